"""Programs run again for whoever looks: on a problem's tests, and to tell two apart.

A run stores verdicts and no outputs; here the same judge, in the same isolation, runs a
program once more. Whatever it prints stays in memory.
"""

from collections import OrderedDict
from threading import Lock
from typing import Any, Final

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.settings import parse
from alphacode.core.verdict import TestResult
from alphacode.data import problem_from_row
from alphacode.judge import ExecuteJob, Judge, JudgeJob, JudgeSettings
from alphacode.selection.candidates import execution_limits
from alphacode.selection.selection import SelectionTask
from alphacode.view.run_folders import SETTINGS, Run
from alphacode.view.separating import CheckError, separate, task_of
from alphacode.view.text import clean, cut

# Tests that a program is run on at once: whoever looks sees how far it is.
TESTS_AT_ONCE: Final = 60
# Of what a program prints on a test; and of all that is kept, of all programs.
MOST_OUTPUT_BYTES: Final = 2**18
MOST_KEPT_CHARACTERS: Final = 2**26
# Pairs of programs told apart, and problems whose inputs were made again.
MOST_PAIRS: Final = 64
MOST_TASKS: Final = 8

# Settings of a run's judge that decide verdicts and name nothing of a machine.
FOLLOWED: Final = (
    "strict",
    "compat",
    "cpp_standard",
    "python3_time_multiplier",
    "cpp_time_multiplier",
    "java_time_multiplier",
    "compile_time_limit_s",
    "compile_memory_limit_bytes",
)
# Those that name programs and files. A run may be a stranger's, who must not choose
# what is executed here.
NOT_FOLLOWED: Final = ("python", "cpp_compiler", "cpp_flags", "checker_headers")


class Checks:
    """One judge, begun when it is first needed; programs are run one after another."""

    def __init__(self, settings: JudgeSettings) -> None:
        """Take the viewer's own settings of the judge; nothing is started."""
        # One byte more shows that there was more.
        kept = MOST_OUTPUT_BYTES + 1
        self._settings = settings.model_copy(update={"kept_output_bytes": kept})
        self._judge: Judge | None = None
        self._is_closed = False
        self._lock = Lock()
        self._turn = Lock()
        """Held while a program runs."""
        self._pairs: OrderedDict[tuple[str, str, str], dict[str, Any]] = OrderedDict()
        self._tasks: OrderedDict[tuple[str, str], SelectionTask] = OrderedDict()
        self._outputs = Outputs()

    def close(self) -> None:
        """End the judge's processes at once, also while a program runs."""
        with self._lock:
            self._is_closed = True
            judge, self._judge = self._judge, None
        if judge is not None:
            judge.close()

    def tests(
        self, run: Run, problem: Problem, sample: dict[str, Any], first: int = 0
    ) -> dict[str, Any]:
        """Return what a sample's program does on tests, as plain data.

        The program runs whenever this is asked.

        Args:
          first: number of the first of at most `TESTS_AT_ONCE` tests, counted from 0.

        Raises:
          CheckError: the judge itself failed.
          ConfigError: the run's settings of the judge are illegal.
        """
        with self._turn:
            answer, outputs = self._run_tests(run, problem, sample, first)
        for number, text in enumerate(outputs, first):
            key = (run.identity, problem.name, str(sample["program_id"]), number)
            self._outputs.keep(key, text)
        return answer

    def output(self, run: Run, problem: str, program_id: str, test: int) -> str | None:
        """Return the output on a test, numbered from 0, that was run before.

        Of one that is longer, the first `MOST_OUTPUT_BYTES` and no more.
        """
        return self._outputs.get((run.identity, problem, program_id, test))

    def separate(
        self, run: Run, problem: Problem, left: dict[str, Any], right: dict[str, Any]
    ) -> dict[str, Any]:
        """Return the smallest input on which two programs differ, with both outputs.

        The inputs are those that the run clustered by, made again.

        Raises:
          CheckError: there is none that is known, or the judge itself failed.
          ConfigError: the settings of the run are not of this version.
          CheckpointError: its inputs came from a model, and it is gone.
        """
        pair = str(left["program_id"]), str(right["program_id"])
        key = (run.identity, problem.name, " ".join(pair))
        with self._turn:
            if key not in self._pairs:
                judge, others = self._judge_of(run)
                task = self._task(run, problem, judge)
                found = separate(run, task, problem.name, *pair)
                counts = {"differing": found.differing, "inputs": found.inputs}
                answer = _run_both(judge, task, found.input, left, right)
                self._pairs[key] = {**answer, **counts, "not_followed": others}
                while len(self._pairs) > MOST_PAIRS:
                    self._pairs.popitem(last=False)
            return self._pairs[key]

    def _task(self, run: Run, problem: Problem, judge: Judge) -> SelectionTask:
        key = (run.identity, problem.name)
        if key not in self._tasks:
            self._tasks[key] = task_of(run, problem, judge)
            while len(self._tasks) > MOST_TASKS:
                self._tasks.popitem(last=False)
        return self._tasks[key]

    def _judge_of(self, run: Run) -> tuple[Judge, list[str]]:
        """Return a judge that compares as the run's, and what it does not follow."""
        settings, others = judge_settings_of(run, self._settings)
        with self._lock:
            if self._is_closed:
                raise CheckError("the viewer ends")
            if self._judge is not None and self._judge.settings != settings:
                self._judge.close()
                self._judge = None
            if self._judge is None:
                self._judge = Judge(settings)
            return self._judge, others

    def _run_tests(
        self, run: Run, problem: Problem, sample: dict[str, Any], first: int
    ) -> tuple[dict[str, Any], list[str]]:
        every = problem.public_tests + problem.hidden_tests
        tests = every[first : first + TESTS_AT_ONCE]
        answer: dict[str, Any] = {"tests": [], "message": "", "next": None}
        answer["total"] = len(every)
        if not tests:
            return answer, []
        judge, others = self._judge_of(run)
        job = JudgeJob(
            key=0,
            solution=_solution(sample),
            tests=tests,
            limits=Limits.of(problem),
            stops_on_first_failure=False,
            checker=problem.checker,
        )
        (outcome,) = judge.judge([job])
        if outcome.judgement is None:
            raise CheckError(f"the judge failed: {outcome.error}")
        results = outcome.judgement.results
        num_public, after = len(problem.public_tests), first + len(tests)
        answer |= {
            "tests": [
                {
                    "number": number,
                    "kind": "example" if number < num_public else "hidden",
                    "input": _told(test.input),
                    "expected": _told(test.output),
                    **_told_of(result),
                }
                for number, (test, result) in enumerate(
                    zip(tests, results, strict=False), first
                )
            ],
            "message": clean(outcome.judgement.message[:4000]),
            # A program that does not compile has no results on any test.
            "next": after if results and after < len(every) else None,
            "isolation": outcome.isolation,
            "not_followed": others,
        }
        return answer, [result.output for result in results]


