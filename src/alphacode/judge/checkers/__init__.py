"""Say whether an output is right: by a built-in rule, or by a program's exit code.

Read in this order: own, cutting, numbers, then the graders (datasets, tools,
testlib), outcomes. The names and parameters of the rules stand in `core/rules.py`.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from alphacode.core.checker import Checker
from alphacode.core.errors import JudgeError
from alphacode.core.rules import Rule, parse_rule
from alphacode.judge.checkers import datasets, own, tools
from alphacode.judge.checkers.outcomes import Outcome, outcome_of
from alphacode.judge.checkers.testlib import testlib

__all__ = ["COMPARISONS", "Comparison", "Outcome", "comparison_of", "outcome_of"]

Comparison = Callable[[bytes, bytes, bytes], bool]
"""Whether a program is right, from input, expected output and what it wrote.

May raise a `JudgeError` where the expected output is not what the rule reads.
"""

COMPARISONS: Mapping[str, Callable[..., bool]] = {
    "tokens": own.tokens,
    "exact": own.exact,
    "lines": own.lines,
    "floats": own.floats,
    "yesno": own.yesno,
    "unordered-lines": own.unordered_lines,
    "any-of": own.any_of,
    "deepmind": datasets.deepmind,
    "sandboxfusion": datasets.sandboxfusion,
    "livecodebench": datasets.livecodebench,
    "apps": datasets.apps,
    "alphacodium": datasets.alphacodium,
    "cph": tools.cph,
    "oj": tools.oj,
    "dmoj": tools.dmoj,
    "kattis": tools.kattis,
    "testlib": testlib,
}
"""Every rule of `core/rules.py`; its parameters are keyword arguments."""

_MINDFUL_IF_STRICT = ("tokens", "floats", "unordered-lines", "any-of")


def comparison_of(
    checker: Checker, *, strict: bool = False, compat: str = ""
) -> Comparison:
    """Return the comparison that a checker without programs asks for.

    Args:
      checker: the problem's.
      strict: whether letter case matters also where the rule leaves that open.
      compat: the spec of a grader (`deepmind`, `testlib rcmp6`) whose comparison is
        used instead of the problem's rule; empty for none.

    Raises:
      JudgeError: the checker is a program or an interactor, which no comparison of
        two outputs can stand for.
    """
    if not checker.is_built_in:
        raise JudgeError(
            "the problem's checker is a program; expected a built-in rule, since "
            "outputs cannot be compared without running it"
        )
    rule = parse_rule(compat) if compat else checker.rule
    return _comparison(rule, strict=strict)


def _comparison(rule: Rule, *, strict: bool) -> Comparison:
    parameters: dict[str, Any] = dict(rule.parameters)
    if strict and rule.name in _MINDFUL_IF_STRICT:
        parameters["case_sensitive"] = True
    return partial(COMPARISONS[rule.name], **parameters)
