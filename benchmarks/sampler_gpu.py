"""Programs drawn per second on a GPU: our engine in slots, Hugging Face's generate.

    make bench-sampler_gpu              or, with options:
    make bench-sampler_gpu ARGS="--presets 1b --tokens 768 --samples 8192"

The paper's sizes with random weights, one prompt of 1536 tokens, programs of a fixed
number of tokens, all tokens at temperature 1. The paper's programs have up to 768
tokens; 128 are the default here, and what is not begun after `--limit` seconds is left
out, so that all of it ends within ten minutes. Ours is measured in every precision that
the device has, and in bfloat16 without CUDA graphs too; Hugging Face's is BART of our
shape and number of parameters, in bfloat16 at the best batch of a trial, as `generate`
comes (no compiled step, no static cache), and is left out where `transformers` is
missing. A way that fails is left out with its error; the command then ends with 1.

Times are of whole draws, prompt included, from a device that has nothing to do to one
that has nothing left to do; the first draw, in which graphs are recorded, is not in
them. Shares are of what the maker states: bytes that a step cannot do without (weights
of the decoder that a step reads, and remembered keys and values, once each) over the
bandwidth of memory, and products over the peak of dense bfloat16 products, also where
they have eight bits. The time of everything else is in them.

Prints a line after each way. Ends with a table, result files in `benchmarks/results`
and a line of JSON. `--smoke` runs all of it in a small size on a CPU, to show that it
runs, and writes nothing.
"""

import argparse
import gc
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import torch

from alphacode.core.errors import ConfigError
from alphacode.model.accelerators import recognise
from alphacode.model.flops import Work, forward_flops
from alphacode.model.int8 import round_to_eight_bits
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.slots import SlotDecoder
from judge_peers.report import command, keep, machine
from sampler_peers.contestants import HuggingFace, Ours, Task

HERE = Path(__file__).resolve().parent
NO_GPU = (
    "this benchmark needs a CUDA GPU and PyTorch built for it, and there is none here; "
    "--smoke runs it in a tiny size on the CPU, make bench-sampler measures CPUs"
)
# Bytes per second of memory, of the makers' data sheets.
BANDWIDTH = {
    "H100 SXM": 3.35e12,
    "H100 PCIe": 2.0e12,
    "H100 NVL": 3.9e12,
    "H200 SXM": 4.8e12,
    "B200": 8.0e12,
    "A100 80GB": 2.0e12,
    "A100 40GB": 1.555e12,
    "A10": 600e9,
    "L4": 300e9,
    "L40S": 864e9,
    "GeForce RTX 4090": 1008e9,
    "GeForce RTX 3090": 936e9,
}
PEER = "hf generate"
BEGIN = time.monotonic()
WAYS = ("bfloat16", "bfloat16 without graphs", "int8", "fp8")


def build(preset: str, way: str, options: argparse.Namespace) -> EncoderDecoder:
    """Return a model with random weights on the device."""
    config = model_preset(preset).model_copy(update={"value_layers": 0})
    torch.manual_seed(options.seed)
    with torch.device(options.device):
        model = EncoderDecoder(config).to(torch.bfloat16).eval()
    if way in ("int8", "fp8"):
        model = round_to_eight_bits(model, "int8" if way == "int8" else "fp8")
    return model


def measure_ours(
    preset: str, way: str, task: Task, options: argparse.Namespace
) -> dict[str, Any]:
    """Return the rates of one way of running ours."""
    model = build(preset, way, options)
    graphs = "off" if way.endswith("without graphs") else "auto"
    slots = SlotDecoder(model, rows=options.slots, graphs=graphs)
    ours = Ours(model, torch.bfloat16, slots)
    # All graphs are recorded in a first run.
    first = time.perf_counter()
    ours.draw(task)
    first = time.perf_counter() - first
    rates = [ours.rate(task) for _ in range(options.rounds)]
    assert slots.shape is not None
    rows, graphs_kept = slots.shape.rows, len(slots.graphs)
    rate = statistics.median(rates)
    found = {
        "sampler": f"ours, {way}",
        "rates": rates,
        "rate": rate,
        "note": f"{rows} slots, {graphs_kept} graphs, first run {first:.1f} s",
        "rows": rows,
        "graphs": graphs_kept,
        "wasted_row_steps": round(ours.rows.wasted_share, 4),
        **shares(model, rate, rows, task),
    }
    slots.give_back()
    return found


