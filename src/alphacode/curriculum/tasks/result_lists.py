"""Lists of results: places, grades, relays, totals by number, codes, readings."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.drawing import different_names, row_for, said
from alphacode.curriculum.short import LINES, ONE, TWO, bodies
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Field,
    Int,
    Ints,
    Lines,
    Pairs,
    Records,
    Rows,
    Task,
    Values,
    Word,
)

RELAY = Rows("r", (Field("team", kind="word", is_distinct=True), *(Field(f"t{i}", 1, 1000) for i in range(1, 5))), max_size=12)  # fmt: skip
TABLES = Lines("r", (("int", "int"),), mark="$end", high=1000)
SCORES = Lines("r", (("int",),), mark="$end", low=0)


def _tables(rng: Random, values: Values) -> Values:
    numbers = rng.sample(range(1, 30), rng.randint(1, 4))
    return {**values, "r": [(rng.choice(numbers), x) for _, x in values["r"]]}


def _fed(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, rng.choice([5, 20])) for _ in values["a"]]
    some = sum(a[: rng.randint(1, len(a))])
    return {**values, "a": a, "k": max(1, some + rng.choice([-1, 0, 0, 1, 5]))}


def _around(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 50)
    return {
        **values,
        "k": k,
        "a": [max(0, k + rng.choice([-5, -1, 0, 0, 1, 4])) for _ in values["a"]],
    }


def _graded(rng: Random, values: Values) -> Values:
    values = different_names(rng, values)
    limits = [values["x"], values["y"], values["z"]]
    r = [
        (
            name,
            max(
                0,
                min(
                    100,
                    rng.choice(
                        [x, *(limit + rng.choice([-1, 0, 1]) for limit in limits)]
                    ),
                ),
            ),
        )
        for name, x in values["r"]
    ]
    return {**values, "r": r}


def _coupon(rng: Random, values: Values) -> Values:
    return {**values, "s": rng.choice([values["half"], values["less"], values["no"]])}


def _relay(rng: Random, values: Values) -> Values:
    rows = [
        (team, *(rng.randint(9, 12) for _ in times)) for team, *times in values["r"]
    ]
    return {**values, "r": rows}


GRADES = said(x=(85, 90), y=(70, 75, 80), z=(50, 60))
_GRADE = "'$a' if x >= $x else '$b' if x >= $y else '$c' if x >= $z else '$d'"
_GRADE_CPP = '(x >= $x ? "$a" : x >= $y ? "$b" : x >= $z ? "$c" : "$d")'


def _grades(rng: Random) -> dict[str, object]:
    letters = row_for(
        "a b c d",
        ("A", "B", "C", "F"),
        ("A", "B", "C", "F"),
        ("A", "B", "C", "D"),
        ("excellent", "good", "fair", "poor"),
        ("gold", "silver", "bronze", "none"),
        ("1", "2", "3", "4"),
    )
    return {**GRADES(rng), **letters(rng)}


_PLACES = "place = 0\nfor i, (x, name) in enumerate(order):\n    if i == 0 or x != order[i - 1][0]:\n        place = i + 1\n    print(@)"
_ORDER_CPP = "vector<pair<long long, string>> order;\nfor (auto& [name, x] : r) order.push_back({@x, name});\nsort(order.begin(), order.end());\nint place = 0;\nfor (int i = 0; i < n; i++) {\n    if (i == 0 || order[i].first != order[i - 1].first) place = i + 1;\n    cout << "

RANKED = (
    bodies("places_by_time", (Records("r", 1, 10**6),), ("{n} runners have names and times. Print the list of results: place and name, the smallest time first, equal times by the alphabet; equal times have the same place, and the places after them are left out (1 2 2 4).", "Sort the records by number, then by name, and print for each line 1 + the number of smaller numbers, and the name."), "order = sorted((x, name) for name, x in r)\n" + _PLACES.replace("@", "place, name"), _ORDER_CPP.replace("@", "") + 'place << " " << order[i].second << "\\n";\n}', ("order = sorted((x, name) for name, x in r)\nfor place, (x, name) in enumerate(order, 1):\n    print(place, name)", _ORDER_CPP.replace("@", "") + 'i + 1 << " " << order[i].second << "\\n";\n}'), refine=different_names, output=LINES),
    bodies("places_by_points", (Records("r", 0, 10**6),), ("{n} players have names and points. Print the table: place and name, most points first, equal points by the alphabet; equal points have the same place, and the places after them are left out (1 2 2 4).", "Sort the records by number, decreasing, then by name, and print for each line 1 + the number of greater numbers, and the name."), "order = sorted((-x, name) for name, x in r)\n" + _PLACES.replace("@", "place, name"), _ORDER_CPP.replace("@", "-") + 'place << " " << order[i].second << "\\n";\n}', ("order = sorted((-x, name) for name, x in r)\nfor place, (x, name) in enumerate(order, 1):\n    print(place, name)", _ORDER_CPP.replace("@", "-") + 'i + 1 << " " << order[i].second << "\\n";\n}'), refine=different_names, output=LINES),
    bodies("places_names_and_points", (Records("r", 0, 10**6),), ("{n} players have names and points. Print the table: place, name and points, most points first, equal points by the alphabet; equal points have the same place, and the places after them are left out (1 2 2 4).", "Sort the records by number, decreasing, then by name, and print on each line 1 + the number of greater numbers, the name and the number."), "order = sorted((-x, name) for name, x in r)\n" + _PLACES.replace("@", "place, name, -x"), _ORDER_CPP.replace("@", "-") + 'place << " " << order[i].second << " " << -order[i].first << "\\n";\n}', ("order = sorted((-x, name) for name, x in r)\nfor place, (x, name) in enumerate(order, 1):\n    print(place, name, -x)", _ORDER_CPP.replace("@", "-") + 'i + 1 << " " << order[i].second << " " << -order[i].first << "\\n";\n}'), refine=different_names, output=LINES),
    bodies("places_numbered_names", (Records("r", 0, 10**6),), ("{n} players have names and points. Print them with most points first, equal points in alphabetical order, each as the number of the line with a point behind it, the name and the points: 1. Ann 30.", "Sort by number, decreasing, then by name; print lines i. name number with i = 1, 2, 3, ..."), "order = sorted(r, key=lambda row: (-row[1], row[0]))\nfor i, (name, x) in enumerate(order, 1):\n    print(f'{i}. {name} {x}')", 'sort(r.begin(), r.end(), [](auto& u, auto& v) { return u.second != v.second ? u.second > v.second : u.first < v.first; });\nfor (int i = 0; i < n; i++) cout << i + 1 << ". " << r[i].first << " " << r[i].second << "\\n";', ("order = sorted(r, key=lambda row: (row[1], row[0]))\nfor i, (name, x) in enumerate(order, 1):\n    print(f'{i}. {name} {x}')", 'sort(r.begin(), r.end(), [](auto& u, auto& v) { return u.second != v.second ? u.second < v.second : u.first < v.first; });\nfor (int i = 0; i < n; i++) cout << i + 1 << ". " << r[i].first << " " << r[i].second << "\\n";'), refine=different_names, output=LINES),
    bodies("grades_of_names", (Records("r", 0, 100),), ("{n} pupils have names and points. Print each name with a grade, in the given order: $a from $x points on, $b from $y, $c from $z, $d below.", "For each record print the name and $a if its number is at least $x, else $b if at least $y, else $c if at least $z, else $d."), f"for name, x in r:\n    print(name, {_GRADE})", f'for (auto& [name, x] : r) cout << name << " " << {_GRADE_CPP} << "\\n";', (f"for name, x in r:\n    print(name, {_GRADE.replace('>=', '>')})", f'for (auto& [name, x] : r) cout << name << " " << {_GRADE_CPP.replace(">=", ">")} << "\\n";'), constants=_grades, refine=_graded, output=LINES),
    bodies("grades_of_points", (Ints("a", 0, 100, max_size=30),), ("{n} pupils have {a}_i points. Print the grade of each on a line: $a from $x points on, $b from $y, $c from $z, $d below.", "For each element print $a if it is at least $x, else $b if at least $y, else $c if at least $z, else $d."), f"for x in a:\n    print({_GRADE})", f'for (auto x : a) cout << {_GRADE_CPP} << "\\n";', (f"for x in a:\n    print({_GRADE.replace('>=', '>')})", f'for (auto x : a) cout << {_GRADE_CPP.replace(">=", ">")} << "\\n";'), constants=_grades, refine=lambda rng, v: {**v, "a": [rng.choice([x, *(v[key] + rng.choice([-1, 0]) for key in "xyz")]) for x in v["a"]]}, output=LINES),
    bodies("relay_table", (RELAY,), ("{n} teams of four runners each have a name and four times. Print the teams and the sums of their times, the smallest sum first; equal sums stay in the given order.", "Order the lines by the sum of their four numbers (stable) and print the name and the sum of each."), "for row in sorted(r, key=lambda row: sum(row[1:])):\n    print(row[0], sum(row[1:]))", 'vector<pair<long long, int>> order;\nfor (int i = 0; i < n; i++) {\n    auto& [team, t1, t2, t3, t4] = r[i];\n    order.push_back({t1 + t2 + t3 + t4, i});\n}\nsort(order.begin(), order.end());\nfor (auto& [x, i] : order) cout << get<0>(r[i]) << " " << x << "\\n";', ("for row in sorted(r, key=lambda row: -sum(row[1:])):\n    print(row[0], sum(row[1:]))", 'vector<pair<long long, int>> order;\nfor (int i = 0; i < n; i++) {\n    auto& [team, t1, t2, t3, t4] = r[i];\n    order.push_back({-(t1 + t2 + t3 + t4), i});\n}\nsort(order.begin(), order.end());\nfor (auto& [x, i] : order) cout << get<0>(r[i]) << " " << -x << "\\n";'), refine=_relay, output=LINES),
    bodies("relay_winner", (RELAY,), ("{n} teams of four runners each have a name and four times. [Find|Print] the team with the smallest sum of times, the first of several, and the sum.", "Print the name of the line whose four numbers have the smallest sum (the first in a tie), and this sum."), "best = min(r, key=lambda row: sum(row[1:]))\nprint(best[0], sum(best[1:]))", 'string name_best;\nlong long best = LLONG_MAX;\nfor (auto& [team, t1, t2, t3, t4] : r) {\n    if (t1 + t2 + t3 + t4 < best) {\n        best = t1 + t2 + t3 + t4;\n        name_best = team;\n    }\n}\ncout << name_best << " " << best << "\\n";', ("best = min(r, key=lambda row: row[4])\nprint(best[0], sum(best[1:]))", 'string name_best;\nlong long best = LLONG_MAX, sum = 0;\nfor (auto& [team, t1, t2, t3, t4] : r) {\n    if (t4 < best) {\n        best = t4;\n        sum = t1 + t2 + t3 + t4;\n        name_best = team;\n    }\n}\ncout << name_best << " " << sum << "\\n";'), refine=_relay, output=("Print the team and the sum.",)),
)  # fmt: skip

GAMES = Pairs("p", ("first", "second"), 0, 10**6, max_size=30)
_LEAD = "lead = 0\nfor x, y in p:\n    lead += x - y\n"
_LEAD_CPP = "long long lead = 0;\nfor (auto& [x, y] : p) {\n    lead += x - y;\n"


def _close(rng: Random, values: Values) -> Values:
    """Let the lead change, or vanish, now and then."""
    p, lead = [], 0
    for _ in values["p"]:
        x, y = rng.randint(0, 9), rng.randint(0, 9)
        if lead and rng.random() < 0.3:
            x, y = max(0, -lead), max(0, lead)
        lead += x - y
        p.append((x, y))
    return {**values, "p": p}


LEADERS = (
    bodies("leader_number_after_each", (GAMES,), ("Two players play {n} rounds and get {f1}_i and {f2}_i points in round i. Print after each round who has more points altogether: 1 or 2, or 0 if both have equally many.", "For each i print 1 if the sum of the first i numbers {f1} is greater than that of the numbers {f2}, 2 if it is smaller, and 0 if they are equal."), _LEAD + "    print(1 if lead > 0 else 2 if lead < 0 else 0)", _LEAD_CPP + '    cout << (lead > 0 ? 1 : lead < 0 ? 2 : 0) << "\\n";\n}', ("for x, y in p:\n    print(1 if x > y else 2 if x < y else 0)", 'for (auto& [x, y] : p) cout << (x > y ? 1 : x < y ? 2 : 0) << "\\n";'), refine=_close, output=LINES),
    bodies("leader_word_after_each", (GAMES,), ("Two players, $first and $second, get {f1}_i and {f2}_i points in round i of {n}. Print after each round who has more points altogether, $first, $second or $draw.", "For each i compare the sums of the first i numbers {f1} and {f2}; print $first if the sum of the former is greater, $second if it is smaller, $draw if they are equal."), _LEAD + "    print('$first' if lead > 0 else '$second' if lead < 0 else '$draw')", _LEAD_CPP + '    cout << (lead > 0 ? "$first" : lead < 0 ? "$second" : "$draw") << "\\n";\n}', ("for x, y in p:\n    print('$first' if x > y else '$second' if x < y else '$draw')", 'for (auto& [x, y] : p) cout << (x > y ? "$first" : x < y ? "$second" : "$draw") << "\\n";'), constants=row_for("first second draw", ("A", "B", "TIE"), ("FIRST", "SECOND", "DRAW"), ("first", "second", "draw"), ("home", "away", "tie"), ("RED", "BLUE", "EQUAL")), refine=_close, output=LINES),
    bodies("rounds_in_the_lead", (GAMES,), ("Two players play {n} rounds and get {f1}_i and {f2}_i points in round i. After how many rounds does the first player have more points altogether than the second?", "[Count|Find the number of] i such that the sum of the first i numbers {f1} is greater than the sum of the first i numbers {f2}."), "count = 0\n" + _LEAD + "    count += lead > 0\nprint(count)", "long long count = 0;\n" + _LEAD_CPP + '    count += lead > 0;\n}\ncout << count << "\\n";', ("print(sum(x > y for x, y in p))", 'long long count = 0;\nfor (auto& [x, y] : p) count += x > y;\ncout << count << "\\n";'), refine=_close, output=ONE),
)  # fmt: skip

AVERAGED = Lines("r", (("name", "int"),), mark="$end", low=0, high=100)
_MEANS = "found = {}\nfor name, x in r:\n    found.setdefault(name, []).append(int(x))\nmean = {name: sum(a) / len(a) for name, a in found.items()}\n"
_MEANS_CPP = "vector<string> order;\nmap<string, pair<long long, long long>> found;\nfor (auto& row : r) {\n    if (!found.count(row[0])) order.push_back(row[0]);\n    found[row[0]].first += stoll(row[1]);\n    found[row[0]].second++;\n}\nauto mean = [&](string name) { return (double)found[name].first / found[name].second; };\ncout << fixed << setprecision(2);\n"


def _marks(rng: Random, values: Values) -> Values:
    """Give few people marks of which the means have few decimals, and some are equal."""
    names = rng.sample(["Ann", "Bob", "Cleo", "Dan", "Eve"], rng.randint(1, 4))
    scores = rng.sample(range(0, 101, 4), 3)
    rows = [(rng.choice(names), rng.choice(scores)) for _ in values["r"]]
    return {**values, "r": rows}


MEANS = (
    bodies("best_mean_first_name", (AVERAGED,), ("Each line has a name and points; names come again. Print the name with the highest mean of its points, the one that comes first of several, and this mean rounded to two decimals.", "[Find|Print] the name with the largest average of its numbers (in a tie the name that appears first) and the average with two digits after the point."), _MEANS + "best = max(mean, key=mean.get)\nprint(best, '%.2f' % mean[best])", _MEANS_CPP + 'string best = order[0];\nfor (auto& name : order) if (mean(name) > mean(best)) best = name;\ncout << best << " " << mean(best) << "\\n";', ("total = {}\nfor name, x in r:\n    total[name] = total.get(name, 0) + int(x)\nbest = max(total, key=total.get)\nprint(best, '%.2f' % total[best])", _MEANS_CPP + 'string best = order[0];\nfor (auto& name : order) if (found[name].first > found[best].first) best = name;\ncout << best << " " << (double)found[best].first << "\\n";'), constants=said(end=("END", "#", "STOP", "*")), refine=_marks, output=("Print the name and the mean.",)),
    bodies("means_by_name_two_decimals", (AVERAGED,), ("Each line has a name and points; names come again. Print each name, in alphabetical order, with the mean of its points rounded to two decimals.", "For each name, sorted, print it and the average of its numbers with two digits after the point."), _MEANS + "for name in sorted(mean):\n    print(name, '%.2f' % mean[name])", _MEANS_CPP + 'for (auto& [name, x] : found) cout << name << " " << mean(name) << "\\n";', (_MEANS + "for name in mean:\n    print(name, '%.2f' % mean[name])", _MEANS_CPP + 'for (auto& name : order) cout << name << " " << mean(name) << "\\n";'), constants=said(end=("END", "#", "STOP", "*")), refine=_marks, output=LINES),
    bodies("means_at_least_limit", (AVERAGED,), ("Each line has a name and points; names come again. Print the names whose points have a mean of at least $limit, in alphabetical order, one per line, or $none if there are none.", "For each name take the average of its numbers; print, sorted, the names for which it is not below $limit, and $none if there is no such name."), _MEANS + "good = sorted(name for name in mean if mean[name] >= $limit)\nfor name in good:\n    print(name)\nif not good:\n    print('$none')", _MEANS_CPP + 'bool some = false;\nfor (auto& [name, x] : found) {\n    if (x.first >= $limit * x.second) {\n        cout << name << "\\n";\n        some = true;\n    }\n}\nif (!some) cout << "$none\\n";', ("good = sorted({name for name, x in r if int(x) >= $limit})\nfor name in good:\n    print(name)\nif not good:\n    print('$none')", 'set<string> good;\nfor (auto& row : r) if (stoll(row[1]) >= $limit) good.insert(row[0]);\nfor (auto& name : good) cout << name << "\\n";\nif (good.empty()) cout << "$none\\n";'), constants=said(end=("END", "#", "STOP", "*"), limit=(40, 50, 60), none=("NONE", "nobody", "none", "NOBODY")), refine=_marks, output=LINES),
)  # fmt: skip

ADDED = (
    bodies("totals_by_number", (TABLES,), ("Each line has the number of a table and a price. Print for each table, in increasing order of the numbers, the number and the sum of its prices.", "Add up the second numbers for each first number; print the first numbers in increasing order with these sums."), "total = {}\nfor t, x in r:\n    total[int(t)] = total.get(int(t), 0) + int(x)\nfor t in sorted(total):\n    print(t, total[t])", 'map<long long, long long> total;\nfor (auto& row : r) total[stoll(row[0])] += stoll(row[1]);\nfor (auto& [t, x] : total) cout << t << " " << x << "\\n";', ("total = {}\nfor t, x in r:\n    total[t] = total.get(t, 0) + int(x)\nfor t in sorted(total):\n    print(t, total[t])", 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] += stoll(row[1]);\nfor (auto& [t, x] : total) cout << t << " " << x << "\\n";'), constants=said(end=("0 0", "0", "-1 -1", "-1", "END")), refine=_tables, output=LINES),
    bodies("largest_total_by_number", (TABLES,), ("Each line has the number of a player and points. Print the number of the player with most points altogether (the smallest of several) and these points.", "Add up the second numbers for each first number; print the first number with the largest sum, the smallest in a tie, and the sum."), "total = {}\nfor t, x in r:\n    total[int(t)] = total.get(int(t), 0) + int(x)\nbest = min(total, key=lambda t: (-total[t], t))\nprint(best, total[best])", 'map<long long, long long> total;\nfor (auto& row : r) total[stoll(row[0])] += stoll(row[1]);\nlong long best = total.begin()->first;\nfor (auto& [t, x] : total) if (x > total[best]) best = t;\ncout << best << " " << total[best] << "\\n";', ("best = max(r, key=lambda row: int(row[1]))\nprint(*best)", 'auto best = r[0];\nfor (auto& row : r) if (stoll(row[1]) > stoll(best[1])) best = row;\ncout << best[0] << " " << best[1] << "\\n";'), constants=said(end=("0 0", "0", "-1 -1", "-1", "END")), refine=_tables, output=TWO),
    bodies("count_and_best_to_mark", (SCORES,), ("Scores are given, one per line. Print how many there are and the best of them.", "[Count|Find] the numbers and the largest one; print the count, then the maximum."), "a = [int(row[0]) for row in r]\nprint(len(a), max(a))", 'long long best = 0;\nfor (auto& row : r) best = max(best, (long long)stoll(row[0]));\ncout << r.size() << " " << best << "\\n";', ("a = [int(row[0]) for row in r]\nprint(len(a), min(a))", 'long long best = LLONG_MAX;\nfor (auto& row : r) best = min(best, (long long)stoll(row[0]));\ncout << r.size() << " " << best << "\\n";'), constants=said(end=("-1", "-1", "-999", "END")), output=TWO),
    bodies("served_until_short", (Ints("a", 1, 10**6, max_size=30), Int("k", 1, 10**6)), ("A zoo has {k} kilograms of food. {n} animals stand in a row, animal i needs {a}_i. They are fed from the first on until the rest is not enough for the next one; then it is over, also for those behind it. Print how many are fed and how much is left.", "Subtract {a}_1, {a}_2, ... from {k} one by one and stop before the first element that is greater than what is left. Print how many were subtracted and the rest."), "count = 0\nfor x in a:\n    if x > k:\n        break\n    k -= x\n    count += 1\nprint(count, k)", 'long long count = 0;\nfor (auto x : a) {\n    if (x > k) break;\n    k -= x;\n    count++;\n}\ncout << count << " " << k << "\\n";', ("count = 0\nfor x in a:\n    if x <= k:\n        k -= x\n        count += 1\nprint(count, k)", 'long long count = 0;\nfor (auto x : a) {\n    if (x <= k) {\n        k -= x;\n        count++;\n    }\n}\ncout << count << " " << k << "\\n";'), refine=_fed, output=TWO),
    bodies("served_if_enough", (Ints("a", 1, 10**6, max_size=30), Int("k", 1, 10**6)), ("A shop has {k} apples. {n} customers come one after another; customer i wants {a}_i apples and goes away without any if there are not so many left. Print how many customers get theirs and how many apples are left.", "Go through the list; subtract each element from {k} unless it is greater than what is left. Print how many were subtracted and the rest."), "count = 0\nfor x in a:\n    if x <= k:\n        k -= x\n        count += 1\nprint(count, k)", 'long long count = 0;\nfor (auto x : a) {\n    if (x <= k) {\n        k -= x;\n        count++;\n    }\n}\ncout << count << " " << k << "\\n";', ("count = 0\nfor x in a:\n    if x > k:\n        break\n    k -= x\n    count += 1\nprint(count, k)", 'long long count = 0;\nfor (auto x : a) {\n    if (x > k) break;\n    k -= x;\n    count++;\n}\ncout << count << " " << k << "\\n";'), refine=_fed, output=TWO),
    bodies("places_above_or_word", (Ints("a", 0, 10**6, max_size=30), Int("k", 0, 10**6)), ("The water of a river was measured {n} times. Print the numbers of the measurements (from 1) that are above {k}, in increasing order on one line, or $none if there is none.", "Print all i with {a}_i > {k}, separated by spaces; print $none if there is no such i."), "places = [i for i, x in enumerate(a, 1) if x > k]\nif places:\n    print(*places)\nelse:\n    print('$none')", 'bool found = false;\nfor (int i = 0; i < n; i++) {\n    if (a[i] > k) {\n        cout << (found ? " " : "") << i + 1;\n        found = true;\n    }\n}\nif (!found) cout << "$none";\ncout << "\\n";', ("places = [i for i, x in enumerate(a, 1) if x >= k]\nif places:\n    print(*places)\nelse:\n    print('$none')", 'bool found = false;\nfor (int i = 0; i < n; i++) {\n    if (a[i] >= k) {\n        cout << (found ? " " : "") << i + 1;\n        found = true;\n    }\n}\nif (!found) cout << "$none";\ncout << "\\n";'), constants=special("none", "ok", "no alarm", "nothing"), refine=_around, output=("Print the numbers on one line, or the word.",)),
    bodies("basket_with_code", (Records("r", 0, 1000), Word("s", LOWER + UPPER, max_size=10)), ("A basket has {n} things with prices; at last a code is typed. With $half the sum is halved (rounded down), with $less it is $t smaller, but not below 0, with $no it stays. Print what must be paid.", "Add up the numbers of the records. If {s} is $half, halve the sum, rounding down; if it is $less, subtract $t (at least 0 remains); if it is $no, leave it. Print the result."), "total = sum(x for _, x in r)\nif s == '$half':\n    total //= 2\nelif s == '$less':\n    total = max(0, total - $t)\nprint(total)", 'long long total = 0;\nfor (auto& [name, x] : r) total += x;\nif (s == "$half") total /= 2;\nelse if (s == "$less") total = max(0LL, total - $t);\ncout << total << "\\n";', ("total = sum(x for _, x in r)\nif s == '$half':\n    total //= 2\nelif s == '$less':\n    total -= $t\nprint(total)", 'long long total = 0;\nfor (auto& [name, x] : r) total += x;\nif (s == "$half") total /= 2;\nelse if (s == "$less") total -= $t;\ncout << total << "\\n";'), constants=lambda rng: {**row_for("half less no", ("HALF", "TEN", "NONE"), ("HALF", "MINUS", "NO"), ("half", "bonus", "none"))(rng), "t": rng.choice([5, 10, 20])}, refine=lambda rng, v: _coupon(rng, {**v, "r": [(name, min(x, rng.choice([5, 40, 1000]))) for name, x in v["r"]]}), output=ONE),
)  # fmt: skip

TASKS: tuple[Task, ...] = (*RANKED, *LEADERS, *MEANS, *ADDED)
