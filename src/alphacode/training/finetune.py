"""Fine-tune on problems with correct and incorrect solutions: `train finetune`.

Source: paper section 4.3.
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from alphacode.core.problem import Problem
from alphacode.data.readers import read_problems
from alphacode.encoding.encode_problems import encode_problems
from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.encoding.token_store import TokenStore
from alphacode.model.checkpoint import write_config_section
from alphacode.training.device import num_cores, resolve
from alphacode.training.export import Provenance, export_model, prompt_settings
from alphacode.training.problem_pairs import ProblemPairs
from alphacode.training.progress import Report
from alphacode.training.run import MODEL, TOKENS, claim, files_under, hash_files
from alphacode.training.settings import FinetuneSettings
from alphacode.training.start import Announce, Start, silent
from alphacode.training.texts import problem_texts
from alphacode.training.trainer import Plan, train


def finetune(
    settings: FinetuneSettings,
    problems: list[Path],
    run_dir: Path,
    *,
    tokenizer: Path | None = None,
    init: Path | None = None,
    report: Report | None = None,
    announce: Announce = silent,
) -> Path:
    """Train on problems and return the finished model directory, `run_dir/model`.

    Called again with the same arguments it continues where it was stopped.

    Args:
      problems: files or folders in any format that `read_problems` takes.
      tokenizer: a `tokenizer.model`; without one that of `init`, and without that
        one is trained from the problems.
      init: a model directory to start from; its sizes replace `settings.model`.
      report: called with the progress every few steps.
      announce: called with one line as each stage begins.

    Raises:
      DataError: the problems cannot be read, or hold nothing to learn from.
      RunError: the directory belongs to a run with other settings.
      CheckpointError: `init` or the tokenizer is missing or damaged.
    """
    start = Start(tokenizer=tokenizer, init=init, run_dir=run_dir)
    settings = settings.model_copy(
        update={
            "training": resolve(settings.training),
            "model": start.model_config(settings.model, settings.tokenizer),
        }
    )
    data = hash_files(files_under(problems))
    claim(run_dir, start.record("finetune", settings, data))
    tokens = _tokens(settings, problems, start, announce)
    pairs = ProblemPairs(
        tokens,
        settings.pairs,
        batch_size=settings.training.batch_size,
        max_source_tokens=settings.model.max_source_tokens,
        max_target_tokens=settings.model.max_target_tokens,
        seed=settings.training.seed,
        uses_incorrect=settings.objective.value_conditioning,
        uses_metadata=settings.objective.metadata_conditioning,
    )
    model = start.model(settings.model, settings.training.seed)
    announce(f"training for {settings.training.steps:,} steps")
    plan = Plan(settings.objective, settings.optimizer, settings.training)
    clock = train(model, pairs.batch, plan, run_dir, report)
    names = [path.name for path in problems]
    provenance = Provenance("finetune", tokens.facts, names, start.init_name)
    directory = export_model(
        run_dir / MODEL, model, start.tokenizer(), settings, clock, provenance
    )
    if settings.objective.metadata_conditioning:
        write_config_section(directory, "sampling", tokens.popular_metadata())
    return directory


def _tokens(
    settings: FinetuneSettings, problems: list[Path], start: Start, announce: Announce
) -> ProblemTokens:
    """Return the run's encoded problems, encoding them unless that is done."""
    prompt = prompt_settings(settings)

    def read() -> Iterator[Problem]:
        return chain.from_iterable(read_problems(path) for path in problems)

    if not start.has_tokenizer:
        announce(f"training a tokenizer of {settings.tokenizer.vocab_size} pieces")
        start.train_tokenizer(problem_texts(read(), prompt), settings.tokenizer)
    directory = start.run_dir / TOKENS
    if not directory.exists():
        announce("encoding the problems")
        encode_problems(
            read(),
            start.tokenizer(),
            prompt,
            settings.model.max_target_tokens,
            directory,
            workers=num_cores(),
        )
    return ProblemTokens(TokenStore(directory), start.tokenizer(), prompt)
