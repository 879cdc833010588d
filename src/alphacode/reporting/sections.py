"""The parts of a page on one run, each from facts to blocks."""

from collections import Counter
from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from alphacode.evaluation.report import EvaluationReport
from alphacode.evaluation.scores import Score
from alphacode.reporting import charts
from alphacode.reporting.document import (
    Block,
    Heading,
    Paragraph,
    Picture,
    Pictures,
    Table,
    Tile,
    Tiles,
)
from alphacode.reporting.estimates import Point, curves_of
from alphacode.reporting.facts import RunFacts
from alphacode.reporting.rate_tables import metric_table, span
from alphacode.reporting.text import count, percent, plain, seconds

MOST_GROUPS = 24
_VERDICT_TONES = {"AC": "good", "WA": "bad", "CE": "pale", "RE": "odd", "TLE": "f3"}
_VERDICT_TONES |= {
    "MLE": "f0",
    "OLE": "f5",
    "unjudged": "pale half",
    "waiting": "track",
}
VERDICTS = {
    "AC": "passes the examples",
    "WA": "wrong answer",
    "RE": "runtime error",
    "TLE": "time limit",
    "MLE": "memory limit",
    "OLE": "output limit",
    "CE": "does not compile",
    "unjudged": "unjudged",
    "waiting": "not judged yet",
}


def tiles(run: RunFacts, report: EvaluationReport) -> list[Block]:
    """Return the figures one looks for first, and the sentences beside them."""
    name = f"{run.num_submissions}@{run.num_samples}"
    counts = [problem.counts for problem in run.problems]
    failed = sum(each.unjudged for each in counts)
    once = report.metrics.get("pass@1")
    cpu = sum(sum(each.cpu_s.values()) for each in counts)
    shown = [
        Tile(
            percent(report.metrics[name].mean),
            f"solved, {name}",
            f"{report.solved} of {report.scored} problems; 95 %: "
            + span(report.metrics[name]),
        ),
        Tile(
            percent(once.mean if once else None),
            "pass@1",
            f"95 %: {span(once)}" if once and once.problems else "not judged",
        ),
        Tile(
            count(sum(each.samples for each in counts)),
            "samples",
            f"{count(sum(each.distinct for each in counts))} distinct programs",
        ),
        Tile(
            count(report.unjudged),
            "problems unjudged",
            f"in no figure; the judge itself failed {count(failed)} times",
        ),
        Tile(
            seconds(sum(problem.total_s for problem in run.problems)),
            "wall time",
            f"{seconds(cpu)} of CPU in judged programs",
        ),
    ]
    return [Tiles(shown), *_notes(run, report)]


def _notes(run: RunFacts, report: EvaluationReport) -> list[Block]:
    errors: Counter[str] = Counter()
    for problem in run.problems:
        errors.update(problem.counts.errors)
    sentences = list(report.notes)
    sentences += [
        f"{number} programs unjudged: {plain(reason)}"
        for reason, number in errors.most_common(5)
    ]
    return [Paragraph(sentence, is_note=True) for sentence in sentences]


def solve_rates(run: RunFacts, report: EvaluationReport) -> list[Block]:
    """Return the curves, the funnels and the table of metrics."""
    pictures = [*_curve_picture(run, report), _funnel(run), _problem_funnel(run)]
    return [Heading("Solve rate"), Pictures(pictures), metric_table(report)]


def _curve_picture(run: RunFacts, report: EvaluationReport) -> list[Picture]:
    curves = curves_of(run)
    if not curves:
        return []
    lines = [charts.Line(curve.name, curve.points) for curve in curves]
    name = f"{run.num_submissions}@{run.num_samples}"
    observed = point_of(report.metrics[name], run.num_samples)
    dots = [charts.Dot(f"{name}, as it happened", observed, 2)] if observed else []
    words = (
        "Solve rate against the samples per problem: pass@k, if every sample were "
        f"submitted, and {run.num_submissions}@k with samples that pass the examples "
        "submitted at random; the diamond is what clustering made of all samples. "
        f"Bands are 95 % intervals over {curves[0].problems} problems."
    )
    svg = charts.curves(lines, dots, "Solve rate against samples per problem")
    return [Picture(svg, "Solve rate against samples", "solve-rate", words)]


