"""Metrics of a run: names, denominators, and what is said aloud."""

import json

import pytest

from alphacode.evaluation.estimators import n_at_k, pass_at_k
from alphacode.evaluation.report import (
    NO_HIDDEN_TESTS,
    ProblemRecord,
    evaluate_records,
)


def record(name, *, solved, passed=5, accepted=2, samples=100, **more):
    return ProblemRecord(
        problem=name,
        num_samples=samples,
        num_passed=passed,
        num_accepted=accepted,
        is_solved=solved,
        **more,
    )


def evaluate(records, samples=100, submissions=10):
    return evaluate_records(records, num_samples=samples, num_submissions=submissions)


def test_observed_metric_is_the_share_solved():
    report = evaluate([record(str(i), solved=i < 3) for i in range(12)])
    score = report.metrics["10@100"]
    assert (score.mean, score.problems) == (0.25, 12)
    assert score.low < 0.25 < score.high
    assert (report.problems, report.scored, report.solved) == (12, 12, 3)


def test_pass_at_k_is_the_mean_over_problems():
    records = [record("a", solved=True), record("b", solved=False, accepted=0)]
    report = evaluate(records)
    assert list(report.metrics) == ["10@100", "pass@1", "pass@10", "pass@100"]
    for k in (1, 10, 100):
        wanted = pass_at_k(num_samples=100, num_accepted=2, k=k) / 2
        assert report.metrics[f"pass@{k}"].mean == pytest.approx(wanted)


def test_problems_that_stopped_early_count_as_solved_and_estimate_nothing():
    whole = [record("a", solved=False, accepted=0), record("b", solved=True)]
    early = [
        record(str(n), solved=True, samples=n, is_stopped_early=True) for n in (7, 31)
    ]
    report, alone = evaluate(whole + early), evaluate(whole)
    assert (report.metrics["10@100"].mean, report.scored) == (0.75, 4)
    for k in (1, 10, 100):
        assert report.metrics[f"pass@{k}"] == alone.metrics[f"pass@{k}"]
    assert report.without_clustering == alone.without_clustering
    (note,) = report.notes
    assert note.startswith("2 of 4 scored problems stopped early, after 7 to 31 ")
    assert alone.notes == ()


def test_samples_that_come_best_first_are_no_random_ones():
    ranked = record("a", solved=True, is_ranked=True)
    report, plain = evaluate([ranked]), evaluate([record("a", solved=True)])
    assert plain.intervals.keys() == {"samples", "both"}
    assert plain.extrapolations.keys() == {"pass", "n"}
    assert plain.notes == ()
    assert (report.intervals, report.extrapolations) == ({}, {})
    assert [rates[2] for rates in report.rates()] == [(None, None)] * 6
    (note,) = report.notes
    assert "best first" in note and "`evaluate select --first`" in note
    # What all of them came to stays, and is no estimate at k = K.
    assert report.metrics == plain.metrics
    assert report.without_clustering == plain.without_clustering


def test_ranked_samples_leave_the_intervals_of_others_alone():
    plain = [record("a", solved=True), record("b", solved=False, accepted=0)]
    ranked = record("c", solved=True, is_ranked=True)
    report, alone = evaluate([*plain, ranked]), evaluate(plain)
    assert report.intervals == alone.intervals
    assert report.extrapolations == alone.extrapolations
    assert report.metrics["pass@10"].problems == 3
    # One that was not scored says nothing.
    unjudged = record("d", solved=None, is_ranked=True, unjudged_reason="no compiler")
    assert "select --first" not in " ".join(evaluate([*plain, unjudged]).notes)


def test_n_at_k_without_clustering_is_the_estimator():
    report = evaluate([record("a", solved=True, passed=40, accepted=1)], submissions=3)
    assert list(report.without_clustering) == ["3@10", "3@100"]
    wanted = n_at_k(num_samples=100, num_passed=40, num_accepted=1, n=3, k=10)
    assert report.without_clustering["3@10"].mean == pytest.approx(wanted)


