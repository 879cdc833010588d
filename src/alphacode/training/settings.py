"""Settings of the two training verbs, and their named defaults.

A run's settings are resolved once (device, threads, vocabulary) and stored in the run
directory; a run is only continued under the same ones.
"""

from typing import Literal

from pydantic import Field

from alphacode.core.settings import Settings
from alphacode.data.decontamination import DecontaminationSettings
from alphacode.data.source_files import SourceSettings
from alphacode.encoding.prompt import PromptSettings
from alphacode.encoding.store_writer import StoreSettings
from alphacode.model.config import ModelConfig
from alphacode.model.presets import PAPER_PRESETS, model_preset
from alphacode.tokenizer.train import TokenizerSettings
from alphacode.training.batches import BatchSettings
from alphacode.training.file_pairs import FilePairSettings
from alphacode.training.mixed_pairs import MixSettings
from alphacode.training.objectives import ObjectiveSettings
from alphacode.training.parallel_settings import ParallelSettings
from alphacode.training.problem_pairs import PairSettings
from alphacode.training.schedule import OptimizerSettings
from alphacode.training.validation import ValidationSettings


class TrainingSettings(Settings):
    """How long, how much at once, and on what."""

    steps: int = Field(default=1000, ge=1)
    """Updates of the weights in all."""
    batch_size: int = Field(default=64, ge=1)
    """Pairs per step."""
    seed: int = 0
    """Seed of everything drawn: weights, order, masks, drop-out."""
    device: Literal["auto", "cpu", "cuda"] = "auto"
    """Where to compute; auto takes a GPU if there is one."""
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    """Type of matrix products; weights stay float32. Auto takes bfloat16 where the
    device multiplies it natively."""
    threads: int = Field(default=0, ge=0)
    """CPU threads, shared by the processes of a machine; 0 takes one per core. Part of
    what makes a run repeatable."""
    checkpoint_minutes: float = Field(default=5.0, gt=0.0)
    """Minutes between checkpoints."""
    checkpoint_steps: int = Field(default=0, ge=0)
    """Steps between checkpoints, besides the minutes; 0 is off."""
    keep_checkpoints: int = Field(default=2, ge=1)
    """Checkpoints kept; older ones are deleted."""
    log_steps: int = Field(default=20, ge=1)
    """Steps between two reports of progress."""
    peak_flops: float = Field(default=0.0, ge=0.0)
    """FLOP/s of one device at most, which utilisation is a share of; 0 takes a GPU's
    from its data sheet and measures a CPU's with a short matrix product."""
    wandb_project: str = ""
    """Project of Weights & Biases that reports are sent to; empty sends none."""
    writes_report: bool = True
    """Whether a run that ends writes `report.md` with its curves."""
    weights: Literal["float32", "float16", "bfloat16"] = "float16"
    """Type the finished weights are stored in."""


class PretrainSettings(Settings):
    """Settings of `train pretrain`: source files, cut in two at a random place."""

    model: ModelConfig = model_preset("embedded")
    """Sizes of the model; its vocab_size is the tokenizer's."""
    tokenizer: TokenizerSettings = TokenizerSettings(vocab_size=2048)
    """How to train a tokenizer, if none is given."""
    sources: SourceSettings = SourceSettings()
    """Which source files are kept."""
    pairs: FilePairSettings = FilePairSettings()
    """How pairs are drawn from source files."""
    mix: MixSettings = MixSettings()
    """The share of problems, where they are mixed in."""
    problem_pairs: PairSettings = PairSettings()
    """How pairs are drawn from these problems."""
    batches: BatchSettings = BatchSettings()
    """How pairs are put together to batches."""
    store: StoreSettings = StoreSettings()
    """How encoded data are kept."""
    decontamination: DecontaminationSettings = DecontaminationSettings()
    """What the data must not share with evaluation problems."""
    objective: ObjectiveSettings = ObjectiveSettings()
    """What is minimised."""
    optimizer: OptimizerSettings = OptimizerSettings()
    """What takes the steps, and its schedule."""
    training: TrainingSettings = TrainingSettings()
    """Length, batch, device, checkpoints."""
    parallel: ParallelSettings = ParallelSettings()
    """How a step is shared out among processes and kept in memory."""


