"""Calibration of planted scores, whose truth is known."""

import numpy as np
import pytest

from alphacode.core.errors import ConfigError
from alphacode.evaluation.calibration import calibrate
from alphacode.evaluation.intervals import bootstrap_interval, pooled_interval


def planted(chance, problems=200, programs=50, seed=1):
    """Programs with even scores, each right with the chance that belongs to it."""
    rng = np.random.default_rng(seed)
    scores = rng.random((problems, programs))
    right = rng.random((problems, programs)) < chance(scores)
    return {
        str(i): list(zip(scores[i].tolist(), right[i].tolist(), strict=True))
        for i in range(problems)
    }


def test_four_programs_by_hand():
    found = calibrate({"a": [(0.9, True), (0.8, False)], "b": [(0.2, False)], "c": []})
    assert (found.programs, found.problems) == (3, 2)
    assert found.right.mean == pytest.approx(1 / 3)
    assert found.score == pytest.approx(1.9 / 3)
    assert found.brier.mean == pytest.approx((0.01 + 0.64 + 0.04) / 3)
    assert found.brier_of_share == pytest.approx(2 / 9)
    # Each program has a bin of its own.
    assert found.error.mean == pytest.approx((0.1 + 0.8 + 0.2) / 3)
    assert [(b.low, b.high, b.score, b.right.mean) for b in found.bins] == [
        (0.2, 0.3, 0.2, 0.0),
        (0.8, 0.9, 0.8, 0.0),
        (0.9, 1.0, 0.9, 1.0),
    ]
    assert calibrate({"a": [], "b": []}) is None


def test_scores_that_keep_their_word_lie_on_the_diagonal():
    found = calibrate(planted(lambda score: score))
    assert found.error.mean < 0.03
    assert found.error.low < 0.01
    assert found.error.mean == pytest.approx(found.error_by_chance, rel=0.6)
    # The expectation of p (1 - p) for even p.
    assert found.brier.low < 1 / 6 < found.brier.high
    inside = [b.right.low <= b.score <= b.right.high for b in found.bins]
    assert len(inside) == 10 and sum(inside) >= 9
    assert sum(b.programs for b in found.bins) == found.programs == 10_000
    assert {b.problems for b in found.bins} <= set(range(190, 201))


def test_over_confident_scores_are_found_out():
    """Right half as far from 1/2 as said: the mean distance of even scores is 1/8."""
    found = calibrate(planted(lambda score: 0.25 + score / 2))
    assert found.error.mean == pytest.approx(0.125, abs=0.02)
    assert found.error.low < 0.125 < found.error.high and found.error.low > 0.08
    first, last = found.bins[0], found.bins[-1]
    assert first.right.low > first.score and last.right.high < last.score
    above = calibrate(planted(lambda score: score**2))
    assert above.score > above.right.high


@pytest.mark.slow
@pytest.mark.parametrize("truth", [0.0, 0.125])
def test_the_interval_of_the_error_covers_it(truth):
    covered, errors, by_chance = 0, [], []
    for seed in range(100):
        programs = planted(
            lambda s: s + 2 * truth - 4 * truth * s, problems=30, programs=20, seed=seed
        )
        found = calibrate(programs, num_resamples=300, seed=seed)
        covered += found.error.low <= truth + 1e-9 and truth <= found.error.high
        errors.append(found.error.mean)
        by_chance.append(found.error_by_chance)
    # 95 % of 100 with three standard deviations of a count.
    assert covered >= 88
    if not truth:
        assert np.mean(errors) == pytest.approx(np.mean(by_chance), rel=0.1)


def test_intervals_are_over_problems_and_cover_the_truth():
    """Programs of a problem are all right or all wrong: forty of them are one fact."""
    covered = 0
    for seed in range(60):
        rng = np.random.default_rng(seed)
        fates = rng.random(30) < 0.5
        programs = {str(i): [(0.5, bool(f))] * 40 for i, f in enumerate(fates)}
        found = calibrate(programs, num_resamples=10, seed=seed)
        assert found.programs == 1200
        assert found.right.high - found.right.low > 0.25
        covered += found.right.low <= 0.5 <= found.right.high
    # 95 % of 60 with three standard deviations of a count.
    assert covered >= 52


def test_ends_of_the_scale_and_what_is_none():
    found = calibrate({"a": [(0.0, False), (1.0, True)]})
    assert [(b.low, b.high) for b in found.bins] == [(0.0, 0.1), (0.9, 1.0)]
    assert (found.error.mean, found.brier.mean) == (0.0, 0.0)
    for score in (-0.1, 1.1, float("nan")):
        with pytest.raises(ConfigError, match="between 0 and 1"):
            calibrate({"a": [(score, True)]})


def test_a_pooled_share_of_even_problems_is_their_mean():
    values = [0.0, 0.25, 0.5, 1.0, 0.75, 0.0]
    pooled = pooled_interval(values, [1.0] * 6)
    alone = bootstrap_interval(values)
    assert pooled.mean == alone.mean
    assert abs(pooled.low - alone.low) < 0.05 and abs(pooled.high - alone.high) < 0.05
    # Large problems weigh more; those of which there is nothing do not count.
    assert pooled_interval([0, 9, 0], [1, 9, 0]).mean == 0.9
    assert pooled_interval([0, 0], [5, 7]) == bootstrap_interval([0.0, 0.0])
    for parts, wholes in (([0], [0]), ([2], [1]), ([-1], [1])):
        with pytest.raises(ConfigError):
            pooled_interval(parts, wholes)
