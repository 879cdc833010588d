"""Train on problems: the stages `train temper`, `finetune` and `test-inputs`.

They are one run with other settings: which objectives are on, and what the model is
asked to write.
Source: paper sections 4.3, 4.6 and C.3.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.model.checkpoint import write_config_section
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.batches import Batches, PairSource
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.device import resolve
from alphacode.training.export import Provenance, export_model
from alphacode.training.file_pairs import FilePairs
from alphacode.training.inputs import Inputs, batches_of
from alphacode.training.launch import finished_model, launched
from alphacode.training.problem_pairs import ProblemPairs
from alphacode.training.processes import Processes
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

    Called again with the same arguments it continues where it was stopped. Where
    `torchrun` started several processes, each of them calls it alike.

    Args:
      problems: files or folders in any format that `read_problems` takes.
      sources: source code to mix in, `settings.mix.share` of the pairs.
      tokenizer: a `tokenizer.model`; else that of `init`; else one is trained here.
      init: a model directory to start from; its sizes replace `settings.model`, but
        for a value head that it lacks and the objectives ask for.
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
    with launched(settings) as processes:
        if not processes.is_leader:
            announce = silent
        inputs = Inputs(settings, start, announce, sources=sources, problems=problems)
        with processes.leader_first("data"):
            record = start.record(stage, settings, inputs.fingerprint())
            record["inputs"]["validation"] = validation and validation.digest
            claim(run_dir, record)
            tokens = inputs.problem_tokens()
            batches = _batches(settings, inputs, tokens, is_mixed=bool(sources))
        source = Provenance(stage, inputs.facts, inputs.names, start.init_name)
        model = start.skeleton(settings.model)
        export = _Export(model, settings, start, tokens, source, processes)
        looks = None
        if validation is not None:
            steps, when = settings.training.steps, settings.validation
            looks = Validation(validation, when, run_dir, steps, export.write, announce)
        announce(f"training for {settings.training.steps:,} steps")
        _train(export, batches, looks, run_dir, report)
    return run_dir / MODEL


def _train(
    export: "_Export",
    batches: Batches,
    looks: Validation | None,
    run_dir: Path,
    report: Report | None,
) -> None:
    """Train the model and have the leader write it, or its best state."""
    settings, processes, model = export.settings, export.processes, export.model
    clock = train(
        model,
        batches.batch,
        Plan.of(settings),
        run_dir,
        report,
        None if looks is None else partial(_look, looks, export, processes),
        processes=processes,
        weights=export.start.weights(model, settings.training.seed),
    )
    export.gather()
    with processes.leader_first("model"):
        if looks is not None and processes.is_leader:
            looks.publish(run_dir / MODEL)
        elif processes.is_leader:
            export.write(run_dir / MODEL, clock)


class _Export:
    """Writes the model as a model directory: all gather it, the leader writes."""

    def __init__(
        self,
        model: EncoderDecoder,
        settings: FinetuneSettings,
        start: Start,
        tokens: ProblemTokens,
        source: Provenance,
        processes: Processes,
    ) -> None:
        self.model, self.settings, self.start = model, settings, start
        self.tokens, self._source, self.processes = tokens, source, processes
        self._whole: EncoderDecoder | None = None

    def gather(self) -> None:
        """Take the weights as they are now; all processes call it together."""
        self._whole = finished_model(self.model, self.settings, self.processes)

    def write(self, directory: Path, clock: TrainingClock) -> None:
        """Write what was gathered last, in the leader."""
        assert self._whole is not None
        settings, start = self.settings, self.start
        export_model(
            directory, self._whole, start.tokenizer(), settings, clock, self._source
        )
        section = _sampling(settings, self.tokens)
        write_config_section(directory, "sampling", section)


def _look(
    looks: Validation, export: _Export, processes: Processes, clock: TrainingClock
) -> bool:
    """Have the leader look at the state, if that is due; return whether all end."""
    # Only a look can end a run.
    if not looks.is_due(clock.step):
        return False
    export.gather()
    return processes.leader_decides(
        f"look at step {clock.step}", partial(looks.after_step, clock)
    )


def _resolved(settings: FinetuneSettings, start: Start) -> FinetuneSettings:
    """Return settings with what the machine and the first model decide."""
    objective = settings.objective
    if objective.gold and start.was_tempered:
        # The phase that GOLD waits for is over.
        objective = objective.model_copy(update={"gold_start": 0.0})
    return settings.model_copy(
        update={
            "training": resolve(settings.training),
            "model": start.model_config(
                settings.model,
                settings.tokenizer,
                adds_value_head=objective.value_prediction,
            ),
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
    pairs = ProblemPairs(
        tokens,
        settings.pairs,
        max_source_tokens=source_limit,
        max_target_tokens=target_limit,
        seed=seed,
        uses_incorrect=settings.objective.value_conditioning,
        uses_metadata=settings.objective.metadata_conditioning,
    )
    others: PairSource | None = None
    if is_mixed:
        others = FilePairs(
            inputs.source_store(),
            settings.file_pairs,
            max_source_tokens=source_limit,
            max_target_tokens=target_limit,
            seed=seed,
        )
    return batches_of(settings, pairs, others)


def _sampling(settings: FinetuneSettings, tokens: ProblemTokens) -> dict[str, Any]:
    """Return what the finished model wants of sampling."""
    if settings.prompt.asks_for == "test_input":
        # Test inputs should differ: neither metadata nor a sharper distribution.
        return {"ratings": [], "tag_sets": [], "temperatures": [1.0]}
    if settings.objective.metadata_conditioning:
        return tokens.popular_metadata()
    return {"ratings": [], "tag_sets": []}
