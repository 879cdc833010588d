"""Tasks derived from two named ones over the same input: both results, both conditions."""

import functools
import itertools
import random
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from alphacode.curriculum.answers import answer_words, yes_no_output
from alphacode.curriculum.compose.bases import (
    CONSTANT,
    Base,
    Part,
    all_bases,
    profile_of,
    words_of,
)
from alphacode.curriculum.compose.derived import draw_story, telling_output
from alphacode.curriculum.compose.pair_words import (
    ANY_INPUT,
    BESIDE,
    BESIDE_OUTPUT,
    BELOW,
    BELOW_OUTPUT,
    CONDITION_FRAMES,
    FOUR_WORDS,
    JOINED,
    LISTED,
    OUTCOME_OUTPUT,
    SECOND,
    THREE_WORDS,
    Joined,
)
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import (
    Int,
    Ints,
    Matrix,
    Pairs,
    Param,
    Records,
    Task,
    Text,
    Values,
    Word,
    Words,
    Wrong,
)
from alphacode.curriculum.vocabulary import SINGLE_WORDS
from alphacode.curriculum.voices import pick, revoice

# How much more often a second task is taken that belongs to the first.
ALIKE_WEIGHT = 6.0
SAME_KIND_WEIGHT = 2.0
SIDE_BY_SIDE_SHARE = 0.5
REVOICED_SHARE = 0.4
# Words of C++ that are no names of variables.
CPP_WORDS = frozenset("long int char bool double string vector set map pair auto const for if else while break continue return true false unsigned multiset unordered_map unordered_set queue stack deque LL using size_t greater sizeof void do switch case default static priority_queue array tuple less npos".split())  # fmt: skip  # noqa: E501


def _signature(task: Task) -> tuple[Any, ...]:
    """Return what two tasks must share to be asked of the same input."""
    return tuple(
        (
            type(param).__name__,
            param.name,
            getattr(param, "count", ""),
            getattr(param, "height", ""),
            getattr(param, "width", ""),
            getattr(param, "fields", ()),
            getattr(param, "alphabet", ""),
            getattr(param, "is_square", False),
        )
        for param in task.params
    )


Group = tuple[list[Base], list[float]]


@functools.cache
def groups(are_decisions: bool) -> tuple[Mapping[Any, Group], list[Base], list[float]]:
    """Return bases by signature, and those that have company with added weights."""
    found: dict[Any, list[Base]] = defaultdict(list)
    for base in all_bases():
        if base.is_decision or not are_decisions:
            found[_signature(base.task)].append(base)
    usable = {key: bases for key, bases in found.items() if len(bases) > 1}
    # Large groups have many more pairs: a base is taken more often in them, not as much.
    all_of_them = [base for bases in usable.values() for base in bases]
    weights = itertools.accumulate(base.task.weight for base in all_of_them)
    by_key = {
        key: (bases, [base.task.weight for base in bases])
        for key, bases in usable.items()
    }
    return by_key, all_of_them, list(weights)


def draw_two(rng: random.Random, are_decisions: bool) -> tuple[Base, Base, Any]:
    """Draw two bases that can be asked of the same input, and the parameters."""
    by_key, bases, weights = groups(are_decisions)
    while True:
        first = rng.choices(bases, cum_weights=weights)[0]
        others, other_weights = by_key[_signature(first.task)]
        second = rng.choices(
            others,
            [
                weight * (1.0 + ALIKE_WEIGHT * _are_alike(first, other))
                for other, weight in zip(others, other_weights, strict=True)
            ],
        )[0]
        params = joined_params(first, second)
        if params is not None:
            return first, second, params


def _are_alike(first: Base, second: Base) -> bool:
    tags = set(first.task.tags) & set(second.task.tags) - {"implementation", "math"}
    return first.family == second.family or bool(tags)


def joined_params(first: Base, second: Base) -> tuple[Param, ...] | None:
    """Return parameters that suit both tasks, or `None` if the two do not go together."""
    one, other = first.task, second.task
    if first is second or not profile_of(first) or not profile_of(second):
        return None
    free = {first.name, second.name} <= ANY_INPUT
    if one.refine and other.refine and one.refine is not other.refine and not free:
        return None
    has_symbols = any("$" in getattr(p, "alphabet", "") for p in one.params)
    if has_symbols and one.constants is not other.constants:
        return None
    if not any(profile_of(base).kept for base in (first, second)):  # type: ignore[union-attr]
        return None
    functions = [words_in(base.cpp[0].functions) for base in (first, second)]
    if functions[0] and functions[1]:
        return None
    joined = tuple(map(_joined_param, one.params, other.params))
    for base in (one, other):
        # What is mended stays within its own bounds, and may leave narrower ones.
        if base.refine and not free and joined != base.params:
            return None
    return None if any(param is None for param in joined) else joined  # type: ignore[return-value]


