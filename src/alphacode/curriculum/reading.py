"""The code that reads a layout, in the idioms people use."""

import random

from alphacode.curriculum import line_forms
from alphacode.curriculum.layout import Layout, Line
from alphacode.curriculum.task import (
    Grid,
    Lines,
    Matrix,
    Pairs,
    Param,
    Records,
    Rows,
    Text,
    Word,
    Words,
)


def python_style(rng: random.Random, layout: Layout, is_cases: bool) -> str:
    """Draw how a Python program reads: line by line, or all tokens at once."""
    if any(map(_is_of_lines, layout.params.values())):
        return "lines"
    if layout.ending:
        return "lines"
    # Token by token is what people use when the input has many cases.
    return "tokens" if rng.random() < (0.2 if not is_cases else 0.25) else "lines"


def _is_of_lines(param: Param) -> bool:
    """Whether a value has spaces in it."""
    is_words = isinstance(param, Words) and param.is_lines
    return is_words or isinstance(param, Text | Lines)


def read_python(layout: Layout, style: str, body: str) -> list[str]:
    """Return Python that reads one case and defines the counts `body` needs."""
    if layout.ending == "cases":
        return _python_until_eof(layout)
    code: list[str] = []
    for line in layout.lines:
        code += (
            _python_tokens(layout, line) if style == "tokens" else _python(layout, line)
        )
    if layout.is_bare and "n" in _names(body):
        code.append(f"n = len({layout.lines[0].names[0]})")
    return code


def _python_until_eof(layout: Layout) -> list[str]:
    """Return what makes the values of a case of `line`, one line of the input."""
    (line,) = layout.lines
    name = line.names[0]
    if not layout.is_integer(name):
        return [f"{name} = line.strip()"]
    if len(line.names) == 1:
        return [f"{name} = int(line)"]
    return [f"{', '.join(line.names)} = map(int, line.split())"]


def _python_bare(layout: Layout, name: str) -> list[str]:
    if layout.ending == "file":
        return ["import sys", f"{name} = list(map(int, sys.stdin.read().split()))"]
    if layout.ending == "zero":
        return [
            f"{name} = []",
            "value = int(input())",
            "while value != 0:",
            f"    {name}.append(value)",
            "    value = int(input())",
        ]
    return [f"{name} = list(map(int, input().split()))"]


def _names(code: str) -> set[str]:
    import_free = "".join(c if c.isalnum() or c == "_" else " " for c in code)
    return set(import_free.split())


def _python(layout: Layout, line: Line) -> list[str]:
    name = line.names[0]
    param = layout.params.get(name)
    if line.kind == "fields":
        return _python_fields(layout, line)
    if layout.is_bare:
        return _python_bare(layout, name)
    if line.kind == "counted":
        count = _count(layout, name)
        if not isinstance(param, Words):
            return [f"{count}, *{name} = map(int, input().split())"]
        return [f"{count}, *{name} = input().split()", f"{count} = int({count})"]
    if line.kind == "row":
        if isinstance(param, Words):
            return [f"{name} = input().split()"]
        return [f"{name} = list(map(int, input().split()))"]
    if line.kind == "column":
        count = _count(layout, name)
        item = "input()" if isinstance(param, Words) else "int(input())"
        return [f"{name} = [{item} for _ in range({count})]"]
    if isinstance(param, Grid):
        return [f"{name} = [input() for _ in range({param.height})]"]
    if isinstance(param, Matrix):
        return [
            f"{name} = [list(map(int, input().split())) for _ in range({param.height})]"
        ]
    if isinstance(param, Rows):
        return _python_rows(param)
    if isinstance(param, Lines):
        return line_forms.read_python(param, layout.ending)
    if isinstance(param, Records):
        return [
            f"{name} = []",
            f"for _ in range({param.count}):",
            "    key, value = input().split()",
            f"    {name}.append((key, int(value)))",
        ]
    assert isinstance(param, Pairs)
    return [
        f"{name} = [tuple(map(int, input().split())) for _ in range({param.count})]"
    ]


def _python_rows(param: Rows) -> list[str]:
    name, count = param.name, param.count
    if param.is_integer:
        return [f"{name} = [tuple(map(int, input().split())) for _ in range({count})]"]
    fields = [field.name for field in param.fields]
    values = [f"int({f.name})" if f.is_integer else f.name for f in param.fields]
    return [
        f"{name} = []",
        f"for _ in range({count}):",
        f"    {', '.join(fields)} = input().split()",
        f"    {name}.append(({', '.join(values)}))",
    ]


def _python_fields(layout: Layout, line: Line) -> list[str]:
    names = line.names
    if all(layout.is_integer(name) for name in names):
        if len(names) == 1:
            return [f"{names[0]} = int(input())"]
        return [f"{', '.join(names)} = map(int, input().split())"]
    if len(names) == 1:
        return [f"{names[0]} = input()"]
    code = [f"{', '.join(names)} = input().split()"]
    return code + [f"{x} = int({x})" for x in names if layout.is_integer(x)]


