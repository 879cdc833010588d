"""First exercises on conditions and loops: checks, words for numbers, tables, charts."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from alphacode.curriculum.answers import answer_words, special
from alphacode.curriculum.drawing import Constants, drawn, near, row_for, said
from alphacode.curriculum.short import LINES, ONE, ROW, bodies, decide, real, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Field,
    Int,
    Ints,
    Matrix,
    Rows,
    Task,
    Values,
    Word,
)

SIDES = (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000))
OF_SIDES = {"a": "the first side", "b": "the second side", "c": "the third side"}
TRIPLES = Rows("r", (Field("x", 1, 1000), Field("y", 1, 1000), Field("z", 1, 1000)))
OF_TRIPLES = {
    "n": "the number of lines",
    "x": "the first side",
    "y": "the second side",
    "z": "the third side",
}
KINDS = row_for(
    "none all two zero",
    ("NOT A TRIANGLE", "EQUILATERAL", "ISOSCELES", "SCALENE"),
    ("Not a triangle", "Equilateral", "Isosceles", "Scalene"),
    ("invalid", "equilateral", "isosceles", "scalene"),
    ("Impossible", "Equilateral", "Isosceles", "Scalene"),
)
SIGNED = Word("s", "+-*/", min_size=1, max_size=1)
SUM = (Int("a", 0, 10**6), SIGNED, Int("b", 0, 10**6))
OF_SUM = {"a": "the first number", "s": "the sign", "b": "the second number"}
ERROR = special("error", "division by zero", "impossible", "undefined")
PY_SUM = 'a + b if s == "+" else a - b if s == "-" else a * b if s == "*"'
CPP_SUM = 's == "+" ? a + b : s == "-" ? a - b : s == "*" ? a * b :'
SECRET = Word("s", LOWER + UPPER + DIGITS, min_size=1, max_size=20)
SIGNS = "!@#%&*"
WEIGHED = row_for(
    "thin fine more most",
    ("Underweight", "Normal", "Overweight", "Obese"),
    ("underweight", "normal", "overweight", "obese"),
    ("UNDERWEIGHT", "NORMAL", "OVERWEIGHT", "OBESE"),
)
BODY = (Int("w", 30, 200), Int("h", 120, 220))
OF_BODY = {"w": "the weight in kg", "h": "the height in cm"}
LEVELS = row_for("low", (50,), (40,), (60,), (100,), (10,))
DAY_NAMES = '"Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday".split("/")'
CPP_DAYS = 'vector<string> days = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};\n'
PY_MONTHS = "days = [31, 29 if y % 4 == 0 and y % 100 != 0 or y % 400 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n"
CPP_MONTHS = "bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;\nint days[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n"
CALENDAR = (
    "A year is a leap year if it is divisible by 4, but not by 100 unless also by 400."
)
CARD = Rows(
    "r",
    (Field("o", kind="choice", choices=("D", "W")), Field("x", 1, 1000)),
    max_size=12,
)
OF_CARD = {
    "b": "the balance at the start",
    "n": "the number of operations",
    "o": "D for paying in, W for taking out",
    "x": "the amount",
}
MARK = said(star=("*", "*", "#", "=", "+"))


def _deciding(limits: Constants, *parts: Any, **rest: Any) -> Task:
    """Return a yes/no task with limits among its constants."""

    def constants(rng: Random) -> dict[str, object]:
        return {**answer_words(rng), **limits(rng)}

    return replace(decide(*parts, **rest), constants=constants)


def _triple(rng: Random) -> tuple[int, int, int]:
    x, y = rng.randint(1, 20), rng.randint(1, 20)
    kinds = [(x, x, x), (x, x, y), (x, y, x + y - 1), (x, y, x + y), (x, y, x + y + 1)]
    a, b, c = rng.choice([*kinds, (3, 4, 5), (5, 12, 13), (x, y, rng.randint(1, 20))])
    found = [a, b, max(1, c)]
    rng.shuffle(found)
    return found[0], found[1], found[2]


def _sides(rng: Random, values: Values) -> Values:
    return {**values, **dict(zip("abc", _triple(rng), strict=True))}


def _triples(rng: Random, values: Values) -> Values:
    return {**values, "r": [_triple(rng) for _ in values["r"]]}


def _sum_of_two(rng: Random, values: Values) -> Values:
    a, b = rng.choice(
        [(values["a"], values["b"]), (rng.randint(0, 100), rng.randint(0, 12))]
    )
    return {**values, "s": rng.choice("+-*//"), "a": a, "b": rng.choice([b, b, b, 0])}


def _secret(extra: str = "") -> Callable[[Random, Values], Values]:
    """Draw a password of about the least size that often lacks one kind of signs."""

    def refine(rng: Random, values: Values) -> Values:
        size = max(1, int(values["size"]) + rng.choice([0, 0, 1, 3, -1]))
        kinds = [LOWER, UPPER, DIGITS, *([extra] if extra else [])]
        if rng.random() < 0.5:
            kinds.pop(rng.randrange(len(kinds)))
        s = [rng.choice(kind) for kind in kinds]
        s += [rng.choice(rng.choice(kinds)) for _ in range(max(0, size - len(s)))]
        rng.shuffle(s)
        return {**values, "s": "".join(s[:size])}

    return refine


def _body(rng: Random, values: Values) -> Values:
    h = rng.randint(140, 200)
    w = rng.choice([37, 50, 60, rng.randint(26, 80)]) * h * h // 20000 + rng.choice(
        [0, 0, 1]
    )
    w, h = rng.choice([(w, h), (w, h), (74, 200), (100, 200), (120, 200)])
    return {**values, "w": max(30, min(200, w)), "h": h}


def _grow(rng: Random, values: Values) -> Values:
    p = rng.randint(1, 5000)
    return {
        **values,
        "p": p,
        "r": rng.randint(1, 30),
        "g": max(1, p + rng.choice([0, 1, -1, p, p // 2, 9 * p, rng.randint(1, p)])),
    }


def _card(rng: Random, values: Values) -> Values:
    b = left = rng.choice([0, rng.randint(1, 300)])
    r = []
    for _ in values["r"]:
        o, x = rng.choice("DWW"), rng.randint(1, 150)
        if o == "W" and left and rng.random() < 0.5:
            x = min(1000, left + rng.choice([0, 1]))
        left += x if o == "D" else -x if x <= left else 0
        r.append((o, x))
    return {**values, "b": b, "r": r}


def _rank(rng: Random, values: Values) -> Values:
    a = [rng.choice([x, values["a"][0]]) for x in values["a"]]
    return {
        **values,
        "a": a,
        "k": rng.choice([*a, max(0, min(a) - 1), min(100, max(a) + 1)]),
    }


def _columns(rng: Random, values: Values) -> Values:
    """Let columns have equal sums now and then."""
    m = [list(row) for row in values["m"]]
    if values["w"] > 1 and rng.random() < 0.5:
        i, j = rng.sample(range(values["w"]), 2)
        for row in m:
            row[j] = row[i]
    return {**values, "m": m}


def _tens(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": [
            rng.choice([x, 100, 10 * rng.randint(0, 10), 10 * rng.randint(1, 10) - 1])
            for x in values["a"]
        ],
    }


def _month(rng: Random, values: Values) -> Values:
    return {
        **values,
        "m": rng.choice([2, 2, 2, rng.randint(1, 12)]),
        "y": rng.choice([1900, 2000, 2024, 2023, values["y"]]),
    }


TASKS: tuple[Task, ...] = (
    bodies("triangle_kind_or_none", SIDES, ("[Print|Say] $none if {a}, {b} and {c} cannot be the sides of a triangle (two of them together must be longer than the third), $all if all sides are equal, $two if exactly two are, and $zero if all are different.", "Name the triangle with sides {a}, {b}, {c} by its equal sides: $all (three), $two (two) or $zero (none equal); where the longest side is not shorter than the other two together, [print|write] $none."), ('a, b, c = sorted([a, b, c])\nif a + b <= c:\n    print("$none")\nelif a == c:\n    print("$all")\nelif a == b or b == c:\n    print("$two")\nelse:\n    print("$zero")', 'if a + b <= c or a + c <= b or b + c <= a:\n    print("$none")\nelif a == b == c:\n    print("$all")\nelif a == b or a == c or b == c:\n    print("$two")\nelse:\n    print("$zero")'), 'if (a + b <= c || a + c <= b || b + c <= a) cout << "$none\\n";\nelse if (a == b && b == c) cout << "$all\\n";\nelse if (a == b || b == c || a == c) cout << "$two\\n";\nelse cout << "$zero\\n";', ('if a == b == c:\n    print("$all")\nelif a == b or a == c or b == c:\n    print("$two")\nelse:\n    print("$zero")', 'if (a == b && b == c) cout << "$all\\n";\nelse if (a == b || b == c || a == c) cout << "$two\\n";\nelse cout << "$zero\\n";'), constants=KINDS, output=("Print one of $none, $all, $two and $zero.",), refine=_sides, meanings=OF_SIDES),
    value("valid_triangles_of_lines", (TRIPLES,), ("Each of {n} lines has three lengths. [Count|Print] how many of the lines are the sides of a triangle, where any two sides together must be longer than the third.", "In how many of the {n} triples is the largest number smaller than the sum of the other two?"), "sum(2 * max(t) < sum(t) for t in r)", "int total = 0;\nfor (auto& [x, y, z] : r) total += 2 * max({x, y, z}) < x + y + z;\ntotal", ("sum(2 * max(t) <= sum(t) for t in r)", "int total = 0;\nfor (auto& [x, y, z] : r) total += 2 * max({x, y, z}) <= x + y + z;\ntotal"), output=ONE, refine=_triples, meanings=OF_TRIPLES),
    bodies("triangle_or_not_of_lines", (TRIPLES,), ("Each of {n} lines has three lengths. For each [print|write] $yes if they are the sides of a triangle (any two together longer than the third), otherwise $no.", "For every triple print $yes if its largest number is smaller than the sum of the other two, and $no if it is not."), 'for x, y, z in r:\n    print("$yes" if x + y > z and x + z > y and y + z > x else "$no")', 'for (auto& [x, y, z] : r) cout << (x + y > z && x + z > y && y + z > x ? "$yes" : "$no") << "\\n";', ('for x, y, z in r:\n    print("$yes" if x + y > z else "$no")', 'for (auto& [x, y, z] : r) cout << (x + y > z ? "$yes" : "$no") << "\\n";'), constants=answer_words, output=LINES, refine=_triples, meanings=OF_TRIPLES),
    bodies("calculator_with_quotient", SUM, ("[Print|Find] the result of {a} {s} {b}, where {s} is one of + - * and /; the quotient is rounded down. For a division by 0 [print|write] $none.", "A simple calculator gets a number, a sign (+, -, * or /) and another number. What does it show? The slash means division without remainder, and dividing by zero gives $none."), (f'if s == "/" and b == 0:\n    print("$none")\nelse:\n    print({PY_SUM} else a // b)', 'if s == "+":\n    print(a + b)\nelif s == "-":\n    print(a - b)\nelif s == "*":\n    print(a * b)\nelif b == 0:\n    print("$none")\nelse:\n    print(a // b)'), f'if (s == "/" && b == 0) cout << "$none\\n";\nelse cout << ({CPP_SUM} a / b) << "\\n";', (f'if b == 0:\n    print("$none")\nelse:\n    print({PY_SUM} else a // b)', f'if (b == 0) cout << "$none\\n";\nelse cout << ({CPP_SUM} a / b) << "\\n";'), constants=ERROR, output=("Print the result or $none.",), refine=_sum_of_two, meanings=OF_SUM),
    bodies("calculator_sign_last", (SUM[0], SUM[2], SUM[1]), ("Two numbers {a} and {b} are given, then a sign {s}, one of + - * and /. [Print|Find] {a} {s} {b}; the quotient is rounded down. For a division by 0 [print|write] $none.", "Apply the operation {s} (+, -, * or /, the last without remainder) to {a} and {b} in this order; dividing by zero gives $none."), f'if s == "/" and b == 0:\n    print("$none")\nelse:\n    print({PY_SUM} else a // b)', f'if (s == "/" && b == 0) cout << "$none\\n";\nelse cout << ({CPP_SUM} a / b) << "\\n";', (f'if b == 0:\n    print("$none")\nelse:\n    print({PY_SUM} else a // b)', f'if (b == 0) cout << "$none\\n";\nelse cout << ({CPP_SUM} a / b) << "\\n";'), constants=ERROR, output=("Print the result or $none.",), refine=_sum_of_two, meanings=OF_SUM),
    bodies("calculator_with_two_decimals", SUM, ("[Print|Find] the result of {a} {s} {b}, where {s} is one of + - * and /, with two decimals. For a division by 0 [print|write] $none.", "A calculator gets a number, a sign (+, -, * or /) and another number and shows the result with 2 digits after the point; dividing by zero gives $none. What does it show?"), f'if s == "/" and b == 0:\n    print("$none")\nelse:\n    print("%.2f" % ({PY_SUM} else a / b))', f'if (s == "/" && b == 0) cout << "$none\\n";\nelse cout << fixed << setprecision(2) << ({CPP_SUM} 1.0 * a / b) << "\\n";', (f'if s == "/" and b == 0:\n    print("$none")\nelse:\n    print("%.2f" % ({PY_SUM} else a // b))', f'if (s == "/" && b == 0) cout << "$none\\n";\nelse cout << fixed << setprecision(2) << 1.0 * ({CPP_SUM} a / b) << "\\n";'), constants=ERROR, output=("Print the result with two decimals, or $none.",), refine=_sum_of_two, meanings=OF_SUM),
    _deciding(said(size=(8, 8, 6, 10)), "password_with_three_kinds", (SECRET,), ("A password is good if it has at least $size characters, among them a capital letter, a small letter and a digit. [Determine|Find out] whether {s} is good.", "[Check|Determine] whether {s} is at least $size long and holds an upper-case letter, a lower-case letter and a digit."), "the password is good", "len(s) >= $size and any(c.isupper() for c in s) and any(c.islower() for c in s) and any(c.isdigit() for c in s)", "bool up = false, low = false, num = false;\nfor (char c : s) {\n    up |= c >= 'A' && c <= 'Z';\n    low |= c >= 'a' && c <= 'z';\n    num |= c >= '0' && c <= '9';\n}\ns.size() >= $size && up && low && num", ("len(s) > $size and any(c.isupper() for c in s) and any(c.islower() for c in s) and any(c.isdigit() for c in s)", "bool up = false, low = false, num = false;\nfor (char c : s) {\n    up |= c >= 'A' && c <= 'Z';\n    low |= c >= 'a' && c <= 'z';\n    num |= c >= '0' && c <= '9';\n}\ns.size() > $size && up && low && num"), ("len(s) >= $size and any(c.isdigit() for c in s)", "bool num = false;\nfor (char c : s) num |= c >= '0' && c <= '9';\ns.size() >= $size && num"), refine=_secret(), meanings={"s": "the password"}, tags=("strings",)),
    _deciding(said(size=(8, 8, 6, 10)), "password_with_letter_and_digit", (SECRET,), ("A password is good if it has at least $size characters, among them a letter (capital or small) and a digit. [Determine|Find out] whether {s} is good.", "[Check|Determine] whether {s} is at least $size long and holds both letters and digits."), "the password is good", "len(s) >= $size and any(c.isalpha() for c in s) and any(c.isdigit() for c in s)", "bool letter = false, num = false;\nfor (char c : s) {\n    if (c >= '0' && c <= '9') num = true;\n    else letter = true;\n}\ns.size() >= $size && letter && num", ("len(s) > $size and any(c.isalpha() for c in s) and any(c.isdigit() for c in s)", "bool letter = false, num = false;\nfor (char c : s) {\n    if (c >= '0' && c <= '9') num = true;\n    else letter = true;\n}\ns.size() > $size && letter && num"), ("len(s) >= $size and any(c.isdigit() for c in s)", "bool num = false;\nfor (char c : s) num |= c >= '0' && c <= '9';\ns.size() >= $size && num"), refine=lambda rng, v: rng.choice([_secret()(rng, v), {**v, "s": "".join(rng.choice(rng.choice([DIGITS, LOWER])) for _ in range(v["size"] + rng.randint(-1, 2)))}]), meanings={"s": "the password"}, tags=("strings",)),
    _deciding(said(size=(8, 8, 6, 10)), "password_with_four_kinds", (replace(SECRET, alphabet=LOWER + UPPER + DIGITS + SIGNS),), ("A password is good if it has at least $size characters, among them a capital letter, a small letter, a digit and a special character (neither letter nor digit). [Determine|Find out] whether {s} is good.", "[Check|Determine] whether {s} is at least $size long and holds an upper-case letter, a lower-case letter, a digit and some other character."), "the password is good", "len(s) >= $size and any(c.isupper() for c in s) and any(c.islower() for c in s) and any(c.isdigit() for c in s) and not s.isalnum()", "bool up = false, low = false, num = false, other = false;\nfor (char c : s) {\n    if (c >= 'A' && c <= 'Z') up = true;\n    else if (c >= 'a' && c <= 'z') low = true;\n    else if (c >= '0' && c <= '9') num = true;\n    else other = true;\n}\ns.size() >= $size && up && low && num && other", ("len(s) >= $size and any(c.isupper() for c in s) and any(c.islower() for c in s) and any(c.isdigit() for c in s)", "bool up = false, low = false, num = false;\nfor (char c : s) {\n    up |= c >= 'A' && c <= 'Z';\n    low |= c >= 'a' && c <= 'z';\n    num |= c >= '0' && c <= '9';\n}\ns.size() >= $size && up && low && num"), refine=_secret(SIGNS), meanings={"s": "the password"}, tags=("strings",)),
    bodies("body_mass_in_words", BODY, ("The body mass index is the weight in kilograms divided by the square of the height in metres. {person} weighs {w} kg and is {h} cm tall. [Print|Say] $thin for an index below 18.5, $fine below 25, $more below 30, and $most otherwise.", "Divide {w} by the square of {h} / 100. [Print|Write] $thin if the result is less than 18.5, $fine if it is from 18.5 up to (not including) 25, $more if from 25 up to (not including) 30, $most if it is 30 or more."), ('x = w * 100000\ny = h * h\nif x < 185 * y:\n    print("$thin")\nelif x < 250 * y:\n    print("$fine")\nelif x < 300 * y:\n    print("$more")\nelse:\n    print("$most")',), 'long long x = w * 100000, y = h * h;\ncout << (x < 185 * y ? "$thin" : x < 250 * y ? "$fine" : x < 300 * y ? "$more" : "$most") << "\\n";', ('x = w * 10000 // (h * h)\nprint("$thin" if x <= 18 else "$fine" if x <= 25 else "$more" if x <= 30 else "$most")', 'long long x = w * 10000 / (h * h);\ncout << (x <= 18 ? "$thin" : x <= 25 ? "$fine" : x <= 30 ? "$more" : "$most") << "\\n";'), constants=WEIGHED, output=("Print one word.", "Print $thin, $fine, $more or $most."), refine=_body, meanings=OF_BODY),
    bodies("times_table_with_signs", (Int("n", 0, 1000),), ("[Print|Write] the multiplication table of {n} from 1 to $top in lines of the form \"{n} $sign 1 = {n}\".", "For i = 1, 2, ..., $top print the line \"n $sign i = p\" with the number {n} for n, the value of i, and their product p."), ('for i in range(1, $top + 1):\n    print(n, "$sign", i, "=", n * i)', 'i = 1\nwhile i <= $top:\n    print(str(n) + " $sign " + str(i) + " = " + str(n * i))\n    i += 1'), 'for (int i = 1; i <= $top; i++) cout << n << " $sign " << i << " = " << n * i << "\\n";', ('for i in range(1, $top):\n    print(n, "$sign", i, "=", n * i)', 'for (int i = 1; i < $top; i++) cout << n << " $sign " << i << " = " << n * i << "\\n";'), constants=said(sign=("x", "*"), top=(10, 10, 10, 12, 5)), output=("Print $top lines.",), meanings={"n": "the number"}),
    bodies("times_table_up_to", (Int("n", 0, 1000), Int("k", 1, 20)), ("[Print|Write] the multiplication table of {n} from 1 to {k} in lines of the form \"{n} $sign 1 = {n}\".", "For i = 1, 2, ..., {k} print the line \"n $sign i = p\" with the number {n} for n, the value of i, and their product p."), 'for i in range(1, k + 1):\n    print(n, "$sign", i, "=", n * i)', 'for (int i = 1; i <= k; i++) cout << n << " $sign " << i << " = " << n * i << "\\n";', ('for i in range(1, k):\n    print(n, "$sign", i, "=", n * i)\nif k == 1:\n    print(n)', 'for (int i = 1; i < k; i++) cout << n << " $sign " << i << " = " << n * i << "\\n";\nif (k == 1) cout << n << "\\n";'), constants=said(sign=("x", "*")), output=("Print {k} lines.",), meanings={"n": "the number", "k": "the last factor"}),
    bodies("times_table_number_second", (Int("n", 0, 1000),), ("[Print|Write] the products of 1 to $top and {n} in lines of the form \"1 $sign {n} = {n}\".", "For i = 1, 2, ..., $top print the line \"i $sign n = p\" with the value of i, the number {n} for n, and their product p."), 'for i in range(1, $top + 1):\n    print(i, "$sign", n, "=", n * i)', 'for (int i = 1; i <= $top; i++) cout << i << " $sign " << n << " = " << n * i << "\\n";', ('for i in range(1, $top + 1):\n    print(n, "$sign", i, "=", n * i)', 'for (int i = 1; i <= $top; i++) cout << n << " $sign " << i << " = " << n * i << "\\n";'), constants=said(sign=("x", "*"), top=(10, 10, 10, 12, 5)), output=("Print $top lines.",), meanings={"n": "the number"}),
    value("years_of_interest_until", (Int("p", 1, 5000), Int("r", 1, 30), Int("g", 1, 10**5)), ("{p} coins lie in a bank; at the end of each year {r} percent of what is there are added (nothing is rounded). After how many years are there at least {g} coins? [Print 0 if there are so many already.|If there are so many already, the answer is 0.]", "[Print|Find] the smallest whole number of years after which {p}, growing by {r} % a year with compound interest and without rounding, is {g} or more (0 if it is from the start)."), "years = 0\nx = p\nwhile x < g:\n    x += x * r / 100\n    years += 1\nyears", "int years = 0;\ndouble x = p;\nwhile (x < g) {\n    x += x * r / 100;\n    years++;\n}\nyears", ("years = 0\nx = p\nwhile x <= g:\n    x += x * r / 100\n    years += 1\nyears", "int years = 0;\ndouble x = p;\nwhile (x <= g) {\n    x += x * r / 100;\n    years++;\n}\nyears"), ("years = 0\nx = p\nwhile x < g:\n    x += p * r / 100\n    years += 1\nyears", "int years = 0;\ndouble x = p;\nwhile (x < g) {\n    x += p * r / 100.0;\n    years++;\n}\nyears"), output=ONE, refine=_grow, meanings={"p": "the coins at first", "r": "the interest in percent", "g": "the goal"}),
    real("compound_interest_amount", (Int("p", 1, 10**5), Int("r", 1, 30), Int("n", 1, 30)), ("{p} coins lie in a bank; at the end of each year {r} percent of what is there are added (nothing is rounded in between). [Print|Find] the amount after {n} years.", "[Print|Calculate] {p} * (1 + {r} / 100)^{n}."), "p * (1 + r / 100) ** n", "p * pow(1 + r / 100.0, n)", ("p * (1 + r * n / 100)", "p * (1 + r * n / 100.0)"), meanings={"p": "the coins at first", "r": "the interest in percent", "n": "the years"}, refine=lambda rng, v: {**v, "n": min(v["n"], 12), "p": min(v["p"], 5000)}),
    real("simple_interest_alone", (Int("p", 1, 10**6), Int("r", 1, 100), Int("t", 1, 100)), ("[Print|Find] the simple interest on {p} coins at {r} percent a year for {t} years.", "[Print|Calculate] principal {p} times rate {r} times time {t}, divided by 100."), "p * r * t / 100", "p * r * t / 100.0", ("p + p * r * t / 100", "p + p * r * t / 100.0"), meanings={"p": "the principal", "r": "the rate in percent", "t": "the years"}),
    value("trip_of_base_and_further", (Int("n", 1, 10**6),), ("A taxi costs $p coins for the first $a km together and $q for each further one. [Print|Find] the fare for {n} km.", "[Print|Calculate] the price of {n} units: a basic price of $p that covers up to $a units, and $q for every unit above $a."), "$p + $q * max(0, n - $a)", "$p + $q * max<long long>(0, n - $a)", ("$p * min(n, $a) + $q * max(0, n - $a)", "$p * min<long long>(n, $a) + $q * max<long long>(0, n - $a)"), constants=lambda rng: rng.choice([drawn(p=(40, 50, 30, 20), a=(2, 3, 5, 1), q=(12, 10, 8, 15)), drawn(a=(2, 3, 5, 10), p=(40, 50, 30, 20), q=(12, 9, 8, 15))])(rng), output=ONE, refine=lambda rng, v: {**v, "n": max(1, rng.choice([v["a"], v["a"] + 1, v["a"] - 1, rng.randint(1, 50), v["n"]]))}, meanings={"n": "the kilometres"}),
    bodies("multiples_by_digit_sum", (Ints("a", 1, 10**6),), ("[Print|List] the numbers whose sum of digits is divisible by $k, in their order, or $none if there are none.", "Which of the {n} numbers have a digit sum that is a multiple of $k? [Print|Write] them in the order of the input; if there is none, print $none."), ('b = [x for x in a if sum(map(int, str(x))) % $k == 0]\nif b:\n    print(*b)\nelse:\n    print("$none")',), 'vector<long long> b;\nfor (long long x : a) {\n    long long sum = 0;\n    for (long long y = x; y > 0; y /= 10) sum += y % 10;\n    if (sum % $k == 0) b.push_back(x);\n}\nif (b.empty()) cout << "$none";\nfor (size_t i = 0; i < b.size(); i++) cout << (i ? " " : "") << b[i];\ncout << "\\n";', ('b = [x for x in a if x % 10 % $k == 0]\nif b:\n    print(*b)\nelse:\n    print("$none")', 'vector<long long> b;\nfor (long long x : a) if (x % 10 % $k == 0) b.push_back(x);\nif (b.empty()) cout << "$none";\nfor (size_t i = 0; i < b.size(); i++) cout << (i ? " " : "") << b[i];\ncout << "\\n";'), constants=said(k=(3, 5, 7, 4, 2), none=("-1", "none", "NONE", "0", "None")), output=ROW, is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
    value("largest_rise_or_zero", (Ints("a", 0, 1000),), ("[Print|Find] the largest rise from one of {n} numbers to the next one, or 0 if no number is larger than the one before it.", "By how much does the list grow at most between neighbours? [Print|Write] 0 if it never grows."), "best = 0\nfor i in range(1, n):\n    best = max(best, a[i] - a[i - 1])\nbest", "long long best = 0;\nfor (int i = 1; i < n; i++) best = max(best, a[i] - a[i - 1]);\nbest", ("best = 0\nfor i in range(1, n):\n    best = max(best, abs(a[i] - a[i - 1]))\nbest", "long long best = 0;\nfor (int i = 1; i < n; i++) best = max(best, abs(a[i] - a[i - 1]));\nbest"), ("max(a) - a[0]", "*max_element(a.begin(), a.end()) - a[0]"), output=ONE, is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers in order of time"}),
    value("largest_fall_or_zero", (Ints("a", 0, 1000),), ("[Print|Find] the largest fall from one of {n} numbers to the next one, or 0 if no number is smaller than the one before it.", "By how much does the list shrink at most between neighbours? [Print|Write] 0 if it never does."), "max([0] + [x - y for x, y in zip(a, a[1:])])", "long long best = 0;\nfor (int i = 1; i < n; i++) best = max(best, a[i - 1] - a[i]);\nbest", ("max([0] + [abs(x - y) for x, y in zip(a, a[1:])])", "long long best = 0;\nfor (int i = 1; i < n; i++) best = max(best, abs(a[i - 1] - a[i]));\nbest"), output=ONE, is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers in order of time"}),
    value("rank_of_a_mark", (Ints("a", 0, 100), Int("k", 0, 100)), ("{person} has {k} points, the {n} others have {a}_i. [Print|Find] the rank of {person}: one more than the number of those with more points.", "[Print|Find] the place of a result {k} among the results {a}_1, ..., {a}_{n}; the best has place 1, and equal results share the better place."), "1 + sum(x > k for x in a)", "1 + count_if(a.begin(), a.end(), [&](long long x) { return x > k; })", ("1 + sum(x >= k for x in a)", "1 + count_if(a.begin(), a.end(), [&](long long x) { return x >= k; })"), output=ONE, is_themed=False, refine=_rank, meanings={"n": "the number of results", "a": "the results", "k": "the result in question"}),
    bodies("marks_counted_by_tens", (Ints("a", 0, 100),), ("[Count|Print] how many of {n} marks from 0 to 100 are in each of the groups 0-9, 10-19, ..., 80-89 and 90-100 (ten numbers).", "Sort the marks into ten groups by tens; 100 belongs to the last one, that of 90 and more. [Print|Write] the sizes of the groups."), ("count = [0] * 10\nfor x in a:\n    count[min(9, x // 10)] += 1\nprint(*count)",), 'vector<int> count(10);\nfor (long long x : a) count[min(9LL, x / 10)]++;\nfor (int i = 0; i < 10; i++) cout << count[i] << (i < 9 ? " " : "\\n");', ("count = [0] * 10\nfor x in a:\n    count[x // 10 % 10] += 1\nprint(*count)", 'vector<int> count(10);\nfor (long long x : a) count[x / 10 % 10]++;\nfor (int i = 0; i < 10; i++) cout << count[i] << (i < 9 ? " " : "\\n");'), output=ROW, is_themed=False, refine=_tens, meanings={"n": "the number of marks", "a": "the marks"}),
    bodies("chart_of_signs", (Ints("a", 1, 60, max_size=15),), ("Draw a bar chart of {n} numbers: for each number a line with as many signs $star.", "For each {a}_i [print|write] a line that consists of {a}_i times the character $star."), ('for x in a:\n    print("$star" * x)',), 'for (long long x : a) cout << string(x, \'$star\') << "\\n";', ('for x in sorted(a):\n    print("$star" * x)', 'sort(a.begin(), a.end());\nfor (long long x : a) cout << string(x, \'$star\') << "\\n";'), constants=MARK, output=("Print {n} lines.",), is_themed=False, meanings={"n": "the number of bars", "a": "the lengths of the bars"}),
    bodies("chart_of_signs_with_numbers", (Ints("a", 0, 60, max_size=15),), ("Draw a bar chart of {n} numbers: for each number a line with the number, a colon, a space and as many signs $star.", "For each {a}_i [print|write] a line with {a}_i itself, \": \" and then {a}_i times the character $star."), ('for x in a:\n    print(str(x) + ": " + "$star" * x)',), 'for (long long x : a) cout << x << ": " << string(x, \'$star\') << "\\n";', ('for x in a:\n    print(str(x) + ": " + "$star" * (x + 1))', 'for (long long x : a) cout << x << ": " << string(x + 1, \'$star\') << "\\n";'), constants=MARK, output=("Print {n} lines.",), is_themed=False, meanings={"n": "the number of bars", "a": "the lengths of the bars"}),
    bodies("sign_and_parity", (Int("n", -(10**9), 10**9),), ("[Print|Say] $plus or $minus for the sign of {n} and, behind a space, $even or $odd; for zero only the word $zero.", "Is {n} $plus or $minus, is it $even or $odd? [Print|Write] both words, the sign first, but only $zero if the number is 0."), ('if n == 0:\n    print("$zero")\nelse:\n    print("$plus" if n > 0 else "$minus", "$even" if n % 2 == 0 else "$odd")',), 'if (n == 0) cout << "$zero\\n";\nelse cout << (n > 0 ? "$plus" : "$minus") << " " << (n % 2 == 0 ? "$even" : "$odd") << "\\n";', ('print("$plus" if n > 0 else "$minus", "$even" if n % 2 == 0 else "$odd")', 'cout << (n > 0 ? "$plus" : "$minus") << " " << (n % 2 == 0 ? "$even" : "$odd") << "\\n";'), constants=row_for("plus minus zero even odd", ("POSITIVE", "NEGATIVE", "ZERO", "EVEN", "ODD"), ("positive", "negative", "zero", "even", "odd"), ("Positive", "Negative", "Zero", "Even", "Odd")), output=("Print two words, or one for zero.",), refine=lambda rng, v: {"n": rng.choice([0, v["n"], rng.randint(-9, 9)])}, meanings={"n": "the number"}),
    bodies("sign_and_parity_even_zero", (Int("n", -(10**9), 10**9),), ("[Print|Say] $plus, $minus or $zero for the sign of {n} and, behind a space, $even or $odd (zero is $even).", "Is {n} $plus, $minus or $zero, and is it $even or $odd? [Print|Write] both words, the sign first; 0 is $zero and $even."), ('print("$plus" if n > 0 else "$minus" if n < 0 else "$zero", "$even" if n % 2 == 0 else "$odd")',), 'cout << (n > 0 ? "$plus" : n < 0 ? "$minus" : "$zero") << " " << (n % 2 == 0 ? "$even" : "$odd") << "\\n";', ('print("$plus" if n >= 0 else "$minus", "$even" if n % 2 == 0 else "$odd")', 'cout << (n >= 0 ? "$plus" : "$minus") << " " << (n % 2 == 0 ? "$even" : "$odd") << "\\n";'), constants=row_for("plus minus zero even odd", ("POSITIVE", "NEGATIVE", "ZERO", "EVEN", "ODD"), ("positive", "negative", "zero", "even", "odd"), ("Positive", "Negative", "Zero", "Even", "Odd")), output=("Print two words.",), refine=lambda rng, v: {"n": rng.choice([0, v["n"], rng.randint(-9, 9)])}, meanings={"n": "the number"}),
    value("longest_run_at_least", (Ints("a", 0, 100),), ("[Print|Find] the largest number of consecutive marks that are all at least $low (0 if no mark is).", "How long is the longest part of the list in which every number is $low or more? [Print|Write] 0 if there is no such number."), "best = count = 0\nfor x in a:\n    count = count + 1 if x >= $low else 0\n    best = max(best, count)\nbest", "int best = 0, count = 0;\nfor (long long x : a) {\n    count = x >= $low ? count + 1 : 0;\n    best = max(best, count);\n}\nbest", ("sum(x >= $low for x in a)", "count_if(a.begin(), a.end(), [](long long x) { return x >= $low; })"), ("best = count = 0\nfor x in a:\n    count = count + 1 if x > $low else 0\n    best = max(best, count)\nbest", "int best = 0, count = 0;\nfor (long long x : a) {\n    count = x > $low ? count + 1 : 0;\n    best = max(best, count);\n}\nbest"), constants=LEVELS, refine=near("a", "low", 0, 100), output=ONE, is_themed=False, meanings={"n": "the number of marks", "a": "the marks"}),
    bodies("weekday_after_days", (Int("d", 1, 7), Int("n", 0, 10**9)), ("Today is weekday {d}, where 1 is Monday and 7 is Sunday. [Print|Find] the name of the weekday after {n} days.", "The days of the week are numbered from 1 (Monday) to 7 (Sunday). [Print|Say] which day, by its English name, is {n} days after day {d}."), (f"days = {DAY_NAMES}\nprint(days[(d - 1 + n) % 7])",), CPP_DAYS + 'cout << days[(d - 1 + n) % 7] << "\\n";', (f"days = {DAY_NAMES}\nprint(days[(d + n) % 7])", CPP_DAYS + 'cout << days[(d + n) % 7] << "\\n";'), output=("Print Monday, Tuesday, Wednesday, Thursday, Friday, Saturday or Sunday.",), refine=lambda rng, v: {**v, "n": rng.choice([v["n"], rng.randint(0, 30)])}, meanings={"d": "the number of today's weekday", "n": "the days that pass"}),
    bodies("weekday_name_after_days", (Word("s", LOWER + UPPER, min_size=6, max_size=9), Int("n", 0, 10**9)), ("Today is {s}. [Print|Find] the name of the weekday after {n} days.", "[Print|Say] which day of the week is {n} days after {s}. Names are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday."), (f"days = {DAY_NAMES}\nprint(days[(days.index(s) + n) % 7])",), CPP_DAYS + 'int i = find(days.begin(), days.end(), s) - days.begin();\ncout << days[(i + n) % 7] << "\\n";', (f"days = {DAY_NAMES}\nprint(days[n % 7])", CPP_DAYS + 'cout << days[n % 7] << "\\n";'), output=("Print the name of a weekday.",), refine=lambda rng, v: {"s": rng.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]), "n": rng.choice([v["n"], rng.randint(0, 30)])}, meanings={"s": "the weekday of today", "n": "the days that pass"}),
    value("days_of_month_and_year", (Int("m", 1, 12), Int("y", 1900, 2100)), (f"[Print|Find] how many days month {{m}} of the year {{y}} has. {CALENDAR}", "How many days are there in month {m} of {y}? [Leap years are to be considered|Remember the leap years]: their February has 29 days; every fourth year is one, but full hundreds only if they are divisible by 400."), PY_MONTHS + "days[m - 1]", CPP_MONTHS + "days[m - 1]", ("days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\ndays[m - 1]", "int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\ndays[m - 1]"), output=ONE, refine=_month, meanings={"m": "the month", "y": "the year"}),
    value("days_of_year_and_month", (Int("y", 1900, 2100), Int("m", 1, 12)), (f"[Print|Find] how many days there are in the year {{y}} in month {{m}}. {CALENDAR}", "Given are a year {y} and a month {m}. [Print|Say] how many days the month has; a February has 29 days in a leap year, that is one divisible by 4, and among full hundreds only one divisible by 400."), PY_MONTHS + "days[m - 1]", CPP_MONTHS + "days[m - 1]", ("days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\ndays[m - 1]", "int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\ndays[m - 1]"), output=ONE, refine=_month, meanings={"m": "the month", "y": "the year"}),
    value("account_refusals_ignored", (Int("b", 0, 10**6), CARD), ("An account holds {b} coins. Then come {n} operations: D x pays in x coins, W x takes x coins out. Where more is to be taken out than there is, nothing happens. [Print|Find] the balance at the end.", "Do {n} operations on a balance of {b}: D adds the amount, W subtracts it, but only if the balance does not become negative. [Print|Write] the final balance."), 'for o, x in r:\n    if o == "D":\n        b += x\n    elif x <= b:\n        b -= x\nb', 'for (auto& [o, x] : r) {\n    if (o == "D") b += x;\n    else if (x <= b) b -= x;\n}\nb', ('for o, x in r:\n    if o == "D":\n        b += x\n    else:\n        b -= x\nb', 'for (auto& [o, x] : r) {\n    if (o == "D") b += x;\n    else b -= x;\n}\nb'), output=ONE, refine=_card, meanings=OF_CARD),
    bodies("column_means_in_a_row", (Matrix("m", 0, 100),), ("Each of {h} pupils has a mark in each of {w} subjects. [Print|Find] the average of each subject with $digits decimals, all on one line.", "[Print|Calculate] the mean of every column of the table, rounded to $digits digits after the point, separated by spaces."), ('print(*["%.${digits}f" % (sum(column) / h) for column in zip(*m)])',), 'for (int j = 0; j < w; j++) {\n    double total = 0;\n    for (int i = 0; i < h; i++) total += m[i][j];\n    cout << fixed << setprecision($digits) << total / h << (j + 1 < w ? " " : "\\n");\n}', ('print(*["%.${digits}f" % (sum(row) / w) for row in m])', 'for (int i = 0; i < h; i++) {\n    double total = 0;\n    for (int j = 0; j < w; j++) total += m[i][j];\n    cout << fixed << setprecision($digits) << total / w << (i + 1 < h ? " " : "\\n");\n}'), constants=said(digits=(2, 1, 2, 3)), output=("Print the averages separated by spaces.",), meanings={"h": "the number of pupils", "w": "the number of subjects", "m": "the marks"}),
    bodies("row_means_in_lines", (Matrix("m", 0, 100),), ("Each of {h} pupils has {w} marks. [Print|Find] the average of each pupil with $digits decimals, one per line.", "[Print|Calculate] the mean of every row of the table, rounded to $digits digits after the point, each on a line."), ('for row in m:\n    print("%.${digits}f" % (sum(row) / w))',), 'for (auto& row : m) cout << fixed << setprecision($digits) << 1.0 * accumulate(row.begin(), row.end(), 0LL) / w << "\\n";', ('for column in zip(*m):\n    print("%.${digits}f" % (sum(column) / h))', 'for (int j = 0; j < w; j++) {\n    double total = 0;\n    for (int i = 0; i < h; i++) total += m[i][j];\n    cout << fixed << setprecision($digits) << total / h << "\\n";\n}'), constants=said(digits=(2, 1, 2, 3)), output=LINES, meanings={"h": "the number of pupils", "w": "the number of marks of each", "m": "the marks"}),
    value("column_with_least_sum", (Matrix("m", 0, 100),), ("Each of {h} pupils has a mark in each of {w} subjects. [Print|Find] the number of the subject with the lowest average (subjects are numbered from 1, the first one in case of a tie).", "[Print|Find] the number, from 1 on, of the column with the smallest sum; of several take the leftmost."), "sums = [sum(column) for column in zip(*m)]\nsums.index(min(sums)) + 1", "vector<long long> sums(w);\nfor (auto& row : m) for (int j = 0; j < w; j++) sums[j] += row[j];\nmin_element(sums.begin(), sums.end()) - sums.begin() + 1", ("sums = [min(column) for column in zip(*m)]\nsums.index(min(sums)) + 1", "vector<long long> sums(w, 1000);\nfor (auto& row : m) for (int j = 0; j < w; j++) sums[j] = min(sums[j], row[j]);\nmin_element(sums.begin(), sums.end()) - sums.begin() + 1"), output=ONE, refine=_columns, meanings={"h": "the number of pupils", "w": "the number of subjects", "m": "the marks"}),
    value("column_with_largest_sum", (Matrix("m", 0, 100),), ("Each of {h} pupils has a mark in each of {w} subjects. [Print|Find] the number of the subject with the highest average (subjects are numbered from 1, the first one in case of a tie).", "[Print|Find] the number, from 1 on, of the column with the largest sum; of several take the leftmost."), "sums = [sum(column) for column in zip(*m)]\nsums.index(max(sums)) + 1", "vector<long long> sums(w);\nfor (auto& row : m) for (int j = 0; j < w; j++) sums[j] += row[j];\nmax_element(sums.begin(), sums.end()) - sums.begin() + 1", ("sums = [max(column) for column in zip(*m)]\nsums.index(max(sums)) + 1", "vector<long long> sums(w, -1);\nfor (auto& row : m) for (int j = 0; j < w; j++) sums[j] = max(sums[j], row[j]);\nmax_element(sums.begin(), sums.end()) - sums.begin() + 1"), output=ONE, refine=_columns, meanings={"h": "the number of pupils", "w": "the number of subjects", "m": "the marks"}),
)  # fmt: skip
