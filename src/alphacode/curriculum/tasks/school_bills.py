"""Bills as first exercises on conditions have them: discounts, steps, pay, taxes."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import Constants, drawn, near, row_for
from alphacode.curriculum.short import LINES, ONE, ROW, bodies, real, value
from alphacode.curriculum.task import Field, Int, Ints, Rows, Task, Values

OFF = drawn(limit=(1000, 500, 100, 200, 2000, 5000), off=(10, 5, 15, 20, 12, 25))
TWO_OFF = row_for(
    "lower off upper more",
    (1000, 5, 5000, 10),
    (500, 10, 1000, 20),
    (100, 5, 500, 15),
    (2000, 8, 10000, 12),
)
PRICES_OF_STEPS = (
    (50, 2, 150, 3, 5),
    (100, 5, 300, 7, 10),
    (10, 4, 30, 6, 9),
    (200, 3, 500, 4, 6),
)
TAX = row_for(
    "free p upper q",
    (10000, 10, 50000, 20),
    (5000, 15, 20000, 30),
    (250000, 5, 500000, 20),
    (1000, 12, 4000, 25),
)
NOTES = (100, 50, 20, 10, 5, 2, 1)
PAY = drawn(week=(40, 35, 38, 48))


def _products(rng: Random, values: Values) -> Values:
    """Let price times amount come near the limit."""
    limit = int(values["limit"])
    q = rng.randint(1, 20)
    p = limit // q + rng.choice([-1, 0, 0, 1, 2, rng.randint(0, limit)])
    if rng.random() < 0.5:
        q, p = rng.choice([(1, limit), (limit, 1), (10, limit // 10), (q, p)])
    return {**values, "p": max(1, min(10000, p)), "q": max(1, min(10000, q))}


def _sums(rng: Random, values: Values) -> Values:
    """Let the sum of the prices be near the limit."""
    limit, n = int(values["limit"]), values["n"]
    a = [rng.randint(1, max(1, 2 * limit // n)) for _ in range(n)]
    rest = limit - sum(a[:-1]) + rng.choice([-1, 0, 0, 1])
    if rest >= 1 and rng.random() < 0.6:
        a[-1] = rest
    return {**values, "a": [min(x, 10000) for x in a]}


def _hours(rng: Random, values: Values) -> Values:
    return {
        **values,
        "h": rng.choice(
            [values["week"] + rng.choice([-1, 0, 1, 5]), rng.randint(0, 80)]
        ),
    }


def _week_of_hours(rng: Random, values: Values) -> Values:
    top = rng.choice([8, 12])
    return {**values, "a": [rng.randint(0, top) for _ in values["a"]]}


def _minutes(rng: Random, values: Values) -> Values:
    a = int(values["a"])
    n = 60 * rng.randint(0, a + 4) + rng.choice([0, 0, 1, 59, rng.randint(0, 59)])
    return {**values, "n": max(1, rng.choice([n, n, 60 * a, values["n"]]))}


def _stayed(rng: Random, values: Values) -> Values:
    a = int(values["a"])
    return {**values, "n": rng.choice([a, a + 1, rng.randint(1, 2 * a), values["n"]])}


def _readings(rng: Random, values: Values) -> Values:
    """Let the meter go on by a use near the steps."""
    a, b = int(values["a"]), int(values.get("b", 2 * int(values["a"])))
    used = rng.choice([a, b, a + 1, b + 1, a // 2, (a + b) // 2, 3 * b, 0])
    x = min(values["x"], 10**6 - used)
    return {**values, "x": x, "y": x + used}


def _either(*orders: Constants) -> Constants:
    """Return what draws by one of some: the order of numbers in a statement varies."""
    return lambda rng: rng.choice(orders)(rng)


EQUAL_STEPS = _either(
    drawn(a=(100, 50, 200, 10), p=(1, 2, 3, 5), q=("p", 1, 2, 3), r=("q", 1, 2, 4)),
    drawn(p=(1, 2, 3, 5), a=(100, 50, 200, 10), q=("p", 1, 2, 3), r=("q", 1, 2, 4)),
)
STEPS = _either(
    row_for("a p b q r", *PRICES_OF_STEPS),
    row_for("p a q b r", *[(p, a, q, b, r) for a, p, b, q, r in PRICES_OF_STEPS]),
)
RANGES = row_for(
    "a p next b q r", *[(a, p, a + 1, b, q, r) for a, p, b, q, r in PRICES_OF_STEPS]
)
AGES = _either(
    drawn(p=(50, 5, 3), child=(12, 10, 6), r=(100, 10, 8), q=(70, 6, 4), old=(60, 65)),
    drawn(p=(50, 5, 3), child=(12, 10, 6), q=(70, 6, 4), old=(60, 65), r=(100, 10, 8)),
    drawn(child=(12, 10, 6), p=(50, 5, 3), old=(60, 65), q=(70, 6, 4), r=(100, 10, 8)),
)

TASKS: tuple[Task, ...] = (
    real("bill_with_discount_above", (Int("p", 1, 10000), Int("q", 1, 10000)), ("{q} pieces are bought at {p} each. If the total is more than $limit, a discount of $off percent is given on the whole total. [Print|Find] the amount to pay.", "A shop takes $off % off every bill of more than $limit. How much is paid for {q} things that cost {p} each?"), "t = p * q\nif t > $limit:\n    t = t * (100 - $off) / 100\nt", "double t = p * q;\nif (t > $limit) t = t * (100 - $off) / 100;\nt", ("t = p * q\nif t >= $limit:\n    t = t * (100 - $off) / 100\nt", "double t = p * q;\nif (t >= $limit) t = t * (100 - $off) / 100;\nt"), ("p * q * (100 - $off) / 100", "p * q * (100 - $off) / 100.0"), constants=OFF, refine=_products, meanings={"p": "the price of a piece", "q": "the number of pieces"}),
    real("bill_with_discount_from", (Int("p", 1, 10000), Int("q", 1, 10000)), ("{q} pieces are bought at {p} each. If the total is at least $limit, a discount of $off percent is given on the whole total. [Print|Find] the amount to pay.", "A shop takes $off % off every bill of $limit or more. How much is paid for {q} things that cost {p} each?"), "t = p * q\nif t >= $limit:\n    t = t * (100 - $off) / 100\nt", "double t = p * q;\nif (t >= $limit) t = t * (100 - $off) / 100;\nt", ("t = p * q\nif t > $limit:\n    t = t * (100 - $off) / 100\nt", "double t = p * q;\nif (t > $limit) t = t * (100 - $off) / 100;\nt"), constants=OFF, refine=_products, meanings={"p": "the price of a piece", "q": "the number of pieces"}),
    real("amount_with_discount_above", (Int("n", 1, 10**6),), ("A customer buys goods for {n} coins. If this is more than $limit, $off percent are taken off. [Print|Find] what has to be paid.", "[Print|Calculate] the final amount of a bill of {n}: bills above $limit are lowered by $off %, others are paid in full."), "n * (100 - $off) / 100 if n > $limit else n", "(n > $limit ? n * (100 - $off) / 100.0 : n * 1.0)", ("n * (100 - $off) / 100 if n >= $limit else n", "(n >= $limit ? n * (100 - $off) / 100.0 : n * 1.0)"), constants=OFF, refine=near("n", "limit", 1, 10**6), meanings={"n": "the amount before the discount"}),
    real("amount_with_discount_from", (Int("n", 1, 10**6),), ("A customer buys goods for {n} coins. If this is $limit or more, $off percent are taken off. [Print|Find] what has to be paid.", "[Print|Calculate] the final amount of a bill of {n}: bills of at least $limit are lowered by $off %, others are paid in full."), "n * (100 - $off) / 100 if n >= $limit else n", "(n >= $limit ? n * (100 - $off) / 100.0 : n * 1.0)", ("n * (100 - $off) / 100 if n > $limit else n", "(n > $limit ? n * (100 - $off) / 100.0 : n * 1.0)"), constants=OFF, refine=near("n", "limit", 1, 10**6), meanings={"n": "the amount before the discount"}),
    real("basket_with_discount_above", (Ints("a", 1, 10000, max_size=12),), ("{n} things with the prices {a}_i are bought. If they cost more than $limit together, the sum is lowered by $off percent. [Print|Find] what has to be paid.", "[Print|Calculate] the bill for the prices {a}_1, ..., {a}_{n}: their sum, less $off % of it if it is above $limit."), "t = sum(a)\nif t > $limit:\n    t = t * (100 - $off) / 100\nt", "double t = accumulate(a.begin(), a.end(), 0LL);\nif (t > $limit) t = t * (100 - $off) / 100;\nt", ("t = sum(a)\nif t >= $limit:\n    t = t * (100 - $off) / 100\nt", "double t = accumulate(a.begin(), a.end(), 0LL);\nif (t >= $limit) t = t * (100 - $off) / 100;\nt"), constants=OFF, refine=_sums, is_themed=False, meanings={"n": "the number of things", "a": "their prices"}),
    real("basket_with_discount_from", (Ints("a", 1, 10000, max_size=12),), ("{n} things with the prices {a}_i are bought. If they cost at least $limit together, the sum is lowered by $off percent. [Print|Find] what has to be paid.", "[Print|Calculate] the bill for the prices {a}_1, ..., {a}_{n}: their sum, less $off % of it if it is $limit or more."), "t = sum(a)\nif t >= $limit:\n    t = t * (100 - $off) / 100\nt", "double t = accumulate(a.begin(), a.end(), 0LL);\nif (t >= $limit) t = t * (100 - $off) / 100;\nt", ("t = sum(a)\nif t > $limit:\n    t = t * (100 - $off) / 100\nt", "double t = accumulate(a.begin(), a.end(), 0LL);\nif (t > $limit) t = t * (100 - $off) / 100;\nt"), constants=OFF, refine=_sums, is_themed=False, meanings={"n": "the number of things", "a": "their prices"}),
    real("two_step_discount", (Int("n", 1, 10**6),), ("On a bill of at least $lower there is a discount of $off percent, on a bill of at least $upper one of $more percent instead. [Print|Find] what is paid for goods worth {n}.", "Goods cost {n}. Below $lower nothing is taken off, from $lower on $off %, from $upper on $more % of the whole amount. [Print|Calculate] the final price."), "d = $more if n >= $upper else $off if n >= $lower else 0\nn * (100 - d) / 100", "long long d = n >= $upper ? $more : n >= $lower ? $off : 0;\nn * (100 - d) / 100.0", ("d = $more if n > $upper else $off if n > $lower else 0\nn * (100 - d) / 100", "long long d = n > $upper ? $more : n > $lower ? $off : 0;\nn * (100 - d) / 100.0"), ("d = $off if n >= $lower else 0\nn * (100 - d) / 100", "long long d = n >= $lower ? $off : 0;\nn * (100 - d) / 100.0"), constants=TWO_OFF, refine=near("n", "lower upper", 1, 10**6), meanings={"n": "the amount before the discount"}),
    value("bill_by_equal_steps", (Int("n", 0, 10**6),), ("The first $a units of electricity cost $p each, the next $a units $q each and all further units $r each. [Print|Find] the bill for {n} units.", "[Print|Calculate] the price of {n} units: $p for each of the first $a, $q for each of the next $a, $r for each one after these."), "$p * min(n, $a) + $q * max(0, min(n - $a, $a)) + $r * max(0, n - 2 * $a)", "$p * min<long long>(n, $a) + $q * max<long long>(0, min<long long>(n - $a, $a)) + $r * max<long long>(0, n - 2 * $a)", ("$p * n if n <= $a else $q * n if n <= 2 * $a else $r * n", "n <= $a ? $p * n : n <= 2 * $a ? $q * n : $r * n"), constants=EQUAL_STEPS, refine=lambda rng, v: {**v, "n": max(0, rng.choice([v["a"], 2 * v["a"], v["n"] % 1000, v["a"] // 2, 3 * v["a"]]) + rng.choice([-1, 0, 0, 1, 7]))}, output=ONE, meanings={"n": "the number of units"}),
    value("bill_by_steps", (Int("n", 0, 10**6),), ("The first $a units of water cost $p each, the units after these up to $b units $q each, and every unit above $b costs $r. [Print|Find] the bill for {n} units.", "[Print|Calculate] what {n} units cost: units 1 to $a at $p, the ones above $a up to $b at $q, those above $b at $r each."), "$p * min(n, $a) + $q * max(0, min(n, $b) - $a) + $r * max(0, n - $b)", "long long low = min<long long>(n, $a), mid = max<long long>(0, min<long long>(n, $b) - $a);\n$p * low + $q * mid + $r * max<long long>(0, n - $b)", ("$p * n if n <= $a else $q * n if n <= $b else $r * n", "n <= $a ? $p * n : n <= $b ? $q * n : $r * n"), constants=STEPS, refine=near("n", "a b", 0, 10**6), output=ONE, meanings={"n": "the number of units"}),
    value("bill_by_ranges_of_units", (Int("n", 0, 10**6),), ("Units 1 to $a cost $p each, units $next to $b cost $q each, units above $b cost $r each. [Print|Find] the bill for {n} units.", "[Print|Calculate] what {n} units cost by this table: 1 - $a: $p a unit; $next - $b: $q a unit; more: $r a unit. Each unit has the price of its own range."), "total = 0\nif n > $b:\n    total += (n - $b) * $r\n    n = $b\nif n > $a:\n    total += (n - $a) * $q\n    n = $a\ntotal + n * $p", "long long total = 0;\nif (n > $b) {\n    total += (n - $b) * $r;\n    n = $b;\n}\nif (n > $a) {\n    total += (n - $a) * $q;\n    n = $a;\n}\ntotal + n * $p", ("$p * n if n <= $a else $q * n if n <= $b else $r * n", "n <= $a ? $p * n : n <= $b ? $q * n : $r * n"), constants=RANGES, refine=near("n", "a b", 0, 10**6), output=ONE, meanings={"n": "the number of units"}),
    value("bill_by_two_steps", (Int("n", 0, 10**6),), ("The first $a units cost $p each, all further ones $q each. [Print|Find] what {n} units cost.", "[Print|Calculate] the bill for {n} units at $p for each unit up to $a and $q for each unit above."), "$p * min(n, $a) + $q * max(0, n - $a)", "$p * min<long long>(n, $a) + $q * max<long long>(0, n - $a)", ("$p * n if n <= $a else $q * n", "n <= $a ? $p * n : $q * n"), constants=drawn(a=(100, 50, 200, 10, 300), p=(2, 3, 5, 1), q=("p", 1, 2, 4, 5)), refine=near("n", "a", 0, 10**6), output=ONE, meanings={"n": "the number of units"}),
    value("bill_at_the_rate_of_its_step", (Int("n", 0, 10**6),), ("If at most $a units are used, each costs $p; if more than $a but at most $b, each costs $q; otherwise each costs $r. The price holds for all units. [Print|Find] the bill for {n} units.", "All {n} units have one price: $p up to $a units, $q above $a up to $b, $r above $b. [Print|Calculate] what they cost together."), "n * ($p if n <= $a else $q if n <= $b else $r)", "n * (n <= $a ? $p : n <= $b ? $q : $r)", ("n * ($p if n < $a else $q if n < $b else $r)", "n * (n < $a ? $p : n < $b ? $q : $r)"), ("$p * min(n, $a) + $q * max(0, min(n, $b) - $a) + $r * max(0, n - $b)", "$p * min<long long>(n, $a) + $q * max<long long>(0, min<long long>(n, $b) - $a) + $r * max<long long>(0, n - $b)"), constants=STEPS, refine=near("n", "a b", 0, 10**6), output=ONE, meanings={"n": "the number of units"}),
    value("bill_of_meter_by_steps", (Int("x", 0, 10**6), Int("y", 0, 10**6)), ("The meter showed {x} at the start of the month and {y} at its end. The first $a units used cost $p each, those above $a up to $b cost $q each, and those above $b $r each. [Print|Find] the bill.", "Used are {y} - {x} units. [Print|Calculate] their price: $p for each up to $a, $q for each above $a up to $b, $r for each above $b."), "n = y - x\n$p * min(n, $a) + $q * max(0, min(n, $b) - $a) + $r * max(0, n - $b)", "long long n = y - x, low = min<long long>(n, $a), mid = max<long long>(0, min<long long>(n, $b) - $a);\n$p * low + $q * mid + $r * max<long long>(0, n - $b)", ("n = y - x\n$p * n if n <= $a else $q * n if n <= $b else $r * n", "long long n = y - x;\nn <= $a ? $p * n : n <= $b ? $q * n : $r * n"), constants=STEPS, refine=_readings, output=ONE, meanings={"x": "what the meter showed at the start", "y": "what it showed at the end (not less)"}),
    real("tax_by_bands", (Int("n", 0, 10**7),), ("Income up to $free is free of tax. The part above $free up to $upper is taxed at $p percent, the part above $upper at $q percent. [Print|Find] the tax on an income of {n}.", "[Print|Calculate] the tax for {n} coins: nothing for the first $free, $p % of what is between $free and $upper, $q % of what is above $upper."), "($p * max(0, min(n, $upper) - $free) + $q * max(0, n - $upper)) / 100", "($p * max<long long>(0, min<long long>(n, $upper) - $free) + $q * max<long long>(0, n - $upper)) / 100.0", ("(0 if n <= $free else $p * n if n <= $upper else $q * n) / 100", "(n <= $free ? 0 : n <= $upper ? $p * n : $q * n) / 100.0"), constants=TAX, refine=near("n", "free upper", 0, 10**7), meanings={"n": "the income"}),
    value("whole_tax_by_bands", (Int("n", 0, 10**7),), ("Income up to $free is free of tax. The part above $free up to $upper is taxed at $p percent, the part above $upper at $q percent. [Print|Find] the tax on an income of {n}, rounded down to a whole number.", "[Print|Calculate] the tax for {n} coins: $p % of what is between $free and $upper and $q % of what is above $upper, fractions of the whole dropped."), "($p * max(0, min(n, $upper) - $free) + $q * max(0, n - $upper)) // 100", "($p * max<long long>(0, min<long long>(n, $upper) - $free) + $q * max<long long>(0, n - $upper)) / 100", ("(0 if n <= $free else $p * n if n <= $upper else $q * n) // 100", "(n <= $free ? 0 : n <= $upper ? $p * n : $q * n) / 100"), constants=TAX, refine=near("n", "free upper", 0, 10**7), output=ONE, meanings={"n": "the income"}),
    real("tax_left_after_one_rate", (Int("n", 0, 10**7),), ("A salary of at most $free is paid in full. From any higher salary $p percent of the whole are taken as tax, and $q percent if it is above $upper. [Print|Find] what is left of {n}.", "[Print|Calculate] the net salary for a gross salary of {n}: no tax up to $free, $p % of all of it above $free, $q % of all of it above $upper."), "n * (100 - ($q if n > $upper else $p if n > $free else 0)) / 100", "n * (100 - (n > $upper ? $q : n > $free ? $p : 0)) / 100.0", ("n * (100 - ($q if n >= $upper else $p if n >= $free else 0)) / 100", "n * (100 - (n >= $upper ? $q : n >= $free ? $p : 0)) / 100.0"), constants=TAX, refine=near("n", "free upper", 0, 10**7), meanings={"n": "the salary"}),
    real("overtime_time_and_a_half", (Int("h", 0, 168), Int("r", 1, 1000)), ("A worker gets {r} coins an hour, and one and a half times as much (1.5) for every hour above $week. [Print|Find] the pay for {h} hours.", "[Print|Calculate] the wage for {h} hours at {r}, where hours beyond the first $week count 1.5 times."), "r * min(h, $week) + 1.5 * r * max(0, h - $week)", "r * min<long long>(h, $week) + 1.5 * r * max<long long>(0, h - $week)", ("h * r * 1.5 if h > $week else h * r", "(h > $week ? h * r * 1.5 : h * r * 1.0)"), constants=PAY, refine=_hours, meanings={"h": "the hours worked", "r": "the pay for an hour"}),
    real("overtime_pay_rate_first", (Int("r", 1, 1000), Int("h", 0, 168)), ("The hourly pay is {r}. {h} hours were worked in the week; those above $week are paid 1.5 times. [Print|Find] the pay of the week.", "[Print|Calculate] the wage at {r} an hour for {h} hours, each hour after the first $week counting for one and a half (1.5)."), "r * min(h, $week) + 1.5 * r * max(0, h - $week)", "r * min<long long>(h, $week) + 1.5 * r * max<long long>(0, h - $week)", ("h * r * 1.5 if h > $week else h * r", "(h > $week ? h * r * 1.5 : h * r * 1.0)"), constants=PAY, refine=_hours, meanings={"h": "the hours worked", "r": "the pay for an hour"}),
    value("overtime_pay_double", (Int("h", 0, 168), Int("r", 1, 1000)), ("A worker gets {r} coins an hour, and twice as much for every hour above $week. [Print|Find] the pay for {h} hours.", "[Print|Calculate] the wage for {h} hours at {r}, where hours beyond the first $week are paid double."), "h * r + max(0, h - $week) * r", "h * r + max<long long>(0, h - $week) * r", ("h * r * 2 if h > $week else h * r", "h > $week ? h * r * 2 : h * r"), constants=PAY, refine=_hours, output=ONE, meanings={"h": "the hours worked", "r": "the pay for an hour"}),
    real("overtime_of_every_day", (Ints("a", 0, 24, max_size=7), Int("r", 1, 1000)), ("A worker gets {r} coins an hour; on each day the hours above $week are paid 1.5 times. On {n} days {a}_i hours were worked. [Print|Find] the whole pay.", "[Print|Calculate] the sum over {n} days of the pay for {a}_i hours at {r}, hours beyond the first $week of a day counting 1.5 times."), "sum(r * x + 0.5 * r * max(0, x - $week) for x in a)", "double total = 0;\nfor (long long x : a) total += r * x + 0.5 * r * max<long long>(0, x - $week);\ntotal", ("r * sum(a) + 0.5 * r * max(0, sum(a) - $week)", "long long s = accumulate(a.begin(), a.end(), 0LL);\nr * s + 0.5 * r * max<long long>(0, s - $week)"), constants=drawn(week=(8, 7, 6)), refine=_week_of_hours, is_themed=False, meanings={"n": "the number of days", "a": "the hours on each day", "r": "the pay for an hour"}),
    value("parking_minutes_capped", (Int("n", 1, 10**4),), ("Parking costs $p for the first $a hours altogether and $q for every further hour that is begun, but never more than $top. [Print|Find] the fee for {n} minutes.", "A car stood {n} minutes. The fee is $p up to $a hours, then $q more for each started hour; at most $top are taken. [Print|Calculate] the fee."), "min($top, $p + $q * max(0, (n - 60 * $a + 59) // 60))", "long long more = max<long long>(0, n - 60 * $a + 59) / 60;\nmin<long long>($top, $p + $q * more)", ("min($top, $p + $q * max(0, (n - 60 * $a) // 60))", "long long more = max<long long>(0, n - 60 * $a) / 60;\nmin<long long>($top, $p + $q * more)"), ("$p + $q * max(0, (n - 60 * $a + 59) // 60)", "long long more = max<long long>(0, n - 60 * $a + 59) / 60;\n$p + $q * more"), constants=drawn(a=(2, 1, 3), p=(10, 5, 4, 20), q=(5, 3, 2, 7), top=(50, 40, 30, 60)), refine=_minutes, output=ONE, meanings={"n": "the minutes"}),
    value("parking_minutes_begun_hours", (Int("n", 1, 10**4),), ("The first $a hours of parking cost $p altogether, every further hour that is begun costs $q. [Print|Find] the fee for {n} minutes.", "A bicycle was hired for {n} minutes. Up to $a hours it costs $p, then $q more for each started hour. [Print|Calculate] the price."), "$p + $q * max(0, (n - 60 * $a + 59) // 60)", "long long more = max<long long>(0, n - 60 * $a + 59) / 60;\n$p + $q * more", ("$p + $q * max(0, (n - 60 * $a) // 60)", "long long more = max<long long>(0, n - 60 * $a) / 60;\n$p + $q * more"), constants=drawn(a=(2, 1, 3), p=(10, 5, 4, 20), q=(5, 3, 2, 7)), refine=_minutes, output=ONE, meanings={"n": "the minutes"}),
    value("parking_hours_capped", (Int("n", 1, 1000),), ("The first $a hours cost $p each, every further hour costs $q, but never more than $top altogether. [Print|Find] the fee for {n} hours.", "[Print|Calculate] the price of {n} hours: $p for each of the first $a, $q for each later one, and at most $top."), "min($top, $p * min(n, $a) + $q * max(0, n - $a))", "min<long long>($top, $p * min<long long>(n, $a) + $q * max<long long>(0, n - $a))", ("$p * min(n, $a) + $q * max(0, n - $a)", "$p * min<long long>(n, $a) + $q * max<long long>(0, n - $a)"), constants=drawn(a=(2, 3, 4), p=(5, 4, 3), q=(2, 6, 10), top=(40, 50, 60)), refine=_stayed, output=ONE, meanings={"n": "the hours"}),
    real("fuel_cost_of_a_trip", (Int("d", 1, 10**4), Int("f", 1, 50), Int("p", 1, 1000)), ("A car needs {f} litres for 100 km. [Print|Find] what the petrol for {d} km costs if a litre costs {p}.", "[Print|Calculate] the cost of a trip of {d} km at {f} litres per 100 km and {p} coins a litre."), "d * f * p / 100", "d * f * p / 100.0", ("d * f * p", "(double)(d * f * p)"), ("d / 100 // 1 * f * p", "(double)(d / 100 * f * p)"), meanings={"d": "the distance", "f": "the litres for 100 km", "p": "the price of a litre"}),
    real("fuel_for_a_trip", (Int("d", 1, 10**4), Int("f", 1, 50)), ("A car needs {f} litres for 100 km. [Print|Find] how many litres it needs for {d} km.", "[Print|Calculate] the petrol that is used on {d} km at {f} litres per 100 km."), "d * f / 100", "d * f / 100.0", ("d / 100 // 1 * f", "(double)(d / 100 * f)"), meanings={"d": "the distance", "f": "the litres for 100 km"}),
    bodies("notes_with_their_values", (Int("n", 1, 10**6),), ("Pay {n} with as few notes and coins of 100, 50, 20, 10, 5, 2 and 1 as possible. [Print|Write] for each of these values, from 100 down to 1, the value, a colon and how many are used.", "[Print|Show] the change {n} in the values 100, 50, 20, 10, 5, 2, 1, always taking as many of the largest as possible: seven lines \"value: count\"."), ("for v in (100, 50, 20, 10, 5, 2, 1):\n    print('%d: %d' % (v, n // v))\n    n %= v", "for v in [100, 50, 20, 10, 5, 2, 1]:\n    print(str(v) + ':', n // v)\n    n -= n // v * v"), 'for (long long v : {100, 50, 20, 10, 5, 2, 1}) {\n    cout << v << ": " << n / v << "\\n";\n    n %= v;\n}', ("for v in (100, 50, 20, 10, 5, 2, 1):\n    print('%d: %d' % (v, n // v))", 'for (long long v : {100, 50, 20, 10, 5, 2, 1}) cout << v << ": " << n / v << "\\n";'), output=("Print seven lines, a value and its count in each.",), tags=("greedy",), meanings={"n": "the amount"}, refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 400)])}),
    bodies("notes_with_their_values_no_two", (Int("n", 1, 10**6),), ("Pay {n} with as few notes and coins of 100, 50, 20, 10, 5 and 1 as possible. [Print|Write] for each of these values, from 100 down to 1, the value, a colon and how many are used.", "[Print|Show] the change {n} in the values 100, 50, 20, 10, 5, 1, always taking as many of the largest as possible: six lines \"value: count\"."), ("for v in (100, 50, 20, 10, 5, 1):\n    print('%d: %d' % (v, n // v))\n    n %= v", "for v in [100, 50, 20, 10, 5, 1]:\n    print(str(v) + ':', n // v)\n    n -= n // v * v"), 'for (long long v : {100, 50, 20, 10, 5, 1}) {\n    cout << v << ": " << n / v << "\\n";\n    n %= v;\n}', ("for v in (100, 50, 20, 10, 5, 1):\n    print('%d: %d' % (v, n // v))", 'for (long long v : {100, 50, 20, 10, 5, 1}) cout << v << ": " << n / v << "\\n";'), output=("Print six lines, a value and its count in each.",), tags=("greedy",), meanings={"n": "the amount"}, refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 400)])}),
    bodies("used_notes_only", (Int("n", 1, 10**6),), ("Pay {n} with as few notes and coins of 100, 50, 20, 10, 5, 2 and 1 as possible. [Print|Write], from 100 down to 1, a line with the value and its count for each value that is used.", "[Print|Show] which of the values 100, 50, 20, 10, 5, 2, 1 make up {n} with the fewest pieces: lines \"value count\", leaving out those with count 0."), "for v in (100, 50, 20, 10, 5, 2, 1):\n    if n >= v:\n        print(v, n // v)\n    n %= v", 'for (long long v : {100, 50, 20, 10, 5, 2, 1}) {\n    if (n >= v) cout << v << " " << n / v << "\\n";\n    n %= v;\n}', ("for v in (100, 50, 20, 10, 5, 2, 1):\n    print(v, n // v)\n    n %= v", 'for (long long v : {100, 50, 20, 10, 5, 2, 1}) {\n    cout << v << " " << n / v << "\\n";\n    n %= v;\n}'), output=("Print a line for each value that is used.",), tags=("greedy",), meanings={"n": "the amount"}, refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 400)])}),
    bodies("counts_of_notes", (Int("n", 0, 10**6),), ("Pay {n} with as few notes and coins of 100, 50, 20, 10, 5, 2 and 1 as possible. [Print|Write] how many of each are used, from 100 down to 1.", "[Print|Show] the seven counts with which the values 100, 50, 20, 10, 5, 2, 1 make up {n}, the largest always taken as often as possible."), "counts = []\nfor v in (100, 50, 20, 10, 5, 2, 1):\n    counts.append(n // v)\n    n %= v\nprint(*counts)", 'string space = "";\nfor (long long v : {100, 50, 20, 10, 5, 2, 1}) {\n    cout << space << n / v;\n    space = " ";\n    n %= v;\n}\ncout << "\\n";', ("print(*[n // v for v in (100, 50, 20, 10, 5, 2, 1)])", 'string space = "";\nfor (long long v : {100, 50, 20, 10, 5, 2, 1}) {\n    cout << space << n / v;\n    space = " ";\n}\ncout << "\\n";'), output=ROW, tags=("greedy",), meanings={"n": "the amount"}, refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(0, 400)])}),
    value("tickets_of_a_family", (Ints("a", 0, 100, max_size=15),), ("A ticket costs $p for those younger than $child, $q for those of $old years and more, and $r for all others. [Print|Find] what {n} people of ages {a}_i pay together.", "[Print|Calculate] the sum of the prices for the ages {a}_1, ..., {a}_{n}: below $child an age costs $p, from $old on $q, in between $r."), "sum($p if x < $child else $q if x >= $old else $r for x in a)", "long long total = 0;\nfor (long long x : a) total += x < $child ? $p : x >= $old ? $q : $r;\ntotal", ("sum($p if x <= $child else $q if x > $old else $r for x in a)", "long long total = 0;\nfor (long long x : a) total += x <= $child ? $p : x > $old ? $q : $r;\ntotal"), constants=AGES, refine=near("a", "child old", 0, 100), is_themed=False, output=ONE, meanings={"n": "the number of people", "a": "their ages"}),
    value("ticket_of_one_person", (Int("a", 0, 120),), ("A ticket costs $p for children under $child, $r for adults, and $q for people aged $old and over. [Print|Find] the price for a person of {a} years.", "[Print|Say] what somebody who is {a} pays: $p below $child, $r from $child on, but $q from $old on."), "$p if a < $child else $r if a < $old else $q", "(a < $child ? $p : a < $old ? $r : $q)", ("$p if a <= $child else $r if a <= $old else $q", "(a <= $child ? $p : a <= $old ? $r : $q)"), constants=AGES, refine=near("a", "child old", 0, 100), output=ONE, meanings={"a": "the age"}),
    bodies("bill_of_each_customer", (Rows("r", (Field("w", kind="name"), Field("u", 0, 1000)), max_size=10),), ("Of each of {n} customers the name and the units used are given. The first $a units cost $p each, all further ones $q each. [Print|Write] for each customer the name and the bill, in the given order.", "[Print|Make] a line \"name bill\" for each of {n} customers; a unit costs $p up to the $a-th one and $q after it."), "for w, u in r:\n    print(w, $p * min(u, $a) + $q * max(0, u - $a))", 'for (auto& [w, u] : r) cout << w << " " << $p * min<long long>(u, $a) + $q * max<long long>(0, u - $a) << "\\n";', ("for w, u in r:\n    print(w, $p * u if u <= $a else $q * u)", 'for (auto& [w, u] : r) cout << w << " " << (u <= $a ? $p * u : $q * u) << "\\n";'), constants=drawn(a=(100, 50, 200, 10, 300), p=(2, 3, 5, 1), q=("p", 1, 2, 4, 5)), output=LINES, refine=lambda rng, v: {**v, "r": [(w, max(0, min(1000, v["a"] + rng.choice([-1, 0, 1, -9, 40, 200])))) for w, _ in v["r"]]}, meanings={"n": "the number of customers", "w": "the name", "u": "the units used"}),
)  # fmt: skip
