"""Submissions: round-robin, seeds, and every selector by one contract."""

import json
import zlib
from collections import Counter
from pathlib import Path

import pytest
from selection_fakes import LIMITS, FakeJudge, programs_of

from alphacode.core.errors import ConfigError
from alphacode.core.verdict import Verdict
from alphacode.selection.agreement import agreements
from alphacode.selection.clustering import Cluster
from alphacode.selection.selection import (
    Scores,
    SelectionSettings,
    SelectionTask,
    find_selector,
    select_submissions,
    selector_names,
)
from alphacode.selection.submission import choose_submissions


def clusters_of(programs, *groups):
    by_id = {p.program_id: p for p in programs}
    return [
        Cluster(
            rank=rank,
            program_ids=tuple(group.split()),
            num_samples=sum(by_id[name].num_samples for name in group.split()),
            signature=group,
        )
        for rank, group in enumerate(groups, start=1)
    ]


class Scorer:
    """Scores programs by a table; what it lacks gets a number of its own."""

    def __init__(self, **scores):
        self.scores = scores
        self.asked = []

    def score(self, programs):
        self.asked += [p.program_id for p in programs]
        return Scores(
            scores={
                p.program_id: self.scores.get(p.program_id, crc32(p.program) / 2**32)
                for p in programs
            },
            notes=("scored by a table",),
        )


def crc32(text):
    return zlib.crc32(text.encode())


def chosen_by(name, programs, behave=lambda program, text: program[0], **more):
    """Return the ids that a selector submits, in order."""
    settings = SelectionSettings(selector=name)
    chosen = select_submissions(task(programs, behave, settings=settings, **more))
    return [submission.program_id for submission in chosen.submissions]


def task(programs, behave=lambda program, text: program[0], **more):
    given = {
        "candidates": tuple(programs),
        "public_inputs": ("3\n1 2 3\n",),
        "description": "",
        "limits": LIMITS,
        "judge": FakeJudge(behave),
        "num_submissions": 10,
        "seed": 1,
        "log_probabilities": {p.program_id: -crc32(p.program) for p in programs},
        "scorer": Scorer(),
    }
    return SelectionTask(**{**given, **more})


def test_one_from_each_cluster_in_turn_then_round_again():
    programs = programs_of(a1=1, a2=1, a3=1, b1=1, c1=1, c2=1)
    clusters = clusters_of(programs, "a1 a2 a3", "c1 c2", "b1")
    chosen = choose_submissions(clusters, programs, 10, seed=0)
    assert [s.cluster for s in chosen] == [1, 2, 3, 1, 2, 1]
    assert [s.rank for s in chosen] == [1, 2, 3, 4, 5, 6]
    assert len({s.program_id for s in chosen}) == 6
    assert all(s.program_id[0] == "acb"[s.cluster - 1] for s in chosen)


@pytest.mark.parametrize("number", [0, 1, 2, 4, 6, 7])
def test_at_most_n_submissions(number):
    programs = programs_of(a1=1, a2=1, a3=1, b1=1, c1=1, c2=1)
    clusters = clusters_of(programs, "a1 a2 a3", "c1 c2", "b1")
    chosen = choose_submissions(clusters, programs, number, seed=0)
    assert len(chosen) == min(number, 6)
    longer = choose_submissions(clusters, programs, 6, seed=0)
    assert chosen == longer[: len(chosen)]


def test_the_member_is_drawn_by_seed_and_by_samples():
    programs = programs_of(light=1, heavy=9)
    clusters = clusters_of(programs, "light heavy")
    first = Counter(
        choose_submissions(clusters, programs, 1, seed)[0].program_id
        for seed in range(400)
    )
    # Nine samples in ten: 360 of 400 expected, standard deviation 6.
    assert 330 <= first["heavy"] <= 390


def test_submissions_name_the_sample_and_the_cluster():
    programs = programs_of(x=2, y=3)
    chosen = choose_submissions(clusters_of(programs, "y", "x"), programs, 2, seed=0)
    assert [(s.program_id, s.index, s.cluster_samples) for s in chosen] == [
        ("y", 2, 3),
        ("x", 0, 2),
    ]


