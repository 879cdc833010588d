"""Floor 1: run untrusted programs and say what they earned.

May import: core. Read in this order: jobs, compare, checkers, verdicts, languages,
judging, refereeing, screening, pool, worker, box, python_box, native_box, zygote,
isolation, privileges, compiler, toolchain, java, artefacts, doctor.
"""

from alphacode.judge.compare import normalise, outputs_match
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.judge.languages import language_of
from alphacode.judge.pool import Judge
from alphacode.judge.settings import JudgeSettings

__all__ = [
    "ExecuteJob",
    "ExecuteOutcome",
    "Judge",
    "JudgeJob",
    "JudgeOutcome",
    "JudgeSettings",
    "language_of",
    "normalise",
    "outputs_match",
]
