"""The texts that training reads: source files, and the prompts of problems."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.core.sample import Conditioning
from alphacode.data.source_files import read_source_files
from alphacode.encoding.prompt import PromptSettings, render_prompt


def source_texts(paths: Iterable[Path]) -> Iterator[str]:
    """Yield the text of source files; folders give those below them, filtered.

    A file named by itself is read as it is: its name was choice enough.

    Raises:
      DataError: a path cannot be read.
    """
    for path in paths:
        if path.is_file():
            try:
                yield path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise DataError(
                    f"cannot read {path} as UTF-8 source code: {error}"
                ) from error
        else:
            yield from (file.text for file in read_source_files(path))


def problem_texts(problems: Iterable[Problem], prompt: PromptSettings) -> Iterator[str]:
    """Yield of each problem the prompt and program of each solution.

    A prompt comes once per language, as training reads it.
    """
    for problem in problems:
        seen = set()
        for solution, is_correct in problem.labelled_solutions():
            if solution.language not in seen:
                seen.add(solution.language)
                conditioning = Conditioning(
                    language=solution.language,
                    rating=problem.cf_rating or None,
                    tags=problem.cf_tags,
                    is_correct=is_correct,
                )
                yield render_prompt(problem.description, conditioning, prompt)
            yield solution.solution


def take_turns(*streams: Iterator[str]) -> Iterator[str]:
    """Yield one text of each stream in turn, until all are exhausted."""
    for row in zip_longest(*streams):
        yield from (text for text in row if text is not None)
