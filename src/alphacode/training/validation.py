"""Choose among the states of a run by what they solve, not by their loss.

Every so many steps the model is written as a model directory and the real pipeline is
asked how many validation problems it solves. The best state is kept; a run that has not
improved for a while can stop.

    RUN/validation/step-000000400.json   what the state of that step solved
    RUN/validation/best/                 the best state so far, a model directory
    RUN/validation/candidate/            the state being looked at

Source: paper section 6.5: the validation loss rises while the solve rate still grows,
so that loss picks the wrong state. How often to look is not in the paper.
"""

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import Field

from alphacode.core.errors import RunError
from alphacode.core.files import write_json
from alphacode.core.settings import Settings
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.run import VALIDATION, files_under, hash_files

BEST = "best"
_CANDIDATE = "candidate"
_STEP = "step"
_NAME = re.compile(r"step-(\d{9})\.json")


class ValidationSettings(Settings):
    """When to look at validation problems, and with how many samples."""

    every_steps: int = Field(default=500, ge=1)
    """Steps between two looks; the last step is always looked at."""
    patience: int = Field(default=0, ge=0)
    """Looks in a row without a better solve rate after which the run ends; 0 goes on
    to the last step."""
    problems: int = Field(default=50, ge=1)
    """Validation problems taken, at most: the first ones of the file."""
    samples: int = Field(default=100, ge=1)
    """Samples drawn per problem: k of 10@k."""
    languages: tuple[str, ...] = ("python3", "cpp")
    """Labels of the languages that are sampled."""
    seed: int = 0
    """Seed of the samples."""


class Look(NamedTuple):
    """What one state of a run came to on the validation problems."""

    step: int
    solve_rate: float
    """Share of the scored problems solved with ten submissions."""
    pass_rate: float
    """Mean share of the samples that are right: decides between equal solve rates."""
    scored: int
    """Problems the rate rests on."""
    unjudged: int
    """Problems left out because the judge failed on them."""

    @property
    def rank(self) -> tuple[float, float, int]:
        """What is larger for the better state; of equal ones the earlier is better."""
        return self.solve_rate, self.pass_rate, -self.step


class Solved(NamedTuple):
    """What the pipeline says of one model directory."""

    solve_rate: float
    pass_rate: float
    scored: int
    unjudged: int


class ValidationSet(NamedTuple):
    """What a run is validated on."""

    paths: list[Path]
    """Files of the problems, part of what the run is."""
    examine: "Examine"
    """Solves them with a model directory."""

    @property
    def digest(self) -> str:
        """A name for the content of the files."""
        return hash_files(files_under(self.paths))


Examine = Callable[[Path, ValidationSettings], Solved]
"""Solves the validation problems with a model directory."""


class Validation:
    """The looks of one run; asked after every step whether the run is over."""

    def __init__(
        self,
        problems: ValidationSet,
        settings: ValidationSettings,
        run_dir: Path,
        steps: int,
        export: Callable[[Path, TrainingClock], object],
        announce: Callable[[str], None],
    ) -> None:
        """Read the looks there have been.

        Args:
          steps: last step of the run.
          export: writes the model as it is now as a model directory.

        Raises:
          RunError: a stored look is damaged.
        """
        self._settings, self._steps = settings, steps
        self._directory = run_dir / VALIDATION
        self._examine = problems.examine
        self._export, self._announce = export, announce
        self._looks = _stored(self._directory)

    @property
    def best_directory(self) -> Path:
        """The model directory of the best state."""
        return self._directory / BEST

    def publish(self, directory: Path) -> Path:
        """Put the best state's model directory in its final place; return that.

        Raises:
          RunError: nothing can be written there.
        """
        part = directory.with_name(f".{directory.name}.{os.getpid()}.part")
        try:
            shutil.rmtree(part, ignore_errors=True)
            shutil.copytree(self.best_directory, part)
            (part / _STEP).unlink()
            _replace(directory, part)
        except OSError as error:
            raise RunError(
                f"cannot write {directory}: {error.strerror or error}; "
                "free some space and give the same command again"
            ) from error
        assert self.best is not None
        self._announce(
            f"the model is the state of step {self.best.step}, which solved "
            f"{self.best.solve_rate:.1%} of the validation problems"
        )
        return directory

    def is_due(self, step: int) -> bool:
        """Return whether the state after `step` steps is to be looked at."""
        return step % self._settings.every_steps == 0 or step == self._steps

    def is_over(self, step: int) -> bool:
        """Return whether a run that has come to `step` should go no further."""
        patience = self._settings.patience
        looks = [look for look in self.looks if look.step <= step]
        if not patience or not looks:
            return False
        best = max(looks, key=lambda look: look.rank)
        return sum(look.step > best.step for look in looks) >= patience

    @property
    def looks(self) -> list[Look]:
        """All looks so far, by step."""
        return [self._looks[step] for step in sorted(self._looks)]

    @property
    def best(self) -> Look | None:
        """The best look so far."""
        return max(self.looks, key=lambda look: look.rank, default=None)

    def after_step(self, clock: TrainingClock) -> bool:
        """Look at the state, if that is due; return whether the run is over.

        A look that a killed run has finished is not done again: the same step has the
        same weights.

        Raises:
          RunError: no validation problem could be scored, or nothing can be written.
        """
        if self.is_due(clock.step) and not self._is_done(clock.step):
            self._look(clock)
        return self.is_over(clock.step)

    def _is_done(self, step: int) -> bool:
        # Killed between the result and the move of the weights, it is done again.
        best = self.best
        is_lost = best is not None and best.step == step and not self._has_best(step)
        return step in self._looks and not is_lost

    def _has_best(self, step: int) -> bool:
        try:
            return int((self.best_directory / _STEP).read_text()) == step
        except (OSError, ValueError):
            return False

    def _look(self, clock: TrainingClock) -> None:
        step = clock.step
        self._announce(f"step {step}: solving the validation problems")
        candidate = self._directory / _CANDIDATE
        shutil.rmtree(candidate, ignore_errors=True)
        self._export(candidate, clock)
        solved = self._examine(candidate, self._settings)
        if not solved.scored:
            raise RunError(
                "no validation problem could be scored "
                f"({solved.unjudged} unjudged); they need hidden tests and a judge "
                "that works here (alphacode doctor)"
            )
        look = Look(step, *solved)
        (candidate / _STEP).write_text(str(step))
        write_json(self._directory / f"step-{step:09d}.json", look._asdict())
        self._looks[step] = look
        is_best = self.best == look
        if is_best:
            _replace(self.best_directory, candidate)
        else:
            shutil.rmtree(candidate, ignore_errors=True)
        self._announce(
            f"step {step}: {look.solve_rate:.1%} of {look.scored} validation problems "
            f"solved{' (best so far)' if is_best else ''}"
        )


def _stored(directory: Path) -> dict[int, Look]:
    looks: dict[int, Look] = {}
    for path in sorted(directory.glob("step-*.json")):
        if _NAME.fullmatch(path.name) is None:
            continue
        try:
            values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            look = Look(**values)
        except (OSError, ValueError, TypeError) as error:
            raise RunError(
                f"{path} is damaged ({error}); delete it to look at that step again"
            ) from error
        looks[look.step] = look
    return looks


def _replace(place: Path, fresh: Path) -> None:
    """Put a directory in the place of another; a kill leaves one of the two."""
    old = place.with_name(f"{place.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.replace(old)
    fresh.replace(place)
    shutil.rmtree(old, ignore_errors=True)
