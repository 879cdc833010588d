"""Contests with known answers: schedule, points, places, and the rating by hand."""

import json
import math
import random
from pathlib import Path
from typing import Any

import pytest

from alphacode.core.errors import ConfigError, DataError
from alphacode.core.settings import override
from alphacode.evaluation.contest.codeforces import (
    Contest,
    RatingChange,
    Ratings,
    read_rating_changes,
    read_standings,
    read_user_ratings,
)
from alphacode.evaluation.contest.rating import (
    rating_deltas,
    rating_from_problems,
    win_probability,
)
from alphacode.evaluation.contest.schedule import Attempt, moments, submit
from alphacode.evaluation.contest.scoring import Result, percentile, places, score
from alphacode.evaluation.contest.settings import ContestSettings
from alphacode.evaluation.contest.simulate import simulate

DEFAULTS = ContestSettings()


def row(handle: str, points: float, penalty: int = 0, **more: Any) -> dict[str, Any]:
    party = {"members": [{"handle": handle}], "participantType": "CONTESTANT"}
    return {"party": party | more, "rank": 1, "points": points, "penalty": penalty}


def standings(rows: list[dict[str, Any]], **changes: Any) -> dict[str, Any]:
    contest = {"id": 7, "name": "Round", "type": "CF", "durationSeconds": 9000}
    contest |= {"startTimeSeconds": 1_640_000_000} | changes
    problems = [
        {"index": "A", "name": "Ends", "points": 500.0, "rating": 800},
        {"index": "B", "name": "Sums", "points": 1000.0, "rating": 1600},
    ]
    return {"contest": contest, "problems": problems, "rows": rows}


def contest_of(tmp_path: Path, rows: list[dict[str, Any]], **changes: Any) -> Contest:
    path = tmp_path / f"standings-{changes.get('id', 7)}.json"
    answer = {"status": "OK", "result": standings(rows, **changes)}
    path.write_text(json.dumps(answer))
    return read_standings(path)


# The schedule


def test_without_passing_samples_time_alone_decides() -> None:
    """The paper's minutes: 14, 62 and 110."""
    schedule = moments(1000, [], 7200.0, DEFAULTS)
    assert [m.seconds / 60 for m in schedule] == [14.0, 62.0, 110.0]
    assert [m.samples for m in schedule] == [100, 500, 900]
    assert [m.allowed for m in schedule] == [1, 5, 10]


def test_enough_passing_samples_come_first() -> None:
    """Of 100,000 samples each passes: 41, 410 and 8192 of them are enough."""
    schedule = moments(100_000, range(100_000), 7200.0, DEFAULTS)
    assert [m.samples for m in schedule] == [41, 410, 8192]
    assert schedule[0].seconds == pytest.approx(7200 * 41 / 100_000 + 120)


def test_submissions_stop_when_one_is_accepted() -> None:
    schedule = moments(100, [], 7200.0, DEFAULTS)
    seen: list[tuple[int, tuple[str, ...]]] = []

    def order(samples: int, submitted: Any) -> list[str]:
        seen.append((samples, tuple(submitted)))
        return [name for name in "abcdefghij" if name not in submitted]

    found = submit(schedule, order, lambda name: name == "c", 7200.0)
    assert found == [
        Attempt(840.0, False),
        Attempt(3720.0, False),
        Attempt(3720.0, True),
    ]
    assert seen == [(10, ()), (50, ("a",))]


def test_at_most_ten_and_none_after_the_end() -> None:
    schedule = moments(100, [], 7200.0, DEFAULTS)
    names = [str(i) for i in range(30)]

    def order(samples: int, submitted: Any) -> list[str]:
        return [name for name in names if name not in submitted]

    def never(name: str) -> bool:
        return False

    found = submit(schedule, order, never, 7200.0)
    assert [a.seconds / 60 for a in found] == [14.0] + [62.0] * 4 + [110.0] * 5
    assert len(submit(schedule, order, never, 6000.0)) == 5


# Points and places


def test_points_fall_with_minutes_and_wrong_submissions(tmp_path: Path) -> None:
    contest = contest_of(tmp_path, [row("x", 1)])
    attempts = {
        "A": [
            Attempt(59.9, False),
            Attempt(14 * 60 + 59, True),
            Attempt(15 * 60, False),
        ],
        "B": [Attempt(7000, False)],
    }
    assert score(contest, attempts, DEFAULTS) == Result(500 - 14 * 2 - 50, 0.0)
    late = {"B": [Attempt(60, False)] * 10 + [Attempt(110 * 60, True)]}
    assert score(contest, late, DEFAULTS).points == 300.0
    assert score(contest, attempts, DEFAULTS, at_s=0.0).points == 450.0
    assert score(contest, attempts, DEFAULTS, at_s=7200.0).points == 210.0


