"""The pool: programs of the curriculum by index, whatever the problem says."""

import ast
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem, TestCase
from alphacode.core.sample import Sample
from alphacode.curriculum import program_at
from alphacode.pipeline.models.ours import ModelOnDisk, open_model
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.pool import ProgramPool
from alphacode.sampling.settings import SamplingSettings

PROBLEM = Problem(name="any", description="Print the sum.")
SETTINGS = SamplingSettings(samples=40)


def drawn(seed: int = 0, problem: Problem = PROBLEM, **rest: Any) -> dict[int, Sample]:
    settings = SETTINGS.model_copy(update=rest.pop("update", {}))
    samples = ProgramPool().draw(problem, settings, seed=seed, **rest)
    return {sample.index: sample for sample in samples}


def test_samples_are_programs_in_the_languages_asked_for() -> None:
    samples = drawn()
    assert sorted(samples) == list(range(40))
    languages = Counter(sample.conditioning.language for sample in samples.values())
    assert languages == {Language.PYTHON3: 20, Language.CPP: 20}
    for sample in samples.values():
        assert "$" not in sample.program
        if sample.conditioning.language is Language.PYTHON3:
            ast.parse(sample.program)
        else:
            assert "int main()" in sample.program


def test_a_sample_depends_on_seed_problem_and_index_alone() -> None:
    samples = drawn()
    few = drawn(update={"samples": 3})
    assert all(few[index] == samples[index] for index in few)
    rest = drawn(done={0, 1, 5})
    assert rest == {i: s for i, s in samples.items() if i not in {0, 1, 5}}
    assert drawn(1) != samples
    # Hidden from the pool: the tests, which the problem's samples must not depend on.
    tested = Problem(
        name="any", description="Print the sum.", public_tests=(TestCase("1", "1"),)
    )
    assert drawn(problem=tested) == samples
    assert drawn(problem=Problem(name="any", description="Other")) != samples


def test_programs_are_varied() -> None:
    texts = {program_at(0, i, Language.PYTHON3).program for i in range(300)}
    assert len(texts) > 270


def test_a_language_without_programs_is_refused() -> None:
    with pytest.raises(ConfigError, match="python3 or cpp"):
        program_at(0, 0, Language.JAVA)


def test_the_pool_draws_with_replacement_only() -> None:
    with pytest.raises(ConfigError, match="with replacement"):
        drawn(update={"without_replacement": True})


def test_the_pool_is_a_model_and_a_member_of_families() -> None:
    assert isinstance(open_model(SolveSettings(model="pool")), ProgramPool)
    family = open_model(SolveSettings(model="embedded:1,pool:1"))
    assert not isinstance(family, ModelOnDisk | ProgramPool)
    assert [member.name for member in family.members] == ["embedded", "pool"]
    assert family.identity[1] == ProgramPool().identity
    assert ProgramPool().identity.startswith("pool-")


def test_the_fitting_pool_reads_the_examples() -> None:
    tests = (TestCase("3\n4 1 2\n", "7\n"), TestCase("1\n5\n", "5\n"))
    problem = Problem(name="any", description="Sum of both?", public_tests=tests)
    pool = ProgramPool(is_fitting=True)
    samples = {s.index: s for s in pool.draw(problem, SETTINGS, seed=0)}
    assert sorted(samples) == list(range(40))
    languages = Counter(sample.conditioning.language for sample in samples.values())
    assert languages == {Language.PYTHON3: 20, Language.CPP: 20}
    few = list(pool.draw(problem, SamplingSettings(samples=5), seed=0))
    assert few == [samples[index] for index in range(5)]
    rest = list(pool.draw(problem, SETTINGS, seed=0, done=range(38)))
    assert rest == [samples[38], samples[39]]
    others = replace(problem, public_tests=tests[:1])
    assert list(pool.draw(others, SETTINGS, seed=0)) != list(samples.values())
    assert list(pool.draw(problem, SETTINGS, seed=1)) != list(samples.values())


def test_the_fitting_pool_is_a_model_too() -> None:
    pool = open_model(SolveSettings(model="fitting_pool"))
    assert isinstance(pool, ProgramPool)
    assert pool.identity.startswith("fitting_pool-")
    assert pool.identity != ProgramPool().identity
