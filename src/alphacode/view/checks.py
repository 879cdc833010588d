"""Programs run again for whoever looks: on a problem's tests, and to tell two apart.

A run stores verdicts and no outputs; here the same judge, in the same isolation, runs a
program once more. Whatever it prints stays in memory.
"""

import json
from collections import OrderedDict
from threading import Lock
from typing import Any, Final, Literal

from alphacode.core.errors import AlphaCodeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.randomness import derive_seed
from alphacode.data import problem_from_row
from alphacode.judge import ExecuteJob, Judge, JudgeJob, JudgeSettings
from alphacode.selection.behaviour import inputs_id
from alphacode.selection.mutation import mutate_inputs
from alphacode.view.run_folders import Run
from alphacode.view.text import clean, cut

MOST_TESTS: Final = 60
# Of what a program prints on a test; and answers kept, of which one may have 60 tests.
MOST_OUTPUT_BYTES: Final = 2**18
MOST_KEPT: Final = 16


class CheckError(AlphaCodeError):
    """What was asked for cannot be found out; the message says why."""


class Checks:
    """One judge, begun when it is first needed; programs are run one after another."""

    def __init__(self, settings: JudgeSettings) -> None:
        """Take the judge's settings; nothing is started."""
        self._settings = settings.model_copy(
            update={"kept_output_bytes": MOST_OUTPUT_BYTES}
        )
        self._judge: Judge | None = None
        self._lock = Lock()
        self._kept: OrderedDict[tuple[str, str, str], dict[str, Any]] = OrderedDict()
        self._outputs: dict[tuple[str, str, str], list[str]] = {}

    def close(self) -> None:
        """End the judge's processes."""
        with self._lock:
            if self._judge is not None:
                self._judge.__exit__(None, None, None)
                self._judge = None

    def tests(
        self, run: Run, problem: Problem, sample: dict[str, Any]
    ) -> dict[str, Any]:
        """Return what a sample's program does on each test, as plain data.

        Raises:
          CheckError: the judge itself failed.
        """
        key = (run.identity, problem.name, str(sample["program_id"]))
        with self._lock:
            if key not in self._kept:
                self._keep(key, *self._run_tests(problem, sample))
            return self._kept[key]

    def output(self, run: Run, problem: str, program_id: str, test: int) -> str | None:
        """Return the whole output on a test, numbered from 0, that was run before."""
        outputs = self._outputs.get((run.identity, problem, program_id), [])
        return outputs[test] if 0 <= test < len(outputs) else None

    def separate(
        self, run: Run, problem: Problem, left: dict[str, Any], right: dict[str, Any]
    ) -> dict[str, Any]:
        """Return the smallest input on which two programs differ, with both outputs.

        The inputs are those that the run clustered by, made again.

        Raises:
          CheckError: there is none that is known, or the judge itself failed.
        """
        inputs = clustering_inputs(run, problem)
        symbols = [_symbols(run, problem, row, inputs) for row in (left, right)]
        differing = [i for i in range(len(inputs)) if symbols[0][i] != symbols[1][i]]
        if not differing:
            raise CheckError("the two programs did the same on every input")
        place = min(differing, key=lambda i: (len(inputs[i]), inputs[i]))
        key = (
            run.identity,
            problem.name,
            f"{left['program_id']}|{right['program_id']}",
        )
        with self._lock:
            if key not in self._kept:
                self._keep(key, self._run_both(problem, inputs[place], left, right), [])
            answer = self._kept[key]
        return {**answer, "differing": len(differing), "inputs": len(inputs)}

    def _started(self) -> Judge:
        if self._judge is None:
            judge = Judge(self._settings)
            judge.__enter__()
            self._judge = judge
        return self._judge

    def _run_tests(
        self, problem: Problem, sample: dict[str, Any]
    ) -> tuple[dict[str, Any], list[str]]:
        tests = (problem.public_tests + problem.hidden_tests)[:MOST_TESTS]
        if not tests:
            return {"tests": [], "verdict": None, "message": "", "left_out": 0}, []
        job = JudgeJob(
            key=0,
            solution=_solution(sample),
            tests=tests,
            limits=Limits.of(problem),
            stops_on_first_failure=False,
            checker=problem.checker,
        )
        (outcome,) = self._started().judge([job])
        if outcome.judgement is None:
            raise CheckError(f"the judge failed: {outcome.error}")
        results = outcome.judgement.results
        rows = [
            {
                "number": number,
                "kind": "example" if number < len(problem.public_tests) else "hidden",
                "verdict": result.verdict.value,
                "cpu_s": round(result.usage.cpu_s, 4),
                "memory_bytes": result.usage.memory_bytes,
                "input": _told(test.input),
                "expected": _told(test.output),
                "output": _told(result.output),
                "message": clean(result.message[:2000]),
            }
            for number, (test, result) in enumerate(zip(tests, results, strict=False))
        ]
        answer = {
            "tests": rows,
            "verdict": outcome.judgement.verdict.value,
            "message": clean(outcome.judgement.message[:4000]),
            "left_out": len(problem.public_tests + problem.hidden_tests) - len(tests),
            "isolation": outcome.isolation,
        }
        return answer, [result.output for result in results]

    def _run_both(
        self, problem: Problem, text: str, *samples: dict[str, Any]
    ) -> dict[str, Any]:
        jobs = [
            ExecuteJob(number, _solution(sample), (text,), Limits.of(problem))
            for number, sample in enumerate(samples)
        ]
        found: dict[Any, dict[str, Any]] = {}
        for outcome in self._started().execute(jobs):
            if outcome.error or not outcome.executions:
                reason = outcome.error or "the program does not compile here"
                raise CheckError(f"a program could not be run: {reason}")
            run = outcome.executions[0]
            verdict = run.failure.value if run.failure else ""
            found[outcome.key] = {"output": _told(run.output), "failure": verdict}
        return {"input": _told(text), "left": found[0], "right": found[1]}

    def _keep(
        self, key: tuple[str, str, str], answer: dict[str, Any], outputs: list[str]
    ) -> None:
        self._kept[key] = answer
        self._outputs[key] = outputs
        while len(self._kept) > MOST_KEPT:
            oldest, _ = self._kept.popitem(last=False)
            self._outputs.pop(oldest, None)


