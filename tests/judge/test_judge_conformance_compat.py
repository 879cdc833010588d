"""What each grader accepts, told pair by pair; docs/checkers.md shows the same table.

The verdicts were computed once and reviewed row by row against the graders' rules, not
taken from running the graders: a change of the code that changes one of them needs a
reason in the grader's source.
"""

import itertools
from pathlib import Path

import pytest

from alphacode.core.checker import Checker
from alphacode.core.errors import JudgeError
from alphacode.core.rules import GRADERS, TESTLIB_CHECKERS
from alphacode.judge.checkers import comparison_of

PAGE = Path(__file__).parents[2] / "docs" / "checkers.md"

GRADER_MODES = (
    *("tokens", "deepmind", "sandboxfusion", "livecodebench", "apps"),
    *("alphacodium", "alphacodium unordered", "cph"),
    *("oj", "oj exact", "oj ignore-spaces", "oj ignore-spaces-and-newlines"),
    *("oj -e 1e-6", "dmoj", "dmoj floats", "kattis", "kattis case_sensitive"),
    *("kattis space_change_sensitive", "kattis float_tolerance 1e-6"),
)
TESTLIB_MODES = tuple(f"testlib {name}" for name in TESTLIB_CHECKERS)
MODES = GRADER_MODES + TESTLIB_MODES

# The same rule in both: tokens, as text.
SAME = {("oj ignore-spaces-and-newlines", "kattis case_sensitive")}

# Expected, actual, a letter for each grader, a letter for each checker of testlib:
# A accepts, . does not, F fails because the expected output has the wrong form.
# fmt: off
ROWS: list[tuple[str, str, str, str]] = [
    ("9007199254740993", "9007199254740992",
     ".AA.AAA.....A.A...A", "....F.FF.AAAAAAAFFF"),
    ("10000000000000000000", "10000000000000000000",
     "AAAAAAAAAAAAAAAAAAA", "AAAFFAFFFAAAAAAAFFF"),
    ("3000000000\n", "3000000000\n", "AAAAAAAAAAAAAAAAAAA", "AAAAFAFFAAAAAAAAFFF"),
    ("1000000\n", "1000001\n", "..A.AAA.....A.A...A", "......FF..AA...AFFF"),
    ("5\n", "+5\n", "AAAAAAA.....A.A...A", "......FF.AAAAAAAFFF"),
    ("7\n", "007\n", "AAAAAAA.....A.A...A", "......FF.AAAAAAAFFF"),
    ("0011\n", "11\n", ".AAAAAA.....A.A...A", "...FFFFFFAAAAAAAFFF"),
    ("0\n", "-0\n", "AAAAAAA.....A.A...A", "......FF.AAAAAAAFFF"),
    ("1.0\n", "1\n", "AAAAAAA.....A.A...A", "...FFFFFFAAAAAAAFFF"),
    ("1\n", "1.0\n", ".AAAAAA.....A.A...A", "......FF.AAAAAAAFFF"),
    ("0\n", "0.000005\n", ".A..AAA............", "......FF..A..A..FFF"),
    ("0.333333\n", "0.33333\n", "AAA.AAA............", "...FFFFFF.A..A..FFF"),
    ("0.00005\n", "0.0001\n", "....AAA............", "...FFFFFF.A.....FFF"),
    ("0.000001\n", "0.0000022\n", "AA..AAA............", "...FFFFFFAA..A..FFF"),
    ("1.0000012\n", "1.0\n", "AAA.AAA............", "...FFFFFFAA..A..FFF"),
    ("1.5\n", "1.50001\n", "A.A.AAA............", "...FFFFFF.A..A..FFF"),
    ("1000000.0\n", "1000005.0\n", "A.A.AAA............", "...FFFFFF.A.....FFF"),
    ("1000000.0\n", "1000000.5\n", "A.A.AAA.....A.A...A", "...FFFFFF.AA...AFFF"),
    ("0.5 0.25\n", "0.5000001 0.25\n", "AA..A.......A.A...A", "...FFFFFF.AA.A..FFF"),
    ("0.5 0.25\n", "0.5001 0.25\n", "....A..............", "...FFFFFF.A.....FFF"),
    ("nan\n", "nan\n", "AAAAAAAAAAAA.A.AAA.", "AAAFFFFFFFFFFFFFFFF"),
    ("inf\n", "Infinity\n", "A..AA.......A.....A", "...FFFFFFFFFFFFFFFF"),
    ("1e0 x\n", "1 x\n", "AA..........A.A...A", "...FFFFFF.FFFF..FFF"),
    ("YES\n", "yes\n", "AAA..AA........A.AA", "...FFFAAFFFFFFFFFFF"),
    ("Yes No\n", "yes no\n", "AAA..AA........A.AA", "...FFF.AFFFFFFFFFFF"),
    ("Yes\n", "yes\r\n", "AAA..AA........A..A", "...FFFAAFFFFFFFFFFF"),
    ("x\n", "x\n", "AAAAAAAAAAAAAAAAAAA", "AAAFFFFFFFFFFFFFFFF"),
    ("1\n", "1", "AAAAAAAA..AAAAAAA.A", "AAAAAAFFAAAAAAAAFFF"),
    ("1\n", "1\r\n", "AAAAAAAAA.AAAAAAA.A", "AAAAAAFFAAAAAAAAFFF"),
    ("1\n", "1\n\n", "AAAAAAAA..AAAAAAA.A", "AAAAAAFFAAAAAAAAFFF"),
    ("1\n", "1\n \n", "AAAAAAAA...A.A.AA.A", "AAAAAAFFAAAAAAAAFFF"),
    ("1\n", " 1\n", "AAAAAAAA..AAAAAAA.A", "AA.AAAFFAAAAAAAAFFF"),
    ("1 2\n", "1  2\n", "AA.AAAA...AAAAAAA.A", "AA.A.FFFA.AAAA..FFF"),
    ("1 2\n3\n", "1 2 3\n", "AA.........A...AA.A", "A..A.FFFA.AAAA..FFF"),
    ("a\n\nb\n", "a\nb\n", "AA..A.A....A.AAAA.A", "A..FFFFFFFFFFFFFFFF"),
    ("a\nb\n", "a\n\nb\n", "AA..A.A....A.AAAA.A", "A..FFFFFFFFFFFFFFFF"),
    ("1 2\n", "12\n", ".....AA............", ".....FFF........FFF"),
    ("1 2\n", "2 1\n", "....A..............", ".....FFFA.......FFF"),
    ("1\n2\n", "2\n1\n", "....A.A............", ".....FFFA.......FFF"),
    ("1\n1\n2\n", "1\n2\n", "....A.A............", ".....FFF........FFF"),
    ("1\n1\n2\n", "1\n2\n1\n", "....A.A............", ".....FFFA.......FFF"),
    ("2 3\n", "2 3 4\n", "...................", ".....FFF........FFF"),
    ("1\x0c2\n", "1 2\n", "A..AA.....AAAAAAA.A", ".A.FFFFFFFFFFFFFFFF"),
    ("0.1234\n0.5\n", "0.5\n0.12341\n", "....A..............", "...FFFFFF.......FFF"),
    ("Case 1: 5\n", "Case 1: 5\n", "AAAAAAAAAAAAAAAAAAA", "AAAFFFFFFFFFFFFFAAA"),
    ("Case 1: 5 6\n", "Case 1: 5 6\n", "AAAAAAAAAAAAAAAAAAA", "AAAFFFFFFFFFFFFFFAA"),
    ("Case 1: a\n", "Case 1:  a\n", "AA..AAA...AAAAAAA.A", "AA.FFFFFFFFFFFFFFFA"),
]
# fmt: on


