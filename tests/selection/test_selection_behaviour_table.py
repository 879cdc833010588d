"""Clusters that grow program by program are those of a plain, slow definition."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alphacode.selection.behaviour import SILENCE, is_failure
from alphacode.selection.behaviour_table import BehaviourTable

SYMBOLS = ["TLE", "RE", SILENCE, "00" * 8, "a1" * 8, "ff" * 8]
ROWS = st.lists(
    st.tuples(
        st.integers(1, 5), st.lists(st.sampled_from(SYMBOLS), min_size=3, max_size=3)
    ),
    max_size=12,
)


def plain_clusters(rows):
    """Group (samples, symbols) by the words of the documentation alone."""
    columns = [
        column
        for column in range(3)
        if not all(is_failure(symbols[column]) for _, symbols in rows)
    ]
    groups = {}
    for number, (samples, symbols) in enumerate(rows):
        seen = tuple(symbols[column] for column in columns)
        key = "failing" if all(map(is_failure, seen)) else seen
        weight, members = groups.get(key, (0, set()))
        groups[key] = (weight + samples, members | {f"p{number}"})
    return groups


@given(ROWS)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_clusters_are_those_of_the_plain_definition(rows):
    table = BehaviourTable()
    for number, (samples, symbols) in enumerate(rows):
        table.add(f"p{number}", samples, symbols)
    found = {
        "failing" if each.kind == "failing" else tuple(each.signature.split()): (
            each.num_samples,
            set(each.program_ids),
        )
        for each in table.clustering(seed=1).clusters
    }
    assert found == plain_clusters(rows)


def test_the_order_of_adding_changes_nothing_and_samples_may_come_later():
    rng = random.Random(3)
    rows = [(f"p{i}", [rng.choice(SYMBOLS) for _ in range(4)]) for i in range(60)]
    one, other = BehaviourTable(), BehaviourTable()
    for name, symbols in rows:
        one.add(name, 3, symbols)
    for name, symbols in rng.sample(rows, len(rows)):
        other.add(name, 1, symbols)
    for name, _ in rows:
        other.add_samples(name, 2)
    assert one.clustering(seed=5) == other.clustering(seed=5)
    assert len(one) == 60 and one.num_classes == other.num_classes


def test_clusters_can_be_asked_for_while_programs_pass():
    table = BehaviourTable()
    table.add("a", 1, ["00" * 8])
    assert [c.program_ids for c in table.clustering(0).clusters] == [("a",)]
    table.add("b", 2, ["ff" * 8])
    table.add_unknown("c", 9, "the sandbox broke")
    table.add_samples("c", 1)
    last = table.clustering(0)
    assert [(c.kind, c.num_samples) for c in last.clusters] == [
        ("behaviour", 2),
        ("behaviour", 1),
        ("unknown", 10),
    ]
    assert (last.num_unjudged, last.notes) == (
        1,
        ("1 program unjudged: the sandbox broke",),
    )


def test_another_number_of_inputs_is_refused():
    table = BehaviourTable()
    table.add("a", 1, ["RE", "RE"])
    with pytest.raises(ValueError, match="2"):
        table.add("b", 1, ["RE"])
