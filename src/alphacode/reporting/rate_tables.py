"""The tables of solve rates: every metric with its intervals, and by language."""

from alphacode.evaluation.report import EvaluationReport
from alphacode.evaluation.scores import Score
from alphacode.reporting.document import Block, Heading, Paragraph, Table
from alphacode.reporting.text import count, percent


def span(score: Score) -> str:
    """Return the interval of a score for people."""
    return f"{percent(score.low)} to {percent(score.high)}"


def metric_table(report: EvaluationReport) -> Table:
    """Return a row per metric, with its intervals over problems, samples and both."""
    rows = [
        [
            name,
            percent(score.mean),
            span(score),
            *(_other(each, score) for each in others),
            count(score.problems),
        ]
        for name, score, others in report.rates()
    ]
    headings = ("metric", "mean", "95 % interval over problems")
    return Table(
        (*headings, "over samples", "over both", "problems"),
        rows,
        numbers=frozenset((1, 2, 3, 4, 5)),
    )


def _other(found: Score | None, score: Score) -> str:
    """Return another interval of a metric, if there is one."""
    if found is None:
        return "-"
    # Where problems have other numbers of samples it rests on those with the most.
    rest = "" if found.problems == score.problems else f" ({found.problems} problems)"
    return span(found) + rest


def more_samples(report: EvaluationReport) -> list[Block]:
    """Return what ten times the samples would give, in sentences."""
    found = report.sentences()
    if not found:
        return []
    words = (
        "Ranges of 95 %, if the curve goes on between a line through its last decade "
        "and its own bend:"
    )
    return [Heading("More samples"), *map(Paragraph, [words, *found])]


def languages(report: EvaluationReport) -> list[Block]:
    """Return the solve rates of the samples of each language alone."""
    rows = [
        [language, name, percent(score.mean), span(score), count(score.problems)]
        for language, table in report.by_language.items()
        for name, score in table.items()
    ]
    if not rows:
        return []
    headings = ("samples in", "metric", "mean", "95 % interval over problems")
    caption = "The samples of one language alone, without clustering"
    numbers = frozenset((2, 3, 4))
    table = Table((*headings, "problems"), rows, numbers=numbers, caption=caption)
    return [Heading("By language"), table]
