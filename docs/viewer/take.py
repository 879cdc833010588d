"""Take the pictures of docs/viewer.md: every page, light and dark, and on a phone.

    alphacode solve ... --run-dir runs/A; alphacode evaluate ... --run-dir runs/B
    python docs/viewer/take.py runs --run A --problem 1 --sample 0

`--sample` is the sample shown; give one that was accepted. `--out` is docs/viewer.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")


def pages(run: str, problem: int, sample: int) -> dict[str, str]:
    """Return the paths of the pages by the names of their pictures."""
    one = f"{run}/problems/{problem}"
    return {
        "runs": "/",
        "run": run,
        "problem": one,
        "clusters": f"{one}/clusters",
        "samples": f"{one}/samples",
        "sample": f"{one}/samples/{sample}",
        "attention": f"{one}/samples/{sample}/attention",
        "try": "/try",
    }


def point(page: Any, name: str) -> None:
    """Bring a page to what its picture is to show."""
    if name == "attention":
        page.wait_for_selector("[data-ready]")
        code = page.locator('[data-side="target"] span')
        code.nth(code.count() // 2).hover()
    if name == "sample":
        page.wait_for_selector(".strip-tokens span")
    page.wait_for_timeout(1500)


def take(browser: Any, address: str, paths: dict[str, str], out: Path) -> None:
    """Write one picture of each page, light and dark, and all of them on a phone."""
    views = [("light", WIDE, ""), ("dark", WIDE, ""), ("light", PHONE, "phone")]
    for scheme, size, label in views:
        context = browser.new_context(viewport=size, color_scheme=scheme)
        page = context.new_page()
        for name, path in paths.items():
            page.goto(address + path)
            point(page, name)
            page.screenshot(path=out / f"{name}-{label or scheme}.png")
        context.close()


def main() -> None:
    """Serve the runs, take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", type=Path)
    parser.add_argument("--run", required=True)
    parser.add_argument("--problem", type=int, default=1)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    args = parser.parse_args()
    command = [sys.executable, "-m", "alphacode", "view", str(args.runs), "--json"]
    server = subprocess.Popen(
        [*command, "--port", "0", "--no-browser"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout
        address = json.loads(server.stdout.readline())["url"].rstrip("/")
        with sync_playwright() as driver:
            browser = driver.chromium.launch(
                executable_path=CHROMIUM, args=["--no-sandbox"]
            )
            page = browser.new_page()
            page.goto(address)
            row = page.locator("tr", has_text=args.run)
            run = row.locator("a.row-link").get_attribute("href")
            paths = pages(run, args.problem, args.sample)
            take(browser, address, paths, args.out)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
