"""Runs that a page started: a queue, and a process for each that is under way.

A run belongs to its directory and not to whoever looks: closing a page changes nothing,
and a run that is stopped, or whose viewer was, goes on when the same problem is started
again. Two are under way at a time, which the system shares the machine between.
"""

import contextlib
import hashlib
import json
import os
import re
import signal
import subprocess
import sys
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock, Thread
from typing import Any, Final, Literal

from alphacode.core.errors import ConfigError
from alphacode.core.files import write_atomically
from alphacode.core.problem import Problem
from alphacode.data import read_problem
from alphacode.pipeline.ledger import digest_of
from alphacode.pipeline.places import folder_name
from alphacode.pipeline.presets import preset
from alphacode.view.text import clean

Status = Literal["waiting", "running", "stopping", "stopped", "finished", "failed"]

SLOTS: Final = 2
MOST_JOBS: Final = 200
PASTED: Final = ".pasted"
MOST_ERROR: Final = 2000


@dataclass(slots=True)
class Job:
    """One run on its way."""

    number: int
    problem: str
    file: Path
    run_dir: Path
    assignments: list[str]
    status: Status = "waiting"
    stages: dict[str, tuple[int, int | None]] = field(default_factory=dict)
    error: str = ""
    solved: bool | None = None
    process: "subprocess.Popen[str] | None" = None
    thread: Thread | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.status in ("stopped", "finished", "failed")


