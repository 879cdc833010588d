"""What a model of others is asked: a text with places, and what is put into them.

The metadata that our own models read as lines (`encoding/prompt.py`) is said in words,
so that every sample may be asked under a rating and tags of its own.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from alphacode.core.errors import ConfigError
from alphacode.core.names import hint
from alphacode.core.problem import Language, Problem
from alphacode.core.sample import Conditioning

DEFAULT_TEMPLATE: Final = """\
Solve this competitive programming problem with one correct program in {{language}}.
{{metadata}}

{{statement}}

{{examples}}

{{limits}}

The program reads standard input and writes standard output, and nothing else. Answer
with the whole program in one block that begins with ```{{fence}} and ends with ```.
"""

LANGUAGE_NAMES: Final = {
    Language.PYTHON3: "Python 3",
    Language.PYTHON: "Python 2",
    Language.CPP: "C++17",
    Language.JAVA: "Java",
}
# What stands behind the three backticks of a block.
FENCES: Final = {
    Language.PYTHON3: "python",
    Language.PYTHON: "python",
    Language.CPP: "cpp",
    Language.JAVA: "java",
}
PLACES: Final = (
    "statement",
    "language",
    "fence",
    "metadata",
    "rating",
    "tags",
    "examples",
    "limits",
    "name",
)
_PLACE: Final = re.compile(r"\{\{[ \t]*(\w+)[ \t]*\}\}")
_UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class PromptTemplate:
    """The text of a prompt with places such as {{statement}}."""

    text: str

    @property
    def digest(self) -> str:
        """A name for the text, so that runs do not mix."""
        return hashlib.blake2b(self.text.encode(), digest_size=8).hexdigest()

    def render(
        self, problem: Problem, conditioning: Conditioning, statement: str | None = None
    ) -> str:
        """Return the prompt for a program under a conditioning.

        A line that is nothing but a place without content is left out, and with it the
        empty line behind it.

        Args:
          statement: instead of the problem's, if that is too long.
        """
        values = _values(problem, conditioning)
        if statement is not None:
            values["statement"] = statement
        lines: list[str] = []
        was_left_out = False
        for line in self.text.split("\n"):
            place = _PLACE.fullmatch(line.strip())
            if place and not values[place.group(1)]:
                was_left_out = True
            elif was_left_out and not line.strip() and (not lines or not lines[-1]):
                continue
            else:
                was_left_out = was_left_out and not line.strip()
                # One pass: what is put in is text, whatever braces it holds.
                lines.append(_PLACE.sub(lambda found: values[found.group(1)], line))
        return "\n".join(lines).strip("\n")


def load_template(path: str | None) -> PromptTemplate:
    """Return the template of a file, or ours.

    Raises:
      ConfigError: the file cannot be read, names an unknown place, or has none for the
        statement.
    """
    if path is None:
        return PromptTemplate(DEFAULT_TEMPLATE)
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
        raise ConfigError(
            f"external.prompt: cannot read {path}: {reason}; name a text file"
        ) from None
    named = _PLACE.findall(text)
    for name in named:
        if name not in PLACES:
            raise ConfigError(
                f"external.prompt: {path} has an unknown place {name!r}"
                f"{hint(name, PLACES)}; known: {', '.join(PLACES)}"
            )
    if "statement" not in named:
        raise ConfigError(
            f"external.prompt: {path} has no place for the problem; write "
            "{{statement}} where it shall stand"
        )
    return PromptTemplate(text)


def fit_statement(
    render: Callable[[str], str],
    statement: str,
    count: Callable[[str], int],
    most_tokens: int,
) -> str:
    """Return the prompt of the longest head of a statement that fits.

    Args:
      render: gives the prompt for a statement.
      count: gives the number of tokens of a prompt.

    Raises:
      ConfigError: not even the prompt without a statement fits.
    """
    whole = render(statement)
    if count(whole) <= most_tokens:
        return whole
    low, high = 0, len(statement)
    if count(render("")) > most_tokens:
        raise ConfigError(
            f"the prompt without any statement is longer than the {most_tokens} tokens "
            "that the model can read; shorten the text of external.prompt, or lower "
            "external.max_new_tokens"
        )
    while high - low > 1:
        middle = (low + high) // 2
        if count(render(statement[:middle])) <= most_tokens:
            low = middle
        else:
            high = middle
    return render(statement[:low])


def _values(problem: Problem, conditioning: Conditioning) -> dict[str, str]:
    rating, tags = conditioning.rating, ", ".join(conditioning.tags)
    return {
        "statement": problem.description.strip("\n"),
        "language": LANGUAGE_NAMES[conditioning.language],
        "fence": FENCES[conditioning.language],
        "metadata": _metadata(conditioning),
        "rating": _UNKNOWN if rating is None else str(rating),
        "tags": tags or _UNKNOWN,
        "examples": _examples(problem),
        "limits": _limits(problem),
        "name": problem.name,
    }


def _metadata(conditioning: Conditioning) -> str:
    sentences = []
    if conditioning.rating is not None:
        sentences.append(f"Its rating on Codeforces is {conditioning.rating}.")
    if conditioning.tags:
        kind = "tags are" if len(conditioning.tags) > 1 else "tag is"
        sentences.append(f"Its {kind}: {', '.join(conditioning.tags)}.")
    return " ".join(sentences)


def _examples(problem: Problem) -> str:
    """Return the public tests that the statement does not show itself."""
    shown = {line.strip() for line in problem.description.splitlines()} | {""}
    parts = []
    for test in problem.public_tests:
        lines = [*test.input.splitlines(), *test.output.splitlines()]
        if all(line.strip() in shown for line in lines):
            continue
        parts.append(
            f"Example input:\n\n{test.input.rstrip()}\n\n"
            f"Example output:\n\n{test.output.rstrip()}"
        )
    return "\n\n".join(parts)


def _limits(problem: Problem) -> str:
    sentences = []
    if problem.time_limit_s is not None:
        sentences.append(f"Time limit: {problem.time_limit_s:g} s.")
    if problem.memory_limit_bytes is not None:
        megabytes = problem.memory_limit_bytes / 2**20
        sentences.append(f"Memory limit: {megabytes:g} MB.")
    return " ".join(sentences)
