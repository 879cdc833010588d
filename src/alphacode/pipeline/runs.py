"""Open the run of a command: where it stands, what it is, and its tools."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alphacode.core.settings import leaves
from alphacode.judge import Judge
from alphacode.pipeline.bench import Bench, Watcher
from alphacode.pipeline.models.input_writing import InputModel
from alphacode.pipeline.models.opening import opened
from alphacode.pipeline.models.scoring import scoring_of
from alphacode.pipeline.places import default_place
from alphacode.pipeline.settings import SPEED_KEYS, SolveSettings
from alphacode.pipeline.versions import keep_versions
from alphacode.store.run_directory import create_or_continue

# Layout of settings.json and of the tables; a run of another layout is not continued.
LAYOUT: Final = 1

# Settings that older runs do not know, with what such a run was begun with.
NEWER_SETTINGS: Final = {
    "settings.precision": "float32",
    "settings.stop_when_passing": 0,
    "settings.sampling.correctness": "correct",
    "settings.sampling.stop_repeating": 0,
    "settings.sampling.stop_unparsable": False,
    "settings.sampling.without_replacement": False,
    "settings.selection.scorer": "",
    "settings.selection.input_sources": ["mutation"],
    "settings.selection.input_model": "",
    "settings.selection.adaptive_inputs": False,
    "settings.selection.adaptive_pool": 4,
}


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
      ConfigError: the name of a model of others is wrong, or a package is missing.
      RunError: the run directory cannot be used.
    """
    with opened(settings) as model:
        identity = {"layout": LAYOUT, "subject": subject, **model.names(settings)}
        scoring = scoring_of(settings)
        writer = InputModel.named(settings.selection.input_model, settings.device)
        # A model of its own for a purpose counts with its content, as the sampler does.
        if settings.selection.scorer and scoring is not None:
            identity["scorer"] = scoring.name
        if writer is not None:
            identity["input_model"] = writer.identity
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
            keep_versions(run.path)
            model.keep_in(run.path)
            yield Bench(
                run=run,
                sampler=model.sampler,
                judge=judge,
                settings=settings,
                watcher=watcher,
                scoring=scoring,
                input_model=writer,
                judging=judge.describe,
                usage=model.usage,
            )
