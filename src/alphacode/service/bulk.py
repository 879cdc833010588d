"""Judge every line of a file into a file of answers; killed at any point, go on."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from alphacode.core.errors import ConfigError, DataError
from alphacode.judge import Judge, JudgeJob, JudgeSettings
from alphacode.service.answers import Answers
from alphacode.service.lines import (
    STANDARD_INPUT,
    Key,
    LineReader,
    context_of,
    named_tests,
    raw_lines,
)
from alphacode.service.reports import report_of


@dataclass(frozen=True, slots=True)
class BulkSummary:
    """What the whole file of answers holds, and what this call added to it.

    `judged_now` of `programs` were judged by this call, in `seconds`. `isolation` maps
    the protection programs ran under to how many have a verdict from there.
    """

    programs: int
    verdicts: Counter[str]
    unjudged: int
    bad_lines: int
    judged_now: int
    seconds: float
    isolation: Counter[str]

    @property
    def programs_per_s(self) -> float:
        """Programs judged per second by this call; 0 if there was nothing to do."""
        return self.judged_now / self.seconds if self.judged_now else 0.0


class Bulk:
    """One file of programs and the file of their answers."""

    def __init__(
        self,
        source: Path,
        out: Path,
        problems: Sequence[Path] = (),
        *,
        settings: JudgeSettings,
        stops_on_first_failure: bool = False,
        skips_bad: bool = False,
    ) -> None:
        """Read the problems and prepare.

        Args:
          source: JSON Lines, also compressed by gzip; `-` is standard input.
          out: where answers go; one that is begun is continued.
          problems: files whose problems lines may name.
          stops_on_first_failure: for lines that do not say themselves.
          skips_bad: answer malformed lines with their error and go on.

        Raises:
          DataError: a problem file is malformed, or there is no such source.
          ConfigError: standard input is to continue a file that is begun, or the
            source would be overwritten.
        """
        self.name = "standard input" if source == STANDARD_INPUT else str(source)
        self._source = source
        self._out = out
        self._settings = settings
        self._skips_bad = skips_bad
        self._refuse_places()
        self._reader = LineReader(
            self.name,
            named_tests(problems),
            stops_on_first_failure=stops_on_first_failure,
            context=context_of(settings),
        )
        self._stopped_by: DataError | None = None

    def _refuse_places(self) -> None:
        source, out = self._source, self._out
        if not self.is_resumable:
            if out.exists() and out.stat().st_size:
                raise ConfigError(
                    f"{out} holds answers, and what comes from standard input cannot "
                    "be matched with them; choose another file with --out, or give "
                    "the lines as a file"
                )
            return
        if not source.is_file():
            what = "is no regular file" if source.exists() else "there is no such file"
            raise DataError(
                f"{source}: {what}; expected one program of JSON on each line, in a "
                "file, or from standard input with -"
            )
        if out.exists() and source.samefile(out):
            raise ConfigError(
                f"{source} is both read and written; choose another file with --out"
            )

    @property
    def is_resumable(self) -> bool:
        """Whether the same command again goes on where it stopped."""
        return self._source != STANDARD_INPUT

    def run(self, on_answer: Callable[[int], None] = lambda _: None) -> BulkSummary:
        """Judge what has no verdict yet.

        A malformed line stops the reading; what was begun before it is finished and
        written, then the error is raised.

        Args:
          on_answer: told how many programs are answered, after each.

        Raises:
          DataError: a malformed line, or an input that was changed.
          RunError: the answers cannot be written.
        """
        started = time.monotonic()
        judged_now = 0
        with (
            Answers(self._out, self.name) as answers,
            Judge(self._settings) as judge,
        ):
            for outcome in judge.judge(self._jobs(answers)):
                assert isinstance(outcome.key, Key)
                answers.add(outcome.key, report_of(outcome))
                judged_now += outcome.judgement is not None
                on_answer(answers.answered)
            seconds = time.monotonic() - started
        if self._stopped_by is not None:
            raise self._stopped_by
        return BulkSummary(
            programs=answers.answered + answers.unjudged,
            verdicts=answers.verdicts,
            unjudged=answers.unjudged,
            bad_lines=answers.bad_lines,
            judged_now=judged_now,
            seconds=seconds,
            isolation=answers.isolation,
        )

    def _jobs(self, answers: Answers) -> Iterator[JudgeJob]:
        last = 0
        try:
            for line in raw_lines(self._source):
                last = line.number
                digest = self._reader.digest(line)
                if answers.is_answered(line.number, digest):
                    continue
                try:
                    job = self._reader.job(line, digest)
                except DataError as error:
                    if not self._skips_bad:
                        raise
                    answers.add_bad(line.number, digest, str(error))
                else:
                    yield job
            answers.refuse_more_than(last)
        except DataError as error:
            # Raised once what is being judged has been answered.
            self._stopped_by = error
