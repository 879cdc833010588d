"""One grammar of input layouts for all tasks: how values stand, and how they are read.

A layout is a list of `Line`s. From it come the input text, the sentences of the Input
section, and the reading code in Python and C++, so that the four always agree.
"""

import random
from dataclasses import dataclass
from typing import Any

from alphacode.curriculum.task import (
    Int,
    Ints,
    Param,
    Text,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.values import count_names, reckoned_from

# Share of lists that could be given without a length, and on the line of the length.
BARE_SHARE = 0.1
COUNTED_ROW_SHARE = 0.03
# Share of several lists or blocks that have their counts right before them.
APART_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class Line:
    """One line (or block of lines) of the input and what stands on it.

    `kind` is "fields" (integers and words side by side), "row" (a list on one line),
    "counted" (a list on one line after its length), "column" (a list, one per line) or
    "block" (pairs, records, rows, a grid, a matrix).
    """

    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Lines in order, and how the end of what is counted nowhere is known."""

    lines: tuple[Line, ...]
    params: dict[str, Param]
    ending: str = ""
    """Empty if counts say it all. "line", "file" or "zero": the only list is given
    without its length and ends with the line, the file or a 0. "cases": test cases
    follow one another until the end of the file."""

    @property
    def is_bare(self) -> bool:
        """Whether the only list is given without its length."""
        return self.ending in ("line", "file", "zero")

    def is_integer(self, name: str) -> bool:
        """Whether a name is one integer: a parameter, or a count."""
        return isinstance(self.params.get(name), Int) or name not in self.params


def draw_layout(rng: random.Random, params: tuple[Param, ...]) -> Layout:
    """Draw one of the usual ways to write the values of a task down."""
    by_name = {param.name: param for param in params}
    scalars = [p.name for p in params if isinstance(p, Int)]
    words = [p.name for p in params if isinstance(p, Word)]
    others = [p for p in params if not isinstance(p, Int | Word)]
    groups = [count_names(p) or reckoned_from(p) for p in others]
    counts = list(dict.fromkeys(c for group in groups for c in group))
    may_be_bare = (
        len(others) == 1
        and len(counts) == 1
        and isinstance(others[0], Ints)
        and not scalars
        and not words
        and rng.random() < BARE_SHARE
    )
    if may_be_bare:
        ending = _draw_ending(rng, others[0])
        kind = "row" if ending == "line" else "column"
        return Layout((Line(kind, (others[0].name,)),), by_name, ending)
    blocks = [_block(rng, param) for param in others]
    is_lone_row = len(blocks) == 1 and blocks[0].kind == "row"
    if is_lone_row and not scalars and not words and rng.random() < COUNTED_ROW_SHARE:
        return Layout((Line("counted", blocks[0].names),), by_name)
    if blocks:
        scalars = [name for name in scalars if name not in counts]
        lines = _around_blocks(rng, groups, scalars, words, blocks, others)
    else:
        lines = _fields_only(rng, params)
    return Layout(tuple(lines), by_name)


def _draw_ending(rng: random.Random, param: Param) -> str:
    """Draw how a list ends whose length is not given."""
    can_end_with_zero = isinstance(param, Ints) and param.low > 0
    endings = ["line", "line", "file", "zero" if can_end_with_zero else "line"]
    return rng.choice(endings)


def _block(rng: random.Random, param: Param) -> Line:
    if isinstance(param, Words) and param.is_lines:
        return Line("column", (param.name,))
    if isinstance(param, Ints | Words):
        odds = 0.15 if isinstance(param, Ints) else 0.6
        kind = "column" if rng.random() < odds else "row"
        return Line(kind, (param.name,))
    return Line("fields" if isinstance(param, Text) else "block", (param.name,))


def _fields_only(rng: random.Random, params: tuple[Param, ...]) -> list[Line]:
    names = [p.name for p in params]
    is_all_int = all(isinstance(p, Int) for p in params)
    together = 0.6 if is_all_int else 0.3
    if len(names) > 1 and rng.random() < together:
        return [Line("fields", tuple(names))]
    if len(names) > 2 and is_all_int and rng.random() < 0.3:
        cut = rng.randint(1, len(names) - 1)
        return [Line("fields", tuple(names[:cut])), Line("fields", tuple(names[cut:]))]
    return [Line("fields", (name,)) for name in names]


def _around_blocks(
    rng: random.Random,
    groups: list[list[str]],
    scalars: list[str],
    words: list[str],
    blocks: list[Line],
    others: list[Param],
) -> list[Line]:
    """Return the lines of blocks, of their counts (`groups`) and of all the rest."""
    word_lines = [Line("fields", (word,)) for word in words]
    counts = list(dict.fromkeys(count for group in groups for count in group))
    if not counts:
        head = [Line("fields", tuple(scalars))] if scalars else []
        body = blocks + word_lines
        return head + body if rng.random() < 0.5 else body + head
    lead, body = counts, [*blocks, *word_lines]
    is_shared = sum(map(len, groups)) > len(counts)
    may_part = not is_shared and len(list(filter(None, groups))) > 1
    if may_part and rng.random() < APART_SHARE:  # n / list / m / list
        lead, body = _apart(rng, groups, blocks, others)
        body += word_lines
    if "m" in counts and "n" in scalars:  # towns before roads, as is usual
        lead, scalars = ["n", *lead], [name for name in scalars if name != "n"]
        if rng.random() < 0.08:  # n / m
            head = [Line("fields", (name,)) for name in lead]
            return [
                *head,
                *body,
                *([Line("fields", tuple(scalars))] if scalars else []),
            ]
    if not scalars:
        return [Line("fields", tuple(lead)), *body] if lead else body
    style = rng.random()
    if style < 0.55 or not lead:  # n k / list, or k n / list
        names = (*lead, *scalars) if rng.random() < 0.85 else (*scalars, *lead)
        return [Line("fields", names), *body]
    if style < 0.85:  # n / list / k
        tail = [Line("fields", tuple(scalars))]
        if len(scalars) > 1 and rng.random() < 0.4:
            tail = [Line("fields", (name,)) for name in scalars]
        return [Line("fields", tuple(lead)), *body, *tail]
    if style < 0.89 and len(lead) > 1:  # h w / k / table
        return [Line("fields", tuple(lead)), Line("fields", tuple(scalars)), *body]
    names = (*lead, *scalars) if rng.random() < 0.8 else (*scalars, *lead)
    return [*(Line("fields", (name,)) for name in names), *body]


def _apart(
    rng: random.Random,
    groups: list[list[str]],
    blocks: list[Line],
    others: list[Param],
) -> tuple[list[str], list[Line]]:
    """Return the counts of the first line, and blocks with their own counts before."""
    is_reckoned = any(map(reckoned_from, others))
    is_counted = not is_reckoned and all(block.kind == "row" for block in blocks)
    if is_counted and rng.random() < 0.15:
        return [], [Line("counted", block.names) for block in blocks]
    body: list[Line] = []
    for index, (group, block) in enumerate(zip(groups, blocks, strict=True)):
        if group and index:
            body.append(Line("fields", tuple(group)))
        body.append(block)
    return groups[0], body


def render(layout: Layout, values: Values) -> str:
    """Write values down as input text, each line ended by a newline."""
    lines: list[str] = []
    for line in layout.lines:
        if line.kind == "fields":
            lines.append(" ".join(str(values[name]) for name in line.names))
            continue
        value: Any = values[line.names[0]]
        if line.kind == "row":
            lines.append(" ".join(map(str, value)))
        elif line.kind == "counted":
            lines.append(" ".join(map(str, [len(value), *value])))
        elif line.kind == "column":
            lines += [str(item) for item in value]
        else:
            lines += [
                item if isinstance(item, str) else " ".join(map(str, item))
                for item in value
            ]
    if layout.ending == "zero":
        lines.append("0")
    return "".join(f"{line}\n" for line in lines)
