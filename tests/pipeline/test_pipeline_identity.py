"""What was made under something else is not taken for this: files, runs, attempts."""

import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import scripted

from alphacode.cli.analyse_variants import _tag_sets
from alphacode.cli.output import Screen
from alphacode.core.errors import ConfigError, RunError
from alphacode.core.problem import Language, TestCase
from alphacode.model.checkpoint import write_config_section
from alphacode.pipeline import runs
from alphacode.pipeline.bench import Unwatched
from alphacode.pipeline.finished.reopening import reopen_bench
from alphacode.pipeline.further_tests.generation import GenerationSettings
from alphacode.pipeline.further_tests.problems import _key, write_tested_problems
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.models.opening import Opened
from alphacode.pipeline.sample_file import SampleRequest
from alphacode.pipeline.scores import log_probabilities
from alphacode.pipeline.settings import SolveSettings
from alphacode.pipeline.submitting import write_programs
from alphacode.reporting.facts import read_facts
from alphacode.sampling.model_directory import find_model
from alphacode.selection.clusters import Cluster
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.selection import Selection
from alphacode.selection.submission import Submission
from alphacode.store.run_directory import RunDirectory, create_or_continue


def drawing(model: str, problem=scripted.SUM) -> str:  # type: ignore[no-untyped-def]
    identity: Any = ["a", "b"] if "," in model else "a"
    opened = Opened(identity=identity, sampler=scripted.ScriptedSampler(str))
    return SampleRequest(opened, problem, SolveSettings(model=model)).digest()


def test_a_file_of_samples_is_of_one_family_with_its_shares() -> None:
    even = drawing("pool,fitting_pool")
    assert even == drawing("pool:1,fitting_pool:1")
    assert even != drawing("pool:5,fitting_pool:1")


def test_examples_count_for_what_reads_them() -> None:
    other = replace(scripted.SUM, public_tests=(TestCase("1 1\n", "2\n"),))
    assert drawing("embedded") == drawing("embedded", other)
    for model in ("fitting_pool", "fitting_pool@embedded", "pool,fitting_pool"):
        assert drawing(model) != drawing(model, other), model