def words_in(code: str) -> set[str]:
    """Return the names in code."""
    return set(re.findall(r"\b[a-zA-Z_]\w*", code))


def _joined_param(one: Any, other: Any) -> Param | None:
    """Return the narrower of two parameters of one kind and name."""
    changed: dict[str, Any] = {}
    if isinstance(one, Int | Ints | Pairs | Records | Matrix):
        changed = {"low": max(one.low, other.low), "high": min(one.high, other.high)}
        if changed["low"] + 3 > changed["high"]:
            return None
    if isinstance(one, Ints | Pairs | Records | Word | Words):
        changed["min_size"] = max(one.min_size, other.min_size)
    if isinstance(one, Text):
        changed["min_words"] = max(one.min_words, other.min_words)
        changed["max_words"] = min(one.max_words, other.max_words)
    elif not isinstance(one, Int):
        changed["max_size"] = min(one.max_size, other.max_size)
    if isinstance(one, Ints):
        if one.order != other.order and one.order and other.order:
            return None
        changed["order"] = one.order or other.order
        changed["is_distinct"] = one.is_distinct or other.is_distinct
    if isinstance(one, Pairs):
        changed["is_ordered"] = one.is_ordered or other.is_ordered
    joined: Param = replace(one, **changed)
    sizes = getattr(joined, "min_size", 0), getattr(joined, "max_size", 1)
    return None if sizes[0] > sizes[1] else joined


def renamed(base: Base, other: Base) -> Base:
    """Return `other` with constants that do not clash with those of `base`."""
    if other.task.constants is None or other.task.constants is base.task.constants:
        return other

    def change(text: str) -> str:
        return CONSTANT.sub(r"$other_\1", text)

    def changed(part: Part) -> Part:
        return Part(change(part.before), change(part.value), change(part.functions))

    def constants(rng: random.Random) -> dict[str, object]:
        assert other.task.constants is not None
        return {f"other_{k}": v for k, v in other.task.constants(rng).items()}

    def refine(rng: random.Random, values: Values) -> Values | None:
        assert other.task.refine is not None
        own = {k.removeprefix("other_"): v for k, v in values.items() if k.startswith("other_")}  # fmt: skip  # noqa: E501
        return other.task.refine(rng, {**values, **own})

    task = replace(
        other.task,
        say=tuple(map(change, other.task.say)),
        output=tuple(map(change, other.task.output)),
        constants=constants,
        refine=refine if other.task.refine else None,
    )
    return replace(
        other,
        task=task,
        python=tuple(map(changed, other.python)),
        cpp=tuple(map(changed, other.cpp)),
        wrong=tuple((changed(p), changed(c)) for p, c in other.wrong),
    )


def _constants_of(*tasks: Task, own: Callable[[random.Random], dict[str, object]] | None = None):  # type: ignore[no-untyped-def]  # fmt: skip  # noqa: E501
    def constants(rng: random.Random) -> dict[str, object]:
        drawn: dict[str, object] = {}
        for task in tasks:
            if task.constants is not None:
                drawn |= task.constants(rng)
        return drawn | (own(rng) if own else {})

    return constants


def _refine_of(first: Task, second: Task):  # type: ignore[no-untyped-def]
    """Return what mends inputs as one of the tasks does, whichever has one."""
    refines = [task.refine for task in (first, second) if task.refine is not None]
    if not refines:
        return None

    def refine(rng: random.Random, values: Values) -> Values | None:
        mended = rng.choice(refines)(rng, values)
        return None if mended is None else {**values, **mended}

    return refine


def _asks(rng: random.Random, frames: Frames, base: Base) -> str:
    """Return the question of a base, and what its Output section adds to it."""
    asked = pick(rng, frames, base.task.say)
    if rng.random() < REVOICED_SHARE:
        asked = revoice(rng, frames, asked)
    return asked


