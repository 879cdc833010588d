"""Where new test inputs come from, and how the sources are mixed.

    mutation   near the examples (`mutation.py`)
    grammar    drawn anew from layout and stated bounds (`input_grammar.py`)
    model      written by a model trained on statements and their inputs

Each source makes its share; what one lacks, the others make, mutation first.
Source: paper sections 3.2.1 (mutation) and 4.6 (model); the grammar is ours.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from alphacode.core.errors import ConfigError
from alphacode.selection.input_grammar import grammar_inputs
from alphacode.selection.mutation import mutate_inputs, normal_form

SOURCES: Final = ("mutation", "grammar", "model")
_SHARE = re.compile(r"(?P<name>[a-z]+)(?::(?P<share>\d+(?:\.\d+)?))?")


class WritesInputs(Protocol):
    """What is asked of a model that writes test inputs of one problem."""

    def write(self, count: int, seed: int) -> Sequence[str]:
        """Return inputs, so many at most; they need not be legal or different."""


def parse_sources(labels: Sequence[str]) -> dict[str, float]:
    """Return each source's share of the whole, in the order given.

    Example:
      >>> parse_sources(["mutation:3", "grammar"])
      {'mutation': 0.75, 'grammar': 0.25}

    Raises:
      ValueError: an unknown source, one named twice, or no share above 0.
    """
    shares: dict[str, float] = {}
    for label in labels:
        match = _SHARE.fullmatch(label.strip())
        if match is None or match["name"] not in SOURCES or match["name"] in shares:
            raise ValueError(
                f"{label!r} is no source of inputs; expected each of "
                f"{', '.join(SOURCES)} once at most, with a share as in mutation:2"
            )
        shares[match["name"]] = float(match["share"] or 1)
    total = sum(shares.values())
    if total <= 0:
        raise ValueError("inputs need a source with a share above 0, such as mutation")
    return {name: share / total for name, share in shares.items()}


def make_inputs(
    inputs: Sequence[str],
    count: int,
    seed: int,
    shares: Mapping[str, float],
    *,
    description: str = "",
    writer: WritesInputs | None = None,
) -> tuple[str, ...]:
    """Return at most `count` new inputs of some sources, all different.

    Args:
      inputs: the examples' inputs; none of them is returned.
      shares: what `parse_sources` gives.
      writer: the model, if it has a share.

    Raises:
      ConfigError: the model has a share, and there is none.
    """
    if shares.get("model", 0.0) > 0 and writer is None:
        raise ConfigError(
            "inputs are to come from a model, and there is none; name one that "
            "`alphacode train test-inputs` made in selection.input_model"
        )
    seen = {normal_form(text) for text in inputs}
    made: list[str] = []

    def take(some: Sequence[str], most: int) -> None:
        for text in some[:]:
            key = normal_form(text)
            if most > 0 and key and key not in seen:
                seen.add(key)
                made.append(text)
                most -= 1

    # Whole numbers that add up: each source ends where its share of the way ends.
    reached = 0.0
    for name, share in shares.items():
        reached += share
        wanted = round(count * reached) - len(made)
        if name == "model" and writer is not None:
            take(writer.write(2 * wanted, seed), wanted)
        elif name == "grammar":
            take(grammar_inputs(inputs, wanted, seed, description=description), wanted)
        elif name == "mutation":
            take(mutate_inputs(inputs, wanted, seed, description=description), wanted)
    lacking = count - len(made)
    if lacking > 0:
        more = mutate_inputs(inputs, count, seed, description=description)
        take(more, lacking)
    return tuple(made)
