"""Series in time, timetables and stocks: peaks, gaps, streaks, moves, queries."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import LINES, ROW, bodies
from alphacode.curriculum.task import (
    Int,
    Ints,
    Matrix,
    Pairs,
    Task,
    Values,
    Word,
)

ONE = ("Print one integer.", "Print [the answer|a single number].")
TWO = ("Print two numbers separated by a space.", "Print the two numbers on one line.")


def _walk(rng: Random, low: int, high: int, size: int, step: int) -> list[int]:
    """Return levels that change slowly and often stay for a while."""
    x = rng.randint(low, high)
    levels = []
    for _ in range(size):
        levels.append(x)
        x = max(low, min(high, x + rng.choice([-step, -1, 0, 1, step])))
    return levels


def _levels(rng: Random, values: Values) -> Values:
    high = rng.choice([4, 8, 20])
    a = _walk(rng, 1, high, len(values["a"]), rng.randint(1, 3))
    return {**values, "a": rng.choice([a, a, values["a"]])}


def _calm(rng: Random, values: Values) -> Values:
    a = _walk(rng, 1, 20, len(values["a"]), rng.randint(1, 4))
    return {**values, "a": a, "k": rng.randint(1, min(4, len(a))), "m": rng.randint(0, 3)}


def _dry(rng: Random, values: Values) -> Values:
    share = rng.choice([0.3, 0.6, 0.8, 1.0])
    return {**values, "a": [0 if rng.random() < share else x for x in values["a"]]}


def _heat(rng: Random, values: Values) -> Values:
    m = rng.randint(3, 30)
    shifts = [-3, -1, 0, 0, 1, 2]
    a = [min(40, max(0, m + rng.choice(shifts))) for _ in values["a"]]
    return {**values, "a": a, "m": m, "k": rng.randint(1, 3)}


def _missing(rng: Random, values: Values) -> Values:
    """Put -1 for some values, but not for all."""
    share = rng.choice([0.2, 0.5, 0.7])
    a = [-1 if rng.random() < share else x for x in values["a"]]
    if max(a) < 0:
        a[rng.randrange(len(a))] = rng.randint(0, 9)
    return {**values, "a": a}


def _fallen(rng: Random, values: Values) -> Values:
    """Let the series fall below its start soon, and often come back."""
    a = _walk(rng, 1, 12, len(values["a"]), 2)
    a[0] = rng.randint(3, 9)
    return {**values, "a": a}


def _marks(rng: Random, values: Values) -> Values:
    share = rng.choice([0.5, 0.75, 0.9])
    s = "".join("+" if rng.random() < share else "-" for _ in values["s"])
    return {**values, "s": s}


def _lag(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, min(7, len(values["a"]) - 1))}


def _small_k(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, min(6, len(values["a"])))}


def _logs(rng: Random, values: Values) -> Values:
    """Sort both logs by time; let some times be equal."""
    high = rng.choice([10, 30, 1000])
    logs = {
        x: [
            (time, rng.randint(1, 99))
            for time in sorted(rng.randint(1, high) for _ in values[x])
        ]
        for x in "pu"
    }
    return {**values, **logs}


def _readings(rng: Random, values: Values) -> Values:
    high = rng.choice([15, 30, 100])
    times = sorted(rng.sample(range(1, high + 1), min(12, len(values["p"]))))
    p = [(time, rng.randint(1, 99)) for time in times]
    asked = [rng.choice([rng.randint(1, high), *times]) for _ in values["b"]]
    return {**values, "n": len(p), "p": p, "b": asked}


def _pivot(rng: Random, values: Values) -> Values:
    high = rng.choice([3, 9, 50])
    a = [rng.randint(1, high) for _ in values["a"]]
    return {**values, "a": a, "k": rng.choice([*a, rng.randint(1, high)])}


def _touched(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, values["n"]) for _ in values["a"]]
    return {**values, "a": a}


def _places(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    return {**values, "x": rng.randint(1, n), "y": rng.randint(1, n)}


def _team_count(rng: Random, values: Values) -> Values:
    a = sorted(values["a"], reverse=True)
    return {**values, "a": a, "k": rng.randint(2, min(5, len(a)))}


def _given_order(rng: Random, values: Values) -> Values:
    high = len(values["b"]) + 4
    b = rng.sample(range(1, high + 1), len(values["b"]))
    some = rng.choice([b, range(1, high + 1)])
    return {**values, "b": b, "a": [rng.choice(some) for _ in values["a"]]}


def _minutes(rng: Random, values: Values) -> Values:
    start = rng.randint(0, 1100)
    a = sorted(start + rng.randint(0, 300) for _ in values["a"])
    return {**values, "a": sorted(set(a)), "n": len(set(a))}


def _connections(rng: Random, values: Values) -> Values:
    a = sorted(rng.randint(0, 100) for _ in values["a"])
    k = rng.randint(0, 10)
    b = [min(1439, rng.choice([rng.choice(a) + k, rng.randint(0, 120)])) for _ in values["b"]]
    return {**values, "a": a, "b": sorted(b), "k": k}


def _bookings(rng: Random, values: Values) -> Values:
    high = rng.choice([10, 20, 40])
    p = []
    for _ in values["p"]:
        start = rng.randint(1, high)
        start = rng.choice([start, *(y for _, y in p)])
        p.append((start, start + rng.randint(1, 6)))
    return {**values, "p": p}


def _busy(rng: Random, values: Values) -> Values:
    """Put appointments one behind the other into a day."""
    at, p = 0, []
    for _ in values["p"]:
        at += rng.choice([0, 1, 2, rng.randint(0, 6)])
        p.append((at, at + rng.randint(1, 5)))
        at = p[-1][1]
    return {**values, "p": p, "m": at + rng.randint(0, 6), "k": rng.randint(1, 6)}


def _purchases(rng: Random, values: Values) -> Values:
    p = [(x % 20 + 1, y % 30 + 1) for x, y in values["p"]]
    total = sum(x for x, _ in p)
    k = rng.choice([rng.randint(1, total), rng.randint(1, total), p[0][0], total])
    return {**values, "p": p, "k": k}


def _store(rng: Random, values: Values) -> Values:
    c = rng.randint(5, 30)
    a = [rng.randint(0, max(1, c // 2)) for _ in values["a"]]
    return {**values, "a": a, "c": c, "m": rng.randint(1, max(1, c // 2))}


def _demand(rng: Random, values: Values) -> Values:
    b = [min(100, max(0, x + rng.randint(-6, 8))) for x in values["a"]]
    return {**values, "b": b}


def _rows_alike(rng: Random, values: Values) -> Values:
    high = rng.choice([2, 4, 50])
    return {**values, "m": [[rng.randint(0, high) for _ in row] for row in values["m"]]}


def _offers(rng: Random, values: Values) -> Values:
    high = rng.choice([4, 8, 30])
    p = [(rng.randint(1, high), rng.randint(1, high)) for _ in values["p"]]
    return {**values, "p": p}


def _goals(rng: Random, values: Values) -> Values:
    """Put zeros on the diagonal of a table of goals."""
    size = len(values["m"])
    m = [[rng.randint(0, 3) * (i != j) for j in range(size)] for i in range(size)]
    return {**values, "m": m}


def _few_values(rng: Random, values: Values) -> Values:
    high = rng.choice([3, 6, 20])
    return {**values, "a": [rng.randint(1, high) for _ in values["a"]]}


def _occurrences(rng: Random, values: Values) -> Values:
    high = rng.choice([2, 3, 6])
    a = [rng.randint(1, high) for _ in values["a"]]
    p = [(rng.randint(1, high), rng.randint(1, 4)) for _ in values["p"]]
    return {**values, "a": a, "p": p}

TASKS: tuple[Task, ...] = (
    bodies('longest_wait_for_record', (Ints("a", 1, 1000, max_size=30),), ('A day sets a record if its value is larger than those of all days before; the first day is a record too. [Print|Find] the largest number of days from one record to the next one, or 0 if there is only one record.', 'An element larger than all elements to its left, as the first one always is, counts as a record. [Find|Print] the largest distance between the positions of two records that follow each other (0 if there are not two).',), ('best = 0\nlast = 0\nfor i in range(1, n):\n    if a[i] > a[last]:\n        best = max(best, i - last)\n        last = i\nprint(best)', 'days = [i for i in range(n) if i == 0 or a[i] > max(a[:i])]\nprint(max([y - x for x, y in zip(days, days[1:])], default=0))'), 'long long best = 0, last = 0;\nfor (long long i = 1; i < n; i++) {\n    if (a[i] > a[last]) {\n        best = max(best, i - last);\n        last = i;\n    }\n}\ncout << best << "\\n";', ('best = 0\nlast = 0\nfor i in range(1, n):\n    if a[i] > a[last]:\n        best = max(best, i - last)\n        last = i\nprint(max(best, n - 1 - last))', 'long long best = 0, last = 0;\nfor (long long i = 1; i < n; i++) {\n    if (a[i] > a[last]) {\n        best = max(best, i - last);\n        last = i;\n    }\n}\ncout << max(best, n - 1 - last) << "\\n";'), ('best = 0\nlast = 0\nfor i in range(1, n):\n    if a[i] >= a[last]:\n        best = max(best, i - last)\n        last = i\nprint(best)', 'long long best = 0, last = 0;\nfor (long long i = 1; i < n; i++) {\n    if (a[i] >= a[last]) {\n        best = max(best, i - last);\n        last = i;\n    }\n}\ncout << best << "\\n";'), refine=_levels, output=ONE, rating=900),
    bodies('first_calm_window', (Ints("a", 1, 1000, max_size=25), Int("k", 1, 25), Int("m", 0, 100),), ('[Find|Print] the first position i (from 1) such that the {k} consecutive {items} beginning with it differ by at most {m}: the largest of them minus the smallest is not above {m}. Print 0 if there is none.', '{n} values are measured one after another. When do, for the first time, {k} of them in a row lie so close together that their maximum minus their minimum is at most {m}? Print the number of the first of these {k}, counted from 1, or 0 if it never happens.',), ('answer = 0\nfor i in range(n - k + 1):\n    part = a[i:i + k]\n    if max(part) - min(part) <= m:\n        answer = i + 1\n        break\nprint(answer)', 'places = [i + 1 for i in range(n - k + 1) if max(a[i:i + k]) - min(a[i:i + k]) <= m]\nprint(places[0] if places else 0)'), 'long long answer = 0;\nfor (long long i = n - k; i >= 0; i--) {\n    long long high = a[i], low = a[i];\n    for (long long j = i; j < i + k; j++) {\n        high = max(high, a[j]);\n        low = min(low, a[j]);\n    }\n    if (high - low <= m) answer = i + 1;\n}\ncout << answer << "\\n";', ('answer = 0\nfor i in range(n - k + 1):\n    if abs(a[i] - a[i + k - 1]) <= m:\n        answer = i + 1\n        break\nprint(answer)', 'long long answer = 0;\nfor (long long i = n - k; i >= 0; i--) if (llabs(a[i] - a[i + k - 1]) <= m) answer = i + 1;\ncout << answer << "\\n";'), ('answer = 0\nfor i in range(n - k + 1):\n    if all(abs(a[j] - a[j + 1]) <= m for j in range(i, i + k - 1)):\n        answer = i + 1\n        break\nprint(answer)', 'long long answer = 0;\nfor (long long i = n - k; i >= 0; i--) {\n    bool calm = true;\n    for (long long j = i; j + 1 < i + k; j++) calm = calm && llabs(a[j] - a[j + 1]) <= m;\n    if (calm) answer = i + 1;\n}\ncout << answer << "\\n";'), refine=_calm, output=ONE, rating=1000, meanings={"k": "the length of the stretch", "m": "the largest difference allowed"}),
    bodies('plateau_peaks', (Ints("a", 1, 1000, max_size=25),), ('Equal heights side by side form one step. A step is a peak if the height just before it and the height just after it are both lower; at an end of the list there is no neighbour, and this counts as lower. [Count|Find the number of] peaks.', 'How many groups of equal neighbours in the list are higher than what stands directly to their left and to their right? (Beyond the ends it is lower than anywhere.) A single element is a group as well.',), ('b = [0]\nfor x in a:\n    if x != b[-1]:\n        b.append(x)\nb.append(0)\nprint(sum(b[i - 1] < b[i] > b[i + 1] for i in range(1, len(b) - 1)))', 'count = 0\nrising = True\nfor i in range(n):\n    if i > 0 and a[i] > a[i - 1]:\n        rising = True\n    elif i > 0 and a[i] < a[i - 1]:\n        rising = False\n    if rising and (i == n - 1 or a[i + 1] < a[i]):\n        count += 1\nprint(count)'), 'vector<long long> b = {0};\nfor (auto x : a) if (x != b.back()) b.push_back(x);\nb.push_back(0);\nint count = 0;\nfor (size_t i = 1; i + 1 < b.size(); i++) count += b[i - 1] < b[i] && b[i] > b[i + 1];\ncout << count << "\\n";', ('b = [0] + a + [0]\nprint(sum(b[i - 1] < b[i] > b[i + 1] for i in range(1, n + 1)))', 'vector<long long> b(n + 2);\nfor (int i = 0; i < n; i++) b[i + 1] = a[i];\nint count = 0;\nfor (int i = 1; i <= n; i++) count += b[i - 1] < b[i] && b[i] > b[i + 1];\ncout << count << "\\n";'), ('b = [0] + a + [0]\nprint(sum(b[i - 1] <= b[i] >= b[i + 1] for i in range(1, n + 1)))', 'vector<long long> b(n + 2);\nfor (int i = 0; i < n; i++) b[i + 1] = a[i];\nint count = 0;\nfor (int i = 1; i <= n; i++) count += b[i - 1] <= b[i] && b[i] >= b[i + 1];\ncout << count << "\\n";'), refine=_levels, output=ONE, rating=1000, is_themed=False, meanings={"a": "the heights"}),
    bodies('largest_drawdown', (Ints("a", 1, 10000, max_size=30),), ('[Find|Print] the largest fall from an element to a later one: the largest {a}_i - {a}_j with i < j, or 0 if no later element is smaller than an earlier one.', 'The value of a thing is known for {n} days. By how much can it have lost at most between some day and a later day? Print 0 if it never fell.',), ('high = a[0]\nworst = 0\nfor x in a:\n    high = max(high, x)\n    worst = max(worst, high - x)\nprint(worst)', 'worst = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        worst = max(worst, a[i] - a[j])\nprint(worst)'), 'long long high = a[0], worst = 0;\nfor (auto x : a) {\n    high = max(high, x);\n    worst = max(worst, high - x);\n}\ncout << worst << "\\n";', ('print(max(a) - min(a))', 'cout << *max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end()) << "\\n";'), ('print(max([a[i] - a[i + 1] for i in range(n - 1)] + [0]))', 'long long worst = 0;\nfor (int i = 0; i + 1 < n; i++) worst = max(worst, a[i] - a[i + 1]);\ncout << worst << "\\n";'), output=ONE, rating=1000, meanings={"a": "the values from the first day to the last"}),
    bodies('longest_dry_spell', (Ints("a", 0, 50, max_size=30),), ('[Find|Print] the longest run of zeros side by side in the list: the position of its first zero (from 1) and its length; of several equally long runs, the first. If there is no zero, print 0 0.', '{n} days are given with the rain of each. When does the longest time without rain (days with 0 one after another) begin, and how many days is it? Days are counted from 1; of equally long times the earliest is meant. Print 0 0 if it rained every day.',), ('best = start = run = 0\nfor i in range(n):\n    run = run + 1 if a[i] == 0 else 0\n    if run > best:\n        best = run\n        start = i + 2 - run\nprint(start, best)', 'best = (0, 0)\ni = 0\nwhile i < n:\n    j = i\n    while j < n and a[j] == 0:\n        j += 1\n    if j - i > best[1]:\n        best = (i + 1, j - i)\n    i = j + 1\nprint(*best)'), 'long long best = 0, start = 0, run = 0;\nfor (int i = 0; i < n; i++) {\n    run = a[i] == 0 ? run + 1 : 0;\n    if (run > best) {\n        best = run;\n        start = i + 2 - run;\n    }\n}\ncout << start << " " << best << "\\n";', ('best = start = run = 0\nfor i in range(n):\n    run = run + 1 if a[i] == 0 else 0\n    if run >= best and run > 0:\n        best = run\n        start = i + 2 - run\nprint(start, best)', 'long long best = 0, start = 0, run = 0;\nfor (int i = 0; i < n; i++) {\n    run = a[i] == 0 ? run + 1 : 0;\n    if (run >= best && run > 0) {\n        best = run;\n        start = i + 2 - run;\n    }\n}\ncout << start << " " << best << "\\n";'), ('print(a.index(0) + 1 if 0 in a else 0, a.count(0))', 'long long place = find(a.begin(), a.end(), 0) - a.begin();\ncout << (place < n ? place + 1 : 0) << " " << count(a.begin(), a.end(), 0) << "\\n";'), refine=_dry, output=TWO, rating=900, is_themed=False, meanings={"a": "the rain of each day"}),
    bodies('heat_wave_count', (Ints("a", 0, 40, max_size=40), Int("k", 1, 10), Int("m", 1, 30),), ('A heat wave is a longest possible run of at least {k} days in a row that all have {m} degrees or more. [Count|Find the number of] heat waves in {n} days.', 'The list is cut into longest stretches of neighbouring {items} that are all at least {m}. How many of these stretches have {k} or more elements?',), ('count = run = 0\nfor x in a:\n    if x >= m:\n        run += 1\n        if run == k:\n            count += 1\n    else:\n        run = 0\nprint(count)', "text = ''.join('H' if x >= m else ' ' for x in a)\nprint(sum(len(part) >= k for part in text.split()))"), 'long long count = 0, run = 0;\nfor (auto x : a) {\n    run = x >= m ? run + 1 : 0;\n    if (run == k) count++;\n}\ncout << count << "\\n";', ('count = run = 0\nfor x in a:\n    run = run + 1 if x >= m else 0\n    if run >= k:\n        count += 1\nprint(count)', 'long long count = 0, run = 0;\nfor (auto x : a) {\n    run = x >= m ? run + 1 : 0;\n    if (run >= k) count++;\n}\ncout << count << "\\n";'), ('count = run = 0\nfor x in a:\n    if x >= m:\n        run += 1\n    else:\n        count += run >= k\n        run = 0\nprint(count)', 'long long count = 0, run = 0;\nfor (auto x : a) {\n    if (x >= m) {\n        run++;\n    } else {\n        count += run >= k;\n        run = 0;\n    }\n}\ncout << count << "\\n";'), refine=_heat, output=ONE, rating=1000, is_themed=False, meanings={"a": "the temperatures", "k": "the least number of days", "m": "the temperature of a hot day"}),
    bodies('median_of_three_filter', (Ints("a", 0, 100, min_size=3, max_size=20),), ('Smooth the list: each element but the first and the last is replaced by the middle one, by size, of itself and its two neighbours in the given list. The first and the last stay. Print the new list.', '[Print|Find] the list in which every inner element is the median of the three values {a}_(i-1), {a}_i and {a}_(i+1) of the old list, and the two ends are unchanged.',), ('b = [a[0]]\nfor i in range(1, n - 1):\n    b.append(sorted(a[i - 1:i + 2])[1])\nb.append(a[-1])\nprint(*b)', "b = a[:]\nfor i in range(1, n - 1):\n    x, y, z = a[i - 1], a[i], a[i + 1]\n    b[i] = x + y + z - max(x, y, z) - min(x, y, z)\nprint(' '.join(map(str, b)))"), 'vector<long long> b = a;\nfor (int i = 1; i + 1 < n; i++) {\n    long long x = a[i - 1], y = a[i], z = a[i + 1];\n    b[i] = max(min(x, y), min(max(x, y), z));\n}\nfor (auto x : b) cout << x << " ";\ncout << "\\n";', ('for i in range(1, n - 1):\n    a[i] = sorted(a[i - 1:i + 2])[1]\nprint(*a)', 'for (int i = 1; i + 1 < n; i++) {\n    long long x = a[i - 1], y = a[i], z = a[i + 1];\n    a[i] = max(min(x, y), min(max(x, y), z));\n}\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ('b = a[:]\nfor i in range(1, n - 1):\n    b[i] = sum(a[i - 1:i + 2]) // 3\nprint(*b)', 'vector<long long> b = a;\nfor (int i = 1; i + 1 < n; i++) b[i] = (a[i - 1] + a[i] + a[i + 1]) / 3;\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), output=ROW, rating=900),
    bodies('missing_filled_forward', (Ints("a", -1, 100, max_size=20),), ('In the list -1 stands for a missing value. Replace each missing value by the latest known one before it; those before the first known value become equal to the first known one. At least one value is known. Print the list.', '[Fill|Close] the gaps of a series: every -1 takes the nearest value to its left that is not -1, or, if there is none, the first value of the list that is not -1 (there is one). Print the {n} numbers.',), ('known = [x for x in a if x != -1]\nlast = known[0]\nb = []\nfor x in a:\n    if x != -1:\n        last = x\n    b.append(last)\nprint(*b)', 'for i in range(1, n):\n    if a[i] == -1:\n        a[i] = a[i - 1]\nfor i in range(n - 2, -1, -1):\n    if a[i] == -1:\n        a[i] = a[i + 1]\nprint(*a)'), 'long long last = -1;\nfor (auto x : a) if (last == -1) last = x;\nfor (auto x : a) {\n    if (x != -1) last = x;\n    cout << last << " ";\n}\ncout << "\\n";', ('for i in range(1, n):\n    if a[i] == -1:\n        a[i] = a[i - 1]\nprint(*a)', 'for (int i = 1; i < n; i++) if (a[i] == -1) a[i] = a[i - 1];\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ('known = [x for x in a if x != -1]\nprint(*[known[0] if x == -1 else x for x in a])', 'long long first = -1;\nfor (auto x : a) if (first == -1) first = x;\nfor (auto x : a) cout << (x == -1 ? first : x) << " ";\ncout << "\\n";'), refine=_missing, output=ROW, rating=900, is_themed=False, meanings={"a": "the values, -1 where one is missing"}),
    bodies('recovery_day', (Ints("a", 1, 100, max_size=25),), ('The price on day 1 is {a}_1. [Find|Print] the first day on which the price is at least {a}_1 again after it had been below {a}_1 on some day, or -1 if there is no such day. Days are counted from 1.', 'Look for the first element that is smaller than {a}_1, and then for the first element after it that is not smaller than {a}_1. Print the position of the latter, or -1 if one of them does not exist.',), ('below = False\nanswer = -1\nfor i in range(n):\n    if a[i] < a[0]:\n        below = True\n    elif below:\n        answer = i + 1\n        break\nprint(answer)', 'i = 0\nwhile i < n and a[i] >= a[0]:\n    i += 1\nwhile i < n and a[i] < a[0]:\n    i += 1\nprint(i + 1 if i < n else -1)'), 'long long i = 0;\nwhile (i < n && a[i] >= a[0]) i++;\nwhile (i < n && a[i] < a[0]) i++;\ncout << (i < n ? i + 1 : -1) << "\\n";', ('answer = -1\nfor i in range(1, n):\n    if a[i] >= a[0]:\n        answer = i + 1\n        break\nprint(answer)', 'long long answer = -1;\nfor (long long i = n - 1; i > 0; i--) if (a[i] >= a[0]) answer = i + 1;\ncout << answer << "\\n";'), ('i = 0\nwhile i < n and a[i] >= a[0]:\n    i += 1\nwhile i < n and a[i] <= a[0]:\n    i += 1\nprint(i + 1 if i < n else -1)', 'long long i = 0;\nwhile (i < n && a[i] >= a[0]) i++;\nwhile (i < n && a[i] <= a[0]) i++;\ncout << (i < n ? i + 1 : -1) << "\\n";'), refine=_fallen, output=ONE, rating=900, is_themed=False, meanings={"a": "the prices from day 1 on"}),
    bodies('streak_points', (Word("s", "+-", max_size=40),), ('In {s} each sign is a day: + if a habit was kept, - if not. The first day of a streak of kept days brings 1 point, the next 2, then 3 and so on; a - ends the streak and brings nothing. [Print|Find] the sum of points.', 'Each + in {s} is worth as many points as there are signs + in a row up to and including it. [Add|Sum up] all these points.',), ("points = run = 0\nfor c in s:\n    if c == '+':\n        run += 1\n        points += run\n    else:\n        run = 0\nprint(points)", "print(sum(len(x) * (len(x) + 1) // 2 for x in s.split('-')))"), 'long long points = 0, run = 0;\nfor (char c : s) {\n    run = c == \'+\' ? run + 1 : 0;\n    points += run;\n}\ncout << points << "\\n";', ("points = run = 0\nfor c in s:\n    if c == '+':\n        run += 1\n        points += run\nprint(points)", 'long long points = 0, run = 0;\nfor (char c : s) {\n    if (c == \'+\') {\n        run++;\n        points += run;\n    }\n}\ncout << points << "\\n";'), ("best = max(len(x) for x in s.split('-'))\nprint(best * (best + 1) // 2)", 'long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == \'+\' ? run + 1 : 0;\n    best = max(best, run);\n}\ncout << best * (best + 1) / 2 << "\\n";'), refine=_marks, output=ONE, tags=("implementation", "strings"), meanings={"s": "the days, + for a kept one"}),
    bodies('current_and_best_streak', (Word("s", "+-", max_size=40),), ('In {s} each sign is a day: + if {person} has practised, - if not. Print two numbers: the length of the streak of practised days at the end (0 if the last day is -), and the length of the longest streak.', '[Print|Find] how many signs + stand at the very end of {s} without a - between, and how many signs + stand in a row at most anywhere in it.',), ("run = best = 0\nfor c in s:\n    run = run + 1 if c == '+' else 0\n    best = max(best, run)\nprint(run, best)", "parts = s.split('-')\nprint(len(parts[-1]), max(len(x) for x in parts))"), 'long long run = 0, best = 0;\nfor (char c : s) {\n    run = c == \'+\' ? run + 1 : 0;\n    best = max(best, run);\n}\ncout << run << " " << best << "\\n";', ("parts = s.split('-')\nprint(len(parts[0]), max(len(x) for x in parts))", 'long long run = 0, best = 0, first = -1;\nfor (char c : s) {\n    if (c == \'-\' && first < 0) first = run;\n    run = c == \'+\' ? run + 1 : 0;\n    best = max(best, run);\n}\ncout << (first < 0 ? run : first) << " " << best << "\\n";'), ("parts = s.split('-')\nprint(len(parts[-1]), s.count('+'))", 'long long run = 0;\nfor (char c : s) run = c == \'+\' ? run + 1 : 0;\ncout << run << " " << count(s.begin(), s.end(), \'+\') << "\\n";'), refine=_marks, output=TWO, tags=("implementation", "strings"), meanings={"s": "the days, + for a day of practice"}),
    bodies('change_since_k_days', (Ints("a", 0, 1000, min_size=2, max_size=20), Int("k", 1, 7),), ('For each day from day {k} + 1 on print by how much the value differs from that of {k} days before: {a}_i - {a}_(i-{k}).', '[Print|List], for every element that has one {k} places before it, the element minus that one; {k} is less than {n}.',), ('print(*[a[i] - a[i - k] for i in range(k, n)])', "result = []\nfor x, y in zip(a, a[k:]):\n    result.append(str(y - x))\nprint(' '.join(result))"), 'for (long long i = k; i < n; i++) cout << a[i] - a[i - k] << " ";\ncout << "\\n";', ('print(*[a[i - k] - a[i] for i in range(k, n)])', 'for (long long i = k; i < n; i++) cout << a[i - k] - a[i] << " ";\ncout << "\\n";'), ('print(*[a[i] - a[i - 1] for i in range(k, n)])', 'for (long long i = k; i < n; i++) cout << a[i] - a[i - 1] << " ";\ncout << "\\n";'), refine=_lag, output=ROW, meanings={"k": "how many places apart"}),
    bodies('best_weekday', (Ints("a", 0, 100, max_size=30), Int("k", 2, 7),), ('A week has {k} days here, numbered 1 to {k}; the {n} values belong to days one after another, the first one to weekday 1. [Print|Find] the weekday whose values have the largest sum and this sum; of several, the weekday with the smallest number. A weekday without values has the sum 0.', 'Element i of the list goes to group 1, 2, ..., {k}, 1, 2, ... by turns. [Which|What] group has the largest sum? Print its number and the sum, for equal sums the smaller number. An empty group has the sum 0.',), ('total = [0] * k\nfor i in range(n):\n    total[i % k] += a[i]\nbest = total.index(max(total))\nprint(best + 1, total[best])', 'sums = [sum(a[i::k]) for i in range(k)]\nprint(sums.index(max(sums)) + 1, max(sums))'), 'vector<long long> total(k);\nfor (int i = 0; i < n; i++) total[i % k] += a[i];\nlong long best = max_element(total.begin(), total.end()) - total.begin();\ncout << best + 1 << " " << total[best] << "\\n";', ('best = a.index(max(a))\nprint(best % k + 1, a[best])', 'long long best = max_element(a.begin(), a.end()) - a.begin();\ncout << best % k + 1 << " " << a[best] << "\\n";'), ('total = [0] * k\nfor i in range(n):\n    total[(i + 1) % k] += a[i]\nbest = total.index(max(total))\nprint(best + 1, total[best])', 'vector<long long> total(k);\nfor (int i = 0; i < n; i++) total[(i + 1) % k] += a[i];\nlong long best = max_element(total.begin(), total.end()) - total.begin();\ncout << best + 1 << " " << total[best] << "\\n";'), output=TWO, rating=900, is_themed=False, meanings={"k": "the number of days of a week"}),
    bodies('logs_merged', (Pairs("p", ("time", "event"), 1, 1000, max_size=9), Pairs("u", ("time", "event"), 1, 1000, count="m", max_size=9),), ('Two logs are given, each in order of time: {n} entries of the first and {m} of the second, an entry being a {f1} and an {f2}. Merge them into one log in order of time; of entries with equal times those of the first log come first, and entries of one log keep their order. Print the {f2} numbers in the new order.', '[Merge|Join] two lists of pairs sorted by their first numbers into one sorted by the first numbers, the first list going first where these are equal, and print only the second numbers.',), ('b = sorted(p + u, key=lambda x: x[0])\nprint(*[y for x, y in b])', 'result = []\ni = j = 0\nwhile i < n or j < m:\n    if j == m or (i < n and p[i][0] <= u[j][0]):\n        result.append(p[i][1])\n        i += 1\n    else:\n        result.append(u[j][1])\n        j += 1\nprint(*result)'), 'long long i = 0, j = 0;\nwhile (i < n || j < m) {\n    if (j == m || (i < n && p[i].first <= u[j].first)) cout << p[i++].second << " ";\n    else cout << u[j++].second << " ";\n}\ncout << "\\n";', ('print(*[y for x, y in sorted(p + u)])', 'p.insert(p.end(), u.begin(), u.end());\nsort(p.begin(), p.end());\nfor (auto& [x, y] : p) cout << y << " ";\ncout << "\\n";'), ('print(*[y for x, y in p + u])', 'for (auto& [x, y] : p) cout << y << " ";\nfor (auto& [x, y] : u) cout << y << " ";\ncout << "\\n";'), refine=_logs, output=ROW, rating=900, tags=("sortings", "two pointers"), allows_cases=False, meanings={"n": "the entries of the first log", "m": "the entries of the second log", "p": "the time and the event of an entry of the first log", "u": "the time and the event of an entry of the second log"}),
    bodies('last_known_at_queries', (Pairs("p", ("time", "value"), 1, 100, max_size=12), Ints("b", 1, 100, count="q", max_size=10),), ('{n} readings are given in order of time, each a {f1} and a {f2}; all times differ. For each of {q} questions {b}_j print the value of the latest reading made at time {b}_j or earlier, or -1 if there is none.', 'A value changes at {n} given moments, in increasing order, and stays until the next. [Print|Find] it for each of the times {b}_1, ..., {b}_{q}; at the moment of a change the new value counts already. Before the first moment it is -1.',), ('for t in b:\n    answer = -1\n    for time, x in p:\n        if time <= t:\n            answer = x\n    print(answer)', 'from bisect import bisect_right\ntimes = [x for x, y in p]\nfor moment in b:\n    i = bisect_right(times, moment)\n    print(p[i - 1][1] if i > 0 else -1)'), 'for (auto moment : b) {\n    long long answer = -1;\n    for (auto& [x, y] : p) if (x <= moment) answer = y;\n    cout << answer << "\\n";\n}', ('for t in b:\n    answer = -1\n    for time, x in p:\n        if time < t:\n            answer = x\n    print(answer)', 'for (auto moment : b) {\n    long long answer = -1;\n    for (auto& [x, y] : p) if (x < moment) answer = y;\n    cout << answer << "\\n";\n}'), ('known = dict(p)\nfor t in b:\n    print(known.get(t, -1))', 'map<long long, long long> known;\nfor (auto& [x, y] : p) known[x] = y;\nfor (auto moment : b) cout << (known.count(moment) ? known[moment] : -1) << "\\n";'), refine=_readings, output=LINES, rating=1000, tags=("binary search", "implementation"), allows_cases=False, is_themed=False, meanings={"p": "the time and the value of a reading", "b": "the times asked for", "q": "the number of questions"}),
    bodies('chunks_reversed', (Ints("a", 1, 1000, max_size=20), Int("k", 1, 20),), ('The list is cut into blocks of {k} elements from its beginning; what is left at the end is a shorter block. Turn round the order of the elements inside each block, also in the shorter one, and print the list.', '[Reverse|Turn around] the first {k} {items}, then the next {k} and so on; the rest at the end, if fewer than {k}, is reversed as well. Print all {n} of them.',), ('b = []\nfor i in range(0, n, k):\n    b += a[i:i + k][::-1]\nprint(*b)', 'for i in range(0, n, k):\n    a[i:i + k] = reversed(a[i:i + k])\nprint(*a)'), 'for (long long i = 0; i < n; i += k) reverse(a.begin() + i, a.begin() + min(n, i + k));\nfor (auto x : a) cout << x << " ";\ncout << "\\n";', ('b = []\nfor i in range(0, n, k):\n    b += a[i:i + k][::-1] if i + k <= n else a[i:]\nprint(*b)', 'for (long long i = 0; i + k <= n; i += k) reverse(a.begin() + i, a.begin() + i + k);\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ('b = []\nfor i in range(0, n, k):\n    b = a[i:i + k] + b\nprint(*b)', 'vector<long long> b;\nfor (long long i = 0; i < n; i += k) b.insert(b.begin(), a.begin() + i, a.begin() + min(n, i + k));\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), refine=_small_k, output=ROW, rating=900, meanings={"k": "the length of a block"}),
    bodies('three_way_partition', (Ints("a", 1, 1000, max_size=20), Int("k", 1, 1000),), ('Rearrange the {items}: first those smaller than {k}, then those equal to {k}, then those greater than {k}; inside each of the three groups they keep their order. Print the new list.', '[Move|Put] all elements below {k} to the front and all above {k} to the back without changing the order within them; the elements equal to {k} stand in between. Print the result.',), ('print(*[x for x in a if x < k], *[x for x in a if x == k], *[x for x in a if x > k])', 'a.sort(key=lambda x: (x > k) - (x < k))\nprint(*a)'), 'for (auto x : a) if (x < k) cout << x << " ";\nfor (auto x : a) if (x == k) cout << x << " ";\nfor (auto x : a) if (x > k) cout << x << " ";\ncout << "\\n";', ('print(*sorted(a))', 'sort(a.begin(), a.end());\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ('print(*[x for x in a if x <= k], *[x for x in a if x > k])', 'for (auto x : a) if (x <= k) cout << x << " ";\nfor (auto x : a) if (x > k) cout << x << " ";\ncout << "\\n";'), refine=_pivot, output=ROW, meanings={"k": "the number to compare with"}),
    bodies('move_to_front', (Int("n", 1, 10), Ints("a", 1, 10, count="q", max_size=12),), ('Books 1, 2, ..., {n} stand in a row in this order. {q} times somebody takes out the book with number {a}_i and puts it back at the front, before all others. Print the numbers of the books from the front to the back at the end.', 'The list 1, 2, ..., {n} is changed {q} times: the number {a}_i is moved from its place to the beginning. Print the list after all moves.',), ('b = list(range(1, n + 1))\nfor x in a:\n    b.remove(x)\n    b.insert(0, x)\nprint(*b)', 'order = []\nfor x in a[::-1] + list(range(1, n + 1)):\n    if x not in order:\n        order.append(x)\nprint(*order)'), 'vector<long long> b(n);\niota(b.begin(), b.end(), 1);\nfor (auto x : a) {\n    b.erase(find(b.begin(), b.end(), x));\n    b.insert(b.begin(), x);\n}\nfor (auto x : b) cout << x << " ";\ncout << "\\n";', ('b = list(range(1, n + 1))\nfor x in a:\n    b.insert(0, b.pop(x - 1))\nprint(*b)', 'vector<long long> b(n);\niota(b.begin(), b.end(), 1);\nfor (auto x : a) {\n    long long y = b[x - 1];\n    b.erase(b.begin() + x - 1);\n    b.insert(b.begin(), y);\n}\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), ('b = list(range(1, n + 1))\nfor x in a:\n    i = b.index(x)\n    b[0], b[i] = b[i], b[0]\nprint(*b)', 'vector<long long> b(n);\niota(b.begin(), b.end(), 1);\nfor (auto x : a) iter_swap(b.begin(), find(b.begin(), b.end(), x));\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), refine=_touched, output=ROW, rating=900, tags=("implementation", "data structures"), is_themed=False, meanings={"n": "the number of books", "a": "the books taken out", "q": "how often a book is taken out"}),
)  # fmt: skip
