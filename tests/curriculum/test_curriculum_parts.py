"""Pieces, voices, held-out parts, styles and slips: each does what it says."""

import random
import re
import sys
from dataclasses import replace

import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.settings import override
from alphacode.curriculum import CurriculumSettings, generate, problem_at
from alphacode.curriculum.compose import composed_task
from alphacode.curriculum.compose.maps import FUNCTIONS
from alphacode.curriculum.compose.pieces import negated, singular
from alphacode.curriculum.compose.twins import (
    TWINS,
    held_out_by_twin,
    operation_of,
)
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.held_out import ALL_FRAMES, Frames, is_held_out_task, place_of
from alphacode.curriculum.mistakes import overflowing_cpp, with_a_mistake
from alphacode.curriculum.problem import draw_problem
from alphacode.curriculum.report import NUMBERED, curriculum_report, statement_of
from alphacode.curriculum.solutions import _passes
from alphacode.curriculum.style import styled_cpp, styled_python
from alphacode.curriculum.task import Task
from alphacode.curriculum.tasks import all_tasks
from alphacode.curriculum.voices import ask, expand, revoice

COMPOSED = 120


@pytest.fixture(scope="module")
def composed() -> list[Task]:
    return [composed_task(random.Random(f"composed {i}")) for i in range(COMPOSED)]


def test_composed_tasks_are_many_and_say_their_pieces(composed: list[Task]) -> None:
    names = {task.name for task in composed}
    assert len(names) > 0.75 * COMPOSED
    assert {name.split("/")[0] for name in names} >= {"compose", "story", "formula"}


def test_composed_tasks_yield_problems_with_nothing_left_to_fill_in(
    composed: list[Task],
) -> None:
    settings = CurriculumSettings(solutions_per_language=1)
    made = 0
    for task in composed:
        problem = draw_problem(random.Random(task.name), task, task.name, settings)
        if problem is None:
            continue
        made += 1
        texts = [problem.description, *(s.solution for s in problem.solutions)]
        left = [re.findall(r"\{\w+\}|\$[a-z]\w*|@", text) for text in texts[:1]]
        left += [re.findall(r"\$[a-z]\w*|\x00", text) for text in texts[1:]]
        assert not any(left), (task.name, left)
    assert made > 0.8 * COMPOSED


def test_functions_that_cpp_needs_stand_before_main(composed: list[Task]) -> None:
    for task in composed:
        for body in task.cpp:
            for name, text in FUNCTIONS.items():
                if f"{name}(" in body:
                    assert body.startswith(text) or f"\n{text}" in body, task.name


def test_alternatives_expand_from_the_inside() -> None:
    found = {expand(random.Random(i), "a[b|c[d|]][, e|]") for i in range(200)}
    # "c[d|]" is chosen as a whole, after its inside is.
    assert found == {"ab", "acd", "ac", "ab, e", "acd, e", "ac, e"}
    assert expand(random.Random(0), "the segment [1, 2]") == "the segment [1, 2]"


def test_one_question_is_asked_in_hundreds_of_ways() -> None:
    rng = random.Random(0)
    asked = {ask(rng, ALL_FRAMES, "the sum") for _ in range(2000)}
    assert len(asked) > 400
    assert all("the sum" in x.lower() and "@" not in x for x in asked)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Find the sum of {a} and {b}. Print it.", "the sum of {a} and {b}"),
        ("Count the vowels in {s}.", "the number of vowels in {s}"),
        ("How many dogs are there?", "the number of dogs"),
        ("Determine whether {n} is even.", "{n} is even"),
    ],
)
def test_a_plain_sentence_keeps_its_meaning_in_another_voice(
    sentence: str, kept: str
) -> None:
    for i in range(50):
        changed = revoice(random.Random(i), ALL_FRAMES, sentence)
        assert kept.lower() in changed.lower()
        assert changed.endswith("Print it.") == sentence.endswith("Print it.")


def test_other_sentences_stay_as_they_are() -> None:
    sentence = "A rectangle has sides {a} and {b}. Is it a square?"
    assert revoice(random.Random(0), ALL_FRAMES, sentence) == sentence


def test_predicates_change_number_and_sign() -> None:
    assert singular("contain the digit 3") == "contains the digit 3"
    assert negated("have a name") == "do not have a name"