class Jobs:
    """The queue."""

    def __init__(self, home: Path) -> None:
        """Keep what is pasted, and the runs, under a folder."""
        self._home = home
        self._jobs: OrderedDict[int, Job] = OrderedDict()
        self._lock = RLock()
        self._is_closed = False

    def start(self, text: str, statement: str, assignments: list[str]) -> Job:
        """Queue the run of a pasted problem; one that is under way is given back.

        Args:
          text: Markdown, or JSON of CodeContests or competitive-companion.
          statement: what belongs beside a companion's JSON; else empty.

        Raises:
          DataError: the problem is malformed.
          ConfigError: a setting is illegal, or too much waits already.
          RunError: the folder of runs cannot be written.
        """
        preset("laptop", assignments)
        with self._lock:
            file = self._store(text, statement)
        problem = read_problem(file)
        run_dir = self._home / _place(problem, assignments)
        with self._lock:
            for job in self._jobs.values():
                if job.run_dir == run_dir and not job.is_over:
                    return job
            if sum(not job.is_over for job in self._jobs.values()) >= MOST_JOBS:
                raise ConfigError(f"{MOST_JOBS} runs wait already; try again later")
            number = next(reversed(self._jobs), 0) + 1
            job = Job(number, clean(problem.name), file, run_dir, assignments)
            self._jobs[number] = job
            self._begin_next()
        return job

    def get(self, number: int) -> Job | None:
        """Return a job."""
        return self._jobs.get(number)

    def all(self) -> list[Job]:
        """Return all jobs, the newest first."""
        with self._lock:
            return list(reversed(self._jobs.values()))

    def place_in_queue(self, job: Job) -> int:
        """Return how many runs begin before this one."""
        with self._lock:
            waiting = [each for each in self._jobs.values() if each.status == "waiting"]
            return waiting.index(job) if job in waiting else 0

    def stop(self, job: Job) -> None:
        """Have a run end; what it has finished is kept."""
        with self._lock:
            if job.status == "waiting":
                job.status = "stopped"
            elif job.status == "running":
                job.status = "stopping"
                if job.process is not None:
                    _interrupt(job.process)

    def close(self) -> None:
        """Stop all runs and wait for their ends."""
        with self._lock:
            self._is_closed = True
            jobs = list(self._jobs.values())
            for job in jobs:
                self.stop(job)
        for job in jobs:
            if job.process is not None:
                try:
                    job.process.wait(timeout=10)
                except subprocess.TimeoutExpired:
                    job.process.kill()
            if job.thread is not None:
                job.thread.join(timeout=10)

    def _store(self, text: str, statement: str) -> Path:
        whole = f"{text}\0{statement}".encode("utf-8", "replace")
        digest = hashlib.blake2b(whole, digest_size=8)
        folder = self._home / PASTED / digest.hexdigest()
        is_json = text.lstrip()[:1] in ("{", "[")
        file = folder / ("problem.json" if is_json else "problem.md")
        for path, content in ((file, text), (folder / "problem.md", statement)):
            if content.strip() and not path.is_file():
                _write(path, content)
        return file

    def _begin_next(self) -> None:
        under_way = sum(
            j.status in ("running", "stopping") for j in self._jobs.values()
        )
        for job in self._jobs.values():
            if under_way >= SLOTS or self._is_closed:
                return
            if job.status == "waiting":
                job.status = "running"
                under_way += 1
                job.thread = Thread(target=self._follow, args=(job,), daemon=True)
                job.thread.start()

    def _follow(self, job: Job) -> None:
        spec = {"problem": str(job.file), "run_dir": str(job.run_dir)}
        try:
            process = subprocess.Popen(
                [sys.executable, "-m", "alphacode.view.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                # Ctrl-C at the viewer's terminal is the viewer's to pass on.
                start_new_session=True,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
            )
        except OSError as error:
            self._end(job, "failed", f"cannot start a process: {error}")
            return
        with self._lock:
            job.process = process
            if job.status == "stopping":
                # It was stopped before there was anything to stop.
                _interrupt(process)
        assert process.stdin and process.stdout and process.stderr
        errors: list[str] = []
        reader = Thread(target=_drain, args=(process.stderr, errors), daemon=True)
        reader.start()
        # One that is stopped at once reads nothing.
        with contextlib.suppress(OSError), process.stdin as stdin:
            stdin.write(json.dumps({**spec, "assignments": job.assignments}))
        told: dict[str, Any] = {}
        for line in process.stdout:
            told = self._take(job, line) or told
        code = process.wait()
        reader.join(timeout=5)
        process.stdout.close()
        process.stderr.close()
        if told.get("finished"):
            job.solved = told["solved"]
            self._end(job, "finished")
        elif told.get("stopped") or job.status == "stopping":
            self._end(job, "stopped")
        else:
            last = (errors or [f"the process ended with exit code {code}"])[-1]
            self._end(job, "failed", told.get("error") or last)

    def _take(self, job: Job, line: str) -> dict[str, Any]:
        """Take in one line of a worker; return it if it says how the run ended."""
        try:
            value = json.loads(line)
        except ValueError:
            return {}
        if not isinstance(value, dict):
            return {}
        if "stage" in value:
            job.stages[str(value["stage"])] = (value["done"], value["total"])
            return {}
        return value

    def _end(self, job: Job, status: Status, error: str = "") -> None:
        with self._lock:
            job.status, job.error = status, clean(error[:MOST_ERROR])
            self._begin_next()


def _write(path: Path, content: str) -> None:
    data = content.encode("utf-8", "replace")
    write_atomically(path, lambda part: part.write_bytes(data))


def _place(problem: Problem, assignments: list[str]) -> str:
    """Return a folder's name; equal problems and settings meet in the same one."""
    text = json.dumps([digest_of(problem), sorted(assignments)])
    digest = hashlib.blake2b(text.encode(), digest_size=6).hexdigest()
    return f"{folder_name(problem.name)}-{digest}"


def _interrupt(process: "subprocess.Popen[str]") -> None:
    if process.poll() is None:
        # Not SIGINT, which a viewer that was put into the background has all its
        # children ignore.
        process.send_signal(signal.SIGTERM)


def _drain(stream: Any, lines: list[str]) -> None:
    for line in stream:
        if line.strip():
            lines.append(re.sub(r"\x1b\[[0-9;]*m", "", line.strip()))
            del lines[:-20]