@pytest.mark.parametrize("name", selector_names())
def test_every_selector_submits_distinct_candidates_and_repeats_itself(name):
    programs = programs_of(**{f"{'abc'[i % 3]}{i}": 1 + i % 4 for i in range(20)})
    settings = SelectionSettings(selector=name)
    chosen = select_submissions(task(programs, settings=settings))
    ids = [s.program_id for s in chosen.submissions]
    assert len(set(ids)) == len(ids) == 10
    assert set(ids) <= {p.program_id for p in programs}
    assert [s.rank for s in chosen.submissions] == list(range(1, 11))
    again = select_submissions(
        task(
            programs[::-1],
            settings=settings,
            judge=FakeJudge(lambda p, _: p[0], seed=9),
        )
    )
    assert again.submissions == chosen.submissions


@pytest.mark.parametrize("name", selector_names())
@pytest.mark.parametrize("counts", [{}, {"a": 3}], ids=["none", "one"])
def test_every_selector_copes_with_few_candidates(name, counts):
    judge = FakeJudge(lambda program, text: text)
    chosen = select_submissions(
        task(
            programs_of(**counts),
            judge=judge,
            settings=SelectionSettings(selector=name),
        )
    )
    assert [s.program_id for s in chosen.submissions] == list(counts)
    assert judge.asked == []


def test_largest_cluster_comes_first_even_if_its_programs_are_rare():
    counts = {"wrong": 4} | {f"right{i}": 1 for i in range(6)}
    chosen = select_submissions(task(programs_of(**counts), num_submissions=1))
    assert chosen.submissions[0].program_id.startswith("right")
    assert len(chosen.clusters) == 2
    assert len(chosen.inputs) == 50
    assert chosen.num_informative_inputs == 50


def test_one_candidate_is_not_executed_and_the_notes_say_so():
    chosen = select_submissions(task(programs_of(a=5)))
    assert "one candidate" in chosen.notes[0]
    assert chosen.inputs == ()


def test_without_public_inputs_all_candidates_are_one_cluster():
    judge = FakeJudge(lambda program, text: text)
    chosen = select_submissions(
        task(programs_of(a=1, b=1), judge=judge, public_inputs=())
    )
    assert len(chosen.clusters) == 1
    assert judge.asked == []
    assert "no input" in chosen.notes[0]


def test_public_inputs_are_clustered_on_only_if_asked():
    programs = programs_of(a=1, b=1)
    plain = select_submissions(task(programs))
    settings = SelectionSettings(includes_public_inputs=True)
    more = select_submissions(task(programs, settings=settings))
    assert more.inputs == ("3\n1 2 3\n", *plain.inputs)


def test_a_stopped_selection_continues_without_running_anything_twice():
    programs = programs_of(a=1, b=2, c=3)
    stored = {}
    whole = select_submissions(
        task(programs, on_outcome=lambda b: stored.update({b.program_id: b}))
    )
    assert set(stored) == {"a", "b", "c"}
    del stored["b"]
    judge = FakeJudge(lambda program, text: program[0])
    again = select_submissions(task(programs, judge=judge, known=stored))
    assert judge.asked == ["b"]
    assert again == whole


def test_a_limit_on_candidates_is_noted():
    programs = programs_of(a=1, b=1, c=1)
    settings = SelectionSettings(max_candidates=2)
    chosen = select_submissions(task(programs, settings=settings))
    assert len(chosen.submissions) == 2
    assert "2 of 3 clustered" in chosen.notes


def test_long_limits_are_cut_for_clustering_only():
    seen = []

    class Watching(FakeJudge):
        def execute(self, jobs):
            jobs = list(jobs)
            seen.extend(job.limits.time_limit_s for job in jobs)
            return super().execute(jobs)

    judge = Watching(lambda program, text: text)
    select_submissions(task(programs_of(a=1, b=1), judge=judge))
    assert seen == [1.0, 1.0]
    assert LIMITS.time_limit_s == 2.0


def test_crashing_candidates_are_submitted_last():
    def behave(program, text):
        return Verdict.RUNTIME_ERROR if program == "crash" else "1"

    chosen = select_submissions(task(programs_of(crash=99, fine=1), behave=behave))
    assert [s.program_id for s in chosen.submissions] == ["fine", "crash"]


def test_log_probability_takes_the_likeliest_and_unknown_ones_last():
    programs = programs_of(a=9, b=1, c=1, d=1)
    known = {"b": -0.1, "c": -0.5, "a": -0.9}
    assert chosen_by("log_probability", programs, log_probabilities=known) == [
        *("b", "c", "a", "d")
    ]
    with pytest.raises(ConfigError, match="none of the samples has one"):
        chosen_by("log_probability", programs, log_probabilities={})


