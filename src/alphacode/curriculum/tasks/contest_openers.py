"""First questions of easy contest rounds: parity, ceilings, few moves, shares, cycles."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import ROW, STRING, bodies, decide, value
from alphacode.curriculum.task import Int, Ints, Task, Values, Word


def _one_sum(rng: Random, values: Values) -> Values:
    """Make one of three the sum of the others; every range reaches 10."""
    top = max(10, min(values[c] for c in "abc"))
    if rng.random() < 0.4:
        return values
    z = rng.randint(2, top)
    x = rng.randint(1, z - 1)
    three = [x, z - x, z]
    if rng.random() < 0.2:
        three[0] = max(1, x - 1)
    rng.shuffle(three)
    return dict(zip("abc", three, strict=True))


def _step_k(rng: Random, values: Values) -> Values:
    n, k = values["n"], values["k"]
    if n > 4:
        k = min(k, max(5, n // rng.randint(1, 6)))
        n = max(0, n // k * k - rng.choice([0, 1, 1, 2, k // 2]))
    return {"n": n, "k": k}


def _loads(rng: Random, values: Values) -> Values:
    if rng.random() < 0.5:
        values["a"] = rng.choice([1, 1, 2, 3, 5])
    return values


def _top_up(rng: Random, values: Values) -> Values:
    """Leave the amounts a little below their largest, and often enough to fill them."""
    top, n = max(values["a"]), values["n"]
    lacking, a = 0, [top] * n
    for i in range(1, n):
        less = rng.randint(0, min(4, top, 10 - lacking))
        a[i] -= less
        lacking += less
    rng.shuffle(a)
    k = values["k"]
    if rng.random() < 0.65:
        k = lacking + max(0, k - lacking) // n * n
        k = max(0, k - rng.choice([0, 0, 0, 1, n]))
    return {**values, "a": a, "k": k}


def _digits_multiple(rng: Random, values: Values) -> Values:
    n, k = values["n"], values["k"]
    if rng.random() < 0.5:
        n = rng.randint(1, 3)
    return {"n": n, "k": k if rng.random() < 0.7 else min(k, rng.randint(2, 9))}


def _games(rng: Random, values: Values) -> Values:
    n = max(1, min(values["n"], rng.choice([3, 5, 8, values["n"]])))
    p = rng.randint(n // 2, 2 * n) if rng.random() < 0.7 else rng.randint(0, 3 * n + 1)
    return {"n": n, "p": min(max(10, values["p"]), p)}


def _even_table(rng: Random, values: Values) -> Values:
    n = max(2, values["n"] // 2 * 2)
    return {"n": n, "k": rng.randint(1, min(n, max(10, values["k"])))}


def _ring(rng: Random, values: Values) -> Values:
    """Draw two places; in many inputs the way over the end is the shorter one."""
    n, cap = max(3, values["n"]), max(10, min(values["a"], values["b"]))
    a, b = (max(1, min(n, cap, values[x])) for x in "ab")
    if rng.random() < 0.6:
        a = rng.randint(1, min(4, n))
        b = max(b, rng.randint(1, min(10, n)))
        n = max(3, b, min(n, b + rng.randint(0, 8)))
    return {"n": n, "a": b, "b": a} if rng.random() < 0.5 else {"n": n, "a": a, "b": b}


def _remainder(rng: Random, values: Values) -> Values:
    k = min(values["k"], rng.choice([2, 3, 7, 10, values["k"]]))
    n, r = values["n"], rng.randint(0, min(k - 1, max(4, values["r"])))
    return {"n": n, "k": k, "r": n % k if rng.random() < 0.15 and n % k <= 4 else r}


def _pair_sums(rng: Random, values: Values) -> Values:
    """Take three numbers whose sums are in all three ranges, which reach 10."""
    top = max(10, min(values[c] for c in "abc"))
    z = rng.randint(top // 3, 2 * top // 3)
    y = rng.randint(1, top - z)
    x = rng.randint(1, min(y, z))
    sums = [x + y, x + z, y + z]
    rng.shuffle(sums)
    return dict(zip("abc", sums, strict=True))


def _lifts(rng: Random, values: Values) -> Values:
    a, b, c = (values[x] for x in "abc")
    if rng.random() < 0.25 and 1 <= 2 * c - a <= max(10, b):
        b = 2 * c - a
    return {"a": a, "b": b, "c": c}


def _even_size(rng: Random, values: Values) -> Values:
    n = values["n"] // 2 * 2
    return {**values, "n": n, "a": values["a"][:n]}


def _window(rng: Random, values: Values) -> Values:
    k = rng.randint(1, min(len(values["s"]), max(10, values["k"])))
    return {**values, "k": k}


def _level(rng: Random, values: Values) -> Values:
    """Take single coins away until the sum can be shared, in most inputs."""
    a, n = values["a"], values["n"]
    while sum(a) % n and rng.random() < 0.97:
        i = rng.choice([j for j in range(n) if a[j]])
        a[i] -= 1
    return values


def _climbing(rng: Random, values: Values) -> Values:
    n, s = values["n"], values["s"]
    most = 1
    while (most + 1) * (most + 2) // 2 <= s:
        most += 1
    if n > most:
        n = min(n, most + rng.randint(-most // 2, 1))
    return {"n": max(1, n), "s": s}


def _alternating(rng: Random, values: Values) -> Values:
    """Bring odd and even in balance in most inputs."""
    a = values["a"]
    for i in range(values["n"]):
        odd = sum(x % 2 for x in a)
        if rng.random() < 0.8 and (a[i] % 2) == (2 * odd > len(a)):
            a[i] += 1 if a[i] == 1 else -1
    return values


def _beads(rng: Random, values: Values) -> Values:
    """Keep near the limit: one more or one fewer decides."""
    a, b = values["a"], values["b"]
    if rng.random() < 0.7:
        b = min(b, max(10, a))
        a = max(0, min(max(a, 4), b // 2 - 1 + rng.choice([-1, 0, 0, 1])))
        return {"a": b, "b": a} if rng.random() < 0.5 else {"a": a, "b": b}
    return values


def _bags(rng: Random, values: Values) -> Values:
    """Choose sizes for which many amounts, but not all, can be packed."""
    n = values["n"]
    top = max(3, int((2 * n) ** 0.5))
    a, b = (
        min(values["a"], rng.randint(2, top)),
        min(values["b"], rng.randint(3, top + 2)),
    )
    if rng.random() < 0.3:
        n = max(1, min(n, a * b - a - b))
    return {"n": n, "a": max(2, a), "b": max(2, b)}


def _alike(rng: Random, values: Values) -> Values:
    top = min(max(values["a"]) + 1, max(10, values["k"]))
    return {**values, "k": rng.randint(2, max(2, top))}


def _good_marks(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        values["a"] = [rng.choice([3, 4, 4, 5, 5, 5, 5]) for _ in values["a"]]
    return values


def _choose_odd(rng: Random, values: Values) -> Values:
    a, n = values["a"], values["n"]
    k = rng.randint(1, min(n, max(10, values["k"])))
    if rng.random() < 0.5:
        k = min(n, 10, 2 * k)
        flip = rng.choice([0, 1])
        a = [x if x % 2 == flip else x + 1 if x == 1 else x - 1 for x in a]
    return {**values, "a": a, "k": k}


def _grabs(rng: Random, values: Values) -> Values:
    n, i = values["n"], 1
    while (i + 1) * (i + 2) // 2 <= n:
        i += 1
    n = rng.choice([n, i * (i + 1) // 2, i * (i + 1) // 2 - 1])
    return {"n": max(1, n)}


TASKS: tuple[Task, ...] = (
    decide("one_is_sum_of_two", (Int("a"), Int("b"), Int("c")), ("Given three numbers {a}, {b} and {c}, find out whether one of them equals the sum of the two others.", "Among {a}, {b}, {c}, is there a number that [is|equals] the other two added together?", "Check whether the largest of three integers is exactly the sum of the remaining two."), "one of the numbers is the sum of the other two", "a + b == c or a + c == b or b + c == a", "a + b == c || a + c == b || b + c == a", ("a + b == c", "a + b == c"), ("2 * max(a, b, c) >= a + b + c", "2 * max({a, b, c}) >= a + b + c"), refine=_one_sum),
    value("steps_one_and_k", (Int("n", 0), Int("k", 2, 10**6)), ("{person} stands at point 0 of a line and wants to reach point {n}. One move goes 1 or {k} points, forward or backward. Find the minimum number of moves.", "Starting from 0, you may add or subtract 1 or add or subtract {k} in one operation. What is the fewest operations that give {n}?"), "min(n // k + n % k, n // k + 1 + k - n % k)", "min(n / k + n % k, n / k + 1 + k - n % k)", ("n // k + n % k", "n / k + n % k"), ("n // k + min(n % k, k - n % k)", "n / k + min(n % k, k - n % k)"), refine=_step_k, meanings={"n": "the point to reach", "k": "the length of a long move"}),
    value("ways_unequal_split", (Int("n"),), ("In how many ways can {n} [candies|sweets] be shared between two [sisters|children] so that the older one gets strictly more than the younger one, and the younger one gets at least one? All must be given away.", "Count the ways to write {n} as x + y with integers x > y > 0."), "(n - 1) // 2", "(n - 1) / 2", ("n // 2", "n / 2"), ("n // 2 - 1", "n / 2 - 1"), meanings={"n": "the number to be shared"}),
    decide("loads_one_and_three", (Int("a", 1, 1000), Int("b", 1, 1000)), ("There are {a} bags of 1 kg and {b} bags of 3 kg. Can all of them be divided between two [carts|porters] so that both carry the same weight? Bags cannot be opened.", "You have {a} ones and {b} threes. Determine whether they can be split into two groups with equal sums, using all of them."), "an equal division is possible", "(a + b) % 2 == 0 and (b % 2 == 0 or a >= 3)", "(a + b) % 2 == 0 && (b % 2 == 0 || a >= 3)", ("(a + b) % 2 == 0", "(a + b) % 2 == 0"), ("a % 2 == 0 and b % 2 == 0", "a % 2 == 0 && b % 2 == 0"), refine=_loads, rating=900, meanings={"a": "the number of things of weight 1", "b": "the number of things of weight 3"}),
    decide("top_up_all_equal", (Ints("a", 0, 10**6, min_size=2, max_size=25), Int("k", 0, 10**6)), ("{n} [children|friends] have {a}_1, ..., {a}_{n} coins. You have {k} more coins and must hand out all of them. Can everybody end up with the same number of coins?", "You add 1 to some element of the list exactly {k} times (elements may be chosen repeatedly). Decide whether all elements can become equal."), "all amounts can be made equal", "(sum(a) + k) % n == 0 and max(a) * n <= sum(a) + k", "long long total = k;\nfor (auto x : a) total += x;\ntotal % n == 0 && *max_element(a.begin(), a.end()) * n <= total", ("(sum(a) + k) % n == 0", "long long total = k;\nfor (auto x : a) total += x;\ntotal % n == 0"), ("max(a) * n - sum(a) <= k", "long long total = k;\nfor (auto x : a) total += x;\n*max_element(a.begin(), a.end()) * n <= total"), refine=_top_up, rating=900, is_themed=False, meanings={"a": "what everyone has at first", "k": "how many are handed out"}),
    bodies("smallest_with_digits_multiple", (Int("n", 1, 9), Int("k", 1, 10**6)), ("Find the smallest positive number that has exactly {n} [decimal |]digits and is divisible by {k}. Print -1 if there is none.", "Among all positive integers with exactly {n} digits (no leading zeros), which is the least multiple of {k}? If no such number exists, the answer is -1."), ("x = 10 ** (n - 1)\nx = (x + k - 1) // k * k\nprint(x if x < 10 ** n else -1)", "low = 10 ** (n - 1)\nif low % k:\n    low += k - low % k\nif len(str(low)) > n:\n    low = -1\nprint(low)"), 'long long low = 1;\nfor (int i = 1; i < n; i++) low *= 10;\nlong long x = (low + k - 1) / k * k;\ncout << (x < low * 10 ? x : -1) << "\\n";', ("x = 10 ** (n - 1)\nprint((x + k - 1) // k * k)", 'long long low = 1;\nfor (int i = 1; i < n; i++) low *= 10;\ncout << (low + k - 1) / k * k << "\\n";'), ("x = 10 ** (n - 1)\nx = x // k * k + k\nprint(x if x < 10 ** n else -1)", 'long long low = 1;\nfor (int i = 1; i < n; i++) low *= 10;\nlong long x = low / k * k + k;\ncout << (x < low * 10 ? x : -1) << "\\n";'), refine=_digits_multiple, rating=900, meanings={"n": "the number of digits", "k": "the divisor"}),
    value("count_one_nonzero_digit", (Int("n"),), ("Call a positive integer round if exactly one of its digits is not zero, such as 7, 40 or 9000. Count the round numbers from 1 to {n}.", "How many integers between 1 and {n} have only one non-zero digit?"), "s = str(n)\n9 * (len(s) - 1) + int(s[0])", "string s = to_string(n);\n9 * ((int)s.size() - 1) + (s[0] - '0')", ("s = str(n)\n9 * (len(s) - 1) + 1", "string s = to_string(n);\n9 * ((int)s.size() - 1) + 1"), ("s = str(n)\n10 * (len(s) - 1) + int(s[0])", "string s = to_string(n);\n10 * ((int)s.size() - 1) + (s[0] - '0')"), meanings={"n": "the upper end"}),
    bodies("digits_for_pages", (Int("n"),), ("The pages of a book are numbered from 1 to {n}. How many digits are printed for all the page numbers together?", "Write down the numbers 1, 2, ..., {n} one after another. Find the length of the resulting row of digits."), ("total = 0\nstart = 1\nwhile start <= n:\n    total += n - start + 1\n    start *= 10\nprint(total)", "total = 0\nlength = 1\nwhile 10 ** (length - 1) <= n:\n    last = min(n, 10 ** length - 1)\n    total += length * (last - 10 ** (length - 1) + 1)\n    length += 1\nprint(total)"), 'long long total = 0;\nfor (long long start = 1; start <= n; start *= 10) total += n - start + 1;\ncout << total << "\\n";', ("print(n * len(str(n)))", 'cout << n * (long long)to_string(n).size() << "\\n";'), ("total = 0\nstart = 1\nwhile start <= n:\n    total += n - start\n    start *= 10\nprint(total)", 'long long total = 0;\nfor (long long start = 1; start <= n; start *= 10) total += n - start;\ncout << total << "\\n";'), rating=900, meanings={"n": "the last number written"}),
    bodies("ways_to_score", (Int("n", 1, 1000), Int("p", 0, 3000)), ("A team played {n} games and has {p} points; a win brings 3 points, a draw 1 and a loss 0. Count the possible triples (wins, draws, losses).", "In how many ways can {n} games give exactly {p} points, if a game gives 3, 1 or 0 points and the order of the games does not matter?"), ("count = 0\nfor wins in range(n + 1):\n    draws = p - 3 * wins\n    if draws >= 0 and wins + draws <= n:\n        count += 1\nprint(count)", "print(sum(1 for w in range(n + 1) if 0 <= p - 3 * w <= n - w))"), 'int ways = 0;\nfor (long long w = 0; w <= n; w++) {\n    long long d = p - 3 * w;\n    if (d >= 0 && w + d <= n) ways++;\n}\ncout << ways << "\\n";', ("print(p // 3 + 1)", 'cout << p / 3 + 1 << "\\n";'), ("print(sum(1 for w in range(n + 1) if 0 <= p - 3 * w <= n))", 'int ways = 0;\nfor (long long w = 0; w <= n; w++) {\n    long long d = p - 3 * w;\n    if (d >= 0 && d <= n) ways++;\n}\ncout << ways << "\\n";'), refine=_games, rating=900, meanings={"n": "the number of games", "p": "the points"}),
    value("opposite_seat", (Int("n", 2), Int("k")), ("At a round table with {n} seats (an even number), numbered 1 to {n} in a circle, somebody sits on seat {k}. Find the number of the seat exactly opposite.", "{n} people stand evenly in a circle and are numbered from 1 to {n} in order; {n} is even. Who stands directly across from person {k}?"), "(k - 1 + n // 2) % n + 1", "(k - 1 + n / 2) % n + 1", ("k + n // 2", "k + n / 2"), ("n + 1 - k", "n + 1 - k"), refine=_even_table, meanings={"n": "the number of seats, an even number", "k": "the number of the seat, at most {n}"}),
    value("shorter_way_round", (Int("n", 3), Int("a"), Int("b")), ("A circular [metro line|bus route] has {n} stations numbered 1 to {n}. Trains run in both directions. What is the smallest number of stops to travel from station {a} to station {b}?", "The numbers from 1 to {n} stand in a circle, so that {n} is next to 1. Find the distance between {a} and {b} along the circle, the shorter way."), "d = abs(a - b)\nmin(d, n - d)", "long long d = a > b ? a - b : b - a;\nmin(d, n - d)", ("abs(a - b)", "long long d = a > b ? a - b : b - a;\nd"), ("min((b - a) % n, n - 1)", "min(((b - a) % n + n) % n, n - 1)"), refine=_ring, meanings={"n": "the number of places in the circle", "a": "the place of the start", "b": "the place of the goal"}),
    value("first_with_remainder", (Int("n"), Int("k", 2), Int("r", 0)), ("Find the smallest integer that is not less than {n} and leaves remainder {r} when divided by {k}.", "Starting from {n} and counting upwards, what is the first number whose remainder modulo {k} is {r}?"), "n + (r - n) % k", "n + ((r - n) % k + k) % k", ("n // k * k + r", "n / k * k + r"), ("n // k * k + k + r", "n / k * k + k + r"), refine=_remainder, rating=900, meanings={"n": "where the counting starts", "k": "the divisor", "r": "the wanted remainder, less than {k}"}),
    bodies("numbers_from_pair_sums", (Int("a", 2), Int("b", 2), Int("c", 2)), ("Somebody thought of three positive integers and tells their three pairwise sums {a}, {b} and {c}, in no particular order. Find the numbers and print them in ascending order.", "The sums of each two of three unknown positive integers are {a}, {b}, {c}. Restore the integers, smallest first."), "half = (a + b + c) // 2\nprint(*sorted([half - a, half - b, half - c]))", 'long long half = (a + b + c) / 2;\nvector<long long> x = {half - a, half - b, half - c};\nsort(x.begin(), x.end());\ncout << x[0] << " " << x[1] << " " << x[2] << "\\n";', ("half = (a + b + c) // 2\nprint(half - a, half - b, half - c)", 'long long half = (a + b + c) / 2;\ncout << half - a << " " << half - b << " " << half - c << "\\n";'), output=("Print the three numbers in ascending order, separated by spaces.", "Output three integers, the smallest first."), refine=_pair_sums, meanings={"a": "a sum of two of the numbers", "b": "another sum of two of them", "c": "the remaining sum of two"}),
    bodies("term_of_repeated_numbers", (Int("k", 1, 10**6),), ("Consider the sequence 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, ... in which every number i occurs i times. Find its {k}-th term.", "Number 1 is written once, number 2 twice, number 3 three times and so on. Which number stands in place {k}?"), ("i = 1\nwhile k > i:\n    k -= i\n    i += 1\nprint(i)", "i = 0\nwritten = 0\nwhile written < k:\n    i += 1\n    written += i\nprint(i)"), 'long long i = 1;\nwhile (k > i) {\n    k -= i;\n    i++;\n}\ncout << i << "\\n";', ("i = 1\nwhile k >= i:\n    k -= i\n    i += 1\nprint(i)", 'long long i = 1;\nwhile (k >= i) {\n    k -= i;\n    i++;\n}\ncout << i << "\\n";'), ("i = 1\nwhile k > i:\n    k -= i\n    i += 1\nprint(k)", 'long long i = 1;\nwhile (k > i) {\n    k -= i;\n    i++;\n}\ncout << k << "\\n";'), refine=lambda rng, v: {"k": max(1, v["k"] - 1) if rng.random() < 0.2 else v["k"]}, rating=900, meanings={"k": "the place in the sequence"}),
    value("dominoes_on_board", (Int("a"), Int("b")), ("What is the greatest number of dominoes (2 by 1 pieces) that can be put on a board of {a} by {b} squares without overlapping? They may be turned.", "Find how many pieces of two squares each can be cut at most from a sheet of {a} times {b} unit squares."), "a * b // 2", "a * b / 2", ("a // 2 * b", "a / 2 * b"), ("(a * b + 1) // 2", "(a * b + 1) / 2"), meanings={"a": "the height of the board", "b": "the width of the board"}, refine=lambda rng, v: {c: max(1, v[c] - 1) if rng.random() < 0.5 else v[c] for c in "ab"}),
    bodies("nearer_lift", (Int("a"), Int("b"), Int("c")), ("Two lifts wait on floors {a} and {b}, {person} on floor {c}. Print 1 if the first lift is nearer, 2 if the second is, and 0 if both are equally far.", "Which of the points {a} and {b} on a line is closer to point {c}? Answer 1 for the first, 2 for the second and 0 for a tie."), ("x = abs(a - c)\ny = abs(b - c)\nif x < y:\n    print(1)\nelif y < x:\n    print(2)\nelse:\n    print(0)", "first, second = abs(c - a), abs(c - b)\nprint(0 if first == second else 1 if first < second else 2)"), 'long long x = a > c ? a - c : c - a, y = b > c ? b - c : c - b;\ncout << (x < y ? 1 : y < x ? 2 : 0) << "\\n";', ("x = abs(a - c)\ny = abs(b - c)\nprint(1 if x <= y else 2)", 'long long x = a > c ? a - c : c - a, y = b > c ? b - c : c - b;\ncout << (x <= y ? 1 : 2) << "\\n";'), ("print(1 if a - c < b - c else 2 if a - c > b - c else 0)", 'cout << (a - c < b - c ? 1 : a - c > b - c ? 2 : 0) << "\\n";'), output=("Print 1, 2 or 0.", "Output 1 if the first is nearer, 2 if the second is nearer, 0 if neither is."), refine=_lifts, meanings={"a": "where the first one is", "b": "where the second one is", "c": "where the caller is"}),
    value("teams_two_and_one", (Int("a", 0), Int("b", 0)), ("There are {a} [boys|programmers] and {b} [girls|designers]. A team has three members and both kinds must be in it. Find the maximum number of teams; nobody is in two teams.", "A set consists of three balls, two of one colour and one of the other. How many sets can be made at most from {a} red and {b} blue balls?"), "min(a, b, (a + b) // 3)", "min({a, b, (a + b) / 3})", ("(a + b) // 3", "(a + b) / 3"), ("min(a, b)", "min(a, b)"), rating=900, meanings={"a": "how many there are of the first kind", "b": "how many there are of the second kind"}),
    value("pairs_from_three_piles", (Int("a", 0), Int("b", 0), Int("c", 0)), ("Three piles hold {a}, {b} and {c} stones. In one move you take one stone from each of two different piles. What is the maximum number of moves?", "You have {a} red, {b} green and {c} blue candies and eat two candies of different colours every day. For how many days can you do so at most?"), "min((a + b + c) // 2, a + b + c - max(a, b, c))", "min((a + b + c) / 2, a + b + c - max({a, b, c}))", ("(a + b + c) // 2", "(a + b + c) / 2"), ("a + b + c - max(a, b, c)", "a + b + c - max({a, b, c})"), rating=1000, meanings={"a": "the size of the first pile", "b": "the size of the second pile", "c": "the size of the third pile"}),
    value("sum_of_minima_in_pairs", (Ints("a", 1, 10**6, min_size=2, max_size=40),), ("Divide the {n} {items} into pairs ({n} is even). From each pair only the smaller number counts. What is the greatest possible sum of these smaller numbers?", "The strength of a pair is the minimum of its two members. Group all {n} {items} into pairs, {n} being even, so that the total strength is maximal, and print it."), "a.sort()\nsum(a[::2])", "sort(a.begin(), a.end());\nlong long total = 0;\nfor (int i = 0; i < n; i += 2) total += a[i];\ntotal", ("sum(min(a[i], a[i + 1]) for i in range(0, n, 2))", "long long total = 0;\nfor (int i = 0; i < n; i += 2) total += min(a[i], a[i + 1]);\ntotal"), ("a.sort()\nsum(a[:n // 2])", "sort(a.begin(), a.end());\nlong long total = 0;\nfor (int i = 0; i < n / 2; i++) total += a[i];\ntotal"), refine=_even_size, rating=900, tags=("greedy", "sortings"), meanings={"n": "an even number, how many numbers there are"}),
    bodies("repaint_for_black_run", (Word("s", "BW", 1, 60), Int("k", 1, 100)), ("The string {s} shows a strip of cells, B for black and W for white. Find the least number of white cells to repaint black so that some {k} consecutive cells are all black.", "In a row of letters B and W, how many W must be changed into B at least to get {k} letters B side by side?"), ("print(min(s[i:i + k].count('W') for i in range(len(s) - k + 1)))", "white = s[:k].count('W')\nbest = white\nfor i in range(k, len(s)):\n    white += (s[i] == 'W') - (s[i - k] == 'W')\n    best = min(best, white)\nprint(best)"), 'int best = k;\nfor (int i = 0; i + k <= (int)s.size(); i++) {\n    int white = count(s.begin() + i, s.begin() + i + k, \'W\');\n    best = min(best, white);\n}\ncout << best << "\\n";', ("print(max(0, k - s.count('B')))", 'int black = count(s.begin(), s.end(), \'B\');\ncout << max(0, (int)k - black) << "\\n";'), ("print(s[:k].count('W'))", 'cout << count(s.begin(), s.begin() + k, \'W\') << "\\n";'), refine=_window, rating=1000, tags=("strings", "two pointers"), meanings={"s": "the strip", "k": "the wanted number of black cells in a row, at most the length of {s}"}),
    bodies("coins_moved_to_level", (Ints("a", 0, 10**6, max_size=25),), ("{n} piles contain {a}_1, ..., {a}_{n} coins. One move carries one coin from a pile to another. Find the minimum number of moves after which all piles are equal, or -1 if they cannot be.", "By moving single units between elements, make all elements equal with as few moves as possible. Print the number of moves; print -1 if it is impossible."), ("total = sum(a)\nif total % n:\n    print(-1)\nelse:\n    print(sum(x - total // n for x in a if x > total // n))", "level, rest = divmod(sum(a), n)\nprint(-1 if rest else sum(abs(x - level) for x in a) // 2)"), 'long long total = 0, moves = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) moves += max(0LL, x - total / n);\ncout << (total % n ? -1 : moves) << "\\n";', ("total = sum(a)\nprint(sum(x - total // n for x in a if x > total // n))", 'long long total = 0, moves = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) moves += max(0LL, x - total / n);\ncout << moves << "\\n";'), ("total = sum(a)\nprint(-1 if total % n else sum(abs(x - total // n) for x in a))", 'long long total = 0, moves = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) moves += abs(x - total / n);\ncout << (total % n ? -1 : moves) << "\\n";'), refine=_level, rating=900, is_themed=False, meanings={"a": "the sizes of the piles"}),
    bodies("neighbours_swapped_permutation", (Int("n", 1, 100),), ("Print the numbers from 1 to {n} with every two neighbours exchanged: 2, 1, 4, 3, 6, 5 and so on. If {n} is odd, the last number stays in its place.", "Take the row 1, 2, ..., {n}, swap the first with the second, the third with the fourth and so on, and print the result. A number without a partner is not moved."), ("a = list(range(1, n + 1))\nfor i in range(0, n - 1, 2):\n    a[i], a[i + 1] = a[i + 1], a[i]\nprint(*a)", "row = []\nfor i in range(1, n, 2):\n    row += [i + 1, i]\nif n % 2 == 1:\n    row.append(n)\nprint(*row)"), 'for (int i = 1; i <= n; i++) {\n    if (i % 2 == 0) cout << i - 1;\n    else if (i < n) cout << i + 1;\n    else cout << i;\n    cout << (i < n ? " " : "\\n");\n}', ("row = []\nfor i in range(1, n + 1, 2):\n    row += [i + 1, i]\nprint(*row)", 'for (int i = 1; i <= n; i += 2) {\n    if (i > 1) cout << " ";\n    cout << i + 1 << " " << i;\n}\ncout << "\\n";'), ("print(*range(n, 0, -1))", 'for (int i = n; i > 0; i--) cout << i << (i > 1 ? " " : "\\n");'), output=ROW, meanings={"n": "the last number of the row"}),
    bodies("outside_in_order", (Int("n", 1, 100),), ("Print the numbers from 1 to {n} in the order: smallest, largest, second smallest, second largest and so on, that is 1, {n}, 2, {n} - 1, ... until all are printed.", "From the row 1, 2, ..., {n} take a number from the left end, then from the right end, then again from the left, by turns until nothing is left. Print them as they are taken."), ("low, high = 1, n\nrow = []\nwhile low <= high:\n    row.append(low)\n    if low < high:\n        row.append(high)\n    low += 1\n    high -= 1\nprint(*row)", "row = [i // 2 + 1 if i % 2 == 0 else n - i // 2 for i in range(n)]\nprint(*row)"), 'for (int i = 0; i < n; i++) {\n    if (i > 0) cout << " ";\n    cout << (i % 2 == 0 ? i / 2 + 1 : n - i / 2);\n}\ncout << "\\n";', ("row = [n - i // 2 if i % 2 == 0 else i // 2 + 1 for i in range(n)]\nprint(*row)", 'for (int i = 0; i < n; i++) {\n    if (i > 0) cout << " ";\n    cout << (i % 2 == 0 ? n - i / 2 : i / 2 + 1);\n}\ncout << "\\n";'), ("row = []\nfor i in range(1, (n + 1) // 2 + 1):\n    row += [i, n + 1 - i]\nprint(*row)", 'for (int i = 1; i <= (n + 1) / 2; i++) {\n    if (i > 1) cout << " ";\n    cout << i << " " << n + 1 - i;\n}\ncout << "\\n";'), output=ROW, meanings={"n": "how many numbers there are"}),
    bodies("climbing_with_sum", (Int("n", 1, 50), Int("s", 1, 10**6)), ("Find {n} positive integers in strictly increasing order with sum {s}, such that the first one is as small as possible, then the second one, and so on. Print -1 if there are none.", "Write {s} as a sum of {n} different positive integers. Print them in ascending order; of all possibilities choose the one that comes first in lexicographic order. If it cannot be done, print -1."), ("last = s - n * (n - 1) // 2\nif last < n:\n    print(-1)\nelse:\n    print(*range(1, n), last)", "row = list(range(1, n + 1))\nrest = s - sum(row)\nif rest >= 0:\n    row[-1] += rest\n    print(*row)\nelse:\n    print(-1)"), 'long long last = s - n * (n - 1) / 2;\nif (last < n) {\n    cout << -1 << "\\n";\n} else {\n    for (int i = 1; i < n; i++) cout << i << " ";\n    cout << last << "\\n";\n}', ("print(*range(1, n), s - n * (n - 1) // 2)", 'for (int i = 1; i < n; i++) cout << i << " ";\ncout << s - n * (n - 1) / 2 << "\\n";'), ("last = s - n * (n - 1) // 2\nif last <= n:\n    print(-1)\nelse:\n    print(*range(1, n), last)", 'long long last = s - n * (n - 1) / 2;\nif (last <= n) {\n    cout << -1 << "\\n";\n} else {\n    for (int i = 1; i < n; i++) cout << i << " ";\n    cout << last << "\\n";\n}'), output=("Print the numbers separated by spaces, or -1.",), refine=_climbing, rating=900, meanings={"n": "how many numbers are wanted", "s": "their sum"}),
    value("pairs_with_odd_sum", (Ints("a", max_size=60),), ("Count the pairs of {items} ({a}_i, {a}_j) with i < j whose sum is odd.", "In how many ways can two of the {items} be chosen so that their sum is an odd number? Positions matter, not values: equal numbers in different places are different."), "odd = sum(x % 2 for x in a)\nodd * (n - odd)", "long long odd = 0;\nfor (auto x : a) odd += x % 2;\nodd * (n - odd)", ("sum((a[i] + a[i + 1]) % 2 for i in range(n - 1))", "long long total = 0;\nfor (int i = 0; i + 1 < n; i++) total += (a[i] + a[i + 1]) % 2;\ntotal"), ("odd = sum(x % 2 for x in a)\nodd * (odd - 1) // 2", "long long odd = 0;\nfor (auto x : a) odd += x % 2;\nodd * (odd - 1) / 2")),
    decide("parities_can_alternate", (Ints("a", max_size=40),), ("Can the {n} {items} be put in an order in which odd and even numbers alternate? All of them must be used.", "Decide whether the {items} can be rearranged so that no two neighbours have the same parity."), "such an order exists", "odd = sum(x % 2 for x in a)\nabs(odd - (n - odd)) <= 1", "long long odd = 0;\nfor (auto x : a) odd += x % 2;\nabs(2 * odd - n) <= 1", ("odd = sum(x % 2 for x in a)\nodd == n - odd", "long long odd = 0;\nfor (auto x : a) odd += x % 2;\n2 * odd == n"), ("all((a[i] + a[i + 1]) % 2 for i in range(n - 1))", "bool good = true;\nfor (int i = 0; i + 1 < n; i++) good = good && (a[i] + a[i + 1]) % 2;\ngood"), refine=_alternating),
    bodies("letters_in_cycle", (Int("n", 1, 100), Int("k", 1, 26)), ("Print a string of {n} letters made by repeating the first {k} letters of the English alphabet over and over. For 7 letters and period 3 it is abcabca.", "Write the first {k} small Latin letters again and again until exactly {n} letters are written."), ('print("".join(chr(97 + i % k) for i in range(n)))', 'part = "abcdefghijklmnopqrstuvwxyz"[:k]\nprint((part * n)[:n])'), 'for (int i = 0; i < n; i++) cout << (char)(\'a\' + i % k);\ncout << "\\n";', ('print("abcdefghijklmnopqrstuvwxyz"[:k] * (n // k))', 'for (int i = 0; i < n / k * k; i++) cout << (char)(\'a\' + i % k);\ncout << "\\n";'), ('print("".join(chr(97 + i % (k + 1)) for i in range(n)))', 'for (int i = 0; i < n; i++) cout << (char)(\'a\' + i % (k + 1));\ncout << "\\n";'), output=STRING, meanings={"n": "the length of the string", "k": "how many different letters to use"}),
    decide("no_three_in_row", (Int("a", 0), Int("b", 0)), ("Can {a} red and {b} blue beads be put in one row so that no three neighbouring beads have the same colour? All beads are used.", "Is there a string with exactly {a} letters A and {b} letters B that contains neither AAA nor BBB?"), "such a row exists", "max(a, b) <= 2 * min(a, b) + 2", "max(a, b) <= 2 * min(a, b) + 2", ("max(a, b) <= 2 * min(a, b)", "max(a, b) <= 2 * min(a, b)"), ("abs(a - b) <= 2", "abs(a - b) <= 2"), refine=_beads, rating=900, meanings={"a": "how many there are of the first kind", "b": "how many there are of the second kind"}),
    value("longest_alternating_row", (Int("a", 0), Int("b", 0)), ("There are {a} white and {b} black stones. Find the greatest length of a row of these stones in which the colours alternate.", "You have {a} letters x and {b} letters y. What is the longest string you can build without two equal letters next to each other? Not all letters have to be used."), "2 * min(a, b) + (1 if a != b else 0)", "2 * min(a, b) + (a != b ? 1 : 0)", ("2 * min(a, b) + 1", "2 * min(a, b) + 1"), ("a + b if a == b else 2 * min(a, b)", "2 * min(a, b)"), refine=lambda rng, v: {"a": v["a"], "b": v["a"]} if rng.random() < 0.25 and v["a"] <= v["b"] else v, meanings={"a": "how many there are of the first kind", "b": "how many there are of the second kind"}),
    decide("two_bag_sizes", (Int("n", 1, 10**4), Int("a", 2, 1000), Int("b", 2, 1000)), ("Can exactly {n} kilograms be packed into full bags of {a} kg and {b} kg? Any number of bags of each size, also none, may be used.", "Decide whether {n} = {a} * x + {b} * y has a solution in integers x, y that are not negative."), "it is possible", "any((n - x) % b == 0 for x in range(0, n + 1, a))", "bool found = false;\nfor (long long x = 0; x <= n; x += a) found = found || (n - x) % b == 0;\nfound", ("n % a == 0 or n % b == 0 or n % (a + b) == 0", "n % a == 0 || n % b == 0 || n % (a + b) == 0"), ("import math\nn % math.gcd(a, b) == 0", "n % __gcd(a, b) == 0"), refine=_bags, rating=900, tags=("brute force", "math"), meanings={"n": "the amount to be packed", "a": "the size of one kind of bag", "b": "the size of the other kind of bag"}),
    bodies("sure_of_k_alike", (Ints("a", 1, 1000, max_size=20), Int("k", 2, 1000)), ("A dark drawer contains socks of {n} colours, {a}_i of colour i. How many socks must be taken out without looking to be sure of {k} socks of one colour? Print -1 if that can never be.", "A box holds {a}_1, ..., {a}_{n} balls of {n} colours. Find the least number of balls that surely contains {k} of the same colour however they are drawn, or -1 if no colour has {k} balls."), ("if max(a) < k:\n    print(-1)\nelse:\n    print(sum(min(x, k - 1) for x in a) + 1)", "taken = 1\nenough = False\nfor x in a:\n    if x >= k:\n        enough = True\n    taken += min(x, k - 1)\nprint(taken if enough else -1)"), 'long long taken = 1, best = 0;\nfor (auto x : a) {\n    taken += min(x, k - 1);\n    best = max(best, x);\n}\ncout << (best < k ? -1 : taken) << "\\n";', ("print(n * (k - 1) + 1 if max(a) >= k else -1)", 'cout << (*max_element(a.begin(), a.end()) >= k ? n * (k - 1) + 1 : -1) << "\\n";'), ("print(sum(min(x, k - 1) for x in a) + 1)", 'long long taken = 1;\nfor (auto x : a) taken += min(x, k - 1);\ncout << taken << "\\n";'), refine=_alike, rating=1000, is_themed=False, meanings={"a": "how many there are of each colour", "k": "how many of one colour are wanted"}),
    bodies("top_marks_needed", (Ints("a", 1, 5, max_size=30),), ("{person} has {n} marks from 1 to 5. How many more marks 5 are needed at least so that the mean of all marks becomes 4.5 or more?", "Find the smallest number of fives to append to the list so that its average is at least 4.5."), ("total, count, more = sum(a), n, 0\nwhile 2 * total < 9 * count:\n    total += 5\n    count += 1\n    more += 1\nprint(more)", "print(max(0, 9 * n - 2 * sum(a)))"), 'long long total = 0, more = 0;\nfor (auto x : a) total += x;\nwhile (2 * (total + 5 * more) < 9 * (n + more)) more++;\ncout << more << "\\n";', ("print(9 * n - 2 * sum(a))", 'long long total = 0;\nfor (auto x : a) total += x;\ncout << 9 * n - 2 * total << "\\n";'), ("print(max(0, 4 * n - sum(a)))", 'long long total = 0;\nfor (auto x : a) total += x;\ncout << max(0LL, 4 * n - total) << "\\n";'), refine=_good_marks, is_themed=False, meanings={"a": "the marks"}),
    value("knockout_and_league", (Int("n", 2),), ("{n} teams take part. How many matches are there if the loser of each match drops out until one team is left, and how many if everybody plays everybody else once? Print both numbers.", "Print the number of games of a knock-out cup and the number of games of a single round-robin for {n} players."), "n - 1, n * (n - 1) // 2", 'n - 1 << " " << n * (n - 1) / 2', ("n // 2, n * (n - 1) // 2", 'n / 2 << " " << n * (n - 1) / 2'), ("n - 1, n * (n - 1)", 'n - 1 << " " << n * (n - 1)'), output=("Print two integers: first for the knock-out, then for the round-robin.", "Output the two numbers, the knock-out first, separated by a space."), meanings={"n": "the number of teams"}),
    decide("k_chosen_odd_sum", (Ints("a", max_size=30), Int("k", 1, 100)), ("Can exactly {k} of the {items} be chosen so that their sum is odd?", "Determine whether there are {k} of the {items} (in different places) whose total is an odd number."), "such a choice exists", "odd = sum(x % 2 for x in a)\nany(k - i <= n - odd for i in range(1, min(k, odd) + 1, 2))", "long long odd = 0;\nfor (auto x : a) odd += x % 2;\nbool found = false;\nfor (long long i = 1; i <= min(k, odd); i += 2) found = found || k - i <= n - odd;\nfound", ("any(x % 2 for x in a)", "any_of(a.begin(), a.end(), [](long long x) { return x % 2 == 1; })"), ("sum(a[:k]) % 2 == 1", "accumulate(a.begin(), a.begin() + k, 0LL) % 2 == 1"), refine=_choose_odd, rating=1100, weight=0.8, meanings={"k": "how many to choose, at most {n}"}),
    bodies("grabs_growing", (Int("n", 1, 10**6),), ("Two players take stones in turn from a heap of {n}: the first takes 1, the second 2, the first 3, the second 4 and so on, always one more. Who is the first that cannot take the required number, player 1 or player 2?", "From {n} subtract 1, 2, 3, ... by turns of two players as long as the result is not negative. Print 1 or 2: the player whose turn cannot be made."), ("step = 1\nwhile n >= step:\n    n -= step\n    step += 1\nprint(1 if step % 2 == 1 else 2)", "player = 0\ntaken = 1\nwhile n - taken >= 0:\n    n -= taken\n    taken += 1\n    player = 1 - player\nprint(player + 1)"), 'long long step = 1;\nwhile (n >= step) {\n    n -= step;\n    step++;\n}\ncout << (step % 2 == 1 ? 1 : 2) << "\\n";', ("step = 1\nwhile n > step:\n    n -= step\n    step += 1\nprint(1 if step % 2 == 1 else 2)", 'long long step = 1;\nwhile (n > step) {\n    n -= step;\n    step++;\n}\ncout << (step % 2 == 1 ? 1 : 2) << "\\n";'), ("print(1 if n % 2 == 0 else 2)", 'cout << (n % 2 == 0 ? 1 : 2) << "\\n";'), output=("Print 1 or 2.", "Output the number of the player, 1 or 2."), refine=_grabs, meanings={"n": "the size of the heap"}),
    bodies("rectangles_of_area", (Int("n"),), ("How many different rectangles with integer sides have area {n}? A rectangle turned by 90 degrees is the same.", "Count the pairs of positive integers x <= y with x * y = {n}."), ("count = 0\nx = 1\nwhile x * x <= n:\n    if n % x == 0:\n        count += 1\n    x += 1\nprint(count)", "print(sum(1 for x in range(1, int(n ** 0.5) + 1) if n % x == 0))"), 'int total = 0;\nfor (long long x = 1; x * x <= n; x++)\n    if (n % x == 0) total++;\ncout << total << "\\n";', ("count = 0\nx = 1\nwhile x * x < n:\n    if n % x == 0:\n        count += 1\n    x += 1\nprint(count)", 'int total = 0;\nfor (long long x = 1; x * x < n; x++)\n    if (n % x == 0) total++;\ncout << total << "\\n";'), ("count = 0\nx = 2\nwhile x * x <= n:\n    if n % x == 0:\n        count += 1\n    x += 1\nprint(count)", 'int total = 0;\nfor (long long x = 2; x * x <= n; x++)\n    if (n % x == 0) total++;\ncout << total << "\\n";'), refine=lambda rng, v: {"n": int(v["n"] ** 0.5) ** 2 if rng.random() < 0.3 else v["n"] // 12 * 12 or v["n"]}, meanings={"n": "the area"}),
    value("seats_with_gaps", (Int("n"), Int("k")), ("A bench has {n} seats in a row. Between any two people at least {k} seats must stay free. How many people can sit down at most?", "What is the largest number of cells that can be marked in a row of {n} so that between two marked cells there are always {k} or more unmarked ones?"), "(n + k) // (k + 1)", "(n + k) / (k + 1)", ("n // (k + 1)", "n / (k + 1)"), ("(n + k - 1) // k", "(n + k - 1) / k"), refine=lambda rng, v: {**v, "k": min(v["k"], rng.randint(1, max(1, v["n"] // 2)))}, meanings={"n": "the number of seats", "k": "the seats to stay free between two people"}),
    bodies("pizza_cuts_needed", (Int("n"),), ("With each straight cut a round pizza falls into more pieces: k cuts give at most k * (k + 1) / 2 + 1 pieces. Find the least number of cuts for at least {n} pieces.", "One line divides the plane into 2 parts, two lines into at most 4, three into at most 7 and so on; the i-th line adds at most i parts. How many lines are needed to get {n} parts or more?"), ("pieces = 1\ncuts = 0\nwhile pieces < n:\n    cuts += 1\n    pieces += cuts\nprint(cuts)", "k = 0\nwhile k * (k + 1) // 2 + 1 < n:\n    k += 1\nprint(k)"), 'long long pieces = 1, cuts = 0;\nwhile (pieces < n) {\n    cuts++;\n    pieces += cuts;\n}\ncout << cuts << "\\n";', ("pieces = 1\ncuts = 0\nwhile pieces <= n:\n    cuts += 1\n    pieces += cuts\nprint(cuts)", 'long long pieces = 1, cuts = 0;\nwhile (pieces <= n) {\n    cuts++;\n    pieces += cuts;\n}\ncout << cuts << "\\n";'), ("print(n // 2)", 'cout << n / 2 << "\\n";'), refine=lambda rng, v: {"n": max(1, v["n"] - rng.randint(0, 1))}, meanings={"n": "the wanted number of pieces"}),
    value("fry_both_sides", (Int("n"), Int("k")), ("{n} [pancakes|cutlets] have to be fried on both sides, one minute each side. The pan holds {k} at once. What is the least time in minutes?", "A toaster browns one side of up to {k} slices in a minute. Find the minimum number of minutes in which both sides of {n} slices can be browned."), "max(2, (2 * n + k - 1) // k)", "max(2LL, (2 * n + k - 1) / k)", ("(2 * n + k - 1) // k", "(2 * n + k - 1) / k"), ("2 * ((n + k - 1) // k)", "2 * ((n + k - 1) / k)"), refine=lambda rng, v: {**v, "k": min(v["k"], rng.randint(1, v["n"] + 2))}, rating=900, meanings={"n": "how many there are to fry", "k": "how many fit at once"}),
    bodies("false_coin_weighings", (Int("n"),), ("Among {n} coins exactly one is lighter than the others. How many weighings on a balance with two pans are needed in the worst case to find it for sure?", "Find the smallest w such that 3 to the power w is at least {n}: so many comparisons on a balance are enough to pick the one light ball out of {n}."), ("weighings = 0\nreach = 1\nwhile reach < n:\n    reach *= 3\n    weighings += 1\nprint(weighings)", "w = 0\nwhile n > 1:\n    n = (n + 2) // 3\n    w += 1\nprint(w)"), 'long long reach = 1, w = 0;\nwhile (reach < n) {\n    reach *= 3;\n    w++;\n}\ncout << w << "\\n";', ("w = 0\nwhile n > 1:\n    n = (n + 1) // 2\n    w += 1\nprint(w)", 'long long w = 0;\nwhile (n > 1) {\n    n = (n + 1) / 2;\n    w++;\n}\ncout << w << "\\n";'), ("w = 0\nwhile n > 1:\n    n //= 3\n    w += 1\nprint(w)", 'long long w = 0;\nwhile (n > 1) {\n    n /= 3;\n    w++;\n}\ncout << w << "\\n";'), refine=lambda rng, v: {"n": max(1, v["n"] - rng.randint(0, 2))}, meanings={"n": "the number of coins"}),
)  # fmt: skip
