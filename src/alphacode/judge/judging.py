"""Judge one program: prepare it, run it on each test, compare what it wrote."""

from alphacode.core.limits import Limits
from alphacode.core.problem import Solution, TestCase
from alphacode.core.verdict import Judgement, TestResult, Verdict
from alphacode.judge.checkers import Comparison, comparison_of
from alphacode.judge.compiler import CompileFailedError, Compiler
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.judge.languages import Program, support_of
from alphacode.judge.settings import JudgeSettings
from alphacode.judge.verdicts import execution_of, explain, failure_of, usage_of
from alphacode.judge.worker import Run, Worker


def judge_one(
    job: JudgeJob, worker: Worker, compiler: Compiler, settings: JudgeSettings
) -> JudgeOutcome:
    """Return the judgement of one job.

    Raises:
      JudgeError: we failed, and the program stays unjudged.
    """
    results: list[TestResult] = []
    right = comparison_of(job.checker, strict=settings.strict, compat=settings.compat)
    try:
        program = _prepare(job.solution, worker, compiler, is_run=bool(job.tests))
        for test in job.tests:
            results.append(
                _judge_test(program, test, job.limits, worker, settings, right)
            )
            failed = results[-1].verdict is not Verdict.ACCEPTED
            if failed and job.stops_on_first_failure:
                break
    except CompileFailedError as failure:
        judgement = Judgement(Verdict.COMPILE_ERROR, message=str(failure))
        return JudgeOutcome(job.key, judgement)
    return JudgeOutcome(job.key, _summary(results))


def execute_one(
    job: ExecuteJob, worker: Worker, compiler: Compiler, settings: JudgeSettings
) -> ExecuteOutcome:
    """Return the executions of one job.

    Raises:
      JudgeError: we failed, and nothing is known of the program.
    """
    try:
        program = _prepare(job.solution, worker, compiler, is_run=bool(job.inputs))
        runs = tuple(
            execution_of(_run(program, data, job.limits, worker), job.limits)
            for data in job.inputs
        )
    except CompileFailedError as failure:
        return ExecuteOutcome(job.key, (), str(failure))
    return ExecuteOutcome(job.key, runs, None)


def _prepare(
    solution: Solution, worker: Worker, compiler: Compiler, *, is_run: bool
) -> Program:
    prepare = support_of(solution.language).prepare
    return prepare(worker, compiler, solution.solution, is_run=is_run)


def _run(program: Program, data: str, limits: Limits, worker: Worker) -> Run:
    run = program.run(worker, data.encode("utf-8", "surrogatepass"), limits)
    if run.compile_error is not None:
        raise CompileFailedError(run.compile_error)
    return run


def _judge_test(
    program: Program,
    test: TestCase,
    limits: Limits,
    worker: Worker,
    settings: JudgeSettings,
    right: Comparison,
) -> TestResult:
    run = _run(program, test.input, limits, worker)
    verdict = failure_of(run, limits)
    message = explain(run, verdict, limits)
    if verdict is None:
        given, expected = (
            text.encode("utf-8", "surrogatepass") for text in (test.input, test.output)
        )
        matches = right(given, expected, run.output)
        verdict = Verdict.ACCEPTED if matches else Verdict.WRONG_ANSWER
    kept = run.output[: settings.kept_output_bytes]
    return TestResult(
        verdict=verdict,
        usage=usage_of(run),
        output=kept.decode("utf-8", "backslashreplace"),
        message=message[-settings.kept_output_bytes :],
    )


def _summary(results: list[TestResult]) -> Judgement:
    for result in results:
        if result.verdict is not Verdict.ACCEPTED:
            return Judgement(result.verdict, tuple(results), result.message)
    return Judgement(Verdict.ACCEPTED, tuple(results))
