"""Lines with times of day: who came and left when, bookings, entries and exits."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.drawing import drawn, said
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, ONE, bodies
from alphacode.curriculum.task import DIGITS, Int, Lines, Param, Task, Values, Word
from alphacode.curriculum.words import PEOPLE

STAYS = Lines("r", (("name", "word", "word"),), max_size=12)
SPANS = Lines("r", (("word", "word"),), max_size=12)
ARRIVALS = Lines("r", (("name", "word"),), max_size=12)
NOW = Word("s", DIGITS + ":", min_size=5, max_size=5)
STAY = {"r": "a name, the time of coming and the time of leaving (hh:mm)"}
SPAN = {"r": "a start and an end (hh:mm)"}
ARRIVAL = {"r": "a name and a time (hh:mm)"}
ROW = ("Print the names on one line, separated by spaces.",)
AT = "def at(t):\n    h, m = t.split(':')\n    return 60 * int(h) + int(m)\n\n"
SHOW = "def show(x):\n    return '%02d:%02d' % (x // 60, x % 60)\n\n"
AT_CPP = "auto at = [](const string& t) {\n    size_t i = t.find(':');\n    return 60 * stoll(t.substr(0, i)) + stoll(t.substr(i + 1));\n};\n"
SHOW_CPP = "auto show = [](long long x) {\n    string h = to_string(x / 60), m = to_string(x % 60);\n    return string(h.size() < 2, '0') + h + \":\" + string(m.size() < 2, '0') + m;\n};\n"


def slip(
    name: str,
    params: tuple[Param, ...],
    say: tuple[str, ...],
    code: tuple[str, str],
    mistake: tuple[str, str, str, str],
    **rest: Any,
) -> Task:
    """Return a task whose mistake is one change of its Python and of its C++."""
    python, cpp = code
    wrong = python.replace(*mistake[:2]), cpp.replace(*mistake[2:])
    if python == wrong[0] or cpp == wrong[1]:
        raise ValueError(f"{name}: nothing is changed by {mistake}")
    return bodies(name, params, say, python, cpp, wrong, **rest)


def clock(minute: int) -> str:
    """Return a minute of the day as hh:mm."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def people(rng: Random, count: int, *, few: bool) -> list[str]:
    """Return names, all different or few that come again."""
    names = sorted(set(PEOPLE))
    if few:
        return rng.choices(rng.sample(names, rng.randint(1, 5)), k=count)
    return rng.sample(names, count)


def _stays(
    *, few: bool = False, night: bool = False, named: bool = True
) -> Callable[[Random, Values], Values]:
    """Draw times of coming and leaving, and a time `s` that is near one of them."""

    def refine(rng: Random, values: Values) -> Values:
        rows: list[tuple[str, ...]] = []
        k = min(300, max(1, int(values.get("k", 60))))
        if "h" in values:
            k = 60 * int(str(values["h"])) + rng.choice([0, 1, 45])
        first, last = rng.choice([(480, 1080), (0, 1439), (600, 720)])
        for name in people(rng, len(values["r"]), few=few):
            a = rng.randint(first, last - 1)
            b = min(last, a + rng.choice([rng.randint(0, last - a), k, k - 1, 30]))
            if night and rng.random() < 0.4:
                a, b = b, a
            if night and a == b:
                b = (a + 1) % 1440
            times = (clock(a), clock(b))
            rows.append((name, *times) if named else times)
        s = rng.choice([*rng.choice(rows)[-2:], clock(rng.randint(first, last))])
        return {**values, "r": rows, **({"s": s} if "s" in values else {})}

    return refine


def _arrivals(rng: Random, values: Values) -> Values:
    start = rng.randint(420, 900)
    steps = [-30, -1, 0, 1, 5, rng.randint(1, 90)]
    names = people(rng, len(values["r"]), few=False)
    rows = [(name, clock(start + rng.choice(steps))) for name in names]
    s = {"s": clock(start)} if "s" in values else {}
    return {**values, "r": rows, **s}


def _apart(rng: Random, values: Values) -> Values:
    """Draw arrivals at different times."""
    times = rng.sample(range(360, 1320), len(values["r"]))
    names = people(rng, len(times), few=False)
    return {
        **values,
        "r": [(x, clock(t)) for x, t in zip(names, times, strict=True)],
    }


