"""A pipeline drawn: source, filter, map and aggregate make one task."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from alphacode.curriculum.answers import answer_words, yes_no_output
from alphacode.curriculum.compose.aggregates import AGGREGATES, BY_NAME, Aggregate
from alphacode.curriculum.compose.code import Stream, make_stream, with_functions
from alphacode.curriculum.compose.filters import FILTERS
from alphacode.curriculum.compose.maps import MAPS
from alphacode.curriculum.compose.pieces import Filter, Map, Source
from alphacode.curriculum.compose.sentences import Meaning, question
from alphacode.curriculum.compose.sources import SOURCES
from alphacode.curriculum.compose.tellings import THEMED_SHARE, draw_telling, fits
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Int, Param, Task, Values, Wrong

# Conditions whose code means different things of negative numbers in Python and C++.
NEEDS_POSITIVE = {
    "ends_with", "remainder", "has_digit", "square", "repdigit", "mirror",
    "half", "remainder_d", "last_digit", "digit_sum", "digit_count", "divides_k",
}  # fmt: skip
NEEDS_NEGATIVE = {"positive", "negative", "nonzero", "absolute"}
TEXT_KINDS = ("char", "word", "mixed")
NONE_ANSWERS = ("-1", "-1", "-1", "0", "'NONE'", "'EMPTY'", "'none'")
LISTING = ("list", "sorted", "falling", "backwards", "first", "last")


class _Weighted(Protocol):
    @property
    def weight(self) -> float: ...


W = TypeVar("W", bound=_Weighted)


def _draw(rng: random.Random, options: Sequence[W]) -> W:
    return rng.choices(options, [option.weight for option in options])[0]


def draw_pipeline(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that filters, maps and puts together the items of a source."""
    while True:
        source = _draw(rng, SOURCES)
        condition = _draw_filter(rng, source) if rng.random() < 0.72 else None
        taken = _draw_map(rng, source, condition) if rng.random() < 0.5 else None
        aggregate = _draw_aggregate(rng, source, condition, taken)
        if aggregate is not None:
            return _task(rng, frames, source, condition, taken, aggregate)


def _fits(source: Source, piece: Filter | Map) -> bool:
    if piece.kind != source.kind:
        return False
    if source.least < 0:
        return piece.name not in NEEDS_POSITIVE
    return piece.name not in NEEDS_NEGATIVE or source.kind == "digit"


def _draw_filter(rng: random.Random, source: Source) -> Filter:
    fitting = [f for f in FILTERS if _fits(source, f) and f.weight]
    return _draw(rng, fitting)


def _draw_map(
    rng: random.Random, source: Source, condition: Filter | None
) -> Map | None:
    fitting = [m for m in MAPS if _fits(source, m)]
    if source.kind == "mixed" and condition is not None and condition.name == "digit":
        fitting += [m for m in MAPS if m.kind == "digits_only"] * 3
    return _draw(rng, fitting)


def _values_of(source: Source, taken: Map | None) -> tuple[str, ...]:
    if taken is not None:
        is_text = taken.gives == "str"
        if not is_text:
            return ("int",)
        return ("chars",) if source.kind in ("char", "mixed") else ("str", "chars")
    return {
        "int": ("int", "item"), "digit": ("int", "item"), "char": ("chars", "item"),
        "mixed": ("chars", "item"), "word": ("str", "item"), "record": ("str", "item"),
    }.get(source.kind, ("item",))  # fmt: skip


def _draw_aggregate(
    rng: random.Random, source: Source, condition: Filter | None, taken: Map | None
) -> Aggregate | None:
    values = _values_of(source, taken)
    fitting = [a for a in AGGREGATES if set(a.takes) & set(values)]
    if condition is None:
        plain = ("count", "exists", "all")
        fitting = [a for a in fitting if a.name not in plain]
        if taken is None:  # "print the list" asks nothing
            dull = ("list", "lines", "join", "first", "last")
            fitting = [a for a in fitting if a.name not in dull]
    else:
        fitting = [a for a in fitting if a.name != "lines"]
    if source.name in ("range", "range_ab", "divisors"):
        fitting = [a for a in fitting if a.name not in ("sorted", "falling")]
    return _draw(rng, fitting) if fitting else None


def _constants(
    rng: random.Random, source: Source, condition: Filter | None
) -> dict[str, object]:
    first = rng.choice([2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10])
    if source.kind == "word":
        first = rng.randint(2, 6)
    if source.kind == "digit":
        first = rng.randint(2, 7)
    if condition is not None and condition.name in ("has_digit", "ends_with"):
        first = min(first, 9)
    second = rng.choice([x for x in (2, 3, 4, 5, 6, 7, 9, 10, 11) if x != first])
    return {
        "d": first,
        "e": second,
        "f": first + rng.choice([1, 4, 5, 10, 20, 50]),
        "c": rng.choice("aaabceeiklmnoprstu"),
    }


