"""Mutated inputs: layouts are found, counts stay true, values stay plausible."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alphacode.selection.input_grammar import grammar_inputs
from alphacode.selection.input_layout import (
    Block,
    CountedRow,
    Row,
    Scalars,
    Size,
    Text,
    integer,
    read_layout,
    render,
    split_lines,
)
from alphacode.selection.layout_search import infer_layout
from alphacode.selection.mutation import mutate_inputs
from alphacode.selection.stated_ranges import StatedRanges, named_ranges, stated_ranges

# A busy machine draws examples slowly; that is no fault of the code.
BUSY = [HealthCheck.too_slow]

N, M = Size(0), Size(1)

LAYOUTS = [
    (["5\n"], (Scalars(1),)),
    (["3\n4 1 9\n"], (Scalars(1), Row(N))),
    (["6 1\n1 1 2 2 3 3\n", "3 2\n2 1 2\n"], (Scalars(2), Row(N))),
    (["2\n10 16\n7 17\n"], (Scalars(1), Block(N, (Scalars(2),)))),
    (["4\n0110\n"], (Scalars(1), Text(N))),
    (["3 4\n....\n.#..\n....\n"], (Scalars(2), Block(N, (Text(M),)))),
    (["3 4\n1 2 3 4\n5 6 7 8\n9 1 2 3\n"], (Scalars(2), Block(N, (Row(M),)))),
    (["3\n3 1 2 3\n2 5 6\n1 9\n"], (Scalars(1), Block(N, (CountedRow(),)))),
    (
        ["2\n3\n1 2 3\n2\n5 6\n"],
        (Scalars(1), Block(N, (Scalars(1), Row(M)))),
    ),
    (
        ["3\n2 2\n1 2\n3 4\n1 1\n5\n2 3\n1 2 3\n4 5 6\n"],
        (Scalars(1), Block(N, (Scalars(2), Block(M, (Row(Size(2)),))))),
    ),
    (
        ["4 4\n1 2 1\n2 3 1\n3 4 1\n", "3 5\n1 2 1\n2 3 0\n"],
        (Scalars(2), Block(Size(0, -1), (Scalars(3),))),
    ),
    (["hello world\n", "a b c\n"], (Row(None),)),
    (["4\n5\n", "3310\n1033\n"], (Scalars(1), Scalars(1))),
]


@pytest.mark.parametrize(("inputs", "layout"), LAYOUTS, ids=[i[0] for i, _ in LAYOUTS])
def test_the_layout_is_found_and_reads_back(inputs, layout):
    lines = [split_lines(text) for text in inputs]
    assert infer_layout(lines) == layout
    for text, tokens in zip(inputs, lines, strict=True):
        assert render(layout, read_layout(layout, tokens)) == text


@pytest.mark.parametrize(("inputs", "layout"), LAYOUTS, ids=[i[0] for i, _ in LAYOUTS])
def test_mutated_inputs_keep_the_layout_and_are_new(inputs, layout):
    mutated = mutate_inputs(inputs, 50, seed=1)
    assert len(mutated) == 50
    assert len(set(mutated)) == 50
    assert not set(mutated) & set(inputs)
    for text in mutated:
        assert read_layout(layout, split_lines(text)) is not None, text


def numbers_of(text):
    return [int(token) for token in text.split()]


def test_a_list_grows_and_shrinks_with_its_count():
    mutated = mutate_inputs(["3\n1 2 3\n"], 50, seed=0)
    lengths = {numbers_of(text)[0] for text in mutated}
    assert {1, 2, 3, 4, 5} <= lengths
    assert max(lengths) <= 20
    for text in mutated:
        count, *values = numbers_of(text)
        assert len(values) == count
        assert text.count("\n") == 2


def test_values_are_larger_too_but_negative_or_zero_only_if_hinted():
    plain = mutate_inputs(["3\n1 2 3\n"], 50, seed=0)
    values = [value for text in plain for value in numbers_of(text)[1:]]
    assert min(values) == 1
    assert max(values) > 20
    signed = mutate_inputs(["3\n-1 2 3\n"], 50, seed=0)
    values = [value for text in signed for value in numbers_of(text)[1:]]
    assert min(values) < -1
    assert 0 in values
    assert all(numbers_of(text)[0] > 0 for text in signed)
    stated = mutate_inputs(
        ["3\n1 2 3\n"], 50, seed=0, description="1 <= n <= 9, -50 <= a_i <= 50"
    )
    values = [value for text in stated for value in numbers_of(text)[1:]]
    assert min(values) < 0
    assert max(values) <= 50


def test_test_cases_change_in_number_and_stay_whole():
    mutated = mutate_inputs(["2\n3 2\n1 3 5\n4 1\n5 2 3 5\n"], 50, seed=0)
    cases = set()
    for text in mutated:
        lines = text.splitlines()
        cases.add(int(lines[0]))
        assert len(lines) == 1 + 2 * int(lines[0])
        for head, row in zip(lines[1::2], lines[2::2], strict=True):
            assert len(row.split()) == int(head.split()[0])
    assert {1, 2, 3} <= cases


def test_what_every_example_keeps_is_kept():
    """Vertices within n, permutations, sorted rows, bits, n >= k."""
    for text in mutate_inputs(["5\n2 4 1 3 5\n", "3\n3 1 2\n"], 50, seed=0):
        count, *values = numbers_of(text)
        assert sorted(values) == list(range(1, count + 1))
    for text in mutate_inputs(["4\n1 3 3 9\n", "3\n2 5 8\n"], 50, seed=0):
        values = numbers_of(text)[1:]
        assert values == sorted(values)
    for text in mutate_inputs(["4\n0110\n"], 50, seed=0):
        assert set(text.split()[1]) <= {"0", "1"}
    edges = ["4 3\n1 2\n2 3\n4 1\n", "3 2\n1 3\n2 3\n"]
    for text in mutate_inputs(edges, 50, seed=0):
        vertices, _, *ends = numbers_of(text)
        assert all(1 <= end <= vertices for end in ends)
    for text in mutate_inputs(["6 1\n1 1 2 2 3 3\n", "5 2\n2 1 2 3 4\n"], 50, seed=0):
        count, limit = numbers_of(text)[:2]
        assert limit <= count


def test_intervals_stay_in_order_and_grids_keep_one_start_and_one_goal():
    for text in mutate_inputs(["3\n1 5\n7 9\n2 30\n", "2\n4 6\n1 2\n"], 50, seed=0):
        for begin, end in split_lines(text)[1:]:
            assert int(begin) < int(end)
    grids = ["3 4\nM.#C\n..#.\n....\n", "2 3\nM#.\n#.C\n"]
    mutated = mutate_inputs(grids, 50, seed=0)
    large = [text for text in mutated if len(text.split()) > 3]
    assert len(large) > 25
    for text in large:
        assert text.count("M") <= 1
        assert set(text) <= set("MC.#0123456789 \n")
    whole = [text for text in large if text.count("M") == text.count("C") == 1]
    # Only a grid of a single cell has no room for both.
    assert len(whole) >= len(large) - 2


def test_words_keep_to_their_letters():
    for text in mutate_inputs(["hello\n"], 30, seed=0):
        assert text.strip().isalpha()
        assert text.strip().islower()


def test_decimals_keep_their_places():
    for text in mutate_inputs(["2.50 3.75\n"], 30, seed=0):
        assert all(len(token.partition(".")[2]) == 2 for token in text.split())


def test_examples_without_a_common_layout_are_mutated_each_by_itself():
    mutated = mutate_inputs(["1 2\n3\n", "x\n"], 40, seed=0)
    assert len(mutated) == 40
    widths = {tuple(map(len, split_lines(text))) for text in mutated}
    assert widths == {(2, 1), (1,)}


def test_equal_seeds_give_equal_inputs():
    runs = [mutate_inputs(["3\n1 2 3\n"], 20, seed=seed) for seed in (4, 4, 5)]
    assert runs[0] == runs[1] != runs[2]


def test_a_smaller_count_gives_the_first_of_them():
    assert (
        mutate_inputs(["3\n1 2 3\n"], 10, seed=0)
        == mutate_inputs(["3\n1 2 3\n"], 30, seed=0)[:10]
    )


@pytest.mark.parametrize("inputs", [[], [""], ["\n\n"], ["", "  \n"]])
def test_nothing_to_mutate_gives_nothing(inputs):
    assert mutate_inputs(inputs, 50, seed=0) == ()


def test_where_little_can_change_fewer_come_back():
    assert 0 < len(mutate_inputs(["5\n"], 120, seed=0)) < 120


def test_large_inputs_are_mutated_in_time():
    text = "1000 5\n" + "".join(f"{i} {i * 7 % 13} x{i}\n" for i in range(1, 1001))
    mutated = mutate_inputs([text, text.replace("x", "y")], 5, seed=0)
    assert len(mutated) == 5


@given(
    st.lists(
        st.text(alphabet="0123456789- .\nabAB#\t\x0b\u00e9", max_size=30),
        min_size=1,
        max_size=3,
    ),
    st.integers(0, 3),
)
@settings(max_examples=150, deadline=None, suppress_health_check=BUSY)
def test_any_text_is_mutated_or_left(inputs, seed):
    mutated = mutate_inputs(inputs, 5, seed)
    assert len(set(mutated)) == len(mutated) <= 5
    plain = {tuple(map(tuple, split_lines(text))) for text in inputs}
    assert not plain & {tuple(map(tuple, split_lines(text))) for text in mutated}


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("(1 <= n <= 10^5)", 1, 10**5),
        (
            "1 \u2264 n, m \u2264 2 * 10^5, \u221210^9 \u2264 a_i \u2264 10^9",
            -(10**9),
            10**9,
        ),
        ("$1 \\le n \\le 3 \\cdot 10^{5}$", 1, 3 * 10**5),
        ("an integer between 0 and 1,000", 0, 1000),
        ("1 <= l <= r <= 50", 1, 50),
        ("no range here, 3 < 2", None, None),
        ("", None, None),
    ],
)
def test_stated_ranges(text, low, high):
    assert stated_ranges(text) == StatedRanges(low, high)


@pytest.mark.parametrize(
    "text",
    [
        "1 <= n <= " + "9" * 5000,
        "1 <= n <= 10^" + "9" * 5000,
        "9" * 100_000,
        "9," * 50_000,
        "1 " + "< a   " * 200 + "< x",
        "1 " + "\\le a " * 200 + "\\le x",
        "1 <= " + "|" * 100_000,
    ],
    ids=["number", "power", "digits", "list", "chain", "latex", "names"],
)
def test_a_hostile_statement_soon_gives_no_ranges(text):
    assert stated_ranges(text).high in (None, 10)
    assert set(named_ranges(text)) <= {"n"}


@pytest.mark.parametrize("make", [mutate_inputs, grammar_inputs])
def test_a_letter_that_is_there_once_stays_in_its_column(make):
    robots = ("4\n2 R\n4 L\n3 R\n1 R\n", "5\n2 R\n5 R\n3 L\n4 R\n1 R\n")
    for seed in range(20):
        for text in make(robots, 20, seed):
            _, *rows = split_lines(text)
            assert [len(row) for row in rows] == [2] * len(rows)
            assert all(integer(number) is not None for number, _ in rows)
            assert "".join(side for _, side in rows).count("L") == 1


@pytest.mark.parametrize(
    "inputs",
    [
        ["5 " * 10_001],
        ["7 " * 50 + "\n" + ("7 " * 50 + "\n") * 200],
        [" ".join(map(str, range(first, first + 400))) for first in (0, 7, 9)],
        ["2\n" + "2 " * 400 + "\n" + "1 x\n" * 8],
        ["1\n" + "1 " * 400 + "\n" + "1 1 2\n" * 3],
        ["1 " * 2500 + "\n" + "x y\n" * 9],
    ],
    ids=["line", "grid", "sorted", "blocks", "cases", "ones"],
)
def test_wide_and_long_examples_are_mutated_in_time(inputs):
    # Seconds each; with pairs, bounds or layouts of all tokens it would be minutes.
    assert mutate_inputs(inputs, 2, seed=0)


def test_a_line_in_order_stays_in_order():
    inputs = [" ".join(map(str, range(first, first + 20))) for first in (0, 7, 9)]
    for text in mutate_inputs(inputs, 20, seed=0):
        values = list(map(int, text.split()))
        assert all(a < b for a, b in pairwise(values))
