"""`alphacode contest`: what place and rating a system would have had."""

import json
import statistics
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from alphacode.cli.options import AsJson, Assignments
from alphacode.cli.output import Screen
from alphacode.core.errors import ConfigError, DataError
from alphacode.core.settings import override

if TYPE_CHECKING:
    from alphacode.evaluation.contest.codeforces import Contest
    from alphacode.evaluation.contest.schedule import Attempt
    from alphacode.evaluation.contest.settings import ContestSettings
    from alphacode.evaluation.contest.simulate import Evaluation

    Entries = list[tuple[Contest, dict[str, list[Attempt]]]]

app = typer.Typer(no_args_is_help=True, help="Simulate taking part in contests.")


Standings = Annotated[
    list[Path],
    typer.Argument(
        metavar="STANDINGS...", help="Answers of contest.standings, one a contest."
    ),
]
RunDirs = Annotated[
    list[Path] | None,
    typer.Option("--run", help="Run directory of `evaluate`; each is an evaluation."),
]
Results = Annotated[
    Path | None,
    typer.Option("--results", help="Submissions as JSON, in place of runs."),
]
Evaluations = Annotated[
    int,
    typer.Option(
        "--evaluations", min=1, help="Per run; all but the first shuffle samples."
    ),
]
RatingFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--ratings",
        help="Answers of user.rating or contest.ratingChanges, or folders of them.",
    ),
]
Users = Annotated[
    Path | None,
    typer.Option("--users", help="Answer of user.ratedList: who else is rated."),
]


@app.callback()
def _contest() -> None:
    """Simulate taking part in contests."""


@app.command("simulate")
def simulate(
    standings: Standings,
    run_dirs: RunDirs = None,
    results: Results = None,
    evaluations: Evaluations = 1,
    ratings: RatingFiles = None,
    users: Users = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Give percentile and rating in contests, by the paper's procedure."""
    from alphacode.evaluation.contest.codeforces import (
        Ratings,
        read_rating_changes,
        read_standings,
        read_user_ratings,
    )
    from alphacode.evaluation.contest.settings import ContestSettings
    from alphacode.evaluation.contest.simulate import simulate as take_part

    if bool(run_dirs) == bool(results):
        raise ConfigError("give either --run (run directories) or --results (a file)")
    screen = Screen(as_json=as_json)
    settings = override(ContestSettings(), assignments or [])
    contests = [read_standings(path) for path in standings]
    changes = read_rating_changes(ratings) if ratings else None
    known = None if changes is None else Ratings(changes, settings.initial_rating)
    rated = read_user_ratings(users) if users else []
    if results:
        ways = [_given(results, contests)]
    else:
        ways = _of_runs(run_dirs or [], contests, settings, evaluations)
    reports = [take_part(way, known, settings) for way in ways]
    answer = _summary(reports, rated)
    _show(screen, reports, answer)
    screen.answer(
        {
            **answer,
            "evaluations": [report.as_dict() for report in reports],
            "settings": settings.model_dump(mode="json"),
        }
    )


def _of_runs(
    run_dirs: list[Path],
    contests: "list[Contest]",
    settings: "ContestSettings",
    evaluations: int,
) -> "list[Entries]":
    from alphacode.pipeline.finished.contest import ContestRun

    ways = []
    for path in run_dirs:
        run = ContestRun(path)
        for number in range(evaluations):
            way = [(c, run.attempts(c, settings, number)) for c in contests]
            if not any(attempts for _, attempts in way):
                raise DataError(
                    f"the run in {path} has no problem of these contests; its problems "
                    'must be named like "1549_A. Gregor and Cryptography" or by title'
                )
            ways.append(way)
    return ways


def _given(path: Path, contests: "list[Contest]") -> "Entries":
    from alphacode.evaluation.contest.schedule import Attempt

    try:
        value = json.loads(path.read_text("utf-8"))
        return [
            (
                contest,
                {
                    index: [
                        Attempt(float(each["seconds"]), each["verdict"] == "AC")
                        for each in sorted(rows, key=lambda row: row["seconds"])
                    ]
                    for index, rows in value.get(str(contest.contest_id), {}).items()
                },
            )
            for contest in contests
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(
            f"cannot read submissions from {path}: {type(error).__name__}: {error}; "
            'expected {"CONTEST": {"A": [{"seconds": 840, "verdict": "AC"}]}}'
        ) from error


def _summary(reports: "list[Evaluation]", rated: list[int]) -> dict[str, Any]:
    ratings = [report.rating for report in reports if report.rating is not None]
    rating = statistics.fmean(ratings) if ratings else None
    below = None
    if rating is not None and rated:
        below = sum(each < rating for each in rated) / len(rated)
    problems = [r.rating_from_problems for r in reports]
    likely = [each for each in problems if each is not None]
    return {
        "percentile": statistics.fmean(r.percentile for r in reports),
        "best_percentile": statistics.fmean(r.best_percentile for r in reports),
        "worst_percentile": statistics.fmean(r.worst_percentile for r in reports),
        "rating": rating,
        "better_than": below,
        "rating_from_problems": statistics.fmean(likely) if likely else None,
    }


def _show(screen: Screen, reports: "list[Evaluation]", answer: dict[str, Any]) -> None:
    for number, report in enumerate(reports, 1):
        title = "Contests" if len(reports) == 1 else f"Contests, evaluation {number}"
        screen.table(
            title,
            ["contest", "solved", "place", "top %", "best", "worst", "rating"],
            [
                [
                    f"{each.contest} {each.name}",
                    " ".join(each.solved) or "none",
                    f"{each.place} of {each.participants + 1}",
                    f"{each.percentile:.1f}",
                    f"{each.best_percentile:.1f}",
                    f"{each.worst_percentile:.1f}",
                    f"{each.rating_before} -> {each.rating_after}"
                    if each.rating_after is not None
                    else "-",
                ]
                for each in report.contests
            ],
        )
    screen.say(
        f"Top {answer['percentile']:.1f} % on average (without time penalty "
        f"{answer['best_percentile']:.1f} %, with all of it "
        f"{answer['worst_percentile']:.1f} %)"
    )
    if answer["rating"] is not None:
        more = answer["better_than"]
        words = "" if more is None else f", above {more:.1%} of the users given"
        screen.say(f"Rating {answer['rating']:.0f}{words}")
    if answer["rating_from_problems"] is not None:
        screen.say(
            f"Rating from the problems' ratings alone "
            f"{answer['rating_from_problems']:.0f}",
            style="dim",
        )
    _warn(screen, reports[0])


def _warn(screen: Screen, report: "Evaluation") -> None:
    for each in report.contests:
        if each.not_in_run:
            lacking = " ".join(each.not_in_run)
            screen.say(
                f"Note: {each.contest}: problems {lacking} are not in the run and "
                "count as not tried",
                style="yellow",
            )
        if each.unknown_ratings:
            screen.say(
                f"Note: {each.contest}: the rating of {each.unknown_ratings} of "
                f"{each.participants} participants is not known and taken to be the "
                "initial one",
                style="yellow",
            )
        if each.rating_error is not None:
            screen.say(
                f"{each.contest}: our formula is {each.rating_error:.1f} points from "
                "the changes that are known, on average",
                style="dim",
            )