class FinetuneSettings(Settings):
    """Settings of `train temper`, `finetune` and `test-inputs`: stages on problems."""

    model: ModelConfig = model_preset("embedded")
    """Sizes of the model; those of `init`, where training starts from a model, but for
    a value head that it lacks."""
    tokenizer: TokenizerSettings = TokenizerSettings(vocab_size=2048)
    """How to train a tokenizer, if none is given."""
    prompt: PromptSettings = PromptSettings()
    """How prompts are laid out."""
    pairs: PairSettings = PairSettings()
    """How pairs are drawn from problems."""
    mix: MixSettings = MixSettings()
    """The share of source files, where they are mixed in."""
    sources: SourceSettings = SourceSettings()
    """Which of these source files are kept."""
    file_pairs: FilePairSettings = FilePairSettings()
    """How pairs are drawn from these source files."""
    batches: BatchSettings = BatchSettings()
    """How pairs are put together to batches."""
    store: StoreSettings = StoreSettings()
    """How encoded data are kept."""
    decontamination: DecontaminationSettings = DecontaminationSettings()
    """What the data must not share with evaluation problems."""
    objective: ObjectiveSettings = ObjectiveSettings()
    """What is minimised."""
    optimizer: OptimizerSettings = OptimizerSettings(peak_rate=1e-5, final_rate=1e-6)
    """What takes the steps, and its schedule."""
    training: TrainingSettings = TrainingSettings()
    """Length, batch, device, checkpoints."""
    validation: ValidationSettings = ValidationSettings()
    """When validation problems are solved, where there are any."""
    parallel: ParallelSettings = ParallelSettings()
    """How a step is shared out among processes and kept in memory."""


def pretrain_preset(name: str) -> PretrainSettings:
    """Return the named defaults of pre-training: the paper's, or `embedded`, `tiny`.

    Raises:
      ConfigError: no preset is called so.
    """
    model = model_preset(name)
    tokenizer = TokenizerSettings(vocab_size=model.vocab_size)
    if name not in PAPER_PRESETS:
        return PretrainSettings(
            model=model, tokenizer=tokenizer, optimizer=_SMALL_OPTIMIZER
        )
    batch_size, steps = _PAPER_PRETRAINING[name]
    return PretrainSettings(
        model=model,
        tokenizer=tokenizer,
        optimizer=OptimizerSettings(beta2=_PAPER_BETA2[name]),
        training=TrainingSettings(batch_size=batch_size, steps=steps),
        parallel=_PAPER_PARALLEL[name],
    )


def finetune_preset(name: str) -> FinetuneSettings:
    """Return the named defaults of fine-tuning: the paper's, or `embedded`, `tiny`.

    The paper gives no batch size and no number of steps for fine-tuning: those of
    pre-training and 50,000 stand here.

    Raises:
      ConfigError: no preset is called so.
    """
    model = model_preset(name)
    if name not in PAPER_PRESETS:
        return FinetuneSettings(
            # The shipped model is not asked for values, and saves the head.
            model=model.model_copy(update={"value_layers": 0}),
            tokenizer=TokenizerSettings(
                vocab_size=model.vocab_size, merges_punctuation=True
            ),
            # Tags give a task away: with them in half of the prompts a small model
            # learned to read them instead of the statement.
            pairs=PairSettings(
                incorrect_share=0.05, rating_dropout=0.9, tags_dropout=0.9
            ),
            # Without its own objective the encoder collapsed (docs/training.md).
            objective=ObjectiveSettings(mlm=True),
            optimizer=_SMALL_OPTIMIZER,
            training=_CURRICULUM_TRAINING.get(name, TrainingSettings(seed=1)),
        )
    return FinetuneSettings(
        model=model,
        tokenizer=TokenizerSettings(vocab_size=model.vocab_size),
        objective=ObjectiveSettings(tempering=True, gold=True, value_prediction=True),
        optimizer=OptimizerSettings(
            peak_rate=1e-5, final_rate=1e-6, beta2=_PAPER_BETA2[name]
        ),
        training=TrainingSettings(batch_size=_PAPER_PRETRAINING[name][0], steps=50_000),
        parallel=_PAPER_PARALLEL[name],
    )


