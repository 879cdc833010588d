"""Pre-train on source files: `train pretrain`.

Source: paper section 4.2.
"""

from collections.abc import Sequence
from pathlib import Path

from alphacode.core.errors import ConfigError
from alphacode.training.batches import Batches, PairSource
from alphacode.training.device import resolve
from alphacode.training.export import Provenance, export_model
from alphacode.training.file_pairs import FilePairs
from alphacode.training.inputs import Inputs, batches_of
from alphacode.training.launch import finished_model, launched
from alphacode.training.problem_pairs import ProblemPairs
from alphacode.training.progress import Report
from alphacode.training.run import MODEL, claim
from alphacode.training.settings import PretrainSettings
from alphacode.training.start import Announce, Start, silent
from alphacode.training.trainer import Plan, train


def pretrain(
    settings: PretrainSettings,
    sources: Sequence[Path],
    run_dir: Path,
    *,
    problems: Sequence[Path] = (),
    tokenizer: Path | None = None,
    report: Report | None = None,
    announce: Announce = silent,
) -> Path:
    """Train on source files and return the finished model directory, `run_dir/model`.

    Called again with the same arguments it continues where it was stopped. Where
    `torchrun` started several processes, each of them calls it alike.

    Args:
      sources: folders, git checkouts, tables and files of source code.
      problems: files or folders of problems to mix in, `settings.mix.share` of the
        pairs.
      tokenizer: a `tokenizer.model`; without one it is trained from the data.
      report: called with the progress every few steps.
      announce: called with one line as each stage begins.

    Raises:
      ConfigError: values are to be predicted, and there are no problems to have any.
      DataError: the data cannot be read, or hold nothing to learn from.
      RunError: the directory belongs to a run with other settings.
      CheckpointError: the tokenizer is missing or damaged.
    """
    start = Start(tokenizer=tokenizer, init=None, run_dir=run_dir)
    settings = _resolved(settings, start, has_problems=bool(problems))
    with launched(settings) as processes:
        if not processes.is_leader:
            announce = silent
        inputs = Inputs(settings, start, announce, sources=sources, problems=problems)
        with processes.leader_first("data"):
            claim(run_dir, start.record("pretrain", settings, inputs.fingerprint()))
            batches = _batches(settings, inputs, is_mixed=bool(problems))
        model = start.skeleton(settings.model)
        announce(f"training for {settings.training.steps:,} steps")
        clock = train(
            model,
            batches.batch,
            Plan.of(settings),
            run_dir,
            report,
            processes=processes,
            weights=start.weights(model, settings.training.seed),
        )
        whole = finished_model(model, settings, processes)
        source = Provenance("pretrain", inputs.facts, inputs.names, start.init_name)
        with processes.leader_first("model"):
            if whole is not None:
                place, words = run_dir / MODEL, start.tokenizer()
                export_model(place, whole, words, settings, clock, source)
    return run_dir / MODEL


def _resolved(
    settings: PretrainSettings, start: Start, *, has_problems: bool
) -> PretrainSettings:
    """Return settings with what the machine and the tokenizer decide."""
    if settings.objective.value_prediction and not has_problems:
        raise ConfigError(
            "objective.value_prediction needs problems, whose programs are correct or "
            "not: give some (--problems), or switch it off"
        )
    return settings.model_copy(
        update={
            "training": resolve(settings.training),
            "model": start.model_config(settings.model, settings.tokenizer),
        }
    )


def _batches(settings: PretrainSettings, inputs: Inputs, *, is_mixed: bool) -> Batches:
    """Return the batches of the run, encoding its data unless that is done."""
    seed = settings.training.seed
    source_limit = settings.model.max_source_tokens
    target_limit = settings.model.max_target_tokens
    pairs = FilePairs(
        inputs.source_store(),
        settings.pairs,
        max_source_tokens=source_limit,
        max_target_tokens=target_limit,
        seed=seed,
    )
    others: PairSource | None = None
    if is_mixed:
        others = ProblemPairs(
            inputs.problem_tokens(),
            settings.problem_pairs,
            max_source_tokens=source_limit,
            max_target_tokens=target_limit,
            seed=seed,
            uses_incorrect=settings.objective.value_conditioning,
            uses_metadata=settings.objective.metadata_conditioning,
        )
    return batches_of(settings, pairs, others)