SPLIT = CurriculumSettings(held_out_tasks_share=0.2, held_out_frames_share=0.3)


def part(name: str) -> CurriculumSettings:
    return override(SPLIT, [f"part={name}"])


def test_kept_and_held_out_tasks_share_no_operation() -> None:
    """Composed ones among them."""
    tasks = [composed_task(random.Random(f"part {i}")) for i in range(400)]
    tasks = [*all_tasks(), *(task for task in tasks if not task.bases)]

    def operations(name: str) -> set[str]:
        settings = part(name)
        return {task.operation or task.name for task in tasks if settings.has(task)}

    kept, held_out = operations("kept"), operations("held-out-tasks")
    assert not kept & held_out
    assert kept | held_out == {task.operation or task.name for task in tasks}
    assert 0.1 < len(held_out) / (len(kept) + len(held_out)) < 0.3


def test_problems_of_a_part_are_of_its_tasks() -> None:
    for name in ("kept", "held-out-tasks"):
        for problem in generate(15, 5, workers=1, settings=part(name)):
            task = NUMBERED.sub("", problem.name)
            named = {each.name: each for each in all_tasks()}
            if task in named:
                assert part(name).has(named[task])
            elif not task.startswith("compose/"):
                is_held_out = is_held_out_task(operation_of(task), 0.2, ())
                assert is_held_out is (name == "held-out-tasks")


@pytest.mark.parametrize(
    ("composed", "named"),
    [
        ("compose/cells/-/-/max", "matrix_max"),
        ("compose/words/-/length/sum", "total_word_length"),
        ("compose/text/-/length/sum", "total_word_length"),
        ("compose/chars/-/place/sum", "letter_values_sum"),
        ("compose/range_ab/odd/-/sum", "sum_a_to_b_odd"),
        ("compose/range_ab/multiple_both/-/count", "count_a_to_b_multiple_both"),
        ("compose/range/mirror/-/count", "count_to_n_palindrome"),
        ("compose/signed_list/ends_with/-/max", "max_last_digit"),
        ("compose/list/even/-/count", "count_even"),
        ("compose/list/even/-/sum/times", "sum_even"),
        ("formula/smaller(v,v)", "minimum_2"),
        ("several/list/spread+min+max", "largest_smallest_and_difference"),
        ("story/boxes/all", "multiply"),
    ],
)
def test_a_composed_task_is_held_out_with_the_one_it_repeats(
    composed: str, named: str
) -> None:
    """Or leaving `count_even` out would leave its twin in."""
    assert named in {task.name for task in all_tasks()}
    task = held_out_by_twin(replace(all_tasks()[0], name=composed, bases=()))
    for share in (0.0, 1.0):
        kept = CurriculumSettings(held_out_tasks_share=share, part="kept")
        assert kept.has(task) is (share == 0.0)
    kept = CurriculumSettings(held_out_tasks=(named,), held_out_tasks_share=0.0)
    assert not override(kept, ["part=kept"]).has(task)
    assert override(kept, ["part=held-out-tasks"]).has(task)


def test_twins_are_named_tasks() -> None:
    assert set(TWINS.values()) <= {task.name for task in all_tasks()}
    assert all(operation_of(name) == named for name, named in TWINS.items())


def test_sources_of_the_same_items_are_held_out_together() -> None:
    tasks = [composed_task(random.Random(f"twin {i}")) for i in range(600)]
    found = {task.name: task.operation for task in tasks if not task.bases}
    pairs = [
        (found[name], found[name.replace("signed_list", "list")])
        for name in found
        if "signed_list" in name and name.replace("signed_list", "list") in found
    ]
    assert pairs
    assert all(one == other for one, other in pairs)


def test_frames_are_split_by_their_text() -> None:
    options = [f"frame {i}" for i in range(50)]
    kept = Frames("kept", 0.3)
    held_out = Frames("held-out-frames", 0.3)
    rng = random.Random(0)
    found = {kept.pick(rng, options) for _ in range(500)}
    other = {held_out.pick(rng, options) for _ in range(500)}
    assert found | other == set(options)
    assert not found & other
    assert all(place_of(f"frame {x}") < 0.3 for x in other)


def test_an_unknown_part_is_refused() -> None:
    with pytest.raises(ConfigError, match="part"):
        override(CurriculumSettings(), ["part=some"])


