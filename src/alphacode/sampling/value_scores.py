"""Score programs by a model's value head: how likely is each to be correct?

The head reads the program behind a prompt that does not say whether it is correct, nor
a rating or tags, which a contestant does not know. A head that learned with the answer
in every prompt has not learned to judge: its scores come with a note.
Source: paper section 4.3, which trains the head and does not use it to select.
"""

from collections.abc import Sequence
from pathlib import Path

import torch

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem, Solution
from alphacode.encoding.prompt import PromptSettings
from alphacode.model.checkpoint import load_model, load_model_config, read_config
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.model_directory import TOKENIZER_FILE, read_prompt_settings
from alphacode.sampling.program_reader import ProgramReader
from alphacode.tokenizer.tokenizer import Tokenizer

TOLD = (
    "the value head learned from prompts that say whether the solution is correct, and "
    "may have read it there: its scores say little (pairs.correctness_dropout trains "
    "one that has to judge)"
)


def has_value_head(directory: Path) -> bool:
    """Return whether a model directory's model has a head that learned to score.

    Raises:
      CheckpointError: `config.json` is missing or damaged.
    """
    objective = read_config(directory).get("objective") or {}
    # A head that no objective trained answers by chance.
    is_trained = bool(objective.get("value_prediction", True))
    return load_model_config(directory).value_layers > 0 and is_trained


class ValueScorer:
    """A model with a value head, its tokenizer and its layout of prompts."""

    def __init__(
        self,
        model: EncoderDecoder,
        tokenizer: Tokenizer,
        prompt: PromptSettings | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        """Hold a model.

        Raises:
          ConfigError: it has no value head.
        """
        if model.value_head is None:
            raise ConfigError(
                "this model has no value head to score with; train one with "
                "objective.value_prediction and model.value_layers of 1 or more"
            )
        self._model = model
        self._reader = ProgramReader(
            model, tokenizer, prompt or PromptSettings(), is_correct=None
        )
        self.notes = notes
        """Sentences a report of the scores must repeat."""

    @torch.inference_mode()
    def score(self, problem: Problem, programs: Sequence[Solution]) -> list[float]:
        """Return the chance of each program to be correct, as the head sees it.

        A program that is longer than the model's targets is scored by its beginning.
        """
        scores = [0.0] * len(programs)
        for places, batch, hidden_BTD in self._reader.read(problem, programs):
            logit_B = self._model.value_logit(hidden_BTD, batch.target_mask_BT)
            chances = torch.sigmoid(logit_B.double()).tolist()
            for at, chance in zip(places, chances, strict=True):
                scores[at] = chance
        return scores


def load_value_scorer(
    directory: Path,
    *,
    device: str | torch.device = "cpu",
    dtype: torch.dtype = torch.float32,
) -> ValueScorer:
    """Return a scorer of a model directory.

    Raises:
      CheckpointError: a file is missing or damaged, or they do not fit together.
      ConfigError: the model has no value head.
    """
    prompt = read_prompt_settings(directory)
    section = read_config(directory).get("value") or {}
    is_told = prompt.states_correctness and not section.get("correctness_dropout")
    return ValueScorer(
        load_model(directory, device=device, dtype=dtype),
        Tokenizer.load(directory / TOKENIZER_FILE),
        prompt,
        (TOLD,) if is_told else (),
    )
