"""Integer points in triangles, polygons and rings; rectangles and circles given as rows."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

import math
from collections.abc import Callable
from random import Random

from alphacode.curriculum.list_refines import special, word_for
from alphacode.curriculum.short import LINES, ONE, TWO
from alphacode.curriculum.task import Field, Int, Pairs, Rows, Task, Values
from alphacode.curriculum.tasks.times_beside_names import slip

GEOMETRY = ("geometry", "math")
LOW, HIGH = -1000, 1000


def _ints(names: str) -> tuple[Int, ...]:
    return tuple(Int(name, LOW, HIGH) for name in names)


SIX, EIGHT = _ints("abcdef"), _ints("abcdefgh")
POLYGON = Pairs("p", ("x", "y"), LOW, HIGH, min_size=3, max_size=15)
POINTS = Pairs("p", ("x", "y"), LOW, HIGH, max_size=20)
BOXES = Rows("r", (Field("x", 0, 100), Field("y", 0, 100), Field("u", 0, 100, above="x"), Field("v", 0, 100, above="y")), max_size=10)  # fmt: skip
CIRCLES = Rows("r", (Field("x", LOW, HIGH), Field("y", LOW, HIGH), Field("z", 1, HIGH)), max_size=10)  # fmt: skip
CORNERS = {"p": "the corners in order around the polygon"}
GIVEN = {"p": "the points"}
BOX = {"x": "the left side", "y": "the lower side", "u": "the right side", "v": "the upper side"}  # fmt: skip
RING = {"x": "the x of the centre", "y": "the y of the centre", "z": "the radius"}


def _near(names: str, high: int = 8) -> Callable[[Random, Values], Values]:
    """Draw coordinates that are small in most inputs."""

    def refine(rng: Random, values: Values) -> Values:
        if rng.random() < 0.2:
            return values
        top = rng.choice([2, 4, high])
        return {**values, **{x: rng.randint(-top, top) for x in names}}

    return refine


def _triangle(rng: Random, values: Values) -> Values:
    while True:
        top = rng.choice([3, 6, 10, 1000])
        a, b, c, d, e, f = (rng.randint(-top, top) for _ in range(6))
        if (c - a) * (f - b) != (e - a) * (d - b):
            return {**values, "a": a, "b": b, "c": c, "d": d, "e": e, "f": f}


def _polygon(rng: Random, values: Values) -> Values:
    """Draw a polygon around the origin whose sides do not cross."""
    top = rng.choice([3, 6, 20, 1000])
    corners: dict[float, tuple[int, int]] = {}
    wanted = max(4, len(values["p"]))
    for turn in range(wanted):
        angle = 2 * math.pi * (turn + rng.random() * 0.7) / wanted
        size = rng.uniform(0.5, 1) * top
        x, y = round(size * math.cos(angle)), round(size * math.sin(angle))
        if x or y:
            corners[math.atan2(y, x)] = (x, y)
    p = [corners[angle] for angle in sorted(corners)]
    gaps = [b - a for a, b in zip(sorted(corners), sorted(corners)[1:], strict=False)]
    is_wide = not gaps or max([*gaps, 2 * math.pi - sum(gaps)]) >= math.pi - 0.01
    if len(p) < 3 or is_wide:
        p = [(-top, -top), (top, -top), (0, top)]
    if rng.random() < 0.5:
        p.reverse()
    return {**values, "n": len(p), "p": p}


def _points(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 6, 12, 1000])
    p = [(rng.randint(-top, top), rng.randint(-top, top)) for _ in values["p"]]
    if rng.random() < 0.6:
        p += rng.choice([[(3, 4), (0, 5), (-4, 3), (6, 8)], [(3, -4), (5, 0), (0, -5)]])
        p = p[-len(values["p"]) :]
    found = {**values, "p": p}
    if isinstance(values.get("a"), int):
        a, b = sorted([rng.choice([5, 5, 3, 10, top]), rng.choice([5, 10, 4, top])])
        found |= {"a": a, "k": b} if "k" in values else {"a": a}
    return found


def _four(rng: Random, values: Values) -> Values:
    """Draw four corners: of squares, of other rectangles, of neither, in any order."""
    a, b = rng.randint(-9, 9), rng.randint(-9, 9)
    x, y = rng.choice([(1, 0), (0, 2), (2, 1), (3, 4), (1, 1), (5, 0)])
    k = rng.choice([1, 1, 1, 2, 3])
    p = [(a, b), (a + x, b + y), (a + x - k * y, b + y + k * x), (a - k * y, b + k * x)]
    if rng.random() < 0.3:
        i = rng.randrange(4)
        p[i] = (p[i][0] + rng.choice([0, 1, x]), p[i][1] + rng.choice([1, 0, y]))
    rng.shuffle(p)
    numbers = [z for point in p for z in point]
    return {**values, **dict(zip("abcdefgh", numbers, strict=True))}


def _overlap(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 6, 10, 500])
    found: Values = {}
    for names in ("ac", "bd", "eg", "fh"):
        low = rng.randint(-top, top - 1)
        found |= dict(zip(names, (low, rng.randint(low + 1, top)), strict=True))
    return {**values, **found}


def _boxes(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 6, 12, 100])
    rows = []
    for _ in values["r"]:
        x, y = rng.randint(0, top - 1), rng.randint(0, top - 1)
        rows.append((x, y, rng.randint(x + 1, top), rng.randint(y + 1, top)))
    at = rng.choice([rows[0][:2], rows[-1][2:], (rng.randint(0, top), rng.randint(0, top))])  # fmt: skip
    more = {"a": at[0], "b": at[1]} if "a" in values else {}
    return {**values, "r": rows, **more}


def _circles(rng: Random, values: Values) -> Values:
    rows = []
    a, b = rng.randint(-5, 5), rng.randint(-5, 5)
    for _ in values["r"]:
        x, y, z = rng.choice([(3, 4, 5), (0, 5, 5), (6, 8, 10), (1, 1, 1), (2, 1, 3), (3, 4, 4), (0, 1, 9)])  # fmt: skip
        rows.append((a + rng.choice([x, -x]), b + rng.choice([y, -y]), z))
    more = {"a": a, "b": b} if "a" in values else {}
    return {**values, "r": rows, **more}


def _radius(rng: Random, values: Values) -> Values:
    n = rng.choice([values["n"], rng.randint(1, 30), 5, 13, 25, 65])
    if "k" not in values:
        return {**values, "n": n}
    return {**values, "n": n, "k": min(1000, n + rng.choice([0, 1, rng.randint(0, 20)]))}  # fmt: skip


_none = special(("none", "empty", "nothing"))
_word = word_for(("none", "empty", "no", "nothing"))
_T = "area = abs((c - a) * (f - b) - (e - a) * (d - b))\n"
_TB = "from math import gcd\nborder = gcd(c - a, d - b) + gcd(e - c, f - d) + gcd(a - e, b - f)\n"
_T_CPP = "long long area = llabs((c - a) * (f - b) - (e - a) * (d - b));\n"
_TB_CPP = "long long border = __gcd(llabs(c - a), llabs(d - b)) + __gcd(llabs(e - c), llabs(f - d)) + __gcd(llabs(a - e), llabs(b - f));\n"
_P = "from math import gcd\narea = border = 0\nfor (x, y), (u, v) in zip(p, p[1:] + p[:1]):\n    area += x * v - u * y\n    border += gcd(u - x, v - y)\narea = abs(area)\n"
_P_CPP = "long long area = 0, border = 0;\nfor (size_t i = 0; i < p.size(); i++) {\n    auto [x, y] = p[i];\n    auto [u, v] = p[(i + 1) % p.size()];\n    area += x * v - u * y;\n    border += __gcd(llabs(u - x), llabs(v - y));\n}\narea = llabs(area);\n"
_DISTANCES = "p = [(a, b), (c, d), (e, f), (g, h)]\nways = sorted((x - u) ** 2 + (y - v) ** 2 for i, (x, y) in enumerate(p) for u, v in p[:i])\n"
_DISTANCES_CPP = "vector<pair<long long, long long>> p = {{a, b}, {c, d}, {e, f}, {g, h}};\nvector<long long> ways;\nfor (int i = 0; i < 4; i++) for (int j = 0; j < i; j++) {\n    long long x = p[i].first - p[j].first, y = p[i].second - p[j].second;\n    ways.push_back(x * x + y * y);\n}\nsort(ways.begin(), ways.end());\n"
_TRI = "Three points ({a}, {b}), ({c}, {d}) and ({e}, {f}) do not lie on one line. "
_TWO = "One rectangle has the lower left corner ({a}, {b}) and the upper right corner ({c}, {d}), another one ({e}, {f}) and ({g}, {h}). "

LATTICE = (
    slip("grid_points_inside_triangle", SIX, (_TRI + "[Count|Find the number of] points with integer coordinates strictly inside the triangle, those on its sides do not count.", "How many integer points lie inside the triangle ({a}, {b}), ({c}, {d}), ({e}, {f}) but not on its border? Its area is not 0."), (_T + _TB + "print((area - border + 2) // 2)", _T_CPP + _TB_CPP + 'cout << (area - border + 2) / 2 << "\\n";'), ("(area - border + 2) // 2", "(area + border + 2) // 2", "(area - border + 2) / 2", "(area + border + 2) / 2"), refine=_triangle, output=ONE, tags=GEOMETRY, rating=1300),
    slip("grid_points_on_triangle", SIX, (_TRI + "[Count|Find the number of] points with integer coordinates on the sides of the triangle, the corners included.", "How many integer points lie on the border of the triangle ({a}, {b}), ({c}, {d}), ({e}, {f}), whose area is not 0?"), (_TB + "print(border)", _TB_CPP + 'cout << border << "\\n";'), ("print(border)", "print(border + 3)", "cout << border", "cout << border + 3"), refine=_triangle, output=ONE, tags=GEOMETRY, rating=1100),
    slip("grid_points_in_or_on_triangle", SIX, (_TRI + "[Count|Find the number of] points with integer coordinates that lie inside the triangle or on its sides.", "How many integer points belong to the triangle ({a}, {b}), ({c}, {d}), ({e}, {f}), border included? Its area is not 0."), (_T + _TB + "print((area + border + 2) // 2)", _T_CPP + _TB_CPP + 'cout << (area + border + 2) / 2 << "\\n";'), ("(area + border + 2) // 2", "(area - border + 2) // 2", "(area + border + 2) / 2", "(area - border + 2) / 2"), refine=_triangle, output=ONE, tags=GEOMETRY, rating=1300),
    slip("grid_points_inside_polygon", (POLYGON,), ("The {n} corners of a polygon, whose sides do not cross, are given in order. [Count|Find the number of] points with integer coordinates strictly inside it.", "How many integer points lie inside a simple polygon with {n} integer corners, those on its border left out?"), (_P + "print((area - border + 2) // 2)", _P_CPP + 'cout << (area - border + 2) / 2 << "\\n";'), ("(area - border + 2) // 2", "(area + border + 2) // 2", "(area - border + 2) / 2", "(area + border + 2) / 2"), refine=_polygon, meanings=CORNERS, output=ONE, tags=GEOMETRY, rating=1400),
    slip("grid_points_on_polygon", (POLYGON,), ("The {n} corners of a polygon, whose sides do not cross, are given in order. [Count|Find the number of] points with integer coordinates on its border.", "How many integer points lie on the sides of a simple polygon with {n} integer corners, the corners included?"), (_P + "print(border)", _P_CPP + 'cout << border << "\\n";'), ("border += gcd(u - x, v - y)", "border += max(abs(u - x), abs(v - y))", "__gcd(llabs(u - x), llabs(v - y))", "max(llabs(u - x), llabs(v - y))"), refine=_polygon, meanings=CORNERS, output=ONE, tags=GEOMETRY, rating=1200),
    slip("grid_points_inside_and_on_polygon", (POLYGON,), ("The {n} corners of a polygon, whose sides do not cross, are given in order. Print how many points with integer coordinates are strictly inside it and how many are on its border.", "For a simple polygon with {n} integer corners print two numbers: the integer points inside and those on the sides."), (_P + "print((area - border + 2) // 2, border)", _P_CPP + 'cout << (area - border + 2) / 2 << " " << border << "\\n";'), ("(area - border + 2) // 2", "area // 2 - border", "(area - border + 2) / 2", "area / 2 - border"), refine=_polygon, meanings=CORNERS, output=TWO, tags=GEOMETRY, rating=1400),
    slip("grid_points_strictly_in_circle", (Int("n", 1, 1000),), ("[Count|Find the number of] points with integer coordinates strictly inside the circle around (0, 0) with radius {n}.", "How many pairs of integers x, y have x * x + y * y < {n} * {n}?"), ("from math import isqrt\nprint(sum(2 * isqrt(n * n - 1 - x * x) + 1 for x in range(1 - n, n)))", 'long long count = 0;\nfor (long long x = 1 - n; x < n; x++) {\n    long long y = sqrtl(n * n - 1 - x * x);\n    count += 2 * y + 1;\n}\ncout << count << "\\n";'), ("n * n - 1 - x * x", "n * n - x * x", "n * n - 1 - x * x", "n * n - x * x"), refine=_radius, meanings={"n": "the radius"}, output=ONE, tags=GEOMETRY),
    slip("grid_points_on_circle", (Int("n", 1, 1000),), ("[Count|Find the number of] points with integer coordinates on the circle around (0, 0) with radius {n}.", "How many pairs of integers x, y have x * x + y * y = {n} * {n}?"), ("from math import isqrt\ncount = 0\nfor x in range(-n, n + 1):\n    y = isqrt(n * n - x * x)\n    if x * x + y * y == n * n:\n        count += 2 if y else 1\nprint(count)", 'long long count = 0;\nfor (long long x = -n; x <= n; x++) {\n    long long y = sqrtl(n * n - x * x);\n    if (x * x + y * y == n * n) count += y ? 2 : 1;\n}\ncout << count << "\\n";'), ("2 if y else 1", "2", "y ? 2 : 1", "2"), refine=_radius, meanings={"n": "the radius"}, output=ONE, tags=GEOMETRY),
    slip("grid_points_in_ring", (Int("n", 1, 1000), Int("k", 1, 1000)), ("[Count|Find the number of] points with integer coordinates whose distance from (0, 0) is at least {n} and at most {k}; {n} is not larger than {k}.", "How many pairs of integers x, y have {n} * {n} <= x * x + y * y <= {k} * {k}? (It is {n} <= {k}.)"), ("from math import isqrt\ncount = 0\nfor x in range(-k, k + 1):\n    count += 2 * isqrt(k * k - x * x) + 1\nfor x in range(1 - n, n):\n    count -= 2 * isqrt(n * n - 1 - x * x) + 1\nprint(count)", 'long long count = 0;\nfor (long long x = -k; x <= k; x++) count += 2 * (long long)sqrtl(k * k - x * x) + 1;\nfor (long long x = 1 - n; x < n; x++) count -= 2 * (long long)sqrtl(n * n - 1 - x * x) + 1;\ncout << count << "\\n";'), ("isqrt(n * n - 1 - x * x)", "isqrt(n * n - x * x)", "sqrtl(n * n - 1 - x * x)", "sqrtl(n * n - x * x)"), refine=_radius, meanings={"n": "the inner radius", "k": "the outer radius"}, output=ONE, tags=GEOMETRY),
    slip("unit_squares_in_circle", (Int("n", 1, 1000),), ("A circle with radius {n} is drawn on squared paper around a point where the lines of the paper, at distance 1, cross. How many squares of the paper lie completely in the circle?", "Count the unit squares with integer corners all of whose points have a distance of at most {n} from (0, 0)."), ("from math import isqrt\nprint(4 * sum(isqrt(n * n - x * x) for x in range(1, n + 1)))", 'long long count = 0;\nfor (long long x = 1; x <= n; x++) count += sqrtl(n * n - x * x);\ncout << 4 * count << "\\n";'), ("range(1, n + 1)", "range(n)", "x = 1; x <= n", "x = 0; x < n"), refine=_radius, meanings={"n": "the radius"}, output=ONE, tags=GEOMETRY),
)  # fmt: skip

GIVEN_POINTS = (
    slip("given_points_in_ring", (Int("a", 1, 1000), Int("k", 1, 1000), POINTS), ("[Count|Find the number of] those of {n} points whose distance from (0, 0) is at least {a} and at most {k}.", "How many of {n} points lie in the ring around (0, 0) between the radii {a} and {k}, both circles included?"), ("print(sum(a * a <= x * x + y * y <= k * k for x, y in p))", 'long long count = 0;\nfor (auto& [x, y] : p) count += a * a <= x * x + y * y && x * x + y * y <= k * k;\ncout << count << "\\n";'), ("<= k * k", "< k * k", "<= k * k", "< k * k"), refine=_points, meanings={**GIVEN, "a": "the inner radius", "k": "the outer radius"}, output=ONE, tags=GEOMETRY),
    slip("given_points_in_on_and_out_of_circle", (Int("a", 1, 1000), POINTS), ("Print how many of {n} points lie inside the circle around (0, 0) with radius {a}, how many lie on it and how many outside.", "For {n} points and the circle x * x + y * y = {a} * {a} count the points within, on and outside of it. [Print|Write] the three numbers."), ("d = [x * x + y * y - a * a for x, y in p]\nprint(sum(x < 0 for x in d), d.count(0), sum(x > 0 for x in d))", 'long long in = 0, on = 0;\nfor (auto& [x, y] : p) {\n    in += x * x + y * y < a * a;\n    on += x * x + y * y == a * a;\n}\ncout << in << " " << on << " " << n - in - on << "\\n";'), ("sum(x < 0 for x in d)", "sum(x <= 0 for x in d)", "in << \" \" << on", "in + on << \" \" << on"), refine=_points, meanings={**GIVEN, "a": "the radius"}, output=("Print three numbers.",), tags=GEOMETRY),
    slip("points_by_distance_from_origin", (POINTS,), ("Print {n} points, one per line, by their distance from (0, 0), nearest first; of equal distance the smaller {f1} and then the smaller {f2} is first.", "Sort {n} points by the distance from the origin, ties by {f1} and then by {f2}, and print their coordinates line by line."), ("for x, y in sorted(p, key=lambda q: (q[0] ** 2 + q[1] ** 2, q)):\n    print(x, y)", 'auto key = [](auto& q) { return pair(q.first * q.first + q.second * q.second, q); };\nsort(p.begin(), p.end(), [&](auto& q, auto& s) { return key(q) < key(s); });\nfor (auto& [x, y] : p) cout << x << " " << y << "\\n";'), ("q[0] ** 2 + q[1] ** 2", "abs(q[0]) + abs(q[1])", "q.first * q.first + q.second * q.second", "llabs(q.first) + llabs(q.second)"), refine=_points, meanings=GIVEN, output=LINES, tags=("geometry", "sortings"), allows_cases=False),
    slip("farthest_point_and_square_of_distance", (POINTS,), ("Print the number (from 1) of the point that is farthest from (0, 0), the first of equals, and the square of its distance.", "Which of {n} points has the largest {f1} * {f1} + {f2} * {f2}? [Print|Write] its number in the list, counted from 1 (the first such point), and this value."), ("d = [x * x + y * y for x, y in p]\nprint(d.index(max(d)) + 1, max(d))", 'long long best = 0, most = -1;\nfor (size_t i = 0; i < p.size(); i++) {\n    long long d = p[i].first * p[i].first + p[i].second * p[i].second;\n    if (d > most) {\n        most = d;\n        best = i + 1;\n    }\n}\ncout << best << " " << most << "\\n";'), ("d.index(max(d)) + 1", "n - d[::-1].index(max(d))", "d > most", "d >= most"), refine=_points, meanings=GIVEN, output=TWO, tags=GEOMETRY),
    slip("corners_of_box_around_points", (POINTS,), ("Print the lower left and the upper right corner of the smallest rectangle with sides parallel to the axes that holds all of {n} points: four numbers.", "Find the bounding box of {n} points: smallest {f1}, smallest {f2}, largest {f1}, largest {f2}."), ("x, y = zip(*p)\nprint(min(x), min(y), max(x), max(y))", 'long long a = LLONG_MAX, b = LLONG_MAX, c = LLONG_MIN, d = LLONG_MIN;\nfor (auto& [x, y] : p) {\n    a = min(a, x);\n    b = min(b, y);\n    c = max(c, x);\n    d = max(d, y);\n}\ncout << a << " " << b << " " << c << " " << d << "\\n";'), ("min(x), min(y), max(x), max(y)", "min(x), max(x), min(y), max(y)", 'b << " " << c', 'c << " " << b'), refine=_points, meanings=GIVEN, output=("Print four numbers.",), tags=GEOMETRY),
    slip("perimeter_of_box_around_points", (POINTS,), ("[Find|Print] the perimeter of the smallest rectangle with sides parallel to the axes that holds all of {n} points.", "A fence along the directions of the axes is to go around {n} points as tightly as possible, as a rectangle. How long is it?"), ("x, y = zip(*p)\nprint(2 * (max(x) - min(x) + max(y) - min(y)))", 'long long a = LLONG_MAX, b = LLONG_MAX, c = LLONG_MIN, d = LLONG_MIN;\nfor (auto& [x, y] : p) {\n    a = min(a, x);\n    b = min(b, y);\n    c = max(c, x);\n    d = max(d, y);\n}\ncout << 2 * (c - a + d - b) << "\\n";'), ("2 * (max(x) - min(x) + max(y) - min(y))", "(max(x) - min(x)) * (max(y) - min(y))", "2 * (c - a + d - b)", "(c - a) * (d - b)"), refine=_points, meanings=GIVEN, output=ONE, tags=GEOMETRY),
    slip("side_of_square_around_points", (POINTS,), ("[Find|Print] the side of the smallest square with sides parallel to the axes that holds all of {n} points.", "How long is the side of the smallest axis-parallel square that covers {n} points?"), ("x, y = zip(*p)\nprint(max(max(x) - min(x), max(y) - min(y)))", 'long long a = LLONG_MAX, b = LLONG_MAX, c = LLONG_MIN, d = LLONG_MIN;\nfor (auto& [x, y] : p) {\n    a = min(a, x);\n    b = min(b, y);\n    c = max(c, x);\n    d = max(d, y);\n}\ncout << max(c - a, d - b) << "\\n";'), ("max(max(x) - min(x), max(y) - min(y))", "min(max(x) - min(x), max(y) - min(y))", "max(c - a, d - b)", "min(c - a, d - b)"), refine=_points, meanings=GIVEN, output=ONE, tags=GEOMETRY),
    slip("mean_point_of_points", (POINTS,), ("[Find|Print] the average {f1} and the average {f2} of {n} points, each with two decimals.", "Where is the centre of {n} points: the mean of their first and the mean of their second coordinates, with two digits after the point?"), ("print('%.2f %.2f' % (sum(x for x, y in p) / n, sum(y for x, y in p) / n))", 'double a = 0, b = 0;\nfor (auto& [x, y] : p) {\n    a += x;\n    b += y;\n}\ncout << fixed << setprecision(2) << a / n << " " << b / n << "\\n";'), ("sum(y for x, y in p) / n", "sum(y for x, y in p)", "b / n", "b"), refine=lambda rng, values: {**values, "p": [(abs(x), abs(y)) for x, y in _points(rng, values)["p"]]}, meanings=GIVEN, output=("Print two numbers with two decimals.",), tags=GEOMETRY),
    slip("points_above_on_and_below_line", (Int("a", -20, 20), Int("b", -100, 100), POINTS), ("Print how many of {n} points lie above the line y = {a} * x + {b}, how many on it and how many below.", "For {n} points compare {f2} with {a} * {f1} + {b}: count where it is larger, equal and smaller."), ("d = [y - a * x - b for x, y in p]\nprint(sum(z > 0 for z in d), d.count(0), sum(z < 0 for z in d))", 'long long above = 0, on = 0;\nfor (auto& [x, y] : p) {\n    above += y > a * x + b;\n    on += y == a * x + b;\n}\ncout << above << " " << on << " " << n - above - on << "\\n";'), ("sum(z > 0 for z in d)", "sum(z >= 0 for z in d)", "y > a * x + b", "y >= a * x + b"), refine=lambda rng, values: {**values, "a": (a := rng.randint(-3, 3)), "b": (b := rng.randint(-5, 5)), "p": [(x, max(LOW, min(HIGH, a * x + b + rng.choice([0, 0, 1, -1, y])))) for x, y in values["p"]]}, meanings={**GIVEN, "a": "the slope", "b": "where the line meets x = 0"}, output=("Print three numbers.",), tags=GEOMETRY),
)  # fmt: skip

SHAPES = (
    slip("square_rectangle_or_neither", EIGHT, ("Four points ({a}, {b}), ({c}, {d}), ({e}, {f}), ({g}, {h}) are given in any order. Print $square if they are the corners of a square, $rectangle if they are those of another rectangle, else $none; the figure may be turned.", "Decide what the four points, in whatever order, are the corners of: $square, $rectangle (with two different sides) or $none of both."), (_DISTANCES + "x, y = ways[0], ways[2]\nif x == 0 or ways != sorted([x, x, y, y, x + y, x + y]):\n    print('$none')\nelse:\n    print('$square' if x == y else '$rectangle')", _DISTANCES_CPP + 'long long x = ways[0], y = ways[2];\nif (x == 0 || ways != vector<long long>{x, x, y, y, x + y, x + y}) cout << "$none" << "\\n";\nelse cout << (x == y ? "$square" : "$rectangle") << "\\n";'), ("ways != sorted([x, x, y, y, x + y, x + y])", "ways[1] != x or ways[3] != y", "ways != vector<long long>{x, x, y, y, x + y, x + y}", "ways[1] != x || ways[3] != y"), refine=_four, constants=lambda rng: rng.choice([{"square": "SQUARE", "rectangle": "RECTANGLE", "none": "NEITHER"}, {"square": "square", "rectangle": "rectangle", "none": "none"}, {"square": "Square", "rectangle": "Rectangle", "none": "Other"}]), output=("Print one word.",), tags=GEOMETRY, rating=1100),
    slip("area_of_rectangle_of_four_points", EIGHT, ("Four points ({a}, {b}), ({c}, {d}), ({e}, {f}), ({g}, {h}) are given in any order. If they are the corners of a rectangle, which may be turned, print its area, else $none.", "Print the area (an integer) of the rectangle with the four given corners, listed in whatever order, or $none if they do not form one with a positive area."), (_DISTANCES + "from math import isqrt\nx, y = ways[0], ways[2]\nif x == 0 or ways != sorted([x, x, y, y, x + y, x + y]):\n    print('$none')\nelse:\n    print(isqrt(x * y))", _DISTANCES_CPP + 'long long x = ways[0], y = ways[2];\nif (x == 0 || ways != vector<long long>{x, x, y, y, x + y, x + y}) cout << "$none" << "\\n";\nelse cout << llroundl(sqrtl((long double)x * y)) << "\\n";'), ("ways != sorted([x, x, y, y, x + y, x + y])", "False", "ways != vector<long long>{x, x, y, y, x + y, x + y}", "false"), refine=_four, constants=_word, output=("Print one number or the word.",), tags=GEOMETRY, rating=1200),
    slip("common_area_or_word", EIGHT, (_TWO + "Print the area of their common part, or $none if they share no area.", "Two rectangles with sides parallel to the axes are given by opposite corners ({a}, {b}), ({c}, {d}) and ({e}, {f}), ({g}, {h}), lower left first. Print the overlapping area; $none if it is 0."), ("x = min(c, g) - max(a, e)\ny = min(d, h) - max(b, f)\nprint(x * y if x > 0 and y > 0 else '$none')", 'long long x = min(c, g) - max(a, e), y = min(d, h) - max(b, f);\nif (x > 0 && y > 0) cout << x * y << "\\n";\nelse cout << "$none" << "\\n";'), ("x > 0 and y > 0", "x * y > 0", "x > 0 && y > 0", "x * y > 0"), refine=_overlap, constants=_word, output=("Print one number or the word.",), tags=GEOMETRY),
    slip("common_rectangle_or_word", EIGHT, (_TWO + "Print the lower left and the upper right corner of their common part as four numbers, or $none if they share no area.", "Two axis-parallel rectangles ({a}, {b})-({c}, {d}) and ({e}, {f})-({g}, {h}), lower left corner first, may overlap. Print the corners of the overlap in the same way, or $none."), ("x, y, u, v = max(a, e), max(b, f), min(c, g), min(d, h)\nif x < u and y < v:\n    print(x, y, u, v)\nelse:\n    print('$none')", 'long long x = max(a, e), y = max(b, f), u = min(c, g), v = min(d, h);\nif (x < u && y < v) cout << x << " " << y << " " << u << " " << v << "\\n";\nelse cout << "$none" << "\\n";'), ("x < u and y < v", "x < u or y < v", "x < u && y < v", "x < u || y < v"), refine=_overlap, constants=_word, output=("Print four numbers or the word.",), tags=GEOMETRY),
    slip("rectangles_that_hold_point", (Int("a", 0, 100), Int("b", 0, 100), BOXES), ("Each of {n} rectangles has the lower left corner ({f1}, {f2}) and the upper right corner ({f3}, {f4}). [Count|Find the number of] those that contain the point ({a}, {b}), inside or on the border.", "How many of {n} rows satisfy {f1} <= {a} <= {f3} and {f2} <= {b} <= {f4}?"), ("print(sum(x <= a <= u and y <= b <= v for x, y, u, v in r))", 'long long count = 0;\nfor (auto& [x, y, u, v] : r) count += x <= a && a <= u && y <= b && b <= v;\ncout << count << "\\n";'), ("a <= u", "a < u", "a <= u", "a < u"), refine=_boxes, meanings={**BOX, "a": "the x of the point", "b": "the y of the point"}, output=ONE, tags=GEOMETRY),
    slip("last_rectangle_that_holds_point", (Int("a", 0, 100), Int("b", 0, 100), BOXES), ("{n} sheets of paper are laid on a table one after the other; a sheet has the lower left corner ({f1}, {f2}) and the upper right corner ({f3}, {f4}). Print the number (from 1) of the uppermost sheet at the point ({a}, {b}), its border included, or $none if there is no sheet.", "Find the last of {n} rows with {f1} <= {a} <= {f3} and {f2} <= {b} <= {f4} and print its number, counted from 1, or $none."), ("found = [i for i, (x, y, u, v) in enumerate(r, 1) if x <= a <= u and y <= b <= v]\nprint(found[-1] if found else '$none')", 'size_t found = 0;\nfor (size_t i = 0; i < r.size(); i++) {\n    auto [x, y, u, v] = r[i];\n    if (x <= a && a <= u && y <= b && b <= v) found = i + 1;\n}\nif (found) cout << found << "\\n";\nelse cout << "$none" << "\\n";'), ("found[-1]", "found[0]", "found = i + 1;\n}", "found = found ? found : i + 1;\n}"), refine=_boxes, constants=_none, meanings={**BOX, "a": "the x of the point", "b": "the y of the point"}, output=("Print one number or the word.",), tags=GEOMETRY),
    slip("largest_rectangle_of_corners", (BOXES,), ("Each of {n} rectangles has the lower left corner ({f1}, {f2}) and the upper right corner ({f3}, {f4}). Print the number (from 1) of the one with the largest area, the first of equals, and the area.", "Which of {n} rectangles, given by two corners, is the largest? [Print|Write] its number, counted from 1, and its area (the first of several)."), ("areas = [(u - x) * (v - y) for x, y, u, v in r]\nprint(areas.index(max(areas)) + 1, max(areas))", 'long long best = 0, most = -1;\nfor (size_t i = 0; i < r.size(); i++) {\n    auto [x, y, u, v] = r[i];\n    if ((u - x) * (v - y) > most) {\n        most = (u - x) * (v - y);\n        best = i + 1;\n    }\n}\ncout << best << " " << most << "\\n";'), ("areas.index(max(areas)) + 1", "n - areas[::-1].index(max(areas))", "(u - x) * (v - y) > most", "(u - x) * (v - y) >= most"), refine=_boxes, meanings=BOX, output=TWO, tags=GEOMETRY),
    slip("area_covered_by_rectangles", (BOXES,), ("{n} rectangles with corners ({f1}, {f2}) (lower left) and ({f3}, {f4}) (upper right), coordinates up to 100, are painted. [Find|Print] the area that is painted, whether once or several times.", "What is the area of the union of {n} axis-parallel rectangles on a board of 100 by 100 unit squares?"), ("cells = set()\nfor x, y, u, v in r:\n    cells |= {(i, j) for i in range(x, u) for j in range(y, v)}\nprint(len(cells))", 'vector<vector<int>> times(100, vector<int>(100));\nlong long area = 0;\nfor (auto& [x, y, u, v] : r) {\n    for (long long i = x; i < u; i++) {\n        for (long long j = y; j < v; j++) area += times[i][j]++ == 0;\n    }\n}\ncout << area << "\\n";'), ("cells = set()\nfor x, y, u, v in r:\n    cells |= {(i, j) for i in range(x, u) for j in range(y, v)}\nprint(len(cells))", "print(sum((u - x) * (v - y) for x, y, u, v in r))", "area += times[i][j]++ == 0", "area++"), refine=_boxes, meanings=BOX, output=ONE, tags=GEOMETRY, rating=1000, allows_cases=False),
    slip("area_covered_at_least_twice", (BOXES,), ("{n} rectangles with corners ({f1}, {f2}) (lower left) and ({f3}, {f4}) (upper right), coordinates up to 100, are painted. [Find|Print] the area that is painted at least twice.", "On a board of 100 by 100 unit squares {n} rectangles are laid. How many unit squares lie under two or more of them?"), ("times = {}\nfor x, y, u, v in r:\n    for i in range(x, u):\n        for j in range(y, v):\n            times[i, j] = times.get((i, j), 0) + 1\nprint(sum(k >= 2 for k in times.values()))", 'vector<vector<int>> times(100, vector<int>(100));\nlong long area = 0;\nfor (auto& [x, y, u, v] : r) {\n    for (long long i = x; i < u; i++) {\n        for (long long j = y; j < v; j++) area += ++times[i][j] == 2;\n    }\n}\ncout << area << "\\n";'), ("k >= 2", "k >= 1", "== 2", "== 1"), refine=_boxes, meanings=BOX, output=ONE, tags=GEOMETRY, rating=1000, allows_cases=False),
    slip("circles_that_hold_point", (Int("a", LOW, HIGH), Int("b", LOW, HIGH), CIRCLES), ("Each of {n} circles has the centre ({f1}, {f2}) and the radius {f3}. [Count|Find the number of] those that contain the point ({a}, {b}), inside or on the line.", "How many of {n} transmitters at ({f1}, {f2}) with the range {f3} reach a radio at ({a}, {b}), also when it is just at the range?"), ("print(sum((x - a) ** 2 + (y - b) ** 2 <= z * z for x, y, z in r))", 'long long count = 0;\nfor (auto& [x, y, z] : r) count += (x - a) * (x - a) + (y - b) * (y - b) <= z * z;\ncout << count << "\\n";'), ("<= z * z", "< z * z", "<= z * z", "< z * z"), refine=_circles, meanings={**RING, "a": "the x of the point", "b": "the y of the point"}, output=ONE, tags=GEOMETRY),
    slip("pairs_of_circles_that_touch_or_cross", (CIRCLES,), ("Each of {n} circles has the centre ({f1}, {f2}) and the radius {f3}. [Count|Find the number of] pairs of circles whose lines have at least one common point.", "How many pairs among {n} circles cross or touch each other (equal circles have common points, a circle within another one without touching has none)?"), ("count = 0\nfor i, (x, y, z) in enumerate(r):\n    for u, v, w in r[:i]:\n        if (z - w) ** 2 <= (x - u) ** 2 + (y - v) ** 2 <= (z + w) ** 2:\n            count += 1\nprint(count)", 'long long count = 0;\nfor (size_t i = 0; i < r.size(); i++) for (size_t j = 0; j < i; j++) {\n    auto [x, y, z] = r[i];\n    auto [u, v, w] = r[j];\n    long long d = (x - u) * (x - u) + (y - v) * (y - v);\n    count += (z - w) * (z - w) <= d && d <= (z + w) * (z + w);\n}\ncout << count << "\\n";'), ("(z - w) ** 2 <= (x - u)", "0 <= (x - u)", "(z - w) * (z - w) <= d", "0 <= d"), refine=_circles, meanings=RING, output=ONE, tags=GEOMETRY, rating=1000),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *LATTICE,
    *GIVEN_POINTS,
    *SHAPES,
)  # fmt: skip
