"""The pool: lazy, bounded, complete, and honest about its own failures."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from alphacode.core.errors import ConfigError, ToolchainMissing
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge import (
    ExecuteJob,
    Judge,
    JudgeJob,
    JudgeSettings,
    language_of,
)
from alphacode.judge.artefacts import Artefacts
from alphacode.judge.box import WorkerLostError
from alphacode.judge.isolation import refusal_of
from alphacode.judge.privileges import (
    find_python,
    make_scratch_directory,
    user_of_worker,
)
from alphacode.judge.screening import BATCHES
from alphacode.judge.worker import Worker

Ask = Callable[..., Judgement]
LIMITS = Limits(time_limit_s=2)


def job(key: object, source: str, *tests: tuple[str, str]) -> JudgeJob:
    """A Python job."""
    cases = tuple(TestCase(*test) for test in tests or (("", ""),))
    return JudgeJob(key, Solution(Language.PYTHON3, source), cases, LIMITS)


def test_every_job_comes_back_once_with_its_own_verdict(judge: Judge) -> None:
    jobs = [job(n, f"print({n % 3})", ("", "1")) for n in range(60)]
    outcomes = list(judge.judge(jobs))
    assert sorted(outcome.key for outcome in outcomes) == list(range(60))
    for outcome in outcomes:
        assert outcome.judgement is not None, outcome.error
        assert outcome.judgement.is_accepted == (outcome.key % 3 == 1)


def test_jobs_are_taken_as_workers_become_free(judge: Judge) -> None:
    taken = 0

    def endless() -> Iterator[JudgeJob]:
        nonlocal taken
        while True:
            taken += 1
            yield job(taken, "")

    outcomes = judge.judge(endless())
    for seen in range(1, 30):
        next(outcomes)
        assert taken <= seen + judge.num_workers * 2 * max(BATCHES.values())
    outcomes.close()
    # What was left over does not come out of the next call.
    assert [o.key for o in judge.judge([job("next", "")])] == ["next"]


def test_a_slow_program_does_not_hold_up_the_others(judge: Judge) -> None:
    jobs = [job("slow", "import time\ntime.sleep(1.5)")]
    jobs += [job(n, "") for n in range(5)]
    keys = [outcome.key for outcome in judge.judge(jobs)]
    assert keys[0] != "slow"
    assert len(keys) == 6


def test_an_error_of_the_caller_reaches_the_caller(judge: Judge) -> None:
    def failing() -> Iterator[JudgeJob]:
        yield job(1, "")
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        list(judge.judge(failing()))


def test_execute_returns_outputs_in_order(judge: Judge) -> None:
    source = "n = int(input())\nprint(n * n)\nif n == 3: 1 / 0"
    solution = Solution(Language.PYTHON3, source)
    (outcome,) = judge.execute([ExecuteJob("k", solution, ("2", "3", "4"), LIMITS)])
    assert outcome.compile_message is None
    assert [run.output for run in outcome.executions] == ["4\n", "9\n", "16\n"]
    failures = [run.failure for run in outcome.executions]
    assert failures == [None, Verdict.RUNTIME_ERROR, None]


@pytest.mark.parametrize("inputs", [(), ("1",)])
@pytest.mark.parametrize("language", [Language.PYTHON3, Language.CPP])
def test_execute_tells_what_does_not_compile(
    judge: Judge, language: Language, inputs: tuple[str, ...]
) -> None:
    broken = ExecuteJob("k", Solution(language, "int main( {"), inputs, LIMITS)
    (outcome,) = judge.execute([broken])
    assert outcome.error == ""
    assert outcome.compile_message
    assert outcome.executions == ()


def test_output_that_is_no_text_stays_distinguishable(judge: Judge) -> None:
    outputs = []
    for byte in (b"\\xff", b"\\xfe"):
        source = f"import os\nos.write(1, b'{byte.decode()}')"
        solution = Solution(Language.PYTHON3, source)
        (outcome,) = judge.execute([ExecuteJob("k", solution, ("",), LIMITS)])
        outputs.append(outcome.executions[0].output)
        outputs[-1].encode("utf-8")
    assert outputs[0] != outputs[1]


def test_a_lost_worker_is_replaced_and_its_program_judged(tmp_path: Path) -> None:
    spared = set(children_running("zygote"))
    with Judge(JudgeSettings(workers=1)) as judge:
        (first,) = judge.judge([job("first", "print(1)", ("", "1"))])
        assert first.judgement is not None
        (server,) = set(children_running("zygote")) - spared
        stream = judge.judge(
            [job("second", "import time\ntime.sleep(0.5)\nprint(1)", ("", "1"))]
        )
        killer = kill_soon(server, after_s=0.2)
        (second,) = stream
        killer.wait()
        assert second.judgement is not None, second.error
        assert second.judgement.is_accepted
        assert server not in children_running("zygote")


def test_a_worker_lost_twice_is_an_error_and_no_verdict() -> None:
    with Judge(JudgeSettings(workers=1)) as judge:
        # The session's judge has servers of its own, which are spared.
        spared = set(children_running("zygote"))
        list(judge.judge([job("start", "")]))
        stream = judge.judge([job("k", "import time\ntime.sleep(1)")])
        stop = threading.Event()

        def hunt() -> None:
            while not stop.wait(0.05):
                for pid in set(children_running("zygote")) - spared:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)

        hunter = threading.Thread(target=hunt)
        hunter.start()
        try:
            (outcome,) = stream
        finally:
            stop.set()
            hunter.join()
        assert outcome.judgement is None
        assert "lost" in outcome.error
        # The judge recovers once nobody hunts its workers.
        (after,) = judge.judge([job("after", "")])
        assert after.judgement is not None


def test_a_missing_compiler_is_an_error_and_no_verdict(tmp_path: Path) -> None:
    settings = JudgeSettings(
        workers=1, cache_dir=tmp_path, cpp_compiler="no-such-compiler"
    )
    cpp = JudgeJob("k", Solution(Language.CPP, "int main(){}"), (), LIMITS)
    with Judge(settings) as judge:
        outcomes = {o.key: o for o in judge.judge([cpp, job("python", "")])}
    assert outcomes["k"].judgement is None
    assert "no-such-compiler" in outcomes["k"].error
    assert outcomes["python"].judgement is not None


def test_a_language_nobody_judges_is_an_error_and_no_verdict(judge: Judge) -> None:
    old = JudgeJob("k", Solution(Language.PYTHON, "print 1"), (), LIMITS)
    (outcome,) = judge.judge([old])
    assert outcome.judgement is None
    assert (
        outcome.error.startswith("programs in python cannot")
        and "python3" in outcome.error
    )


def test_a_missing_interpreter_is_said_at_once() -> None:
    with (
        Judge(JudgeSettings(python="/no/such/python")) as judge,
        pytest.raises(ToolchainMissing, match="/no/such/python"),
    ):
        list(judge.judge([job(1, "")]))


def test_an_unwritable_cache_is_an_error_and_no_verdict(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    cpp = JudgeJob("k", Solution(Language.CPP, "int main(){}"), (), LIMITS)
    with Judge(JudgeSettings(workers=1, cache_dir=blocked / "cache")) as judge:
        (outcome,) = judge.judge([cpp])
    assert outcome.judgement is None
    assert str(blocked) in outcome.error


def test_a_closed_judge_says_so() -> None:
    judge = Judge(JudgeSettings(workers=1))
    judge.close()
    with pytest.raises(ConfigError, match="closed"):
        list(judge.judge([job(1, "")]))


def test_closing_does_not_wait_for_programs() -> None:
    with Judge(JudgeSettings(workers=1, screen=False)) as judge:
        list(judge.judge([job("start", "")]))
        patient = Limits(time_limit_s=600)
        sleeper = Solution(Language.PYTHON3, "import time\ntime.sleep(600)")
        tests = (TestCase("", ""),)
        outcomes = judge.judge(
            JudgeJob(key, solution, tests, patient)
            for key, solution in (
                ("quick", Solution(Language.PYTHON3, "")),
                *(("sleeper", sleeper) for _ in range(9)),
            )
        )
        assert next(outcomes).key == "quick"
    # Without an end to the sleepers, this line would be reached in an hour.
    with pytest.raises(ConfigError, match="closed"):
        list(outcomes)


def test_no_program_is_compiled_twice(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    unique = f"// {os.getpid()} {time.time_ns()}\n"
    good = Solution(Language.CPP, unique + "int main() {}")
    bad = Solution(Language.CPP, unique + "int main( {}")
    jobs = [
        JudgeJob((n, s is good), s, (TestCase("", ""),), LIMITS)
        for n in range(6)
        for s in (good, bad)
    ]
    runs = []
    original = judge.compiler._run
    monkeypatch.setattr(
        judge.compiler, "_run", lambda *args: runs.append(args[-1]) or original(*args)
    )
    for outcome in judge.judge(jobs):
        assert outcome.judgement is not None
        assert outcome.judgement.is_accepted == outcome.key[1]
    assert runs.count(good.solution) == 1
    assert 1 <= runs.count(bad.solution) <= 2


def test_compiled_programs_are_pruned_oldest_first(tmp_path: Path) -> None:
    artefacts = Artefacts(tmp_path, limit_bytes=3 * 4096)
    keys = [Artefacts.key(str(n)) for n in range(6)]
    for age, key in enumerate(keys):
        path = artefacts.keep_binary(key, b"x" * 4096)
        os.utime(path, (1000 + age, 1000 + age))
    assert artefacts.binary(keys[0]) is not None  # used now, so the youngest
    artefacts.prune()
    kept = [key in {p.name for p in tmp_path.rglob("*")} for key in keys]
    assert kept == [True, False, False, False, True, True]


def test_language_by_file_ending() -> None:
    assert language_of(Path("a/b.PY")) is Language.PYTHON3
    assert language_of(Path("x.cpp")) is Language.CPP
    with pytest.raises(ConfigError, match=r"x\.rs.*\.cpp"):
        language_of(Path("x.rs"))


KILLED = '''
import pathlib, sys, time, threading
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.judge import Judge, JudgeJob, JudgeSettings
source = """
import ctypes, time, sys
ctypes.CDLL(None).prctl(15, sys.stdin.read().encode())
time.sleep(60)
"""
solution = Solution(Language.PYTHON3, source)
tests = (TestCase(sys.argv[1], ""),)
def runs():
    for path in pathlib.Path("/proc").glob("[0-9]*/comm"):
        try:
            if path.read_text().strip() == sys.argv[1]:
                return True
        except OSError:
            pass
    return False
def wait():
    while not runs():
        time.sleep(0.02)
    print("ready", flush=True)
threading.Thread(target=wait).start()
with Judge(JudgeSettings(workers=1)) as judge:
    list(judge.judge([JudgeJob(1, solution, tests, Limits(time_limit_s=60))]))
'''


def test_a_killed_judge_leaves_no_process_and_no_directory(tmp_path: Path) -> None:
    mark = f"orphan{os.getpid()}"
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", KILLED, mark]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as judge:
        assert judge.stdout is not None
        assert judge.stdout.readline() == b"ready\n"
        assert named(mark)
        judge.kill()
    deadline = time.monotonic() + 60
    while (named(mark) or list(tmp_path.iterdir())) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert named(mark) == []
    assert list(tmp_path.iterdir()) == []


def named(name: str) -> list[int]:
    """Return the processes of a name."""
    found = []
    for path in Path("/proc").glob("[0-9]*/comm"):
        try:
            if path.read_text().strip() == name[:15]:
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


def children_running(word: str) -> list[int]:
    """Return our own child processes with a word in their command line."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            stat = (path / "stat").read_text().rpartition(")")[2].split()
            command = (path / "cmdline").read_text()
        except OSError:
            continue
        if int(stat[1]) == os.getpid() and stat[0] != "Z" and word in command:
            found.append(int(path.name))
    return found


