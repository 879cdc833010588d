"""Several answers about the same data: "the sum and the largest", side by side or below.

An answer is one expression and its noun phrases; two or three of one subject make a
task. The mistakes are another order, and one answer taken for another.
"""
# ruff: noqa: E501

import random
from dataclasses import dataclass

from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Int, Ints, Param, Task, Word, Wrong
from alphacode.curriculum.voices import ask, capital, expand


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that is asked about a subject."""

    name: str
    python: str
    cpp: str
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """What is read, and all that can be asked about it."""

    name: str
    params: tuple[Param, ...]
    gives: tuple[str, ...]
    """Sentences that introduce the data."""
    answers: tuple[Answer, ...]
    is_themed: bool = False
    weight: float = 1.0


def _count_if(condition: str) -> str:
    return f"count_if(a.begin(), a.end(), [](long long x) {{ return {condition}; }})"


LIST_ANSWERS = (
    Answer("size", "len(a)", "a.size()", ("how many {items} there are", "the number of {items}", "their number", "how many of them there are")),
    Answer("sum", "sum(a)", "accumulate(a.begin(), a.end(), 0LL)", ("the sum of the {items}", "their total", "what they add up to", "the sum", "how much they make together")),
    Answer("max", "max(a)", "*max_element(a.begin(), a.end())", ("the largest of the {items}", "the maximum", "the greatest value", "the biggest one")),
    Answer("min", "min(a)", "*min_element(a.begin(), a.end())", ("the smallest of the {items}", "the minimum", "the least value", "the smallest one")),
    Answer("even", "sum(1 for x in a if x % 2 == 0)", _count_if("x % 2 == 0"), ("how many of them are even", "the number of even ones", "the count of even numbers")),
    Answer("odd", "sum(1 for x in a if x % 2 != 0)", _count_if("x % 2 != 0"), ("how many of them are odd", "the number of odd ones", "the count of odd numbers")),
    Answer("distinct", "len(set(a))", "set<long long>(a.begin(), a.end()).size()", ("how many different values occur", "the number of different values")),
    Answer("first", "a[0]", "a[0]", ("the first of them", "the first of the {items}")),
    Answer("last", "a[-1]", "a.back()", ("the last of them", "the last of the {items}")),
    Answer("spread", "max(a) - min(a)", "*max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end())", ("the difference between the largest and the smallest", "by how much the largest exceeds the smallest")),
    Answer("place_of_max", "a.index(max(a)) + 1", "max_element(a.begin(), a.end()) - a.begin() + 1", ("the position of the first largest one (from 1)", "the number of the first one that is largest, counted from 1")),
    Answer("place_of_min", "a.index(min(a)) + 1", "min_element(a.begin(), a.end()) - a.begin() + 1", ("the position of the first smallest one (from 1)", "the number of the first one that is smallest, counted from 1")),
)  # fmt: skip
SIGNED_ANSWERS = (
    Answer("positive", "sum(1 for x in a if x > 0)", _count_if("x > 0"), ("how many are positive", "the number of positive ones", "how many are above zero")),
    Answer("negative", "sum(1 for x in a if x < 0)", _count_if("x < 0"), ("how many are negative", "the number of negative ones", "how many are below zero")),
    Answer("zero", "a.count(0)", "count(a.begin(), a.end(), 0)", ("how many are zero", "the number of zeros")),
)  # fmt: skip
PAIR_ANSWERS = (
    Answer("sum", "a + b", "a + b", ("their sum", "the sum", "{a} + {b}", "the sum of the two")),
    Answer("difference", "a - b", "a - b", ("the difference {a} - {b}", "{a} minus {b}", "their difference (the first minus the second)")),
    Answer("product", "a * b", "a * b", ("their product", "the product", "{a} times {b}")),
    Answer("quotient", "a // b", "a / b", ("the whole part of {a} / {b}", "the integer quotient", "how many times {b} fits into {a}")),
    Answer("remainder", "a % b", "a % b", ("the remainder of {a} divided by {b}", "what is left over when {a} is divided by {b}", "the remainder")),
    Answer("larger", "max(a, b)", "max(a, b)", ("the larger of the two", "the greater number")),
    Answer("smaller", "min(a, b)", "min(a, b)", ("the smaller of the two", "the lesser number")),
    Answer("distance", "abs(a - b)", "abs(a - b)", ("how far apart they are", "the absolute difference")),
)  # fmt: skip
RECTANGLE_ANSWERS = (
    Answer("area", "a * b", "a * b", ("the area", "how many unit squares it holds", "its area")),
    Answer("perimeter", "2 * (a + b)", "2 * (a + b)", ("the perimeter", "the length of its border", "how long a walk around it is")),
    Answer("half_perimeter", "a + b", "a + b", ("half of the perimeter", "the length of two neighbouring sides together")),
    Answer("longer", "max(a, b)", "max(a, b)", ("the longer side", "the length of its longer side")),
    Answer("shorter", "min(a, b)", "min(a, b)", ("the shorter side", "the length of its shorter side")),
    Answer("diagonal_squared", "a * a + b * b", "a * a + b * b", ("the square of the diagonal",)),
)  # fmt: skip
NUMBER_ANSWERS = (
    Answer("square", "n * n", "n * n", ("its square", "the square of {n}", "{n} times itself")),
    Answer("cube", "n ** 3", "n * n * n", ("its cube", "the cube of {n}")),
    Answer("double", "2 * n", "2 * n", ("twice {n}", "its double")),
    Answer("half", "n // 2", "n / 2", ("its half, rounded down", "half of {n} (rounded down)")),
    Answer("next", "n + 1", "n + 1", ("the next number", "the number after {n}", "its successor")),
    Answer("previous", "n - 1", "n - 1", ("the number before it", "the previous number", "its predecessor")),
    Answer("last_digit", "n % 10", "n % 10", ("its last digit", "the last digit")),
    Answer("digit_sum", "sum(map(int, str(n)))", "[&] { long long s = 0; for (char c : to_string(n)) s += c - '0'; return s; }()", ("the sum of its digits", "its digits added up")),
    Answer("digit_count", "len(str(n))", "to_string(n).size()", ("how many digits it has", "the number of its digits")),
)  # fmt: skip
WORD_ANSWERS = (
    Answer("length", "len(s)", "s.size()", ("its length", "how many letters it has", "the number of its letters")),
    Answer("first", "s[0]", "s[0]", ("its first letter", "the first letter")),
    Answer("last", "s[-1]", "s.back()", ("its last letter", "the last letter")),
    Answer("distinct", "len(set(s))", "set<char>(s.begin(), s.end()).size()", ("how many different letters it has", "the number of different letters")),
    Answer("reversed", "s[::-1]", "string(s.rbegin(), s.rend())", ("the word backwards", "{s} reversed", "it written from right to left")),
    Answer("vowels", "sum(1 for c in s if c in 'aeiou')", 'count_if(s.begin(), s.end(), [](char c) { return string("aeiou").find(c) != string::npos; })', ("how many vowels (a, e, i, o, u) it has", "the number of vowels a, e, i, o, u")),
    Answer("earliest", "min(s)", "*min_element(s.begin(), s.end())", ("its earliest letter in the alphabet", "the letter that comes first in the alphabet")),
)  # fmt: skip
SUBJECTS = (
    Subject("list", (Ints("a"),), ("", "[Given|You are given] a list of integers.", "There are several numbers."), LIST_ANSWERS, is_themed=True, weight=3.0),
    Subject("signed_list", (Ints("a", -1000, 1000),), ("[Given|You are given] integers, some perhaps negative.", "A list has positive and negative numbers.", ""), (*LIST_ANSWERS, *SIGNED_ANSWERS), weight=1.5),
    Subject("pair", (Int("a", 1, 10**4), Int("b", 1, 10**4)), ("[Given are|There are|You get] two numbers {a} and {b}.", "{person} has two numbers, {a} and {b}.", "Read {a} and {b}."), PAIR_ANSWERS, weight=1.5),
    Subject("rectangle", (Int("a", 1, 10**4), Int("b", 1, 10**4)), ("A rectangle has sides {a} and {b}.", "{person} has a rectangular [field|board|yard|table|carpet], {a} by {b}.", "A [field|room|wall|sheet of paper] is {a} [long|wide] and {b} [broad|high]."), RECTANGLE_ANSWERS),
    Subject("number", (Int("n", 1, 10**5),), ("[Given is|There is|You get] an integer {n}.", "{person} thinks of the number {n}.", "Read {n}."), NUMBER_ANSWERS),
    Subject("word", (Word("s"),), ("A word {s} is given.", "{person} wrote the word {s}.", "[Read|Take] a word."), WORD_ANSWERS),
)  # fmt: skip
WORDS = {2: "two", 3: "three"}
SIDE_BY_SIDE = (
    "[Print|Output|Write] {0} [values|answers|things] [on one line|separated by a space|side by side], in this order.",
    "[Print|Output] the {0} [answers|values] separated by [a space|spaces|blanks].",
    "{0} [values|answers] on [a single line|one line], [with spaces between|separated by spaces].",
    "One line with the {0} answers.",
)
BELOW = (
    "[Print|Output|Write] {0} lines[: one answer on each|, an answer on each|].",
    "[Print|Output] the {0} [answers|values], each on [its own line|a line of its own|a new line].",
    "{0} lines, in the order [asked|given above|of the statement].",
)


def draw_several(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that asks for two or three things at once."""
    subject = rng.choices(SUBJECTS, [each.weight for each in SUBJECTS])[0]
    count = 2 if rng.random() < 0.7 else 3
    answers = rng.sample(subject.answers, count)
    is_side_by_side = rng.random() < 0.6
    gives = expand(rng, rng.choice(subject.gives))
    say = f"{gives} {_asked(rng, frames, answers)}".strip()
    output = SIDE_BY_SIDE if is_side_by_side else BELOW
    wrong_order = answers[::-1]
    other = rng.choice([a for a in subject.answers if a not in answers])
    confused = [*answers[:-1], other]
    return Task(
        name=f"several/{subject.name}/" + "+".join(answer.name for answer in answers),
        params=subject.params,
        say=(say,),
        python=_python(answers, is_side_by_side),
        cpp=(_cpp(answers, is_side_by_side),),
        output=tuple(capital(text.replace("{0}", WORDS[count])) for text in output),
        wrong=tuple(
            Wrong(_python(each, is_side_by_side)[0], _cpp(each, is_side_by_side))
            for each in (wrong_order, confused)
        ),
        is_themed=subject.is_themed,
    )