@pytest.mark.parametrize("key", ["input_model", "scorer"])
def test_a_run_is_not_continued_with_another_model_at_the_same_place(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = shutil.copytree(find_model("embedded_inputs"), tmp_path / "model")
    found = SimpleNamespace(name="before")
    monkeypatch.setattr(runs, "scoring_of", lambda settings: found)
    settings = scripted.settings_for(5)
    selection = settings.selection.model_copy(update={key: str(place)})
    settings = settings.model_copy(update={"selection": selection})

    def opened() -> None:
        run = tmp_path / "run"
        with runs.open_bench(settings, {"problem": "sum"}, run, Unwatched()):
            pass

    opened()
    opened()
    found.name = "after"
    write_config_section(place, "training", {"steps": 1})
    with pytest.raises(RunError, match=f"begun with {key} = "):
        opened()


def chosen(*names: str) -> Selection:
    return Selection(
        submissions=tuple(
            Submission(
                rank=rank,
                program_id=name,
                language=Language.PYTHON3,
                index=rank,
                cluster=1,
            )
            for rank, name in enumerate(names, start=1)
        ),
        clusters=(
            Cluster(rank=1, program_ids=names, num_samples=len(names), signature=""),
        ),
    )


def program_of(*indices: int) -> DistinctProgram:
    return DistinctProgram(
        program_id="x", language=Language.PYTHON3, program="x = 1\n", indices=indices
    )


REPORT = {"solved": True, "samples": 3, "seconds": 1.0}


def test_what_another_process_chose_otherwise_is_another_attempt(
    tmp_path: Path,
) -> None:
    """A killed one may have missed programs that are judged now."""
    with create_or_continue(tmp_path / "run", {"a": 1}) as run:
        killed, again = Ledger(run, scripted.SUM), Ledger(run, scripted.SUM)
        killed.keep_selection(chosen("x"), ["01.py"])
        again.keep_selection(chosen("x"), ["01.py"])
        again.keep_selection(chosen("y", "x"), ["01.py", "02.py"])
        again.keep_report(REPORT)
        third = Ledger(run, scripted.SUM)
        third.keep_selection(chosen("z"), ["01.py"])
        third.keep_report(REPORT)
        rows = [(row["attempt"], row["program_id"]) for row in run.rows("submissions")]
        assert rows == [(0, "x"), (1, "y"), (1, "x"), (2, "z")]
        assert len(list(run.rows("clusters"))) == 4
        assert [row["attempt"] for row in run.rows("metrics")] == [1, 2]


def test_what_an_earlier_attempt_submitted_is_removed(tmp_path: Path) -> None:
    bench: Any = SimpleNamespace(run=SimpleNamespace(path=tmp_path))
    programs = (program_of(0),)
    (tmp_path / "submissions").mkdir()
    for name in ("01.cpp", "02.py", "notes.txt"):
        (tmp_path / "submissions" / name).write_text("old")
    paths = write_programs(chosen("x"), programs, bench, tmp_path / "submissions")
    assert paths == ["submissions/01.py"]
    left = sorted(path.name for path in (tmp_path / "submissions").iterdir())
    assert left == ["01.py", "notes.txt"]


def test_a_sub_sample_knows_no_log_probability_from_outside() -> None:
    program = program_of(0, 7)
    known = {0: -2.0, 7: -0.5}
    assert log_probabilities(known, [program]) == {"x": -0.5}
    assert log_probabilities(known, [replace(program, indices=(0,))]) == {"x": -2.0}
    assert log_probabilities({}, [program]) == {}


@pytest.mark.parametrize(
    "change", ["selection.execution_time_limit_s=5", "judge.python3_time_multiplier=3"]
)
def test_what_stored_verdicts_rest_on_stays(change: str, tmp_path: Path) -> None:
    settings = SolveSettings().model_dump(mode="json")
    with create_or_continue(tmp_path / "run", {"settings": settings}):
        pass
    with (
        pytest.raises(ConfigError, match=r"was .* when programs of this run"),
        reopen_bench(tmp_path / "run", [change], Unwatched()),
    ):
        pass
    same = ["selection.execution_time_limit_s=1.0", "judge.workers=1"]
    with reopen_bench(tmp_path / "run", same, Unwatched()):
        pass


def test_tests_are_noted_for_what_they_were_made_with(tmp_path: Path) -> None:
    settings = GenerationSettings()
    keys = {_key(scripted.SUM, settings, None, name) for name in ("", "one", "other")}
    assert len(keys) == 3


def test_one_process_at_a_time_makes_a_file_of_tests(tmp_path: Path) -> None:
    out, judge = tmp_path / "out.jsonl", Any
    settings = GenerationSettings()

    def problems():  # type: ignore[no-untyped-def]
        with pytest.raises(RunError, match="another process is writing"):
            write_tested_problems([], out, judge, settings)
        yield from ()

    write_tested_problems(problems(), out, judge, settings)
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="cannot write"):
        write_tested_problems([], tmp_path / "file" / "x.jsonl", judge, settings)


def test_json_holds_half_a_surrogate_pair(capsys: pytest.CaptureFixture[str]) -> None:
    Screen(as_json=True).answer({"program": "\ud800"})
    assert capsys.readouterr().out == '{"program": "\\ud800"}\n'


def test_a_training_is_no_run_to_report(tmp_path: Path) -> None:
    with create_or_continue(tmp_path / "run", {"settings": "x", "stage": "finetune"}):
        pass
    with pytest.raises(RunError, match="train report"):
        read_facts(tmp_path / "run", "run")
    assert RunDirectory.for_reading(tmp_path / "run")


def test_a_family_is_told_tags_as_its_first_model_draws_them() -> None:
    def base(model: str) -> Any:
        return SimpleNamespace(settings=SolveSettings(model=model))

    alone = _tag_sets(base("embedded"))
    assert _tag_sets(base("embedded,fitting_pool@embedded:3")) == alone
    assert _tag_sets(base("pool:2,embedded")) == alone
    assert _tag_sets(base("pool")) != alone
