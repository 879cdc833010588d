"""Classes of samples with the same program."""

import random

from selection_fakes import sample

from alphacode.core.problem import Language
from alphacode.selection.deduplication import count_samples, deduplicate


def test_classes_hold_all_members_and_the_first_text():
    programs = deduplicate(
        [sample(0, "x = 1"), sample(1, "y = 1"), sample(2, "x=1"), sample(3, "x = 1 ")]
    )
    assert [p.indices for p in programs] == [(0, 2, 3), (1,)]
    assert [p.program for p in programs] == ["x = 1", "y = 1"]
    assert [p.index for p in programs] == [0, 1]
    assert count_samples(programs) == 4


def test_languages_stay_apart():
    programs = deduplicate([sample(0, "x"), sample(1, "x", Language.CPP)])
    assert [p.language for p in programs] == [Language.PYTHON3, Language.CPP]


def test_order_of_arrival_does_not_matter():
    samples = [sample(i, f"x{' ' * (i % 3)}= {i % 7}") for i in range(60)]
    wanted = deduplicate(samples)
    random.Random(1).shuffle(samples)
    assert deduplicate(samples) == wanted
    assert len(wanted) == 7


def test_a_sample_stored_twice_counts_once():
    programs = deduplicate([sample(4, "x"), sample(4, "x")])
    assert programs[0].indices == (4,)


def test_nothing_gives_nothing():
    assert deduplicate([]) == ()
