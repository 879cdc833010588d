"""The order in which programs are tried, by likelihoods with a problem and without."""

import pytest

from alphacode.core.problem import Language, Solution
from alphacode.sampling import rank_order
from alphacode.sampling.likelihoods import Likelihood
from alphacode.sampling.rank_order import Scored, ranked

TEXTS = [Solution(Language.PYTHON3, text) for text in "abcda"]
IDEAS = ["sum", "max", "min", "odd", "sum"]


def scored(*pairs: tuple[float, float], num_tokens: int = 1) -> list[Scored]:
    """Return what is said of programs: given the problem, and without it."""
    return [
        Scored(Likelihood(given, num_tokens), Likelihood(prior, num_tokens))
        for given, prior in pairs
    ]


def test_the_likeliest_and_those_made_likelier_take_turns() -> None:
    # "c" would always be written; the statement speaks for "a", and for "b" a little.
    said = scored(
        (-3.0, -9.0), (-4.0, -9.0), (-1.0, -1.0), (-30.0, -30.0), (-3.0, -9.0)
    )
    assert ranked(said, TEXTS, IDEAS) == [2, 0, 1, 3, 4]


def test_the_first_order_alone_goes_by_likelihood(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rank_order, "PRIOR_SHARES", (0.0,))
    said = scored((-3.0, -1.0), (-4.0, -1.0), (-1.0, -1.0), (-2.0, -1.0), (-3.0, -1.0))
    assert ranked(said, TEXTS, IDEAS) == [2, 3, 0, 1, 4]
    monkeypatch.setattr(rank_order, "PRIOR_SHARES", (1.0,))
    said = scored((-3.0, -9.0), (-4.0, -9.0), (-1.0, -1.0), (-2.0, -9.0), (-3.0, -9.0))
    assert ranked(said, TEXTS, IDEAS) == [3, 0, 1, 2, 4]


def test_an_ideas_second_program_pays_for_its_first() -> None:
    said = scored(
        (-2.0, -2.0), (-2.1, -2.1), (-4.0, -4.0), (-20.0, -20.0), (-2.0, -2.0)
    )
    assert ranked(said, TEXTS, IDEAS) == [0, 1, 2, 3, 4]
    # "b" is of the idea of "a" now: "c" comes before it, "d" does not.
    alike = ["sum", "sum", "min", "odd", "sum"]
    assert ranked(said, TEXTS, alike) == [0, 2, 1, 3, 4]


def test_every_place_comes_once_and_repeated_texts_last() -> None:
    said = scored(*[(-1.0, -3.0)] * 5)
    assert ranked(said, TEXTS, IDEAS) == [0, 1, 2, 3, 4]
    assert ranked(said, TEXTS[::-1], IDEAS)[-1] == 4
    assert ranked([], [], []) == []


def test_a_long_program_is_not_held_to_its_length() -> None:
    # Equally likely for each of its tokens: the longer one stands only a little lower
    # than the short one, and before a short one half as likely.
    short, long = (
        scored((-10.0, -20.0), num_tokens=10)[0],
        scored((-100.0, -200.0), num_tokens=100)[0],
    )
    unlikely = scored((-30.0, -40.0), num_tokens=10)[0]
    scores = [each.score(0.2) for each in (short, long, unlikely)]
    assert scores[0] > scores[1] > scores[2]
