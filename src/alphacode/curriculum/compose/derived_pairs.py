"""Tasks derived from two named ones over the same input: both results are printed."""

import random
import re
from collections.abc import Mapping
from dataclasses import replace

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.compose.bases import Base, Part, profile_of, words_of
from alphacode.curriculum.compose.derived import draw_story, telling_output
from alphacode.curriculum.compose.matching import (
    asks,
    constants_of,
    draw_two,
    is_kept,
    joined_task,
    renamed,
    words_in,
)
from alphacode.curriculum.compose.pair_words import (
    BELOW,
    BELOW_OUTPUT,
    BESIDE,
    BESIDE_OUTPUT,
    LISTED,
    SECOND,
)
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Param, Task, Wrong
from alphacode.curriculum.voices import pick

SIDE_BY_SIDE_SHARE = 0.5
LISTED_SHARE = 0.4
# Words of C++ that are no names of variables.
CPP_WORDS = frozenset((
    "long", "int", "char", "bool", "double", "string", "vector", "set", "map", "pair",
    "auto", "const", "for", "if", "else", "while", "break", "continue", "return",
    "true", "false", "unsigned", "multiset", "unordered_map", "unordered_set",
    "queue", "stack", "deque", "LL", "using", "size_t", "greater", "sizeof", "void",
    "do", "switch", "case", "default", "static", "priority_queue", "array", "tuple",
    "less", "npos",
))  # fmt: skip