def _bookings(rng: Random, values: Values) -> Values:
    """Draw spans on a coarse raster, so that some touch and some overlap."""
    rows, most = [], rng.choice([6, 14])
    names = people(rng, len(values["r"]), few=False)
    for name in names:
        a = 480 + 30 * rng.randint(0, most)
        times = (clock(a), clock(a + 30 * rng.randint(1, 5)))
        rows.append((name, *times) if len(values["r"][0]) == 3 else times)
    return {**values, "r": rows}


_none = word_for(("none", "nobody", "no one", "empty"))
_TOTALS = (
    AT
    + "total = {}\nfor name, a, b in r:\n    total[name] = total.get(name, 0) + at(b) - at(a)\n"
)
_TOTALS_CPP = (
    AT_CPP
    + "map<string, long long> total;\nfor (auto& row : r) total[row[0]] += at(row[2]) - at(row[1]);\n"
)
_MOST = (
    AT
    + "events = []\nfor a, b in r:\n    events += [(at(a), 1), (at(b), -1)]\nnow = most = 0\n"
)

LENGTHS = (
    slip("stay_longest_and_minutes", (STAYS,), ("Each line has a name and the times (hh:mm) when that person came and left on one day. Print the name of [the one who stayed longest|whoever stayed the longest] and the number of minutes; the first in the input of equals.", "Times of coming and leaving are given beside names. Who was there for the longest time, and for how many minutes? Of several take the one given first."), (AT + "best = ('', -1)\nfor name, a, b in r:\n    if at(b) - at(a) > best[1]:\n        best = (name, at(b) - at(a))\nprint(*best)", AT_CPP + 'string best;\nlong long most = -1;\nfor (auto& row : r) {\n    long long x = at(row[2]) - at(row[1]);\n    if (x > most) {\n        most = x;\n        best = row[0];\n    }\n}\ncout << best << " " << most << "\\n";'), ("> best[1]", ">= best[1]", "x > most", "x >= most"), refine=_stays(), meanings=STAY, output=("Print a name and a number.",), allows_cases=False),
    slip("stay_longest_as_clock", (STAYS,), ("Each line has a name and the times (hh:mm) when that person came and left on one day. Print the name of the one who stayed longest and how long, as hh:mm; the first in the input of equals.", "Find the person with the longest time between the two times beside the name. [Print|Write] the name and that time in the form hh:mm (the first of several)."), (AT + SHOW + "best = ('', -1)\nfor name, a, b in r:\n    if at(b) - at(a) > best[1]:\n        best = (name, at(b) - at(a))\nprint(best[0], show(best[1]))", AT_CPP + SHOW_CPP + 'string best;\nlong long most = -1;\nfor (auto& row : r) {\n    long long x = at(row[2]) - at(row[1]);\n    if (x > most) {\n        most = x;\n        best = row[0];\n    }\n}\ncout << best << " " << show(most) << "\\n";'), ("show(best[1])", "best[1]", "show(most)", "most"), refine=_stays(), meanings=STAY, output=("Print a name and a time hh:mm.",), allows_cases=False),
    slip("stay_shortest_named", (STAYS,), ("Each line has a name and the times (hh:mm) when that person came and left on one day. Print the name of the one who stayed for the shortest time; the first of equals.", "Who was there for the fewest minutes? The two times beside a name are those of coming and leaving; of several print the first."), (AT + "print(min(r, key=lambda row: at(row[2]) - at(row[1]))[0])", AT_CPP + 'string best;\nlong long least = LLONG_MAX;\nfor (auto& row : r) {\n    long long x = at(row[2]) - at(row[1]);\n    if (x < least) {\n        least = x;\n        best = row[0];\n    }\n}\ncout << best << "\\n";'), ("print(min(", "print(max(", "LLONG_MAX;\nfor (auto& row : r) {\n    long long x = at(row[2]) - at(row[1]);\n    if (x < least)", "-1;\nfor (auto& row : r) {\n    long long x = at(row[2]) - at(row[1]);\n    if (x > least)"), refine=_stays(), meanings=STAY, output=("Print one name.",), allows_cases=False),
    slip("stay_minutes_of_each", (STAYS,), ("Each line has a name and two times (hh:mm) of one day, the second no earlier. Print for each line the name and the number of minutes between the times.", "For every person, in the order of the input, print the name and how many minutes lie between coming and leaving."), (AT + "for name, a, b in r:\n    print(name, at(b) - at(a))", AT_CPP + 'for (auto& row : r) cout << row[0] << " " << at(row[2]) - at(row[1]) << "\\n";'), ("60 * int(h)", "100 * int(h)", "60 * stoll", "100 * stoll"), refine=_stays(), meanings=STAY, output=LINES, allows_cases=False),
    slip("stay_of_each_as_clock", (STAYS,), ("Each line has a name and two times (hh:mm) of one day, the second no earlier. Print for each line the name and the time between them as hh:mm.", "For every person print the name and the length of the stay as hours and minutes with two digits each and a colon, in the order of the input."), (AT + SHOW + "for name, a, b in r:\n    print(name, show(at(b) - at(a)))", AT_CPP + SHOW_CPP + 'for (auto& row : r) cout << row[0] << " " << show(at(row[2]) - at(row[1])) << "\\n";'), ("show(at(b) - at(a))", "show(at(b))", "show(at(row[2]) - at(row[1]))", "show(at(row[2]))"), refine=_stays(), meanings=STAY, output=LINES, allows_cases=False),
    slip("shift_of_each_over_midnight", (STAYS,), ("Each line has a name, the start and the end (hh:mm) of a shift. A shift whose end is not later than its start ends on the next day. Print each name with the length of the shift as hh:mm.", "Print for each worker the name and how long the shift lasts (hh:mm); if the end is earlier than the start or the same, it belongs to the following day."), (AT + SHOW + "for name, a, b in r:\n    x = at(b) - at(a)\n    if x <= 0:\n        x += 1440\n    print(name, show(x))", AT_CPP + SHOW_CPP + 'for (auto& row : r) {\n    long long x = at(row[2]) - at(row[1]);\n    if (x <= 0) x += 1440;\n    cout << row[0] << " " << show(x) << "\\n";\n}'), ("x += 1440", "x = -x", "x += 1440", "x = -x"), refine=_stays(night=True), meanings=STAY, output=LINES, allows_cases=False),
    slip("stay_totals_by_name", (STAYS,), ("Each line has a name and the times (hh:mm) of coming and leaving; a name may come several times. Print each name once, in alphabetical order, with its minutes altogether.", "Add up, for each name, the minutes between the two times of its lines. [Print|List] the names alphabetically with their sums."), (_TOTALS + "for name in sorted(total):\n    print(name, total[name])", _TOTALS_CPP + 'for (auto& [name, x] : total) cout << name << " " << x << "\\n";'), ("total.get(name, 0) + ", "", "+= at(row[2])", "= at(row[2])"), refine=_stays(few=True), meanings=STAY, output=LINES, allows_cases=False),
    slip("stay_totals_by_name_as_clock", (STAYS,), ("Each line has a name and the times (hh:mm) of coming and leaving; a name may come several times. Print each name once, alphabetically, with its total time as hh:mm (the hours may be more than 23).", "How long was each person there altogether? [Print|List] the names in alphabetical order, each with hours and minutes as hh:mm; hours may have more than two digits."), (SHOW + _TOTALS + "for name in sorted(total):\n    print(name, show(total[name]))", SHOW_CPP + _TOTALS_CPP + 'for (auto& [name, x] : total) cout << name << " " << show(x) << "\\n";'), ("total.get(name, 0) + ", "", "+= at(row[2])", "= at(row[2])"), refine=_stays(few=True), meanings=STAY, output=LINES, allows_cases=False),
    slip("stay_totals_longest_first", (STAYS,), ("Each line has a name and the times (hh:mm) of coming and leaving; a name may come several times. Print each name once with its minutes altogether, the longest time first, equal ones alphabetically.", "Sort the people by their total time between coming and leaving, from the longest to the shortest (ties by name). [Print|Write] name and minutes."), (_TOTALS + "for name in sorted(total, key=lambda x: (-total[x], x)):\n    print(name, total[name])", _TOTALS_CPP + 'vector<pair<long long, string>> order;\nfor (auto& [name, x] : total) order.push_back({-x, name});\nsort(order.begin(), order.end());\nfor (auto& [x, name] : order) cout << name << " " << -x << "\\n";'), ("(-total[x], x)", "(total[x], x)", "sort(order.begin(), order.end());\nfor (auto& [x, name] : order)", "sort(order.begin(), order.end(), [](auto& a, auto& b) { return pair(-a.first, a.second) < pair(-b.first, b.second); });\nfor (auto& [x, name] : order)"), refine=_stays(few=True), meanings=STAY, output=LINES, allows_cases=False),
    slip("stay_total_of_all_as_clock", (SPANS,), ("Each line has a start and an end (hh:mm) of one day. Print how long they last altogether, as hh:mm (the hours may be more than 23).", "Add the lengths of all given times from start to end. Print the sum as hours and minutes, hh:mm."), (AT + SHOW + "print(show(sum(at(b) - at(a) for a, b in r)))", AT_CPP + SHOW_CPP + 'long long sum = 0;\nfor (auto& row : r) sum += at(row[1]) - at(row[0]);\ncout << show(sum) << "\\n";'), ("show(sum(", "show(max(", "sum += at(row[1]) - at(row[0])", "sum = max(sum, at(row[1]) - at(row[0]))"), refine=_stays(named=False), meanings=SPAN, output=("Print one time.",), allows_cases=False),
    slip("stay_minutes_of_all", (SPANS,), ("Each line has a start and an end (hh:mm) of one day. Print the number of minutes that they last altogether.", "How many minutes lie between the two times of a line, summed over all lines?"), (AT + "print(sum(at(b) - at(a) for a, b in r))", AT_CPP + 'long long sum = 0;\nfor (auto& row : r) sum += at(row[1]) - at(row[0]);\ncout << sum << "\\n";'), ("sum(at(b) - at(a)", "max(at(b) - at(a)", "sum += at(row[1]) - at(row[0])", "sum = max(sum, at(row[1]) - at(row[0]))"), refine=_stays(named=False), meanings=SPAN, output=ONE, allows_cases=False),
    slip("shift_minutes_over_midnight", (SPANS,), ("Each line has the start and the end (hh:mm) of a shift; an end that is earlier than the start is on the next day. Print the minutes of each shift and then, on a last line, their sum.", "For each line print the minutes from the first time to the second, going over midnight if the second is smaller. The last line of the output is the sum of all."), (AT + "total = 0\nfor a, b in r:\n    x = (at(b) - at(a)) % 1440\n    total += x\n    print(x)\nprint(total)", AT_CPP + 'long long total = 0;\nfor (auto& row : r) {\n    long long x = (at(row[1]) - at(row[0]) + 1440) % 1440;\n    total += x;\n    cout << x << "\\n";\n}\ncout << total << "\\n";'), ("(at(b) - at(a)) % 1440", "abs(at(b) - at(a))", "(at(row[1]) - at(row[0]) + 1440) % 1440", "llabs(at(row[1]) - at(row[0]))"), refine=_stays(named=False, night=True), meanings=SPAN, output=LINES, allows_cases=False),
    slip("wages_by_started_hours", (Int("k", 1, 1000), STAYS), ("Each line has a name and the times (hh:mm) of coming and leaving. Everybody is paid {k} coins for each hour, a started hour counts as a whole one. Print each name with the pay.", "Print name and wage: {k} for every hour from the first time of the line to the second, hours rounded up."), (AT + "for name, a, b in r:\n    print(name, (at(b) - at(a) + 59) // 60 * k)", AT_CPP + 'for (auto& row : r) cout << row[0] << " " << (at(row[2]) - at(row[1]) + 59) / 60 * k << "\\n";'), (" + 59", "", " + 59", ""), refine=_stays(), meanings={**STAY, "k": "the pay for an hour"}, output=LINES, allows_cases=False),
    slip("wages_double_after_limit", (Int("k", 1, 100), SPANS), ("Each line has the start and the end (hh:mm) of the work of one day. A minute pays {k} cents, and each minute beyond $h hours on the same day pays twice as much. Print the pay of all days in cents.", "Work is paid with {k} cents a minute; what exceeds $h hours of a day is paid double. Given start and end of each day, print the total."), (AT + "total = 0\nfor a, b in r:\n    x = at(b) - at(a)\n    total += x + max(0, x - 60 * $h)\nprint(total * k)", AT_CPP + 'long long total = 0;\nfor (auto& row : r) {\n    long long x = at(row[1]) - at(row[0]);\n    total += x + max(0LL, x - 60 * $h);\n}\ncout << total * k << "\\n";'), (" + max(0, x - 60 * $h)", "", " + max(0LL, x - 60 * $h)", ""), refine=_stays(named=False), constants=said(h=(2, 3, 4, 6, 7, 8, 8)), meanings={**SPAN, "k": "cents for a minute"}, output=ONE, allows_cases=False),
)  # fmt: skip

