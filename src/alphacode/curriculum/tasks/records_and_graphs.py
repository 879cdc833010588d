"""Records of names and numbers, graphs of towns and roads, boards, small simulations."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import ROW, bodies, decide, value
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Grid,
    Int,
    Ints,
    Matrix,
    Pairs,
    Records,
    Task,
    Values,
    Word,
)

R = Records("r")
EDGES = Pairs("p", ("u", "v"), 1, 100, count="m", max_size=14)
N = Int("n", 1, 100)


def _few_names(rng: Random, values: Values) -> Values:
    names = rng.sample(
        ["Anna", "Bob", "Carl", "Dora", "Eva", "Finn", "Gus"], rng.randint(1, 4)
    )
    return {
        **values,
        "r": [(rng.choice(names), rng.randint(1, 20)) for _ in values["r"]],
    }


def _distinct_names(rng: Random, values: Values) -> Values:
    """Give all records different names, numbers often equal."""
    names = [
        "Anna",
        "Bob",
        "Carl",
        "Dora",
        "Eva",
        "Finn",
        "Gus",
        "Hal",
        "Ida",
        "Jan",
        "Kim",
        "Lea",
        "Max",
        "Nia",
        "Olaf",
        "Pia",
        "Quin",
        "Rosa",
        "Sam",
        "Tom",
    ]
    top = rng.choice([5, 20, 100])
    rows = [(name, rng.randint(1, top)) for name in rng.sample(names, values["n"])]
    return {**values, "r": rows}


def _asked_name(rng: Random, values: Values) -> Values:
    values = _distinct_names(rng, values)
    names = [name for name, _ in values["r"]]
    return {**values, "s": rng.choice([*names, *names, "Zed"])}


def _graph(rng: Random, values: Values) -> Values:
    """Draw a simple graph on 1..n with m edges, sparse enough to fall apart."""
    n = rng.randint(2, 9)
    pairs = [(u, v) for u in range(1, n + 1) for v in range(u + 1, n + 1)]
    edges = rng.sample(pairs, min(len(pairs), rng.randint(1, n + 1)))
    edges = [(v, u) if rng.random() < 0.3 else (u, v) for u, v in edges]
    return {**values, "n": n, "m": len(edges), "p": edges}


def _graph_k(rng: Random, values: Values) -> Values:
    values = _graph(rng, values)
    return {**values, "k": rng.randint(1, values["n"])}


def _parents(rng: Random, values: Values) -> Values:
    """Draw a tree: the parent of person i + 1 is a person before."""
    n = values["n"]
    return {
        **values,
        "a": [
            rng.randint(max(1, i - rng.choice([1, 2, 9])), i) for i in range(1, n + 1)
        ],
    }


def _square_board(rng: Random, values: Values) -> Values:
    rows = ["".join(rng.choice("XO.") for _ in range(3)) for _ in range(3)]
    kind = rng.random()
    mark = rng.choice("XO")
    if kind < 0.25:
        rows[rng.randrange(3)] = mark * 3
    elif kind < 0.5:
        j = rng.randrange(3)
        rows = [row[:j] + mark + row[j + 1 :] for row in rows]
    elif kind < 0.7:
        rows = [row[:i] + mark + row[i + 1 :] for i, row in enumerate(rows)]
    return {**values, "h": 3, "w": 3, "g": rows}


def _matrix_pair(rng: Random, values: Values) -> Values:
    n = values["h"]
    return {
        **values,
        "b": [[rng.randint(0, 9) for _ in range(n)] for _ in range(n)],
        "m": [[rng.randint(0, 9) for _ in range(n)] for _ in range(n)],
    }


def _commands(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": "".join(rng.choice("FFLR") for _ in range(rng.randint(1, 12))),
    }


def _stack(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": [rng.choice([0, 0, rng.randint(1, 20)]) for _ in values["a"]],
    }


GROUPED = "total = {}\nfor name, x in r:\n    total[name] = total.get(name, 0) + x\n"
GROUPED_CPP = (
    "map<string, long long> total;\nfor (auto& [name, x] : r) total[name] += x;\n"
)
NEIGHBOURS = "near = [[] for _ in range(n + 1)]\nfor u, v in p:\n    near[u].append(v)\n    near[v].append(u)\n"
NEIGHBOURS_CPP = "vector<vector<int>> near(n + 1);\nfor (auto [u, v] : p) {\n    near[u].push_back(v);\n    near[v].push_back(u);\n}\n"
SEARCH = "seen = {1}\nqueue = [1]\nfor u in queue:\n    for v in near[u]:\n        if v not in seen:\n            seen.add(v)\n            queue.append(v)\n"
SEARCH_CPP = "set<int> seen = {1};\nvector<int> queue = {1};\nfor (size_t i = 0; i < queue.size(); i++) {\n    for (int v : near[queue[i]]) {\n        if (!seen.count(v)) {\n            seen.insert(v);\n            queue.push_back(v);\n        }\n    }\n}\n"
DISTANCES = "dist = {1: 0}\nqueue = [1]\nfor u in queue:\n    for v in near[u]:\n        if v not in dist:\n            dist[v] = dist[u] + 1\n            queue.append(v)\n"
DISTANCES_CPP = "map<int, int> dist = {{1, 0}};\nvector<int> queue = {1};\nfor (size_t i = 0; i < queue.size(); i++) {\n    int u = queue[i];\n    for (int v : near[u]) {\n        if (!dist.count(v)) {\n            dist[v] = dist[u] + 1;\n            queue.push_back(v);\n        }\n    }\n}\n"
WINS = "lines = g + [''.join(c) for c in zip(*g)] + [''.join(g[i][i] for i in range(3)), ''.join(g[i][2 - i] for i in range(3))]\n"
WINS_CPP = "vector<string> lines = g;\nstring x, y;\nfor (int i = 0; i < 3; i++) {\n    lines.push_back(string() + g[0][i] + g[1][i] + g[2][i]);\n    x += g[i][i];\n    y += g[i][2 - i];\n}\nlines.push_back(x);\nlines.push_back(y);\n"

RECORDS = (
    bodies("name_of_best", (R,), ("[Print|Find] the name [of the winner: the one|of the person] with the [largest|highest] number[; if there are several, the first of them|]. [Of equals take the first one.|The first of equals counts.]", "Who has the most [points|{things}]? Of several print the one that comes first."), ("print(max(r, key=lambda q: q[1])[0])", "best = 0\nwinner = ''\nfor name, x in r:\n    if x > best:\n        best = x\n        winner = name\nprint(winner)"), "long long best = 0;\nstring winner;\nfor (auto& [name, x] : r) {\n    if (x > best) {\n        best = x;\n        winner = name;\n    }\n}\ncout << winner << \"\\n\";", ("print(min(r, key=lambda q: q[1])[0])", "long long best = r[0].second;\nstring winner = r[0].first;\nfor (auto& [name, x] : r) {\n    if (x < best) {\n        best = x;\n        winner = name;\n    }\n}\ncout << winner << \"\\n\";"), output=("Print the name.", "Output one name."), refine=_distinct_names, weight=1.2),
    bodies("name_of_least", (R,), ("[Print|Find] the name of the person with the [smallest|lowest] number; the first one, if there are several.", "Each name is followed by [an age|the age of the person]. Who is the youngest? Of equals print the one given first.", "[Sellers are given with the prices they ask|Each name is followed by the price that this seller asks]. Who is the cheapest? Of equals print the first in the list."), ("print(min(r, key=lambda q: q[1])[0])",), "auto best = r[0];\nfor (auto& q : r) if (q.second < best.second) best = q;\ncout << best.first << \"\\n\";", ("print(max(r, key=lambda q: q[1])[0])", "auto best = r[0];\nfor (auto& q : r) if (q.second > best.second) best = q;\ncout << best.first << \"\\n\";"), output=("Print the name.",), refine=_distinct_names),
    bodies("names_by_value", (R,), ("[Print|List] the names from the largest number to the smallest; people with equal numbers stand in alphabetical order.", "[Print|Make] a ranking: the one with the most points first, equals alphabetically."), "for name, x in sorted(r, key=lambda q: (-q[1], q[0])):\n    print(name)", 'sort(r.begin(), r.end(), [](auto& x, auto& y) { return make_pair(-x.second, x.first) < make_pair(-y.second, y.first); });\nfor (auto& q : r) cout << q.first << "\\n";', ("for name, x in sorted(r, key=lambda q: (q[1], q[0])):\n    print(name)", 'sort(r.begin(), r.end(), [](auto& x, auto& y) { return make_pair(x.second, x.first) < make_pair(y.second, y.first); });\nfor (auto& q : r) cout << q.first << "\\n";'), output=("Print one name on each line.",), refine=_distinct_names, tags=("sortings",), allows_cases=False),
    bodies("names_alphabetical_with_values", (R,), ("[Sort|Order] the records by name and print them[, each on its own line|].",), "for name, x in sorted(r):\n    print(name, x)", 'sort(r.begin(), r.end());\nfor (auto& q : r) cout << q.first << " " << q.second << "\\n";', ("for name, x in sorted(r, key=lambda q: q[1]):\n    print(name, x)", 'stable_sort(r.begin(), r.end(), [](auto& x, auto& y) { return x.second < y.second; });\nfor (auto& q : r) cout << q.first << " " << q.second << "\\n";'), output=("Print a name and a number on each line.",), refine=_distinct_names, tags=("sortings",), allows_cases=False),
    bodies("value_of_name", (R, Word("s", LOWER + UPPER, max_size=8)), ("[Print|Find] the number that belongs to {s}, or -1 if the name is not in the list.", "A telephone book has {n} entries. What is the number of {s}? Print -1 if it is unknown."), ("print(dict(r).get(s, -1))", "answer = -1\nfor name, x in r:\n    if name == s:\n        answer = x\nprint(answer)"), 'long long answer = -1;\nfor (auto& [name, x] : r) if (name == s) answer = x;\ncout << answer << "\\n";', ("print(r[0][1] if any(name == s for name, x in r) else -1)", 'long long answer = -1;\nfor (auto& [name, x] : r) if (name == s) answer = r[0].second;\ncout << answer << "\\n";'), refine=_asked_name),
    bodies("totals_by_name", (R,), ("A name may occur several times. For each name, in alphabetical order, print the sum of its numbers.", "{n} payments are given: who paid and how much. Print for every person, sorted by name, how much was paid [in all|altogether]."), (GROUPED + "for name in sorted(total):\n    print(name, total[name])",), GROUPED_CPP + 'for (auto& [name, x] : total) cout << name << " " << x << "\\n";', ("for name, x in sorted(r):\n    print(name, x)", 'sort(r.begin(), r.end());\nfor (auto& q : r) cout << q.first << " " << q.second << "\\n";'), output=("Print one line for each name: the name and the sum.",), refine=_few_names, tags=("data structures",), allows_cases=False, weight=1.2),
    bodies("largest_total_name", (R,), ("A name may occur several times. [Print|Find] the name with the largest sum of numbers; of equal ones the first in the alphabet.",), GROUPED + "print(min(total, key=lambda name: (-total[name], name)))", GROUPED_CPP + 'string best = total.begin()->first;\nfor (auto& [name, x] : total) if (x > total[best]) best = name;\ncout << best << "\\n";', ("print(max(r, key=lambda q: q[1])[0])", 'auto best = r[0];\nfor (auto& q : r) if (q.second > best.second) best = q;\ncout << best.first << "\\n";'), output=("Print the name.",), refine=_few_names, tags=("data structures",)),
    value("value_difference_of_records", (R,), ("[Find|Print] the difference between the largest and the smallest number in the table.", "By [how much|how many points] does the [best|highest|largest] number of the list exceed the [lowest|smallest] one?"), "max(x for _, x in r) - min(x for _, x in r)", "long long low = r[0].second, high = low;\nfor (auto& q : r) {\n    low = min(low, q.second);\n    high = max(high, q.second);\n}\nhigh - low", ("max(x for _, x in r)", "long long high = 0;\nfor (auto& q : r) high = max(high, q.second);\nhigh"), refine=_distinct_names),
)  # fmt: skip

GRAPHS = (
    bodies("degrees", (N, EDGES), ("{n} towns are joined by {m} roads; each road is given by its two ends {f1} and {f2}. For each town print how many roads lead from it.", "A graph has {n} vertices and {m} edges. [Print|Find] the degrees of the vertices 1 to {n}."), "d = [0] * (n + 1)\nfor u, v in p:\n    d[u] += 1\n    d[v] += 1\nprint(*d[1:])", 'vector<int> d(n + 1);\nfor (auto [u, v] : p) {\n    d[u]++;\n    d[v]++;\n}\nfor (int i = 1; i <= n; i++) cout << d[i] << " ";\ncout << "\\n";', ("d = [0] * (n + 1)\nfor u, v in p:\n    d[u] += 1\nprint(*d[1:])", 'vector<int> d(n + 1);\nfor (auto [u, v] : p) d[u]++;\nfor (int i = 1; i <= n; i++) cout << d[i] << " ";\ncout << "\\n";'), output=ROW, refine=_graph, tags=("graphs",), allows_cases=False),
    value("degree_of_one", (N, EDGES, Int("k", 1, 100)), ("{m} pairs of people {f1}, {f2} are friends; there are {n} people. How many friends has person {k}?", "[Find|Print] the degree of vertex {k} in a graph with {n} vertices and {m} edges."), "sum(1 for u, v in p if u == k or v == k)", "int count = 0;\nfor (auto [u, v] : p) if (u == k || v == k) count++;\ncount", ("sum(1 for u, v in p if u == k)", "int count = 0;\nfor (auto [u, v] : p) if (u == k) count++;\ncount"), refine=_graph_k, tags=("graphs",), allows_cases=False),
    value("isolated_vertices", (N, EDGES), ("Of {n} computers {m} pairs {f1}, {f2} are joined by a cable. How many computers have no cable?", "[Count|Find the number of] towns without any road; there are {n} towns and {m} roads."), "n - len(set(x for q in p for x in q))", "set<long long> seen;\nfor (auto [u, v] : p) {\n    seen.insert(u);\n    seen.insert(v);\n}\nn - (long long)seen.size()", ("n - len(p)", "n - (long long)p.size()"), refine=_graph, tags=("graphs",), allows_cases=False, weight=0.7),
    value("connected_parts", (N, EDGES), ("{n} [islands|towns] are joined by {m} [bridges|roads]. Into how many groups do they fall, if one can get from each to each inside a group?", "[Find|Print] the number of connected components of a graph with {n} vertices and {m} edges.", "{m} pairs of {n} pupils are friends, and friends of friends [are in one circle|belong together]. How many circles are there?"), "parent = list(range(n + 1))\n\ndef find(x):\n    while parent[x] != x:\n        x = parent[x]\n    return x\n\nfor u, v in p:\n    parent[find(u)] = find(v)\nsum(1 for x in range(1, n + 1) if parent[x] == x)", "vector<int> group(n + 1);\niota(group.begin(), group.end(), 0);\nfor (auto [u, v] : p) {\n    int x = group[u], y = group[v];\n    for (auto& z : group) if (z == x) z = y;\n}\n(int)set<int>(group.begin() + 1, group.end()).size()", ("n - len(p)", "n - (long long)p.size()"), refine=_graph, tags=("graphs", "dsu"), rating=1200, allows_cases=False),
    value("reachable_from_one", (N, EDGES), ("How many of the {n} towns can be reached from town 1 by the {m} two-way roads, town 1 included?", "A rumour starts with person 1 and goes between friends; {m} pairs of {n} people are friends. How many hear it[, person 1 included|]? [Count person 1 too.|]"), NEIGHBOURS + SEARCH + "len(seen)", NEIGHBOURS_CPP + SEARCH_CPP + "seen.size()", (NEIGHBOURS + "1 + len(near[1])", NEIGHBOURS_CPP + "1 + near[1].size()"), refine=_graph, tags=("graphs", "dfs and similar"), rating=1200, allows_cases=False),
    decide("is_connected", (N, EDGES), ("Can one get from every town to every other by the {m} roads? There are {n} towns.", "[Check|Determine] whether the graph with {n} vertices and {m} edges is connected."), "it is connected", NEIGHBOURS + SEARCH + "len(seen) == n", NEIGHBOURS_CPP + SEARCH_CPP + "(long long)seen.size() == n", ("len(p) >= n - 1", "(long long)p.size() >= n - 1"), refine=_graph, tags=("graphs", "dfs and similar"), rating=1200, allows_cases=False),
    value("fewest_roads_to_n", (N, EDGES), ("[Find|Print] the least number of roads on the way from town 1 to town {n}, or -1 if there is no way. There are {m} two-way roads.",), NEIGHBOURS + DISTANCES + "dist.get(n, -1)", NEIGHBOURS_CPP + DISTANCES_CPP + "dist.count(n) ? dist[n] : -1", ("1 if (1, n) in p or (n, 1) in p else -1", "find(p.begin(), p.end(), make_pair(1LL, n)) != p.end() || find(p.begin(), p.end(), make_pair(n, 1LL)) != p.end() ? 1 : -1"), refine=_graph, tags=("graphs", "shortest paths"), rating=1300, allows_cases=False),
    value("edges_to_add", (N, EDGES), ("{n} towns have {m} roads. [Find|What is] the least number of new roads so that one can get from each town to each other[.|?]",), "parent = list(range(n + 1))\n\ndef find(x):\n    while parent[x] != x:\n        x = parent[x]\n    return x\n\nfor u, v in p:\n    parent[find(u)] = find(v)\nsum(1 for x in range(1, n + 1) if parent[x] == x) - 1", "vector<int> group(n + 1);\niota(group.begin(), group.end(), 0);\nfor (auto [u, v] : p) {\n    int x = group[u], y = group[v];\n    for (auto& z : group) if (z == x) z = y;\n}\n(int)set<int>(group.begin() + 1, group.end()).size() - 1", ("n - 1 - len(p)", "n - 1 - (long long)p.size()"), refine=_graph, tags=("graphs", "dsu"), rating=1300, allows_cases=False, weight=0.6),
    value("depth_of_company", (Ints("a", 1, 100, max_size=20),), ("Person 1 is the head of a firm; the boss of person i + 1 is person {a}_i, for i from 1 to {n}, and {a}_i is at most i. How many levels has the firm, the level of the head included?",), "d = [0, 1]\nfor x in a:\n    d.append(d[x] + 1)\nmax(d)", "vector<int> d = {0, 1};\nfor (auto x : a) d.push_back(d[x] + 1);\n*max_element(d.begin(), d.end())", ("len(set(a)) + 2", "set<long long>(a.begin(), a.end()).size() + 2"), refine=_parents, tags=("trees",), rating=1200, is_themed=False, weight=0.7),
    value("most_children", (Ints("a", 1, 100, max_size=20),), ("In a tree with root 1 the parent of vertex i + 1 is {a}_i ({n} numbers are given). [Find|Print] the largest number of children of one vertex.",), "max(a.count(x) for x in a)", "map<long long, int> c;\nint best = 0;\nfor (auto x : a) best = max(best, ++c[x]);\nbest", ("a.count(1)", "count(a.begin(), a.end(), 1)"), refine=_parents, tags=("trees",), is_themed=False, weight=0.5),
)  # fmt: skip

BOARDS = (
    bodies("mines_around", (Grid("g", ".*", max_size=8),), ("A field of {h} rows and {w} columns has mines '*' and free cells '.'. Print it with each free cell replaced by the number of mines among its (at most 8) neighbours.",), "for i in range(h):\n    row = ''\n    for j in range(w):\n        if g[i][j] == '*':\n            row += '*'\n        else:\n            row += str(sum(1 for x in range(max(0, i - 1), min(h, i + 2)) for y in range(max(0, j - 1), min(w, j + 2)) if g[x][y] == '*'))\n    print(row)", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        int count = 0;\n        for (int x = max(0, i - 1); x < min((int)h, i + 2); x++) for (int y = max(0, j - 1); y < min((int)w, j + 2); y++) if (g[x][y] == \'*\') count++;\n        if (g[i][j] == \'*\') cout << "*";\n        else cout << count;\n    }\n    cout << "\\n";\n}', ("for i in range(h):\n    row = ''\n    for j in range(w):\n        row += '*' if g[i][j] == '*' else str(g[i].count('*'))\n    print(row)", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] == \'*\') cout << "*";\n        else cout << count(g[i].begin(), g[i].end(), \'*\');\n    }\n    cout << "\\n";\n}'), output=("Print the new field.", "Print {h} lines."), rating=1100, allows_cases=False),
    bodies("tic_tac_toe_winner", (Grid("g", "XO.", max_size=3),), ("A board of noughts and crosses has 3 rows of 3 symbols, X, O or '.'. Print 1 if some row, column or diagonal has three equal signs X or three O, otherwise 0.",), WINS + "print(1 if 'XXX' in lines or 'OOO' in lines else 0)", WINS_CPP + 'bool won = false;\nfor (auto& l : lines) if (l == "XXX" || l == "OOO") won = true;\ncout << (won ? 1 : 0) << "\\n";', ("print(1 if 'XXX' in g or 'OOO' in g else 0)", 'bool won = false;\nfor (auto& l : g) if (l == "XXX" || l == "OOO") won = true;\ncout << (won ? 1 : 0) << "\\n";'), output=("Print 1 or 0.",), refine=_square_board, rating=1000, allows_cases=False, weight=0.7),
    bodies("spiral", (Matrix("m", 0, 99, max_size=6),), ("[Print|Write] the numbers of the table in a spiral: along the first row to the right, down the last column, back along the last row, up, and so on inwards.",), "b = []\nwhile m:\n    b += m[0]\n    m = [list(row) for row in zip(*m[1:])][::-1]\nprint(*b)", 'int a = 0, b = h - 1, c = 0, d = w - 1;\nwhile (a <= b && c <= d) {\n    for (int j = c; j <= d; j++) cout << m[a][j] << " ";\n    a++;\n    for (int i = a; i <= b; i++) cout << m[i][d] << " ";\n    d--;\n    if (a <= b) for (int j = d; j >= c; j--) cout << m[b][j] << " ";\n    b--;\n    if (c <= d) for (int i = b; i >= a; i--) cout << m[i][c] << " ";\n    c++;\n}\ncout << "\\n";', ("print(*sum(m, []))", 'for (auto& row : m) for (auto x : row) cout << x << " ";\ncout << "\\n";'), output=ROW, rating=1200, allows_cases=False, weight=0.7),
    bodies("matrix_product", (Matrix("m", 0, 9, max_size=4, is_square=True), Matrix("b", 0, 9, max_size=4, is_square=True)), ("[Multiply|Find the product of] two square matrices of size {h}.",), "for i in range(h):\n    print(*[sum(m[i][k] * b[k][j] for k in range(h)) for j in range(h)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < h; j++) {\n        long long sum = 0;\n        for (int k = 0; k < h; k++) sum += m[i][k] * b[k][j];\n        cout << sum << " ";\n    }\n    cout << "\\n";\n}', ("for i in range(h):\n    print(*[m[i][j] * b[i][j] for j in range(h)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < h; j++) cout << m[i][j] * b[i][j] << " ";\n    cout << "\\n";\n}'), output=("Print the matrix.", "Print {h} lines of {h} numbers."), refine=_matrix_pair, allows_cases=False, weight=0.6),
    bodies("matrix_sum_of_two", (Matrix("m", 0, 99, max_size=5, is_square=True), Matrix("b", 0, 99, max_size=5, is_square=True)), ("[Add|Find the sum of] two tables of {h} x {h} numbers, cell by cell.",), "for i in range(h):\n    print(*[m[i][j] + b[i][j] for j in range(h)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < h; j++) cout << m[i][j] + b[i][j] << " ";\n    cout << "\\n";\n}', ("for i in range(h):\n    print(*[m[i][j] for j in range(h)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < h; j++) cout << m[i][j] << " ";\n    cout << "\\n";\n}'), output=("Print the table.",), refine=_matrix_pair, allows_cases=False, weight=0.7),
    value("min_path_sum", (Matrix("m", 0, 99, max_size=7),), ("A robot goes from the top left cell of the table to the bottom right one, only right or down. [Find|Print] the least sum of the numbers [on its way|it walks over], both ends included.",), "for i in range(h):\n    for j in range(w):\n        if i and j:\n            m[i][j] += min(m[i - 1][j], m[i][j - 1])\n        elif i:\n            m[i][j] += m[i - 1][j]\n        elif j:\n            m[i][j] += m[i][j - 1]\nm[-1][-1]", "for (int i = 0; i < h; i++) for (int j = 0; j < w; j++) {\n    if (i && j) m[i][j] += min(m[i - 1][j], m[i][j - 1]);\n    else if (i) m[i][j] += m[i - 1][j];\n    else if (j) m[i][j] += m[i][j - 1];\n}\nm[h - 1][w - 1]", ("sum(m[0]) + sum(row[-1] for row in m[1:])", "long long sum = accumulate(m[0].begin(), m[0].end(), 0LL);\nfor (int i = 1; i < h; i++) sum += m[i][w - 1];\nsum"), tags=("dp",), rating=1200),
    value("paths_with_walls", (Grid("g", ".#", max_size=7),), ("In how many ways can one go from the top left to the bottom right cell over cells '.', only right and down? '#' is a wall.",), "d = [[0] * w for _ in range(h)]\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] == '.':\n            if i == 0 and j == 0:\n                d[i][j] = 1\n            if i:\n                d[i][j] += d[i - 1][j]\n            if j:\n                d[i][j] += d[i][j - 1]\nd[-1][-1]", "vector<vector<long long>> d(h, vector<long long>(w));\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) {\n    if (g[i][j] == '#') continue;\n    if (i == 0 && j == 0) d[i][j] = 1;\n    if (i) d[i][j] += d[i - 1][j];\n    if (j) d[i][j] += d[i][j - 1];\n}\nd[h - 1][w - 1]", ("sum(row.count('.') for row in g)", "long long count = 0;\nfor (auto& row : g) for (char c : row) if (c == '.') count++;\ncount"), refine=lambda rng, v: {**v, "g": ["".join("." if rng.random() < 0.8 else "#" for _ in row) for row in v["g"]]}, tags=("dp",), rating=1200),
    value("free_cells_reached", (Grid("g", ".#", max_size=8),), ("[Find|Print] how many cells '.' can be reached from the top left cell, itself included, by steps to side neighbours over '.' (0 if it is '#').",), "seen = set()\nstack = [(0, 0)]\nwhile stack:\n    i, j = stack.pop()\n    if 0 <= i < h and 0 <= j < w and g[i][j] == '.' and (i, j) not in seen:\n        seen.add((i, j))\n        stack += [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]\nlen(seen)", "set<pair<int, int>> seen;\nvector<pair<int, int>> todo = {{0, 0}};\nwhile (!todo.empty()) {\n    auto [i, j] = todo.back();\n    todo.pop_back();\n    if (i < 0 || i >= h || j < 0 || j >= w || g[i][j] != '.' || seen.count({i, j})) continue;\n    seen.insert({i, j});\n    todo.push_back({i + 1, j});\n    todo.push_back({i - 1, j});\n    todo.push_back({i, j + 1});\n    todo.push_back({i, j - 1});\n}\nseen.size()", ("sum(row.count('.') for row in g)", "long long count = 0;\nfor (auto& row : g) for (char c : row) if (c == '.') count++;\ncount"), tags=("graphs", "dfs and similar"), rating=1200),
)  # fmt: skip

SIMULATED = (
    bodies("robot_turning", (Word("s", "FLR", max_size=40),), ("A robot at (0, 0) looks up (towards larger y). F moves it one step forward, L and R turn it left and right by 90 degrees. Where is it after the commands {s}?",), "x = y = 0\ndx, dy = 0, 1\nfor c in s:\n    if c == 'F':\n        x += dx\n        y += dy\n    elif c == 'L':\n        dx, dy = -dy, dx\n    else:\n        dx, dy = dy, -dx\nprint(x, y)", 'int x = 0, y = 0, dx = 0, dy = 1;\nfor (char c : s) {\n    int old = dx;\n    if (c == \'F\') {\n        x += dx;\n        y += dy;\n    } else if (c == \'L\') {\n        dx = -dy;\n        dy = old;\n    } else {\n        dx = dy;\n        dy = -old;\n    }\n}\ncout << x << " " << y << "\\n";', ("print(0, s.count('F'))", 'cout << 0 << " " << count(s.begin(), s.end(), \'F\') << "\\n";'), output=("Print x and y.",), refine=_commands, rating=1000),
    bodies("stack_of_plates", (Ints("a", 0, 1000, max_size=20),), ("Start with an empty pile. A positive number is put on top, a 0 takes the top away (if there is one). After all {n} commands print the pile from bottom to top, or EMPTY.", "{person} writes numbers down; a 0 means that the last number left was wrong and is crossed out (if there is any). Which numbers remain? Print EMPTY if none."), "b = []\nfor x in a:\n    if x > 0:\n        b.append(x)\n    elif b:\n        b.pop()\nprint(*(b or ['EMPTY']))", 'vector<long long> b;\nfor (auto x : a) {\n    if (x > 0) b.push_back(x);\n    else if (!b.empty()) b.pop_back();\n}\nif (b.empty()) cout << "EMPTY";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";', ("b = [x for x in a if x > 0]\nprint(*(b or ['EMPTY']))", 'vector<long long> b;\nfor (auto x : a) if (x > 0) b.push_back(x);\nif (b.empty()) cout << "EMPTY";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), output=ROW, refine=_stack, tags=("data structures",), is_themed=False, allows_cases=False),
    value("sum_after_undo", (Ints("a", 0, 1000, max_size=20),), ("A 0 in the list means that the last number before it that was not yet cancelled is cancelled. [Find|Print] the sum of what remains.",), "b = []\nfor x in a:\n    if x > 0:\n        b.append(x)\n    elif b:\n        b.pop()\nsum(b)", "vector<long long> b;\nfor (auto x : a) {\n    if (x > 0) b.push_back(x);\n    else if (!b.empty()) b.pop_back();\n}\naccumulate(b.begin(), b.end(), 0LL)", ("sum(a)", "accumulate(a.begin(), a.end(), 0LL)"), refine=_stack, tags=("data structures",), is_themed=False),
    bodies("queue_served", (Ints("a", 0, 1000, max_size=20),), ("A positive number joins the end of a queue; a 0 means that the first in the queue is served, if there is one. Print the numbers of those served in order, or NONE.",), "queue = []\nb = []\nfor x in a:\n    if x > 0:\n        queue.append(x)\n    elif queue:\n        b.append(queue.pop(0))\nprint(*(b or ['NONE']))", 'vector<long long> b, c;\nsize_t first = 0;\nfor (auto x : a) {\n    if (x > 0) c.push_back(x);\n    else if (first < c.size()) b.push_back(c[first++]);\n}\nif (b.empty()) cout << "NONE";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";', ("stack = []\nb = []\nfor x in a:\n    if x > 0:\n        stack.append(x)\n    elif stack:\n        b.append(stack.pop())\nprint(*(b or ['NONE']))", 'vector<long long> b, c;\nfor (auto x : a) {\n    if (x > 0) c.push_back(x);\n    else if (!c.empty()) {\n        b.push_back(c.back());\n        c.pop_back();\n    }\n}\nif (b.empty()) cout << "NONE";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), output=ROW, refine=_stack, tags=("data structures",), is_themed=False, allows_cases=False),
    bodies("range_additions", (Int("n", 1, 30), Pairs("p", ("l", "r"), 1, 30, count="q", max_size=12)), ("A list of {n} zeros is given. Each of {q} operations adds 1 to the elements from position {f1} to position {f2} (counted from 1). Print the list in the end.", "{n} lamps are in a row. Each of {q} strokes of paint covers lamps {f1} to {f2}. Print how often each is covered."), "a = [0] * n\nfor l, r in p:\n    for i in range(l - 1, r):\n        a[i] += 1\nprint(*a)", 'vector<int> a(n);\nfor (auto [l, r] : p) for (int i = l - 1; i < r; i++) a[i]++;\nfor (int x : a) cout << x << " ";\ncout << "\\n";', ("a = [0] * n\nfor l, r in p:\n    for i in range(l - 1, r - 1):\n        a[i] += 1\nprint(*a)", 'vector<int> a(n);\nfor (auto [l, r] : p) for (int i = l - 1; i < r - 1; i++) a[i]++;\nfor (int x : a) cout << x << " ";\ncout << "\\n";'), output=ROW, refine=lambda rng, v: {**v, "n": (n := rng.randint(2, 15)), "p": [tuple(sorted((rng.randint(1, n), rng.randint(1, n)))) for _ in v["p"]]}, rating=1000, allows_cases=False),
    value("lamps_left_on", (Int("n", 1, 100), Pairs("p", ("l", "r"), 1, 30, count="q", max_size=12)), ("{n} lamps are off. Each of {q} commands switches all lamps from {f1} to {f2} (on to off, off to on). How many are on in the end?",), "a = [0] * (n + 1)\nfor l, r in p:\n    for i in range(l, r + 1):\n        a[i] ^= 1\nsum(a)", "vector<int> a(n + 1);\nfor (auto [l, r] : p) for (int i = l; i <= r; i++) a[i] ^= 1;\naccumulate(a.begin(), a.end(), 0)", ("a = [0] * (n + 1)\nfor l, r in p:\n    for i in range(l, r + 1):\n        a[i] = 1\nsum(a)", "vector<int> a(n + 1);\nfor (auto [l, r] : p) for (int i = l; i <= r; i++) a[i] = 1;\naccumulate(a.begin(), a.end(), 0)"), refine=lambda rng, v: {**v, "n": (n := rng.randint(2, 15)), "p": [tuple(sorted((rng.randint(1, n), rng.randint(1, n)))) for _ in v["p"]]}, rating=1000, allows_cases=False, weight=0.7),
    bodies("life_in_a_row", (Word("s", "01", max_size=30), Int("k", 1, 5)), ("Cells in a row are alive (1) or dead (0): {s}. In each step a cell becomes alive if exactly one of its neighbours is alive, and dead otherwise; outside the row all is dead. Print the row after {k} steps.",), "for _ in range(k):\n    t = '0' + s + '0'\n    s = ''.join('1' if t[i - 1] != t[i + 1] else '0' for i in range(1, len(t) - 1))\nprint(s)", 'while (k--) {\n    string t = "0" + s + "0";\n    for (size_t i = 0; i < s.size(); i++) s[i] = t[i] != t[i + 2] ? \'1\' : \'0\';\n}\ncout << s << "\\n";', ("t = '0' + s + '0'\ns = ''.join('1' if t[i - 1] != t[i + 1] else '0' for i in range(1, len(t) - 1))\nprint(s)", 'string t = "0" + s + "0";\nfor (size_t i = 0; i < s.size(); i++) s[i] = t[i] != t[i + 2] ? \'1\' : \'0\';\ncout << s << "\\n";'), output=("Print the row.",), refine=lambda rng, v: {"s": v["s"][:12], "k": rng.randint(1, 5)}, rating=1000, weight=0.4),
    bodies("card_game_rounds", (Ints("a", 1, 100, max_size=20),), ("Cards lie in a row. {person} and {person2} take by turns the larger of the two end cards, {person} first; if both are equal, the left one is taken. Print the sums of both.",), "x = y = 0\ni, j = 0, n - 1\nfor turn in range(n):\n    if a[i] >= a[j]:\n        card = a[i]\n        i += 1\n    else:\n        card = a[j]\n        j -= 1\n    if turn % 2 == 0:\n        x += card\n    else:\n        y += card\nprint(x, y)", 'long long x = 0, y = 0;\nint i = 0, j = n - 1;\nfor (int turn = 0; turn < n; turn++) {\n    long long card = a[i] >= a[j] ? a[i++] : a[j--];\n    if (turn % 2 == 0) x += card;\n    else y += card;\n}\ncout << x << " " << y << "\\n";', ("a.sort(reverse=True)\nprint(sum(a[::2]), sum(a[1::2]))", 'sort(a.rbegin(), a.rend());\nlong long x = 0, y = 0;\nfor (int i = 0; i < n; i++) (i % 2 == 0 ? x : y) += a[i];\ncout << x << " " << y << "\\n";'), output=("Print the two sums.",), tags=("two pointers", "greedy"), is_themed=False),
    bodies("account_refused", (Ints("a", -1000, 1000, max_size=20),), ("An account holds 0. Positive numbers are paid in, negative ones are drawn if the account has enough, else refused. Print the final sum and how many were refused.",), "x = 0\ncount = 0\nfor y in a:\n    if x + y >= 0:\n        x += y\n    else:\n        count += 1\nprint(x, count)", 'long long x = 0;\nint count = 0;\nfor (auto y : a) {\n    if (x + y >= 0) x += y;\n    else count++;\n}\ncout << x << " " << count << "\\n";', ("print(sum(a), sum(1 for x in a if x < 0))", 'cout << accumulate(a.begin(), a.end(), 0LL) << " " << count_if(a.begin(), a.end(), [](long long x) { return x < 0; }) << "\\n";'), output=("Print two numbers.",), is_themed=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (*RECORDS, *GRAPHS, *BOARDS, *SIMULATED)
