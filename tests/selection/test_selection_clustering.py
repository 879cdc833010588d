"""Clusters by behaviour: planted classes come back, whatever the order of answers."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selection_fakes import LIMITS, FakeJudge, programs_of

from alphacode.core.limits import Usage
from alphacode.core.verdict import Execution, Verdict
from alphacode.selection.behaviour import (
    Behaviour,
    execute_programs,
    inputs_id,
    symbol_of,
)
from alphacode.selection.clustering import (
    cluster_by_behaviour,
    draw_candidates,
    single_cluster,
)

# A busy machine draws examples slowly; that is no fault of the code.
BUSY = [HealthCheck.too_slow]

INPUTS = tuple(str(number) for number in range(6))
CRASH, SLOW = Verdict.RUNTIME_ERROR, Verdict.TIME_LIMIT_EXCEEDED


def cluster(programs, table, *, seed=0, judge_seed=0, broken=(), inputs=INPUTS):
    """Cluster programs; on input i a program does `table[program][i]`, or the same."""

    def behave(program, text):
        row = table[program]
        return row[int(text)] if isinstance(row, tuple | list) else row

    judge = FakeJudge(behave, seed=judge_seed, broken=broken)
    behaviours = execute_programs(programs, inputs, LIMITS, judge)
    return cluster_by_behaviour(programs, behaviours, seed)


def members(clustering):
    return [set(cluster.program_ids) for cluster in clustering.clusters]


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=BUSY)
def test_planted_classes_come_back_exactly(data):
    """Each class prints its own number, on one input chosen to tell it apart."""
    classes = data.draw(st.lists(st.integers(1, 4), min_size=1, max_size=6))
    names = {
        f"p{number}_{copy}": number
        for number, size in enumerate(classes)
        for copy in range(size)
    }
    counts = {name: data.draw(st.integers(1, 5)) for name in names}
    table = {
        name: ["same"] * number + ["own"] + ["same"] * (len(INPUTS) - number - 1)
        for name, number in names.items()
    }
    clustering = cluster(programs_of(**counts), table)
    wanted = {}
    for name, number in names.items():
        wanted.setdefault(number, set()).add(name)
    assert sorted(map(sorted, members(clustering))) == sorted(
        map(sorted, wanted.values())
    )
    weights = [c.num_samples for c in clustering.clusters]
    assert weights == sorted(weights, reverse=True)
    assert sum(weights) == sum(counts.values())


def test_weight_counts_raw_samples_not_programs():
    programs = programs_of(a=1, b=1, c=1, d=4)
    clustering = cluster(programs, {"a": "x", "b": "x", "c": "x", "d": "y"})
    assert members(clustering) == [{"d"}, {"a", "b", "c"}]
    assert [c.num_samples for c in clustering.clusters] == [4, 3]
    assert [c.rank for c in clustering.clusters] == [1, 2]


def test_crash_timeout_silence_and_text_are_four_behaviours():
    programs = programs_of(crash=1, slow=1, silent=1, text=1)
    rest = ["fine"] * 5
    table = {
        "crash": [CRASH, *rest],
        "slow": [SLOW, *rest],
        "silent": ["", *rest],
        "text": ["RE", *rest],
    }
    assert len(cluster(programs, table).clusters) == 4


def test_white_space_and_letter_case_are_one_behaviour():
    clustering = cluster(programs_of(a=1, b=1), {"a": "YES 1\n", "b": " yes\n1"})
    assert members(clustering) == [{"a", "b"}]


def test_programs_that_fail_everywhere_come_last_together_however_they_fail():
    programs = programs_of(crash=50, slow=50, fine=1)
    clustering = cluster(programs, {"crash": CRASH, "slow": SLOW, "fine": "1"})
    assert members(clustering) == [{"fine"}, {"crash", "slow"}]
    assert [c.kind for c in clustering.clusters] == ["behaviour", "failing"]


def test_inputs_on_which_all_fail_carry_no_information():
    programs = programs_of(a=1, b=1)
    table = {"a": [CRASH, *"11111"], "b": [SLOW, *"11111"]}
    clustering = cluster(programs, table)
    assert members(clustering) == [{"a", "b"}]
    assert (clustering.num_inputs, clustering.num_informative_inputs) == (6, 5)


def test_failing_on_every_informative_input_is_failing():
    programs = programs_of(a=1, b=9)
    table = {"a": ["1", *[CRASH] * 5], "b": [CRASH] * 6}
    assert [c.kind for c in cluster(programs, table).clusters] == [
        "behaviour",
        "failing",
    ]


def test_our_failure_is_counted_and_put_last():
    programs = programs_of(a=1, b=9, c=1)
    clustering = cluster(programs, {"a": "1", "c": CRASH}, broken=["b"])
    assert members(clustering) == [{"a"}, {"c"}, {"b"}]
    assert clustering.clusters[-1].kind == "unknown"
    assert clustering.num_unjudged == 1
    assert clustering.notes == ("1 program unjudged: the sandbox broke",)


def test_programs_that_stop_compiling_fail_everywhere():
    programs = programs_of(a=1, b=1)
    judge = FakeJudge(lambda program, text: text, uncompilable=["a"])
    behaviours = execute_programs(programs, INPUTS, LIMITS, judge)
    assert behaviours["a"].symbols == ("CE",) * 6


def test_order_of_answers_and_of_programs_changes_nothing():
    counts = {f"p{i}": 1 + i % 3 for i in range(30)}
    table = {name: str(int(name[1:]) % 5) for name in counts}
    programs = programs_of(**counts)
    wanted = cluster(programs, table)
    for seed in range(5):
        shuffled = random.Random(seed).sample(programs, len(programs))
        assert cluster(shuffled, table, judge_seed=seed) == wanted


def test_ties_are_broken_by_the_seed():
    programs = programs_of(**{f"p{i}": 1 for i in range(8)})
    table = {f"p{i}": str(i) for i in range(8)}
    orders = {
        tuple(c.program_ids for c in cluster(programs, table, seed=seed).clusters)
        for seed in range(5)
    }
    assert len(orders) == 5
    again = [cluster(programs, table, seed=3) for _ in range(2)]
    assert again[0] == again[1]


def test_known_behaviours_are_not_executed_again():
    programs = programs_of(a=1, b=1, c=1)
    stored = {}
    judge = FakeJudge(lambda program, text: text, broken=["b"])
    execute_programs(
        programs[:2],
        INPUTS,
        LIMITS,
        judge,
        on_outcome=lambda b: stored.update({b.program_id: b}),
    )
    again = FakeJudge(lambda program, text: text)
    behaviours = execute_programs(programs, INPUTS, LIMITS, again, known=stored)
    assert sorted(again.asked) == ["b", "c"]
    assert len({behaviour.signature for behaviour in behaviours.values()}) == 1


def test_behaviours_on_other_inputs_are_executed_again():
    programs = programs_of(a=1)
    judge = FakeJudge(lambda program, text: text)
    known = execute_programs(programs, INPUTS, LIMITS, judge)
    execute_programs(programs, INPUTS[1:], LIMITS, judge, known=known)
    assert judge.asked == ["a", "a"]


def test_a_judge_that_leaves_out_an_execution_is_our_failure():
    class Short(FakeJudge):
        def _run(self, program, text):
            return Execution(text, None, Usage())

        def execute(self, jobs):
            for outcome in super().execute(jobs):
                yield type(outcome)(outcome.key, outcome.executions[1:], None)

    behaviours = execute_programs(programs_of(a=1), INPUTS, LIMITS, Short(None))
    assert behaviours["a"].error == "the judge gave 5 executions for 6 inputs"


def test_signature_survives_being_stored_as_text():
    execution = Execution("x", None, Usage())
    signature = " ".join([inputs_id(["1", "2"]), "TLE", symbol_of(execution)])
    behaviour = Behaviour(program_id="a", signature=signature)
    assert behaviour.inputs_id == inputs_id(["1", "2"])
    assert behaviour.symbols == ("TLE", symbol_of(execution))


def test_candidates_beyond_the_limit_are_drawn_by_samples():
    programs = programs_of(**{f"p{i}": 1 for i in range(40)}, heavy=400)
    kept = [draw_candidates(programs, 5, seed) for seed in range(60)]
    assert all(len(programs) == 5 for programs in kept)
    heavy = sum(any(p.program_id == "heavy" for p in drawn) for drawn in kept)
    # Ten in eleven samples are the heavy program's: it is all but always met in time.
    assert heavy >= 59
    assert len(set(kept)) > 40
    shuffled = random.Random(1).sample(programs, len(programs))
    assert set(draw_candidates(shuffled, 5, 7)) == set(draw_candidates(programs, 5, 7))


def test_candidates_within_the_limit_are_all_kept():
    programs = programs_of(a=1, b=2)
    assert draw_candidates(programs, 2, 0) == programs


@pytest.mark.parametrize("counts", [{}, {"a": 2}, {"a": 1, "b": 2}])
def test_single_cluster_holds_all(counts):
    clustering = single_cluster(programs_of(**counts), "why")
    assert members(clustering) == ([set(counts)] if counts else [])
    assert clustering.notes == ("why",)
