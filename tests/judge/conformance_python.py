"""Python programs that must behave as in a plain interpreter."""

from dataclasses import replace

from conformance_case import EXACT, SCREENING, Case, ends, prints


def everywhere(reason: str) -> dict[str, str]:
    """Return a fault of every engine."""
    return dict.fromkeys((EXACT, SCREENING), reason)


VERDICTS = {
    "AC": ends("AC", "print(3)"),
    "WA": ends("WA", "print(4)"),
    "TLE": replace(ends("TLE", "while True: pass"), is_heavy=True),
    "MLE": replace(ends("MLE", "x = bytearray(160 << 20)"), is_heavy=True),
    "OLE": ends("OLE", "while True: print('x' * 100000)"),
    "RE": ends("RE", "print(3)\n1 / 0"),
    "CE": ends("CE", "print(3"),
}

MILLION = " ".join(map(str, range(10**6)))
FIVE_MEGABYTES = "7 " * (5 << 19)
RECURSION = "def f(n):\n    return 0 if n == 0 else f(n - 1) + 1\n"
LINES = "5 6\n7 8\n9"

READING = {
    "all of stdin": prints(
        "import sys\nprint(sum(map(int, sys.stdin.read().split())))", "35", LINES
    ),
    "all of stdin's bytes": prints(
        "import sys\nprint(sum(map(int, sys.stdin.buffer.read().split())))",
        "35",
        LINES,
    ),
    "input until EOFError": prints(
        "total = 0\ntry:\n    while True:\n        total += sum(map(int, "
        "input().split()))\nexcept EOFError:\n    print(total)",
        "35",
        LINES,
    ),
    "input until anything": prints(
        "while True:\n    try:\n        print(input())\n    except:\n        break",
        LINES,
        LINES,
    ),
    "input for each case": prints(
        "for _ in range(int(input())):\n    a, b = map(int, input().split())\n"
        "    print(a + b)",
        "11 15",
        "2\n5 6\n7 8\n",
    ),
    "EOFError nobody catches": prints(
        "print(3)\nwhile True:\n    input()", "3", LINES
    ).earns("RE"),
    "prompts on standard output": prints("print(input('n? '))", "n? 5", "5\n"),
    "readline at the end of input": prints(
        "import sys\nprint([sys.stdin.readline() for _ in range(3)])",
        "['a\\n', 'b', '']",
        "a\nb",
    ),
    "lines, and then the rest": prints(
        "import sys\na = input()\nb = sys.stdin.readline()\n"
        "print(a, b, sys.stdin.read())",
        "5 6 7 8 9",
        LINES,
    ),
    "five megabytes": replace(
        prints(
            "import sys\nprint(sum(map(int, sys.stdin.buffer.read().split())))",
            str(7 * (5 << 19)),
            FIVE_MEGABYTES,
        ),
        is_heavy=True,
    ),
    "unicode": prints(
        "s = input()\nprint(len(s), s[::-1], s.upper())",
        "4 \u00fc\u00e9\u6587\u4e2d \u4e2d\u6587\u00c9\u00dc",
        "\u4e2d\u6587\u00e9\u00fc\n",
    ),
    "carriage returns in text": prints(
        "print([ord(c) for c in input()])", "[97, 13]", "a\r\nb\r\n"
    ),
    "the file /dev/stdin": prints(
        "print(sum(map(int, open('/dev/stdin').read().split())))", "35", LINES
    ),
    "peek into the buffer": prints(
        "import sys\nprint(sys.stdin.buffer.peek(1)[:1])", "b'5'", LINES
    ),
    "below the buffer": prints(
        "import sys\nprint(sys.stdin.buffer.raw.read(3))", "b'5 6'", LINES
    ),
}

