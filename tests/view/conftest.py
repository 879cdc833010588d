"""Runs made by hand, and the viewer over them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from browsing import CHROMIUM
from viewing_here import PROGRAMS, Viewer, viewing, write_run


@pytest.fixture(scope="session")
def viewer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Viewer]:
    """Return a viewer over a finished run."""
    home = tmp_path_factory.mktemp("runs")
    write_run(home / "sum")
    with viewing(home) as viewer:
        yield viewer


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a viewer in a process of its own."""
    home = tmp_path_factory.mktemp("runs")
    write_run(home / "first")
    write_run(
        home / "second", programs=[*PROGRAMS, "<script>document.title='taken'</script>"]
    )
    write_run(home / "third", programs=["print('\u2264\U0001f600')\n"], count=1)
    write_run(home / "odd", programs=["print('\x1b[1m')\r\n"], count=1)
    lines = "".join(f"c{i} = {i}\n" for i in range(80))
    write_run(home / "long", programs=[PROGRAMS[0] + lines], count=1)
    command = [sys.executable, "-m", "alphacode", "view", str(home), "--port", "0"]
    server = subprocess.Popen(
        [*command, "--no-browser", "--json"], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout
    yield json.loads(server.stdout.readline())["url"].rstrip("/")
    server.terminate()
    assert server.wait(120) == 0
    server.stdout.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Return the distribution's Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """Return a page; consoles of its context stay without errors."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(120_000)
    faults: list[str] = []
    context.on("weberror", lambda fault: faults.append(str(fault.error)))
    context.on(
        "console",
        lambda message: (
            faults.append(message.text) if message.type == "error" else None
        ),
    )
    yield context.new_page()
    context.close()
    assert faults == []
