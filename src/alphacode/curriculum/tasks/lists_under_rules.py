"""Lists with one rule: pointers among places, values repeated, changes by one, rounded sums."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from itertools import pairwise
from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import LINES, bodies, decide
from alphacode.curriculum.task import Int, Ints, Pairs, Task, Values


def _pointing(rng: Random, values: Values) -> Values:
    """Let every place name another one, and some name each other."""
    n = max(2, values["n"])
    a = [rng.choice([j for j in range(1, n + 1) if j != i]) for i in range(1, n + 1)]
    order = rng.sample(range(n), n)
    for i, j in zip(order[::2], order[1::2], strict=False):
        if rng.random() < 0.5:
            a[i], a[j] = j + 1, i + 1
    return {**values, "n": n, "a": a}


def _mutual(rng: Random, values: Values) -> Values:
    """Let places name each other in pairs, one perhaps itself; often spoil one."""
    n = max(2, values["n"])
    order = rng.sample(range(n), n)
    a = list(range(1, n + 1))
    for i, j in zip(order[::2], order[1::2], strict=False):
        a[i], a[j] = j + 1, i + 1
    if rng.random() < 0.5:
        a = a[1:] + a[:1] if rng.random() < 0.5 else [rng.randint(1, n), *a[1:]]
    return {**values, "n": n, "a": a}


def _factors(rng: Random, values: Values) -> Values:
    few = [1, 10, 100, 1000, 2, 7]
    a = [0 if rng.random() < 0.04 else rng.choice([*few, x]) for x in values["a"]]
    return {**values, "a": a}


def _buttons(rng: Random, values: Values) -> Values:
    n = max(2, values["n"])
    a = [rng.randint(1, n) for _ in range(n)]
    if rng.random() < 0.7:
        way = rng.sample(range(1, n + 1), n)
        way.remove(1)
        way = [1, *way[: rng.randint(1, n - 1)]]
        for x, y in pairwise(way):
            a[x - 1] = y
        return {**values, "n": n, "a": a, "k": way[-1]}
    return {**values, "n": n, "a": a, "k": rng.randint(1, n)}


def _fours(rng: Random, values: Values) -> Values:
    n = max(2, values["n"])
    odd = n // 2 + rng.choice([0, 0, 1, -1])
    a = [rng.choice([1, 3, 5, 7, 9]) for _ in range(max(0, min(n, odd)))]
    while len(a) < n:
        a.append(rng.choice([4, 8, 12, 4, 2, 6] if rng.random() < 0.4 else [4, 8, 16]))
    rng.shuffle(a)
    return {**values, "n": n, "a": a}


def _kth(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, sum(y for _, y in values["p"]))}


def _drinks(rng: Random, values: Values) -> Values:
    p = [(rng.randint(1, 300), rng.choice([0, 5, 15, 40, 20])) for _ in values["p"]]
    total = sum(x * y for x, y in p)
    return {
        **values,
        "p": p,
        "k": max(
            0, total * rng.choice([3, 5, 8, 10, 11]) // 1000 - rng.choice([0, 0, 1])
        ),
    }


def _cuts(rng: Random, values: Values) -> Values:
    n = values["n"]
    return {**values, "b": [rng.randint(1, n) for _ in values["b"]]}


def _close_times(rng: Random, values: Values) -> Values:
    t, x = rng.randint(1, 10), 0
    a = []
    for _ in values["a"]:
        a.append(x)
        x += rng.randint(1, 15)
    return {**values, "t": t, "a": a}


def _arrivals(rng: Random, values: Values) -> Values:
    top = rng.choice([10, 20, 50])
    return {
        **values,
        "c": rng.randint(1, 4),
        "k": rng.randint(1, 10),
        "a": [rng.randint(1, top) for _ in values["a"]],
    }


def _piles(rng: Random, values: Values) -> Values:
    x = rng.randint(0, 12)
    return {**values, "x": x, "a": [rng.randint(0, 12) for _ in values["a"]]}


def _orders(rng: Random, values: Values) -> Values:
    i, n = rng.random(), max(2, values["n"])
    a = rng.sample(range(1, n + 1), n)
    b = list(a) if i < 0.15 else rng.sample(range(1, n + 1), n)
    return {**values, "n": n, "a": a, "b": b}


def _half(rng: Random, values: Values) -> Values:
    n = max(1, values["n"])
    a = [rng.randint(1, 6) for _ in range(n)]
    return {**values, "n": n, "a": a}


TASKS: tuple[Task, ...] = (
    bodies("pairs_pointing_at_each_other", (Ints("a", 1, 100, min_size=2),), ("{n} rabbits, numbered from 1, each like one other rabbit: rabbit i likes rabbit {a}_i. Count the pairs of rabbits that like each other.", "The list {a} holds numbers from 1 to {n}, and never {a}_i = i. How many pairs i < j have {a}_i = j and {a}_j = i?",), "print(sum(1 for i in range(n) if a[a[i] - 1] == i + 1) // 2)", "long long r = 0;\nfor (int i = 0; i < n; i++) if (a[a[i] - 1] == i + 1) r++;\ncout << r / 2 << \"\\n\";", ("print(sum(1 for i in range(n) if a[a[i] - 1] == i + 1))", "long long r = 0;\nfor (int i = 0; i < n; i++) if (a[a[i] - 1] == i + 1) r++;\ncout << r << \"\\n\";"), meanings={"n": "the length of the list", "a": "whom each one names, never oneself"}, refine=_pointing),
    decide("all_point_back", (Ints("a", 1, 100, min_size=2),), ("Person i of {n} has named person {a}_i (perhaps himself). Is it true for everybody that the person he named has named him?", "Does {a} at place {a}_i hold i, for every i from 1 to {n}?",), "it is true for all", "all(a[x - 1] == i + 1 for i, x in enumerate(a))", "bool good = true;\nfor (int i = 0; i < n; i++) if (a[a[i] - 1] != i + 1) good = false;\ngood", ("len(set(a)) == n", "set<long long>(a.begin(), a.end()).size() == (size_t)n"), meanings={"n": "how many there are", "a": "the number that each one names"}, refine=_mutual),
    bodies("presses_until_button_k", (Ints("a", 1, 100, min_size=2), Int("k", 1, 100),), ("Button 1 of {n} glows. Pressing the glowing button i lets it go out, and button {a}_i glows then (perhaps i itself). How many presses make button {k} glow? Print -1 if that never happens, 0 if it is button 1.", "From place 1 one goes to place {a}_1, from a place i always to {a}_i. After how many steps is one at {k} for the first time? -1 means never.",), "x = 1\nc = 0\nwhile x != k and c <= n:\n    x = a[x - 1]\n    c += 1\nprint(c if x == k else -1)", "long long x = 1, c = 0;\nwhile (x != k && c <= n) {\n    x = a[x - 1];\n    c++;\n}\ncout << (x == k ? c : -1) << \"\\n\";", ("x = a[0]\nc = 1\nwhile x != k and c <= n:\n    x = a[x - 1]\n    c += 1\nprint(c if x == k else -1)", "long long x = a[0], c = 1;\nwhile (x != k && c <= n) {\n    x = a[x - 1];\n    c++;\n}\ncout << (x == k ? c : -1) << \"\\n\";"), meanings={"n": "the number of buttons", "a": "what glows after each button", "k": "the wanted button"}, refine=_buttons, rating=900),
    bodies("presses_until_button_two", (Ints("a", 1, 100, min_size=2),), ("Of {n} buttons the first glows. When the glowing button i is pressed, it goes out and button {a}_i lights up (it may be the same). How many presses are needed until button $k glows? If that is impossible, print -1.", "Start with place 1 and go from place i to place {a}_i each time. Print the number of steps to place $k, or -1 if it is never reached.",), "x = 1\nc = 0\nwhile x != $k and c <= n:\n    x = a[x - 1]\n    c += 1\nprint(c if x == $k else -1)", "long long x = 1, c = 0;\nwhile (x != $k && c <= n) {\n    x = a[x - 1];\n    c++;\n}\ncout << (x == $k ? c : -1) << \"\\n\";", ("x = 1\nc = 0\nwhile x != $k and c <= n:\n    x = a[c % n]\n    c += 1\nprint(c if x == $k else -1)", "long long x = 1, c = 0;\nwhile (x != $k && c <= n) {\n    x = a[c % n];\n    c++;\n}\ncout << (x == $k ? c : -1) << \"\\n\";"), meanings={"n": "the number of buttons", "a": "what lights up after each button"}, constants=said(k=(2, 2, 2)), refine=lambda rng, v: {x: y for x, y in _buttons(rng, v).items() if x != "k"}, rating=900),
    bodies("appended_and_reversed_each_time", (Ints("a"),), ("Start with an empty list. For i = 1 to {n}, put {a}_i at its end and then reverse the whole list. Print the list after all {n} rounds.", "The numbers {a} are appended one by one, and after every single one the list is turned round. What does it look like in the end?",), ("b = []\nfor i, x in enumerate(a):\n    if i % 2 == 0:\n        b.append(x)\n    else:\n        b.insert(0, x)\nif n % 2:\n    b.reverse()\nprint(*b)", "print(*a[::-1][::2], *a[n % 2::2])"), "deque<long long> b;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 0) b.push_back(a[i]);\n    else b.push_front(a[i]);\n}\nif (n % 2) reverse(b.begin(), b.end());\nfor (size_t i = 0; i < b.size(); i++) cout << (i ? \" \" : \"\") << b[i];\ncout << \"\\n\";", ("b = []\nfor i, x in enumerate(a):\n    if i % 2 == 0:\n        b.append(x)\n    else:\n        b.insert(0, x)\nprint(*b)", "deque<long long> b;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 0) b.push_back(a[i]);\n    else b.push_front(a[i]);\n}\nfor (size_t i = 0; i < b.size(); i++) cout << (i ? \" \" : \"\") << b[i];\ncout << \"\\n\";"), output=("Print the list on one line.", "Print the numbers with single spaces between.",), rating=900),
    bodies("kth_of_repeated_values", (Pairs("p", ("value", "times"), 1, 10**5, max_size=50), Int("k", 1, 10**9),), ("A list is empty at first. {n} times, {f2} copies of {f1} are put into it. Then it is sorted. Print its {k}-th smallest element (equal ones count separately).", "Each of {n} lines says how many times ({f2}) a {f1} occurs; a value may be mentioned again. Which value is at place {k} when all are sorted in increasing order?",), "left = k\nfor x, y in sorted(p):\n    left -= y\n    if left <= 0:\n        print(x)\n        break", "sort(p.begin(), p.end());\nlong long left = k;\nfor (auto& [x, y] : p) {\n    left -= y;\n    if (left <= 0) {\n        cout << x << \"\\n\";\n        break;\n    }\n}", ("left = k\nfor x, y in p:\n    left -= y\n    if left <= 0:\n        print(x)\n        break", "long long left = k;\nfor (auto& [x, y] : p) {\n    left -= y;\n    if (left <= 0) {\n        cout << x << \"\\n\";\n        break;\n    }\n}"), meanings={"n": "the number of lines", "p": "a value and how often it is put in", "k": "the place asked for, not past the end"}, refine=_kth, rating=900),
    bodies("trip_without_each_place", (Ints("a", -5000, 5000, min_size=2),), ("A trip on a line starts at 0, visits the points {a}_1, ..., {a}_{n} in this order and returns to 0; going from x to y costs |x - y|. For every i print the cost of the trip when point i is left out.", "From point 0 one goes through all {n} points of the list in order and back to 0. What is the length of the way if the i-th point is skipped? Answer for i = 1, ..., {n}.",), "b = [0] + a + [0]\ntotal = sum(abs(b[i] - b[i - 1]) for i in range(1, n + 2))\nfor i in range(1, n + 1):\n    print(total - abs(b[i] - b[i - 1]) - abs(b[i + 1] - b[i]) + abs(b[i + 1] - b[i - 1]))", "vector<long long> b(n + 2);\nfor (int i = 0; i < n; i++) b[i + 1] = a[i];\nlong long total = 0;\nfor (int i = 1; i <= n + 1; i++) total += llabs(b[i] - b[i - 1]);\nfor (int i = 1; i <= n; i++) cout << total - llabs(b[i] - b[i - 1]) - llabs(b[i + 1] - b[i]) + llabs(b[i + 1] - b[i - 1]) << \"\\n\";", ("b = [0] + a + [0]\ntotal = sum(abs(b[i] - b[i - 1]) for i in range(1, n + 2))\nfor i in range(1, n + 1):\n    print(total - abs(b[i] - b[i - 1]) - abs(b[i + 1] - b[i]))", "vector<long long> b(n + 2);\nfor (int i = 0; i < n; i++) b[i + 1] = a[i];\nlong long total = 0;\nfor (int i = 1; i <= n + 1; i++) total += llabs(b[i] - b[i - 1]);\nfor (int i = 1; i <= n; i++) cout << total - llabs(b[i] - b[i - 1]) - llabs(b[i + 1] - b[i]) << \"\\n\";"), meanings={"n": "the number of points", "a": "the points in the order of the trip"}, output=LINES, rating=1000),
    bodies("most_equal_after_one_step", (Ints("a", 0, 10**5),), ("Each of the {n} numbers may be made larger by 1, made smaller by 1 or left alone. Then a number X is chosen. How many numbers can be equal to X at most?", "Change every number of the list by -1, 0 or +1, as you like for each. What is the largest possible count of equal numbers?",), "c = {}\nfor x in a:\n    for y in (x - 1, x, x + 1):\n        c[y] = c.get(y, 0) + 1\nprint(max(c.values()))", "map<long long, int> c;\nint best = 0;\nfor (auto x : a)\n    for (auto y = x - 1; y <= x + 1; y++) best = max(best, ++c[y]);\ncout << best << \"\\n\";", ("print(max(a.count(x) + a.count(x + 1) for x in a))", "long long best = 0;\nfor (auto x : a) best = max<long long>(best, count(a.begin(), a.end(), x) + count(a.begin(), a.end(), x + 1));\ncout << best << \"\\n\";"), meanings={"n": "the number of values", "a": "the values"}, refine=lambda rng, v: {**v, "a": [rng.randint(0, rng.choice([5, 9])) for _ in v["a"]]}, rating=900),
    decide("neighbour_products_by_four", (Ints("a", 1, 10**9, min_size=2),), ("Can the {n} numbers be put in an order in which the product of any two neighbours is divisible by 4?", "Decide whether the list can be rearranged so that all products of adjacent elements are multiples of four.",), "such an order exists", "odd = sum(1 for x in a if x % 2)\nfour = sum(1 for x in a if x % 4 == 0)\nodd <= four or odd == four + 1 and odd + four == n", "int odd = 0, four = 0;\nfor (auto x : a) {\n    if (x % 2) odd++;\n    if (x % 4 == 0) four++;\n}\nodd <= four || (odd == four + 1 && odd + four == n)", ("odd = sum(1 for x in a if x % 2)\nfour = sum(1 for x in a if x % 4 == 0)\nodd <= four + 1", "int odd = 0, four = 0;\nfor (auto x : a) {\n    if (x % 2) odd++;\n    if (x % 4 == 0) four++;\n}\nodd <= four + 1"), meanings={"n": "the number of values", "a": "the values"}, refine=_fours, rating=1100),
    bodies("drunk_at_which_glass", (Pairs("p", ("volume", "percent"), 0, 1000, max_size=50), Int("k", 0, 10**6),), ("{person} drinks {n} glasses in order; glass i holds {f1} millilitres of which {f2} in a hundred are alcohol. Drunk is who has taken in more than {k} millilitres of alcohol. At which glass does it happen? Print -1 if it does not.", "Find the first i for which the sum of {f1} * {f2} / 100 over the first i pairs is larger than {k} (compare exactly); -1 if there is none.",), "total = 0\nanswer = -1\nfor i, (x, y) in enumerate(p):\n    total += x * y\n    if total > 100 * k:\n        answer = i + 1\n        break\nprint(answer)", "long long total = 0;\nint answer = -1;\nfor (int i = 0; i < n && answer < 0; i++) {\n    total += p[i].first * p[i].second;\n    if (total > 100 * k) answer = i + 1;\n}\ncout << answer << \"\\n\";", ("total = 0\nanswer = -1\nfor i, (x, y) in enumerate(p):\n    total += x * y\n    if total >= 100 * k:\n        answer = i + 1\n        break\nprint(answer)", "long long total = 0;\nint answer = -1;\nfor (int i = 0; i < n && answer < 0; i++) {\n    total += p[i].first * p[i].second;\n    if (total >= 100 * k) answer = i + 1;\n}\ncout << answer << \"\\n\";"), meanings={"n": "the number of glasses", "p": "the millilitres and the percentage", "k": "how much alcohol can be borne"}, refine=_drinks, rating=900),
    bodies("orders_rounded_but_last", (Ints("a", 1, 200, min_size=2, max_size=10),), ("{n} dishes take {a}_1, ..., {a}_{n} minutes. An order is taken only at times that are multiples of $k, the first at time 0, and not before the dish ordered last has come. Each dish is ordered once, in the best order. At what time, at the earliest, has the last dish come?", "Choose the order of {n} dishes; each is ordered at the first multiple of $k minutes at which the one before is there. Find the least time at which all have been served.",), "print(sum((x + $k - 1) // $k * $k for x in a) - max((-x) % $k for x in a))", "long long total = 0, saved = 0;\nfor (auto x : a) {\n    long long up = (x + $k - 1) / $k * $k;\n    total += up;\n    saved = max(saved, up - x);\n}\ncout << total - saved << \"\\n\";", ("print(sum((x + $k - 1) // $k * $k for x in a))", "long long total = 0;\nfor (auto x : a) total += (x + $k - 1) / $k * $k;\ncout << total << \"\\n\";"), meanings={"n": "the number of dishes", "a": "the minutes each dish takes"}, constants=said(k=(10, 10, 5, 15)), rating=1000),
    bodies("travel_with_capacities", (Int("x", 1, 10**15), Ints("a", 1, 10**15, min_size=2, max_size=10),), ("{x} people are in town 1 and want to town n + 1, through all towns in between. In each minute a vehicle of every section takes up to {a}_i people (those who are at its start) from town i to town i + 1. After how many minutes at the earliest are all people at the end?", "{n} lines follow one another; line i carries at most {a}_i persons per minute and needs a minute. What is the least number of minutes in which {x} persons get from the start of the first to the end of the last line?",), "print(n - 1 + (x + min(a) - 1) // min(a))", "long long m = *min_element(a.begin(), a.end());\ncout << n - 1 + (x + m - 1) / m << \"\\n\";", ("print(n + x // min(a))", "cout << n + x / *min_element(a.begin(), a.end()) << \"\\n\";"), meanings={"x": "the number of people", "n": "the number of sections", "a": "the capacity of each section"}, refine=lambda rng, v: {**v, "x": max(1, min(v["x"], 50 * min(v["a"])))}, rating=900),
    bodies("seconds_of_water", (Ints("a", 0, 10**9), Int("t", 1, 10**9),), ("A tap runs for {t} seconds whenever its button is pressed; pressing it while it runs starts the {t} seconds anew, they are not added. The button is pressed at the times {a} (increasing). For how many seconds does water run altogether?", "From each of the {n} increasing moments {a} a lamp burns for {t} seconds. Find the total time during which it burns.",), "print(t + sum(min(t, a[i] - a[i - 1]) for i in range(1, n)))", "long long r = t;\nfor (int i = 1; i < n; i++) r += min(t, a[i] - a[i - 1]);\ncout << r << \"\\n\";", ("print(n * t)", "cout << n * t << \"\\n\";"), meanings={"n": "the number of presses", "a": "the moments, in increasing order", "t": "the seconds it runs"}, refine=_close_times, rating=900),
    bodies("buses_for_impatient_people", (Int("c", 1, 10**5), Int("k", 1, 10**9), Ints("a", 1, 10**9),), ("{n} passengers come at the times {a}. A bus takes at most {c} of them and may leave at any time; a passenger who came at time t must leave between t and t + {k}. Find the smallest number of buses.", "Divide the {n} numbers of the list into the fewest groups such that a group has at most {c} members and its largest is at most its smallest plus {k}.",), "b = sorted(a)\nr = 0\ni = 0\nwhile i < n:\n    first = b[i]\n    taken = 0\n    while i < n and taken < c and b[i] <= first + k:\n        i += 1\n        taken += 1\n    r += 1\nprint(r)", "sort(a.begin(), a.end());\nlong long r = 0;\nint i = 0;\nwhile (i < n) {\n    long long first = a[i], taken = 0;\n    while (i < n && taken < c && a[i] <= first + k) i++, taken++;\n    r++;\n}\ncout << r << \"\\n\";", ("b = sorted(a)\nr = 0\ni = 0\nwhile i < n:\n    first = b[i]\n    taken = 0\n    while i < n and taken < c and b[i] < first + k:\n        i += 1\n        taken += 1\n    r += 1\nprint(r)", "sort(a.begin(), a.end());\nlong long r = 0;\nint i = 0;\nwhile (i < n) {\n    long long first = a[i], taken = 0;\n    while (i < n && taken < c && a[i] < first + k) i++, taken++;\n    r++;\n}\ncout << r << \"\\n\";"), meanings={"n": "the number of passengers", "c": "how many fit into a bus", "k": "how long a passenger waits at most", "a": "the times of arrival"}, refine=_arrivals, rating=1100),
    bodies("eaten_until_neighbours_fit", (Int("x", 0, 10**9), Ints("a", 0, 10**9, min_size=2),), ("Box i of {n} boxes in a row holds {a}_i sweets. How many sweets must be eaten at least so that any two neighbouring boxes hold at most {x} together?", "Find the smallest total by which numbers of the list must be lowered (none below 0) until every sum of two adjacent ones is at most {x}.",), "r = 0\nbefore = 0\nfor y in a:\n    less = max(0, before + y - x)\n    if less > y:\n        less = y\n    r += less\n    before = y - less\nprint(r)", "long long r = 0, before = 0;\nfor (auto y : a) {\n    long long less = max(0LL, before + y - x);\n    if (less > y) less = y;\n    r += less;\n    before = y - less;\n}\ncout << r << \"\\n\";", ("print(sum(max(0, a[i] + a[i - 1] - x) for i in range(1, n)))", "long long r = 0;\nfor (int i = 1; i < n; i++) r += max(0LL, a[i] + a[i - 1] - x);\ncout << r << \"\\n\";"), meanings={"n": "the number of boxes", "x": "the most that two neighbours may hold", "a": "the sweets in the boxes"}, refine=_piles, rating=1100),
    bodies("distance_of_two_orders", (Int("n", 2, 8), Ints("a", 1, 8, min_size=2, max_size=8, order="permutation"), Ints("b", 1, 8, min_size=2, max_size=8, order="permutation"),), ("All orders of the numbers 1 to {n} are listed in dictionary order. {a} is at place x of the list and {b} at place y. Print |x - y|.", "How far apart do the permutations {a} and {b} of 1..{n} stand in the lexicographic list of all permutations?",), "from itertools import permutations\nw = list(permutations(range(1, n + 1)))\nprint(abs(w.index(tuple(a)) - w.index(tuple(b))))", "vector<long long> c(n);\nfor (int i = 0; i < n; i++) c[i] = i + 1;\nint i = 0, x = 0, y = 0;\ndo {\n    if (c == a) x = i;\n    if (c == b) y = i;\n    i++;\n} while (next_permutation(c.begin(), c.end()));\ncout << abs(x - y) << \"\\n\";", ("print(sum(1 for p, q in zip(a, b) if p != q))", "int r = 0;\nfor (int i = 0; i < n; i++) if (a[i] != b[i]) r++;\ncout << r << \"\\n\";"), meanings={"n": "the length of the orders", "a": "the first order", "b": "the second order"}, refine=_orders, rating=1000),
    bodies("deck_cut_by_list", (Ints("a", 1, 100), Ints("b", 1, 100, count="m"),), ("A deck of {n} cards lies there, {a}_1 on top. {m} times it is cut: the upper {b}_j cards are put under the rest, in their order. Which card is on top in the end?", "For every number of {b} in turn, as many numbers as it says are moved from the front of the list {a} to its end. What is the first number then?",), "print(a[sum(b) % n])", "long long t = 0;\nfor (auto x : b) t += x;\ncout << a[t % n] << \"\\n\";", ("print(a[(sum(b) - 1) % n])", "long long t = 0;\nfor (auto x : b) t += x;\ncout << a[(t - 1) % n] << \"\\n\";"), meanings={"n": "the number of cards", "a": "the cards from the top", "m": "the number of cuts", "b": "the size of each cut, at most the number of cards"}, refine=_cuts),
    bodies("halves_given_to_two_others", (Int("a"), Int("b"), Int("c"),), ("Three people have {a}, {b} and {c} cookies. While all three numbers are even, everybody divides his cookies into two equal parts and gives one part to each of the two others, all at the same time. How often do they do this? Print -1 if it never ends.", "As long as a, b and c are all even they are replaced by (b + c) / 2, (a + c) / 2 and (a + b) / 2. Starting with {a}, {b}, {c}, count the replacements; -1 if there is no end.",), "r = 0\nx, y, z = a, b, c\nwhile x % 2 == 0 and y % 2 == 0 and z % 2 == 0:\n    if x == y == z:\n        r = -1\n        break\n    x, y, z = (y + z) // 2, (x + z) // 2, (x + y) // 2\n    r += 1\nprint(r)", "long long r = 0, x = a, y = b, z = c;\nwhile (x % 2 == 0 && y % 2 == 0 && z % 2 == 0) {\n    if (x == y && y == z) {\n        r = -1;\n        break;\n    }\n    long long p = (y + z) / 2, q = (x + z) / 2, u = (x + y) / 2;\n    x = p, y = q, z = u;\n    r++;\n}\ncout << r << \"\\n\";", ("r = 0\nx, y, z = a, b, c\nwhile x % 2 == 0 and y % 2 == 0 and z % 2 == 0 and r < 100:\n    x, y, z = (y + z) // 2, (x + z) // 2, (x + y) // 2\n    r += 1\nprint(r)", "long long r = 0, x = a, y = b, z = c;\nwhile (x % 2 == 0 && y % 2 == 0 && z % 2 == 0 && r < 100) {\n    long long p = (y + z) / 2, q = (x + z) / 2, u = (x + y) / 2;\n    x = p, y = q, z = u;\n    r++;\n}\ncout << r << \"\\n\";"), meanings={"a": "the first number", "b": "the second number", "c": "the third number"}, refine=lambda rng, v: (lambda t: {x: t[i] * (2 ** rng.choice([0, 1, 2, 3])) if rng.random() < 0.5 else 4 for i, x in enumerate("abc")})([rng.randint(1, 9) for _ in range(3)]), rating=1000),
    bodies("odd_one_eaten_half_given", (Int("a"), Int("b"), Int("k", 1, 100),), ("A has {a} and B has {b} sweets. They take turns, A first, {k} turns in all: whoever has the turn eats one sweet if his number is odd, and then gives half of his sweets to the other. Print both numbers at the end.", "With x = {a} and y = {b}, do {k} operations, alternately on x and on y, first on x: if the number is odd, take 1 away; then move half of it over to the other. Print x and y.",), "x, y = a, b\nfor i in range(k):\n    if i % 2 == 0:\n        y += x // 2\n        x //= 2\n    else:\n        x += y // 2\n        y //= 2\nprint(x, y)", "long long x = a, y = b;\nfor (int i = 0; i < k; i++) {\n    if (i % 2 == 0) {\n        y += x / 2;\n        x /= 2;\n    } else {\n        x += y / 2;\n        y /= 2;\n    }\n}\ncout << x << \" \" << y << \"\\n\";", ("x, y = a, b\nfor i in range(k):\n    if i % 2 == 0:\n        y += x // 2\n        x -= x // 2\n    else:\n        x += y // 2\n        y -= y // 2\nprint(x, y)", "long long x = a, y = b;\nfor (int i = 0; i < k; i++) {\n    if (i % 2 == 0) {\n        y += x / 2;\n        x -= x / 2;\n    } else {\n        x += y / 2;\n        y -= y / 2;\n    }\n}\ncout << x << \" \" << y << \"\\n\";"), meanings={"a": "what A has", "b": "what B has", "k": "the number of turns"}, output=("Print A's and B's number, separated by a space.",), refine=lambda rng, v: {**v, "k": rng.randint(1, 8)}),
    bodies("nearest_checkpoint_of_each", (Pairs("p", ("a", "b"), -10**8, 10**8), Pairs("q", ("c", "d"), -10**8, 10**8, count="m"),), ("{n} students and {m} checkpoints are given as points of a plane. For every student print the number of the checkpoint with the smallest Manhattan distance |x1 - x2| + |y1 - y2|; if there are several, the smallest number (from 1).", "For each of the first {n} points find which of the {m} other points is nearest, distances measured along the axes. Ties go to the point that was given first. Print the numbers of these points.",), "for x, y in p:\n    print(min(range(m), key=lambda i: abs(x - q[i][0]) + abs(y - q[i][1])) + 1)", "for (auto& [x, y] : p) {\n    int best = 0;\n    for (int i = 1; i < m; i++)\n        if (llabs(x - q[i].first) + llabs(y - q[i].second) < llabs(x - q[best].first) + llabs(y - q[best].second)) best = i;\n    cout << best + 1 << \"\\n\";\n}", ("for x, y in p:\n    print(min(range(m), key=lambda i: (abs(x - q[i][0]) + abs(y - q[i][1]), -i)) + 1)", "for (auto& [x, y] : p) {\n    int best = 0;\n    for (int i = 1; i < m; i++)\n        if (llabs(x - q[i].first) + llabs(y - q[i].second) <= llabs(x - q[best].first) + llabs(y - q[best].second)) best = i;\n    cout << best + 1 << \"\\n\";\n}"), meanings={"n": "the number of students", "m": "the number of checkpoints", "p": "where a student is", "q": "where a checkpoint is"}, output=LINES, refine=lambda rng, v: {**v, "p": [(rng.randint(-9, 9), rng.randint(-9, 9)) for _ in v["p"]], "q": [(rng.randint(-9, 9), rng.randint(-9, 9)) for _ in v["q"]]}),
    bodies("rounds_the_mirror_adds_one", (Ints("a", 1, 10**5),), ("Count the pairs i < j of places for which j - i = {a}_i + {a}_j.", "In how many pairs of people is the difference of their numbers in the line (from 1 to {n}) exactly the sum of their heights?",), "c = {}\nr = 0\nfor i, x in enumerate(a):\n    r += c.get(i - x, 0)\n    c[i + x] = c.get(i + x, 0) + 1\nprint(r)", "map<long long, long long> c;\nlong long r = 0;\nfor (int i = 0; i < n; i++) {\n    auto it = c.find(i - a[i]);\n    if (it != c.end()) r += it->second;\n    c[i + a[i]]++;\n}\ncout << r << \"\\n\";", ("r = 0\nfor i in range(n):\n    for j in range(i):\n        if i - j == abs(a[i] - a[j]):\n            r += 1\nprint(r)", "long long r = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < i; j++) if (i - j == llabs(a[i] - a[j])) r++;\ncout << r << \"\\n\";"), meanings={"n": "the number of people", "a": "the heights"}, refine=_half, rating=900),
    bodies("product_or_too_large", (Ints("a", 0, 10**18, max_size=20),), ("Print the product of the {n} numbers, or $none if it is larger than 10^18.", "Multiply all the numbers. If the result is more than 1000000000000000000, print $none instead of it; a zero anywhere makes it 0.",), "r = 1\nfor x in a:\n    r *= x\nprint(r if r <= 10 ** 18 else '$none')", "long long r = 1;\nbool large = false;\nif (find(a.begin(), a.end(), 0) != a.end()) r = 0;\nfor (auto x : a) {\n    if (r == 0) break;\n    if (x > 1000000000000000000LL / r) {\n        large = true;\n        break;\n    }\n    r *= x;\n}\nif (large) cout << \"$none\" << \"\\n\";\nelse cout << r << \"\\n\";", ("r = 1\nfor x in a:\n    r *= x\n    if r > 10 ** 18:\n        break\nprint(r if r <= 10 ** 18 else '$none')", "long long r = 1;\nbool large = false;\nfor (auto x : a) {\n    if (x != 0 && r > 1000000000000000000LL / x) {\n        large = true;\n        break;\n    }\n    r *= x;\n}\nif (large) cout << \"$none\" << \"\\n\";\nelse cout << r << \"\\n\";"), meanings={"n": "the number of factors", "a": "the factors"}, constants=said(none=("-1", "-1", "-1", "overflow", "TOO BIG")), refine=_factors),
)  # fmt: skip
