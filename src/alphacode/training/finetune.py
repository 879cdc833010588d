"""Train on problems: the stages `train temper`, `finetune` and `test-inputs`.

They are one run with other settings: which objectives are on, and what the model is
asked to write.
Source: paper sections 4.3, 4.6 and C.3.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.model.checkpoint import write_config_section
from alphacode.training.batches import Batches, PairSource
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.device import resolve
from alphacode.training.export import Provenance, export_model
from alphacode.training.file_pairs import FilePairs
from alphacode.training.inputs import Inputs
from alphacode.training.mixed_pairs import MixedPairs
from alphacode.training.problem_pairs import ProblemPairs
from alphacode.training.progress import Report
from alphacode.training.run import MODEL, claim
from alphacode.training.settings import FinetuneSettings
from alphacode.training.start import Announce, Start, silent
from alphacode.training.trainer import Plan, train
from alphacode.training.validation import Validation, ValidationSet


def finetune(
    settings: FinetuneSettings,
    problems: Sequence[Path],
    run_dir: Path,
    *,
    sources: Sequence[Path] = (),
    tokenizer: Path | None = None,
    init: Path | None = None,
    stage: str = "finetune",
    validation: ValidationSet | None = None,
    report: Report | None = None,
    announce: Announce = silent,
) -> Path:
    """Train on problems and return the finished model directory, `run_dir/model`.

    Called again with the same arguments it continues where it was stopped.

    Args:
      problems: files or folders in any format that `read_problems` takes.
      sources: source code to mix in, `settings.mix.share` of the pairs.
      tokenizer: a `tokenizer.model`; else that of `init`; else one is trained here.
      init: a model directory to start from; its sizes replace `settings.model`.
      stage: what the run is called in its settings and on the model card.
      validation: problems that decide which state of the run becomes the model; without
        them it is the last.
      report: called with the progress every few steps.
      announce: called with one line as each stage begins.

    Raises:
      DataError: the data cannot be read, or hold nothing to learn from.
      RunError: the directory belongs to a run with other settings.
      CheckpointError: `init` or the tokenizer is missing or damaged.
    """
    start = Start(tokenizer=tokenizer, init=init, run_dir=run_dir)
    settings = _resolved(settings, start)
    inputs = Inputs(settings, start, announce, sources=sources, problems=problems)
    record = start.record(stage, settings, inputs.fingerprint())
    record["inputs"]["validation"] = validation and validation.digest
    claim(run_dir, record)
    tokens = inputs.problem_tokens()
    batches = _batches(settings, inputs, tokens, is_mixed=bool(sources))
    model = start.model(settings.model, settings.training.seed)
    provenance = Provenance(stage, inputs.facts, inputs.names, start.init_name)

    def export(directory: Path, clock: TrainingClock) -> None:
        export_model(directory, model, start.tokenizer(), settings, clock, provenance)
        write_config_section(directory, "sampling", _sampling(settings, tokens))

    announce(f"training for {settings.training.steps:,} steps")
    plan = Plan(settings.objective, settings.optimizer, settings.training)
    if validation is None:
        clock = train(model, batches.batch, plan, run_dir, report)
        export(run_dir / MODEL, clock)
        return run_dir / MODEL
    steps = settings.training.steps
    looks = Validation(
        validation, settings.validation, run_dir, steps, export, announce
    )
    train(model, batches.batch, plan, run_dir, report, looks.after_step)
    return looks.publish(run_dir / MODEL)


def _resolved(settings: FinetuneSettings, start: Start) -> FinetuneSettings:
    """Return settings with what the machine and the first model decide."""
    objective = settings.objective
    if objective.gold and start.was_tempered:
        # The phase that GOLD waits for is over.
        objective = objective.model_copy(update={"gold_start": 0.0})
    return settings.model_copy(
        update={
            "training": resolve(settings.training),
            "model": start.model_config(settings.model, settings.tokenizer),
            "objective": objective,
        }
    )


def _batches(
    settings: FinetuneSettings,
    inputs: Inputs,
    tokens: ProblemTokens,
    *,
    is_mixed: bool,
) -> Batches:
    """Return the batches of the run, encoding what is mixed in unless that is done."""
    seed = settings.training.seed
    source_limit = settings.model.max_source_tokens
    target_limit = settings.model.max_target_tokens
    pairs: PairSource = ProblemPairs(
        tokens,
        settings.pairs,
        max_source_tokens=source_limit,
        max_target_tokens=target_limit,
        seed=seed,
        uses_incorrect=settings.objective.value_conditioning,
        uses_metadata=settings.objective.metadata_conditioning,
    )
    if is_mixed:
        others = FilePairs(
            inputs.source_store(),
            settings.file_pairs,
            max_source_tokens=source_limit,
            max_target_tokens=target_limit,
            seed=seed,
        )
        share = settings.mix.share
        pairs = MixedPairs([pairs, others], [1 - share, share], seed=seed)
    return Batches(
        pairs,
        settings.batches,
        batch_size=settings.training.batch_size,
        max_source_tokens=source_limit,
        max_target_tokens=target_limit,
        seed=seed,
    )


def _sampling(settings: FinetuneSettings, tokens: ProblemTokens) -> dict[str, Any]:
    """Return what the finished model wants of sampling."""
    if settings.prompt.asks_for == "test_input":
        # Test inputs should differ: neither metadata nor a sharper distribution.
        return {"ratings": [], "tag_sets": [], "temperatures": [1.0]}
    if settings.objective.metadata_conditioning:
        return tokens.popular_metadata()
    return {"ratings": [], "tag_sets": []}
