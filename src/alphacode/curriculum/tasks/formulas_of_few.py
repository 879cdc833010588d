"""Formulas and comparisons of two to four numbers, and of a short string with prices."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import drawn, rows
from alphacode.curriculum.short import STRING, bodies, decide, value
from alphacode.curriculum.task import LOWER, Int, Task, Values, Word

FEW = (Int("a", -1000, 1000), Int("b", -1000, 1000))
SIDES = (Int("a", 2, 10**6), Int("b", 2, 10**6))
FIRST_SECOND = rows(
    "one two",
    ("A", "B"),
    ("first", "second"),
    ("left", "right"),
    ("north", "south"),
    ("red", "blue"),
    ("Anna", "Boris"),
    ("bakery", "market"),
)


def _near_zero(rng: Random, values: Values) -> Values:
    """Let the best operation not always be the same."""
    if rng.random() < 0.5:
        return values
    return {
        "a": rng.choice([-3, -1, 0, 1, 2, values["a"]]),
        "b": rng.choice([-4, -1, 0, 1, 2, values["b"]]),
    }


def _apart(rng: Random, values: Values) -> Values | None:
    """Let the two places be at different distances, mostly nearly the same."""
    x, a, b = values["x"], values["a"], values["b"]
    if rng.random() < 0.5:
        b = 2 * x - a + rng.choice([-1, 1, 2, -2])
        if not 1 <= b <= 10**9:
            return None
    if abs(x - a) == abs(x - b):
        return None
    return {**values, "b": b}


def _scales(rng: Random, values: Values) -> Values | None:
    a, b, c = values["a"], values["b"], values["c"]
    d = values["d"] if rng.random() < 0.4 else a + b - c + rng.choice([-1, 0, 0, 1])
    return {**values, "d": d} if 1 <= d <= 10**9 else None


def _tables(rng: Random, values: Values) -> Values:
    if rng.random() < 0.35:
        k = rng.randint(1, 20)
        x, y = rng.randint(1, 20), rng.randint(1, 20)
        return {"a": x * k, "b": y, "c": y * k, "d": x}
    return values


def _wide(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, min(values["a"], values["b"]))}


def _marks(*lengths: int) -> Callable[[Random, Values], Values]:
    def refine(rng: Random, values: Values) -> Values:
        signs = str(values["o"]) + str(values["x"])
        size = rng.choice([*lengths, rng.randint(1, 12)])
        return {**values, "s": "".join(rng.choice(signs) for _ in range(size))}

    return refine


def _extras(rng: Random) -> dict[str, object]:
    o, x = rng.choice(
        [
            ("o", "x"),
            ("o", "x"),
            ("o", "x"),
            ("1", "0"),
            ("y", "n"),
            ("+", "-"),
            ("#", "."),
        ]
    )
    base = rng.choice([100, 150, 200, 300, 400, 500, 600, 700, 800, 1000])
    return {
        "o": o,
        "x": x,
        "base": base,
        "more": rng.choice([10, 20, 30, 50, 100, 150, 200]),
    }


def _plural(rng: Random) -> dict[str, object]:
    usual = ("s", "es", "s")
    c, p, q = rng.choice(
        [
            usual,
            usual,
            usual,
            ("x", "es", "s"),
            ("e", "d", "ed"),
            ("a", "na", "a"),
            ("y", "ing", "ning"),
        ]
    )
    return {"c": c, "p": p, "q": q}


def _ending(rng: Random, values: Values) -> Values:
    s = values["s"][:20]
    return {"s": s[:-1] + str(values["c"]) if rng.random() < 0.45 else s}


def _endings(rng: Random) -> dict[str, object]:
    return dict(
        zip(
            "pq",
            rng.choice(
                [
                    ("er", "ist"),
                    ("er", "ist"),
                    ("ing", "ed"),
                    ("tion", "ness"),
                    ("ly", "ful"),
                    ("man", "ton"),
                ]
            ),
            strict=True,
        )
    )


def _ended(rng: Random, values: Values) -> Values:
    return {"s": values["s"][:15] + str(values[rng.choice("pq")])}


def _duel(rng: Random, values: Values) -> Values:
    """Let both need about as many blows."""
    blows, b, d = rng.randint(1, 12), rng.randint(1, 20), rng.randint(1, 20)
    c = b * blows - rng.randint(0, b - 1)
    a = d * max(1, blows + rng.choice([-1, -1, 0, 0, 1])) - rng.randint(0, d - 1)
    return values if rng.random() < 0.2 else {"a": a, "b": b, "c": c, "d": d}


def _chase(rng: Random, values: Values) -> Values:
    v, w, t = rng.randint(1, 100), rng.randint(1, 100), rng.randint(1, 100)
    if rng.random() < 0.7:
        v = w + rng.randint(0, 5)
    way = max(1, (v - w) * t + rng.choice([-1, 0, 0, 1, 3]))
    a = rng.randint(-1000, 1000)
    return {"a": a, "v": v, "b": a + rng.choice([-1, 1]) * way, "w": w, "t": t}


def _taxes(rng: Random) -> dict[str, object]:
    x = rng.choice([8, 8, 5, 3, 4, 6, 7])
    y = rng.choice([10, 10, 12, 15, 20, 25])
    return {"x": x, "y": y}


def _taxed(rng: Random, values: Values) -> Values:
    price = rng.randint(1, 1000)
    a = price * int(values["x"]) // 100
    b = price * int(values["y"]) // 100
    return {"a": a, "b": max(0, b + rng.choice([0, 0, 0, 1, -1, 3]))}


def _net(rng: Random) -> dict[str, object]:
    found = drawn(
        low="cheap less below good",
        same="equal same even so-so",
        high="dear more above bad",
    )(rng)
    return {
        **found,
        "p": rng.choice([5, 8, 10, 19, 20, 25]),
        "k": rng.randint(100, 500),
    }


def _net_near(rng: Random, values: Values) -> Values:
    p, k = int(values["p"]), int(values["k"])
    right = -(-k * 100 // (100 + p))
    return {
        "n": max(1, right + rng.choice([-2, -1, 0, 0, 0, 1, 2, rng.randint(-50, 50)]))
    }


TASKS: tuple[Task, ...] = (
    value("best_of_three_operations", FEW, ("[Print|Find] the largest of the three numbers {a} + {b}, {a} - {b} and {a} * {b}.", "Two integers {a} and {b} may be added, multiplied, or the second subtracted from the first. What is the greatest result?"), "max(a + b, a - b, a * b)", "max({a + b, a - b, a * b})", ("max(a + b, a * b)", "max(a + b, a * b)"), ("max(a + b, abs(a - b), a * b)", "max({a + b, abs(a - b), a * b})"), refine=_near_zero, is_themed=False),
    value("least_of_three_operations", FEW, ("[Print|Find] the smallest of the three numbers {a} + {b}, {a} - {b} and {a} * {b}.", "Two integers {a} and {b} may be added, multiplied, or the second subtracted from the first. What is the least result?"), "min(a + b, a - b, a * b)", "min({a + b, a - b, a * b})", ("min(a - b, a * b)", "min(a - b, a * b)"), ("min(a + b, b - a, a * b)", "min({a + b, b - a, a * b})"), refine=_near_zero, is_themed=False),
    value("best_of_bracketed_three", (Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10)), ("Put signs + and * and perhaps brackets between {a}, {b} and {c}, which keep their order. [Print|Find] the largest value of such an expression.", "What is the greatest value that {a} ? {b} ? {c} can have, if each ? is + or * and brackets may be set as you like?"), "max(a + b + c, (a + b) * c, a * (b + c), a * b * c)", "max({a + b + c, (a + b) * c, a * (b + c), a * b * c})", ("max(a + b + c, a * b + c, a + b * c, a * b * c)", "max({a + b + c, a * b + c, a + b * c, a * b * c})"), ("max(a * (b + c), (a + b) * c, a * b * c)", "max({a * (b + c), (a + b) * c, a * b * c})"), refine=lambda rng, v: {x: rng.choice([1, 1, 2, v[x]]) for x in "abc"}),
    bodies("nearer_of_two_places", (Int("x", 1, 10**9), Int("a", 1, 10**9), Int("b", 1, 10**9)), ("On a number line somebody stands at {x}; place $one is at {a} and place $two at {b}, and they are not equally far. Print $one or $two, whichever is nearer.", "Which of the positions {a} (called $one) and {b} (called $two) is closer to {x}? The distances are different.",), ("print('$one' if abs(x - a) < abs(x - b) else '$two')", "if abs(a - x) > abs(b - x):\n    print('$two')\nelse:\n    print('$one')"), 'cout << (abs(x - a) < abs(x - b) ? "$one" : "$two") << "\\n";', ("print('$one' if x - a < x - b else '$two')", 'cout << (x - a < x - b ? "$one" : "$two") << "\\n";'), ("print('$one' if abs(x - a) > abs(x - b) else '$two')", 'cout << (abs(x - a) > abs(x - b) ? "$one" : "$two") << "\\n";'), constants=FIRST_SECOND, refine=_apart, output=("Print $one or $two.",), meanings={"x": "the position of the person", "a": "the position of $one", "b": "the position of $two"}),
    bodies("nearer_or_equally_far", (Int("x", -1000, 1000), Int("a", -1000, 1000), Int("b", -1000, 1000)), ("Somebody stands at {x} on a line, $one at {a} and $two at {b}. Print $one if it is nearer, $two if that one is nearer, and $same if both are equally far.", "Compare the distances of {a} and of {b} from {x}: print $one if {a} is nearer, $two if {b} is, $same if neither."), "d, e = abs(x - a), abs(x - b)\nprint('$one' if d < e else '$two' if e < d else '$same')", 'long long d = abs(x - a), e = abs(x - b);\ncout << (d < e ? "$one" : e < d ? "$two" : "$same") << "\\n";', ("print('$one' if abs(x - a) <= abs(x - b) else '$two')", 'cout << (abs(x - a) <= abs(x - b) ? "$one" : "$two") << "\\n";'), constants=drawn(one="cat A first left Ann", two="dog B second right Bob", same="mouse draw equal both tie"), refine=lambda rng, v: {**v, "b": max(-1000, min(1000, rng.choice([2 * v["x"] - v["a"], v["b"], v["b"], v["a"], v["x"] + 1])))}, output=("Print $one, $two or $same.",)),
    value("way_to_nearer_place", (Int("x", -(10**9), 10**9), Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9)), ("Somebody at {x} on a number line wants to reach {a} or {b}, whichever is nearer. [Print|Find] the distance.", "[Find|Print] the smaller of the distances from {x} to {a} and from {x} to {b}."), "min(abs(x - a), abs(x - b))", "min(abs(x - a), abs(x - b))", ("max(abs(x - a), abs(x - b))", "max(abs(x - a), abs(x - b))"), ("abs(min(x - a, x - b))", "abs(min(x - a, x - b))")),
    bodies("pans_of_balance", (Int("a"), Int("b"), Int("c"), Int("d")), ("Weights {a} and {b} lie on the left pan of a balance, {c} and {d} on the right one. Print $left if the left pan is heavier, $right if the right one is, and $same if they weigh the same.", "Compare {a} + {b} with {c} + {d}. Print $left if the first sum is larger, $right if the second one is, $same if they are equal."), ("if a + b > c + d:\n    print('$left')\nelif a + b < c + d:\n    print('$right')\nelse:\n    print('$same')", "x = a + b - c - d\nprint('$left' if x > 0 else '$right' if x < 0 else '$same')"), 'long long x = a + b - c - d;\ncout << (x > 0 ? "$left" : x < 0 ? "$right" : "$same") << "\\n";', ("x = a + c - b - d\nprint('$left' if x > 0 else '$right' if x < 0 else '$same')", 'long long x = a + c - b - d;\ncout << (x > 0 ? "$left" : x < 0 ? "$right" : "$same") << "\\n";'), ("print('$left' if a + b > c + d else '$right')", 'cout << (a + b > c + d ? "$left" : "$right") << "\\n";'), constants=drawn(left="left first Anna ours", right="right second Boris theirs", same="balanced equal draw same tie"), refine=_scales, output=("Print $left, $right or $same.",)),
    value("larger_of_two_areas", (Int("a", 1, 10**5), Int("b", 1, 10**5), Int("c", 1, 10**5), Int("d", 1, 10**5)), ("One rectangle is {a} by {b}, another {c} by {d}. [Print|Find] the larger of the two areas (any of them if they are equal).", "[Find|Print] the larger one of the products {a} * {b} and {c} * {d}."), "max(a * b, c * d)", "max(a * b, c * d)", ("max(a, c) * max(b, d)", "max(a, c) * max(b, d)"), ("max(a + b, c + d)", "max(a + b, c + d)"), refine=_tables),
    bodies("which_rectangle_is_larger", (Int("a", 1, 10**5), Int("b", 1, 10**5), Int("c", 1, 10**5), Int("d", 1, 10**5)), ("The table of $one is {a} by {b}, that of $two {c} by {d}. Whose table has the larger area? Print $one, $two, or $same if the areas are equal.", "Print $one if {a} * {b} is larger than {c} * {d}, $two if it is smaller, $same if it is equal."), "x, y = a * b, c * d\nprint('$one' if x > y else '$two' if x < y else '$same')", 'long long x = a * b, y = c * d;\ncout << (x > y ? "$one" : x < y ? "$two" : "$same") << "\\n";', ("x, y = a + b, c + d\nprint('$one' if x > y else '$two' if x < y else '$same')", 'long long x = a + b, y = c + d;\ncout << (x > y ? "$one" : x < y ? "$two" : "$same") << "\\n";'), ("print('$one' if a * b > c * d else '$two')", 'cout << (a * b > c * d ? "$one" : "$two") << "\\n";'), constants=drawn(one="first M Anna A", two="second E Boris B", same="tie draw equal same"), refine=_tables, output=("Print $one, $two or $same.",)),
    value("best_product_of_two_ranges", (Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9), Int("c", -(10**9), 10**9), Int("d", -(10**9), 10**9)), ("Integers x and y are chosen with {a} <= x <= {b} and {c} <= y <= {d}. [Print|Find] the largest possible x * y.", "x lies between {a} and {b}, y between {c} and {d} (limits included). What is the greatest product of x and y?"), "max(a * c, a * d, b * c, b * d)", "max({a * c, a * d, b * c, b * d})", ("b * d", "b * d"), ("max(a * c, b * d)", "max(a * c, b * d)"), refine=lambda rng, v: {"a": min(v["a"], v["b"]), "b": max(v["a"], v["b"]), "c": min(v["c"], v["d"]), "d": max(v["c"], v["d"])}),
    value("best_difference_of_two_ranges", (Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9), Int("c", -(10**9), 10**9), Int("d", -(10**9), 10**9)), ("Integers x and y are chosen with {a} <= x <= {b} and {c} <= y <= {d}. [Print|Find] the largest possible x - y.", "x lies between {a} and {b}, y between {c} and {d} (limits included). How large can x minus y be?"), "b - c", "b - c", ("b - d", "b - d"), ("a - c", "a - c"), refine=lambda rng, v: {"a": min(v["a"], v["b"]), "b": max(v["a"], v["b"]), "c": min(v["c"], v["d"]), "d": max(v["c"], v["d"])}),
    value("field_without_two_paths", SIDES, ("A field of {a} by {b} metres is crossed by two straight paths, each one metre wide and parallel to a side: one from top to bottom, one from left to right. [Print|Find] the area that is left without the paths.", "In a rectangle of {a} rows and {b} columns one whole row and one whole column are removed. How many cells remain?"), "(a - 1) * (b - 1)", "(a - 1) * (b - 1)", ("a * b - a - b", "a * b - a - b"), ("a * b - 2", "a * b - 2")),
    value("field_without_wide_paths", (*SIDES, Int("k", 1, 10**6)), ("A field of {a} by {b} metres is crossed by two straight paths, each {k} metres wide and parallel to a side: one from top to bottom, one from left to right. [Print|Find] the area that is left.", "From a rectangle of {a} rows and {b} columns {k} whole rows and {k} whole columns are removed. How many cells remain?"), "(a - k) * (b - k)", "(a - k) * (b - k)", ("a * b - (a + b) * k", "a * b - (a + b) * k"), ("(a - 1) * (b - k)", "(a - 1) * (b - k)"), refine=_wide),
    value("cells_left_after_lines", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("c", 0, 10**6), Int("d", 0, 10**6)), ("A board has {a} rows and {b} columns of white cells. {c} rows and {d} columns are painted black completely. How many cells are still white?", "Of {a} rows and {b} columns, {c} whole rows and {d} whole columns are taken away. [Print|Find] the number of cells that remain."), "(a - c) * (b - d)", "(a - c) * (b - d)", ("a * b - c * b - d * a", "a * b - c * b - d * a"), ("a * b - c * d", "a * b - c * d"), refine=lambda rng, v: {**v, "c": min(v["a"], v["c"]), "d": min(v["b"], v["d"])}),
    bodies("price_with_marked_extras", (Word("s", "$o$x", max_size=12),), ("A bowl of soup costs $base, and each extra $more more. Sign i of {s} is $o if extra i is taken and $x if not. [Print|Find] the price.", "[Find|Print] $base plus $more for every $o in the string {s}, which has only the signs $o and $x."), ("print($base + $more * s.count('$o'))", "price = $base\nfor c in s:\n    if c == '$o':\n        price += $more\nprint(price)"), "cout << $base + $more * count(s.begin(), s.end(), '$o') << \"\\n\";", ("print($base + $more * s.count('$x'))", "cout << $base + $more * count(s.begin(), s.end(), '$x') << \"\\n\";"), ("print($more * s.count('$o'))", "cout << $more * count(s.begin(), s.end(), '$o') << \"\\n\";"), constants=_extras, refine=_marks(3, 3, 4, 5), tags=("strings",), meanings={"s": "what is taken"}),
    bodies("word_with_plural_ending", (Word("s", LOWER, max_size=20),), ("In a language a word that ends with $c gets $p at its end in the plural, every other word gets $q. Print the plural of {s}.", "Append $p to the string {s} if its last letter is $c, else append $q. Print the result."), ("print(s + ('$p' if s[-1] == '$c' else '$q'))", "if s.endswith('$c'):\n    print(s + '$p')\nelse:\n    print(s + '$q')"), "cout << s << (s.back() == '$c' ? \"$p\" : \"$q\") << \"\\n\";", ("print(s + ('$p' if '$c' in s else '$q'))", "cout << s << (s.find('$c') != string::npos ? \"$p\" : \"$q\") << \"\\n\";"), ("print(s + '$q')", 'cout << s << "$q" << "\\n";'), constants=_plural, refine=_ending, tags=("strings",), output=STRING),
    bodies("which_of_two_endings", (Word("s", LOWER, max_size=20),), ("The word {s} ends with $p or with $q. Print which of the two it is.", "Print $p if the string {s} ends with $p, and $q if it ends with $q; one of them is the case."), ("print('$p' if s.endswith('$p') else '$q')", "if s[-len('$p'):] == '$p':\n    print('$p')\nelse:\n    print('$q')"), 'string e = "$p";\ncout << (s.size() >= e.size() && s.substr(s.size() - e.size()) == e ? "$p" : "$q") << "\\n";', ("print('$q' if s.endswith('$p') else '$p')", 'string e = "$p";\ncout << (s.size() >= e.size() && s.substr(s.size() - e.size()) == e ? "$q" : "$p") << "\\n";'), constants=_endings, refine=_ended, tags=("strings",), output=("Print $p or $q.",)),
    decide("first_striker_wins", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("c", 1, 10**6), Int("d", 1, 10**6)), ("Two monsters fight. The first one has health {a} and strength {b}, the second one health {c} and strength {d}. They strike in turn, the first one begins; a blow lowers the health of the other by the strength of the striker. Who falls to 0 or below first loses. Does the first one win?", "Monster 1 ({a} life points, {b} damage a blow) and monster 2 ({c} life points, {d} damage a blow) strike by turns, monster 1 first, until one has no points left (0 or fewer). Is it monster 2?"), "the first monster wins", "(c + b - 1) // b <= (a + d - 1) // d", "(c + b - 1) / b <= (a + d - 1) / d", ("(c + b - 1) // b < (a + d - 1) // d", "(c + b - 1) / b < (a + d - 1) / d"), ("c // b <= a // d", "c / b <= a / d"), refine=_duel, meanings={"a": "the health of the first monster", "b": "its strength", "c": "the health of the second monster", "d": "its strength"}),
    decide("runner_catches_in_time", (Int("a", -(10**9), 10**9), Int("v", 1, 10**9), Int("b", -(10**9), 10**9), Int("w", 1, 10**9), Int("t", 1, 10**9)), ("On a line a hunter at {a} runs {v} metres a second after a hare at {b} that flees from it with {w} metres a second. Does the hunter reach the hare within {t} seconds?", "Two points of a line start at {a} and {b}; the first one chases with speed {v}, the second one runs away in the other direction with speed {w}. Do they meet after at most {t} seconds?"), "the hare is caught in time", "abs(a - b) <= (v - w) * t", "abs(a - b) <= (v - w) * t", ("abs(a - b) < (v - w) * t", "abs(a - b) < (v - w) * t"), ("b - a <= (v - w) * t", "b - a <= (v - w) * t"), refine=_chase, meanings={"a": "where the hunter starts", "v": "the speed of the hunter", "b": "where the hare starts", "w": "the speed of the hare", "t": "the seconds"}),
    bodies("net_price_of_two_taxes", (Int("a", 0, 1000), Int("b", 0, 1000)), ("At a tax of $x percent the tax for an article is {a} coins, at $y percent it is {b}; in both cases the fraction of a coin is dropped. [Print|Find] the lowest whole price before tax with which this is so, or -1 if there is none.", "[Find|Print] the smallest positive integer p such that $x percent of p, rounded down, are {a} and $y percent of p, rounded down, are {b}; -1 if there is none."), ("p = 1\nwhile p * $x // 100 <= a and p * $y // 100 <= b:\n    if p * $x // 100 == a and p * $y // 100 == b:\n        break\n    p += 1\nelse:\n    p = -1\nprint(p)", "result = -1\nfor p in range(1, 50001):\n    if p * $x // 100 == a and p * $y // 100 == b:\n        result = p\n        break\nprint(result)"), 'long long result = -1;\nfor (long long p = 50000; p >= 1; p--) {\n    if (p * $x / 100 == a && p * $y / 100 == b) result = p;\n}\ncout << result << "\\n";', ("result = -1\nfor p in range(1, 50001):\n    if p * $x // 100 == a and p * $y // 100 == b:\n        result = p\nprint(result)", 'long long result = -1;\nfor (long long p = 1; p <= 50000; p++) {\n    if (p * $x / 100 == a && p * $y / 100 == b) result = p;\n}\ncout << result << "\\n";'), constants=_taxes, refine=_taxed, rating=900),
    bodies("taxed_price_against_fixed", (Int("n", 1, 1000),), ("A tax of $p percent (the fraction of a coin is dropped) is added to a price of {n} coins. Print $low if the sum is below $k, $same if it is exactly $k, and $high if it is above.", "Compare {n} plus $p percent of {n}, rounded down, with $k: print $low if it is smaller, $same if it is equal, $high if it is larger."), ("x = n + n * $p // 100\nif x < $k:\n    print('$low')\nelif x == $k:\n    print('$same')\nelse:\n    print('$high')", "x = n * (100 + $p) // 100\nprint('$low' if x < $k else '$same' if x == $k else '$high')"), 'long long x = n + n * $p / 100;\ncout << (x < $k ? "$low" : x == $k ? "$same" : "$high") << "\\n";', ("x = n + (n * $p + 99) // 100\nprint('$low' if x < $k else '$same' if x == $k else '$high')", 'long long x = n + (n * $p + 99) / 100;\ncout << (x < $k ? "$low" : x == $k ? "$same" : "$high") << "\\n";'), ("print('$low' if n < $k else '$same' if n == $k else '$high')", 'cout << (n < $k ? "$low" : n == $k ? "$same" : "$high") << "\\n";'), constants=_net, refine=_net_near, output=("Print $low, $same or $high.",), meanings={"n": "the price without tax"}),
)  # fmt: skip
