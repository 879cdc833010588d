"""Pre-train on source files: `train pretrain`.

Source: paper section 4.2.
"""

from pathlib import Path

from alphacode.encoding.encode_texts import encode_texts
from alphacode.encoding.token_store import TokenStore
from alphacode.training.device import num_cores, resolve
from alphacode.training.export import Provenance, export_model
from alphacode.training.file_pairs import FilePairs
from alphacode.training.launch import finished_model, launched
from alphacode.training.progress import Report
from alphacode.training.run import MODEL, TOKENS, claim, hash_texts
from alphacode.training.settings import PretrainSettings
from alphacode.training.start import Announce, Start, silent
from alphacode.training.texts import source_texts
from alphacode.training.trainer import Plan, train


def pretrain(
    settings: PretrainSettings,
    sources: list[Path],
    run_dir: Path,
    *,
    tokenizer: Path | None = None,
    report: Report | None = None,
    announce: Announce = silent,
) -> Path:
    """Train on source files and return the finished model directory, `run_dir/model`.

    Called again with the same arguments it continues where it was stopped. Where
    `torchrun` started several processes, each of them calls it alike.

    Args:
      sources: source files, and folders of them.
      tokenizer: a `tokenizer.model`; without one it is trained from the files.
      report: called with the progress every few steps.
      announce: called with one line as each stage begins.

    Raises:
      DataError: the files cannot be read, or hold nothing to learn from.
      RunError: the directory belongs to a run with other settings.
      CheckpointError: the tokenizer is missing or damaged.
    """
    start = Start(tokenizer=tokenizer, init=None, run_dir=run_dir)
    settings = settings.model_copy(
        update={
            "training": resolve(settings.training),
            "model": start.model_config(settings.model, settings.tokenizer),
        }
    )
    with launched(settings) as processes:
        if not processes.is_leader:
            announce = silent
        with processes.leader_first("data"):
            data = hash_texts(source_texts(sources))
            claim(run_dir, start.record("pretrain", settings, data))
            files = _tokens(settings, sources, start, announce)
        model = start.skeleton(settings.model)
        announce(f"training for {settings.training.steps:,} steps")
        clock = train(
            model,
            _pairs(settings, files).batch,
            Plan.of(settings),
            run_dir,
            report,
            processes=processes,
            weights=start.weights(model, settings.training.seed),
        )
        whole = finished_model(model, settings, processes)
        names = [path.name for path in sources]
        source = Provenance("pretrain", files.meta["facts"], names, start.init_name)
        with processes.leader_first("model"):
            if whole is not None:
                place, words = run_dir / MODEL, start.tokenizer()
                export_model(place, whole, words, settings, clock, source)
    return run_dir / MODEL


def _pairs(settings: PretrainSettings, files: TokenStore) -> FilePairs:
    return FilePairs(
        files,
        batch_size=settings.training.batch_size,
        max_source_tokens=settings.model.max_source_tokens,
        max_target_tokens=settings.model.max_target_tokens,
        seed=settings.training.seed,
    )


def _tokens(
    settings: PretrainSettings, sources: list[Path], start: Start, announce: Announce
) -> TokenStore:
    """Return the run's encoded files, encoding them unless that is done."""
    if not start.has_tokenizer:
        announce(f"training a tokenizer of {settings.tokenizer.vocab_size} pieces")
        start.train_tokenizer(source_texts(sources), settings.tokenizer)
    directory = start.run_dir / TOKENS
    if directory.exists():
        return TokenStore(directory)
    announce("encoding the source files")
    return encode_texts(
        source_texts(sources), start.tokenizer(), directory, workers=num_cores()
    )