def test_the_value_head_orders_candidates_and_executes_nothing():
    judge = FakeJudge(lambda program, text: program)
    scorer = Scorer(a=0.2, b=0.9, c=0.5)
    programs = programs_of(a=50, b=1, c=1)
    assert chosen_by("value_head", programs, judge=judge, scorer=scorer) == [*"bca"]
    assert judge.asked == []


@pytest.mark.parametrize("name", ["value_head", "scoring_model"])
def test_without_a_scorer_the_message_says_what_to_set(name):
    with pytest.raises(ConfigError, match=r"no value head.*selection\.scorer"):
        chosen_by(name, programs_of(a=1, b=1), scorer=None)


def test_the_scoring_model_takes_the_best_of_each_of_the_ten_largest_clusters():
    sizes = {
        f"{letter}{i}": 20 - n
        for n, letter in enumerate("abcdefghijkl")
        for i in range(2)
    }
    scorer = Scorer(**{name: 0.9 if name[1] == "1" else 0.1 for name in sizes})
    programs = programs_of(**sizes)
    chosen = chosen_by("scoring_model", programs, scorer=scorer)
    assert chosen == [f"{letter}1" for letter in "abcdefghij"]
    # Members of the eleventh and twelfth cluster are not even scored.
    assert set(scorer.asked) == {name for name in sizes if name[0] not in "kl"}


def test_the_scoring_model_goes_round_again_to_the_next_best():
    programs = programs_of(a1=1, a2=5, b1=2)
    scorer = Scorer(a1=0.9, a2=0.3, b1=0.5)
    assert chosen_by("scoring_model", programs, scorer=scorer) == ["a1", "b1", "a2"]


# On six inputs in ten `near` and `also` print what `odd` does not, so that both confirm
# each other's tests; `odd` alone is larger than either.
AGREEING = {"odd": 5, "near": 4, "also": 4}


def agreeing(program, text):
    last = int(text.split()[0]) % 10
    return {"odd": f"x{last}", "near": "y", "also": "y" if last < 6 else "z"}[program]


@pytest.mark.parametrize("name", ["dual_agreement", "mbr_exec"])
def test_agreement_on_single_inputs_outweighs_the_largest_cluster(name):
    inputs = tuple(f"{i}\n" for i in range(10))
    more = {"inputs": inputs, "num_submissions": 1}
    programs = programs_of(**AGREEING)
    assert chosen_by("largest_cluster", programs, agreeing, **more) == ["odd"]
    assert chosen_by(name, programs, agreeing, **more)[0] in {"near", "also"}


def test_agreements_are_shares_of_raw_samples_by_hand():
    inputs = tuple(f"{i}\n" for i in range(10))
    settings = SelectionSettings(selector="largest_cluster")
    chosen = select_submissions(
        task(programs_of(**AGREEING), agreeing, inputs=inputs, settings=settings)
    )
    names = {cluster.program_ids[0]: cluster.rank for cluster in chosen.clusters}
    agreed = agreements(chosen.clusters)
    assert agreed[names["odd"]] == pytest.approx(5 / 13)
    assert agreed[names["near"]] == pytest.approx((6 * 8 + 4 * 4) / 130)
    assert agreed[names["also"]] == pytest.approx((6 * 8 + 4 * 4) / 130)


def test_a_failure_agrees_with_no_other_failure():
    def behave(program, text):
        is_hard = int(text) > 0
        return Verdict.RUNTIME_ERROR if is_hard and program != "sane" else program

    inputs = ("0\n", "1\n", "2\n", "3\n")
    programs = programs_of(boom=6, bust=5, sane=4)
    first = chosen_by("mbr_exec", programs, behave, inputs=inputs)[0]
    assert first == "sane"


def test_an_unknown_selector_names_the_nearest():
    with pytest.raises(ConfigError, match="nearest is 'largest_cluster'"):
        find_selector("largest-clusters")


def test_the_documentation_lists_every_setting_with_its_default():
    text = (Path(__file__).parents[2] / "docs" / "selection.md").read_text("utf-8")
    for name, value in SelectionSettings().model_dump(mode="json").items():
        shown = value if isinstance(value, str) and value else json.dumps(value)
        cells = [f"| `{name}` | `{shown}` |", f"| `{name}` | {shown} |"]
        assert any(cell in text for cell in cells), name


def test_names_take_hyphens():
    assert find_selector("largest-cluster") is find_selector("largest_cluster")
