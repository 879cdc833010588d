"""Open a finished run again, to work with what it holds and draw nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from alphacode.core.errors import ConfigError, RunError
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.core.settings import leaves, override, parse
from alphacode.judge import Judge
from alphacode.pipeline.bench import Bench, Watcher
from alphacode.pipeline.models.input_writing import InputModel
from alphacode.pipeline.models.scoring import scoring_of
from alphacode.pipeline.settings import SPEED_KEYS, SolveSettings
from alphacode.store.run_directory import RunDirectory, create_or_continue

_TIME_LIMIT: Final = "selection.execution_time_limit_s"


def settings_of(path: Path) -> SolveSettings:
    """Return the settings that a run was made with.

    Raises:
      ConfigError: one is illegal.
      RunError: there is no run of `solve` or `evaluate`, or it is damaged.
    """
    stored = RunDirectory.for_reading(path).settings()
    if not isinstance(stored.get("settings"), dict):
        raise RunError(
            f"{path} is no run of `solve` or `evaluate`: its settings.json has no "
            "settings"
        )
    return parse(SolveSettings, stored["settings"], str(path / "settings.json"))


@contextmanager
def reopen_bench(
    path: Path, changes: Sequence[str], watcher: Watcher
) -> Iterator[Bench]:
    """Open a run under its own settings, with some of them changed.

    Only what does not decide about samples, verdicts and behaviours may be changed:
    `selection.*` but for `selection.execution_time_limit_s`, what only changes the
    judge's speed, `submissions` and `device`. What is added to the run is kept.

    Raises:
      ConfigError: another setting is to be changed, or one is illegal.
      RunError: there is no run, it is damaged, or another process writes to it.
    """
    settings = settings_of(path)
    for change in changes:
        key = change.partition("=")[0].strip()
        if not key.startswith(("selection.", "judge.")) and key not in (
            "submissions",
            "device",
        ):
            raise ConfigError(
                f"--set {change} would change what the run has done already; only "
                "selection.*, judge.*, submissions and device can be set here"
            )
    changed = override(settings, changes)
    _require_same_judging(settings, changed)
    settings = changed
    stored = RunDirectory.for_reading(path).settings()
    with create_or_continue(path, stored) as run, Judge(settings.judge) as judge:
        yield Bench(
            run=run,
            sampler=_NoSampler(),
            judge=judge,
            settings=settings,
            watcher=watcher,
            scoring=scoring_of(settings),
            input_model=InputModel.named(
                settings.selection.input_model, settings.device
            ),
            judging=judge.describe,
        )


def _require_same_judging(before: SolveSettings, after: SolveSettings) -> None:
    """Refuse what verdicts and behaviours that the run holds were made under."""
    old, new = (leaves(each.model_dump(mode="json")) for each in (before, after))
    for key, value in old.items():
        decides = key == _TIME_LIMIT or key.startswith("judge.")
        if decides and key not in SPEED_KEYS and new[key] != value:
            raise ConfigError(
                f"{key} was {value!r} when programs of this run were judged and "
                "executed, and what is stored would not change with it; leave it, or "
                "make a run with the other value"
            )


class _NoSampler:
    """Draws nothing: the run is finished."""

    def draw(self, problem: Problem, *_args: Any, **_kwargs: Any) -> Iterator[Sample]:
        """Refuse to draw."""
        raise RunError(f"no samples of {problem.name!r} are drawn here")
