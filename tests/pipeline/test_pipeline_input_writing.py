"""A model directory as a source of test inputs."""

import re
import shutil
from pathlib import Path

import pytest
import scripted

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem, TestCase
from alphacode.model.checkpoint import read_config, write_config_section
from alphacode.pipeline.models.input_writing import InputModel
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.model_directory import find_model

TWO_NUMBERS = Problem(
    name="difference",
    description="""Two apples weigh a and b grams. How much heavier is the first?

Input

The first line contains two integers a and b (1 <= b <= a <= 100).

Output

Print one integer.

Examples

Input

7 5

Output

2
""",
    public_tests=(TestCase("7 5\n", "2\n"),),
)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped model, told that it writes inputs: what it writes are programs."""
    path = tmp_path_factory.mktemp("models") / "inputs"
    shutil.copytree(find_model("embedded"), path)
    prompt = {**(read_config(path).get("prompt") or {}), "asks_for": "test_input"}
    write_config_section(path, "prompt", prompt)
    return path


def test_a_model_writes_inputs_of_a_problem_and_the_same_again(directory: Path) -> None:
    model = InputModel.named(str(directory), "cpu")
    assert model is not None
    writer = model.of(scripted.SUM)
    written = writer.write(12, 3)
    assert 0 < len(written) <= 12 and all(isinstance(text, str) for text in written)
    assert writer.write(12, 3) == written
    assert writer.write(12, 4) != written
    assert writer.write(0, 3) == []


def test_the_shipped_one_writes_inputs_as_the_statement_has_them() -> None:
    """Two numbers; most of what it writes is that."""
    model = InputModel.named("embedded_inputs", "cpu")
    assert model is not None
    written = model.of(TWO_NUMBERS).write(40, 0)
    fitting = [text for text in written if re.fullmatch(r"-?\d+[ \n]-?\d+\n?", text)]
    assert len(fitting) > len(written) / 2
    assert len(set(fitting)) > 10


def test_a_model_that_writes_programs_is_refused_and_no_name_is_no_model() -> None:
    with pytest.raises(ConfigError, match="test-inputs"):
        InputModel.named("embedded", "cpu")
    assert InputModel.named("", "cpu") is None
    assert SolveSettings().selection.input_model == ""