def kill_soon(pid: int, after_s: float) -> subprocess.Popen[bytes]:
    """Kill a process a little later, from another process."""
    code = f"import os, time; time.sleep({after_s}); os.kill({pid}, 9)"
    return subprocess.Popen([sys.executable, "-S", "-c", code])


@pytest.mark.parametrize("level", ["namespaces", "landlock"])
def test_a_word_for_a_dead_process_is_not_heard_by_the_next(
    tmp_path: Path, level: str
) -> None:
    if refusal_of(level):
        pytest.skip(refusal_of(level))
    scratch = make_scratch_directory()
    worker = Worker(0, user_of_worker(0), find_python(), scratch, level, tmp_path)
    try:
        for data in (b"1\n", b"2\n", b"3\n", b"4\n"):
            source = "import sys\nprint(end=sys.stdin.read() or 'nothing')"
            run = worker.run_python(source, data, LIMITS)
            if run.was_reused:
                # Killed while it waited, as a crowded machine may do.
                assert run.exit_code == -signal.SIGKILL
                run = worker.run_python(source, data, LIMITS)
            time.sleep(0.05)
            assert worker.python.streams is not None
            assert run.output == worker.python.streams.output(99)[0] == data
            assert worker.python._child is not None
            os.kill(worker.python._child.pid, signal.SIGKILL)
    finally:
        worker.close()
        shutil.rmtree(scratch, ignore_errors=True)