def _task(
    rng: random.Random,
    frames: Frames,
    source: Source,
    condition: Filter | None,
    taken: Map | None,
    aggregate: Aggregate,
) -> Task:
    pieces = (source, condition, taken)
    name = "/".join(
        ["compose", *(p.name if p else "-" for p in pieces), aggregate.name]
    )
    constants = _constants(rng, source, condition) | answer_words(rng)
    none = ""
    if aggregate.needs_items and condition is not None:
        options = NONE_ANSWERS if aggregate.name in LISTING else NONE_ANSWERS[:4]
        none = rng.choice(options)
    stream = make_stream(source, condition, taken, none or "-1")
    post = _draw_post(rng, source, taken, aggregate, constants)
    meaning = Meaning(
        source, condition, taken, aggregate, none, post.says, post.clause
    )  # fmt: skip
    told = None
    if fits(meaning) and rng.random() < THEMED_SHARE:
        told = draw_telling(rng, frames, meaning)
    code = f"{stream.condition} {stream.value}"
    has_k = re.search(r"\bk\b", code) is not None
    params: tuple[Param, ...] = source.params
    if has_k:
        params = (*params, Int("k", 1, 10**4))
    python, cpp = aggregate.python(stream), aggregate.cpp(stream)
    is_yes_no = bool(post.clause) or aggregate.name in ("exists", "all")
    output = post.output or aggregate.output
    return Task(
        name=name + (f"/{post.name}" if post.name else ""),
        params=params,
        say=(told.text if told else question(rng, frames, meaning),),
        python=tuple(post.python(_tidied(body)) for body in python),
        cpp=tuple(with_functions(post.cpp(body)) for body in cpp),
        output=yes_no_output("so") if is_yes_no and not output else output,
        wrong=tuple(_mistakes(source, condition, taken, aggregate, none, post)),
        constants=_fixed(constants),
        refine=_refine(source, stream, aggregate, has_k=has_k),
        rating=800 + 100 * (condition is not None and taken is not None),
        tags=("strings",) if source.kind in TEXT_KINDS else ("implementation",),
        is_themed=source.name in ("list", "neighbours") and told is None,
        meanings=told.meanings if told else {},
        slots=told.slots if told else {},
    )  # fmt: skip


def _tidied(body: str) -> str:
    """Drop the copy of a list that is used whole."""
    if not body.startswith("b = a\n"):
        return body
    return re.sub(r"\bb\b", "a", body.removeprefix("b = a\n"))


def _fixed(
    constants: Mapping[str, object],
) -> Callable[[random.Random], Mapping[str, object]]:
    return lambda _rng: constants


class _Post:
    """A last step on the answer: a remainder, a comparison, or nothing."""

    def __init__(
        self,
        name: str = "",
        says: str = "",
        clause: str = "",
        python: str = "@",
        cpp: str = "@",
        output: tuple[str, ...] = (),
    ) -> None:
        self.name, self.says, self.clause, self.output = name, says, clause, output
        self._python, self._cpp = python, cpp

    def python(self, body: str) -> str:
        """Return a body that prints the answer after the step."""
        if not self.name:
            return body
        head, _, last = body.rpartition("\n")
        answer = last.removeprefix("print(").removesuffix(")")
        inside = answer if re.fullmatch(r"\w+|\w+\(.*\)", answer) else f"({answer})"
        return f"{head}\nprint({self._python.replace('@', inside)})".strip("\n")

    def cpp(self, body: str) -> str:
        """Return the same in C++."""
        if not self.name:
            return body
        head, _, last = body.rpartition("\n")
        answer = last.removeprefix("cout << ").removesuffix(' << "\\n";')
        return f'{head}\ncout << ({self._cpp.replace("@", answer)}) << "\\n";'


def _draw_post(
    rng: random.Random,
    source: Source,
    taken: Map | None,
    aggregate: Aggregate,
    constants: Mapping[str, object],
) -> _Post:
    if aggregate.name not in ("count", "sum") or rng.random() > 0.18:
        return _Post()
    never_negative = source.least >= 0 and (
        taken is None or taken.name not in ("negate", "minus_d", "minus")
    )
    kind = rng.choice(["even", "modulo", "at_least", "times"])
    if kind == "modulo" and aggregate.name == "sum" and never_negative:
        e = constants["e"]
        says = rng.choice(
            (f"the remainder of @ after division by {e}", f"@ modulo {e}")
        )
        return _Post("modulo", says, python=f"@ % {e}", cpp=f"@ % {e}")
    if kind == "even" and never_negative:
        return _Post(
            "even",
            clause=rng.choice(("@ is even", "@ is an even number")),
            python='"$yes" if @ % 2 == 0 else "$no"',
            cpp='@ % 2 == 0 ? "$yes" : "$no"',
            output=yes_no_output("it is even", "it is odd"),
        )
    if kind == "at_least" and aggregate.name == "count":
        least = rng.randint(2, 4)
        return _Post(
            "at_least",
            clause=rng.choice(
                (f"@ is at least {least}", f"@ is not less than {least}")
            ),
            python=f'"$yes" if @ >= {least} else "$no"',
            cpp=f'@ >= {least} ? "$yes" : "$no"',
            output=yes_no_output("it is", "it is less"),
        )
    if kind == "times":
        price = rng.choice([2, 3, 5, 10, 20])
        return _Post(
            "times", f"@, multiplied by {price}", "", f"@ * {price}", f"@ * {price}"
        )
    return _Post()


