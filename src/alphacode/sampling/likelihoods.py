"""How likely a model finds programs for a problem: its own, or anyone's.

The likelihood is that of the program after a prompt that asks for a correct one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from alphacode.core.problem import Problem, Solution
from alphacode.encoding.prompt import PromptSettings
from alphacode.model.checkpoint import load_model
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.model_directory import (
    TOKENIZER_FILE,
    read_prompt_settings,
    trained_temperature,
)
from alphacode.sampling.program_reader import ProgramReader
from alphacode.tokenizer.tokenizer import Tokenizer


@dataclass(frozen=True, slots=True)
class Likelihood:
    """What a model says of a program."""

    log_probability: float
    """Natural logarithm of the probability of all tokens, the end among them."""
    num_tokens: int


class LikelihoodScorer:
    """A model, its tokenizer and its layout of prompts."""

    def __init__(
        self,
        model: EncoderDecoder,
        tokenizer: Tokenizer,
        prompt: PromptSettings,
        temperature: float = 1.0,
    ) -> None:
        """Hold a model, and what its logits were divided by in training (tempering)."""
        self._model, self._temperature = model, temperature
        self._reader = ProgramReader(model, tokenizer, prompt, is_correct=True)

    @torch.inference_mode()
    def score(self, problem: Problem, programs: Sequence[Solution]) -> list[Likelihood]:
        """Return the likelihood of each program.

        A program that is longer than the model's targets is scored by its beginning.
        """
        found: dict[int, Likelihood] = {}
        for places, batch, hidden_BTD in self._reader.read(problem, programs):
            mask_BT = batch.target_mask_BT
            logit_BTV = self._model.logits(hidden_BTD).float() / self._temperature
            label_BT1 = batch.label_BT.clamp(min=0).unsqueeze(-1)
            chosen_BT = logit_BTV.gather(-1, label_BT1).squeeze(-1)
            log_BT = (chosen_BT - logit_BTV.logsumexp(-1)).where(mask_BT, 0.0)
            sums = log_BT.double().sum(-1).tolist()
            counts = mask_BT.sum(-1).tolist()
            for at, total, count in zip(places, sums, counts, strict=True):
                found[at] = Likelihood(total, count)
        return [found[at] for at in range(len(programs))]


def load_likelihood_scorer(
    directory: Path,
    *,
    device: str | torch.device = "cpu",
    dtype: torch.dtype = torch.float32,
) -> LikelihoodScorer:
    """Return a scorer of a model directory.

    Raises:
      CheckpointError: a file is missing or damaged, or they do not fit together.
    """
    return LikelihoodScorer(
        load_model(directory, device=device, dtype=dtype),
        Tokenizer.load(directory / TOKENIZER_FILE),
        read_prompt_settings(directory),
        trained_temperature(directory),
    )
