"""A state of a run on validation problems: the real pipeline, and nothing left over."""

import shutil
from pathlib import Path

import pytest

from alphacode.core.errors import ConfigError, DataError
from alphacode.data.readers import read_problems
from alphacode.data.writers import write_problems
from alphacode.judge import JudgeSettings
from alphacode.pipeline.validation import ValidationProblems
from alphacode.sampling.model_directory import find_model
from alphacode.training.validation import ValidationSettings

EXAMPLES = Path(__file__).parents[2] / "examples" / "problems"


def test_a_model_directory_solves_validation_problems(tmp_path: Path) -> None:
    model = tmp_path / "validation" / "candidate"
    shutil.copytree(find_model("embedded"), model)
    settings = ValidationSettings(problems=1, samples=40, languages=("python3",))
    examine = ValidationProblems(EXAMPLES / "average-mark")
    solved = examine(model, settings)
    assert solved.scored == 1 and solved.unjudged == 0
    assert solved.solve_rate == 1.0
    assert 0.0 < solved.pass_rate < 1.0
    assert [path.name for path in model.parent.iterdir()] == ["candidate"]
    assert examine(model, settings) == solved


def test_programs_are_judged_as_asked(tmp_path: Path) -> None:
    """Without protection only where that is allowed; here it is not."""
    unprotected = JudgeSettings(isolation="none")
    shutil.copytree(find_model("embedded"), tmp_path / "model")
    examine = ValidationProblems(EXAMPLES / "average-mark", judge=unprotected)
    with pytest.raises(ConfigError, match="--unsafe"):
        examine(tmp_path / "model", ValidationSettings(problems=1, samples=1))


def test_problems_without_hidden_tests_validate_nothing(tmp_path: Path) -> None:
    (problem,) = read_problems(EXAMPLES / "average-mark")
    bare = tmp_path / "bare.jsonl"
    write_problems(bare, [type(problem)(name="a", description=problem.description)])
    with pytest.raises(DataError, match="hidden tests"):
        ValidationProblems(bare)