def _mistakes(
    source: Source,
    condition: Filter | None,
    taken: Map | None,
    aggregate: Aggregate,
    none: str,
    post: _Post,
) -> list[Wrong]:
    """Return mistakes: one piece confused, forgotten, or begun one too late."""
    found: list[tuple[Stream, Aggregate]] = []
    if condition is not None:
        python, cpp = condition.mistaken
        other = Filter("", condition.kind, python, cpp, (), condition.mistaken)
        found.append((make_stream(source, other, taken, none or "-1"), aggregate))
    if condition is not None and aggregate.name not in ("exists", "all", "count"):
        found.append((make_stream(source, None, taken, none or "-1"), aggregate))
    if taken is not None and set(_values_of(source, None)) & set(aggregate.takes):
        found.append((make_stream(source, condition, None, none or "-1"), aggregate))
    other_aggregate = BY_NAME[aggregate.mistaken]
    values = _values_of(source, taken)
    if other_aggregate is not aggregate and set(other_aggregate.takes) & set(values):
        stream = make_stream(source, condition, taken, none or "-1")
        if condition is not None or other_aggregate.name not in ("exists", "all"):
            found.append((stream, other_aggregate))
    is_simple = aggregate.name in ("count", "sum")
    return [
        Wrong(
            (post.python if is_simple and other.name in ("count", "sum") else _same)(
                _tidied(other.python(stream)[0])
            ),
            with_functions(
                (post.cpp if is_simple and other.name in ("count", "sum") else _same)(
                    other.cpp(stream)[0]
                )
            ),
        )
        for stream, other in found
    ]


def _same(body: str) -> str:
    return body


def _refine(
    source: Source, stream: Stream, aggregate: Aggregate, *, has_k: bool
) -> Callable[[random.Random, Values], Values | None]:
    """Return what makes values telling: k near the items, letters that occur."""
    must_leave = aggregate.name == "join" and bool(stream.condition)

    def refine(rng: random.Random, values: Values) -> Values | None:
        if source.name == "range_ab":
            values["l"], values["r"] = sorted((values["l"], values["r"]))
        if "p" in values:
            values["p"] = [
                (x, x) if rng.random() < 0.15 else (x, y) for x, y in values["p"]
            ]
        if has_k:
            values["k"] = _near(rng, values)
        letter = str(values["c"])
        if isinstance(values.get("s"), str) and source.kind == "char":
            odds = rng.choice([0.0, 0.1, 0.3])
            values["s"] = "".join(
                letter if rng.random() < odds else c for c in values["s"]
            )
        if isinstance(values.get("w"), list):
            values["w"] = [_with_letter(rng, x, letter) for x in values["w"]]
        if must_leave and not _leaves_any(stream, values):
            return None
        return values

    return refine


def _with_letter(rng: random.Random, word: str, letter: str) -> str:
    kind = rng.random()
    if kind < 0.1:
        return letter + word[1:]
    if kind < 0.2:
        return word[:-1] + letter
    return word + word[::-1] if kind < 0.27 and len(word) < 5 else word


def _near(rng: random.Random, values: Values) -> int:
    """Draw k so that items lie on both sides of it, and often on it."""
    items: Any = (
        values.get("a") or values.get("m") or values.get("p") or values.get("r")
    )
    if not isinstance(items, list):
        top = values["n"] if "n" in values and not items else values.get("r", 10)
        return rng.randint(1, max(1, min(int(top), 30)))
    item = rng.choice(items)
    if isinstance(item, tuple):
        item = item[1] if isinstance(item[0], str) else sum(item)
    if isinstance(item, list):
        item = rng.choice([sum(item), max(item)])
    return max(1, item + rng.choice([0, 0, 0, -1, 1])) if rng.random() < 0.85 else 3


def _leaves_any(stream: Stream, values: Values) -> bool:
    """Whether the condition, which is our own code, holds for any item."""
    code = f"any({stream.condition} for {stream.item} in {stream.python})"
    for name in ("c", "d", "e", "f"):
        code = code.replace(f"${name}", str(values[name]))
    return bool(eval(code, dict(values)))
