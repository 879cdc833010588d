"""Open the run of a command: where it stands, what it is, and its tools."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alphacode.judge import Judge
from alphacode.pipeline.bench import Bench, Watcher
from alphacode.pipeline.models import ModelOnDisk, fingerprint
from alphacode.pipeline.places import default_place
from alphacode.pipeline.settings import SPEED_KEYS, SolveSettings
from alphacode.sampling.model_directory import find_model
from alphacode.store.run_directory import create_or_continue

# Layout of settings.json and of the tables; a run of another layout is not continued.
LAYOUT: Final = 1


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
    model = find_model(settings.model)
    identity = {
        "layout": LAYOUT,
        "subject": subject,
        "model": fingerprint(model),
        "settings": settings.model_dump(mode="json"),
    }
    free = {f"settings.{key}" for key in SPEED_KEYS}
    place = path or default_place(identity, free)
    with (
        create_or_continue(place, identity, may_differ=free) as run,
        Judge(settings.judge) as judge,
    ):
        yield Bench(
            run=run,
            sampler=ModelOnDisk(model, settings.device),
            judge=judge,
            settings=settings,
            watcher=watcher,
            judging=judge.describe,
        )