PRESENCE = (
    slip("present_at_time_named", (NOW, STAYS), ("Each line has a name and the times (hh:mm) of coming and leaving. Print the names of those who are there at {s}, in the order of the input, or $none. Who comes at this time is there, who leaves at this time is not.", "Who is present at {s}? A person is there from the first time of the line on and until just before the second. [Print|List] the names as they come, or $none if there are none."), ("print(*[name for name, a, b in r if a <= s < b] or ['$none'])", 'bool any = false;\nfor (auto& row : r) {\n    if (row[1] <= s && s < row[2]) {\n        cout << (any ? " " : "") << row[0];\n        any = true;\n    }\n}\ncout << (any ? "" : "$none") << "\\n";'), ("s < b", "s <= b", "s < row[2]", "s <= row[2]"), refine=_stays(), constants=_none, meanings={**STAY, "s": "the time asked about"}, output=ROW, allows_cases=False),
    slip("present_at_time_counted", (NOW, SPANS), ("Each line has the time of coming and of leaving (hh:mm) of a guest. How many guests are there at {s}? Both times belong to the stay.", "Count the lines whose first time is not later and whose second time is not earlier than {s}."), ("print(sum(a <= s <= b for a, b in r))", 'long long count = 0;\nfor (auto& row : r) count += row[0] <= s && s <= row[1];\ncout << count << "\\n";'), ("a <= s <= b", "a < s < b", "row[0] <= s && s <= row[1]", "row[0] < s && s < row[1]"), refine=_stays(named=False), meanings={**SPAN, "s": "the time asked about"}, output=ONE, allows_cases=False),
    slip("present_at_time_end_excluded", (NOW, SPANS), ("Each line has the time of coming and of leaving (hh:mm) of a guest. How many guests are there at {s}? Who leaves at that time is not there any more, who comes is.", "Count the lines with start <= {s} < end."), ("print(sum(a <= s < b for a, b in r))", 'long long count = 0;\nfor (auto& row : r) count += row[0] <= s && s < row[1];\ncout << count << "\\n";'), ("a <= s < b", "a <= s <= b", "s < row[1]", "s <= row[1]"), refine=_stays(named=False), meanings={**SPAN, "s": "the time asked about"}, output=ONE, allows_cases=False),
    slip("stays_of_at_least_k", (Int("k", 1, 600), STAYS), ("Each line has a name and the times (hh:mm) of coming and leaving. Print the names of those who stayed at least {k} minutes, one per line in the order of the input, or $none.", "[List|Print] everyone with {k} or more minutes between the two times of the line, each on a line; $none if nobody."), (AT + "found = [name for name, a, b in r if at(b) - at(a) >= k]\nprint('\\n'.join(found or ['$none']))", AT_CPP + 'bool any = false;\nfor (auto& row : r) {\n    if (at(row[2]) - at(row[1]) >= k) {\n        cout << row[0] << "\\n";\n        any = true;\n    }\n}\nif (!any) cout << "$none" << "\\n";'), (">= k", "> k", ">= k", "> k"), refine=_stays(), constants=_none, meanings={**STAY, "k": "the least number of minutes"}, output=LINES, allows_cases=False),
    slip("first_comer_and_last_leaver", (STAYS,), ("Each line has a name and the times (hh:mm) of coming and leaving. Print who came first and who left last; of several, the one given first.", "Who unlocks the door in the morning and who locks it in the evening? [Print|Write] the name with the smallest first time and the name with the largest second time (the first of equals)."), ("print(min(r, key=lambda row: row[1])[0], max(r, key=lambda row: row[2])[0])", 'size_t i = 0, j = 0;\nfor (size_t k = 1; k < r.size(); k++) {\n    if (r[k][1] < r[i][1]) i = k;\n    if (r[k][2] > r[j][2]) j = k;\n}\ncout << r[i][0] << " " << r[j][0] << "\\n";'), ("max(r, key=lambda row: row[2])", "max(r, key=lambda row: row[1])", "r[k][2] > r[j][2]", "r[k][1] > r[j][1]"), refine=_stays(), meanings=STAY, output=("Print two names.",), allows_cases=False),
    slip("late_ones_with_minutes", (NOW, ARRIVALS), ("School begins at {s}. Each line has a name and a time of arrival (hh:mm). Print each one who came later, with the number of minutes, in the order of the input, or $none if nobody was late.", "For every arrival after {s} print the name and by how many minutes it was late; $none if there is no such arrival."), (AT + "late = [(name, at(t) - at(s)) for name, t in r if at(t) > at(s)]\nfor row in late:\n    print(*row)\nif not late:\n    print('$none')", AT_CPP + 'bool any = false;\nfor (auto& row : r) {\n    long long x = at(row[1]) - at(s);\n    if (x > 0) {\n        cout << row[0] << " " << x << "\\n";\n        any = true;\n    }\n}\nif (!any) cout << "$none" << "\\n";'), ("at(t) > at(s)", "at(t) >= at(s)", "x > 0", "x >= 0"), refine=_arrivals, constants=_none, meanings={**ARRIVAL, "s": "when school begins"}, output=LINES, allows_cases=False),
    slip("late_count_and_minutes", (NOW, ARRIVALS), ("Work begins at {s}. Each line has a name and a time of arrival (hh:mm). Print how many came later than that and by how many minutes altogether.", "Count the arrivals after {s}, and add up their minutes of delay. Print both numbers."), (AT + "late = [at(t) - at(s) for name, t in r if at(t) > at(s)]\nprint(len(late), sum(late))", AT_CPP + 'long long count = 0, sum = 0;\nfor (auto& row : r) {\n    long long x = at(row[1]) - at(s);\n    if (x > 0) {\n        count++;\n        sum += x;\n    }\n}\ncout << count << " " << sum << "\\n";'), ("at(t) > at(s)", "at(t) >= at(s)", "x > 0", "x >= 0"), refine=_arrivals, meanings={**ARRIVAL, "s": "when work begins"}, output=("Print two numbers.",), allows_cases=False),
    slip("arrivals_sorted_by_time", (ARRIVALS,), ("Each line has a name and a time (hh:mm). Print the lines sorted by time, equal times by name, as name and time.", "[Put|Bring] the arrivals into the order of their times (at the same time alphabetically) and print them, name first."), ("for name, t in sorted(r, key=lambda row: (row[1], row[0])):\n    print(name, t)", 'sort(r.begin(), r.end(), [](auto& a, auto& b) { return pair(a[1], a[0]) < pair(b[1], b[0]); });\nfor (auto& row : r) cout << row[0] << " " << row[1] << "\\n";'), ("(row[1], row[0])", "(row[0], row[1])", "pair(a[1], a[0]) < pair(b[1], b[0])", "pair(a[0], a[1]) < pair(b[0], b[1])"), refine=_arrivals, meanings=ARRIVAL, output=LINES, allows_cases=False),
    slip("arrivals_first_and_last_named", (ARRIVALS,), ("Each line has a name and a time (hh:mm), all times different. Print the name with the earliest and the name with the latest time.", "Who came first and who came last, by the times beside the names? No two times are equal."), ("print(min(r, key=lambda row: row[1])[0], max(r, key=lambda row: row[1])[0])", 'auto earlier = [](auto& a, auto& b) { return a[1] < b[1]; };\ncout << (*min_element(r.begin(), r.end(), earlier))[0] << " " << (*max_element(r.begin(), r.end(), earlier))[0] << "\\n";'), ("row[1]", "row[0]", "a[1] < b[1]", "a[0] < b[0]"), refine=_apart, meanings=ARRIVAL, output=("Print two names.",), allows_cases=False),
    slip("longest_pause_between_arrivals", (ARRIVALS,), ("Each line has a name and a time of arrival (hh:mm). Sort them by time. How many minutes is the longest time between two arrivals that follow one another? (0 if there is one only.)", "Print the largest number of minutes between neighbouring times, after the times beside the names have been sorted; 0 for a single line."), (AT + "times = sorted(at(t) for name, t in r)\nprint(max([b - a for a, b in zip(times, times[1:])], default=0))", AT_CPP + 'vector<long long> times;\nfor (auto& row : r) times.push_back(at(row[1]));\nsort(times.begin(), times.end());\nlong long best = 0;\nfor (size_t i = 1; i < times.size(); i++) best = max(best, times[i] - times[i - 1]);\ncout << best << "\\n";'), ("sorted(at(t) for name, t in r)", "[at(t) for name, t in r]", "sort(times.begin(), times.end());\n", ""), refine=_apart, meanings=ARRIVAL, output=ONE, allows_cases=False),
    slip("most_present_at_once_touching", (SPANS,), ("Each line has the time of coming and of leaving (hh:mm) of a guest; at both times the guest is there. What is the largest number of guests that are there at the same time?", "Given spans of a day with both ends included, find how many of them overlap at most in one minute."), (_MOST + "for t, x in sorted(events, key=lambda e: (e[0], -e[1])):\n    now += x\n    most = max(most, now)\nprint(most)", AT_CPP + 'vector<pair<long long, int>> events;\nfor (auto& row : r) {\n    events.push_back({at(row[0]), -1});\n    events.push_back({at(row[1]), 1});\n}\nsort(events.begin(), events.end());\nlong long now = 0, most = 0;\nfor (auto& [t, x] : events) {\n    now -= x;\n    most = max(most, now);\n}\ncout << most << "\\n";'), ("(e[0], -e[1])", "(e[0], e[1])", "sort(events.begin(), events.end());", "sort(events.begin(), events.end(), [](auto& a, auto& b) { return pair(a.first, -a.second) < pair(b.first, -b.second); });"), refine=_bookings, meanings=SPAN, output=ONE, rating=1200, tags=("sortings",), allows_cases=False),
    slip("rooms_needed_for_spans", (SPANS,), ("Each line has the start and the end (hh:mm) of a lesson. How many rooms are needed at least, if a lesson may begin in a room at the very minute when another ends there?", "Given spans of a day from a start up to but without the end, find the largest number of them at one time."), (_MOST + "for t, x in sorted(events):\n    now += x\n    most = max(most, now)\nprint(most)", AT_CPP + 'vector<pair<long long, int>> events;\nfor (auto& row : r) {\n    events.push_back({at(row[0]), 1});\n    events.push_back({at(row[1]), -1});\n}\nsort(events.begin(), events.end());\nlong long now = 0, most = 0;\nfor (auto& [t, x] : events) {\n    now += x;\n    most = max(most, now);\n}\ncout << most << "\\n";'), ("sorted(events)", "sorted(events, key=lambda e: (e[0], -e[1]))", "sort(events.begin(), events.end());", "sort(events.begin(), events.end(), [](auto& a, auto& b) { return pair(a.first, -a.second) < pair(b.first, -b.second); });"), refine=_bookings, meanings=SPAN, output=ONE, rating=1200, tags=("sortings",), allows_cases=False),
    slip("minutes_with_somebody_there", (SPANS,), ("Each line has the time of coming and of leaving (hh:mm) of a guest. For how many minutes was at least one guest there?", "Unite the spans of a day, given by start and end. How many minutes do they cover altogether?"), (AT + "total = end = 0\nfor a, b in sorted((at(a), at(b)) for a, b in r):\n    total += max(0, b - max(a, end))\n    end = max(end, b)\nprint(total)", AT_CPP + 'vector<pair<long long, long long>> spans;\nfor (auto& row : r) spans.push_back({at(row[0]), at(row[1])});\nsort(spans.begin(), spans.end());\nlong long total = 0, end = 0;\nfor (auto& [a, b] : spans) {\n    total += max(0LL, b - max(a, end));\n    end = max(end, b);\n}\ncout << total << "\\n";'), ("b - max(a, end)", "b - a", "b - max(a, end)", "b - a"), refine=_bookings, meanings=SPAN, output=ONE, rating=1100, tags=("sortings",), allows_cases=False),
    slip("bookings_taken_or_refused", (STAYS,), ("Each line is a wish to use the only court: a name, a start and an end (hh:mm). In the order of the input a wish is accepted if it overlaps no accepted one (they may touch). Print for each line the name and $yes or $no.", "A room is booked in the order of the lines. A booking from start to end is $yes if no booking that was accepted before shares a minute with it, else $no. Print name and answer."), (AT + "taken = []\nfor name, a, b in r:\n    a, b = at(a), at(b)\n    if all(b <= c or d <= a for c, d in taken):\n        taken.append((a, b))\n        print(name, '$yes')\n    else:\n        print(name, '$no')", AT_CPP + 'vector<pair<long long, long long>> taken;\nfor (auto& row : r) {\n    long long a = at(row[1]), b = at(row[2]);\n    bool is_free = true;\n    for (auto& [c, d] : taken) is_free = is_free && (b <= c || d <= a);\n    if (is_free) taken.push_back({a, b});\n    cout << row[0] << " " << (is_free ? "$yes" : "$no") << "\\n";\n}'), ("b <= c or d <= a", "b < c or d < a", "b <= c || d <= a", "b < c || d < a"), refine=_bookings, constants=drawn(yes="accepted ok booked yes", no="refused denied conflict no"), meanings=STAY, output=LINES, rating=1000, allows_cases=False),
    slip("bookings_that_are_taken", (SPANS,), ("Each line is a wish to use the only court: a start and an end (hh:mm). In the order of the input a wish is accepted if it overlaps no accepted one (they may touch). How many are accepted?", "A room is booked in the order of the lines; a booking that shares time with an accepted one is refused. Count the accepted ones."), (AT + "taken = []\nfor a, b in r:\n    a, b = at(a), at(b)\n    if all(b <= c or d <= a for c, d in taken):\n        taken.append((a, b))\nprint(len(taken))", AT_CPP + 'vector<pair<long long, long long>> taken;\nfor (auto& row : r) {\n    long long a = at(row[0]), b = at(row[1]);\n    bool is_free = true;\n    for (auto& [c, d] : taken) is_free = is_free && (b <= c || d <= a);\n    if (is_free) taken.push_back({a, b});\n}\ncout << taken.size() << "\\n";'), ("b <= c or d <= a", "b < c or d < a", "b <= c || d <= a", "b < c || d < a"), refine=_bookings, meanings=SPAN, output=ONE, rating=1000, allows_cases=False),
    slip("longest_free_time_of_day", (SPANS,), ("Each line has the start and the end (hh:mm) of an appointment. Find the longest time without an appointment between the start of the first and the end of the last one, in minutes (0 if there is none).", "After the appointments are sorted, how many minutes is the longest gap between them? Appointments may overlap; print 0 if there is no gap."), (AT + "best, end = 0, 1440\nfor a, b in sorted((at(a), at(b)) for a, b in r):\n    best = max(best, a - end)\n    end = b if end == 1440 else max(end, b)\nprint(best)", AT_CPP + 'vector<pair<long long, long long>> spans;\nfor (auto& row : r) spans.push_back({at(row[0]), at(row[1])});\nsort(spans.begin(), spans.end());\nlong long best = 0, end = spans[0].second;\nfor (auto& [a, b] : spans) {\n    best = max(best, a - end);\n    end = max(end, b);\n}\ncout << best << "\\n";'), ("else max(end, b)", "else b", "end = max(end, b)", "end = b"), refine=_bookings, meanings=SPAN, output=ONE, rating=1100, tags=("sortings",), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *LENGTHS,
    *PRESENCE,
)  # fmt: skip