def test_minutes_where_solved_problems_count(tmp_path: Path) -> None:
    contest = contest_of(tmp_path, [row("x", 1)], type="ICPC")
    attempts = {
        "A": [Attempt(100, False), Attempt(14 * 60, True)],
        "B": [Attempt(62 * 60, True)],
    }
    assert score(contest, attempts, DEFAULTS) == Result(2, 14 + 10 + 62)


def test_percentile_counts_who_did_better(tmp_path: Path) -> None:
    rows = [row("a", 900), row("b", 500), row("c", 500, 3), row("d", 100)]
    contest = contest_of(tmp_path, rows)
    assert percentile(contest, Result(500, 0)) == 25.0
    assert percentile(contest, Result(500, 5)) == 75.0
    assert percentile(contest, Result(0, 0)) == 100.0
    assert percentile(contest, Result(1000, 0)) == 0.0


def test_equal_results_share_the_last_place() -> None:
    """Codeforces' own example: ranks 1 1 3 4 5 6 6 become 2 2 3 4 5 7 7."""
    results = [Result(p, 0) for p in (9, 9, 8, 7, 6, 5, 5)]
    assert places(results) == [2, 2, 3, 4, 5, 7, 7]


# The rating, beside the published program written out step by step


def plain_deltas(ratings: list[int], ranks: list[int]) -> list[int]:
    def cut(a: int, b: int) -> int:
        return int(a / b)

    def seed(rating: int) -> float:
        return 1 + sum(1 / (1 + 10 ** ((rating - other) / 400)) for other in ratings)

    deltas = []
    for rating, rank in zip(ratings, ranks, strict=True):
        own = seed(rating) - 0.5
        wanted = math.sqrt(rank * own)
        left, right = 1, 8000
        while right - left > 1:
            middle = (left + right) // 2
            if seed(middle) < wanted:
                right = middle
            else:
                left = middle
        deltas.append(cut(left - rating, 2))
    increment = cut(-sum(deltas), len(deltas)) - 1
    deltas = [delta + increment for delta in deltas]
    order = sorted(range(len(ratings)), key=lambda i: (-ratings[i], ranks[i]))
    count = min(int(4 * round(math.sqrt(len(ratings)))), len(ratings))
    best = sum(deltas[i] for i in order[:count])
    increment = min(max(cut(-best, count), -10), 0)
    return [delta + increment for delta in deltas]


@pytest.mark.parametrize("number", [1, 2, 3, 30, 80])
def test_rating_changes_equal_the_published_program(number: int) -> None:
    rng = random.Random(number)
    ratings = [rng.randint(300, 3600) for _ in range(number)]
    results = [Result(rng.randint(0, 9), rng.randint(0, 2)) for _ in ratings]
    ranks = places(results)
    assert rating_deltas(ratings, ranks) == plain_deltas(ratings, ranks)


def test_ratings_may_be_0_or_less() -> None:
    rng = random.Random(9)
    ratings = [rng.randint(-120, 300) for _ in range(40)]
    ranks = places([Result(rng.randint(0, 9), 0) for _ in ratings])
    assert min(ratings) < 0
    assert rating_deltas(ratings, ranks) == plain_deltas(ratings, ranks)


def test_two_equals_by_hand() -> None:
    """Seeds 1.5; the winner wants place sqrt(1.5), the loser sqrt(3).

    With both in the list, 1 + 2 p = w gives 1500 + 400 log10((1 - p) / p), 1859 and
    1595: half of the ways is 179 and 47. All lose half the sum, 113, and one more.
    """
    up, down = (
        1500 + 400 * math.log10((2 - d) / d) for d in (1.5**0.5 - 1, 3**0.5 - 1)
    )
    first, second = int((int(up) - 1500) / 2), int((int(down) - 1500) / 2)
    increment = int(-(first + second) / 2) - 1
    expected = [first + increment, second + increment]
    best = int(-sum(expected) / 2)
    expected = [each + min(max(best, -10), 0) for each in expected]
    assert rating_deltas([1500, 1500], [1, 2]) == expected


