"""The shipped example problems are what their README promises."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem
from alphacode.core.splits import Split, split_of
from alphacode.data import read_problem
from alphacode.judge import Judge, JudgeJob

EXAMPLES = Path(__file__).parents[2] / "examples" / "problems"
FOLDERS = sorted(path.parent for path in EXAMPLES.glob("*/problem.md"))
# Statement and prompt must fit the 1536 tokens that the paper's encoder reads; a token
# of a small vocabulary holds some two characters of English.
MOST_CHARACTERS = 2400
README_ROW = re.compile(
    r"^\| \[`(?P<folder>[a-z0-9-]+)`\]\((?P=folder)/problem\.md\) \| (?P<title>[^|]+) "
    r"\| (?P<rating>\d+) \| (?P<tags>[^|]+) \| (?P<split>\w+) \| (?P<tests>\d+) "
    r"\| (?P<wrong>\d+) \|$",
    re.M,
)


@pytest.fixture(scope="module")
def problems() -> dict[str, Problem]:
    return {folder.name: read_problem(folder) for folder in FOLDERS}


def is_right(key: object) -> bool:
    return str(key).endswith("True")


def jobs(problem: Problem) -> Iterator[JudgeJob]:
    """Yield a job for each program, keyed by its number and whether it is right."""
    for number, (solution, label) in enumerate(problem.labelled_solutions()):
        yield JudgeJob(
            f"{number} {label}",
            solution,
            problem.public_tests + problem.hidden_tests,
            Limits.of(problem),
            checker=problem.checker,
        )


def misjudged(judge: Judge, asked: Iterable[JudgeJob]) -> list[str]:
    """Return the programs that a judge calls other than their folder does."""
    bad = []
    for outcome in judge.judge(asked):
        assert outcome.judgement is not None, outcome.error
        verdict = outcome.judgement.verdict.value
        if (verdict == "AC") != is_right(outcome.key):
            bad.append(f"program {outcome.key} earns {verdict}")
    return bad


def test_every_problem_is_complete(problems: dict[str, Problem]) -> None:
    assert len(problems) >= 125
    for folder, problem in problems.items():
        languages = {solution.language for solution in problem.solutions}
        assert languages >= {Language.PYTHON3, Language.CPP}, folder
        assert len(problem.public_tests) >= 2, folder
        assert len(problem.hidden_tests) >= 8, folder
        assert len({test.input for test in problem.hidden_tests}) >= 8, folder
        assert len({test.output for test in problem.hidden_tests}) >= 2, folder
        assert 800 <= problem.cf_rating <= 1600, folder
        assert problem.cf_tags, folder
        assert len(problem.description) <= MOST_CHARACTERS, folder
        assert problem.description.isascii(), folder


def test_no_two_problems_share_a_name(problems: dict[str, Problem]) -> None:
    names = Counter(problem.name for problem in problems.values())
    assert [name for name, count in names.items() if count > 1] == []


def test_the_readme_tells_every_problem(problems: dict[str, Problem]) -> None:
    text = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    rows = {row["folder"]: row.groupdict() for row in README_ROW.finditer(text)}
    assert rows == {
        folder: {
            "folder": folder,
            "title": problem.name,
            "rating": str(problem.cf_rating),
            "tags": ", ".join(problem.cf_tags),
            "split": split_of(problem.name).value,
            "tests": str(len(problem.hidden_tests)),
            "wrong": str(len(problem.incorrect_solutions)),
        }
        for folder, problem in problems.items()
    }


def test_a_third_of_the_problems_is_tune(problems: dict[str, Problem]) -> None:
    parts = Counter(split_of(problem.name) for problem in problems.values())
    assert 0.2 < parts[Split.TUNE] / parts.total() < 0.45


def test_todays_references_are_accepted(judge: Judge) -> None:
    """One problem a day; wrong programs may take their time, and are slow tests."""
    folder = FOLDERS[datetime.now(UTC).toordinal() % len(FOLDERS)]
    references = [job for job in jobs(read_problem(folder)) if is_right(job.key)]
    assert misjudged(judge, references) == [], folder.name


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_program_earns_what_its_folder_says(folder: Path, judge: Judge) -> None:
    assert misjudged(judge, jobs(read_problem(folder))) == []
