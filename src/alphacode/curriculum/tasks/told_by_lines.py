"""What lines tell: bids, verdicts, tolls, small programs, seats taken, charges."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import different_names, few_names, row_for
from alphacode.curriculum.short import LINES, ONE, bodies
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    Form,
    Int,
    Ints,
    Lines,
    Pairs,
    Records,
    Task,
    Values,
    Word,
)
from alphacode.curriculum.tasks.commands import with_end


def _lines(*forms: Form, low: int = 1, high: int = 1000, most: int = 15) -> Lines:
    return Lines("r", forms, mark="$end", low=low, high=high, max_size=most)


def _shown(rng: Random, values: Values) -> Values:
    rows = [(word, *(min(x, 9) for x in rest)) for word, *rest in values["r"][:-1]]
    return {**values, "r": [*rows, (values["show"],)]}


def _tries(rng: Random, values: Values) -> Values:
    teams = rng.sample(["ants", "bees", "cats", "dogs", "eels"], rng.randint(1, 4))
    rows = [(rng.choice(teams), rng.choice("ABCD"), word) for *_, word in values["r"]]
    rows[0] = (*rows[0][:2], values["ok"])
    return {**values, "r": rows}


def _bids(rng: Random, values: Values) -> Values:
    values = few_names(rng, values)
    r, top = [], 0
    for name, _ in values["r"]:
        x = max(1, top + rng.choice([-3, 0, 1, 5, 10]))
        top = max(top, x)
        r.append((name, x))
    return {**values, "r": r}


def _seats(rng: Random, values: Values) -> Values:
    a, b = rng.randint(1, 6), rng.randint(1, 6)
    return {
        **values,
        "a": a,
        "b": b,
        "p": [(rng.randint(1, a), rng.randint(1, b)) for _ in values["p"]],
    }


def _ways(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 30)
    return {**values, "k": k, "a": [rng.randint(1, k) for _ in values["a"]]}


def _clock(rng: Random, values: Values) -> Values:
    h, m, s = (
        rng.choice([rng.randint(0, 23), 23, 9]),
        rng.choice([rng.randint(0, 59), 59]),
        rng.choice([rng.randint(0, 59), 59, 9]),
    )
    return {**values, "s": f"{h:02d}:{m:02d}:{s:02d}"}


def _hanged(rng: Random) -> dict[str, object]:
    words = row_for(
        "win lose open",
        ("WIN", "LOSE", "OPEN"),
        ("win", "lose", "open"),
        ("Won", "Hanged", "Unfinished"),
        ("YES", "NO", "MAYBE"),
    )
    return {**words(rng), "lives": rng.choice([3, 5, 6, 6, 7, 10])}


def _guesses(rng: Random, values: Values) -> Values:
    """Guess letters of the word, and some others between, or before."""
    s = str(values["s"])
    right = sorted(set(s))
    rng.shuffle(right)
    other = [c for c in LOWER if c not in s]
    wrong = rng.sample(
        other, min(len(other), rng.choice([0, 1, values["lives"] - 1, values["lives"]]))
    )
    t = right[: rng.choice([len(right), len(right), max(1, len(right) - 1)])]
    for c in wrong:
        t.insert(rng.randint(0, len(t)), c)
    return {**values, "t": "".join(t)}


TOLLS = with_end(x="car bike cat", y="bus van dog", z="truck lorry horse")


def _tolls(rng: Random) -> dict[str, object]:
    a = rng.randint(1, 5)
    return {
        **TOLLS(rng),
        "a": a,
        "b": a + rng.randint(1, 9),
        "c": a + rng.randint(10, 20),
    }


_TOLL = "price = {'$x': $a, '$y': $b, '$z': $c}\n"
_TOLL_CPP = 'map<string, long long> price = {{"$x", $a}, {"$y", $b}, {"$z", $c}};\n'
_SOLVED = "solved = {}\nfor team, task, result in r:\n    if result == '$ok':\n        solved.setdefault(team, set()).add(task)\n"
_SOLVED_CPP = 'map<string, set<string>> solved;\nfor (auto& row : r) if (row[2] == "$ok") solved[row[0]].insert(row[1]);\n'
_POINTS = "points = {}\nfor what, name in r:\n    points[name] = points.get(name, 0) + {'$win': 3, '$draw': 1, '$loss': 0}[what]\n"
_POINTS_CPP = 'map<string, long long> points;\nfor (auto& row : r) points[row[1]] += row[0] == "$win" ? 3 : row[0] == "$draw" ? 1 : 0;\n'
RESULTS = with_end(
    win="win won victory", draw="draw tie drawn", loss="loss lost defeat"
)
VERDICTS = row_for(
    "ok bad end",
    ("AC", "WA", "END"),
    ("ok", "wrong", "#"),
    ("YES", "NO", "STOP"),
    ("OK", "FAIL", "0"),
    ("right", "wrong", "end"),
)

TASKS: tuple[Task, ...] = (
    bodies("register_program", (_lines(("$add", "int"), ("$sub", "int"), ("$mul", "int"), ("$show",), most=12),), ("A register holds 0. $add x adds x to it, $sub x subtracts x, $mul x multiplies it by x, $show prints it.", "Run a program with one variable, 0 at first: $add x, $sub x and $mul x change it by the number x, $show prints its value."), "x = 0\nfor row in r:\n    if row[0] == '$show':\n        print(x)\n    elif row[0] == '$add':\n        x += int(row[1])\n    elif row[0] == '$sub':\n        x -= int(row[1])\n    else:\n        x *= int(row[1])", 'long long x = 0;\nfor (auto& row : r) {\n    if (row[0] == "$show") cout << x << "\\n";\n    else if (row[0] == "$add") x += stoll(row[1]);\n    else if (row[0] == "$sub") x -= stoll(row[1]);\n    else x *= stoll(row[1]);\n}', ("x = 0\nfor row in r:\n    if row[0] == '$show':\n        print(x)\n    elif row[0] == '$add':\n        x += int(row[1])\n    elif row[0] == '$sub':\n        x = int(row[1]) - x\n    else:\n        x *= int(row[1])", 'long long x = 0;\nfor (auto& row : r) {\n    if (row[0] == "$show") cout << x << "\\n";\n    else if (row[0] == "$add") x += stoll(row[1]);\n    else if (row[0] == "$sub") x = stoll(row[1]) - x;\n    else x *= stoll(row[1]);\n}'), constants=with_end(add="add plus inc", sub="sub minus dec", mul="mul times mult", show="print show out write"), refine=_shown, output=LINES),
    bodies("register_final", (_lines(("$add", "int"), ("$sub", "int"), ("$mul", "int"), most=12),), ("A register holds 0. $add x adds x to it, $sub x subtracts x, $mul x multiplies it by x. Print what it holds at the end.", "Carry out $add x, $sub x and $mul x one after another on a number that is 0 at first, and print the last value."), "v = 0\nfor what, x in r:\n    if what == '$add':\n        v += int(x)\n    elif what == '$sub':\n        v -= int(x)\n    else:\n        v *= int(x)\nprint(v)", 'long long v = 0;\nfor (auto& row : r) {\n    long long x = stoll(row[1]);\n    if (row[0] == "$add") v += x;\n    else if (row[0] == "$sub") v -= x;\n    else v *= x;\n}\ncout << v << "\\n";', ("v = 0\nfor what, x in r:\n    v += int(x) if what == '$add' else -int(x)\nprint(v)", 'long long v = 0;\nfor (auto& row : r) v += (row[0] == "$add" ? 1 : -1) * stoll(row[1]);\ncout << v << "\\n";'), constants=with_end(add="add plus inc", sub="sub minus dec", mul="mul times mult"), refine=lambda rng, v: {**v, "r": [(word, min(x, 9)) for word, x in v["r"]]}, output=ONE),
    bodies("sums_worked_out", (_lines(("int", "+", "int"), ("int", "-", "int"), ("int", "*", "int"), low=0),), ("Each line has two numbers with a sign +, - or * between them, separated by spaces. Print the result of each line.", "Work out every line of the form a + b, a - b or a * b and print the values, one per line."), "for x, sign, y in r:\n    x, y = int(x), int(y)\n    print(x + y if sign == '+' else x - y if sign == '-' else x * y)", 'for (auto& row : r) {\n    long long x = stoll(row[0]), y = stoll(row[2]);\n    cout << (row[1] == "+" ? x + y : row[1] == "-" ? x - y : x * y) << "\\n";\n}', ("for x, sign, y in r:\n    x, y = int(x), int(y)\n    print(x + y if sign == '+' else abs(x - y) if sign == '-' else x * y)", 'for (auto& row : r) {\n    long long x = stoll(row[0]), y = stoll(row[2]);\n    cout << (row[1] == "+" ? x + y : row[1] == "-" ? llabs(x - y) : x * y) << "\\n";\n}'), constants=with_end(), output=LINES),
    bodies("tolls_added", (_lines(("$x",), ("$y",), ("$z",)),), ("Each line is a kind, $x, $y or $z. A $x pays $a coins, a $y $b and a $z $c. How many coins are paid altogether?", "Add $a for each line $x, $b for each line $y and $c for each line $z. Print the sum."), _TOLL + "print(sum(price[row[0]] for row in r))", _TOLL_CPP + 'long long sum = 0;\nfor (auto& row : r) sum += price[row[0]];\ncout << sum << "\\n";', (_TOLL + "print(sum({price[row[0]] for row in r}))", _TOLL_CPP + 'set<string> seen;\nlong long sum = 0;\nfor (auto& row : r) if (seen.insert(row[0]).second) sum += price[row[0]];\ncout << sum << "\\n";'), constants=_tolls, output=ONE),
    bodies("tolls_counted_and_added", (_lines(("$x",), ("$y",), ("$z",)),), ("Each line is a kind, $x, $y or $z. A $x pays $a coins, a $y $b and a $z $c. Print how many $x, $y and $z there are on one line and, on the next, the coins altogether.", "Count the lines $x, $y and $z and print the three counts, separated by spaces; below print $a times the first plus $b times the second plus $c times the third."), "count = [sum(row[0] == kind for row in r) for kind in ('$x', '$y', '$z')]\nprint(*count)\nprint(count[0] * $a + count[1] * $b + count[2] * $c)", 'map<string, long long> count;\nfor (auto& row : r) count[row[0]]++;\ncout << count["$x"] << " " << count["$y"] << " " << count["$z"] << "\\n";\ncout << count["$x"] * $a + count["$y"] * $b + count["$z"] * $c << "\\n";', ("count = [sum(row[0] == kind for row in r) for kind in ('$x', '$y', '$z')]\nprint(*count)\nprint(sum(count))", 'map<string, long long> count;\nfor (auto& row : r) count[row[0]]++;\ncout << count["$x"] << " " << count["$y"] << " " << count["$z"] << "\\n";\ncout << r.size() << "\\n";'), constants=_tolls, output=("Print two lines.",)),
    bodies("results_as_points", (_lines(("$win", "name"), ("$draw", "name"), ("$loss", "name")),), ("Each line has a result, $win, $draw or $loss, and a name. $win is worth 3 points, $draw 1 and $loss 0. Print each name with its points, in alphabetical order.", "For each name, sorted, print it and 3 times the number of its lines $win plus the number of its lines $draw; names with $loss only have 0."), _POINTS + "for name in sorted(points):\n    print(name, points[name])", _POINTS_CPP + 'for (auto& [name, x] : points) cout << name << " " << x << "\\n";', (_POINTS.replace("'$win': 3", "'$win': 2") + "for name in sorted(points):\n    print(name, points[name])", _POINTS_CPP.replace("? 3", "? 2") + 'for (auto& [name, x] : points) cout << name << " " << x << "\\n";'), constants=RESULTS, output=LINES),
    bodies("results_best_points", (_lines(("$win", "name"), ("$draw", "name"), ("$loss", "name")),), ("Each line has a result, $win, $draw or $loss, and a name. $win is worth 3 points, $draw 1 and $loss 0. Print the name with most points, the first in the alphabet of several, and the points.", "[Find|Print] the name with the largest value of 3 times the lines $win plus the lines $draw (alphabetically first in a tie), and this value."), _POINTS + "best = min(points, key=lambda x: (-points[x], x))\nprint(best, points[best])", _POINTS_CPP + 'string best = points.begin()->first;\nfor (auto& [name, x] : points) if (x > points[best]) best = name;\ncout << best << " " << points[best] << "\\n";', (_POINTS + "best = max(points, key=lambda x: (points[x], x))\nprint(best, points[best])", _POINTS_CPP + 'string best = points.begin()->first;\nfor (auto& [name, x] : points) if (x >= points[best]) best = name;\ncout << best << " " << points[best] << "\\n";'), constants=RESULTS, output=("Print the name and the points.",)),
    bodies("solved_by_each_team", (_lines(("word", "word", "$ok"), ("word", "word", "$bad")),), ("Each line has a team, a task and $ok or $bad. A task is solved by a team that has at least one $ok on it. Print the teams that solved any with the number of different tasks they solved, most first, equal ones in alphabetical order.", "For each first word count the different second words of its lines $ok. Print the words with a count of at least 1, sorted by decreasing count and then by the word."), _SOLVED + "for team in sorted(solved, key=lambda t: (-len(solved[t]), t)):\n    print(team, len(solved[team]))", _SOLVED_CPP + 'vector<pair<int, string>> order;\nfor (auto& [team, tasks] : solved) order.push_back({-(int)tasks.size(), team});\nsort(order.begin(), order.end());\nfor (auto& [x, team] : order) cout << team << " " << -x << "\\n";', (_SOLVED + "for team in sorted(solved):\n    print(team, len(solved[team]))", _SOLVED_CPP + 'for (auto& [team, tasks] : solved) cout << team << " " << tasks.size() << "\\n";'), constants=VERDICTS, refine=_tries, output=LINES),
    bodies("auction_winner", (Records("r", 1, 10**6),), ("{n} bids are made one after another, each with a name and an amount. A bid counts only if it is higher than all bids before. Print who made the last bid that counts, and its amount.", "Print the name and the number of the first record with the largest number; all numbers are positive."), "best = max(r, key=lambda row: row[1])\nprint(*best)", 'auto best = r[0];\nfor (auto& row : r) if (row.second > best.second) best = row;\ncout << best.first << " " << best.second << "\\n";', ("print(*r[-1])", 'cout << r.back().first << " " << r.back().second << "\\n";'), refine=_bids, output=("Print the name and the amount.",)),
    bodies("auction_bids_that_count", (Records("r", 1, 10**6),), ("{n} bids are made one after another, each with a name and an amount. A bid counts only if it is higher than all bids before. Print the bids that count, in order, the name and the amount of each.", "Print each record whose number is greater than all numbers before it."), "top = 0\nfor name, x in r:\n    if x > top:\n        print(name, x)\n        top = x", 'long long top = 0;\nfor (auto& [name, x] : r) {\n    if (x > top) {\n        cout << name << " " << x << "\\n";\n        top = x;\n    }\n}', ("top = 0\nfor name, x in r:\n    if x >= top:\n        print(name, x)\n        top = x", 'long long top = 0;\nfor (auto& [name, x] : r) {\n    if (x >= top) {\n        cout << name << " " << x << "\\n";\n        top = x;\n    }\n}'), refine=_bids, output=LINES),
    bodies("top_three_in_order_given", (Records("r", 0, 10**6),), ("{n} players have names and points. Print the names of the three with most points (of all, if there are fewer than three), the best first; those with equal points stay in the order in which they are given.", "Sort the records by decreasing number (stable) and print the names of the first three, or of all if there are fewer."), "for name, x in sorted(r, key=lambda row: -row[1])[:3]:\n    print(name)", 'stable_sort(r.begin(), r.end(), [](auto& u, auto& v) { return u.second > v.second; });\nfor (int i = 0; i < min(n, 3LL); i++) cout << r[i].first << "\\n";', ("for name, x in sorted(r, key=lambda row: row[1])[:3]:\n    print(name)", 'stable_sort(r.begin(), r.end(), [](auto& u, auto& v) { return u.second < v.second; });\nfor (int i = 0; i < min(n, 3LL); i++) cout << r[i].first << "\\n";'), refine=different_names, output=LINES),
    bodies("seats_refused", (Int("a", 1, 1000), Int("b", 1, 1000), Pairs("p", ("row", "seat"), 1, 1000)), ("A cinema has {a} rows with {b} seats each, all free. {n} people ask one after another for the seat {f2}_i in row {f1}_i and take it if it is free. [Count|Print the number of] people who find their seat taken.", "How many of the {n} pairs (numbers up to {a} and up to {b}) are equal to a pair before them?"), "print(n - len(set(p)))", 'set<pair<long long, long long>> taken(p.begin(), p.end());\ncout << n - (long long)taken.size() << "\\n";', ("print(len(set(p)))", 'set<pair<long long, long long>> taken(p.begin(), p.end());\ncout << taken.size() << "\\n";'), refine=_seats, output=ONE),
    bodies("seats_still_free", (Int("a", 1, 1000), Int("b", 1, 1000), Pairs("p", ("row", "seat"), 1, 1000)), ("A cinema has {a} rows with {b} seats each. {n} tickets were sold, for the seat {f2}_i in row {f1}_i; a seat may have been sold twice by mistake. How many seats are free?", "From the {a} * {b} cells of a table the {n} given ones are marked, some perhaps several times. Print how many are not marked."), "print(a * b - len(set(p)))", 'set<pair<long long, long long>> taken(p.begin(), p.end());\ncout << a * b - (long long)taken.size() << "\\n";', ("print(a * b - n)", 'cout << a * b - n << "\\n";'), refine=_seats, output=ONE),
    bodies("charges_on_the_way", (Ints("a", 1, 10**6, max_size=40), Int("k", 1, 10**6)), ("A robot with a full battery of {k} makes {n} trips; trip i uses $t * {a}_i. If the battery has not enough for the next trip, it is charged to {k} before it ({k} is always enough for a trip). How many times is it charged?", "x = {k}. For each element: if $t * {a}_i > x, set x to {k} and count one; then subtract $t * {a}_i. Print the count."), "x, count = k, 0\nfor d in a:\n    if $t * d > x:\n        x = k\n        count += 1\n    x -= $t * d\nprint(count)", 'long long x = k, count = 0;\nfor (auto d : a) {\n    if ($t * d > x) {\n        x = k;\n        count++;\n    }\n    x -= $t * d;\n}\ncout << count << "\\n";', ("x, count = k, 0\nfor d in a:\n    if $t * d >= x:\n        x = k\n        count += 1\n    x -= $t * d\nprint(count)", 'long long x = k, count = 0;\nfor (auto d : a) {\n    if ($t * d >= x) {\n        x = k;\n        count++;\n    }\n    x -= $t * d;\n}\ncout << count << "\\n";'), constants=lambda rng: {"t": rng.choice([1, 1, 2, 2, 3])}, refine=lambda rng, v: {**(w := _ways(rng, v)), "k": w["k"] * v["t"]}, output=ONE),
    bodies("clock_text_next_second", (Word("s", DIGITS + ":", min_size=8, max_size=8),), ("A clock shows {s} (HH:MM:SS, 24 hours). What does it show one second later?", "Add a second to the time {s} of the form HH:MM:SS; after 23:59:59 comes 00:00:00. Print it in the same form."), "h, m, x = map(int, s.split(':'))\nt = (3600 * h + 60 * m + x + 1) % 86400\nprint('%02d:%02d:%02d' % (t // 3600, t // 60 % 60, t % 60))", 'long long t = (3600 * stoll(s.substr(0, 2)) + 60 * stoll(s.substr(3, 2)) + stoll(s.substr(6)) + 1) % 86400;\nprintf("%02lld:%02lld:%02lld\\n", t / 3600, t / 60 % 60, t % 60);', ("h, m, x = map(int, s.split(':'))\nprint('%02d:%02d:%02d' % (h, m, x + 1))", 'printf("%02lld:%02lld:%02lld\\n", stoll(s.substr(0, 2)), stoll(s.substr(3, 2)), stoll(s.substr(6)) + 1);'), refine=_clock, output=("Print the time as HH:MM:SS.",)),
    bodies("orders_by_article", (_lines(("name", "word", "int")),), ("Each line is an order: a customer, an article and an amount. Print for each article, in alphabetical order, how many pieces of it are ordered altogether.", "For each second word, sorted, print it and the sum of the numbers of its lines."), "total = {}\nfor name, what, x in r:\n    total[what] = total.get(what, 0) + int(x)\nfor what in sorted(total):\n    print(what, total[what])", 'map<string, long long> total;\nfor (auto& row : r) total[row[1]] += stoll(row[2]);\nfor (auto& [what, x] : total) cout << what << " " << x << "\\n";', ("total = {}\nfor name, what, x in r:\n    total[name] = total.get(name, 0) + int(x)\nfor what in sorted(total):\n    print(what, total[what])", 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] += stoll(row[2]);\nfor (auto& [what, x] : total) cout << what << " " << x << "\\n";'), constants=with_end(), output=LINES),
    bodies("orders_by_customer", (_lines(("name", "word", "int")),), ("Each line is an order: a customer, an article and its price. Print for each customer, in alphabetical order, the sum that the customer must pay.", "For each first word, sorted, print it and the sum of the numbers of its lines; the second word does not matter."), "total = {}\nfor name, what, x in r:\n    total[name] = total.get(name, 0) + int(x)\nfor name in sorted(total):\n    print(name, total[name])", 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] += stoll(row[2]);\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";', ("total = {}\nfor name, what, x in r:\n    total[what] = total.get(what, 0) + int(x)\nfor name in sorted(total):\n    print(name, total[name])", 'map<string, long long> total;\nfor (auto& row : r) total[row[1]] += stoll(row[2]);\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";'), constants=with_end(), output=LINES),
    bodies("orders_best_customer", (_lines(("name", "word", "int")),), ("Each line is an order: a customer, an article and its price. Print the customer who pays most altogether, the first in the alphabet of several, and how much.", "[Find|Print] the first word with the largest sum of the numbers of its lines (alphabetically first in a tie), and this sum."), "total = {}\nfor name, what, x in r:\n    total[name] = total.get(name, 0) + int(x)\nbest = min(total, key=lambda x: (-total[x], x))\nprint(best, total[best])", 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] += stoll(row[2]);\nstring best = total.begin()->first;\nfor (auto& [name, x] : total) if (x > total[best]) best = name;\ncout << best << " " << total[best] << "\\n";', ("best = max(r, key=lambda row: int(row[2]))\nprint(best[0], best[2])", 'auto best = r[0];\nfor (auto& row : r) if (stoll(row[2]) > stoll(best[2])) best = row;\ncout << best[0] << " " << best[2] << "\\n";'), constants=with_end(), output=("Print the name and the sum.",)),
    bodies("hangman_verdict", (Word("s", max_size=12), Word("t", max_size=30)), ("The word {s} is to be guessed; the letters {t} are guessed one after another. A letter that is not in the word costs one of $lives lives. Print $win if all letters of the word are guessed before the lives are used up, $lose if the lives are used up first, and $open if the letters end before.", "Go through {t}: letters that {s} has are marked, others are counted. Print $win as soon as all letters of {s} are marked, $lose as soon as $lives others were counted, $open if {t} ends before."), "lives, result, known = $lives, '$open', set()\nfor c in t:\n    if c in s:\n        known.add(c)\n    else:\n        lives -= 1\n    if known == set(s):\n        result = '$win'\n        break\n    if lives == 0:\n        result = '$lose'\n        break\nprint(result)", 'set<char> all(s.begin(), s.end()), known;\nlong long lives = $lives;\nstring result = "$open";\nfor (char c : t) {\n    if (all.count(c)) known.insert(c);\n    else lives--;\n    if (known == all) {\n        result = "$win";\n        break;\n    }\n    if (lives == 0) {\n        result = "$lose";\n        break;\n    }\n}\ncout << result << "\\n";', ("wrong = sum(c not in s for c in t)\nprint('$win' if set(s) <= set(t) else '$lose' if wrong >= $lives else '$open')", 'set<char> all(s.begin(), s.end()), known;\nlong long wrong = 0;\nfor (char c : t) {\n    if (all.count(c)) known.insert(c);\n    else wrong++;\n}\ncout << (known == all ? "$win" : wrong >= $lives ? "$lose" : "$open") << "\\n";'), constants=_hanged, refine=_guesses, output=("Print one word.",)),
)  # fmt: skip
