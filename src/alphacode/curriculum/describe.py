"""The whole description of a problem: statement, Input, Output, examples, note."""

import random
import re

from alphacode.core.problem import TestCase
from alphacode.curriculum.draft import Draft
from alphacode.curriculum.notes import draw_note
from alphacode.curriculum.sections import input_section, output_section
from alphacode.curriculum.task import Rows, Task
from alphacode.curriculum.wording import add_noise, draw_dress, statement

NOTE_SHARE = 0.15
DROPPED_SHARE = 0.08
# What stands before a section's text; `@` is its name.
HEADINGS = ("@\n\n", "@: ", "@ format\n\n", "@:\n\n", "@ data\n\n", "", "The @\n\n")
HEADING_WEIGHTS = (76, 8, 3, 4, 2, 6, 1)


def field_names(task: Task) -> list[str]:
    """Return the names of the fields of a task's rows."""
    rows = [param for param in task.params if isinstance(param, Rows)]
    return [field.name for param in rows for field in param.fields]


def describe(rng: random.Random, draft: Draft, public: list[TestCase]) -> str:
    """Draw the description of a problem with its public tests as examples."""
    settings, task = draft.settings, draft.task
    frames, noise = settings.frames, settings.noise
    dress = draw_dress(rng, task, draft.shown, draft.constants, frames)
    protected = frozenset(
        word
        for text in (
            *dress.names.values(),
            *map(str, dress.constants.values()),
            *field_names(task),
        )
        for word in re.findall(r"[A-Za-z]+", text)
    )

    def noisy(text: str) -> str:
        return add_noise(rng, text, protected, noise=noise)

    parts = [noisy(statement(rng, task, dress, frames, noise=noise))]
    is_dropped = rng.random() < DROPPED_SHARE * noise
    dropped = rng.choice(["Input", "Output"]) if is_dropped else ""
    input_text = input_section(
        rng, task, draft.layout, dress, draft.scale, draft.is_cases
    )
    output_text = output_section(rng, task, dress, frames, draft.is_cases)
    heading = rng.choices(HEADINGS, HEADING_WEIGHTS)[0]
    if dropped != "Input":
        parts.append(heading.replace("@", "Input") + noisy(input_text))
    if dropped != "Output":
        parts.append(heading.replace("@", "Output") + noisy(output_text))
    parts.append("Examples" if len(public) > 1 else "Example")
    for test in public:
        parts.append(f"Input\n\n{test.input.rstrip()}")
        parts.append(f"Output\n\n{test.output.rstrip()}")
    if rng.random() < NOTE_SHARE and (note := draw_note(rng, draft, public)):
        parts.append(f"Note\n\n{note}")
    return "\n\n".join(parts) + "\n"