class Outputs:
    """What programs printed on tests, the latest of it."""

    def __init__(self) -> None:
        self._texts: OrderedDict[tuple[str, str, str, int], str] = OrderedDict()
        self._characters = 0
        self._lock = Lock()

    def keep(self, key: tuple[str, str, str, int], text: str) -> None:
        """Keep the output on a test, by run, problem, program and number."""
        with self._lock:
            self._characters += len(text) - len(self._texts.pop(key, ""))
            self._texts[key] = text
            while self._characters > MOST_KEPT_CHARACTERS:
                _, dropped = self._texts.popitem(last=False)
                self._characters -= len(dropped)

    def get(self, key: tuple[str, str, str, int]) -> str | None:
        """Return what is kept."""
        return self._texts.get(key)


def judge_settings_of(run: Run, own: JudgeSettings) -> tuple[JudgeSettings, list[str]]:
    """Return settings of a judge that compares as a run's did.

    Returns:
      They follow the run in what decides verdicts (`FOLLOWED`). Beside them the keys
      whose value in the run is another than here, and was not taken.

    Raises:
      ConfigError: a setting of the run is illegal.
    """
    tree = run.setting("judge", default={})
    tree = tree if isinstance(tree, dict) else {}
    followed = {name: tree[name] for name in FOLLOWED if name in tree}
    origin = f"judge in {run.path / SETTINGS}"
    settings = parse(JudgeSettings, {**own.model_dump(), **followed}, origin)
    here = own.model_dump(mode="json")
    others = [n for n in NOT_FOLLOWED if n in tree and tree[n] != here[n]]
    return settings, [f"judge.{name}" for name in others]


def read_problem_of(run: Run, name: str) -> Problem:
    """Return a problem as a run stores it, its checker included."""
    row = run.problem_row(name)
    for tests in ("public_tests", "private_tests", "generated_tests"):
        row[tests] = row[tests] or {"input": [], "output": []}
    return problem_from_row(row, str(run.path))


def _run_both(
    judge: Judge, task: SelectionTask, text: str, *samples: dict[str, Any]
) -> dict[str, Any]:
    jobs = [
        ExecuteJob(number, _solution(sample), (text,), execution_limits(task))
        for number, sample in enumerate(samples)
    ]
    found: dict[Any, dict[str, Any]] = {}
    for outcome in judge.execute(jobs):
        if outcome.error or not outcome.executions:
            reason = outcome.error or "the program does not compile here"
            raise CheckError(f"a program could not be run: {reason}")
        run = outcome.executions[0]
        verdict = run.failure.value if run.failure else ""
        found[outcome.key] = {"output": _told(run.output), "failure": verdict}
    return {"input": _told(text), "left": found[0], "right": found[1]}


def _solution(sample: dict[str, Any]) -> Solution:
    return Solution(Language.from_label(sample["language"]), sample["program"])


def _told_of(result: TestResult) -> dict[str, Any]:
    num_bytes = len(result.output.encode("utf-8", "surrogatepass"))
    return {
        "verdict": result.verdict.value,
        "cpu_s": round(result.usage.cpu_s, 4),
        "memory_bytes": result.usage.memory_bytes,
        "output": {**_told(result.output), "is_whole": num_bytes <= MOST_OUTPUT_BYTES},
        "message": clean(result.message[:2000]),
    }


def _told(text: str) -> dict[str, Any]:
    shown = cut(text, 2000, 40)
    return {"text": shown.text, "is_cut": shown.is_cut, "characters": shown.characters}