WRITING = {
    "a million numbers at once": replace(
        prints("print(*range(10**6))", MILLION), is_heavy=True
    ),
    "many lines": prints(
        "for i in range(20000):\n    print(i)", " ".join(map(str, range(20000)))
    ),
    "never flushed": prints("import sys\nsys.stdout.write('3')"),
    "own file on descriptor 1, never flushed": prints(
        "out = open(1, 'w')\nout.write('3')"
    ),
    "own file in an object, never flushed": prints(
        "class Printer:\n    def __init__(self):\n        self.out = open(1, 'w', "
        "closefd=False)\nprinter = Printer()\nprinter.out.write('3')"
    ),
    "own file in a default argument, never flushed": prints(
        "def say(s, out=open(1, 'w', closefd=False)):\n    out.write(s)\nsay('3')"
    ),
    "text, then bytes below it": prints(
        "import sys\nprint('b')\nsys.stdout.buffer.write(b'a ')", "a b"
    ),
    "gathered, written by atexit": prints(
        "import sys, io, atexit\nsys.stdout = io.StringIO()\natexit.register(lambda: "
        "sys.__stdout__.write(sys.stdout.getvalue()))\nprint(3)"
    ),
    "a fast writer of bytes, by atexit": prints(
        "import os, io, atexit\nout = io.BytesIO()\natexit.register(lambda: "
        "os.write(1, out.getvalue()))\nout.write(b'3')"
    ),
    "standard error": prints("import sys\nprint(4, file=sys.stderr)\nprint(3)"),
    "standard error alone": prints("import sys\nprint(3, file=sys.stderr)").earns("WA"),
    "standard output closed": prints("import sys\nprint(3)\nsys.stdout.close()"),
    "standard output removed": prints("import sys\nprint(3)\ndel sys.stdout"),
    "a finaliser at the end": prints(
        "class A:\n    def __del__(self):\n        print(3)\na = A()"
    ),
    "a generator's end at the end": prints(
        "def g():\n    try:\n        yield\n    finally:\n        print(3)\n"
        "a = g()\nnext(a)"
    ),
}

ENDING = {
    "sys.exit()": prints("import sys\nprint(3)\nsys.exit()"),
    "exit()": prints("print(3)\nexit()"),
    "exit status 1": ends("RE", "import sys\nprint(3)\nsys.exit(1)"),
    "exit status -1": ends("RE", "import sys\nprint(3)\nsys.exit(-1)"),
    "exit status True": ends("RE", "import sys\nprint(3)\nsys.exit(True)"),
    "exit status False": ends("AC", "import sys\nprint(3)\nsys.exit(False)"),
    "exit with words": ends("RE", "import sys\nprint(3)\nsys.exit('no')"),
    "exit status 256, which is 0": ends("AC", "import sys\nprint(3)\nsys.exit(256)"),
    "exit with 0.0, which is no status": ends(
        "RE", "import sys\nprint(4)\nsys.exit(0.0)"
    ),
    "exit status beyond the machine's integers": ends(
        "RE", "import sys\nprint(3)\nsys.exit(2**64)"
    ),
    "SystemExit caught": prints("try:\n    exit(1)\nexcept SystemExit:\n    print(3)"),
    "os._exit after a flush": prints(
        "import os, sys\nprint(3)\nsys.stdout.flush()\nos._exit(0)"
    ),
    "os._exit without a flush": ends("WA", "import os\nprint(3)\nos._exit(0)"),
    "os._exit with a status": ends(
        "RE", "import os\nprint(3, flush=True)\nos._exit(1)"
    ),
    "an error in atexit": ends(
        "AC", "import atexit\natexit.register(lambda: 1 / 0)\nprint(3)"
    ),
    "an exit in atexit": ends(
        "AC", "import atexit\natexit.register(lambda: exit(5))\nprint(3)"
    ),
    "an error after the answer": ends("RE", "print(3)\nraise KeyError"),
    "an own exception": ends("RE", "class E(Exception): pass\nprint(3)\nraise E"),
    "KeyboardInterrupt": ends("RE", "print(3)\nraise KeyboardInterrupt"),
    "an assertion": ends("RE", "print(3)\nassert 1 == 2"),
    "endless recursion": ends("RE", "print(3)\ndef f(): f()\nf()"),
    "endless recursion caught": prints(
        "def f(): f()\ntry:\n    f()\nexcept RecursionError:\n    print(3)"
    ),
}

