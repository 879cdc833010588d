"""Programs drawn per second: our engine, Hugging Face's generate, CTranslate2.

    make bench-sampler                  or, with options:
    make bench-sampler ARGS="--sizes 10m --rounds 5 --samples 1024"

Everybody draws programs of a fixed number of tokens under one prompt, from all tokens
at temperature 1, with random weights of the same sizes: nothing begins alike for long,
so that our engine gains nothing by sharing prefixes. Hugging Face's is BART of our
shape and number of parameters; CTranslate2 runs our own weights. Type, batch and
threads are each peer's best of a trial. The roofline is the matrix products of our
steps alone, in the same type and on the same threads. Rounds alternate; ratios are
taken within a round, medians over rounds.

Ends with a table, result files in `benchmarks/results` and a line of JSON: the ratios
of the size `--headline`.
"""

import argparse
import json
import random
import statistics
import time
from pathlib import Path
from typing import Any

import torch

from alphacode.core.parallel import num_cores
from alphacode.model.config import ModelConfig
from alphacode.model.machine import multiplies_bfloat16, prepare_process
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder
from judge_peers.report import command, keep, machine
from sampler_peers.contestants import (
    Contestant,
    CTranslate2,
    HuggingFace,
    Ours,
    Task,
    roofline,
)

HERE = Path(__file__).resolve().parent
# Shaped as the paper's models: two blocks to twelve, six times as wide inside.
WIDTHS = {"10m": 192, "100m": 640}


def config_of(size: str) -> ModelConfig:
    """Return the sizes of a model."""
    if size not in WIDTHS:
        return model_preset(size).model_copy(update={"value_layers": 0})
    width = WIDTHS[size]
    return ModelConfig(
        vocab_size=4096,
        model_dim=width,
        num_query_heads=width // 64,
        head_dim=64,
        num_encoder_layers=2,
        num_decoder_layers=12,
        feed_forward_ratio=6,
        max_source_tokens=768,
        max_target_tokens=384,
        position="learned",  # as the paper's sizes
        tie_embeddings=True,
        value_layers=0,
    )


def measure(size: str, options: argparse.Namespace) -> dict[str, Any]:
    """Return the rates of all rounds, and what came of them."""
    config = config_of(size)
    torch.manual_seed(options.seed)
    model = EncoderDecoder(config)
    parameters = sum(weights.numel() for weights in model.parameters())
    source = torch.randint(8, config.vocab_size, (options.source,)).tolist()
    task = Task(source, options.samples, options.tokens, options.threads)
    dtype = torch.bfloat16 if multiplies_bfloat16("cpu") else torch.float32
    if options.precision:
        dtype = getattr(torch, options.precision)
    hugging, translate = HuggingFace(config, parameters), None
    if config.position == "learned":
        translate = CTranslate2(model, options.threads)
    ours = Ours(model, dtype)
    contestants: list[Contestant] = [ours, hugging, *([translate] if translate else [])]
    torch.set_num_threads(options.threads)
    hugging.settle(task)
    if translate:
        translate.settle(task)
    products = roofline(config, task, dtype)
    ours.draw(task._replace(tokens=2))
    rates: dict[str, list[float]] = {each.name: [] for each in contestants}
    rates["roofline"] = []
    for _ in range(options.rounds):
        order = random.sample(contestants, len(contestants))
        for contestant in order:
            rates[contestant.name].append(contestant.rate(task))
        torch.set_num_threads(options.threads)
        begin = time.perf_counter()
        for _ in range(task.tokens):
            products()
        rates["roofline"].append(task.samples / (time.perf_counter() - begin))
    notes = {each.name: each.note for each in contestants}
    return {
        "size": size,
        "parameters": parameters,
        "tokens": task.tokens,
        "rates": rates,
        "notes": notes,
        "ratios": {
            name: _ratio(rates["ours"], rates[name]) for name in rates if name != "ours"
        },
        "wasted_row_steps": round(ours.rows.wasted_share, 4),
    }


def _ratio(mine: list[float], theirs: list[float]) -> float:
    pairs = zip(mine, theirs, strict=True)
    return round(statistics.median(a / b for a, b in pairs), 3)


def table(found: dict[str, Any]) -> list[str]:
    """Return one size as the lines of a Markdown table."""
    lines = [
        "",
        f"### {found['size']}, {found['parameters'] / 1e6:.1f}M parameters, "
        f"programs of {found['tokens']} tokens",
        "",
        "| sampler | programs/s | tokens/s | ours over it | how |",
        "|---|---:|---:|---:|---|",
    ]
    for name, rates in found["rates"].items():
        rate = statistics.median(rates)
        ratio = found["ratios"].get(name, 1.0)
        note = found["notes"].get(name, "the products of our steps alone")
        tokens = rate * found["tokens"]
        lines.append(f"| {name} | {rate:,.1f} | {tokens:,.0f} | {ratio:.2f} | {note} |")
    lines += ["", f"Row-steps for nothing: {found['wasted_row_steps']:.1%}"]
    return lines


def headline(found: dict[str, Any]) -> dict[str, Any]:
    """Return the ratios of a size."""
    ratios = found["ratios"]
    return {
        "vs_hf_generate": ratios["hf generate"],
        "vs_ctranslate2": ratios.get("ctranslate2"),
        "share_of_roofline": ratios["roofline"],
        "wasted_row_steps": found["wasted_row_steps"],
    }


def parse() -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", nargs="+", default=["embedded", "10m", "100m"])
    parser.add_argument("--headline", default="10m")
    parser.add_argument("--samples", type=int, default=1024)
    parser.add_argument("--source", type=int, default=256, help="tokens of the prompt")
    parser.add_argument("--tokens", type=int, default=64, help="of each program")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=num_cores())
    parser.add_argument("--precision", choices=("float32", "bfloat16"), help="of ours")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--results", type=Path, default=HERE / "results")
    return parser.parse_args()


def main() -> None:
    """Measure, print, write."""
    options = parse()
    random.seed(options.seed)
    prepare_process()
    found = []
    lines = ["# Programs drawn per second", ""]
    facts = {**machine(), "threads": options.threads, "torch": torch.__version__}
    facts["command"] = command()
    lines += [f"- {name}: {value}" for name, value in facts.items()]
    for size in options.sizes:
        found.append(measure(size, options))
        print("\n".join(table(found[-1])), flush=True)
        lines += table(found[-1])
    text = "\n".join(lines) + "\n"
    keep(options.results, "sampler", text, {"facts": facts, "sizes": found})
    chosen = next((f for f in found if f["size"] == options.headline), found[-1])
    print(json.dumps(headline(chosen)))


if __name__ == "__main__":
    main()
