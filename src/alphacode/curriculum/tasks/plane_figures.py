"""Points, lines, triangles, polygons, circles and solids, to a stated number of digits."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import ONE, bodies, value
from alphacode.curriculum.task import Int, Pairs, Param, Task, Values

GEOMETRY = ("geometry", "math")
DIGITS_AFTER = said(d=(1, 3, 3, 4, 4, 5, 6))
REAL = (
    "Print the answer with $d digits after the point.",
    "Print one number, rounded to $d decimal places.",
    "Output [the answer|it] with exactly $d digits after the decimal point.",
)
REALS = (
    "Print both numbers with $d digits after the point.",
    "Print the two numbers on one line, each with $d digits after the decimal point.",
)
PI = "acos(-1.0)"
Refine = Callable[[Random, Values], Values]


def _real(
    name: str,
    params: tuple[Param, ...],
    say: tuple[str, ...],
    python: str,
    cpp: str,
    *wrong: tuple[str, str],
    **rest: Any,
) -> Task:
    """Return a task whose answer is a real number with `$d` decimals.

    What stands before the last line is a statement. Two numbers are divided by " ; ".
    """

    def body(text: str) -> str:
        before, newline, last = text.rpartition("\n")
        parts = last.split(" ; ")
        forms = " ".join(["%.${d}f"] * len(parts))
        return f'{before}{newline}print("{forms}" % ({", ".join(parts)}))'

    def body_cpp(text: str) -> str:
        before, newline, last = text.rpartition("\n")
        shown = ' << " " << '.join(last.split(" ; "))
        return (
            f'{before}{newline}cout << fixed << setprecision($d) << {shown} << "\\n";'
        )

    rest.setdefault("output", REALS if " ; " in python else REAL)
    rest.setdefault("tags", GEOMETRY)
    return bodies(
        name,
        params,
        say,
        body(python),
        body_cpp(cpp),
        *((body(p), body_cpp(c)) for p, c in wrong),
        constants=DIGITS_AFTER,
        **rest,
    )


def _ints(names: str, low: int = -100, high: int = 100) -> tuple[Int, ...]:
    return tuple(Int(name, low, high) for name in names)


def _near(names: str, high: int = 20) -> Refine:
    """Draw coordinates, mostly small ones."""

    def refine(rng: Random, values: Values) -> Values:
        top = rng.choice([3, high, high])
        return {**values, **{name: rng.randint(-top, top) for name in names}}

    return refine


def _corners(rng: Random, values: Values) -> Values:
    """Draw three points that are not on one line."""
    while True:
        a, b, c, d, e, f = (rng.randint(-12, 12) for _ in range(6))
        if (c - a) * (f - b) != (e - a) * (d - b):
            return {**values, **dict(zip("abcdef", (a, b, c, d, e, f), strict=True))}


def _sides(rng: Random, values: Values) -> Values:
    usual = [(3, 4, 5), (5, 5, 6), (13, 14, 15), (5, 12, 13)]
    a, b, c = rng.choice(usual)
    if rng.random() < 0.75:
        a, b = rng.randint(1, 60), rng.randint(1, 60)
        c = rng.randint(abs(a - b) + 1, a + b - 1)
    sides = rng.sample([a, b, c], 3)
    return {**values, **dict(zip("abc", sides, strict=True))}


def _line(rng: Random, values: Values) -> Values:
    """Draw a line a, b, c with a or b not 0."""
    a, b = rng.choice([(0, 1), (2, 0), (3, 4), (-3, 4), (1, -1), (5, -12), (7, 2)])
    found = {"a": a, "b": b, "c": rng.randint(-20, 20)}
    if "x" in values:
        found |= {"x": rng.randint(-20, 20), "y": rng.randint(-20, 20)}
    return {**values, **found}


def _two_lines(rng: Random, values: Values) -> Values:
    """Draw two lines, both with a whole crossing now and then, or parallel ones."""
    a, b, d, e = (rng.choice([-3, -2, -1, 0, 1, 2, 4]) for _ in range(4))
    if (a, b) == (0, 0) or rng.random() < 0.25:
        a, b = 1, 2
    if (d, e) == (0, 0) or rng.random() < 0.2:
        d, e = 2 * a, 2 * b
    x, y = rng.randint(-9, 9), rng.randint(-9, 9)
    c, f = a * x + b * y, d * x + e * y + rng.choice([0, 0, 1])
    return {**values, **dict(zip("abcdef", (a, b, c, d, e, f), strict=True))}


def _two_points(rng: Random, values: Values) -> Values:
    """Draw two different points."""
    a, b, c = (rng.randint(-12, 12) for _ in range(3))
    d = rng.choice([rng.randint(-12, 12), b])
    if (a, b) == (c, d):
        c = a + 1
    if rng.random() < 0.15:
        c, d = a, b + rng.choice([-2, 3])
    return {**values, "a": a, "b": b, "c": c, "d": d}


def _polygon(rng: Random, values: Values) -> Values:
    """Draw a polygon around the origin without crossing sides, in either sense."""
    wanted = max(4, min(8, values["n"]))
    ways = [(3, 0), (2, 1), (1, 1), (1, 3), (0, 2), (-1, 2), (-2, 2), (-3, 1)]
    ways += [(-1, 0), (-3, -2), (-1, -1), (-1, -3), (0, -1), (1, -2), (2, -1)]
    while True:
        chosen = sorted(rng.sample(range(len(ways)), wanted))
        p = []
        for i in chosen:
            k = rng.randint(1, 6)
            p.append((ways[i][0] * k, ways[i][1] * k))
        turns = [p[i - 1][0] * p[i][1] - p[i - 1][1] * p[i][0] for i in range(len(p))]
        if all(turn > 0 for turn in turns):
            break
    if rng.random() < 0.5:
        p.reverse()
    x, y = rng.randint(-9, 9), rng.randint(-9, 9)
    return {**values, "n": len(p), "p": [(u + x, v + y) for u, v in p]}


def _boxes(rng: Random, values: Values) -> Values:
    """Draw two rectangles by opposite corners, often with a common part."""
    found: dict[str, int] = {}
    for low, high in ("ac", "bd", "eg", "fh"):
        x = rng.randint(-9, 9)
        found |= {low: x, high: x + rng.choice([-7, -4, -2, 1, 3, 6, 9])}
    return {**values, **found}


LENGTH = "((c - a) ** 2 + (d - b) ** 2) ** 0.5"
LENGTH_CPP = "sqrt((c - a) * (c - a) + (d - b) * (d - b))"
THREE = "u = ((c - a) ** 2 + (d - b) ** 2) ** 0.5\nv = ((e - c) ** 2 + (f - d) ** 2) ** 0.5\nw = ((a - e) ** 2 + (b - f) ** 2) ** 0.5\n"
THREE_CPP = "double u = sqrt((c - a) * (c - a) + (d - b) * (d - b));\ndouble v = sqrt((e - c) * (e - c) + (f - d) * (f - d));\ndouble w = sqrt((a - e) * (a - e) + (b - f) * (b - f));\n"
HERON = "p = (a + b + c) / 2\ns = (p * (p - a) * (p - b) * (p - c)) ** 0.5\n"
HERON_CPP = (
    "double p = (a + b + c) / 2.0;\ndouble s = sqrt(p * (p - a) * (p - b) * (p - c));\n"
)
SHOELACE = "total = 0\nfor i in range(n):\n    total += p[i - 1][0] * p[i][1] - p[i - 1][1] * p[i][0]\n"
SHOELACE_CPP = "long long total = 0;\nfor (int i = 0; i < n; i++) {\n    auto [x1, y1] = p[(i + n - 1) % n];\n    auto [x2, y2] = p[i];\n    total += x1 * y2 - y1 * x2;\n}\n"
AROUND = "total = 0\nfor i in range(n):\n    total += ((p[i - 1][0] - p[i][0]) ** 2 + (p[i - 1][1] - p[i][1]) ** 2) ** 0.5\n"
AROUND_CPP = "double total = 0;\nfor (int i = 0; i < n; i++) {\n    auto [x1, y1] = p[(i + n - 1) % n];\n    auto [x2, y2] = p[i];\n    total += sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2));\n}\n"
POINTS = {
    "a": "x of the first point",
    "b": "y of the first point",
    "c": "x of the second point",
    "d": "y of the second point",
    "e": "x of the third point",
    "f": "y of the third point",
}
ABC = {"a": "the first side", "b": "the second side", "c": "the third side"}
POLYGON = (Pairs("p", ("x", "y"), -100, 100, min_size=3, max_size=10),)
CORNERS = {"n": "the number of corners", "p": "the coordinates of a corner"}
SIDE_INTS = _ints("abc", 1, 1000)
PY_PI = "import math\n"

TASKS: tuple[Task, ...] = (
    _real("distance_of_points_decimals", _ints("abcd"), ("[Find|Print] the distance of the points ({a}, {b}) and ({c}, {d}).", "How long is the segment from ({a}, {b}) to ({c}, {d})?"), LENGTH, LENGTH_CPP, ("((c - a) ** 2 + (d - b) ** 2)", "(double)((c - a) * (c - a) + (d - b) * (d - b))"), ("abs(c - a) + abs(d - b)", "(double)(abs(c - a) + abs(d - b))"), refine=_near("abcd"), meanings=POINTS),
    _real("triangle_area_points_decimals", _ints("abcdef"), ("[Find|Compute] the area of the triangle with corners ({a}, {b}), ({c}, {d}) and ({e}, {f}).", "A triangle has its corners at ({a}, {b}), ({c}, {d}), ({e}, {f}). How large is its area (0 if they are on one line)?"), "abs((c - a) * (f - b) - (e - a) * (d - b)) / 2", "abs((c - a) * (f - b) - (e - a) * (d - b)) / 2.0", ("abs((c - a) * (f - b) + (e - a) * (d - b)) / 2", "abs((c - a) * (f - b) + (e - a) * (d - b)) / 2.0"), ("abs((c - a) * (f - b) - (e - a) * (d - b))", "(double)abs((c - a) * (f - b) - (e - a) * (d - b))"), refine=_near("abcdef"), meanings=POINTS),
    _real("triangle_perimeter_points_decimals", _ints("abcdef"), ("[Find|Compute] the perimeter of the triangle with corners ({a}, {b}), ({c}, {d}) and ({e}, {f}).", "How long is the way from ({a}, {b}) straight to ({c}, {d}), from there to ({e}, {f}) and back to the start?"), THREE + "u + v + w", THREE_CPP + "u + v + w", (THREE + "u + v", THREE_CPP + "u + v"), refine=_near("abcdef"), meanings=POINTS),
    _real("triangle_area_sides_decimals", SIDE_INTS, ("[Find|Compute] the area of a triangle with the sides {a}, {b} and {c}.", "The sides of a triangle are {a}, {b}, {c}. How large is its area? (Such a triangle exists.)"), HERON + "s", HERON_CPP + "s", ("a * b / 2", "a * b / 2.0"), refine=_sides, meanings=ABC),
    _real("inscribed_radius_decimals", SIDE_INTS, ("[Find|Compute] the radius of the circle inscribed in the triangle with the sides {a}, {b} and {c}.", "How large can the radius of a circle inside a triangle with sides {a}, {b}, {c} be? It touches all sides."), HERON + "s / p", HERON_CPP + "s / p", (HERON + "a * b * c / (4 * s)", HERON_CPP + "a * b * c / (4 * s)"), (HERON + "s / (2 * p)", HERON_CPP + "s / (2 * p)"), refine=_sides, meanings=ABC),
    _real("circumscribed_radius_decimals", SIDE_INTS, ("[Find|Compute] the radius of the circle through the three corners of the triangle with the sides {a}, {b} and {c}.", "A triangle has the sides {a}, {b}, {c}. What is the radius of its circumscribed circle?"), HERON + "a * b * c / (4 * s)", HERON_CPP + "a * b * c / (4 * s)", (HERON + "s / p", HERON_CPP + "s / p"), refine=_sides, meanings=ABC),
    _real("both_radii_of_triangle", SIDE_INTS, ("[Find|Print] the radius of the inscribed circle and then that of the circumscribed circle of the triangle with the sides {a}, {b} and {c}.", "A triangle has the sides {a}, {b}, {c}. Print the radius r of the circle that touches its sides, and the radius R of the circle through its corners."), HERON + "s / p ; a * b * c / (4 * s)", HERON_CPP + "s / p ; a * b * c / (4 * s)", (HERON + "a * b * c / (4 * s) ; s / p", HERON_CPP + "a * b * c / (4 * s) ; s / p"), refine=_sides, meanings=ABC),
    _real("distance_point_to_line", (*_ints("xy"), *_ints("abc")), ("[Find|Compute] the distance of the point ({x}, {y}) from the line {a}x + {b}y + {c} = 0.", "How far is the point ({x}, {y}) from the line A * x + B * y + C = 0 with A = {a}, B = {b} and C = {c} (A and B are not both 0)?"), "abs(a * x + b * y + c) / (a * a + b * b) ** 0.5", "abs(a * x + b * y + c) / sqrt(a * a + b * b)", ("abs(a * x + b * y + c)", "(double)abs(a * x + b * y + c)"), ("abs(a * x + b * y) / (a * a + b * b) ** 0.5", "abs(a * x + b * y) / sqrt(a * a + b * b)"), refine=_line, meanings={"x": "x of the point", "y": "y of the point", "a": "A", "b": "B", "c": "C"}),
    _real("distance_line_to_point", (*_ints("abc"), *_ints("xy")), ("A line has the equation {a}x + {b}y + {c} = 0. [Find|Compute] its distance from the point ({x}, {y}).", "How far is the line A * x + B * y + C = 0 (A = {a}, B = {b}, C = {c}; A and B are not both 0) from the point ({x}, {y})?"), "abs(a * x + b * y + c) / (a * a + b * b) ** 0.5", "abs(a * x + b * y + c) / sqrt(a * a + b * b)", ("abs(a * x + b * y + c)", "(double)abs(a * x + b * y + c)"), refine=_line, meanings={"x": "x of the point", "y": "y of the point", "a": "A", "b": "B", "c": "C"}),
    bodies("line_through_two_points", _ints("abcd"), ("A line goes through the different points ({a}, {b}) and ({c}, {d}). Write its equation as Ax + By + C = 0 with A = {d} - {b}, B = {a} - {c}. Print A, B and C.", "[Find|Print] three integers A, B, C for which A * x + B * y + C = 0 on the line through ({a}, {b}) and ({c}, {d}), two different points. Take A = {d} - {b} and B = {a} - {c}."), "p, q = d - b, a - c\nprint(p, q, -(p * a + q * b))", 'long long p = d - b, q = a - c;\ncout << p << " " << q << " " << -(p * a + q * b) << "\\n";', ("p, q = d - b, a - c\nprint(p, q, p * a + q * b)", 'long long p = d - b, q = a - c;\ncout << p << " " << q << " " << p * a + q * b << "\\n";'), refine=_two_points, tags=GEOMETRY, output=("Print three integers A, B and C.",), meanings=POINTS),
    bodies("line_through_points_as_function", _ints("abcd"), ("The line through ({a}, {b}) and ({c}, {d}), whose first coordinates differ, is the graph of y = kx + m. [Find|Print] k and m, both with $d digits after the point.", "[Find|Print] the slope and the value at 0 of the straight line through ({a}, {b}) and ({c}, {d}); {a} and {c} differ. Give both numbers with $d digits after the decimal point."), 'print("%.${d}f %.${d}f" % ((d - b) / (c - a) + 0.0, (b * c - a * d) / (c - a) + 0.0))', 'cout << fixed << setprecision($d) << (double)(d - b) / (c - a) + 0.0 << " " << (double)(b * c - a * d) / (c - a) + 0.0 << "\\n";', ('print("%.${d}f %.${d}f" % ((c - a) / ((d - b) or 1), b))', 'cout << fixed << setprecision($d) << (double)(c - a) / (d == b ? 1 : d - b) << " " << (double)b << "\\n";'), refine=lambda rng, v: (lambda w: {**w, "c": w["c"] if w["c"] != w["a"] else w["a"] + 2})(_two_points(rng, v)), constants=DIGITS_AFTER, tags=GEOMETRY, output=REALS, meanings=POINTS),
    bodies("crossing_of_two_lines", _ints("abcdef", -1000, 1000), ("[Find|Print] the point where the lines {a}x + {b}y = {c} and {d}x + {e}y = {f} cross, x and y with $k digits after the point. If they do not cross in exactly one point, print $none.", "Solve the system of two equations {a}x + {b}y = {c}, {d}x + {e}y = {f}. Print x and y with $k digits after the decimal point, or $none if there is no solution or more than one."), 'det = a * e - b * d\nif det == 0:\n    print("$none")\nelse:\n    print("%.${k}f %.${k}f" % ((c * e - b * f) / det + 0.0, (a * f - c * d) / det + 0.0))', 'long long det = a * e - b * d;\nif (det == 0) {\n    cout << "$none\\n";\n} else {\n    cout << fixed << setprecision($k) << (double)(c * e - b * f) / det + 0.0 << " " << (double)(a * f - c * d) / det + 0.0 << "\\n";\n}', ('det = a * e - b * d\nif det == 0:\n    print("$none")\nelse:\n    print("%.${k}f %.${k}f" % ((c * e - b * f) / det + 0.0, (c * d - a * f) / det + 0.0))', 'long long det = a * e - b * d;\nif (det == 0) {\n    cout << "$none\\n";\n} else {\n    cout << fixed << setprecision($k) << (double)(c * e - b * f) / det + 0.0 << " " << (double)(c * d - a * f) / det + 0.0 << "\\n";\n}'), refine=_two_lines, constants=said(k=(1, 2, 2, 3, 4, 5, 6), none=("NO", "-1", "none", "No solution", "parallel")), tags=GEOMETRY, rating=1100, output=("Print x and y, or $none.",), meanings={"a": "the first number of the first equation", "b": "the second number of it", "c": "its right side", "d": "the first number of the second equation", "e": "the second number of it", "f": "its right side"}),
    _real("polygon_area_decimals", POLYGON, ("[Find|Compute] the area of the polygon with the {n} corners ({f1}_i, {f2}_i), listed along its border, in either sense.", "The corners ({f1}_i, {f2}_i) of a polygon are given in the order in which its border connects them. How large is its area?"), SHOELACE + "abs(total) / 2", SHOELACE_CPP + "abs(total) / 2.0", (SHOELACE + "total / 2", SHOELACE_CPP + "total / 2.0"), (SHOELACE + "abs(total)", SHOELACE_CPP + "(double)abs(total)"), refine=_polygon, rating=1100, is_themed=False, meanings=CORNERS),
    _real("polygon_perimeter_decimals", POLYGON, ("[Find|Compute] the perimeter of the polygon with the {n} corners ({f1}_i, {f2}_i), listed along its border.", "A fence goes from point to point ({f1}_i, {f2}_i) in the given order and from the last one back to the first. How long is it?"), AROUND + "total", AROUND_CPP + "total", ("total = 0\nfor i in range(1, n):\n    total += ((p[i - 1][0] - p[i][0]) ** 2 + (p[i - 1][1] - p[i][1]) ** 2) ** 0.5\ntotal", AROUND_CPP.replace("int i = 0;", "int i = 1;") + "total"), refine=_polygon, is_themed=False, meanings=CORNERS),
    _real("broken_line_length_decimals", POLYGON, ("[Find|Compute] the length of the broken line that connects the points ({f1}_i, {f2}_i) one after another; it does not return to the first.", "A beetle crawls straight from each of {n} points ({f1}_i, {f2}_i) to the next one. How long is its whole way?"), "total = 0\nfor i in range(1, n):\n    total += ((p[i - 1][0] - p[i][0]) ** 2 + (p[i - 1][1] - p[i][1]) ** 2) ** 0.5\ntotal", AROUND_CPP.replace("int i = 0;", "int i = 1;") + "total", (AROUND + "total", AROUND_CPP + "total"), refine=_polygon, is_themed=False, meanings={"n": "the number of points", "p": "the coordinates of a point"}),
    _real("circle_area_and_length", (Int("r", 1, 1000),), ("[Find|Print] the length of a circle of radius {r} and the area inside it.", "A circle has radius {r}. Print its circumference and then its area."), PY_PI + "2 * math.pi * r ; math.pi * r * r", f"2 * {PI} * r ; {PI} * r * r", (PY_PI + "math.pi * r * r ; 2 * math.pi * r", f"{PI} * r * r ; 2 * {PI} * r"), meanings={"r": "the radius"}),
    _real("circle_area_decimals", (Int("r", 1, 1000),), ("[Find|Print] the area of a circle of radius {r}.", "How large is a round garden with radius {r}?"), PY_PI + "math.pi * r * r", f"{PI} * r * r", (PY_PI + "2 * math.pi * r", f"2 * {PI} * r"), ("3.14 * r * r", "3.14 * r * r"), meanings={"r": "the radius"}),
    _real("circle_length_decimals", (Int("r", 1, 1000),), ("[Find|Print] the length of a circle of radius {r}.", "How long is a fence around a round garden with radius {r}?"), PY_PI + "2 * math.pi * r", f"2 * {PI} * r", (PY_PI + "math.pi * r", f"{PI} * r"), ("2 * 3.14 * r", "2 * 3.14 * r"), meanings={"r": "the radius"}),
    _real("circle_area_from_length", (Int("n", 1, 1000),), ("The length of a circle is {n}. [Find|Print] the area inside it.", "How large is a round meadow if the fence around it has length {n}?"), PY_PI + "n * n / (4 * math.pi)", f"n * n / (4 * {PI})", (PY_PI + "n * n / (2 * math.pi)", f"n * n / (2 * {PI})"), meanings={"n": "the length of the circle"}),
    _real("sphere_volume_decimals", (Int("r", 1, 200),), ("[Find|Print] the volume of a ball of radius {r}.", "How much air is in a ball with radius {r}? Neglect the thickness of its skin."), PY_PI + "4 / 3 * math.pi * r ** 3", f"4.0 / 3 * {PI} * r * r * r", (PY_PI + "math.pi * r ** 3", f"{PI} * r * r * r"), meanings={"r": "the radius"}),
    _real("cone_volume_decimals", (Int("r", 1, 200), Int("h", 1, 200)), ("[Find|Print] the volume of a cone with radius {r} of the base and height {h}.", "A round tent has radius {r} on the ground and its top at height {h}. How much air is in it?"), PY_PI + "math.pi * r * r * h / 3", f"{PI} * r * r * h / 3", (PY_PI + "math.pi * r * r * h", f"{PI} * r * r * h"), meanings={"r": "the radius", "h": "the height"}),
    _real("regular_polygon_area", (Int("n", 3, 1000), Int("a", 1, 1000)), ("[Find|Compute] the area of a regular polygon with {n} sides of length {a}.", "All {n} sides of a polygon are {a} long and all its angles are equal. How large is its area?"), PY_PI + "n * a * a / (4 * math.tan(math.pi / n))", f"n * a * a / (4 * tan({PI} / n))", (PY_PI + "n * a * a / (4 * math.sin(math.pi / n))", f"n * a * a / (4 * sin({PI} / n))"), refine=lambda rng, v: {**v, "n": rng.choice([3, 4, 5, 6, 8, v["n"]])}, rating=1000, meanings={"n": "the number of sides", "a": "the length of a side"}),
    _real("hypotenuse_decimals", (Int("a", 1, 1000), Int("b", 1, 1000)), ("The sides at the right angle of a triangle are {a} and {b}. [Find|Print] the third side.", "[Find|Compute] the diagonal of a rectangle with the sides {a} and {b}."), "(a * a + b * b) ** 0.5", "sqrt(a * a + b * b)", ("a + b", "(double)(a + b)"), ("a * a + b * b", "(double)(a * a + b * b)"), meanings={"a": "the first side", "b": "the second side"}),
    value("common_area_by_any_corners", _ints("abcdefgh"), ("A rectangle has two opposite corners ({a}, {b}) and ({c}, {d}), another one ({e}, {f}) and ({g}, {h}); their sides are parallel to the axes. [Find|Print] the area of their common part (0 if there is none).", "Of two rectangles with sides parallel to the axes, two opposite corners each are given, in any order: ({a}, {b}), ({c}, {d}) and ({e}, {f}), ({g}, {h}). How large is the area that lies in both?"), "u = min(max(a, c), max(e, g)) - max(min(a, c), min(e, g))\nv = min(max(b, d), max(f, h)) - max(min(b, d), min(f, h))\nmax(0, u) * max(0, v)", "long long u = min(max(a, c), max(e, g)) - max(min(a, c), min(e, g));\nlong long v = min(max(b, d), max(f, h)) - max(min(b, d), min(f, h));\nmax(0LL, u) * max(0LL, v)", ("u = min(max(a, c), max(e, g)) - max(min(a, c), min(e, g))\nv = min(max(b, d), max(f, h)) - max(min(b, d), min(f, h))\nu * v", "long long u = min(max(a, c), max(e, g)) - max(min(a, c), min(e, g));\nlong long v = min(max(b, d), max(f, h)) - max(min(b, d), min(f, h));\nu * v"), ("max(0, min(c, g) - max(a, e)) * max(0, min(d, h) - max(b, f))", "max(0LL, min(c, g) - max(a, e)) * max(0LL, min(d, h) - max(b, f))"), refine=_boxes, tags=GEOMETRY, rating=1000, output=ONE, is_themed=False),
    value("union_area_by_any_corners", _ints("abcdefgh"), ("Two rectangles with sides parallel to the axes are given by two opposite corners each, ({a}, {b}) with ({c}, {d}) and ({e}, {f}) with ({g}, {h}). [Find|Print] the area that they cover together.", "One sheet of paper has opposite corners ({a}, {b}) and ({c}, {d}), another ({e}, {f}) and ({g}, {h}); their sides are parallel to those of the table. How much of the table is covered? What lies under both counts once."), "u = min(max(a, c), max(e, g)) - max(min(a, c), min(e, g))\nv = min(max(b, d), max(f, h)) - max(min(b, d), min(f, h))\nabs((a - c) * (b - d)) + abs((e - g) * (f - h)) - max(0, u) * max(0, v)", "long long u = min(max(a, c), max(e, g)) - max(min(a, c), min(e, g));\nlong long v = min(max(b, d), max(f, h)) - max(min(b, d), min(f, h));\nabs((a - c) * (b - d)) + abs((e - g) * (f - h)) - max(0LL, u) * max(0LL, v)", ("abs((a - c) * (b - d)) + abs((e - g) * (f - h))", "abs((a - c) * (b - d)) + abs((e - g) * (f - h))"), refine=_boxes, tags=GEOMETRY, rating=1000, output=ONE, is_themed=False),
    bodies("triangle_area_one_decimal", _ints("abcdef"), ("[Find|Compute] the area of the triangle with corners ({a}, {b}), ({c}, {d}) and ({e}, {f}), with one digit after the point.", "A triangle has its corners at ({a}, {b}), ({c}, {d}), ({e}, {f}). How large is its area (0.0 if they are on one line)? Print it with one decimal."), 'print("%.1f" % (abs((c - a) * (f - b) - (e - a) * (d - b)) / 2))', 'cout << fixed << setprecision(1) << abs((c - a) * (f - b) - (e - a) * (d - b)) / 2.0 << "\\n";', ('print("%.1f" % abs((c - a) * (f - b) - (e - a) * (d - b)))', 'cout << fixed << setprecision(1) << (double)abs((c - a) * (f - b) - (e - a) * (d - b)) << "\\n";'), refine=_near("abcdef"), tags=GEOMETRY, output=("Print the area with one digit after the point.",), meanings=POINTS),
    bodies("polygon_area_one_decimal", POLYGON, ("[Find|Compute] the area of the polygon with the {n} corners ({f1}_i, {f2}_i), listed along its border in either sense. Print it with one digit after the point.", "The corners ({f1}_i, {f2}_i) of a polygon are given in the order in which its border connects them. How large is its area? Print it with one decimal."), SHOELACE + 'print("%.1f" % (abs(total) / 2))', SHOELACE_CPP + 'cout << fixed << setprecision(1) << abs(total) / 2.0 << "\\n";', (SHOELACE + 'print("%.1f" % (total / 2))', SHOELACE_CPP + 'cout << fixed << setprecision(1) << total / 2.0 << "\\n";'), (SHOELACE + 'print("%.1f" % abs(total))', SHOELACE_CPP + 'cout << fixed << setprecision(1) << (double)abs(total) << "\\n";'), refine=_polygon, rating=1100, is_themed=False, tags=GEOMETRY, output=("Print the area with one digit after the point.",), meanings=CORNERS),
)  # fmt: skip