def test_a_mistake_in_the_screen_costs_no_outcome(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no such thing")

    monkeypatch.setattr("alphacode.judge.pool.screen_batch", fail)
    with Judge(JudgeSettings(workers=1)) as judge:
        jobs = [job(n, "print(1)", ("", "1")) for n in range(20)]
        outcomes = list(judge.judge(jobs))
    assert [outcome.error for outcome in outcomes] == [""] * 20


@pytest.mark.parametrize(
    "spoiler",
    [
        "def f(self):\n    import heapq as self\n    self.heappop = lambda heap: 7\n"
        "f(0)\nprint(0)",
        "def f(self):\n    from collections import Counter as self\n"
        "    self.most_common = lambda *_: 7\nf(0)\nprint(0)",
    ],
    ids=["module", "class"],
)
def test_no_program_spoils_a_library_for_the_next(spoiler: str) -> None:
    right = (
        "def main():\n    from collections import Counter\n    import heapq\n"
        "    print(heapq.heappop([1]) * Counter([1]).most_common()[0][0])\nmain()"
    )
    sources = [spoiler, right] * 10
    with Judge(JudgeSettings(workers=1, screen_recheck=0.0)) as judge:
        jobs = [job(n, source, ("", "1")) for n, source in enumerate(sources)]
        told = {outcome.key: outcome.judgement for outcome in judge.judge(jobs)}
    for number in range(1, len(sources), 2):
        judgement = told[number]
        assert judgement is not None and judgement.is_accepted, judgement


def test_what_was_interrupted_does_not_start_again(tmp_path: Path) -> None:
    worker = Worker(0, -1, find_python(), tmp_path, "none", tmp_path)
    worker.interrupt()
    with pytest.raises(WorkerLostError, match="not to run any more"):
        worker.run_python("print(1)", b"", LIMITS)
    assert not worker.python.is_running
    worker.close()
