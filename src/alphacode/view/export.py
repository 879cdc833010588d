"""One run, or one problem of it, as one file that opens without a server.

Attention is included: the mean over layers and heads, each weight in 256 steps of its
row's largest. The file holds its styles and scripts, and names their hashes in its own
policy, so that nothing else in it can run.
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from markupsafe import Markup

from alphacode.core.errors import ConfigError
from alphacode.core.files import write_atomically
from alphacode.core.names import hint
from alphacode.view.app import HERE, templates
from alphacode.view.attention import NoAttention, payload
from alphacode.view.pages import problem_page, run_page
from alphacode.view.run_folders import ProblemHead, Run
from alphacode.view.state import Place, State

MOST_PROBLEMS: Final = 200
# Attention of the first so many submissions: each takes some 50 to 500 kB.
MOST_ATTENTION: Final = 60


@dataclass(slots=True)
class ExportReport:
    """What a file holds."""

    problems: int = 0
    attention: int = 0
    """Submissions whose attention is in it."""
    num_bytes: int = 0
    notes: list[str] = field(default_factory=list)


def export_run(
    state: State,
    run: Run,
    path: Path,
    on_progress: Callable[[str, int, int], object],
    problem: str | None = None,
) -> ExportReport:
    """Write a run as one HTML file, atomically.

    Args:
      on_progress: told how many problems are done, and of how many.
      problem: name of the one problem that the file is to hold; all without.

    Raises:
      ConfigError: the run has no problem of that name.
      RunError: the place cannot be written.
    """
    report = ExportReport()
    heads = _heads(run, problem, report)
    parts = []
    for head in heads:
        place = Place(run, head)
        shown = problem_page(state, place)
        for submission in shown["submissions"]:
            submission["attention"] = _attention(state, place, submission, report)
        parts.append(shown)
        on_progress("problems exported", len(parts), len(heads))
    report.problems = len(parts)
    report.notes = list(dict.fromkeys(report.notes))
    whole = {"run": run} if problem is not None else run_page(state, run, 1)
    style = (HERE / "static" / "view.css").read_text("utf-8")
    names = ("view.js", "sources.js", "attention.js")
    script = "\n".join((HERE / "static" / name).read_text("utf-8") for name in names)
    page = templates().get_template("export.html")
    text = page.render(
        **whole,
        is_whole=problem is None,
        problem_parts=parts,
        export_notes=report.notes,
        style=Markup(style),
        script=Markup(script),
        policy=_policy(style, script),
    )
    data = text.encode("utf-8", "replace")
    report.num_bytes = len(data)
    write_atomically(path, lambda part: part.write_bytes(data))
    return report


def _heads(run: Run, problem: str | None, report: ExportReport) -> list[ProblemHead]:
    """Return the problems that a file holds; the report says if some are left out."""
    heads = run.problems()
    if problem is not None:
        names = [head.name for head in heads]
        if problem not in names:
            raise ConfigError(
                f"the run {run.path} has no problem {problem!r}{hint(problem, names)}"
            )
        return [heads[names.index(problem)]]
    if len(heads) > MOST_PROBLEMS:
        report.notes.append(
            f"the first {MOST_PROBLEMS} of {len(heads)} problems are in the file; "
            "--problem takes any one"
        )
    return heads[:MOST_PROBLEMS]


def _attention(
    state: State, place: Place, submission: dict[str, Any], report: ExportReport
) -> dict[str, Any] | None:
    """Return the data block of one submission; `None` where there is none."""
    if report.attention >= MOST_ATTENTION:
        report.notes.append(f"attention of the first {MOST_ATTENTION} submissions only")
        return None
    problem = place.run.problem_row(place.head.name)
    sample = state.sample(place, submission["index"])
    try:
        pair = state.attention.pair(place.run, problem, sample)
    except NoAttention as error:
        report.notes.append(f"no attention: {error}")
        return None
    report.attention += 1
    tokens = range(len(pair.target.unit_of_token))
    held = {
        "data": payload(pair),
        "cross": _packed(state.attention.matrix(pair, "cross", None, None)),
        "self": _packed(state.attention.matrix(pair, "self", None, None)),
        "tokens": [state.attention.token(pair, position) for position in tokens],
    }
    name = f"attention-{place.head.number}-{submission['rank']}"
    return {"name": name, "json": _data_block(held)}


def _packed(matrix: npt.NDArray[np.float32]) -> str:
    """Return rows in 256 steps of their largest weight, deflated, as base64."""
    largest = np.maximum(matrix.max(1, keepdims=True), 1e-12)
    steps = np.rint(255 * matrix / largest).astype(np.uint8)
    return base64.b64encode(zlib.compress(steps.tobytes(), 9)).decode("ascii")


def _data_block(value: Any) -> Markup:
    """Return JSON that no HTML parser finds an end or a beginning in."""
    text = json.dumps(_rounded(value), ensure_ascii=True, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, dict):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(each) for each in value]
    return value


def _policy(style: str, script: str) -> str:
    hashes = [
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
        for text in (style, script)
    ]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; "
        f"script-src 'sha256-{hashes[1]}'; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