THREADS = {
    "a big stack and deep recursion": prints(
        "import sys, threading\nsys.setrecursionlimit(10**6)\n"
        "threading.stack_size(128 << 20)\n" + RECURSION + "t = threading.Thread("
        "target=lambda: print(f(50000)))\nt.start()\nt.join()",
        "50000",
    ),
    "not waited for": prints(
        "import threading, time\nthreading.Thread(target=lambda: "
        "(time.sleep(0.05), print(3))).start()"
    ),
    "an error in a thread": prints(
        "import threading\nt = threading.Thread(target=lambda: 1 / 0)\n"
        "t.start()\nt.join()\nprint(3)"
    ),
    "an error beside a thread": ends(
        "RE",
        "import threading, time\nthreading.Thread(target=lambda: "
        "(time.sleep(0.05), print(3))).start()\n1 / 0",
    ),
    "daemons left behind": Case(
        "import threading, time\nn = int(input())\nfor _ in range(3):\n"
        "    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n"
        "print(n)",
        (("3", "3"), ("4", "4")),
    ),
    "a pool": prints(
        "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor(4) "
        "as pool:\n    print(sum(pool.map(abs, (1, -2))))"
    ),
    "asyncio": prints("import asyncio\nasync def f(): print(3)\nasyncio.run(f())"),
}

LANGUAGE = {
    "name is main": prints("if __name__ == '__main__':\n    print(3)"),
    "globals and nested functions": prints(
        "total = 0\ndef outer():\n    count = 0\n    def inner():\n"
        "        nonlocal count\n        global total\n        count += 1\n"
        "        total += count\n    inner()\n    inner()\nouter()\nprint(total)"
    ),
    "classes": prints(
        "class A:\n    def __init__(self, x): self.x = x\n"
        "    def __lt__(self, other): return self.x < other.x\n"
        "class B(A):\n    def __init__(self, x):\n        super().__init__(x + 1)\n"
        "print(min(B(5), B(2), A(4)).x)"
    ),
    "recursion of 50,000 frames": prints(
        "import sys\nsys.setrecursionlimit(10**6)\n" + RECURSION + "print(f(50000))",
        "50000",
    ),
    "recursion through a cache": prints(
        "import sys\nfrom functools import lru_cache\nsys.setrecursionlimit(10**6)\n"
        "@lru_cache(None)\n" + RECURSION + "print(f(9000))",
        "9000",
    ),
    "recursion with the limit on the stack lifted": prints(
        "import resource, sys\nresource.setrlimit(resource.RLIMIT_STACK, "
        "(resource.RLIM_INFINITY, resource.RLIM_INFINITY))\n"
        "sys.setrecursionlimit(10**6)\n" + RECURSION + "print(f(50000))",
        "50000",
    ),
    "source of an own function": prints(
        "import inspect\ndef f(): return 3\nprint(inspect.getsource(f).split()[-1])"
    ),
    "the usual limit of recursion": replace(
        prints("import sys\nprint(sys.getrecursionlimit())", "1000"),
        faults=everywhere("the limit is 1020, to make up for the server's own frames"),
    ),
    "late imports": prints(
        "def f():\n    import math, hashlib, calendar, difflib\n"
        "    return math.isqrt(9)\nprint(f())"
    ),
    "big integers": replace(
        prints(
            "n = int(input())\nprint(n + 1)\nprint(len(str(n * n)))",
            f"{'9' * 99999}8 200000",
            f"{'9' * 99999}7\n",
        ),
        is_heavy=True,
    ),
    "the module's text and annotations": prints(
        "'''text'''\nx: int = 3\nprint(__doc__, x, list(__annotations__))",
        "text 3 ['x']",
    ),
    "warnings of the compiler": prints("print(3 if 1 is 1 else '\\d')"),
    "own names of builtins": prints("sum = 3\nlist = [sum]\nprint(*list)"),
    "evaluated text": prints("n = 3\nprint(eval('n'))\nexec('n = 4')"),
    "import of main": prints("n = 3\nimport __main__\nprint(__main__.n)"),
}

