"""The viewer in a browser: every page, a run from paste to verdict, hover and keyboard.

Run by `make test-browser`, which gets Playwright and the distribution's Chromium.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from viewing_here import PROGRAMS, SUM, write_run

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which(
    "chromium-browser"
)  # fmt: skip
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium; see `make test-browser`"),
]

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


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = tmp_path_factory.mktemp("runs")
    write_run(home / "first")
    write_run(
        home / "second", programs=[*PROGRAMS, "<script>document.title='taken'</script>"]
    )
    write_run(home / "third", programs=["print('\u2264\U0001f600')\n"], count=1)
    command = [sys.executable, "-m", "alphacode", "view", str(home), "--port", "0"]
    server = subprocess.Popen(
        [*command, "--no-browser", "--json"], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout
    yield json.loads(server.stdout.readline())["url"].rstrip("/")
    server.terminate()
    assert server.wait(120) == 0
    server.stdout.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """Return a page whose console must stay without errors."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(120_000)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on(
        "console",
        lambda message: (
            faults.append(message.text) if message.type == "error" else None
        ),
    )
    yield page
    context.close()
    assert faults == []


def run_path(page: Any, address: str, name: str) -> str:
    page.goto(address)
    row = page.locator("tr", has_text=name)
    return str(row.locator("a.row-link").get_attribute("href"))


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
    page.click("[data-run-tests]")
    page.wait_for_selector(".test")
    assert page.locator(".test").count() == 3
    assert "1 of 3 tests passed" in page.locator("[data-tests-status]").inner_text()
    assert page.locator(".test pre").nth(2).inner_text().strip() == "2"


def until(page: Any, claim: str, timeout_s: float = 120.0) -> None:
    """Wait for a claim in JavaScript; Playwright's own waiting needs `eval`."""
    deadline = time.monotonic() + timeout_s
    while not page.evaluate(claim):
        assert time.monotonic() < deadline, claim
        page.wait_for_timeout(100)


def background(span: Any) -> str:
    return str(span.evaluate("node => node.style.backgroundColor"))


def test_attention_by_pointer_and_by_keyboard(page: Any, address: str) -> None:
    run = run_path(page, address, "first")
    page.goto(f"{address}{run}/problems/1/samples/0/attention")
    page.wait_for_selector("[data-ready]")
    code = page.locator('[data-side="target"] span')
    statement = page.locator('[data-side="source"] span')
    assert "".join(code.all_text_contents()) == PROGRAMS[0] + "(end)"
    assert "of two numbers" in "".join(statement.all_text_contents())
    code.nth(5).hover()
    until(page, "document.querySelector('[data-told] dl')")
    assert code.nth(5).evaluate("node => node.classList.contains('at')")
    shaded = [i for i in range(statement.count()) if background(statement.nth(i))]
    assert shaded
    assert not background(code.nth(6))
    # The strongest shade stands where the weights are largest.
    data = page.evaluate(
        """async () => {
          const base = document.querySelector('[data-attention]').dataset.attention;
          const told = await (await fetch(`${base}/data`)).json();
          const raw = await (await fetch(`${base}/weights?kind=cross`)).arrayBuffer();
          return [told, [...new Float32Array(raw)]];
        }"""
    )
    told, weights = data
    S = len(told["source"]["unit"])
    row = weights[5 * S : 6 * S]
    sums = [0.0] * len(told["source"]["texts"])
    for unit, weight in zip(told["source"]["unit"], row, strict=True):
        sums[unit] += weight
    best = sums.index(max(sums))
    alphas = [
        float(shade.rstrip(")").split(",")[-1])
        if (shade := background(statement.nth(i)))
        else 0
        for i in range(statement.count())
    ]
    assert alphas[best] == max(alphas)
    # The other way round, then by keys.
    statement.nth(best).hover()
    assert any(background(code.nth(i)) for i in range(code.count()))
    page.locator('[data-side="target"]').focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert code.nth(2).evaluate("node => node.classList.contains('at')")
    page.keyboard.press("Enter")
    code.nth(7).hover()
    assert code.nth(2).evaluate("node => node.classList.contains('at')")
    page.keyboard.press("Escape")
    page.select_option("select[name=layer]", "1")
    page.select_option("select[name=head]", "2")
    page.select_option("select[name=measure]", "saliency")
    code.nth(3).hover()
    until(page, "document.querySelector('[data-said]').textContent")
    assert float(page.get_attribute("[data-attention]", "data-paint-ms")) < 1000


