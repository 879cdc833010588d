"""`alphacode model export` and `import`, and what is said if a package is missing."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from interop_models import BuildDirectory
from safetensors.torch import load_file

from alphacode.cli.main import main
from alphacode.core import packages
from alphacode.interop import places
from alphacode.model.checkpoint import read_config


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a caller of the command line that gives (exit code, stdout, stderr)."""

    def call(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["alphacode", "model", *map(str, arguments)])
        with pytest.raises(SystemExit) as caught:
            main()
        out, err = capsys.readouterr()
        return int(caught.value.code or 0), out, err

    return call


def test_export_and_import_give_the_model_back(
    run: Any, build_directory: BuildDirectory, tmp_path: Path
) -> None:
    directory = build_directory()
    hf, back = tmp_path / "hf", tmp_path / "back"
    code, out, err = run("export", directory, "--format", "hf", "--out", hf, "--json")
    assert code == 0, err
    answer = json.loads(out)
    assert answer["bytes"] == {path.name: path.stat().st_size for path in hf.iterdir()}
    assert answer["format"] == "hf"
    code, out, err = run("import", hf, "--out", back)
    assert code == 0, err
    assert "3 files" in out
    assert read_config(back) == read_config(directory)
    stored, expected = (
        load_file(each / "model.safetensors") for each in (back, directory)
    )
    assert stored.keys() == expected.keys()


def test_export_to_ctranslate2_in_int8(
    run: Any, build_directory: BuildDirectory, tmp_path: Path
) -> None:
    arguments = ["export", build_directory(), "--format", "ctranslate2"]
    arguments += ["--quantization", "int8", "--out", tmp_path / "ct2", "--json"]
    code, out, err = run(*arguments)
    assert code == 0, err
    assert {"model.bin", "tokenizer.model"} <= json.loads(out)["bytes"].keys()
    code, _, err = run(*arguments)
    assert code == 2
    assert "exists already" in err


def test_quantization_is_for_ctranslate2(
    run: Any, build_directory: BuildDirectory, tmp_path: Path
) -> None:
    options = ["--format", "hf", "--quantization", "int8", "--out", tmp_path / "x"]
    code, _, err = run("export", build_directory(), *options)
    assert code == 2
    assert "belongs to --format ctranslate2" in err


@pytest.mark.parametrize(
    ("kind", "package"), [("hf", "transformers"), ("ctranslate2", "ctranslate2")]
)
def test_a_missing_package_is_named(
    run: Any,
    build_directory: BuildDirectory,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    package: str,
) -> None:
    monkeypatch.setattr(packages, "find_spec", lambda _name: None)
    out = tmp_path / "x"
    code, _, err = run("export", build_directory(), "--format", kind, "--out", out)
    assert code == 2
    assert f"the package {package} is missing" in err
    assert "pip install -e '.[hf]'" in err


def test_the_package_imports_without_transformers() -> None:
    code = "import sys; sys.modules['transformers'] = None; import alphacode.interop"
    source = str(Path(places.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": source},
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_the_examples_of_the_documentation_run(run: Any, tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "interop.md").read_text("utf-8")
    commands = re.findall(r"^    alphacode model (.+)$", text, re.M)
    assert len(commands) == 3
    for command in commands:
        words = [word.replace("embedded-", f"{tmp_path}/") for word in command.split()]
        assert run(*words)[0] == 0, command
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)
    assert len(blocks) == 3
    code = "\n".join(blocks).replace("embedded-", "")
    source = str(Path(places.__file__).parents[2])
    paths = [source, *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "import sys" in done.stdout
