"""Samples from a model of transformers, causal or sequence to sequence, in batches."""

import copy
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any, Final

import torch
from torch import Tensor

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.sampling.conditioning import SamplePlan, plan_samples, problem_seed
from alphacode.sampling.counter import Keys
from alphacode.sampling.external.extraction import extract_program
from alphacode.sampling.external.hf_drawing import Drawn, TokenDrawing
from alphacode.sampling.external.hf_model import HuggingFaceModel
from alphacode.sampling.external.prompt import FENCES, PromptTemplate, fit_statement
from alphacode.sampling.external.settings import EXTERNAL_DEFAULTS, ExternalSettings
from alphacode.sampling.settings import SamplingSettings

_MARK: Final = "\n```"
# What a model's generation config may hold and sampling here does not use: drawing is
# ours, and a penalty for repetition does harm to programs. What says how the model
# begins, and which tokens it never writes, is kept.
_UNUSED: Final[dict[str, Any]] = {
    "do_sample": False,
    "num_beams": 1,
    "num_return_sequences": 1,
    "temperature": None,
    "top_k": None,
    "top_p": None,
    "min_p": None,
    "typical_p": None,
    "penalty_alpha": None,
    "guidance_scale": None,
    "prompt_lookup_num_tokens": None,
    "repetition_penalty": 1.0,
    "encoder_repetition_penalty": 1.0,
    "exponential_decay_length_penalty": None,
    "no_repeat_ngram_size": 0,
    "encoder_no_repeat_ngram_size": 0,
    "forced_eos_token_id": None,
    "watermarking_config": None,
    "stop_strings": None,
    "min_length": 0,
    "min_new_tokens": None,
    "max_length": None,
    "max_time": None,
    "use_cache": True,
    "return_dict_in_generate": False,
}