def test_unjudged_problems_leave_the_denominator_and_are_named():
    records = [
        record("a", solved=True),
        record("b", solved=None, accepted=None, unjudged_reason=NO_HIDDEN_TESTS),
        record("c", solved=None, accepted=None, unjudged_reason="no compiler"),
        record("d", solved=False, unjudged_reason="no compiler"),
    ]
    report = evaluate(records)
    assert (report.scored, report.unjudged) == (1, 3)
    assert report.metrics["10@100"].mean == 1.0
    notes = " ".join(report.notes)
    assert "2 of 4 problems left out of every figure: no compiler" in notes
    assert "1 of 4 problems left out of every figure: no hidden tests" in notes


def test_no_scored_problem_gives_no_figures_and_says_so():
    report = evaluate([record("a", solved=None, unjudged_reason=NO_HIDDEN_TESTS)])
    assert report.metrics["10@100"].mean is None
    assert report.metrics["10@100"].problems == 0
    assert "no problem was scored, so there are no figures" in report.notes


def test_no_problems_at_all():
    report = evaluate([])
    assert (report.problems, report.scored, report.unjudged) == (0, 0, 0)
    assert report.notes == ()


def test_unknown_accepted_counts_leave_only_pass_at_k():
    records = [record("a", solved=True, accepted=None), record("b", solved=False)]
    report = evaluate(records)
    assert report.metrics["10@100"].problems == 2
    assert report.metrics["pass@1"].problems == 1
    assert any("rest on 1 of 2 scored problems" in note for note in report.notes)


def test_fewer_samples_than_asked_for_are_noted():
    report = evaluate([record("a", solved=True, samples=40), record("b", solved=False)])
    assert "1 scored problems have another number of samples" in report.notes
    assert report.metrics["pass@100"].problems == 1


def test_tables_by_rating_and_tag():
    records = [
        record("a", solved=True, rating=900, tags=("math", "greedy")),
        record("b", solved=False, rating=1100, tags=("math",)),
        record("c", solved=True, rating=1900),
        record("d", solved=True),
    ]
    report = evaluate(records)
    assert list(report.by_rating) == ["800-1199", "1600-1999"]
    assert report.by_rating["800-1199"].mean == 0.5
    assert report.by_tag["math"].problems == 2
    assert report.by_tag["greedy"].mean == 1.0


def test_report_is_plain_json():
    report = evaluate([record("a", solved=True, rating=800, tags=("dp",))])
    tree = json.loads(json.dumps(report.as_dict()))
    assert tree["metrics"]["10@100"].keys() == {"mean", "low", "high", "problems"}
    assert tree["scored"] == 1


def test_samples_without_replacement_are_declared_and_put_back():
    pairs = ((40, 2), (38, 0), (45, 4))
    records = [
        record(
            "a",
            solved=True,
            passed=60,
            accepted=5,
            is_without_replacement=True,
            rebuilt_counts=pairs,
        ),
        # Judged, but not rebuilt: the usual estimators would be wrong for it.
        record("b", solved=False, is_without_replacement=True),
    ]
    report = evaluate(records, submissions=3)
    values = [
        n_at_k(num_samples=100, num_passed=e, num_accepted=s, n=3, k=10)
        for e, s in pairs
    ]
    score = report.without_clustering["3@10"]
    assert (score.mean, score.problems) == (pytest.approx(sum(values) / 3), 1)
    values = [pass_at_k(num_samples=100, num_accepted=s, k=10) for _, s in pairs]
    score = report.metrics["pass@10"]
    assert (score.mean, score.problems) == (pytest.approx(sum(values) / 3), 1)
    assert report.metrics["3@100"].mean == 0.5
    assert any("drawn without replacement" in note for note in report.notes)
    plain = evaluate([record("a", solved=True)])
    assert not any("replacement" in note for note in plain.notes)
