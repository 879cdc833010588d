"""Changes of statements: what each does, and what none may touch."""

import random
import re
from collections import Counter

import pytest

from alphacode.analyses.edits import (
    ALL_SECTIONS,
    DEFAULT_CHANGES,
    change_named,
    variables_in,
)
from alphacode.analyses.words import SYNONYMS, TYPE_WORDS
from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem, TestCase

STORY = """You have an array of n integers a_1, ..., a_n and a string s. I know k and N.

Find the largest number of different letters. Each array is given once."""
SPECIFICATION = "The first line contains n and k (1 <= k <= n), and a string s."
EXAMPLES = "Input\n\n3 2\nfirst array n\n\nOutput\n\n4 integer k"
DESCRIPTION = (
    f"{STORY}\n\nInput\n\n{SPECIFICATION}\n\nOutput\n\nPrint one integer.\n\n"
    f"Example\n\n{EXAMPLES}\n\nNote\n\nIn the first example n is 3."
)
PROBLEM = Problem(
    name="letters",
    description=DESCRIPTION,
    public_tests=(TestCase("3 2\n", "4\n"),),
    private_tests=(TestCase("1 1\n", "1\n"),),
)


def changed(name: str, seed: int = 0) -> str:
    return change_named(name).apply(PROBLEM, seed).description


def words(text: str) -> list[str]:
    return text.split()


@pytest.mark.parametrize("name", [*DEFAULT_CHANGES, *ALL_SECTIONS])
def test_only_the_statement_changes_and_the_same_each_time(name: str) -> None:
    change = change_named(name)
    one, two = change.apply(PROBLEM, 5), change.apply(PROBLEM, 5)
    assert one == two
    assert one.public_tests == PROBLEM.public_tests
    assert one.private_tests == PROBLEM.private_tests
    assert one.name == PROBLEM.name
    assert (one.description == DESCRIPTION) == (name == "sections:DSE")
    if not name.startswith("sections"):
        assert EXAMPLES in one.description, "examples stay as they are"
        headings = re.findall(r"^(?:Input|Output|Example|Note)$", one.description, re.M)
        assert headings == ["Input", "Output", "Example", "Input", "Output", "Note"]


def test_which_letters_are_variables() -> None:
    assert variables_in(STORY) == ["n", "a", "s", "k", "N"]
    assert variables_in("I have a dog. A cat's tail. Don't") == []
    assert variables_in("a + b, b-a and a[i] < A") == ["a", "b", "i", "A"]


def test_consistent_names_trade_places_everywhere() -> None:
    text = changed("rename_consistently:6").replace(EXAMPLES, "")
    before = DESCRIPTION.replace(EXAMPLES, "")
    assert len(text) == len(before)
    pairs = {(x, y) for x, y in zip(before, text, strict=True) if x != y}
    new = dict(pairs)
    assert len(new) == len(pairs), "each name has one new name"
    assert set(new) == set(new.values()) <= {"n", "a", "s", "k"}
    # N is alone among capitals: it has nobody to trade with.
    assert "N" not in new and "I know" in text and "a string" in text


def test_inconsistent_names_are_of_the_same_case() -> None:
    before = DESCRIPTION.replace(EXAMPLES, "")
    seen: dict[str, set[str]] = {}
    for seed in range(10):
        text = changed("rename_inconsistently:6", seed).replace(EXAMPLES, "")
        for x, y in zip(before, text, strict=True):
            seen.setdefault(x, set()).add(y)
    assert seen["n"] >= {"n", "a", "s", "k"} and seen["N"] == {"N"}


def test_words_for_types_give_way() -> None:
    text = changed("types")
    assert "a sequence of n numbers" in text.replace("an sequence", "a sequence")
    assert "a sequence of characters s" in text and "Each sequence is given" in text
    assert "Print one number." in text


@pytest.mark.parametrize("number", [1, 5, 1000])
def test_typos_swap_two_neighbours(number: int) -> None:
    text = changed(f"typos:{number}")
    assert len(text) == len(DESCRIPTION)
    before, after = words(DESCRIPTION), words(text)
    different = [(x, y) for x, y in zip(before, after, strict=True) if x != y]
    for x, y in different:
        assert sorted(x) == sorted(y)
        places = [i for i in range(len(x)) if x[i] != y[i]]
        assert len(places) == 2 and places[1] == places[0] + 1
    if number < 1000:
        assert len(different) == number


def test_synonyms_come_from_the_list() -> None:
    text = changed("synonyms:3")
    before, after = words(DESCRIPTION), words(text)
    different = [(x, y) for x, y in zip(before, after, strict=True) if x != y]
    assert len(different) == 3
    for x, y in different:
        assert SYNONYMS[x.strip(".,").lower()] == y.strip(".,").lower()
        assert x[0].isupper() == y[0].isupper()


def test_no_word_gives_way_to_itself() -> None:
    for table in (SYNONYMS, TYPE_WORDS):
        assert all(word != other for word, other in table.items())
        assert all(word == word.lower() for word in table)


def test_permuted_words_stay_near() -> None:
    """Each word is there as often; with unlike words none moves further than 7."""
    assert Counter(words(changed("permutation:7"))) == Counter(words(DESCRIPTION))
    listed = [f"w{i}x" for i in range(200)]
    problem = Problem(name="p", description=" ".join(listed))
    text = change_named("permutation:7").apply(problem, 0).description
    moved = [abs(i - listed.index(word)) for i, word in enumerate(text.split())]
    assert 0 < max(moved) <= 7
    assert (
        change_named("permutation:1").apply(problem, 0).description
        == problem.description
    )


def test_deleted_words_are_left_out_at_the_rate() -> None:
    rng = random.Random(0)
    listed = [f"word{rng.random()}" for _ in range(4000)]
    problem = Problem(name="p", description=" ".join(listed))
    kept = change_named("deletion:0.4").apply(problem, 0).description.split()
    assert abs(len(kept) / 4000 - 0.6) < 0.03
    assert kept == [word for word in listed if word in set(kept)]
    assert (
        change_named("deletion:0").apply(problem, 0).description == problem.description
    )


def test_sections_in_another_order_and_left_out() -> None:
    text = changed("sections:ED")
    assert text.startswith("Example\n\nInput\n\n3 2")
    assert text.endswith("given once.") and SPECIFICATION not in text
    assert "In the first example n is 3." in text
    assert changed("sections:S").startswith("Input\n\nThe first line")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("typo", "typos"),
        ("typos:no", "typos:no"),
        ("typos:0", "too small"),
        ("deletion:2", "expected 0 to 1"),
        ("sections:DDS", "some of D, S and E"),
        ("sections", "some of D, S and E"),
    ],
)
def test_a_change_that_cannot_be(name: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        change_named(name)
