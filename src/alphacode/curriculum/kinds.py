"""What kind of answer a text is, and what kinds a task gives.

A problem whose examples print one number cannot be answered by a program that prints a
word or a table, whatever it computes. What a task prints is seen on inputs of its own;
of a problem only the examples are looked at.
"""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from alphacode.core.randomness import stream
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.inputs import draw_case
from alphacode.curriculum.layout import render
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.solutions import write_python
from alphacode.curriculum.task import Task

_INTEGER = re.compile(r"[+-]?\d+")
_REAL = re.compile(r"[+-]?\d+\.\d+")
_PHRASE = re.compile(r"[^\W\d][^\d]{,60}")
_SIZES = ("example", "example", "small", "small", "edge", "edge", "example", "small")
# From so many different sizes on, any size may be.
_ANY = 3


@dataclass(frozen=True, slots=True)
class Kind:
    """What answers look like."""

    tokens: frozenset[str]
    """Among "integer", "real", "word" and "sign"."""
    sizes: frozenset[int]
    """How many tokens they have, on however many lines: a checker that compares
    tokens does not look where they stand."""
    is_wide: bool
    """Whether more than one token stands on some line."""

    @classmethod
    def of(cls, outputs: Sequence[str]) -> "Kind":
        """Return the kind of some answers."""
        lines = [[_tokens(line) for line in text.splitlines()] for text in outputs]
        rows = [row for text in lines for row in text if row]
        return cls(
            frozenset(_token(token) for row in rows for token in row),
            frozenset(sum(map(len, text)) for text in lines),
            any(len(row) > 1 for row in rows),
        )

    def gives(self, kinds: Counter["Kind"]) -> float:
        """Return the share of some answers, counted by their kind, that may be of
        this."""
        found = sum(count for kind, count in kinds.items() if self._may_be(kind))
        return found / max(1, kinds.total())

    def _may_be(self, other: "Kind") -> bool:
        """Whether an answer may be so; from some different sizes on, any size may."""
        is_sized = other.sizes <= self.sizes or len(self.sizes) >= _ANY
        return other.tokens <= self.tokens and is_sized


def kinds_of(outputs: Sequence[str]) -> Counter[Kind]:
    """Return how many answers are of each kind."""
    return Counter(Kind.of([text]) for text in outputs)


def _tokens(line: str) -> list[str]:
    """Return the tokens of a line; a phrase of words is one."""
    return ["word"] if _PHRASE.fullmatch(line.strip()) else line.split()


def _token(token: str) -> str:
    if _INTEGER.fullmatch(token):
        return "integer"
    if _REAL.fullmatch(token):
        return "real"
    return "word" if re.match(r"[^\W\d]", token) else "sign"


def split_cases(outputs: Sequence[str], counts: Sequence[int]) -> list[str]:
    """Return the answers to single test cases, of which an output has so many.

    An output whose lines cannot be shared out equally stays whole.
    """
    found = []
    for text, count in zip(outputs, counts, strict=True):
        lines = text.splitlines()
        size, rest = divmod(len(lines), count)
        if rest or not size:
            found.append(text)
        else:
            found += [
                "\n".join(lines[at : at + size]) for at in range(0, len(lines), size)
            ]
    return found


_KNOWN: dict[str, Kind | None] = {}


def kind_of(task: Task) -> Kind | None:
    """Return what kind of answers a task gives to one test case; `None` if none.

    A pure function of the task. Those of named tasks are remembered.
    """
    if task.name in _KNOWN:
        return _KNOWN[task.name]
    outputs = _answers(stream(0, "curriculum", "kind", task.name), task)
    kind = Kind.of(outputs) if outputs else None
    if "/" not in task.name:
        _KNOWN[task.name] = kind
    return kind


def _answers(rng: random.Random, task: Task) -> list[str]:
    """Return what a task answers to inputs of every size."""
    draft = draw_draft(rng, task, CurriculumSettings(cases_share=0.0))
    code = compile_program(write_python(rng, draft, task.python[0]))
    outputs = []
    for size in _SIZES:
        values = draw_case(rng, draft, size)
        output = run_program(code, render(draft.layout, values)) if values else None
        if output and output.strip():
            outputs.append(output)
    return outputs