def point_of(score: Score, k: int) -> Point | None:
    """Return a score as a point of a chart, if there is one."""
    if score.mean is None or score.low is None or score.high is None:
        return None
    return Point(k, score.mean, score.low, score.high)


def _funnel(run: RunFacts) -> Picture:
    counts = [problem.counts for problem in run.problems]
    samples = sum(each.samples for each in counts)
    distinct = sum(each.distinct for each in counts)
    compiled = sum(each.compiled for each in counts)
    passed = sum(each.passed for each in counts)
    right = sum(each.accepted for each in counts)
    submitted = sum(len(problem.submissions) for problem in run.problems)
    won = sum(
        s.verdict == "AC" for problem in run.problems for s in problem.submissions
    )

    def share(part: int, whole: int, of: str) -> str:
        return f"{percent(part / whole)} of {of}" if whole else ""

    steps = [
        ("samples", samples, ""),
        ("distinct programs", distinct, share(distinct, samples, "samples")),
        ("compile", compiled, share(compiled, distinct, "distinct")),
        ("pass the examples", passed, share(passed, distinct, "distinct")),
        ("known to be right", right, share(right, passed, "passing")),
        ("submitted", submitted, share(submitted, passed, "passing")),
        ("accepted submissions", won, share(won, submitted, "submitted")),
    ]
    words = (
        "From samples to submissions, all problems together; the scale is logarithmic. "
        "All but samples are distinct programs."
    )
    text = "; ".join(f"{name} {value:,}" for name, value, _ in steps)
    return Picture(charts.funnel(steps, text), text, "funnel", words)


def _problem_funnel(run: RunFacts) -> Picture:
    scored = run.scored
    steps = [
        ("scored", len(scored)),
        ("a program passes", sum(p.counts.passed > 0 for p in scored)),
        ("a program is right", sum(p.counts.accepted > 0 for p in scored)),
        ("solved", sum(p.is_solved is True for p in scored)),
    ]
    total = len(scored)
    rows = [
        charts.Bar(name, [("f0", "problems", value)], f"{value} of {total}")
        for name, value in steps
    ]
    text = "; ".join(f"{name}: {value} problems" for name, value in steps)
    words = (
        "Where problems are lost: no program passes the examples, none of those is "
        "right, or none of the right ones was submitted."
    )
    svg = charts.bars(rows, text, total=float(total or 1))
    return Picture(svg, text, "problems", words)


def groups(report: EvaluationReport) -> list[Block]:
    """Return solve rates by rating, difficulty and tag, where problems have them."""
    pictures = []
    for name, table in (
        ("rating", report.by_rating),
        ("difficulty", report.by_difficulty),
        ("tag", report.by_tag),
    ):
        rows = [
            (key, point, f"{score.problems} problem{'s' * (score.problems != 1)}")
            for key, score in table.items()
            if (point := point_of(score, 1))
        ]
        if name == "tag":
            rows.sort(key=lambda row: -table[row[0]].problems)
        if rows:
            shown = rows[:MOST_GROUPS]
            lacking = len(rows) - len(shown)
            words = f"Share of problems solved by {name}, with 95 % intervals."
            words += f" {lacking} rarer ones are not shown." if lacking else ""
            svg = charts.intervals(shown, words)
            pictures.append(Picture(svg, words, f"by-{name}", words))
    title = Heading("By rating, difficulty and tag")
    return [title, Pictures(pictures)] if pictures else []


