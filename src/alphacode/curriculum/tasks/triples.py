"""Three or four integers a line, and an answer for each line."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.answers import answer_words, special
from alphacode.curriculum.short import LINES, bodies
from alphacode.curriculum.task import Field, Rows, Task, Values, Wrong

TEN9, TEN12 = 10**9, 10**12
CLAMPED = Rows("r", (Field("x", -TEN9, TEN9), Field("low", -TEN9, TEN9), Field("high", -TEN9, TEN9, above="low")), max_size=12)  # fmt: skip
STEPS = Rows("r", (Field("first", -(10**6), 10**6), Field("step", -1000, 1000), Field("count", 1, 10**6)), max_size=12)  # fmt: skip
MULTIPLES = Rows("r", (Field("l", 0, TEN12), Field("r2", 0, TEN12, above="l"), Field("k", 1, TEN9)), count="q", max_size=12)  # fmt: skip
POWERS = Rows("r", (Field("a", 0, TEN9), Field("b", 0, TEN12), Field("m", 1, TEN9)), count="q", max_size=12)  # fmt: skip
THREE = Rows("r", (Field("x", 0, TEN9), Field("y", 0, TEN9), Field("z", 0, TEN9)), max_size=12)  # fmt: skip
SHOPPING = Rows("r", (Field("price", 1, 10**6), Field("pieces", 1, 1000), Field("money", 0, TEN9)), max_size=12)  # fmt: skip
OFFERS = Rows("r", (Field("price", 1, 10**6), Field("percent", 0, 100), Field("coupon", 0, 10**6)), max_size=12)  # fmt: skip
WALKS = Rows("r", (Field("x", -TEN9, TEN9), Field("y", -TEN9, TEN9), Field("k", 0, 2 * TEN9)), max_size=12)  # fmt: skip
TANKS = Rows("r", (Field("full", 1, TEN9), Field("inside", 0, TEN9), Field("flow", 1, 10**6)), max_size=12)  # fmt: skip
WALLS = Rows("r", (Field("width", 1, 1000), Field("height", 1, 1000), Field("price", 1, 1000)), max_size=15)  # fmt: skip


def _around(rng: Random, values: Values) -> Values:
    """Draw numbers below, at, between and above their limits."""
    rows = []
    for x, low, high in values["r"]:
        near = [
            x,
            low,
            high,
            max(-TEN9, low - 1),
            min(TEN9, high + 1),
            (low + high) // 2,
        ]
        rows.append((rng.choice(near), low, high))
    return {**values, "r": rows}


def _few_multiples(rng: Random, values: Values) -> Values:
    rows = []
    for left, right, k in values["r"]:
        if rng.random() < 0.5:
            k = rng.randint(1, 10)
            left = rng.choice([0, k, k - 1, 3 * k, 3 * k + 1])
            right = left + rng.choice([0, k - 1, k, 5 * k])
        rows.append((left, right, k))
    return {**values, "r": rows}


def _powers(rng: Random, values: Values) -> Values:
    rows = []
    for a, b, m in values["r"]:
        small = rng.random() < 0.5
        rows.append((a % 20, b % 12, max(1, m % 100)) if small else (a, b, m))
    if rng.random() < 0.3:
        rows[-1] = (rows[-1][0], 0, rng.choice([1, 7]))
    return {**values, "r": rows}


def _sums(rng: Random, values: Values) -> Values:
    rows = []
    for x, y, z in values["r"]:
        if rng.random() < 0.6:
            x, y = x // 2, y // 2
            z = x + y
        rows.append(tuple(rng.sample((x, y, z), 3)))
    return {**values, "r": rows}


def _money(rng: Random, values: Values) -> Values:
    rows = []
    for price, pieces, money in values["r"]:
        cost = price * pieces
        near = [money, cost, cost - 1, cost + 7, cost // 2, 2 * cost]
        rows.append((price, pieces, min(TEN9, rng.choice(near))))
    return {**values, "r": rows}


def _offers(rng: Random, values: Values) -> Values:
    rows = []
    for price, percent, coupon in values["r"]:
        off = price * percent // 100
        near = [coupon, off, off + 1, max(0, off - 1), price + 5, off // 2]
        rows.append((price, percent, min(10**6, rng.choice(near))))
    return {**values, "r": rows}


def _steps(rng: Random, values: Values) -> Values:
    rows = []
    for x, y, k in values["r"]:
        d = abs(x - y)
        k = rng.choice([d, d + 2, d + 1, max(0, d - 1), max(0, d - 2), k])
        rows.append((x, y, min(k, 2 * TEN9)))
    return {**values, "r": rows}


def _tanks(rng: Random, values: Values) -> Values:
    rows = []
    for full, inside, flow in values["r"]:
        inside = rng.choice([min(inside, full), full, max(0, full - flow), full // 2])
        rows.append((full, min(inside, full), flow))
    return {**values, "r": rows}


def _each(python: str) -> str:
    """Return a body that prints one expression for each line."""
    before, _, last = python.rpartition("\n")
    head, expression = (before.split("\n"), last) if before else ([], last)
    lines = ["for FIELDS in r:", *(f"    {line}" for line in head)]
    return "\n".join([*lines, f"    print({expression})"])


def _each_cpp(cpp: str) -> str:
    before, _, last = cpp.rpartition("\n")
    lines = ["for (auto& [FIELDS] : r) {"]
    lines += [f"    {line}" for line in before.split("\n") if before]
    return "\n".join([*lines, f'    cout << ({last}) << "\\n";', "}"])


def _linewise(
    name: str,
    rows: Rows,
    say: tuple[str, ...],
    python: str,
    cpp: str,
    *wrong: tuple[str, str],
    refine: Callable[[Random, Values], Values],
    rating: int,
    **rest: object,
) -> Task:
    """Return a task that prints one expression for each line."""
    fields = ", ".join(field.name for field in rows.fields)
    rest.setdefault("output", LINES)

    def filled(body: str) -> str:
        return body.replace("FIELDS", fields)

    return Task(
        name=name,
        params=(rows,),
        say=say,
        python=(filled(_each(python)),),
        cpp=(filled(_each_cpp(cpp)),),
        wrong=tuple(Wrong(filled(_each(p)), filled(_each_cpp(c))) for p, c in wrong),
        refine=refine,
        rating=rating,
        allows_cases=False,
        **rest,  # type: ignore[arg-type]
    )


POWER = "x, y, z = a % m, b, 1 % m\nwhile y:\n    if y % 2:\n        z = z * x % m\n    x = x * x % m\n    y //= 2\n"
POWER_CPP = "long long x = a % m, y = b, z = 1 % m;\nwhile (y > 0) {\n    if (y % 2) z = z * x % m;\n    x = x * x % m;\n    y /= 2;\n}\n"

TASKS: tuple[Task, ...] = (
    _linewise("each_kept_in_limits", CLAMPED, ("For each line print {f1} if it lies between {f2} and {f3}, both included, else the limit that is nearer: {f2} if {f1} is smaller, {f3} if it is larger.", "{n} times a number {f1} is to be pressed into the limits {f2} to {f3}: what is below becomes {f2}, what is above becomes {f3}, the rest stays. Print the results.", "A heater is set to {f1} degrees, but cannot go below {f2} or above {f3}. [Print|Output] for each of {n} heaters the temperature that it really keeps, the allowed one nearest to the wish."), "max(low, min(x, high))", "max(low, min(x, high))", ("min(low, max(x, high))", "min(low, max(x, high))"), ("min(x, high)", "min(x, high)"), refine=_around, rating=800, meanings={"low": "the lower limit", "high": "the upper limit"}),
    _linewise("sum_of_each_progression", STEPS, ("Each line has the first term, the step and the number of terms of an arithmetic progression. Print the sum of its terms for each.", "For each of {n} lines add {f3} numbers, the first of which is {f1} and each other one by {f2} larger than the one before it (smaller for a negative {f2}). Print the sums.", "{person} saves {f1} coins in the first week and in each week {f2} coins more than in the one before. How much has been saved after {f3} weeks? Answer it for each of {n} lines; negative numbers mean that coins are taken out."), "count * (2 * first + (count - 1) * step) // 2", "count * (2 * first + (count - 1) * step) / 2", ("count * (2 * first + count * step) // 2", "count * (2 * first + count * step) / 2"), ("first + (count - 1) * step", "first + (count - 1) * step"), refine=lambda rng, v: v, rating=900, tags=("math",), meanings={"first": "the first term", "step": "the step", "count": "the number of terms"}),
    _linewise("multiples_in_each_range", MULTIPLES, ("Answer {q} queries: how many integers from {f1} to {f2}, both included, are divisible by {f3}? 0 is divisible by everything.", "For each line print the number of multiples of {f3} in the closed range from {f1} to {f2} (0 counts as a multiple).", "A path has stones with the numbers from {f1} to {f2}. Every stone whose number is a multiple of {f3} is painted, number 0 too. How many are painted? There are {q} such paths."), "r2 // k - (l - 1) // k", "l > 0 ? r2 / k - (l - 1) / k : r2 / k + 1", ("r2 // k - l // k", "r2 / k - l / k"), ("(r2 - l + 1) // k", "(r2 - l + 1) / k"), refine=_few_multiples, rating=1000, tags=("math",), meanings={"q": "the number of lines that follow", "l": "the first number", "r2": "the last number", "k": "the divisor"}),
    _linewise("power_modulo_queries", POWERS, ("For each of {q} lines [print|output] the remainder of {f1} to the power of {f2} when it is divided by {f3}. A number to the power of 0 is 1, also for 0.", "Compute {f1}^{f2} mod {f3} for each line, where 0^0 = 1 (and everything mod 1 is 0).", "{f1} is multiplied by itself so that it occurs {f2} times as a factor; without any factor the product is 1. What is the remainder of the product by {f3}? Print it for all {q} lines."), POWER + "z", POWER_CPP + "z", ("a * b % m", "(long long)((__int128)a * b % m)"), ("z = 1\nfor _ in range(min(b, 20)):\n    z = z * a % m\nz", "long long z = 1;\nfor (int i = 0; i < min(b, 20LL); i++) z = z * a % m;\nz"), refine=_powers, rating=1300, tags=("math", "number theory"), meanings={"q": "the number of lines that follow", "a": "the base", "b": "the exponent", "m": "the modulus"}),
    _linewise("one_is_sum_of_others_each", THREE, ("For each of {n} triples [print|output] $yes if one of the three numbers is the sum of the other two, else $no.", "Is one of {f1}, {f2}, {f3} equal to the sum of both others? Answer $yes or $no for each line.", "Three bags have {f1}, {f2} and {f3} stones. Can all the stones be put on a balance so that it is level, a bag being either on the left or on the right and no side empty of bags? Print $yes or $no for each of {n} lines."), "'$yes' if x + y == z or x + z == y or y + z == x else '$no'", 'x + y == z || x + z == y || y + z == x ? "$yes" : "$no"', ("'$yes' if x + y == z else '$no'", 'x + y == z ? "$yes" : "$no"'), ("'$yes' if (x + y + z) % 2 == 0 else '$no'", '(x + y + z) % 2 == 0 ? "$yes" : "$no"'), refine=_sums, rating=800, tags=("math",), constants=answer_words, output=("Print $yes or $no for each line.", "One answer per line, $yes or $no.")),
    _linewise("change_of_each_customer", SHOPPING, ("Each of {n} customers buys {f2} pieces at {f1} coins and gives {f3} coins. Print the change for each, or $none if the money is not enough.", "For each line print {f3} - {f1} * {f2} if it is not negative, otherwise $none.", "The till of {person} shows what has to be given back to a customer who gives {f3} coins for {f2} things at {f1} each (0 if it fits exactly), or the word $none if it is too little. What does it show for each of {n} customers?"), "money - price * pieces if money >= price * pieces else '$none'", 'money >= price * pieces ? to_string(money - price * pieces) : "$none"', ("money - price * pieces if money > price * pieces else '$none'", 'money > price * pieces ? to_string(money - price * pieces) : "$none"'), ("money - price if money >= price else '$none'", 'money >= price ? to_string(money - price) : "$none"'), refine=_money, rating=800, constants=special("short", "no", "too little", "sorry"), meanings={"n": "the number of customers", "price": "the price of a piece", "pieces": "how many pieces", "money": "what is given"}, output=("Print a number or $none for each customer.", "A line for each customer.")),
    _linewise("better_of_two_rebates_each", OFFERS, ("A shop grants either {f2} percent of the price, rounded down to a whole coin, or a coupon of {f3} coins (at most the whole price). Print for each line what the customer pays if the better rebate is taken.", "For each line the price {f1} is reduced by the larger of the two: {f1} * {f2} / 100 rounded down, and {f3}. Print what remains, but not less than 0.", "{person} may use one of two offers for each thing: {f2} percent off (the rebate is rounded down) or {f3} coins off. The price {f1} cannot fall below 0. How much is paid at least for each of {n} things?"), "max(0, price - max(price * percent // 100, coupon))", "max(0LL, price - max(price * percent / 100, coupon))", ("price - max(price * percent // 100, coupon)", "price - max(price * percent / 100, coupon)"), ("max(0, price - price * percent // 100 - coupon)", "max(0LL, price - price * percent / 100 - coupon)"), refine=_offers, rating=900, meanings={"price": "the price", "percent": "the percentage", "coupon": "the coins of the coupon"}),
    _linewise("exactly_k_steps_on_line_each", WALKS, ("A step changes a number by 1, up or down. Can one get from {f1} to {f2} by exactly {f3} steps? Print $yes or $no for each line.", "For each line decide whether {f3} moves of length 1 on the number line, each to the left or to the right, can lead from {f1} to {f2}; all {f3} have to be made. Print $yes or $no.", "A flea on the number line jumps by 1 to the left or right every second and never rests. It sits at {f1} now. Can it sit at {f2} after {f3} seconds? Answer $yes or $no for each of {n} fleas."), "'$yes' if abs(x - y) <= k and (k - abs(x - y)) % 2 == 0 else '$no'", 'llabs(x - y) <= k && (k - llabs(x - y)) % 2 == 0 ? "$yes" : "$no"', ("'$yes' if abs(x - y) <= k else '$no'", 'llabs(x - y) <= k ? "$yes" : "$no"'), ("'$yes' if abs(x - y) == k else '$no'", 'llabs(x - y) == k ? "$yes" : "$no"'), refine=_steps, rating=900, tags=("math",), constants=answer_words, meanings={"x": "the start", "y": "the goal", "k": "the number of steps"}, output=("Print $yes or $no for each line.", "One answer per line, $yes or $no.")),
    _linewise("hours_to_fill_each_tank", TANKS, ("A tank holds {f1} litres, {f2} are inside (not more than fit), and {f3} flow in every hour. After how many whole hours is each of {n} tanks full for the first time, 0 if it is full already? What does not fit flows over.", "For each line print the least integer t >= 0 with {f2} + t * {f3} >= {f1}.", "{person} has {f2} of the {f1} pages of a book behind and reads {f3} a day, on the last day perhaps fewer. How many days does it still take? Answer it for all {n} lines; 0 if the book is finished."), "(full - inside + flow - 1) // flow", "(full - inside + flow - 1) / flow", ("(full - inside) // flow", "(full - inside) / flow"), ("(full - inside) // flow + 1", "(full - inside) / flow + 1"), refine=_tanks, rating=800, tags=("math",)),
    bodies("walls_painted_cost", (WALLS,), ("{n} walls are painted: {f1} by {f2} metres each, a square metre costs {f3} coins. Print the cost of all walls, the cost of the dearest and its number, counted from 1 (the first of several).", "For each line take {f1} * {f2} * {f3}. Print the sum of these products, the largest of them and the place (from 1) where it is found first.", "What does it cost to lay carpets in {n} rooms of {f1} times {f2} metres, if the square metre of room i costs {f3}? Print the total, the highest cost of one room and the number of that room; rooms are counted from 1, and of equal ones the first counts."), "costs = [width * height * price for width, height, price in r]\nprint(sum(costs), max(costs), costs.index(max(costs)) + 1)", 'long long total = 0, best = 0, place = 0;\nfor (int i = 0; i < n; i++) {\n    long long cost = r[i][0] * r[i][1] * r[i][2];\n    total += cost;\n    if (cost > best) {\n        best = cost;\n        place = i + 1;\n    }\n}\ncout << total << " " << best << " " << place << "\\n";', ("costs = [2 * (width + height) * price for width, height, price in r]\nprint(sum(costs), max(costs), costs.index(max(costs)) + 1)", 'long long total = 0, best = 0, place = 0;\nfor (int i = 0; i < n; i++) {\n    long long cost = 2 * (r[i][0] + r[i][1]) * r[i][2];\n    total += cost;\n    if (cost > best) {\n        best = cost;\n        place = i + 1;\n    }\n}\ncout << total << " " << best << " " << place << "\\n";'), ("costs = [width * height * price for width, height, price in r]\nprint(sum(costs), max(costs), costs.index(max(costs)))", 'long long total = 0, best = 0, place = 0;\nfor (int i = 0; i < n; i++) {\n    long long cost = r[i][0] * r[i][1] * r[i][2];\n    total += cost;\n    if (cost > best) {\n        best = cost;\n        place = i;\n    }\n}\ncout << total << " " << best << " " << place << "\\n";'), output=("Print three integers.",), meanings={"width": "the width", "height": "the height", "price": "the price of a square metre"}, rating=800),
)  # fmt: skip
