"""`alphacode train plan`: what a run would need, before any machine is rented."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from alphacode.cli.options import AsJson
from alphacode.cli.output import Screen

if TYPE_CHECKING:
    from alphacode.training.plan import Stage, TrainingPlan

_GIB = 2**30


Preset = Annotated[
    str | None,
    typer.Option(
        "--preset", help="Sizes: 300m, 1b, 3b, 9b, 41b, embedded, small, tiny [41b]."
    ),
]
LayoutName = Annotated[
    str | None,
    typer.Option("--layout", help="Begin from: laptop, gpu, node or cluster."),
]
Gpu = Annotated[
    str | None, typer.Option("--gpu", help="Kind of device, such as h100 or a100.")
]
Gpus = Annotated[
    int | None, typer.Option("--gpus", min=1, help="Devices; else the fewest that fit.")
]
TensorParallel = Annotated[
    int | None,
    typer.Option("--tensor-parallel", min=1, help="Devices a block is divided over."),
]
Fsdp = Annotated[
    bool | None,
    typer.Option(
        "--fsdp/--no-fsdp",
        help="Whether copies share out weights and states; without it, DDP.",
    ),
]
MicroBatch = Annotated[
    int | None,
    typer.Option("--micro-batch", min=1, help="Pairs that a copy computes at once."),
]
Checkpointing = Annotated[
    bool | None,
    typer.Option(
        "--activation-checkpointing/--no-activation-checkpointing",
        help="Whether blocks are computed again in the backward pass.",
    ),
]
Utilisation = Annotated[
    float,
    typer.Option(
        "--mfu",
        min=0.01,
        max=1.0,
        help="Share of their peak that devices reach while they compute.",
    ),
]


def plan(
    preset: Preset = None,
    layout: LayoutName = None,
    gpu: Gpu = None,
    gpus: Gpus = None,
    tensor_parallel: TensorParallel = None,
    fsdp: Fsdp = None,
    micro_batch: MicroBatch = None,
    activation_checkpointing: Checkpointing = None,
    mfu: Utilisation = 0.45,
    as_json: AsJson = False,
) -> None:
    """Work out memory, time and traffic of training a preset; nothing is built."""
    from alphacode.training.layout_search import Wish, find_plan
    from alphacode.training.layouts import named_layout

    screen = Screen(as_json=as_json)
    wish = Wish()
    if layout is not None:
        made_for, named = named_layout(layout)
        preset, wish = preset or made_for, Wish(**named.model_dump())
    preset = preset or "41b"
    flags = Wish(
        gpu, gpus, tensor_parallel, fsdp, micro_batch, activation_checkpointing
    )
    wish = wish._replace(**flags.given())
    found = find_plan(preset, wish, mfu)
    for line in _lines(found):
        screen.say(line)
    answer = _answer(found)
    if not found.fits:
        other = find_plan(preset, Wish(gpu=wish.gpu), mfu)
        if other.fits:
            screen.say(f"The smallest that fits: {_title(other)}")
            answer["smallest_that_fits"] = _answer(other)
    screen.answer(answer)


def _title(found: "TrainingPlan") -> str:
    layout = found.layout
    spread = "fsdp" if layout.fsdp else "ddp" if layout.copies > 1 else "one copy"
    again = layout.activation_checkpointing
    return (
        f"{found.preset} on {layout.gpus} x {found.device.title}: {spread}, "
        f"tensor parallel {layout.tensor_parallel}, micro-batch {layout.micro_batch}, "
        f"blocks {'computed twice' if again else 'kept'}"
    )


def _lines(found: "TrainingPlan") -> Iterable[str]:
    memory, device = found.memory, found.device
    verdict = "fits" if found.fits else "DOES NOT FIT"
    yield _title(found)
    billions = found.parameters / 1e9
    yield f"  parameters         {billions:.3f} billion, value head included"
    yield (
        f"  memory per GPU     {memory.peak / _GIB:.1f} GiB of "
        f"{device.memory_bytes / _GIB:g} GiB: {verdict}"
    )
    for name, value in memory._asdict().items():
        yield f"    {name:16} {value / _GIB:5.1f} GiB"
    for stage in found.stages:
        yield from _stage_lines(stage, found)
    assignments = " ".join(f"--set {each}" for each in _settings(found))
    yield f"  settings           {assignments}"


def _stage_lines(stage: "Stage", found: "TrainingPlan") -> Iterable[str]:
    gpus = found.layout.gpus
    yield (
        f"  {stage.name:18} {stage.steps:,} steps of {stage.batch_size:,} pairs, "
        f"{_figures(stage.tokens / 1e9)} billion tokens"
    )
    yield (
        f"    FLOPs            {stage.step_flops:.3g} a step, {stage.flops:.3g} in all"
    )
    yield (
        f"    time of a step   {stage.step_s:.2f} s = the longer of "
        f"{stage.compute_s:.2f} s computing at {found.utilisation:.0%} of the peak and "
        f"{stage.weights_s:.2f} s sending weights, + {stage.tensor_parallel_s:.2f} s "
        "summing over shards"
    )
    yield (
        f"    MFU              {stage.mfu:.1%} = {stage.step_flops:.3g} FLOPs / "
        f"{stage.step_s:.2f} s / ({gpus} x {found.device.flops_per_s:.4g} FLOP/s)"
    )
    yield (
        f"    sent             {stage.sent.weights / 1e9:.1f} GB of weights and "
        f"gradients, {stage.sent.tensor_parallel / 1e9:.1f} GB of sums, by each GPU "
        "in a step"
    )
    gpu_days = stage.days * gpus
    yield f"    time             {stage.days:.3g} days, {_figures(gpu_days)} GPU-days"


def _figures(value: float) -> str:
    """Return three figures, without an exponent where the number is large."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _settings(found: "TrainingPlan") -> Iterable[str]:
    """Yield the assignments that make a run train so."""
    layout = found.layout
    ways = "fsdp" if layout.fsdp else "ddp" if layout.copies > 1 else "none"
    yield f"parallel.data_parallel={ways}"
    yield f"parallel.tensor_parallel={layout.tensor_parallel}"
    yield f"parallel.micro_batch_size={layout.micro_batch}"
    again = str(layout.activation_checkpointing).lower()
    yield f"parallel.activation_checkpointing={again}"


def _answer(found: "TrainingPlan") -> dict[str, Any]:
    stages = {
        stage.name.replace("-", ""): {
            **stage._asdict(),
            "sent": stage.sent._asdict(),
            "step_s": stage.step_s,
            "flops": stage.flops,
            "days": stage.days,
        }
        for stage in found.stages
    }
    return {
        "preset": found.preset,
        "layout": found.layout.model_dump(mode="json"),
        "device": found.device._asdict(),
        "utilisation": found.utilisation,
        "parameters": found.parameters,
        "memory_bytes": {**found.memory._asdict(), "peak": found.memory.peak},
        "fits": found.fits,
        "stages": stages,
        "settings": list(_settings(found)),
    }
