"""Queries of two kinds on a list, coins in two units, rows of tables, next even numbers."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import LINES, ONE, TWO, bodies, value
from alphacode.curriculum.task import Field, Int, Ints, Matrix, Rows, Task, Values

MATH = ("math",)
LISTS = ("implementation",)
QUERIES = ("implementation", "data structures")
LIST = Ints("a", 1, 10**6, max_size=40)
ASKED = Rows(
    "e",
    (Field("t", 1, 2), Field("x", limit="n"), Field("y", 1, 10**6)),
    count="q",
    max_size=20,
)
FOUR = (Int("a", 0, 10**4), Int("b", 0, 99), Int("c", 0, 10**4), Int("d", 0, 99))
FIXED = said(d=(1, 2, 2, 2, 3, 4))


def _asked(question: int) -> Callable[[Random, Values], Values]:
    """Return a refine that makes the lines of one kind parts, the others changes."""

    def refine(rng: Random, values: Values) -> Values:
        n, top = len(values["a"]), rng.choice([9, 100, 10**6])
        found = []
        for _ in values["e"]:
            x, y = sorted(rng.choices(range(1, n + 1), k=2))
            change = (3 - question, x, rng.randint(1, top))
            found.append(rng.choice([(question, x, y), change]))
        found.append((question, 1, n))
        a = [rng.randint(1, top) for _ in values["a"]]
        return {**values, "a": a, "e": found[:20], "q": len(found[:20])}

    return refine


def _purse(rng: Random, values: Values) -> Values:
    """Draw two amounts, the second not larger."""
    x = rng.choice([rng.randint(0, 2000), rng.randint(0, 10**6)])
    y = rng.choice([x, rng.randint(0, x), x - x % 100 if x >= 100 else 0])
    return {"a": x // 100, "b": x % 100, "c": y // 100, "d": y % 100}


def _mixed(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 9, 1000])
    return {**values, "a": [rng.randint(-top, top) for _ in values["a"]]}


def _even_or_not(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([values["n"], rng.randint(-12, 12), 0])}


def _small_table(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 9, 100])
    return {
        **values,
        "m": [[rng.randint(-top, top) for _ in row] for row in values["m"]],
    }


COMPUTED = {
    "sum": (
        "sum(a[x - 1:y])",
        "accumulate(a.begin() + (x - 1), a.begin() + y, 0LL)",
        "the sum of the elements",
    ),
    "minimum": (
        "min(a[x - 1:y])",
        "*min_element(a.begin() + (x - 1), a.begin() + y)",
        "the smallest of the elements",
    ),
    "maximum": (
        "max(a[x - 1:y])",
        "*max_element(a.begin() + (x - 1), a.begin() + y)",
        "the largest of the elements",
    ),
}


def _kinds(change: str, what: str, question: int) -> Task:
    """Return queries that change one element, and that ask of a part."""
    code, code_cpp, told = COMPUTED[what]
    sign = "=" if change == "set" else "+="
    does = (
        "element number x becomes y"
        if change == "set"
        else "y is added to element number x"
    )
    asks = f"print {told} at places x to y"
    parts = {question: asks, 3 - question: does}
    told_all = f"for 1 x y {parts[1]}, for 2 x y {parts[2]}"

    def body(sign: str, code: str) -> str:
        return f"for t, x, y in e:\n    if t == {question}:\n        print({code})\n    else:\n        a[x - 1] {sign} y"

    def body_cpp(sign: str, code: str) -> str:
        return f'for (auto& [t, x, y] : e) {{\n    if (t == {question}) cout << {code} << "\\n";\n    else a[x - 1] {sign} y;\n}}'

    other = "+=" if sign == "=" else "="
    return bodies(
        f"{change}_and_{what}_asked_by_{question}",
        (LIST, ASKED),
        (
            f"A list of {{n}} numbers is given, its places counted from 1, and {{q}} queries, each a line of three integers: {told_all} (both places included). Do all queries in their order.",
            f"Work off {{q}} commands on a list of {{n}} numbers: {told_all}. Places begin with 1, both ends of a part belong to it, and x is not larger than y where they are places.",
        ),
        body(sign, code),
        body_cpp(sign, code_cpp),
        (body(other, code), body_cpp(other, code_cpp)),
        (
            "b = a[:]\n" + body(sign, code.replace("a[x", "b[x")),
            "auto b = a;\n" + body_cpp(sign, code_cpp.replace("a.begin", "b.begin")),
        ),
        refine=_asked(question),
        tags=QUERIES,
        rating=1100,
        output=LINES,
        allows_cases=False,
        is_themed=False,
    )


ROWS_SUMS = "sums = [sum(row) for row in m]\n"
ROWS_CPP = "vector<long long> sums;\nfor (auto& row : m) sums.push_back(accumulate(row.begin(), row.end(), 0LL));\n"
BEST = "max_element(sums.begin(), sums.end())"
LEAST = "min_element(sums.begin(), sums.end())"
TABLE = (Matrix("m", -1000, 1000),)
AMOUNTS = {
    "a": "whole coins of the first amount",
    "b": "its cents",
    "c": "whole coins of the second amount",
    "d": "its cents",
}
PIE = {"a": "the coins of the price", "b": "its cents", "n": "how many are bought"}
PAYS = (
    "x = (100 * a + b) * n\nprint(x // 100, x % 100)",
    'long long x = (100 * a + b) * n;\ncout << x / 100 << " " << x % 100 << "\\n";',
)
BAD_PAYS = ("print(a * n, b * n)", 'cout << a * n << " " << b * n << "\\n";')
COST = (Int("a", 0, 10**4), Int("b", 0, 99))
PRICES = (
    "One pie costs {a} coins and {b} cents; a coin has 100 cents. [Find|Print] how much {n} pies cost: coins and cents (below 100).",
    "{n} things at {a} coins {b} cents each are bought, 100 cents being a coin. What is to be paid? Print the coins and the remaining cents.",
)
SUM_MEAN = "print(sum(a), '%.${d}f' % (sum(a) / n))"
SUM_MEAN_CPP = 'long long total = accumulate(a.begin(), a.end(), 0LL);\ncout << total << " " << fixed << setprecision($d) << (double)total / n << "\\n";'
A = (Ints("a", -1000, 1000),)
PAIRED = (Ints("a", -1000, 1000, min_size=2),)

TASKS: tuple[Task, ...] = (
    *(_kinds(change, what, question) for change in ("set", "add") for what in COMPUTED for question in (1, 2)),
    bodies("price_of_n_pies", (*COST, Int("n", 0, 10**4)), PRICES, *PAYS, BAD_PAYS, tags=MATH, output=TWO, meanings=PIE),
    bodies("n_pies_of_a_price", (Int("n", 0, 10**4), *COST), PRICES, *PAYS, BAD_PAYS, tags=MATH, output=TWO, meanings=PIE),
    bodies("change_in_coins_and_cents", FOUR, ("Somebody pays {a} coins {b} cents for what costs {c} coins {d} cents, not more; a coin has 100 cents. [Find|Print] the change: coins and cents.", "From an amount of {a} coins and {b} cents take away {c} coins and {d} cents (100 cents are a coin; the result is not negative). Print the coins and the cents that remain."), "x = 100 * a + b - 100 * c - d\nprint(x // 100, x % 100)", 'long long x = 100 * a + b - 100 * c - d;\ncout << x / 100 << " " << x % 100 << "\\n";', ("print(a - c, b - d)", 'cout << a - c << " " << b - d << "\\n";'), ("print(a - c, abs(b - d))", 'cout << a - c << " " << abs(b - d) << "\\n";'), refine=_purse, tags=MATH, output=TWO, meanings=AMOUNTS),
    bodies("two_amounts_added", FOUR, ("Two amounts of money are added: {a} coins {b} cents and {c} coins {d} cents; a coin has 100 cents. [Find|Print] the coins and cents (below 100) of the sum.", "How much are {a} coins {b} cents together with {c} coins {d} cents, if 100 cents make a coin? Print coins and cents."), "x = 100 * a + b + 100 * c + d\nprint(x // 100, x % 100)", 'long long x = 100 * a + b + 100 * c + d;\ncout << x / 100 << " " << x % 100 << "\\n";', ("print(a + c, b + d)", 'cout << a + c << " " << b + d << "\\n";'), ("print(a + c, (b + d) % 100)", 'cout << a + c << " " << (b + d) % 100 << "\\n";'), tags=MATH, output=TWO, meanings=AMOUNTS),
    value("next_even_number", (Int("n", -(10**9), 10**9),), ("[Find|Print] the smallest even number larger than {n}.", "Which even integer comes next after {n}?"), "n + 2 if n % 2 == 0 else n + 1", "n % 2 == 0 ? n + 2 : n + 1", ("n + 2", "n + 2"), ("n if n % 2 == 0 else n + 1", "n % 2 == 0 ? n : n + 1"), refine=_even_or_not, tags=MATH, output=ONE, meanings={"n": "the integer"}),
    value("next_odd_number", (Int("n", -(10**9), 10**9),), ("[Find|Print] the smallest odd number larger than {n}.", "Which odd integer comes next after {n}?"), "n + 1 if n % 2 == 0 else n + 2", "n % 2 == 0 ? n + 1 : n + 2", ("n + 2", "n + 2"), ("n + 1 if n % 2 == 0 else n", "n % 2 == 0 ? n + 1 : n"), refine=_even_or_not, tags=MATH, output=ONE, meanings={"n": "the integer"}),
    value("previous_even_number", (Int("n", -(10**9), 10**9),), ("[Find|Print] the largest even number smaller than {n}.", "Which even integer comes last before {n}?"), "n - 2 if n % 2 == 0 else n - 1", "n % 2 == 0 ? n - 2 : n - 1", ("n - 2", "n - 2"), ("n if n % 2 == 0 else n - 1", "n % 2 == 0 ? n : n - 1"), refine=_even_or_not, tags=MATH, output=ONE, meanings={"n": "the integer"}),
    bodies("largest_row_number_and_sum", TABLE, ("[Find|Print] the number of the row with the largest sum, counted from 1 (the first of several), and this sum.", "Which row of the table has the largest sum of its numbers? Print its number from above, beginning with 1, and its sum; of equal rows take the upper one."), ROWS_SUMS + "print(sums.index(max(sums)) + 1, max(sums))", ROWS_CPP + f'cout << {BEST} - sums.begin() + 1 << " " << *{BEST} << "\\n";', (ROWS_SUMS + "print(sums.index(max(sums)), max(sums))", ROWS_CPP + f'cout << {BEST} - sums.begin() << " " << *{BEST} << "\\n";'), (ROWS_SUMS + "print(sums.index(min(sums)) + 1, min(sums))", ROWS_CPP + f'cout << {LEAST} - sums.begin() + 1 << " " << *{LEAST} << "\\n";'), refine=_small_table, tags=LISTS, output=TWO),
    bodies("largest_row_sum_and_number", TABLE, ("[Find|Print] the largest sum of a row and the number of the row that has it, counted from 1 (the first of several).", "How large is the sum of the numbers in that row of the table where it is largest, and which row is it? Print the sum and the number from above, beginning with 1; of equal rows take the upper one."), ROWS_SUMS + "print(max(sums), sums.index(max(sums)) + 1)", ROWS_CPP + f'cout << *{BEST} << " " << {BEST} - sums.begin() + 1 << "\\n";', (ROWS_SUMS + "print(max(sums), sums.index(max(sums)))", ROWS_CPP + f'cout << *{BEST} << " " << {BEST} - sums.begin() << "\\n";'), refine=_small_table, tags=LISTS, output=TWO),
    bodies("smallest_row_number_and_sum", TABLE, ("[Find|Print] the number of the row with the smallest sum, counted from 1 (the first of several), and this sum.", "Which row of the table has the smallest sum of its numbers? Print its number from above, beginning with 1, and its sum; of equal rows take the upper one."), ROWS_SUMS + "print(sums.index(min(sums)) + 1, min(sums))", ROWS_CPP + f'cout << {LEAST} - sums.begin() + 1 << " " << *{LEAST} << "\\n";', (ROWS_SUMS + "print(sums.index(max(sums)) + 1, max(sums))", ROWS_CPP + f'cout << {BEST} - sums.begin() + 1 << " " << *{BEST} << "\\n";'), refine=_small_table, tags=LISTS, output=TWO),
    bodies("two_largest_printed", PAIRED, ("[Find|Print] the two largest of the {n} numbers (at different places, so they may be equal), the larger one first.", "Which two numbers come first when the list is sorted from the largest to the smallest? Print both, in this order."), "a.sort()\nprint(a[-1], a[-2])", 'sort(a.rbegin(), a.rend());\ncout << a[0] << " " << a[1] << "\\n";', ("a.sort()\nprint(a[-2], a[-1])", 'sort(a.rbegin(), a.rend());\ncout << a[1] << " " << a[0] << "\\n";'), ("b = sorted(set(a))\nprint(b[-1], b[-2] if len(b) > 1 else b[-1] - 1)", 'set<long long> b(a.begin(), a.end());\ncout << *b.rbegin() << " " << (b.size() > 1 ? *next(b.rbegin()) : *b.rbegin() - 1) << "\\n";'), refine=_mixed, tags=LISTS, output=TWO, is_themed=False),
    bodies("two_smallest_printed", PAIRED, ("[Find|Print] the two smallest of the {n} numbers (at different places, so they may be equal), the smaller one first.", "Which two numbers come first when the list is sorted from the smallest to the largest? Print both, in this order."), "a.sort()\nprint(a[0], a[1])", 'sort(a.begin(), a.end());\ncout << a[0] << " " << a[1] << "\\n";', ("a.sort()\nprint(a[1], a[0])", 'sort(a.begin(), a.end());\ncout << a[1] << " " << a[0] << "\\n";'), ("b = sorted(set(a))\nprint(b[0], b[1] if len(b) > 1 else b[0] + 1)", 'set<long long> b(a.begin(), a.end());\ncout << *b.begin() << " " << (b.size() > 1 ? *next(b.begin()) : *b.begin() + 1) << "\\n";'), refine=_mixed, tags=LISTS, output=TWO, is_themed=False),
    bodies("sum_and_mean_decimals", A, ("[Find|Print] the sum of the {n} numbers and their mean, the mean with $d digits after the point.", "Add up the list and print the sum; then print the average of the numbers with $d digits after the decimal point."), SUM_MEAN, SUM_MEAN_CPP, (SUM_MEAN.replace("sum(a) / n", "sum(a) / (n + 1)"), SUM_MEAN_CPP.replace("/ n", "/ (n + 1)")), constants=FIXED, refine=_mixed, tags=LISTS, output=("Print the sum and the mean.",), is_themed=False),
)  # fmt: skip
