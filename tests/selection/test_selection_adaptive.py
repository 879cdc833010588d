"""Adaptive inputs find classes that differ seldom, for no more executions."""

import random
from dataclasses import replace

import pytest
from selection_fakes import FakeJudge, programs_of
from test_selection_selectors import task

from alphacode.core.verdict import Verdict
from alphacode.selection.adaptive import lists_tried
from alphacode.selection.behaviour import inputs_id
from alphacode.selection.selection import SelectionSettings, select_submissions

INPUTS = tuple(f"{number}\n" for number in range(200))
PLAIN = SelectionSettings(selector="largest_cluster", num_inputs=50)
ADAPTIVE = PLAIN.model_copy(update={"adaptive_inputs": True})


class Counting(FakeJudge):
    """Also counts runs of one program on one input."""

    executions = 0

    def execute(self, jobs):
        jobs = list(jobs)
        self.executions += sum(len(job.inputs) for job in jobs)
        return super().execute(jobs)


def planted(seed, *, classes=8, share=0.015):
    """Return programs of classes that print their own number on few inputs each."""
    rng = random.Random(seed)
    special = {
        number: {i for i in range(len(INPUTS)) if rng.random() < share}
        for number in range(1, classes)
    }
    counts = {
        f"c{number}_{copy}": 1 + rng.randrange(4)
        for number in range(classes)
        for copy in range(12 - number)
    }

    def behave(program, text):
        number = int(program[1 : program.index("_")])
        is_own = int(text) in special.get(number, ())
        return f"own {number}" if is_own else "same"

    return programs_of(**counts), behave


def cluster(programs, behave, settings, **more):
    judge = Counting(behave)
    inputs = INPUTS if settings.adaptive_inputs else INPUTS[: settings.num_inputs]
    chosen = select_submissions(
        task(programs, judge=judge, settings=settings, inputs=inputs, **more)
    )
    return chosen, judge


def groups_of(chosen):
    return {frozenset(c.program_ids) for c in chosen.clusters}


def num_pure(chosen):
    """Return how many clusters hold one planted class and nothing else."""
    kinds = [{name.split("_")[0] for name in c.program_ids} for c in chosen.clusters]
    assert sum(len(c.program_ids) for c in chosen.clusters) == len(
        {name for c in chosen.clusters for name in c.program_ids}
    )
    return sum(len(kind) == 1 for kind in kinds)


def test_more_classes_are_told_apart_for_no_more_executions():
    plain_pure = adaptive_pure = 0
    for seed in range(12):
        programs, behave = planted(seed)
        plain, counted = cluster(programs, behave, PLAIN)
        adaptive, spent = cluster(programs, behave, ADAPTIVE)
        assert spent.executions <= counted.executions == 50 * len(programs)
        plain_pure += num_pure(plain)
        adaptive_pure += num_pure(adaptive)
    # Of 96 classes in all.
    assert adaptive_pure > plain_pure + 8


def test_programs_of_one_class_are_never_parted():
    programs, behave = planted(3)
    chosen, _ = cluster(programs, behave, ADAPTIVE)
    for number in range(8):
        members = {p.program_id for p in programs if p.program_id[1] == str(number)}
        held = [set(c.program_ids) & members for c in chosen.clusters]
        assert [each for each in held if each] == [members]
    weights = [c.num_samples for c in chosen.clusters]
    assert weights == sorted(weights, reverse=True)
    assert [c.rank for c in chosen.clusters] == list(range(1, len(weights) + 1))


def test_what_was_stored_is_not_run_again():
    programs, behave = planted(1)
    stored = []
    whole, _ = cluster(programs, behave, ADAPTIVE, on_outcome=stored.append)
    known = dict(enumerate(stored))
    again, judge = cluster(programs, behave, ADAPTIVE, known=known)
    assert again == whole and judge.executions == 0
    half = dict(enumerate(stored[: len(stored) // 2]))
    assert cluster(programs, behave, ADAPTIVE, known=half)[0] == whole


@pytest.mark.parametrize("broken", [(), ("c0_0", "c1_1")])
def test_failures_and_broken_programs_come_last(broken):
    programs, behave = planted(2)

    def failing(program, text):
        is_slow = program.startswith("c7")
        return Verdict.TIME_LIMIT_EXCEEDED if is_slow else behave(program, text)

    judge = Counting(failing, broken=broken)
    chosen = select_submissions(
        task(programs, judge=judge, settings=ADAPTIVE, inputs=INPUTS)
    )
    kinds = [c.kind for c in chosen.clusters]
    wanted = ["failing", "unknown"] if broken else ["failing"]
    assert kinds[-len(wanted) :] == wanted
    assert set(kinds[: -len(wanted)]) == {"behaviour"}
    assert chosen.num_unjudged == len(broken)


def halves(program, text):
    """Fail on the first fifth of the inputs, and part in two on some of the others."""
    if int(text) < 10:
        return Verdict.RUNTIME_ERROR
    return "odd" if int(program) % 2 and int(text) % 8 == 0 else "same"


def test_where_all_fail_on_the_first_inputs_the_others_tell_them_apart():
    programs = programs_of(**{str(number): 1 for number in range(12)})
    plain, counted = cluster(programs, halves, PLAIN)
    stored = []
    adaptive, spent = cluster(programs, halves, ADAPTIVE, on_outcome=stored.append)
    assert [c.kind for c in adaptive.clusters] == ["behaviour", "behaviour"]
    assert groups_of(adaptive) == groups_of(plain)
    assert {len(group) for group in groups_of(plain)} == {6}
    assert spent.executions <= counted.executions == 50 * len(programs)
    # What they ran on can be found again.
    lists = lists_tried(INPUTS, 50, {10, 40})
    assert {each.inputs_id for each in stored} <= {inputs_id(each) for each in lists}


def test_those_that_fail_on_all_inputs_stay_one_failing_cluster():
    programs = programs_of(**{str(number): 1 for number in range(12)})
    chosen, judge = cluster(programs, lambda *_: Verdict.RUNTIME_ERROR, ADAPTIVE)
    assert [c.kind for c in chosen.clusters] == ["failing"]
    assert judge.executions <= 50 * len(programs)


def test_lists_tried_hold_those_that_all_run_on_instead():
    assert INPUTS[10:50] in list(lists_tried(INPUTS, 50, {40}))
    assert list(lists_tried(INPUTS[:10], 50, {0, 40})) == []


class BreakingLater(Counting):
    """Runs every program on the first inputs, and breaks on some after that."""

    def execute(self, jobs):
        for outcome in super().execute(list(jobs)):
            is_lost = len(outcome.executions) < 10 and outcome.key in ("c0_0", "c0_1")
            yield replace(outcome, executions=(), error="box") if is_lost else outcome


def test_a_failure_of_ours_in_a_split_is_no_behaviour():
    programs, behave = planted(2)
    judge = BreakingLater(behave)
    chosen = select_submissions(
        task(programs, judge=judge, settings=ADAPTIVE, inputs=INPUTS)
    )
    *others, last = chosen.clusters
    assert last.kind == "unknown" and last.program_ids == ("c0_0", "c0_1")
    assert chosen.num_unjudged == 2
    assert "2 programs unjudged: box" in chosen.notes
    assert all(c.kind == "behaviour" for c in others)
