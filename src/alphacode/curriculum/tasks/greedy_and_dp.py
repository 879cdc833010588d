"""Easy greedy ideas, binary search, dynamic programming, bits, games and grid search."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from itertools import pairwise
from random import Random

from alphacode.curriculum.short import ROW, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    Grid,
    Int,
    Ints,
    Matrix,
    Pairs,
    Task,
    Values,
    Word,
)

A = Ints("a", 1, 1000, max_size=25)
SIGNED = Ints("a", -1000, 1000, max_size=25)
SPANS = Pairs("p", ("l", "r"), 1, 1000, is_ordered=True, max_size=12)


def _hours(rng: Random, values: Values) -> Values:
    """Draw at least n hours; 10 is within any range."""
    n = values["n"]
    return {
        **values,
        "k": max(n, values["k"]) if rng.random() < 0.3 else rng.randint(n, 10),
    }


def _coins_paid(rng: Random, values: Values) -> Values:
    values["a"] = [
        rng.choice([1, 1, 2, 2, 5] if i else [1, 1, 1, 2]) for i in range(values["n"])
    ]
    return values


def _jumps(rng: Random, values: Values) -> Values:
    values["a"] = [rng.choice([0, 0, 1, 1, 2, 2, 3]) for _ in values["a"]]
    if rng.random() < 0.8:
        values["a"][0] = rng.randint(1, 3)
    i = 0
    while i < values["n"] and rng.random() < 0.9:
        step = rng.randint(1, 3)
        values["a"][i] = max(step, values["a"][i])
        i += step
    return values


def _calm(rng: Random, values: Values) -> Values:
    """Make short intervals, mostly without common points, inside what was drawn."""
    points = sorted({x for q in values["p"] for x in q})
    p = list(zip(points[::2], points[1::2], strict=False))
    if rng.random() < 0.3 and len(p) > 1:
        p[0] = (p[0][0], p[1][0])
    if not p or rng.random() < 0.4:
        return values
    rng.shuffle(p)
    return {**values, "n": len(p), "p": p}


def _long_calm(rng: Random, values: Values) -> Values:
    """Take apart intervals, and add some that reach into others."""
    points = sorted({x for q in values["p"] for x in q})
    p = list(zip(points[::2], points[1::2], strict=False)) or values["p"]
    p += [(x, y) for (_, x), (y, _) in pairwise(p) if rng.random() < 0.4]
    p = p[:12]
    rng.shuffle(p)
    return {**values, "n": len(p), "p": p}


def _beds(rng: Random, values: Values) -> Values:
    """Draw a bed without two flowers side by side."""
    s = ""
    for _ in values["s"]:
        s += "1" if rng.random() < 0.35 and not s.endswith("1") else "0"
    return {"s": s}


def _balanced(rng: Random, values: Values) -> Values:
    s = ""
    for _ in range(rng.randint(1, 4)):
        x, y = rng.sample("LR", 2)
        part = [x, *rng.choices("LR", k=rng.randint(0, 3))]
        s += "".join(part)
        s += y * (s.count(x) - s.count(y)) + x * (s.count(y) - s.count(x))
    return {"s": s}


def _few_flips(rng: Random, values: Values) -> Values:
    return {**values, "k": min(values["k"], rng.randint(1, 8))}


def _guess(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, min(values["n"], max(values["k"], 5)))}


GREEDY: tuple[Task, ...] = (
    value("sum_after_negations", (SIGNED, Int("k", 1, 20)), ("Exactly {k} times {person} changes the sign of one element; the same element may be taken several times. [Find|What is] the largest possible sum of the list in the end[.|?]", "[Find|Print] the greatest sum that the {items} can have after {k} moves, where one move replaces an element x by -x[ (an element may be chosen again)|; an element may be changed again]."), "a.sort()\nfor i in range(n):\n    if a[i] < 0 and k > 0:\n        a[i] = -a[i]\n        k -= 1\nif k % 2 == 1:\n    a.sort()\n    a[0] = -a[0]\nsum(a)", "sort(a.begin(), a.end());\nfor (auto& x : a) if (x < 0 && k > 0) {\n    x = -x;\n    k--;\n}\nsort(a.begin(), a.end());\nif (k % 2 == 1) a[0] = -a[0];\naccumulate(a.begin(), a.end(), 0LL)", ("a.sort()\nfor i in range(min(n, k)):\n    if a[i] < 0:\n        a[i] = -a[i]\nsum(a)", "sort(a.begin(), a.end());\nfor (int i = 0; i < n && i < k; i++) if (a[i] < 0) a[i] = -a[i];\naccumulate(a.begin(), a.end(), 0LL)"), ("sum(abs(x) for x in a)", "long long sum = 0;\nfor (auto x : a) sum += abs(x);\nsum"), refine=_few_flips, tags=("greedy", "sortings"), rating=1000, meanings={"k": "the number of sign changes"}),
    value("total_after_halvings", (A, Int("k", 1, 20)), ("{k} times {person} takes a largest {item} x and replaces it by its half, rounded up. [Find|Print] the sum of the list in the end.", "From the largest of {n} heaps half of the stones, rounded down, are taken away; this is done {k} times. How many stones remain in all?"), "for _ in range(k):\n    i = a.index(max(a))\n    a[i] -= a[i] // 2\nsum(a)", "priority_queue<long long> q(a.begin(), a.end());\nlong long total = accumulate(a.begin(), a.end(), 0LL);\nwhile (k--) {\n    long long x = q.top();\n    q.pop();\n    total -= x / 2;\n    q.push(x - x / 2);\n}\ntotal", ("for _ in range(k):\n    i = a.index(max(a))\n    a[i] = a[i] // 2\nsum(a)", "while (k--) {\n    auto it = max_element(a.begin(), a.end());\n    *it = *it / 2;\n}\naccumulate(a.begin(), a.end(), 0LL)"), ("a.sort(reverse=True)\nfor i in range(min(n, k)):\n    a[i] -= a[i] // 2\nsum(a)", "sort(a.rbegin(), a.rend());\nfor (int i = 0; i < n && i < k; i++) a[i] -= a[i] / 2;\naccumulate(a.begin(), a.end(), 0LL)"), refine=_few_flips, tags=("greedy", "data structures"), rating=1000, meanings={"k": "the number of halvings"}),
    value("merge_cost", (A,), ("Joining two ropes costs as much as they are long together[, and gives one rope|]. {n} ropes of lengths {a}_i are to become one. [Find|What is] the least total cost[.|?]", "Two numbers x and y are replaced by x + y, which costs x + y. [Find|Print] the smallest total cost to get one number from the list (0 if there is only one)."), "import heapq\nheapq.heapify(a)\ncost = 0\nwhile len(a) > 1:\n    x = heapq.heappop(a) + heapq.heappop(a)\n    cost += x\n    heapq.heappush(a, x)\ncost", "priority_queue<long long, vector<long long>, greater<long long>> q(a.begin(), a.end());\nlong long cost = 0;\nwhile (q.size() > 1) {\n    long long x = q.top();\n    q.pop();\n    x += q.top();\n    q.pop();\n    cost += x;\n    q.push(x);\n}\ncost", ("total = a[0]\ncost = 0\nfor x in a[1:]:\n    total += x\n    cost += total\ncost", "long long total = a[0], cost = 0;\nfor (int i = 1; i < n; i++) {\n    total += a[i];\n    cost += total;\n}\ncost"), ("a.sort()\ntotal = a[0]\ncost = 0\nfor x in a[1:]:\n    total += x\n    cost += total\ncost", "sort(a.begin(), a.end());\nlong long total = a[0], cost = 0;\nfor (int i = 1; i < n; i++) {\n    total += a[i];\n    cost += total;\n}\ncost"), tags=("greedy", "data structures"), rating=1200, is_themed=False, weight=0.8),
    decide("can_attend_all", (SPANS,), ("{n} meetings last from {f1}_i to {f2}_i. Can one person attend all of them? A meeting may begin at the moment when another ends.", "[Check|Determine] whether no two of the intervals from {f1} to {f2} overlap; [touching at an end is no overlap|common ends are allowed]."), "it is possible", "p.sort()\nall(p[i][1] <= p[i + 1][0] for i in range(n - 1))", "sort(p.begin(), p.end());\nbool good = true;\nfor (int i = 0; i + 1 < n; i++) if (p[i].second > p[i + 1].first) good = false;\ngood", ("all(p[i][1] <= p[i + 1][0] for i in range(n - 1))", "bool good = true;\nfor (int i = 0; i + 1 < n; i++) if (p[i].second > p[i + 1].first) good = false;\ngood"), ("p.sort()\nall(p[i][1] < p[i + 1][0] for i in range(n - 1))", "sort(p.begin(), p.end());\nbool good = true;\nfor (int i = 0; i + 1 < n; i++) if (p[i].second >= p[i + 1].first) good = false;\ngood"), refine=_calm, tags=("sortings", "greedy"), rating=900),
    bodies("merged_intervals", (SPANS,), ("Intervals that have a common point are joined into one, as long as there are any. Print the resulting intervals in increasing order, one per line.", "{n} parts of a wall, from {f1}_i to {f2}_i, are painted. Print the painted parts as intervals that do not touch, from left to right[, each on its own line|]; parts that touch at an end belong together."), "p.sort()\nb = []\nfor l, r in p:\n    if b and l <= b[-1][1]:\n        b[-1][1] = max(b[-1][1], r)\n    else:\n        b.append([l, r])\nfor l, r in b:\n    print(l, r)", 'sort(p.begin(), p.end());\nvector<pair<long long, long long>> b;\nfor (auto [l, r] : p) {\n    if (!b.empty() && l <= b.back().second) b.back().second = max(b.back().second, r);\n    else b.push_back({l, r});\n}\nfor (auto [l, r] : b) cout << l << " " << r << "\\n";', ("p.sort()\nb = []\nfor l, r in p:\n    if b and l <= b[-1][1]:\n        b[-1][1] = r\n    else:\n        b.append([l, r])\nfor l, r in b:\n    print(l, r)", 'sort(p.begin(), p.end());\nvector<pair<long long, long long>> b;\nfor (auto [l, r] : p) {\n    if (!b.empty() && l <= b.back().second) b.back().second = r;\n    else b.push_back({l, r});\n}\nfor (auto [l, r] : b) cout << l << " " << r << "\\n";'), ("p.sort()\nb = []\nfor l, r in p:\n    if b and l < b[-1][1]:\n        b[-1][1] = max(b[-1][1], r)\n    else:\n        b.append([l, r])\nfor l, r in b:\n    print(l, r)", 'sort(p.begin(), p.end());\nvector<pair<long long, long long>> b;\nfor (auto [l, r] : p) {\n    if (!b.empty() && l < b.back().second) b.back().second = max(b.back().second, r);\n    else b.push_back({l, r});\n}\nfor (auto [l, r] : b) cout << l << " " << r << "\\n";'), output=("Print one interval per line: its left and its right end.", "Print the ends of each joined interval on a line of its own."), refine=_long_calm, tags=("sortings",), rating=1200, allows_cases=False),
    value("cookies_given", (A, Ints("b", 1, 1000, max_size=25, count="m")), ("Child i wants a cookie of size at least {a}_i; the cookies have sizes {b}_1, ..., {b}_{m}. Each child gets at most one cookie. How many children at most can be content?", "[Find|Print] the largest number of pairs, each of an element x of {a} and an element y of {b} with y >= x, where no element is used twice."), "a.sort()\nb.sort()\ni = 0\nfor y in b:\n    if i < n and a[i] <= y:\n        i += 1\ni", "sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nint i = 0;\nfor (auto y : b) if (i < n && a[i] <= y) i++;\ni", ("i = 0\nfor y in b:\n    if i < n and a[i] <= y:\n        i += 1\ni", "int i = 0;\nfor (auto y : b) if (i < n && a[i] <= y) i++;\ni"), ("sum(1 for x in a if x <= max(b))", "int found = 0;\nfor (auto x : a) if (x <= *max_element(b.begin(), b.end())) found++;\nfound"), tags=("greedy", "two pointers", "sortings"), rating=1000, is_themed=False),
    decide("change_at_the_kiosk", (Ints("a", 1, 5, max_size=20),), ("A drink costs 1. {n} customers come one by one and pay with one coin each, of 1, 2 or 5; customer i has the coin {a}_i. The seller has no coins at first and must give everyone exact change at once. Is that possible?", "{person} sells {things} for 1 each and begins with an empty till. The buyers pay in turn with coins 1, 2 or 5 and each must get the change at once. [Check|Determine] whether {person} can always do it."), "it is possible", "ones = twos = 0\ngood = True\nfor x in a:\n    if x == 1:\n        ones += 1\n    elif x == 2:\n        twos += 1\n        ones -= 1\n    else:\n        used = min(2, twos)\n        twos -= used\n        ones -= 4 - 2 * used\n    if ones < 0:\n        good = False\ngood", "int ones = 0, twos = 0;\nbool good = true;\nfor (auto x : a) {\n    if (x == 1) ones++;\n    else if (x == 2) {\n        twos++;\n        ones--;\n    } else {\n        int used = min(2, twos);\n        twos -= used;\n        ones -= 4 - 2 * used;\n    }\n    if (ones < 0) good = false;\n}\ngood", ("total = 0\ngood = True\nfor x in a:\n    if total < x - 1:\n        good = False\n    total += 1\ngood", "int total = 0;\nbool good = true;\nfor (auto x : a) {\n    if (total < x - 1) good = false;\n    total++;\n}\ngood"), ("a[0] == 1", "a[0] == 1"), refine=_coins_paid, tags=("greedy",), rating=1000, is_themed=False, weight=0.7),
    decide("jump_to_end", (Ints("a", 0, 100, min_size=2, max_size=15),), ("{person} stands on the first of {n} stones. From stone i one may jump forward by any number of stones up to {a}_i. Can the last stone be reached?", "From place i one may go to any place from i to i + {a}_i. [Check|Determine] whether it is possible to come from the first place to the last."), "the last one can be reached", "far = 0\nfor i in range(n):\n    if i <= far:\n        far = max(far, i + a[i])\nfar >= n - 1", "long long far = 0;\nfor (int i = 0; i < n; i++) if (i <= far) far = max(far, i + a[i]);\nfar >= n - 1", ("i = 0\nwhile i < n - 1 and a[i] > 0:\n    i += a[i]\ni >= n - 1", "long long i = 0;\nwhile (i < n - 1 && a[i] > 0) i += a[i];\ni >= n - 1"), ("all(x > 0 for x in a[:-1])", "bool good = true;\nfor (int i = 0; i + 1 < n; i++) if (a[i] == 0) good = false;\ngood"), refine=_jumps, tags=("greedy", "dp"), rating=1100, is_themed=False),
    value("flowers_planted", (Word("s", "01", max_size=30),), ("In the flower bed {s} a 1 is a flower and a 0 an empty place; no two flowers stand side by side, and this must stay so. How many flowers at most can be planted on empty places?", "Seats in a row are taken (1) or free (0): {s}. No two people sit next to each other. How many more people can sit down so that this stays true?"), "count = 0\nt = ['0'] + list(s) + ['0']\nfor i in range(1, len(t) - 1):\n    if t[i - 1] == t[i] == t[i + 1] == '0':\n        t[i] = '1'\n        count += 1\ncount", "int count = 0;\nstring t = \"0\" + s + \"0\";\nfor (size_t i = 1; i + 1 < t.size(); i++) if (t[i - 1] == '0' && t[i] == '0' && t[i + 1] == '0') {\n    t[i] = '1';\n    count++;\n}\ncount", ("t = '0' + s + '0'\nsum(1 for i in range(1, len(t) - 1) if t[i - 1:i + 2] == '000')", "int count = 0;\nstring t = \"0\" + s + \"0\";\nfor (size_t i = 1; i + 1 < t.size(); i++) if (t.substr(i - 1, 3) == \"000\") count++;\ncount"), ("sum(len(x) // 2 for x in s.split('1'))", "int count = 0, run = 0;\nfor (char c : s + \"1\") {\n    if (c == '0') run++;\n    else {\n        count += run / 2;\n        run = 0;\n    }\n}\ncount"), refine=_beds, tags=("greedy",), rating=900),
    value("balanced_pieces", (Word("s", "LR", max_size=40),), ("The string {s} has as many L as R. Into how many pieces at most can it be cut so that each piece has as many L as R?", "A piece is called fair if the letters L and R occur in it equally often. The whole of {s} is fair. [Find|Print] the largest number of fair pieces that it can be split into."), "count = balance = 0\nfor c in s:\n    balance += 1 if c == 'L' else -1\n    if balance == 0:\n        count += 1\ncount", "int count = 0, balance = 0;\nfor (char c : s) {\n    balance += c == 'L' ? 1 : -1;\n    if (balance == 0) count++;\n}\ncount", ("sum(x != y for x, y in zip(s, s[1:]))", "int count = 0;\nfor (size_t i = 0; i + 1 < s.size(); i++) if (s[i] != s[i + 1]) count++;\ncount"), ("s.count('L')", "count(s.begin(), s.end(), 'L')"), refine=_balanced, tags=("greedy", "strings"), rating=900),
)  # fmt: skip

SEARCH: tuple[Task, ...] = (
    value("least_speed", (Ints("a", 1, 1000, max_size=8), Int("k", 1, 1000)), ("{person} eats {n} heaps of {things} with {a}_i pieces within {k} hours[ ({k} is at least {n})|, and {k} is at least {n}]. In an hour a whole number v of pieces of one heap is eaten, or the rest of the heap if it is smaller[; the hour is over then|, and then the hour is over]. [Find|What is] the least v that is enough[.|?]", "[Find|Print] the smallest whole v >= 1 for which the sum of {a}_i / v, each quotient rounded up, is at most {k}[ ({k} >= {n})|]."), "v = 1\nwhile sum((x + v - 1) // v for x in a) > k:\n    v += 1\nv", "long long l = 0, r = *max_element(a.begin(), a.end());\nwhile (r - l > 1) {\n    long long v = (l + r) / 2, hours = 0;\n    for (auto x : a) hours += (x + v - 1) / v;\n    if (hours <= k) r = v;\n    else l = v;\n}\nr", ("(sum(a) + k - 1) // k", "(accumulate(a.begin(), a.end(), 0LL) + k - 1) / k"), ("v = 1\nwhile sum(x // v for x in a) > k:\n    v += 1\nv", "long long v = 1;\nwhile (true) {\n    long long hours = 0;\n    for (auto x : a) hours += x / v;\n    if (hours <= k) break;\n    v++;\n}\nv"), refine=_hours, tags=("binary search",), rating=1200, is_themed=False, meanings={"k": "the number of hours"}),
    value("machines_time", (Ints("a", 1, 1000, max_size=10), Int("k", 1, 1000)), ("{n} machines work at the same time; machine i makes one {thing} in {a}_i minutes. After how many minutes are {k} {things} ready at the earliest?", "{n} cooks bake pancakes, cook i one in {a}_i seconds, all of them at once. [Find|Print] the least time for {k} finished pancakes."), "l, r = 0, min(a) * k\nwhile r - l > 1:\n    m = (l + r) // 2\n    if sum(m // x for x in a) >= k:\n        r = m\n    else:\n        l = m\nr", "long long l = 0, r = *min_element(a.begin(), a.end()) * k;\nwhile (r - l > 1) {\n    long long m = (l + r) / 2, made = 0;\n    for (auto x : a) made += m / x;\n    if (made >= k) r = m;\n    else l = m;\n}\nr", ("min(a) * k", "*min_element(a.begin(), a.end()) * k"), ("max(a) * ((k + n - 1) // n)", "*max_element(a.begin(), a.end()) * ((k + n - 1) / n)"), tags=("binary search",), rating=1300, is_themed=False),
    value("insert_position", (Ints("a", 1, 1000, max_size=25, order="sorted"), Int("k", 1, 1000)), ("The list is sorted in non-decreasing order. At which position (from 1) must {k} be inserted so that it stays sorted? [If there are several, print the first.|Print the first such position.]", "In a sorted list find the place, counted from 1, of the first element that is at least {k}; print {n} + 1 if all are less."), "1 + sum(1 for x in a if x < k)", "lower_bound(a.begin(), a.end(), k) - a.begin() + 1", ("1 + sum(1 for x in a if x <= k)", "upper_bound(a.begin(), a.end(), k) - a.begin() + 1"), ("sum(1 for x in a if x < k)", "lower_bound(a.begin(), a.end(), k) - a.begin()"), refine=lambda rng, v: {**v, "k": rng.choice([x for x in v["a"] if x <= v["k"]] or [v["k"]]) if rng.random() < 0.6 else v["k"]}, tags=("binary search",)),
    value("halving_guesses", (Int("n", 1, 1000), Int("k", 1, 1000)), ("{person} thinks of a number {k} from 1 to {n}. {person2} always guesses the middle of the numbers that are still possible, (l + r) / 2 rounded down where they are l to r, and is told whether it is too small, too large or right. How many guesses are made, the right one included?", "Binary search for {k} in the numbers 1 to {n}: while it is not found, the number (l + r) / 2 (rounded down) is looked at, where l and r are the least and the greatest number left. [Count|How many] numbers [that |]are looked at[.|?]"), "l, r = 1, n\ncount = 1\nm = (l + r) // 2\nwhile m != k:\n    if m < k:\n        l = m + 1\n    else:\n        r = m - 1\n    m = (l + r) // 2\n    count += 1\ncount", "long long l = 1, r = n, m = (l + r) / 2;\nint count = 1;\nwhile (m != k) {\n    if (m < k) l = m + 1;\n    else r = m - 1;\n    m = (l + r) / 2;\n    count++;\n}\ncount", ("len(bin(n)) - 2", "__lg(n) + 1"), ("k", "k"), refine=_guess, tags=("binary search",), rating=1000, weight=0.6),
)  # fmt: skip


def _broken(rng: Random, values: Values) -> Values:
    """Draw a staircase that often has no two broken steps in a row."""
    s = ""
    for _ in values["s"]:
        s += (
            "#"
            if rng.random() < 0.3 and (not s.endswith("#") or rng.random() < 0.1)
            else "."
        )
    return {"s": s}


def _code(rng: Random, values: Values) -> Values:
    """Draw digits that are often below 27 in pairs, with a few zeros."""
    s = "".join(rng.choice("1112223456789") for _ in values["s"])
    if rng.random() < 0.4 and len(s) > 2:
        i = rng.randint(1, len(s) - 1)
        s = s[:i] + "0" + s[i + 1 :]
    return {"s": s}


def _colours(rng: Random, values: Values) -> Values:
    """Keep three columns."""
    m = [(row * 3)[:3] for row in values["m"]]
    for row in m:
        rng.shuffle(row)
    return {**values, "w": 3, "m": m}


def _close_values(rng: Random, values: Values) -> Values:
    """Draw values near one another, within any range, so that series occur."""
    top = min(max(values["a"]), 2 * values["n"])
    return {**values, "a": [rng.randint(1, max(1, top)) for _ in values["a"]]}


def _greedy_fails(rng: Random, values: Values) -> Values:
    """Draw numbers that should not be begun with the largest square."""
    fits = [x for x in (12, 18, 19, 22, 32, 41, 43, 48) if x <= values["n"]]
    return {"n": rng.choice(fits) if fits and rng.random() < 0.6 else values["n"]}


DYNAMIC: tuple[Task, ...] = (
    value("robber_in_a_circle", (Ints("a", 1, 1000, min_size=3, max_size=25),), ("{n} houses stand in a circle, {a}_i coins in house i. Two neighbouring houses must not both be robbed (the first and the last are neighbours). [Find|What is] the largest number of coins to get[.|?]", "[Find|Print] the greatest sum of elements of which no two are neighbours, where the last and the first element count as neighbours too."), "best = 0\nfor b in (a[1:], a[:-1]):\n    x = y = 0\n    for z in b:\n        x, y = y, max(y, x + z)\n    best = max(best, y)\nbest", "long long best = 0;\nfor (int skip = 0; skip < 2; skip++) {\n    long long x = 0, y = 0;\n    for (int i = skip; i < n - 1 + skip; i++) {\n        long long z = max(y, x + a[i]);\n        x = y;\n        y = z;\n    }\n    best = max(best, y);\n}\nbest", ("x = y = 0\nfor z in a:\n    x, y = y, max(y, x + z)\ny", "long long x = 0, y = 0;\nfor (auto c : a) {\n    long long z = max(y, x + c);\n    x = y;\n    y = z;\n}\ny"), ("max(sum(a[0::2]), sum(a[1::2]))", "long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) (i % 2 == 0 ? x : y) += a[i];\nmax(x, y)"), tags=("dp",), rating=1200, is_themed=False, weight=0.7),
    value("min_subarray", (SIGNED,), ("[Find|Print] the smallest sum of a non-empty contiguous part of the list.", "Choose one or more neighbouring {items} so that their sum is as small as possible. Print the sum."), "best = s = a[0]\nfor x in a[1:]:\n    s = min(s + x, x)\n    best = min(best, s)\nbest", "long long best = a[0], s = 0;\nfor (auto x : a) {\n    s = min(s + x, x);\n    best = min(best, s);\n}\nbest", ("min(a)", "*min_element(a.begin(), a.end())"), ("best = s = a[0]\nfor x in a[1:]:\n    s = max(s + x, x)\n    best = max(best, s)\nbest", "long long best = a[0], s = a[0];\nfor (int i = 1; i < n; i++) {\n    s = max(s + a[i], a[i]);\n    best = max(best, s);\n}\nbest"), tags=("dp",), rating=1100),
    value("profit_many_trades", (A,), ("The price of a share on day i is {a}_i. {person} may buy and sell as often as wished, but holds at most one share at a time. [Find|What is] the largest possible profit[.|?]", "[Find|Print] the greatest total gain: one share may be bought on a day and sold on a later one, any number of times, never holding two."), "sum(max(0, y - x) for x, y in zip(a, a[1:]))", "long long sum = 0;\nfor (int i = 1; i < n; i++) sum += max(0LL, a[i] - a[i - 1]);\nsum", ("max(a) - min(a)", "*max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end())"), ("low = a[0]\nbest = 0\nfor x in a:\n    best = max(best, x - low)\n    low = min(low, x)\nbest", "long long low = a[0], best = 0;\nfor (auto x : a) {\n    best = max(best, x - low);\n    low = min(low, x);\n}\nbest"), tags=("greedy", "dp"), rating=1000, is_themed=False),
    value("most_coins_path", (Matrix("m", 0, 1000, max_size=7),), ("In each cell of a table there are some coins. {person} goes from the upper left to the lower right corner, only to the right or down, and takes the coins of all cells passed, both corners included. [Find|What is] the largest number of coins[.|?]", "[Find|Print] the greatest sum of numbers on a path from the first cell to the last one of the table with moves right and down only."), "d = [0] * (w + 1)\nfor row in m:\n    for j in range(w):\n        d[j + 1] = max(d[j], d[j + 1]) + row[j]\n    d[0] = 0\nd[w]", "vector<long long> d(w + 1);\nfor (auto& row : m) for (int j = 0; j < w; j++) d[j + 1] = max(d[j], d[j + 1]) + row[j];\nd[w]", ("sum(max(row) for row in m)", "long long sum = 0;\nfor (auto& row : m) sum += *max_element(row.begin(), row.end());\nsum"), ("i = j = 0\ntotal = m[0][0]\nwhile i < h - 1 or j < w - 1:\n    if j == w - 1 or (i < h - 1 and m[i + 1][j] > m[i][j + 1]):\n        i += 1\n    else:\n        j += 1\n    total += m[i][j]\ntotal", "int i = 0, j = 0;\nlong long total = m[0][0];\nwhile (i < h - 1 || j < w - 1) {\n    if (j == w - 1 || (i < h - 1 && m[i + 1][j] > m[i][j + 1])) i++;\n    else j++;\n    total += m[i][j];\n}\ntotal"), tags=("dp",), rating=1200),
    value("falling_path", (Matrix("m", 0, 1000, max_size=7),), ("A stone starts in any cell of the first row and in each step falls to the next row: straight down or one column to the left or right. [Find|What is] the largest sum of the numbers on its way to the last row[.|?]", "Choose one number in each row so that the columns of neighbouring rows differ by at most one. [Find|Print] the greatest possible sum."), "d = m[0][:]\nfor row in m[1:]:\n    d = [row[j] + max(d[max(0, j - 1):j + 2]) for j in range(w)]\nmax(d)", "vector<long long> d(w);\nfor (auto& row : m) {\n    vector<long long> e(w);\n    for (int j = 0; j < w; j++) {\n        e[j] = d[j];\n        if (j > 0) e[j] = max(e[j], d[j - 1]);\n        if (j + 1 < w) e[j] = max(e[j], d[j + 1]);\n        e[j] += row[j];\n    }\n    d = e;\n}\n*max_element(d.begin(), d.end())", ("sum(max(row) for row in m)", "long long sum = 0;\nfor (auto& row : m) sum += *max_element(row.begin(), row.end());\nsum"), ("max(sum(row[j] for row in m) for j in range(w))", "long long best = 0;\nfor (int j = 0; j < w; j++) {\n    long long sum = 0;\n    for (auto& row : m) sum += row[j];\n    best = max(best, sum);\n}\nbest"), tags=("dp",), rating=1300, weight=0.7),
    value("stairs_with_broken", (Word("s", ".#", max_size=30),), ("A staircase is given by the string {s}, the lowest step first: . is a good step, # a broken one. {person} climbs one or two steps at a time from the ground and never steps on a broken one. In how many ways can the last step be reached? [If it is broken, in 0 ways.|The answer is 0 if the last step itself is broken.]", "Count the ways to come from in front of {s} to its last character by moves of 1 or 2 places that end only on dots[; if the last character is #, there is none|, 0 if the last character is #]."), "x, y = 0, 1\nfor c in s:\n    x, y = y, x + y if c == '.' else 0\ny", "long long x = 0, y = 1;\nfor (char c : s) {\n    long long z = c == '.' ? x + y : 0;\n    x = y;\n    y = z;\n}\ny", ("x, y = 0, 1\nfor c in s:\n    x, y = y, x + y\ny", "long long x = 0, y = 1;\nfor (char c : s) {\n    (void)c;\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ny"), ("s.count('.')", "count(s.begin(), s.end(), '.')"), refine=_broken, tags=("dp",), rating=1100, weight=0.8),
    value("decode_ways", (Word("s", DIGITS, max_size=25),), ("Letters are coded by numbers: A is 1, B is 2, ..., Z is 26, written one after another without spaces. How many texts have the code {s}? (A number never begins with 0.)", "[Count|Find the number of] ways to cut {s} into numbers from 1 to 26 without leading zeros."), "x, y = 0, 1\nfor i in range(len(s)):\n    z = y if s[i] != '0' else 0\n    if i > 0 and 10 <= int(s[i - 1:i + 1]) <= 26:\n        z += x\n    x, y = y, z\ny", "long long x = 0, y = 1;\nfor (size_t i = 0; i < s.size(); i++) {\n    long long z = s[i] != '0' ? y : 0;\n    if (i > 0) {\n        int pair = (s[i - 1] - '0') * 10 + s[i] - '0';\n        if (pair >= 10 && pair <= 26) z += x;\n    }\n    x = y;\n    y = z;\n}\ny", ("x, y = 0, 1\nfor i in range(len(s)):\n    z = y\n    if i > 0 and int(s[i - 1:i + 1]) <= 26:\n        z += x\n    x, y = y, z\ny", "long long x = 0, y = 1;\nfor (size_t i = 0; i < s.size(); i++) {\n    long long z = y;\n    if (i > 0 && (s[i - 1] - '0') * 10 + s[i] - '0' <= 26) z += x;\n    x = y;\n    y = z;\n}\ny"), ("1 + sum(1 for i in range(len(s) - 1) if int(s[i:i + 2]) <= 26)", "int count = 1;\nfor (size_t i = 0; i + 1 < s.size(); i++) if ((s[i] - '0') * 10 + s[i + 1] - '0' <= 26) count++;\ncount"), refine=_code, tags=("dp", "strings"), rating=1300, weight=0.6),
    value("strings_without_two_ones", (Int("n", 1, 60),), ("How many strings of length {n} of the characters 0 and 1 have no two ones side by side?", "[Count|Find the number of] ways to put some (perhaps no) people on {n} seats in a row so that nobody has a neighbour; people are not told apart.", "In how many ways can some of {n} lamps in a row be lit, never two neighbouring ones? None lit counts too."), "x, y = 1, 1\nfor _ in range(n):\n    x, y = y, x + y\ny", "long long x = 1, y = 1;\nfor (int i = 0; i < n; i++) {\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ny", ("2 ** n - (n - 1)", "(1LL << n) - (n - 1)"), ("x, y = 0, 1\nfor _ in range(n):\n    x, y = y, x + y\ny", "long long x = 0, y = 1;\nfor (int i = 0; i < n; i++) {\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ny"), refine=lambda rng, v: {"n": rng.randint(1, min(v["n"], 12)) if rng.random() < 0.6 else v["n"]}, tags=("dp", "combinatorics"), rating=1000),
    value("fewest_squares", (Int("n", 1, 2000),), ("[Find|What is] the least number of squares of positive integers (1, 4, 9, ...) with the sum {n}[.|?] [A square may be used several times.|Equal squares are allowed.]", "Square plates with whole sides are to have the total area {n}. How few plates are enough?"), "d = [0] * (n + 1)\nfor i in range(1, n + 1):\n    d[i] = 1 + min(d[i - j * j] for j in range(1, int(i ** 0.5) + 1))\nd[n]", "vector<int> d(n + 1);\nfor (int i = 1; i <= n; i++) {\n    d[i] = i;\n    for (int j = 1; j * j <= i; j++) d[i] = min(d[i], d[i - j * j] + 1);\n}\nd[n]", ("count = 0\nwhile n > 0:\n    x = int(n ** 0.5)\n    n -= x * x\n    count += 1\ncount", "int count = 0;\nwhile (n > 0) {\n    long long x = 1;\n    while ((x + 1) * (x + 1) <= n) x++;\n    n -= x * x;\n    count++;\n}\ncount"), ("1 if int(n ** 0.5) ** 2 == n else 2", "(long long)sqrt(n) * (long long)sqrt(n) == n ? 1 : 2"), refine=_greedy_fails, tags=("dp", "math"), rating=1100),
    value("least_difference_of_groups", (Ints("a", 1, 50, max_size=12),), ("The {items} are split into two groups (one may be empty). [Find|What is] the smallest possible difference between the sums of the groups[.|?]", "{person} and {person2} divide {n} {things} of values {a}_i between them as fairly as possible. By how much do their shares differ?"), "s = {0}\nfor x in a:\n    s |= {x + y for y in s}\nmin(abs(sum(a) - 2 * y) for y in s)", "long long total = accumulate(a.begin(), a.end(), 0LL);\nvector<bool> can(total + 1);\ncan[0] = true;\nfor (auto x : a) for (long long i = total; i >= x; i--) if (can[i - x]) can[i] = true;\nlong long best = total;\nfor (long long i = 0; i <= total; i++) if (can[i]) best = min(best, abs(total - 2 * i));\nbest", ("sum(a) % 2", "accumulate(a.begin(), a.end(), 0LL) % 2"), ("a.sort(reverse=True)\nx = y = 0\nfor z in a:\n    if x <= y:\n        x += z\n    else:\n        y += z\nabs(x - y)", "sort(a.rbegin(), a.rend());\nlong long x = 0, y = 0;\nfor (auto z : a) {\n    if (x <= y) x += z;\n    else y += z;\n}\nabs(x - y)"), tags=("dp", "brute force"), rating=1300),
    value("cut_the_rod", (Ints("a", 1, 100, max_size=12),), ("A rod of length {n} is cut into pieces of whole lengths (or left whole). A piece of length i sells for {a}_i. [Find|What is] the largest total price[.|?]", "Write {n} as a sum of positive integers; each summand i brings {a}_i points. [Find|Print] the greatest possible number of points."), "d = [0] * (n + 1)\nfor i in range(1, n + 1):\n    d[i] = max(a[j - 1] + d[i - j] for j in range(1, i + 1))\nd[n]", "vector<long long> d(n + 1);\nfor (int i = 1; i <= n; i++) for (int j = 1; j <= i; j++) d[i] = max(d[i], a[j - 1] + d[i - j]);\nd[n]", ("max(a[-1], n * a[0])", "max(a[n - 1], n * a[0])"), ("max(a)", "*max_element(a.begin(), a.end())"), refine=lambda rng, v: {**v, "a": sorted(v["a"]) if rng.random() < 0.7 else v["a"]}, tags=("dp",), rating=1300, is_themed=False, weight=0.7),
    value("cheapest_house_colours", (Matrix("m", 1, 1000, width="w", max_size=8),), ("{h} houses in a row are painted, each with one of three colours; painting house i with colour j costs the number in row i, column j. Neighbouring houses must have different colours. [Find|What is] the least total cost[.|?]", "Choose one of the three numbers in each row, never in the same column as in the row before, so that the sum is as small as possible. Print the sum."), "x = y = z = 0\nfor p, q, r in m:\n    x, y, z = p + min(y, z), q + min(x, z), r + min(x, y)\nmin(x, y, z)", "long long x = 0, y = 0, z = 0;\nfor (auto& row : m) {\n    long long p = row[0] + min(y, z), q = row[1] + min(x, z), r = row[2] + min(x, y);\n    x = p;\n    y = q;\n    z = r;\n}\nmin({x, y, z})", ("sum(min(row) for row in m)", "long long sum = 0;\nfor (auto& row : m) sum += *min_element(row.begin(), row.end());\nsum"), ("last = -1\ntotal = 0\nfor row in m:\n    j = min((j for j in range(3) if j != last), key=lambda j: row[j])\n    total += row[j]\n    last = j\ntotal", "int last = -1;\nlong long total = 0;\nfor (auto& row : m) {\n    int best = -1;\n    for (int j = 0; j < 3; j++) if (j != last && (best == -1 || row[j] < row[best])) best = j;\n    total += row[best];\n    last = best;\n}\ntotal"), refine=_colours, tags=("dp",), rating=1300, weight=0.7),
    value("longest_value_series", (A,), ("[Find|Print] the largest number of different consecutive integers x, x + 1, x + 2, ... that all occur in the list, at any places.", "From the {items}, taken in any order, make a series in which each number is one more than the one before. How long can it be?"), "s = set(a)\nbest = 0\nfor x in s:\n    if x - 1 not in s:\n        y = x\n        while y in s:\n            y += 1\n        best = max(best, y - x)\nbest", "set<long long> s(a.begin(), a.end());\nint best = 0, run = 0;\nlong long last = -1;\nfor (auto x : s) {\n    run = x == last + 1 ? run + 1 : 1;\n    last = x;\n    best = max(best, run);\n}\nbest", ("best = run = 1\nfor x, y in zip(a, a[1:]):\n    run = run + 1 if y == x + 1 else 1\n    best = max(best, run)\nbest", "int best = 1, run = 1;\nfor (int i = 1; i < n; i++) {\n    run = a[i] == a[i - 1] + 1 ? run + 1 : 1;\n    best = max(best, run);\n}\nbest"), ("a.sort()\nbest = run = 1\nfor x, y in zip(a, a[1:]):\n    run = run + 1 if y == x + 1 else 1\n    best = max(best, run)\nbest", "sort(a.begin(), a.end());\nint best = 1, run = 1;\nfor (int i = 1; i < n; i++) {\n    run = a[i] == a[i - 1] + 1 ? run + 1 : 1;\n    best = max(best, run);\n}\nbest"), refine=_close_values, tags=("data structures", "sortings"), rating=1100),
)  # fmt: skip


SIDES = "[(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]"
FILL = f"""seen = {{(x - 1, y - 1)}}
todo = [(x - 1, y - 1)]
while todo:
    i, j = todo.pop()
    for k, l in {SIDES}:
        if 0 <= k < h and 0 <= l < w and g[k][l] == g[i][j] and (k, l) not in seen:
            seen.add((k, l))
            todo.append((k, l))
