"""What a task of the curriculum is: what is read, what is asked, how it is solved.

A `Task` is data. From it, `problem.py` draws any number of problems: `layout.py`
decides how the values stand in the input and how programs read them, `wording.py`
dresses the question in English, `program.py` puts reading and body together.

Bodies are written with the parameters' own names. They print the answer with `print`
or `cout`, never return, never call `exit`; so the same body runs once or inside a loop
over test cases. `$word` in bodies and sentences is replaced by a constant drawn per
problem (`Task.constants`); `{a}` in sentences by the shown name of parameter `a`;
`[one|another]` in sentences by one of the alternatives, which may be empty.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Values = dict[str, Any]
"""Drawn values by parameter name, counts (`n`, `h`, `w`) among them."""

LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = LOWER.upper()
DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Int:
    """One integer. Its largest value is drawn per problem, up to `high`."""

    name: str
    low: int = 1
    high: int = 10**9
    meaning: str = ""
    is_small: bool = False  # programs list all there is: no input with more than 9


@dataclass(frozen=True, slots=True)
class Ints:
    """A list of integers; `count` names its length and may be shared by lists.

    A count, also one of words, pairs, records or rows, may be reckoned from an integer
    that is read before: "n - 1", "n + 1", "2 * n".
    """

    name: str = "a"
    low: int = 1
    high: int = 10**9
    min_size: int = 1
    max_size: int = 100
    count: str = "n"
    is_distinct: bool = False
    order: str = ""  # "", "sorted" (not decreasing) or "permutation" of 1..n


@dataclass(frozen=True, slots=True)
class Word:
    """A string without spaces, on a line of its own or beside numbers."""

    name: str = "s"
    alphabet: str = LOWER
    min_size: int = 1
    max_size: int = 100


@dataclass(frozen=True, slots=True)
class Text:
    """A line of words separated by single spaces."""

    name: str = "s"
    min_words: int = 1
    max_words: int = 12
    alphabet: str = LOWER


@dataclass(frozen=True, slots=True)
class Words:
    """A list of words, one per line or on one line."""

    name: str = "w"
    count: str = "n"
    min_size: int = 1
    max_size: int = 30
    alphabet: str = LOWER  # what a refine may make the words of
    is_lines: bool = False  # whole lines with spaces, drawn by a refine: "push 5"


@dataclass(frozen=True, slots=True)
class Pairs:
    """A list of pairs of integers, one pair per line.

    Python reads a list of tuples, C++ a `vector<pair<long long, long long>>`.
    """

    name: str = "p"
    fields: tuple[str, str] = ("x", "y")
    low: int = 1
    high: int = 10**6
    count: str = "n"
    min_size: int = 1
    max_size: int = 60
    is_ordered: bool = False  # first <= second in every pair


@dataclass(frozen=True, slots=True)
class Records:
    """A list of names with a number each, one per line.

    Python reads a list of tuples (str, int), C++ a `vector<pair<string, long long>>`.
    """

    name: str = "r"
    low: int = 1
    high: int = 1000
    count: str = "n"
    min_size: int = 1
    max_size: int = 20


@dataclass(frozen=True, slots=True)
class Field:
    """One value on each line of `Rows`.

    `kind` is "integer", "name" (of a person), "word" (small letters) or "choice" (one
    of `choices`, which may be `$word` constants).
    """

    name: str
    low: int = 1
    high: int = 10**6
    kind: str = "integer"
    limit: str = ""
    """What bounds it from above in place of `high`: a count or an integer read before
    the rows; "1 <= a_i <= n" for a number of a vertex."""
    above: str = ""
    """An earlier field of the same range that it is never below: "l" for "r"."""
    choices: tuple[str, ...] = ()
    is_distinct: bool = False

    @property
    def is_integer(self) -> bool:
        """Whether it is an integer and no word."""
        return self.kind == "integer"


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of lines with the same fields each, words and integers mixed.

    Python reads a list of tuples. C++ reads a `vector<array<long long, K>>` where all
    K fields are integers, else a `vector<tuple<string, long long, ...>>`: bodies take
    them apart by `for (auto& [x, y, z] : r)`, which is right for both. Names of fields
    differ from those of parameters and counts; sentences call them `{f1}`, `{f2}`, ...
    What fields stand for is told by their names: `meanings={"x": "the weight"}`.
    """

    name: str = "r"
    fields: tuple[Field, ...] = (Field("x"), Field("y"), Field("z"))
    count: str = "n"
    min_size: int = 1
    max_size: int = 30

    def key(self, field: Field) -> str:
        """Return what a scale calls the bounds of a field."""
        return f"{self.name}.{field.name}"

    @property
    def free_fields(self) -> tuple[Field, ...]:
        """The integers that no other value of the input bounds."""
        return tuple(f for f in self.fields if f.is_integer and not f.limit)

    @property
    def is_integer(self) -> bool:
        """Whether all fields are integers."""
        return all(field.is_integer for field in self.fields)


