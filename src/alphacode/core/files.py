"""Files that are whole or absent: atomic replacement, errors that say what to do."""

import contextlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from alphacode.core.errors import RunError


def write_atomically(path: Path, write: Callable[[Path], object]) -> None:
    """Have `write` fill a temporary sibling, then rename it over `path`.

    After a kill at any moment `path` holds the old content or the new, never a part.

    Raises:
      RunError: the place cannot be written (full disk, rights).
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise RunError(
            f"cannot write {path}: {error.strerror or error}; "
            "choose another place or free some space"
        ) from error


def write_text(path: Path, text: str) -> None:
    """Write text atomically."""
    write_atomically(path, lambda part: part.write_text(text, encoding="utf-8"))


def write_json(path: Path, value: Any) -> None:
    """Write a value as indented JSON, atomically."""
    write_text(path, json.dumps(value, indent=2, ensure_ascii=False) + "\n")
