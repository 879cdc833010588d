"""The options that several verbs share, spelled once."""

from pathlib import Path
from typing import Annotated

import typer

AsJson = Annotated[
    bool,
    typer.Option("--json", help="Print one JSON object; everything else to stderr."),
]
Assignments = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help="Override any setting, such as sampling.samples_per_prompt=4.",
    ),
]
Model = Annotated[
    str,
    typer.Option("--model", help="A shipped model's name, or a model directory."),
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
    int, typer.Option("--samples", min=1, help="Samples drawn per problem.")
]
Submissions = Annotated[
    int, typer.Option("--submissions", min=1, help="Programs submitted at most.")
]
Seed = Annotated[int, typer.Option("--seed", help="Seed of everything random.")]
ProblemPath = Annotated[
    Path,
    typer.Argument(
        metavar="PROBLEM", help="A problem file (.md, .json, .jsonl, .parquet) or folder."
    ),
]
