"""Cheapest ways up stairs, threads, deposits, tickets, means, segments and vectors."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import ONE, TWO, bodies, decide, value
from alphacode.curriculum.task import Int, Ints, Pairs, Task, Values

Refine = Callable[[Random, Values], Values]
MATH = ("math",)
GEOMETRY = ("geometry", "math")
DP = ("dp",)
A = (Ints("a", -1000, 1000),)
STAIRS = (Ints("a", -1000, 1000, max_size=60),)
FIXED = said(d=(1, 2, 2, 2, 3, 3, 4, 5))
REAL = (
    "Print one number with $d digits after the point.",
    "Print the answer rounded to $d decimal places.",
)
REALS = ("Print two numbers with $d digits after the point each.",)


def _costs(rng: Random, values: Values) -> Values:
    low = rng.choice([-20, 0, 1])
    return {**values, "a": [rng.randint(low, 30) for _ in values["a"]]}


def _nails(rng: Random, values: Values) -> Values:
    n = max(2, min(40, values["n"]))
    a, x = [], rng.randint(-100, 100)
    for _ in range(n):
        a.append(x)
        x += rng.choice([1, 2, 3, 10, rng.randint(1, 30)])
    rng.shuffle(a)
    return {**values, "n": n, "a": a}


def _deposit(rng: Random, values: Values) -> Values:
    x, p = rng.randint(20, 2000), rng.randint(5, 100)
    y = rng.choice([x, x + 1, x * 2, x * rng.randint(2, 60), max(1, x - 5)])
    return {**values, "x": x, "p": p, "y": y, "n": rng.randint(1, 25)}


def _deposit_years(rng: Random, values: Values) -> Values:
    found = _deposit(rng, {})
    return {**values, "x": found["x"], "p": rng.randint(1, 30), "n": found["n"]}


def _on_segment(rng: Random, values: Values) -> Values:
    """Draw a point on a segment, on its line or beside it."""
    a, b = rng.randint(-9, 9), rng.randint(-9, 9)
    u, v = rng.choice([(1, 0), (0, 1), (1, 1), (2, -1), (3, 2)])
    k = rng.choice([-5, -2, 2, 4, 6])
    c, d = a + k * u, b + k * v
    t = rng.randint(min(0, k) - 2, max(0, k) + 2)
    x, y = a + t * u + rng.choice([0, 0, 0, 1]), b + t * v
    return {**values, "x": x, "y": y, "a": a, "b": b, "c": c, "d": d}


def _two_segments(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 4, 10])
    points = [rng.randint(-top, top) for _ in range(8)]
    if rng.random() < 0.3:  # on one line
        u, v = rng.choice([(1, 0), (0, 1), (1, 1)])
        points = [z for t in rng.sample(range(-5, 6), 4) for z in (t * u, t * v)]
    return {**values, **dict(zip("abcdefgh", points, strict=True))}


def _vectors(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 12])
    a, b, c, d = (rng.randint(-top, top) for _ in range(4))
    if (a, b) == (0, 0):
        a = 1
    if (c, d) == (0, 0):
        d = 2
    return {**values, "a": a, "b": b, "c": c, "d": d}


def _signed(rng: Random, values: Values) -> Values:
    return {
        "n": rng.choice([1, -1]) * rng.choice([abs(values["n"]), rng.randint(0, 999)])
    }


def _digits(rng: Random, values: Values) -> Values:
    k = rng.choice([1, 2, 3, 4, 4, 5, 7])
    s = rng.sample("0123456789", k)
    if rng.random() < 0.5:
        s = [rng.choice("0123456789") for _ in range(k)]
    n = int("".join(s))
    return {"n": n if n > 0 else 1}


def _some_positive(rng: Random, values: Values) -> Values:
    low, high = rng.choice([(-20, 20), (-20, 20), (-9, 0), (-5, 40)])
    return {**values, "a": [rng.randint(low, high) for _ in values["a"]]}


def _shown(python: str, cpp: str) -> tuple[str, str]:
    """Return bodies that print a real number, or two divided by " ; "."""
    before, newline, last = python.rpartition("\n")
    parts = last.split(" ; ")
    form = " ".join(["%.${d}f"] * len(parts))
    body = f'{before}{newline}print("{form}" % ({", ".join(parts)}))'
    before, newline, last = cpp.rpartition("\n")
    shown = ' << " " << '.join(last.split(" ; "))
    return (
        body,
        f'{before}{newline}cout << fixed << setprecision($d) << {shown} << "\\n";',
    )


STEP = "x, y = 0, a[0]\nfor cost in a[1:]:\n    x, y = y, %s(x, y) + cost\ny"
STEP_CPP = "long long x = 0, y = a[0];\nfor (int i = 1; i < n; i++) {\n    long long z = %s(x, y) + a[i];\n    x = y;\n    y = z;\n}\ny"
FIRST = "best = [a[0]]\nfor i in range(1, n):\n    best.append(%s(best[max(0, i - 2):]) + a[i])\nbest[-1]"
FIRST_CPP = "vector<long long> best = {a[0]};\nfor (int i = 1; i < n; i++) best.push_back((i > 1 ? %s(best[i - 1], best[i - 2]) : best[0]) + a[i]);\nbest[n - 1]"
THREADS = "a.sort()\nx, y = 10 ** 18, a[1] - a[0]\nfor i in range(2, n):\n    x, y = y, min(x, y) + a[i] - a[i - 1]\ny"
THREADS_CPP = "sort(a.begin(), a.end());\nlong long x = 1e18, y = a[1] - a[0];\nfor (int i = 2; i < n; i++) {\n    long long z = min(x, y) + a[i] - a[i - 1];\n    x = y;\n    y = z;\n}\ny"
GROWN = "for _ in range(n):\n    x += x * p // 100\nx"
GROWN_CPP = "for (int i = 0; i < n; i++) x += x * p / 100;\nx"
TICKETS = "best = 10 ** 18\nfor i in range(n // $n3 + 2):\n    for j in range($n3 // $n2 + 2):\n        left = max(0, n - i * $n3 - j * $n2)\n        best = min(best, i * $c3 + j * $c2 + left * $c1)\nbest"
TICKETS_CPP = "long long best = 1e18;\nfor (long long i = 0; i <= n / $n3 + 1; i++) {\n    for (long long j = 0; j <= $n3 / $n2 + 1; j++) {\n        long long left = max(0LL, n - i * $n3 - j * $n2);\n        best = min(best, i * $c3 + j * $c2 + left * $c1);\n    }\n}\nbest"
TURN = "def turn(p, q, r, s, t, u):\n    z = (r - p) * (u - q) - (t - p) * (s - q)\n    return (z > 0) - (z < 0)\n\n"
TURN_CPP = "auto turn = [](long long p, long long q, long long r, long long s, long long t, long long u) {\n    long long z = (r - p) * (u - q) - (t - p) * (s - q);\n    return (z > 0) - (z < 0);\n};\n"
BOXES = "max(min(a, c), min(e, g)) <= min(max(a, c), max(e, g)) and max(min(b, d), min(f, h)) <= min(max(b, d), max(f, h))"
BOXES_CPP = BOXES.replace(" and ", " && ")
SIDES = "turn(a, b, c, d, e, f) * turn(a, b, c, d, g, h) <= 0 and turn(e, f, g, h, a, b) * turn(e, f, g, h, c, d) <= 0"
SIDES_CPP = SIDES.replace(" and ", " && ")
ON = "(c - a) * (y - b) == (d - b) * (x - a) and min(a, c) <= x <= max(a, c) and min(b, d) <= y <= max(b, d)"
ON_CPP = "(c - a) * (y - b) == (d - b) * (x - a) && min(a, c) <= x && x <= max(a, c) && min(b, d) <= y && y <= max(b, d)"
ON_LINE = "(c - a) * (y - b) == (d - b) * (x - a)"
XY, ABCD = (
    tuple(Int(z, -1000, 1000) for z in "xy"),
    tuple(Int(z, -1000, 1000) for z in "abcd"),
)
SPREAD = "mean = sum(a) / n\nspread = (sum((x - mean) ** 2 for x in a) / n) ** 0.5\n"
SPREAD_CPP = "double mean = 0, spread = 0;\nfor (auto x : a) mean += x;\nmean /= n;\nfor (auto x : a) spread += (x - mean) * (x - mean);\nspread = sqrt(spread / n);\n"
FAR = "best = 0\nfor i in range(n):\n    for j in range(i):\n        best = max(best, (p[i][0] - p[j][0]) ** 2 + (p[i][1] - p[j][1]) ** 2)\n"
FAR_CPP = "long long best = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < i; j++) best = max(best, (p[i].first - p[j].first) * (p[i].first - p[j].first) + (p[i].second - p[j].second) * (p[i].second - p[j].second));\n"
CLOSE, CLOSE_CPP = (
    FAR.replace("best = 0", "best = 10 ** 18").replace("max(", "min("),
    FAR_CPP.replace("best = 0", "best = 1e18").replace("max(", "min("),
)
POINTS = (Pairs("p", ("x", "y"), -1000, 1000, min_size=2, max_size=30),)
PLACES = {
    "x": "x of the point",
    "y": "y of the point",
    "a": "x of one end",
    "b": "y of one end",
    "c": "x of the other end",
    "d": "y of the other end",
}
TWO_VECTORS = {
    "a": "x of the first vector",
    "b": "y of the first vector",
    "c": "x of the second vector",
    "d": "y of the second vector",
}


def _stairs(name: str, best: str, told: str, start: str) -> Task:
    """Return the cheapest or dearest way up, by one or two stairs, to the last one."""
    other = "max" if best == "min" else "min"
    if start == "ground":
        where = "from the ground before the first"
        body, body_cpp = STEP % best, STEP_CPP % best
        wrong, wrong_cpp = STEP % other, STEP_CPP % other
    else:
        where = "from the first one, whose number counts too,"
        body, body_cpp = FIRST % best, FIRST_CPP % best
        wrong, wrong_cpp = FIRST % other, FIRST_CPP % other
    return value(name, STAIRS, (f"On each of {{n}} stairs stands a number. Somebody goes {where} to the last stair, one or two stairs up with each step, and adds up the numbers of the stairs stepped on, the last one among them. [Find|Print] the {told} possible sum.", f"What is the {told} sum of numbers on a way {where} to the last of {{n}} places, where each step leads to the next place or to the one after it? Only places that are stepped on count."), body, body_cpp, (wrong, wrong_cpp), ("sum(a)", "accumulate(a.begin(), a.end(), 0LL)"), refine=_costs, tags=DP, rating=1000, output=ONE, is_themed=False)  # fmt: skip


TASKS: tuple[Task, ...] = (
    _stairs("stairs_least_sum_to_last", "min", "least", "ground"),
    _stairs("stairs_largest_sum_to_last", "max", "largest", "ground"),
    _stairs("places_least_sum_from_first", "min", "least", "first"),
    _stairs("places_largest_sum_from_first", "max", "largest", "first"),
    value("threads_between_nails", (Ints("a", -(10**6), 10**6, min_size=2, max_size=100, is_distinct=True),), ("{n} nails are driven in along a straight line at different places. Pairs of nails are connected by threads so that each nail has at least one thread. [Find|Print] the least total length of the threads.", "Choose some gaps between points of a line that are next to each other, so that each of the {n} points is an end of a chosen gap; the points are given in any order. How small can the total length of the chosen gaps be?"), THREADS, THREADS_CPP, ("a.sort()\na[-1] - a[0]", "sort(a.begin(), a.end());\na[n - 1] - a[0]"), (THREADS.replace("a.sort()\n", ""), THREADS_CPP.replace("sort(a.begin(), a.end());\n", "")), refine=_nails, tags=DP, rating=1200, output=ONE, is_themed=False),
    value("deposit_until_goal", (Int("x", 20, 10**6), Int("p", 5, 100), Int("y", 1, 10**9)), ("A deposit of {x} coins grows by {p} percent every year; parts of a coin are dropped each time. After how many years are there at least {y} coins?", "[Find|Print] the number of years after which {x} becomes {y} or more, if each year {p} percent of it, rounded down, is added."), "years = 0\nwhile x < y:\n    x += x * p // 100\n    years += 1\nyears", "long long years = 0;\nwhile (x < y) {\n    x += x * p / 100;\n    years++;\n}\nyears", ("years = 0\nwhile x <= y:\n    x += x * p // 100\n    years += 1\nyears", "long long years = 0;\nwhile (x <= y) {\n    x += x * p / 100;\n    years++;\n}\nyears"), ("years, add = 0, x * p // 100\nwhile x < y:\n    x += add\n    years += 1\nyears", "long long years = 0, add = x * p / 100;\nwhile (x < y) {\n    x += add;\n    years++;\n}\nyears"), refine=lambda rng, v: {k: z for k, z in _deposit(rng, v).items() if k != "n"}, tags=MATH, output=ONE, meanings={"x": "the coins at the start", "p": "the percent", "y": "the coins wanted"}),
    value("deposit_after_years", (Int("x", 1, 10**4), Int("p", 1, 30), Int("n", 1, 25)), ("A deposit of {x} coins grows by {p} percent every year; parts of a coin are dropped each time. How many coins are there after {n} years?", "Add {p} percent, rounded down to a whole number, to {x}, and again to the result, {n} times in all. What comes out?"), GROWN, GROWN_CPP, ("x + n * (x * p // 100)", "x + n * (x * p / 100)"), refine=_deposit_years, tags=MATH, output=ONE, meanings={"x": "the coins at the start", "p": "the percent", "n": "the years"}),
    bodies("deposit_after_years_decimals", (Int("x", 1, 10**4), Int("p", 1, 30), Int("n", 1, 25)), ("A deposit of {x} coins grows by {p} percent every year, and nothing is rounded on the way. How much is it after {n} years? Print $d digits after the point.", "[Find|Compute] {x} increased by {p} percent {n} times, each time by percents of the new value; $d digits after the decimal point."), *_shown("x * (1 + p / 100) ** n", "x * pow(1 + p / 100.0, n)"), _shown("x * (1 + p * n / 100)", "x * (1 + p * n / 100.0)"), refine=_deposit_years, constants=FIXED, tags=MATH, output=REAL, meanings={"x": "the coins at the start", "p": "the percent", "n": "the years"}),
    value("cheapest_trip_tickets", (Int("n", 1, 1000),), ("A ticket for one trip costs $c1 coins, one for $n2 trips $c2 coins, one for $n3 trips $c3 coins. [Find|Print] the least sum for at least {n} trips; trips may be left over.", "In the underground there are tickets for a single trip ($c1), for $n2 trips ($c2) and for $n3 trips ($c3). How many coins are needed at least to make {n} trips?"), TICKETS, TICKETS_CPP, ("best = n // $n3 * $c3\nn %= $n3\nbest + n // $n2 * $c2 + n % $n2 * $c1", "long long best = n / $n3 * $c3;\nn %= $n3;\nbest + n / $n2 * $c2 + n % $n2 * $c1"), ("n * $c1", "n * $c1"), constants=lambda rng: rng.choice([{"c1": 15, "n2": 5, "c2": 70, "n3": 10, "c3": 125}, {"c1": 15, "n2": 10, "c2": 125, "n3": 60, "c3": 440}, {"c1": 30, "n2": 10, "c2": 250, "n3": 20, "c3": 400}, {"c1": 3, "n2": 4, "c2": 10, "n3": 12, "c3": 25}]), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 70), rng.choice([9, 19, 59, 4])])}, tags=("greedy", "math"), output=ONE, meanings={"n": "the number of trips"}),
    decide("point_on_segment_point_first", (*XY, *ABCD), ("Does the point ({x}, {y}) lie on the segment from ({a}, {b}) to ({c}, {d})? Its ends belong to it.", "[Find out|Determine] whether ({x}, {y}) belongs to the segment with the ends ({a}, {b}) and ({c}, {d})."), "the point is on the segment", ON, ON_CPP, (ON_LINE, ON_LINE), ("min(a, c) <= x <= max(a, c) and min(b, d) <= y <= max(b, d)", "min(a, c) <= x && x <= max(a, c) && min(b, d) <= y && y <= max(b, d)"), refine=_on_segment, tags=GEOMETRY, meanings=PLACES),
    decide("point_on_segment_point_last", (*ABCD, *XY), ("A segment goes from ({a}, {b}) to ({c}, {d}). Does the point ({x}, {y}) lie on it? The ends belong to it.", "[Find out|Determine] whether the segment with the ends ({a}, {b}) and ({c}, {d}) contains the point ({x}, {y})."), "the point is on the segment", ON, ON_CPP, (ON_LINE, ON_LINE), refine=_on_segment, tags=GEOMETRY, meanings=PLACES),
    decide("three_points_on_one_line", (*ABCD, *XY), ("Do the points ({a}, {b}), ({c}, {d}) and ({x}, {y}) lie on one straight line?", "[Find out|Determine] whether some straight line goes through all of ({a}, {b}), ({c}, {d}) and ({x}, {y})."), "they lie on one line", ON_LINE, ON_LINE, (ON, ON_CPP), ("(c - a) * (x - a) == (d - b) * (y - b)", "(c - a) * (x - a) == (d - b) * (y - b)"), refine=_on_segment, tags=GEOMETRY, meanings={"a": "x of the first point", "b": "y of the first point", "c": "x of the second point", "d": "y of the second point", "x": "x of the third point", "y": "y of the third point"}),
    decide("segments_have_common_point", tuple(Int(z, -1000, 1000) for z in "abcdefgh"), ("Do the segments from ({a}, {b}) to ({c}, {d}) and from ({e}, {f}) to ({g}, {h}) have a common point? Ends belong to a segment.", "[Find out|Determine] whether the straight roads ({a}, {b}) - ({c}, {d}) and ({e}, {f}) - ({g}, {h}) cross or touch each other."), "they have a common point", TURN + BOXES + " and " + SIDES, TURN_CPP + BOXES_CPP + " && " + SIDES_CPP, (BOXES, BOXES_CPP), (TURN + SIDES, TURN_CPP + SIDES_CPP), refine=_two_segments, tags=GEOMETRY, rating=1300, is_themed=False),
    bodies("scalar_and_cross_product", ABCD, ("[Find|Print] the scalar product of the vectors ({a}, {b}) and ({c}, {d}) and then their cross product {a} * {d} - {b} * {c}.", "For two plane vectors ({a}, {b}) and ({c}, {d}) print the dot product and the (signed) area of the parallelogram that they span, {a} * {d} - {b} * {c}."), "print(a * c + b * d, a * d - b * c)", 'cout << a * c + b * d << " " << a * d - b * c << "\\n";', ("print(a * d - b * c, a * c + b * d)", 'cout << a * d - b * c << " " << a * c + b * d << "\\n";'), refine=_vectors, tags=GEOMETRY, output=TWO, meanings=TWO_VECTORS),
    value("scalar_product_of_two", ABCD, ("[Find|Print] the scalar product of the vectors ({a}, {b}) and ({c}, {d}).", "Multiply the vector ({a}, {b}) by ({c}, {d}) as vectors are multiplied to give a number (dot product)."), "a * c + b * d", "a * c + b * d", ("a * d - b * c", "a * d - b * c"), refine=_vectors, tags=GEOMETRY, output=ONE, meanings=TWO_VECTORS),
    value("cross_product_of_two", ABCD, ("[Find|Print] the cross product {a} * {d} - {b} * {c} of the plane vectors ({a}, {b}) and ({c}, {d}).", "How large is the area, with its sign, of the parallelogram of the vectors ({a}, {b}) and ({c}, {d})? It is positive if the second is to the left of the first: {a} * {d} - {b} * {c}."), "a * d - b * c", "a * d - b * c", ("a * c + b * d", "a * c + b * d"), refine=_vectors, tags=GEOMETRY, output=ONE, meanings=TWO_VECTORS),
    bodies("farthest_points_distance_decimals", POINTS, ("[Find|Print] the largest distance between two of the {n} points ({f1}_i, {f2}_i), with $d digits after the point.", "How far apart are the two of the {n} points ({f1}_i, {f2}_i) that are farthest from each other? Give $d digits after the decimal point."), *_shown(FAR + "best ** 0.5", FAR_CPP + "sqrt(best)"), _shown(CLOSE + "best ** 0.5", CLOSE_CPP + "sqrt(best)"), constants=FIXED, tags=GEOMETRY, output=REAL, is_themed=False, meanings={"n": "the number of points", "p": "a point"}),
    bodies("nearest_points_distance_decimals", POINTS, ("[Find|Print] the smallest distance between two of the {n} points ({f1}_i, {f2}_i), with $d digits after the point.", "How far apart are the two of the {n} points ({f1}_i, {f2}_i) that are nearest to each other? Give $d digits after the decimal point."), *_shown(CLOSE + "best ** 0.5", CLOSE_CPP + "sqrt(best)"), _shown(FAR + "best ** 0.5", FAR_CPP + "sqrt(best)"), constants=FIXED, tags=GEOMETRY, output=REAL, is_themed=False, meanings={"n": "the number of points", "p": "a point"}),
    bodies("mean_and_deviation_decimals", A, ("[Find|Print] the mean of the {n} numbers and their standard deviation, the square root of the mean of the squares of what they differ from the mean. Give both with $d digits after the point.", "[Compute|Print] the average m and sqrt(((a_1 - m)^2 + ... + (a_n - m)^2) / n) of the list, each with $d digits after the decimal point."), *_shown(SPREAD + "mean ; spread", SPREAD_CPP + "mean ; spread"), _shown(SPREAD + "mean ; spread ** 2", SPREAD_CPP + "mean ; spread * spread"), constants=FIXED, tags=("implementation", "math"), output=REALS, is_themed=False),
    bodies("mean_and_count_above", A, ("[Find|Print] the mean of the {n} numbers with $d digits after the point and how many of them are larger than the mean.", "Print the average of the list, $d digits after the decimal point, and then the count of those numbers that are above the average."), 'mean = sum(a) / n\nprint("%.${d}f" % mean, sum(x * n > sum(a) for x in a))', 'long long total = 0, count = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) count += x * n > total;\ncout << fixed << setprecision($d) << (double)total / n << " " << count << "\\n";', ('mean = sum(a) / n\nprint("%.${d}f" % mean, sum(x * n >= sum(a) for x in a))', 'long long total = 0, count = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) count += x * n >= total;\ncout << fixed << setprecision($d) << (double)total / n << " " << count << "\\n";'), refine=_some_positive, constants=FIXED, tags=("implementation", "math"), output=("Print the mean and the count.",), is_themed=False),
    bodies("mean_decimals", A, ("[Find|Print] the mean of the {n} numbers with $d digits after the point.", "What is the average of the list, with $d digits after the decimal point?"), *_shown("sum(a) / n", "accumulate(a.begin(), a.end(), 0LL) / (double)n"), _shown("float(sum(a) // n)", "floor(accumulate(a.begin(), a.end(), 0LL) / (double)n)"), constants=FIXED, tags=("implementation", "math"), output=REAL),
    bodies("mean_of_positive_or_word", A, ("[Find|Print] the mean of the positive ones among the {n} numbers with $d digits after the point, or $none if none is positive.", "What is the average of all numbers of the list that are larger than 0? Print it with $d digits after the decimal point; if there are no such numbers, print $none."), 'good = [x for x in a if x > 0]\nif good:\n    print("%.${d}f" % (sum(good) / len(good)))\nelse:\n    print("$none")', 'long long total = 0, count = 0;\nfor (auto x : a) {\n    if (x > 0) {\n        total += x;\n        count++;\n    }\n}\nif (count) cout << fixed << setprecision($d) << (double)total / count << "\\n";\nelse cout << "$none\\n";', ('good = [x for x in a if x > 0]\nif good:\n    print("%.${d}f" % (sum(good) / n))\nelse:\n    print("$none")', 'long long total = 0, count = 0;\nfor (auto x : a) {\n    if (x > 0) {\n        total += x;\n        count++;\n    }\n}\nif (count) cout << fixed << setprecision($d) << (double)total / n << "\\n";\nelse cout << "$none\\n";'), refine=_some_positive, constants=lambda rng: {**FIXED(rng), "none": rng.choice(["NO", "No", "none", "no positive", "Not Found"])}, tags=("implementation", "math"), output=("Print the mean or $none.",)),
    bodies("mean_of_negative_or_word", A, ("[Find|Print] the mean of the negative ones among the {n} numbers with $d digits after the point, or $none if none is negative.", "What is the average of all numbers of the list that are less than 0? Print it with $d digits after the decimal point; if there are no such numbers, print $none."), 'good = [x for x in a if x < 0]\nif good:\n    print("%.${d}f" % (sum(good) / len(good)))\nelse:\n    print("$none")', 'long long total = 0, count = 0;\nfor (auto x : a) {\n    if (x < 0) {\n        total += x;\n        count++;\n    }\n}\nif (count) cout << fixed << setprecision($d) << (double)total / count << "\\n";\nelse cout << "$none\\n";', ('good = [x for x in a if x < 0]\nif good:\n    print("%.${d}f" % (sum(good) / n))\nelse:\n    print("$none")', 'long long total = 0, count = 0;\nfor (auto x : a) {\n    if (x < 0) {\n        total += x;\n        count++;\n    }\n}\nif (count) cout << fixed << setprecision($d) << (double)total / n << "\\n";\nelse cout << "$none\\n";'), refine=lambda rng, v: {**v, "a": [-x for x in _some_positive(rng, v)["a"]]}, constants=lambda rng: {**FIXED(rng), "none": rng.choice(["NO", "No", "none", "no negative", "Not Found"])}, tags=("implementation", "math"), output=("Print the mean or $none.",)),
    bodies("arithmetic_and_geometric_mean", (Int("a", 1, 10**4), Int("b", 1, 10**4)), ("[Find|Print] the arithmetic mean (half of the sum) and the geometric mean (the root of the product) of {a} and {b}, both with $d digits after the point.", "For {a} and {b} print ({a} + {b}) / 2 and the square root of {a} * {b}, with $d digits after the decimal point."), *_shown("(a + b) / 2 ; (a * b) ** 0.5", "(a + b) / 2.0 ; sqrt(a * b)"), _shown("(a * b) ** 0.5 ; (a + b) / 2", "sqrt(a * b) ; (a + b) / 2.0"), constants=FIXED, tags=MATH, output=REALS),
    value("digit_sum_with_sign", (Int("n", -(10**9), 10**9),), ("[Find|Print] the sum of the digits of {n}, which may be negative; a minus is no digit.", "How much do the digits of the integer {n} make together, whatever its sign?"), "sum(map(int, str(abs(n))))", "n = abs(n);\nint sum = 0;\nfor (; n; n /= 10) sum += n % 10;\nsum", ("sum(map(int, str(abs(n)))) * (1 if n >= 0 else -1)", "long long m = abs(n);\nint sum = 0;\nfor (; m; m /= 10) sum += m % 10;\n(n < 0 ? -sum : sum)"), refine=_signed, output=ONE, tags=MATH, meanings={"n": "the number"}),
    value("reversed_with_sign", (Int("n", -(10**9), 10**9),), ("Write the digits of {n} in reverse order; a minus stays in front, zeros that come to the front are dropped.", "[Find|Print] the number that has the sign of {n} and its digits from the last to the first."), "int(str(abs(n))[::-1]) * (1 if n >= 0 else -1)", "long long m = abs(n), r = 0;\nfor (; m; m /= 10) r = r * 10 + m % 10;\n(n < 0 ? -r : r)", ("int(str(abs(n))[::-1])", "long long m = abs(n), r = 0;\nfor (; m; m /= 10) r = r * 10 + m % 10;\nr"), refine=_signed, output=ONE, tags=MATH, meanings={"n": "the number"}),
    decide("number_has_different_digits", (Int("n", 1, 10**9),), ("Are all digits of {n} different?", "[Find out|Determine] whether no digit occurs twice in the number {n}."), "all digits are different", "len(set(str(n))) == len(str(n))", "string s = to_string(n);\nset<char>(s.begin(), s.end()).size() == s.size()", ("s = str(n)\nall(s[i] != s[i - 1] for i in range(1, len(s)))", "string s = to_string(n);\nbool is_good = true;\nfor (size_t i = 1; i < s.size(); i++) is_good = is_good && s[i] != s[i - 1];\nis_good"), refine=_digits, tags=("implementation",), meanings={"n": "the number"}),
    bodies("time_from_hour_hand", (Int("a", 0, 359),), ("The hour hand of a clock has turned by {a} degrees since midnight. [Find|Print] the hours and the minutes that the clock shows.", "A clock with 12 hours runs evenly. Its small hand stands {a} degrees from the 12, in the sense in which it turns. Print the hour (0 to 11) and the minute."), "print(a // 30, a % 30 * 2)", 'cout << a / 30 << " " << a % 30 * 2 << "\\n";', ("print(a // 30, a % 30)", 'cout << a / 30 << " " << a % 30 << "\\n";'), ("print(a // 15, a % 15 * 4)", 'cout << a / 15 << " " << a % 15 * 4 << "\\n";'), tags=MATH, output=("Print the hours and the minutes.",), meanings={"a": "the angle"}),
)  # fmt: skip
