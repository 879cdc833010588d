"""Judge many programs at once: one thread and one fork server per core."""

import os
import queue
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Generic, Self, TypeVar

from alphacode.core.errors import ConfigError, JudgeError, ToolchainMissing
from alphacode.judge.compiler import Compiler
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.judge.judging import execute_one, judge_one
from alphacode.judge.privileges import (
    find_python,
    make_scratch_directory,
    user_of_worker,
)
from alphacode.judge.settings import JudgeSettings
from alphacode.judge.worker import Worker

# Jobs accepted beyond those that run, so that no worker waits for the caller.
QUEUED_PER_WORKER = 4
ATTEMPTS = 2
CLOSED = "this judge is closed; make a new one"

Job = TypeVar("Job", JudgeJob, ExecuteJob)
Outcome = TypeVar("Outcome", JudgeOutcome, ExecuteOutcome)
Handle = Callable[[Job, Worker, Compiler, JudgeSettings], Outcome]


class _Stream(Generic[Outcome]):
    """The outcomes of one call, and whether its caller still wants them."""

    def __init__(self) -> None:
        self.outcomes: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self.is_wanted = True


Task = Callable[[Worker], None]


class Judge:
    """Runs programs under limits on all cores; a context manager.

    Programs are taken from the caller as workers become free, and outcomes come back
    as they are ready, in no order. A failure of ours is retried once and then becomes
    an outcome with an `error`; it never becomes a verdict.

    Example:
      with Judge() as judge:
          for outcome in judge.judge(jobs):
              ...
    """

    def __init__(self, settings: JudgeSettings | None = None) -> None:
        self.settings = settings or JudgeSettings()
        self.num_workers = self.settings.workers or len(os.sched_getaffinity(0))
        self.compiler = Compiler(self.settings)
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._workers: list[Worker] = []
        self._directory: Path | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def judge(self, jobs: Iterable[JudgeJob]) -> Iterator[JudgeOutcome]:
        """Yield a judgement for each job."""
        return self._stream(jobs, judge_one, _unjudged)

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        """Yield the executions of each job."""
        return self._stream(jobs, execute_one, _unexecuted)

    def close(self) -> None:
        """Stop the workers at once, also those that run a program; clean up."""
        with self._lock:
            self._is_closed = True
            threads, self._threads = self._threads, []
        for _ in threads:
            self._tasks.put(None)
        for worker in self._workers:
            worker.interrupt()
        for thread in threads:
            thread.join()
        if self._directory is not None:
            shutil.rmtree(self._directory, ignore_errors=True)
            self._directory = None
        self.compiler.artefacts.prune()

    def _stream(
        self,
        jobs: Iterable[Job],
        handle: Handle[Job, Outcome],
        give_up: Callable[[Job, str], Outcome],
    ) -> Iterator[Outcome]:
        stream: _Stream[Outcome] = _Stream()
        most = self.num_workers * (1 + QUEUED_PER_WORKER)
        pending = 0
        self._start()
        try:
            for job in jobs:
                self._submit(self._task(job, handle, give_up, stream))
                pending += 1
                while pending and (pending >= most or not stream.outcomes.empty()):
                    yield stream.outcomes.get()
                    pending -= 1
            while pending:
                yield stream.outcomes.get()
                pending -= 1
        finally:
            stream.is_wanted = False

    def _submit(self, task: Task) -> None:
        with self._lock:
            # Nobody takes tasks any more, and their outcomes would be awaited forever.
            if self._is_closed:
                raise ConfigError(CLOSED)
            self._tasks.put(task)

    def _task(
        self,
        job: Job,
        handle: Handle[Job, Outcome],
        give_up: Callable[[Job, str], Outcome],
        stream: _Stream[Outcome],
    ) -> Task:
        def run(worker: Worker) -> None:
            if stream.is_wanted:
                stream.outcomes.put(self._attempt(job, handle, give_up, worker))

        return run

    def _attempt(
        self,
        job: Job,
        handle: Handle[Job, Outcome],
        give_up: Callable[[Job, str], Outcome],
        worker: Worker,
    ) -> Outcome:
        reason = ""
        for _ in range(ATTEMPTS):
            if self._is_closed:
                return give_up(job, CLOSED)
            try:
                return handle(job, worker, self.compiler, self.settings)
            except ToolchainMissing as error:
                return give_up(job, str(error))
            except JudgeError as error:
                reason = str(error)
            except Exception as error:
                # One job must not take the others down, and its caller waits for an
                # outcome: even a mistake of ours has to come out as one.
                reason = f"{type(error).__name__}: {error}"
                worker.close()
        return give_up(job, reason)

    def _start(self) -> None:
        with self._lock:
            if self._is_closed:
                raise ConfigError(CLOSED)
            if self._threads:
                return
            python = find_python(self.settings.python)
            self._directory = make_scratch_directory()
            for index in range(self.num_workers):
                worker = Worker(index, user_of_worker(index), python, self._directory)
                self._workers.append(worker)
                thread = threading.Thread(
                    target=self._serve,
                    args=(worker,),
                    name=f"judge-{index}",
                    daemon=True,
                )
                thread.start()
                self._threads.append(thread)

    def _serve(self, worker: Worker) -> None:
        try:
            while (task := self._tasks.get()) is not None:
                task(worker)
        finally:
            worker.close()


def _unjudged(job: JudgeJob, reason: str) -> JudgeOutcome:
    return JudgeOutcome(job.key, None, reason)


def _unexecuted(job: ExecuteJob, reason: str) -> ExecuteOutcome:
    return ExecuteOutcome(job.key, (), None, reason)