def draw_both(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that asks what two named tasks ask, one result after the other."""
    while True:
        first, second, params = draw_two(rng, are_decisions=False)
        # Two words by two conditions are another kind, and a rare one here.
        if not (first.is_decision and second.is_decision) or rng.random() < 0.2:
            break
    is_beside = rng.random() < SIDE_BY_SIDE_SHARE
    return ask_both(rng, frames, first, second, params, is_beside=is_beside)


def ask_both(
    rng: random.Random,
    frames: Frames,
    first: Base,
    second: Base,
    params: tuple[Param, ...],
    *,
    is_beside: bool,
) -> Task:
    """Return the task that asks what two named ones ask.

    Args:
      params: what `joined_params` says of them.
      is_beside: whether the results stand on one line, if they are short.
    """
    is_beside = is_beside and _is_short(first, second)
    bodies = _Both(params, is_beside, is_kept(first), is_kept(second))
    is_twice_yes = first.is_decision and second.is_decision
    second = _two_yes_no(second) if is_twice_yes else renamed(first, second)
    joined = joined_task(first, second, params)
    say, story, more, slots, meanings = _said(rng, frames, first, second, is_beside)
    one, other = (first.python[0], first.cpp[0]), (second.python[0], second.cpp[0])
    wrong = [
        bodies.pair(other, one, (second, first), flip=True),
        *(bodies.pair(each, other, (first, second)) for each in first.wrong),
        *(bodies.pair(one, each, (first, second)) for each in second.wrong),
    ]
    count = max(len(first.python), len(second.python))
    rights = [
        bodies.pair(
            (first.python[i % len(first.python)], first.cpp[i % len(first.cpp)]),
            (second.python[i % len(second.python)], second.cpp[i % len(second.cpp)]),
            (first, second),
        )
        for i in range(count)
    ]
    return replace(
        joined,
        name=f"compose/derived/both/{joined.name}",
        say=say,
        python=tuple(dict.fromkeys(each.python for each in rights)),
        cpp=tuple(dict.fromkeys(each.cpp for each in rights)),
        output=BESIDE_OUTPUT if is_beside else BELOW_OUTPUT,
        wrong=tuple(wrong),
        constants=constants_of(first.task, second.task),
        story=story,
        more=more,
        slots={**joined.slots, **slots},
        meanings={**joined.meanings, **meanings},
    )


def _is_short(first: Base, second: Base) -> bool:
    """Whether both results are one word, so that two fit on a line."""
    profiles = profile_of(first), profile_of(second)
    return all(profile is None or profile.is_plain_text for profile in profiles)


def _two_yes_no(base: Base) -> Base:
    """Return a decision whose words are its own, where another has `$yes` and `$no`."""
    other = replace(base.task, constants=lambda rng: answer_words(rng))
    return renamed(base, replace(base, task=other))


def words_of_decision(base: Base) -> tuple[str, str]:
    """Return the constants a decision is answered with, as they are named in it."""
    is_renamed = any("$other_yes" in text for text in base.task.output)
    return ("$other_yes", "$other_no") if is_renamed else ("$yes", "$no")


def _said(
    rng: random.Random, frames: Frames, first: Base, second: Base, is_beside: bool
) -> tuple[tuple[str, ...], str, tuple[str, ...], dict[str, str], Mapping[str, str]]:
    """Return question, story, further sentences, slots and meanings."""
    story = draw_story(rng, frames, first, forbidden=())
    ends = [
        pick(rng, frames, base.task.output) if base.is_decision and base.task.output
        else telling_output(rng, frames, base)
        for base in (first, second)
    ]  # fmt: skip
    other = f"{asks(rng, frames, second)} {ends[1]}".strip()
    order = pick(rng, frames, BESIDE if is_beside else BELOW)
    after = pick(rng, frames, SECOND).replace("^", other)
    more = f"{ends[0]} {after} {order}".strip()
    if story is not None:
        # What the second question calls items are numbers here, whatever the story.
        slots = {"items": "numbers", "item": "number", "big": "large", "small": "small"}
        return first.task.say, story.text, (more,), slots, story.meanings
    if rng.random() < LISTED_SHARE:
        asked = f"{asks(rng, frames, first)} {ends[0]}".strip()
        said = pick(rng, frames, LISTED).replace("^1", asked).replace("^2", other)
        return (said,), "", (order,), {}, {}
    return first.task.say, "", (more,), {}, {}


class _Both:
    """Writes programs that print two results."""

    def __init__(
        self,
        params: tuple[Param, ...],
        is_beside: bool,
        first_keeps: bool,
        second_keeps: bool,
    ) -> None:
        self.params, self.is_beside = params, is_beside
        # What changes the input comes last; the order of printing stays.
        self.is_swapped, self.is_kept = not first_keeps, first_keeps and second_keeps

    def pair(
        self,
        one: tuple[Part, Part],
        other: tuple[Part, Part],
        bases: tuple[Base, Base],
        *,
        flip: bool = False,
    ) -> Wrong:
        """Return bodies in both languages; `flip` if the second is printed first."""
        python = self.python(one[0], other[0], bases, flip=flip)
        return Wrong(python, self.cpp(one[1], other[1], bases, flip=flip))

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
        is_apart = not self.is_kept or bool(shared_names(one, other) - names)
        if is_swapped:
            words = words_of(bases[0]) | words_of(bases[1])
            name = next(x for x in ("second", "other", "value2") if x not in words)
            early = other.before.replace("\n", "\n    ")
            start = f"auto {name} = {values[1]};"
            if early:
                inside = f"{early}\n    return {values[1]};"
                start = f"auto {name} = [&] {{\n    {inside}\n}}();"
            shown = f"{_apart(values[0])} << {link} << {name}"
            lines = [start, one.before, f'cout << {shown} << "\\n";']
        elif is_apart:
            early = one.before.replace("\n", "\n    ")
            lines = [
                f"{{\n    {early}\n    cout << {_apart(values[0])} << {link};\n}}",
                other.before,
                f'cout << {_apart(values[1])} << "\\n";',
            ]
        else:
            shown = f"{_apart(values[0])} << {link} << {_apart(values[1])}"
            lines = [one.before, other.before, f'cout << {shown} << "\\n";']
        inside = "\n".join(line for line in lines if line)
        functions = one.functions or other.functions
        return f"{functions}\n---\n{inside}" if functions else inside


def shared_names(one: Part, other: Part) -> set[str]:
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
