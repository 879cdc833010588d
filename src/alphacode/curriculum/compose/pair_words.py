"""Sentences about two results or two conditions of the same input."""
# Phrases are data, one entry per line however long.
# ruff: noqa: E501

from dataclasses import dataclass, replace

# Decisions whose `refine` only lets both answers occur: they may be asked of any input
# that their parameters allow.
ANY_INPUT = frozenset((
    "is_palindrome", "all_letters_equal", "all_letters_different", "letters_sorted",
    "same_first_last", "is_double_word", "can_make_palindrome", "is_pangram",
    "is_made_of_repeats", "palindrome_after_one_change", "one_removal_palindrome",
    "one_keyboard_row", "starts_with_vowel", "distinct_letters_odd", "is_alternating",
    "more_ones_than_zeros", "only_lucky_digits", "long_number_even", "is_sorted",
    "strictly_increasing", "all_equal", "all_distinct", "has_duplicate",
    "list_palindrome", "all_positive", "all_even", "any_negative", "sum_is_even",
    "split_equal_value", "is_permutation", "is_arithmetic", "is_mountain",
    "one_removal_sorts", "sorted_after_rotation", "parities_can_alternate", "is_even",
    "is_odd", "leap_year", "digit_palindrome", "is_prime", "is_square",
    "is_power_of_two", "is_perfect", "is_armstrong", "is_automorphic",
    "divisible_by_digit_sum", "only_factors_2_3_5", "smith_number", "emirp",
    "two_even_parts", "digits_powered_by_place", "square_splits_into_n", "divides",
    "greater", "can_afford", "equal_2", "same_parity", "are_coprime", "are_amicable",
    "no_three_in_row", "loads_one_and_three", "triangle", "right_triangle",
    "three_consecutive", "one_is_sum_of_two", "enough", "enough_rows_of_seats",
    "contains_k", "subset_sum", "has_pair_with_sum", "fits_budget",
    "contains_substring", "starts_with", "ends_with", "is_subsequence",
    "are_anagrams", "grid_left_right_symmetric", "way_through_maze", "is_flag",
    "is_chessboard_grid", "is_symmetric", "equal_row_sums", "is_magic_square",
))  # fmt: skip

# `^` is the second question.
SECOND = (
    "[A second|Another|The second] question about the same [data|input]: ^",
    "[There is|Here is|Then there is] a second question, too. ^",
    "[But that is not all|That is only the first half|That was the first part]. ^",
    "[Besides|In addition|Moreover], [answer|solve] this about the same [data|input]: ^",
    "[Second task|Second question|Part two|Second part]: ^",
    "The same input, another question: ^",
    "[And for the same input|Now for the same data once more|With the same values]: ^",
    "{person2} [asks|wants to know] something else about the same input: ^",
    "[Next|Next question|Also|Further]: ^",
    "[Two answers are asked for. That was the first one|So much for the first answer|This is the first thing to find]. The second: ^",
)
# `^1` and `^2` are the two questions.
LISTED = (
    "[Two|2] [things|questions] [are asked|are to be answered|must be answered] about the same [data|input]. [First|The first]: ^1 [Second|The second]: ^2",
    "Answer two questions. (1) ^1 (2) ^2",
    "[Solve|Do] two tasks with the same input. a) ^1 b) ^2",
    "Question 1: ^1 Question 2: ^2",
    "Part A. ^1 Part B. ^2",
    "{person} has two questions. One is this: ^1 The other is this: ^2",
    "[First|To begin with]: ^1 [Then|After that]: ^2",
)
BESIDE = (
    "[Print|Output|Write] both [answers|results] on one line, first the answer to the first question, then the answer to the second, separated by a space.",
    "[Print|Output] the two [answers|results] [separated by a space|on one line with a space between], in this order.",
    "On one line, [print|output] the first answer, a space, and the second answer.",
    "[Both|The two] answers go on one line[ with a space between|], in the order of the questions.",
    "[Print|Output] the answers side by side, the one to the first question first.",
    "The output is one line: the first answer and the second[, separated by a space|].",
)
BELOW = (
    "[Print|Output|Write] two lines: the answer to the first question, then the answer to the second.",
    "[Print|Output] the first answer on the first line and the second answer on the second line.",
    "[Print|Output] each answer on its own line, in the order of the questions.",
    "The first answer stands on the first line [of the output|], the second one [on the second|below it].",
    "[Print|Output] the two [answers|results] one below the other, in this order.",
    "Line 1: the first answer. Line 2: the second answer.",
)
BESIDE_OUTPUT = (
    "[Print|Output] the two answers separated by a space.",
    "[Print|Output] both answers on one line, in the order of the questions.",
    "One line: the first answer, a space, the second answer.",
    "[Two answers|Both answers|Both results] on a single line.",
)
BELOW_OUTPUT = (
    "[Print|Output] two lines: the first answer and the second.",
    "[Print|Output] the two answers on two lines[, in the order of the questions|].",
    "Two lines, one answer on each.",
    "[Print|Output] each answer on its own line.",
)


