"""A name and several marks on each line, so many or any number: means, bests, verdicts."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.drawing import drawn, said
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, TWO
from alphacode.curriculum.task import Int, Lines, Task, Values
from alphacode.curriculum.tasks.times_beside_names import people, slip

MARKS = Lines("r", (("name", "text"),), max_size=12)
DAYS = Lines("r", (("name", "word"),), max_size=12)
K = Int("k", 1, 10)


def _lines(least: int, *, rising: bool = False) -> Callable[[Random, Values], Values]:
    """Draw lines with k marks, or with any number of them, near the limits of a rule."""

    def refine(rng: Random, values: Values) -> Values:
        limits = [int(str(values[x])) for x in ("m", "a") if x in values]
        top = rng.choice([5, 10, 100])
        pool = [*range(top + 1), *limits, *(x - 1 for x in limits if x)]
        k = max(least, int(values["k"])) if "k" in values else 0
        rows: list[tuple[str, ...]] = []
        for name in people(rng, len(values["r"]), few=False):
            marks = [rng.choice(pool) for _ in range(k or rng.randint(least, 7))]
            if rng.random() < 0.4 and limits:
                marks = [max(x, min(limits)) for x in marks]
            if rising and rng.random() < 0.6:
                marks.sort()
            if rows and rng.random() < 0.3:
                marks = [int(x) for x in rng.choice(rows)[1:]]
            rows.append((name, *map(str, marks)))
        return {**values, **({"k": k} if k else {}), "r": rows}

    return refine


def _days(rng: Random, values: Values) -> Values:
    size = rng.randint(1, 12)
    here, away = str(values["here"]), str(values["away"])
    names = people(rng, len(values["r"]), few=False)
    rows = [(x, "".join(rng.choice([here, here, away]) for _ in range(size))) for x in names]  # fmt: skip
    return {**values, "r": rows}


READ = "v = [(name, list(map(int, marks))) for name, *marks in r]\n"
READ_CPP = "vector<pair<string, vector<long long>>> v;\nfor (auto& row : r) {\n    v.push_back({row[0], {}});\n    for (size_t i = 1; i < row.size(); i++) v.back().second.push_back(stoll(row[i]));\n}\nauto sum = [](const vector<long long>& a) { return accumulate(a.begin(), a.end(), 0LL); };\n"
RAGGED = "Each line has a name and then one or more marks. "
FIXED = "Each line has a name and then {k} marks. "


def _both(
    name: str,
    say: tuple[str, str],
    code: tuple[str, str],
    mistake: tuple[str, str, str, str],
    *,
    least: int = 1,
    rising: bool = False,
    **rest: Any,
) -> list[Task]:
    """Return a task for lines of any length, and one for lines with k marks each."""
    bodies = READ + code[0], READ_CPP + code[1]
    rest.setdefault("output", LINES)
    tasks = []
    for end, params, told in (
        ("_of_any", (MARKS,), RAGGED),
        ("_of_k", (Int("k", least, 10), MARKS), FIXED),
    ):
        meanings = {"r": "a name and the marks"}
        if end == "_of_k":
            meanings["k"] = "the number of marks of each"
        texts = tuple(told + text for text in say)
        tasks.append(slip(name + end, params, texts, bodies, mistake, refine=_lines(least, rising=rising), meanings=meanings, allows_cases=False, **rest))  # fmt: skip
    return tasks


_none = word_for(("none", "nobody", "no one"))
_MEAN_CPP = '"%s %.2f\\n", name.c_str(), (double)sum(a) / a.size()'
_BEST = "best = v[0]\nfor row in v:\n    if sum(row[1]) * len(best[1]) > sum(best[1]) * len(row[1]):\n        best = row\n"
_BEST_CPP = "auto best = v[0];\nfor (auto& row : v) {\n    if (sum(row.second) * (long long)best.second.size() > sum(best.second) * (long long)row.second.size()) best = row;\n}\n"
_STRICT = ("sum(row[1]) * len(best[1]) > sum(best[1]) * len(row[1])", "sum(row[1]) > sum(best[1])", "sum(row.second) * (long long)best.second.size() > sum(best.second) * (long long)row.second.size()", "sum(row.second) > sum(best.second)")  # fmt: skip

SEVERAL = (
    *_both("mean_of_each_line", ("Print each name with the average of its marks, with two decimals.", "[Print|Write] for every line the name and the mean of the numbers, two digits after the point."), ("for name, a in v:\n    print(name, '%.2f' % (sum(a) / len(a)))", f"for (auto& [name, a] : v) printf({_MEAN_CPP});"), ("sum(a) / len(a)", "sum(a) // len(a)", "(double)sum(a) / a.size()", "(double)(sum(a) / (long long)a.size())")),
    *_both("total_of_each_line", ("Print each name with the sum of its marks.", "[Print|Write] for every line the name and what its numbers add up to."), ("for name, a in v:\n    print(name, sum(a))", 'for (auto& [name, a] : v) cout << name << " " << sum(a) << "\\n";'), ("sum(a)", "max(a)", "<< sum(a)", "<< *max_element(a.begin(), a.end())")),
    *_both("least_and_greatest_of_each_line", ("Print each name with its lowest and its highest mark.", "[Print|Write] for every line the name, the smallest and the largest of the numbers."), ("for name, a in v:\n    print(name, min(a), max(a))", 'for (auto& [name, a] : v) cout << name << " " << *min_element(a.begin(), a.end()) << " " << *max_element(a.begin(), a.end()) << "\\n";'), ("max(a)", "a[-1]", "*max_element(a.begin(), a.end())", "a.back()")),
    *_both("high_marks_of_each_line", ("Print each name with how many of its marks are at least $m.", "[Print|Write] for every line the name and the number of values not below $m."), ("for name, a in v:\n    print(name, sum(x >= $m for x in a))", 'for (auto& [name, a] : v) cout << name << " " << count_if(a.begin(), a.end(), [](long long x) { return x >= $m; }) << "\\n";'), (">= $m", "> $m", ">= $m", "> $m"), constants=said(m=(3, 4, 5, 8, 40, 50, 60))),
    *_both("mean_without_least_of_each_line", ("The lowest mark of everybody is dropped (one of them, if there are several). Print each name with the average of the others, with two decimals.", "[Print|Write] for every line the name and the mean of its numbers without the smallest one, two digits after the point. There are at least two numbers."), ("for name, a in v:\n    print(name, '%.2f' % ((sum(a) - min(a)) / (len(a) - 1)))", 'for (auto& [name, a] : v) printf("%s %.2f\\n", name.c_str(), (double)(sum(a) - *min_element(a.begin(), a.end())) / (a.size() - 1));'), ("(len(a) - 1)", "len(a)", "(a.size() - 1)", "a.size()"), least=2),
    *_both("best_mean_named", ("Print the name with the highest average; the first of equals.", "Whose numbers have the largest mean? Print the name, the first of several."), (_BEST + "print(best[0])", _BEST_CPP + 'cout << best.first << "\\n";'), (_STRICT[0], _STRICT[0].replace(">", ">="), _STRICT[2], _STRICT[2].replace(">", ">=")), output=("Print one name.",)),
    *_both("best_mean_named_and_printed", ("Print the name with the highest average and this average with two decimals; the first of equals.", "Whose numbers have the largest mean? Print the name, the first of several, and the mean with two digits after the point."), (_BEST + "print(best[0], '%.2f' % (sum(best[1]) / len(best[1])))", _BEST_CPP + 'printf("%s %.2f\\n", best.first.c_str(), (double)sum(best.second) / best.second.size());'), (_STRICT[0], _STRICT[0].replace(">", "<"), _STRICT[2], _STRICT[2].replace(">", "<")), output=("Print a name and a number.",)),
    *_both("best_total_named", ("Print the name with the largest sum of marks and this sum; the first of equals.", "Who has the highest total? Print the name, the first of several, and the total."), ("best = max(v, key=lambda row: sum(row[1]))\nprint(best[0], sum(best[1]))", 'auto best = v[0];\nfor (auto& row : v) {\n    if (sum(row.second) > sum(best.second)) best = row;\n}\ncout << best.first << " " << sum(best.second) << "\\n";'), ("max(v,", "max(v[::-1],", "> sum(best.second)", ">= sum(best.second)"), output=("Print a name and a number.",)),
    *_both("sorted_by_mean", ("Print names and averages (two decimals), the highest average first, equal averages by name.", "Sort the lines by the mean of their numbers, downwards, ties by name, and print name and mean with two digits after the point."), ("from fractions import Fraction\nfor name, a in sorted(v, key=lambda row: (-Fraction(sum(row[1]), len(row[1])), row[0])):\n    print(name, '%.2f' % (sum(a) / len(a)))", f"sort(v.begin(), v.end(), [&](auto& p, auto& q) {{\n    long long x = sum(p.second) * (long long)q.second.size(), y = sum(q.second) * (long long)p.second.size();\n    return x != y ? x > y : p.first < q.first;\n}});\nfor (auto& [name, a] : v) printf({_MEAN_CPP});"), ("(-Fraction(sum(row[1]), len(row[1])), row[0])", "(Fraction(sum(row[1]), len(row[1])), row[0])", "x > y", "x < y"), tags=("sortings",)),
    *_both("mean_verdict_of_each_line", ("Whoever has an average of at least $a has passed. Print each name with $yes or $no.", "[Print|Write] for every line the name and $yes if the mean of the numbers is not below $a, else $no."), ("for name, a in v:\n    print(name, '$yes' if sum(a) >= $a * len(a) else '$no')", 'for (auto& [name, a] : v) cout << name << " " << (sum(a) >= $a * (long long)a.size() ? "$yes" : "$no") << "\\n";'), (">= $a", "> $a", ">= $a", "> $a"), constants=drawn(a=(4, 5, 50, 60, 40), yes="pass passed yes ok", no="fail failed no out")),
    *_both("names_with_no_low_mark", ("Print the names of those who have no mark below $m, one per line in the order of the input, or $none.", "[List|Print] the names of the lines whose numbers are all at least $m, each on a line; $none if there are none."), ("found = [name for name, a in v if min(a) >= $m]\nprint('\\n'.join(found or ['$none']))", 'bool any = false;\nfor (auto& [name, a] : v) {\n    if (*min_element(a.begin(), a.end()) < $m) continue;\n    cout << name << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), (">= $m", "> $m", "< $m", "<= $m"), constants=lambda rng: {**_none(rng), "m": rng.choice([3, 4, 5, 40, 50])}),
    *_both("names_that_never_fell", ("Print the names of those whose marks never became lower from one to the next, one per line in the order of the input, or $none.", "[List|Print] the names of the lines whose numbers do not decrease, each on a line; $none if there are none."), ("found = [name for name, a in v if a == sorted(a)]\nprint('\\n'.join(found or ['$none']))", 'bool any = false;\nfor (auto& [name, a] : v) {\n    if (!is_sorted(a.begin(), a.end())) continue;\n    cout << name << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), ("a == sorted(a)", "a == sorted(set(a))", "!is_sorted(a.begin(), a.end())", "!is_sorted(a.begin(), a.end(), less_equal<long long>())"), rising=True, constants=_none),
    *_both("highest_mark_of_all_named", ("Print the highest of all marks and the name that has it, the first line of several.", "Which is the largest number of all lines, and beside which name does it stand (the first such line)? Print number and name."), ("best = max(v, key=lambda row: max(row[1]))\nprint(max(best[1]), best[0])", 'long long most = -1;\nstring best;\nfor (auto& [name, a] : v) {\n    long long x = *max_element(a.begin(), a.end());\n    if (x > most) {\n        most = x;\n        best = name;\n    }\n}\ncout << most << " " << best << "\\n";'), ("max(v,", "max(v[::-1],", "x > most", "x >= most"), output=("Print a number and a name.",)),
    *_both("mean_of_all_lines", ("Print the average of all marks of everybody together, with two decimals.", "What is the mean of all numbers of all lines, with two digits after the point?"), ("every = [x for name, a in v for x in a]\nprint('%.2f' % (sum(every) / len(every)))", 'long long total = 0, count = 0;\nfor (auto& [name, a] : v) {\n    total += sum(a);\n    count += a.size();\n}\nprintf("%.2f\\n", (double)total / count);'), ("sum(every) / len(every)", "sum(every) / len(v)", "(double)total / count", "(double)total / v.size()"), output=("Print a number with two decimals.",)),
)  # fmt: skip

DAY = {"r": "a name and a word with a letter for each day"}


def _present(rng: Random) -> dict[str, object]:
    """Draw the letters for being there and for being away."""
    letters = rng.choice(["PA", "XO", "+-", "YN", "HA"])
    return {"here": letters[0], "away": letters[1]}


ATTENDANCE = (
    slip("attendance_percent_of_each", (DAYS,), ("Each line has a name and a word with a letter for each day: $here if the person was there, $away if not. Print each name with the percentage of days of presence, rounded down.", "For every line print the name and floor(100 * number of $here / length) of its word of $here and $away."), ("for name, t in r:\n    print(name, 100 * t.count('$here') // len(t))", "for (auto& row : r) cout << row[0] << \" \" << 100 * count(row[1].begin(), row[1].end(), '$here') / (long long)row[1].size() << \"\\n\";"), ("t.count('$here')", "t.count('$away')", "row[1].end(), '$here'", "row[1].end(), '$away'"), refine=_days, constants=_present, meanings=DAY, output=LINES, tags=("strings",), allows_cases=False),
    slip("attendance_too_low_named", (DAYS,), ("Each line has a name and a word with a letter for each day: $here if the person was there, $away if not. Print the names of those who were there on less than $p percent of the days, in the order of the input, each on a line, or $none.", "Whose word has fewer than $p percent $here among its letters $here and $away? [List|Print] the names, or $none."), ("found = [name for name, t in r if 100 * t.count('$here') < $p * len(t)]\nprint('\\n'.join(found or ['$none']))", "bool any = false;\nfor (auto& row : r) {\n    if (100 * count(row[1].begin(), row[1].end(), '$here') >= $p * (long long)row[1].size()) continue;\n    cout << row[0] << \"\\n\";\n    any = true;\n}\nif (!any) cout << \"$none\" << \"\\n\";"), ("< $p", "<= $p", ">= $p", "> $p"), refine=_days, constants=lambda rng: {**_present(rng), **_none(rng), "p": rng.choice([50, 75, 75, 60, 80])}, meanings=DAY, output=LINES, tags=("strings",), allows_cases=False),
    slip("longest_absence_of_each", (DAYS,), ("Each line has a name and a word with a letter for each day: $here if the person was there, $away if not. Print each name with the largest number of days in a row on which the person was away.", "For every line print the name and the length of the longest run of $away in its word of $here and $away (0 if it has none)."), ("for name, t in r:\n    print(name, max(map(len, t.split('$here'))))", "for (auto& row : r) {\n    long long best = 0, now = 0;\n    for (char c : row[1]) {\n        now = c == '$away' ? now + 1 : 0;\n        best = max(best, now);\n    }\n    cout << row[0] << \" \" << best << \"\\n\";\n}"), ("t.split('$here')", "t.split('$away')", "c == '$away'", "c == '$here'"), refine=_days, constants=_present, meanings=DAY, output=LINES, tags=("strings",), allows_cases=False),
    slip("longest_absence_named", (DAYS,), ("Each line has a name and a word with a letter for each day: $here if the person was there, $away if not. Who was away for the most days in a row, and for how many? The first of equals.", "Which name has the longest run of $away in its word of $here and $away (the first one in a tie), and how long is it?"), ("best = max(r, key=lambda row: max(map(len, row[1].split('$here'))))\nprint(best[0], max(map(len, best[1].split('$here'))))", "string name;\nlong long most = -1;\nfor (auto& row : r) {\n    long long best = 0, now = 0;\n    for (char c : row[1]) {\n        now = c == '$away' ? now + 1 : 0;\n        best = max(best, now);\n    }\n    if (best > most) {\n        most = best;\n        name = row[0];\n    }\n}\ncout << name << \" \" << most << \"\\n\";"), ("max(r,", "max(r[::-1],", "best > most", "best >= most"), refine=_days, constants=_present, meanings=DAY, output=("Print a name and a number.",), tags=("strings",), allows_cases=False),
    slip("days_with_everybody_there", (DAYS,), ("Each line has a name and a word with a letter for each day, all of the same length: $here if the person was there, $away if not. Print how many days there were on which everybody was there, and the number (from 1) of the day with the most absent people, the first of equals.", "The words of $here and $away in the lines are equally long. Count the places with $here in all of them, and find the first place, counted from 1, with the most $away."), ("days = [[t[i] for name, t in r].count('$away') for i in range(len(r[0][1]))]\nprint(days.count(0), days.index(max(days)) + 1)", "vector<long long> days(r[0][1].size());\nfor (auto& row : r) {\n    for (size_t i = 0; i < days.size(); i++) days[i] += row[1][i] == '$away';\n}\ncout << count(days.begin(), days.end(), 0) << \" \" << max_element(days.begin(), days.end()) - days.begin() + 1 << \"\\n\";"), ("days.index(max(days)) + 1", "days.index(max(days))", "- days.begin() + 1", "- days.begin()"), refine=_days, constants=_present, meanings=DAY, output=TWO, tags=("strings",), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *SEVERAL,
    *ATTENDANCE,
)  # fmt: skip
