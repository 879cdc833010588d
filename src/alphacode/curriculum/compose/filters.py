"""Filters: conditions on an item, the ways to say them, and what they are mistaken for.

In code an item is `x` (for strings `c` or `x`, for pairs `x, y`); `$d` is a constant and
`$c` a letter, drawn for each task. `k` is read, where a condition says so.
"""
# ruff: noqa: E501

from alphacode.curriculum.compose.pieces import Filter

INTS = (
    Filter("even", "int", "x % 2 == 0", "x % 2 == 0", ("are even", "are divisible by 2", "have an even value", "leave no remainder when divided by 2"), ("x % 2 == 1", "x % 2 != 0"), "even", 1.6),
    Filter("odd", "int", "x % 2 == 1", "x % 2 != 0", ("are odd", "are not divisible by two", "are not even", "cannot be halved evenly"), ("x % 2 == 0", "x % 2 == 0"), "odd", 1.6),
    Filter("positive", "int", "x > 0", "x > 0", ("are positive", "are greater than zero", "are above 0", "lie above zero"), ("x >= 0", "x >= 0"), "positive"),
    Filter("negative", "int", "x < 0", "x < 0", ("are negative", "are less than zero", "are below 0"), ("x <= 0", "x <= 0"), "negative"),
    Filter("nonzero", "int", "x != 0", "x != 0", ("are not zero", "are different from 0"), ("x > 0", "x > 0"), "nonzero", 0.5),
    Filter("above", "int", "x > k", "x > k", ("are greater than {k}", "exceed {k}", "are strictly above {k}", "are more than {k}", "are bigger than {k}"), ("x >= k", "x >= k"), "", 1.5),
    Filter("below", "int", "x < k", "x < k", ("are less than {k}", "are smaller than {k}", "are strictly below {k}", "stay under {k}"), ("x <= k", "x <= k"), "", 1.5),
    Filter("at_least", "int", "x >= k", "x >= k", ("are at least {k}", "are not less than {k}", "are {k} or more", "reach {k}", "are greater than or equal to {k}"), ("x > k", "x > k"), "", 1.3),
    Filter("at_most", "int", "x <= k", "x <= k", ("are at most {k}", "do not exceed {k}", "are {k} or less", "are not greater than {k}"), ("x < k", "x < k"), "", 1.3),
    Filter("unlike_k", "int", "x != k", "x != k", ("are not equal to {k}", "differ from {k}", "are other than {k}"), ("x == k", "x == k")),
    Filter("multiple_k", "int", "x % k == 0", "x % k == 0", ("are divisible by {k}", "are multiples of {k}", "can be divided by {k} without remainder"), ("x % k != 0", "x % k != 0")),
    Filter("divides_k", "int", "x != 0 and k % x == 0", "x != 0 && k % x == 0", ("divide {k}", "are divisors of {k}", "divide {k} without remainder"), ("x % k == 0", "x % k == 0"), "", 0.4),
    Filter("multiple_d", "int", "x % $d == 0", "x % $d == 0", ("are divisible by $d", "are multiples of $d", "can be split into $d equal parts", "leave no remainder when divided by $d"), ("x % $d != 0", "x % $d != 0"), "", 1.4),
    Filter("not_multiple_d", "int", "x % $d != 0", "x % $d != 0", ("are not divisible by $d", "are not multiples of $d", "leave a remainder when divided by $d"), ("x % $d == 0", "x % $d == 0")),
    Filter("multiple_both", "int", "x % $d == 0 and x % $e == 0", "x % $d == 0 && x % $e == 0", ("are divisible by both $d and $e", "are multiples of $d and of $e at once"), ("x % $d == 0 or x % $e == 0", "x % $d == 0 || x % $e == 0"), "", 0.6),
    Filter("multiple_either", "int", "x % $d == 0 or x % $e == 0", "x % $d == 0 || x % $e == 0", ("are divisible by $d or by $e", "are multiples of $d or $e (or both)"), ("x % $d == 0 and x % $e == 0", "x % $d == 0 && x % $e == 0"), "", 0.7),
    Filter("multiple_one_only", "int", "x % $d == 0 and x % $e != 0", "x % $d == 0 && x % $e != 0", ("are divisible by $d but not by $e", "are multiples of $d and not of $e"), ("x % $d == 0", "x % $d == 0"), "", 0.7),
    Filter("above_d", "int", "x > $d", "x > $d", ("are greater than $d", "are above $d", "are more than $d", "exceed $d"), ("x >= $d", "x >= $d")),
    Filter("below_d", "int", "x < $d", "x < $d", ("are less than $d", "are below $d", "are smaller than $d"), ("x <= $d", "x <= $d")),
    Filter("ends_with", "int", "x % 10 == $d", "x % 10 == $d", ("end with the digit $d", "have $d as the last digit", "end in $d"), ("x % 10 != $d", "x % 10 != $d"), "", 0.7),
    Filter("remainder", "int", "x % $e == 1", "x % $e == 1", ("leave remainder 1 when divided by $e", "give remainder 1 modulo $e"), ("x % $e == 0", "x % $e == 0"), "", 0.6),
    Filter("two_digits", "int", "10 <= x <= 99", "10 <= x && x <= 99", ("have exactly two digits", "are written with two digits", "lie between 10 and 99"), ("x >= 10", "x >= 10"), "two-digit", 0.8),
    Filter("between", "int", "$d <= x <= $f", "$d <= x && x <= $f", ("lie between $d and $f inclusive", "are at least $d and at most $f", "belong to the segment [$d, $f]"), ("$d < x < $f", "$d < x && x < $f"), "", 0.8),
    Filter("outside", "int", "x < $d or x > $f", "x < $d || x > $f", ("lie outside the segment [$d, $f]", "are less than $d or greater than $f"), ("x <= $d or x >= $f", "x <= $d || x >= $f"), "", 0.4),
    Filter("even_above", "int", "x % 2 == 0 and x > $d", "x % 2 == 0 && x > $d", ("are even and greater than $d", "exceed $d and are even"), ("x % 2 == 0", "x % 2 == 0"), "", 0.6),
    Filter("odd_below", "int", "x % 2 == 1 and x < $f", "x % 2 != 0 && x < $f", ("are odd and less than $f", "are below $f and odd"), ("x % 2 == 1", "x % 2 != 0"), "", 0.5),
    Filter("has_digit", "int", "'$d' in str(x)", "to_string(x).find('$d') != string::npos", ("contain the digit $d", "have the digit $d in them", "are written with at least one $d"), ("x % 10 == $d", "x % 10 == $d"), "", 0.5),
    Filter("square", "int", "x >= 0 and int(x ** 0.5) ** 2 == x", "x >= 0 && (long long)sqrtl(x) * (long long)sqrtl(x) == x", ("are perfect squares", "are squares of whole numbers"), ("x % 2 == 0", "x % 2 == 0"), "square", 0.35),
    Filter("repdigit", "int", "len(set(str(x))) == 1", "to_string(x) == string(to_string(x).size(), to_string(x)[0])", ("consist of equal digits", "are written with one digit repeated"), ("x < 10", "x < 10"), "", 0.2),
    Filter("mirror", "int", "str(x) == str(x)[::-1]", "to_string(x) == string(to_string(x).rbegin(), to_string(x).rend())", ("read the same backwards", "are palindromes"), ("x < 10", "x < 10"), "", 0.0),
)  # fmt: skip

