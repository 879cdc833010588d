"""What made a run: versions of programs and the machine, once per combination."""

import json
import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from alphacode import __version__
from alphacode.core.files import write_json

VERSIONS = "versions.json"
_PACKAGES = ("torch", "numpy", "pyarrow", "sentencepiece", "transformers")


def keep_versions(run_dir: Path) -> None:
    """Add this process to the run's `versions.json`, unless one like it is there.

    Raises:
      RunError: the place cannot be written.
    """
    path = run_dir / VERSIONS
    try:
        known = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        known = []
    known = [each for each in known if isinstance(each, dict)]
    now = _versions()
    if any({**each, "begun": ""} == {**now, "begun": ""} for each in known):
        return
    write_json(path, [*known, now])


def _versions() -> dict[str, Any]:
    found = {
        "begun": datetime.now(UTC).isoformat(timespec="seconds"),
        "alphacode": __version__,
        "python": platform.python_version(),
    }
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return {**found, "system": platform.platform(), "processor": _processor()}


def _processor() -> str:
    """Return the name of the processor, as Linux gives it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return platform.machine()
    names = (line.partition(":")[2] for line in lines if line.startswith("model name"))
    return next(names, platform.machine()).strip()