def read_problem_of(run: Run, name: str) -> Problem:
    """Return a problem as a run stores it, its checker included."""
    row = run.problem_row(name)
    checker = row.pop("checker", None)
    if checker:
        row["checker"] = json.loads(checker)
    for tests in ("public_tests", "private_tests", "generated_tests"):
        row[tests] = row[tests] or {"input": [], "output": []}
    return problem_from_row(row, str(run.path))


def clustering_inputs(run: Run, problem: Problem) -> list[str]:
    """Return the inputs that a run clustered a problem's programs by, made again.

    Raises:
      CheckError: this run did not cluster.
    """
    if run.setting("selection", "selector", default="largest_cluster") == "random":
        raise CheckError("this run chose at random and did not cluster")
    public = tuple(test.input for test in problem.public_tests)
    seed = derive_seed(run.setting("seed", default=0), "selection", problem.name)
    count = run.setting("selection", "num_inputs", default=50)
    mutated = mutate_inputs(public, count, seed, description=problem.description)
    includes = run.setting("selection", "includes_public_inputs", default=False)
    return list(dict.fromkeys((*(public if includes else ()), *mutated)))


def _symbols(
    run: Run, problem: Problem, sample: dict[str, Any], inputs: list[str]
) -> list[str]:
    program_id = sample["program_id"]
    rows = run.directory.rows("behaviours", problem=problem.name, program_id=program_id)
    signatures = [row["signature"] for row in rows if not row["error"]]
    if not signatures:
        raise CheckError("this program was not run on the inputs clustered by")
    name, *symbols = signatures[-1].split(" ")
    if name != inputs_id(inputs):
        raise CheckError(
            "this version of alphacode makes other inputs than the run was clustered "
            "by; run the problem again to compare its clusters"
        )
    return list(symbols)


def _solution(sample: dict[str, Any]) -> Solution:
    return Solution(Language.from_label(sample["language"]), sample["program"])


def _told(text: str) -> dict[Literal["text", "is_cut", "characters"], Any]:
    shown = cut(text, 2000, 40)
    return {"text": shown.text, "is_cut": shown.is_cut, "characters": shown.characters}
