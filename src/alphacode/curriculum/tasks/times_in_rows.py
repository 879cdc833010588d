"""Rows with times such as 08h30 and a time asked about: who is there, what is open, what leaves."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, ONE
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Field,
    Rows,
    Task,
    Values,
    Word,
)
from alphacode.curriculum.tasks.times_beside_names import clock, people, slip

SPANS = Rows("r", (Field("a", kind="word"), Field("b", kind="word")), max_size=12)
STAYS = Rows("r", (Field("name", kind="name", is_distinct=True), Field("a", kind="word"), Field("b", kind="word")), max_size=12)  # fmt: skip
TRIPS = Rows("r", (Field("a", kind="word"), Field("city", kind="word")), max_size=12)
NOW = Word("s", DIGITS + "h:", min_size=5, max_size=5)
GOAL = Word("t", LOWER + UPPER, max_size=12)
SPAN = {"a": "the start", "b": "the end", "s": "the time asked about"}
STAY = {**SPAN, "name": "the name"}
TRIP = {"a": "the departure", "city": "where it goes", "s": "the time now", "t": "where one wants to go"}  # fmt: skip
TOWNS = ("rome", "oslo", "lima", "kyoto", "paris", "accra", "quito", "bern")


def _written(minute: int) -> str:
    return clock(minute).replace(":", "h")


def _spans(rng: Random, values: Values) -> Values:
    names = people(rng, len(values["r"]), few=False)
    rows: list[tuple[str, ...]] = []
    first = rng.choice([300, 480, 600])
    for name in names:
        a = first + 15 * rng.randint(0, 20)
        b = min(1439, a + 15 * rng.randint(1, 20))
        row = (_written(a), _written(b))
        rows.append((name, *row) if len(values["r"][0]) == 3 else row)
    s = rng.choice([*rng.choice(rows)[-2:], _written(first + rng.randint(0, 500))])
    return {**values, "r": rows, "s": s}


def _trips(rng: Random, values: Values) -> Values:
    towns = rng.sample(TOWNS, rng.randint(1, 4))
    minutes = rng.sample(range(300, 1400, 5), len(values["r"]))
    if rng.random() < 0.6:
        minutes.sort()
    rows = [(_written(x), rng.choice(towns)) for x in minutes]
    s = rng.choice([rng.choice(rows)[0], rng.choice(rows)[0], _written(rng.randint(300, 1000))])  # fmt: skip
    found = {**values, "r": rows, "s": s}
    return {**found, "t": rng.choice(towns)} if "t" in values else found


_none = word_for(("none", "nobody", "no", "closed"))

TASKS: tuple[Task, ...] = (
    slip("rows_present_end_excluded", (SPANS, NOW), ("Each of {n} lines has the times when a guest came and left, such as 08h30, with two digits for hours and minutes. How many guests are there at {s}? Who leaves at this time is not there any more.", "Count the lines with {f1} <= {s} < {f2}, all of them times of a day like 08h30."), ("print(sum(a <= s < b for a, b in r))", 'long long count = 0;\nfor (auto& [a, b] : r) count += a <= s && s < b;\ncout << count << "\\n";'), ("s < b", "s <= b", "s < b", "s <= b"), refine=_spans, meanings=SPAN, output=ONE, allows_cases=False),
    slip("rows_present_end_included", (SPANS, NOW), ("Each of {n} lines has the times when a guest came and left, such as 08h30, with two digits for hours and minutes. How many guests are there at {s}? Both times still count as being there.", "Count the lines with {f1} <= {s} <= {f2}, all of them times of a day like 08h30."), ("print(sum(a <= s <= b for a, b in r))", 'long long count = 0;\nfor (auto& [a, b] : r) count += a <= s && s <= b;\ncout << count << "\\n";'), ("a <= s <= b", "a < s < b", "a <= s && s <= b", "a < s && s < b"), refine=_spans, meanings=SPAN, output=ONE, allows_cases=False),
    slip("rows_present_named", (STAYS, NOW), ("Each of {n} lines has a name and the times of coming and leaving, such as 08h30. Print the names of those who are there at {s}, in the order of the input, each on a line, or $none; who leaves at this time is not there any more.", "[List|Print] the names of the lines with {f2} <= {s} < {f3}, times like 08h30, one per line; $none if there are none."), ("found = [name for name, a, b in r if a <= s < b]\nprint('\\n'.join(found or ['$none']))", 'bool any = false;\nfor (auto& [name, a, b] : r) {\n    if (!(a <= s && s < b)) continue;\n    cout << name << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), ("s < b", "s <= b", "s < b", "s <= b"), refine=_spans, constants=_none, meanings=STAY, output=LINES, allows_cases=False),
    slip("shops_open_at_time_sorted", (STAYS, NOW), ("Each of {n} lines has the name of a shop and the times when it opens and closes, such as 08h30. Print the names of the shops that are open at {s}, alphabetically on one line, or $none; a shop is still open at the minute when it closes.", "[List|Print], sorted by name and separated by spaces, the names of the lines with {f2} <= {s} <= {f3} (times like 08h30); $none if there are none."), ("print(*sorted(name for name, a, b in r if a <= s <= b) or ['$none'])", 'set<string> found;\nfor (auto& [name, a, b] : r) {\n    if (a <= s && s <= b) found.insert(name);\n}\nif (found.empty()) cout << "$none";\nfor (auto& name : found) cout << name << " ";\ncout << "\\n";'), ("a <= s <= b", "a < s < b", "a <= s && s <= b", "a < s && s < b"), refine=_spans, constants=_none, meanings={**STAY, "name": "the shop"}, output=("Print one line.",), allows_cases=False),
    slip("first_departure_to_town", (TRIPS, NOW, GOAL), ("Each of {n} lines has a time, such as 08h30, and the town to which a bus leaves then; the times are different and in any order. It is {s}. When does the next bus to {t} leave, if one that leaves right now can still be caught? Print $none if none leaves today.", "Find the smallest time {f1} that is not less than {s} among the lines with the town {t} (times like 08h30). Print it, or $none."), ("print(min((a for a, city in r if city == t and a >= s), default='$none'))", 'string best;\nfor (auto& [a, city] : r) {\n    if (city == t && a >= s && (best.empty() || a < best)) best = a;\n}\ncout << (best.empty() ? "$none" : best) << "\\n";'), ("a >= s", "a > s", "a >= s", "a > s"), refine=_trips, constants=_none, meanings=TRIP, output=("Print a time or the word.",), allows_cases=False),
    slip("departures_to_town_counted", (TRIPS, GOAL), ("Each of {n} lines has a time, such as 08h30, and the town to which a bus leaves then; the times are different and in any order. Print how many buses go to {t} and the time of the last of them ($none instead of a time if there is none).", "For the lines with the town {t} print their number and the largest time {f1} (like 08h30), or $none for the latter."), ("found = [a for a, city in r if city == t]\nprint(len(found), max(found, default='$none'))", 'string best;\nlong long count = 0;\nfor (auto& [a, city] : r) {\n    if (city != t) continue;\n    count++;\n    best = max(best, a);\n}\ncout << count << " " << (best.empty() ? "$none" : best) << "\\n";'), ("max(found, default", "min(found, default", "best = max(best, a)", "best = best.empty() ? a : min(best, a)"), refine=lambda rng, values: {key: value for key, value in _trips(rng, {**values, "s": ""}).items() if key != "s"}, constants=_none, meanings={key: value for key, value in TRIP.items() if key != "s"}, output=("Print a number and a time.",), allows_cases=False),
)  # fmt: skip
