"""Whole programs: reading and a task's body put together, in the styles people use."""

import random
import re
import textwrap
from collections.abc import Mapping
from string import Template

from alphacode.curriculum.layout import Layout
from alphacode.curriculum.literals import LITERAL, escaped
from alphacode.curriculum.reading import (
    cpp_until_eof,
    python_style,
    read_cpp,
    read_python,
)

INDENT = "    "

# Headers to include when <bits/stdc++.h> is not used, by a word of the program.
HEADERS = {
    "algorithm": ("sort", "max", "min", "reverse", "count", "find", "swap", "unique"),
    "cmath": ("sqrt", "pow", "floor", "ceil", "fabs", "round", "log2", "abs", "hypot"),
    "cstdlib": ("llabs", "abs"),
    "iomanip": ("setprecision", "setw", "setfill"),
    "map": ("map",),
    "set": ("set", "multiset"),
    "numeric": ("accumulate", "gcd", "lcm", "iota"),
    "queue": ("queue", "priority_queue"),
    "stack": ("stack",),
    "deque": ("deque",),
    "string": ("string", "to_string", "stoi", "stoll", "getline"),
    "sstream": ("stringstream", "istringstream"),
    "vector": ("vector",),
    "utility": ("pair",),
    "array": ("array",),
    "tuple": ("tuple",),
    "cctype": ("isdigit", "isupper", "islower", "isalpha", "toupper", "tolower"),
    "climits": ("LLONG_MAX", "LLONG_MIN", "INT_MAX"),
    "functional": ("greater", "function"),
}


def substitute(text: str, constants: Mapping[str, object]) -> str:
    """Replace each `$word` that is a constant; other dollar signs stay."""
    return Template(text).safe_substitute({k: str(v) for k, v in constants.items()})


def substitute_in_code(body: str, constants: Mapping[str, object]) -> str:
    """Replace each `$word` of a body that is a constant; words stand in literals."""
    return substitute(body, {k: escaped(str(v)) for k, v in constants.items()})


def rename(code: str, names: Mapping[str, str]) -> str:
    """Replace identifiers outside string literals."""
    changed = {old: new for old, new in names.items() if old != new}
    if not changed:
        return code
    word = re.compile(r"(?<![\w.])(" + "|".join(map(re.escape, changed)) + r")(?!\w)")
    parts = LITERAL.split(code)
    for index in range(0, len(parts), 2):
        parts[index] = word.sub(lambda match: changed[match.group()], parts[index])
    return "".join(parts)


def assemble_python(
    rng: random.Random, layout: Layout, body: str, *, is_cases: bool
) -> str:
    """Return a Python program that reads by `layout` and runs `body`."""
    body = textwrap.dedent(body).strip("\n")
    rest = body.split("\n")
    style = python_style(rng, layout, is_cases)
    case = read_python(layout, style, body) + rest
    imports = [line for line in case if line.startswith(("import ", "from "))]
    case = [line for line in case if line not in imports]
    first = "int(input())" if style == "lines" else "int(next(data))"
    if style == "tokens":
        imports = ["import sys", *(line for line in imports if line != "import sys")]
        data = ["data = iter(sys.stdin.read().split())"]
    else:
        data = []
    shape = rng.random()
    if is_cases and layout.ending == "cases":
        program = ["for line in sys.stdin:", *_indent(case)]
        imports = ["import sys", *(line for line in imports if line != "import sys")]
    elif is_cases:
        program = _python_cases(rng, shape, first, case, data)
    elif shape < 0.08 and not _is_nested_function(rest):
        program = [*data, "", "def main():", *_indent(case), "", "main()"]
    else:
        program = [*data, *case]
    return "\n".join([*imports, *program]).strip("\n") + "\n"


def _is_nested_function(lines: list[str]) -> bool:
    # A body that defines functions may use `global`; it stays at the top level.
    return any(line.startswith("def ") for line in lines)


def _python_cases(
    rng: random.Random, shape: float, first: str, case: list[str], data: list[str]
) -> list[str]:
    if shape < 0.15:
        call = [f"for _ in range({first}):", INDENT + "solve()"]
        return [*data, "", "def solve():", *_indent(case), "", *call]
    if shape < 0.5:
        return [*data, f"t = {first}", "for _ in range(t):", *_indent(case)]
    return [*data, f"for _ in range({first}):", *_indent(case)]


def _indent(lines: list[str]) -> list[str]:
    return [INDENT + line if line else line for line in lines]


def assemble_cpp(
    rng: random.Random, layout: Layout, body: str, *, is_cases: bool
) -> str:
    """Return a C++ program that reads by `layout` and runs `body`.

    Lines of the body before a line `---` stand before `main`, as functions do.
    """
    before, _, inside = textwrap.dedent(body).strip("\n").rpartition("---\n")
    before = before.strip("\n")
    is_until_eof = is_cases and layout.ending == "cases"
    declared, reads = cpp_until_eof(layout) if is_until_eof else ([], "")
    case = ([] if is_until_eof else read_cpp(layout)) + inside.split("\n")
    if rng.random() < 0.25:
        case = [line.replace('<< "\\n"', "<< endl") for line in case]
    fast = ["ios::sync_with_stdio(false);", "cin.tie(nullptr);"]
    main = fast if rng.random() < 0.12 else []
    if is_until_eof:
        main = [*main, *declared, f"while ({reads}) {{", *_indent(case), "}"]
    elif is_cases and rng.random() < 0.25:
        before += "\n\nvoid solve() {\n" + "\n".join(_indent(case)) + "\n}"
        main = [*main, "int t;", "cin >> t;", "while (t--) solve();"]
    elif is_cases:
        main = [*main, "int t;", "cin >> t;", "while (t--) {", *_indent(case), "}"]
    else:
        main = [*main, *case]
    if rng.random() < 0.5:
        main = [*main, "return 0;"]
    text = "\n".join(["int main() {", *_indent(main), "}"])
    if before:
        text = before.strip("\n") + "\n\n" + text
    return _headers(rng, text) + "using namespace std;\n\n" + text + "\n"


def _headers(rng: random.Random, text: str) -> str:
    if rng.random() < 0.85:
        return "#include <bits/stdc++.h>\n"
    words = set(re.findall(r"\w+", text))
    found = ["iostream", *(h for h, names in HEADERS.items() if words & set(names))]
    return "".join(f"#include <{header}>\n" for header in found)
