"""Short formal questions about lists, ranges and grids; first steps of dynamic programming."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import drawn
from alphacode.curriculum.short import LINES, ONE, bodies, value
from alphacode.curriculum.task import (
    DIGITS,
    Field,
    Grid,
    Int,
    Ints,
    Pairs,
    Rows,
    Task,
    Values,
    Word,
)

DAYS = Rows(
    "e", (Field("x", 1, 10**4), Field("y", 1, 10**4), Field("z", 1, 10**4)), max_size=30
)
GATES = Rows(
    "e",
    (Field("l", 1, 10**5, limit="n"), Field("r", 1, 10**5, limit="n", above="l")),
    count="m",
    max_size=20,
)
ROADS = Rows(
    "e",
    (Field("u", 1, 10**5, limit="n"), Field("v", 1, 10**5, limit="n")),
    count="m",
    max_size=30,
)
OFFERS = (Pairs("p", ("x", "y"), 1, 10**5, max_size=30), Int("k", 1, 10**6))
PICTURE = ("Print the grid line by line.", "Output the new grid.")


def _enough(rng: Random, values: Values) -> Values:
    total = sum(values["a"])
    return {
        **values,
        "k": max(
            1, total + rng.choice([0, 0, -1, 1, rng.randint(0, 100), -total // 2])
        ),
    }


def _level(rng: Random, values: Values) -> Values:
    top = rng.choice([4, 10, 100])
    return {**values, "a": [x % top + 1 for x in values["a"]]}


def _quiz(rng: Random, values: Values) -> Values:
    n = rng.randint(2, 12)
    a = [rng.randint(1, rng.choice([2, n])) for _ in range(rng.randint(1, 12))]
    k = max(1, len(a) - a.count(rng.choice(a)) + rng.choice([0, 0, 1]))
    return {"n": n, "k": k, "q": len(a), "a": a}


def _on_off(rng: Random, values: Values) -> Values:
    few = [*values["a"][: max(1, len(values["a"]) // 2)]]
    return {**values, "a": [rng.choice(few) for _ in values["a"]]}


def _roads(rng: Random, values: Values) -> Values:
    n = rng.randint(2, 12)
    return {
        **values,
        "n": n,
        "e": [tuple(rng.sample(range(1, n + 1), 2)) for _ in values["e"]],
    }


def _gates(rng: Random, values: Values) -> Values:
    n = values["n"]
    x = rng.randint(1, n)
    e = [(rng.randint(1, x), rng.randint(x, n)) for _ in values["e"]]
    if rng.random() < 0.25:
        ends = [sorted(rng.choices(range(1, n + 1), k=2)) for _ in e]
        e = [(first, last) for first, last in ends]
    return {**values, "e": e}


def _broken(rng: Random, values: Values) -> Values:
    n = rng.choice([values["n"], rng.randint(2, 15)])
    few = min(n - 1, len(values["a"]), rng.choice([1, 2, 4]))
    if few < 1:
        return {"n": 2, "m": 1, "a": [1]}
    return {"n": n, "m": few, "a": sorted(rng.sample(range(1, n), few))}


def _offers(rng: Random, values: Values) -> Values:
    total = sum(y for _, y in values["p"])
    return {
        **values,
        "k": max(1, min(10**6, rng.choice([total, total // 2, total // 3, total - 1]))),
    }


def _money(rng: Random, values: Values) -> Values:
    p = [(x % 50 + 1, y % 20 + 1) for x, y in values["p"]]
    total = sum(x * y for x, y in p)
    return {
        **values,
        "p": p,
        "k": max(1, min(10**6, rng.choice([total, total // 2, total // 4, total + 5]))),
    }


def _sparse(rng: Random, values: Values) -> Values:
    h, w = values["h"], values["w"]
    rows, columns = (sorted(rng.sample(range(x), rng.randint(1, x))) for x in (h, w))
    g = [
        "".join(
            "#" if i in rows and j in columns and rng.random() < 0.7 else "."
            for j in range(w)
        )
        for i in range(h)
    ]
    if not any("#" in row for row in g):
        g[rows[0]] = "." * columns[0] + "#" + "." * (w - columns[0] - 1)
    return {**values, "g": g}


def _lamp_room(rng: Random, values: Values) -> Values:
    share = rng.choice([0.1, 0.2, 0.4])
    g = [
        "".join("#" if rng.random() < share else "." for _ in row)
        for row in values["g"]
    ]
    return {**values, "g": ["." + g[0][1:], *g[1:]]}


WAYS = "broken = set(a)\nd = [1] + [0] * n\nfor i in range(1, n + 1):\n    if i not in broken:\n        d[i] = (d[i - 1] + (d[i - 2] if i > 1 else 0)) % 1000000007\nprint(d[n])"
WAYS_CPP = 'vector<long long> d(n + 1), broken(n + 1);\nfor (auto x : a) broken[x] = 1;\nd[0] = 1;\nfor (long long i = 1; i <= n; i++) if (!broken[i]) d[i] = (d[i - 1] + (i > 1 ? d[i - 2] : 0)) % 1000000007;\ncout << d[n] << "\\n";'
HOLIDAYS = "a = b = c = 0\nfor x, y, z in e:\n    a, b, c = x + max(b, c), y + max(a, c), z + max(a, b)\nprint(max(a, b, c))"
HOLIDAYS_CPP = 'long long a = 0, b = 0, c = 0;\nfor (auto& [x, y, z] : e) {\n    long long na = x + max(b, c), nb = y + max(a, c), nc = z + max(a, b);\n    a = na, b = nb, c = nc;\n}\ncout << max({a, b, c}) << "\\n";'
LAMP = "best = 0\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] == '#':\n            continue\n        lit = 1\n        for y, x in ((0, 1), (1, 0), (0, -1), (-1, 0)):\n            r, c = i + y, j + x\n            while 0 <= r < h and 0 <= c < w and g[r][c] == '.':\n                lit += 1\n                r += y\n                c += x\n        best = max(best, lit)\nprint(best)"
LAMP_CPP = "int dy[] = {0, 1, 0, -1}, dx[] = {1, 0, -1, 0};\nlong long best = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] == '#') continue;\n        long long lit = 1;\n        for (int k = 0; k < 4; k++) {\n            int r = i + dy[k], c = j + dx[k];\n            while (r >= 0 && r < h && c >= 0 && c < w && g[r][c] == '.') {\n                lit++;\n                r += dy[k];\n                c += dx[k];\n            }\n        }\n        best = max(best, lit);\n    }\n}\ncout << best << \"\\n\";"

TASKS: tuple[Task, ...] = (
    bodies("clock_some_minutes_later", (Int("k", 0, 180),), ("Which time is it {k} minutes after $h:00? Print it in the form HH:MM, with two digits each.", "A clock shows $h:00. [Print|Find] what it shows {k} minutes later, as HH:MM with leading zeros."), ("print('%02d:%02d' % ($h + k // 60, k % 60))", "t = $h * 60 + k\nprint(str(t // 60).zfill(2) + ':' + str(t % 60).zfill(2))"), 'long long t = $h * 60 + k;\nprintf("%02lld:%02lld\\n", t / 60, t % 60);', ("print('%d:%d' % ($h + k // 60, k % 60))", 'long long t = $h * 60 + k;\nprintf("%lld:%lld\\n", t / 60, t % 60);'), constants=drawn(h=(10, 11, 12, 15, 18, 20, 20)), refine=lambda rng, v: {"k": rng.choice([v["k"], 0, 5, 9, 59, 60, 61, 69, 100])}, output=("Print the time as HH:MM.",), allows_cases=False),
    bodies("what_is_left_or_minus_one", (Ints("a", 1, 10**4), Int("k", 1, 10**6)), ("{person} has {k} days and {n} jobs that take {a}_1, ..., {a}_{n} days. How many days are left over when all are done? Print -1 if there is not enough time.", "[Print|Find] {k} minus the sum of the {items}, or -1 if the sum is larger than {k}."), ("rest = k - sum(a)\nprint(rest if rest >= 0 else -1)", "print(max(-1, k - sum(a)))"), 'long long rest = k;\nfor (auto x : a) rest -= x;\ncout << (rest >= 0 ? rest : -1) << "\\n";', ("print(k - sum(a))", 'long long rest = k;\nfor (auto x : a) rest -= x;\ncout << rest << "\\n";'), ("rest = k - sum(a)\nprint(rest if rest > 0 else -1)", 'long long rest = k;\nfor (auto x : a) rest -= x;\ncout << (rest > 0 ? rest : -1) << "\\n";'), refine=_enough, is_themed=False),
    bodies("next_with_three_equal_digits", (Int("n", 100, 999),), ("[Print|Find] the smallest integer that is not less than {n} and has three digits that are all equal.", "Which of the numbers 111, 222, ..., 999 is the first that is {n} or more?"), ("print((n + 110) // 111 * 111)", "x = 111\nwhile x < n:\n    x += 111\nprint(x)"), 'cout << (n + 110) / 111 * 111 << "\\n";', ("print(n // 111 * 111 + 111)", 'cout << n / 111 * 111 + 111 << "\\n";'), ("print(str(n)[0] * 3)", 'cout << string(3, \'0\' + n / 100) << "\\n";'), refine=lambda rng, v: {"n": max(100, min(999, rng.choice([v["n"], rng.randint(1, 9) * 111 + rng.choice([0, 0, 1, -1])])))}, output=ONE),
    bodies("largest_of_all_others", (Ints("a", 1, 10**6, min_size=2),), ("For each of the {n} numbers print the largest one of all the others. Equal numbers at other places count as others.", "For i from 1 to {n} print the maximum of the list without its i-th element."), ("b = sorted(a)\nfor x in a:\n    print(b[-2] if x == b[-1] else b[-1])", "top = max(a)\ni = a.index(top)\nsecond = max(a[:i] + a[i + 1:])\nfor j in range(n):\n    print(second if j == i else top)"), 'auto b = a;\nsort(b.begin(), b.end());\nfor (auto x : a) cout << (x == b[n - 1] ? b[n - 2] : b[n - 1]) << "\\n";', ("top = max(a)\nfor x in a:\n    print(max((y for y in a if y != x), default=0))", 'for (auto x : a) {\n    long long best = 0;\n    for (auto y : a) if (y != x) best = max(best, y);\n    cout << best << "\\n";\n}'), refine=_level, output=LINES, is_themed=False),
    bodies("best_expected_window", (Ints("a", 1, 1000), Int("k", 1, 100)), ("{n} dice lie in a row; die i shows each of 1, ..., {a}_i equally often. Choose {k} neighbouring dice so that the expected sum of their numbers is as large as possible, and print it with six decimals.", "The expected value of die i is (1 + {a}_i) / 2. [Find|Print] the largest sum of {k} consecutive expected values, with 6 digits after the point."), ("best = now = sum(a[:k])\nfor i in range(k, n):\n    now += a[i] - a[i - k]\n    best = max(best, now)\nprint('%.6f' % ((best + k) / 2))", "e = [(x + 1) / 2 for x in a]\nprint('%.6f' % max(sum(e[i:i + k]) for i in range(n - k + 1)))"), 'double best = 0, now = 0;\nfor (int i = 0; i < n; i++) {\n    now += (a[i] + 1) / 2.0;\n    if (i >= k) now -= (a[i - k] + 1) / 2.0;\n    if (i >= k - 1) best = max(best, now);\n}\ncout << fixed << setprecision(6) << best << "\\n";', ("a.sort()\nprint('%.6f' % ((sum(a[n - k:]) + k) / 2))", 'sort(a.begin(), a.end());\ndouble now = k;\nfor (int i = n - k; i < n; i++) now += a[i];\ncout << fixed << setprecision(6) << now / 2 << "\\n";'), refine=lambda rng, v: {**v, "k": rng.randint(1, len(v["a"]))}, output=("Print the expected value with six digits after the point.",), is_themed=False),
    bodies("as_high_as_all_before", (Ints("a", 1, 10**6),), ("How many of the {n} {items} are at least as large as every one before them? The first one counts.", "{n} houses stand in a row behind one another, the first next to the sea. From house i the sea is seen if no house before it is higher. From how many is it seen?"), ("top = count = 0\nfor x in a:\n    if x >= top:\n        count += 1\n        top = x\nprint(count)", "print(sum(a[i] == max(a[:i + 1]) for i in range(n)))"), 'long long top = 0, count = 0;\nfor (auto x : a) {\n    if (x >= top) {\n        count++;\n        top = x;\n    }\n}\ncout << count << "\\n";', ("top = count = 0\nfor x in a:\n    if x > top:\n        count += 1\n        top = x\nprint(count)", 'long long top = 0, count = 0;\nfor (auto x : a) {\n    if (x > top) {\n        count++;\n        top = x;\n    }\n}\ncout << count << "\\n";'), refine=_level),
    bodies("as_low_as_all_before", (Ints("a", 1, 10**6),), ("How many of the {n} {items} are at most as large as every one before them? The first one counts.", "Count the i for which {a}_i <= {a}_j for all j < i; i = 1 is always counted."), ("low = a[0]\ncount = 0\nfor x in a:\n    if x <= low:\n        count += 1\n        low = x\nprint(count)", "print(sum(a[i] == min(a[:i + 1]) for i in range(n)))"), 'long long low = a[0], count = 0;\nfor (auto x : a) {\n    if (x <= low) {\n        count++;\n        low = x;\n    }\n}\ncout << count << "\\n";', ("count = 1\nfor i in range(1, n):\n    if a[i] <= a[i - 1]:\n        count += 1\nprint(count)", 'long long count = 1;\nfor (int i = 1; i < n; i++) count += a[i] <= a[i - 1];\ncout << count << "\\n";'), ("low = a[0] + 1\ncount = 0\nfor x in a:\n    if x < low:\n        count += 1\n        low = x\nprint(count)", 'long long low = a[0] + 1, count = 0;\nfor (auto x : a) {\n    if (x < low) {\n        count++;\n        low = x;\n    }\n}\ncout << count << "\\n";'), refine=_level),
    bodies("quiz_survivors", (Int("n", 1, 10**5), Int("k", 1, 10**9), Ints("a", 1, 10**5, count="q")), ("{n} players begin with {k} points each. {q} questions are answered correctly, the i-th by player {a}_i; then every other player loses one point. For each player print $yes if more than 0 points are left at the end, else $no.", "For j from 1 to {n} print $yes if {k} - {q} + (how often j occurs in the list) is positive, and $no otherwise."), ("right = [0] * (n + 1)\nfor x in a:\n    right[x] += 1\nfor j in range(1, n + 1):\n    print('$yes' if k - q + right[j] > 0 else '$no')", "points = [k - q] * (n + 1)\nfor x in a:\n    points[x] += 1\nfor x in points[1:]:\n    if x > 0:\n        print('$yes')\n    else:\n        print('$no')"), 'vector<long long> points(n + 1, k - q);\nfor (auto x : a) points[x]++;\nfor (int j = 1; j <= n; j++) cout << (points[j] > 0 ? "$yes" : "$no") << "\\n";', ("points = [k - q] * (n + 1)\nfor x in a:\n    points[x] += 1\nfor x in points[1:]:\n    print('$yes' if x >= 0 else '$no')", 'vector<long long> points(n + 1, k - q);\nfor (auto x : a) points[x]++;\nfor (int j = 1; j <= n; j++) cout << (points[j] >= 0 ? "$yes" : "$no") << "\\n";'), constants=answer_words, refine=_quiz, output=("Print {n} lines, each $yes or $no.",), allows_cases=False),
    value("left_after_writing_and_erasing", (Ints("a", 1, 10**9),), ("{n} numbers are said one after another. A number that is on the sheet is erased, one that is not is written down; at first the sheet is empty. How many numbers stand on it in the end?", "Count the different values that occur an odd number of times in the list."), "s = set()\nfor x in a:\n    s ^= {x}\nlen(s)", "set<long long> s;\nfor (auto x : a) if (!s.insert(x).second) s.erase(x);\ns.size()", ("len(set(a))", "set<long long>(a.begin(), a.end()).size()"), ("sum(a.count(x) == 1 for x in a)", "count_if(a.begin(), a.end(), [&](long long x) { return count(a.begin(), a.end(), x) == 1; })"), refine=_on_off, is_themed=False),
    bodies("fewest_of_one_and_powers", (Int("n", 1, 10**5),), ("In one step 1, or a power of $p ($p, $p * $p, ...), or a power of $q can be taken away. [Find|Print] the least number of steps that take away exactly {n}.", "Coins have the values 1, the powers of $p and the powers of $q. How many coins are needed at least to pay {n}?"), ("best = n\nfor i in range(n + 1):\n    count = 0\n    x = i\n    while x:\n        count += x % $p\n        x //= $p\n    x = n - i\n    while x:\n        count += x % $q\n        x //= $q\n    best = min(best, count)\nprint(best)", "coins = [1]\nfor b in ($p, $q):\n    x = b\n    while x <= n:\n        coins.append(x)\n        x *= b\nd = [0] * (n + 1)\nfor i in range(1, n + 1):\n    d[i] = min(d[i - x] for x in coins if x <= i) + 1\nprint(d[n])"), 'long long best = n;\nfor (long long i = 0; i <= n; i++) {\n    long long count = 0;\n    for (long long x = i; x; x /= $p) count += x % $p;\n    for (long long x = n - i; x; x /= $q) count += x % $q;\n    best = min(best, count);\n}\ncout << best << "\\n";', ("coins = [1]\nfor b in ($p, $q):\n    x = b\n    while x <= n:\n        coins.append(x)\n        x *= b\ncount = 0\nfor x in sorted(coins)[::-1]:\n    count += n // x\n    n %= x\nprint(count)", 'set<long long> coins = {1};\nfor (long long b : {$p, $q}) for (long long x = b; x <= n; x *= b) coins.insert(x);\nlong long count = 0;\nfor (auto it = coins.rbegin(); it != coins.rend(); ++it) {\n    count += n / *it;\n    n %= *it;\n}\ncout << count << "\\n";'), constants=lambda rng: dict(zip("pq", rng.choice([(6, 9), (6, 9), (4, 6), (5, 7), (4, 9), (6, 8)]), strict=True)), allows_cases=False, tags=("dp",), rating=1100, output=ONE),
    bodies("roads_of_each_town_in_lines", (Int("n", 2, 10**5), ROADS), ("{n} towns and {m} roads are given; road i joins {f1} and {f2}, and several may join the same two. Print for the towns 1 to {n}, a line each, how many roads lead from them.", "For each vertex from 1 to {n} print on its own line the number of edge ends at it."), ("d = [0] * (n + 1)\nfor u, v in e:\n    d[u] += 1\n    d[v] += 1\nfor x in d[1:]:\n    print(x)", "ends = [x for row in e for x in row]\nfor i in range(1, n + 1):\n    print(ends.count(i))"), 'vector<long long> d(n + 1);\nfor (auto& [u, v] : e) d[u]++, d[v]++;\nfor (int i = 1; i <= n; i++) cout << d[i] << "\\n";', ("d = [0] * (n + 1)\nfor u, v in e:\n    d[u] += 1\nfor x in d[1:]:\n    print(x)", 'vector<long long> d(n + 1);\nfor (auto& [u, v] : e) d[u]++;\nfor (int i = 1; i <= n; i++) cout << d[i] << "\\n";'), refine=_roads, output=LINES, tags=("graphs",), allows_cases=False),
    bodies("best_holiday_of_three", (DAYS,), ("On each of {n} days one of three things is done, for {f1}, {f2} or {f3} points of that day; the same thing is never done on two days in a row. [Find|Print] the largest total.", "Choose one number from each of {n} rows of three numbers, never from the same column in neighbouring rows. How large can the sum be?"), HOLIDAYS, HOLIDAYS_CPP, ("print(sum(max(row) for row in e))", 'long long total = 0;\nfor (auto& [x, y, z] : e) total += max({x, y, z});\ncout << total << "\\n";'), ("total, last = 0, -1\nfor row in e:\n    i = max((i for i in range(3) if i != last), key=lambda i: row[i])\n    total += row[i]\n    last = i\nprint(total)", 'long long total = 0;\nint last = -1;\nfor (auto& row : e) {\n    int best = -1;\n    for (int i = 0; i < 3; i++) if (i != last && (best < 0 || row[i] > row[best])) best = i;\n    total += row[best];\n    last = best;\n}\ncout << total << "\\n";'), output=ONE, tags=("dp",), rating=1100),
    bodies("cheapest_paint_of_three", (DAYS,), ("{n} houses in a row are painted, each in one of three colours that cost {f1}, {f2} and {f3} for it; neighbours must have different colours. [Find|Print] the least total cost.", "Choose one number from each of {n} rows of three numbers, never from the same column in neighbouring rows. How small can the sum be?"), HOLIDAYS.replace("max", "min"), HOLIDAYS_CPP.replace("max", "min"), ("print(sum(min(row) for row in e))", 'long long total = 0;\nfor (auto& [x, y, z] : e) total += min({x, y, z});\ncout << total << "\\n";'), (HOLIDAYS, HOLIDAYS_CPP), output=ONE, tags=("dp",), rating=1100),
    bodies("stairs_with_broken_steps", (Int("n", 1, 10**5), Ints("a", 1, 10**5, count="m", order="sorted", is_distinct=True)), ("A staircase has {n} steps; the {m} steps {a}_1, ..., {a}_{m} are broken and must not be trodden on. From the floor (step 0) one goes up 1 or 2 steps at a time. In how many ways can step {n} be reached? Print the number modulo 1000000007.", "Count the ways from 0 to {n} by moves of +1 and +2 that visit none of the listed numbers, modulo 10^9 + 7."), WAYS, WAYS_CPP, (WAYS.replace("if i not in broken", "if i - 1 not in broken"), WAYS_CPP.replace("if (!broken[i])", "if (!broken[i - 1])")), (WAYS.replace("d[i - 1] + (d[i - 2] if i > 1 else 0)", "d[i - 1]"), WAYS_CPP.replace("d[i - 1] + (i > 1 ? d[i - 2] : 0)", "d[i - 1]")), refine=_broken, output=ONE, tags=("dp",), rating=1100, allows_cases=False),
    bodies("cheapest_pieces_from_shops", OFFERS, ("{n} shops sell cans: shop i sells at most {f2} cans at {f1} coins each. [Find|Print] the least cost of {k} cans in all; there are enough.", "Of {n} kinds with {f1} (the price of a piece) and {f2} (the number of pieces) buy {k} pieces together as cheaply as possible; the pieces suffice. What do they cost?"), ("cost = 0\nfor x, y in sorted(p):\n    t = min(y, k)\n    cost += t * x\n    k -= t\nprint(cost)", "p.sort()\ni = cost = 0\nwhile k > 0:\n    x, y = p[i]\n    if y > k:\n        y = k\n    cost += x * y\n    k -= y\n    i += 1\nprint(cost)"), 'sort(p.begin(), p.end());\nlong long cost = 0;\nfor (auto [x, y] : p) {\n    long long t = min(y, k);\n    cost += t * x;\n    k -= t;\n}\ncout << cost << "\\n";', ("cost = 0\nfor x, y in p:\n    t = min(y, k)\n    cost += t * x\n    k -= t\nprint(cost)", 'long long cost = 0;\nfor (auto [x, y] : p) {\n    long long t = min(y, k);\n    cost += t * x;\n    k -= t;\n}\ncout << cost << "\\n";'), ("print(min(p)[0] * k)", 'cout << min_element(p.begin(), p.end())->first * k << "\\n";'), refine=_offers, output=ONE, tags=("greedy", "sortings"), rating=900),
    bodies("most_pieces_for_money", OFFERS, ("{n} shops sell cans: shop i sells at most {f2} cans at {f1} coins each. How many cans can be bought for {k} coins at most?", "Of {n} kinds with {f1} (the price of a piece) and {f2} (the number of pieces) buy as many pieces as possible for {k}. Print how many."), ("count = 0\nfor x, y in sorted(p):\n    t = min(y, k // x)\n    count += t\n    k -= t * x\nprint(count)", "p.sort()\ncount = 0\nfor x, y in p:\n    if x * y <= k:\n        count += y\n        k -= x * y\n    else:\n        count += k // x\n        break\nprint(count)"), 'sort(p.begin(), p.end());\nlong long count = 0;\nfor (auto [x, y] : p) {\n    long long t = min(y, k / x);\n    count += t;\n    k -= t * x;\n}\ncout << count << "\\n";', ("count = 0\nfor x, y in p:\n    t = min(y, k // x)\n    count += t\n    k -= t * x\nprint(count)", 'long long count = 0;\nfor (auto [x, y] : p) {\n    long long t = min(y, k / x);\n    count += t;\n    k -= t * x;\n}\ncout << count << "\\n";'), refine=_money, output=ONE, tags=("greedy", "sortings"), rating=900),
    bodies("cards_for_all_gates", (Int("n", 1, 10**5), GATES), ("There are cards 1 to {n} and {m} gates; gate i opens for the cards from {f1} to {f2}. How many cards open all gates?", "How many integers from 1 to {n} lie in all {m} ranges from {f1} to {f2} (limits included)?"), ("low = max(l for l, r in e)\nhigh = min(r for l, r in e)\nprint(max(0, high - low + 1))", "low, high = 1, n\nfor l, r in e:\n    low = max(low, l)\n    high = min(high, r)\nprint(high - low + 1 if high >= low else 0)"), 'long long low = 1, high = n;\nfor (auto& [l, r] : e) low = max(low, l), high = min(high, r);\ncout << max(0LL, high - low + 1) << "\\n";', ("print(min(r for l, r in e) - max(l for l, r in e) + 1)", 'long long low = 1, high = n;\nfor (auto& [l, r] : e) low = max(low, l), high = min(high, r);\ncout << high - low + 1 << "\\n";'), ("print(max(0, min(r for l, r in e) - max(l for l, r in e)))", 'long long low = 1, high = n;\nfor (auto& [l, r] : e) low = max(low, l), high = min(high, r);\ncout << max(0LL, high - low) << "\\n";'), refine=_gates, output=ONE, allows_cases=False),
    bodies("codes_left_after_deleting", (Word("s", DIGITS, min_size=3, max_size=60),), ("Delete all but three digits of {s}; the three that are left keep their order and make a code (which may begin with 0). How many different codes can come out?", "Count the different subsequences of length 3 of the string of digits {s}."), ("count = 0\nfor x in range(1000):\n    code = str(x).zfill(3)\n    i = 0\n    for c in s:\n        if i < 3 and c == code[i]:\n            i += 1\n    if i == 3:\n        count += 1\nprint(count)", "one, two, three = set(), set(), set()\nfor c in s:\n    three |= {x + c for x in two}\n    two |= {x + c for x in one}\n    one.add(c)\nprint(len(three))"), 'set<string> one, two, three;\nfor (char c : s) {\n    for (auto& x : two) three.insert(x + c);\n    for (auto& x : one) two.insert(x + c);\n    one.insert(string(1, c));\n}\ncout << three.size() << "\\n";', ("print(len({s[i:i + 3] for i in range(len(s) - 2)}))", 'set<string> parts;\nfor (size_t i = 0; i + 3 <= s.size(); i++) parts.insert(s.substr(i, 3));\ncout << parts.size() << "\\n";'), ("m = len(s)\nprint(m * (m - 1) * (m - 2) // 6)", 'long long m = s.size();\ncout << m * (m - 1) * (m - 2) / 6 << "\\n";'), refine=lambda rng, v: {"s": "".join(rng.choice(rng.choice(["01", "123", DIGITS])) for _ in range(rng.randint(3, rng.choice([5, 15, 40]))))}, output=ONE, tags=("strings",), rating=1000),
    bodies("least_after_doubling_or_adding", (Int("n", 1, 50), Int("k", 1, 10**6)), ("A display shows 1. Exactly {n} times one of two buttons is pressed: one doubles the number, the other adds {k}. [Find|Print] the smallest number that can be shown in the end.", "Start with 1 and apply {n} operations, each either x -> 2 * x or x -> x + {k}. What is the least possible result?"), ("x = 1\nfor i in range(n):\n    x = min(2 * x, x + k)\nprint(x)", "x = 1\nfor i in range(n):\n    if x < k:\n        x *= 2\n    else:\n        x += k\nprint(x)"), 'long long x = 1;\nfor (int i = 0; i < n; i++) x = min(2 * x, x + k);\ncout << x << "\\n";', ("print(min(2 ** n, 1 + n * k))", 'cout << min(1LL << n, 1 + n * k) << "\\n";'), refine=lambda rng, v: {**v, "k": rng.choice([v["k"], rng.randint(1, 20), rng.randint(1, 1000)])}, output=ONE),
    bodies("grid_in_a_frame", (Grid("g", ".#"),), ("Print the grid with a frame of # around it: one more row above and below, one more column on either side.", "Surround the {h} by {w} grid with a border of # that is one cell thick, and print it."), ("print('#' * (w + 2))\nfor row in g:\n    print('#' + row + '#')\nprint('#' * (w + 2))", "frame = ['#' * (w + 2)]\nfor row in [*frame, *('#' + row + '#' for row in g), *frame]:\n    print(row)"), 'cout << string(w + 2, \'#\') << "\\n";\nfor (auto& row : g) cout << "#" << row << "#\\n";\ncout << string(w + 2, \'#\') << "\\n";', ("print('#' * w)\nfor row in g:\n    print('#' + row + '#')\nprint('#' * w)", 'cout << string(w, \'#\') << "\\n";\nfor (auto& row : g) cout << "#" << row << "#\\n";\ncout << string(w, \'#\') << "\\n";'), output=PICTURE, tags=("grids",)),
    bodies("grid_without_empty_lines", (Grid("g", ".#"),), ("Remove every row and every column of the grid that has no # and print what remains. There is at least one #.", "Squeeze the {h} by {w} grid: all rows and all columns of dots alone disappear. Print the new grid (it has a # somewhere)."), ("rows = [row for row in g if '#' in row]\nkept = [j for j in range(w) if any(row[j] == '#' for row in g)]\nfor row in rows:\n    print(''.join(row[j] for j in kept))", "g = [row for row in g if '#' in row]\ncolumns = [c for c in zip(*g) if '#' in c]\nfor row in zip(*columns):\n    print(''.join(row))"), 'vector<int> row(h), column(w);\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (g[i][j] == \'#\') row[i] = column[j] = 1;\nfor (int i = 0; i < h; i++) {\n    if (!row[i]) continue;\n    for (int j = 0; j < w; j++) if (column[j]) cout << g[i][j];\n    cout << "\\n";\n}', ("for row in g:\n    if '#' in row:\n        print(row)", 'for (auto& row : g) if (row.find(\'#\') != string::npos) cout << row << "\\n";'), refine=_sparse, output=PICTURE, tags=("grids",), rating=900),
    bodies("cells_lit_by_best_lamp", (Grid("g", ".#"),), ("A lamp is put on a free cell (.) of the grid. It lights its own cell and all free cells to the left, right, above and below up to the first wall (#) or the border. [Find|Print] the largest number of cells that one lamp can light.", "For a cell . let its cross be the cell itself and the cells . that are reached from it in straight lines in the four directions before a # or the edge. [Print|Find] the size of the largest cross."), LAMP, LAMP_CPP, (LAMP.replace("lit = 1", "lit = 0"), LAMP_CPP.replace("lit = 1", "lit = 0")), (LAMP.replace("((0, 1), (1, 0), (0, -1), (-1, 0))", "((0, 1), (0, -1))"), LAMP_CPP.replace("k < 4; k++", "k < 4; k += 2")), refine=_lamp_room, output=ONE, tags=("grids",), rating=1000),
)  # fmt: skip
