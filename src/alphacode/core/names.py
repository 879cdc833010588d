"""Answer a name nobody knows with the nearest one that is known."""

import difflib
from collections.abc import Iterable


def hint(name: str, known: Iterable[str]) -> str:
    """Return `; the nearest is 'x'` for the end of a sentence; empty if none is known.

    Example:
      >>> hint("flots", ["tokens", "floats"])
      "; the nearest is 'floats'"
    """
    near = difflib.get_close_matches(name[:80], list(known), n=1, cutoff=0.0)
    return f"; the nearest is {near[0]!r}" if near else ""
