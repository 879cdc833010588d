"""Answers in lines with words beside numbers, and rows of a letter and a number."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.drawing import row_for, said
from alphacode.curriculum.short import LINES, TWO, bodies, real
from alphacode.curriculum.task import (
    Field,
    Int,
    Ints,
    Records,
    Rows,
    Task,
    Values,
    Word,
)

MARKS = Ints("a", 0, 100, max_size=20)
OF_MARKS = {"n": "the number of marks", "a": "the marks"}
COURSES = Rows(
    "r",
    (Field("x", 1, 10), Field("g", kind="choice", choices=("A", "B", "C", "D", "F"))),
    max_size=12,
)
OF_COURSES = {"n": "the number of courses", "x": "the credits", "g": "the letter"}
SEXES = Rows(
    "r",
    (Field("g", kind="choice", choices=("$one", "$two")), Field("x", 1, 250)),
    min_size=2,
    max_size=12,
)
STORE = Rows(
    "r",
    (Field("w", kind="word"), Field("x", 0, 1000), Field("y", 0, 1000)),
    max_size=12,
)
EDGES = (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000))
LABELS = row_for(
    "sum mean",
    ("Sum", "Average"),
    ("sum", "average"),
    ("SUM", "AVERAGE"),
    ("Total", "Mean"),
)


def _any_order(rng: Random, values: Values) -> Values:
    a, b = rng.choice(
        [(values["a"], values["b"]), (rng.randint(-20, 20), rng.randint(-20, 20))]
    )
    return {"a": a, "b": rng.choice([b, b, a])}


def _first_of(rng: Random, values: Values) -> Values:
    v = int(values["v"])
    return {**values, "a": [rng.choice([x, x, x, min(100, v)]) for x in values["a"]]}


def _leap(rng: Random, values: Values) -> Values:
    return {
        "y": rng.choice(
            [1900, 2000, 2100, 2024, 2023, 4 * rng.randint(1, 999), values["y"]]
        )
    }


def _both_letters(rng: Random, values: Values) -> Values:
    rows = [
        (rng.choice([values["one"], values["two"]]), rng.randint(100, 200))
        for _ in values["r"]
    ]
    rows[0] = (values["one"], rows[0][1])
    rows[-1] = (values["two"], rows[-1][1])
    rng.shuffle(rows)
    return {**values, "r": rows}


def _short_stock(rng: Random, values: Values) -> Values:
    all_full = rng.random() < 0.15
    rows = []
    for w, x, _ in values["r"]:
        y = x + rng.choice([0, 0, 1, -1, rng.randint(-20, 20)])
        rows.append((w, x, max(0, min(1000, x if all_full else y))))
    return {**values, "r": rows}


def _graded(rng: Random, values: Values) -> Values:
    return {"s": "".join(rng.choice("ABCDF") for _ in values["s"])}


def _tied(rng: Random, values: Values) -> Values:
    few = [x for _, x in values["r"][:3]]
    return {**values, "r": [(w, rng.choice([x, *few])) for w, x in values["r"]]}


def _tied_marks(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": [
            rng.choice([x, max(values["a"])]) if rng.random() < 0.3 else x
            for x in values["a"]
        ],
    }


TASKS: tuple[Task, ...] = (
    bodies("first_place_of_mark_or_word", (MARKS,), ("[Print|Find] the place (from 1) of the first mark that is $v, or $none if there is none.", "At which position, counted from 1, does $v stand for the first time in the list? [Print|Write] $none if it does not occur."), ('print(a.index($v) + 1 if $v in a else "$none")', 'for i in range(n):\n    if a[i] == $v:\n        print(i + 1)\n        break\nelse:\n    print("$none")'), 'int i = 0;\nwhile (i < n && a[i] != $v) i++;\nif (i < n) cout << i + 1 << "\\n";\nelse cout << "$none\\n";', ('print(a.index($v) if $v in a else "$none")', 'int i = 0;\nwhile (i < n && a[i] != $v) i++;\nif (i < n) cout << i << "\\n";\nelse cout << "$none\\n";'), constants=said(v=(100, 0, 50), none=("NOT FOUND", "not found", "-1", "NONE", "none")), output=("Print the place or $none.",), refine=_first_of, is_themed=False, meanings=OF_MARKS),
    bodies("last_place_of_mark_or_word", (MARKS,), ("[Print|Find] the place (from 1) of the last mark that is $v, or $none if there is none.", "At which position, counted from 1, does $v stand for the last time in the list? [Print|Write] $none if it does not occur."), ('best = 0\nfor i in range(n):\n    if a[i] == $v:\n        best = i + 1\nprint(best if best else "$none")',), 'int best = 0;\nfor (int i = 0; i < n; i++) if (a[i] == $v) best = i + 1;\nif (best) cout << best << "\\n";\nelse cout << "$none\\n";', ('print(a.index($v) + 1 if $v in a else "$none")', 'int i = 0;\nwhile (i < n && a[i] != $v) i++;\nif (i < n) cout << i + 1 << "\\n";\nelse cout << "$none\\n";'), constants=said(v=(100, 0, 50), none=("NOT FOUND", "not found", "-1", "NONE", "none")), output=("Print the place or $none.",), refine=_first_of, is_themed=False, meanings=OF_MARKS),
    bodies("sum_and_mean_labelled", (Ints("a", 0, 1000, max_size=20),), ("[Print|Write] the sum of {n} numbers in the form \"$sum: s\" and their average, with two decimals, in the form \"$mean: m\", on two lines.", "Two lines: the word $sum, a colon and the total of the list; the word $mean, a colon and its mean with 2 digits after the point."), ('print("$sum:", sum(a))\nprint("$mean: %.2f" % (sum(a) / n))',), 'long long s = accumulate(a.begin(), a.end(), 0LL);\ncout << "$sum: " << s << "\\n$mean: " << fixed << setprecision(2) << 1.0 * s / n << "\\n";', ('print("$sum:", sum(a))\nprint("$mean: %.2f" % (sum(a) // n))', 'long long s = accumulate(a.begin(), a.end(), 0LL);\ncout << "$sum: " << s << "\\n$mean: " << fixed << setprecision(2) << 1.0 * (s / n) << "\\n";'), constants=LABELS, output=("Print two lines.",), is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
    bodies("largest_and_least_labelled", (Ints("a", -1000, 1000, max_size=20),), ("[Print|Write] the largest of {n} numbers in the form \"$top: x\" and the smallest in the form \"$low: y\", on two lines.", "Two lines: the word $top, a colon and the maximum of the list; the word $low, a colon and the minimum."), ('print("$top:", max(a))\nprint("$low:", min(a))',), 'cout << "$top: " << *max_element(a.begin(), a.end()) << "\\n$low: " << *min_element(a.begin(), a.end()) << "\\n";', ('best = 0\nfor x in a:\n    best = max(best, x)\nprint("$top:", best)\nprint("$low:", min(a))', 'long long best = 0;\nfor (long long x : a) best = max(best, x);\ncout << "$top: " << best << "\\n$low: " << *min_element(a.begin(), a.end()) << "\\n";'), constants=row_for("top low", ("Max", "Min"), ("Maximum", "Minimum"), ("max", "min"), ("Highest", "Lowest"), ("Largest", "Smallest")), output=("Print two lines.",), refine=lambda rng, v: {**v, "a": rng.choice([v["a"], [-abs(x) - 1 if x > -1000 else x for x in v["a"]]])}, is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
    bodies("countdown_with_last_word", (Int("n", 1, 1000),), ("[Print|Write] the numbers {n}, {n} - 1, ..., 1, each on its own line, and then a line with $end", "Count down from {n} to 1, a number on each line; the last line then is $end"), ('for i in range(n, 0, -1):\n    print(i)\nprint("$end")',), 'for (int i = n; i >= 1; i--) cout << i << "\\n";\ncout << "$end\\n";', ('for i in range(n, -1, -1):\n    print(i)\nprint("$end")', 'for (int i = n; i >= 0; i--) cout << i << "\\n";\ncout << "$end\\n";'), constants=said(end=("Liftoff!", "Go!", "START", "Happy New Year!", "BOOM")), output=("Print {n} + 1 lines.",), refine=lambda rng, v: {"n": rng.randint(1, 20)}, meanings={"n": "the first number"}),
    bodies("leap_year_sentence", (Int("y", 1, 9999),), ('[Print|Write] "{y} is a leap year" or "{y} is not a leap year". A year is one if it is divisible by 4, but not by 100 unless also by 400.', 'Is {y} a leap year? Every fourth year is, of the full hundreds only those divisible by 400. Answer with the sentence "{y} is a leap year" or "{y} is not a leap year".'), ('if y % 4 == 0 and y % 100 != 0 or y % 400 == 0:\n    print(y, "is a leap year")\nelse:\n    print(y, "is not a leap year")',), 'if ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0) cout << y << " is a leap year\\n";\nelse cout << y << " is not a leap year\\n";', ('if y % 4 == 0:\n    print(y, "is a leap year")\nelse:\n    print(y, "is not a leap year")', 'if (y % 4 == 0) cout << y << " is a leap year\\n";\nelse cout << y << " is not a leap year\\n";'), output=("Print one sentence without a period.",), refine=_leap, meanings={"y": "the year"}),
    bodies("parity_sentence", (Int("n", -(10**9), 10**9),), ('[Print|Write] "{n} is even" or "{n} is odd".', 'Which of the two sentences "{n} is even" and "{n} is odd" is true? [Print|Output] it.'), ('print(n, "is even" if n % 2 == 0 else "is odd")',), 'cout << n << (n % 2 == 0 ? " is even" : " is odd") << "\\n";', ('print(n, "is odd" if n % 2 == 0 else "is even")', 'cout << n << (n % 2 == 0 ? " is odd" : " is even") << "\\n";'), output=("Print one sentence without a period.",), meanings={"n": "the number"}),
    real("grade_point_average", (COURSES,), ("Each of {n} courses has a number of credits and a letter: A counts 4, B 3, C 2, D 1 and F 0. [Print|Find] the average of these values, weighted by the credits.", "[Print|Calculate] the sum of credits times points, divided by the sum of the credits, where the letters A, B, C, D, F give 4, 3, 2, 1, 0 points."), 'points = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}\nsum(x * points[g] for x, g in r) / sum(x for x, g in r)', 'double s = 0, t = 0;\nfor (auto& [x, g] : r) {\n    s += x * (long long)string("FDCBA").find(g);\n    t += x;\n}\ns / t', ('points = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}\nsum(points[g] for x, g in r) / n', 'double s = 0;\nfor (auto& [x, g] : r) s += string("FDCBA").find(g);\ns / n'), meanings=OF_COURSES),
    bodies("means_of_two_letters", (SEXES,), ("Each of {n} lines has a letter, $one or $two, and a number; both letters occur. [Print|Find] the average of the numbers with $one and that of the numbers with $two, each with $digits decimals.", "[Print|Calculate] the mean of the numbers that have $one beside them and of those that have $two (there are some of both), rounded to $digits digits after the point."), ('b = [x for g, x in r if g == "$one"]\nc = [x for g, x in r if g == "$two"]\nprint("%.${digits}f" % (sum(b) / len(b)), "%.${digits}f" % (sum(c) / len(c)))',), 'double s = 0, t = 0;\nint k = 0;\nfor (auto& [g, x] : r) {\n    if (g == "$one") {\n        s += x;\n        k++;\n    } else {\n        t += x;\n    }\n}\ncout << fixed << setprecision($digits) << s / k << " " << t / (n - k) << "\\n";', ('b = [x for g, x in r if g == "$one"]\nc = [x for g, x in r if g == "$two"]\nprint("%.${digits}f" % (sum(b) / n), "%.${digits}f" % (sum(c) / n))', 'double s = 0, t = 0;\nfor (auto& [g, x] : r) {\n    if (g == "$one") s += x;\n    else t += x;\n}\ncout << fixed << setprecision($digits) << s / n << " " << t / n << "\\n";'), constants=row_for("one two digits", ("M", "F", 1), ("M", "F", 2), ("B", "G", 2), ("F", "M", 2), ("A", "B", 2)), output=TWO, refine=_both_letters, meanings={"n": "the number of lines", "g": "the letter", "x": "the number"}),
    bodies("names_below_minimum", (STORE,), ("Of each of {n} goods the name, the stock and the least stock are given. [Print|List] the names of those whose stock is below the least one, in the given order, one per line, or $none if there are none.", "For every row with {f2} < {f3} print the word; if there is no such row print $none."), ('found = [w for w, x, y in r if x < y]\nprint("\\n".join(found) if found else "$none")',), 'int count = 0;\nfor (auto& [w, x, y] : r) {\n    if (x < y) {\n        cout << w << "\\n";\n        count++;\n    }\n}\nif (count == 0) cout << "$none\\n";', ('found = [w for w, x, y in r if x <= y]\nprint("\\n".join(found) if found else "$none")', 'int count = 0;\nfor (auto& [w, x, y] : r) {\n    if (x <= y) {\n        cout << w << "\\n";\n        count++;\n    }\n}\nif (count == 0) cout << "$none\\n";'), constants=special("ok", "none", "nothing", "enough"), output=LINES, refine=_short_stock, meanings={"n": "the number of goods", "w": "the name", "x": "the stock", "y": "the least stock"}),
    bodies("box_volume_and_surface", EDGES, ("[Print|Find] the volume and the surface area of a box with the edges {a}, {b} and {c}.", "[Print|Calculate] the product of {a}, {b} and {c}, and twice the sum of their three products in pairs."), ("print(a * b * c, 2 * (a * b + b * c + a * c))",), 'cout << a * b * c << " " << 2 * (a * b + b * c + a * c) << "\\n";', ("print(a * b * c, a * b + b * c + a * c)", 'cout << a * b * c << " " << a * b + b * c + a * c << "\\n";'), output=TWO, meanings={"a": "the length", "b": "the width", "c": "the height"}, tags=("geometry",)),
    bodies("grade_letters_in_lines", (Word("s", "ABCDF", min_size=1, max_size=60),), ("The grades of a class are the letters of {s}. [Print|Write] for each of A, B, C, D and F a line with the letter, a colon and how often it occurs.", "[Count|Print] the letters A, B, C, D and F in {s}: five lines such as \"A: 2\"."), ('for c in ["A", "B", "C", "D", "F"]:\n    print(c + ":", s.count(c))',), 'for (char c : string("ABCDF")) cout << c << ": " << count(s.begin(), s.end(), c) << "\\n";', ('for c in sorted(set(s)):\n    print(c + ":", s.count(c))', 'for (char c : string("ABCDF")) {\n    int k = count(s.begin(), s.end(), c);\n    if (k) cout << c << ": " << k << "\\n";\n}'), output=("Print five lines.",), refine=_graded, meanings={"s": "the grades"}, tags=("strings",)),
    bodies("top_name_and_excess_over_mean", (Records("r", -50, 100, max_size=14),), ("Each of {n} lines has a name and a number. [Print|Find] the name with the largest number (the first one in case of a tie) and by how much that exceeds the average of all, with $digits decimals.", "[Print|Output] who has the maximum (the earliest among equals), and the maximum minus the mean, rounded to $digits digits after the point."), ('name, best = max(r, key=lambda row: row[1])\ns = sum(x for _, x in r)\nprint(name, "%.${digits}f" % (best - s / n))',), 'string name = r[0].first;\nlong long best = r[0].second, s = 0;\nfor (auto& [w, x] : r) {\n    s += x;\n    if (x > best) {\n        best = x;\n        name = w;\n    }\n}\ncout << name << " " << fixed << setprecision($digits) << best - 1.0 * s / n << "\\n";', ('name, best = max(r, key=lambda row: row[1])\nlow = min(x for _, x in r)\nprint(name, "%.${digits}f" % (best - low))', 'string name = r[0].first;\nlong long best = r[0].second, low = best;\nfor (auto& [w, x] : r) {\n    low = min(low, x);\n    if (x > best) {\n        best = x;\n        name = w;\n    }\n}\ncout << name << " " << fixed << setprecision($digits) << 1.0 * (best - low) << "\\n";'), constants=said(digits=(1, 2)), output=("Print a name and a number.",), refine=_tied, meanings={"n": "the number of lines", "r": "a name and a number"}),
    bodies("largest_mark_and_its_place", (MARKS,), ("[Print|Find] the highest of {n} marks and its place, counted from 1 (the first one if it occurs several times).", "[Print|Output] the maximum of the list and its smallest 1-based position."), ("print(max(a), a.index(max(a)) + 1)",), 'int best = 0;\nfor (int i = 1; i < n; i++) if (a[i] > a[best]) best = i;\ncout << a[best] << " " << best + 1 << "\\n";', ("print(max(a), n - a[::-1].index(max(a)))", 'int best = 0;\nfor (int i = 1; i < n; i++) if (a[i] >= a[best]) best = i;\ncout << a[best] << " " << best + 1 << "\\n";'), output=TWO, refine=_tied_marks, is_themed=False, meanings=OF_MARKS),
    bodies("digit_sum_and_product", (Int("n", 1, 10**9),), ("[Print|Find] the sum and the product of the digits of {n}.", "Add up the digits of {n}, and multiply them with each other. [Print|Output] both results, the sum first."), ("s, p = 0, 1\nfor c in str(n):\n    s += int(c)\n    p *= int(c)\nprint(s, p)",), 'long long s = 0, p = 1;\nfor (long long x = n; x > 0; x /= 10) {\n    s += x % 10;\n    p *= x % 10;\n}\ncout << s << " " << p << "\\n";', ("s, p = 0, 1\nfor c in str(n):\n    s += int(c)\n    p *= max(1, int(c))\nprint(s, p)", 'long long s = 0, p = 1;\nfor (long long x = n; x > 0; x /= 10) {\n    s += x % 10;\n    p *= max(1LL, x % 10);\n}\ncout << s << " " << p << "\\n";'), output=TWO, meanings={"n": "the number"}),
)  # fmt: skip
