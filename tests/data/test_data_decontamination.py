"""Overlap by n-grams equals brute force, and what overlaps is left out."""

import random
import re

import pytest

from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.data.decontamination import (
    DecontaminationReport,
    DecontaminationSettings,
    Decontaminator,
    decontaminated,
    parts,
)

STATEMENT = (
    "A gardener plants tulips in rows. Given the number of rows and the tulips in "
    "each of them, say how many tulips the longest row has. The input holds n, then "
    "n numbers; print one number."
)
PROGRAM = (
    "n = int(input())\nrows = [int(word) for word in input().split()]\n"
    "longest = 0\nfor tulips in rows:\n    longest = max(longest, tulips)\n"
    "print(longest)\n"
)


def problem(name: str, statement: str, *programs: str, wrong: str = "") -> Problem:
    return Problem(
        name=name,
        description=statement,
        solutions=tuple(Solution(Language.PYTHON3, text) for text in programs),
        incorrect_solutions=(Solution(Language.CPP, wrong),) if wrong else (),
    )


def grams(text: str, n: int) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[start : start + n]) for start in range(len(words) - n + 1)}


def by_brute_force(
    text: str, problems: list[Problem], settings: DecontaminationSettings
) -> dict[str, tuple[float, int, int]]:
    """Return of each overlapping problem the best share, with its counts."""
    ours = grams(text, settings.ngram)
    found: dict[str, tuple[float, int, int]] = {}
    for each in problems:
        shares = []
        for _, item in parts(each, settings.checks_solutions):
            theirs = grams(item, settings.ngram)
            if len(theirs) >= settings.min_ngrams:
                shared = len(ours & theirs)
                shares.append((shared / len(theirs), shared, len(theirs)))
        good = [share for share in shares if share[0] >= settings.min_share]
        if good:
            found[each.name] = max(good, key=lambda share: share[0])
    return found


@pytest.mark.parametrize("seed", range(12))
def test_overlaps_are_those_of_brute_force(seed: int) -> None:
    chance = random.Random(seed)
    letters = "abcd"[: chance.randint(1, 4)]
    signs = [" ", "\n", "_ ", ", ", " // ", "\t"]

    def text(most: int) -> str:
        count = chance.randint(0, most)
        return "".join(
            chance.choice(letters + "AB\u00e9") + chance.choice(signs)
            for _ in range(count)
        )

    problems = [
        problem(f"p{number}", text(25), text(15), text(15), wrong=text(9))
        for number in range(8)
    ]
    for ngram in (1, 2, 3, 5):
        settings = DecontaminationSettings(
            ngram=ngram,
            min_share=chance.choice([0.01, 0.2, 0.5, 1.0]),
            checks_solutions=chance.random() < 0.7,
            min_ngrams=chance.choice([1, 1, 3]),
        )
        items = [
            grams(item, ngram)
            for each in problems
            for _, item in parts(each, settings.checks_solutions)
        ]
        compared = sum(len(each) >= settings.min_ngrams for each in items)
        if not compared:
            continue
        made = Decontaminator(problems, settings)
        assert made.num_items == compared
        assert made.num_too_short == len(items) - made.num_items
        for _ in range(20):
            document = text(60)
            found = made.overlaps("doc", document)
            expected = by_brute_force(document, problems, settings)
            assert {
                each.problem: (each.share, each.shared, each.of) for each in found
            } == expected
            assert [each.share for each in found] == sorted(
                (share for share, _, _ in expected.values()), reverse=True
            )


@pytest.mark.parametrize(
    "text",
    [
        STATEMENT,
        STATEMENT.upper(),
        "x = 1\n" + "\n".join(f"// {word}" for word in STATEMENT.split()),
        "# " + STATEMENT.replace(" ", "\n#   ").replace(",", ";"),
        '"""' + STATEMENT[: len(STATEMENT) * 3 // 4] + '"""',
    ],
    ids=["as it is", "capitals", "comments", "wrapped", "three quarters"],
)
def test_a_statement_is_found_however_it_is_laid_out(text: str) -> None:
    made = Decontaminator([problem("tulips", STATEMENT)], DecontaminationSettings())
    (overlap,) = made.overlaps("file", text)
    assert (overlap.problem, overlap.part) == ("tulips", "statement")
    assert overlap.share > 0.5
    assert made.overlaps("file", "roses " * 40) == []


def test_training_problems_lose_what_overlaps() -> None:
    evaluation = [problem("tulips", STATEMENT, PROGRAM)]
    other = "Count the apples on every tree and print their sum in one line, please. "
    clean = "print(sum(map(int, open(0).read().split()[1:])))\n"
    training = [
        problem("same statement", f"Once. {STATEMENT}", clean),
        problem(
            "same program", other, clean, PROGRAM.replace("  ", " "), wrong=PROGRAM
        ),
        problem("clean", other, clean),
    ]
    report = DecontaminationReport()
    made = Decontaminator(evaluation, DecontaminationSettings(ngram=5))
    kept = list(decontaminated(training, made, report))
    assert [each.name for each in kept] == ["same program", "clean"]
    assert [each.solution for each in kept[0].solutions] == [clean]
    assert kept[0].incorrect_solutions == ()
    assert kept[1] == training[2]
    assert (report.texts, report.dropped, report.dropped_problems) == (8, 3, 1)
    assert [(each.text, each.part) for each in report.overlaps] == [
        ("same statement: statement", "statement"),
        ("same program: solution 1", "solution 0"),
        ("same program: incorrect solution 0", "solution 0"),
    ]
    assert report.as_dict()["overlaps"][1]["share"] == 1.0


def test_without_evaluation_problems_everything_passes() -> None:
    training = [problem("a", STATEMENT)]
    assert list(decontaminated(training, None, DecontaminationReport())) == training


def test_nothing_to_compare_with_is_said() -> None:
    with pytest.raises(DataError, match="8 n-grams of 13 words"):
        Decontaminator([problem("a", "short")], DecontaminationSettings())
