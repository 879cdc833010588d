"""From how a run ended to what it earned."""

import re
import signal

from alphacode.core.limits import Limits, Usage
from alphacode.core.verdict import Execution, Verdict
from alphacode.judge.run import Run

# What Python, the C++ runtime and Java's machine say when memory is refused.
_NO_MEMORY = re.compile(
    rb"^MemoryError|std::bad_alloc|std::bad_array_new|java.lang.OutOfMemoryError", re.M
)


def failure_of(run: Run, limits: Limits) -> Verdict | None:
    """Return TLE, MLE, OLE or RE, or `None` if the program ended well.

    A limit that was exceeded says more than the way the program then died, so limits
    come first.
    """
    if (
        run.exit_code == -signal.SIGXFSZ
        or max(run.output_size, run.message_size) > limits.output_limit_bytes
    ):
        return Verdict.OUTPUT_LIMIT_EXCEEDED
    if run.memory_bytes > limits.memory_limit_bytes:
        return Verdict.MEMORY_LIMIT_EXCEEDED
    if (
        run.killed
        or run.exit_code == -signal.SIGXCPU
        or run.cpu_s > limits.time_limit_s
    ):
        return Verdict.TIME_LIMIT_EXCEEDED
    if run.exit_code == 0:
        return None
    if _NO_MEMORY.search(run.message):
        return Verdict.MEMORY_LIMIT_EXCEEDED
    return Verdict.RUNTIME_ERROR


def explain(run: Run, failure: Verdict | None, limits: Limits) -> str:
    """Return one line or a few on why a run failed; empty if it did not."""
    said = run.message.decode("utf-8", "backslashreplace").strip()
    if failure is Verdict.TIME_LIMIT_EXCEEDED:
        if run.killed == "wall":
            return f"stopped after {run.wall_s:.2f} s, {run.cpu_s:.2f} s of them busy"
        return f"{run.cpu_s:.2f} s of processor time, {limits.time_limit_s:g} allowed"
    if failure is Verdict.OUTPUT_LIMIT_EXCEEDED:
        return f"more than {limits.output_limit_bytes} bytes of output"
    if failure is Verdict.MEMORY_LIMIT_EXCEEDED:
        return said or f"more than {limits.memory_limit_bytes} bytes of memory"
    if failure is Verdict.RUNTIME_ERROR:
        return said or how_it_ended(run.exit_code)
    return ""


def how_it_ended(exit_code: int) -> str:
    """Return words for an exit status or a signal."""
    if exit_code >= 0:
        return f"ended with exit status {exit_code}"
    try:
        return f"killed by {signal.Signals(-exit_code).name}"
    except ValueError:
        return f"killed by signal {-exit_code}"


def execution_of(run: Run, limits: Limits) -> Execution:
    """Return a run in the words of the core."""
    failure = failure_of(run, limits)
    return Execution(
        output=run.output.decode("utf-8", "backslashreplace"),
        failure=failure,
        usage=usage_of(run),
        message=explain(run, failure, limits),
    )


def usage_of(run: Run) -> Usage:
    """Return what a run spent."""
    return Usage(cpu_s=run.cpu_s, wall_s=run.wall_s, memory_bytes=run.memory_bytes)