DIGITS = (
    Filter("even", "digit", "x % 2 == 0", "x % 2 == 0", ("are even", "are divisible by 2"), ("x % 2 == 1", "x % 2 == 1"), "even", 1.5),
    Filter("odd", "digit", "x % 2 == 1", "x % 2 == 1", ("are odd", "are not divisible by 2"), ("x % 2 == 0", "x % 2 == 0"), "odd", 1.5),
    Filter("above_d", "digit", "x > $d", "x > $d", ("are greater than $d", "are above $d", "exceed $d"), ("x >= $d", "x >= $d")),
    Filter("below_d", "digit", "x < $d", "x < $d", ("are less than $d", "are below $d"), ("x <= $d", "x <= $d")),
    Filter("nonzero", "digit", "x != 0", "x != 0", ("are not zero", "differ from 0"), ("x == 0", "x == 0"), "nonzero"),
    Filter("unlike_d", "digit", "x != $d", "x != $d", ("are not equal to $d", "differ from $d"), ("x == $d", "x == $d")),
    Filter("prime", "digit", "x in (2, 3, 5, 7)", "x == 2 || x == 3 || x == 5 || x == 7", ("are prime", "are 2, 3, 5 or 7"), ("x % 2 == 1", "x % 2 == 1"), "prime", 0.6),
    Filter("divides_number", "digit", "x != 0 and n % x == 0", "x != 0 && n % x == 0", ("divide {n}", "divide the number itself"), ("x % 2 == 0", "x % 2 == 0"), "", 0.6),
)  # fmt: skip

