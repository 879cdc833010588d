"""Count parameters, and set the counts of the presets beside the paper's.

The paper's figures are taken to leave out the value head, which is an auxiliary of
training; it is counted apart. The 1b row of Table 3 (1.1B) is rounded to two digits;
Table 6 gives the same model as 1.15B, and that figure is used.
"""

from functools import cache
from typing import NamedTuple

import torch

from alphacode.model.config import ModelConfig
from alphacode.model.presets import PAPER_PRESETS, model_preset
from alphacode.model.transformer import EncoderDecoder

PAPER_PARAMETERS = {
    "300m": 284e6,
    "1b": 1.15e9,
    "3b": 2.8e9,
    "9b": 8.7e9,
    "41b": 41.1e9,
}


class ParameterCount(NamedTuple):
    """One row of the table: a preset's count beside the paper's."""

    preset: str
    parameters: int
    value_head: int
    """Parameters of the value head, not part of `parameters`."""
    paper: float

    @property
    def difference(self) -> float:
        """Relative difference from the paper's figure."""
        return self.parameters / self.paper - 1


@cache
def count_parameters(config: ModelConfig) -> tuple[int, int]:
    """Return parameters without, and of, the value head; no memory is used."""
    with torch.device("meta"):
        model = EncoderDecoder(config)
    total = sum(parameter.numel() for parameter in model.parameters())
    head = model.value_head
    in_head = sum(parameter.numel() for parameter in head.parameters()) if head else 0
    return total - in_head, in_head


def parameter_counts() -> list[ParameterCount]:
    """Return the table of the paper's presets."""
    rows = []
    for name in PAPER_PRESETS:
        parameters, in_head = count_parameters(model_preset(name))
        rows.append(ParameterCount(name, parameters, in_head, PAPER_PARAMETERS[name]))
    return rows
