"""The built-in rules, their specs, and properties that hold for every one of them."""

import re
import string
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alphacode.core.checker import Checker, CheckerProgram, Rule, parse_rule
from alphacode.core.errors import ConfigError, JudgeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.core.rules import GRADERS, OWN_RULES, RULES, TESTLIB_CHECKERS
from alphacode.core.settings import override
from alphacode.core.verdict import Verdict
from alphacode.judge import Judge, JudgeJob, JudgeSettings
from alphacode.judge.checkers import COMPARISONS, comparison_of

EVERY_SPEC = [
    *(name for name in RULES if name not in ("floats", "testlib")),
    *("floats 1e-6", "oj -e 1e-6", "dmoj floats", "kattis float_tolerance 1e-6"),
    *("alphacodium unordered", "oj ignore-spaces", "kattis space_change_sensitive"),
    *(f"testlib {name}" for name in TESTLIB_CHECKERS),
]


def right(spec: str, expected: str, actual: str, *, strict: bool = False) -> bool:
    compare = comparison_of(Checker(parse_rule(spec)), strict=strict)
    return compare(b"", expected.encode(), actual.encode())


@pytest.mark.parametrize(
    ("spec", "expected", "actual", "accepts"),
    [
        ("exact", "1\n", "1\n", True),
        ("exact", "1\n", "1", False),
        ("lines", "a b\nc\n", "a b  \r\nc", True),
        ("lines", "a b\nc\n", "a b\nc\n\n \n", True),
        ("lines", "a b\n", "a  b\n", False),
        ("lines", "a\n\nb\n", "a\nb\n", False),
        ("lines", "a\n", " a\n", False),
        ("lines", "Ab\n", "aB\n", False),
        ("lines ignore_case", "Ab\n", "aB\n", True),
        ("floats 1e-6", "0.5 1", "0.5000004 1.0000009", True),
        ("floats 1e-6", "0.5", "0.500002", False),
        ("floats absolute=1e-6", "1000000.0", "1000000.5", False),
        ("floats relative=1e-6", "1000000.0", "1000000.5", True),
        ("floats 1e-6", "2", "2.0", True),
        ("floats 1e-6", "1000000000000000001", "1000000000000000000", False),
        ("floats 1e-6", "0011", "11.0", False),
        ("floats 1e-6", "nan", "0.5", False),
        ("floats 1e-6", "0.5", "nan", False),
        ("floats 1e-6", "x", "X", True),
        ("floats 1e-6 case_sensitive", "x", "X", False),
        ("yesno", "YES\nNo\n", "yes NO", True),
        ("yesno", "YES", "no", False),
        ("yesno", "YES", "yes yes", False),
        ("yesno", "YES", "", False),
        ("unordered-lines", "1 2\nb\nb\n", "B\n\n1  2\nb", True),
        ("unordered-lines", "1 2\nb\nb\n", "1 2\nb\n", False),
        ("unordered-lines", "1 2\nb\n", "1 2\nb\nb\n", False),
        ("unordered-lines", "1 2\n", "2 1\n", False),
        ("unordered-lines case_sensitive", "b\n", "B\n", False),
        ("any-of", "1 2\n<or>\n2 1\n", "2\n1", True),
        ("any-of", "1 2\n<or>\n2 1\n", "1 1", False),
        ("any-of", "1 2\n<or>\n2 1\n", "1 2 <or> 2 1", False),
        ("any-of", "<or>\n-1\n", "", True),
        ("any-of", "7\n", "7", True),
        ("any-of separator=##", "a\n##\r\nb\n", "b", True),
        ("any-of separator=##", "a\n<or>\nb\n", "b", False),
        ("tokens", "YES 1", "yes\n+1", True),
        ("tokens case_sensitive", "YES", "yes", False),
        ("kattis float_relative_tolerance 1e-6", "inf", "5", False),
        ("kattis float_tolerance 1e-9", "9007199254740993", "9007199254740992", True),
        (
            "kattis float_absolute_tolerance 1e-9",
            "9007199254740993",
            "9007199254740992",
            False,
        ),
        ("kattis float_tolerance 0.1", "0x10", "16.05", True),
        ("dmoj floats 2", "1.0", "1.009", True),
        ("alphacodium delta=0", "1.0", "1", False),
        ("testlib hcmp", "-12", "-12", True),
        ("testlib wcmp", "a\vb", "a\vb", True),
        ("testlib fcmp", "a\r\nb", "a\nb\n\n", True),
        ("testlib fcmp", "a\nb\n", "a\n", False),
        ("testlib rcmp", "1e400", "1e500", True),
        ("testlib rcmp6", "1e400", "-1e400", False),
        ("testlib casencmp", "Case 1: 1 2\nCase 2:\n", "Case 1: 1 2 Case 2:", True),
        ("testlib casencmp", "Case 1: 1 2\nCase 2:\n", "Case 1: 1 2 Case 3:", False),
        ("testlib caseicmp", "Case 1: 1\n", "1", False),
        ("testlib icmp", "3 x", "3", True),
        ("testlib uncmp", "2 1 1", "1 1 2", True),
        ("testlib uncmp", "2 1 1", "1 2 2", False),
    ],
)
def test_a_rule_accepts(spec: str, expected: str, actual: str, accepts: bool) -> None:
    assert right(spec, expected, actual) == accepts


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("yesno", "maybe"),
        ("testlib ncmp", "1 x"),
        ("testlib icmp", "3000000000"),
        ("testlib hcmp", "1 2"),
        ("testlib rcmp", ""),
        ("testlib rcmp6", "nan"),
        ("testlib casewcmp", "Case 2: a"),
    ],
)
def test_a_wrong_expected_output_is_our_failure(spec: str, expected: str) -> None:
    with pytest.raises(JudgeError, match=r"the expected output holds .* expected "):
        right(spec, expected, "1")


