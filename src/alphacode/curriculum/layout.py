"""One grammar of input layouts for all tasks: how values stand, and how they are read.

A layout is a list of `Line`s. From it come the input text, the sentences of the Input
section, and the reading code in Python and C++, so that the four always agree.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from alphacode.curriculum.task import (
    Int,
    Ints,
    Lines,
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
# Share of words that stand before lists and their counts.
WORDS_FIRST_SHARE = 0.15
# Share of tables whose width stands before their height.
WIDTH_FIRST_SHARE = 0.06
# Share of lines of several forms that stand without their number.
OPEN_SHARE = 0.5
# Share of several lists or blocks that have their counts right before them.
APART_SHARE = 0.35
# Share of words that have their length before them.
LENGTH_SHARE = 0.15
# What the length of a word is called: this and the name of the word.
LENGTH = "len_"
# Share of words that stand between the counts of lists and these.
WORDS_BETWEEN_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """One line (or block of lines) of the input and what stands on it.

    `kind` is "fields" (integers and words side by side), "row" (a list on one line),
    "counted" (a list on one line after its length), "column" (a list, one per line) or
    "block" (pairs, records, rows, lines, a grid, a matrix).
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
    follow one another until the end of the file. "until_file" and
    "until_mark": the last lines end with the file, or with a line that is a mark."""

    @property
    def lengths(self) -> tuple[str, ...]:
        """Names of the lengths of words that are given."""
        names = (name for line in self.lines for name in line.names)
        return tuple(name for name in names if name.startswith(LENGTH))

    @property
    def is_bare(self) -> bool:
        """Whether the only list is given without its length."""
        return self.ending in ("line", "file", "zero")

    @property
    def is_open(self) -> bool:
        """Whether the last lines stand without their number."""
        return self.ending in ("until_file", "until_mark")

    @property
    def mark(self) -> str:
        """What line ends the last lines, where one does."""
        last = self.params[self.lines[-1].names[0]]
        return last.mark if isinstance(last, Lines) else ""

    @property
    def open_count(self) -> str:
        """The name of the number of the last lines."""
        return str(getattr(self.params[self.lines[-1].names[0]], "count", ""))

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
    last = others[-1] if others else None
    if isinstance(last, Lines) and len(others) == 1 and rng.random() < OPEN_SHARE:
        endings = ["until_mark"] * bool(last.mark)
        if last.min_size or not last.mark:  # no input is quite empty
            endings.append("until_file")
        ending = rng.choice(endings)
        return Layout(tuple(_before_open(rng, scalars, words, blocks)), by_name, ending)
    is_lone_row = len(blocks) == 1 and blocks[0].kind == "row"
    if is_lone_row and not scalars and not words and rng.random() < COUNTED_ROW_SHARE:
        return Layout((Line("counted", blocks[0].names),), by_name)
    if blocks:
        scalars = [name for name in scalars if name not in counts]
        lines = _around_blocks(rng, groups, scalars, words, blocks, others)
    elif words and rng.random() < LENGTH_SHARE:
        lines = _with_lengths(rng, scalars, words)
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
    integers = tuple(p.name for p in params if isinstance(p, Int))
    others = [name for name in names if name not in integers]
    is_number_last = len(params) == 2 and names[1] in integers and others
    if is_number_last and rng.random() < 0.3:
        names.reverse()
    together = 0.3 if others else 0.6
    if len(names) > 1 and rng.random() < together:
        return [Line("fields", tuple(names))]
    if others and len(integers) > 1 and rng.random() < 0.6:  # n k / s, or s / n k
        lines = [Line("fields", (name,)) for name in others]
        numbers = Line("fields", integers)
        is_first = names[0] in integers or rng.random() < 0.4
        return [numbers, *lines] if is_first else [*lines, numbers]
    if len(names) > 4 and not others and rng.random() < 0.3:  # points, one per line
        starts = range(0, len(names), 2)
        return [Line("fields", tuple(names[at : at + 2])) for at in starts]
    if len(names) > 2 and not others and rng.random() < 0.3:
        cut = rng.randint(1, len(names) - 1)
        return [Line("fields", tuple(names[:cut])), Line("fields", tuple(names[cut:]))]
    return _alone(names)


def _alone(names: list[str]) -> list[Line]:
    return [Line("fields", (name,)) for name in names]


def _with_lengths(
    rng: random.Random, scalars: list[str], words: list[str]
) -> list[Line]:
    """Return lines that begin with the length of the first word, or of all."""
    known = words if rng.random() < 0.5 else words[:1]
    lengths = [LENGTH + word for word in known]
    lines = [Line("fields", (word,)) for word in words]
    if scalars and rng.random() < 0.2:  # n / s / k
        return [
            Line("fields", tuple(lengths)),
            *lines,
            Line("fields", tuple(scalars)),
        ]
    names = [*lengths, *scalars] if rng.random() < 0.85 else [*scalars, *lengths]
    return [Line("fields", tuple(names)), *lines]


def length(values: Values, name: str) -> int:
    """Return the length of a word by what this length is called."""
    return len(values[name.removeprefix(LENGTH)])


def _before_open(
    rng: random.Random, scalars: list[str], words: list[str], blocks: list[Line]
) -> list[Line]:
    """Return lines of which those without a known number are the last."""
    head = [Line("fields", (name,)) for name in scalars]
    if len(scalars) > 1 and rng.random() < 0.7:
        head = [Line("fields", tuple(scalars))]
    return [*head, *(Line("fields", (word,)) for word in words), *blocks]


def _around_blocks(
    rng: random.Random,
    groups: list[list[str]],
    scalars: list[str],
    words: list[str],
    blocks: list[Line],
    others: Sequence[Param],
) -> list[Line]:
    """Return the lines of blocks, of their counts (`groups`) and of all the rest."""
    if words and rng.random() < WORDS_FIRST_SHARE:
        return [
            *_alone(words),
            *_around_blocks(rng, groups, scalars, [], blocks, others),
        ]
    word_lines = _alone(words)
    counts = list(dict.fromkeys(count for group in groups for count in group))
    if not counts:
        head = [Line("fields", tuple(scalars))] if scalars else []
        body = blocks + word_lines
        return head + body if rng.random() < 0.5 else body + head
    first: list[Line] = []
    if words and rng.random() < WORDS_BETWEEN_SHARE:  # n / string / list
        first, word_lines = word_lines, []
    lead, body = counts, [*first, *blocks, *word_lines]
    if len(groups) == 1 and len(counts) == 2 and rng.random() < WIDTH_FIRST_SHARE:
        lead = counts[::-1]
    is_shared = sum(map(len, groups)) > len(counts)
    may_part = not is_shared and len(list(filter(None, groups))) > 1
    if may_part and rng.random() < APART_SHARE:  # n / list / m / list
        lead, body = _apart(rng, groups, blocks, others)
        body = [*first, *body, *word_lines]
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
    others: Sequence[Param],
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
            lines.append(" ".join(_field(values, name) for name in line.names))
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
    if layout.ending == "until_mark":
        lines.append(layout.mark)
    if layout.ending == "zero":
        lines.append("0")
    return "".join(f"{line}\n" for line in lines)


def _field(values: Values, name: str) -> str:
    return str(length(values, name) if name.startswith(LENGTH) else values[name])
