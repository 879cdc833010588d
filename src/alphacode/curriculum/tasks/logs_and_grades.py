"""Logs of entries and exits in several layouts; grades by bounds, counted, named, listed."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.drawing import different_names, row_for
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES
from alphacode.curriculum.task import Ints, Lines, Records, Task, Values
from alphacode.curriculum.tasks.times_beside_names import (
    AT,
    AT_CPP,
    SHOW,
    SHOW_CPP,
    clock,
    people,
    slip,
)

FORMS = {
    "time_first": (("word", "name", "$in"), ("word", "name", "$out")),
    "name_first": (("name", "$in", "word"), ("name", "$out", "word")),
    "word_first": (("$in", "name", "word"), ("$out", "name", "word")),
}
TOLD = {
    "time_first": "Each line has a time (hh:mm), a name and $in or $out",
    "name_first": "Each line has a name, $in or $out and a time (hh:mm)",
    "word_first": "Each line has $in or $out, a name and a time (hh:mm)",
}
TAKEN = {
    "time_first": (
        "t, name, what",
        "auto &t = row[0], &name = row[1], &what = row[2];",
    ),
    "name_first": (
        "name, what, t",
        "auto &name = row[0], &what = row[1], &t = row[2];",
    ),
    "word_first": (
        "what, name, t",
        "auto &what = row[0], &name = row[1], &t = row[2];",
    ),
}
WORDS = row_for("in out", ("IN", "OUT"), ("in", "out"), ("ENTER", "EXIT"), ("+", "-"), ("arrive", "leave"), ("START", "STOP"), ("login", "logout"))  # fmt: skip
NAMED = Records("r", 0, 100, max_size=15)


def _log(form: str) -> Callable[..., Values]:
    """Draw a day on which people come and go, perhaps several times."""

    def refine(rng: Random, values: Values, *, is_over: bool = False) -> Values:
        names = people(rng, rng.randint(1, 5), few=False)
        count = len(values["r"])
        minutes = sorted(rng.sample(range(360, 1320), count))
        inside: list[str] = []
        rows = []
        for at, minute in enumerate(minutes):
            must_go = is_over and len(inside) >= count - at
            away = [x for x in names if x not in inside]
            if inside and (not away or must_go or rng.random() < 0.45):
                name, what = inside.pop(rng.randrange(len(inside))), values["out"]
            else:
                name, what = rng.choice(away), values["in"]
                inside.append(name)
            parts = {
                "time_first": (clock(minute), name, what),
                "name_first": (name, what, clock(minute)),
                "word_first": (what, name, clock(minute)),
            }
            rows.append(parts[form])
        return {**values, "r": rows}

    return refine


def _paired(form: str) -> Callable[[Random, Values], Values]:
    """Draw a day at whose end everybody has left; the number of lines is even."""

    def refine(rng: Random, values: Values) -> Values:
        count = max(2, len(values["r"]) // 2 * 2)
        drawn = _log(form)(rng, {**values, "r": [()] * count}, is_over=True)
        return {**drawn, "n": count}

    return refine


_none = word_for(("none", "nobody", "empty"))


def _logged(
    form: str,
    what: str,
    say: tuple[str, str],
    code: tuple[str, str],
    mistake: tuple[str, str, str, str],
    **rest: Any,
) -> Task:
    """Return a task over a log whose lines have one of the forms."""
    param = Lines("r", FORMS[form], max_size=16)
    head, head_cpp = TAKEN[form]
    python = code[0].replace("@", f"for {head} in r:\n")
    cpp = code[1].replace("@", f"for (auto& row : r) {{\n    {head_cpp}\n")
    told = tuple(TOLD[form] + text for text in say)
    refine = _paired(form) if what.startswith(("minutes", "time")) else _log(form)
    return slip(f"log_{form}_{what}", (param,), told, (python, cpp), mistake, refine=refine, meanings={"r": "an entry of the log"}, allows_cases=False, **rest)  # fmt: skip


_SUM = (
    AT
    + "since, total = {}, {}\n@    if what == '$in':\n        since[name] = at(t)\n    else:\n        total[name] = total.get(name, 0) + at(t) - since[name]\n"
)
_SUM_CPP = (
    AT_CPP
    + 'map<string, long long> since, total;\n@    if (what == "$in") since[name] = at(t);\n    else total[name] += at(t) - since[name];\n}\n'
)
_ADD = ("total.get(name, 0) + ", "", "total[name] += at(t)", "total[name] = at(t)")
_NOW = "now = most = 0\nwhen = ''\n@    now += 1 if what == '$in' else -1\n    if now > most:\n        most, when = now, t\n"
_NOW_CPP = 'long long now = 0, most = 0;\nstring when;\n@    now += what == "$in" ? 1 : -1;\n    if (now > most) {\n        most = now;\n        when = t;\n    }\n}\n'


def _logs(form: str) -> list[Task]:
    """Return the tasks over a log in one layout."""
    tail = ": the person comes or goes. The lines are in the order of time, and nobody comes twice without going. "
    return [
        _logged(form, "minutes_by_name", (tail + "All have gone at the end. Print for each person, alphabetically, the minutes inside.", ", of one day and in order of time. Everybody who comes also goes, perhaps several times. Print each name, sorted, with the sum of the minutes between coming and going."), (_SUM + "for name in sorted(total):\n    print(name, total[name])", _SUM_CPP + 'for (auto& [name, x] : total) cout << name << " " << x << "\\n";'), _ADD, constants=WORDS, output=LINES),
        _logged(form, "time_by_name_as_clock", (tail + "All have gone at the end. Print for each person, alphabetically, the time inside as hh:mm.", ", of one day and in order of time. Everybody who comes also goes, perhaps several times. Print each name, sorted, with the time between coming and going, summed up, as hh:mm."), (SHOW + _SUM + "for name in sorted(total):\n    print(name, show(total[name]))", SHOW_CPP + _SUM_CPP + 'for (auto& [name, x] : total) cout << name << " " << show(x) << "\\n";'), _ADD, constants=WORDS, output=LINES),
        _logged(form, "minutes_longest_named", (tail + "All have gone at the end. Who was inside for the most minutes altogether? Print the name (the alphabetically first of equals) and the minutes.", ", of one day and in order of time. Everybody who comes also goes, perhaps several times. Print the name with the largest sum of minutes inside, and the sum; in a tie the first name by alphabet."), (_SUM + "best = min(total, key=lambda x: (-total[x], x))\nprint(best, total[best])", _SUM_CPP + 'string best = total.begin()->first;\nfor (auto& [name, x] : total) {\n    if (x > total[best]) best = name;\n}\ncout << best << " " << total[best] << "\\n";'), _ADD, constants=WORDS, output=("Print a name and a number.",)),
        _logged(form, "inside_at_end", (tail + "Print those who are still inside after the last line, alphabetically, on one line, or $none.", ", in order of time. Who came and has not gone? Print the names sorted, with spaces between, $none if there are none."), ("inside = set()\n@    if what == '$in':\n        inside.add(name)\n    else:\n        inside.discard(name)\nprint(*sorted(inside) or ['$none'])", 'set<string> inside;\n@    if (what == "$in") inside.insert(name);\n    else inside.erase(name);\n}\nif (inside.empty()) cout << "$none";\nfor (auto& name : inside) cout << name << " ";\ncout << "\\n";'), ("        inside.discard(name)", "        pass", "    else inside.erase(name);\n", ""), constants=lambda rng: {**_none(rng), **WORDS(rng)}, output=("Print one line.",)),
        _logged(form, "most_inside_and_when", (tail + "Print the largest number of people inside at once and the time when it was reached first.", ", in order of time. How many people were inside at most, and from what time on for the first time?"), (_NOW + "print(most, when)", _NOW_CPP + 'cout << most << " " << when << "\\n";'), ("now > most", "now >= most", "now > most", "now >= most"), constants=WORDS, output=("Print a number and a time.",)),
    ]  # fmt: skip


_LETTER = "def grade(x):\n    return 'A' if x >= $a else 'B' if x >= $b else 'C' if x >= $c else 'D' if x >= $d else 'F'\n\n"
_LETTER_CPP = "auto grade = [](long long x) { return x >= $a ? 'A' : x >= $b ? 'B' : x >= $c ? 'C' : x >= $d ? 'D' : 'F'; };\n"
_BOUNDS = row_for("a b c d", (90, 80, 70, 60), (90, 80, 70, 60), (85, 70, 55, 40), (90, 75, 60, 50), (80, 65, 50, 35))  # fmt: skip
_RULE = "Grades: A for at least $a points, B for at least $b, C for at least $c, D for at least $d, F for less. "


def _near_bounds(rng: Random, values: Values) -> Values:
    limits = [int(str(values[x])) for x in "abcd"]
    pool = [*limits, *(x - 1 for x in limits), 0, 100, rng.randint(0, 100)]
    values = different_names(rng, values)
    return {**values, "r": [(x, rng.choice(pool)) for x, _ in values["r"]]}


def _points(rng: Random, values: Values) -> Values:
    pool = [*range(0, 101, 5), 59, 69, 79, 89, 34, 39, 49, 54, 64, 74, 84]
    return {**values, "v": [rng.choice(pool) for _ in values["v"]]}


POINTS = Ints("v", 0, 100, max_size=30)
_OUT = {"v": "the points"}

GRADES = (
    slip("grades_that_occur_counted", (POINTS,), (_RULE + "Print a line 'grade: count' for each grade that occurs among {n} results, from A to F.", _RULE + "For {n} results count the grades and print those with a count above 0, in the order A, B, C, D, F, as A: 3."), (_LETTER + "g = [grade(x) for x in v]\nfor c in 'ABCDF':\n    if c in g:\n        print(c + ':', g.count(c))", _LETTER_CPP + 'map<char, int> count;\nfor (auto x : v) count[grade(x)]++;\nfor (auto& [c, k] : count) cout << c << ": " << k << "\\n";'), ("x >= $a", "x > $a", "x >= $a", "x > $a"), refine=_points, constants=_BOUNDS, meanings=_OUT, output=LINES, allows_cases=False),
    slip("all_grades_counted_with_colon", (POINTS,), (_RULE + "Print five lines 'grade: count' for {n} results, A, B, C, D and F, also where the count is 0.", _RULE + "For {n} results print how often each grade occurs, one grade per line from A to F, as A: 3."), (_LETTER + "g = [grade(x) for x in v]\nfor c in 'ABCDF':\n    print(c + ':', g.count(c))", _LETTER_CPP + 'map<char, int> count;\nfor (auto x : v) count[grade(x)]++;\nfor (char c : string("ABCDF")) cout << c << ": " << count[c] << "\\n";'), ("x >= $a", "x > $a", "x >= $a", "x > $a"), refine=_points, constants=_BOUNDS, meanings=_OUT, output=("Print five lines.",), allows_cases=False),
    slip("commonest_grade", (POINTS,), (_RULE + "Print the most frequent grade of {n} results and how often it occurs; the better grade of equals.", _RULE + "Which grade is reached most often by {n} results, and how often? In a tie the better one."), (_LETTER + "g = [grade(x) for x in v]\nbest = max('ABCDF', key=g.count)\nprint(best, g.count(best))", _LETTER_CPP + "map<char, int> count;\nfor (auto x : v) count[grade(x)]++;\nchar best = 'A';\nfor (char c : string(\"ABCDF\")) {\n    if (count[c] > count[best]) best = c;\n}\ncout << best << \" \" << count[best] << \"\\n\";"), ("max('ABCDF'", "max('FDCBA'", "count[c] > count[best]", "count[c] >= count[best]"), refine=_points, constants=_BOUNDS, meanings=_OUT, output=("Print a letter and a number.",)),
    slip("names_of_each_grade", (NAMED,), (_RULE + "{n} different names with points are given. Print five lines, for A, B, C, D and F: the letter, a colon and the names with this grade in the order of the input, or $none.", _RULE + "Group {n} names by their grades: one line for each letter from A to F, with a colon, a space and the names as they come ($none if there are none)."), (_LETTER + "for c in 'ABCDF':\n    print(c + ':', *[name for name, x in r if grade(x) == c] or ['$none'])", _LETTER_CPP + 'for (char c : string("ABCDF")) {\n    cout << c << ":";\n    bool any = false;\n    for (auto& [name, x] : r) {\n        if (grade(x) != c) continue;\n        cout << " " << name;\n        any = true;\n    }\n    cout << (any ? "" : " $none") << "\\n";\n}'), ("x >= $b", "x > $b", "x >= $b", "x > $b"), refine=_near_bounds, constants=lambda rng: {**_BOUNDS(rng), "none": rng.choice(["-", "none", "nobody"])}, meanings={"r": "a name and the points"}, output=("Print five lines.",), allows_cases=False),
    slip("names_of_grade_sorted_by_points", (NAMED,), (_RULE + "{n} different names with points are given. Print name, points and grade of each, the most points first, equal ones by name.", _RULE + "Sort {n} names by points, downwards, ties by name, and print name, points and grade on each line."), (_LETTER + "for name, x in sorted(r, key=lambda row: (-row[1], row[0])):\n    print(name, x, grade(x))", _LETTER_CPP + 'sort(r.begin(), r.end(), [](auto& a, auto& b) { return pair(-a.second, a.first) < pair(-b.second, b.first); });\nfor (auto& [name, x] : r) cout << name << " " << x << " " << grade(x) << "\\n";'), ("x >= $b", "x > $b", "x >= $b", "x > $b"), refine=_near_bounds, constants=_BOUNDS, meanings={"r": "a name and the points"}, output=LINES, tags=("sortings",), allows_cases=False),
    slip("share_of_passed_grades", (POINTS,), (_RULE + "Print the percentage of the {n} results that are not F, rounded down, and the average number of points with two decimals.", _RULE + "What percent (without fraction) of {n} results are at least D, and what is their mean, all results counted, with two digits after the point?"), (_LETTER + "print(100 * sum(grade(x) != 'F' for x in v) // n, '%.2f' % (sum(v) / n))", _LETTER_CPP + "long long count = 0, sum = 0;\nfor (auto x : v) {\n    count += grade(x) != 'F';\n    sum += x;\n}\nprintf(\"%lld %.2f\\n\", 100 * count / n, (double)sum / n);"), ("x >= $d", "x > $d", "x >= $d", "x > $d"), refine=_points, constants=_BOUNDS, meanings=_OUT, output=("Print two numbers.",)),
)  # fmt: skip

MORE = (
    slip("place_and_name_shared_without_gaps", (Records("r", 0, 1000, max_size=15),), ("{n} people with different names have a score each. Print place and name of each, best score first; people with equal scores have the same place and come in alphabetical order, and the next score has the next place (1, 1, 2).", "Print the ranking of {n} names: on each line the place (1 plus how many different scores are higher) and the name; equal places by name."), ("r.sort(key=lambda row: (-row[1], row[0]))\nfor name, x in r:\n    print(1 + len({y for other, y in r if y > x}), name)", 'sort(r.begin(), r.end(), [](auto& a, auto& b) { return pair(-a.second, a.first) < pair(-b.second, b.first); });\nfor (auto& [name, x] : r) {\n    set<long long> above;\n    for (auto& row : r) {\n        if (row.second > x) above.insert(row.second);\n    }\n    cout << 1 + above.size() << " " << name << "\\n";\n}'), ("len({y for other, y in r if y > x})", "sum(y > x for other, y in r)", "set<long long> above", "multiset<long long> above"), refine=different_names, meanings={"r": "a name and a score"}, output=LINES, tags=("sortings",), allows_cases=False),
    slip("count_of_each_name_in_log", (Lines("r", FORMS["time_first"], max_size=16),), ("Each line has a time (hh:mm), a name and $in or $out. Print each name, alphabetically, with the number of its lines with $in.", "A log has time, name and $in or $out on each line. How often did each person come ($in)? [List|Print] the names sorted, with their counts (0 is possible)."), ("count = {}\nfor t, name, what in r:\n    count[name] = count.get(name, 0) + (what == '$in')\nfor name in sorted(count):\n    print(name, count[name])", 'map<string, long long> count;\nfor (auto& row : r) count[row[1]] += row[2] == "$in";\nfor (auto& [name, x] : count) cout << name << " " << x << "\\n";'), ("(what == '$in')", "1", 'row[2] == "$in"', "1"), refine=_log("time_first"), constants=WORDS, meanings={"r": "an entry of the log"}, output=LINES, allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *_logs("time_first"),
    *_logs("name_first"),
    *_logs("word_first"),
    *GRADES,
    *MORE,
)  # fmt: skip
