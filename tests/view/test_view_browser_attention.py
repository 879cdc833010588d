"""Attention in a browser: pointing, keys, saliency, contrast, a file from disk."""

import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from browsing import MARKS, background, run_path, until
from viewing_here import PROGRAMS, SUM, write_run

pytest.importorskip("playwright")
pytestmark = MARKS


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
    assert code.nth(2).get_attribute("aria-current") == "true"
    assert "held" in page.locator("[data-held]").inner_text()
    line = "getComputedStyle(document.querySelector('.tokens .at')).textDecorationLine"
    assert page.evaluate(line) == "underline"
    page.keyboard.press("Escape")
    assert page.locator("[data-held]").inner_text() == ""
    # The button that was pressed keeps the focus, though the panel is made anew.
    until(page, "document.querySelector('[data-told]').dataset.unit === '2'")
    chosen = page.locator("[data-told] [data-head]").nth(1).get_attribute("data-head")
    page.locator("[data-told] [data-head]").nth(1).focus()
    page.evaluate("window.old = document.activeElement")
    page.keyboard.press("Enter")
    until(page, "!window.old.isConnected")
    assert page.evaluate("document.activeElement.dataset.head") == chosen
    page.select_option("select[name=layer]", "1")
    page.select_option("select[name=head]", "2")
    page.select_option("select[name=measure]", "saliency")
    code.nth(3).hover()
    until(page, "document.querySelector('[data-said]').textContent")
    assert float(page.get_attribute("[data-attention]", "data-paint-ms")) > 0


def test_keys_go_on_where_the_pointer_rests(page: Any, address: str) -> None:
    run = run_path(page, address, "long")
    page.goto(f"{address}{run}/problems/1/samples/0/attention")
    page.wait_for_selector("[data-ready]")
    page.set_viewport_size({"width": 1280, "height": 600})
    box = page.locator('[data-side="target"]')
    spans = box.locator("span")
    spans.nth(3).hover()
    at = "Number(document.querySelector('[data-side=target] .at')?.dataset.unit)"
    assert page.evaluate(at) == 3
    box.focus()
    page.keyboard.press("End")
    # The text has moved below the pointer, of which a browser tells after a while.
    page.wait_for_timeout(700)
    assert page.evaluate(at) == spans.count() - 1
    page.keyboard.press("Home")
    page.wait_for_timeout(700)
    assert page.evaluate(at) == 0
    spans.nth(7).hover()
    assert page.evaluate(at) == 7


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
    # By now the panel tells of another token by saliency, as on a loaded machine.
    heading = "document.querySelector('[data-told] h3')?.textContent"
    until(page, f"{heading} === 'Moved most by'")
    page.locator('[data-side="target"] span').nth(6).hover()
    until(page, "document.querySelector('[data-told]').dataset.unit === '6'")
    until(page, f"{heading} === 'Moved most by'")
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


def test_saliency_that_nobody_waits_for_is_given_up(page: Any, address: str) -> None:
    run = run_path(page, address, "first")
    page.goto(f"{address}{run}/problems/1/samples/0/attention")
    page.wait_for_selector("[data-ready]")
    # It is asked for and never answered.
    asked: list[str] = []
    given_up: list[str] = []
    page.route("**/saliency?*", lambda route: asked.append(route.request.url))
    page.on("requestfailed", lambda request: given_up.append(request.url))
    page.select_option("select[name=measure]", "saliency")
    for number, side in enumerate(("target", "target", "source")):
        spans = page.locator(f'[data-side="{side}"] span')
        if number:
            spans.nth(5 + number).hover()
        deadline = time.monotonic() + 60
        while len(asked) < min(2, number + 1) or len(given_up) < number:
            assert time.monotonic() < deadline, (asked, given_up)
            page.wait_for_timeout(50)
        shaded = "[...document.querySelectorAll('[data-side] span')]"
        shaded += ".filter((span) => span.style.backgroundColor).length"
        assert bool(page.evaluate(shaded)) == (side == "source")
    # The pointer may have crossed other tokens on its way: those are given up too.
    while sorted(given_up) != sorted(asked):
        assert time.monotonic() < deadline, (asked, given_up)
        page.wait_for_timeout(50)
    assert "By attention" in page.locator("[data-told]").inner_text()
    # Of no layer or head; attention is of one again.
    assert page.locator("select[name=layer]").is_disabled()
    page.select_option("select[name=measure]", "attention")
    assert page.locator("select[name=layer]").is_enabled()


def test_two_programs_are_contrasted(page: Any, address: str) -> None:
    run = run_path(page, address, "first")
    page.goto(f"{address}{run}/problems/1/samples/1/attention?with=0")
    page.wait_for_selector("[data-contrast][data-ready]")
    words = page.locator("[data-contrast-words] span").all_text_contents()
    assert words == SUM.description.split()
    # Shaded linearly: the word of the largest difference the deepest.
    told = page.evaluate(
        """async () => {
          const base = document.querySelector('[data-attention]').dataset.attention;
          return (await (await fetch(`${base}/contrast?with=0`)).json()).words;
        }"""
    )
    gaps = [abs(word["left"] - word["right"]) for word in told]
    spans = page.locator("[data-contrast-words] span")
    shades = [background(spans.nth(i)) for i in range(len(words))]
    found = [float(shade.rstrip(")").split(",")[-1]) for shade in shades]
    most = max(gaps)
    assert found == pytest.approx([0.75 * gap / most for gap in gaps], abs=0.006)
    page.locator("[data-contrast-words] > div").focus()
    page.keyboard.press("Home")
    line = page.locator("[data-contrast-word]").inner_text()
    assert line.startswith(f"{words[0]}: this ")
    assert "Of the other" in page.locator("[data-contrast-note]").inner_text()


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
