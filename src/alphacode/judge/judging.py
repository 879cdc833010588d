"""Judge one program: prepare it, run it on each test, compare what it wrote.

The exact engine. A program may keep its process from one test to the next where that is
safe, and a run may be disturbed by a crowded machine; whatever then counts against the
program is repeated: a failure in a kept process in a fresh one, a time near the limit
alone on the machine.
"""

import dataclasses
import os
from dataclasses import dataclass

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.core.verdict import Execution, Judgement, TestResult, Verdict
from alphacode.judge.alone import Quiet
from alphacode.judge.compiler import CompileFailedError, Compiler
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.judge.languages import Program, support_of
from alphacode.judge.refereeing import Interactor, Referee, referee_of
from alphacode.judge.run import Run
from alphacode.judge.settings import JudgeSettings
from alphacode.judge.verdicts import execution_of, explain, failure_of, usage_of
from alphacode.judge.worker import Worker

# A run that used this share of its time is repeated alone; it is let on until that many
# times the limit, so that one slowed by others still ends.
NEAR, GRACE = 0.9, 1.25


@dataclass(frozen=True, slots=True)
class Engine:
    """What judging needs: a worker, the compiler, the settings, and quiet."""

    worker: Worker
    compiler: Compiler
    settings: JudgeSettings
    quiet: Quiet

    def limits_of(self, language: Language, limits: Limits) -> Limits:
        """Return the limits of a program in this language."""
        factor = self.settings.time_multiplier(language)
        if factor == 1.0:
            return limits
        return dataclasses.replace(limits, time_limit_s=limits.time_limit_s * factor)


@dataclass(frozen=True, slots=True)
class Scene:
    """What all tests of one program have in common."""

    engine: Engine
    limits: Limits
    referee: Referee | Interactor


def judge_one(job: JudgeJob, engine: Engine) -> JudgeOutcome:
    """Return the judgement of one job.

    Raises:
      JudgeError: we failed, and the program stays unjudged.
    """
    level = engine.worker.level
    limits = engine.limits_of(job.solution.language, job.limits)
    referee = referee_of(job.checker, engine.worker, engine.compiler, engine.settings)
    scene = Scene(engine, limits, referee)
    try:
        # A program that talks is run by no one who knows of errors of syntax.
        is_run = bool(job.tests) and not isinstance(referee, Interactor)
        program = _prepare(job.solution, engine, is_run=is_run)
        if isinstance(referee, Interactor):
            program = referee.seat(program)
        try:
            results = _judge_tests(program, job, scene)
            peak = program.finish(engine.worker)
            if results and peak > limits.memory_limit_bytes:
                # All tests of one process together: only fresh ones tell.
                results = _judge_tests(program, job, scene, is_fresh=True)
        finally:
            program.close(engine.worker)
    except CompileFailedError as failure:
        judgement = Judgement(Verdict.COMPILE_ERROR, message=str(failure))
        return JudgeOutcome(job.key, judgement, isolation=level)
    return JudgeOutcome(job.key, _summary(results), isolation=level)


def judge_test(program: Program, job: JudgeJob, engine: Engine) -> TestResult:
    """Return what a program earns on the first test of its job.

    Raises:
      JudgeError: we failed.
    """
    limits = engine.limits_of(job.solution.language, job.limits)
    referee = referee_of(job.checker, engine.worker, engine.compiler, engine.settings)
    result, _ = _judge_test(program, job.tests[0], Scene(engine, limits, referee))
    return result


def execute_one(job: ExecuteJob, engine: Engine) -> ExecuteOutcome:
    """Return the executions of one job.

    Raises:
      JudgeError: we failed, and nothing is known of the program.
    """
    limits = engine.limits_of(job.solution.language, job.limits)
    executions: list[Execution] = []
    try:
        program = _prepare(job.solution, engine, is_run=bool(job.inputs))
        try:
            for text in job.inputs:
                test = TestCase(text, "")
                run = _run(program, test, limits, engine)
                if run.was_reused and failure_of(run, limits) is not None:
                    program.finish(engine.worker)
                    run = _run(program, test, limits, engine)
                executions.append(execution_of(run, limits))
        finally:
            program.close(engine.worker)
    except CompileFailedError as failure:
        return ExecuteOutcome(job.key, (), str(failure))
    return ExecuteOutcome(job.key, tuple(executions), None)


def _prepare(solution: Solution, engine: Engine, *, is_run: bool) -> Program:
    prepare = support_of(solution.language).prepare
    return prepare(engine.worker, engine.compiler, solution.solution, is_run=is_run)


def _judge_tests(
    program: Program, job: JudgeJob, scene: Scene, *, is_fresh: bool = False
) -> list[TestResult]:
    results = []
    for test in job.tests:
        result, was_reused = _judge_test(program, test, scene)
        if is_fresh or (was_reused and result.verdict is not Verdict.ACCEPTED):
            program.finish(scene.engine.worker)
            if was_reused:
                result, _ = _judge_test(program, test, scene)
        results.append(result)
        if result.verdict is not Verdict.ACCEPTED and job.stops_on_first_failure:
            break
    return results


def _judge_test(
    program: Program, test: TestCase, scene: Scene
) -> tuple[TestResult, bool]:
    run = _run(program, test, scene.limits, scene.engine)
    verdict = failure_of(run, scene.limits)
    message = explain(run, verdict, scene.limits)
    settings = scene.engine.settings
    if isinstance(scene.referee, Interactor):
        verdict, message = scene.referee.settle(test, verdict, message)
    elif verdict is None:
        verdict, message = scene.referee.check(test, run.output)
    kept = run.output[: settings.kept_output_bytes]
    result = TestResult(
        verdict=verdict,
        usage=usage_of(run),
        output=kept.decode("utf-8", "backslashreplace"),
        message=message[-settings.kept_output_bytes :],
    )
    return result, run.was_reused


def _run(program: Program, test: TestCase, limits: Limits, engine: Engine) -> Run:
    # The wall limit stays that of the program's own time limit.
    time_s = limits.time_limit_s * GRACE
    wall_factor = limits.wall_limit_s / time_s
    patient = dataclasses.replace(limits, time_limit_s=time_s, wall_factor=wall_factor)
    run = program.run(engine.worker, test, patient)
    if run.compile_error is not None:
        raise CompileFailedError(run.compile_error)
    if _is_doubtful(run, limits):
        program.finish(engine.worker)
        with engine.quiet.alone():
            run = program.run(engine.worker, test, patient)
    return run


def _is_doubtful(run: Run, limits: Limits) -> bool:
    """Whether time decided, or may have, and the machine may have had a part in it."""
    if run.killed == "wall":
        return os.getloadavg()[0] > (os.cpu_count() or 1)
    return not run.killed and run.cpu_s > NEAR * limits.time_limit_s


def _summary(results: list[TestResult]) -> Judgement:
    for result in results:
        if result.verdict is not Verdict.ACCEPTED:
            return Judgement(result.verdict, tuple(results), result.message)
    return Judgement(Verdict.ACCEPTED, tuple(results))