def test_strict_is_case_sensitive_where_the_rule_leaves_it_open() -> None:
    for spec in ("tokens", "floats 1e-6", "unordered-lines", "any-of"):
        assert right(spec, "A", "a")
        assert not right(spec, "A", "a", strict=True)
    assert right("yesno", "YES", "yes", strict=True)
    assert right("kattis", "A", "a", strict=True)


def test_every_rule_has_a_comparison() -> None:
    assert set(COMPARISONS) == set(RULES) == set(OWN_RULES) | set(GRADERS)


@pytest.mark.parametrize("spec", EVERY_SPEC)
def test_a_spec_reads_back(spec: str) -> None:
    rule = parse_rule(spec)
    assert parse_rule(rule.spec) == rule
    comparison_of(Checker(rule))


def test_other_spellings_of_a_spec() -> None:
    assert parse_rule("yes/no") == parse_rule("yesno")
    assert parse_rule("Unordered_Lines") == Rule("unordered-lines")
    both = parse_rule("kattis float_tolerance 1e-6 case_sensitive")
    assert both == parse_rule("kattis case_sensitive float_tolerance=1e-6")
    assert parse_rule("floats 1e-6").spec == "floats 1e-06"
    assert parse_rule("floats absolute=1e-6 relative=1e-6") == parse_rule("floats 1e-6")


