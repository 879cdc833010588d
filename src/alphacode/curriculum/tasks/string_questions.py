"""Strings as people ask about them: results, long numbers, words of a line, checks."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.short import ROW, STRING, bodies, decide, value
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

Refine = Callable[[Random, Values], Values | None]
S = (Word("s", max_size=40),)
LETTERS = LOWER + UPPER
STRINGS = ("strings",)


def _over(alphabet: str, high: int = 14, low: int = 1) -> Refine:
    def refine(rng: Random, values: Values) -> Values:
        size = rng.randint(low, high)
        return {**values, "s": "".join(rng.choice(alphabet) for _ in range(size))}

    return refine


def _mixed_case(rng: Random, values: Values) -> Values:
    letters = [rng.choice([c.lower(), c.upper()]) for c in values["s"]]
    return {**values, "s": "".join(letters)}


def _two_cases(rng: Random, values: Values) -> Values:
    s = values["s"][:20].lower()
    t = s if rng.random() < 0.4 else s[: rng.randint(1, len(s))] + rng.choice(LOWER)
    change = [str.lower, str.upper]
    return {
        **values,
        "s": "".join(rng.choice(change)(c) for c in s),
        "t": "".join(rng.choice(change)(c) for c in t),
    }


def _with_consonant(rng: Random, values: Values) -> Values | None:
    values = _mixed_case(rng, values)
    return None if set(values["s"].lower()) <= set("aeiou") else values


def _same_length_bits(rng: Random, values: Values) -> Values:
    s = values["s"]
    t = "".join(c if rng.random() < 0.5 else rng.choice("01") for c in s)
    return {**values, "t": t}


def _runs_of_bits(rng: Random, values: Values) -> Values:
    s = ""
    for _ in range(rng.randint(1, 5)):
        s += rng.choice("01") * rng.randint(1, values["k"])
    return {**values, "s": s}


def _number(rng: Random, size: int) -> str:
    """Return a number of `size` digits that does not start with zero."""
    return rng.choice(DIGITS[1:]) + "".join(rng.choice(DIGITS) for _ in range(size - 1))


def _long_number(rng: Random, values: Values) -> Values:
    return {**values, "s": _number(rng, rng.choice([1, 3, 5, 12, 20, 30]))}


def _two_long_numbers(rng: Random, values: Values) -> Values:
    size = rng.choice([1, 2, 3, 8, 20, 30])
    s = _number(rng, size)
    t = rng.choice([s, _number(rng, size), _number(rng, max(1, size - 1)), "9" * size])
    pair = [s, t]
    rng.shuffle(pair)
    return {**values, "s": pair[0], "t": pair[1]}


def _common_start(rng: Random, values: Values) -> Values:
    head = values["s"][: rng.choice([0, 0, 1, 3, 6])]
    return {**values, "s": head + values["s"][:12], "t": head + values["t"][:12]}


def _same_ends(rng: Random, values: Values) -> Values:
    words = [x + x[0] if rng.random() < 0.4 else x for x in values["s"].split()]
    return {**values, "s": " ".join(words)}


def _even_length(rng: Random, values: Values) -> Values:
    half = "".join(rng.choice(LOWER) for _ in range(rng.randint(1, 5)))
    s = rng.choice([half + half[::-1], values["s"] * 2, half + half])[:20]
    return {**values, "s": s[: len(s) // 2 * 2]}


def _letters_and_digits(rng: Random, values: Values) -> Values:
    both = values["s"][:10] + "".join(
        rng.choice(DIGITS) for _ in range(rng.randint(0, 6))
    )
    return {**values, "s": "".join(rng.sample(both, len(both)))}


def _repeats_late(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.randint(1, 8))
    if rng.random() < 0.8:
        letters += rng.sample(letters, rng.randint(1, len(letters)))
    return {**values, "s": "".join(letters)}


def _maybe_swapped(rng: Random, values: Values) -> Values:
    s = values["s"][:12]
    letters = list(s)
    kind = rng.random()
    for _ in range(1 if kind < 0.4 else 3 if kind < 0.7 else 0):
        i, j = rng.randrange(len(s)), rng.randrange(len(s))
        letters[i], letters[j] = letters[j], letters[i]
    if kind > 0.75:
        letters[rng.randrange(len(s))] = rng.choice(LOWER)
    return {**values, "s": s, "t": "".join(letters)}


def _walk(up: str, down: str) -> Refine:
    """Return a refine that makes a walk ending on the level where it began."""

    def refine(rng: Random, values: Values) -> Values:
        s = ""
        for _ in range(rng.randint(1, 4)):
            half, (a, b) = rng.randint(1, 3), rng.sample((up, down), 2)
            s += (a + b) * half if rng.random() < 0.4 else a * half + b * half
        return {**values, "s": s}

    return refine


def _maybe_home(rng: Random, values: Values) -> Values:
    steps = [rng.choice("LRUD") for _ in range(rng.randint(1, 7))]
    if rng.random() < 0.6:
        steps += [{"L": "R", "R": "L", "U": "D", "D": "U"}[x] for x in steps]
    if rng.random() < 0.2:
        steps[-1] = rng.choice("LRUD")
    rng.shuffle(steps)
    return {**values, "s": "".join(steps)}


def _one_row(rng: Random, values: Values) -> Values:
    row = rng.choice(["qwertyuiop", "asdfghjkl", "zxcvbnm"])
    s = "".join(rng.choice(row) for _ in range(rng.randint(1, 8)))
    return {**values, "s": s if rng.random() < 0.5 else s + rng.choice(LOWER)}


def _identifier(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice(LETTERS + DIGITS + "__") for _ in range(rng.randint(1, 9)))
    place = rng.randint(0, len(s))
    return {**values, "s": rng.choice([s, s, s, s[:place] + "-" + s[place:]])}


def _row_with_gap(rng: Random, values: Values) -> Values:
    size = rng.randint(3, 12)
    first = rng.randint(0, 26 - size)
    gap = first + rng.randint(1, size - 2)
    return {**values, "s": LOWER[first:gap] + LOWER[gap + 1 : first + size]}


def _nearly_palindrome(rng: Random, values: Values) -> Values:
    half = values["s"][: rng.randint(1, 6)]
    s = half + half[::-1][rng.randint(0, 1) :]
    for _ in range(rng.choice([0, 1, 1, 2, 2])):
        i = rng.randint(0, len(s))
        s = s[:i] + rng.choice(LOWER) + s[i:]
    return {**values, "s": s}


def _four_digits(rng: Random, values: Values) -> Values:
    s = rng.sample(DIGITS, 4)
    t = rng.choice([rng.sample(DIGITS, 4), rng.sample(s, 4), [*s[:2], s[3], s[2]]])
    return {**values, "s": "".join(s), "t": "".join(t)}


def _cut_out(rng: Random, values: Values) -> Values:
    s = values["s"][:20]
    t = "".join(rng.sample(s, rng.randint(1, len(s))))
    kind = rng.random()
    if kind < 0.25:
        t += rng.choice(LOWER)
    elif kind < 0.5:
        t += rng.choice(t)
    return {**values, "s": s, "t": t}


def _some_palindromes(rng: Random, values: Values) -> Values:
    words = values["s"].split()
    words = [rng.choice([x, x + x[-2::-1], x + x[0], x[0]]) for x in words]
    return {**values, "s": " ".join(words)}


def _common_end(rng: Random, values: Values) -> Values:
    tail = values["s"][: rng.choice([0, 1, 2, 4, 6])]
    return {**values, "s": values["s"][:14] + tail, "t": values["t"][:14] + tail}


def _kth(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, min(10, len(values["s"].split())))}


def _twice(rng: Random, values: Values) -> Values:
    s = values["s"][:12]
    i, j = sorted(rng.randint(0, len(s)) for _ in range(2))
    c = values["c"]
    s = s[:i] + c + s[i:j] + c + s[j:]
    rest = s[: s.find(c)] + s[s.rfind(c) + 1 :]
    return {**values, "s": s if rest else s + rng.choice("xyz")}


def _abc_or_more(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("abcdef") for _ in range(rng.randint(1, 12)))
    return {**values, "s": rng.choice([s, s, values["s"]])}


TASKS: tuple[Task, ...] = (
    value("win_streak", (Word("s", "WDL", max_size=40),), ("In the string {s} each letter is the result of a game: W - won, D - drawn, L - lost. [Find|Print] the largest number of games won in a row.", "{person} played games with the results {s} (W, D or L). How long is the longest series of wins without a draw or a loss between?", "What is the [longest|best] winning streak in {s}? W is a win; print 0 if there is none."), "max(len(x) for x in s.replace('D', 'L').split('L'))", "long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == 'W' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest", ("s.count('W')", "count(s.begin(), s.end(), 'W')"), ("len(s) - len(s.rstrip('W'))", "long long run = 0;\nfor (char c : s) run = c == 'W' ? run + 1 : 0;\nrun"), tags=STRINGS, refine=_over("WWWDL"), meanings={"s": "the results"}),
    value("letters_to_one_case", (Word("s", LETTERS, max_size=40),), ("In one move the case of one letter is changed. What is the least number of moves after which {s} has only small or only capital letters?", "{person} wants the word {s} to be all upper case or all lower case. How many letters must be changed at least?", "[Find|Print] the smaller of two counts: the capital letters of {s} and its small letters."), "min(sum(c.isupper() for c in s), sum(c.islower() for c in s))", "long long upper = 0;\nfor (char c : s) if (isupper(c)) upper++;\nmin(upper, (long long)s.size() - upper)", ("max(sum(c.isupper() for c in s), sum(c.islower() for c in s))", "long long upper = 0;\nfor (char c : s) if (isupper(c)) upper++;\nmax(upper, (long long)s.size() - upper)"), ("sum(c.isupper() for c in s)", "long long upper = 0;\nfor (char c : s) if (isupper(c)) upper++;\nupper"), tags=STRINGS, refine=_mixed_case),
    bodies("compare_ignoring_case", (Word("s", LETTERS, max_size=40), Word("t", LETTERS, max_size=40)), ("Compare the words {s} and {t} as a dictionary does, small and capital letters being the same. Print -1 if the first is smaller, 1 if the second is smaller, 0 if they are equal.", "Upper and lower case do not matter. Print -1 if {s} stands before {t} in alphabetical order, 1 if it stands after, 0 if they are the same word. (A beginning of a word stands before the whole word.)"), ("s = s.lower()\nt = t.lower()\nif s < t:\n    print(-1)\nelif s > t:\n    print(1)\nelse:\n    print(0)", "a, b = s.lower(), t.lower()\nprint((a > b) - (a < b))"), "for (char &c : s) c = tolower(c);\nfor (char &c : t) c = tolower(c);\nif (s < t) cout << \"-1\\n\";\nelse if (s > t) cout << \"1\\n\";\nelse cout << \"0\\n\";", ("if s < t:\n    print(-1)\nelif s > t:\n    print(1)\nelse:\n    print(0)", "if (s < t) cout << \"-1\\n\";\nelse if (s > t) cout << \"1\\n\";\nelse cout << \"0\\n\";"), ("s = s.lower()\nt = t.lower()\nprint((s < t) - (s > t))", "for (char &c : s) c = tolower(c);\nfor (char &c : t) c = tolower(c);\ncout << (s < t) - (s > t) << \"\\n\";"), output=("Print -1, 0 or 1.",), tags=STRINGS, refine=_two_cases),
    bodies("dotted_consonants", (Word("s", LETTERS, max_size=40),), ("From the word {s} remove all vowels (a, e, i, o, u in both cases), make the other letters small and put a dot before each of them.", "Print the consonants of {s} in lower case, each with a '.' in front. [The vowels a, e, i, o, u are dropped, small or capital.|Vowels (a, e, i, o, u, also as capitals) vanish.]"), ("print(''.join('.' + c for c in s.lower() if c not in 'aeiou'))", "result = ''\nfor c in s.lower():\n    if c not in 'aeiou':\n        result += '.' + c\nprint(result)"), "string result;\nfor (char c : s) {\n    c = tolower(c);\n    if (string(\"aeiou\").find(c) == string::npos) {\n        result += '.';\n        result += c;\n    }\n}\ncout << result << \"\\n\";", ("print(''.join('.' + c.lower() for c in s if c not in 'aeiou'))", "string result;\nfor (char c : s) {\n    if (string(\"aeiou\").find(c) == string::npos) {\n        result += '.';\n        result += tolower(c);\n    }\n}\ncout << result << \"\\n\";"), ("print('.'.join(c for c in s.lower() if c not in 'aeiou'))", "string result;\nfor (char c : s) {\n    c = tolower(c);\n    if (string(\"aeiou\").find(c) == string::npos) {\n        if (!result.empty()) result += '.';\n        result += c;\n    }\n}\ncout << result << \"\\n\";"), output=STRING, tags=STRINGS, refine=_with_consonant, weight=0.7),
    bodies("xor_binary_strings", (Word("s", "01", max_size=40), Word("t", "01", max_size=40)), ("Two strings {s} and {t} of equal length consist of 0 and 1. Print a string that has 1 where they differ and 0 where they agree.", "{s} and {t} are equally long. [Write|Print] 1 for each position in which their digits are different, 0 for each in which they are the same.", "Find the bitwise exclusive or of two binary strings of the same length, keeping zeros at the start."), ("print(''.join('1' if x != y else '0' for x, y in zip(s, t)))", "result = ''\nfor i in range(len(s)):\n    if s[i] == t[i]:\n        result += '0'\n    else:\n        result += '1'\nprint(result)"), "string result;\nfor (size_t i = 0; i < s.size(); i++) result += s[i] == t[i] ? '0' : '1';\ncout << result << \"\\n\";", ("print(''.join('1' if x == y else '0' for x, y in zip(s, t)))", "string result;\nfor (size_t i = 0; i < s.size(); i++) result += s[i] == t[i] ? '1' : '0';\ncout << result << \"\\n\";"), ("print(sum(x != y for x, y in zip(s, t)))", "int count = 0;\nfor (size_t i = 0; i < s.size(); i++) count += s[i] != t[i];\ncout << count << \"\\n\";"), output=STRING, tags=STRINGS, refine=_same_length_bits),
    decide("equal_symbols_in_row", (Word("s", "01", max_size=40), Int("k", 2, 9)), ("Does {s} contain at least {k} equal [digits|symbols] in a row?", "The string {s} shows players on a line, 0 and 1 for the two teams. A place is dangerous if {k} or more players of one team stand side by side. Is there a dangerous place?", "[Check|Determine] whether somewhere in {s} the same [character|digit] stands {k} times without a break."), "there are {k} equal symbols in a row", "'0' * k in s or '1' * k in s", "s.find(string(k, '0')) != string::npos || s.find(string(k, '1')) != string::npos", ("'1' * k in s", "s.find(string(k, '1')) != string::npos"), ("s.count('0') >= k or s.count('1') >= k", "count(s.begin(), s.end(), '0') >= k || count(s.begin(), s.end(), '1') >= k"), tags=STRINGS, refine=_runs_of_bits, meanings={"k": "the length of the row"}),
    bodies("long_number_remainder", (Word("s", DIGITS, max_size=40), Int("k", 2, 100)), ("{s} is a number that may be very long. Find its remainder when divided by {k}.", "What is left if the [huge|long] number {s} is divided by {k}? [It does not fit into usual integers.|]", "A number of many digits is given as a string {s}. [Print|Compute] it modulo {k}."), ("print(int(s) % k)", "rest = 0\nfor c in s:\n    rest = (rest * 10 + int(c)) % k\nprint(rest)"), "long long rest = 0;\nfor (char c : s) rest = (rest * 10 + (c - '0')) % k;\ncout << rest << \"\\n\";", ("print(sum(int(c) for c in s) % k)", "long long sum = 0;\nfor (char c : s) sum += c - '0';\ncout << sum % k << \"\\n\";"), ("print(int(s[-9:]) % k)", "cout << stoll(s.size() > 9 ? s.substr(s.size() - 9) : s) % k << \"\\n\";"), tags=("math", "strings"), rating=1000, refine=_long_number, meanings={"s": "the number", "k": "the divisor"}),
    bodies("compare_long_numbers", (Word("s", DIGITS, max_size=40), Word("t", DIGITS, max_size=40)), ("Two numbers {s} and {t} may have very many digits (without extra zeros at the start). Print <, > or = : the sign that stands between them.", "Which of the long numbers {s} and {t} is larger? Print '>' if the first is, '<' if the second is, '=' if they are equal.", "[Compare|You compare] two [huge|very large] positive integers without leading zeros; print <, = or >."), ("a, b = int(s), int(t)\nif a < b:\n    print('<')\nelif a > b:\n    print('>')\nelse:\n    print('=')", "if len(s) != len(t):\n    print('<' if len(s) < len(t) else '>')\nelif s != t:\n    print('<' if s < t else '>')\nelse:\n    print('=')"), "if (s == t) cout << \"=\\n\";\nelse if (s.size() != t.size()) cout << (s.size() < t.size() ? \"<\" : \">\") << \"\\n\";\nelse cout << (s < t ? \"<\" : \">\") << \"\\n\";", ("if s < t:\n    print('<')\nelif s > t:\n    print('>')\nelse:\n    print('=')", "if (s < t) cout << \"<\\n\";\nelse if (s > t) cout << \">\\n\";\nelse cout << \"=\\n\";"), ("if len(s) < len(t):\n    print('<')\nelif len(s) > len(t):\n    print('>')\nelse:\n    print('=')", "if (s.size() < t.size()) cout << \"<\\n\";\nelse if (s.size() > t.size()) cout << \">\\n\";\nelse cout << \"=\\n\";"), output=("Print one sign: <, > or =.", "Print '<', '>' or '='."), tags=STRINGS, refine=_two_long_numbers),
    bodies("add_long_numbers", (Word("s", DIGITS, max_size=40), Word("t", DIGITS, max_size=40)), ("Add two very long numbers {s} and {t}.", "{s} and {t} are positive integers of [up to 40|many] digits, without leading zeros. [Print|Find] their sum.", "[Find|Compute] the sum of two numbers that are too [long|large] for usual integers."), ("print(int(s) + int(t))", "result = ''\ncarry = 0\nfor i in range(max(len(s), len(t))):\n    if i < len(s):\n        carry += int(s[-1 - i])\n    if i < len(t):\n        carry += int(t[-1 - i])\n    result = str(carry % 10) + result\n    carry //= 10\nif carry:\n    result = '1' + result\nprint(result)"), "string result;\nint carry = 0;\nfor (size_t i = 0; i < max(s.size(), t.size()); i++) {\n    if (i < s.size()) carry += s[s.size() - 1 - i] - '0';\n    if (i < t.size()) carry += t[t.size() - 1 - i] - '0';\n    result += char('0' + carry % 10);\n    carry /= 10;\n}\nif (carry) result += '1';\nreverse(result.begin(), result.end());\ncout << result << \"\\n\";", ("print(s + t)", "cout << s + t << \"\\n\";"), ("print(str(int(s) + int(t))[-max(len(s), len(t)):])", "string result;\nint carry = 0;\nfor (size_t i = 0; i < max(s.size(), t.size()); i++) {\n    if (i < s.size()) carry += s[s.size() - 1 - i] - '0';\n    if (i < t.size()) carry += t[t.size() - 1 - i] - '0';\n    result += char('0' + carry % 10);\n    carry /= 10;\n}\nreverse(result.begin(), result.end());\ncout << result << \"\\n\";"), output=("Print the sum.", "Print one [integer|number]: the sum."), tags=("math", "strings"), rating=1000, refine=_two_long_numbers),
    value("first_in_dictionary", (Word("s", max_size=40), Word("t", max_size=40)), ("Which of the words {s} and {t} comes first in a dictionary? Print it.", "Print the [lexicographically|alphabetically] smaller of two words {s} and {t} (if they are equal, print the word).", "[Output|Print] the one of {s}, {t} that stands earlier in alphabetical order[; a beginning of a word stands before the word|]."), "min(s, t)", "min(s, t)", ("max(s, t)", "max(s, t)"), ("min(s, t, key=len)", "t.size() < s.size() ? t : s"), output=STRING, tags=STRINGS, refine=_common_start),
    value("last_word_length", (Text("s"),), ("How many letters has the last word of the line?", "[Find|Print] the length of the last word of the [text|sentence|line].", "A line of words is given. Count the letters after the last space[ (if there is no space, in the whole line)|]."), "len(s.split()[-1])", "s.size() - (s.rfind(' ') + 1)", ("len(s.split()[0])", "s.find(' ') == string::npos ? s.size() : s.find(' ')"), ("len(s)", "s.size()"), tags=STRINGS),
    value("words_same_ends", (Text("s"),), ("How many words of the line begin and end with the same letter? A word of one letter counts.", "Count the words of the [text|sentence] whose first letter equals their last one (a single letter is such a word too)."), "sum(x[0] == x[-1] for x in s.split())", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) count += x[0] == x.back();\ncount", ("sum(x == x[::-1] for x in s.split())", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) count += x == string(x.rbegin(), x.rend());\ncount"), ("sum(len(x) > 1 and x[0] == x[-1] for x in s.split())", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) count += x.size() > 1 && x[0] == x.back();\ncount"), tags=STRINGS, refine=_same_ends),
    bodies("word_lengths_printed", (Text("s"),), ("Print the length of each word of the line, in order.", "For every word of the [text|sentence] print how many letters it has[, from the first word to the last|].", "A sentence is given; replace each word by the number of its letters."), ("print(*[len(x) for x in s.split()])", "result = []\nfor x in s.split():\n    result.append(str(len(x)))\nprint(' '.join(result))"), "stringstream in(s);\nstring x;\nbool later = false;\nwhile (in >> x) {\n    if (later) cout << \" \";\n    cout << x.size();\n    later = true;\n}\ncout << \"\\n\";", ("print(*[len(set(x)) for x in s.split()])", "stringstream in(s);\nstring x;\nbool later = false;\nwhile (in >> x) {\n    if (later) cout << \" \";\n    cout << set<char>(x.begin(), x.end()).size();\n    later = true;\n}\ncout << \"\\n\";"), ("print(*sorted(len(x) for x in s.split()))", "stringstream in(s);\nstring x;\nvector<int> sizes;\nwhile (in >> x) sizes.push_back(x.size());\nsort(sizes.begin(), sizes.end());\nfor (size_t i = 0; i < sizes.size(); i++) cout << (i ? \" \" : \"\") << sizes[i];\ncout << \"\\n\";"), output=ROW, tags=STRINGS),
    value("insert_in_middle", (Word("s", min_size=2, max_size=20), Word("t", max_size=20)), ("The word {s} has an even number of letters. Put {t} exactly into its middle and print the result.", "Cut {s} (its length is even) into two equal halves and print the first half, then {t}, then the second half, without spaces.", "[Insert|Write] the string {t} in the middle of the string {s} of even length."), "s[:len(s) // 2] + t + s[len(s) // 2:]", "s.substr(0, s.size() / 2) + t + s.substr(s.size() / 2)", ("s + t", "s + t"), ("t[:len(t) // 2] + s + t[len(t) // 2:]", "t.substr(0, t.size() / 2) + s + t.substr(t.size() / 2)"), output=STRING, tags=STRINGS, refine=_even_length),
    value("letters_then_digits", (Word("s", LOWER + DIGITS, max_size=30),), ("[Print|Write] first the letters a-z of {s}, then the digits 0-9 of {s}, both in the order in which they stand there.", "Move the digits of the string to its end without changing the order among letters and among digits."), "''.join(c for c in s if c.isalpha()) + ''.join(c for c in s if c.isdigit())", "string letters, digits;\nfor (char c : s) {\n    if (isdigit(c)) digits += c;\n    else letters += c;\n}\nletters + digits", ("''.join(c for c in s if c.isdigit()) + ''.join(c for c in s if c.isalpha())", "string letters, digits;\nfor (char c : s) {\n    if (isdigit(c)) digits += c;\n    else letters += c;\n}\ndigits + letters"), ("''.join(c for c in s if c.isalpha()) + ''.join(sorted(c for c in s if c.isdigit()))", "string letters, digits;\nfor (char c : s) {\n    if (isdigit(c)) digits += c;\n    else letters += c;\n}\nsort(digits.begin(), digits.end());\nletters + digits"), output=STRING, tags=STRINGS, refine=_letters_and_digits),
    bodies("letter_numbers", S, ("Replace every letter of {s} by its number in the alphabet (a is 1, b is 2, ..., z is 26) and print the numbers.", "For each letter of the word print its place in the alphabet, counted from 1."), ("print(*[ord(c) - ord('a') + 1 for c in s])", "letters = 'abcdefghijklmnopqrstuvwxyz'\nresult = []\nfor c in s:\n    result.append(str(letters.index(c) + 1))\nprint(' '.join(result))"), "for (size_t i = 0; i < s.size(); i++) cout << (i ? \" \" : \"\") << s[i] - 'a' + 1;\ncout << \"\\n\";", ("print(*[ord(c) - ord('a') for c in s])", "for (size_t i = 0; i < s.size(); i++) cout << (i ? \" \" : \"\") << s[i] - 'a';\ncout << \"\\n\";"), ("print(sum(ord(c) - ord('a') + 1 for c in s))", "int sum = 0;\nfor (char c : s) sum += c - 'a' + 1;\ncout << sum << \"\\n\";"), output=ROW, tags=STRINGS),
    bodies("reverse_vowels", S, ("Reverse the order of the vowels (a, e, i, o, u) of {s}; all other letters stay where they are. Print the string.", "In the word {s} the first vowel changes places with the last one, the second with the last but one and so on. Vowels are a, e, i, o, u."), ("vowels = [c for c in s if c in 'aeiou']\nresult = ''\nfor c in s:\n    result += vowels.pop() if c in 'aeiou' else c\nprint(result)", "letters = list(s)\ni, j = 0, len(s) - 1\nwhile i < j:\n    if letters[i] not in 'aeiou':\n        i += 1\n    elif letters[j] not in 'aeiou':\n        j -= 1\n    else:\n        letters[i], letters[j] = letters[j], letters[i]\n        i += 1\n        j -= 1\nprint(''.join(letters))"), "string vowels;\nfor (char c : s) if (string(\"aeiou\").find(c) != string::npos) vowels += c;\nfor (char &c : s) {\n    if (string(\"aeiou\").find(c) != string::npos) {\n        c = vowels.back();\n        vowels.pop_back();\n    }\n}\ncout << s << \"\\n\";", ("print(s[::-1])", "reverse(s.begin(), s.end());\ncout << s << \"\\n\";"), ("vowels = sorted((c for c in s if c in 'aeiou'), reverse=True)\nresult = ''\nfor c in s:\n    result += vowels.pop() if c in 'aeiou' else c\nprint(result)", "string vowels;\nfor (char c : s) if (string(\"aeiou\").find(c) != string::npos) vowels += c;\nsort(vowels.rbegin(), vowels.rend());\nfor (char &c : s) {\n    if (string(\"aeiou\").find(c) != string::npos) {\n        c = vowels.back();\n        vowels.pop_back();\n    }\n}\ncout << s << \"\\n\";"), output=STRING, tags=STRINGS, rating=900, refine=_over("aeioubst")),
    bodies("first_repeated_letter", S, ("Reading {s} from the left, [find|print] the first letter that has occurred before. If all letters are different, print -.", "{person} reads a word letter by letter and stops at the first letter already seen. Print this letter, or - if there is no such letter."), ("seen = set()\nresult = '-'\nfor c in s:\n    if c in seen:\n        result = c\n        break\n    seen.add(c)\nprint(result)", "for i in range(len(s)):\n    if s[i] in s[:i]:\n        print(s[i])\n        break\nelse:\n    print('-')"), "char result = '-';\nset<char> seen;\nfor (char c : s) {\n    if (seen.count(c)) {\n        result = c;\n        break;\n    }\n    seen.insert(c);\n}\ncout << result << \"\\n\";", ("result = '-'\nfor c in s:\n    if s.count(c) > 1:\n        result = c\n        break\nprint(result)", "char result = '-';\nfor (char c : s) {\n    if (count(s.begin(), s.end(), c) > 1) {\n        result = c;\n        break;\n    }\n}\ncout << result << \"\\n\";"), ("result = '-'\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n        result = s[i]\n        break\nprint(result)", "char result = '-';\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] == s[i - 1]) {\n        result = s[i];\n        break;\n    }\n}\ncout << result << \"\\n\";"), output=("Print the letter or -.",), tags=STRINGS, refine=_repeats_late),
    decide("one_swap_equal", (Word("s", max_size=20), Word("t", max_size=20)), ("Can {s} be made equal to {t} by exchanging two letters of {s} at most once? The words have the same length.", "{s} and {t} are equally long. [Check|Determine] whether they are equal or become equal after one swap of two letters in {s}."), "one swap or none is enough", "places = [i for i in range(len(s)) if s[i] != t[i]]\nlen(places) in (0, 2) and sorted(s) == sorted(t)", "int places = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] != t[i]) places++;\nsort(s.begin(), s.end());\nsort(t.begin(), t.end());\n(places == 0 || places == 2) && s == t", ("sorted(s) == sorted(t)", "sort(s.begin(), s.end());\nsort(t.begin(), t.end());\ns == t"), ("sum(x != y for x, y in zip(s, t)) <= 2", "int places = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] != t[i]) places++;\nplaces <= 2"), tags=STRINGS, rating=900, refine=_maybe_swapped),
    bodies("three_in_row_removals", (Word("s", "xyz", max_size=40),), ("What is the least number of letters to remove from {s} so that it does not contain xxx?", "A file name must not have three letters x in a row. [Find|Print] the smallest number of letters that {person} has to delete from {s}[ (0 if none)|]."), ("count = run = 0\nfor c in s:\n    run = run + 1 if c == 'x' else 0\n    if run > 2:\n        count += 1\nprint(count)", "count = 0\nwhile 'xxx' in s:\n    s = s.replace('xxx', 'xx', 1)\n    count += 1\nprint(count)"), "int count = 0, run = 0;\nfor (char c : s) {\n    run = c == 'x' ? run + 1 : 0;\n    if (run > 2) count++;\n}\ncout << count << \"\\n\";", ("count = run = 0\nfor c in s:\n    run = run + 1 if c == 'x' else 0\n    if run == 3:\n        count += 1\nprint(count)", "int count = 0, run = 0;\nfor (char c : s) {\n    run = c == 'x' ? run + 1 : 0;\n    if (run == 3) count++;\n}\ncout << count << \"\\n\";"), ("print(max(0, s.count('x') - 2))", "cout << max(0, (int)count(s.begin(), s.end(), 'x') - 2) << \"\\n\";"), tags=("greedy", "strings"), refine=_over("xxxxyz", 16)),
    decide("robot_returns", (Word("s", "LRUD", max_size=40),), ("A robot makes one step for each letter of {s}: L left, R right, U up, D down. Does it end where it [started|began]?", "[Check|Determine] whether the moves {s} (U, D, L, R) lead back to the starting point."), "it ends at the start", "s.count('L') == s.count('R') and s.count('U') == s.count('D')", "count(s.begin(), s.end(), 'L') == count(s.begin(), s.end(), 'R') && count(s.begin(), s.end(), 'U') == count(s.begin(), s.end(), 'D')", ("s.count('L') == s.count('R') or s.count('U') == s.count('D')", "count(s.begin(), s.end(), 'L') == count(s.begin(), s.end(), 'R') || count(s.begin(), s.end(), 'U') == count(s.begin(), s.end(), 'D')"), ("len(s) % 2 == 0", "s.size() % 2 == 0"), tags=STRINGS, refine=_maybe_home, meanings={"s": "the moves"}),
    bodies("valleys_walked", (Word("s", "UD", min_size=2, max_size=40),), ("A walk starts and ends at sea level; U is a step up, D a step down. A valley is a part of the walk below sea level, from a step down from the level to the next return to it. How many valleys are in {s}?", "{person} walks {s} (U - one up, D - one down), beginning and ending at height 0. How many times does the walk come back to height 0 from below?"), ("count = level = 0\nfor c in s:\n    level += 1 if c == 'U' else -1\n    if level == 0 and c == 'U':\n        count += 1\nprint(count)", "count = level = 0\nfor c in s:\n    if c == 'D':\n        if level == 0:\n            count += 1\n        level -= 1\n    else:\n        level += 1\nprint(count)"), "int count = 0, level = 0;\nfor (char c : s) {\n    level += c == 'U' ? 1 : -1;\n    if (level == 0 && c == 'U') count++;\n}\ncout << count << \"\\n\";", ("count = level = 0\nfor c in s:\n    level += 1 if c == 'U' else -1\n    if level == 0:\n        count += 1\nprint(count)", "int count = 0, level = 0;\nfor (char c : s) {\n    level += c == 'U' ? 1 : -1;\n    if (level == 0) count++;\n}\ncout << count << \"\\n\";"), ("print(s.count('DU'))", "int count = 0;\nfor (size_t i = 0; i + 1 < s.size(); i++) if (s[i] == 'D' && s[i + 1] == 'U') count++;\ncout << count << \"\\n\";"), tags=STRINGS, rating=900, refine=_walk("U", "D"), meanings={"s": "the steps"}),
    value("letter_in_repeated", (Word("s", max_size=20), Int("k", 1, 10**9)), ("The string {s} is written again and again without end. How many letters $c are among the first {k} letters?", "[Find|Count] the letters $c in the first {k} letters of {s}{s}{s}... (repeated forever)."), "k // len(s) * s.count('$c') + s[:k % len(s)].count('$c')", "long long size = s.size();\nstring rest = s.substr(0, k % size);\nk / size * count(s.begin(), s.end(), '$c') + count(rest.begin(), rest.end(), '$c')", ("k // len(s) * s.count('$c')", "long long size = s.size();\nk / size * count(s.begin(), s.end(), '$c')"), ("k * s.count('$c')", "k * count(s.begin(), s.end(), '$c')"), tags=("math", "strings"), rating=900, constants=lambda rng: {"c": rng.choice("abc")}, refine=_over("abc", 8), meanings={"k": "the number of letters looked at"}),
    decide("one_keyboard_row", S, ("The rows of a keyboard are qwertyuiop, asdfghjkl and zxcvbnm. Can {s} be typed with letters of one row only?", "[Check|Determine] whether all letters of {s} stand in the same keyboard row (qwertyuiop / asdfghjkl / zxcvbnm)."), "one row is enough", "any(set(s) <= set(row) for row in ('qwertyuiop', 'asdfghjkl', 'zxcvbnm'))", "bool fine = false;\nfor (string row : {\"qwertyuiop\", \"asdfghjkl\", \"zxcvbnm\"}) {\n    if (s.find_first_not_of(row) == string::npos) fine = true;\n}\nfine", ("set(s) <= set('qwertyuiop')", "s.find_first_not_of(\"qwertyuiop\") == string::npos"), ("any(s[0] in row and s[-1] in row for row in ('qwertyuiop', 'asdfghjkl', 'zxcvbnm')) and len(s) > 1", "bool fine = false;\nfor (string row : {\"qwertyuiop\", \"asdfghjkl\", \"zxcvbnm\"}) {\n    if (row.find(s[0]) != string::npos && row.find(s.back()) != string::npos) fine = true;\n}\nfine && s.size() > 1"), tags=STRINGS, refine=_one_row),
    decide("valid_identifier", (Word("s", LETTERS + DIGITS + "_-", max_size=30),), ("A name is allowed if it has only letters, digits and underscores (_) and does not begin with a digit. Is {s} allowed?", "[Check|Determine] whether {s} may be the name of a variable: no digit at the start, and no signs but letters, digits and _."), "the name is allowed", "'-' not in s and not s[0].isdigit()", "s.find('-') == string::npos && !isdigit(s[0])", ("'-' not in s", "s.find('-') == string::npos"), ("s.isalpha()", "all_of(s.begin(), s.end(), [](char c) { return isalpha(c) != 0; })"), tags=STRINGS, refine=_identifier, meanings={"s": "the name"}),
    bodies("missing_in_letter_row", (Word("s", min_size=2, max_size=25),), ("{s} is a row of letters following each other in the alphabet, but one letter inside it is missing. [Find|Print] the missing letter.", "Someone wrote neighbouring letters of the alphabet in order and left out exactly one, neither the first nor the last. Which one?"), ("for x, y in zip(s, s[1:]):\n    if ord(y) - ord(x) == 2:\n        print(chr(ord(x) + 1))", "code = ord(s[0])\nwhile chr(code) in s:\n    code += 1\nprint(chr(code))"), "for (size_t i = 1; i < s.size(); i++) {\n    if (s[i] - s[i - 1] == 2) cout << char(s[i] - 1) << \"\\n\";\n}", ("for x, y in zip(s, s[1:]):\n    if ord(y) - ord(x) == 2:\n        print(x)", "for (size_t i = 1; i < s.size(); i++) {\n    if (s[i] - s[i - 1] == 2) cout << s[i - 1] << \"\\n\";\n}"), ("print(chr(ord(s[-1]) + 1))", "cout << char(s.back() + 1) << \"\\n\";"), output=("Print one letter.", "Output the missing letter."), tags=STRINGS, refine=_row_with_gap),
    decide("one_removal_palindrome", S, ("Can {s} become a palindrome by removing at most one letter?", "[Check|Determine] whether {s} reads the same in both directions, perhaps after one of its letters is crossed out."), "it is possible", "any(x == x[::-1] for x in [s] + [s[:i] + s[i + 1:] for i in range(len(s))])", "bool fine = s == string(s.rbegin(), s.rend());\nfor (size_t i = 0; i < s.size(); i++) {\n    string x = s.substr(0, i) + s.substr(i + 1);\n    if (x == string(x.rbegin(), x.rend())) fine = true;\n}\nfine", ("s == s[::-1]", "s == string(s.rbegin(), s.rend())"), ("sum(s.count(c) % 2 for c in set(s)) <= 2", "int odd = 0;\nfor (char c = 'a'; c <= 'z'; c++) odd += count(s.begin(), s.end(), c) % 2;\nodd <= 2"), tags=STRINGS, rating=1000, refine=_nearly_palindrome),
    bodies("bulls_and_cows", (Word("s", DIGITS, min_size=4, max_size=4), Word("t", DIGITS, min_size=4, max_size=4)), ("In Bulls and Cows the secret is {s} and the guess is {t}, both of 4 different digits. Bulls are digits of the guess that are on their right place, cows are those that occur in the secret on another place. Print the bulls and the cows.", "Two strings of four different digits are given. How many digits stand on the same place in both, and how many occur in both on different places?"), ("bulls = sum(x == y for x, y in zip(s, t))\ncommon = sum(x in s for x in t)\nprint(bulls, common - bulls)", "bulls = cows = 0\nfor i in range(4):\n    if t[i] == s[i]:\n        bulls += 1\n    elif t[i] in s:\n        cows += 1\nprint(bulls, cows)"), "int bulls = 0, cows = 0;\nfor (int i = 0; i < 4; i++) {\n    if (s[i] == t[i]) bulls++;\n    else if (s.find(t[i]) != string::npos) cows++;\n}\ncout << bulls << \" \" << cows << \"\\n\";", ("bulls = sum(x == y for x, y in zip(s, t))\ncommon = sum(x in s for x in t)\nprint(bulls, common)", "int bulls = 0, cows = 0;\nfor (int i = 0; i < 4; i++) {\n    if (s[i] == t[i]) bulls++;\n    if (s.find(t[i]) != string::npos) cows++;\n}\ncout << bulls << \" \" << cows << \"\\n\";"), ("bulls = sum(x == y for x, y in zip(s, t))\ncommon = sum(x in s for x in t)\nprint(common - bulls, bulls)", "int bulls = 0, cows = 0;\nfor (int i = 0; i < 4; i++) {\n    if (s[i] == t[i]) bulls++;\n    else if (s.find(t[i]) != string::npos) cows++;\n}\ncout << cows << \" \" << bulls << \"\\n\";"), output=("Print two numbers: bulls and cows.", "Print the number of digits on the same place and the number of common digits on other places."), tags=STRINGS, refine=_four_digits, meanings={"s": "the secret", "t": "the guess"}),
    bodies("digits_in_words", (Word("s", DIGITS, max_size=12),), ("Write the digits of {s} as English words (zero, one, two, ..., nine), separated by spaces.", "Read the [code|phone number] {s} aloud: print the name of each digit, from zero to nine[, in small letters|]."), ("names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']\nprint(*[names[int(c)] for c in s])", "names = 'zero one two three four five six seven eight nine'.split()\nresult = []\nfor c in s:\n    result.append(names[int(c)])\nprint(' '.join(result))"), "string names[] = {\"zero\", \"one\", \"two\", \"three\", \"four\", \"five\", \"six\", \"seven\", \"eight\", \"nine\"};\nfor (size_t i = 0; i < s.size(); i++) cout << (i ? \" \" : \"\") << names[s[i] - '0'];\ncout << \"\\n\";", ("names = 'zero one two three four five six seven eight nine'.split()\nprint(*[names[int(c)] for c in s[::-1]])", "string names[] = {\"zero\", \"one\", \"two\", \"three\", \"four\", \"five\", \"six\", \"seven\", \"eight\", \"nine\"};\nfor (size_t i = 0; i < s.size(); i++) cout << (i ? \" \" : \"\") << names[s[s.size() - 1 - i] - '0'];\ncout << \"\\n\";"), ("names = 'zero one two three four five six seven eight nine'.split()\nprint(''.join(names[int(c)] for c in s))", "string names[] = {\"zero\", \"one\", \"two\", \"three\", \"four\", \"five\", \"six\", \"seven\", \"eight\", \"nine\"};\nfor (char c : s) cout << names[c - '0'];\ncout << \"\\n\";"), output=("Print the words separated by spaces.", "Print the names of the digits on one line."), tags=STRINGS, meanings={"s": "the digits"}),
    decide("can_be_cut_out", (Word("s", max_size=30), Word("t", max_size=30)), ("Can the word {t} be put together from letters cut out of {s}? Each letter of {s} can be used once.", "[Check|Determine] whether {s} has all letters of {t}, each at least as many times as {t} needs it[; the order does not matter|]."), "it is possible", "all(t.count(c) <= s.count(c) for c in t)", "bool fine = true;\nfor (char c : t) if (count(t.begin(), t.end(), c) > count(s.begin(), s.end(), c)) fine = false;\nfine", ("set(t) <= set(s)", "t.find_first_not_of(s) == string::npos"), ("t in s", "s.find(t) != string::npos"), tags=STRINGS, refine=_cut_out),
    value("count_palindromic_words", (Text("s"),), ("How many words of the line are palindromes (read the same in both directions)? A single letter is one too.", "Count the words of the [sentence|text] that are equal to their reverse."), "sum(x == x[::-1] for x in s.split())", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) count += x == string(x.rbegin(), x.rend());\ncount", ("sum(x[0] == x[-1] for x in s.split())", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) count += x[0] == x.back();\ncount"), ("sum(len(x) > 1 and x == x[::-1] for x in s.split())", "stringstream in(s);\nstring x;\nint count = 0;\nwhile (in >> x) count += x.size() > 1 && x == string(x.rbegin(), x.rend());\ncount"), tags=STRINGS, refine=_some_palindromes),
    bodies("greet_name", (Word("s", max_size=20),), ("Greet {s}: print \"Hello, {s}!\" with the name that is read in place of {s}.", "Read a name and print Hello, then a comma, a space, the name and an exclamation mark.", "A program asks for a name. For the name anna it says \"Hello, anna!\". Write the greeting for the given name."), ("print('Hello, ' + s + '!')", "print('Hello, {}!'.format(s))"), "cout << \"Hello, \" << s << \"!\\n\";", ("print('Hello ' + s + '!')", "cout << \"Hello \" << s << \"!\\n\";"), ("print('Hello, ' + s)", "cout << \"Hello, \" << s << \"\\n\";"), output=("Print the greeting.", "Print one line: the greeting."), tags=("implementation",), meanings={"s": "the name"}),
    value("spaces_to_signs", (Text("s"),), ("Replace every space of the line by the sign $c.", "Join the words of the [line|sentence] with $c between them[ instead of spaces|]."), "s.replace(' ', '$c')", "for (char &c : s) if (c == ' ') c = '$c';\ns", ("s.replace(' ', '')", "s.erase(remove(s.begin(), s.end(), ' '), s.end());\ns"), ("s.replace(' ', '$c', 1)", "for (char &c : s) {\n    if (c == ' ') {\n        c = '$c';\n        break;\n    }\n}\ns"), output=("Print the new line.", "Output one line."), tags=STRINGS, constants=lambda rng: {"c": rng.choice("-_.+")}),
    value("longest_vowel_run", S, ("How many vowels (a, e, i, o, u) at most follow each other in {s} without another letter between them?", "[Find|Print] the length of the longest part of {s} that consists of vowels only (a, e, i, o, u); 0 if there are no vowels."), "best = run = 0\nfor c in s:\n    run = run + 1 if c in 'aeiou' else 0\n    best = max(best, run)\nbest", "int best = 0, run = 0;\nfor (char c : s) {\n    run = string(\"aeiou\").find(c) != string::npos ? run + 1 : 0;\n    best = max(best, run);\n}\nbest", ("sum(c in 'aeiou' for c in s)", "int count = 0;\nfor (char c : s) count += string(\"aeiou\").find(c) != string::npos;\ncount"), ("best = run = 0\nfor c in s:\n    run = run + 1 if c not in 'aeiou' else 0\n    best = max(best, run)\nbest", "int best = 0, run = 0;\nfor (char c : s) {\n    run = string(\"aeiou\").find(c) == string::npos ? run + 1 : 0;\n    best = max(best, run);\n}\nbest"), tags=STRINGS, refine=_over("aeioubct", 16)),
    decide("distinct_letters_odd", S, ("Is the number of different letters of {s} odd?", "[Check|Determine] whether {s} is written with an odd number of different letters."), "it is odd", "len(set(s)) % 2 == 1", "set<char>(s.begin(), s.end()).size() % 2 == 1", ("len(s) % 2 == 1", "s.size() % 2 == 1"), ("len(set(s)) % 2 == 0", "set<char>(s.begin(), s.end()).size() % 2 == 0"), tags=STRINGS),
    value("longer_word", (Word("s", max_size=30), Word("t", max_size=30)), ("Which of {s} and {t} has more letters? Print that word; if both have equally many, print the first one.", "[Print|Output] the longer of two words, the first one in case of a tie."), "t if len(t) > len(s) else s", "t.size() > s.size() ? t : s", ("t if len(t) >= len(s) else s", "t.size() >= s.size() ? t : s"), ("max(s, t)", "max(s, t)"), output=STRING, tags=STRINGS, refine=lambda rng, v: {**v, "s": v["s"][: (k := rng.randint(1, 8))], "t": v["t"][: max(1, k + rng.choice([-1, 0, 0, 1, 5]))]}),
    value("common_suffix_length", (Word("s", max_size=30), Word("t", max_size=30)), ("How many letters at the end do {s} and {t} have in common?", "[Find|Print] the length of the longest common ending of the words {s} and {t}[ (0 if the last letters differ)|]."), "count = 0\nwhile count < min(len(s), len(t)) and s[-1 - count] == t[-1 - count]:\n    count += 1\ncount", "size_t count = 0;\nwhile (count < min(s.size(), t.size()) && s[s.size() - 1 - count] == t[t.size() - 1 - count]) count++;\ncount", ("count = 0\nwhile count < min(len(s), len(t)) and s[count] == t[count]:\n    count += 1\ncount", "size_t count = 0;\nwhile (count < min(s.size(), t.size()) && s[count] == t[count]) count++;\ncount"), ("len(set(s) & set(t))", "set<char> common;\nfor (char c : s) if (t.find(c) != string::npos) common.insert(c);\ncommon.size()"), tags=STRINGS, refine=_common_end),
    value("vowels_replaced", S, ("Replace each vowel (a, e, i, o, u) of {s} by the sign $c.", "Print {s} with $c in place of every a, e, i, o and u."), "''.join('$c' if c in 'aeiou' else c for c in s)", "for (char &c : s) if (string(\"aeiou\").find(c) != string::npos) c = '$c';\ns", ("''.join(c if c in 'aeiou' else '$c' for c in s)", "for (char &c : s) if (string(\"aeiou\").find(c) == string::npos) c = '$c';\ns"), ("''.join(c for c in s if c not in 'aeiou')", "string result;\nfor (char c : s) if (string(\"aeiou\").find(c) == string::npos) result += c;\nresult"), output=STRING, tags=STRINGS, constants=lambda rng: {"c": rng.choice("*#-_")}),
    bodies("who_won_more", (Word("s", "AB", max_size=40),), ("Each letter of {s} is the winner of a game, A for Anna or B for Ben. Who has won more games? Print Anna, Ben, or Draw if both have won equally many.", "Count the letters A and B of {s}. Print Anna if there are more A, Ben if there are more B, else Draw."), ("a, b = s.count('A'), s.count('B')\nif a > b:\n    print('Anna')\nelif b > a:\n    print('Ben')\nelse:\n    print('Draw')", "balance = 0\nfor c in s:\n    balance += 1 if c == 'A' else -1\nprint('Anna' if balance > 0 else 'Ben' if balance < 0 else 'Draw')"), "int balance = 0;\nfor (char c : s) balance += c == 'A' ? 1 : -1;\nif (balance > 0) cout << \"Anna\\n\";\nelse if (balance < 0) cout << \"Ben\\n\";\nelse cout << \"Draw\\n\";", ("print('Anna' if s.count('A') >= s.count('B') else 'Ben')", "int balance = 0;\nfor (char c : s) balance += c == 'A' ? 1 : -1;\ncout << (balance >= 0 ? \"Anna\" : \"Ben\") << \"\\n\";"), ("print('Anna' if s[-1] == 'A' else 'Ben')", "cout << (s.back() == 'A' ? \"Anna\" : \"Ben\") << \"\\n\";"), output=("Print Anna, Ben or Draw.",), tags=STRINGS, refine=_over("AB", 9), meanings={"s": "the winners"}),
    value("kth_word", (Text("s"), Int("k", 1, 12)), ("[Print|Find] word number {k} of the line, counted from 1[ (there are at least {k} words)|].", "Which is the {k}-th word of the [sentence|text]?"), "s.split()[k - 1]", "stringstream in(s);\nstring x;\nfor (int i = 0; i < k; i++) in >> x;\nx", ("s.split()[-k]", "stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nwords[words.size() - k]"), ("s.split()[k % len(s.split())]", "stringstream in(s);\nstring x;\nvector<string> words;\nwhile (in >> x) words.push_back(x);\nwords[k % words.size()]"), output=("Print the word.", "Print one word."), tags=STRINGS, refine=_kth, meanings={"k": "the number of the word"}),
    decide("long_number_even", (Word("s", DIGITS, max_size=40),), ("The number {s} has very many digits. Is it even?", "[Check|Determine] whether the long number {s} is divisible by 2.", "A number too [large|long] for usual integers is given as a string. Can it be halved without a remainder?"), "the number is even", "int(s[-1]) % 2 == 0", "(s.back() - '0') % 2 == 0", ("int(s[0]) % 2 == 0", "(s[0] - '0') % 2 == 0"), ("sum(int(c) for c in s) % 2 == 0", "int sum = 0;\nfor (char c : s) sum += c - '0';\nsum % 2 == 0"), tags=("math", "strings"), refine=_long_number, meanings={"s": "the number"}),
    value("cut_between_first_last", (Word("s", max_size=30),), ("The letter $c occurs in {s} at least twice. Remove from {s} everything from the first $c to the last $c, these two included, and print the rest.", "Cut out of the word the part that begins with its first $c and ends with its last $c (there are two or more). What is left?"), "s[:s.find('$c')] + s[s.rfind('$c') + 1:]", "s.substr(0, s.find('$c')) + s.substr(s.rfind('$c') + 1)", ("s.replace('$c', '')", "s.erase(remove(s.begin(), s.end(), '$c'), s.end());\ns"), ("s[:s.find('$c') + 1] + s[s.rfind('$c'):]", "s.substr(0, s.find('$c') + 1) + s.substr(s.rfind('$c'))"), output=STRING, tags=STRINGS, constants=lambda rng: {"c": rng.choice("haeo")}, refine=_twice),
    value("delete_every_kth_letter", (Word("s", max_size=40),), ("Delete from {s} each letter whose place (counted from 1) is divisible by $k and print what remains.", "Every $k-th letter of the word is crossed out: number $k, number 2*$k and so on. Print the other letters."), "''.join(s[i] for i in range(len(s)) if (i + 1) % $k != 0)", "string result;\nfor (size_t i = 0; i < s.size(); i++) if ((i + 1) % $k != 0) result += s[i];\nresult", ("''.join(s[i] for i in range(len(s)) if i % $k != 0) or s", "string result;\nfor (size_t i = 0; i < s.size(); i++) if (i % $k != 0) result += s[i];\nif (result.empty()) result = s;\nresult"), ("s[$k - 1::$k] or s", "string result;\nfor (size_t i = $k - 1; i < s.size(); i += $k) result += s[i];\nif (result.empty()) result = s;\nresult"), output=STRING, tags=STRINGS, constants=lambda rng: {"k": rng.choice([2, 3, 3, 4])}),
    bodies("first_and_last_place", (Word("s", max_size=40),), ("On which places (counted from 1) does the letter $c stand in {s} for the first and for the last time? Print 0 0 if it does not occur.", "[Find|Print] the number of the first and of the last letter $c of the word, counting from 1[; they may be the same|]. Without a $c print 0 0."), ("print(s.find('$c') + 1, s.rfind('$c') + 1)", "first = last = 0\nfor i in range(len(s)):\n    if s[i] == '$c':\n        if first == 0:\n            first = i + 1\n        last = i + 1\nprint(first, last)"), "int first = 0, last = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (s[i] != '$c') continue;\n    if (first == 0) first = i + 1;\n    last = i + 1;\n}\ncout << first << \" \" << last << \"\\n\";", ("print(s.find('$c'), s.rfind('$c'))", "cout << (int)s.find('$c') << \" \" << (int)s.rfind('$c') << \"\\n\";"), ("print(s.find('$c') + 1, s.count('$c'))", "cout << (int)s.find('$c') + 1 << \" \" << count(s.begin(), s.end(), '$c') << \"\\n\";"), output=("Print two numbers.", "Print the first and the last place."), tags=STRINGS, constants=lambda rng: {"c": rng.choice("abcde")}, refine=_abc_or_more),
)  # fmt: skip
