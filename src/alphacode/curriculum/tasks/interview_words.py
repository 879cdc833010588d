"""Small questions of interviews about letters, words, lists and numbers, with a word for none."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.no_answer import minus_one_or
from alphacode.curriculum.short import LINES, ONE, bodies, decide
from alphacode.curriculum.task import Int, Ints, Task, Text, Values, Word, Words

NONE = minus_one_or("none", "not found", "no", "empty", "no answer")
ONE_OR = ("Print one integer, or $none.", "Print the answer on one line.")
LINE_OR = ("Print them separated by spaces, or $none.", "Print one line.")
STRINGS = ("strings",)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MIXED = LETTERS + LETTERS.upper()
TYPED = MIXED + "0123456789.,!?"
DIGITS36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _few_letters(rng: Random, values: Values) -> Values:
    """Make words of few letters, some of them in pairs."""
    pool = rng.sample(LETTERS, rng.randint(1, 8))
    s = [rng.choice(pool) for _ in values["s"][: rng.choice([3, 8, 30])]]
    if rng.random() < 0.4:
        s += s
    if rng.random() < 0.3:
        s.insert(rng.randrange(len(s) + 1), rng.choice(LETTERS))
    rng.shuffle(s)
    return {**values, "s": "".join(s[:100])}


def _prefixed(rng: Random, values: Values) -> Values:
    start = "".join(rng.choice("abcde") for _ in range(rng.choice([0, 0, 1, 2, 4])))
    w = [
        start + "".join(rng.choice("abcxyz") for _ in range(rng.randint(0, 5)))
        for _ in values["w"]
    ]
    return {**values, "w": [x or rng.choice("abc") for x in w]}


def _typed(rng: Random, values: Values) -> Values:
    """Write words as people type them, numbers and punctuation among them."""
    words = []
    for _ in range(rng.randint(1, 8)):
        word = "".join(rng.choice(LETTERS) for _ in range(rng.randint(1, 7)))
        word = rng.choice(
            [
                word,
                word,
                word.capitalize(),
                word.upper(),
                str(rng.randint(0, 2030)),
                word + rng.choice(".,!?"),
            ]
        )
        words.append(word)
    return {**values, "s": " ".join(words)}


def _typed_and_key(rng: Random, values: Values) -> Values:
    return {
        **_typed(rng, values),
        "k": rng.choice([1, 2, 3, 5, 13, 25, rng.randint(0, 25)]),
    }


def _two_words(rng: Random, values: Values) -> Values:
    s = [rng.choice(rng.choice([LETTERS, "abc"])) for _ in values["s"][:12]]
    t = rng.sample(s, len(s))
    if rng.random() < 0.5:
        t[rng.randrange(len(t))] = rng.choice("abc")
    return {
        "s": "".join(rng.choice([c, c, c.upper()]) for c in s),
        "t": "".join(rng.choice([c, c, c.upper()]) for c in t),
    }


def _sentence(rng: Random, values: Values) -> Values:
    half = [rng.choice("abcdeABCDE123") for _ in range(rng.randint(1, 12))]
    s = half + half[::-1][rng.choice([0, 1]) :]
    if rng.random() < 0.4:
        s[rng.randrange(len(s))] = rng.choice("xyz")
    text = "".join(
        rng.choice([c.upper(), c, c, c.lower()])
        + rng.choice(["", "", "", ",", ". ", " "])
        for c in s
    )
    return {"s": " ".join(text.split()) or "a"}


def _part_of(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("ab" if rng.random() < 0.5 else "abcd") for _ in values["s"])
    i = rng.randrange(len(s))
    t = (
        s[i : i + rng.randint(1, 4)]
        if rng.random() < 0.7
        else "".join(rng.choice("abcd") for _ in range(rng.randint(1, 4)))
    )
    return {"s": s, "t": t}


def _in_base(rng: Random, values: Values) -> Values:
    a, b = (
        rng.choice([2, 8, 10, 16, rng.randint(2, 36)]),
        rng.choice([2, 8, 10, 16, rng.randint(2, 36)]),
    )
    s = (
        "".join(rng.choice(DIGITS36[:a]) for _ in range(rng.randint(1, 9))).lstrip("0")
        or "0"
    )
    return {"s": s, "a": a, "b": b}


def _near_values(rng: Random, values: Values) -> Values:
    pool = rng.sample(range(-100, 100), rng.randint(1, 8))
    return {**values, "a": [rng.choice(pool) for _ in values["a"]]}


def _sorted_near(rng: Random, values: Values) -> Values:
    values = _near_values(rng, values)
    return {**values, "a": sorted(values["a"])}


def _two_lists(rng: Random, values: Values) -> Values:
    pool = rng.sample(range(-60, 60), rng.randint(2, 20))
    other = pool if rng.random() < 0.75 else rng.sample(range(60, 100), 5)
    return {
        **values,
        "a": [rng.choice(pool) for _ in values["a"]],
        "b": [rng.choice([*other, *other, rng.randint(-60, 60)]) for _ in values["b"]],
    }


def _prices(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, rng.choice([5, 20, 1000])) for _ in values["a"]]
    return {**values, "a": sorted(a, reverse=True) if rng.random() < 0.2 else a}


def _range(rng: Random, values: Values) -> Values:
    a = rng.randint(1, rng.choice([10, 100, 9000]))
    return {
        "a": a,
        "b": a + rng.choice([0, 1, rng.randint(0, 50), rng.randint(0, 900)]),
    }


_TWO_SIZES = (
    Ints("a", -100, 100, count="n", max_size=40),
    Ints("b", -100, 100, count="m", max_size=40),
)
_SHOWN_SET = 'if found:\n    print(*found)\nelse:\n    print("$none")'
_SHOWN_SET_CPP = 'for (size_t i = 0; i < found.size(); i++) cout << (i ? " " : "") << found[i];\nif (found.empty()) cout << "$none";\ncout << "\\n";'
_SETS_CPP = "set<long long> one(a.begin(), a.end()), two(b.begin(), b.end());\nvector<long long> found;\n"
_TRADE = 'best = 0\nplace = None\nfor i in range(n):\n    for j in range(i + 1, n):\n        if a[j] - a[i] > best:\n            best = a[j] - a[i]\n            place = (i + $from, j + $from)\nif place is None:\n    print("$none")\nelse:\n    print(*place)'
_TRADE_CPP = 'long long best = 0, x = -1, y = -1;\nfor (int i = 0; i < n; i++) {\n    for (int j = i + 1; j < n; j++) {\n        if (a[j] - a[i] > best) {\n            best = a[j] - a[i];\n            x = i + $from;\n            y = j + $from;\n        }\n    }\n}\nif (x < 0) cout << "$none" << "\\n";\nelse cout << x << " " << y << "\\n";'
_PRIME = "def prime(x):\n    if x < 2:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True\n\n"
_PRIME_CPP = "auto prime = [](long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) return false;\n    }\n    return true;\n};\n"
_ODD = (
    _PRIME.replace("if x < 2", "if x < 1"),
    _PRIME_CPP.replace("if (x < 2)", "if (x < 1)"),
)
_RANGE = (Int("a", 1, 10**4), Int("b", 1, 10**4))
_RANGED = {"a": "the first number", "b": "the last number"}


def _trade(from_one: int) -> tuple[str, str]:
    return _TRADE.replace(
        " + $from", f" + {from_one}" if from_one else ""
    ), _TRADE_CPP.replace(" + $from", f" + {from_one}" if from_one else "")


def _low(body: tuple[str, str]) -> tuple[str, str]:
    """Return the mistake of trading also without a profit."""
    return body[0].replace("best = 0", "best = -(10**9)", 1), body[1].replace(
        "best = 0", "best = -1000000000", 1
    )


TASKS: tuple[Task, ...] = (
    bodies("single_letter_index_from_zero", (Word("s"),), ("[Find|Print] the index of the first letter of {s} that occurs only once in it (the first letter of a word has the index 0), or $none if there is none.", "At which place, counted from 0, stands the first letter of {s} that does not repeat? Print $none if all letters repeat."), 'place = None\nfor i in range(len(s)):\n    if place is None and s.count(s[i]) == 1:\n        place = i\nprint("$none" if place is None else place)', 'long long place = -1;\nfor (size_t i = 0; i < s.size() && place < 0; i++) {\n    if (count(s.begin(), s.end(), s[i]) == 1) place = i;\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";', ('place = None\nfor i in range(len(s)):\n    if place is None and s.count(s[i]) == 1:\n        place = i + 1\nprint("$none" if place is None else place)', 'long long place = -1;\nfor (size_t i = 0; i < s.size() && place < 0; i++) {\n    if (count(s.begin(), s.end(), s[i]) == 1) place = i + 1;\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";'), refine=_few_letters, constants=NONE, output=ONE_OR, tags=STRINGS),
    bodies("single_letter_or_none", (Word("s"),), ("[Find|Print] the first letter of {s} that occurs only once in it, or $none if there is no such letter.", "Which letter of {s} is the first one without a copy in the word? Print it, or $none if every letter comes again."), 'found = [c for c in s if s.count(c) == 1]\nprint(found[0] if found else "$none")', 'string found;\nfor (char c : s) {\n    if (found.empty() && count(s.begin(), s.end(), c) == 1) found = c;\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";', ('found = sorted(c for c in s if s.count(c) == 1)\nprint(found[0] if found else "$none")', 'string found;\nfor (char c = \'a\'; c <= \'z\'; c++) {\n    if (found.empty() && count(s.begin(), s.end(), c) == 1) found = c;\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";'), refine=_few_letters, constants=NONE, output=("Print one letter, or $none.",), tags=STRINGS),
    bodies("repeated_letter_or_none", (Word("s"),), ("[Find|Print] the first letter of {s}, read from the left, that has already occurred before, or $none if all letters are different.", "{person} reads {s} and stops at the first letter that was there already. Print this letter; if that never happens, print $none."), 'seen = set()\nfound = None\nfor c in s:\n    if c in seen and found is None:\n        found = c\n    seen.add(c)\nprint(found or "$none")', 'set<char> seen;\nstring found;\nfor (char c : s) {\n    if (found.empty() && seen.count(c)) found = c;\n    seen.insert(c);\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";', ('found = [c for c in s if s.count(c) > 1]\nprint(found[0] if found else "$none")', 'string found;\nfor (char c : s) {\n    if (found.empty() && count(s.begin(), s.end(), c) > 1) found = c;\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";'), refine=_few_letters, constants=NONE, output=("Print one letter, or $none.",), tags=STRINGS),
    bodies("letters_that_repeat_in_order", (Word("s"),), ("[Print|Find] all letters that occur in {s} more than once, each of them once, in the order of their first places and without spaces; print $none if there are none.", "Which letters does {s} have at least twice? Write them as one word in the order in which they first appear, or $none."), 'found = "".join(c for c in dict.fromkeys(s) if s.count(c) > 1)\nprint(found or "$none")', 'string found;\nfor (char c : s) {\n    if (count(s.begin(), s.end(), c) > 1 && found.find(c) == string::npos) found += c;\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";', ('found = "".join(sorted(c for c in set(s) if s.count(c) > 1))\nprint(found or "$none")', 'string found;\nfor (char c = \'a\'; c <= \'z\'; c++) {\n    if (count(s.begin(), s.end(), c) > 1) found += c;\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";'), refine=_few_letters, constants=NONE, output=("Print one word.",), tags=STRINGS),
    bodies("common_prefix_or_none", (Words("w", max_size=12),), ("[Find|Print] the longest string with which all {n} words begin, or $none if the words have no common first letter.", "How far do all {n} words agree from their beginning? Print this common part, or $none if it is empty."), 'prefix = w[0]\nfor x in w:\n    while not x.startswith(prefix):\n        prefix = prefix[:-1]\nprint(prefix or "$none")', 'string prefix = w[0];\nfor (auto& x : w) {\n    while (x.compare(0, prefix.size(), prefix) != 0) prefix.pop_back();\n}\nif (prefix.empty()) cout << "$none" << "\\n";\nelse cout << prefix << "\\n";', ('prefix = w[0]\nwhile not w[-1].startswith(prefix):\n    prefix = prefix[:-1]\nprint(prefix or "$none")', 'string prefix = w[0];\nwhile (w[n - 1].compare(0, prefix.size(), prefix) != 0) prefix.pop_back();\nif (prefix.empty()) cout << "$none" << "\\n";\nelse cout << prefix << "\\n";'), refine=_prefixed, constants=NONE, output=("Print one word.",), tags=STRINGS),
    bodies("most_frequent_letter_and_count", (Word("s"),), ("[Find|Print] the letter that occurs most often in {s} and how often it does; of several such letters take the first in the alphabet.", "Print the most frequent letter of {s}, a space and its number of occurrences. If letters are equally frequent, the alphabetically smallest one counts."), "best = min(set(s), key=lambda c: (-s.count(c), c))\nprint(best, s.count(best))", 'char best = \'a\';\nlong long most = 0;\nfor (char c = \'a\'; c <= \'z\'; c++) {\n    long long k = count(s.begin(), s.end(), c);\n    if (k > most) {\n        most = k;\n        best = c;\n    }\n}\ncout << best << " " << most << "\\n";', ("best = max(s, key=s.count)\nprint(best, s.count(best))", 'char best = s[0];\nfor (char c : s) {\n    if (count(s.begin(), s.end(), c) > count(s.begin(), s.end(), best)) best = c;\n}\ncout << best << " " << count(s.begin(), s.end(), best) << "\\n";'), refine=_few_letters, output=("Print the letter and the number on one line.",), tags=STRINGS),
    bodies("most_frequent_letter_first_met", (Word("s"),), ("[Find|Print] the letter that occurs most often in {s} and its number of occurrences; of several such letters take the one that comes first in {s}.", "Print the most frequent letter of {s} and how often it occurs. In a tie the letter that appears earlier in the word wins."), "best = max(s, key=s.count)\nprint(best, s.count(best))", 'char best = s[0];\nfor (char c : s) {\n    if (count(s.begin(), s.end(), c) > count(s.begin(), s.end(), best)) best = c;\n}\ncout << best << " " << count(s.begin(), s.end(), best) << "\\n";', ("best = min(set(s), key=lambda c: (-s.count(c), c))\nprint(best, s.count(best))", 'char best = \'a\';\nlong long most = 0;\nfor (char c = \'a\'; c <= \'z\'; c++) {\n    long long k = count(s.begin(), s.end(), c);\n    if (k > most) {\n        most = k;\n        best = c;\n    }\n}\ncout << best << " " << most << "\\n";'), refine=_few_letters, output=("Print the letter and the number on one line.",), tags=STRINGS),
    bodies("letter_counts_in_order_met", (Word("s"),), ("For each different letter of {s}, in the order of first appearance, print a line with the letter, a space and how often it occurs.", "Count the letters of {s}. Each letter that occurs gets one line \"letter count\"; the letter met first comes first."), "for c in dict.fromkeys(s):\n    print(c, s.count(c))", 'string done;\nfor (char c : s) {\n    if (done.find(c) == string::npos) {\n        done += c;\n        cout << c << " " << count(s.begin(), s.end(), c) << "\\n";\n    }\n}', ("for c in sorted(set(s)):\n    print(c, s.count(c))", 'for (char c = \'a\'; c <= \'z\'; c++) {\n    if (s.find(c) != string::npos) cout << c << " " << count(s.begin(), s.end(), c) << "\\n";\n}'), refine=_few_letters, output=LINES, tags=STRINGS),
    bodies("letters_by_frequency", (Word("s"),), ("Sort the letters of {s} by how often they occur, the most frequent first; equally frequent letters stand in alphabetical order, equal letters side by side. Print the string.", "Rearrange {s}: letters with more occurrences come before letters with fewer; in a tie the letter that is earlier in the alphabet comes first. All copies of a letter stay together."), 'print("".join(sorted(s, key=lambda c: (-s.count(c), c))))', "string t = s;\nsort(t.begin(), t.end(), [&](char x, char y) {\n    auto cx = count(s.begin(), s.end(), x), cy = count(s.begin(), s.end(), y);\n    return cx != cy ? cx > cy : x < y;\n});\ncout << t << \"\\n\";", ('print("".join(sorted(s, key=lambda c: (s.count(c), c))))', "string t = s;\nsort(t.begin(), t.end(), [&](char x, char y) {\n    auto cx = count(s.begin(), s.end(), x), cy = count(s.begin(), s.end(), y);\n    return cx != cy ? cx < cy : x < y;\n});\ncout << t << \"\\n\";"), refine=_few_letters, output=("Print one word.",), tags=STRINGS),
    bodies("longest_word_and_length", (Text("s", alphabet=MIXED),), ("[Find|Print] the longest word of the line and its length; of several longest words take the first one.", "Print the first of the longest words of the text, a space and how many letters it has."), "words = s.split()\nbest = max(words, key=len)\nprint(best, len(best))", 'string word, best;\nstringstream in(s);\nwhile (in >> word) {\n    if (word.size() > best.size()) best = word;\n}\ncout << best << " " << best.size() << "\\n";', ("words = s.split()\nbest = max(words[::-1], key=len)\nprint(best, len(best))", 'string word, best;\nstringstream in(s);\nwhile (in >> word) {\n    if (word.size() >= best.size()) best = word;\n}\ncout << best << " " << best.size() << "\\n";'), output=("Print the word and the number on one line.",), tags=STRINGS),
    bodies("case_swapped_in_line", (Text("s", alphabet=TYPED),), ("Swap the case of all letters of the line: small ones become capital and capital ones small. Everything else stays.", "[Print|Write] the line with every small letter made capital and every capital letter made small."), "print(s.swapcase())", 'for (char& c : s) {\n    if (islower(c)) c = toupper(c);\n    else if (isupper(c)) c = tolower(c);\n}\ncout << s << "\\n";', ("print(s.upper())", 'for (char& c : s) c = toupper(c);\ncout << s << "\\n";'), refine=_typed, output=("Print one line.",), tags=STRINGS),
    bodies("caesar_of_typed_line", (Text("s", alphabet=TYPED), Int("k", 0, 25)), ("Encrypt the line: every letter is replaced by the one {k} places later in the alphabet, after z comes a and after Z comes A; capital letters stay capital, and everything that is no letter stays as it is.", "Shift all letters of the line by {k}, small ones around from z to a, capital ones from Z to A. Spaces, digits and signs are not changed."), 'result = ""\nfor c in s:\n    if c.islower():\n        c = chr((ord(c) - 97 + k) % 26 + 97)\n    elif c.isupper():\n        c = chr((ord(c) - 65 + k) % 26 + 65)\n    result += c\nprint(result)', "for (char& c : s) {\n    if (islower(c)) c = (c - 'a' + k) % 26 + 'a';\n    else if (isupper(c)) c = (c - 'A' + k) % 26 + 'A';\n}\ncout << s << \"\\n\";", ('result = ""\nfor c in s:\n    if c.islower():\n        c = chr((ord(c) - 97 + k) % 26 + 97)\n    result += c\nprint(result)', "for (char& c : s) {\n    if (islower(c)) c = (c - 'a' + k) % 26 + 'a';\n}\ncout << s << \"\\n\";"), refine=_typed_and_key, output=("Print one line.",), tags=STRINGS, meanings={"k": "the shift"}),
    bodies("vowels_consonants_digits_spaces", (Text("s", alphabet=TYPED),), ("Count the vowels (a, e, i, o, u in both cases), the other letters, the digits and the spaces of the line, and print the four numbers in this order, one per line.", "[Print|Find] four numbers: how many vowels, consonants, digits and spaces the line has. Each number stands on its own line."), 'vowels = sum(1 for c in s if c in "aeiouAEIOU")\nletters = sum(1 for c in s if c.isalpha())\nprint(vowels)\nprint(letters - vowels)\nprint(sum(1 for c in s if c.isdigit()))\nprint(s.count(" "))', 'long long v = 0, l = 0, d = 0, b = 0;\nfor (char c : s) {\n    if (string("aeiouAEIOU").find(c) != string::npos) v++;\n    else if (isalpha(c)) l++;\n    else if (isdigit(c)) d++;\n    else if (c == \' \') b++;\n}\ncout << v << "\\n" << l << "\\n" << d << "\\n" << b << "\\n";', ('vowels = sum(1 for c in s if c in "aeiouAEIOU")\nprint(vowels)\nprint(sum(1 for c in s if c != " ") - vowels)\nprint(sum(1 for c in s if c.isdigit()))\nprint(s.count(" "))', 'long long v = 0, l = 0, d = 0, b = 0;\nfor (char c : s) {\n    if (string("aeiouAEIOU").find(c) != string::npos) v++;\n    else if (c != \' \') l++;\n    if (isdigit(c)) d++;\n    if (c == \' \') b++;\n}\ncout << v << "\\n" << l << "\\n" << d << "\\n" << b << "\\n";'), refine=_typed, output=("Print four lines.",), tags=STRINGS),
    bodies("upper_lower_digits_others", (Text("s", alphabet=TYPED),), ("Count the capital letters, the small letters, the digits and all other characters (spaces too) of the line, and print the four numbers in this order.", "[Print|Find] how many characters of the line are from A-Z, from a-z, from 0-9 and none of these: four numbers. A space is none of these."), 'up = sum(1 for c in s if c.isupper())\nlow = sum(1 for c in s if c.islower())\ndigits = sum(1 for c in s if c.isdigit())\nprint(up, low, digits, len(s) - up - low - digits)', 'long long u = 0, l = 0, d = 0;\nfor (char c : s) {\n    if (isupper(c)) u++;\n    else if (islower(c)) l++;\n    else if (isdigit(c)) d++;\n}\ncout << u << " " << l << " " << d << " " << (long long)s.size() - u - l - d << "\\n";', ('up = sum(1 for c in s if c.isupper())\nlow = sum(1 for c in s if c.islower())\ndigits = sum(1 for c in s if c.isdigit())\nprint(up, low, digits, len(s) - up - low - digits - s.count(" "))', 'long long u = 0, l = 0, d = 0, b = 0;\nfor (char c : s) {\n    if (isupper(c)) u++;\n    else if (islower(c)) l++;\n    else if (isdigit(c)) d++;\n    else if (c == \' \') b++;\n}\ncout << u << " " << l << " " << d << " " << (long long)s.size() - u - l - d - b << "\\n";'), refine=_typed, output=("Print four numbers on one line.",), tags=STRINGS),
    decide("anagrams_ignoring_case", (Word("s", MIXED), Word("t", MIXED)), ("[Check|Determine] whether {s} and {t} consist of the same letters, each as often in one as in the other, where small and capital letters are not distinguished.", "Are the words {s} and {t} anagrams of each other, if the case of letters does not matter?"), "the words are anagrams", "sorted(s.lower()) == sorted(t.lower())", "for (char& c : s) c = tolower(c);\nfor (char& c : t) c = tolower(c);\nsort(s.begin(), s.end());\nsort(t.begin(), t.end());\ns == t", ("set(s.lower()) == set(t.lower())", "for (char& c : s) c = tolower(c);\nfor (char& c : t) c = tolower(c);\nset<char>(s.begin(), s.end()) == set<char>(t.begin(), t.end())"), refine=_two_words, tags=STRINGS),
    decide("line_is_palindrome_of_signs", (Text("s", alphabet=TYPED),), ("Only letters and digits count, and small and capital letters are the same. Does the line read the same from both ends?", "[Check|Determine] whether the line is a palindrome when everything but letters and digits is left out and case is ignored."), "the line is a palindrome", "t = [c.lower() for c in s if c.isalnum()]\nt == t[::-1]", "string t;\nfor (char c : s) {\n    if (isalnum(c)) t += tolower(c);\n}\nt == string(t.rbegin(), t.rend())", ("t = [c for c in s if c.isalnum()]\nt == t[::-1]", "string t;\nfor (char c : s) {\n    if (isalnum(c)) t += c;\n}\nt == string(t.rbegin(), t.rend())"), refine=_sentence, tags=STRINGS),
    bodies("index_of_part_from_zero", (Word("s"), Word("t", max_size=10)), ("[Find|Print] the index, counted from 0, at which {t} begins for the first time inside {s}, or -1 if it does not occur.", "Where in {s} does the string {t} start? The first character of {s} has the index 0; print the smallest such index, or -1 if {t} is no part of {s}."), "print(s.find(t))", 'size_t place = s.find(t);\ncout << (place == string::npos ? -1 : (long long)place) << "\\n";', ("print(s.rfind(t))", 'size_t place = s.rfind(t);\ncout << (place == string::npos ? -1 : (long long)place) << "\\n";'), refine=_part_of, output=ONE, tags=STRINGS),
    bodies("integer_turned_round_with_sign", (Int("n", -(10**9), 10**9),), ("Write the digits of {n} in reverse order, keep its sign and drop zeros at the beginning: -120 becomes -21.", "[Print|Find] the integer that has the digits of {n} backwards and the sign of {n}; leading zeros are not written."), 'x = int(str(abs(n))[::-1])\nprint(x if n >= 0 else -x)', 'long long x = llabs(n), y = 0;\nwhile (x > 0) {\n    y = y * 10 + x % 10;\n    x /= 10;\n}\ncout << (n < 0 ? -y : y) << "\\n";', ("print(int(str(abs(n))[::-1]))", 'long long x = llabs(n), y = 0;\nwhile (x > 0) {\n    y = y * 10 + x % 10;\n    x /= 10;\n}\ncout << y << "\\n";'), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(-999, 999), 10 * rng.randint(-99, 99), 0])}, output=ONE, tags=("math",)),
    bodies("primes_between_and_their_count", _RANGE, ("[Print|List] all primes from {a} to {b} on one line, and their number on the next line; if there are none, print $none on the first line.", "Which primes lie between {a} and {b}, both included, and how many are they? Print them in increasing order in one line ($none if there are none), then their number in a second line."), _PRIME + 'found = [x for x in range(a, b + 1) if prime(x)]\nprint(*(found or ["$none"]))\nprint(len(found))', _PRIME_CPP + 'long long k = 0;\nfor (long long x = a; x <= b; x++) {\n    if (prime(x)) cout << (k++ ? " " : "") << x;\n}\nif (k == 0) cout << "$none";\ncout << "\\n" << k << "\\n";', (_ODD[0] + 'found = [x for x in range(a, b + 1) if prime(x)]\nprint(*(found or ["$none"]))\nprint(len(found))', _ODD[1] + 'long long k = 0;\nfor (long long x = a; x <= b; x++) {\n    if (prime(x)) cout << (k++ ? " " : "") << x;\n}\nif (k == 0) cout << "$none";\ncout << "\\n" << k << "\\n";'), refine=_range, constants=NONE, output=("Print two lines.",), tags=("math",), meanings=_RANGED),
    bodies("primes_between_count_and_sum", _RANGE, ("[Print|Find] how many primes there are from {a} to {b}, both included, and their sum.", "Count the primes between {a} and {b} (both ends included) and add them up. Print the count and the sum, 0 and 0 if there are none."), _PRIME + "found = [x for x in range(a, b + 1) if prime(x)]\nprint(len(found), sum(found))", _PRIME_CPP + 'long long k = 0, total = 0;\nfor (long long x = a; x <= b; x++) {\n    if (prime(x)) {\n        k++;\n        total += x;\n    }\n}\ncout << k << " " << total << "\\n";', (_ODD[0] + "found = [x for x in range(a, b + 1) if prime(x)]\nprint(len(found), sum(found))", _ODD[1] + 'long long k = 0, total = 0;\nfor (long long x = a; x <= b; x++) {\n    if (prime(x)) {\n        k++;\n        total += x;\n    }\n}\ncout << k << " " << total << "\\n";'), refine=_range, output=("Print two numbers separated by a space.",), tags=("math",), meanings=_RANGED),
    bodies("first_n_primes_printed", (Int("n", 1, 500),), ("[Print|List] the first {n} prime numbers.", "Print the {n} smallest primes in increasing order."), _PRIME + "found = []\nx = 2\nwhile len(found) < n:\n    if prime(x):\n        found.append(x)\n    x += 1\nprint(*found)", _PRIME_CPP + 'long long k = 0;\nfor (long long x = 2; k < n; x++) {\n    if (prime(x)) cout << (k++ ? " " : "") << x;\n}\ncout << "\\n";', (_PRIME + "print(*[x for x in range(2, n + 1) if prime(x)])", _PRIME_CPP + 'long long k = 0;\nfor (long long x = 2; x <= n; x++) {\n    if (prime(x)) cout << (k++ ? " " : "") << x;\n}\ncout << "\\n";'), refine=lambda rng, v: {"n": rng.choice([1, 5, rng.randint(1, 30), v["n"]])}, output=("Print the numbers separated by spaces.",), tags=("math",)),
    bodies("sum_of_first_n_primes", (Int("n", 1, 1000),), ("[Print|Find] the sum of the first {n} prime numbers.", "Add up the {n} smallest primes 2, 3, 5, ... and print the result."), _PRIME + "total = count = 0\nx = 2\nwhile count < n:\n    if prime(x):\n        count += 1\n        total += x\n    x += 1\nprint(total)", _PRIME_CPP + 'long long k = 0, total = 0;\nfor (long long x = 2; k < n; x++) {\n    if (prime(x)) {\n        k++;\n        total += x;\n    }\n}\ncout << total << "\\n";', (_PRIME + "print(sum(x for x in range(2, n + 1) if prime(x)))", _PRIME_CPP + 'long long total = 0;\nfor (long long x = 2; x <= n; x++) {\n    if (prime(x)) total += x;\n}\ncout << total << "\\n";'), refine=lambda rng, v: {"n": rng.choice([1, 5, rng.randint(1, 30), v["n"]])}, output=ONE, tags=("math",)),
    bodies("tribonacci_from_zero", (Int("n", 0, 60),), ("The sequence begins T(0) = 0, T(1) = 1, T(2) = 1, and each further number is the sum of the three before it. [Print|Find] T({n}).", "[Print|Find] the number with the index {n} of 0, 1, 1, 2, 4, 7, 13, ..., in which three neighbours add up to the next number; indices begin with 0."), "x, y, z = 0, 1, 1\nfor i in range(n):\n    x, y, z = y, z, x + y + z\nprint(x)", 'long long x = 0, y = 1, z = 1;\nfor (int i = 0; i < n; i++) {\n    long long next = x + y + z;\n    x = y;\n    y = z;\n    z = next;\n}\ncout << x << "\\n";', ("x, y = 0, 1\nfor i in range(n):\n    x, y = y, x + y\nprint(x)", 'long long x = 0, y = 1;\nfor (int i = 0; i < n; i++) {\n    long long next = x + y;\n    x = y;\n    y = next;\n}\ncout << x << "\\n";'), output=ONE, tags=("dp",)),
    bodies("from_one_base_to_another", (Word("s", DIGITS36, max_size=9), Int("a", 2, 36), Int("b", 2, 36)), ("{s} is a number written in base {a}. Print it in base {b}. The capital letters A to Z are the digits 10 to 35.", "Convert {s} from the number system with base {a} to the one with base {b}; digits above 9 are written as A, B, C and so on."), 'x = int(s, a)\nresult = ""\nwhile x > 0:\n    result = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[x % b] + result\n    x //= b\nprint(result or "0")', 'string digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", result;\nlong long x = 0;\nfor (char c : s) x = x * a + digits.find(c);\nwhile (x > 0) {\n    result = digits[x % b] + result;\n    x /= b;\n}\ncout << (result.empty() ? "0" : result) << "\\n";', ('x = int(s, a)\nresult = ""\nwhile x > 0:\n    result += "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[x % b]\n    x //= b\nprint(result or "0")', 'string digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", result;\nlong long x = 0;\nfor (char c : s) x = x * a + digits.find(c);\nwhile (x > 0) {\n    result += digits[x % b];\n    x /= b;\n}\ncout << (result.empty() ? "0" : result) << "\\n";'), refine=_in_base, output=("Print one line.",), tags=("math",), meanings={"s": "the number", "a": "its base", "b": "the new base"}),
    bodies("value_counts_in_order_met", (Ints("a", -100, 100, max_size=40),), ("For each different value of the list, in the order of first appearance, print a line with the value, a space and how often it occurs.", "Count how often every value occurs. Print one line \"value count\" for each; the value met first comes first."), "for x in dict.fromkeys(a):\n    print(x, a.count(x))", 'set<long long> done;\nfor (auto x : a) {\n    if (done.insert(x).second) cout << x << " " << count(a.begin(), a.end(), x) << "\\n";\n}', ("for x in sorted(set(a)):\n    print(x, a.count(x))", 'set<long long> done(a.begin(), a.end());\nfor (auto x : done) cout << x << " " << count(a.begin(), a.end(), x) << "\\n";'), refine=_near_values, output=LINES),
    bodies("value_counts_in_sorted_order", (Ints("a", -100, 100, max_size=40),), ("For each different value of the list, from the smallest to the largest, print a line with the value, a space and how often it occurs.", "Count how often every value occurs. Print one line \"value count\" for each, in increasing order of the values."), "for x in sorted(set(a)):\n    print(x, a.count(x))", 'set<long long> done(a.begin(), a.end());\nfor (auto x : done) cout << x << " " << count(a.begin(), a.end(), x) << "\\n";', ("for x in dict.fromkeys(a):\n    print(x, a.count(x))", 'set<long long> done;\nfor (auto x : a) {\n    if (done.insert(x).second) cout << x << " " << count(a.begin(), a.end(), x) << "\\n";\n}'), refine=_near_values, output=LINES),
    bodies("different_ones_counted_and_listed", (Ints("a", -100, 100, order="sorted", max_size=40),), ("The list is sorted. Print how many different values it has, and on the next line these values in increasing order.", "Remove the repetitions from the sorted list: print the length of what remains, then what remains."), "b = sorted(set(a))\nprint(len(b))\nprint(*b)", 'set<long long> b(a.begin(), a.end());\ncout << b.size() << "\\n";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";', ("b = [x for x in a if a.count(x) == 1]\nprint(len(b))\nprint(*b)", 'vector<long long> b;\nfor (auto x : a) {\n    if (count(a.begin(), a.end(), x) == 1) b.push_back(x);\n}\ncout << b.size() << "\\n";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), refine=_sorted_near, output=("Print two lines.",)),
    bodies("second_largest_value_or_none", (Ints("a", -100, 100, max_size=40),), ("[Find|Print] the second largest different value of the list: the largest one that is smaller than the maximum. Print $none if all elements are equal.", "Leave out all elements equal to the maximum. What is the maximum of the others? If none are left, print $none."), 'b = sorted(set(a))\nprint(b[-2] if len(b) > 1 else "$none")', 'set<long long> b(a.begin(), a.end());\nif (b.size() < 2) cout << "$none" << "\\n";\nelse cout << *next(b.rbegin()) << "\\n";', ('b = sorted(a)\nprint(b[-2] if len(b) > 1 else "$none")', 'sort(a.begin(), a.end());\nif (n < 2) cout << "$none" << "\\n";\nelse cout << a[n - 2] << "\\n";'), refine=_near_values, constants=NONE, output=ONE_OR),
    bodies("second_smallest_value_or_none", (Ints("a", -100, 100, max_size=40),), ("[Find|Print] the second smallest different value of the list: the smallest one that is greater than the minimum. Print $none if all elements are equal.", "Leave out all elements equal to the minimum. What is the minimum of the others? If none are left, print $none."), 'b = sorted(set(a))\nprint(b[1] if len(b) > 1 else "$none")', 'set<long long> b(a.begin(), a.end());\nif (b.size() < 2) cout << "$none" << "\\n";\nelse cout << *next(b.begin()) << "\\n";', ('b = sorted(a)\nprint(b[1] if len(b) > 1 else "$none")', 'sort(a.begin(), a.end());\nif (n < 2) cout << "$none" << "\\n";\nelse cout << a[1] << "\\n";'), refine=_near_values, constants=NONE, output=ONE_OR),
    bodies("common_values_listed_or_none", _TWO_SIZES, ("Print all values that occur in both lists, each once and in increasing order, or $none if there are none.", "Which numbers do the two lists have in common? Print every one of them once, the smallest first; if there is none, print $none."), "found = sorted(set(a) & set(b))\n" + _SHOWN_SET, _SETS_CPP + "for (auto x : one) {\n    if (two.count(x)) found.push_back(x);\n}\n" + _SHOWN_SET_CPP, ("found = sorted(x for x in a if x in b)\n" + _SHOWN_SET, _SETS_CPP + "sort(a.begin(), a.end());\nfor (auto x : a) {\n    if (two.count(x)) found.push_back(x);\n}\n" + _SHOWN_SET_CPP), refine=_two_lists, constants=NONE, output=LINE_OR),
    bodies("common_values_in_first_order", _TWO_SIZES, ("Print the values that occur in both lists, each once, in the order of their first places in {a}, or $none if there are none.", "Go through the first list and print every value that the second list has too, but no value twice. If nothing is printed, print $none."), "found = [x for x in dict.fromkeys(a) if x in b]\n" + _SHOWN_SET, _SETS_CPP + "for (auto x : a) {\n    if (two.count(x) && find(found.begin(), found.end(), x) == found.end()) found.push_back(x);\n}\n" + _SHOWN_SET_CPP, ("found = sorted(set(a) & set(b))\n" + _SHOWN_SET, _SETS_CPP + "for (auto x : one) {\n    if (two.count(x)) found.push_back(x);\n}\n" + _SHOWN_SET_CPP), refine=_two_lists, constants=NONE, output=LINE_OR),
    bodies("only_in_first_sorted_or_none", _TWO_SIZES, ("Print all values of {a} that do not occur in {b}, each once and in increasing order, or $none if there are none.", "Which numbers are in the first list but not in the second? Print each of them once, the smallest first, or $none."), "found = sorted(set(a) - set(b))\n" + _SHOWN_SET, _SETS_CPP + "for (auto x : one) {\n    if (!two.count(x)) found.push_back(x);\n}\n" + _SHOWN_SET_CPP, ("found = sorted(set(b) - set(a))\n" + _SHOWN_SET, _SETS_CPP + "for (auto x : two) {\n    if (!one.count(x)) found.push_back(x);\n}\n" + _SHOWN_SET_CPP), refine=_two_lists, constants=NONE, output=LINE_OR),
    bodies("trade_days_earliest_buying", (Ints("a", 1, 10**6, max_size=100),), ("A share costs {a}_i on day i. It is bought on one day and sold on a later one. Print the days (from 1) of buying and selling with the greatest profit; of several pairs take the one that buys first, and of these the one that sells first. If no profit is possible, print $none.", "[Find|Print] i < j with the largest {a}_j - {a}_i, counted from 1, the smallest i and then the smallest j if there are several; print $none if this difference is never above 0."), *_trade(1), _low(_trade(1)), refine=_prices, constants=NONE, output=("Print two numbers, or $none.",)),
    bodies("trade_days_from_zero", (Ints("a", 1, 10**6, max_size=100),), ("A share costs {a}_i on day i; the days have the numbers 0, 1, 2, ... Print the days of buying and of (later) selling with the greatest profit, of several pairs the one with the smallest first and then the smallest second day. If no profit is possible, print $none.", "[Find|Print] indices i < j, counted from 0, with the largest {a}_j - {a}_i (smallest i first, then smallest j), or $none if no later element is larger than an earlier one."), *_trade(0), _low(_trade(0)), refine=_prices, constants=NONE, output=("Print two numbers, or $none.",)),
)  # fmt: skip
