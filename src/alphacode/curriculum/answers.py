"""Questions answered by one of two words: the words, the sentences, the usual code.

A task with such an answer sets `constants=answer_words`; its sentences and bodies then
say `$yes` and `$no`, which a problem fills with YES/NO, Possible/Impossible and so on.
"""

import random
from collections.abc import Callable, Mapping

from alphacode.curriculum.task import Wrong
from alphacode.curriculum.vocabulary import SINGLE_WORDS
from alphacode.curriculum.words import ANSWER_WORDS

Constants = Mapping[str, object]
CONSONANTS = "bcdfghjklmnprstvwz"
# Share of problems whose two answers are no usual pair: any words, in any case, so that
# they must be copied from the statement.
OWN_WORDS_SHARE = 0.4


def answer_words(rng: random.Random) -> dict[str, object]:
    """Draw the two answers of one problem, as constants `yes` and `no`."""
    if rng.random() >= OWN_WORDS_SHARE:
        yes, no = rng.choice(ANSWER_WORDS)
        return {"yes": yes, "no": no}
    written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
    yes = no = written(_word(rng))
    while no == yes:
        no = written(_word(rng))
    return {"yes": yes, "no": no}


def _word(rng: random.Random) -> str:
    """Return a word of the language, or one that is none."""
    if rng.random() < 0.6:
        return rng.choice(SINGLE_WORDS)
    syllables = [
        rng.choice(CONSONANTS) + rng.choice("aeiou") for _ in range(rng.randint(1, 3))
    ]
    return "".join([*syllables, rng.choice(["", *CONSONANTS])])


def special(*words: str, name: str = "none") -> Callable[[random.Random], Constants]:
    """Return `constants` with one word for a special case, in any case of letters.

    Args:
      words: what people print then, in small letters; one of the language may come too.
      name: what the constant is called.
    """

    def constants(rng: random.Random) -> Constants:
        word = rng.choice(words) if rng.random() < 0.8 else _word(rng)
        written = rng.choice([str.upper, str.upper, str.lower, str.capitalize])
        return {name: written(word)}

    return constants


def yes_no_output(condition: str, negation: str = "") -> tuple[str, ...]:
    """Return Output sentences for a condition, such as "the string is a palindrome"."""
    sentences: tuple[str, ...] = (
        f'Print "$yes" if {condition}, otherwise print "$no".',
        f"Print $yes if {condition}, and $no otherwise.",
        f"Output $yes if {condition}. Otherwise, output $no.",
        f"If {condition}, print $yes; else print $no.",
        f"Print a single word: $yes if {condition}, $no if not.",
        f'Write "$yes" when {condition}, and "$no" when it is not so.',
        f"$yes if {condition}, otherwise $no.",
    )
    if negation:
        sentences += (
            f'Print "$yes" if {condition} and "$no" if {negation}.',
            f"If {negation}, print $no. If {condition}, print $yes.",
            f"Print $no if {negation}, otherwise print $yes.",
        )
    return sentences


def python_yes_no(condition: str, *, before: str = "") -> tuple[str, ...]:
    """Return two Python idioms that print the answer to a condition."""
    start = f"{before}\n" if before else ""
    return (
        f'{start}if {condition}:\n    print("$yes")\nelse:\n    print("$no")',
        f'{start}print("$yes" if {condition} else "$no")',
    )


def cpp_yes_no(condition: str, *, before: str = "") -> tuple[str, ...]:
    """Return two C++ idioms that print the answer to a condition."""
    start = f"{before}\n" if before else ""
    return (
        f'{start}if ({condition}) {{\n    cout << "$yes" << "\\n";\n}} else {{\n'
        f'    cout << "$no" << "\\n";\n}}',
        f'{start}cout << ({condition} ? "$yes" : "$no") << "\\n";',
    )


def wrong_yes_no(
    python: str, cpp: str, *, python_before: str = "", cpp_before: str = ""
) -> Wrong:
    """Return the mistake of testing another condition."""
    return Wrong(
        python_yes_no(python, before=python_before)[0],
        cpp_yes_no(cpp, before=cpp_before)[0],
    )
