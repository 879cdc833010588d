"""Whether a text has the form it should have, and texts packed, framed and coded."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.short import LINES, ONE, STRING, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Task,
    Text,
    Values,
    Word,
)

STRINGS = ("strings",)
STACK = ("data structures", "strings")
MAIL = LOWER + UPPER + DIGITS + "._@-"
CLOCK = DIGITS + LOWER + ":-"
STRONG = LOWER + UPPER + DIGITS + "!@#%^&*-+"
NUMERIC = DIGITS + LOWER + "+-."
MORSE = (
    ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. "
    "--- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.."
)
SHORT_WORDS = (
    "SOS",
    "HELLO",
    "MORSE",
    "CODE",
    "A",
    "TEST",
    "QUIZ",
    "JAZZ",
    "WAVY",
    "FLIP",
)


def _runs(rng: Random, values: Values) -> list[tuple[str, int]]:
    """Return letters with how often each stands in a row, no two alike side by side."""
    found: list[tuple[str, int]] = []
    for _ in range(rng.randint(1, 6)):
        letter = rng.choice("abcxyz")
        if not found or found[-1][0] != letter:
            found.append((letter, rng.choice([1, 1, 2, 3, 4, 9, 10, 12])))
    return found


def _letter_first(rng: Random, values: Values) -> Values:
    return {**values, "s": "".join(f"{x}{k}" for x, k in _runs(rng, values))}


def _number_first(rng: Random, values: Values) -> Values:
    return {**values, "s": "".join(f"{k}{x}" for x, k in _runs(rng, values))}


def _number_if_more(rng: Random, values: Values) -> Values:
    runs = _runs(rng, values)
    return {**values, "s": "".join(x + (str(k) if k > 1 else "") for x, k in runs)}


def _in_rows(rng: Random, values: Values) -> Values:
    return {**values, "s": "".join(x * k for x, k in _runs(rng, values))}


def _mail(rng: Random, values: Values) -> Values:
    s = rng.choice(["ann", "j.doe", "x", "Tom_7", "a-b"]) + "@"
    s += rng.choice(["mail", "site", "x", "my-firm", "a.b"]) + "."
    s += rng.choice(["com", "org", "de", "c"])
    if rng.random() < 0.5:
        return {**values, "s": s}
    name, _, home = s.partition("@")
    faults = [name + home, "@" + home, name + "@", s + "@x.de", name + "@@" + home]
    faults += [name + "@" + home.replace(".", ""), name + "@." + home, s + ".", name]
    return {**values, "s": rng.choice(faults)}


def _clock(rng: Random, values: Values) -> Values:
    h, m = (
        rng.choice([0, 9, 12, 19, 20, 23, 24, 25]),
        rng.choice([0, 5, 30, 59, 60, 99]),
    )
    whole = f"{h:02}:{m:02}"
    if rng.random() < 0.4:
        return {**values, "s": f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}"}
    faults = [
        whole,
        whole,
        f"{h}:{m}",
        f"{h:02}-{m:02}",
        whole + ":00",
        whole[:4],
        "a" + whole[1:],
    ]
    return {**values, "s": rng.choice(faults)}


def _strong(rng: Random, values: Values) -> Values:
    kinds = [LOWER, UPPER, DIGITS, "!@#%^&*-+"]
    if rng.random() < 0.5:
        kinds.pop(rng.randrange(4))
    size = rng.choice([5, 7, 8, 8, 9, 12])
    s = [rng.choice(x) for x in kinds] + [
        rng.choice("".join(kinds)) for _ in range(size)
    ]
    rng.shuffle(s)
    return {**values, "s": "".join(s[: rng.choice([size, size + 1, 7])])}


def _integer(rng: Random, values: Values) -> Values:
    faults = ["+", "-", "12a", "--3", "3.5", "7-", "a", "1+1", "+-2"]
    good = [str(rng.randint(0, 999)), f"-{rng.randint(1, 99)}", f"+{rng.randint(0, 9)}"]
    return {**values, "s": rng.choice([*faults, *good, *good, *good])}


def _decimal(rng: Random, values: Values) -> Values:
    faults = [".", "1.", ".5", "1.2.3", "-", "-.5", "a.5", "1e5", "5.x", "+", "--1.5"]
    good = [str(rng.randint(0, 99)), f"{rng.randint(0, 99)}.{rng.randint(0, 99):02}"]
    good += ["-" + good[1], "+" + good[1]]
    return {**values, "s": rng.choice([*faults, *good, *good])}


def _date(rng: Random, values: Values) -> Values:
    y = rng.choice([1900, 2000, 2023, 2024, 2100, 1999])
    m, d = (
        rng.choice([1, 2, 2, 2, 4, 6, 9, 11, 12, 13, 0]),
        rng.choice([1, 0, 28, 29, 30, 31, 32]),
    )
    return {**values, "s": f"{d:02}.{m:02}.{y}"}


def _iso_date(rng: Random, values: Values) -> Values:
    d, m, y = str(_date(rng, values)["s"]).split(".")
    return {**values, "s": f"{y}-{m}-{d}"}


def _colour(rng: Random, values: Values) -> Values:
    s = "#" + "".join(
        rng.choice("0123456789abcdefABCDEF")
        for _ in range(rng.choice([6, 6, 6, 5, 7, 3]))
    )
    if rng.random() < 0.3:
        s = rng.choice([s[1:], s[:-1] + "g", "#" + s, s[:-1] + "z"])
    return {**values, "s": s}


def _phone(rng: Random, values: Values) -> Values:
    s = "-".join("".join(rng.choice(DIGITS) for _ in range(k)) for k in (3, 3, 4))
    if rng.random() < 0.5:
        faults = [
            s.replace("-", ""),
            s + "1",
            s[1:],
            s[:-1] + "x",
            s.replace("-", " ").replace(" ", "--", 1).replace(" ", "-"),
        ]
        faults += [s[:4] + s[5:8] + "1" + s[7:], s[::-1]]
        s = rng.choice(faults)
    return {**values, "s": s}


def _some_brackets(rng: Random, values: Values) -> Values:
    pieces = ["()", "(())", ")", "(", "()()", "(()())", "))", "(("]
    return {
        **values,
        "s": "".join(rng.choice(pieces) for _ in range(rng.randint(1, 7))),
    }


def _formula(rng: Random, values: Values) -> Values:
    """Write a formula with balanced brackets."""

    def term(depth: int) -> str:
        if depth == 0 or rng.random() < 0.3:
            return rng.choice(["x", "1", "2", "y", "10"])
        inner = term(depth - 1) + rng.choice("+-*") + term(depth - 1)
        return f"({inner})" if rng.random() < 0.7 else inner

    return {**values, "s": term(rng.randint(0, 4))}


def _capitals(rng: Random, values: Values) -> Values:
    word = "".join(rng.choice(UPPER) for _ in range(rng.randint(1, 8)))
    return {**values, "s": rng.choice([*SHORT_WORDS, word])}


def _capital_line(rng: Random, values: Values) -> Values:
    return {**values, "s": " ".join(rng.sample(SHORT_WORDS, rng.randint(1, 4)))}


def _morse(rng: Random, values: Values) -> Values:
    code = MORSE.split()
    word = str(_capitals(rng, values)["s"])
    return {**values, "s": " ".join(code[ord(x) - 65] for x in word)}


def _key_and_capitals(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice(UPPER) for _ in range(rng.randint(1, 12)))
    s = rng.choice([s, "ATTACKATDAWN", "HELLO", "MEETMEATNOON", "AAAAAAAA"])
    return {
        **values,
        "s": s,
        "p": rng.choice(["KEY", "LEMON", "B", "ZZ", "CAB", "SECRETKEY"]),
    }


def _camel(rng: Random, values: Values) -> Values:
    words = rng.choices(
        ["save", "my", "file", "in", "the", "name", "x", "last"], k=rng.randint(1, 6)
    )
    return {**values, "s": words[0] + "".join(x.capitalize() for x in words[1:])}


def _cut(rng: Random, values: Values) -> Values:
    s = str(values["s"])[:30]
    k = rng.choice([1, 2, 3, 4, 5, len(s), len(s) + 2])
    return {**values, "s": s, "k": max(1, min(k, 100))}


def _width(rng: Random, values: Values) -> Values:
    words = str(values["s"]).split()
    longest = max(map(len, words))
    return {**values, "k": min(100, longest + rng.choice([0, 1, 3, 5, 9, 20]))}


def _keyed(rng: Random, values: Values) -> Values:
    """Type two texts with a key that takes back, often with the same result."""

    def typed(text: str) -> str:
        result = "".join(
            x if rng.random() < 0.6 else x + rng.choice("xyz") + "#" for x in text
        )
        return "#" + result if rng.random() < 0.2 else result

    goal = "".join(rng.choice("abc") for _ in range(rng.randint(1, 6)))
    other = goal if rng.random() < 0.6 else goal[:-1] + rng.choice("abcx")
    return {**values, "s": typed(goal), "t": typed(other)}


def _pairs_to_vanish(rng: Random, values: Values) -> Values:
    s = ""
    for _ in range(rng.randint(1, 8)):
        i, x = rng.randint(0, len(s)), rng.choice("abc")
        s = s[:i] + x * rng.choice([1, 2, 2]) + s[i:]
    return {**values, "s": s}


TASKS: tuple[Task, ...] = (
    bodies("unpack_letter_number", (Word("s", LOWER + DIGITS, min_size=2, max_size=60),), ("In {s} each letter is followed by a number, of one or more digits, that says how often the letter is written. [Print|Write] the unpacked string: a3b12 has three a and twelve b.", "Decode the run-length code {s}: letters, each with its count behind it (counts may have several digits)."), 'result = ""\ni = 0\nwhile i < len(s):\n    j = i + 1\n    while j < len(s) and s[j].isdigit():\n        j += 1\n    result += s[i] * int(s[i + 1:j])\n    i = j\nprint(result)', 'string result;\nfor (size_t i = 0; i < s.size();) {\n    size_t j = i + 1;\n    while (j < s.size() && isdigit(s[j])) j++;\n    result += string(stoi(s.substr(i + 1, j - i - 1)), s[i]);\n    i = j;\n}\ncout << result << "\\n";', ('result = ""\nfor i in range(len(s) - 1):\n    if s[i].isalpha():\n        result += s[i] * int(s[i + 1])\nprint(result)', 'string result;\nfor (size_t i = 0; i + 1 < s.size(); i++) if (isalpha(s[i])) result += string(s[i + 1] - \'0\', s[i]);\ncout << result << "\\n";'), refine=_letter_first, output=STRING, tags=STRINGS, rating=900),
    bodies("unpack_number_letter", (Word("s", DIGITS + LOWER, min_size=2, max_size=60),), ("In {s} a number stands before each letter and says how often the letter is written (3a12b has three a and twelve b). [Print|Write] the unpacked string.", "Decode the run-length code {s}: counts of one or more digits, each followed by its letter."), 'result = ""\ncount = 0\nfor x in s:\n    if x.isdigit():\n        count = count * 10 + int(x)\n    else:\n        result += x * count\n        count = 0\nprint(result)', 'string result;\nint count = 0;\nfor (char x : s) {\n    if (isdigit(x)) {\n        count = count * 10 + x - \'0\';\n    } else {\n        result += string(count, x);\n        count = 0;\n    }\n}\ncout << result << "\\n";', ('result = ""\nfor i in range(1, len(s)):\n    if s[i].isalpha():\n        result += s[i] * int(s[i - 1])\nprint(result)', 'string result;\nfor (size_t i = 1; i < s.size(); i++) if (isalpha(s[i])) result += string(s[i - 1] - \'0\', s[i]);\ncout << result << "\\n";'), refine=_number_first, output=STRING, tags=STRINGS, rating=900),
    bodies("unpack_letter_maybe_number", (Word("s", LOWER + DIGITS, max_size=60),), ("In {s} a letter may be followed by a number that says how often it is written; a letter without a number is written once. [Print|Write] the unpacked string: ab3 is abbb.", "Decode {s}, where runs of a letter were replaced by the letter and its count, and single letters were left alone."), 'result = ""\ni = 0\nwhile i < len(s):\n    j = i + 1\n    while j < len(s) and s[j].isdigit():\n        j += 1\n    result += s[i] * int(s[i + 1:j] or "1")\n    i = j\nprint(result)', 'string result;\nfor (size_t i = 0; i < s.size();) {\n    size_t j = i + 1;\n    while (j < s.size() && isdigit(s[j])) j++;\n    result += string(j == i + 1 ? 1 : stoi(s.substr(i + 1, j - i - 1)), s[i]);\n    i = j;\n}\ncout << result << "\\n";', ('result = ""\nfor i in range(len(s)):\n    if s[i].isdigit():\n        result += s[i - 1] * (int(s[i]) - 1)\n    else:\n        result += s[i]\nprint(result)', 'string result;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (isdigit(s[i])) result += string(max(0, s[i] - \'1\'), s[i - 1]);\n    else result += s[i];\n}\ncout << result << "\\n";'), refine=_number_if_more, output=STRING, tags=STRINGS, rating=900),
    bodies("pack_number_letter", (Word("s", max_size=100),), ("Replace every run of equal letters in {s} by its length and the letter: aaabb becomes 3a2b.", "[Print|Write] {s} packed: for each group of equal neighbours the number of letters and then the letter (1 is written too)."), 'result = ""\ni = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == s[i]:\n        j += 1\n    result += str(j - i) + s[i]\n    i = j\nprint(result)', 'string result;\nfor (size_t i = 0; i < s.size();) {\n    size_t j = i;\n    while (j < s.size() && s[j] == s[i]) j++;\n    result += to_string(j - i) + s[i];\n    i = j;\n}\ncout << result << "\\n";', ('print("".join(str(s.count(x)) + x for x in sorted(set(s))))', 'map<char, int> count;\nfor (char x : s) count[x]++;\nfor (auto [x, k] : count) cout << k << x;\ncout << "\\n";'), ('result = ""\ni = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == s[i]:\n        j += 1\n    result += (str(j - i) if j - i > 1 else "") + s[i]\n    i = j\nprint(result)', 'string result;\nfor (size_t i = 0; i < s.size();) {\n    size_t j = i;\n    while (j < s.size() && s[j] == s[i]) j++;\n    if (j - i > 1) result += to_string(j - i);\n    result += s[i];\n    i = j;\n}\ncout << result << "\\n";'), refine=_in_rows, output=STRING, tags=STRINGS),
    bodies("pack_numbers_spaced", (Word("s", max_size=100),), ("For every run of equal letters in {s}, from left to right, print a line with the letter and the length of the run.", "[Print|List] the groups of equal neighbouring letters of {s}: one line for each, the letter and how many there are."), "i = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == s[i]:\n        j += 1\n    print(s[i], j - i)\n    i = j", 'for (size_t i = 0; i < s.size();) {\n    size_t j = i;\n    while (j < s.size() && s[j] == s[i]) j++;\n    cout << s[i] << " " << j - i << "\\n";\n    i = j;\n}', ("for x in sorted(set(s)):\n    print(x, s.count(x))", 'map<char, int> count;\nfor (char x : s) count[x]++;\nfor (auto [x, k] : count) cout << x << " " << k << "\\n";'), refine=_in_rows, output=LINES, tags=STRINGS),
    value("longest_balanced_piece", (Word("s", "()", max_size=10**5),), ("[Find|Print] the length of the longest piece of neighbouring characters of {s} that is a balanced bracket sequence (0 if there is none).", "How long is the longest contiguous part of {s} in which every bracket has its partner?"), 'stack = [-1]\nbest = 0\nfor i, x in enumerate(s):\n    if x == "(":\n        stack.append(i)\n    else:\n        stack.pop()\n        if stack:\n            best = max(best, i - stack[-1])\n        else:\n            stack.append(i)\nbest', "vector<int> stack = {-1};\nint best = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (s[i] == '(') {\n        stack.push_back(i);\n    } else {\n        stack.pop_back();\n        if (stack.empty()) stack.push_back(i);\n        else best = max(best, i - stack.back());\n    }\n}\nbest", ('pairs = 0\nopen = 0\nfor x in s:\n    if x == "(":\n        open += 1\n    elif open > 0:\n        open -= 1\n        pairs += 1\n2 * pairs', "int pairs = 0, open = 0;\nfor (char x : s) {\n    if (x == '(') {\n        open++;\n    } else if (open > 0) {\n        open--;\n        pairs++;\n    }\n}\n2 * pairs"), refine=_some_brackets, output=ONE, tags=STACK, rating=1300),
    value("longest_balanced_rest", (Word("s", "()", max_size=10**5),), ("Some brackets of {s} may be removed. [Find|Print] the length of the longest balanced sequence that can be left (0 if none).", "How long is the longest subsequence of {s} that is a correct bracket sequence?"), 'pairs = 0\nopen = 0\nfor x in s:\n    if x == "(":\n        open += 1\n    elif open > 0:\n        open -= 1\n        pairs += 1\n2 * pairs', "int pairs = 0, open = 0;\nfor (char x : s) {\n    if (x == '(') {\n        open++;\n    } else if (open > 0) {\n        open--;\n        pairs++;\n    }\n}\n2 * pairs", ('2 * min(s.count("("), s.count(")"))', "2 * min(count(s.begin(), s.end(), '('), count(s.begin(), s.end(), ')'))"), refine=_some_brackets, output=ONE, tags=("greedy", "strings"), rating=1000),
    value("balanced_pieces_counted", (Word("s", "()", max_size=10**5),), ("How many pieces of neighbouring characters of {s} (counted by their places) are balanced bracket sequences?", "[Count|Find the number of] contiguous non-empty parts of {s} that are correct bracket sequences; equal parts at different places count separately."), 'stack = [0]\ntotal = 0\nfor x in s:\n    if x == "(":\n        stack.append(0)\n    elif len(stack) > 1:\n        stack.pop()\n        stack[-1] += 1\n        total += stack[-1]\n    else:\n        stack = [0]\ntotal', "vector<long long> stack = {0};\nlong long total = 0;\nfor (char x : s) {\n    if (x == '(') {\n        stack.push_back(0);\n    } else if (stack.size() > 1) {\n        stack.pop_back();\n        total += ++stack.back();\n    } else {\n        stack = {0};\n    }\n}\ntotal", ('pairs = 0\nopen = 0\nfor x in s:\n    if x == "(":\n        open += 1\n    elif open > 0:\n        open -= 1\n        pairs += 1\npairs', "int pairs = 0, open = 0;\nfor (char x : s) {\n    if (x == '(') {\n        open++;\n    } else if (open > 0) {\n        open--;\n        pairs++;\n    }\n}\npairs"), refine=_some_brackets, output=ONE, tags=STACK, rating=1400),
    value("depth_of_formula", (Word("s", "()xy+-*" + DIGITS, max_size=200),), ("[Find|Print] the greatest depth of nested brackets in the formula {s}; characters other than brackets do not matter, and the brackets are balanced. Without brackets the depth is 0.", "How many brackets are open at once, at most, while {s} is read? The formula has matching brackets and other characters."), 'best = depth = 0\nfor x in s:\n    if x == "(":\n        depth += 1\n    elif x == ")":\n        depth -= 1\n    best = max(best, depth)\nbest', "int best = 0, depth = 0;\nfor (char x : s) {\n    if (x == '(') depth++;\n    else if (x == ')') depth--;\n    best = max(best, depth);\n}\nbest", ('s.count("(")', "count(s.begin(), s.end(), '(')"), refine=_formula, output=ONE, tags=STRINGS),
    decide("mail_address_valid", (Word("s", MAIL, max_size=40),), ("An address is good if it has exactly one at sign, at least one character before it, and after it a part that contains a point but neither begins nor ends with one. Is {s} good?", "[Check|Determine] whether {s} is a mail address: one at sign and no more, something before it, and behind it a point that is neither directly after the at sign nor the last character."), "the address is good", 'parts = s.split("@")\nlen(parts) == 2 and parts[0] != "" and "." in parts[1] and parts[1][0] != "." and parts[1][-1] != "."', 'size_t at = s.find(\'@\');\nstring home = at == string::npos ? "" : s.substr(at + 1);\ncount(s.begin(), s.end(), \'@\') == 1 && at > 0 && home.find(\'.\') != string::npos && home[0] != \'.\' && home.back() != \'.\'', ('"@" in s and "." in s', "s.find('@') != string::npos && s.find('.') != string::npos"), ('parts = s.split("@")\nlen(parts) == 2 and parts[0] != "" and "." in parts[1]', 'size_t at = s.find(\'@\');\nstring home = at == string::npos ? "" : s.substr(at + 1);\ncount(s.begin(), s.end(), \'@\') == 1 && at > 0 && home.find(\'.\') != string::npos'), refine=_mail, tags=STRINGS, meanings={"s": "the address"}),
    decide("clock_text_valid", (Word("s", CLOCK, max_size=10),), ("A time is written hh:mm, with two digits for the hours (00 to 23), a colon and two digits for the minutes (00 to 59). Is {s} a time?", "[Check|Determine] whether {s} is a correct time of a 24-hour clock in the form HH:MM, with exactly five characters."), "it is a time", 'good = len(s) == 5 and s[2] == ":" and (s[:2] + s[3:]).isdigit()\ngood and int(s[:2]) < 24 and int(s[3:]) < 60', "bool good = s.size() == 5 && s[2] == ':';\nfor (size_t i = 0; good && i < 5; i++) if (i != 2 && !isdigit(s[i])) good = false;\ngood && stoi(s.substr(0, 2)) < 24 && stoi(s.substr(3)) < 60", ('good = len(s) == 5 and s[2] == ":" and (s[:2] + s[3:]).isdigit()\ngood and int(s[:2]) <= 24 and int(s[3:]) <= 60', "bool good = s.size() == 5 && s[2] == ':';\nfor (size_t i = 0; good && i < 5; i++) if (i != 2 && !isdigit(s[i])) good = false;\ngood && stoi(s.substr(0, 2)) <= 24 && stoi(s.substr(3)) <= 60"), refine=_clock, tags=STRINGS, meanings={"s": "the text"}),
    decide("password_with_sign_strong", (Word("s", STRONG, max_size=30),), ("A password is strong if it has at least 8 characters, among them a small letter, a capital letter, a digit and a character that is neither letter nor digit. Is {s} strong?", "[Check|Determine] whether {s} has length 8 or more and contains at least one lowercase letter, one uppercase letter, one digit and one special character."), "it is strong", "kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s), any(not x.isalnum() for x in s)]\nlen(s) >= 8 and all(kinds)", "bool small = false, big = false, digit = false, sign = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n    else sign = true;\n}\ns.size() >= 8 && small && big && digit && sign", ("kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s)]\nlen(s) >= 8 and all(kinds)", "bool small = false, big = false, digit = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n}\ns.size() >= 8 && small && big && digit"), ("kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s), any(not x.isalnum() for x in s)]\nlen(s) > 8 and all(kinds)", "bool small = false, big = false, digit = false, sign = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n    else sign = true;\n}\ns.size() > 8 && small && big && digit && sign"), refine=_strong, tags=STRINGS, meanings={"s": "the password"}),
    value("password_kinds_counted", (Word("s", STRONG, max_size=30),), ("A password gets one point for each of these: at least 8 characters; a small letter; a capital letter; a digit; a character that is neither letter nor digit. How many points does {s} get?", "[Count|Find] how many of five conditions {s} meets: length 8 or more, some lowercase letter, some uppercase letter, some digit, some other character."), "kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s), any(not x.isalnum() for x in s)]\nsum(kinds) + (len(s) >= 8)", "bool small = false, big = false, digit = false, sign = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n    else sign = true;\n}\nsmall + big + digit + sign + (s.size() >= 8)", ("kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s), any(not x.isalnum() for x in s)]\nsum(kinds) + (len(s) > 8)", "bool small = false, big = false, digit = false, sign = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n    else sign = true;\n}\nsmall + big + digit + sign + (s.size() > 8)"), ("kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s), any(not x.isalnum() for x in s)]\nsum(kinds)", "bool small = false, big = false, digit = false, sign = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n    else sign = true;\n}\nsmall + big + digit + sign"), refine=_strong, output=ONE, tags=STRINGS, meanings={"s": "the password"}),
    value("password_characters_needed", (Word("s", STRONG, max_size=30),), ("A password needs at least 8 characters, among them a small letter, a capital letter, a digit and a character that is neither letter nor digit. How many characters must be added to {s}, at least?", "[Find|Print] the least number of characters to append to {s} so that it has length 8 or more and contains a lowercase letter, an uppercase letter, a digit and some other sign."), "kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s), any(not x.isalnum() for x in s)]\nmax(8 - len(s), 4 - sum(kinds))", "bool small = false, big = false, digit = false, sign = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n    else sign = true;\n}\nmax(8 - (int)s.size(), 4 - small - big - digit - sign)", ("kinds = [any(x.islower() for x in s), any(x.isupper() for x in s), any(x.isdigit() for x in s), any(not x.isalnum() for x in s)]\nmax(8 - len(s), 0) + 4 - sum(kinds)", "bool small = false, big = false, digit = false, sign = false;\nfor (char x : s) {\n    if (islower(x)) small = true;\n    else if (isupper(x)) big = true;\n    else if (isdigit(x)) digit = true;\n    else sign = true;\n}\nmax(8 - (int)s.size(), 0) + 4 - small - big - digit - sign"), refine=_strong, output=ONE, tags=STRINGS, rating=900, meanings={"s": "the password"}),
    decide("integer_text_valid", (Word("s", NUMERIC, max_size=20),), ("An integer is written with one or more digits, and there may be one sign + or - before them. Is {s} an integer?", "[Check|Determine] whether {s} is a whole number: an optional + or - and then at least one digit and nothing else."), "it is an integer", 't = s[1:] if s[0] in "+-" else s\nt.isdigit()', "string t = s[0] == '+' || s[0] == '-' ? s.substr(1) : s;\n!t.empty() && all_of(t.begin(), t.end(), [](char x) { return isdigit(x); })", ('t = s.replace("-", "").replace("+", "")\nt.isdigit()', "string t;\nfor (char x : s) if (x != '-' && x != '+') t += x;\n!t.empty() && all_of(t.begin(), t.end(), [](char x) { return isdigit(x); })"), ("s.isdigit()", "all_of(s.begin(), s.end(), [](char x) { return isdigit(x); })"), refine=_integer, tags=STRINGS, meanings={"s": "the text"}),
    decide("decimal_text_valid", (Word("s", NUMERIC, max_size=20),), ("A number is written as an optional sign + or -, one or more digits, and perhaps a point with one or more digits behind it. Is {s} a number?", "[Check|Determine] whether {s} is an integer or a decimal number: maybe a sign, then digits, then maybe a point followed by digits. Neither .5 nor 5. is one."), "it is a number", 't = s[1:] if s[0] in "+-" else s\nparts = t.split(".")\nlen(parts) <= 2 and all(x.isdigit() for x in parts)', "string t = s[0] == '+' || s[0] == '-' ? s.substr(1) : s;\nbool good = true, before = false, point = false;\nfor (char x : t) {\n    if (isdigit(x)) {\n        before = true;\n    } else if (x == '.' && before && !point) {\n        point = true;\n        before = false;\n    } else {\n        good = false;\n    }\n}\ngood && before", ('t = s[1:] if s[0] in "+-" else s\nt.replace(".", "").isdigit()', "string t;\nfor (char x : s[0] == '+' || s[0] == '-' ? s.substr(1) : s) if (x != '.') t += x;\n!t.empty() && all_of(t.begin(), t.end(), [](char x) { return isdigit(x); })"), refine=_decimal, tags=STRINGS, rating=900, meanings={"s": "the text"}),
    decide("dotted_date_valid", (Word("s", DIGITS + ".", min_size=10, max_size=10),), ("{s} has the form dd.mm.yyyy. Does this date exist? February has 29 days in years divisible by 4, except those divisible by 100 but not by 400.", "[Check|Determine] whether the day, month and year {s} (written DD.MM.YYYY) are a date of the calendar, leap years by the usual rule."), "the date exists", 'd, m, y = map(int, s.split("."))\nleap = y % 4 == 0 and y % 100 != 0 or y % 400 == 0\ndays = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n1 <= m <= 12 and 1 <= d <= days[m - 1]', "int d = stoi(s.substr(0, 2)), m = stoi(s.substr(3, 2)), y = stoi(s.substr(6));\nbool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;\nint days[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n1 <= m && m <= 12 && 1 <= d && d <= days[m - 1]", ('d, m, y = map(int, s.split("."))\nleap = y % 4 == 0\ndays = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n1 <= m <= 12 and 1 <= d <= days[m - 1]', "int d = stoi(s.substr(0, 2)), m = stoi(s.substr(3, 2)), y = stoi(s.substr(6));\nbool leap = y % 4 == 0;\nint days[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n1 <= m && m <= 12 && 1 <= d && d <= days[m - 1]"), ('d, m, y = map(int, s.split("."))\n1 <= m <= 12 and 1 <= d <= 31', "int d = stoi(s.substr(0, 2)), m = stoi(s.substr(3, 2));\n1 <= m && m <= 12 && 1 <= d && d <= 31"), refine=_date, tags=STRINGS, rating=900, meanings={"s": "the date"}),
    decide("iso_date_valid", (Word("s", DIGITS + "-", min_size=10, max_size=10),), ("{s} has the form yyyy-mm-dd. Does this date exist? Years divisible by 4 are leap years, except those divisible by 100 but not by 400.", "[Check|Determine] whether {s}, written YYYY-MM-DD, is a date of the calendar."), "the date exists", 'y, m, d = map(int, s.split("-"))\nleap = y % 4 == 0 and y % 100 != 0 or y % 400 == 0\ndays = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n1 <= m <= 12 and 1 <= d <= days[m - 1]', "int y = stoi(s.substr(0, 4)), m = stoi(s.substr(5, 2)), d = stoi(s.substr(8));\nbool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;\nint days[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n1 <= m && m <= 12 && 1 <= d && d <= days[m - 1]", ('y, m, d = map(int, s.split("-"))\n1 <= m <= 12 and 1 <= d <= 31', "int m = stoi(s.substr(5, 2)), d = stoi(s.substr(8));\n1 <= m && m <= 12 && 1 <= d && d <= 31"), refine=_iso_date, tags=STRINGS, rating=900, meanings={"s": "the date"}),
    decide("colour_code_valid", (Word("s", "#" + DIGITS + LOWER + UPPER, max_size=12),), ("A colour is written as # and exactly six hexadecimal digits (0 to 9 and a to f, big or small). Is {s} a colour?", "[Check|Determine] whether {s} consists of the sign # and six characters from 0-9, a-f and A-F."), "it is a colour", 'len(s) == 7 and s[0] == "#" and all(x in "0123456789abcdefABCDEF" for x in s[1:])', "s.size() == 7 && s[0] == '#' && all_of(s.begin() + 1, s.end(), [](char x) { return isxdigit(x); })", ('len(s) == 7 and s[0] == "#" and all(x in "0123456789abcdef" for x in s[1:])', "s.size() == 7 && s[0] == '#' && all_of(s.begin() + 1, s.end(), [](char x) { return isxdigit(x) && !isupper(x); })"), ('len(s) == 7 and s[0] == "#"', "s.size() == 7 && s[0] == '#'"), refine=_colour, tags=STRINGS, meanings={"s": "the code"}),
    decide("phone_form_valid", (Word("s", DIGITS + LOWER + "-", max_size=20),), ("A phone number has the form ddd-ddd-dddd, where each d is a digit. Does {s} have it?", "[Check|Determine] whether {s} consists of three digits, a minus, three digits, a minus and four digits."), "it has this form", 'parts = s.split("-")\n[len(x) for x in parts] == [3, 3, 4] and all(x.isdigit() for x in parts)', "bool good = s.size() == 12;\nfor (size_t i = 0; good && i < 12; i++) good = i == 3 || i == 7 ? s[i] == '-' : isdigit(s[i]) != 0;\ngood", ('len(s) == 12 and s.replace("-", "").isdigit()', "string t;\nfor (char x : s) if (x != '-') t += x;\ns.size() == 12 && all_of(t.begin(), t.end(), [](char x) { return isdigit(x); })"), ('s.count("-") == 2', "count(s.begin(), s.end(), '-') == 2"), refine=_phone, tags=STRINGS, meanings={"s": "the number"}),
    decide("equal_after_backspaces", (Word("s", LOWER + "#", max_size=100), Word("t", LOWER + "#", max_size=100)), ("{s} and {t} are typed on a keyboard on which # deletes the last letter that is there (if any). Are the resulting texts equal?", "[Check|Determine] whether {s} and {t} give the same text if each # means backspace; in an empty text it does nothing."), "the texts are equal", 'found = []\nfor text in (s, t):\n    typed = []\n    for x in text:\n        if x != "#":\n            typed.append(x)\n        elif typed:\n            typed.pop()\n    found.append(typed)\nfound[0] == found[1]', "string one, two;\nfor (char x : s) {\n    if (x != '#') one += x;\n    else if (!one.empty()) one.pop_back();\n}\nfor (char x : t) {\n    if (x != '#') two += x;\n    else if (!two.empty()) two.pop_back();\n}\none == two", ('s.replace("#", "") == t.replace("#", "")', "s.erase(remove(s.begin(), s.end(), '#'), s.end());\nt.erase(remove(t.begin(), t.end(), '#'), t.end());\ns == t"), refine=_keyed, tags=STACK, rating=900, meanings={"s": "what one types", "t": "what the other types"}),
    bodies("equal_pairs_vanish", (Word("s", max_size=10**5),), ("As long as two equal letters are side by side in {s}, both are removed. [Print|Write] what is left, or $none if nothing is.", "Delete pairs of equal neighbouring letters from {s} again and again until there are none. The rest does not depend on the order; print it, and $none if it is empty."), 'stack = []\nfor x in s:\n    if stack and stack[-1] == x:\n        stack.pop()\n    else:\n        stack.append(x)\nprint("".join(stack) if stack else "$none")', 'string stack;\nfor (char x : s) {\n    if (!stack.empty() && stack.back() == x) stack.pop_back();\n    else stack += x;\n}\ncout << (stack.empty() ? "$none" : stack) << "\\n";', ('result = ""\ni = 0\nwhile i < len(s):\n    if i + 1 < len(s) and s[i] == s[i + 1]:\n        i += 2\n    else:\n        result += s[i]\n        i += 1\nprint(result if result else "$none")', 'string result;\nfor (size_t i = 0; i < s.size();) {\n    if (i + 1 < s.size() && s[i] == s[i + 1]) {\n        i += 2;\n    } else {\n        result += s[i];\n        i++;\n    }\n}\ncout << (result.empty() ? "$none" : result) << "\\n";'), output=("Print the rest, or $none.", "One word: what is left. $none if nothing is."), refine=_pairs_to_vanish, constants=special("empty", "empty string", "none", "nothing"), tags=STACK, rating=1000),
    value("pairs_that_vanish", (Word("s", max_size=10**5),), ("As long as two equal letters are side by side in {s}, both are removed. How many letters are left in the end?", "[Find|Print] the length of what remains of {s} after deleting pairs of equal neighbours again and again."), "stack = []\nfor x in s:\n    if stack and stack[-1] == x:\n        stack.pop()\n    else:\n        stack.append(x)\nlen(stack)", "string stack;\nfor (char x : s) {\n    if (!stack.empty() && stack.back() == x) stack.pop_back();\n    else stack += x;\n}\nstack.size()", ("sum(s.count(x) % 2 for x in set(s))", "map<char, int> odd;\nfor (char x : s) odd[x] ^= 1;\nint total = 0;\nfor (auto [x, k] : odd) total += k;\ntotal"), refine=_pairs_to_vanish, output=ONE, tags=STACK, rating=1000),
    bodies("morse_written", (Word("s", UPPER, max_size=40),), ("Write the word {s} in Morse code, with a space between letters. The codes of A to Z are .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. in this order.", "[Print|Write] {s} in the Morse alphabet (A .-, B -..., C -.-., D -.., E ., F ..-., G --., H ...., I .., J .---, K -.-, L .-.., M --, N -., O ---, P .--., Q --.-, R .-., S ..., T -, U ..-, V ...-, W .--, X -..-, Y -.--, Z --..), letters separated by one space."), 'code = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()\nprint(*[code[ord(x) - ord("A")] for x in s])', 'stringstream in(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..");\nvector<string> code(26);\nfor (auto& x : code) in >> x;\nfor (size_t i = 0; i < s.size(); i++) cout << (i ? " " : "") << code[s[i] - \'A\'];\ncout << "\\n";', ('code = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()\nprint("".join(code[ord(x) - ord("A")] for x in s))', 'stringstream in(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..");\nvector<string> code(26);\nfor (auto& x : code) in >> x;\nfor (size_t i = 0; i < s.size(); i++) cout << code[s[i] - \'A\'];\ncout << "\\n";'), output=("Print the codes separated by spaces.", "One line: the codes of the letters with one space between."), refine=_capitals, tags=STRINGS, rating=900),
    bodies("morse_read", (Text("s", alphabet=".-", max_words=40),), ("The line is a word in Morse code, letters separated by spaces. [Print|Write] it in capital letters. The codes of A to Z are .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. in this order.", "Decode the Morse code of one word (A .-, B -..., C -.-., D -.., E ., F ..-., G --., H ...., I .., J .---, K -.-, L .-.., M --, N -., O ---, P .--., Q --.-, R .-., S ..., T -, U ..-, V ...-, W .--, X -..-, Y -.--, Z --..)."), 'code = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()\nprint("".join(chr(65 + code.index(x)) for x in s.split()))', 'stringstream in(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..");\nmap<string, char> letter;\nstring x;\nfor (char c = \'A\'; c <= \'Z\'; c++) {\n    in >> x;\n    letter[x] = c;\n}\nstringstream read(s);\nwhile (read >> x) cout << letter[x];\ncout << "\\n";', ('code = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()\nprint("".join(chr(65 + code.index(x)) for x in s.split()[::-1]))', 'stringstream in(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..");\nmap<string, char> letter;\nstring x, result;\nfor (char c = \'A\'; c <= \'Z\'; c++) {\n    in >> x;\n    letter[x] = c;\n}\nstringstream read(s);\nwhile (read >> x) result = letter[x] + result;\ncout << result << "\\n";'), output=("Print the word in capital letters.", "One word: the letters as capitals."), refine=_morse, tags=STRINGS, rating=900),
    bodies("morse_signs_counted", (Word("s", UPPER, max_size=40),), ("How many points and how many dashes has the word {s} in Morse code? The codes of A to Z are .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. in this order.", "[Count|Find] the short and the long signs needed to send {s} in the Morse alphabet: .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. stand for A to Z."), 'code = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()\nt = "".join(code[ord(x) - ord("A")] for x in s)\nprint(t.count("."), t.count("-"))', 'stringstream in(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..");\nvector<string> code(26);\nfor (auto& x : code) in >> x;\nstring t;\nfor (char x : s) t += code[x - \'A\'];\ncout << count(t.begin(), t.end(), \'.\') << " " << count(t.begin(), t.end(), \'-\') << "\\n";', ('code = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()\nt = "".join(code[ord(x) - ord("A")] for x in s)\nprint(t.count("-"), t.count("."))', 'stringstream in(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..");\nvector<string> code(26);\nfor (auto& x : code) in >> x;\nstring t;\nfor (char x : s) t += code[x - \'A\'];\ncout << count(t.begin(), t.end(), \'-\') << " " << count(t.begin(), t.end(), \'.\') << "\\n";'), output=("Print two numbers: points and dashes.", "On one line the number of points, then the number of dashes."), refine=_capitals, tags=STRINGS, rating=900),
    bodies("vigenere_capitals", (Word("s", UPPER, max_size=100), Word("p", UPPER, max_size=20)), ("Encrypt {s} by the Vigenere cipher with the key {p}: the letters of the key, repeated as often as needed, say how far each letter is shifted (A by 0, B by 1, ..., Z by 25), and after Z comes A.", "Write the key {p} again and again below {s} and add the letters that stand one above the other, A counting as 0, B as 1 and so on, modulo 26. [Print|Write] the resulting capital letters."), 'result = ""\nfor i in range(len(s)):\n    shift = ord(p[i % len(p)]) - 65\n    result += chr((ord(s[i]) - 65 + shift) % 26 + 65)\nprint(result)', 'for (size_t i = 0; i < s.size(); i++) s[i] = \'A\' + (s[i] - \'A\' + p[i % p.size()] - \'A\') % 26;\ncout << s << "\\n";', ('result = ""\nfor i in range(len(s)):\n    shift = ord(p[i % len(p)]) - 64\n    result += chr((ord(s[i]) - 65 + shift) % 26 + 65)\nprint(result)', 'for (size_t i = 0; i < s.size(); i++) s[i] = \'A\' + (s[i] - \'A\' + p[i % p.size()] - \'A\' + 1) % 26;\ncout << s << "\\n";'), refine=_key_and_capitals, output=STRING, tags=STRINGS, rating=900, meanings={"s": "the text", "p": "the key"}),
    bodies("vigenere_capitals_undone", (Word("s", UPPER, max_size=100), Word("p", UPPER, max_size=20)), ("{s} was encrypted by the Vigenere cipher with the key {p}: each letter was shifted forward by the letter of the repeated key at its place (A by 0, B by 1, ..., Z by 25; after Z comes A). Decrypt it.", "Write the key {p} again and again below {s} and move each letter back by the letter below it (A counts as 0, B as 1 and so on; before A comes Z). [Print|Write] the result."), 'result = ""\nfor i in range(len(s)):\n    shift = ord(p[i % len(p)]) - 65\n    result += chr((ord(s[i]) - 65 - shift) % 26 + 65)\nprint(result)', 'for (size_t i = 0; i < s.size(); i++) s[i] = \'A\' + (s[i] - p[i % p.size()] + 26) % 26;\ncout << s << "\\n";', ('result = ""\nfor i in range(len(s)):\n    shift = ord(p[i % len(p)]) - 65\n    result += chr((ord(s[i]) - 65 + shift) % 26 + 65)\nprint(result)', 'for (size_t i = 0; i < s.size(); i++) s[i] = \'A\' + (s[i] - \'A\' + p[i % p.size()] - \'A\') % 26;\ncout << s << "\\n";'), refine=_key_and_capitals, output=STRING, tags=STRINGS, rating=900, meanings={"s": "the cipher text", "p": "the key"}),
    bodies("pig_latin_line", (Text("s", max_words=20),), ("Change every word of the line: if it begins with a vowel (a, e, i, o, u), put $y behind it; otherwise move all consonants before its first vowel to the end and put ay behind them. A word without vowels only gets ay.", "[Print|Write] the line in pig latin: words that start with a, e, i, o or u get the ending $y, in others the consonants before the first vowel go to the end, followed by ay (if there is no vowel, the word stays and ay is added)."), 'words = []\nfor word in s.split():\n    i = 0\n    while i < len(word) and word[i] not in "aeiou":\n        i += 1\n    words.append(word + "$y" if i == 0 else word[i:] + word[:i] + "ay")\nprint(*words)', 'stringstream in(s);\nstring word, result;\nwhile (in >> word) {\n    size_t i = 0;\n    while (i < word.size() && string("aeiou").find(word[i]) == string::npos) i++;\n    result += i == 0 ? word + "$y" : word.substr(i) + word.substr(0, i) + "ay";\n    result += " ";\n}\ncout << result << "\\n";', ('words = []\nfor word in s.split():\n    if word[0] in "aeiou":\n        words.append(word + "$y")\n    else:\n        words.append(word[1:] + word[0] + "ay")\nprint(*words)', 'stringstream in(s);\nstring word, result;\nwhile (in >> word) {\n    if (string("aeiou").find(word[0]) != string::npos) result += word + "$y ";\n    else result += word.substr(1) + word[0] + "ay ";\n}\ncout << result << "\\n";'), output=("Print the new words separated by spaces.", "Print the line in the new language."), refine=None, tags=STRINGS, rating=900, constants=lambda rng: {"y": rng.choice(["way", "way", "yay", "hay", "ay"])}),
    value("camel_words_counted", (Word("s", LOWER + UPPER, max_size=100),), ("{s} is made of words written together: the first begins with a small letter, each further one with a capital, and all other letters are small. How many words are there?", "[Count|Find the number of] words in the camel case name {s}."), "1 + sum(1 for x in s if x.isupper())", "int words = 1;\nfor (char x : s) if (isupper(x)) words++;\nwords", ("sum(1 for x in s if x.isupper())", "int words = 0;\nfor (char x : s) if (isupper(x)) words++;\nwords"), refine=_camel, output=ONE, tags=STRINGS),
    bodies("camel_words_listed", (Word("s", LOWER + UPPER, max_size=100),), ("{s} is made of words written together: each word but the first begins with a capital. Print the words in small letters, one per line.", "[Print|List] the words of the camel case name {s}, each on its own line and without capitals."), 'word = ""\nfor x in s:\n    if x.isupper():\n        print(word)\n        word = ""\n    word += x.lower()\nprint(word)', 'string word;\nfor (char x : s) {\n    if (isupper(x)) {\n        cout << word << "\\n";\n        word = "";\n    }\n    word += tolower(x);\n}\ncout << word << "\\n";', ('word = ""\nfor x in s:\n    if x.isupper():\n        print(word)\n        word = ""\n    word += x\nprint(word)', 'string word;\nfor (char x : s) {\n    if (isupper(x)) {\n        cout << word << "\\n";\n        word = "";\n    }\n    word += x;\n}\ncout << word << "\\n";'), refine=_camel, output=LINES, tags=STRINGS),
    bodies("word_in_rows_of_k", (Word("s", LOWER + UPPER, max_size=200), Int("k", 1, 100)), ("Write {s} in rows of {k} characters, one row per line; the last may be shorter.", "Cut {s} from the left into pieces of length {k} and print each on its own line (what is left at the end is the last piece)."), "for i in range(0, len(s), k):\n    print(s[i:i + k])", 'for (size_t i = 0; i < s.size(); i += k) cout << s.substr(i, k) << "\\n";', ("for i in range(0, len(s) - k + 1, k):\n    print(s[i:i + k])", 'for (long long i = 0; i + k <= (long long)s.size(); i += k) cout << s.substr(i, k) << "\\n";'), refine=_cut, output=LINES, tags=STRINGS, meanings={"k": "the length of a row"}),
    bodies("words_wrapped_to_width", (Text("s", max_words=30), Int("k", 1, 100)), ("Break the text into lines of at most {k} characters: put as many words as fit into each line, with one space between them, and never split a word. [Print|Write] the lines.", "Fill lines greedily with the words of the text. A line may have up to {k} characters, spaces between words included; no word is longer."), 'line = ""\nfor word in s.split():\n    if line and len(line) + 1 + len(word) > k:\n        print(line)\n        line = word\n    else:\n        line = line + " " + word if line else word\nprint(line)', 'stringstream in(s);\nstring word, line;\nwhile (in >> word) {\n    if (!line.empty() && (long long)(line.size() + 1 + word.size()) > k) {\n        cout << line << "\\n";\n        line = word;\n    } else {\n        line += (line.empty() ? "" : " ") + word;\n    }\n}\ncout << line << "\\n";', ('line = ""\nfor word in s.split():\n    if line and len(line) + len(word) > k:\n        print(line)\n        line = word\n    else:\n        line = line + " " + word if line else word\nprint(line)', 'stringstream in(s);\nstring word, line;\nwhile (in >> word) {\n    if (!line.empty() && (long long)(line.size() + word.size()) > k) {\n        cout << line << "\\n";\n        line = word;\n    } else {\n        line += (line.empty() ? "" : " ") + word;\n    }\n}\ncout << line << "\\n";'), refine=_width, output=LINES, tags=STRINGS, rating=900, meanings={"k": "the width"}),
)  # fmt: skip
