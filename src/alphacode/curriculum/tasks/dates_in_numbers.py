"""Days, months and years, hours, minutes and seconds: as numbers and as text."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from calendar import monthrange
from collections.abc import Callable
from random import Random

from alphacode.curriculum.short import ONE, bodies, value
from alphacode.curriculum.task import DIGITS, Int, Task, Values, Word

MATH = ("implementation", "math")
STRINGS = ("implementation", "strings")
Y = Int("y", 1600, 4000)
M = Int("m", 1, 12)
D = Int("d", 1, 31)
DATE = Word("s", DIGITS + ".", min_size=10, max_size=10)
CLOCK = Word("s", DIGITS + ":", min_size=8, max_size=8)
CLOCK2 = Word("t", DIGITS + ":", min_size=8, max_size=8)
FIRST = (Int("a", 0, 23), Int("b", 0, 59), Int("c", 0, 59))
SECOND = (Int("d", 0, 23), Int("e", 0, 59), Int("f", 0, 59))
LEAP = "A year is a leap year if it is divisible by 4 but not by 100, or if it is divisible by 400."
LEAPS = "[Every fourth year is a leap year, but of the full hundreds only those divisible by 400|Leap years are those divisible by 400, and those divisible by 4 but not by 100]."
PY_DAYS = "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nif y % 400 == 0 or y % 4 == 0 and y % 100 != 0:\n    days[1] = 29\n"
CPP_DAYS = "vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\nif (y % 400 == 0 || (y % 4 == 0 && y % 100 != 0)) days[1] = 29;\n"
PY_OLD = PY_DAYS.replace("y % 400 == 0 or y % 4 == 0 and y % 100 != 0", "y % 4 == 0")
CPP_OLD = CPP_DAYS.replace("y % 400 == 0 || (y % 4 == 0 && y % 100 != 0)", "y % 4 == 0")
PY_PARTS = "d, m, y = map(int, s.split('.'))\n"
CPP_PARTS = (
    "int d = stoi(s.substr(0, 2)), m = stoi(s.substr(3, 2)), y = stoi(s.substr(6));\n"
)
PY_NEXT = "d += 1\nif d > days[m - 1]:\n    d = 1\n    m += 1\nif m > 12:\n    m = 1\n    y += 1\n"
CPP_NEXT = "d++;\nif (d > days[m - 1]) {\n    d = 1;\n    m++;\n}\nif (m > 12) {\n    m = 1;\n    y++;\n}\n"
PY_BACK = "d -= 1\nif d == 0:\n    m -= 1\n    if m == 0:\n        m = 12\n        y -= 1\n    d = days[m - 1]\n"
CPP_BACK = "d--;\nif (d == 0) {\n    m--;\n    if (m == 0) {\n        m = 12;\n        y--;\n    }\n    d = days[m - 1];\n}\n"
PY_DATE = "print('%02d.%02d.%04d' % (d, m, y))"
CPP_DATE = 'cout << (d < 10 ? "0" : "") << d << (m < 10 ? ".0" : ".") << m << "." << y << "\\n";'
PY_KTH = "m = 1\nwhile k > days[m - 1]:\n    k -= days[m - 1]\n    m += 1\n"
CPP_KTH = "int m = 1;\nwhile (k > days[m - 1]) {\n    k -= days[m - 1];\n    m++;\n}\n"
PY_SINCE = "total = 0\nfor year in range(1600, y):\n    total += 366 if year % 400 == 0 or year % 4 == 0 and year % 100 != 0 else 365\ntotal += sum(days[:m - 1]) + d - 1\n"
CPP_SINCE = "long long total = 0;\nfor (int year = 1600; year < y; year++) total += year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 366 : 365;\nfor (int i = 0; i < m - 1; i++) total += days[i];\ntotal += d - 1;\n"
WEEK = "names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']\n"
WEEK_CPP = 'vector<string> names = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};\n'
PY_TWO = "x = 3600 * a + 60 * b + c\nz = 3600 * d + 60 * e + f\n"
CPP_TWO = "long long x = 3600 * a + 60 * b + c;\nlong long z = 3600 * d + 60 * e + f;\n"
PY_TEXTS = "def seconds(text):\n    h, m, c = map(int, text.split(':'))\n    return 3600 * h + 60 * m + c\n\nx, z = seconds(s), seconds(t)\n"
CPP_TEXTS = "auto seconds = [](const string& text) { return 3600 * stoi(text.substr(0, 2)) + 60 * stoi(text.substr(3, 2)) + stoi(text.substr(6, 2)); };\nint x = seconds(s), z = seconds(t);\n"
PY_CLOCK = "print('%02d:%02d:%02d' % (r // 3600, r // 60 % 60, r % 60))"
CPP_CLOCK = 'int parts[] = {(int)(r / 3600), (int)(r / 60 % 60), (int)(r % 60)};\nfor (int i = 0; i < 3; i++) cout << (i ? ":" : "") << (parts[i] < 10 ? "0" : "") << parts[i];\ncout << "\\n";'
PY_HMS = "print(r // 3600, r // 60 % 60, r % 60)"
CPP_HMS = 'cout << r / 3600 << " " << r / 60 % 60 << " " << r % 60 << "\\n";'
DMY = {"d": "the day", "m": "the month", "y": "the year"}
AS_DATE = (
    "Print the date as dd.mm.yyyy.",
    "Print [the answer|it] in the form dd.mm.yyyy, with leading zeros.",
)
AS_CLOCK = (
    "Print the time as hh:mm:ss.",
    "Print it in the form hh:mm:ss, two digits each.",
)
AS_HMS = (
    "Print three integers: hours, minutes and seconds.",
    "Print hours, minutes and seconds separated by spaces.",
)
AS_DMY = (
    "Print three integers: day, month and year.",
    "Print the day, the month and the year separated by spaces.",
)


def _date(rng: Random) -> tuple[int, int, int]:
    """Draw a date, often near an end of a month and in a special year."""
    y = rng.choice([1600, 1700, 1900, 2000, 2004, 2023, 2100, rng.randint(1601, 3999)])
    m = rng.choice([1, 2, 2, 3, 12, rng.randint(1, 12)])
    last = monthrange(y, m)[1]
    return rng.choice([1, last, last - 1, rng.randint(1, last)]), m, y


def _day(rng: Random, values: Values) -> Values:
    d, m, y = _date(rng)
    return {**values, "d": d, "m": m, "y": y}


def _month(rng: Random, values: Values) -> Values:
    _, m, y = _date(rng)
    return {**values, "m": m, "y": y}


def _text(rng: Random, values: Values) -> Values:
    d, m, y = _date(rng)
    return {**values, "s": f"{d:02d}.{m:02d}.{y}"}


def _kth(rng: Random, values: Values) -> Values:
    _, _, y = _date(rng)
    k = rng.choice([1, 31, 32, 59, 60, 61, 256, 365, rng.randint(1, 365)])
    return {**values, "y": y, "k": k}


def _seconds(rng: Random) -> int:
    edges = [0, 59, 60, 3599, 3600, 43200, 86399]
    return rng.choice(edges) if rng.random() < 0.25 else rng.randrange(86400)


def _moments(*, is_ordered: bool) -> Callable[[Random, Values], Values]:
    """Draw two times of a day as numbers or texts, near each other now and then."""

    def refine(rng: Random, values: Values) -> Values:
        x = _seconds(rng)
        z = rng.choice([_seconds(rng), (x + rng.randint(0, 4000)) % 86400, x])
        if is_ordered:
            x, z = min(x, z), max(x, z)
        found = dict(values)
        if "s" in values:
            found["s"] = f"{x // 3600:02d}:{x // 60 % 60:02d}:{x % 60:02d}"
        else:
            found |= {"a": x // 3600, "b": x // 60 % 60, "c": x % 60}
        if "t" in values:
            found["t"] = f"{z // 3600:02d}:{z // 60 % 60:02d}:{z % 60:02d}"
        elif "f" in values:
            found |= {"d": z // 3600, "e": z // 60 % 60, "f": z % 60}
        return found

    return refine


ORDERED = _moments(is_ordered=True)
ANY = _moments(is_ordered=False)
ABC = {
    "a": "the hours of the first time",
    "b": "its minutes",
    "c": "its seconds",
    "d": "the hours of the second time",
    "e": "its minutes",
    "f": "its seconds",
}

TASKS: tuple[Task, ...] = (
    value("day_of_year_numbers", (D, M, Y), ("Which day of the year {y} is day {d} of month {m}? The first of January is day 1. " + LEAP, "[Find|Print] the number of the date {d}.{m}.{y} (day, month, year) within its year, counted from 1. " + LEAPS), PY_DAYS + "sum(days[:m - 1]) + d", CPP_DAYS + "accumulate(days.begin(), days.begin() + (m - 1), 0LL) + d", (PY_OLD + "sum(days[:m - 1]) + d", CPP_OLD + "accumulate(days.begin(), days.begin() + (m - 1), 0LL) + d"), ("days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nsum(days[:m - 1]) + d", "vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\naccumulate(days.begin(), days.begin() + (m - 1), 0LL) + d"), refine=_day, tags=MATH, output=ONE, meanings=DMY),
    value("day_of_year_text", (DATE,), ("A date is written as dd.mm.yyyy. Which day of its year is {s}, if the first of January is day 1? " + LEAP, "[Find|Print] the number of the day {s} (dd.mm.yyyy) in its year, counted from 1. " + LEAPS), PY_PARTS + PY_DAYS + "sum(days[:m - 1]) + d", CPP_PARTS + CPP_DAYS + "accumulate(days.begin(), days.begin() + (m - 1), 0LL) + d", (PY_PARTS + PY_OLD + "sum(days[:m - 1]) + d", CPP_PARTS + CPP_OLD + "accumulate(days.begin(), days.begin() + (m - 1), 0LL) + d"), (PY_PARTS + PY_DAYS + "sum(days[:m]) + d", CPP_PARTS + CPP_DAYS + "accumulate(days.begin(), days.begin() + m, 0LL) + d"), refine=_text, tags=STRINGS, output=ONE, meanings={"s": "the date"}),
    value("days_to_new_year_numbers", (D, M, Y), ("How many days after {d}.{m}.{y} (day, month, year) is the first of January of the next year? On the last day of December it is 1. " + LEAP, "[Find|Print] how many days of the year {y} are left from day {d} of month {m} on, this day included. " + LEAPS), PY_DAYS + "sum(days) - sum(days[:m - 1]) - d + 1", CPP_DAYS + "accumulate(days.begin() + (m - 1), days.end(), 0LL) - d + 1", (PY_DAYS + "sum(days) - sum(days[:m - 1]) - d", CPP_DAYS + "accumulate(days.begin() + (m - 1), days.end(), 0LL) - d"), (PY_OLD + "sum(days) - sum(days[:m - 1]) - d + 1", CPP_OLD + "accumulate(days.begin() + (m - 1), days.end(), 0LL) - d + 1"), refine=_day, tags=MATH, output=ONE, meanings=DMY),
    value("days_in_month_of_year", (M, Y), ("How many days has month {m} of the year {y}? " + LEAP, "[Find|Print] the number of days in month number {m} (1 is January) of the year {y}. " + LEAPS), PY_DAYS + "days[m - 1]", CPP_DAYS + "days[m - 1]", (PY_OLD + "days[m - 1]", CPP_OLD + "days[m - 1]"), ("days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\ndays[m - 1]", "vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\ndays[m - 1]"), refine=_month, tags=MATH, output=ONE, meanings={"m": "the month", "y": "the year"}),
    bodies("date_of_kth_day", (Int("k", 1, 365), Y), ("[Find|Print] the date of day number {k} of the year {y}; day 1 is the first of January. The answer looks like 13.09.2017. " + LEAP, "On which date does the {k}-th day of the year {y} fall? Write it as dd.mm.yyyy. " + LEAPS), PY_DAYS + PY_KTH + "print('%02d.%02d.%04d' % (k, m, y))", CPP_DAYS + CPP_KTH + 'cout << (k < 10 ? "0" : "") << k << (m < 10 ? ".0" : ".") << m << "." << y << "\\n";', (PY_OLD + PY_KTH + "print('%02d.%02d.%04d' % (k, m, y))", CPP_OLD + CPP_KTH + 'cout << (k < 10 ? "0" : "") << k << (m < 10 ? ".0" : ".") << m << "." << y << "\\n";'), refine=_kth, tags=MATH, output=AS_DATE, meanings={"k": "the number of the day", "y": "the year"}),
    bodies("day_and_month_of_kth_day", (Int("k", 1, 365), Y), ("[Find|Print] the day and the month of day number {k} of the year {y}; day 1 is the first of January. " + LEAP, "The days of the year {y} are numbered from 1. Day {k}: which day of which month is it? " + LEAPS), PY_DAYS + PY_KTH + "print(k, m)", CPP_DAYS + CPP_KTH + 'cout << k << " " << m << "\\n";', (PY_OLD + PY_KTH + "print(k, m)", CPP_OLD + CPP_KTH + 'cout << k << " " << m << "\\n";'), refine=_kth, tags=MATH, output=("Print two integers: the day and the month.",), meanings={"k": "the number of the day", "y": "the year"}),
    bodies("previous_date_numbers", (D, M, Y), ("Today is {d}.{m}.{y} (day, month, year). [Find|Print] the day, the month and the year of yesterday. " + LEAP, "Which date is one day before day {d} of month {m} of the year {y}? " + LEAPS), PY_DAYS + PY_BACK + "print(d, m, y)", CPP_DAYS + CPP_BACK + 'cout << d << " " << m << " " << y << "\\n";', (PY_OLD + PY_BACK + "print(d, m, y)", CPP_OLD + CPP_BACK + 'cout << d << " " << m << " " << y << "\\n";'), refine=_day, tags=MATH, output=AS_DMY, meanings=DMY),
    bodies("next_date_text", (DATE,), ("[Find|Print] the date of the day after {s} in the same form dd.mm.yyyy. " + LEAP, "Today is {s} (day.month.year). Which date is tomorrow? " + LEAPS), PY_PARTS + PY_DAYS + PY_NEXT + PY_DATE, CPP_PARTS + CPP_DAYS + CPP_NEXT + CPP_DATE, (PY_PARTS + PY_OLD + PY_NEXT + PY_DATE, CPP_PARTS + CPP_OLD + CPP_NEXT + CPP_DATE), (PY_PARTS + "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n" + PY_NEXT + PY_DATE, CPP_PARTS + "vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n" + CPP_NEXT + CPP_DATE), refine=_text, tags=STRINGS, output=AS_DATE, meanings={"s": "the date of today"}),
    bodies("previous_date_text", (DATE,), ("[Find|Print] the date of the day before {s} in the same form dd.mm.yyyy. " + LEAP, "Today is {s} (day.month.year). Which date was yesterday? " + LEAPS), PY_PARTS + PY_DAYS + PY_BACK + PY_DATE, CPP_PARTS + CPP_DAYS + CPP_BACK + CPP_DATE, (PY_PARTS + PY_OLD + PY_BACK + PY_DATE, CPP_PARTS + CPP_OLD + CPP_BACK + CPP_DATE), (PY_PARTS + "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n" + PY_BACK + PY_DATE, CPP_PARTS + "vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n" + CPP_BACK + CPP_DATE), refine=_text, tags=STRINGS, output=AS_DATE, meanings={"s": "the date of today"}),
    value("weekday_number_of_date", (D, M, Y), ("Which weekday is {d}.{m}.{y} (day, month, year)? Print 1 for Monday, 2 for Tuesday, ..., 7 for Sunday. The first of January 1600 was a Saturday. " + LEAP, "[Find|Print] the number of the weekday (from 1 for Monday to 7 for Sunday) of day {d} of month {m} of the year {y}. Day 1 of the year 1600 was a Saturday. " + LEAPS), PY_DAYS + PY_SINCE + "(total + 5) % 7 + 1", CPP_DAYS + CPP_SINCE + "(total + 5) % 7 + 1", (PY_DAYS + PY_SINCE + "(total + 5) % 7", CPP_DAYS + CPP_SINCE + "(total + 5) % 7"), (PY_DAYS + PY_SINCE + "(total + 6) % 7 + 1", CPP_DAYS + CPP_SINCE + "(total + 6) % 7 + 1"), refine=_day, tags=MATH, rating=1000, output=ONE, meanings=DMY),
    bodies("weekday_name_of_date", (D, M, Y), ("On which weekday falls {d}.{m}.{y} (day, month, year)? Print its English name, such as Monday. The first of January 1600 was a Saturday. " + LEAP, "[Find|Print] the English name (with a capital letter) of the weekday of day {d} of month {m} of the year {y}; day 1 of the year 1600 was a Saturday. " + LEAPS), PY_DAYS + PY_SINCE + WEEK + "print(names[(total + 5) % 7])", CPP_DAYS + CPP_SINCE + WEEK_CPP + 'cout << names[(total + 5) % 7] << "\\n";', (PY_OLD + PY_SINCE + WEEK + "print(names[(total + 5) % 7])", CPP_OLD + CPP_SINCE + WEEK_CPP + 'cout << names[(total + 5) % 7] << "\\n";'), (PY_DAYS + PY_SINCE + WEEK + "print(names[(total + 4) % 7])", CPP_DAYS + CPP_SINCE + WEEK_CPP + 'cout << names[(total + 4) % 7] << "\\n";'), refine=_day, tags=MATH, rating=1000, output=("Print the name of the weekday.",), meanings=DMY),
    bodies("weekday_name_of_date_text", (DATE,), ("On which weekday falls the date {s} (dd.mm.yyyy)? Print its English name, such as Monday. The first of January 1600 was a Saturday. " + LEAP, "[Find|Print] the English name (with a capital letter) of the weekday of {s}, a date dd.mm.yyyy; 01.01.1600 was a Saturday. " + LEAPS), PY_PARTS + PY_DAYS + PY_SINCE + WEEK + "print(names[(total + 5) % 7])", CPP_PARTS + CPP_DAYS + CPP_SINCE + WEEK_CPP + 'cout << names[(total + 5) % 7] << "\\n";', (PY_PARTS + PY_OLD + PY_SINCE + WEEK + "print(names[(total + 5) % 7])", CPP_PARTS + CPP_OLD + CPP_SINCE + WEEK_CPP + 'cout << names[(total + 5) % 7] << "\\n";'), refine=_text, tags=STRINGS, rating=1000, output=("Print the name of the weekday.",), meanings={"s": "the date"}),
    value("century_of_year", (Int("y", 1, 10**4),), ("In which century is the year {y}? The years 1 to 100 are the first century.", "[Find|Print] the number of the century of the year {y}. The year 2000 belongs to century 20, the year 2001 to century 21."), "(y + 99) // 100", "(y + 99) / 100", ("y // 100 + 1", "y / 100 + 1"), refine=lambda rng, v: {"y": rng.choice([v["y"], rng.randint(1, 100) * 100, rng.randint(1, 99) * 100 + 1])}, tags=MATH, output=ONE, meanings={"y": "the year"}),
    value("seconds_between_numbers", (*FIRST, *SECOND), ("Two times of one day are given: {a} hours {b} minutes {c} seconds and {d} hours {e} minutes {f} seconds; the second is not earlier. How many seconds lie between them?", "[Find|Print] the number of seconds from {a}:{b}:{c} to {d}:{e}:{f} of the same day (hours, minutes, seconds; the second time is not before the first)."), PY_TWO + "z - x", CPP_TWO + "z - x", (PY_TWO + "abs((d - a) * 60 + (e - b) * 60 + f - c)", CPP_TWO + "abs((d - a) * 60 + (e - b) * 60 + f - c)"), refine=ORDERED, tags=MATH, output=ONE, meanings=ABC),
    bodies("time_between_as_h_m_s", (*FIRST, *SECOND), ("From {a}:{b}:{c} to {d}:{e}:{f} of the same day (hours, minutes, seconds; the second time is not earlier): how much time passes, in hours, minutes and seconds?", "[Find|Print] the difference of two times of a day, {d} h {e} min {f} s minus {a} h {b} min {c} s, as hours, minutes and seconds. It is not negative."), PY_TWO + "r = z - x\n" + PY_HMS, CPP_TWO + "long long r = z - x;\n" + CPP_HMS, (PY_TWO + "print(abs(d - a), abs(e - b), abs(f - c))", 'cout << abs(d - a) << " " << abs(e - b) << " " << abs(f - c) << "\\n";'), refine=ORDERED, tags=MATH, output=AS_HMS, meanings=ABC),
    value("seconds_until_over_midnight", (*FIRST, *SECOND), ("It is {a} hours {b} minutes {c} seconds now. In how many seconds will a clock show {d} hours {e} minutes {f} seconds for the first time (0 if it shows it now)? That may be tomorrow.", "[Find|Print] how many seconds pass from the time {a}:{b}:{c} until the next {d}:{e}:{f}, on the next day if it is earlier; for equal times 0."), PY_TWO + "(z - x) % 86400", CPP_TWO + "(z - x + 86400) % 86400", (PY_TWO + "abs(z - x)", CPP_TWO + "abs(z - x)"), (PY_TWO + "z - x", CPP_TWO + "z - x"), refine=ANY, tags=MATH, output=ONE, meanings=ABC),
    bodies("later_by_seconds", (*FIRST, Int("k", 0, 10**9)), ("It is {a} hours {b} minutes {c} seconds. [Find|Print] the hours, minutes and seconds that a clock shows {k} seconds later. After 23:59:59 comes 0:0:0.", "A clock shows {a}:{b}:{c}. What will it show in {k} seconds? It counts hours from 0 to 23."), "r = (3600 * a + 60 * b + c + k) % 86400\n" + PY_HMS, "long long r = (3600 * a + 60 * b + c + k) % 86400;\n" + CPP_HMS, ("r = 3600 * a + 60 * b + c + k\n" + PY_HMS, "long long r = 3600 * a + 60 * b + c + k;\n" + CPP_HMS), refine=lambda rng, v: {**ANY(rng, v), "k": rng.choice([v["k"], 0, 1, rng.randint(1, 9000)])}, tags=MATH, output=AS_HMS, meanings={"a": "the hours", "b": "the minutes", "c": "the seconds", "k": "the seconds that pass"}),
    bodies("seconds_later_text", (CLOCK, Int("k", 0, 10**9)), ("A clock shows {s} (hh:mm:ss). What will it show {k} seconds later? After 23:59:59 comes 00:00:00.", "[Find|Print] the time {k} seconds after {s}, both times as hh:mm:ss of a day of 24 hours."), "h, m, c = map(int, s.split(':'))\nr = (3600 * h + 60 * m + c + k) % 86400\n" + PY_CLOCK, "long long r = (3600 * stoi(s.substr(0, 2)) + 60 * stoi(s.substr(3, 2)) + stoi(s.substr(6, 2)) + k) % 86400;\n" + CPP_CLOCK, ("h, m, c = map(int, s.split(':'))\nr = (3600 * h + 60 * m + c + k) % 43200\n" + PY_CLOCK, "long long r = (3600 * stoi(s.substr(0, 2)) + 60 * stoi(s.substr(3, 2)) + stoi(s.substr(6, 2)) + k) % 43200;\n" + CPP_CLOCK), refine=lambda rng, v: {**ANY(rng, v), "k": rng.choice([v["k"], 0, 1, rng.randint(1, 9000)])}, tags=STRINGS, output=AS_CLOCK, meanings={"s": "the time now", "k": "the seconds that pass"}),
    value("seconds_between_texts", (CLOCK, CLOCK2), ("[Find|Print] the number of seconds from {s} to {t}, two times hh:mm:ss of the same day, the second not before the first.", "How many seconds pass between {s} and {t} (hh:mm:ss, on one day, in this order)?"), PY_TEXTS + "z - x", CPP_TEXTS + "z - x", (PY_TEXTS + "(z - x) // 60", CPP_TEXTS + "(z - x) / 60"), refine=ORDERED, tags=STRINGS, output=ONE, meanings={"s": "the first time", "t": "the second time"}),
    bodies("time_between_texts", (CLOCK, CLOCK2), ("How much time passes from {s} to {t}? Both are times hh:mm:ss; if the second is earlier, it is on the next day. The answer has the same form, 00:00:00 for equal times.", "[Find|Print] as hh:mm:ss how long it is from {s} until the clock shows {t} next, perhaps after midnight (00:00:00 if it shows it already)."), PY_TEXTS + "r = (z - x) % 86400\n" + PY_CLOCK, CPP_TEXTS + "int r = (z - x + 86400) % 86400;\n" + CPP_CLOCK, (PY_TEXTS + "r = abs(z - x)\n" + PY_CLOCK, CPP_TEXTS + "int r = abs(z - x);\n" + CPP_CLOCK), refine=ANY, tags=STRINGS, output=AS_CLOCK, meanings={"s": "the first time", "t": "the second time"}),
)  # fmt: skip
