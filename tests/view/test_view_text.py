"""Text, statements, differences and pictures as pages show them."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from viewing_here import Page

from alphacode.view.curves import Point
from alphacode.view.pictures import areas, bar_widths, curve
from alphacode.view.statement import MOST_FORMULAS, formula, render
from alphacode.view.text import clean, cut, diff, highlight, short


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["python3", "cpp", "java"]))
def test_highlighting_changes_no_character(text: str, language: str) -> None:
    lines = highlight(text, language)
    shown = "\n".join("".join(Page(str(line)).words) for line in lines)
    assert shown.rstrip("\n") == clean(text).rstrip("\n")


def test_signs_that_act_are_spelled_out() -> None:
    assert clean("a\x1b[1m\0\x7f\tb\n") == "a\u241b[1m\u2400\u2421\tb\n"
    assert clean("\u202eabc\ud800") == "\u27e8U+202E\u27e9abc\u27e8U+D800\u27e9"
    # Every character of the property Bidi_Control (Unicode 15.1, PropList.txt).
    turning = (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    assert all(clean(chr(code)) == f"\u27e8U+{code:04X}\u27e9" for code in turning)
    assert clean("\r\n\r") == "\n\u240d"
    assert short("a\n  b" + "c" * 100, 10) == "a bcccccc\u2026"


def test_long_text_is_cut() -> None:
    assert cut("x" * 9, 4) == ("xxxx", True, 9)
    assert cut("a\nb\nc", 100, 2) == ("a\nb", True, 5)
    assert cut("a\nb", 100, 2) == ("a\nb", False, 3)


def test_a_difference_is_told_line_by_line() -> None:
    lines = diff("a\nb\nc", "a\nx\nc")
    assert [(line.kind, line.text) for line in lines] == [
        ("same", "a"), ("left", "b"), ("right", "x"), ("same", "c"),
    ]  # fmt: skip


@pytest.mark.parametrize("source", [r"\frac{", "x" * 500, r"\href{javascript:a}{x}"])
def test_a_formula_that_cannot_be_drawn_safely_is_not(source: str) -> None:
    shown = formula(source)
    assert shown is None or "href" not in shown


def test_hostile_statements_take_no_longer_than_others() -> None:
    """Spaces inside of a heading, thousands of formulas, braces in braces."""
    assert str(render("# a" + " " * 90_000 + "b #")).endswith(" b</h3>")
    assert str(render("## ##")) == "<h3>##</h3>"
    many = str(render("\n".join(f"${n}$" for n in range(900))))
    assert many.count("<math") == MOST_FORMULAS
    assert many.count("$") == 2 * (900 - MOST_FORMULAS)
    formula("{" * 200 + "x" + "}" * 200)


def test_programs_of_like_lines_are_told_apart_in_time() -> None:
    one, other = (
        "\n".join(letters[n % 2] + str(n if n % k == 0 else "") for n in range(1500))
        for letters, k in (("ab", 3), ("ac", 5))
    )
    lines = diff(one, other)
    assert [line.text for line in lines if line.left] == one.split("\n")
    assert [line.text for line in lines if line.right] == other.split("\n")


def test_a_statement_keeps_its_parts() -> None:
    text = (
        "Say $$$x_1 < 5$$$ & `a<b`.\n\nInput\n\n- one\n- two\n\nExamples\n\nInput\n\n7"
    )
    text += "\n\nNote\n\nCosts $5."
    shown = str(render(text))
    assert "<msub><mi>x</mi><mn>1</mn></msub>" in shown
    assert "&amp; <code>a&lt;b</code>" in shown
    assert "<ul><li>one</li><li>two</li></ul>" in shown
    assert "<p>7</p>" in shown
    assert "<p>Costs $5.</p>" in shown
    without = str(render(text, leaves_examples_out=True))
    assert "<p>7</p>" not in without
    assert "<p>Costs $5.</p>" in without


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=40))
def test_areas_are_in_proportion_and_do_not_overlap(weights: list[int]) -> None:
    weights = sorted(weights, reverse=True)
    found = areas([float(w) for w in weights], 1000.0, 380.0)
    total = sum(weights)
    for weight, area in zip(weights, found, strict=True):
        share = area.width * area.height / 380_000
        assert math.isclose(share, weight / total, rel_tol=1e-6, abs_tol=1e-9)
        assert area.x >= -1e-6
        assert area.x + area.width <= 1000 + 1e-6
        assert area.y + area.height <= 380 + 1e-6
    for i, one in enumerate(found):
        for other in found[i + 1 :]:
            wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            assert min(wide, high) <= 1e-6


def test_bars_and_curves() -> None:
    assert bar_widths([None, 0, 9, 99]) == [0.0, 0.0, 50.0, 100.0]
    picture = curve([Point(1, 0.0, 0.0, 0.1), Point(10, 0.2, 0.1, 0.25)])
    assert picture.line == "52.0,240.0 620.0,60.8"
    assert picture.y_ticks[-1] == (16.0, "25%")
    assert curve([Point(1, 0.5, None, None), Point(10, 1 + 1e-15, None, None)])
    assert picture.dots[1][2] == "10 samples: 20.0% (10.0% to 25.0%)"


@pytest.mark.parametrize("language", ["cpp", "java", "python3"])
@pytest.mark.parametrize("text", ["a ", "\n", "  ", " \n", " \n\t\n", "a\n"])
def test_hostile_programs_are_shown_in_time(text: str, language: str) -> None:
    program = text * (59_000 // len(text)) + "x"
    assert str(highlight(program, language)[-1]).endswith("x")


def test_a_heading_of_blanks_takes_no_time() -> None:
    assert "x" in str(render("input" + " " * 90_000 + "x"))
