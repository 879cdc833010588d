"""The part of a page that has a row for each problem."""

from alphacode.reporting import charts
from alphacode.reporting.document import (
    Block,
    Cell,
    Heading,
    Mark,
    Paragraph,
    Picture,
    Table,
)
from alphacode.reporting.facts import ProblemFacts, RunFacts
from alphacode.reporting.text import count, plain, seconds

MOST_PROBLEMS = 1000
"""Problems that a page lists; the rest is in its sums."""
_STRIP = 40
"""Clusters that a strip shows one by one."""


def problem_table(run: RunFacts) -> list[Block]:
    """Return a row per problem: its funnel, its clusters and what became of it."""
    headings = ["problem", "result", "samples", "distinct", "compile", "pass", "right"]
    headings += ["clusters", "samples of each", "submitted", "accepted", "time"]
    rows = [_problem_row(problem) for problem in run.problems[:MOST_PROBLEMS]]
    words = (
        "Distinct programs that compile, pass the examples and are known to be right; "
        "samples of each cluster, the largest first: green holds a right program, "
        "orange none, grey is not known; pale ones were not submitted from. Accepted: "
        "the rank of the first accepted submission."
    )
    table = Table(headings, rows, numbers=frozenset((2, 3, 4, 5, 6, 7, 9, 10, 11)))
    blocks: list[Block] = [Heading("Problems"), Paragraph(words), table]
    lacking = len(run.problems) - len(rows)
    if lacking:
        blocks.append(
            Paragraph(
                f"{lacking} more problems are in the sums above and not listed here.",
                is_note=True,
            )
        )
    return blocks


def result(problem: ProblemFacts) -> Mark:
    """Return what became of a problem in one word."""
    if problem.unjudged_reason:
        return Mark("not scored" if problem.is_finished else "going on", "odd")
    return Mark("solved", "good") if problem.is_solved else Mark("not solved", "quiet")


def _problem_row(problem: ProblemFacts) -> list[Cell]:
    counts = problem.counts
    first = next((s.rank for s in problem.submissions if s.verdict == "AC"), None)
    name = plain(problem.name, 60)
    samples = count(counts.samples) + (" (stopped)" if problem.stopped_early else "")
    return [
        f"{name} ({problem.rating})" if problem.rating else name,
        result(problem),
        samples,
        count(counts.distinct),
        count(counts.compiled),
        count(counts.passed),
        count(counts.accepted),
        count(len(problem.clusters)),
        _strip(problem),
        count(len(problem.submissions)),
        "-" if first is None else f"{first}",
        seconds(problem.total_s) if problem.is_finished else "-",
    ]


def _strip(problem: ProblemFacts) -> Cell:
    if not problem.clusters:
        return "-"
    tones = {True: "good", False: "bad", None: "pale"}
    shown = problem.clusters[:_STRIP]
    parts = [
        (
            tones[each.is_right] + ("" if each.is_submitted else " half"),
            float(each.samples),
        )
        for each in shown
    ]
    rest = sum(each.samples for each in problem.clusters[_STRIP:])
    parts += [("track", float(rest))] if rest else []
    sizes = [each.samples for each in problem.clusters[:5]]
    more = ", ..." if len(problem.clusters) > len(sizes) else ""
    text = f"clusters of {', '.join(map(str, sizes))}{more} samples"
    return Picture(charts.strip(parts, text), text)
