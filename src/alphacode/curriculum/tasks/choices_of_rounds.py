"""Best choices of a list: teams, jumps, bonuses, trips, moved factors, ways to choose."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import Refine, said
from alphacode.curriculum.short import bodies, value
from alphacode.curriculum.task import Int, Ints, Pairs, Task, Values


def _low(top_choices: tuple[int, ...], low: int = 1) -> Refine:
    """Return what draws the list anew below one of some tops."""

    def refine(rng: Random, values: Values) -> Values:
        top = rng.choice(top_choices)
        return {**values, "a": [rng.randint(low, top) for _ in values["a"]]}

    return refine


def _teams(rng: Random, values: Values) -> Values:
    top = rng.choice([5, 20, 1000])
    a = [rng.randint(1, top) for _ in values["a"]]
    return {**values, "a": a, "k": rng.randint(1, top * rng.choice([1, 2, 4]))}


def _jumps(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    return {
        **values,
        "a": [rng.randint(1, rng.choice([2, 4, n + 1])) for _ in values["a"]],
    }


def _limits(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    a = [
        rng.randint(max(1, i - 1 + rng.choice([0, 1, 1, 1])), i + rng.choice([1, 3]))
        for i in range(n)
    ]
    rng.shuffle(a)
    return {**values, "a": a}


def _k_best(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    top = rng.choice([2, 3, 6])
    return {
        **values,
        "a": [rng.randint(1, top) for _ in values["a"]],
        "k": rng.randint(1, n),
    }


def _near_visits(rng: Random, values: Values) -> Values:
    k, x, a = rng.randint(0, 4), rng.randint(1, 30), []
    for _ in values["a"]:
        a.append(x)
        x = max(1, x + rng.randint(-3 - k, 3 + k))
    return {**values, "a": a, "k": k}


def _doors(rng: Random, values: Values) -> Values:
    a = [rng.randint(0, 1) for _ in values["a"]]
    return {**values, "a": [*a[:-2], *rng.sample([0, 1], 2)]}


def _cut_both(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    top = rng.choice([5, 30, 1000])
    k = rng.randint(1, max(1, (n - 1) // 2))
    return {**values, "a": [rng.randint(1, top) for _ in values["a"]], "k": k}


def _tests(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": [rng.randint(1, 6) for _ in values["a"]],
        "k": rng.randint(0, 6),
    }


def _guests(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    return {
        **values,
        "a": [rng.randint(1, rng.choice([n, n + 2, 2 * n])) for _ in values["a"]],
    }


def _cards(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": [
            rng.choice([0, 0, rng.randint(1, 9), rng.randint(1, 99)])
            for _ in values["a"]
        ],
    }


def _zeros_ones(rng: Random, values: Values) -> Values:
    n = rng.choice([1, 2, 5, 12, 40])
    return {"n": n, "a": [rng.choice([0, 1, 1, rng.randint(2, 9)]) for _ in range(n)]}


def _price(rng: Random, values: Values) -> Values:
    n = rng.choice(
        [
            rng.randint(1, 50),
            5 ** rng.randint(0, 6),
            2 ** rng.randint(0, 12),
            25 * rng.randint(1, 400),
        ]
    )
    return {
        "n": n,
        "m": rng.choice(
            [rng.randint(1, 30), 10 ** rng.randint(0, 6), rng.randint(1, 10**9)]
        ),
    }


def _evens(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 15)
    return {
        "n": n,
        "a": [rng.choice([1, 3, 5, 7, 2, 4, 6, 8, 12, 14]) for _ in range(n)],
    }


def _fractions(rng: Random, values: Values) -> Values:
    n = rng.randint(2, 14)
    top = rng.choice([2, 4, 12])
    return {
        "n": n,
        "a": [rng.randint(1, top) for _ in range(n)],
        "k": rng.randint(0, n // 2),
    }


def _ranges(rng: Random, values: Values) -> Values:
    p, x = [], rng.randint(-9, 9)
    for _ in values["p"]:
        low = x + rng.randint(-6, 6)
        p.append((low, low + rng.randint(0, 6)))
        x = rng.randint(*p[-1])
    return {**values, "p": p}


TASKS: tuple[Task, ...] = (
    value('teams_by_weakest', (Ints("a"), Int("k"),), ('A team is good if the number of its members times the strength of its weakest member is at least {k}. Everybody is in at most one team. [Find|What is] the largest possible number of good teams[.|?]', 'The {items} are put into groups, some may be left out. The smallest number of a group multiplied by the size of the group must be {k} or more. How many groups can there be?'), 'teams = size = 0\nfor x in sorted(a, reverse=True):\n    size += 1\n    if size * x >= k:\n        teams += 1\n        size = 0\nteams', 'sort(a.rbegin(), a.rend());\nlong long teams = 0, members = 0;\nfor (long long x : a) {\n    members++;\n    if (members * x >= k) {\n        teams++;\n        members = 0;\n    }\n}\nteams', ('sum(a) // k', 'accumulate(a.begin(), a.end(), 0LL) / k'), ('teams = size = 0\nfor x in a:\n    size += 1\n    if size * x >= k:\n        teams += 1\n        size = 0\nteams', 'long long teams = 0, members = 0;\nfor (long long x : a) {\n    members++;\n    if (members * x >= k) {\n        teams++;\n        members = 0;\n    }\n}\nteams'), refine=_teams, rating=900, tags=("greedy", "sortings"), meanings={"k": "what a team must reach"}),
    value('landing_sums_best', (Ints("a", 1, 10**6),), ('One chooses a start i from 1 to {n}, gets {a}_i points and jumps to place i + {a}_i, gets the points there, and so on until one is beyond the last place. [Find|What is] the largest possible sum of points[.|?]', 'From place i of the list one goes on to place i + {a}_i and collects {a}_i. The walk ends outside the list. Which start gives the largest total, and how large is it? Print the total.'), 'best = [0] * (n + 1)\nfor i in range(n - 1, -1, -1):\n    j = i + a[i]\n    best[i] = a[i] + (best[j] if j < n else 0)\nmax(best)', 'vector<long long> best(n);\nfor (int i = n - 1; i >= 0; i--) {\n    long long j = i + a[i];\n    best[i] = a[i] + (j < n ? best[j] : 0);\n}\n*max_element(best.begin(), best.end())', ('i = total = 0\nwhile i < n:\n    total += a[i]\n    i += a[i]\ntotal', 'long long i = 0, total = 0;\nwhile (i < n) {\n    total += a[i];\n    i += a[i];\n}\ntotal'), ('max(a)', '*max_element(a.begin(), a.end())'), refine=_jumps, rating=1000, tags=("dp",)),
    value('landing_sums_best_start', (Ints("a", 1, 10**6),), ('One chooses a start i from 1 to {n}, gets {a}_i points and jumps to place i + {a}_i, gets the points there, and so on until one is beyond the last place. From which start does one get the most points? Print the smallest such number.', 'From place i of the list one goes on to place i + {a}_i and collects {a}_i until the list is left. Print the start (from 1) with the largest total; the first of several.'), 'best = [0] * n\nfor i in range(n - 1, -1, -1):\n    j = i + a[i]\n    best[i] = a[i] + (best[j] if j < n else 0)\nbest.index(max(best)) + 1', 'vector<long long> best(n);\nfor (int i = n - 1; i >= 0; i--) {\n    long long j = i + a[i];\n    best[i] = a[i] + (j < n ? best[j] : 0);\n}\nmax_element(best.begin(), best.end()) - best.begin() + 1', ('a.index(max(a)) + 1', 'max_element(a.begin(), a.end()) - a.begin() + 1'), ('best = [0] * n\nfor i in range(n - 1, -1, -1):\n    j = i + a[i]\n    best[i] = a[i] + (best[j] if j < n else 0)\nn - best[::-1].index(max(best))', 'vector<long long> best(n);\nint at = n - 1;\nfor (int i = n - 1; i >= 0; i--) {\n    long long j = i + a[i];\n    best[i] = a[i] + (j < n ? best[j] : 0);\n    if (best[i] > best[at]) at = i;\n}\nat + 1'), refine=_jumps, rating=1000, tags=("dp",)),
    value('values_without_neighbours', (Ints("a", 1, 10**5),), ('In a step one takes an element with value x, gets x points, and all elements with the values x - 1 and x + 1 are removed from the list. This is repeated until the list is empty. [Find|What is] the largest number of points[.|?]', 'Choose some of the {items} so that no two chosen ones differ by exactly 1. How large can their sum be?'), 'from collections import Counter\nc = Counter(a)\ntake = skip = 0\nlast = None\nfor x in sorted(c):\n    best = max(take, skip)\n    if last is not None and x - last == 1:\n        take, skip = skip + x * c[x], best\n    else:\n        take, skip = best + x * c[x], best\n    last = x\nmax(take, skip)', 'map<long long, long long> times;\nfor (long long x : a) times[x]++;\nlong long take = 0, skip = 0, last = -5;\nfor (auto& [x, c] : times) {\n    long long best = max(take, skip);\n    take = (x - last == 1 ? skip : best) + x * c;\n    skip = best;\n    last = x;\n}\nmax(take, skip)', ('max(sum(x for x in a if x % 2 == 0), sum(x for x in a if x % 2 == 1))', 'vector<long long> sums(2);\nfor (long long x : a) sums[x % 2] += x;\nmax(sums[0], sums[1])'), ('total = 0\nleft = sorted(a)\nwhile left:\n    x = left[-1]\n    total += left.count(x) * x\n    left = [y for y in left if y < x - 1]\ntotal', 'map<long long, long long> times;\nfor (long long x : a) times[x]++;\nlong long total = 0, last = -5;\nfor (auto it = times.rbegin(); it != times.rend(); ++it) {\n    if (last - it->first == 1) continue;\n    total += it->first * it->second;\n    last = it->first;\n}\ntotal'), refine=_low((3, 5, 9, 20)), rating=1400, tags=("dp",)),
    value('growing_at_multiples', (Ints("a"),), ('{n} models have the places 1 to {n} and sizes {a}_i. Some of them are chosen such that, going from left to right, each next chosen place is a multiple of the one before and each next size is larger than the one before. [Find|What is] the largest number that can be chosen[.|?]', 'Choose places i1 < i2 < ... of the list such that each divides the next one and the elements there increase strictly. How many places can be chosen?'), 'best = [1] * (n + 1)\nfor i in range(1, n + 1):\n    for j in range(2 * i, n + 1, i):\n        if a[j - 1] > a[i - 1]:\n            best[j] = max(best[j], best[i] + 1)\nmax(best)', 'vector<int> best(n + 1, 1);\nfor (int i = 1; i <= n; i++) {\n    for (int j = 2 * i; j <= n; j += i) {\n        if (a[j - 1] > a[i - 1]) best[j] = max(best[j], best[i] + 1);\n    }\n}\n*max_element(best.begin(), best.end())', ('best = [1] * n\nfor i in range(n):\n    for j in range(i):\n        if a[j] < a[i]:\n            best[i] = max(best[i], best[j] + 1)\nmax(best)', 'vector<int> best(n, 1);\nfor (int i = 0; i < n; i++) for (int j = 0; j < i; j++) if (a[j] < a[i]) best[i] = max(best[i], best[j] + 1);\n*max_element(best.begin(), best.end())'), ('best = [1] * (n + 1)\nfor i in range(1, n + 1):\n    j = 2 * i\n    if j <= n and a[j - 1] > a[i - 1]:\n        best[j] = max(best[j], best[i] + 1)\nmax(best)', 'vector<int> best(n + 1, 1);\nfor (int i = 1; 2 * i <= n; i++) if (a[2 * i - 1] > a[i - 1]) best[2 * i] = max(best[2 * i], best[i] + 1);\n*max_element(best.begin(), best.end())'), refine=_low((4, 9, 60)), rating=1400, tags=("dp", "number theory")),
    value('orders_below_limits', (Ints("a"),), ('In how many ways can {n} different positive whole numbers x_1, ..., x_{n} be chosen with x_i <= {a}_i for every i? Print the number modulo $m.', 'Place i of a list takes a whole number from 1 to {a}_i, and all {n} numbers must be different. Count the possible lists, modulo $m.'), 'ways = 1\nfor i, x in enumerate(sorted(a)):\n    ways = ways * max(0, x - i) % $m\nways', 'sort(a.begin(), a.end());\nlong long ways = 1;\nfor (int i = 0; i < n; i++) ways = ways * (max(0LL, a[i] - i) % $m) % $m;\nways', ('ways = 1\nfor i, x in enumerate(a):\n    ways = ways * max(0, x - i) % $m\nways', 'long long ways = 1;\nfor (int i = 0; i < n; i++) ways = ways * (max(0LL, a[i] - i) % $m) % $m;\nways'), ('ways = 1\nfor x in a:\n    ways = ways * x % $m\nways', 'long long ways = 1;\nfor (long long x : a) ways = ways * (x % $m) % $m;\nways'), constants=said(m=(1000000007, 1000000007, 998244353)), refine=_limits, rating=1100, tags=("combinatorics", "sortings", "math")),
    value('ways_to_choose_best_k', (Ints("a", 1, 10**9, max_size=60), Int("k", 1, 60),), ('{k} of the {n} elements are chosen so that their sum is as large as possible. In how many ways can that be done? (Elements at different places are different.) Print the number modulo $m.', 'Count the sets of {k} places of the list whose elements have the greatest sum that {k} elements can have. Print the count modulo $m.'), 'from math import comb\na.sort(reverse=True)\nx = a[k - 1]\ncomb(a.count(x), a[:k].count(x)) % $m', 'sort(a.rbegin(), a.rend());\nlong long x = a[k - 1], all = count(a.begin(), a.end(), x), part = count(a.begin(), a.begin() + k, x);\nvector<vector<long long>> c(all + 1, vector<long long>(all + 1));\nfor (int i = 0; i <= all; i++) {\n    c[i][0] = 1;\n    for (int j = 1; j <= i; j++) c[i][j] = (c[i - 1][j - 1] + c[i - 1][j]) % $m;\n}\nc[all][part]', ('from math import comb\na.sort(reverse=True)\na.count(a[k - 1])', 'sort(a.rbegin(), a.rend());\ncount(a.begin(), a.end(), a[k - 1])'), ('from math import comb\ncomb(n, k) % $m', 'vector<vector<long long>> c(n + 1, vector<long long>(n + 1));\nfor (int i = 0; i <= n; i++) {\n    c[i][0] = 1;\n    for (int j = 1; j <= i; j++) c[i][j] = (c[i - 1][j - 1] + c[i - 1][j]) % $m;\n}\nc[n][k]'), constants=said(m=(1000000007, 1000000007, 998244353)), refine=_k_best, rating=1300, tags=("combinatorics", "sortings"), meanings={"k": "how many are chosen"}),
    value('plans_changed_when_range_empty', (Ints("a"), Int("k", 0, 10**9),), ('Visitor i eats only dishes that weigh from {a}_i - {k} to {a}_i + {k}. The cook serves the visitors in order and changes the weight of the dish only when it must; before the first visitor it may be chosen freely. [Find|What is] the least number of changes[.|?]', 'Cut the list into as few parts of neighbouring elements as possible such that in each part the largest and the smallest element differ by at most 2 * {k}. Print the number of parts minus 1.'), 'changes = 0\nlow = high = a[0]\nfor x in a:\n    low, high = min(low, x), max(high, x)\n    if high - low > 2 * k:\n        changes += 1\n        low = high = x\nchanges', 'long long changes = 0, low = a[0], high = a[0];\nfor (long long x : a) {\n    low = min(low, x);\n    high = max(high, x);\n    if (high - low > 2 * k) {\n        changes++;\n        low = high = x;\n    }\n}\nchanges', ('sum(abs(a[i] - a[i - 1]) > 2 * k for i in range(1, n))', 'long long changes = 0;\nfor (int i = 1; i < n; i++) if (llabs(a[i] - a[i - 1]) > 2 * k) changes++;\nchanges'), ('changes = 0\nlow = high = a[0]\nfor x in a:\n    low, high = min(low, x), max(high, x)\n    if high - low > k:\n        changes += 1\n        low = high = x\nchanges', 'long long changes = 0, low = a[0], high = a[0];\nfor (long long x : a) {\n    low = min(low, x);\n    high = max(high, x);\n    if (high - low > k) {\n        changes++;\n        low = high = x;\n    }\n}\nchanges'), refine=_near_visits, rating=1100, tags=("greedy", "two pointers"), meanings={"k": "what a visitor tolerates"}),
    value('first_moment_one_kind_done', (Ints("a", 0, 1, min_size=2),), ('Each element is 0 (a door on the left) or 1 (a door on the right), and both kinds occur. The doors are opened in this order. [Find|After how many] openings are all doors of one kind open[.|?] Print the smallest such number.', 'How many elements must be read from the front until all zeros or all ones of the list have been read?'), 'min(n - a[::-1].index(0), n - a[::-1].index(1))', 'int last0 = 0, last1 = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] == 0) last0 = i + 1;\n    else last1 = i + 1;\n}\nmin(last0, last1)', ('min(a.count(0), a.count(1))', 'min(count(a.begin(), a.end(), 0LL), count(a.begin(), a.end(), 1LL))'), ('max(a.index(0), a.index(1)) + 1', 'max(find(a.begin(), a.end(), 0LL), find(a.begin(), a.end(), 1LL)) - a.begin() + 1'), refine=_doors, tags=("implementation",)),
    value('two_least_or_one_greatest', (Ints("a", 1, 10**9, min_size=3), Int("k", 1, 100),), ('{k} times one removes either the two smallest elements or the largest element. (More than 2 * {k} elements are there; all are different or not.) [Find|What is] the largest sum that can be left[.|?]', 'Each of {k} moves takes away the two least numbers of the list or its greatest number. There are more than 2 * {k} numbers. How large can the sum of the rest be?'), 'a.sort()\nbest = 0\nfor i in range(k + 1):\n    best = max(best, sum(a[2 * i:n - (k - i)]))\nbest', 'sort(a.begin(), a.end());\nlong long best = 0;\nfor (int i = 0; i <= k; i++) best = max(best, accumulate(a.begin() + 2 * i, a.end() - (k - i), 0LL));\nbest', ('a.sort()\nfor _ in range(k):\n    if a[0] + a[1] < a[-1]:\n        a = a[2:]\n    else:\n        a.pop()\nsum(a)', 'deque<long long> d(a.begin(), a.end());\nsort(d.begin(), d.end());\nfor (int i = 0; i < k; i++) {\n    if (d[0] + d[1] < d.back()) {\n        d.pop_front();\n        d.pop_front();\n    } else {\n        d.pop_back();\n    }\n}\naccumulate(d.begin(), d.end(), 0LL)'), ('a.sort()\nmax(sum(a[2 * k:]), sum(a[:n - k]))', 'sort(a.begin(), a.end());\nmax(accumulate(a.begin() + 2 * k, a.end(), 0LL), accumulate(a.begin(), a.end() - k, 0LL))'), refine=_cut_both, rating=1200, tags=("greedy", "sortings"), meanings={"k": "the number of moves"}),
    value('tests_taken_by_backwards', (Ints("a"), Int("k", 0, 10**9),), ('{person} has the strength {k} and {n} tests with difficulties {a}_1, ..., {a}_{n} on days 1 to {n}. If a test is harder than the present strength, taking it lowers the strength by 1; with strength 0 nothing can be taken. Tests may be skipped. [Find|What is] the largest number of tests that can be taken[.|?]', 'Going from the last element to the first with a level q = 0: an element that is at most q counts; a larger one counts and raises q by 1 if q < {k}, else it does not count. How many elements count?'), 'q = count = 0\nfor x in reversed(a):\n    if x <= q:\n        count += 1\n    elif q < k:\n        q += 1\n        count += 1\ncount', 'long long q = 0, taken = 0;\nfor (int i = n - 1; i >= 0; i--) {\n    if (a[i] <= q) {\n        taken++;\n    } else if (q < k) {\n        q++;\n        taken++;\n    }\n}\ntaken', ('q = k\ncount = 0\nfor x in a:\n    if q > 0:\n        count += 1\n        q -= x > q\ncount', 'long long q = k, taken = 0;\nfor (long long x : a) {\n    if (q > 0) {\n        taken++;\n        if (x > q) q--;\n    }\n}\ntaken'), ('min(n, sum(x <= k for x in a) + 1)', 'min((long long)n, (long long)count_if(a.begin(), a.end(), [&](long long x) { return x <= k; }) + 1)'), refine=_tests, rating=1500, tags=("greedy", "binary search"), meanings={"k": "the strength at first"}),
    value('guests_who_come_together', (Ints("a"),), ('Guest i comes to the party only if at least {a}_i guests (himself not counted) and the host are there, that is, {a}_i people at the moment when he and all who come with him have come; groups may come at the same time. [Find|What is] the greatest number of people at the party, the host included[.|?]', 'Find the largest j such that at least j - 1 of the {items} are not greater than j - 1 in this sense: the (j - 1)-th smallest of them is at most j - 1. Print j; it is 1 if there is none.'), 'a.sort()\nbest = 1\nfor i in range(n):\n    if a[i] <= i + 1:\n        best = i + 2\nbest', 'sort(a.begin(), a.end());\nlong long best = 1;\nfor (int i = 0; i < n; i++) if (a[i] <= i + 1) best = i + 2;\nbest', ('a.sort()\nbest = 1\nfor x in a:\n    if x <= best:\n        best += 1\nbest', 'sort(a.begin(), a.end());\nlong long best = 1;\nfor (long long x : a) if (x <= best) best++;\nbest'), ('best = 1\nfor i in range(n):\n    if a[i] <= i + 1:\n        best = i + 2\nbest', 'long long best = 1;\nfor (int i = 0; i < n; i++) if (a[i] <= i + 1) best = i + 2;\nbest'), refine=_guests, rating=900, tags=("greedy", "sortings")),
    value('bonus_cards_stack', (Ints("a", 0, 10**9),), ('Cards are turned over from first to last. A card with a positive number may be laid on top of a pile; a 0 lets one take the top card of the pile as a fighter with that power (if the pile is empty, nothing happens). Positive cards need not be laid down in any order: before a 0 one may have left out any of them. [Find|What is] the largest total power of the fighters[.|?]', 'Read the list from left to right. At each 0 the largest positive number read before and not used yet is taken (if there is one). What do the numbers taken add up to?'), 'import heapq\nheap, total = [], 0\nfor x in a:\n    if x > 0:\n        heapq.heappush(heap, -x)\n    elif heap:\n        total -= heapq.heappop(heap)\ntotal', 'priority_queue<long long> heap;\nlong long total = 0;\nfor (long long x : a) {\n    if (x > 0) {\n        heap.push(x);\n    } else if (!heap.empty()) {\n        total += heap.top();\n        heap.pop();\n    }\n}\ntotal', ('stack, total = [], 0\nfor x in a:\n    if x > 0:\n        stack.append(x)\n    elif stack:\n        total += stack.pop()\ntotal', 'vector<long long> stack;\nlong long total = 0;\nfor (long long x : a) {\n    if (x > 0) {\n        stack.push_back(x);\n    } else if (!stack.empty()) {\n        total += stack.back();\n        stack.pop_back();\n    }\n}\ntotal'), ('sum(sorted([x for x in a if x > 0], reverse=True)[:a.count(0)])', 'sort(a.rbegin(), a.rend());\nlong long zeros = count(a.begin(), a.end(), 0LL), total = 0;\nfor (int i = 0; i < n && i < zeros; i++) total += a[i];\ntotal'), refine=_cards, rating=1000, tags=("greedy", "data structures")),
    value('choices_with_sum_one_less', (Ints("a", 0, 10**9, max_size=60),), ('Let S be the sum of the list. [Count|In how many ways] can some elements be chosen (perhaps none or all) such that their sum is S - 1[.|?]', 'One element or more may be left out of the list (or none). How many choices of the elements that stay have a sum exactly 1 smaller than the sum of all?'), 'a.count(1) * 2 ** a.count(0)', 'long long ways = count(a.begin(), a.end(), 1LL);\nfor (long long x : a) if (x == 0) ways *= 2;\nways', ('a.count(1)', 'count(a.begin(), a.end(), 1LL)'), ('a.count(1) * max(1, 2 * a.count(0))', 'count(a.begin(), a.end(), 1LL) * max(1LL, 2LL * count(a.begin(), a.end(), 0LL))'), refine=_zeros_ones, rating=900, tags=("math", "combinatorics")),
    value('roundest_multiple', (Int("n", 1, 10**9), Int("m", 1, 10**9),), ('The number {n} is multiplied by a whole number from 1 to {m} so that the product ends in as many zeros as possible; of several such products the largest one is taken. [Find|Print] the product.', 'Which of {n}, 2 * {n}, ..., {m} * {n} has the most zeros at the end? If there are several, print the largest.'), 'x = n\ntwos = fives = 0\nwhile x % 2 == 0:\n    twos, x = twos + 1, x // 2\nwhile x % 5 == 0:\n    fives, x = fives + 1, x // 5\nk = 1\nwhile twos < fives and k * 2 <= m:\n    k, twos = k * 2, twos + 1\nwhile fives < twos and k * 5 <= m:\n    k, fives = k * 5, fives + 1\nwhile k * 10 <= m:\n    k *= 10\nm // k * k * n', 'long long x = n, twos = 0, fives = 0, k = 1;\nwhile (x % 2 == 0) {\n    twos++;\n    x /= 2;\n}\nwhile (x % 5 == 0) {\n    fives++;\n    x /= 5;\n}\nwhile (twos < fives && k * 2 <= m) {\n    k *= 2;\n    twos++;\n}\nwhile (fives < twos && k * 5 <= m) {\n    k *= 5;\n    fives++;\n}\nwhile (k * 10 <= m) k *= 10;\nm / k * k * n', ('k = 1\nwhile k * 10 <= m:\n    k *= 10\nm // k * k * n', 'long long k = 1;\nwhile (k * 10 <= m) k *= 10;\nm / k * k * n'), ('n * m', 'n * m'), refine=_price, rating=1300, tags=("number theory", "math")),
    value('twos_moved_best_sum', (Ints("a", 1, 100, max_size=15),), ('In a move an even element is halved and any other element is doubled. [Find|What is] the largest sum that the list can get by any number of moves[.|?]', 'A factor 2 may be carried from one element of the list to another as often as one likes. How large can the sum of all {items} become?'), 'shift = 0\nb = []\nfor x in a:\n    while x % 2 == 0:\n        x //= 2\n        shift += 1\n    b.append(x)\ntop = max(b)\nsum(b) - top + top * 2 ** shift', 'long long twos = 0, top = 0, total = 0;\nfor (long long x : a) {\n    while (x % 2 == 0) {\n        x /= 2;\n        twos++;\n    }\n    top = max(top, x);\n    total += x;\n}\ntotal - top + (top << twos)', ('shift = 0\nb = []\nfor x in a:\n    while x % 2 == 0:\n        x //= 2\n        shift += 1\n    b.append(x)\ni = a.index(max(a))\nsum(b) - b[i] + b[i] * 2 ** shift', 'long long twos = 0, total = 0, at = max_element(a.begin(), a.end()) - a.begin(), top = 0;\nfor (int i = 0; i < n; i++) {\n    long long x = a[i];\n    while (x % 2 == 0) {\n        x /= 2;\n        twos++;\n    }\n    if (i == at) top = x;\n    total += x;\n}\ntotal - top + (top << twos)'), ('sum(a)', 'accumulate(a.begin(), a.end(), 0LL)'), refine=_evens, rating=900, tags=("greedy", "math")),
    value('least_sum_of_divided_pairs', (Ints("a", 1, 10**9, min_size=2), Int("k", 0, 50),), ('{k} times two elements x and y are removed and the quotient x / y, rounded down, is added to a score that begins with 0. In the end the sum of the remaining elements is added, too. There are at least 2 * {k} elements. [Find|What is] the smallest possible score[.|?]', 'Choose {k} pairs of elements, each element at most once; a pair (x, y) costs x / y without the fraction, and each element in no pair costs itself. How small can the total cost be?'), 'a.sort()\nb = a[n - 2 * k:]\nsum(a[:n - 2 * k]) + sum(b[i] // b[i + k] for i in range(k))', 'sort(a.begin(), a.end());\nlong long total = 0;\nfor (int i = 0; i < n - 2 * k; i++) total += a[i];\nfor (int i = n - 2 * k; i < n - k; i++) total += a[i] / a[i + k];\ntotal', ('a.sort()\nb = a[n - 2 * k:]\nsum(a[:n - 2 * k]) + sum(b[2 * i] // b[2 * i + 1] for i in range(k))', 'sort(a.begin(), a.end());\nlong long total = 0;\nfor (int i = 0; i < n - 2 * k; i++) total += a[i];\nfor (int i = n - 2 * k; i < n; i += 2) total += a[i] / a[i + 1];\ntotal'), ('a.sort()\nsum(a[:n - 2 * k])', 'sort(a.begin(), a.end());\nlong long total = 0;\nfor (int i = 0; i < n - 2 * k; i++) total += a[i];\ntotal'), refine=_fractions, rating=1300, tags=("greedy", "sortings"), meanings={"k": "the number of removals"}),
    value('range_walk_total', (Pairs("p", ("l", "r"), -(10**9), 10**9, is_ordered=True),), ('A dial must stand within {n} ranges one after another: first at a number from {f1}_1 to {f2}_1, then from {f1}_2 to {f2}_2, and so on. It may begin anywhere in the first range. [Find|What is] the least total way of the dial[.|?]', 'A point on a line visits intervals {f1}_i to {f2}_i in order, starting in the first one at a place of its choice. How short can its whole way be?'), 'low, high = p[0]\ntotal = 0\nfor x, y in p[1:]:\n    if y < low:\n        total += low - y\n        low = high = y\n    elif x > high:\n        total += x - high\n        low = high = x\n    else:\n        low, high = max(low, x), min(high, y)\ntotal', 'long long low = p[0].first, high = p[0].second, total = 0;\nfor (auto& [x, y] : p) {\n    if (y < low) {\n        total += low - y;\n        low = high = y;\n    } else if (x > high) {\n        total += x - high;\n        low = high = x;\n    } else {\n        low = max(low, x);\n        high = min(high, y);\n    }\n}\ntotal', ('total = 0\nfor (x, y), (z, t) in zip(p, p[1:]):\n    total += max(0, z - y, x - t)\ntotal', 'long long total = 0;\nfor (int i = 0; i + 1 < n; i++) total += max({0LL, p[i + 1].first - p[i].second, p[i].first - p[i + 1].second});\ntotal'), ('total, at = 0, p[0][0]\nfor x, y in p:\n    to = min(max(at, x), y)\n    total += abs(to - at)\n    at = to\ntotal', 'long long total = 0, at = p[0].first;\nfor (auto& [x, y] : p) {\n    long long to = min(max(at, x), y);\n    total += llabs(to - at);\n    at = to;\n}\ntotal'), refine=_ranges, rating=1300, tags=("greedy",)),
    bodies('both_ends_more_than_before', (Ints("a", 1, 10**6),), ("{person} eats the {items} from the left, {person2} from the right, in turn, {person} first, one element in the first turn. In each later turn one eats, element by element, until the sum of this turn is larger than the sum of the other's turn just before, or nothing is left. Print the number of turns, the sum eaten by {person} and the sum eaten by {person2}.", 'Two people take elements from the two ends of the list alternately. A turn goes on until its sum exceeds the sum of the turn before (0 before the first turn) or the list is empty; the left one begins. Print how many turns there are and the totals of the left and of the right one.'), 'i, j = 0, n - 1\nsums = [0, 0]\nturns = last = 0\nwhile i <= j:\n    now = 0\n    while i <= j and now <= last:\n        if turns % 2 == 0:\n            now += a[i]\n            i += 1\n        else:\n            now += a[j]\n            j -= 1\n    sums[turns % 2] += now\n    turns += 1\n    last = now\nprint(turns, sums[0], sums[1])', 'int i = 0, j = n - 1;\nvector<long long> sums(2);\nlong long turns = 0, last = 0;\nwhile (i <= j) {\n    long long now = 0;\n    while (i <= j && now <= last) now += turns % 2 == 0 ? a[i++] : a[j--];\n    sums[turns % 2] += now;\n    turns++;\n    last = now;\n}\ncout << turns << " " << sums[0] << " " << sums[1] << "\\n";', ('i, j = 0, n - 1\nsums = [0, 0]\nturns = last = 0\nwhile i <= j:\n    now = 0\n    while i <= j and now < max(last, 1):\n        if turns % 2 == 0:\n            now += a[i]\n            i += 1\n        else:\n            now += a[j]\n            j -= 1\n    sums[turns % 2] += now\n    turns += 1\n    last = now\nprint(turns, sums[0], sums[1])', 'int i = 0, j = n - 1;\nvector<long long> sums(2);\nlong long turns = 0, last = 0;\nwhile (i <= j) {\n    long long now = 0;\n    while (i <= j && now < max(last, 1LL)) now += turns % 2 == 0 ? a[i++] : a[j--];\n    sums[turns % 2] += now;\n    turns++;\n    last = now;\n}\ncout << turns << " " << sums[0] << " " << sums[1] << "\\n";'), ('print(n, sum(a[:(n + 1) // 2]), sum(a[(n + 1) // 2:]))', 'cout << n << " " << accumulate(a.begin(), a.begin() + (n + 1) / 2, 0LL) << " " << accumulate(a.begin() + (n + 1) / 2, a.end(), 0LL) << "\\n";'), refine=_low((2, 5, 12)), output=("Print three numbers.", "Print the number of turns and the two sums, separated by spaces."), rating=1300, tags=("two pointers", "implementation")),
    value('doubles_hidden_in_pockets', (Ints("a"),), ('An element may be put into another one that is at least $d times as large; one that holds another one can neither be put into a third nor hold a second. [Find|What is] the least number of elements that remain visible[.|?]', 'Form as many pairs (x, y) of {items} as possible with $d * x <= y, each used at most once; x is hidden by y. How many {items} are not hidden then?'), 'a.sort()\ni = 0\nh = n // 2\nfor j in range(h, n):\n    if i < h and $d * a[i] <= a[j]:\n        i += 1\nn - i', 'sort(a.begin(), a.end());\nint i = 0, half = n / 2;\nfor (int j = half; j < n; j++) if (i < half && $d * a[i] <= a[j]) i++;\nn - i', ('a.sort()\ni = 0\nfor j in range(n):\n    if $d * a[i] <= a[j]:\n        i += 1\nn - i', 'sort(a.begin(), a.end());\nint i = 0;\nfor (int j = 0; j < n; j++) if ($d * a[i] <= a[j]) i++;\nn - i'), ('a.sort()\nh = n // 2\nn - sum($d * a[i] <= a[n - 1 - i] for i in range(h))', 'sort(a.begin(), a.end());\nint found = 0;\nfor (int i = 0; i < n / 2; i++) if ($d * a[i] <= a[n - 1 - i]) found++;\nn - found'), constants=said(d=(2, 2, 2, 3)), refine=_low((4, 9, 30, 1000)), rating=1500, tags=("two pointers", "greedy", "sortings")),
)  # fmt: skip
