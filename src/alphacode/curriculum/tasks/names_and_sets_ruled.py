"""Names, words and numbers in sets: counted, matched, called up, ranked with one condition."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import row_for, said
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, ROW, bodies, decide, value
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Field,
    Int,
    Ints,
    Pairs,
    Records,
    Rows,
    Task,
    Values,
    Words,
)
from alphacode.curriculum.words import PEOPLE

FRUITS = ("apple", "lemon", "plum", "pear", "fig", "kiwi", "mango", "grape")
COLOURS = ("red", "blue", "green", "white", "black", "gold", "pink")


def _gains(rng: Random, values: Values) -> Values:
    pool = rng.sample(FRUITS, 3)
    return {
        **values,
        "w": [rng.choice(pool) for _ in values["w"]],
        "v": [rng.choice([*pool, *FRUITS]) for _ in values["v"]],
    }


def _regions(rng: Random, values: Values) -> Values:
    m = len(values["r"])
    n = rng.randint(1, max(1, min(5, m)))
    years = rng.sample(range(1, 10 * m + 1), m)
    return {**values, "n": n, "r": [(rng.randint(1, n), y) for y in years]}


def _initials(rng: Random, values: Values) -> Values:
    pool = str(values["u"]) * 2 + "QZ"
    words = {
        rng.choice(pool) + "".join(rng.choice(UPPER) for _ in range(rng.randint(1, 5)))
        for _ in values["w"]
    }
    w = sorted(words)
    rng.shuffle(w)
    return {**values, "n": len(w), "w": w}


def _negated(rng: Random, values: Values) -> Values:
    pool = rng.sample(FRUITS, rng.choice([2, 4, 8, 8]))
    w = [rng.choice(["", "!"]) + rng.choice(pool) for _ in values["w"]]
    return {**values, "w": w}


def _dishes(rng: Random, values: Values) -> Values:
    colours = rng.sample(COLOURS, rng.randint(1, 4))
    r = [(c, rng.randint(1, 50)) for c in colours]
    return {
        **values,
        "w": [rng.choice([*colours, *COLOURS]) for _ in values["w"]],
        "m": len(r),
        "r": r,
        "k": rng.randint(1, 50),
    }


def _ages(rng: Random, values: Values) -> Values:
    n = len(values["r"])
    names = rng.sample(sorted(set(PEOPLE)), n)
    ages = rng.sample(range(1, 100), n)
    return {**values, "r": list(zip(names, ages, strict=True))}


def _rates(rng: Random, values: Values) -> Values:
    p = [
        rng.choice(
            [(1, 2), (2, 4), (1, 1), (3, 1), (rng.randint(0, 9), rng.randint(1, 9))]
        )
        for _ in values["p"]
    ]
    return {**values, "p": p}


def _poems(rng: Random, values: Values) -> Values:
    pool = rng.sample(FRUITS, 4)
    return {
        **values,
        "r": [(rng.choice(pool), rng.randint(0, 12)) for _ in values["r"]],
    }


def _full_names(rng: Random, values: Values) -> Values:
    first, last = rng.sample(FRUITS, 4), rng.sample(COLOURS, 3)
    n = rng.randint(2, 5)
    return {
        **values,
        "n": n,
        "r": [(rng.choice(last), rng.choice(first)) for _ in range(n)],
    }


def _verdicts(rng: Random, values: Values) -> Values:
    pool = [str(values[c]) for c in "xyzu"]
    return {**values, "w": [rng.choice(pool) for _ in values["w"]]}


def _three_lists(rng: Random, values: Values) -> Values:
    a, b, c = ([rng.randint(0, 9) for _ in range(rng.randint(1, 4))] for _ in "abc")
    q = [rng.randint(0, 27) for _ in range(rng.randint(1, 6))]
    return {
        "n": len(a),
        "a": a,
        "m": len(b),
        "b": b,
        "l": len(c),
        "c": c,
        "q": len(q),
        "x": q,
    }


def _hated(rng: Random, values: Values) -> Values:
    n = max(2, values["n"])
    a = [rng.randint(1, 5) for _ in range(n)]
    k = rng.randint(1, min(n, 4))
    return {
        **values,
        "n": n,
        "a": a,
        "k": k,
        "b": sorted(rng.sample(range(1, n + 1), k)),
    }


def _beans(rng: Random, values: Values) -> Values:
    return {
        **values,
        "p": [(rng.randint(1, 30), rng.randint(1, 4)) for _ in values["p"]],
    }


def _twice(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 6)
    a = [*range(1, n + 1)] * 2
    rng.shuffle(a)
    for i in range(len(a) - 2):
        if rng.random() < 0.4:
            j = a.index(a[i], i + 1) if a[i] in a[i + 1 :] else i + 2
            a[i + 2], a[j] = a[j], a[i + 2]
    return {**values, "n": n, "a": a}


def _thrice(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 6)
    a = [*range(1, n + 1)] * 3
    rng.shuffle(a)
    return {**values, "n": n, "a": a}


def _calls(rng: Random, values: Values) -> Values:
    n = max(2, values["n"])
    return {
        **values,
        "n": n,
        "a": [
            rng.choice([j for j in range(1, n + 1) if j != i]) for i in range(1, n + 1)
        ],
    }


def _owned(rng: Random, values: Values) -> Values:
    k = rng.choice([values["k"], rng.randint(1, 20)])
    return {
        **values,
        "k": k,
        "a": [rng.randint(1, min(10**9, k + 3)) for _ in values["a"]],
    }


def _two_lists(rng: Random, values: Values) -> Values:
    n = values["n"]
    pool = range(1, n + 3)
    a = rng.sample(pool, n)
    b = rng.sample(pool, n)
    for i in range(n):
        if rng.random() < 0.3 and a[i] in b:
            j = b.index(a[i])
            b[i], b[j] = b[j], b[i]
    return {**values, "a": a, "b": b}


def _mirrored(rng: Random, values: Values) -> Values:
    pool = [
        "".join(rng.choice("abc") for _ in range(rng.randint(1, 3))) for _ in range(3)
    ]
    return {
        **values,
        "w": [rng.choice(pool)[:: rng.choice([1, -1])] for _ in values["w"]],
    }


def _joined(rng: Random, values: Values) -> Values:
    w = [
        "".join(rng.choice("abcdef") for _ in range(rng.randint(1, 4)))
        for _ in range(rng.randint(2, 5))
    ]
    if rng.random() < 0.5:
        w[-1] = rng.choice([w[0][::-1], w[0][::-1] + "x", "x" + w[0][::-1]])
    return {
        **values,
        "n": len(w),
        "w": list(dict.fromkeys(w)) if len(set(w)) == len(w) else w,
    }


TASKS: tuple[Task, ...] = (
    bodies("best_word_gain", (Words("w", count="n"), Words("v", count="m"),), ("{n} blue cards {w} and {m} red cards {v} have words on them. One says a single word, gets 1 for each blue card with it and loses 1 for each red card with it. What is the largest gain? (One may say a word that is on no card, gaining 0.)", "For a word x let f(x) be how often it occurs in the first list minus how often in the second. Find the largest f(x) over all words, but at least 0.",), "print(max(0, max(w.count(x) - v.count(x) for x in w)))", "long long best = 0;\nfor (auto& x : w) best = max<long long>(best, count(w.begin(), w.end(), x) - count(v.begin(), v.end(), x));\ncout << best << \"\\n\";", ("print(max(w.count(x) for x in w))", "long long best = 0;\nfor (auto& x : w) best = max<long long>(best, count(w.begin(), w.end(), x));\ncout << best << \"\\n\";"), meanings={"n": "the number of blue cards", "m": "the number of red cards", "w": "the words on blue cards", "v": "the words on red cards"}, refine=_gains, rating=900),
    bodies("codes_of_region_and_rank", (Int("n", 1, 1000), Rows("r", (Field("p", 1, 1000, limit="n"), Field("y", 1, 10**9, is_distinct=True)), count="m", max_size=20),), ("There are {n} regions and {m} towns; town i belongs to region {f1} and was founded in year {f2} (all years are different). Its code is the number of the region with $d digits followed by its rank by year within the region with $d digits, zeros in front. Print the codes in the order of input.", "For each of {m} lines with a group {f1} and a number {f2} print the group and then the place of the number among those of its group (1 for the smallest), both filled up with zeros to $d digits, without a blank.",), "for x, z in r:\n    rank = sum(1 for t, u in r if t == x and u <= z)\n    print(str(x).zfill($d) + str(rank).zfill($d))", "for (auto& [x, z] : r) {\n    long long rank = 0;\n    for (auto& [t, u] : r) if (t == x && u <= z) rank++;\n    cout << setw($d) << setfill('0') << x << setw($d) << setfill('0') << rank << \"\\n\";\n}", ("for x, z in r:\n    rank = sum(1 for t, u in r if u <= z)\n    print(str(x).zfill($d) + str(rank).zfill($d))", "for (auto& [x, z] : r) {\n    long long rank = 0;\n    for (auto& [t, u] : r) if (u <= z) rank++;\n    cout << setw($d) << setfill('0') << x << setw($d) << setfill('0') << rank << \"\\n\";\n}"), meanings={"n": "the number of regions", "m": "the number of towns", "p": "the region", "y": "the year"}, output=("Print {m} codes, one per line.",), constants=said(d=(6, 6, 6, 4)), refine=_regions, rating=1000),
    bodies("three_names_different_initials", (Words("w", alphabet=UPPER),), ("{n} names, all different, are given. In how many ways can three names be chosen that begin with three different letters of \"$u\"? The order of choosing does not matter.", "Count the sets of three of the names such that all three initials occur in the word $u and no two initials are equal.",), "from itertools import combinations\nc = [sum(1 for x in w if x[0] == t) for t in '$u']\nprint(sum(x * y * z for x, y, z in combinations(c, 3)))", "string u = \"$u\";\nvector<long long> c(u.size());\nfor (auto& x : w) for (size_t i = 0; i < u.size(); i++) if (x[0] == u[i]) c[i]++;\nlong long r = 0;\nfor (size_t i = 0; i < c.size(); i++)\n    for (size_t j = i + 1; j < c.size(); j++)\n        for (size_t k = j + 1; k < c.size(); k++) r += c[i] * c[j] * c[k];\ncout << r << \"\\n\";", ("c = sum(1 for x in w if x[0] in '$u')\nprint(c * (c - 1) * (c - 2) // 6)", "string u = \"$u\";\nlong long c = 0;\nfor (auto& x : w) if (u.find(x[0]) != string::npos) c++;\ncout << c * (c - 1) * (c - 2) / 6 << \"\\n\";"), meanings={"n": "the number of names", "w": "the names"}, refine=_initials, constants=said(u=("MARCH", "MARCH", "ABC", "JUNE", "SPORT")), rating=1000),
    bodies("word_met_with_its_negation", (Words("w", alphabet=LOWER + "!"),), ("Each of {n} strings is a word of small letters, perhaps with one ! in front. Find a word that occurs both with and without the !; if there are several, print (without !) the first in the alphabet, and $none if there is none.", "A word x and \"!x\" contradict each other. Print the alphabetically smallest x for which both are in the list, or $none.",), "found = sorted(x for x in w if '!' + x in w)\nprint(found[0] if found else '$none')", "set<string> all(w.begin(), w.end());\nstring best;\nfor (auto& x : all) if (x[0] != '!' && all.count(\"!\" + x)) {\n    best = x;\n    break;\n}\ncout << (best.empty() ? string(\"$none\") : best) << \"\\n\";", ("found = [x for x in w if '!' + x in w]\nprint(found[-1] if found else '$none')", "set<string> all(w.begin(), w.end());\nstring best;\nfor (auto& x : w) if (x[0] != '!' && all.count(\"!\" + x)) best = x;\ncout << (best.empty() ? string(\"$none\") : best) << \"\\n\";"), meanings={"n": "the number of strings", "w": "the strings"}, refine=_negated, constants=word_for(("satisfiable", "none", "fine", "consistent")), rating=900),
    bodies("dishes_priced_by_colour", (Words("w", count="n"), Records("r", 1, 10**4, count="m", max_size=8), Int("k", 1, 10**4),), ("{person} has eaten {n} dishes from plates of the colours {w}. {m} colours have prices of their own; a plate of any other colour costs {k}. What must be paid?", "Add up the prices of the {n} words: a word that is among the {m} names of the price list costs what stands beside it, any other costs {k}.",), "d = dict(r)\nprint(sum(d.get(x, k) for x in w))", "map<string, long long> d;\nfor (auto& [name, x] : r) d[name] = x;\nlong long total = 0;\nfor (auto& x : w) total += d.count(x) ? d[x] : k;\ncout << total << \"\\n\";", ("d = dict(r)\nprint(sum(d.get(x, 0) for x in w))", "map<string, long long> d;\nfor (auto& [name, x] : r) d[name] = x;\nlong long total = 0;\nfor (auto& x : w) total += d.count(x) ? d[x] : 0;\ncout << total << \"\\n\";"), meanings={"n": "the number of plates", "m": "the number of colours with a price", "w": "the colours of the plates", "r": "a colour and its price", "k": "the price of all other plates"}, refine=_dishes),
    bodies("round_from_the_youngest", (Records("r", 1, 100, min_size=2, max_size=15),), ("{n} people with different ages sit in a circle, named in clockwise order. Print their names clockwise, beginning with the youngest, one per line.", "Rotate the list of names so that the one with the smallest number comes first, and print the names below one another.",), "i = min(range(n), key=lambda j: r[j][1])\nfor j in range(n):\n    print(r[(i + j) % n][0])", "int i = 0;\nfor (int j = 0; j < n; j++) if (r[j].second < r[i].second) i = j;\nfor (int j = 0; j < n; j++) cout << r[(i + j) % n].first << \"\\n\";", ("for name, x in sorted(r, key=lambda t: t[1]):\n    print(name)", "sort(r.begin(), r.end(), [](const auto& x, const auto& y) { return x.second < y.second; });\nfor (auto& [name, x] : r) cout << name << \"\\n\";"), meanings={"n": "the number of people", "r": "a name and an age"}, output=("Print {n} names, one per line.",), refine=_ages),
    bodies("order_by_success_rate", (Pairs("p", ("a", "b"), 0, 10**9, max_size=30),), ("Person i of {n} has succeeded {f1} times and failed {f2} times (not both 0). Print the numbers of the people by their share of successes, the largest first; if shares are equal, the smaller number first.", "Sort 1 to {n} in decreasing order of {f1} / ({f1} + {f2}), exactly, and equal ones in increasing order of their number.",), "from fractions import Fraction\nprint(*sorted(range(1, n + 1), key=lambda i: (-Fraction(p[i - 1][0], sum(p[i - 1])), i)))", "vector<int> o(n);\nfor (int i = 0; i < n; i++) o[i] = i;\nstable_sort(o.begin(), o.end(), [&](int i, int j) {\n    return (__int128)p[i].first * (p[j].first + p[j].second) > (__int128)p[j].first * (p[i].first + p[i].second);\n});\nfor (int i = 0; i < n; i++) cout << (i ? \" \" : \"\") << o[i] + 1;\ncout << \"\\n\";", ("print(*sorted(range(1, n + 1), key=lambda i: (-p[i - 1][0], i)))", "vector<int> o(n);\nfor (int i = 0; i < n; i++) o[i] = i;\nstable_sort(o.begin(), o.end(), [&](int i, int j) { return p[i].first > p[j].first; });\nfor (int i = 0; i < n; i++) cout << (i ? \" \" : \"\") << o[i] + 1;\ncout << \"\\n\";"), meanings={"n": "the number of people", "p": "successes and failures"}, refine=_rates, output=ROW, rating=1000),
    decide("same_full_name_twice", (Rows("r", (Field("last", kind="word"), Field("first", kind="word")), min_size=2, max_size=20),), ("{n} people are given by two words, {f1} and {f2}. Are there two people for whom both words are equal?", "Does one of the lines occur again, word for word?",), "two people have both words in common", "len(set(r)) < n", "set<pair<string, string>> seen;\nfor (auto& [x, y] : r) seen.insert({x, y});\n(long long)seen.size() < n", ("len(set(x for x, y in r)) < n", "set<string> seen;\nfor (auto& [x, y] : r) seen.insert(x);\n(long long)seen.size() < n"), meanings={"n": "the number of people", "last": "the family name", "first": "the given name"}, refine=_full_names),
    bodies("best_of_originals", (Records("r", 0, 10**6, max_size=20),), ("{n} poems are handed in, each a word with its points. A poem is original if the same word has not been handed in before. Print the number (from 1) of the original poem with the most points, the earliest one if there are several.", "Only the first record of each word counts. Which record that counts has the largest number? Print its place in the list; of equal ones the first.",), "seen = set()\nbest = (-1, 0)\nfor i, (name, x) in enumerate(r):\n    if name not in seen:\n        seen.add(name)\n        if x > best[0]:\n            best = (x, i + 1)\nprint(best[1])", "set<string> seen;\nlong long best = -1;\nint place = 0;\nfor (int i = 0; i < n; i++)\n    if (seen.insert(r[i].first).second && r[i].second > best) {\n        best = r[i].second;\n        place = i + 1;\n    }\ncout << place << \"\\n\";", ("print(max(range(n), key=lambda i: r[i][1]) + 1)", "int place = 0;\nfor (int i = 1; i < n; i++) if (r[i].second > r[place].second) place = i;\ncout << place + 1 << \"\\n\";"), meanings={"n": "the number of poems", "r": "a poem and its points"}, refine=_poems),
    bodies("verdicts_counted_with_x", (Words("w", alphabet=LOWER + UPPER),), ("Each of the {n} words is $x, $y, $z or $u. For these four words, in this order, print a line with the word, a blank, the letter x, a blank and how often it occurs, as in \"$x x 3\".", "Count the four possible results $x, $y, $z, $u among {n} results and print four lines of the form \"result x count\".",), "for t in ('$x', '$y', '$z', '$u'):\n    print(t, 'x', w.count(t))", "for (string t : {\"$x\", \"$y\", \"$z\", \"$u\"}) cout << t << \" x \" << count(w.begin(), w.end(), t) << \"\\n\";", ("for t in ('$x', '$y', '$z', '$u'):\n    if t in w:\n        print(t, 'x', w.count(t))", "for (string t : {\"$x\", \"$y\", \"$z\", \"$u\"})\n    if (count(w.begin(), w.end(), t)) cout << t << \" x \" << count(w.begin(), w.end(), t) << \"\\n\";"), meanings={"n": "the number of results", "w": "the results"}, output=("Print four lines.",), refine=_verdicts, constants=row_for("x y z u", ("AC", "WA", "TLE", "RE"), ("AC", "WA", "TLE", "RE"), ("win", "draw", "loss", "void"), ("N", "E", "S", "W"), ("yes", "no", "maybe", "never"))),
    bodies("sums_of_three_lists_asked", (Ints("a", 0, 10**8, max_size=20), Ints("b", 0, 10**8, max_size=20, count="m"), Ints("c", 0, 10**8, max_size=20, count="l"), Ints("x", 0, 10**8, max_size=20, count="q"),), ("Three lists of {n}, {m} and {l} numbers are given. For each of the {q} numbers {x}: can it be got as the sum of one number of each list? Print $yes or $no for each.", "Answer {q} questions: is there an element of {a}, one of {b} and one of {c} with the sum {x}_i? One word, $yes or $no, per line.",), "s = {p + q2 + t for p in a for q2 in b for t in c}\nfor v in x:\n    print('$yes' if v in s else '$no')", "set<long long> s;\nfor (auto i : a) for (auto j : b) for (auto t : c) s.insert(i + j + t);\nfor (auto v : x) cout << (s.count(v) ? \"$yes\" : \"$no\") << \"\\n\";", ("for v in x:\n    print('$yes' if min(a) + min(b) + min(c) <= v <= max(a) + max(b) + max(c) else '$no')", "long long low = *min_element(a.begin(), a.end()) + *min_element(b.begin(), b.end()) + *min_element(c.begin(), c.end());\nlong long high = *max_element(a.begin(), a.end()) + *max_element(b.begin(), b.end()) + *max_element(c.begin(), c.end());\nfor (auto v : x) cout << (low <= v && v <= high ? \"$yes\" : \"$no\") << \"\\n\";"), meanings={"n": "the length of the first list", "m": "the length of the second list", "l": "the length of the third list", "q": "the number of questions", "a": "the first list", "b": "the second list", "c": "the third list", "x": "the sums asked for"}, refine=_three_lists, constants=answer_words, output=LINES, rating=1000),
    bodies("can_reach_top_k", (Rows("r", (Field("x", 0, 300), Field("y", 0, 300), Field("z", 0, 300)), max_size=20), Int("k", 1, 20),), ("{n} students have written three tests with {f1}, {f2} and {f3} points; a fourth test has 0 to $d points. For each student: can he be among the first {k} after it? The place of a student is 1 plus the number of those with a higher total. Print $yes or $no per line.", "Row i has the sum s_i. If s_i grew by $d and the others stayed, would fewer than {k} of the others have a larger sum? Print $yes or $no for each of the {n} rows.",), "s = [x + y + z for x, y, z in r]\nlimit = sorted(s, reverse=True)[k - 1]\nfor v in s:\n    print('$yes' if v + $d >= limit else '$no')", "vector<long long> s;\nfor (auto& [x, y, z] : r) s.push_back(x + y + z);\nauto t = s;\nsort(t.rbegin(), t.rend());\nfor (auto v : s) cout << (v + $d >= t[k - 1] ? \"$yes\" : \"$no\") << \"\\n\";", ("s = [x + y + z for x, y, z in r]\nlimit = sorted(s, reverse=True)[k - 1]\nfor v in s:\n    print('$yes' if v + $d > limit else '$no')", "vector<long long> s;\nfor (auto& [x, y, z] : r) s.push_back(x + y + z);\nauto t = s;\nsort(t.rbegin(), t.rend());\nfor (auto v : s) cout << (v + $d > t[k - 1] ? \"$yes\" : \"$no\") << \"\\n\";"), meanings={"n": "the number of students", "k": "the last place that counts", "x": "the points of the first test", "y": "those of the second", "z": "those of the third"}, constants=lambda rng: {**answer_words(rng), "d": rng.choice([300, 300, 100, 200])}, refine=lambda rng, v: {**v, "k": rng.randint(1, v["n"])}, output=LINES, rating=1000),
    decide("best_food_is_hated", (Ints("a", 1, 100, min_size=2), Ints("b", 1, 100, count="k", is_distinct=True),), ("There are {n} foods with tastiness {a}; {person} dislikes {k} of them, those with the numbers {b}. {person} takes one of the foods with the greatest tastiness. Is it possible that it is a disliked one?", "Is the maximum of the list {a} found at one of the {k} places {b} (counted from 1), perhaps among other places?",), "one of these places holds the maximum", "any(a[x - 1] == max(a) for x in b)", "long long top = *max_element(a.begin(), a.end());\nbool found = false;\nfor (auto x : b) if (a[x - 1] == top) found = true;\nfound", ("all(a[x - 1] == max(a) for x in b)", "long long top = *max_element(a.begin(), a.end());\nbool all_top = true;\nfor (auto x : b) if (a[x - 1] != top) all_top = false;\nall_top"), meanings={"n": "the number of foods", "k": "how many are disliked", "a": "how tasty each food is", "b": "the numbers of the disliked foods"}, refine=_hated),
    bodies("largest_of_least_by_colour", (Pairs("p", ("taste", "colour"), 1, 10**9),), ("{n} beans have a {f1} and a {f2}. One names a colour and then gets any bean of that colour. What is the largest taste that one can be sure of?", "For each different {f2} take the smallest {f1} that occurs with it. Print the largest of these numbers.",), "low = {}\nfor x, c in p:\n    low[c] = min(low.get(c, x), x)\nprint(max(low.values()))", "map<long long, long long> low;\nfor (auto& [x, c] : p) low[c] = low.count(c) ? min(low[c], x) : x;\nlong long best = 0;\nfor (auto& [c, x] : low) best = max(best, x);\ncout << best << \"\\n\";", ("high = {}\nfor x, c in p:\n    high[c] = max(high.get(c, x), x)\nprint(min(high.values()))", "map<long long, long long> high;\nfor (auto& [x, c] : p) high[c] = high.count(c) ? max(high[c], x) : x;\nlong long best = high.begin()->second;\nfor (auto& [c, x] : high) best = min(best, x);\ncout << best << \"\\n\";"), meanings={"n": "the number of beans", "p": "the taste and the colour of a bean"}, refine=_beans, rating=900),
    bodies("twice_with_one_between", (Int("n", 1, 50), Ints("a", 1, 50, min_size=2, max_size=100, count="2 * n"),), ("Each number from 1 to {n} occurs exactly twice in the list. For how many of them is exactly one element between the two occurrences?", "2 * {n} people in a row wear shirts of {n} colours, every colour twice. Count the colours whose two wearers have exactly one person between them.",), "print(sum(1 for i in range(2 * n - 2) if a[i] == a[i + 2]))", "int r = 0;\nfor (int i = 0; i + 2 < 2 * n; i++) if (a[i] == a[i + 2]) r++;\ncout << r << \"\\n\";", ("print(sum(1 for i in range(2 * n - 1) if a[i] == a[i + 1]))", "int r = 0;\nfor (int i = 0; i + 1 < 2 * n; i++) if (a[i] == a[i + 1]) r++;\ncout << r << \"\\n\";"), meanings={"n": "the number of colours", "a": "the colours in the row"}, refine=_twice),
    bodies("ordered_by_second_occurrence", (Int("n", 1, 30), Ints("a", 1, 30, min_size=3, max_size=90, count="3 * n"),), ("Each number from 1 to {n} occurs exactly three times in the list. Print the numbers 1 to {n} in the order of the places of their second occurrence.", "A list of 3 * {n} numbers has every number of 1..{n} three times. Sort these numbers by where their middle one stands, the leftmost first.",), "c = {}\nr = []\nfor x in a:\n    c[x] = c.get(x, 0) + 1\n    if c[x] == 2:\n        r.append(x)\nprint(*r)", "map<long long, int> c;\nbool first = true;\nfor (auto x : a)\n    if (++c[x] == 2) {\n        if (!first) cout << \" \";\n        cout << x;\n        first = false;\n    }\ncout << \"\\n\";", ("r = []\nfor x in a:\n    if x not in r:\n        r.append(x)\nprint(*r)", "set<long long> c;\nbool first = true;\nfor (auto x : a)\n    if (c.insert(x).second) {\n        if (!first) cout << \" \";\n        cout << x;\n        first = false;\n    }\ncout << \"\\n\";"), meanings={"n": "the number of different numbers", "a": "the list"}, refine=_thrice, output=ROW, rating=900),
    bodies("never_called_listed", (Ints("a", 1, 100, min_size=2),), ("Each of {n} people has a number {a}_i (not his own) and nobody has been called yet. For i = 1 to {n} in turn: if person i has not been called so far, he calls person {a}_i. Print how many are never called, and on the next line their numbers in increasing order.", "Go through i = 1, ..., {n}; whenever i is not marked, mark {a}_i. Print the count of the unmarked numbers at the end and then the numbers themselves in one line.",), "called = [False] * (n + 1)\nfor i in range(1, n + 1):\n    if not called[i]:\n        called[a[i - 1]] = True\nrest = [i for i in range(1, n + 1) if not called[i]]\nprint(len(rest))\nprint(*rest)", "vector<bool> called(n + 1);\nfor (int i = 1; i <= n; i++) if (!called[i]) called[a[i - 1]] = true;\nvector<int> rest;\nfor (int i = 1; i <= n; i++) if (!called[i]) rest.push_back(i);\ncout << rest.size() << \"\\n\";\nfor (size_t i = 0; i < rest.size(); i++) cout << (i ? \" \" : \"\") << rest[i];\ncout << \"\\n\";", ("rest = [i for i in range(1, n + 1) if i not in a]\nprint(len(rest))\nprint(*rest)", "vector<int> rest;\nfor (int i = 1; i <= n; i++) if (find(a.begin(), a.end(), i) == a.end()) rest.push_back(i);\ncout << rest.size() << \"\\n\";\nfor (size_t i = 0; i < rest.size(); i++) cout << (i ? \" \" : \"\") << rest[i];\ncout << \"\\n\";"), meanings={"n": "the number of people", "a": "whom each one would call"}, output=("Print the count, then the numbers on one line.",), refine=_calls),
    value("sum_of_numbers_not_owned", (Ints("a", 1, 10**9), Int("k", 1, 10**9),), ("Add up the integers from 1 to {k} that do not occur in the list.", "A shop has toys 1 to {k}; toy i costs i. {person} owns the toys {a} (perhaps some twice, perhaps some that the shop has not) and buys all others of the shop. What does {person} pay?",), "k * (k + 1) // 2 - sum(x for x in set(a) if x <= k)", "set<long long> owned(a.begin(), a.end());\nlong long total = k * (k + 1) / 2;\nfor (auto x : owned) if (x <= k) total -= x;\ntotal", ("k * (k + 1) // 2 - sum(x for x in a if x <= k)", "long long total = k * (k + 1) / 2;\nfor (auto x : a) if (x <= k) total -= x;\ntotal"), meanings={"n": "the length of the list", "k": "the last number", "a": "the numbers to leave out"}, refine=_owned),
    bodies("hits_and_blows_of_lists", (Ints("a", 1, 10**9, is_distinct=True), Ints("b", 1, 10**9, is_distinct=True),), ("Two lists of {n} different numbers each are given. Print on the first line how many numbers stand at the same place in both, and on the second line how many occur in both but at different places.", "Count the places where {a} and {b} agree, and the values that both contain at places that differ; one number per line.",), "same = sum(1 for x, y in zip(a, b) if x == y)\nprint(same)\nprint(len(set(a) & set(b)) - same)", "int same = 0, both = 0;\nset<long long> s(a.begin(), a.end());\nfor (int i = 0; i < n; i++) {\n    if (a[i] == b[i]) same++;\n    if (s.count(b[i])) both++;\n}\ncout << same << \"\\n\" << both - same << \"\\n\";", ("same = sum(1 for x, y in zip(a, b) if x == y)\nprint(same)\nprint(len(set(a) & set(b)))", "int same = 0, both = 0;\nset<long long> s(a.begin(), a.end());\nfor (int i = 0; i < n; i++) {\n    if (a[i] == b[i]) same++;\n    if (s.count(b[i])) both++;\n}\ncout << same << \"\\n\" << both << \"\\n\";"), meanings={"n": "the length of both lists", "a": "the first list", "b": "the second list"}, output=("Print two lines.",), refine=_two_lists),
    bodies("different_up_to_reversal", (Words("w"),), ("{n} sticks have words on them that can be read from either end, so a word and its reverse are the same. How many different sticks are there?", "Count the different strings of the list, where two strings count as equal also if one is the other read backwards.",), "print(len({min(x, x[::-1]) for x in w}))", "set<string> s;\nfor (auto& x : w) {\n    string y(x.rbegin(), x.rend());\n    s.insert(min(x, y));\n}\ncout << s.size() << \"\\n\";", ("print(len(set(w)))", "cout << set<string>(w.begin(), w.end()).size() << \"\\n\";"), meanings={"n": "the number of sticks", "w": "the words on them"}, refine=_mirrored, rating=900),
    decide("joined_pair_is_palindrome", (Words("w", min_size=2),), ("Are there two different places i and j such that the word at place i followed by the word at place j is a palindrome?", "Check whether some two of the {n} words (at different places, in any order) written one behind the other read the same backwards.",), "such a pair exists", "any(w[i] + w[j] == (w[i] + w[j])[::-1] for i in range(n) for j in range(n) if i != j)", "bool found = false;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < n; j++)\n        if (i != j) {\n            string x = w[i] + w[j];\n            if (x == string(x.rbegin(), x.rend())) found = true;\n        }\nfound", ("any(w[i] + w[j] == (w[i] + w[j])[::-1] for i in range(n) for j in range(i))", "bool found = false;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < i; j++) {\n        string x = w[i] + w[j];\n        if (x == string(x.rbegin(), x.rend())) found = true;\n    }\nfound"), meanings={"n": "the number of words", "w": "the words"}, refine=_joined),
    bodies("joined_pairs_palindromes_counted", (Words("w", min_size=2),), ("Count the ordered pairs (i, j) of different places such that the word at place i followed by the word at place j is a palindrome.", "In how many ways can two of the {n} words (at different places; the order matters) be written one behind the other so that the whole reads the same backwards?",), "print(sum(1 for i in range(n) for j in range(n) if i != j and w[i] + w[j] == (w[i] + w[j])[::-1]))", "int r = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < n; j++)\n        if (i != j) {\n            string x = w[i] + w[j];\n            if (x == string(x.rbegin(), x.rend())) r++;\n        }\ncout << r << \"\\n\";", ("print(sum(1 for i in range(n) for j in range(i) if w[i] + w[j] == (w[i] + w[j])[::-1]))", "int r = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < i; j++) {\n        string x = w[i] + w[j];\n        if (x == string(x.rbegin(), x.rend())) r++;\n    }\ncout << r << \"\\n\";"), meanings={"n": "the number of words", "w": "the words"}, refine=_joined),
)  # fmt: skip
