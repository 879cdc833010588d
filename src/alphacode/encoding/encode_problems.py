"""Encode a set of problems once, in several processes, into a token store."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.encoding.encode import encode_target
from alphacode.encoding.parallel import map_in_order
from alphacode.encoding.problem_tokens import Table, TokenArray, description_style
from alphacode.encoding.prompt import PROMPT_END, PromptSettings, render_description
from alphacode.encoding.token_store import TokenStore, TokenStoreWriter
from alphacode.tokenizer.tokenizer import Tokenizer

_CHUNK_PROBLEMS = 128
_NO_LIST = -1


class _Setup(NamedTuple):
    """What a worker process needs."""

    tokenizer: Tokenizer
    prompt: PromptSettings
    max_target_tokens: int


@dataclass(slots=True)
class _Lists:
    """Encoded problems; list numbers and problem numbers count from 0."""

    lists: list[list[int]] = field(default_factory=list)
    # problem, language number, is correct, list
    programs: list[list[int]] = field(default_factory=list)
    # rating, tags, list of the `#` description, list of the `//` description
    problems: list[list[int]] = field(default_factory=list)
    tags: list[tuple[str, ...]] = field(default_factory=list)
    num_dropped: int = 0
    num_without_programs: int = 0


def encode_problems(
    problems: Iterable[Problem],
    tokenizer: Tokenizer,
    prompt: PromptSettings,
    max_target_tokens: int,
    directory: Path,
    *,
    workers: int = 1,
) -> TokenStore:
    """Write problems as tokens and open what was written.

    Programs of more than `max_target_tokens` (eos included) are dropped, and problems
    left without a program; both are counted in the store's facts.

    Raises:
      DataError: nothing is left to learn from.
      RunError: the directory cannot be written.
    """
    setup = _Setup(tokenizer, prompt, max_target_tokens)
    merger = _Merger()
    with TokenStoreWriter(directory) as writer:
        chunks = _chunks(problems)
        for encoded in map_in_order(_encode_chunk, setup, chunks, workers=workers):
            writer.add(*merger.add(encoded))
        if not merger.programs:
            raise DataError(
                "the problems hold no solution to learn from: "
                f"{merger.num_without_programs} problems were read and "
                f"{merger.num_dropped} programs are longer than "
                f"{max_target_tokens} tokens"
            )
        return writer.finish(*merger.finish())


def _chunks(problems: Iterable[Problem]) -> Iterator[list[Problem]]:
    iterator = iter(problems)
    while chunk := list(islice(iterator, _CHUNK_PROBLEMS)):
        # Tests are most of a problem and of no use here.
        yield [_without_tests(problem) for problem in chunk]


def _without_tests(problem: Problem) -> Problem:
    return Problem(
        name=problem.name,
        description=problem.description,
        cf_rating=problem.cf_rating,
        cf_tags=problem.cf_tags,
        solutions=problem.solutions,
        incorrect_solutions=problem.incorrect_solutions,
    )


def _encode_chunk(setup: _Setup, problems: list[Problem]) -> _Lists:
    encoded = _Lists()
    for problem in problems:
        _encode_problem(setup, problem, encoded)
    return encoded


def _encode_problem(setup: _Setup, problem: Problem, encoded: _Lists) -> None:
    descriptions = [_NO_LIST, _NO_LIST]
    number = len(encoded.problems)
    kept = 0
    for solution, is_correct in problem.labelled_solutions():
        target = encode_target(
            setup.tokenizer, solution.solution, setup.max_target_tokens
        )
        if target is None:
            encoded.num_dropped += 1
            continue
        style = description_style(solution.language, setup.prompt)
        if descriptions[style] == _NO_LIST:
            text = render_description(
                problem.description, solution.language, setup.prompt
            )
            descriptions[style] = len(encoded.lists)
            encoded.lists.append(setup.tokenizer.encode("\n" + text + PROMPT_END))
        row = [number, solution.language.value, int(is_correct), len(encoded.lists)]
        encoded.programs.append(row)
        encoded.lists.append(target)
        kept += 1
    if kept:
        encoded.problems.append([problem.cf_rating, 0, *descriptions])
        encoded.tags.append(problem.cf_tags)
    else:
        encoded.num_without_programs += 1


class _Merger:
    """Renumbers the lists and problems of chunks as one set."""

    def __init__(self) -> None:
        self.programs: list[Table] = []
        self.num_dropped = 0
        self.num_without_programs = 0
        self._problems: list[Table] = []
        self._tags: dict[tuple[str, ...], int] = {}
        self._num_lists = self._num_problems = self._num_tokens = 0

    def add(self, encoded: _Lists) -> tuple[TokenArray, Table]:
        """Take in a chunk; return its tokens end to end and the lists' lengths."""
        programs = np.array(encoded.programs, np.int64).reshape(-1, 4)
        problems = np.array(encoded.problems, np.int64).reshape(-1, 4)
        programs += [self._num_problems, 0, 0, self._num_lists]
        numbers = [
            self._tags.setdefault(tags, len(self._tags)) for tags in encoded.tags
        ]
        problems[:, 1] = numbers
        lists = problems[:, 2:]
        lists[lists != _NO_LIST] += self._num_lists
        if len(programs):
            self.programs.append(programs)
        self._problems.append(problems)
        lengths = np.array([len(tokens) for tokens in encoded.lists], np.int64)
        self._num_lists += len(lengths)
        self._num_problems += len(problems)
        self._num_tokens += int(lengths.sum())
        self.num_dropped += encoded.num_dropped
        self.num_without_programs += encoded.num_without_programs
        flat = [token for tokens in encoded.lists for token in tokens]
        return np.array(flat, np.uint16), lengths

    def finish(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the arrays and the plain data of the store."""
        programs = np.concatenate(self.programs)
        facts = {
            "problems": self._num_problems,
            "programs": len(programs),
            "correct_programs": int(programs[:, 2].sum()),
            "programs_too_long": self.num_dropped,
            "problems_without_programs": self.num_without_programs,
            "tokens": self._num_tokens,
        }
        arrays = {"programs": programs, "problems": np.concatenate(self._problems)}
        return arrays, {"tags": list(self._tags), "facts": facts}
