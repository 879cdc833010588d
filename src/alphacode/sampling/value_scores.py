"""Score programs by a model's value head: how likely is each to be correct?

The head reads the program behind a prompt that does not say whether it is correct, nor
a rating or tags, which a contestant does not know. A head that learned with the answer
in every prompt has not learned to judge: its scores come with a note.
Source: paper section 4.3, which trains the head and does not use it to select.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.sample import Conditioning
from alphacode.encoding.batch import Pair, collate
from alphacode.encoding.encode import encode_source
from alphacode.encoding.prompt import PromptSettings, render_prompt
from alphacode.model.checkpoint import load_model, load_model_config, read_config
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.model_directory import TOKENIZER_FILE, read_prompt_settings
from alphacode.tokenizer.tokenizer import Tokenizer

TOLD = (
    "the value head learned from prompts that say whether the solution is correct, and "
    "may have read it there: its scores say little (pairs.correctness_dropout trains "
    "one that has to judge)"
)

# Programs are padded to the longest beside them: so many tokens at once.
_TOKENS_TOGETHER = 32_768


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
        self._model, self._tokenizer = model.eval(), tokenizer
        self._prompt = prompt or PromptSettings()
        self.notes = notes
        """Sentences a report of the scores must repeat."""

    @torch.inference_mode()
    def score(self, problem: Problem, programs: Sequence[Solution]) -> list[float]:
        """Return the chance of each program to be correct, as the head sees it.

        A program that is longer than the model's targets is scored by its beginning.
        """
        scores = [0.0] * len(programs)
        targets = [self._target(program) for program in programs]
        encoded: dict[Language, Tensor] = {}
        for language in dict.fromkeys(program.language for program in programs):
            encoded[language] = self._encode(problem, language)
        prompts = {each: tensor.shape[1] for each, tensor in encoded.items()}
        for places in _batches(programs, targets, prompts):
            language = programs[places[0]].language
            logit_B = self._logits(encoded[language], [targets[at] for at in places])
            chances = torch.sigmoid(logit_B.double()).tolist()
            for at, chance in zip(places, chances, strict=True):
                scores[at] = chance
        return scores

    def _target(self, program: Solution) -> list[int]:
        limit = self._model.config.max_target_tokens
        tokens = [*self._tokenizer.encode(program.solution), self._tokenizer.eos_id]
        return tokens[:limit]

    def _encode(self, problem: Problem, language: Language) -> Tensor:
        untold = Conditioning(language=language, is_correct=None)
        prompt = render_prompt(problem.description, untold, self._prompt)
        limit = self._model.config.max_source_tokens
        source_1S = torch.tensor([encode_source(self._tokenizer, prompt, limit)])
        source_1S = source_1S.to(self._device)
        return self._model.encode(source_1S, torch.ones_like(source_1S).bool())

    def _logits(self, encoded_1SD: Tensor, targets: Sequence[Sequence[int]]) -> Tensor:
        limit = self._model.config.max_target_tokens
        pairs = [Pair(source=[0], target=target) for target in targets]
        batch = collate(pairs, max_target_tokens=limit).to(self._device)
        encoded_BSD = encoded_1SD.expand(len(targets), -1, -1)
        source_mask_BS = torch.ones(encoded_BSD.shape[:2], dtype=torch.bool)
        hidden_BTD = self._model.decode(
            batch.target_BT,
            encoded_BSD,
            source_mask_BS.to(self._device),
            batch.target_mask_BT,
        )
        return self._model.value_logit(hidden_BTD, batch.target_mask_BT)

    @property
    def _device(self) -> torch.device:
        return self._model.embedding.weight.device


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


def _batches(
    programs: Sequence[Solution],
    targets: Sequence[Sequence[int]],
    prompts: Mapping[Language, int],
) -> Iterator[list[int]]:
    """Yield places of programs of one language and like length.

    Args:
      prompts: tokens of the prompt of each language, which stands beside each program.
    """
    order = sorted(
        range(len(programs)),
        key=lambda at: (programs[at].language.value, len(targets[at])),
    )
    batch: list[int] = []
    for at in order:
        language = programs[at].language
        is_other = batch and programs[batch[0]].language is not language
        width = len(targets[at]) + prompts[language]
        if is_other or (len(batch) + 1) * width > _TOKENS_TOGETHER:
            if batch:
                yield batch
            batch = []
        batch.append(at)
    if batch:
        yield batch
