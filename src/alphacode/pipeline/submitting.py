"""Write the submitted programs for people, and judge them on the hidden tests."""

from pathlib import Path
from typing import Final

from alphacode.core.files import write_text
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.ledger import Ledger
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.filtering import Filtering
from alphacode.selection.judging import ProgramJudgement, judge_programs
from alphacode.selection.selection import Selection

ENDINGS: Final = {
    Language.PYTHON3: "py",
    Language.PYTHON: "py2",
    Language.CPP: "cpp",
    Language.JAVA: "java",
}


def write_programs(
    selection: Selection,
    programs: tuple[DistinctProgram, ...],
    bench: Bench,
    folder: Path,
) -> list[str]:
    """Write each submission to `01.py`, `02.cpp`, ...; return paths inside the run.

    What an earlier attempt submitted and this one does not is removed.
    """
    by_id = {program.program_id: program for program in programs}
    paths = []
    for submission in selection.submissions:
        ending = ENDINGS.get(submission.language, "txt")
        path = folder / f"{submission.rank:02d}.{ending}"
        write_text(path, _as_text(by_id[submission.program_id].program))
        paths.append(str(path.relative_to(bench.run.path)))
    for old in folder.glob("[0-9][0-9].*"):
        if str(old.relative_to(bench.run.path)) not in paths:
            old.unlink()
    return paths


def judge_on_hidden_tests(
    problem: Problem,
    selection: Selection,
    filtering: Filtering,
    bench: Bench,
    ledger: Ledger,
) -> dict[str, ProgramJudgement] | None:
    """Return verdicts by program id; `None` where the problem has no hidden tests.

    The submissions come first. With `judges_every_candidate` all other programs that
    pass the examples follow: what estimates of pass@k need.
    """
    if not problem.hidden_tests:
        return None
    by_id = {program.program_id: program for program in filtering.candidates}
    chosen = [by_id[submission.program_id] for submission in selection.submissions]
    if bench.settings.judges_every_candidate:
        submitted = {program.program_id for program in chosen}
        chosen += [each for name, each in by_id.items() if name not in submitted]
    known = ledger.judged("hidden")
    with ledger.keeping_judgements("hidden") as keep:
        return judge_programs(
            chosen,
            problem.hidden_tests,
            Limits.of(problem),
            bench.judge,
            checker=problem.checker,
            known=known,
            on_outcome=bench.counting(
                keep, "programs judged on hidden tests", len(chosen)
            ),
        )


def _as_text(program: str) -> str:
    # Half a surrogate pair cannot be written.
    return program.encode("utf-8", "replace").decode("utf-8")
