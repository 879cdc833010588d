"""The paper's presets on one GPU: tokens per second, MFU, memory.

Blocks are compiled one by one, products are bfloat16, weights and moments float32. On a
CPU the same code runs for a trial: --gpu --device cpu --presets tiny.
"""

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

import torch

from alphacode.encoding.batch import Batch
from alphacode.model.config import ModelConfig
from alphacode.model.flops import full_pairs, step_flops
from alphacode.model.layout import lay_out
from alphacode.model.padded_attention import Visible
from alphacode.model.presets import model_preset
from train_peers import report
from train_peers.contestants import Contestant, Ours, Run, missing_library, peers
from train_peers.workload import Shape, count_real, make_batch, padding_share

# Pairs at once for 80 GB, nothing being recomputed; halved while they do not fit.
_PAIRS = {"300m": 32, "1b": 16}
FORMULA = (
    "MFU = FLOPs of a step / (seconds of a step x peak FLOPs); FLOPs = 3 x those of "
    "the matrix products of a forward pass on a full batch, causal scores whole, "
    "nothing counted twice (alphacode.model.flops)"
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of this part."""
    group = parser.add_argument_group("with --gpu")
    group.add_argument("--presets", nargs="+", default=["300m", "1b"])
    group.add_argument("--device", default="cuda")
    group.add_argument("--pairs", type=int, default=0, help="pairs per step")
    group.add_argument("--no-compile", action="store_true")
    group.add_argument("--no-peers", action="store_true")
    group.add_argument(
        "--peak-tflops", type=float, default=989.0, help="bfloat16, dense, of an H100"
    )


def measure(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Return one row per preset, contestant and kind of batch."""
    device = torch.device(options.device)
    if device.type == "cuda" and not torch.cuda.is_available():
        raise SystemExit("--gpu needs a CUDA device; for a trial: --device cpu")
    torch.set_float32_matmul_precision("high")
    reason = missing_library()
    rows = []
    for preset in options.presets:
        config = model_preset(preset).model_copy(update={"value_layers": 0})
        ours = Ours(config, device)
        parameters = ours.parameters
        rows += _measure(ours, config, preset, options, device)
        del ours
        if options.no_peers or reason:
            print(f"T5 and BART are left out: {reason or '--no-peers'}")
            continue
        rivals = peers(config, parameters, torch.device("cpu"))
        while rivals:
            rival = rivals.pop(0)
            rival.model.to(device)
            rows += _measure(rival, config, preset, options, device)
            del rival
    return rows


def _measure(
    contestant: Contestant,
    config: ModelConfig,
    preset: str,
    options: argparse.Namespace,
    device: torch.device,
) -> list[dict[str, Any]]:
    run = Run(device, "bfloat16")
    if isinstance(contestant, Ours):
        # Compiled blocks want few shapes: as on a GPU, so in a trial on a CPU.
        contestant.model.encoder.packs = contestant.model.decoder.packs = False
    if not options.no_compile:
        for block in contestant.blocks():
            block.compile()
    pairs = options.pairs or _PAIRS.get(preset, 4)
    rows = []
    for is_even in (True, False):
        while True:
            shape = Shape(pairs, config.max_source_tokens, config.max_target_tokens)
            batch = make_batch(
                shape, config.vocab_size, options.seed, is_even=is_even
            ).to(device)
            try:
                row = _time(contestant, config, shape, batch, run, options)
            except torch.OutOfMemoryError:
                contestant.optimizer.zero_grad(set_to_none=True)
                torch.cuda.empty_cache()
                pairs //= 2
                if not pairs:
                    raise
                print(f"{preset}: too little memory, {pairs} pairs at once")
                continue
            break
        row = {"preset": preset, **row}
        print({key: value for key, value in row.items() if key != "seconds"})
        rows.append(row)
    return rows


def _time(
    contestant: Contestant,
    config: ModelConfig,
    shape: Shape,
    batch: Batch,
    run: Run,
    options: argparse.Namespace,
) -> dict[str, Any]:
    is_cuda = run.device.type == "cuda"
    contestant.prepare(batch, run)
    for _ in range(3):
        contestant.step(batch, run)
    if is_cuda:
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
    seconds = []
    for _ in range(options.rounds):
        begin = time.perf_counter()
        for _ in range(options.steps):
            contestant.step(batch, run)
        if is_cuda:
            torch.cuda.synchronize()
        seconds.append((time.perf_counter() - begin) / options.steps)
    median_s = statistics.median(seconds)
    row: dict[str, Any] = {
        "model": contestant.name,
        "parameters": contestant.parameters,
        "how": contestant.note,
        "pairs": shape.pairs,
        "padding_share": round(padding_share(batch), 3),
        "step_s": round(median_s, 4),
        "tokens_per_s": round(count_real(batch) / median_s, 1),
        "seconds": [round(one, 4) for one in seconds],
    }
    if isinstance(contestant, Ours):
        row["kernels"] = _kernels(config, batch, run)
        if batch.source_mask_BS.all() and batch.target_mask_BT.all():
            flops = step_flops(config, full_pairs(*shape))
            row["tflop_per_step"] = round(flops / 1e12, 3)
            row["mfu"] = round(flops / median_s / (options.peak_tflops * 1e12), 4)
    if is_cuda:
        row["memory_gib"] = round(torch.cuda.max_memory_allocated() / 2**30, 2)
    return row


def _kernels(config: ModelConfig, batch: Batch, run: Run) -> str:
    """Return how attention to a padded source is computed here."""
    (layout,) = lay_out(batch.source_mask_BS, packs=False)
    with run.autocast():
        sight = layout.sees_all(config, torch.empty(0, device=run.device))
    is_uneven = isinstance(sight, Visible) and sight.segments is not None
    source = "flash, uneven sequences" if is_uneven else "one bias per key"
    return f"past: fused, causal; source: {source}"


def headlines(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the last line."""
    found: dict[str, Any] = {}
    for row in rows:
        if "mfu" in row:
            found[f"mfu_{row['preset']}"] = row["mfu"]
            found[f"tokens_per_s_{row['preset']}"] = row["tokens_per_s"]
    for family in ("t5", "bart"):
        ratios = [
            ours["tokens_per_s"] / row["tokens_per_s"]
            for row in rows
            for ours in rows
            if row["model"] == family
            and ours["model"] == "ours"
            and ours["preset"] == row["preset"]
            and (ours["padding_share"] > 0) == (row["padding_share"] > 0)
        ]
        found[f"vs_hf_{family}"] = round(min(ratios), 3) if ratios else None
    return found


def write(rows: list[dict[str, Any]], directory: Path, about: dict[str, Any]) -> Path:
    """Write both result files and return the one of JSON."""
    device = "no GPU: a trial of the code"
    if torch.cuda.is_available():
        device = torch.cuda.get_device_name()
    about = {**about, "gpu": device, "formula": FORMULA}
    keys = (
        "preset",
        "model",
        "pairs",
        "padding_share",
        "step_s",
        "tokens_per_s",
        "mfu",
        "memory_gib",
        "kernels",
    )
    lines = ["", "| " + " | ".join(keys) + " |", "|" + " --- |" * len(keys)]
    for row in rows:
        cells = [str(row.get(key, "")) for key in keys]
        lines.append("| " + " | ".join(cells) + " |")
    whole = {**about, "headlines": headlines(rows), "rows": rows}
    title = "# Training the paper's presets on one GPU"
    return report.write_files(directory, "train-gpu", title, whole, about, lines)
