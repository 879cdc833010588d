"""Programs given up as unparsable are those that no continuation mends."""

import ast
import random
import string
import warnings
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem
from alphacode.core.settings import override
from alphacode.curriculum import problem_at
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.sampling.unparsable import is_unparsable


def parses(text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(text)
        except (SyntaxError, ValueError):
            return False
    return True


def beginnings(text: str) -> list[str]:
    lines = text.splitlines(keepends=True)
    return ["".join(lines[:count]) for count in range(1, len(lines))]


def library(count: int) -> list[str]:
    """Return source files of the interpreter's own library."""
    paths = sorted(Path(ast.__file__).parent.glob("*.py"))
    random.Random(1).shuffle(paths)
    texts = (path.read_text(encoding="utf-8", errors="ignore") for path in paths)
    short = (text for text in texts if text.count("\n") < 200 and parses(text))
    return list(islice(short, count))


def test_no_beginning_of_a_curriculum_program_is_unparsable() -> None:
    programs = [
        solution.solution
        for index in range(60)
        for solution in problem_at(3, index).solutions
        if solution.language is Language.PYTHON3
    ]
    assert len(programs) > 60
    for program in programs:
        for lines in beginnings(program):
            assert not is_unparsable(lines), lines


@pytest.mark.slow
def test_no_beginning_of_a_library_file_is_unparsable() -> None:
    for text in library(40):
        for lines in beginnings(text):
            assert not is_unparsable(lines), lines[-200:]


@given(st.integers(0, 40), st.integers(0, 2**32), st.integers(1, 4))
def test_what_is_unparsable_stays_so(index: int, seed: int, slips: int) -> None:
    """Spoil a program; where a beginning is unparsable the whole must not parse."""
    rng = random.Random(seed)
    python = [
        s for s in problem_at(4, index).solutions if s.language is Language.PYTHON3
    ]
    text = list(python[0].solution)
    for _ in range(slips):
        place = rng.randrange(len(text))
        text[place] = rng.choice([*string.printable, ""])
    spoilt = "".join(text)
    if any(is_unparsable(lines) for lines in beginnings(spoilt) if lines[-1] == "\n"):
        assert not parses(spoilt)


@pytest.mark.parametrize(
    "lines",
    [
        "x = 1 +\n",
        "a)\n",
        "def f():\nreturn\n",
        "print('a\n",
        "a\0b\n",
        "if x:\n  y\n z\n",
    ],
)
def test_a_broken_line_is_unparsable(lines: str) -> None:
    assert is_unparsable(lines)


@pytest.mark.parametrize("lines", ["x = '''\n", "(\n", "if x:\n", "@f\n", "\n"])
def test_what_may_go_on_is_left_to_the_judge(lines: str) -> None:
    assert not is_unparsable(lines)


def test_samples_given_up_are_beginnings_of_programs_that_do_not_parse(
    sampler: Sampler, problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = SamplingSettings(samples=300)
    watched = override(plain, ["stop_unparsable=true"])
    # Letters alone are names, which always parse.
    decode = sampler.tokenizer.decode
    monkeypatch.setattr(
        sampler.tokenizer, "decode", lambda tokens: decode(tokens).replace("e", ")")
    )
    before = {s.index: s for s in sampler.draw(problem, plain, seed=5)}
    after = {s.index: s for s in sampler.draw(problem, watched, seed=5)}
    assert before.keys() == after.keys()
    given_up = [i for i in before if before[i].program != after[i].program]
    assert given_up
    for index in given_up:
        whole, cut = before[index], after[index]
        assert whole.conditioning.language is Language.PYTHON3
        assert not cut.is_finished
        assert cut.num_tokens < whole.num_tokens
        assert whole.program.startswith(cut.program)
        assert not parses(whole.program)
        assert not parses(cut.program)


def test_giving_up_does_not_go_with_drawing_without_replacement() -> None:
    for change in ("stop_unparsable=true", "stop_repeating=64"):
        with pytest.raises(ConfigError, match="without_replacement"):
            override(SamplingSettings(), ["without_replacement=true", change])
