"""Drills over arrays as interviews ask them: places from 0, pairs, parts, majorities."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.no_answer import minus_one_or
from alphacode.curriculum.short import ONE, ROW, bodies
from alphacode.curriculum.task import Int, Ints, Task, Values

NONE = minus_one_or("none", "not found", "no", "empty", "no answer")
ONE_OR = ("Print one integer, or $none.", "Print the answer on one line.")
TWO_OR = (
    "Print two integers separated by a space, or $none.",
    "Print the two numbers, or $none.",
)
TWO = ("Print two integers separated by a space.", "Print the two numbers on one line.")


def _pair(rng: Random, values: Values) -> Values:
    """Let k mostly be a sum of two elements at different places."""
    a = values["a"]
    i, j = rng.sample(range(len(a)), 2)
    k = a[i] + a[j] if rng.random() < 0.75 else 2 * rng.choice(a)
    return {**values, "k": k}


def _part(rng: Random, values: Values) -> Values:
    """Let k mostly be the sum of a part of the list, with elements near another."""
    high = rng.choice([3, 10, 1000])
    a = [rng.randint(1, high) for _ in values["a"]]
    i = rng.randrange(len(a))
    j = rng.randint(i, len(a) - 1)
    k = sum(a[i : j + 1]) if rng.random() < 0.75 else rng.randint(1, sum(a) + 3)
    return {**values, "a": a, "k": k}


def _signed_part(rng: Random, values: Values) -> Values:
    high = rng.choice([2, 5, 50])
    a = [rng.randint(-high, high) for _ in values["a"]]
    i = rng.randrange(len(a))
    j = rng.randint(i, len(a) - 1)
    k = sum(a[i : j + 1]) if rng.random() < 0.8 else rng.randint(-20, 20)
    return {**values, "a": a, "k": k}


def _majority(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    pool = rng.sample(range(1, 1000), 3)
    x = rng.choice(pool)
    times = max(0, min(n, n // 2 + rng.choice([0, 1, 1, 2, n // 3])))
    a = [x] * times + [rng.choice(pool) for _ in range(n - times)]
    rng.shuffle(a)
    return {**values, "a": a}


def _thirds(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    pool = rng.sample(range(1, 1000), rng.randint(2, 6))
    a = [rng.choice(pool) for _ in range(n)]
    if rng.random() < 0.5:
        a = [pool[0]] * (n // 3 + 1) + a[n // 3 + 1 :]
        rng.shuffle(a)
    return {**values, "a": a}


def _all_but_one(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    a = list(range(n + 1))
    a.remove(rng.choice([0, n, rng.randint(0, n)]))
    rng.shuffle(a)
    return {**values, "a": a}


def _one_twice(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    a = list(range(1, n + 1))
    i, j = rng.sample(range(n), 2)
    a[i] = a[j]
    rng.shuffle(a)
    return {**values, "a": a}


def _small(rng: Random, values: Values) -> Values:
    high = rng.choice([2, 4, 9, 100])
    return {**values, "a": [rng.randint(-high, high) for _ in values["a"]]}


def _few(rng: Random, values: Values) -> Values:
    """Draw few different values, and k among them mostly."""
    pool = rng.sample(range(-50, 51), rng.randint(1, 6))
    a = [rng.choice(pool) for _ in values["a"]]
    k = rng.choice(a) if rng.random() < 0.75 else rng.randint(-50, 50)
    return {**values, "a": a, "k": k}


def _few_sorted(rng: Random, values: Values) -> Values:
    values = _few(rng, values)
    return {**values, "a": sorted(values["a"])}


def _two_of(rng: Random, values: Values) -> Values:
    values = _few(rng, values)
    a = values["a"]
    x = rng.choice(a)
    y = rng.choice([z for z in a if z != x] or [x + 1])
    if rng.random() < 0.15:
        y = 51
    return {**values, "x": x, "y": y}


def _balance(rng: Random, values: Values) -> Values:
    values = _small(rng, values)
    a = values["a"]
    if rng.random() < 0.7:
        i = rng.randrange(len(a))
        left, right = sum(a[:i]), sum(a[i + 1 :])
        if i > 0:
            a[0] += right - left
        elif len(a) > 1:
            a[-1] += left - right
        a = [max(-10000, min(10000, x)) for x in a]
    return {**values, "a": a}


def _turned(rng: Random, values: Values) -> Values:
    """Sort different numbers and move some from the beginning to the end."""
    a = sorted(rng.sample(range(-1000, 1001), len(values["a"])))
    i = rng.choice([0, rng.randrange(len(a))])
    k = rng.choice([*a, rng.randint(-1000, 1000)])
    return {**values, "a": a[i:] + a[:i], "k": k}


def _growing(rng: Random, values: Values) -> Values:
    top = len(values["a"]) + rng.randint(0, 30)
    a = sorted(rng.sample(range(1, top + 1), len(values["a"])))
    return {**values, "a": a, "k": rng.randint(1, 20)}


def _sorted_three(rng: Random, values: Values) -> Values:
    pool = rng.sample(range(-60, 60), rng.randint(3, 30))
    return {**values, **{x: sorted(rng.choice(pool) for _ in values[x]) for x in "abc"}}


def _halves(rng: Random, values: Values) -> Values:
    """Make half of the elements negative, none 0."""
    n = max(2, len(values["a"]) // 2 * 2)
    a = [rng.randint(1, 100) * (-1 if i % 2 else 1) for i in range(n)]
    rng.shuffle(a)
    return {**values, "n": n, "a": a}


def _factors(rng: Random, values: Values) -> Values:
    high = rng.choice([3, 9])
    return {**values, "a": [rng.randint(-high, high) for _ in values["a"]]}


def _digits(rng: Random, values: Values) -> Values:
    a = [rng.randint(0, 9) for _ in values["a"]]
    if rng.random() < 0.6:
        j = rng.randint(1, len(a))
        a = a[: len(a) - j] + [9] * j
    a[0] = a[0] or rng.randint(1, 9)
    return {**values, "a": a}


TASKS: tuple[Task, ...] = (
    bodies("two_sum_places_from_zero", (Ints("a", -1000, 1000, min_size=2), Int("k", -2000, 2000)), ("[Find|Print] the indices i < j, counted from 0, of two elements with {a}_i + {a}_j = {k}. If there are several such pairs, take the smallest i, and for it the smallest j; if there are none, print $none.", "Return the positions of two different elements that add up to {k}, the smaller position first; the first element has the index 0. Among several pairs choose the one with the least first index, then the least second one. Without such a pair the answer is $none."),
        ('found = False\nfor i in range(n):\n    for j in range(i + 1, n):\n        if not found and a[i] + a[j] == k:\n            print(i, j)\n            found = True\nif not found:\n    print("$none")', 'places = {}\nfor i in range(n):\n    places.setdefault(a[i], []).append(i)\nbest = None\nfor i in range(n):\n    later = [j for j in places.get(k - a[i], []) if j > i]\n    if later and best is None:\n        best = (i, later[0])\nif best is None:\n    print("$none")\nelse:\n    print(best[0], best[1])'),
        'bool found = false;\nfor (int i = 0; i < n && !found; i++) {\n    for (int j = i + 1; j < n && !found; j++) {\n        if (a[i] + a[j] == k) {\n            cout << i << " " << j << "\\n";\n            found = true;\n        }\n    }\n}\nif (!found) cout << "$none" << "\\n";',
        ('found = False\nfor i in range(n):\n    for j in range(i, n):\n        if not found and a[i] + a[j] == k:\n            print(i, j)\n            found = True\nif not found:\n    print("$none")', 'bool found = false;\nfor (int i = 0; i < n && !found; i++) {\n    for (int j = i; j < n && !found; j++) {\n        if (a[i] + a[j] == k) {\n            cout << i << " " << j << "\\n";\n            found = true;\n        }\n    }\n}\nif (!found) cout << "$none" << "\\n";'),
        refine=_pair, constants=NONE, output=TWO_OR, meanings={"k": "the wanted sum"}),
    bodies("two_sum_values", (Ints("a", -1000, 1000, min_size=2), Int("k", -2000, 2000)), ("[Find|Print] two {items} (at different places) with the sum {k}, the smaller one first. If there are several such pairs, print the one with the smallest first number; print $none if there is no such pair.", "Which two elements add up to {k}? Print their values in non-decreasing order; of several answers the one whose smaller value is least. If no two elements do, print $none."),
        ('b = sorted(a)\ni = 0\nj = n - 1\nwhile i < j and b[i] + b[j] != k:\n    if b[i] + b[j] < k:\n        i += 1\n    else:\n        j -= 1\nif i < j:\n    print(b[i], b[j])\nelse:\n    print("$none")',),
        'sort(a.begin(), a.end());\nint i = 0, j = n - 1;\nwhile (i < j && a[i] + a[j] != k) {\n    if (a[i] + a[j] < k) i++;\n    else j--;\n}\nif (i < j) cout << a[i] << " " << a[j] << "\\n";\nelse cout << "$none" << "\\n";',
        ('b = sorted(a)\ni = 0\nj = n - 1\nwhile i <= j and b[i] + b[j] != k:\n    if b[i] + b[j] < k:\n        i += 1\n    else:\n        j -= 1\nif i <= j:\n    print(b[i], b[j])\nelse:\n    print("$none")', 'sort(a.begin(), a.end());\nint i = 0, j = n - 1;\nwhile (i <= j && a[i] + a[j] != k) {\n    if (a[i] + a[j] < k) i++;\n    else j--;\n}\nif (i <= j) cout << a[i] << " " << a[j] << "\\n";\nelse cout << "$none" << "\\n";'),
        refine=_pair, constants=NONE, output=TWO_OR, meanings={"k": "the wanted sum"}),
    bodies("majority_value_or_none", (Ints("a", 1, 10**9, max_size=60),), ("[Find|Print] the element that occurs more than {n} / 2 times, or $none if there is no such element.", "An element is the majority if more than half of all {n} elements are equal to it. Print the majority element; if there is none, print $none."),
        ('best = max(set(a), key=a.count)\nif 2 * a.count(best) > n:\n    print(best)\nelse:\n    print("$none")', 'x = sorted(a)[n // 2]\nprint(x if a.count(x) > n // 2 else "$none")'),
        'sort(a.begin(), a.end());\nlong long x = a[n / 2];\nif (count(a.begin(), a.end(), x) > n / 2) cout << x << "\\n";\nelse cout << "$none" << "\\n";',
        ('x = sorted(a)[n // 2]\nprint(x if 2 * a.count(x) >= n else "$none")', 'sort(a.begin(), a.end());\nlong long x = a[n / 2];\nif (2 * count(a.begin(), a.end(), x) >= n) cout << x << "\\n";\nelse cout << "$none" << "\\n";'),
        refine=_majority, constants=NONE, output=ONE_OR),
    bodies("values_over_a_third", (Ints("a", 1, 10**9, max_size=60),), ("[Find|Print] all values that occur more than {n} / 3 times, in increasing order, or $none if there are none.", "Which values make up more than a third of the list? Print them from the smallest to the largest on one line; if no value is so frequent, print $none."),
        'found = sorted(x for x in set(a) if 3 * a.count(x) > n)\nif found:\n    print(*found)\nelse:\n    print("$none")',
        'map<long long, int> times;\nfor (auto x : a) times[x]++;\nbool any = false;\nfor (auto& [x, c] : times) {\n    if (3 * c > n) {\n        if (any) cout << " ";\n        cout << x;\n        any = true;\n    }\n}\nif (!any) cout << "$none";\ncout << "\\n";',
        ('found = sorted(x for x in set(a) if 3 * a.count(x) >= n)\nif found:\n    print(*found)\nelse:\n    print("$none")', 'map<long long, int> times;\nfor (auto x : a) times[x]++;\nbool any = false;\nfor (auto& [x, c] : times) {\n    if (3 * c >= n) {\n        if (any) cout << " ";\n        cout << x;\n        any = true;\n    }\n}\nif (!any) cout << "$none";\ncout << "\\n";'),
        refine=_thirds, constants=NONE, output=("Print the values separated by spaces, or $none.",)),
    bodies("missing_from_zero_to_n", (Ints("a", 0, 100, max_size=60, is_distinct=True),), ("The list has {n} different numbers out of 0, 1, ..., {n}. [Find|Print] the one that is missing.", "Of the {n} + 1 numbers from 0 to {n} all but one stand in the list. Which one does not?"),
        ("print(n * (n + 1) // 2 - sum(a))", "seen = set(a)\nfor x in range(n + 1):\n    if x not in seen:\n        print(x)"),
        'long long total = n * (n + 1LL) / 2;\nfor (auto x : a) total -= x;\ncout << total << "\\n";',
        ("seen = set(a)\nprint(min(x for x in range(1, n + 2) if x not in seen))", 'set<long long> seen(a.begin(), a.end());\nlong long x = 1;\nwhile (seen.count(x)) x++;\ncout << x << "\\n";'),
        refine=_all_but_one, output=ONE, is_themed=False),
    bodies("twice_and_missing", (Ints("a", 1, 100, min_size=2, max_size=60),), ("The list should have each of the numbers 1 to {n} once, but one number stands there twice and another is missing. Print the number that is there twice, then the missing one.", "Of the numbers 1, 2, ..., {n} one was replaced by another one of them. [Find|Print] the repeated number and the lost one, in this order."),
        ("seen = set(a)\ntwice = sum(a) - sum(seen)\nprint(twice, n * (n + 1) // 2 - sum(seen))", "for x in range(1, n + 1):\n    if a.count(x) == 2:\n        twice = x\n    if a.count(x) == 0:\n        missing = x\nprint(twice, missing)"),
        'vector<int> times(n + 1, 0);\nfor (auto x : a) times[x]++;\nlong long twice = 0, missing = 0;\nfor (int x = 1; x <= n; x++) {\n    if (times[x] == 2) twice = x;\n    if (times[x] == 0) missing = x;\n}\ncout << twice << " " << missing << "\\n";',
        ("seen = set(a)\ntwice = sum(a) - sum(seen)\nprint(n * (n + 1) // 2 - sum(seen), twice)", 'vector<int> times(n + 1, 0);\nfor (auto x : a) times[x]++;\nlong long twice = 0, missing = 0;\nfor (int x = 1; x <= n; x++) {\n    if (times[x] == 2) twice = x;\n    if (times[x] == 0) missing = x;\n}\ncout << missing << " " << twice << "\\n";'),
        refine=_one_twice, output=TWO, is_themed=False),
    bodies("missing_and_twice", (Ints("a", 1, 100, min_size=2, max_size=60),), ("All numbers from 1 to {n} should be in the list, but one is missing and another is there twice instead. Print the missing number, then the one that is there twice.", "[Find|Print] two numbers: the one of 1, 2, ..., {n} that the list lacks, and the one that it has twice. All others occur once."),
        ("seen = set(a)\nprint(n * (n + 1) // 2 - sum(seen), sum(a) - sum(seen))", "times = [0] * (n + 1)\nfor x in a:\n    times[x] += 1\nprint(times.index(0, 1), times.index(2))"),
        'vector<int> times(n + 1, 0);\nfor (auto x : a) times[x]++;\nlong long twice = 0, missing = 0;\nfor (int x = 1; x <= n; x++) {\n    if (times[x] == 2) twice = x;\n    if (times[x] == 0) missing = x;\n}\ncout << missing << " " << twice << "\\n";',
        ("seen = set(a)\nprint(n * (n + 1) // 2 - sum(a), sum(a) - sum(seen))", 'set<long long> seen(a.begin(), a.end());\nlong long all = 0, once = 0;\nfor (auto x : a) all += x;\nfor (auto x : seen) once += x;\ncout << n * (n + 1LL) / 2 - all << " " << all - once << "\\n";'),
        refine=_one_twice, output=TWO, is_themed=False),
    bodies("part_with_sum_places", (Ints("a", 1, 1000), Int("k", 1, 10**6)), ("All {items} are positive. [Find|Print] the first and the last position (from 1) of a contiguous part of the list with the sum {k}. Of several such parts take the one that ends first; print $none if there is none.", "Is there a segment of neighbouring elements that add up to exactly {k}? Print where it begins and where it ends, counted from 1 (the leftmost one if there are several), or $none."),
        ('left = total = 0\nfound = False\nfor i in range(n):\n    total += a[i]\n    while total > k:\n        total -= a[left]\n        left += 1\n    if total == k and not found:\n        print(left + 1, i + 1)\n        found = True\nif not found:\n    print("$none")',),
        'long long left = 0, total = 0;\nbool found = false;\nfor (int i = 0; i < n && !found; i++) {\n    total += a[i];\n    while (total > k) total -= a[left++];\n    if (total == k) {\n        cout << left + 1 << " " << i + 1 << "\\n";\n        found = true;\n    }\n}\nif (!found) cout << "$none" << "\\n";',
        ('total = 0\nfound = False\nfor i in range(n):\n    total += a[i]\n    if total == k and not found:\n        print(1, i + 1)\n        found = True\nif not found:\n    print("$none")', 'long long total = 0;\nbool found = false;\nfor (int i = 0; i < n && !found; i++) {\n    total += a[i];\n    if (total == k) {\n        cout << 1 << " " << i + 1 << "\\n";\n        found = true;\n    }\n}\nif (!found) cout << "$none" << "\\n";'),
        refine=_part, constants=NONE, output=TWO_OR, rating=1100, tags=("two pointers",), meanings={"k": "the wanted sum"}),
    bodies("part_with_sum_places_from_zero", (Ints("a", 1, 1000), Int("k", 1, 10**6)), ("The elements are positive and have the indices 0 to {n} - 1. [Find|Print] the indices of the first and the last element of the leftmost contiguous part with the sum {k}, or $none if no part has this sum.", "Print two indices, counted from 0: those between which (both included) the elements add up to {k}. Of several such stretches print the one that ends first; if there is none, print $none."),
        ('left = total = 0\nfound = False\nfor i in range(n):\n    total += a[i]\n    while total > k:\n        total -= a[left]\n        left += 1\n    if total == k and not found:\n        print(left, i)\n        found = True\nif not found:\n    print("$none")',),
        'long long left = 0, total = 0;\nbool found = false;\nfor (int i = 0; i < n && !found; i++) {\n    total += a[i];\n    while (total > k) total -= a[left++];\n    if (total == k) {\n        cout << left << " " << i << "\\n";\n        found = true;\n    }\n}\nif (!found) cout << "$none" << "\\n";',
        ('total = 0\nfound = False\nfor i in range(n):\n    total += a[i]\n    if total == k and not found:\n        print(0, i)\n        found = True\nif not found:\n    print("$none")', 'long long total = 0;\nbool found = false;\nfor (int i = 0; i < n && !found; i++) {\n    total += a[i];\n    if (total == k) {\n        cout << 0 << " " << i << "\\n";\n        found = true;\n    }\n}\nif (!found) cout << "$none" << "\\n";'),
        refine=_part, constants=NONE, output=TWO_OR, rating=1100, tags=("two pointers",), meanings={"k": "the wanted sum"}),
    bodies("balance_place_from_zero", (Ints("a", -10000, 10000),), ("[Find|Print] the smallest index, counted from 0, such that the elements before it have the same sum as those after it (the element itself is in neither sum; no elements have the sum 0). Print $none if there is no such index.", "An index is an equilibrium if everything to its left adds up to the same as everything to its right. Indices begin with 0, and the sum of nothing is 0. Print the first equilibrium, or $none."),
        ('total = sum(a)\nleft = 0\nplace = None\nfor i in range(n):\n    if place is None and 2 * left + a[i] == total:\n        place = i\n    left += a[i]\nprint("$none" if place is None else place)',),
        'long long total = 0, left = 0, place = -1;\nfor (auto x : a) total += x;\nfor (int i = 0; i < n; i++) {\n    if (place < 0 && 2 * left + a[i] == total) place = i;\n    left += a[i];\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";',
        ('total = sum(a)\nleft = 0\nplace = None\nfor i in range(n):\n    left += a[i]\n    if place is None and 2 * left == total:\n        place = i\nprint("$none" if place is None else place)', 'long long total = 0, left = 0, place = -1;\nfor (auto x : a) total += x;\nfor (int i = 0; i < n; i++) {\n    left += a[i];\n    if (place < 0 && 2 * left == total) place = i;\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";'),
        refine=_balance, constants=NONE, output=ONE_OR, meanings={}),
    bodies("index_of_k_from_zero", (Ints("a", -50, 50), Int("k", -50, 50)), ("[Find|Print] the index of the first element equal to {k}, where indices begin with 0, or $none if {k} is not in the list.", "Search the list for {k} from left to right. The elements have the numbers 0, 1, 2, ...; print the number of the first one that is {k}, and $none if there is none."),
        'print(a.index(k) if k in a else "$none")',
        'long long place = find(a.begin(), a.end(), k) - a.begin();\nif (place == n) cout << "$none" << "\\n";\nelse cout << place << "\\n";',
        ('print(a.index(k) + 1 if k in a else "$none")', 'long long place = find(a.begin(), a.end(), k) - a.begin();\nif (place == n) cout << "$none" << "\\n";\nelse cout << place + 1 << "\\n";'),
        refine=_few, constants=NONE, output=ONE_OR, meanings={"k": "the number to search for"}),
    bodies("last_index_of_k_from_zero", (Ints("a", -50, 50), Int("k", -50, 50)), ("[Find|Print] the index of the last element equal to {k} (the first element of the list has the index 0), or $none if {k} does not occur.", "Where does {k} stand for the last time? Count places from 0; print $none if it stands nowhere."),
        'print(n - 1 - a[::-1].index(k) if k in a else "$none")',
        'long long place = -1;\nfor (int i = 0; i < n; i++) {\n    if (a[i] == k) place = i;\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";',
        ('print(a.index(k) if k in a else "$none")', 'long long place = -1;\nfor (int i = n - 1; i >= 0; i--) {\n    if (a[i] == k) place = i;\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";'),
        refine=_few, constants=NONE, output=ONE_OR, meanings={"k": "the number to search for"}),
    bodies("first_and_last_index_sorted", (Ints("a", -50, 50, order="sorted"), Int("k", -50, 50)), ("The list is sorted. [Find|Print] the first and the last index of {k}, counted from 0, or -1 -1 if {k} is not in it.", "In a non-decreasing list all copies of {k} stand side by side. Print the index of the first and of the last of them (indices start at 0); print -1 twice if there are none."),
        ("if k in a:\n    print(a.index(k), a.index(k) + a.count(k) - 1)\nelse:\n    print(-1, -1)", "from bisect import bisect_left, bisect_right\nleft = bisect_left(a, k)\nright = bisect_right(a, k) - 1\nif left > right:\n    left = right = -1\nprint(left, right)"),
        'long long left = lower_bound(a.begin(), a.end(), k) - a.begin();\nlong long right = upper_bound(a.begin(), a.end(), k) - a.begin() - 1;\nif (left > right) left = right = -1;\ncout << left << " " << right << "\\n";',
        ("if k in a:\n    print(a.index(k), a.index(k) + a.count(k))\nelse:\n    print(-1, -1)", 'long long left = lower_bound(a.begin(), a.end(), k) - a.begin();\nlong long right = upper_bound(a.begin(), a.end(), k) - a.begin();\nif (left == right) left = right = -1;\ncout << left << " " << right << "\\n";'),
        refine=_few_sorted, output=TWO, tags=("binary search",), meanings={"k": "the number to search for"}),
    bodies("first_and_last_place_in_list", (Ints("a", -50, 50), Int("k", -50, 50)), ("[Find|Print] the positions (from 1) of the first and of the last element equal to {k}, or $none if there is none.", "Where does {k} stand for the first and for the last time? Places are counted from 1 and may be the same. If {k} does not occur, print $none."),
        'if k in a:\n    print(a.index(k) + 1, n - a[::-1].index(k))\nelse:\n    print("$none")',
        'long long first = 0, last = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] == k) {\n        if (first == 0) first = i + 1;\n        last = i + 1;\n    }\n}\nif (first == 0) cout << "$none" << "\\n";\nelse cout << first << " " << last << "\\n";',
        ('if a.count(k) > 1:\n    print(a.index(k) + 1, n - a[::-1].index(k))\nelse:\n    print("$none")', 'long long first = 0, last = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] == k) {\n        if (first == 0) first = i + 1;\n        last = i + 1;\n    }\n}\nif (first == last) cout << "$none" << "\\n";\nelse cout << first << " " << last << "\\n";'),
        refine=_few, constants=NONE, output=TWO_OR, meanings={"k": "the number to search for"}),
    bodies("best_part_with_places", (Ints("a", -1000, 1000),), ("[Find|Print] the largest sum of a non-empty contiguous part of the list and the positions (from 1) of its first and last element. Of several such parts take the one that begins first, and of these the shortest.", "Which stretch of neighbouring elements has the greatest sum? Print the sum, where the stretch begins and where it ends, counted from 1; it has at least one element. In a tie the earlier beginning wins, then the earlier end."),
        ("best = None\ntotal = start = 0\nfor i in range(n):\n    if i == 0 or total < 0:\n        total = 0\n        start = i\n    total += a[i]\n    if best is None or total > best[0]:\n        best = (total, start + 1, i + 1)\nprint(*best)",),
        'long long best = 0, from = -1, to = -1, total = 0, start = 0;\nfor (int i = 0; i < n; i++) {\n    if (i == 0 || total < 0) {\n        total = 0;\n        start = i;\n    }\n    total += a[i];\n    if (from < 0 || total > best) {\n        best = total;\n        from = start;\n        to = i;\n    }\n}\ncout << best << " " << from + 1 << " " << to + 1 << "\\n";',
        ("best = (0, 1, 1)\ntotal = start = 0\nfor i in range(n):\n    if total < 0:\n        total = 0\n        start = i\n    total += a[i]\n    if total > best[0]:\n        best = (total, start + 1, i + 1)\nprint(*best)", 'long long best = 0, from = 0, to = 0, total = 0, start = 0;\nfor (int i = 0; i < n; i++) {\n    if (total < 0) {\n        total = 0;\n        start = i;\n    }\n    total += a[i];\n    if (total > best) {\n        best = total;\n        from = start;\n        to = i;\n    }\n}\ncout << best << " " << from + 1 << " " << to + 1 << "\\n";'),
        refine=_small, output=("Print three integers separated by spaces.",), rating=1200, tags=("dp",)),
    bodies("product_of_others", (Ints("a", -9, 9, min_size=2, max_size=12),), ("For each of the {items} print the product of all the others.", "Replace every element by the product of the other elements, and print the new list."),
        ("result = []\nfor i in range(n):\n    p = 1\n    for j in range(n):\n        if j != i:\n            p *= a[j]\n    result.append(p)\nprint(*result)",),
        'for (int i = 0; i < n; i++) {\n    long long p = 1;\n    for (int j = 0; j < n; j++) {\n        if (j != i) p *= a[j];\n    }\n    cout << p << " ";\n}\ncout << "\\n";',
        ("p = 1\nfor x in a:\n    p *= x\nprint(*[p // x if x else 0 for x in a])", 'long long p = 1;\nfor (auto x : a) p *= x;\nfor (auto x : a) cout << (x ? p / x : 0) << " ";\ncout << "\\n";'),
        refine=lambda rng, v: {**v, "a": [rng.choice([rng.randint(-9, 9) or 2, rng.randint(1, 9)]) for _ in v["a"][:-1]] + [rng.choice([0, 0, 3])]}, output=ROW),
    bodies("best_product_of_part", (Ints("a", -9, 9, max_size=18),), ("[Find|Print] the largest product of the elements of a non-empty contiguous part of the list.", "Take one or more neighbouring elements and multiply them. What is the greatest result?"),
        ("best = high = low = a[0]\nfor x in a[1:]:\n    high, low = max(x, x * high, x * low), min(x, x * high, x * low)\n    best = max(best, high)\nprint(best)", "best = a[0]\nfor i in range(n):\n    p = 1\n    for j in range(i, n):\n        p *= a[j]\n        best = max(best, p)\nprint(best)"),
        'long long best = a[0], high = a[0], low = a[0];\nfor (int i = 1; i < n; i++) {\n    long long x = a[i], u = x * high, v = x * low;\n    high = max({x, u, v});\n    low = min({x, u, v});\n    best = max(best, high);\n}\ncout << best << "\\n";',
        ("best = p = a[0]\nfor x in a[1:]:\n    p = max(x, x * p)\n    best = max(best, p)\nprint(best)", 'long long best = a[0], p = a[0];\nfor (int i = 1; i < n; i++) {\n    p = max(a[i], a[i] * p);\n    best = max(best, p);\n}\ncout << best << "\\n";'),
        refine=_factors, output=ONE, rating=1200, tags=("dp",)),
    bodies("best_product_of_two_signed", (Ints("a", -10**6, 10**6, min_size=2),), ("The {items} may be negative. [Find|Print] the largest product of two of them (at different places).", "What is the greatest value of {a}_i * {a}_j for two different places i and j?"),
        "b = sorted(a)\nprint(max(b[0] * b[1], b[-1] * b[-2]))",
        'sort(a.begin(), a.end());\ncout << max(a[0] * a[1], a[n - 1] * a[n - 2]) << "\\n";',
        ("b = sorted(a)\nprint(b[-1] * b[-2])", 'sort(a.begin(), a.end());\ncout << a[n - 1] * a[n - 2] << "\\n";'),
        output=ONE, tags=("greedy", "sortings")),
    bodies("best_product_of_three", (Ints("a", -1000, 1000, min_size=3),), ("[Find|Print] the largest product of three {items} at different places.", "Choose three elements of the list, which may be negative too, so that their product is as large as possible. Print this product."),
        "b = sorted(a)\nprint(max(b[-1] * b[-2] * b[-3], b[0] * b[1] * b[-1]))",
        'sort(a.begin(), a.end());\ncout << max(a[n - 1] * a[n - 2] * a[n - 3], a[0] * a[1] * a[n - 1]) << "\\n";',
        ("b = sorted(a)\nprint(b[-1] * b[-2] * b[-3])", 'sort(a.begin(), a.end());\ncout << a[n - 1] * a[n - 2] * a[n - 3] << "\\n";'),
        output=ONE, rating=900, tags=("greedy", "sortings")),
    bodies("largest_later_minus_earlier", (Ints("a", -10**6, 10**6, min_size=2),), ("[Find|Print] the largest difference {a}_j - {a}_i with i < j; it may be negative.", "From an element some earlier element is subtracted. What is the greatest difference that one can get so? (It can be below 0.)"),
        ("best = a[1] - a[0]\nlow = a[0]\nfor x in a[1:]:\n    best = max(best, x - low)\n    low = min(low, x)\nprint(best)",),
        'long long best = a[1] - a[0], low = a[0];\nfor (int i = 1; i < n; i++) {\n    best = max(best, a[i] - low);\n    low = min(low, a[i]);\n}\ncout << best << "\\n";',
        ("print(max(a) - min(a))", 'cout << *max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end()) << "\\n";'),
        refine=lambda rng, v: {**v, "a": sorted(v["a"], reverse=True)} if rng.random() < 0.3 else v, output=ONE),
    bodies("positives_and_negatives_by_turns", (Ints("a", -100, 100, min_size=2, max_size=40),), ("The list has as many positive as negative elements and no 0. Print it so that positive and negative elements take turns, a positive one first; the positive ones keep their order among themselves, and so do the negative ones.", "Rearrange the elements: first positive, first negative, second positive, second negative and so on. Half of them are positive, the others negative."),
        ("up = [x for x in a if x > 0]\ndown = [x for x in a if x < 0]\nresult = []\nfor i in range(n // 2):\n    result += [up[i], down[i]]\nprint(*result)",),
        'vector<long long> up, down;\nfor (auto x : a) (x > 0 ? up : down).push_back(x);\nfor (int i = 0; i < n / 2; i++) cout << up[i] << " " << down[i] << " ";\ncout << "\\n";',
        ("up = sorted(x for x in a if x > 0)\ndown = sorted(x for x in a if x < 0)\nresult = []\nfor i in range(n // 2):\n    result += [up[i], down[i]]\nprint(*result)", 'vector<long long> up, down;\nfor (auto x : a) (x > 0 ? up : down).push_back(x);\nsort(up.begin(), up.end());\nsort(down.begin(), down.end());\nfor (int i = 0; i < n / 2; i++) cout << up[i] << " " << down[i] << " ";\ncout << "\\n";'),
        refine=_halves, output=ROW),
    bodies("turns_of_sorted_list", (Ints("a", -1000, 1000, is_distinct=True, max_size=60),), ("A list of different numbers in increasing order was turned: some elements (perhaps none) went from its beginning to its end, their order kept. [Find|Print] the index, counted from 0, of its smallest element.", "How many times was an increasing list turned to the right, if a turn moves the last element to the front and there were less than {n} turns?"),
        ("print(a.index(min(a)))",),
        'cout << min_element(a.begin(), a.end()) - a.begin() << "\\n";',
        ("print(a.index(max(a)))", 'cout << max_element(a.begin(), a.end()) - a.begin() << "\\n";'),
        refine=_turned, output=ONE, is_themed=False, tags=("binary search",)),
    bodies("kth_missing_positive", (Ints("a", 1, 200, is_distinct=True, order="sorted", max_size=60), Int("k", 1, 1000)), ("The list is strictly increasing. Which positive integer is the {k}-th one that does not stand in it?", "Count the numbers 1, 2, 3, ... but leave out those of the list, which are sorted and all different. [Print|Find] the number that is counted as number {k}."),
        ("for x in a:\n    if x <= k:\n        k += 1\nprint(k)", "x = 0\nseen = set(a)\nwhile k > 0:\n    x += 1\n    if x not in seen:\n        k -= 1\nprint(x)"),
        'for (auto x : a) {\n    if (x <= k) k++;\n}\ncout << k << "\\n";',
        ("for x in a:\n    if x < k:\n        k += 1\nprint(k)", 'for (auto x : a) {\n    if (x < k) k++;\n}\ncout << k << "\\n";'),
        refine=_growing, output=ONE, is_themed=False, meanings={"k": "the number of the missing one"}),
    bodies("common_of_three_sorted", (Ints("a", -60, 60, count="n", order="sorted", max_size=30), Ints("b", -60, 60, count="m", order="sorted", max_size=30), Ints("c", -60, 60, count="q", order="sorted", max_size=30)), ("Three sorted lists are given. Print all numbers that occur in each of them, every number once and in increasing order, or $none if there are none.", "Which values do all three sorted lists have in common? Print each of them once, the smallest first; print $none if nothing is common."),
        'common = sorted(set(a) & set(b) & set(c))\nif common:\n    print(*common)\nelse:\n    print("$none")',
        'set<long long> one(a.begin(), a.end()), two(b.begin(), b.end()), three(c.begin(), c.end());\nbool any = false;\nfor (auto x : one) {\n    if (two.count(x) && three.count(x)) {\n        if (any) cout << " ";\n        cout << x;\n        any = true;\n    }\n}\nif (!any) cout << "$none";\ncout << "\\n";',
        ('common = sorted(set(a) & set(b))\nif common:\n    print(*common)\nelse:\n    print("$none")', 'set<long long> one(a.begin(), a.end()), two(b.begin(), b.end());\nbool any = false;\nfor (auto x : one) {\n    if (two.count(x)) {\n        if (any) cout << " ";\n        cout << x;\n        any = true;\n    }\n}\nif (!any) cout << "$none";\ncout << "\\n";'),
        refine=_sorted_three, constants=NONE, output=("Print the numbers separated by spaces, or $none.",)),
    bodies("least_distance_of_two_values", (Ints("a", -51, 51), Int("x", -51, 51), Int("y", -51, 51)), ("[Find|Print] the smallest distance |i - j| of two positions with {a}_i = {x} and {a}_j = {y} ({x} and {y} are different). Print $none if one of them does not occur.", "How near do the values {x} and {y} come to each other in the list? Print the least difference of their positions, or $none if the list does not have both. {x} and {y} differ."),
        ('best = None\nlast_x = last_y = None\nfor i in range(n):\n    if a[i] == x:\n        last_x = i\n    if a[i] == y:\n        last_y = i\n    if last_x is not None and last_y is not None:\n        d = abs(last_x - last_y)\n        if best is None or d < best:\n            best = d\nprint("$none" if best is None else best)',),
        'long long best = -1, lx = -1, ly = -1;\nfor (int i = 0; i < n; i++) {\n    if (a[i] == x) lx = i;\n    if (a[i] == y) ly = i;\n    if (lx >= 0 && ly >= 0 && (best < 0 || llabs(lx - ly) < best)) best = llabs(lx - ly);\n}\nif (best < 0) cout << "$none" << "\\n";\nelse cout << best << "\\n";',
        ('if x in a and y in a:\n    print(abs(a.index(x) - a.index(y)))\nelse:\n    print("$none")', 'long long i = find(a.begin(), a.end(), x) - a.begin(), j = find(a.begin(), a.end(), y) - a.begin();\nif (i < n && j < n) cout << llabs(i - j) << "\\n";\nelse cout << "$none" << "\\n";'),
        refine=_two_of, constants=NONE, output=ONE_OR, meanings={"x": "one value", "y": "another value"}),
    bodies("number_of_digits_plus_one", (Ints("a", 0, 9, max_size=40),), ("The list holds the digits of a number, the first one first and not 0. Add 1 to the number and print the digits of the result, separated by spaces.", "A long number is given digit by digit. [Print|Find] the digits of the next number."),
        ("print(*str(int(''.join(map(str, a))) + 1))", "i = n - 1\nwhile i >= 0 and a[i] == 9:\n    a[i] = 0\n    i -= 1\nif i < 0:\n    a = [1] + a\nelse:\n    a[i] += 1\nprint(*a)"),
        'int i = n - 1;\nwhile (i >= 0 && a[i] == 9) a[i--] = 0;\nif (i < 0) cout << 1 << " ";\nelse a[i]++;\nfor (auto x : a) cout << x << " ";\ncout << "\\n";',
        ("a[-1] += 1\nprint(*a)", 'a[n - 1]++;\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'),
        refine=_digits, output=ROW, is_themed=False, meanings={"a": "the digits"}),
    bodies("index_in_turned_list", (Ints("a", -1000, 1000, is_distinct=True, max_size=60), Int("k", -1000, 1000)), ("A sorted list of different numbers was cut somewhere and its two pieces exchanged. [Find|Print] the index of {k} in it, counted from 0, or -1 if {k} is not there.", "The given list of different numbers is increasing, but turned around by some places. At which index (the first is 0) stands {k}? Print -1 if nowhere."),
        "print(a.index(k) if k in a else -1)",
        'long long place = find(a.begin(), a.end(), k) - a.begin();\ncout << (place < n ? place : -1) << "\\n";',
        ("b = sorted(a)\nprint(b.index(k) if k in b else -1)", 'sort(a.begin(), a.end());\nlong long place = find(a.begin(), a.end(), k) - a.begin();\ncout << (place < n ? place : -1) << "\\n";'),
        refine=_turned, output=ONE, is_themed=False, tags=("binary search",), meanings={"k": "the number to search for"}),
)  # fmt: skip
