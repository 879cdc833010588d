"""What all pages share: the runs, their samples, the judge, the model and the queue."""

from threading import Event, Lock
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from starlette.exceptions import HTTPException

from alphacode.core.problem import Problem
from alphacode.judge import JudgeSettings
from alphacode.view.checks import Checks, read_problem_of
from alphacode.view.jobs import Jobs
from alphacode.view.run_folders import ProblemHead, Run, RunFolders
from alphacode.view.samples import Samples
from alphacode.view.settings import ViewSettings

if TYPE_CHECKING:
    from alphacode.view.attention import Attention

MOST_INDEX: Final = 2**63 - 1
"""The last sample that a table could hold."""


class Place(NamedTuple):
    """A problem of a run, as an address names it."""

    run: Run
    head: ProblemHead

    @property
    def path(self) -> str:
        """Address of its page."""
        return f"/runs/{self.run.name}/problems/{self.head.number}"


class State:
    """Everything behind the pages."""

    def __init__(
        self, run_folders: RunFolders, settings: ViewSettings, judge: JudgeSettings
    ) -> None:
        """Hold the runs; the judge and the model are opened when they are needed."""
        self.run_folders = run_folders
        self.settings = settings
        self.samples = Samples()
        self.checks = Checks(judge)
        self.jobs = Jobs(run_folders.home)
        self.is_ending = Event()
        """Set when the server is to stop: pages are kept up to date no longer."""
        self._attention: Attention | None = None
        self._problems: dict[tuple[str, str], Problem] = {}
        self._lock = Lock()

    @property
    def attention(self) -> "Attention":
        """The model's side; the first to ask waits for torch to start."""
        with self._lock:
            if self._attention is None:
                # Pages without attention must not wait for torch.
                from alphacode.view.attention import Attention

                self._attention = Attention()
            return self._attention

    def close(self) -> None:
        """End what was started."""
        self.jobs.close()
        self.checks.close()

    def run(self, name: str) -> Run:
        """Return a run by its name in an address.

        Raises:
          HTTPException: there is none.
        """
        run = self.run_folders.run(name)
        if run is None:
            raise HTTPException(
                404, "There is no such run; the list shows those there are."
            )
        return run

    def place(self, name: str, number: int) -> Place:
        """Return a problem of a run.

        Raises:
          HTTPException: there is none.
        """
        run = self.run(name)
        heads = run.problems()
        if not 1 <= number <= len(heads):
            raise HTTPException(404, f"This run has {len(heads)} problems so far.")
        return Place(run, heads[number - 1])

    def sample(self, place: Place, index: int) -> dict[str, Any]:
        """Return all columns of a sample.

        Raises:
          HTTPException: there is none.
        """
        is_possible = 0 <= index <= MOST_INDEX
        row = place.run.sample_row(place.head.name, index) if is_possible else None
        if row is None:
            raise HTTPException(404, f"This problem has no sample {index} yet.")
        return row

    def problem(self, place: Place) -> Problem:
        """Return a problem with its tests; the latest few are kept."""
        key = (place.run.identity, place.head.name)
        with self._lock:
            found = self._problems.get(key)
        if found is None:
            found = read_problem_of(place.run, place.head.name)
            with self._lock:
                while len(self._problems) >= 8:
                    self._problems.pop(next(iter(self._problems)))
                self._problems[key] = found
        return found
