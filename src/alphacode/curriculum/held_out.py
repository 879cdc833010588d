"""What is kept apart to measure generalisation: tasks and sentence frames.

Whether a task or a frame is held out depends on its own name or text and on a share
alone, never on a seed: what one run leaves out of training, any other run can ask for.
"""

import functools
import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Part = Literal["all", "kept", "held-out-tasks", "held-out-frames"]
"""Which part of the curriculum is drawn from.

`all` is everything; `kept` leaves held-out tasks and frames out (train on it);
`held-out-tasks` draws those tasks only, in kept frames; `held-out-frames` draws kept
tasks in held-out frames, wherever a choice of frames has one.
"""


@functools.lru_cache(maxsize=200_000)
def place_of(text: str) -> float:
    """Return a number from 0 to 1 that depends on a text alone.

    Example:
      >>> 0 <= place_of("sum") < 1 and place_of("sum") == place_of("sum")
      True
    """
    digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little") / 2**64


def is_held_out_task(name: str, share: float, names: Sequence[str]) -> bool:
    """Whether a task is held out: by its name, the name's start, or its share."""
    if any(name == x or name.startswith(f"{x}/") for x in names):
        return True
    return place_of(f"task {name}") < share


@dataclass(frozen=True, slots=True)
class Frames:
    """Chooses among ways to say a thing, by the part that is drawn from."""

    part: Part = "all"
    share: float = 0.0

    def is_held_out(self, frame: str) -> bool:
        """Whether a frame is held out."""
        return place_of(f"frame {frame}") < self.share

    def pick(self, rng: random.Random, options: Sequence[str]) -> str:
        """Choose an option; among equals where the part leaves none."""
        if self.part == "all":
            return rng.choice(options)
        wants_held_out = self.part == "held-out-frames"
        fitting = [x for x in options if self.is_held_out(x) is wants_held_out]
        return rng.choice(fitting or options)


ALL_FRAMES = Frames()
