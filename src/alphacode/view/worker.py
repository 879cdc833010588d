"""One run in a process of its own: `python -m alphacode.view.worker`, told by JSON.

Standard input is one object: `problem` (a file), `run_dir`, `assignments` (as `--set`).
Standard output is one JSON object a line: how far each stage is, then how it ended. If
nobody reads any more, the run goes on to its end all the same.
"""

import contextlib
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from alphacode.core.errors import AlphaCodeError
from alphacode.data import read_problem
from alphacode.pipeline.ledger import digest_of
from alphacode.pipeline.presets import preset
from alphacode.pipeline.runs import open_bench
from alphacode.pipeline.solve import solve

TELL_EVERY_S = 0.2
INTERRUPTED = 130


class Teller:
    """A watcher that writes lines."""

    def __init__(self) -> None:
        self._told_at: dict[str, float] = {}

    def update(self, stage: str, done: int, total: int | None = None) -> None:
        """Tell how far a stage is, a few times a second."""
        now = time.monotonic()
        if done != total and now - self._told_at.get(stage, 0.0) < TELL_EVERY_S:
            return
        self._told_at[stage] = now
        tell({"stage": stage, "done": done, "total": total})


def tell(value: dict[str, Any]) -> None:
    """Write one line, if there is anybody to read it."""
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.write(json.dumps(value) + "\n")
        sys.stdout.flush()


def main() -> int:
    """Do the run; return the exit code. SIGTERM stops it as Ctrl-C would."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    spec = json.load(sys.stdin)
    try:
        problem = read_problem(Path(spec["problem"]))
        settings = preset("laptop", spec["assignments"])
        subject = {"problem": problem.name, "digest": digest_of(problem)}
        with open_bench(settings, subject, Path(spec["run_dir"]), Teller()) as bench:
            report = solve(problem, bench, bench.run.path / "submissions")
    except AlphaCodeError as error:
        tell({"error": " ".join(str(error).split())})
        return error.exit_code
    except KeyboardInterrupt:
        tell({"stopped": True})
        return INTERRUPTED
    tell({"finished": True, "solved": report.solved})
    return 0


if __name__ == "__main__":
    code = main()
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
    # The judge's processes are gone; threads of libraries need not be waited for.
    os._exit(code)
