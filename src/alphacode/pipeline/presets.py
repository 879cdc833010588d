"""Complete run settings by name: the one dial to begin from; `--set` turns the rest."""

import difflib
from collections.abc import Callable, Iterable

from alphacode.core.errors import ConfigError
from alphacode.core.settings import override
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.settings import SamplingSettings


def laptop() -> SolveSettings:
    """The shipped family, a thousand samples: half a minute to a minute and a half."""
    return SolveSettings()


def paper() -> SolveSettings:
    """The paper's sampling (section 4.4): 100,000 samples at temperature 0.25."""
    return SolveSettings(
        sampling=SamplingSettings(
            samples=100_000, temperatures=(0.25,), samples_per_prompt=1
        )
    )


PRESETS: dict[str, Callable[[], SolveSettings]] = {"laptop": laptop, "paper": paper}


def preset(name: str, assignments: Iterable[str] = ()) -> SolveSettings:
    """Return a preset's settings with `key=value` assignments applied.

    Raises:
      ConfigError: no preset is called so, or an assignment is not legal.
    """
    if name not in PRESETS:
        near = difflib.get_close_matches(name, PRESETS, n=1, cutoff=0.0)[0]
        raise ConfigError(f"unknown preset {name!r}; the nearest is {near!r}")
    return override(PRESETS[name](), assignments)
