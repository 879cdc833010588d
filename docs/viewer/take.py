"""Take the pictures of docs/viewer.md: every page, light and dark, some on a phone.

    alphacode solve ... --run-dir runs/A; alphacode evaluate ... --run-dir runs/B
    python docs/viewer/take.py runs --run A --other B

Without `--problem` it is the first one solved, without `--sample` the first submission
that was accepted, and without `--other` the first other run is compared. What a run has
not, two clusters or submissions or a second run, is said and has no picture. A run is
started for the picture of one on its way, in a folder of its own. `--out` is
docs/viewer.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import TimeoutError, sync_playwright

WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}
VIEWS = [("light", WIDE, ""), ("dark", WIDE, ""), ("light", PHONE, "phone")]
ON_PHONE = ("problem", "samples", "attention")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
PASTED = """# Sum of ends

Print the sum of the first and the last number of a list.

## Input

The length n of the list, then its n numbers.

## Examples

```input
3
1 5 2
```

```output
3
```
"""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve the runs of a folder; yield the address."""
    command = [sys.executable, "-m", "alphacode", "view", str(folder), "--json"]
    server = subprocess.Popen(
        [*command, "--port", "0", "--no-browser"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout
        yield json.loads(server.stdout.readline())["url"].rstrip("/")
    finally:
        server.terminate()
        server.wait()


def first(page: Any, *selectors: str) -> str:
    """Return where the first link leads that one of the selectors finds, in order."""
    for selector in selectors:
        links = page.locator(selector)
        if links.count():
            return str(links.first.get_attribute("href"))
    raise SystemExit(f"{page.url} has nothing to take: no {' and no '.join(selectors)}")


def pages(page: Any, address: str, args: argparse.Namespace) -> dict[str, str]:
    """Return the paths of the pages by the names of their pictures."""
    page.goto(address)
    row = page.locator("tr", has=page.get_by_text(args.run, exact=True))
    run = first(row, "a.row-link")
    names = page.locator("input[name=run]").evaluate_all("all => all.map(e => e.value)")
    others = [name for name in names if not run.endswith(name)]
    if args.other:
        row = page.locator("tr", has=page.get_by_text(args.other, exact=True))
        others = [first(row, "a.row-link").rpartition("/")[2]]
    page.goto(address + run)
    link = "a.row-link[href*='/problems/']"
    one = first(page, f"tr:has(.v-ac) {link}", link)
    if args.problem:
        one = f"{run}/problems/{args.problem}"
    page.goto(address + one)
    link = "a[href$='/attention']"
    attention = first(
        page, f".submissions li:has(.v-ac) {link}", f".submissions {link}"
    )
    if args.sample is not None:
        attention = f"{one}/samples/{args.sample}/attention"
    found = {
        "runs": "/",
        "run": run,
        "problem": one,
        "clusters": f"{one}/clusters",
        "separate": f"{one}/clusters",
        "samples": f"{one}/samples",
        "sample": attention.removesuffix("/attention"),
        "tests": attention.removesuffix("/attention"),
        "attention": attention,
        "try": "/try",
    }
    if others:
        found["compare"] = f"/compare?run={run.rpartition('/')[2]}&run={others[0]}"
    page.goto(address + attention)
    rivals = page.locator("select[name=other] option:not([value=''])")
    if rivals.count():
        found["contrast"] = f"{attention}?with={rivals.first.get_attribute('value')}"
    return found


def point(page: Any, name: str) -> str:
    """Bring a page to what its picture is to show; return what it lacks, or nothing."""
    ready = {
        "sample": ".strip-tokens span",
        "tests": ".strip-tokens span",
        "attention": "[data-ready]",
        "contrast": "[data-contrast][data-ready]",
        "separate": ".separate .three:not([hidden])",
    }
    shown = {
        "tests": ".card:has([data-tests-result])",
        "contrast": "[data-contrast]",
        "separate": ".card:has(.separate)",
    }
    if name == "separate" and not page.locator(".separate").count():
        return "no two clusters"
    if name in ready:
        try:
            page.wait_for_selector(ready[name], timeout=120_000)
        except TimeoutError:
            told = page.locator("[data-status]").all_inner_texts()
            return f"it was waited for in vain: {' '.join(told)}"
    if name == "attention":
        code = page.locator('[data-side="target"] span')
        code.nth(code.count() // 2).hover()
    if name == "tests":
        page.click("[data-run-tests]")
        page.wait_for_selector(".test", timeout=120_000)
    page.wait_for_timeout(1500)
    if name in shown:
        page.locator(shown[name]).evaluate("node => node.scrollIntoView()")
        page.wait_for_timeout(200)
    return ""


def take(
    browser: Any,
    address: str,
    paths: dict[str, str],
    out: Path,
    prepare: Callable[[Any, str], str] = point,
) -> None:
    """Write one picture of each page, light and dark, and some of them on a phone."""
    for scheme, size, label in VIEWS:
        context = browser.new_context(viewport=size, color_scheme=scheme)
        page = context.new_page()
        for name, path in paths.items():
            if label and name not in ON_PHONE:
                continue
            page.goto(address + path)
            lack = prepare(page, name)
            if lack:
                sys.stderr.write(f"no picture {name}: {lack}\n")
                continue
            page.screenshot(path=out / f"{name}-{label or scheme}.png")
        context.close()


def take_job(browser: Any, out: Path) -> None:
    """Start a run, take its page while it draws, and stop it."""
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as address:
        page = browser.new_page()
        page.goto(f"{address}/try")
        page.fill("textarea[name=problem]", PASTED)
        page.fill("input[name=samples]", "100000")
        page.click("button[type=submit]")
        page.wait_for_url("**/jobs/*")
        some = page.locator('[data-stage="passed examples"] .funnel-count')
        # Until a few samples pass, or for a minute.
        for _ in range(60):
            if re.search("[1-9]", some.inner_text()):
                break
            page.wait_for_timeout(1000)

        def wait(page: Any, _: str) -> str:
            page.wait_for_selector(".progress", timeout=120_000)
            page.wait_for_timeout(1500)
            return ""

        take(browser, address, {"job": page.url.removeprefix(address)}, out, wait)
        page.click("[data-stop]")
        page.locator("[data-status]", has_text="stopped").wait_for()
        page.close()


def main() -> None:
    """Serve the runs, take the pictures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("runs", type=Path)
    parser.add_argument("--run", required=True)
    parser.add_argument("--other", default="")
    parser.add_argument("--problem", type=int, default=0)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    args = parser.parse_args()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        with serving(args.runs) as address:
            paths = pages(browser.new_page(), address, args)
            for name in ("compare", "contrast"):
                if name not in paths:
                    sys.stderr.write(f"no picture {name}: there is one alone\n")
            take(browser, address, paths, args.out)
        take_job(browser, args.out)


if __name__ == "__main__":
    main()