TEMPER_SHARE = 0.03
"""Steps of the tempering-only phase as a share of fine-tuning's. The paper says that it
is short (section C.3), not how short."""


def temper_preset(name: str) -> FinetuneSettings:
    """Return the defaults of the short phase between pre-training and fine-tuning.

    It is fine-tuning with tempering and without GOLD, whose weights are of use only
    once the model has adapted to the tempered distribution.
    Source: paper section C.3.

    Raises:
      ConfigError: no preset is called so.
    """
    settings = finetune_preset(name)
    steps = max(1, round(TEMPER_SHARE * settings.training.steps))
    warmup_steps = min(settings.optimizer.warmup_steps, steps // 2)
    return settings.model_copy(
        update={
            "objective": settings.objective.model_copy(
                update={"tempering": True, "gold": False}
            ),
            "optimizer": settings.optimizer.model_copy(
                update={"warmup_steps": warmup_steps}
            ),
            "training": settings.training.model_copy(update={"steps": steps}),
        }
    )


def inputs_preset(name: str) -> FinetuneSettings:
    """Return the named defaults of the model that writes test inputs.

    It is the same architecture, begun from the same pre-trained model; next token and
    masked language modelling are its only objectives. Steps are fine-tuning's, as the
    paper gives none.
    Source: paper section 4.6.

    Raises:
      ConfigError: no preset is called so.
    """
    settings = finetune_preset(name)
    return settings.model_copy(
        update={
            "prompt": PromptSettings(asks_for="test_input"),
            "objective": ObjectiveSettings(
                mlm=True, value_conditioning=False, metadata_conditioning=False
            ),
        }
    )


# Batch size and steps: paper Table 3.
_PAPER_PRETRAINING = {
    "300m": (256, 600_000),
    "1b": (256, 1_000_000),
    "3b": (512, 700_000),
    "9b": (1024, 530_000),
    "41b": (2048, 205_000),
}

# One GPU, one node, many nodes. One key/value head per process at 9b and 41b is the
# paper's; the rest is ours, for accelerators of 80 GB (docs/training.md).
_PAPER_PARALLEL = {
    "300m": ParallelSettings(micro_batch_size=32),
    "1b": ParallelSettings(micro_batch_size=16),
    "3b": ParallelSettings(
        data_parallel="fsdp", activation_checkpointing=True, micro_batch_size=8
    ),
    "9b": ParallelSettings(
        data_parallel="fsdp",
        tensor_parallel=4,
        activation_checkpointing=True,
        micro_batch_size=8,
    ),
    "41b": ParallelSettings(
        data_parallel="fsdp",
        tensor_parallel=16,
        activation_checkpointing=True,
        micro_batch_size=8,
    ),
}

# Paper section 4.2.
_PAPER_BETA2 = {"300m": 0.999, "1b": 0.999, "3b": 0.999, "9b": 0.95, "41b": 0.95}

# Two cores for about 160 minutes; a slice of a few minutes on one GPU.
_CURRICULUM_TRAINING = {
    "embedded": TrainingSettings(steps=5000, seed=1),
    "small": TrainingSettings(steps=1500, batch_size=512, seed=1),
}

# Three million weights take a rate twenty times the paper's (docs/training.md).
_SMALL_OPTIMIZER = OptimizerSettings(
    peak_rate=2e-3, final_rate=1e-4, warmup_steps=100, beta2=0.98, weight_decay=0.05
)
