"""Two or more strings beside one another, and numbers written in other bases."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.short import LINES, ONE, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Task,
    Values,
    Word,
    Words,
)

STRINGS = ("strings",)
DP = ("dp", "strings")
W = (Words("w", max_size=100),)
TWO_WORDS = (Word("s", max_size=200), Word("t", max_size=200))
BASES = ("math", "strings")
SIXTEEN = "0123456789ABCDEF"
ANY = DIGITS + UPPER
PARTS = Word("s", DIGITS + ".", max_size=30), Word("t", DIGITS + ".", max_size=30)


def _written(n: int, base: int) -> str:
    result = ""
    while n > 0:
        result, n = ANY[n % base] + result, n // base
    return result or "0"


def _common_start(rng: Random, values: Values) -> Values:
    head = "".join(rng.choice("abc") for _ in range(rng.choice([0, 1, 2, 3, 5])))
    tails = ["", "a", "bc", "cab", "flow", "x", "dog"]
    w = [head + rng.choice(tails) for _ in values["w"][:8]]
    w = [x or rng.choice("abc") for x in w]
    return {**values, "n": len(w), "w": w}


def _common_end(rng: Random, values: Values) -> Values:
    values = _common_start(rng, values)
    return {**values, "w": [x[::-1] for x in values["w"]]}


def _two_starts(rng: Random, values: Values) -> Values:
    w = _common_start(rng, {**values, "w": ["", ""]})["w"]
    return {"s": w[0], "t": w[1]}


def _single(rng: Random, values: Values) -> Values:
    """Write a word in which many letters occur twice."""
    letters = rng.sample(LOWER, rng.randint(1, 5))
    s = [rng.choice(letters) for _ in range(rng.randint(1, 10))]
    if rng.random() < 0.4:
        s += s[::-1]
    return {**values, "s": "".join(s)}


def _sharing(rng: Random, values: Values) -> Values:
    """Write two words with a piece in common, mostly."""
    piece = "".join(rng.choice("abcd") for _ in range(rng.randint(0, 5)))

    def around() -> str:
        ends = [
            "".join(rng.choice("abcxyz") for _ in range(rng.randint(0, 5)))
            for _ in "12"
        ]
        return piece.join(ends) or rng.choice("xyz")

    return {**values, "s": around(), "t": around()}


def _inside(rng: Random, values: Values) -> Values:
    t = "".join(rng.choice("abcd") for _ in range(rng.randint(1, 12)))
    s = "".join(x for x in t if rng.random() < 0.5) or t[0]
    if rng.random() < 0.4:
        s = "".join(rng.sample(s + rng.choice("abx"), len(s) + 1))
    return {**values, "s": s, "t": t}


def _found(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("ab") for _ in range(rng.randint(1, 12)))
    i = rng.randrange(len(s))
    t = s[i : i + rng.randint(1, 3)]
    if rng.random() < 0.25:
        t = rng.choice(["c", "abc", "bbbb", "ba", "ab"])
    return {**values, "s": s, "t": t}


def _in_base(rng: Random, values: Values) -> Values:
    k = rng.choice([2, 3, 7, 8, 12, 16, 16, 36])
    n = rng.choice([0, k - 1, k, k * k, rng.randint(1, 300), rng.randint(1, 10**6)])
    return {**values, "s": _written(n, k), "k": k}


def _to_base(rng: Random, values: Values) -> Values:
    k = rng.choice([2, 3, 5, 7, 8, 9, 12, 16, 16, 16])
    n = rng.choice([0, k - 1, k, k * k, rng.randint(1, 300), rng.randint(1, 10**9)])
    return {**values, "n": n, "k": k}


def _to_small_base(rng: Random, values: Values) -> Values:
    values = _to_base(rng, values)
    return {**values, "k": min(9, values["k"])}


def _to_any_base(rng: Random, values: Values) -> Values:
    k = rng.choice([2, 8, 16, 20, 35, 36, 11])
    return {**values, "n": rng.choice([0, k, rng.randint(1, 10**9)]), "k": k}


def _two_bases(rng: Random, values: Values) -> Values:
    a, b = rng.choice([2, 8, 10, 16, 36, 3]), rng.choice([2, 8, 10, 16, 36, 7])
    n = rng.choice([0, rng.randint(1, 40), rng.randint(1, 10**6)])
    return {**values, "s": _written(n, a), "a": a, "b": b}


def _hex(rng: Random, values: Values) -> Values:
    n = rng.choice([0, 10, 16, rng.randint(1, 255), rng.randint(1, 10**9)])
    return {**values, "n": n, "s": _written(n, 16)}


def _octal(rng: Random, values: Values) -> Values:
    n = rng.choice([0, 7, 8, rng.randint(1, 255), rng.randint(1, 10**9)])
    return {**values, "n": n, "s": _written(n, 8)}


def _bits(rng: Random, values: Values) -> Values:
    n = rng.choice([0, 1, 10, 255, rng.randint(1, 5000), rng.randint(1, 10**6)])
    return {**values, "n": n, "s": _written(n, 2)}


def _versions(rng: Random, values: Values) -> Values:
    parts = [rng.choice([0, 1, 2, 9, 10, 3]) for _ in range(rng.randint(1, 4))]
    other = list(parts)
    if rng.random() < 0.7:
        other[rng.randrange(len(other))] += rng.choice([1, 2, 10])
    if rng.random() < 0.4:
        other += rng.choice([[0], [0, 0], [1]])
    texts = [".".join(map(str, x)) for x in (parts, other)]
    rng.shuffle(texts)
    return {**values, "s": texts[0], "t": texts[1]}


def _loose_case(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("abAB") for _ in range(rng.randint(1, 6)))
    t = s.swapcase() if rng.random() < 0.4 else s[:-1] + rng.choice("abABcZ")
    return {**values, "s": s, "t": t}


def _repeated(rng: Random, values: Values) -> Values:
    pool = rng.sample(
        ["one", "two", "tea", "ant", "b", "a", "zoo", "sea"], rng.randint(1, 5)
    )
    w = [rng.choice(pool) for _ in range(rng.randint(1, 9))]
    return {**values, "n": len(w), "w": w}


TASKS: tuple[Task, ...] = (
    bodies("common_start_of_words", W, ("[Find|Print] the longest beginning that all {n} words have in common; if already their first letters differ, print $none.", "What is the longest string with which each of the words begins? [Print|Write] $none if there is no such letter at all."), 'i = 0\nwhile all(len(x) > i and x[i] == w[0][i] for x in w):\n    i += 1\nprint(w[0][:i] if i else "$none")', 'string t = w[0];\nfor (auto& x : w) {\n    size_t i = 0;\n    while (i < t.size() && i < x.size() && t[i] == x[i]) i++;\n    t = t.substr(0, i);\n}\ncout << (t.empty() ? "$none" : t) << "\\n";', ('i = 0\nwhile i < min(len(w[0]), len(w[-1])) and w[0][i] == w[-1][i]:\n    i += 1\nprint(w[0][:i] if i else "$none")', 'string x = w[0], y = w.back();\nsize_t i = 0;\nwhile (i < x.size() && i < y.size() && x[i] == y[i]) i++;\ncout << (i == 0 ? "$none" : x.substr(0, i)) << "\\n";'), output=("Print the common beginning, or $none.", "One word: the longest common prefix; $none if it is empty."), refine=_common_start, constants=special("none", "empty", "nothing", "no prefix"), tags=STRINGS),
    bodies("common_start_of_words_or_minus", W, ("[Find|Print] the longest beginning that all {n} words have in common; if it is empty, print -1.", "With which letters, as many as possible, do all of the words begin? -1 stands for none."), "i = 0\nwhile all(len(x) > i and x[i] == w[0][i] for x in w):\n    i += 1\nprint(w[0][:i] if i else -1)", 'string t = w[0];\nfor (auto& x : w) {\n    size_t i = 0;\n    while (i < t.size() && i < x.size() && t[i] == x[i]) i++;\n    t = t.substr(0, i);\n}\ncout << (t.empty() ? "-1" : t) << "\\n";', ("i = 0\nwhile i < min(len(w[0]), len(w[-1])) and w[0][i] == w[-1][i]:\n    i += 1\nprint(w[0][:i] if i else -1)", 'string x = w[0], y = w.back();\nsize_t i = 0;\nwhile (i < x.size() && i < y.size() && x[i] == y[i]) i++;\ncout << (i == 0 ? "-1" : x.substr(0, i)) << "\\n";'), output=("Print the common beginning, or -1.", "One word: the longest common prefix; -1 if it is empty."), refine=_common_start, tags=STRINGS),
    value("common_start_length_of_words", W, ("With how many letters do all {n} words begin alike?", "[Find|Print] the length of the longest common beginning of the words."), "i = 0\nwhile all(len(x) > i and x[i] == w[0][i] for x in w):\n    i += 1\ni", "string t = w[0];\nfor (auto& x : w) {\n    size_t i = 0;\n    while (i < t.size() && i < x.size() && t[i] == x[i]) i++;\n    t = t.substr(0, i);\n}\nt.size()", ("i = 0\nwhile i < min(len(w[0]), len(w[-1])) and w[0][i] == w[-1][i]:\n    i += 1\ni", "string x = w[0], y = w.back();\nsize_t i = 0;\nwhile (i < x.size() && i < y.size() && x[i] == y[i]) i++;\ni"), refine=_common_start, output=ONE, tags=STRINGS),
    bodies("common_end_of_words", W, ("[Find|Print] the longest ending that all {n} words have in common; if already their last letters differ, print $none.", "What is the longest string with which each of the words ends? [Print|Write] $none if there is none."), 'i = 0\nwhile all(len(x) > i and x[-1 - i] == w[0][-1 - i] for x in w):\n    i += 1\nprint(w[0][len(w[0]) - i:] if i else "$none")', 'string t = w[0];\nfor (auto& x : w) {\n    size_t i = 0;\n    while (i < t.size() && i < x.size() && t[t.size() - 1 - i] == x[x.size() - 1 - i]) i++;\n    t = t.substr(t.size() - i);\n}\ncout << (t.empty() ? "$none" : t) << "\\n";', ('i = 0\nx, y = w[0], w[-1]\nwhile i < min(len(x), len(y)) and x[-1 - i] == y[-1 - i]:\n    i += 1\nprint(x[len(x) - i:] if i else "$none")', 'string x = w[0], y = w.back();\nsize_t i = 0;\nwhile (i < x.size() && i < y.size() && x[x.size() - 1 - i] == y[y.size() - 1 - i]) i++;\ncout << (i == 0 ? "$none" : x.substr(x.size() - i)) << "\\n";'), output=("Print the common ending, or $none.", "One word: the longest common suffix; $none if it is empty."), refine=_common_end, constants=special("none", "empty", "nothing"), tags=STRINGS),
    bodies("common_start_of_two", TWO_WORDS, ("[Find|Print] the longest common beginning of {s} and {t}; if their first letters differ, print $none.", "What letters, as many as possible, do both {s} and {t} begin with? [Print|Write] $none if there are none."), 'i = 0\nwhile i < min(len(s), len(t)) and s[i] == t[i]:\n    i += 1\nprint(s[:i] if i else "$none")', 'size_t i = 0;\nwhile (i < s.size() && i < t.size() && s[i] == t[i]) i++;\ncout << (i == 0 ? "$none" : s.substr(0, i)) << "\\n";', ('result = "".join(x for x, y in zip(s, t) if x == y)\nprint(result if result else "$none")', 'string result;\nfor (size_t i = 0; i < s.size() && i < t.size(); i++) if (s[i] == t[i]) result += s[i];\ncout << (result.empty() ? "$none" : result) << "\\n";'), output=("Print the common beginning, or $none.", "One word: the longest common prefix; $none if it is empty."), refine=_two_starts, constants=special("none", "empty", "nothing", "-"), tags=STRINGS),
    value("first_single_letter_index", (Word("s", max_size=10**5),), ("[Find|Print] the index, counted from 0, of the first letter of {s} that occurs only once in it, or -1 if there is no such letter.", "At which position (the first one is 0) stands the leftmost character of {s} that is not repeated anywhere? -1 if all are repeated."), "count = {}\nfor x in s:\n    count[x] = count.get(x, 0) + 1\nplace = -1\nfor i, x in enumerate(s):\n    if count[x] == 1:\n        place = i\n        break\nplace", "map<char, int> count;\nfor (char x : s) count[x]++;\nint place = -1;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (count[s[i]] == 1) {\n        place = i;\n        break;\n    }\n}\nplace", ("count = {}\nfor x in s:\n    count[x] = count.get(x, 0) + 1\nplace = -1\nfor i, x in enumerate(s):\n    if count[x] == 1:\n        place = i\nplace", "map<char, int> count;\nfor (char x : s) count[x]++;\nint place = -1;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (count[s[i]] == 1) place = i;\n}\nplace"), refine=_single, output=ONE, tags=STRINGS),
    value("first_single_letter_place", (Word("s", max_size=10**5),), ("[Find|Print] the place, counted from 1, of the first letter of {s} that occurs only once in it, or -1 if there is no such letter.", "Which letter of {s} is the first without a second one like it? Print its number in the word (the first letter has number 1), or -1 if every letter is repeated."), "count = {}\nfor x in s:\n    count[x] = count.get(x, 0) + 1\nplace = -1\nfor i, x in enumerate(s, 1):\n    if count[x] == 1:\n        place = i\n        break\nplace", "map<char, int> count;\nfor (char x : s) count[x]++;\nint place = -1;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (count[s[i]] == 1) {\n        place = i + 1;\n        break;\n    }\n}\nplace", ("place = -1\nfor i in range(len(s)):\n    if s[i] not in s[:i] and place < 0 and s[i] not in s[i + 1:i + 2]:\n        place = i + 1\nplace", "int place = -1;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (place < 0 && s.find(s[i]) == (size_t)i && (i + 1 == (int)s.size() || s[i + 1] != s[i])) place = i + 1;\n}\nplace"), refine=_single, output=ONE, tags=STRINGS),
    bodies("single_letters_in_order", (Word("s", max_size=10**5),), ("[Print|Write] the letters that occur exactly once in {s}, in the order in which they stand there, or $none if there are none.", "Remove from {s} every letter that occurs more than once, all of its occurrences. Print the rest, $none if nothing is left."), 'count = {}\nfor x in s:\n    count[x] = count.get(x, 0) + 1\nresult = "".join(x for x in s if count[x] == 1)\nprint(result if result else "$none")', 'map<char, int> count;\nfor (char x : s) count[x]++;\nstring result;\nfor (char x : s) if (count[x] == 1) result += x;\ncout << (result.empty() ? "$none" : result) << "\\n";', ('result = ""\nfor x in s:\n    if x not in result:\n        result += x\nprint(result if result else "$none")', 'string result;\nfor (char x : s) if (result.find(x) == string::npos) result += x;\ncout << (result.empty() ? "$none" : result) << "\\n";'), output=("Print the letters as one word, or $none.", "One word, $none if there are no such letters."), refine=_single, constants=special("none", "empty", "nothing"), tags=STRINGS),
    value("longest_common_piece_length", TWO_WORDS, ("[Find|Print] the length of the longest string that occurs as neighbouring letters in both {s} and {t}.", "How long is the longest common substring of {s} and {t}? (0 if they share no letter.)"), "best = 0\nrow = [0] * (len(t) + 1)\nfor x in s:\n    for j in range(len(t), 0, -1):\n        row[j] = row[j - 1] + 1 if x == t[j - 1] else 0\n    best = max(best, max(row))\nbest", "int best = 0;\nvector<int> row(t.size() + 1);\nfor (char x : s) for (size_t j = t.size(); j > 0; j--) {\n    row[j] = x == t[j - 1] ? row[j - 1] + 1 : 0;\n    best = max(best, row[j]);\n}\nbest", ("row = [0] * (len(t) + 1)\nfor x in s:\n    last = 0\n    for j in range(1, len(t) + 1):\n        kept = row[j]\n        row[j] = last + 1 if x == t[j - 1] else max(row[j], row[j - 1])\n        last = kept\nrow[-1]", "vector<int> row(t.size() + 1);\nfor (char x : s) {\n    int last = 0;\n    for (size_t j = 1; j <= t.size(); j++) {\n        int kept = row[j];\n        row[j] = x == t[j - 1] ? last + 1 : max(row[j], row[j - 1]);\n        last = kept;\n    }\n}\nrow.back()"), refine=_sharing, output=ONE, tags=DP, rating=1200),
    decide("is_hidden_in_order", TWO_WORDS, ("Can {s} be made from {t} by deleting letters (maybe none) without changing the order of the rest?", "[Check|Determine] whether the first word {s} is a subsequence of the second word {t}."), "it is possible", "i = 0\nfor x in t:\n    if i < len(s) and s[i] == x:\n        i += 1\ni == len(s)", "size_t i = 0;\nfor (char x : t) if (i < s.size() && s[i] == x) i++;\ni == s.size()", ("all(t.count(x) >= s.count(x) for x in s)", "bool good = true;\nfor (char x : s) if (count(t.begin(), t.end(), x) < count(s.begin(), s.end(), x)) good = false;\ngood"), ("s in t", "t.find(s) != string::npos"), refine=_inside, tags=("strings", "two pointers")),
    decide("is_piece_of_second", TWO_WORDS, ("Does {s} occur in {t} as a row of neighbouring letters?", "[Check|Determine] whether the first word {s} is a substring of the second word {t}."), "it does", "s in t", "t.find(s) != string::npos", ("t.startswith(s)", "t.find(s) == 0"), ("set(s) <= set(t)", "bool good = true;\nfor (char x : s) if (t.find(x) == string::npos) good = false;\ngood"), refine=lambda rng, v: {"s": _found(rng, v)["t"], "t": _found(rng, v)["s"]}, tags=STRINGS),
    bodies("places_of_piece", TWO_WORDS, ("[Find|Print] all places of {s} at which {t} begins, counted from 1 and in growing order; occurrences may overlap. If there is none, print -1.", "At which positions (the first letter has number 1) does the pattern {t} occur in {s}? Print all of them, or -1 if it doesn't occur."), "found = [i + 1 for i in range(len(s)) if s.startswith(t, i)]\nprint(*(found or [-1]))", 'bool any = false;\nfor (size_t i = 0; i + t.size() <= s.size(); i++) if (s.compare(i, t.size(), t) == 0) {\n    cout << (any ? " " : "") << i + 1;\n    any = true;\n}\ncout << (any ? "\\n" : "-1\\n");', ("found = [i for i in range(len(s)) if s.startswith(t, i)]\nprint(*(found or [-1]))", 'bool any = false;\nfor (size_t i = 0; i + t.size() <= s.size(); i++) if (s.compare(i, t.size(), t) == 0) {\n    cout << (any ? " " : "") << i;\n    any = true;\n}\ncout << (any ? "\\n" : "-1\\n");'), output=("Print the places separated by spaces, or -1.", "One line: all places in growing order; -1 if there are none."), refine=_found, tags=STRINGS, rating=900),
    bodies("indices_of_piece", TWO_WORDS, ("[Find|Print] all indices of {s} at which {t} begins, counted from 0 and in growing order; occurrences may overlap. If there is none, print -1.", "At which positions (the first letter has index 0) does the pattern {t} occur in {s}? Print all of them, or -1 if it doesn't occur."), "found = [i for i in range(len(s)) if s.startswith(t, i)]\nprint(*(found or [-1]))", 'bool any = false;\nfor (size_t i = 0; i + t.size() <= s.size(); i++) if (s.compare(i, t.size(), t) == 0) {\n    cout << (any ? " " : "") << i;\n    any = true;\n}\ncout << (any ? "\\n" : "-1\\n");', ("found = [i + 1 for i in range(len(s)) if s.startswith(t, i)]\nprint(*(found or [-1]))", 'bool any = false;\nfor (size_t i = 0; i + t.size() <= s.size(); i++) if (s.compare(i, t.size(), t) == 0) {\n    cout << (any ? " " : "") << i + 1;\n    any = true;\n}\ncout << (any ? "\\n" : "-1\\n");'), output=("Print the indices separated by spaces, or -1.", "One line: all indices in growing order; -1 if there are none."), refine=_found, tags=STRINGS, rating=900),
    value("first_index_of_piece", TWO_WORDS, ("[Find|Print] the index (from 0) at which {t} occurs in {s} for the first time, or -1 if it does not occur.", "How many letters of {s} stand before the first occurrence of {t}? Print -1 if {t} is no part of {s}."), "s.find(t)", "size_t i = s.find(t);\ni == string::npos ? -1 : (int)i", ("s.rfind(t)", "size_t i = s.rfind(t);\ni == string::npos ? -1 : (int)i"), refine=_found, output=ONE, tags=STRINGS),
    value("first_place_of_piece", TWO_WORDS, ("[Find|Print] the place (counted from 1) at which {t} occurs in {s} for the first time, or -1 if it does not occur.", "With which letter of {s} (the first has number 1) does the leftmost occurrence of {t} begin? Print -1 if {t} is no part of {s}."), "i = s.find(t)\ni + 1 if i >= 0 else -1", "size_t i = s.find(t);\ni == string::npos ? -1 : (int)i + 1", ("i = s.rfind(t)\ni + 1 if i >= 0 else -1", "size_t i = s.rfind(t);\ni == string::npos ? -1 : (int)i + 1"), refine=_found, output=ONE, tags=STRINGS),
    value("last_index_of_piece", TWO_WORDS, ("[Find|Print] the index (from 0) at which {t} occurs in {s} for the last time, or -1 if it does not occur.", "How many letters of {s} stand before the last occurrence of {t}? Print -1 if {t} is no part of {s}."), "s.rfind(t)", "size_t i = s.rfind(t);\ni == string::npos ? -1 : (int)i", ("s.find(t)", "size_t i = s.find(t);\ni == string::npos ? -1 : (int)i"), refine=_found, output=ONE, tags=STRINGS),
    bodies("number_in_base_to_sixteen", (Int("n", 0, 10**18), Int("k", 2, 16)), ("Write {n} in base {k}. Digits above 9 are the capital letters A to F.", "Convert the decimal number {n} to the number system with base {k}; ten is written as A, eleven as B and so on. Zero is 0."), 'digits = "0123456789ABCDEF"\nresult = ""\nwhile n > 0:\n    result = digits[n % k] + result\n    n //= k\nprint(result or "0")', 'string digits = "0123456789ABCDEF", result;\nwhile (n > 0) {\n    result = digits[n % k] + result;\n    n /= k;\n}\ncout << (result.empty() ? "0" : result) << "\\n";', ('result = ""\nwhile n > 0:\n    result = str(n % k) + result\n    n //= k\nprint(result or "0")', 'string result;\nwhile (n > 0) {\n    result = to_string(n % k) + result;\n    n /= k;\n}\ncout << (result.empty() ? "0" : result) << "\\n";'), ('digits = "0123456789ABCDEF"\nresult = ""\nwhile n > 0:\n    result += digits[n % k]\n    n //= k\nprint(result or "0")', 'string digits = "0123456789ABCDEF", result;\nwhile (n > 0) {\n    result += digits[n % k];\n    n /= k;\n}\ncout << (result.empty() ? "0" : result) << "\\n";'), output=("Print the digits, with A, B, ... for ten, eleven, ...", "Print the number in the new base."), refine=_to_base, tags=BASES, rating=900, meanings={"k": "the base"}),
    bodies("number_in_base_to_thirty_six", (Int("n", 0, 10**18), Int("k", 2, 36)), ("Write {n} in base {k}. Digits above 9 are the capital letters A to Z.", "Convert the decimal number {n} to base {k}, where the letters A, B, ..., Z are the digits of values 10, 11, ..., 35."), 'result = ""\nwhile n > 0:\n    x = n % k\n    result = (str(x) if x < 10 else chr(55 + x)) + result\n    n //= k\nprint(result or "0")', 'string result;\nwhile (n > 0) {\n    int x = n % k;\n    result = char(x < 10 ? \'0\' + x : \'A\' + x - 10) + result;\n    n /= k;\n}\ncout << (result.empty() ? "0" : result) << "\\n";', ('result = ""\nwhile n > 0:\n    x = n % k\n    result += str(x) if x < 10 else chr(55 + x)\n    n //= k\nprint(result or "0")', 'string result;\nwhile (n > 0) {\n    int x = n % k;\n    result += char(x < 10 ? \'0\' + x : \'A\' + x - 10);\n    n /= k;\n}\ncout << (result.empty() ? "0" : result) << "\\n";'), output=("Print the digits, with A, B, ... for ten, eleven, ...", "Print the number in the new base."), refine=_to_any_base, tags=BASES, rating=900, meanings={"k": "the base"}),
    value("value_in_any_base", (Word("s", ANY, max_size=11), Int("k", 2, 36)), ("{s} is a number in base {k}; the letters A, B, ..., Z are digits of values 10, 11, ..., 35. [Find|Print] it in decimal.", "Convert {s} from base {k} to base 10."), "total = 0\nfor x in s:\n    total = total * k + (int(x) if x.isdigit() else ord(x) - 55)\ntotal", "long long total = 0;\nfor (char x : s) total = total * k + (isdigit(x) ? x - '0' : x - 'A' + 10);\ntotal", ("total = 0\nfor x in s[::-1]:\n    total = total * k + (int(x) if x.isdigit() else ord(x) - 55)\ntotal", "long long total = 0;\nreverse(s.begin(), s.end());\nfor (char x : s) total = total * k + (isdigit(x) ? x - '0' : x - 'A' + 10);\ntotal"), refine=_in_base, output=ONE, tags=BASES, rating=900, meanings={"k": "the base"}),
    bodies("from_base_to_base", (Word("s", ANY, max_size=10), Int("a", 2, 36), Int("b", 2, 36)), ("{s} is a number in base {a}. Write it in base {b}; digits above 9 are capital letters, A for 10 and so on.", "Convert {s} from the number system with base {a} to the one with base {b} (digits 0 to 9, then A to Z)."), 'n = 0\nfor x in s:\n    n = n * a + (int(x) if x.isdigit() else ord(x) - 55)\nresult = ""\nwhile n > 0:\n    x = n % b\n    result = (str(x) if x < 10 else chr(55 + x)) + result\n    n //= b\nprint(result or "0")', 'long long number = 0;\nfor (char x : s) number = number * a + (isdigit(x) ? x - \'0\' : x - \'A\' + 10);\nstring result;\nwhile (number > 0) {\n    int x = number % b;\n    result = char(x < 10 ? \'0\' + x : \'A\' + x - 10) + result;\n    number /= b;\n}\ncout << (result.empty() ? "0" : result) << "\\n";', ('n = 0\nfor x in s:\n    n = n * b + (int(x) if x.isdigit() else ord(x) - 55)\nresult = ""\nwhile n > 0:\n    x = n % a\n    result = (str(x) if x < 10 else chr(55 + x)) + result\n    n //= a\nprint(result or "0")', 'long long number = 0;\nfor (char x : s) number = number * b + (isdigit(x) ? x - \'0\' : x - \'A\' + 10);\nstring result;\nwhile (number > 0) {\n    int x = number % a;\n    result = char(x < 10 ? \'0\' + x : \'A\' + x - 10) + result;\n    number /= a;\n}\ncout << (result.empty() ? "0" : result) << "\\n";'), output=("Print the number in the new base.", "Print the digits, capital letters for those above 9."), refine=_two_bases, tags=BASES, rating=1000, meanings={"a": "the old base", "b": "the new base"}),
    bodies("number_to_hex", (Int("n", 0, 10**18),), ("Write {n} in hexadecimal, with capital letters A to F for the digits from 10 to 15.", "Convert the decimal number {n} to base 16 (digits 0-9 and A-F)."), 'print("%X" % n)', 'stringstream out;\nout << uppercase << hex << n;\ncout << out.str() << "\\n";', ('print("%o" % n)', 'stringstream out;\nout << oct << n;\ncout << out.str() << "\\n";'), output=("Print the hexadecimal number.", "Print the digits without any prefix."), refine=_hex, tags=BASES),
    bodies("number_to_octal", (Int("n", 0, 10**18),), ("Write {n} in octal, the number system with base 8.", "Convert the decimal number {n} to base 8."), 'print("%o" % n)', 'stringstream out;\nout << oct << n;\ncout << out.str() << "\\n";', ('print("%X" % n)', 'stringstream out;\nout << uppercase << hex << n;\ncout << out.str() << "\\n";'), output=("Print the octal number.", "Print the digits without any prefix."), refine=_octal, tags=BASES),
    value("octal_to_number", (Word("s", "01234567", max_size=15),), ("[Find|Print] the decimal value of the octal number {s}.", "Convert {s} from base 8 to base 10."), "int(s, 8)", "stoll(s, nullptr, 8)", ("int(s, 16)", "stoll(s, nullptr, 16)"), refine=_octal, output=ONE, tags=BASES),
    value("hex_to_number", (Word("s", DIGITS + "ABCDEFabcdef", max_size=12),), ("[Find|Print] the decimal value of the hexadecimal number {s} (A to F, in either case, are the digits 10 to 15).", "Convert {s} from base 16 to base 10."), "int(s, 16)", "stoll(s, nullptr, 16)", ("sum(int(x, 16) for x in s)", "long long total = 0;\nfor (char x : s) total += stoll(string(1, x), nullptr, 16);\ntotal"), refine=lambda rng, v: {"s": rng.choice([_hex(rng, v)["s"], _hex(rng, v)["s"].lower()])}, output=ONE, tags=BASES),
    bodies("hex_to_bits", (Word("s", DIGITS + "ABCDEF", max_size=15),), ("Write the hexadecimal number {s} in binary, without leading zeros.", "Convert {s} from base 16 to base 2. Zero is 0, other numbers begin with 1."), "print(bin(int(s, 16))[2:])", 'long long number = stoll(s, nullptr, 16);\nstring result;\ndo {\n    result = char(\'0\' + number % 2) + result;\n    number /= 2;\n} while (number > 0);\ncout << result << "\\n";', ('print("".join(bin(int(x, 16))[2:] for x in s))', 'for (char x : s) {\n    int number = stoi(string(1, x), nullptr, 16);\n    string result;\n    do {\n        result = char(\'0\' + number % 2) + result;\n        number /= 2;\n    } while (number > 0);\n    cout << result;\n}\ncout << "\\n";'), output=("Print the binary number without leading zeros.", "Print the bits; there are no zeros in front, except for 0 itself."), refine=_hex, tags=BASES),
    bodies("bits_to_hex", (Word("s", "01", max_size=60),), ("Write the binary number {s} in hexadecimal, with capital letters and without leading zeros.", "Convert {s} from base 2 to base 16 (digits 0-9 and A-F)."), 'print("%X" % int(s, 2))', 'cout << uppercase << hex << stoll(s, nullptr, 2) << dec << "\\n";', ('print("%o" % int(s, 2))', 'cout << oct << stoll(s, nullptr, 2) << dec << "\\n";'), output=("Print the hexadecimal number.", "Print the digits, A to F as capitals."), refine=_bits, tags=BASES),
    bodies("bits_padded_to_width", (Int("n", 0, 10**9), Int("k", 1, 64)), ("Write {n} in binary with at least {k} digits: put zeros in front if it has fewer.", "Convert {n} to base 2 and fill up with leading zeros to {k} places (longer numbers stay as they are)."), "print(bin(n)[2:].zfill(k))", 'string result;\nwhile (n > 0) {\n    result = char(\'0\' + n % 2) + result;\n    n /= 2;\n}\nwhile ((long long)result.size() < k) result = "0" + result;\ncout << result << "\\n";', ('print(bin(n)[2:].ljust(k, "0"))', 'string result;\nwhile (n > 0) {\n    result = char(\'0\' + n % 2) + result;\n    n /= 2;\n}\nif (result.empty()) result = "0";\nwhile ((long long)result.size() < k) result += "0";\ncout << result << "\\n";'), output=("Print the binary number.", "Print the digits, with the zeros in front."), refine=lambda rng, v: {"n": _bits(rng, v)["n"] % rng.choice([256, 256, 65536]), "k": rng.choice([8, 8, 8, 16, 4, 10])}, tags=BASES, meanings={"k": "the number of places"}),
    bodies("bits_padded_to_eight", (Int("n", 0, 255),), ("Write {n} in binary with exactly 8 digits, zeros in front if needed.", "[Print|Write] the eight bits of the byte {n}, the most significant first."), "print(bin(n)[2:].zfill(8))", 'cout << bitset<8>(n) << "\\n";', ("print(bin(n)[2:])", 'string result = bitset<8>(n).to_string();\nsize_t first = result.find(\'1\');\ncout << (first == string::npos ? "0" : result.substr(first)) << "\\n";'), output=("Print eight digits.", "Print the eight bits in a row."), refine=lambda rng, v: {"n": rng.choice([0, 1, 255, 128, rng.randint(0, 255)])}, tags=BASES),
    bodies("versions_sign", PARTS, ("Versions are numbers with points between, such as 1.2.10. Compare {s} and {t} number by number from the left; missing numbers count as 0. Print < if {s} is smaller, > if it is greater, = if they are equal.", "Which sign stands between the versions {s} and {t}: <, > or =? Parts are compared as integers, and 1.0 is equal to 1."), 'x = [int(p) for p in s.split(".")]\ny = [int(p) for p in t.split(".")]\nwhile len(x) < len(y):\n    x.append(0)\nwhile len(y) < len(x):\n    y.append(0)\nprint("<" if x < y else ">" if x > y else "=")', 'vector<vector<long long>> both;\nfor (const string& text : {s, t}) {\n    vector<long long> numbers;\n    stringstream in(text);\n    string part;\n    while (getline(in, part, \'.\')) numbers.push_back(stoll(part));\n    both.push_back(numbers);\n}\nsize_t size = max(both[0].size(), both[1].size());\nfor (auto& numbers : both) numbers.resize(size);\ncout << (both[0] < both[1] ? "<" : both[0] > both[1] ? ">" : "=") << "\\n";', ('print("<" if s < t else ">" if s > t else "=")', 'cout << (s < t ? "<" : s > t ? ">" : "=") << "\\n";'), ('x = [int(p) for p in s.split(".")]\ny = [int(p) for p in t.split(".")]\nprint("<" if x < y else ">" if x > y else "=")', 'vector<vector<long long>> both;\nfor (const string& text : {s, t}) {\n    vector<long long> numbers;\n    stringstream in(text);\n    string part;\n    while (getline(in, part, \'.\')) numbers.push_back(stoll(part));\n    both.push_back(numbers);\n}\ncout << (both[0] < both[1] ? "<" : both[0] > both[1] ? ">" : "=") << "\\n";'), output=("Print <, > or =.", "One character: < if the first is older, > if it is newer, = if both are the same."), refine=_versions, tags=STRINGS, rating=1000),
    bodies("versions_minus_zero_one", PARTS, ("Compare the versions {s} and {t} number by number (missing numbers count as 0). Print -1 if {s} is smaller, 1 if it is greater, 0 if they are equal.", "[Print|Write] 1 if version {s} is newer than {t}, -1 if it is older, 0 if there is no difference. The parts between the points are integers; 1.0.0 is the same as 1."), 'x = [int(p) for p in s.split(".")]\ny = [int(p) for p in t.split(".")]\nwhile len(x) < len(y):\n    x.append(0)\nwhile len(y) < len(x):\n    y.append(0)\nprint((x > y) - (x < y))', 'vector<vector<long long>> both;\nfor (const string& text : {s, t}) {\n    vector<long long> numbers;\n    stringstream in(text);\n    string part;\n    while (getline(in, part, \'.\')) numbers.push_back(stoll(part));\n    both.push_back(numbers);\n}\nsize_t size = max(both[0].size(), both[1].size());\nfor (auto& numbers : both) numbers.resize(size);\ncout << (both[0] > both[1]) - (both[0] < both[1]) << "\\n";', ("print((s > t) - (s < t))", 'cout << (s > t) - (s < t) << "\\n";'), ('x = [int(p) for p in s.split(".")]\ny = [int(p) for p in t.split(".")]\nprint((x > y) - (x < y))', 'vector<vector<long long>> both;\nfor (const string& text : {s, t}) {\n    vector<long long> numbers;\n    stringstream in(text);\n    string part;\n    while (getline(in, part, \'.\')) numbers.push_back(stoll(part));\n    both.push_back(numbers);\n}\ncout << (both[0] > both[1]) - (both[0] < both[1]) << "\\n";'), refine=_versions, output=("Print -1, 0 or 1.", "Print one integer: -1, 0 or 1."), tags=STRINGS, rating=1000),
    bodies("newer_version", PARTS, ("[Print|Find] the newer of the versions {s} and {t}, which are compared number by number from the left (missing numbers count as 0). If they are equal, print {s}.", "Which of {s} and {t} is the greater version? Parts between points are integers, missing ones are 0; the first one is printed when there is no difference."), 'x = [int(p) for p in s.split(".")]\ny = [int(p) for p in t.split(".")]\nwhile len(x) < len(y):\n    x.append(0)\nwhile len(y) < len(x):\n    y.append(0)\nprint(t if x < y else s)', 'vector<vector<long long>> both;\nfor (const string& text : {s, t}) {\n    vector<long long> numbers;\n    stringstream in(text);\n    string part;\n    while (getline(in, part, \'.\')) numbers.push_back(stoll(part));\n    both.push_back(numbers);\n}\nsize_t size = max(both[0].size(), both[1].size());\nfor (auto& numbers : both) numbers.resize(size);\ncout << (both[0] < both[1] ? t : s) << "\\n";', ("print(t if s < t else s)", 'cout << (s < t ? t : s) << "\\n";'), ('x = [int(p) for p in s.split(".")]\ny = [int(p) for p in t.split(".")]\nprint(t if x < y else s)', 'vector<vector<long long>> both;\nfor (const string& text : {s, t}) {\n    vector<long long> numbers;\n    stringstream in(text);\n    string part;\n    while (getline(in, part, \'.\')) numbers.push_back(stoll(part));\n    both.push_back(numbers);\n}\ncout << (both[0] < both[1] ? t : s) << "\\n";'), refine=_versions, output=("Print the newer version.", "Print one of the two, as it was given."), tags=STRINGS, rating=1000),
    bodies("words_counted_as_they_come", (Words("w", max_size=1000),), ("For each different word, in the order of first appearance, print the word and how often it occurs.", "[Print|List] the distinct words with their numbers of occurrences, one per line; a word that comes earlier in the input stands earlier."), "count = {}\nfor x in w:\n    count[x] = count.get(x, 0) + 1\nfor x, k in count.items():\n    print(x, k)", 'map<string, int> count;\nvector<string> order;\nfor (auto& x : w) if (count[x]++ == 0) order.push_back(x);\nfor (auto& x : order) cout << x << " " << count[x] << "\\n";', ("for x in sorted(set(w)):\n    print(x, w.count(x))", 'map<string, int> count;\nfor (auto& x : w) count[x]++;\nfor (auto& [x, k] : count) cout << x << " " << k << "\\n";'), refine=_repeated, output=LINES, tags=STRINGS),
    bodies("most_frequent_word_smallest", (Words("w", max_size=1000),), ("[Find|Print] the word that occurs most often; among equally frequent ones the first in alphabetical order.", "Which of the {n} words is the most frequent? Ties go to the one that comes first in a dictionary."), "count = {}\nfor x in w:\n    count[x] = count.get(x, 0) + 1\nprint(min(count, key=lambda x: (-count[x], x)))", 'map<string, int> count;\nfor (auto& x : w) count[x]++;\nstring best = count.begin()->first;\nfor (auto& [x, k] : count) if (k > count[best]) best = x;\ncout << best << "\\n";', ("count = {}\nfor x in w:\n    count[x] = count.get(x, 0) + 1\nprint(max(count, key=lambda x: (count[x], x)))", 'map<string, int> count;\nfor (auto& x : w) count[x]++;\nstring best = count.begin()->first;\nfor (auto& [x, k] : count) if (k >= count[best]) best = x;\ncout << best << "\\n";'), refine=_repeated, output=("Print one word.", "Print the word."), tags=STRINGS),
)  # fmt: skip
