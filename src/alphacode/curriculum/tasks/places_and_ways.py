"""Points, ways and shares in the plane or a house: few numbers, one formula, cases."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import Refine, said
from alphacode.curriculum.short import decide, value
from alphacode.curriculum.task import Int, Pairs, Task, Values


def _near(*names: str, low: int = 1) -> Refine:
    """Return what makes the named numbers small and close in most inputs."""

    def refine(rng: Random, values: Values) -> Values:
        top = rng.choice([low + 2, 6, 12, 60, 10**9])
        return values | {x: min(values[x], rng.randint(low, top)) for x in names}

    return refine


def _in_rectangle(rng: Random, values: Values) -> Values:
    w, h = rng.randint(3, 20), rng.randint(3, 20)
    p = []
    for side in range(4):
        top = w if side < 2 else h
        p.append(sorted(rng.sample(range(top + 1), 2)))
    return {"w": w, "h": h, "p": [tuple(x) for x in p], "n": 4}


def _houses(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 8)
    top = rng.choice([2, 6, 30])
    return {"n": n, "p": [(rng.randint(0, top), rng.randint(0, top)) for _ in range(n)]}


def _chords(rng: Random, values: Values) -> Values:
    return dict(zip("abcd", rng.sample(range(1, 13), 4), strict=True))


def _fork(rng: Random, values: Values) -> Values:
    a, b = rng.randint(1, 4), rng.randint(1, 4)
    x, y = rng.randint(0, 8), rng.randint(0, 8)
    moves = [(a, b), (-a, b), (a, -b), (-a, -b), (b, a), (-b, a), (b, -a), (-b, -a)]
    p, q = rng.sample(moves, 2)
    z, t = x + p[0] + q[0], y + p[1] + q[1]
    if (z, t) == (x, y) or z < 0 or t < 0:
        z, t = x + 1, y + rng.randint(0, 2)
    return {"a": a, "b": b, "x": x, "y": y, "c": z, "d": t}


def _aligned(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 9, 1000])
    three = [(rng.randint(1, top), rng.randint(1, top)) for _ in range(3)]
    if rng.random() < 0.6:
        x = three[0][0]
        three = [(x, y) for _, y in three]
        if rng.random() < 0.5:
            three = [(y, x) for x, y in three]
    while len(set(three)) < 3:
        three[1:] = [(rng.randint(1, top), rng.randint(1, top)) for _ in range(2)]
    (a, b), (c, d), (x, y) = three
    return {"a": a, "b": b, "c": c, "d": d, "x": x, "y": y}


def _ordered(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 9, 10**9])
    a, c = sorted((rng.randint(1, top), rng.randint(1, top)))
    b, d = sorted((rng.randint(1, top), rng.randint(1, top)))
    return {"a": a, "b": b, "c": c, "d": d}


def _laser(rng: Random, values: Values) -> Values:
    n, m = rng.randint(2, 12), rng.randint(2, 12)
    x, y = rng.randint(1, n), rng.randint(1, m)
    if (x, y) in ((1, 1), (n, m)):
        x, y = 1, m
    return {"n": n, "m": m, "x": x, "y": y, "k": rng.randint(0, rng.choice([2, 5, 12]))}


def _ways(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 9, 1000])
    return {x: rng.randint(-top, top) for x in "abcdxy"}


def _stars(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 5, 50])
    return {
        **values,
        "p": [(rng.randint(1, top), rng.randint(1, top)) for _ in values["p"]],
    }


def _digit_sums(rng: Random, values: Values) -> Values:
    d = rng.randint(1, 9)
    k = rng.randint(1, rng.choice([12, 60, 150]))
    return {
        "d": d,
        "k": rng.choice([k, 10 * d + rng.randint(-3, 3), d * rng.randint(1, 9)]),
    }


def _flats(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 9)
    n = rng.choice(
        [rng.randint(1, 40), 2 + k * rng.randint(0, 20), 3 + k * rng.randint(0, 20)]
    )
    return {"n": n, "k": k}


def _few_far(rng: Random, values: Values) -> Values:
    found = _near("a", "b", "c", "d")(rng, values)
    if rng.random() < 0.4:
        found["c" if rng.random() < 0.5 else "d"] = found["a"]
    if rng.random() < 0.3:
        found["d"] = found["b"]
    return found


def _origin_near(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 20, 10**4])
    x, y = rng.randint(-top, top), rng.randint(-top, top)
    return {"x": x, "y": rng.choice([x, -x, y, y, 0])}


def _near_origin_k(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 9)
    x, y = rng.randint(0, 60), rng.randint(0, 60)
    return {"x": x, "y": rng.choice([x, y, y, 0]), "k": k}


TASKS: tuple[Task, ...] = (
    value('floor_after_first_flats', (Int("n", 1, 10**9), Int("k", 1, 10**9),), ('In a house there are $p flats on the first floor and {k} flats on every other floor; they are numbered from 1, floor by floor from below. [On which floor is|Find the floor of] flat {n}[?|.]', 'The first floor has the flats 1 to $p, each higher floor has the next {k} flats. Print the floor of flat number {n}; the lowest floor is 1.'), '1 if n <= $p else (n - $p + k - 1) // k + 1', 'n <= $p ? 1 : (n - $p + k - 1) / k + 1', ('1 if n <= $p else (n - $p) // k + 1', 'n <= $p ? 1 : (n - $p) / k + 1'), ('(n + k - 1) // k', '(n + k - 1) / k'), constants=said(p=(2, 2, 2, 1, 3, 4)), refine=_flats, tags=("math",), meanings={"k": "the flats on each higher floor"}),
    value('double_triangle_on_sides', (Int("w", 2, 10**6), Int("h", 2, 10**6), Pairs("p", ("x", "y"), 0, 10**6, min_size=4, max_size=4, count="n"),), ('A rectangle is {w} wide and {h} high. On its lower side, upper side, left side and right side, in this order, a first and a last marked point are given as distances {f1} < {f2} from the corner. A triangle has two corners at marked points of one side and its third corner at a marked point of another side. [Find|Print] the double of the largest area.', 'Four lines give, for the bottom, top, left and right side of a {w} x {h} rectangle, the positions {f1} < {f2} of the two outermost points on it. Choose two points of one side and a point of another one; what is twice the largest possible area of the triangle?'), 'best = 0\nfor i, (x, y) in enumerate(p):\n    best = max(best, (y - x) * (h if i < 2 else w))\nbest', 'long long best = 0;\nfor (int i = 0; i < 4; i++) best = max(best, (p[i].second - p[i].first) * (i < 2 ? h : w));\nbest', ('best = 0\nfor i, (x, y) in enumerate(p):\n    best = max(best, (y - x) * (w if i < 2 else h))\nbest', 'long long best = 0;\nfor (int i = 0; i < 4; i++) best = max(best, (p[i].second - p[i].first) * (i < 2 ? w : h));\nbest'), ('w * h', 'w * h'), refine=_in_rectangle, tags=("geometry", "greedy")),
    value('places_with_least_total_way', (Pairs("p", ("x", "y"), 0, 10**9),), ('{n} houses stand at points ({f1}, {f2}) of a town in which one walks only along the axes: the way between two points is the sum of the differences of their coordinates. At how many points with whole coordinates can a shop be built so that the sum of its ways to all houses is as small as possible? (It may share its point with a house.)', 'Count the whole points (u, v) for which the sum of abs(u - {f1}_i) + abs(v - {f2}_i) over all {n} given points is least.'), 'def count(v):\n    v = sorted(v)\n    return v[n // 2] - v[(n - 1) // 2] + 1\ncount([x for x, y in p]) * count([y for x, y in p])', 'vector<long long> xs, ys;\nfor (auto& [x, y] : p) {\n    xs.push_back(x);\n    ys.push_back(y);\n}\nsort(xs.begin(), xs.end());\nsort(ys.begin(), ys.end());\n(xs[n / 2] - xs[(n - 1) / 2] + 1) * (ys[n / 2] - ys[(n - 1) / 2] + 1)', ('def count(v):\n    v = sorted(v)\n    return v[n // 2] - v[(n - 1) // 2] + 1\ncount([x for x, y in p]) + count([y for x, y in p]) - 1', 'vector<long long> xs, ys;\nfor (auto& [x, y] : p) {\n    xs.push_back(x);\n    ys.push_back(y);\n}\nsort(xs.begin(), xs.end());\nsort(ys.begin(), ys.end());\n(xs[n / 2] - xs[(n - 1) / 2] + 1) + (ys[n / 2] - ys[(n - 1) / 2] + 1) - 1'), ('xs = [x for x, y in p]\nys = [y for x, y in p]\n(max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)', 'vector<long long> xs, ys;\nfor (auto& [x, y] : p) {\n    xs.push_back(x);\n    ys.push_back(y);\n}\nsort(xs.begin(), xs.end());\nsort(ys.begin(), ys.end());\n(xs[n - 1] - xs[0] + 1) * (ys[n - 1] - ys[0] + 1)'), refine=_houses, rating=1500, tags=("math", "sortings")),
    decide('chords_on_a_clock', (Int("a", 1, 12), Int("b", 1, 12), Int("c", 1, 12), Int("d", 1, 12),), ('On a clock face one string is stretched from number {a} to number {b} and another from {c} to {d}; the four numbers are different. Do the strings cross?', 'Points 1 to 12 lie on a circle in order. Do the chords {a}-{b} and {c}-{d} (four different points) meet?'), 'they cross', 'low, high = min(a, b), max(a, b)\n(low < c < high) != (low < d < high)', 'long long low = min(a, b), high = max(a, b);\n(low < c && c < high) != (low < d && d < high)', ('a < c < b < d or c < a < d < b', '(a < c && c < b && b < d) || (c < a && a < d && d < b)'), ('low, high = min(a, b), max(a, b)\nlow < c < high and low < d < high', 'long long low = min(a, b), high = max(a, b);\nlow < c && c < high && low < d && d < high'), refine=_chords, tags=("geometry", "implementation")),
    value('cells_that_attack_both', (Int("a", 1, 10**8), Int("b", 1, 10**8), Int("x", 0, 10**8), Int("y", 0, 10**8), Int("c", 0, 10**8), Int("d", 0, 10**8),), ('A piece on an endless board jumps {a} cells along one axis and {b} cells along the other one, in any direction. From how many cells can it reach both ({x}, {y}) and ({c}, {d}) with one jump?', 'A knight-like piece changes one coordinate by {a} and the other one by {b}. Count the cells from which both the cell ({x}, {y}) and the cell ({c}, {d}) are attacked.'), 'moves = {(s * u, t * v) for s in (1, -1) for t in (1, -1) for u, v in ((a, b), (b, a))}\nlen({(x + u, y + v) for u, v in moves} & {(c + u, d + v) for u, v in moves})', 'set<pair<long long, long long>> one, two;\nfor (int s : {1, -1}) {\n    for (int t : {1, -1}) {\n        one.insert({x + s * a, y + t * b});\n        one.insert({x + s * b, y + t * a});\n        two.insert({c + s * a, d + t * b});\n        two.insert({c + s * b, d + t * a});\n    }\n}\nint both = 0;\nfor (auto& cell : one) both += two.count(cell);\nboth', ('moves = [(s * u, t * v) for s in (1, -1) for t in (1, -1) for u, v in ((a, b), (b, a))]\nsum((x + u, y + v) == (c + s, d + t) for u, v in moves for s, t in moves)', 'vector<pair<long long, long long>> one, two;\nfor (int s : {1, -1}) {\n    for (int t : {1, -1}) {\n        one.push_back({x + s * a, y + t * b});\n        one.push_back({x + s * b, y + t * a});\n        two.push_back({c + s * a, d + t * b});\n        two.push_back({c + s * b, d + t * a});\n    }\n}\nint both = 0;\nfor (auto& u : one) for (auto& v : two) both += u == v;\nboth'), ('moves = {(s * a, t * b) for s in (1, -1) for t in (1, -1)}\nlen({(x + u, y + v) for u, v in moves} & {(c + u, d + v) for u, v in moves})', 'set<pair<long long, long long>> one, two;\nfor (int s : {1, -1}) {\n    for (int t : {1, -1}) {\n        one.insert({x + s * a, y + t * b});\n        two.insert({c + s * a, d + t * b});\n    }\n}\nint both = 0;\nfor (auto& cell : one) both += two.count(cell);\nboth'), refine=_fork, rating=900, tags=("brute force", "implementation"), meanings={"a": "one part of the jump", "b": "the other part"}),
    value('detour_round_one_cell', (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000), Int("d", 1, 1000), Int("x", 1, 1000), Int("y", 1, 1000),), ('On an endless board one walks from cell ({a}, {b}) to cell ({c}, {d}), each step to a cell with a common side; the cell ({x}, {y}) is forbidden. The three cells are different. [Find|What is] the least number of steps[.|?]', 'How long is the shortest way from ({a}, {b}) to ({c}, {d}) along the axes that does not go through ({x}, {y})? All three are different.'), 'blocked = (a == c == x and min(b, d) < y < max(b, d)) or (b == d == y and min(a, c) < x < max(a, c))\nabs(a - c) + abs(b - d) + 2 * blocked', 'bool blocked = (a == c && c == x && min(b, d) < y && y < max(b, d)) || (b == d && d == y && min(a, c) < x && x < max(a, c));\nllabs(a - c) + llabs(b - d) + (blocked ? 2 : 0)', ('abs(a - c) + abs(b - d)', 'llabs(a - c) + llabs(b - d)'), ('blocked = a == c == x or b == d == y\nabs(a - c) + abs(b - d) + 2 * blocked', 'bool blocked = (a == c && c == x) || (b == d && d == y);\nllabs(a - c) + llabs(b - d) + (blocked ? 2 : 0)'), refine=_aligned, tags=("math", "implementation"), meanings={"x": "the row of the forbidden cell", "y": "its column"}),
    value('box_pulled_with_turn', (Int("a", 1, 10**9), Int("b", 1, 10**9), Int("c", 1, 10**9), Int("d", 1, 10**9),), ('{person} pulls a box from point ({a}, {b}) to ({c}, {d}): standing one beside it and stepping back by 1 away from it moves it by 1 along an axis, a second for each step. To change the direction of pulling from one axis to the other takes 2 seconds more; the first place beside the box is free. [Find|What is] the least time[.|?]', 'The distance along both axes from ({a}, {b}) to ({c}, {d}) is added, and 2 more if the points differ in both coordinates. Print the result.'), 'dx, dy = abs(a - c), abs(b - d)\ndx + dy + (2 if dx and dy else 0)', 'long long dx = llabs(a - c), dy = llabs(b - d);\ndx + dy + (dx && dy ? 2 : 0)', ('abs(a - c) + abs(b - d)', 'llabs(a - c) + llabs(b - d)'), ('abs(a - c) + abs(b - d) + 2', 'llabs(a - c) + llabs(b - d) + 2'), refine=_few_far, tags=("math",)),
    value('different_sums_of_ways', (Int("a", 1, 10**9), Int("b", 1, 10**9), Int("c", 1, 10**9), Int("d", 1, 10**9),), ('An endless table is filled by diagonals: 1, then 2 3, then 4 5 6, and so on. A way goes from the cell in row {a}, column {b} to the cell in row {c}, column {d}, each step down or to the right ({c} is at least {a}, and {d} at least {b}). How many different sums of the numbers on such a way are there?', 'Every way of right and down steps from ({a}, {b}) to ({c}, {d}) has a sum, which grows by exactly 1 whenever one corner of the way is turned over, from the lowest sum to the highest. Count the sums: 1 plus the product of both differences.'), '(c - a) * (d - b) + 1', '(c - a) * (d - b) + 1', ('(c - a) + (d - b) + 1', '(c - a) + (d - b) + 1'), ('(c - a + 1) * (d - b + 1)', '(c - a + 1) * (d - b + 1)'), refine=_ordered, rating=1200, tags=("math",)),
    value('corner_to_corner_past_laser', (Int("n", 2, 1000), Int("m", 2, 1000), Int("x", 1, 1000), Int("y", 1, 1000), Int("k", 0, 2000),), ('A robot goes from cell (1, 1) to cell ({n}, {m}) of a board with {n} rows and {m} columns, each step to a side neighbour. A laser at ({x}, {y}) destroys it on every cell whose distance to the laser, the sum of both differences of coordinates, is at most {k}. The laser is in neither of the two corners. [Find|Print] the least number of steps, or -1 if the robot cannot get there.', 'In a grid of {n} x {m} cells all cells within Manhattan distance {k} of ({x}, {y}) are forbidden. How long is the shortest way from the upper left to the lower right cell? Print -1 if there is none.'), 'up, down, left, right = x - 1 <= k, n - x <= k, y - 1 <= k, m - y <= k\nblocked = (up and down) or (left and right) or (up and left) or (down and right)\n-1 if blocked else n + m - 2', 'bool up = x - 1 <= k, down = n - x <= k, left = y - 1 <= k, right = m - y <= k;\n(up && down) || (left && right) || (up && left) || (down && right) ? -1 : n + m - 2', ('up, down, left, right = x - 1 <= k, n - x <= k, y - 1 <= k, m - y <= k\n-1 if (up and down) or (left and right) else n + m - 2', 'bool up = x - 1 <= k, down = n - x <= k, left = y - 1 <= k, right = m - y <= k;\n(up && down) || (left && right) ? -1 : n + m - 2'), ('-1 if x - 1 + y - 1 <= k or n - x + m - y <= k else n + m - 2', 'x - 1 + y - 1 <= k || n - x + m - y <= k ? -1 : n + m - 2'), refine=_laser, rating=1000, tags=("implementation",), meanings={"k": "the reach of the laser"}),
    value('common_cells_of_two_ways', (Int("a", -(10**8), 10**8), Int("b", -(10**8), 10**8), Int("c", -(10**8), 10**8), Int("d", -(10**8), 10**8), Int("x", -(10**8), 10**8), Int("y", -(10**8), 10**8),), ('{person} walks from A = ({a}, {b}) to B = ({c}, {d}) and {person2} from A to C = ({x}, {y}), both on shortest ways along the axes from cell to neighbouring cell. [Find|What is] the largest number of cells that both can pass, A included[.|?]', 'Two shortest grid ways begin at ({a}, {b}); one ends at ({c}, {d}), the other at ({x}, {y}). How many cells can they have in common at most (the first cell counts)?'), 'def shared(p, q):\n    return min(abs(p), abs(q)) if p * q > 0 else 0\n1 + shared(c - a, x - a) + shared(d - b, y - b)', 'auto shared = [](long long p, long long q) {\n    return (p > 0) == (q > 0) && p != 0 && q != 0 ? min(llabs(p), llabs(q)) : 0LL;\n};\n1 + shared(c - a, x - a) + shared(d - b, y - b)', ('1 + min(abs(c - a), abs(x - a)) + min(abs(d - b), abs(y - b))', '1 + min(llabs(c - a), llabs(x - a)) + min(llabs(d - b), llabs(y - b))'), ('def shared(p, q):\n    return min(abs(p), abs(q)) if p * q > 0 else 0\nshared(c - a, x - a) + shared(d - b, y - b)', 'auto shared = [](long long p, long long q) {\n    return (p > 0) == (q > 0) && p != 0 && q != 0 ? min(llabs(p), llabs(q)) : 0LL;\n};\nshared(c - a, x - a) + shared(d - b, y - b)'), refine=_ways, rating=900, tags=("geometry", "greedy")),
    value('square_round_all_points', (Pairs("p", ("x", "y"), -(10**9), 10**9),), ('[Find|Print] the area of the smallest square with sides parallel to the axes that contains all {n} points ({f1}, {f2}); points on its sides count as contained.', '{n} points shall be covered by one axis-parallel square. How small can its area be?'), 'xs = [x for x, y in p]\nys = [y for x, y in p]\nmax(max(xs) - min(xs), max(ys) - min(ys)) ** 2', 'long long x1 = LLONG_MAX, x2 = LLONG_MIN, y1 = LLONG_MAX, y2 = LLONG_MIN;\nfor (auto& [x, y] : p) {\n    x1 = min(x1, x);\n    x2 = max(x2, x);\n    y1 = min(y1, y);\n    y2 = max(y2, y);\n}\nmax(x2 - x1, y2 - y1) * max(x2 - x1, y2 - y1)', ('xs = [x for x, y in p]\nys = [y for x, y in p]\n(max(xs) - min(xs)) * (max(ys) - min(ys))', 'long long x1 = LLONG_MAX, x2 = LLONG_MIN, y1 = LLONG_MAX, y2 = LLONG_MIN;\nfor (auto& [x, y] : p) {\n    x1 = min(x1, x);\n    x2 = max(x2, x);\n    y1 = min(y1, y);\n    y2 = max(y2, y);\n}\n(x2 - x1) * (y2 - y1)'), refine=_stars, tags=("geometry",)),
    decide('sum_of_numbers_with_digit', (Int("k", 1, 10**9), Int("d", 1, 9),), ('Can {k} be written as a sum of one or more positive whole numbers each of which contains the digit {d}?', 'Is there a set of numbers, repeats allowed, all with a digit {d} in them, whose sum is {k}?'), 'it can', 'ok = k >= 10 * d\nx = k\nwhile x > 0 and not ok:\n    if str(d) in str(x):\n        ok = True\n    x -= d\nok', "bool ok = k >= 10 * d;\nfor (long long x = k; x > 0 && !ok; x -= d) if (to_string(x).find(char('0' + d)) != string::npos) ok = true;\nok", ('str(d) in str(k)', "to_string(k).find(char('0' + d)) != string::npos"), ('k % d == 0 or str(d) in str(k)', "k % d == 0 || to_string(k).find(char('0' + d)) != string::npos"), refine=_digit_sums, rating=1100, tags=("math", "brute force"), meanings={"k": "the sum", "d": "the digit"}),
    value('steps_in_turning_directions', (Int("x", -(10**4), 10**4), Int("y", -(10**4), 10**4),), ('A robot at (0, 0) makes a step each second, one unit left, right, up or down, or it stays, but never the same thing twice in a row. [Find|What is] the least number of seconds to the point ({x}, {y})[.|?]', 'From the origin one moves along the axes by 1 per command N, S, W, E, or waits with the command 0; a command must differ from the one just before. How few commands lead to ({x}, {y})?'), 'low, high = sorted((abs(x), abs(y)))\nlow + high if low == high else 2 * high - 1', 'long long low = min(llabs(x), llabs(y)), high = max(llabs(x), llabs(y));\nlow == high ? low + high : 2 * high - 1', ('abs(x) + abs(y)', 'llabs(x) + llabs(y)'), ('2 * max(abs(x), abs(y))', '2 * max(llabs(x), llabs(y))'), refine=_origin_near, rating=800, tags=("math",)),
    value('jumps_with_turns_of_axes', (Int("x", 0, 10**9), Int("y", 0, 10**9), Int("k", 1, 10**9),), ('A frog at (0, 0) jumps 0 to {k} units along the x axis, then 0 to {k} along the y axis, and so on in turn, x first. [Find|What is] the least number of jumps to ({x}, {y})[.|?]', 'In odd moves the first coordinate grows by at most {k}, in even moves the second one. After how few moves can ({x}, {y}) be reached from the origin?'), 'i, j = (x + k - 1) // k, (y + k - 1) // k\n2 * i - 1 if i > j else 2 * j', 'long long i = (x + k - 1) / k, j = (y + k - 1) / k;\ni > j ? 2 * i - 1 : 2 * j', ('(x + k - 1) // k + (y + k - 1) // k', '(x + k - 1) / k + (y + k - 1) / k'), ('i, j = (x + k - 1) // k, (y + k - 1) // k\n2 * max(i, j)', 'long long i = (x + k - 1) / k, j = (y + k - 1) / k;\n2 * max(i, j)'), refine=_near_origin_k, tags=("math", "greedy"), meanings={"k": "the longest jump"}),
)  # fmt: skip
