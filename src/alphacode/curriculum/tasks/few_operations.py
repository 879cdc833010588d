"""What lists become by few moves: raised, lowered, exchanged, flipped, taken away."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.list_refines import special
from alphacode.curriculum.short import LINES, ROW, TWO, bodies, decide, value
from alphacode.curriculum.task import Int, Ints, Task, Values

GREEDY = ("greedy",)
SORTED = ("greedy", "sortings")


def _repeated(rng: Random, values: Values) -> Values:
    """Let values repeat, sometimes only far from the end."""
    n = values["n"]
    a = [rng.randint(1, rng.choice([3, n, 3 * n])) for _ in range(n)]
    if rng.random() < 0.4:
        cut = rng.randint(0, n)
        a = a[:cut] + rng.sample(range(1, 3 * n + 1), n - cut)
    return {**values, "a": a}


def _exchanges(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.choice([0, 1, rng.randint(0, values["n"]), values["n"]])}


def _wanted(rng: Random, values: Values) -> Values:
    total = sum(values["a"])
    x = [
        rng.randint(1, min(2 * 10**9, total + rng.choice([0, 0, total])))
        for _ in values["x"]
    ]
    if rng.random() < 0.4:
        x[0] = total
    return {**values, "x": x}


def _nearly_sorted(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 9, 50])
    a = [rng.randint(1, top) for _ in values["a"]]
    if rng.random() < 0.75:
        a.sort()
    return {**values, "a": a}


def _signs(rng: Random, values: Values) -> Values:
    share = rng.choice([0.2, 0.5, 0.7, 1.0])
    return {**values, "a": [-1 if rng.random() < share else 1 for _ in values["a"]]}


def _small_signed(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 2, 5, 10**9])
    return {**values, "a": [max(-top, min(top, x)) for x in values["a"]]}


def _close(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 4, values["n"], 10**9])
    return {**values, "a": [min(x, rng.randint(1, top)) for x in values["a"]]}


def _places(rng: Random, values: Values) -> Values:
    n = values["n"]
    return {
        **values,
        "a": [rng.randint(1, i + rng.choice([1, 1, 3, n])) for i in range(n)],
    }


def _window(rng: Random, values: Values) -> Values:
    values = _nearly_sorted(rng, values)
    return {**values, "k": rng.choice([1, 1, rng.randint(1, values["n"])])}


def _stations(rng: Random, values: Values) -> Values:
    n = values["n"]
    x = max(values["x"], n + 1)
    a = (
        rng.sample(range(1, x), n)
        if x < 10**6
        else {rng.randint(1, x - 1) for _ in range(n)}
    )
    a = sorted(a)
    return {**values, "n": len(a), "a": a, "x": rng.choice([x, a[-1] + 1])}


def _one_apart(rng: Random, values: Values) -> Values:
    return {**values, "a": [rng.choice([1, 2]) for _ in values["a"]]}


def _times(rng: Random, values: Values) -> Values:
    return {**values, "a": [rng.randint(1, rng.choice([2, 4, 9])) for _ in values["a"]]}


def _same_parity(rng: Random, values: Values) -> Values:
    if rng.random() < 0.5:
        return values
    r = rng.randint(0, 1)
    return {
        **values,
        "a": [max(1, x // 2 * 2 - r) if x > 1 else x + 1 - r for x in values["a"]],
    }


LIST = (Ints("a", 1, 10**9),)
SIGNED = (Ints("a", -(10**9), 10**9),)
TASKS: tuple[Task, ...] = (
    bodies("removed_from_front_distinct", (Ints("a", 1, 10**6),), ("In one move the first element of the list is deleted. [Find|What is] the least number of moves after which all elements are different[.|?] (An empty list is fine, too.)", "How many {items} must be taken away from the beginning, at least, so that no value occurs twice in the rest?"), ("seen = set()\ni = n\nwhile i > 0 and a[i - 1] not in seen:\n    seen.add(a[i - 1])\n    i -= 1\nprint(i)", "answer = 0\nlast = {}\nfor i in range(n):\n    if a[i] in last:\n        answer = max(answer, last[a[i]] + 1)\n    last[a[i]] = i\nprint(answer)"), 'set<long long> seen;\nint i = n;\nwhile (i > 0 && seen.insert(a[i - 1]).second) i--;\ncout << i << "\\n";', ("print(n - len(set(a)))", 'cout << n - (long long)set<long long>(a.begin(), a.end()).size() << "\\n";'), refine=_repeated, tags=("greedy", "data structures")),
    bodies("removed_from_end_distinct", (Ints("a", 1, 10**6),), ("In one move the last element of the list is deleted. [Find|What is] the least number of moves after which all elements are different[.|?]", "How many {items} must be taken away from the end, at least, so that those that stay are all different?"), "seen = set()\ni = 0\nwhile i < n and a[i] not in seen:\n    seen.add(a[i])\n    i += 1\nprint(n - i)", 'set<long long> seen;\nint i = 0;\nwhile (i < n && seen.insert(a[i]).second) i++;\ncout << n - i << "\\n";', ("print(n - len(set(a)))", 'cout << n - (long long)set<long long>(a.begin(), a.end()).size() << "\\n";'), refine=_repeated, tags=("greedy", "data structures")),
    bodies("largest_sum_after_exchanges", (Ints("a"), Ints("b"), Int("k", 0, 10**5)), ("At most {k} times an element of {a} may be exchanged for an element of {b}. [Find|What is] the largest sum that the elements of {a} can have then[.|?]", "{person} may swap some number of {a} with some number of {b}, up to {k} times. Make the sum of {a} as large as possible and print it."), "a.sort()\nb.sort(reverse=True)\nfor i in range(min(k, n)):\n    if b[i] > a[i]:\n        a[i] = b[i]\nprint(sum(a))", 'sort(a.begin(), a.end());\nsort(b.rbegin(), b.rend());\nlong long sum = 0;\nfor (int i = 0; i < n; i++) sum += i < k ? max(a[i], b[i]) : a[i];\ncout << sum << "\\n";', ("print(sum(sorted(a + b)[n:]))", 'vector<long long> c(a);\nc.insert(c.end(), b.begin(), b.end());\nsort(c.rbegin(), c.rend());\nlong long sum = 0;\nfor (int i = 0; i < n; i++) sum += c[i];\ncout << sum << "\\n";'), ("a.sort()\nb.sort(reverse=True)\nprint(sum(a[min(k, n):]) + sum(b[:min(k, n)]))", 'sort(a.begin(), a.end());\nsort(b.rbegin(), b.rend());\nlong long sum = 0;\nfor (int i = 0; i < n; i++) sum += i < k ? b[i] : a[i];\ncout << sum << "\\n";'), refine=_exchanges, tags=SORTED, meanings={"k": "how many exchanges are allowed"}),
    bodies("fewest_for_each_sum", (Ints("a", 1, 10**4), Ints("x", 1, 2 * 10**9, count="q")), ("For each of the {q} numbers {x}_j print how many of the {items} must be taken, at least, so that their sum is {x}_j or more; print -1 if even all together are not enough. The queries do not influence each other.", "Answer {q} questions: what is the smallest number of elements of {a} with a sum of at least {x}_j? If there is no such choice, the answer is -1."), "from bisect import bisect_left\na.sort(reverse=True)\nsums = [0]\nfor v in a:\n    sums.append(sums[-1] + v)\nfor need in x:\n    place = bisect_left(sums, need)\n    print(place if place <= n else -1)", 'sort(a.rbegin(), a.rend());\nvector<long long> sums(n + 1, 0);\nfor (int i = 0; i < n; i++) sums[i + 1] = sums[i] + a[i];\nfor (long long need : x) {\n    auto it = lower_bound(sums.begin(), sums.end(), need);\n    cout << (it == sums.end() ? -1 : it - sums.begin()) << "\\n";\n}', ("sums = [0]\nfor v in a:\n    sums.append(sums[-1] + v)\nfor need in x:\n    place = 0\n    while place <= n and sums[place] < need:\n        place += 1\n    print(place if place <= n else -1)", 'vector<long long> sums(n + 1, 0);\nfor (int i = 0; i < n; i++) sums[i + 1] = sums[i] + a[i];\nfor (long long need : x) {\n    auto it = lower_bound(sums.begin(), sums.end(), need);\n    cout << (it == sums.end() ? -1 : it - sums.begin()) << "\\n";\n}'), output=LINES, refine=_wanted, tags=("binary search", "sortings"), rating=1000),
    value("operations_to_unsort", (Ints("a", 1, 10**9, min_size=2),), ("An operation chooses a place i from 1 to {n} - 1, adds 1 to each of the first i elements and subtracts 1 from each of the others. [Find|What is] the least number of operations after which the list is not in non-decreasing order[.|?]", "The list should become unsorted, that is, some element should be greater than the one after it. In one step the elements up to some place grow by 1 and all those behind it fall by 1. How few steps are enough (0 if it is unsorted already)?"), "d = min(y - x for x, y in zip(a, a[1:]))\n0 if d < 0 else d // 2 + 1", "long long d = a[1] - a[0];\nfor (int i = 1; i < n; i++) d = min(d, a[i] - a[i - 1]);\nd < 0 ? 0 : d / 2 + 1", ("d = min(y - x for x, y in zip(a, a[1:]))\n0 if d < 0 else (d + 1) // 2", "long long d = a[1] - a[0];\nfor (int i = 1; i < n; i++) d = min(d, a[i] - a[i - 1]);\nd < 0 ? 0 : (d + 1) / 2"), ("d = min(y - x for x, y in zip(a, a[1:]))\n0 if d < 0 else d + 1", "long long d = a[1] - a[0];\nfor (int i = 1; i < n; i++) d = min(d, a[i] - a[i - 1]);\nd < 0 ? 0 : d + 1"), refine=_nearly_sorted, tags=("greedy", "math")),
    bodies("sign_flips_of_parts", SIGNED, ("An operation chooses some consecutive elements and changes the sign of each of them. Print the largest sum that the list can get, and the least number of operations for it.", "By turning over the signs of whole contiguous parts, as often as one likes, make the sum of the {items} as large as possible. Print this sum and how few operations lead to it."), "count = 0\nopen_part = False\nfor x in a:\n    if x < 0 and not open_part:\n        count += 1\n        open_part = True\n    elif x > 0:\n        open_part = False\nprint(sum(abs(x) for x in a), count)", 'long long sum = 0, count = 0;\nbool open_part = false;\nfor (long long x : a) {\n    sum += llabs(x);\n    if (x < 0 && !open_part) {\n        count++;\n        open_part = true;\n    } else if (x > 0) {\n        open_part = false;\n    }\n}\ncout << sum << " " << count << "\\n";', ("print(sum(abs(x) for x in a), sum(x < 0 for x in a))", 'long long sum = 0, below = 0;\nfor (long long x : a) {\n    sum += llabs(x);\n    if (x < 0) below++;\n}\ncout << sum << " " << below << "\\n";'), ("count = 0\nfor i in range(n):\n    if a[i] < 0 and (i == 0 or a[i - 1] >= 0):\n        count += 1\nprint(sum(abs(x) for x in a), count)", 'long long sum = 0, parts = 0;\nfor (int i = 0; i < n; i++) {\n    sum += llabs(a[i]);\n    if (a[i] < 0 && (i == 0 || a[i - 1] >= 0)) parts++;\n}\ncout << sum << " " << parts << "\\n";'), output=TWO, refine=_small_signed, tags=GREEDY),
    value("steps_to_product_zero", SIGNED, ("In one step an element is increased or decreased by 1. [Find|What is] the least number of steps after which the product of all {items} is 0[.|?]", "One of the {items} has to become 0 by steps of 1 up or down. How few steps are needed?"), "min(abs(x) for x in a)", "long long best = llabs(a[0]);\nfor (long long x : a) best = min(best, llabs(x));\nbest", ("min(a)", "*min_element(a.begin(), a.end())"), ("abs(min(a))", "llabs(*min_element(a.begin(), a.end()))")),
    value("steps_to_sum_zero", SIGNED, ("In one step an element is increased or decreased by 1. [Find|What is] the least number of steps after which the sum of all {items} is 0[.|?]", "Change the {items} by 1 at a time, up or down, until they add up to 0. How few changes are enough?"), "abs(sum(a))", "long long sum = 0;\nfor (long long x : a) sum += x;\nllabs(sum)", ("sum(abs(x) for x in a)", "long long sum = 0;\nfor (long long x : a) sum += llabs(x);\nsum"), ("sum(a)", "long long sum = 0;\nfor (long long x : a) sum += x;\nsum"), refine=_small_signed, tags=("math",)),
    value("raises_to_divisible_product", (Ints("a", 1, 10**9), Int("k", 2, 5)), ("In one step an element grows by 1. [Find|What is] the least number of steps after which the product of all {items} is divisible by {k}[.|?] ({k} is from 2 to 5.)", "How often must 1 be added to elements of the list, at least, until {k} divides the product of all of them, where {k} is 2, 3, 4 or 5?"), "best = min(-x % k for x in a)\nif k == 4:\n    best = min(best, max(0, 2 - sum(x % 2 == 0 for x in a)))\nif n == 1:\n    best = -a[0] % k\nbest", "long long best = k, even = 0;\nfor (long long x : a) {\n    best = min(best, (k - x % k) % k);\n    if (x % 2 == 0) even++;\n}\nif (k == 4 && n > 1) best = min(best, max(0LL, 2 - even));\nbest", ("min(-x % k for x in a)", "long long best = k;\nfor (long long x : a) best = min(best, (k - x % k) % k);\nbest"), ("min(x % k for x in a)", "long long best = k;\nfor (long long x : a) best = min(best, x % k);\nbest"), refine=lambda rng, v: {**_close(rng, v), "k": rng.choice([2, 3, 4, 4, 5])}, tags=("math", "greedy"), rating=1000, meanings={"k": "the divisor"}),
    value("insertions_to_fit_places", LIST, ("A list is good if its element at place i is at most i, for every i from 1. Any positive whole numbers may be inserted anywhere. [Find|What is] the least number of insertions that makes the list good[.|?]", "Element i of the list (counted from 1) must not be greater than i. New numbers may be put between, before or behind the others. How few new numbers are enough?"), "max(0, max(a[i] - i - 1 for i in range(n)))", "long long best = 0;\nfor (int i = 0; i < n; i++) best = max(best, a[i] - i - 1);\nbest", ("sum(a[i] > i + 1 for i in range(n))", "int found = 0;\nfor (int i = 0; i < n; i++) if (a[i] > i + 1) found++;\nfound"), ("max(0, max(a) - n)", "max(0LL, *max_element(a.begin(), a.end()) - n)"), refine=_places, tags=GREEDY),
    value("flips_to_unit_list", (Ints("a", -1, 1),), ("All elements are 1 or -1. An operation changes the sign of one element. [Find|What is] the least number of operations after which the sum is not negative and the product is 1[.|?]", "The list consists of the numbers 1 and -1. How many of them must be turned over (1 to -1 or back), at least, so that the sum is at least 0 and the product is 1?"), "minus = a.count(-1)\ncount = max(0, minus - n // 2)\ncount + (minus - count) % 2", "long long minus = count(a.begin(), a.end(), -1LL), turned = max(0LL, minus - n / 2);\nturned + (minus - turned) % 2", ("max(0, a.count(-1) - n // 2)", "max(0LL, (long long)count(a.begin(), a.end(), -1LL) - n / 2)"), ("a.count(-1) % 2", "count(a.begin(), a.end(), -1LL) % 2"), refine=_signs, tags=("greedy", "math"), rating=900),
    value("first_tower_highest", LIST, ("There are {n} towers of blocks of heights {a}_1, ..., {a}_{n}. In a move one block is carried from a tower to a tower that is lower. [Find|What is] the greatest height that the first tower can get[.|?]", "A unit may be moved from element i to element j of the list whenever {a}_i > {a}_j. As many moves as one likes are made. How large can the first element become?"), "x = a[0]\nfor y in sorted(a[1:]):\n    if y > x:\n        x = (x + y + 1) // 2\nx", "long long x = a[0];\nsort(a.begin() + 1, a.end());\nfor (int i = 1; i < n; i++) if (a[i] > x) x = (x + a[i] + 1) / 2;\nx", ("max(a[0], (a[0] + max(a) + 1) // 2)", "max(a[0], (a[0] + *max_element(a.begin(), a.end()) + 1) / 2)"), ("x = a[0]\nfor y in a[1:]:\n    if y > x:\n        x = (x + y + 1) // 2\nx", "long long x = a[0];\nfor (int i = 1; i < n; i++) if (a[i] > x) x = (x + a[i] + 1) / 2;\nx"), refine=_close, tags=SORTED, rating=1000),
    value("increasing_without_meeting", LIST, ("Build a strictly increasing list of {n} positive whole numbers b_1 < b_2 < ... < b_{n} in which b_i differs from {a}_i at every place. [Find|What is] the smallest possible last number b_{n}[.|?]", "At each place i one writes a positive whole number greater than the one before it and not equal to {a}_i. How small can the last of the {n} numbers be?"), "last = 0\nfor x in a:\n    last += 1\n    if last == x:\n        last += 1\nlast", "long long last = 0;\nfor (long long x : a) {\n    last++;\n    if (last == x) last++;\n}\nlast", ("n + (n in a)", "n + (count(a.begin(), a.end(), n) > 0 ? 1 : 0)"), ("last = 0\nfor i in range(n):\n    last += 1\n    if a[i] == i + 1:\n        last += 1\nlast", "long long last = 0;\nfor (int i = 0; i < n; i++) {\n    last++;\n    if (a[i] == i + 1) last++;\n}\nlast"), refine=_close, tags=GREEDY),
    bodies("increasing_list_without_meeting", LIST, ("Build a strictly increasing list of {n} positive whole numbers in which the number at place i differs from {a}_i, each number as small as the ones before it allow. Print it.", "Going from left to right, write under each of the {items} the smallest positive whole number that is greater than the number written before and different from the {item} above it. Print what is written."), "b = []\nlast = 0\nfor x in a:\n    last += 1\n    if last == x:\n        last += 1\n    b.append(last)\nprint(*b)", 'long long last = 0;\nfor (int i = 0; i < n; i++) {\n    last++;\n    if (last == a[i]) last++;\n    cout << last << (i + 1 < n ? " " : "\\n");\n}', ("b = []\nfor i in range(n):\n    b.append(i + 1 + (a[i] == i + 1))\nprint(*b)", 'for (int i = 0; i < n; i++) cout << i + 1 + (a[i] == i + 1 ? 1 : 0) << (i + 1 < n ? " " : "\\n");'), output=ROW, refine=_close, tags=GREEDY),
    value("different_after_negations", SIGNED, ("The sign of any elements may be changed. [Find|What is] the greatest number of different values that the list can contain then[.|?]", "Each of the {items} may be replaced by its negative or left as it is. How many different numbers can there be at most?"), "from collections import Counter\ncount = Counter(abs(x) for x in a)\nsum(1 if x == 0 else min(2, times) for x, times in count.items())", "map<long long, int> times;\nfor (long long x : a) times[llabs(x)]++;\nlong long different = 0;\nfor (auto& [x, c] : times) different += x == 0 ? 1 : min(2, c);\ndifferent", ("len(set(a) | set(-x for x in a))", "set<long long> both;\nfor (long long x : a) {\n    both.insert(x);\n    both.insert(-x);\n}\nboth.size()"), ("len(set(a))", "set<long long>(a.begin(), a.end()).size()"), refine=_small_signed, tags=("greedy", "data structures")),
    decide("sortable_by_short_reversals", (Ints("a", 1, 10**9), Int("k", 1, 10**5)), ("Any part of at most {k} consecutive elements may be reversed, as often as one likes. Can the list be put into non-decreasing order?", "With moves that turn round up to {k} neighbouring {items} of the list, is it possible to sort it in non-decreasing order?"), "it can be sorted", "k > 1 or a == sorted(a)", "k > 1 || is_sorted(a.begin(), a.end())", ("a == sorted(a) or k >= n", "is_sorted(a.begin(), a.end()) || k >= n"), ("k > 1", "k > 1"), refine=_window, tags=("sortings",), meanings={"k": "how long a reversed part may be"}),
    value("tank_for_road_and_back", (Ints("a", 1, 10**9, is_distinct=True, order="sorted"), Int("x", 2, 10**9)), ("A car drives from point 0 to point {x} and back to 0 and uses a litre per kilometre. It can be filled up only at the points {a}_1 < {a}_2 < ... < {a}_{n}, all between 0 and {x}; at 0 it starts with a full tank, and there is nothing at {x}. [Find|What is] the smallest tank with which it comes home[.|?]", "From 0 to {x} and back: fuel is sold only at {n} places, at the distances {a}_i from 0 in increasing order, and not at the turning point {x} itself. The tank is full at the start. How many units must it hold at least, if one unit is burnt per unit of way?"), "best = max(2 * (x - a[-1]), a[0])\nfor i in range(1, n):\n    best = max(best, a[i] - a[i - 1])\nbest", "long long best = max(2 * (x - a[n - 1]), a[0]);\nfor (int i = 1; i < n; i++) best = max(best, a[i] - a[i - 1]);\nbest", ("best = max(x - a[-1], a[0])\nfor i in range(1, n):\n    best = max(best, a[i] - a[i - 1])\nbest", "long long best = max(x - a[n - 1], a[0]);\nfor (int i = 1; i < n; i++) best = max(best, a[i] - a[i - 1]);\nbest"), ("best = 2 * (x - a[-1])\nfor i in range(1, n):\n    best = max(best, a[i] - a[i - 1])\nbest", "long long best = 2 * (x - a[n - 1]);\nfor (int i = 1; i < n; i++) best = max(best, a[i] - a[i - 1]);\nbest"), refine=_stations, tags=GREEDY, meanings={"x": "the point where the car turns round"}),
    value("equal_products_of_ones_and_twos", (Ints("a", 1, 2, min_size=2),), ("Every element is 1 or 2. [Find|Print] the smallest k with 1 <= k < {n} such that the product of the first k elements equals the product of all the others, or $none if there is none.", "Cut the list of ones and twos into two parts that are not empty and have the same product. After how many elements is the cut made? Of several cuts take the first; print $none if there is no such cut."), "best = \"$none\"\nleft = 0\ntwos = a.count(2)\nfor i in range(n - 1):\n    left += a[i] == 2\n    if 2 * left == twos:\n        best = i + 1\n        break\nbest", "string best = \"$none\";\nlong long left = 0, twos = count(a.begin(), a.end(), 2LL);\nfor (int i = 0; i + 1 < n; i++) {\n    if (a[i] == 2) left++;\n    if (2 * left == twos) {\n        best = to_string(i + 1);\n        break;\n    }\n}\nbest", ("n // 2 if a.count(2) % 2 == 0 else \"$none\"", "count(a.begin(), a.end(), 2LL) % 2 == 0 ? to_string(n / 2) : \"$none\""), ("best = \"$none\"\nleft = 0\nfor i in range(n - 1):\n    left += a[i]\n    if 2 * left == sum(a):\n        best = i + 1\n        break\nbest", "string best = \"$none\";\nlong long left = 0, total = 0;\nfor (long long v : a) total += v;\nfor (int i = 0; i + 1 < n; i++) {\n    left += a[i];\n    if (2 * left == total) {\n        best = to_string(i + 1);\n        break;\n    }\n}\nbest"), constants=special(), refine=_one_apart, tags=("math", "implementation")),
    value("smallest_with_enough_copies", (Ints("a", 1, 10**6),), ("[Find|Print] the smallest value that occurs at least $k times in the list, or $none if there is none.", "Which value stands in the list $k times or more? Of several such values print the smallest one; if no value does, print $none."), "from collections import Counter\nfound = [x for x, times in Counter(a).items() if times >= $k]\nmin(found) if found else \"$none\"", "map<long long, int> times;\nstring best = \"$none\";\nfor (long long x : a) times[x]++;\nfor (auto& [x, c] : times) if (c >= $k) {\n    best = to_string(x);\n    break;\n}\nbest", ("from collections import Counter\nfound = [x for x, times in Counter(a).items() if times == $k]\nmin(found) if found else \"$none\"", "map<long long, int> times;\nstring best = \"$none\";\nfor (long long x : a) times[x]++;\nfor (auto& [x, c] : times) if (c == $k) {\n    best = to_string(x);\n    break;\n}\nbest"), ("from collections import Counter\nfound = [x for x, times in Counter(a).items() if times >= $k]\nmax(found) if found else \"$none\"", "map<long long, int> times;\nstring best = \"$none\";\nfor (long long x : a) times[x]++;\nfor (auto& [x, c] : times) if (c >= $k) best = to_string(x);\nbest"), constants=lambda rng: {**special()(rng), "k": rng.choice([2, 3, 3, 3, 4])}, refine=_times, tags=("data structures",)),
    bodies("lead_over_the_others", (Ints("a", 1, 10**9, min_size=2),), ("For each of the {items} print the difference between it and the largest of all the others, in the order of the list.", "For every place of the list: subtract from its number the greatest number that stands at another place, and print the {n} results."), "top = sorted(a)\nprint(*[x - (top[-2] if x == top[-1] else top[-1]) for x in a])", 'vector<long long> top(a);\nsort(top.rbegin(), top.rend());\nfor (int i = 0; i < n; i++) cout << a[i] - (a[i] == top[0] ? top[1] : top[0]) << (i + 1 < n ? " " : "\\n");', ("print(*[x - max(a) for x in a])", 'long long best = *max_element(a.begin(), a.end());\nfor (int i = 0; i < n; i++) cout << a[i] - best << (i + 1 < n ? " " : "\\n");'), ("print(*[x - max([y for y in a if y != x] or [x]) for x in a])", 'for (int i = 0; i < n; i++) {\n    long long best = LLONG_MIN;\n    for (long long y : a) if (y != a[i]) best = max(best, y);\n    cout << a[i] - (best == LLONG_MIN ? a[i] : best) << (i + 1 < n ? " " : "\\n");\n}'), output=ROW, refine=_close, tags=("sortings",)),
    decide("equal_by_steps_of_two", LIST, ("An operation adds 2 to any element. Can all elements be made equal by such operations (perhaps none)?", "Any of the {items} may be raised by 2 as often as one likes. Is it possible that at last they are all equal?"), "all can be made equal", "all(x % 2 == a[0] % 2 for x in a)", "bool same = true;\nfor (long long x : a) if (x % 2 != a[0] % 2) same = false;\nsame", ("sum(a) % 2 == 0", "long long sum = 0;\nfor (long long x : a) sum += x;\nsum % 2 == 0"), ("all(x % 2 == 0 for x in a)", "bool same = true;\nfor (long long x : a) if (x % 2 != 0) same = false;\nsame"), refine=_same_parity, tags=("math",)),
)  # fmt: skip
