"""What people and machines see: text, tables, progress and JSON, in one place.

With `--json`, standard output carries exactly one JSON object and everything else goes
to standard error. Colours and moving bars appear on a terminal only, and never where
NO_COLOR is set.
"""

import json
import sys
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

# Lines written to a pipe or a file: wide enough that a path is not broken.
PIPE_COLUMNS = 200
# Between two progress lines where there is no terminal to move a bar on.
LINE_EVERY_S = 10.0


class Screen:
    """Where a verb's words go."""

    def __init__(self, *, as_json: bool, is_silent: bool = False) -> None:
        """Speak, or not: of several processes of a run one speaks."""
        self.as_json = as_json and not is_silent
        self.notes = _console(stderr=True)
        self.words = self.notes if as_json else _console(stderr=False)
        self.notes.quiet = self.words.quiet = is_silent

    def say(self, text: str, style: str | None = None) -> None:
        """Print one line of the answer."""
        self.words.print(text, style=style, markup=False, highlight=False)

    def note(self, text: str, style: str | None = "dim") -> None:
        """Print one line beside the answer, on standard error."""
        self.notes.print(text, style=style, markup=False, highlight=False)

    def table(self, title: str, headings: Sequence[str], rows: Sequence[Any]) -> None:
        """Print a table; every row is a sequence of cells."""
        table = Table(title=title, title_justify="left", title_style="bold")
        for heading in headings:
            table.add_column(heading, overflow="fold")
        for row in rows:
            # Text, not str: a cell may hold brackets that are no markup.
            table.add_row(*(Text(str(cell)) for cell in row))
        self.words.print(table)

    def answer(self, value: dict[str, Any]) -> None:
        """Print the JSON object, where one was asked for."""
        if self.as_json:
            # ASCII, in which half a surrogate pair can be written too.
            sys.stdout.write(json.dumps(value) + "\n")
            sys.stdout.flush()

    def usage(self, usage: dict[str, Any]) -> dict[str, Any]:
        """Print what a server of models counted; return its part of the JSON object."""
        if not usage:
            return {}
        tokens = f"{usage['prompt_tokens']:,} and {usage['completion_tokens']:,} tokens"
        cost = f"; cost {usage['cost']:.2f}" if usage["cost"] else ""
        self.say(
            f"{usage['requests']:,} requests ({usage['failed_requests']:,} failed), "
            f"{tokens} of prompts and answers{cost}",
            style="dim",
        )
        return {"usage": usage}

    def line(self, value: dict[str, Any]) -> None:
        """Print one of many JSON objects, each on a line of its own."""
        sys.stdout.write(json.dumps(value, ensure_ascii=True) + "\n")

    def progress(self) -> "Bars | Lines":
        """Return what shows a stage's progress on this screen."""
        return Bars(self.notes) if self.notes.is_terminal else Lines(self.notes)


class Bars:
    """One moving bar per stage, for a terminal."""

    def __init__(self, console: Console) -> None:
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
        )
        self._tasks: dict[str, tuple[TaskID, int, float]] = {}

    def update(self, stage: str, done: int, total: int | None = None) -> None:
        """Say how far a stage has come; the first word of a stage starts its clock."""
        if stage not in self._tasks:
            task = self._progress.add_task(stage, total=total, rate="")
            self._tasks[stage] = (task, done, time.monotonic())
        task, begun, started = self._tasks[stage]
        rate = _rate(done - begun, time.monotonic() - started)
        self._progress.update(task, completed=done, total=total, rate=rate)

    def clear(self) -> None:
        """Take the bars away: another problem begins."""
        for task, _, _ in self._tasks.values():
            self._progress.remove_task(task)
        self._tasks.clear()

    def __enter__(self) -> "Bars":
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()


class Lines:
    """A line every few seconds, for a log."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._started: dict[str, tuple[int, float]] = {}
        self._said_at = time.monotonic()

    def update(self, stage: str, done: int, total: int | None = None) -> None:
        """Say how far a stage has come, unless something was said just now."""
        now = time.monotonic()
        begun, started = self._started.setdefault(stage, (done, now))
        if now - self._said_at < LINE_EVERY_S:
            return
        self._said_at = now
        of = "" if total is None else f" of {total}"
        rate = _rate(done - begun, now - started)
        line = f"{stage}: {done}{of} {rate}".rstrip()
        self._console.print(line, markup=False, highlight=False)

    def clear(self) -> None:
        """Forget the stages: another problem begins."""
        self._started.clear()

    def __enter__(self) -> "Lines":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return


def _console(*, stderr: bool) -> Console:
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else PIPE_COLUMNS
    return Console(stderr=stderr, width=width, soft_wrap=False)


def _rate(count: int, seconds: float) -> str:
    # A rate from less than half a second is noise.
    return f"{count / seconds:.0f}/s" if seconds > 0.5 and count > 0 else ""