def _python_tokens(layout: Layout, line: Line) -> list[str]:
    code: list[str] = []
    if line.kind == "counted":
        count = _count(layout, line.names[0])
        code.append(f"{count} = int(next(data))")
    for name in line.names:
        param = layout.params.get(name)
        if layout.is_integer(name):
            code.append(f"{name} = int(next(data))")
        elif isinstance(param, Word):
            code.append(f"{name} = next(data)")
        elif isinstance(param, Words):
            code.append(f"{name} = [next(data) for _ in range({param.count})]")
        elif isinstance(param, Grid):
            code.append(f"{name} = [next(data) for _ in range({param.height})]")
        elif isinstance(param, Matrix):
            width = param.height if param.is_square else param.width
            inner = f"[int(next(data)) for _ in range({width})]"
            code.append(f"{name} = [{inner} for _ in range({param.height})]")
        elif isinstance(param, Rows):
            each = [
                "int(next(data))" if f.is_integer else "next(data)"
                for f in param.fields
            ]
            code.append(f"{name} = [({', '.join(each)}) for _ in range({param.count})]")
        elif isinstance(param, Records):
            record = "(next(data), int(next(data)))"
            code.append(f"{name} = [{record} for _ in range({param.count})]")
        elif isinstance(param, Pairs):
            pair = "(int(next(data)), int(next(data)))"
            code.append(f"{name} = [{pair} for _ in range({param.count})]")
        else:
            count = _count(layout, name)
            code.append(f"{name} = [int(next(data)) for _ in range({count})]")
    return code


def _count(layout: Layout, name: str) -> str:
    param = layout.params[name]
    return str(getattr(param, "count", "n"))


def read_cpp(layout: Layout) -> list[str]:
    """Return the lines of C++ that read one case; integers are `long long`."""
    integer = "long long"
    code: list[str] = []
    for line in layout.lines:
        integers = [name for name in line.names if layout.is_integer(name)]
        if layout.is_bare:
            return _cpp_bare(line.names[0], integer, layout.ending)
        if line.kind != "fields":
            if line.kind == "counted":
                count = _count(layout, line.names[0])
                code += [f"{integer} {count};", f"cin >> {count};"]
            code += _cpp_block(layout, line.names[0], integer)
        elif isinstance(layout.params.get(line.names[0]), Text):
            name = line.names[0]
            code += [f"string {name};", f"getline(cin >> ws, {name});"]
        else:
            strings = [name for name in line.names if name not in integers]
            if integers:
                code.append(f"{integer} {', '.join(integers)};")
            if strings:
                code.append(f"string {', '.join(strings)};")
            code.append(f"cin >> {' >> '.join(line.names)};")
    return code


def _cpp_bare(name: str, integer: str, ending: str) -> list[str]:
    goes_on = "cin >> value && value != 0" if ending == "zero" else "cin >> value"
    return [
        f"vector<{integer}> {name};",
        f"{integer} value;",
        f"while ({goes_on}) {name}.push_back(value);",
        f"long long n = {name}.size();",
    ]


def cpp_until_eof(layout: Layout) -> tuple[list[str], str]:
    """Return declarations, and the condition that reads a case if there is one."""
    (line,) = layout.lines
    is_integer = layout.is_integer(line.names[0])
    kind = "long long" if is_integer else "string"
    declared = [f"{kind} {', '.join(line.names)};"]
    if isinstance(layout.params.get(line.names[0]), Text):
        return declared, f"getline(cin, {line.names[0]})"
    return declared, f"cin >> {' >> '.join(line.names)}"


def _cpp_block(layout: Layout, name: str, integer: str) -> list[str]:
    param = layout.params[name]
    if isinstance(param, Pairs):
        return [
            f"vector<pair<long long, long long>> {name}({param.count});",
            f"for (auto& q : {name}) cin >> q.first >> q.second;",
        ]
    if isinstance(param, Rows):
        return _cpp_rows(param)
    if isinstance(param, Lines):
        return line_forms.read_cpp(param, layout.ending)
    if isinstance(param, Records):
        return [
            f"vector<pair<string, long long>> {name}({param.count});",
            f"for (auto& q : {name}) cin >> q.first >> q.second;",
        ]
    if isinstance(param, Grid):
        return [
            f"vector<string> {name}({param.height});",
            f"for (auto& row : {name}) cin >> row;",
        ]
    if isinstance(param, Matrix):
        width = param.height if param.is_square else param.width
        return [
            f"vector<vector<{integer}>> "
            f"{name}({param.height}, vector<{integer}>({width}));",
            f"for (auto& row : {name}) for (auto& x : row) cin >> x;",
        ]
    kind = "string" if isinstance(param, Words) else integer
    count = _count(layout, name)
    if isinstance(param, Words) and param.is_lines:
        read = f"for (auto& x : {name}) getline(cin >> ws, x);"
        return [f"vector<string> {name}({count});", read]
    return [f"vector<{kind}> {name}({count});", f"for (auto& x : {name}) cin >> x;"]


def _cpp_rows(param: Rows) -> list[str]:
    name, count = param.name, param.count
    if param.is_integer:
        size = len(param.fields)
        reads = " >> ".join(f"q[{index}]" for index in range(size))
        return [
            f"vector<array<long long, {size}>> {name}({count});",
            f"for (auto& q : {name}) cin >> {reads};",
        ]
    kinds = ["long long" if field.is_integer else "string" for field in param.fields]
    names = [field.name for field in param.fields]
    return [
        f"vector<tuple<{', '.join(kinds)}>> {name}({count});",
        f"for (auto& [{', '.join(names)}] : {name}) cin >> {' >> '.join(names)};",
    ]
