"""Our training step beside Hugging Face's T5 and BART, in tokens per second.

    make bench-train                    or, with options:
    make bench-train ARGS="--sizes 10m --rounds 9 --precisions float32"
    make bench-train ARGS="--gpu"       the presets 300m and 1b on a CUDA device

A step is all that training does with a batch: forward, backward, clipping, AdamW. All
models have the same number of parameters (within a hundredth), width, heads,
vocabulary, batch and precision, random weights, no drop-out and no cache; peers come
in their usual shape, as many blocks on both sides, and with our numbers of blocks.
Tokens are real ones: padding counts as nothing. Rounds alternate between contestants,
ratios are taken within a round, medians over rounds.

The headline is the least ratio of the sizes `--headline` against peers of the usual
shape, on batches of uneven length, in the precision that training takes on this
machine. A table, result files in `benchmarks/results`, and a last line that is one
JSON object.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch

from alphacode.model.config import ModelConfig
from alphacode.model.machine import prepare_process
from alphacode.model.presets import model_preset
from alphacode.training.device import num_cores, resolve
from alphacode.training.settings import TrainingSettings
from train_peers import gpu, report
from train_peers.contestants import Contestant, Ours, Run, missing_library, peers
from train_peers.report import Case, Results
from train_peers.workload import Shape, count_real, make_batch, padding_share

HERE = Path(__file__).resolve().parent
# Shaped as the paper's models are: one block of the encoder to six of the decoder, six
# times as wide inside.
_PAPER_SHAPED = {
    "10m": {"model_dim": 192, "num_query_heads": 3, "head_dim": 64},
    "50m": {"model_dim": 448, "num_query_heads": 7, "head_dim": 64},
}
SHAPES = {
    "embedded": Shape(8, 256, 128),
    "10m": Shape(8, 256, 128),
    "50m": Shape(4, 256, 128),
    "tiny": Shape(4, 32, 16),
}


def config_of(size: str) -> ModelConfig:
    """Return the sizes of our model."""
    if size not in _PAPER_SHAPED:
        return model_preset(size)
    return ModelConfig(
        vocab_size=4096,
        num_encoder_layers=2,
        num_decoder_layers=12,
        feed_forward_ratio=6,
        max_source_tokens=768,
        max_target_tokens=384,
        position="learned",  # as the paper's sizes
        tie_embeddings=True,
        value_layers=0,
        **_PAPER_SHAPED[size],
    )


def measure(
    contestants: list[Contestant], size: str, options: argparse.Namespace, run: Run
) -> list[Case]:
    """Return what each contestant did on batches of even and of uneven length."""
    shape = SHAPES[size]
    vocab_size = config_of(size).vocab_size
    cases = []
    for is_even in (False, True):
        batch = make_batch(shape, vocab_size, options.seed, is_even=is_even)
        for contestant in contestants:
            contestant.prepare(batch, run)
        real = count_real(batch)
        case = Case(size, run.precision, is_even, str(shape), padding_share(batch))
        order = list(contestants)
        for _ in range(options.rounds):
            random.shuffle(order)
            for contestant in order:
                wall_s, cpu_s = time.perf_counter(), time.process_time()
                for _ in range(options.steps):
                    contestant.step(batch, run)
                cpu_s = time.process_time() - cpu_s
                wall_s = time.perf_counter() - wall_s
                tokens = options.steps * real
                case.add(contestant, tokens / wall_s, tokens / cpu_s)
        print("\n".join(report.table(case)), flush=True)
        cases.append(case)
    return cases


def measure_cpu(options: argparse.Namespace) -> Results:
    """Measure all sizes and precisions on the CPU."""
    prepare_process()
    torch.set_num_threads(options.threads or num_cores())
    native = resolve(TrainingSettings(device="cpu")).precision
    results = Results(native, options.headline)
    reason = missing_library()
    if reason:
        results.notes.append(f"T5 and BART are left out: {reason}")
    device = torch.device("cpu")
    for size in options.sizes:
        config = config_of(size)
        ours = Ours(config, device)
        contestants: list[Contestant] = [ours]
        if not reason:
            contestants += peers(config, ours.parameters, device)
        for precision in options.precisions or (native,):
            run = Run(device, precision)
            results.cases += measure(contestants, size, options, run)
    return results


def parse() -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", nargs="+", default=["10m", "50m", "embedded"])
    parser.add_argument("--headline", nargs="+", default=["10m", "50m"])
    parser.add_argument("--precisions", nargs="+", choices=("float32", "bfloat16"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=1, help="steps in a row")
    parser.add_argument("--threads", type=int, default=0, help="0: one per core")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--results", type=Path, default=HERE / "results")
    parser.add_argument("--gpu", action="store_true", help="the paper's presets")
    gpu.add_options(parser)
    options = parser.parse_args()
    unknown = [size for size in options.sizes if size not in SHAPES]
    if unknown:
        parser.error(f"unknown sizes {unknown}; known are {', '.join(SHAPES)}")
    return options


def main() -> None:
    """Measure, print, write."""
    options = parse()
    random.seed(options.seed)
    about = report.about(options.seed)
    if options.gpu:
        found = gpu.measure(options)
        path = gpu.write(found, options.results, about)
        last = gpu.headlines(found)
    else:
        results = measure_cpu(options)
        path = report.write(results, options.results, about)
        last = report.headlines(results)
        print("\n".join(report.explanation(results)))
    print(f"\nwritten: {path} and {path.with_suffix('.md').name}")
    print(json.dumps(last))


if __name__ == "__main__":
    main()
