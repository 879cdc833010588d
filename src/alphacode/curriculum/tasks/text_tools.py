"""Strings changed, compared and taken apart as programs do every day."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.short import STRING, bodies, decide, value
from alphacode.curriculum.task import LOWER, UPPER, Int, Task, Text, Values, Word, Words

Refine = Callable[[Random, Values], Values]
S = (Word("s", max_size=60),)
TWO = (Word("s", max_size=40), Word("t", max_size=40))
STRINGS = ("strings",)


def _over(alphabet: str, high: int = 14, low: int = 1) -> Refine:
    def refine(rng: Random, values: Values) -> Values:
        return {
            **values,
            "s": "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high))),
        }

    return refine


def _rotated(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("abc") for _ in range(rng.randint(1, 9)))
    i = rng.randrange(len(s))
    t = s[i:] + s[:i] if rng.random() < 0.5 else "".join(rng.sample(s, len(s)))
    return {**values, "s": s, "t": t}


def _prefixed(rng: Random, values: Values) -> Values:
    head = values["s"][: rng.randint(0, 6)]
    return {**values, "s": head + values["s"][:20], "t": head + values["t"][:20]}


def _letters_of(rng: Random, values: Values) -> Values:
    s = values["s"][:20]
    t = "".join(rng.sample(s, rng.randint(1, len(s))))
    return {
        **values,
        "s": s,
        "t": t if rng.random() < 0.5 else t + rng.choice(s + "az"),
    }


def _prefixes(rng: Random, values: Values) -> Values:
    head = "".join(rng.choice(LOWER) for _ in range(rng.randint(0, 4)))
    return {**values, "w": [head + x for x in values["w"]]}


CODE_WORDS = [
    "get",
    "name",
    "read",
    "file",
    "size",
    "item",
    "max",
    "value",
    "to",
    "list",
]


def _code_words(rng: Random) -> list[str]:
    """Return words of which a name in a program may be made."""
    return [rng.choice(CODE_WORDS) for _ in range(rng.randint(1, 4))]


def _camel(rng: Random, values: Values) -> Values:
    words = _code_words(rng)
    return {**values, "s": words[0] + "".join(x.capitalize() for x in words[1:])}


def _snake(rng: Random, values: Values) -> Values:
    words = _code_words(rng)
    return {**values, "s": "_".join(words)}


def _pangram(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, 26) + [
        rng.choice(LOWER) for _ in range(rng.randint(0, 9))
    ]
    rng.shuffle(letters)
    if rng.random() < 0.5:
        gone = rng.choice(LOWER)
        letters = [c for c in letters if c != gone]
    return {**values, "s": "".join(letters)}


def _sum_text(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": "+".join(
            str(rng.choice([rng.randint(0, 9), rng.randint(10, 300)]))
            for _ in range(rng.randint(1, 7))
        ),
    }


def _signed_text(rng: Random, values: Values) -> Values:
    s = str(rng.randint(0, 50))
    for _ in range(rng.randint(0, 6)):
        s += rng.choice("+-") + str(rng.randint(0, 50))
    return {**values, "s": s}


def _digits_inside(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": "".join(
            rng.choice(["a", "b", "x", "7", "10", "3", "25", "q"])
            for _ in range(rng.randint(1, 10))
        ),
    }


def _coded(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": "".join(
            rng.choice("abcdxyz") + str(rng.randint(1, 6))
            for _ in range(rng.randint(1, 6))
        ),
    }


def _time(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": f"{rng.randint(0, 23):02}:{rng.choice([0, 30, rng.randint(0, 59)]):02}",
    }


def _ip(rng: Random, values: Values) -> Values:
    parts = [
        str(rng.choice([0, 1, 255, 256, 300, rng.randint(0, 255)]))
        for _ in range(rng.choice([3, 4, 4, 4, 4, 5]))
    ]
    return {**values, "s": ".".join(parts)}


def _binary_pair(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": bin(rng.randint(0, 300))[2:],
        "t": bin(rng.randint(0, 300))[2:],
    }


def _spaced(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, 5)}


def _brackets(rng: Random, values: Values) -> Values:
    s, depth = "", 0
    for _ in range(rng.randint(1, 8)):
        s, depth = s + "(", depth + 1
        while depth and rng.random() < 0.5:
            s, depth = s + ")", depth - 1
    return {**values, "s": s + ")" * depth}


def _some_brackets(rng: Random, values: Values) -> Values:
    return {**values, "s": "".join(rng.choice("()") for _ in range(rng.randint(1, 10)))}


def _repeated_piece(rng: Random, values: Values) -> Values:
    piece = "".join(rng.choice("abc") for _ in range(rng.randint(1, 4)))
    s = piece * rng.randint(1, 4)
    return {**values, "s": s if rng.random() < 0.7 else s + rng.choice("abc")}


CHANGED = (
    bodies("rot13", S, ("[Encrypt|Change] {s} by moving every letter 13 places on in the alphabet, from z on to a.",), "print(''.join(chr((ord(c) - 97 + 13) % 26 + 97) for c in s))", "for (char& c : s) c = (c - 'a' + 13) % 26 + 'a';\ncout << s << \"\\n\";", ("print(s[::-1])", 'cout << string(s.rbegin(), s.rend()) << "\\n";'), output=STRING, tags=STRINGS, weight=0.5),
    bodies("atbash", S, ("[Replace|Change] each letter of {s} by the one as far from the end of the alphabet as it is from the beginning: a by z, b by y and so on.",), "print(''.join(chr(219 - ord(c)) for c in s))", "for (char& c : s) c = 'a' + 'z' - c;\ncout << s << \"\\n\";", ("print(s[::-1])", 'cout << string(s.rbegin(), s.rend()) << "\\n";'), output=STRING, tags=STRINGS, weight=0.5),
    bodies("caesar_back", (Word("s", max_size=40), Int("k", 1, 25)), ("A word was [encrypted|coded] by moving each letter {k} places on in the alphabet (after z comes a). The result is {s}. [Find|Print] the word.",), "print(''.join(chr((ord(c) - 97 - k) % 26 + 97) for c in s))", "for (char& c : s) c = (c - 'a' - k + 26) % 26 + 'a';\ncout << s << \"\\n\";", ("print(''.join(chr((ord(c) - 97 + k) % 26 + 97) for c in s))", "for (char& c : s) c = (c - 'a' + k) % 26 + 'a';\ncout << s << \"\\n\";"), output=STRING, refine=lambda rng, v: {**v, "k": rng.randint(1, 25)}, tags=STRINGS),
    bodies("dna_complement", (Word("s", "ACGT", max_size=40),), ("[In DNA|In a strand] A stands against T and C against G. [Print|Find] the other strand for {s}.", "[Replace|Exchange] A with T, T with A, C with G and G with C in {s}."), "pairs = {'A': 'T', 'T': 'A', 'C': 'G', 'G': 'C'}\nprint(''.join(pairs[c] for c in s))", "for (char& c : s) {\n    if (c == 'A') c = 'T';\n    else if (c == 'T') c = 'A';\n    else if (c == 'C') c = 'G';\n    else c = 'C';\n}\ncout << s << \"\\n\";", ("print(s.replace('A', 'T').replace('C', 'G'))", "for (char& c : s) {\n    if (c == 'A') c = 'T';\n    else if (c == 'C') c = 'G';\n}\ncout << s << \"\\n\";"), output=STRING, tags=STRINGS, weight=0.6),
    bodies("camel_to_snake", (Word("s", LOWER + UPPER, max_size=40),), ("[Write|Change] the name {s} with underscores: before each capital put _ and make the capital small.", "readFileName becomes read_file_name. [Do the same with|Convert] {s}."), "print(''.join('_' + c.lower() if c.isupper() else c for c in s))", "string result;\nfor (char c : s) {\n    if (isupper(c)) result += '_';\n    result += tolower(c);\n}\ncout << result << \"\\n\";", ("print(s.lower())", "for (char& c : s) c = tolower(c);\ncout << s << \"\\n\";"), output=STRING, refine=_camel, tags=STRINGS),
    bodies("snake_to_camel", (Word("s", LOWER + "_", max_size=40),), ("[Write|Change] the name {s} without underscores: each word but the first gets a capital.", "read_file_name becomes readFileName. [Do the same with|Convert] {s}."), "w = s.split('_')\nprint(w[0] + ''.join(x.capitalize() for x in w[1:]))", "string result;\nbool up = false;\nfor (char c : s) {\n    if (c == '_') up = true;\n    else {\n        result += up ? toupper(c) : c;\n        up = false;\n    }\n}\ncout << result << \"\\n\";", ("print(s.replace('_', '-'))", "for (char& c : s) if (c == '_') c = '-';\ncout << s << \"\\n\";"), output=STRING, refine=_snake, tags=STRINGS),
    bodies("run_length_decode", (Word("s", LOWER + "0123456789", max_size=40),), ("[Decode|Unpack] {s}: each letter is followed by the number of times it is written (a3b1 means aaab).",), "result = ''\nfor i in range(0, len(s), 2):\n    result += s[i] * int(s[i + 1])\nprint(result)", "string result;\nfor (size_t i = 0; i + 1 < s.size(); i += 2) result += string(s[i + 1] - '0', s[i]);\ncout << result << \"\\n\";", ("print(s[::2])", 'for (size_t i = 0; i < s.size(); i += 2) cout << s[i];\ncout << "\\n";'), output=STRING, refine=_coded, tags=STRINGS),
    bodies("thousands_separated", (Int("n", 0, 10**9),), ("[Print|Write] {n} with [commas|a comma] between groups of three digits, as in 1,234,567.",), "print(f'{n:,}')", "string s = to_string(n);\nfor (int i = (int)s.size() - 3; i > 0; i -= 3) s.insert(i, \",\");\ncout << s << \"\\n\";", ("s = str(n)\nprint(','.join(s[i:i + 3] for i in range(0, len(s), 3)))", "string s = to_string(n), result;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (i > 0 && i % 3 == 0) result += ',';\n    result += s[i];\n}\ncout << result << \"\\n\";"), output=("Print the number with commas.",), tags=STRINGS, weight=0.6),
    bodies("mask_all_but_four", (Word("s", "0123456789", min_size=1, max_size=20),), ("[Hide|Mask] all but the last four characters of {s} by #.", "The number of a card is {s}. Print # instead of every digit except the last four."), "print('#' * (len(s) - 4) + s[-4:])", "for (int i = 0; i + 4 < (int)s.size(); i++) s[i] = '#';\ncout << s << \"\\n\";", ("print('#' * len(s))", 'cout << string(s.size(), \'#\') << "\\n";'), output=STRING, tags=STRINGS, weight=0.6),
    bodies("insert_dashes", (Word("s", max_size=40), Int("k", 1, 5)), ("[Split|Cut] {s} into pieces of {k} characters (the last may be shorter) and print them joined by dashes.",), "print('-'.join(s[i:i + k] for i in range(0, len(s), k)))", "string result;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (i > 0 && i % k == 0) result += '-';\n    result += s[i];\n}\ncout << result << \"\\n\";", ("print('-'.join(s))", "string result;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (i > 0) result += '-';\n    result += s[i];\n}\ncout << result << \"\\n\";"), output=STRING, refine=_spaced, tags=STRINGS),
    bodies("remove_kth_letter", (Word("s", min_size=2, max_size=40), Int("k")), ("[Remove|Delete|Drop] the {k}-th letter of {s} (counted from 1).", "{person} makes a typing error: letter number {k} of {s} is missing. What is written?"), "print(s[:k - 1] + s[k:])", "s.erase(k - 1, 1);\ncout << s << \"\\n\";", ("print(s.replace(s[k - 1], ''))", "char x = s[k - 1];\nstring result;\nfor (char c : s) if (c != x) result += c;\ncout << result << \"\\n\";"), output=STRING, refine=lambda rng, v: {**v, "k": rng.randint(1, len(v["s"]))}, tags=STRINGS),
    bodies("swap_halves", (Word("s", max_size=40),), ("[Swap|Exchange] the halves of {s}; if the length is odd, the middle letter stays [in the middle|where it is].",), "h = len(s) // 2\nprint(s[len(s) - h:] + s[h:len(s) - h] + s[:h])", "int h = s.size() / 2, m = s.size() % 2;\ncout << s.substr(h + m) + s.substr(h, m) + s.substr(0, h) << \"\\n\";", ("h = len(s) // 2\nprint(s[h:] + s[:h])", "int h = s.size() / 2;\ncout << s.substr(h) + s.substr(0, h) << \"\\n\";"), output=STRING, tags=STRINGS, weight=0.7),
    bodies("interleave", TWO, ("[Take|Print] letters of {s} and {t} by turns, beginning with {s}; when one [ends|is used up], the rest of the other follows.",), "result = ''\nfor i in range(max(len(s), len(t))):\n    result += s[i:i + 1] + t[i:i + 1]\nprint(result)", "string result;\nfor (size_t i = 0; i < max(s.size(), t.size()); i++) {\n    if (i < s.size()) result += s[i];\n    if (i < t.size()) result += t[i];\n}\ncout << result << \"\\n\";", ("print(s + t)", 'cout << s + t << "\\n";'), output=STRING, tags=STRINGS, allows_cases=False),
    bodies("pig_latin", S, ("[Move|Put] the first letter of {s} to the end and add ay.",), "print(s[1:] + s[0] + 'ay')", 'cout << s.substr(1) + s[0] + "ay" << "\\n";', ("print(s + 'ay')", 'cout << s + "ay" << "\\n";'), output=STRING, tags=STRINGS, weight=0.5),
    bodies("replace_word_in_text", (Text("s"), Word("x", max_size=6), Word("y", max_size=6)), ("[In the sentence replace|Replace] every word {x} by {y} and print the sentence.",), "print(' '.join(y if w == x else w for w in s.split()))", "stringstream in(s);\nstring w, result;\nwhile (in >> w) result += (w == x ? y : w) + \" \";\ncout << result << \"\\n\";", ("print(s)", 'cout << s << "\\n";'), output=("Print the new sentence.", "Print one line."), refine=lambda rng, v: {**v, "x": rng.choice(v["s"].split())}, tags=STRINGS, allows_cases=False, weight=0.7),
    bodies("letter_counts_printed", S, ("For each letter that occurs in {s}, in alphabetical order, print the letter and how often it occurs.", "[Count|Print] the occurrences of all letters of {s}: one line per letter, from a to z, [only those that occur|leaving out those that do not occur]."), ("for c in sorted(set(s)):\n    print(c, s.count(c))",), 'map<char, int> m;\nfor (char c : s) m[c]++;\nfor (auto [c, k] : m) cout << c << " " << k << "\\n";', ("for c in sorted(set(s)):\n    print(c, 1)", 'set<char> m(s.begin(), s.end());\nfor (char c : m) cout << c << " " << 1 << "\\n";'), output=("Print one line for each letter.", "On each line: a letter and a number."), tags=STRINGS, allows_cases=False),
    bodies("add_binary", (Word("s", "01", max_size=20), Word("t", "01", max_size=20)), ("[Add|Print the sum of] the binary numbers {s} and {t}[; print it in binary|, in binary, without leading zeros].",), "print(bin(int(s, 2) + int(t, 2))[2:])", "long long n = stoll(s, nullptr, 2) + stoll(t, nullptr, 2);\nstring result;\ndo {\n    result = char('0' + n % 2) + result;\n    n /= 2;\n} while (n > 0);\ncout << result << \"\\n\";", ("print(int(s, 2) + int(t, 2))", "cout << stoll(s, nullptr, 2) + stoll(t, nullptr, 2) << \"\\n\";"), output=("Print the sum in binary.",), refine=_binary_pair, tags=STRINGS, allows_cases=False, weight=0.7),
    bodies("minutes_from_time_text", (Word("s", "0123456789:", max_size=5),), ("A time is given as hh:mm. [How many minutes have passed since midnight|Print the minutes since midnight][?|.]",), ("h, m = map(int, s.split(':'))\nprint(h * 60 + m)", "print(int(s[:2]) * 60 + int(s[3:]))"), "cout << stoi(s.substr(0, 2)) * 60 + stoi(s.substr(3)) << \"\\n\";", ("h, m = map(int, s.split(':'))\nprint(h + m)", "cout << stoi(s.substr(0, 2)) + stoi(s.substr(3)) << \"\\n\";"), output=("Print the number of minutes.",), refine=_time, tags=STRINGS),
    bodies("time_in_twelve_hours", (Word("s", "0123456789:", max_size=5),), ("[Convert|Change] the time {s} of a 24-hour clock to 12 hours with AM or PM: 13:05 becomes 01:05 PM, 00:30 becomes 12:30 AM.",), "h = int(s[:2])\nprint(f'{(h + 11) % 12 + 1:02}' + s[2:], 'AM' if h < 12 else 'PM')", "int h = stoi(s.substr(0, 2)), x = (h + 11) % 12 + 1;\ncout << (x < 10 ? \"0\" : \"\") << x << s.substr(2) << (h < 12 ? \" AM\" : \" PM\") << \"\\n\";", ("h = int(s[:2])\nprint(f'{h % 12:02}' + s[2:], 'AM' if h < 12 else 'PM')", "int h = stoi(s.substr(0, 2)), x = h % 12;\ncout << (x < 10 ? \"0\" : \"\") << x << s.substr(2) << (h < 12 ? \" AM\" : \" PM\") << \"\\n\";"), output=("Print the time with AM or PM.",), refine=_time, tags=STRINGS, weight=0.5, rating=900),
)  # fmt: skip

MEASURED = (
    value("sum_in_text", (Word("s", "0123456789+", max_size=40),), ("[Find|Compute] the value of the sum {s}.", "{s} is a sum of numbers with plus signs between them. What is it equal to?"), "sum(map(int, s.split('+')))", "long long sum = 0;\nstringstream in(s);\nstring x;\nwhile (getline(in, x, '+')) sum += stoll(x);\nsum", ("sum(int(c) for c in s if c != '+')", "long long sum = 0;\nfor (char c : s) if (c != '+') sum += c - '0';\nsum"), refine=_sum_text, tags=STRINGS),
    value("plus_minus_in_text", (Word("s", "0123456789+-", max_size=40),), ("[Find|Compute] the value of the expression {s} of numbers, plus and minus signs.",), "total = 0\nsign = 1\nx = 0\nfor c in s:\n    if c.isdigit():\n        x = x * 10 + int(c)\n    else:\n        total += sign * x\n        sign = 1 if c == '+' else -1\n        x = 0\ntotal + sign * x", "long long total = 0, sign = 1, x = 0;\nfor (char c : s) {\n    if (isdigit(c)) x = x * 10 + (c - '0');\n    else {\n        total += sign * x;\n        sign = c == '+' ? 1 : -1;\n        x = 0;\n    }\n}\ntotal + sign * x", ("sum(map(int, s.replace('-', '+').split('+')))", "long long sum = 0;\nfor (char& c : s) if (c == '-') c = '+';\nstringstream in(s);\nstring x;\nwhile (getline(in, x, '+')) sum += stoll(x);\nsum"), refine=_signed_text, tags=STRINGS, rating=1000),
    bodies("sort_summands", (Word("s", "123+", max_size=40),), ("A sum of numbers 1, 2 and 3 is written as {s}. [Rearrange|Order] the numbers so that they do not decrease, and print the sum again.",), "print('+'.join(sorted(s.split('+'))))", "string d;\nfor (char c : s) if (c != '+') d += c;\nsort(d.begin(), d.end());\nfor (size_t i = 0; i < d.size(); i++) cout << (i ? \"+\" : \"\") << d[i];\ncout << \"\\n\";", ("print(''.join(sorted(s)))", "sort(s.begin(), s.end());\ncout << s << \"\\n\";"), output=STRING, refine=lambda rng, v: {**v, "s": "+".join(rng.choice("123") for _ in range(rng.randint(1, 8)))}, tags=STRINGS, weight=0.6),
    value("sum_of_numbers_inside", (Word("s", LOWER + "0123456789", max_size=40),), ("[Find|Print] the sum of all numbers in {s}; digits side by side make one number (a12b3 gives 15).",), "import re\nsum(map(int, re.findall(r'[0-9]+', s)))", "long long sum = 0, x = 0;\nfor (char c : s) {\n    if (isdigit(c)) x = x * 10 + (c - '0');\n    else {\n        sum += x;\n        x = 0;\n    }\n}\nsum + x", ("sum(int(c) for c in s if c.isdigit())", "long long sum = 0;\nfor (char c : s) if (isdigit(c)) sum += c - '0';\nsum"), refine=_digits_inside, tags=STRINGS, rating=1000),
    value("common_prefix_length", TWO, ("[With|In] how many letters do {s} and {t} [begin|start] alike?", "[Find|Print] the length of the longest common beginning of {s} and {t}."), "i = 0\nwhile i < len(s) and i < len(t) and s[i] == t[i]:\n    i += 1\ni", "size_t i = 0;\nwhile (i < s.size() && i < t.size() && s[i] == t[i]) i++;\ni", ("sum(1 for x, y in zip(s, t) if x == y)", "int count = 0;\nfor (size_t i = 0; i < min(s.size(), t.size()); i++) if (s[i] == t[i]) count++;\ncount"), refine=_prefixed, tags=STRINGS, allows_cases=False),
    bodies("common_prefix_of_words", (Words("w", max_size=8),), ("[Find|Print] the longest common beginning of all the words, or - if there is none.",), "s = ''\nfor c in zip(*w):\n    if len(set(c)) > 1:\n        break\n    s += c[0]\nprint(s or '-')", "string s = w[0];\nfor (auto& x : w) {\n    size_t i = 0;\n    while (i < s.size() && i < x.size() && s[i] == x[i]) i++;\n    s = s.substr(0, i);\n}\ncout << (s.empty() ? \"-\" : s) << \"\\n\";", ("print(min(w))", 'cout << *min_element(w.begin(), w.end()) << "\\n";'), output=STRING, refine=_prefixes, tags=STRINGS, rating=1000, weight=0.8),
    value("depth_of_brackets", (Word("s", "()", max_size=30),), ("[Find|Print] the greatest depth of nesting of the brackets in {s}[, which are balanced|].",), "best = 0\ndepth = 0\nfor c in s:\n    if c == '(':\n        depth += 1\n    else:\n        depth -= 1\n    best = max(best, depth)\nbest", "int best = 0, depth = 0;\nfor (char c : s) {\n    depth += c == '(' ? 1 : -1;\n    best = max(best, depth);\n}\nbest", ("s.count('(')", "count(s.begin(), s.end(), '(')"), refine=_brackets, tags=STRINGS),
    value("brackets_to_add", (Word("s", "()", max_size=30),), ("[Find|What is] the least number of brackets that must be added to {s} to make it balanced[.|?]", "How many brackets have to be removed from {s}, at least, so that the rest is a right bracket sequence?"), "need = 0\ndepth = 0\nfor c in s:\n    if c == '(':\n        depth += 1\n    elif depth > 0:\n        depth -= 1\n    else:\n        need += 1\nneed + depth", "int need = 0, depth = 0;\nfor (char c : s) {\n    if (c == '(') depth++;\n    else if (depth > 0) depth--;\n    else need++;\n}\nneed + depth", ("abs(s.count('(') - s.count(')'))", "abs(count(s.begin(), s.end(), '(') - count(s.begin(), s.end(), ')'))"), refine=_some_brackets, tags=("strings", "greedy"), rating=1000),
    value("smallest_period", S, ("[Find|Print] the length of the shortest word that gives {s} when repeated a whole number of times.",), "k = 1\nwhile len(s) % k != 0 or s[:k] * (len(s) // k) != s:\n    k += 1\nk", "size_t k = 1;\nwhile (true) {\n    bool good = s.size() % k == 0;\n    for (size_t i = k; i < s.size(); i++) if (s[i] != s[i - k]) good = false;\n    if (good) break;\n    k++;\n}\nk", ("len(set(s))", "set<char>(s.begin(), s.end()).size()"), refine=_repeated_piece, tags=STRINGS, rating=1100, weight=0.7),
    value("alternations_to_remove", (Word("s", "AB", max_size=40),), ("[Find|What is] the least number of letters to remove from {s} so that no two equal letters are side by side[.|?]", "Stones of two colours lie in a row: {s}. How many must be taken away so that neighbours differ?"), "sum(1 for i in range(1, len(s)) if s[i] == s[i - 1])", "int count = 0;\nfor (size_t i = 1; i < s.size(); i++) if (s[i] == s[i - 1]) count++;\ncount", ("abs(s.count('A') - s.count('B'))", "abs(count(s.begin(), s.end(), 'A') - count(s.begin(), s.end(), 'B'))"), tags=STRINGS),
    value("changes_to_alternate", (Word("s", "01", max_size=40),), ("[Find|What is] the least number of characters of {s} to change so that zeros and ones alternate[.|?]",), "x = sum(1 for i, c in enumerate(s) if int(c) != i % 2)\nmin(x, len(s) - x)", "int x = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] - '0' != (int)i % 2) x++;\nmin(x, (int)s.size() - x)", ("sum(1 for i in range(1, len(s)) if s[i] == s[i - 1])", "int count = 0;\nfor (size_t i = 1; i < s.size(); i++) if (s[i] == s[i - 1]) count++;\ncount"), tags=STRINGS, rating=1000, weight=0.8),
    value("letters_to_add_anagram", TWO, ("[Find|Print] how many letters must at least be [removed|crossed out] from {s} and {t} [together|in all] so that the rest of one is an anagram of the rest of the other.",), "sum(abs(s.count(c) - t.count(c)) for c in set(s + t))", "int total = 0;\nfor (char c = 'a'; c <= 'z'; c++) total += abs(count(s.begin(), s.end(), c) - count(t.begin(), t.end(), c));\ntotal", ("len(set(s) ^ set(t))", "int total = 0;\nfor (char c = 'a'; c <= 'z'; c++) total += (s.find(c) == string::npos) != (t.find(c) == string::npos);\ntotal"), tags=STRINGS, allows_cases=False, rating=1000, weight=0.7),
    value("words_with_capital", (Text("s", alphabet=LOWER + UPPER),), ("How many words of the sentence [begin with|start with] a capital letter?",), "sum(1 for w in s.split() if w[0].isupper())", "stringstream in(s);\nstring w;\nint count = 0;\nwhile (in >> w) if (isupper(w[0])) count++;\ncount", ("sum(1 for c in s if c.isupper())", "int count = 0;\nfor (char c : s) if (isupper(c)) count++;\ncount"), tags=STRINGS, weight=0.7),
    value("average_word_length_floor", (Text("s"),), ("[Find|Print] the average length of the words of the sentence, rounded down.",), "w = s.split()\nsum(map(len, w)) // len(w)", "stringstream in(s);\nstring w;\nint count = 0, sum = 0;\nwhile (in >> w) {\n    count++;\n    sum += w.size();\n}\nsum / count", ("len(s) // len(s.split())", "stringstream in(s);\nstring w;\nint count = 0;\nwhile (in >> w) count++;\n(int)s.size() / count"), tags=STRINGS, weight=0.6),
    bodies("word_counts_printed", (Words("w"),), ("[Print|List] every different word and how often it occurs, in alphabetical order.", "Votes are given as names. For each name, in alphabetical order, print the number of votes."), "for x in sorted(set(w)):\n    print(x, w.count(x))", 'map<string, int> m;\nfor (auto& x : w) m[x]++;\nfor (auto& [x, k] : m) cout << x << " " << k << "\\n";', ("for x in w:\n    print(x, w.count(x))", 'map<string, int> m;\nfor (auto& x : w) m[x]++;\nfor (auto& x : w) cout << x << " " << m[x] << "\\n";'), output=("Print one line for each word: the word and the number.",), tags=STRINGS, allows_cases=False),
    value("anagram_groups", (Words("w"),), ("Words are alike if they consist of the same letters, each equally often. Into how many groups of alike words do the {n} words fall?",), "len(set(''.join(sorted(x)) for x in w))", "set<string> seen;\nfor (auto x : w) {\n    sort(x.begin(), x.end());\n    seen.insert(x);\n}\nseen.size()", ("len(set(w))", "set<string>(w.begin(), w.end()).size()"), refine=lambda rng, v: {**v, "w": ["".join(rng.sample(x, len(x))) if rng.random() < 0.6 else x for x in (rng.choice(["abc", "cat", "stop", "noon", "ab"]) for _ in v["w"])]}, tags=STRINGS, rating=1000),
    bodies("sort_words_by_length", (Words("w", max_size=12),), ("[Sort|Order] the words by length, shorter first; words of equal length alphabetically.",), "print(*sorted(w, key=lambda x: (len(x), x)))", 'sort(w.begin(), w.end(), [](const string& x, const string& y) { return make_pair(x.size(), x) < make_pair(y.size(), y); });\nfor (auto& x : w) cout << x << " ";\ncout << "\\n";', ("print(*sorted(w))", 'sort(w.begin(), w.end());\nfor (auto& x : w) cout << x << " ";\ncout << "\\n";'), output=("Print the words separated by spaces.",), tags=("sortings", "strings")),
    bodies("words_in_both", (Words("w", max_size=12), Words("u", count="m", max_size=12)), ("[Print|Find] the words that are in both lists, in alphabetical order and each once, or - if there are none.",), "b = sorted(set(w) & set(u))\nprint(*(b or ['-']))", 'set<string> b, c(u.begin(), u.end());\nfor (auto& x : w) if (c.count(x)) b.insert(x);\nif (b.empty()) cout << "-";\nfor (auto& x : b) cout << x << " ";\ncout << "\\n";', ("b = sorted(set(w) | set(u))\nprint(*b)", 'set<string> b(u.begin(), u.end());\nfor (auto& x : w) b.insert(x);\nfor (auto& x : b) cout << x << " ";\ncout << "\\n";'), output=("Print the words separated by spaces.",), refine=lambda rng, v: {**v, "w": [rng.choice(["sun", "cat", "dog", "tree", "ink"]) for _ in v["w"]], "u": [rng.choice(["sun", "cat", "pen", "fog", "ink", "sea"]) for _ in v["u"]]}, tags=STRINGS, allows_cases=False, weight=0.6),
)  # fmt: skip

CHECKED = (
    decide("is_pangram", S, ("[Check|Determine] whether {s} contains every letter of the [English |Latin |]alphabet.", "Is each of the 26 letters used in {s} at least once?"), "it does", "len(set(s)) == 26", "set<char>(s.begin(), s.end()).size() == 26", ("len(s) >= 26", "s.size() >= 26"), refine=_pangram, tags=STRINGS),
    decide("is_rotation", TWO, ("Can {t} be got from {s} by moving some letters (or none) from the beginning to the end[, keeping their order|]?", "[Check|Determine] if {t} is a rotation of {s}."), "it is so", "len(s) == len(t) and t in s + s", "s.size() == t.size() && (s + s).find(t) != string::npos", ("sorted(s) == sorted(t)", "is_permutation(s.begin(), s.end(), t.begin(), t.end())"), refine=_rotated, tags=STRINGS, allows_cases=False),
    decide("note_from_letters", TWO, ("Letters are cut out of {s}. Can {t} be put together from them? Each letter can be used once.", "[Check|Determine] whether every letter occurs in {t} at most as often as in {s}."), "it can", "all(t.count(c) <= s.count(c) for c in t)", "bool good = true;\nfor (char c : t) if (count(t.begin(), t.end(), c) > count(s.begin(), s.end(), c)) good = false;\ngood", ("all(c in s for c in t)", "bool good = true;\nfor (char c : t) if (s.find(c) == string::npos) good = false;\ngood"), refine=_letters_of, tags=STRINGS, allows_cases=False),
    decide("is_valid_ip", (Word("s", "0123456789.", max_size=20),), ("An address is four numbers from 0 to 255 with dots between. Is {s} an address?",), "it is", "b = s.split('.')\nlen(b) == 4 and all(int(x) <= 255 for x in b)", "stringstream in(s);\nstring x;\nint count = 0;\nbool good = true;\nwhile (getline(in, x, '.')) {\n    count++;\n    if (stoi(x) > 255) good = false;\n}\ngood && count == 4", ("len(s.split('.')) == 4", "count(s.begin(), s.end(), '.') == 3"), refine=_ip, tags=STRINGS, weight=0.6),
    decide("is_only_digits", (Word("s", LOWER + "0123456789", max_size=12),), ("[Check|Determine] whether {s} consists of digits only.", "Is {s} a whole number, written without sign?"), "it does", "s.isdigit()", "all_of(s.begin(), s.end(), [](char c) { return isdigit(c); })", ("s[0].isdigit()", "isdigit(s[0])"), refine=_over("0123456789" * 3 + "ab", 8), tags=STRINGS, output=("Print $yes if it does, otherwise $no.", "Print $yes or $no.")),
    decide("is_all_upper_or_lower", (Word("s", LOWER + UPPER, max_size=12),), ("Are all letters of {s} capitals, or all small?", "[Check|Determine] whether {s} does not mix capital and small letters."), "it is so", "s.isupper() or s.islower()", "all_of(s.begin(), s.end(), [](char c) { return isupper(c); }) || all_of(s.begin(), s.end(), [](char c) { return islower(c); })", ("s.isupper()", "all_of(s.begin(), s.end(), [](char c) { return isupper(c); })"), refine=lambda rng, v: {"s": rng.choice([v["s"].upper(), v["s"].lower(), v["s"]])}, tags=STRINGS, weight=0.7),
    decide("is_made_of_repeats", S, ("Can {s} be written as a shorter word repeated two or more times?",), "it can", "s in (s + s)[1:-1]", "(s + s).find(s, 1) < s.size()", ("len(s) % 2 == 0 and s[:len(s) // 2] == s[len(s) // 2:]", "s.size() % 2 == 0 && s.substr(0, s.size() / 2) == s.substr(s.size() / 2)"), refine=_repeated_piece, tags=STRINGS, rating=1000, weight=0.7),
    decide("palindrome_after_one_change", S, ("Can {s} be made a palindrome by changing exactly one letter?",), "it can", "x = sum(1 for i in range(len(s) // 2) if s[i] != s[-1 - i])\nx == 1 or x == 0 and len(s) % 2 == 1", "int x = 0, n = s.size();\nfor (int i = 0; i < n / 2; i++) if (s[i] != s[n - 1 - i]) x++;\nx == 1 || (x == 0 && n % 2 == 1)", ("x = sum(1 for i in range(len(s) // 2) if s[i] != s[-1 - i])\nx <= 1", "int x = 0, n = s.size();\nfor (int i = 0; i < n / 2; i++) if (s[i] != s[n - 1 - i]) x++;\nx <= 1"), refine=_over("aab", 7), tags=STRINGS, rating=1000),
    decide("sentence_palindrome", (Text("s", max_words=5),), ("[Without|Leaving out] the spaces, does the sentence read the same backwards?",), "it does", "t = s.replace(' ', '')\nt == t[::-1]", "string t;\nfor (char c : s) if (c != ' ') t += c;\nt == string(t.rbegin(), t.rend())", ("s == s[::-1]", "s == string(s.rbegin(), s.rend())"), refine=lambda rng, v: {"s": rng.choice(["never odd or even", "top spot", "no lemon no melon", "step on no pets", "nurses run", "too hot to hoot", v["s"], "a nut for a jar", "noon", "ab ba c", "ab c ba", "was it a car"])}, tags=STRINGS),
)  # fmt: skip

TASKS: tuple[Task, ...] = (*CHANGED, *MEASURED, *CHECKED)
