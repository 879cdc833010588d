"""Expert iteration: what is learned from, and a run that is killed in between."""

import json
import random
from pathlib import Path

import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem, TestCase
from alphacode.core.sample import Conditioning, Sample
from alphacode.core.settings import override
from alphacode.core.verdict import Verdict
from alphacode.curriculum.held_out import is_held_out_task
from alphacode.judge import JudgeSettings
from alphacode.pipeline import iteration
from alphacode.pipeline.bench import Unwatched
from alphacode.pipeline.iteration import IterationSettings, as_markdown, iterate
from alphacode.pipeline.ledger import Ledger
from alphacode.sampling.model_directory import find_model
from alphacode.selection.canonical import program_id
from alphacode.selection.judging import ProgramJudgement
from alphacode.store.run_directory import create_or_continue

PROBLEM = Problem(name="p", description="d", private_tests=(TestCase("1\n", "1\n"),))
# A program, what it earns on the examples and on the hidden tests.
EARNED = {
    "right = 1": (Verdict.ACCEPTED, Verdict.ACCEPTED),
    "lucky = 1": (Verdict.ACCEPTED, Verdict.WRONG_ANSWER),
    "wrong = 1": (Verdict.WRONG_ANSWER,),
    "slow = 1": (Verdict.TIME_LIMIT_EXCEEDED,),
    "broken(": (Verdict.COMPILE_ERROR,),
    "lost = 1": (None,),
    "late = 1": (Verdict.ACCEPTED, None),
    "unseen = 1": (Verdict.ACCEPTED,),
}


def sample(index: int, program: str) -> Sample:
    return Sample(
        problem="p",
        index=index,
        conditioning=Conditioning(
            language=Language.PYTHON3, rating=None, tags=(), is_correct=True
        ),
        temperature=1.0,
        program=program,
        num_tokens=3,
        log_probability=-1.0,
        is_finished=True,
    )


def test_what_is_right_and_wrong_is_what_the_judge_said(tmp_path: Path) -> None:
    with create_or_continue(tmp_path / "run", {"layout": 1}) as run:
        ledger = Ledger(run, PROBLEM)
        with ledger.keeping_samples() as keep:
            for index, program in enumerate([*EARNED, "right = 1  # again"]):
                keep(sample(index, program), program_id(Language.PYTHON3, program))
        for number, stage in enumerate(("public", "hidden")):
            with ledger.keeping_judgements(stage) as judged:  # type: ignore[arg-type]
                for program, earned in EARNED.items():
                    if number < len(earned):
                        name = program_id(Language.PYTHON3, program)
                        judged(
                            ProgramJudgement(program_id=name, verdict=earned[number])
                        )
        right, wrong = iteration._sorted_out(ledger)
    assert [program.program for program in right] == ["right = 1"]
    assert [program.program for program in wrong] == [
        "lucky = 1",
        "wrong = 1",
        "slow = 1",
    ]
    some = iteration._some(wrong, 2, random.Random(1))
    assert len(some) == 2
    assert {each.solution for each in some} < {"lucky = 1", "wrong = 1", "slow = 1"}


SMALL = [
    "rounds=2",
    "problems=12",
    "samples=24",
    "validation_problems=4",
    "validation_samples=16",
    "finetune.training.steps=3",
    "finetune.training.batch_size=8",
    "finetune.training.threads=1",
]


@pytest.mark.parametrize("part", ["kept", "held-out-tasks"])
def test_problems_are_of_the_part_that_is_asked_for(tmp_path: Path, part: str) -> None:
    changes = ["validation_problems=12", f"curriculum.part={part}"]
    settings = override(IterationSettings(), changes)
    assert IterationSettings().curriculum.part == "kept"
    run = iteration._Iteration(
        settings, tmp_path, print, None, Unwatched(), JudgeSettings()
    )
    run.prepare()
    share = settings.curriculum.held_out_tasks_share
    lines = (tmp_path / "validation.jsonl").read_text().splitlines()
    named = [json.loads(line)["name"].split("-", 3)[3] for line in lines]
    # A composed task is held out by its name or by that of the task it asks for.
    held_out = [is_held_out_task(name, share, ()) for name in named if "/" not in name]
    assert len(lines) == 12 and held_out
    assert all(held_out) if part == "held-out-tasks" else not any(held_out)


def test_programs_are_judged_as_asked(tmp_path: Path) -> None:
    """Without protection only where that is allowed; here it is not."""
    settings = override(IterationSettings(), SMALL)
    unprotected = JudgeSettings(isolation="none")
    with pytest.raises(ConfigError, match="--unsafe"):
        iterate(settings, find_model("embedded"), tmp_path, judge=unprotected)


@pytest.mark.slow
def test_a_killed_run_goes_on_to_the_same_rounds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shipped model; stopped at the training and at the validation of a round."""
    settings = override(IterationSettings(), SMALL)
    whole = iterate(settings, find_model("embedded"), tmp_path / "whole")
    assert [each.number for each in whole] == [0, 1, 2]
    assert len({each.model for each in whole}) == 3
    assert all(each.kept_correct and each.kept_incorrect for each in whole[1:])
    kept = tmp_path / "whole" / "round-1" / "kept.jsonl"
    assert len(kept.read_text().splitlines()) == whole[1].solved_problems
    for name in ("finetune", "evaluate"):

        def killed(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(iteration, name, killed)
            with pytest.raises(KeyboardInterrupt):
                iterate(settings, find_model("embedded"), tmp_path / "cut")
    again = iterate(settings, find_model("embedded"), tmp_path / "cut")
    assert again == whole
    stored = json.loads((tmp_path / "cut" / "rounds.json").read_text())
    assert [each["model"] for each in stored] == [each.model for each in whole]
    assert as_markdown(again) == (tmp_path / "cut" / "report.md").read_text()
