"""Lists longer or shorter than n, three lines, parts deleted, remainders, both ends."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.short import LINES, ROW, TWO, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    Field,
    Int,
    Ints,
    Rows,
    Task,
    Text,
    Values,
    Word,
    Words,
)

MATH = ("math",)
STRINGS = ("strings",)


def _one_missing(rng: Random, values: Values) -> Values:
    n = max(2, min(values["n"], 60))
    p = rng.sample(range(1, n + 1), n - 1)
    return {**values, "n": n, "s": " ".join(map(str, p))}


def _all_but_one(rng: Random, values: Values) -> Values:
    n = max(2, min(values["n"], 60))
    top = rng.choice([3, 20, 100])
    a = [rng.randint(-top, top) for _ in range(n - 1)]
    return {**values, "n": n, "s": " ".join(map(str, a))}


def _twice_n(rng: Random, values: Values) -> Values:
    n = max(1, min(values["n"], 30))
    a = [2 * rng.randint(1, 50) - i % 2 for i in range(2 * n)]
    if rng.random() < 0.5:
        a[0] += rng.choice([1, 1, 2])
    rng.shuffle(a)
    return {**values, "n": n, "s": " ".join(map(str, a))}


def _three_rows(rng: Random, values: Values) -> Values:
    g = [[rng.choice("XO+.") for _ in range(3)] for _ in range(3)]
    c, i = rng.choice("XO+"), rng.randrange(3)
    kind = rng.randrange(6)
    for k in range(3):
        if kind == 0:
            g[i][k] = c
        elif kind == 1:
            g[k][i] = c
        elif kind in (2, 3):
            g[k][k if kind == 2 else 2 - k] = c
    return {**values, **{x: "".join(row) for x, row in zip("stu", g, strict=True)}}


def _one_line(rng: Random, values: Values) -> Values:
    """Keep to pictures in which not two signs have three in a row."""
    for _ in range(50):
        values = _three_rows(rng, values)
        if len(_winners(values)) < 2:
            return values
    return {**values, "s": "...", "t": "...", "u": "..."}


def _winners(values: Values) -> set[str]:
    g = [values[x] for x in "stu"]
    lines = [*g, *("".join(column) for column in zip(*g, strict=True))]
    lines += [g[0][0] + g[1][1] + g[2][2], g[0][2] + g[1][1] + g[2][0]]
    return {line[0] for line in lines if line in ("XXX", "OOO", "+++")}


def _raises(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, 20) for _ in values["a"]]
    e = [(rng.randint(0, 1), rng.randint(1, 9)) for _ in values["e"]]
    return {**values, "a": a, "e": e}


def _three_lists(rng: Random, values: Values) -> Values:
    n = values["n"]
    pool = [a + b + c for a in "abcd" for b in "xyz" for c in LOWER]
    pool = rng.sample(pool, max(n, min(len(pool), n + rng.randint(0, n))))
    return {**values, **{x: rng.sample(pool, n) for x in "wuv"}}


def _colours(rng: Random, values: Values) -> Values:
    s = "".join(rng.choices("RGB", k=rng.randint(1, 12)))
    t = "".join("R" if c == "R" else rng.choice("GB") for c in s)
    if rng.random() < 0.5:
        i = rng.randrange(len(t))
        t = t[:i] + rng.choice("RGB") + t[i + 1 :]
    return {**values, "s": s, "t": t}


def _walk(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": "".join(
            rng.choices(
                rng.choice(["UDLR", "URUR", "UUR", "DLUR"]), k=rng.randint(1, 12)
            )
        ),
    }


def _small_signed(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 9, 10**6])
    return {**values, "a": [max(-top, min(top, x)) for x in values["a"]]}


def _quarter(rng: Random, values: Values) -> Values:
    s = rng.choice(DIGITS[1:]) + "".join(
        rng.choices(rng.choice([DIGITS, "0257"]), k=rng.randint(0, 8))
    )
    end = list(rng.choice(["00", "25", "50", "75"]))
    place = rng.randint(1, len(s))
    s = s[:place] + end[0] + s[place:]
    place = rng.randint(place + 1, len(s))
    return {**values, "s": s[:place] + end[1] + s[place:]}


def _around(rng: Random, values: Values) -> Values:
    text = str(values["text"])
    cut = rng.randint(0, len(text))
    s = text[:cut] + "".join(rng.choices(text, k=rng.randint(0, 6))) + text[cut:]
    if rng.random() < 0.4:
        i = rng.randrange(len(s))
        s = s[:i] + rng.choice(text) + s[i + rng.randint(0, 1) :]
    return {**values, "s": s}


def _cell(rng: Random, values: Values) -> Values:
    return {**values, "x": rng.randint(1, values["n"] * values["m"])}


def _thirds(rng: Random, values: Values) -> Values:
    n = max(3, values["n"] // 3 * 3)
    top = rng.choice([2, 5, 100])
    return {**values, "n": n, "a": [rng.randint(0, top) for _ in range(n)]}


def _few_letters(rng: Random, values: Values) -> Values:
    letters = rng.choice(["abcd", "abcde", "aab", LOWER])
    return {**values, "s": "".join(rng.choices(letters, k=rng.randint(1, 25)))}


def _by_twos(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = sorted(rng.randint(1, rng.choice([4, 30])) for _ in range(n))
    if rng.random() < 0.6:
        for start in (0, 1):
            part = a[start::2]
            rng.shuffle(part)
            a[start::2] = part
    elif n > 1:
        i = rng.randrange(n - 1)
        a[i], a[i + 1] = a[i + 1], a[i]
    return {**values, "a": a}


def _same_ends(rng: Random, values: Values) -> Values:
    a = values["a"][: rng.choice([3, 4, 5, 100])]
    ends = rng.sample(range(1, 10), rng.randint(1, 4))
    return {
        **values,
        "n": len(a),
        "a": [max(1, x // 10 * 10 - 10 + rng.choice(ends)) for x in a],
    }


def _notes(rng: Random, values: Values) -> Values:
    n = min(values["n"], rng.choice([3, 6, 12, 100]))
    a = [rng.choice(rng.choice([(25, 25, 50), (25, 25, 50, 100)])) for _ in range(n)]
    if rng.random() < 0.7:
        a[: n // 3 + 1] = [25] * (n // 3 + 1)
    return {**values, "n": n, "a": a[:n]}


def _hits(rng: Random, values: Values) -> Values:
    share = rng.choice([0.02, 0.1, 0.5])
    lines = [
        "".join("X" if rng.random() < share else "." for _ in range(10))
        for _ in range(10)
    ]
    return {**values, **dict(zip("abcdefghij", lines, strict=True))}


def _upright(rng: Random, values: Values) -> Values:
    word = "".join(rng.choices(LOWER, k=rng.randint(1, 8)))
    top, column = rng.randint(0, 8 - len(word)), rng.randrange(8)
    rows = ["."] * top + list(word) + ["."] * (8 - top - len(word))
    lines = ["." * column + x + "." * (7 - column) for x in rows]
    return {**values, **dict(zip("abcdefgh", lines, strict=True))}


LIST = (Ints("a", -(10**9), 10**9),)
READ = "istringstream in(s);\nlong long x"
TASKS: tuple[Task, ...] = (
    value("missing_of_one_to_n", (Int("n", 2, 60), Text("s", 1, 60, DIGITS)), ("{s} has all the numbers from 1 to {n} but one, in any order, separated by spaces. [Find|Print] the missing number.", "Of the numbers 1, 2, ..., {n} the {n} - 1 numbers of the line {s} are there. Which one is not?"), "n * (n + 1) // 2 - sum(map(int, s.split()))", READ + ", sum = 0;\nwhile (in >> x) sum += x;\nn * (n + 1) / 2 - sum", ("n * (n - 1) // 2 - sum(map(int, s.split()))", READ + ", sum = 0;\nwhile (in >> x) sum += x;\nn * (n - 1) / 2 - sum"), ("max(map(int, s.split())) + 1", READ + ", best = 0;\nwhile (in >> x) best = max(best, x);\nbest + 1"), refine=_one_missing, tags=MATH, meanings={"s": "the numbers that are there"}, weight=0.5),
    value("missing_of_zero_sum", (Int("n", 2, 60), Text("s", 1, 60, DIGITS + "-")), ("{n} teams have points whose sum is 0. The line {s} tells those of {n} - 1 teams, separated by spaces. [Find|Print] the points of the last team.", "Of {n} whole numbers with the sum 0 all but one are given in the line {s}. Which is the one that is not given?"), "-sum(map(int, s.split()))", READ + ", sum = 0;\nwhile (in >> x) sum += x;\n-sum", ("sum(map(int, s.split()))", READ + ", sum = 0;\nwhile (in >> x) sum += x;\nsum"), ("abs(sum(map(int, s.split())))", READ + ", sum = 0;\nwhile (in >> x) sum += x;\nllabs(sum)"), refine=_all_but_one, tags=MATH, meanings={"s": "the points of the other teams"}, weight=0.5),
    decide("pairs_of_odd_sum_from_2n", (Int("n", 1, 30), Text("s", 2, 60, DIGITS)), ("The line {s} has 2 * {n} whole numbers, separated by spaces. Can they be put into {n} pairs so that the sum of each pair is odd?", "Twice {n} numbers stand in the line {s}. Is it possible to join them in twos, each used once, so that in every pair one is even and one is odd?"), "it is possible", "sum(int(x) % 2 for x in s.split()) == n", READ + ", odd = 0;\nwhile (in >> x) odd += x % 2;\nodd == n", ("sum(map(int, s.split())) % 2 == n % 2", READ + ", sum = 0;\nwhile (in >> x) sum += x;\nsum % 2 == n % 2"), ("sum(map(int, s.split())) % 2 == 1", READ + ", sum = 0;\nwhile (in >> x) sum += x;\nsum % 2 == 1"), refine=_twice_n, tags=MATH, meanings={"s": "the numbers"}, weight=0.5),
    value("three_in_a_row_winner", tuple(Word(x, "XO+.", min_size=3, max_size=3) for x in "stu"), ("The rows of a field of 3 x 3 cells are {s}, {t} and {u}; X, O and + are players, . is empty. Which player has three in a row, a column or a diagonal? Print the sign, or $none if nobody has. There is at most one such player.", "Three players, X, O and +, play noughts and crosses; the lines of the board are {s}, {t} and {u} (a dot is a free cell). Print the sign that fills a row, a column or a diagonal; if there is none, print $none."), "g = [s, t, u]\nlines = g + [\"\".join(column) for column in zip(*g)]\nlines += [s[0] + t[1] + u[2], s[2] + t[1] + u[0]]\nnext((c for c in \"XO+\" if c * 3 in lines), \"$none\")", "vector<string> g = {s, t, u}, lines = g;\nfor (int j = 0; j < 3; j++) lines.push_back({s[j], t[j], u[j]});\nlines.push_back({s[0], t[1], u[2]});\nlines.push_back({s[2], t[1], u[0]});\nstring answer = \"$none\";\nfor (char c : string(\"XO+\")) for (auto& line : lines) if (line == string(3, c)) answer = string(1, c);\nanswer", ("g = [s, t, u]\nlines = g + [\"\".join(column) for column in zip(*g)]\nnext((c for c in \"XO+\" if c * 3 in lines), \"$none\")", "vector<string> g = {s, t, u}, lines = g;\nfor (int j = 0; j < 3; j++) lines.push_back({s[j], t[j], u[j]});\nstring answer = \"$none\";\nfor (char c : string(\"XO+\")) for (auto& line : lines) if (line == string(3, c)) answer = string(1, c);\nanswer"), constants=lambda rng: {"none": rng.choice(["DRAW", "draw", "NONE", "Nobody", "Tie"])}, refine=_one_line, tags=("implementation",), meanings={"s": "the upper row", "t": "the middle row", "u": "the lower row"}),
    bodies("raised_by_parity_sums", (Ints("a", 1, 10**6), Rows("e", (Field("c", 0, 1), Field("x", 1, 10**4)), count="q")), ("{q} commands change the list: {f1} = 0 adds {f2} to every even element, {f1} = 1 adds {f2} to every odd element. Print the sum of all elements after each command.", "Carry out {q} queries. A query with {f1} = 0 increases all elements that are even at that time by {f2}, one with {f1} = 1 all that are odd. After each query print the sum of the list."), 'odd = sum(v % 2 for v in a)\neven = n - odd\ntotal = sum(a)\nfor c, x in e:\n    if c == 0:\n        total += even * x\n        if x % 2 == 1:\n            odd, even = n, 0\n    else:\n        total += odd * x\n        if x % 2 == 1:\n            odd, even = 0, n\n    print(total)', 'long long odd = 0, total = 0;\nfor (long long v : a) {\n    odd += v % 2;\n    total += v;\n}\nlong long even = n - odd;\nfor (auto& [c, x] : e) {\n    if (c == 0) {\n        total += even * x;\n        if (x % 2 == 1) odd = n, even = 0;\n    } else {\n        total += odd * x;\n        if (x % 2 == 1) odd = 0, even = n;\n    }\n    cout << total << "\\n";\n}', ('odd = sum(v % 2 for v in a)\ntotal = sum(a)\nfor c, x in e:\n    total += odd * x if c == 1 else (n - odd) * x\n    print(total)', 'long long odd = 0, total = 0;\nfor (long long v : a) {\n    odd += v % 2;\n    total += v;\n}\nfor (auto& [c, x] : e) {\n    total += c == 1 ? odd * x : (n - odd) * x;\n    cout << total << "\\n";\n}'), output=LINES, refine=_raises, meanings={"c": "the kind of the command", "x": "what is added"}),
    bodies("rare_words_scores", (Words("w"), Words("u"), Words("v")), ("Three players write {n} different words each; they are given player by player. A word that only one player has brings him 3 points, a word of exactly two players 1 point to each of them, a word of all three nothing. Print the points of the three players.", "Lists {w}, {u} and {v} of {n} different words belong to three children. A child gets 3 points for each of its words that no other child has, 1 point for each that exactly one other has. Print the three totals."), 'from collections import Counter\ncount = Counter(w + u + v)\nprint(*[sum([0, 3, 1, 0][count[x]] for x in words) for words in (w, u, v)])', 'map<string, int> times;\nfor (auto& x : w) times[x]++;\nfor (auto& x : u) times[x]++;\nfor (auto& x : v) times[x]++;\nvector<int> points = {0, 3, 1, 0}, sum(3, 0);\nfor (auto& x : w) sum[0] += points[times[x]];\nfor (auto& x : u) sum[1] += points[times[x]];\nfor (auto& x : v) sum[2] += points[times[x]];\ncout << sum[0] << " " << sum[1] << " " << sum[2] << "\\n";', ('from collections import Counter\ncount = Counter(w + u + v)\nprint(*[sum(3 if count[x] == 1 else 0 for x in words) for words in (w, u, v)])', 'map<string, int> times;\nfor (auto& x : w) times[x]++;\nfor (auto& x : u) times[x]++;\nfor (auto& x : v) times[x]++;\nvector<int> sum(3, 0);\nfor (auto& x : w) sum[0] += times[x] == 1 ? 3 : 0;\nfor (auto& x : u) sum[1] += times[x] == 1 ? 3 : 0;\nfor (auto& x : v) sum[2] += times[x] == 1 ? 3 : 0;\ncout << sum[0] << " " << sum[1] << " " << sum[2] << "\\n";'), output=ROW, refine=_three_lists, tags=("data structures", "strings"), meanings={"w": "the words of the first player", "u": "the words of the second player", "v": "the words of the third player"}),
    decide("same_for_the_colour_blind", (Word("s", "RGB"), Word("t", "RGB")), ("{s} and {t} are rows of cells of the same length, R red, G green and B blue. Somebody does not see a difference between green and blue. Do the two rows look the same to him?", "Two strings {s} and {t} of the letters R, G and B are equally long. Are they equal if G and B count as the same letter?"), "they look the same", "s.replace('G', 'B') == t.replace('G', 'B')", "for (char& c : s) if (c == 'G') c = 'B';\nfor (char& c : t) if (c == 'G') c = 'B';\ns == t", ("s == t", "s == t"), ("s.count('R') == t.count('R')", "count(s.begin(), s.end(), 'R') == count(t.begin(), t.end(), 'R')"), refine=_colours, tags=STRINGS),
    value("number_of_two_letter_word", (Word("s", LOWER, min_size=2, max_size=2),), ("All words of two different small letters are written in the order of the dictionary: ab, ac, ..., az, ba, bc, ..., zy. At which place, counted from 1, stands {s}?", "Number the words of two letters that differ from each other in alphabetical order, ab having number 1. [Find|Print] the number of {s}."), "x, y = ord(s[0]) - 97, ord(s[1]) - 97\n25 * x + y + (y < x)", "int x = s[0] - 'a', y = s[1] - 'a';\n25 * x + y + (y < x ? 1 : 0)", ("x, y = ord(s[0]) - 97, ord(s[1]) - 97\n26 * x + y", "int x = s[0] - 'a', y = s[1] - 'a';\n26 * x + y"), ("x, y = ord(s[0]) - 97, ord(s[1]) - 97\n25 * x + y", "int x = s[0] - 'a', y = s[1] - 'a';\n25 * x + y"), refine=lambda rng, v: {**v, "s": "".join(rng.sample(LOWER, 2))}, tags=MATH),
    decide("walk_meets_one_one", (Word("s", "UDLR"),), ("{person} starts at (0, 0) and makes the moves {s}: U is y + 1, D is y - 1, R is x + 1, L is x - 1. Is {person} at the point (1, 1) at some moment?", "A robot goes one unit per letter of {s}, up, down, left or right, from the origin. A prize lies at (1, 1). Does the robot come there, at the end or on the way?"), "the point is reached", "x = y = 0\nmet = False\nfor c in s:\n    x += (c == 'R') - (c == 'L')\n    y += (c == 'U') - (c == 'D')\n    met = met or (x == 1 and y == 1)\nmet", "int x = 0, y = 0;\nbool met = false;\nfor (char c : s) {\n    if (c == 'R') x++;\n    if (c == 'L') x--;\n    if (c == 'U') y++;\n    if (c == 'D') y--;\n    if (x == 1 && y == 1) met = true;\n}\nmet", ("s.count('R') - s.count('L') == 1 and s.count('U') - s.count('D') == 1", "count(s.begin(), s.end(), 'R') - count(s.begin(), s.end(), 'L') == 1 && count(s.begin(), s.end(), 'U') - count(s.begin(), s.end(), 'D') == 1"), ("'UR' in s or 'RU' in s", "s.find(\"UR\") != string::npos || s.find(\"RU\") != string::npos"), refine=_walk, tags=("simulation",)),
    value("best_sum_of_parity_turns", LIST, ("[Find|Print] the largest sum of a non-empty contiguous part of the list in which no two neighbours are both even or both odd.", "Choose one or more consecutive {items} so that even and odd ones alternate and their sum is as large as possible. Print this sum."), "best = run = a[0]\nfor i in range(1, n):\n    if (a[i] + a[i - 1]) % 2 == 1:\n        run = max(run, 0) + a[i]\n    else:\n        run = a[i]\n    best = max(best, run)\nbest", "long long best = a[0], run = a[0];\nfor (int i = 1; i < n; i++) {\n    if ((a[i] + a[i - 1]) % 2 != 0) run = max(run, 0LL) + a[i];\n    else run = a[i];\n    best = max(best, run);\n}\nbest", ("best = run = a[0]\nfor i in range(1, n):\n    run = max(run, 0) + a[i]\n    best = max(best, run)\nbest", "long long best = a[0], run = a[0];\nfor (int i = 1; i < n; i++) {\n    run = max(run, 0LL) + a[i];\n    best = max(best, run);\n}\nbest"), refine=_small_signed, tags=("dp", "greedy"), rating=1100),
    bodies("even_half_and_odd_half", (Int("n", 1, 1000),), ("Make a list of 2 * {n} numbers with equal sums of its halves: first the even numbers 2, 4, ..., 2 * {n}, then the odd numbers 1, 3, 5, ... and, as the last one, the odd number that makes the sums equal. Print $yes and the list on the next line; if the last number would not be odd, print only $no.", "The first half are the {n} smallest even positive numbers, the second half the {n} - 1 smallest odd ones and one more number, so that both halves have the same sum. If this last number is odd, print $yes and below it all 2 * {n} numbers, else print $no."), 'if n % 2 == 1:\n    print("$no")\nelse:\n    print("$yes")\n    even = [2 * i for i in range(1, n + 1)]\n    odd = [2 * i - 1 for i in range(1, n)]\n    print(*even, *odd, sum(even) - sum(odd))', 'if (n % 2 == 1) {\n    cout << "$no" << "\\n";\n} else {\n    cout << "$yes" << "\\n";\n    for (int i = 1; i <= n; i++) cout << 2 * i << " ";\n    for (int i = 1; i < n; i++) cout << 2 * i - 1 << " ";\n    cout << 3 * n - 1 << "\\n";\n}', ('if n % 2 == 1:\n    print("$no")\nelse:\n    print("$yes")\n    print(*[2 * i for i in range(1, n + 1)], *[2 * i - 1 for i in range(1, n + 1)])', 'if (n % 2 == 1) {\n    cout << "$no" << "\\n";\n} else {\n    cout << "$yes" << "\\n";\n    for (int i = 1; i <= n; i++) cout << 2 * i << " ";\n    for (int i = 1; i <= n; i++) cout << 2 * i - 1 << (i < n ? " " : "\\n");\n}'), output=("Print $no, or $yes and the list on the next line.",), constants=answer_words, refine=lambda rng, v: {**v, "n": rng.choice([v["n"], rng.randint(1, 9), 2 * rng.randint(1, 6)])}, tags=("constructive algorithms", "math"), meanings={"n": "half the length of the list"}),
    bodies("split_with_least_lcm", (Int("n", 2, 10**9),), ("Write {n} as x + y with positive whole numbers x <= y so that their least common multiple is as small as possible. Print x and y.", "Which two positive numbers with the sum {n} have the smallest least common multiple? Print the smaller one first."), 'd = 2\nwhile d * d <= n and n % d != 0:\n    d += 1\nx = n // d if d * d <= n else 1\nprint(x, n - x)', 'long long d = 2;\nwhile (d * d <= n && n % d != 0) d++;\nlong long x = d * d <= n ? n / d : 1;\ncout << x << " " << n - x << "\\n";', ('print(n // 2, n - n // 2)', 'cout << n / 2 << " " << n - n / 2 << "\\n";'), ('print(1, n - 1)', 'cout << 1 << " " << n - 1 << "\\n";'), output=TWO, refine=lambda rng, v: {**v, "n": rng.choice([v["n"], rng.randint(2, 60), 15, 35, 49])}, tags=("math", "number theory"), rating=1200),
    value("largest_gcd_up_to_n", (Int("n", 2, 10**9),), ("[Find|Print] the largest greatest common divisor that two different whole numbers from 1 to {n} can have.", "Among all pairs of different numbers not above {n}, how large can the greatest common divisor be?"), "n // 2", "n / 2", ("n - 1", "n - 1"), ("(n - 1) // 2", "(n - 1) / 2"), tags=("math", "number theory")),
    value("digits_deleted_to_25s", (Word("s", DIGITS, min_size=2, max_size=18),), ("[Find|What is] the least number of digits that must be deleted from {s} so that a multiple of 25 is left[.|?] It is always possible, and the rest has two digits at least.", "From the number {s} some digits are crossed out so that what remains ends in 00, 25, 50 or 75. How few digits can that be? There is always a way."), "best = len(s)\nfor end in ('00', '25', '50', '75'):\n    j = s.rfind(end[1])\n    i = s.rfind(end[0], 0, max(j, 0))\n    if i >= 0:\n        best = min(best, len(s) - i - 2)\nbest", "long long best = s.size();\nfor (size_t i = 0; i < s.size(); i++) for (size_t j = i + 1; j < s.size(); j++) {\n    if (((s[i] - '0') * 10 + s[j] - '0') % 25 == 0) best = min(best, (long long)(s.size() - i - 2));\n}\nbest", ("best = len(s)\nfor end in ('00', '25', '50', '75'):\n    i = s.rfind(end)\n    if i >= 0:\n        best = min(best, len(s) - i - 2)\nbest", "long long best = s.size();\nfor (size_t i = 0; i + 1 < s.size(); i++) {\n    if (((s[i] - '0') * 10 + s[i + 1] - '0') % 25 == 0) best = min(best, (long long)(s.size() - i - 2));\n}\nbest"), refine=_quarter, tags=("greedy", "math"), rating=900),
    bodies("one_part_deleted_gives", (Word("s", DIGITS),), ("Can one contiguous part (perhaps nothing) be deleted from {s} so that exactly $text is left? Print $yes or $no.", "Is it possible to get $text from the string {s} by cutting out at most one piece and joining what stands before and behind it? Print $yes if it is, otherwise $no."), 'w = "$text"\nok = len(s) >= len(w) and any(s.startswith(w[:i]) and s.endswith(w[i:]) for i in range(len(w) + 1))\nprint("$yes" if ok else "$no")', 'string w = "$text";\nbool ok = false;\nfor (size_t i = 0; i <= w.size() && s.size() >= w.size(); i++) {\n    if (s.substr(0, i) == w.substr(0, i) && s.substr(s.size() - (w.size() - i)) == w.substr(i)) ok = true;\n}\ncout << (ok ? "$yes" : "$no") << "\\n";', ('print("$yes" if "$text" in s else "$no")', 'cout << (s.find("$text") != string::npos ? "$yes" : "$no") << "\\n";'), output=("Print $yes or $no.",), constants=lambda rng: {**answer_words(rng), "text": rng.choice([2020, 2020, 2024, 1999, 2048, 314, 1000])}, refine=_around, tags=STRINGS),
    value("cell_renumbered", (Int("n", 1, 10**6), Int("m", 1, 10**6), Int("x", 1, 10**12)), ("The cells of a table with {n} rows and {m} columns are numbered from 1 column by column, each column from top to bottom, the columns from left to right. Which number has the cell with number {x} if one numbers row by row instead, from left to right?", "A table has {n} rows and {m} columns. Counting down the columns, one after the other from the left, some cell is the {x}-th. Which one is it in the usual order, row after row?"), "(x - 1) % n * m + (x - 1) // n + 1", "(x - 1) % n * m + (x - 1) / n + 1", ("(x - 1) % m * n + (x - 1) // m + 1", "(x - 1) % m * n + (x - 1) / m + 1"), ("x % n * m + x // n + 1", "x % n * m + x / n + 1"), refine=_cell, tags=MATH, meanings={"n": "the number of rows", "m": "the number of columns", "x": "the number of the cell"}),
    value("raises_to_balance_remainders", (Ints("a", 0, 10**6, min_size=3),), ("The length of the list is divisible by 3. In one move 1 is added to an element. [Find|What is] the least number of moves after which equally many elements leave the remainders 0, 1 and 2 when divided by 3[.|?]", "{n}, the number of elements, is a multiple of 3. By adding 1 again and again make the elements with remainder 0, those with remainder 1 and those with remainder 2 modulo 3 equally many. How few additions are enough?"), "count = [0, 0, 0]\nfor x in a:\n    count[x % 3] += 1\nmoves = 0\nfor i in range(6):\n    extra = max(0, count[i % 3] - n // 3)\n    count[i % 3] -= extra\n    count[(i + 1) % 3] += extra\n    moves += extra\nmoves", "long long count[3] = {0, 0, 0}, moves = 0;\nfor (long long x : a) count[x % 3]++;\nfor (int i = 0; i < 6; i++) {\n    long long extra = max(0LL, count[i % 3] - n / 3);\n    count[i % 3] -= extra;\n    count[(i + 1) % 3] += extra;\n    moves += extra;\n}\nmoves", ("count = [0, 0, 0]\nfor x in a:\n    count[x % 3] += 1\nsum(max(0, c - n // 3) for c in count)", "long long count[3] = {0, 0, 0}, moves = 0;\nfor (long long x : a) count[x % 3]++;\nfor (long long c : count) moves += max(0LL, c - n / 3);\nmoves"), refine=_thirds, tags=("greedy", "math"), rating=1000),
    value("taken_until_both_extremes", (Ints("a", 1, 100, min_size=2, order="permutation"),), ("Stones lie in a row with the different numbers {a}_1, ..., {a}_{n}. In each step the first or the last stone is taken. [Find|What is] the least number of steps after which both the smallest and the largest number are taken[.|?]", "From the two ends of the permutation elements are removed one at a time until 1 and {n} are both gone. How few removals can that be?"), "i, j = sorted((a.index(min(a)), a.index(max(a))))\nmin(j + 1, n - i, i + 1 + n - j)", "long long i = min_element(a.begin(), a.end()) - a.begin(), j = max_element(a.begin(), a.end()) - a.begin();\nif (i > j) swap(i, j);\nmin(j + 1, min(n - i, i + 1 + n - j))", ("i, j = sorted((a.index(min(a)), a.index(max(a))))\nmin(j + 1, n - i)", "long long i = min_element(a.begin(), a.end()) - a.begin(), j = max_element(a.begin(), a.end()) - a.begin();\nif (i > j) swap(i, j);\nmin(j + 1, n - i)"), ("i, j = sorted((a.index(min(a)), a.index(max(a))))\ni + 1 + n - j", "long long i = min_element(a.begin(), a.end()) - a.begin(), j = max_element(a.begin(), a.end()) - a.begin();\nif (i > j) swap(i, j);\ni + 1 + n - j"), tags=("greedy",)),
    value("days_of_few_letters", (Word("s"),), ("{person} can keep $k different letters in mind on one day and forgets them at night. The string {s} is to be written from left to right, each day as much of it as possible. How many days does it take?", "Cut {s} into as few contiguous parts as possible so that no part has more than $k different letters, and print how many parts there are."), "days = 1\nseen = set()\nfor c in s:\n    if c not in seen and len(seen) == $k:\n        days += 1\n        seen = set()\n    seen.add(c)\ndays", "int days = 1;\nset<char> seen;\nfor (char c : s) {\n    if (!seen.count(c) && seen.size() == $k) {\n        days++;\n        seen.clear();\n    }\n    seen.insert(c);\n}\ndays", ("(len(set(s)) + $k - 1) // $k", "((int)set<char>(s.begin(), s.end()).size() + $k - 1) / $k"), ("(len(s) + $k - 1) // $k", "((int)s.size() + $k - 1) / $k"), constants=lambda rng: {"k": rng.choice([3, 3, 2, 4])}, refine=_few_letters, tags=("greedy", "strings")),
    value("largest_least_after_taking_off", LIST, ("An operation takes the smallest element out of the list (one of them, if there are several) and subtracts its value from all others. It may be done any number of times while two or more elements are left. How large can the smallest element of the list become?", "Again and again, or never: the minimum of the list is removed and subtracted from every other element. At least one element must stay. [Find|Print] the greatest minimum that the list can have at some time."), "a.sort()\nmax([a[0]] + [y - x for x, y in zip(a, a[1:])])", "sort(a.begin(), a.end());\nlong long best = a[0];\nfor (int i = 1; i < n; i++) best = max(best, a[i] - a[i - 1]);\nbest", ("min(a)", "*min_element(a.begin(), a.end())"), ("max(a) - min(a)", "*max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end())"), refine=_small_signed, tags=("sortings",), rating=1000),
    decide("sortable_by_swaps_over_one", LIST, ("Elements at distance two, such as the first and the third one, may be exchanged as often as one likes. Can the list be put into non-decreasing order?", "A move exchanges {a}_i and {a}_(i+2) for some i. Is it possible to sort the list in non-decreasing order by such moves?"), "it can be sorted", "b = a[:]\nb[::2] = sorted(a[::2])\nb[1::2] = sorted(a[1::2])\nb == sorted(a)", "vector<long long> x, y, b;\nfor (int i = 0; i < n; i++) (i % 2 == 0 ? x : y).push_back(a[i]);\nsort(x.begin(), x.end());\nsort(y.begin(), y.end());\nfor (int i = 0; i < n; i++) b.push_back(i % 2 == 0 ? x[i / 2] : y[i / 2]);\nis_sorted(b.begin(), b.end())", ("a == sorted(a)", "is_sorted(a.begin(), a.end())"), ("all(a[i] <= a[i + 1] or i + 2 < n and a[i] >= a[i + 2] for i in range(n - 1))", "bool fine = true;\nfor (int i = 0; i + 1 < n; i++) if (a[i] > a[i + 1] && !(i + 2 < n && a[i] >= a[i + 2])) fine = false;\nfine"), refine=_by_twos, tags=("sortings",), rating=900),
    bodies("most_frequent_letter_pair", (Word("s", min_size=2),), ("Two letters standing side by side in {s} form a pair. Print the pair that occurs most often (pairs may overlap); of several such pairs print the one that occurs first.", "Which string of two letters is found at the most places of {s}? If there are several, take the one whose first place is farthest to the left."), 'pairs = [s[i:i + 2] for i in range(len(s) - 1)]\ncount = {}\nfor x in pairs:\n    count[x] = count.get(x, 0) + 1\nprint(max(pairs, key=lambda x: count[x]))', 'map<string, int> times;\nfor (size_t i = 0; i + 1 < s.size(); i++) times[s.substr(i, 2)]++;\nstring best = s.substr(0, 2);\nfor (size_t i = 0; i + 1 < s.size(); i++) if (times[s.substr(i, 2)] > times[best]) best = s.substr(i, 2);\ncout << best << "\\n";', ('pairs = [s[i:i + 2] for i in range(0, len(s) - 1, 2)]\nprint(max(pairs, key=pairs.count))', 'map<string, int> times;\nfor (size_t i = 0; i + 1 < s.size(); i += 2) times[s.substr(i, 2)]++;\nstring best = s.substr(0, 2);\nfor (size_t i = 0; i + 1 < s.size(); i += 2) if (times[s.substr(i, 2)] > times[best]) best = s.substr(i, 2);\ncout << best << "\\n";'), ('print(min({s[i:i + 2] for i in range(len(s) - 1)}))', 'string best = s.substr(0, 2);\nfor (size_t i = 0; i + 1 < s.size(); i++) best = min(best, s.substr(i, 2));\ncout << best << "\\n";'), output=("Print the pair.", "Print two letters."), refine=lambda rng, v: {**v, "s": "".join(rng.choices(rng.choice(["ab", "abc"]), k=rng.randint(2, 20)))}, tags=STRINGS),
    bodies("three_with_last_digit", (Ints("a", 1, 10**9, min_size=3),), ("Are there three elements of the list, at different places, whose sum ends with the digit $d? Print $yes or $no.", "Print $yes if some three of the {items} have a sum with the last digit $d, otherwise print $no."), 'last = []\nfor x in a:\n    if last.count(x % 10) < 3:\n        last.append(x % 10)\nm = len(last)\nok = False\nfor i in range(m):\n    for j in range(i + 1, m):\n        for k in range(j + 1, m):\n            if (last[i] + last[j] + last[k]) % 10 == $d:\n                ok = True\nprint("$yes" if ok else "$no")', 'vector<int> last, times(10, 0);\nfor (long long x : a) if (times[x % 10]++ < 3) last.push_back(x % 10);\nint m = last.size();\nbool ok = false;\nfor (int i = 0; i < m; i++) for (int j = i + 1; j < m; j++) for (int k = j + 1; k < m; k++) {\n    if ((last[i] + last[j] + last[k]) % 10 == $d) ok = true;\n}\ncout << (ok ? "$yes" : "$no") << "\\n";', ('ok = any((a[i] + a[i + 1] + a[i + 2]) % 10 == $d for i in range(n - 2))\nprint("$yes" if ok else "$no")', 'bool ok = false;\nfor (int i = 0; i + 2 < n; i++) if ((a[i] + a[i + 1] + a[i + 2]) % 10 == $d) ok = true;\ncout << (ok ? "$yes" : "$no") << "\\n";'), output=("Print $yes or $no.",), constants=lambda rng: {**answer_words(rng), "d": rng.choice([3, 3, 0, 5, 7])}, refine=_same_ends, tags=("brute force", "math"), rating=900),
    decide("change_at_the_cinema", (Ints("a", 25, 100),), ("A ticket costs 25. {n} people stand in the queue, each with one note of {a}_i, which is 25, 50 or 100. The cashier has no money at first. Can each of them, one after the other, be given the right change?", "Notes of 25, 50 and 100 come in, in the order of the list, and for each one 25 is kept and the rest is to be given back from the notes that came before. Does it always work?"), "everybody can be given change", "small = middle = 0\nok = True\nfor x in a:\n    if x == 25:\n        small += 1\n    elif x == 50:\n        small -= 1\n        middle += 1\n    elif middle > 0:\n        middle -= 1\n        small -= 1\n    else:\n        small -= 3\n    if small < 0:\n        ok = False\nok", "long long small = 0, middle = 0;\nbool ok = true;\nfor (long long x : a) {\n    if (x == 25) small++;\n    else if (x == 50) small--, middle++;\n    else if (middle > 0) middle--, small--;\n    else small -= 3;\n    if (small < 0) ok = false;\n}\nok", ("small = middle = 0\nok = True\nfor x in a:\n    if x == 25:\n        small += 1\n    elif x == 50:\n        small -= 1\n        middle += 1\n    else:\n        small -= 3\n    if small < 0:\n        ok = False\nok", "long long small = 0;\nbool ok = true;\nfor (long long x : a) {\n    if (x == 25) small++;\n    else if (x == 50) small--;\n    else small -= 3;\n    if (small < 0) ok = false;\n}\nok"), ("25 * a.count(25) >= sum(x - 25 for x in a)", "long long kept = 0, given = 0;\nfor (long long x : a) {\n    if (x == 25) kept += 25;\n    given += x - 25;\n}\nkept >= given"), refine=_notes, tags=("greedy",)),
    bodies("upright_word_of_eight_rows", tuple(Word(x, LOWER + ".", min_size=8, max_size=8) for x in "abcdefgh"), ("In a square of 8 rows with 8 characters all are dots but those of one word, which is written from top to bottom in one column. Print the word.", "The eight lines {a}, ..., {h} contain dots and, one below another, the letters of a word. Read the word from the top."), ('print("".join([a, b, c, d, e, f, g, h]).replace(".", ""))',), 'string text = a + b + c + d + e + f + g + h;\nfor (char x : text) if (x != \'.\') cout << x;\ncout << "\\n";', ('print(a.replace(".", "") or b.replace(".", ""))', 'string text;\nfor (char x : a) if (x != \'.\') text += x;\nif (text.empty()) for (char x : b) if (x != \'.\') text += x;\ncout << text << "\\n";'), output=("Print the word.",), refine=_upright, tags=STRINGS, meanings={x: f"row {i}" for i, x in enumerate("abcdefgh", 1)}, weight=0.5),
    value("points_on_target_rings", tuple(Word(x, "X.", min_size=10, max_size=10) for x in "abcdefghij"), ("A target of 10 x 10 cells has five square rings: the cells at the border are worth 1 point, those of the next ring 2, and so on up to 5 for the four cells in the middle. X marks a hit. [Find|Print] the sum of the points of all hits.", "Ten lines of ten characters show arrows (X) in a square board; a cell counts 1 point in the outermost frame and 1 more in each frame further inside. How many points are there in all?"), "g = [a, b, c, d, e, f, g, h, i, j]\nsum(min(x, y, 9 - x, 9 - y) + 1 for x in range(10) for y in range(10) if g[x][y] == 'X')", "vector<string> rows = {a, b, c, d, e, f, g, h, i, j};\nint sum = 0;\nfor (int x = 0; x < 10; x++) for (int y = 0; y < 10; y++) if (rows[x][y] == 'X') sum += min(min(x, y), min(9 - x, 9 - y)) + 1;\nsum", ("g = [a, b, c, d, e, f, g, h, i, j]\nsum(min(x, y) + 1 for x in range(5) for y in range(5) if g[x][y] == 'X')", "vector<string> rows = {a, b, c, d, e, f, g, h, i, j};\nint sum = 0;\nfor (int x = 0; x < 5; x++) for (int y = 0; y < 5; y++) if (rows[x][y] == 'X') sum += min(x, y) + 1;\nsum"), ("(a + b + c + d + e + f + g + h + i + j).count('X')", "string all = a + b + c + d + e + f + g + h + i + j;\ncount(all.begin(), all.end(), 'X')"), refine=_hits, tags=("implementation",), meanings={x: f"row {i}" for i, x in enumerate("abcdefghij", 1)}, weight=0.5),
    bodies("round_parts_from_smallest", (Int("n", 1, 10**9),), ("A number is round if only its first digit is not 0. Write {n} as a sum of as few round numbers as possible: print how many they are, and on the next line the numbers from the smallest to the largest.", "Split {n} into the values of its digits that are not 0 (4007 is 7 and 4000). Print their number and then, in increasing order, the values themselves."), 's = str(n)[::-1]\nparts = [int(s[i]) * 10 ** i for i in range(len(s)) if s[i] != "0"]\nprint(len(parts))\nprint(*parts)', 'vector<long long> parts;\nfor (long long p = 1; n > 0; p *= 10) {\n    if (n % 10 != 0) parts.push_back(n % 10 * p);\n    n /= 10;\n}\ncout << parts.size() << "\\n";\nfor (size_t i = 0; i < parts.size(); i++) cout << parts[i] << (i + 1 < parts.size() ? " " : "\\n");', ('s = str(n)[::-1]\nparts = [int(s[i]) * 10 ** i for i in range(len(s))]\nprint(len(parts))\nprint(*parts)', 'vector<long long> parts;\nfor (long long p = 1; n > 0; p *= 10) {\n    parts.push_back(n % 10 * p);\n    n /= 10;\n}\ncout << parts.size() << "\\n";\nfor (size_t i = 0; i < parts.size(); i++) cout << parts[i] << (i + 1 < parts.size() ? " " : "\\n");'), output=("Print the count, and on the next line the numbers.",), refine=lambda rng, v: {**v, "n": rng.choice([v["n"], rng.randint(1, 9) * 10 ** rng.randint(0, 8) + rng.randint(0, 9)])}, tags=MATH),
)  # fmt: skip
