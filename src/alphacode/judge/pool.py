"""Judge many programs at once: one thread and one pair of boxes per core."""

import dataclasses
import os
import queue
import shutil
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

from alphacode.core.errors import ConfigError, JudgeError, ToolchainMissing
from alphacode.core.problem import Language
from alphacode.core.verdict import Judgement
from alphacode.judge.alone import Quiet
from alphacode.judge.checkers import comparison_of
from alphacode.judge.compiler import Compiler
from alphacode.judge.isolation import first_worker
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.judge.judging import Engine, execute_one, judge_one
from alphacode.judge.privileges import (
    find_python,
    make_scratch_directory,
    user_of_worker,
)
from alphacode.judge.screening import (
    BATCHES,
    FEWEST,
    ScreenReport,
    ScreenTally,
    group_of,
    is_rechecked,
    screen_batch,
)
from alphacode.judge.screening_cpp import screen_cpp
from alphacode.judge.settings import JudgeSettings
from alphacode.judge.worker import Worker

# Jobs accepted beyond those that run, so that no worker waits for the caller.
QUEUED_PER_WORKER = 4
ATTEMPTS = 2
CLOSED = "this judge is closed; make a new one"

Job = TypeVar("Job", JudgeJob, ExecuteJob)
Outcome = TypeVar("Outcome", JudgeOutcome, ExecuteOutcome)


class _Stream(Generic[Outcome]):
    """The outcomes of one call, and whether its caller still wants them."""

    def __init__(self) -> None:
        self.outcomes: queue.SimpleQueue[tuple[bool, Outcome]] = queue.SimpleQueue()
        """What came out, each with whether its job could be screened."""
        self.is_wanted = True

    def put(self, task: "_Task", outcome: Outcome) -> None:
        """Hand the outcome of a task to the caller."""
        self.outcomes.put((task.is_screenable, outcome))


@dataclass(frozen=True, slots=True)
class _Kind(Generic[Job, Outcome]):
    """How jobs of one kind are done, and what comes out when that fails."""

    handle: Callable[[Job, Engine], Outcome]
    give_up: Callable[[Job, str], Outcome]


@dataclass(frozen=True, slots=True)
class _Task:
    """One job in the queue. `group` is `None` where it is not to be screened (now)."""

    job: Any
    kind: _Kind[Any, Any]
    stream: _Stream[Any]
    group: tuple[object, ...] | None
    is_screenable: bool