@dataclass(frozen=True, slots=True)
class Joined:
    """Two conditions `@1` and `@2` judged together, in code and in words."""

    name: str
    condition: tuple[str, str]
    says: tuple[str, ...]
    output: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Words of the outcomes, where there are more than two."""
    mistakes: tuple[tuple[str, str], ...] = ()

    @property
    def python(self) -> str:
        """The end of a body in Python."""
        if self.names:
            return self.condition[0]
        return f'if {self.condition[0]}:\n    print("$yes")\nelse:\n    print("$no")'

    @property
    def cpp(self) -> str:
        """The end of a body in C++."""
        if self.names:
            return self.condition[1]
        return f'cout << (({self.condition[1]}) ? "$yes" : "$no") << "\\n";'

    def mistaken(self) -> tuple["Joined", ...]:
        """Return what it is taken for."""
        return tuple(replace(self, condition=each) for each in self.mistakes)


BOTH, EITHER = ("@1 and @2", "@1 && @2"), ("@1 or @2", "@1 || @2")
ONE, NEITHER = ("@1 != @2", "@1 != @2"), ("not @1 and not @2", "!@1 && !@2")
JOINED = (
    Joined("both", BOTH, ("the answer to both questions is yes", "both answers are yes", "the first and also the second question is answered by yes"), ("both answers are yes", "the answer to both questions is yes"), mistakes=(EITHER, ("@1", "@1"), ("@2", "@2"))),
    Joined("either", EITHER, ("the answer to at least one of the two questions is yes", "at least one of the two answers is yes", "the first question or the second one, or both, is answered by yes"), ("at least one of the answers is yes", "one answer or both are yes"), mistakes=(BOTH, ONE)),
    Joined("exactly_one", ONE, ("the answer to exactly one of the two questions is yes", "one of the two answers is yes and the other is no", "the two answers differ"), ("exactly one of the answers is yes", "the two answers differ"), mistakes=(EITHER, ("@1 == @2", "@1 == @2"))),
    Joined("neither", NEITHER, ("the answer to both questions is no", "neither question is answered by yes", "both answers are no"), ("both answers are no", "neither answer is yes"), mistakes=(("not @1 or not @2", "!@1 || !@2"), BOTH)),
    Joined("first_only", ("@1 and not @2", "@1 && !@2"), ("the first answer is yes and the second is no", "the answer to the first question is yes, but to the second it is no"), ("the first answer is yes and the second no",), mistakes=(("@1 or not @2", "@1 || !@2"), BOTH, ("@1", "@1"))),
)  # fmt: skip


def _python(*cases: tuple[str, str]) -> str:
    start = "\n".join(
        f'{"elif" if index else "if"} {condition}:\n    print("${word}")'
        for index, (condition, word) in enumerate(cases[:-1])
    )
    return f'{start}\nelse:\n    print("${cases[-1][1]}")'


def _cpp(*cases: tuple[str, str]) -> str:
    lines = [
        f'{"else if" if index else "if"} ({condition}) cout << "${word}" << "\\n";'
        for index, (condition, word) in enumerate(cases[:-1])
    ]
    return "\n".join([*lines, f'else cout << "${cases[-1][1]}" << "\\n";'])


def _three(*conditions: tuple[str, str]) -> tuple[str, str]:
    words = ("w1", "w2", "w3", "w4")
    cases = [*zip((*conditions, ("", "")), words, strict=False)]
    return (
        _python(*((python, word) for (python, _), word in cases)),
        _cpp(*((cpp, word) for (_, cpp), word in cases)),
    )


FIRST, LAST = ("@1", "@1"), ("@2", "@2")
THREE_WORDS = Joined(
    "three_words",
    _three(BOTH, EITHER),
    (
        "[Print|Output] $w1 if both answers are yes, $w2 if exactly one of them is yes, and $w3 if none is.",
        "If both questions are answered by yes, print $w1; if only one of them is, print $w2; if both answers are no, print $w3.",
        "[Count|Look at] the answers: two times yes - print $w1, once yes - print $w2, never yes - print $w3.",
        "[Do not print the two answers|The answers themselves are not printed]. [Print|Write] $w1 for two times yes, $w2 for yes and no in any order, $w3 for two times no.",
    ),
    names=("w1", "w2", "w3"),
    mistakes=(_three(EITHER, BOTH), _three(BOTH, FIRST)),
)
FOUR_WORDS = Joined(
    "four_words",
    _three(BOTH, FIRST, LAST),
    (
        "[Print|Output] $w1 if both answers are yes, $w2 if only the first is, $w3 if only the second is, and $w4 if [neither is|both are no].",
        "If the answers are yes and yes, print $w1; yes and no: $w2; no and yes: $w3; no and no: $w4.",
        "[Do not print the two answers|The answers themselves are not printed]: [print|write] one word, $w1 when both are yes, $w2 when just the first one is yes, $w3 when just the second one is yes, $w4 when both are no.",
        "One word is printed. Both yes: $w1. First yes, second no: $w2. First no, second yes: $w3. Both no: $w4.",
    ),
    names=("w1", "w2", "w3", "w4"),
    mistakes=(_three(BOTH, LAST, FIRST), _three(EITHER, FIRST, LAST)),
)
# `^` says how the two conditions must hold.
CONDITION_FRAMES = (
    "[Print|Output|Answer] $yes if ^, [and |]$no otherwise.",
    "[Do not answer the questions one by one|Only one word is printed for both questions]: [print|output] $yes if ^, and $no if not.",
    "If ^, print $yes; in any other case, print $no.",
    "[Print|Write] a single word: $yes when ^, $no when not.",
    "[The output is|Your answer must be] $yes if ^ and $no if it is not so.",
    "[Decide|Determine|Check] whether ^; [print|output] $yes if so, or else $no.",
    "{person} is [happy|content|pleased|satisfied] only if ^. Print $yes in this case, and $no in all others.",
)
OUTCOME_OUTPUT = (
    "Print one word.",
    "[Print|Output] one of the words [given|named] above.",
    "[Print|Output] the word for the case at hand.",
    "A single word.",
)


@dataclass(frozen=True, slots=True)
class Versus:
    """Two results `@1` and `@2` of the same question compared: code and sentences."""

    name: str
    python: str
    cpp: str
    says: tuple[str, ...]
    output: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...]
    words: int = 0
    """How many words are printed, of which one is: none, two or three."""
    weight: float = 1.0


def _winner(sign: str) -> tuple[str, str]:
    conditions = f"@1 {sign} @2", f"@2 {sign} @1"
    python = f'if {conditions[0]}:\n    print("$w1")\nelif {conditions[1]}:\n    print("$w2")\nelse:\n    print("$w3")'
    cpp = f'if ({conditions[0]}) cout << "$w1" << "\\n";\nelse if ({conditions[1]}) cout << "$w2" << "\\n";\nelse cout << "$w3" << "\\n";'
    return python, cpp


def _answer(condition: str) -> tuple[str, str]:
    return (
        f'print("$yes" if {condition} else "$no")',
        f'cout << ({condition} ? "$yes" : "$no") << "\\n";',
    )


def _number(python: str, cpp: str = "") -> tuple[str, str]:
    return f"print({python})", f'cout << {cpp or python} << "\\n";'


WORD_OUTPUT = (
    "Print one word.",
    "Print $w1, $w2 or $w3.",
    "[Print|Output] one of $w1, $w2, $w3.",
)
YES_OUTPUT = (
    "Print $yes or $no.",
    "[Print|Output] one word, $yes or $no.",
    "Either $yes or $no.",
)
NUMBER_OUTPUT = (
    "Print one [integer|number].",
    "[Print|Output] a single [integer|number].",
    "One number.",
)
VERSUS = (
    Versus("larger_wins", *_winner(">"), ("[Print|Output] $w1 if the result for the first is larger, $w2 if the result for the second is larger, and $w3 if they are equal.", "[Compare the two results|The two results are compared]: the larger one wins. Print $w1 if the first wins, $w2 if the second wins, $w3 if nobody does.", "Whose result is greater? [Print|Answer] $w1 (the first), $w2 (the second) or $w3 (the results are equal).", "The results themselves are not printed: print $w1 if the first one is the greater, $w2 if the second one is, and $w3 if there is no difference."), WORD_OUTPUT, (_winner(">="), _winner("<")), 3, 3.0),
    Versus("smaller_wins", *_winner("<"), ("[Print|Output] $w1 if the result for the first is smaller, $w2 if the result for the second is smaller, and $w3 if they are equal.", "[Compare the two results|The two results are compared]: the smaller one wins. Print $w1 if the first wins, $w2 if the second wins, $w3 if nobody does.", "Whose result is less? [Print|Answer] $w1 (the first), $w2 (the second) or $w3 (the results are equal)."), WORD_OUTPUT, (_winner("<="), _winner(">")), 3, 1.5),
    Versus("equal", *_answer("@1 == @2"), ("[Print|Output] $yes if both results are equal, and $no otherwise.", "Is the result the same for both? [Print|Answer] $yes if it is, $no if not."), YES_OUTPUT, (_answer("@1 >= @2"), _answer("@1 != @2")), 2),
    Versus("first_larger", *_answer("@1 > @2"), ("[Print|Output] $yes if the result for the first is greater than the result for the second, and $no otherwise.", "Is the first result strictly larger than the second one? [Print|Answer] $yes if so, $no if not."), YES_OUTPUT, (_answer("@1 >= @2"), _answer("@1 < @2")), 2),
    Versus("first_not_less", *_answer("@1 >= @2"), ("[Print|Output] $yes if the result for the first is at least as large as the result for the second, and $no otherwise.",), YES_OUTPUT, (_answer("@1 > @2"), _answer("@1 <= @2")), 2),
    Versus("sum", *_number("@1 + @2"), ("[Print|Output] the sum of the two results.", "Add the two results and print [their sum|what you get]."), NUMBER_OUTPUT, (_number("@1 - @2"), _number("@1")), weight=1.5),
    Versus("distance", *_number("abs(@1 - @2)", "llabs(@1 - @2)"), ("[Print|Output] by how much the two results differ (0 if they are equal).", "[Print|Output] the difference of the two results, the larger minus the smaller."), NUMBER_OUTPUT, (_number("@1 - @2"), _number("@2 - @1")), weight=1.5),
    Versus("larger", *_number("max(@1, @2)"), ("[Print|Output] the larger of the two results.", "[Print|Output] only the greater result[ (either one if they are equal)|]."), NUMBER_OUTPUT, (_number("min(@1, @2)"), _number("@1"))),
    Versus("smaller", *_number("min(@1, @2)"), ("[Print|Output] the smaller of the two results.", "[Print|Output] only the lesser result[ (either one if they are equal)|]."), NUMBER_OUTPUT, (_number("max(@1, @2)"), _number("@2"))),
    Versus("difference", *_number("@1 - @2"), ("[Print|Output] the first result minus the second (it may be negative).",), NUMBER_OUTPUT, (_number("@2 - @1"), _number("abs(@1 - @2)", "llabs(@1 - @2)"))),
)  # fmt: skip
# What is asked of two results of the same question, as it is said of two questions.
OF_QUESTIONS = (
    ("result for the first is", "first result is"),
    ("result for the second is", "second result is"),
    ("the result for the second,", "the second result,"),
    ("the result for the second", "the second result"),
    ("Whose result", "Which result"),
    ("Is the result the same for both?", "Are both results equal?"),
)
# Words for the first, the second and a tie.
WINNERS = (("first", "second", "tie"), ("first", "second", "equal"), ("left", "right", "same"), ("A", "B", "draw"), ("one", "two", "none"), ("alice", "bob", "draw"), ("red", "blue", "tie"))  # fmt: skip
# `^1` and `^2` are the two that are compared, `^n1` and `^n2` their counts.
VERSUS_SECOND = {
    "Ints": (
        "[The same is asked|The same question is asked|All this is asked, too,|It is to be found] for a second list ^2 of ^n2 numbers.",
        "There is [not only this list|not just one list]: a second one, ^2, has ^n2 numbers, and [the same is asked of it|the same question is asked about it].",
        "[This is to be done|Do this] twice: for the list ^1 (^n1 numbers) and for a second list ^2 (^n2 numbers).",
        "[Now there are two such lists|Two such lists are given], ^1 with ^n1 and ^2 with ^n2 numbers[; the question is asked for each of them|, and each has a result of its own].",
        "The input has two lists, ^1 and ^2, of ^n1 and ^n2 numbers. [Find|Compute] the result for each.",
    ),
    "Word": (
        "[The same is asked|The same question is asked|It is to be found, too,] for a second string ^2.",
        "[This is to be done|Do this] twice: for ^1 and for another string ^2.",
        "Two strings are given, ^1 and ^2[; the question is asked for each of them|, and each has a result of its own].",
        "There is a second string ^2 as well, and [it has such a result, too|the same is asked about it].",
    ),
    "Int": (
        "[The same is asked|The same question is asked|It is to be found, too,] for a second number ^2.",
        "[This is to be done|Do this] twice: with ^1 and with ^2 in place of ^1.",
        "Two numbers are given, ^1 and ^2; the question is asked for each of them.",
        "There is a second number ^2 as well: [find|compute] the same with ^2 in place of ^1.",
    ),
}
