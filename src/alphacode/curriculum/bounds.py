"""Bounds in words: "1 <= n <= 100", "at most 100", "from 1 to 100", and so on."""

import random
from typing import Literal

from alphacode.curriculum.layout import LENGTH, Layout
from alphacode.curriculum.task import Ints, Rows
from alphacode.curriculum.values import Scale
from alphacode.curriculum.voices import expand

Style = Literal["inline", "list", "none"]
"""Whether bounds stand beside what they bound, in a list below, or nowhere."""

SPOKEN = (
    ", [at most|not more than|no more than|not greater than|up to] {high}",
    ", [between|from] {low} [and|to] {high}",
    " from {low} to {high}",
    " ([at most|up to|no more than|not above|maximum] {high})",
    " (from {low} to {high}[ inclusive|])",
    " between {low} and {high}",
    " not exceeding {high}",
)


class Bounds:
    """Writes the bounds of one problem, in its style and with its sign."""

    def __init__(self, rng: random.Random, scale: Scale) -> None:
        """Draw how this problem writes bounds."""
        self._rng, self._scale = rng, scale
        self.style: Style = rng.choice(["inline", "inline", "inline", "list", "none"])
        self._sign = rng.choice(["≤", "≤", "<=", "<=", "<="])
        self._is_spoken = rng.random() < 0.3

    def beside(self, name: str, shown: str = "") -> str:
        """Return what stands beside a value, " (1 <= n <= 9)", or nothing.

        Args:
          name: a key of the scale.
          shown: how the value is called; without it the bound is spoken.
        """
        if self.style != "inline":
            return ""
        low, high = self._ends(name)
        if not shown or (self._is_spoken and self._rng.random() < 0.7):
            spoken = expand(self._rng, self._rng.choice(SPOKEN))
            return spoken.replace("{low}", big(low)).replace("{high}", big(high))
        text = self.written(name, shown)
        return self._rng.choice([f" ({text})", f" ({text})", f", {text}"])

    def written(self, name: str, shown: str) -> str:
        """Return a bound as a formula."""
        low, high = self._ends(name)
        return f"{big(low)} {self._sign} {shown} {self._sign} {big(high)}"

    def _ends(self, name: str) -> tuple[int, int]:
        """Return the bounds of a value, or of the length of a word."""
        word = name.removeprefix(LENGTH)
        return self._scale.bounds[f"|{word}|" if word != name else name]

    def together(self, names: tuple[str, ...]) -> str:
        """Return the bounds of several integers, one after another, or nothing."""
        if self.style != "inline":
            return ""
        facts = [self.written(name, "{" + name + "}") for name in names]
        if len({self._ends(name) for name in names}) == 1 < len(names):
            shown = ", ".join("{" + name + "}" for name in names)
            facts = [self.written(names[0], shown)]
        return self._rng.choice([" (@)", " (@)", ", @"]).replace("@", ", ".join(facts))

    def of_rows(self, param: Rows) -> str:
        """Return the bounds of the fields of rows beside them, or nothing."""
        facts = self.facts(param)
        if self.style != "inline" or not facts:
            return ""
        return self._rng.choice([" (@)", " (@)", ", @"]).replace("@", ", ".join(facts))

    def facts(self, param: Rows) -> list[str]:
        """Return the bounds of rows: "1 <= a_i, b_i <= n", "1 <= l_i <= r_i <= n"."""
        chains = {field.above: field for field in param.fields if field.above}
        groups: dict[tuple[str, str], list[str]] = {}
        facts = []
        for field in param.fields:
            if not field.is_integer or field.above:
                continue
            low, high = self._scale.bounds.get(param.key(field), (field.low, 0))
            ends = big(low), "{" + field.limit + "}" if field.limit else big(high)
            if field.name in chains:
                above = chains[field.name]
                _, most = self._scale.bounds.get(param.key(above), (low, high))
                if not field.limit:  # what holds for both ends
                    ends = big(low), big(max(high, most))
                shown = f"{field.name}_i {self._sign} {above.name}_i"
                facts.append(self._between(ends, shown))
            else:
                groups.setdefault(ends, []).append(f"{field.name}_i")
        return [self._between(k, ", ".join(v)) for k, v in groups.items()] + facts

    def _between(self, ends: tuple[str, str], shown: str) -> str:
        return f"{ends[0]} {self._sign} {shown} {self._sign} {ends[1]}"

    def listed(self, layout: Layout) -> list[str]:
        """Return all bounds, a line each."""
        facts = []
        for name in self._scale.bounds:
            if "." in name:
                continue
            if name.startswith("|"):
                length = LENGTH + name.strip("|")
                is_given = length in layout.lengths
                shown = "{" + length + "}" if is_given else "|{" + name[1:-1] + "}|"
                facts.append(self.written(name, shown))
            elif layout.is_open and name == layout.open_count:
                continue
            elif layout.is_integer(name):
                facts.append(self.written(name, "{" + name + "}"))
            elif isinstance(layout.params[name], Ints):
                facts.append(self.written(name, "{" + name + "}_i"))
        for param in layout.params.values():
            if isinstance(param, Rows):
                facts += self.facts(param)
        return facts


def big(value: int) -> str:
    """Return a number as statements write it: 2*10^5 for 200000."""
    for exponent in range(5, 19):
        for first in (1, 2, 5):
            if abs(value) == first * 10**exponent:
                power = f"10^{exponent}" if first == 1 else f"{first}·10^{exponent}"
                return f"-{power}" if value < 0 else power
    return str(value)
