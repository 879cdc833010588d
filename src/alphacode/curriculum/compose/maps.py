"""Maps: what is taken of an item before the items are put together.

In code an item is `x` (for characters `c`, for pairs `x, y`); `$d` is a constant.
"""
# ruff: noqa: E501

from alphacode.curriculum.compose.pieces import Map

INTS = (
    Map("square", "int", "x * x", "x * x", ("the squares of @", "the second powers of @"), ("square each of them", "replace each by its square", "multiply each by itself"), weight=1.5),
    Map("cube", "int", "x ** 3", "x * x * x", ("the cubes of @", "the third powers of @"), ("raise each to the third power", "cube each of them"), weight=0.5),
    Map("double", "int", "2 * x", "2 * x", ("the doubles of @", "twice the values of @"), ("double each of them", "multiply each by two"), weight=1.2),
    Map("times_d", "int", "$d * x", "$d * x", ("$d times the values of @", "@ taken $d times each"), ("multiply each by $d", "take each $d times"), weight=0.8),
    Map("plus_d", "int", "x + $d", "x + $d", ("@, each increased by $d",), ("add $d to each", "increase each by $d"), weight=0.8),
    Map("minus_d", "int", "x - $d", "x - $d", ("@, each decreased by $d",), ("subtract $d from each", "take $d away from each"), weight=0.5),
    Map("absolute", "int", "abs(x)", "abs(x)", ("the absolute values of @", "the moduli of @"), ("take the absolute value of each", "drop the sign of each"), weight=1.0),
    Map("half", "int", "x // 2", "x / 2", ("the halves (rounded down) of @",), ("divide each by two, rounding down", "halve each, dropping the remainder"), weight=0.7),
    Map("remainder_d", "int", "x % $d", "x % $d", ("the remainders of @ modulo $d", "the remainders when @ are divided by $d"), ("take the remainder of each after division by $d", "replace each by its remainder modulo $d"), weight=0.8),
    Map("last_digit", "int", "x % 10", "x % 10", ("the last digits of @",), ("take the last digit of each", "keep only the last digit of each"), weight=0.9),
    Map("distance_k", "int", "abs(x - k)", "abs(x - k)", ("the distances to {k} of @", "the absolute differences from {k} of @"), ("find how far each is from {k}", "take the absolute difference of each and {k}"), weight=0.8),
    Map("at_most_k", "int", "min(x, k)", "min(x, k)", ("@, each cut down to {k} if it is larger",), ("replace those above {k} by {k}", "make everything larger than {k} equal to {k}"), weight=0.5),
    Map("over_k", "int", "max(0, x - k)", "max(0LL, x - k)", ("the amounts by which @ exceed {k} (0 if they do not)",), ("take what each has above {k}, or 0 if it has not",), weight=0.5),
    Map("digit_sum", "int", "sum(map(int, str(x)))", "digit_sum(x)", ("the digit sums of @", "the sums of the digits of @"), ("replace each by the sum of its digits", "take the digit sum of each"), weight=0.8),
    Map("digit_count", "int", "len(str(x))", "(long long)to_string(x).size()", ("the numbers of digits of @", "the lengths of @ in digits"), ("count the digits of each", "replace each by the number of its digits"), weight=0.5),
    Map("negate", "int", "-x", "-x", ("@ with the opposite sign",), ("change the sign of each",), weight=0.4),
)  # fmt: skip

DIGITS = (
    Map("square", "digit", "x * x", "x * x", ("the squares of @",), ("square each of them",)),
    Map("complement", "digit", "9 - x", "9 - x", ("the differences between 9 and @",), ("subtract each from 9", "replace each digit by 9 minus it"), weight=0.6),
    Map("plus_one", "digit", "(x + 1) % 10", "(x + 1) % 10", ("@, each replaced by the next digit (9 by 0)",), ("replace each by the next digit, 9 by 0",), weight=0.4),
)  # fmt: skip

CHARS = (
    Map("place", "char", "ord(c) - ord('a') + 1", "c - 'a' + 1", ("the places in the alphabet (a is 1) of @", "the alphabet numbers of @, where a = 1, b = 2 and so on"), ("replace each by its number in the alphabet (a is 1)",)),
    Map("upper", "char", "c.upper()", "(char)toupper(c)", ("the capitals of @", "@ in upper case"), ("make each a capital letter", "write each in upper case"), gives="str"),
    Map("twice", "char", "c * 2", "string(2, c)", ("@, each written twice",), ("write each twice", "double each"), gives="str", weight=0.6),
    Map("next", "char", "chr((ord(c) - 97 + 1) % 26 + 97)", "(char)((c - 'a' + 1) % 26 + 'a')", ("@, each replaced by the next letter (z by a)",), ("replace each by the next letter of the alphabet, z by a",), gives="str", weight=0.5),
)  # fmt: skip

MIXED_CHARS = (
    Map("digit_value", "digits_only", "int(c)", "c - '0'", ("the values of @",), ("take the value of each",)),
    Map("lower", "mixed", "c.lower()", "(char)tolower(c)", ("@ in lower case",), ("make each lowercase",), gives="str"),
)  # fmt: skip

