"""From a task to one CodeContests problem, every program run on its tests.

A draw that turns out dull (one answer for all tests) or broken (a correct program
fails) is thrown away and drawn again; a broken task shows in tests, not in the data.
"""

import random
import re
from collections.abc import Mapping
from typing import Any

from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.settings import Settings
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.layout import Layout, draw_layout, render
from alphacode.curriculum.program import (
    assemble_cpp,
    assemble_python,
    rename,
    substitute,
)
from alphacode.curriculum.sections import input_section, output_section
from alphacode.curriculum.task import Int, Task, Values
from alphacode.curriculum.values import Scale, count_names, draw_scale, draw_values
from alphacode.curriculum.wording import (
    Dress,
    add_noise,
    draw_dress,
    statement,
)

# Names a person might use instead, by the name the task uses.
OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "n": ("m", "N", "k", "q"),
    "a": ("x", "h", "b", "v", "arr", "A", "p", "c", "w"),
    "b": ("y", "c", "B"),
    "s": ("t", "w", "S", "word", "str1"),
    "k": ("x", "d", "m", "K"),
    "x": ("a", "k", "X", "p"),
    "y": ("b", "Y", "q"),
    "w": ("s", "words"),
}
PAIRED_NAMES = (("a", "b"), ("x", "y"), ("p", "q"), ("m", "n"), ("u", "v"), ("A", "B"))
HIDDEN_SIZES = ("small", "small", "edge", "edge", "large", "large", "example", "edge")


class CurriculumSettings(Settings):
    """How problems are drawn from tasks."""

    noise: float = 1.0
    """0 = clean statements; 1 = distractors, synonyms and slips as measured useful."""
    solutions_per_language: int = 2
    """Correct programs in each language, drawn in different styles."""
    incorrect_per_language: int = 1
    """Wrong programs in each language, each wrong in a way a person is."""
    cases_share: float = 0.12
    """Share of problems that ask for t test cases in one input."""
    hidden_tests: int = 8
    """Hidden tests of each problem."""


def draw_problem(
    rng: random.Random, task: Task, name: str, settings: CurriculumSettings
) -> Problem | None:
    """Draw one problem of a task, or `None` if this draw came out dull or broken."""
    constants = dict(task.constants(rng)) if task.constants else {}
    layout = draw_layout(rng, task.params)
    scale = draw_scale(rng, task.params)
    is_cases = (
        task.allows_cases and not layout.is_bare and rng.random() < settings.cases_share
    )
    shown, coded = _draw_names(rng, task, layout)
    programs = _Programs(rng, task, layout, constants, coded, is_cases)
    reference = compile_program(programs.python(task.python[0]))
    tests = _draw_tests(
        rng, task, layout, scale, constants, reference, is_cases, settings
    )
    if tests is None:
        return None
    public, private = tests
    solutions = _correct(rng, task, programs, [*public, *private], settings)
    if solutions is None:
        return None
    dress = draw_dress(rng, task, shown, constants)
    return Problem(
        name=name,
        description=_describe(
            rng, task, layout, dress, scale, public, is_cases, settings
        ),
        public_tests=tuple(public),
        private_tests=tuple(private),
        solutions=tuple(solutions),
        incorrect_solutions=tuple(_incorrect(rng, task, programs, private, settings)),
        cf_rating=min(3500, max(800, task.rating + rng.choice([0, 0, 0, 100, -100]))),
        cf_tags=tuple(sorted(task.tags)),
        time_limit_s=float(rng.choice([1, 2, 2, 3])),
        memory_limit_bytes=256 * 2**20,
    )


class _Programs:
    """Assembles the programs of one problem: its layout, constants and names."""

    def __init__(
        self,
        rng: random.Random,
        task: Task,
        layout: Layout,
        constants: Mapping[str, object],
        names: Mapping[str, str],
        is_cases: bool,
    ) -> None:
        self.rng, self.task, self.layout = rng, task, layout
        self.constants, self.names, self.is_cases = constants, names, is_cases

    def python(self, body: str) -> str:
        text = assemble_python(
            self.rng,
            self.layout,
            substitute(body, self.constants),
            is_cases=self.is_cases,
        )
        return text if _has_format_string(text) else rename(text, self.names)

    def cpp(self, body: str) -> str:
        text = assemble_cpp(
            self.rng,
            self.layout,
            substitute(body, self.constants),
            is_cases=self.is_cases,
        )
        return rename(text, self.names)


def _has_format_string(text: str) -> bool:
    return re.search(r"\bf[\"']", text) is not None


def _draw_names(
    rng: random.Random, task: Task, layout: Layout
) -> tuple[dict[str, str], dict[str, str]]:
    """Return names as shown in the statement, and as used in programs."""
    own = [p.name for p in task.params]
    own += [c for p in task.params for c in count_names(p) if c not in own]
    shown = {name: name for name in own}
    code = " ".join((*task.python, *task.cpp, *(w.python + w.cpp for w in task.wrong)))
    taken = set(re.findall(r"\w+", code)) | {"t", "i", "j", "q", "data", "value", "row"}
    for name in own:
        free = [
            x
            for x in OTHER_NAMES.get(name, ())
            if x not in taken and x not in shown.values()
        ]
        if free and rng.random() < 0.3:
            shown[name] = rng.choice(free)
    scalars = [p.name for p in task.params if isinstance(p, Int)]
    if scalars == ["a", "b"] and rng.random() < 0.4:
        first, second = rng.choice(PAIRED_NAMES)
        if not {first, second} & taken - {"a", "b"}:
            shown["a"], shown["b"] = first, second
    # People mostly keep their habits in code whatever the statement calls things.
    coded = shown if rng.random() < 0.5 else {name: name for name in own}
    return shown, coded


