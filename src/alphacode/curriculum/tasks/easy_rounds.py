"""Small observations: parity, products, signs, both ends, levels, digits, fixed words."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import (
    answer_words,
    cpp_yes_no,
    python_yes_no,
    yes_no_output,
)
from alphacode.curriculum.drawing import Refine
from alphacode.curriculum.list_refines import special
from alphacode.curriculum.short import STRING, TWO, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Ints,
    Pairs,
    Task,
    Values,
    Word,
)
from alphacode.curriculum.vocabulary import SINGLE_WORDS

MATH = ("math",)
STRINGS = ("strings",)
PLAIN_WORDS = [w for w in SINGLE_WORDS if len(w) in range(3, 11) and w.isalpha()]


def _few(*names: str, low: int = 1) -> Refine:
    """Return what makes the named numbers small and close in most inputs."""

    def refine(rng: Random, values: Values) -> Values:
        top = rng.choice([low + 1, 4, 9, 30, 10**9])
        return values | {x: min(values[x], rng.randint(low, top)) for x in names}

    return refine


def _small(rng: Random, values: Values) -> Values:
    """Make the elements small; signs stay."""
    top = rng.choice([1, 2, 4, 9, 10**9])
    return {**values, "a": [max(-top, min(top, x)) for x in values["a"]]}


def _mixed(rng: Random, values: Values) -> Values:
    """Draw elements other than 0 of both signs."""
    top = rng.choice([2, 9, 10**6])
    return {
        **values,
        "a": [rng.choice([-1, 1]) * rng.randint(1, top) for _ in values["a"]],
    }


def _remainder(rng: Random, values: Values) -> Values:
    x = max(2, values["x"])
    y = rng.randrange(x)
    return {**values, "x": x, "y": y, "n": max(y, values["n"])}


def _gift(rng: Random, values: Values) -> Values:
    a, b, c = (min(values[x], 10**8) for x in "abc")
    lacking = 3 * max(a, b, c) - a - b - c
    n = max(1, lacking + 3 * rng.randint(-1, 9) + rng.choice([0, 0, 1, 2]))
    return {**values, "a": a, "b": b, "c": c, "n": n}


def _placed(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = [2 * rng.randint(0, 9) + i % 2 for i in range(n)]
    for _ in range(rng.randint(0, 3)):
        i, j = rng.randrange(n), rng.randrange(n)
        a[i], a[j] = a[j], a[i]
    if rng.random() < 0.25:
        a[0] += 1
    return {**values, "a": a}


def _signs(letters: str) -> Refine:
    def refine(rng: Random, values: Values) -> Values:
        return {**values, "s": "".join(rng.choices(letters, k=rng.randint(1, 14)))}

    return refine


def _bits(rng: Random, values: Values) -> Values:
    a = [rng.choice([0, 1, 1]) for _ in values["a"]]
    return {
        **values,
        "a": a,
        "k": max(1, rng.randint(0, sum(a) + (rng.random() < 0.2))),
    }


def _budget(rng: Random, values: Values) -> Values:
    a = [min(x, rng.randint(1, 30)) for x in values["a"]]
    total = sum(a) + len(a) * (len(a) + 1) // 2
    return {**values, "a": a, "k": rng.randint(1, total + 2)}


def _axes(rng: Random, values: Values) -> Values:
    p = [(x, 0) if rng.random() < 0.5 else (0, x) for x, _ in values["p"]]
    return {**values, "p": p}


def _four(rng: Random, values: Values) -> Values:
    return values | dict(zip("abcd", rng.sample(range(1, 30), 4), strict=True))


def _sheet(rng: Random, values: Values) -> Values:
    w, h = (min(rng.choice([1, 3, 5, 7]) * 2 ** rng.randint(0, 6), 10**4) for _ in "wh")
    pieces = (w & -w) * (h & -h)
    return {
        **values,
        "w": w,
        "h": h,
        "n": max(1, pieces + rng.choice([0, 0, 1, -1, 2])),
    }


def _tails(rng: Random, values: Values) -> Values:
    a, b = rng.randint(1, 10**6), rng.randint(0, 6)
    c, d = rng.choice(
        [(a, b), (a + 1, b), (a * 10, max(0, b - 1)), (rng.randint(1, 10**6), b)]
    )
    return {**values, "a": a, "b": b, "c": min(c, 10**6), "d": d}


def _number(rng: Random, values: Values) -> Values:
    s = rng.choice(DIGITS[1:]) + "".join(
        rng.choices(rng.choice([DIGITS, "0019", "54321"]), k=rng.randint(0, 8))
    )
    if rng.random() < 0.3:
        s = "".join(sorted(s, reverse=True))
    return {**values, "s": s, "k": rng.randint(0, min(9, len(s)))}


def _palindromes(rng: Random, values: Values) -> Values:
    half = "".join(rng.choices(rng.choice(["a", "ab", LOWER]), k=rng.randint(1, 8)))
    return {
        **values,
        "s": rng.choice([half + half[::-1], half[:-1] + half[::-1], half + half, half]),
    }


def _sum_of_k(rng: Random, values: Values) -> Values:
    n = values["n"]
    k = rng.randint(1, min(n, 10**5))
    low, high = k * (k + 1) // 2, k * (2 * n - k + 1) // 2
    x = rng.choice(
        [low, high, low - 1, high + 1, rng.randint(low, high), rng.randint(1, 2 * high)]
    )
    return {**values, "k": k, "x": max(1, x)}


def _deadline(rng: Random, values: Values) -> Values:
    n = rng.choice([values["n"], rng.randint(1, 30)])
    most = (n + 1) * (n + 1) // 4
    return {
        **values,
        "n": n,
        "d": max(1, min(10**9, most + rng.choice([-2, 0, 0, 1, 2, n]))),
    }


def _blocks(rng: Random, values: Values) -> Values:
    s = "".join(c * rng.randint(1, 3) for c in rng.sample(LOWER, rng.randint(1, 5)))
    return {**values, "s": s + (rng.choice(s) if rng.random() < 0.5 else "")}


def _word(rng: Random) -> dict[str, object]:
    return {**answer_words(rng), "word": rng.choice(PLAIN_WORDS).lower()}


def _cased(rng: Random, values: Values) -> Values:
    s = list(values["word"])
    if rng.random() < 0.45:
        s[rng.randrange(len(s))] = rng.choice(LOWER)
    if rng.random() < 0.15:
        s.append(rng.choice(s))
    return {**values, "s": "".join(rng.choice([c, c.upper()]) for c in s)}


def _shuffled(rng: Random, values: Values) -> Values:
    s = list(values["word"])
    rng.shuffle(s)
    if rng.random() < 0.45:
        s[rng.randrange(len(s))] = rng.choice([*s, "z"])
    if rng.random() < 0.15:
        s.append(rng.choice(s))
    return {**values, "s": "".join(s)}


def _misspelt(rng: Random, values: Values) -> Values:
    share = rng.choice([0.1, 0.3, 0.8])
    return {
        **values,
        "s": "".join(
            rng.choice(LOWER) if rng.random() < share else c for c in values["word"]
        ),
    }


def _in_order(rng: Random, values: Values) -> Values:
    a = [x if rng.random() < 0.6 else x // 2 for x in sorted(values["a"])]
    return {**values, "a": a}


NUMBERS = (Ints("a", -(10**9), 10**9),)
POSITIVE = (Ints("a", 1, 10**9),)
LETTERS = (Word("s", LOWER + UPPER),)
TASKS: tuple[Task, ...] = (
    value("largest_with_remainder", (Int("x", 2, 10**9), Int("y", 0, 10**9), Int("n", 0, 10**9)), ("[Find|Print] the largest integer k with 0 <= k <= {n} that leaves the remainder {y} when divided by {x}. There always is one.", "Which is the greatest number not above {n} whose remainder on division by {x} is {y}? ({y} is less than {x} and not above {n}.)"), "n - (n - y) % x", "n - (n - y) % x", ("n // x * x + y", "n / x * x + y"), ("n - n % x - x + y", "n - n % x - x + y"), refine=_remainder, tags=MATH, meanings={"x": "the divisor", "y": "the remainder", "n": "the upper limit"}),
    value("square_for_two_rectangles", (Int("a"), Int("b")), ("Two rectangles of {a} x {b} shall lie in a square with sides parallel to its sides, without overlapping; they may be turned by 90 degrees. [Find|Print] the area of the smallest such square.", "What is the smallest area of a square in which two equal rectangles with sides {a} and {b} can be put side by side, their sides parallel to those of the square?"), "max(2 * min(a, b), a, b) ** 2", "long long side = max(2 * min(a, b), max(a, b));\nside * side", ("max(a, b) ** 2", "max(a, b) * max(a, b)"), ("(2 * min(a, b)) ** 2", "4 * min(a, b) * min(a, b)"), refine=_few("a", "b"), tags=MATH),
    decide("coins_to_make_three_equal", (Int("a"), Int("b"), Int("c"), Int("n")), ("Three sisters have {a}, {b} and {c} coins. Can {n} further coins all be given to them so that afterwards all three have equally many?", "{n} is to be split into three whole numbers (0 is allowed) that are added to {a}, {b} and {c}. Can the three sums be equal?"), "it is possible", "(a + b + c + n) % 3 == 0 and (a + b + c + n) // 3 >= max(a, b, c)", "(a + b + c + n) % 3 == 0 && (a + b + c + n) / 3 >= max(a, max(b, c))", ("(a + b + c + n) % 3 == 0", "(a + b + c + n) % 3 == 0"), ("n >= 3 * max(a, b, c) - a - b - c", "n >= 3 * max(a, max(b, c)) - a - b - c"), refine=_gift, tags=MATH, meanings={"n": "the coins to be given"}),
    value("spent_with_cashback", (Int("n", 1, 10**9),), ("{person} has {n} coins. Whoever spends x coins gets x / $k coins back, rounded down. How much can {person} spend in all, at most?", "For every $k coins paid at once a shop returns one coin, which can be spent again. Starting with {n} coins, [find|print] the largest total that can be paid."), "n + (n - 1) // ($k - 1)", "n + (n - 1) / ($k - 1)", ("n + n // $k", "n + n / $k"), ("n + n // ($k - 1)", "n + n / ($k - 1)"), constants=lambda rng: {"k": rng.choice([10, 10, 10, 5, 4, 20])}, refine=_few("n"), tags=("math", "greedy"), rating=900),
    value("swaps_to_place_parity", (Ints("a", 0, 10**9),), ("Places are counted from 0. One move exchanges any two elements. [Find|What is] the least number of moves after which every even place holds an even number and every odd place an odd number[, or -1 if that cannot be reached.| (-1 if that is impossible)?]", "A list a_0, a_1, ... is good if i and a_i are both even or both odd for each i. By how few exchanges of two elements does the given list become good? Print -1 if it cannot."), "x = sum(v % 2 == 1 for v in a[::2])\ny = sum(v % 2 == 0 for v in a[1::2])\nx if x == y else -1", "long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 0 && a[i] % 2 == 1) x++;\n    if (i % 2 == 1 && a[i] % 2 == 0) y++;\n}\nx == y ? x : -1", ("x = sum(v % 2 == 1 for v in a[::2])\ny = sum(v % 2 == 0 for v in a[1::2])\nmax(x, y)", "long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 0 && a[i] % 2 == 1) x++;\n    if (i % 2 == 1 && a[i] % 2 == 0) y++;\n}\nmax(x, y)"), refine=_placed, tags=MATH),
    value("first_common_element", (Ints("a"), Ints("b", count="m")), ("[Find|Print] the first element of {a} that also occurs in {b}, or $none if the lists have nothing in common.", "Going through {a} from the left, which number is the first one that {b} contains as well? If there is none, print $none."), "found = set(b)\nnext((x for x in a if x in found), \"$none\")", "set<long long> found(b.begin(), b.end());\nstring answer = \"$none\";\nfor (long long x : a) if (found.count(x)) {\n    answer = to_string(x);\n    break;\n}\nanswer", ("found = set(a)\nnext((x for x in b if x in found), \"$none\")", "set<long long> found(a.begin(), a.end());\nstring answer = \"$none\";\nfor (long long x : b) if (found.count(x)) {\n    answer = to_string(x);\n    break;\n}\nanswer"), ("min(set(a) & set(b), default=\"$none\")", "set<long long> found(b.begin(), b.end());\nstring answer = \"$none\";\nsort(a.begin(), a.end());\nfor (long long x : a) if (found.count(x)) {\n    answer = to_string(x);\n    break;\n}\nanswer"), constants=special(), refine=lambda rng, v: {**v, **{x: [rng.randint(1, rng.choice([9, 40])) for _ in v[x]] for x in "ab"}}, tags=("implementation",)),
    value("frog_longest_jump", (Word("s", "LR"),), ("A frog stands on cell 0 and wants to get to the cell behind the last one of {s}, whose cells are 1, 2, ... From cell 0 it jumps right; from a cell with L it can jump only to the left, from one with R only to the right, by at most d cells. [Find|What is] the smallest d with which it arrives[.|?]", "Cells with the signs {s} (L or R) lie in a row, in front of them a start cell and behind them the goal. Jumps go to the left from an L, to the right from an R or from the start, and are at most d long. How small can d be so that the goal can be reached?"), "max(len(x) for x in s.split('R')) + 1", "long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == 'L' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest + 1", ("max(len(x) for x in s.split('R'))", "long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == 'L' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest"), ("max(len(x) for x in s.split('L')) + 1", "long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == 'R' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest + 1"), refine=_signs("LLR"), tags=("greedy", "strings"), rating=900),
    decide("palindrome_of_three_inside", (Ints("a", 1, 10**9, min_size=2),), ("Can some elements be crossed out so that at least three are left and these read the same from both ends?", "Does the list contain, in its order but not necessarily side by side, at least three elements that form a palindrome?"), "this is possible", "first = {}\nfor i in range(n):\n    first.setdefault(a[i], i)\nany(i - first[a[i]] > 1 for i in range(n))", "map<long long, int> first;\nbool found = false;\nfor (int i = 0; i < n; i++) {\n    if (!first.count(a[i])) first[a[i]] = i;\n    if (i - first[a[i]] > 1) found = true;\n}\nfound", ("len(set(a)) < n", "(long long)set<long long>(a.begin(), a.end()).size() < n"), ("any(a[i] == a[i + 2] for i in range(n - 2))", "bool found = false;\nfor (int i = 0; i + 2 < n; i++) if (a[i] == a[i + 2]) found = true;\nfound"), refine=_small, tags=("data structures",), rating=900),
    value("alternating_signs_best_sum", (Ints("a", -(10**6), 10**6),), ("No element is 0. Choose elements, in their order, whose signs alternate; as many as possible, and among the longest such choices one with the largest sum. [Print|Find] this sum.", "The list falls into runs of numbers with the same sign. Add the largest number of each run (none of the numbers is 0)."), "total = 0\nbest = a[0]\nfor x in a[1:]:\n    if (x > 0) == (best > 0):\n        best = max(best, x)\n    else:\n        total += best\n        best = x\ntotal + best", "long long total = 0, best = a[0];\nfor (int i = 1; i < n; i++) {\n    if ((a[i] > 0) == (best > 0)) best = max(best, a[i]);\n    else {\n        total += best;\n        best = a[i];\n    }\n}\ntotal + best", ("sum(x for x in a if x > 0)", "long long total = 0;\nfor (long long x : a) if (x > 0) total += x;\ntotal"), ("sum(a)", "long long total = 0;\nfor (long long x : a) total += x;\ntotal"), refine=_mixed, tags=("greedy", "two pointers"), rating=1000),
    value("tail_steps_to_equal", NUMBERS, ("One operation adds 1 to all elements from some place to the end, or subtracts 1 from all of them. [Find|What is] the least number of operations after which all elements are equal[.|?]", "In a step the elements of the list from a place of one's choice up to the last one all grow by 1 or all fall by 1. How few steps make all elements the same?"), "sum(abs(a[i] - a[i - 1]) for i in range(1, n))", "long long total = 0;\nfor (int i = 1; i < n; i++) total += llabs(a[i] - a[i - 1]);\ntotal", ("max(a) - min(a)", "*max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end())"), ("abs(a[-1] - a[0])", "llabs(a[n - 1] - a[0])"), refine=_small, tags=("greedy", "math")),
    value("grasshopper_by_parity", (Int("x", -(10**12), 10**12), Int("n", 0, 10**9)), ("A grasshopper sits at {x} on a line. Its jump number i (i = 1, 2, ...) is i long: to the left if it sits at an even point then, to the right if at an odd one. Where is it after {n} jumps?", "Start with {x}. In step i = 1, 2, ..., {n} subtract i if the number is even, and add i if it is odd. [Print|Find] the last number."), "d = [0, n, -1, -n - 1][n % 4]\nx - d if x % 2 == 0 else x + d", "long long r = n % 4, d = r == 0 ? 0 : r == 1 ? n : r == 2 ? -1 : -n - 1;\nx % 2 == 0 ? x - d : x + d", ("d = n * (n + 1) // 2\nx - d if x % 2 == 0 else x + d", "long long d = n % 2 == 0 ? n / 2 * (n + 1) : (n + 1) / 2 * n;\nx % 2 == 0 ? x - d : x + d"), ("d = [0, n, -1, -n - 1][n % 4]\nx - d", "long long r = n % 4, d = r == 0 ? 0 : r == 1 ? n : r == 2 ? -1 : -n - 1;\nx - d"), refine=lambda rng, v: {**v, "x": rng.choice([v["x"], rng.randint(-9, 9)]), "n": rng.choice([v["n"], rng.randint(0, 20)])}, tags=MATH, rating=900, meanings={"x": "the starting point", "n": "the number of jumps"}),
    value("last_throw_of_snow", (Word("s", "AP"),), ("In the row {s} each A is angry and each P is patient. Every minute each angry one throws a snowball at the next one in the row, who becomes angry if he was patient. After how many minutes is the last patient one hit (0 if nobody is)?", "Every minute each P of {s} that stands right behind an A turns into an A. How many minutes pass until nothing changes any more?"), "max((len(x) for x in s.split('A')[1:]), default=0)", "long long best = 0, run = 0;\nbool angry = false;\nfor (char c : s) {\n    if (c == 'A') {\n        angry = true;\n        run = 0;\n    } else if (angry) {\n        run++;\n    }\n    best = max(best, run);\n}\nbest", ("max(len(x) for x in s.split('A'))", "long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == 'P' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest"), ("s.count('P')", "count(s.begin(), s.end(), 'P')"), refine=_signs("APP"), tags=("greedy", "strings")),
    value("teleports_bought", (Ints("a", 1, 10**9), Int("k", 1, 10**9)), ("There is a teleporter at each of the points 1, 2, ..., {n}. {person} starts at 0; a step costs 1 coin, and using the teleporter at point i costs {a}_i coins and leads back to 0; each works once. How many teleporters can be used with {k} coins?", "Thing number i costs {a}_i + i coins. [Find|What is] the greatest number of the {n} things that can be bought with {k} coins[.|?]"), "count = 0\nfor cost in sorted(a[i] + i + 1 for i in range(n)):\n    if cost > k:\n        break\n    k -= cost\n    count += 1\ncount", "for (int i = 0; i < n; i++) a[i] += i + 1;\nsort(a.begin(), a.end());\nlong long count = 0;\nfor (long long cost : a) {\n    if (cost > k) break;\n    k -= cost;\n    count++;\n}\ncount", ("count = 0\nfor cost in sorted(a):\n    if cost > k:\n        break\n    k -= cost\n    count += 1\ncount", "sort(a.begin(), a.end());\nlong long count = 0;\nfor (long long cost : a) {\n    if (cost > k) break;\n    k -= cost;\n    count++;\n}\ncount"), refine=_budget, tags=("greedy", "sortings"), rating=1000, meanings={"k": "the coins"}),
    value("ends_removed_to_sum", (Ints("a", 0, 1), Int("k", 1, 10**5)), ("The list consists of zeros and ones. In one operation its first or its last element is deleted. [Find|What is] the least number of operations after which the sum is exactly {k}[, or -1 if that is impossible.| (-1 if it never is)?]", "How few elements must be taken away from the two ends of a list of zeros and ones so that exactly {k} ones are left? Print -1 if it cannot be done."), "best = -1\nplace = [-1] + [i for i in range(n) if a[i] == 1] + [n]\nfor i in range(len(place) - k - 1):\n    best = max(best, place[i + k + 1] - place[i] - 1)\nn - best if best >= 0 else -1", "vector<long long> place = {-1};\nfor (int i = 0; i < n; i++) if (a[i] == 1) place.push_back(i);\nplace.push_back(n);\nlong long best = -1;\nfor (long long i = 0; i + k + 1 < (long long)place.size(); i++) best = max(best, place[i + k + 1] - place[i] - 1);\nbest >= 0 ? n - best : -1", ("sum(a) - k if sum(a) >= k else -1", "long long ones = count(a.begin(), a.end(), 1LL);\nones >= k ? ones - k : -1"), refine=_bits, tags=("two pointers", "binary search"), rating=1200, meanings={"k": "the wanted sum"}),
    value("equal_sums_from_both_ends", (Ints("a", 1, 10**4),), ("One takes some {items} from the left end and the other some from the right end, none being taken twice, so that both sums are equal. [Find|What is] the greatest number of {items} they can take together (0 if there is no other way)[.|?]", "A beginning and an end of the list that do not overlap have the same sum. How many elements can they have altogether at most? (Both may be empty.)"), "i, j = 0, n\nleft = right = best = 0\nwhile i < j:\n    if left <= right:\n        left += a[i]\n        i += 1\n    else:\n        j -= 1\n        right += a[j]\n    if left == right:\n        best = i + n - j\nbest", "int i = 0, j = n;\nlong long left = 0, right = 0, best = 0;\nwhile (i < j) {\n    if (left <= right) left += a[i++];\n    else right += a[--j];\n    if (left == right) best = i + n - j;\n}\nbest", ("best = 0\nfor i in range(n // 2 + 1):\n    if sum(a[:i]) == sum(a[n - i:]):\n        best = 2 * i\nbest", "long long best = 0, left = 0, right = 0;\nfor (int i = 1; i <= n / 2; i++) {\n    left += a[i - 1];\n    right += a[n - i];\n    if (left == right) best = 2 * i;\n}\nbest"), refine=lambda rng, v: {**v, "a": [rng.randint(1, rng.choice([2, 5, 9])) for _ in v["a"]]}, tags=("two pointers", "greedy"), rating=1100),
    value("tour_of_points_on_axes", (Pairs("p", ("x", "y"), -1000, 1000),), ("All the points ({f1}_i, {f2}_i) lie on the axes. {person} starts at (0, 0), goes one unit up, down, left or right per step, and must visit all of them and come back. [Find|What is] the least number of steps[.|?]", "A messenger has to go from the crossing (0, 0) of two streets to {n} houses on these streets and return; the coordinates of each house are {f1} and {f2}, one of which is 0. How long is the shortest way?"), "xs = [x for x, y in p] + [0]\nys = [y for x, y in p] + [0]\n2 * (max(xs) - min(xs) + max(ys) - min(ys))", "long long lx = 0, hx = 0, ly = 0, hy = 0;\nfor (auto& [x, y] : p) {\n    lx = min(lx, x);\n    hx = max(hx, x);\n    ly = min(ly, y);\n    hy = max(hy, y);\n}\n2 * (hx - lx + hy - ly)", ("sum(2 * (abs(x) + abs(y)) for x, y in p)", "long long sum = 0;\nfor (auto& [x, y] : p) sum += 2 * (llabs(x) + llabs(y));\nsum"), ("xs = [x for x, y in p]\nys = [y for x, y in p]\n2 * (max(xs) - min(xs) + max(ys) - min(ys))", "long long lx = LLONG_MAX, hx = LLONG_MIN, ly = LLONG_MAX, hy = LLONG_MIN;\nfor (auto& [x, y] : p) {\n    lx = min(lx, x);\n    hx = max(hx, x);\n    ly = min(ly, y);\n    hy = max(hy, y);\n}\n2 * (hx - lx + hy - ly)"), refine=_axes, tags=("geometry", "math")),
    value("how_many_are_ahead", (Int("a", 0, 10**4), Int("b", 0, 10**4), Int("c", 0, 10**4), Int("d", 0, 10**4)), ("Four runners have run the different distances {a}, {b}, {c} and {d}. How many of the others are ahead of the first one?", "[Count|Print] how many of the numbers {b}, {c} and {d} are greater than {a}."), "(b > a) + (c > a) + (d > a)", "(int)(b > a) + (c > a) + (d > a)", ("(a > b) + (a > c) + (a > d)", "(int)(a > b) + (a > c) + (a > d)"), ("(b > a) + (c > b) + (d > c)", "(int)(b > a) + (c > b) + (d > c)"), refine=_four, meanings={"a": "the distance of the first runner", "b": "the distance of the second runner", "c": "the distance of the third runner", "d": "the distance of the fourth runner"}),
    bodies("least_and_most_rounded_up", (Ints("a"), Int("k", 1, 10**9)), ("Neighbouring elements may be replaced by their sum, as often as one likes. Then every element is divided by {k} and rounded up, and the results are added. Print the least and the greatest sum that can come out.", "{n} goods of weights {a}_i are packed in order; neighbours may share a parcel. A parcel of weight w costs w / {k}, rounded up. Print the lowest and the highest total price."), "print((sum(a) + k - 1) // k, sum((x + k - 1) // k for x in a))", 'long long sum = 0, most = 0;\nfor (long long x : a) {\n    sum += x;\n    most += (x + k - 1) / k;\n}\ncout << (sum + k - 1) / k << " " << most << "\\n";', ("print(sum(a) // k, sum(x // k for x in a))", 'long long sum = 0, most = 0;\nfor (long long x : a) {\n    sum += x;\n    most += x / k;\n}\ncout << sum / k << " " << most << "\\n";'), output=TWO, refine=lambda rng, v: {**_small(rng, v), "k": rng.randint(1, rng.choice([3, 9, v["k"]]))}, tags=MATH, rating=900, meanings={"k": "the divisor"}),
    decide("sheet_cut_into_pieces", (Int("w", 1, 10**4), Int("h", 1, 10**4), Int("n", 1, 10**9)), ("A sheet of paper of {w} x {h} is cut into halves: of a piece, one side that is even may be halved, which gives two equal pieces. This may be done with every piece again. Can one get at least {n} pieces?", "Rectangles with whole sides are cut in two equal ones with whole sides as often as one likes, beginning with one of {w} by {h}. Are {n} or more rectangles possible?"), "there can be so many", "k = 1\nwhile w % 2 == 0:\n    w //= 2\n    k *= 2\nwhile h % 2 == 0:\n    h //= 2\n    k *= 2\nk >= n", "long long k = 1;\nwhile (w % 2 == 0) {\n    w /= 2;\n    k *= 2;\n}\nwhile (h % 2 == 0) {\n    h /= 2;\n    k *= 2;\n}\nk >= n", ("w * h >= n", "w * h >= n"), ("w * h % n == 0", "w * h % n == 0"), refine=_sheet, tags=MATH, meanings={"w": "the width", "h": "the height", "n": "how many pieces are wanted"}),
    bodies("numbers_with_zeros_compared", (Int("a", 1, 10**6), Int("b", 0, 10**6), Int("c", 1, 10**6), Int("d", 0, 10**6)), ("One number is {a} with {b} zeros written behind it, the other is {c} with {d} zeros behind it. Print <, > or =, whichever belongs between them.", "Compare {a} * 10^{b} and {c} * 10^{d} and print the right one of the signs < > = (the first number stands on the left)."), "k = min(b, d)\nx = a * 10 ** min(b - k, 7)\ny = c * 10 ** min(d - k, 7)\nprint('<' if x < y else '>' if x > y else '=')", "long long k = min(b, d), x = a, y = c;\nfor (int i = 0; i < min(b - k, 7LL); i++) x *= 10;\nfor (int i = 0; i < min(d - k, 7LL); i++) y *= 10;\ncout << (x < y ? '<' : x > y ? '>' : '=') << \"\\n\";", ("x, y = (b, a), (d, c)\nprint('<' if x < y else '>' if x > y else '=')", "auto x = make_pair(b, a), y = make_pair(d, c);\ncout << (x < y ? '<' : x > y ? '>' : '=') << \"\\n\";"), ("x, y = len(str(a)) + b, len(str(c)) + d\nprint('<' if x < y else '>' if x > y else '=')", "long long x = to_string(a).size() + b, y = to_string(c).size() + d;\ncout << (x < y ? '<' : x > y ? '>' : '=') << \"\\n\";"), output=("Print <, > or =.",), refine=_tails, tags=MATH, rating=900, meanings={"a": "the beginning of the first number", "b": "its zeros", "c": "the beginning of the second number", "d": "the zeros of the second number"}),
    value("bitwise_and_of_all", (Ints("a", 0, 10**9),), ("[Find|Print] the bitwise AND of all the {items}.", "In one operation two elements may both be replaced by their bitwise AND. How small can the largest element become?"), "result = a[0]\nfor x in a:\n    result &= x\nresult", "long long answer = a[0];\nfor (long long x : a) answer &= x;\nanswer", ("min(a)", "*min_element(a.begin(), a.end())"), ("result = 0\nfor x in a:\n    result |= x\nresult", "long long answer = 0;\nfor (long long x : a) answer |= x;\nanswer"), refine=lambda rng, v: {**v, "a": [x | rng.choice([0, 1, 6, 12]) for x in _small(rng, v)["a"]] if rng.random() < 0.5 else [min(10**9, rng.choice([7, 15, 31, 6, 14]) + 64 * rng.randint(0, 3)) for _ in v["a"]]}, tags=("bitmasks",)),
    decide("odd_sum_by_copying", POSITIVE, ("In one operation an element is replaced by a copy of another element. Can the sum of all elements be odd after some operations (perhaps none)?", "Any of the {items} may be overwritten by the value of another one, as often as one likes. Is an odd sum possible?"), "an odd sum is possible", "odd = sum(x % 2 for x in a)\nodd > 0 and (odd < n or n % 2 == 1)", "long long odd = 0;\nfor (long long x : a) odd += x % 2;\nodd > 0 && (odd < n || n % 2 == 1)", ("sum(a) % 2 == 1", "long long sum = 0;\nfor (long long x : a) sum += x;\nsum % 2 == 1"), ("any(x % 2 == 1 for x in a)", "bool odd = false;\nfor (long long x : a) if (x % 2 == 1) odd = true;\nodd"), refine=lambda rng, v: {**v, "a": [2 * (x // 2) + 1 for x in v["a"][:-1]] + [v["a"][-1]]} if rng.random() < 0.5 else _small(rng, v), tags=MATH),
    bodies("smallest_by_k_digits", (Word("s", DIGITS), Int("k", 0, 100)), ("At most {k} digits of the number {s} may be changed. [Find|Print] the smallest number that can be got; it has as many digits as {s} and must not begin with 0, unless it has one digit only.", "Replace up to {k} digits of {s} by others so that the number becomes as small as possible. Zeros in front are not allowed, except for the number 0 itself. Print it."), "t = list(s)\nfor i in range(len(t)):\n    best = '1' if i == 0 and len(t) > 1 else '0'\n    if k > 0 and t[i] != best:\n        t[i] = best\n        k -= 1\nprint(''.join(t))", "for (size_t i = 0; i < s.size(); i++) {\n    char best = i == 0 && s.size() > 1 ? '1' : '0';\n    if (k > 0 && s[i] != best) {\n        s[i] = best;\n        k--;\n    }\n}\ncout << s << \"\\n\";", ("print('1' * (k > 0) + '0' * (k - 1) + s[k:])", "string t = s.size() > (size_t)k ? s.substr(k) : \"\";\nif (k > 0) t = \"1\" + string(k - 1, '0') + t;\ncout << t << \"\\n\";"), output=STRING, refine=_number, tags=("greedy", "strings"), meanings={"s": "the number", "k": "how many digits may be changed"}),
    value("neighbour_sign_flips_best_sum", (Ints("a", -(10**9), 10**9, min_size=2),), ("In one operation the signs of two neighbouring elements are changed. [Find|What is] the largest sum of all elements that can be reached[.|?]", "Two neighbours may be multiplied by -1 at the same time, as often and wherever one likes. How large can the sum of the list become?"), "total = sum(abs(x) for x in a)\ntotal - 2 * min(abs(x) for x in a) * (sum(x < 0 for x in a) % 2)", "long long total = 0, least = LLONG_MAX, below = 0;\nfor (long long x : a) {\n    total += llabs(x);\n    least = min(least, llabs(x));\n    if (x < 0) below++;\n}\ntotal - 2 * least * (below % 2)", ("sum(abs(x) for x in a)", "long long total = 0;\nfor (long long x : a) total += llabs(x);\ntotal"), refine=_small, tags=("greedy", "math")),
    value("one_pair_flipped_best_sum", (Ints("a", -1, 1, min_size=2),), ("The list consists of 1 and -1. Exactly once two neighbouring elements are chosen and the sign of both is changed. [Find|What is] the largest possible sum after that[.|?]", "In a list of numbers 1 and -1 the signs of one pair of neighbours must be turned over. How large can the sum be afterwards?"), "sum(a) - 2 * min(a[i] + a[i + 1] for i in range(n - 1))", "long long total = 0, least = 2;\nfor (long long x : a) total += x;\nfor (int i = 0; i + 1 < n; i++) least = min(least, a[i] + a[i + 1]);\ntotal - 2 * least", ("sum(a) + (4 if any(a[i] + a[i + 1] == -2 for i in range(n - 1)) else 0)", "long long total = 0;\nbool both = false;\nfor (long long x : a) total += x;\nfor (int i = 0; i + 1 < n; i++) if (a[i] + a[i + 1] == -2) both = true;\ntotal + (both ? 4 : 0)"), refine=lambda rng, v: {**v, "a": [rng.choice(rng.choice([(1, 1, 1, -1), (1, -1)])) for _ in v["a"]]}, tags=("greedy",)),
    bodies("digit_inserted_largest", (Word("s", DIGITS), Int("k", 0, 9)), ("Insert the digit {k} into the number {s} (in front, behind or between) so that the result is as large as possible, and print it.", "The digit {k} must be written somewhere into {s}. [Print|Find] the largest number that can come out."), "i = 0\nwhile i < len(s) and int(s[i]) >= k:\n    i += 1\nprint(s[:i] + str(k) + s[i:])", "size_t i = 0;\nwhile (i < s.size() && s[i] - '0' >= k) i++;\ncout << s.substr(0, i) << k << s.substr(i) << \"\\n\";", ("print(''.join(sorted(s + str(k), reverse=True)))", "s += to_string(k);\nsort(s.rbegin(), s.rend());\ncout << s << \"\\n\";"), ("print(max(str(k) + s, s + str(k)))", "cout << max(to_string(k) + s, s + to_string(k)) << \"\\n\";"), output=STRING, refine=_number, tags=("greedy", "strings"), meanings={"s": "the number", "k": "the digit"}),
    value("merges_to_alternate_parity", POSITIVE, ("In one operation two neighbouring elements that are both even or both odd are replaced by their product. [Find|What is] the least number of operations after which no two neighbours are both even or both odd[.|?]", "Neighbours of equal parity are multiplied together into one element until even and odd elements alternate. How few multiplications are needed?"), "sum(a[i] % 2 == a[i + 1] % 2 for i in range(n - 1))", "int found = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] % 2 == a[i + 1] % 2) found++;\nfound", ("abs(2 * sum(x % 2 for x in a) - n)", "long long odd = 0;\nfor (long long x : a) odd += x % 2;\nllabs(2 * odd - n)"), ("sum(a[i] % 2 != a[i + 1] % 2 for i in range(n - 1))", "int found = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] % 2 != a[i + 1] % 2) found++;\nfound"), tags=("greedy", "math")),
    value("longest_that_is_no_palindrome", (Word("s"),), ("Letters of {s} may be crossed out. [Find|What is] the greatest length of a rest that is not a palindrome[, or -1 if every rest is one.| (-1 if there is none)?]", "How long is the longest subsequence of {s} that reads differently from the back? Print -1 if there is no such subsequence."), "len(s) if s != s[::-1] else len(s) - 1 if len(set(s)) > 1 else -1", "string t(s.rbegin(), s.rend());\nbool same = set<char>(s.begin(), s.end()).size() == 1;\nt != s ? (long long)s.size() : same ? -1LL : (long long)s.size() - 1", ("len(s) if s != s[::-1] else len(s) - 1", "string t(s.rbegin(), s.rend());\nt != s ? s.size() : s.size() - 1"), ("len(s) if s != s[::-1] else -1", "string t(s.rbegin(), s.rend());\nt != s ? (long long)s.size() : -1LL"), refine=_palindromes, tags=STRINGS, rating=900),
    value("pours_to_level", (Int("a"), Int("b"), Int("c")), ("Two vessels hold {a} and {b} grams of water. In one move at most {c} grams (also fractions) are poured from one into the other. [Find|What is] the least number of moves after which both hold the same[.|?]", "Up to {c} may be taken from one of the numbers {a} and {b} and added to the other in each step, not only whole amounts. How few steps make them equal?"), "(abs(a - b) + 2 * c - 1) // (2 * c)", "(llabs(a - b) + 2 * c - 1) / (2 * c)", ("(abs(a - b) + c - 1) // c", "(llabs(a - b) + c - 1) / c"), ("abs(a - b) // (2 * c)", "llabs(a - b) / (2 * c)"), refine=_few("a", "b", "c"), tags=MATH, meanings={"c": "the most that is poured at once"}),
    value("product_after_one_raise", (Ints("a", 0, 9, max_size=9),), ("Exactly one of the digits {a}_i is increased by 1 (9 becomes 10). [Find|What is] the largest possible product of all {n} numbers then[.|?]", "Add 1 to one of the numbers so that the product of all of them is as large as possible, and print this product."), "a.sort()\na[0] += 1\nproduct = 1\nfor x in a:\n    product *= x\nproduct", "sort(a.begin(), a.end());\na[0]++;\nlong long answer = 1;\nfor (long long x : a) answer *= x;\nanswer", ("a.sort()\na[-1] += 1\nproduct = 1\nfor x in a:\n    product *= x\nproduct", "sort(a.begin(), a.end());\na[n - 1]++;\nlong long answer = 1;\nfor (long long x : a) answer *= x;\nanswer"), ("a[0] += 1\nproduct = 1\nfor x in a:\n    product *= x\nproduct", "a[0]++;\nlong long answer = 1;\nfor (long long x : a) answer *= x;\nanswer"), refine=lambda rng, v: {**v, "a": [max(x, rng.choice([0, 1, 1])) for x in v["a"]]}, tags=("greedy", "brute force")),
    decide("k_of_first_n_with_sum", (Int("n", 1, 10**5), Int("k", 1, 10**5), Int("x", 1, 4 * 10**10)), ("Can {k} different whole numbers from 1 to {n} be chosen whose sum is {x}?", "The {n} cards 1, 2, ..., {n} lie there, each once. Is it possible to take exactly {k} of them with the sum {x}?"), "they can be chosen", "k * (k + 1) // 2 <= x <= k * (2 * n - k + 1) // 2", "k * (k + 1) / 2 <= x && x <= k * (2 * n - k + 1) / 2", ("x <= k * (2 * n - k + 1) // 2", "x <= k * (2 * n - k + 1) / 2"), ("k <= x <= k * n", "k <= x && x <= k * n"), refine=_sum_of_k, tags=MATH, meanings={"n": "the largest number", "k": "how many are chosen", "x": "the wanted sum"}),
    value("halvings_to_increase", (Ints("a", 0, 10**9, max_size=30),), ("In one operation an element is halved and rounded down. [Find|What is] the least number of operations after which the list is strictly increasing[, or -1 if that is impossible.| (-1 if it cannot become so)?]", "An element x may be replaced by the whole part of x / 2, as often as one likes. How few replacements make every element greater than the one before it? Print -1 if none do."), "count = 0\nfor i in range(n - 2, -1, -1):\n    while a[i] >= a[i + 1] and a[i] > 0:\n        a[i] //= 2\n        count += 1\n    if a[i] >= a[i + 1]:\n        count = -1\n        break\ncount", "int count = 0;\nfor (int i = n - 2; i >= 0; i--) {\n    while (a[i] >= a[i + 1] && a[i] > 0) {\n        a[i] /= 2;\n        count++;\n    }\n    if (a[i] >= a[i + 1]) {\n        count = -1;\n        break;\n    }\n}\ncount", ("sum(a[i] >= a[i + 1] for i in range(n - 1))", "int count = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] >= a[i + 1]) count++;\ncount"), refine=_in_order, tags=("greedy",), rating=900),
    value("both_lists_levelled", (Ints("a"), Ints("b")), ("In one move a place i is chosen and {a}_i, or {b}_i, or both of them are lowered by 1. [Find|What is] the least number of moves after which all elements of {a} are equal and all elements of {b} are equal[.|?]", "Gift i consists of {a}_i sweets and {b}_i oranges. In a minute one sweet, or one orange, or one of each is eaten from one gift. How soon can all gifts have the same number of sweets and the same number of oranges?"), "x, y = min(a), min(b)\nsum(max(a[i] - x, b[i] - y) for i in range(n))", "long long x = *min_element(a.begin(), a.end()), y = *min_element(b.begin(), b.end()), total = 0;\nfor (int i = 0; i < n; i++) total += max(a[i] - x, b[i] - y);\ntotal", ("sum(a) - n * min(a) + sum(b) - n * min(b)", "long long x = *min_element(a.begin(), a.end()), y = *min_element(b.begin(), b.end()), total = 0;\nfor (int i = 0; i < n; i++) total += a[i] - x + b[i] - y;\ntotal"), ("max(sum(a) - n * min(a), sum(b) - n * min(b))", "long long x = *min_element(a.begin(), a.end()), y = *min_element(b.begin(), b.end()), s = 0, t = 0;\nfor (int i = 0; i < n; i++) {\n    s += a[i] - x;\n    t += b[i] - y;\n}\nmax(s, t)"), tags=("greedy",)),
    decide("optimized_before_deadline", (Int("n"), Int("d")), ("A program runs {d} days. If x days (0 or more whole days) are spent on making it better, it runs only {d} / (x + 1) days, rounded up. Can the work and the run together be done within {n} days?", "Is there a whole number x >= 0 such that x plus the rounded up quotient of {d} and x + 1 is at most {n}?"), "it can be done", "(n + 1) * (n + 1) // 4 >= d", "(n + 1) * (n + 1) / 4 >= d", ("d <= n", "d <= n"), ("n * n // 4 >= d", "n * n / 4 >= d"), refine=_deadline, tags=("math", "brute force"), rating=1100, meanings={"n": "the days there are", "d": "the days that the program runs"}),
    decide("letters_each_in_one_block", (Word("s"),), ("Do all equal letters of {s} stand side by side, that is, does no letter come again after another letter has followed it?", "Each letter of {s} names the task worked on that day. Once another task has been begun, an earlier one must not be worked on again. Was this rule kept?"), "it is so", "blocks = 1 + sum(s[i] != s[i - 1] for i in range(1, len(s)))\nblocks == len(set(s))", "size_t blocks = 1;\nfor (size_t i = 1; i < s.size(); i++) if (s[i] != s[i - 1]) blocks++;\nblocks == set<char>(s.begin(), s.end()).size()", ("len(set(s)) == len(s)", "set<char>(s.begin(), s.end()).size() == s.size()"), ("s == ''.join(sorted(s))", "is_sorted(s.begin(), s.end())"), refine=_blocks, tags=STRINGS),
    bodies("word_in_any_case", LETTERS, ('Is {s} the word "$word", if small and capital letters are not told apart?', 'Does somebody who writes {s} mean "$word"? It does not matter which of the letters are capital.'), python_yes_no('s.lower() == "$word".lower()'), cpp_yes_no('t == w', before='string t = s, w = "$word";\nfor (char& c : t) c = tolower(c);\nfor (char& c : w) c = tolower(c);'), ('print("$yes" if s == "$word" else "$no")', 'cout << (s == "$word" ? "$yes" : "$no") << "\\n";'), output=yes_no_output("it is this word"), constants=_word, refine=_cased, tags=STRINGS),
    bodies("letters_of_the_name", LETTERS, ('Can the letters of {s} be put into an order in which they read exactly "$word" (small and capital letters are different)?', 'Is {s} a rearrangement of the letters of "$word", every letter as often as there, capitals and small letters told apart?'), python_yes_no('sorted(s) == sorted("$word")'), cpp_yes_no('t == w', before='string t = s, w = "$word";\nsort(t.begin(), t.end());\nsort(w.begin(), w.end());'), ('print("$yes" if set(s) == set("$word") else "$no")', 'string w = "$word";\ncout << (set<char>(s.begin(), s.end()) == set<char>(w.begin(), w.end()) ? "$yes" : "$no") << "\\n";'), output=yes_no_output("it is such a rearrangement"), constants=_word, refine=_shuffled, tags=STRINGS),
    value("letters_unlike_the_name", (Word("s", LOWER),), ('{s} has as many letters as the word "$word". In how many places do the two differ?', 'Somebody wanted to write "$word" and wrote {s}, which is of the same length. [Count|Print] the wrong letters.'), 'sum(x != y for x, y in zip(s, "$word"))', 'string w = "$word";\nint different = 0;\nfor (size_t i = 0; i < min(s.size(), w.size()); i++) if (s[i] != w[i]) different++;\ndifferent', ('len(set("$word") - set(s))', 'set<char> w;\nfor (char c : string("$word")) w.insert(c);\nfor (char c : s) w.erase(c);\nw.size()'), constants=_word, refine=_misspelt, tags=STRINGS),
)  # fmt: skip
