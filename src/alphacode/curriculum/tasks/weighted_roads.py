"""Roads with lengths: cheapest ways, networks, bottlenecks, sums at a town."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.short import LINES, ROW, bodies, decide
from alphacode.curriculum.task import Field, Int, Ints, Rows, Task, Values

N = Int("n", 2, 10**5)
ROADS = Rows(
    "e",
    (Field("u", 1, limit="n"), Field("v", 1, limit="n"), Field("t", 1, 10**9)),
    count="m",
    max_size=24,
)
# What is true of all ways in which a task is told; stories say more.
MEANT = {"u": "one end", "v": "the other end"}
NO_WAY = special("none", "impossible", "no way", "unreachable", "never")


def _roads(rng: Random, values: Values, *, spare: int) -> Values:
    """Draw a simple graph; with no spare towns it is connected."""
    lengths = [t for _, _, t in values["e"]]
    m = len(lengths)
    least = next(n for n in range(2, m + 3) if n * (n - 1) // 2 >= m)
    n = rng.randint(least, max(least, m + 1))
    near = rng.choice([1, 3, n])
    pairs = {(rng.randint(max(1, i - near), i - 1), i) for i in range(2, n + 1)}
    free = [(u, v) for u in range(1, n + 1) for v in range(u + 1, n + 1)]
    free = [pair for pair in free if pair not in pairs]
    pairs |= set(rng.sample(free, m - len(pairs)))
    n += rng.randint(0, spare)
    towns = rng.sample(range(1, n + 1), n)
    ends = [(towns[u - 1], towns[v - 1]) for u, v in sorted(pairs)]
    rng.shuffle(ends)
    ends = [(v, u) if rng.random() < 0.5 else (u, v) for u, v in ends]
    edges = [(u, v, t) for (u, v), t in zip(ends, lengths, strict=True)]
    return {**values, "n": n, "m": m, "e": edges}


def _connected(rng: Random, values: Values) -> Values:
    return _roads(rng, values, spare=0)


def _loose(rng: Random, values: Values) -> Values:
    values = _roads(rng, values, spare=2)
    return _asked(rng, values)


def _asked(rng: Random, values: Values) -> Values:
    """Draw two different towns, and a limit among the lengths."""
    ends = dict(zip("sf", rng.sample(range(1, values["n"] + 1), 2), strict=True))
    found = {name: town for name, town in ends.items() if name in values}
    if "k" in values:
        found["k"] = rng.choice(values["e"])[2] + rng.choice([0, 0, 1])
        found["k"] = min(found["k"], 10**9)
    return {**values, **found}


def _tree(rng: Random, values: Values) -> Values:
    """Draw a tree of m = n - 1 roads; the roads are counted by `k`."""
    n = values["m"] + 1
    near = rng.choice([1, 2, n])
    towns = rng.sample(range(1, n + 1), n)
    edges = [
        (towns[rng.randint(max(0, i - near), i - 1)], towns[i], t)
        for i, (_, _, t) in enumerate(values["e"], 1)
    ]
    rng.shuffle(edges)
    return _asked(rng, {**values, "n": n, "m": n - 1, "e": edges})


def _stations(rng: Random, values: Values) -> Values:
    values = _roads(rng, values, spare=2)
    count = min(values["n"], rng.choice([1, 2, values["k"]]))
    return {**values, "k": count, "a": rng.sample(range(1, values["n"] + 1), count)}


def _queries(rng: Random, values: Values) -> Values:
    values = _roads(rng, values, spare=1)
    n = values["n"]
    asked = [(rng.randint(1, n), rng.randint(1, n)) for _ in values["asked"]]
    return {**values, "asked": asked}


ONE_WAY = (
    "near = [[] for _ in range(n + 1)]\nfor u, v, t in e:\n    near[u].append((v, t))\n"
)
NEAR = ONE_WAY + "    near[v].append((u, t))\n"
ONE_WAY_CPP = "vector<vector<pair<long long, long long>>> near(n + 1);\nfor (auto& [u, v, t] : e) near[u].push_back({v, t});\n"
NEAR_CPP = "vector<vector<pair<long long, long long>>> near(n + 1);\nfor (auto& [u, v, t] : e) {\n    near[u].push_back({v, t});\n    near[v].push_back({u, t});\n}\n"


def _dijkstra(start: str) -> str:
    return f"""import heapq
dist = [10**18] * (n + 1)
dist[{start}] = 0
heap = [(0, {start})]
while heap:
    d, u = heapq.heappop(heap)
    if d > dist[u]:
        continue
    for v, t in near[u]:
        if d + t < dist[v]:
            dist[v] = d + t
            heapq.heappush(heap, (d + t, v))
