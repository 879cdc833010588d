"""Runs on changed statements: which changes a model minds.

Source: paper section 6.3, Table 12 and appendix E.3.
"""

from collections.abc import Sequence

from alphacode.analyses.edits import change_named
from alphacode.core.problem import Problem
from alphacode.pipeline.finished.variants import Variant


def statement_variant(name: str, seed: int) -> Variant:
    """Return the variant of a run whose statements have a change of `edits.py`.

    Raises:
      ConfigError: no change is called so.
    """
    change = change_named(name)

    def problems(given: Sequence[Problem]) -> list[Problem]:
        return [change.apply(problem, seed) for problem in given]

    return Variant(name=name, problems=problems, facts={"statement_seed": str(seed)})