WORDS = (
    Map("length", "word", "len(x)", "(long long)x.size()", ("the lengths of @", "the numbers of letters in @"), ("count the letters of each", "take the length of each"), weight=2.0),
    Map("first", "word", "x[0]", "x.substr(0, 1)", ("the first letters of @", "the initials of @"), ("take the first letter of each",), gives="str", weight=1.2),
    Map("last", "word", "x[-1]", "x.substr(x.size() - 1)", ("the last letters of @",), ("take the last letter of each",), gives="str", weight=0.8),
    Map("reverse", "word", "x[::-1]", "string(x.rbegin(), x.rend())", ("@ written backwards", "the reversals of @"), ("turn each around", "reverse each of them"), gives="str"),
    Map("count_c", "word", "x.count('$c')", "(long long)count(x.begin(), x.end(), '$c')", ("the numbers of letters '$c' in @",), ("count how many '$c' each has",)),
    Map("vowels", "word", "sum(1 for c in x if c in 'aeiou')", "count_vowels(x)", ("the numbers of vowels in @",), ("count the vowels of each",), weight=0.7),
    Map("capital", "word", "x[0].upper() + x[1:]", "string(1, toupper(x[0])) + x.substr(1)", ("@ with a capital first letter",), ("make the first letter of each a capital",), gives="str", weight=0.8),
    Map("head", "word", "x[:$d]", "x.substr(0, $d)", ("the first $d letters of @ (or all, if there are fewer)",), ("cut each to its first $d letters",), gives="str", weight=0.6),
)  # fmt: skip

PAIRS = (
    Map("sum", "pair", "x + y", "x + y", ("the sums of @", "the sums of the two numbers of @"), ("add the two numbers of each",), weight=1.4),
    Map("product", "pair", "x * y", "x * y", ("the products of @", "the products of the two numbers of @"), ("multiply the two numbers of each",), weight=1.2),
    Map("difference", "pair", "abs(x - y)", "abs(x - y)", ("the absolute differences of @", "the distances between the numbers of @"), ("take the absolute difference of the two numbers of each",), weight=1.2),
    Map("larger", "pair", "max(x, y)", "max(x, y)", ("the larger numbers of @",), ("take the larger number of each",)),
    Map("smaller", "pair", "min(x, y)", "min(x, y)", ("the smaller numbers of @",), ("take the smaller number of each",)),
    Map("first", "pair", "x", "x", ("the first numbers of @",), ("take the first number of each",), weight=0.8),
    Map("second", "pair", "y", "y", ("the second numbers of @",), ("take the second number of each",), weight=0.8),
    Map("minus", "pair", "x - y", "x - y", ("the differences (first minus second) of @",), ("subtract the second number of each from the first",), weight=0.7),
    Map("gcd", "pair", "gcd(x, y)", "__gcd(x, y)", ("the greatest common divisors of @",), ("find the greatest common divisor of each",), weight=0.3),
)  # fmt: skip

RECORDS = (
    Map("value", "record", "x", "x", ("the numbers of @", "the values that belong to @"), ("take the number of each",), weight=1.5),
    Map("name", "record", "name", "name", ("the names of @",), ("take the name of each",), gives="str", weight=2.0),
    Map("name_length", "record", "len(name)", "(long long)name.size()", ("the lengths of the names of @",), ("count the letters of each name",), weight=0.3),
)  # fmt: skip

ROWS = (
    Map("sum", "row", "sum(row)", "accumulate(row.begin(), row.end(), 0LL)", ("the sums of @", "the totals of @"), ("add up each of them",), weight=1.6),
    Map("max", "row", "max(row)", "*max_element(row.begin(), row.end())", ("the maxima of @", "the largest numbers of @"), ("take the largest number of each",), weight=1.2),
    Map("min", "row", "min(row)", "*min_element(row.begin(), row.end())", ("the minima of @", "the smallest numbers of @"), ("take the smallest number of each",), weight=1.2),
    Map("first", "row", "row[0]", "row[0]", ("the first numbers of @",), ("take the first number of each",), weight=0.5),
    Map("last", "row", "row[-1]", "row.back()", ("the last numbers of @",), ("take the last number of each",), weight=0.5),
    Map("evens", "row", "sum(1 for x in row if x % 2 == 0)", "count_if(row.begin(), row.end(), [](long long x) { return x % 2 == 0; })", ("the numbers of even entries in @",), ("count the even numbers of each",), weight=0.6),
)  # fmt: skip

CELLS = (
    Map("count", "cells", "row.count('#')", "(long long)count(row.begin(), row.end(), '#')", ("the numbers of '#' in @",), ("count the '#' of each",), weight=1.5),
    Map("first", "cells", "row.find('#')", "(row.find('#') == string::npos ? -1LL : (long long)row.find('#'))", ("the positions (from 0) of the first '#' in @, -1 where there is none",), ("find the first '#' of each, counted from 0 (-1 if none)",), weight=0.3),
)  # fmt: skip

MAPS = (*INTS, *DIGITS, *CHARS, *MIXED_CHARS, *WORDS, *PAIRS, *RECORDS, *ROWS, *CELLS)

# C++ functions that some maps call, by name.
FUNCTIONS = {
    "digit_sum": "long long digit_sum(long long x) {\n    long long sum = 0;\n    while (x > 0) {\n        sum += x % 10;\n        x /= 10;\n    }\n    return sum;\n}",
    "count_vowels": "long long count_vowels(string x) {\n    long long count = 0;\n    for (char c : x) if (string(\"aeiou\").find(c) != string::npos) count++;\n    return count;\n}",
}  # fmt: skip