def _asked(rng: random.Random, frames: Frames, answers: list[Answer]) -> str:
    said = [rng.choice(answer.says) for answer in answers]
    if rng.random() < 0.25:
        steps = ["[First|At first] [print|say] @.", "[Then|After it|Next,] [print|tell] @.", "[Then|At last|Finally] @."]  # fmt: skip
        return " ".join(
            expand(rng, step).replace("@", what)
            for step, what in zip(steps, said, strict=False)
        )
    link = expand(rng, "[ and | and also | and then |, and ]")
    return ask(rng, frames, ", ".join(said[:-1]) + link + said[-1])


def _python(answers: list[Answer], is_side_by_side: bool) -> tuple[str, ...]:
    if is_side_by_side:
        listed = ", ".join(answer.python for answer in answers)
        return (f"print({listed})",)
    lines = "\n".join(f"print({answer.python})" for answer in answers)
    listed = ", ".join(answer.python for answer in answers)
    return (lines, lines, f"print({listed}, sep='\\n')")


def _cpp(answers: list[Answer], is_side_by_side: bool) -> str:
    link = ' << " " << ' if is_side_by_side else ' << "\\n" << '
    return "cout << " + link.join(f"({answer.cpp})" for answer in answers) + ' << "\\n";'  # fmt: skip
