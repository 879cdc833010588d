"""League tables from results in several layouts; ballots with ranks, approvals, rounds."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.drawing import said
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Field,
    Lines,
    Param,
    Records,
    Rows,
    Task,
    Values,
    Words,
)
from alphacode.curriculum.tasks.times_beside_names import people, slip

BOTH = LOWER + UPPER
TEAMS = ("Ants", "Bees", "Cats", "Dogs", "Elks", "Foxes", "Owls", "Wolves")
SEPARATE = Rows("r", (Field("one", kind="word"), Field("two", kind="word"), Field("x", 0, 20), Field("y", 0, 20)), count="m", max_size=15)  # fmt: skip
MIXED = Rows("r", (Field("one", kind="word"), Field("x", 0, 20), Field("two", kind="word"), Field("y", 0, 20)), count="m", max_size=15)  # fmt: skip
COLON = Lines("r", (("word", "word", "word"),), count="m", max_size=15)
DASHED = Lines("r", (("word", "-", "word", "word"),), count="m", max_size=15)
RANKS = Rows("r", (Field("first", kind="word"), Field("second", kind="word"), Field("third", kind="word")), max_size=15)  # fmt: skip
FIELDS = {"one": "the first team", "two": "the second team", "x": "the goals of the first team", "y": "the goals of the second team"}  # fmt: skip
CHOICES = {"first": "the first choice", "second": "the second choice", "third": "the third choice"}  # fmt: skip
SORTED = ("sortings",)
WORD_LINE = ("Print one line.",)


def _games(form: str) -> Callable[[Random, Values], Values]:
    """Draw results of matches between few teams; `form` says how a line is written."""

    def refine(rng: Random, values: Values) -> Values:
        teams = rng.sample(TEAMS, rng.randint(2, 6))
        rows: list[tuple[object, ...]] = []
        for _ in values["r"]:
            one, two = rng.sample(teams, 2)
            x, y = rng.randint(0, 4), rng.randint(0, 4)
            line = {
                "separate": (one, two, x, y),
                "mixed": (one, x, two, y),
                "colon": (one, two, f"{x}:{y}"),
                "dashed": (one, "-", two, f"{x}:{y}"),
            }
            rows.append(line[form])
        return {**values, "r": rows}

    return refine


def _ranks(rng: Random, values: Values) -> Values:
    names = rng.sample(TEAMS, 3 if rng.random() < 0.7 else 5)
    return {**values, "r": [tuple(rng.sample(names, 3)) for _ in values["r"]]}


def _votes(rng: Random, values: Values) -> Values:
    names = rng.sample(TEAMS, rng.randint(1, 5))
    if rng.random() < 0.5:
        names += [names[0]] * 3
    w = [rng.choice(names) for _ in values["w"]]
    if "v" not in values:
        return {**values, "w": w}
    v = [x for x in dict.fromkeys(names) if x != names[-1] or len(set(names)) == 1]
    rng.shuffle(v)
    return {**values, "w": w, "v": v, "m": len(v)}


def _approved(rng: Random, values: Values) -> Values:
    names = rng.sample(TEAMS, rng.randint(2, 6))
    rows = []
    for person in people(rng, len(values["r"]), few=False):
        rows.append((person, *rng.sample(names, rng.randint(1, len(names)))))
    return {**values, "r": rows}


def _weighted(rng: Random, values: Values) -> Values:
    names = rng.sample(TEAMS, rng.randint(1, 4))
    r = [(rng.choice(names), rng.choice([1, 2, 3, x])) for _, x in values["r"]]
    return {**values, "r": r}


_none = word_for(("tie", "draw", "nobody", "none"))
_CPP_HEAD = {
    "separate": "for (auto& [one, two, x, y] : r) {\n",
    "mixed": "for (auto& [one, x, two, y] : r) {\n",
    "colon": "for (auto& row : r) {\n    string one = row[0], two = row[1], score = row[2];\n    long long x = stoll(score.substr(0, score.find(':'))), y = stoll(score.substr(score.find(':') + 1));\n",
    "dashed": "for (auto& row : r) {\n    string one = row[0], two = row[2], score = row[3];\n    long long x = stoll(score.substr(0, score.find(':'))), y = stoll(score.substr(score.find(':') + 1));\n",
}
_HEAD = {
    "separate": "for one, two, x, y in r:\n",
    "mixed": "for one, x, two, y in r:\n",
    "colon": "for one, two, score in r:\n    x, y = map(int, score.split(':'))\n",
    "dashed": "for one, dash, two, score in r:\n    x, y = map(int, score.split(':'))\n",
}
_PARAM: dict[str, Param] = {
    "separate": SEPARATE,
    "mixed": MIXED,
    "colon": COLON,
    "dashed": DASHED,
}
_TOLD = {
    "separate": "Each line has two teams and then their goals, {f3} for the first and {f4} for the second. ",
    "mixed": "Each line has a team, its goals, the other team and its goals. ",
    "colon": "Each line has two teams and the result of their match, as Ants Bees 2:1. ",
    "dashed": "Each line has the result of a match in the form Ants - Bees 2:1. ",
}
_EACH = "    for team, own, other in ((one, x, y), (two, y, x)):\n        row = table.setdefault(team, [0, 0, 0, 0, 0, 0])\n        row[0] += 3 if own > other else own == other\n        row[1] += own\n        row[2] += other\n        row[3 + (own == other) + 2 * (own < other)] += 1\n"
_EACH_CPP = "    vector<tuple<string, long long, long long>> sides = {{one, x, y}, {two, y, x}};\n    for (auto& [team, own, other] : sides) {\n        auto& row = table[team];\n        row.resize(6);\n        row[0] += own > other ? 3 : own == other;\n        row[1] += own;\n        row[2] += other;\n        row[3 + (own == other) + 2 * (own < other)]++;\n    }\n}\n"
_ORDER = "order = sorted(table, key=lambda t: (-table[t][0], table[t][2] - table[t][1], -table[t][1], t))\n"
_ORDER_CPP = "vector<tuple<long long, long long, long long, string>> order;\nfor (auto& [t, row] : table) order.push_back({-row[0], row[2] - row[1], -row[1], t});\nsort(order.begin(), order.end());\n"
_RULE = "A win is worth 3 points, a draw 1 point for both. "
_SORT = "sorted by points (most first), then by goal difference, then by goals scored (more is better), then by name"


def _league(form: str, what: str) -> Task:
    """Return the task of one output from results in one layout."""
    python = "table = {}\n" + _HEAD[form] + _EACH
    cpp = "map<string, vector<long long>> table;\n" + _CPP_HEAD[form] + _EACH_CPP
    rest: dict[str, Any] = {"output": LINES}
    point = ("own == other\n        row[1]", "0\n        row[1]", "own > other ? 3 : own == other", "own > other ? 3 : 0")  # fmt: skip
    if what == "points_and_difference":
        say = ("Print the table: team, points and goal difference, " + _SORT + ".", "[Print|Make] a line with team, points and goal difference for each team, " + _SORT + ".")  # fmt: skip
        python += (
            _ORDER
            + "for t in order:\n    print(t, table[t][0], table[t][1] - table[t][2])"
        )
        cpp += (
            _ORDER_CPP
            + 'for (auto& [p, d, g, t] : order) cout << t << " " << -p << " " << -d << "\\n";'
        )
    elif what == "whole_table":
        say = ("Print the whole table, each line: team, matches, wins, draws, losses, goals scored, goals against, points; " + _SORT + ".", "[Print|Make] for each team a line with name, number of matches, of wins, of draws, of losses, goals for, goals against and points, " + _SORT + ".")  # fmt: skip
        python += (
            _ORDER
            + "for t in order:\n    p, g, a, w, d, l = table[t]\n    print(t, w + d + l, w, d, l, g, a, p)"
        )
        cpp += (
            _ORDER_CPP
            + 'for (auto& [p2, d2, g2, t] : order) {\n    auto& row = table[t];\n    cout << t << " " << row[3] + row[4] + row[5] << " " << row[3] << " " << row[4] << " " << row[5] << " " << row[1] << " " << row[2] << " " << row[0] << "\\n";\n}'
        )
        point = (
            "w + d + l, w,",
            "w + l, w,",
            "row[3] + row[4] + row[5]",
            "row[3] + row[5]",
        )
    elif what == "points_by_name":
        say = ("Print each team with its points, in alphabetical order.", "[Print|List] the teams by name, each with the points that it has.")  # fmt: skip
        python += "for t in sorted(table):\n    print(t, table[t][0])"
        cpp += 'for (auto& [t, row] : table) cout << t << " " << row[0] << "\\n";'
    else:
        say = ("Print the team with the most points and its points; equal teams are compared by goal difference, then by goals scored, then by name (alphabetically first).", "Who leads the table? Print the team that is first by points, goal difference, goals scored and name, and its points.")  # fmt: skip
        python += _ORDER + "print(order[0], table[order[0]][0])"
        cpp += (
            _ORDER_CPP
            + 'cout << get<3>(order[0]) << " " << -get<0>(order[0]) << "\\n";'
        )
        rest = {"output": ("Print a name and a number.",)}
        point = ("table[t][2] - table[t][1], -table[t][1], ", "", "{-row[0], row[2] - row[1], -row[1], t}", "{-row[0], 0, 0, t}")  # fmt: skip
    meanings = (
        FIELDS if form in ("separate", "mixed") else {"r": "a match and its result"}
    )
    told = tuple(_TOLD[form] + _RULE + text for text in say)
    return slip(f"league_{form}_{what}", (_PARAM[form],), told, (python, cpp), point, refine=_games(form), meanings=meanings, tags=SORTED, rating=1000, allows_cases=False, **rest)  # fmt: skip


_POINTS = "points = {}\nfor row in r:\n    for p, x in zip(($p, $q, $o), row):\n        points[x] = points.get(x, 0) + p\n"
_POINTS_CPP = "map<string, long long> points;\nfor (auto& [first, second, third] : r) {\n    points[first] += $p;\n    points[second] += $q;\n    points[third] += $o;\n}\n"
_RANKED = "order = sorted(points, key=lambda x: (-points[x], x))\n"
_RANKED_CPP = "vector<pair<long long, string>> order;\nfor (auto& [x, p] : points) order.push_back({-p, x});\nsort(order.begin(), order.end());\n"
_pqo = said(p=(3, 5, 10), q=(2, 2, 2), o=(1, 1, 1))
_TALLY = "count = {}\nfor x in w:\n    count[x] = count.get(x, 0) + 1\norder = sorted(count, key=lambda x: (-count[x], x))\n"
_TALLY_CPP = "map<string, long long> count;\nfor (auto& x : w) count[x]++;\nvector<pair<long long, string>> order;\nfor (auto& [x, k2] : count) order.push_back({-k2, x});\nsort(order.begin(), order.end());\n"

BALLOTS = (
    slip("ballots_of_three_choices_table", (RANKS,), ("Each of {n} people names a first, a second and a third choice; they get $p, $q and $o points. Print all that were named with their points, the most points first, equal ones by name.", "{n} ballots have three different names each, worth $p, $q and $o points in this order. Print names and sums, sorted by sum downwards, then by name."), (_POINTS + _RANKED + "for x in order:\n    print(x, points[x])", _POINTS_CPP + _RANKED_CPP + 'for (auto& [p, x] : order) cout << x << " " << -p << "\\n";'), ("($p, $q, $o)", "($o, $q, $p)", "points[first] += $p;\n    points[second] += $q;\n    points[third] += $o;", "points[first] += $o;\n    points[second] += $q;\n    points[third] += $p;"), refine=_ranks, constants=_pqo, meanings=CHOICES, output=LINES, tags=SORTED, allows_cases=False),
    slip("ballots_of_three_choices_winner", (RANKS,), ("Each of {n} people names a first, a second and a third choice; they get $p, $q and $o points. Print the name with the most points and its points, the alphabetically first of equals.", "{n} ballots have three different names each, worth $p, $q and $o points in this order. Who has the largest sum (first by name in a tie), and what is it?"), (_POINTS + _RANKED + "print(order[0], points[order[0]])", _POINTS_CPP + _RANKED_CPP + 'cout << order[0].second << " " << -order[0].first << "\\n";'), ("($p, $q, $o)", "($o, $q, $p)", "points[first] += $p;\n    points[second] += $q;\n    points[third] += $o;", "points[first] += $o;\n    points[second] += $q;\n    points[third] += $p;"), refine=_ranks, constants=_pqo, meanings=CHOICES, output=("Print a name and a number.",), tags=SORTED, allows_cases=False),
    slip("majority_or_second_round", (Words("w", alphabet=BOTH),), ("{n} votes are given, a name each. If a name has more than half of the votes, print it; otherwise print the two names with the most votes for the second round, more votes first, equal ones by name.", "Count {n} votes. Print the winner if it has over half of them, else the first two by votes (ties alphabetically) on one line."), (_TALLY + "if 2 * count[order[0]] > n:\n    print(order[0])\nelse:\n    print(order[0], order[1])", _TALLY_CPP + 'cout << order[0].second;\nif (-2 * order[0].first <= n) cout << " " << order[1].second;\ncout << "\\n";'), ("> n:", ">= n:", "<= n)", "< n)"), refine=_votes, output=WORD_LINE, tags=SORTED, allows_cases=False),
    slip("winner_with_lead_or_tie", (Words("w", alphabet=BOTH),), ("{n} votes are given, a name each. Print the name with the most votes and by how many votes it is ahead of the second (of 0 votes if there is no second); if two or more share the first place, print $none.", "Count {n} votes. Print the winner and the difference to the next, or $none if the largest number of votes is reached by more than one."), (_TALLY + "lead = count[order[0]] - (count[order[1]] if len(order) > 1 else 0)\nprint(order[0], lead) if lead else print('$none')", _TALLY_CPP + 'long long lead = -order[0].first + (order.size() > 1 ? order[1].first : 0);\nif (lead) cout << order[0].second << " " << lead << "\\n";\nelse cout << "$none" << "\\n";'), ("if lead else print('$none')", "if lead >= 0 else print('$none')", "if (lead)", "if (lead >= 0)"), refine=_votes, constants=_none, output=WORD_LINE, tags=SORTED, allows_cases=False),
    slip("votes_of_candidates_and_invalid", (Words("v", count="m", alphabet=BOTH), Words("w", alphabet=BOTH)), ("{m} different candidates and {n} votes, a name each, are given. A vote for anybody else is invalid. Print each candidate, in the given order, with the number of votes and, last, $bad with the number of invalid votes.", "Count {n} votes for {m} candidates. One line per candidate, as listed: name and votes; then a line $bad with the count of votes for others."), ("for x in v:\n    print(x, w.count(x))\nprint('$bad', sum(x not in v for x in w))", 'long long valid = 0;\nfor (auto& x : v) {\n    long long k = count(w.begin(), w.end(), x);\n    cout << x << " " << k << "\\n";\n    valid += k;\n}\ncout << "$bad " << n - valid << "\\n";'), ("sum(x not in v for x in w)", "sum(x in v for x in w)", "n - valid", "valid"), refine=_votes, constants=said(bad=("invalid", "INVALID", "other", "blank", "spoilt")), output=LINES, allows_cases=False, meanings={"v": "the candidates", "w": "the votes"}),
    slip("approvals_by_count", (Lines("r", (("name", "text"),), max_size=12),), ("Each line has the name of a person and then all choices that he or she likes, at least one. Print the choices with the number of people who like them, most first, equal ones by name.", "Lines have a voter and one or more approved names, no two equal. Count the approvals and print name and count, sorted by count downwards, then by name."), ("count = {}\nfor person, *liked in r:\n    for x in liked:\n        count[x] = count.get(x, 0) + 1\nfor x in sorted(count, key=lambda x: (-count[x], x)):\n    print(x, count[x])", 'map<string, long long> count;\nfor (auto& row : r) {\n    for (size_t i = 1; i < row.size(); i++) count[row[i]]++;\n}\nvector<pair<long long, string>> order;\nfor (auto& [x, k] : count) order.push_back({-k, x});\nsort(order.begin(), order.end());\nfor (auto& [k, x] : order) cout << x << " " << -k << "\\n";'), ("(-count[x], x)", "x", "sort(order.begin(), order.end());\n", ""), refine=_approved, meanings={"r": "a person and what the person likes"}, output=LINES, tags=SORTED, allows_cases=False),
    slip("liked_by_everybody", (Lines("r", (("name", "text"),), max_size=12),), ("Each line has the name of a person and then all choices that he or she likes, at least one. Print the choices that everybody likes, alphabetically, on one line, or $none.", "Which words stand behind the name in every line? Print them sorted, or $none if there are none."), ("both = set(r[0][1:])\nfor person, *liked in r:\n    both &= set(liked)\nprint(*sorted(both) or ['$none'])", 'map<string, set<size_t>> seen;\nfor (size_t i = 0; i < r.size(); i++) {\n    for (size_t j = 1; j < r[i].size(); j++) seen[r[i][j]].insert(i);\n}\nbool any = false;\nfor (auto& [x, all] : seen) {\n    if (all.size() != r.size()) continue;\n    cout << (any ? " " : "") << x;\n    any = true;\n}\ncout << (any ? "" : "$none") << "\\n";'), ("for person, *liked in r:", "for person, *liked in r[:2]:", "    if (all.size() != r.size()) continue;", "    if (!all.count(0) || !all.count(min<size_t>(1, r.size() - 1))) continue;"), refine=_approved, constants=_none, meanings={"r": "a person and what the person likes"}, output=WORD_LINE, tags=("data structures",), allows_cases=False),
    slip("last_choice_out_until_majority", (RANKS,), ("Each of {n} people ranks the same three names, best first. While nobody has more than half of the first places, the name with the fewest first places (the alphabetically last of equals) is struck off all lists and the next name moves up. Print the winner.", "{n} ballots rank three names. Eliminate the name with the fewest top places, the alphabetically largest in a tie, and let the others move up, until a name tops more than half of the ballots (or is the only one left). Print it."), ("names = sorted(r[0])\nwhile True:\n    tops = [next(x for x in row if x in names) for row in r]\n    best = max(names, key=tops.count)\n    if 2 * tops.count(best) > n or len(names) == 1:\n        break\n    names.remove(min(reversed(names), key=tops.count))\nprint(best)", 'set<string> names;\nmap<string, long long> tops;\nstring best;\nfor (auto& [first, second, third] : r) names.insert(first), names.insert(second), names.insert(third);\nwhile (true) {\n    tops.clear();\n    for (auto& [first, second, third] : r) tops[names.count(first) ? first : names.count(second) ? second : third]++;\n    best = *names.begin();\n    string worst = best;\n    for (auto& x : names) {\n        if (tops[x] > tops[best]) best = x;\n        if (tops[x] <= tops[worst]) worst = x;\n    }\n    if (2 * tops[best] > n || names.size() == 1) break;\n    names.erase(worst);\n}\ncout << best << "\\n";'), ("2 * tops.count(best) > n or len(names) == 1", "True", "2 * tops[best] > n || names.size() == 1", "true"), refine=lambda rng, values: {**values, "r": [tuple(rng.sample(names, 3)) for names in [rng.sample(TEAMS, 3)] for _ in values["r"]]}, meanings=CHOICES, output=("Print one name.",), tags=("implementation",), rating=1100, allows_cases=False),
    slip("votes_with_weights_winner", (Records("r", 1, 10**6),), ("Each of {n} shareholders votes for a name, with as many votes as he has shares. Print the name with the most votes and this number; if several have the most, print $none.", "Lines have a name and a weight. Sum the weights by name and print the name with the largest sum and the sum, $none if it is not the only one."), ("total = {}\nfor name, x in r:\n    total[name] = total.get(name, 0) + x\nmost = max(total.values())\nbest = [x for x in total if total[x] == most]\nprint(best[0], most) if len(best) == 1 else print('$none')", 'map<string, long long> total;\nfor (auto& [name, x] : r) total[name] += x;\nlong long most = 0, times = 0;\nstring best;\nfor (auto& [name, x] : total) {\n    if (x > most) {\n        most = x;\n        best = name;\n        times = 0;\n    }\n    times += x == most;\n}\nif (times == 1) cout << best << " " << most << "\\n";\nelse cout << "$none" << "\\n";'), ("total.get(name, 0) + x", "total.get(name, 0) + 1", "total[name] += x", "total[name]++"), refine=_weighted, constants=_none, meanings={"r": "the name voted for and the shares"}, output=WORD_LINE, tags=("data structures",), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *(
        _league(form, what)
        for form in ("separate", "mixed", "colon", "dashed")
        for what in (
            "points_and_difference",
            "whole_table",
            "points_by_name",
            "leader",
        )
    ),
    *BALLOTS,
)  # fmt: skip
