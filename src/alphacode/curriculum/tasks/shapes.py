"""Shapes: grids and their rectangles, triangles, lines, circles, boxes, chess moves, turns."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from math import cos, pi, sin
from random import Random

from alphacode.curriculum.short import TWO, bodies, decide, real, value
from alphacode.curriculum.task import Int, Ints, Matrix, Pairs, Task, Values, Word

MATH = ("math",)
THEORY = ("math", "number theory")
GEOMETRY = ("geometry",)
CORNERS = tuple(Int(name, -1000, 1000) for name in "abcdefgh")
ENDS = {
    "a": "x of the first point",
    "b": "y of the first point",
    "c": "x of the second point",
    "d": "y of the second point",
}
BOXES = {
    "a": "x of the first lower left corner",
    "b": "y of the first lower left corner",
    "c": "x of the first upper right corner",
    "d": "y of the first upper right corner",
    "e": "x of the second lower left corner",
    "f": "y of the second lower left corner",
    "g": "x of the second upper right corner",
    "h": "y of the second upper right corner",
}


def _radius(rng: Random, values: Values) -> Values:
    return {"r": rng.choice([min(values["r"], 200), rng.randint(0, 12)])}


def _segment(rng: Random, values: Values) -> Values:
    """Make the differences of the coordinates share a divisor, mostly."""
    a, b = rng.randint(-30, 30), rng.randint(-30, 30)
    g = rng.choice([1, 1, 2, 3, 4, 5, 0])
    c = a + g * rng.randint(-6, 6)
    return {
        "a": a,
        "b": b,
        "c": c,
        "d": rng.choice([b, b + g * rng.randint(-6, 6), b + 4]),
    }


def _under(rng: Random, values: Values) -> Values:
    a, b = min(values["a"], rng.randint(1, 9)), min(values["b"], rng.randint(1, 9))
    c = rng.choice([values["c"], a * b * rng.randint(1, 4), a + b, rng.randint(1, 60)])
    return {"a": a, "b": b, "c": c}


def _two_boxes(rng: Random, values: Values) -> Values:
    """Put two rectangles over, beside, inside each other, or far apart."""
    a, b = rng.randint(-8, 8), rng.randint(-8, 8)
    c, d = a + rng.randint(2, 9), b + rng.randint(2, 9)
    e = rng.choice([rng.randint(a - 6, c + 2), rng.randint(a, c), c, c + 2])
    f = rng.choice([rng.randint(b - 6, d + 2), rng.randint(b, d), rng.randint(b, d), d])
    g, h = e + rng.randint(1, 9), f + rng.randint(1, 9)
    if rng.random() < 0.15:
        g, e = a, a - rng.randint(1, 5)
    box, other = (a, b, c, d), (e, f, g, h)
    box, other = (box, other) if rng.random() < 0.5 else (other, box)
    return dict(zip("abcdefgh", (*box, *other), strict=True))


def _three_corners(rng: Random, values: Values) -> Values:
    x, u = rng.sample(range(-50, 51), 2)
    y, v = rng.sample(range(-50, 51), 2)
    corners = rng.sample([(x, y), (x, v), (u, y), (u, v)], 3)
    return dict(zip("abcdef", [z for corner in corners for z in corner], strict=True))


def _cuts(rng: Random, values: Values) -> Values:
    x, y = values["x"], values["y"]
    a = [rng.randint(1, x - 1) for _ in values["a"]]
    b = [rng.randint(1, y - 1) for _ in values["b"]]
    return {**values, "a": a, "b": b}


def _perimeters(rng: Random, values: Values) -> Values:
    good = rng.choice([12, 24, 30, 36, 40, 48, 56, 60, 70, 84, 90, 120, 180, 240])
    return {"n": rng.choice([good, good, min(values["n"], 300)])}


def _triangle_points(rng: Random, values: Values) -> Values | None:
    a, b = rng.randint(-20, 20), rng.randint(-20, 20)
    u, v = rng.choice([(3, 0), (0, 4), (1, 2), (2, 3), (-3, 4), (2, -2), (5, 1)])
    k = rng.choice([1, 2, -1, 3])
    x, y = (
        (-v * k, u * k)
        if rng.random() < 0.6
        else (rng.randint(-6, 6), rng.randint(-6, 6))
    )
    if u * y == v * x:
        x, y = u - v, v + u + 1
    if u * y == v * x:
        return None
    corners = [(a, b), (a + u, b + v), (a + x, b + y)]
    rng.shuffle(corners)
    return dict(zip("abcdef", [z for corner in corners for z in corner], strict=True))


def _slope(rng: Random, values: Values) -> Values:
    a, b = rng.randint(-20, 20), rng.randint(-20, 20)
    k = rng.choice([1, 1, 2, 3, 4, -1, -2])
    u, v = rng.choice([0, 1, 2, 3, 5, -4]), rng.choice([0, 1, 2, -3, 4])
    u = 1 if u == v == 0 else u
    return {"a": a, "b": b, "c": a + k * u, "d": b + k * v}


def _line_side(rng: Random, values: Values) -> Values:
    a, b = rng.randint(-20, 20), rng.randint(-20, 20)
    u, v = rng.choice([1, 2, 3, -2, -5, 0]), rng.choice([1, 4, -1, -3])
    k = rng.randint(-3, 5)
    off = rng.choice([0, 0, 1, -1, 3, -6])
    return {
        "a": a,
        "b": b,
        "c": a + u,
        "d": b + v,
        "e": a + k * u + off,
        "f": b + k * v,
    }


def _star_polygon(rng: Random, values: Values) -> Values:
    """Go around a centre with growing angle, so that the border never crosses itself."""
    n = max(3, values["n"])
    cx, cy, size = rng.randint(-10, 10), rng.randint(-10, 10), rng.randint(15, 60)
    turns = [2 * pi * (i + 0.6 * rng.random()) / n for i in range(n)]
    far = [size * (0.6 + 0.4 * rng.random()) for _ in range(n)]
    p = [
        (cx + round(r * cos(x)), cy + round(r * sin(x)))
        for r, x in zip(far, turns, strict=True)
    ]
    return {**values, "n": n, "p": p if rng.random() < 0.5 else p[::-1]}


def _sticks(rng: Random, values: Values) -> Values:
    a, b = values["a"], values["b"]
    four = rng.choice(
        [[a, a, a, a], [a, a, b, b], [a, b, a, b], [a, a, a, b], [a, b, b, a]]
    )
    if rng.random() < 0.25:
        four = [a, b, values["c"], values["d"]]
    return dict(zip("abcd", four, strict=True))


def _circles(rng: Random, values: Values) -> Values:
    """Touch from outside or inside, cross, or miss."""
    a, b, r = rng.randint(-9, 9), rng.randint(-9, 9), rng.randint(1, 12)
    u, v, far = rng.choice([(3, 4, 5), (0, 6, 6), (8, -6, 10), (5, 12, 13), (0, 0, 0)])
    s = rng.choice([abs(far - r), far + r, r, abs(far - r) + 1, rng.randint(1, 12)])
    return {"a": a, "b": b, "r": r, "c": a + u, "d": b + v, "s": max(1, s)}


def _ring(rng: Random, values: Values) -> Values:
    return {"a": min(values["a"], values["b"] - 1), "b": values["b"]}


def _block(rng: Random, values: Values) -> Values:
    g = rng.choice([1, 2, 3, 5, 6])
    return {name: g * max(1, min(160, values[name])) for name in "abc"}


def _pyramid(rng: Random, values: Values) -> Values:
    exact = rng.choice([1, 5, 14, 30, 55, 91, 140, 204, 285, 385])
    return {"n": rng.choice([values["n"], exact, exact + 1, exact - 1 or 2])}


def _on_a_board(rng: Random, values: Values) -> Values:
    n = rng.choice([values["n"], rng.randint(1, 8), 8])
    x, y = rng.randint(1, n), rng.randint(1, n)
    x = rng.choice([x, x, x, 1, min(2, n), n])
    return {"n": n, "x": x, "y": rng.choice([y, y, y, 1, min(n, 2)])}


def _bishop(rng: Random, values: Values) -> Values:
    a, b, c, d = (rng.randint(1, 8) for _ in "abcd")
    kind = rng.random()
    if kind < 0.15:
        c, d = a, b
    elif kind < 0.4:
        k = rng.choice([1, -1, 2, -2, 3])
        c, d = max(1, min(8, a + k)), max(1, min(8, b - k))
    return {"a": a, "b": b, "c": c, "d": d}


def _rooks(rng: Random, values: Values) -> Values:
    n = max(values["n"], rng.randint(3, 8))
    p = [(rng.randint(1, n), rng.randint(1, n)) for _ in values["p"]]
    p = [(p[0][0], y) if rng.random() < 0.3 else (x, y) for x, y in p]
    return {**values, "n": n, "p": p}


def _queens(rng: Random, values: Values) -> Values | None:
    """Place queens that leave each other alone, and perhaps move one of them."""
    p: list[tuple[int, int]] = []
    for _ in range(200):
        x, y = rng.randint(1, 3 * values["n"]), rng.randint(1, 3 * values["n"])
        if all(x != u and y != v and abs(x - u) != abs(y - v) for u, v in p):
            p.append((x, y))
        if len(p) == values["n"]:
            break
    if len(p) < 2:
        return None
    if rng.random() < 0.5:
        x, y = p[0]
        k = rng.randint(1, 4)
        p[-1] = rng.choice(
            [(x + k, y), (x, y + k), (x + k, y + k), (x + k, max(1, y - k))]
        )
    p = [*dict.fromkeys(p)]
    if len(p) < 2:
        return None
    rng.shuffle(p)
    return {**values, "n": len(p), "p": p}


def _headings(rng: Random, values: Values) -> Values:
    a = rng.choice([values["a"], rng.randint(0, 359), 350, 10])
    b = (
        a + rng.choice([0, 180, 30, -30, 90, -90, 179, 181, rng.randint(0, 359)])
    ) % 360
    return {"a": a, "b": b}


def _block_of_two(rng: Random, values: Values) -> Values:
    g = rng.choice([1, 1, 2, 3, 4])
    return {name: g * max(1, values[name] // g) for name in "ab"}


def _few_lines(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([values["n"], rng.randint(0, 20)])}


def _crate(rng: Random, values: Values) -> Values:
    d, e, f = (rng.randint(1, min(9, max(2, values[name]))) for name in "def")
    a, b, c = (min(values[name], rng.randint(3, 40)) + 2 for name in "abc")
    return {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f}


def _walker(rng: Random, values: Values) -> Values:
    n, m = max(values["n"], rng.randint(1, 6)), max(values["m"], rng.randint(1, 6))
    k = min(values["k"], rng.choice([0, 1, 2, 3, 5, 100]))
    return {"n": n, "m": m, "x": rng.randint(1, n), "y": rng.randint(1, m), "k": k}


def _in_triangle(rng: Random, values: Values) -> Values | None:
    """Ask about a point inside, on a side, or near a triangle that is not flat."""
    a, b, c, d, e, f = (rng.randint(-15, 15) for _ in "abcdef")
    if (c - a) * (f - b) == (d - b) * (e - a):
        return None
    x, y = rng.choice(
        [
            ((a + c + e) // 3, (b + d + f) // 3),
            ((a + c) // 2, (b + d) // 2),
            (a, b),
            (
                rng.randint(min(a, c, e), max(a, c, e)),
                rng.randint(min(b, d, f), max(b, d, f)),
            ),
            (rng.randint(-15, 15), rng.randint(-15, 15)),
        ]
    )
    return {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "x": x, "y": y}


def _near_box(rng: Random, values: Values) -> Values:
    a, b = rng.randint(-20, 20), rng.randint(-20, 20)
    c, d = a + rng.randint(1, 20), b + rng.randint(1, 20)
    x = rng.choice([a - rng.randint(1, 9), rng.randint(a, c), c + rng.randint(1, 9)])
    y = rng.choice([b - rng.randint(1, 9), rng.randint(b, d), d + rng.randint(1, 9)])
    return {"a": a, "b": b, "c": c, "d": d, "x": x, "y": y}


def _pegs(rng: Random, values: Values) -> Values:
    side = 4 if rng.random() < 0.7 else 10
    cells = [(x, y) for x in range(side) for y in range(side)]
    return {**values, "p": rng.sample(cells, values["n"])}


def _few_holes(rng: Random, values: Values) -> Values:
    xs, ys = rng.sample(range(12), 4), rng.sample(range(9), rng.choice([4, 4, 5]))
    cells = [(x, y) for x in xs for y in ys]
    return {**values, "p": rng.sample(cells, values["n"])}


def _pizzas(rng: Random, values: Values) -> Values:
    a, k = rng.randint(1, 30), rng.choice([1, 2, 3])
    b, c = rng.randint(1, 100), min(100, a * k)
    d = b * k * k + rng.choice([0, 0, 1, -1, b, -b])
    if rng.random() < 0.4:
        c = min(100, a + rng.randint(1, 10))
        d = max(1, b * c * c // (a * a) + rng.choice([-2, 0, 1, 5]))
    b, d = min(1000, b), max(1, min(1000, d))
    return dict(
        zip("abcd", (a, b, c, d) if rng.random() < 0.5 else (c, d, a, b), strict=True)
    )


def _folds(rng: Random, values: Values) -> Values:
    a = max(values["a"], rng.randint(10, 2000))
    b = rng.choice([values["b"], max(1, a * 5 // 7), max(1, a // 3)])
    return {"a": a, "b": b, "k": min(values["k"], rng.choice([2, 4, 8, 20]))}


def _eighths(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 4, 16])
    return {**values, "a": [45 * rng.randint(-top, top) for _ in values["a"]]}


def _low_towers(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 3, 5, 30])
    g = [[min(x, rng.randint(0, top)) for x in line] for line in values["g"]]
    return {**values, "g": g}


TASKS: tuple[Task, ...] = (
    value("squares_in_grid", (Int("n", 1, 1000), Int("m", 1, 1000)), ("A rectangle is divided into {n} rows of {m} unit cells. How many squares of any size, with sides along the grid lines, are in it?", "Count all squares (1 x 1, 2 x 2 and so on) in a grid of {n} times {m} cells."), "total = 0\nfor side in range(1, min(n, m) + 1):\n    total += (n - side + 1) * (m - side + 1)\ntotal", "long long total = 0;\nfor (long long side = 1; side <= min(n, m); side++) total += (n - side + 1) * (m - side + 1);\ntotal", ("n * m", "n * m"), ("total = 0\nfor side in range(1, min(n, m) + 1):\n    total += (n // side) * (m // side)\ntotal", "long long total = 0;\nfor (long long side = 1; side <= min(n, m); side++) total += (n / side) * (m / side);\ntotal"), tags=("math", "combinatorics"), rating=900, meanings={"n": "the number of rows", "m": "the number of columns"}),
    value("rectangles_in_grid", (Int("n", 1, 10**4), Int("m", 1, 10**4)), ("How many rectangles, squares among them, with sides on the grid lines are there in a grid of {n} times {m} cells?", "Count the ways to choose a rectangular part of a board with {n} rows and {m} columns, single cells and the whole board included."), "n * (n + 1) // 2 * (m * (m + 1) // 2)", "n * (n + 1) / 2 * (m * (m + 1) / 2)", ("n * (n - 1) // 2 * (m * (m - 1) // 2)", "n * (n - 1) / 2 * (m * (m - 1) / 2)"), ("n * m", "n * m"), tags=("math", "combinatorics"), rating=1000, meanings={"n": "the number of rows", "m": "the number of columns"}),
    value("lattice_points_in_circle", (Int("r", 0, 1000),), ("How many points with integer coordinates lie inside or on the circle around (0, 0) with radius {r}?", "Count the pairs of integers x, y, also negative ones, with x * x + y * y <= {r} * {r}."), "count = 0\nfor x in range(-r, r + 1):\n    y = int((r * r - x * x) ** 0.5)\n    count += 2 * y + 1\ncount", "long long count = 0;\nfor (long long x = -r; x <= r; x++) {\n    long long y = sqrt((double)(r * r - x * x));\n    count += 2 * y + 1;\n}\ncount", ("count = 0\nfor x in range(-r, r + 1):\n    for y in range(-r, r + 1):\n        if x * x + y * y < r * r:\n            count += 1\ncount", "long long count = 0;\nfor (long long x = -r; x <= r; x++) {\n    for (long long y = -r; y <= r; y++) {\n        if (x * x + y * y < r * r) count++;\n    }\n}\ncount"), ("count = 0\nfor x in range(1, r + 1):\n    y = int((r * r - x * x) ** 0.5)\n    count += y\n4 * count", "long long count = 0;\nfor (long long x = 1; x <= r; x++) {\n    long long y = sqrt((double)(r * r - x * x));\n    count += y;\n}\n4 * count"), refine=_radius, tags=GEOMETRY, rating=1000, meanings={"r": "the radius"}),
    value("lattice_points_on_segment", (Int("a", -1000, 1000), Int("b", -1000, 1000), Int("c", -1000, 1000), Int("d", -1000, 1000)), ("How many points with integer coordinates lie on the segment from ({a}, {b}) to ({c}, {d}), its ends included?", "Count the grid points that the straight line from ({a}, {b}) to ({c}, {d}) passes, both end points too. (If the ends are equal, it is one.)"), "import math\nmath.gcd(abs(c - a), abs(d - b)) + 1", "__gcd(abs(c - a), abs(d - b)) + 1", ("import math\nmath.gcd(abs(c - a), abs(d - b)) - 1", "__gcd(abs(c - a), abs(d - b)) - 1"), ("max(abs(c - a), abs(d - b)) + 1", "max(abs(c - a), abs(d - b)) + 1"), refine=_segment, tags=GEOMETRY, rating=1100, meanings=ENDS),
    value("points_under_line", (Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 10**4)), ("How many pairs of positive integers x, y satisfy {a} * x + {b} * y <= {c}?", "Count the points with positive integer coordinates that lie below or on the line {a}x + {b}y = {c}."), "count = 0\nx = 1\nwhile a * x + b <= c:\n    count += (c - a * x) // b\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 1; a * x + b <= c; x++) count += (c - a * x) / b;\ncount", ("count = 0\nx = 0\nwhile a * x <= c:\n    count += (c - a * x) // b + 1\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 0; a * x <= c; x++) count += (c - a * x) / b + 1;\ncount"), ("count = 0\nx = 1\nwhile a * x + b < c:\n    count += (c - a * x - 1) // b\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 1; a * x + b < c; x++) count += (c - a * x - 1) / b;\ncount"), refine=_under, tags=("math", "geometry"), rating=900, meanings={"a": "the factor of x", "b": "the factor of y", "c": "the limit"}),
    value("union_area", (*CORNERS,), ("A rectangle has the corners ({a}, {b}) and ({c}, {d}), another one ({e}, {f}) and ({g}, {h}), the lower left one first. Which area do they cover together, the common part counted once?", "Find the area of the union of two rectangles parallel to the axes: from ({a}, {b}) to ({c}, {d}) and from ({e}, {f}) to ({g}, {h}); each is given by its lower left and its upper right corner."), "x = max(0, min(c, g) - max(a, e))\ny = max(0, min(d, h) - max(b, f))\n(c - a) * (d - b) + (g - e) * (h - f) - x * y", "long long x = max(0LL, min(c, g) - max(a, e));\nlong long y = max(0LL, min(d, h) - max(b, f));\n(c - a) * (d - b) + (g - e) * (h - f) - x * y", ("(c - a) * (d - b) + (g - e) * (h - f)", "(c - a) * (d - b) + (g - e) * (h - f)"), ("(max(c, g) - min(a, e)) * (max(d, h) - min(b, f))", "(max(c, g) - min(a, e)) * (max(d, h) - min(b, f))"), refine=_two_boxes, tags=GEOMETRY, rating=1000, meanings=BOXES),
    bodies("rectangle_relation", (*CORNERS,), ("Two rectangles with sides parallel to the axes have the lower left corners ({a}, {b}) and ({e}, {f}) and the upper right ones ({c}, {d}) and ({g}, {h}). Print OVERLAP if they have a common area, TOUCH if they have only points of the border in common, and APART if they have no point in common.", "From ({a}, {b}) to ({c}, {d}) reaches one rectangle, from ({e}, {f}) to ({g}, {h}) another (lower left to upper right corner). Do they OVERLAP in a positive area, just TOUCH in a side or corner, or lie APART?"), ('x = min(c, g) - max(a, e)\ny = min(d, h) - max(b, f)\nif x > 0 and y > 0:\n    print("OVERLAP")\nelif x >= 0 and y >= 0:\n    print("TOUCH")\nelse:\n    print("APART")', 'if c < e or g < a or d < f or h < b:\n    print("APART")\nelif c == e or g == a or d == f or h == b:\n    print("TOUCH")\nelse:\n    print("OVERLAP")'), 'long long x = min(c, g) - max(a, e);\nlong long y = min(d, h) - max(b, f);\nif (x > 0 && y > 0) cout << "OVERLAP\\n";\nelse if (x >= 0 && y >= 0) cout << "TOUCH\\n";\nelse cout << "APART\\n";', ('if c <= e or g <= a or d <= f or h <= b:\n    print("APART")\nelse:\n    print("OVERLAP")', 'if (c <= e || g <= a || d <= f || h <= b) cout << "APART\\n";\nelse cout << "OVERLAP\\n";'), ('x = min(c, g) - max(a, e)\ny = min(d, h) - max(b, f)\nif x > 0 and y > 0:\n    print("OVERLAP")\nelif x == 0 or y == 0:\n    print("TOUCH")\nelse:\n    print("APART")', 'long long x = min(c, g) - max(a, e);\nlong long y = min(d, h) - max(b, f);\nif (x > 0 && y > 0) cout << "OVERLAP\\n";\nelse if (x == 0 || y == 0) cout << "TOUCH\\n";\nelse cout << "APART\\n";'), output=("Print OVERLAP, TOUCH or APART.", "Print one of the words APART, TOUCH and OVERLAP."), refine=_two_boxes, tags=GEOMETRY, rating=1100, meanings=BOXES),
    bodies("fourth_corner", (Int("a", -100, 100), Int("b", -100, 100), Int("c", -100, 100), Int("d", -100, 100), Int("e", -100, 100), Int("f", -100, 100)), ("Three corners of a rectangle with sides parallel to the axes are ({a}, {b}), ({c}, {d}) and ({e}, {f}), in any order. Print both coordinates of the fourth corner.", "Find the point that makes a rectangle, its sides horizontal and vertical, together with ({a}, {b}), ({c}, {d}) and ({e}, {f})."), ("x = a ^ c ^ e\ny = b ^ d ^ f\nprint(x, y)", "if a == c:\n    x = e\nelif a == e:\n    x = c\nelse:\n    x = a\nif b == d:\n    y = f\nelif b == f:\n    y = d\nelse:\n    y = b\nprint(x, y)"), 'long long x = a == c ? e : (a == e ? c : a);\nlong long y = b == d ? f : (b == f ? d : b);\ncout << x << " " << y << "\\n";', ("print(a + e - c, b + f - d)", 'cout << a + e - c << " " << b + f - d << "\\n";'), ("print(c, f)", 'cout << c << " " << f << "\\n";'), output=TWO, refine=_three_corners, tags=GEOMETRY, meanings={"a": "x of one corner", "b": "y of one corner", "c": "x of another corner", "d": "y of another corner", "e": "x of the third corner", "f": "y of the third corner"}),
    value("largest_piece_after_cuts", (Int("x", 2, 1000), Int("y", 2, 1000), Ints("a", 1, 999, max_size=8), Ints("b", 1, 999, count="m", max_size=8)), ("A sheet {x} wide and {y} high is cut through vertically at the {n} distances {a}_i from its left side and horizontally at the {m} distances {b}_i from its lower side. What is the area of the largest piece?", "A rectangle from (0, 0) to ({x}, {y}) is divided by the {n} lines with x-coordinates {a}_i and the {m} lines with y-coordinates {b}_i, all through the whole rectangle. Find the area of its biggest part."), "def widest(cuts, end):\n    cuts = [0] + sorted(cuts) + [end]\n    return max(cuts[i] - cuts[i - 1] for i in range(1, len(cuts)))\nwidest(a, x) * widest(b, y)", "a.push_back(0);\na.push_back(x);\nsort(a.begin(), a.end());\nb.push_back(0);\nb.push_back(y);\nsort(b.begin(), b.end());\nlong long wide = 0, high = 0;\nfor (size_t i = 1; i < a.size(); i++) wide = max(wide, a[i] - a[i - 1]);\nfor (size_t i = 1; i < b.size(); i++) high = max(high, b[i] - b[i - 1]);\nwide * high", ("def widest(cuts):\n    cuts = [0] + sorted(cuts)\n    return max(cuts[i] - cuts[i - 1] for i in range(1, len(cuts)))\nwidest(a) * widest(b)", "a.push_back(0);\nsort(a.begin(), a.end());\nb.push_back(0);\nsort(b.begin(), b.end());\nlong long wide = 0, high = 0;\nfor (size_t i = 1; i < a.size(); i++) wide = max(wide, a[i] - a[i - 1]);\nfor (size_t i = 1; i < b.size(); i++) high = max(high, b[i] - b[i - 1]);\nwide * high"), ("def widest(cuts, end):\n    cuts = [0] + cuts + [end]\n    return max(cuts[i] - cuts[i - 1] for i in range(1, len(cuts)))\nwidest(a, x) * widest(b, y)", "a.insert(a.begin(), 0);\na.push_back(x);\nb.insert(b.begin(), 0);\nb.push_back(y);\nlong long wide = 0, high = 0;\nfor (size_t i = 1; i < a.size(); i++) wide = max(wide, a[i] - a[i - 1]);\nfor (size_t i = 1; i < b.size(); i++) high = max(high, b[i] - b[i - 1]);\nwide * high"), refine=_cuts, tags=("sortings", "geometry"), rating=1000, is_themed=False, meanings={"x": "the width", "y": "the height", "a": "the places of the vertical cuts", "b": "the places of the horizontal cuts"}),
    value("paving_around_pool", (Int("a", 1, 1000), Int("b", 1, 1000), Int("k", 1, 100)), ("A pool of {a} by {b} metres gets a path of {k} metres around it, its corners square. How many square metres has the path?", "Around a rectangle of {a} times {b} a border {k} wide is laid on all sides, corners filled. [Find|Compute] the area of the border alone."), "(a + 2 * k) * (b + 2 * k) - a * b", "(a + 2 * k) * (b + 2 * k) - a * b", ("(a + k) * (b + k) - a * b", "(a + k) * (b + k) - a * b"), ("2 * (a + b) * k", "2 * (a + b) * k"), tags=GEOMETRY, meanings={"a": "the length of the inner rectangle", "b": "the width of the inner rectangle", "k": "the width of the border"}),
    value("right_triangles_with_perimeter", (Int("n", 1, 1000),), ("How many right triangles with integer sides have the perimeter {n}? Triangles that differ only in the order of their sides are the same.", "Count the triples of positive integers x < y < z with x * x + y * y = z * z and x + y + z = {n}."), "count = 0\nfor x in range(1, n):\n    for y in range(x + 1, n - x):\n        z = n - x - y\n        if x * x + y * y == z * z:\n            count += 1\ncount", "long long count = 0;\nfor (long long x = 1; x < n; x++) {\n    for (long long y = x + 1; y < n - x; y++) {\n        long long z = n - x - y;\n        if (x * x + y * y == z * z) count++;\n    }\n}\ncount", ("count = 0\nfor x in range(1, n):\n    for y in range(1, n - x):\n        z = n - x - y\n        if x * x + y * y == z * z:\n            count += 1\ncount", "long long count = 0;\nfor (long long x = 1; x < n; x++) {\n    for (long long y = 1; y < n - x; y++) {\n        long long z = n - x - y;\n        if (x * x + y * y == z * z) count++;\n    }\n}\ncount"), ("1 if n % 12 == 0 else 0", "(n % 12 == 0 ? 1 : 0)"), refine=_perimeters, tags=("brute force", "geometry"), rating=1000, meanings={"n": "the perimeter"}),
    value("third_side_choices", (Int("a", 1, 10**6), Int("b", 1, 10**6)), ("Two sides of a triangle have the lengths {a} and {b}. How many integers can be the length of the third side? The triangle must have an area.", "Count the positive integers c for which a triangle (not a flat one) with the sides {a}, {b} and c exists."), "2 * min(a, b) - 1", "2 * min(a, b) - 1", ("2 * min(a, b) + 1", "2 * min(a, b) + 1"), ("a + b - 1", "a + b - 1"), tags=GEOMETRY, rating=900, meanings={"a": "the first side", "b": "the second side"}),
    decide("right_angle_at_points", (Int("a", -100, 100), Int("b", -100, 100), Int("c", -100, 100), Int("d", -100, 100), Int("e", -100, 100), Int("f", -100, 100)), ("The points ({a}, {b}), ({c}, {d}) and ({e}, {f}) are the corners of a triangle. Has it a right angle?", "Determine whether the triangle with the corners ({a}, {b}), ({c}, {d}) and ({e}, {f}) is right-angled, at whichever corner."), "one of its angles is a right angle", "s = sorted([(a - c) ** 2 + (b - d) ** 2, (a - e) ** 2 + (b - f) ** 2, (c - e) ** 2 + (d - f) ** 2])\ns[0] + s[1] == s[2]", "vector<long long> s = {(a - c) * (a - c) + (b - d) * (b - d), (a - e) * (a - e) + (b - f) * (b - f), (c - e) * (c - e) + (d - f) * (d - f)};\nsort(s.begin(), s.end());\ns[0] + s[1] == s[2]", ("(c - a) * (e - a) + (d - b) * (f - b) == 0", "(c - a) * (e - a) + (d - b) * (f - b) == 0"), ("(a == c or a == e or c == e) and (b == d or b == f or d == f)", "(a == c || a == e || c == e) && (b == d || b == f || d == f)"), refine=_triangle_points, tags=GEOMETRY, rating=1000, meanings={"a": "x of the first corner", "b": "y of the first corner", "c": "x of the second corner", "d": "y of the second corner", "e": "x of the third corner", "f": "y of the third corner"}),
    bodies("slope_reduced", (Int("a", -1000, 1000), Int("b", -1000, 1000), Int("c", -1000, 1000), Int("d", -1000, 1000)), ("Find the slope of the line through the different points ({a}, {b}) and ({c}, {d}). Print it in lowest terms as p/q with q > 0 (also if q is 1), or VERTICAL if the line is vertical.", "By how much does y grow on the line through ({a}, {b}) and ({c}, {d}) when x grows by 1? Print a reduced fraction p/q with a positive q, 0/1 for a horizontal line, VERTICAL for a vertical one."), ('import math\np, q = d - b, c - a\nif q == 0:\n    print("VERTICAL")\nelse:\n    if q < 0:\n        p, q = -p, -q\n    g = math.gcd(p, q)\n    print(f"{p // g}/{q // g}")', 'from fractions import Fraction\nif a == c:\n    print("VERTICAL")\nelse:\n    f = Fraction(d - b, c - a)\n    print(f"{f.numerator}/{f.denominator}")'), 'long long p = d - b, q = c - a;\nif (q == 0) {\n    cout << "VERTICAL\\n";\n} else {\n    if (q < 0) {\n        p = -p;\n        q = -q;\n    }\n    long long g = __gcd(abs(p), q);\n    cout << p / g << "/" << q / g << "\\n";\n}', ('import math\np, q = d - b, c - a\nif q == 0:\n    print("VERTICAL")\nelse:\n    g = math.gcd(p, q)\n    print(f"{p // g}/{q // g}")', 'long long p = d - b, q = c - a;\nif (q == 0) {\n    cout << "VERTICAL\\n";\n} else {\n    long long g = __gcd(abs(p), abs(q));\n    cout << p / g << "/" << q / g << "\\n";\n}'), ('p, q = d - b, c - a\nif q == 0:\n    print("VERTICAL")\nelse:\n    if q < 0:\n        p, q = -p, -q\n    print(f"{p}/{q}")', 'long long p = d - b, q = c - a;\nif (q == 0) {\n    cout << "VERTICAL\\n";\n} else {\n    if (q < 0) {\n        p = -p;\n        q = -q;\n    }\n    cout << p << "/" << q << "\\n";\n}'), output=("Print p/q or VERTICAL.", "Print the slope as a fraction, or the word VERTICAL."), refine=_slope, tags=GEOMETRY, rating=1000, meanings=ENDS),
    bodies("side_of_line", (Int("a", -100, 100), Int("b", -100, 100), Int("c", -100, 100), Int("d", -100, 100), Int("e", -100, 100), Int("f", -100, 100)), ("One looks from ({a}, {b}) to the other point ({c}, {d}). Is the point ({e}, {f}) to the LEFT or to the RIGHT of this line, or ON it? The x-axis points to the right, the y-axis up.", "A straight line goes from ({a}, {b}) through ({c}, {d}) and is endless on both sides. Print LEFT, RIGHT or ON for the place of ({e}, {f}), as seen when moving along it in this direction (y grows upwards)."), 'cross = (c - a) * (f - b) - (d - b) * (e - a)\nif cross > 0:\n    print("LEFT")\nelif cross < 0:\n    print("RIGHT")\nelse:\n    print("ON")', 'long long cross = (c - a) * (f - b) - (d - b) * (e - a);\nif (cross > 0) cout << "LEFT\\n";\nelse if (cross < 0) cout << "RIGHT\\n";\nelse cout << "ON\\n";', ('cross = (c - a) * (f - b) - (d - b) * (e - a)\nif cross > 0:\n    print("RIGHT")\nelif cross < 0:\n    print("LEFT")\nelse:\n    print("ON")', 'long long cross = (c - a) * (f - b) - (d - b) * (e - a);\nif (cross > 0) cout << "RIGHT\\n";\nelse if (cross < 0) cout << "LEFT\\n";\nelse cout << "ON\\n";'), ('if e < a:\n    print("LEFT")\nelif e > a:\n    print("RIGHT")\nelse:\n    print("ON")', 'if (e < a) cout << "LEFT\\n";\nelse if (e > a) cout << "RIGHT\\n";\nelse cout << "ON\\n";'), output=("Print LEFT, RIGHT or ON.", "Print one of the words LEFT, ON and RIGHT."), refine=_line_side, tags=GEOMETRY, rating=1100, meanings={"a": "x of the first point of the line", "b": "y of the first point of the line", "c": "x of the second point of the line", "d": "y of the second point of the line", "e": "x of the point", "f": "y of the point"}),
    bodies("reflect_commands", (Int("x", -100, 100), Int("y", -100, 100), Word("s", "XYOD", max_size=30)), ("The point ({x}, {y}) is reflected by the letters of {s}, one after the other: X at the x-axis, Y at the y-axis, O at the origin, D at the line y = x. Print its coordinates in the end.", "Start with the point ({x}, {y}). Each letter of {s} mirrors it: at the x-axis (X), at the y-axis (Y), at the point (0, 0) (O) or at the diagonal y = x (D). Where is it at last?"), 'for c in s:\n    if c == "X":\n        y = -y\n    elif c == "Y":\n        x = -x\n    elif c == "O":\n        x, y = -x, -y\n    else:\n        x, y = y, x\nprint(x, y)', "for (char c : s) {\n    if (c == 'X') {\n        y = -y;\n    } else if (c == 'Y') {\n        x = -x;\n    } else if (c == 'O') {\n        x = -x;\n        y = -y;\n    } else {\n        swap(x, y);\n    }\n}\ncout << x << \" \" << y << \"\\n\";", ('for c in s:\n    if c == "X":\n        x = -x\n    elif c == "Y":\n        y = -y\n    elif c == "O":\n        x, y = -x, -y\n    else:\n        x, y = y, x\nprint(x, y)', "for (char c : s) {\n    if (c == 'X') {\n        x = -x;\n    } else if (c == 'Y') {\n        y = -y;\n    } else if (c == 'O') {\n        x = -x;\n        y = -y;\n    } else {\n        swap(x, y);\n    }\n}\ncout << x << \" \" << y << \"\\n\";"), ('for c in s:\n    if c == "X":\n        y = -y\n    elif c == "Y":\n        x = -x\n    elif c == "O":\n        x, y = -y, -x\n    else:\n        x, y = y, x\nprint(x, y)', "for (char c : s) {\n    if (c == 'X') {\n        y = -y;\n    } else if (c == 'Y') {\n        x = -x;\n    } else if (c == 'O') {\n        long long z = x;\n        x = -y;\n        y = -z;\n    } else {\n        swap(x, y);\n    }\n}\ncout << x << \" \" << y << \"\\n\";"), output=TWO, tags=("geometry", "strings"), rating=900, meanings={"x": "the first coordinate", "y": "the second coordinate", "s": "the reflections"}),
    value("polygon_double_area", (Pairs("p", ("x", "y"), -100, 100, min_size=3, max_size=10),), ("A polygon has the {n} corners ({f1}_i, {f2}_i), given in the order in which they follow each other along its border. Print twice its area.", "Find the doubled area of the polygon with {n} corners ({f1}_i, {f2}_i), listed along the border, clockwise or against the clock."), "total = 0\nfor i in range(n):\n    x1, y1 = p[i - 1]\n    x2, y2 = p[i]\n    total += x1 * y2 - x2 * y1\nabs(total)", "long long total = 0;\nfor (int i = 0; i < n; i++) {\n    auto [x1, y1] = p[i];\n    auto [x2, y2] = p[(i + 1) % n];\n    total += x1 * y2 - x2 * y1;\n}\nabs(total)", ("total = 0\nfor i in range(1, n):\n    x1, y1 = p[i - 1]\n    x2, y2 = p[i]\n    total += x1 * y2 - x2 * y1\nabs(total)", "long long total = 0;\nfor (int i = 1; i < n; i++) {\n    auto [x1, y1] = p[i - 1];\n    auto [x2, y2] = p[i];\n    total += x1 * y2 - x2 * y1;\n}\nabs(total)"), ("total = 0\nfor i in range(n):\n    x1, y1 = p[i - 1]\n    x2, y2 = p[i]\n    total += x1 * y2 - x2 * y1\ntotal", "long long total = 0;\nfor (int i = 0; i < n; i++) {\n    auto [x1, y1] = p[i];\n    auto [x2, y2] = p[(i + 1) % n];\n    total += x1 * y2 - x2 * y1;\n}\ntotal"), refine=_star_polygon, tags=GEOMETRY, rating=1200, is_themed=False),
    bodies("four_sticks_shape", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000), Int("d", 1, 1000)), ("Four sticks have the lengths {a}, {b}, {c} and {d}. Print SQUARE if they can form a square, RECTANGLE if they can form a rectangle that is no square, and NEITHER otherwise. Sticks are not broken.", "Can the four sides {a}, {b}, {c}, {d}, in any order, be put together to a SQUARE, or else to a RECTANGLE? Print that word, or NEITHER if not."), 's = sorted([a, b, c, d])\nif s[0] == s[3]:\n    print("SQUARE")\nelif s[0] == s[1] and s[2] == s[3]:\n    print("RECTANGLE")\nelse:\n    print("NEITHER")', 'vector<long long> s = {a, b, c, d};\nsort(s.begin(), s.end());\nif (s[0] == s[3]) cout << "SQUARE\\n";\nelse if (s[0] == s[1] && s[2] == s[3]) cout << "RECTANGLE\\n";\nelse cout << "NEITHER\\n";', ('if a == b == c == d:\n    print("SQUARE")\nelif a == c and b == d:\n    print("RECTANGLE")\nelse:\n    print("NEITHER")', 'if (a == b && b == c && c == d) cout << "SQUARE\\n";\nelse if (a == c && b == d) cout << "RECTANGLE\\n";\nelse cout << "NEITHER\\n";'), ('kinds = len({a, b, c, d})\nif kinds == 1:\n    print("SQUARE")\nelif kinds == 2:\n    print("RECTANGLE")\nelse:\n    print("NEITHER")', 'size_t kinds = set<long long>{a, b, c, d}.size();\nif (kinds == 1) cout << "SQUARE\\n";\nelse if (kinds == 2) cout << "RECTANGLE\\n";\nelse cout << "NEITHER\\n";'), output=("Print SQUARE, RECTANGLE or NEITHER.", "Print one of the words RECTANGLE, SQUARE and NEITHER."), refine=_sticks, tags=("geometry", "sortings"), meanings={"a": "the first length", "b": "the second length", "c": "the third length", "d": "the fourth length"}),
    bodies("common_points_of_circles", (Int("a", -100, 100), Int("b", -100, 100), Int("r", 1, 100), Int("c", -100, 100), Int("d", -100, 100), Int("s", 1, 100)), ("A circle has the centre ({a}, {b}) and the radius {r}, another one the centre ({c}, {d}) and the radius {s}. How many points do the two circle lines have in common? Print -1 if they are the same circle.", "Count the points where the circle around ({a}, {b}) with radius {r} meets the circle around ({c}, {d}) with radius {s}: 0, 1 or 2, or -1 for infinitely many."), "dist = (a - c) ** 2 + (b - d) ** 2\nif dist == 0 and r == s:\n    print(-1)\nelif dist > (r + s) ** 2 or dist < (r - s) ** 2:\n    print(0)\nelif dist == (r + s) ** 2 or dist == (r - s) ** 2:\n    print(1)\nelse:\n    print(2)", 'long long dist = (a - c) * (a - c) + (b - d) * (b - d);\nif (dist == 0 && r == s) cout << -1 << "\\n";\nelse if (dist > (r + s) * (r + s) || dist < (r - s) * (r - s)) cout << 0 << "\\n";\nelse if (dist == (r + s) * (r + s) || dist == (r - s) * (r - s)) cout << 1 << "\\n";\nelse cout << 2 << "\\n";', ("dist = (a - c) ** 2 + (b - d) ** 2\nif dist > (r + s) ** 2:\n    print(0)\nelif dist == (r + s) ** 2:\n    print(1)\nelif dist == 0 and r == s:\n    print(-1)\nelse:\n    print(2)", 'long long dist = (a - c) * (a - c) + (b - d) * (b - d);\nif (dist > (r + s) * (r + s)) cout << 0 << "\\n";\nelse if (dist == (r + s) * (r + s)) cout << 1 << "\\n";\nelse if (dist == 0 && r == s) cout << -1 << "\\n";\nelse cout << 2 << "\\n";'), ("dist = abs(a - c) + abs(b - d)\nif dist == 0 and r == s:\n    print(-1)\nelif dist > r + s or dist < abs(r - s):\n    print(0)\nelif dist == r + s or dist == abs(r - s):\n    print(1)\nelse:\n    print(2)", 'long long dist = abs(a - c) + abs(b - d);\nif (dist == 0 && r == s) cout << -1 << "\\n";\nelse if (dist > r + s || dist < abs(r - s)) cout << 0 << "\\n";\nelse if (dist == r + s || dist == abs(r - s)) cout << 1 << "\\n";\nelse cout << 2 << "\\n";'), refine=_circles, tags=GEOMETRY, rating=1200, meanings={"a": "x of the first centre", "b": "y of the first centre", "r": "the first radius", "c": "x of the second centre", "d": "y of the second centre", "s": "the second radius"}),
    real("ring_area", (Int("a", 1, 1000), Int("b", 2, 1000)), ("Two circles have the same centre and the radii {a} and {b} (the second is larger). How large is the area between them?", "[Find|Compute] the area of a ring with inner radius {a} and outer radius {b}."), "import math\nmath.pi * (b * b - a * a)", "acos(-1.0) * (b * b - a * a)", ("import math\nmath.pi * (b - a) ** 2", "acos(-1.0) * (b - a) * (b - a)"), ("import math\n2 * math.pi * (b - a)", "2 * acos(-1.0) * (b - a)"), refine=_ring, tags=GEOMETRY, meanings={"a": "the inner radius", "b": "the outer radius"}),
    bodies("painted_cube", (Int("n", 2, 1000),), ("A cube of edge {n} is painted outside and then sawn into cubes of edge 1. Print how many of these have 3, 2, 1 and 0 painted faces.", "{n} x {n} x {n} little cubes form a big one, whose surface is painted. Count the little cubes with three, two, one and no painted faces, in this order."), ("m = n - 2\nprint(8, 12 * m, 6 * m * m, m ** 3)", "count = [0, 0, 0, 0]\ncount[3] = 8\ncount[2] = 12 * (n - 2)\ncount[1] = 6 * (n - 2) ** 2\ncount[0] = n ** 3 - sum(count)\nprint(*count[::-1])"), 'long long m = n - 2;\ncout << 8 << " " << 12 * m << " " << 6 * m * m << " " << m * m * m << "\\n";', ("print(8, 12 * n, 6 * n * n, n ** 3)", 'cout << 8 << " " << 12 * n << " " << 6 * n * n << " " << n * n * n << "\\n";'), ("m = n - 2\nprint(m ** 3, 6 * m * m, 12 * m, 8)", 'long long m = n - 2;\ncout << m * m * m << " " << 6 * m * m << " " << 12 * m << " " << 8 << "\\n";'), output=("Print four numbers separated by spaces.", "Print the four counts on one line."), tags=("math", "geometry"), rating=900, meanings={"n": "the edge of the cube"}),
    bodies("largest_equal_cubes", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)), ("A block of {a} x {b} x {c} is cut completely into equal cubes with integer edges, as large as possible. Print the edge of a cube and the number of cubes.", "What is the longest integer edge of cubes which fill a box of {a} by {b} by {c} without gaps, and how many of them are needed?"), ("import math\ng = math.gcd(a, math.gcd(b, c))\nprint(g, (a // g) * (b // g) * (c // g))", "edge = min(a, b, c)\nwhile a % edge or b % edge or c % edge:\n    edge -= 1\nprint(edge, a * b * c // edge ** 3)"), 'long long g = __gcd(a, __gcd(b, c));\ncout << g << " " << (a / g) * (b / g) * (c / g) << "\\n";', ("g = min(a, b, c)\nprint(g, (a // g) * (b // g) * (c // g))", 'long long g = min(a, min(b, c));\ncout << g << " " << (a / g) * (b / g) * (c / g) << "\\n";'), ("import math\ng = math.gcd(a, math.gcd(b, c))\nprint(g, a * b * c // g)", 'long long g = __gcd(a, __gcd(b, c));\ncout << g << " " << a * b * c / g << "\\n";'), output=TWO, refine=_block, tags=THEORY, rating=900, meanings={"a": "the length", "b": "the width", "c": "the height"}),
    bodies("pyramid_of_balls", (Int("n", 1, 10**9),), ("With {n} balls a pyramid is built: its top layer has 1 ball, the next one 2 x 2 balls, then 3 x 3 and so on. How many full layers can it have at most, and how many balls are left over?", "The sums 1, 1 + 4, 1 + 4 + 9, ... of squares are formed while they do not exceed {n}. Print the number of squares in the largest such sum, and {n} minus that sum."), ("layers = 0\nwhile n >= (layers + 1) ** 2:\n    layers += 1\n    n -= layers ** 2\nprint(layers, n)", "k = 1\nwhile n - k * k >= 0:\n    n -= k * k\n    k += 1\nprint(k - 1, n)"), 'long long layers = 0;\nwhile (n >= (layers + 1) * (layers + 1)) {\n    layers++;\n    n -= layers * layers;\n}\ncout << layers << " " << n << "\\n";', ("layers = 0\nwhile n >= layers + 1:\n    layers += 1\n    n -= layers\nprint(layers, n)", 'long long layers = 0;\nwhile (n >= layers + 1) {\n    layers++;\n    n -= layers;\n}\ncout << layers << " " << n << "\\n";'), ("layers = 0\nwhile n > (layers + 1) ** 2:\n    layers += 1\n    n -= layers ** 2\nprint(layers, n)", 'long long layers = 0;\nwhile (n > (layers + 1) * (layers + 1)) {\n    layers++;\n    n -= layers * layers;\n}\ncout << layers << " " << n << "\\n";'), output=TWO, refine=_pyramid, tags=MATH, rating=900, meanings={"n": "the number of balls"}),
    value("knight_targets_count", (Int("n", 1, 1000), Int("x", 1, 1000), Int("y", 1, 1000)), ("To how many squares can a knight move from row {x}, column {y} of an empty chessboard with {n} rows and {n} columns (counted from 1)? It moves two squares in one direction and one at right angles to it.", "On a board of {n} x {n} squares a chess knight stands on ({x}, {y}), coordinates from 1 to {n}. Count its possible moves."), "count = 0\nfor dx in (-2, -1, 1, 2):\n    for dy in (-2, -1, 1, 2):\n        if abs(dx) != abs(dy) and 1 <= x + dx <= n and 1 <= y + dy <= n:\n            count += 1\ncount", "long long count = 0;\nfor (int dx = -2; dx <= 2; dx++) {\n    for (int dy = -2; dy <= 2; dy++) {\n        if (abs(dx * dy) == 2 && x + dx >= 1 && x + dx <= n && y + dy >= 1 && y + dy <= n) count++;\n    }\n}\ncount", ("count = 0\nfor dx in (-2, -1, 1, 2):\n    for dy in (-2, -1, 1, 2):\n        if abs(dx) != abs(dy) and 0 <= x + dx <= n and 0 <= y + dy <= n:\n            count += 1\ncount", "long long count = 0;\nfor (int dx = -2; dx <= 2; dx++) {\n    for (int dy = -2; dy <= 2; dy++) {\n        if (abs(dx * dy) == 2 && x + dx >= 0 && x + dx <= n && y + dy >= 0 && y + dy <= n) count++;\n    }\n}\ncount"), ("8", "8"), refine=_on_a_board, rating=900, meanings={"n": "the size of the board", "x": "the row", "y": "the column"}),
    value("bishop_moves_needed", (Int("a", 1, 8), Int("b", 1, 8), Int("c", 1, 8), Int("d", 1, 8)), ("In how many moves at least does a bishop get from column {a}, row {b} to column {c}, row {d} of an empty 8 x 8 chessboard? It moves any distance along a diagonal. Print -1 if it cannot get there.", "A chess bishop stands on ({a}, {b}) of an 8 x 8 board. How many moves along diagonals does it need to ({c}, {d})? Print 0 if it is there already, -1 if it never gets there."), "if (a, b) == (c, d):\n    moves = 0\nelif (a + b + c + d) % 2 == 1:\n    moves = -1\nelif abs(a - c) == abs(b - d):\n    moves = 1\nelse:\n    moves = 2\nmoves", "long long moves = 2;\nif (a == c && b == d) moves = 0;\nelse if ((a + b + c + d) % 2 == 1) moves = -1;\nelse if (abs(a - c) == abs(b - d)) moves = 1;\nmoves", ("if abs(a - c) == abs(b - d):\n    moves = 1\nelif (a + b + c + d) % 2 == 1:\n    moves = -1\nelse:\n    moves = 2\nmoves", "long long moves = 2;\nif (abs(a - c) == abs(b - d)) moves = 1;\nelse if ((a + b + c + d) % 2 == 1) moves = -1;\nmoves"), ("if (a, b) == (c, d):\n    moves = 0\nelif abs(a - c) == abs(b - d):\n    moves = 1\nelse:\n    moves = -1\nmoves", "long long moves = -1;\nif (a == c && b == d) moves = 0;\nelse if (abs(a - c) == abs(b - d)) moves = 1;\nmoves"), refine=_bishop, rating=900, tags=("implementation", "math"), meanings={"a": "the column of the start", "b": "the row of the start", "c": "the column of the goal", "d": "the row of the goal"}),
    value("rook_free_cells", (Int("n", 1, 1000), Pairs("p", ("x", "y"), 1, 1000, count="m", max_size=12)), ("On a board of {n} x {n} squares {m} rooks stand on the squares ({f1}_i, {f2}_i). A rook attacks its whole row and column. How many squares are neither occupied nor attacked?", "{m} times the row {f1}_i and the column {f2}_i of an {n} x {n} board are crossed out completely. How many squares remain?"), "rows = set(x for x, y in p)\ncolumns = set(y for x, y in p)\n(n - len(rows)) * (n - len(columns))", "set<long long> rows, columns;\nfor (auto [x, y] : p) {\n    rows.insert(x);\n    columns.insert(y);\n}\n(n - (long long)rows.size()) * (n - (long long)columns.size())", ("n * n - len(set(p)) * (2 * n - 1)", "n * n - (long long)set<pair<long long, long long>>(p.begin(), p.end()).size() * (2 * n - 1)"), ("(n - m) * (n - m)", "(n - m) * (n - m)"), refine=_rooks, tags=("data structures",), rating=1000, is_themed=False, meanings={"n": "the size of the board", "m": "how many there are", "p": "a row and a column"}),
    decide("queens_attack", (Pairs("p", ("x", "y"), 1, 1000, min_size=2, max_size=10),), ("{n} queens stand on different squares ({f1}_i, {f2}_i) of a large chessboard. Are two of them in the same row, the same column or on the same diagonal?", "Check whether among the {n} different squares ({f1}_i, {f2}_i) there are two that share a row, a column or a diagonal (in either direction)."), "there are two such squares", "found = False\nfor i in range(n):\n    for j in range(i):\n        x, y = abs(p[i][0] - p[j][0]), abs(p[i][1] - p[j][1])\n        if x == 0 or y == 0 or x == y:\n            found = True\nfound", "bool found = false;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < i; j++) {\n        long long x = abs(p[i].first - p[j].first), y = abs(p[i].second - p[j].second);\n        if (x == 0 || y == 0 || x == y) found = true;\n    }\n}\nfound", ("len(set(x for x, y in p)) < n or len(set(y for x, y in p)) < n", "set<long long> rows, columns;\nfor (auto [x, y] : p) {\n    rows.insert(x);\n    columns.insert(y);\n}\n(long long)rows.size() < n || (long long)columns.size() < n"), ("found = False\nfor i in range(n):\n    for j in range(i):\n        if p[i][0] - p[j][0] == p[i][1] - p[j][1] or p[i][0] == p[j][0] or p[i][1] == p[j][1]:\n            found = True\nfound", "bool found = false;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < i; j++) {\n        long long x = p[i].first - p[j].first, y = p[i].second - p[j].second;\n        if (x == 0 || y == 0 || x == y) found = true;\n    }\n}\nfound"), refine=_queens, tags=("brute force",), rating=1000, is_themed=False),
    bodies("smallest_turn", (Int("a", 0, 359), Int("b", 0, 359)), ("A ship heads for {a} degrees (0 is north, 90 east) and shall head for {b} degrees. Print RIGHT or LEFT and the degrees for the smaller turn, RIGHT 180 if both are equal, or NONE if no turn is needed. A turn to the right makes the number grow, 359 being followed by 0.", "From the direction {a} to the direction {b} (in degrees, clockwise from north) one turns the shorter way. Print the word RIGHT (clockwise) or LEFT and the angle; for a half turn print RIGHT 180, for no turn NONE."), ('turn = (b - a) % 360\nif turn == 0:\n    print("NONE")\nelif turn <= 180:\n    print("RIGHT", turn)\nelse:\n    print("LEFT", 360 - turn)', 'right = b - a\nif right < 0:\n    right += 360\nleft = a - b\nif left < 0:\n    left += 360\nif a == b:\n    print("NONE")\nelif right <= left:\n    print(f"RIGHT {right}")\nelse:\n    print(f"LEFT {left}")'), 'long long turn = (b - a + 360) % 360;\nif (turn == 0) cout << "NONE\\n";\nelse if (turn <= 180) cout << "RIGHT " << turn << "\\n";\nelse cout << "LEFT " << 360 - turn << "\\n";', ('if a == b:\n    print("NONE")\nelif b > a:\n    print("RIGHT", b - a)\nelse:\n    print("LEFT", a - b)', 'if (a == b) cout << "NONE\\n";\nelse if (b > a) cout << "RIGHT " << b - a << "\\n";\nelse cout << "LEFT " << a - b << "\\n";'), ('turn = (b - a) % 360\nif turn == 0:\n    print("NONE")\nelif turn < 180:\n    print("LEFT", turn)\nelse:\n    print("RIGHT", 360 - turn)', 'long long turn = (b - a + 360) % 360;\nif (turn == 0) cout << "NONE\\n";\nelse if (turn < 180) cout << "LEFT " << turn << "\\n";\nelse cout << "RIGHT " << 360 - turn << "\\n";'), output=("Print RIGHT or LEFT and a number, or NONE.", "Print the turn, such as LEFT 30, or NONE."), refine=_headings, rating=900, meanings={"a": "the old direction", "b": "the new direction"}),
    bodies("spiral_place", (Int("k", 0, 10**5),), ("An ant starts at (0, 0) and walks in a spiral: 1 step right, 1 up, 2 left, 2 down, 3 right, 3 up, 4 left and so on. Where is it after {k} steps? (Right makes x grow, up makes y grow.)", "A walk goes right 1, up 1, left 2, down 2, right 3, up 3, ..., the lengths growing by one after every second leg. Find the coordinates after {k} unit steps from (0, 0), y pointing up."), ("x = y = 0\ndx, dy = 1, 0\nlength, leg = 1, 0\nwhile k > 0:\n    go = min(k, length)\n    x += dx * go\n    y += dy * go\n    k -= go\n    dx, dy = -dy, dx\n    leg += 1\n    if leg % 2 == 0:\n        length += 1\nprint(x, y)", "moves = [(1, 0), (0, 1), (-1, 0), (0, -1)]\nx = y = 0\nleg = 0\nwhile k > 0:\n    dx, dy = moves[leg % 4]\n    for step in range(leg // 2 + 1):\n        if k > 0:\n            x += dx\n            y += dy\n            k -= 1\n    leg += 1\nprint(x, y)"), 'long long x = 0, y = 0, dx = 1, dy = 0, length = 1, leg = 0;\nwhile (k > 0) {\n    long long go = min(k, length);\n    x += dx * go;\n    y += dy * go;\n    k -= go;\n    long long old = dx;\n    dx = -dy;\n    dy = old;\n    leg++;\n    if (leg % 2 == 0) length++;\n}\ncout << x << " " << y << "\\n";', ("x = y = 0\ndx, dy = 1, 0\nlength = 1\nwhile k > 0:\n    go = min(k, length)\n    x += dx * go\n    y += dy * go\n    k -= go\n    dx, dy = -dy, dx\n    length += 1\nprint(x, y)", 'long long x = 0, y = 0, dx = 1, dy = 0, length = 1;\nwhile (k > 0) {\n    long long go = min(k, length);\n    x += dx * go;\n    y += dy * go;\n    k -= go;\n    long long old = dx;\n    dx = -dy;\n    dy = old;\n    length++;\n}\ncout << x << " " << y << "\\n";'), ("x = y = 0\ndx, dy = 1, 0\nlength, leg = 1, 0\nwhile k > 0:\n    go = min(k, length)\n    x += dx * go\n    y += dy * go\n    k -= go\n    dx, dy = dy, -dx\n    leg += 1\n    if leg % 2 == 0:\n        length += 1\nprint(x, y)", 'long long x = 0, y = 0, dx = 1, dy = 0, length = 1, leg = 0;\nwhile (k > 0) {\n    long long go = min(k, length);\n    x += dx * go;\n    y += dy * go;\n    k -= go;\n    long long old = dx;\n    dx = dy;\n    dy = -old;\n    leg++;\n    if (leg % 2 == 0) length++;\n}\ncout << x << " " << y << "\\n";'), output=TWO, rating=1100, tags=("implementation", "math"), meanings={"k": "the number of steps"}),
    value("diagonal_crosses_cells", (Int("a", 1, 10**6), Int("b", 1, 10**6)), ("A rectangle of {a} x {b} unit squares is crossed by one of its diagonals. Through the inside of how many unit squares does it go?", "Count the cells of a grid with {a} rows and {b} columns that the straight line from one corner to the opposite corner cuts in more than a point."), "import math\na + b - math.gcd(a, b)", "a + b - __gcd(a, b)", ("a + b - 1", "a + b - 1"), ("max(a, b)", "max(a, b)"), refine=_block_of_two, tags=("math", "geometry"), rating=1100),
    value("matches_for_grid", (Int("a", 1, 1000), Int("b", 1, 1000)), ("A grid with {a} rows and {b} columns of squares is laid with matches, one for each side of a square; neighbouring squares share a match. How many matches are needed?", "Count the unit segments in a drawing of a rectangular grid of {a} times {b} unit squares, each segment once."), "a * (b + 1) + b * (a + 1)", "a * (b + 1) + b * (a + 1)", ("4 * a * b", "4 * a * b"), ("(a + 1) * (b + 1)", "(a + 1) * (b + 1)"), tags=("math", "geometry"), meanings={"a": "the number of rows", "b": "the number of columns"}),
    value("regions_by_lines", (Int("n", 0, 10**6),), ("Into how many parts at most do {n} straight lines divide the plane?", "{n} straight cuts are made through a round cake, which is not moved meanwhile. What is the largest possible number of pieces?"), "n * (n + 1) // 2 + 1", "n * (n + 1) / 2 + 1", ("2 * n", "2 * n"), ("2 ** min(n, 30)", "1LL << min(n, 30LL)"), refine=_few_lines, tags=("math", "combinatorics"), rating=1000, meanings={"n": "the number of lines"}),
    value("boxes_in_crate", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000), Int("d", 1, 100), Int("e", 1, 100), Int("f", 1, 100)), ("A crate measures {a} x {b} x {c} inside, a box {d} x {e} x {f}. All boxes are put in parallel to the crate and all in the same position (any side may point up). How many fit in at most?", "Boxes of {d} by {e} by {f} are packed into a crate of {a} by {b} by {c}, edges parallel. Choose one way to turn the boxes, the same for all, so that as many as possible fit. Print how many."), "best = 0\nfor x, y, z in [(d, e, f), (d, f, e), (e, d, f), (e, f, d), (f, d, e), (f, e, d)]:\n    best = max(best, (a // x) * (b // y) * (c // z))\nbest", "vector<long long> box = {d, e, f};\nsort(box.begin(), box.end());\nlong long best = 0;\ndo {\n    best = max(best, (a / box[0]) * (b / box[1]) * (c / box[2]));\n} while (next_permutation(box.begin(), box.end()));\nbest", ("(a // d) * (b // e) * (c // f)", "(a / d) * (b / e) * (c / f)"), ("a * b * c // (d * e * f)", "a * b * c / (d * e * f)"), refine=_crate, tags=("brute force", "geometry"), rating=1000, meanings={"a": "the length of the crate", "b": "the width of the crate", "c": "the height of the crate", "d": "the length of a box", "e": "the width of a box", "f": "the height of a box"}),
    value("cells_within_steps", (Int("n", 1, 50), Int("m", 1, 50), Int("x", 1, 50), Int("y", 1, 50), Int("k", 0, 100)), ("On a board with {n} rows and {m} columns a piece stands in row {x}, column {y}. It goes one cell up, down, left or right in a step. How many cells, its own included, can it reach in at most {k} steps?", "Count the cells of an {n} x {m} grid whose row and column differ from {x} and {y} (the cell's own numbers count from 1) by at most {k} together."), "count = 0\nfor i in range(1, n + 1):\n    for j in range(1, m + 1):\n        if abs(i - x) + abs(j - y) <= k:\n            count += 1\ncount", "long long count = 0;\nfor (int i = 1; i <= n; i++) {\n    for (int j = 1; j <= m; j++) {\n        if (abs(i - x) + abs(j - y) <= k) count++;\n    }\n}\ncount", ("2 * k * (k + 1) + 1", "2 * k * (k + 1) + 1"), ("count = 0\nfor i in range(1, n + 1):\n    for j in range(1, m + 1):\n        if max(abs(i - x), abs(j - y)) <= k:\n            count += 1\ncount", "long long count = 0;\nfor (int i = 1; i <= n; i++) {\n    for (int j = 1; j <= m; j++) {\n        if (max(abs(i - x), abs(j - y)) <= k) count++;\n    }\n}\ncount"), refine=_walker, tags=("brute force",), rating=900, meanings={"n": "the number of rows", "m": "the number of columns", "x": "the row of the start", "y": "the column of the start", "k": "the number of steps"}),
    bodies("jumps_over_points", (Int("a", -100, 100), Int("b", -100, 100), Pairs("p", ("x", "y"), -100, 100, max_size=10)), ("A frog sits at ({a}, {b}). It jumps over {n} stones ({f1}_i, {f2}_i) in turn, each time landing just as far behind the stone as it was in front of it, in a straight line. Where does it sit in the end?", "The point ({a}, {b}) is reflected at each of {n} points ({f1}_i, {f2}_i) one after the other, so that the point of reflection is in the middle between old and new place. Print its last coordinates."), "for x, y in p:\n    a = 2 * x - a\n    b = 2 * y - b\nprint(a, b)", 'for (auto [x, y] : p) {\n    a = 2 * x - a;\n    b = 2 * y - b;\n}\ncout << a << " " << b << "\\n";', ("for x, y in p:\n    a = x - a\n    b = y - b\nprint(a, b)", 'for (auto [x, y] : p) {\n    a = x - a;\n    b = y - b;\n}\ncout << a << " " << b << "\\n";'), ("for x, y in p:\n    a = 2 * a - x\n    b = 2 * b - y\nprint(a, b)", 'for (auto [x, y] : p) {\n    a = 2 * a - x;\n    b = 2 * b - y;\n}\ncout << a << " " << b << "\\n";'), output=TWO, tags=GEOMETRY, rating=900, is_themed=False, meanings={"a": "x of the start", "b": "y of the start", "p": "the points, in order"}),
    bodies("quarter_turns_about_point", (Int("x", -100, 100), Int("y", -100, 100), Int("a", -100, 100), Int("b", -100, 100), Int("k", 0, 10**9)), ("The point ({x}, {y}) is turned around ({a}, {b}) by {k} quarter turns clockwise. Where is it then? (The y-axis points up.)", "Rotate ({x}, {y}) about the centre ({a}, {b}) by 90 degrees clockwise, {k} times, and print its new coordinates."), "dx, dy = x - a, y - b\nfor i in range(k % 4):\n    dx, dy = dy, -dx\nprint(a + dx, b + dy)", 'long long dx = x - a, dy = y - b;\nfor (int i = 0; i < k % 4; i++) {\n    long long old = dx;\n    dx = dy;\n    dy = -old;\n}\ncout << a + dx << " " << b + dy << "\\n";', ("dx, dy = x - a, y - b\nfor i in range(k % 4):\n    dx, dy = -dy, dx\nprint(a + dx, b + dy)", 'long long dx = x - a, dy = y - b;\nfor (int i = 0; i < k % 4; i++) {\n    long long old = dx;\n    dx = -dy;\n    dy = old;\n}\ncout << a + dx << " " << b + dy << "\\n";'), ("for i in range(k % 4):\n    x, y = y, -x\nprint(x, y)", 'for (int i = 0; i < k % 4; i++) {\n    long long old = x;\n    x = y;\n    y = -old;\n}\ncout << x << " " << y << "\\n";'), output=TWO, tags=GEOMETRY, rating=1000, meanings={"x": "x of the point", "y": "y of the point", "a": "x of the centre", "b": "y of the centre", "k": "the number of quarter turns"}),
    decide("point_in_triangle", (Int("a", -100, 100), Int("b", -100, 100), Int("c", -100, 100), Int("d", -100, 100), Int("e", -100, 100), Int("f", -100, 100), Int("x", -100, 100), Int("y", -100, 100)), ("Does the point ({x}, {y}) lie inside the triangle with the corners ({a}, {b}), ({c}, {d}) and ({e}, {f}) or on its border?", "Check if the triangle with corners ({a}, {b}), ({c}, {d}), ({e}, {f}) contains ({x}, {y}); points of the sides are contained."), "it does", "p = (c - a) * (y - b) - (d - b) * (x - a)\nq = (e - c) * (y - d) - (f - d) * (x - c)\nr = (a - e) * (y - f) - (b - f) * (x - e)\n(p >= 0 and q >= 0 and r >= 0) or (p <= 0 and q <= 0 and r <= 0)", "long long p = (c - a) * (y - b) - (d - b) * (x - a);\nlong long q = (e - c) * (y - d) - (f - d) * (x - c);\nlong long r = (a - e) * (y - f) - (b - f) * (x - e);\n(p >= 0 && q >= 0 && r >= 0) || (p <= 0 && q <= 0 && r <= 0)", ("min(a, c, e) <= x <= max(a, c, e) and min(b, d, f) <= y <= max(b, d, f)", "min(a, min(c, e)) <= x && x <= max(a, max(c, e)) && min(b, min(d, f)) <= y && y <= max(b, max(d, f))"), ("p = (c - a) * (y - b) - (d - b) * (x - a)\nq = (e - c) * (y - d) - (f - d) * (x - c)\nr = (a - e) * (y - f) - (b - f) * (x - e)\np > 0 and q > 0 and r > 0", "long long p = (c - a) * (y - b) - (d - b) * (x - a);\nlong long q = (e - c) * (y - d) - (f - d) * (x - c);\nlong long r = (a - e) * (y - f) - (b - f) * (x - e);\np > 0 && q > 0 && r > 0"), refine=_in_triangle, tags=GEOMETRY, rating=1200, meanings={"a": "x of the first corner", "b": "y of the first corner", "c": "x of the second corner", "d": "y of the second corner", "e": "x of the third corner", "f": "y of the third corner", "x": "x of the point", "y": "y of the point"}),
    value("square_distance_to_rectangle", (Int("a", -1000, 1000), Int("b", -1000, 1000), Int("c", -1000, 1000), Int("d", -1000, 1000), Int("x", -1000, 1000), Int("y", -1000, 1000)), ("Print the square of the distance from the point ({x}, {y}) to the nearest point of the rectangle with the lower left corner ({a}, {b}) and the upper right corner ({c}, {d}), inside included. It is 0 if the point belongs to the rectangle.", "A rectangle parallel to the axes covers everything from ({a}, {b}) to ({c}, {d}). How far is ({x}, {y}) from it? Print the squared distance, 0 inside or on the border."), "dx = max(a - x, 0, x - c)\ndy = max(b - y, 0, y - d)\ndx * dx + dy * dy", "long long dx = max(0LL, max(a - x, x - c));\nlong long dy = max(0LL, max(b - y, y - d));\ndx * dx + dy * dy", ("dx = min(abs(x - a), abs(x - c))\ndy = min(abs(y - b), abs(y - d))\ndx * dx + dy * dy", "long long dx = min(abs(x - a), abs(x - c));\nlong long dy = min(abs(y - b), abs(y - d));\ndx * dx + dy * dy"), ("dx = max(a - x, 0, x - c)\ndy = max(b - y, 0, y - d)\ndx + dy", "long long dx = max(0LL, max(a - x, x - c));\nlong long dy = max(0LL, max(b - y, y - d));\ndx + dy"), refine=_near_box, tags=GEOMETRY, rating=1000, meanings={"a": "the left side", "b": "the lower side", "c": "the right side", "d": "the upper side", "x": "x of the point", "y": "y of the point"}),
    value("triangles_from_points", (Pairs("p", ("x", "y"), -100, 100, min_size=1, max_size=12),), ("{n} different points ({f1}_i, {f2}_i) are given. How many triples of them form a triangle, that is, do not lie on one line?", "Count the triangles whose corners are three of the {n} different points ({f1}_i, {f2}_i). Three points on a line form no triangle."), "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        for k in range(j + 1, n):\n            x1, y1 = p[j][0] - p[i][0], p[j][1] - p[i][1]\n            x2, y2 = p[k][0] - p[i][0], p[k][1] - p[i][1]\n            if x1 * y2 != x2 * y1:\n                count += 1\ncount", "long long count = 0;\nfor (int i = 0; i < n; i++) {\n    for (int j = i + 1; j < n; j++) {\n        for (int k = j + 1; k < n; k++) {\n            long long x1 = p[j].first - p[i].first, y1 = p[j].second - p[i].second;\n            long long x2 = p[k].first - p[i].first, y2 = p[k].second - p[i].second;\n            if (x1 * y2 != x2 * y1) count++;\n        }\n    }\n}\ncount", ("n * (n - 1) * (n - 2) // 6", "n * (n - 1) * (n - 2) / 6"), ("count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        for k in range(j + 1, n):\n            if not (p[i][0] == p[j][0] == p[k][0] or p[i][1] == p[j][1] == p[k][1]):\n                count += 1\ncount", "long long count = 0;\nfor (int i = 0; i < n; i++) {\n    for (int j = i + 1; j < n; j++) {\n        for (int k = j + 1; k < n; k++) {\n            bool is_column = p[i].first == p[j].first && p[j].first == p[k].first;\n            bool is_row = p[i].second == p[j].second && p[j].second == p[k].second;\n            if (!is_column && !is_row) count++;\n        }\n    }\n}\ncount"), refine=_pegs, tags=("brute force", "geometry"), rating=1100, is_themed=False),
    value("rectangles_from_points", (Pairs("p", ("x", "y"), 0, 100, min_size=4, max_size=14),), ("Among {n} different points ({f1}_i, {f2}_i), how many rectangles with sides parallel to the axes have all four corners?", "Count the rectangles with horizontal and vertical sides whose four corners all belong to the {n} different points ({f1}_i, {f2}_i)."), "points = set(p)\ncount = 0\nfor x1, y1 in p:\n    for x2, y2 in p:\n        if x1 < x2 and y1 < y2 and (x1, y2) in points and (x2, y1) in points:\n            count += 1\ncount", "set<pair<long long, long long>> points(p.begin(), p.end());\nlong long count = 0;\nfor (auto [x1, y1] : p) {\n    for (auto [x2, y2] : p) {\n        if (x1 < x2 && y1 < y2 && points.count({x1, y2}) && points.count({x2, y1})) count++;\n    }\n}\ncount", ("points = set(p)\ncount = 0\nfor x1, y1 in p:\n    for x2, y2 in p:\n        if x1 < x2 and y1 != y2 and (x1, y2) in points and (x2, y1) in points:\n            count += 1\ncount", "set<pair<long long, long long>> points(p.begin(), p.end());\nlong long count = 0;\nfor (auto [x1, y1] : p) {\n    for (auto [x2, y2] : p) {\n        if (x1 < x2 && y1 != y2 && points.count({x1, y2}) && points.count({x2, y1})) count++;\n    }\n}\ncount"), ("points = set(p)\ncount = 0\nfor x1, y1 in p:\n    for x2, y2 in p:\n        if x2 - x1 == y2 - y1 > 0 and (x1, y2) in points and (x2, y1) in points:\n            count += 1\ncount", "set<pair<long long, long long>> points(p.begin(), p.end());\nlong long count = 0;\nfor (auto [x1, y1] : p) {\n    for (auto [x2, y2] : p) {\n        if (x2 - x1 == y2 - y1 && x2 > x1 && points.count({x1, y2}) && points.count({x2, y1})) count++;\n    }\n}\ncount"), refine=_few_holes, tags=("brute force", "data structures"), rating=1200, is_themed=False),
    real("shadow_height", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 10**4)), ("A stick of {a} centimetres throws a shadow of {b} centimetres. How high is a tower whose shadow is {c} centimetres long at the same time?", "At some hour the shadow of a pole {a} cm high is {b} cm long. [Find|Compute] the height of a tree with a shadow of {c} cm."), "c * a / b", "1.0 * c * a / b", ("c * b / a", "1.0 * c * b / a"), ("c + a - b", "1.0 * (c + a - b)"), tags=GEOMETRY, meanings={"a": "the height of the stick", "b": "the shadow of the stick", "c": "the shadow of the tower"}),
    value("cheaper_pizza", (Int("a", 1, 100), Int("b", 1, 1000), Int("c", 1, 100), Int("d", 1, 1000)), ("A round pizza of diameter {a} costs {b} coins, one of diameter {c} costs {d} coins. Which one gives more area for a coin? Print 1 or 2, or 0 if both give the same.", "Two discs of the same thickness have the diameters {a} and {c} and the prices {b} and {d}. Print the number of the one with the lower price per area, 0 if these prices are equal."), "x = a * a * d\ny = c * c * b\n1 if x > y else 2 if x < y else 0", "long long x = a * a * d, y = c * c * b;\n(x > y ? 1 : (x < y ? 2 : 0))", ("x = a * d\ny = c * b\n1 if x > y else 2 if x < y else 0", "long long x = a * d, y = c * b;\n(x > y ? 1 : (x < y ? 2 : 0))"), ("x = a * a // b\ny = c * c // d\n1 if x > y else 2 if x < y else 0", "long long x = a * a / b, y = c * c / d;\n(x > y ? 1 : (x < y ? 2 : 0))"), refine=_pizzas, tags=("math", "geometry"), rating=900, meanings={"a": "the diameter of the first", "b": "the price of the first", "c": "the diameter of the second", "d": "the price of the second"}),
    value("skyline_length", (Ints("a", 1, 1000, max_size=30),), ("{n} houses of width 1 stand side by side without gaps, the i-th is {a}_i high. How long is the outline of the whole row, seen from the front, from the ground on the left over the roofs to the ground on the right?", "Bars of width 1 and heights {a}_1, ..., {a}_{n} stand next to each other on a line. Find the length of the line that runs over them: up the left side, along all the tops with the vertical pieces between, down the right side (the bottom does not count)."), "total = n + a[0] + a[-1]\nfor i in range(1, n):\n    total += abs(a[i] - a[i - 1])\ntotal", "long long total = n + a[0] + a[n - 1];\nfor (int i = 1; i < n; i++) total += abs(a[i] - a[i - 1]);\ntotal", ("total = n\nfor i in range(1, n):\n    total += abs(a[i] - a[i - 1])\ntotal", "long long total = n;\nfor (int i = 1; i < n; i++) total += abs(a[i] - a[i - 1]);\ntotal"), ("n + 2 * max(a)", "n + 2 * *max_element(a.begin(), a.end())"), tags=("geometry", "implementation"), rating=900, is_themed=False),
    real("cone_and_half_ball", (Int("r", 1, 100), Int("h", 1, 1000)), ("An ice cream consists of a full cone with radius {r} and height {h} and of half a ball with the same radius on it. How large is its volume? (A cone has pi r^2 h / 3, a ball 4 pi r^3 / 3.)", "[Find|Compute] the volume of a body made of a cone (radius {r}, height {h}) and a half ball of radius {r}. [Volumes:|Use] pi * r * r * h / 3 for a cone, 4 / 3 * pi * r * r * r for a whole ball."), "import math\nmath.pi * r * r * h / 3 + 2 * math.pi * r ** 3 / 3", "acos(-1.0) * r * r * h / 3 + 2 * acos(-1.0) * r * r * r / 3", ("import math\nmath.pi * r * r * h / 3 + 4 * math.pi * r ** 3 / 3", "acos(-1.0) * r * r * h / 3 + 4 * acos(-1.0) * r * r * r / 3"), ("import math\nmath.pi * r * r * h + 2 * math.pi * r ** 3 / 3", "acos(-1.0) * r * r * h + 2 * acos(-1.0) * r * r * r / 3"), tags=GEOMETRY, rating=900, meanings={"r": "the radius", "h": "the height of the cone"}),
    bodies("folded_sheet", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("k", 0, 20)), ("A sheet of {a} by {b} millimetres is folded {k} times in the middle, each time so that the longer side is halved (any one if both are equal); halves are rounded down to whole millimetres. Print the longer and the shorter side at the end.", "{k} times the larger of the numbers {a} and {b} is replaced by its half, rounded down. Print the two numbers you have then, the larger first."), ("for i in range(k):\n    if a >= b:\n        a //= 2\n    else:\n        b //= 2\nprint(max(a, b), min(a, b))", "sides = [a, b]\nfor i in range(k):\n    sides.sort()\n    sides[1] //= 2\nsides.sort(reverse=True)\nprint(*sides)"), 'for (int i = 0; i < k; i++) {\n    if (a >= b) a /= 2;\n    else b /= 2;\n}\ncout << max(a, b) << " " << min(a, b) << "\\n";', ("for i in range(k):\n    if i % 2 == 0:\n        a //= 2\n    else:\n        b //= 2\nprint(max(a, b), min(a, b))", 'for (int i = 0; i < k; i++) {\n    if (i % 2 == 0) a /= 2;\n    else b /= 2;\n}\ncout << max(a, b) << " " << min(a, b) << "\\n";'), ("for i in range(k):\n    if a >= b:\n        a //= 2\n    else:\n        b //= 2\nprint(a, b)", 'for (int i = 0; i < k; i++) {\n    if (a >= b) a /= 2;\n    else b /= 2;\n}\ncout << a << " " << b << "\\n";'), output=TWO, refine=_folds, rating=800, meanings={"a": "one side of the sheet", "b": "the other side of the sheet", "k": "the number of folds"}),
    value("queen_reach_count", (Int("n", 1, 1000), Int("x", 1, 1000), Int("y", 1, 1000)), ("A queen stands in row {x}, column {y} of an empty board of {n} x {n} squares, counted from 1. To how many squares can she move? She goes any distance along rows, columns and diagonals.", "Count the squares other than ({x}, {y}) of an {n} x {n} board that are in the same row, the same column or on a common diagonal with ({x}, {y})."), "straight = 2 * (n - 1)\nfirst = min(x - 1, y - 1) + min(n - x, n - y)\nsecond = min(x - 1, n - y) + min(n - x, y - 1)\nstraight + first + second", "long long straight = 2 * (n - 1);\nlong long first = min(x - 1, y - 1) + min(n - x, n - y);\nlong long second = min(x - 1, n - y) + min(n - x, y - 1);\nstraight + first + second", ("straight = 2 * n\nfirst = min(x, y) + min(n - x, n - y)\nsecond = min(x, n - y) + min(n - x, y)\nstraight + first + second", "long long straight = 2 * n;\nlong long first = min(x, y) + min(n - x, n - y);\nlong long second = min(x, n - y) + min(n - x, y);\nstraight + first + second"), ("2 * (n - 1) + min(x - 1, y - 1) + min(n - x, n - y)", "2 * (n - 1) + min(x - 1, y - 1) + min(n - x, n - y)"), refine=_on_a_board, rating=1000, tags=("math", "implementation"), meanings={"n": "the size of the board", "x": "the row", "y": "the column"}),
    bodies("heading_name", (Ints("a", -720, 720, max_size=20),), ("A robot faces north (N). It makes {n} turns, the i-th by {a}_i degrees, to the right if the number is positive, to the left if it is negative; all are multiples of 45. Print which of N, NE, E, SE, S, SW, W, NW it faces then.", "Starting in the direction N, one turns {n} times by {a}_i degrees (multiples of 45; positive means clockwise). Name the final direction: N, NE, E, SE, S, SW, W or NW."), ('names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]\nprint(names[sum(a) % 360 // 45])', 'names = "N NE E SE S SW W NW".split()\nat = 0\nfor x in a:\n    at = (at + x // 45) % 8\nprint(names[at])'), 'vector<string> names = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};\nlong long total = 0;\nfor (auto x : a) total += x;\ntotal = (total % 360 + 360) % 360;\ncout << names[total / 45] << "\\n";', ('names = ["N", "NW", "W", "SW", "S", "SE", "E", "NE"]\nprint(names[sum(a) % 360 // 45])', 'vector<string> names = {"N", "NW", "W", "SW", "S", "SE", "E", "NE"};\nlong long total = 0;\nfor (auto x : a) total += x;\ntotal = (total % 360 + 360) % 360;\ncout << names[total / 45] << "\\n";'), ('names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]\nprint(names[a[-1] % 360 // 45])', 'vector<string> names = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};\nlong long total = (a[n - 1] % 360 + 360) % 360;\ncout << names[total / 45] << "\\n";'), output=("Print N, NE, E, SE, S, SW, W or NW.", "Print the direction in capital letters, such as N or SW."), refine=_eighths, rating=900, is_themed=False),
    value("cube_towers_surface", (Matrix("g", 0, 100, max_size=6),), ("On each cell of a grid with {h} rows and {w} columns a tower of unit cubes is glued together, as many as the number in the cell says (perhaps 0). Find the surface of the whole: tops and sides that can be touched, without the bottom.", "Towers of unit cubes stand on a board of {h} x {w} cells, their heights are given. How many cube faces are free, if the faces standing on the board and those pressed against a neighbouring tower do not count?"), "total = 0\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] > 0:\n            total += 1\n        for di, dj in [(0, 1), (1, 0), (0, -1), (-1, 0)]:\n            x, y = i + di, j + dj\n            other = g[x][y] if 0 <= x < h and 0 <= y < w else 0\n            total += max(0, g[i][j] - other)\ntotal", "long long total = 0;\nint di[] = {0, 1, 0, -1}, dj[] = {1, 0, -1, 0};\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] > 0) total++;\n        for (int k = 0; k < 4; k++) {\n            int x = i + di[k], y = j + dj[k];\n            long long other = x >= 0 && x < h && y >= 0 && y < w ? g[x][y] : 0;\n            total += max(0LL, g[i][j] - other);\n        }\n    }\n}\ntotal", ("total = 0\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] > 0:\n            total += 1 + 4 * g[i][j]\ntotal", "long long total = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] > 0) total += 1 + 4 * g[i][j];\n    }\n}\ntotal"), ("total = 0\nfor i in range(h):\n    for j in range(w):\n        total += 1\n        if i > 0:\n            total += abs(g[i][j] - g[i - 1][j])\n        if j > 0:\n            total += abs(g[i][j] - g[i][j - 1])\ntotal", "long long total = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        total++;\n        if (i > 0) total += abs(g[i][j] - g[i - 1][j]);\n        if (j > 0) total += abs(g[i][j] - g[i][j - 1]);\n    }\n}\ntotal"), refine=_low_towers, tags=("implementation", "geometry"), rating=1200, meanings={"g": "the heights of the towers"}),
)  # fmt: skip
