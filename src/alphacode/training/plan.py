"""What a run would need, before any machine is rented: `train plan`.

Memory per GPU, by the formulas of `model/sizes.py` and `model/activations.py`, at full
lengths, which the paper's batches have in pre-training:

    weights, gradients, moments   float32, spread over the copies with FSDP
    gathered                      what stands whole for a moment: two blocks of weights
                                  in bfloat16, and their gradients on the way; with DDP
                                  autocast's bfloat16 copy of all matrices
    activations, logits           of one micro-batch

Time is FLOPs, those of blocks computed twice among them, / (GPUs x peak x utilisation),
the utilisation being assumed. What is sent is counted for ring algorithms. Weights and
gradients are sent while others are computed, so that the longer of the two counts; sums
between the shards of a matrix are waited for, and are added.
"""

from typing import NamedTuple

from alphacode.model.accelerators import Accelerator, accelerator
from alphacode.model.activations import Storage, activations
from alphacode.model.config import ModelConfig
from alphacode.model.flops import STEP_PASSES, forward_flops, full_pairs
from alphacode.model.sizes import model_size
from alphacode.training.layouts import GPUS_PER_NODE, Layout
from alphacode.training.objectives import ObjectiveSettings
from alphacode.training.settings import finetune_preset, pretrain_preset

USABLE_SHARE = 0.92
"""Share of a GPU's memory that a run may plan with; the rest is the CUDA context,
communication buffers and what the allocator cannot put to use."""

_FLOAT32, _BFLOAT16 = 4, 2


class MemoryPerGpu(NamedTuple):
    """Bytes on one GPU at the worst moment of a step."""

    weights: float
    gradients: float
    moments: float
    """AdamW's two; Muon would keep one of the blocks' matrices."""
    gathered: float
    activations: float
    logits: float

    @property
    def peak(self) -> float:
        """All together."""
        return sum(self)


class Sent(NamedTuple):
    """Bytes that one GPU sends in one step."""

    weights: float
    """Gathering weights, and reducing and spreading gradients."""
    tensor_parallel: float
    """Sums of what the shards of a matrix made."""


class Stage(NamedTuple):
    """One stage of training at the preset's length."""

    name: str
    batch_size: int
    steps: int
    tokens: float
    """Positions of both sides, as the paper's Table 3 counts them."""
    step_flops: float
    """Model FLOPs of one step: three forward passes, nothing computed twice."""
    compute_s: float
    """Time of a step's products, those computed twice among them."""
    sent: Sent
    weights_s: float
    """Time to send weights and gradients, behind the computing as far as it goes."""
    tensor_parallel_s: float
    """Time to send what is waited for."""
    mfu: float
    """Model FLOP utilisation that comes of all this: what is computed twice or waited
    for is in it."""

    @property
    def step_s(self) -> float:
        """Time of a step."""
        return max(self.compute_s, self.weights_s) + self.tensor_parallel_s

    @property
    def flops(self) -> float:
        """Model FLOPs of the stage."""
        return self.steps * self.step_flops

    @property
    def days(self) -> float:
        """Time of the stage."""
        return self.steps * self.step_s / 86_400


class TrainingPlan(NamedTuple):
    """A layout and what comes of it."""

    preset: str
    layout: Layout
    device: Accelerator
    utilisation: float
    """Assumed: the share of their peak that GPUs reach while they compute."""
    parameters: int
    """Value head included where a stage trains it."""
    memory: MemoryPerGpu
    stages: tuple[Stage, ...]

    @property
    def fits(self) -> bool:
        """Whether a GPU holds the peak, with room for what cannot be planned."""
        return self.memory.peak <= USABLE_SHARE * self.device.memory_bytes


def make_plan(preset: str, layout: Layout, utilisation: float) -> TrainingPlan:
    """Return what a preset needs under a layout.

    Args:
      utilisation: share of their peak that GPUs reach while they compute, above 0.

    Raises:
      ConfigError: the preset or device is unknown, or the layout does not fit it.
    """
    device = accelerator(layout.gpu)
    pre, fine = pretrain_preset(preset), finetune_preset(preset)
    named = (
        ("pre-training", pre.training, pre.objective, pre.model),
        ("fine-tuning", fine.training, fine.objective, fine.model),
    )
    stages = []
    memories = []
    for name, training, objective, model in named:
        layout.check(model, training.batch_size)
        work = _Work(model, objective, training.batch_size, training.steps)
        stages.append(_stage(name, work, layout, device, utilisation))
        memories.append(memory_per_gpu(model, layout, objective))
    size = model_size(fine.model)
    return TrainingPlan(
        preset=preset,
        layout=layout,
        device=device,
        utilisation=utilisation,
        parameters=size.total + size.value_head,
        memory=max(memories, key=lambda memory: memory.peak),
        stages=tuple(stages),
    )


