"""Colours are measured: WCAG 2 contrast, and colour blindness simulated.

The stylesheet's own variables are read, light and dark. Text needs 4.5 to 1, graphics
and large text 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). Dichromats are simulated by the
matrices of Machado, Oliveira and Fernandes (2009, severity 1.0) on linear RGB; areas
that mean different things must differ by 20 in CIE 1976 units there: some ten times the
least difference that is seen side by side, so that it is seen across a picture.
"""

import itertools
import re

import numpy as np
import numpy.typing as npt
import pytest

from alphacode.view.app import HERE

Colour = npt.NDArray[np.float64]

CSS = (HERE / "static" / "view.css").read_text("utf-8")
SURFACES = ("paper", "card", "sunk")
TEXTS = ("ink", "soft", "accent", "good", "bad", "warn", "live")
CODE = tuple(f"code-{letter}" for letter in "ksmcfb")
AREAS = ("good-area", "bad-area", "none-area")
LEAST_APART = 20.0
DEEPEST = float(
    re.search(  # type: ignore[union-attr]
        r"DEEPEST = ([\d.]+);", (HERE / "static" / "attention.js").read_text("utf-8")
    )[1]
)
TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
SEEN_BY = {
    "all": np.eye(3),
    "protanopes": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopes": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
}


def theme(name: str) -> dict[str, Colour]:
    """Return the variables of a theme as sRGB in 0 to 1; dark ones replace light."""
    found: dict[str, Colour] = {}
    blocks = [r":root \{(.*?)\n\}"]
    if name == "dark":
        blocks.append(r':root\[data-theme="dark"\] \{(.*?)\n *\}')
    for block in blocks:
        match = re.search(block, CSS, re.S)
        assert match
        for key, digits in re.findall(r"--([\w-]+): #([0-9a-f]{6});", match[1]):
            found[key] = np.array([int(digits[i : i + 2], 16) for i in (0, 2, 4)]) / 255
        for key, triple in re.findall(r"--([\w-]+): (\d+, \d+, \d+);", match[1]):
            found[key] = np.array([int(part) for part in triple.split(",")]) / 255
    return found


def linear(colour: Colour) -> Colour:
    above: Colour = ((colour + 0.055) / 1.055) ** 2.4
    return np.where(colour <= 0.04045, colour / 12.92, above)


def contrast(one: Colour, other: Colour) -> float:
    light = sorted(float(TO_XYZ[1] @ linear(colour)) for colour in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def over(top: Colour, share: float, ground: Colour) -> Colour:
    return share * top + (1 - share) * ground


def lab(colour: Colour, seer: str) -> Colour:
    seen = np.clip(SEEN_BY[seer] @ linear(colour), 0, 1)
    ratio = (TO_XYZ @ seen) / (TO_XYZ @ np.ones(3))
    x, y, z = np.where(
        ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29
    )
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def test_the_measures_are_the_standard_ones() -> None:
    white, black = np.ones(3), np.zeros(3)
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(white, np.full(3, 0x76 / 255)) == pytest.approx(4.54, abs=0.01)
    np.testing.assert_allclose(lab(white, "all"), [100, 0, 0], atol=0.01)
    for seer, matrix in SEEN_BY.items():
        # Whoever it is, grey is grey.
        np.testing.assert_allclose(matrix.sum(1), 1, atol=1e-4, err_msg=seer)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_is_readable(name: str) -> None:
    colours = theme(name)
    pairs = [*itertools.product(TEXTS, SURFACES)]
    pairs += [*itertools.product(CODE, ["sunk"])]
    pairs += [("accent-ink", "accent"), *itertools.product(["ink"], AREAS)]
    pairs += [("ink", "here")]
    found = {pair: contrast(*(colours[each] for each in pair)) for pair in pairs}
    assert {pair: value for pair, value in found.items() if value < 4.5} == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_shaded_text_is_readable(name: str) -> None:
    """As deep as scripts and styles shade what is written in ink."""
    colours = theme(name)
    shades = [("cross", DEEPEST), ("self", DEEPEST), ("cross", 0.14), ("self", 0.14)]
    found = {}
    for (shade, share), surface in itertools.product(shades, ("card", "sunk")):
        ground = over(colours[shade], share, colours[surface])
        found[shade, share, surface] = contrast(colours["ink"], ground)
    assert {key: value for key, value in found.items() if value < 4.5} == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_graphics_are_seen(name: str) -> None:
    colours = theme(name)
    parts = ("accent", "edge", "good", "cross", "self")
    pairs = [*itertools.product(parts, ("card", "paper"))]
    found = {pair: contrast(*(colours[each] for each in pair)) for pair in pairs}
    assert {pair: value for pair, value in found.items() if value < 3} == {}


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("seer", SEEN_BY)
def test_what_means_different_things_looks_different(name: str, seer: str) -> None:
    colours = theme(name)
    # Verdicts have a sign and a name besides; `warn` is told from `bad` by them alone.
    groups = [AREAS, ("good", "bad", "ink"), ("cross", "self", "here")]
    found = {
        pair: float(
            np.linalg.norm(lab(colours[pair[0]], seer) - lab(colours[pair[1]], seer))
        )
        for group in groups
        for pair in itertools.combinations(group, 2)
    }
    assert {pair: value for pair, value in found.items() if value < LEAST_APART} == {}
