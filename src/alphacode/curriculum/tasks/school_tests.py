"""Scores of tests, plans and prices compared, counts with labels, tables with totals."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.drawing import near, row_for, said
from alphacode.curriculum.short import LINES, ONE, ROW, TWO, bodies, real, value
from alphacode.curriculum.task import Field, Int, Ints, Matrix, Rows, Task, Values, Word

MARKS = Ints("a", 0, 100, max_size=20)
OF_MARKS = {"n": "the number of marks", "a": "the marks"}
ATTENDED = Rows("r", (Field("w", kind="name"), Field("u", kind="word")), max_size=10)
OF_ATTENDED = {
    "n": "the number of pupils",
    "w": "the name",
    "u": "a letter for each day",
}
TWICE = Rows(
    "r", (Field("w", kind="name"), Field("x", 0, 100), Field("y", 0, 100)), max_size=12
)
OF_TWICE = {
    "n": "the number of pupils",
    "w": "the name",
    "x": "the mark of the first test",
    "y": "the mark of the second test",
}
KEY = Word("s", "ABCD", min_size=1, max_size=30)
OF_KEY = {"s": "the right answers", "t": "the answers given"}
PARTS = row_for(
    "p q v", (30, 30, 40), (20, 30, 50), (25, 25, 50), (10, 40, 50), (20, 20, 60)
)
PLANS = row_for(
    "p q v u", (20, 2, 50, 1), (10, 3, 40, 2), (100, 5, 300, 1), (30, 4, 45, 3)
)
FOUR = (
    Int("a", 0, 1000),
    Int("b", 1, 100),
    Int("c", 0, 1000),
    Int("d", 1, 100),
    Int("m", 0, 10**4),
)


def _scale(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": rng.choice("CF"),
        "t": rng.choice([values["t"], rng.randint(-40, 120)]),
    }


def _sold(rng: Random, values: Values) -> Values:
    top = int(values["top"])
    return {
        **values,
        "s": rng.choice([top, top + 1, top - 1, rng.randint(0, 2 * top), values["s"]]),
    }


def _answered(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 50)
    a = rng.randint(0, n)
    b = rng.choice([n - a, rng.randint(0, n - a)])
    return {**values, "n": n, "a": a, "b": b}


def _sheets(rng: Random, values: Values) -> Values:
    s = [rng.choice("ABCD") for _ in values["s"]]
    t = [rng.choice([x, x, rng.choice("ABCD")]) for x in s]
    return {**values, "s": "".join(s), "t": "".join(t)}


def _span(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 20)
    a = rng.choice([rng.randint(1, 100), k * rng.randint(1, 10), k + 1])
    return {
        "a": a,
        "b": a + rng.choice([0, k - 1, max(0, k - 2), rng.randint(0, 60)]),
        "k": k,
    }


def _down(rng: Random, values: Values) -> Values:
    k, b = rng.randint(1, 9), rng.randint(0, 50)
    return {
        "a": b + rng.choice([0, k * rng.randint(1, 9), rng.randint(0, 40)]),
        "b": b,
        "k": k,
    }


def _two_classes(rng: Random, values: Values) -> Values:
    a = [rng.randint(0, 20) for _ in values["a"]]
    b = rng.choice([a[::-1] * 2, a + a[:1], [rng.randint(0, 20) for _ in values["b"]]])
    a, b = rng.choice([(a, b), (b, a)])
    return {"n": len(a), "a": a, "m": len(b), "b": b}


def _attended(rng: Random, values: Values) -> Values:
    percent = int(values.get("percent", 75))
    rows = []
    for w, *_ in values["r"]:
        size = rng.choice([4, 5, 8, 10, 20, rng.randint(1, 12)])
        there = size * percent // 100 + rng.choice([0, 0, -1, 1, rng.randint(-9, 9)])
        there = max(0, min(size, there))
        u = ["P"] * there + ["A"] * (size - there)
        rng.shuffle(u)
        rows.append((w, "".join(u)))
    return {**values, "r": rows}


def _wished(rng: Random, values: Values) -> Values:
    k = rng.randint(30, 95)
    a = [max(0, min(100, k + rng.randint(-12, 10))) for _ in values["a"]]
    need = k * (len(a) + 1) - sum(a)
    if need > 100 and rng.random() < 0.5:
        a = [min(100, x + 10) for x in a]
    return {**values, "a": a, "k": k}


def _talk(rng: Random, values: Values) -> Values:
    p, q, v, u = (int(values[name]) for name in "pqvu")
    same = (v - p) // (q - u)
    return {
        **values,
        "m": max(
            0, rng.choice([same, same + 1, same - 1, rng.randint(0, 2 * same + 5)])
        ),
    }


def _four(rng: Random, values: Values) -> Values:
    b, d = rng.sample(range(1, 20), 2)
    m = rng.randint(0, 60)
    a = rng.randint(0, 100)
    c = max(0, a + (b - d) * m + rng.choice([0, 0, 1, -1, 10, -10]))
    return {"a": a, "b": b, "c": min(1000, c), "d": d, "m": m}


def _coins(rng: Random, values: Values) -> Values:
    a = [rng.choice([1, 2, 5, 10, 20]) for _ in values["a"]]
    total = sum(a[: rng.randint(1, len(a))])
    return {
        **values,
        "a": a,
        "k": max(1, min(1000, total + rng.choice([0, 0, -1, 1, 20]))),
    }


def _late(rng: Random, values: Values) -> Values:
    return {
        "d": rng.choice(
            [0, 1, 5, 6, 10, 11, 29, 30, 31, rng.randint(0, 40), values["d"]]
        )
    }


def _improved(rng: Random, values: Values) -> Values:
    return {
        **values,
        "r": [
            (w, x, max(0, min(100, x + rng.choice([0, 1, -1, rng.randint(-30, 30)]))))
            for w, x, _ in values["r"]
        ],
    }


def _marks_again(rng: Random, values: Values) -> Values:
    few = rng.sample(range(1, 101), 4)
    return {
        **values,
        "a": rng.choice([values["a"], [rng.choice(few) for _ in values["a"]]]),
    }


def _sides(rng: Random, values: Values) -> Values:
    return {**values, "b": rng.choice([values["b"], values["a"], values["b"]])}


def _until(rng: Random, values: Values) -> Values:
    k = int(values["k"])
    a = [rng.randint(1, max(1, k // 2)) for _ in values["a"]]
    return {
        **values,
        "a": rng.choice([a, a, [min(1000, k), *a][: len(a)], [1] * len(a)]),
    }


TASKS: tuple[Task, ...] = (
    bodies("temperature_to_other_scale", (Int("t", -200, 1000), Word("s", "CF", min_size=1, max_size=1)), ("A temperature {t} is given with its scale {s}: C for Celsius, F for Fahrenheit. [Print|Write] it in the other scale with one decimal, a space and the letter of that scale. F = C * 9 / 5 + 32.", "[Convert|Change] {t} degrees {s} to the other of the scales C and F, where f = c * 9 / 5 + 32, and print the value with one digit after the point and then the new letter."), ('if s == "C":\n    print("%.1f F" % (t * 9 / 5 + 32))\nelse:\n    print("%.1f C" % ((t - 32) * 5 / 9))',), 'cout << fixed << setprecision(1);\nif (s == "C") cout << t * 9 / 5.0 + 32 << " F\\n";\nelse cout << (t - 32) * 5 / 9.0 << " C\\n";', ('if s == "C":\n    print("%.1f F" % (t * 9 / 5 + 32))\nelse:\n    print("%.1f C" % (t * 5 / 9 - 32))', 'cout << fixed << setprecision(1);\nif (s == "C") cout << t * 9 / 5.0 + 32 << " F\\n";\nelse cout << t * 5 / 9.0 - 32 << " C\\n";'), output=("Print the temperature and the letter.",), refine=_scale, meanings={"t": "the temperature", "s": "the letter of its scale"}),
    real("pay_with_two_commissions", (Int("b", 0, 10**5), Int("s", 0, 10**6)), ("A salesman gets {b} coins a month and $p percent of what he sells; if he sells for more than $top, it is $q percent of all his sales. [Print|Find] his pay when he sold for {s}.", "[Print|Calculate] {b} plus $p % of {s}, or plus $q % of {s} if {s} is above $top."), "b + s * ($q if s > $top else $p) / 100", "b + s * (s > $top ? $q : $p) / 100.0", ("b + s * ($q if s >= $top else $p) / 100", "b + s * (s >= $top ? $q : $p) / 100.0"), ("b + s * $p / 100", "b + s * $p / 100.0"), constants=row_for("p top q", (5, 10000, 8), (2, 1000, 4), (10, 5000, 15), (3, 20000, 5)), refine=_sold, meanings={"b": "the fixed pay", "s": "what was sold"}),
    real("pay_with_commission", (Int("b", 0, 10**5), Int("s", 0, 10**6)), ("A salesman gets {b} coins a month and $p percent of what he sells. [Print|Find] his pay when he sold for {s}.", "[Print|Calculate] {b} plus $p % of {s}."), "b + s * $p / 100", "b + s * $p / 100.0", ("(b + s) * $p / 100", "(b + s) * $p / 100.0"), constants=said(p=(15, 5, 10, 3, 12)), meanings={"b": "the fixed pay", "s": "what was sold"}),
    real("pay_with_commission_above", (Int("b", 0, 10**5), Int("s", 0, 10**6)), ("A salesman gets {b} coins a month and $p percent of the part of his sales above $top. [Print|Find] his pay when he sold for {s}.", "[Print|Calculate] {b}, to which $p % of what {s} exceeds $top are added (nothing if it does not)."), "b + max(0, s - $top) * $p / 100", "b + max<long long>(0, s - $top) * $p / 100.0", ("b + (s * $p / 100 if s > $top else 0)", "b + (s > $top ? s * $p / 100.0 : 0)"), constants=row_for("p top", (5, 10000), (10, 1000), (8, 5000)), refine=_sold, meanings={"b": "the fixed pay", "s": "what was sold"}),
    value("score_with_minus_points", (Int("n", 1, 1000), Int("a", 0, 1000), Int("b", 0, 1000)), ("A test has {n} questions; {a} answers are right, {b} are wrong and all others were left out. A right answer gives $p points, a wrong one takes $q away, an omitted one counts 0. [Print|Find] the score.", "[Print|Calculate] the points for {a} right and {b} wrong answers among {n} questions: plus $p for right, minus $q for wrong, nothing for the rest."), "$p * a - $q * b", "$p * a - $q * b", ("$p * a - $q * (n - a)", "$p * a - $q * (n - a)"), constants=row_for("p q", (4, 1), (3, 1), (5, 2), (2, 1)), output=ONE, refine=_answered, meanings={"n": "the questions", "a": "the right answers", "b": "the wrong answers (a + b is at most n)"}),
    value("score_with_omitted_points", (Int("n", 1, 1000), Int("a", 0, 1000), Int("b", 0, 1000)), ("A test has {n} questions; {a} answers are right, {b} are wrong and all others were left out. A right answer gives $p points, an omitted one $q, a wrong one none. [Print|Find] the score.", "[Print|Calculate] the points for {a} right and {b} wrong answers among {n} questions: $p for each right one, $q for each one without an answer, 0 for a wrong one."), "$p * a + $q * (n - a - b)", "$p * a + $q * (n - a - b)", ("$p * a + $q * (n - a)", "$p * a + $q * (n - a)"), constants=row_for("p q", (4, 1), (6, 2), (5, 2), (3, 1)), output=ONE, refine=_answered, meanings={"n": "the questions", "a": "the right answers", "b": "the wrong answers (a + b is at most n)"}),
    value("sheet_score_minus_wrong", (KEY, Word("t", "ABCD", min_size=1, max_size=30)), ("The right answers of a test are {s}, those given are {t}. A right one gives $p points, a wrong one takes $q away. [Print|Find] the score.", "Compare {s} and {t} place by place: equal letters give plus $p, different ones minus $q. [Print|Calculate] the total."), "sum($p if x == y else -$q for x, y in zip(s, t))", "long long total = 0;\nfor (size_t i = 0; i < s.size(); i++) total += s[i] == t[i] ? $p : -$q;\ntotal", ("sum($p for x, y in zip(s, t) if x == y)", "long long total = 0;\nfor (size_t i = 0; i < s.size(); i++) total += s[i] == t[i] ? $p : 0;\ntotal"), constants=row_for("p q", (3, 1), (4, 1), (5, 2)), output=ONE, refine=_sheets, meanings={**OF_KEY, "t": "the answers given (as many)"}, tags=("strings",)),
    value("right_answers_counted", (KEY, Word("t", "ABCD", min_size=1, max_size=30)), ("The right answers of a test are {s}, those given are {t}. [Count|Print] how many are right.", "[Count|Find] the places at which {s} and {t} have the same letter."), "sum(x == y for x, y in zip(s, t))", "int total = 0;\nfor (size_t i = 0; i < s.size(); i++) total += s[i] == t[i];\ntotal", ("sum(x != y for x, y in zip(s, t))", "int total = 0;\nfor (size_t i = 0; i < s.size(); i++) total += s[i] != t[i];\ntotal"), ("sum(x in s for x in t)", "int total = 0;\nfor (char c : t) total += s.find(c) != string::npos;\ntotal"), output=ONE, refine=_sheets, meanings={**OF_KEY, "t": "the answers given (as many)"}, tags=("strings",)),
    real("right_answers_percent", (KEY, Word("t", "ABCD", min_size=1, max_size=30)), ("The right answers of a test are {s}, those given are {t}. [Print|Find] how many percent are right.", "[Print|Calculate] the share, in percent, of the places at which {s} and {t} have the same letter."), "100 * sum(x == y for x, y in zip(s, t)) / len(s)", "int total = 0;\nfor (size_t i = 0; i < s.size(); i++) total += s[i] == t[i];\n100.0 * total / s.size()", ("100 * sum(x != y for x, y in zip(s, t)) / len(s)", "int total = 0;\nfor (size_t i = 0; i < s.size(); i++) total += s[i] != t[i];\n100.0 * total / s.size()"), refine=_sheets, meanings={**OF_KEY, "t": "the answers given (as many)"}, tags=("strings",)),
    value("order_with_shipping_below", (Int("n", 1, 10**6),), ("An order costs {n}. Shipping costs $fee if the order is below $limit, otherwise it is free. [Print|Find] the total.", "[Print|Calculate] what is paid for goods worth {n}: $fee more if they are worth less than $limit, nothing more from $limit on."), "n + $fee if n < $limit else n", "n < $limit ? n + $fee : n", ("n + $fee if n <= $limit else n", "n <= $limit ? n + $fee : n"), ("n + $fee", "n + $fee"), constants=row_for("fee limit", (5, 50), (4, 30), (10, 100), (50, 500)), output=ONE, refine=near("n", "limit", 1, 10**6), meanings={"n": "the worth of the order"}),
    value("order_with_shipping_up_to", (Int("n", 1, 10**6),), ("An order costs {n}. Shipping is free if the order is above $limit, otherwise it costs $fee. [Print|Find] the total.", "[Print|Calculate] what is paid for goods worth {n}: nothing more if they are worth more than $limit, $fee more up to $limit."), "n + $fee if n <= $limit else n", "n <= $limit ? n + $fee : n", ("n + $fee if n < $limit else n", "n < $limit ? n + $fee : n"), constants=row_for("limit fee", (50, 5), (30, 4), (100, 10), (500, 50)), output=ONE, refine=near("n", "limit", 1, 10**6), meanings={"n": "the worth of the order"}),
    bodies("multiples_between_or_none", (Int("a", 1, 10**4), Int("b", 1, 10**4), Int("k", 1, 100)), ("[Print|List] all numbers from {a} to {b} that are divisible by {k}, in increasing order on one line, or $none if there are none.", "Which multiples of {k} are not less than {a} and not greater than {b}? [Print|Write] them from the smallest on, or $none."), ('found = [x for x in range(a, b + 1) if x % k == 0]\nif found:\n    print(*found)\nelse:\n    print("$none")',), 'string space = "";\nfor (long long x = a; x <= b; x++) {\n    if (x % k == 0) {\n        cout << space << x;\n        space = " ";\n    }\n}\nif (space.empty()) cout << "$none";\ncout << "\\n";', ('found = [x for x in range(a, b) if x % k == 0]\nif found:\n    print(*found)\nelse:\n    print("$none")', 'string space = "";\nfor (long long x = a; x < b; x++) {\n    if (x % k == 0) {\n        cout << space << x;\n        space = " ";\n    }\n}\nif (space.empty()) cout << "$none";\ncout << "\\n";'), constants=special("none", "-1", "no numbers", "empty"), output=ROW, refine=_span, meanings={"a": "the first number", "b": "the last number (not less)", "k": "the divisor"}),
    bodies("countdown_by_steps", (Int("a", 0, 1000), Int("b", 0, 1000), Int("k", 1, 100)), ("[Print|Write] the numbers from {a} down to {b} in steps of {k}, each on its own line, ending with the last one that is not below {b}.", "Begin with {a} and subtract {k} again and again; [print|write] every value that is at least {b}, one per line."), ("for x in range(a, b - 1, -k):\n    print(x)", "while a >= b:\n    print(a)\n    a -= k"), 'for (long long x = a; x >= b; x -= k) cout << x << "\\n";', ("for x in range(a, b, -k):\n    print(x)\nif a == b:\n    print(a)", 'for (long long x = a; x > b; x -= k) cout << x << "\\n";\nif (a == b) cout << a << "\\n";'), output=LINES, refine=_down, meanings={"a": "the first number", "b": "the limit (not more)", "k": "the step"}),
    bodies("factorials_in_lines", (Int("n", 1, 18),), ("For each i from 1 to {n} [print|write] a line \"i! = f\" with the value of i and its factorial f.", "[Print|Write] a table of the factorials of 1 to {n} in lines such as 3! = 6."), ('f = 1\nfor i in range(1, n + 1):\n    f *= i\n    print("%d! = %d" % (i, f))',), 'long long f = 1;\nfor (int i = 1; i <= n; i++) {\n    f *= i;\n    cout << i << "! = " << f << "\\n";\n}', ('f = 1\nfor i in range(1, n + 1):\n    print("%d! = %d" % (i, f))\n    f *= i', 'long long f = 1;\nfor (int i = 1; i <= n; i++) {\n    cout << i << "! = " << f << "\\n";\n    f *= i;\n}'), output=("Print {n} lines.",), meanings={"n": "the last number"}),
    bodies("signs_counted_with_labels", (Ints("a", -1000, 1000),), ("[Count|Print] the positive, the negative and the zero numbers of a list in three lines: \"$plus: x\", \"$minus: y\", \"$zero: z\".", "How many of the {n} numbers are above, below and equal to 0? [Print|Write] the counts in this order behind the labels $plus:, $minus: and $zero:, each on a line."), ('print("$plus:", sum(x > 0 for x in a))\nprint("$minus:", sum(x < 0 for x in a))\nprint("$zero:", sum(x == 0 for x in a))',), 'long long up = 0, down = 0;\nfor (long long x : a) {\n    up += x > 0;\n    down += x < 0;\n}\ncout << "$plus: " << up << "\\n$minus: " << down << "\\n$zero: " << n - up - down << "\\n";', ('print("$plus:", sum(x >= 0 for x in a))\nprint("$minus:", sum(x < 0 for x in a))\nprint("$zero:", sum(x == 0 for x in a))', 'long long up = 0, down = 0, zero = 0;\nfor (long long x : a) {\n    up += x >= 0;\n    down += x < 0;\n    zero += x == 0;\n}\ncout << "$plus: " << up << "\\n$minus: " << down << "\\n$zero: " << zero << "\\n";'), constants=row_for("plus minus zero", ("Positive", "Negative", "Zero"), ("positive", "negative", "zero"), ("POSITIVE", "NEGATIVE", "ZERO"), ("Positives", "Negatives", "Zeros")), output=("Print three lines.",), refine=lambda rng, v: {**v, "a": [rng.choice([x, x, 0]) for x in v["a"]]}, is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
    bodies("parities_counted_with_labels", (Ints("a", 0, 1000),), ("[Count|Print] the even and the odd numbers of a list in two lines: \"$even: x\" and \"$odd: y\".", "How many of the {n} numbers are even, how many odd? [Print|Write] the counts behind the labels $even: and $odd:, each on a line."), ('even = sum(x % 2 == 0 for x in a)\nprint("$even:", even)\nprint("$odd:", n - even)',), 'long long even = 0;\nfor (long long x : a) even += x % 2 == 0;\ncout << "$even: " << even << "\\n$odd: " << n - even << "\\n";', ('even = sum(x % 2 == 1 for x in a)\nprint("$even:", even)\nprint("$odd:", n - even)', 'long long even = 0;\nfor (long long x : a) even += x % 2 == 1;\ncout << "$even: " << even << "\\n$odd: " << n - even << "\\n";'), constants=row_for("even odd", ("Even", "Odd"), ("even", "odd"), ("EVEN", "ODD")), output=("Print two lines.",), is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
    bodies("class_with_higher_mean", (Ints("a", 0, 100), Ints("b", 0, 100, count="m")), ("Two classes have {n} and {m} marks. [Print|Say] $first if the average of the first class is higher, $second if that of the second is, or $same if they are equal.", "Compare the means of the lists {a} and {b}: [print|write] $first or $second for the one with the greater mean and $same for equal means."), ('x, y = sum(a) * m, sum(b) * n\nif x > y:\n    print("$first")\nelif x < y:\n    print("$second")\nelse:\n    print("$same")',), 'long long x = accumulate(a.begin(), a.end(), 0LL) * m, y = accumulate(b.begin(), b.end(), 0LL) * n;\ncout << (x > y ? "$first" : x < y ? "$second" : "$same") << "\\n";', ('x, y = sum(a), sum(b)\nif x > y:\n    print("$first")\nelif x < y:\n    print("$second")\nelse:\n    print("$same")', 'long long x = accumulate(a.begin(), a.end(), 0LL), y = accumulate(b.begin(), b.end(), 0LL);\ncout << (x > y ? "$first" : x < y ? "$second" : "$same") << "\\n";'), constants=row_for("first second same", ("A", "B", "SAME"), ("first", "second", "equal"), ("FIRST", "SECOND", "TIE"), ("A", "B", "DRAW")), output=("Print one word.",), refine=_two_classes, is_themed=False, meanings={"n": "the marks of the first class", "m": "those of the second", "a": "the first class", "b": "the second class"}),
    bodies("names_present_too_seldom", (ATTENDED,), ("Each of {n} lines has a name and a string with P for each day present and A for each day absent. [Print|List] the names of those who were present on fewer than $percent percent of their days, one per line, or $none if there are none.", "Who has less than $percent % of P in the string? [Print|Write] the names in the given order, each on a line; $none if nobody has."), ('found = [w for w, u in r if 100 * u.count("P") < $percent * len(u)]\nfor w in found:\n    print(w)\nif not found:\n    print("$none")',), 'int total = 0;\nfor (auto& [w, u] : r) {\n    long long size = u.size();\n    if (100 * count(u.begin(), u.end(), \'P\') < $percent * size) {\n        cout << w << "\\n";\n        total++;\n    }\n}\nif (total == 0) cout << "$none\\n";', ('found = [w for w, u in r if 100 * u.count("P") <= $percent * len(u)]\nfor w in found:\n    print(w)\nif not found:\n    print("$none")', 'int total = 0;\nfor (auto& [w, u] : r) {\n    long long size = u.size();\n    if (100 * count(u.begin(), u.end(), \'P\') <= $percent * size) {\n        cout << w << "\\n";\n        total++;\n    }\n}\nif (total == 0) cout << "$none\\n";'), constants=said(percent=(75, 80, 50, 60), none=("NONE", "none", "None", "nobody")), output=LINES, refine=_attended, meanings=OF_ATTENDED),
    bodies("names_and_days_present", (ATTENDED,), ("Each of {n} lines has a name and a string with P for each day present and A for each day absent. [Print|Write] each name and the number of days present.", "For every line [print|write] the name and how many letters P the string has."), ('for w, u in r:\n    print(w, u.count("P"))',), 'for (auto& [w, u] : r) cout << w << " " << count(u.begin(), u.end(), \'P\') << "\\n";', ('for w, u in r:\n    print(w, len(u))', 'for (auto& [w, u] : r) cout << w << " " << u.size() << "\\n";'), output=LINES, refine=_attended, meanings=OF_ATTENDED),
    bodies("mean_and_median_printed", (MARKS,), ("[Print|Find] the mean of {n} numbers with two decimals and the median with one decimal. The median is the middle one of the sorted list, or the mean of the two middle ones if {n} is even.", "First print the average (2 decimals), then the median (1 decimal; for an even number of values the average of the two in the middle)."), ('b = sorted(a)\nprint("%.2f" % (sum(a) / n))\nprint("%.1f" % ((b[n // 2] + b[(n - 1) // 2]) / 2))',), 'vector<long long> b = a;\nsort(b.begin(), b.end());\ncout << fixed << setprecision(2) << 1.0 * accumulate(a.begin(), a.end(), 0LL) / n << "\\n";\ncout << setprecision(1) << (b[n / 2] + b[(n - 1) / 2]) / 2.0 << "\\n";', ('print("%.2f" % (sum(a) / n))\nprint("%.1f" % ((a[n // 2] + a[(n - 1) // 2]) / 2))', 'cout << fixed << setprecision(2) << 1.0 * accumulate(a.begin(), a.end(), 0LL) / n << "\\n";\ncout << setprecision(1) << (a[n / 2] + a[(n - 1) / 2]) / 2.0 << "\\n";'), output=("Print two lines: the mean and the median.",), is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
    bodies("mean_median_and_mode", (MARKS,), ("[Print|Find] the mean with two decimals, the median with one decimal (for even {n} the mean of the two middle values) and the most frequent value (the smallest of several) of {n} numbers.", "Three lines: average (2 decimals), median (1 decimal, between the two middle ones if there is no middle one), mode (the smallest one if several values are equally frequent)."), ('b = sorted(a)\nprint("%.2f" % (sum(a) / n))\nprint("%.1f" % ((b[n // 2] + b[(n - 1) // 2]) / 2))\nprint(max(b, key=b.count))',), 'vector<long long> b = a;\nsort(b.begin(), b.end());\nmap<long long, int> often;\nfor (long long x : b) often[x]++;\nlong long mode = b[0];\nfor (auto [x, c] : often) if (c > often[mode]) mode = x;\ncout << fixed << setprecision(2) << 1.0 * accumulate(a.begin(), a.end(), 0LL) / n << "\\n";\ncout << setprecision(1) << (b[n / 2] + b[(n - 1) / 2]) / 2.0 << "\\n" << mode << "\\n";', ('b = sorted(a)\nprint("%.2f" % (sum(a) / n))\nprint("%.1f" % ((b[n // 2] + b[(n - 1) // 2]) / 2))\nprint(max(b[::-1], key=b.count))', 'vector<long long> b = a;\nsort(b.begin(), b.end());\nmap<long long, int> often;\nfor (long long x : b) often[x]++;\nlong long mode = b[0];\nfor (auto [x, c] : often) if (c >= often[mode]) mode = x;\ncout << fixed << setprecision(2) << 1.0 * accumulate(a.begin(), a.end(), 0LL) / n << "\\n";\ncout << setprecision(1) << (b[n / 2] + b[(n - 1) / 2]) / 2.0 << "\\n" << mode << "\\n";'), output=("Print three lines.",), refine=_marks_again, is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
    bodies("final_grade_of_three_parts", (Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)), ("The final grade is made of $p percent of {a}, $q percent of {b} and $v percent of {c}. [Print|Find] it with $digits decimals.", "[Print|Calculate] the weighted mean of {a}, {b} and {c} with the weights $p %, $q % and $v %, rounded to $digits digits after the point."), ('print("%.${digits}f" % (($p * a + $q * b + $v * c) / 100))',), 'cout << fixed << setprecision($digits) << ($p * a + $q * b + $v * c) / 100.0 << "\\n";', ('print("%.${digits}f" % ((a + b + c) / 3))', 'cout << fixed << setprecision($digits) << (a + b + c) / 3.0 << "\\n";'), constants=lambda rng: {**PARTS(rng), "digits": rng.choice([2, 2, 1])}, output=("Print one number.",), meanings={"a": "the first part", "b": "the second part", "c": "the third part"}),
    bodies("final_grade_of_two_parts", (Int("a", 0, 100), Int("b", 0, 100)), ("The final grade is made of $p percent of {a} and $q percent of {b}. [Print|Find] it with $digits decimals.", "[Print|Calculate] the weighted mean of {a} and {b} with the weights $p % and $q %, rounded to $digits digits after the point."), ('print("%.${digits}f" % (($p * a + $q * b) / 100))',), 'cout << fixed << setprecision($digits) << ($p * a + $q * b) / 100.0 << "\\n";', ('print("%.${digits}f" % ((a + b) / 2))', 'cout << fixed << setprecision($digits) << (a + b) / 2.0 << "\\n";'), constants=row_for("p q digits", (40, 60, 2), (30, 70, 1), (25, 75, 2), (60, 40, 1)), output=("Print one number.",), meanings={"a": "the first part", "b": "the second part"}),
    bodies("mark_needed_for_mean", (MARKS, Int("k", 0, 100)), ("{n} marks are known and one test is still to come. [Print|Find] the smallest mark from 0 to 100 with which the average of all {n} + 1 marks is at least {k}, or $none if even 100 is not enough.", "[Print|Calculate] how much the next mark (0 to 100, a whole number) must be at least so that the mean with it is {k} or more; [print|write] $none if that cannot be done."), ('x = max(0, k * (n + 1) - sum(a))\nprint(x if x <= 100 else "$none")',), 'long long x = max(0LL, k * (n + 1) - accumulate(a.begin(), a.end(), 0LL));\nif (x <= 100) cout << x << "\\n";\nelse cout << "$none\\n";', ('x = max(0, k * n - sum(a))\nprint(x if x <= 100 else "$none")', 'long long x = max(0LL, k * n - accumulate(a.begin(), a.end(), 0LL));\nif (x <= 100) cout << x << "\\n";\nelse cout << "$none\\n";'), constants=special("impossible", "-1", "no", "not possible"), output=("Print the mark or $none.",), refine=_wished, is_themed=False, meanings={**OF_MARKS, "k": "the average wished for"}),
    bodies("cheaper_of_two_plans", (Int("m", 0, 10**5),), ("Plan $first costs $p and $q a minute, plan $second costs $v and $u a minute. [Print|Find] the cheaper plan for {m} minutes and what it costs; $first if both cost the same.", "For {m} minutes compare $p + $q * {m} ($first) with $v + $u * {m} ($second). [Print|Write] the name of the smaller one ($first if equal) and its value."), ('x = $p + $q * m\ny = $v + $u * m\nif x <= y:\n    print("$first", x)\nelse:\n    print("$second", y)',), 'long long x = $p + $q * m, y = $v + $u * m;\nif (x <= y) cout << "$first " << x << "\\n";\nelse cout << "$second " << y << "\\n";', ('x = $p + $q * m\ny = $v + $u * m\nif x < y:\n    print("$first", x)\nelse:\n    print("$second", y)', 'long long x = $p + $q * m, y = $v + $u * m;\nif (x < y) cout << "$first " << x << "\\n";\nelse cout << "$second " << y << "\\n";'), constants=lambda rng: {**PLANS(rng), **row_for("first second", ("A", "B"), ("A", "B"), ("first", "second"), ("Basic", "Plus"))(rng)}, output=("Print a name and a number.",), refine=_talk, meanings={"m": "the minutes"}),
    bodies("cheaper_plan_or_same", FOUR, ("The first plan costs {a} and {b} a minute, the second {c} and {d} a minute. [Print|Say] which one is cheaper for {m} minutes: $first, $second, or $same if they cost the same.", "Compare {a} + {b} * {m} with {c} + {d} * {m}. [Print|Write] $first if the first is less, $second if the second is, and $same if they are equal."), ('x = a + b * m\ny = c + d * m\nprint("$first" if x < y else "$second" if x > y else "$same")',), 'long long x = a + b * m, y = c + d * m;\ncout << (x < y ? "$first" : x > y ? "$second" : "$same") << "\\n";', ('x = a + b\ny = c + d\nprint("$first" if x < y else "$second" if x > y else "$same")', 'long long x = a + b, y = c + d;\ncout << (x < y ? "$first" : x > y ? "$second" : "$same") << "\\n";'), constants=row_for("first second same", ("A", "B", "SAME"), ("first", "second", "equal"), ("FIRST", "SECOND", "BOTH"), ("A", "B", "EQUAL")), output=("Print one word.",), refine=_four, meanings={"a": "the first basic price", "b": "the first price of a minute", "c": "the second basic price", "d": "the second price of a minute", "m": "the minutes"}),
    bodies("rectangle_described", (Int("a", 1, 10**6), Int("b", 1, 10**6)), ("[Print|Find] the area and the perimeter of a rectangle with sides {a} and {b}, and then $square if it is a square, otherwise $other; three lines.", "Three lines: {a} times {b}, twice the sum of {a} and {b}, and the word $square for equal sides or $other for different ones."), ('print(a * b)\nprint(2 * (a + b))\nprint("$square" if a == b else "$other")',), 'cout << a * b << "\\n" << 2 * (a + b) << "\\n" << (a == b ? "$square" : "$other") << "\\n";', ('print(a * b)\nprint(a + b)\nprint("$square" if a == b else "$other")', 'cout << a * b << "\\n" << a + b << "\\n" << (a == b ? "$square" : "$other") << "\\n";'), constants=row_for("square other", ("SQUARE", "RECTANGLE"), ("Square", "Rectangle"), ("square", "rectangle"), ("YES", "NO")), output=("Print three lines.",), refine=_sides, meanings={"a": "the length", "b": "the width"}),
    bodies("state_of_temperature", (Int("t", -(10**6), 10**6),), ("[Print|Say] $low if {t} is at most $x, $high if it is at least $y, and $mid if it is in between.", "The temperature is {t}. Up to $x it is called $low, from $y on $high, and $mid otherwise. [Print|Write] the word."), ('if t <= $x:\n    print("$low")\nelif t >= $y:\n    print("$high")\nelse:\n    print("$mid")',), 'cout << (t <= $x ? "$low" : t >= $y ? "$high" : "$mid") << "\\n";', ('if t < $x:\n    print("$low")\nelif t > $y:\n    print("$high")\nelse:\n    print("$mid")', 'cout << (t < $x ? "$low" : t > $y ? "$high" : "$mid") << "\\n";'), constants=row_for("low x high y mid", ("ICE", 0, "STEAM", 100, "WATER"), ("solid", 0, "gas", 100, "liquid"), ("COLD", 10, "HOT", 25, "WARM"), ("cold", 15, "hot", 30, "mild")), output=("Print one word.",), refine=lambda rng, v: {"t": rng.choice([v["x"], v["y"], v["x"] + 1, v["y"] - 1, rng.randint(-30, 130), v["t"]])}, meanings={"t": "the temperature"}),
    bodies("state_of_temperature_strict", (Int("t", -(10**6), 10**6),), ("[Print|Say] $low if {t} is below $x, $high if it is above $y, and $mid otherwise.", "The temperature is {t}. Under $x it is called $low, over $y $high, and from $x to $y it is $mid. [Print|Write] the word."), ('if t < $x:\n    print("$low")\nelif t > $y:\n    print("$high")\nelse:\n    print("$mid")',), 'cout << (t < $x ? "$low" : t > $y ? "$high" : "$mid") << "\\n";', ('if t <= $x:\n    print("$low")\nelif t >= $y:\n    print("$high")\nelse:\n    print("$mid")', 'cout << (t <= $x ? "$low" : t >= $y ? "$high" : "$mid") << "\\n";'), constants=row_for("low x high y mid", ("COLD", 10, "HOT", 25, "WARM"), ("cold", 15, "hot", 30, "mild"), ("LOW", 36, "FEVER", 37, "NORMAL"), ("freezing", 0, "boiling", 100, "normal")), output=("Print one word.",), refine=lambda rng, v: {"t": rng.choice([v["x"], v["y"], v["x"] - 1, v["y"] + 1, rng.randint(-30, 130), v["t"]])}, meanings={"t": "the temperature"}),
    bodies("season_of_month_or_error", (Int("m", 0, 100),), ("[Print|Say] the season of month {m}: $winter for 12, 1 and 2, $spring for 3 to 5, $summer for 6 to 8, $autumn for 9 to 11, and $none for any other number.", "Months 3, 4, 5 are $spring, 6, 7, 8 $summer, 9, 10, 11 $autumn, and 12, 1, 2 $winter. [Print|Write] the season of number {m}, or $none if there is no such month."), ('if m < 1 or m > 12:\n    print("$none")\nelif m <= 2 or m == 12:\n    print("$winter")\nelif m <= 5:\n    print("$spring")\nelif m <= 8:\n    print("$summer")\nelse:\n    print("$autumn")',), 'if (m < 1 || m > 12) cout << "$none\\n";\nelse if (m <= 2 || m == 12) cout << "$winter\\n";\nelse if (m <= 5) cout << "$spring\\n";\nelse if (m <= 8) cout << "$summer\\n";\nelse cout << "$autumn\\n";', ('if m < 1 or m > 12:\n    print("$none")\nelif m <= 3:\n    print("$winter")\nelif m <= 6:\n    print("$spring")\nelif m <= 9:\n    print("$summer")\nelse:\n    print("$autumn")', 'if (m < 1 || m > 12) cout << "$none\\n";\nelse if (m <= 3) cout << "$winter\\n";\nelse if (m <= 6) cout << "$spring\\n";\nelse if (m <= 9) cout << "$summer\\n";\nelse cout << "$autumn\\n";'), constants=row_for("winter spring summer autumn none", ("WINTER", "SPRING", "SUMMER", "AUTUMN", "ERROR"), ("winter", "spring", "summer", "autumn", "invalid"), ("Winter", "Spring", "Summer", "Autumn", "Invalid month")), output=("Print the season or $none.",), refine=lambda rng, v: {"m": rng.randint(0, 14)}, meanings={"m": "the number of the month"}),
    bodies("coins_until_price", (Int("k", 1, 1000), Ints("a", 1, 100, max_size=20)), ("A drink costs {k}. {n} coins are thrown into the machine one after another, until the price is reached. [Print|Find] how many coins that takes and the change, or $none if all coins are not enough.", "Add up the numbers {a}_i in their order until the sum is at least {k}. [Print|Write] how many were added and by how much the sum exceeds {k}; $none if it is never reached."), ('s = 0\nfor i in range(n):\n    s += a[i]\n    if s >= k:\n        print(i + 1, s - k)\n        break\nelse:\n    print("$none")',), 'long long s = 0;\nint i = 0;\nwhile (i < n && s < k) s += a[i++];\nif (s >= k) cout << i << " " << s - k << "\\n";\nelse cout << "$none\\n";', ('s = 0\nfor i in range(n):\n    s += a[i]\n    if s > k:\n        print(i + 1, s - k)\n        break\nelse:\n    print("$none")', 'long long s = 0;\nint i = 0;\nwhile (i < n && s <= k) s += a[i++];\nif (s > k) cout << i << " " << s - k << "\\n";\nelse cout << "$none\\n";'), constants=special("not enough", "no", "-1", "more", "insufficient"), output=("Print two numbers, or $none.",), refine=_coins, is_themed=False, meanings={"k": "the price", "n": "the number of coins", "a": "the coins in their order"}),
    bodies("four_age_groups_counted", (Ints("a", 0, 110, max_size=20),), ("[Count|Print] how many of {n} ages are below $x, from $x to $y, above $y but below $z, and $z or more: four numbers.", "Children are younger than $x, teenagers are $x to $y, seniors are at least $z, and adults are all others. [Print|Find] the numbers of children, teenagers, adults and seniors."), ("print(sum(v < $x for v in a), sum($x <= v <= $y for v in a), sum($y < v < $z for v in a), sum(v >= $z for v in a))",), 'vector<int> c(4);\nfor (long long v : a) c[v < $x ? 0 : v <= $y ? 1 : v < $z ? 2 : 3]++;\ncout << c[0] << " " << c[1] << " " << c[2] << " " << c[3] << "\\n";', ("print(sum(v <= $x for v in a), sum($x < v <= $y for v in a), sum($y < v <= $z for v in a), sum(v > $z for v in a))", 'vector<int> c(4);\nfor (long long v : a) c[v <= $x ? 0 : v <= $y ? 1 : v <= $z ? 2 : 3]++;\ncout << c[0] << " " << c[1] << " " << c[2] << " " << c[3] << "\\n";'), constants=row_for("x y z", (13, 19, 60), (13, 17, 65), (12, 17, 60), (10, 19, 65)), output=ROW, refine=near("a", "x y z", 0, 110), is_themed=False, meanings={"n": "the number of people", "a": "their ages"}),
    bodies("library_fine", (Int("d", 0, 1000),), ("A book is {d} days late. The fine is $p for each of the first $a days, $q for each of the next $a days and $v for each day after that; if it is more than $top days late, [print|write] $none instead. [Print|Find] the fine.", "[Print|Calculate] the fine for {d} days: $p a day up to $a days, then $q a day for $a more days, then $v a day. Above $top days the answer is the word $none."), ('if d > $top:\n    print("$none")\nelse:\n    print($p * min(d, $a) + $q * max(0, min(d - $a, $a)) + $v * max(0, d - 2 * $a))',), 'if (d > $top) cout << "$none\\n";\nelse cout << $p * min<long long>(d, $a) + $q * max<long long>(0, min<long long>(d - $a, $a)) + $v * max<long long>(0, d - 2 * $a) << "\\n";', ('if d > $top:\n    print("$none")\nelse:\n    print(d * ($p if d <= $a else $q if d <= 2 * $a else $v))', 'if (d > $top) cout << "$none\\n";\nelse cout << d * (d <= $a ? $p : d <= 2 * $a ? $q : $v) << "\\n";'), constants=row_for("p a q v top none", (1, 5, 2, 5, 30, "CANCELLED"), (2, 7, 3, 6, 30, "blocked"), (1, 10, 2, 3, 40, "LOST")), output=("Print the fine or $none.",), refine=_late, meanings={"d": "the days"}),
    bodies("table_with_totals", (Matrix("m", 0, 1000),), ("[Print|Write] the table of {h} rows and {w} columns with the sum of each row at its end, and below it a line with the sums of the columns and the sum of all.", "Add a column with the totals of the rows and then a row with the totals of the columns, the last of which is the grand total. [Print|Output] the larger table."), ("for row in m:\n    print(*row, sum(row))\nsums = [sum(column) for column in zip(*m)]\nprint(*sums, sum(sums))",), 'vector<long long> sums(w + 1);\nfor (auto row : m) {\n    row.push_back(accumulate(row.begin(), row.end(), 0LL));\n    for (int j = 0; j <= w; j++) {\n        sums[j] += row[j];\n        cout << row[j] << (j < w ? " " : "\\n");\n    }\n}\nfor (int j = 0; j <= w; j++) cout << sums[j] << (j < w ? " " : "\\n");', ("for row in m:\n    print(*row, sum(row))\nsums = [sum(column) for column in zip(*m)]\nprint(*sums)", 'vector<long long> sums(w);\nfor (auto row : m) {\n    for (int j = 0; j < w; j++) {\n        sums[j] += row[j];\n        cout << row[j] << " ";\n    }\n    cout << accumulate(row.begin(), row.end(), 0LL) << "\\n";\n}\nfor (int j = 0; j < w; j++) cout << sums[j] << (j + 1 < w ? " " : "\\n");'), output=("Print {h} + 1 lines of {w} + 1 numbers.",), meanings={"h": "the number of rows", "w": "the number of columns", "m": "the table"}),
    bodies("table_with_row_totals", (Matrix("m", 0, 1000),), ("[Print|Write] the table of {h} rows and {w} columns with the sum of each row at its end.", "Add a column with the totals of the rows and [print|output] the larger table."), ("for row in m:\n    print(*row, sum(row))",), 'for (auto& row : m) {\n    for (long long x : row) cout << x << " ";\n    cout << accumulate(row.begin(), row.end(), 0LL) << "\\n";\n}', ("for row in m:\n    print(*row, max(row))", 'for (auto& row : m) {\n    for (long long x : row) cout << x << " ";\n    cout << *max_element(row.begin(), row.end()) << "\\n";\n}'), output=("Print {h} lines of {w} + 1 numbers.",), meanings={"h": "the number of rows", "w": "the number of columns", "m": "the table"}),
    bodies("names_improved_and_count", (TWICE,), ("Of each of {n} pupils the name and the marks of two tests are given. [Print|List] the names of those whose second mark is higher than the first, one per line, and at the end their number.", "For every row with {f3} > {f2} print the name; after all rows print how many names were printed."), ("count = 0\nfor w, x, y in r:\n    if y > x:\n        print(w)\n        count += 1\nprint(count)",), 'int count = 0;\nfor (auto& [w, x, y] : r) {\n    if (y > x) {\n        cout << w << "\\n";\n        count++;\n    }\n}\ncout << count << "\\n";', ("count = 0\nfor w, x, y in r:\n    if y >= x:\n        print(w)\n        count += 1\nprint(count)", 'int count = 0;\nfor (auto& [w, x, y] : r) {\n    if (y >= x) {\n        cout << w << "\\n";\n        count++;\n    }\n}\ncout << count << "\\n";'), output=LINES, refine=_improved, meanings=OF_TWICE),
    bodies("names_improved_or_none", (TWICE,), ("Of each of {n} pupils the name and the marks of two tests are given. [Print|List] the names of those whose second mark is higher than the first, one per line, or $none if there are none.", "For every row with {f3} > {f2} print the name; if there is no such row print $none."), ('found = [w for w, x, y in r if y > x]\nprint("\\n".join(found) if found else "$none")',), 'int count = 0;\nfor (auto& [w, x, y] : r) {\n    if (y > x) {\n        cout << w << "\\n";\n        count++;\n    }\n}\nif (count == 0) cout << "$none\\n";', ('found = [w for w, x, y in r if y >= x]\nprint("\\n".join(found) if found else "$none")', 'int count = 0;\nfor (auto& [w, x, y] : r) {\n    if (y >= x) {\n        cout << w << "\\n";\n        count++;\n    }\n}\nif (count == 0) cout << "$none\\n";'), constants=special("none", "nobody", "no one"), output=LINES, refine=_improved, meanings=OF_TWICE),
    bodies("most_improved_name", (TWICE,), ("Of each of {n} pupils the name and the marks of two tests are given. [Print|Find] the name of the one whose second mark exceeds the first by most (the first such in the list; all may have become worse) and the difference of the marks.", "[Print|Output] the name of the row with the largest {f3} - {f2}, the earliest in case of a tie, and this difference."), ("w, x, y = max(r, key=lambda row: row[2] - row[1])\nprint(w, y - x)",), 'string name;\nlong long best = -1000000000;\nfor (auto& [w, x, y] : r) {\n    if (y - x > best) {\n        best = y - x;\n        name = w;\n    }\n}\ncout << name << " " << best << "\\n";', ("w, x, y = max(r, key=lambda row: abs(row[2] - row[1]))\nprint(w, y - x)", 'string name;\nlong long best = -1, d = 0;\nfor (auto& [w, x, y] : r) {\n    if (abs(y - x) > best) {\n        best = abs(y - x);\n        d = y - x;\n        name = w;\n    }\n}\ncout << name << " " << d << "\\n";'), output=("Print the name and the difference.",), refine=_improved, meanings=OF_TWICE),
    bodies("added_until_sum_exceeds", (Ints("a", 1, 1000, max_size=20),), ("Add up the {n} numbers in their order, but stop as soon as the sum is greater than $k. [Print|Write] how many were added and the sum; if it never becomes greater, that is all of them.", "[Print|Find] the number of items and the sum at the moment when the sum first exceeds $k, or those of the whole list if it does not."), ("s = count = 0\nfor x in a:\n    s += x\n    count += 1\n    if s > $k:\n        break\nprint(count, s)",), 'long long s = 0;\nint i = 0;\nwhile (i < n && s <= $k) s += a[i++];\ncout << i << " " << s << "\\n";', ("s = count = 0\nfor x in a:\n    s += x\n    count += 1\n    if s >= $k:\n        break\nprint(count, s)", 'long long s = 0;\nint i = 0;\nwhile (i < n && s < $k) s += a[i++];\ncout << i << " " << s << "\\n";'), constants=said(k=(100, 50, 1000, 20)), output=TWO, refine=_until, is_themed=False, meanings={"n": "the number of numbers", "a": "the numbers"}),
)  # fmt: skip
