"""The words of a line sorted, chosen and turned; characters and their codes."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import (
    LINES,
    ONE,
    ROW,
    STRING,
    bodies,
    decide,
    real,
    value,
)
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Ints,
    Task,
    Text,
    Values,
    Word,
    Words,
)

STRINGS = ("strings",)
LINE = ("Print the [new|resulting] line.", "Output one line[ of text|].")
T = (Text("s", max_words=20),)
MIXED = Text("s", alphabet=LOWER + UPPER, max_words=20)
SIGNS = Text("s", alphabet=LOWER + UPPER + DIGITS + ",.-", max_words=20)
LIST = Word("s", DIGITS + ",-", max_size=60)
FEW = (
    "the",
    "be",
    "to",
    "or",
    "not",
    "book",
    "apple",
    "ant",
    "egg",
    "of",
    "letter",
    "sun",
)


def _few(rng: Random, values: Values) -> Values:
    """Take words of a small store, so that some come again."""
    pool = rng.sample(FEW, rng.randint(2, 6))
    return {**values, "s": " ".join(rng.choices(pool, k=rng.randint(1, 9)))}


def _cased(rng: Random, values: Values) -> Values:
    words = str(_few(rng, values)["s"]).split()
    return {
        **values,
        "s": " ".join(rng.choice([x, x, x.capitalize(), x.upper()]) for x in words),
    }


def _cased_with_word(rng: Random, values: Values) -> Values:
    s = str(_cased(rng, values)["s"])
    return {**values, "s": s, "x": rng.choice([*s.lower().split(), "tea"])}


def _few_with_word(rng: Random, values: Values) -> Values:
    s = str(_few(rng, values)["s"])
    return {**values, "s": s, "x": rng.choice([*s.split(), "o", "tea"])}


def _few_and_turn(rng: Random, values: Values) -> Values:
    s = str(_few(rng, values)["s"])
    return {
        **values,
        "s": s,
        "k": rng.choice([0, 1, 2, 3, len(s.split()), rng.randint(1, 99)]),
    }


def _numbers_in_text(rng: Random, values: Values) -> Values:
    words = [
        rng.choice(
            [*FEW, str(rng.randint(0, 200)), f"{rng.choice('abx')}{rng.randint(0, 99)}"]
        )
        for _ in range(rng.randint(1, 8))
    ]
    return {**values, "s": " ".join(x + rng.choice(["", "", ","]) for x in words)}


def _comma_list(rng: Random, values: Values) -> Values:
    low = rng.choice([0, 0, -50])
    return {
        **values,
        "s": ",".join(str(rng.randint(low, 100)) for _ in range(rng.randint(1, 9))),
    }


def _to_width(rng: Random, values: Values) -> Values:
    s = str(values["s"])[:10]
    return {**values, "s": s, "k": max(1, len(s) + rng.choice([-2, 0, 1, 2, 3, 5, 6]))}


def _zeros(rng: Random, values: Values) -> Values:
    s = str(rng.choice([0, 7, rng.randint(10, 99), rng.randint(100, 99999)]))
    return {**values, "s": s, "k": rng.randint(1, 8)}


def _ten_digits(rng: Random, values: Values) -> Values:
    return {**values, "s": "".join(rng.choice(DIGITS) for _ in range(10))}


def _codes(rng: Random, values: Values) -> Values:
    text = "".join(
        rng.choice(LOWER + UPPER + DIGITS) for _ in range(rng.randint(1, 10))
    )
    return {**values, "n": len(text), "a": [ord(x) for x in text]}


def _byte_words(rng: Random, values: Values) -> Values:
    text = "".join(rng.choice(LOWER + UPPER + DIGITS) for _ in range(rng.randint(1, 6)))
    return {**values, "s": " ".join(f"{ord(x):08b}" for x in text)}


def _digit_words(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 6)
    return {
        **values,
        "n": n,
        "a": [rng.choice([0, 3, 30, 34, 5, 9, 12, 121, 1, 10, 100]) for _ in range(n)],
    }


def _chain(rng: Random, values: Values) -> Values:
    w = ["ant"]
    for _ in range(rng.randint(0, 5)):
        w.append(w[-1][-1] + rng.choice(["at", "en", "ig", "a", "ut"]))
    if rng.random() < 0.5 and len(w) > 1:
        w[rng.randrange(1, len(w))] = rng.choice(["map", "on", "it"])
    return {**values, "n": len(w), "w": w}


def _again(rng: Random, values: Values) -> Values:
    w = rng.choices(rng.sample(FEW, rng.randint(1, 5)), k=rng.randint(1, 9))
    return {**values, "n": len(w), "w": w}


def _shuffled(rng: Random, values: Values) -> Values:
    w = [
        "".join(rng.sample(x, len(x)))
        for x in rng.choices(["tea", "net", "abc", "on", "stop"], k=rng.randint(1, 8))
    ]
    return {**values, "n": len(w), "w": w}


def _vowels_by_turns(rng: Random, values: Values) -> Values:
    s = "".join(
        rng.choice("aeiou" if i % 2 else "bcdrst") for i in range(rng.randint(2, 9))
    )
    s = s[rng.randint(0, 1) :]
    if rng.random() < 0.4:
        s += rng.choice("aebt")
    return {**values, "s": s}


TASKS: tuple[Task, ...] = (
    bodies("line_words_sorted", T, ("Print the words of the line in alphabetical order.", "Sort the words of the line as in a dictionary; equal words all stay."), "print(*sorted(s.split()))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nsort(words.begin(), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";', ("print(*sorted(set(s.split())))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nsort(words.begin(), words.end());\nwords.erase(unique(words.begin(), words.end()), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";'), refine=_few, output=LINE, tags=STRINGS),
    bodies("line_words_sorted_back", T, ("Print the words of the line in reverse alphabetical order.", "Sort the words of the line from the last in the dictionary to the first; equal words all stay."), "print(*sorted(s.split(), reverse=True))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nsort(words.rbegin(), words.rend());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";', ("print(*s.split()[::-1])", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nreverse(words.begin(), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";'), refine=_few, output=LINE, tags=STRINGS),
    bodies("line_words_by_length", T, ("Sort the words of the line by length, the shortest first; words of equal length stay in their order.", "Print the words from the shortest to the longest. The order of equally long words does not change."), "print(*sorted(s.split(), key=len))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nstable_sort(words.begin(), words.end(), [](const string& a, const string& b) { return a.size() < b.size(); });\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";', ("print(*sorted(s.split(), key=lambda x: (len(x), x)))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nsort(words.begin(), words.end(), [](const string& a, const string& b) { return make_pair(a.size(), a) < make_pair(b.size(), b); });\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";'), ("print(*sorted(s.split(), key=lambda x: -len(x)))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nstable_sort(words.begin(), words.end(), [](const string& a, const string& b) { return a.size() > b.size(); });\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";'), refine=_few, output=LINE, tags=STRINGS),
    bodies("line_words_below_one_another", (MIXED,), ("Print each word of the line on its own line.", "Write the words of the text one below another, in their order."), "for x in s.split():\n    print(x)", 'stringstream in(s);\nstring x;\nwhile (in >> x) cout << x << "\\n";', ("for x in s.split()[::-1]:\n    print(x)", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nreverse(words.begin(), words.end());\nfor (auto& y : words) cout << y << "\\n";'), refine=_cased, output=LINES, tags=STRINGS),
    bodies("line_longest_word_and_length", (MIXED,), ("Print the longest word of the line and its length; among equally long ones take the first.", "Which word of the text has the most letters? Print it and the number of its letters (the first such word)."), "best = max(s.split(), key=len)\nprint(best, len(best))", 'stringstream in(s);\nstring x, best;\nwhile (in >> x) if (x.size() > best.size()) best = x;\ncout << best << " " << best.size() << "\\n";', ("best = max(s.split()[::-1], key=len)\nprint(best, len(best))", 'stringstream in(s);\nstring x, best;\nwhile (in >> x) if (x.size() >= best.size()) best = x;\ncout << best << " " << best.size() << "\\n";'), output=("Print the word and the number.", "One line: the word, a space, its length."), refine=_cased, tags=STRINGS),
    real("line_mean_word_length", (MIXED,), ("[Find|Print] the average length of the words of the line.", "How many letters do the words of the text have on average?"), "words = s.split()\nsum(len(x) for x in words) / len(words)", "stringstream in(s);\nstring x;\ndouble total = 0, count = 0;\nwhile (in >> x) {\n    total += x.size();\n    count++;\n}\ntotal / count", ("words = s.split()\nlen(s) / len(words)", "stringstream in(s);\nstring x;\ndouble count = 0;\nwhile (in >> x) count++;\ns.size() / count"), refine=_cased, tags=STRINGS),
    value("line_word_count_any_case", (MIXED, Word("x", LOWER + UPPER, 1, 12)), ("How often does the word {x} occur in the line, as a whole word and without regard to case?", "[Count|Find] the words of the text that are equal to {x} if capital and small letters are the same."), "s.lower().split().count(x.lower())", "for (char& y : s) y = tolower(y);\nfor (char& y : x) y = tolower(y);\nstringstream in(s);\nstring word;\nint count = 0;\nwhile (in >> word) if (word == x) count++;\ncount", ("s.split().count(x)", "stringstream in(s);\nstring word;\nint count = 0;\nwhile (in >> word) if (word == x) count++;\ncount"), refine=_cased_with_word, output=ONE, tags=STRINGS, meanings={"x": "the word"}),
    bodies("line_without_repeated_words", T, ("Remove from the line each word that has occurred before; print the rest in its order.", "Print every different word of the line once, in the order of first occurrence."), "print(*dict.fromkeys(s.split()))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nset<string> seen;\nvector<string> rest;\nfor (auto& y : words) if (seen.insert(y).second) rest.push_back(y);\nwords = rest;\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";', ("print(*sorted(set(s.split())))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nsort(words.begin(), words.end());\nwords.erase(unique(words.begin(), words.end()), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";'), refine=_few, output=LINE, tags=STRINGS),
    value("line_words_with_first_vowel", (MIXED,), ("How many words of the line begin with a vowel (a, e, i, o, u, big or small)?", "[Count|Find the number of] words whose first letter is a vowel, in any case."), 'sum(1 for x in s.split() if x[0] in "aeiouAEIOU")', 'stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) if (string("aeiouAEIOU").find(x[0]) != string::npos) count++;\ncount', ('sum(1 for x in s.split() if x[0] in "aeiou")', 'stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) if (string("aeiou").find(x[0]) != string::npos) count++;\ncount'), refine=_cased, output=ONE, tags=STRINGS),
    value("line_words_longer_than", (T[0], Int("k", 0, 20)), ("How many words of the line have more than {k} letters?", "[Count|Find the number of] words longer than {k}."), "sum(1 for x in s.split() if len(x) > k)", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) if ((long long)x.size() > k) count++;\ncount", ("sum(1 for x in s.split() if len(x) >= k)", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) if ((long long)x.size() >= k) count++;\ncount"), refine=lambda rng, v: {**_few(rng, v), "k": rng.choice([1, 2, 3, 4, 5])}, output=ONE, tags=STRINGS),
    bodies("line_to_slug", (MIXED,), ("Turn all letters of the line small and each space into $c.", "Print the line in small letters with $c between the words instead of spaces."), 'print(s.lower().replace(" ", "$c"))', 'for (char& x : s) x = x == \' \' ? \'$c\' : tolower(x);\ncout << s << "\\n";', ('print(s.replace(" ", "$c"))', 'for (char& x : s) if (x == \' \') x = \'$c\';\ncout << s << "\\n";'), refine=_cased, constants=lambda rng: {"c": rng.choice("---_")}, output=LINE, tags=STRINGS),
    bodies("line_spaces_to_code", (MIXED,), ("Replace each space of the line by $c.", "Print the text with $c in place of every space."), 'print(s.replace(" ", "$c"))', 'for (char x : s) {\n    if (x == \' \') cout << "$c";\n    else cout << x;\n}\ncout << "\\n";', ('print(s.replace(" ", ""))', 'for (char x : s) if (x != \' \') cout << x;\ncout << "\\n";'), ('print(s.replace(" ", "$c", 1))', 'size_t i = s.find(\' \');\nif (i != string::npos) s.replace(i, 1, "$c");\ncout << s << "\\n";'), refine=_cased, constants=lambda rng: {"c": rng.choice(["%20", "%20", "%20", "+"])}, output=LINE, tags=STRINGS),
    value("line_numbers_summed", (SIGNS,), ("[Find|Print] the sum of all whole numbers in the text: each row of neighbouring digits is one number, also when letters stand beside it. Without digits the sum is 0.", "Add up the numbers that are written in the line; digits that stand together form one number."), "total = number = 0\nfor x in s:\n    if x.isdigit():\n        number = number * 10 + int(x)\n    else:\n        total += number\n        number = 0\ntotal + number", "long long total = 0, number = 0;\nfor (char x : s) {\n    if (isdigit(x)) {\n        number = number * 10 + x - '0';\n    } else {\n        total += number;\n        number = 0;\n    }\n}\ntotal + number", ("sum(int(x) for x in s if x.isdigit())", "long long total = 0;\nfor (char x : s) if (isdigit(x)) total += x - '0';\ntotal"), refine=_numbers_in_text, output=ONE, tags=STRINGS, rating=900),
    value("comma_list_sum", (LIST,), ("{s} is a list of integers with commas between. [Find|Print] their sum.", "Split {s} at the commas and add the numbers."), 'sum(map(int, s.split(",")))', "stringstream in(s);\nstring part;\nvector<long long> b;\nwhile (getline(in, part, ',')) b.push_back(stoll(part));\naccumulate(b.begin(), b.end(), 0LL)", ("sum(int(x) for x in s if x.isdigit())", "long long total = 0;\nfor (char x : s) if (isdigit(x)) total += x - '0';\ntotal"), refine=_comma_list, output=ONE, tags=STRINGS),
    value("comma_list_greatest", (LIST,), ("{s} is a list of integers with commas between. [Find|Print] the greatest one.", "Split {s} at the commas and print the largest number."), 'max(map(int, s.split(",")))', "stringstream in(s);\nstring part;\nvector<long long> b;\nwhile (getline(in, part, ',')) b.push_back(stoll(part));\n*max_element(b.begin(), b.end())", ('max(s.split(","))', "stringstream in(s);\nstring part, best;\nwhile (getline(in, part, ',')) best = max(best, part);\nbest"), ('int(s.split(",")[0])', "stringstream in(s);\nstring part;\nvector<long long> b;\nwhile (getline(in, part, ',')) b.push_back(stoll(part));\nb[0]"), refine=_comma_list, output=ONE, tags=STRINGS),
    bodies("comma_list_sorted", (LIST,), ("{s} is a list of integers with commas between. Print it sorted, smallest first, again with commas and no spaces.", "Sort the comma-separated integers {s} in growing order; keep the commas."), 'print(",".join(map(str, sorted(map(int, s.split(","))))))', 'stringstream in(s);\nstring part;\nvector<long long> b;\nwhile (getline(in, part, \',\')) b.push_back(stoll(part));\nsort(b.begin(), b.end());\nfor (size_t i = 0; i < b.size(); i++) cout << (i ? "," : "") << b[i];\ncout << "\\n";', ('print(",".join(sorted(s.split(","))))', 'stringstream in(s);\nstring part;\nvector<string> b;\nwhile (getline(in, part, \',\')) b.push_back(part);\nsort(b.begin(), b.end());\nfor (size_t i = 0; i < b.size(); i++) cout << (i ? "," : "") << b[i];\ncout << "\\n";'), refine=_comma_list, output=("Print the numbers separated by commas.", "Print the list in the same form."), tags=STRINGS),
    bodies("comma_list_apart", (Word("s", LOWER + ",", max_size=60),), ("{s} are words with commas between. Print each word on its own line.", "Split {s} at the commas and write the parts one below another."), 'for x in s.split(","):\n    print(x)', 'stringstream in(s);\nstring part;\nwhile (getline(in, part, \',\')) cout << part << "\\n";', ('for x in sorted(s.split(",")):\n    print(x)', 'stringstream in(s);\nstring part;\nvector<string> b;\nwhile (getline(in, part, \',\')) b.push_back(part);\nsort(b.begin(), b.end());\nfor (auto& y : b) cout << y << "\\n";'), ("print(s)", 'cout << s << "\\n";'), refine=lambda rng, v: {"s": ",".join(rng.choices(FEW, k=rng.randint(1, 6)))}, output=LINES, tags=STRINGS),
    bodies("word_centred_in_width", (Word("s", LOWER, max_size=40), Int("k", 1, 100)), ("Put signs $c before and behind {s} so that {k} characters result and the word is in the middle; if it cannot be exactly, there is one $c more behind. A word of {k} or more letters is printed as it is.", "Centre {s} in a field of width {k} filled with $c, the odd one on the right. Longer words stay unchanged."), 'gap = max(0, k - len(s))\nprint("$c" * (gap // 2) + s + "$c" * (gap - gap // 2))', 'long long gap = max(0LL, k - (long long)s.size());\ncout << string(gap / 2, \'$c\') << s << string(gap - gap / 2, \'$c\') << "\\n";', ('gap = max(0, k - len(s))\nprint("$c" * (gap - gap // 2) + s + "$c" * (gap // 2))', 'long long gap = max(0LL, k - (long long)s.size());\ncout << string(gap - gap / 2, \'$c\') << s << string(gap / 2, \'$c\') << "\\n";'), refine=_to_width, constants=lambda rng: {"c": rng.choice("***-.=")}, output=STRING, tags=STRINGS, meanings={"k": "the width"}),
    bodies("word_pushed_right", (Word("s", LOWER, max_size=40), Int("k", 1, 100)), ("Put signs $c before {s} until it has {k} characters; a word that has {k} or more stays as it is.", "Print {s} right-aligned in a field of width {k} filled with $c. Longer words are not cut."), 'print("$c" * (k - len(s)) + s)', 'cout << string(max(0LL, k - (long long)s.size()), \'$c\') << s << "\\n";', ('print(s + "$c" * (k - len(s)))', 'cout << s << string(max(0LL, k - (long long)s.size()), \'$c\') << "\\n";'), refine=_to_width, constants=lambda rng: {"c": rng.choice("***-.=")}, output=STRING, tags=STRINGS, meanings={"k": "the width"}),
    bodies("zeros_before_number", (Word("s", DIGITS, max_size=20), Int("k", 1, 30)), ("Put zeros before the number {s} until it has {k} digits; if it has {k} or more, print it as it is.", "Write {s} with at least {k} digits, filled up by leading zeros."), "print(s.zfill(k))", 'while ((long long)s.size() < k) s = "0" + s;\ncout << s << "\\n";', ('print(s.ljust(k, "0"))', 'while ((long long)s.size() < k) s += "0";\ncout << s << "\\n";'), ('print("0" + s)', 'cout << "0" + s << "\\n";'), refine=_zeros, output=STRING, tags=STRINGS, meanings={"k": "the number of places"}),
    bodies("phone_with_area_in_brackets", (Word("s", DIGITS, min_size=10, max_size=10),), ("Write the ten digits {s} as a phone number of the form (ddd) ddd-dddd.", "Print {s} with the first three digits in brackets, a space, three digits, a minus and four digits."), 'print("(" + s[:3] + ") " + s[3:6] + "-" + s[6:])', 'cout << "(" << s.substr(0, 3) << ") " << s.substr(3, 3) << "-" << s.substr(6) << "\\n";', ('print(s[:3] + "-" + s[3:6] + "-" + s[6:])', 'cout << s.substr(0, 3) << "-" << s.substr(3, 3) << "-" << s.substr(6) << "\\n";'), refine=_ten_digits, output=("Print the number in this form.", "Print one line."), tags=STRINGS),
    bodies("initials_with_points", (MIXED,), ("Print the initials of the name: the first letter of each word as a capital, each followed by a point, without spaces.", "Shorten every word of the line to its first letter, capital, with a point behind it, and write them together."), 'print("".join(x[0].upper() + "." for x in s.split()))', 'stringstream in(s);\nstring x;\nwhile (in >> x) cout << char(toupper(x[0])) << ".";\ncout << "\\n";', ('print(".".join(x[0].upper() for x in s.split()))', 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? "." : "") << char(toupper(words[i][0]));\ncout << "\\n";'), refine=_cased, output=("Print the initials.", "Print one word."), tags=STRINGS),
    bodies("line_words_turned_left", (T[0], Int("k", 0, 10**9)), ("Move the first word of the line to its end, {k} times.", "Rotate the words of the line to the left by {k} places and print them."), "words = s.split()\nk %= len(words)\nprint(*(words[k:] + words[:k]))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nrotate(words.begin(), words.begin() + k % words.size(), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";', ("words = s.split()\nk %= len(words)\nprint(*(words[len(words) - k:] + words[:len(words) - k]))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nrotate(words.begin(), words.begin() + (words.size() - k % words.size()), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";'), refine=_few_and_turn, output=LINE, tags=STRINGS),
    bodies("line_words_turned_right", (T[0], Int("k", 0, 10**9)), ("Move the last word of the line to its beginning, {k} times.", "Rotate the words of the line to the right by {k} places and print them."), "words = s.split()\nk %= len(words)\nprint(*(words[len(words) - k:] + words[:len(words) - k]))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nrotate(words.begin(), words.begin() + (words.size() - k % words.size()), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";', ("words = s.split()\nk %= len(words)\nprint(*(words[k:] + words[:k]))", 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nrotate(words.begin(), words.begin() + k % words.size(), words.end());\nfor (size_t i = 0; i < words.size(); i++) cout << (i ? " " : "") << words[i];\ncout << "\\n";'), refine=_few_and_turn, output=LINE, tags=STRINGS),
    bodies("line_word_blacked_out", (T[0], Word("x", LOWER, 1, 12)), ("Replace every word of the line that is equal to {x} by signs $c, as many as it has letters.", "Print the line with each whole word {x} covered by $c letter by letter; longer words that contain it stay."), 'print(*["$c" * len(y) if y == x else y for y in s.split()])', 'stringstream in(s);\nstring word;\nbool any = false;\nwhile (in >> word) {\n    cout << (any ? " " : "") << (word == x ? string(x.size(), \'$c\') : word);\n    any = true;\n}\ncout << "\\n";', ('print(*["$c" if y == x else y for y in s.split()])', 'stringstream in(s);\nstring word;\nbool any = false;\nwhile (in >> word) {\n    cout << (any ? " " : "") << (word == x ? string(1, \'$c\') : word);\n    any = true;\n}\ncout << "\\n";'), ("print(s)", 'cout << s << "\\n";'), refine=_few_with_word, constants=lambda rng: {"c": rng.choice("***#-X")}, output=LINE, tags=STRINGS, meanings={"x": "the word"}),
    bodies("line_letters_as_numbers", (SIGNS,), ("Print for each letter of the line, in order, its number in the alphabet (a or A is 1, z or Z is 26); other characters are left out.", "Replace the letters of the text by their places in the alphabet, case ignored, and drop everything else."), "print(*[ord(x) - 96 for x in s.lower() if x.isalpha()])", 'bool any = false;\nfor (char x : s) if (isalpha(x)) {\n    cout << (any ? " " : "") << tolower(x) - \'a\' + 1;\n    any = true;\n}\ncout << "\\n";', ("print(*[ord(x) - 97 for x in s.lower() if x.isalpha()])", 'bool any = false;\nfor (char x : s) if (isalpha(x)) {\n    cout << (any ? " " : "") << tolower(x) - \'a\';\n    any = true;\n}\ncout << "\\n";'), refine=lambda rng, v: {"s": str(_cased(rng, v)["s"]) + rng.choice(["", ".", ", 7"])}, output=ROW, tags=STRINGS),
    bodies("character_codes", (Word("s", LOWER + UPPER + DIGITS, max_size=60),), ("Print the ASCII codes of the characters of {s}, separated by spaces.", "For each character of {s} write its number in the ASCII table (A is 65, a is 97, 0 is 48)."), "print(*[ord(x) for x in s])", 'for (size_t i = 0; i < s.size(); i++) cout << (i ? " " : "") << (int)s[i];\ncout << "\\n";', ("print(*[ord(x) - 96 for x in s])", 'for (size_t i = 0; i < s.size(); i++) cout << (i ? " " : "") << (int)s[i] - 96;\ncout << "\\n";'), refine=lambda rng, v: {"s": v["s"][:12]}, output=ROW, tags=STRINGS),
    value("character_code_sum", (Word("s", LOWER + UPPER + DIGITS, max_size=100),), ("[Find|Print] the sum of the ASCII codes of the characters of {s} (A is 65, a is 97, 0 is 48).", "Add up the ASCII codes of all characters of {s}."), "sum(ord(x) for x in s)", "long long total = 0;\nfor (char x : s) total += x;\ntotal", ("sum(ord(x) - 96 for x in s)", "long long total = 0;\nfor (char x : s) total += x - 96;\ntotal"), refine=lambda rng, v: {"s": v["s"][:12]}, output=ONE, tags=STRINGS),
    bodies("codes_to_characters", (Ints("a", 48, 122, max_size=50),), ("The numbers are ASCII codes of letters and digits. Print the text that they are.", "Turn each number into the character with this ASCII code (65 is A, 97 is a, 48 is 0) and write the characters together."), 'print("".join(chr(x) for x in a))', 'for (auto x : a) cout << (char)x;\ncout << "\\n";', ('print("".join(chr(x) for x in a[::-1]))', 'for (size_t i = a.size(); i-- > 0;) cout << (char)a[i];\ncout << "\\n";'), refine=_codes, output=STRING, tags=STRINGS, is_themed=False),
    bodies("characters_as_bytes", (Word("s", LOWER + UPPER + DIGITS, max_size=40),), ("Write each character of {s} as its ASCII code in binary with eight digits; separate the groups by spaces.", "Print the text {s} in binary: for every character eight bits (its ASCII code, zeros in front), with a space between characters."), "print(*[bin(ord(x))[2:].zfill(8) for x in s])", 'for (size_t i = 0; i < s.size(); i++) cout << (i ? " " : "") << bitset<8>(s[i]);\ncout << "\\n";', ("print(*[bin(ord(x))[2:] for x in s])", 'for (size_t i = 0; i < s.size(); i++) {\n    string bits = bitset<8>(s[i]).to_string();\n    cout << (i ? " " : "") << bits.substr(bits.find(\'1\'));\n}\ncout << "\\n";'), refine=lambda rng, v: {"s": v["s"][:6]}, output=("Print the groups separated by spaces.", "Print all bytes on one line."), tags=STRINGS),
    bodies("bytes_as_characters", (Text("s", alphabet="01", max_words=40),), ("The line has groups of eight binary digits, each the ASCII code of a letter or digit. Print the text.", "Decode the line: every group of 8 bits is one character by its ASCII code."), 'print("".join(chr(int(x, 2)) for x in s.split()))', 'stringstream in(s);\nstring x;\nwhile (in >> x) cout << (char)stoi(x, nullptr, 2);\ncout << "\\n";', ('print("".join(chr(int(x, 2)) for x in s.split()[::-1]))', 'stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nfor (size_t i = words.size(); i-- > 0;) cout << (char)stoi(words[i], nullptr, 2);\ncout << "\\n";'), refine=_byte_words, output=STRING, tags=STRINGS),
    bodies("largest_number_joined", (Ints("a", 0, 10**9, max_size=100),), ("Arrange the {n} numbers so that, written one after another without gaps, they form the largest possible number, and print it (only one 0 if all are 0).", "[Find|Print] the greatest number that can be made by joining the numbers in some order. No leading zeros are printed."), 'from functools import cmp_to_key\nb = sorted(map(str, a), key=cmp_to_key(lambda x, y: -1 if x + y > y + x else 1 if x + y < y + x else 0))\nprint("".join(b).lstrip("0") or "0")', 'vector<string> b;\nfor (auto x : a) b.push_back(to_string(x));\nsort(b.begin(), b.end(), [](const string& x, const string& y) { return x + y > y + x; });\nstring result;\nfor (auto& x : b) result += x;\ncout << (result[0] == \'0\' ? "0" : result) << "\\n";', ('b = sorted(map(str, a), reverse=True)\nprint("".join(b).lstrip("0") or "0")', 'vector<string> b;\nfor (auto x : a) b.push_back(to_string(x));\nsort(b.rbegin(), b.rend());\nstring result;\nfor (auto& x : b) result += x;\ncout << (result[0] == \'0\' ? "0" : result) << "\\n";'), ('b = sorted(a, reverse=True)\nprint("".join(map(str, b)).lstrip("0") or "0")', 'sort(a.rbegin(), a.rend());\nstring result;\nfor (auto x : a) result += to_string(x);\ncout << (result[0] == \'0\' ? "0" : result) << "\\n";'), refine=_digit_words, output=("Print the number.", "Print it without leading zeros."), tags=("greedy", "sortings", "strings"), rating=1300),
    decide("words_link_by_letters", (Words("w", max_size=100),), ("Does each word, from the second on, begin with the last letter of the word before it?", "[Check|Determine] whether the {n} words form a chain: a word's first letter is the last letter of its predecessor. A single word is a chain."), "they do", "all(w[i][0] == w[i - 1][-1] for i in range(1, n))", "bool good = true;\nfor (int i = 1; i < n; i++) if (w[i][0] != w[i - 1].back()) good = false;\ngood", ("all(w[i][0] == w[i - 1][0] for i in range(1, n))", "bool good = true;\nfor (int i = 1; i < n; i++) if (w[i][0] != w[i - 1][0]) good = false;\ngood"), ("w[-1][0] == w[0][-1]", "w.back()[0] == w[0].back()"), refine=_chain, tags=STRINGS),
    bodies("words_once_below_one_another", (Words("w", max_size=1000),), ("Print every different word once, in the order of first appearance.", "List the words without repetitions; a word stands where it came first."), "for x in dict.fromkeys(w):\n    print(x)", 'set<string> seen;\nfor (auto& x : w) if (seen.insert(x).second) cout << x << "\\n";', ("for x in sorted(set(w)):\n    print(x)", 'set<string> seen(w.begin(), w.end());\nfor (auto& x : seen) cout << x << "\\n";'), refine=_again, output=LINES, tags=STRINGS),
    bodies("anagram_groups_printed", (Words("w", max_size=1000),), ("Words that consist of the same letters belong to one group. Print the groups in the order of their first words, one per line, the words of a group in their order and separated by spaces.", "Group the {n} words by their letters (anagrams together). Print each group on a line; groups and words stay in the order in which they come."), 'groups = {}\nfor x in w:\n    groups.setdefault("".join(sorted(x)), []).append(x)\nfor group in groups.values():\n    print(*group)', 'map<string, int> number;\nvector<vector<string>> groups;\nfor (auto& x : w) {\n    string key = x;\n    sort(key.begin(), key.end());\n    if (!number.count(key)) {\n        number[key] = groups.size();\n        groups.push_back({});\n    }\n    groups[number[key]].push_back(x);\n}\nfor (auto& group : groups) {\n    for (size_t i = 0; i < group.size(); i++) cout << (i ? " " : "") << group[i];\n    cout << "\\n";\n}', ("groups = {}\nfor x in w:\n    groups.setdefault(len(x), []).append(x)\nfor group in groups.values():\n    print(*group)", 'map<size_t, int> number;\nvector<vector<string>> groups;\nfor (auto& x : w) {\n    size_t key = x.size();\n    if (!number.count(key)) {\n        number[key] = groups.size();\n        groups.push_back({});\n    }\n    groups[number[key]].push_back(x);\n}\nfor (auto& group : groups) {\n    for (size_t i = 0; i < group.size(); i++) cout << (i ? " " : "") << group[i];\n    cout << "\\n";\n}'), refine=_shuffled, output=("Print one group per line.", "Print the groups, each on its own line."), tags=STRINGS, rating=1000),
    decide("vowels_and_consonants_by_turns", (Word("s", LOWER, max_size=100),), ("Do vowels (a, e, i, o, u) and consonants alternate in {s}?", "[Check|Determine] whether no two vowels and no two consonants stand side by side in {s}."), "they do", 'all((s[i] in "aeiou") != (s[i - 1] in "aeiou") for i in range(1, len(s)))', 'auto vowel = [](char x) { return string("aeiou").find(x) != string::npos; };\nbool good = true;\nfor (size_t i = 1; i < s.size(); i++) if (vowel(s[i]) == vowel(s[i - 1])) good = false;\ngood', ('all(s[i] not in "aeiou" or s[i - 1] not in "aeiou" for i in range(1, len(s)))', 'auto vowel = [](char x) { return string("aeiou").find(x) != string::npos; };\nbool good = true;\nfor (size_t i = 1; i < s.size(); i++) if (vowel(s[i]) && vowel(s[i - 1])) good = false;\ngood'), refine=_vowels_by_turns, tags=STRINGS),
    value("line_words_with_double_letter", T, ("How many words of the line have two equal letters side by side?", "[Count|Find the number of] words that contain a double letter (the same letter twice in a row)."), "sum(1 for x in s.split() if any(x[i] == x[i - 1] for i in range(1, len(x))))", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) if (adjacent_find(x.begin(), x.end()) != x.end()) count++;\ncount", ("sum(1 for x in s.split() if len(set(x)) < len(x))", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) if (set<char>(x.begin(), x.end()).size() < x.size()) count++;\ncount"), ("sum(1 for i in range(1, len(s)) if s[i] == s[i - 1])", "int count = 0;\nfor (size_t i = 1; i < s.size(); i++) if (s[i] == s[i - 1]) count++;\ncount"), refine=_few, output=ONE, tags=STRINGS),
)  # fmt: skip
