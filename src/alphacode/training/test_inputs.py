"""Problems for the model that writes test inputs: a problem's inputs as its solutions.

With a prompt that asks for a test input, everything that fine-tuning does for programs
serves for inputs: problems are visited equally often, an input is drawn uniformly among
a problem's own, and inputs that are too long are dropped and counted.
Source: paper section 4.6: trained from example, hidden and generated test inputs; what
the model writes need not be valid.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from alphacode.core.problem import Language, Problem, Solution

INPUTS_PER_PROBLEM = 200
"""Inputs taken of a problem at most, examples first: as many as the paper generated."""


def problems_with_inputs(
    problems: Iterable[Problem], limit: int = INPUTS_PER_PROBLEM
) -> Iterator[Problem]:
    """Yield each problem with its distinct test inputs where solutions stand.

    Example, private and generated inputs come in this order. Problems without a test
    are left out.
    """
    for problem in problems:
        tests = problem.public_tests + problem.hidden_tests
        inputs = list(dict.fromkeys(test.input for test in tests if test.input.strip()))
        if inputs:
            yield replace(
                problem,
                solutions=tuple(
                    Solution(Language.UNKNOWN_LANGUAGE, text) for text in inputs[:limit]
                ),
                incorrect_solutions=(),
            )
