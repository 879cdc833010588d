"""Where a run stands if nobody says: equal commands meet in the same place."""

import hashlib
import json
import re
from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

from alphacode.core.settings import leaves

RUNS: Final = Path("runs")


def default_place(identity: dict[str, Any], free: Collection[str]) -> Path:
    """Return `runs/<subject>-<hash>`; `free` keys do not count."""
    named = leaves(identity).items()
    kept = {key: value for key, value in named if key not in free}
    text = json.dumps(kept, sort_keys=True)
    digest = hashlib.blake2b(text.encode(), digest_size=6).hexdigest()
    return RUNS / f"{folder_name(next(iter(identity['subject'].values())))}-{digest}"


def folder_name(name: str) -> str:
    """Return a name that is safe as one folder, whatever a problem is called.

    Example:
      >>> folder_name("../1575_A. Another Sorting Problem")
      '1575_A.-Another-Sorting-Problem'
    """
    return re.sub(r"[^\w.]+", "-", name, flags=re.ASCII).strip("-.")[:60] or "problem"
