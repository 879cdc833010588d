"""Long numbers looked at as strings, and sentences made of a name and a number."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.short import ONE, STRING, bodies, value
from alphacode.curriculum.task import DIGITS, LOWER, UPPER, Int, Task, Values, Word

STRINGS = ("strings",)
S = (Word("s", DIGITS, max_size=1000),)


def _number(rng: Random, values: Values) -> Values:
    size = rng.choice([1, 2, 3, 5, 8, 12, 25])
    digits = rng.sample(DIGITS, rng.randint(1, 10))
    s = rng.choice("123456789") + "".join(rng.choice(digits) for _ in range(size - 1))
    return {**values, "s": s}


def _longer_number(rng: Random, values: Values) -> Values:
    s = str(_number(rng, values)["s"])
    return {**values, "s": s if len(s) > 1 else s + rng.choice(DIGITS)}


def _nearly_all(rng: Random, values: Values) -> Values:
    digits = rng.sample(DIGITS, rng.choice([10, 9, 8, 3]))
    if digits[0] == "0":
        digits.reverse()
    return {**values, "s": "".join(digits) + rng.choice(["", "1", "00"])}


def _even_size(rng: Random, values: Values) -> Values:
    s = str(_number(rng, values)["s"])
    return {
        **values,
        "s": s + s if rng.random() < 0.2 else (s + "7")[: len(s) + len(s) % 2],
    }


def _named(rng: Random, values: Values) -> Values:
    name = rng.choice(["Anna", "Bob", "Tom", "Ida", "Leo", "Maria", "Otto", "Zoe"])
    return {**values, "s": name, "k": rng.choice([1, 2, 7, 12, 30, 99])}


def _wide(rng: Random, values: Values) -> Values:
    s = str(values["s"])[:8]
    return {**values, "s": s, "k": rng.randint(1, 5)}


TASKS: tuple[Task, ...] = (
    bodies("digit_counts_in_a_row", S, ("How often does each of the digits 0, 1, ..., 9 occur in {s}? Print the ten counts in this order.", "[Count|Find] the occurrences of every digit in the long number {s}, from digit 0 to digit 9, zeros included."), "print(*[s.count(str(i)) for i in range(10)])", 'for (char x = \'0\'; x <= \'9\'; x++) cout << count(s.begin(), s.end(), x) << (x < \'9\' ? " " : "\\n");', ('print(*[s.count(str(i)) for i in range(1, 10)], s.count("0"))', 'for (char x = \'1\'; x <= \'9\'; x++) cout << count(s.begin(), s.end(), x) << " ";\ncout << count(s.begin(), s.end(), \'0\') << "\\n";'), refine=_number, output=("Print ten numbers separated by spaces.", "Ten counts on one line, for 0 first."), tags=STRINGS),
    bodies("digit_counts_below_one_another", S, ("For every digit that occurs in {s}, from the smallest to the largest, print the digit and how often it occurs.", "Make a table of the digits of the number {s}: on each line a digit and its count; digits that do not occur are left out."), "for x in sorted(set(s)):\n    print(x, s.count(x))", 'map<char, int> count;\nfor (char x : s) count[x]++;\nfor (auto [x, k] : count) cout << x << " " << k << "\\n";', ("for x in dict.fromkeys(s):\n    print(x, s.count(x))", 'map<char, int> count;\nfor (char x : s) count[x]++;\nfor (size_t i = 0; i < s.size(); i++) if (s.find(s[i]) == i) cout << s[i] << " " << count[s[i]] << "\\n";'), ("for x in sorted(set(s)):\n    print(s.count(x))", 'map<char, int> count;\nfor (char x : s) count[x]++;\nfor (auto [x, k] : count) cout << k << "\\n";'), refine=_number, output=("Print one line for each digit that occurs.", "On each line a digit and its count."), tags=STRINGS),
    bodies("digits_missing", S, ("Print the digits from 0 to 9 that do not occur in {s}, in growing order and without spaces, or $none if all occur.", "Which of the ten digits are missing in the number {s}? Write them one after another, the smallest first; write $none if there are none."), 'missing = "".join(x for x in "0123456789" if x not in s)\nprint(missing if missing else "$none")', 'string missing;\nfor (char x = \'0\'; x <= \'9\'; x++) if (s.find(x) == string::npos) missing += x;\ncout << (missing.empty() ? "$none" : missing) << "\\n";', ('missing = "".join(x for x in "123456789" if x not in s)\nprint(missing if missing else "$none")', 'string missing;\nfor (char x = \'1\'; x <= \'9\'; x++) if (s.find(x) == string::npos) missing += x;\ncout << (missing.empty() ? "$none" : missing) << "\\n";'), ('missing = "".join(x for x in "9876543210" if x not in s)\nprint(missing if missing else "$none")', 'string missing;\nfor (char x = \'9\'; x >= \'0\'; x--) if (s.find(x) == string::npos) missing += x;\ncout << (missing.empty() ? "$none" : missing) << "\\n";'), output=("Print the missing digits, or $none.", "One word: the digits, $none if none is missing."), refine=_nearly_all, constants=special("none", "all", "nothing", "complete"), tags=STRINGS),
    value("even_digits_of_long", S, ("How many digits of {s} are even? (0 is even.)", "[Count|Find the number of] even digits in the long number {s}."), "sum(1 for x in s if int(x) % 2 == 0)", "count_if(s.begin(), s.end(), [](char x) { return x % 2 == 0; })", ("sum(1 for x in s if int(x) % 2 == 1)", "count_if(s.begin(), s.end(), [](char x) { return x % 2 == 1; })"), ('sum(1 for x in s if x in "2468")', "count_if(s.begin(), s.end(), [](char x) { return x % 2 == 0 && x != '0'; })"), refine=_number, output=ONE, tags=STRINGS),
    value("odd_digits_of_long", S, ("How many digits of {s} are odd?", "[Count|Find the number of] odd digits in the long number {s}."), "sum(1 for x in s if int(x) % 2 == 1)", "count_if(s.begin(), s.end(), [](char x) { return x % 2 == 1; })", ("sum(1 for x in s if int(x) % 2 == 0)", "count_if(s.begin(), s.end(), [](char x) { return x % 2 == 0; })"), ("sum(1 for i in range(0, len(s), 2))", "(s.size() + 1) / 2"), refine=_number, output=ONE, tags=STRINGS),
    bodies("even_and_odd_digits_of_long", S, ("How many digits of {s} are even, and how many are odd? Print both numbers, even first.", "[Count|Find] the even and the odd digits of the long number {s}."), "even = sum(1 for x in s if int(x) % 2 == 0)\nprint(even, len(s) - even)", 'int even = 0;\nfor (char x : s) if (x % 2 == 0) even++;\ncout << even << " " << (int)s.size() - even << "\\n";', ("even = sum(1 for x in s if int(x) % 2 == 0)\nprint(len(s) - even, even)", 'int even = 0;\nfor (char x : s) if (x % 2 == 0) even++;\ncout << (int)s.size() - even << " " << even << "\\n";'), refine=_number, output=("Print two numbers separated by a space.", "Print both numbers on one line."), tags=STRINGS),
    bodies("one_digit_removed_for_most", (Word("s", DIGITS, min_size=2, max_size=1000),), ("Remove exactly one digit of {s}, so that the remaining number is as large as possible, and print it.", "[Find|Print] the greatest number that is left when one digit of {s} is crossed out (the others keep their order)."), "i = 0\nwhile i < len(s) - 1 and s[i] >= s[i + 1]:\n    i += 1\nprint(s[:i] + s[i + 1:])", 'size_t i = 0;\nwhile (i + 1 < s.size() && s[i] >= s[i + 1]) i++;\ns.erase(i, 1);\ncout << s << "\\n";', ("i = s.index(min(s))\nprint(s[:i] + s[i + 1:])", 'size_t i = min_element(s.begin(), s.end()) - s.begin();\ns.erase(i, 1);\ncout << s << "\\n";'), ("print(s[:-1])", 's.pop_back();\ncout << s << "\\n";'), refine=_longer_number, output=STRING, tags=("greedy", "strings"), rating=1000),
    bodies("one_digit_removed_for_least", (Word("s", DIGITS, min_size=2, max_size=1000),), ("Remove exactly one digit of {s}, so that the remaining row of digits is as small as possible, and print it (zeros in front stay).", "[Find|Print] the least row of digits that is left when one digit of {s} is crossed out; it may begin with zeros."), "i = 0\nwhile i < len(s) - 1 and s[i] <= s[i + 1]:\n    i += 1\nprint(s[:i] + s[i + 1:])", 'size_t i = 0;\nwhile (i + 1 < s.size() && s[i] <= s[i + 1]) i++;\ns.erase(i, 1);\ncout << s << "\\n";', ("i = s.index(max(s))\nprint(s[:i] + s[i + 1:])", 'size_t i = max_element(s.begin(), s.end()) - s.begin();\ns.erase(i, 1);\ncout << s << "\\n";'), refine=_longer_number, output=("Print the number, with its leading zeros if there are any.", "Print the remaining digits."), tags=("greedy", "strings"), rating=1000),
    value("pairs_of_digits_summed", (Word("s", DIGITS, min_size=2, max_size=1000),), ("{s} has an even number of digits. Cut it from the left into numbers of two digits and print their sum.", "Take the digits of {s} two by two as numbers (there is an even number of digits) and add these."), "sum(int(s[i:i + 2]) for i in range(0, len(s), 2))", "long long total = 0;\nfor (size_t i = 0; i + 1 < s.size(); i += 2) total += (s[i] - '0') * 10 + s[i + 1] - '0';\ntotal", ("sum(int(s[i:i + 2]) for i in range(len(s) - 1))", "long long total = 0;\nfor (size_t i = 0; i + 1 < s.size(); i++) total += (s[i] - '0') * 10 + s[i + 1] - '0';\ntotal"), refine=_even_size, output=ONE, tags=STRINGS),
    value("digit_product_without_zeros", (Word("s", DIGITS, max_size=15),), ("[Find|Print] the product of all digits of {s} that are not 0.", "Multiply the digits of {s}, leaving out zeros."), 'result = 1\nfor x in s:\n    if x != "0":\n        result *= int(x)\nresult', "long long result = 1;\nfor (char x : s) if (x != '0') result *= x - '0';\nresult", ("result = 1\nfor x in s:\n    result *= int(x)\nresult", "long long result = 1;\nfor (char x : s) result *= x - '0';\nresult"), refine=lambda rng, v: {"s": str(_number(rng, v)["s"])[:15]}, output=ONE, tags=STRINGS),
    bodies("digits_joined_by_plus", (Word("s", DIGITS, max_size=40),), ("Write the digits of {s} with + between them, then = and their sum, without spaces: for 123 it is 1+2+3=6.", "Print the addition of the digits of {s} with its result, in the form a+b+c=d (for one digit a=a)."), 'print("+".join(s) + "=" + str(sum(map(int, s))))', 'int total = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    cout << (i ? "+" : "") << s[i];\n    total += s[i] - \'0\';\n}\ncout << "=" << total << "\\n";', ('print("+".join(s) + "=" + s)', 'for (size_t i = 0; i < s.size(); i++) cout << (i ? "+" : "") << s[i];\ncout << "=" << s << "\\n";'), refine=lambda rng, v: {"s": str(_number(rng, v)["s"])[:12]}, output=("Print the sum as it is written, with its value.", "Print one line such as 1+2=3."), tags=STRINGS),
    bodies("name_and_age_sentence", (Word("s", LOWER + UPPER, max_size=20), Int("k", 1, 120)), ("A name and an age are given. Print the sentence: {s} is {k} years old. It has the two values in it and a point at its end, and the word is years also for 1.", 'Print the name, then "is", the age, and "years old.", with single spaces between.'), 'print(s + " is " + str(k) + " years old.")', 'cout << s << " is " << k << " years old.\\n";', ('print(s + " is " + str(k + 1) + " years old.")', 'cout << s << " is " << k + 1 << " years old.\\n";'), refine=_named, output=("Print the sentence.", "Print one line."), tags=STRINGS, meanings={"s": "the name", "k": "the age"}),
    bodies("age_next_year_sentence", (Word("s", LOWER + UPPER, max_size=20), Int("k", 1, 120)), ('Print how old {s}, who is {k} now, will be in a year: the name, then "will be", the new age, and "next year.", with single spaces between.', "A name and an age are given. Print a sentence such as: Anna will be 31 next year. (The age is one more than the given one.)"), 'print(s + " will be " + str(k + 1) + " next year.")', 'cout << s << " will be " << k + 1 << " next year.\\n";', ('print(s + " will be " + str(k) + " next year.")', 'cout << s << " will be " << k << " next year.\\n";'), refine=_named, output=("Print the sentence.", "Print one line."), tags=STRINGS, meanings={"s": "the name", "k": "the age"}),
    bodies("each_letter_k_times", (Word("s", LOWER, max_size=50), Int("k", 1, 20)), ("Write each letter of {s} {k} times in a row.", "[Print|Make] the string in which every character of {s} is repeated {k} times before the next one comes."), 'print("".join(x * k for x in s))', 'string t;\nfor (char x : s) t += string(k, x);\ncout << t << "\\n";', ("print(s * k)", 'string t;\nfor (int i = 0; i < k; i++) t += s;\ncout << t << "\\n";'), refine=_wide, output=STRING, tags=STRINGS),
    bodies("letters_joined_by_sign", (Word("s", LOWER, max_size=50),), ("Print the letters of {s} with $c between them.", "Put the sign $c between any two neighbouring letters of {s}, but not before the first or after the last."), 'print("$c".join(s))', 'for (size_t i = 0; i < s.size(); i++) {\n    if (i > 0) cout << "$c";\n    cout << s[i];\n}\ncout << "\\n";', ('print("".join(x + "$c" for x in s))', 'for (char x : s) cout << x << "$c";\ncout << "\\n";'), refine=lambda rng, v: {"s": v["s"][:12]}, constants=lambda rng: {"c": rng.choice(",,--*./+")}, output=STRING, tags=STRINGS),
)  # fmt: skip
