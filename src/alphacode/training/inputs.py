"""What a run reads, source files, problems or both, from paths to encoded stores.

Everything passes the filters and, where evaluation problems are given, decontamination.
Encoding goes on behind finished shards; what was kept and dropped is stored with the
tokens, and in `data.json` of the run directory for people to read.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from alphacode.core.files import write_json
from alphacode.core.parallel import num_cores
from alphacode.core.problem import Problem
from alphacode.data.decontamination import (
    DecontaminationReport,
    Decontaminator,
    decontaminated,
)
from alphacode.data.readers import read_problems
from alphacode.data.source_files import SourceFile, read_sources
from alphacode.data.source_report import SourceReport
from alphacode.data.source_walk import list_sources
from alphacode.encoding.encode_problems import encode_problems
from alphacode.encoding.encode_texts import encode_texts
from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.encoding.token_store import TokenStore
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.training.batches import Batches, PairSource
from alphacode.training.export import prompt_settings
from alphacode.training.mixed_pairs import MixedPairs
from alphacode.training.run import (
    DATA,
    PROBLEM_TOKENS,
    TOKENS,
    files_under,
    hash_files,
    hash_texts,
)
from alphacode.training.settings import FinetuneSettings, PretrainSettings
from alphacode.training.start import Announce, Start
from alphacode.training.test_inputs import problems_with_inputs
from alphacode.training.texts import problem_texts, take_turns


class Inputs:
    """The data of a run: `sources`, `problems` or both."""

    def __init__(
        self,
        settings: PretrainSettings | FinetuneSettings,
        start: Start,
        announce: Announce,
        *,
        sources: Sequence[Path] = (),
        problems: Sequence[Path] = (),
    ) -> None:
        self._settings, self._start, self._announce = settings, start, announce
        self._sources, self._problems = list(sources), list(problems)
        self._prompt = prompt_settings(settings)
        self._facts: dict[str, dict[str, int]] = {}

    @property
    def names(self) -> list[str]:
        """Names of the files and folders, for the model card."""
        return [path.name for path in [*self._sources, *self._problems]]

    @property
    def facts(self) -> dict[str, int]:
        """Counts of what was encoded, for the model card."""
        return {
            (name if len(self._facts) == 1 else f"{kind}: {name}"): count
            for kind, facts in self._facts.items()
            for name, count in facts.items()
        }

    def fingerprint(self) -> str:
        """Return a hash of what the data are, without reading sources.

        Problems, and those to decontaminate against, count by content; source files by
        name and size, as a run cannot read terabytes whenever it starts. While they are
        encoded their content is compared as well.

        Raises:
          DataError: something is missing or cannot be read.
        """
        uses_git = self._settings.sources.uses_git
        listed = list_sources(self._sources, uses_git=uses_git)
        against = map(Path, self._settings.decontamination.against)
        return hash_texts(
            chain(
                (f"{name} {size}" for name, size in listed),
                [hash_files(files_under(self._problems))],
                [hash_files(files_under(against))],
            )
        )

    def _tokenizer(self) -> Tokenizer:
        """Return the run's tokenizer, training it on the data if there is none."""
        if self._start.has_tokenizer:
            return self._start.tokenizer()
        settings = self._settings.tokenizer
        self._announce(f"training a tokenizer of {settings.vocab_size} pieces")
        texts = take_turns(
            (file.text for file in self._source_files(SourceReport())),
            problem_texts(self._read_problems(DecontaminationReport()), self._prompt),
        )
        self._start.train_tokenizer(texts, settings)
        return self._start.tokenizer()

    def source_store(self) -> TokenStore:
        """Return the encoded source files, encoding them unless that is done.

        Raises:
          DataError: they cannot be read, or hold nothing to learn from.
          RunError: the store is damaged or cannot be written.
        """
        directory = self._start.run_dir / TOKENS
        tokenizer = self._tokenizer()
        if not directory.exists():
            self._announce("encoding the source files")
            report = SourceReport()
            encode_texts(
                self._source_files(report),
                tokenizer,
                directory,
                workers=num_cores(),
                settings=self._settings.store,
                report=report.as_dict,
            )
            self._announce(str(report))
        store = TokenStore(directory)
        self._keep("sources", store)
        return store

    def problem_tokens(self) -> ProblemTokens:
        """Return the encoded problems, encoding them unless that is done.

        Raises:
          DataError: they cannot be read, or hold nothing to learn from.
          RunError: the store is damaged or cannot be written.
        """
        directory = self._start.run_dir / PROBLEM_TOKENS
        tokenizer = self._tokenizer()
        if not directory.exists():
            self._announce("encoding the problems")
            report = DecontaminationReport()
            encode_problems(
                self._read_problems(report),
                tokenizer,
                self._prompt,
                self._settings.model.max_target_tokens,
                directory,
                workers=num_cores(),
                settings=self._settings.store,
                report=report.as_dict,
            )
            if report.texts:
                self._announce(
                    f"compared {report.texts} statements and solutions, left out "
                    f"{report.dropped} and {report.dropped_problems} whole problems"
                )
        store = TokenStore(directory)
        self._keep("problems", store)
        return ProblemTokens(store, tokenizer, self._prompt)

    def _keep(self, kind: str, store: TokenStore) -> None:
        """Take note of a store's facts and write the run's account of its data."""
        self._facts[kind] = store.meta["facts"]
        path = self._start.run_dir / DATA
        account = {"encoded": store.meta["facts"], **store.meta["report"]}
        known = _read_json(path)
        # Of several processes on one directory the first writes it, the others find it.
        if known.get(kind) != account:
            write_json(path, {**known, kind: account})

    def _source_files(self, report: SourceReport) -> Iterator[SourceFile]:
        settings = self._settings.sources
        return read_sources(
            self._sources,
            settings,
            report,
            self._decontaminator,
            workers=num_cores(),
        )

    def _read_problems(self, report: DecontaminationReport) -> Iterator[Problem]:
        problems = chain.from_iterable(read_problems(path) for path in self._problems)
        kept = decontaminated(problems, self._decontaminator, report)
        if self._prompt.asks_for == "test_input":
            return problems_with_inputs(kept)
        return kept

    @cached_property
    def _decontaminator(self) -> Decontaminator | None:
        settings = self._settings.decontamination
        if not settings.against:
            return None
        paths = map(Path, settings.against)
        problems = chain.from_iterable(read_problems(path) for path in paths)
        made = Decontaminator(problems, settings)
        self._announce(
            f"comparing with {made.num_items} statements and solutions of evaluation "
            f"problems; {made.num_too_short} are too short to be compared"
        )
        return made


def batches_of(
    settings: PretrainSettings | FinetuneSettings,
    pairs: PairSource,
    others: PairSource | None,
) -> Batches:
    """Return the batches of a run, `settings.mix.share` of the pairs from others."""
    seed = settings.training.seed
    if others is not None:
        share = settings.mix.share
        pairs = MixedPairs([pairs, others], [1 - share, share], seed=seed)
    return Batches(
        pairs,
        settings.batches,
        batch_size=settings.training.batch_size,
        max_source_tokens=settings.model.max_source_tokens,
        max_target_tokens=settings.model.max_target_tokens,
        seed=seed,
    )


def _read_json(path: Path) -> dict[str, Any]:
    """Return the object in a file, an empty one where there is none."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