class _Tasks:
    """A queue from which tasks of one group are taken together."""

    def __init__(self) -> None:
        self._tasks: deque[_Task | None] = deque()
        self._condition = threading.Condition()

    def put(self, task: _Task | None) -> None:
        """Add a task; `None` tells one worker to end."""
        with self._condition:
            self._tasks.append(task)
            self._condition.notify()

    def put_first(self, tasks: list[_Task]) -> None:
        """Put tasks before all others, one by one for whoever is free."""
        with self._condition:
            self._tasks.extendleft(reversed(tasks))
            self._condition.notify(len(tasks))

    def take(self) -> list[_Task] | None:
        """Return the next task and, if it can be screened, others to screen with it.

        They are taken from between tasks of other kinds, which keep their order:
        programs of two languages come by turns, and would leave the screen one each.
        """
        with self._condition:
            while not self._tasks:
                self._condition.wait()
            first = self._tasks.popleft()
            if first is None:
                return None
            if first.group is None:
                return [first]
            taken = [first]
            others: list[_Task | None] = []
            most = BATCHES[first.job.solution.language]
            while self._tasks and len(taken) < most:
                task = self._tasks.popleft()
                if (
                    task is not None
                    and task.group == first.group
                    and task.stream is first.stream
                ):
                    taken.append(task)
                else:
                    others.append(task)
            self._tasks.extendleft(reversed(others))
            return taken


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
        self._quiet = Quiet()
        self._tally = ScreenTally()
        self._tasks = _Tasks()
        self._threads: list[threading.Thread] = []
        self._workers: list[Worker] = []
        self._directory: Path | None = None
        self._level = ""
        self._lock = threading.Lock()
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def judge(self, jobs: Iterable[JudgeJob | None]) -> Iterator[JudgeOutcome]:
        """Yield a judgement for each job.

        `None` among the jobs is none: it says that no job is ready just now, so that
        outcomes that are there come out. A caller whose jobs come slowly gives it, as
        outcomes come out only when the next job is asked for.
        """
        return self._stream(jobs, _Kind(judge_one, _unjudged))

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        """Yield the executions of each job."""
        return self._stream(jobs, _Kind(execute_one, _unexecuted))

    @property
    def isolation(self) -> str:
        """The level programs run under (docs/judge.md); empty before the first."""
        return self._level

    @property
    def screen_report(self) -> ScreenReport:
        """What the screen has done so far."""
        return self._tally.report

    def describe(self) -> dict[str, object]:
        """Return how programs were judged: `isolation`, and `screening` in numbers."""
        return {"isolation": self._level, "screening": self.screen_report.to_json()}

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
        self, jobs: Iterable[Job | None], kind: _Kind[Job, Outcome]
    ) -> Iterator[Outcome]:
        stream: _Stream[Outcome] = _Stream()
        # Batches of the screen take many at once; a job alone may take long.
        most = {
            True: 2 * max(BATCHES.values()) * self.num_workers,
            False: (1 + QUEUED_PER_WORKER) * self.num_workers,
        }
        pending = {True: 0, False: 0}
        self._start()
        try:
            for job in jobs:
                if job is not None:
                    group = self._group_of(job)
                    self._submit(_Task(job, kind, stream, group, group is not None))
                    pending[group is not None] += 1
                while any(pending.values()) and (
                    any(pending[which] >= most[which] for which in most)
                    or not stream.outcomes.empty()
                ):
                    is_screened, outcome = stream.outcomes.get()
                    yield outcome
                    pending[is_screened] -= 1
            while any(pending.values()):
                is_screened, outcome = stream.outcomes.get()
                yield outcome
                pending[is_screened] -= 1
        finally:
            stream.is_wanted = False

    def _group_of(self, job: JudgeJob | ExecuteJob) -> tuple[object, ...] | None:
        if (
            self.settings.screen
            and isinstance(job, JudgeJob)
            and job.tests
            and job.stops_on_first_failure
            and job.checker.is_built_in
            and job.solution.language in BATCHES
        ):
            return group_of(job)
        return None

    def _submit(self, task: _Task) -> None:
        with self._lock:
            # Nobody takes tasks any more, and their outcomes would be awaited forever.
            if self._is_closed:
                raise ConfigError(CLOSED)
            self._tasks.put(task)

    def _start(self) -> None:
        with self._lock:
            if self._is_closed:
                raise ConfigError(CLOSED)
            if self._threads:
                return
            self._directory = make_scratch_directory()
            settings = self.settings
            first = first_worker(
                lambda level: self._make_worker(0, level),
                settings.isolation,
                unsafe=settings.unsafe,
            )
            self._level = first.level
            others = (
                self._make_worker(index, self._level)
                for index in range(1, self.num_workers)
            )
            for worker in (first, *others):
                self._workers.append(worker)
                thread = threading.Thread(
                    target=self._serve,
                    args=(worker,),
                    name=f"judge-{worker.index}",
                    daemon=True,
                )
                thread.start()
                self._threads.append(thread)

    def _make_worker(self, index: int, level: str) -> Worker:
        assert self._directory is not None
        return Worker(
            index,
            user_of_worker(index),
            find_python(self.settings.python),
            self._directory,
            level,
            self.compiler.artefacts.directory,
        )

    def _serve(self, worker: Worker) -> None:
        engine = Engine(worker, self.compiler, self.settings, self._quiet)
        try:
            while (tasks := self._tasks.take()) is not None:
                wanted = [task for task in tasks if task.stream.is_wanted]
                with self._quiet.working():
                    self._do(wanted, engine)
        finally:
            worker.close()

    def _do(self, tasks: list[_Task], engine: Engine) -> None:
        """Do tasks of one group, screening them first if they are many."""
        found: list[Any] = [None] * len(tasks)
        if len(tasks) >= FEWEST:
            found = self._screen([task.job for task in tasks], engine)
        failed = [n for n, judgement in enumerate(found) if judgement is not None]
        again = [n for n in failed if is_rechecked(self.settings.screen_recheck)]
        answers = {n: self._attempt(tasks[n], engine) for n in again}
        missed = sum(_is_accepted(answer) for answer in answers.values())
        self._tally.add(rechecked=len(again), missed=missed)
        alone = []
        for number, task in enumerate(tasks):
            answer = answers.get(number)
            # After one miss nothing that was seen beside it counts.
            if answer is None and found[number] is not None and not missed:
                answer = JudgeOutcome(
                    task.job.key,
                    found[number],
                    isolation=engine.worker.level,
                    is_screened=True,
                )
            if answer is None:
                alone.append(dataclasses.replace(task, group=None))
            else:
                task.stream.put(task, answer)
        if len(alone) == 1:
            alone[0].stream.put(alone[0], self._attempt(alone[0], engine))
        else:
            self._tasks.put_first(alone)

    def _screen(self, jobs: list[JudgeJob], engine: Engine) -> list[Any]:
        try:
            found = self._screened(jobs, engine)
        except Exception as error:
            # The screen is a help: without it all are judged alone.
            if not isinstance(error, JudgeError):
                engine.worker.close()
            return [None] * len(jobs)
        failed = sum(judgement is not None for judgement in found.values())
        self._tally.add(screened=len(found), failed=failed)
        return [found.get(place) for place in range(len(jobs))]

    def _screened(
        self, jobs: list[JudgeJob], engine: Engine
    ) -> dict[int, Judgement | None]:
        """Return what the screen of their language finds, by the jobs' places."""
        first, settings = jobs[0], self.settings
        if first.solution.language is Language.CPP:
            return screen_cpp(jobs, engine)
        right = comparison_of(
            first.checker, strict=settings.strict, compat=settings.compat
        )
        limits = engine.limits_of(first.solution.language, first.limits)
        return dict(enumerate(screen_batch(jobs, engine.worker, limits, right)))

    def _attempt(self, task: _Task, engine: Engine) -> Any:
        reason = ""
        for _ in range(ATTEMPTS):
            if self._is_closed or not task.stream.is_wanted:
                return task.kind.give_up(task.job, CLOSED)
            try:
                return task.kind.handle(task.job, engine)
            except ToolchainMissing as error:
                return task.kind.give_up(task.job, str(error))
            except JudgeError as error:
                reason = str(error)
            except Exception as error:
                # One job must not take the others down, and its caller waits for an
                # outcome: even a mistake of ours has to come out as one.
                reason = f"{type(error).__name__}: {error}"
                engine.worker.close()
        return task.kind.give_up(task.job, reason)


def _is_accepted(outcome: JudgeOutcome) -> bool:
    return outcome.judgement is not None and outcome.judgement.is_accepted


def _unjudged(job: JudgeJob, reason: str) -> JudgeOutcome:
    return JudgeOutcome(job.key, None, reason)


def _unexecuted(job: ExecuteJob, reason: str) -> ExecuteOutcome:
    return ExecuteOutcome(job.key, (), None, reason)
