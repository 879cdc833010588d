"""What of a page that is open its stream of numbers does not change, as a short text.

A page holds the text it was made with. When its stream tells another one, the page says
that there is more to see.
"""

import hashlib
from collections.abc import Iterable

from alphacode.view.funnel import STAGES, Funnel
from alphacode.view.run_folders import READING_ERRORS, Run

_FIRST = [name for name, _ in STAGES].index("clusters")


def of_problem(funnel: Funnel) -> str:
    """Return what a problem's page was made with: clusters, submissions, verdicts."""
    return " ".join(map(str, [*funnel.counts[_FIRST:], funnel.is_finished]))


def of_run(run: Run) -> str:
    """Return what a run's page was made with: problems begun, and finished."""
    return f"{len(run.problems())} {len(run.reports())}"


def of_list(runs: Iterable[Run]) -> str:
    """Return what a list of runs was made with; a damaged one is there and no more."""
    digest = hashlib.blake2b(digest_size=8)
    for run in runs:
        try:
            told = f"{run.is_running()} {of_run(run)}"
        except READING_ERRORS:
            told = "damaged"
        digest.update(f"{run.identity} {told}\n".encode())
    return digest.hexdigest()