# Each prints what it finds before it changes it, and finds it unchanged.
CHANGES = {
    "own globals": "print(globals().get('x', 0))\nx = 1",
    "limit of recursion": (
        "import sys\nprint(int(sys.getrecursionlimit() > 9000))\n"
        "sys.setrecursionlimit(10000)"
    ),
    "decimal context": (
        "from decimal import *\nprint(int(getcontext().prec != 28))\n"
        "getcontext().prec = 50"
    ),
    "random.seed": (
        "import random\na = random.random()\nrandom.seed(5)\n"
        "print(int(a == random.random()))\nrandom.seed(5)"
    ),
    "constants of math": "import math\nprint(int(math.pi == 3))\nmath.pi = 3",
    "functions of math": (
        "import math\nprint(int(math.gcd(4, 6) != 2))\nmath.gcd = lambda a, b: 0"
    ),
    "builtins": (
        "import builtins\nprint(int(len('ab') != 2))\nbuiltins.len = lambda x: 0"
    ),
    "modules": (
        "import sys\nprint(int('left' in sys.modules))\nsys.modules['left'] = sys"
    ),
    "a default argument": (
        "def f(x=[]):\n    x.append(0)\n    return len(x)\nprint(f() - 1)"
    ),
    "a cache": (
        "from functools import cache\n@cache\ndef f(n):\n    return n\n"
        "print(f.cache_info().hits)\nf(1)\nf(1)"
    ),
    "attributes of a class": "class A:\n    n = 0\nprint(A.n)\nA.n = 1",
    "standard output": (
        "import sys, io\nsys.stdout.write('0')\nsys.stdout.flush()\n"
        "sys.stdout = io.StringIO()\nprint(1)"
    ),
    "sys.argv": "import sys\nprint(len(sys.argv) - 1)\nsys.argv.append('x')",
    "half of the input": "import sys\nprint(int(sys.stdin.read(1) != 'a'))",
}
REPEATED = {
    f"fresh: {name}": Case(source, (("abc\n", "0"), ("abd\n", "0"), ("abe\n", "0")))
    for name, source in CHANGES.items()
} | {
    "fresh: a module changed as self, in a function": Case(
        "def put(self):\n    self.pi = 1\ndef main():\n    import math\n"
        "    print(int(math.pi < 2))\n    put(math)\nmain()",
        (("1", "0"), ("2", "0")),
    ),
    "no help from an earlier test": Case(
        "def put(self):\n    self.pi = 3\ndef main():\n    import math\n"
        "    print(7 if math.pi != 3 else 5)\n    put(math)\nmain()",
        (("", "7"), (" ", "5")),
        "WA",
    ),
    "right on the first test alone": Case("print(3)", (("", "3"), ("x", "4")), "WA"),
    "fails on the second test": Case(
        "print(6 // int(input()))", (("2", "3"), ("0", "0")), "RE"
    ),
    "right on every test": Case(
        "print(int(input()) ** 2)", tuple((str(n), str(n * n)) for n in range(5))
    ),
    "slow on the second test": replace(
        ends("TLE", "n = int(input())\nprint(n)\nwhile n == 2: pass"),
        tests=(("1", "1"), ("2", "2")),
        is_heavy=True,
    ),
}

PYTHON = {**VERDICTS, **READING, **WRITING, **ENDING, **THREADS, **LANGUAGE, **REPEATED}
