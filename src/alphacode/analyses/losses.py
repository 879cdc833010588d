"""Solve rate against loss over the states of training runs.

A run that was validated has looked at some of its states: the share of problems solved,
and of samples that are right. Each look is put beside the loss reported last before it.
That is the loss on what the run learned from; where it keeps falling and the solve rate
does not rise with it, or the other way, it is no guide.
Source: paper section 6.5, which compares with the loss on validation problems; runs
here do not measure that.
"""

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from alphacode.core.errors import RunError


class State(NamedTuple):
    """What is known of one state of a training run."""

    step: int
    loss: float
    """Decoder loss, nats a token: mean of the report that ends there or last before."""
    solve_rate: float
    pass_rate: float | None


def states_of(run_dir: Path) -> list[State]:
    """Return the states of a run that were looked at, by step.

    Raises:
      RunError: the run has no reports, or was not validated.
    """
    reports = _reports(run_dir / "metrics.jsonl")
    states = []
    for path in sorted((run_dir / "validation").glob("step-*.json")):
        try:
            look = json.loads(path.read_text("utf-8"))
            step, rate = int(look["step"]), float(look["solve_rate"])
        except (OSError, ValueError, KeyError, TypeError):
            # Cut off by a kill; the run looks again when it goes on.
            continue
        before = [loss for at, loss in reports if at <= step]
        if before:
            states.append(State(step, before[-1], rate, look.get("pass_rate")))
    if not states:
        raise RunError(
            f"the run in {run_dir} has looked at no validation problems; train with "
            "--validate, or give another run directory of `alphacode train finetune`"
        )
    return sorted(states)


def rank_correlation(states: Sequence[State]) -> float | None:
    """Return Spearman's correlation of loss and solve rate.

    -1: the lower the loss, the higher the solve rate, always. `None` if either never
    changes, or there are fewer than three states.
    """
    if len(states) < 3:
        return None
    losses = _ranks([state.loss for state in states])
    rates = _ranks([state.solve_rate for state in states])
    middle = (len(states) + 1) / 2
    product = sum(
        (a - middle) * (b - middle) for a, b in zip(losses, rates, strict=True)
    )
    one = math.sqrt(sum((a - middle) ** 2 for a in losses))
    other = math.sqrt(sum((b - middle) ** 2 for b in rates))
    return product / (one * other) if one and other else None


def summarise(label: str, states: Sequence[State]) -> dict[str, Any]:
    """Return what loss and solve rate say of a run: which states they would choose."""
    lowest = min(states, key=lambda state: (state.loss, state.step))
    best = max(states, key=lambda state: (state.solve_rate, state.pass_rate or 0.0))
    return {
        "run": label,
        "states": [state._asdict() for state in states],
        "rank_correlation": rank_correlation(states),
        "lowest_loss": lowest._asdict(),
        "best_solve_rate": best._asdict(),
        "lost_by_loss": best.solve_rate - lowest.solve_rate,
    }


def _reports(path: Path) -> list[tuple[int, float]]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise RunError(
            f"cannot read {path}: {error.strerror or error}; give a run directory of "
            "`alphacode train`"
        ) from error
    found = []
    for line in lines:
        try:
            row = json.loads(line)
            loss = float(row["losses"]["decoder"])
        except (ValueError, KeyError, TypeError):
            continue
        if math.isfinite(loss):
            found.append((int(row["step"]), loss))
    return sorted(found)


def _ranks(values: Sequence[float]) -> list[float]:
    """Return ranks from 1; equal values share the mean of theirs."""
    order = sorted(values)
    return [order.index(value) + (order.count(value) + 1) / 2 for value in values]
