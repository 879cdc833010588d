"""The files that a git checkout tracks, as git itself lists them."""

import os
import subprocess
from pathlib import Path

from alphacode.core.errors import DataError


def is_checkout(folder: Path) -> bool:
    """Return whether a folder is the top of a git checkout."""
    inside = folder / ".git"
    # A file where it is a submodule or a further working tree of a checkout.
    return inside.is_file() or (inside / "HEAD").is_file()


def tracked_files(folder: Path) -> list[Path]:
    """Return the tracked files of a checkout in the order of their paths.

    Files of submodules are not among them; a submodule is listed as a folder, which is
    a checkout of its own.

    Raises:
      DataError: git is not installed, or refuses.
    """
    command = ["git", "-C", str(folder)]
    # Any owner's checkout is read, and nothing that its configuration names is run.
    command += ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"]
    command += ["ls-files", "-z", "--cached"]
    kept = {key: value for key, value in os.environ.items() if key[:4] != "GIT_"}
    try:
        done = subprocess.run(command, capture_output=True, check=True, env=kept)
    except FileNotFoundError:
        raise DataError(
            f"{folder} is a git checkout, and git is not installed to say what it "
            "tracks; install git, or set sources.uses_git=false to read all files"
        ) from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        raise DataError(
            f"{folder} has a .git, but git cannot list its files "
            f"({said[-1] if said else 'it gives no reason'}); mend the checkout, or "
            "set sources.uses_git=false to read all files"
        ) from error
    names = {os.fsdecode(name) for name in done.stdout.split(b"\0") if name}
    return sorted(folder / name for name in names)
