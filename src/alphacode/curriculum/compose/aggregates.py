"""Aggregates: how the items are put together into the answer.

`Aggregate.python` and `.cpp` make whole bodies from a `Stream` (source, condition and
value in code), so that a mistake is the same call with another piece.
"""
# ruff: noqa: E501

from collections.abc import Callable
from dataclasses import dataclass

from alphacode.curriculum.compose.code import Stream


@dataclass(frozen=True, slots=True)
class Aggregate:
    """One way to put items together."""

    name: str
    takes: tuple[str, ...]
    """Kinds of values: int, str, item (counting needs no value)."""
    says: tuple[str, ...]
    """Noun phrases; `@` stands for the items or for what was taken of them."""
    steps: tuple[str, ...]
    """The same as a last step: "add them up"."""
    output: tuple[str, ...]
    python: Callable[[Stream], tuple[str, ...]]
    cpp: Callable[[Stream], tuple[str, ...]]
    mistaken: str
    """Name of the aggregate people confuse it with."""
    questions: tuple[str, ...] = ()
    needs_items: bool = False
    """Whether something must be said for the case that nothing is left."""
    weight: float = 1.0


def _print(expression: str) -> str:
    return f'cout << {expression} << "\\n";'


def _count(s: Stream) -> tuple[str, ...]:
    if not s.condition:
        return (f"print(len(list({s.python})))",)
    return (
        s.loop("count = 0", "count += 1") + "\nprint(count)",
        f"print(sum(1 for {s.item} in {s.python}{s.if_}))",
        f"print(len([{s.first_item} for {s.item} in {s.python}{s.if_}]))",
        s.loop("count = 0", "count += 1") + "\nprint(count)",
    )


def _count_cpp(s: Stream) -> tuple[str, ...]:
    return (s.cpp_loop("int count = 0;", "count++;") + "\n" + _print("count"),)


def _sum(s: Stream) -> tuple[str, ...]:
    short = "print(sum(a))" if s.is_plain else f"print(sum({s.generated()}))"
    return (s.loop("total = 0", f"total += {s.value}") + "\nprint(total)", short, short)


def _sum_cpp(s: Stream) -> tuple[str, ...]:
    body = s.cpp_loop("long long sum = 0;", f"sum += {s.cpp_value};")
    return (body + "\n" + _print("sum"),)


def _extreme(function: str, sign: str) -> Callable[[Stream], tuple[str, ...]]:
    def bodies(s: Stream) -> tuple[str, ...]:
        loop = s.loop(
            "best = None",
            f"value = {s.value}\nif best is None or value {sign} best:\n    best = value",
        )
        if not s.condition:
            return (f"print({function}({s.generated()}))", loop + "\nprint(best)")
        return (
            f"b = {s.listed()}\nprint({function}(b) if b else {s.none})",
            f"b = {s.listed()}\nif b:\n    print({function}(b))\nelse:\n    print({s.none})",
            loop + f"\nprint({s.none} if best is None else best)",
            f"print({function}(({s.generated()}), default={s.none}))",
        )

    return bodies


def _extreme_cpp(sign: str) -> Callable[[Stream], tuple[str, ...]]:
    def bodies(s: Stream) -> tuple[str, ...]:
        step = f"long long value = {s.cpp_value};\nif (!found || value {sign} best) best = value;\nfound = true;"
        setup = f"bool found = false;\nlong long best = {s.none};"
        return (s.cpp_loop(setup, step) + "\n" + _print("best"),)

    return bodies


def _range(s: Stream) -> tuple[str, ...]:
    rest = (
        "print(max(b) - min(b))"
        if not s.condition
        else f"print(max(b) - min(b) if b else {s.none})"
    )
    return (f"b = {s.listed()}\n{rest}",)


def _range_cpp(s: Stream) -> tuple[str, ...]:
    collect = s.cpp_collect()
    value = "*max_element(b.begin(), b.end()) - *min_element(b.begin(), b.end())"
    return (f"{collect}\nif (b.empty()) {_print(s.none)}\nelse {_print(value)}",)


def _average(s: Stream) -> tuple[str, ...]:
    if not s.condition:
        return (
            f'b = {s.listed()}\nprint(f"{{sum(b) / len(b):.2f}}")',
            f'b = {s.listed()}\nprint("%.2f" % (sum(b) / len(b)))',
        )
    return (
        f'b = {s.listed()}\nif b:\n    print(f"{{sum(b) / len(b):.2f}}")\nelse:\n    print({s.none})',
        f'b = {s.listed()}\nprint("%.2f" % (sum(b) / len(b)) if b else {s.none})',
    )


def _average_cpp(s: Stream) -> tuple[str, ...]:
    loop = s.cpp_loop(
        "double sum = 0;\nint count = 0;", f"sum += {s.cpp_value};\ncount++;"
    )
    return (
        f"{loop}\nif (count == 0) {_print(s.none)}\nelse "
        'cout << fixed << setprecision(2) << sum / count << "\\n";',
    )


