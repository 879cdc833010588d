"""Votes, surveys, tables of results: counting, comparing, joining and ranking them."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import LINES, ROW, bodies, real
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Int,
    Ints,
    Matrix,
    Pairs,
    Records,
    Task,
    Values,
    Word,
    Words,
)

ONE = ("Print one integer.", "Print [the answer|a single number].")
TWO = ("Print two numbers separated by a space.", "Print the two numbers on one line.")
NAMES = "anna ben carl dora emil finn gina hugo ida jan kim lea".split()
GOODS = "tea milk bread rice salt soap eggs corn jam oil".split()


def _votes(rng: Random, values: Values) -> Values:
    """Let few names get the votes, now and then one about half of them."""
    names = rng.sample(NAMES, rng.randint(1, 4))
    w = [rng.choice(names) for _ in values["w"]]
    half = len(w) // 2 + rng.choice([0, 0, 1])
    if rng.random() < 0.5:
        w[:half] = [names[0]] * half
        rng.shuffle(w)
    return {**values, "w": w}


def _ballots(rng: Random, values: Values) -> Values:
    letters = UPPER[: rng.randint(2, 5)]
    first = rng.choice(letters)
    w = []
    for _ in values["w"]:
        order = sorted(letters, key=lambda x: rng.random() - 0.3 * (x == first))
        w.append("".join(order))
    return {**values, "w": w}


def _approvals(rng: Random, values: Values) -> Values:
    letters = LOWER[: rng.randint(2, 6)]
    sizes = [rng.randint(1, len(letters)) for _ in values["w"]]
    return {**values, "w": ["".join(rng.sample(letters, size)) for size in sizes]}


def _scores(rng: Random, values: Values) -> Values:
    choices = rng.choice([range(11), range(5, 11), (6, 7, 8, 9), range(8)])
    return {**values, "a": [rng.choice(choices) for _ in values["a"]]}


def _percent(rng: Random, values: Values) -> Values:
    k = rng.choice([10, 25, 50, 75, 90, 100, values["k"], rng.randint(1, 100)])
    return {**values, "k": min(100, k)}


def _trim(rng: Random, values: Values) -> Values:
    most = (values["n"] - 1) // 2
    return {**values, "k": rng.choice([min(values["k"], most), min(1, most), most])}


def _bins(rng: Random, values: Values) -> Values:
    """Make the bins so wide that there are few."""
    k = max(values["k"], max(values["a"]) // 10 + 1)
    k = max(k, rng.choice([k, 5, 10, 10]))
    a = [rng.choice([x, x // k * k]) for x in values["a"]]
    return {**values, "a": a, "k": k}


def _table(rng: Random, values: Values) -> Values:
    k, m = values["k"], values["m"]
    p = [(rng.randint(1, k), rng.randint(1, m)) for _ in values["p"]]
    return {**values, "p": p}


def _improved(rng: Random, values: Values) -> Values:
    """Let the second list be near the first, now and then nowhere above it."""
    high = rng.choice([0, 1, 3, 10])
    b = [max(0, min(1000, x + rng.randint(-5, high))) for x in values["a"]]
    return {**values, "b": b}


def _started_alike(rng: Random, values: Values) -> Values:
    """Let both lists begin alike."""
    a, b = list(values["a"]), list(values["b"])
    same = rng.choice([0, 1, min(len(a), len(b)) - 1, len(b), len(a)])
    b = a[:same] + b[same:]
    if rng.random() < 0.15:
        b = list(a)
    elif rng.random() < 0.2:
        b = a[: max(1, len(a) - rng.randint(0, 3))]
    return {**values, "m": len(b), "b": b}


def _agreeing(rng: Random, values: Values) -> Values:
    b = [x if rng.random() < 0.7 else rng.randint(1, 5) for x in values["a"]]
    return {**values, "b": b}


def _answer_sheets(rng: Random, values: Values) -> Values:
    size = min(len(values["s"]), rng.randint(2, 8))
    s = "".join(rng.choice("ABCD") for _ in range(size))
    share = [rng.choice([0.2, 0.5, 0.9]) for _ in s]
    w = [
        "".join(
            c if rng.random() < p else rng.choice("ABCD-")
            for c, p in zip(s, share, strict=True)
        )
        for _ in values["w"]
    ]
    return {**values, "s": s, "w": w}


def _sheets(rng: Random, values: Values) -> Values:
    size = rng.randint(1, 8)
    w = ["".join(rng.choice("ABC") for _ in range(size)) for _ in values["w"]]
    return {**values, "w": w}


def _orders(rng: Random, values: Values) -> Values:
    """Have different goods in the price list, and some orders of others."""
    r = values["r"][: len(GOODS) - 2]
    names = rng.sample(GOODS, len(r))
    r = [(name, x) for name, (_, x) in zip(names, r, strict=True)]
    w = [rng.choice(names if rng.random() < 0.8 else GOODS) for _ in values["w"]]
    return {**values, "n": len(r), "r": r, "w": w}


def _two_tables(rng: Random, values: Values) -> Values:
    r, u = (
        [(x, y) for x, (_, y) in zip(rng.sample(NAMES, len(v)), v, strict=True)]
        for v in (values["r"], values["u"])
    )
    return {**values, "r": r, "u": u}


def _updates(rng: Random, values: Values) -> Values:
    names = rng.sample(NAMES, len(values["r"]))
    r = [(x, y) for x, (_, y) in zip(names, values["r"], strict=True)]
    some = names if rng.random() < 0.3 else [*names, *rng.sample(NAMES, 3)]
    return {**values, "r": r, "u": [(rng.choice(some), y) for _, y in values["u"]]}


def _wanted(rng: Random, values: Values) -> Values:
    goods = rng.sample(GOODS, 4)
    w, u = ([rng.choice(goods) for _ in values[x]] for x in "wu")
    if rng.random() < 0.2:
        u = [*w, *u][: max(len(u), len(w))]
        rng.shuffle(u)
    return {**values, "w": w, "u": u, "n": len(w), "m": len(u)}


def _overlapping(rng: Random, values: Values) -> Values:
    """Draw lists from the same few numbers."""
    high = rng.choice([4, 8, 15, 30])
    lists = {
        x: [rng.randint(1, high) for _ in values[x]] for x in "abc" if x in values
    }
    return {**values, **lists}


def _shared_rows(rng: Random, values: Values) -> Values:
    """Let some values occur in all rows of a table."""
    high = values["w"] + rng.choice([0, 1, 3])
    m = [[rng.randint(1, high) for _ in row] for row in values["m"]]
    return {**values, "m": m}


def _different_names(rng: Random, values: Values) -> Values:
    r = values["r"][: len(NAMES)]
    names = rng.sample(NAMES, len(r))
    high = rng.choice([3, 5, 1000])
    r = [(x, min(high, y)) for x, (_, y) in zip(names, r, strict=True)]
    return {**values, "n": len(r), "r": r}


def _few_names(rng: Random, values: Values) -> Values:
    names = rng.sample(NAMES, rng.randint(1, 4))
    r = [(rng.choice(names), x) for _, x in values["r"]]
    return {**values, "r": r, "k": rng.randint(1, 3)}


def _runners(rng: Random, values: Values) -> Values:
    s = [*"AAABBB", *rng.choices("AB", k=rng.randint(0, 6))]
    rng.shuffle(s)
    if rng.random() < 0.15:
        s = [*rng.choice(["ABBABA", "BAABAB", "ABBAAB"]), *s[6:]]
    return {**values, "s": "".join(s)}


def _medals(rng: Random, values: Values) -> Values:
    high = rng.choice([1, 2, 5])
    return {**values, **{x: [rng.randint(0, high) for _ in values[x]] for x in "abc"}}


def _races(rng: Random, values: Values) -> Values:
    p = [(rng.randint(1, values["k"]), rng.randint(1, 8)) for _ in values["p"]]
    return {**values, "p": p}


def _charts(rng: Random, values: Values) -> Values:
    """Let the new list be the old one shuffled a little, with some new names."""
    w = rng.sample(NAMES, min(len(values["w"]), 10))
    u = sorted(w, key=lambda x: w.index(x) + rng.uniform(-2, 2))
    if rng.random() < 0.6:
        u[rng.randrange(len(u))] = rng.choice([x for x in NAMES if x not in w])
    return {**values, "n": len(w), "w": w, "u": u}


def _cutoff(rng: Random, values: Values) -> Values:
    high = rng.choice([3, 6, 1000])
    a = [min(high, x) for x in values["a"]]
    return {**values, "a": a, "k": rng.randint(1, len(a))}

TASKS: tuple[Task, ...] = (
    bodies('runoff_needed', (Words("w", max_size=20),), ('{n} people vote, each by writing a name. If some name has more than half of the votes, print it. Otherwise there is a second round: print the two names with the most votes, the one with more votes first (of equal ones the earlier in the alphabet counts as ahead).', '[Count|Look at] {n} votes. Print the name that was written in more than half of them; if there is none, print the first two in order of their votes, equal ones in alphabetical order.',), ('count = {}\nfor x in w:\n    count[x] = count.get(x, 0) + 1\nnames = sorted(count, key=lambda x: (-count[x], x))\nif 2 * count[names[0]] > n:\n    print(names[0])\nelse:\n    print(names[0], names[1])', 'order = sorted(set(w), key=lambda x: (-w.count(x), x))\nif w.count(order[0]) * 2 > len(w):\n    print(order[0])\nelse:\n    print(*order[:2])'), 'map<string, int> count;\nfor (auto& x : w) count[x]++;\nvector<pair<int, string>> names;\nfor (auto& [x, y] : count) names.push_back({-y, x});\nsort(names.begin(), names.end());\nif (-2 * names[0].first > n) cout << names[0].second << "\\n";\nelse cout << names[0].second << " " << names[1].second << "\\n";', ('order = sorted(set(w), key=lambda x: (-w.count(x), x))\nprint(order[0])', 'map<string, int> count;\nfor (auto& x : w) count[x]++;\nstring best;\nfor (auto& [x, y] : count) if (best.empty() || y > count[best]) best = x;\ncout << best << "\\n";'), ('order = sorted(set(w), key=lambda x: (-w.count(x), x))\nif w.count(order[0]) * 2 >= len(w):\n    print(order[0])\nelse:\n    print(*order[:2])', 'map<string, int> count;\nfor (auto& x : w) count[x]++;\nvector<pair<int, string>> names;\nfor (auto& [x, y] : count) names.push_back({-y, x});\nsort(names.begin(), names.end());\nif (-2 * names[0].first >= n) cout << names[0].second << "\\n";\nelse cout << names[0].second << " " << names[1].second << "\\n";'), refine=_votes, output=("Print one name or two.", "Print the winner, or the two names of the second round on one line."), rating=1000, tags=("implementation", "sortings"), meanings={"w": "the votes"}),
    bodies('ballots_points', (Words("w", max_size=12, alphabet=UPPER),), ('On each of {n} ballots all candidates, named by the first capital letters of the alphabet, stand in one word from the best to the worst. If there are c candidates, the first on a ballot gets c - 1 points, the next c - 2, and the last 0. [Print|Find] the points of the candidates in alphabetical order.', 'Each of {n} words is an order of the same letters A, B, ... A letter gets from each word as many points as there are letters behind it. Print the sums of points, for A first.',), ('points = {}\nfor x in w:\n    for i, c in enumerate(x):\n        points[c] = points.get(c, 0) + len(x) - 1 - i\nprint(*[points[c] for c in sorted(points)])', "c = len(w[0])\nb = [0] * c\nfor word in w:\n    for place in range(c):\n        b[ord(word[place]) - ord('A')] += c - 1 - place\nprint(' '.join(map(str, b)))"), 'map<char, long long> points;\nfor (auto& x : w)\n    for (size_t i = 0; i < x.size(); i++) points[x[i]] += x.size() - 1 - i;\nfor (auto& [c, y] : points) cout << y << " ";\ncout << "\\n";', ('points = {}\nfor x in w:\n    for i, c in enumerate(x):\n        points[c] = points.get(c, 0) + len(x) - i\nprint(*[points[c] for c in sorted(points)])', 'map<char, long long> points;\nfor (auto& x : w)\n    for (size_t i = 0; i < x.size(); i++) points[x[i]] += x.size() - i;\nfor (auto& [c, y] : points) cout << y << " ";\ncout << "\\n";'), ('print(*[sum(x[0] == c for x in w) for c in sorted(w[0])])', 'map<char, long long> points;\nfor (char c : w[0]) points[c] = 0;\nfor (auto& x : w) points[x[0]]++;\nfor (auto& [c, y] : points) cout << y << " ";\ncout << "\\n";'), refine=_ballots, output=ROW, rating=900, tags=("implementation", "strings"), meanings={"w": "the ballots"}),
    bodies('instant_elimination', (Words("w", max_size=15, alphabet=UPPER),), ('Each of {n} voters puts all candidates (capital letters) in an order, the dearest first. As long as no candidate stands first on more than half of the ballots, the one who stands first on the fewest ballots (perhaps on none; of several the last in the alphabet) is crossed out on all ballots. [Print|Find] the candidate who then stands first on more than half of them.', '{n} ballots hold the same letters in different orders. Repeat: if a letter is the first of more than {n} / 2 ballots, it has won, print it; otherwise remove from every ballot the letter that is the first of the fewest ballots, and of several such letters the latest in the alphabet.',), ('left = sorted(w[0])\nwhile True:\n    first = [next(c for c in x if c in left) for x in w]\n    best = max(left, key=first.count)\n    if 2 * first.count(best) > n:\n        print(best)\n        break\n    worst = min(left, key=lambda c: (first.count(c), -ord(c)))\n    left.remove(worst)', "b = list(w)\nwhile True:\n    count = {c: 0 for c in b[0]}\n    for x in b:\n        count[x[0]] += 1\n    winner = [c for c in count if count[c] * 2 > n]\n    if winner:\n        print(winner[0])\n        break\n    fewest = min(count.values())\n    worst = max(c for c in count if count[c] == fewest)\n    b = [x.replace(worst, '') for x in b]"), 'vector<string> b(w.begin(), w.end());\nwhile (true) {\n    map<char, int> count;\n    for (char c : b[0]) count[c] = 0;\n    for (auto& x : b) count[x[0]]++;\n    char best = b[0][0], worst = b[0][0];\n    for (auto& [c, y] : count) {\n        if (y > count[best]) best = c;\n        if (y < count[worst] || (y == count[worst] && c > worst)) worst = c;\n    }\n    if (2 * count[best] > n) {\n        cout << best << "\\n";\n        break;\n    }\n    for (auto& x : b) x.erase(x.find(worst), 1);\n}', ('first = [x[0] for x in w]\nprint(max(sorted(w[0]), key=first.count))', 'map<char, int> count;\nfor (auto& x : w) count[x[0]]++;\nchar best = count.begin()->first;\nfor (auto& [c, y] : count) if (y > count[best]) best = c;\ncout << best << "\\n";'), ('last = [x[-1] for x in w]\nprint(min(sorted(w[0]), key=last.count))', 'map<char, int> count;\nfor (char c : w[0]) count[c] = 0;\nfor (auto& x : w) count[x.back()]++;\nchar best = count.begin()->first;\nfor (auto& [c, y] : count) if (y < count[best]) best = c;\ncout << best << "\\n";'), refine=_ballots, output=("Print one letter.", "Print the winner."), rating=1300, tags=("implementation", "strings"), meanings={"w": "the ballots"}, weight=0.7),
    bodies('approved_most', (Words("w", max_size=15),), ('Each of {n} people writes down, as one word, the letters of all plans that please him. [Print|Find] the plan that pleases the most people, and how many they are; of several such plans take the first in the alphabet.', '{n} words are given, no letter stands twice in one word. Which letter stands in the most words, and in how many? In a tie take the letter that comes first in the alphabet.',), ("text = ''.join(w)\nbest = max(sorted(set(text)), key=text.count)\nprint(best, text.count(best))", 'count = {}\nfor word in w:\n    for c in word:\n        count[c] = count.get(c, 0) + 1\nmost = max(count.values())\nprint(min(c for c in count if count[c] == most), most)'), 'map<char, int> count;\nfor (auto& x : w) for (char c : x) count[c]++;\nchar best = count.begin()->first;\nfor (auto& [c, y] : count) if (y > count[best]) best = c;\ncout << best << " " << count[best] << "\\n";', ("text = ''.join(x[0] for x in w)\nbest = max(sorted(set(text)), key=text.count)\nprint(best, text.count(best))", 'map<char, int> count;\nfor (auto& x : w) count[x[0]]++;\nchar best = count.begin()->first;\nfor (auto& [c, y] : count) if (y > count[best]) best = c;\ncout << best << " " << count[best] << "\\n";'), ("text = ''.join(w)\nbest = max(sorted(set(text), reverse=True), key=text.count)\nprint(best, text.count(best))", 'map<char, int> count;\nfor (auto& x : w) for (char c : x) count[c]++;\nchar best = count.begin()->first;\nfor (auto& [c, y] : count) if (y >= count[best]) best = c;\ncout << best << " " << count[best] << "\\n";'), refine=_approvals, output=("Print the letter and the number.",), tags=("implementation", "strings"), meanings={"w": "the letters that each person wrote"}),
    real('net_score', (Ints("a", 0, 10, max_size=40),), ('{n} customers gave marks from 0 to 10. Those with 9 or 10 are fans, those with 0 to 6 are critics. [Print|Find] the percentage of fans minus the percentage of critics, of all {n}, with two decimals.', 'Of {n} answers from 0 to 10 let f be the number of those that are at least 9 and c of those that are at most 6. [Compute|Print] 100 * (f - c) / {n} with two digits after the point.',), 'f = sum(x >= 9 for x in a)\nc = sum(x <= 6 for x in a)\n100 * (f - c) / n', 'long long f = 0, c = 0;\nfor (auto x : a) {\n    f += x >= 9;\n    c += x <= 6;\n}\n100.0 * (f - c) / n', ('f = sum(x >= 9 for x in a)\nc = sum(x <= 6 for x in a)\n100 * (f - c) / (f + c) if f + c else 0', 'long long f = 0, c = 0;\nfor (auto x : a) {\n    f += x >= 9;\n    c += x <= 6;\n}\n(f + c ? 100.0 * (f - c) / (f + c) : 0.0)'), ('f = sum(x >= 9 for x in a)\n100 * f / n', 'long long f = 0;\nfor (auto x : a) f += x >= 9;\n100.0 * f / n'), refine=_scores, is_themed=False, meanings={"n": "the number of customers", "a": "their marks"}),
    bodies('percentile_value', (Ints("a", 1, 1000, max_size=40), Int("k", 1, 100),), ('[Find|Print] the smallest value of the list such that at least {k} percent of the {n} {items} are not larger than it.', '[Which|What] is the smallest element x for which the number of elements not above x is at least {k} % of {n}[?|.]',), ('b = sorted(a)\nfor i in range(n):\n    if (i + 1) * 100 >= k * n:\n        print(b[i])\n        break', 'b = sorted(a)\nplace = (k * n + 99) // 100\nprint(b[place - 1])'), 'sort(a.begin(), a.end());\ncout << a[(k * n + 99) / 100 - 1] << "\\n";', ('b = sorted(a)\nprint(b[min(n - 1, k * n // 100)])', 'sort(a.begin(), a.end());\ncout << a[min<long long>(n - 1, k * n / 100)] << "\\n";'), ('b = sorted(a)\nprint(b[max(0, k * n // 100 - 1)])', 'sort(a.begin(), a.end());\ncout << a[max<long long>(0, k * n / 100 - 1)] << "\\n";'), refine=_percent, output=ONE, rating=1000, tags=("math", "sortings"), meanings={"k": "the percentage"}),
    real('trimmed_mean', (Ints("a", 0, 100, min_size=3, max_size=30), Int("k", 0, 10),), ('The {k} largest and the {k} smallest of the {items} are left out ({n} is greater than 2 * {k}). [Find|Print] the average of the others with two decimals.', 'Throw away {k} {items} at the top and {k} at the bottom of the sorted list; what is left is not empty. [Compute|Print] its mean, with two digits after the point.',), 'b = sorted(a)[k:n - k]\nsum(b) / len(b)', 'sort(a.begin(), a.end());\naccumulate(a.begin() + k, a.end() - k, 0LL) / double(n - 2 * k)', ('b = sorted(a)[k:n - k]\nsum(b) / n', 'sort(a.begin(), a.end());\naccumulate(a.begin() + k, a.end() - k, 0LL) / double(n)'), ('b = a[k:n - k]\nsum(b) / len(b)', 'accumulate(a.begin() + k, a.end() - k, 0LL) / double(n - 2 * k)'), refine=_trim, tags=("math", "sortings"), meanings={"k": "how many are left out at each end"}),
    real('variance_list', (Ints("a", -100, 100, min_size=2, max_size=30),), ('[Find|Print] the variance of the {items}: the mean of the squares of their distances from their mean (the sum of the squares divided by {n}). Give it with two decimals.', 'Let m be the average of the {n} numbers. [Compute|Print] the sum of all ({a}_i - m)^2, divided by {n}, with two digits after the point.',), 'mean = sum(a) / n\nsum((x - mean) ** 2 for x in a) / n', 'double mean = accumulate(a.begin(), a.end(), 0LL) / double(n), total = 0;\nfor (auto x : a) total += (x - mean) * (x - mean);\ntotal / n', ('mean = sum(a) / n\nsum((x - mean) ** 2 for x in a) / (n - 1)', 'double mean = accumulate(a.begin(), a.end(), 0LL) / double(n), total = 0;\nfor (auto x : a) total += (x - mean) * (x - mean);\ntotal / (n - 1)'), ('mean = sum(a) / n\nsum(abs(x - mean) for x in a) / n', 'double mean = accumulate(a.begin(), a.end(), 0LL) / double(n), total = 0;\nfor (auto x : a) total += fabs(x - mean);\ntotal / n'), rating=900, tags=("math",)),
    real('mean_deviation', (Ints("a", 0, 1000, max_size=30),), ('[Find|Print] how far the {items} are from their average on average: the mean of |{a}_i - m|, where m is the mean of the list. Give two decimals.', 'Let m be the arithmetic mean of the {items}. [Compute|Print] the average distance of an element from m with two digits after the point.',), 'mean = sum(a) / n\nsum(abs(x - mean) for x in a) / n', 'double mean = accumulate(a.begin(), a.end(), 0LL) / double(n), total = 0;\nfor (auto x : a) total += fabs(x - mean);\ntotal / n', ('mean = sum(a) // n\nsum(abs(x - mean) for x in a) / n', 'long long mean = accumulate(a.begin(), a.end(), 0LL) / n;\ndouble total = 0;\nfor (auto x : a) total += llabs(x - mean);\ntotal / n'), ('mean = sum(a) / n\nsum(abs(x - mean) for x in a)', 'double mean = accumulate(a.begin(), a.end(), 0LL) / double(n), total = 0;\nfor (auto x : a) total += fabs(x - mean);\ntotal'), tags=("math",)),
    real('quartile_range', (Ints("a", 0, 1000, min_size=4, max_size=25),), ('The sorted list is cut into a lower and an upper half of equal size; if {n} is odd, the middle element belongs to neither. [Print|Find] the median of the upper half minus the median of the lower half, with two decimals. The median of an even number of values is the mean of the two middle ones.', '[Find|Print] the interquartile range of the {items}: sort them, drop the middle one if {n} is odd, and subtract the median of the first half from the median of the second half (of two middle values the average is taken). Print two digits after the point.',), 'b = sorted(a)\nh = n // 2\nlow, high = b[:h], b[n - h:]\n(high[h // 2] + high[(h - 1) // 2] - low[h // 2] - low[(h - 1) // 2]) / 2', 'sort(a.begin(), a.end());\nlong long half = n / 2, up = n - half;\n(a[up + half / 2] + a[up + (half - 1) / 2] - a[half / 2] - a[(half - 1) / 2]) / 2.0', ('b = sorted(a)\nb[-1] - b[0]', 'sort(a.begin(), a.end());\ndouble(a[n - 1] - a[0])'), ('b = sorted(a)\nh = n // 2\nlow, high = b[:h], b[h:]\nhigh[len(high) // 2] - low[h // 2]', 'sort(a.begin(), a.end());\nlong long half = n / 2;\ndouble(a[half + (n - half) / 2] - a[half / 2])'), rating=1000, tags=("math", "sortings")),
    bodies('bin_counts', (Ints("a", 0, 200, max_size=25), Int("k", 1, 50),), ('The {items} are put into classes of {k} numbers: 0 to {k} - 1, {k} to 2 * {k} - 1 and so on, up to the class of the largest one. For each class, also an empty one, print a line with its first and its last number joined by a minus sign, a colon, a space and how many {items} are in it (like 10-19: 3).', '[Make|Print] a histogram of the {items} with classes of width {k} beginning at 0: for each class from the first to that of the maximum a line such as 20-29: 4, the bounds of the class and the number of elements in it, which may be 0.',), ("b = [0] * (max(a) // k + 1)\nfor x in a:\n    b[x // k] += 1\nfor i in range(len(b)):\n    print(f'{i * k}-{i * k + k - 1}: {b[i]}')", "low = 0\nwhile low <= max(a):\n    high = low + k - 1\n    count = sum(1 for x in a if low <= x <= high)\n    print(str(low) + '-' + str(high) + ': ' + str(count))\n    low += k"), 'vector<long long> b(*max_element(a.begin(), a.end()) / k + 1);\nfor (auto x : a) b[x / k]++;\nfor (long long i = 0; i < (long long)b.size(); i++) cout << i * k << "-" << i * k + k - 1 << ": " << b[i] << "\\n";', ("for i in sorted(set(x // k for x in a)):\n    print(f'{i * k}-{i * k + k - 1}: {sum(x // k == i for x in a)}')", 'map<long long, int> b;\nfor (auto x : a) b[x / k]++;\nfor (auto& [i, y] : b) cout << i * k << "-" << i * k + k - 1 << ": " << y << "\\n";'), ("b = [0] * (max(a) // k + 1)\nfor x in a:\n    b[max(0, x - 1) // k] += 1\nfor i in range(len(b)):\n    print(f'{i * k}-{i * k + k - 1}: {b[i]}')", 'vector<long long> b(*max_element(a.begin(), a.end()) / k + 1);\nfor (auto x : a) b[max<long long>(0, x - 1) / k]++;\nfor (long long i = 0; i < (long long)b.size(); i++) cout << i * k << "-" << i * k + k - 1 << ": " << b[i] << "\\n";'), refine=_bins, output=LINES, rating=900, allows_cases=False, meanings={"k": "the width of a class"}),
    bodies('fullest_bin', (Ints("a", 0, 1000, max_size=30), Int("k", 1, 100),), ('The {items} fall into classes: 0 to {k} - 1, {k} to 2 * {k} - 1, 2 * {k} to 3 * {k} - 1 and so on. [Print|Find] the first and the last number of the class that holds most of the {items}; of several, the one with the smallest numbers.', 'Cut the numbers from 0 on into pieces of {k} numbers each. In [which|what] piece do most of the {items} lie? Print its two bounds; in a tie take the lowest piece.',), ('b = [x // k for x in a]\nbest = min(b, key=lambda x: (-b.count(x), x))\nprint(best * k, best * k + k - 1)', 'count = [0] * (max(a) // k + 1)\nfor x in a:\n    count[x // k] += 1\nbest = count.index(max(count))\nprint(best * k, (best + 1) * k - 1)'), 'map<long long, int> count;\nfor (auto x : a) count[x / k]++;\nlong long best = count.begin()->first;\nfor (auto& [x, y] : count) if (y > count[best]) best = x;\ncout << best * k << " " << best * k + k - 1 << "\\n";', ('b = [x // k for x in a]\nbest = min(b, key=lambda x: (-b.count(x), -x))\nprint(best * k, best * k + k - 1)', 'map<long long, int> count;\nfor (auto x : a) count[x / k]++;\nlong long best = count.begin()->first;\nfor (auto& [x, y] : count) if (y >= count[best]) best = x;\ncout << best * k << " " << best * k + k - 1 << "\\n";'), ('best = min(a, key=lambda x: (-a.count(x), x)) // k\nprint(best * k, best * k + k - 1)', 'map<long long, int> count;\nfor (auto x : a) count[x]++;\nlong long best = count.begin()->first;\nfor (auto& [x, y] : count) if (y > count[best]) best = x;\nbest /= k;\ncout << best * k << " " << best * k + k - 1 << "\\n";'), refine=lambda rng, v: {**v, "k": max(v["k"], rng.choice([v["k"], 5, 10, max(1, min(100, max(v["a"]) // 4))]))}, output=TWO, rating=900, meanings={"k": "the size of a class"}),
    bodies('cross_table', (Int("k", 1, 4), Int("m", 1, 4), Pairs("p", ("group", "answer"), 1, 4, max_size=25),), ('{n} people, each of one of the groups 1 to {k}, gave one of the answers 1 to {m}. Print a table with {k} lines of {m} numbers: in line i at place j stands how many people of group i gave answer j.', 'Each of {n} records has a {f1} from 1 to {k} and an {f2} from 1 to {m}. [Print|Make] a table: row i, column j shows how often {f1} i comes with {f2} j.',), ('b = [[0] * m for _ in range(k)]\nfor x, y in p:\n    b[x - 1][y - 1] += 1\nfor line in b:\n    print(*line)', 'for i in range(1, k + 1):\n    print(*[p.count((i, j)) for j in range(1, m + 1)])'), 'vector<vector<int>> b(k, vector<int>(m));\nfor (auto& [x, y] : p) b[x - 1][y - 1]++;\nfor (auto& line : b) {\n    for (auto x : line) cout << x << " ";\n    cout << "\\n";\n}', ('for j in range(1, m + 1):\n    print(*[p.count((i, j)) for i in range(1, k + 1)])', 'vector<vector<int>> b(m, vector<int>(k));\nfor (auto& [x, y] : p) b[y - 1][x - 1]++;\nfor (auto& line : b) {\n    for (auto x : line) cout << x << " ";\n    cout << "\\n";\n}'), ('for i in range(1, k + 1):\n    print(*[int((i, j) in p) for j in range(1, m + 1)])', 'vector<vector<int>> b(k, vector<int>(m));\nfor (auto& [x, y] : p) b[x - 1][y - 1] = 1;\nfor (auto& line : b) {\n    for (auto x : line) cout << x << " ";\n    cout << "\\n";\n}'), refine=_table, output=("Print the table.", "Print the table line by line, numbers separated by spaces."), rating=900, allows_cases=False, meanings={"k": "the number of groups", "m": "the number of possible answers", "p": "the group of a person and the answer"}),
    bodies('scaled_to_best', (Ints("a", 1, 1000, max_size=20),), ('The largest of the {items} becomes 100, the others are changed in proportion and rounded down to whole numbers. Print the new list.', '[Print|Write], in the given order, each of the {items} as percentage of the largest one, rounded down.',), ('print(*[x * 100 // max(a) for x in a])', "best = max(a)\nresult = []\nfor x in a:\n    result.append(str(x * 100 // best))\nprint(' '.join(result))"), 'long long best = *max_element(a.begin(), a.end());\nfor (auto x : a) cout << x * 100 / best << " ";\ncout << "\\n";', ('print(*[x * 100 // sum(a) for x in a])', 'long long total = accumulate(a.begin(), a.end(), 0LL);\nfor (auto x : a) cout << x * 100 / total << " ";\ncout << "\\n";'), ('print(*[x + 100 - max(a) for x in a])', 'long long best = *max_element(a.begin(), a.end());\nfor (auto x : a) cout << x + 100 - best << " ";\ncout << "\\n";'), output=ROW, tags=("math",)),
    bodies('most_improved', (Ints("a", 0, 1000, max_size=20), Ints("b", 0, 1000, max_size=20),), ("{n} people took a test twice; person i had {a}_i points at first and {b}_i points later. Print the number of the person whose points grew most (the first one of several), or 0 if nobody's points grew.", 'In two lists {a} and {b} [find|look for] the first position i, counted from 1, with the largest {b}_i - {a}_i. If this difference is not positive, print 0.',), ('best = 0\nplace = 0\nfor i in range(n):\n    if b[i] - a[i] > best:\n        best = b[i] - a[i]\n        place = i + 1\nprint(place)', 'd = [y - x for x, y in zip(a, b)]\nprint(d.index(max(d)) + 1 if max(d) > 0 else 0)'), 'long long best = 0, place = 0;\nfor (int i = 0; i < n; i++) {\n    if (b[i] - a[i] > best) {\n        best = b[i] - a[i];\n        place = i + 1;\n    }\n}\ncout << place << "\\n";', ('d = [y - x for x, y in zip(a, b)]\nprint(d.index(max(d)) + 1)', 'long long place = 0;\nfor (int i = 0; i < n; i++) if (b[i] - a[i] > b[place] - a[place]) place = i;\ncout << place + 1 << "\\n";'), ('d = [abs(y - x) for x, y in zip(a, b)]\nprint(d.index(max(d)) + 1 if max(d) > 0 else 0)', 'long long best = 0, place = 0;\nfor (int i = 0; i < n; i++) {\n    if (llabs(b[i] - a[i]) > best) {\n        best = llabs(b[i] - a[i]);\n        place = i + 1;\n    }\n}\ncout << place << "\\n";'), refine=_improved, output=ONE, is_themed=False, meanings={"a": "the points before", "b": "the points after"}),
)  # fmt: skip