def test_who_wins_gains_and_the_sum_is_not_above_zero() -> None:
    rng = random.Random(5)
    ratings = [rng.randint(800, 2400) for _ in range(300)]
    deltas = rating_deltas(ratings, list(range(1, 301)))
    assert sum(deltas) <= 0
    weakest_first = rating_deltas([1000, 2000, 2000], [1, 2, 3])
    assert weakest_first[0] > 0 > weakest_first[2]


def test_rating_from_problems_is_where_as_many_are_expected() -> None:
    rating = rating_from_problems([1500], [False])
    assert rating is None
    rating = rating_from_problems([1500, 1500], [True, False])
    assert rating == pytest.approx(1500, abs=0.01)
    problems = [800, 1200, 1600, 2000, 2400]
    rating = rating_from_problems(problems, [True, True, False, False, False])
    assert rating is not None
    expected = sum(win_probability(rating, each) for each in problems)
    assert expected == pytest.approx(2, abs=1e-4)


# Files


def test_teams_guests_and_idle_ones_are_left_out(tmp_path: Path) -> None:
    team = row("a", 9)
    team["party"]["members"].append({"handle": "b"})
    idle = row("idle", 0) | {"problemResults": [{"rejectedAttemptCount": 0}]}
    tried = row("tried", 0) | {"problemResults": [{"rejectedAttemptCount": 2}]}
    guest = row("guest", 5, participantType="OUT_OF_COMPETITION")
    contest = contest_of(tmp_path, [team, guest, idle, tried, row("c", 3)])
    assert [each.handle for each in contest.standings] == ["tried", "c"]
    assert contest.left_out == 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "no JSON"),
        ("[]", "contest.standings"),
        ('{"status": "FAILED", "comment": "no such contest"}', "no such contest"),
        ('{"contest": {"type": "IOI"}, "problems": [], "rows": []}', "IOI"),
        ('{"contest": {"type": "CF"}, "problems": [], "rows": []}', "'id'"),
        ('{"contest": {"type": "CF"}, "problems": [], "rows": [{}]}', "'party'"),
        ('{"contest": 3, "problems": [], "rows": []}', "TypeError"),
    ],
)
def test_a_bad_file_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(DataError, match=words) as told:
        read_standings(path)
    assert "bad.json" in str(told.value)


def change(handle: str, contest: int, time: int, old: int, new: int) -> dict[str, Any]:
    row = {"contestId": contest, "handle": handle, "ratingUpdateTimeSeconds": time}
    return row | {"oldRating": old, "newRating": new}


def test_ratings_before_a_contest(tmp_path: Path) -> None:
    start = 1_640_000_000
    histories = {
        "old": [
            change("old", 1, start - 9, 1700, 1750),
            change("old", 7, start + 9, 1750, 1800),
        ],
        "away": [
            change("away", 1, start - 9, 1700, 1750),
            change("away", 9, start + 99, 1750, 2000),
        ],
        # Begun in 2021: 0 is shown at first, then 900, 550, ... too little.
        "new": [
            change("new", 2, start - 50, 0, 400),
            change("new", 7, start + 9, 400, 700),
        ],
    }
    # Begun in 2016, from the 1500 of then, and fallen to 0 meanwhile.
    first = 1_460_000_000
    histories["fallen"] = [
        change("fallen", 3, first, 0, 1450),
        change("fallen", 4, start - 60, 20, 0),
        change("fallen", 7, start + 9, 0, -15),
        change("fallen", 8, start + 999, -15, 5),
    ]
    folder = tmp_path / "ratings"
    folder.mkdir()
    for name, history in histories.items():
        (folder / f"{name}.json").write_text(
            json.dumps({"status": "OK", "result": history})
        )
    changes = read_rating_changes([folder, folder / "old.json"])
    assert len(changes) == 10
    ratings = Ratings(changes, unknown=1400)
    contest = contest_of(tmp_path, [row("old", 1)])
    assert ratings.before("old", contest) == (1750, True)
    assert ratings.before("away", contest) == (1750, True)
    assert ratings.before("new", contest) == (400 + 900, True)
    assert ratings.before("nobody", contest) == (1400, False)
    assert ratings.before("fallen", contest) == (0, True)
    assert ratings.changed("fallen", contest) == -15
    for number, begun, rating in ((3, first - 9, 1500), (8, start + 99, -15)):
        other = contest_of(tmp_path, [], id=number, startTimeSeconds=begun)
        assert ratings.before("fallen", other) == (rating, True)
    assert ratings.changed("old", contest) == 50
    assert ratings.changed("new", contest) is None