"""
FILL_CPP = """set<pair<int, int>> seen = {{x - 1, y - 1}};
vector<pair<int, int>> todo = {{x - 1, y - 1}};
int dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};
while (!todo.empty()) {
    auto [i, j] = todo.back();
    todo.pop_back();
    for (int d = 0; d < 4; d++) {
        int k = i + dx[d], l = j + dy[d];
        if (k < 0 || k >= h || l < 0 || l >= w || g[k][l] != g[i][j] || seen.count({k, l})) continue;
        seen.insert({k, l});
        todo.push_back({k, l});
    }
}
"""
ROT = f"""minutes = 0
new = [(i, j) for i in range(h) for j in range(w) if g[i][j] == 'x']
ill = set(new)
while new:
    more = []
    for i, j in new:
        for k, l in {SIDES}:
            if 0 <= k < h and 0 <= l < w and g[k][l] == 'o' and (k, l) not in ill:
                ill.add((k, l))
                more.append((k, l))
    new = more
    if new:
        minutes += 1
"""
ROT_CPP = """int minutes = 0, dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};
bool changed = true;
while (changed) {
    changed = false;
    auto old = g;
    for (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (old[i][j] == 'x') for (int d = 0; d < 4; d++) {
        int k = i + dx[d], l = j + dy[d];
        if (k < 0 || k >= h || l < 0 || l >= w || g[k][l] != 'o') continue;
        g[k][l] = 'x';
        changed = true;
    }
    if (changed) minutes++;
}
bool left = false;
for (auto& row : g) for (char c : row) if (c == 'o') left = true;
"""
KNIGHT = """jumps = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
dist = [[99] * 9 for _ in range(9)]
dist[a][b] = 0
for _ in range(7):
    for x in range(1, 9):
        for y in range(1, 9):
            for s, t in jumps:
                if 1 <= x + s <= 8 and 1 <= y + t <= 8:
                    dist[x][y] = min(dist[x][y], dist[x + s][y + t] + 1)
"""
KNIGHT_CPP = """vector<vector<int>> dist(9, vector<int>(9, -1));
queue<pair<int, int>> todo;
dist[a][b] = 0;
todo.push({a, b});
int dx[] = {1, 2, -1, -2, 1, 2, -1, -2}, dy[] = {2, 1, 2, 1, -2, -1, -2, -1};
while (!todo.empty()) {
    auto [x, y] = todo.front();
    todo.pop();
    for (int i = 0; i < 8; i++) {
        int s = x + dx[i], t = y + dy[i];
        if (s < 1 || s > 8 || t < 1 || t > 8 || dist[s][t] >= 0) continue;
        dist[s][t] = dist[x][y] + 1;
        todo.push({s, t});
    }
}
"""


def _cell(rng: Random, values: Values) -> Values:
    return {
        **values,
        "x": rng.randint(1, values["h"]),
        "y": rng.randint(1, values["w"]),
    }


def _orchard(rng: Random, values: Values) -> Values:
    """Leave few rotten apples, and empty places that seldom cut others off."""
    odds = rng.choice([0.05, 0.2, 0.4])
    g = [
        "".join(
            "x" if rng.random() < 0.08 else "." if rng.random() < odds else "o"
            for _ in row
        )
        for row in values["g"]
    ]
    return {**values, "g": g}


def _open_corners(rng: Random, values: Values) -> Values:
    g = [[rng.choice("...#") if c == "#" else c for c in row] for row in values["g"]]
    g[0][0] = g[-1][-1] = "."
    return {**values, "g": ["".join(row) for row in g]}


def _heaps(rng: Random, values: Values) -> Values:
    """Draw heaps whose xor is often zero; small heaps are within any range."""
    a = [min(x, rng.choice([3, 5])) for x in values["a"]]
    x = 0
    for y in a[:-1]:
        x ^= y
    if rng.random() < 0.6 and 1 <= x <= 5:
        a[-1] = x
    return {**values, "a": a}


def _trees(rng: Random, values: Values) -> Values:
    n = values["n"]
    values["p"] = [(min(x, n), min(y, n)) for x, y in values["p"]]
    return values


def _deadlines(rng: Random, values: Values) -> Values:
    """Draw short jobs with deadlines near what is possible, up to 10."""
    time, p = 0, []
    for _ in values["p"]:
        d = rng.choice([1, 1, 1, 2])
        time += d
        p.append(
            (
                d,
                max(
                    1,
                    min(
                        10,
                        time
                        + rng.choice([0, 0, 1, 1, 2, -1 if rng.random() < 0.2 else 0]),
                    ),
                ),
            )
        )
    rng.shuffle(p)
    return {**values, "p": p}


def _k_chosen(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, min(values["n"], max(5, values["k"])))}


GAMES_AND_BITS: tuple[Task, ...] = (
    decide("nim_heaps", (Ints("a", 1, 1000, max_size=12),), ("{n} heaps contain {a}_1, ..., {a}_{n} stones. Two players move in turn: a move takes one or more stones from one heap. Whoever takes the last stone of all wins. Does the player who begins win with best play?", "{person} and {person2} play Nim with heaps of {a}_i {things}, {person} first: take any positive number from a single heap; who cannot move loses. Does {person} win if both play perfectly?"), "the first player wins", "x = 0\nfor y in a:\n    x ^= y\nx != 0", "long long x = 0;\nfor (auto y : a) x ^= y;\nx != 0", ("sum(a) % 2 == 1", "accumulate(a.begin(), a.end(), 0LL) % 2 == 1"), ("n % 2 == 1", "n % 2 == 1"), refine=_heaps, tags=("games", "bitmasks"), rating=1100, is_themed=False),
    decide("subtraction_game", (Ints("a", 1, 9, max_size=4), Int("k", 1, 100)), ("There are {k} {things}. In a move a player takes away {a}_1 or {a}_2 ... or {a}_{n} of them, as long as there are enough; who cannot move loses. Does the first player win when both play perfectly?", "Two players subtract by turns one of the given numbers {a}_i from {k} without going below 0. The one who has no move loses. [Check|Determine] whether the player who begins can win for sure."), "the first player wins", "win = [False] * (k + 1)\nfor i in range(1, k + 1):\n    win[i] = any(x <= i and not win[i - x] for x in a)\nwin[k]", "vector<bool> win(k + 1);\nfor (int i = 1; i <= k; i++) for (auto x : a) if (x <= i && !win[i - x]) win[i] = true;\nwin[k]", ("k % (max(a) + 1) != 0", "k % (*max_element(a.begin(), a.end()) + 1) != 0"), ("k % 2 == 1", "k % 2 == 1"), refine=lambda rng, v: {**v, "k": min(v["k"], rng.randint(1, 25))}, tags=("games", "dp"), rating=1200, is_themed=False, meanings={"k": "the number at the start"}, weight=0.7),
    value("end_cards_best", (Ints("a", 1, 100, max_size=14),), ("{n} cards lie in a row. Two players by turns take the first or the last card. Both play perfectly to get as large a sum as possible. Which sum does the player who begins get?", "{person} and {person2} take numbers from either end of the list in turn, {person} first, and each wants the greatest sum. [Find|Print] the sum of {person} if both play in the best way."), "d = a[:]\nfor size in range(1, n):\n    d = [max(a[i] - d[i + 1], a[i + size] - d[i]) for i in range(n - size)]\n(sum(a) + d[0]) // 2", "vector<long long> d(a.begin(), a.end());\nfor (int size = 1; size < n; size++) for (int i = 0; i + size < n; i++) d[i] = max(a[i] - d[i + 1], a[i + size] - d[i]);\n(accumulate(a.begin(), a.end(), 0LL) + d[0]) / 2", ("i, j = 0, n - 1\ntotal = 0\nfor turn in range(n):\n    if a[i] >= a[j]:\n        x = a[i]\n        i += 1\n    else:\n        x = a[j]\n        j -= 1\n    if turn % 2 == 0:\n        total += x\ntotal", "int i = 0, j = n - 1;\nlong long total = 0;\nfor (int turn = 0; turn < n; turn++) {\n    long long x = a[i] >= a[j] ? a[i++] : a[j--];\n    if (turn % 2 == 0) total += x;\n}\ntotal"), ("a.sort(reverse=True)\nsum(a[::2])", "sort(a.rbegin(), a.rend());\nlong long total = 0;\nfor (int i = 0; i < n; i += 2) total += a[i];\ntotal"), tags=("games", "dp"), rating=1400, is_themed=False, weight=0.5),
    value("xor_of_all", (Ints("a", 0, 10**6, max_size=25),), ("[Find|Print] the bitwise exclusive or (xor) of all {items}.", "[Compute|Print] {a}_1 xor {a}_2 xor ... xor {a}_{n}[, where xor works on the binary digits|]."), "x = 0\nfor y in a:\n    x ^= y\nx", "long long x = 0;\nfor (auto y : a) x ^= y;\nx", ("x = 0\nfor y in a:\n    x |= y\nx", "long long x = 0;\nfor (auto y : a) x |= y;\nx"), ("sum(a)", "accumulate(a.begin(), a.end(), 0LL)"), tags=("bitmasks",), is_themed=False),
    value("total_set_bits", (Ints("a", 0, 10**6, max_size=25),), ("[Find|Print] the total number of ones in the binary notations of the {items}.", "All {n} numbers are written in binary. How many digits 1 are written in all?"), "sum(bin(x).count('1') for x in a)", "long long total = 0;\nfor (auto x : a) total += __builtin_popcountll(x);\ntotal", ("bin(sum(a)).count('1')", "__builtin_popcountll(accumulate(a.begin(), a.end(), 0LL))"), ("sum(x % 2 for x in a)", "long long total = 0;\nfor (auto x : a) total += x % 2;\ntotal"), tags=("bitmasks",), is_themed=False),
    bodies("set_bits_to_n", (Int("n", 0, 200),), ("For each number from 0 to {n} print how many ones its binary notation has.", "Count the binary digits 1 of 0, of 1, of 2 and so on up to {n}, and print all {n} + 1 counts."), ("print(*[bin(x).count('1') for x in range(n + 1)])", "b = [0]\nfor x in range(1, n + 1):\n    b.append(b[x // 2] + x % 2)\nprint(*b)"), 'for (int x = 0; x <= n; x++) cout << __builtin_popcount(x) << " ";\ncout << "\\n";', ("print(*[bin(x).count('1') for x in range(n)])", 'for (int x = 0; x < n; x++) cout << __builtin_popcount(x) << " ";\ncout << "\\n";'), ("print(*[x.bit_length() for x in range(n + 1)])", 'for (int x = 0; x <= n; x++) cout << (x == 0 ? 0 : __lg(x) + 1) << " ";\ncout << "\\n";'), output=ROW, refine=lambda rng, v: {"n": min(v["n"], rng.randint(0, 30))}, tags=("bitmasks", "dp"), allows_cases=False),
    value("longest_binary_gap", (Int("n", 1, 10**9),), ("[Find|Print] the largest number of zeros in a row that stand between two ones in the binary notation of {n} (0 if there are none).", "In binary, {n} has ones and zeros. How long is the longest block of zeros with a one on both sides? Print 0 if there is no such block."), "max(len(x) for x in bin(n)[2:].strip('0').split('1'))", "while (n % 2 == 0) n /= 2;\nint best = 0, run = 0;\nfor (; n > 0; n /= 2) {\n    if (n % 2 == 0) run++;\n    else run = 0;\n    best = max(best, run);\n}\nbest", ("max(len(x) for x in bin(n)[2:].split('1'))", "int best = 0, run = 0;\nfor (; n > 0; n /= 2) {\n    if (n % 2 == 0) run++;\n    else run = 0;\n    best = max(best, run);\n}\nbest"), ("bin(n)[2:].count('0')", "int count = 0;\nfor (; n > 0; n /= 2) if (n % 2 == 0) count++;\ncount"), refine=lambda rng, v: {"n": max(1, v["n"] - v["n"] % rng.choice([1, 1, 4, 8]))}, tags=("bitmasks", "strings"), weight=0.7),
    value("binary_reversed", (Int("n", 1, 10**9),), ("The binary notation of {n} is read from right to left. Which number is that? [Zeros at the front do not matter.|Print it in decimal.]", "[Reverse|Turn around] the binary digits of {n} (without zeros in front) and print the resulting number in decimal."), "int(bin(n)[2:][::-1], 2)", "long long x = 0;\nfor (; n > 0; n /= 2) x = 2 * x + n % 2;\nx", ("int(str(n)[::-1])", "long long x = 0;\nfor (; n > 0; n /= 10) x = 10 * x + n % 10;\nx"), ("int(bin(n)[2:].replace('1', '2').replace('0', '1').replace('2', '0'), 2)", "long long x = 0, power = 1;\nfor (; n > 0; n /= 2) {\n    if (n % 2 == 0) x += power;\n    power *= 2;\n}\nx"), tags=("bitmasks", "math")),
    value("triangles_from_sticks", (Ints("a", 1, 100, min_size=3, max_size=14),), ("How many triples of the {n} sticks of lengths {a}_i can form a triangle? [A triangle must not be flat: each|Each] side must be [strictly |]shorter than the other two together. Sticks of equal length are different.", "[Count|Find the number of] positions i < j < l for which each of {a}_i, {a}_j, {a}_l is less than the sum of the other two."), "a.sort()\nsum(1 for l in range(n) for j in range(l) for i in range(j) if a[i] + a[j] > a[l])", "sort(a.begin(), a.end());\nint count = 0;\nfor (int l = 0; l < n; l++) for (int j = 0; j < l; j++) for (int i = 0; i < j; i++) if (a[i] + a[j] > a[l]) count++;\ncount", ("a.sort()\nsum(1 for l in range(n) for j in range(l) for i in range(j) if a[i] + a[j] >= a[l])", "sort(a.begin(), a.end());\nint count = 0;\nfor (int l = 0; l < n; l++) for (int j = 0; j < l; j++) for (int i = 0; i < j; i++) if (a[i] + a[j] >= a[l]) count++;\ncount"), ("a.sort()\nsum(1 for i in range(n - 2) if a[i] + a[i + 1] > a[i + 2])", "sort(a.begin(), a.end());\nint count = 0;\nfor (int i = 0; i + 2 < n; i++) if (a[i] + a[i + 1] > a[i + 2]) count++;\ncount"), refine=lambda rng, v: {**v, "a": [min(x, rng.choice([3, 5, 100])) for x in v["a"]]}, tags=("brute force", "geometry"), rating=1000, is_themed=False),
    bodies("largest_concatenation", (Ints("a", 1, 1000, max_size=12),), ("Write the {items} one after another, in any order and without spaces, so that the number read is as large as possible. Print it.", "Cards with numbers {a}_1, ..., {a}_{n} are laid side by side to give one long number. [Find|Print] the largest possible one."), ("b = sorted((str(x) for x in a), key=lambda t: (t * 12)[:12], reverse=True)\nprint(''.join(b))", "b = [str(x) for x in a]\nfor i in range(n):\n    for j in range(i + 1, n):\n        if b[j] + b[i] > b[i] + b[j]:\n            b[i], b[j] = b[j], b[i]\nprint(''.join(b))"), 'vector<string> b;\nfor (auto x : a) b.push_back(to_string(x));\nsort(b.begin(), b.end(), [](const string& s, const string& t) { return s + t > t + s; });\nfor (auto& t : b) cout << t;\ncout << "\\n";', ("print(*sorted(a, reverse=True), sep='')", 'sort(a.rbegin(), a.rend());\nfor (auto x : a) cout << x;\ncout << "\\n";'), ("print(''.join(sorted((str(x) for x in a), reverse=True)))", 'vector<string> b;\nfor (auto x : a) b.push_back(to_string(x));\nsort(b.rbegin(), b.rend());\nfor (auto& t : b) cout << t;\ncout << "\\n";'), output=("Print one number.", "Print the number in one line."), tags=("greedy", "strings", "sortings"), rating=1200, is_themed=False, weight=0.7),
)  # fmt: skip

PLANNING: tuple[Task, ...] = (
    value("trees_left_on_road", (Int("n", 1, 1000), Pairs("p", ("l", "r"), 1, 1000, count="q", is_ordered=True, max_size=10)), ("Trees stand at the points 1, 2, ..., {n} of a road. For {q} building sites all trees from point {f1} to point {f2}, both included, are cut down; the sites may overlap. How many trees are left?", "[Count|Find how many of] the numbers from 1 to {n} [that |]are in none of the {q} given intervals from {f1} to {f2}[ (ends included)|, ends included]."), "cut = set()\nfor l, r in p:\n    cut |= set(range(l, r + 1))\nn - len(cut)", "vector<bool> cut(n + 1);\nfor (auto [l, r] : p) for (long long i = l; i <= r; i++) cut[i] = true;\nint left = 0;\nfor (int i = 1; i <= n; i++) if (!cut[i]) left++;\nleft", ("n - sum(r - l + 1 for l, r in p)", "long long left = n;\nfor (auto [l, r] : p) left -= r - l + 1;\nleft"), ("cut = set()\nfor l, r in p:\n    cut |= set(range(l, r))\nn - len(cut)", "vector<bool> cut(n + 1);\nfor (auto [l, r] : p) for (long long i = l; i < r; i++) cut[i] = true;\nint left = 0;\nfor (int i = 1; i <= n; i++) if (!cut[i]) left++;\nleft"), refine=_trees, rating=900, meanings={"n": "the number of trees"}),
    value("busiest_moment", (Pairs("p", ("l", "r"), 1, 100, is_ordered=True, max_size=12),), ("{n} visitors are in a museum from minute {f1}_i to minute {f2}_i, both included. In which minute are most of them there? [If there are several, print the first.|Of several print the earliest.]", "[Find|Print] the smallest whole number that lies in as many of the {n} intervals [{f1}, {f2}] as possible[ (the ends belong to them)|, ends included]."), "best = 0\nresult = 0\nfor x in range(1, max(r for l, r in p) + 1):\n    count = sum(1 for l, r in p if l <= x <= r)\n    if count > best:\n        best = count\n        result = x\nresult", "int best = 0, found = 0;\nfor (int x = 1; x <= 100; x++) {\n    int here = 0;\n    for (auto [l, r] : p) if (l <= x && x <= r) here++;\n    if (here > best) {\n        best = here;\n        found = x;\n    }\n}\nfound", ("max(sum(1 for l, r in p if l <= x <= r) for x in range(1, 101))", "int best = 0;\nfor (int x = 1; x <= 100; x++) {\n    int here = 0;\n    for (auto [l, r] : p) if (l <= x && x <= r) here++;\n    best = max(best, here);\n}\nbest"), ("min(l for l, r in p)", "long long first = p[0].first;\nfor (auto [l, r] : p) first = min(first, l);\nfirst"), tags=("brute force", "greedy"), rating=1000),
    decide("deadlines_met", (Pairs("p", ("d", "t"), 1, 1000, max_size=6),), ("{person} has {n} jobs; job i takes {f1}_i hours and must be finished {f2}_i hours from now at the latest. Jobs are done one after another in any order. Can all deadlines be met?", "Each of {n} exams needs {f1} days of learning and takes place after day {f2}; only one thing is learnt at a time, and learning starts now. [Check|Determine] whether everything can be learnt in time."), "it is possible", "p.sort(key=lambda q: q[1])\ntime = 0\ngood = True\nfor d, t in p:\n    time += d\n    if time > t:\n        good = False\ngood", "sort(p.begin(), p.end(), [](auto x, auto y) { return x.second < y.second; });\nlong long time = 0;\nbool good = true;\nfor (auto [d, t] : p) {\n    time += d;\n    if (time > t) good = false;\n}\ngood", ("time = 0\ngood = True\nfor d, t in p:\n    time += d\n    if time > t:\n        good = False\ngood", "long long time = 0;\nbool good = true;\nfor (auto [d, t] : p) {\n    time += d;\n    if (time > t) good = false;\n}\ngood"), ("sum(d for d, t in p) <= max(t for d, t in p)", "long long time = 0, last = 0;\nfor (auto [d, t] : p) {\n    time += d;\n    last = max(last, t);\n}\ntime <= last"), refine=_deadlines, tags=("greedy", "sortings"), rating=1100),
    value("fairest_packets", (Ints("a", 1, 1000, max_size=20), Int("k", 1, 20)), ("From {n} packets with {a}_i sweets {k} are chosen for {k} children, one each. [Find|What is] the smallest possible difference between the largest and the smallest chosen packet[.|?]", "Choose {k} of the {items} so that the greatest of them minus the least is as small as possible. Print this difference."), "a.sort()\nmin(a[i + k - 1] - a[i] for i in range(n - k + 1))", "sort(a.begin(), a.end());\nlong long best = a[k - 1] - a[0];\nfor (int i = 0; i + k <= n; i++) best = min(best, a[i + k - 1] - a[i]);\nbest", ("a.sort()\na[k - 1] - a[0]", "sort(a.begin(), a.end());\na[k - 1] - a[0]"), ("min(max(a[i:i + k]) - min(a[i:i + k]) for i in range(n - k + 1))", "long long best = 1000000000;\nfor (int i = 0; i + k <= n; i++) best = min(best, *max_element(a.begin() + i, a.begin() + i + k) - *min_element(a.begin() + i, a.begin() + i + k));\nbest"), refine=_k_chosen, tags=("greedy", "sortings", "two pointers"), rating=900, is_themed=False, meanings={"k": "how many are chosen"}),
)  # fmt: skip

GRIDS: tuple[Task, ...] = (
    value("same_area_size", (Grid("g", "ab", max_size=8), Int("x", 1, 8), Int("y", 1, 8)), ("In the grid two cells with a common side and the same letter belong to one area. How many cells has the area of the cell in row {x}, column {y} (counted from 1)?", "{person} clicks on row {x}, column {y} of the picture with the filling tool, which recolours that cell and everything of the same letter connected to it by sides. How many cells are recoloured?"), FILL + "len(seen)", FILL_CPP + "seen.size()", ("sum(row.count(g[x - 1][y - 1]) for row in g)", "int total = 0;\nfor (auto& row : g) total += count(row.begin(), row.end(), g[x - 1][y - 1]);\ntotal"), ("1 + sum(1 for i, j in [(x, y - 1), (x - 2, y - 1), (x - 1, y), (x - 1, y - 2)] if 0 <= i < h and 0 <= j < w and g[i][j] == g[x - 1][y - 1])", "int total = 1, dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};\nfor (int d = 0; d < 4; d++) {\n    int i = x - 1 + dx[d], j = y - 1 + dy[d];\n    if (i >= 0 && i < h && j >= 0 && j < w && g[i][j] == g[x - 1][y - 1]) total++;\n}\ntotal"), refine=_cell, meanings={"x": "the row", "y": "the column"}, tags=("dfs and similar", "graphs"), rating=1200),
    bodies("area_painted", (Grid("g", ".#", max_size=8), Int("x", 1, 8), Int("y", 1, 8)), ("Paint is poured on the cell in row {x}, column {y} (from 1) and spreads to all cells of the same kind that are connected with it through sides. Print the grid with * in all painted cells.", "Replace the cell ({x}, {y}), row and column counted from 1, and all cells joined to it by sides through cells with the same character by *. Print the new grid."), FILL + "for i in range(h):\n    print(''.join('*' if (i, j) in seen else g[i][j] for j in range(w)))", FILL_CPP + 'for (auto [i, j] : seen) g[i][j] = \'*\';\nfor (auto& row : g) cout << row << "\\n";', ("for row in g:\n    print(row.replace(g[x - 1][y - 1], '*'))", "char c = g[x - 1][y - 1];\nfor (auto& row : g) {\n    for (char& z : row) if (z == c) z = '*';\n    cout << row << \"\\n\";\n}"), ("for i in range(h):\n    print(''.join('*' if (i, j) == (x - 1, y - 1) else g[i][j] for j in range(w)))", 'g[x - 1][y - 1] = \'*\';\nfor (auto& row : g) cout << row << "\\n";'), output=("Print the grid.", "Print {h} lines of {w} characters."), refine=_cell, meanings={"x": "the row", "y": "the column"}, tags=("dfs and similar", "graphs"), rating=1200, allows_cases=False),
    value("minutes_until_all_rotten", (Grid("g", "ox.", max_size=7),), ("In a box lie good apples (o), rotten ones (x) and empty places (.). Each minute every good apple that has a rotten one at a common side becomes rotten. After how many minutes are all apples rotten? Print -1 if that never happens, 0 if there is no good one.", "An illness spreads in a grid: in each step all healthy cells o with an ill side neighbour x become x; cells . stay as they are. [Find|Print] the number of steps until no o is left, or -1 if some o stays for ever[; it is 0 if there is none at first|]."), ROT + "-1 if any(g[i][j] == 'o' and (i, j) not in ill for i in range(h) for j in range(w)) else minutes", ROT_CPP + "left ? -1 : minutes", (ROT + "minutes", ROT_CPP + "minutes"), ("sum(row.count('o') for row in g)", "int total = 0;\nfor (auto& row : g) total += count(row.begin(), row.end(), 'o');\ntotal"), refine=_orchard, tags=("dfs and similar", "graphs", "shortest paths"), rating=1300, weight=0.7),
    value("perimeter_of_dark_cells", (Grid("g", ".#", max_size=10),), ("The cells # of the grid are land, the others water, and all around the grid is water. [Find|What is] the total length of the coast, that is, the number of sides between a land cell and water[.|?]", "[Count|Find the number of] sides of cells # that do not touch another cell #[; the border of the grid counts too|, the border of the grid included]."), f"sum(1 for x in range(h) for y in range(w) if g[x][y] == '#' for i, j in {SIDES.replace('i', 'x').replace('j', 'y')} if not (0 <= i < h and 0 <= j < w and g[i][j] == '#'))", "int total = 0, dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (g[i][j] == '#') for (int d = 0; d < 4; d++) {\n    int k = i + dx[d], l = j + dy[d];\n    if (k < 0 || k >= h || l < 0 || l >= w || g[k][l] != '#') total++;\n}\ntotal", ("4 * sum(row.count('#') for row in g)", "int total = 0;\nfor (auto& row : g) total += count(row.begin(), row.end(), '#');\n4 * total"), (f"sum(1 for x in range(h) for y in range(w) if g[x][y] == '#' for i, j in {SIDES.replace('i', 'x').replace('j', 'y')} if 0 <= i < h and 0 <= j < w and g[i][j] == '.')", "int total = 0, dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (g[i][j] == '#') for (int d = 0; d < 4; d++) {\n    int k = i + dx[d], l = j + dy[d];\n    if (k >= 0 && k < h && l >= 0 && l < w && g[k][l] == '.') total++;\n}\ntotal"), tags=("brute force",), rating=900),
    value("knight_fewest_moves", (Int("a", 1, 8), Int("b", 1, 8), Int("c", 1, 8), Int("d", 1, 8)), ("A knight stands on an empty chessboard of 8 x 8 squares in column {a}, row {b}. What is the least number of moves to column {c}, row {d}?", "How few knight's moves lead from square ({a}, {b}) to square ({c}, {d}) of an 8 x 8 board[ (0 if they are the same)|]? Coordinates are from 1 to 8."), KNIGHT + "dist[c][d]", KNIGHT_CPP + "dist[c][d]", ("max(abs(a - c), abs(b - d))", "max(abs(a - c), abs(b - d))"), ("(abs(a - c) + abs(b - d) + 2) // 3", "(abs(a - c) + abs(b - d) + 2) / 3"), tags=("graphs", "shortest paths"), rating=1300, allows_cases=False, weight=0.7),
    decide("way_through_maze", (Grid("g", ".#", max_size=8),), ("Is there a way from the upper left to the lower right corner of the maze through free cells (.)? Steps go to cells with a common side; # is a wall. Both corners are free.", "[Check|Determine] whether the first and the last cell of the grid, both dots, are connected by dots through common sides."), "there is a way", FILL.replace("x - 1, y - 1", "0, 0") + "(h - 1, w - 1) in seen", FILL_CPP.replace("x - 1, y - 1", "0, 0") + "seen.count({(int)h - 1, (int)w - 1})", ("all('.' in row for row in g)", "bool good = true;\nfor (auto& row : g) if (row.find('.') == string::npos) good = false;\ngood"), ("seen = {(0, 0)}\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] == '.' and ((i - 1, j) in seen or (i, j - 1) in seen):\n            seen.add((i, j))\n(h - 1, w - 1) in seen", "set<pair<int, int>> seen = {{0, 0}};\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (g[i][j] == '.' && (seen.count({i - 1, j}) || seen.count({i, j - 1}))) seen.insert({i, j});\nseen.count({(int)h - 1, (int)w - 1})"), ("True", "true"), ("False", "false"), refine=_open_corners, tags=("dfs and similar", "graphs"), rating=1100),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *GREEDY,
    *SEARCH,
    *DYNAMIC,
    *GAMES_AND_BITS,
    *PLANNING,
    *GRIDS,
)
