"""`train report`: one or more runs as a page of Markdown with curves; no torch.

The page stands alone: tables, and SVG files beside it, which render on GitHub and
offline. A run that is still going, or was killed, can be reported on at any time.
"""

import contextlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from alphacode.core.errors import RunError
from alphacode.core.files import write_text
from alphacode.core.settings import leaves
from alphacode.encoding.token_store import TokenStore
from alphacode.training.curves import QUANTITIES, Line, draw, line_of
from alphacode.training.metrics import METRICS, read_metrics
from alphacode.training.progress import TrainingProgress, utilisation
from alphacode.training.run import SETTINGS, STORES, VALIDATION

REPORT = "report.md"
_SOLVE_RATE = "validation problems solved with ten submissions"


class Run(NamedTuple):
    """What a run directory tells."""

    label: str
    directory: Path
    settings: dict[str, Any]
    """Leaves by dotted name."""
    facts: dict[str, Any]
    """Counts of what is learned from."""
    rows: list[dict[str, Any]]
    """Lines of `metrics.jsonl`."""
    looks: list[dict[str, Any]]
    """What states of the run solved, by step, where it was validated."""

    @property
    def last(self) -> dict[str, Any]:
        """The newest report."""
        return self.rows[-1]


class Written(NamedTuple):
    """What was written."""

    page: Path
    curves: list[Path]
    runs: list[Run]


def write_run_report(run_dirs: Sequence[Path], page: Path | None = None) -> Written:
    """Write a report of runs and return what was written.

    Args:
      page: the Markdown file; without it `report.md` in the first run directory.

    Raises:
      RunError: a directory holds no run that has reported, or nothing can be written.
    """
    runs = [
        _read(directory, label)
        for directory, label in zip(run_dirs, _labels(run_dirs), strict=True)
    ]
    page = page or run_dirs[0] / REPORT
    folder = page.with_name(f"{page.stem}-curves")
    curves: list[tuple[str, Path]] = []
    for quantity in QUANTITIES:
        lines = [line_of(quantity, run.label, run.rows) for run in runs]
        lines = [line for line in lines if line.points]
        if lines:
            path = folder / f"{quantity.name}.svg"
            draw(path, quantity.title, lines)
            curves.append((quantity.title, path))
    if any(run.looks for run in runs):
        path = folder / "solve-rate.svg"
        lines = [_solve_rates(run) for run in runs if run.looks]
        draw(path, _SOLVE_RATE, lines)
        curves.append((_SOLVE_RATE, path))
    text = "\n".join(_page(runs, curves, page.parent)) + "\n"
    write_text(page, text)
    return Written(page, [path for _, path in curves], runs)


def _solve_rates(run: Run) -> Line:
    return Line(run.label, [(look["step"], look["solve_rate"]) for look in run.looks])


def report_finished(run_dir: Path) -> None:
    """Write the report of a run that has ended, if it has kept its metrics.

    Raises:
      RunError: nothing can be written.
    """
    if (run_dir / METRICS).exists() and (run_dir / SETTINGS).exists():
        write_run_report([run_dir])


def summary(run: Run) -> dict[str, Any]:
    """Return the figures of a run by name, as JSON and the page give them."""
    last, rows = run.last, run.rows
    seconds = sum(row["step_s"] * (row["step"] - row["first_step"] + 1) for row in rows)
    tokens = last["tokens"]
    flops = sum(
        row["flops_per_step"] * (row["step"] - row["first_step"] + 1) for row in rows
    )
    peak = last["peak_flops_per_s"]
    return {
        "run_dir": str(run.directory),
        "stage": run.settings.get("stage"),
        "step": last["step"],
        "steps": last["steps"],
        "losses": last["losses"],
        "tokens": tokens,
        "seconds": seconds,
        "tokens_per_s": tokens / seconds if seconds else 0.0,
        "mfu": flops / seconds / peak if seconds and peak else None,
        "flops": flops,
        "peak_flops_per_s": peak,
        "memory_bytes": max(row["memory_bytes"] for row in rows),
        "largest_gradient_norm": max(row["gradient_norm"] for row in rows),
        "best_solve_rate": max(
            (look["solve_rate"] for look in run.looks), default=None
        ),
    }


def _read(directory: Path, label: str) -> Run:
    path = directory / SETTINGS
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RunError(
            f"cannot read {path}: {error}; give a run directory of `alphacode train`"
        ) from error
    rows = read_metrics(directory / METRICS)
    if not rows:
        raise RunError(
            f"{directory / METRICS} holds no report yet; the first comes after "
            "training.log_steps steps"
        )
    named, looks = leaves(settings), _looks(directory)
    return Run(label, directory, named, _facts(directory), rows, looks)


def _looks(directory: Path) -> list[dict[str, Any]]:
    """Return the looks at validation problems, by step; damaged ones are left out."""
    found = []
    for path in sorted((directory / VALIDATION).glob("step-*.json")):
        try:
            look = json.loads(path.read_text("utf-8"))
            found.append({"step": look["step"], "solve_rate": look["solve_rate"]})
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return found


