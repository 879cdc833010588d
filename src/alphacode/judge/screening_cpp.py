"""Screen C++ programs of one problem together: compiled as one, run one by one.

A program is taken to have failed only if the exact engine, given what was compiled
together, finds its first output wrong. A program that is right, crashes, exceeds a
limit, does not compile or is not plain is judged alone, from the beginning. Programs
that were compiled before are not screened: to run them costs less.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge.jobs import JudgeJob
from alphacode.judge.joined_cpp import memory_of
from alphacode.judge.judging import Engine, judge_test
from alphacode.judge.languages import FileProgram
from alphacode.judge.plain_cpp import Header, plain_form
from alphacode.judge.screening import FEWEST
from alphacode.judge.toolchain import HEADERS

JOINED_HEADERS: Final = frozenset((*HEADERS, "bits/stdc++.h"))
# Of the memory of a program, what the static objects of all may take together.
STATIC_SHARE: Final = 0.25
# When so many have been too slow, the others are not screened: they may be, too, and
# would be run twice for nothing.
MOST_SLOW: Final = 2


def screen_cpp(jobs: Sequence[JudgeJob], engine: Engine) -> dict[int, Judgement | None]:
    """Return, for each job that was screened, its judgement, or `None`: judge it alone.

    All jobs have the same first test, limits and built-in checker.

    Returns:
      Judgements by the jobs' places; those that were not screened are not there.

    Raises:
      JudgeError: we failed.
    """
    forms = _plain_forms(jobs, engine)
    if len(forms) < FEWEST:
        return {}
    joined = engine.compiler.compile_joined(engine.worker, forms)
    if joined is None:
        return {}
    content, places = joined
    taken = memory_of(content)
    if taken > STATIC_SHARE * jobs[0].limits.memory_limit_bytes:
        return {}
    program = FileProgram(content)
    program.spare_bytes = taken
    found: dict[int, Judgement | None] = {}
    slow = 0
    try:
        for number, place in enumerate(places):
            program.words = (str(number),)
            result = judge_test(program, jobs[place], engine)
            is_wrong = result.verdict is Verdict.WRONG_ANSWER
            failed = Judgement(result.verdict, (result,), result.message)
            found[place] = failed if is_wrong else None
            slow += result.verdict is Verdict.TIME_LIMIT_EXCEEDED
            if slow >= MOST_SLOW:
                break
    finally:
        program.close(engine.worker)
    return found


def _plain_forms(jobs: Sequence[JudgeJob], engine: Engine) -> Mapping[int, str]:
    """Return what may be joined, by the jobs' places."""
    toolchain = engine.compiler.toolchain()
    if not toolchain.has_header or not toolchain.joins:
        # Without it a program sees what its own directives include, and no more.
        return {}
    header = Header(JOINED_HEADERS, toolchain.names, toolchain.macros)
    forms = {}
    for place, job in enumerate(jobs):
        source = job.solution.solution
        form = plain_form(source, header)
        if form and not engine.compiler.is_known(engine.worker, source):
            forms[place] = form
    return forms
