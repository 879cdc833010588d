"""Lines of measures: sides, dates, times, points, boxes, colours, circles."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.short import LINES, bodies
from alphacode.curriculum.task import Field, Int, Rows, Task, Values

SIDES = Rows("r", (Field("a", 1, 10**6), Field("b", 1, 10**6), Field("c", 1, 10**6)))
BORN = Rows(
    "r",
    (
        Field("name", kind="name", is_distinct=True),
        Field("day", 1, 31),
        Field("month", 1, 12),
        Field("year", 1900, 2100),
    ),
    max_size=15,
)
DATES = Rows("r", BORN.fields[1:], max_size=15)
CLOCK = (Field("hour", 0, 23), Field("minute", 0, 59), Field("second", 0, 59))
SPENT = Rows("r", CLOCK, max_size=20)
RUNS = Rows("r", (Field("name", kind="name", is_distinct=True), *CLOCK), max_size=12)
PLACES = Rows("r", (Field("name", kind="word", is_distinct=True), Field("x", -(10**6), 10**6), Field("y", -(10**6), 10**6)), max_size=15)  # fmt: skip
BOXES = Rows("r", (Field("a", 1, 1000), Field("b", 1, 1000), Field("c", 1, 1000)), max_size=15)  # fmt: skip
COLOURS = Rows("r", (Field("red", 0, 255), Field("green", 0, 255), Field("blue", 0, 255)), max_size=12)  # fmt: skip
CIRCLES = Rows("r", (Field("x", -(10**6), 10**6), Field("y", -(10**6), 10**6), Field("radius", 1, 10**6)), max_size=15)  # fmt: skip
SPACE = Rows("r", (Field("x", -(10**6), 10**6), Field("y", -(10**6), 10**6), Field("z", -(10**6), 10**6)), min_size=2, max_size=12)  # fmt: skip
FRAMES = Rows("r", (Field("x1", -1000, 1000), Field("y1", -1000, 1000), Field("x2", -1000, 1000, above="x1"), Field("y2", -1000, 1000, above="y1")), max_size=12)  # fmt: skip
TRIPLES = ((3, 4, 5), (5, 12, 13), (6, 8, 10), (8, 15, 17), (9, 12, 15), (20, 21, 29))


def _shapes(rng: Random, values: Values) -> Values:
    """Draw sides of which all kinds of triangles come out, and none."""
    rows = []
    for row in values["r"]:
        kind = rng.random()
        x, y = rng.randint(2, 30), rng.randint(1, 20)
        sides = list(row)
        if kind < 0.2:
            sides = list(rng.choice(TRIPLES))
        elif kind < 0.35:
            sides = [x, x, x]
        elif kind < 0.6:
            sides = [x, x, rng.choice([y, x + 1, 2 * x, 2 * x - 1])]
        elif kind < 0.75:
            sides = [x, y, x + y]
        elif kind < 0.9:
            sides = [x, y, max(1, x + y - 1)]
        rng.shuffle(sides)
        rows.append(tuple(sides))
    return {**values, "r": rows}


def _dates(rng: Random, values: Values) -> Values:
    """Draw days that exist, some of them close to one another."""
    near = rng.random() < 0.6
    year, month = rng.randint(1950, 2030), rng.randint(1, 12)
    rows = []
    for row in values["r"]:
        day = rng.randint(1, 28)
        y = rng.randint(year - 1, year + 1) if near else rng.randint(1900, 2100)
        m = rng.choice([month, rng.randint(1, 12)])
        rows.append((*row[:-3], day, m, y))
    return {**values, "r": rows}


def _runs(rng: Random, values: Values) -> Values:
    """Draw times of one race, some of them equal."""
    base = rng.randint(600, 80000)
    spread = rng.choice([3, 70, 4000])
    rows = []
    for (name, *_), _ in zip(values["r"], range(values["n"]), strict=True):
        t = base + rng.randint(0, spread)
        rows.append((name, t // 3600, t // 60 % 60, t % 60))
    return {**values, "r": rows}


def _near_place(rng: Random, values: Values) -> Values:
    reach = rng.choice([3, 10, 1000])
    rows = [
        (name, rng.randint(-reach, reach), rng.randint(-reach, reach))
        for name, *_ in values["r"]
    ]
    found = {name: rng.randint(-reach, reach) for name in "ab" if name in values}
    if "k" in values:
        found["k"] = rng.randint(1, 2 * reach)
        if rng.random() < 0.4:
            found["k"] = 5
            rows[0] = (rows[0][0], *rng.choice([(3, 4), (-4, 3), (0, 5), (-5, 0)]))
    return {**values, **found, "r": rows}


def _crates(rng: Random, values: Values) -> Values:
    crate = [rng.randint(2, 20) for _ in range(3)]
    rows = []
    for _ in values["r"]:
        sides = [max(1, side + rng.choice([-2, -1, 0, 0, 1])) for side in crate]
        rows.append(tuple(rng.sample(sides, 3)))
    return {**values, "r": rows, "x": crate[0], "y": crate[1], "z": crate[2]}


def _greys(rng: Random, values: Values) -> Values:
    rows = []
    for row in values["r"]:
        kind = rng.random()
        v = rng.randint(0, 255)
        grey = (v, v, v)
        rows.append(grey if kind < 0.3 else rng.choice([(v, v, 255 - v), row, row]))
    asked: Values = {k: rng.randint(0, 255) for k in ("x", "y", "z") if k in values}
    return {**values, **asked, "r": rows}


def _rings(rng: Random, values: Values) -> Values:
    """Draw circles around the point, some through it."""
    reach = rng.choice([6, 30, 10**5])
    a, b = rng.randint(-reach, reach), rng.randint(-reach, reach)
    rows = []
    for _ in values["r"]:
        dx, dy, radius = rng.choice(TRIPLES)
        radius += rng.choice([-1, 0, 0, 1])
        if rng.random() < 0.4:
            dx, dy = rng.randint(0, reach), rng.randint(0, reach)
            radius = rng.randint(1, 2 * reach)
        rows.append((a + rng.choice([-dx, dx]), b + rng.choice([-dy, dy]), radius))
    return {**values, "r": rows, "a": a, "b": b}


def _few_places(rng: Random, values: Values) -> Values:
    reach = rng.choice([2, 10, 1000])
    rows = [tuple(rng.randint(-reach, reach) for _ in range(3)) for _ in values["r"]]
    return {**values, "r": rows}


DAY_KEY = "(row[-1], row[-2], row[-3])"
SECONDS_CPP = "hour * 3600 + minute * 60 + second"

TRIANGLES = (
    bodies("count_triangles_and_right_ones", (SIDES,), ("{n} triples of lengths are given. How many of them are the sides of a triangle (two sides together are longer than the third), and how many of a right one? Print both numbers.", "[Count|Find the number of] the lines whose numbers {f1}, {f2}, {f3} can be the sides of a triangle that is not flat, and among them those of a right triangle.", "{person} has {n} sets of three sticks. From how many sets can a triangle with some area be made, and from how many a right-angled one?"), "all_count = right = 0\nfor row in r:\n    x, y, z = sorted(row)\n    if x + y > z:\n        all_count += 1\n        if x * x + y * y == z * z:\n            right += 1\nprint(all_count, right)", 'long long count = 0, right = 0;\nfor (auto row : r) {\n    sort(row.begin(), row.end());\n    if (row[0] + row[1] > row[2]) {\n        count++;\n        if (row[0] * row[0] + row[1] * row[1] == row[2] * row[2]) right++;\n    }\n}\ncout << count << " " << right << "\\n";', ("all_count = right = 0\nfor row in r:\n    x, y, z = sorted(row)\n    if x + y >= z:\n        all_count += 1\n        if x * x + y * y == z * z:\n            right += 1\nprint(all_count, right)", 'long long count = 0, right = 0;\nfor (auto row : r) {\n    sort(row.begin(), row.end());\n    if (row[0] + row[1] >= row[2]) {\n        count++;\n        if (row[0] * row[0] + row[1] * row[1] == row[2] * row[2]) right++;\n    }\n}\ncout << count << " " << right << "\\n";'), ("all_count = right = 0\nfor x, y, z in r:\n    if x + y > z and y + z > x and x + z > y:\n        all_count += 1\n        if x * x + y * y == z * z:\n            right += 1\nprint(all_count, right)", 'long long count = 0, right = 0;\nfor (auto& [x, y, z] : r) {\n    if (x + y > z && y + z > x && x + z > y) {\n        count++;\n        if (x * x + y * y == z * z) right++;\n    }\n}\ncout << count << " " << right << "\\n";'), output=("Print two integers.",), refine=_shapes, meanings={"n": "the number of triples"}, tags=("geometry",), rating=900),
    bodies("kind_of_each_triangle", (SIDES,), ("For each of {n} triples of lengths print $all if all three are equal, $two if exactly two are equal, $diff if they are all different, but $none if no triangle (with an area above 0) has such sides.", "Each line has three numbers. Print $none if they are not the sides of a proper triangle; otherwise $all, $two or $diff for three equal sides, exactly two equal sides or no equal sides.", "{person} sorts triangles by their sides: $all for three alike, $two for just two alike, $diff for none alike. Three sides that form no triangle, or a flat one, get the word $none. What does {person} write for each line?"), "for row in r:\n    x, y, z = sorted(row)\n    if x + y <= z:\n        print('$none')\n    elif x == z:\n        print('$all')\n    elif x == y or y == z:\n        print('$two')\n    else:\n        print('$diff')", 'for (auto row : r) {\n    sort(row.begin(), row.end());\n    auto [x, y, z] = row;\n    if (x + y <= z) cout << "$none\\n";\n    else if (x == z) cout << "$all\\n";\n    else if (x == y || y == z) cout << "$two\\n";\n    else cout << "$diff\\n";\n}', ("for row in r:\n    kinds = len(set(row))\n    print(['$all', '$two', '$diff'][kinds - 1])", 'for (auto row : r) {\n    set<long long> kinds(row.begin(), row.end());\n    if (kinds.size() == 1) cout << "$all\\n";\n    else if (kinds.size() == 2) cout << "$two\\n";\n    else cout << "$diff\\n";\n}'), ("for x, y, z in r:\n    if x + y <= z:\n        print('$none')\n    elif x == y == z:\n        print('$all')\n    elif x == y or y == z or x == z:\n        print('$two')\n    else:\n        print('$diff')", 'for (auto& [x, y, z] : r) {\n    if (x + y <= z) cout << "$none\\n";\n    else if (x == y && y == z) cout << "$all\\n";\n    else if (x == y || y == z || x == z) cout << "$two\\n";\n    else cout << "$diff\\n";\n}'), output=LINES, refine=_shapes, constants=lambda rng: dict(zip(("all", "two", "diff", "none"), rng.choice([("equilateral", "isosceles", "scalene", "impossible"), ("REGULAR", "ISOSCELES", "ORDINARY", "NONE"), ("three", "two", "zero", "bad"), ("A", "B", "C", "X")]), strict=True)), meanings={"n": "the number of lines"}, tags=("geometry",), rating=1000, allows_cases=False),
)  # fmt: skip

TIMES = (
    bodies("oldest_and_youngest_born", (BORN,), ("{n} people and their days of birth are given as day, month and year. Print the name of the oldest, then that of the youngest; of people born on the same day the one who comes first in the list.", "[Find|Print] the names that belong to the earliest and to the latest date. If a date occurs several times its first line counts.", "Who was born first and who last? Each line has a name, the day, the month and the year. Print both names; equals are decided by the order of the list."), f"first = min(r, key=lambda row: {DAY_KEY})\nlast = max(r, key=lambda row: {DAY_KEY})\nprint(first[0], last[0])", 'string first, last;\nlong long least = LLONG_MAX, most = -1;\nfor (auto& [name, day, month, year] : r) {\n    long long key = year * 10000 + month * 100 + day;\n    if (key < least) {\n        least = key;\n        first = name;\n    }\n    if (key > most) {\n        most = key;\n        last = name;\n    }\n}\ncout << first << " " << last << "\\n";', ("first = min(r, key=lambda row: row[1:])\nlast = max(r, key=lambda row: row[1:])\nprint(first[0], last[0])", 'string first, last;\nlong long least = LLONG_MAX, most = -1;\nfor (auto& [name, day, month, year] : r) {\n    long long key = day * 1000000 + month * 10000 + year;\n    if (key < least) {\n        least = key;\n        first = name;\n    }\n    if (key > most) {\n        most = key;\n        last = name;\n    }\n}\ncout << first << " " << last << "\\n";'), (f"first = min(r, key=lambda row: {DAY_KEY})\nlast = max(r, key=lambda row: {DAY_KEY})\nprint(last[0], first[0])", 'string first, last;\nlong long least = LLONG_MAX, most = -1;\nfor (auto& [name, day, month, year] : r) {\n    long long key = year * 10000 + month * 100 + day;\n    if (key < least) {\n        least = key;\n        first = name;\n    }\n    if (key > most) {\n        most = key;\n        last = name;\n    }\n}\ncout << last << " " << first << "\\n";'), output=("Print two names.", "Two names on one line."), refine=_dates, meanings={"n": "the number of people", "name": "the name", "day": "the day", "month": "the month", "year": "the year of birth"}, tags=("implementation",), rating=900),
    bodies("number_dates_in_order", (DATES,), ("Sort {n} dates, given as day, month and year, from the earliest to the latest and print them in the same form.", "[Print|Output] the dates in chronological order. Each is written as {f1} {f2} {f3}; equal dates stay as often as they are given.", "{person} found {n} letters and puts the oldest on top. Print their dates from top to bottom, each as day, month, year."), f"for row in sorted(r, key=lambda row: {DAY_KEY}):\n    print(*row)", 'sort(r.begin(), r.end(), [](auto& x, auto& y) { return make_tuple(x[2], x[1], x[0]) < make_tuple(y[2], y[1], y[0]); });\nfor (auto& [day, month, year] : r) cout << day << " " << month << " " << year << "\\n";', ("for row in sorted(r):\n    print(*row)", 'sort(r.begin(), r.end());\nfor (auto& [day, month, year] : r) cout << day << " " << month << " " << year << "\\n";'), ("for row in sorted(r, key=lambda row: row[2]):\n    print(*row)", 'stable_sort(r.begin(), r.end(), [](auto& x, auto& y) { return x[2] < y[2]; });\nfor (auto& [day, month, year] : r) cout << day << " " << month << " " << year << "\\n";'), output=("Print one date per line.", "Each date on its own line, as day, month and year with spaces between."), refine=_dates, meanings={"n": "the number of dates", "day": "the day", "month": "the month", "year": "the year"}, tags=("sortings",), rating=900, allows_cases=False),
    bodies("times_added_up", (SPENT,), ("{n} tasks took some hours, minutes and seconds each. How long did they take together? Print hours, minutes and seconds, the last two below 60; hours may be more than 23.", "[Add|Sum] the durations {f1} {f2} {f3} and print the sum as hours, minutes, seconds, with minutes and seconds from 0 to 59.", "An album has {n} songs, whose lengths are given in hours, minutes and seconds. Print the length of the album in the same form (60 seconds are a minute, 60 minutes are an hour, days are not used)."), "total = sum(hour * 3600 + minute * 60 + second for hour, minute, second in r)\nprint(total // 3600, total // 60 % 60, total % 60)", f'long long total = 0;\nfor (auto& [hour, minute, second] : r) total += {SECONDS_CPP};\ncout << total / 3600 << " " << total / 60 % 60 << " " << total % 60 << "\\n";', ("print(sum(row[0] for row in r), sum(row[1] for row in r), sum(row[2] for row in r))", 'long long x = 0, y = 0, z = 0;\nfor (auto& [hour, minute, second] : r) {\n    x += hour;\n    y += minute;\n    z += second;\n}\ncout << x << " " << y << " " << z << "\\n";'), ("total = sum(hour * 3600 + minute * 60 + second for hour, minute, second in r)\nprint(total // 3600 % 24, total // 60 % 60, total % 60)", f'long long total = 0;\nfor (auto& [hour, minute, second] : r) total += {SECONDS_CPP};\ncout << total / 3600 % 24 << " " << total / 60 % 60 << " " << total % 60 << "\\n";'), output=("Print three integers.", "Hours, minutes and seconds, separated by spaces."), meanings={"n": "how many there are", "hour": "hours", "minute": "minutes", "second": "seconds"}, tags=("math",), rating=800),
    bodies("race_list_with_gaps", (RUNS,), ("{n} runners and their times in hours, minutes and seconds are given. Print them from the fastest to the slowest, each with the number of seconds behind the winner; runners with equal times stand in the order of the input.", "[Sort|Order] the lines by time, keeping the order of equal ones, and print on each line the name and how many seconds the time is above the best one.", "[Print|Make] the list of results of a race: the name and the gap to the first in seconds, the best time on top. Those with the same time stay as they are given."), "times = [(hour * 3600 + minute * 60 + second, name) for name, hour, minute, second in r]\ntimes.sort(key=lambda row: row[0])\nfor x, name in times:\n    print(name, x - times[0][0])", f'vector<pair<long long, string>> times;\nfor (auto& [name, hour, minute, second] : r) times.push_back({{{SECONDS_CPP}, name}});\nstable_sort(times.begin(), times.end(), [](auto& x, auto& y) {{ return x.first < y.first; }});\nfor (auto& [x, name] : times) cout << name << " " << x - times[0].first << "\\n";', ("times = [(hour * 3600 + minute * 60 + second, name) for name, hour, minute, second in r]\ntimes.sort(key=lambda row: row[0])\nfor i, (x, name) in enumerate(times):\n    print(name, x - times[max(0, i - 1)][0])", f'vector<pair<long long, string>> times;\nfor (auto& [name, hour, minute, second] : r) times.push_back({{{SECONDS_CPP}, name}});\nstable_sort(times.begin(), times.end(), [](auto& x, auto& y) {{ return x.first < y.first; }});\nfor (int i = 0; i < n; i++) cout << times[i].second << " " << times[i].first - times[max(0, i - 1)].first << "\\n";'), ("times = [(hour * 3600 + minute * 60 + second, name) for name, hour, minute, second in r]\nbest = min(times)[0]\nfor x, name in times:\n    print(name, x - best)", f'vector<pair<long long, string>> times;\nfor (auto& [name, hour, minute, second] : r) times.push_back({{{SECONDS_CPP}, name}});\nlong long best = min_element(times.begin(), times.end())->first;\nfor (auto& [x, name] : times) cout << name << " " << x - best << "\\n";'), output=("Print a name and a number on each line.",), refine=_runs, meanings={"n": "the number of runners", "name": "the runner", "hour": "the hours", "minute": "the minutes", "second": "the seconds"}, tags=("sortings",), rating=1100, allows_cases=False),
)  # fmt: skip

SHAPES = (
    bodies("nearest_named_place", (Int("a", -(10**6), 10**6), Int("b", -(10**6), 10**6), PLACES), ("{n} places have names and coordinates {f2} and {f3}. Which is nearest to the point ({a}, {b}) as the crow flies? Print its name, the first one if several are equally near, and the square of the distance.", "[Find|Print] the {f1} of the point closest to ({a}, {b}) (the first in the list of several) and the squared Euclidean distance.", "{person} stands at ({a}, {b}) and wants to go to the nearest of {n} inns, in a straight line. Print the inn, the earliest in the list if it is not the only one, and how many the square of its distance is."), "best = min(r, key=lambda row: (row[1] - a) ** 2 + (row[2] - b) ** 2)\nprint(best[0], (best[1] - a) ** 2 + (best[2] - b) ** 2)", 'string best;\nlong long least = -1;\nfor (auto& [name, x, y] : r) {\n    long long d = (x - a) * (x - a) + (y - b) * (y - b);\n    if (least < 0 || d < least) {\n        least = d;\n        best = name;\n    }\n}\ncout << best << " " << least << "\\n";', ("best = min(r, key=lambda row: abs(row[1] - a) + abs(row[2] - b))\nprint(best[0], (best[1] - a) ** 2 + (best[2] - b) ** 2)", 'string best;\nlong long least = -1, square = 0;\nfor (auto& [name, x, y] : r) {\n    long long d = llabs(x - a) + llabs(y - b);\n    if (least < 0 || d < least) {\n        least = d;\n        best = name;\n        square = (x - a) * (x - a) + (y - b) * (y - b);\n    }\n}\ncout << best << " " << square << "\\n";'), ("best = min(r, key=lambda row: row[1] ** 2 + row[2] ** 2)\nprint(best[0], best[1] ** 2 + best[2] ** 2)", 'string best;\nlong long least = -1;\nfor (auto& [name, x, y] : r) {\n    long long d = x * x + y * y;\n    if (least < 0 || d < least) {\n        least = d;\n        best = name;\n    }\n}\ncout << best << " " << least << "\\n";'), output=("Print a name and an integer.",), refine=_near_place, meanings={"n": "the number of places", "name": "the name of the place", "x": "its first coordinate", "y": "its second coordinate"}, tags=("geometry",), rating=900),
    bodies("places_within_radius", (PLACES, Int("k", 1, 10**6)), ("Print the names of the places at most {k} away from (0, 0), in alphabetical order, or $none if there are none. A place lies at ({f2}, {f3}), distances are measured in a straight line.", "[List|Print] alphabetically the names of all points inside the circle with radius {k} around the origin or on it; print $none if there is no such point.", "A lighthouse at (0, 0) is seen up to a distance of {k}. On which of the {n} ships can it be seen? Print their names from A to Z, or $none."), "near = sorted(name for name, x, y in r if x * x + y * y <= k * k)\nprint('\\n'.join(near) if near else '$none')", 'set<string> near;\nfor (auto& [name, x, y] : r) if (x * x + y * y <= k * k) near.insert(name);\nfor (auto& name : near) cout << name << "\\n";\nif (near.empty()) cout << "$none\\n";', ("near = sorted(name for name, x, y in r if x * x + y * y < k * k)\nprint('\\n'.join(near) if near else '$none')", 'set<string> near;\nfor (auto& [name, x, y] : r) if (x * x + y * y < k * k) near.insert(name);\nfor (auto& name : near) cout << name << "\\n";\nif (near.empty()) cout << "$none\\n";'), ("near = sorted(name for name, x, y in r if abs(x) + abs(y) <= k)\nprint('\\n'.join(near) if near else '$none')", 'set<string> near;\nfor (auto& [name, x, y] : r) if (llabs(x) + llabs(y) <= k) near.insert(name);\nfor (auto& name : near) cout << name << "\\n";\nif (near.empty()) cout << "$none\\n";'), output=("Print a name on each line, or $none.",), refine=_near_place, constants=special("none", "nobody", "empty", "nowhere"), meanings={"n": "how many there are", "name": "the name", "x": "the first coordinate", "y": "the second coordinate", "k": "the radius"}, tags=("geometry", "sortings"), rating=1000, allows_cases=False),
    bodies("boxes_that_fit_crate", (Int("x", 1, 1000), Int("y", 1, 1000), Int("z", 1, 1000), BOXES), ("A crate measures {x} x {y} x {z} inside. How many of {n} boxes with the edges {f1}, {f2}, {f3} fit into it alone, if a box may be turned so that its edges stay parallel to those of the crate? Equal lengths fit. Print the number of such boxes and the largest volume among them (0 if none fits).", "[Count|Find] the boxes that can be put into a box of {x}, {y}, {z}, one at a time, after turning them by right angles; touching is allowed. Print how many there are and the greatest volume of them, or 0 0.", "{person} has a drawer of {x} by {y} by {z} and {n} parcels. Each parcel may lie on any side, its edges along those of the drawer. How many parcels could be put into the empty drawer, and how big is the most voluminous of these? If none can, both numbers are 0."), "size = sorted((x, y, z))\nfits = [p * q * s for p, q, s in map(sorted, r) if p <= size[0] and q <= size[1] and s <= size[2]]\nprint(len(fits), max(fits, default=0))", 'vector<long long> size = {x, y, z};\nsort(size.begin(), size.end());\nlong long count = 0, best = 0;\nfor (auto box : r) {\n    sort(box.begin(), box.end());\n    if (box[0] <= size[0] && box[1] <= size[1] && box[2] <= size[2]) {\n        count++;\n        best = max(best, box[0] * box[1] * box[2]);\n    }\n}\ncout << count << " " << best << "\\n";', ("fits = [p * q * s for p, q, s in r if p <= x and q <= y and s <= z]\nprint(len(fits), max(fits, default=0))", 'long long count = 0, best = 0;\nfor (auto& [p, q, s] : r) {\n    if (p <= x && q <= y && s <= z) {\n        count++;\n        best = max(best, p * q * s);\n    }\n}\ncout << count << " " << best << "\\n";'), ("fits = [p * q * s for p, q, s in r if p * q * s <= x * y * z]\nprint(len(fits), max(fits, default=0))", 'long long count = 0, best = 0;\nfor (auto& [p, q, s] : r) {\n    if (p * q * s <= x * y * z) {\n        count++;\n        best = max(best, p * q * s);\n    }\n}\ncout << count << " " << best << "\\n";'), output=("Print two integers.",), refine=_crates, meanings={"n": "how many there are"}, tags=("geometry", "sortings"), rating=1000),
    bodies("brightest_and_grey_colours", (COLOURS,), ("{n} colours are given by red, green and blue. Print the number of the brightest, the one with the largest sum of its three values (the first of several, counted from 1), and how many of the colours are grey, which means that all three values are equal.", "[Find|Print] the place (from 1) of the line with the largest sum, the first such line, and the number of lines whose three numbers are equal.", "Which pixel of a row of {n} is brightest, counting from 1, and how many pixels are grey? The brightness is {f1} + {f2} + {f3}; of equally bright ones the first counts; grey pixels have {f1} = {f2} = {f3}."), "best = max(range(n), key=lambda i: sum(r[i]))\nprint(best + 1, sum(x == y == z for x, y, z in r))", 'long long best = 0, most = -1, greys = 0;\nfor (int i = 0; i < n; i++) {\n    auto [x, y, z] = r[i];\n    if (x + y + z > most) {\n        most = x + y + z;\n        best = i + 1;\n    }\n    greys += x == y && y == z;\n}\ncout << best << " " << greys << "\\n";', ("best = max(range(n), key=lambda i: max(r[i]))\nprint(best + 1, sum(x == y == z for x, y, z in r))", 'long long best = 0, most = -1, greys = 0;\nfor (int i = 0; i < n; i++) {\n    auto [x, y, z] = r[i];\n    if (max({x, y, z}) > most) {\n        most = max({x, y, z});\n        best = i + 1;\n    }\n    greys += x == y && y == z;\n}\ncout << best << " " << greys << "\\n";'), ("best = max(range(n), key=lambda i: sum(r[i]))\nprint(best, sum(x == y == z for x, y, z in r))", 'long long best = 0, most = -1, greys = 0;\nfor (int i = 0; i < n; i++) {\n    auto [x, y, z] = r[i];\n    if (x + y + z > most) {\n        most = x + y + z;\n        best = i;\n    }\n    greys += x == y && y == z;\n}\ncout << best << " " << greys << "\\n";'), output=("Print two integers.",), refine=_greys, meanings={"n": "how many there are"}, rating=900),
    bodies("nearest_paint", (Int("x", 0, 255), Int("y", 0, 255), Int("z", 0, 255), COLOURS), ("A colour with red {x}, green {y} and blue {z} is wanted. Which of {n} paints is nearest to it, if the distance of two colours is the sum of the absolute differences of their three values? Print the number of the paint, from 1 and the first of several, and its distance.", "[Find|Print] the line with the least |{f1} - {x}| + |{f2} - {y}| + |{f3} - {z}|: its number, counted from 1 (the smallest of several), and this value.", "{person} repairs a picture and needs the colour {x} {y} {z}. Among {n} pencils the one is taken whose red, green and blue differ least from it in total. Which one is it (the first if several are equally good, counting begins with 1), and how large is the total difference?"), "best = min(range(n), key=lambda i: abs(r[i][0] - x) + abs(r[i][1] - y) + abs(r[i][2] - z))\nprint(best + 1, abs(r[best][0] - x) + abs(r[best][1] - y) + abs(r[best][2] - z))", 'long long best = 0, least = -1;\nfor (int i = 0; i < n; i++) {\n    long long d = llabs(r[i][0] - x) + llabs(r[i][1] - y) + llabs(r[i][2] - z);\n    if (least < 0 || d < least) {\n        least = d;\n        best = i + 1;\n    }\n}\ncout << best << " " << least << "\\n";', ("best = min(range(n), key=lambda i: abs(sum(r[i]) - x - y - z))\nprint(best + 1, abs(sum(r[best]) - x - y - z))", 'long long best = 0, least = -1;\nfor (int i = 0; i < n; i++) {\n    long long d = llabs(r[i][0] + r[i][1] + r[i][2] - x - y - z);\n    if (least < 0 || d < least) {\n        least = d;\n        best = i + 1;\n    }\n}\ncout << best << " " << least << "\\n";'), output=("Print two integers.",), refine=_greys, meanings={"n": "how many there are"}, rating=900),
    bodies("circles_around_point", (Int("a", -(10**6), 10**6), Int("b", -(10**6), 10**6), CIRCLES), ("{n} circles with centre ({f1}, {f2}) and radius {f3} are given. How many of them have the point ({a}, {b}) inside, how many on the border, and how many outside?", "For the point ({a}, {b}) [print|output] the number of discs that contain it in their interior, of those on whose border it lies, and of the others.", "{n} radio masts stand at ({f1}, {f2}) and reach {f3} far. {person} is at ({a}, {b}). Print three numbers: how many masts reach farther than to {person}, how many exactly as far, how many less far."), "inside = border = 0\nfor x, y, radius in r:\n    d = (x - a) ** 2 + (y - b) ** 2\n    if d < radius ** 2:\n        inside += 1\n    elif d == radius ** 2:\n        border += 1\nprint(inside, border, n - inside - border)", 'long long inside = 0, border = 0;\nfor (auto& [x, y, radius] : r) {\n    long long d = (x - a) * (x - a) + (y - b) * (y - b);\n    if (d < radius * radius) inside++;\n    else if (d == radius * radius) border++;\n}\ncout << inside << " " << border << " " << n - inside - border << "\\n";', ("inside = border = 0\nfor x, y, radius in r:\n    d = x ** 2 + y ** 2\n    if d < radius ** 2:\n        inside += 1\n    elif d == radius ** 2:\n        border += 1\nprint(inside, border, n - inside - border)", 'long long inside = 0, border = 0;\nfor (auto& [x, y, radius] : r) {\n    long long d = x * x + y * y;\n    if (d < radius * radius) inside++;\n    else if (d == radius * radius) border++;\n}\ncout << inside << " " << border << " " << n - inside - border << "\\n";'), ("inside = sum((x - a) ** 2 + (y - b) ** 2 <= radius ** 2 for x, y, radius in r)\nprint(inside, 0, n - inside)", 'long long inside = 0;\nfor (auto& [x, y, radius] : r) inside += (x - a) * (x - a) + (y - b) * (y - b) <= radius * radius;\ncout << inside << " " << 0 << " " << n - inside << "\\n";'), output=("Print three integers.",), refine=_rings, meanings={"n": "how many there are", "x": "the first coordinate of the centre", "y": "the second one", "radius": "the radius"}, tags=("geometry",), rating=1000),
    bodies("way_through_space", (SPACE,), ("A drone flies from point to point in space, {n} points in the given order. In which flight between two neighbours of the list does it cover the largest distance |dx| + |dy| + |dz|, and what is the sum of all these distances? Print the sum and the number of the flight, from 1; the first of several.", "[Compute|Find] the total Manhattan length of the path through the {n} points ({f1}, {f2}, {f3}), and the number (from 1) of its longest piece, the first of equally long ones.", "A lift in a mine moves along the three axes only, so that a trip is as long as the differences of the three coordinates together. It visits {n} points in order. Print the length of all trips together, then which trip is the longest (1 is the one from the first point to the second; the earliest of equals)."), "trips = [sum(abs(x - y) for x, y in zip(r[i], r[i + 1])) for i in range(n - 1)]\nprint(sum(trips), trips.index(max(trips)) + 1)", 'long long total = 0, best = -1, place = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long d = 0;\n    for (int j = 0; j < 3; j++) d += llabs(r[i][j] - r[i + 1][j]);\n    total += d;\n    if (d > best) {\n        best = d;\n        place = i + 1;\n    }\n}\ncout << total << " " << place << "\\n";', ("trips = [sum(abs(x - y) for x, y in zip(r[i], r[i + 1])) for i in range(n - 1)]\nprint(sum(trips), n - 1 - trips[::-1].index(max(trips)))", 'long long total = 0, best = -1, place = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long d = 0;\n    for (int j = 0; j < 3; j++) d += llabs(r[i][j] - r[i + 1][j]);\n    total += d;\n    if (d >= best) {\n        best = d;\n        place = i + 1;\n    }\n}\ncout << total << " " << place << "\\n";'), ("trips = [sum(x - y for x, y in zip(r[i], r[i + 1])) for i in range(n - 1)]\nprint(sum(trips), trips.index(max(trips)) + 1)", 'long long total = 0, best = LLONG_MIN, place = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long d = 0;\n    for (int j = 0; j < 3; j++) d += r[i][j] - r[i + 1][j];\n    total += d;\n    if (d > best) {\n        best = d;\n        place = i + 1;\n    }\n}\ncout << total << " " << place << "\\n";'), output=("Print two integers.",), refine=_few_places, meanings={"n": "the number of points"}, tags=("geometry",), rating=1000),
    bodies("frame_around_rectangles", (FRAMES,), ("{n} rectangles have their sides parallel to the axes; ({f1}, {f2}) is the lower left and ({f3}, {f4}) the upper right corner. What is the area of the smallest rectangle, also parallel to the axes, that holds all of them, and what is the area that all have in common?", "Print two areas: that of the bounding box of {n} rectangles, and that of their intersection, 0 if it is empty or only a line or a point.", "On a table lie {n} photos, {f1} {f2} {f3} {f4} being their left, lower, right and upper sides. Which area has the smallest frame around all of them, and on which area do all {n} lie one upon the other?"), "frame = (max(q[2] for q in r) - min(q[0] for q in r)) * (max(q[3] for q in r) - min(q[1] for q in r))\nwide = min(q[2] for q in r) - max(q[0] for q in r)\nhigh = min(q[3] for q in r) - max(q[1] for q in r)\nprint(frame, max(0, wide) * max(0, high))", 'auto box = r[0], both = r[0];\nfor (auto& [x1, y1, x2, y2] : r) {\n    box = {min(box[0], x1), min(box[1], y1), max(box[2], x2), max(box[3], y2)};\n    both = {max(both[0], x1), max(both[1], y1), min(both[2], x2), min(both[3], y2)};\n}\ncout << (box[2] - box[0]) * (box[3] - box[1]) << " " << max(0LL, both[2] - both[0]) * max(0LL, both[3] - both[1]) << "\\n";', ("frame = (max(q[2] for q in r) - min(q[0] for q in r)) * (max(q[3] for q in r) - min(q[1] for q in r))\nwide = min(q[2] for q in r) - max(q[0] for q in r)\nhigh = min(q[3] for q in r) - max(q[1] for q in r)\nprint(frame, wide * high)", 'auto box = r[0], both = r[0];\nfor (auto& [x1, y1, x2, y2] : r) {\n    box = {min(box[0], x1), min(box[1], y1), max(box[2], x2), max(box[3], y2)};\n    both = {max(both[0], x1), max(both[1], y1), min(both[2], x2), min(both[3], y2)};\n}\ncout << (box[2] - box[0]) * (box[3] - box[1]) << " " << (both[2] - both[0]) * (both[3] - both[1]) << "\\n";'), output=("Print two integers.",), refine=lambda rng, v: _lapping(rng, v), meanings={"n": "how many there are"}, tags=("geometry",), rating=1100),
)  # fmt: skip


def _lapping(rng: Random, values: Values) -> Values:
    """Draw rectangles that mostly share a part."""
    reach = rng.choice([3, 10, 100])
    rows = []
    for _ in values["r"]:
        low = [rng.randint(-reach, 1) for _ in range(2)]
        high = [rng.randint(1 if rng.random() < 0.9 else x + 1, reach) for x in low]
        rows.append((*low, *(max(x + 1, y) for x, y in zip(low, high, strict=True))))
    return {**values, "r": rows}


TASKS: tuple[Task, ...] = (*TRIANGLES, *TIMES, *SHAPES)
