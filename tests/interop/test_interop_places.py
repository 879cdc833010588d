"""An export is whole or not there."""

from pathlib import Path

import pytest
from safetensors import SafetensorError

from alphacode.core.errors import RunError
from alphacode.interop.places import new_directory


def test_what_a_killed_export_left_is_swept_out(tmp_path: Path) -> None:
    part = tmp_path / ".out.part"
    part.mkdir()
    (part / "half").write_text("half")
    (tmp_path / "out").mkdir()  # empty: may be filled
    with new_directory(tmp_path / "out") as directory:
        (directory / "whole").write_text("whole")
        assert not any((tmp_path / "out").iterdir())
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["whole"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), SafetensorError("No space left")]
)
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, error: Exception) -> None:
    with pytest.raises(RunError, match=r"cannot write .*out: No space left"):
        with new_directory(tmp_path / "out") as directory:
            (directory / "half").write_text("half")
            raise error
    assert list(tmp_path.iterdir()) == []
