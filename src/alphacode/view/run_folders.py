"""Which runs there are, each by a name that is safe in an address, read and never
written."""

import hashlib
import json
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from alphacode.core.errors import AlphaCodeError, RunError
from alphacode.store.run_directory import RunDirectory

SETTINGS = "settings.json"
# What reading a damaged run may raise.
READING_ERRORS = (
    AlphaCodeError,
    OSError,
    ValueError,
    KeyError,
    TypeError,
    pa.ArrowException,
)


@dataclass(frozen=True, slots=True)
class ProblemHead:
    """A problem of a run: its number, counted from 1, and what lists show."""

    number: int
    name: str
    rating: int
    tags: tuple[str, ...]


class Run:
    """One run directory, with small caches that follow its files."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path
        self.stamp = _stamp(path)
        """Of its settings: another run that is made at the same place has another."""
        self.directory = RunDirectory.for_reading(path)
        self._lock = Lock()
        self._heads: tuple[Any, list[ProblemHead]] = ((), [])
        self._reports: tuple[Any, dict[str, dict[str, Any]]] = ((), {})

    @property
    def identity(self) -> str:
        """A name for what is kept of it, which no other run at its place ever has."""
        return f"{self.name} {self.stamp}"

    def settings(self) -> dict[str, Any]:
        """Return settings.json; of a damaged one an object that says so."""
        try:
            return self.directory.settings()
        except RunError as error:
            return {"damaged": str(error)}

    @property
    def model(self) -> str:
        """The model it was begun with, as it was asked for."""
        settings = self.settings().get("settings")
        return str(settings.get("model", "")) if isinstance(settings, dict) else ""

    @property
    def subject(self) -> str:
        """What it works on: a problem's name, or that of a file of problems."""
        subject = self.settings().get("subject")
        if isinstance(subject, dict) and subject:
            return str(next(iter(subject.values())))
        return self.path.name

    def setting(self, *path: str, default: Any = None) -> Any:
        """Return a leaf of the settings tree, or the default."""
        node: Any = self.settings().get("settings")
        for part in path:
            node = node.get(part) if isinstance(node, dict) else None
        return default if node is None else node

    def version(self, *tables: str) -> tuple[str, ...]:
        """Return a name for what tables hold; it changes when rows are added."""
        return tuple(
            entry
            for table in tables
            for entry in sorted(
                path.name for path in (self.path / "tables" / table).glob("*.parquet")
            )
        )

    def changed_at(self) -> float:
        """Return when it was last written to, in seconds since the epoch."""
        places = [self.path / SETTINGS, *(self.path / "tables").glob("*")]
        times = [_modified_at(place) for place in places]
        return max(times, default=0.0)

    def is_running(self) -> bool:
        """Whether a process of this machine holds its lock, without touching it."""
        try:
            inode = (self.path / ".lock").stat().st_ino
            lines = Path("/proc/locks").read_text("ascii").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        return any(
            words[1] == "FLOCK" and words[5].rpartition(":")[2] == str(inode)
            for words in (line.split() for line in lines)
            if len(words) > 5
        )

    def problems(self) -> list[ProblemHead]:
        """Return its problems in the order they were begun."""
        version = self.version("problems")
        with self._lock:
            if self._heads[0] != version:
                names = ["name", "cf_rating", "cf_tags"]
                rows = self.directory.rows("problems", names)
                heads = [
                    ProblemHead(
                        number,
                        row["name"] or "",
                        row["cf_rating"] or 0,
                        tuple(row["cf_tags"] or ()),
                    )
                    for number, row in enumerate(rows, 1)
                ]
                self._heads = version, heads
            return self._heads[1]

    def problem_row(self, name: str) -> dict[str, Any]:
        """Return all columns of a problem."""
        return next(self.directory.rows("problems", name=name))

    def reports(self) -> dict[str, dict[str, Any]]:
        """Return the report of each finished problem, the latest, by its name."""
        version = self.version("metrics")
        with self._lock:
            if self._reports[0] != version:
                rows = self.directory.rows("metrics", ["problem", "attempt", "report"])
                latest = sorted(rows, key=lambda row: row["attempt"] or 0)
                reports = {row["problem"]: json.loads(row["report"]) for row in latest}
                self._reports = version, reports
            return self._reports[1]

    def json_file(self, name: str) -> dict[str, Any]:
        """Return an object that lies beside the tables; an empty one if there is none.

        Args:
          name: such as `evaluation.json`; never from a request.
        """
        try:
            value = json.loads((self.path / name).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return value if isinstance(value, dict) else {}

    def latest_rows(self, table: str, problem: str) -> list[dict[str, Any]]:
        """Return a problem's rows of the highest attempt: clusters, submissions."""
        rows = list(self.directory.rows(table, problem=problem))
        last = max((row["attempt"] or 0 for row in rows), default=0)
        return [row for row in rows if (row["attempt"] or 0) == last]

    def sample_row(self, problem: str, index: int) -> dict[str, Any] | None:
        """Return all columns of one sample."""
        rows = self.directory.rows("samples", problem=problem, index=index)
        return next(rows, None)

    def programs(self, problem: str, indices: list[int]) -> dict[int, str]:
        """Return the text of some samples by index."""
        where = (ds.field("problem") == problem) & ds.field("index").isin(
            pa.array(indices, pa.int64())
        )
        table = self.directory.read("samples", ["index", "program"], where)
        pairs = zip(
            *(table.column(n).to_pylist() for n in table.column_names), strict=True
        )
        return {index: program or "" for index, program in pairs}


class RunFolders:
    """The runs under some places: run directories, and folders of them."""

    def __init__(self, places: list[Path]) -> None:
        """Look into places; a run that appears in a folder later is found too."""
        self.places = [place.resolve() for place in places]
        self._known: dict[Path, Run] = {}
        self._begun: dict[Path, bool] = {}
        self._lock = Lock()

    @property
    def home(self) -> Path:
        """Where new runs go: the first place that is no run itself."""
        for place in self.places:
            if not _is_run(place):
                return place
        return self.places[0].parent

    def runs(self) -> list[Run]:
        """Return all runs, the last written first."""
        with self._lock:
            runs = [self._run_at(path) for path in dict.fromkeys(self._paths())]
        return sorted(runs, key=lambda run: run.changed_at(), reverse=True)

    def run(self, name: str) -> Run | None:
        """Return a run by its name; only what `runs` lists can be reached."""
        with self._lock:
            for path, run in self._known.items():
                if run.name == name and _is_run(path):
                    return self._run_at(path)
        return next((run for run in self.runs() if run.name == name), None)

    def at(self, path: Path) -> Run | None:
        """Return the run that this viewer began at a place, which is listed then."""
        path = path.resolve()
        if not _is_run(path):
            return None
        with self._lock:
            self._begun[path] = True
            return self._run_at(path)

    def _run_at(self, path: Path) -> Run:
        """Return what is known of a run, nothing of one that was there before it."""
        known = self._known.get(path)
        if known is None or known.stamp != _stamp(path):
            known = self._known[path] = Run(_name(path), path)
        return known

    def _paths(self) -> Iterator[Path]:
        for place in self.places:
            if _is_run(place):
                yield place
            elif place.is_dir():
                for entry in sorted(place.iterdir()):
                    if not entry.is_symlink() and _is_run(entry):
                        yield entry
        # Beside the places, where all of them are runs.
        yield from filter(_is_run, list(self._begun))


def _is_run(path: Path) -> bool:
    stamp = _stamp(path)
    return stamp is not None and not _is_training(path, stamp)


def _stamp(path: Path) -> tuple[int, int] | None:
    """Return what tells a run's settings from others; `None` where there are none."""
    try:
        found = (path / SETTINGS).stat()
    except OSError:
        return None  # Also of a folder that may not be looked into.
    if not stat.S_ISREG(found.st_mode):
        return None
    return found.st_ino, found.st_mtime_ns


@lru_cache(maxsize=4096)
def _is_training(path: Path, stamp: tuple[int, int]) -> bool:
    """Whether a model was trained there, which has no samples; by its settings."""
    try:
        settings = json.loads((path / SETTINGS).read_text("utf-8"))
    except (OSError, ValueError):
        return False  # A damaged run is listed, and said to be damaged.
    return isinstance(settings, dict) and "stage" in settings


def _name(path: Path) -> str:
    """Return a name for an address: the folder's, made plain, and a hash."""
    plain = re.sub(r"[^A-Za-z0-9.]+", "-", path.name).strip("-.")[:40] or "run"
    digest = hashlib.blake2b(
        str(path).encode("utf-8", "surrogateescape"), digest_size=4
    )
    return f"{plain}-{digest.hexdigest()}"


def _modified_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