CHARS = (
    Filter("vowel", "char", "c in 'aeiou'", "string(\"aeiou\").find(c) != string::npos", ("are vowels (a, e, i, o, u)", "are one of a, e, i, o, u", "belong to the vowels aeiou"), ("c not in 'aeiou'", "string(\"aeiou\").find(c) == string::npos"), "", 1.4),
    Filter("not_vowel", "char", "c not in 'aeiou'", "string(\"aeiou\").find(c) == string::npos", ("are not vowels", "are not among a, e, i, o, u"), ("c in 'aeiou'", "string(\"aeiou\").find(c) != string::npos"), "", 1.1),
    Filter("is_c", "char", "c == '$c'", "c == '$c'", ("are equal to '$c'", "are the letter $c"), ("c != '$c'", "c != '$c'")),
    Filter("not_c", "char", "c != '$c'", "c != '$c'", ("are not '$c'", "differ from the letter $c"), ("c == '$c'", "c == '$c'")),
    Filter("after_c", "char", "c > '$c'", "c > '$c'", ("come after '$c' in the alphabet", "stand later in the alphabet than $c"), ("c >= '$c'", "c >= '$c'")),
    Filter("before_c", "char", "c < '$c'", "c < '$c'", ("come before '$c' in the alphabet", "stand earlier than $c in the alphabet"), ("c <= '$c'", "c <= '$c'")),
    Filter("repeated", "char", "s.count(c) > 1", "count(s.begin(), s.end(), c) > 1", ("occur more than once", "are repeated", "appear at least twice in the string"), ("s.count(c) == 1", "count(s.begin(), s.end(), c) == 1"), "repeated", 0.7),
    Filter("unique", "char", "s.count(c) == 1", "count(s.begin(), s.end(), c) == 1", ("occur exactly once", "are not repeated"), ("s.count(c) > 1", "count(s.begin(), s.end(), c) > 1"), "", 0.7),
)  # fmt: skip

MIXED_CHARS = (
    Filter("digit", "mixed", "c.isdigit()", "isdigit(c)", ("are digits", "are decimal digits"), ("not c.isdigit()", "!isdigit(c)"), "", 1.5),
    Filter("not_digit", "mixed", "not c.isdigit()", "!isdigit(c)", ("are not digits", "are letters"), ("c.isdigit()", "isdigit(c)")),
    Filter("upper", "mixed", "c.isupper()", "isupper(c)", ("are uppercase letters", "are capital letters"), ("c.islower()", "islower(c)"), "", 1.3),
    Filter("lower", "mixed", "c.islower()", "islower(c)", ("are lowercase letters", "are small letters"), ("c.isupper()", "isupper(c)"), "", 1.3),
)  # fmt: skip

