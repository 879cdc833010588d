"""Tests of one problem: inputs of every size, answered by its first program."""

import random
from dataclasses import dataclass
from types import CodeType

from alphacode.core.problem import TestCase
from alphacode.curriculum.draft import Draft
from alphacode.curriculum.execute import run_program
from alphacode.curriculum.layout import render
from alphacode.curriculum.limits import broken_promises, widened
from alphacode.curriculum.task import Values
from alphacode.curriculum.values import Scale, draw_values

HIDDEN_SIZES = ("small", "small", "edge", "edge", "large", "large", "example", "edge")
LEAST_HIDDEN = 3


@dataclass(frozen=True, slots=True)
class DrawnTests:
    """Public and hidden tests, and bounds that all their inputs keep."""

    public: list[TestCase]
    private: list[TestCase]
    scale: Scale


def draw_tests(
    rng: random.Random, draft: Draft, reference: CodeType
) -> DrawnTests | None:
    """Return public and hidden tests, or `None` if they came out dull or failed."""
    wanted_public = rng.choice([1, 2, 2, 2, 3])
    hidden = draft.settings.hidden_tests
    sizes = ["example"] * wanted_public
    sizes += [HIDDEN_SIZES[i % len(HIDDEN_SIZES)] for i in range(hidden)]
    tests: list[TestCase] = []
    inputs: list[Values] = []
    seen: set[str] = set()
    public_count = 0
    for index, size in enumerate(sizes):
        for _ in range(4):
            cases = _draw_cases(rng, draft, size)
            text = _written(draft, cases)
            if cases and text not in seen:
                break
        else:
            continue
        output = run_program(reference, text)
        if output is None or not output.strip():
            return None
        seen.add(text)
        inputs += cases
        tests.append(TestCase(text, output))
        public_count += index < wanted_public
    public, private = tests[:public_count], tests[public_count:]
    is_dull = len({test.output for test in tests}) < 2
    if not public or len(private) < LEAST_HIDDEN or is_dull:
        return None
    # Examples that all answer "0" or all "NO" tell little: most such draws are dropped.
    differ = len({test.output for test in public}) >= min(2, len(public))
    if not differ and rng.random() < 0.7:
        return None
    scale = widened(draft.scale, draft.task.params, inputs)
    return DrawnTests(public, private, scale)


def _draw_cases(rng: random.Random, draft: Draft, size: str) -> list[Values]:
    """Return the values of one input, case by case; none if none came out legal."""
    count = 1
    if draft.is_cases:
        count = rng.randint(2, 4) if size == "example" else rng.randint(1, 6)
    cases = [draw_case(rng, draft, size) for _ in range(count)]
    return [values for values in cases if values is not None]


def _written(draft: Draft, cases: list[Values]) -> str:
    """Return the text of an input."""
    text = "".join(render(draft.layout, values) for values in cases)
    is_counted = draft.is_cases and draft.layout.ending != "cases"
    return f"{len(cases)}\n{text}" if is_counted else text


def draw_case(rng: random.Random, draft: Draft, size: str) -> Values | None:
    """Return the values of one case that keep the task's promises, or `None`."""
    task = draft.task
    for _ in range(8):
        values: Values | None = draw_values(rng, task.params, draft.scale, size)
        if task.refine is not None and values is not None:
            values = task.refine(rng, {**draft.constants, **values})
        if values is not None and not broken_promises(task.params, values):
            return values
    return None
