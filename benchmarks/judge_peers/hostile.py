"""Programs that misbehave, for the soak: none of them may be accepted.

They are run by the judge only. Where the tests bring a collection of attacks, its
Python programs are added.
"""

from pathlib import Path

from alphacode.judge import privileges

ATTACKS = Path(__file__).resolve().parents[2] / "tests" / "hostile" / "attacks"

WRITTEN = [Path(d, "alphacode-soak") for d in ("/tmp", "/var/tmp", "/dev/shm", "/etc")]

PROGRAMS = {
    "endless loop": "while True:\n    pass\n",
    "endless loop that ignores signals": """
import signal
for number in range(1, 32):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
while True:
    pass
""",
    "endless loop that catches all": """
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
""",
    "endless sleep": "import time\ntime.sleep(1000)\n",
    "thread that never ends": """
import threading, time
threading.Thread(target=time.sleep, args=(1000,)).start()
""",
    "memory hog": "x = []\nwhile True:\n    x.append(bytearray(10**6))\n",
    "memory hog that catches": """
x = []
while True:
    try:
        x.append(' ' * 10**7)
    except MemoryError:
        pass
""",
    "one huge number": "print(len(str(10 ** 10 ** 9)))\n",
    "output flood": "while True:\n    print('x' * 10**5)\n",
    "error flood": "import sys\nwhile True:\n    sys.stderr.write('x' * 10**5)\n",
    "output flood past the buffer": """
import os
while True:
    os.write(1, b'x' * 10**5)
""",
    "crash": "import ctypes\nctypes.string_at(0)\n",
    "abort": "import os\nos.abort()\n",
    "endless recursion": """
import sys
sys.setrecursionlimit(10**9)
def f(n):
    return f(n + 1) + 1
print(f(0))
""",
    "deep nesting": "print(" + "(" * 5000 + ")" * 5000 + ")\n",
    "null bytes": "print(1)\n\0\n",
    "os._exit(0)": "import os\nos._exit(0)\n",
    "os._exit(0) after a flush": "import os\nprint('?', flush=True)\nos._exit(0)\n",
    "sys.exit": "import sys\nsys.exit(3)\n",
    "hang in atexit": "import atexit, time\natexit.register(time.sleep, 1000)\n",
    "stops itself": "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)\n",
    "kills itself": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
    "kills its parent": """
import os, signal
try:
    os.kill(os.getppid(), signal.SIGKILL)
except OSError:
    pass
print('?')
""",
    "kills everybody": """
import os, signal
try:
    os.kill(-1, signal.SIGKILL)
except OSError:
    pass
print('?')
""",
    "kills its group": "import os, signal\nos.killpg(0, signal.SIGKILL)\n",
    "alarm": "import signal, time\nsignal.alarm(1)\ntime.sleep(1000)\n",
    "fork that goes on": """
import os
try:
    os.fork()
except OSError:
    pass
while True:
    pass
""",
    "fork bomb": """
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
""",
    "daemon": """
import os, time
try:
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1000)
        os._exit(0)
except OSError:
    pass
print('?')
""",
    "thread bomb": """
import threading, time
while True:
    try:
        threading.Thread(target=time.sleep, args=(1000,)).start()
    except RuntimeError:
        pass
""",
    "closes its descriptors": """
import os
os.closerange(0, 1000)
print('?')
""",
    "changes what is built in": """
import builtins, sys
builtins.print = builtins.input = builtins.len = None
sys.modules.clear()
sys.stdout = None
""",
    "writes everywhere": """
for place in ('.', '/tmp', '/var/tmp', '/dev/shm', '/etc'):
    try:
        with open(place + '/alphacode-soak', 'w') as file:
            file.write('x' * 10**6)
    except OSError:
        pass
print('?')
""",
    "opens many files": """
files = []
try:
    while True:
        files.append(open('/dev/null'))
except OSError:
    print('?')
""",
    "raises the limits": """
import resource
for name in range(16):
    try:
        resource.setrlimit(name, (-1, -1))
    except (OSError, ValueError):
        pass
while True:
    pass
""",
}


def hostile_programs() -> dict[str, str]:
    """Return all hostile programs by name, less those that could hurt us."""
    found = dict(PROGRAMS)
    if not has_own_user():
        del found["kills everybody"]
    for path in sorted(ATTACKS.rglob("*.py")) if ATTACKS.is_dir() else []:
        found[path.stem] = path.read_text(encoding="utf-8", errors="replace")
    return found


def has_own_user() -> bool:
    """Return whether programs run as a user of their own, who cannot signal us."""
    user_of_worker = getattr(privileges, "user_of_worker", lambda index: -1)
    return bool(user_of_worker(0) >= 0)


def remove_written() -> int:
    """Return how many files programs left outside of their directory; remove them."""
    found = [path for path in WRITTEN if path.exists()]
    for path in found:
        path.unlink()
    return len(found)
