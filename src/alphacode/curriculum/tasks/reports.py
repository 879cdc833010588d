"""Commands that are answered, and reports on records: fines, juries, trips, visits."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.drawing import Refine, said
from alphacode.curriculum.short import LINES, ONE, TWO, bodies
from alphacode.curriculum.task import (
    DIGITS,
    Field,
    Form,
    Grid,
    Int,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Records,
    Rows,
    Task,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.tasks.commands import with_end
from alphacode.curriculum.words import PEOPLE

JUDGED = Rows("r", (Field("name", kind="name", is_distinct=True), *(Field(f"j{i}", 0, 100) for i in range(1, 6))), max_size=12)  # fmt: skip
MARKED = Rows("r", (Field("name", kind="name", is_distinct=True), *(Field(f"mark{i}", 0, 100) for i in range(1, 4))), max_size=15)  # fmt: skip


def _lines(*forms: Form, low: int = 1, high: int = 1000) -> Lines:
    return Lines("r", forms, mark="$end", low=low, high=high)


def _ending(name: str) -> Refine:
    """Return a refine that lets the last line be a command that prints."""

    def refine(rng: Random, values: Values) -> Values:
        rows = list(values["r"])
        if len(rows) < 2:
            rows = [rows[0], rows[0]] if rows[0][0] != values[name] else rows
        return {**values, "n": len(rows), "r": [*rows[:-1], (values[name],)]}

    return refine


def _checked(rng: Random, values: Values) -> Values:
    """Ask last for a number that was named before, mostly."""
    top = rng.choice([2, 4, 9])
    rows = [(word, rng.randint(1, top)) for word, _ in values["r"]]
    rows[-1] = (values["check"], rng.choice(rows)[1])
    return {**values, "r": rows}


def _filled(rng: Random, values: Values) -> Values:
    """Put a number on the list before anything is asked of it."""
    rows = [(values["put"], rng.randint(1, 50)), *values["r"][1:-1]]
    rows.append((rng.choice([values["sum"], values["top"]]),))
    return {**values, "n": len(rows), "r": rows}


def _stays(is_name_first: bool) -> Refine:
    """Return a refine that lets people come and go in order of time."""

    def refine(rng: Random, values: Values) -> Values:
        names = rng.sample(sorted(set(PEOPLE)), rng.randint(1, 4))
        now, rows = 0, list[tuple[object, ...]]()
        for _ in range(max(1, len(values["r"]) // 2)):
            stays = rng.sample(names, rng.randint(1, len(names)))
            for word in ("come", "go"):
                for name in stays:
                    now += rng.randint(1, 30)
                    row = (name, values[word], now)
                    rows.append(row if is_name_first else (values[word], name, now))
            if len(rows) >= 8:
                break
        return {**values, "n": len(rows), "r": rows}

    return refine


def _goals(rng: Random, values: Values) -> Values:
    return {
        **values,
        "r": [(rng.choice([values["x"], values["y"]]),) for _ in values["r"]],
    }


def _speeds(rng: Random, values: Values) -> Values:
    k, over = values["k"], values["over"]
    names = rng.sample(sorted(set(PEOPLE)), len(values["r"]))
    r = [
        (name, max(1, k + rng.choice([-20, -1, 0, 0, 1, over, over + 1, over + 9])))
        for name in names
    ]
    return {**values, "r": r}


def _time(rng: Random) -> str:
    return f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"


def _clock_and_steps(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": _time(rng),
        "a": [rng.randint(1, rng.choice([20, 90, 400])) for _ in values["a"]],
    }


def _clock_and_minutes(rng: Random, values: Values) -> Values:
    return {
        "s": _time(rng),
        "k": rng.choice([0, 1, 60, 1440, rng.randint(0, 2000), values["k"]]),
    }


def _tries(rng: Random, values: Values) -> Values:
    s = values["s"]
    w = [rng.choice([s[::-1] + "x", s + "a", "open", "sesame"]) for _ in values["w"]]
    if rng.random() < 0.8:
        w[rng.randrange(min(5, len(w)))] = s
    return {**values, "w": w}


def _start_grid(rng: Random, values: Values) -> Values:
    """Put one S on a free cell, and walk against walls now and then."""
    g = [["#" if rng.random() < 0.25 else "." for _ in row] for row in values["g"]]
    g[rng.randrange(values["h"])][rng.randrange(values["w"])] = "S"
    s = "".join(rng.choice("UDLR") for _ in range(rng.randint(1, 15)))
    return {**values, "g": ["".join(row) for row in g], "s": s}


def _walks(rng: Random, values: Values) -> Values:
    size = rng.randint(1, 12)
    s, t = ("".join(rng.choices("LR", k=size)) for _ in "st")
    if rng.random() < 0.6:
        s, t = s.replace("L", rng.choice("LR")), t.replace("R", rng.choice("LR"))
    a = rng.randint(-10, 10)
    return {"a": a, "b": a + rng.choice([0, 2, 2, 4, 4, 1, 8]), "s": s, "t": t}


def _fines(rng: Random) -> dict[str, object]:
    small = rng.choice([10, 20, 30, 50])
    return {
        **special("none", "nobody", "no fines")(rng),
        "over": rng.choice([10, 20, 30]),
        "small": small,
        "large": small * rng.choice([2, 3, 5]),
    }


ANSWERED = (
    bodies("set_commands_checked", (_lines(("$put", "int"), ("$drop", "int"), ("$check", "int")),), ("A set of numbers is empty. $put x puts x in (nothing happens if it is there), $drop x takes x out if it is there, $check x asks whether it is there: print $yes or $no.", "Carry out $put x, $drop x and $check x on a set. For each $check print $yes if x is an element at this moment and $no if not."), "s = set()\nfor what, x in r:\n    if what == '$put':\n        s.add(x)\n    elif what == '$drop':\n        s.discard(x)\n    else:\n        print('$yes' if x in s else '$no')", 'set<string> s;\nfor (auto& row : r) {\n    if (row[0] == "$put") s.insert(row[1]);\n    else if (row[0] == "$drop") s.erase(row[1]);\n    else cout << (s.count(row[1]) ? "$yes" : "$no") << "\\n";\n}', ("s = []\nfor what, x in r:\n    if what == '$put':\n        s.append(x)\n    elif what == '$drop':\n        if x in s:\n            s.remove(x)\n    else:\n        print('$yes' if x in s else '$no')", 'multiset<string> s;\nfor (auto& row : r) {\n    if (row[0] == "$put") s.insert(row[1]);\n    else if (row[0] == "$drop") {\n        if (s.count(row[1])) s.erase(s.find(row[1]));\n    } else cout << (s.count(row[1]) ? "$yes" : "$no") << "\\n";\n}'), constants=with_end(put="add insert put", drop="remove delete erase", check="check find ask has", yes="yes true found", no="no false missing"), refine=_checked, output=LINES),
    bodies("list_commands_sum_and_top", (_lines(("$put", "int"), ("$sum",), ("$top",)),), ("A list is empty. $put x puts x on it, $sum asks for the sum of the list, $top for its largest number (neither is asked of an empty list). Print the answers.", "For commands $put x, $sum and $top print at each $sum the sum of all numbers put so far and at each $top their maximum. The first command is $put."), "a = []\nfor row in r:\n    if row[0] == '$put':\n        a.append(int(row[1]))\n    elif row[0] == '$sum':\n        print(sum(a))\n    else:\n        print(max(a))", 'long long sum = 0, top = LLONG_MIN;\nfor (auto& row : r) {\n    if (row[0] == "$put") {\n        sum += stoll(row[1]);\n        top = max(top, (long long)stoll(row[1]));\n    } else if (row[0] == "$sum") cout << sum << "\\n";\n    else cout << top << "\\n";\n}', ("a = []\nfor row in r:\n    if row[0] == '$put':\n        a.append(int(row[1]))\n    elif row[0] == '$sum':\n        print(sum(a))\n    else:\n        print(a[-1])", 'long long sum = 0, top = 0;\nfor (auto& row : r) {\n    if (row[0] == "$put") {\n        sum += stoll(row[1]);\n        top = stoll(row[1]);\n    } else if (row[0] == "$sum") cout << sum << "\\n";\n    else cout << top << "\\n";\n}'), constants=with_end(put="add put insert push", sum="sum total", top="max top best largest"), refine=_filled, output=LINES),
    bodies("stock_commands_asked", (_lines(("$put", "int"), ("$take", "int"), ("$ask",)),), ("A store is empty. $put x brings x pieces, $take x takes x pieces out, but if there are fewer, nothing is taken and $none is printed. By $ask the number of pieces is printed.", "Start with 0. $put x adds x; $take x subtracts x if possible, else prints $none; $ask prints the present number."), "b = 0\nfor row in r:\n    if row[0] == '$put':\n        b += int(row[1])\n    elif row[0] == '$ask':\n        print(b)\n    elif int(row[1]) <= b:\n        b -= int(row[1])\n    else:\n        print('$none')", 'long long b = 0;\nfor (auto& row : r) {\n    if (row[0] == "$put") b += stoll(row[1]);\n    else if (row[0] == "$ask") cout << b << "\\n";\n    else if (stoll(row[1]) <= b) b -= stoll(row[1]);\n    else cout << "$none\\n";\n}', ("b = 0\nfor row in r:\n    if row[0] == '$put':\n        b += int(row[1])\n    elif row[0] == '$ask':\n        print(b)\n    elif int(row[1]) < b:\n        b -= int(row[1])\n    else:\n        print('$none')", 'long long b = 0;\nfor (auto& row : r) {\n    if (row[0] == "$put") b += stoll(row[1]);\n    else if (row[0] == "$ask") cout << b << "\\n";\n    else if (stoll(row[1]) < b) b -= stoll(row[1]);\n    else cout << "$none\\n";\n}'), constants=with_end(put="buy b add in plus", take="sell s remove out minus", ask="? show print stock"), refine=_ending("ask"), output=LINES),
    bodies("value_commands_shown", (_lines(("$put", "int"), ("$take", "int"), ("$ask",)),), ("A number is 0 at first. $put x adds x to it, $take x subtracts x (it may become negative), $ask prints it.", "Keep a value: $put x increases it by x, $take x lowers it by x, $ask shows it. Print what is shown; at first it is 0."), "b = 0\nfor row in r:\n    if row[0] == '$put':\n        b += int(row[1])\n    elif row[0] == '$ask':\n        print(b)\n    else:\n        b -= int(row[1])", 'long long b = 0;\nfor (auto& row : r) {\n    if (row[0] == "$put") b += stoll(row[1]);\n    else if (row[0] == "$ask") cout << b << "\\n";\n    else b -= stoll(row[1]);\n}', ("b = 0\nfor row in r:\n    if row[0] == '$put':\n        b += int(row[1])\n    elif row[0] == '$ask':\n        print(b)\n    else:\n        b = max(0, b - int(row[1]))", 'long long b = 0;\nfor (auto& row : r) {\n    if (row[0] == "$put") b += stoll(row[1]);\n    else if (row[0] == "$ask") cout << b << "\\n";\n    else b = max(0LL, b - stoll(row[1]));\n}'), constants=with_end(put="add plus up deposit", take="sub minus down withdraw", ask="print show value balance"), refine=_ending("ask"), output=LINES),
    bodies("goals_of_two_sides", (_lines(("$x",), ("$y",)),), ("Each line says who scored a goal, $x or $y. Print the goals of $x and of $y on one line and, on the next, who won: $x, $y or $none if nobody.", "Lines are $x or $y. Print how many there are of both, $x first, and below the more frequent word, or $none if they are equally frequent."), "x = sum(row[0] == '$x' for row in r)\ny = len(r) - x\nprint(x, y)\nprint('$x' if x > y else '$y' if y > x else '$none')", 'long long x = 0;\nfor (auto& row : r) x += row[0] == "$x";\nlong long y = r.size() - x;\ncout << x << " " << y << "\\n";\ncout << (x > y ? "$x" : y > x ? "$y" : "$none") << "\\n";', ("x = sum(row[0] == '$x' for row in r)\ny = len(r) - x\nprint(x, y)\nprint('$x' if x >= y else '$y')", 'long long x = 0;\nfor (auto& row : r) x += row[0] == "$x";\nlong long y = r.size() - x;\ncout << x << " " << y << "\\n";\ncout << (x >= y ? "$x" : "$y") << "\\n";'), constants=with_end(x="home red a first ann", y="away blue b second bob", none="draw tie none"), refine=_goals, output=("Print two lines.",)),
    *(
        task
        for suffix, form, row in (("_name_first", ("name", "$come", "int"), "name, what, minute"), ("", ("$come", "name", "int"), "what, name, minute"))
        for task in (
            bodies(f"stay_minutes_by_name{suffix}", (_lines(form, tuple("$go" if x == "$come" else x for x in form), high=10**6),), ("Each line has a name, $come or $go, and a minute, in order of time; everybody who comes leaves later, and may come again. Print for each name, in alphabetical order, how many minutes the person was inside altogether.".replace("a name, $come or $go, and a minute", "a name, $come or $go, and a minute" if suffix else "$come or $go, a name and a minute"), "For each name, sorted, add up the minutes from every $come to the following $go, and print name and sum."), f"total, since = {{}}, {{}}\nfor {row} in r:\n    if what == '$come':\n        since[name] = int(minute)\n    else:\n        total[name] = total.get(name, 0) + int(minute) - since[name]\nfor name in sorted(total):\n    print(name, total[name])", 'map<string, long long> total;\nfor (auto& row : r) total[row[@n]] += (row[@w] == "$go" ? 1 : -1) * stoll(row[2]);\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";'.replace("@n", "0" if suffix else "1").replace("@w", "1" if suffix else "0"), (f"total, since = {{}}, {{}}\nfor {row} in r:\n    if what == '$come':\n        since.setdefault(name, int(minute))\n    else:\n        total[name] = int(minute) - since[name]\nfor name in sorted(total):\n    print(name, total[name])", 'map<string, long long> total, since;\nfor (auto& row : r) {\n    if (row[@w] == "$come") since.insert({row[@n], stoll(row[2])});\n    else total[row[@n]] = stoll(row[2]) - since[row[@n]];\n}\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";'.replace("@n", "0" if suffix else "1").replace("@w", "1" if suffix else "0")), constants=with_end(come="in enter arrive start login", go="out leave exit stop logout"), refine=_stays(bool(suffix)), output=LINES),
            bodies(f"stay_longest_name{suffix}", (_lines(form, tuple("$go" if x == "$come" else x for x in form), high=10**6),), ("Each line has a name, $come or $go, and a minute, in order of time; everybody who comes leaves later, and may come again. Print who was inside longest altogether (the first in the alphabet of several) and for how many minutes.".replace("a name, $come or $go, and a minute", "a name, $come or $go, and a minute" if suffix else "$come or $go, a name and a minute"), "Add up for each name the minutes from every $come to the following $go; print the name with the largest sum (alphabetically first in a tie) and this sum."), f"total = {{}}\nfor {row} in r:\n    total[name] = total.get(name, 0) + (int(minute) if what == '$go' else -int(minute))\nbest = min(total, key=lambda x: (-total[x], x))\nprint(best, total[best])", 'map<string, long long> total;\nfor (auto& row : r) total[row[@n]] += (row[@w] == "$go" ? 1 : -1) * stoll(row[2]);\nstring best = total.begin()->first;\nfor (auto& [name, x] : total) if (x > total[best]) best = name;\ncout << best << " " << total[best] << "\\n";'.replace("@n", "0" if suffix else "1").replace("@w", "1" if suffix else "0"), (f"total = {{}}\nfor {row} in r:\n    total[name] = total.get(name, 0) + (int(minute) if what == '$go' else -int(minute))\nbest = max(total)\nprint(best, total[best])", 'map<string, long long> total;\nfor (auto& row : r) total[row[@n]] += (row[@w] == "$go" ? 1 : -1) * stoll(row[2]);\nauto best = *total.rbegin();\ncout << best.first << " " << best.second << "\\n";'.replace("@n", "0" if suffix else "1").replace("@w", "1" if suffix else "0")), constants=with_end(come="in enter arrive start login", go="out leave exit stop logout"), refine=_stays(bool(suffix)), output=("Print the name and the minutes.",)),
        )
    ),
)  # fmt: skip

_JURY = "sorted(row[1:])[1:-1]"
_JURY_CPP = "auto score = [](auto& row) {\n    auto& [name, j1, j2, j3, j4, j5] = row;\n    return j1 + j2 + j3 + j4 + j5 - max({j1, j2, j3, j4, j5}) - min({j1, j2, j3, j4, j5});\n};\n"

OF_RECORDS = (
    bodies("jury_winner_and_score", (JUDGED,), ("{n} jumpers get points of five judges; the highest and the lowest of the five (one of each) are left out and the other three added. Print the name of the jumper with the largest sum, the first of several, and this sum.", "For each line drop one maximum and one minimum of the five numbers and add the rest. Print the name with the largest result (the earliest in a tie) and the result."), f"best = max(r, key=lambda row: sum({_JURY}))\nprint(best[0], sum(sorted(best[1:])[1:-1]))", _JURY_CPP + 'int best = 0;\nfor (int i = 1; i < n; i++) if (score(r[i]) > score(r[best])) best = i;\ncout << get<0>(r[best]) << " " << score(r[best]) << "\\n";', ("best = max(r, key=lambda row: sum(row[1:]))\nprint(best[0], sum(best[1:]))", 'int best = 0;\nauto total = [](auto& row) {\n    auto& [name, j1, j2, j3, j4, j5] = row;\n    return j1 + j2 + j3 + j4 + j5;\n};\nfor (int i = 1; i < n; i++) if (total(r[i]) > total(r[best])) best = i;\ncout << get<0>(r[best]) << " " << total(r[best]) << "\\n";'), output=("Print the name and the sum.",)),
    bodies("jury_scores_of_all", (JUDGED,), ("{n} jumpers get points of five judges; the highest and the lowest of the five (one of each) are left out and the other three added. Print each name with this sum, in the given order.", "For each line print the name and the sum of its five numbers without one maximum and one minimum."), f"for row in r:\n    print(row[0], sum({_JURY}))", _JURY_CPP + 'for (auto& row : r) cout << get<0>(row) << " " << score(row) << "\\n";', ("for row in r:\n    print(row[0], sum(row[1:]))", 'for (auto& [name, j1, j2, j3, j4, j5] : r) cout << name << " " << j1 + j2 + j3 + j4 + j5 << "\\n";'), output=LINES),
    bodies("jury_ranking", (JUDGED,), ("{n} skaters get points of five judges; the highest and the lowest of the five (one of each) are left out and the other three added. Print names and sums, the largest sum first, equal sums in alphabetical order of the names.", "Order the names by the sum of the five numbers without one maximum and one minimum, decreasing, then by name; print name and sum."), f"for row in sorted(r, key=lambda row: (-sum({_JURY}), row[0])):\n    print(row[0], sum({_JURY}))", _JURY_CPP + 'vector<pair<long long, string>> order;\nfor (auto& row : r) order.push_back({-score(row), get<0>(row)});\nsort(order.begin(), order.end());\nfor (auto& [x, name] : order) cout << name << " " << -x << "\\n";', (f"for row in sorted(r, key=lambda row: sum({_JURY})):\n    print(row[0], sum({_JURY}))", _JURY_CPP + 'stable_sort(r.begin(), r.end(), [&](auto& x, auto& y) { return score(x) < score(y); });\nfor (auto& row : r) cout << get<0>(row) << " " << score(row) << "\\n";'), output=LINES),
    bodies("passed_names_and_count", (MARKED,), ("{n} pupils have three marks each. Who has an average of at least $pass passes. Print the names of those who pass, in the given order, one per line, and then their number.", "Print the name of each line whose three numbers have a sum of at least 3 * $pass, and on a last line how many such lines there are."), "count = 0\nfor name, x, y, z in r:\n    if x + y + z >= 3 * $pass:\n        print(name)\n        count += 1\nprint(count)", 'long long count = 0;\nfor (auto& [name, x, y, z] : r) {\n    if (x + y + z >= 3 * $pass) {\n        cout << name << "\\n";\n        count++;\n    }\n}\ncout << count << "\\n";', ("count = 0\nfor name, x, y, z in r:\n    if x + y + z > 3 * $pass:\n        print(name)\n        count += 1\nprint(count)", 'long long count = 0;\nfor (auto& [name, x, y, z] : r) {\n    if (x + y + z > 3 * $pass) {\n        cout << name << "\\n";\n        count++;\n    }\n}\ncout << count << "\\n";'), constants=said(**{"pass": (40, 50, 60, 75)}), refine=lambda rng, v: {**v, "r": [(name, *rng.choice([marks, (v["pass"],) * 3, (v["pass"] - 1, v["pass"] + 1, v["pass"])])) for name, *marks in v["r"]]}, output=LINES),
    bodies("fines_by_two_steps", (Int("k", 10, 200), Records("r", 1, 400)), ("The limit is {k}. Whoever is faster, but by at most $over, pays $small; who is faster by more than $over pays $large. Print each who must pay with the sum, in the given order, or $none if nobody must.", "For each record with a number x > {k} print the name and $small if x - {k} <= $over, otherwise $large. If there is no such record, print $none."), "fined = [(name, x - k) for name, x in r if x > k]\nfor name, x in fined:\n    print(name, $small if x <= $over else $large)\nif not fined:\n    print('$none')", 'bool found = false;\nfor (auto& [name, x] : r) {\n    if (x <= k) continue;\n    found = true;\n    cout << name << " " << (x - k <= $over ? $small : $large) << "\\n";\n}\nif (!found) cout << "$none\\n";', ("fined = [(name, x - k) for name, x in r if x > k]\nfor name, x in fined:\n    print(name, $small if x < $over else $large)\nif not fined:\n    print('$none')", 'bool found = false;\nfor (auto& [name, x] : r) {\n    if (x <= k) continue;\n    found = true;\n    cout << name << " " << (x - k < $over ? $small : $large) << "\\n";\n}\nif (!found) cout << "$none\\n";'), constants=_fines, refine=_speeds, output=LINES),
    bodies("best_name_then_total", (Records("r", 0, 10**6),), ("{n} lines have a day and how much it rained. Print the day with most rain (the first of several), and on a second line the rain of all days together.", "Print the name of the largest number, the first in a tie, and below the sum of all numbers."), "print(max(r, key=lambda row: row[1])[0])\nprint(sum(x for _, x in r))", 'long long sum = 0;\nint best = 0;\nfor (int i = 0; i < n; i++) {\n    sum += r[i].second;\n    if (r[i].second > r[best].second) best = i;\n}\ncout << r[best].first << "\\n" << sum << "\\n";', ("print(max(reversed(r), key=lambda row: row[1])[0])\nprint(sum(x for _, x in r))", 'long long sum = 0;\nint best = 0;\nfor (int i = 0; i < n; i++) {\n    sum += r[i].second;\n    if (r[i].second >= r[best].second) best = i;\n}\ncout << r[best].first << "\\n" << sum << "\\n";'), output=("Print two lines.",)),
    bodies("minutes_of_steps_as_hours", (Records("r", 1, 600),), ("A recipe has {n} steps, each with a name and its minutes. Print the whole time as hours and minutes, like 1 hours 5 minutes (always these two words).", "Add up the numbers of the records, which are minutes, and print H hours M minutes with M below 60."), "total = sum(x for _, x in r)\nprint(total // 60, 'hours', total % 60, 'minutes')", 'long long total = 0;\nfor (auto& [name, x] : r) total += x;\ncout << total / 60 << " hours " << total % 60 << " minutes\\n";', ("total = sum(x for _, x in r)\nprint(total // 100, 'hours', total % 100, 'minutes')", 'long long total = 0;\nfor (auto& [name, x] : r) total += x;\ncout << total / 100 << " hours " << total % 100 << " minutes\\n";'), output=("Print one line of this form.",)),
    bodies("named_players_best_total", (Words("w", max_size=8), Matrix("m", 0, 1000, height="h", width="n")), ("The names of {n} players are given, then {h} lines with the points of all of them in one round, in the same order. Print the name of the player with most points altogether, the first of several.", "Columns of a table have the given names. [Find|Print] the name of the column with the largest sum, the leftmost in a tie."), "total = [sum(column) for column in zip(*m)]\nprint(w[total.index(max(total))])", 'vector<long long> total(n);\nfor (auto& row : m) for (int j = 0; j < n; j++) total[j] += row[j];\ncout << w[max_element(total.begin(), total.end()) - total.begin()] << "\\n";', ("best = [max(column) for column in zip(*m)]\nprint(w[best.index(max(best))])", 'vector<long long> best(n);\nfor (auto& row : m) for (int j = 0; j < n; j++) best[j] = max(best[j], row[j]);\ncout << w[max_element(best.begin(), best.end()) - best.begin()] << "\\n";'), output=("Print the name.",)),
)  # fmt: skip

OF_NUMBERS = (
    bodies("notes_paid_out", (Int("n", 0, 10**9),), ("A cash machine pays {n} coins with notes of $a, $b, $c and $d, always the largest that fits; {n} is a multiple of $d. Print how many notes of each kind it gives, a number on each line, the largest note first.", "Divide {n} by $a, the rest by $b, the rest of this by $c and the last rest by $d; print the four quotients on four lines. {n} is a multiple of $d."), "for x in ($a, $b, $c, $d):\n    print(n // x)\n    n %= x", 'for (long long x : {$a, $b, $c, $d}) {\n    cout << n / x << "\\n";\n    n %= x;\n}', ("for x in ($a, $b, $c, $d):\n    print(n // x)", 'for (long long x : {$a, $b, $c, $d}) cout << n / x << "\\n";'), constants=lambda rng: dict(zip("abcd", rng.choice([(100, 50, 20, 10), (500, 100, 50, 10), (50, 20, 10, 5), (100, 50, 10, 1), (200, 100, 50, 20)]), strict=True)), refine=lambda rng, v: {**v, "n": min(v["n"], 10**6) // v["d"] * v["d"]}, output=LINES),
    bodies("trips_priced_and_total", (Pairs("p", ("km", "minutes"), 0, 1000),), ("A taxi takes $a coins at once, $b for each kilometre and $c for each minute. Print the price of each of {n} trips ({f1} and {f2} are given) and, on a last line, the sum.", "For each pair print $a + $b * {f1} + $c * {f2}, one per line, and then the total."), "total = 0\nfor x, y in p:\n    price = $a + $b * x + $c * y\n    print(price)\n    total += price\nprint(total)", 'long long total = 0;\nfor (auto& [x, y] : p) {\n    long long price = $a + $b * x + $c * y;\n    cout << price << "\\n";\n    total += price;\n}\ncout << total << "\\n";', ("total = $a\nfor x, y in p:\n    price = $b * x + $c * y\n    print($a + price)\n    total += price\nprint(total)", 'long long total = $a;\nfor (auto& [x, y] : p) {\n    long long price = $b * x + $c * y;\n    cout << $a + price << "\\n";\n    total += price;\n}\ncout << total << "\\n";'), constants=said(a=(2, 3, 4, 5), b=(1, 2, 3), c=(1, 2)), output=LINES),
    bodies("change_or_not_enough", (Int("k", 1, 10**6), Ints("a", 0, 10**6, max_size=30)), ("A ticket costs {k}. {n} passengers put {a}_i coins into the machine. Print for each the change, or $none if the coins are not enough.", "For each element print it minus {k}, or $none if this is negative."), "for x in a:\n    print(x - k if x >= k else '$none')", 'for (auto x : a) {\n    if (x >= k) cout << x - k << "\\n";\n    else cout << "$none\\n";\n}', ("for x in a:\n    print(x - k if x > k else '$none')", 'for (auto x : a) {\n    if (x > k) cout << x - k << "\\n";\n    else cout << "$none\\n";\n}'), constants=special("not enough", "no ticket", "too little", "no"), refine=lambda rng, v: {**v, "a": [rng.choice([v["k"], v["k"] - 1, min(10**6, v["k"] + rng.randint(1, 50)), x]) for x in v["a"]]}, output=LINES),
    bodies("clock_text_and_minutes", (Word("s", DIGITS + ":", min_size=5, max_size=5), Int("k", 0, 10**6)), ("It is {s} (hours and minutes, 24 hours). What time is it after {k} minutes? Print it in the same form, with two digits for hours and minutes.", "Add {k} minutes to the time {s} of the form HH:MM, going on with 00:00 after 23:59, and print the result in this form."), "h, m = map(int, s.split(':'))\nt = (60 * h + m + k) % 1440\nprint('%02d:%02d' % (t // 60, t % 60))", 'long long t = (60 * stoll(s.substr(0, 2)) + stoll(s.substr(3)) + k) % 1440;\nprintf("%02lld:%02lld\\n", t / 60, t % 60);', ("h, m = map(int, s.split(':'))\nt = 60 * h + m + k\nprint('%02d:%02d' % (t // 60, t % 60))", 'long long t = 60 * stoll(s.substr(0, 2)) + stoll(s.substr(3)) + k;\nprintf("%02lld:%02lld\\n", t / 60, t % 60);'), refine=_clock_and_minutes, output=("Print the time as HH:MM.",)),
    bodies("clock_text_minus_steps", (Word("s", DIGITS + ":", min_size=5, max_size=5), Ints("a", 1, 1000, max_size=20)), ("A dinner must be ready at {s} (HH:MM). It needs {n} steps one after another, of {a}_i minutes. At what time must the cook begin? Print it as HH:MM (before 00:00 comes 23:59).", "Subtract the sum of the {n} numbers, in minutes, from the time {s} and print the time of the day, HH:MM."), "h, m = map(int, s.split(':'))\nt = (60 * h + m - sum(a)) % 1440\nprint('%02d:%02d' % (t // 60, t % 60))", 'long long t = 60 * stoll(s.substr(0, 2)) + stoll(s.substr(3));\nfor (auto x : a) t -= x;\nt = (t % 1440 + 1440) % 1440;\nprintf("%02lld:%02lld\\n", t / 60, t % 60);', ("h, m = map(int, s.split(':'))\nt = (60 * h + m + sum(a)) % 1440\nprint('%02d:%02d' % (t // 60, t % 60))", 'long long t = 60 * stoll(s.substr(0, 2)) + stoll(s.substr(3));\nfor (auto x : a) t += x;\nt %= 1440;\nprintf("%02lld:%02lld\\n", t / 60, t % 60);'), refine=_clock_and_steps, output=("Print the time as HH:MM.",)),
    bodies("running_at_once_most", (Pairs("p", ("start", "length"), 1, 10**6, max_size=40),), ("{n} dishes are cooked, dish i from minute {f1}_i on for {f2}_i minutes. [Find|Print] the largest number of dishes that cook at the same time; one that ends when another begins is done before.", "Intervals begin at {f1}_i and have the length {f2}_i; the end does not belong to them. Print the largest number that have a common point."), "events = sorted([(x, 1) for x, y in p] + [(x + y, -1) for x, y in p])\nnow = most = 0\nfor _, change in events:\n    now += change\n    most = max(most, now)\nprint(most)", 'vector<pair<long long, int>> events;\nfor (auto& [x, y] : p) {\n    events.push_back({x, 1});\n    events.push_back({x + y, -1});\n}\nsort(events.begin(), events.end());\nlong long now = 0, most = 0;\nfor (auto& [t, change] : events) {\n    now += change;\n    most = max(most, now);\n}\ncout << most << "\\n";', ("events = sorted([(x, -1) for x, y in p] + [(x + y, 1) for x, y in p])\nnow = most = 0\nfor _, change in events:\n    now -= change\n    most = max(most, now)\nprint(most)", 'vector<pair<long long, int>> events;\nfor (auto& [x, y] : p) {\n    events.push_back({x, -1});\n    events.push_back({x + y, 1});\n}\nsort(events.begin(), events.end());\nlong long now = 0, most = 0;\nfor (auto& [t, change] : events) {\n    now -= change;\n    most = max(most, now);\n}\ncout << most << "\\n";'), refine=lambda rng, v: {**v, "p": [(rng.randint(1, 12), rng.randint(1, 8)) for _ in v["p"]]}, output=ONE),
    bodies("password_within_three", (Word("s", min_size=2, max_size=20), Words("w", min_size=2, max_size=15)), ("The password is {s}. {n} tries follow. After three wrong tries the account is locked for ever. Print $ok and the number of the right try, from 1, or $bad if it is locked or the password never comes.", "If {s} is among the first three of {n} words, print $ok and its first position from 1, otherwise print $bad."), "if s in w[:3]:\n    print('$ok', w.index(s) + 1)\nelse:\n    print('$bad')", 'long long place = 0;\nfor (int i = 0; i < min(n, 3LL) && !place; i++) if (w[i] == s) place = i + 1;\nif (place) cout << "$ok " << place << "\\n";\nelse cout << "$bad\\n";', ("if s in w:\n    print('$ok', w.index(s) + 1)\nelse:\n    print('$bad')", 'long long place = 0;\nfor (int i = 0; i < n && !place; i++) if (w[i] == s) place = i + 1;\nif (place) cout << "$ok " << place << "\\n";\nelse cout << "$bad\\n";'), constants=with_end(ok="ok open welcome try", bad="locked blocked closed alarm"), refine=_tries, output=("Print one line.",)),
    bodies("robots_meet_by_commands", (Int("a", -1000, 1000), Int("b", -1000, 1000), Word("s", "LR", max_size=50), Word("t", "LR", max_size=50)), ("Two robots stand at {a} and {b} on a line. In second i the first makes a step as the i-th letter of {s} says, L to the left (one less) or R to the right (one more), and the second as {t} says; the strings are equally long. After which second do they stand on the same place for the first time? Print 0 if they do at once, -1 if they never do.", "x = {a} and y = {b} change together, by -1 for L and +1 for R in {s} and in {t} (equal lengths). Print the smallest number of steps after which x = y, or -1."), "time = 0 if a == b else -1\nfor i in range(len(s)):\n    if time >= 0:\n        break\n    a += 1 if s[i] == 'R' else -1\n    b += 1 if t[i] == 'R' else -1\n    if a == b:\n        time = i + 1\nprint(time)", 'long long time = a == b ? 0 : -1;\nfor (size_t i = 0; i < s.size() && time < 0; i++) {\n    a += s[i] == \'R\' ? 1 : -1;\n    b += t[i] == \'R\' ? 1 : -1;\n    if (a == b) time = i + 1;\n}\ncout << time << "\\n";', ("time = -1\nfor i in range(len(s)):\n    a += 1 if s[i] == 'R' else -1\n    b += 1 if t[i] == 'R' else -1\n    if a == b:\n        time = i + 1\nprint(time)", 'long long time = -1;\nfor (size_t i = 0; i < s.size(); i++) {\n    a += s[i] == \'R\' ? 1 : -1;\n    b += t[i] == \'R\' ? 1 : -1;\n    if (a == b) time = i + 1;\n}\ncout << time << "\\n";'), refine=_walks, output=ONE),
    bodies("walk_from_s_over_grid", (Grid("g", ".#S", max_size=8), Word("s", "UDLR", max_size=50)), ("In a plan . is free, # is a wall, and a robot stands on the cell S. It gets the commands {s}: U up, D down, L left, R right by one cell. A command that would lead into a wall or out of the plan is left out. Print the row and the column of the robot at the end, counted from 1 from the upper left.", "Start at S and follow {s} (U, D, L, R) on a grid of {h} rows and {w} columns, ignoring moves onto # or over the edge. Print the final row and column, from 1."), "for i in range(h):\n    for j in range(w):\n        if g[i][j] == 'S':\n            y, x = i, j\nfor c in s:\n    dy = (c == 'D') - (c == 'U')\n    dx = (c == 'R') - (c == 'L')\n    if 0 <= y + dy < h and 0 <= x + dx < w and g[y + dy][x + dx] != '#':\n        y += dy\n        x += dx\nprint(y + 1, x + 1)", "long long y = 0, x = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] == 'S') {\n            y = i;\n            x = j;\n        }\n    }\n}\nfor (char c : s) {\n    long long v = y + (c == 'D') - (c == 'U'), u = x + (c == 'R') - (c == 'L');\n    if (0 <= v && v < h && 0 <= u && u < w && g[v][u] != '#') {\n        y = v;\n        x = u;\n    }\n}\ncout << y + 1 << \" \" << x + 1 << \"\\n\";", ("for i in range(h):\n    for j in range(w):\n        if g[i][j] == 'S':\n            y, x = i, j\nfor c in s:\n    dy = (c == 'D') - (c == 'U')\n    dx = (c == 'R') - (c == 'L')\n    if 0 <= y + dy < h and 0 <= x + dx < w:\n        y += dy\n        x += dx\nprint(y + 1, x + 1)", "long long y = 0, x = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] == 'S') {\n            y = i;\n            x = j;\n        }\n    }\n}\nfor (char c : s) {\n    long long v = y + (c == 'D') - (c == 'U'), u = x + (c == 'R') - (c == 'L');\n    if (0 <= v && v < h && 0 <= u && u < w) {\n        y = v;\n        x = u;\n    }\n}\ncout << y + 1 << \" \" << x + 1 << \"\\n\";"), refine=_start_grid, output=TWO),
    bodies("doubling_less_k", (Int("a", 0, 1000), Int("k", 0, 1000), Int("d", 0, 30)), ("A colony has {a} bacteria. Every day their number doubles and then {k} of them are taken away (all, if there are fewer). How many are there after {d} days?", "{d} times replace x by 2 x - {k}, or by 0 if this is negative, starting with {a}. Print x."), "for _ in range(d):\n    a = max(0, 2 * a - k)\nprint(a)", 'for (int i = 0; i < d; i++) a = max(0LL, 2 * a - k);\ncout << a << "\\n";', ("for _ in range(d):\n    a = 2 * max(0, a - k)\nprint(a)", 'for (int i = 0; i < d; i++) a = 2 * max(0LL, a - k);\ncout << a << "\\n";'), refine=lambda rng, v: {**v, "k": max(0, min(1000, v["a"] + rng.choice([-3, -1, 0, 1, 2])))}, output=ONE),
)  # fmt: skip

TASKS: tuple[Task, ...] = (*ANSWERED, *OF_RECORDS, *OF_NUMBERS)
