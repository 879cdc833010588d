"""Runs made by hand, and the viewer over them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from viewing_here import Viewer, viewing, write_run


@pytest.fixture(scope="session")
def viewer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Viewer]:
    """Return a viewer over a finished run."""
    home = tmp_path_factory.mktemp("runs")
    write_run(home / "sum")
    with viewing(home) as viewer:
        yield viewer
