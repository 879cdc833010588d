"""Encode a set of problems once, in several processes, into a token store."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from alphacode.core.errors import DataError
from alphacode.core.parallel import map_in_order
from alphacode.core.problem import Problem
from alphacode.encoding.chunks import Chunk, chunks
from alphacode.encoding.encode import encode_target
from alphacode.encoding.problem_tokens import Table, TokenArray, description_style
from alphacode.encoding.prompt import PROMPT_END, PromptSettings, render_description
from alphacode.encoding.store_writer import StoreSettings, TokenStoreWriter
from alphacode.encoding.token_store import TokenStore
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
    settings: StoreSettings = StoreSettings(),  # noqa: B008 (frozen)
    report: Callable[[], dict[str, Any]] = dict,
) -> TokenStore:
    """Write problems as tokens and open what was written.

    Programs of more than `max_target_tokens` (eos included) are dropped, and problems
    left without a program; both are counted in the store's facts. Begun again after a
    kill, it keeps finished shards.

    Args:
      report: asked when all is read; its answer is kept in the store's `meta`.

    Raises:
      DataError: nothing is left to learn from.
      RunError: the directory cannot be written, or the problems have changed since the
        work began.
    """
    setup = _Setup(tokenizer, prompt, max_target_tokens)
    with TokenStoreWriter(directory, settings) as writer:
        done = writer.progress
        merger = _Merger(done.get("merged", {}))
        stream = chunks(
            # Tests are most of a problem and of no use here.
            map(_without_tests, problems),
            content=_texts,
            size=lambda _: 1,
            limit=_CHUNK_PROBLEMS,
            done=done,
        )
        for place, encoded in map_in_order(
            _encode_chunk, setup, stream, workers=workers
        ):
            tokens, lengths, rows = merger.add(encoded)
            progress = {**place, "merged": merger.state()}
            writer.add(tokens, lengths, progress, rows=rows)
        found = report()
        if not merger.num_programs:
            raise DataError(
                "the problems hold no solution to learn from: "
                f"{merger.num_without_programs} problems were read and "
                f"{merger.num_dropped} programs are longer than "
                f"{max_target_tokens} tokens{_left_out(found)}"
            )
        return writer.finish({**merger.meta(), "report": found})


def _left_out(report: dict[str, Any]) -> str:
    if not report.get("dropped"):
        return ""
    return (
        f"; {report['dropped']} statements and programs overlap with evaluation "
        "problems and were left out"
    )


def _texts(problem: Problem) -> Iterator[str]:
    yield problem.name
    yield problem.description
    yield f"{problem.cf_rating} {problem.cf_tags}"
    for solution, is_correct in problem.labelled_solutions():
        yield f"{solution.language.label} {is_correct}"
        yield solution.solution


def _without_tests(problem: Problem) -> Problem:
    return Problem(
        name=problem.name,
        description=problem.description,
        cf_rating=problem.cf_rating,
        cf_tags=problem.cf_tags,
        solutions=problem.solutions,
        incorrect_solutions=problem.incorrect_solutions,
    )


def _encode_chunk(
    setup: _Setup, chunk: Chunk[Problem]
) -> tuple[dict[str, Any], _Lists]:
    encoded = _Lists()
    for problem in chunk.items:
        _encode_problem(setup, problem, encoded)
    return chunk.place, encoded


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

    def __init__(self, state: dict[str, Any]) -> None:
        """Begin, or go on from a `state`."""
        tags = state.get("tags", [])
        self._tags = {tuple(each): number for number, each in enumerate(tags)}
        self._num_lists = int(state.get("lists", 0))
        self._num_problems = int(state.get("problems", 0))
        self._num_tokens = int(state.get("tokens", 0))
        self._num_correct = int(state.get("correct", 0))
        self.num_programs = int(state.get("programs", 0))
        self.num_dropped = int(state.get("dropped", 0))
        self.num_without_programs = int(state.get("without_programs", 0))

    def state(self) -> dict[str, Any]:
        """Return what there is to know to go on, as plain data."""
        return {
            "tags": [list(tags) for tags in self._tags],
            "lists": self._num_lists,
            "problems": self._num_problems,
            "tokens": self._num_tokens,
            "correct": self._num_correct,
            "programs": self.num_programs,
            "dropped": self.num_dropped,
            "without_programs": self.num_without_programs,
        }

    def add(self, encoded: _Lists) -> tuple[TokenArray, Table, dict[str, Table]]:
        """Take in a chunk; return its tokens, its lists' lengths and its rows."""
        programs = np.array(encoded.programs, np.int64).reshape(-1, 4)
        problems = np.array(encoded.problems, np.int64).reshape(-1, 4)
        programs += [self._num_problems, 0, 0, self._num_lists]
        numbers = [
            self._tags.setdefault(tags, len(self._tags)) for tags in encoded.tags
        ]
        problems[:, 1] = numbers
        lists = problems[:, 2:]
        lists[lists != _NO_LIST] += self._num_lists
        lengths = np.array([len(tokens) for tokens in encoded.lists], np.int64)
        self._num_lists += len(lengths)
        self._num_problems += len(problems)
        self._num_tokens += int(lengths.sum())
        self._num_correct += int(programs[:, 2].sum())
        self.num_programs += len(programs)
        self.num_dropped += encoded.num_dropped
        self.num_without_programs += encoded.num_without_programs
        flat = [token for tokens in encoded.lists for token in tokens]
        rows = {"programs": programs, "problems": problems}
        return np.array(flat, np.uint16), lengths, rows

    def meta(self) -> dict[str, Any]:
        """Return the plain data of the store."""
        facts = {
            "problems": self._num_problems,
            "programs": self.num_programs,
            "correct_programs": self._num_correct,
            "programs_too_long": self.num_dropped,
            "problems_without_programs": self.num_without_programs,
            "tokens": self._num_tokens,
        }
        return {"tags": [list(tags) for tags in self._tags], "facts": facts}