WORDS = (
    Filter("longer", "word", "len(x) > $d", "(int)x.size() > $d", ("are longer than $d letters", "have more than $d letters", "consist of more than $d characters"), ("len(x) >= $d", "(int)x.size() >= $d"), "", 1.5),
    Filter("shorter", "word", "len(x) < $d", "(int)x.size() < $d", ("are shorter than $d letters", "have fewer than $d letters"), ("len(x) <= $d", "(int)x.size() <= $d"), "", 1.2),
    Filter("length", "word", "len(x) == $d", "(int)x.size() == $d", ("have exactly $d letters", "are $d letters long"), ("len(x) >= $d", "(int)x.size() >= $d")),
    Filter("starts", "word", "x[0] == '$c'", "x[0] == '$c'", ("begin with '$c'", "start with the letter $c", "have $c as the first letter"), ("x[-1] == '$c'", "x.back() == '$c'"), "", 1.3),
    Filter("ends", "word", "x[-1] == '$c'", "x.back() == '$c'", ("end with '$c'", "have the last letter $c"), ("x[0] == '$c'", "x[0] == '$c'")),
    Filter("contains", "word", "'$c' in x", "x.find('$c') != string::npos", ("contain the letter $c", "have at least one '$c'"), ("'$c' not in x", "x.find('$c') == string::npos"), "", 1.2),
    Filter("without", "word", "'$c' not in x", "x.find('$c') == string::npos", ("do not contain the letter $c", "have no '$c'"), ("'$c' in x", "x.find('$c') != string::npos")),
    Filter("mirror", "word", "x == x[::-1]", "x == string(x.rbegin(), x.rend())", ("are palindromes", "read the same in both directions"), ("x[0] == x[-1]", "x[0] == x.back()"), "", 0.7),
    Filter("same_ends", "word", "x[0] == x[-1]", "x[0] == x.back()", ("begin and end with the same letter", "have equal first and last letters"), ("x == x[::-1]", "x == string(x.rbegin(), x.rend())"), "", 0.6),
    Filter("even_length", "word", "len(x) % 2 == 0", "x.size() % 2 == 0", ("have an even number of letters", "are of even length"), ("len(x) % 2 == 1", "x.size() % 2 == 1"), "", 0.8),
    Filter("vowel_start", "word", "x[0] in 'aeiou'", "string(\"aeiou\").find(x[0]) != string::npos", ("start with a vowel", "begin with one of a, e, i, o, u"), ("x[-1] in 'aeiou'", "string(\"aeiou\").find(x.back()) != string::npos"), "", 0.7),
)  # fmt: skip

PAIRS = (
    Filter("less", "pair", "x < y", "x < y", ("have the first number less than the second", "are increasing", "have a larger second number"), ("x <= y", "x <= y"), "", 1.4),
    Filter("greater", "pair", "x > y", "x > y", ("have the first number greater than the second", "are decreasing", "have a smaller second number"), ("x >= y", "x >= y"), "", 1.4),
    Filter("equal", "pair", "x == y", "x == y", ("consist of equal numbers", "have two equal numbers"), ("x >= y", "x >= y")),
    Filter("different", "pair", "x != y", "x != y", ("consist of different numbers", "have two different numbers"), ("x < y", "x < y"), "", 0.8),
    Filter("sum_even", "pair", "(x + y) % 2 == 0", "(x + y) % 2 == 0", ("have an even sum", "have numbers of the same parity"), ("(x + y) % 2 == 1", "(x + y) % 2 == 1")),
    Filter("sum_above", "pair", "x + y > k", "x + y > k", ("have a sum greater than {k}", "have numbers that add up to more than {k}"), ("x + y >= k", "x + y >= k")),
    Filter("divides", "pair", "y % x == 0", "y % x == 0", ("have the second number divisible by the first", "have a first number that divides the second"), ("x % y == 0", "x % y == 0"), "", 0.7),
    Filter("close", "pair", "abs(x - y) <= $d", "abs(x - y) <= $d", ("have numbers that differ by at most $d", "have a difference of $d or less"), ("abs(x - y) < $d", "abs(x - y) < $d"), "", 0.8),
    Filter("both_even", "pair", "x % 2 == 0 and y % 2 == 0", "x % 2 == 0 && y % 2 == 0", ("consist of two even numbers", "have both numbers even"), ("(x + y) % 2 == 0", "(x + y) % 2 == 0"), "", 0.7),
)  # fmt: skip