"""


def _dijkstra_cpp(start: str) -> str:
    return f"""const long long FAR = 1000000000000000000LL;
vector<long long> dist(n + 1, FAR);
dist[{start}] = 0;
priority_queue<pair<long long, long long>, vector<pair<long long, long long>>, greater<pair<long long, long long>>> heap;
heap.push({{0, {start}}});
while (!heap.empty()) {{
    auto [d, u] = heap.top();
    heap.pop();
    if (d > dist[u]) continue;
    for (auto& [v, t] : near[u]) {{
        if (d + t < dist[v]) {{
            dist[v] = d + t;
            heap.push({{d + t, v}});
        }}
    }}
}}
"""


MANY = _dijkstra("1").replace(
    "dist[1] = 0\nheap = [(0, 1)]",
    "for x in a:\n    dist[x] = 0\nheap = [(0, x) for x in a]",
)
MANY_CPP = (
    _dijkstra_cpp("1")
    .replace("dist[1] = 0;\n", "")
    .replace(
        "heap.push({0, 1});",
        "for (auto x : a) {\n    dist[x] = 0;\n    heap.push({0, x});\n}",
    )
)
FIND = "parent = list(range(n + 1))\n\ndef find(x):\n    while parent[x] != x:\n        parent[x] = parent[parent[x]]\n        x = parent[x]\n    return x\n\n"
FIND_CPP = "vector<long long> parent(n + 1);\niota(parent.begin(), parent.end(), 0);\nauto find_root = [&](long long x) {\n    while (parent[x] != x) x = parent[x] = parent[parent[x]];\n    return x;\n};\n"
BY_LENGTH_CPP = (
    "sort(e.begin(), e.end(), [](auto& x, auto& y) { return x[2] < y[2]; });\n"
)
BY_WIDTH_CPP = (
    "sort(e.begin(), e.end(), [](auto& x, auto& y) { return x[2] > y[2]; });\n"
)


def _kruskal(order: str, chosen: str) -> str:
    return (
        f"{FIND}total = 0\ncount = 1\nfor u, v, t in sorted(e, key=lambda q: {order}):\n"
        f"    x, y = find(u), find(v)\n    if x != y:\n        parent[x] = y\n        count += 1\n        {chosen}\n"
    )


def _kruskal_cpp(order: str, chosen: str) -> str:
    return (
        f"{FIND_CPP}{order}long long total = 0, count = 1;\nfor (auto& [u, v, t] : e) {{\n"
        f"    long long x = find_root(u), y = find_root(v);\n    if (x != y) {{\n        parent[x] = y;\n        count++;\n        {chosen}\n    }}\n}}\n"
    )


OR_WORD = "\nprint(dist[{0}] if dist[{0}] < 10**18 else '$none')"
OR_WORD_CPP = (
    '\nif (dist[{0}] < FAR) cout << dist[{0}] << "\\n";\nelse cout << "$none\\n";'
)
WAYS = (
    bodies("one_way_streets_cheapest", (N, ROADS), ("A city has {n} squares and {m} one-way streets; a street leads from {f1} to {f2} and costs {f3}. [Find|Print] the least cost from square 1 to square {n}, or -1 if one cannot get there.", "[Find|Compute] the weight of the lightest path from vertex 1 to vertex {n} of a directed graph with edges {f1} -> {f2} of weight {f3}; print -1 if there is no path.", "Water flows in pipe i only from {f1} to {f2} and needs {f3} seconds for it. After how many seconds does water that enters at node 1 first come out at node {n}? Print -1 if it never does."), NEAR.replace("    near[v].append((u, t))\n", "") + _dijkstra("1") + "print(dist[n] if dist[n] < 10**18 else -1)", ONE_WAY_CPP + _dijkstra_cpp("1") + 'cout << (dist[n] < FAR ? dist[n] : -1) << "\\n";', (NEAR + _dijkstra("1") + "print(dist[n] if dist[n] < 10**18 else -1)", NEAR_CPP + _dijkstra_cpp("1") + 'cout << (dist[n] < FAR ? dist[n] : -1) << "\\n";'), output=("Print the least cost or -1.", "One integer."), refine=_loose, meanings={**MEANT, "u": "where it begins", "v": "where it ends"}, tags=("graphs", "shortest paths"), rating=1500),
    bodies("way_between_two_towns", (N, ROADS, Int("s", 1, 10**5), Int("f", 1, 10**5)), ("[Find|Print] the length of the shortest way from town {s} to town {f} on the {m} roads ({f3} is the length of a road, which can be used both ways); $none if there is none.", "{person} lives in town {s} and {person2} in town {f}. How long is the shortest way from one to the other? Print $none if no roads lead there.", "A graph has {n} vertices and {m} undirected edges of length {f3}. [Print|Output] the distance of vertices {s} and {f}; if they are not connected print $none."), NEAR + _dijkstra("s") + OR_WORD.format("f"), NEAR_CPP + _dijkstra_cpp("s") + OR_WORD_CPP.format("f"), (NEAR + _dijkstra("1") + OR_WORD.format("f"), NEAR_CPP + _dijkstra_cpp("1") + OR_WORD_CPP.format("f")), output=("Print the distance, or $none.", "One number or one word."), refine=_loose, constants=NO_WAY, meanings={**MEANT, "s": "where one starts", "f": "where one wants to be"}, tags=("graphs", "shortest paths"), rating=1500),
    bodies("distances_to_all", (N, ROADS), ("For each town from 1 to {n} print how far it is from town 1 on the {m} roads (both ways, {f3} kilometres each), or -1 if it cannot be reached. Town 1 itself is 0 away.", "[Print|Output] the lengths of the shortest paths from vertex 1 to the vertices 1, 2, ..., {n} of the weighted undirected graph, with -1 for those that are not reachable.", "A messenger starts in town 1. When is he, at the earliest, in each of the {n} towns if a road takes {f3} minutes in either direction? -1 stands for never."), NEAR + _dijkstra("1") + "print(*[d if d < 10**18 else -1 for d in dist[1:]])", NEAR_CPP + _dijkstra_cpp("1") + 'for (int i = 1; i <= n; i++) cout << (dist[i] < FAR ? dist[i] : -1) << " ";\ncout << "\\n";', (ONE_WAY + _dijkstra("1") + "print(*[d if d < 10**18 else -1 for d in dist[1:]])", ONE_WAY_CPP + _dijkstra_cpp("1") + 'for (int i = 1; i <= n; i++) cout << (dist[i] < FAR ? dist[i] : -1) << " ";\ncout << "\\n";'), output=ROW, refine=_loose, meanings=MEANT, tags=("graphs", "shortest paths"), rating=1500),
    bodies("farthest_town_by_road", (N, ROADS), ("All {n} towns can be reached from town 1 on the {m} two-way roads of lengths {f3}. Which town is farthest from town 1, going the shortest way? Print its number, the smallest of several, and its distance.", "[Find|Print] the vertex with the largest distance from vertex 1 in a connected weighted graph, and that distance. Of equally far vertices take the one with the smallest number.", "News starts in village 1 and takes {f3} minutes along a path between {f1} and {f2}. Which of the villages hears it last (the one with the smallest number, if several do) and after how many minutes?"), NEAR + _dijkstra("1") + "best = max(range(1, n + 1), key=lambda i: dist[i])\nprint(best, dist[best])", NEAR_CPP + _dijkstra_cpp("1") + 'int best = 1;\nfor (int i = 1; i <= n; i++) if (dist[i] > dist[best]) best = i;\ncout << best << " " << dist[best] << "\\n";', (NEAR + _dijkstra("1") + "best = max(range(1, n + 1), key=lambda i: (dist[i], i))\nprint(best, dist[best])", NEAR_CPP + _dijkstra_cpp("1") + 'int best = 1;\nfor (int i = 1; i <= n; i++) if (dist[i] >= dist[best]) best = i;\ncout << best << " " << dist[best] << "\\n";'), (NEAR + _dijkstra("n") + "best = max(range(1, n + 1), key=lambda i: dist[i])\nprint(best, dist[best])", NEAR_CPP + _dijkstra_cpp("n") + 'int best = 1;\nfor (int i = 1; i <= n; i++) if (dist[i] > dist[best]) best = i;\ncout << best << " " << dist[best] << "\\n";'), output=("Print the number and the distance.", "Two integers on one line."), refine=_connected, meanings=MEANT, tags=("graphs", "shortest paths"), rating=1500),
    bodies("distances_by_queries", (Int("n", 2, 100), ROADS, Rows("asked", (Field("a", 1, limit="n"), Field("b", 1, limit="n")), count="q", max_size=8)), ("{n} towns are joined by {m} roads of lengths t that can be used both ways. Answer {q} questions: how long is the shortest way from town a to town b? Print -1 where there is no way.", "Given a weighted undirected graph with {n} vertices and {m} edges (u, v, t), print for each of {q} pairs a, b the length of a shortest path between them, -1 if there is none.", "A taxi firm knows its {m} streets with their minutes t. For each of {q} orders, from corner a to corner b, say how many minutes the ride takes at least, or -1 if one cannot drive there."), "d = [[10**18] * (n + 1) for _ in range(n + 1)]\nfor i in range(n + 1):\n    d[i][i] = 0\nfor u, v, t in e:\n    d[u][v] = min(d[u][v], t)\n    d[v][u] = min(d[v][u], t)\nfor k in range(1, n + 1):\n    for i in range(1, n + 1):\n        for j in range(1, n + 1):\n            if d[i][k] + d[k][j] < d[i][j]:\n                d[i][j] = d[i][k] + d[k][j]\nfor a, b in asked:\n    print(d[a][b] if d[a][b] < 10**18 else -1)", 'const long long FAR = 1000000000000000000LL;\nvector<vector<long long>> d(n + 1, vector<long long>(n + 1, FAR));\nfor (int i = 1; i <= n; i++) d[i][i] = 0;\nfor (auto& [u, v, t] : e) d[u][v] = d[v][u] = min(d[u][v], t);\nfor (int k = 1; k <= n; k++) for (int i = 1; i <= n; i++) for (int j = 1; j <= n; j++) d[i][j] = min(d[i][j], d[i][k] + d[k][j]);\nfor (auto& [a, b] : asked) cout << (d[a][b] < FAR ? d[a][b] : -1) << "\\n";', ("d = {}\nfor u, v, t in e:\n    d[u, v] = d[v, u] = t\nfor a, b in asked:\n    print(0 if a == b else d.get((a, b), -1))", 'map<pair<long long, long long>, long long> d;\nfor (auto& [u, v, t] : e) d[{u, v}] = d[{v, u}] = t;\nfor (auto& [a, b] : asked) cout << (a == b ? 0 : d.count({a, b}) ? d[{a, b}] : -1) << "\\n";'), output=LINES, refine=_queries, meanings={**MEANT, "q": "the number of questions", "a": "where from", "b": "where to"}, tags=("graphs", "shortest paths"), rating=1500, allows_cases=False),
    bodies("way_to_nearest_station", (N, ROADS, Ints("a", 1, 10**5, max_size=6, count="k", is_distinct=True)), ("In {k} of the {n} towns there is a fire station; {m} two-way roads take {f3} minutes each. [Find|Print] for each town from 1 to {n} how many minutes the nearest station is away (0 where there is one), or -1 if no station can be reached.", "Some vertices of a weighted undirected graph are marked. Print for every vertex 1, 2, ..., {n} its distance from the nearest marked vertex, -1 if there is none in its component.", "{k} bakeries stand in different villages. How far is it from each of the {n} villages to the bakery that is nearest on the roads? Roads of length {f3} join {f1} and {f2}; -1 means that none can be reached."), NEAR + MANY + "print(*[d if d < 10**18 else -1 for d in dist[1:]])", NEAR_CPP + MANY_CPP + 'for (int i = 1; i <= n; i++) cout << (dist[i] < FAR ? dist[i] : -1) << " ";\ncout << "\\n";', (NEAR + _dijkstra("a[0]") + "print(*[d if d < 10**18 else -1 for d in dist[1:]])", NEAR_CPP + _dijkstra_cpp("a[0]") + 'for (int i = 1; i <= n; i++) cout << (dist[i] < FAR ? dist[i] : -1) << " ";\ncout << "\\n";'), output=ROW, refine=_stations, meanings={**MEANT, "k": "the number of places marked", "a": "their numbers"}, tags=("graphs", "shortest paths"), rating=1600, is_themed=False, allows_cases=False),
    decide("way_with_short_roads_only", (N, ROADS, Int("k", 1, 10**9)), ("[Can one get|Is it possible to get] from town 1 to town {n} using only roads of length at most {k}? The {m} roads go both ways, {f3} is the length.", "A car drives at most {k} kilometres without a rest and can rest in towns only. {m} roads of {f3} kilometres join {n} towns. Can it come from town 1 to town {n}?", "[Decide|Check] whether the undirected graph has a path from vertex 1 to vertex {n} none of whose edges weighs more than {k}."), "there is such a way", FIND + "for u, v, t in e:\n    if t <= k:\n        parent[find(u)] = find(v)\nfind(1) == find(n)", FIND_CPP + "for (auto& [u, v, t] : e) if (t <= k) parent[find_root(u)] = find_root(v);\nfind_root(1) == find_root(n)", (FIND + "for u, v, t in e:\n    if t < k:\n        parent[find(u)] = find(v)\nfind(1) == find(n)", FIND_CPP + "for (auto& [u, v, t] : e) if (t < k) parent[find_root(u)] = find_root(v);\nfind_root(1) == find_root(n)"), (FIND + "for u, v, t in e:\n    parent[find(u)] = find(v)\nfind(1) == find(n)", FIND_CPP + "for (auto& [u, v, t] : e) parent[find_root(u)] = find_root(v);\nfind_root(1) == find_root(n)"), refine=_loose, meanings=MEANT, tags=("graphs", "dsu"), rating=1300),
    bodies("widest_way", (N, ROADS), ("[Find|Print] the largest load that a lorry can bring from town 1 to town {n}: road i between {f1} and {f2} bears {f3} tons at most, roads go both ways, all towns are connected.", "The capacity of a path is the smallest {f3} on it. [Find|Compute] the largest capacity of a path from vertex 1 to vertex {n} of a connected undirected graph.", "All bridges between islands have a height limit {f3}. How tall may a ship be that wants to sail from island 1 to island {n}? Every island can be reached, and it passes only under bridges at least as high as itself."), FIND + "for u, v, t in sorted(e, key=lambda q: -q[2]):\n    parent[find(u)] = find(v)\n    if find(1) == find(n):\n        print(t)\n        break", FIND_CPP + BY_WIDTH_CPP + 'for (auto& [u, v, t] : e) {\n    parent[find_root(u)] = find_root(v);\n    if (find_root(1) == find_root(n)) {\n        cout << t << "\\n";\n        break;\n    }\n}', (FIND + "for u, v, t in sorted(e, key=lambda q: q[2]):\n    parent[find(u)] = find(v)\n    if find(1) == find(n):\n        print(t)\n        break", FIND_CPP + BY_LENGTH_CPP + 'for (auto& [u, v, t] : e) {\n    parent[find_root(u)] = find_root(v);\n    if (find_root(1) == find_root(n)) {\n        cout << t << "\\n";\n        break;\n    }\n}'), output=("Print one integer.", "Print the largest possible value."), refine=_connected, meanings=MEANT, tags=("graphs", "dsu", "sortings"), rating=1500),
)  # fmt: skip

NETWORKS = (
    bodies("cheapest_network", (N, ROADS), ("{n} houses are to be joined by cables so that each can be reached from each. {m} cables are possible: between {f1} and {f2} for {f3} coins. [Find|Print] the least total price, or $none if it cannot be done.", "[Compute|Find] the weight of a minimum spanning tree of the graph with {n} vertices and {m} edges; $none if the graph is not connected.", "Which roads must be repaired so that all {n} villages are connected and the work costs as little as possible? Repairing the road from {f1} to {f2} costs {f3}. Print the total cost, or $none if even all roads are too few."), _kruskal("q[2]", "total += t") + "print(total if count == n else '$none')", _kruskal_cpp(BY_LENGTH_CPP, "total += t;") + 'if (count == n) cout << total << "\\n";\nelse cout << "$none\\n";', ("print(sum(sorted(t for u, v, t in e)[:n - 1]) if len(e) >= n - 1 else '$none')", BY_LENGTH_CPP + 'long long total = 0;\nfor (size_t i = 0; i < e.size() && (long long)i < n - 1; i++) total += e[i][2];\nif ((long long)e.size() >= n - 1) cout << total << "\\n";\nelse cout << "$none\\n";'), output=("Print the least total, or $none.", "One number or one word."), refine=lambda rng, v: _roads(rng, v, spare=rng.choice([0, 0, 1])), constants=NO_WAY, meanings=MEANT, tags=("graphs", "dsu", "greedy"), rating=1500),
    bodies("length_saved_by_network", (N, ROADS), ("All {n} towns are connected by {m} roads of length {f3}. As many kilometres of road as possible are to be given up, so that one can still get from each town to each. How many kilometres is that?", "[Find|Print] the largest total weight of edges that can be removed from a connected graph so that it stays connected.", "The council cannot clear all {m} streets of snow, but all {n} squares must stay connected by cleared streets. How many metres of street may be left uncleared at most, if street i is {f3}_i metres long?"), _kruskal("q[2]", "total += t") + "print(sum(t for u, v, t in e) - total)", _kruskal_cpp(BY_LENGTH_CPP, "total += t;") + 'long long all = 0;\nfor (auto& [u, v, t] : e) all += t;\ncout << all - total << "\\n";', (_kruskal("q[2]", "total += t") + "print(total)", _kruskal_cpp(BY_LENGTH_CPP, "total += t;") + 'cout << total << "\\n";'), output=("Print one integer.", "Print the number of kilometres."), refine=_connected, meanings=MEANT, tags=("graphs", "dsu", "greedy"), rating=1600),
    bodies("last_road_that_connects", (N, ROADS), ("Roads are opened one after another in the order given. After which of the {m} roads are all {n} towns connected for the first time? Print its number, counted from 1, and the total length of the roads opened until then; all roads together connect all towns.", "Edges of a connected graph are added in the given order. [Print|Find] the number of the edge that makes it connected and the sum of the weights of the edges up to it, itself included.", "{person} lays the {m} cables between {n} computers in the order of the list, {f3} metres each, and stops as soon as each computer can reach each. How many cables and how many metres are laid?"), FIND + "count = 1\ntotal = 0\nfor i, (u, v, t) in enumerate(e):\n    total += t\n    x, y = find(u), find(v)\n    if x != y:\n        parent[x] = y\n        count += 1\n    if count == n:\n        print(i + 1, total)\n        break", FIND_CPP + 'long long count = 1, total = 0, i = 0;\nfor (auto& [u, v, t] : e) {\n    i++;\n    total += t;\n    long long x = find_root(u), y = find_root(v);\n    if (x != y) {\n        parent[x] = y;\n        count++;\n    }\n    if (count == n) {\n        cout << i << " " << total << "\\n";\n        break;\n    }\n}', (FIND + "count = 1\ntotal = 0\nfor i, (u, v, t) in enumerate(e):\n    x, y = find(u), find(v)\n    if x != y:\n        parent[x] = y\n        count += 1\n        total += t\n    if count == n:\n        print(i + 1, total)\n        break", FIND_CPP + 'long long count = 1, total = 0, i = 0;\nfor (auto& [u, v, t] : e) {\n    i++;\n    long long x = find_root(u), y = find_root(v);\n    if (x != y) {\n        parent[x] = y;\n        count++;\n        total += t;\n    }\n    if (count == n) {\n        cout << i << " " << total << "\\n";\n        break;\n    }\n}'), output=("Print two integers.", "Print the number and the total."), refine=_connected, meanings=MEANT, tags=("graphs", "dsu"), rating=1400),
    bodies("parts_without_weak_links", (N, ROADS, Int("k", 1, 10**9)), ("All links weaker than {k} break. Into how many connected parts do the {n} nodes fall then? A link joins {f1} and {f2} and has strength {f3}.", "[Count|Find the number of] connected components of the graph that is left when all edges of weight less than {k} are removed.", "{n} people are in a chat, and {m} pairs {f1}, {f2} have sent {f3} messages to each other. Call two people close if they have sent at least {k}, and put people into one group whenever a chain of close pairs joins them. How many groups are there, single people included?"), _kruskal("q[2]", "pass").replace("sorted(e, key=lambda q: q[2])", "e").replace("    x, y", "    if t < k:\n        continue\n    x, y").replace("        pass\n", "").replace("total = 0\n", "").replace("count = 1", "count = n").replace("count += 1", "count -= 1") + "print(count)", _kruskal_cpp("", "").replace("    long long x", "    if (t < k) continue;\n    long long x").replace("long long total = 0, count = 1", "long long count = n").replace("count++", "count--") + 'cout << count << "\\n";', (_kruskal("q[2]", "pass").replace("    x, y", "    if t <= k:\n        continue\n    x, y") + "print(n + 1 - count)", _kruskal_cpp("", "").replace("    long long x", "    if (t <= k) continue;\n    long long x") + 'cout << n + 1 - count << "\\n";'), output=("Print the number of parts.", "Print one integer."), refine=_loose, meanings=MEANT, tags=("graphs", "dsu"), rating=1300),
)  # fmt: skip

LOCAL = (
    bodies("longest_road_number", (N, ROADS), ("[Find|Print] the number of the longest of the {m} roads ({f3} is the length) and the two towns it joins, as given; the first of several. Roads are numbered from 1 in the order of the input.", "Which edge has the largest weight? Print its number (from 1; the first one in case of a tie) and its two ends in the order of the input.", "For each flight the airports {f1} and {f2} and the price {f3} are given. Print the number of the dearest flight, the earliest in the list if several cost the same, and its two airports."), "best = max(range(m), key=lambda i: e[i][2])\nprint(best + 1, e[best][0], e[best][1])", 'int best = 0;\nfor (int i = 1; i < m; i++) if (e[i][2] > e[best][2]) best = i;\ncout << best + 1 << " " << e[best][0] << " " << e[best][1] << "\\n";', ("best = min(range(m), key=lambda i: e[i][2])\nprint(best + 1, e[best][0], e[best][1])", 'int best = 0;\nfor (int i = 1; i < m; i++) if (e[i][2] < e[best][2]) best = i;\ncout << best + 1 << " " << e[best][0] << " " << e[best][1] << "\\n";'), ("best = max(range(m), key=lambda i: (e[i][2], i))\nprint(best, e[best][0], e[best][1])", 'int best = 0;\nfor (int i = 1; i < m; i++) if (e[i][2] >= e[best][2]) best = i;\ncout << best << " " << e[best][0] << " " << e[best][1] << "\\n";'), output=("Print three integers.", "Print the number and the two ends on one line."), refine=_connected, meanings=MEANT, tags=("implementation", "graphs"), rating=900),
    bodies("lengths_at_each_town", (N, ROADS), ("For each of the towns 1 to {n} print the total length of the roads that end there, 0 if there are none. Road i joins {f1} and {f2} and is {f3} kilometres long.", "[Print|Output] for each vertex of the graph the sum of the weights of its edges.", "{m} phone calls were made between {n} people; person {f1} and person {f2} talked {f3} minutes. Print for each person how many minutes he was on the phone."), "total = [0] * (n + 1)\nfor u, v, t in e:\n    total[u] += t\n    total[v] += t\nprint(*total[1:])", 'vector<long long> total(n + 1);\nfor (auto& [u, v, t] : e) {\n    total[u] += t;\n    total[v] += t;\n}\nfor (int i = 1; i <= n; i++) cout << total[i] << " ";\ncout << "\\n";', ("total = [0] * (n + 1)\nfor u, v, t in e:\n    total[u] += t\nprint(*total[1:])", 'vector<long long> total(n + 1);\nfor (auto& [u, v, t] : e) total[u] += t;\nfor (int i = 1; i <= n; i++) cout << total[i] << " ";\ncout << "\\n";'), output=ROW, refine=lambda rng, v: _roads(rng, v, spare=2), meanings=MEANT, tags=("implementation", "graphs"), rating=900),
    bodies("heaviest_road_at_town", (N, ROADS, Int("s", 1, 10**5)), ("Of the roads that end in town {s} [find|take] the longest, the first in the input if several are. Print the town at its other end and its length, or $none if no road ends in town {s}.", "[Find|Print] the heaviest edge of vertex {s}: its other end and its weight. The first of equals counts; print $none if the vertex has no edge.", "With whom does person {s} share the largest number of books? For {m} pairs {f1}, {f2} the number {f3} of books that both own is known, for other pairs it is 0. Print the other person and the number, the earliest pair of equals, and $none if {s} is in no pair."), "best = None\nfor u, v, t in e:\n    if s in (u, v) and (best is None or t > best[1]):\n        best = (u + v - s, t)\nif best is None:\n    print('$none')\nelse:\n    print(*best)", 'long long other = 0, best = 0;\nfor (auto& [u, v, t] : e) {\n    if ((u == s || v == s) && t > best) {\n        other = u + v - s;\n        best = t;\n    }\n}\nif (best == 0) cout << "$none\\n";\nelse cout << other << " " << best << "\\n";', ("best = None\nfor u, v, t in e:\n    if u == s and (best is None or t > best[1]):\n        best = (v, t)\nif best is None:\n    print('$none')\nelse:\n    print(*best)", 'long long other = 0, best = 0;\nfor (auto& [u, v, t] : e) {\n    if (u == s && t > best) {\n        other = v;\n        best = t;\n    }\n}\nif (best == 0) cout << "$none\\n";\nelse cout << other << " " << best << "\\n";'), output=("Print two integers, or $none.", "Print the other end and the weight on one line, or the word $none."), refine=_loose, constants=special("none", "nobody", "lonely", "empty"), meanings=MEANT, tags=("implementation", "graphs"), rating=1000),
    bodies("cheapest_direct_link", (N, ROADS, Int("s", 1, 10**5), Int("f", 1, 10**5)), ("{m} bus lines run between {n} places, both ways; line i joins {f1} and {f2}, a ticket costs {f3}. [Find|Print] the cheapest ticket from {s} to {f} without changing, or $none if no line goes there directly.", "Is there an edge between the vertices {s} and {f}? If so, print the smallest weight of such an edge, else $none. The edges have no direction.", "{person} hates changing trains. What is the least price {f3} of a connection that joins {s} and {f} in either order? Print $none if the list has no such connection."), "best = [t for u, v, t in e if (u, v) in ((s, f), (f, s))]\nprint(min(best) if best else '$none')", 'long long best = -1;\nfor (auto& [u, v, t] : e) {\n    bool is_link = (u == s && v == f) || (u == f && v == s);\n    if (is_link && (best < 0 || t < best)) best = t;\n}\nif (best < 0) cout << "$none\\n";\nelse cout << best << "\\n";', ("best = [t for u, v, t in e if (u, v) == (s, f)]\nprint(min(best) if best else '$none')", 'long long best = -1;\nfor (auto& [u, v, t] : e) {\n    if (u == s && v == f && (best < 0 || t < best)) best = t;\n}\nif (best < 0) cout << "$none\\n";\nelse cout << best << "\\n";'), ("best = [t for u, v, t in e if (u, v) in ((s, f), (f, s))]\nprint(best[0] if best else '$none')", 'long long best = -1;\nfor (auto& [u, v, t] : e) {\n    bool is_link = (u == s && v == f) || (u == f && v == s);\n    if (is_link && best < 0) best = t;\n}\nif (best < 0) cout << "$none\\n";\nelse cout << best << "\\n";'), output=("Print the least price, or $none.", "One number or $none."), refine=lambda rng, v: _linked(rng, v), constants=special("none", "no", "missing", "change"), meanings=MEANT, tags=("implementation", "graphs"), rating=900),
    bodies("longest_way_in_weighted_tree", (N, Rows("e", ROADS.fields, count="m", max_size=24)), ("{m} roads join {n} towns so that there is exactly one way between any two. [Find|Print] the length of the longest of these ways; road i has length {f3}.", "[Compute|Find] the weighted diameter of a tree: the largest distance between two of its {n} vertices, where edges have lengths {f3}.", "A cave has {n} halls and {m} passages of {f3} metres without any circle, and each hall can be reached. Which is the longest walk one can take without using a passage twice? Print its length."), NEAR + _dijkstra("1") + "far = max(range(1, n + 1), key=lambda i: dist[i])\n" + _dijkstra("far") + "print(max(dist[1:]))", NEAR_CPP + "auto farthest = [&](long long start) {\n    vector<long long> dist(n + 1, -1), todo = {start};\n    dist[start] = 0;\n    pair<long long, long long> best = {0, start};\n    for (size_t i = 0; i < todo.size(); i++) {\n        long long u = todo[i];\n        best = max(best, {dist[u], u});\n        for (auto& [v, t] : near[u]) {\n            if (dist[v] < 0) {\n                dist[v] = dist[u] + t;\n                todo.push_back(v);\n            }\n        }\n    }\n    return best;\n};\ncout << farthest(farthest(1).second).first << \"\\n\";", (NEAR + _dijkstra("1") + "print(max(dist[1:]))", NEAR_CPP + _dijkstra_cpp("1") + 'cout << *max_element(dist.begin() + 1, dist.end()) << "\\n";'), output=("Print one integer.", "Print the length."), refine=_tree, meanings=MEANT, tags=("graphs", "trees", "dfs and similar"), rating=1700),
    bodies("balances_after_debts", (Int("n", 2, 1000), Rows("e", (Field("u", 1, limit="n"), Field("v", 1, limit="n"), Field("t", 1, 10**6)), count="m", max_size=20)), ("Each of the {m} lines {f1} {f2} {f3} says that person {f1} gave {f3} coins to person {f2}. All {n} people had 0 coins on their accounts before, and accounts may be below 0. Print the accounts of the people 1 to {n} in the end.", "[Print|Output] for each vertex the sum of the weights of the arcs into it minus that of the arcs out of it; arc i leads from {f1} to {f2} and weighs {f3}.", "{n} stores send goods to each other: {f3} boxes from store {f1} to store {f2}. By how many boxes has the stock of each store changed after all {m} deliveries? A loss is a negative number."), "total = [0] * (n + 1)\nfor u, v, t in e:\n    total[u] -= t\n    total[v] += t\nprint(*total[1:])", 'vector<long long> total(n + 1);\nfor (auto& [u, v, t] : e) {\n    total[u] -= t;\n    total[v] += t;\n}\nfor (int i = 1; i <= n; i++) cout << total[i] << " ";\ncout << "\\n";', ("total = [0] * (n + 1)\nfor u, v, t in e:\n    total[u] += t\n    total[v] -= t\nprint(*total[1:])", 'vector<long long> total(n + 1);\nfor (auto& [u, v, t] : e) {\n    total[u] += t;\n    total[v] -= t;\n}\nfor (int i = 1; i <= n; i++) cout << total[i] << " ";\ncout << "\\n";'), output=ROW, refine=lambda rng, v: _roads(rng, v, spare=1), meanings={"u": "from where", "v": "to where", "t": "how much"}, rating=900),
)  # fmt: skip


def _linked(rng: Random, values: Values) -> Values:
    """Draw roads, some of them twice, and mostly ask for two ends of one."""
    values = _loose(rng, values)
    u, v, _ = rng.choice(values["e"])
    if rng.random() < 0.75:
        values |= {"s": u, "f": v} if rng.random() < 0.5 else {"s": v, "f": u}
    if rng.random() < 0.6:
        lengths = [rng.choice(values["e"])[2] for _ in range(2)]
        ends = [(u, v), (v, u)]
        more = [(*end, t) for end, t in zip(ends, lengths, strict=True)]
        values["e"] = rng.sample([*values["e"], *more], len(values["e"]) + 2)
    return {**values, "m": len(values["e"])}


TASKS: tuple[Task, ...] = (*WAYS, *NETWORKS, *LOCAL)