def step_bytes(model: EncoderDecoder, rows: int, task: Task) -> float:
    """Return the bytes that a step of so many rows cannot do without, on average."""
    config, decoder = model.config, model.decoder
    # What the prompt is read with, and all positions, are no part of a step.
    parts = [
        tensor
        for named in (decoder.named_parameters(), decoder.named_buffers())
        for name, tensor in named
        if "project_source" not in name and not name.startswith("positions.")
    ]
    output = model.int8_output
    parts += [model.output_weight()] if output is None else list(output.buffers())
    weights = sum(tensor.numel() * tensor.itemsize for tensor in parts)
    token = 2 * config.num_decoder_layers * config.kv_dim * decoder.norm.weight.itemsize
    remembered = len(task.source) + rows * (task.tokens + 1) / 2
    return weights + token * remembered


def program_flops(model: EncoderDecoder, task: Task) -> float:
    """Return the products of one program: no encoder, and no score that is hidden."""
    source, length = len(task.source), task.tokens
    seen = length * (length + 1) / 2
    flops = forward_flops(model.config, Work(1, 0, length, 0, seen, length * source))
    return flops.decoder + flops.output


def shares(
    model: EncoderDecoder, rate: float, rows: int, task: Task
) -> dict[str, float | None]:
    """Return the shares of bandwidth and of peak that a rate comes to."""
    rows = min(rows, task.samples)
    per_step, per_program = step_bytes(model, rows, task), program_flops(model, task)
    found: dict[str, float | None] = {
        "bytes_per_step": per_step,
        "flops_per_program": per_program,
        "share_of_bandwidth": None,
        "share_of_peak": None,
    }
    device = model.embedding.weight.device
    kind = None
    if device.type == "cuda":
        kind = recognise(torch.cuda.get_device_name(device))
    if kind is not None:
        bandwidth = BANDWIDTH.get(kind.title)
        moved = per_step * rate * task.tokens / rows
        if bandwidth:
            found["share_of_bandwidth"] = round(moved / bandwidth, 4)
        found["share_of_peak"] = round(per_program * rate / kind.flops_per_s, 4)
    return found


def measure_peer(
    preset: str, task: Task, options: argparse.Namespace
) -> dict[str, Any] | str:
    """Return the rates of Hugging Face's generate, or why there are none."""
    config = model_preset(preset).model_copy(update={"value_layers": 0})
    with torch.device("meta"):
        parameters = sum(w.numel() for w in EncoderDecoder(config).parameters())
    batches = (4, 8) if options.smoke else (16, 64, 256, 512)
    try:
        peer = HuggingFace(
            config, parameters, options.device, ((torch.bfloat16,), batches)
        )
    except ImportError as error:
        return f"Hugging Face's generate is left out: {error}"
    rates: list[float] = []
    while not rates:
        peer.settle(task)
        try:
            rates = [peer.rate(task) for _ in range(options.rounds)]
        except torch.OutOfMemoryError:
            # A trial is shorter than what it stands for.
            if not peer.take_less():
                raise
    return {
        "sampler": peer.name,
        "rates": rates,
        "rate": statistics.median(rates),
        "note": peer.note,
    }


def measure(preset: str, options: argparse.Namespace) -> dict[str, Any]:
    """Return all that was measured of one preset, and what was left out."""
    config = model_preset(preset)
    torch.manual_seed(options.seed)
    source = torch.randint(8, config.vocab_size, (options.source,)).tolist()
    task = Task(source, options.samples, options.tokens, torch.get_num_threads())
    found: dict[str, Any] = {"preset": preset, "tokens": task.tokens, "rows": []}
    found |= {"left_out": [], "failed": []}
    # Early, so that there is something to compare with where time ends.
    for way in (*options.ways[:1], PEER, *options.ways[1:]):
        take_turn(found, way, task, options)
        gc.collect()
        if options.device == "cuda":
            torch.cuda.empty_cache()
    found["rows"].sort(key=lambda row: row["sampler"] == PEER)
    return found


