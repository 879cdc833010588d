"""Lists written as text: ranges, commas and "and", brackets, labels; rows with semicolons."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, ONE
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Ints,
    Task,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.tasks.times_beside_names import people, slip

STRINGS = ("strings",)
SORTED = Ints("a", 1, 1000, max_size=25, is_distinct=True, order="sorted")
NUMBERS = Ints("a", 1, 1000, max_size=25)
SIGNED = Ints("a", -1000, 1000, max_size=20)
WORDS = Words("w", max_size=10)
ROWS = Words("w", max_size=10, alphabet=LOWER + UPPER + DIGITS + ";,")
LINE = ("Print one line.",)


def _dense(rng: Random, values: Values) -> Values:
    """Draw different numbers in order, many of them side by side."""
    x, a = rng.randint(1, 50), []
    for _ in values["a"]:
        a.append(x)
        x += rng.choice([1, 1, 1, 2, 3, 10])
    return {**values, "a": a}


def _mixed(rng: Random, values: Values) -> Values:
    top = rng.choice([6, 15, 40])
    return {**values, "a": [rng.randint(1, top) for _ in values["a"]]}


def _signed(rng: Random, values: Values) -> Values:
    pool = rng.choice([[-3, 0, 2, 5, 8], [1, 3, 7], [2, 4], [-5, -1, 6], [*range(-9, 10)]])  # fmt: skip
    return {**values, "a": [rng.choice(pool) for _ in values["a"]]}


def _runs(rng: Random, values: Values) -> Values:
    a: list[int] = []
    while len(a) < len(values["a"]):
        a += [rng.randint(1, 4)] * rng.randint(1, 4)
    return {**values, "a": a[: len(values["a"])]}


def _ranges(rng: Random, values: Values) -> Values:
    parts = []
    for _ in range(rng.randint(1, 5)):
        x = rng.randint(1, 20)
        parts.append(rng.choice([str(x), f"{x}-{x + rng.randint(1, 6)}"]))
    return {**values, "s": ",".join(parts)}


def _rows(rng: Random, values: Values) -> Values:
    sign = str(values["d"])
    names = people(rng, len(values["w"]), few=False)
    top = rng.choice([3, 10, 1000])
    w = [sign.join([x, str(rng.randint(0, top)), str(rng.randint(0, top))]) for x in names]  # fmt: skip
    limit = {"k": rng.randint(0, top)} if "k" in values else {}
    return {**values, "w": w, **limit}


_none = word_for(("none", "-", "empty", "nothing"))
_sign = said(d=(";", ";", ","))
_PARTS = "parts, i = [], 0\nwhile i < len(a):\n    j = i\n    while j + 1 < len(a) and a[j + 1] == a[j] + 1:\n        j += 1\n"
_PARTS_CPP = "vector<string> parts;\nfor (size_t i = 0, j; i < a.size(); i = j + 1) {\n    j = i;\n    while (j + 1 < a.size() && a[j + 1] == a[j] + 1) j++;\n"
_JOIN_CPP = '}\nfor (size_t i = 0; i < parts.size(); i++) cout << (i ? "," : "") << parts[i];\ncout << "\\n";'
_PAIRS = "    parts.append(str(a[i]) if i == j else '%d-%d' % (a[i], a[j]))\n    i = j + 1\nprint(','.join(parts))"
_PAIRS_CPP = '    parts.push_back(i == j ? to_string(a[i]) : to_string(a[i]) + "-" + to_string(a[j]));\n' + _JOIN_CPP  # fmt: skip
_READ = "rows = []\nfor line in w:\n    name, x, y = line.split('$d')\n    rows.append((name, int(x), int(y)))\n"
_READ_CPP = "vector<tuple<string, long long, long long>> rows;\nfor (auto& line : w) {\n    size_t i = line.find('$d'), j = line.rfind('$d');\n    rows.push_back({line.substr(0, i), stoll(line.substr(i + 1, j - i - 1)), stoll(line.substr(j + 1))});\n}\n"

RANGES = (
    slip("three_in_a_row_shortened", (SORTED,), ("The list has {n} different numbers in rising order. Write it with commas and no spaces, and each run of at least three consecutive numbers as first-last; two consecutive numbers stay as they are (1-3,5,6,9).", "Print {n} increasing numbers joined by commas, where three or more consecutive ones are shortened to first-last, shorter runs not."), (_PARTS + "    if j - i >= 2:\n        parts.append('%d-%d' % (a[i], a[j]))\n    else:\n        parts += map(str, a[i:j + 1])\n    i = j + 1\nprint(','.join(parts))", _PARTS_CPP + '    if (j - i >= 2) parts.push_back(to_string(a[i]) + "-" + to_string(a[j]));\n    else for (size_t k = i; k <= j; k++) parts.push_back(to_string(a[k]));\n' + _JOIN_CPP), ("j - i >= 2", "j - i >= 1", "j - i >= 2", "j - i >= 1"), refine=_dense, output=LINE, tags=STRINGS),
    slip("any_numbers_as_ranges", (NUMBERS,), ("{n} numbers are given in any order, perhaps some of them several times. Write the different ones in rising order, joined by commas; two or more consecutive numbers become first-last (1-3,5,7-8).", "Sort {n} numbers, drop repeated ones and print them as ranges: first-last for runs of consecutive numbers, single numbers alone, commas between."), ("a = sorted(set(a))\n" + _PARTS + _PAIRS, "sort(a.begin(), a.end());\na.erase(unique(a.begin(), a.end()), a.end());\n" + _PARTS_CPP + _PAIRS_CPP), ("sorted(set(a))", "sorted(a)", "a.erase(unique(a.begin(), a.end()), a.end());\n", ""), refine=_mixed, output=LINE, tags=STRINGS),
    slip("gaps_as_ranges", (SORTED,), ("The list has {n} different numbers in rising order. Write the numbers between the first and the last that are missing, joined by commas, two or more consecutive ones as first-last (4,6-9), or $none if none is missing.", "Which integers between the least and the greatest of {n} increasing numbers are not in the list? Print them as ranges first-last and single numbers with commas between; $none if there are none."), ("a = [x for x in range(a[0], a[-1]) if x not in a]\n" + _PARTS + _PAIRS.replace("print(','.join(parts))", "print(','.join(parts) or '$none')"), "set<long long> there(a.begin(), a.end());\nlong long low = a[0], high = a.back();\na.clear();\nfor (long long x = low; x < high; x++) {\n    if (!there.count(x)) a.push_back(x);\n}\n" + _PARTS_CPP + _PAIRS_CPP.replace('cout << "\\n";', 'cout << (parts.empty() ? "$none" : "") << "\\n";')), ("i == j", "j < i", "i == j", "j < i"), refine=_dense, constants=_none, output=LINE, tags=STRINGS),
    slip("numbers_in_ranges_counted_once", (Word("s", DIGITS + "-,", max_size=60),), ("The string {s} has numbers and ranges x-y with x < y, separated by commas. [Count|Find the number of] different numbers meant by it.", "How many different integers are named by {s}, where x-y means all from x to y and parts may overlap?"), ("found = set()\nfor part in s.split(','):\n    x, _, y = part.partition('-')\n    found |= set(range(int(x), int(y or x) + 1))\nprint(len(found))", "set<long long> found;\nistringstream in(s);\nstring part;\nwhile (getline(in, part, ',')) {\n    size_t i = part.find('-');\n    long long x = stoll(part.substr(0, i)), y = i == string::npos ? x : stoll(part.substr(i + 1));\n    for (; x <= y; x++) found.insert(x);\n}\ncout << found.size() << \"\\n\";"), ("int(y or x) + 1", "int(y or x)", "x <= y", "x < y"), refine=_ranges, output=ONE, tags=STRINGS),
)  # fmt: skip

PHRASES = (
    slip("words_with_commas_and_last_word", (WORDS,), ("Write {n} words as people do: commas and a space between them, but $and (without a comma) before the last one: a, b $and c. A single word stands alone.", "Join {n} words by ', ', but the last two by ' $and '; one word is printed as it is."), ("print(', '.join(w[:-1]) + ' $and ' + w[-1] if n > 1 else w[0])", 'for (size_t i = 0; i < w.size(); i++) cout << (i == 0 ? "" : i + 1 < w.size() ? ", " : " $and ") << w[i];\ncout << "\\n";'), (" if n > 1 else w[0]", "", 'i == 0 ? "" : i', 'i == 0 ? (n > 1 ? "" : " $and ") : i'), constants=said(**{"and": ("and", "and", "or", "und", "&")}), output=LINE, tags=STRINGS),
    slip("words_with_comma_before_last", (WORDS,), ("Write {n} words: two are joined by ' $and '; of three or more all are followed by a comma but the last, which has '$and ' in front: a, b, $and c. A single word stands alone.", "Join {n} words with ', ' and put '$and ' before the last one; but two words are joined by ' $and ' without a comma, and one word is printed as it is."), ("if n < 3:\n    print(' $and '.join(w))\nelse:\n    print(', '.join(w[:-1]) + ', $and ' + w[-1])", 'for (size_t i = 0; i < w.size(); i++) cout << (i == 0 ? "" : i + 1 < w.size() ? ", " : n > 2 ? ", $and " : " $and ") << w[i];\ncout << "\\n";'), ("n < 3", "n < 2", "n > 2", "n > 1"), constants=said(**{"and": ("and", "and", "or")}), output=LINE, tags=STRINGS),
    slip("numbers_in_square_brackets", (SIGNED,), ("Print {n} numbers between square brackets, with a comma and a space between, in increasing order: [1, 2, 5].", "Sort {n} numbers and write them as a list in brackets, parts separated by ', '."), ("print('[' + ', '.join(map(str, sorted(a))) + ']')", 'sort(a.begin(), a.end());\ncout << "[";\nfor (size_t i = 0; i < a.size(); i++) cout << (i ? ", " : "") << a[i];\ncout << "]\\n";'), ("sorted(a)", "a", "sort(a.begin(), a.end());\n", ""), refine=_signed, output=LINE, tags=STRINGS),
    slip("even_and_odd_with_labels", (SIGNED,), ("Print two lines: '$even:' with the even ones of {n} numbers and '$odd:' with the odd ones, in their order, each with a space before; after a label without numbers print $none instead.", "Split {n} numbers into even and odd ones. Line 1 begins with '$even:', line 2 with '$odd:'; the numbers follow after spaces, or $none."), ("print('$even:', *[x for x in a if x % 2 == 0] or ['$none'])\nprint('$odd:', *[x for x in a if x % 2] or ['$none'])", 'for (int k = 0; k < 2; k++) {\n    cout << (k ? "$odd:" : "$even:");\n    bool any = false;\n    for (auto x : a) {\n        if (llabs(x) % 2 != k) continue;\n        cout << " " << x;\n        any = true;\n    }\n    cout << (any ? "" : " $none") << "\\n";\n}'), ("print('$odd:', *[x for x in a if x % 2]", "print('$odd:', *[x for x in a if x % 2 and x > 0]", "if (llabs(x) % 2 != k) continue;", "if (llabs(x) % 2 != k || (k && x < 0)) continue;"), refine=_signed, constants=lambda rng: {**_none(rng), "even": (e := rng.choice(["even", "Even", "EVEN"])), "odd": {"even": "odd", "Even": "Odd", "EVEN": "ODD"}[e]}, output=("Print two lines.",)),
    slip("signs_with_labels", (SIGNED,), ("Print three lines: 'negative:', 'zero:' and 'positive:', each with how many of {n} numbers are of this kind and then, after a space, their sum.", "Sort {n} numbers into negative ones, zeros and positive ones. For each kind print its name with a colon, the count and the sum."), ("for label, part in (('negative', [x for x in a if x < 0]), ('zero', [x for x in a if x == 0]), ('positive', [x for x in a if x > 0])):\n    print(label + ':', len(part), sum(part))", 'for (int k = -1; k < 2; k++) {\n    long long count = 0, sum = 0;\n    for (auto x : a) {\n        if ((x > 0) - (x < 0) != k) continue;\n        count++;\n        sum += x;\n    }\n    cout << (k < 0 ? "negative: " : k ? "positive: " : "zero: ") << count << " " << sum << "\\n";\n}'), ("if x < 0]", "if x <= 0]", "if ((x > 0) - (x < 0) != k) continue;", "if ((x > 0) - (x < 0) != k && !(k < 0 && x == 0)) continue;"), refine=_signed, output=("Print three lines.",)),
    slip("runs_as_count_times_value", (NUMBERS,), ("Write the list of {n} numbers shorter: each run of equal neighbours as length, the sign $x and the value, without spaces inside, with spaces between the runs; a run of one number is just the number.", "Compress {n} numbers: length, $x and value as one word for a group of two or more equal neighbours, the bare value for a single one, separated by spaces."), ("parts, i = [], 0\nwhile i < n:\n    j = i\n    while j < n and a[j] == a[i]:\n        j += 1\n    parts.append(str(a[i]) if j - i == 1 else str(j - i) + '$x' + str(a[i]))\n    i = j\nprint(*parts)", 'for (size_t i = 0, j; i < a.size(); i = j) {\n    j = i;\n    while (j < a.size() && a[j] == a[i]) j++;\n    if (j - i > 1) cout << j - i << "$x";\n    cout << a[i] << " ";\n}\ncout << "\\n";'), ("j - i == 1", "j - i == 0", "j - i > 1", "j - i > 0"), refine=_runs, constants=said(x=("x", "x", "*")), output=LINE, tags=STRINGS),
    slip("running_sums_written_out", (Ints("a", 1, 1000, max_size=8),), ("For each place of the list of {n} numbers print a line with all numbers up to it, ' + ' between, then ' = ' and their sum; the first line is the first number alone (3 = 3).", "Write the growing sum of {n} numbers line by line: 2 = 2, 2 + 5 = 7, 2 + 5 + 1 = 8 and so on."), ("for i in range(1, n + 1):\n    print(' + '.join(map(str, a[:i])), '=', sum(a[:i]))", 'string text;\nlong long sum = 0;\nfor (auto x : a) {\n    text += (text.empty() ? "" : " + ") + to_string(x);\n    sum += x;\n    cout << text << " = " << sum << "\\n";\n}'), ("'=', sum(a[:i])", "'=', sum(a)", '" = " << sum', '" = " << accumulate(a.begin(), a.end(), 0LL)'), output=LINES, tags=STRINGS, allows_cases=False),
    slip("rows_of_k_with_row_sums", (Int("k", 1, 10), NUMBERS), ("Write {n} numbers in rows of {k} (the last row may be shorter), with spaces between, and at the end of each row a space, $bar, a space and the sum of the row.", "Print {n} numbers, {k} per line; each line ends with $bar and the sum of its numbers, separated by spaces."), ("for i in range(0, n, k):\n    print(*a[i:i + k], '$bar', sum(a[i:i + k]))", 'for (size_t i = 0; i < a.size(); i += k) {\n    long long sum = 0;\n    for (size_t j = i; j < min(a.size(), i + (size_t)k); j++) {\n        cout << a[j] << " ";\n        sum += a[j];\n    }\n    cout << "$bar " << sum << "\\n";\n}'), ("sum(a[i:i + k])", "sum(a[:i + k])", "    long long sum = 0;\n    for", "    long long sum = accumulate(a.begin(), a.begin() + i, 0LL);\n    for"), refine=lambda rng, values: {**_mixed(rng, values), "k": rng.choice([2, 3, 5, values["k"]])}, constants=said(bar=("=", "=", "|", "->", ":")), meanings={"k": "how many numbers stand in a row"}, output=LINES, allows_cases=False),
)  # fmt: skip

TABLES = (
    slip("semicolon_rows_summed", (ROWS,), ("Each of {n} lines has a name and two numbers with $d between and no spaces. Print each name with the sum of its numbers, separated by a space.", "Read {n} lines of a name, $d, a number, $d and a number, without spaces. For every line print the name and the total of the two numbers."), (_READ + "for name, x, y in rows:\n    print(name, x + y)", _READ_CPP + 'for (auto& [name, x, y] : rows) cout << name << " " << x + y << "\\n";'), ("print(name, x + y)", "print(name, str(x) + str(y))", "<< x + y", "<< x << y"), refine=_rows, constants=_sign, output=LINES, tags=STRINGS, allows_cases=False),
    slip("semicolon_rows_cost", (ROWS,), ("Each of {n} lines has a thing, its number and its price with $d between and no spaces. Print what all things cost together.", "Read {n} lines of a name, $d, a number, $d and a price, without spaces, and print the sum of number times price."), (_READ + "print(sum(x * y for name, x, y in rows))", _READ_CPP + 'long long total = 0;\nfor (auto& [name, x, y] : rows) total += x * y;\ncout << total << "\\n";'), ("x * y", "x + y", "x * y", "x + y"), refine=_rows, constants=_sign, output=ONE, tags=STRINGS, allows_cases=False),
    slip("semicolon_rows_filtered", (Int("k", 0, 1000), ROWS), ("Each of {n} lines has a name and two numbers with $d between and no spaces. Print the names whose first number is larger than {k}, in their order, one per line, or $none.", "Read {n} lines of a name, $d, a number x, $d and a number y, without spaces. [List|Print] the names with x > {k}, each on a line; $none if there are none."), (_READ + "found = [name for name, x, y in rows if x > k]\nprint('\\n'.join(found or ['$none']))", _READ_CPP + 'bool any = false;\nfor (auto& [name, x, y] : rows) {\n    if (x <= k) continue;\n    cout << name << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), ("x > k", "x >= k", "x <= k", "x < k"), refine=_rows, constants=lambda rng: {**_none(rng), **_sign(rng)}, meanings={"k": "the limit"}, output=LINES, tags=STRINGS, allows_cases=False),
    slip("semicolon_rows_sorted", (ROWS,), ("Each of {n} lines has a name and two numbers with $d between and no spaces. Print the lines in the same form, sorted by the first number, then by the second, both increasing, then by name.", "Sort {n} lines of a name, $d, a number x, $d and a number y, without spaces, by x, then y, then name, and print them unchanged."), (_READ + "for name, x, y in sorted(rows, key=lambda row: (row[1], row[2], row[0])):\n    print('%s$d%d$d%d' % (name, x, y))", _READ_CPP + 'sort(rows.begin(), rows.end(), [](auto& p, auto& q) { return tuple(get<1>(p), get<2>(p), get<0>(p)) < tuple(get<1>(q), get<2>(q), get<0>(q)); });\nfor (auto& [name, x, y] : rows) cout << name << "$d" << x << "$d" << y << "\\n";'), ("(row[1], row[2], row[0])", "(str(row[1]), str(row[2]), row[0])", "tuple(get<1>(p), get<2>(p), get<0>(p)) < tuple(get<1>(q), get<2>(q), get<0>(q))", "tuple(to_string(get<1>(p)), to_string(get<2>(p)), get<0>(p)) < tuple(to_string(get<1>(q)), to_string(get<2>(q)), get<0>(q))"), refine=_rows, constants=_sign, output=LINES, tags=("strings", "sortings"), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *RANGES,
    *PHRASES,
    *TABLES,
)  # fmt: skip
