"""One judge for many requests: each has a thread that feeds it and takes its answers.

A request keeps a bounded number of programs with the judge and waits for answers before
it gives more, so that requests share the workers whatever their sizes.
"""

import asyncio
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from alphacode.core.errors import AlphaCodeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.judge import (
    ExecuteJob,
    ExecuteOutcome,
    Judge,
    JudgeJob,
    JudgeOutcome,
    JudgeSettings,
)
from alphacode.judge.languages import LANGUAGES
from alphacode.service.settings import ServiceSettings

Job = JudgeJob | ExecuteJob
Outcome = JudgeOutcome | ExecuteOutcome

STOPPING = "the service is shutting down; ask again when it is back"
CHECKING = "not checked yet"
READY = "ready"
# Programs that do nothing, to see what a machine can judge.
PROBES = {
    Language.PYTHON3: "pass\n",
    Language.CPP: "int main() { return 0; }\n",
    Language.JAVA: "public class Main { public static void main(String[] a) {} }\n",
}
# How often a waiting request looks whether its client is still there.
WATCH_EVERY_S = 0.5
# Answers by which the speed is measured, for Retry-After.
SPEED_WINDOW = 256
MOST_RETRY_S = 60


class BusyError(AlphaCodeError):
    """The service has enough to do; `retry_after_s` says when to come back."""

    def __init__(self, sentence: str, retry_after_s: int) -> None:
        super().__init__(sentence)
        self.retry_after_s = retry_after_s


class StoppingError(AlphaCodeError):
    """The service takes no more requests."""


class ClientGoneError(AlphaCodeError):
    """Nobody waits for the answers any more."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the service is; counts are since it started."""

    isolation: str
    languages: dict[str, str]
    queue_length: int
    requests: int
    programs_judged: int
    errors: int
    is_stopping: bool


class Ticket:
    """One request's jobs and the answers to them."""

    def __init__(self, jobs: Sequence[Job], loop: asyncio.AbstractEventLoop) -> None:
        self.jobs = jobs
        self.is_cancelled = False
        self._loop = loop
        self._outcomes: asyncio.Queue[Outcome | None] = asyncio.Queue()

    def cancel(self) -> None:
        """Leave out what is not begun."""
        self.is_cancelled = True

    def put(self, outcome: Outcome | None) -> None:
        """Hand over an outcome from the request's thread; `None` is the end."""
        try:
            self._loop.call_soon_threadsafe(self._outcomes.put_nowait, outcome)
        except RuntimeError:
            # The loop is closed: the server has ended, and so has the client.
            self.is_cancelled = True

    async def outcomes(
        self, is_gone: Callable[[], Awaitable[bool]]
    ) -> AsyncIterator[Outcome]:
        """Yield outcomes as they come.

        Raises:
          ClientGoneError: the client went away; the rest is cancelled.
        """
        try:
            while True:
                try:
                    get = self._outcomes.get()
                    outcome = await asyncio.wait_for(get, WATCH_EVERY_S)
                except TimeoutError:
                    if await is_gone():
                        raise ClientGoneError("the client went away") from None
                    continue
                if outcome is None:
                    return
                yield outcome
        finally:
            self.cancel()


