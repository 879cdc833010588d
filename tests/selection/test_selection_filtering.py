"""Filtering on public tests: counts, our failures, and runs that continue."""

from selection_fakes import LIMITS, FakeJudge, examples_of, programs_of

from alphacode.core.checker import Checker, parse_rule
from alphacode.core.verdict import Verdict
from alphacode.selection.filtering import NO_PUBLIC_TESTS, filter_by_public_tests
from alphacode.selection.judging import ProgramJudgement, judge_programs

TESTS = examples_of(("1", "1"), ("2", "2"))
PROGRAMS = programs_of(right=3, wrong=10, slow=1, broken=2, uncompilable=5, also=1)


def behave(program, text):
    if program == "slow":
        return Verdict.TIME_LIMIT_EXCEEDED
    return "1" if program == "wrong" else text


def judge(**more):
    return FakeJudge(behave, broken=["broken"], uncompilable=["uncompilable"], **more)


def test_only_programs_that_pass_every_test_are_candidates():
    filtering = filter_by_public_tests(PROGRAMS, TESTS, LIMITS, judge())
    assert [p.program_id for p in filtering.candidates] == ["right", "also"]


def test_the_problem_says_how_outputs_are_checked():
    tests = examples_of(("2", "1\n<or>\n2"))
    strict = filter_by_public_tests(PROGRAMS, tests, LIMITS, judge())
    assert strict.candidates == ()
    checker = Checker(parse_rule("any-of"))
    free = filter_by_public_tests(PROGRAMS, tests, LIMITS, judge(), checker=checker)
    assert [p.program_id for p in free.candidates] == ["right", "wrong", "also"]


def test_counts_are_of_programs_and_of_samples():
    filtering = filter_by_public_tests(PROGRAMS, TESTS, LIMITS, judge())
    assert (filtering.num_programs, filtering.samples) == (6, 22)
    assert (filtering.num_compiled, filtering.samples_compiled) == (4, 15)
    assert (filtering.num_passed, filtering.samples_passed) == (2, 4)
    assert (filtering.num_unjudged, filtering.samples_unjudged) == (1, 2)
    counts = dict(filtering.samples_by_verdict)
    assert counts == {"AC": 4, "WA": 10, "TLE": 1, "MLE": 0, "OLE": 0, "RE": 0, "CE": 5}


def test_our_failure_is_said_aloud_and_is_no_verdict():
    filtering = filter_by_public_tests(PROGRAMS, TESTS, LIMITS, judge())
    assert filtering.notes == ("1 program unjudged: the sandbox broke",)


def test_without_public_tests_whatever_compiles_passes_with_a_warning():
    filtering = filter_by_public_tests(PROGRAMS, (), LIMITS, judge())
    names = [p.program_id for p in filtering.candidates]
    assert names == ["right", "wrong", "slow", "also"]
    assert NO_PUBLIC_TESTS in filtering.notes


def test_order_of_answers_changes_nothing():
    runs = {
        filter_by_public_tests(PROGRAMS, TESTS, LIMITS, judge(seed=s)) for s in range(9)
    }
    assert len(runs) == 1


def test_known_judgements_are_not_asked_for_again():
    stored = {}
    first = judge()
    filter_by_public_tests(
        PROGRAMS[:3],
        TESTS,
        LIMITS,
        first,
        on_outcome=lambda j: stored.update({j.program_id: j}),
    )
    second = judge()
    filtering = filter_by_public_tests(PROGRAMS, TESTS, LIMITS, second, known=stored)
    assert sorted(first.asked) == ["right", "slow", "wrong"]
    assert sorted(second.asked) == ["also", "broken", "uncompilable"]
    assert filtering == filter_by_public_tests(PROGRAMS, TESTS, LIMITS, judge())


def test_unjudged_programs_are_tried_again():
    known = {
        "broken": ProgramJudgement(program_id="broken", verdict=None, error="full disk")
    }
    mended = FakeJudge(behave)
    judgements = judge_programs(PROGRAMS[3:4], TESTS, LIMITS, mended, known=known)
    assert judgements["broken"].is_accepted


def test_a_kill_between_answers_loses_no_answer_given():
    """The callback runs before the next answer is taken."""
    stored = []

    class KilledError(Exception):
        pass

    def store(outcome):
        stored.append(outcome.program_id)
        if len(stored) == 2:
            raise KilledError

    asked = judge()
    try:
        judge_programs(PROGRAMS, TESTS, LIMITS, asked, on_outcome=store)
    except KilledError:
        assert len(asked.asked) == len(stored) == 2
    else:
        raise AssertionError("the kill did not come through")


def test_usage_is_summed_over_tests():
    judgement = judge_programs(PROGRAMS[:1], TESTS, LIMITS, judge())["right"]
    assert (judgement.tests_run, judgement.cpu_s, judgement.wall_s) == (2, 1.0, 1.5)


def test_a_judge_that_forgets_a_program_leaves_it_unjudged():
    class Forgetful:
        def judge(self, jobs):
            list(jobs)
            return iter(())

    filtering = filter_by_public_tests(PROGRAMS[:2], TESTS, LIMITS, Forgetful())
    assert filtering.num_unjudged == 2
    assert "without an answer" in filtering.notes[0]


def test_no_programs_ask_the_judge_nothing():
    filtering = filter_by_public_tests((), TESTS, LIMITS, None)
    assert (filtering.candidates, filtering.samples) == ((), 0)
