"""A judge without processes: programs are names, and a table says what they do."""

import random

from alphacode.core.limits import Limits, Usage
from alphacode.core.problem import Language, TestCase
from alphacode.core.sample import Conditioning, Sample
from alphacode.core.verdict import Execution, Judgement, TestResult, Verdict
from alphacode.judge import ExecuteOutcome, JudgeOutcome
from alphacode.judge.checkers import comparison_of
from alphacode.selection.deduplication import DistinctProgram

LIMITS = Limits()


class FakeJudge:
    """Runs `behave(program, input)`, which gives an output or a failing verdict.

    Answers come in an order shuffled by `seed`; programs in `broken` cannot be
    judged, those in `uncompilable` do not compile. `asked` lists all programs run.
    """

    def __init__(self, behave, *, seed=0, broken=(), uncompilable=()):
        self.behave = behave
        self.rng = random.Random(seed)
        self.broken = set(broken)
        self.uncompilable = set(uncompilable)
        self.asked = []

    def judge(self, jobs):
        jobs = list(jobs)
        self.rng.shuffle(jobs)
        for job in jobs:
            self.asked.append(job.solution.solution)
            yield self._judge(job)

    def execute(self, jobs):
        jobs = list(jobs)
        self.rng.shuffle(jobs)
        for job in jobs:
            program = job.solution.solution
            self.asked.append(program)
            if program in self.broken:
                yield ExecuteOutcome(job.key, (), None, error="the sandbox broke")
            elif program in self.uncompilable:
                yield ExecuteOutcome(job.key, (), "syntax error")
            else:
                runs = tuple(self._run(program, text) for text in job.inputs)
                yield ExecuteOutcome(job.key, runs, None)

    def _judge(self, job):
        program = job.solution.solution
        if program in self.broken:
            return JudgeOutcome(job.key, None, error="the sandbox broke")
        if program in self.uncompilable:
            return JudgeOutcome(job.key, Judgement(Verdict.COMPILE_ERROR))
        results = []
        compare = comparison_of(job.checker)
        for test in job.tests:
            run = self._run(program, test.input)
            verdict = run.failure or (
                Verdict.ACCEPTED
                if compare(b"", test.output.encode(), run.output.encode())
                else Verdict.WRONG_ANSWER
            )
            results.append(TestResult(verdict, run.usage))
            if verdict is not Verdict.ACCEPTED:
                break
        final = results[-1].verdict if results else Verdict.ACCEPTED
        return JudgeOutcome(job.key, Judgement(final, tuple(results)))

    def _run(self, program, text):
        outcome = self.behave(program, text)
        usage = Usage(cpu_s=0.5, wall_s=0.75, memory_bytes=len(text))
        if isinstance(outcome, Verdict):
            return Execution("", outcome, usage)
        return Execution(outcome, None, usage)


def sample(index, program, language=Language.PYTHON3):
    return Sample(
        problem="p",
        index=index,
        conditioning=Conditioning(language=language),
        temperature=1.0,
        program=program,
        num_tokens=1,
        log_probability=0.0,
        is_finished=True,
    )


def programs_of(**counts):
    """Return one distinct program per name with that many samples, in order."""
    programs, start = [], 0
    for name, count in counts.items():
        programs.append(
            DistinctProgram(
                program_id=name,
                language=Language.PYTHON3,
                program=name,
                indices=tuple(range(start, start + count)),
            )
        )
        start += count
    return tuple(programs)


def examples_of(*pairs):
    return tuple(TestCase(given, wanted) for given, wanted in pairs)
