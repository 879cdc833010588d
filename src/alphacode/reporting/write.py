"""Write a page on runs: one HTML file, or Markdown with its pictures beside it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from alphacode import __version__
from alphacode.core.errors import ConfigError
from alphacode.core.files import write_text
from alphacode.reporting.document import Heading
from alphacode.reporting.estimates import metrics_of
from alphacode.reporting.facts import RunFacts, read_facts
from alphacode.reporting.html_page import html_page
from alphacode.reporting.markdown_page import markdown_page, picture_files
from alphacode.reporting.page import page
from alphacode.reporting.reliability import calibrations_of

DEFAULT_NAME = "report.html"
_FOOT = (
    f"Written by alphacode {__version__} report. Intervals are 95 %, by bootstrap over "
    "problems. Problems that are unjudged or not finished are in no figure of solving. "
    "Every count is made from the tables of the run directory."
)


_FIGURES = (
    *("problems", "scored", "unjudged", "solved", "metrics"),
    *("without_clustering", "by_rating", "by_tag", "by_difficulty", "by_language"),
    *("intervals", "extrapolations", "notes"),
)


class Written(NamedTuple):
    """What was written."""

    page: Path
    pictures: list[Path]
    runs: list[RunFacts]


def write_report(run_dirs: Sequence[Path], out: Path | None = None) -> Written:
    """Write a page on run directories of `solve` or `evaluate`.

    Args:
      out: a file that ends in `.html`, or in `.md`, which has its pictures in a folder
        beside it; without it `report.html` in the first run directory.

    Raises:
      ConfigError: the file's name has another ending.
      RunError: a directory holds no run, or the file cannot be written.
    """
    out = out or run_dirs[0] / DEFAULT_NAME
    ending = out.suffix.lower()
    if ending not in (".html", ".htm", ".md"):
        raise ConfigError(
            f"--out is {str(out)!r}; a report is written to a file that ends in "
            ".html or .md"
        )
    runs = [
        read_facts(path, name)
        for path, name in zip(run_dirs, labels(run_dirs), strict=True)
    ]
    blocks = page(runs)
    first = blocks[0]
    assert isinstance(first, Heading)
    if ending != ".md":
        write_text(out, html_page(blocks, first.text, _FOOT))
        return Written(out, [], runs)
    folder = out.with_name(f"{out.stem}-pictures")
    pictures = []
    for name, svg in picture_files(blocks).items():
        write_text(folder / name, svg)
        pictures.append(folder / name)
    write_text(out, markdown_page(blocks, _FOOT, folder.name))
    return Written(out, pictures, runs)


def labels(run_dirs: Sequence[Path]) -> list[str]:
    """Return short names of directories that tell them apart.

    Example:
      >>> labels([Path("runs/a"), Path("runs/b")])
      ['a', 'b']
    """
    names = [path.resolve().name or "run" for path in run_dirs]
    if len(set(names)) == len(names):
        return names
    return [f"{i}-{name}" for i, name in enumerate(names, 1)]


def summary(run: RunFacts) -> dict[str, Any]:
    """Return the figures of a run for machines."""
    report = metrics_of(run)
    counts = [problem.counts for problem in run.problems]
    plain = report.as_dict()
    return {
        "run_dir": str(run.path),
        **{name: plain[name] for name in _FIGURES},
        "samples": sum(each.samples for each in counts),
        "distinct": sum(each.distinct for each in counts),
        "compiled": sum(each.compiled for each in counts),
        "passed_examples": sum(each.passed for each in counts),
        "right": sum(each.accepted for each in counts),
        "clusters": sum(len(problem.clusters) for problem in run.problems),
        "submitted": sum(len(problem.submissions) for problem in run.problems),
        "judge_failures": sum(each.unjudged for each in counts),
        "seconds": sum(problem.total_s for problem in run.problems),
        "calibration": {
            name: each.as_dict() for name, each in calibrations_of(run).items()
        },
    }
