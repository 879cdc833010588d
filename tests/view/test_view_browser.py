"""The viewer in a browser: every page, and a run from paste to verdict.

Run by `make test-browser`, which gets Playwright and the distribution's Chromium.
"""

import re
from typing import Any

import pytest
from browsing import MARKS, run_path, until

pytest.importorskip("playwright")
pytestmark = MARKS

PASTED = """# Sum of two

Print the sum of two integers.

## Input

One line with two integers a and b.

## Output

Their sum.

## Examples

```input
3 5
```

```output
8
```

## Hidden tests

```input
30 -1
```

```output
29
```
"""


def test_every_page_in_light_dark_and_on_a_phone(page: Any, address: str) -> None:
    run = run_path(page, address, "second")
    problem = f"{run}/problems/1"
    paths = ["/", "/try", run, problem]
    paths += [problem + end for end in ("/clusters", "/samples", "/samples/4")]
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for path in paths:
                page.goto(address + path)
                wide = page.evaluate("document.documentElement.scrollWidth")
                assert wide <= width, (path, wide)
                assert page.title() != "taken"
    page.click("[data-theme-button]")
    assert page.evaluate("document.documentElement.dataset.theme") == "light"


def test_compare_filters_and_tests(page: Any, address: str) -> None:
    page.goto(address)
    assert page.locator("[data-compare-button]").is_disabled()
    page.locator("input[name=run]").nth(0).check()
    page.locator("input[name=run]").nth(1).check()
    page.click("[data-compare-button]")
    page.wait_for_url("**/compare?**")
    assert page.locator("h1").inner_text() == "Two runs compared"
    run = run_path(page, address, "first")
    page.goto(f"{address}{run}/problems/1/samples")
    page.select_option("select[name=verdict]", "WA")
    page.wait_for_url("**verdict=WA**")
    assert "language=" not in page.url
    until(page, "document.querySelector('.preview').textContent.includes('a * b')")
    page.goto(f"{address}{run}/problems/1/samples/1")
    page.wait_for_selector(".strip-tokens span")
    assert "".join(page.locator(".strip-tokens span").all_inner_texts())
    # What each token's probability was is told of by keys, too.
    page.locator(".strip-tokens").focus()
    page.keyboard.press("ArrowRight")
    line = page.locator(".strip [role=status]")
    assert re.match(r"\".+\": [\d.e-]+ % likely", line.inner_text())
    first = line.inner_text()
    page.locator(".strip-tokens span").nth(4).hover()
    assert line.inner_text() != first
    # The run's settings name another model's content.
    assert "not, or no longer" in page.locator(".strip .note").inner_text()
    page.click("[data-run-tests]")
    page.wait_for_selector(".test")
    assert page.locator(".test").count() == 3
    assert "1 of 3 tests passed" in page.locator("[data-tests-status]").inner_text()
    assert page.locator(".test pre").nth(2).inner_text().strip() == "2"


def test_what_is_copied_is_the_program_itself(page: Any, address: str) -> None:
    run = run_path(page, address, "odd")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}{run}/problems/1/samples/0")
    page.click("[data-copy]")
    until(page, "document.querySelector('[data-copy]').textContent === 'Copied'")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "print('\x1b[1m')\r\n"


def test_a_list_is_gone_through_by_keys(page: Any, address: str) -> None:
    run = run_path(page, address, "first")
    page.goto(f"{address}{run}/problems/1/samples")
    page.locator("select[name=verdict]").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert "?" not in page.url
    chosen = page.input_value("select[name=verdict]")
    page.locator(".filters button").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/samples?verdict={chosen}")


def test_what_is_folded_stays_so(page: Any, address: str) -> None:
    page.goto(f"{address}{run_path(page, address, 'first')}/problems/1")
    fold = page.locator("#submission-1")
    assert fold.get_attribute("open") is not None
    fold.locator("summary").click()
    until(page, "history.state?.unfolded['submission-1'] === false")
    page.reload()
    assert fold.get_attribute("open") is None


def test_paper_is_light_and_nothing_is_cut(page: Any, address: str) -> None:
    run = run_path(page, address, "first")
    page.emulate_media(color_scheme="dark")
    page.goto(f"{address}{run}/problems/1/samples/0")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(ground) == "rgb(18, 22, 28)"
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(ground) == "rgb(251, 250, 247)"
    assert (
        page.locator(".code").first.evaluate("node => getComputedStyle(node).maxHeight")
        == "none"
    )
    assert not page.locator(".top").is_visible()
    # Tables fit on a sheet of A4.
    page.set_viewport_size({"width": 718, "height": 1000})
    for path in ("", run, f"{run}/problems/1/samples"):
        page.goto(address + path)
        wrap = page.locator(".table-wrap").first
        assert wrap.evaluate("node => node.scrollWidth <= node.clientWidth + 1")


def test_a_run_from_paste_to_verdict(page: Any, address: str) -> None:
    page.goto(f"{address}/try")
    page.fill("textarea[name=problem]", PASTED)
    page.fill("input[name=samples]", "400")
    page.select_option("select[name=languages]", "python3")
    page.click("button[type=submit]")
    page.wait_for_url("**/jobs/*")
    job = page.url
    # A fast machine may have led to the problem's page by now.
    shown = "document.querySelector('.progress') || location.pathname.includes('/prob')"
    until(page, shown)
    # Closing the tab loses nothing: another page, and back.
    # (Two pages, as one that is led on just then would refuse to go elsewhere.)
    page.close()
    page = page.context.new_page()
    page.goto(address)
    assert "Sum of two" in page.locator("main").inner_text()
    page.goto(job, wait_until="commit")
    page.wait_for_url("**/problems/1", timeout=400_000)
    assert page.locator("h1").inner_text() == "Sum of two"
    assert "400" in page.locator('[data-stage="sampled"]').inner_text()
    # The way back leads past the page of a run that is over.
    page.go_back()
    assert page.url.rstrip("/") == address


def begin(page: Any, address: str) -> None:
    page.goto(f"{address}/try")
    page.fill("textarea[name=problem]", PASTED.replace("Sum of two", "Other sum"))
    page.fill("input[name=samples]", "5000")
    page.select_option("select[name=languages]", "python3")
    page.click("button[type=submit]")
    page.wait_for_url("**/jobs/*")
    page.wait_for_selector(".progress", timeout=300_000)


def stop(page: Any) -> None:
    page.click("[data-stop]")
    until(page, "document.querySelector('[data-status]').textContent === 'stopped'")


def test_a_run_is_stopped_and_goes_on(page: Any, address: str) -> None:
    begin(page, address)
    stop(page)
    first = page.url
    page.add_init_script(
        """window.opened = [];
        window.EventSource = class extends EventSource {
          constructor(url) { super(url); opened.push(this); }
        };"""
    )
    begin(page, address)
    assert page.url != first
    # A page that nobody sees holds no connection, and catches up when it is seen.
    see = """(hidden) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
      return opened.map((source) => source.readyState === EventSource.CLOSED);
    }"""
    assert page.evaluate(see, True) == [True]
    assert page.evaluate(see, False) == [True, False]
    stop(page)