def _facts(directory: Path) -> dict[str, Any]:
    """Return the counts of a run's data; nothing where they are not kept."""
    facts: dict[str, Any] = {}
    for name in STORES:
        with contextlib.suppress(RunError):
            facts |= TokenStore(directory / name).meta.get("facts", {})
    return facts


def _labels(run_dirs: Sequence[Path]) -> list[str]:
    """Return short names of runs, no two alike."""
    paths = [directory.resolve() for directory in run_dirs]
    names = [path.name for path in paths]
    if len(set(names)) == len(names):
        return names
    return [f"{number} {path}" for number, path in enumerate(paths, 1)]


def _page(
    runs: list[Run], curves: list[tuple[str, Path]], folder: Path
) -> Iterator[str]:
    names = ", ".join(run.label for run in runs)
    yield f"# Training report: {names}"
    yield ""
    yield "Written by `alphacode train report`."
    yield ""
    yield "## Figures"
    yield ""
    yield from _table(["", *(run.label for run in runs)], _figures(runs))
    yield ""
    for run in runs:
        mean = _progress_of(run)
        yield f"- {run.label}, last report: {utilisation(mean)}"
    yield ""
    if any(run.facts for run in runs):
        yield "## Data"
        yield ""
        keys = list(dict.fromkeys(key for run in runs for key in run.facts))
        yield from _table(
            ["", *(run.label for run in runs)],
            [
                [key.replace("_", " "), *(_say(r.facts.get(key)) for r in runs)]
                for key in keys
            ],
        )
        yield ""
    yield "## Curves"
    yield ""
    yield "Each point is the mean over the steps since the one before."
    yield ""
    for title, path in curves:
        yield f"![{title}]({quote(path.relative_to(folder).as_posix())})"
        yield ""
    yield "## Settings"
    yield ""
    yield from _settings(runs)


def _figures(runs: list[Run]) -> list[list[str]]:
    """Return the rows of the table of figures."""
    found = [summary(run) for run in runs]
    losses = list(dict.fromkeys(name for each in found for name in each["losses"]))
    rows = [
        ["stage", *(_say(each["stage"]) for each in found)],
        ["steps done", *(f"{each['step']:,} of {each['steps']:,}" for each in found)],
    ]
    rows += [
        [f"last {name} loss", *(_number(each["losses"].get(name)) for each in found)]
        for name in losses
    ]
    if any(run.looks for run in runs):
        rates = (_percent(each["best_solve_rate"]) for each in found)
        rows.append(["best validation solve rate", *rates])
    rows += [
        ["real tokens", *(f"{each['tokens']:,}" for each in found)],
        ["time training", *(f"{each['seconds'] / 60:,.1f} min" for each in found)],
        ["tokens per second", *(f"{each['tokens_per_s']:,.0f}" for each in found)],
        ["MFU over the run", *(_percent(each["mfu"]) for each in found)],
        ["model FLOPs", *(f"{each['flops']:.3g}" for each in found)],
        [
            "largest gradient norm",
            *(_number(each["largest_gradient_norm"]) for each in found),
        ],
        [
            "most memory held",
            *(f"{each['memory_bytes'] / 2**30:.2f} GiB" for each in found),
        ],
    ]
    return rows


def _settings(runs: list[Run]) -> Iterator[str]:
    """Yield what differs between runs, and all settings folded away."""
    keys = list(dict.fromkeys(key for run in runs for key in run.settings))
    heads = ["setting", *(run.label for run in runs)]

    def row(key: str) -> list[str]:
        return [f"`{key}`", *(_say(run.settings.get(key)) for run in runs)]

    if len(runs) > 1:
        differing = [
            key
            for key in keys
            if len({_say(run.settings.get(key)) for run in runs}) > 1
        ]
        if differing:
            yield "Those that differ:"
            yield ""
            yield from _table(heads, [row(key) for key in differing])
        else:
            yield "No setting differs."
        yield ""
    yield "<details><summary>All settings</summary>"
    yield ""
    yield from _table(heads, [row(key) for key in keys])
    yield ""
    yield "</details>"


def _progress_of(run: Run) -> TrainingProgress:
    """Return the newest report as the object it was written from."""
    known = TrainingProgress.__dataclass_fields__
    return TrainingProgress(**{k: v for k, v in run.last.items() if k in known})


def _table(heads: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield "| " + " | ".join(map(_cell, heads)) + " |"
    yield "|" + "|".join(["---"] * len(heads)) + "|"
    for row in rows:
        yield "| " + " | ".join(map(_cell, row)) + " |"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _say(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, str):
        return value
    return f"{value:,}" if type(value) is int else json.dumps(value)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"


def _percent(value: float | None) -> str:
    return "unknown" if value is None else f"{value:.1%}"
