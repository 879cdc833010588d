"""Few numbers or one word, settled by telling cases apart: verdicts, moves, what lacks."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import Refine, row_for
from alphacode.curriculum.list_refines import row_of
from alphacode.curriculum.short import ROW, TWO, bodies, decide, value
from alphacode.curriculum.task import DIGITS, Int, Ints, Pairs, Task, Values, Word

MATH = ("math",)


def _few(*names: str, low: int = 1) -> Refine:
    """Return what makes the named numbers small and close in most inputs."""

    def refine(rng: Random, values: Values) -> Values:
        top = rng.choice([low + 1, 4, 9, 20, 10**9])
        return values | {x: min(values[x], rng.randint(low, top)) for x in names}

    return refine


def _board(rng: Random, values: Values) -> Values:
    a, b = values["a"], values["b"]
    up, left = rng.randint(-1, 8), rng.randint(-2, 8)
    top = 10**9
    c, d = a + up - left, b + up
    return {**values, "c": max(-top, min(top, c)), "d": max(-top, min(top, d))}


def _swapped(rng: Random, values: Values) -> Values:
    s = sorted(values["s"][:20])
    for _ in range(rng.choice([0, 1, 1, 2])):
        i, j = rng.randrange(len(s)), rng.randrange(len(s))
        s[i], s[j] = s[j], s[i]
    return {**values, "s": "".join(s)}


def _grown(rng: Random, values: Values) -> Values:
    s = "".join(rng.choices("ab", k=rng.randint(1, 6)))
    long = s * 20
    size = rng.randint(1, 4 * len(s))
    start = rng.randrange(len(s))
    t = long[start : start + size]
    if rng.random() < 0.3:
        t = t[: len(t) // 2] + rng.choice("ab") + t[len(t) // 2 + 1 :]
    return {**values, "s": s, "t": t}


def _cells(rng: Random, values: Values) -> Values:
    signs = rng.choice([".#", "..#", ".##"])
    return {**values, "s": "".join(rng.choices(signs, k=rng.randint(1, 14)))}


def _bits(rng: Random, values: Values) -> Values:
    if rng.random() < 0.3:
        return values
    return {
        **values,
        "s": "".join(rng.choices(rng.choice(["01", "0001"]), k=rng.randint(1, 14))),
    }


def _signs(rng: Random, values: Values) -> Values:
    s = "".join(c * rng.randint(1, 3) for c in rng.choices("<>", k=rng.randint(1, 8)))
    return {**values, "s": s}


def _masked(rng: Random, values: Values) -> Values:
    first = rng.choice("?123456789?0")
    return {
        **values,
        "s": first + "".join(rng.choices("?0123456789??", k=rng.randint(0, 5))),
    }


def _power(rng: Random, values: Values) -> Values:
    p, q = values["p"], values["q"]
    x, y = rng.randint(0, 5), rng.randint(0, 5)
    n = p ** min(x, y) * (q // p) ** y if rng.random() < 0.7 else values["n"]
    return {**values, "n": min(n, 10**9)}


def _hole(rng: Random, values: Values) -> Values:
    n = max(2, values["n"])
    return {**values, "n": n, "a": [rng.randint(1, n - 1) for _ in values["a"]]}


def _maxima(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 5, 10**9])
    x, y = (rng.randint(1, top) for _ in "xy")
    three = (
        [max(x, y)] * 2 + [min(x, y)]
        if rng.random() < 0.6
        else [x, y, rng.randint(1, top)]
    )
    rng.shuffle(three)
    return {**values, **dict(zip("abc", three, strict=True))}


def _cup(rng: Random, values: Values) -> Values:
    four = rng.sample(range(1, 1 + max(9, values["a"])), 4)
    return {**values, **dict(zip("abcd", four, strict=True))}


def _blows(rng: Random, values: Values) -> Values:
    k = rng.randint(1, rng.choice([3, 8, 100]))
    return {**values, "k": k, "a": [rng.randint(1, 3 * k + 2) for _ in values["a"]]}


def _odd_ends(rng: Random, values: Values) -> Values:
    first = rng.choice(DIGITS[1:])
    s = first + "".join(
        rng.choices(rng.choice(["13579", "1357924", "0123456789"]), k=rng.randint(0, 6))
    )
    return {**values, "s": s}


ABC = (Int("a", 0, 10**9), Int("b", 0, 10**9), Int("c", 0, 10**9))
FIVE = (*ABC, Int("x", 0, 10**9), Int("y", 0, 10**9))
TASKS: tuple[Task, ...] = (
    bodies("stair_or_peak", ABC, ("Print $w1 if {a} < {b} < {c}, $w2 if {a} < {b} and {b} > {c}, and $w3 otherwise.", "Three numbers {a}, {b}, {c} are a $w1 if each is greater than the one before, and a $w2 if the middle one is greater than both others. Print what they are, or $w3 if they are neither."), ('if a < b < c:\n    print("$w1")\nelif b > a and b > c:\n    print("$w2")\nelse:\n    print("$w3")', 'print("$w1" if a < b < c else "$w2" if a < b > c else "$w3")'), 'if (a < b && b < c) cout << "$w1" << "\\n";\nelse if (a < b && b > c) cout << "$w2" << "\\n";\nelse cout << "$w3" << "\\n";', ('if a <= b <= c:\n    print("$w1")\nelif b >= a and b >= c:\n    print("$w2")\nelse:\n    print("$w3")', 'if (a <= b && b <= c) cout << "$w1" << "\\n";\nelse if (a <= b && b >= c) cout << "$w2" << "\\n";\nelse cout << "$w3" << "\\n";'), output=("Print $w1, $w2 or $w3.",), constants=row_of("w1 w2 w3", "stair peak none", "rising hill other", "stairs roof neither", "up top flat"), refine=_few("a", "b", "c", low=0)),
    bodies("votes_to_lead_each", ABC, ("Three candidates have {a}, {b} and {c} votes. For each of them print how many votes more he would need, the others staying as they are, to have strictly more votes than each of the others (0 if he has already).", "For each of the numbers {a}, {b}, {c} print by how much it must grow at least to be greater than both others; the three results stand on one line."), ("print(max(0, max(b, c) + 1 - a), max(0, max(a, c) + 1 - b), max(0, max(a, b) + 1 - c))",), 'cout << max(0LL, max(b, c) + 1 - a) << " " << max(0LL, max(a, c) + 1 - b) << " " << max(0LL, max(a, b) + 1 - c) << "\\n";', ("print(max(0, max(b, c) - a), max(0, max(a, c) - b), max(0, max(a, b) - c))", 'cout << max(0LL, max(b, c) - a) << " " << max(0LL, max(a, c) - b) << " " << max(0LL, max(a, b) - c) << "\\n";'), ("m = max(a, b, c)\nprint(*[0 if x == m else m + 1 - x for x in (a, b, c)])", 'long long m = max(a, max(b, c));\ncout << (a == m ? 0 : m + 1 - a) << " " << (b == m ? 0 : m + 1 - b) << " " << (c == m ? 0 : m + 1 - c) << "\\n";'), output=ROW, refine=_few("a", "b", "c", low=0), tags=MATH),
    decide("ones_and_twos_to_zero", (Int("a", 0, 10**9), Int("b", 0, 10**9)), ("There are {a} ones and {b} twos. A plus or a minus is put before each of them. Can the sum be 0?", "{a} numbers are 1 and {b} numbers are 2. Is it possible to choose the sign of each so that everything adds up to 0?"), "the sum can be 0", "a % 2 == 0 and (a > 0 or b % 2 == 0)", "a % 2 == 0 && (a > 0 || b % 2 == 0)", ("a % 2 == 0", "a % 2 == 0"), ("a % 2 == 0 and b % 2 == 0", "a % 2 == 0 && b % 2 == 0"), refine=_few("a", "b", low=0), tags=MATH, meanings={"a": "the number of ones", "b": "the number of twos"}),
    decide("ones_and_twos_shared", (Int("a", 0, 10**9), Int("b", 0, 10**9)), ("There are {a} sweets of 1 gram and {b} sweets of 2 grams. Can they be shared between two people so that both get the same weight?", "{a} coins of value 1 and {b} coins of value 2 are divided into two heaps. Can the heaps be worth the same?"), "they can be shared equally", "a % 2 == 0 and (a > 0 or b % 2 == 0)", "a % 2 == 0 && (a > 0 || b % 2 == 0)", ("(a + 2 * b) % 2 == 0", "(a + 2 * b) % 2 == 0"), ("a % 2 == 0 and b % 2 == 0", "a % 2 == 0 && b % 2 == 0"), refine=_few("a", "b", low=0), tags=MATH, meanings={"a": "how many weigh 1", "b": "how many weigh 2"}),
    decide("paid_by_twos_and_k", (Int("n", 1, 10**9), Int("k", 1, 10**9)), ("There are coins of 2 and of {k}, as many as one likes. Can exactly {n} be paid?", "Is {n} a sum in which every summand is 2 or {k}?"), "it can be paid", "n % 2 == 0 or (k % 2 == 1 and n >= k)", "n % 2 == 0 || (k % 2 == 1 && n >= k)", ("n % 2 == 0 or n % k == 0", "n % 2 == 0 || n % k == 0"), ("n % 2 == 0 or k % 2 == 1", "n % 2 == 0 || k % 2 == 1"), refine=_few("n", "k"), tags=MATH, meanings={"n": "the amount", "k": "the other coin"}),
    decide("two_of_three_reach_ten", ABC, ("Are there two of the numbers {a}, {b} and {c} whose sum is at least 10?", "Can one choose two of the three numbers {a}, {b}, {c} so that together they are 10 or more?"), "there are two such numbers", "a + b + c - min(a, b, c) >= 10", "a + b + c - min(a, min(b, c)) >= 10", ("a + b + c >= 10", "a + b + c >= 10"), ("a + b + c - min(a, b, c) > 10", "a + b + c - min(a, min(b, c)) > 10"), refine=_few("a", "b", "c", low=0)),
    decide("one_swap_to_alphabet", (Word("s"),), ("Can the letters of {s} be brought into alphabetical order by exchanging two of them at most once?", "{s} is almost in order if at most one exchange of two letters, wherever they stand, sorts it from a to z. Is it?"), "one exchange at most is enough", "sum(x != y for x, y in zip(s, sorted(s))) <= 2", "string t = s;\nsort(t.begin(), t.end());\nint different = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] != t[i]) different++;\ndifferent <= 2", ("sum(s[i] > s[i + 1] for i in range(len(s) - 1)) <= 1", "int down = 0;\nfor (size_t i = 0; i + 1 < s.size(); i++) if (s[i] > s[i + 1]) down++;\ndown <= 1"), ("s == ''.join(sorted(s))", "is_sorted(s.begin(), s.end())"), refine=_swapped, tags=("strings", "sortings")),
    value("pairs_across_within_sum", (Ints("a", 1, 10**6), Ints("b", 1, 10**6, count="m"), Int("k", 1, 10**6)), ("[Count|Find the number of] pairs of an element of {a} and an element of {b} whose sum is at most {k}. Elements at different places are different.", "In how many ways can one number of {a} and one of {b} be chosen (by their places) so that together they are not more than {k}?"), "from bisect import bisect_right\nb.sort()\nsum(bisect_right(b, k - x) for x in a)", "sort(b.begin(), b.end());\nlong long pairs = 0;\nfor (long long x : a) pairs += upper_bound(b.begin(), b.end(), k - x) - b.begin();\npairs", ("from bisect import bisect_left\nb.sort()\nsum(bisect_left(b, k - x) for x in a)", "sort(b.begin(), b.end());\nlong long pairs = 0;\nfor (long long x : a) pairs += lower_bound(b.begin(), b.end(), k - x) - b.begin();\npairs"), ("sum(x + y <= k for x, y in zip(a, b))", "long long pairs = 0;\nfor (int i = 0; i < min(n, m); i++) if (a[i] + b[i] <= k) pairs++;\npairs"), refine=lambda rng, v: {**v, "k": max(1, min(10**6, rng.choice(v["a"]) + rng.choice(v["b"])))}, tags=("sortings", "binary search"), meanings={"k": "the limit of the sum"}),
    value("up_right_or_left_moves", (Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9), Int("c", -(10**9), 10**9), Int("d", -(10**9), 10**9)), ("{person} stands at ({a}, {b}). A move goes from (x, y) either to (x + 1, y + 1) or to (x - 1, y). What is the least number of moves to ({c}, {d})? Print -1 if it cannot be reached.", "From point ({a}, {b}) one may step diagonally to the upper right (both coordinates grow by 1) or to the left (only the first coordinate falls by 1). [Find|Print] the number of steps needed to get to ({c}, {d}), or -1 if there is no way."), "up = d - b\nleft = a + up - c\nup + left if up >= 0 and left >= 0 else -1", "long long up = d - b, left = a + up - c;\nup >= 0 && left >= 0 ? up + left : -1", ("up = d - b\nleft = a + up - c\nup + left if up >= 0 else -1", "long long up = d - b, left = a + up - c;\nup >= 0 ? up + left : -1"), ("abs(c - a) + abs(d - b)", "llabs(c - a) + llabs(d - b)"), refine=_board, tags=MATH, meanings={"a": "the first coordinate of the start", "b": "the second coordinate of the start", "c": "the first coordinate of the goal", "d": "the second coordinate of the goal"}),
    bodies("order_of_falling", (Ints("a"), Int("k", 1, 10**9)), ("There are {n} monsters with {a}_1, ..., {a}_{n} health points, numbered from 1. Again and again the one with most points (of several, the one with the smallest number) is hit and loses {k} points; it is dead when it has 0 or fewer. [Print|Find] the numbers of the monsters in the order in which they die.", "In each step {k} is subtracted from the largest of the numbers, from the first of equally large ones; a number that is not positive any more leaves the list. Print the original places of the numbers (from 1) in the order in which they leave."), ("rest = [x % k or k for x in a]\nprint(*[i + 1 for i in sorted(range(n), key=lambda i: -rest[i])])",), 'vector<long long> place(n), rest(n);\nfor (int i = 0; i < n; i++) {\n    place[i] = i;\n    rest[i] = a[i] % k == 0 ? k : a[i] % k;\n}\nstable_sort(place.begin(), place.end(), [&](long long x, long long y) { return rest[x] > rest[y]; });\nfor (int i = 0; i < n; i++) cout << place[i] + 1 << (i + 1 < n ? " " : "\\n");', ("print(*[i + 1 for i in sorted(range(n), key=lambda i: -(a[i] % k))])", 'vector<long long> place(n);\nfor (int i = 0; i < n; i++) place[i] = i;\nstable_sort(place.begin(), place.end(), [&](long long x, long long y) { return a[x] % k > a[y] % k; });\nfor (int i = 0; i < n; i++) cout << place[i] + 1 << (i + 1 < n ? " " : "\\n");'), ("print(*[i + 1 for i in sorted(range(n), key=lambda i: -a[i])])", 'vector<long long> place(n);\nfor (int i = 0; i < n; i++) place[i] = i;\nstable_sort(place.begin(), place.end(), [&](long long x, long long y) { return a[x] > a[y]; });\nfor (int i = 0; i < n; i++) cout << place[i] + 1 << (i + 1 < n ? " " : "\\n");'), output=ROW, refine=_blows, tags=("sortings",), rating=1000, meanings={"k": "what a hit takes away"}),
    value("doublings_until_contained", (Word("s", max_size=30), Word("t", max_size=60)), ("In one operation {s} is written a second time behind itself. [Find|What is] the least number of operations after which {t} is a contiguous part of it[, or -1 if that never happens.| (print -1 if it never is)?]", "{s} is replaced by {s} + {s} again and again. After how many replacements does it contain {t} for the first time (perhaps 0)? Print -1 if it never will."), "count = 0\nwhile t not in s and len(s) < 2 * len(t):\n    s += s\n    count += 1\nif t not in s and count < 60:\n    s += s\n    count += 1\ncount if t in s else -1", "int count = 0;\nwhile (s.find(t) == string::npos && s.size() < 2 * t.size()) {\n    s += s;\n    count++;\n}\nif (s.find(t) == string::npos) {\n    s += s;\n    count++;\n}\nint answer = s.find(t) == string::npos ? -1 : count;\nanswer", ("count = 0\nwhile len(s) < len(t):\n    s += s\n    count += 1\ncount if t in s else -1", "int count = 0;\nwhile (s.size() < t.size()) {\n    s += s;\n    count++;\n}\nint answer = s.find(t) == string::npos ? -1 : count;\nanswer"), refine=_grown, tags=("strings", "brute force")),
    bodies("sleep_until_alarm", (Int("h", 0, 23), Int("m", 0, 59), Pairs("p", ("x", "y"), 0, 23, max_size=10)), ("It is {h}:{m} on a clock with 24 hours. {n} alarms ring every day at {f1}_i hours {f2}_i minutes. Print how many hours and minutes are left until the next one rings (0 0 if one rings right now).", "{person} goes to bed at {h} hours {m} minutes; each of the {n} pairs gives the hour and the minute of a daily alarm. How long can {person} sleep until the first alarm? Print hours and minutes; an alarm at the very minute of going to bed counts at once."), "best = min((x * 60 + y - h * 60 - m) % 1440 for x, y in p)\nprint(best // 60, best % 60)", 'long long best = 1440;\nfor (auto& [x, y] : p) best = min(best, (x * 60 + y - h * 60 - m + 1440) % 1440);\ncout << best / 60 << " " << best % 60 << "\\n";', ("best = min(abs(x * 60 + y - h * 60 - m) for x, y in p)\nprint(best // 60, best % 60)", 'long long best = 1440;\nfor (auto& [x, y] : p) best = min(best, llabs(x * 60 + y - h * 60 - m));\ncout << best / 60 << " " << best % 60 << "\\n";'), output=TWO, tags=("implementation",), meanings={"h": "the hour", "m": "the minute"}),
    bodies("mirrored_permutation", (Ints("a", 1, 100, order="permutation"),), ("{a} is a permutation of 1 to {n}. Print the permutation b with {a}_i + b_i = {n} + 1 at every place.", "Replace each number x of the permutation of 1, ..., {n} by {n} + 1 - x, so that the smallest and the largest change places and so on, and print the result."), "print(*[n + 1 - x for x in a])", 'for (int i = 0; i < n; i++) cout << n + 1 - a[i] << (i + 1 < n ? " " : "\\n");', ("print(*[n - x for x in a])", 'for (int i = 0; i < n; i++) cout << n - a[i] << (i + 1 < n ? " " : "\\n");'), ("print(*a[::-1])", 'for (int i = n - 1; i >= 0; i--) cout << a[i] << (i > 0 ? " " : "\\n");'), output=ROW, tags=("constructive algorithms",)),
    value("numbers_of_template", (Word("s", DIGITS + "?", max_size=9),), ("In {s} some digits of a positive integer are replaced by question marks. How many positive integers without a zero in front fit it?", "Each ? in {s} stands for any one digit. [Count|Find] the whole numbers that {s} can be, if a number must not begin with 0."), "0 if s[0] == '0' else (9 if s[0] == '?' else 1) * 10 ** s[1:].count('?')", "long long ways = s[0] == '0' ? 0 : s[0] == '?' ? 9 : 1;\nfor (size_t i = 1; i < s.size(); i++) if (s[i] == '?') ways *= 10;\nways", ("10 ** s.count('?')", "long long ways = 1;\nfor (char c : s) if (c == '?') ways *= 10;\nways"), ("(9 if s[0] == '?' else 1) * 10 ** s[1:].count('?')", "long long ways = s[0] == '?' ? 9 : 1;\nfor (size_t i = 1; i < s.size(); i++) if (s[i] == '?') ways *= 10;\nways"), refine=_masked, tags=("combinatorics", "strings")),
    value("mice_before_the_cat", (Int("n", 2, 10**9), Ints("a", 1, 10**9, count="k")), ("On a line a cat is at 0, a hole at {n}, and {k} mice are at the points {a}_i between them. Each second {person} first moves one mouse by 1 towards the hole (in the hole it is safe), then the cat goes 1 towards the hole and eats the mice at its point. What is the greatest number of mice that can be saved?", "{k} tokens stand at places {a}_i from 1 to {n} - 1. In every turn one token is moved one place to the right, then a wall that began at 0 moves one place to the right as well and removes the tokens it reaches. A token at {n} is safe. How many can become safe at most?"), "cat = saved = 0\nfor x in sorted(a, reverse=True):\n    if x <= cat:\n        break\n    saved += 1\n    cat += n - x\nsaved", "sort(a.rbegin(), a.rend());\nlong long cat = 0, saved = 0;\nfor (long long x : a) {\n    if (x <= cat) break;\n    saved++;\n    cat += n - x;\n}\nsaved", ("cat = saved = 0\nfor x in a:\n    if x > cat:\n        saved += 1\n        cat += n - x\nsaved", "long long cat = 0, saved = 0;\nfor (long long x : a) if (x > cat) {\n    saved++;\n    cat += n - x;\n}\nsaved"), ("cat = saved = 0\nfor x in sorted(a, reverse=True):\n    if x < cat:\n        break\n    saved += 1\n    cat += n - x\nsaved", "sort(a.rbegin(), a.rend());\nlong long cat = 0, saved = 0;\nfor (long long x : a) {\n    if (x < cat) break;\n    saved++;\n    cat += n - x;\n}\nsaved"), refine=_hole, tags=("greedy", "sortings"), rating=1000, meanings={"n": "the place of the hole"}),
    decide("largest_value_twice", (Int("a"), Int("b"), Int("c")), ("Are there numbers x, y, z such that the larger of x and y is {a}, the larger of x and z is {b}, and the larger of y and z is {c}?", "Can {a}, {b} and {c} be the maxima of the three pairs that one can choose from three numbers?"), "there are such numbers", "[a, b, c].count(max(a, b, c)) >= 2", "long long m = max(a, max(b, c));\n(a == m) + (b == m) + (c == m) >= 2", ("a == b or b == c or a == c", "a == b || b == c || a == c"), ("a == b == c", "a == b && b == c"), refine=_maxima, tags=MATH),
    bodies("three_from_pairwise_maxima", (Int("a"), Int("b"), Int("c")), ("Of three positive numbers the larger ones of the three pairs are {a}, {b} and {c}, in any order. Print $yes and on the next line three such numbers: of all such triples the one whose two smallest numbers are equal, in non-decreasing order. If there are none, print only $no.", "Find whole numbers 1 <= x <= y <= z such that max(x, y), max(x, z), max(y, z) are {a}, {b}, {c} in some order, with x equal to y. Print $yes and then, on a line of their own, x, y and z; or $no if it is impossible."), 'x, y, z = sorted((a, b, c))\nif y == z:\n    print("$yes")\n    print(x, x, z)\nelse:\n    print("$no")', 'vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\nif (v[1] == v[2]) {\n    cout << "$yes" << "\\n";\n    cout << v[0] << " " << v[0] << " " << v[2] << "\\n";\n} else {\n    cout << "$no" << "\\n";\n}', ('x, y, z = sorted((a, b, c))\nif y == z:\n    print("$yes")\n    print(x, y, z)\nelse:\n    print("$no")', 'vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\nif (v[1] == v[2]) {\n    cout << "$yes" << "\\n";\n    cout << v[0] << " " << v[1] << " " << v[2] << "\\n";\n} else {\n    cout << "$no" << "\\n";\n}'), output=("Print $no, or $yes and the three numbers on the next line.",), constants=answer_words, refine=_maxima, tags=("constructive algorithms", "math")),
    decide("best_two_meet_in_final", (Int("a"), Int("b"), Int("c"), Int("d")), ("Four players with the different strengths {a}, {b}, {c}, {d} play: the first against the second, the third against the fourth, then the winners against each other; the stronger one always wins. Do the two strongest players meet in the final?", "{a} plays {b} and {c} plays {d}; the greater number wins each match. Are the two winners the two greatest of the four different numbers?"), "the two strongest meet in the final", "max(a, b) > min(c, d) and max(c, d) > min(a, b)", "max(a, b) > min(c, d) && max(c, d) > min(a, b)", ("max(a, b) > max(c, d)", "max(a, b) > max(c, d)"), ("min(a, b) < min(c, d)", "min(a, b) < min(c, d)"), refine=_cup, tags=("implementation",)),
    decide("two_foods_and_a_common_one", FIVE, ("There are {a} packets of food for dogs, {b} for cats, and {c} that dogs and cats eat. Is that enough for {x} dogs and {y} cats, if each animal gets one packet?", "{x} pupils write with chalk and {y} with ink. There are {a} pieces of chalk, {b} bottles of ink, and {c} pens that can be used for either. Can each pupil get one thing that fits?"), "it is enough", "max(0, x - a) + max(0, y - b) <= c", "max(0LL, x - a) + max(0LL, y - b) <= c", ("x + y <= a + b + c", "x + y <= a + b + c"), ("x <= a + c and y <= b + c", "x <= a + c && y <= b + c"), refine=_few("a", "b", "c", "x", "y", low=0), tags=("greedy", "math"), meanings={"a": "what is for the first kind only", "b": "what is for the second kind only", "c": "what is for both", "x": "how many of the first kind there are", "y": "how many of the second kind there are"}),
    value("times_p_or_divided_by_q", (Int("n", 1, 10**9),), ("A move multiplies the number by $p, or divides it by $q if it is divisible by $q. [Find|What is] the least number of moves to get from {n} to 1[, or -1 if this is impossible.| (-1 if there is no way)?]", "{n} shall become 1. Allowed are: times $p, and, where nothing remains, divided by $q. How few steps are enough? Print -1 if it does not work."), "count = 0\nwhile n % $q == 0:\n    n //= $q\n    count += 1\nwhile n % ($q // $p) == 0:\n    n //= $q // $p\n    count += 2\ncount if n == 1 else -1", "int count = 0;\nwhile (n % $q == 0) {\n    n /= $q;\n    count++;\n}\nwhile (n % ($q / $p) == 0) {\n    n /= $q / $p;\n    count += 2;\n}\nn == 1 ? count : -1", ("count = 0\nwhile n % $q == 0:\n    n //= $q\n    count += 1\ncount if n == 1 else -1", "int count = 0;\nwhile (n % $q == 0) {\n    n /= $q;\n    count++;\n}\nn == 1 ? count : -1"), ("count = 0\nwhile n % $q == 0:\n    n //= $q\n    count += 1\nwhile n % ($q // $p) == 0:\n    n //= $q // $p\n    count += 1\ncount if n == 1 else -1", "int count = 0;\nwhile (n % $q == 0) {\n    n /= $q;\n    count++;\n}\nwhile (n % ($q / $p) == 0) {\n    n /= $q / $p;\n    count++;\n}\nn == 1 ? count : -1"), constants=row_for("p q", (2, 6), (2, 6), (2, 10), (3, 6), (3, 15), (5, 10)), refine=_power, tags=("math", "number theory"), rating=900),
    value("water_cells_to_pour", (Word("s", ".#"),), ("{s} shows a row of cells: . is empty, # is blocked. Water is poured into some empty cells. An empty cell with water in both neighbouring cells fills by itself, and water may be carried from a cell to another empty cell at any time. How few cells must be poured into so that every empty cell can be filled in the end?", "In the strip {s} every . must get water. One may pour water into a cell, or carry water from one cell to another; a dot between two cells with water fills for nothing. [Find|Print] the least number of cells one has to pour water into."), "2 if '...' in s else s.count('.')", "s.find(\"...\") != string::npos ? 2 : (long long)count(s.begin(), s.end(), '.')", ("s.count('.')", "count(s.begin(), s.end(), '.')"), ("min(2, s.count('.'))", "min(2LL, (long long)count(s.begin(), s.end(), '.'))"), refine=_cells, tags=("greedy", "strings")),
    value("zeros_between_ones_erased", (Word("s", "01"),), ("[Find|What is] the least number of zeros that must be erased from the binary string {s} so that all ones stand side by side (0 if there are no ones)[.|?]", "How many zeros of {s} have a one somewhere to the left and a one somewhere to the right of them?"), "s.strip('0').count('0')", "size_t first = s.find('1'), last = s.rfind('1');\nlong long zeros = 0;\nif (first != string::npos) zeros = count(s.begin() + first, s.begin() + last, '0');\nzeros", ("s.count('0')", "count(s.begin(), s.end(), '0')"), ("s.count('101')", "long long found = 0;\nfor (size_t i = 0; i + 2 < s.size(); i++) if (s.substr(i, 3) == \"101\") {\n    found++;\n    i++;\n}\nfound"), refine=_bits, tags=("strings",)),
    value("values_for_comparisons", (Word("s", "<>"),), ("Between neighbouring numbers of an unknown list stand the signs {s}, each < or >, one fewer than there are numbers, and all are true. [Find|What is] the least number of different values that the list can have[.|?]", "A string of signs {s} says of each pair of neighbours in a list whether the left one is smaller (<) or greater (>). How few different numbers are enough to write such a list?"), "max(max(map(len, s.split('<'))), max(map(len, s.split('>')))) + 1", "long long best = 0, run = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    run = i > 0 && s[i] == s[i - 1] ? run + 1 : 1;\n    best = max(best, run);\n}\nbest + 1", ("max(map(len, s.split('>'))) + 1", "long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == '<' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest + 1"), ("len(s) + 1", "s.size() + 1"), refine=_signs, tags=("greedy", "strings")),
    value("prefix_reversals_to_even", (Word("s", DIGITS, max_size=9),), ("In one move any number of digits at the beginning of {s} may be put into the opposite order. [Find|What is] the least number of moves after which the last digit is even (-1 if that is impossible)[.|?]", "{s} shall become an even number. Each step reverses a beginning of it of any length, perhaps all of it; zeros in front do not matter. How few steps are enough? Print -1 if no steps help."), "0 if int(s[-1]) % 2 == 0 else 1 if int(s[0]) % 2 == 0 else 2 if any(c in '02468' for c in s) else -1", "bool some = false;\nfor (char c : s) if (c % 2 == 0) some = true;\ns.back() % 2 == 0 ? 0 : s[0] % 2 == 0 ? 1 : some ? 2 : -1", ("0 if int(s[-1]) % 2 == 0 else 1 if any(c in '02468' for c in s) else -1", "bool some = false;\nfor (char c : s) if (c % 2 == 0) some = true;\ns.back() % 2 == 0 ? 0 : some ? 1 : -1"), refine=_odd_ends, tags=("strings", "math")),
)  # fmt: skip
