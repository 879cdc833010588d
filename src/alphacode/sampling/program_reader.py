"""Let a model read programs that are there already, many at once, behind one prompt.

The prompt is what samples are drawn with where nothing is known of a problem but its
description: no rating, no tags, and of correctness what the reader's owner says.
"""

from collections.abc import Iterator, Mapping, Sequence

import torch
from torch import Tensor

from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.sample import Conditioning
from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.encoding.encode import encode_source
from alphacode.encoding.prompt import PromptSettings, render_prompt
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.tokenizer import Tokenizer

# Programs are padded to the longest beside them: so many tokens at once, and few enough
# that what is computed of them stays in the memory that was used before.
_TOKENS_TOGETHER = 8_192


class ProgramReader:
    """A model, its tokenizer and its layout of prompts."""

    def __init__(
        self,
        model: EncoderDecoder,
        tokenizer: Tokenizer,
        prompt: PromptSettings,
        *,
        is_correct: bool | None,
    ) -> None:
        """Hold a model.

        Args:
          is_correct: what the prompt says of the programs; `None` leaves it out.
        """
        self._model, self._tokenizer = model.eval(), tokenizer
        self._prompt, self._is_correct = prompt, is_correct

    @torch.inference_mode()
    def read(
        self, problem: Problem, programs: Sequence[Solution]
    ) -> Iterator[tuple[list[int], Batch, Tensor]]:
        """Yield places of programs, their batch and its hidden_BTD, till all are read.

        Those of one language and like length come together. A program that is longer
        than the model's targets is read to their end.
        """
        limit = self._model.config.max_target_tokens
        targets = [self._target(program) for program in programs]
        encoded = {
            language: self._encode(problem, language)
            for language in dict.fromkeys(program.language for program in programs)
        }
        prompts = {each: tensor.shape[1] for each, tensor in encoded.items()}
        for places in _batches(programs, targets, prompts):
            encoded_1SD = encoded[programs[places[0]].language]
            encoded_BSD = encoded_1SD.expand(len(places), -1, -1)
            mask_BS = torch.ones(encoded_BSD.shape[:2], dtype=torch.bool)
            pairs = [Pair(source=[0], target=targets[at]) for at in places]
            batch = collate(pairs, max_target_tokens=limit).to(self.device)
            hidden_BTD = self._model.decode(
                batch.target_BT,
                encoded_BSD,
                mask_BS.to(self.device),
                batch.target_mask_BT,
            )
            yield places, batch, hidden_BTD

    @property
    def device(self) -> torch.device:
        """Where the model is."""
        return self._model.embedding.weight.device

    def _target(self, program: Solution) -> list[int]:
        limit = self._model.config.max_target_tokens
        tokens = [*self._tokenizer.encode(program.solution), self._tokenizer.eos_id]
        return tokens[:limit]

    def _encode(self, problem: Problem, language: Language) -> Tensor:
        asked = Conditioning(language=language, is_correct=self._is_correct)
        prompt = render_prompt(problem.description, asked, self._prompt)
        limit = self._model.config.max_source_tokens
        source_1S = torch.tensor([encode_source(self._tokenizer, prompt, limit)])
        source_1S = source_1S.to(self.device)
        return self._model.encode(source_1S, torch.ones_like(source_1S).bool())


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
