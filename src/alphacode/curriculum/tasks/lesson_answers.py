"""Answers of first lessons: several results at once, labelled lines, verdicts of two tests."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import drawn, near, rows
from alphacode.curriculum.no_answer import minus_one_or
from alphacode.curriculum.short import LINES, ONE, bodies, value
from alphacode.curriculum.task import Int, Ints, Task, Text, Values, Word

NONE = minus_one_or("none", "not found", "no", "empty", "no answer")
TWO = ("Print two integers separated by a space.", "Print the two numbers on one line.")
THREE = (
    "Print three integers separated by spaces.",
    "Print the three numbers on one line.",
)
WORD = ("Print one word.", "Print [the answer|it] as one word.")
STRINGS = ("strings",)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MIXED = LETTERS + LETTERS.upper()
_BAD = rows("bad", ("invalid",), ("invalid item",), ("error",), ("unknown",))


def _few(rng: Random, values: Values) -> Values:
    high = rng.choice([2, 9, 100])
    return {**values, "a": [rng.randint(-high, high) for _ in values["a"]]}


def _pair(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    a = rng.sample(range(-n, 2 * n + 1), n)
    k = sum(rng.sample(a, 2)) if rng.random() < 0.8 else 4 * n
    return {**values, "a": a, "k": k}


def _password(rng: Random, values: Values) -> Values:
    kinds = rng.sample(["abcxyz", "ABCXYZ", "0123456789", "!@#$%"], rng.randint(1, 4))
    size = rng.choice([3, 6, 7, 8, 9, 12])
    return {**values, "s": "".join(rng.choice(rng.choice(kinds)) for _ in range(size))}


def _typed(rng: Random, values: Values) -> Values:
    words = [
        "".join(rng.choice("aeioubcdrst") for _ in range(rng.randint(1, 7)))
        for _ in range(rng.randint(1, 7))
    ]
    words = [rng.choice([x, x, x.capitalize(), x.upper()]) for x in words]
    return {**values, "s": " ".join(words)}


def _with_digits(rng: Random, values: Values) -> Values:
    return {
        **values,
        "s": "".join(
            rng.choice(rng.choice(["abcXYZ", "0123456789"])) for _ in values["s"][:30]
        ),
    }


def _capitals(rng: Random, values: Values) -> Values:
    share = rng.choice([0, 0.1, 0.3])
    return {
        **values,
        "s": "".join(
            rng.choice(LETTERS.upper() if rng.random() < share else LETTERS)
            for _ in values["s"]
        ),
    }


def _order(rng: Random, values: Values) -> Values:
    return {"c": rng.randint(0, 6), "k": rng.randint(1, 20)}


def _money(rng: Random, values: Values) -> Values:
    a = rng.randint(1, rng.choice([10, 1000, 10**6]))
    return {"a": a, "b": max(1, a + rng.choice([0, 0, 1, -1, rng.randint(-a, a)]))}


def _coefficients(rng: Random, values: Values) -> Values:
    a, x, y = rng.choice([1, 2, -1, 3]), rng.randint(-9, 9), rng.randint(-9, 9)
    kind = rng.choice(["two", "one", "none", "any"])
    if kind == "any":
        return {"a": a, "b": rng.randint(-20, 20), "c": rng.randint(-20, 20)}
    if kind == "none":
        return {"a": a, "b": 2 * a * x, "c": a * (x * x + rng.randint(1, 9))}
    return {
        "a": a,
        "b": -a * (x + (x if kind == "one" else y)),
        "c": a * x * (x if kind == "one" else y),
    }


def _three(rng: Random, values: Values) -> Values:
    numbers = rng.sample(range(-100, 101) if rng.random() < 0.7 else range(1, 6), 3)
    return dict(zip("abc", numbers, strict=True))


_STRENGTH = 'score = 0\nif len(s) >= $n:\n    score += 1\nif any(c.isupper() for c in s):\n    score += 1\nif any(c.islower() for c in s):\n    score += 1\nif any(c.isdigit() for c in s):\n    score += 1\nif any(not c.isalnum() for c in s):\n    score += 1\nif score == 5:\n    print("$w1")\nelif score >= 3:\n    print("$w2")\nelse:\n    print("$w3")'
_STRENGTH_CPP = 'bool u = false, l = false, d = false, o = false;\nfor (char c : s) {\n    if (isupper(c)) u = true;\n    else if (islower(c)) l = true;\n    else if (isdigit(c)) d = true;\n    else o = true;\n}\nint score = (s.size() >= $n) + u + l + d + o;\nif (score == 5) cout << "$w1" << "\\n";\nelse if (score >= 3) cout << "$w2" << "\\n";\nelse cout << "$w3" << "\\n";'
_WEIRD = 'if n % 2 == 1:\n    print("$odd")\nelif n < $a:\n    print("$even")\nelif n <= $b:\n    print("$odd")\nelse:\n    print("$even")'
_WEIRD_CPP = 'if (n % 2 == 1) cout << "$odd" << "\\n";\nelse if (n < $a) cout << "$even" << "\\n";\nelse if (n <= $b) cout << "$odd" << "\\n";\nelse cout << "$even" << "\\n";'
_SEASON = 'if n < 1 or n > 12:\n    print("$bad")\nelif n in (12, 1, 2):\n    print("$w1")\nelif n <= 5:\n    print("$w2")\nelif n <= 8:\n    print("$w3")\nelse:\n    print("$w4")'
_SEASON_CPP = 'if (n < 1 || n > 12) cout << "$bad" << "\\n";\nelse if (n == 12 || n <= 2) cout << "$w1" << "\\n";\nelse if (n <= 5) cout << "$w2" << "\\n";\nelse if (n <= 8) cout << "$w3" << "\\n";\nelse cout << "$w4" << "\\n";'
_MENU = 'prices = {1: $p, 2: $q, 3: $r, 4: $s}\nif c in prices:\n    print(prices[c] * k)\nelse:\n    print("$bad")'
_MENU_CPP = 'map<long long, long long> prices = {{1, $p}, {2, $q}, {3, $r}, {4, $s}};\nif (prices.count(c)) cout << prices[c] * k << "\\n";\nelse cout << "$bad" << "\\n";'
_ROOTS = 'd = b * b - 4 * a * c\nif d > 0:\n    print("$two")\nelif d == 0:\n    print("$one")\nelse:\n    print("$no")'
_ROOTS_CPP = 'long long d = b * b - 4 * a * c;\nif (d > 0) cout << "$two" << "\\n";\nelse if (d == 0) cout << "$one" << "\\n";\nelse cout << "$no" << "\\n";'
_GAIN = 'if b > a:\n    print("$up", b - a)\nelif b < a:\n    print("$down", a - b)\nelse:\n    print("$same")'
_GAIN_CPP = 'if (b > a) cout << "$up " << b - a << "\\n";\nelse if (b < a) cout << "$down " << a - b << "\\n";\nelse cout << "$same" << "\\n";'
_PAIRS = 'b = sorted(a)\ni = 0\nj = n - 1\nany_found = False\nwhile i < j:\n    if b[i] + b[j] < k:\n        i += 1\n    elif b[i] + b[j] > k:\n        j -= 1\n    else:\n        print(b[i], b[j])\n        any_found = True\n        i += 1\n        j -= 1\nif not any_found:\n    print("$none")'
_PAIRS_CPP = 'sort(a.begin(), a.end());\nint i = 0, j = n - 1;\nbool any = false;\nwhile (i < j) {\n    if (a[i] + a[j] < k) i++;\n    else if (a[i] + a[j] > k) j--;\n    else {\n        cout << a[i] << " " << a[j] << "\\n";\n        any = true;\n        i++;\n        j--;\n    }\n}\nif (!any) cout << "$none" << "\\n";'
_PAINS = (
    _PAIRS.replace(
        "        print(b[i], b[j])\n",
        "        if not any_found:\n            print(b[i], b[j])\n",
    ),
    _PAIRS_CPP.replace(
        'cout << a[i] << " " << a[j] << "\\n";',
        'if (!any) cout << a[i] << " " << a[j] << "\\n";',
    ),
)
_WATER = "best = 0\ni = 0\nj = n - 1\nwhile i < j:\n    best = max(best, min(a[i], a[j]) * (j - i))\n    if a[i] < a[j]:\n        i += 1\n    else:\n        j -= 1\nprint(best)"
_WATER_CPP = 'long long best = 0, i = 0, j = n - 1;\nwhile (i < j) {\n    best = max(best, min(a[i], a[j]) * (j - i));\n    if (a[i] < a[j]) i++;\n    else j--;\n}\ncout << best << "\\n";'

TASKS: tuple[Task, ...] = (
    bodies("even_and_odd_digit_sums", (Int("n", 0, 10**15),), ("[Print|Find] the sum of the even digits and the sum of the odd digits of {n}.", "Add the even digits of {n}, and separately the odd ones. Print both sums, 0 for a kind without digits."), "digits = list(map(int, str(n)))\nprint(sum(d for d in digits if d % 2 == 0), sum(d for d in digits if d % 2))", 'long long e = 0, o = 0;\nfor (char c : to_string(n)) {\n    int d = c - \'0\';\n    if (d % 2 == 0) e += d;\n    else o += d;\n}\ncout << e << " " << o << "\\n";', ("digits = list(map(int, str(n)))\nprint(sum(digits[::2]), sum(digits[1::2]))", 'string s = to_string(n);\nlong long e = 0, o = 0;\nfor (size_t i = 0; i < s.size(); i++) (i % 2 == 0 ? e : o) += s[i] - \'0\';\ncout << e << " " << o << "\\n";'), output=TWO),
    bodies("largest_and_smallest_digit", (Int("n", 0, 10**15),), ("[Print|Find] the largest and the smallest digit of {n}.", "Which digit of {n} is the greatest, and which is the least? Print both in this order."), "s = str(n)\nprint(max(s), min(s))", 'string s = to_string(n);\ncout << *max_element(s.begin(), s.end()) << " " << *min_element(s.begin(), s.end()) << "\\n";', ("s = str(n)\nprint(min(s), max(s))", 'string s = to_string(n);\ncout << *min_element(s.begin(), s.end()) << " " << *max_element(s.begin(), s.end()) << "\\n";'), output=TWO),
    bodies("sum_even_sum_odd_sum_to_n", (Int("n", 1, 10**6),), ("[Print|Find] three sums: of all numbers from 1 to {n}, of the even ones among them, and of the odd ones.", "For the numbers 1 to {n} print the total, the total of the even ones and the total of the odd ones."), "print(sum(range(1, n + 1)), sum(range(2, n + 1, 2)), sum(range(1, n + 1, 2)))", 'long long e = n / 2, o = n - n / 2;\ncout << e * (e + 1) + o * o << " " << e * (e + 1) << " " << o * o << "\\n";', ("print(sum(range(1, n + 1)), sum(range(1, n + 1, 2)), sum(range(2, n + 1, 2)))", 'long long e = n / 2, o = n - n / 2;\ncout << e * (e + 1) + o * o << " " << o * o << " " << e * (e + 1) << "\\n";'), output=THREE, tags=("math",)),
    bodies("password_in_three_words", (Word("s", "abcxyzABCXYZ0123456789!@#$%", max_size=20),), ("A password gets one point for each of these: at least $n characters, a capital letter, a small letter, a digit, a sign that is neither letter nor digit. Print $w1 for 5 points, $w2 for 3 or 4, and $w3 for fewer.", "Judge the password {s}. There are five rules: length at least $n; a letter A-Z; a letter a-z; a digit; another character. All kept is $w1, three or four kept is $w2, otherwise it is $w3."), _STRENGTH, _STRENGTH_CPP, (_STRENGTH.replace("score >= 3", "score > 3"), _STRENGTH_CPP.replace("score >= 3", "score > 3")), refine=_password, constants=lambda rng: {"n": rng.choice([7, 8, 9]), **rows("w1 w2 w3", ("strong", "medium", "weak"), ("strong", "moderate", "weak"), ("good", "fair", "bad"))(rng)}, output=WORD, tags=STRINGS, meanings={"s": "the password"}),
    bodies("all_pairs_with_sum_or_none", (Ints("a", -100, 200, min_size=2, max_size=60, is_distinct=True), Int("k", -400, 400)), ("All {items} are different. Print every pair of them with the sum {k} on a line of its own, the smaller number first, in increasing order of the smaller numbers; print $none if there is no pair.", "Which pairs of two different elements add up to {k}? Print each pair once as two numbers, the smaller one first; pairs with smaller first numbers come first. Without pairs print $none."), _PAIRS, _PAIRS_CPP, _PAINS, refine=_pair, constants=NONE, output=LINES, allows_cases=False, meanings={"k": "the wanted sum"}),
    bodies("largest_tank_of_two_walls", (Ints("a", 0, 10**6, min_size=2),), ("Walls of the heights {a}_i stand at the points 1, 2, ..., {n}. Two of them are chosen as the sides of a tank; it holds the smaller height times their distance. [Find|Print] the most that a tank can hold.", "[Find|Print] the largest value of min({a}_i, {a}_j) * (j - i) over all i < j."), _WATER, _WATER_CPP, ("print(max(min(a[i], a[i + 1]) for i in range(n - 1)))", 'long long best = 0;\nfor (int i = 0; i + 1 < n; i++) best = max(best, min(a[i], a[i + 1]));\ncout << best << "\\n";'), output=ONE, rating=1200, tags=("two pointers",)),
    bodies("three_largest_different", (Ints("a", -100, 100, max_size=40),), ("[Print|Find] the three largest different values of the list in decreasing order; if there are fewer, print all of them.", "Sort out repeated values and print the greatest three of the rest, the largest first (fewer, if there are not so many)."), "print(*sorted(set(a), reverse=True)[:3])", 'set<long long, greater<long long>> b(a.begin(), a.end());\nint k = 0;\nfor (auto x : b) {\n    if (k++ < 3) cout << x << " ";\n}\ncout << "\\n";', ("print(*sorted(a, reverse=True)[:3])", 'sort(a.rbegin(), a.rend());\nfor (int i = 0; i < min<int>(3, n); i++) cout << a[i] << " ";\ncout << "\\n";'), refine=_few, output=("Print the numbers separated by spaces.",)),
    bodies("odd_or_even_inside_range_words", (Int("n", 1, 200),), ("[Print|Say] $odd if {n} is odd; if it is even, print $even if it is less than $a, $odd if it is from $a to $b (both included), and $even if it is greater than $b.", "For an odd {n} print $odd. An even {n} gets $even, except between $a and $b (the ends included), where it gets $odd as well."), _WEIRD, _WEIRD_CPP, (_WEIRD.replace("n <= $b", "n < $b"), _WEIRD_CPP.replace("n <= $b", "n < $b")), refine=near("n", "a b", 1, 200), constants=lambda rng: {"a": rng.choice([6, 8, 12]), "b": rng.choice([20, 22, 30]), **dict(zip(["odd", "even"], rng.choice([("Weird", "Not Weird"), ("YES", "NO"), ("Bad", "Good"), ("Odd", "Even")]), strict=True))}, output=("Print the answer on one line.",)),
    bodies("season_of_month_or_invalid", (Int("n", -5, 20),), ("[Print|Say] the season of month {n}: $w1 for 12, 1 and 2, $w2 for 3 to 5, $w3 for 6 to 8, $w4 for 9 to 11, and $bad for any other number.", "Months have the numbers 1 to 12. December to February are $w1, March to May $w2, June to August $w3, September to November $w4. What is month {n}? Print $bad if there is no such month."), _SEASON, _SEASON_CPP, (_SEASON.replace("(12, 1, 2)", "(1, 2)"), _SEASON_CPP.replace("n == 12 || ", "")), refine=lambda rng, v: {**v, "n": rng.choice([*range(14), -1, 20])}, constants=lambda rng: {**rows("w1 w2 w3 w4", ("winter", "spring", "summer", "autumn"), ("winter", "spring", "summer", "fall"))(rng), **_BAD(rng)}, output=WORD, meanings={"n": "the number of the month"}),
    bodies("dish_of_menu_and_amount", (Int("c", 0, 9), Int("k", 1, 100)), ("Dish 1 costs $p coins, dish 2 $q, dish 3 $r and dish 4 $s. Somebody orders {k} times dish {c}. Print what is to be paid, or $bad if there is no such dish.", "[Print|Find] the price of {k} pieces of article {c}: the articles 1, 2, 3 and 4 cost $p, $q, $r and $s coins; for other numbers print $bad."), _MENU, _MENU_CPP, (_MENU.replace("prices[c] * k", "prices[c]"), _MENU_CPP.replace("prices[c] * k", "prices[c]")), refine=_order, constants=lambda rng: {**drawn(p=(47, 82, 230), q=(36, 62, 115), r=(58, 77, 165), s=(19, 28, 53))(rng), **_BAD(rng)}, output=("Print one integer, or $bad.",), meanings={"c": "the number of the dish", "k": "how many are ordered"}),
    bodies("ticket_by_age_and_day", (Int("a", 0, 110), Int("d", 1, 7)), ("A ticket costs $p coins for people younger than $x years and $q coins for others; on the days 6 and 7 of the week everybody pays $r coins more. What does a person of {a} years pay on day {d}?", "[Print|Find] the price for the age {a} on weekday {d}: $p below $x years, otherwise $q, and $r on top of it on day 6 or 7."), "cost = $p if a < $x else $q\nif d >= 6:\n    cost += $r\nprint(cost)", 'cout << (a < $x ? $p : $q) + (d >= 6 ? $r : 0) << "\\n";', ("cost = $p if a <= $x else $q\nif d >= 6:\n    cost += $r\nprint(cost)", 'cout << (a <= $x ? $p : $q) + (d >= 6 ? $r : 0) << "\\n";'), refine=lambda rng, v: {**near("a", "x", 0, 110)(rng, v), "d": rng.choice([1, 5, 6, 7, 3])}, constants=drawn(x=(11, 14, 16), p=(45, 110), q=(85, 210), r=(15, 55)), output=ONE, meanings={"a": "the age", "d": "the day of the week, 1 to 7"}),
    bodies("name_of_largest_of_three", (Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9), Int("c", -(10**9), 10**9)), ("The numbers {a}, {b} and {c} are different. [Print|Say] A if the first is the largest, B if the second is, C if the third is.", "Which of three different numbers is the greatest? Print its name: A for the first, B for the second, C for the third."), 'if a > b and a > c:\n    print("A")\nelif b > c:\n    print("B")\nelse:\n    print("C")', 'cout << (a > b && a > c ? "A" : b > c ? "B" : "C") << "\\n";', ('if a > b:\n    print("A")\nelif b > c:\n    print("B")\nelse:\n    print("C")', 'cout << (a > b ? "A" : b > c ? "B" : "C") << "\\n";'), refine=_three, output=("Print one letter.",)),
    bodies("vowels_left_out_of_line", (Text("s", alphabet=MIXED),), ("Remove all vowels (a, e, i, o, u, small and capital) from the line and print what remains; spaces stay where they are.", "[Print|Write] the line without the letters a, e, i, o, u and A, E, I, O, U."), 'print("".join(c for c in s if c not in "aeiouAEIOU"))', 'string t;\nfor (char c : s) {\n    if (string("aeiouAEIOU").find(c) == string::npos) t += c;\n}\ncout << t << "\\n";', ('print("".join(c for c in s if c not in "aeiou"))', 'string t;\nfor (char c : s) {\n    if (string("aeiou").find(c) == string::npos) t += c;\n}\ncout << t << "\\n";'), refine=_typed, output=("Print one line.",), tags=STRINGS),
    bodies("vowels_of_line_counted", (Text("s", alphabet=MIXED),), ("[Count|Find] the vowels (a, e, i, o, u, small and capital) of the line.", "How many letters of the line are one of a, e, i, o, u or A, E, I, O, U?"), 'print(sum(1 for c in s if c in "aeiouAEIOU"))', 'long long k = 0;\nfor (char c : s) {\n    if (string("aeiouAEIOU").find(c) != string::npos) k++;\n}\ncout << k << "\\n";', ('print(sum(1 for c in s if c in "aeiou"))', 'long long k = 0;\nfor (char c : s) {\n    if (string("aeiou").find(c) != string::npos) k++;\n}\ncout << k << "\\n";'), refine=_typed, output=ONE, tags=STRINGS),
    bodies("each_vowel_of_line_counted", (Text("s", alphabet=MIXED),), ("Count how often each of the vowels a, e, i, o, u occurs in the line, small and capital letters together, and print five lines: the vowel, a space and its number.", "For a, e, i, o and u, in this order, print the letter and how many times the line has it (in either case), one vowel per line."), 'for c in "aeiou":\n    print(c, s.lower().count(c))', 'for (char c : string("aeiou")) {\n    long long k = 0;\n    for (char x : s) if (tolower(x) == c) k++;\n    cout << c << " " << k << "\\n";\n}', ('for c in "aeiou":\n    print(c, s.count(c))', 'for (char c : string("aeiou")) cout << c << " " << count(s.begin(), s.end(), c) << "\\n";'), refine=_typed, output=("Print five lines.",), tags=STRINGS),
    bodies("digits_in_word_added", (Word("s", MIXED + "0123456789"),), ("[Find|Print] the sum of all digits in {s}; letters do not matter, and without digits the sum is 0.", "Add the digits that occur among the characters of {s}."), "print(sum(int(c) for c in s if c.isdigit()))", 'long long total = 0;\nfor (char c : s) {\n    if (isdigit(c)) total += c - \'0\';\n}\ncout << total << "\\n";', ("print(sum(1 for c in s if c.isdigit()))", 'cout << count_if(s.begin(), s.end(), [](char c) { return isdigit(c); }) << "\\n";'), refine=_with_digits, output=ONE, tags=STRINGS),
    bodies("first_capital_or_none", (Word("s", MIXED),), ("[Find|Print] the first capital letter of {s}, or $none if it has none.", "Read {s} from the left: which capital letter comes first? Print $none if all letters are small."), 'found = [c for c in s if c.isupper()]\nprint(found[0] if found else "$none")', 'string found;\nfor (char c : s) {\n    if (found.empty() && isupper(c)) found = c;\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";', ('found = [c for c in s if c.isupper()]\nprint(found[-1] if found else "$none")', 'string found;\nfor (char c : s) {\n    if (isupper(c)) found = c;\n}\nif (found.empty()) cout << "$none" << "\\n";\nelse cout << found << "\\n";'), refine=_capitals, constants=NONE, output=("Print one letter, or $none.",), tags=STRINGS),
    value("code_of_character", (Word("s", MIXED + "0123456789#+-*!?", max_size=1),), ("[Print|Find] the ASCII code of the character {s}.", "Which number does the character {s} have in the ASCII table?"), "ord(s)", "(int)s[0]", ("ord(s.lower())", "(int)tolower(s[0])"), output=ONE, tags=STRINGS, meanings={"s": "one character"}),
    value("next_letter_round", (Word("s", LETTERS, max_size=1),), ("[Print|Find] the letter of the alphabet that follows {s}; after z comes a.", "Which small letter comes next after {s}, if the alphabet begins again with a behind z?"), 'chr((ord(s) - 97 + 1) % 26 + 97)', "(char)((s[0] - 'a' + 1) % 26 + 'a')", ("chr(ord(s) - 1)", "(char)(s[0] - 1)"), refine=lambda rng, v: {"s": rng.choice(LETTERS + "zz")}, output=("Print one letter.",), tags=STRINGS, meanings={"s": "a letter"}),
    bodies("upper_and_lower_counted", (Word("s", MIXED),), ("[Print|Find] how many capital and how many small letters {s} has.", "Count the letters A-Z and the letters a-z of {s} and print the two numbers."), "up = sum(1 for c in s if c.isupper())\nprint(up, len(s) - up)", 'long long up = count_if(s.begin(), s.end(), [](char c) { return isupper(c); });\ncout << up << " " << s.size() - up << "\\n";', ("up = sum(1 for c in s if c.isupper())\nprint(len(s) - up, up)", 'long long up = count_if(s.begin(), s.end(), [](char c) { return isupper(c); });\ncout << s.size() - up << " " << up << "\\n";'), refine=_capitals, output=TWO, tags=STRINGS),
    bodies("pairs_of_neighbours_swapped_sorted", (Ints("a", -100, 100, max_size=60),), ("Sort the list, then exchange the first with the second element, the third with the fourth and so on (a last one without partner stays), and print it.", "Arrange the elements as a wave: in increasing order, but with neighbours 1 and 2, 3 and 4, ... exchanged. Print them."), "b = sorted(a)\nfor i in range(0, n - 1, 2):\n    b[i], b[i + 1] = b[i + 1], b[i]\nprint(*b)", 'sort(a.begin(), a.end());\nfor (int i = 0; i + 1 < n; i += 2) swap(a[i], a[i + 1]);\nfor (auto x : a) cout << x << " ";\ncout << "\\n";', ("b = list(a)\nfor i in range(0, n - 1, 2):\n    b[i], b[i + 1] = b[i + 1], b[i]\nprint(*b)", 'for (int i = 0; i + 1 < n; i += 2) swap(a[i], a[i + 1]);\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), refine=_few, output=("Print the numbers separated by spaces.",)),
    bodies("largest_smallest_and_difference", (Ints("a", -(10**9), 10**9),), ("[Print|Find] the largest element, the smallest element and their difference.", "Print three numbers: the maximum of the list, its minimum, and the maximum minus the minimum."), "print(max(a), min(a), max(a) - min(a))", 'long long x = *max_element(a.begin(), a.end()), y = *min_element(a.begin(), a.end());\ncout << x << " " << y << " " << x - y << "\\n";', ("print(min(a), max(a), max(a) - min(a))", 'long long x = *max_element(a.begin(), a.end()), y = *min_element(a.begin(), a.end());\ncout << y << " " << x << " " << x - y << "\\n";'), output=THREE),
    bodies("even_and_odd_labelled", (Ints("a", -100, 100, max_size=40),), ("Count the even and the odd {items}. Print two lines: $e, a colon, a space and the number of even ones; $o, a colon, a space and the number of odd ones.", 'How many elements are even and how many odd? Print "$e: x" on the first line and "$o: y" on the second.'), 'even = sum(1 for x in a if x % 2 == 0)\nprint("$e:", even)\nprint("$o:", n - even)', 'long long k = 0;\nfor (auto x : a) {\n    if (x % 2 == 0) k++;\n}\ncout << "$e: " << k << "\\n" << "$o: " << n - k << "\\n";', ('even = sum(1 for x in a if x % 2 == 0)\nprint("$e:", n - even)\nprint("$o:", even)', 'long long k = 0;\nfor (auto x : a) {\n    if (x % 2 == 0) k++;\n}\ncout << "$e: " << n - k << "\\n" << "$o: " << k << "\\n";'), constants=rows("e o", ("even", "odd"), ("even", "odd"), ("evens", "odds")), output=("Print two lines.",), allows_cases=False),
    bodies("positive_negative_zero_counted", (Ints("a", -100, 100, max_size=40),), ("[Print|Find] how many elements are positive, how many are negative and how many are 0.", "Count the elements above 0, below 0 and equal to 0, and print the three numbers in this order."), "print(sum(1 for x in a if x > 0), sum(1 for x in a if x < 0), a.count(0))", 'long long p = 0, m = 0, z = 0;\nfor (auto x : a) {\n    if (x > 0) p++;\n    else if (x < 0) m++;\n    else z++;\n}\ncout << p << " " << m << " " << z << "\\n";', ("print(sum(1 for x in a if x >= 0), sum(1 for x in a if x < 0), a.count(0))", 'long long p = 0, m = 0, z = 0;\nfor (auto x : a) {\n    if (x >= 0) p++;\n    else m++;\n    if (x == 0) z++;\n}\ncout << p << " " << m << " " << z << "\\n";'), refine=_few, output=THREE),
    bodies("roots_of_quadratic_in_words", (Int("a", -100, 100), Int("b", -100, 1000), Int("c", -1000, 10000)), ("For the equation {a}x^2 + {b}x + {c} = 0 ({a} is not 0) print $two if it has two different real roots, $one if it has exactly one, and $no if it has none.", "[Print|Say] what the discriminant {b}^2 - 4 * {a} * {c} tells about the roots: $two if it is positive, $one if it is 0, $no if it is negative."), _ROOTS, _ROOTS_CPP, (_ROOTS.replace("d > 0", "d >= 0"), _ROOTS_CPP.replace("d > 0", "d >= 0")), refine=_coefficients, constants=lambda rng: dict(zip(["two", "one", "no"], rng.choice([("Real and Distinct", "Real and Equal", "Imaginary"), ("Two", "One", "None"), ("Real", "Equal", "Imaginary"), ("Distinct", "Equal", "Complex"), ("TWO", "ONE", "NO")]), strict=True)), output=("Print the answer on one line.",), tags=("math",)),
    bodies("profit_or_loss_with_amount", (Int("a", 1, 10**6), Int("b", 1, 10**6)), ("Something was bought for {a} and sold for {b} coins. Print $up and the gain, or $down and the loss (as a positive number), or only $same if there is neither.", "Cost {a}, selling price {b}: if the second is larger, print $up and by how much; if it is smaller, print $down and by how much; if they are equal, print $same."), _GAIN, _GAIN_CPP, (_GAIN.replace("a - b", "b - a"), _GAIN_CPP.replace("a - b", "b - a")), refine=_money, constants=lambda rng: dict(zip(["up", "down", "same"], rng.choice([("Profit", "Loss", "No Profit No Loss"), ("PROFIT", "LOSS", "NEITHER"), ("profit", "loss", "no change"), ("Profit", "Loss", "Break even")]), strict=True)), output=("Print one line.",), meanings={"a": "the cost", "b": "the selling price"}),
    bodies("amount_with_compound_interest", (Int("a", 1, 10**6), Int("b", 0, 30), Int("k", 1, 20)), ("{a} coins grow by {b} percent each year, interest included. How many are there after {k} years, with two decimals?", "[Print|Find] {a} * (1 + {b} / 100)^{k} with two digits after the point."), 'print("%.2f" % (a * (1 + b / 100) ** k))', 'cout << fixed << setprecision(2) << a * pow(1 + b / 100.0, k) << endl;', ('print("%.2f" % (a * (1 + b * k / 100)))', "cout << fixed << setprecision(2) << a * (1 + b * k / 100.0) << endl;"), output=("Print one number with two decimals.",), tags=("math",), meanings={"a": "the money", "b": "the percent", "k": "the years"}),
    bodies("least_common_multiple_of_list", (Ints("a", 1, 40, max_size=10),), ("[Find|Print] the least common multiple of all {items}.", "Which is the smallest positive number that every element of the list divides?"), ("import math\nresult = 1\nfor x in a:\n    result = result * x // math.gcd(result, x)\nprint(result)",), 'long long result = 1;\nfor (auto x : a) result = result / __gcd(result, x) * x;\ncout << result << "\\n";', ("result = 1\nfor x in a:\n    result *= x\nprint(result)", 'long long result = 1;\nfor (auto x : a) result *= x;\ncout << result << "\\n";'), output=ONE, refine=lambda rng, v: {**v, "a": [rng.randint(1, rng.choice([6, 12, 40])) for _ in v["a"]]}, tags=("math",)),
    bodies("vowels_in_each_word_of_line", (Text("s", alphabet=MIXED),), ("For each word of the line print how many vowels (a, e, i, o, u, small or capital) it has, all numbers on one line.", "Count the vowels of every word of the line, in order, and print the counts separated by spaces. Both cases of a, e, i, o, u are vowels."), 'print(*[sum(1 for c in x if c in "aeiouAEIOU") for x in s.split()])', 'stringstream in(s);\nstring x;\nwhile (in >> x) {\n    long long k = 0;\n    for (char c : x) {\n        if (string("aeiouAEIOU").find(c) != string::npos) k++;\n    }\n    cout << k << " ";\n}\ncout << "\\n";', ('print(*[sum(1 for c in x if c in "aeiou") for x in s.split()])', 'stringstream in(s);\nstring x;\nwhile (in >> x) {\n    long long k = 0;\n    for (char c : x) {\n        if (string("aeiou").find(c) != string::npos) k++;\n    }\n    cout << k << " ";\n}\ncout << "\\n";'), refine=_typed, output=("Print the numbers separated by spaces.",), tags=STRINGS),
    bodies("times_table_written_out", (Int("n", 0, 1000),), ("Print the multiplication table of {n} in ten lines: {n} $t i = r for i from 1 to 10, where r is the product, with spaces around $t and =.", "Write out {n} times 1 to {n} times 10, each on a line: the number {n}, a space, $t, a space, the factor, a space, =, a space and the product."), 'for i in range(1, 11):\n    print(n, "$t", i, "=", n * i)', 'for (int i = 1; i <= 10; i++) cout << n << " $t " << i << " = " << n * i << "\\n";', ('for i in range(1, 11):\n    print(i, "$t", n, "=", n * i)', 'for (int i = 1; i <= 10; i++) cout << i << " $t " << n << " = " << n * i << "\\n";'), constants=lambda rng: {"t": rng.choice("xx*")}, output=("Print ten lines.",), allows_cases=False),
    bodies("three_kinds_of_notes", (Int("n", 1, 10**6),), ("A machine pays {n} coins with notes of $a, $b and $c, always as many of the largest kind as possible; what cannot be paid is left. Print how many of each kind it gives, in this order.", "[Print|Find] three numbers: how many times $a goes into {n}, how many times $b goes into the rest, and how many times $c goes into the rest of that."), "print(n // $a, n % $a // $b, n % $a % $b // $c)", 'cout << n / $a << " " << n % $a / $b << " " << n % $a % $b / $c << "\\n";', ("print(n // $a, n // $b, n // $c)", 'cout << n / $a << " " << n / $b << " " << n / $c << "\\n";'), constants=lambda rng: dict(zip("abc", rng.choice([(500, 200, 100), (2000, 500, 100), (70, 30, 11), (90, 40, 15), (100, 50, 10)]), strict=True)), refine=lambda rng, v: {**v, "n": rng.choice([rng.randint(1, 3000), v["a"] * rng.randint(1, 9) + v["b"] + v["c"]])}, output=THREE),
)  # fmt: skip