class HuggingFaceSampler:
    """A model of transformers that turns a problem into programs.

    A sample is a function of the model, the settings, the template, the seed, the
    problem (name, statement, examples, limits) and its index: each token is drawn by a
    number of (seed, problem, index, step). Samples are decoded in batches of
    consecutive indices; rounding depends on the batch, so that a batch is always
    decoded whole, and a run that goes on gives the set of one that was never stopped.
    """

    def __init__(
        self,
        model: HuggingFaceModel,
        settings: ExternalSettings,
        template: PromptTemplate,
    ) -> None:
        """Hold a model, whose generation config is changed, and what it is asked.

        Raises:
          ConfigError: there is to be a chat, and the tokenizer has no template.
        """
        self._model = model
        self._settings = settings
        self._template = template
        chat = settings.hf.chat
        has_template = bool(getattr(model.tokenizer, "chat_template", None))
        if chat and not has_template:
            raise ConfigError(
                "external.hf.chat is true, but the model's tokenizer has no chat "
                "template; leave the setting out"
            )
        self._is_chat = has_template if chat is None else chat
        config = model.model.generation_config
        for name, value in _UNUSED.items():
            if hasattr(config, name):
                setattr(config, name, value)
        # A causal model without chat goes on with the block that the prompt opens.
        self._opens_block = not self._is_chat and not model.is_seq2seq

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem, those of `done` left out, batch by batch.

        A batch of which all is done is not decoded again.

        Raises:
          ConfigError: a batch is too large for the device's memory, or the prompt for
            the model.
        """
        size = self._settings.hf.batch_samples
        for start in range(0, settings.samples, size):
            indices = range(start, min(start + size, settings.samples))
            if all(index in done for index in indices):
                continue
            for sample in self._draw_batch(problem, settings, seed, indices):
                if sample.index not in done:
                    yield sample

    def regenerate(
        self, problem: Problem, settings: SamplingSettings, *, seed: int, index: int
    ) -> Sample:
        """Return one sample as `draw` gave it, its whole batch being decoded.

        Raises:
          IndexError: the settings draw no sample of this index.
        """
        if not 0 <= index < settings.samples:
            raise IndexError(f"sample {index} is not among {settings.samples}")
        size = self._settings.hf.batch_samples
        start = index - index % size
        indices = range(start, min(start + size, settings.samples))
        return self._draw_batch(problem, settings, seed, indices)[index - start]

    def _draw_batch(
        self,
        problem: Problem,
        settings: SamplingSettings,
        seed: int,
        indices: Sequence[int],
    ) -> list[Sample]:
        choices = settings.resolve(EXTERNAL_DEFAULTS)
        key = problem_seed(problem, seed)
        plans, keys_N = plan_samples(indices, settings, choices, key)
        wanted = settings.max_target_tokens or self._settings.max_new_tokens
        room, most_new = self._room(wanted)
        texts: dict[Any, str] = {}
        for plan in plans:
            if plan.conditioning not in texts:
                texts[plan.conditioning] = self._prompt(problem, plan, room)
        prompts = [texts[plan.conditioning] for plan in plans]
        try:
            rows = self._generate(prompts, plans, keys_N, settings, most_new)
        except torch.OutOfMemoryError:
            raise ConfigError(
                f"a batch of {len(plans)} samples is too large for the device's "
                "memory; lower external.hf.batch_samples or external.max_new_tokens"
            ) from None
        return [
            self._sample(problem, plan, row)
            for plan, row in zip(plans, rows, strict=True)
        ]

    @torch.inference_mode()
    def _generate(
        self,
        prompts: list[str],
        plans: Sequence[SamplePlan],
        keys_N: Keys,
        settings: SamplingSettings,
        most_new: int,
    ) -> list[Drawn]:
        model, tokenizer = self._model.model, self._model.tokenizer
        config = copy.deepcopy(model.generation_config)
        config.max_new_tokens = most_new
        config.pad_token_id = tokenizer.pad_token_id
        drawing = TokenDrawing(
            keys_N,
            [plan.temperature for plan in plans],
            top_k=settings.top_k,
            nucleus=settings.nucleus,
            ends=self._ends(config.eos_token_id),
            decode=self._text,
            mark=_MARK if self._opens_block else "",
        )
        batch = tokenizer(
            prompts,
            return_tensors="pt",
            padding=True,
            add_special_tokens=not self._is_chat,
        ).to(model.device)
        inputs: dict[str, Tensor] = {
            name: batch[name] for name in ("input_ids", "attention_mask")
        }
        model.generate(
            **inputs,
            generation_config=config,
            logits_processor=[drawing.process],
            stopping_criteria=[drawing.are_finished],
        )
        return drawing.drawn()

    def _ends(self, of_config: int | list[int] | None) -> set[int]:
        ends = of_config if isinstance(of_config, list) else [of_config]
        known = {*ends, self._model.tokenizer.eos_token_id}
        return {end for end in known if end is not None}

    def _room(self, wanted: int) -> tuple[int, int]:
        """Return the most tokens of a prompt and of an answer.

        A causal model has positions for both together; half of them are a prompt's.
        """
        most = self._model.most_tokens
        if most is None:
            named = self._model.tokenizer.model_max_length
            # Tokenizers without a limit carry a huge number.
            return (named if 0 < named < 10**6 else 10**6), wanted
        if self._model.is_seq2seq:
            return most, min(wanted, most - 1)
        answer = min(wanted, most // 2)
        return most - answer, answer

    def _prompt(self, problem: Problem, plan: SamplePlan, room: int) -> str:
        conditioning = plan.conditioning

        def render(statement: str) -> str:
            text = self._template.render(problem, conditioning, statement)
            if self._is_chat:
                return str(
                    self._model.tokenizer.apply_chat_template(
                        [{"role": "user", "content": text}],
                        tokenize=False,
                        add_generation_prompt=True,
                        **self._settings.hf.chat_options,
                    )
                )
            return f"{text}\n\n{self._opening(plan)}" if self._opens_block else text

        def count(text: str) -> int:
            special = not self._is_chat
            ids = self._model.tokenizer(text, add_special_tokens=special)["input_ids"]
            return len(ids)

        return fit_statement(render, problem.description.strip("\n"), count, room)

    def _opening(self, plan: SamplePlan) -> str:
        return f"```{FENCES[plan.conditioning.language]}\n"

    def _text(self, tokens: list[int]) -> str:
        text = self._model.tokenizer.decode(
            tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return str(text)

    def _sample(self, problem: Problem, plan: SamplePlan, row: Drawn) -> Sample:
        opening = self._opening(plan) if self._opens_block else ""
        text = opening + self._text(row.tokens)
        return Sample(
            problem=problem.name,
            index=plan.index,
            conditioning=plan.conditioning,
            temperature=plan.temperature,
            program=extract_program(text, plan.conditioning.language),
            num_tokens=row.num_tokens,
            log_probability=row.log_probability,
            is_finished=row.is_finished,
        )