def joined_task(
    rng: random.Random, first: Base, second: Base, params: tuple[Param, ...]
) -> Task:
    """Return what is the same for all tasks about two bases."""
    one, other = first.task, second.task
    meanings = {**other.meanings, **one.meanings}
    return Task(
        name=f"{first.name}/{second.name}",
        params=params,
        say=(),
        python=(),
        cpp=(),
        rating=max(one.rating, other.rating) + 100,
        tags=tuple(sorted({*one.tags, *other.tags})),
        refine=_refine_of(one, other),
        meanings=meanings,
        slots={**other.slots, **one.slots},
        is_themed=one.is_themed and other.is_themed,
        allows_cases=one.allows_cases and other.allows_cases,
        bases=(one.name, other.name),
    )


def draw_both(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that asks what two named tasks ask, one result after the other."""
    while True:
        first, second, params = draw_two(rng, are_decisions=False)
        profiles = profile_of(first), profile_of(second)
        # Two words by two conditions are another kind, and a rare one here.
        if not (first.is_decision and second.is_decision) or rng.random() < 0.2:
            break
    kept = profiles[1].kept  # type: ignore[union-attr]
    second = _two_yes_no(second) if first.is_decision and second.is_decision else renamed(first, second)  # fmt: skip  # noqa: E501
    is_beside = rng.random() < SIDE_BY_SIDE_SHARE and all(
        base.is_decision or profile.is_plain_text  # type: ignore[union-attr]
        for base, profile in zip((first, second), profiles, strict=True)
    )
    joined = joined_task(rng, first, second, params)
    # What changes the input comes last; the order of printing stays.
    is_swapped = not profiles[0].kept  # type: ignore[union-attr]
    assert kept or not is_swapped or profiles[1].kept  # type: ignore[union-attr]
    bodies = _Both(params, is_beside, is_swapped, kept and not is_swapped)
    say, story, more, slots, meanings = _said_both(rng, frames, first, second, is_beside)
    wrong = [
        Wrong(bodies.python(second.python[0], first.python[0], (second, first), flip=True), bodies.cpp(second.cpp[0], first.cpp[0], (second, first), flip=True)),  # fmt: skip  # noqa: E501
        *(Wrong(bodies.python(p, second.python[0], (first, second)), bodies.cpp(c, second.cpp[0], (first, second))) for p, c in first.wrong),  # fmt: skip  # noqa: E501
        *(Wrong(bodies.python(first.python[0], p, (first, second)), bodies.cpp(first.cpp[0], c, (first, second))) for p, c in second.wrong),  # fmt: skip  # noqa: E501
    ]
    return replace(
        joined,
        name=f"compose/derived/both/{joined.name}",
        say=say,
        python=tuple(
            bodies.python(p, q, (first, second))
            for p, q in zip(
                itertools.cycle(first.python) if len(first.python) < len(second.python) else first.python,  # fmt: skip  # noqa: E501
                itertools.cycle(second.python) if len(second.python) < len(first.python) else second.python,  # fmt: skip  # noqa: E501
                strict=False,
            )
        ),
        cpp=(bodies.cpp(first.cpp[0], second.cpp[0], (first, second)),),
        output=BESIDE_OUTPUT if is_beside else BELOW_OUTPUT,
        wrong=tuple(wrong),
        constants=_constants_of(first.task, second.task),
        story=story,
        more=more,
        slots={**joined.slots, **slots},
        meanings={**joined.meanings, **meanings},
    )


def _two_yes_no(base: Base) -> Base:
    """Return a decision whose words are its own, where another has `$yes` and `$no`."""
    other = replace(base.task, constants=lambda rng: answer_words(rng))
    return renamed(base, replace(base, task=other))


def words_of_decision(base: Base) -> tuple[str, str]:
    """Return the constants a decision is answered with, as they are named in it."""
    is_renamed = any("$other_yes" in text for text in base.task.output)
    return ("$other_yes", "$other_no") if is_renamed else ("$yes", "$no")


def _said_both(
    rng: random.Random, frames: Frames, first: Base, second: Base, is_beside: bool
) -> tuple[tuple[str, ...], str, tuple[str, ...], dict[str, str], Mapping[str, str]]:
    """Return question, story, further sentences, slots and meanings."""
    story = draw_story(rng, frames, first, forbidden=("$",))
    ends = [
        pick(rng, frames, base.task.output) if base.is_decision and base.task.output
        else telling_output(rng, frames, base)
        for base in (first, second)
    ]  # fmt: skip
    other = f"{_asks(rng, frames, second)} {ends[1]}".strip()
    order = pick(rng, frames, BESIDE if is_beside else BELOW)
    after = pick(rng, frames, SECOND).replace("^", other)
    more = f"{ends[0]} {after} {order}".strip()
    if story is not None:
        # What the second question calls items are numbers here, whatever the story.
        slots = {"items": "numbers", "item": "number", "big": "large", "small": "small"}
        return first.task.say, story.text, (more,), slots, story.meanings
    if rng.random() < 0.4:
        asked = f"{_asks(rng, frames, first)} {ends[0]}".strip()
        said = pick(rng, frames, LISTED).replace("^1", asked).replace("^2", other)
        return (said,), "", (order,), {}, {}
    return first.task.say, "", (more,), {}, {}


class _Both:
    """Writes programs that print two results."""

    def __init__(
        self,
        params: tuple[Param, ...],
        is_beside: bool,
        is_swapped: bool,
        is_kept: bool,
    ) -> None:
        self.params, self.is_beside = params, is_beside
        self.is_swapped, self.is_kept = is_swapped, is_kept

    def _value(self, base: Base, value: str, cpp: bool) -> str:
        if not base.is_decision:
            return value
        yes, no = words_of_decision(base)
        if cpp:
            return f'(({value}) ? "{yes}" : "{no}")'
        return f'"{yes}" if {value} else "{no}"'

    def python(
        self, one: Part, other: Part, bases: tuple[Base, Base], *, flip: bool = False
    ) -> str:
        """Return a body in Python; flipped, what is computed first is the other one."""
        values = [
            self._value(base, part.value, cpp=False)
            for base, part in zip(bases, (one, other), strict=True)
        ]
        words = words_of(bases[0]) | words_of(bases[1])
        name = next(x for x in ("first", "second", "one", "value1") if x not in words)
        is_swapped = self.is_swapped is not flip
        early, late = (1, 0) if is_swapped else (0, 1)
        parts = (one, other)
        lines = [parts[early].before]
        is_named = values[early] in words and values[early].isidentifier()
        is_lasting = is_named and values[early] not in words_in(parts[late].before)
        if (parts[early].before or parts[late].before) and not is_lasting:
            lines.append(f"{name} = {values[early]}")
            values[early] = name
        lines.append(parts[late].before)
        if self.is_beside:
            lines.append(f"print({values[0]}, {values[1]})")
        else:
            lines.append(f"print({values[0]})\nprint({values[1]})")
        return "\n".join(line for line in lines if line)

    def cpp(
        self, one: Part, other: Part, bases: tuple[Base, Base], *, flip: bool = False
    ) -> str:
        """Return a body in C++."""
        values = [
            self._value(base, part.value, cpp=True)
            for base, part in zip(bases, (one, other), strict=True)
        ]
        link = '" "' if self.is_beside else '"\\n"'
        is_swapped = self.is_swapped is not flip
        names = {param.name for param in self.params}
        is_apart = not self.is_kept or bool(_shared(one, other) - names)
        if is_swapped:
            words = words_of(bases[0]) | words_of(bases[1])
            name = next(x for x in ("second", "other", "value2") if x not in words)
            early = other.before.replace("\n", "\n    ")
            start = f"auto {name} = [&] {{\n    {early}\n    return {values[1]};\n}}();" if early else f"auto {name} = {values[1]};"  # fmt: skip  # noqa: E501
            lines = [start, one.before, f'cout << {_apart(values[0])} << {link} << {name} << "\\n";']  # fmt: skip  # noqa: E501
        elif is_apart:
            early = one.before.replace("\n", "\n    ")
            lines = [
                f"{{\n    {early}\n    cout << {_apart(values[0])} << {link};\n}}",
                other.before,
                f'cout << {_apart(values[1])} << "\\n";',
            ]
        else:
            lines = [one.before, other.before, f'cout << {_apart(values[0])} << {link} << {_apart(values[1])} << "\\n";']  # fmt: skip  # noqa: E501
        inside = "\n".join(line for line in lines if line)
        functions = one.functions or other.functions
        return f"{functions}\n---\n{inside}" if functions else inside


def _shared(one: Part, other: Part) -> set[str]:
    """Return names that may be variables of both bodies, but for those of loops."""
    codes = [f"{part.before}\n{part.value}" for part in (one, other)]
    found = [set(re.findall(r"(?<![.:\w])[a-zA-Z_]\w*", code)) for code in codes]
    common = (found[0] & found[1]) - CPP_WORDS
    outside = "\n".join(
        line
        for code in codes
        for line in code.split("\n")
        if not re.match(r" |for \(|\}", line)
    )
    variables = set(re.findall(r"(?<![.:\w])([a-zA-Z_]\w*)(?!\w|\()", outside))
    declared = set(re.findall(r"[>&] ?(\w+)\(", outside))
    return common & (variables | declared)


def _apart(value: str) -> str:
    """Put what binds less than `<<` into brackets."""
    binds_less = re.search(r" ([?^|&<>]|==|!=|<=|>=|\|\||&&) ", value) is not None
    return f"({value})" if binds_less else value


def draw_conditions(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that asks how two conditions hold together."""
    first, second, params = draw_two(rng, are_decisions=True)
    joined = joined_task(rng, first, second, params)
    profiles = profile_of(first), profile_of(second)
    is_swapped = not profiles[0].kept  # type: ignore[union-attr]
    kind = rng.choices((*JOINED, THREE_WORDS, FOUR_WORDS), (4, 4, 3, 2, 2, 3, 3))[0]
    story = draw_story(rng, frames, first, forbidden=("$",))
    after = pick(rng, frames, SECOND).replace("^", _asks(rng, frames, second))
    frame = pick(rng, frames, CONDITION_FRAMES).replace("^", rng.choice(kind.says))
    if kind.names:
        frame = rng.choice(kind.says)
    slots = {"items": "numbers", "item": "number"} if story else {}

    def write(one: tuple[Part, Part], other: tuple[Part, Part], kind: Joined) -> Wrong:
        return _conditions(one, other, kind, (first, second), is_swapped)

    one, other = (first.python[0], first.cpp[0]), (second.python[0], second.cpp[0])
    right = write(one, other, kind)
    wrong = [write(one, other, mistaken) for mistaken in kind.mistaken()]
    wrong += [write(pair, other, kind) for pair in first.wrong]
    wrong += [write(one, pair, kind) for pair in second.wrong]
    return replace(
        joined,
        name=f"compose/derived/conditions/{kind.name}/{joined.name}",
        say=first.task.say,
        python=(right.python,),
        cpp=(right.cpp,),
        output=OUTCOME_OUTPUT if kind.names else yes_no_output(rng.choice(kind.output)),
        wrong=tuple(wrong),
        constants=_constants_of(own=_outcomes(kind.names) if kind.names else answer_words),  # fmt: skip  # noqa: E501
        story=story.text if story else "",
        more=(f"{after} {frame}",),
        slots={**joined.slots, **slots},
        meanings={**joined.meanings, **(story.meanings if story else {})},
    )


def _outcomes(names: tuple[str, ...]) -> Callable[[random.Random], dict[str, object]]:
    """Return what draws a different word for each name."""

    def draw(rng: random.Random) -> dict[str, object]:
        written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
        words = rng.sample(SINGLE_WORDS, len(names))
        return {name: written(word) for name, word in zip(names, words, strict=True)}

    return draw


def _conditions(
    one: tuple[Part, Part],
    other: tuple[Part, Part],
    kind: Joined,
    bases: tuple[Base, Base],
    is_swapped: bool,
) -> Wrong:
    """Return programs of both languages that judge two conditions together."""
    words = words_of(bases[0]) | words_of(bases[1])
    names = [next(x for x in (name, f"is_{name}", f"{name}_holds") if x not in words) for name in ("first", "second")]  # fmt: skip  # noqa: E501
    order = (1, 0) if is_swapped else (0, 1)
    python, cpp, functions = [], [], []
    for index in order:
        part, code = (one, other)[index]
        python += [part.before, f"{names[index]} = {_as_bool(part.value)}"]
        functions.append(code.functions)
        if code.before:
            inside = code.before.replace("\n", "\n    ")
            value = f"[&] {{\n    {inside}\n    return bool({code.value});\n}}()"
            cpp.append(f"bool {names[index]} = {value};")
        else:
            cpp.append(f"bool {names[index]} = {code.value};")
    python.append(kind.python.replace("@1", names[0]).replace("@2", names[1]))
    cpp.append(kind.cpp.replace("@1", names[0]).replace("@2", names[1]))
    text = "\n".join(cpp)
    before = "".join(functions)
    return Wrong(
        "\n".join(line for line in python if line),
        f"{before}\n---\n{text}" if before else text,
    )


def _as_bool(value: str) -> str:
    """Return a condition as True or False, whatever it is made of."""
    is_bool = re.search(r" (==|!=|<|>|<=|>=|in) ", value) or value.startswith(("all(", "any(", "not "))  # fmt: skip  # noqa: E501
    is_mixed = re.search(r" (and|or) ", value)
    return value if is_bool and not is_mixed else f"bool({value})"
