"""Bills by steps: tariffs, taxes, fares, discounts, fines with limits in the text; menus."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import drawn, near, rows
from alphacode.curriculum.short import ONE, bodies
from alphacode.curriculum.task import Int, Ints, Task, Values, Word

Refine = Callable[[Random, Values], Values]
CENTS = (
    "Print the amount with two decimals.",
    "Print one number with exactly two digits after the point.",
)
ONE_OR = ("Print one integer, or $bad.", "Print the number, or the word $bad.")
WORD = ("Print one word.", "Print [the answer|it] as one word.")
UNITS = {"n": "the number of units used"}
INCOME = {"n": "the income"}
PRICE = {"n": "the price of what is bought"}


def _steps(limits: str, rates: str, *, percent: bool = False) -> tuple[str, str]:
    """Return bodies that give every part between two limits its own rate."""
    at, parts, parts_cpp = limits.split(), [], []
    for i, rate in enumerate(rates.split()):
        low = f"({at[i - 1]})" if i else "0"
        if i == len(at):
            part, part_cpp = f"max(0, n - {low})", f"max(0LL, n - {low})"
        else:
            part = f"max(0, min(n, {at[i]}) - {low})" if i else f"min(n, {at[0]})"
            part_cpp = (
                f"max(0LL, min<long long>(n, {at[i]}) - {low})"
                if i
                else f"min<long long>(n, {at[0]})"
            )
        if rate != "0":
            parts.append(f"{part} * {rate}")
            parts_cpp.append(f"{part_cpp} * {rate}")
    python = "cost = " + "\ncost += ".join(parts)
    cpp = "long long cost = " + ";\ncost += ".join(parts_cpp) + ";"
    end = ("\ncost //= 100", "\ncost /= 100;") if percent else ("", "")
    return (python + end[0], cpp + end[1])


def _whole(
    limits: str, rates: str, shown: str = "n * {}", sign: str = "<="
) -> tuple[str, str]:
    """Return bodies in which the class of n decides about all of it."""
    at, rate = limits.split(), rates.split()
    lines, lines_cpp = [], []
    for i, each in enumerate(rate):
        test = f"n {sign} {at[i]}" if i < len(at) else ""
        head = (("elif " if i else "if ") + test if test else "else") + ":"
        lines.append(f"{head}\n    cost = {shown.format(each)}")
        lines_cpp.append(
            ("else " if i else "")
            + (f"if ({test}) " if test else "")
            + f"cost = {shown.format(each)};"
        )
    return ("\n".join(lines), "long long cost;\n" + "\n".join(lines_cpp))


def _bill(
    name: str,
    param: Int,
    say: tuple[str, ...],
    right: tuple[str, str],
    wrong: tuple[str, str],
    limits: str,
    constants: object,
    meanings: dict[str, str],
    end: tuple[str, str] = ("", ""),
    **rest: object,
) -> Task:
    """Return a task with a bill for one integer; `end` comes before the printing."""
    show, show_cpp = "\nprint(cost)", '\ncout << cost << "\\n";'
    rest.setdefault("output", ONE)
    return bodies(
        name,
        (param,),
        say,
        right[0] + end[0] + show,
        right[1] + end[1] + show_cpp,
        (wrong[0] + end[0] + show, wrong[1] + end[1] + show_cpp),
        constants=constants,
        refine=near(param.name, limits, param.low, param.high),
        meanings=meanings,
        **rest,
    )


def _net(
    name: str,
    say: tuple[str, ...],
    limits: str,
    rates: str,
    sign: str,
    constants: object,
) -> tuple[Task, Task]:
    """Return two tasks: a discount by classes, in whole coins and with two decimals."""
    wrong_sign = {">=": ">", ">": ">=", "<=": "<", "<": "<="}[sign]
    right, wrong = (_whole(limits, rates, "{}", x) for x in (sign, wrong_sign))
    python = "\nprint(n - n * cost // 100)"
    cpp = '\ncout << n - n * cost / 100 << "\\n";'
    python_2 = '\nprint(f"{n * (100 - cost) / 100:.2f}")'
    cpp_2 = "\ncout << fixed << setprecision(2) << n * (100 - cost) / 100.0 << endl;"
    names = limits.replace("$", "")
    low = (
        " The discount is rounded down to whole coins.",
        " (A discount that is no whole number of coins is rounded down.)",
    )
    param = Int("n", 1, 10**6)
    return (
        bodies(
            f"{name}_whole",
            (param,),
            tuple(x + y for x, y in zip(say, low, strict=True)),
            right[0] + python,
            right[1] + cpp,
            (wrong[0] + python, wrong[1] + cpp),
            constants=constants,
            refine=near("n", names, 1, 10**6),
            meanings=PRICE,
            output=ONE,
        ),
        bodies(
            f"{name}_cents",
            (param,),
            tuple(x + " Two decimals are printed." for x in say),
            right[0] + python_2,
            right[1] + cpp_2,
            (wrong[0] + python_2, wrong[1] + cpp_2),
            constants=constants,
            refine=near("n", names, 1, 10**6),
            meanings=PRICE,
            output=CENTS,
        ),
    )


def _choice(low: int, high: int) -> Refine:
    def refine(rng: Random, values: Values) -> Values:
        small = rng.choice([9, 100, 1000])
        return {
            **values,
            "c": rng.choice([*range(1, 5), rng.randint(low, high)]),
            "a": rng.randint(0, small),
            "b": rng.randint(1, small),
        }

    return refine


def _signs(rng: Random, values: Values) -> Values:
    small = rng.choice([9, 100, 1000])
    b = rng.choice([0, 1, 2, 3, rng.randint(0, small)])
    return {
        **values,
        "s": rng.choice("++--**////%^"),
        "a": rng.randint(0, small),
        "b": b,
    }


def _bases(rng: Random) -> dict[str, object]:
    """Draw limits of a tax and what is due at each of them."""
    a, b, c = rng.choice(
        [(270000, 520000, 1020000), (320000, 620000, 920000), (27000, 53000, 96000)]
    )
    p, q, r = rng.choice([(6, 23, 34), (11, 18, 28), (4, 16, 33)])
    f = (b - a) * p // 100
    return {
        "a": a,
        "d": a + 1,
        "b": b,
        "p": p,
        "e": b + 1,
        "c": c,
        "f": f,
        "q": q,
        "g": f + (c - b) * q // 100,
        "r": r,
    }


_TABLE = drawn(
    a=(54, 132, 234),
    p=(6, 7, 9),
    b=(183, 234, 285, 336),
    q=("p", 2, 3, 4),
    r=("q", 2, 3, 5),
)
_LIMITS = drawn(
    a=(54, 132, 234),
    p=(6, 7, 9),
    b=("a", 100, 150, 200),
    q=("p", 2, 3, 4),
    r=("q", 2, 3, 5),
)
_FOUR = drawn(
    a=(54, 132),
    p=(6, 7, 9),
    b=("a", 50, 100),
    q=("p", 1, 2),
    c=("b", 100, 200),
    r=("q", 1, 3),
    s=("r", 2, 4),
)
_OPERATIONS = 'if c == 1:\n    print(a + b)\nelif c == 2:\n    print(a - b)\nelif c == 3:\n    print(a * b)\nelif c == 4:\n    print(a // b)\nelse:\n    print("$bad")'
_OPERATIONS_CPP = 'if (c == 1) cout << a + b << "\\n";\nelse if (c == 2) cout << a - b << "\\n";\nelse if (c == 3) cout << a * b << "\\n";\nelse if (c == 4) cout << a / b << "\\n";\nelse cout << "$bad" << "\\n";'
_SIGNED = 'if s == "+":\n    print(a + b)\nelif s == "-":\n    print(a - b)\nelif s == "*":\n    print(a * b)\nelif s == "/":\n    print("$zero" if b == 0 else a // b)\nelse:\n    print("$bad")'
_SIGNED_CPP = 'if (s == "+") cout << a + b << "\\n";\nelse if (s == "-") cout << a - b << "\\n";\nelse if (s == "*") cout << a * b << "\\n";\nelse if (s == "/") {\n    if (b == 0) cout << "$zero" << "\\n";\n    else cout << a / b << "\\n";\n} else cout << "$bad" << "\\n";'
_BAD = rows(
    "bad", ("invalid",), ("invalid choice",), ("error",), ("wrong",), ("unknown",)
)
_BAD_ZERO = rows(
    "bad zero",
    ("invalid", "error"),
    ("invalid operator", "division by zero"),
    ("invalid", "undefined"),
    ("unknown", "impossible"),
)
_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February March April May June July August September October November December"
_DAYS_OF = "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nif y % 400 == 0 or (y % 4 == 0 and y % 100 != 0):\n    days[1] = 29\nprint(days[m - 1])"
_DAYS_OF_CPP = 'vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\nif (y % 400 == 0 || (y % 4 == 0 && y % 100 != 0)) days[1] = 29;\ncout << days[m - 1] << "\\n";'


def _named(name: str, names: str, say: tuple[str, ...], meaning: str) -> Task:
    """Return a task that names number n of a row of names, or says that there is none."""
    row = names.split()
    python = f'names = "{names}".split()\nif 1 <= n <= {len(row)}:\n    print(names[n - 1])\nelse:\n    print("$bad")'
    listed = ", ".join(f'"{x}"' for x in row)
    cpp = f'vector<string> names = {{{listed}}};\nif (n >= 1 && n <= {len(row)}) cout << names[n - 1] << "\\n";\nelse cout << "$bad" << "\\n";'
    wrong = (
        python.replace("n - 1]", f"n % {len(row)}]"),
        cpp.replace("n - 1]", f"n % {len(row)}]"),
    )
    return bodies(
        name,
        (Int("n", -5, 20),),
        say,
        python,
        cpp,
        wrong,
        constants=_BAD,
        refine=lambda rng, v: {
            "n": rng.choice([*range(1, len(row) + 1), 0, -1, len(row) + 1, 20])
        },
        output=WORD,
        meanings={"n": meaning},
    )


TASKS: tuple[Task, ...] = (
    _bill("three_steps_by_widths", Int("n", 0, 2000), ("Of {n} units the first $a cost $p coins each, the next $b cost $q coins each, and all others $r coins each. How much is the bill?", "Electricity is paid by steps: the first $a units at $p, the next $b units at $q, the rest at $r coins a unit. [Find|Print] what {n} units cost."), _steps("$a $a+$b", "$p $q $r"), _steps("$a $b", "$p $q $r"), "a b", _TABLE, UNITS),
    _bill("three_steps_price_first", Int("n", 0, 2000), ("A unit costs $p coins for the first $a units, $q coins for the next $b units and $r coins after that. [Find|Print] the price of {n} units.", "The price of a unit is $p for the first $a, then $q for the following $b, and $r for everything above. What is paid for {n} units?"), _steps("$a $a+$b", "$p $q $r"), _steps("$a $b", "$p $q $r"), "a b", drawn(p=(6, 7, 9), a=(54, 132, 234), q=("p", 2, 3, 4), b=(183, 234, 285, 336), r=("q", 2, 3, 5)), UNITS),
    _bill("three_steps_by_limits", Int("n", 0, 2000), ("Units up to $a cost $p coins each, those above $a up to $b cost $q coins each, and those above $b cost $r coins each. How much is the bill for {n} units?", "Each unit is paid by its number: number 1 to $a at $p coins, then up to number $b at $q coins, all later ones at $r coins. [Find|Print] the cost of {n} units."), _steps("$a $b", "$p $q $r"), _whole("$a $b", "$p $q $r"), "a b", _LIMITS, UNITS),
    _bill("three_steps_by_ranges", Int("n", 0, 2000), ("The tariff for units: 1 to $a: $p coins each; $c to $b: $q coins each; more than $b: $r coins each. [Find|Print] the bill for {n} units, each unit being paid by the line in which its number is.", "What do {n} units cost, if each of the units 1-$a costs $p, each of the units $c-$b costs $q, and each further unit costs $r?"), _steps("$a $b", "$p $q $r"), _whole("$a $b", "$p $q $r"), "a b", drawn(a=(54, 132, 234), p=(6, 7, 9), c=("a", 1), b=("a", 100, 150, 200), q=("p", 2, 3, 4), r=("q", 2, 3, 5)), UNITS),
    _bill("four_steps_by_limits", Int("n", 0, 2000), ("Units up to $a cost $p coins each, above $a up to $b $q coins each, above $b up to $c $r coins each, and above $c $s coins each. [Find|Print] the bill for {n} units.", "Each unit is paid by its number: up to $a it costs $p, up to $b it costs $q, up to $c it costs $r, and later ones cost $s. How much do {n} units cost?"), _steps("$a $b $c", "$p $q $r $s"), _whole("$a $b $c", "$p $q $r $s"), "a b c", _FOUR, UNITS),
    _bill("four_steps_by_widths", Int("n", 0, 2000), ("The first $a units cost $p coins each, the next $b units $q coins each, the next $c units $r coins each, and all further ones $s coins each. What do {n} units cost?", "[Find|Print] the bill for {n} units: $a units at $p, then $b units at $q, then $c units at $r, and the rest at $s coins."), _steps("$a $a+$b $a+$b+$c", "$p $q $r $s"), _steps("$a $b $c", "$p $q $r $s"), "a b c", drawn(a=(54, 132), p=(6, 7, 9), b=(64, 132, 151), q=("p", 1, 2), c=(183, 234), r=("q", 1, 3), s=("r", 2, 4)), UNITS),
    _bill("two_steps_and_fixed_fee", Int("n", 0, 2000), ("Everybody pays a fixed fee of $f coins; besides, the first $a units cost $p coins each and all others $q coins each. How much do {n} units cost?", "The bill is made of a basic charge of $f, of $p coins for each of the first $a units and of $q coins for each further one. [Find|Print] it for {n} units."), _steps("$a", "$p $q"), _steps("$a", "$q $p"), "a", drawn(f=(23, 34, 54), a=(64, 132, 234), p=(6, 7, 9), q=("p", 2, 3, 4)), UNITS, ("\ncost += $f", "\ncost += $f;")),
    _bill("three_steps_with_surcharge", Int("n", 0, 2000), ("The first $a units cost $p coins each, the next $b units $q coins each, all others $r coins each. If the bill is more than $m coins, it is raised by $s percent (the rise is rounded down). What is to be paid for {n} units?", "[Find|Print] the bill for {n} units: $a units at $p, the next $b at $q, the others at $r; a bill greater than $m gets a surcharge of $s percent, rounded down."), _steps("$a $a+$b", "$p $q $r"), _steps("$a $b", "$p $q $r"), "a b", drawn(a=(54, 132, 234), p=(7, 9), b=(183, 285, 336), q=("p", 2, 3, 4), r=("q", 2, 3, 5), m=(431, 533, 832), s=(13, 18, 23)), UNITS, ("\nif cost > $m:\n    cost += cost * $s // 100", "\nif (cost > $m) cost += cost * $s / 100;")),
    _bill("class_rate_for_all_units", Int("n", 0, 2000), ("Whoever uses at most $a units pays $p coins for each of them, whoever uses more but at most $b pays $q for each, and whoever uses more than $b pays $r for each, from the first unit on. [Find|Print] the bill for {n} units.", "The rate for all units depends on their number: up to $a it is $p, up to $b it is $q, above it is $r coins a unit. How much do {n} units cost?"), _whole("$a $b", "$p $q $r"), _steps("$a $b", "$p $q $r"), "a b", _LIMITS, UNITS),
    _bill("bulk_rate_by_number_bought", Int("n", 1, 2000), ("Fewer than $a pieces cost $p coins each; whoever buys at least $a pays $q for each piece, and whoever buys at least $b pays $r for each. [Find|Print] the price of {n} pieces.", "The price of a piece is $p below $a pieces, $q from $a to below $b pieces and $r from $b pieces on, for all pieces. What do {n} pieces cost?"), _whole("$a $b", "$p $q $r", sign="<"), _whole("$a $b", "$p $q $r"), "a b", drawn(a=(13, 15, 23), p=(21, 22, 28), q=(17, 18, 19), b=(54, 132), r=(14, 16, 17)), {"n": "the number of pieces"}),
    _bill("fee_of_three_classes_up_to", Int("n", 0, 2000), ("Up to $a the fee is $p coins, above that up to $b it is $q, and above $b it is $r coins. [Find|Print] the fee for {n}.", "What is paid for {n}? At most $a: $p coins. More, but at most $b: $q coins. More than $b: $r coins."), _whole("$a $b", "$p $q $r", "{}"), _whole("$a $b", "$p $q $r", "{}", "<"), "a b", drawn(a=(23, 54, 132), p=(13, 14, 16), b=("a", 50, 150), q=(15, 18), r=(28, 34, 44)), {"n": "the size of what is sent"}),
    _bill("fee_of_four_classes_up_to", Int("n", 0, 2000), ("Up to $a the fee is $p coins, up to $b it is $q, up to $c it is $r, and for more it is $s coins. [Find|Print] the fee for {n}.", "What is paid for {n}? At most $a: $p coins; at most $b: $q coins; at most $c: $r coins; more: $s coins. The first line that fits counts."), _whole("$a $b $c", "$p $q $r $s", "{}"), _whole("$a $b $c", "$p $q $r $s", "{}", "<"), "a b c", drawn(a=(23, 54), p=(13, 14, 16), b=(132, 234), q=(15, 18), c=(533, 1400), r=(28, 34), s=(46, 64)), {"n": "the size of what is sent"}),
    _bill("ticket_below_and_from", Int("n", 0, 120), ("A ticket costs $p coins for people younger than $a years, $r coins for people of $b years or more, and $q coins for all others. How much does a person of {n} years pay?", "[Find|Print] the price of a ticket at the age of {n}: below $a years $p, from $b years on $r, in between $q."), _whole("$a $b", "$p $q $r", "{}", "<"), _whole("$a $b", "$p $q $r", "{}"), "a b", drawn(a=(14, 15, 16, 21), p=(12, 13, 16), b=(64, 67), r=(15, 17), q=(14, 18, 23)), {"n": "the age"}),
    _bill("fare_with_kilometres_included", Int("n", 0, 2000), ("A taxi takes $p coins for a ride of up to $a kilometres and $q coins for each further kilometre. [Find|Print] the fare for {n} kilometres.", "The basic fare of $p coins includes the first $a kilometres; every kilometre after them costs $q. What does a ride of {n} kilometres cost?"), ("cost = $p + max(0, n - $a) * $q", "long long cost = $p + max(0LL, n - $a) * $q;"), ("cost = $p + n * $q", "long long cost = $p + n * $q;"), "a", drawn(p=(23, 34, 54), a=(9, 12, 13), q=(16, 17, 15)), {"n": "the kilometres of the ride"}),
    _bill("fare_first_km_then_two_rates", Int("n", 0, 2000), ("The first $a kilometres of a ride cost $p coins together, each further kilometre up to kilometre $b costs $q coins, and each one after that $r coins. [Find|Print] the fare for {n} kilometres.", "A cab driver asks $p coins for the first $a kilometres (also for fewer), then $q coins a kilometre until $b kilometres are reached, then $r coins a kilometre. How much are {n} kilometres?"), ("cost = $p + max(0, min(n, $b) - $a) * $q + max(0, n - $b) * $r", "long long cost = $p + max(0LL, min<long long>(n, $b) - $a) * $q + max(0LL, n - $b) * $r;"), ("cost = $p + max(0, n - $a) * $q", "long long cost = $p + max(0LL, n - $a) * $q;"), "a b", drawn(a=(9, 12, 13), p=(44, 54, 64), b=(18, 23), q=(15, 17), r=(16, 17)), {"n": "the kilometres of the ride"}),
    _bill("parking_first_hours_and_cap", Int("n", 1, 200), ("Parking costs $p coins for the first $a hours together and $q coins for each further hour, but never more than $m coins. What do {n} hours cost?", "[Find|Print] the fee for {n} hours: $p coins up to $a hours, then $q more for every hour; at most $m coins are taken."), ("cost = min($m, $p + max(0, n - $a) * $q)", "long long cost = min<long long>($m, $p + max(0LL, n - $a) * $q);"), ("cost = $p + max(0, n - $a) * $q", "long long cost = $p + max(0LL, n - $a) * $q;"), "a m", drawn(p=(13, 14, 16), a=(7, 9), q=(7, 9, 12), m=(28, 34, 44)), {"n": "the number of hours"}),
    _bill("postage_base_and_started_steps", Int("n", 1, 5000), ("A parcel of up to $a grams costs $p coins; for each further $b grams, begun or complete, $q coins are added. [Find|Print] the postage for {n} grams.", "The first $a grams cost $p coins in all, then every started $b grams cost $q coins more. What is the postage of a parcel of {n} grams?"), ("cost = $p + (max(0, n - $a) + $b - 1) // $b * $q", "long long cost = $p + (max(0LL, n - $a) + $b - 1) / $b * $q;"), ("cost = $p + max(0, n - $a) // $b * $q", "long long cost = $p + max(0LL, n - $a) / $b * $q;"), "a", drawn(a=(132, 234, 533), p=(18, 23, 34), b=(54, 183), q=(12, 13, 16)), {"n": "the weight in grams"}),
    _bill("tax_of_four_steps", Int("n", 0, 5 * 10**6), ("The part of an income up to $a is free of tax; the part above $a up to $b is taxed at $p percent, the part above $b up to $c at $q percent, and the part above $c at $r percent. [Find|Print] the tax for an income of {n}, rounded down.", "How much tax (rounded down to a whole number at the end) does somebody pay who earns {n}? Nothing for the first $a, $p percent for what is between $a and $b, $q percent for what is between $b and $c, $r percent for what is above $c."), _steps("$a $b $c", "0 $p $q $r", percent=True), ("cost = n * (0 if n <= $a else $p if n <= $b else $q if n <= $c else $r) // 100", "long long cost = n * (n <= $a ? 0 : n <= $b ? $p : n <= $c ? $q : $r) / 100;"), "a b c", drawn(a=(270000, 320000), b=(520000, 620000), p=(6, 13), c=(920000, 1020000), q=(23, 18), r=(34, 28)), INCOME),
    _bill("tax_of_four_ranges", Int("n", 0, 5 * 10**6), ("Tax on income: up to $a nothing; $d to $b: $p percent of what exceeds $a; $e to $c: $q percent of what exceeds $b, besides the tax on $b; above $c: $r percent of what exceeds $c, besides the tax on $c. [Find|Print] the tax on {n}, rounded down.", "Each part of the income {n} is taxed by its range: 0 - $a free, $d - $b at $p percent, $e - $c at $q percent, more at $r percent. What is the tax, rounded down at the end?"), _steps("$a $b $c", "0 $p $q $r", percent=True), ("cost = n * (0 if n <= $a else $p if n <= $b else $q if n <= $c else $r) // 100", "long long cost = n * (n <= $a ? 0 : n <= $b ? $p : n <= $c ? $q : $r) / 100;"), "a b c", drawn(a=(270000, 320000), d=("a", 1), b=(520000, 620000), p=(13,), e=("b", 1), c=(920000, 1020000), q=(23, 18), r=(34, 28)), INCOME),
    _bill("tax_of_ranges_with_bases", Int("n", 0, 5 * 10**6), ("Tax on income: up to $a nothing; $d to $b: $p percent of what exceeds $a; $e to $c: $f plus $q percent of what exceeds $b; above $c: $g plus $r percent of what exceeds $c. [Find|Print] the tax on {n}, rounded down.", "The tax on {n} is 0 up to $a; from $d to $b it is $p percent of the excess over $a; from $e to $c it is $f and $q percent of the excess over $b; for more it is $g and $r percent of the excess over $c. Print its whole part."), ("cost = 0 if n <= $a else (n - $a) * $p // 100 if n <= $b else $f + (n - $b) * $q // 100 if n <= $c else $g + (n - $c) * $r // 100", "long long cost = n <= $a ? 0 : n <= $b ? (n - $a) * $p / 100 : n <= $c ? $f + (n - $b) * $q / 100 : $g + (n - $c) * $r / 100;"), ("cost = 0 if n <= $a else (n - $a) * $p // 100 if n <= $b else (n - $b) * $q // 100 if n <= $c else (n - $c) * $r // 100", "long long cost = n <= $a ? 0 : n <= $b ? (n - $a) * $p / 100 : n <= $c ? (n - $b) * $q / 100 : (n - $c) * $r / 100;"), "a b c", _bases, INCOME),
    bodies("tax_rate_of_class_for_all", (Int("n", 0, 5 * 10**6),), ("An income of at most $a is free of tax; up to $b the tax is $p percent of all of it, above $b it is $q percent of all of it. [Find|Print] the tax on {n}, rounded down.", "The whole income {n} is taxed at one rate: 0 percent up to $a, $p percent up to $b, $q percent above. What is the tax, rounded down?"), "if n <= $a:\n    print(0)\nelif n <= $b:\n    print(n * $p // 100)\nelse:\n    print(n * $q // 100)", 'cout << (n <= $a ? 0 : n <= $b ? n * $p / 100 : n * $q / 100) << "\\n";', ("if n <= $a:\n    print(0)\nelif n <= $b:\n    print((n - $a) * $p // 100)\nelse:\n    print((n - $b) * $q // 100)", 'cout << (n <= $a ? 0 : n <= $b ? (n - $a) * $p / 100 : (n - $b) * $q / 100) << "\\n";'), constants=drawn(a=(13000, 23000), b=(53000, 63000), p=(12, 13), q=(23, 28)), refine=near("n", "a b", 0, 5 * 10**6), output=ONE, meanings=INCOME),
    *_net("discount_of_two_levels", ("Whoever buys for at least $a coins gets $p percent off, whoever buys for at least $b coins (but less than $a) $q percent. How much is paid for goods that cost {n} coins?", "[Find|Print] what is left to pay of {n} coins: a purchase of $a or more is reduced by $p percent, one of $b or more by $q percent, a smaller one not at all."), "$a $b", "$p $q 0", ">=", drawn(a=(1400, 2400, 5400), p=(23, 18), b=(336, 533), q=(12, 13))),
    *_net("discount_of_three_levels", ("A purchase above $a coins is reduced by $p percent, one above $b by $q percent, one above $c by $r percent, and any other by nothing. The highest level that fits counts. How much is paid for {n} coins?", "[Find|Print] the price after the discount. For more than $a coins it is $p percent, for more than $b it is $q percent, for more than $c it is $r percent, otherwise nothing is taken off {n}."), "$a $b $c", "$p $q $r 0", ">", drawn(a=(5400, 13000), p=(23, 28), b=(2400, 3400), q=(18, 15), c=(533, 1400), r=(11, 13))),
    *_net("discount_growing_levels", ("Below $a coins there is no discount, from $a to below $b coins it is $p percent, from $b coins on $q percent. How much is paid for goods of {n} coins?", "[Find|Print] what {n} coins become: less than $a stays as it is, less than $b is reduced by $p percent, everything else by $q percent."), "$a $b", "0 $p $q", "<", drawn(a=(132, 533, 1400), b=(2400, 3400, 5400), p=(12, 13), q=(18, 23))),
    _bill("commission_by_class", Int("n", 0, 10**6), ("A seller gets $p percent of the sales if they are at most $a, $q percent of all of them if they are more but at most $b, and $r percent of all of them if they are more than $b. [Find|Print] the commission for sales of {n}, rounded down.", "The commission is one share of the whole sales of {n}: $p percent up to $a, $q percent up to $b, $r percent above (rounded down). How much is it?"), _whole("$a $b", "$p $q $r"), _steps("$a $b", "$p $q $r"), "a b", drawn(p=(7, 9), a=(5400, 13000), q=(13, 14), b=(23000, 53000), r=(16, 13)), {"n": "the sales"}, ("\ncost //= 100", "\ncost /= 100;")),
    bodies("fine_by_days_or_word", (Int("n", 0, 100),), ("A book comes back {n} days late. Each of the first $a days costs $p coins, each further day up to day $b costs $q coins, and each day after that $r coins; but if it is more than $m days late, the card is taken away, and $bad is printed. Print the fine or this word.", "[Find|Print] the fine for {n} days: $p a day for the first $a days, $q a day until day $b, $r a day from then on. For more than $m days print $bad in place of it."), "if n > $m:\n    print(\"$bad\")\nelse:\n    print(min(n, $a) * $p + max(0, min(n, $b) - $a) * $q + max(0, n - $b) * $r)", 'if (n > $m) cout << "$bad" << "\\n";\nelse cout << min<long long>(n, $a) * $p + max(0LL, min<long long>(n, $b) - $a) * $q + max(0LL, n - $b) * $r << "\\n";', ("if n > $m:\n    print(\"$bad\")\nelse:\n    print(n * ($p if n <= $a else $q if n <= $b else $r))", 'if (n > $m) cout << "$bad" << "\\n";\nelse cout << n * (n <= $a ? $p : n <= $b ? $q : $r) << "\\n";'), constants=lambda rng: {**drawn(a=(13, 14), p=(6, 7), b=(23, 24), q=(9, 12), r=(14, 16), m=(28, 34))(rng), **rows("bad", ("cancelled",), ("membership cancelled",), ("blocked",))(rng)}, refine=near("n", "a b m", 0, 100), output=ONE_OR, meanings={"n": "the days of delay"}),
    bodies("tickets_of_three_classes", (Ints("a", 0, 110, max_size=40),), ("Visitors younger than $x years pay $p coins, those from $y years on $r coins, all others $q coins. How much do {n} visitors of {a}_1, ..., {a}_{n} years pay together?", "[Find|Print] the price of tickets for {n} people whose ages are given: below $x each pays $p, from $y on each pays $r, in between each pays $q."), "total = 0\nfor age in a:\n    if age < $x:\n        total += $p\n    elif age >= $y:\n        total += $r\n    else:\n        total += $q\nprint(total)", 'long long total = 0;\nfor (auto age : a) total += age < $x ? $p : age >= $y ? $r : $q;\ncout << total << "\\n";', ("total = 0\nfor age in a:\n    if age <= $x:\n        total += $p\n    elif age > $y:\n        total += $r\n    else:\n        total += $q\nprint(total)", 'long long total = 0;\nfor (auto age : a) total += age <= $x ? $p : age > $y ? $r : $q;\ncout << total << "\\n";'), constants=drawn(x=(14, 15, 21), p=(9, 13), y=(64, 67), r=(14, 16), q=(13, 15)), refine=near("a", "x y", 0, 110), output=ONE, is_themed=False, meanings={"n": "the number of visitors", "a": "their ages"}),
    bodies("choice_then_two_numbers", (Int("c", 0, 9), Int("a", 0, 10**4), Int("b", 1, 10**4)), ("A menu: 1 adds {a} and {b}, 2 subtracts {b} from {a}, 3 multiplies them, 4 divides {a} by {b} (whole part). Choice {c} is made; print the result, or $bad if there is no such choice.", "[Print|Find] {a} + {b} if {c} is 1, {a} - {b} if it is 2, {a} * {b} if it is 3, the whole part of {a} / {b} if it is 4, and $bad otherwise."), _OPERATIONS, _OPERATIONS_CPP, (_OPERATIONS.replace("a - b", "b - a"), _OPERATIONS_CPP.replace("a - b", "b - a")), constants=_BAD, refine=_choice(0, 9), output=ONE_OR, meanings={"c": "the choice", "a": "the first number", "b": "the second number"}),
    bodies("two_numbers_then_choice", (Int("a", 0, 10**4), Int("b", 1, 10**4), Int("c", 0, 9)), ("Two numbers {a} and {b} are read, then the choice {c}: 1 is the sum, 2 the difference {a} - {b}, 3 the product, 4 the quotient of {a} and {b} without the remainder. Print what was chosen; for any other choice print $bad.", "[Print|Find] what the calculator shows for {a}, {b} and key {c}: the keys 1, 2, 3, 4 mean plus, minus, times and divided by (rounded down), other keys show $bad."), _OPERATIONS, _OPERATIONS_CPP, (_OPERATIONS.replace("a // b", "a % b"), _OPERATIONS_CPP.replace("a / b", "a % b")), constants=_BAD, refine=_choice(0, 9), output=ONE_OR, meanings={"c": "the choice", "a": "the first number", "b": "the second number"}),
    bodies("sign_between_with_errors", (Int("a", 0, 10**4), Word("s", "+-*/%^", max_size=1), Int("b", 0, 10**4)), ("[Print|Find] the result of {a} {s} {b} for the signs +, -, * and / (the quotient is rounded down). If {b} is 0 in a division, print $zero; if the sign is another one, print $bad.", "A calculator reads a number, a sign and a number. It knows + - * and /, where / gives the whole part. It shows $zero when it should divide by 0, and $bad for an unknown sign."), _SIGNED, _SIGNED_CPP, (_SIGNED.replace('"$zero" if b == 0 else a // b', "0 if b == 0 else a // b"), _SIGNED_CPP.replace('"$zero"', "0")), constants=_BAD_ZERO, refine=_signs, output=("Print one line.",)),
    bodies("sign_after_with_errors", (Int("a", 0, 10**4), Int("b", 0, 10**4), Word("s", "+-*/%^", max_size=1)), ("Two numbers {a} and {b} and then a sign {s} are given. [Print|Find] {a} {s} {b} if the sign is +, -, * or / (rounded down), $zero for a division by 0 and $bad for other signs.", "Apply the operation {s} to {a} and {b}, in this order. Known are + - * and / (without remainder). A division by 0 gives $zero, an unknown operation $bad."), _SIGNED, _SIGNED_CPP, (_SIGNED.replace("a - b", "b - a"), _SIGNED_CPP.replace("a - b", "b - a")), constants=_BAD_ZERO, refine=_signs, output=("Print one line.",)),
    _named("weekday_name_or_invalid", _NAMES, ("[Print|Say] the name of day {n} of the week, where 1 is Monday and 7 is Sunday, or $bad if {n} is not from 1 to 7.", "Day 1 is Monday, day 2 Tuesday and so on to Sunday. What is day {n} called? Print $bad if there is no such day."), "the number of the day"),
    _named("weekday_name_from_sunday", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday", ("[Print|Say] the name of day {n} of the week, where 1 is Sunday and 7 is Saturday, or $bad if {n} is not from 1 to 7.", "Day 1 is Sunday, day 2 Monday and so on to Saturday. What is day {n} called? Print $bad if there is no such day."), "the number of the day"),
    _named("month_name_or_invalid", _MONTHS, ("[Print|Say] the name of month {n} of the year (1 is January, 12 is December), or $bad if there is no month {n}.", "Months are numbered from 1, January, to 12, December. What is number {n} called? Print $bad for other numbers."), "the number of the month"),
    bodies("days_of_month_in_year", (Int("m", 1, 12), Int("y", 1, 4000)), ("How many days has month {m} of the year {y}? (Leap years are divisible by 4, but not by 100, or divisible by 400.)", "[Print|Find] the number of days in month {m} of {y}; February has 29 in leap years: multiples of 4 that are no multiples of 100, and multiples of 400."), _DAYS_OF, _DAYS_OF_CPP, (_DAYS_OF.replace("y % 400 == 0 or (y % 4 == 0 and y % 100 != 0)", "y % 4 == 0"), _DAYS_OF_CPP.replace("y % 400 == 0 || (y % 4 == 0 && y % 100 != 0)", "y % 4 == 0")), refine=lambda rng, v: {"m": rng.choice([2, 2, 2, rng.randint(1, 12)]), "y": rng.choice([2000, 1900, 2024, 2023, 2100, v["y"]])}, output=ONE, meanings={"m": "the number of the month", "y": "the year"}),
    bodies("days_of_month_year_first", (Int("y", 1, 4000), Int("m", 1, 12)), ("A year {y} and the number {m} of a month are given. How many days has that month? (Leap years are divisible by 4, but not by 100, or divisible by 400.)", "[Print|Find] how many days month {m} has in the year {y}; in leap years (multiples of 4, of these no multiples of 100 except those of 400) February has 29."), _DAYS_OF, _DAYS_OF_CPP, (_DAYS_OF.replace("y % 400 == 0 or (y % 4 == 0 and y % 100 != 0)", "y % 4 == 0"), _DAYS_OF_CPP.replace("y % 400 == 0 || (y % 4 == 0 && y % 100 != 0)", "y % 4 == 0")), refine=lambda rng, v: {"m": rng.choice([2, 2, 2, rng.randint(1, 12)]), "y": rng.choice([2000, 1900, 2024, 2023, 2100, v["y"]])}, output=ONE, meanings={"m": "the number of the month", "y": "the year"}),
    bodies("gross_salary_by_classes", (Int("n", 1, 10**6),), ("To a basic salary of {n} two allowances are added: $p and $q percent of it if it is at most $a, $r and $s percent if it is more but at most $b, $t and $u percent if it is more than $b. [Find|Print] the whole salary, with two decimals.", "The salary is the basic pay {n} with two extras, given in percent of it: up to $a they are $p and $q, up to $b they are $r and $s, above $t and $u. How much is the salary (two decimals)?"), 'if n <= $a:\n    extra = $p + $q\nelif n <= $b:\n    extra = $r + $s\nelse:\n    extra = $t + $u\nprint(f"{n * (100 + extra) / 100:.2f}")', "long long extra = n <= $a ? $p + $q : n <= $b ? $r + $s : $t + $u;\ncout << fixed << setprecision(2) << n * (100 + extra) / 100.0 << endl;", ('if n < $a:\n    extra = $p + $q\nelif n < $b:\n    extra = $r + $s\nelse:\n    extra = $t + $u\nprint(f"{n * (100 + extra) / 100:.2f}")', "long long extra = n < $a ? $p + $q : n < $b ? $r + $s : $t + $u;\ncout << fixed << setprecision(2) << n * (100 + extra) / 100.0 << endl;"), constants=drawn(p=(23,), q=(84,), a=(13000,), r=(28,), s=(94,), b=(23000,), t=(34,), u=(97,)), refine=near("n", "a b", 1, 10**6), output=CENTS, meanings={"n": "the basic salary"}),
)  # fmt: skip
