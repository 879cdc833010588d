"""Modules beyond the standard library that Python programs may import: numpy.

A program that names it runs in a box of its own kind, in which numpy is loaded. It is
taken from the interpreter of programs, or from this one where both are of the same
version; if there is none, the import fails as it would on a machine without.
"""

import functools
import importlib.util
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from alphacode.judge.privileges import runs

BOXED = "/extras"
PROBE_TIMEOUT_S = 30.0
_NUMPY = re.compile(r"^[ \t\f]*(?:import|from)[ \t]+numpy\b", re.M)


@dataclass(frozen=True, slots=True)
class Extras:
    """Modules to load, and the places of the host they are read from."""

    modules: tuple[str, ...] = ()
    places: tuple[Path, ...] = ()

    def to_json(self, level: str) -> str:
        """Return them as a fork server reads them."""
        inside = {
            str(place): f"{BOXED}/{place.name}" if level == "namespaces" else str(place)
            for place in self.places
        }
        return json.dumps([inside, list(self.modules)])


NO_EXTRAS = Extras()


def wants_numpy(source: str) -> bool:
    """Return whether a program names numpy in an import."""
    return _NUMPY.search(source) is not None


@functools.cache
def find_numpy(python: str, user: int, level: str) -> Extras:
    """Return numpy for an interpreter, or no extras if there is none for it.

    Args:
      user: who must be able to read it, at levels where nothing is shown elsewhere.
    """
    place = _place_for(python)
    if place is None:
        return NO_EXTRAS
    parts = [place / "numpy", *place.glob("numpy.libs")]
    test = f"import sys; sys.path.append({str(place)!r}); import numpy"
    if level != "namespaces" and not runs([python, "-S", "-s", "-c", test], user):
        return NO_EXTRAS
    return Extras(("numpy",), tuple(parts))


def _place_for(python: str) -> Path | None:
    test = (
        "import sys, importlib.util as u; f = u.find_spec('numpy'); "
        "print(sys.version_info[:2], f.submodule_search_locations[0] if f else '')"
    )
    try:
        done = subprocess.run(
            [python, "-c", test],
            capture_output=True,
            text=True,
            timeout=PROBE_TIMEOUT_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    version, _, found = (part.strip() for part in done.stdout.partition(")"))
    if found:
        return Path(found).parent
    own = importlib.util.find_spec("numpy")
    if version + ")" != str(sys.version_info[:2]) or own is None:
        return None
    places = own.submodule_search_locations
    return Path(places[0]).parent if places else None
