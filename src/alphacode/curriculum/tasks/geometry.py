"""Points, rectangles, circles, chess boards: a few coordinates in, an answer out."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.short import bodies, decide, real, value
from alphacode.curriculum.task import Int, Pairs, Task, Values

Refine = Callable[[Random, Values], Values]


def _points(*names: str, low: int = -10, high: int = 10) -> Refine:
    def refine(rng: Random, values: Values) -> Values:
        return {**values, **{name: rng.randint(low, high) for name in names}}

    return refine


def _ints(*names: str, low: int = -1000, high: int = 1000) -> tuple[Int, ...]:
    return tuple(Int(name, low, high) for name in names)


TWO_POINTS = _ints("a", "b", "c", "d")
BOARD = _ints("a", "b", "c", "d", low=1, high=8)
ON_BOARD = _points("a", "b", "c", "d", low=1, high=8)
GEOMETRY = ("geometry",)


def _piece(rng: Random, values: Values) -> Values:
    """Draw two different squares, often on a line or a diagonal."""
    a, b = rng.randint(1, 8), rng.randint(1, 8)
    while True:
        c, d = rng.randint(1, 8), rng.randint(1, 8)
        if rng.random() < 0.3:
            c = a
        elif rng.random() < 0.4:
            step = rng.choice([-3, -2, -1, 1, 2, 3])
            c, d = a + step, b + rng.choice([-step, step, step + 1])
        if (a, b) != (c, d) and 1 <= c <= 8 and 1 <= d <= 8:
            return {**values, "a": a, "b": b, "c": c, "d": d}


def _sides(rng: Random, values: Values) -> Values:
    triples = [
        (3, 4, 5),
        (5, 12, 13),
        (6, 8, 10),
        (5, 5, 5),
        (4, 4, 6),
        (7, 8, 9),
        (2, 3, 4),
    ]
    a, b, c = rng.choice(triples)
    k = rng.randint(1, 4)
    return {**values, "a": a * k, "b": b * k, "c": c * k}


def _boxes(rng: Random, values: Values) -> Values:
    """Draw two rectangles by opposite corners."""
    out = dict(values)
    for low, high in (("a", "c"), ("b", "d"), ("e", "g"), ("f", "h")):
        x = rng.randint(0, 8)
        out[low], out[high] = x, x + rng.randint(1, 7)
    return out


CHESS = tuple(
    decide(f"chess_{name}", BOARD, (f"A chess {name} stands in column {{a}} and row {{b}}. Can it go to column {{c}} and row {{d}} in one move[ on the empty board|]?", f"[Does|Would] a {name} on square ({{a}}, {{b}}) [attack|threaten|reach] the square ({{c}}, {{d}})?", f"[Check|Determine] whether the move of a {name} from ({{a}}, {{b}}) to ({{c}}, {{d}}) is allowed."), "it can", python, cpp, (wrong, wrong_cpp), refine=_piece, tags=("math",), weight=0.5)
    for name, python, cpp, wrong, wrong_cpp in (
        ("rook", "a == c or b == d", "a == c || b == d", "a == c", "a == c"),
        ("bishop", "abs(a - c) == abs(b - d)", "abs(a - c) == abs(b - d)", "a - c == b - d", "a - c == b - d"),
        ("queen", "a == c or b == d or abs(a - c) == abs(b - d)", "a == c || b == d || abs(a - c) == abs(b - d)", "a == c or b == d", "a == c || b == d"),
        ("king", "max(abs(a - c), abs(b - d)) == 1", "max(abs(a - c), abs(b - d)) == 1", "abs(a - c) + abs(b - d) == 1", "abs(a - c) + abs(b - d) == 1"),
        ("knight", "abs(a - c) * abs(b - d) == 2", "abs(a - c) * abs(b - d) == 2", "abs(a - c) + abs(b - d) == 3", "abs(a - c) + abs(b - d) == 3"),
    )
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *CHESS,
    decide("same_colour_squares", BOARD, ("Are the squares ({a}, {b}) and ({c}, {d}) of a chessboard of the same colour?", "[Check|Determine] if two squares of a chessboard, in column {a} row {b} and in column {c} row {d}, have equal colours."), "they are of the same colour", "(a + b + c + d) % 2 == 0", "(a + b + c + d) % 2 == 0", ("(a + c) % 2 == 0", "(a + c) % 2 == 0"), refine=ON_BOARD),
    real("distance_two_points", TWO_POINTS, ("[Find|Compute|Print] the distance between the points ({a}, {b}) and ({c}, {d}).", "How far is [the house|the tree|{person}] at ({a}, {b}) from [the well|the school|{person2}] at ({c}, {d}) in a straight line?"), "((a - c) ** 2 + (b - d) ** 2) ** 0.5", "sqrt((a - c) * (a - c) + (b - d) * (b - d))", ("abs(a - c) + abs(b - d)", "1.0 * (abs(a - c) + abs(b - d))"), refine=_points("a", "b", "c", "d"), tags=GEOMETRY, weight=1.2),
    value("manhattan_two_points", TWO_POINTS, ("A taxi in a city of square blocks goes from ({a}, {b}) to ({c}, {d}). How long is the shortest way?", "[Find|Print] |x1 - x2| + |y1 - y2| for the points ({a}, {b}) and ({c}, {d}).", "How many steps up, down, left or right lead from cell ({a}, {b}) to cell ({c}, {d}) at least?"), "abs(a - c) + abs(b - d)", "abs(a - c) + abs(b - d)", ("max(abs(a - c), abs(b - d))", "max(abs(a - c), abs(b - d))"), refine=_points("a", "b", "c", "d"), tags=GEOMETRY),
    value("king_distance", TWO_POINTS, ("In how many moves does a chess king get from ({a}, {b}) to ({c}, {d}) on an endless board?", "One may step to any of the 8 neighbouring cells. [Find|Print] the least number of steps from ({a}, {b}) to ({c}, {d})."), "max(abs(a - c), abs(b - d))", "max(abs(a - c), abs(b - d))", ("abs(a - c) + abs(b - d)", "abs(a - c) + abs(b - d)"), refine=_points("a", "b", "c", "d"), tags=GEOMETRY),
    real("midpoint", TWO_POINTS, ("[Find|Print] the middle of the segment from ({a}, {b}) to ({c}, {d}), only its first coordinate.",), "(a + c) / 2", "(a + c) / 2.0", ("(a + b) / 2", "(a + b) / 2.0"), refine=_points("a", "b", "c", "d"), tags=GEOMETRY, weight=0.3),
    real("circle_area", _ints("r", low=1), ("[Find|Compute|Print] the area of a circle with radius {r}[ (pi = 3.14159265358979)|].", "A round [table|pond|pizza] has radius {r}. How large is its area?"), "import math\nmath.pi * r * r", "acos(-1.0) * r * r", ("import math\n2 * math.pi * r", "acos(-1.0) * 2 * r"), tags=GEOMETRY),
    real("circle_length", _ints("r", low=1), ("[Find|Compute|Print] the [length|circumference] of a circle with radius {r}.", "{person} walks once around a round [lake|garden] of radius {r}. How long is the way?"), "import math\n2 * math.pi * r", "acos(-1.0) * 2 * r", ("import math\nmath.pi * r * r", "acos(-1.0) * r * r"), tags=GEOMETRY),
    real("hypotenuse", _ints("a", "b", low=1), ("[Find|Compute] the hypotenuse of a right triangle with legs {a} and {b}.", "A ladder must reach {a} metres up a wall, its foot {b} metres from the wall. How long must it be?", "[Find|Print] the length of the diagonal of a rectangle with sides {a} and {b}."), "(a * a + b * b) ** 0.5", "sqrt(a * a + b * b)", ("a + b", "1.0 * (a + b)"), tags=GEOMETRY),
    real("triangle_area_sides", _ints("a", "b", "c", low=1), ("[Find|Compute] the area of a triangle with sides {a}, {b} and {c}.", "By Heron's formula[, with p half of the perimeter,|] [find|compute] the area of the triangle with sides {a}, {b}, {c}."), "p = (a + b + c) / 2\n(p * (p - a) * (p - b) * (p - c)) ** 0.5", "double p = (a + b + c) / 2.0;\nsqrt(p * (p - a) * (p - b) * (p - c))", ("a * b / 2", "a * b / 2.0"), refine=_sides, tags=GEOMETRY, rating=900),
    real("triangle_area_points", _ints("a", "b", "c", "d", "e", "f"), ("[Find|Compute] the area of the triangle with corners ({a}, {b}), ({c}, {d}) and ({e}, {f}).",), "abs((c - a) * (f - b) - (e - a) * (d - b)) / 2", "abs((c - a) * (f - b) - (e - a) * (d - b)) / 2.0", ("abs((c - a) * (f - b) + (e - a) * (d - b)) / 2", "abs((c - a) * (f - b) + (e - a) * (d - b)) / 2.0"), refine=_points("a", "b", "c", "d", "e", "f"), tags=GEOMETRY, rating=1000, weight=0.7),
    decide("collinear", _ints("a", "b", "c", "d", "e", "f"), ("Do the points ({a}, {b}), ({c}, {d}) and ({e}, {f}) lie on one line?",), "they do", "(c - a) * (f - b) == (e - a) * (d - b)", "(c - a) * (f - b) == (e - a) * (d - b)", ("a == c == e or b == d == f", "(a == c && c == e) || (b == d && d == f)"), refine=_points("a", "b", "c", "d", "e", "f", low=0, high=3), tags=GEOMETRY, rating=1000),
    bodies("quadrant", _ints("x", "y"), ("[In which|Which] quadrant [lies the point|has the point] ({x}, {y})? [The axes do not occur.|It is on no axis.] Quadrants are numbered against the clock from x > 0, y > 0.", "[Print|Find] the number (1 to 4) of the coordinate quarter of the point ({x}, {y}), which lies on no axis."), "if x > 0 and y > 0:\n    print(1)\nelif x < 0 and y > 0:\n    print(2)\nelif x < 0:\n    print(3)\nelse:\n    print(4)", 'if (x > 0 && y > 0) cout << "1\\n";\nelse if (x < 0 && y > 0) cout << "2\\n";\nelse if (x < 0) cout << "3\\n";\nelse cout << "4\\n";', ("if x > 0 and y > 0:\n    print(1)\nelif x > 0:\n    print(2)\nelif y < 0:\n    print(3)\nelse:\n    print(4)", 'if (x > 0 && y > 0) cout << "1\\n";\nelse if (x > 0) cout << "2\\n";\nelse if (y < 0) cout << "3\\n";\nelse cout << "4\\n";'), refine=lambda rng, v: {"x": rng.choice([-1, 1]) * rng.randint(1, 50), "y": rng.choice([-1, 1]) * rng.randint(1, 50)}, tags=GEOMETRY),
    decide("point_in_rectangle", _ints("a", "b", "c", "d", "x", "y"), ("A rectangle has the corners ({a}, {b}) and ({c}, {d})[, with {a} < {c} and {b} < {d}|]. Is the point ({x}, {y}) inside or on its border?", "A field reaches from x = {a} to {c} and from y = {b} to {d}. Does ({x}, {y}) belong to it[, the border included|]?"), "it is", "a <= x <= c and b <= y <= d", "a <= x && x <= c && b <= y && y <= d", ("a < x < c and b < y < d", "a < x && x < c && b < y && y < d"), ("a <= x <= c", "a <= x && x <= c"), refine=lambda rng, v: {"a": (a := rng.randint(-5, 5)), "b": (b := rng.randint(-5, 5)), "c": a + rng.randint(1, 8), "d": b + rng.randint(1, 8), "x": a + rng.randint(-1, 8), "y": b + rng.randint(-1, 8)}, tags=GEOMETRY),
    decide("point_in_circle", (*_ints("a", "b"), Int("r", 1, 1000), *_ints("x", "y")), ("Does the point ({x}, {y}) lie inside or on the circle with centre ({a}, {b}) and radius {r}?", "A lamp at ({a}, {b}) lights everything up to distance {r}. Is ({x}, {y}) lit?"), "it does", "(x - a) ** 2 + (y - b) ** 2 <= r * r", "(x - a) * (x - a) + (y - b) * (y - b) <= r * r", ("(x - a) ** 2 + (y - b) ** 2 < r * r", "(x - a) * (x - a) + (y - b) * (y - b) < r * r"), ("abs(x - a) <= r and abs(y - b) <= r", "abs(x - a) <= r && abs(y - b) <= r"), refine=lambda rng, v: {"a": (a := rng.randint(-5, 5)), "b": (b := rng.randint(-5, 5)), "r": 5, "x": a + rng.choice([3, -3, 4, 5, 0, rng.randint(-7, 7)]), "y": b + rng.choice([4, -4, 3, 0, rng.randint(-7, 7)])}, tags=GEOMETRY),
    value("rectangles_common_area", _ints("a", "b", "c", "d", "e", "f", "g", "h"), ("One rectangle has corners ({a}, {b}) and ({c}, {d}), another ({e}, {f}) and ({g}, {h}); in both the first corner is the lower left one. [Find|Print] the area [of their common part|that they share].",), "max(0, min(c, g) - max(a, e)) * max(0, min(d, h) - max(b, f))", "max(0LL, min(c, g) - max(a, e)) * max(0LL, min(d, h) - max(b, f))", ("(min(c, g) - max(a, e)) * (min(d, h) - max(b, f))", "(min(c, g) - max(a, e)) * (min(d, h) - max(b, f))"), refine=_boxes, tags=GEOMETRY, rating=1000),
    value("segments_common_length", TWO_POINTS, ("How long is the common part of the segments [{a}, {b}] and [{c}, {d}] of a line (0 if there is none)?", "{person} is [at home|in the shop] from hour {a} to hour {b}, {person2} from {c} to {d}. For how many hours are both there?"), "max(0, min(b, d) - max(a, c))", "max(0LL, min(b, d) - max(a, c))", ("min(b, d) - max(a, c)", "min(b, d) - max(a, c)"), refine=lambda rng, v: {"a": (a := rng.randint(0, 10)), "b": a + rng.randint(1, 10), "c": (c := rng.randint(0, 10)), "d": c + rng.randint(1, 10)}, tags=GEOMETRY, weight=1.1),
    decide("segments_meet", TWO_POINTS, ("Do the segments [{a}, {b}] and [{c}, {d}] of a line have a common point?", "One meeting lasts from {a} to {b}, another from {c} to {d}[, ends included|, both ends included]. Do they overlap, even in one moment?"), "they do", "max(a, c) <= min(b, d)", "max(a, c) <= min(b, d)", ("max(a, c) < min(b, d)", "max(a, c) < min(b, d)"), ("a <= c <= b", "a <= c && c <= b"), refine=lambda rng, v: {"a": (a := rng.randint(0, 10)), "b": a + rng.randint(1, 6), "c": (c := rng.randint(0, 12)), "d": c + rng.randint(1, 6)}, tags=GEOMETRY),
    value("third_angle", _ints("a", "b", low=1), ("Two angles of a triangle are {a} and {b} degrees. [Find|What is] the third one[.|?]",), "180 - a - b", "180 - a - b", ("a + b", "a + b"), ("360 - a - b", "360 - a - b"), refine=_points("a", "b", low=1, high=89), tags=GEOMETRY),
    value("polygon_angle_sum", (Int("n", 3, 1000),), ("[Find|What is] the sum of the inner angles of a polygon with {n} corners, in degrees[.|?]",), "180 * (n - 2)", "180 * (n - 2)", ("180 * n", "180 * n"), ("360", "360"), tags=GEOMETRY, weight=0.6),
    value("diagonals_of_polygon", (Int("n", 3, 10**5),), ("How many diagonals has a polygon with {n} corners?",), "n * (n - 3) // 2", "n * (n - 3) / 2", ("n * (n - 1) // 2", "n * (n - 1) / 2"), tags=("combinatorics", "geometry"), weight=0.6),
    value("right_angles_clock", (Int("h", 0, 11), Int("m", 0, 59)), ("[Find|Print] twice the smaller angle in degrees between the hands of a clock at {h}:{m}.",), "x = abs(60 * h + m - 12 * m)\nmin(x, 720 - x)", "long long x = abs(60 * h + m - 12 * m);\nmin(x, 720 - x)", ("abs(60 * h - 12 * m)", "abs(60 * h - 12 * m)"), refine=lambda rng, v: {"h": rng.randint(0, 11), "m": rng.randint(0, 59)}, allows_cases=False, rating=1000, weight=0.4),
    real("perimeter_of_points", (Pairs("p", ("x", "y"), -20, 20, min_size=3, max_size=8),), ("A walk goes through {n} points ({f1}_i, {f2}_i) in the given order and back to the first one. How long is it?", "[Find|Compute] the perimeter of the polygon with the given corners, in order."), "sum(((p[i][0] - p[i - 1][0]) ** 2 + (p[i][1] - p[i - 1][1]) ** 2) ** 0.5 for i in range(n))", "double sum = 0;\nfor (int i = 0; i < n; i++) {\n    auto [a, b] = p[i];\n    auto [c, d] = p[(i + 1) % n];\n    sum += sqrt((a - c) * (a - c) + (b - d) * (b - d));\n}\nsum", ("sum(((p[i][0] - p[i - 1][0]) ** 2 + (p[i][1] - p[i - 1][1]) ** 2) ** 0.5 for i in range(1, n))", "double sum = 0;\nfor (int i = 1; i < n; i++) {\n    auto [a, b] = p[i - 1];\n    auto [c, d] = p[i];\n    sum += sqrt((a - c) * (a - c) + (b - d) * (b - d));\n}\nsum"), tags=GEOMETRY, rating=1000),
    value("bounding_box_area", (Pairs("p", ("x", "y"), -100, 100, max_size=20),), ("[Find|Print] the area of the smallest rectangle with sides parallel to the axes that contains all {n} points.", "{n} trees stand at ({f1}_i, {f2}_i). A rectangular fence, parallel to the axes, goes around them as tightly as possible. Which area is inside?"), "x = [q[0] for q in p]\ny = [q[1] for q in p]\n(max(x) - min(x)) * (max(y) - min(y))", "long long a = p[0].first, b = a, c = p[0].second, d = c;\nfor (auto [x, y] : p) {\n    a = min(a, x);\n    b = max(b, x);\n    c = min(c, y);\n    d = max(d, y);\n}\n(b - a) * (d - c)", ("x = [q[0] for q in p]\ny = [q[1] for q in p]\nmax(x) * max(y)", "long long b = p[0].first, d = p[0].second;\nfor (auto [x, y] : p) {\n    b = max(b, x);\n    d = max(d, y);\n}\nb * d"), tags=GEOMETRY),
    value("nearest_to_origin_distance", (Pairs("p", ("x", "y"), -100, 100, max_size=20),), ("[Find|Print] the square of the distance from (0, 0) to the nearest of {n} points.",), "min(x * x + y * y for x, y in p)", "long long best = p[0].first * p[0].first + p[0].second * p[0].second;\nfor (auto [x, y] : p) best = min(best, x * x + y * y);\nbest", ("max(x * x + y * y for x, y in p)", "long long best = 0;\nfor (auto [x, y] : p) best = max(best, x * x + y * y);\nbest"), tags=GEOMETRY, weight=0.7),
)  # fmt: skip
