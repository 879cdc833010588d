"""Where new test inputs come from, and how the sources are mixed.

    mutation   near the examples (`mutation.py`)
    grammar    drawn anew from layout and stated bounds (`input_grammar.py`)
    model      written by a model trained on statements and their inputs

Each source makes its share; what one lacks, mutation makes, or the grammar where it has
a share and mutation knows no more.
Source: paper sections 3.2.1 (mutation) and 4.6 (model); the grammar is ours.
"""

import re
from collections import Counter
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


def split_count(count: int, shares: Mapping[str, float]) -> dict[str, int]:
    """Return how many inputs each source is asked for; they add up to `count`.

    Example:
      >>> split_count(50, {"mutation": 2 / 3, "grammar": 1 / 3})
      {'mutation': 33, 'grammar': 17}
    """
    # Each source ends where its share of the way ends.
    reached, asked = 0.0, {}
    for name, share in shares.items():
        asked[name] = round(count * (reached + share)) - round(count * reached)
        reached += share
    return asked


def make_inputs(
    inputs: Sequence[str],
    count: int,
    seed: int,
    shares: Mapping[str, float],
    *,
    description: str = "",
    writer: WritesInputs | None = None,
) -> dict[str, str]:
    """Return at most `count` new inputs, all different, each with its source.

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
    made: dict[str, str] = {}

    def take(name: str, some: Sequence[str], most: int) -> None:
        for text in some:
            key = normal_form(text)
            if most > 0 and key and key not in seen:
                seen.add(key)
                made[text] = name
                most -= 1

    asked = split_count(count, shares)
    for name, wanted in asked.items():
        if name == "model" and writer is not None:
            take(name, writer.write(2 * wanted, seed), wanted)
        elif name == "grammar":
            some = grammar_inputs(inputs, wanted, seed, description=description)
            take(name, some, wanted)
        elif name == "mutation":
            some = mutate_inputs(inputs, wanted, seed, description=description)
            take(name, some, wanted)
    for name, more in (("mutation", mutate_inputs), ("grammar", grammar_inputs)):
        lacking = count - len(made)
        if lacking > 0 and (name == "mutation" or asked.get(name)):
            take(name, more(inputs, count, seed, description=description), lacking)
    return made


def source_notes(
    made: Mapping[str, str], count: int, shares: Mapping[str, float]
) -> tuple[str, ...]:
    """Return a sentence for each source that made less than its share of `count`.

    None where nothing was made at all.

    Args:
      made: what `make_inputs` gives.
    """
    by_source = Counter(made.values())
    return tuple(
        f"{name} made {by_source[name]} of the {wanted} inputs asked of it; in all "
        f"there are {len(made)} of {count}"
        for name, wanted in split_count(count, shares).items()
        if made and by_source[name] < wanted
    )