@pytest.mark.parametrize(
    ("spec", "sentence"),
    [
        ("flots 1e-6", "unknown checker 'flots'.*nearest is 'floats'"),
        ("", "unknown checker ''"),
        ("floats", "has no tolerance; expected one, as in 'floats 1e-6'"),
        ("floats -1", "'-1.0'; expected a tolerance of at least 0"),
        ("floats inf", "no parameter 'inf'"),
        ("floats absolute=inf", "'inf'; expected a tolerance"),
        ("floats absolut=1", "no parameter 'absolut'.*nearest is 'absolute'"),
        ("floats 1e-6 1e-6", "'absolute' twice"),
        ("floats absolute", "'absolute' without a value"),
        ("tokens case_sensitive=no", "'no'; expected the word alone"),
        ("exact 5", "no parameter '5'; expected no parameters"),
        ("testlib rcmp7", "'rcmp7'; expected one of wcmp.*nearest is 'rcmp"),
        ("testlib pointscmp", "a checker with a verdict; this one gives points"),
        ("dmoj floats 99", "'99'; expected 0 to 15 digits"),
        ("oj ignore", "'ignore'; expected one of crlf.*nearest is 'ignore-spaces'"),
    ],
)
def test_a_wrong_spec_is_refused_with_the_nearest(spec: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        parse_rule(spec)


def test_a_rule_and_a_program_exclude_each_other() -> None:
    program = CheckerProgram(Solution(Language.CPP, "int main() {}"))
    with pytest.raises(ValueError, match="'exact' and a checker program"):
        Checker(Rule("exact"), program)
    for checker in (Checker(program=program), Checker(interactor=program)):
        with pytest.raises(JudgeError, match="checker is a program"):
            comparison_of(checker)


def test_compat_is_a_grader_and_replaces_the_rule() -> None:
    settings = override(JudgeSettings(), ["compat=testlib rcmp6"])
    compare = comparison_of(Checker(Rule("exact")), compat=settings.compat)
    assert compare(b"", b"0.5", b"0.5000001\n")
    with pytest.raises(ConfigError, match=r"'compat'.*nearest is 'deepmind'"):
        override(settings, ["compat=depmind"])
    with pytest.raises(ConfigError, match="'tokens'; known: deepmind"):
        override(settings, ["compat=tokens"])
    with pytest.raises(ConfigError, match="nearest is 'float_tolerance'"):
        override(settings, ["compat=kattis float_tol"])


def test_a_job_is_judged_by_its_checker(judge: Judge) -> None:
    solution = Solution(Language.PYTHON3, "print('b a')")
    program = CheckerProgram(solution)
    checkers = {
        "any": Checker(parse_rule("any-of")),
        "tokens": Checker(),
        "wrong test": Checker(parse_rule("yesno")),
        "program": Checker(program=program),
    }
    tests = (TestCase("", "a b\n<or>\nb a\n"),)
    outcomes = {
        outcome.key: outcome
        for outcome in judge.judge(
            JudgeJob(name, solution, tests, Limits(), checker=checker)
            for name, checker in checkers.items()
        )
    }
    verdicts = {
        key: outcome.judgement and outcome.judgement.verdict
        for key, outcome in outcomes.items()
    }
    assert verdicts["any"] is Verdict.ACCEPTED
    assert verdicts["tokens"] is Verdict.WRONG_ANSWER
    assert verdicts["wrong test"] is None
    assert "'yesno' expected yes or no" in outcomes["wrong test"].error


OF_ONE_VALUE = {
    f"testlib {name}" for name in ("icmp", "hcmp", "yesno", "rcmp", "acmp", "dcmp")
}
# What can spell neither nan nor inf, nor a number beyond a double.
plain = st.text(st.sampled_from("0123456789.+-xY, \t\n\r"), max_size=30)
printable = st.text(st.sampled_from(string.printable + "\u00e9\u4e2d"), max_size=30)
numbers = st.floats(-1e6, 1e6).map(repr)


@given(st.sampled_from(EVERY_SPEC), plain)
def test_every_rule_accepts_the_expected_output_itself(spec: str, text: str) -> None:
    try:
        # testlib's checkers of one value refuse an output of several; APPS ends lines
        # of the output at a carriage return, and those expected at a newline alone.
        assert (
            right(spec, text, text)
            or (spec in OF_ONE_VALUE and len(text.split()) > 1)
            or (spec == "apps" and "\r" in text)
        )
    except JudgeError:
        assert spec.startswith(("yesno", "testlib"))


@given(st.sampled_from(EVERY_SPEC), printable, printable)
def test_no_output_is_too_strange(spec: str, expected: str, actual: str) -> None:
    try:
        assert right(spec, expected, actual) in (True, False)
    except JudgeError:
        assert spec.startswith(("yesno", "testlib"))


@given(plain, plain)
def test_kattis_flags_only_make_it_stricter(expected: str, actual: str) -> None:
    for flag in ("case_sensitive", "space_change_sensitive"):
        if right(f"kattis {flag}", expected, actual):
            assert right("kattis", expected, actual)


def deepmind_slowly(expected: str, actual: str) -> bool:
    """The rule as its source tells it, one character after the other."""

    def cut(text: str) -> list[str]:
        words, word = [], ""
        for letter in text + " ":
            if letter in " \n\t\r\v":
                words += [word] if word else []
                word = ""
            else:
                word += letter.lower() if letter.isascii() else letter
        return words

    def number(word: str) -> float | None:
        signless = re.sub(r"^[+-]", "", word)
        if signless not in ("nan", "inf", "infinity") and (
            not signless or set(signless) - set("0123456789.e+-") or signless[0] in "+-"
        ):
            return None
        try:
            return float(word)
        except ValueError:
            return None

    wanted, found = cut(expected), cut(actual)
    if wanted == found:
        return True
    if len(wanted) != len(found):
        return False
    for one, other in zip(wanted, found, strict=True):
        a, b = number(one), number(other)
        if a is None or b is None:
            if one != other:
                return False
        elif not abs(a - b) < 1e-5:
            return False
    return True


words = st.one_of(
    numbers,
    st.integers(-(10**20), 10**20).map(str),
    st.sampled_from(
        ["nan", "-NaN", "inf", "1.", ".5", "1e", "1_0", "+-1", "0x1", "Yes", "yes"]
    ),
    st.floats(-2e-5, 2e-5).map("{:.7f}".format),
)
pages = st.lists(words | st.sampled_from(["\f", "\v", "\n", " "]), max_size=4).map(
    " ".join
)


@given(pages | printable, pages | printable)
def test_deepmind_is_its_slow_reference(expected: str, actual: str) -> None:
    assert right("deepmind", expected, actual) == deepmind_slowly(expected, actual)


@given(st.floats(-1e3, 1e3), st.floats(-3e-2, 3e-2))
def test_apps_lines_of_one_number_are_as_close_as_numpy_says(
    number: float, error: float
) -> None:
    expected, actual = repr(number), repr(number + error)
    close = bool(np.allclose([float(actual)], [float(expected)]))
    alike = round(float(expected), 3) == round(float(actual), 3)
    assert right("apps", expected, actual) == (close or alike)


@given(st.lists(numbers, max_size=4), st.permutations(range(4)))
def test_orderless_rules_do_not_see_order(items: list[str], order: list[int]) -> None:
    shuffled = [items[place] for place in order if place < len(items)]
    for spec in ("unordered-lines", "apps", "alphacodium unordered"):
        assert right(spec, "\n".join(items), "\n".join(shuffled))


LARGE = 3 * 10**5
HOSTILE = {
    "digits": ("0." + "7" * LARGE, "7" * LARGE + "x"),
    "zeros": ("0" * LARGE, "0" * LARGE + "x"),
    "tokens": ("1 2\n", "1 " * LARGE),
    "lines": ("1\n2\n", "1\n" * LARGE),
    "blanks": ("1\n2\n", "\n" * LARGE + "1\n" + " " * LARGE + "2"),
    "exponent": ("1.5", "1e" + "9" * LARGE),
    "one long word": ("1", "x" * LARGE),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("spec", EVERY_SPEC)
def test_hostile_outputs_take_linear_time(spec: str, name: str) -> None:
    began = time.process_time()
    try:
        assert right(spec, *HOSTILE[name]) in (True, False)
    except JudgeError:
        assert spec.startswith(("yesno", "testlib"))
    # Quadratic time would be minutes.
    assert time.process_time() - began < 4
