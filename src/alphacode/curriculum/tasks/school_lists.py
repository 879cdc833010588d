"""Lists and words of a first course: marks mended, kinds told, lines with labels."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.drawing import different_names, near, row_for, said, steps
from alphacode.curriculum.short import LINES, ROW, TWO, bodies, real
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Field,
    Int,
    Ints,
    Records,
    Rows,
    Task,
    Values,
    Word,
    Words,
)

MARKS = Ints("a", 0, 100, max_size=20)
OF_MARKS = {"n": "the number of marks", "a": "the marks"}
SIGNED = Ints("a", -1000, 1000)
OF_NUMBERS = {"n": "the number of numbers", "a": "the numbers"}
QUARTERS = Rows(
    "r",
    (Field("w", kind="name"), *(Field(x, 0, 10000) for x in ("x", "y", "z", "u"))),
    max_size=10,
)
PRIMES = "i > 1 and all(i % j for j in range(2, int(i ** 0.5) + 1))"


def _digits_and_more(rng: Random, values: Values) -> Values:
    return {
        "n": rng.choice([rng.randint(0, 9), rng.randint(0, 9), rng.randint(-3, 14)])
    }


def _to_five(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": [
            rng.choice(
                [x, 37, 38, 33, 5 * rng.randint(7, 20) - rng.choice([0, 1, 2, 3])]
            )
            for x in values["a"]
        ],
    }


def _near_hundred(rng: Random, values: Values) -> Values:
    k = rng.randint(0, 30)
    return {
        **values,
        "k": k,
        "a": [rng.choice([x, 100 - k, 100, min(100, 101 - k)]) for x in values["a"]],
    }


def _some_positive(rng: Random, values: Values) -> Values:
    if rng.random() < 0.2:
        return {**values, "a": [-abs(x) for x in values["a"]]}
    return {**values, "a": [rng.choice([x, x, 0]) for x in values["a"]]}


def _divisor_sums(rng: Random, values: Values) -> Values:
    return {
        "n": rng.choice([6, 28, 496, 12, 18, 20, 945, rng.randint(1, 60), values["n"]])
    }


def _two(rng: Random, values: Values) -> Values:
    return {
        **values,
        "b": rng.choice([values["b"], values["a"], -values["a"], values["a"] + 1]),
    }


def _sign(rng: Random, values: Values) -> Values:
    return {"s": rng.choice(rng.choice([LOWER, UPPER, DIGITS, "!?#$%&*+-=<>@"]))}


def _point(rng: Random, values: Values) -> Values:
    return {
        "x": rng.choice([0, values["x"], values["x"]]),
        "y": rng.choice([0, values["y"], values["y"]]),
    }


def _results(rng: Random, values: Values) -> Values:
    return {"s": "".join(rng.choice("WDL") for _ in values["s"])}


def _groups(rng: Random, values: Values) -> Values:
    names = rng.sample(["red", "blue", "green", "north", "south"], rng.randint(1, 4))
    return {**values, "r": [(rng.choice(names), x) for _, x in values["r"]]}


def _ranks(rng: Random, values: Values) -> Values:
    values = different_names(rng, values)
    marks = rng.sample(range(101), len(values["r"]))
    return {
        **values,
        "r": [(w, x) for (w, _), x in zip(values["r"], marks, strict=True)],
    }


def _seats(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, 12) for _ in values["a"]]
    return {
        **values,
        "a": a,
        "k": max(
            1, rng.choice([sum(a), sum(a) // 2, sum(a) * 2 // 3, a[0], sum(a[:2])])
        ),
    }


def _drivers(rng: Random, values: Values) -> Values:
    k = rng.choice([30, 50, 80, 100, 120])
    a = [k + rng.choice([0, 0, 1, -1, rng.randint(-20, 30)]) for _ in values["a"]]
    return {**values, "k": k, "a": rng.choice([a, a, a, [min(k, x) for x in a]])}


def _sold(rng: Random, values: Values) -> Values:
    """Let totals be about the limit."""
    low = int(values["low"])
    rows = []
    for w, *_ in values["r"]:
        x, y, z = (rng.randint(0, low // 3) for _ in range(3))
        rows.append(
            (w, x, y, z, max(0, low - x - y - z + rng.choice([0, 0, -1, 1, low // 3])))
        )
    if all(sum(row[1:]) < low for row in rows):
        rows[-1] = (rows[-1][0], low, 0, 0, rng.choice([0, 5]))
    return {**values, "r": rows}


TASKS: tuple[Task, ...] = (
    bodies("positive_mean_or_none", (SIGNED,), ("[Print|Find] the average of the positive numbers of a list with two decimals, or $none if there are none.", "Leave out all numbers that are not above zero; [print|write] the mean of the others with 2 digits after the point, or $none if no number is left."), ('b = [x for x in a if x > 0]\nif b:\n    print("%.2f" % (sum(b) / len(b)))\nelse:\n    print("$none")',), 'long long total = 0, count = 0;\nfor (long long x : a) {\n    if (x > 0) {\n        total += x;\n        count++;\n    }\n}\nif (count) cout << fixed << setprecision(2) << 1.0 * total / count << "\\n";\nelse cout << "$none\\n";', ('b = [x for x in a if x > 0]\nif b:\n    print("%.2f" % (sum(b) / n))\nelse:\n    print("$none")', 'long long total = 0, count = 0;\nfor (long long x : a) {\n    if (x > 0) {\n        total += x;\n        count++;\n    }\n}\nif (count) cout << fixed << setprecision(2) << 1.0 * total / n << "\\n";\nelse cout << "$none\\n";'), constants=special("none", "no data", "-1", "no numbers"), output=("Print the average or $none.",), refine=_some_positive, is_themed=False, meanings=OF_NUMBERS),
    bodies("marks_raised_up_to_hundred", (MARKS, Int("k", 0, 100)), ("Each of {n} marks is raised by {k}, but not above $top. [Print|Write] the new marks.", "Add {k} to every number; whatever exceeds $top then becomes $top. [Print|Output] the list."), ("print(*[min($top, x + k) for x in a])",), 'for (int i = 0; i < n; i++) cout << min<long long>($top, a[i] + k) << (i + 1 < n ? " " : "\\n");', ("print(*[x + k for x in a])", 'for (int i = 0; i < n; i++) cout << a[i] + k << (i + 1 < n ? " " : "\\n");'), constants=said(top=(100,)), output=ROW, refine=_near_hundred, is_themed=False, meanings={**OF_MARKS, "k": "by how much they are raised"}),
    bodies("marks_rounded_up_to_five", (MARKS,), ("A mark of at least $low is rounded up to the next multiple of 5 if that is less than 3 higher; all others stay. [Print|Write] the {n} marks after that.", "For each mark look at the smallest multiple of 5 that is not below it. If the difference is 1 or 2 and the mark is $low or more, the multiple takes its place. [Print|Output] all marks."), ("for x in a:\n    up = -x % 5\n    if x >= $low and up < 3:\n        x += up\n    print(x)",), 'for (long long x : a) {\n    long long up = (5 - x % 5) % 5;\n    if (x >= $low && up < 3) x += up;\n    cout << x << "\\n";\n}', ("for x in a:\n    up = -x % 5\n    if up < 3:\n        x += up\n    print(x)", 'for (long long x : a) {\n    long long up = (5 - x % 5) % 5;\n    if (up < 3) x += up;\n    cout << x << "\\n";\n}'), ("for x in a:\n    up = -x % 5\n    if x >= $low and up <= 3:\n        x += up\n    print(x)", 'for (long long x : a) {\n    long long up = (5 - x % 5) % 5;\n    if (x >= $low && up <= 3) x += up;\n    cout << x << "\\n";\n}'), constants=said(low=(38, 38, 48)), output=LINES, refine=_to_five, is_themed=False, meanings=OF_MARKS),
    bodies("names_and_marks_joined", (Words("w", max_size=12), Ints("a", 0, 100, max_size=12)), ("{n} names and {n} marks are given in the same order. [Print|Write] a line \"name: mark\" for each.", "Put the i-th word and the i-th number together, with a colon and a space between. [Print|Output] {n} lines."), ('for x, y in zip(w, a):\n    print(x + ":", y)',), 'for (int i = 0; i < n; i++) cout << w[i] << ": " << a[i] << "\\n";', ('for x, y in zip(w, reversed(a)):\n    print(x + ":", y)', 'for (int i = 0; i < n; i++) cout << w[i] << ": " << a[n - 1 - i] << "\\n";'), output=LINES, meanings={"n": "the number of names", "w": "the names", "a": "the marks"}),
    bodies("digit_triangle_repeated", (Int("n", 1, 9),), ("[Print|Draw] a triangle of {n} lines: line i consists of the digit i, written i times without spaces.", "[Print|Write] 1, then 22, then 333, and so on, {n} lines."), ("for i in range(1, n + 1):\n    print(str(i) * i)",), 'for (int i = 1; i <= n; i++) cout << string(i, char(\'0\' + i)) << "\\n";', ("for i in range(1, n + 1):\n    print(str(i) * n)", 'for (int i = 1; i <= n; i++) cout << string(n, char(\'0\' + i)) << "\\n";'), output=("Print {n} lines.",), meanings={"n": "the number of lines"}),
    bodies("powers_in_lines", (Int("n", 0, 30),), ("For each i from 0 to {n} [print|write] a line \"$base^i = p\" with the value of i and the power p.", "[Print|Write] a table of the powers of $base with the exponents 0 to {n} in lines such as $base^1 = $base."), ('p = 1\nfor i in range(n + 1):\n    print("$base^" + str(i) + " = " + str(p))\n    p *= $base',), 'long long p = 1;\nfor (int i = 0; i <= n; i++) {\n    cout << "$base^" << i << " = " << p << "\\n";\n    p *= $base;\n}', ('p = 1\nfor i in range(n):\n    print("$base^" + str(i) + " = " + str(p))\n    p *= $base', 'long long p = 1;\nfor (int i = 0; i < n; i++) {\n    cout << "$base^" << i << " = " << p << "\\n";\n    p *= $base;\n}'), constants=said(base=(2, 2, 3)), output=("Print {n} + 1 lines.",), meanings={"n": "the largest exponent"}),
    bodies("divisors_and_their_number", (Int("n", 1, 10**5),), ("[Print|List] all divisors of {n} in increasing order on one line and, on the next, how many there are.", "Two lines: the numbers that divide {n}, from 1 to {n}, and their count."), ("d = [i for i in range(1, n + 1) if n % i == 0]\nprint(*d)\nprint(len(d))",), 'int count = 0;\nfor (long long i = 1; i <= n; i++) {\n    if (n % i == 0) {\n        cout << (count ? " " : "") << i;\n        count++;\n    }\n}\ncout << "\\n" << count << "\\n";', ("d = [i for i in range(1, n) if n % i == 0]\nprint(*d)\nprint(len(d))", 'int count = 0;\nfor (long long i = 1; i < n; i++) {\n    if (n % i == 0) {\n        cout << (count ? " " : "") << i;\n        count++;\n    }\n}\ncout << "\\n" << count << "\\n";'), output=("Print two lines.",), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 100), 36, 1])}, meanings={"n": "the number"}, tags=("number theory",)),
    bodies("divisors_and_their_sum", (Int("n", 1, 10**5),), ("[Print|List] all divisors of {n} in increasing order on one line and, on the next, their sum.", "Two lines: the numbers that divide {n}, from 1 to {n}, and what they add up to."), ("d = [i for i in range(1, n + 1) if n % i == 0]\nprint(*d)\nprint(sum(d))",), 'long long total = 0;\nfor (long long i = 1; i <= n; i++) {\n    if (n % i == 0) {\n        cout << (total ? " " : "") << i;\n        total += i;\n    }\n}\ncout << "\\n" << total << "\\n";', ("d = [i for i in range(1, n) if n % i == 0]\nprint(*d)\nprint(sum(d))", 'long long total = 0;\nfor (long long i = 1; i < n; i++) {\n    if (n % i == 0) {\n        cout << (total ? " " : "") << i;\n        total += i;\n    }\n}\ncout << "\\n" << total << "\\n";'), output=("Print two lines.",), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 100), 36, 1])}, meanings={"n": "the number"}, tags=("number theory",)),
    bodies("primes_and_their_number", (Int("n", 2, 10**4),), ("[Print|List] all prime numbers up to {n} in increasing order on one line and, on the next, how many there are.", "Two lines: the primes from 2 to {n} and their count."), (f"p = [i for i in range(2, n + 1) if {PRIMES}]\nprint(*p)\nprint(len(p))",), 'int count = 0;\nfor (long long i = 2; i <= n; i++) {\n    bool good = true;\n    for (long long j = 2; j * j <= i; j++) if (i % j == 0) good = false;\n    if (good) {\n        cout << (count ? " " : "") << i;\n        count++;\n    }\n}\ncout << "\\n" << count << "\\n";', ("p = [i for i in range(2, n + 1) if i == 2 or i % 2 == 1]\nprint(*p)\nprint(len(p))", 'int count = 0;\nfor (long long i = 2; i <= n; i++) {\n    if (i == 2 || i % 2 == 1) {\n        cout << (count ? " " : "") << i;\n        count++;\n    }\n}\ncout << "\\n" << count << "\\n";'), output=("Print two lines.",), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(2, 60), 2, 9, 13])}, meanings={"n": "the largest number"}, tags=("number theory",)),
    bodies("divisor_sum_in_three_words", (Int("n", 1, 10**5),), ("The divisors of {n} without {n} itself are added up. [Print|Say] $same if the sum is {n}, $more if it is greater, $less if it is less.", "Is {n} $same (equal to the sum of its proper divisors), $more (less than that sum) or $less (greater than it)? [Print|Write] the word."), ('s = 0\nfor i in range(1, n):\n    if n % i == 0:\n        s += i\nif s == n:\n    print("$same")\nelif s > n:\n    print("$more")\nelse:\n    print("$less")',), 'long long s = 0;\nfor (long long i = 1; i < n; i++) if (n % i == 0) s += i;\ncout << (s == n ? "$same" : s > n ? "$more" : "$less") << "\\n";', ('s = 0\nfor i in range(1, n + 1):\n    if n % i == 0:\n        s += i\nprint("$same" if s == n else "$more" if s > n else "$less")', 'long long s = 0;\nfor (long long i = 1; i <= n; i++) if (n % i == 0) s += i;\ncout << (s == n ? "$same" : s > n ? "$more" : "$less") << "\\n";'), constants=row_for("same more less", ("PERFECT", "ABUNDANT", "DEFICIENT"), ("perfect", "abundant", "deficient"), ("Perfect", "Abundant", "Deficient")), output=("Print one word.",), refine=_divisor_sums, meanings={"n": "the number"}, tags=("number theory",)),
    bodies("larger_or_equal_word", (Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9)), ("[Print|Find] the larger one of {a} and {b}, or $none if they are equal.", "Two numbers {a} and {b} are compared: if they are the same, [print|write] $none, otherwise the greater one."), ('if a == b:\n    print("$none")\nelse:\n    print(max(a, b))',), 'if (a == b) cout << "$none\\n";\nelse cout << max(a, b) << "\\n";', ('if abs(a) == abs(b):\n    print("$none")\nelse:\n    print(max(a, b))', 'if (abs(a) == abs(b)) cout << "$none\\n";\nelse cout << max(a, b) << "\\n";'), constants=special("equal", "same", "they are equal", "draw"), output=("Print a number or $none.",), refine=_two, meanings={"a": "the first number", "b": "the second number"}),
    bodies("kind_of_character", (Word("s", LOWER + UPPER + DIGITS + "!?#$%&*+-=<>@", min_size=1, max_size=1),), ("One character is given. [Print|Say] $up for a capital letter, $low for a small letter, $num for a digit and $other for anything else.", "Is {s} $up (an upper-case letter), $low (a lower-case letter), $num (a digit) or $other? [Print|Write] the word."), ('if s.isdigit():\n    print("$num")\nelif s.isupper():\n    print("$up")\nelif s.islower():\n    print("$low")\nelse:\n    print("$other")',), 'char c = s[0];\nif (c >= \'0\' && c <= \'9\') cout << "$num\\n";\nelse if (c >= \'A\' && c <= \'Z\') cout << "$up\\n";\nelse if (c >= \'a\' && c <= \'z\') cout << "$low\\n";\nelse cout << "$other\\n";', ('print("$num" if s.isdigit() else "$up" if s.isupper() else "$low")', 'char c = s[0];\ncout << (c >= \'0\' && c <= \'9\' ? "$num" : c >= \'A\' && c <= \'Z\' ? "$up" : "$low") << "\\n";'), constants=row_for("up low num other", ("UPPER", "LOWER", "DIGIT", "OTHER"), ("uppercase", "lowercase", "digit", "special"), ("Upper", "Lower", "Digit", "Symbol"), ("capital", "small", "digit", "other")), output=("Print one word.",), refine=_sign, meanings={"s": "the character"}, tags=("strings",)),
    bodies("quadrant_axis_or_origin", (Int("x", -(10**6), 10**6), Int("y", -(10**6), 10**6)), ("A point ({x}, {y}) is given. [Print|Say] $q1, $q2, $q3 or $q4 for its quadrant (counterclockwise, the first one has x > 0 and y > 0), $horizontal or $vertical if it lies on the x-axis or on the y-axis, and $zero if it is the origin.", "Where is ({x}, {y})? [Print|Write] $zero for (0, 0), else $horizontal for y = 0, $vertical for x = 0, and otherwise $q1 (x > 0, y > 0), $q2 (x < 0, y > 0), $q3 (x < 0, y < 0) or $q4 (x > 0, y < 0)."), ('if x == 0 and y == 0:\n    print("$zero")\nelif y == 0:\n    print("$horizontal")\nelif x == 0:\n    print("$vertical")\nelif y > 0:\n    print("$q1" if x > 0 else "$q2")\nelse:\n    print("$q3" if x < 0 else "$q4")',), 'if (x == 0 && y == 0) cout << "$zero\\n";\nelse if (y == 0) cout << "$horizontal\\n";\nelse if (x == 0) cout << "$vertical\\n";\nelse if (y > 0) cout << (x > 0 ? "$q1" : "$q2") << "\\n";\nelse cout << (x < 0 ? "$q3" : "$q4") << "\\n";', ('if x == 0 and y == 0:\n    print("$zero")\nelif x == 0:\n    print("$horizontal")\nelif y == 0:\n    print("$vertical")\nelif y > 0:\n    print("$q1" if x > 0 else "$q2")\nelse:\n    print("$q3" if x < 0 else "$q4")', 'if (x == 0 && y == 0) cout << "$zero\\n";\nelse if (x == 0) cout << "$horizontal\\n";\nelse if (y == 0) cout << "$vertical\\n";\nelse if (y > 0) cout << (x > 0 ? "$q1" : "$q2") << "\\n";\nelse cout << (x < 0 ? "$q3" : "$q4") << "\\n";'), constants=row_for("q1 q2 q3 q4 horizontal vertical zero", ("Q1", "Q2", "Q3", "Q4", "X-AXIS", "Y-AXIS", "ORIGIN"), ("I", "II", "III", "IV", "X", "Y", "O"), ("1", "2", "3", "4", "x", "y", "origin"), ("first", "second", "third", "fourth", "x-axis", "y-axis", "origin")), output=("Print one word.",), refine=_point, meanings={"x": "the first coordinate", "y": "the second coordinate"}, tags=("geometry",)),
    bodies("net_tax_and_gross", (Int("n", 1, 10**6),), ("A price without tax is {n}; the tax is $p percent of it. [Print|Write] three lines: the price, the tax and the price with tax, each with two decimals.", "[Print|Calculate] {n}, $p % of {n}, and the sum of both, one per line with 2 digits after the point."), ('print("%.2f" % n)\nprint("%.2f" % (n * $p / 100))\nprint("%.2f" % (n * (100 + $p) / 100))',), 'cout << fixed << setprecision(2) << 1.0 * n << "\\n" << n * $p / 100.0 << "\\n" << n * (100 + $p) / 100.0 << "\\n";', ('print("%.2f" % n)\nprint("%.2f" % (n * $p / 100))\nprint("%.2f" % (n * (100 - $p) / 100))', 'cout << fixed << setprecision(2) << 1.0 * n << "\\n" << n * $p / 100.0 << "\\n" << n * (100 - $p) / 100.0 << "\\n";'), constants=said(p=(20, 18, 19, 10, 25, 5)), output=("Print three lines.",), meanings={"n": "the price without tax"}),
    bodies("tax_and_gross", (Int("n", 1, 10**6),), ("A price without tax is {n}; the tax is $p percent of it. [Print|Write] the tax and the price with tax, each with two decimals.", "[Print|Calculate] $p % of {n} and {n} with that added, with 2 digits after the point."), ('print("%.2f" % (n * $p / 100), "%.2f" % (n * (100 + $p) / 100))',), 'cout << fixed << setprecision(2) << n * $p / 100.0 << " " << n * (100 + $p) / 100.0 << "\\n";', ('print("%.2f" % (n * $p / 100), "%.2f" % (n * (100 - $p) / 100))', 'cout << fixed << setprecision(2) << n * $p / 100.0 << " " << n * (100 - $p) / 100.0 << "\\n";'), constants=said(p=(20, 18, 19, 10, 25, 5)), output=TWO, meanings={"n": "the price without tax"}),
    real("share_of_bill_with_tip", (Int("b", 1, 10**6), Int("p", 0, 100), Int("n", 1, 100)), ("A bill is {b}, and a tip of {p} percent is added. {n} people share it equally. [Print|Find] what each of them pays.", "[Print|Calculate] {b} plus {p} % of {b}, divided by {n}."), "b * (100 + p) / 100 / n", "b * (100 + p) / 100.0 / n", ("b / n", "1.0 * b / n"), ("b * (100 + p) / 100", "b * (100 + p) / 100.0"), refine=lambda rng, v: {**v, "n": max(2, v["n"]), "p": max(1, v["p"])}, meanings={"b": "the bill", "p": "the tip in percent", "n": "the people"}),
    bodies("wins_draws_losses_points", (Word("s", "WDL", min_size=1, max_size=60),), ("The results of a team are given: W for a win, D for a draw, L for a loss. [Print|Find] the numbers of wins, draws and losses, and the points (3 for a win, 1 for a draw).", "Count W, D and L in {s}; [print|write] the three numbers in this order and then 3 times the first plus the second."), ('x, y, z = s.count("W"), s.count("D"), s.count("L")\nprint(x, y, z, 3 * x + y)',), 'long long x = count(s.begin(), s.end(), \'W\'), y = count(s.begin(), s.end(), \'D\'), z = count(s.begin(), s.end(), \'L\');\ncout << x << " " << y << " " << z << " " << 3 * x + y << "\\n";', ('x, y, z = s.count("W"), s.count("D"), s.count("L")\nprint(x, y, z, 2 * x + y)', 'long long x = count(s.begin(), s.end(), \'W\'), y = count(s.begin(), s.end(), \'D\'), z = count(s.begin(), s.end(), \'L\');\ncout << x << " " << y << " " << z << " " << 2 * x + y << "\\n";'), output=("Print four numbers on one line.",), refine=_results, meanings={"s": "the results"}, tags=("strings",)),
    bodies("ranking_numbered", (Records("r", 0, 100, max_size=12),), ("{n} pupils have different marks. [Print|Write] them from the highest mark to the lowest, each on a line \"1. name mark\" with the place in front.", "Sort the names by their numbers, the greatest first (no two are equal), and [print|output] lines with the place, a period, the name and the number."), ('rows = sorted(r, key=lambda row: -row[1])\nfor i, (name, x) in enumerate(rows, 1):\n    print(str(i) + ".", name, x)',), 'auto rows = r;\nsort(rows.begin(), rows.end(), [](const pair<string, long long>& x, const pair<string, long long>& y) { return x.second > y.second; });\nfor (size_t i = 0; i < rows.size(); i++) cout << i + 1 << ". " << rows[i].first << " " << rows[i].second << "\\n";', ('rows = sorted(r, key=lambda row: row[1])\nfor i, (name, x) in enumerate(rows, 1):\n    print(str(i) + ".", name, x)', 'auto rows = r;\nsort(rows.begin(), rows.end(), [](const pair<string, long long>& x, const pair<string, long long>& y) { return x.second < y.second; });\nfor (size_t i = 0; i < rows.size(); i++) cout << i + 1 << ". " << rows[i].first << " " << rows[i].second << "\\n";'), output=LINES, refine=_ranks, meanings={"n": "the number of pupils", "r": "a name and a mark"}, tags=("sortings",)),
    bodies("mean_of_each_group_first_seen", (Records("r", 0, 100, max_size=15),), ("Each of {n} lines has the name of a class and a mark. [Print|Write] every class, in the order in which they first appear, and the average of its marks with two decimals.", "Group the numbers by the word before them. [Print|Output] a line for each word, in order of first appearance: the word and the mean of its numbers with 2 digits after the point."), ('groups = {}\nfor name, x in r:\n    groups.setdefault(name, []).append(x)\nfor name in groups:\n    print(name, "%.2f" % (sum(groups[name]) / len(groups[name])))',), 'vector<string> order;\nmap<string, long long> total, size;\nfor (auto& [name, x] : r) {\n    if (size[name] == 0) order.push_back(name);\n    total[name] += x;\n    size[name]++;\n}\nfor (auto& name : order) cout << name << " " << fixed << setprecision(2) << 1.0 * total[name] / size[name] << "\\n";', ('groups = {}\nfor name, x in r:\n    groups.setdefault(name, []).append(x)\nfor name in sorted(groups):\n    print(name, "%.2f" % (sum(groups[name]) / len(groups[name])))', 'map<string, long long> total, size;\nfor (auto& [name, x] : r) {\n    total[name] += x;\n    size[name]++;\n}\nfor (auto& [name, x] : total) cout << name << " " << fixed << setprecision(2) << 1.0 * x / size[name] << "\\n";'), output=LINES, refine=_groups, meanings={"n": "the number of lines", "r": "a class and a mark"}, tags=("data structures",)),
    bodies("groups_that_fit_seated", (Ints("a", 1, 100), Int("k", 1, 1000)), ("A bus has {k} seats. {n} groups come one after another; a group gets in if there are seats for all of it, otherwise it stays behind and the next one tries. [Print|Find] how many people are in the bus at the end.", "Start with 0 and go through the list; add a number if the sum then is at most {k}, skip it otherwise. [Print|Write] the final sum."), ("s = 0\nfor x in a:\n    if s + x <= k:\n        s += x\nprint(s)",), 'long long s = 0;\nfor (long long x : a) if (s + x <= k) s += x;\ncout << s << "\\n";', ("s = 0\nfor x in a:\n    if s + x > k:\n        break\n    s += x\nprint(s)", 'long long s = 0;\nfor (long long x : a) {\n    if (s + x > k) break;\n    s += x;\n}\ncout << s << "\\n";'), ("s = 0\nfor x in a:\n    if s + x < k:\n        s += x\nprint(s)", 'long long s = 0;\nfor (long long x : a) if (s + x < k) s += x;\ncout << s << "\\n";'), refine=_seats, is_themed=False, meanings={"n": "the number of groups", "a": "the sizes of the groups", "k": "the seats"}),
    bodies("speeders_and_largest_excess", (Ints("a", 1, 300), Int("k", 1, 200)), ("The limit is {k} km/h. [Print|Find] how many of {n} cars drove faster and by how much the fastest one exceeded the limit (0 if none did).", "[Count|Find] the numbers above {k} and [print|write] their count and the largest difference to {k}, or 0 0 if there are none."), ("print(sum(x > k for x in a), max(0, max(a) - k))",), 'int count = 0;\nlong long best = 0;\nfor (long long x : a) {\n    count += x > k;\n    best = max(best, x - k);\n}\ncout << count << " " << best << "\\n";', ("print(sum(x >= k for x in a), max(0, max(a) - k))", 'int count = 0;\nlong long best = 0;\nfor (long long x : a) {\n    count += x >= k;\n    best = max(best, x - k);\n}\ncout << count << " " << best << "\\n";'), output=TWO, refine=_drivers, is_themed=False, meanings={"n": "the number of cars", "a": "the speeds", "k": "the limit"}),
    bodies("digit_in_english", (Int("n", -1000, 1000),), ("[Print|Write] the English word for the digit {n} in small letters, zero to nine, or $none if it is not from 0 to 9.", "If {n} is one of 0, 1, ..., 9 [print|write] its name (zero, one, ..., nine), otherwise $none."), ('names = "zero one two three four five six seven eight nine".split()\nif 0 <= n <= 9:\n    print(names[n])\nelse:\n    print("$none")',), 'vector<string> names = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};\nif (n >= 0 && n <= 9) cout << names[n] << "\\n";\nelse cout << "$none\\n";', ('names = "one two three four five six seven eight nine".split()\nif 1 <= n <= 9:\n    print(names[n - 1])\nelse:\n    print("$none")', 'vector<string> names = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};\nif (n >= 1 && n <= 9) cout << names[n - 1] << "\\n";\nelse cout << "$none\\n";'), constants=special("invalid", "error", "other", "unknown"), output=("Print one word.",), refine=_digits_and_more, meanings={"n": "the number"}),
    bodies("circle_area_and_length", (Int("r", 1, 10**4),), ("[Print|Find] the area and the circumference of a circle with radius {r}, with two decimals each (pi is 3.14159265...).", "[Print|Calculate] pi times {r} squared and 2 times pi times {r}, each with 2 digits after the point."), ('import math\nprint("%.2f %.2f" % (math.pi * r * r, 2 * math.pi * r))',), 'double pi = acos(-1.0);\ncout << fixed << setprecision(2) << pi * r * r << " " << 2 * pi * r << "\\n";', ('import math\nprint("%.2f %.2f" % (2 * math.pi * r * r, math.pi * r))', 'double pi = acos(-1.0);\ncout << fixed << setprecision(2) << 2 * pi * r * r << " " << pi * r << "\\n";'), output=TWO, meanings={"r": "the radius"}, tags=("geometry",)),
    bodies("change_or_short_labelled", (Int("a", 1, 10**6), Int("b", 1, 10**6)), ("A bill of {a} is paid with {b}. [Print|Write] \"$more: x\" if x has to be given back, \"$less: x\" if x is missing, and $same if it is exact.", "Compare {b} with {a}. If it is larger [print|write] $more, a colon and the difference; if it is smaller $less, a colon and the difference; else $same."), ('if b > a:\n    print("$more:", b - a)\nelif b < a:\n    print("$less:", a - b)\nelse:\n    print("$same")',), 'if (b > a) cout << "$more: " << b - a << "\\n";\nelse if (b < a) cout << "$less: " << a - b << "\\n";\nelse cout << "$same\\n";', ('if b >= a:\n    print("$more:", b - a)\nelse:\n    print("$less:", a - b)', 'if (b >= a) cout << "$more: " << b - a << "\\n";\nelse cout << "$less: " << a - b << "\\n";'), constants=row_for("more less same", ("Change", "Short", "Exact"), ("CHANGE", "MISSING", "EXACT"), ("change", "missing", "ok")), output=("Print one line.",), refine=lambda rng, v: {**v, "b": rng.choice([v["a"], v["b"], v["a"] + 1, max(1, v["a"] - 1)])}, meanings={"a": "the bill", "b": "what is paid"}),
    bodies("sums_of_evens_and_odds_up_to", (Int("n", 1, 10**6),), ("[Print|Find] the sum of the even numbers and the sum of the odd numbers from 1 to {n}.", "Add up 2 + 4 + ... and 1 + 3 + ..., each as far as {n} allows. [Print|Output] both sums, first that of the even ones (0 if there are none)."), ("print(sum(range(2, n + 1, 2)), sum(range(1, n + 1, 2)))", "even = n // 2\nodd = n - even\nprint(even * (even + 1), odd * odd)"), 'long long even = n / 2, odd = n - even;\ncout << even * (even + 1) << " " << odd * odd << "\\n";', ("print(sum(range(2, n, 2)), sum(range(1, n, 2)))", 'long long even = (n - 1) / 2, odd = n - 1 - even;\ncout << even * (even + 1) << " " << odd * odd << "\\n";'), output=TWO, refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 20)])}, meanings={"n": "the last number"}),
    bodies("places_below_or_word", (MARKS,), ("[Print|List] the places (from 1) of all marks below $low on one line, or $none if there are none.", "At which positions, counted from 1, does the list have a number less than $low? [Print|Write] them in increasing order; $none if there is no such number."), ('b = [i + 1 for i in range(n) if a[i] < $low]\nif b:\n    print(*b)\nelse:\n    print("$none")',), 'string space = "";\nfor (int i = 0; i < n; i++) {\n    if (a[i] < $low) {\n        cout << space << i + 1;\n        space = " ";\n    }\n}\nif (space.empty()) cout << "$none";\ncout << "\\n";', ('b = [i for i in range(n) if a[i] < $low]\nif b:\n    print(*b)\nelse:\n    print("$none")', 'string space = "";\nfor (int i = 0; i < n; i++) {\n    if (a[i] < $low) {\n        cout << space << i;\n        space = " ";\n    }\n}\nif (space.empty()) cout << "$none";\ncout << "\\n";'), constants=said(low=(40, 50, 60, 35), none=("ALL PASSED", "none", "NONE", "-1", "nobody")), output=ROW, refine=steps(near("a", "low", 0, 100), lambda rng, v: {**v, "a": v["a"] if rng.random() < 0.8 else [max(v["low"], x) for x in v["a"]]}), is_themed=False, meanings=OF_MARKS),
    bodies("totals_of_four_at_least", (QUARTERS,), ("Each of {n} lines has a name and four numbers, the sales of the quarters. [Print|Write] the name and the total of everybody whose total is at least $low, in the given order; at least one has it.", "For every row whose sum {f2} + {f3} + {f4} + {f5} is $low or more print the name and the sum (there is such a row)."), ("for w, x, y, z, u in r:\n    total = x + y + z + u\n    if total >= $low:\n        print(w, total)",), 'for (auto& [w, x, y, z, u] : r) {\n    long long total = x + y + z + u;\n    if (total >= $low) cout << w << " " << total << "\\n";\n}', ("for w, x, y, z, u in r:\n    total = x + y + z + u\n    if total > $low:\n        print(w, total)", 'for (auto& [w, x, y, z, u] : r) {\n    long long total = x + y + z + u;\n    if (total > $low) cout << w << " " << total << "\\n";\n}'), constants=said(low=(1000, 500, 200, 2000)), output=LINES, refine=_sold, meanings={"n": "the number of people", "w": "the name", "x": "the first quarter", "y": "the second", "z": "the third", "u": "the fourth"}),
)  # fmt: skip