Form = tuple[str, ...]
"""What stands on a line, word by word: "int", "word", "name" (of a person), "text" (any
words, last), anything else as it is; it may be a `$word` constant."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that may be of several forms, such as commands.

    They stand behind their number, or end with the file, or with a line `mark` where
    there is one: bodies and sentences do without the count, and nothing is read behind
    them. Python reads a list of lists of words (also numbers are text), C++ a
    `vector<vector<string>>`.
    """

    name: str = "r"
    forms: tuple[Form, ...] = (("word", "int"),)
    count: str = "n"
    mark: str = ""
    low: int = 1
    high: int = 1000
    min_size: int = 1
    max_size: int = 15


@dataclass(frozen=True, slots=True)
class Grid:
    """`h` lines of `w` symbols: a list of strings, `vector<string>` in C++.

    Symbols may be `$word` constants: "$e$c" is ".#" or "01", as the problem has it.
    """

    name: str = "g"
    alphabet: str = ".#"
    height: str = "h"
    width: str = "w"
    max_size: int = 12


@dataclass(frozen=True, slots=True)
class Matrix:
    """`h` lines of `w` integers: a list of lists."""

    name: str = "m"
    low: int = 0
    high: int = 1000
    height: str = "h"
    width: str = "w"
    max_size: int = 8
    is_square: bool = False  # one count (`height`) stands for both


Param = (
    Int | Ints | Word | Text | Words | Pairs | Records | Rows | Lines | Grid | Matrix
)


@dataclass(frozen=True, slots=True)
class Wrong:
    """A solution wrong as people are wrong: both bodies fail on the same inputs."""

    python: str
    cpp: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One idea of an introductory problem; see the module for the writing rules."""

    name: str
    params: tuple[Param, ...]
    say: tuple[str, ...]
    """What is asked, one complete paraphrase each. Slots: {a} a parameter's name,
    {items} {item} {big} {small} from the list's theme, {person} {person2} {things}
    {thing} {place} drawn words, `$c` constants."""
    python: tuple[str, ...]
    """Bodies in Python, one idiom each; all print the same."""
    cpp: tuple[str, ...]
    output: tuple[str, ...] = ()
    """Sentences of the Output section; a usual one when empty."""
    wrong: tuple[Wrong, ...] = ()
    rating: int = 800
    tags: tuple[str, ...] = ("implementation",)
    constants: Callable[[random.Random], Mapping[str, object]] | None = None
    """Draws the `$word` constants; the values also reach `refine`."""
    refine: Callable[[random.Random, Values], Values | None] | None = None
    """Mends drawn values into a legal, telling input; None asks for another draw."""
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What a parameter stands for, for the Input section: {"k": "the step"}."""
    slots: Mapping[str, str] = field(default_factory=dict)
    """Words of the task's own for slots: {"person": "Marta", "items": "prices"}."""
    is_themed: bool = True
    """Whether a story about the list's items may be told before the question."""
    allows_cases: bool = True
    """Whether it may be asked for t test cases in one input."""
    weight: float = 1.0
    operation: str = ""
    """What the task is held out by, where that is not its name: a composed task that
    asks the same as a named one goes by the named one's name."""
    bases: tuple[str, ...] = ()
    """Named tasks that this one is derived from; it is held out with any of them."""
    told_as: str = ""
    """The task by whose stories it is told, where these are not its own."""
    story: str = ""
    """The statement as a story, where it is told by one whatever is drawn; `meanings`
    then are the story's."""
    more: tuple[str, ...] = ()
    """What is said after the question or the story, one paraphrase each."""
