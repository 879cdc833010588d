"""The options that several verbs share, spelled once."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.core.splits import Split, split_of

AsJson = Annotated[
    bool,
    typer.Option("--json", help="Print one JSON object; everything else to stderr."),
]
Assignments = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help="Override any setting of the verb; docs/cli.md says which there are.",
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="A shipped model's name (embedded) or a model directory; several with "
        "their shares: embedded:2,path/to/other:1; pool (programs of the curriculum, "
        "no model), fitting_pool (those that can read the examples) or "
        "fitting_pool@embedded (these, the likeliest for a model first); "
        "hf:NAME_OR_PATH or openai:BASE_URL#MODEL.",
    ),
]
RunDir = Annotated[
    Path | None,
    typer.Option(
        "--run-dir",
        help="Where the run is kept; the same place again continues it. "
        "Default: a place under runs/ named by the problem and the settings.",
    ),
]
Samples = Annotated[
    int | None,
    typer.Option("--samples", min=1, help="Samples drawn per problem [1000]."),
]
Submissions = Annotated[
    int | None,
    typer.Option("--submissions", min=1, help="Programs submitted at most [10]."),
]
Preset = Annotated[
    str, typer.Option("--preset", help="Settings to begin from: laptop or paper.")
]
RunSeed = Annotated[
    int | None, typer.Option("--seed", help="Seed of everything random [0].")
]
Languages = Annotated[
    str | None,
    typer.Option(
        "--languages", help="Languages sampled: python3,cpp or python3:3,cpp:1."
    ),
]
SplitOf = Annotated[
    Split | None,
    typer.Option(
        "--split",
        help="Only this part of the problems: tune is looked at freely, report only "
        "as a total.",
    ),
]
Seed = Annotated[int, typer.Option("--seed", help="Seed of everything random.")]
ProblemPath = Annotated[
    Path,
    typer.Argument(
        metavar="PROBLEM",
        help="A problem file (.md, .json, .jsonl, .parquet) or folder.",
    ),
]
ProblemsPath = Annotated[
    Path, typer.Argument(metavar="PROBLEMS", help="A file or folder of problems.")
]
Limit = Annotated[
    int | None, typer.Option("--limit", min=1, help="The first so many problems.")
]
Port = Annotated[
    int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes a free one.")
]
Against = Annotated[
    list[Path] | None,
    typer.Option(
        "--against",
        help="Evaluation problems; what overlaps with them is left out.",
    ),
]
IsUnsafe = Annotated[
    bool,
    typer.Option("--unsafe", help="Judge also where this machine grants no isolation."),
]
IsExact = Annotated[
    bool,
    typer.Option("--exact", help="Judge every program alone; no screen."),
]


def assigned(assignments: list[str] | None, **flags: object) -> list[str]:
    """Return `--set` assignments with those that daily flags stand for before them.

    A flag's name is the setting's, with two underscores for a dot; `None` is no flag.
    """
    from_flags = [
        f"{name.replace('__', '.')}={json.dumps(value)}"
        for name, value in flags.items()
        if value is not None
    ]
    return from_flags + list(assignments or [])


def labels(text: str | None) -> list[str] | None:
    """Return the parts of a list such as `python3,cpp`."""
    return None if text is None else [part.strip() for part in text.split(",")]


def only(
    split: Split | None, problems: Iterable[Problem], path: Path
) -> Iterator[Problem]:
    """Yield the problems of a part, or all of them if it is `None`.

    Raises:
      DataError: the part has none of them; `path` is where they come from.
    """
    count = total = 0
    for problem in problems:
        total += 1
        if split is None or split_of(problem.name) is split:
            count += 1
            yield problem
    if split is not None and not count:
        raise DataError(
            f"{path}: none of {total} problems belongs to the part {split.value!r}; "
            "leave out --split"
        )
