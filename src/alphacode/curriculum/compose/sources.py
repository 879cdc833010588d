"""Sources: the lists, ranges, strings, pairs and tables that items are taken from."""
# ruff: noqa: E501  (data: a sentence per line reads best unbroken)

from alphacode.curriculum.compose.pieces import Source
from alphacode.curriculum.task import (
    Grid,
    Int,
    Ints,
    Matrix,
    Pairs,
    Records,
    Text,
    Word,
    Words,
)

LIST_WHERE = (
    "",
    "",
    "",
    "in the list",
    "in the array",
    "that are given",
    "of the list",
    "in the input",
    "of the sequence",
    "in {a}",
)

SOURCES = (
    Source(
        name="list", kind="int", params=(Ints("a", 1, 10**4),), item="x", python="a", cpp="for (auto x : a)",
        nouns=("{items}", "{items}", "{items}", "numbers", "elements", "values"), where=LIST_WHERE, weight=5,
    ),
    Source(
        name="signed_list", kind="int", params=(Ints("a", -(10**4), 10**4),), item="x", python="a", cpp="for (auto x : a)",
        nouns=("numbers", "integers", "elements", "values", "array elements"), where=LIST_WHERE, least=-(10**4), weight=2.5,
        gives=("You are given [an array|a list|a sequence] {a} of {n} [integers|numbers], [which may be negative|some may be negative|positive or negative].", "{n} integers are given[; they can be negative|].", "There are {n} whole numbers.", "Given are {n} integers {a}_1, ..., {a}_{n}.", ""),
    ),
    Source(
        name="range", kind="int", params=(Int("n", 1, 1000),), item="i", python="range(1, n + 1)", cpp="for (long long i = 1; i <= n; i++)",
        nouns=("integers", "numbers", "whole numbers", "natural numbers"), where=("from 1 to {n}", "between 1 and {n}, both included", "not greater than {n}", "1, 2, ..., {n}", "in the range [1, {n}]"), weight=1.6,
        gives=("", "", "A [positive|natural|] number {n} is given.", "You are given {n}.", "{person} [chooses|picks|thinks of] a number {n}."),
    ),
    Source(
        name="range_ab", kind="int", params=(Int("l", 1, 1000), Int("r", 1, 1000)), item="i", python="range(l, r + 1)", cpp="for (long long i = l; i <= r; i++)",
        nouns=("integers", "numbers", "whole numbers"), where=("from {l} to {r}", "between {l} and {r} inclusive", "in the segment [{l}; {r}]", "that are at least {l} and at most {r}", "from {l} up to and including {r}"),
        gives=("", "", "Two [integers|numbers] {l} and {r} are given[, {l} not greater than {r}|].", "{person} [looks at|takes] all numbers from {l} to {r}."),
    ),
    Source(
        name="digits", kind="digit", params=(Int("n", 1, 10**9),), item="x", python="map(int, str(n))", cpp="for (char ch : to_string(n))", cpp_inner="long long x = ch - '0';",
        nouns=("digits",), where=("of {n}", "in the decimal notation of {n}", "of the given number", "of the number {n}", "{n} consists of"), least=0,
        gives=("", "A [positive|natural] number {n} is given.", "{person} [wrote|writes] the number {n} on [the board|a sheet of paper].", "The [number of a ticket|code of a lock|number of a house] is {n}."),
    ),
    Source(
        name="chars", kind="char", params=(Word("s"),), item="c", python="s", cpp="for (char c : s)",
        nouns=("letters", "characters", "symbols"), where=("of {s}", "of the string", "in the given word", "in {s}", "of the given string"), weight=1.5,
        gives=("", "A [string|word] {s} [of lowercase letters |]is given.", "You are given a [string|word] {s}.", "{person} [wrote|typed|found|reads] a word.", "Given a string[ {s}|]."),
    ),
    Source(
        name="mixed_chars", kind="mixed", params=(Word("s", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),), item="c", python="s", cpp="for (char c : s)",
        nouns=("characters", "symbols"), where=("of {s}", "of the string", "in the string", "of the password"), weight=0.8,
        gives=("", "A string of letters and digits is given.", "{person} has a [password|code|key] {s}[ of letters and digits|].", "Given a string {s} of Latin letters and digits."),
    ),
    Source(
        name="words", kind="word", params=(Words("w"),), item="x", python="w", cpp="for (auto& x : w)",
        nouns=("words", "strings", "names", "words"), where=("", "in the list", "of the list", "given", "among them"), weight=1.4,
        gives=("You are given {n} words.", "{n} [words|names|strings] are given.", "{person} [has|keeps|made] a list of {n} [words|names].", "There are {n} words [in a dictionary|on a page|on the board].", ""),
    ),
    Source(
        name="text", kind="word", params=(Text("s"),), item="x", python="s.split()", cpp="while (in >> x)", cpp_setup="stringstream in(s);\nstring x;",
        nouns=("words",), where=("of the sentence", "in the text", "of the line", "in the given sentence"), weight=0.9,
        gives=("A [line of text|sentence] is given.", "{person} [wrote|sent|got] a [message|letter|sentence].", "You are given a sentence, words are separated by [single |]spaces.", ""),
    ),
    Source(
        name="pairs", kind="pair", params=(Pairs("p", high=1000),), item="x, y", python="p", cpp="for (auto [x, y] : p)",
        nouns=("pairs", "lines", "pairs of numbers"), where=("", "given", "in the list"), weight=1.6,
        gives=("{n} pairs of [integers|numbers] {f1}, {f2} are given.", "You are given {n} lines with two integers {f1} and {f2} each.", "{person} wrote {n} pairs ({f1}, {f2}).", "There are {n} [records|entries|rows], each with two [numbers|values] {f1} and {f2}."),
    ),
    Source(
        name="records", kind="record", params=(Records("r"),), item="name, x", python="r", cpp="for (auto& [name, x] : r)",
        nouns=("people", "pupils", "players", "students"), where=("", "in the list", "in the table"), weight=1.5,
        gives=("{n} [pupils|students] wrote a test; for each the name and the [points|score|mark] are known.", "A [game|contest|quiz] had {n} players. [Each line gives|We know] a name and [the score|the points] of that player.", "There are {n} people; for each of them you know the name and the [age|height|number of {things}|salary|score].", "A list of {n} names is given, each with a number."),
    ),
    Source(
        name="neighbours", kind="pair", params=(Ints("a", 1, 10**4, min_size=2),), item="x, y", python="zip(a, a[1:])", cpp="for (int i = 0; i + 1 < n; i++)", cpp_inner="long long x = a[i], y = a[i + 1];",
        nouns=("pairs of neighbouring {items}", "pairs of adjacent elements", "pairs of consecutive {items}", "neighbouring pairs (x, y)"), where=("", "", "in the list"), weight=0.8,
    ),
    Source(
        name="cells", kind="int", params=(Matrix("m"),), item="x", python="sum(m, [])", cpp="for (auto& row : m) for (auto x : row)",
        nouns=("numbers", "cells", "elements", "entries"), where=("of the table", "in the matrix", "of the grid", "in the table"), least=0, weight=0.9,
        gives=("A table of {h} rows and {w} columns is given.", "You are given a matrix of size {h} x {w}[ with integers|].", "{person} [drew|filled] a table [with {h} rows and {w} columns|of {h} by {w} numbers].", "Given a {h} by {w} matrix."),
    ),
    Source(
        name="rows", kind="row", params=(Matrix("m"),), item="row", python="m", cpp="for (auto& row : m)",
        nouns=("rows",), where=("of the table", "of the matrix", ""), weight=0.7,
        gives=("A table of {h} rows and {w} columns is given.", "You are given a {h} x {w} matrix[ of integers|].", "{h} [shops|pupils|teams|workers|players] were watched for {w} [days|weeks|rounds]; row i of the table is about number i."),
    ),
    Source(
        name="grid_rows", kind="cells", params=(Grid("g", "#."),), item="row", python="g", cpp="for (auto& row : g)",
        nouns=("rows", "lines"), where=("of the grid", "of the picture", "of the field"), weight=0.5,
        gives=("A grid of {h} rows and {w} columns is given; each cell is '#' or '.'.", "You are given a picture of {h} lines with {w} symbols ('#' - black, '.' - white).", "The map of a [field|garden|hall|park] has {h} x {w} squares; '#' is [taken|a tree|a wall], '.' is [free|empty]."),
    ),
    Source(
        name="divisors", kind="int", params=(Int("n", 1, 1000),), item="d", python="[i for i in range(1, n + 1) if n % i == 0]", cpp="for (long long d = 1; d <= n; d++) if (n % d == 0)",
        nouns=("divisors", "positive divisors"), where=("of {n}", "of the given number", "that {n} has"), weight=0.4,
        gives=("", "A [positive|natural] number {n} is given.", "{person} likes divisors of {n}."),
    ),
)  # fmt: skip
