"""Inputs of a grammar are legal where the statement says what is; sources are mixed."""

from collections import Counter

import pytest

from alphacode.core.errors import ConfigError
from alphacode.selection.input_grammar import grammar_inputs
from alphacode.selection.input_sources import (
    make_inputs,
    parse_sources,
    source_notes,
)
from alphacode.selection.mutation import mutate_inputs
from alphacode.selection.stated_ranges import named_ranges

PAIRS = """Count the people.

Input

The first line holds the number m (1 <= m <= 100). The i-th of the next m lines holds
a_i and b_i (0 <= a_i, b_i <= 1000).

Output

Output the answer.
"""
EXAMPLES = ("3\n0 7\n4 0\n3 1\n", "2\n0 4\n13 5\n")


def test_every_input_of_a_grammar_keeps_to_the_text():
    made = grammar_inputs(EXAMPLES, 60, seed=1, description=PAIRS)
    assert len(set(made)) == 60 and not set(made) & set(EXAMPLES)
    values = set()
    for text in made:
        (count,), *rows = [list(map(int, line.split())) for line in text.splitlines()]
        assert 1 <= count <= 100 and len(rows) == count
        assert all(len(row) == 2 and min(row) >= 0 and max(row) <= 1000 for row in rows)
        values |= {value for row in rows for value in row}
    # Far beyond the examples, up to both bounds.
    assert {0, 1000} <= values and len(values) > 100
    assert grammar_inputs(EXAMPLES, 60, seed=1, description=PAIRS) == made
    assert grammar_inputs(EXAMPLES, 60, seed=2, description=PAIRS) != made


def test_negative_bounds_are_tried():
    text = "Input\n\nOne line with x and y (-50 <= x, y <= 50).\n\nOutput\n\nx.\n"
    made = grammar_inputs(("1 2\n",), 40, seed=0, description=text)
    numbers = [int(token) for each in made for token in each.split()]
    assert min(numbers) == -50 and max(numbers) == 50


def test_bounds_that_an_example_breaks_are_not_believed():
    text = "Input\n\nOne number n (1 <= n <= 10).\n\nOutput\n\nIt.\n"
    made = grammar_inputs(("500\n",), 30, seed=0, description=text)
    assert any(int(each) > 10 for each in made)


def test_a_statement_that_says_nothing_still_gives_inputs():
    made = grammar_inputs(("3\n1 2 3\n",), 20, seed=0)
    assert len(made) == 20
    assert all(int(a.split("\n")[0]) == len(a.split("\n")[1].split()) for a in made)
    assert grammar_inputs((), 20, seed=0) == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1 \u2264 n \u2264 10^5", {"n": (1, 100_000)}),
        ("$1 \\le k \\le 2 \\cdot 10^5$", {"k": (1, 200_000)}),
        ("0 <= x_i, y_i <= 9 and 1 <= x_1 <= 5", {"x": (1, 5), "y": (0, 9)}),
        ("1 <= |s| <= 10", {}),
        ("5 <= q <= 2", {}),
        ("nothing", {}),
    ],
)
def test_ranges_are_read_by_name(text, wanted):
    assert named_ranges(text) == wanted


class Writer:
    """Writes what it is told to, again and again, and some of the examples."""

    def write(self, count, seed):
        return [*EXAMPLES, *[f"1\n{i} {seed % 7}\n" for i in range(count)]][:count]


def test_sources_are_mixed_by_their_shares():
    shares = parse_sources(["mutation:2", "grammar", "model"])
    found = make_inputs(EXAMPLES, 40, 3, shares, description=PAIRS, writer=Writer())
    made = tuple(found)
    assert len(made) == 40 and not set(made) & set(EXAMPLES)
    assert list(found.values()) == ["mutation"] * 20 + ["grammar"] * 10 + ["model"] * 10
    assert source_notes(found, 40, shares) == ()
    assert made[:20] == mutate_inputs(EXAMPLES, 20, 3, description=PAIRS)
    written = Writer().write(20, 3)
    assert set(made[30:]) <= set(written)


def test_mutation_alone_is_what_it_always_was():
    made = make_inputs(EXAMPLES, 50, 7, {"mutation": 1.0}, description=PAIRS)
    assert tuple(made) == mutate_inputs(EXAMPLES, 50, 7, description=PAIRS)


def test_what_a_source_lacks_mutation_makes():
    class Silent:
        def write(self, count, seed):
            return ["", "\n"]

    shares = parse_sources(["model:8", "mutation:1", "grammar:1"])
    made = make_inputs(EXAMPLES, 30, 0, shares, writer=Silent())
    assert len(made) == 30 and "" not in made
    # Not the source that happens to be named next.
    assert Counter(made.values()) == {"mutation": 27, "grammar": 3}
    (note,) = source_notes(made, 30, shares)
    assert "model made 0 of the 24 inputs" in note and "30 of 30" in note


def test_what_mutation_lacks_a_grammar_with_a_share_makes():
    """An input of one value of two: mutation has nothing to change it to for long."""
    text = "Input\n\nOne number n (1 <= n <= 40).\n\nOutput\n\nIt.\n"
    shares = parse_sources(["mutation:2", "grammar"])
    alone = make_inputs(("3\n",), 39, 0, {"mutation": 1.0}, description=text)
    mixed = make_inputs(("3\n",), 39, 0, shares, description=text)
    assert len(alone) < 39 and len(mixed) > len(alone)
    assert source_notes(alone, 39, {"mutation": 1.0})


@pytest.mark.parametrize(
    "labels", [["mutations"], ["mutation", "mutation:2"], ["model:0"], [], ["model:-1"]]
)
def test_sources_that_cannot_be_are_refused(labels):
    with pytest.raises(ValueError, match="source"):
        parse_sources(labels)


def test_a_share_of_no_model_is_refused():
    with pytest.raises(ConfigError, match="input_model"):
        make_inputs(EXAMPLES, 5, 0, parse_sources(["model"]))


@pytest.mark.parametrize(
    "text",
    ["\n" * 100_000, "Input\n" + "\n" * 100_000 + "x", "Input" + " " * 100_000 + "x"],
    ids=["lines", "section", "heading"],
)
def test_blanks_in_a_statement_take_no_time(text):
    assert grammar_inputs(("3\n",), 3, seed=0, description=text)
