"""Words and strings judged or changed by a rule with fixed letters, signs or places."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from dataclasses import replace
from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import Constants, row_for, said
from alphacode.curriculum.short import bodies, decide
from alphacode.curriculum.task import DIGITS, LOWER, UPPER, Int, Task, Values, Word


def _with(more: Constants) -> Constants:
    """Draw the two answers, and the constants of the rule."""
    return lambda rng: {**answer_words(rng), **more(rng)}


def _code(rng: Random, values: Values) -> Values:
    """Write a word with a capital in front and about one special capital inside."""
    s = [rng.choice(LOWER) for _ in range(rng.randint(4, 10))]
    s[0] = str(values["x"]) if rng.random() < 0.85 else rng.choice("ABx")
    for _ in range(rng.choice([0, 1, 1, 1, 1, 2])):
        s[rng.choice([1, *range(2, len(s) - 1), *range(2, len(s) - 1), len(s) - 1])] = (
            str(values["y"])
        )
    if rng.random() < 0.15:
        s[rng.randrange(1, len(s))] = rng.choice(UPPER)
    return {"s": "".join(s)}


def _cased(rng: Random, values: Values) -> Values:
    s = values["s"].lower()
    how = rng.random()
    if how < 0.5:
        s = s.capitalize()
    elif how < 0.8:
        i = rng.randrange(len(s))
        s = s[:i].capitalize() + s[i:].swapcase()
    return {"s": s}


def _blocks(rng: Random, values: Values) -> Values:
    letters = [str(values[c]) for c in "xyz"]
    s = "".join(c * rng.choice([0, 1, 2, 3]) for c in letters) or letters[0]
    if rng.random() < 0.45:
        s += rng.choice(letters)
    return {"s": s}


def _padded(rng: Random, values: Values) -> Values:
    x = str(values["x"])
    half = "".join(rng.choice("abc" + x) for _ in range(rng.randint(0, 3)))
    s = half + rng.choice(["", "b"]) + half[::-1]
    s = x * rng.choice([0, 1, 2]) + s + x * rng.choice([0, 1, 2, 3])
    if rng.random() < 0.2:
        s += rng.choice("abc")
    return {"s": s or x}


def _inside(rng: Random, values: Values) -> Values:
    u = str(values["u"]) * 5
    i = rng.randrange(len(u) - 1)
    s = list(u[i : i + rng.randint(1, 9)])
    if rng.random() < 0.4:
        s[rng.randrange(len(s))] = rng.choice(u)
    return {"s": "".join(s)}


def _built(rng: Random, values: Values) -> Values:
    words = [str(values["u"]), str(values["v"])]
    s = "".join(rng.choice(words) for _ in range(rng.randint(1, 5)))
    if rng.random() < 0.4:
        i = rng.randrange(len(s))
        s = s[:i] + s[i + 1 :] or words[0]
    return {"s": s}


def _pointed(rng: Random, values: Values) -> Values:
    return {
        "s": "".join(
            rng.choice([str(values["x"])] * 2 + [str(values["y"])])
            for _ in range(rng.randint(1, 15))
        )
    }


def _jokers(rng: Random, values: Values) -> Values:
    s = [rng.choice("abc") for _ in range(rng.randint(1, 8))]
    t = list(s)
    for word in (s, t):
        for i in range(len(s)):
            if rng.random() < 0.3:
                word[i] = "?"
    if rng.random() < 0.5:
        t[rng.randrange(len(t))] = rng.choice("abc")
    return {"s": "".join(s), "t": "".join(t)}


def _similar(rng: Random, values: Values) -> Values:
    pairs = [str(values[c]) for c in "xyzu"]
    swap = dict(zip("xyzu", pairs, strict=True))
    other = {
        swap["x"]: swap["y"],
        swap["y"]: swap["x"],
        swap["z"]: swap["u"],
        swap["u"]: swap["z"],
    }
    s = [rng.choice([*pairs, "w", "m"]) for _ in range(rng.randint(1, 8))]
    t = [other.get(c, c) if rng.random() < 0.4 else c for c in s]
    if rng.random() < 0.45:
        t[rng.randrange(len(t))] = rng.choice([*pairs, "m"])
    return {"s": "".join(s), "t": "".join(t)}


def _rgb(rng: Random, values: Values) -> Values:
    letters = "".join(str(values[c]) for c in "xyz")
    return {"s": "".join(rng.choice(letters) for _ in range(rng.randint(1, 14)))}


def _typed(rng: Random, values: Values) -> Values:
    s = values["s"][:10]
    t = ""
    for c in s:
        t += (
            "".join(
                rng.choice([d for d in LOWER if d != c][:9])
                for _ in range(rng.choice([0, 0, 1, 2]))
            )
            + c
        )
    return {"s": s, "t": t}


def _arranged(rng: Random, values: Values) -> Values:
    u = str(values["u"])
    s = rng.sample(u, len(u)) if rng.random() < 0.55 else rng.choices(u, k=len(u))
    return {"s": "".join(s)}


SIGNS = row_for("x y", ("o", "-"), ("o", "x"), ("A", "B"), ("#", "."))
TRIPLES = row_for(
    "x y z", *(tuple(t) for t in ("RGB", "ABC", "XYZ", "abc", "rgb", "JOI"))
)


TASKS: tuple[Task, ...] = (
    replace(decide("code_with_two_capitals", (Word("s", LOWER + UPPER, 4, 10),), ("The string {s} is accepted if its first character is $x, exactly one $y stands from the third to the second-last character (both included), and all other letters are small. Is {s} accepted?", "Check three things of {s}: it starts with a capital $x; between the third character and the last but one, inclusive, there is just one capital $y; apart from these two there are no capitals.",), "all three conditions hold", "s[0] == '$x' and s[2:-1].count('$y') == 1 and sum(c.isupper() for c in s) == 2", "int capitals = 0, found = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (isupper(s[i])) capitals++;\n    if (i >= 2 && i + 1 < (int)s.size() && s[i] == '$y') found++;\n}\ns[0] == '$x' && found == 1 && capitals == 2", ("s[0] == '$x' and s[1:].count('$y') == 1 and sum(c.isupper() for c in s) == 2", "int capitals = 0, found = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (isupper(s[i])) capitals++;\n    if (i >= 1 && s[i] == '$y') found++;\n}\ns[0] == '$x' && found == 1 && capitals == 2"), refine=_code), constants=_with(row_for("x y", ("A", "C"), ("A", "C"), ("K", "T"), ("X", "Z"), ("P", "M")))),
    decide("only_first_is_capital", (Word("s", LOWER + UPPER, 2, 100),), ("Is the first letter of {s} a capital and are all others small?", "Check whether {s} is written like a name: one capital at the beginning, then small letters only.",), "the first letter is a capital and all others are small", "s[0].isupper() and s[1:].islower()", "bool good = isupper(s[0]);\nfor (size_t i = 1; i < s.size(); i++) if (isupper(s[i])) good = false;\ngood", ("s[0].isupper()", "isupper(s[0]) != 0"), refine=_cased),
    replace(decide("letters_in_three_blocks", (Word("s", LOWER + UPPER, 1, 100),), ("Does {s} consist of some $x, then some $y, then some $z? Each of the three parts may be empty, and no other order is allowed.", "Check whether all $x of {s} stand before all $y and these before all $z. The string holds only these three letters; not each of them must occur.",), "the string has that form", "list(s) == sorted(s, key='$x$y$z'.index)", "string order = \"$x$y$z\";\nbool good = true;\nfor (size_t i = 1; i < s.size(); i++) if (order.find(s[i - 1]) > order.find(s[i])) good = false;\ngood", ("'$x' in s and '$y' in s and '$z' in s and list(s) == sorted(s, key='$x$y$z'.index)", "string order = \"$x$y$z\";\nbool good = true;\nfor (size_t i = 1; i < s.size(); i++) if (order.find(s[i - 1]) > order.find(s[i])) good = false;\nfor (char c : order) if (s.find(c) == string::npos) good = false;\ngood"), refine=_blocks), constants=_with(TRIPLES)),
    replace(decide("letter_added_in_front_palindrome", (Word("s", LOWER, 1, 100),), ("Some letters $x (perhaps none) may be put in front of {s}. Can it become a palindrome?", "Is there a number k >= 0 such that k times the letter $x followed by {s} reads the same backwards?",), "it is possible", "left = len(s) - len(s.lstrip('$x'))\nright = len(s) - len(s.rstrip('$x'))\ncore = s.strip('$x')\nleft <= right and core == core[::-1]", "int i = 0, j = (int)s.size() - 1, left = 0, right = 0;\nwhile (i <= j && s[i] == '$x') i++, left++;\nwhile (j >= 0 && s[j] == '$x') j--, right++;\nbool good = left <= right;\nwhile (i < j) if (s[i++] != s[j--]) good = false;\ngood", ("core = s.strip('$x')\ncore == core[::-1]", "int i = 0, j = (int)s.size() - 1;\nwhile (i <= j && s[i] == '$x') i++;\nwhile (j >= 0 && s[j] == '$x') j--;\nbool good = true;\nwhile (i < j) if (s[i++] != s[j--]) good = false;\ngood"), refine=_padded, rating=900), constants=_with(said(x=("a", "a", "x", "z", "o")))),
    bodies("fewest_signs_put_in_for_palindrome", (Word("s", LOWER, 1, 100),), ("Only the letter $x may be put into {s}, at any places and as often as wanted. Find the fewest letters that must be put in to get a palindrome, or print -1 if it is impossible.", "How many letters $x have to be inserted into {s} at least so that it reads the same backwards? If no number of them is enough, the answer is -1.",), "i, j, r = 0, len(s) - 1, 0\nwhile i < j:\n    if s[i] == s[j]:\n        i += 1\n        j -= 1\n    elif s[i] == '$x':\n        i += 1\n        r += 1\n    elif s[j] == '$x':\n        j -= 1\n        r += 1\n    else:\n        r = -1\n        break\nprint(r)", "int i = 0, j = (int)s.size() - 1, r = 0;\nwhile (i < j) {\n    if (s[i] == s[j]) i++, j--;\n    else if (s[i] == '$x') i++, r++;\n    else if (s[j] == '$x') j--, r++;\n    else {\n        r = -1;\n        break;\n    }\n}\ncout << r << \"\\n\";", ("left = len(s) - len(s.lstrip('$x'))\nright = len(s) - len(s.rstrip('$x'))\ncore = s.strip('$x')\nprint(abs(left - right) if core == core[::-1] else -1)", "int i = 0, j = (int)s.size() - 1, left = 0, right = 0;\nwhile (i <= j && s[i] == '$x') i++, left++;\nif (i > j) right = left;\nwhile (j >= i && s[j] == '$x') j--, right++;\nbool good = true;\nwhile (i < j) if (s[i++] != s[j--]) good = false;\ncout << (good ? abs(left - right) : -1) << \"\\n\";"), refine=_padded, constants=said(x=("x", "x", "a", "o", "z")), rating=1000),
    bodies("longest_doubled_beginning", (Word("s", LOWER, 2, 100),), ("A string is even if it is some string written twice. {s} is cut at its end, by one letter or more, until an even string is left. Print the greatest length of such an even beginning that is shorter than {s}, or 0 if there is none.", "Find the longest beginning of {s}, not {s} itself, whose first half equals its second half. Print its length (0 if no beginning has that form).",), "best = 0\nfor k in range(1, (len(s) - 1) // 2 + 1):\n    if s[:k] == s[k:2 * k]:\n        best = 2 * k\nprint(best)", "size_t best = 0;\nfor (size_t k = 1; 2 * k < s.size(); k++) if (s.substr(0, k) == s.substr(k, k)) best = 2 * k;\ncout << best << \"\\n\";", ("best = 0\nfor k in range(1, len(s) // 2 + 1):\n    if s[:k] == s[k:2 * k]:\n        best = k\nprint(best)", "size_t best = 0;\nfor (size_t k = 1; 2 * k <= s.size(); k++) if (s.substr(0, k) == s.substr(k, k)) best = k;\ncout << best << \"\\n\";"), refine=lambda rng, v: {"s": (lambda t: t + t + "".join(rng.choice("ab") for _ in range(rng.randint(1, 5))))("".join(rng.choice("ab") for _ in range(rng.randint(1, 5))))}, rating=900),
    bodies("window_number_nearest_constant", (Word("s", "123456789", 3, 10),), ("Take three neighbouring digits of {s} as a number. Find the smallest possible difference of such a number from $k.", "Among all three-digit numbers that stand in {s} without a gap, which is nearest to $k? Print only how far it is from $k.",), "print(min(abs(int(s[i:i + 3]) - $k) for i in range(len(s) - 2)))", "int best = 1000;\nfor (size_t i = 0; i + 3 <= s.size(); i++) best = min(best, abs(stoi(s.substr(i, 3)) - $k));\ncout << best << \"\\n\";", ("print(min(abs(int(s[i:i + 3]) - $k) for i in range(0, len(s) - 2, 3)))", "int best = 1000;\nfor (size_t i = 0; i + 3 <= s.size(); i += 3) best = min(best, abs(stoi(s.substr(i, 3)) - $k));\ncout << best << \"\\n\";"), constants=said(k=(753, 753, 555, 500, 777, 321, 250))),
    bodies("best_window_number_place", (Word("s", "123456789", 3, 10),), ("Take three neighbouring digits of {s} as a number. At which place (counted from 1) does the number start that is nearest to $k? If several are equally near, take the leftmost.", "Find the position of the three digits in a row in {s} that make the number closest to $k; print the place of the first digit, the smallest place if there is a tie.",), "print(min(range(len(s) - 2), key=lambda i: abs(int(s[i:i + 3]) - $k)) + 1)", "int best = 1000;\nsize_t place = 0;\nfor (size_t i = 0; i + 3 <= s.size(); i++) {\n    int d = abs(stoi(s.substr(i, 3)) - $k);\n    if (d < best) best = d, place = i + 1;\n}\ncout << place << \"\\n\";", ("print(min(range(len(s) - 2), key=lambda i: abs(int(s[i:i + 3]) - $k)))", "int best = 1000;\nsize_t place = 0;\nfor (size_t i = 0; i + 3 <= s.size(); i++) {\n    int d = abs(stoi(s.substr(i, 3)) - $k);\n    if (d < best) best = d, place = i;\n}\ncout << place << \"\\n\";"), constants=said(k=(753, 753, 555, 500, 777, 321, 250))),
    bodies("sum_of_all_plus_ways", (Word("s", "123456789", 1, 10),), ("Between the digits of {s} plus signs may be put, at any of the places, also none at all. Add up the values of all the formulas that arise.", "For every way of writing + between some digits of {s}, work out the sum; then print the sum of all these results.",), "ways = 1\ntotal = last = int(s[0])\nfor c in s[1:]:\n    d = int(c)\n    total, last = 2 * total + 9 * last + 2 * ways * d, 10 * last + 2 * ways * d\n    ways *= 2\nprint(total)", "long long ways = 1, total = s[0] - '0', last = total;\nfor (size_t i = 1; i < s.size(); i++) {\n    long long d = s[i] - '0';\n    total = 2 * total + 9 * last + 2 * ways * d;\n    last = 10 * last + 2 * ways * d;\n    ways *= 2;\n}\ncout << total << \"\\n\";", ("total = 0\nm = len(s)\nfor mask in range(1, 1 << (m - 1)):\n    x = 0\n    for i in range(m):\n        x = x * 10 + int(s[i])\n        if i == m - 1 or mask >> i & 1:\n            total += x\n            x = 0\nprint(total)", "long long total = 0;\nint m = s.size();\nfor (int mask = 1; mask < (1 << (m - 1)); mask++) {\n    long long x = 0;\n    for (int i = 0; i < m; i++) {\n        x = x * 10 + (s[i] - '0');\n        if (i == m - 1 || (mask >> i & 1)) {\n            total += x;\n            x = 0;\n        }\n    }\n}\ncout << total << \"\\n\";"), rating=1000),
    bodies("signs_between_digits_to_target", (Word("s", DIGITS, 2, 9),), ("In how many ways can + or - be put into each gap between the digits of {s} so that the value is $k? Every gap gets one sign; nothing is put before the first digit.", "Count the choices of a sign (+ or -) for all digits of {s} but the first for which the result is $k.",), "c = {int(s[0]): 1}\nfor d in map(int, s[1:]):\n    e = {}\n    for x, v in c.items():\n        e[x + d] = e.get(x + d, 0) + v\n        e[x - d] = e.get(x - d, 0) + v\n    c = e\nprint(c.get($k, 0))", "map<int, long long> c;\nc[s[0] - '0'] = 1;\nfor (size_t i = 1; i < s.size(); i++) {\n    map<int, long long> e;\n    for (auto& [x, v] : c) {\n        e[x + (s[i] - '0')] += v;\n        e[x - (s[i] - '0')] += v;\n    }\n    c = e;\n}\ncout << (c.count($k) ? c[$k] : 0) << \"\\n\";", ("c = {0: 1}\nfor d in map(int, s):\n    e = {}\n    for x, v in c.items():\n        e[x + d] = e.get(x + d, 0) + v\n        e[x - d] = e.get(x - d, 0) + v\n    c = e\nprint(c.get($k, 0))", "map<int, long long> c;\nc[0] = 1;\nfor (size_t i = 0; i < s.size(); i++) {\n    map<int, long long> e;\n    for (auto& [x, v] : c) {\n        e[x + (s[i] - '0')] += v;\n        e[x - (s[i] - '0')] += v;\n    }\n    c = e;\n}\ncout << (c.count($k) ? c[$k] : 0) << \"\\n\";"), constants=said(k=(7, 7, 5, 10, 3, 0)), rating=1000),
    bodies("first_signs_to_target_written", (Word("s", DIGITS, 4, 4),), ("Four digits A, B, C, D are written together as {s}. Put + or - between them so that A op B op C op D is $k, and print the formula like 1+2+3+1=7. If there are several, take the one that has + at the first place where they differ. There is always one.", "Find signs that make the four digits of {s} give $k and print the equation without blanks, in the form A+B-C+D=$k. Among several solutions prefer + to - from left to right; a solution exists.",), "from itertools import product\nfor p, q, r in product('+-', repeat=3):\n    t = s[0] + p + s[1] + q + s[2] + r + s[3]\n    if eval(t) == $k:\n        print(t + '=$k')\n        break", "string result;\nfor (int m = 7; m >= 0; m--) {\n    int x = s[0] - '0';\n    string t(1, s[0]);\n    for (int i = 1; i <= 3; i++) {\n        bool plus = m >> (3 - i) & 1;\n        x += (plus ? 1 : -1) * (s[i] - '0');\n        t += plus ? '+' : '-';\n        t += s[i];\n    }\n    if (x == $k) {\n        result = t + \"=$k\";\n        break;\n    }\n}\ncout << result << \"\\n\";", ("from itertools import product\nfor p, q, r in product('-+', repeat=3):\n    t = s[0] + p + s[1] + q + s[2] + r + s[3]\n    if eval(t) == $k:\n        print(t + '=$k')\n        break", "string result;\nfor (int m = 0; m < 8; m++) {\n    int x = s[0] - '0';\n    string t(1, s[0]);\n    for (int i = 1; i <= 3; i++) {\n        bool plus = m >> (3 - i) & 1;\n        x += (plus ? 1 : -1) * (s[i] - '0');\n        t += plus ? '+' : '-';\n        t += s[i];\n    }\n    if (x == $k) {\n        result = t + \"=$k\";\n        break;\n    }\n}\ncout << result << \"\\n\";"), output=("Print the equation.", "Print one line, for example 1+2+3+1=7.",), constants=said(k=(7, 7, 5, 10, 3)), refine=lambda rng, v: next({"s": t} for t in ("".join(rng.choice(DIGITS) for _ in range(4)) for _ in range(1000)) if any(int(t[0]) + a * int(t[1]) + b * int(t[2]) + c * int(t[3]) == v["k"] for a in (1, -1) for b in (1, -1) for c in (1, -1))), rating=900),
    decide("match_with_jokers", (Word("s", LOWER + "?", 1, 100), Word("t", LOWER + "?", 1, 100),), ("{s} and {t} have the same length and consist of small letters and question marks. Can every question mark be replaced by a small letter (each by one of its own) so that both become equal?", "A question mark stands for any letter. Check whether the patterns {s} and {t}, of equal length, can mean the same word.",), "they can become equal", "all(p == q or '?' in (p, q) for p, q in zip(s, t))", "bool good = true;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] != t[i] && s[i] != '?' && t[i] != '?') good = false;\ngood", ("all(p == q or p == '?' for p, q in zip(s, t))", "bool good = true;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] != t[i] && s[i] != '?') good = false;\ngood"), refine=_jokers),
    replace(decide("similar_by_two_pairs", (Word("s", LOWER + DIGITS, 1, 100), Word("t", LOWER + DIGITS, 1, 100),), ("Two characters are similar if they are equal, or one is $x and the other $y, or one is $z and the other $u. {s} and {t} have the same length. Are the characters at all places similar?", "$x and $y are taken for the same character, and so are $z and $u. Compare the equally long strings {s} and {t}.",), "the strings are similar", "s.replace('$y', '$x').replace('$u', '$z') == t.replace('$y', '$x').replace('$u', '$z')", "bool good = true;\nfor (size_t i = 0; i < s.size(); i++) {\n    char p = s[i] == '$y' ? '$x' : s[i] == '$u' ? '$z' : s[i];\n    char q = t[i] == '$y' ? '$x' : t[i] == '$u' ? '$z' : t[i];\n    if (p != q) good = false;\n}\ngood", ("s.replace('$y', '$x') == t.replace('$y', '$x')", "bool good = true;\nfor (size_t i = 0; i < s.size(); i++) {\n    char p = s[i] == '$y' ? '$x' : s[i];\n    char q = t[i] == '$y' ? '$x' : t[i];\n    if (p != q) good = false;\n}\ngood"), refine=_similar), constants=_with(row_for("x y z u", ("1", "l", "0", "o"), ("1", "l", "0", "o"), ("5", "s", "2", "z"), ("b", "d", "p", "q"), ("v", "u", "n", "r")))),
    bodies("three_letters_unevenly_spaced", (Word("s", LOWER + UPPER, 1, 100),), ("Count the triples of places i < j < k in {s} with three different letters whose gaps differ: j - i is not k - j. The string holds only $x, $y and $z.", "{s} consists of $x, $y and $z. In how many ways can one letter of each kind be chosen so that the middle one is not exactly half-way between the two others?",), "m = len(s)\nr = s.count('$x') * s.count('$y') * s.count('$z')\nfor i in range(m):\n    for j in range(i + 1, m):\n        k = 2 * j - i\n        if k < m and len({s[i], s[j], s[k]}) == 3:\n            r -= 1\nprint(r)", "int m = s.size();\nlong long x = count(s.begin(), s.end(), '$x'), y = count(s.begin(), s.end(), '$y'), z = count(s.begin(), s.end(), '$z');\nlong long r = x * y * z;\nfor (int i = 0; i < m; i++)\n    for (int j = i + 1; j < m; j++) {\n        int k = 2 * j - i;\n        if (k < m && s[i] != s[j] && s[j] != s[k] && s[i] != s[k]) r--;\n    }\ncout << r << \"\\n\";", ("print(s.count('$x') * s.count('$y') * s.count('$z'))", "long long x = count(s.begin(), s.end(), '$x'), y = count(s.begin(), s.end(), '$y'), z = count(s.begin(), s.end(), '$z');\ncout << x * y * z << \"\\n\";"), refine=_rgb, constants=TRIPLES, rating=1100),
    bodies("least_and_greatest_window", (Word("s", LOWER, 1, 100), Int("k", 1, 100),), ("Consider all pieces of {k} neighbouring letters of {s}. Print the alphabetically first of them, and on the next line the last one.", "Find the smallest and the largest substring of length {k} of {s} in dictionary order, and print them on two lines.",), "w = [s[i:i + k] for i in range(len(s) - k + 1)]\nprint(min(w))\nprint(max(w))", "string low = s.substr(0, k), high = low;\nfor (size_t i = 0; i + k <= s.size(); i++) {\n    low = min(low, s.substr(i, k));\n    high = max(high, s.substr(i, k));\n}\ncout << low << \"\\n\" << high << \"\\n\";", ("w = [s[i:i + k] for i in range(len(s) - k)] or [s]\nprint(min(w))\nprint(max(w))", "string low = (long long)s.size() == k ? s : s.substr(0, k), high = low;\nfor (size_t i = 0; i + k < s.size(); i++) {\n    low = min(low, s.substr(i, k));\n    high = max(high, s.substr(i, k));\n}\ncout << low << \"\\n\" << high << \"\\n\";"), meanings={"s": "the string", "k": "the length of the pieces, at most that of the string"}, output=("Print two lines: the smallest and the largest piece.",), refine=lambda rng, v: {**v, "k": rng.randint(1, max(1, min(len(v["s"]), 6)))}),
    decide("letters_arranged_to_be_smaller", (Word("s", LOWER, 1, 100), Word("t", LOWER, 1, 100),), ("The letters of {s} may be put into any order, and those of {t} too. Can the first string become alphabetically smaller (strictly) than the second?", "Decide whether there are an anagram u of {s} and an anagram v of {t} with u < v in dictionary order. A proper beginning of a word is smaller than the word.",), "it is possible", "sorted(s) < sorted(t, reverse=True)", "sort(s.begin(), s.end());\nsort(t.rbegin(), t.rend());\ns < t", ("sorted(s) < sorted(t)", "sort(s.begin(), s.end());\nsort(t.begin(), t.end());\ns < t"), refine=lambda rng, v: {"s": "".join(rng.choice("abcx") for _ in range(rng.randint(1, 4))), "t": "".join(rng.choice("aabcx") for _ in range(rng.randint(1, 4)))}),
    bodies("choices_of_different_letters", (Word("s", LOWER, 1, 100),), ("In how many ways can one or more places of {s} be chosen so that the letters there are all different? Choices of different places count as different. Print the number modulo 1000000007.", "Count the non-empty subsequences of {s} (by their places) in which no letter occurs twice, modulo 10^9 + 7.",), "r = 1\nfor c in set(s):\n    r = r * (s.count(c) + 1) % 1000000007\nprint((r - 1) % 1000000007)", "vector<long long> c(26);\nfor (char x : s) c[x - 'a']++;\nlong long r = 1;\nfor (auto x : c) r = r * (x + 1) % 1000000007;\ncout << (r + 1000000006) % 1000000007 << \"\\n\";", ("r = 1\nfor c in set(s):\n    r = r * (s.count(c) + 1) % 1000000007\nprint(r)", "vector<long long> c(26);\nfor (char x : s) c[x - 'a']++;\nlong long r = 1;\nfor (auto x : c) r = r * (x + 1) % 1000000007;\ncout << r << \"\\n\";"), rating=1100),
    replace(decide("made_of_two_words", (Word("s", LOWER, 1, 100),), ("Can {s} be put together from the words \"$u\" and \"$v\", each used as often as wanted, in any order?", "Is {s} a row of copies of \"$u\" and \"$v\" written without gaps?",), "it can be put together so", "ok = [True] + [False] * len(s)\nfor i in range(1, len(s) + 1):\n    for w in ('$u', '$v'):\n        if i >= len(w) and ok[i - len(w)] and s[i - len(w):i] == w:\n            ok[i] = True\nok[len(s)]", "vector<bool> ok(s.size() + 1);\nok[0] = true;\nfor (size_t i = 1; i <= s.size(); i++)\n    for (string w : {\"$u\", \"$v\"})\n        if (i >= w.size() && ok[i - w.size()] && s.substr(i - w.size(), w.size()) == w) ok[i] = true;\nok[s.size()]", ("s.replace('$u', '').replace('$v', '') == ''", "string left = s;\nfor (string w : {\"$u\", \"$v\"}) {\n    string kept;\n    size_t i = 0;\n    while (i < left.size()) {\n        if (left.compare(i, w.size(), w) == 0) i += w.size();\n        else kept += left[i++];\n    }\n    left = kept;\n}\nleft.empty()"), refine=_built, rating=900), constants=_with(row_for("u v", ("oo", "oxo"), ("tick", "tock"), ("la", "lala"), ("ab", "aba"), ("dream", "dreamer"), ("na", "nan")))),
    replace(decide("piece_of_repeated_word", (Word("s", LOWER, 1, 20),), ("Let T be the endless string $u$u$u... Is {s} a piece (of neighbouring letters) of T?", "Somebody repeats \"$u\" without end. Does {s} occur in it without gaps?",), "it occurs in it", "s in '$u' * 20", "string t;\nfor (int i = 0; i < 20; i++) t += \"$u\";\nt.find(s) != string::npos", ("('$u' * 20).startswith(s)", "string t;\nfor (int i = 0; i < 20; i++) t += \"$u\";\nt.find(s) == 0"), refine=_inside), constants=_with(said(u=("oxx", "oxx", "abc", "aab", "xyyx", "ho")))),
    bodies("longest_run_beside_other", (Word("s", "$x$y", 1, 100),), ("{s} consists of $x and $y. A stick is a piece of one or more $x in a row with a $y directly before or directly behind it (at one end at least; a longer row of $x may be cut). Print the length of the longest stick, counted in $x, or -1 if there is none.", "Find the largest L >= 1 such that {s} contains L times $x with a $y at one of the ends of them; print -1 if no L will do.",), "best = max(len(part) for part in s.split('$y'))\nprint(best if best > 0 and '$y' in s else -1)", "int best = 0, run = 0;\nbool other = false;\nfor (char c : s) {\n    run = c == '$x' ? run + 1 : 0;\n    best = max(best, run);\n    if (c == '$y') other = true;\n}\ncout << (best > 0 && other ? best : -1) << \"\\n\";", ("best = max(len(part) for part in s.split('$y'))\nprint(best if best > 0 else -1)", "int best = 0, run = 0;\nfor (char c : s) {\n    run = c == '$x' ? run + 1 : 0;\n    best = max(best, run);\n}\ncout << (best > 0 ? best : -1) << \"\\n\";"), refine=_pointed, constants=SIGNS, rating=900),
    bodies("places_of_letters_typed", (Word("s", LOWER, 1, 100), Word("t", LOWER, 1, 100),), ("{person} wanted to type {s} and typed {t}, which is {s} with some wrong letters put in: each wrong letter is different from the letter that was to come next, and a wrong one was noticed but stayed. Print the places (from 1) in {t} of the letters that were right.", "For each letter of {s} in turn, find its first place in {t} that is behind the place of the letter before. All are found. Print the places on one line.",), "places = []\ni = 0\nfor j, c in enumerate(t):\n    if i < len(s) and c == s[i]:\n        places.append(j + 1)\n        i += 1\nprint(*places)", "size_t i = 0;\nbool first = true;\nfor (size_t j = 0; j < t.size(); j++)\n    if (i < s.size() && t[j] == s[i]) {\n        if (!first) cout << \" \";\n        cout << j + 1;\n        first = false;\n        i++;\n    }\ncout << \"\\n\";", ("print(*[t.find(c) + 1 for c in s])", "for (size_t i = 0; i < s.size(); i++) cout << (i ? \" \" : \"\") << t.find(s[i]) + 1;\ncout << \"\\n\";"), meanings={"s": "what was to be typed", "t": "what was typed"}, output=("Print the places separated by spaces.",), refine=_typed),
    bodies("finger_way_on_letter_row", (Word("s", LOWER, 26, 26), Word("t", LOWER, 1, 100),), ("The keys stand in one row in the order {s} (all 26 letters), one step apart. A finger begins on the first letter of {t} and types {t}. How many steps does it go?", "A keyboard is the row {s}. Add up the distances between the keys of neighbouring letters of the word {t}.",), "r = 0\nfor i in range(1, len(t)):\n    r += abs(s.index(t[i]) - s.index(t[i - 1]))\nprint(r)", "long long r = 0;\nfor (size_t i = 1; i < t.size(); i++) r += abs((int)s.find(t[i]) - (int)s.find(t[i - 1]));\ncout << r << \"\\n\";", ("r = 0\np = 0\nfor c in t:\n    r += abs(s.index(c) - p)\n    p = s.index(c)\nprint(r)", "long long r = 0;\nint p = 0;\nfor (char c : t) {\n    r += abs((int)s.find(c) - p);\n    p = s.find(c);\n}\ncout << r << \"\\n\";"), meanings={"s": "the row of keys", "t": "the word to type"}, refine=lambda rng, v: {**v, "s": "".join(rng.sample(LOWER, 26))}),
    bodies("finger_way_from_first_key", (Word("s", LOWER, 26, 26), Word("t", LOWER, 1, 100),), ("The keys stand in one row in the order {s} (all 26 letters), one step apart. A finger rests on the leftmost key and then types {t}. How many steps does it go?", "A finger starts at the first letter of the row {s} and goes to each letter of {t} in turn. Print the length of its way, neighbouring keys being 1 apart.",), "r = 0\np = 0\nfor c in t:\n    r += abs(s.index(c) - p)\n    p = s.index(c)\nprint(r)", "long long r = 0;\nint p = 0;\nfor (char c : t) {\n    r += abs((int)s.find(c) - p);\n    p = s.find(c);\n}\ncout << r << \"\\n\";", ("r = 0\nfor i in range(1, len(t)):\n    r += abs(s.index(t[i]) - s.index(t[i - 1]))\nprint(r)", "long long r = 0;\nfor (size_t i = 1; i < t.size(); i++) r += abs((int)s.find(t[i]) - (int)s.find(t[i - 1]));\ncout << r << \"\\n\";"), meanings={"s": "the row of keys", "t": "the word to type"}, refine=lambda rng, v: {**v, "s": "".join(rng.sample(LOWER, 26))}),
    bodies("next_of_three_words", (Word("s", LOWER + UPPER, 2, 10),), ("The states $x, $y, $z follow one another in this order, and after $z comes $x again. Now it is {s}. What comes next?", "After $x comes $y, after $y comes $z, and after $z comes $x. Print what comes after {s}.",), "w = ['$x', '$y', '$z']\nprint(w[(w.index(s) + 1) % 3])", "cout << (s == \"$x\" ? \"$y\" : s == \"$y\" ? \"$z\" : \"$x\") << \"\\n\";", ("w = ['$x', '$y', '$z']\nprint(w[(w.index(s) + 2) % 3])", "cout << (s == \"$x\" ? \"$z\" : s == \"$y\" ? \"$x\" : \"$y\") << \"\\n\";"), output=("Print one word.", "Print the next word exactly as it is written above.",), constants=row_for("x y z", ("Sunny", "Cloudy", "Rainy"), ("red", "green", "yellow"), ("ROCK", "PAPER", "SCISSORS"), ("wheat", "barley", "clover"), ("early", "late", "night")), refine=lambda rng, v: {"s": str(rng.choice([v["x"], v["y"], v["z"]]))}),
    replace(decide("word_is_arrangement_of_letters", (Word("s", LOWER, 3, 6),), ("Can {s} be made of the letters of \"$u\" by changing their order?", "Is {s} a permutation of \"$u\": the same letters, each equally often, in any order?",), "it has exactly these letters", "sorted(s) == sorted('$u')", "string u = \"$u\";\nsort(s.begin(), s.end());\nsort(u.begin(), u.end());\ns == u", ("all(c in '$u' for c in s)", "string u = \"$u\";\nbool good = true;\nfor (char c : s) if (u.find(c) == string::npos) good = false;\ngood"), refine=_arranged), constants=_with(said(u=("abc", "abc", "xyz", "abcd", "bnu", "acmp")))),
    bodies("three_decks_by_letters", (Word("s", "abc", 1, 100), Word("t", "abc", 1, 100), Word("u", "abc", 1, 100),), ("Players A, B and C have decks {s}, {t} and {u} of cards with a, b or c on them. A begins. Whoever's turn it is takes away the first card of his own deck; the letter on it says whose turn is next. A player whose deck is empty at his turn wins. Print the winner's capital letter.", "Three strings {s}, {t}, {u} belong to A, B and C. Starting with A, the player on turn deletes the first letter of his string and gives the turn to the player with that letter. The first who cannot delete wins. Who?",), "d = {'a': s, 'b': t, 'c': u}\np = {'a': 0, 'b': 0, 'c': 0}\nx = 'a'\nwhile p[x] < len(d[x]):\n    p[x] += 1\n    x = d[x][p[x] - 1]\nprint(x.upper())", "vector<string> d = {s, t, u};\nvector<size_t> p(3);\nint x = 0;\nwhile (p[x] < d[x].size()) {\n    char c = d[x][p[x]];\n    p[x]++;\n    x = c - 'a';\n}\ncout << (char)('A' + x) << \"\\n\";", ("d = {'a': s, 'b': t, 'c': u}\np = {'a': 0, 'b': 0, 'c': 0}\nx = 'a'\nwhile True:\n    p[x] += 1\n    if p[x] >= len(d[x]):\n        break\n    x = d[x][p[x] - 1]\nprint(x.upper())", "vector<string> d = {s, t, u};\nvector<size_t> p(3);\nint x = 0;\nwhile (true) {\n    p[x]++;\n    if (p[x] >= d[x].size()) break;\n    x = d[x][p[x] - 1] - 'a';\n}\ncout << (char)('A' + x) << \"\\n\";"), meanings={"s": "A's cards", "t": "B's cards", "u": "C's cards"}, output=("Print A, B or C.",), refine=lambda rng, v: {k: "".join(rng.choice("abc") for _ in range(rng.randint(1, 8))) for k in "stu"}, rating=1000),
    bodies("contest_places_by_kind", (Word("s", "abc", 1, 100), Int("a", 1, 100), Int("b", 1, 100),), ("In the order of their result, {s} tells of each competitor: a is from this country, b from abroad, c not in the competition at all. An a passes if fewer than {a} + {b} have passed so far; a b passes if moreover he is among the best {b} of the b. A c never passes. Print $yes or $no for each, one per line.", "Competitors of the kinds a, b and c stand in {s} from first to last. Up to {a} + {b} of them pass in all; a always while there is room, b while there is room and he is at most number {b} among the b (also those who did not pass count), c never. Print $yes or $no for every competitor on a line of its own.",), "passed = foreign = 0\nfor c in s:\n    if c == 'b':\n        foreign += 1\n    if passed < a + b and (c == 'a' or c == 'b' and foreign <= b):\n        passed += 1\n        print('$yes')\n    else:\n        print('$no')", "long long passed = 0, foreign = 0;\nfor (char c : s) {\n    if (c == 'b') foreign++;\n    if (passed < a + b && (c == 'a' || (c == 'b' && foreign <= b))) {\n        passed++;\n        cout << \"$yes\" << \"\\n\";\n    } else {\n        cout << \"$no\" << \"\\n\";\n    }\n}", ("passed = 0\nfor c in s:\n    if passed < a + b and c != 'c':\n        passed += 1\n        print('$yes')\n    else:\n        print('$no')", "long long passed = 0;\nfor (char c : s) {\n    if (passed < a + b && c != 'c') {\n        passed++;\n        cout << \"$yes\" << \"\\n\";\n    } else {\n        cout << \"$no\" << \"\\n\";\n    }\n}"), meanings={"s": "the competitors from the best to the last", "a": "the first part of the places", "b": "the second part, and the limit for b"}, output=("Print one word for each competitor.",), constants=answer_words, refine=lambda rng, v: {"s": "".join(rng.choice("abbc") for _ in range(rng.randint(2, 15))), "a": rng.randint(1, 6), "b": rng.randint(1, 5)}, rating=900),
)  # fmt: skip
