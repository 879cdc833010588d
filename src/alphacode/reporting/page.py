"""A page on one run, or on several beside each other."""

from collections.abc import Sequence

from alphacode.evaluation.report import EvaluationReport
from alphacode.reporting import (
    charts,
    costs,
    problem_rows,
    rate_tables,
    reliability,
    sections,
)
from alphacode.reporting.document import (
    Block,
    Cell,
    Heading,
    Paragraph,
    Picture,
    Pictures,
    Table,
)
from alphacode.reporting.estimates import curves_of, metrics_of
from alphacode.reporting.facts import RunFacts
from alphacode.reporting.text import count, percent, plain, seconds


def page(runs: Sequence[RunFacts]) -> list[Block]:
    """Return the blocks of a page; its first is the title."""
    reports = [metrics_of(run) for run in runs]
    if len(runs) == 1:
        return [
            Heading(_title(runs[0]), 1),
            Paragraph(_told(runs[0])),
            *_run(runs[0], reports[0]),
        ]
    blocks: list[Block] = [Heading(f"{len(runs)} runs beside each other", 1)]
    blocks += _comparison(runs, reports)
    for run, report in zip(runs, reports, strict=True):
        blocks += [Heading(f"Run {run.label}: {_title(run)}"), Paragraph(_told(run))]
        blocks += _named(_run(run, report), run.label)
    return blocks


def _run(run: RunFacts, report: EvaluationReport) -> list[Block]:
    return [
        *sections.tiles(run, report),
        *sections.solve_rates(run, report),
        *rate_tables.more_samples(report),
        *sections.selectors(run),
        *reliability.reliability(run),
        *sections.groups(report),
        *rate_tables.languages(report),
        *problem_rows.problem_table(run),
        *sections.verdicts(run),
        *costs.costs(run),
        *costs.settings(run),
    ]


def _named(blocks: Sequence[Block], label: str) -> list[Block]:
    """Return a run's part of a page of several: lower headings, own pictures."""
    changed: list[Block] = []
    for block in blocks:
        match block:
            case Heading(text, level):
                changed.append(Heading(text, level + 1))
            case Pictures(pictures):
                changed.append(
                    Pictures(
                        [
                            Picture(p.svg, p.text, f"{label}-{p.name}", p.caption)
                            for p in pictures
                        ]
                    )
                )
            case _:
                changed.append(block)
    return changed


def _title(run: RunFacts) -> str:
    subject = run.settings.get("subject", {})
    named = next(iter(subject.values()), "") if isinstance(subject, dict) else ""
    return f"AlphaCode on {plain(named or run.path.name, 80)}"


def _told(run: RunFacts) -> str:
    tree = run.settings.get("settings", {})
    languages = tree.get("sampling", {}).get("languages", [])
    return (
        f"{count(len(run.problems))} problems, {count(run.num_samples)} samples each "
        f"({', '.join(map(str, languages))}), at most {run.num_submissions} "
        "submissions; "
        f"model {plain(tree.get('model', 'unknown'), 80)}, seed {run.seed}."
    )


def _comparison(
    runs: Sequence[RunFacts], reports: Sequence[EvaluationReport]
) -> list[Block]:
    rows: list[list[Cell]] = [
        [
            "model",
            *(
                plain(run.settings.get("settings", {}).get("model", "-"), 40)
                for run in runs
            ),
        ],
        ["seed", *(str(run.seed) for run in runs)],
        ["problems", *(count(report.problems) for report in reports)],
        ["scored", *(count(report.scored) for report in reports)],
        ["unjudged, in no figure", *(count(report.unjudged) for report in reports)],
        [
            "samples",
            *(count(sum(p.counts.samples for p in run.problems)) for run in runs),
        ],
        ["wall time", *(seconds(sum(p.total_s for p in run.problems)) for run in runs)],
    ]
    names = dict.fromkeys(name for report in reports for name in report.metrics)
    for name in names:
        scores = [report.metrics.get(name) for report in reports]
        rows.append(
            [
                name,
                *(
                    f"{percent(s.mean)} ({percent(s.low)} to {percent(s.high)})"
                    if s and s.mean is not None
                    else "-"
                    for s in scores
                ),
            ]
        )
    numbers = frozenset(range(1, len(runs) + 1))
    table = Table(("figure", *(run.label for run in runs)), rows, numbers=numbers)
    return [table, *_curves(runs, reports), *_matrix(runs)]


def _curves(
    runs: Sequence[RunFacts], reports: Sequence[EvaluationReport]
) -> list[Block]:
    pictures = []
    for index, (name, title) in enumerate(
        (("pass-at-k", "pass@k"), ("n-at-k", "n@k without clustering"))
    ):
        lines = [
            charts.Line(run.label, curves[index].points)
            for run in runs
            if len(curves := curves_of(run)) > index
        ]
        if not lines:
            continue
        dots = []
        if index == 1:
            for i, (run, report) in enumerate(zip(runs, reports, strict=True)):
                score = report.metrics[f"{run.num_submissions}@{run.num_samples}"]
                observed = sections.point_of(score, run.num_samples)
                if observed and len(lines) == len(runs):
                    dots.append(charts.Dot("", observed, i))
        words = (
            f"{title} against the samples per problem, with 95 % bands over problems."
        )
        words += " Diamonds: as it happened, with clustering." if dots else ""
        pictures.append(Picture(charts.curves(lines, dots, words), words, name, words))
    return [Heading("Solve rate"), Pictures(pictures)] if pictures else []


def _matrix(runs: Sequence[RunFacts]) -> list[Block]:
    """Return what became of each problem in each run, disagreements first."""
    results = [{p.name: p for p in run.problems} for run in runs]
    names = dict.fromkeys(p.name for run in runs for p in run.problems)

    def outcomes(name: str) -> set[bool | None]:
        return {found[name].is_solved for found in results if name in found}

    order = sorted(names, key=lambda name: len(outcomes(name)) == 1)
    rows: list[list[Cell]] = [
        [
            plain(name, 60),
            *(
                problem_rows.result(found[name]) if name in found else "-"
                for found in results
            ),
        ]
        for name in order[: problem_rows.MOST_PROBLEMS]
    ]
    both = sum(outcomes(name) == {True, False} for name in names)
    words = (
        f"{both} of {len(names)} problems are solved by some of the runs and not by "
        "others; they come first. The same number of solved problems may hide many."
    )
    table = Table(("problem", *(run.label for run in runs)), rows)
    return [Heading("Problem by problem"), Paragraph(words), table]
