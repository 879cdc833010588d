"""What programs do on inputs nobody knows the answer to, as short symbols.

Source: paper section 4.6. Outputs are equal if the judge's normal forms are: tokens
without regard to white space and letter case, decimals to six significant digits.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from alphacode.core.limits import Limits
from alphacode.core.verdict import Execution, Verdict
from alphacode.judge.compare import normalise
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome
from alphacode.selection.deduplication import DistinctProgram

SILENCE: Final = "-"
_FAILURES: Final = frozenset(verdict.value for verdict in Verdict)


class ExecutesPrograms(Protocol):
    """What clustering needs of a judge; `alphacode.judge.Judge` has it."""

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        """Yield an outcome per job, in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """What one program did on a list of inputs; one row of a table."""

    program_id: str
    signature: str
    """A name for the list of inputs, then a symbol per input, blanks between.

    A symbol is TLE, MLE, OLE, RE or CE for a failure, `-` for silence, otherwise 16
    hexadecimal digits for the normalised output. Empty if there was an error.
    """
    error: str = ""
    """Why the program could not be executed, if that was a failure of ours."""

    @property
    def inputs_id(self) -> str:
        """The name of the inputs it was executed on."""
        return self.signature.partition(" ")[0]

    @property
    def symbols(self) -> tuple[str, ...]:
        """One symbol per input."""
        return tuple(self.signature.split(" ")[1:])


def is_failure(symbol: str) -> bool:
    """Whether a symbol stands for a program that did not end well.

    Example:
      >>> is_failure("TLE"), is_failure("-")
      (True, False)
    """
    return symbol in _FAILURES


def inputs_id(inputs: Sequence[str]) -> str:
    """Return a name for a list of inputs, so that behaviours on others are not mixed.

    Example:
      >>> inputs_id(["1", "2"]) == inputs_id(["12"])
      False
    """
    digest = hashlib.blake2b(digest_size=8)
    for text in inputs:
        encoded = text.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return digest.hexdigest()


def symbol_of(execution: Execution) -> str:
    """Return the symbol of one execution."""
    if execution.failure is not None:
        return execution.failure.value
    output = normalise(execution.output)
    if not output:
        return SILENCE
    encoded = output.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(encoded, digest_size=8).hexdigest()


def execute_programs(
    programs: Sequence[DistinctProgram],
    inputs: Sequence[str],
    limits: Limits,
    judge: ExecutesPrograms,
    *,
    known: Mapping[str, Behaviour] | None = None,
    on_outcome: Callable[[Behaviour], object] | None = None,
) -> dict[str, Behaviour]:
    """Return each program's behaviour by `program_id`, in the order of `programs`.

    Args:
      known: behaviours of an earlier run, under any key. Those on other inputs, and
        those that ended in an error of ours, are executed again.
      on_outcome: called once for every new behaviour, as it arrives.
    """
    name_of_inputs = inputs_id(inputs)
    behaviours = {
        behaviour.program_id: behaviour
        for behaviour in (known or {}).values()
        if not behaviour.error and behaviour.inputs_id == name_of_inputs
    }
    waiting = {p.program_id: p for p in programs if p.program_id not in behaviours}
    jobs = (
        ExecuteJob(
            key=name, solution=program.solution, inputs=tuple(inputs), limits=limits
        )
        for name, program in waiting.items()
    )
    for outcome in judge.execute(jobs) if waiting else ():
        behaviour = _behaviour_of(outcome, name_of_inputs, len(inputs))
        behaviours[behaviour.program_id] = behaviour
        if on_outcome is not None:
            on_outcome(behaviour)
    return {
        p.program_id: behaviours[p.program_id]
        for p in programs
        if p.program_id in behaviours
    }


def _behaviour_of(
    outcome: ExecuteOutcome, name_of_inputs: str, num_inputs: int
) -> Behaviour:
    name = str(outcome.key)
    if outcome.error:
        return Behaviour(program_id=name, signature="", error=outcome.error)
    if outcome.compile_message is not None:
        symbols = [Verdict.COMPILE_ERROR.value] * num_inputs
    else:
        symbols = [symbol_of(execution) for execution in outcome.executions]
    if len(symbols) != num_inputs:
        error = f"the judge gave {len(symbols)} executions for {num_inputs} inputs"
        return Behaviour(program_id=name, signature="", error=error)
    return Behaviour(program_id=name, signature=" ".join([name_of_inputs, *symbols]))
