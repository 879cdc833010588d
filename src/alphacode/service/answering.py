"""From the judge's outcomes to what clients get."""

from alphacode.core.verdict import Execution, TestResult
from alphacode.judge import ExecuteOutcome, JudgeOutcome
from alphacode.service import models
from alphacode.service.reports import report_of


def judged(outcome: JudgeOutcome, body: models.JudgeRequest) -> models.ProgramReport:
    """Return what one program of a request earned; the key is its place there."""
    index = outcome.key
    assert isinstance(index, int)
    report = report_of(outcome)
    return models.ProgramReport(
        index=index,
        id=body.programs[index].id,
        verdict=report.verdict,
        error=report.error,
        message=report.message,
        tests_run=report.tests_run,
        tests_passed=report.tests_passed,
        cpu_s=report.cpu_s,
        wall_s=report.wall_s,
        memory_bytes=report.memory_bytes,
        isolation=report.isolation,
        screened=report.screened,
        tests=[_test(each) for each in report.results] if body.details else None,
    )


def executed(
    outcome: ExecuteOutcome, body: models.ExecuteRequest
) -> models.ExecutedProgram:
    """Return what one program of a request did; the key is its place there."""
    index = outcome.key
    assert isinstance(index, int)
    return models.ExecutedProgram(
        index=index,
        id=body.programs[index].id,
        executions=[_execution(each) for each in outcome.executions],
        compile_message=outcome.compile_message,
        error=" ".join(outcome.error.split()),
    )


def _test(result: TestResult) -> models.TestReport:
    return models.TestReport(
        verdict=result.verdict.value,
        cpu_s=round(result.usage.cpu_s, 6),
        wall_s=round(result.usage.wall_s, 6),
        memory_bytes=result.usage.memory_bytes,
    )


def _execution(execution: Execution) -> models.ExecutionReport:
    failure = execution.failure
    return models.ExecutionReport(
        output=execution.output,
        failure=None if failure is None else failure.value,
        message=execution.message,
        cpu_s=round(execution.usage.cpu_s, 6),
        wall_s=round(execution.usage.wall_s, 6),
        memory_bytes=execution.usage.memory_bytes,
    )
