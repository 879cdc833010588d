"""What the tests in a browser share: the browser, a viewer's process, waiting."""

import os
import shutil
import time
from typing import Any

import pytest

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which(
    "chromium-browser"
)  # fmt: skip
MARKS = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium; see `make test-browser`"),
]


def run_path(page: Any, address: str, name: str) -> str:
    page.goto(address)
    row = page.locator("tr", has_text=name)
    return str(row.locator("a.row-link").get_attribute("href"))


def until(page: Any, claim: str, timeout_s: float = 120.0) -> None:
    """Wait for a claim in JavaScript; Playwright's own waiting needs `eval`."""
    deadline = time.monotonic() + timeout_s
    while not _holds(page, claim):
        shown = page.locator("main").inner_text()
        assert time.monotonic() < deadline, f"{claim}, at {page.url}:\n{shown}"
        page.wait_for_timeout(100)


def _holds(page: Any, claim: str) -> bool:
    from playwright.sync_api import Error

    try:
        return bool(page.evaluate(claim))
    except Error as error:
        # A page that leads on to another takes its context with it.
        if "context was destroyed" in str(error):
            return False
        raise


def background(span: Any) -> str:
    return str(span.evaluate("node => node.style.backgroundColor"))
