"""Durations as text, laps and races, timetables of buses and lessons, alarms, zones."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, ONE, TWO
from alphacode.curriculum.task import (
    DIGITS,
    Int,
    Ints,
    Lines,
    Records,
    Task,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.tasks.times_beside_names import (
    AT,
    AT_CPP,
    SHOW,
    SHOW_CPP,
    clock,
    people,
    slip,
)

TIMES = ("implementation", "strings")
LASTED = Words("w", max_size=15, alphabet=DIGITS + ":")
LOOSE = Words("w", max_size=12, alphabet=DIGITS + "hm")
RACE = Lines("r", (("name", "word"),), max_size=12)
HALVES = Lines("r", (("word", "$am"), ("word", "$pm")), max_size=12)
S = Word("s", DIGITS + ":", min_size=5, max_size=5)
T = Word("t", DIGITS + ":", min_size=5, max_size=5)
U = Word("u", DIGITS + ":", min_size=5, max_size=5)
LAST = {"n": "how many there are", "w": "the durations (hh:mm)"}
SHORT = {"n": "how many there are", "w": "the times (m:ss)"}
RUN = {"r": "a name and a time (m:ss)"}
CLOCK = ("Print the time as hh:mm.",)


def _lasted(rng: Random, values: Values) -> Values:
    top = rng.choice([59, 300, 1439])
    return {**values, "w": [clock(rng.randint(0, top)) for _ in values["w"]]}


def _short(x: int) -> str:
    return f"{x // 60}:{x % 60:02d}"


def _laps(low: int = 0) -> Callable[[Random, Values], Values]:
    def refine(rng: Random, values: Values) -> Values:
        start = rng.choice([low, 50, 180, 600])
        w = [
            _short(start + rng.choice([0, 1, rng.randint(0, 70)])) for _ in values["w"]
        ]
        k = {"k": rng.randint(1, 30)} if "k" in values else {}
        return {**values, "w": w, **k}

    return refine


def _seconds(rng: Random, values: Values) -> Values:
    w = []
    for _ in values["w"]:
        x = rng.choice([rng.randint(0, 3600), rng.randint(0, 30000)])
        w.append(f"{x // 3600:02d}:{x // 60 % 60:02d}:{x % 60:02d}")
    return {**values, "w": w}


def _race(rng: Random, values: Values) -> Values:
    start = rng.choice([5, 58, 240, 595, 1500])
    names = people(rng, len(values["r"]), few=False)
    rows = [(x, _short(start + rng.choice([0, 1, 2, rng.randint(0, 90)]))) for x in names]  # fmt: skip
    return {**values, "r": rows}


def _loose(rng: Random, values: Values) -> Values:
    w = []
    for _ in values["w"]:
        h, m = rng.randint(1, 9), rng.randint(1, 59)
        w.append(rng.choice([f"{h}h{m}m", f"{h}h", f"{m}m"]))
    return {**values, "w": w}


def _buses(rng: Random, values: Values) -> Values:
    a = rng.randint(300, 900)
    k = rng.choice([5, 10, 12, 15, 20, 30, 45, 60, rng.randint(1, 60)])
    b = min(1439, a + k * rng.randint(0, 12) + rng.choice([0, 0, k // 2]))
    u = rng.choice([a, b, rng.randint(max(0, a - 60), min(1439, b + 30)), a + k * (max(0, b - a) // k // 2) + rng.choice([0, 1])])  # fmt: skip
    found = {**values, "s": clock(a), "t": clock(b), "k": k}
    return {**found, "u": clock(min(1439, u))} if "u" in values else found


def _stations(rng: Random, values: Values) -> Values:
    s = rng.choice([rng.randint(300, 1200), 1380])
    a = [rng.randint(1, 25) for _ in values["a"]]
    return {**values, "s": clock(s), "a": a, "k": rng.randint(0, 5)}


def _lessons(rng: Random, values: Values) -> Values:
    n, k, b = rng.randint(1, 8), rng.choice([30, 40, 45, 45, 50, 60]), rng.choice([0, 5, 10, 15])  # fmt: skip
    s = rng.choice([420, 450, 480, 495, 540])
    found = {**values, "n": n, "k": k, "b": b, "s": clock(s)}
    if "t" in values:
        end = s + n * (k + b) - b
        at = s + (k + b) * rng.randint(0, n) + rng.choice([0, -1, -b, k - 1, 7])
        found["t"] = clock(max(0, min(1439, rng.choice([at, end, end - 1, s - 1]))))
    return found


def _alarms(rng: Random, values: Values) -> Values:
    w = [clock(x) for x in rng.sample(range(1440), len(values["w"]))]
    s = rng.choice([rng.choice(w), clock(rng.randrange(1440)), "23:59", "00:00"])
    return {**values, "w": w, "s": s}


def _halves(rng: Random, values: Values) -> Values:
    rows = []
    for _ in values["r"]:
        hour = rng.choice([12, 12, rng.randint(1, 11), rng.randint(1, 11)])
        half = rng.choice([values["am"], values["pm"]])
        rows.append((f"{hour}:{rng.choice([0, 5, 30, rng.randint(0, 59)]):02d}", half))
    return {**values, "r": rows}


def _whole(rng: Random, values: Values) -> Values:
    pool = [0, 30, 720, 750, 779, 780, 1439, rng.randrange(1440), rng.randrange(1440)]
    return {**values, "w": [clock(rng.choice(pool)) for _ in values["w"]]}


def _zones(rng: Random, values: Values) -> Values:
    towns = ["Rome", "Oslo", "Lima", "Kyoto", "Paris", "Accra", "Quito", "Bern", "Delhi", "Perth"]  # fmt: skip
    names = rng.sample(towns, min(len(values["r"]), 10))
    r = [(x, rng.randint(-11, 12)) for x in names]
    return {**values, "n": len(r), "r": r, "s": clock(rng.randrange(1440))}


_none = word_for(("none", "no bus", "no", "nothing"))


def _same_case(rng: Random) -> dict[str, object]:
    return rng.choice([{"am": "AM", "pm": "PM"}, {"am": "AM", "pm": "PM"}, {"am": "am", "pm": "pm"}])  # fmt: skip


_LONG = (
    "def text(x):\n    return '%d:%02d:%02d' % (x // 3600, x // 60 % 60, x % 60)\n\n"
)
_LONG_CPP = 'auto text = [](long long x) {\n    string m = to_string(x / 60 % 60), c = to_string(x % 60);\n    return to_string(x / 3600) + (m.size() < 2 ? ":0" : ":") + m + (c.size() < 2 ? ":0" : ":") + c;\n};\n'

LENGTHS = (
    slip("durations_added", (LASTED,), ("[Find|Print] the sum of {n} durations given as hh:mm, in the same form; the hours of the sum may be more than 23.", "Add {n} times of hours and minutes (hh:mm). Print the total as hh:mm with at least two digits for the hours."), (AT + SHOW + "print(show(sum(map(at, w))))", AT_CPP + SHOW_CPP + 'long long sum = 0;\nfor (auto& t : w) sum += at(t);\ncout << show(sum) << "\\n";'), ("show(sum(map(at, w)))", "show(sum(map(at, w)) % 1440)", "show(sum)", "show(sum % 1440)"), refine=_lasted, meanings=LAST, output=CLOCK, tags=TIMES),
    slip("durations_added_in_days", (LASTED,), ("Add {n} durations given as hh:mm. Print the sum as days, hours and minutes: three numbers, a day has 24 hours.", "How many days, hours and minutes are {n} durations (hh:mm) together? Print three integers."), (AT + "x = sum(map(at, w))\nprint(x // 1440, x // 60 % 24, x % 60)", AT_CPP + 'long long x = 0;\nfor (auto& t : w) x += at(t);\ncout << x / 1440 << " " << x / 60 % 24 << " " << x % 60 << "\\n";'), ("x // 60 % 24", "x // 60", "x / 60 % 24", "x / 60"), refine=_lasted, meanings=LAST, output=("Print three numbers.",), tags=TIMES),
    slip("durations_mean", (LASTED,), ("[Find|Print] the average of {n} durations given as hh:mm, in whole minutes rounded down, in the form hh:mm.", "What is the mean of {n} times of hours and minutes (hh:mm)? Drop fractions of a minute and print it as hh:mm."), (AT + SHOW + "print(show(sum(map(at, w)) // n))", AT_CPP + SHOW_CPP + 'long long sum = 0;\nfor (auto& t : w) sum += at(t);\ncout << show(sum / n) << "\\n";'), ("show(sum(map(at, w)) // n)", "show(-(-sum(map(at, w)) // n))", "show(sum / n)", "show((sum + n - 1) / n)"), refine=_lasted, meanings=LAST, output=CLOCK, tags=TIMES),
    slip("short_times_added", (LASTED,), ("[Find|Print] the sum of {n} times given as m:ss (minutes, seconds), as h:mm:ss.", "A record has {n} songs with their lengths as m:ss. How long is it? Print hours, minutes and seconds as h:mm:ss."), (AT + _LONG + "print(text(sum(map(at, w))))", AT_CPP + _LONG_CPP + 'long long sum = 0;\nfor (auto& t : w) sum += at(t);\ncout << text(sum) << "\\n";'), ("sum(map(at, w))", "max(map(at, w))", "sum += at(t)", "sum = max(sum, at(t))"), refine=_laps(), meanings=SHORT, output=("Print one time h:mm:ss.",), tags=TIMES),
    slip("short_times_added_as_minutes", (LASTED,), ("[Find|Print] the sum of {n} times given as m:ss (minutes, seconds), in the same form; the minutes may be 60 or more.", "Add {n} times of minutes and seconds and print the total as m:ss."), (AT + "x = sum(map(at, w))\nprint('%d:%02d' % (x // 60, x % 60))", AT_CPP + 'long long x = 0;\nfor (auto& t : w) x += at(t);\ncout << x / 60 << (x % 60 < 10 ? ":0" : ":") << x % 60 << "\\n";'), ("'%d:%02d'", "'%d:%d'", 'x % 60 < 10 ? ":0" : ":"', 'x % 60 < 0 ? ":0" : ":"'), refine=_laps(), meanings=SHORT, output=("Print one time m:ss.",), tags=TIMES),
    slip("long_times_added", (LASTED,), ("[Find|Print] the sum of {n} durations given as hh:mm:ss, as h:mm:ss; the hours may be more than 23.", "Add {n} times of hours, minutes and seconds; print the total with two digits for minutes and seconds."), (_LONG + "total = 0\nfor t in w:\n    h, m, c = map(int, t.split(':'))\n    total += 3600 * h + 60 * m + c\nprint(text(total))", _LONG_CPP + 'long long total = 0;\nfor (auto& t : w) total += 3600 * stoll(t.substr(0, 2)) + 60 * stoll(t.substr(3, 2)) + stoll(t.substr(6));\ncout << text(total) << "\\n";'), ("60 * m", "m", "60 * stoll(t.substr(3, 2))", "stoll(t.substr(3, 2))"), refine=_seconds, meanings={"n": "how many there are", "w": "the durations (hh:mm:ss)"}, output=("Print one time h:mm:ss.",), tags=TIMES),
    slip("loose_durations_added", (LOOSE,), ("{n} durations are given as 2h30m, 45m or 1h. [Find|Print] their sum in minutes.", "Add {n} times, each written with hours (h), minutes (m) or both, as 1h5m; print the number of minutes."), ("total = 0\nfor t in w:\n    if 'h' in t:\n        h, t = t.split('h')\n        total += 60 * int(h)\n    if t:\n        total += int(t[:-1])\nprint(total)", "long long total = 0;\nfor (auto t : w) {\n    size_t i = t.find('h');\n    if (i != string::npos) {\n        total += 60 * stoll(t.substr(0, i));\n        t = t.substr(i + 1);\n    }\n    if (!t.empty()) total += stoll(t);\n}\ncout << total << \"\\n\";"), ("60 * int(h)", "int(h)", "60 * stoll", "stoll"), refine=_loose, meanings={"n": "how many there are", "w": "the durations"}, output=ONE, tags=TIMES),
    slip("fastest_lap_and_total", (LASTED,), ("A runner's {n} laps are given as m:ss. Print the number (from 1) of the fastest lap, the first of equals, and the time of all laps in seconds.", "Find the first smallest of {n} times (m:ss), counted from 1, and the sum of all in seconds. [Print|Write] both numbers."), (AT + "x = [at(t) for t in w]\nprint(x.index(min(x)) + 1, sum(x))", AT_CPP + 'vector<long long> x;\nfor (auto& t : w) x.push_back(at(t));\ncout << min_element(x.begin(), x.end()) - x.begin() + 1 << " " << accumulate(x.begin(), x.end(), 0LL) << "\\n";'), ("min(x)", "max(x)", "min_element", "max_element"), refine=_laps(), meanings=SHORT, output=TWO, tags=TIMES),
    slip("times_after_each_lap", (LASTED,), ("A runner's {n} laps are given as m:ss. Print for each lap the time since the start at its end, also as m:ss (minutes may be 60 or more).", "Print the running sums of {n} times (m:ss), one per line, in the same form."), (AT + "x = 0\nfor t in w:\n    x += at(t)\n    print('%d:%02d' % (x // 60, x % 60))", AT_CPP + 'long long x = 0;\nfor (auto& t : w) {\n    x += at(t);\n    cout << x / 60 << (x % 60 < 10 ? ":0" : ":") << x % 60 << "\\n";\n}'), ("x += at(t)", "x = at(t)", "x += at(t)", "x = at(t)"), refine=_laps(), meanings=SHORT, output=LINES, tags=TIMES, allows_cases=False),
    slip("songs_that_fit_in_minutes", (Int("k", 1, 100), LASTED), ("A tape is {k} minutes long. {n} songs with lengths m:ss are recorded in order until one does not fit completely any more; then recording stops. How many songs are on the tape, and how many seconds are free?", "Take times (m:ss) from the front as long as their sum does not exceed {k} minutes. [Print|Write] how many are taken and how many seconds remain."), (AT + "rest, count = 60 * k, 0\nfor t in w:\n    if at(t) > rest:\n        break\n    rest -= at(t)\n    count += 1\nprint(count, rest)", AT_CPP + 'long long rest = 60 * k, count = 0;\nfor (auto& t : w) {\n    if (at(t) > rest) break;\n    rest -= at(t);\n    count++;\n}\ncout << count << " " << rest << "\\n";'), ("    if at(t) > rest:\n        break", "    if at(t) > rest:\n        continue", "if (at(t) > rest) break;", "if (at(t) > rest) continue;"), refine=_laps(), meanings={**SHORT, "k": "the minutes of the tape"}, output=TWO, tags=TIMES),
)  # fmt: skip

RACES = (
    slip("race_winner_with_time", (RACE,), ("Each line has a name and a time m:ss. Print the name with the shortest time and this time, the first of equals.", "Who has the smallest time (m:ss), and which is it? Of several print the first."), (AT + "print(*min(r, key=lambda row: at(row[1])))", AT_CPP + 'auto best = r[0];\nfor (auto& row : r) {\n    if (at(row[1]) < at(best[1])) best = row;\n}\ncout << best[0] << " " << best[1] << "\\n";'), ("at(row[1])", "row[1]", "at(row[1]) < at(best[1])", "row[1] < best[1]"), refine=_race, meanings=RUN, output=("Print a name and a time.",), allows_cases=False),
    slip("race_sorted_with_gaps", (RACE,), ("Each line has a name and a time m:ss. Print the names from the shortest time to the longest (equal times by name), each with the seconds by which it is behind the winner.", "Sort by time (m:ss), then by name; print name and difference to the best time in seconds."), (AT + "best = min(at(t) for name, t in r)\nfor name, t in sorted(r, key=lambda row: (at(row[1]), row[0])):\n    print(name, at(t) - best)", AT_CPP + 'sort(r.begin(), r.end(), [&](auto& a, auto& b) { return pair(at(a[1]), a[0]) < pair(at(b[1]), b[0]); });\nfor (auto& row : r) cout << row[0] << " " << at(row[1]) - at(r[0][1]) << "\\n";'), ("print(name, at(t) - best)", "print(name, at(t))", "at(row[1]) - at(r[0][1])", "at(row[1])"), refine=_race, meanings=RUN, output=LINES, tags=("sortings",), allows_cases=False),
    slip("race_places_shared", (RACE,), ("Each line has a name and a time m:ss. Print place, name and time, the shortest time first; equal times share a place (1, 2, 2, 4) and are in the order of the names.", "Make the result list of a race: the place is 1 plus the number of shorter times. Print place, name and the time (m:ss) as given, sorted by time and then by name."), (AT + "for name, t in sorted(r, key=lambda row: (at(row[1]), row[0])):\n    print(1 + sum(at(x) < at(t) for other, x in r), name, t)", AT_CPP + 'sort(r.begin(), r.end(), [&](auto& a, auto& b) { return pair(at(a[1]), a[0]) < pair(at(b[1]), b[0]); });\nfor (auto& row : r) {\n    long long place = 1;\n    for (auto& other : r) place += at(other[1]) < at(row[1]);\n    cout << place << " " << row[0] << " " << row[1] << "\\n";\n}'), ("1 + sum(at(x) < at(t)", "sum(at(x) <= at(t)", "place = 1;\n    for (auto& other : r) place += at(other[1]) < at(row[1]);", "place = 0;\n    for (auto& other : r) place += at(other[1]) <= at(row[1]);"), refine=_race, meanings=RUN, output=LINES, tags=("sortings",), allows_cases=False),
    slip("race_mean_and_better_ones", (RACE,), ("Each line has a name and a time m:ss. Print the average time in whole seconds, rounded down, and then the number of those who were faster than the exact average.", "Print the mean of the times (m:ss) in seconds without fractions, and how many times are less than the exact mean."), (AT + "x = [at(t) for name, t in r]\nprint(sum(x) // len(x), sum(y * len(x) < sum(x) for y in x))", AT_CPP + 'long long sum = 0, count = 0, n2 = r.size();\nfor (auto& row : r) sum += at(row[1]);\nfor (auto& row : r) count += at(row[1]) * n2 < sum;\ncout << sum / n2 << " " << count << "\\n";'), ("y * len(x) < sum(x)", "y * len(x) <= sum(x)", "* n2 < sum", "* n2 <= sum"), refine=_race, meanings=RUN, output=TWO, allows_cases=False),
)  # fmt: skip

PLANS = (
    slip("departures_listed", (S, T, Int("k", 1, 100)), ("The first bus leaves at {s}, then one leaves every {k} minutes, the last one not after {t}. Print all departures as hh:mm, one per line.", "List the times from {s} in steps of {k} minutes as long as they are not later than {t}, each on a line (hh:mm)."), (AT + SHOW + "for x in range(at(s), at(t) + 1, k):\n    print(show(x))", AT_CPP + SHOW_CPP + 'for (long long x = at(s); x <= at(t); x += k) cout << show(x) << "\\n";'), ("at(t) + 1, k", "at(t), k", "x <= at(t)", "x < at(t)"), refine=_buses, meanings={"s": "the first departure", "t": "the time after which no bus leaves", "k": "the minutes between two buses"}, output=LINES, tags=TIMES, allows_cases=False),
    slip("departures_counted", (S, T, Int("k", 1, 100)), ("The first bus leaves at {s}, then one leaves every {k} minutes, the last one not after {t}. How many buses leave, and when does the last one leave (hh:mm)?", "From {s} in steps of {k} minutes, not later than {t}: print how many times there are and the last of them (hh:mm)."), (AT + SHOW + "x = (at(t) - at(s)) // k\nprint(x + 1, show(at(s) + x * k))", AT_CPP + SHOW_CPP + 'long long x = (at(t) - at(s)) / k;\ncout << x + 1 << " " << show(at(s) + x * k) << "\\n";'), ("print(x + 1,", "print(x,", "cout << x + 1", "cout << x"), refine=_buses, meanings={"s": "the first departure", "t": "the time after which no bus leaves", "k": "the minutes between two buses"}, output=("Print a number and a time.",), tags=TIMES),
    slip("bus_after_arrival_or_none", (S, T, Int("k", 1, 100), U), ("The first bus leaves at {s}, then one leaves every {k} minutes, the last one not after {t}. Somebody comes to the stop at {u}. Print the time (hh:mm) of the first bus that leaves then or later, or $none.", "Among {s}, {s} + {k} minutes, ... up to {t} find the first time that is not earlier than {u}; $none if there is none."), (AT + SHOW + "x = max(0, -(-(at(u) - at(s)) // k)) * k + at(s)\nprint(show(x) if x <= at(t) else '$none')", AT_CPP + SHOW_CPP + 'long long x = at(s);\nwhile (x < at(u)) x += k;\nif (x <= at(t)) cout << show(x) << "\\n";\nelse cout << "$none" << "\\n";'), ("max(0, -(-(at(u) - at(s)) // k))", "max(0, (at(u) - at(s)) // k + 1)", "while (x < at(u)) x += k;", "while (x <= at(u)) x += k;"), refine=_buses, constants=_none, meanings={"s": "the first departure", "t": "the time after which no bus leaves", "k": "the minutes between two buses", "u": "when somebody comes"}, output=("Print a time or the word.",), tags=TIMES),
    slip("arrival_at_each_station", (S, Int("k", 0, 30), Ints("a", 1, 600, max_size=12)), ("A train leaves the first station at {s}. It needs {a}_1, ..., {a}_{n} minutes to each next station and stops {k} minutes at each but the last. Print its {n} arrivals as hh:mm (after 23:59 comes 00:00).", "Start at {s}; add {a}_1 and print the time, add {k} and {a}_2 and print it, and so on for {n} ways. Times of a 24-hour clock, hh:mm."), (AT + SHOW + "x = at(s)\nfor y in a:\n    x += y\n    print(show(x % 1440))\n    x += k", AT_CPP + SHOW_CPP + 'long long x = at(s);\nfor (auto y : a) {\n    x += y;\n    cout << show(x % 1440) << "\\n";\n    x += k;\n}'), ("    x += k", "    x += 0", "    x += k;\n", ""), refine=_stations, meanings={"s": "the departure", "k": "the minutes of a stop", "a": "the minutes between stations"}, output=LINES, tags=TIMES, allows_cases=False),
    slip("lessons_from_to", (S, Int("n", 1, 20), Int("k", 1, 100), Int("b", 0, 60)), ("School begins at {s}. There are {n} lessons of {k} minutes with breaks of {b} minutes between. Print start and end of each lesson as hh:mm-hh:mm; all is over before midnight.", "From {s} on, {n} times of {k} minutes follow one another with pauses of {b} minutes. List them, one per line, in the form hh:mm-hh:mm (the day does not end before)."), (AT + SHOW + "x = at(s)\nfor i in range(n):\n    print(show(x) + '-' + show(x + k))\n    x += k + b", AT_CPP + SHOW_CPP + 'long long x = at(s);\nfor (long long i = 0; i < n; i++) {\n    cout << show(x) << "-" << show(x + k) << "\\n";\n    x += k + b;\n}'), ("x += k + b", "x += k", "x += k + b", "x += k"), refine=_lessons, meanings={"s": "when school begins", "n": "the number of lessons", "k": "the minutes of a lesson", "b": "the minutes of a break"}, output=LINES, tags=TIMES, allows_cases=False),
    slip("lessons_end_at", (S, Int("n", 1, 20), Int("k", 1, 100), Int("b", 0, 60)), ("School begins at {s}. There are {n} lessons of {k} minutes with breaks of {b} minutes between. When is it over (hh:mm)? It is over before midnight.", "From {s} on, {n} lessons of {k} minutes and {n} - 1 breaks of {b} minutes alternate. Print the end as hh:mm (on the same day)."), (AT + SHOW + "print(show(at(s) + n * k + (n - 1) * b))", AT_CPP + SHOW_CPP + 'cout << show(at(s) + n * k + (n - 1) * b) << "\\n";'), ("(n - 1) * b", "n * b", "(n - 1) * b", "n * b"), refine=_lessons, meanings={"s": "when school begins", "n": "the number of lessons", "k": "the minutes of a lesson", "b": "the minutes of a break"}, output=CLOCK, tags=TIMES),
    slip("lesson_or_break_at", (S, Int("n", 1, 20), Int("k", 1, 100), Int("b", 0, 60), T), ("School begins at {s}. There are {n} lessons of {k} minutes with breaks of {b} minutes between. What is at {t}? Print the number of the lesson (from 1), $break in a break, or $none before the first lesson or when all is over. A lesson's first minute belongs to it, the minute of its end does not.", "From {s} on, {n} lessons of {k} minutes are parted by breaks of {b} minutes. Print which lesson (from 1) is on at {t}, from its start up to but without its end; $break between two lessons, $none outside of all."), (AT + "x = at(t) - at(s)\nif x < 0 or x >= n * (k + b) - b:\n    print('$none')\nelse:\n    print(x // (k + b) + 1 if x % (k + b) < k else '$break')", AT_CPP + 'long long x = at(t) - at(s);\nif (x < 0 || x >= n * (k + b) - b) cout << "$none" << "\\n";\nelse if (x % (k + b) < k) cout << x / (k + b) + 1 << "\\n";\nelse cout << "$break" << "\\n";'), ("< k else", "<= k else", "< k) cout", "<= k) cout"), refine=_lessons, constants=lambda rng: {"none": rng.choice(["free", "FREE", "no school", "none"]), "break": rng.choice(["break", "BREAK", "pause"])}, meanings={"s": "when school begins", "n": "the number of lessons", "k": "the minutes of a lesson", "b": "the minutes of a break", "t": "the time asked about"}, output=("Print a number or a word.",), tags=TIMES, rating=1000),
    slip("next_alarm_and_minutes", (S, LASTED), ("It is {s}. {n} alarms ring every day at different times (hh:mm). Which rings next, and in how many minutes? An alarm of this very minute rings now (0 minutes).", "Find the alarm among {n} different times that comes first from {s} on, over midnight if necessary. Print it and the minutes until then (0 if it is {s} itself)."), (AT + "x, t = min(((at(t) - at(s)) % 1440, t) for t in w)\nprint(t, x)", AT_CPP + 'pair<long long, string> best = {1440, ""};\nfor (auto& t : w) best = min(best, {(at(t) - at(s) + 1440) % 1440, t});\ncout << best.second << " " << best.first << "\\n";'), ("(at(t) - at(s)) % 1440", "abs(at(t) - at(s))", "(at(t) - at(s) + 1440) % 1440", "llabs(at(t) - at(s))"), refine=_alarms, meanings={"s": "the time now", "w": "the alarms"}, output=("Print a time and a number.",), tags=TIMES, allows_cases=False),
    slip("half_days_to_24_hours", (HALVES,), ("Each line has a time h:mm and $am or $pm ($am: midnight to noon, 12:00 $am is midnight and 12:00 $pm is noon). Print each as hh:mm of the 24-hour clock.", "Convert times such as 9:05 $pm to the form hh:mm with hours from 00 to 23, one per line (12 $am is 0 o'clock, 12 $pm is 12 o'clock)."), ("for t, half in r:\n    h, m = t.split(':')\n    print('%02d:%s' % (int(h) % 12 + 12 * (half == '$pm'), m))", 'for (auto& row : r) {\n    size_t i = row[0].find(\':\');\n    long long h = stoll(row[0].substr(0, i)) % 12 + 12 * (row[1] == "$pm");\n    cout << (h < 10 ? "0" : "") << h << row[0].substr(i) << "\\n";\n}'), ("int(h) % 12", "int(h)", "stoll(row[0].substr(0, i)) % 12", "stoll(row[0].substr(0, i))"), refine=_halves, constants=_same_case, meanings={"r": "a time and the half of the day"}, output=LINES, tags=TIMES, allows_cases=False),
    slip("times_to_half_days", (LASTED,), ("Print each of {n} times hh:mm of the 24-hour clock as h:mm $am or h:mm $pm, without a zero in front; midnight is 12:00 $am, noon 12:00 $pm.", "Convert {n} times hh:mm to the 12-hour clock, one per line: hours 1 to 12, a space, $am before noon and $pm from noon on."), ("for t in w:\n    h = int(t[:2])\n    print('%d:%s %s' % ((h + 11) % 12 + 1, t[3:], '$pm' if h >= 12 else '$am'))", 'for (auto& t : w) {\n    long long h = stoll(t.substr(0, 2));\n    cout << (h + 11) % 12 + 1 << t.substr(2) << (h >= 12 ? " $pm" : " $am") << "\\n";\n}'), ("(h + 11) % 12 + 1", "h % 12", "(h + 11) % 12 + 1", "h % 12"), refine=_whole, constants=_same_case, meanings={"n": "how many there are", "w": "the times"}, output=LINES, tags=TIMES, allows_cases=False),
    slip("times_in_other_towns", (S, Records("r", -11, 12, max_size=10)), ("Here it is {s}. Each of {n} towns is some hours ahead of us (negative: behind). Print each town with its time as hh:mm, and +1 behind it if it is tomorrow there, -1 if it is yesterday.", "Print for every town the name, {s} plus its number of hours (24-hour clock, hh:mm), and, if the day changes, +1 or -1."), (AT + SHOW + "for name, x in r:\n    day, y = divmod(at(s) + 60 * x, 1440)\n    print(name, show(y), *['+1' if day > 0 else '-1'] if day else [])", AT_CPP + SHOW_CPP + 'for (auto& [name, x] : r) {\n    long long y = at(s) + 60 * x;\n    cout << name << " " << show((y + 1440) % 1440) << (y < 0 ? " -1" : y >= 1440 ? " +1" : "") << "\\n";\n}'), ("'+1' if day > 0 else '-1'", "'-1' if day > 0 else '+1'", '(y < 0 ? " -1" : y >= 1440 ? " +1" : "")', '(y < 0 ? " +1" : y >= 1440 ? " -1" : "")'), refine=_zones, meanings={"s": "the time here", "r": "a town and its hours ahead"}, output=LINES, tags=TIMES, allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *LENGTHS,
    *RACES,
    *PLANS,
)  # fmt: skip
