"""What each sample is told and how hot it is drawn: random, but fixed by its index.

Languages take turns, so that any number of samples has equal shares, or the given ones,
as nearly as it can. Within a language `samples_per_prompt` samples in a row share one
draw of rating and tags, and with it one prompt. The solution asked for is a correct
one, unless the settings ask otherwise.
Source: paper section 4.4 and appendix C.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from alphacode.core.problem import Language, Problem
from alphacode.core.randomness import derive_seed, stream
from alphacode.core.sample import Conditioning
from alphacode.sampling.counter import Keys, sample_keys, uniform
from alphacode.sampling.settings import SamplingDefaults, SamplingSettings

# Step of the counter that draws the temperature; tokens begin at the next one.
_TEMPERATURE_STEP = 0
FIRST_TOKEN_STEP = 1
# What the prompt says of the solution; `None` leaves the line out.
_ASKED = {"correct": True, "incorrect": False, "unsaid": None}


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """All that is decided about a sample before the model is asked."""

    index: int
    conditioning: Conditioning
    temperature: float


def problem_seed(problem: Problem, seed: int) -> int:
    """Return the seed of a problem's samples, of its name and description."""
    return derive_seed(seed, "sampling", problem.name, problem.description)


def plan_samples(
    indices: Sequence[int],
    settings: SamplingSettings,
    choices: SamplingDefaults,
    seed: int,
) -> tuple[list[SamplePlan], Keys]:
    """Return plans and random keys of samples, whatever their order and number.

    Args:
      choices: `settings.resolve` of what the model wants.
      seed: `problem_seed` of the problem.
    """
    languages, shares = settings.language_shares()
    keys_N = sample_keys(seed, indices)
    numbers_N = uniform(keys_N, _TEMPERATURE_STEP)
    places_N = (numbers_N * len(choices.temperatures)).astype(np.int64)
    metadata: dict[tuple[int, int], Conditioning] = {}
    plans = []
    for index, place in zip(indices, places_N, strict=True):
        who, turn = shares.turn(index)
        group = (turn // choices.samples_per_prompt, who)
        if group not in metadata:
            drawn = _draw_conditioning(languages[who], choices, seed, group)
            metadata[group] = replace(drawn, is_correct=_ASKED[settings.correctness])
        temperature = choices.temperatures[place]
        plans.append(SamplePlan(index, metadata[group], temperature))
    return plans, keys_N


def _draw_conditioning(
    language: Language, choices: SamplingDefaults, seed: int, group: tuple[int, int]
) -> Conditioning:
    random = stream(seed, "metadata", *group)
    return Conditioning(
        language=language,
        rating=random.choice(choices.ratings) if choices.ratings else None,
        tags=random.choice(choices.tag_sets) if choices.tag_sets else (),
    )