def _draw_tests(
    rng: random.Random,
    task: Task,
    layout: Layout,
    scale: Scale,
    constants: Mapping[str, object],
    reference: Any,
    is_cases: bool,
    settings: CurriculumSettings,
) -> tuple[list[TestCase], list[TestCase]] | None:
    wanted_public = rng.choice([1, 2, 2, 2, 3])
    sizes = ["example"] * wanted_public
    sizes += [HIDDEN_SIZES[i % len(HIDDEN_SIZES)] for i in range(settings.hidden_tests)]
    tests: list[TestCase] = []
    seen: set[str] = set()
    public_count = 0
    for index, size in enumerate(sizes):
        for _ in range(4):
            text = _draw_input(rng, task, layout, scale, constants, size, is_cases)
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
    if not public or len(private) < 3 or len({test.output for test in tests}) < 2:
        return None
    # Examples that all answer "0" or all "NO" tell little: most such draws are dropped.
    if (
        len({test.output for test in public}) < min(2, len(public))
        and rng.random() < 0.7
    ):
        return None
    return public, private


def _draw_input(
    rng: random.Random,
    task: Task,
    layout: Layout,
    scale: Scale,
    constants: Mapping[str, object],
    size: str,
    is_cases: bool,
) -> str | None:
    if not is_cases:
        values = _draw_case(rng, task, scale, constants, size)
        return None if values is None else render(layout, values)
    count = rng.randint(2, 4) if size == "example" else rng.randint(1, 6)
    cases = [_draw_case(rng, task, scale, constants, size) for _ in range(count)]
    texts = [render(layout, values) for values in cases if values is not None]
    return f"{len(texts)}\n" + "".join(texts) if texts else None


def _draw_case(
    rng: random.Random,
    task: Task,
    scale: Scale,
    constants: Mapping[str, object],
    size: str,
) -> Values | None:
    for _ in range(8):
        values: Values | None = draw_values(rng, task.params, scale, size)
        if task.refine is not None and values is not None:
            values = task.refine(rng, {**constants, **values})
        if values is not None:
            return values
    return None


def _correct(
    rng: random.Random,
    task: Task,
    programs: _Programs,
    tests: list[TestCase],
    settings: CurriculumSettings,
) -> list[Solution] | None:
    found: dict[Solution, None] = {}
    bodies = list(task.python)
    rng.shuffle(bodies)
    for index in range(settings.solutions_per_language):
        text = programs.python(bodies[index % len(bodies)])
        code = compile_program(text)
        if any(not _same(run_program(code, t.input), t.output) for t in tests):
            return None
        found[Solution(Language.PYTHON3, text)] = None
    cpp_bodies = list(task.cpp)
    rng.shuffle(cpp_bodies)
    for index in range(settings.solutions_per_language):
        text = programs.cpp(cpp_bodies[index % len(cpp_bodies)])
        found[Solution(Language.CPP, text)] = None
    return list(found)


def _same(output: str | None, expected: str) -> bool:
    return output is not None and output.split() == expected.split()


def _incorrect(
    rng: random.Random,
    task: Task,
    programs: _Programs,
    tests: list[TestCase],
    settings: CurriculumSettings,
) -> list[Solution]:
    """Return programs wrong as people are, each failing at least one hidden test."""
    found: dict[Solution, None] = {}
    kinds = list(task.wrong)
    rng.shuffle(kinds)
    taken = 0
    for wrong in kinds:
        if taken == settings.incorrect_per_language:
            break
        text = programs.python(wrong.python)
        code = compile_program(text)
        outputs = (run_program(code, test.input) for test in tests)
        # A program that crashes in Python need not in C++, so only answers count.
        is_wrong = any(
            output is not None and not _same(output, test.output)
            for output, test in zip(outputs, tests, strict=True)
        )
        if is_wrong:
            taken += 1
            found[Solution(Language.PYTHON3, text)] = None
            found[Solution(Language.CPP, programs.cpp(wrong.cpp))] = None
    return list(found)


def _describe(
    rng: random.Random,
    task: Task,
    layout: Layout,
    dress: Dress,
    scale: Scale,
    public: list[TestCase],
    is_cases: bool,
    settings: CurriculumSettings,
) -> str:
    """Return the whole description: statement, Input, Output, Examples."""
    noise = settings.noise
    protected = frozenset(
        word
        for text in (*dress.names.values(), *map(str, dress.constants.values()))
        for word in re.findall(r"[A-Za-z]+", text)
    )

    def noisy(text: str) -> str:
        return add_noise(rng, text, protected, noise=noise)

    parts = [noisy(statement(rng, task, dress, noise=noise))]
    dropped = rng.choice(["Input", "Output"]) if rng.random() < 0.08 * noise else ""
    input_text = input_section(rng, task, layout, dress, scale, is_cases)
    output_text = output_section(rng, task, dress, is_cases)
    if dropped != "Input":
        parts.append("Input\n\n" + noisy(input_text))
    if dropped != "Output":
        parts.append("Output\n\n" + noisy(output_text))
    parts.append("Examples" if len(public) > 1 else "Example")
    for test in public:
        parts.append(f"Input\n\n{test.input.rstrip()}")
        parts.append(f"Output\n\n{test.output.rstrip()}")
    return "\n\n".join(parts) + "\n"