def _distinct(s: Stream) -> tuple[str, ...]:
    return (f"print(len(set({s.generated()})))", f"print(len({{{s.generated()}}}))")


def _distinct_cpp(s: Stream) -> tuple[str, ...]:
    kind = "string" if s.gives == "str" else "long long"
    value = s.cpp_text if s.gives == "str" else s.cpp_value
    return (
        s.cpp_loop(f"set<{kind}> seen;", f"seen.insert({value});")
        + "\n"
        + _print("seen.size()"),
    )


def _list(order: str) -> Callable[[Stream], tuple[str, ...]]:
    def bodies(s: Stream) -> tuple[str, ...]:
        made = f"b = {s.listed()}\n"
        inside = {
            "": "b",
            "sorted": "sorted(b)",
            "falling": "sorted(b, reverse=True)",
            "backwards": "b[::-1]",
        }[order]
        if not s.condition:
            return (
                f"{made}print(*{inside})",
                f"{made}print(' '.join(map(str, {inside})))",
            )
        return (
            f"{made}if b:\n    print(*{inside})\nelse:\n    print({s.none})",
            f"{made}print(*({inside} if b else [{s.none}]))",
        )

    return bodies


def _list_cpp(order: str) -> Callable[[Stream], tuple[str, ...]]:
    change = {
        "": "",
        "sorted": "sort(b.begin(), b.end());\n",
        "falling": "sort(b.rbegin(), b.rend());\n",
        "backwards": "reverse(b.begin(), b.end());\n",
    }[order]

    def bodies(s: Stream) -> tuple[str, ...]:
        return (
            f"{s.cpp_collect()}\n{change}if (b.empty()) cout << {s.none_cpp};\n"
            'for (auto& v : b) cout << v << " ";\ncout << "\\n";',
        )

    return bodies


def _lines(s: Stream) -> tuple[str, ...]:
    return (s.loop("", f"print({s.value})"),)


def _lines_cpp(s: Stream) -> tuple[str, ...]:
    return (s.cpp_loop("", f'cout << {s.cpp_value} << "\\n";'),)


def _join(s: Stream) -> tuple[str, ...]:
    return (
        f"print(''.join({s.generated()}))",
        s.loop("result = ''", f"result += {s.value}") + "\nprint(result)",
    )


def _join_cpp(s: Stream) -> tuple[str, ...]:
    return (
        s.cpp_loop("string result;", f"result += {s.cpp_value};")
        + "\n"
        + _print("result"),
    )


def _exists(s: Stream) -> tuple[str, ...]:
    return (
        f'print("$yes" if any({s.condition} for {s.item} in {s.python}) else "$no")',
        s.loop("found = False", "found = True") + '\nprint("$yes" if found else "$no")',
        f'if any({s.condition} for {s.item} in {s.python}):\n    print("$yes")\nelse:\n    print("$no")',
    )


def _exists_cpp(s: Stream) -> tuple[str, ...]:
    return (
        s.cpp_loop("bool found = false;", "found = true;")
        + '\ncout << (found ? "$yes" : "$no") << "\\n";',
    )


def _all(s: Stream) -> tuple[str, ...]:
    return (
        f'print("$yes" if all({s.condition} for {s.item} in {s.python}) else "$no")',
        s.negated().loop("good = True", "good = False")
        + '\nprint("$yes" if good else "$no")',
        f'if all({s.condition} for {s.item} in {s.python}):\n    print("$yes")\nelse:\n    print("$no")',
    )


def _all_cpp(s: Stream) -> tuple[str, ...]:
    return (
        s.negated().cpp_loop("bool good = true;", "good = false;")
        + '\ncout << (good ? "$yes" : "$no") << "\\n";',
    )


def _first(s: Stream) -> tuple[str, ...]:
    return (
        f"b = {s.listed()}\nprint(b[0] if b else {s.none})",
        s.loop("answer = " + s.none, f"answer = {s.value}\nbreak") + "\nprint(answer)",
    )


def _last(s: Stream) -> tuple[str, ...]:
    return (
        f"b = {s.listed()}\nprint(b[-1] if b else {s.none})",
        s.loop("answer = " + s.none, f"answer = {s.value}") + "\nprint(answer)",
    )


def _end_cpp(end: str) -> Callable[[Stream], tuple[str, ...]]:
    def bodies(s: Stream) -> tuple[str, ...]:
        return (
            f'{s.cpp_collect()}\nif (b.empty()) cout << {s.none_cpp};\nelse cout << b.{end}();\ncout << "\\n";',
        )

    return bodies


