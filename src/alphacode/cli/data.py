"""`alphacode data`: what training data hold, share with evaluation, and weigh."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from alphacode.cli.options import AsJson, Assignments
from alphacode.cli.output import Bars, Lines, Screen
from alphacode.core.errors import ConfigError
from alphacode.core.settings import override

if TYPE_CHECKING:
    from alphacode.data.compare import Comparison

T = TypeVar("T")

app = typer.Typer(
    no_args_is_help=True, help="Look into training data: sources, overlap, shards."
)

# Rows shown on a screen; --json and --out have all.
_SHOWN = 20

Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE...",
        help="Folders, git checkouts, tables (.parquet, .jsonl) and source files.",
    ),
]


@app.command("sources")
def sources(
    files: Files, assignments: Assignments = None, as_json: AsJson = False
) -> None:
    """Say what pre-training would keep of sources, and what it would drop and why."""
    from alphacode.core.parallel import num_cores
    from alphacode.data.source_files import SourceSettings, read_sources
    from alphacode.data.source_report import SourceReport

    screen = Screen(as_json=as_json)
    settings = override(SourceSettings(), assignments or [])
    report = SourceReport()
    with screen.progress() as progress:
        reading = read_sources(files, settings, report, workers=num_cores())
        for _ in _counted(reading, progress):
            pass
    found = report.as_dict()
    del found["overlaps"]
    screen.table(
        "Kept",
        ["language", "files", "bytes"],
        [
            (name, each["files"], each["bytes"])
            for name, each in found["languages"].items()
        ],
    )
    screen.table(
        "Dropped",
        ["reason", "files", "bytes read"],
        [
            (reason, count, found["dropped_bytes"][reason])
            for reason, count in found["dropped"].items()
        ],
    )
    screen.answer(found)


@app.command("decontaminate")
def decontaminate(
    against: Annotated[
        list[Path],
        typer.Option("--against", help="Evaluation problems to compare with."),
    ],
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILE...]",
            help="Source code to train on: as for `data sources`.",
        ),
    ] = None,
    problems: Annotated[
        list[Path] | None,
        typer.Option("--problems", help="Problems to train on, a file or folder."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", help="Write one line of JSON for each overlap."),
    ] = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Find what training data share with evaluation problems, by n-grams of words.

    Training does the same with --against and leaves out what is found.
    """
    from alphacode.core.files import write_text
    from alphacode.data.compare import compare
    from alphacode.data.decontamination import DecontaminationSettings

    if not files and not problems:
        raise ConfigError("nothing to compare: give source code, --problems, or both")
    screen = Screen(as_json=as_json)
    settings = override(DecontaminationSettings(), assignments or [])
    with screen.progress() as progress:
        found = compare(
            files or [],
            problems or [],
            against,
            settings,
            tell=lambda texts: progress.update("texts", texts),
        )
    rows = [overlap.as_dict() for overlap in found.overlaps]
    if out:
        lines = [json.dumps(row, ensure_ascii=False) for row in rows]
        write_text(out, "".join(f"{line}\n" for line in lines))
    _show_overlaps(screen, found)
    counts = {
        "texts": found.texts,
        "overlapping_texts": found.overlapping,
        "items": found.items,
        "items_too_short": found.too_short,
    }
    used = settings.model_dump(mode="json", exclude={"against"})
    screen.answer({**counts, **used, "overlaps": rows})


@app.command("verify")
def verify(
    stores: Annotated[
        list[Path],
        typer.Argument(
            metavar="DIR...", help="Run directories, or folders of encoded tokens."
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """Read encoded data whole and compare every shard with its checksum."""
    from alphacode.encoding.verify import verify_stores

    screen = Screen(as_json=as_json)
    found = verify_stores(stores)
    answer: list[dict[str, Any]] = []
    for directory, store in found:
        facts = {
            "store": str(directory),
            "shards": len(store.shards),
            "lists": len(store),
            "tokens": sum(shard.tokens for shard in store.shards),
            "bytes": sum(shard.bytes for shard in store.shards),
        }
        answer.append(facts)
        screen.say(
            f"{directory}: {facts['shards']} shards, {facts['tokens']:,} tokens, whole"
        )
    screen.answer({"stores": answer})


def _show_overlaps(screen: Screen, found: "Comparison") -> None:
    if found.overlaps:
        rows = [
            (each.text, each.problem, each.part, f"{each.share:.0%}")
            for each in found.overlaps[:_SHOWN]
        ]
        is_all = len(rows) == len(found.overlaps)
        title = "Overlaps" if is_all else f"The first {_SHOWN} overlaps"
        screen.table(title, ["text", "evaluation problem", "part", "share"], rows)
    screen.say(
        f"{found.overlapping} of {found.texts} texts overlap with evaluation problems; "
        f"compared with {found.items} statements and solutions, {found.too_short} "
        "more being too short"
    )


def _counted(items: Iterable[T], progress: Bars | Lines) -> Iterator[T]:
    for number, item in enumerate(items, 1):
        yield item
        progress.update("files", number)
