"""Tables of names with numbers, and lists of pairs: places, totals, leaders, points."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import bodies, decide, real, value
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Int,
    Ints,
    Pairs,
    Records,
    Task,
    Values,
    Word,
)
from alphacode.curriculum.words import PEOPLE

R = Records("r")
NAME = ("Print one name.", "Print a single name.", "Output the name.")
NAMES = ("Print the names, one per line.", "Print each name on its own line.")
GROUPED = "total = {}\nfor name, x in r:\n    total[name] = total.get(name, 0) + x\n"
GROUPED_CPP = (
    "map<string, long long> total;\nfor (auto& [name, x] : r) total[name] += x;\n"
)


def _distinct(rng: Random, values: Values) -> Values:
    """Give all records different names, and let numbers be equal at times."""
    numbers = [x for _, x in values["r"]]
    if rng.random() < 0.6:
        pool = rng.sample(numbers, (len(numbers) + 1) // 2)
        numbers = [rng.choice(pool) for _ in numbers]
    names = rng.sample(sorted(set(PEOPLE)), len(numbers))
    return {**values, "r": list(zip(names, numbers, strict=True))}


def _few(rng: Random, values: Values) -> Values:
    """Let a few names come again and again."""
    names = rng.sample(sorted(set(PEOPLE)), rng.randint(1, 4))
    return {**values, "r": [(rng.choice(names), x) for _, x in values["r"]]}


def _asked(rng: Random, values: Values) -> Values:
    """Ask for one of different names."""
    values = _distinct(rng, values)
    return {**values, "s": rng.choice(values["r"])[0]}


def _asked_few(rng: Random, values: Values) -> Values:
    """Ask for one of a few names, at times for one that is not there."""
    values = _few(rng, values)
    name = rng.choice(values["r"] if rng.random() < 0.8 else [(rng.choice(PEOPLE), 0)])
    return {**values, "s": name[0]}


def _goal(rng: Random, values: Values) -> Values:
    """Let the goal be reached mostly."""
    values = _few(rng, values)
    total = sum(x for _, x in values["r"])
    return {**values, "k": rng.randint(1, max(1, min(values["k"], total * 2 // 3)))}


def _limit(rng: Random, values: Values) -> Values:
    """Put the limit on one of the numbers."""
    values = _distinct(rng, values)
    limit = rng.choice(values["r"])[1]
    return {**values, "k": max(1, min(values["k"], limit))}


def _all_different(rng: Random, values: Values) -> Values | None:
    """Want different numbers too."""
    values = _distinct(rng, values)
    if len({x for _, x in values["r"]}) < len(values["r"]):
        return None
    return values


def _distinct_mostly(rng: Random, values: Values) -> Values:
    """Give different names and numbers, or one pair of equal numbers."""
    size = len(values["r"])
    numbers = rng.sample(range(1, max(30, *(x for _, x in values["r"])) + 1), size)
    if rng.random() < 0.5:
        i, j = rng.sample(range(size), 2)
        numbers[i] = numbers[j]
    names = rng.sample(sorted(set(PEOPLE)), size)
    return {**values, "r": list(zip(names, numbers, strict=True))}


def _close(rng: Random, values: Values) -> Values:
    """Bring the pairs close to each other, never above what was drawn."""
    top = min(12, max(max(q) for q in values["p"]))
    return {
        **values,
        "p": [(rng.randint(1, top), rng.randint(1, top)) for _ in values["p"]],
    }


def _matches(rng: Random, values: Values) -> Values:
    """Make scores, a third of them draws."""
    p = [(x, x) if rng.random() < 0.3 else (x, y) for x, y in values["p"]]
    return {**values, "p": p}


def _axes(rng: Random, values: Values) -> Values:
    """Put some points on the axes."""
    p = [
        (x if rng.random() < 0.85 else 0, y if rng.random() < 0.85 else 0)
        for x, y in values["p"]
    ]
    return {**values, "p": p}


def _listed(rng: Random, values: Values) -> Values:
    """Let the orders name things that are in the price list."""
    n = len(values["a"])
    return {**values, "p": [((x - 1) % n + 1, y) for x, y in values["p"]]}


def _meetings(rng: Random, values: Values) -> Values:
    """Make intervals one after another, with and without gaps, within what was drawn."""
    size = len(values["p"])
    top = max(max(q) for q in values["p"])
    cuts = sorted(rng.randint(1, top) for _ in range(2 * size))
    return {**values, "p": [(cuts[2 * i], cuts[2 * i + 1]) for i in range(size)]}


def _winners(rng: Random, values: Values) -> Values:
    """Make games of two different players from 1 to a small n."""
    top = max(2, min(values["n"], rng.randint(2, 6)))
    pairs = [tuple(rng.sample(range(1, top + 1), 2)) for _ in values["p"]]
    return {**values, "n": top, "p": pairs}


def _majority(rng: Random, values: Values) -> Values:
    """Let one name at times have about half of all."""
    values = _distinct(rng, values)
    r = list(values["r"])
    i = rng.randrange(len(r))
    rest = sum(x for _, x in r) - r[i][1]
    if rng.random() < 0.7 and 1 <= rest + 1 <= 1000:
        r[i] = (r[i][0], max(1, rest + rng.choice([-1, 0, 0, 1, 1])))
    return {**values, "r": r}


BEST_CPP = "long long best = 0;\nfor (auto& q : r) best = max(best, q.second);\n"

TASKS: tuple[Task, ...] = (
    bodies("names_above_average", (R,), ("[Print|List] the names of all whose number is [above|larger than] the average, in the order of the input. If there is nobody, print NONE.", "{n} people and their points are given. Who has more points than the average of all? [Print|Output] these names in the given order, or NONE."), ("mean = sum(x for _, x in r) / n\nnames = [name for name, x in r if x > mean]\nprint(*(names or [\"NONE\"]), sep=\"\\n\")", "total = 0\nfor name, x in r:\n    total += x\nfound = False\nfor name, x in r:\n    if x * n > total:\n        print(name)\n        found = True\nif not found:\n    print(\"NONE\")"), 'long long total = 0;\nfor (auto& q : r) total += q.second;\nbool found = false;\nfor (auto& q : r) if (q.second * (long long) r.size() > total) {\n    cout << q.first << "\\n";\n    found = true;\n}\nif (!found) cout << "NONE\\n";', ("mean = sum(x for _, x in r) / n\nnames = [name for name, x in r if x >= mean]\nprint(*(names or [\"NONE\"]), sep=\"\\n\")", 'long long total = 0;\nfor (auto& q : r) total += q.second;\nbool found = false;\nfor (auto& q : r) if (q.second * (long long) r.size() >= total) {\n    cout << q.first << "\\n";\n    found = true;\n}\nif (!found) cout << "NONE\\n";'), output=("Print the names, one per line, or NONE.", "Print each such name on its own line; NONE if there is none."), refine=_distinct, rating=900),
    value("rank_of_person", (R, Word("s", LOWER + UPPER, max_size=12)), ("[Print|Find] the place of {s}: one more than the number of people with a larger number. All names differ, and {s} is one of them.", "The one with the most points is first; people with equal points share a place. [Which|What] place has {s}, who is in the list?"), "mine = dict(r)[s]\n1 + sum(x > mine for _, x in r)", "long long mine = 0, place = 1;\nfor (auto& q : r) if (q.first == s) mine = q.second;\nfor (auto& q : r) if (q.second > mine) place++;\nplace", ("mine = dict(r)[s]\nsum(x >= mine for _, x in r)", "long long mine = 0, place = 0;\nfor (auto& q : r) if (q.first == s) mine = q.second;\nfor (auto& q : r) if (q.second >= mine) place++;\nplace"), ("mine = dict(r)[s]\n1 + sum(x < mine for _, x in r)", "long long mine = 0, place = 1;\nfor (auto& q : r) if (q.first == s) mine = q.second;\nfor (auto& q : r) if (q.second < mine) place++;\nplace"), refine=_asked, meanings={"s": "the name asked for"}, rating=900),
    bodies("names_of_all_best", (R,), ("[Print|List] all names that have the largest number, in the order of the input.", "Several people may share the first place. [Print|Name] everybody who has the most points, in the given order."), ("best = max(x for _, x in r)\nfor name, x in r:\n    if x == best:\n        print(name)", "best = max(q[1] for q in r)\nprint(*[q[0] for q in r if q[1] == best], sep=\"\\n\")"), BEST_CPP + 'for (auto& q : r) if (q.second == best) cout << q.first << "\\n";', ("best = max(x for _, x in r)\nprint([name for name, x in r if x == best][0])", BEST_CPP + 'for (auto& q : r) if (q.second == best) {\n    cout << q.first << "\\n";\n    break;\n}'), output=NAMES, refine=_distinct),
    value("count_distinct_names", (R,), ("[Print|Find|Count] the number of different names in the list.", "{n} purchases are given, each with the customer and the price. How many different customers were there?"), "len({name for name, _ in r})", "set<string> names;\nfor (auto& q : r) names.insert(q.first);\nnames.size()", ("len(r)", "r.size()"), ("len({x for _, x in r})", "set<long long> names;\nfor (auto& q : r) names.insert(q.second);\nnames.size()"), refine=_few),
    bodies("name_with_most_entries", (R,), ("[Print|Find] the name that occurs in the most records (not the largest sum); of several, the first in alphabetical order.", "Who [stands|is] in the list most often? The numbers do not matter. If several people are, print the alphabetically first."), ("count = {}\nfor name, _ in r:\n    count[name] = count.get(name, 0) + 1\nprint(min(count, key=lambda q: (-count[q], q)))", "names = [q[0] for q in r]\nprint(max(sorted(set(names)), key=names.count))"), 'map<string, int> count;\nfor (auto& q : r) count[q.first]++;\nstring best = count.begin()->first;\nfor (auto& q : count) if (q.second > count[best]) best = q.first;\ncout << best << "\\n";', (GROUPED + "print(min(total, key=lambda q: (-total[q], q)))", GROUPED_CPP + 'string best = total.begin()->first;\nfor (auto& q : total) if (q.second > total[best]) best = q.first;\ncout << best << "\\n";'), ("print(r[0][0])", 'cout << r[0].first << "\\n";'), output=NAME, refine=_few, rating=1000, tags=("data structures",)),
    bodies("first_to_reach", (R, Int("k", 1, 1000)), ("Points are won one after another. [Print|Find] the name of the one who is first to have {k} points or more in all, or NONE.", "Each record adds its number to the total of the named one. Whose total reaches {k} first? Print NONE if nobody's does."), ("total = {}\nwinner = \"NONE\"\nfor name, x in r:\n    total[name] = total.get(name, 0) + x\n    if total[name] >= k:\n        winner = name\n        break\nprint(winner)",), 'map<string, long long> total;\nstring winner = "NONE";\nfor (auto& q : r) {\n    total[q.first] += q.second;\n    if (total[q.first] >= k) {\n        winner = q.first;\n        break;\n    }\n}\ncout << winner << "\\n";', (GROUPED + "print(max(total, key=total.get) if max(total.values()) >= k else \"NONE\")", 'map<string, long long> total;\nvector<string> names;\nfor (auto& q : r) {\n    if (!total.count(q.first)) names.push_back(q.first);\n    total[q.first] += q.second;\n}\nstring best = names[0];\nfor (auto& name : names) if (total[name] > total[best]) best = name;\ncout << (total[best] >= k ? best : "NONE") << "\\n";'), ("winner = \"NONE\"\nfor name, x in r:\n    if x >= k:\n        winner = name\n        break\nprint(winner)", 'string winner = "NONE";\nfor (auto& q : r) if (q.second >= k) {\n    winner = q.first;\n    break;\n}\ncout << winner << "\\n";'), output=("Print one name, or NONE.",), refine=_goal, rating=1000, tags=("data structures",), meanings={"k": "the points needed"}),
    bodies("admitted_alphabetically", (R, Int("k", 1, 1000)), ("[Print|List] in alphabetical order the names of all who have at least {k}. [If nobody has, print NONE.|Print NONE if there is nobody.]", "{n} people took a test; {k} points are enough. Print the names of those who passed, sorted alphabetically, or NONE."), ("names = sorted(name for name, x in r if x >= k)\nprint(*(names or [\"NONE\"]), sep=\"\\n\")", "passed = []\nfor name, x in r:\n    if x >= k:\n        passed.append(name)\npassed.sort()\nif passed:\n    for name in passed:\n        print(name)\nelse:\n    print(\"NONE\")"), 'vector<string> names;\nfor (auto& q : r) if (q.second >= k) names.push_back(q.first);\nsort(names.begin(), names.end());\nif (names.empty()) cout << "NONE\\n";\nfor (auto& name : names) cout << name << "\\n";', ("names = sorted(name for name, x in r if x > k)\nprint(*(names or [\"NONE\"]), sep=\"\\n\")", 'vector<string> names;\nfor (auto& q : r) if (q.second > k) names.push_back(q.first);\nsort(names.begin(), names.end());\nif (names.empty()) cout << "NONE\\n";\nfor (auto& name : names) cout << name << "\\n";'), ("names = [name for name, x in r if x >= k]\nprint(*(names or [\"NONE\"]), sep=\"\\n\")", 'bool found = false;\nfor (auto& q : r) if (q.second >= k) {\n    cout << q.first << "\\n";\n    found = true;\n}\nif (!found) cout << "NONE\\n";'), output=("Print the names, one per line, or NONE.",), refine=_limit, meanings={"k": "the least number that is enough"}, rating=900),
    bodies("top_three_names", (Records("r", min_size=3),), ("[Print|Find] the names of the first three by number, the largest first. [Of equal ones|Among people with equal numbers] the one earlier in the list goes first.", "Gold, silver and bronze go to the three with the most points; who is higher in the list wins a tie. Print the three names in this order."), ("for name, x in sorted(r, key=lambda q: -q[1])[:3]:\n    print(name)", "r.sort(key=lambda q: q[1], reverse=True)\nprint(r[0][0], r[1][0], r[2][0], sep=\"\\n\")"), 'stable_sort(r.begin(), r.end(), [](auto& x, auto& y) { return x.second > y.second; });\nfor (int i = 0; i < 3; i++) cout << r[i].first << "\\n";', ("for name, x in sorted(r, key=lambda q: q[1])[:3]:\n    print(name)", 'stable_sort(r.begin(), r.end(), [](auto& x, auto& y) { return x.second < y.second; });\nfor (int i = 0; i < 3; i++) cout << r[i].first << "\\n";'), ("for name, x in r[:3]:\n    print(name)", 'for (int i = 0; i < 3; i++) cout << r[i].first << "\\n";'), output=("Print three names, one per line.",), refine=_distinct, tags=("sortings",), rating=900),
    bodies("averages_by_name", (R,), ("A name may occur several times. For each name, in alphabetical order, print the [average|mean] of its numbers with two decimals.", "{n} marks are given: the pupil and the mark. Print every pupil once, sorted by name, with the average mark (two digits after the point)."), ("marks = {}\nfor name, x in r:\n    marks.setdefault(name, []).append(x)\nfor name in sorted(marks):\n    print(name, \"%.2f\" % (sum(marks[name]) / len(marks[name])))",), 'map<string, pair<long long, long long>> marks;\nfor (auto& q : r) {\n    marks[q.first].first += q.second;\n    marks[q.first].second++;\n}\nfor (auto& q : marks) cout << q.first << " " << fixed << setprecision(2) << (double) q.second.first / q.second.second << "\\n";', (GROUPED + "for name in sorted(total):\n    print(name, \"%.2f\" % total[name])", GROUPED_CPP + 'for (auto& q : total) cout << q.first << " " << fixed << setprecision(2) << (double) q.second << "\\n";'), output=("Print one line for each name: the name and the average with two decimals.",), refine=_few, rating=1000, tags=("data structures",), allows_cases=False),
    bodies("leader_after_each", (R,), ("Results come in one by one. After each, print the name of the one with the largest number so far; of equal ones the earlier stays leader.", "{n} jumpers jump one after another. Print after every jump who leads (has the best result until now; a tie leaves the old leader)."), ("best = 0\nfor name, x in r:\n    if x > best:\n        best = x\n        leader = name\n    print(leader)",), 'long long best = 0;\nstring leader;\nfor (auto& q : r) {\n    if (q.second > best) {\n        best = q.second;\n        leader = q.first;\n    }\n    cout << leader << "\\n";\n}', ("best = 0\nfor name, x in r:\n    if x >= best:\n        best = x\n        leader = name\n    print(leader)", 'long long best = 0;\nstring leader;\nfor (auto& q : r) {\n    if (q.second >= best) {\n        best = q.second;\n        leader = q.first;\n    }\n    cout << leader << "\\n";\n}'), ("for name, x in r:\n    print(name)", 'for (auto& q : r) cout << q.first << "\\n";'), output=("Print {n} names, one per line.",), refine=_distinct, rating=900),
    bodies("best_of_each_name", (R,), ("A name may occur several times. For each name, in the order of its first occurrence, print the name and the largest of its numbers.", "{n} attempts are given: who made it and the result. Print every person once, as they first [appear|occur], with the best (largest) result."), ("best = {}\nfor name, x in r:\n    best[name] = max(x, best.get(name, 0))\nfor name in best:\n    print(name, best[name])",), 'vector<string> names;\nmap<string, long long> best;\nfor (auto& q : r) {\n    if (!best.count(q.first)) names.push_back(q.first);\n    best[q.first] = max((long long) q.second, best[q.first]);\n}\nfor (auto& name : names) cout << name << " " << best[name] << "\\n";', ("best = {}\nfor name, x in r:\n    best[name] = x\nfor name in best:\n    print(name, best[name])", 'vector<string> names;\nmap<string, long long> best;\nfor (auto& q : r) {\n    if (!best.count(q.first)) names.push_back(q.first);\n    best[q.first] = q.second;\n}\nfor (auto& name : names) cout << name << " " << best[name] << "\\n";'), output=("Print one line for each name: the name and its largest number.",), refine=_few, rating=1000, tags=("data structures",), allows_cases=False),
    bodies("behind_the_leader", (R,), ("For each person print the name and how much is missing to the largest number of all (0 for the best).", "Print every name, in the given order, with the difference between the best result and the result of this person."), ("best = max(x for _, x in r)\nfor name, x in r:\n    print(name, best - x)",), BEST_CPP + 'for (auto& q : r) cout << q.first << " " << best - q.second << "\\n";', ("best = r[0][1]\nfor name, x in r:\n    print(name, abs(best - x))", 'long long best = r[0].second;\nfor (auto& q : r) cout << q.first << " " << abs(best - q.second) << "\\n";'), output=("Print {n} lines, each with a name and a number.",), refine=_distinct, allows_cases=False),
    value("total_of_person", (R, Word("s", LOWER + UPPER, max_size=12)), ("[Print|Find] the sum of all numbers that stand beside the name {s} (0 if it does not occur).", "How much has {s} paid altogether? The list may hold {s} several times, or not at all[ (then the answer is 0)|; then print 0]."), "sum(x for name, x in r if name == s)", "long long total = 0;\nfor (auto& q : r) if (q.first == s) total += q.second;\ntotal", ("dict(r).get(s, 0)", "long long total = 0;\nfor (auto& q : r) if (q.first == s) total = q.second;\ntotal"), ("sum(name == s for name, x in r)", "long long total = 0;\nfor (auto& q : r) if (q.first == s) total++;\ntotal"), refine=_asked_few, meanings={"s": "the name asked for"}),
    bodies("second_best_name", (Records("r", 1, 1000, min_size=2),), ("All numbers are different. [Print|Find] the name with the second largest number.", "Who came second? [The one with|Whoever has] the most points is first, and no two people have equally many."), ("print(sorted(r, key=lambda q: -q[1])[1][0])", "first = max(r, key=lambda q: q[1])\nr.remove(first)\nprint(max(r, key=lambda q: q[1])[0])"), 'sort(r.begin(), r.end(), [](auto& x, auto& y) { return x.second > y.second; });\ncout << r[1].first << "\\n";', ("print(sorted(r, key=lambda q: q[1])[1][0])", 'sort(r.begin(), r.end(), [](auto& x, auto& y) { return x.second < y.second; });\ncout << r[1].first << "\\n";'), ("print(max(r, key=lambda q: q[1])[0])", 'auto best = r[0];\nfor (auto& q : r) if (q.second > best.second) best = q;\ncout << best.first << "\\n";'), output=NAME, refine=_all_different, rating=900),
    decide("two_people_equal", (Records("r", min_size=2),), ("[Check|Determine] whether two people in the list have the same number.", "Is there a tie: two names with equal numbers?"), "two numbers are equal", "len({x for _, x in r}) < n", "set<long long> seen;\nfor (auto& q : r) seen.insert(q.second);\nseen.size() < r.size()", ("any(r[i][1] == r[i + 1][1] for i in range(n - 1))", "bool same = false;\nfor (size_t i = 0; i + 1 < r.size(); i++) if (r[i].second == r[i + 1].second) same = true;\nsame"), ("any(x == r[0][1] for _, x in r[1:])", "bool same = false;\nfor (size_t i = 1; i < r.size(); i++) if (r[i].second == r[0].second) same = true;\nsame"), refine=_distinct_mostly),
    value("free_seats_total", (Pairs("p", ("taken", "seats"), 1, 1000, is_ordered=True, max_size=30),), ("[Find|Print] the number of free places in all, given for each room how many places are taken and how many there are.", "Each of {n} cars of a train is described by its passengers and its seats. How many seats [are free|stay empty] in the whole train?"), "sum(y - x for x, y in p)", "long long total = 0;\nfor (auto& q : p) total += q.second - q.first;\ntotal", ("sum(x < y for x, y in p)", "long long total = 0;\nfor (auto& q : p) total += q.first < q.second;\ntotal"), ("sum(y for x, y in p)", "long long total = 0;\nfor (auto& q : p) total += q.second;\ntotal")),
    real("weighted_mean", (Pairs("p", ("mark", "weight"), 1, 100, max_size=20),), ("[Find|Print] the weighted mean: each {f1} counts {f2} times. The sum of the products is divided by the sum of the weights.", "{n} marks and their weights are given. Add up mark times weight and divide by all the weights together."), "sum(x * y for x, y in p) / sum(y for x, y in p)", "long long total = 0, weights = 0;\nfor (auto& q : p) {\n    total += q.first * q.second;\n    weights += q.second;\n}\n(double) total / weights", ("sum(x for x, y in p) / n", "long long total = 0;\nfor (auto& q : p) total += q.first;\n(double) total / p.size()"), ("sum(x * y for x, y in p) / n", "long long total = 0;\nfor (auto& q : p) total += q.first * q.second;\n(double) total / p.size()"), tags=("math",)),
    bodies("wins_draws_losses", (Pairs("p", ("own", "other"), 0, 9, max_size=30),), ("The results of a team are given: its goals and the goals of the other side. [Print|Count] its wins, draws and losses.", "In each of {n} matches we scored {f1} and the guests scored {f2}. How many matches were won, drawn and lost?"), ("print(sum(x > y for x, y in p), sum(x == y for x, y in p), sum(x < y for x, y in p))", "won = drawn = lost = 0\nfor x, y in p:\n    if x > y:\n        won += 1\n    elif x == y:\n        drawn += 1\n    else:\n        lost += 1\nprint(won, drawn, lost)"), 'int won = 0, drawn = 0, lost = 0;\nfor (auto& q : p) {\n    if (q.first > q.second) won++;\n    else if (q.first == q.second) drawn++;\n    else lost++;\n}\ncout << won << " " << drawn << " " << lost << "\\n";', ("print(sum(x > y for x, y in p), sum(x < y for x, y in p), sum(x == y for x, y in p))", 'int won = 0, drawn = 0, lost = 0;\nfor (auto& q : p) {\n    if (q.first > q.second) won++;\n    else if (q.first == q.second) drawn++;\n    else lost++;\n}\ncout << won << " " << lost << " " << drawn << "\\n";'), output=("Print three numbers: wins, draws, losses.",), refine=_matches),
    bodies("points_in_quadrants", (Pairs("p", ("x", "y"), -1000, 1000, max_size=30),), ("[Count|Print] how many of the points lie in each of the four quadrants: I (x > 0, y > 0), II (x < 0, y > 0), III (x < 0, y < 0), IV (x > 0, y < 0). Points on an axis do not count.", "The axes divide the plane into four quarters, numbered against the clock from the upper right one. How many points are in each? Those on the axes are in none."), ("print(sum(x > 0 < y for x, y in p), sum(x < 0 < y for x, y in p), sum(x < 0 and y < 0 for x, y in p), sum(x > 0 > y for x, y in p))", "c = [0] * 4\nfor x, y in p:\n    if x > 0 and y > 0:\n        c[0] += 1\n    elif x < 0 and y > 0:\n        c[1] += 1\n    elif x < 0 and y < 0:\n        c[2] += 1\n    elif x > 0 and y < 0:\n        c[3] += 1\nprint(*c)"), 'int c[4] = {0, 0, 0, 0};\nfor (auto [x, y] : p) {\n    if (x > 0 && y > 0) c[0]++;\n    else if (x < 0 && y > 0) c[1]++;\n    else if (x < 0 && y < 0) c[2]++;\n    else if (x > 0 && y < 0) c[3]++;\n}\ncout << c[0] << " " << c[1] << " " << c[2] << " " << c[3] << "\\n";', ("print(sum(x >= 0 and y >= 0 for x, y in p), sum(x < 0 and y >= 0 for x, y in p), sum(x < 0 and y < 0 for x, y in p), sum(x >= 0 and y < 0 for x, y in p))", 'int c[4] = {0, 0, 0, 0};\nfor (auto [x, y] : p) {\n    if (x >= 0 && y >= 0) c[0]++;\n    else if (x < 0 && y >= 0) c[1]++;\n    else if (x < 0 && y < 0) c[2]++;\n    else c[3]++;\n}\ncout << c[0] << " " << c[1] << " " << c[2] << " " << c[3] << "\\n";'), output=("Print four numbers: for quadrants I, II, III and IV.",), refine=_axes, tags=("geometry",), rating=900),
    value("points_in_rectangle", (Int("w", 1, 1000), Int("h", 1, 1000), Pairs("p", ("x", "y"), 0, 1000, max_size=30)), ("A rectangle has corners (0, 0) and ({w}, {h}). [Count|Find the number of] the given points that lie in it; its sides belong to it.", "How many of {n} points satisfy 0 <= x <= {w} and 0 <= y <= {h}?"), "sum(x <= w and y <= h for x, y in p)", "int count = 0;\nfor (auto [x, y] : p) count += x <= w && y <= h;\ncount", ("sum(x < w and y < h for x, y in p)", "int count = 0;\nfor (auto [x, y] : p) count += x < w && y < h;\ncount"), ("sum(x <= w or y <= h for x, y in p)", "int count = 0;\nfor (auto [x, y] : p) count += x <= w || y <= h;\ncount"), refine=lambda rng, v: {**v, "w": max(1, min(v["w"], rng.choice(v["p"])[0])), "h": max(1, min(v["h"], rng.choice(v["p"])[1]))}, tags=("geometry",), meanings={"w": "the width", "h": "the height"}),
    value("bill_from_price_list", (Ints("a", 1, 1000, max_size=20), Pairs("p", ("item", "amount"), 1, 100, count="m", max_size=20)), ("A shop sells {n} goods, the i-th for {a}_i coins. Each of {m} orders tells which good is wanted (they are counted from 1) and how many pieces of it. [Find|Print] the price of all orders together.", "A price list of {n} dishes and {m} orders are given: which dish (the dishes are counted from 1) and how many portions. How much is the whole bill?"), "sum(a[x - 1] * y for x, y in p)", "long long total = 0;\nfor (auto [x, y] : p) total += a[x - 1] * y;\ntotal", ("sum(a[x - 1] for x, y in p)", "long long total = 0;\nfor (auto [x, y] : p) total += a[x - 1];\ntotal"), ("sum(a[x % n] * y for x, y in p)", "long long total = 0;\nfor (auto [x, y] : p) total += a[x % n] * y;\ntotal"), refine=_listed, is_themed=False, rating=900),
    value("longest_break", (Pairs("p", ("start", "end"), 1, 1000, is_ordered=True, min_size=2, max_size=20),), ("Meetings are given in order of time, each with its start and end; none starts before the previous one ends. [Find|Print] the longest break between two meetings that follow each other (0 if there is none).", "{n} intervals lie one after another on a line, without overlapping. How long is the largest gap between neighbouring ones?"), "max(p[i + 1][0] - p[i][1] for i in range(n - 1))", "long long best = 0;\nfor (size_t i = 0; i + 1 < p.size(); i++) best = max(best, (long long) (p[i + 1].first - p[i].second));\nbest", ("max(p[i + 1][0] - p[i][0] for i in range(n - 1))", "long long best = 0;\nfor (size_t i = 0; i + 1 < p.size(); i++) best = max(best, (long long) (p[i + 1].first - p[i].first));\nbest"), ("sum(p[i + 1][0] - p[i][1] for i in range(n - 1))", "long long best = 0;\nfor (size_t i = 0; i + 1 < p.size(); i++) best += p[i + 1].first - p[i].second;\nbest"), refine=_meetings),
    value("champion_by_wins", (Int("n", 2, 100), Pairs("p", ("winner", "loser"), 1, 100, count="m", max_size=20)), ("{n} players, numbered from 1, played {m} games. Each game is given as its winner and its loser. [Which|What] player has the most wins? Of several, print the one with the smallest number.", "Who won most of the {m} games? The players have numbers 1 to {n}; in each line the first player beat the second. If several are best, print the smallest number."), "wins = [0] * (n + 1)\nfor x, y in p:\n    wins[x] += 1\nwins.index(max(wins))", "vector<int> wins(n + 1);\nfor (auto [x, y] : p) wins[x]++;\nmax_element(wins.begin(), wins.end()) - wins.begin()", ("wins = [0] * (n + 1)\nfor x, y in p:\n    wins[y] += 1\nwins.index(max(wins))", "vector<int> wins(n + 1);\nfor (auto [x, y] : p) wins[y]++;\nmax_element(wins.begin(), wins.end()) - wins.begin()"), ("wins = [0] * (n + 1)\nfor x, y in p:\n    wins[x] += 1\nmax(wins)", "vector<int> wins(n + 1);\nfor (auto [x, y] : p) wins[x]++;\n*max_element(wins.begin(), wins.end())"), refine=_winners, rating=900),
    value("best_unit_price", (Pairs("p", ("price", "amount"), 1, 1000, max_size=20),), ("Each of {n} offers has a price and an amount. [Print|Find] the position of the offer with the smallest price for one unit; of equal ones, the first. Positions are counted from 1.", "In which pack is a gram cheapest? The packs are given by price and weight and are counted from 1; if several are equally good, print the position of the first."), "1 + min(range(n), key=lambda i: p[i][0] / p[i][1])", "size_t best = 0;\nfor (size_t i = 1; i < p.size(); i++) if (p[i].first * p[best].second < p[best].first * p[i].second) best = i;\nbest + 1", ("1 + min(range(n), key=lambda i: p[i][0])", "size_t best = 0;\nfor (size_t i = 1; i < p.size(); i++) if (p[i].first < p[best].first) best = i;\nbest + 1"), ("min(range(n), key=lambda i: p[i][0] / p[i][1])", "size_t best = 0;\nfor (size_t i = 1; i < p.size(); i++) if (p[i].first * p[best].second < p[best].first * p[i].second) best = i;\nbest"), refine=_close, rating=1000, tags=("math",)),
    bodies("absolute_majority", (R,), ("[Print|Find] the name whose number is more than half of the sum of all numbers, or NONE.", "{n} candidates and their votes are given. Who has more than half of all votes? Print NONE if nobody has."), ("total = sum(x for _, x in r)\nprint(*[name for name, x in r if 2 * x > total] or [\"NONE\"])",), 'long long total = 0;\nfor (auto& q : r) total += q.second;\nstring winner = "NONE";\nfor (auto& q : r) if (2 * q.second > total) winner = q.first;\ncout << winner << "\\n";', ("print(max(r, key=lambda q: q[1])[0])", 'auto best = r[0];\nfor (auto& q : r) if (q.second > best.second) best = q;\ncout << best.first << "\\n";'), ("total = sum(x for _, x in r)\nprint(([name for name, x in r if 2 * x >= total] or [\"NONE\"])[0])", 'long long total = 0;\nfor (auto& q : r) total += q.second;\nstring winner = "NONE";\nfor (auto& q : r) if (2 * q.second >= total && winner == "NONE") winner = q.first;\ncout << winner << "\\n";'), output=("Print one name, or NONE.",), refine=_majority),
    bodies("percent_of_each", (R,), ("For each person print the name and the share of the sum of all numbers, in percent with two decimals.", "Print every name with the part of the whole in percent (two digits after the point), in the given order."), ("total = sum(x for _, x in r)\nfor name, x in r:\n    print(name, \"%.2f\" % (100 * x / total))",), 'long long total = 0;\nfor (auto& q : r) total += q.second;\nfor (auto& q : r) cout << q.first << " " << fixed << setprecision(2) << 100.0 * q.second / total << "\\n";', ("total = sum(x for _, x in r)\nfor name, x in r:\n    print(name, \"%.2f\" % (x / total))", 'long long total = 0;\nfor (auto& q : r) total += q.second;\nfor (auto& q : r) cout << q.first << " " << fixed << setprecision(2) << (double) q.second / total << "\\n";'), output=("Print {n} lines: a name and a number with two decimals.",), refine=_distinct, tags=("math",), allows_cases=False),
    bodies("places_of_all", (R,), ("Print every name with its place, in the given order. The place is one more than the number of people with a larger number.", "For each of {n} people print the name and the place; most points give place 1, and people with equal points share a place, after which places are left out (1, 1, 3)."), ("for name, x in r:\n    print(name, 1 + sum(y > x for _, y in r))", "points = sorted((x for _, x in r), reverse=True)\nfor name, x in r:\n    print(name, points.index(x) + 1)"), 'for (auto& q : r) {\n    int place = 1;\n    for (auto& other : r) if (other.second > q.second) place++;\n    cout << q.first << " " << place << "\\n";\n}', ("for name, x in r:\n    print(name, 1 + sum(y < x for _, y in r))", 'for (auto& q : r) {\n    int place = 1;\n    for (auto& other : r) if (other.second < q.second) place++;\n    cout << q.first << " " << place << "\\n";\n}'), ("points = sorted({x for _, x in r}, reverse=True)\nfor name, x in r:\n    print(name, points.index(x) + 1)", 'set<long long> points;\nfor (auto& q : r) points.insert(q.second);\nfor (auto& q : r) {\n    int place = 1;\n    for (long long x : points) if (x > q.second) place++;\n    cout << q.first << " " << place << "\\n";\n}'), output=("Print {n} lines: a name and a place.",), refine=_distinct, rating=900, allows_cases=False),
    value("nearest_point_number", (Int("a", 0, 100), Int("b", 0, 100), Pairs("p", ("x", "y"), 0, 100, max_size=20)), ("[Print|Find] the position (counted from 1) of the point nearest to ({a}, {b}) in a straight line; of several, the first.", "{person} stands at ({a}, {b}). Which of {n} points is the closest (as the crow flies)? Print its position, counted from 1; if several are equally close, that of the first."), "1 + min(range(n), key=lambda i: (p[i][0] - a) ** 2 + (p[i][1] - b) ** 2)", "long long best = -1, at = 0;\nfor (size_t i = 0; i < p.size(); i++) {\n    long long x = p[i].first - a, y = p[i].second - b;\n    if (best < 0 || x * x + y * y < best) best = x * x + y * y, at = i + 1;\n}\nat", ("1 + min(range(n), key=lambda i: p[i][0] ** 2 + p[i][1] ** 2)", "long long best = -1, at = 0;\nfor (size_t i = 0; i < p.size(); i++) {\n    long long x = p[i].first, y = p[i].second;\n    if (best < 0 || x * x + y * y < best) best = x * x + y * y, at = i + 1;\n}\nat"), ("1 + max(range(n), key=lambda i: (p[i][0] - a) ** 2 + (p[i][1] - b) ** 2)", "long long best = -1, at = 0;\nfor (size_t i = 0; i < p.size(); i++) {\n    long long x = p[i].first - a, y = p[i].second - b;\n    if (best < 0 || x * x + y * y > best) best = x * x + y * y, at = i + 1;\n}\nat"), tags=("geometry",), rating=900, meanings={"a": "the x coordinate of the place", "b": "the y coordinate of the place"}),
)  # fmt: skip
