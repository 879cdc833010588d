"""Files in the format of Codeforces' public API, read and checked.

`contest.standings` gives a contest, its problems and rows; `user.rating` the history of
one user, and `contest.ratingChanges` the changes of one contest, both lists of the same
objects; `user.ratedList` users with their ratings. A file holds the answer as it came
(`{"status": "OK", "result": ...}`) or the result alone. Nothing is fetched.
Source: https://codeforces.com/apiHelp/objects
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar

from alphacode.core.errors import DataError

T = TypeVar("T")
# New accounts are shown a rating of 0 since then, which nears the true one by these
# steps. Source: https://codeforces.com/blog/entry/77890 (May 2020)
SHOWN_LOWER_SINCE = 1_590_000_000
SHOWN_STEPS = (500, 350, 250, 150, 100, 50)
# Of accounts before that, whose histories begin with 0 as well. Source: the same.
FIRST_RATING_BEFORE = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestProblem:
    """A problem of a contest."""

    index: str
    name: str
    points: float
    """Most points, where problems have points; else 0."""
    rating: int
    """0 if unknown."""


class Standing(NamedTuple):
    """A participant's result."""

    handle: str
    points: float
    penalty: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """A contest with the results of its official participants."""

    contest_id: int
    name: str
    kind: Literal["CF", "ICPC"]
    """`CF`: points, which fall with time. `ICPC`: problems solved, then minutes."""
    start_s: int
    """Seconds since 1970; 0 if unknown."""
    duration_s: float
    problems: tuple[ContestProblem, ...]
    standings: tuple[Standing, ...]
    left_out: int
    """Rows of teams, of who took part unofficially, or who never submitted."""


class RatingChange(NamedTuple):
    """How a user's rating changed with a contest."""

    contest_id: int
    handle: str
    time_s: int
    old: int
    new: int


def read_standings(path: Path) -> Contest:
    """Return the contest of a `contest.standings` file.

    Raises:
      DataError: it is no such file, or its kind of contest is not known.
    """
    result = _result(path)
    with_keys = isinstance(result, dict) and {"contest", "problems", "rows"} <= set(
        result
    )
    if not with_keys:
        raise DataError(
            f"{path} holds no standings: expected the answer of contest.standings, an "
            "object with contest, problems and rows"
        )
    return _checked(path, lambda: _contest(path, result))


def read_rating_changes(paths: Iterable[Path]) -> list[RatingChange]:
    """Return the changes of `user.rating` and `contest.ratingChanges` files.

    A folder stands for the `.json` files in it. A change that several files hold
    counts once.

    Raises:
      DataError: a file is no such file.
    """
    found: dict[tuple[int, str], RatingChange] = {}
    for path in _files(paths):
        result = _result(path)
        if not isinstance(result, list):
            raise DataError(
                f"{path} holds no list of rating changes: expected the answer of "
                "user.rating or contest.ratingChanges"
            )
        changes = _checked(path, partial(_changes, result))
        found |= {(each.contest_id, each.handle): each for each in changes}
    return list(found.values())


def read_user_ratings(path: Path) -> list[int]:
    """Return the ratings in a `user.ratedList` file.

    Raises:
      DataError: it is no such file.
    """
    result = _result(path)
    if not isinstance(result, list):
        raise DataError(f"{path} holds no list of users: expected user.ratedList")
    return _checked(path, lambda: [int(row["rating"]) for row in result])


class Ratings:
    """Ratings of participants when a contest began."""

    def __init__(self, changes: Iterable[RatingChange], unknown: int) -> None:
        """Order histories; `unknown` is the rating of who has none."""
        self._histories: dict[str, list[RatingChange]] = {}
        self._unknown = unknown
        for change in sorted(changes, key=lambda c: c.time_s):
            self._histories.setdefault(change.handle, []).append(change)

    def before(self, handle: str, contest: Contest) -> tuple[int, bool]:
        """Return a rating, and whether it is known."""
        history = self._histories.get(handle, [])
        for place, change in enumerate(history):
            if change.contest_id == contest.contest_id:
                return self._true(change.old, history, place), True
        earlier = [
            c for c in history if contest.start_s and c.time_s <= contest.start_s
        ]
        if not earlier:
            return self._unknown, False
        return self._true(earlier[-1].new, history, len(earlier)), True

    def changed(self, handle: str, contest: Contest) -> int | None:
        """Return by how much a rating that is shown as it is did change."""
        history = self._histories.get(handle, [])
        for place, change in enumerate(history):
            if change.contest_id == contest.contest_id:
                hidden = self._true(change.old, history, place) != change.old
                return None if hidden else change.new - change.old
        return None

    def _true(self, shown: int, history: list[RatingChange], contests: int) -> int:
        """Return the rating behind the one that is shown after so many contests."""
        # A rating may come to be 0, or less; a new account's history begins there.
        if history[0].old != 0:
            return shown
        if history[0].time_s >= SHOWN_LOWER_SINCE:
            return shown + sum(SHOWN_STEPS[contests:])
        return shown if contests else FIRST_RATING_BEFORE


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        found += sorted(path.glob("*.json")) if path.is_dir() else [path]
    return found


def _result(path: Path) -> Any:
    try:
        value = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}") from error
    except ValueError as error:
        raise DataError(f"{path} is no JSON: {error}") from error
    if not isinstance(value, dict) or "status" not in value:
        return value
    if value["status"] != "OK":
        raise DataError(f"{path} holds a refusal: {value.get('comment', '')!r}")
    return value.get("result")


def _checked(path: Path, read: Callable[[], T]) -> T:
    try:
        return read()
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise DataError(
            f"{path} is not in the format of Codeforces' API: "
            f"{type(error).__name__}: {error}"
        ) from error


def _contest(path: Path, result: Mapping[str, Any]) -> Contest:
    contest = result["contest"]
    if contest["type"] not in ("CF", "ICPC"):
        raise DataError(
            f"{path} is of a contest of type {contest['type']!r}; expected CF or ICPC"
        )
    rows = [row for row in result["rows"] if _is_official(row)]
    return Contest(
        contest_id=int(contest["id"]),
        name=str(contest.get("name", contest["id"])),
        kind=contest["type"],
        start_s=int(contest.get("startTimeSeconds", 0)),
        duration_s=float(contest["durationSeconds"]),
        problems=tuple(
            ContestProblem(
                index=str(row["index"]),
                name=str(row.get("name", row["index"])),
                points=float(row.get("points", 0.0)),
                rating=int(row.get("rating", 0)),
            )
            for row in result["problems"]
        ),
        standings=tuple(
            Standing(
                row["party"]["members"][0]["handle"],
                float(row["points"]),
                float(row.get("penalty", 0)),
            )
            for row in rows
        ),
        left_out=len(result["rows"]) - len(rows),
    )


def _is_official(row: Mapping[str, Any]) -> bool:
    party = row["party"]
    tried = row["points"] > 0 or any(
        each.get("rejectedAttemptCount", 0) or each.get("points", 0)
        for each in row.get("problemResults", [])
    )
    is_alone = len(party["members"]) == 1
    return party["participantType"] == "CONTESTANT" and is_alone and tried


def _changes(rows: list[Any]) -> list[RatingChange]:
    return [_change(row) for row in rows]


def _change(row: Mapping[str, Any]) -> RatingChange:
    return RatingChange(
        int(row["contestId"]),
        str(row["handle"]),
        int(row["ratingUpdateTimeSeconds"]),
        int(row["oldRating"]),
        int(row["newRating"]),
    )
