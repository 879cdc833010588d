"""Queries and commands, one a line, with several numbers or a word and a number."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.short import LINES, ROW, bodies
from alphacode.curriculum.task import Field, Int, Ints, Rows, Task, Values

SPAN = (Field("l", 1, limit="n"), Field("r", 1, limit="n", above="l"))
ADDED = Rows("e", (*SPAN, Field("x", 1, 10**4)), count="q", max_size=15)
SIGNED = Rows("e", (*SPAN, Field("x", -(10**4), 10**4)), count="q", max_size=15)
ASKED = Rows("e", (*SPAN, Field("x", 1, 10**9)), count="q", max_size=12)
CORNERS = (
    Field("r1", 1, limit="h"),
    Field("c1", 1, limit="w"),
    Field("r2", 1, limit="h", above="r1"),
    Field("c2", 1, limit="w", above="c1"),
)
NAMED_MOVES = Rows(
    "e",
    (
        Field("name", kind="name"),
        Field("op", kind="choice", choices=("$add", "$sub")),
        Field("x", 1, 10**6),
    ),
    max_size=20,
)
MOVES = Rows(
    "e",
    (
        Field("op", kind="choice", choices=("$add", "$sub", "$mul")),
        Field("x", 0, 100),
    ),
    max_size=10,
)
WALK = Rows(
    "e",
    (
        Field("way", kind="choice", choices=("$up", "$down", "$left", "$right")),
        Field("x", 1, 10**6),
    ),
    max_size=20,
)
ASK = {"q": "the number of queries", "n": "the length of the list", "l": "where the part begins", "r": "where it ends"}  # fmt: skip


def _commands(rng: Random) -> dict[str, object]:
    """Draw words for adding, subtracting and multiplying, or signs."""
    found = rng.choice(
        [
            ("add", "sub", "mul"),
            ("plus", "minus", "times"),
            ("+", "-", "*"),
            ("A", "S", "M"),
            ("more", "less", "multiply"),
            ("ADD", "SUBTRACT", "MULTIPLY"),
        ]
    )
    return dict(zip(("add", "sub", "mul"), found, strict=True))


def _accounts(rng: Random) -> dict[str, object]:
    words = [
        ("deposit", "withdraw"),
        ("in", "out"),
        ("IN", "OUT"),
        ("+", "-"),
        ("put", "take"),
        ("pay", "draw"),
    ]
    return dict(zip(("add", "sub"), rng.choice(words), strict=True))


def _ways(rng: Random) -> dict[str, object]:
    words = [
        ("north", "south", "west", "east"),
        ("N", "S", "W", "E"),
        ("up", "down", "left", "right"),
        ("U", "D", "L", "R"),
        ("UP", "DOWN", "LEFT", "RIGHT"),
    ]
    return dict(zip(("up", "down", "left", "right"), rng.choice(words), strict=True))


def _few_people(rng: Random, values: Values) -> Values:
    """Let few people occur, with amounts of one size."""
    names = [row[0] for row in values["e"]][: rng.randint(1, 4)]
    top = rng.choice([10, 100, 10**6])
    add, sub = values["add"], values["sub"]
    rows = [
        (rng.choice(names), rng.choice([add, add, sub]), rng.randint(1, top))
        for _ in values["e"]
    ]
    return {**values, "e": rows}


def _small_factors(rng: Random, values: Values) -> Values:
    rows = [
        (op, rng.randint(0, 9) if op == values["mul"] else x) for op, x in values["e"]
    ]
    return {**values, "e": rows}


def _part_sums(rng: Random, values: Values) -> Values:
    """Ask for sums near the true ones."""
    a = [rng.randint(1, 100) for _ in values["a"]]
    rows = []
    for left, right, _ in values["e"]:
        total = sum(a[left - 1 : right])
        rows.append((left, right, max(1, total + rng.choice([-5, 0, 0, 1, 20]))))
    return {**values, "a": a, "e": rows}


def _few_values(rng: Random, values: Values) -> Values:
    kinds = rng.sample(range(1, 20), rng.randint(2, 4))
    a = [rng.choice(kinds) for _ in values["a"]]
    rows = [(left, right, rng.choice([*kinds, 5])) for left, right, _ in values["e"]]
    return {**values, "a": a, "e": rows}


def _typed(rng: Random, values: Values) -> Values:
    """Draw commands 1 i x and 2 l r, one of the second kind at least."""
    n = values["n"]
    rows = []
    for index, _ in enumerate(values["e"], 1):
        kind = 2 if index == values["q"] else rng.randint(1, 2)
        i, x = rng.randint(1, n), rng.randint(1, n)
        rows.append((kind, min(i, x), max(i, x)) if kind == 2 else (kind, i, x))
    return {**values, "e": rows}


def _last_asks(rng: Random, values: Values) -> Values:
    rows = [(rng.randint(1, 2), rng.randint(1, values["n"])) for _ in values["e"]]
    return {**values, "e": [*rows[:-1], (2, rng.randint(1, values["n"]))]}


def _set_commands(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 5, 8])
    rows = [(rng.randint(1, 3), rng.randint(1, top)) for _ in values["e"]]
    return {**values, "e": [*rows[:-1], (3, rng.randint(1, top))]}


STEPS = "d = [0] * (n + 2)\nfor l, r, x in e:\n    d[l] += x\n    d[r + 1] -= x\n"
STEPS_CPP = "vector<long long> d(n + 2);\nfor (auto& [l, r, x] : e) {\n    d[l] += x;\n    d[r + 1] -= x;\n}\n"
SUMS = "sums = [0]\nfor value in a:\n    sums.append(sums[-1] + value)\n"
SUMS_CPP = "vector<long long> sums(n + 1);\nfor (int i = 0; i < n; i++) sums[i + 1] = sums[i] + a[i];\n"
TABLE = "s = [[0] * (w + 1) for _ in range(h + 1)]\nfor i in range(h):\n    for j in range(w):\n        s[i + 1][j + 1] = m[i][j] + s[i][j + 1] + s[i + 1][j] - s[i][j]\n"
TREE = "tree = [0] * (n + 1)\n\ndef add(i, x):\n    while i <= n:\n        tree[i] += x\n        i += i & -i\n\ndef total(i):\n    result = 0\n    while i > 0:\n        result += tree[i]\n        i -= i & -i\n    return result\n\nfor i in range(n):\n    add(i + 1, a[i])\n"
TREE_CPP = "vector<long long> tree(n + 1);\nauto add = [&](long long i, long long x) {\n    for (; i <= n; i += i & -i) tree[i] += x;\n};\nauto total = [&](long long i) {\n    long long result = 0;\n    for (; i > 0; i -= i & -i) result += tree[i];\n    return result;\n};\nfor (int i = 0; i < n; i++) add(i + 1, a[i]);\n"

LISTS = (
    bodies("list_after_range_additions", (Ints("a", 0, 10**6, max_size=15), SIGNED), ("Each of {q} operations adds {f3} (perhaps negative) to all elements from position {f1} to position {f2}, counted from 1. Print the list in the end.", "Apply {q} changes to the list: a change {f1} {f2} {f3} means that each of the elements number {f1} to {f2} grows by {f3} (or shrinks, if {f3} is negative). Print the final list.", "{n} accounts lie in a row. {q} times the accounts {f1} to {f2} get {f3} coins each, or lose them if the number is negative. [Print|Output] all accounts afterwards."), STEPS + "for i in range(n):\n    d[i + 1] += d[i]\n    a[i] += d[i + 1]\nprint(*a)", STEPS_CPP + 'for (int i = 0; i < n; i++) {\n    d[i + 1] += d[i];\n    cout << a[i] + d[i + 1] << " ";\n}\ncout << "\\n";', ("for l, r, x in e:\n    for i in range(l - 1, r - 1):\n        a[i] += x\nprint(*a)", 'for (auto& [l, r, x] : e) for (int i = l - 1; i < r - 1; i++) a[i] += x;\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), output=ROW, meanings={**ASK, "q": "the number of operations", "x": "what is added"}, tags=("data structures",), rating=1300, is_themed=False, allows_cases=False),
    bodies("highest_after_additions", (Int("n", 1, 10**5), ADDED), ("{n} heaps are empty. {q} times {f3} stones are put on each of the heaps {f1} to {f2}. Print the number of stones on the highest heap in the end, and its number (the smallest of several), heaps being counted from 1.", "A list of {n} zeros is changed {q} times: {f3} is added to the elements from {f1} to {f2}. [Print|Find] the largest element of the result and its first position.", "A train has {n} sections of track. Group i of {f3} people rides on the sections {f1} to {f2}. On which section is the train fullest, and how many people are there? Print the number of people, then the section (the first of equally full ones)."), STEPS + "best, place = d[1], 1\nfor i in range(2, n + 1):\n    d[i] += d[i - 1]\n    if d[i] > best:\n        best, place = d[i], i\nprint(best, place)", STEPS_CPP + 'long long best = d[1], place = 1;\nfor (int i = 2; i <= n; i++) {\n    d[i] += d[i - 1];\n    if (d[i] > best) {\n        best = d[i];\n        place = i;\n    }\n}\ncout << best << " " << place << "\\n";', (STEPS + "best, place = d[1], 1\nfor i in range(2, n + 1):\n    d[i] += d[i - 1]\n    if d[i] >= best:\n        best, place = d[i], i\nprint(best, place)", STEPS_CPP + 'long long best = d[1], place = 1;\nfor (int i = 2; i <= n; i++) {\n    d[i] += d[i - 1];\n    if (d[i] >= best) {\n        best = d[i];\n        place = i;\n    }\n}\ncout << best << " " << place << "\\n";'), (STEPS.replace("d[r + 1]", "d[r]") + "best, place = d[1], 1\nfor i in range(2, n + 1):\n    d[i] += d[i - 1]\n    if d[i] > best:\n        best, place = d[i], i\nprint(best, place)", STEPS_CPP.replace("d[r + 1]", "d[r]") + 'long long best = d[1], place = 1;\nfor (int i = 2; i <= n; i++) {\n    d[i] += d[i - 1];\n    if (d[i] > best) {\n        best = d[i];\n        place = i;\n    }\n}\ncout << best << " " << place << "\\n";'), output=("Print two integers.",), meanings={"l": "the first place", "r": "the last place", "x": "how many"}, tags=("data structures",), rating=1300),
    bodies("part_sum_enough", (Ints("a", 1, 1000, max_size=15), ASKED), ("Answer {q} queries: is the sum of the elements from position {f1} to position {f2} (counted from 1) at least {f3}? Print $yes or $no for each.", "For each query {f1} {f2} {f3} print $yes if a_{f1} + ... + a_{f2} >= {f3}, otherwise $no. Positions start with 1.", "Which of {q} claims hold? Claim i says that the elements number {f1} to {f2} together make {f3} or more. Print $yes for a true claim and $no for a false one."), SUMS + "for l, r, x in e:\n    print('$yes' if sums[r] - sums[l - 1] >= x else '$no')", SUMS_CPP + 'for (auto& [l, r, x] : e) cout << (sums[r] - sums[l - 1] >= x ? "$yes" : "$no") << "\\n";', (SUMS + "for l, r, x in e:\n    print('$yes' if sums[r] - sums[l - 1] > x else '$no')", SUMS_CPP + 'for (auto& [l, r, x] : e) cout << (sums[r] - sums[l - 1] > x ? "$yes" : "$no") << "\\n";'), (SUMS + "for l, r, x in e:\n    print('$yes' if sums[r] - sums[l] >= x else '$no')", SUMS_CPP + 'for (auto& [l, r, x] : e) cout << (sums[r] - sums[l] >= x ? "$yes" : "$no") << "\\n";'), output=("Print $yes or $no for each query, one per line.", "One answer per line."), refine=_part_sums, constants=answer_words, meanings={**ASK, "x": "the sum wanted"}, tags=("implementation", "data structures"), rating=1200, allows_cases=False),
    bodies("times_of_value_in_part", (Ints("a", 1, 10**9, max_size=15), ASKED), ("Answer {q} queries {f1} {f2} {f3}: how often does {f3} stand at the positions {f1} to {f2} of the list (counted from 1)?", "For each query [print|output] the number of elements equal to {f3} among a_{f1}, ..., a_{f2}; the first element is a_1.", "{person} asks {q} times: how many of the elements from number {f1} up to number {f2} are {f3}? Both ends belong to the part. Print all answers."), "from bisect import bisect_left, bisect_right\nplaces = {}\nfor i, value in enumerate(a):\n    places.setdefault(value, []).append(i + 1)\nfor l, r, x in e:\n    found = places.get(x, [])\n    print(bisect_right(found, r) - bisect_left(found, l))", 'map<long long, vector<long long>> places;\nfor (int i = 0; i < n; i++) places[a[i]].push_back(i + 1);\nfor (auto& [l, r, x] : e) {\n    auto& found = places[x];\n    cout << upper_bound(found.begin(), found.end(), r) - lower_bound(found.begin(), found.end(), l) << "\\n";\n}', ("for l, r, x in e:\n    print(a[l:r].count(x))", 'for (auto& [l, r, x] : e) cout << count(a.begin() + l, a.begin() + r, x) << "\\n";'), ("for l, r, x in e:\n    print(a.count(x))", 'for (auto& [l, r, x] : e) cout << count(a.begin(), a.end(), x) << "\\n";'), output=LINES, refine=_few_values, meanings={**ASK, "x": "the number looked for"}, tags=("binary search", "data structures"), rating=1400, allows_cases=False),
    bodies("sums_between_changes", (Ints("a", 0, 1000, max_size=15), Rows("e", (Field("kind", 1, 2), Field("i", 1, limit="n"), Field("x", 1, limit="n")), count="q", max_size=12)), ("Carry out {q} commands: 1 i x adds x to the element at position i, 2 l r prints the sum of the elements from position l to position r. Positions are counted from 1.", "There are two kinds of queries. \"1 i x\": increase a_i by x. \"2 l r\": print a_l + ... + a_r. Process all {q} in order.", "{person} writes a program for {q} orders, each of three numbers. If the first is 1, the third is added to the element whose number is the second. If it is 2, the sum from the element with the second number to the one with the third is printed."), TREE + "for kind, i, x in e:\n    if kind == 1:\n        add(i, x)\n    else:\n        print(total(x) - total(i - 1))", TREE_CPP + 'for (auto& [kind, i, x] : e) {\n    if (kind == 1) add(i, x);\n    else cout << total(x) - total(i - 1) << "\\n";\n}', ("for kind, i, x in e:\n    if kind == 2:\n        print(sum(a[i - 1:x]))", 'for (auto& [kind, i, x] : e) {\n    if (kind == 2) cout << accumulate(a.begin() + i - 1, a.begin() + x, 0LL) << "\\n";\n}'), ("for kind, i, x in e:\n    if kind == 1:\n        a[i - 1] = x\n    else:\n        print(sum(a[i - 1:x]))", 'for (auto& [kind, i, x] : e) {\n    if (kind == 1) a[i - 1] = x;\n    else cout << accumulate(a.begin() + i - 1, a.begin() + x, 0LL) << "\\n";\n}'), output=("Print the answer to each command of kind 2 on its own line.", "A line for each sum."), refine=_typed, meanings={"n": "the length of the list", "q": "the number of commands", "kind": "1 or 2", "i": "the second number", "x": "the third number"}, tags=("data structures",), rating=1600, is_themed=False, allows_cases=False),
    bodies("growing_all_at_once", (Ints("a", 0, 10**6, max_size=15), Rows("e", (Field("kind", 1, 2), Field("x", 1, limit="n")), count="q", max_size=15)), ("Carry out {q} commands: 1 x adds x to every element of the list, 2 x prints the element at position x (counted from 1) as it is then.", "Queries \"1 x\" increase all {n} elements by x; queries \"2 x\" ask for the present value of a_x. Answer all queries of the second kind.", "{n} plants have the given heights. On {q} lines stands what happens: 1 x means that every plant grows by x, 2 x that the height of plant number x is asked for. Print what is asked for."), "grown = 0\nfor kind, x in e:\n    if kind == 1:\n        grown += x\n    else:\n        print(a[x - 1] + grown)", 'long long grown = 0;\nfor (auto& [kind, x] : e) {\n    if (kind == 1) grown += x;\n    else cout << a[x - 1] + grown << "\\n";\n}', ("grown = 0\nfor kind, x in e:\n    if kind == 1:\n        grown = x\n    else:\n        print(a[x - 1] + grown)", 'long long grown = 0;\nfor (auto& [kind, x] : e) {\n    if (kind == 1) grown = x;\n    else cout << a[x - 1] + grown << "\\n";\n}'), ("for kind, x in e:\n    if kind == 2:\n        print(a[x - 1])", 'for (auto& [kind, x] : e) if (kind == 2) cout << a[x - 1] << "\\n";'), output=("Print the answer to each command of kind 2 on its own line.", "A line for each question."), refine=_last_asks, meanings={"n": "the length of the list", "q": "the number of commands", "kind": "1 or 2", "x": "what is added, or the place asked for"}, tags=("implementation",), rating=1100, is_themed=False, allows_cases=False),
)  # fmt: skip

TABLES = (
    bodies("cells_painted_most", (Int("h", 1, 1000), Int("w", 1, 1000), Rows("e", CORNERS, count="q", max_size=8)), ("A wall has {h} rows and {w} columns of tiles. {q} times a rectangle is painted, from the tile in row {f1}, column {f2} to the one in row {f3}, column {f4}. How many coats of paint does the tile with the most have, and how many tiles have so many?", "In a table of {h} x {w} zeros, {q} rectangles with corners ({f1}, {f2}) and ({f3}, {f4}), corners included, are increased by 1. Print the largest number in the table and how often it occurs.", "Carpets are laid on a floor of {h} rows and {w} columns of squares; carpet i covers the rows {f1} to {f3} in the columns {f2} to {f4}. [Print|Find] the largest number of carpets on one square and the number of squares with so many."), "d = [[0] * (w + 2) for _ in range(h + 2)]\nfor r1, c1, r2, c2 in e:\n    d[r1][c1] += 1\n    d[r1][c2 + 1] -= 1\n    d[r2 + 1][c1] -= 1\n    d[r2 + 1][c2 + 1] += 1\nbest = count = 0\nfor i in range(1, h + 1):\n    for j in range(1, w + 1):\n        d[i][j] += d[i - 1][j] + d[i][j - 1] - d[i - 1][j - 1]\n        if d[i][j] > best:\n            best, count = d[i][j], 0\n        if d[i][j] == best:\n            count += 1\nprint(best, count)", 'vector<vector<long long>> d(h + 2, vector<long long>(w + 2));\nfor (auto& [r1, c1, r2, c2] : e) {\n    d[r1][c1]++;\n    d[r1][c2 + 1]--;\n    d[r2 + 1][c1]--;\n    d[r2 + 1][c2 + 1]++;\n}\nlong long best = 0, count = 0;\nfor (int i = 1; i <= h; i++) {\n    for (int j = 1; j <= w; j++) {\n        d[i][j] += d[i - 1][j] + d[i][j - 1] - d[i - 1][j - 1];\n        if (d[i][j] > best) {\n            best = d[i][j];\n            count = 0;\n        }\n        if (d[i][j] == best) count++;\n    }\n}\ncout << best << " " << count << "\\n";', ("d = [[0] * (w + 1) for _ in range(h + 1)]\nfor r1, c1, r2, c2 in e:\n    for i in range(r1, r2):\n        for j in range(c1, c2):\n            d[i][j] += 1\nbest = max(max(row[1:]) for row in d[1:])\nprint(best, sum(row[1:].count(best) for row in d[1:]))", 'vector<vector<long long>> d(h + 1, vector<long long>(w + 1));\nlong long best = 0, count = 0;\nfor (auto& [r1, c1, r2, c2] : e) for (int i = r1; i < r2; i++) for (int j = c1; j < c2; j++) best = max(best, ++d[i][j]);\nfor (int i = 1; i <= h; i++) for (int j = 1; j <= w; j++) count += d[i][j] == best;\ncout << best << " " << count << "\\n";'), output=("Print two integers.",), refine=lambda rng, v: _small_wall(rng, v), meanings={"h": "the number of rows", "w": "the number of columns", "q": "the number of rectangles"}, tags=("data structures",), rating=1500),
)  # fmt: skip

COMMANDS = (
    bodies("number_after_commands", (Int("k", 0, 100), MOVES), ("A calculator shows {k}. {n} commands follow: $add x adds x, $sub x subtracts it and $mul x multiplies by it. What does it show in the end?", "Start with the number {k} and carry out the commands in order: $add means +, $sub means -, $mul means *, each with the number after it. Print the result.", "{person} has the number {k} in mind and changes it {n} times: by $add it grows by the number that follows, by $sub it falls by it, by $mul it becomes so many times as large. Which number is it at last?"), "for op, x in e:\n    if op == '$add':\n        k += x\n    elif op == '$sub':\n        k -= x\n    else:\n        k *= x\nprint(k)", 'for (auto& [op, x] : e) {\n    if (op == "$add") k += x;\n    else if (op == "$sub") k -= x;\n    else k *= x;\n}\ncout << k << "\\n";', ("total = 0\nfor op, x in e:\n    if op == '$add':\n        total += x\n    elif op == '$sub':\n        total -= x\n    else:\n        total *= x\nprint(total)", 'long long total = 0;\nfor (auto& [op, x] : e) {\n    if (op == "$add") total += x;\n    else if (op == "$sub") total -= x;\n    else total *= x;\n}\ncout << total << "\\n";'), constants=_commands, refine=_small_factors, meanings={"n": "the number of commands", "k": "the first number", "op": "the command", "x": "its number"}, rating=900),
    bodies("accounts_with_refusals", (NAMED_MOVES,), ("{n} movements of accounts are given: a name, $add or $sub, and an amount. All accounts begin with 0; $sub is refused if the account has less than the amount. Print for each person, in alphabetical order, the name and what is on the account in the end, and on a last line the number of refusals.", "Keep a number for each {f1}, 0 at first. \"$add x\" increases it by x. \"$sub x\" decreases it by x if it is at least x, and does nothing otherwise. Print all names in alphabetical order with their numbers, then how often nothing was done.", "A bank opens an account for everybody who comes. $add brings money, $sub takes money, but only if there is enough; otherwise the customer is sent away. [Print|Make] the list of accounts from A to Z and below it how often somebody was sent away."), "total = {}\nrefused = 0\nfor name, op, x in e:\n    total.setdefault(name, 0)\n    if op == '$add':\n        total[name] += x\n    elif total[name] >= x:\n        total[name] -= x\n    else:\n        refused += 1\nfor name in sorted(total):\n    print(name, total[name])\nprint(refused)", 'map<string, long long> total;\nlong long refused = 0;\nfor (auto& [name, op, x] : e) {\n    long long& have = total[name];\n    if (op == "$add") have += x;\n    else if (have >= x) have -= x;\n    else refused++;\n}\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";\ncout << refused << "\\n";', ("total = {}\nrefused = 0\nfor name, op, x in e:\n    total.setdefault(name, 0)\n    if op == '$add':\n        total[name] += x\n    elif total[name] > x:\n        total[name] -= x\n    else:\n        refused += 1\nfor name in sorted(total):\n    print(name, total[name])\nprint(refused)", 'map<string, long long> total;\nlong long refused = 0;\nfor (auto& [name, op, x] : e) {\n    long long& have = total[name];\n    if (op == "$add") have += x;\n    else if (have > x) have -= x;\n    else refused++;\n}\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";\ncout << refused << "\\n";'), ("total = {}\nfor name, op, x in e:\n    total[name] = total.get(name, 0) + (x if op == '$add' else -x)\nfor name in sorted(total):\n    print(name, total[name])\nprint(0)", 'map<string, long long> total;\nfor (auto& [name, op, x] : e) total[name] += op == "$add" ? x : -x;\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";\ncout << 0 << "\\n";'), output=("Print a line for each person and a last line with one number.",), constants=_accounts, refine=_few_people, meanings={"n": "the number of movements", "name": "whose account it is", "op": "what happens", "x": "the amount"}, tags=("data structures",), rating=1200, allows_cases=False),
    bodies("walk_of_ways_and_steps", (WALK,), ("A robot at (0, 0) goes {n} times some steps: $up makes y larger, $down smaller, $right makes x larger, $left smaller. Print where it is in the end, and the largest value of |x| + |y| that it had after a command (0 at the start counts too).", "Start at the origin. Each line is a direction and a length ($up: +y, $down: -y, $right: +x, $left: -x). Print the coordinates x and y of the end and the largest Manhattan distance from the origin at the start or after any line.", "{person} walks through a town of square blocks: {n} times in a direction, $up, $down, $left or $right, some blocks far. Print how far to the right (x) and how far up (y) {person} is then, negative for the opposite directions, and the greatest |x| + |y| among the places where a leg of the walk began or ended."), "a = b = best = 0\nfor way, x in e:\n    if way == '$up':\n        b += x\n    elif way == '$down':\n        b -= x\n    elif way == '$right':\n        a += x\n    else:\n        a -= x\n    best = max(best, abs(a) + abs(b))\nprint(a, b, best)", 'long long a = 0, b = 0, best = 0;\nfor (auto& [way, x] : e) {\n    if (way == "$up") b += x;\n    else if (way == "$down") b -= x;\n    else if (way == "$right") a += x;\n    else a -= x;\n    best = max(best, llabs(a) + llabs(b));\n}\ncout << a << " " << b << " " << best << "\\n";', ("a = b = 0\nfor way, x in e:\n    if way == '$up':\n        b += x\n    elif way == '$down':\n        b -= x\n    elif way == '$right':\n        a += x\n    else:\n        a -= x\nprint(a, b, abs(a) + abs(b))", 'long long a = 0, b = 0;\nfor (auto& [way, x] : e) {\n    if (way == "$up") b += x;\n    else if (way == "$down") b -= x;\n    else if (way == "$right") a += x;\n    else a -= x;\n}\ncout << a << " " << b << " " << llabs(a) + llabs(b) << "\\n";'), output=("Print three integers.",), constants=_ways, meanings={"n": "the number of lines that follow", "way": "the direction", "x": "how far"}, rating=1000),
    bodies("set_of_numbers_commands", (Rows("e", (Field("kind", 1, 3), Field("x", 1, 10**9)), count="q", max_size=15),), ("A set is empty at first. Command 1 x puts x into it, 2 x takes x out (nothing happens if it is not inside), 3 x asks whether x is inside. Print $yes or $no for each question.", "Process {q} queries on a set: type 1 inserts {f2}, type 2 erases {f2} if it is present, type 3 prints $yes if {f2} is present and $no if not. Inserting twice is the same as once.", "Guests come (1) and go (2), each with a number; who comes although he is there, or goes although he is not, changes nothing. A line with 3 asks if the guest with the number is there. Answer such questions by $yes or $no."), "inside = set()\nfor kind, x in e:\n    if kind == 1:\n        inside.add(x)\n    elif kind == 2:\n        inside.discard(x)\n    else:\n        print('$yes' if x in inside else '$no')", 'set<long long> inside;\nfor (auto& [kind, x] : e) {\n    if (kind == 1) inside.insert(x);\n    else if (kind == 2) inside.erase(x);\n    else cout << (inside.count(x) ? "$yes" : "$no") << "\\n";\n}', ("count = {}\nfor kind, x in e:\n    if kind == 1:\n        count[x] = count.get(x, 0) + 1\n    elif kind == 2:\n        count[x] = count.get(x, 0) - 1\n    else:\n        print('$yes' if count.get(x, 0) > 0 else '$no')", 'map<long long, long long> count;\nfor (auto& [kind, x] : e) {\n    if (kind == 1) count[x]++;\n    else if (kind == 2) count[x]--;\n    else cout << (count[x] > 0 ? "$yes" : "$no") << "\\n";\n}'), ("inside = set()\nfor kind, x in e:\n    if kind == 1:\n        inside.add(x)\n    elif kind == 3:\n        print('$yes' if x in inside else '$no')", 'set<long long> inside;\nfor (auto& [kind, x] : e) {\n    if (kind == 1) inside.insert(x);\n    else if (kind == 3) cout << (inside.count(x) ? "$yes" : "$no") << "\\n";\n}'), output=("Print $yes or $no for each question, one per line.",), constants=answer_words, refine=_set_commands, meanings={"q": "the number of commands", "kind": "the kind of the command", "x": "the number"}, tags=("data structures",), rating=1100, allows_cases=False),
)  # fmt: skip


def _small_wall(rng: Random, values: Values) -> Values:
    """Draw a wall of few tiles, so that rectangles meet."""
    h, w = rng.randint(1, 7), rng.randint(1, 7)
    rows = []
    for _ in values["e"]:
        r1, r2 = sorted(rng.choices(range(1, h + 1), k=2))
        c1, c2 = sorted(rng.choices(range(1, w + 1), k=2))
        rows.append((r1, c1, r2, c2))
    return {**values, "h": h, "w": w, "e": rows}


TASKS: tuple[Task, ...] = (*LISTS, *TABLES, *COMMANDS)
