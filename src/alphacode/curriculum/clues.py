"""What a pool looks at of a problem: its examples, and words and numbers it says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from alphacode.core.problem import Problem, TestCase

# From two on.
_NUMBER_WORDS = (
    *("two", "three", "four", "five", "six", "seven"),
    *("eight", "nine", "ten", "eleven", "twelve"),
)
_HEADING = re.compile(r"^[^\w\n]*(?:the )?input\b", re.IGNORECASE | re.MULTILINE)
# Numbers of a bound, such as 10^9 and 1 <= n, are none of the rule.
_BOUND = re.compile(
    r"(?<!\d)\d{1,25} ?\^ ?\d+|-?(?<!\d)\d{1,25} ?(?:<=|<|≤)|(?:<=|<|≤) ?-?\d+"
)
_THOUSANDS = re.compile(r"(?<![\w.,])[0-9]{1,3}(?:,[0-9]{3})+(?!,?\w)")
# No program has longer ones, and those of other scripts are no numbers in one.
_WHOLE_NUMBER = re.compile(r"(?<![\w.])[0-9]{1,18}(?![\w.]*\d)")
_QUOTED = re.compile(r"[\"“'`]([^\"“”'`\n]{1,40})[\"”'`]")
_CAPITALS = re.compile(r"\b[A-Z]{2,}(?: [A-Z]+)*\b")
# The rest of a sentence that says what to print, and what in it may be meant.
_SAYING = re.compile(
    r"\b(?:prints?|outputs?|writes?|says?|displays?|reports?|answers?)\b([^.\n]*)", re.I
)
_CAPITALIZED = re.compile(r"(?<= )[A-Z][a-z]+(?: [a-z]+(?=[,.;]|$))?")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
# Digits of reals that are written as they come.
_MANY_DECIMALS = 6
# Phrases, numbers and symbols that are remembered of a problem.
_MOST = 12
# Examples that are looked at, and characters of them: a thousand of characters costs
# a second or two, for hundreds of layouts are tried on them.
_EXAMPLES = 20
_CHARACTERS = 4000
# Characters of an example that is looked at where there is no shorter one.
_LONG = 20_000


@dataclass(frozen=True, slots=True)
class Clues:
    """What is looked at of a problem."""

    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    said: frozenset[str]
    """Words and numbers of the statement and of the examples' outputs."""
    numbers: tuple[str, ...]
    """Numbers of the statement before its Input section, in their order."""
    printed: tuple[str, ...]
    """Lines that are words and words of lines of the examples' outputs."""
    phrases: tuple[str, ...]
    """What may be printed: these, then what is quoted, stands in capitals, or begins
    with a capital where the statement says what to print."""
    symbols: tuple[str, ...]
    """Characters of the inputs' lines that hold neither blanks nor numbers."""

    decimals: int | None
    """Digits after the point of the reals in the outputs; `None` if there are none."""

    @classmethod
    def of(cls, problem: Problem) -> "Clues":
        """Return the clues of a problem.

        Of many or long examples, those are looked at that come first and are short
        enough together; of examples that are all too long, only the shortest.
        """
        tests = _looked_at(problem.public_tests)
        statement = _HEADING.split(problem.description, maxsplit=1)[0]
        outputs = tuple(test.output for test in tests)
        inputs = tuple(test.input for test in tests)
        printed, numbers = _printed(outputs), _numbers(statement)
        said = set(re.findall(r"\w+", problem.description))
        said |= {word for text in outputs for word in re.findall(r"[^\W\d]\w*", text)}
        said |= set(_spelled(problem.description))
        said |= set(re.findall(r"-\d+", " ".join([problem.description, *outputs])))
        return cls(
            inputs,
            outputs,
            frozenset(said | set(numbers)),
            numbers,
            printed,
            _phrases(problem.description, printed),
            _symbols(inputs),
            _decimals(outputs),
        )

    def says(self, phrase: str) -> bool:
        """Whether all words of a phrase are said."""
        return all(word in self.said for word in re.findall(r"\w+", phrase))


def _looked_at(tests: Sequence[TestCase]) -> list[TestCase]:
    found: list[TestCase] = []
    left = _CHARACTERS
    for test in tests:
        size = _size(test)
        if size <= left and len(found) < _EXAMPLES:
            left -= size
            found.append(test)
    if not found and tests:
        found = [min(tests, key=_size)]
    return [test for test in found if _size(test) <= _LONG]


def _size(test: TestCase) -> int:
    return len(test.input) + len(test.output)


def _spelled(text: str) -> list[str]:
    """Return numbers that are spelled out, as digits."""
    words = re.findall(r"[a-z]+", text.lower())
    return [
        str(_NUMBER_WORDS.index(word) + 2) for word in words if word in _NUMBER_WORDS
    ]


def _numbers(statement: str) -> tuple[str, ...]:
    text = re.sub(r"10\^9 ?\+ ?7", "1000000007", statement)
    text = _BOUND.sub(" ", text)
    for number, word in enumerate(_NUMBER_WORDS, 2):
        text = re.sub(rf"\b{word}\b", str(number), text, flags=re.IGNORECASE)
    text = _THOUSANDS.sub(lambda match: match.group().replace(",", ""), text)
    found = [str(int(number)) for number in _WHOLE_NUMBER.findall(text)]
    return tuple(dict.fromkeys(found))[:_MOST]


def _printed(outputs: tuple[str, ...]) -> tuple[str, ...]:
    lines = [line.strip() for text in outputs for line in text.splitlines()]
    found = [line for line in lines if re.fullmatch(r"[^\W\d][^\d]*", line)]
    words = [word for line in lines for word in line.split()]
    found += [word for word in words if re.fullmatch(r"[^\W\d]{2,}\W?", word)]
    return tuple(dict.fromkeys(found))[:_MOST]


def _phrases(statement: str, printed: tuple[str, ...]) -> tuple[str, ...]:
    quoted = [x for x in _QUOTED.findall(statement) if re.search(r"[^\W\d]{2}", x)]
    said = [
        x for part in _SAYING.findall(statement) for x in _CAPITALIZED.findall(part)
    ]
    capitals = _CAPITALS.findall(statement)
    found = dict.fromkeys([*printed, *quoted, *capitals, *said])
    return tuple(filter(str.isprintable, found))[: 2 * _MOST]


def _decimals(outputs: tuple[str, ...]) -> int | None:
    found = {
        len(digits)
        for text in outputs
        for digits in re.findall(r"(?<![\w.])-?\d+\.(\d+)(?![\w.])", text)
    }
    if len(found) > 1:
        return max(_MANY_DECIMALS, *found)
    return found.pop() if found else None


def _symbols(inputs: tuple[str, ...]) -> tuple[str, ...]:
    lines = [line.strip() for text in inputs for line in text.splitlines()]
    whole = [line for line in lines if line and not re.search(r"\s", line)]
    kept = [line for line in whole if not _NUMBER.fullmatch(line)]
    # Rows of zeros and ones look like numbers.
    kept = kept or [x for x in whole if len(x) > 1 and set(x) <= {"0", "1"}]
    return tuple(sorted({x for line in kept for x in line if x.isprintable()}))
