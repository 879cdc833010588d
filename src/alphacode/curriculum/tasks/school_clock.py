"""Times and dates in first exercises: a second later, shifts over midnight, ages."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import row_for
from alphacode.curriculum.short import ONE, TWO, bodies, decide, real, value
from alphacode.curriculum.task import Field, Int, Rows, Task, Values, Word

CLOCK = ("Print the time as HH:MM:SS.", "Print it in the form HH:MM:SS.")
HOUR, MINUTE, SECOND = Int("h", 0, 23), Int("m", 0, 59), Int("s", 0, 59)
OF_CLOCK = {"h": "the hour", "m": "the minute", "s": "the second"}
CLOCKED = Word("s", "0123456789:", min_size=5, max_size=5)
CLOCKED_TOO = Word("t", "0123456789:", min_size=5, max_size=5)
OF_SHIFT = {"s": "the start, HH:MM", "t": "the end, HH:MM"}
FOUR = (Int("a", 0, 23), Int("b", 0, 59), Int("c", 0, 23), Int("d", 0, 59))
OF_FOUR = {
    "a": "the hour of the start",
    "b": "the minute of the start",
    "c": "the hour of the end",
    "d": "the minute of the end",
}
PY_SHIFT = "x = int(s[:2]) * 60 + int(s[3:])\ny = int(t[:2]) * 60 + int(t[3:])\n"
CPP_SHIFT = "long long x = stoi(s.substr(0, 2)) * 60 + stoi(s.substr(3)), y = stoi(t.substr(0, 2)) * 60 + stoi(t.substr(3));\n"
DATES = (
    Int("d", 1, 31),
    Int("m", 1, 12),
    Int("y", 1900, 2100),
    Int("a", 1, 31),
    Int("b", 1, 12),
    Int("c", 1900, 2100),
)
OF_DATES = {
    "d": "the day of birth",
    "m": "the month of birth",
    "y": "the year of birth",
    "a": "today's day",
    "b": "today's month",
    "c": "today's year",
}


def _late(rng: Random, values: Values) -> Values:
    """Stand before a full minute, hour or day rather often."""
    h, m, s = (
        rng.choice([values["h"], 23, 0]),
        rng.choice([values["m"], 59, 0]),
        rng.choice([59, 0, values["s"]]),
    )
    return {**values, "h": h, "m": m, "s": s}


def _clock(x: int) -> str:
    return f"{x // 60 % 24:02d}:{x % 60:02d}"


def _shift(rng: Random, values: Values) -> Values:
    x = rng.choice([rng.randrange(1440), 22 * 60, 0, 8 * 60])
    y = rng.choice([x, x + 1, x - 1, x + 60, rng.randrange(1440), rng.randrange(1440)])
    return {**values, "s": _clock(x), "t": _clock(y % 1440)}


def _four(rng: Random, values: Values) -> Values:
    x = rng.choice([rng.randrange(1440), 22 * 60, 0, 8 * 60 + 30])
    y = (
        rng.choice([x, x + 1, x - 1, x + 60, rng.randrange(1440), rng.randrange(1440)])
        % 1440
    )
    return {**values, "a": x // 60, "b": x % 60, "c": y // 60, "d": y % 60}


def _birthday(rng: Random, values: Values) -> Values:
    """Draw a birth and a later day about its birthday, neither on February 29."""
    d, m, y = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1900, 2020)
    c = y + rng.choice([0, 1, 17, 18, 18, 18, 19, rng.randint(0, 80)])
    b = rng.choice([m, m, m - 1, m + 1, rng.randint(1, 12)])
    a = rng.choice([d, d - 1, d + 1, rng.randint(1, 28)])
    a, b = max(1, min(28, a)), max(1, min(12, b))
    if c == y:
        (m, d), (b, a) = sorted([(m, d), (b, a)])
    return {"d": d, "m": m, "y": y, "a": a, "b": b, "c": c}


def _dates_by_year(rng: Random, values: Values) -> Values:
    found = _birthday(rng, values)
    return {**values, **found}


TASKS: tuple[Task, ...] = (
    bodies("one_second_later", (HOUR, MINUTE, SECOND), ("A clock shows {h} hours, {m} minutes and {s} seconds (24 hours a day). [Print|Find] the time one second later, each part with two digits.", "[Print|Write] the time that follows {h}:{m}:{s} after a second; after 23:59:59 comes 00:00:00."), ('x = (h * 3600 + m * 60 + s + 1) % 86400\nprint("%02d:%02d:%02d" % (x // 3600, x // 60 % 60, x % 60))', 's += 1\nif s == 60:\n    s = 0\n    m += 1\nif m == 60:\n    m = 0\n    h += 1\nif h == 24:\n    h = 0\nprint("%02d:%02d:%02d" % (h, m, s))'), 'long long x = (h * 3600 + m * 60 + s + 1) % 86400;\ncout << setfill(\'0\') << setw(2) << x / 3600 << ":" << setw(2) << x / 60 % 60 << ":" << setw(2) << x % 60 << "\\n";', ('x = h * 3600 + m * 60 + s + 1\nprint("%02d:%02d:%02d" % (x // 3600, x // 60 % 60, x % 60))', 'long long x = h * 3600 + m * 60 + s + 1;\ncout << setfill(\'0\') << setw(2) << x / 3600 << ":" << setw(2) << x / 60 % 60 << ":" << setw(2) << x % 60 << "\\n";'), output=CLOCK, refine=_late, meanings=OF_CLOCK),
    bodies("one_second_later_numbers", (HOUR, MINUTE, SECOND), ("A clock shows {h} hours, {m} minutes and {s} seconds (24 hours a day). [Print|Find] hours, minutes and seconds one second later.", "[Print|Write] the three numbers of the time that follows {h} {m} {s} after a second; after 23 59 59 comes 0 0 0."), ("x = (h * 3600 + m * 60 + s + 1) % 86400\nprint(x // 3600, x // 60 % 60, x % 60)", "s += 1\nif s == 60:\n    s = 0\n    m += 1\nif m == 60:\n    m = 0\n    h += 1\nif h == 24:\n    h = 0\nprint(h, m, s)"), 'long long x = (h * 3600 + m * 60 + s + 1) % 86400;\ncout << x / 3600 << " " << x / 60 % 60 << " " << x % 60 << "\\n";', ("x = h * 3600 + m * 60 + s + 1\nprint(x // 3600, x // 60 % 60, x % 60)", 'long long x = h * 3600 + m * 60 + s + 1;\ncout << x / 3600 << " " << x / 60 % 60 << " " << x % 60 << "\\n";'), output=("Print three numbers separated by spaces.",), refine=_late, meanings=OF_CLOCK),
    bodies("some_seconds_later", (HOUR, MINUTE, SECOND, Int("k", 0, 10**6)), ("It is {h}:{m}:{s} on a clock of 24 hours. [Print|Find] the time {k} seconds later, each part with two digits.", "[Print|Write] which time a digital clock shows {k} seconds after {h} hours, {m} minutes and {s} seconds; after 23:59:59 comes 00:00:00."), 'x = (h * 3600 + m * 60 + s + k) % 86400\nprint("%02d:%02d:%02d" % (x // 3600, x // 60 % 60, x % 60))', 'long long x = (h * 3600 + m * 60 + s + k) % 86400;\ncout << setfill(\'0\') << setw(2) << x / 3600 << ":" << setw(2) << x / 60 % 60 << ":" << setw(2) << x % 60 << "\\n";', ('x = h * 3600 + m * 60 + s + k\nprint("%02d:%02d:%02d" % (x // 3600, x // 60 % 60, x % 60))', 'long long x = h * 3600 + m * 60 + s + k;\ncout << setfill(\'0\') << setw(2) << x / 3600 << ":" << setw(2) << x / 60 % 60 << ":" << setw(2) << x % 60 << "\\n";'), output=CLOCK, refine=lambda rng, v: {**_late(rng, v), "k": rng.choice([v["k"], rng.randint(0, 4000), 1, 86400])}, meanings={**OF_CLOCK, "k": "the seconds that pass"}),
    bodies("some_seconds_later_numbers", (HOUR, MINUTE, SECOND, Int("k", 0, 10**6)), ("It is {h}:{m}:{s} on a clock of 24 hours. [Print|Find] hours, minutes and seconds of the time {k} seconds later.", "[Print|Write] the three numbers that a clock shows {k} seconds after {h} hours, {m} minutes and {s} seconds; a new day begins with 0 0 0."), "x = (h * 3600 + m * 60 + s + k) % 86400\nprint(x // 3600, x // 60 % 60, x % 60)", 'long long x = (h * 3600 + m * 60 + s + k) % 86400;\ncout << x / 3600 << " " << x / 60 % 60 << " " << x % 60 << "\\n";', ("x = h * 3600 + m * 60 + s + k\nprint(x // 3600, x // 60 % 60, x % 60)", 'long long x = h * 3600 + m * 60 + s + k;\ncout << x / 3600 << " " << x / 60 % 60 << " " << x % 60 << "\\n";'), output=("Print three numbers separated by spaces.",), refine=lambda rng, v: {**_late(rng, v), "k": rng.choice([v["k"], rng.randint(0, 4000), 1, 86400])}, meanings={**OF_CLOCK, "k": "the seconds that pass"}),
    bodies("one_minute_earlier", (HOUR, MINUTE), ("A clock shows {h} hours and {m} minutes. [Print|Find] the time one minute earlier as HH:MM.", "[Print|Write] the time before {h}:{m}, each part with two digits; before 00:00 it was 23:59."), 'x = (h * 60 + m - 1) % 1440\nprint("%02d:%02d" % (x // 60, x % 60))', 'long long x = (h * 60 + m + 1439) % 1440;\ncout << setfill(\'0\') << setw(2) << x / 60 << ":" << setw(2) << x % 60 << "\\n";', ('x = (h * 60 + m + 1) % 1440\nprint("%02d:%02d" % (x // 60, x % 60))', 'long long x = (h * 60 + m + 1) % 1440;\ncout << setfill(\'0\') << setw(2) << x / 60 << ":" << setw(2) << x % 60 << "\\n";'), output=("Print the time as HH:MM.",), refine=lambda rng, v: {"h": rng.choice([v["h"], 0]), "m": rng.choice([v["m"], 0, 0])}, meanings=OF_CLOCK),
    bodies("one_minute_later", (HOUR, MINUTE), ("A clock shows {h} hours and {m} minutes. [Print|Find] the time one minute later as HH:MM.", "[Print|Write] the time after {h}:{m}, each part with two digits; after 23:59 comes 00:00."), 'x = (h * 60 + m + 1) % 1440\nprint("%02d:%02d" % (x // 60, x % 60))', 'long long x = (h * 60 + m + 1) % 1440;\ncout << setfill(\'0\') << setw(2) << x / 60 << ":" << setw(2) << x % 60 << "\\n";', ('x = h * 60 + m + 1\nprint("%02d:%02d" % (x // 60, x % 60))', 'long long x = h * 60 + m + 1;\ncout << setfill(\'0\') << setw(2) << x / 60 << ":" << setw(2) << x % 60 << "\\n";'), output=("Print the time as HH:MM.",), refine=lambda rng, v: {"h": rng.choice([v["h"], 23]), "m": rng.choice([v["m"], 59, 59])}, meanings=OF_CLOCK),
    bodies("seconds_in_words", (Int("n", 0, 10**6),), ("[Print|Write] {n} seconds as hours, minutes and seconds, in the form \"H $hours M $minutes S $seconds\".", "Split {n} seconds into full hours, full minutes of the rest and seconds. [Print|Output] each number with its unit: $hours, $minutes, $seconds."), ('print(n // 3600, "$hours", n % 3600 // 60, "$minutes", n % 60, "$seconds")', 'm, s = divmod(n, 60)\nh, m = divmod(m, 60)\nprint(h, "$hours", m, "$minutes", s, "$seconds")'), 'cout << n / 3600 << " $hours " << n / 60 % 60 << " $minutes " << n % 60 << " $seconds\\n";', ('print(n // 3600, "$hours", n // 60, "$minutes", n % 60, "$seconds")', 'cout << n / 3600 << " $hours " << n / 60 << " $minutes " << n % 60 << " $seconds\\n";'), constants=row_for("hours minutes seconds", ("hours", "minutes", "seconds"), ("hours", "minutes", "seconds"), ("h", "m", "s"), ("h", "min", "sec"), ("hour(s)", "minute(s)", "second(s)")), output=("Print one line such as 1 $hours 2 $minutes 3 $seconds.",), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(0, 10000), 3600 * rng.randint(0, 9), 60 * rng.randint(0, 99)])}, meanings={"n": "the seconds"}),
    bodies("minutes_in_words", (Int("n", 0, 10**6),), ("[Print|Write] {n} minutes as hours and minutes, in the form \"H $hours M $minutes\".", "Split {n} minutes into full hours and the rest. [Print|Output] each number with its unit: $hours, $minutes."), 'print(n // 60, "$hours", n % 60, "$minutes")', 'cout << n / 60 << " $hours " << n % 60 << " $minutes\\n";', ('print(n // 60, "$hours", n, "$minutes")', 'cout << n / 60 << " $hours " << n << " $minutes\\n";'), constants=row_for("hours minutes", ("hours", "minutes"), ("hours", "minutes"), ("h", "m"), ("h", "min"), ("hour(s)", "minute(s)")), output=("Print one line such as 1 $hours 2 $minutes.",), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(0, 1000), 60 * rng.randint(0, 30)])}, meanings={"n": "the minutes"}),
    bodies("days_in_words", (Int("n", 0, 10**6),), ("[Print|Write] {n} days as years of 365 days, months of 30 days and days, in the form \"Y $years M $months D $days\".", "Split {n} days into full years (365 days), full months (30 days) of the rest, and days. [Print|Output] each number with its unit: $years, $months, $days."), 'print(n // 365, "$years", n % 365 // 30, "$months", n % 365 % 30, "$days")', 'cout << n / 365 << " $years " << n % 365 / 30 << " $months " << n % 365 % 30 << " $days\\n";', ('print(n // 365, "$years", n // 30, "$months", n % 30, "$days")', 'cout << n / 365 << " $years " << n / 30 << " $months " << n % 30 << " $days\\n";'), constants=row_for("years months days", ("years", "months", "days"), ("years", "months", "days"), ("y", "m", "d"), ("year(s)", "month(s)", "day(s)")), output=("Print one line such as 1 $years 2 $months 3 $days.",), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(0, 1000), 365 * rng.randint(0, 9)])}, meanings={"n": "the days"}),
    bodies("shift_over_midnight_full_day", (CLOCKED, CLOCKED_TOO), ("A shift begins at {s} and ends at {t}, perhaps on the next day. [Print|Find] how many hours and minutes it lasts; if both times are equal it lasts 24 hours.", "[Print|Calculate] the hours and minutes from {s} to the next time that a clock shows {t} (a whole day later if it is the same)."), PY_SHIFT + "z = (y - x) % 1440\nif z == 0:\n    z = 1440\nprint(z // 60, z % 60)", CPP_SHIFT + 'long long z = (y - x + 1440) % 1440;\nif (z == 0) z = 1440;\ncout << z / 60 << " " << z % 60 << "\\n";', (PY_SHIFT + "z = abs(y - x)\nprint(z // 60, z % 60)", CPP_SHIFT + 'long long z = abs(y - x);\ncout << z / 60 << " " << z % 60 << "\\n";'), output=TWO, refine=_shift, meanings=OF_SHIFT),
    bodies("shift_over_midnight", (CLOCKED, CLOCKED_TOO), ("A shift begins at {s} and ends at {t}, perhaps on the next day. [Print|Find] how many hours and minutes it lasts (0 0 if both times are equal).", "[Print|Calculate] the hours and minutes that pass from {s} until a clock shows {t}; that is less than a day."), PY_SHIFT + "z = (y - x) % 1440\nprint(z // 60, z % 60)", CPP_SHIFT + 'long long z = (y - x + 1440) % 1440;\ncout << z / 60 << " " << z % 60 << "\\n";', (PY_SHIFT + "z = abs(y - x)\nprint(z // 60, z % 60)", CPP_SHIFT + 'long long z = abs(y - x);\ncout << z / 60 << " " << z % 60 << "\\n";'), output=TWO, refine=_shift, meanings=OF_SHIFT),
    bodies("shift_over_midnight_minutes", (CLOCKED, CLOCKED_TOO), ("A shift begins at {s} and ends at {t}, perhaps on the next day. [Print|Find] how many minutes it lasts (0 if both times are equal).", "[Print|Calculate] the minutes that pass from {s} until a clock shows {t}; that is less than a day."), PY_SHIFT + "print((y - x) % 1440)", CPP_SHIFT + 'cout << (y - x + 1440) % 1440 << "\\n";', (PY_SHIFT + "print(abs(y - x))", CPP_SHIFT + 'cout << abs(y - x) << "\\n";'), output=ONE, refine=_shift, meanings=OF_SHIFT),
    bodies("shift_of_four_numbers_full_day", FOUR, ("A game starts at {a} hours {b} minutes and ends at {c} hours {d} minutes, perhaps on the next day. [Print|Find] the hours and minutes that it lasted; equal times mean 24 hours.", "[Print|Calculate] the hours and minutes from {a}:{b} to the next {c}:{d} (a whole day later if it is the same)."), "z = (c * 60 + d - a * 60 - b) % 1440\nif z == 0:\n    z = 1440\nprint(z // 60, z % 60)", 'long long z = (c * 60 + d - a * 60 - b + 1440) % 1440;\nif (z == 0) z = 1440;\ncout << z / 60 << " " << z % 60 << "\\n";', ("z = (c * 60 + d - a * 60 - b) % 1440\nprint(z // 60, z % 60)", 'long long z = (c * 60 + d - a * 60 - b + 1440) % 1440;\ncout << z / 60 << " " << z % 60 << "\\n";'), output=TWO, refine=_four, meanings=OF_FOUR),
    bodies("shift_of_four_numbers", FOUR, ("A game starts at {a} hours {b} minutes and ends at {c} hours {d} minutes, perhaps on the next day. [Print|Find] the hours and minutes that it lasted (0 0 if the times are equal).", "[Print|Calculate] the hours and minutes that pass from {a}:{b} until a clock shows {c}:{d}; that is less than a day."), "z = (c * 60 + d - a * 60 - b) % 1440\nprint(z // 60, z % 60)", 'long long z = (c * 60 + d - a * 60 - b + 1440) % 1440;\ncout << z / 60 << " " << z % 60 << "\\n";', ("z = abs(c * 60 + d - a * 60 - b)\nprint(z // 60, z % 60)", 'long long z = abs(c * 60 + d - a * 60 - b);\ncout << z / 60 << " " << z % 60 << "\\n";'), output=TWO, refine=_four, meanings=OF_FOUR),
    value("minutes_between_four_numbers", FOUR, ("A lesson starts at {a} hours {b} minutes and ends at {c} hours {d} minutes, perhaps on the next day. [Print|Find] how many minutes it lasts (0 if the times are equal).", "[Print|Calculate] the minutes that pass from {a}:{b} until a clock shows {c}:{d}; that is less than a day."), "(c * 60 + d - a * 60 - b) % 1440", "(c * 60 + d - a * 60 - b + 1440) % 1440", ("abs(c * 60 + d - a * 60 - b)", "abs(c * 60 + d - a * 60 - b)"), output=ONE, refine=_four, meanings=OF_FOUR),
    value("age_of_six_numbers", DATES, ("Somebody was born on day {d} of month {m} in {y}; today is day {a} of month {b} in {c}. [Print|Find] the age in full years.", "[Print|Calculate] how many birthdays there were since the birth on {d}.{m}.{y} up to {a}.{b}.{c} (day, month, year), one of today included. Nobody is born on February 29."), "c - y - ((b, a) < (m, d))", "c - y - (make_pair(b, a) < make_pair(m, d))", ("c - y", "c - y"), ("c - y - ((b, a) <= (m, d))", "c - y - (make_pair(b, a) <= make_pair(m, d))"), output=ONE, refine=_birthday, meanings=OF_DATES),
    value("age_of_six_numbers_year_first", tuple(DATES[i] for i in (2, 1, 0, 5, 4, 3)), ("Somebody was born in the year {y}, month {m}, day {d}; today is year {c}, month {b}, day {a}. [Print|Find] the age in full years.", "[Print|Calculate] how many full years passed from {y}-{m}-{d} to {c}-{b}-{a} (year, month, day). The first date is no February 29."), "c - y - ((b, a) < (m, d))", "c - y - (make_pair(b, a) < make_pair(m, d))", ("c - y", "c - y"), ("c - y - ((b, a) <= (m, d))", "c - y - (make_pair(b, a) <= make_pair(m, d))"), output=ONE, refine=_dates_by_year, meanings=OF_DATES),
    decide("is_adult_on_day", DATES, ("Somebody was born on {d}.{m}.{y}, and today is {a}.{b}.{c} (day, month, year). [Determine|Find out] whether the person is at least 18 years old; on the 18th birthday it is so already.", "[Check|Determine] whether 18 full years have passed from day {d}, month {m}, year {y} to day {a}, month {b}, year {c}."), "the person is 18 or older", "c - y - ((b, a) < (m, d)) >= 18", "c - y - (make_pair(b, a) < make_pair(m, d)) >= 18", ("c - y >= 18", "c - y >= 18"), ("c - y - ((b, a) <= (m, d)) >= 18", "c - y - (make_pair(b, a) <= make_pair(m, d)) >= 18"), refine=_birthday, meanings=OF_DATES),
    real("speed_of_hours_and_minutes", (Int("d", 1, 10**4), Int("h", 0, 100), Int("m", 1, 59)), ("A car drives {d} km in {h} hours and {m} minutes. [Print|Find] its average speed in km/h.", "[Print|Calculate] how many kilometres an hour are driven if {d} km take {h} h {m} min."), "d / (h + m / 60)", "d / (h + m / 60.0)", ("d / (h + m / 100)", "d / (h + m / 100.0)"), meanings={"d": "the distance in km", "h": "the hours", "m": "the minutes"}),
    real("speed_of_hours_and_minutes_whole", (Int("d", 1, 10**4), Int("h", 1, 100), Int("m", 0, 59)), ("A train needs {h} hours and {m} minutes for {d} km (at least an hour). [Print|Find] its average speed in km/h.", "[Print|Calculate] the speed in kilometres per hour for {d} km in {h} h {m} min."), "d * 60 / (h * 60 + m)", "d * 60.0 / (h * 60 + m)", ("d / h", "1.0 * d / h"), meanings={"d": "the distance in km", "h": "the hours", "m": "the minutes"}),
    bodies("hours_and_minutes_of_a_way", (Int("d", 1, 10**4), Int("v", 1, 200)), ("A car drives {d} km at {v} km/h. [Print|Find] how many full hours and minutes it needs; a part of a minute is dropped.", "[Print|Calculate] the time for a way of {d} km at {v} km an hour as hours and minutes, rounded down to full minutes."), "x = d * 60 // v\nprint(x // 60, x % 60)", 'long long x = d * 60 / v;\ncout << x / 60 << " " << x % 60 << "\\n";', ("x = d // v\nprint(x, d % v)", 'cout << d / v << " " << d % v << "\\n";'), output=TWO, meanings={"d": "the distance in km", "v": "the speed in km/h"}),
    bodies("arrival_of_a_way", (HOUR, MINUTE, Int("d", 1, 2000), Int("v", 1, 200)), ("A bus leaves at {h} hours {m} minutes and drives {d} km at {v} km/h. [Print|Find] the time of arrival as HH:MM, a part of a minute dropped; it may be on a later day.", "[Print|Calculate] when a car arrives that starts at {h}:{m} for a way of {d} km with {v} km an hour. The drive is rounded down to full minutes. Write HH:MM on a clock of 24 hours."), 'x = (h * 60 + m + d * 60 // v) % 1440\nprint("%02d:%02d" % (x // 60, x % 60))', 'long long x = (h * 60 + m + d * 60 / v) % 1440;\ncout << setfill(\'0\') << setw(2) << x / 60 << ":" << setw(2) << x % 60 << "\\n";', ('x = h * 60 + m + d * 60 // v\nprint("%02d:%02d" % (x // 60, x % 60))', 'long long x = h * 60 + m + d * 60 / v;\ncout << setfill(\'0\') << setw(2) << x / 60 << ":" << setw(2) << x % 60 << "\\n";'), output=("Print the time as HH:MM.",), meanings={**OF_CLOCK, "d": "the distance in km", "v": "the speed in km/h"}),
    bodies("hours_of_each_worker", (Rows("r", (Field("w", kind="name"), Field("x", 0, 23), Field("y", 0, 23)), max_size=10),), ("Of each of {n} workers the name, the hour of coming and the hour of going are given; if the second is less than the first, the work went on over midnight. [Print|Write] each name and the hours worked (0 if both are equal).", "[Print|Make] a line with the name and the number of hours from {f2} to {f3} for each worker, counted over midnight where {f3} is smaller."), "for w, x, y in r:\n    print(w, (y - x) % 24)", 'for (auto& [w, x, y] : r) cout << w << " " << (y - x + 24) % 24 << "\\n";', ("for w, x, y in r:\n    print(w, abs(y - x))", 'for (auto& [w, x, y] : r) cout << w << " " << abs(y - x) << "\\n";'), output=("Print one line for each worker.",), meanings={"n": "the number of workers", "w": "the name", "x": "the hour of coming", "y": "the hour of going"}),
)  # fmt: skip
