"""First tasks of quick rounds: keys and doors, offers, tents, one swap, small games, fixed words."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from dataclasses import replace
from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import Constants, row_for, rows, said
from alphacode.curriculum.short import bodies, decide, value
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Field,
    Grid,
    Int,
    Ints,
    Rows,
    Task,
    Values,
    Word,
)


def _with(more: Constants) -> Constants:
    """Draw the two answers, and the constants of the rule."""
    return lambda rng: {**answer_words(rng), **more(rng)}


def _like_word(rng: Random, values: Values) -> Values:
    u = str(values["u"])
    return {
        "s": "".join(
            c if rng.random() < rng.choice([0.5, 0.9]) else rng.choice(LOWER) for c in u
        )
    }


def _gap_list(rng: Random, values: Values) -> Values:
    k = rng.randint(0, 4)
    x, a = rng.randint(1, 5), []
    for _ in values["a"]:
        a.append(x)
        x += rng.choice([0, 1, 2, 3, 4, 5, 8])
    rng.shuffle(a)
    return {**values, "k": k, "a": a}


def _two_kinds(rng: Random, values: Values) -> Values:
    n = max(3, values["n"])
    x, y = rng.sample(range(1, 9), 2)
    half = n // 2
    a = [x] * half + [y] * (n - half)
    how = rng.random()
    if how < 0.2:
        a[0] = y
    elif how < 0.4:
        a[0] = rng.randint(1, 9)
    elif how < 0.5:
        a = [x] * n
    rng.shuffle(a)
    return {**values, "n": n, "a": a}


def _abc(rng: Random, values: Values) -> Values:
    u = str(values["u"])
    s = list(u)
    i, j = rng.sample(range(3), 2)
    s[i], s[j] = s[j], s[i]
    return {"s": rng.choice(["".join(s), "".join(rng.sample(u, 3)), u[1:] + u[0]])}


def _robin(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 6)
    return {
        **values,
        "k": k,
        "a": [rng.choice([0, 0, 1, 2, k, k + 1, k + 3]) for _ in values["a"]],
    }


def _frame(rng: Random, values: Values) -> Values:
    n = rng.randint(2, 6)
    g = ["1" * n, *["1" + "0" * (n - 2) + "1"] * (n - 2), "1" * n]
    s = list("".join(g))
    if rng.random() < 0.5:
        i = rng.randrange(len(s))
        s[i] = rng.choice(["0", "1"])
        s = s[: rng.choice([len(s), len(s), len(s) - 1])]
    return {"s": "".join(s)}


def _diamond(rng: Random, values: Values) -> Values:
    """Draw the cells within a distance of a centre."""
    r = rng.randint(0, 3)
    h, w = 2 * r + rng.randint(1, 4), 2 * r + rng.randint(1, 4)
    i, j = rng.randint(r, h - 1 - r), rng.randint(r, w - 1 - r)
    e, c = str(values["e"]), str(values["c"])
    g = [
        "".join(c if abs(x - i) + abs(y - j) <= r else e for y in range(w))
        for x in range(h)
    ]
    return {**values, "h": h, "w": w, "g": g}


def _task_letters(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice(str(values["u"])) for _ in range(rng.randint(1, 20)))
    return {"s": s, "m": rng.randint(1, 4)}


def _dots(rng: Random, values: Values) -> Values:
    e, c = str(values["e"]), str(values["c"])
    s = "".join(
        rng.choice([e * rng.randint(1, rng.choice([2, 4])), c * rng.randint(1, 2)])
        for _ in range(rng.randint(1, 6))
    )
    return {"s": s}


def _known(rng: Random, values: Values) -> Values:
    n = max(2, values["n"])
    k = rng.choice([n, n - 1, n - 1, max(1, n - 2)])
    a = sorted(rng.sample(range(1, n + 1), k))
    b = sorted(rng.sample(range(1, n + 1), rng.randint(1, min(n, 9))))
    return {**values, "n": n, "k": k, "a": a, "m": len(b), "b": b}


def _keys(rng: Random, values: Values) -> Values:
    """Hide two of the keys behind doors, the third one is in the hand."""
    x, *hidden = rng.sample([1, 2, 3], 3)
    doors = [*hidden, 0]
    rng.shuffle(doors)
    if rng.random() < 0.5:
        doors[x - 1], doors[hidden[0] - 1], doors[hidden[1] - 1] = *hidden, 0
    return {"x": x, **dict(zip("abc", doors, strict=True))}


def _fixed(rng: Random, values: Values) -> Values:
    """Turn the end of 1..n round, which keeps the start fixed."""
    n = values["n"]
    i = rng.randint(0, n - 1)
    a = [*range(1, n + 1)]
    return {
        **values,
        "a": a[:i] + a[i:][::-1] if rng.random() < 0.7 else rng.sample(a, n),
    }


SIGNS = row_for("e c", (".", "#"), (".", "#"), ("0", "1"), ("-", "*"))


TASKS: tuple[Task, ...] = (
    value("differs_from_constant_word", (Word("s", LOWER, 3, 12),), ("At how many places does {s} differ from the word \"$u\"? Both have the same length.", "Count the indices at which {s} and $u have different letters.",), "sum(1 for x, y in zip(s, '$u') if x != y)", "string u = \"$u\";\nint r = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] != u[i]) r++;\nr", ("len(set('$u') - set(s))", "set<char> u;\nfor (char c : string(\"$u\")) u.insert(c);\nfor (char c : s) u.erase(c);\n(int)u.size()"), meanings={"s": "a word, as long as the fixed one"}, refine=_like_word, constants=said(u=("codeforces", "codeforces", "curriculum", "weekend", "banana"))),
    decide("three_doors_opened", (Int("x", 1, 3), Int("a", 0, 3), Int("b", 0, 3), Int("c", 0, 3),), ("There are three doors 1, 2, 3 with a key each; {person} holds the key with number {x}. Behind the doors lie the keys {a}, {b} and {c} (0: no key there). Can all three doors be opened?", "Start with door {x}; behind door 1 one finds the number {a}, behind door 2 {b}, behind door 3 {c}, and goes on to the door with that number, 0 being the end. Are all three doors opened?",), "all doors can be opened", "keys = [0, a, b, c]\nkeys[x] != 0 and keys[keys[x]] != 0", "long long keys[] = {0, a, b, c};\nkeys[x] != 0 && keys[keys[x]] != 0", ("keys = [0, a, b, c]\nkeys[x] != 0", "long long keys[] = {0, a, b, c};\nkeys[x] != 0"), meanings={"x": "the key in hand", "a": "the key behind door 1", "b": "the key behind door 2", "c": "the key behind door 3"}, refine=_keys),
    bodies("removed_so_that_gaps_fit", (Ints("a", 1, 10**9), Int("k", 0, 10**9),), ("Some of the {n} numbers are removed, the rest may be put in any order. In the result neighbours must differ by at most {k}. What is the smallest number of removals?", "Keep as many numbers as possible such that, sorted, no two neighbouring ones are more than {k} apart. How many are dropped?",), "b = sorted(a)\nbest = run = 1\nfor i in range(1, n):\n    run = run + 1 if b[i] - b[i - 1] <= k else 1\n    best = max(best, run)\nprint(n - best)", "sort(a.begin(), a.end());\nint best = 1, run = 1;\nfor (int i = 1; i < n; i++) {\n    run = a[i] - a[i - 1] <= k ? run + 1 : 1;\n    best = max(best, run);\n}\ncout << n - best << \"\\n\";", ("b = sorted(a)\nprint(sum(1 for i in range(1, n) if b[i] - b[i - 1] > k))", "sort(a.begin(), a.end());\nint r = 0;\nfor (int i = 1; i < n; i++) if (a[i] - a[i - 1] > k) r++;\ncout << r << \"\\n\";"), meanings={"n": "the number of values", "a": "the values", "k": "the largest difference of neighbours"}, refine=_gap_list, rating=900),
    value("yogurts_single_or_pairs", (Int("n", 1, 100), Int("a", 1, 30), Int("b", 1, 30),), ("One yogurt costs {a}, two together cost {b} in a special offer, which may be used as often as one likes. What is the least price of {n} yogurts?", "Buy exactly {n} things, singly for {a} each or in pairs for {b} a pair. Print the smallest cost.",), "min(n * a, n // 2 * b + n % 2 * a)", "min(n * a, n / 2 * b + n % 2 * a)", ("n // 2 * b + n % 2 * a", "n / 2 * b + n % 2 * a"), meanings={"n": "how many are bought", "a": "the price of one", "b": "the price of two together"}),
    value("yogurts_at_least_with_pairs", (Int("n", 1, 100), Int("a", 1, 30), Int("b", 1, 30),), ("One yogurt costs {a}, two together cost {b}. What is the least price for getting at least {n} yogurts (more is allowed)?", "Buy things singly for {a} or in pairs for {b}, so that there are {n} or more. Print the smallest cost.",), "min(n * a, (n + 1) // 2 * b, n // 2 * b + n % 2 * a)", "min({n * a, (n + 1) / 2 * b, n / 2 * b + n % 2 * a})", ("min(n * a, n // 2 * b + n % 2 * a)", "min(n * a, n / 2 * b + n % 2 * a)"), meanings={"n": "how many are needed", "a": "the price of one", "b": "the price of two together"}, refine=lambda rng, v: {**v, "b": rng.choice([v["b"], max(1, min(30, v["a"] - 1)), min(30, v["a"] + 2)])}),
    bodies("water_placed_by_hand", (Word("s", "$e$c", 1, 100),), ("{s} is a row of free cells ($e) and blocked ones ($c). All free cells shall hold water in the end. One may put water into a free cell; also, if the two neighbours of an empty free cell hold water, it fills by itself; and water may be moved from a cell to another free cell at no cost. How many times must one put water in at least?", "If three free cells stand side by side in {s} ($e is free), the answer is 2, because the middle one fills again and again and can be emptied into other cells; otherwise it is the number of free cells. Print it.",), "print(2 if '$e$e$e' in s else s.count('$e'))", "cout << (s.find(\"$e$e$e\") != string::npos ? 2 : count(s.begin(), s.end(), '$e')) << \"\\n\";", ("print(s.count('$e'))", "cout << count(s.begin(), s.end(), '$e') << \"\\n\";"), meanings={"s": "the row of cells"}, refine=_dots, constants=SIGNS, rating=900),
    value("fixed_places_moved_by_swaps", (Ints("a", 1, 100, min_size=2, order="permutation"),), ("{n} students sit on chairs 1 to {n}; student {a}_i sits on chair i. In a move two students change places. How many moves are needed until nobody sits on the chair with his own number?", "By swapping two elements of the permutation at a time, reach one without any i at place i. Find the fewest swaps.",), "(sum(1 for i in range(n) if a[i] == i + 1) + 1) // 2", "int r = 0;\nfor (int i = 0; i < n; i++) if (a[i] == i + 1) r++;\n(r + 1) / 2", ("sum(1 for i in range(n) if a[i] == i + 1)", "int r = 0;\nfor (int i = 0; i < n; i++) if (a[i] == i + 1) r++;\nr"), meanings={"n": "the number of students", "a": "who sits on each chair"}, refine=_fixed),
    decide("neighbour_sums_can_be_equal", (Ints("a", 1, 10**5, min_size=2),), ("Can the {n} numbers be arranged so that all sums of two neighbours are equal?", "Is there an order of the list in which a_1 + a_2 = a_2 + a_3 = ... holds?",), "there is such an order", "c = sorted(a.count(x) for x in set(a))\nlen(c) == 1 or len(c) == 2 and c[1] - c[0] <= 1", "map<long long, int> c;\nfor (auto x : a) c[x]++;\nc.size() == 1 || (c.size() == 2 && abs(c.begin()->second - c.rbegin()->second) <= 1)", ("len(set(a)) <= 2", "set<long long>(a.begin(), a.end()).size() <= 2"), meanings={"n": "the number of values", "a": "the values"}, refine=_two_kinds, rating=900),
    value("treasure_and_key", (Int("x", 1, 100), Int("y", 1, 100), Int("k", 0, 100),), ("On a line {person} stands at 0, a chest at {x} and its key at {y}. A step of length 1 takes a second. The chest can be carried, but for {k} seconds at most in all; taking things and putting them down costs no time. After how many seconds, at the earliest, is the chest open?", "Chest at {x}, key at {y}, start at 0; the chest can be moved up to {k} steps while walking. What is the fewest steps until chest and key are at the same place with the walker?",), "x if y <= x else y + max(0, y - x - k)", "y <= x ? x : y + max(0LL, y - x - k)", ("max(x, y) + max(0, y - x)", "max(x, y) + max(0LL, y - x)"), meanings={"x": "the place of the chest", "y": "the place of the key", "k": "how long the chest can be carried"}, refine=lambda rng, v: {**v, "k": rng.choice([v["k"], abs(v["y"] - v["x"]) // 2, rng.randint(0, 5)])}),
    bodies("rigged_weight_for_first", (Rows("r", (Field("s", 1, 100), Field("e", 1, 100)), min_size=2, max_size=30),), ("{n} athletes have a strength {f1} and an endurance {f2}. A weight w is lifted only by those with a strength of at least w; of these the one with the greatest endurance wins, if there is just one such. Choose w so that the first athlete wins and print it; the largest w that does it. Print -1 if there is none.", "Is there another row whose {f1} and {f2} are both not smaller than those of the first row? Then print -1, otherwise the {f1} of the first row.",), "x, y = r[0]\nprint(-1 if any(p >= x and q >= y for p, q in r[1:]) else x)", "auto [x, y] = r[0];\nbool bad = false;\nfor (int i = 1; i < n; i++) {\n    auto [p, q] = r[i];\n    if (p >= x && q >= y) bad = true;\n}\ncout << (bad ? -1 : (long long)x) << \"\\n\";", ("x, y = r[0]\nprint(-1 if any(p > x and q > y for p, q in r[1:]) else x)", "auto [x, y] = r[0];\nbool bad = false;\nfor (int i = 1; i < n; i++) {\n    auto [p, q] = r[i];\n    if (p > x && q > y) bad = true;\n}\ncout << (bad ? -1 : (long long)x) << \"\\n\";"), meanings={"n": "the number of athletes", "s": "the strength", "e": "the endurance"}, refine=lambda rng, v: (lambda q: {**v, "r": [q, *[(rng.randint(1, 12), rng.randint(1, 12)) if rng.random() < 0.4 else (rng.randint(1, q[0] + 2), rng.randint(1, q[1])) for _ in v["r"][1:]]]})((rng.randint(4, 12), rng.randint(4, 12)))),
    replace(decide("three_letters_sorted_by_one_swap", (Word("s", LOWER, 3, 3),), ("{s} consists of the letters of \"$u\". Can it be turned into \"$u\" by exchanging two letters at most once?", "At most one swap of two letters of {s} is allowed. Can the result be $u?",), "it is possible", "sum(1 for x, y in zip(s, '$u') if x != y) <= 2", "string u = \"$u\";\nint r = 0;\nfor (int i = 0; i < 3; i++) if (s[i] != u[i]) r++;\nr <= 2", ("any(s[:i] + s[i + 1] + s[i] + s[i + 2:] == '$u' for i in range(2)) or s == '$u'", "string u = \"$u\", p = s, q = s;\nswap(p[0], p[1]);\nswap(q[1], q[2]);\ns == u || p == u || q == u"), meanings={"s": "a word of three letters"}, refine=_abc), constants=_with(said(u=("abc", "abc", "xyz", "dog", "key")))),
    bodies("robin_gives_gold", (Ints("a", 0, 100), Int("k", 1, 100),), ("Robin meets {n} people in order. From one who has at least {k} gold he takes all of it; to one who has none he gives 1 gold if he has some. He starts without gold. To how many people does he give gold?", "Go through the list with a purse of 0: an element of at least {k} is added to the purse; for an element 0 the purse, if positive, loses 1. Count how often it loses.",), "purse = given = 0\nfor x in a:\n    if x >= k:\n        purse += x\n    elif x == 0 and purse > 0:\n        purse -= 1\n        given += 1\nprint(given)", "long long purse = 0, given = 0;\nfor (auto x : a) {\n    if (x >= k) purse += x;\n    else if (x == 0 && purse > 0) {\n        purse--;\n        given++;\n    }\n}\ncout << given << \"\\n\";", ("purse = sum(x for x in a if x >= k)\nprint(min(purse, a.count(0)))", "long long purse = 0, zeros = 0;\nfor (auto x : a) {\n    if (x >= k) purse += x;\n    if (x == 0) zeros++;\n}\ncout << min(purse, zeros) << \"\\n\";"), meanings={"n": "the number of people", "a": "the gold of each", "k": "from how much on he takes it"}, refine=_robin),
    decide("square_frame_in_one_row", (Word("s", "01", 1, 100),), ("A square table is beautiful if its border consists of ones and everything inside is zero. Its rows, written one after another, gave {s}. Could the table have been square and beautiful?", "Is the length of {s} a square r * r, and does {s}, broken into r rows of r signs, show a frame of 1 around zeros?",), "it could be a beautiful square", "r = int(len(s) ** 0.5 + 0.5)\nr * r == len(s) and all((c == '1') == (i // r in (0, r - 1) or i % r in (0, r - 1)) for i, c in enumerate(s))", "int r = (int)(sqrt((double)s.size()) + 0.5);\nbool good = r * r == (int)s.size();\nif (good)\n    for (int i = 0; i < (int)s.size(); i++) {\n        bool edge = i / r == 0 || i / r == r - 1 || i % r == 0 || i % r == r - 1;\n        if ((s[i] == '1') != edge) good = false;\n    }\ngood", ("r = int(len(s) ** 0.5 + 0.5)\nr * r == len(s) and s.count('0') == max(0, r - 2) ** 2", "int r = (int)(sqrt((double)s.size()) + 0.5);\nint inner = max(0, r - 2);\nr * r == (int)s.size() && count(s.begin(), s.end(), '0') == inner * inner"), meanings={"s": "the rows one after another"}, refine=_frame),
    bodies("hike_in_three_day_cycle", (Int("n", 1, 10**9), Int("a", 1, 10**6), Int("b", 1, 10**6), Int("c", 1, 10**6),), ("A way is {n} km long. {person} walks {a} km on the first day, {b} on the second, {c} on the third, then again {a}, {b}, {c} and so on. On which day is the end reached?", "Find the smallest m such that the first m terms of the sequence {a}, {b}, {c}, {a}, {b}, {c}, ... have a sum of at least {n}.",), "full = a + b + c\ndays = n // full * 3\nleft = n % full\nfor x in (a, b, c):\n    if left <= 0:\n        break\n    left -= x\n    days += 1\nprint(days)", "long long full = a + b + c, days = n / full * 3, left = n % full;\nfor (long long x : {a, b, c}) {\n    if (left <= 0) break;\n    left -= x;\n    days++;\n}\ncout << days << \"\\n\";", ("full = a + b + c\ndays = n // full * 3\nleft = n % full\nfor x in (a, b, c):\n    days += 1\n    left -= x\n    if left <= 0:\n        break\nprint(days)", "long long full = a + b + c, days = n / full * 3, left = n % full;\nfor (long long x : {a, b, c}) {\n    days++;\n    left -= x;\n    if (left <= 0) break;\n}\ncout << days << \"\\n\";"), meanings={"n": "the length of the way", "a": "the first day's walk", "b": "the second day's walk", "c": "the third day's walk"}, refine=lambda rng, v: {**v, "n": rng.choice([v["n"], rng.randint(1, 5 * (v["a"] + v["b"] + v["c"])), 2 * (v["a"] + v["b"] + v["c"])])}),
    bodies("first_letters_exchanged", (Word("s", LOWER, 1, 20), Word("t", LOWER, 1, 20),), ("Exchange the first letters of the two words {s} and {t}, and print the new words separated by a space.", "Print {s} with the first letter of {t}, and {t} with the first letter of {s}, on one line.",), "print(t[0] + s[1:], s[0] + t[1:])", "swap(s[0], t[0]);\ncout << s << \" \" << t << \"\\n\";", ("print(t[0] + s, s[0] + t)", "cout << t[0] + s << \" \" << s[0] + t << \"\\n\";"), meanings={"s": "the first word", "t": "the second word"}, output=("Print the two words on one line.",)),
    bodies("centre_of_round_marks", (Grid("g", "$e$c"),), ("The cells $c of the grid are exactly those whose distance (rows plus columns) from a centre is below some limit. Print the row and the column of the centre, counted from 1.", "Find the middle of the diamond of $c in the grid: its row and its column, starting at 1.",), "cells = [(i, j) for i in range(h) for j in range(w) if g[i][j] == '$c']\nprint((cells[0][0] + cells[-1][0]) // 2 + 1, cells[0][1] + 1)", "int top = -1, low = -1, column = -1;\nfor (int i = 0; i < h; i++)\n    for (int j = 0; j < w; j++)\n        if (g[i][j] == '$c') {\n            if (top < 0) top = i, column = j;\n            low = i;\n        }\ncout << (top + low) / 2 + 1 << \" \" << column + 1 << \"\\n\";", ("cells = [(i, j) for i in range(h) for j in range(w) if g[i][j] == '$c']\nprint(cells[0][0] + 1, cells[0][1] + 1)", "int top = -1, column = -1;\nfor (int i = 0; i < h; i++)\n    for (int j = 0; j < w; j++)\n        if (g[i][j] == '$c' && top < 0) top = i, column = j;\ncout << top + 1 << \" \" << column + 1 << \"\\n\";"), output=("Print the row and the column.",), refine=_diamond, constants=SIGNS),
    bodies("tents_for_three_kinds", (Int("a", 0, 10**9), Int("b", 0, 10**9), Int("c", 0, 10**9),), ("{a} people want a tent for themselves, {b} people want to be exactly three in a tent, and {c} do not mind being one, two or three. What is the least number of tents? Print $none if it is impossible.", "Put {a} loners into a tent each; the {b} sociable ones must be in full tents of three, filled up by some of the {c} indifferent ones if necessary; the remaining ones go up to three in a tent. Count the tents, or print $none.",), "if b % 3 and 3 - b % 3 > c:\n    print('$none')\nelse:\n    print(a + (b + c + 2) // 3)", "if (b % 3 && 3 - b % 3 > c) cout << \"$none\" << \"\\n\";\nelse cout << a + (b + c + 2) / 3 << \"\\n\";", ("print(a + (b + c + 2) // 3)", "cout << a + (b + c + 2) / 3 << \"\\n\";"), meanings={"a": "those who want to be alone", "b": "those who want to be three", "c": "those who do not mind"}, constants=said(none=("-1", "-1", "-1", "impossible")), refine=lambda rng, v: rng.choice([v, {x: rng.randint(0, 9) for x in "abc"}]), rating=900),
    bodies("tasks_missing_for_rounds", (Word("s", UPPER, 1, 50), Int("m", 1, 5),), ("{m} rounds are planned; each needs one task of every level of $u. The tasks that exist have the levels {s}. How many more tasks must be written?", "For each letter of $u count how many copies {s} lacks to have {m} of it. Print the sum.",), "print(sum(max(0, m - s.count(c)) for c in '$u'))", "long long r = 0;\nfor (char c : string(\"$u\")) r += max(0LL, m - (long long)count(s.begin(), s.end(), c));\ncout << r << \"\\n\";", ("print(max(0, m * len('$u') - len(s)))", "cout << max(0LL, m * (long long)string(\"$u\").size() - (long long)s.size()) << \"\\n\";"), meanings={"s": "the levels of the tasks", "m": "the number of rounds"}, refine=_task_letters, constants=said(u=("ABCDEFG", "ABCDEFG", "ABCD", "ABCDE"))),
    value("cards_exchanged_k_for_k_minus_one", (Ints("a", 1, 100), Int("k", 2, 100),), ("{person} has {n} cards with numbers. Any {k} cards with the same number may be exchanged for {k} - 1 cards with any numbers. How few cards can remain?", "In an operation {k} equal elements are removed and {k} - 1 elements of any values are added. What is the smallest length the list can get?",), "k - 1 if max(a.count(x) for x in a) >= k else n", "map<long long, int> c;\nint most = 0;\nfor (auto x : a) most = max(most, ++c[x]);\nmost >= k ? k - 1 : (long long)n", ("n - (k - 1) if max(a.count(x) for x in a) >= k else n", "map<long long, int> c;\nint most = 0;\nfor (auto x : a) most = max(most, ++c[x]);\nmost >= k ? n - (k - 1) : (long long)n"), meanings={"n": "the number of cards", "a": "the numbers on them", "k": "how many equal cards are given away"}, refine=lambda rng, v: (lambda k: {**v, "k": k, "a": [rng.randint(1, rng.choice([3, 8, 30])) for _ in v["a"]]})(rng.randint(2, 5))),
    bodies("chequered_blocks_drawn", (Int("n", 1, 20),), ("Print a board of {n} x {n} squares in which every square is drawn as 2 x 2 signs; the upper left square is of $c, and $c and $e take turns in both directions.", "Draw 2 * {n} lines of 2 * {n} signs: a chessboard with cells of 2 by 2, $c for the cell in the upper left corner and $e for its neighbours.",), "for i in range(2 * n):\n    print(''.join('$c$c' if (i // 2 + j) % 2 == 0 else '$e$e' for j in range(n)))", "for (int i = 0; i < 2 * n; i++) {\n    for (int j = 0; j < n; j++) cout << ((i / 2 + j) % 2 == 0 ? \"$c$c\" : \"$e$e\");\n    cout << \"\\n\";\n}", ("for i in range(2 * n):\n    print(''.join('$c$c' if (i + j) % 2 == 0 else '$e$e' for j in range(n)))", "for (int i = 0; i < 2 * n; i++) {\n    for (int j = 0; j < n; j++) cout << ((i + j) % 2 == 0 ? \"$c$c\" : \"$e$e\");\n    cout << \"\\n\";\n}"), meanings={"n": "the squares along a side"}, output=("Print the board.",), constants=row_for("c e", ("#", "."), ("#", "."), ("*", "-"), ("X", "O"))),
    bodies("exam_passed_by_known_questions", (Ints("a", 1, 100, count="k", is_distinct=True), Int("n", 1, 100), Ints("b", 1, 100, max_size=9, count="m", is_distinct=True),), ("An exam has the questions 1 to {n}, of which {person} knows the {k} in {a}. There are {m} lists; list j contains all questions but {b}_j. For each list print 1 if {person} knows all of its questions, otherwise 0; one row of digits without blanks.", "For each number of {b}: does the set {a} contain all of 1, ..., {n} except perhaps this number? Print a string of {m} digits, 1 for yes and 0 for no.",), "print(''.join('1' if k == n or k == n - 1 and x not in a else '0' for x in b))", "set<long long> s(a.begin(), a.end());\nfor (auto x : b) cout << (k == n || (k == n - 1 && !s.count(x)) ? 1 : 0);\ncout << \"\\n\";", ("print(''.join('1' if x not in a else '0' for x in b))", "set<long long> s(a.begin(), a.end());\nfor (auto x : b) cout << (!s.count(x) ? 1 : 0);\ncout << \"\\n\";"), meanings={"n": "the number of questions", "k": "how many are known", "m": "the number of lists", "a": "the known questions", "b": "the question that is missing in each list"}, output=("Print one string of {m} digits.",), refine=_known),
    bodies("quests_best_sum", (Ints("a", 1, 1000), Ints("b", 1, 1000), Int("k", 1, 1000),), ("There are {n} quests. The first time quest i is done it gives {a}_i points, every further time {b}_i. Quest i can only be done after each of the quests before it has been done at least once. What is the greatest sum of {k} quests done, at most?", "Choose how far to go (the first i quests, each once, i <= {k}); the other {k} - i times repeat the one of these i with the largest {b}. Print the best total.",), "best = total = top = 0\nfor i in range(min(n, k)):\n    total += a[i]\n    top = max(top, b[i])\n    best = max(best, total + top * (k - i - 1))\nprint(best)", "long long best = 0, total = 0, top = 0;\nfor (int i = 0; i < n && i < k; i++) {\n    total += a[i];\n    top = max(top, b[i]);\n    best = max(best, total + top * (k - i - 1));\n}\ncout << best << \"\\n\";", ("best = total = top = 0\nfor i in range(min(n, k)):\n    total += a[i]\n    top = max(top, b[i])\nbest = total + top * max(0, k - n)\nprint(best)", "long long total = 0, top = 0;\nfor (int i = 0; i < n && i < k; i++) {\n    total += a[i];\n    top = max(top, b[i]);\n}\ncout << total + top * max(0LL, k - n) << \"\\n\";"), meanings={"n": "the number of quests", "k": "how often a quest can be done in all", "a": "the points for the first time", "b": "the points for a repetition"}, refine=lambda rng, v: {**v, "k": rng.choice([1, v["n"], rng.randint(1, 2 * v["n"] + 2)])}, rating=1000),
    value("fewest_animals_for_legs", (Int("n", 2, 2000),), ("{person} counted {n} legs of animals with $p or $q legs. What is the smallest possible number of animals? ({n} is a multiple of $p.)", "Write {n} as a sum of as few numbers $p and $q as possible. Print how many are needed.",), "n // $q + n % $q // $p", "n / $q + n % $q / $p", ("n // $q", "n / $q"), meanings={"n": "the number of legs"}, constants=row_for("p q", (2, 4), (2, 4), (2, 6), (4, 8)), refine=lambda rng, v: {"n": max(int(v["p"]), v["n"] // int(v["p"]) * int(v["p"]))}),
    decide("two_groups_of_same_parity", (Ints("a", 1, 9, min_size=2),), ("Can the {n} numbers be coloured with two colours, each used at least once, so that the sums of the two colours are both even or both odd?", "Divide the list into two non-empty groups whose sums have the same parity. Is that possible?",), "it is possible", "sum(a) % 2 == 0", "accumulate(a.begin(), a.end(), 0LL) % 2 == 0", ("n % 2 == 0", "n % 2 == 0"), meanings={"n": "the number of values", "a": "the values"}, refine=lambda rng, v: {**v, "a": [rng.choice([1, 2, 3, 1, 2]) for _ in v["a"]]}),
    bodies("more_of_two_letters_printed", (Word("s", "$x$y", 1, 99),), ("{s} consists of $x and $y and has an odd length. Print the letter that occurs more often.", "Which of the letters $x and $y is more frequent in {s}? There is no tie.",), "print('$x' if s.count('$x') > s.count('$y') else '$y')", "cout << (2 * count(s.begin(), s.end(), '$x') > (long long)s.size() ? \"$x\" : \"$y\") << \"\\n\";", ("print(s[-1])", "cout << s.back() << \"\\n\";"), meanings={"s": "the letters"}, output=("Print $x or $y.",), constants=row_for("x y", ("A", "B"), ("A", "B"), ("L", "R"), ("x", "o"), ("Y", "N")), refine=lambda rng, v: {"s": "".join(rng.choice([str(v["x"]), str(v["y"])]) for _ in range(2 * rng.randint(0, 7) + 1))}),
    bodies("multiple_of_three_game", (Int("n", 1, 10**9),), ("Two players change a number {n} by turns: each adds 1 or subtracts 1. $p begins. $p wins if after one of $p's moves the number is divisible by 3; if that has not happened after ten moves of each, $q wins. Both play as well as possible. Who wins?", "Print $q if {n} is a multiple of 3, else $p: the one who begins can reach a multiple of 3 with the first step.",), "print('$p' if n % 3 else '$q')", "cout << (n % 3 ? \"$p\" : \"$q\") << \"\\n\";", ("print('$p' if n % 2 else '$q')", "cout << (n % 2 ? \"$p\" : \"$q\") << \"\\n\";"), meanings={"n": "the number at the start"}, output=("Print the winner.",), constants=rows("p q", ("first", "second"), ("vanya", "vova"), ("alice", "bob"), ("anna", "ben"))),
    bodies("beaten_with_growing_strength", (Ints("a", 1, 10**9), Int("x", 0, 10**9), Int("k", 1, 10**9),), ("{person} has the strength {x} and meets {n} fighters one after another in any order that {person} likes. A fighter with a strength not above that of {person} is beaten, and each victory raises the strength by {k}. How many can be beaten at most?", "Start with {x}. An element of the list that is not larger than the current value may be used once, and then the value grows by {k}. What is the greatest number of elements that can be used?",), "level = x\nr = 0\nfor y in sorted(a):\n    if y <= level:\n        level += k\n        r += 1\nprint(r)", "sort(a.begin(), a.end());\nlong long level = x, r = 0;\nfor (auto y : a)\n    if (y <= level) {\n        level += k;\n        r++;\n    }\ncout << r << \"\\n\";", ("level = x\nr = 0\nfor y in a:\n    if y <= level:\n        level += k\n        r += 1\nprint(r)", "long long level = x, r = 0;\nfor (auto y : a)\n    if (y <= level) {\n        level += k;\n        r++;\n    }\ncout << r << \"\\n\";"), meanings={"n": "the number of fighters", "a": "the strength of each", "x": "the strength at first", "k": "what a victory adds"}, refine=lambda rng, v: (lambda k: {**v, "k": k, "x": rng.randint(0, 8), "a": [rng.randint(1, 12) for _ in v["a"]]})(rng.randint(1, 4))),
)  # fmt: skip