def selectors(run: RunFacts) -> list[Block]:
    """Return the scores of selectors, where the run compared some."""
    # By what stands behind the @: a bound such as pass@10 is in the column of 10@10.
    rows_by_k = {
        name: {metric.partition("@")[2]: score for metric, score in scores.items()}
        for name, scores in run.selectors.items()
    }
    ks = list(dict.fromkeys(k for scores in rows_by_k.values() for k in scores))
    if not ks:
        return []
    rows = [
        [name, *(_selector_cell(scores.get(k)) for k in ks)]
        for name, scores in rows_by_k.items()
    ]
    words = (
        "The same samples, chosen from by each selector; 95 % intervals over problems."
    )
    # A comparison may have been asked for other submissions than the run made.
    limited = {
        metric.partition("@")[2]: metric
        for scores in run.selectors.values()
        for metric in scores
        if not metric.startswith("pass@")
    }
    heads = [limited.get(k, f"pass@{k}") for k in ks]
    numbers = frozenset(range(1, len(ks) + 1))
    table = Table(("selector", *heads), rows, numbers=numbers, caption=words)
    return [Heading("Selectors"), table]


def _selector_cell(score: Mapping[str, Any] | None) -> str:
    if not score or score.get("mean") is None:
        return "-"
    low, high = percent(score.get("low")), percent(score.get("high"))
    return f"{percent(score['mean'])} ({low} to {high})"


def _clusters(run: RunFacts) -> list[Picture]:
    """Return a picture of how large clusters are, and which of them are right."""
    found = [each for problem in run.problems for each in problem.clusters]
    if not found:
        return []
    edges = [1, 2, 4, 10, 32, 100, 316, 1000, 3162, 10_000, 31_623, 100_000]
    edges = list(takewhile(lambda e: e <= max(c.samples for c in found), edges))
    names: dict[bool | None, tuple[str, str]] = {
        True: ("good", "holds a right program"),
        False: ("bad", "holds none"),
    }
    names |= {None: ("pale", "not known")}
    columns = []
    for low, high in zip(edges, [*edges[1:], None], strict=True):
        inside = [
            c for c in found if c.samples >= low and (not high or c.samples < high)
        ]
        tally = Counter(each.is_right for each in inside)
        parts = [(*names[key], float(tally[key])) for key in names if tally[key]]
        last = "" if high is None else f"{high - 1:,}"
        name = (
            f"{low:,}+"
            if high is None
            else f"{low:,}"
            if high - low == 1
            else f"{low:,}-{last}"
        )
        columns.append((name, parts))
    text = "; ".join(
        f"{name} samples: {sum(v for _, _, v in parts):.0f} clusters"
        for name, parts in columns
    )
    svg = charts.columns(columns, text, "samples in a cluster", "clusters")
    clustered = sum(bool(problem.clusters) for problem in run.problems)
    words = (
        f"How large clusters are: {len(found):,} clusters of {clustered} problems, by "
        "the samples in them."
    )
    return [Picture(svg, text, "clusters", words)]


def verdicts(run: RunFacts) -> list[Block]:
    """Return what samples earned on the examples, and the sizes of clusters."""
    by_language: dict[str, Counter[str]] = {}
    for problem in run.problems:
        for (language, verdict), number in problem.counts.verdicts.items():
            by_language.setdefault(language, Counter())[verdict] += number
    if not by_language:
        return []
    languages = sorted(by_language.items())
    present = [key for key in VERDICTS if any(tally[key] for _, tally in languages)]
    rows = []
    for language, tally in languages:
        whole = tally.total()
        parts = [
            (_VERDICT_TONES[key], VERDICTS[key], tally[key] / whole) for key in present
        ]
        rows.append(charts.Bar(language, parts, f"{whole:,} samples"))
    table = Table(
        ("language", *VERDICTS),
        [
            [language, *(count(tally[key]) for key in VERDICTS)]
            for language, tally in languages
        ],
        numbers=frozenset(range(1, len(VERDICTS) + 1)),
        caption="Raw samples by what they earn on the examples",
    )
    text = "Share of samples by language and verdict on the examples"
    picture = Picture(
        charts.bars(rows, text, total=1.0, left=90), text, "verdicts", text + "."
    )
    pictures = [picture, *_clusters(run)]
    return [Heading("Verdicts and clusters"), Pictures(pictures), table]