def test_a_problem_depends_on_seed_and_number_alone() -> None:
    (third,) = generate(1, 9, start=3, workers=1)
    assert third == problem_at(9, 3) == list(generate(5, 9, workers=1))[3]
    assert third != problem_at(10, 3)


def test_a_fault_of_a_task_says_which_problem_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise SyntaxError("no program")

    name = problem_at(9, 3).name
    module = sys.modules[problem_at.__module__]
    monkeypatch.setattr(module, "draw_problem", fail)
    with pytest.raises(SyntaxError) as caught:
        problem_at(9, 3)
    assert caught.value.__notes__ == [f"while {name} was made"]


PROGRAM = """n = int(input())
a = list(map(int, input().split()))
total = 0
for x in a:
    if x > 0:
        total += x
print("a, b =", total)
"""


def test_a_style_changes_the_text_and_not_what_it_prints() -> None:
    seen = set()
    for i in range(200):
        text = styled_python(random.Random(i), PROGRAM, ["n", "a"])
        seen.add(text)
        assert run_program(compile_program(text), "3\n1 -5 6\n") == "a, b = 7\n"
    assert len(seen) > 20


def test_a_program_has_input_and_output_of_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    program = (
        "import sys\nimport builtins\nfrom sys import stdin\n"
        "a = input()\nb = stdin.readline()\n"
        "builtins.print('of another thread')\n"
        "print(a, b, end='')\nsys.stdout.write(sys.stdin.read())\n"
        "print('beside', file=sys.stderr)\n"
    )
    found = run_program(compile_program(program), "1\n2\n3\n")
    assert found == "1 2\n3\n"
    assert capsys.readouterr() == ("of another thread\n", "beside\n")
    assert run_program(compile_program("input()\nprint(input())"), "1\n") is None


def test_a_style_renames_no_function_of_cpp() -> None:
    program = "int main() {\n    int sum = count(a.begin(), a.end(), 1);\n}\n"
    for i in range(100):
        assert "count(a.begin()" in styled_cpp(random.Random(i), program)


def test_a_short_name_of_a_type_does_not_take_its_sign_away() -> None:
    program = "using namespace std;\n\nint main() {\n    long long n;\n    cin >> n;\n"
    program += "    cout << 64 - __builtin_clzll((unsigned long long)n);\n}\n"
    styled = {styled_cpp(random.Random(i), program) for i in range(100)}
    assert any("typedef long long ll;" in text for text in styled)
    assert not any("unsigned ll" in text for text in styled)


def test_a_slip_changes_one_line_and_never_loops() -> None:
    for i in range(50):
        changed = with_a_mistake(random.Random(i), PROGRAM)
        assert changed is not None
        pairs = zip(PROGRAM.split("\n"), changed.split("\n"), strict=True)
        assert sum(x != y for x, y in pairs) == 1
    assert with_a_mistake(random.Random(0), "while x > 0:\n    x -= 1\n") is None


def test_integers_of_32_bits_are_made_only_where_that_is_surely_wrong() -> None:
    assert overflowing_cpp("long long x = 2LL * y;") == "int x = 2 * y;"
    assert overflowing_cpp("long long x; cout << s.size() * x;") is None


def test_a_wrong_answer_is_one_for_a_lenient_judge_too() -> None:
    assert _passes("YES 3.00001\n", "yes 3\n")
    assert not _passes("YES", "NO")
    assert not _passes("1 2", "1")


@pytest.mark.parametrize("seed", [7, -7])
def test_a_problem_is_called_by_seed_number_and_task(seed: int) -> None:
    name = problem_at(seed, 3).name
    task = NUMBERED.sub("", name)
    assert name == f"curriculum-{seed}-3-{task}"
    assert task in {each.name for each in all_tasks()} or "/" in task


def test_the_report_compares_two_seeds() -> None:
    report = curriculum_report(25, 3)
    assert report.problems == 25
    assert report.distinct_statements == 1.0
    assert 0 <= report.shared_statements < 0.1
    assert 0 < report.shared_ngrams["8"] < report.shared_ngrams["4"] < 1
    assert report.pairs_per_s > report.problems_per_s
    assert "Example" not in statement_of(problem_at(3, 0))
