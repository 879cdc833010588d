"""Samples per second, with prefixes shared and not; the last line is JSON.

    make bench-sampler_sharing ARGS="--model embedded --samples 1000 --rounds 3"

Without `--model` the weights are random: all programs then run to the length limit and
hardly begin alike, the worst case of sharing. Variants take turns, and ratios are taken
within a round, so that other work on the machine falls on all alike.
"""

import argparse
import json
import statistics
import time
from typing import Any

import torch

from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.model_directory import find_model, load_sampler
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings

DESCRIPTION = """Anna has n boxes of pencils. The i-th box holds a_i pencils. She gives
every child in her class the same number of pencils, as many as she can, and keeps the
rest. How many does she keep?

Input

The first line contains two integers n and k (1 <= n, k <= 100), the number of boxes and
of children. The second line contains n integers a_1, ..., a_n (1 <= a_i <= 1000).

Output

Print one integer: the number of pencils that Anna keeps.

Examples

Input

3 4
5 6 7

Output

2
"""

PROBLEM = Problem(name="pencils", description=DESCRIPTION)


class ByteTokenizer:
    """Bytes as tokens: what random weights need of a tokenizer."""

    def encode(self, text: str) -> list[int]:
        """Return tokens about as many as a trained tokenizer's."""
        return [5 + byte for byte in text.encode()[::3]]

    def decode(self, tokens: list[int]) -> str:
        """Return a text that stands for the tokens."""
        return " ".join(map(str, tokens))


def open_sampler(name: str, device: str) -> Sampler:
    """Return the sampler of a model, or one with random weights."""
    if name:
        return load_sampler(find_model(name), device=device)
    torch.manual_seed(0)
    tokenizer: Any = ByteTokenizer()
    return Sampler(EncoderDecoder(model_preset("embedded")).to(device), tokenizer)


def time_draw(
    sampler: Sampler, settings: SamplingSettings
) -> tuple[float, list[Sample]]:
    """Return seconds and samples of one draw."""
    begin = time.perf_counter()
    samples = list(sampler.draw(PROBLEM, settings, seed=0))
    return time.perf_counter() - begin, samples


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="")
    parser.add_argument("--samples", type=int, default=1000)
    parser.add_argument("--max-target-tokens", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    sampler = open_sampler(arguments.model, arguments.device)
    limit = arguments.max_target_tokens or (None if arguments.model else 64)
    base = SamplingSettings(samples=arguments.samples, max_target_tokens=limit)
    variants = {
        "prefixes shared": base,
        "prefixes not shared": base.model_copy(update={"shares_prefixes": False}),
        "shared, fresh metadata each": base.model_copy(
            update={"samples_per_prompt": 1}
        ),
    }
    time_draw(sampler, base.model_copy(update={"samples": 50}))
    seconds: dict[str, list[float]] = {name: [] for name in variants}
    drawn: dict[str, list[Sample]] = {}
    for _ in range(arguments.rounds):
        for name, settings in variants.items():
            spent, drawn[name] = time_draw(sampler, settings)
            seconds[name].append(spent)
    print(f"{'variant':30s} {'samples/s':>9s} {'tokens':>7s} {'distinct':>8s} ended")
    for name, samples in drawn.items():
        print(
            f"{name:30s} {len(samples) / min(seconds[name]):9.1f} "
            f"{statistics.mean(s.num_tokens for s in samples):7.1f} "
            f"{len({s.program for s in samples}):8d} "
            f"{statistics.mean(s.is_finished for s in samples):5.0%}"
        )
    first, *others = variants
    ratios = {
        f"{name} / {first}": round(
            statistics.median(
                slow / fast
                for slow, fast in zip(seconds[name], seconds[first], strict=True)
            ),
            2,
        )
        for name in others
    }
    print(json.dumps(ratios))


if __name__ == "__main__":
    main()