RECORDS = (
    Filter("above", "record", "x > k", "x > k", ("have more than {k}", "have a value above {k}", "exceed {k}"), ("x >= k", "x >= k"), "", 1.3),
    Filter("at_least", "record", "x >= k", "x >= k", ("have at least {k}", "reach {k}", "have {k} or more"), ("x > k", "x > k"), "", 1.5),
    Filter("below", "record", "x < k", "x < k", ("have less than {k}", "have a value below {k}", "do not reach {k}"), ("x <= k", "x <= k"), "", 1.3),
    Filter("even", "record", "x % 2 == 0", "x % 2 == 0", ("have an even number",), ("x % 2 == 1", "x % 2 == 1"), "", 0.5),
    Filter("name_starts", "record", "name[0] == '$c'", "name[0] == '$c'", ("have a name that starts with '$c'", "have the first letter $c in the name"), ("name[-1] == '$c'", "name.back() == '$c'"), "", 0.6),
    Filter("name_long", "record", "len(name) > $d", "(int)name.size() > $d", ("have a name longer than $d letters", "have more than $d letters in the name"), ("len(name) >= $d", "(int)name.size() >= $d"), "", 0.6),
)  # fmt: skip

ROWS = (
    Filter("sum_above", "row", "sum(row) > k", "accumulate(row.begin(), row.end(), 0LL) > k", ("have a sum greater than {k}", "sum up to more than {k}"), ("sum(row) >= k", "accumulate(row.begin(), row.end(), 0LL) >= k"), "", 1.2),
    Filter("has_zero", "row", "0 in row", "count(row.begin(), row.end(), 0) > 0", ("contain a zero", "have at least one 0"), ("0 not in row", "count(row.begin(), row.end(), 0) == 0")),
    Filter("has_k", "row", "k in row", "count(row.begin(), row.end(), k) > 0", ("contain {k}", "have the number {k} in them"), ("k not in row", "count(row.begin(), row.end(), k) == 0")),
    Filter("sum_even", "row", "sum(row) % 2 == 0", "accumulate(row.begin(), row.end(), 0LL) % 2 == 0", ("have an even sum", "add up to an even number"), ("sum(row) % 2 == 1", "accumulate(row.begin(), row.end(), 0LL) % 2 == 1")),
    Filter("rising", "row", "row == sorted(row)", "is_sorted(row.begin(), row.end())", ("are sorted in non-decreasing order", "never decrease from left to right"), ("row[0] <= row[-1]", "row[0] <= row.back()"), "", 0.6),
    Filter("max_above", "row", "max(row) > k", "*max_element(row.begin(), row.end()) > k", ("have a maximum above {k}", "contain a number greater than {k}"), ("min(row) > k", "*min_element(row.begin(), row.end()) > k"), "", 0.8),
)  # fmt: skip

CELLS = (
    Filter("has", "cells", "'#' in row", "row.find('#') != string::npos", ("contain at least one '#'", "have a '#' in them"), ("'#' not in row", "row.find('#') == string::npos")),
    Filter("empty", "cells", "'#' not in row", "row.find('#') == string::npos", ("have no '#'", "consist of dots only"), ("'#' in row", "row.find('#') != string::npos")),
    Filter("mostly", "cells", "row.count('#') > row.count('.')", "count(row.begin(), row.end(), '#') > count(row.begin(), row.end(), '.')", ("have more '#' than '.'", "are more than half '#'"), ("row.count('#') >= row.count('.')", "count(row.begin(), row.end(), '#') >= count(row.begin(), row.end(), '.')"), "", 0.7),
    Filter("start", "cells", "row[0] == '#'", "row[0] == '#'", ("start with '#'",), ("row[-1] == '#'", "row.back() == '#'"), "", 0.5),
)  # fmt: skip

FILTERS = (
    *INTS, *DIGITS, *CHARS, *MIXED_CHARS, *WORDS, *PAIRS, *RECORDS, *ROWS, *CELLS
)  # fmt: skip
