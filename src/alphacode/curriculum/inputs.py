"""Tests of one problem: inputs of every size, answered by its first program."""

import random
from types import CodeType

from alphacode.core.problem import TestCase
from alphacode.curriculum.draft import Draft
from alphacode.curriculum.execute import run_program
from alphacode.curriculum.layout import render
from alphacode.curriculum.task import Values
from alphacode.curriculum.values import draw_values

HIDDEN_SIZES = ("small", "small", "edge", "edge", "large", "large", "example", "edge")
LEAST_HIDDEN = 3


def draw_tests(
    rng: random.Random, draft: Draft, reference: CodeType
) -> tuple[list[TestCase], list[TestCase]] | None:
    """Return public and hidden tests, or `None` if they came out dull or failed."""
    wanted_public = rng.choice([1, 2, 2, 2, 3])
    hidden = draft.settings.hidden_tests
    sizes = ["example"] * wanted_public
    sizes += [HIDDEN_SIZES[i % len(HIDDEN_SIZES)] for i in range(hidden)]
    tests: list[TestCase] = []
    seen: set[str] = set()
    public_count = 0
    for index, size in enumerate(sizes):
        for _ in range(4):
            text = _draw_input(rng, draft, size)
            if text is not None and text not in seen:
                break
        else:
            continue
        output = run_program(reference, text)
        if output is None or not output.strip():
            return None
        seen.add(text)
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
    return public, private


def _draw_input(rng: random.Random, draft: Draft, size: str) -> str | None:
    if not draft.is_cases:
        values = _draw_case(rng, draft, size)
        return None if values is None else render(draft.layout, values)
    count = rng.randint(2, 4) if size == "example" else rng.randint(1, 6)
    cases = [_draw_case(rng, draft, size) for _ in range(count)]
    texts = [render(draft.layout, values) for values in cases if values is not None]
    head = "" if draft.layout.ending == "cases" else f"{len(texts)}\n"
    return head + "".join(texts) if texts else None


def _draw_case(rng: random.Random, draft: Draft, size: str) -> Values | None:
    task = draft.task
    for _ in range(8):
        values: Values | None = draw_values(rng, task.params, draft.scale, size)
        if task.refine is not None and values is not None:
            values = task.refine(rng, {**draft.constants, **values})
        if values is not None:
            return values
    return None
