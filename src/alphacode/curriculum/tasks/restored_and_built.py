"""What is restored from its traces, and lists or strings built by a rule without choice."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import LINES, ROW, STRING, bodies, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    Int,
    Ints,
    Task,
    Values,
    Word,
    Words,
)


def _small_n(rng: Random, values: Values) -> Values:
    return {**values, "n": rng.choice([rng.randint(2, 9), values["n"]])}


def _three_letters(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([3, 78, 28, 29, 53, 54, rng.randint(3, 78)])}


def _marked_code(rng: Random, values: Values) -> Values:
    s = ""
    for _ in range(rng.randint(1, 12)):
        x = rng.randint(1, 26)
        s += str(x) if x < 10 else f"{x}0"
    return {"s": s}


def _trace(rng: Random, values: Values) -> Values:
    counts: dict[int, int] = {}
    a = []
    for _ in values["a"]:
        c = rng.randint(0, rng.choice([2, 9, 25]))
        a.append(counts.get(c, 0))
        counts[c] = counts.get(c, 0) + 1
    return {**values, "a": a}


def _front_back(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = rng.sample(range(1, n + 1), n)
    if rng.random() < 0.3:
        i = rng.choice([0, n - 1])
        j = a.index(n)
        a[i], a[j] = a[j], a[i]
    return {**values, "a": a}


def _twice_merged(rng: Random, values: Values) -> Values:
    n = values["n"]
    p = rng.sample(range(1, n + 1), n)
    first, second = list(p), list(p)
    a = []
    while second:
        if first and (len(first) == len(second) or rng.random() < 0.5):
            a.append(first.pop(0))
        else:
            a.append(second.pop(0))
    return {**values, "a": a}


def _with_holes(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = rng.sample(range(1, n + 1), n)
    for _ in range(rng.randint(1, n)):
        a[rng.randrange(n)] = 0
    return {**values, "a": a}


def _wheels(rng: Random, values: Values) -> Values:
    w = [
        "".join(rng.choice("UD") for _ in range(rng.randint(1, 7))) for _ in values["w"]
    ]
    return {**values, "a": [rng.randint(0, 9) for _ in values["a"]], "w": w}


def _prefix_means(rng: Random, values: Values) -> Values:
    total, a = 0, []
    for i in range(1, values["n"] + 1):
        x = rng.randint(-5, 9)
        while (total + x) % i:
            x += 1
        total += x
        a.append(total // i)
    return {**values, "a": a}


def _pairs_of_two(rng: Random, values: Values) -> Values:
    n = values["n"]
    letters = "".join(rng.choice("ab") for _ in range(n + 1))
    w = [letters[i : i + 2] for i in range(n)]
    if rng.random() < 0.6 and n > 1:
        del w[rng.randrange(1, n) if n > 2 else 1]
    return {**values, "n": len(w), "w": w}


def _even_count(rng: Random, values: Values) -> Values:
    return {"n": 2 * rng.choice([rng.randint(1, 10), rng.randint(1, 50)])}


def _digit_words(rng: Random, values: Values) -> Values:
    word = rng.choice(
        ["".join(rng.choice(LOWER) for _ in range(rng.randint(1, 8))), "abc"]
    )
    s, left = "", word
    while left:
        i = (len(left) - 1) // 2
        s += left[i]
        left = left[:i] + left[i + 1 :]
    return {"s": s}


def _max_neighbours(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": [rng.randint(0, rng.choice([3, 9, 100])) for _ in values["a"]],
    }


def _around_zero(rng: Random, values: Values) -> Values:
    a = [rng.randint(-6, 4) for _ in values["a"]]
    return {**values, "a": [rng.randint(0, 5), *a[1:]]}


def _unique_steps(rng: Random, values: Values) -> Values:
    a = [rng.randint(0, 5)]
    x = a[0]
    for _ in values["a"][1:]:
        d = rng.choice([0, x + 1, x + rng.randint(1, 9)]) if x < 10**6 else 0
        if rng.random() < 0.05:
            d = rng.randint(0, x)
        a.append(d)
        x += d
    return {**values, "a": a}


def _repeating(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.choice([2, 3, 26]))
    return {
        "s": "".join(rng.choice(letters) * (i + 1) for i in range(rng.randint(1, 12)))
    }


TASKS: tuple[Task, ...] = (
    bodies('neighbours_changed_places', (Int("n", 2, 10**5),), ('Print a list of the numbers 1 to {n} in which no number i stands at place i and the sum of the distances between each number and its own place is as small as possible. Of several such lists print the one that is first in dictionary order (the smallest first number, then the smallest second number, and so on).', 'The numbers 1, ..., {n} shall all leave their places i, with as little way as possible altogether. Print the new order; if several are possible, the one with the smallest number at the first place where they differ.'), 'p = list(range(1, n + 1))\nfor i in range(0, n - 1, 2):\n    p[i], p[i + 1] = p[i + 1], p[i]\nif n % 2:\n    p[n - 1], p[n - 2] = p[n - 2], p[n - 1]\nprint(*p)', 'vector<long long> p(n);\nfor (int i = 0; i < n; i++) p[i] = i + 1;\nfor (int i = 0; i + 1 < n; i += 2) swap(p[i], p[i + 1]);\nif (n % 2) swap(p[n - 1], p[n - 2]);\nfor (int i = 0; i < n; i++) cout << p[i] << (i + 1 < n ? " " : "\\n");', ('print(*range(2, n + 1), 1)', 'for (int i = 2; i <= n; i++) cout << i << " ";\ncout << 1 << "\\n";'), ('p = list(range(1, n + 1))\nfor i in range(0, n - 1, 2):\n    p[i], p[i + 1] = p[i + 1], p[i]\nprint(*p)', 'vector<long long> p(n);\nfor (int i = 0; i < n; i++) p[i] = i + 1;\nfor (int i = 0; i + 1 < n; i += 2) swap(p[i], p[i + 1]);\nfor (int i = 0; i < n; i++) cout << p[i] << (i + 1 < n ? " " : "\\n");'), refine=_small_n, output=ROW, rating=900, tags=("constructive algorithms", "greedy")),
    bodies('evens_before_odds_equal_sum', (Int("n", 2, 10**5),), ('{n} is even. Build a list of {n} different positive numbers: the first half 2, 4, 6, ... (even numbers in order), the second half 1, 3, 5, ... (odd numbers in order) except that its last number is chosen so that both halves have the same sum. Print the list, or $none if that last number would not be odd.', 'The first {n}/2 elements are the smallest even numbers, the others are the smallest odd numbers, only the very last one is larger, to make the sums of the halves equal; it has to be odd as well. Print all {n} numbers, or $none if it does not work.'), 'h = n // 2\nif h % 2:\n    print("$none")\nelse:\n    print(*[2 * i for i in range(1, h + 1)], *[2 * i - 1 for i in range(1, h)], 3 * h - 1)', 'int h = n / 2;\nif (h % 2) {\n    cout << "$none" << "\\n";\n} else {\n    for (int i = 1; i <= h; i++) cout << 2 * i << " ";\n    for (int i = 1; i < h; i++) cout << 2 * i - 1 << " ";\n    cout << 3 * h - 1 << "\\n";\n}', ('h = n // 2\nprint(*[2 * i for i in range(1, h + 1)], *[2 * i - 1 for i in range(1, h)], 3 * h - 1)', 'int h = n / 2;\nfor (int i = 1; i <= h; i++) cout << 2 * i << " ";\nfor (int i = 1; i < h; i++) cout << 2 * i - 1 << " ";\ncout << 3 * h - 1 << "\\n";'), constants=said(none=("NO", "NO", "-1", "impossible", "none")), refine=_even_count, output=("Print the numbers separated by spaces, or $none.", "Print the list on one line, or $none."), tags=("constructive algorithms",)),
    value('letters_of_given_sum', (Int("n", 3, 78),), ('The letters a to z have the values 1 to 26. [Find|Print] the word of three letters with the sum {n} that comes first in the alphabet.', 'Three letters, worth 1 (a) to 26 (z) each, add up to {n}. Print the alphabetically first word of this kind.'), 'x = max(1, n - 52)\ny = max(1, n - x - 26)\n"".join(chr(96 + v) for v in (x, y, n - x - y))', 'long long x = max(1LL, n - 52), y = max(1LL, n - x - 26);\nstring() + char(96 + x) + char(96 + y) + char(96 + n - x - y)', ('z = min(26, n - 2)\n"aa" + chr(96 + z)', 'string("aa") + char(96 + min(26LL, n - 2))'), ('z = max(1, n - 52)\ny = max(1, n - z - 26)\n"".join(chr(96 + v) for v in (n - y - z, y, z))', 'long long z = max(1LL, n - 52), y = max(1LL, n - z - 26);\nstring() + char(96 + n - y - z) + char(96 + y) + char(96 + z)'), refine=_three_letters, output=STRING, tags=("greedy", "strings")),
    value('code_with_zero_marks', (Word("s", DIGITS),), ('A word was encoded letter by letter: the number of the letter in the alphabet (a is 1), and a 0 behind it if the number has two digits. [Find|Print] the word that gave {s}.', 'Decode {s}: a to i were written as 1 to 9, and j to z as 10 to 26, each of these followed by an extra 0.'), 'out = ""\ni = len(s) - 1\nwhile i >= 0:\n    if s[i] == "0":\n        out += chr(96 + int(s[i - 2:i]))\n        i -= 3\n    else:\n        out += chr(96 + int(s[i]))\n        i -= 1\nout[::-1]', "string out;\nint i = (int)s.size() - 1;\nwhile (i >= 0) {\n    if (s[i] == '0') {\n        out += char(96 + (s[i - 2] - '0') * 10 + (s[i - 1] - '0'));\n        i -= 3;\n    } else {\n        out += char(96 + (s[i] - '0'));\n        i--;\n    }\n}\nstring(out.rbegin(), out.rend())", ('out = ""\ni = len(s) - 1\nwhile i >= 0:\n    if s[i] == "0":\n        out += chr(96 + int(s[i - 2:i]))\n        i -= 3\n    else:\n        out += chr(96 + int(s[i]))\n        i -= 1\nout', "string out;\nint i = (int)s.size() - 1;\nwhile (i >= 0) {\n    if (s[i] == '0') {\n        out += char(96 + (s[i - 2] - '0') * 10 + (s[i - 1] - '0'));\n        i -= 3;\n    } else {\n        out += char(96 + (s[i] - '0'));\n        i--;\n    }\n}\nout"), ('"".join(chr(96 + int(c)) for c in s if c != "0")', "string out;\nfor (char c : s) if (c != '0') out += char(96 + (c - '0'));\nout"), refine=_marked_code, output=STRING, tags=("strings", "greedy")),
    value('word_from_earlier_counts', (Ints("a", 0, 100),), ('For each place of a word of small letters it is known how many times the letter at this place stands before it. [Find|Print] the alphabetically first word with these numbers (at every place the first letter of the alphabet that fits).', 'Build a word from left to right: at place i write the first letter of the alphabet that has occurred exactly {a}_i times so far. There always is one. Print the word.'), 'count = [0] * 26\nout = ""\nfor x in a:\n    i = count.index(x)\n    out += chr(97 + i)\n    count[i] += 1\nout', "vector<long long> times(26);\nstring out;\nfor (long long x : a) {\n    int i = 0;\n    while (times[i] != x) i++;\n    out += char('a' + i);\n    times[i]++;\n}\nout", ('"".join(chr(97 + x) for x in a)', "string out;\nfor (long long x : a) out += char('a' + x % 26);\nout"), ('count = [0] * 26\nout = ""\nfor x in a:\n    i = 25 - count[::-1].index(x)\n    out += chr(97 + i)\n    count[i] += 1\nout', "vector<long long> times(26);\nstring out;\nfor (long long x : a) {\n    int i = 25;\n    while (times[i] != x) i--;\n    out += char('a' + i);\n    times[i]++;\n}\nout"), refine=_trace, output=STRING, tags=("constructive algorithms", "strings")),
    bodies('rebuilt_from_two_ends', (Ints("a", order="permutation"),), ('A list p of the numbers 1 to {n} was emptied: in each step the smaller one of its first and its last number was taken out and put into a new list, at the left end if it was the first of p, at the right end if it was the last (the only number left goes to the left end). The result was {a}. Print a possible p: {a} backwards, or -1 if no p is possible, that is, if {n} stands neither at the beginning nor at the end of {a}.', 'If the largest element is the first or the last one of the list, print the list in reverse order, otherwise print -1.'), 'if n in (a[0], a[-1]):\n    print(*a[::-1])\nelse:\n    print(-1)', 'if (a[0] == n || a[n - 1] == n) {\n    for (int i = n - 1; i >= 0; i--) cout << a[i] << (i > 0 ? " " : "\\n");\n} else {\n    cout << -1 << "\\n";\n}', ('print(*a[::-1])', 'for (int i = n - 1; i >= 0; i--) cout << a[i] << (i > 0 ? " " : "\\n");'), ('if n in (a[0], a[-1]):\n    print(*a)\nelse:\n    print(-1)', 'if (a[0] == n || a[n - 1] == n) {\n    for (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? " " : "\\n");\n} else {\n    cout << -1 << "\\n";\n}'), refine=_front_back, output=("Print the list, or -1.", "Print the numbers separated by spaces, or -1."), rating=1000, tags=("constructive algorithms", "two pointers")),
    bodies('emptied_from_two_ends', (Ints("a", order="permutation"),), ('The list {a} holds the numbers 1 to {n}. In each step the smaller one of its first and its last number is taken out and put into a new list, at its left end if it was the first of {a}, at its right end if it was the last (when one number is left, it is put at the left end). Print the new list.', 'While {a} is not empty, remove the smaller of its two end numbers; a number from the left end is written in front of the new list, one from the right end behind it, and the very last one in front. What is the new list?'), 'from collections import deque\nout = deque()\ni, j = 0, n - 1\nwhile i <= j:\n    if a[i] <= a[j]:\n        out.appendleft(a[i])\n        i += 1\n    else:\n        out.append(a[j])\n        j -= 1\nprint(*out)', 'deque<long long> out;\nint i = 0, j = n - 1;\nwhile (i <= j) {\n    if (a[i] <= a[j]) out.push_front(a[i++]);\n    else out.push_back(a[j--]);\n}\nfor (int k = 0; k < n; k++) cout << out[k] << (k + 1 < n ? " " : "\\n");', ('out = []\ni, j = 0, n - 1\nwhile i <= j:\n    if a[i] <= a[j]:\n        out.append(a[i])\n        i += 1\n    else:\n        out.append(a[j])\n        j -= 1\nprint(*out)', 'deque<long long> out;\nint i = 0, j = n - 1;\nwhile (i <= j) {\n    if (a[i] <= a[j]) out.push_back(a[i++]);\n    else out.push_back(a[j--]);\n}\nfor (int k = 0; k < n; k++) cout << out[k] << (k + 1 < n ? " " : "\\n");'), ('from collections import deque\nout = deque()\ni, j = 0, n - 1\nwhile i <= j:\n    if a[i] >= a[j]:\n        out.appendleft(a[i])\n        i += 1\n    else:\n        out.append(a[j])\n        j -= 1\nprint(*out)', 'deque<long long> out;\nint i = 0, j = n - 1;\nwhile (i <= j) {\n    if (a[i] >= a[j]) out.push_front(a[i++]);\n    else out.push_back(a[j--]);\n}\nfor (int k = 0; k < n; k++) cout << out[k] << (k + 1 < n ? " " : "\\n");'), output=ROW, tags=("two pointers", "implementation")),
    bodies('permutation_from_two_copies', (Int("n", 1, 50), Ints("a", 1, 50, count="2 * n"),), ('A list of the numbers 1 to {n} and a copy of it were merged into one list {a} of 2 * {n} numbers; in both the order was kept. Print the original list.', 'Two equal permutations of 1, ..., {n} were shuffled together without changing the order inside either. From the result {a} restore the permutation.'), 'print(*dict.fromkeys(a))', 'set<long long> seen;\nfor (long long x : a) {\n    if (seen.insert(x).second) cout << x << ((int)seen.size() < n ? " " : "\\n");\n}', ('print(*a[:n])', 'for (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? " " : "\\n");'), ('print(*a[::2])', 'for (int i = 0; i < n; i++) cout << a[2 * i] << (i + 1 < n ? " " : "\\n");'), refine=_twice_merged, output=ROW, tags=("greedy", "implementation")),
    bodies('holes_filled_in_order', (Ints("a", 0, 1000),), ('In a list of the numbers 1 to {n} some were replaced by 0. Put the missing numbers back into the zeros in increasing order from left to right and print the list.', '{a} holds different numbers from 1 to {n} and some zeros. Fill the zeros, from the left, with the numbers that are missing, the smallest first. Print the result.'), 'missing = [x for x in range(1, n + 1) if x not in set(a)]\nprint(*[x or missing.pop(0) for x in a])', 'set<long long> missing;\nfor (int i = 1; i <= n; i++) missing.insert(i);\nfor (long long x : a) missing.erase(x);\nfor (int i = 0; i < n; i++) {\n    long long x = a[i];\n    if (x == 0) {\n        x = *missing.begin();\n        missing.erase(missing.begin());\n    }\n    cout << x << (i + 1 < n ? " " : "\\n");\n}', ('missing = [x for x in range(1, n + 1) if x not in set(a)]\nprint(*[x or missing.pop() for x in a])', 'set<long long> missing;\nfor (int i = 1; i <= n; i++) missing.insert(i);\nfor (long long x : a) missing.erase(x);\nfor (int i = 0; i < n; i++) {\n    long long x = a[i];\n    if (x == 0) {\n        x = *missing.rbegin();\n        missing.erase(x);\n    }\n    cout << x << (i + 1 < n ? " " : "\\n");\n}'), ('print(*[x or i + 1 for i, x in enumerate(a)])', 'for (int i = 0; i < n; i++) cout << (a[i] ? a[i] : i + 1) << (i + 1 < n ? " " : "\\n");'), refine=_with_holes, output=ROW, tags=("implementation", "greedy")),
    bodies('wheels_turned_back', (Ints("a", 0, 9), Words("w", max_size=20, alphabet="UD"),), ('A lock has {n} wheels with digits from 0 to 9. {a}_i is what wheel i shows now, and the word i tells how it was turned before: U raises the digit by 1 (from 9 to 0), D lowers it by 1 (from 0 to 9). Print the digits that the wheels showed before.', 'For each i undo the moves in the i-th word, U (one up) and D (one down), on the digit {a}_i, where 0 comes after 9. Print the {n} digits at the beginning.'), 'print(*[(x - m.count("U") + m.count("D")) % 10 for x, m in zip(a, w)])', 'for (int i = 0; i < n; i++) {\n    long long x = a[i];\n    for (char c : w[i]) x += c == \'U\' ? 9 : 1;\n    cout << x % 10 << (i + 1 < n ? " " : "\\n");\n}', ('print(*[(x + m.count("U") - m.count("D")) % 10 for x, m in zip(a, w)])', 'for (int i = 0; i < n; i++) {\n    long long x = a[i];\n    for (char c : w[i]) x += c == \'U\' ? 1 : 9;\n    cout << x % 10 << (i + 1 < n ? " " : "\\n");\n}'), ('print(*[max(0, min(9, x - m.count("U") + m.count("D"))) for x, m in zip(a, w)])', 'for (int i = 0; i < n; i++) {\n    long long x = a[i];\n    for (char c : w[i]) x += c == \'U\' ? -1 : 1;\n    cout << max(0LL, min(9LL, x)) << (i + 1 < n ? " " : "\\n");\n}'), refine=_wheels, output=ROW, tags=("implementation", "strings"), meanings={"w": "how each wheel was turned"}),
    bodies('restored_from_prefix_means', (Ints("a", -(10**9), 10**9),), ('{a}_i is the mean of the first i numbers of an unknown list of {n} whole numbers. Print the list.', 'After each number of a list the average so far was noted; the notes are {a}_1, ..., {a}_{n}. Restore the numbers.'), 'print(*[x * (i + 1) - (a[i - 1] * i if i else 0) for i, x in enumerate(a)])', 'for (int i = 0; i < n; i++) cout << a[i] * (i + 1) - (i > 0 ? a[i - 1] * i : 0) << (i + 1 < n ? " " : "\\n");', ('print(*[x - (a[i - 1] if i else 0) for i, x in enumerate(a)])', 'for (int i = 0; i < n; i++) cout << a[i] - (i > 0 ? a[i - 1] : 0) << (i + 1 < n ? " " : "\\n");'), ('print(*[x * (i + 1) for i, x in enumerate(a)])', 'for (int i = 0; i < n; i++) cout << a[i] * (i + 1) << (i + 1 < n ? " " : "\\n");'), refine=_prefix_means, output=ROW, tags=("math",)),
    bodies('largest_before_restored', (Ints("a", -(10**9), 10**9),), ('{a}_i is the i-th number x_i of an unknown list minus the largest of the numbers x_1, ..., x_(i-1) before it and 0 (for i = 1 minus 0). Print the list.', 'Let top be 0 at first. For each i the number x_i = {a}_i + top is found, and then top becomes the larger of top and x_i. Print x_1, ..., x_{n}.'), 'top, out = 0, []\nfor x in a:\n    out.append(x + top)\n    top = max(top, x + top)\nprint(*out)', 'long long top = 0;\nfor (int i = 0; i < n; i++) {\n    long long x = a[i] + top;\n    top = max(top, x);\n    cout << x << (i + 1 < n ? " " : "\\n");\n}', ('top, out = 0, []\nfor x in a:\n    top += x\n    out.append(top)\nprint(*out)', 'long long top = 0;\nfor (int i = 0; i < n; i++) {\n    top += a[i];\n    cout << top << (i + 1 < n ? " " : "\\n");\n}'), ('top, out = 0, []\nfor x in a:\n    out.append(x + top)\n    top = max(top, x)\nprint(*out)', 'long long top = 0;\nfor (int i = 0; i < n; i++) {\n    cout << a[i] + top << (i + 1 < n ? " " : "\\n");\n    top = max(top, a[i]);\n}'), refine=_around_zero, output=ROW, tags=("implementation",)),
    value('string_from_pairs_one_missing', (Words("w", alphabet="ab", max_size=30),), ('A word of letters a and b was cut into all its pairs of neighbouring letters, from left to right (abb gives ab, bb). At most one pair was lost. [Find|Print] the word with one letter more than there were pairs before the loss, which is {n} + 2 letters long; if no pair seems to be lost, put an a at its end.', 'Chain the given pairs of letters: a pair that begins with the letter the one before ended with adds one letter, otherwise both letters. If at last there are only {n} + 1 letters, add the letter a. Print the result.'), 'out = w[0]\nfor x in w[1:]:\n    out += x[1] if x[0] == out[-1] else x\nout if len(out) == n + 2 else out + "a"', 'string out = w[0];\nfor (int i = 1; i < n; i++) out += w[i][0] == out.back() ? w[i].substr(1) : w[i];\n(int)out.size() == n + 2 ? out : out + "a"', ('out = w[0]\nfor x in w[1:]:\n    out += x[1] if x[0] == out[-1] else x\nout', 'string out = w[0];\nfor (int i = 1; i < n; i++) out += w[i][0] == out.back() ? w[i].substr(1) : w[i];\nout'), ('"".join(x[0] for x in w) + w[-1][1] + "a"', 'string out;\nfor (int i = 0; i < n; i++) out += w[i][0];\nout + w[n - 1][1] + "a"'), refine=_pairs_of_two, output=STRING, rating=900, tags=("constructive algorithms", "strings")),
    bodies('certain_from_differences', (Ints("a", 0, 10**9),), ('{a} holds d_1, ..., d_{n}. A list x has x_1 = d_1, and x_i is x_(i-1) + d_i or x_(i-1) - d_i, never negative. If only one such list exists, print it, otherwise print -1.', 'From a list x of whole numbers >= 0 only its first number and the absolute differences of neighbours are known: {a}_1 is the first number, {a}_i for i > 1 the difference of x_i and x_(i-1). Print x if it is certain, or -1 if several lists fit.'), 'x = [a[0]]\nok = True\nfor d in a[1:]:\n    if d and x[-1] - d >= 0:\n        ok = False\n    x.append(x[-1] + d)\nprint(*x) if ok else print(-1)', 'vector<long long> x = {a[0]};\nbool ok = true;\nfor (int i = 1; i < n; i++) {\n    if (a[i] && x.back() - a[i] >= 0) ok = false;\n    x.push_back(x.back() + a[i]);\n}\nif (!ok) cout << -1 << "\\n";\nelse for (int i = 0; i < n; i++) cout << x[i] << (i + 1 < n ? " " : "\\n");', ('x = [a[0]]\nfor d in a[1:]:\n    x.append(x[-1] + d)\nprint(*x)', 'long long x = 0;\nfor (int i = 0; i < n; i++) {\n    x += a[i];\n    cout << x << (i + 1 < n ? " " : "\\n");\n}'), ('x = [a[0]]\nok = True\nfor d in a[1:]:\n    if x[-1] - d >= 0:\n        ok = False\n    x.append(x[-1] + d)\nprint(*x) if ok else print(-1)', 'vector<long long> x = {a[0]};\nbool ok = true;\nfor (int i = 1; i < n; i++) {\n    if (x.back() - a[i] >= 0) ok = false;\n    x.push_back(x.back() + a[i]);\n}\nif (!ok) cout << -1 << "\\n";\nelse for (int i = 0; i < n; i++) cout << x[i] << (i + 1 < n ? " " : "\\n");'), refine=_unique_steps, output=("Print the list, or -1.", "Print the numbers separated by spaces, or -1."), tags=("greedy", "implementation")),
    value('middle_first_decoded', (Word("s"),), ('A word was written in another order: always its middle letter was written down and removed (of an even number of letters the left one of the two in the middle). The result is {s}. [Find|Print] the word.', 'Undo a code in which the middle letter of what is left (the left middle one if the number is even) is taken out and written next, until nothing is left. What word gave {s}?'), 'left, right = "", ""\nl = len(s)\nfor i, c in enumerate(s):\n    if (l - i) % 2 == 0:\n        left += c\n    else:\n        right = c + right\nleft + right', 'string left, right;\nint l = s.size();\nfor (int i = 0; i < l; i++) {\n    if ((l - i) % 2 == 0) left += s[i];\n    else right = s[i] + right;\n}\nleft + right', ('left, right = "", ""\nfor i, c in enumerate(s):\n    if i % 2 == 0:\n        left = left + c\n    else:\n        right = c + right\nleft + right', 'string left, right;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (i % 2 == 0) left += s[i];\n    else right = s[i] + right;\n}\nleft + right'), ('left, right = "", ""\nl = len(s)\nfor i, c in enumerate(s):\n    if (l - i) % 2 == 0:\n        left = c + left\n    else:\n        right += c\nleft + right', 'string left, right;\nint l = s.size();\nfor (int i = 0; i < l; i++) {\n    if ((l - i) % 2 == 0) left = s[i] + left;\n    else right += s[i];\n}\nleft + right'), refine=_digit_words, output=STRING, rating=900, tags=("strings", "implementation")),
    value('growing_repeats_decoded', (Word("s"),), ('{s} was made from a word by writing its first letter once, its second letter twice, its third letter three times and so on. [Find|Print] the word.', 'In {s} every letter of a word is repeated as often as its place in the word says (1 for the first). Which word is it?'), 'out, i, step = "", 0, 1\nwhile i < len(s):\n    out += s[i]\n    i += step\n    step += 1\nout', 'string out;\nsize_t i = 0, step = 1;\nwhile (i < s.size()) {\n    out += s[i];\n    i += step;\n    step++;\n}\nout', ('out = ""\nfor i, c in enumerate(s):\n    if i == 0 or s[i - 1] != c:\n        out += c\nout', 'string out;\nfor (size_t i = 0; i < s.size(); i++) if (i == 0 || s[i - 1] != s[i]) out += s[i];\nout'), ('"".join(dict.fromkeys(s))', 'string out;\nfor (char c : s) if (out.find(c) == string::npos) out += c;\nout'), refine=_repeating, output=STRING, tags=("strings", "implementation")),
    value('largest_of_neighbour_limits', (Ints("a", 0, 10**9),), ('Between each two neighbours of an unknown list of {n} + 1 numbers the larger of the two is known: {a}_1, ..., {a}_{n}. [Find|What is] the largest possible sum of the unknown list[.|?]', 'A list x of {n} + 1 numbers must satisfy max(x_i, x_(i+1)) <= {a}_i for all i from 1 to {n}. How large can the sum of x be?'), 'a[0] + sum(min(a[i], a[i + 1]) for i in range(n - 1)) + a[-1]', 'long long total = a[0] + a[n - 1];\nfor (int i = 0; i + 1 < n; i++) total += min(a[i], a[i + 1]);\ntotal', ('sum(min(a[i], a[i + 1]) for i in range(n - 1))', 'long long total = 0;\nfor (int i = 0; i + 1 < n; i++) total += min(a[i], a[i + 1]);\ntotal'), ('a[0] + sum(max(a[i], a[i + 1]) for i in range(n - 1)) + a[-1]', 'long long total = a[0] + a[n - 1];\nfor (int i = 0; i + 1 < n; i++) total += max(a[i], a[i + 1]);\ntotal'), refine=_max_neighbours, tags=("greedy", "math")),
    bodies('list_from_neighbour_limits', (Ints("a", 0, 10**9),), ('Find the list x of {n} + 1 numbers, each as large as possible, such that max(x_i, x_(i+1)) is never greater than {a}_i, for all i from 1 to {n}. Print it.', 'Print {a}_1, then for each two neighbours of {a} the smaller one, and at last {a}_{n}.'), 'print(a[0], *[min(a[i], a[i + 1]) for i in range(n - 1)], a[-1])', 'cout << a[0];\nfor (int i = 0; i + 1 < n; i++) cout << " " << min(a[i], a[i + 1]);\ncout << " " << a[n - 1] << "\\n";', ('print(a[0], *[max(a[i], a[i + 1]) for i in range(n - 1)], a[-1])', 'cout << a[0];\nfor (int i = 0; i + 1 < n; i++) cout << " " << max(a[i], a[i + 1]);\ncout << " " << a[n - 1] << "\\n";'), ('print(*[min(a[i], a[i + 1]) for i in range(n - 1)], a[-1])', 'for (int i = 0; i + 1 < n; i++) cout << min(a[i], a[i + 1]) << " ";\ncout << a[n - 1] << "\\n";'), refine=_max_neighbours, output=ROW, tags=("greedy", "constructive algorithms")),
    bodies('rows_with_ones_at_ends', (Int("n", 1, 60),), ('Print {n} rows of numbers: row i has i numbers, the first and the last of them are 1 and all others 0.', 'Draw a triangle of {n} lines; the i-th line consists of i numbers separated by spaces, ones at both ends and zeros between.'), 'for i in range(1, n + 1):\n    print(*[1 if j in (0, i - 1) else 0 for j in range(i)])', 'for (int i = 1; i <= n; i++) {\n    for (int j = 0; j < i; j++) cout << (j == 0 || j == i - 1 ? 1 : 0) << (j + 1 < i ? " " : "\\n");\n}', ('for i in range(1, n + 1):\n    print(*[1] * i)', 'for (int i = 1; i <= n; i++) {\n    for (int j = 0; j < i; j++) cout << 1 << (j + 1 < i ? " " : "\\n");\n}'), ('for i in range(1, n + 1):\n    print(*[1 if j == 0 else 0 for j in range(i)])', 'for (int i = 1; i <= n; i++) {\n    for (int j = 0; j < i; j++) cout << (j == 0 ? 1 : 0) << (j + 1 < i ? " " : "\\n");\n}'), refine=lambda rng, v: {"n": rng.randint(1, 15)}, output=LINES, tags=("constructive algorithms", "implementation")),
    bodies('most_different_with_sum', (Int("n", 1, 10**9),), ('{n} {things} are shared among as many children as possible so that each gets at least one and no two get equally many. Print the number of children and, on the next line, the numbers that they get: 1, 2, 3, ..., and the last child gets all that is left.', 'Write {n} as a sum of as many different positive whole numbers as possible: 1, 2, 3 and so on, where the last one takes the rest. Print how many they are, and then the numbers.'), 'k = 0\nwhile (k + 1) * (k + 2) // 2 <= n:\n    k += 1\nprint(k)\nprint(*range(1, k), n - k * (k - 1) // 2)', 'long long k = 0;\nwhile ((k + 1) * (k + 2) / 2 <= n) k++;\ncout << k << "\\n";\nfor (long long i = 1; i < k; i++) cout << i << " ";\ncout << n - k * (k - 1) / 2 << "\\n";', ('k = 0\nwhile (k + 1) * (k + 2) // 2 <= n:\n    k += 1\nprint(k)\nprint(*range(1, k + 1))', 'long long k = 0;\nwhile ((k + 1) * (k + 2) / 2 <= n) k++;\ncout << k << "\\n";\nfor (long long i = 1; i <= k; i++) cout << i << (i < k ? " " : "\\n");'), refine=lambda rng, v: {"n": rng.choice([rng.randint(1, 40), rng.randint(1, 5000)])}, output=("Print the number and, on the second line, the parts separated by spaces.", "The first line has the number of parts, the second line the parts."), rating=900, tags=("greedy", "constructive algorithms")),
)  # fmt: skip
