"""`alphacode analyse sensitivity` and `metadata`: a run again, something changed."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from alphacode.cli.options import AsJson, Limit
from alphacode.cli.output import Screen

if TYPE_CHECKING:
    from alphacode.pipeline.finished.variants import BaseRun, Variant
    from alphacode.pipeline.report import SolveReport

RunDir = Annotated[
    Path, typer.Argument(metavar="RUN_DIR", help="A finished run of `evaluate`.")
]
Out = Annotated[
    Path, typer.Option("--out", help="Folder for files, run directories and the table.")
]
Problems = Annotated[
    Path | None,
    typer.Option("--problems", help="The run's problems, if they have moved."),
]


def sensitivity(
    run_dir: RunDir,
    out: Out,
    changes: Annotated[
        str | None,
        typer.Option(
            "--changes", help="Which, such as typos:30,sections:SDE; or sections."
        ),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Seed of the changes.")] = 0,
    problems: Problems = None,
    limit: Limit = None,
    writes_only: Annotated[
        bool, typer.Option("--write-only", help="Write the problems; solve none.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Solve a run's problems again with their statements changed."""
    from alphacode.analyses.edits import ALL_SECTIONS, DEFAULT_CHANGES
    from alphacode.data import write_problems
    from alphacode.pipeline.finished.changed_statements import statement_variant
    from alphacode.pipeline.finished.variants import read_base, write_statements

    screen = Screen(as_json=as_json)
    names = ALL_SECTIONS if changes == "sections" else _names(changes, DEFAULT_CHANGES)
    variants = [statement_variant(name, seed) for name in names]
    base = read_base(run_dir, problems, limit)
    files = write_statements(base, variants, out / "problems", write_problems)
    screen.say(f"The changed problems are in {out / 'problems'}")
    rows = [] if writes_only else _solved(screen, base, variants, out)
    screen.answer({"variants": rows, "files": [str(path) for path in files]})


def metadata(
    run_dir: RunDir,
    out: Out,
    conditions: Annotated[
        str | None,
        typer.Option("--conditions", help="Which, such as tags:true,rating:800."),
    ] = None,
    problems: Problems = None,
    limit: Limit = None,
    as_json: AsJson = False,
) -> None:
    """Solve a run's problems again with other tags, rating or correctness told."""
    from alphacode.pipeline.finished.conditions import (
        DEFAULT_CONDITIONS,
        condition_named,
    )
    from alphacode.pipeline.finished.variants import read_base

    screen = Screen(as_json=as_json)
    base = read_base(run_dir, problems, limit)
    tag_sets = _tag_sets(base)
    names = _names(conditions, DEFAULT_CONDITIONS)
    variants = [condition_named(name, tag_sets, base.settings.seed) for name in names]
    rows = _solved(screen, base, variants, out)
    screen.answer({"variants": rows})


def _names(text: str | None, default: tuple[str, ...]) -> list[str]:
    return [each.strip() for each in text.split(",")] if text else list(default)


def _tag_sets(base: "BaseRun") -> tuple[tuple[str, ...], ...]:
    """Return what the run draws tags from: its settings, or its model's wishes."""
    given = base.settings.sampling.tag_sets
    if given is not None:
        return given
    from alphacode.core.errors import CheckpointError
    from alphacode.core.pool_names import RANKED
    from alphacode.pipeline.models.family import family_shares
    from alphacode.sampling.model_directory import find_model, read_sampling_defaults
    from alphacode.sampling.tag_sets import COMMON_TAG_SETS

    model = base.settings.model
    # Of a family what the first of our models draws; pools and models of others bring
    # no list of their own.
    for name, _ in family_shares(model) or ((model, 1),):
        try:
            found = find_model(name.removeprefix(RANKED))
            return read_sampling_defaults(found).tag_sets
        except CheckpointError:
            continue
    return COMMON_TAG_SETS


def _solved(
    screen: Screen, base: "BaseRun", variants: "list[Variant]", out: Path
) -> list[dict[str, Any]]:
    from alphacode.pipeline.finished.variants import run_variants

    with screen.progress() as progress:

        def told(name: str, report: "SolveReport") -> None:
            progress.clear()
            marks = {True: "solved", False: "not solved", None: "NOT SCORED"}
            mark = marks[report.solved if report.is_scored else None]
            screen.note(f"{name}: {mark:>10}  {report.problem}", style=None)

        rows = run_variants(base, variants, out, progress, told)
    metric = rows[0]["metric"]
    screen.table(
        f"{metric} on {rows[0]['problems']} problems; differences in pairs, 95 %",
        ["variant", metric, "difference", "pass@1", "difference", "unjudged"],
        [
            [
                row["variant"],
                _told(row["solved"]),
                _told(row["solved_difference"], sign="+"),
                _told(row["pass_rate"]),
                _told(row["pass_rate_difference"], sign="+"),
                row["unjudged"],
            ]
            for row in rows
        ],
    )
    screen.say(f"Everything is in {out}", style="dim")
    return rows


def _told(score: dict[str, float] | None, sign: str = "") -> str:
    if score is None:
        return "-"
    mean, low, high = (
        f"{100 * score[key]:{sign}.3g}" for key in ("mean", "low", "high")
    )
    return f"{mean} % ({low} to {high})"
