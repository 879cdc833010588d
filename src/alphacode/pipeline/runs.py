"""Open the run of a command: where it stands, what it is, and its tools."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alphacode.core.settings import leaves
from alphacode.judge import Judge
from alphacode.pipeline.bench import Bench, Watcher
from alphacode.pipeline.models import open_model
from alphacode.pipeline.places import default_place
from alphacode.pipeline.settings import SPEED_KEYS, SolveSettings
from alphacode.store.run_directory import create_or_continue

# Layout of settings.json and of the tables; a run of another layout is not continued.
LAYOUT: Final = 1

# Settings that older runs do not know, with what such a run was begun with.
NEWER_SETTINGS: Final = {"settings.stop_when_passing": 0}


@contextmanager
def open_bench(
    settings: SolveSettings,
    subject: dict[str, str],
    path: Path | None,
    watcher: Watcher,
) -> Iterator[Bench]:
    """Open or continue a run and start its judge.

    Args:
      subject: what is worked on, such as {"problem": name, "digest": ...}; the first
        value names the default run directory.
      path: the run directory; `None` names one by the subject and the settings.

    Raises:
      CheckpointError: there is no such model.
      RunError: the run directory cannot be used.
    """
    model = open_model(settings.model, settings.device)
    identity = {
        "layout": LAYOUT,
        "subject": subject,
        "model": model.identity,
        "settings": settings.model_dump(mode="json"),
    }
    free = {f"settings.{key}" for key in SPEED_KEYS}
    named = leaves(identity)
    unsaid = {key for key, value in NEWER_SETTINGS.items() if named[key] == value}
    place = path or default_place(identity, free | unsaid)
    with (
        create_or_continue(
            place, identity, may_differ=free, defaults=NEWER_SETTINGS
        ) as run,
        Judge(settings.judge) as judge,
    ):
        yield Bench(
            run=run,
            sampler=model,
            judge=judge,
            settings=settings,
            watcher=watcher,
            judging=judge.describe,
        )
