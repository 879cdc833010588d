"""The texts of problems that training reads, and how texts of kinds take turns."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from alphacode.core.problem import Problem
from alphacode.core.sample import Conditioning
from alphacode.encoding.prompt import PromptSettings, render_prompt


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