ONE = (
    "Print [one|a single] [integer|number][ - the answer|].",
    "Output [the answer|the result].",
    "Print the answer[ to the problem|].",
    "[A single|One] number.",
)
NUMBERS = (
    "Print the numbers separated by spaces.",
    "Output them on one line[, separated by spaces|].",
    "Print what is left on one line.",
    "Write them in one row with spaces between.",
)

AGGREGATES = (
    Aggregate("count", ("item",), ("the number of @", "the count of @", "how many @ there are"), ("count them", "tell how many they are"), ("Print the number of such items.", "Print how many there are.", "Output [the count|their number].", *ONE), _count, _count_cpp, "distinct", ("How many @ are there?", "How many @ [do we have|can be found|can you count]?"), weight=2.2),
    Aggregate("sum", ("int",), ("the sum of @", "the total of @", "the sum of all @"), ("add them up", "print their sum", "find the total"), ("Print the sum.", "Output the total.", *ONE), _sum, _sum_cpp, "count", ("What do @ sum up to?", "What is the sum of @?", "What is obtained when @ are added together?"), weight=2.2),
    Aggregate("max", ("int",), ("the largest of @", "the maximum of @", "the greatest of @"), ("print the largest result", "find the maximum"), ("Print the largest one.", *ONE), _extreme("max", ">"), _extreme_cpp(">"), "min", ("What is the [largest|biggest|highest] of @?",), needs_items=True),
    Aggregate("min", ("int",), ("the smallest of @", "the minimum of @", "the least of @"), ("print the smallest result", "find the minimum"), ("Print the smallest one.", *ONE), _extreme("min", "<"), _extreme_cpp("<"), "max", ("What is the [smallest|least|lowest] of @?",), needs_items=True),
    Aggregate("range", ("int",), ("the difference between the largest and the smallest of @", "the spread (maximum minus minimum) of @"), ("subtract the smallest from the largest",), ONE, _range, _range_cpp, "max", needs_items=True, weight=0.5),
    Aggregate("average", ("int",), ("the average of @", "the arithmetic mean of @", "the mean of @"), ("find their average",), ("Print the average with [exactly |]2 digits after the [decimal |]point.", "Output a real number rounded to two decimals.", "Print the mean with two decimal places."), _average, _average_cpp, "sum", ("What is the average of @?",), needs_items=True, weight=0.8),
    Aggregate("distinct", ("int", "str"), ("the number of different values among @", "the number of distinct @", "how many different values occur among @"), ("count how many different results there are",), ONE, _distinct, _distinct_cpp, "count", ("How many different values are there among @?",), weight=0.7),
    Aggregate("list", ("int", "str"), ("@", "all @", "@ in the order in which they are given", "@, keeping their order"), ("print what you get", "print the results in order"), NUMBERS, _list(""), _list_cpp(""), "backwards", needs_items=True, weight=1.4),
    Aggregate("sorted", ("int", "str"), ("@ in ascending order", "@, sorted from the smallest to the largest", "@ in non-decreasing order"), ("sort the results and print them", "print the results in ascending order"), NUMBERS, _list("sorted"), _list_cpp("sorted"), "falling", needs_items=True, weight=0.9),
    Aggregate("falling", ("int",), ("@ in descending order", "@, the largest first", "@ in non-increasing order"), ("print the results from the largest to the smallest",), NUMBERS, _list("falling"), _list_cpp("falling"), "sorted", needs_items=True, weight=0.6),
    Aggregate("backwards", ("int", "str"), ("@ in reverse order", "@, the last one first", "@ from the end to the beginning"), ("print the results starting with the last",), NUMBERS, _list("backwards"), _list_cpp("backwards"), "list", needs_items=True, weight=0.6),
    Aggregate("lines", ("int", "str"), ("@, one per line", "@, each on a new line"), ("print each result on its own line",), ("Print each on a separate line.", "One per line, in the given order.", "Print them line by line."), _lines, _lines_cpp, "lines", weight=0.6),
    Aggregate("join", ("chars",), ("the string made of @", "@ as one string", "the word that @ form in this order"), ("write the results together as one string", "join the results"), ("Print the [resulting |new |]string.", "Output the string.", "Print one [line|string]."), _join, _join_cpp, "join", weight=2.5),
    Aggregate("exists", ("item",), ("whether there is at least one among @",), (), (), _exists, _exists_cpp, "all", weight=0.7),
    Aggregate("all", ("item",), ("whether all are @",), (), (), _all, _all_cpp, "exists", weight=0.7),
    Aggregate("first", ("int", "str"), ("the first of @", "the first among @"), ("print the first result",), ("Print it.", *ONE), _first, _end_cpp("front"), "last", needs_items=True, weight=0.5),
    Aggregate("last", ("int", "str"), ("the last of @", "the last among @"), ("print the last result",), ("Print it.", *ONE), _last, _end_cpp("back"), "first", needs_items=True, weight=0.5),
)  # fmt: skip
BY_NAME = {aggregate.name: aggregate for aggregate in AGGREGATES}
