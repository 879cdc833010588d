"""What is known of programs, in the place of what would find it out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from alphacode.core.limits import Usage
from alphacode.core.verdict import Execution, Verdict
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome
from alphacode.selection.behaviour import SILENCE, Behaviour, is_failure
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.selection import Scores


class KnownScores:
    """Scores that are there already."""

    def __init__(self, scores: Scores) -> None:
        self._scores = scores

    def score(self, programs: Sequence[DistinctProgram]) -> Scores:
        """Return the scores of some of the programs."""
        wanted = {p.program_id: self._scores.scores[p.program_id] for p in programs}
        return Scores(scores=wanted, notes=self._scores.notes)


class Replay:
    """A judge that tells what programs were seen to do on some inputs; it runs none.

    Outputs are known as hashes alone; equal ones stay equal, which is all that counts.
    """

    def __init__(
        self, inputs: Sequence[str], behaviours: Mapping[str, Behaviour]
    ) -> None:
        self._columns = {text: column for column, text in enumerate(inputs)}
        self._behaviours = behaviours

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        """Yield what was seen, or that the judge failed on the program before, too."""
        for job in jobs:
            behaviour = self._behaviours.get(str(job.key))
            if behaviour is None or behaviour.error:
                error = "the judge failed on it"
                yield ExecuteOutcome(job.key, (), None, error=error)
                continue
            symbols = behaviour.symbols
            seen = [_seen(symbols[self._columns[text]]) for text in job.inputs]
            yield ExecuteOutcome(job.key, tuple(seen), None)


def _seen(symbol: str) -> Execution:
    """Return an execution whose symbol is as different from others as this one."""
    if is_failure(symbol):
        return Execution("", Verdict(symbol), Usage())
    # A letter in front: no hash is taken for a number.
    return Execution("" if symbol == SILENCE else f"x{symbol}", None, Usage())
