"""Names of the pools of the curriculum's programs, where a model is asked for."""

from typing import Final

POOL: Final = "pool"
"""Any programs of the curriculum."""
FITTING_POOL: Final = "fitting_pool"
"""Those that can read the examples."""
POOLS: Final = (POOL, FITTING_POOL)
"""Pools that need no model."""
RANKED: Final = f"{FITTING_POOL}@"
"""How the name of a ranked pool begins; the name of the model that ranks follows."""


def is_ranked(model: str) -> bool:
    """Return whether a model, or a member of a family, gives its best samples first.

    Example:
      >>> is_ranked("embedded,fitting_pool@embedded:3"), is_ranked("fitting_pool")
      (True, False)
    """
    return any(name.strip().startswith(RANKED) for name in model.split(","))