def memory_per_gpu(
    model: ModelConfig, layout: Layout, objective: ObjectiveSettings
) -> MemoryPerGpu:
    """Return the memory of one GPU under a layout, at full lengths."""
    size, ways = model_size(model), layout.tensor_parallel
    is_cpu = layout.gpu == "cpu"
    shard = size.shard(ways)
    held = shard / layout.sharing
    block, outside = size.largest_block(ways), size.outside.shard(ways)
    if layout.sharing > 1:
        # Two blocks gathered, the gradient of one, two gradients in float32 on the way.
        gathered = block * (2 * _BFLOAT16 + _BFLOAT16 + 2 * _FLOAT32)
        gathered += outside * (2 * _BFLOAT16 + _FLOAT32)
    else:
        gathered = 0.0 if is_cpu else _BFLOAT16 * shard
    parts = activations(
        model,
        pairs=layout.micro_batch,
        source=model.max_source_tokens,
        target=model.max_target_tokens,
        masked=_masked(model, objective, layout.micro_batch),
        has_value=objective.value_prediction,
        storage=Storage(
            value_bytes=_FLOAT32 if is_cpu else _BFLOAT16,
            stream_bytes=_BFLOAT16 if layout.sharing > 1 else _FLOAT32,
            keeps_weights=is_cpu,
            tensor_parallel=ways,
        ),
    )
    is_checkpointed = layout.activation_checkpointing
    return MemoryPerGpu(
        weights=_FLOAT32 * held,
        gradients=_FLOAT32 * held,
        moments=2 * _FLOAT32 * held,
        gathered=gathered,
        activations=parts.held(is_checkpointed=is_checkpointed) - parts.logits,
        logits=parts.logits,
    )


def sent_per_step(model: ModelConfig, layout: Layout, batch_size: int) -> Sent:
    """Return what one GPU sends in one step.

    Weights are gathered for the forward and again for the backward pass of every
    micro-batch, and gradients are reduced in float32 after each; with DDP gradients are
    reduced once a step. Tensor parallelism adds up, in bfloat16, the output of every
    attention and feed-forward layer, and on the way back the gradient of its input.
    """
    ways, copies = layout.tensor_parallel, layout.copies
    shard = model_size(model).shard(ways)
    rounds = batch_size / (copies * layout.micro_batch)
    if layout.fsdp:
        sent = rounds * (2 * _BFLOAT16 + _FLOAT32)
    else:
        sent = 2 * _FLOAT32  # A ring sends each gradient twice.
    weights = sent * shard * (copies - 1) / copies
    is_checkpointed = layout.activation_checkpointing
    passes = 3 if is_checkpointed else 2
    encoder = passes * 2 * model.num_encoder_layers * model.max_source_tokens
    decoder = passes * 3 * model.num_decoder_layers * model.max_target_tokens
    # The encoded source's gradient comes from every layer of the decoder.
    encoder += model.num_decoder_layers * model.max_source_tokens
    values = batch_size / copies * (encoder + decoder) * model.model_dim
    return Sent(weights, 2 * _BFLOAT16 * values * (ways - 1) / ways)


class _Work(NamedTuple):
    model: ModelConfig
    objective: ObjectiveSettings
    batch_size: int
    steps: int


def _stage(
    name: str, work: _Work, layout: Layout, device: Accelerator, utilisation: float
) -> Stage:
    model, pairs = work.model, work.batch_size
    masked = _masked(model, work.objective, pairs)
    done = full_pairs(pairs, model.max_source_tokens, model.max_target_tokens, masked)
    has_value = work.objective.value_prediction
    forward = forward_flops(model, done, has_value=has_value)
    flops = STEP_PASSES * forward.total
    is_checkpointed = layout.activation_checkpointing
    again = forward.encoder + forward.decoder if is_checkpointed else 0.0
    peak = layout.gpus * device.flops_per_s
    sent = sent_per_step(model, layout, pairs)
    stage = Stage(
        name=name,
        batch_size=pairs,
        steps=work.steps,
        tokens=work.steps * done.tokens,
        step_flops=flops,
        compute_s=(flops + again) / (peak * utilisation),
        sent=sent,
        weights_s=sent.weights / _rate(device, layout.gpus),
        tensor_parallel_s=sent.tensor_parallel / _rate(device, layout.tensor_parallel),
        mfu=0.0,
    )
    return stage._replace(mfu=flops / (peak * stage.step_s))


def _rate(device: Accelerator, gpus: int) -> float:
    """Return the bytes per second that each of some GPUs can send to the next."""
    in_node = gpus <= GPUS_PER_NODE
    return device.node_bytes_per_s if in_node else device.network_bytes_per_s


def _masked(model: ModelConfig, objective: ObjectiveSettings, pairs: int) -> float:
    rate = objective.mlm_rate if objective.mlm else 0.0
    return rate * pairs * model.max_source_tokens