def test_the_users_beside(tmp_path: Path) -> None:
    path = tmp_path / "users.json"
    path.write_text('{"status": "OK", "result": [{"handle": "a", "rating": 1200}]}')
    assert read_user_ratings(path) == [1200]


@pytest.mark.parametrize("change", ["times=[0.1]", "allowed=[5,1,10]", "duration_s=-1"])
def test_settings_that_cannot_be(change: str) -> None:
    with pytest.raises(ConfigError):
        override(DEFAULTS, [change])


# All together


def test_a_way_through_two_contests(tmp_path: Path) -> None:
    """Contests are taken in order of time, and the rating is carried on."""
    handles = [f"h{i}" for i in range(40)]
    first = contest_of(tmp_path, [row(h, 1000 - 20 * i) for i, h in enumerate(handles)])
    later = contest_of(
        tmp_path,
        [row(h, 1 + i % 3, 50 + i) for i, h in enumerate(handles)],
        id=8,
        type="ICPC",
        startTimeSeconds=1_650_000_000,
    )
    known = [
        RatingChange(7, h, 1_640_000_009, 1000 + 20 * i, 1500)
        for i, h in enumerate(handles)
    ]
    ratings = Ratings(known, unknown=1400)
    attempts = {"A": [Attempt(14 * 60, True)], "B": [Attempt(110 * 60, False)]}
    report = simulate([(later, {}), (first, attempts)], ratings, DEFAULTS)
    one, two = report.contests
    assert (one.contest, two.contest) == (7, 8)
    # 472 points: 1000 - 20 i is more for i up to 26.
    assert (one.points, one.place, one.percentile) == (472.0, 28, 67.5)
    assert one.best_percentile < one.percentile < one.worst_percentile
    assert one.hardest_solved == 800 and one.solved == ("A",)
    assert (two.place, two.percentile, two.not_in_run) == (41, 100.0, ("A", "B"))
    before = [1000 + 20 * i for i in range(40)]
    results = [Result(1000 - 20 * i, 0) for i in range(40)] + [Result(472, 0)]
    expected = plain_deltas([*before, 1400], places(results))[-1]
    assert (one.rating_before, one.rating_after) == (1400, 1400 + expected)
    assert two.rating_before == one.rating_after
    assert report.rating == two.rating_after
    # Four of the first six contests are to come: 250 + 150 + 100 + 50 are not shown.
    assert report.rating is not None
    assert report.shown_rating == report.rating - 550
    # After its contest everybody is at 1500.
    assert (one.unknown_ratings, two.unknown_ratings) == (0, 0)
    assert report.submissions_per_solved == 2.0
    assert report.rating_from_problems == pytest.approx(1200, abs=1)


def test_a_rating_of_0_is_a_rating(tmp_path: Path) -> None:
    """The weakest of two that fall further."""
    contest = contest_of(tmp_path, [row("a", 900), row("b", 800)])
    known = [RatingChange(7, h, 1_640_000_009, 40, 40) for h in "ab"]
    low = DEFAULTS.model_copy(update={"initial_rating": 1})
    later = contest_of(tmp_path, [row("a", 9)], id=8, startTimeSeconds=1_650_000_000)
    report = simulate([(contest, {}), (later, {})], Ratings(known, 1400), low)
    one, two = report.contests
    assert one.rating_after == 1 + plain_deltas([40, 40, 1], [1, 2, 3])[-1]
    assert one.rating_after <= 0 and two.rating_before == one.rating_after
    assert report.rating == two.rating_after is not None


def test_without_ratings_there_is_no_rating(tmp_path: Path) -> None:
    contest = contest_of(tmp_path, [row("a", 1)])
    report = simulate([(contest, {})], None, DEFAULTS)
    assert report.rating is None and report.contests[0].rating_after is None


def test_the_formula_is_compared_with_what_happened(tmp_path: Path) -> None:
    handles = [f"h{i}" for i in range(20)]
    contest = contest_of(tmp_path, [row(h, 100 - i) for i, h in enumerate(handles)])
    before = [1500 + 10 * i for i in range(20)]
    deltas = plain_deltas(before, list(range(1, 21)))
    known = [
        RatingChange(7, h, 1_640_000_009, b, b + d + 3)
        for h, b, d in zip(handles, before, deltas, strict=True)
    ]
    report = simulate([(contest, {})], Ratings(known, 1400), DEFAULTS)
    assert report.contests[0].rating_error == 3.0
