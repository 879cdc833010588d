"""Compile the launcher, once per machine and version of its source."""

import contextlib
import os
import subprocess
import tempfile
import threading
from pathlib import Path

from alphacode.core.errors import JudgeError, ToolchainMissing
from alphacode.judge.artefacts import Artefacts
from alphacode.judge.toolchain import find_compiler

SOURCE = Path(__file__).parent / "zygote" / "launcher.cpp"
BUILD_TIMEOUT_S = 120.0

_lock = threading.Lock()


def build_launcher(cache: Path) -> Path:
    """Return the launcher's path, compiling it on the first call.

    Raises:
      ToolchainMissing: there is no compiler.
      JudgeError: it cannot be compiled or kept.
    """
    source = SOURCE.read_text(encoding="utf-8")
    path = cache / f"launcher-{Artefacts.key(source)[:16]}"
    with _lock:
        if path.exists():
            return path
        compiler = find_compiler()
        try:
            cache.mkdir(parents=True, exist_ok=True)
            number, part = tempfile.mkstemp(dir=cache, prefix=".launcher-")
            os.close(number)
        except OSError as error:
            raise JudgeError(
                f"cannot write to {cache}: {error.strerror or error}; "
                "set judge.cache_dir to another place"
            ) from error
        command = [compiler, "-std=c++17", "-O2", "-s", "-o", part, str(SOURCE)]
        try:
            done = subprocess.run(
                command, capture_output=True, timeout=BUILD_TIMEOUT_S, check=False
            )
            if done.returncode != 0:
                said = done.stderr.decode(errors="replace").strip().splitlines()
                raise ToolchainMissing(
                    f"{compiler} cannot compile the judge's launcher "
                    f"({said[0] if said else 'no message'})"
                )
            Path(part).chmod(0o755)
            Path(part).rename(path)
        finally:
            with contextlib.suppress(OSError):
                Path(part).unlink()
    return path
