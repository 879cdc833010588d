"""Logs of events: loans, matches, clock times, measured values up to a mark, sales."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.drawing import Constants, Refine, said
from alphacode.curriculum.short import LINES, ONE, TWO, bodies
from alphacode.curriculum.task import Form, Int, Lines, Task, Values
from alphacode.curriculum.tasks.commands import with_end
from alphacode.curriculum.words import PEOPLE

BOOKS = ("dune", "emma", "iliad", "faust", "ulysses", "walden")
TEAMS = ("lions", "bears", "foxes", "hawks", "wolves", "eagles")


def _lines(*forms: Form, low: int = 1, high: int = 1000) -> Lines:
    return Lines("r", forms, mark="$end", low=low, high=high)


def _loans(rng: Random, values: Values) -> Values:
    """Lend books that are there, and take back what is lent by who has it."""
    names = rng.sample(sorted(set(PEOPLE)), 3)
    lent: dict[str, str] = {}
    rows: list[tuple[object, ...]] = []
    for _ in values["r"]:
        book = rng.choice(BOOKS)
        if book in lent:
            rows.append((values["go"], lent.pop(book), book))
        else:
            lent[book] = rng.choice(names)
            rows.append((values["come"], lent[book], book))
    return {**values, "r": rows}


def _matches(rng: Random, values: Values) -> Values:
    """Let few teams play, with few goals."""
    teams = rng.sample(TEAMS, rng.randint(2, 5))
    rows = []
    for row in values["r"]:
        a, b = rng.sample(teams, 2)
        x, y = rng.choice([(0, 0), (1, 1), (rng.randint(0, 5), rng.randint(0, 5))])
        rows.append((a, b, x, y) if isinstance(row[2], int) else (a, x, b, y))
    return {**values, "r": rows}


def _clock(rng: Random, parts: int) -> tuple[int, str]:
    seconds = rng.randint(0, 86399)
    fields = [seconds // 3600, seconds // 60 % 60, seconds % 60][:parts]
    at = fields[0] * 60 + fields[1] if parts == 2 else seconds
    return at, ":".join(f"{x:02d}" for x in fields)


def _spans(parts: int) -> Refine:
    """Return a refine that puts two clock times on each line, the earlier one first."""

    def refine(rng: Random, values: Values) -> Values:
        names = rng.sample(sorted(set(PEOPLE)), len(values["r"]))
        rows: list[tuple[object, ...]] = []
        for row, name in zip(values["r"], names, strict=True):
            first = last = _clock(rng, parts)
            while first[0] == last[0]:
                last = _clock(rng, parts)
            pair = min(first, last), max(first, last)
            if rows and rng.random() < 0.3:  # as long as the one before
                rows.append((name, *rows[-1][-2:]) if len(row) == 3 else rows[-1])
                continue
            texts = [text for _, text in pair]
            rows.append((name, *texts) if len(row) == 3 else tuple(texts))
        return {**values, "r": rows}

    return refine


def _numbered(*ends: str, **more: tuple[object, ...]) -> Constants:
    """Return constants: a mark that ends numbers, and a word for nothing."""
    none, others = special("no data", "none", "nothing", "empty"), said(**more)

    def constants(rng: Random) -> dict[str, object]:
        return {"end": rng.choice(ends), **none(rng), **others(rng)}

    return constants


_POINTS = "points = {}\nfor @ in r:\n    x, y = int(x), int(y)\n    points[a] = points.get(a, 0) + (3 if x > y else x == y)\n    points[b] = points.get(b, 0) + (3 if y > x else x == y)\n"
_POINTS_CPP = "map<string, long long> points;\nfor (auto& row : r) {\n    string a = row[0], b = row[@b];\n    long long x = stoll(row[@x]), y = stoll(row[3]);\n    points[a] += x > y ? 3 : x == y;\n    points[b] += y > x ? 3 : x == y;\n}\n"
_TABLE = "for team in sorted(points, key=lambda t: (-points[t], t)):\n    print(team, points[team])"
_TABLE_CPP = 'vector<pair<long long, string>> order;\nfor (auto& [team, x] : points) order.push_back({-x, team});\nsort(order.begin(), order.end());\nfor (auto& [x, team] : order) cout << team << " " << -x << "\\n";'
_SECONDS = "def seconds(text):\n    total = 0\n    for part in text.split(':'):\n        total = total * 60 + int(part)\n    return total\n\n"
_SECONDS_CPP = "long long seconds(string text) {\n    for (auto& c : text) if (c == ':') c = ' ';\n    stringstream in(text);\n    long long total = 0, part;\n    while (in >> part) total = total * 60 + part;\n    return total;\n}\n---\n"
SALES = "total = {}\nfor name, x, y in r:\n    total[name] = total.get(name, 0) + int(x) * int(y)\n"
SALES_CPP = "map<string, long long> total;\nfor (auto& row : r) total[row[0]] += stoll(row[1]) * stoll(row[2]);\n"
LOAN = (("$come", "name", "word"), ("$go", "name", "word"))
LOANS = with_end(come="borrow take lend rent checkout", go="return bring giveback back")


def _swapped(text: str) -> str:
    """Return code for the team that loses instead."""
    return text.replace("x > y ? 3", "x < y ? 3").replace("3 if x > y", "3 if x < y")


FROM_LIBRARY = (
    bodies("loans_still_out", (_lines(*LOAN),), ("A library notes $come name book when a reader takes a book, and $go name book when it comes back. At first all books are there. [Count|Print the number of] books that are out at the end.", "[Find|Print] how many books are lent after the last line; lines $come name book lend a book, lines $go name book end the loan."), "print(sum(1 if row[0] == '$come' else -1 for row in r))", 'long long out = 0;\nfor (auto& row : r) out += row[0] == "$come" ? 1 : -1;\ncout << out << "\\n";', ("print(sum(row[0] == '$come' for row in r))", 'long long out = 0;\nfor (auto& row : r) out += row[0] == "$come";\ncout << out << "\\n";'), constants=LOANS, refine=_loans, output=ONE),
    bodies("loans_listed_by_book", (_lines(*LOAN),), ("A library notes $come name book and $go name book; at first all books are there. Print the books that are out at the end, in alphabetical order, each with the name of who has it, or $none if all are back.", "For each book that is still lent print the book and the reader, sorted by book. Print $none if no book is out. ($come name book lends, $go name book brings back.)"), "out = {}\nfor what, name, book in r:\n    if what == '$come':\n        out[book] = name\n    else:\n        out.pop(book, None)\nfor book in sorted(out):\n    print(book, out[book])\nif not out:\n    print('$none')", 'map<string, string> out;\nfor (auto& row : r) {\n    if (row[0] == "$come") out[row[2]] = row[1];\n    else out.erase(row[2]);\n}\nfor (auto& [book, name] : out) cout << book << " " << name << "\\n";\nif (out.empty()) cout << "$none\\n";', ("out = {}\nfor what, name, book in r:\n    out[book] = name\nfor book in sorted(out):\n    print(book, out[book])", 'map<string, string> out;\nfor (auto& row : r) out[row[2]] = row[1];\nfor (auto& [book, name] : out) cout << book << " " << name << "\\n";'), constants=LOANS, refine=_loans, output=LINES),
    bodies("loans_most_popular", (_lines(*LOAN),), ("A library notes $come name book and $go name book. Which book was taken most often, and how often? Print the first in the alphabet if several were.", "[Find|Print] the book with most lines $come and their number; in a tie the alphabetically smallest book."), "count = {}\nfor what, name, book in r:\n    if what == '$come':\n        count[book] = count.get(book, 0) + 1\nbest = min(count, key=lambda x: (-count[x], x))\nprint(best, count[best])", 'map<string, long long> count;\nfor (auto& row : r) if (row[0] == "$come") count[row[2]]++;\nstring best = count.begin()->first;\nfor (auto& [book, x] : count) if (x > count[best]) best = book;\ncout << best << " " << count[best] << "\\n";', ("count = {}\nfor what, name, book in r:\n    count[book] = count.get(book, 0) + 1\nbest = min(count, key=lambda x: (-count[x], x))\nprint(best, count[best])", 'map<string, long long> count;\nfor (auto& row : r) count[row[2]]++;\nstring best = count.begin()->first;\nfor (auto& [book, x] : count) if (x > count[best]) best = book;\ncout << best << " " << count[best] << "\\n";'), constants=LOANS, refine=_loans, output=("Print the book and the number.",)),
    bodies("loans_of_each_reader", (_lines(*LOAN),), ("A library notes $come name book and $go name book; at first nobody has a book. Print for each reader, in alphabetical order, how many books the reader has at the end (it may be 0).", "For every name, sorted, print it and the number of its lines $come minus the number of its lines $go."), "have = {}\nfor what, name, book in r:\n    have[name] = have.get(name, 0) + (1 if what == '$come' else -1)\nfor name in sorted(have):\n    print(name, have[name])", 'map<string, long long> have;\nfor (auto& row : r) have[row[1]] += row[0] == "$come" ? 1 : -1;\nfor (auto& [name, x] : have) cout << name << " " << x << "\\n";', ("have = {}\nfor what, name, book in r:\n    have[name] = have.get(name, 0) + 1\nfor name in sorted(have):\n    print(name, have[name])", 'map<string, long long> have;\nfor (auto& row : r) have[row[1]]++;\nfor (auto& [name, x] : have) cout << name << " " << x << "\\n";'), constants=LOANS, refine=_loans, output=LINES),
)  # fmt: skip

PLAYED = tuple(
    task
    for suffix, form, py, b, x, said_ in (
        ("", ("word", "int", "word", "int"), "a, x, b, y", "2", "1", "team, goals, team, goals"),
        ("_teams_first", ("word", "word", "int", "int"), "a, b, x, y", "1", "2", "team, team, goals of the first, goals of the second"),
    )
    for task in (
        bodies(f"match_points_table{suffix}", (_lines(form, low=0, high=20),), (f"Each line is a match: {said_}. A win gives 3 points, a draw 1 to each team, a defeat 0. Print every team with its points, most points first, teams with equally many in alphabetical order.", f"From the results of matches ({said_}) make the table: teams and points (3 for a win, 1 for a draw), sorted by decreasing points and then by name."), _POINTS.replace("@", py) + _TABLE, _POINTS_CPP.replace("@b", b).replace("@x", x) + _TABLE_CPP, (_swapped(_POINTS.replace("@", py)) + _TABLE, _swapped(_POINTS_CPP.replace("@b", b).replace("@x", x)) + _TABLE_CPP), constants=with_end(), refine=_matches, output=LINES),
        bodies(f"match_points_champion{suffix}", (_lines(form, low=0, high=20),), (f"Each line is a match: {said_}. A win gives 3 points, a draw 1 to each team. Print the team with most points and its points; of several teams the first in the alphabet.", f"Who is the champion? Matches are given ({said_}); count 3 points for a win and 1 for a draw. Print the best team (alphabetically first in a tie) and how many points it has."), _POINTS.replace("@", py) + "best = min(points, key=lambda t: (-points[t], t))\nprint(best, points[best])", _POINTS_CPP.replace("@b", b).replace("@x", x) + 'string best = points.begin()->first;\nfor (auto& [team, p] : points) if (p > points[best]) best = team;\ncout << best << " " << points[best] << "\\n";', (_POINTS.replace("@", py).replace("(3 if", "(2 if") + "best = min(points, key=lambda t: (-points[t], t))\nprint(best, points[best])", _POINTS_CPP.replace("@b", b).replace("@x", x).replace("? 3", "? 2") + 'string best = points.begin()->first;\nfor (auto& [team, p] : points) if (p > points[best]) best = team;\ncout << best << " " << points[best] << "\\n";'), constants=with_end(), refine=_matches, output=("Print the team and its points.",)),
        bodies(f"match_winners_listed{suffix}", (_lines(form, low=0, high=20),), (f"Each line is a match: {said_}. Print for each match the team that won, or $draw if both have equally many goals.", f"For each line ({said_}) print the name with the larger number, or $draw for equal numbers."), f"for {py} in r:\n    print(a if int(x) > int(y) else b if int(y) > int(x) else '$draw')", f'for (auto& row : r) {{\n    long long x = stoll(row[{x}]), y = stoll(row[3]);\n    cout << (x > y ? row[0] : y > x ? row[{b}] : "$draw") << "\\n";\n}}', (f"for {py} in r:\n    print(a if int(x) >= int(y) else b)", f'for (auto& row : r) {{\n    long long x = stoll(row[{x}]), y = stoll(row[3]);\n    cout << (x >= y ? row[0] : row[{b}]) << "\\n";\n}}'), constants=with_end(draw="draw tie equal nobody"), refine=_matches, output=LINES),
        bodies(f"match_goals_by_team{suffix}", (_lines(form, low=0, high=20),), (f"Each line is a match: {said_}. Print for each team, in alphabetical order, how many goals it scored and how many it got in all its matches.", f"Lines give matches ({said_}). For each team, sorted by name, print the sum of its goals and the sum of the goals of its opponents."), f"shot, got = {{}}, {{}}\nfor {py} in r:\n    for team, u, v in ((a, x, y), (b, y, x)):\n        shot[team] = shot.get(team, 0) + int(u)\n        got[team] = got.get(team, 0) + int(v)\nfor team in sorted(shot):\n    print(team, shot[team], got[team])", f'map<string, pair<long long, long long>> goals;\nfor (auto& row : r) {{\n    long long x = stoll(row[{x}]), y = stoll(row[3]);\n    goals[row[0]].first += x;\n    goals[row[0]].second += y;\n    goals[row[{b}]].first += y;\n    goals[row[{b}]].second += x;\n}}\nfor (auto& [team, g] : goals) cout << team << " " << g.first << " " << g.second << "\\n";', (f"shot, got = {{}}, {{}}\nfor {py} in r:\n    for team, u, v in ((a, x, y), (b, x, y)):\n        shot[team] = shot.get(team, 0) + int(u)\n        got[team] = got.get(team, 0) + int(v)\nfor team in sorted(shot):\n    print(team, shot[team], got[team])", f'map<string, pair<long long, long long>> goals;\nfor (auto& row : r) {{\n    long long x = stoll(row[{x}]), y = stoll(row[3]);\n    goals[row[0]].first += x;\n    goals[row[0]].second += y;\n    goals[row[{b}]].first += x;\n    goals[row[{b}]].second += y;\n}}\nfor (auto& [team, g] : goals) cout << team << " " << g.first << " " << g.second << "\\n";'), constants=with_end(), refine=_matches, output=LINES),
    )
)  # fmt: skip

TIMED = (
    *(
        task
        for suffix, parts, shown, unit in (("", 3, "HH:MM:SS", "seconds"), ("_minutes", 2, "HH:MM", "minutes"))
        for task in (
            bodies(f"shortest_between_clocks{suffix}", (_lines(("name", "word", "word")),), (f"Each line has a name, a start and a finish of the same day as {shown}. [Find|Print] the name of who needed the least time, the first one if several did.", f"Whose time from start to finish (both given as {shown}, the finish later) is the shortest? In a tie print the name that comes first."), _SECONDS + "best = min(r, key=lambda row: seconds(row[2]) - seconds(row[1]))\nprint(best[0])", _SECONDS_CPP + 'auto best = r[0];\nfor (auto& row : r) {\n    if (seconds(row[2]) - seconds(row[1]) < seconds(best[2]) - seconds(best[1])) best = row;\n}\ncout << best[0] << "\\n";', (_SECONDS + "best = min(r, key=lambda row: seconds(row[2]))\nprint(best[0])", _SECONDS_CPP + 'auto best = r[0];\nfor (auto& row : r) if (seconds(row[2]) < seconds(best[2])) best = row;\ncout << best[0] << "\\n";'), constants=with_end(), refine=_spans(parts), output=("Print the name.", "Print one name.")),
            bodies(f"lengths_between_clocks{suffix}", (_lines(("name", "word", "word")),), (f"Each line has a name, a start and a finish of the same day as {shown}. Print for each line the name and how many {unit} passed between.", f"For every line print the name and the difference of its two times ({shown}, the second one later) in {unit}."), _SECONDS + "for name, start, stop in r:\n    print(name, seconds(stop) - seconds(start))", _SECONDS_CPP + 'for (auto& row : r) cout << row[0] << " " << seconds(row[2]) - seconds(row[1]) << "\\n";', (_SECONDS + "for name, start, stop in r:\n    print(name, seconds(stop))", _SECONDS_CPP + 'for (auto& row : r) cout << row[0] << " " << seconds(row[2]) << "\\n";'), constants=with_end(), refine=_spans(parts), output=LINES),
            bodies(f"total_between_clocks{suffix}", (_lines(("word", "word")),), (f"Each line has two times of the same day as {shown}, a start and a later end. How many {unit} are it altogether?", f"[Find|Print] the sum of the differences in {unit} between the second and the first time ({shown}) of all lines."), _SECONDS + "print(sum(seconds(stop) - seconds(start) for start, stop in r))", _SECONDS_CPP + 'long long sum = 0;\nfor (auto& row : r) sum += seconds(row[1]) - seconds(row[0]);\ncout << sum << "\\n";', (_SECONDS + "print(seconds(r[-1][1]) - seconds(r[0][0]))", _SECONDS_CPP + 'cout << seconds(r.back()[1]) - seconds(r[0][0]) << "\\n";'), constants=with_end(), refine=_spans(parts), output=ONE),
            bodies(f"ranked_between_clocks{suffix}", (_lines(("name", "word", "word")),), (f"Each line has a runner, a start and a finish as {shown}. Print the names in the order of their times from start to finish, the fastest first, equally fast ones in alphabetical order.", f"Sort the names by the difference of their two times ({shown}, the second later), then by the alphabet, and print them, one per line."), _SECONDS + "for row in sorted(r, key=lambda row: (seconds(row[2]) - seconds(row[1]), row[0])):\n    print(row[0])", _SECONDS_CPP + 'vector<pair<long long, string>> order;\nfor (auto& row : r) order.push_back({seconds(row[2]) - seconds(row[1]), row[0]});\nsort(order.begin(), order.end());\nfor (auto& [x, name] : order) cout << name << "\\n";', (_SECONDS + "for row in sorted(r, key=lambda row: seconds(row[2])):\n    print(row[0])", _SECONDS_CPP + 'stable_sort(r.begin(), r.end(), [](auto& x, auto& y) { return seconds(x[2]) < seconds(y[2]); });\nfor (auto& row : r) cout << row[0] << "\\n";'), constants=with_end(), refine=_spans(parts), output=LINES),
        )
    ),
)  # fmt: skip

VALUES = _lines(("int",), high=1000)
DEGREES = _lines(("int",), low=-60, high=60)
_NUMBERS = "vector<long long> a;\nfor (auto& row : r) a.push_back(stoll(row[0]));\n"
ZEROS = _numbered("0", "-1", "-1", "-999", "0")
FAR = _numbered("-999", "999", "9999", "-1000", "-99")

TO_A_MARK = (
    bodies("sum_to_mark", (VALUES,), ("Positive numbers are given, one per line. [Find|Print] their sum.", "Add up all the numbers. What comes behind them to end them, if anything does, is none of them."), "print(sum(int(row[0]) for row in r))", 'long long sum = 0;\nfor (auto& row : r) sum += stoll(row[0]);\ncout << sum << "\\n";', ("print(sum(int(row[0]) for row in r[:-1]))", 'long long sum = 0;\nfor (size_t i = 0; i + 1 < r.size(); i++) sum += stoll(r[i][0]);\ncout << sum << "\\n";'), constants=ZEROS, output=ONE),
    bodies("mean_to_mark_one_decimal", (DEGREES,), ("Temperatures are given, one per line. Print their mean with one digit after the point.", "[Find|Print] the average of the numbers, with one decimal."), "print('%.1f' % (sum(int(row[0]) for row in r) / len(r)))", 'long long sum = 0;\nfor (auto& row : r) sum += stoll(row[0]);\ncout << fixed << setprecision(1) << (double)sum / r.size() << "\\n";', ("print('%.1f' % (sum(int(row[0]) for row in r) // len(r)))", 'long long sum = 0, n = r.size();\nfor (auto& row : r) sum += stoll(row[0]);\nlong long mean = (sum - ((sum % n) + n) % n) / n;\ncout << mean << ".0\\n";'), constants=FAR, output=("Print the mean with one decimal.",)),
    bodies("mean_to_mark_or_word", (Lines("r", (("int",),), mark="$end", low=-60, high=60, min_size=0),), ("Measured values are given, one per line; there may be none. Print their mean with two digits after the point, or $none if there is no value.", "[Find|Print] the average of the given numbers with two decimals. If no number is given, print $none."), "print('%.2f' % (sum(int(row[0]) for row in r) / len(r)) if r else '$none')", 'long long sum = 0;\nfor (auto& row : r) sum += stoll(row[0]);\nif (r.empty()) cout << "$none\\n";\nelse cout << fixed << setprecision(2) << (double)sum / r.size() << "\\n";', ("print('%.2f' % (sum(int(row[0]) for row in r) / max(1, len(r))))", 'long long sum = 0;\nfor (auto& row : r) sum += stoll(row[0]);\ncout << fixed << setprecision(2) << (double)sum / max<size_t>(1, r.size()) << "\\n";'), constants=FAR, output=("Print the mean or the word.",)),
    bodies("least_and_greatest_to_mark", (DEGREES,), ("Temperatures are given, one per line. Print the lowest and the highest one.", "[Find|Print] the smallest and the largest of the numbers, in this order."), "a = [int(row[0]) for row in r]\nprint(min(a), max(a))", _NUMBERS + 'cout << *min_element(a.begin(), a.end()) << " " << *max_element(a.begin(), a.end()) << "\\n";', ("a = [int(row[0]) for row in r]\nprint(max(a), min(a))", _NUMBERS + 'cout << *max_element(a.begin(), a.end()) << " " << *min_element(a.begin(), a.end()) << "\\n";'), constants=FAR, output=TWO),
    bodies("greatest_to_mark", (VALUES,), ("Numbers are given, one per line. [Find|Print] the largest of them.", "Which of the given numbers is the greatest?"), "print(max(int(row[0]) for row in r))", _NUMBERS + 'cout << *max_element(a.begin(), a.end()) << "\\n";', ("print(max(row[0] for row in r))", 'string best;\nfor (auto& row : r) best = max(best, row[0]);\ncout << best << "\\n";'), constants=ZEROS, output=ONE),
    bodies("count_and_sum_to_mark", (VALUES,), ("Positive numbers are given, one per line. Print how many there are and their sum.", "[Count|Find] the numbers, and their sum. Print both, the count first."), "print(len(r), sum(int(row[0]) for row in r))", _NUMBERS + 'cout << a.size() << " " << accumulate(a.begin(), a.end(), 0LL) << "\\n";', ("print(len(r) - 1, sum(int(row[0]) for row in r))", _NUMBERS + 'cout << a.size() - 1 << " " << accumulate(a.begin(), a.end(), 0LL) << "\\n";'), constants=ZEROS, output=TWO),
    bodies("evens_and_odds_to_mark", (VALUES,), ("Positive numbers are given, one per line. Print how many of them are even and how many are odd.", "[Count|Find the number of] even numbers and of odd numbers. Print the two counts, that of the even ones first."), "even = sum(int(row[0]) % 2 == 0 for row in r)\nprint(even, len(r) - even)", 'long long even = 0;\nfor (auto& row : r) even += stoll(row[0]) % 2 == 0;\ncout << even << " " << r.size() - even << "\\n";', ("even = sum(int(row[0]) % 2 == 0 for row in r)\nprint(len(r) - even, even)", 'long long even = 0;\nfor (auto& row : r) even += stoll(row[0]) % 2 == 0;\ncout << r.size() - even << " " << even << "\\n";'), constants=ZEROS, output=TWO),
    bodies("sum_of_each_line_to_mark", (_lines(("int", "int"),),), ("Each line has two positive numbers. Print for each line the sum of its numbers.", "For every pair of numbers print their sum on a line of its own."), "for x, y in r:\n    print(int(x) + int(y))", 'for (auto& row : r) cout << stoll(row[0]) + stoll(row[1]) << "\\n";', ("for x, y in r:\n    print(x + y)", 'for (auto& row : r) cout << row[0] + row[1] << "\\n";'), constants=_numbered("0 0", "0 0", "-1 -1"), output=LINES),
    bodies("larger_of_each_line_to_mark", (_lines(("int", "int"),),), ("Each line has two positive numbers. Print for each line the larger of its numbers.", "For every pair of numbers print the greater one (the number itself if they are equal)."), "for x, y in r:\n    print(max(int(x), int(y)))", 'for (auto& row : r) cout << max(stoll(row[0]), stoll(row[1])) << "\\n";', ("for x, y in r:\n    print(max(x, y))", 'for (auto& row : r) cout << max(row[0], row[1]) << "\\n";'), constants=_numbered("0 0", "0 0", "-1 -1"), output=LINES),
    bodies("product_of_each_line_to_mark", (_lines(("int", "int"),),), ("Each line has the two sides of a rectangle. Print the area of each.", "For every pair of positive numbers print their product on a line."), "for x, y in r:\n    print(int(x) * int(y))", 'for (auto& row : r) cout << stoll(row[0]) * stoll(row[1]) << "\\n";', ("for x, y in r:\n    print(2 * (int(x) + int(y)))", 'for (auto& row : r) cout << 2 * (stoll(row[0]) + stoll(row[1])) << "\\n";'), constants=_numbered("0 0", "0 0", "-1 -1"), output=LINES),
    bodies("lines_and_words_to_mark", (_lines(("text",)),), ("A text of several lines is given; words are separated by single spaces. Print how many lines and how many words it has.", "[Count|Find the number of] lines and words of a text. Print both numbers, the lines first."), "print(len(r), sum(len(row) for row in r))", 'long long count = 0;\nfor (auto& row : r) count += row.size();\ncout << r.size() << " " << count << "\\n";', ("print(sum(len(row) for row in r), len(r))", 'long long count = 0;\nfor (auto& row : r) count += row.size();\ncout << count << " " << r.size() << "\\n";'), constants=with_end(), output=TWO),
    bodies("lines_with_numbers_before", (_lines(("text",)),), ("A text of several lines is given. Print it with the number of each line before it: 1, a colon, a space, then the line, and so on.", "Number the lines of a text from 1 and print each as its number, a colon, a space and its words."), "for i, row in enumerate(r, 1):\n    print(str(i) + ':', *row)", 'for (size_t i = 0; i < r.size(); i++) {\n    cout << i + 1 << ":";\n    for (auto& x : r[i]) cout << " " << x;\n    cout << "\\n";\n}', ("for i, row in enumerate(r):\n    print(str(i) + ':', *row)", 'for (size_t i = 0; i < r.size(); i++) {\n    cout << i << ":";\n    for (auto& x : r[i]) cout << " " << x;\n    cout << "\\n";\n}'), constants=with_end(), output=LINES),
    bodies("lines_reversed_in_order", (_lines(("text",)),), ("A text of several lines is given. Print its lines in the opposite order, the last one first.", "Print the lines of the text from the last to the first; the lines themselves stay as they are."), "for row in reversed(r):\n    print(*row)", 'for (size_t i = r.size(); i-- > 0;) {\n    for (size_t j = 0; j < r[i].size(); j++) cout << (j ? " " : "") << r[i][j];\n    cout << "\\n";\n}', ("for row in r:\n    print(*reversed(row))", 'for (auto& row : r) {\n    reverse(row.begin(), row.end());\n    for (size_t j = 0; j < row.size(); j++) cout << (j ? " " : "") << row[j];\n    cout << "\\n";\n}'), constants=with_end(), output=LINES),
)  # fmt: skip

SOLD = (
    bodies("sales_best_seller", (_lines(("word", "int", "int")),), ("Each line of a till has an article, an amount and the price of a piece; articles come again. Print the article that brought most money and how much, the first in the alphabet if several did.", "[Find|Print] the word with the largest sum of the products of its two numbers, and this sum; the alphabetically first of several."), SALES + "best = min(total, key=lambda x: (-total[x], x))\nprint(best, total[best])", SALES_CPP + 'string best = total.begin()->first;\nfor (auto& [name, x] : total) if (x > total[best]) best = name;\ncout << best << " " << total[best] << "\\n";', ("best = max(r, key=lambda row: int(row[1]) * int(row[2]))\nprint(best[0], int(best[1]) * int(best[2]))", 'auto best = r[0];\nfor (auto& row : r) {\n    if (stoll(row[1]) * stoll(row[2]) > stoll(best[1]) * stoll(best[2])) best = row;\n}\ncout << best[0] << " " << stoll(best[1]) * stoll(best[2]) << "\\n";'), constants=with_end(), output=("Print the article and the money.",)),
    bodies("sales_best_seller_name", (_lines(("word", "int", "int")),), ("Each line of a till has an article, an amount and the price of a piece; articles come again. Print the article that brought most money, the first in the alphabet if several did.", "[Find|Print] the word with the largest sum of the products of its two numbers; the alphabetically first of several."), SALES + "print(min(total, key=lambda x: (-total[x], x)))", SALES_CPP + 'string best = total.begin()->first;\nfor (auto& [name, x] : total) if (x > total[best]) best = name;\ncout << best << "\\n";', ("print(max(r, key=lambda row: int(row[1]) * int(row[2]))[0])", 'auto best = r[0];\nfor (auto& row : r) {\n    if (stoll(row[1]) * stoll(row[2]) > stoll(best[1]) * stoll(best[2])) best = row;\n}\ncout << best[0] << "\\n";'), constants=with_end(), output=("Print the article.",)),
    bodies("sales_by_article", (_lines(("word", "int", "int")),), ("Each line of a till has an article, an amount and the price of a piece. Print for each article, in alphabetical order, how much money it brought.", "For each word, sorted, print it and the sum over its lines of the product of the two numbers."), SALES + "for name in sorted(total):\n    print(name, total[name])", SALES_CPP + 'for (auto& [name, x] : total) cout << name << " " << x << "\\n";', ("total = {}\nfor name, x, y in r:\n    total[name] = int(x) * int(y)\nfor name in sorted(total):\n    print(name, total[name])", 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] = stoll(row[1]) * stoll(row[2]);\nfor (auto& [name, x] : total) cout << name << " " << x << "\\n";'), constants=with_end(), output=LINES),
    bodies("bill_of_named_lines", (_lines(("word", "int", "int")),), ("A bill has lines with an article, an amount and the price of a piece. [Find|Print] what must be paid altogether.", "[Find|Print] the sum over all lines of the product of the two numbers."), "print(sum(int(x) * int(y) for name, x, y in r))", 'long long sum = 0;\nfor (auto& row : r) sum += stoll(row[1]) * stoll(row[2]);\ncout << sum << "\\n";', ("print(sum(int(y) for name, x, y in r))", 'long long sum = 0;\nfor (auto& row : r) sum += stoll(row[2]);\ncout << sum << "\\n";'), constants=with_end(), output=ONE),
    bodies("life_points_until_fall", (Int("b", 1, 1000), _lines(("$put", "int"), ("$take", "int"))), ("A hero has {b} life points. $take x takes x points from the hero, $put x gives x. As soon as there are 0 points or fewer, the hero falls: print the number of this line (counted from 1). If the hero never falls, print $none and the points left.", "Start with {b}; add x for $put x and subtract x for $take x. Print the number of the first line after which the value is not positive, or $none and the final value if there is no such line."), "for i, (what, x) in enumerate(r, 1):\n    b += int(x) if what == '$put' else -int(x)\n    if b <= 0:\n        print(i)\n        break\nelse:\n    print('$none', b)", 'long long fall = 0;\nfor (size_t i = 0; i < r.size() && !fall; i++) {\n    b += (r[i][0] == "$put" ? 1 : -1) * stoll(r[i][1]);\n    if (b <= 0) fall = i + 1;\n}\nif (fall) cout << fall << "\\n";\nelse cout << "$none " << b << "\\n";', ("for i, (what, x) in enumerate(r, 1):\n    b += int(x) if what == '$put' else -int(x)\n    if b < 0:\n        print(i)\n        break\nelse:\n    print('$none', b)", 'long long fall = 0;\nfor (size_t i = 0; i < r.size() && !fall; i++) {\n    b += (r[i][0] == "$put" ? 1 : -1) * stoll(r[i][1]);\n    if (b < 0) fall = i + 1;\n}\nif (fall) cout << fall << "\\n";\nelse cout << "$none " << b << "\\n";'), constants=with_end(put="heal rest drink eat", take="hit bite damage fall"), refine=lambda rng, v: {**v, "b": rng.choice([v["b"], *(x for _, x in v["r"])])}, output=("Print one line.",)),
)  # fmt: skip

TASKS: tuple[Task, ...] = (*FROM_LIBRARY, *PLAYED, *TIMED, *TO_A_MARK, *SOLD)
