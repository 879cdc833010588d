"""A problem and its conditioning as the text the encoder reads.

The prompt is a block of line comments in the language of the solution:

    # RATING: 1200
    # TAGS: greedy,math
    # LANGUAGE IS python3
    # CORRECT SOLUTION
    # <the description, wrapped at 80 columns>

and ends with two newlines. A rating or tags that are not known leave their line out,
and so does correctness where the reader must not be told it (value prediction).

A model that writes test inputs (paper section 4.6) is asked by one line instead of the
metadata, `TEST INPUT`. The paper does not show its prompt.

Source: paper section 4.3, figure 5 and appendix F, whose prompts stand whole in
comments. The wrapping rule is read off their text.
"""

import textwrap
from typing import Literal

from pydantic import Field

from alphacode.core.problem import Language
from alphacode.core.sample import Conditioning
from alphacode.core.settings import Settings

PROMPT_END = "\n\n"
TEST_INPUT_LINE = "TEST INPUT"


class PromptSettings(Settings):
    """How a prompt is laid out; part of what a model was trained on."""

    comment_style: bool = True
    """Whether every line begins with the language's comment sign (appendix F), or
    the prompt is plain text (figure 5)."""
    columns: int = Field(default=80, ge=20)
    """Width that lines are wrapped at, the comment sign included."""
    states_correctness: bool = True
    """Whether the prompt says CORRECT SOLUTION or INCORRECT SOLUTION."""
    asks_for: Literal["solution", "test_input"] = "solution"
    """What the model writes: a program, or an input of the problem's tests."""


def render_prompt(
    description: str,
    conditioning: Conditioning,
    settings: PromptSettings = PromptSettings(),  # noqa: B008 (frozen)
) -> str:
    """Return the whole prompt for a solution under a conditioning."""
    head = render_metadata(conditioning, settings)
    body = render_description(description, conditioning.language, settings)
    return head + "\n" + body + PROMPT_END


def render_metadata(conditioning: Conditioning, settings: PromptSettings) -> str:
    """Return the metadata lines, without a newline at the end."""
    prefix = comment_prefix(conditioning.language, settings)
    if settings.asks_for == "test_input":
        return prefix + TEST_INPUT_LINE
    lines = []
    if conditioning.rating is not None:
        lines.append(f"RATING: {conditioning.rating}")
    if conditioning.tags:
        lines.append("TAGS: " + ",".join(conditioning.tags))
    lines.append(f"LANGUAGE IS {conditioning.language.label}")
    if settings.states_correctness and conditioning.is_correct is not None:
        word = "CORRECT" if conditioning.is_correct else "INCORRECT"
        lines.append(f"{word} SOLUTION")
    return "\n".join(prefix + line for line in lines)


def render_description(
    description: str, language: Language, settings: PromptSettings
) -> str:
    """Return the description, wrapped and prefixed, without a newline at the end.

    Leading indentation stays on the first line a long line is wrapped into; words
    longer than a line stay whole.
    """
    prefix = comment_prefix(language, settings)
    blank = prefix.rstrip()
    width = settings.columns - len(prefix)
    lines = []
    for line in description.strip("\n").split("\n"):
        for wrapped in _wrap(line.rstrip(), width):
            lines.append(prefix + wrapped if wrapped else blank)
    return "\n".join(lines)


def comment_prefix(language: Language, settings: PromptSettings) -> str:
    """Return what stands before every line: `# `, `// ` or nothing.

    A prompt for a test input, which has no language, begins its lines with `# `.
    """
    if not settings.comment_style:
        return ""
    is_python = language in (Language.PYTHON, Language.PYTHON3)
    return "# " if is_python or settings.asks_for == "test_input" else "// "


def _wrap(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    return textwrap.wrap(
        line,
        width,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
