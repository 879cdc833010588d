"""Lines with dates: birthdays, deadlines, expenses by month, days in a row."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, ONE
from alphacode.curriculum.task import DIGITS, Int, Lines, Task, Values, Word, Words
from alphacode.curriculum.tasks.times_beside_names import people, slip

BORN = Lines("r", (("name", "word"),), max_size=12)
SPENT = Lines("r", (("word", "int"),), high=1000, max_size=12)
LENT = Lines("r", (("name", "word", "word"),), max_size=12)
TODAY = Word("s", DIGITS + "-", min_size=10, max_size=10)
FROM = Word("s", DIGITS + "-", min_size=10, max_size=10)
TO = Word("t", DIGITS + "-", min_size=10, max_size=10)
DATES = Words("w", "n", 1, 15, DIGITS + "-")
DOTTED = Words("w", "n", 1, 15, DIGITS + ".")
NAMED = {"r": "a name and a date (yyyy-mm-dd)"}
POINTED = {"r": "a name and a date (dd.mm.yyyy)"}
PAID = {"r": "a date (yyyy-mm-dd) and an amount"}
LISTED = {"n": "the number of dates", "w": "the dates (yyyy-mm-dd)"}
ROW = ("Print the names on one line, separated by spaces.",)
DAY = "from datetime import date\n"
DAY_CPP = "auto day = [](const string& t) {\n    long long y = stoll(t.substr(0, 4)), m = stoll(t.substr(5, 2)), d = stoll(t.substr(8, 2));\n    if (m < 3) {\n        y--;\n        m += 12;\n    }\n    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m - 457) / 5 + d - 306;\n};\n"


def _date(rng: Random) -> date:
    year = rng.choice([rng.randint(1950, 2020), 2000, 2024, 2023])
    start = date(year, rng.randint(1, 12), rng.randint(1, 28))
    return start + timedelta(days=rng.choice([0, 0, 1, 2, 3]))


def _dotted(day: date) -> str:
    return f"{day.day:02d}.{day.month:02d}.{day.year}"


def _near(rng: Random, count: int, spread: int) -> list[date]:
    """Return dates that lie near one another."""
    start = _date(rng)
    return [start + timedelta(days=rng.randint(0, spread)) for _ in range(count)]


def _born(
    *, dotted: bool = False, distinct: bool = False, spread: int = 0
) -> Callable[[Random, Values], Values]:
    """Draw names with dates, and a date `s` that is near them."""

    def refine(rng: Random, values: Values) -> Values:
        count = len(values["r"])
        days = [_date(rng) for _ in range(count)]
        if spread and rng.random() < 0.8:
            days = _near(rng, count, rng.choice([spread, 40, 400]))
        elif rng.random() < 0.5:
            year = days[0].year
            days = [x.replace(year=year, day=min(x.day, 28)) for x in days]
        while distinct and len(set(days)) < count:
            days = [x + timedelta(days=rng.randint(0, 60)) for x in days]
        names = people(rng, count, few=False)
        write = _dotted if dotted else date.isoformat
        rows = [(x, write(d)) for x, d in zip(names, days, strict=True)]
        s = rng.choice(days) + timedelta(days=rng.choice([-7, -1, 0, 0, 1, 30]))
        return {**values, "r": rows, **({"s": s.isoformat()} if "s" in values else {})}

    return refine


def _ages(rng: Random, values: Values) -> Values:
    values = _born()(rng, values)
    last = max(date.fromisoformat(t) for _, t in values["r"])
    born = date.fromisoformat(rng.choice(values["r"])[1])
    year = last.year + rng.choice([1, 17, 18, 19, 25])
    s = born.replace(year=year, day=min(28, born.day))
    s = max(last, s + timedelta(days=rng.choice([-1, 0, 1, 100])))
    return {**values, "s": s.isoformat()}


def _spent(rng: Random, values: Values) -> Values:
    days = _near(rng, len(values["r"]), rng.choice([3, 40, 100, 700]))
    if rng.random() < 0.5:
        days.sort()
    rows = [(d.isoformat(), x) for d, (_, x) in zip(days, values["r"], strict=True)]
    if "s" not in values:
        return {**values, "r": rows}
    s, t = sorted([rng.choice(days), rng.choice(days) + timedelta(days=rng.choice([0, 1, 5]))])  # fmt: skip
    return {**values, "r": rows, "s": s.isoformat(), "t": t.isoformat()}


def _lent(rng: Random, values: Values) -> Values:
    rows = []
    for name in people(rng, len(values["r"]), few=False):
        a = _date(rng)
        limit = int(values["d"])
        b = a + timedelta(days=rng.choice([limit, limit - 1, limit + 1, rng.randint(0, 60)]))  # fmt: skip
        rows.append((name, a.isoformat(), b.isoformat()))
    return {**values, "r": rows}


def _dates(
    *, distinct: bool = False, dotted: bool = False, least: int = 1
) -> Callable[[Random, Values], Values]:
    def refine(rng: Random, values: Values) -> Values:
        count = max(least, len(values["w"]))
        spread = rng.choice([2 * count + 2, 60, 800])
        days = _near(rng, count, spread)
        while distinct and len(set(days)) < count:
            days = _near(rng, count, spread + count)
        if rng.random() < 0.3:
            days.sort()
        w = [_dotted(x) if dotted else x.isoformat() for x in days]
        return {**values, "n": count, "w": w}

    return refine


def _months(rng: Random, values: Values) -> Values:
    values = _born()(rng, values)
    return {**values, "k": int(rng.choice(values["r"])[1][5:7])}


_none = word_for(("none", "nobody", "nothing", "no"))
_GROUP = "total = {}\nfor t, x in r:\n    total[t[:7]] = total.get(t[:7], 0) + int(x)\n"
_GROUP_CPP = "map<string, long long> total;\nfor (auto& row : r) total[row[0].substr(0, 7)] += stoll(row[1]);\n"
_AGE = "def age(t):\n    return int(s[:4]) - int(t[:4]) - (s[5:] < t[5:])\n\n"
_AGE_CPP = "auto age = [&](const string& t) { return stoll(s.substr(0, 4)) - stoll(t.substr(0, 4)) - (s.substr(5) < t.substr(5)); };\n"

BIRTHDAYS = (
    slip("oldest_by_birth_date", (BORN,), ("Each line has a name and a date of birth (yyyy-mm-dd), no two the same. Print the name of the oldest and the name of the youngest person.", "Who was born first and who last? All dates, written yyyy-mm-dd, are different."), ("print(min(r, key=lambda row: row[1])[0], max(r, key=lambda row: row[1])[0])", 'auto before = [](auto& a, auto& b) { return a[1] < b[1]; };\ncout << (*min_element(r.begin(), r.end(), before))[0] << " " << (*max_element(r.begin(), r.end(), before))[0] << "\\n";'), ("row[1]", "row[1][5:]", "a[1] < b[1]", "a[1].substr(5) < b[1].substr(5)"), refine=_born(distinct=True), meanings=NAMED, output=("Print two names.",), allows_cases=False),
    slip("oldest_by_dotted_date", (BORN,), ("Each line has a name and a date of birth (dd.mm.yyyy), no two the same. Print the name of the oldest and the name of the youngest person.", "Who was born first and who last? All dates, written dd.mm.yyyy, are different."), ("born = sorted((t[6:], t[3:5], t[:2], name) for name, t in r)\nprint(born[0][3], born[-1][3])", 'vector<pair<string, string>> born;\nfor (auto& row : r) born.push_back({row[1].substr(6) + row[1].substr(3, 2) + row[1].substr(0, 2), row[0]});\nsort(born.begin(), born.end());\ncout << born[0].second << " " << born.back().second << "\\n";'), ("(t[6:], t[3:5], t[:2], name)", "(t[:2], t[3:5], t[6:], name)", "row[1].substr(6) + row[1].substr(3, 2) + row[1].substr(0, 2)", "row[1]"), refine=_born(distinct=True, dotted=True), meanings=POINTED, output=("Print two names.",), allows_cases=False),
    slip("people_sorted_by_birth_date", (BORN,), ("Each line has a name and a date of birth (yyyy-mm-dd). Print the names from the oldest person to the youngest; who was born on the same day is in alphabetical order.", "[Sort|Order] the names by the dates beside them, earliest first, equal dates by name. Print one name per line."), ("for name, t in sorted(r, key=lambda row: (row[1], row[0])):\n    print(name)", 'sort(r.begin(), r.end(), [](auto& a, auto& b) { return pair(a[1], a[0]) < pair(b[1], b[0]); });\nfor (auto& row : r) cout << row[0] << "\\n";'), ("(row[1], row[0])", "(row[1][5:], row[0])", "pair(a[1], a[0]) < pair(b[1], b[0])", "pair(a[1].substr(5), a[0]) < pair(b[1].substr(5), b[0])"), refine=_born(), meanings=NAMED, output=LINES, allows_cases=False),
    slip("people_sorted_by_dotted_date", (BORN,), ("Each line has a name and a date of birth (dd.mm.yyyy). Print the names from the oldest person to the youngest; who was born on the same day is in alphabetical order.", "[Sort|Order] the names by the dates (dd.mm.yyyy) beside them, earliest first, equal dates by name. Print one name per line."), ("for name, t in sorted(r, key=lambda row: (row[1][6:], row[1][3:5], row[1][:2], row[0])):\n    print(name)", 'auto key = [](auto& a) { return a[1].substr(6) + a[1].substr(3, 2) + a[1].substr(0, 2) + a[0]; };\nsort(r.begin(), r.end(), [&](auto& a, auto& b) { return key(a) < key(b); });\nfor (auto& row : r) cout << row[0] << "\\n";'), ("(row[1][6:], row[1][3:5], row[1][:2], row[0])", "(row[1], row[0])", "a[1].substr(6) + a[1].substr(3, 2) + a[1].substr(0, 2) + a[0]", "a[1] + a[0]"), refine=_born(dotted=True), meanings=POINTED, output=LINES, allows_cases=False),
    slip("birthdays_in_order_of_year", (BORN,), ("Each line has a name and a date of birth (yyyy-mm-dd). Print the names in the order of their birthdays in a year, from January to December; on the same day the older person comes first, then the alphabetically smaller name.", "[Make|Print] the birthday list: names sorted by month and day of the dates, then by year, then by name."), ("for name, t in sorted(r, key=lambda row: (row[1][5:], row[1], row[0])):\n    print(name)", 'auto key = [](auto& a) { return a[1].substr(5) + a[1] + a[0]; };\nsort(r.begin(), r.end(), [&](auto& a, auto& b) { return key(a) < key(b); });\nfor (auto& row : r) cout << row[0] << "\\n";'), ("(row[1][5:], row[1], row[0])", "(row[1], row[0])", "a[1].substr(5) + a[1] + a[0]", "a[1] + a[0]"), refine=_born(), meanings=NAMED, output=LINES, allows_cases=False),
    slip("birthdays_of_month", (Int("k", 1, 12), BORN), ("Each line has a name and a date of birth (yyyy-mm-dd). Print the names of those who were born in month {k}, sorted by the day of the month, then by name, each on a line; $none if there are none.", "Who has a birthday in month {k}? [List|Print] the names by day (equal days alphabetically), or $none."), ("found = sorted((t[8:], name) for name, t in r if int(t[5:7]) == k)\nfor d, name in found:\n    print(name)\nif not found:\n    print('$none')", 'set<pair<string, string>> found;\nfor (auto& row : r) {\n    if (stoll(row[1].substr(5, 2)) == k) found.insert({row[1].substr(8), row[0]});\n}\nfor (auto& [d, name] : found) cout << name << "\\n";\nif (found.empty()) cout << "$none" << "\\n";'), ("(t[8:], name)", "(t, name)", "{row[1].substr(8), row[0]}", "{row[1], row[0]}"), refine=_months, constants=_none, meanings={**NAMED, "k": "the number of the month"}, output=LINES, allows_cases=False),
    slip("ages_on_a_date", (TODAY, BORN), ("Each line has a name and a date of birth (yyyy-mm-dd), not after {s}. Print each name with the age of the person in full years on {s}; on the birthday the new year of life counts.", "How old are the people on {s}? [Print|Write] name and age in completed years for each line."), (_AGE + "for name, t in r:\n    print(name, age(t))", _AGE_CPP + 'for (auto& row : r) cout << row[0] << " " << age(row[1]) << "\\n";'), (" - (s[5:] < t[5:])", "", " - (s.substr(5) < t.substr(5))", ""), refine=_ages, meanings={**NAMED, "s": "the date asked about"}, output=LINES, allows_cases=False),
    slip("adults_on_a_date", (TODAY, BORN), ("Each line has a name and a date of birth (yyyy-mm-dd), not after {s}. Print the names of those who are at least $a years old on {s}, in the order of the input, each on a line, or $none.", "Who has already had the birthday number $a on {s}, that day included? [List|Print] the names, or $none."), (_AGE + "found = [name for name, t in r if age(t) >= $a]\nprint('\\n'.join(found or ['$none']))", _AGE_CPP + 'bool any = false;\nfor (auto& row : r) {\n    if (age(row[1]) >= $a) {\n        cout << row[0] << "\\n";\n        any = true;\n    }\n}\nif (!any) cout << "$none" << "\\n";'), (" - (s[5:] < t[5:])", "", " - (s.substr(5) < t.substr(5))", ""), refine=_ages, constants=lambda rng: {**_none(rng), "a": rng.choice([18, 18, 18, 16, 21, 17, 14])}, meanings={**NAMED, "s": "the date asked about"}, output=LINES, allows_cases=False),
    slip("next_birthday_after_date", (TODAY, BORN), ("Each line has a name and a date of birth (yyyy-mm-dd). Whose birthday is the next on or after {s}? (After December comes January.) Print the name; of several the first in the input.", "From {s} on, whose birthday comes first in the calendar, {s} itself included? Print the name, the one given first if there are several."), ("best = min(r, key=lambda row: (row[1][5:] < s[5:], row[1][5:]))\nprint(best[0])", 'auto key = [&](auto& a) { return pair(a[1].substr(5) < s.substr(5), a[1].substr(5)); };\nauto best = r[0];\nfor (auto& row : r) {\n    if (key(row) < key(best)) best = row;\n}\ncout << best[0] << "\\n";'), ("row[1][5:] < s[5:], ", "row[1][5:] <= s[5:], ", "a[1].substr(5) < s.substr(5)", "a[1].substr(5) <= s.substr(5)"), refine=_born(spread=30), meanings={**NAMED, "s": "the date of today"}, output=("Print one name.",), allows_cases=False),
    slip("most_birthdays_in_month", (BORN,), ("Each line has a name and a date of birth (yyyy-mm-dd). Print the number of the month in which most people were born, and how many; of equal months the earliest in the year.", "In which month (1 to 12) are most of the birthdays, and how many are there? The smallest number wins a tie."), ("months = [int(t[5:7]) for name, t in r]\nbest = max(range(1, 13), key=months.count)\nprint(best, months.count(best))", 'vector<long long> count(13);\nfor (auto& row : r) count[stoll(row[1].substr(5, 2))]++;\nlong long best = 1;\nfor (long long k = 2; k < 13; k++) {\n    if (count[k] > count[best]) best = k;\n}\ncout << best << " " << count[best] << "\\n";'), ("range(1, 13)", "range(12, 0, -1)", "count[k] > count[best]", "count[k] >= count[best]"), refine=_born(), meanings=NAMED, output=("Print two numbers.",), allows_cases=False),
)  # fmt: skip

DUE = (
    slip("days_to_each_deadline", (TODAY, BORN), ("Today is {s}. Each line has a task and the date (yyyy-mm-dd) when it is due. Print each task with the number of days left (0 if it is due today), or with $late if the date has passed.", "For every line print the name and how many days lie between {s} and the date, but $late where the date is before {s}."), (DAY + "for name, t in r:\n    x = (date.fromisoformat(t) - date.fromisoformat(s)).days\n    print(name, x if x >= 0 else '$late')", DAY_CPP + 'for (auto& row : r) {\n    long long x = day(row[1]) - day(s);\n    cout << row[0] << " " << (x >= 0 ? to_string(x) : "$late") << "\\n";\n}'), ("x >= 0", "x > 0", "x >= 0", "x > 0"), refine=_born(spread=20), constants=said(late=("late", "LATE", "overdue", "OVERDUE", "expired", "missed")), meanings={"r": "a task and its date (yyyy-mm-dd)", "s": "the date of today"}, output=LINES, allows_cases=False),
    slip("things_gone_off", (TODAY, BORN), ("Today is {s}. Each line has a thing and the last date (yyyy-mm-dd) on which it is good. Print the things that are not good any more, in the order of the input, each on a line, or $none.", "Which things have a date before {s}? [List|Print] them, or $none."), ("found = [name for name, t in r if t < s]\nprint('\\n'.join(found or ['$none']))", 'bool any = false;\nfor (auto& row : r) {\n    if (row[1] < s) {\n        cout << row[0] << "\\n";\n        any = true;\n    }\n}\nif (!any) cout << "$none" << "\\n";'), ("t < s", "t <= s", "row[1] < s", "row[1] <= s"), refine=_born(spread=10), constants=_none, meanings={"r": "a thing and its date (yyyy-mm-dd)", "s": "the date of today"}, output=LINES, allows_cases=False),
    slip("fines_for_late_books", (Int("k", 1, 100), LENT), ("Each line has a name, the date when a book was borrowed and the date when it was given back (yyyy-mm-dd). A book may be kept for $d days; each day more costs {k} cents. Print each name with what has to be paid.", "For every line print the name and {k} times the number of days by which the time between the two dates exceeds $d (0 if it does not)."), (DAY + "for name, a, b in r:\n    x = (date.fromisoformat(b) - date.fromisoformat(a)).days\n    print(name, max(0, x - $d) * k)", DAY_CPP + 'for (auto& row : r) {\n    long long x = day(row[2]) - day(row[1]);\n    cout << row[0] << " " << max(0LL, x - $d) * k << "\\n";\n}'), ("max(0, x - $d) * k", "(x - $d + 1) * k if x > $d else 0", "max(0LL, x - $d) * k", "(x > $d ? (x - $d + 1) * k : 0)"), refine=_lent, constants=said(d=(7, 10, 14, 14, 20, 21, 30)), meanings={"r": "a name and two dates (yyyy-mm-dd)", "k": "cents for a day"}, output=LINES, allows_cases=False),
    slip("longest_loan_in_days", (LENT,), ("Each line has a name, the date when something was borrowed and the date when it was given back (yyyy-mm-dd). Print the name with the longest loan and its days; the first of equals.", "For which name do most days lie between the two dates, and how many? (The first one in a tie.)"), (DAY + "best, most = '', -1\nfor name, a, b in r:\n    x = (date.fromisoformat(b) - date.fromisoformat(a)).days\n    if x > most:\n        best, most = name, x\nprint(best, most)", DAY_CPP + 'string best;\nlong long most = -1;\nfor (auto& row : r) {\n    long long x = day(row[2]) - day(row[1]);\n    if (x > most) {\n        most = x;\n        best = row[0];\n    }\n}\ncout << best << " " << most << "\\n";'), ("x > most", "x >= most", "x > most", "x >= most"), refine=lambda rng, values: _lent(rng, {**values, "d": 5}), meanings={"r": "a name and two dates (yyyy-mm-dd)"}, output=("Print a name and a number.",), allows_cases=False),
    slip("sums_of_each_month", (SPENT,), ("Each line has a date (yyyy-mm-dd) and an amount. Print each month that occurs as yyyy-mm with the sum of its amounts, the earliest month first.", "Add up the amounts month by month. [Print|List] the months, written yyyy-mm, in order, each with its total."), (_GROUP + "for t in sorted(total):\n    print(t, total[t])", _GROUP_CPP + 'for (auto& [t, x] : total) cout << t << " " << x << "\\n";'), ("t[:7]", "t[5:7]", "substr(0, 7)", "substr(5, 2)"), refine=_spent, meanings=PAID, output=LINES, allows_cases=False),
    slip("month_with_largest_sum", (SPENT,), ("Each line has a date (yyyy-mm-dd) and an amount. Print the month (yyyy-mm) with the largest sum and this sum; of equal ones the earliest.", "In which month was most spent altogether? [Print|Write] it as yyyy-mm and its total (the first of several)."), (_GROUP + "best = max(sorted(total), key=total.get)\nprint(best, total[best])", _GROUP_CPP + 'string best;\nlong long most = -1;\nfor (auto& [t, x] : total) {\n    if (x > most) {\n        most = x;\n        best = t;\n    }\n}\ncout << best << " " << most << "\\n";'), ("total.get(t[:7], 0) + int(x)", "max(total.get(t[:7], 0), int(x))", "total[row[0].substr(0, 7)] += stoll(row[1]);", "total[row[0].substr(0, 7)] = max(total[row[0].substr(0, 7)], stoll(row[1]));"), refine=_spent, meanings=PAID, output=("Print a month and a number.",), allows_cases=False),
    slip("sums_of_each_year", (SPENT,), ("Each line has a date (yyyy-mm-dd) and an amount. Print each year that occurs with the sum of its amounts and how many there are, the earliest year first.", "For every year, in order, print the year, the total of the amounts and the number of lines."), ("total = {}\nfor t, x in r:\n    total.setdefault(t[:4], []).append(int(x))\nfor t in sorted(total):\n    print(t, sum(total[t]), len(total[t]))", 'map<string, pair<long long, long long>> total;\nfor (auto& row : r) {\n    auto& [sum, count] = total[row[0].substr(0, 4)];\n    sum += stoll(row[1]);\n    count++;\n}\nfor (auto& [t, both] : total) cout << t << " " << both.first << " " << both.second << "\\n";'), ("sum(total[t])", "max(total[t])", "sum += stoll(row[1])", "sum = max(sum, stoll(row[1]))"), refine=_spent, meanings=PAID, output=LINES, allows_cases=False),
    slip("sum_between_two_dates", (FROM, TO, SPENT), ("Each line has a date (yyyy-mm-dd) and an amount. Print the sum of the amounts from {s} to {t}, both days included, and how many there are.", "Add the amounts whose date is neither before {s} nor after {t}. [Print|Write] the total and the number of those amounts."), ("found = [int(x) for d, x in r if s <= d <= t]\nprint(sum(found), len(found))", 'long long sum = 0, count = 0;\nfor (auto& row : r) {\n    if (s <= row[0] && row[0] <= t) {\n        sum += stoll(row[1]);\n        count++;\n    }\n}\ncout << sum << " " << count << "\\n";'), ("s <= d <= t", "s <= d < t", "row[0] <= t", "row[0] < t"), refine=_spent, meanings={**PAID, "s": "the first day", "t": "the last day"}, output=("Print two numbers.",), allows_cases=False),
    slip("day_with_largest_sum", (SPENT,), ("Each line has a date (yyyy-mm-dd) and an amount; dates may repeat. Print the day with the largest sum and this sum; of equal ones the earliest.", "On which day was the total highest? [Print|Write] the date and the total, the first day in a tie."), ("total = {}\nfor t, x in r:\n    total[t] = total.get(t, 0) + int(x)\nbest = max(sorted(total), key=total.get)\nprint(best, total[best])", 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] += stoll(row[1]);\nstring best;\nlong long most = -1;\nfor (auto& [t, x] : total) {\n    if (x > most) {\n        most = x;\n        best = t;\n    }\n}\ncout << best << " " << most << "\\n";'), ("total.get(t, 0) + int(x)", "max(total.get(t, 0), int(x))", "total[row[0]] += stoll(row[1]);", "total[row[0]] = max(total[row[0]], stoll(row[1]));"), refine=_spent, meanings=PAID, output=("Print a date and a number.",), allows_cases=False),
)  # fmt: skip

LISTS = (
    slip("longest_gap_of_dates", (DATES,), ("{n} dates (yyyy-mm-dd) are given in any order. [Find|Print] the largest number of days from one of them to the next one in time; 0 if there is only one.", "Sort {n} dates. How many days lie at most between two neighbours (the difference of the dates; 0 for a single date)?"), (DAY + "days = sorted(map(date.fromisoformat, w))\nprint(max([(b - a).days for a, b in zip(days, days[1:])], default=0))", DAY_CPP + 'vector<long long> days;\nfor (auto& t : w) days.push_back(day(t));\nsort(days.begin(), days.end());\nlong long best = 0;\nfor (size_t i = 1; i < days.size(); i++) best = max(best, days[i] - days[i - 1]);\ncout << best << "\\n";'), ("zip(days, days[1:])", "zip(days, days[-1:])", "days[i] - days[i - 1]", "days.back() - days[0]"), refine=_dates(), meanings=LISTED, output=ONE),
    slip("longest_row_of_days", (DATES,), ("{n} dates (yyyy-mm-dd) are given in any order, perhaps some of them more than once. [Find|Print] the largest number of days in a row that are all among them.", "What is the length of the longest streak of consecutive days, given {n} dates on which something was done?"), (DAY + "days = {date.fromisoformat(t).toordinal() for t in w}\nbest = now = 0\nfor x in sorted(days):\n    now = now + 1 if x - 1 in days else 1\n    best = max(best, now)\nprint(best)", DAY_CPP + 'set<long long> days;\nfor (auto& t : w) days.insert(day(t));\nlong long best = 0, now = 0;\nfor (auto x : days) {\n    now = days.count(x - 1) ? now + 1 : 1;\n    best = max(best, now);\n}\ncout << best << "\\n";'), ("else 1", "else 0", "now + 1 : 1", "now + 1 : 0"), refine=_dates(), meanings=LISTED, output=ONE),
    slip("dates_on_weekends", (DATES,), ("[Count|Find] how many of {n} dates (yyyy-mm-dd) are a Saturday or a Sunday.", "How many of the {n} dates lie on a weekend?"), (DAY + "print(sum(date.fromisoformat(t).weekday() >= 5 for t in w))", DAY_CPP + 'long long count = 0;\nfor (auto& t : w) count += (day(t) + 6) % 7 >= 5;\ncout << count << "\\n";'), (">= 5", "> 5", ">= 5", "> 5"), refine=_dates(), meanings=LISTED, output=ONE),
    slip("dates_dotted_from_iso", (DATES,), ("[Rewrite|Print] each of {n} dates yyyy-mm-dd as dd.mm.yyyy.", "Change the form of {n} dates: year-month-day becomes day.month.year, with all their digits."), ("for t in w:\n    print(t[8:] + '.' + t[5:7] + '.' + t[:4])", 'for (auto& t : w) cout << t.substr(8) << "." << t.substr(5, 2) << "." << t.substr(0, 4) << "\\n";'), ("t[8:] + '.' + t[5:7]", "t[5:7] + '.' + t[8:]", 't.substr(8) << "." << t.substr(5, 2)', 't.substr(5, 2) << "." << t.substr(8)'), refine=_dates(), meanings=LISTED, output=LINES, tags=("strings",)),
    slip("dates_iso_from_dotted", (DOTTED,), ("[Rewrite|Print] each of {n} dates dd.mm.yyyy as yyyy-mm-dd.", "Change the form of {n} dates: day.month.year becomes year-month-day, with all their digits."), ("for t in w:\n    print(t[6:] + '-' + t[3:5] + '-' + t[:2])", 'for (auto& t : w) cout << t.substr(6) << "-" << t.substr(3, 2) << "-" << t.substr(0, 2) << "\\n";'), ("t[3:5] + '-' + t[:2]", "t[:2] + '-' + t[3:5]", 't.substr(3, 2) << "-" << t.substr(0, 2)', 't.substr(0, 2) << "-" << t.substr(3, 2)'), refine=_dates(dotted=True), meanings={"n": "the number of dates", "w": "the dates (dd.mm.yyyy)"}, output=LINES, tags=("strings",)),
    slip("dotted_dates_sorted", (DOTTED,), ("[Sort|Print] {n} dates dd.mm.yyyy from the earliest to the latest, in the same form.", "Put {n} dates, written day.month.year with two, two and four digits, in the order of time."), ("for t in sorted(w, key=lambda t: (t[6:], t[3:5], t[:2])):\n    print(t)", 'auto key = [](const string& t) { return t.substr(6) + t.substr(3, 2) + t.substr(0, 2); };\nsort(w.begin(), w.end(), [&](auto& a, auto& b) { return key(a) < key(b); });\nfor (auto& t : w) cout << t << "\\n";'), ("(t[6:], t[3:5], t[:2])", "t", "t.substr(6) + t.substr(3, 2) + t.substr(0, 2)", "t"), refine=_dates(dotted=True, least=2), meanings={"n": "the number of dates", "w": "the dates (dd.mm.yyyy)"}, output=LINES, tags=("sortings",)),
    slip("first_to_last_date_in_days", (DATES,), ("{n} dates (yyyy-mm-dd) are given in any order. Print the earliest, the latest and the number of days between them (their difference).", "Print three things about {n} dates: the first in time, the last in time, and how many days the last is after the first."), (DAY + "a, b = min(w), max(w)\nprint(a, b, (date.fromisoformat(b) - date.fromisoformat(a)).days)", DAY_CPP + 'string a = *min_element(w.begin(), w.end()), b = *max_element(w.begin(), w.end());\ncout << a << " " << b << " " << day(b) - day(a) << "\\n";'), ("a, b = min(w), max(w)", "a, b = w[0], w[-1]", "*min_element(w.begin(), w.end()), b = *max_element(w.begin(), w.end())", "w[0], b = w.back()"), refine=_dates(), meanings=LISTED, output=("Print two dates and a number.",)),
    slip("different_months_of_dates", (DATES,), ("{n} dates (yyyy-mm-dd) are given. In how many different months do they lie? January of one year and January of another one are different months.", "[Count|Find] the different pairs of year and month among {n} dates."), ("print(len({t[:7] for t in w}))", 'set<string> seen;\nfor (auto& t : w) seen.insert(t.substr(0, 7));\ncout << seen.size() << "\\n";'), ("t[:7]", "t[5:7]", "t.substr(0, 7)", "t.substr(5, 2)"), refine=_dates(least=2), meanings=LISTED, output=ONE),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *BIRTHDAYS,
    *DUE,
    *LISTS,
)  # fmt: skip
