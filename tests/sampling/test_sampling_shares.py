"""Turns by shares: near the shares in any prefix, and found from an index alone."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alphacode.sampling.shares import Shares, parse_share, whole

WEIGHTS = st.lists(st.integers(1, 30), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(WEIGHTS)
def test_every_prefix_has_the_shares_to_the_best_bound_there_is(
    weights: list[int],
) -> None:
    """Tijdeman's bound, 1 - 1 / (2k - 2), by counting; and turn, index and count."""
    shares, total = Shares(weights), sum(weights)
    bound = 1 - Fraction(1, max(2 * len(weights) - 2, 1))
    counts = [0] * len(weights)
    for index in range(2 * sum(shares.weights)):
        member, own = shares.turn(index)
        assert own == counts[member]
        assert shares.index(member, own) == index
        counts[member] += 1
        for each, weight in enumerate(weights):
            assert shares.count(index + 1, each) == counts[each]
            assert abs(counts[each] - Fraction((index + 1) * weight, total)) <= bound


@pytest.mark.parametrize("members", range(1, 7))
def test_equal_weights_take_turns_in_order(members: int) -> None:
    shares = Shares([5] * members)
    for index in range(3 * members):
        assert shares.turn(index) == (index % members, index // members)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("cpp", ("cpp", 1)),
        ("cpp:3", ("cpp", 3)),
        (" a/b:0.5 ", ("a/b", Fraction(1, 2))),
        ("http://x:80/y", ("http://x:80/y", 1)),
        ("a:b:2", ("a:b", 2)),
    ],
)
def test_a_share_is_a_name_and_a_weight(text: str, share: object) -> None:
    assert parse_share(text) == share


@pytest.mark.parametrize("text", ["", ":2", "a:0", "a:0.0", " :1"])
def test_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="share"):
        parse_share(text)


def test_weights_are_made_whole_and_small() -> None:
    assert whole([Fraction(1, 2), Fraction(3, 2)]) == (1, 3)
    assert whole([Fraction(6), Fraction(4)]) == (3, 2)


@pytest.mark.parametrize("weights", [(), (0,), (1, -1), (1, 10_000)], ids=str)
def test_shares_that_cannot_be_dealt_are_refused(weights: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="share"):
        Shares(weights)
