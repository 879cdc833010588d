"""Programs that differ from a task's by one small thing, and nothing else."""

import difflib
import random
from dataclasses import replace

from alphacode.curriculum.compose.mutants import EXCHANGES, mutants
from alphacode.curriculum.execute import compile_program
from alphacode.curriculum.program import substitute
from alphacode.curriculum.task import Int, Task, Wrong
from alphacode.curriculum.tasks import all_tasks

DRAWN = 150
PEAKS = Task(
    name="peaks",
    params=(Int("n", 1, 9),),
    say=("Count.",),
    python=("print(sum(1 for x in a if x > k))", "print(min(a) + 1)"),
    cpp=("cout << *min_element(a.begin(), a.end()) + 1;", "if (x > k) found++;"),
    wrong=(Wrong("print(0)", "cout << 0;"),),
)


def by_change() -> dict[str, Task]:
    return {task.name.split("/")[3]: task for task in mutants(PEAKS)}


def test_mistakes_and_exchanged_signs_are_mutants() -> None:
    found = by_change()
    assert found["mistake_0"].python == ("print(0)",)
    assert found["mistake_0"].cpp == ("cout << 0;",)
    assert found["at_least_0"].python == ("print(sum(1 for x in a if x >= k))",)
    assert found["at_least_0"].cpp == ("if (x >= k) found++;",)
    assert found["largest_0"].python == ("print(max(a) + 1)",)
    assert found["largest_0"].cpp == ("cout << *max_element(a.begin(), a.end()) + 1;",)
    assert found["one_less_0"].python == ("print(min(a))",)
    assert set(found) == {
        "mistake_0",
        "at_least_0",
        "less_0",
        "largest_0",
        "one_less_0",
    }


def test_loops_end_as_they_did() -> None:
    body = "while n > 0:\n    n //= 2\n    if n > 5:\n        print(n)"
    task = replace(PEAKS, python=(body,), cpp=("while (n > 0) n /= 2;",), wrong=())
    found = {mutant.name.split("/")[3]: mutant for mutant in mutants(task)}
    assert found["at_least_0"].python == (body.replace("n > 5", "n >= 5"),)
    assert found["at_least_0"].cpp == task.cpp
    assert set(found) == {"at_least_0", "less_0"}


def test_counting_loops_of_cpp_count_as_they_did() -> None:
    body = "for (int i = 0; i < (int)a.size(); i++) if (a[i] < k) found++;"
    python = "print(sum(1 for x in a if x < k))"
    task = replace(PEAKS, python=(python,), cpp=(body,), wrong=())
    found = {mutant.name.split("/")[3]: mutant for mutant in mutants(task)}
    assert found["at_most_0"].cpp == (body.replace("< k", "<= k"),)
    assert set(found) == {"at_most_0", "more_0"}


def test_a_mutant_is_a_task_of_its_own() -> None:
    for task in by_change().values():
        assert task.name.startswith("compose/derived/mutant/")
        assert task.name.endswith("/peaks")
        assert task.bases == ("peaks",)
        assert task.wrong == ()


def test_mutants_of_named_tasks_differ_in_one_place_and_are_programs() -> None:
    made = 0
    names = {name for name, *_ in EXCHANGES}
    for task in random.Random("mutants").sample(list(all_tasks()), DRAWN):
        constants = dict(task.constants(random.Random(0))) if task.constants else {}
        for mutant in mutants(task):
            change = mutant.name.split("/")[3].rpartition("_")[0]
            for body in mutant.python:
                compile_program(substitute(body, constants))
                if change in names:
                    near = max(task.python, key=lambda x: likeness(x, body))
                    matcher = difflib.SequenceMatcher(None, near, body, autojunk=False)
                    codes = [
                        code for code in matcher.get_opcodes() if code[0] != "equal"
                    ]
                    assert 1 <= len(codes) <= 2, mutant.name
                    made += 1
            assert not set(mutant.python) & set(task.python), mutant.name
    assert made > DRAWN


def likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()
