"""Tokens per second of a training step, by how attention is computed; ends with JSON.

    python benchmarks/training_step.py [--pairs 64] [--rounds 3]
        [--threads 2]

One step is forward and backward of the preset `embedded` on pairs of 200 source and
90 target tokens in bfloat16 on a CPU. Variants take turns, and the best of the rounds
counts, by processor time per thread: other work on the machine must not.
"""

# ruff: noqa: N803, N806 (tensor names end in their shape)

import argparse
import json
import time
from collections.abc import Callable
from unittest import mock

import torch
from torch import Tensor
from torch.nn import functional

from alphacode.model import attention
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder

S, T = 200, 90

Attend = Callable[[Tensor, Tensor, Tensor, Tensor, tuple[int, ...]], Tensor]


def by_autograd(
    query: Tensor, key: Tensor, value: Tensor, bias: Tensor, view: tuple[int, ...]
) -> Tensor:
    """Heads folded, the derivative left to autograd."""
    scores = torch.bmm(query, key.transpose(1, 2))
    weights = torch.softmax(scores.view(view) + bias, dim=-1)
    return torch.bmm(weights.view(scores.shape), value)


def by_fused_kernel(
    query: Tensor, key: Tensor, value: Tensor, bias: Tensor, view: tuple[int, ...]
) -> Tensor:
    """PyTorch's fused kernel, each query head with a copy of its keys."""
    batch, groups, length, shared, width = view
    heads = query.view(batch, groups, length, shared, -1).permute(0, 1, 3, 2, 4)
    mask = bias.permute(0, 1, 3, 2, 4).expand(batch, groups, shared, length, width)
    out = functional.scaled_dot_product_attention(
        heads.flatten(1, 2),
        key.unflatten(0, (batch, groups)).repeat_interleave(shared, 1),
        value.unflatten(0, (batch, groups)).repeat_interleave(shared, 1),
        attn_mask=mask.flatten(1, 2).to(query.dtype),
        scale=1.0,
    )
    grouped = out.unflatten(1, (groups, shared)).permute(0, 1, 3, 2, 4)
    return grouped.reshape(query.shape)


VARIANTS: dict[str, Attend] = {
    "folded, own derivative": attention.attend_folded,
    "folded, autograd": by_autograd,
    "fused kernel": by_fused_kernel,
}


def build_step(B: int) -> Callable[[], None]:
    """Return a function that does one step on B pairs."""
    torch.manual_seed(0)
    config = model_preset("embedded")
    model = EncoderDecoder(config)
    source_BS = torch.randint(4, config.vocab_size, (B, S))
    mask_BS = torch.arange(S)[None, :] < torch.randint(S * 3 // 4, S + 1, (B, 1))
    target_BT = torch.randint(4, config.vocab_size, (B, T))

    def step() -> None:
        with torch.autocast("cpu", torch.bfloat16):
            encoded_BSD = model.encode(source_BS, mask_BS)
            hidden_BTD = model.decode(target_BT, encoded_BSD, mask_BS)
            logits_BTV = model.logits(hidden_BTD)
        loss = functional.cross_entropy(
            logits_BTV.flatten(0, 1).float(), target_BT.flatten()
        )
        loss.backward()
        model.zero_grad(set_to_none=True)

    return step


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pairs", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    step = build_step(arguments.pairs)
    best = dict.fromkeys(VARIANTS, float("inf"))
    wall = dict.fromkeys(VARIANTS, float("inf"))
    for _ in range(arguments.rounds + 1):
        for name, variant in VARIANTS.items():
            with mock.patch.object(attention, "attend_folded", variant):
                begin, clock = time.process_time(), time.perf_counter()
                step()
                best[name] = min(best[name], time.process_time() - begin)
                wall[name] = min(wall[name], time.perf_counter() - clock)
    print(f"{'attention':24s} {'processor s':>11s} {'wall s':>7s} {'tokens/s':>9s}")
    for name in VARIANTS:
        rate = arguments.pairs * (S + T) / wall[name]
        print(f"{name:24s} {best[name]:11.2f} {wall[name]:7.2f} {rate:9,.0f}")
    first, *others = VARIANTS
    ratios = {
        f"{name} / {first}": round(best[name] / best[first], 2) for name in others
    }
    print(json.dumps(ratios))


if __name__ == "__main__":
    main()