def take_turn(
    found: dict[str, Any], way: str, task: Task, options: argparse.Namespace
) -> None:
    """Measure one way, or say why it was left out."""
    preset, begin = found["preset"], time.monotonic() - BEGIN
    name = way if way == PEER else f"ours, {way}"
    if begin > options.limit:
        found["left_out"].append(f"{name} is left out: not begun in {begin:.0f} s")
        return
    row: dict[str, Any] | str
    try:
        if way == PEER:
            row = measure_peer(preset, task, options)
        else:
            row = measure_ours(preset, way, task, options)
    except ConfigError as error:
        row = f"{name} is left out: {error}"
    except (RuntimeError, TypeError, ValueError, AttributeError) as error:
        first = str(error).strip().partition("\n")[0]
        row = f"{name} FAILED: {type(error).__name__}: {first}"
        found["failed"].append(name)
    if isinstance(row, str):
        found["left_out"].append(row)
    else:
        found["rows"].append(row)
    text = row if isinstance(row, str) else f"{name}: {row['rate']:,.1f} programs/s"
    taken = time.monotonic() - BEGIN - begin
    print(f"{preset}: {text}; took {taken:.0f} s", file=sys.stderr, flush=True)


def table(found: dict[str, Any]) -> list[str]:
    """Return one preset as the lines of a Markdown table."""
    lines = [
        "",
        f"### {found['preset']}, programs of {found['tokens']} tokens",
        "",
        "| sampler | programs/s | tokens/s | of bandwidth | of bfloat16's peak | how |",
        "|---|---:|---:|---:|---:|---|",
    ]
    for row in found["rows"]:
        tokens = row["rate"] * found["tokens"]
        moved, peak = (
            "-" if row.get(name) is None else f"{row[name]:.1%}"
            for name in ("share_of_bandwidth", "share_of_peak")
        )
        lines.append(
            f"| {row['sampler']} | {row['rate']:,.1f} | {tokens:,.0f} | {moved} | "
            f"{peak} | {row['note']} |"
        )
    return [*lines, *(f"\n{sentence}" for sentence in found["left_out"])]


def headline(found: dict[str, Any]) -> dict[str, Any]:
    """Return the figures of a preset's best way."""
    mine = [row for row in found["rows"] if row["sampler"].startswith("ours")]
    if not mine:
        return {"preset": found["preset"], "programs_per_s": None}
    best = max(mine, key=lambda row: row["rate"])
    peers = [row for row in found["rows"] if row["sampler"] == PEER]
    return {
        "preset": found["preset"],
        "programs_per_s": round(best["rate"], 2),
        "sampler": best["sampler"],
        "vs_hf_generate": round(best["rate"] / peers[0]["rate"], 3) if peers else None,
        "share_of_bandwidth": best["share_of_bandwidth"],
        "share_of_peak": best["share_of_peak"],
        "wasted_row_steps": best["wasted_row_steps"],
    }


def parse() -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--presets", nargs="+", default=["300m", "1b"])
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--samples", type=int, default=4096)
    parser.add_argument("--source", type=int, default=1536, help="tokens of the prompt")
    parser.add_argument("--tokens", type=int, default=128, help="of each program")
    parser.add_argument("--slots", type=int, help="[as many as memory allows]")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--limit", type=float, default=420, help="seconds to begin in")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--results", type=Path, default=HERE / "results")
    parser.add_argument("--smoke", action="store_true", help="tiny, on a CPU")
    options = parser.parse_args()
    options.device = "cuda"
    if options.smoke:
        options.device, options.presets, options.rounds = "cpu", ["embedded"], 1
        options.source, options.tokens, options.samples = 24, 5, 20
        options.slots = options.slots or 8
    return options


def main() -> None:
    """Measure, print, write."""
    options = parse()
    if not options.smoke and not torch.cuda.is_available():
        sys.exit(NO_GPU)
    facts = {**machine(), "torch": torch.__version__, "command": command()}
    if options.device == "cuda":
        facts["gpu"] = torch.cuda.get_device_name()
    lines = ["# Programs drawn per second on a GPU", ""]
    lines += [f"- {name}: {value}" for name, value in facts.items()]
    found = []
    for preset in options.presets:
        found.append(measure(preset, options))
        print("\n".join(table(found[-1])), flush=True)
        lines += table(found[-1])
        if not options.smoke:
            text, record = "\n".join(lines) + "\n", {"facts": facts, "presets": found}
            keep(options.results, "sampler_gpu", text, record)
    print(json.dumps(headline(found[-1])))
    sys.exit(any(each["failed"] for each in found))


if __name__ == "__main__":
    main()