class Hub:
    """The one judge, the requests it works for, and what there is to count."""

    def __init__(self, settings: JudgeSettings, limits: ServiceSettings) -> None:
        self.limits = limits
        self._judge = Judge(settings)
        self._lock = threading.Lock()
        self._threads: set[threading.Thread] = set()
        self._prober = threading.Thread(target=self._probe, name="probe", daemon=True)
        self._waiting = 0
        self._judged = 0
        self._errors = 0
        self._isolation = ""
        self._languages = {language.label: CHECKING for language in LANGUAGES}
        self._answered_at: deque[float] = deque(maxlen=SPEED_WINDOW)
        self._is_stopping = threading.Event()
        self._is_closed = threading.Event()
        self._closing = threading.Lock()

    def start(self) -> None:
        """Begin to look what this machine can judge; requests need not wait for it."""
        self._prober.start()

    def submit(self, jobs: Sequence[Job]) -> Ticket:
        """Take a request's jobs, all of one kind; must be called on the event loop.

        Raises:
          BusyError: too much waits already.
          StoppingError: the service ends.
        """
        with self._lock:
            self._refuse_if_full(len(jobs))
            self._waiting += len(jobs)
        ticket = Ticket(jobs, asyncio.get_running_loop())
        self._run_in_thread(lambda: self._answer(ticket))
        return ticket

    def refuse_if_full(self) -> None:
        """Raise what `submit` would for a request of one program."""
        with self._lock:
            self._refuse_if_full(1)

    def health(self) -> Health:
        """Return how things are now."""
        with self._lock:
            return Health(
                isolation=self._isolation,
                languages=dict(self._languages),
                queue_length=self._waiting,
                requests=len(self._threads),
                programs_judged=self._judged,
                errors=self._errors,
                is_stopping=self._is_stopping.is_set(),
            )

    def close(self) -> None:
        """Answer what is not judged as unjudged, and stop every process; may repeat."""
        self._is_stopping.set()
        with self._closing:
            if self._is_closed.is_set():
                return
            self._judge.close()
            with self._lock:
                threads = [self._prober, *self._threads]
            for thread in filter(threading.Thread.is_alive, threads):
                thread.join(timeout=self.limits.shutdown_s)
            self._is_closed.set()

    def begin_to_close(self) -> None:
        """Close without waiting; for signal handlers, so it takes no lock."""
        self._is_stopping.set()
        threading.Thread(target=self.close, name="hub-close", daemon=True).start()

    def _refuse_if_full(self, programs: int) -> None:
        if self._is_stopping.is_set():
            raise StoppingError(STOPPING)
        is_full = self._waiting and self._waiting + programs > self.limits.queue_limit
        if is_full or len(self._threads) >= self.limits.request_limit:
            raise BusyError(
                f"{self._waiting} programs of {len(self._threads)} requests wait "
                f"already; at most {self.limits.queue_limit} programs of "
                f"{self.limits.request_limit} requests may; ask again later",
                self._retry_after_s(),
            )

    def _retry_after_s(self) -> int:
        if len(self._answered_at) < 2:
            return 1
        elapsed_s = time.monotonic() - self._answered_at[0]
        wait_s = self._waiting * elapsed_s / len(self._answered_at)
        return max(1, min(MOST_RETRY_S, round(wait_s)))

    def _run_in_thread(self, work: Callable[[], None]) -> None:
        def run() -> None:
            try:
                work()
            finally:
                with self._lock:
                    self._threads.discard(thread)

        thread = threading.Thread(target=run, name="request", daemon=True)
        with self._lock:
            self._threads.add(thread)
        thread.start()

    def _answer(self, ticket: Ticket) -> None:
        missing = {job.key: job for job in ticket.jobs}
        reason = STOPPING
        try:
            for outcome in self._outcomes(ticket):
                job = missing.pop(outcome.key)
                if outcome.error and self._is_stopping.is_set():
                    # The judge was closed under it, which is not what clients ask.
                    outcome = _failed(job, STOPPING)
                self._count(outcome)
                ticket.put(outcome)
        except Exception as error:
            # Whatever it is, the client waits for answers, and it is no verdict.
            reason = str(error) or type(error).__name__
        if self._is_stopping.is_set():
            reason = STOPPING
        for job in missing.values():
            unjudged = _failed(job, reason)
            self._count(unjudged, is_counted=not ticket.is_cancelled)
            ticket.put(unjudged)
        ticket.put(None)

    def _outcomes(self, ticket: Ticket) -> Iterator[Outcome]:
        is_over = self._is_stopping.is_set
        # A generator that is taken until the client leaves, so that the rest is not.
        jobs: Any = (
            job for job in ticket.jobs if not (ticket.is_cancelled or is_over())
        )
        is_execution = isinstance(ticket.jobs[0], ExecuteJob) if ticket.jobs else False
        stream: Iterator[Outcome]
        stream = self._judge.execute(jobs) if is_execution else self._judge.judge(jobs)
        for outcome in stream:
            yield outcome
            if ticket.is_cancelled or is_over():
                # Ends the judge's generator, which drops what it has not begun.
                break

    def _count(self, outcome: Outcome, *, is_counted: bool = True) -> None:
        with self._lock:
            self._waiting -= 1
            if not is_counted:
                return
            self._answered_at.append(time.monotonic())
            if outcome.error:
                self._errors += 1
            else:
                self._judged += 1
            self._keep_isolation(outcome)

    def _keep_isolation(self, outcome: Outcome) -> None:
        if isinstance(outcome, JudgeOutcome):
            self._isolation = outcome.isolation or self._isolation

    def _probe(self) -> None:
        languages = [language for language in LANGUAGES if language in PROBES]
        jobs = [
            JudgeJob(
                key=language.label,
                solution=Solution(language, PROBES[language]),
                tests=(TestCase("", ""),),
                limits=Limits(),
            )
            for language in languages
        ]
        try:
            for outcome in self._judge.judge(jobs):
                judgement = outcome.judgement
                with self._lock:
                    self._keep_isolation(outcome)
                    self._languages[str(outcome.key)] = (
                        outcome.error
                        if judgement is None
                        else READY
                        if judgement.is_accepted
                        else f"a program that does nothing earned "
                        f"{judgement.verdict.value}: {judgement.message}"
                    )
        except AlphaCodeError as error:
            with self._lock:
                self._languages = dict.fromkeys(self._languages, str(error))


def _failed(job: Job, reason: str) -> Outcome:
    if isinstance(job, ExecuteJob):
        return ExecuteOutcome(job.key, (), None, reason)
    return JudgeOutcome(job.key, None, reason)
