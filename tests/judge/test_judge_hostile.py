"""Programs that mean harm: each ends with a verdict and leaves nothing behind."""

import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from alphacode.core.limits import Limits
from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge.isolation import refusal_of

Ask = Callable[..., Judgement]

IS_ROOT = os.geteuid() == 0
needs_root = pytest.mark.skipif(
    not IS_ROOT, reason="programs have a user of their own only when root judges"
)


STUBBORN = {
    "catches what it can": (
        "import signal\nfor n in range(1, 65):\n"
        "    try: signal.signal(n, lambda *a: None)\n"
        "    except (OSError, ValueError): pass\n"
        "while True: pass",
        "TLE",
    ),
    "blocks what it can": (
        "import signal\nsignal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\n"
        "while True: pass",
        "TLE",
    ),
    "stops itself": ("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", "TLE"),
    "waits on hung threads": (
        "import threading\nthreading.Thread(target=threading.Event().wait).start()",
        "TLE",
    ),
    "goes on when output is refused": (
        "import signal, sys\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "while True:\n    try:\n        print('x' * 100000, flush=True)\n"
        "    except OSError: pass",
        "OLE",
    ),
    "floods stderr": ("import sys\nwhile True: sys.stderr.write('x' * 100000)", "OLE"),
    "writes far out": ("import os\nos.pwrite(1, b'x', 1 << 40)", "OLE"),
    "many threads": (
        "import threading, time\nfor _ in range(10000):\n"
        "    threading.Thread(target=time.sleep, args=(60,)).start()",
        None,
    ),
    "raises its own limits": (
        "import resource as r\ntry: r.setrlimit(r.RLIMIT_AS, (-1, -1))\n"
        "except (OSError, ValueError): print(3)",
        "AC",
    ),
    "closes its streams": ("import os\nos.closerange(0, 3)\nwhile True: pass", "TLE"),
    "reads closed input": ("import os\nos.close(0)\nprint(input())", "RE"),
    "parser bomb": ("x = " + "-" * 200000 + "1", "CE"),
    "power of powers": ("print(9 ** 9 ** 9)", "TLE"),
    "own recursion limit": (
        "import sys\nsys.setrecursionlimit(2 ** 31 - 1)\ndef f(): f()\nf()",
        None,
    ),
}


@pytest.mark.parametrize("name", STUBBORN)
def test_stubborn_program_gets_its_verdict(judge_one: Ask, name: str) -> None:
    source, verdict = STUBBORN[name]
    judgement = judge_one(source, ("", "3"))
    assert judgement.verdict is not Verdict.ACCEPTED or verdict == "AC"
    if verdict is not None:
        assert judgement.verdict.value == verdict, judgement


@needs_root
@pytest.mark.parametrize("target", ["os.getppid()", "-1", "-os.getppid()"])
def test_a_program_cannot_kill_the_judge(judge_one: Ask, target: str) -> None:
    source = f"import os\ntry: os.kill({target}, 9)\nexcept OSError: print(3)"
    judgement = judge_one(source, ("", "3"))
    # -1 is everybody the program may signal: nobody, or itself.
    assert judgement.verdict.value in ("AC", "RE", "WA")


@needs_root
def test_programs_are_nobody_and_see_no_secrets(judge_one: Ask, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("expected output")
    secret.chmod(0o600)
    source = (
        "import os\n"
        "print(0 in (os.getuid(), os.geteuid(), os.getgid(), *os.getgroups()))\n"
        "server = f'/proc/{os.getppid()}'\n"
        f"for path in ({str(secret)!r}, '/etc/shadow', server + '/environ',"
        " server + '/mem'):\n"
        "    try: open(path, 'rb').read(1); print('read', path)\n"
        "    except OSError: pass\n"
        "try: os.setuid(0); print('root')\nexcept OSError: pass\n"
        "try: open('file', 'w'); print('wrote')\nexcept OSError: pass"
    )
    judgement = judge_one(source, ("", "False"))
    assert judgement.is_accepted, judgement.results[0].output


def test_programs_start_in_an_empty_place_with_a_clean_environment(
    judge_one: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRIVATE_TOKEN", "x")
    source = (
        "import os, sys\nprint(os.listdir('.'), sorted(os.environ))\n"
        "print([n for n in range(3, 999) if os.path.exists(f'/proc/self/fd/{n}')])\n"
        "print(any('alphacode' in name for name in sys.modules), '' in sys.path)"
    )
    # Descriptor 200 is the program's own word to the judge (zygote/wire.py).
    expected = "[] ['LANG', 'PATH'] [200] False False"
    judgement = judge_one(source, ("", expected))
    assert judgement.is_accepted, judgement.results[0].output


def test_programs_have_no_network(judge_one: Ask) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        source = (
            f"import socket\ntry: socket.create_connection(('127.0.0.1', {port}), 1)\n"
            "except OSError: print('none')"
        )
        judgement = judge_one(source, ("", "none"), limits=Limits())
    if refusal_of("namespaces"):
        pytest.skip("this machine grants no network namespace")
    assert judgement.is_accepted


def test_interrupted_machine_keeps_its_processes(judge_one: Ask) -> None:
    """The sweep after a program must not touch anybody else's processes."""
    pid = os.fork()
    if pid == 0:
        signal.pause()
        os._exit(0)
    try:
        judge_one("import os, time\nif os.fork() == 0: time.sleep(60)", ("", ""))
        time.sleep(0.05)
        assert os.waitpid(pid, os.WNOHANG) == (0, 0)
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
