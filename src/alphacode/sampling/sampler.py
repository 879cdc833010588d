"""Draw the samples of a problem: metadata, prompt, program; a stream that can resume.

Source: paper section 4.4.
"""

import math
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from alphacode.core.problem import Problem
from alphacode.core.sample import DrawnSequence, Sample
from alphacode.encoding.encode import encode_source
from alphacode.encoding.prompt import PromptSettings, render_prompt
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.conditioning import SamplePlan, plan_samples, problem_seed
from alphacode.sampling.decoder_loop import Decoded, DecodingRequest, RowCount, decode
from alphacode.sampling.distinct import DistinctDraw, Wanted
from alphacode.sampling.settings import SamplingDefaults, SamplingSettings
from alphacode.sampling.slots import SlotDecoder
from alphacode.sampling.unparsable import UnparsableSamples
from alphacode.tokenizer.symbols import EOS_ID
from alphacode.tokenizer.tokenizer import Tokenizer


class Sampler:
    """A model with what it needs to turn a problem into programs.

    A sample is a function of the model, the settings, the seed, the problem's name and
    description, and its index. Samples are decoded in batches of consecutive indices;
    rounding depends on the batch, so that a batch is always decoded whole. Without
    replacement a sample depends on the batches before its own, too.
    """

    def __init__(
        self,
        model: EncoderDecoder,
        tokenizer: Tokenizer,
        prompt: PromptSettings | None = None,
        defaults: SamplingDefaults | None = None,
    ) -> None:
        """Hold a model, its tokenizer, its layout of prompts and its wishes."""
        self.model = model.eval()
        self.tokenizer = tokenizer
        self.prompt = prompt or PromptSettings()
        self.defaults = defaults or SamplingDefaults()
        self.rows = RowCount()
        """Rows decoded since the sampler was made, and how many were for nothing."""
        self._slots: tuple[tuple[int | None, str], SlotDecoder] | None = None

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem as they end, those of `done` left out.

        A batch of which all is done is not decoded again. Without replacement that
        needs the samples themselves, as they tell what is left to draw; and samples
        end where nothing is left, those lacking whose distribution is used up.

        Args:
          drawn: samples that are done, used without replacement only.
        """
        if settings.without_replacement:
            yield from self._draw_distinct(problem, settings, seed, done, drawn)
            return
        for start in range(0, settings.samples, settings.batch_samples):
            indices = _batch(start, settings)
            if all(index in done for index in indices):
                continue
            for sample in self._draw_batch(problem, settings, seed, indices):
                if sample.index not in done:
                    yield sample

    def regenerate(
        self, problem: Problem, settings: SamplingSettings, *, seed: int, index: int
    ) -> Sample:
        """Return one sample as `draw` gave it, bit for bit.

        Its whole batch is decoded, so that even rounding is the same; without
        replacement all batches before it, too.

        Raises:
          IndexError: the settings draw no sample of this index.
        """
        if not 0 <= index < settings.samples:
            raise IndexError(f"sample {index} is not among {settings.samples}")
        if settings.without_replacement:
            for sample in self._draw_distinct(problem, settings, seed):
                if sample.index == index:
                    return sample
            raise IndexError(f"nothing was left to draw for sample {index}")
        indices = _batch(index - index % settings.batch_samples, settings)
        batch = self._draw_batch(problem, settings, seed, indices)
        return next(sample for sample in batch if sample.index == index)

    def _draw_batch(
        self,
        problem: Problem,
        settings: SamplingSettings,
        seed: int,
        indices: Sequence[int],
    ) -> Iterator[Sample]:
        choices = settings.resolve(self.defaults)
        key = problem_seed(problem, seed)
        plans, keys_N = plan_samples(indices, settings, choices, key)
        sources, prompt_N = self._prompts(problem, plans)
        request = DecodingRequest(
            sources=sources,
            prompt_N=prompt_N,
            keys_N=keys_N,
            temperature_N=[plan.temperature for plan in plans],
            max_target_tokens=self._longest(settings),
            top_k=settings.top_k,
            nucleus=settings.nucleus,
            shares_prefixes=settings.shares_prefixes,
            repeats=settings.stop_repeating,
            unparsable=self._watch(settings, plans),
            rows=self.rows,
        )
        for decoded in decode(self.model, request, self._slots_for(settings)):
            yield self._sample(problem, plans[decoded.place], decoded)

    def _slots_for(self, settings: SamplingSettings) -> SlotDecoder | None:
        """Return slots where samples are to be written in them."""
        is_cuda = self.model.embedding.weight.is_cuda
        if settings.slots == 0 or (settings.slots is None and not is_cuda):
            return None
        key = (settings.slots, settings.cuda_graphs)
        if self._slots is None or self._slots[0] != key:
            if self._slots is not None:
                self._slots[1].give_back()
            made = SlotDecoder(self.model, rows=key[0], graphs=settings.cuda_graphs)
            self._slots = (key, made)
        return self._slots[1]

    def _draw_distinct(
        self,
        problem: Problem,
        settings: SamplingSettings,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem, drawn without replacement."""
        choices = settings.resolve(self.defaults)
        key = problem_seed(problem, seed)
        stored = {sample.index: sample.sequence for sample in drawn}
        draw = DistinctDraw(
            self.model,
            seed=key,
            max_target_tokens=self._longest(settings),
            top_k=settings.top_k,
            nucleus=settings.nucleus,
        )
        for start in range(0, settings.samples, settings.batch_samples):
            indices = _batch(start, settings)
            known = [stored.pop(index, None) for index in indices if index in done]
            sequences = [sequence for sequence in known if sequence is not None]
            if len(sequences) == len(indices):
                draw.add(sequences)
                continue
            plans, _ = plan_samples(indices, settings, choices, key)
            for plan, sequence in self._draw_plans(problem, plans, draw):
                if plan.index not in done:
                    ends = sequence.tokens[-1] == EOS_ID
                    tokens = list(sequence.tokens[: len(sequence.tokens) - ends])
                    total = math.fsum(sequence.token_log_probabilities)
                    decoded = Decoded(plan.index, tokens, total, ends)
                    sample = self._sample(problem, plan, decoded)
                    yield replace(sample, sequence=sequence)

    def _draw_plans(
        self, problem: Problem, plans: Sequence[SamplePlan], draw: DistinctDraw
    ) -> Iterator[tuple[SamplePlan, DrawnSequence]]:
        """Yield a batch's plans with their sequences, both in their order."""
        sources, prompt_N = self._prompts(problem, plans)
        groups: dict[tuple[tuple[int, ...], float], list[SamplePlan]] = {}
        for plan, prompt in zip(plans, prompt_N, strict=True):
            # By tokens: prompts that differ may be cut to the same ones.
            key = (tuple(sources[prompt]), plan.temperature)
            groups.setdefault(key, []).append(plan)
        wanted = [Wanted(*key, len(group)) for key, group in groups.items()]
        drawn = draw.draw(plans[0].index, wanted)
        pairs = [
            pair
            for group, sequences in zip(groups.values(), drawn, strict=True)
            # The last ones go without where nothing is left.
            for pair in zip(group, sequences, strict=False)
        ]
        yield from sorted(pairs, key=lambda pair: pair[0].index)

    def _watch(
        self, settings: SamplingSettings, plans: Sequence[SamplePlan]
    ) -> UnparsableSamples | None:
        if not settings.stop_unparsable:
            return None
        languages = [plan.conditioning.language for plan in plans]
        return UnparsableSamples(self.tokenizer, languages)

    def _longest(self, settings: SamplingSettings) -> int:
        limit = self.model.config.max_target_tokens
        return min(settings.max_target_tokens or limit, limit)

    def _prompts(
        self, problem: Problem, plans: Sequence[SamplePlan]
    ) -> tuple[list[list[int]], list[int]]:
        """Return the distinct prompts' tokens, and for each plan which is its own."""
        places: dict[str, int] = {}
        sources: list[list[int]] = []
        prompt_N: list[int] = []
        for plan in plans:
            text = render_prompt(problem.description, plan.conditioning, self.prompt)
            if text not in places:
                places[text] = len(sources)
                limit = self.model.config.max_source_tokens
                sources.append(encode_source(self.tokenizer, text, limit))
            prompt_N.append(places[text])
        return sources, prompt_N

    def _sample(self, problem: Problem, plan: SamplePlan, decoded: Decoded) -> Sample:
        return Sample(
            problem=problem.name,
            index=plan.index,
            conditioning=plan.conditioning,
            temperature=plan.temperature,
            program=self.tokenizer.decode(decoded.tokens),
            num_tokens=len(decoded.tokens) + decoded.is_finished,
            log_probability=decoded.log_probability,
            is_finished=decoded.is_finished,
        )


def _batch(start: int, settings: SamplingSettings) -> range:
    return range(start, min(start + settings.batch_samples, settings.samples))