def verdict(mode: str, expected: str, actual: str) -> str:
    compare = comparison_of(Checker(), compat=mode if mode != "tokens" else "")
    try:
        return "A" if compare(b"", expected.encode(), actual.encode()) else "."
    except JudgeError:
        return "F"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]!r} {row[1]!r}")
def test_every_mode_judges_as_its_grader(row: tuple[str, str, str, str]) -> None:
    expected, actual, graders, testlib = row
    told = dict(zip(MODES, graders + testlib, strict=True))
    assert {mode: verdict(mode, expected, actual) for mode in MODES} == told


def test_the_table_is_large_and_tells_every_two_modes_apart() -> None:
    assert len(ROWS) >= 25
    columns = dict(
        zip(MODES, zip(*(row[2] + row[3] for row in ROWS), strict=True), strict=True)
    )
    alike = {
        (one, other)
        for one, other in itertools.combinations(MODES, 2)
        if columns[one] == columns[other]
    }
    assert alike == SAME


def test_every_grader_is_in_the_table() -> None:
    assert {mode.split()[0] for mode in MODES} - {"tokens"} == set(GRADERS)
    assert set(TESTLIB_CHECKERS) == {mode.split()[1] for mode in TESTLIB_MODES}
    assert len(TESTLIB_CHECKERS) == 19


def shown(text: str) -> str:
    return f"`{text.encode('unicode_escape').decode()}`"


def page_rows() -> list[str]:
    lines = []
    for expected, actual, graders, testlib in ROWS:
        accept = [m for m, v in zip(GRADER_MODES, graders, strict=True) if v == "A"]
        refuse = [m for m in GRADER_MODES if m not in accept]
        if not accept or not refuse:
            told = "all" if accept else "none"
        elif len(accept) <= len(refuse):
            told = ", ".join(accept)
        else:
            told = f"all but {', '.join(refuse)}"
        checkers = {
            letter: " ".join(
                n for n, v in zip(TESTLIB_CHECKERS, testlib, strict=True) if v == letter
            )
            for letter in "A."
        }
        lines.append(
            f"| {shown(expected)} | {shown(actual)} | {told} | "
            f"{checkers['A'] or '-'} | {checkers['.'] or '-'} |"
        )
    return lines


def test_the_page_shows_this_table() -> None:
    table = "\n".join(page_rows())
    assert table in PAGE.read_text(), f"docs/checkers.md should hold:\n{table}"
