"""`alphacode judge --jsonl`: a file of programs into a file of answers."""

from pathlib import Path

import typer

from alphacode.cli.output import Screen
from alphacode.core.errors import JudgeError
from alphacode.core.verdict import Verdict
from alphacode.service import Bulk, BulkSummary

UNKNOWN = "unknown"


def judge_lines(screen: Screen, bulk: Bulk, out: Path) -> None:
    """Judge the lines that have no verdict yet, and show what the answers hold."""
    if not bulk.is_resumable:
        screen.note(
            "standard input cannot be read again: if this is stopped, the same command "
            "does not go on where it stopped"
        )
    with screen.progress() as progress:
        summary = bulk.run(lambda answered: progress.update("judged", answered))
    _show(screen, summary, out)
    screen.answer(
        {
            "programs": summary.programs,
            "verdicts": {
                verdict.value: summary.verdicts[verdict.value] for verdict in Verdict
            },
            "unjudged": summary.unjudged,
            "bad_lines": summary.bad_lines,
            "judged_now": summary.judged_now,
            "seconds": round(summary.seconds, 3),
            "programs_per_s": round(summary.programs_per_s, 1),
            "isolation": _isolation(summary),
            "jsonl": bulk.name,
            "out": str(out),
        }
    )
    if summary.unjudged:
        raise typer.Exit(JudgeError.exit_code)


def _show(screen: Screen, summary: BulkSummary, out: Path) -> None:
    counts = [
        (verdict.value, summary.verdicts[verdict.value])
        for verdict in Verdict
        if summary.verdicts[verdict.value]
    ]
    if summary.unjudged:
        counts.append(("unjudged", summary.unjudged))
    if summary.bad_lines:
        counts.append(("bad lines", summary.bad_lines))
    screen.table(f"{summary.programs} programs", ["verdict", "programs"], counts)
    isolation = ", ".join(
        f"{n} under {level}" for level, n in _isolation(summary).items()
    )
    screen.say(
        f"{summary.judged_now} judged now, {summary.programs_per_s:.1f} per second; "
        f"isolation: {isolation or UNKNOWN}; answers in {out}"
    )
    if summary.unjudged:
        screen.say(
            "The judge failed on some programs; the same command tries them again.",
            style="yellow",
        )


def _isolation(summary: BulkSummary) -> dict[str, int]:
    levels = sorted(summary.isolation.items())
    return {level or UNKNOWN: programs for level, programs in levels}
