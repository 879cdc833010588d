"""Strings that mean something: expressions, codes, paths, versions, tables, word games."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import LINES, ROW, STRING, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Grid,
    Int,
    Ints,
    Records,
    Task,
    Text,
    Values,
    Word,
    Words,
)

NUMBER = ("Print one integer.", "Print [the answer|a single number].")
STRINGS = ("implementation", "strings")
DATA = ("data structures", "strings")
EXPRESSIONS = ("expression parsing", "strings")
REAL = ["apple", "river", "stone", "cat", "dog", "green", "sun", "moon", "tree", "bird"]


def _number(rng: Random) -> str:
    return str(rng.choice([rng.randint(0, 9), rng.randint(1, 9), rng.randint(10, 50)]))


def _sums(rng: Random, values: Values) -> Values:
    """Write a chain of numbers with mostly two kinds of signs."""
    s = _number(rng)
    for _ in range(rng.randint(1, 5)):
        s += rng.choice("+*+*") + _number(rng)
    return {**values, "s": s}


def _chain(rng: Random, values: Values) -> Values:
    s = str(rng.randint(1, 20))
    for _ in range(rng.randint(1, 5)):
        s += f" {rng.choice('+-*')} {rng.randint(1, 12)}"
    return {**values, "s": s}


def _term(rng: Random, depth: int) -> str:
    if depth == 0 or rng.random() < 0.3:
        return str(rng.randint(0, 12))
    left, right = _term(rng, depth - 1), _term(rng, depth - 1)
    inside = left + rng.choice("+-*-") + right
    return f"({inside})" if rng.random() < 0.6 else inside


def _bracketed(rng: Random, values: Values) -> Values:
    return {**values, "s": _term(rng, rng.randint(1, 3))}


def _prefix(rng: Random, values: Values) -> Values:
    def write(left: int) -> list[str]:
        if left <= 1:
            return [str(rng.randint(1, 12))]
        here = rng.randint(1, left - 1)
        return [rng.choice("+-*-"), *write(here), *write(left - here)]

    return {**values, "s": " ".join(write(rng.randint(1, 5)))}


def _degrees(rng: Random, values: Values) -> Values:
    a = [rng.choice([0, 1, -1, rng.randint(-9, 9)]) for _ in values["a"]]
    return {**values, "a": a}


def _nested(rng: Random, values: Values) -> Values:
    """Write letters and pieces such as 3(ab), two deep at most."""

    def write(depth: int) -> str:
        parts = []
        for _ in range(rng.randint(1, 3)):
            if depth and rng.random() < 0.5:
                parts.append(f"{rng.choice([2, 3, 2, 10])}({write(depth - 1)})")
            else:
                parts.append("".join(rng.choices("abcxyz", k=rng.randint(1, 2))))
        return "".join(parts)

    return {**values, "s": write(2)}


def _packed(rng: Random, values: Values) -> Values:
    parts = []
    for _ in range(rng.randint(1, 6)):
        parts.append(rng.choice(["", "", str(rng.choice([2, 3, 9, 10, 12, 100]))]))
        parts.append(rng.choice("abcd"))
    return {**values, "s": "".join(parts)}


def _formula(rng: Random, values: Values) -> Values:
    atoms = rng.choice([["C", "H", "O"], ["Na", "Cl", "N", "O"], ["Ca", "C", "O", "Fe"]])
    parts = [
        rng.choice(atoms) + rng.choice(["", "", "2", "3", "4", "10", "12"])
        for _ in range(rng.randint(1, 6))
    ]
    return {**values, "s": "".join(parts)}


def _settings(rng: Random, values: Values) -> Values:
    names = rng.sample(["size", "color", "speed", "mode", "level", "width"], 4)
    parts = [f"{rng.choice(names[:3])}={rng.randint(0, 99)}" for _ in range(rng.randint(1, 6))]
    return {**values, "s": " ".join(parts), "x": rng.choice(names)}


def _assigned(rng: Random, values: Values) -> Values:
    known: list[str] = []
    w = []
    for _ in values["w"]:
        x = rng.choice("abcd")
        to = rng.choice(known) if known and rng.random() < 0.5 else str(rng.randint(0, 99))
        w.append(f"{x}={to}")
        known.append(x)
    return {**values, "w": w, "x": rng.choice(known + ["a", "e"])}


def _columns(rng: Random, values: Values) -> Values:
    width = rng.randint(1, 4)
    w = [",".join(str(rng.randint(0, 99)) for _ in range(width)) for _ in values["w"]]
    return {**values, "w": w, "k": rng.randint(1, width)}


def _path(rng: Random, values: Values) -> Values:
    parts = ["home", "ann", "docs", "..", "..", ".", "a", "", "..."]
    size = rng.randint(1, 7)
    return {**values, "s": "/" + "/".join(rng.choice(parts) for _ in range(size))}


def _files(rng: Random, values: Values) -> Values:
    ends = rng.sample(["txt", "py", "png", "cpp", "zip"], 3)
    names = ["a", "notes", "main", "photo", "data.old", "v2.final"]
    w = [f"{rng.choice(names)}.{rng.choice(ends)}" for _ in values["w"]]
    return {**values, "w": [x if rng.random() < 0.85 else "readme" for x in w]}


def _mails(rng: Random, values: Values) -> Values:
    hosts = rng.sample(["mail.com", "post.org", "uni.edu", "web.net", "box.com"], 3)
    names = ["ann", "bob", "cy", "dan", "eve"]
    return {**values, "w": [f"{rng.choice(names)}@{rng.choice(hosts)}" for _ in values["w"]]}


def _times(rng: Random, values: Values) -> Values:
    w = [f"{rng.randint(0, 12)}:{rng.choice([0, 5, 30, 45, 59]):02}" for _ in values["w"]]
    return {**values, "w": w}


def _duration(rng: Random, values: Values) -> Values:
    parts = [f"{rng.randint(1, 12)}d", f"{rng.randint(1, 23)}h", f"{rng.randint(1, 59)}m"]
    some = [x for x in parts if rng.random() < 0.65]
    return {**values, "s": "".join(some or parts[1:2])}


def _iso(rng: Random, values: Values) -> Values:
    y, m, d = rng.randint(1900, 2099), rng.randint(1, 12), rng.randint(1, 28)
    return {**values, "s": f"{y}-{m:02}-{d:02}"}


def _versions(rng: Random, values: Values) -> Values:
    parts = [rng.choice([0, 1, 2, 9, 10, 12]) for _ in range(rng.randint(1, 4))]
    other = list(parts)
    if rng.random() < 0.6:
        i = rng.randrange(len(other))
        other[i] = max(0, other[i] + rng.choice([-1, 1, 8]))
    if rng.random() < 0.5:
        other = [*other, rng.choice([0, 0, 1])][-4:]
    texts = [".".join(map(str, x)) for x in (parts, other)]
    rng.shuffle(texts)
    return {**values, "s": texts[0], "t": texts[1]}


def _codes(rng: Random, values: Values) -> Values:
    """Draw words none of which begins another, and a text written with them."""
    words = ["0", "1"]
    while len(words) < rng.randint(2, 6):
        x = words.pop(rng.randrange(len(words)))
        words += [x + "0", x + "1"]
    rng.shuffle(words)
    s = "".join(rng.choice(words) for _ in range(rng.randint(1, 10)))
    return {**values, "n": len(words), "w": words, "s": s}


KEYS = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]


def _taps(rng: Random, values: Values) -> Values:
    parts = []
    for _ in range(rng.randint(1, 8)):
        key = rng.randrange(8)
        parts.append(str(key + 2) * rng.randint(1, len(KEYS[key])))
    return {**values, "s": " ".join(parts)}


def _vigenere(rng: Random, values: Values) -> Values:
    p = "".join(rng.choices(LOWER, k=rng.randint(1, 5)))
    return {**values, "s": values["s"][:20], "p": rng.choice([p, "key", "abc", "b"])}


def _short(rng: Random, values: Values) -> Values:
    s = rng.choice([values["s"][:24], "".join(rng.sample(LOWER, rng.randint(5, 15)))])
    return {**values, "s": s, "k": rng.randint(2, 5)}


def _diagonal(rng: Random, values: Values) -> Values:
    w = [x if len(x) > i or rng.random() < 0.3 else x + "stone"[: i + 1] for i, x in enumerate(values["w"])]
    return {**values, "w": w}


def _ladder(rng: Random, values: Values) -> Values:
    x = rng.choice(["cat", "warm", "stone", "dog", "no"])
    w = [x]
    for _ in range(rng.randint(1, 6)):
        i = rng.randrange(len(x))
        x = x[:i] + rng.choice([c for c in "aeiorstl" if c != x[i]]) + x[i + 1 :]
        w.append(x)
    if rng.random() < 0.45:
        i = rng.randrange(len(w))
        w[i] = rng.choice([w[i][::-1], w[i] + "s", w[i - 1], w[i][:-1] + "zz"])
    return {**values, "n": len(w), "w": w}


def _shiritori(rng: Random, values: Values) -> Values:
    w = ["cat"]
    for _ in range(rng.randint(1, 8)):
        head = w[-1][-1] if rng.random() < 0.9 else rng.choice(LOWER)
        fresh = head + "".join(rng.choices("aeot", k=rng.randint(1, 3)))
        old = [x for x in w if x[0] == head]
        w.append(rng.choice(old) if old and rng.random() < 0.3 else fresh)
    return {**values, "n": len(w), "w": w}


def _hangman(rng: Random, values: Values) -> Values:
    s = rng.choice(["banana", "river", "code", "python", "noon", "summer", "a"])
    others = rng.sample([c for c in LOWER if c not in s], rng.randint(0, 6))
    p = list(set(s) if rng.random() < 0.7 else set(s[1:])) + others
    p = sorted(p)
    rng.shuffle(p)
    return {**values, "s": s, "p": "".join(p) or "z", "k": rng.randint(1, 5)}


def _guess(rng: Random, values: Values) -> Values:
    size = rng.randint(3, 6)
    letters = rng.choice(["abc", "abcde", "aelst"])
    s, p = ("".join(rng.choices(letters, k=size)) for _ in range(2))
    return {**values, "s": s, "p": p}


def _anagrams(rng: Random, values: Values) -> Values:
    s = rng.choice(["listen", "tea", "stop", "abc", "aab"])
    w = [
        rng.choice(["".join(rng.sample(s, len(s))), s + s[0], s[1:] + s[1], x])
        for x in values["w"]
    ]
    return {**values, "s": s, "w": w}


def _patterns(rng: Random, values: Values) -> Values:
    s = "".join(rng.choices("abc", k=rng.randint(2, 7)))
    to = dict(zip("abc", rng.sample("abcxyz", 3), strict=True))
    if rng.random() < 0.3:
        to["b"] = to["a"]
    p = [to[c] for c in s]
    if rng.random() < 0.3:
        p[rng.randrange(len(p))] = rng.choice("abcxyz")
    return {**values, "s": s, "p": "".join(p)}


def _logic_words(rng: Random, values: Values) -> Values:
    facts = ["true", "false", "not true", "not false"]
    s = rng.choice(facts)
    for _ in range(rng.randint(0, 5)):
        s += f" {rng.choice(['and', 'or'])} {rng.choice(facts)}"
    return {**values, "s": s}

TASKS: tuple[Task, ...] = (
    bodies("plus_times_value", (Word("s", DIGITS + "+*", max_size=40),), ("[Find|Compute] the value of the expression {s} of whole numbers, + and *, where multiplication comes before addition.", "{s} is written without spaces and brackets; the signs are plus and times (*). [Evaluate|Work out] it by the usual rule that products are computed first."), ("total = 0\nfor term in s.split('+'):\n    product = 1\n    for x in term.split('*'):\n        product *= int(x)\n    total += product\nprint(total)", "print(eval(s))"), "long long total = 0, product = 1, number = 0;\nfor (char c : s + \"+\") {\n    if (isdigit(c)) {\n        number = number * 10 + (c - '0');\n        continue;\n    }\n    product *= number;\n    number = 0;\n    if (c == '+') {\n        total += product;\n        product = 1;\n    }\n}\ncout << total << \"\\n\";", ("total = 0\nsign = '+'\nnumber = 0\nfor c in s + '+':\n    if c.isdigit():\n        number = number * 10 + int(c)\n    else:\n        total = total + number if sign == '+' else total * number\n        sign = c\n        number = 0\nprint(total)", "long long total = 0, number = 0;\nchar sign = '+';\nfor (char c : s + \"+\") {\n    if (isdigit(c)) {\n        number = number * 10 + (c - '0');\n        continue;\n    }\n    total = sign == '+' ? total + number : total * number;\n    sign = c;\n    number = 0;\n}\ncout << total << \"\\n\";"), refine=_sums, output=NUMBER, rating=1100, tags=EXPRESSIONS, meanings={"s": "the expression"}),
    bodies("left_to_right_value", (Text("s", min_words=3, max_words=11, alphabet=DIGITS + "+-*"),), ("The line {s} has numbers and the signs + - * in turn, separated by spaces. Compute it strictly from left to right, without any rule of precedence.", "[Find|Compute] the number that a simple calculator shows after {s}, where every sign works at once on the result so far and the next number (2 + 3 * 4 gives 20)."), ("b = s.split()\nresult = int(b[0])\nfor i in range(1, len(b), 2):\n    x = int(b[i + 1])\n    if b[i] == '+':\n        result += x\n    elif b[i] == '-':\n        result -= x\n    else:\n        result *= x\nprint(result)", "result, sign = 0, '+'\nfor x in s.split():\n    if x in ('+', '-', '*'):\n        sign = x\n    elif sign == '+':\n        result += int(x)\n    elif sign == '-':\n        result -= int(x)\n    else:\n        result *= int(x)\nprint(result)"), "stringstream in(s);\nlong long result, x;\nchar sign;\nin >> result;\nwhile (in >> sign >> x) {\n    if (sign == '+') result += x;\n    else if (sign == '-') result -= x;\n    else result *= x;\n}\ncout << result << \"\\n\";", ("print(eval(s))", "stringstream in(s);\nlong long total = 0, product, x;\nchar sign;\nin >> product;\nwhile (in >> sign >> x) {\n    if (sign == '*') product *= x;\n    else {\n        total += product;\n        product = sign == '+' ? x : -x;\n    }\n}\ncout << total + product << \"\\n\";"), ("b = s.split()\nresult = int(b[-1])\nfor i in range(len(b) - 2, 0, -2):\n    x = int(b[i - 1])\n    if b[i] == '+':\n        result = x + result\n    elif b[i] == '-':\n        result = x - result\n    else:\n        result = x * result\nprint(result)", 'stringstream in(s);\nvector<string> b;\nstring word;\nwhile (in >> word) b.push_back(word);\nlong long result = stoll(b.back());\nfor (int i = (int)b.size() - 2; i > 0; i -= 2) {\n    long long x = stoll(b[i - 1]);\n    if (b[i] == "+") result = x + result;\n    else if (b[i] == "-") result = x - result;\n    else result = x * result;\n}\ncout << result << "\\n";'), refine=_chain, output=NUMBER, rating=1000, tags=EXPRESSIONS, allows_cases=False, meanings={"s": "numbers and signs"}),
    bodies("bracketed_value", (Word("s", DIGITS + "+-*()", max_size=60),), ("[Find|Compute] the value of the expression {s} with whole numbers, +, -, * and brackets; brackets first, then products, then sums and differences from left to right.", "Work out {s}. It has no spaces, the usual precedence holds (* before + and -), and parts in round brackets are computed first."), ("at = 0\n\ndef factor():\n    global at\n    if s[at] == '(':\n        at += 1\n        x = total()\n        at += 1\n        return x\n    start = at\n    while at < len(s) and s[at].isdigit():\n        at += 1\n    return int(s[start:at])\n\ndef product():\n    global at\n    x = factor()\n    while at < len(s) and s[at] == '*':\n        at += 1\n        x *= factor()\n    return x\n\ndef total():\n    global at\n    x = product()\n    while at < len(s) and s[at] in '+-':\n        sign = s[at]\n        at += 1\n        x = x + product() if sign == '+' else x - product()\n    return x\n\nprint(total())", "numbers, signs = [], []\nrank = {'+': 1, '-': 1, '*': 2, '(': 0}\ni = 0\nwhile i <= len(s):\n    c = s[i] if i < len(s) else ')'\n    if c.isdigit():\n        j = i\n        while j < len(s) and s[j].isdigit():\n            j += 1\n        numbers.append(int(s[i:j]))\n        i = j\n        continue\n    if c != '(':\n        while signs and rank[signs[-1]] >= rank.get(c, 1):\n            sign = signs.pop()\n            y = numbers.pop()\n            x = numbers.pop()\n            numbers.append(x + y if sign == '+' else x - y if sign == '-' else x * y)\n    if c == ')':\n        if signs:\n            signs.pop()\n    else:\n        signs.append(c)\n    i += 1\nprint(numbers[0])", "print(eval(s))"), "string text;\nsize_t at;\n\nlong long total();\n\nlong long factor() {\n    if (text[at] == '(') {\n        at++;\n        long long x = total();\n        at++;\n        return x;\n    }\n    long long x = 0;\n    while (at < text.size() && isdigit(text[at])) x = x * 10 + (text[at++] - '0');\n    return x;\n}\n\nlong long product() {\n    long long x = factor();\n    while (at < text.size() && text[at] == '*') {\n        at++;\n        x *= factor();\n    }\n    return x;\n}\n\nlong long total() {\n    long long x = product();\n    while (at < text.size() && (text[at] == '+' || text[at] == '-')) {\n        char sign = text[at++];\n        long long y = product();\n        x = sign == '+' ? x + y : x - y;\n    }\n    return x;\n}\n---\ntext = s;\nat = 0;\ncout << total() << \"\\n\";", ("print(eval(s.replace('(', '').replace(')', '')))", "long long sum = 0, product = 1, number = 0;\nint sign = 1;\nfor (char c : s + \"+\") {\n    if (c == '(' || c == ')') continue;\n    if (isdigit(c)) {\n        number = number * 10 + (c - '0');\n        continue;\n    }\n    product *= number;\n    number = 0;\n    if (c == '*') continue;\n    sum += sign * product;\n    product = 1;\n    sign = c == '+' ? 1 : -1;\n}\ncout << sum << \"\\n\";"), refine=_bracketed, output=NUMBER, rating=1500, tags=EXPRESSIONS, allows_cases=False, weight=0.8, meanings={"s": "the expression"}),
    bodies("prefix_value", (Text("s", min_words=1, max_words=15, alphabet=DIGITS + "+-*"),), ('[Find|Compute] the value of {s}, where each sign + - * stands before its two operands (prefix notation): "- 9 4" is 5, "* + 1 2 4" is 12.', "In the line {s} a sign is followed by its left part and then its right part, and a part is a number or again a sign with two parts. [Evaluate|Work out] the line."), ("stack = []\nfor x in reversed(s.split()):\n    if x.isdigit():\n        stack.append(int(x))\n    else:\n        y, z = stack.pop(), stack.pop()\n        stack.append(y + z if x == '+' else y - z if x == '-' else y * z)\nprint(stack[0])", "tokens = s.split()\n\ndef part():\n    x = tokens.pop(0)\n    if x.isdigit():\n        return int(x)\n    y = part()\n    z = part()\n    if x == '+':\n        return y + z\n    if x == '-':\n        return y - z\n    return y * z\n\nprint(part())"), 'stringstream in(s);\nvector<string> tokens;\nstring x;\nwhile (in >> x) tokens.push_back(x);\nvector<long long> stack;\nfor (int i = (int)tokens.size() - 1; i >= 0; i--) {\n    if (isdigit(tokens[i][0])) {\n        stack.push_back(stoll(tokens[i]));\n        continue;\n    }\n    long long y = stack.back();\n    stack.pop_back();\n    long long z = stack.back();\n    stack.pop_back();\n    if (tokens[i] == "+") stack.push_back(y + z);\n    else if (tokens[i] == "-") stack.push_back(y - z);\n    else stack.push_back(y * z);\n}\ncout << stack[0] << "\\n";', ("stack = []\nfor x in reversed(s.split()):\n    if x.isdigit():\n        stack.append(int(x))\n    else:\n        y, z = stack.pop(), stack.pop()\n        stack.append(y + z if x == '+' else z - y if x == '-' else y * z)\nprint(stack[0])", 'stringstream in(s);\nvector<string> tokens;\nstring x;\nwhile (in >> x) tokens.push_back(x);\nvector<long long> stack;\nfor (int i = (int)tokens.size() - 1; i >= 0; i--) {\n    if (isdigit(tokens[i][0])) {\n        stack.push_back(stoll(tokens[i]));\n        continue;\n    }\n    long long y = stack.back();\n    stack.pop_back();\n    long long z = stack.back();\n    stack.pop_back();\n    if (tokens[i] == "+") stack.push_back(y + z);\n    else if (tokens[i] == "-") stack.push_back(z - y);\n    else stack.push_back(y * z);\n}\ncout << stack[0] << "\\n";'), refine=_prefix, output=NUMBER, rating=1300, tags=EXPRESSIONS, allows_cases=False, meanings={"s": "the line in prefix notation"}),
    decide("logic_value", (Text("s", min_words=1, max_words=18, alphabet=LOWER),), ("The line {s} consists of true, false, not, and, or. Its value is found by the usual rules: not binds strongest, then and, then or. Is it true?", '[Decide|Determine] whether the sentence {s} is true, where "not" concerns only the word right after it and "and" is evaluated before "or".'), "the line is true", "result = any(all((x == 'true') != (word == 'not') for x, word in [(part.split()[-1], part.split()[0]) for part in term.split(' and ')]) for term in s.split(' or '))\nresult", 'stringstream in(s);\nstring x;\nbool result = false, term = true, turned = false;\nwhile (in >> x) {\n    if (x == "not") turned = !turned;\n    else if (x == "or") {\n        result = result || term;\n        term = true;\n    } else if (x != "and") {\n        term = term && (x == "true") != turned;\n        turned = false;\n    }\n}\nresult = result || term;\nresult', ("result = None\nturned = False\nsign = 'or'\nfor x in s.split():\n    if x == 'not':\n        turned = True\n    elif x in ('and', 'or'):\n        sign = x\n    else:\n        fact = (x == 'true') != turned\n        turned = False\n        result = fact if result is None else (result and fact) if sign == 'and' else (result or fact)\nresult", 'stringstream in(s);\nstring x, sign = "or";\nbool result = false, turned = false;\nwhile (in >> x) {\n    if (x == "not") turned = true;\n    else if (x == "and" || x == "or") sign = x;\n    else {\n        bool fact = (x == "true") != turned;\n        turned = false;\n        result = sign == "and" ? result && fact : result || fact;\n    }\n}\nresult'), ("'true' in s.split()", 's.find("true") != string::npos'), refine=_logic_words, rating=1200, tags=EXPRESSIONS, allows_cases=False, meanings={"s": "the line of words"}),
    bodies("polynomial_written", (Ints("a", -9, 9, max_size=8),), ("The coefficients {a}_1, ..., {a}_{n} of a polynomial are given, from the highest power of x (x^{n} - 1 steps down to the constant). Write the polynomial: terms with coefficient 0 are left out, the coefficients 1 and -1 are not written before x, x^1 is written x, and there are no spaces. If all are 0, print 0. Example: 2 0 -1 3 is written 2x^3-x+3.", "[Write|Print] the polynomial whose coefficients are the {n} numbers of the list, the last one belonging to x^0. Use the form 3x^2-x+5: no zero terms, no coefficient 1 before x, no exponent 1, no spaces, no plus at the start; just 0 if nothing remains."), ("text = ''\nfor i in range(n):\n    c, k = a[i], n - 1 - i\n    if c == 0:\n        continue\n    text += '-' if c < 0 else '+' if text else ''\n    if abs(c) != 1 or k == 0:\n        text += str(abs(c))\n    if k >= 1:\n        text += 'x'\n    if k >= 2:\n        text += '^' + str(k)\nprint(text or '0')", "terms = []\nfor k, c in enumerate(reversed(a)):\n    if c != 0:\n        power = '' if k == 0 else 'x' if k == 1 else f'x^{k}'\n        number = str(abs(c)) if abs(c) > 1 or k == 0 else ''\n        terms.append(('-' if c < 0 else '+') + number + power)\nprint(''.join(reversed(terms)).lstrip('+') or '0')"), 'string text;\nfor (int i = 0; i < n; i++) {\n    long long c = a[i], k = n - 1 - i;\n    if (c == 0) continue;\n    if (c < 0) text += "-";\n    else if (!text.empty()) text += "+";\n    if (llabs(c) != 1 || k == 0) text += to_string(llabs(c));\n    if (k >= 1) text += "x";\n    if (k >= 2) text += "^" + to_string(k);\n}\ncout << (text.empty() ? "0" : text) << "\\n";', ("text = ''\nfor i in range(n):\n    c, k = a[i], n - 1 - i\n    if c == 0:\n        continue\n    text += '-' if c < 0 else '+' if text else ''\n    if abs(c) != 1:\n        text += str(abs(c))\n    if k >= 1:\n        text += 'x'\n    if k >= 2:\n        text += '^' + str(k)\nprint(text or '0')", 'string text;\nfor (int i = 0; i < n; i++) {\n    long long c = a[i], k = n - 1 - i;\n    if (c == 0) continue;\n    if (c < 0) text += "-";\n    else if (!text.empty()) text += "+";\n    if (llabs(c) != 1) text += to_string(llabs(c));\n    if (k >= 1) text += "x";\n    if (k >= 2) text += "^" + to_string(k);\n}\ncout << (text.empty() ? "0" : text) << "\\n";'), ("text = ''\nfor i in range(n):\n    c, k = a[i], n - 1 - i\n    if c == 0:\n        continue\n    text += '-' if c < 0 else '+' if text else ''\n    text += str(abs(c))\n    if k >= 1:\n        text += 'x^' + str(k)\nprint(text or '0')", 'string text;\nfor (int i = 0; i < n; i++) {\n    long long c = a[i], k = n - 1 - i;\n    if (c == 0) continue;\n    if (c < 0) text += "-";\n    else if (!text.empty()) text += "+";\n    text += to_string(llabs(c));\n    if (k >= 1) text += "x^" + to_string(k);\n}\ncout << (text.empty() ? "0" : text) << "\\n";'), refine=_degrees, output=("Print the polynomial on one line.", "Output one string."), rating=1200, tags=STRINGS, is_themed=False, meanings={"a": "the coefficients, the highest power first"}),
    bodies("nested_repeats_decoded", (Word("s", LOWER + DIGITS + "()", max_size=60),), ("The string {s} is packed: k(text) stands for the text in the brackets k times in a row, and brackets may stand inside brackets. [Print|Find] the unpacked string.", "[Unpack|Decode] {s}. A number is always followed by a bracketed part that is to be written as many times as the number says; the part may hold such packed parts again. Other letters are copied."), ("stack = []\ntext, number = '', ''\nfor c in s:\n    if c.isdigit():\n        number += c\n    elif c == '(':\n        stack.append((text, int(number)))\n        text, number = '', ''\n    elif c == ')':\n        before, k = stack.pop()\n        text = before + text * k\n    else:\n        text += c\nprint(text)", "while '(' in s:\n    i = s.rindex('(')\n    j = s.index(')', i)\n    k = i\n    while k > 0 and s[k - 1].isdigit():\n        k -= 1\n    s = s[:k] + s[i + 1:j] * int(s[k:i]) + s[j + 1:]\nprint(s)"), "vector<pair<string, int>> stack;\nstring text;\nint number = 0;\nfor (char c : s) {\n    if (isdigit(c)) number = number * 10 + (c - '0');\n    else if (c == '(') {\n        stack.push_back({text, number});\n        text = \"\";\n        number = 0;\n    } else if (c == ')') {\n        string inner = text;\n        text = stack.back().first;\n        for (int i = 0; i < stack.back().second; i++) text += inner;\n        stack.pop_back();\n    } else text += c;\n}\ncout << text << \"\\n\";", ("print(''.join(c for c in s if c.isalpha()))", 'for (char c : s) if (isalpha(c)) cout << c;\ncout << "\\n";'), ("stack = []\ntext, number = '', 1\nfor c in s:\n    if c.isdigit():\n        number = int(c)\n    elif c == '(':\n        stack.append((text, number))\n        text = ''\n    elif c == ')':\n        before, k = stack.pop()\n        text = before + text * k\n    else:\n        text += c\nprint(text or '-')", "vector<pair<string, int>> stack;\nstring text;\nint number = 1;\nfor (char c : s) {\n    if (isdigit(c)) number = c - '0';\n    else if (c == '(') {\n        stack.push_back({text, number});\n        text = \"\";\n    } else if (c == ')') {\n        string inner = text;\n        text = stack.back().first;\n        for (int i = 0; i < stack.back().second; i++) text += inner;\n        stack.pop_back();\n    } else text += c;\n}\ncout << (text.empty() ? \"-\" : text) << \"\\n\";"), refine=_nested, output=STRING, rating=1400, tags=DATA, meanings={"s": "the packed string"}),
    bodies("packed_length", (Word("s", LOWER + DIGITS, max_size=40),), ("In the packed string {s} a number before a letter says how often this letter is written; a letter without a number is written once. [How long is|Find the length of] the unpacked string[?|.]", "[Count|Find] the letters that {s} stands for when 12a is short for twelve letters a, and a letter with no number before it stands for itself."), ("total, number = 0, ''\nfor c in s:\n    if c.isdigit():\n        number += c\n    else:\n        total += int(number or '1')\n        number = ''\nprint(total)", "import re\nprint(sum(int(k) if k else 1 for k, c in re.findall(r'(\\d*)([a-z])', s)))"), "long long total = 0, number = 0;\nfor (char c : s) {\n    if (isdigit(c)) number = number * 10 + (c - '0');\n    else {\n        total += number > 0 ? number : 1;\n        number = 0;\n    }\n}\ncout << total << \"\\n\";", ("total = 0\nnumber = 1\nfor c in s:\n    if c.isdigit():\n        number = int(c)\n    else:\n        total += number\n        number = 1\nprint(total)", "long long total = 0, number = 1;\nfor (char c : s) {\n    if (isdigit(c)) number = c - '0';\n    else {\n        total += number;\n        number = 1;\n    }\n}\ncout << total << \"\\n\";"), ("total, number = 0, 0\nfor c in s:\n    if c.isdigit():\n        number = number * 10 + int(c)\n    else:\n        total += number\n        number = 0\nprint(total)", "long long total = 0, number = 0;\nfor (char c : s) {\n    if (isdigit(c)) number = number * 10 + (c - '0');\n    else {\n        total += number;\n        number = 0;\n    }\n}\ncout << total << \"\\n\";"), refine=_packed, output=NUMBER, rating=1000, tags=STRINGS, meanings={"s": "the packed string"}),
    bodies("atoms_counted", (Word("s", LOWER + UPPER + DIGITS, max_size=40),), ("In the chemical formula {s} an element is a capital letter or a capital with a small letter after it, and the number after it is the number of its atoms (1 if there is none). An element may occur several times. For each element in alphabetical order print its name and the number of atoms.", '[Count|Find] the atoms of each element in the formula {s}, e.g. CH3OH has one C, four H and one O. Print a line "name number" for each element that occurs, sorted by name.'), ("import re\natoms = {}\nfor name, k in re.findall(r'([A-Z][a-z]?)(\\d*)', s):\n    atoms[name] = atoms.get(name, 0) + int(k or 1)\nfor name in sorted(atoms):\n    print(name, atoms[name])", "atoms = {}\ni = 0\nwhile i < len(s):\n    j = i + 1\n    while j < len(s) and s[j].islower():\n        j += 1\n    k = j\n    while k < len(s) and s[k].isdigit():\n        k += 1\n    name = s[i:j]\n    atoms[name] = atoms.get(name, 0) + (int(s[j:k]) if k > j else 1)\n    i = k\nfor name, count in sorted(atoms.items()):\n    print(name, count)"), 'map<string, int> atoms;\nsize_t i = 0;\nwhile (i < s.size()) {\n    string name(1, s[i++]);\n    while (i < s.size() && islower(s[i])) name += s[i++];\n    int k = 0;\n    while (i < s.size() && isdigit(s[i])) k = k * 10 + (s[i++] - \'0\');\n    atoms[name] += max(1, k);\n}\nfor (auto& [name, k] : atoms) cout << name << " " << k << "\\n";', ("import re\natoms = {}\nfor name, k in re.findall(r'([A-Z][a-z]?)(\\d*)', s):\n    atoms[name] = int(k or 1)\nfor name in sorted(atoms):\n    print(name, atoms[name])", 'map<string, int> atoms;\nsize_t i = 0;\nwhile (i < s.size()) {\n    string name(1, s[i++]);\n    while (i < s.size() && islower(s[i])) name += s[i++];\n    int k = 0;\n    while (i < s.size() && isdigit(s[i])) k = k * 10 + (s[i++] - \'0\');\n    atoms[name] = max(1, k);\n}\nfor (auto& [name, k] : atoms) cout << name << " " << k << "\\n";'), ("import re\natoms = {}\nfor name, k in re.findall(r'([A-Z][a-z]?)(\\d?)', s):\n    atoms[name] = atoms.get(name, 0) + int(k or 1)\nfor name in sorted(atoms):\n    print(name, atoms[name])", 'map<string, int> atoms;\nsize_t i = 0;\nwhile (i < s.size()) {\n    string name(1, s[i++]);\n    while (i < s.size() && islower(s[i])) name += s[i++];\n    int k = 1;\n    if (i < s.size() && isdigit(s[i])) k = s[i] - \'0\';\n    while (i < s.size() && isdigit(s[i])) i++;\n    atoms[name] += k;\n}\nfor (auto& [name, k] : atoms) cout << name << " " << k << "\\n";'), refine=_formula, output=("Print one line for each element.", "On each line: an element and a number."), rating=1200, tags=DATA, allows_cases=False, meanings={"s": "the formula"}),
    bodies("settings_lookup", (Text("s", min_words=1, max_words=8, alphabet=LOWER + DIGITS + "="), Word("x", max_size=10),), ("The line {s} consists of settings name=number. If a name occurs several times, the last setting counts. [Print|Find] the number of the name {x}, or NONE if it does not occur.", "A program is started with the options {s} (each of the form name=number, later ones replace earlier ones). [What is|Print] the value of {x}[?|.] If there is no such option, the answer is NONE."), ("settings = {}\nfor part in s.split():\n    name, number = part.split('=')\n    settings[name] = number\nprint(settings.get(x, 'NONE'))", "answer = 'NONE'\nfor part in s.split():\n    if part.startswith(x + '='):\n        answer = part[len(x) + 1:]\nprint(answer)"), 'stringstream in(s);\nstring part, answer = "NONE";\nwhile (in >> part) {\n    size_t at = part.find(\'=\');\n    if (part.substr(0, at) == x) answer = part.substr(at + 1);\n}\ncout << answer << "\\n";', ("answer = 'NONE'\nfor part in s.split():\n    name, number = part.split('=')\n    if name == x and answer == 'NONE':\n        answer = number\nprint(answer)", 'stringstream in(s);\nstring part, answer = "NONE";\nwhile (in >> part) {\n    size_t at = part.find(\'=\');\n    if (part.substr(0, at) == x && answer == "NONE") answer = part.substr(at + 1);\n}\ncout << answer << "\\n";'), ("answer = '0'\nfor part in s.split():\n    name, number = part.split('=')\n    if name == x:\n        answer = number\nprint(answer)", 'stringstream in(s);\nstring part, answer = "0";\nwhile (in >> part) {\n    size_t at = part.find(\'=\');\n    if (part.substr(0, at) == x) answer = part.substr(at + 1);\n}\ncout << answer << "\\n";'), refine=_settings, output=("Print the number or NONE.",), rating=900, tags=STRINGS, allows_cases=False, meanings={"s": "the settings", "x": "the name looked for"}),
    bodies("variables_assigned", (Words("w", max_size=12, alphabet=LOWER + DIGITS + "="), Word("x", max_size=1),), ("A program has {n} lines like a=12 or b=a: a variable (one small letter) gets a number, or the present value of a variable that has got one before. [Print|Find] the value of {x} after the last line, or UNSET if it never got one.", "[Run|Carry out] {n} assignments one after another; on the left of = stands a letter, on the right a number or a letter that already has a value. What is the value of {x} at the end? Print UNSET if it has none."), ("known = {}\nfor part in w:\n    name, right = part.split('=')\n    known[name] = known[right] if right in known else int(right)\nprint(known.get(x, 'UNSET'))", "box = {}\nfor part in w:\n    right = part[2:]\n    if right.isdigit():\n        box[part[0]] = int(right)\n    else:\n        box[part[0]] = box[right]\nif x in box:\n    print(box[x])\nelse:\n    print('UNSET')"), 'map<string, long long> known;\nfor (auto& part : w) {\n    string right = part.substr(2);\n    if (isdigit(right[0])) known[part.substr(0, 1)] = stoll(right);\n    else known[part.substr(0, 1)] = known[right];\n}\nif (known.count(x)) cout << known[x] << "\\n";\nelse cout << "UNSET\\n";', ("right = {}\nfor part in w:\n    right[part[0]] = part[2:]\nat = x\nfor _ in range(30):\n    if at in right:\n        at = right[at]\nprint('UNSET' if at.isalpha() else at)", 'map<string, string> right;\nfor (auto& part : w) right[part.substr(0, 1)] = part.substr(2);\nstring at = x;\nfor (int i = 0; i < 30; i++) if (right.count(at)) at = right[at];\ncout << (isalpha(at[0]) ? "UNSET" : at) << "\\n";'), refine=_assigned, output=("Print the value or UNSET.",), rating=1000, tags=STRINGS, allows_cases=False, meanings={"w": "the assignments", "x": "the variable asked for"}),
    value("csv_column_sum", (Words("w", max_size=12, alphabet=DIGITS + ","), Int("k", 1, 5),), ("Each of {n} lines has the same number of whole numbers separated by commas. [Find|Compute] the sum of the {k}-th number of all lines.", "A table was saved with commas between the columns, one row in each of {n} lines. [Print|Find] the sum of column {k}, the first one on the left having number 1."), "total = 0\nfor line in w:\n    total += int(line.split(',')[k - 1])\ntotal", "long long total = 0;\nfor (auto& text : w) {\n    stringstream in(text);\n    string part;\n    for (int i = 0; i < k; i++) getline(in, part, ',');\n    total += stoll(part);\n}\ntotal", ("total = 0\nfor line in w:\n    b = line.split(',')\n    total += int(b[k % len(b)])\ntotal", "long long total = 0;\nfor (auto& text : w) {\n    stringstream in(text);\n    string part;\n    vector<string> b;\n    while (getline(in, part, ',')) b.push_back(part);\n    total += stoll(b[k % b.size()]);\n}\ntotal"), ("sum(int(x) for x in w[min(k, n) - 1].split(','))", "long long total = 0;\nstringstream in(w[min(k, n) - 1]);\nstring part;\nwhile (getline(in, part, ',')) total += stoll(part);\ntotal"), refine=_columns, output=NUMBER, rating=900, tags=STRINGS, allows_cases=False, meanings={"w": "the rows of the table", "k": "the number of the column"}),
    bodies("path_simplified", (Word("s", LOWER + "/.", max_size=40),), ("Simplify the path {s} of a file system. It begins at the root /. A single dot means the same folder, two dots the folder above (above the root is the root), several slashes count as one, every other part (also three dots) is a name. Print the shortest path, beginning with / and without a slash at the end; the root is /.", '[Write|Print] the path {s} without the parts "." and ".." and without empty parts: "." stays where one is, ".." goes one folder up, if there is one, all other parts go into the folder of this name. The answer starts with / and ends without it, unless it is only /.'), "folders = []\nfor part in s.split('/'):\n    if part == '..':\n        if folders:\n            folders.pop()\n    elif part and part != '.':\n        folders.append(part)\nprint('/' + '/'.join(folders))", 'vector<string> folders;\nstringstream in(s);\nstring part;\nwhile (getline(in, part, \'/\')) {\n    if (part == "..") {\n        if (!folders.empty()) folders.pop_back();\n    } else if (!part.empty() && part != ".") folders.push_back(part);\n}\nstring result;\nfor (auto& x : folders) result += "/" + x;\ncout << (result.empty() ? "/" : result) << "\\n";', ("print('/' + '/'.join(part for part in s.split('/') if part not in ('', '.', '..')))", 'stringstream in(s);\nstring part, result;\nwhile (getline(in, part, \'/\')) if (!part.empty() && part != "." && part != "..") result += "/" + part;\ncout << (result.empty() ? "/" : result) << "\\n";'), ("folders = []\nfor part in s.split('/'):\n    if part == '..':\n        if folders:\n            folders.pop()\n    elif part != '.':\n        folders.append(part)\nprint('/'.join(folders) or '/')", 'vector<string> folders;\nstringstream in(s);\nstring part;\nwhile (getline(in, part, \'/\')) {\n    if (part == "..") {\n        if (!folders.empty()) folders.pop_back();\n    } else if (part != ".") folders.push_back(part);\n}\nif (!s.empty() && s.back() == \'/\') folders.push_back("");\nstring result;\nfor (size_t i = 0; i < folders.size(); i++) result += (i ? "/" : "") + folders[i];\ncout << (result.empty() ? "/" : result) << "\\n";'), refine=_path, output=("Print the path.", "Print one line: the simplified path."), rating=1200, tags=DATA, meanings={"s": "the path"}),
    bodies("files_by_extension", (Words("w", max_size=15, alphabet=LOWER + DIGITS + "."),), ('{n} names of files are given. The ending of a name is what follows its last dot; a name without a dot has the ending "none". For each ending in alphabetical order print the ending and the number of files with it.', '[Count|Group] {n} file names by their extensions, the part behind the last dot ("none" if there is no dot). [Print|List] each extension with its count, sorted alphabetically.'), ("counts = {}\nfor x in w:\n    end = x.split('.')[-1] if '.' in x else 'none'\n    counts[end] = counts.get(end, 0) + 1\nfor end in sorted(counts):\n    print(end, counts[end])", "from collections import Counter\nends = [x[x.rfind('.') + 1:] if '.' in x else 'none' for x in w]\nfor end, k in sorted(Counter(ends).items()):\n    print(end, k)"), 'map<string, int> counts;\nfor (auto& x : w) {\n    size_t at = x.rfind(\'.\');\n    counts[at == string::npos ? "none" : x.substr(at + 1)]++;\n}\nfor (auto& [end, k] : counts) cout << end << " " << k << "\\n";', ("counts = {}\nfor x in w:\n    end = x.split('.')[1] if '.' in x else 'none'\n    counts[end] = counts.get(end, 0) + 1\nfor end in sorted(counts):\n    print(end, counts[end])", 'map<string, int> counts;\nfor (auto& x : w) {\n    size_t at = x.find(\'.\');\n    string end = at == string::npos ? "none" : x.substr(at + 1);\n    counts[end.substr(0, end.find(\'.\'))]++;\n}\nfor (auto& [end, k] : counts) cout << end << " " << k << "\\n";'), ("counts = {}\nfor x in w:\n    end = x.split('.')[-1]\n    counts[end] = counts.get(end, 0) + 1\nfor end in sorted(counts):\n    print(end, counts[end])", 'map<string, int> counts;\nfor (auto& x : w) counts[x.substr(x.rfind(\'.\') + 1)]++;\nfor (auto& [end, k] : counts) cout << end << " " << k << "\\n";'), refine=_files, output=("Print one line for each ending.", "On each line: an ending and a number."), rating=1000, tags=DATA, allows_cases=False, meanings={"w": "the names of the files"}),
    bodies("busiest_mail_host", (Words("w", max_size=15, alphabet=LOWER + ".@"),), ("{n} e-mail addresses are given; what stands behind the at-sign is the host. [Print|Find] the host that occurs most often and how often; of several such hosts the first in the alphabet.", "A server got {n} letters. Each address is a name, the at-sign and a host. [Which|What] host wrote the most letters? Print it with the number of its letters; if there is a tie, take the alphabetically smallest host."), ("counts = {}\nfor x in w:\n    host = x.split('@')[1]\n    counts[host] = counts.get(host, 0) + 1\nbest = min(counts, key=lambda host: (-counts[host], host))\nprint(best, counts[best])", "hosts = [x[x.index('@') + 1:] for x in w]\ntop = max(hosts.count(x) for x in hosts)\nprint(min(x for x in hosts if hosts.count(x) == top), top)"), 'map<string, int> counts;\nfor (auto& x : w) counts[x.substr(x.find(\'@\') + 1)]++;\nstring best;\nint top = 0;\nfor (auto& [host, k] : counts) {\n    if (k > top) {\n        top = k;\n        best = host;\n    }\n}\ncout << best << " " << top << "\\n";', ("counts = {}\nfor x in w:\n    counts[x] = counts.get(x, 0) + 1\nbest = min(counts, key=lambda x: (-counts[x], x))\nprint(best.split('@')[1], counts[best])", 'map<string, int> counts;\nfor (auto& x : w) counts[x]++;\nstring best;\nint top = 0;\nfor (auto& [x, k] : counts) {\n    if (k > top) {\n        top = k;\n        best = x;\n    }\n}\ncout << best.substr(best.find(\'@\') + 1) << " " << top << "\\n";'), ("hosts = [x[x.index('@') + 1:] for x in w]\nbest = max(hosts, key=lambda x: hosts.count(x))\nprint(best, hosts.count(best))", "map<string, int> counts;\nfor (auto& x : w) counts[x.substr(x.find('@') + 1)]++;\nint top = 0;\nfor (auto& item : counts) top = max(top, item.second);\nfor (auto& x : w) {\n    string host = x.substr(x.find('@') + 1);\n    if (counts[host] == top) {\n        cout << host << \" \" << top << \"\\n\";\n        break;\n    }\n}"), refine=_mails, output=("Print the host and a number.",), rating=1000, tags=DATA, allows_cases=False, meanings={"w": "the addresses"}),
    bodies("clock_durations_added", (Words("w", max_size=12, alphabet=DIGITS + ":"),), ("{n} durations are given as hours:minutes with two digits for the minutes, such as 1:05. [Find|Print] their sum in the same form (the hours may exceed 24).", "[Add|Sum up] {n} lengths of time written h:mm and print the total as h:mm, the minutes always with two digits and less than 60."), ("total = 0\nfor x in w:\n    h, m = x.split(':')\n    total += int(h) * 60 + int(m)\nprint(f'{total // 60}:{total % 60:02}')", "hours = sum(int(x.split(':')[0]) for x in w)\nminutes = sum(int(x.split(':')[1]) for x in w)\nhours += minutes // 60\nminutes %= 60\nprint(str(hours) + ':' + str(minutes).zfill(2))"), 'int total = 0;\nfor (auto& x : w) {\n    size_t at = x.find(\':\');\n    total += stoi(x.substr(0, at)) * 60 + stoi(x.substr(at + 1));\n}\ncout << total / 60 << ":" << (total % 60 < 10 ? "0" : "") << total % 60 << "\\n";', ("hours = sum(int(x.split(':')[0]) for x in w)\nminutes = sum(int(x.split(':')[1]) for x in w)\nprint(f'{hours}:{minutes:02}')", 'int hours = 0, minutes = 0;\nfor (auto& x : w) {\n    size_t at = x.find(\':\');\n    hours += stoi(x.substr(0, at));\n    minutes += stoi(x.substr(at + 1));\n}\ncout << hours << ":" << (minutes < 10 ? "0" : "") << minutes << "\\n";'), ("total = 0\nfor x in w:\n    h, m = x.split(':')\n    total += int(h) * 60 + int(m)\nprint(f'{total // 60 % 24}:{total % 60}')", 'int total = 0;\nfor (auto& x : w) {\n    size_t at = x.find(\':\');\n    total += stoi(x.substr(0, at)) * 60 + stoi(x.substr(at + 1));\n}\ncout << total / 60 % 24 << ":" << total % 60 << "\\n";'), refine=_times, output=("Print the sum as hours:minutes.",), rating=1000, tags=STRINGS, allows_cases=False, meanings={"w": "the durations"}),
)  # fmt: skip