def test_a_character_of_several_tokens_looked_as_their_mean(
    page: Any, address: str
) -> None:
    run = run_path(page, address, "third")
    page.goto(f"{address}{run}/problems/1/samples/0/attention")
    page.wait_for_selector("[data-ready]")
    page.locator('[data-side="source"]').focus()
    page.keyboard.press("Home")
    shares = page.locator("[data-told] li > span").all_inner_texts()
    told, weights = page.evaluate(
        """async () => {
          const base = document.querySelector('[data-attention]').dataset.attention;
          const told = await (await fetch(`${base}/data`)).json();
          const raw = await (await fetch(`${base}/weights?kind=cross`)).arrayBuffer();
          return [told, [...new Float32Array(raw)]];
        }"""
    )
    owners, S = told["target"]["unit"], len(told["source"]["unit"])
    assert len(set(owners)) < len(owners)
    first = [s for s, unit in enumerate(told["source"]["unit"]) if unit == 0]
    rows = [sum(weights[t * S + s] for s in first) for t in range(len(owners))]
    means = [
        statistics.mean(
            row for row, owner in zip(rows, owners, strict=True) if owner == u
        )
        for u in set(owners)
    ]
    best = sorted(means, reverse=True)[: len(shares)]
    found = [float(share.split()[0]) / 100 for share in shares]
    assert found == pytest.approx(best, rel=0.01)
    # A key of the browser's own stays the browser's.
    at = "document.querySelector('[data-side=source] .at').dataset.unit"
    before = page.evaluate(at)
    page.keyboard.press("Control+End")
    assert page.evaluate(at) == before


def test_saliency_tells_of_the_token_that_is_pointed_at(
    page: Any, address: str
) -> None:
    run = run_path(page, address, "first")
    page.goto(f"{address}{run}/problems/1/samples/0/attention")
    page.wait_for_selector("[data-ready]")
    page.select_option("select[name=measure]", "saliency")
    page.locator('[data-side="target"] span').nth(6).hover()
    until(
        page,
        "document.querySelector('[data-told] h3')?.textContent === 'Moved most by'",
    )
    shown = page.locator("[data-told] ol").first.locator("li > span").first.inner_text()
    told, moved = page.evaluate(
        """async () => {
          const base = document.querySelector('[data-attention]').dataset.attention;
          const told = await (await fetch(`${base}/data`)).json();
          const token = told.target.unit.indexOf(6);
          const moved = await fetch(`${base}/saliency?position=${token}`);
          return [told, await moved.json()];
        }"""
    )
    sums: dict[int, float] = {}
    for unit, value in zip(told["source"]["unit"], moved["source"], strict=True):
        sums[unit] = sums.get(unit, 0.0) + value
    assert float(shown.split()[0]) / 100 == pytest.approx(max(sums.values()), rel=0.01)


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


def test_two_programs_are_contrasted(page: Any, address: str) -> None:
    run = run_path(page, address, "first")
    page.goto(f"{address}{run}/problems/1/samples/1/attention?with=0")
    page.wait_for_selector("[data-contrast][data-ready]")
    words = page.locator("[data-contrast-words] span").all_text_contents()
    assert words == SUM.description.split()


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
    page.goto(address)
    assert "Sum of two" in page.locator("main").inner_text()
    page.goto(job)
    page.wait_for_url("**/problems/1", timeout=400_000)
    assert page.locator("h1").inner_text() == "Sum of two"
    assert "400" in page.locator('[data-stage="sampled"]').inner_text()


def test_a_run_is_stopped_and_goes_on(page: Any, address: str) -> None:
    def begin() -> None:
        page.goto(f"{address}/try")
        page.fill("textarea[name=problem]", PASTED.replace("Sum of two", "Other sum"))
        page.fill("input[name=samples]", "5000")
        page.select_option("select[name=languages]", "python3")
        page.click("button[type=submit]")
        page.wait_for_url("**/jobs/*")
        page.wait_for_selector(".progress", timeout=300_000)

    begin()
    page.click("[data-stop]")
    until(page, "document.querySelector('[data-status]').textContent === 'stopped'")
    first = page.url
    begin()
    assert page.url != first
    page.click("[data-stop]")
    until(page, "document.querySelector('[data-status]').textContent === 'stopped'")


def test_a_file_opens_from_disk(page: Any, tmp_path: Path) -> None:
    write_run(tmp_path / "run")
    out = tmp_path / "run.html"
    command = [sys.executable, "-m", "alphacode", "view", str(tmp_path / "run")]
    subprocess.run([*command, "--export", str(out)], check=True, timeout=300)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(out.as_uri())
    page.wait_for_selector("[data-ready]")
    page.locator('[data-side="target"] span').nth(4).hover()
    until(page, "document.querySelector('[data-told] dl')")
    statement = page.locator('[data-side="source"] span')
    assert any(background(statement.nth(i)) for i in range(statement.count()))
    assert [
        url for url in asked if not url.startswith(("file:", "data:", "blob:"))
    ] == []
