"""The samples of one problem as columns in memory: filtered, sorted and paged.

What a table shows of a sample takes some fifty bytes here, and its text stays on disk:
a million samples are filtered and sorted in a fraction of a second. A search for text
reads the texts in batches and keeps the answer.
"""

import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from alphacode.view.memory import give_back
from alphacode.view.run_folders import Run

Ints = npt.NDArray[np.int64]
Places = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]

VERDICTS: Final = ("AC", "WA", "RE", "TLE", "MLE", "OLE", "CE")
UNJUDGED: Final = "unjudged"
WAITING: Final = "waiting"
# What the numbers of a verdict column stand for; a program without a row waits.
STATES: Final = (*VERDICTS, UNJUDGED, WAITING)

SORTS: Final = (
    "index",
    "language",
    "verdict",
    "hidden",
    "cluster",
    "copies",
    "tokens",
    "log_probability",
    "per_token",
    "temperature",
    "rating",
)
# Rows of all indices in memory together, and answers to questions about them.
MOST_ROWS: Final = 4_000_000
MOST_ANSWERS: Final = 24
# A run that is being written is read again at most this often, in multiples of the
# time that reading it takes.
REST: Final = 8.0

_COLUMNS = [
    "index",
    "program_id",
    "language",
    "rating",
    "tags",
    "temperature",
    "num_tokens",
    "log_probability",
    "is_finished",
    "member",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What rows are wanted, and in which order."""

    language: str = ""
    verdict: str = ""
    """On the examples; one of `STATES`."""
    hidden: str = ""
    """On the hidden tests."""
    cluster: int | None = None
    rating: int | None = None
    tag: str = ""
    member: str = ""
    temperature: float | None = None
    program: str = ""
    """A program's id: its copies."""
    text: str = ""
    """Text that the program holds."""
    sort: str = "index"
    descending: bool = False


@dataclass(slots=True)
class Codes:
    """A column of few values as numbers, and the values."""

    codes: npt.NDArray[np.int32]
    values: list[Any]

    def equals(self, value: Any) -> Bools:
        """Return where the column holds a value."""
        if value not in self.values:
            return np.zeros(len(self.codes), dtype=np.bool_)
        found: Bools = self.codes == self.values.index(value)
        return found


@dataclass(slots=True)
class SampleIndex:
    """Columns of all samples of a problem, in the order they were stored."""

    version: tuple[Any, ...]
    index: Ints
    program: npt.NDArray[np.int32]
    """Number of its distinct program."""
    program_ids: pa.Array
    language: Codes
    tags: Codes
    member: Codes
    rating: npt.NDArray[np.float64]
    temperature: npt.NDArray[np.float64]
    tokens: Ints
    log_probability: npt.NDArray[np.float64]
    is_finished: Bools
    public: npt.NDArray[np.int8]
    """By distinct program: its verdict on the examples, a number of `STATES`."""
    hidden: npt.NDArray[np.int8]
    cluster: npt.NDArray[np.int32]
    """By distinct program; 0 for none."""
    copies: npt.NDArray[np.int64] = field(init=False)
    """By distinct program: its samples."""
    choices: dict[str, list[Any]] = field(default_factory=dict)
    """What occurs in its columns, for lists to choose from."""
    answers: "OrderedDict[Question, Places]" = field(default_factory=OrderedDict)

    def __post_init__(self) -> None:
        """Count copies and list what occurs."""
        self.copies = np.bincount(self.program, minlength=len(self.program_ids))
        tags = {tag for tags in self.tags.values for tag in str(tags).split(",") if tag}
        self.choices = {
            "language": sorted(value for value in self.language.values if value),
            "verdict": [STATES[number] for number in np.unique(self.public)],
            "hidden": [STATES[number] for number in np.unique(self.hidden)],
            "rating": [int(value) for value in _distinct(self.rating)],
            "tag": sorted(tags)[:300],
            "member": sorted(value for value in self.member.values if value),
            "temperature": [float(value) for value in _distinct(self.temperature)][:50],
        }

    def __len__(self) -> int:
        return len(self.index)

    def key(self, name: str) -> npt.NDArray[Any]:
        """Return the column that a sort goes by."""
        if name == "language":
            order: Ints = np.argsort(np.argsort(np.array(self.language.values)))
            return order[self.language.codes]
        if name == "per_token":
            return self.log_probability / np.maximum(self.tokens, 1)
        columns: dict[str, npt.NDArray[Any]] = {
            "index": self.index,
            "tokens": self.tokens,
            "log_probability": self.log_probability,
            "temperature": self.temperature,
            "rating": self.rating,
        }
        by_program: dict[str, npt.NDArray[Any]] = {
            "verdict": self.public,
            "hidden": self.hidden,
            "copies": self.copies,
            "cluster": np.where(self.cluster == 0, np.nan, self.cluster),
        }
        return columns[name] if name in columns else by_program[name][self.program]

    def first_sample(self, program_id: str) -> int | None:
        """Return the index of the first sample of a program."""
        number = pc.index(self.program_ids, program_id).as_py()
        places = np.flatnonzero(self.program == number)
        return int(self.index[places[0]]) if len(places) else None

    def mask(self, question: Question) -> Bools:
        """Return where the samples are that a question asks for, text left out."""
        mask = np.ones(len(self), dtype=np.bool_)
        if question.language:
            mask &= self.language.equals(question.language)
        if question.member:
            mask &= self.member.equals(question.member)
        if question.tag:
            has = np.array(
                [question.tag in str(v).split(",") for v in self.tags.values]
            )
            mask &= has[self.tags.codes]
        for state, column in (
            (question.verdict, self.public),
            (question.hidden, self.hidden),
        ):
            if state:
                number = STATES.index(state) if state in STATES else -1
                mask &= (column == number)[self.program]
        if question.cluster is not None:
            mask &= (self.cluster == question.cluster)[self.program]
        if question.rating is not None:
            mask &= self.rating == question.rating
        if question.temperature is not None:
            mask &= np.abs(self.temperature - question.temperature) < 1e-9
        if question.program:
            number = pc.index(self.program_ids, question.program).as_py()
            mask &= self.program == number
        return mask

    def row(self, place: int) -> dict[str, Any]:
        """Return one sample as plain values."""
        number = int(self.program[place])
        rating, logp = self.rating[place], float(self.log_probability[place])
        temperature = float(self.temperature[place])
        tokens = int(self.tokens[place])
        return {
            "index": int(self.index[place]),
            "program_id": self.program_ids[number].as_py(),
            "language": self.language.values[self.language.codes[place]],
            "member": self.member.values[self.member.codes[place]],
            "tags": self.tags.values[self.tags.codes[place]],
            "rating": None if np.isnan(rating) else int(rating),
            "temperature": None if np.isnan(temperature) else temperature,
            "tokens": tokens,
            "log_probability": None if np.isnan(logp) else logp,
            "per_token": None if np.isnan(logp) else logp / max(tokens, 1),
            "is_finished": bool(self.is_finished[place]),
            "verdict": STATES[self.public[number]],
            "hidden": STATES[self.hidden[number]],
            "cluster": int(self.cluster[number]) or None,
            "copies": int(self.copies[number]),
        }


class Samples:
    """Indices of problems, read when they are asked for, the oldest dropped."""

    def __init__(self) -> None:
        self._indices: OrderedDict[tuple[str, str], SampleIndex] = OrderedDict()
        self._read_at: dict[tuple[str, str], tuple[float, float]] = {}
        self._lock = Lock()

    def of(self, run: Run, problem: str) -> SampleIndex:
        """Return the index of a problem, as new as is reasonable."""
        key = (run.identity, problem)
        version = run.version("samples", "judgements", "clusters")
        with self._lock:
            held = self._indices.get(key)
            if held is not None and (
                held.version == version or (self._rests(key) and run.is_running())
            ):
                self._indices.move_to_end(key)
                return held
            started = time.monotonic()
            index = read_index(run, problem, version)
            give_back()
            now = time.monotonic()
            self._read_at[key] = now, now - started
            self._indices[key] = index
            self._indices.move_to_end(key)
            while len(self._indices) > 1 and self._num_rows() > MOST_ROWS:
                dropped, _ = self._indices.popitem(last=False)
                self._read_at.pop(dropped)
            return index

    def find(
        self, run: Run, problem: str, question: Question
    ) -> tuple[SampleIndex, Places]:
        """Return the index, and the places of the wanted samples in their order."""
        index = self.of(run, problem)
        with self._lock:
            if question in index.answers:
                index.answers.move_to_end(question)
                return index, index.answers[question]
        mask = index.mask(question)
        if question.text:
            mask &= np.isin(index.index, _holding(run, problem, question.text))
        places = np.flatnonzero(mask).astype(np.int32)
        if (
            question.sort != "index"
            or question.descending
            or not _is_sorted(index.index)
        ):
            places = _in_order(places, index.key(question.sort), question.descending)
        with self._lock:
            index.answers[question] = places
            while len(index.answers) > MOST_ANSWERS:
                index.answers.popitem(last=False)
        return index, places

    def _num_rows(self) -> int:
        return sum(len(index) for index in self._indices.values())

    def _rests(self, key: tuple[str, str]) -> bool:
        read_at, took = self._read_at[key]
        return time.monotonic() - read_at < max(1.0, REST * took)


def read_index(run: Run, problem: str, version: tuple[Any, ...]) -> SampleIndex:
    """Return the index of a problem, read from the run's tables."""
    table = run.directory.read("samples", _COLUMNS, ds.field("problem") == problem)
    programs = table.column("program_id").combine_chunks().dictionary_encode()
    if isinstance(programs, pa.ChunkedArray):
        programs = programs.combine_chunks()
    ids = programs.dictionary
    tags = pc.binary_join(table.column("tags"), ",")

    def numbers(name: str, fill: float) -> npt.NDArray[np.float64]:
        column = pc.fill_null(table.column(name).cast(pa.float64()), fill)
        found: npt.NDArray[np.float64] = column.to_numpy()
        return found

    return SampleIndex(
        version=version,
        index=table.column("index").to_numpy(),
        program=programs.indices.to_numpy().astype(np.int32),
        program_ids=ids,
        language=_codes(table.column("language")),
        tags=_codes(tags),
        member=_codes(table.column("member")),
        rating=numbers("rating", np.nan),
        temperature=numbers("temperature", np.nan),
        tokens=numbers("num_tokens", 0).astype(np.int64),
        log_probability=numbers("log_probability", np.nan),
        is_finished=pc.fill_null(table.column("is_finished"), False).to_numpy(),
        public=_verdicts(run, problem, "public", ids),
        hidden=_verdicts(run, problem, "hidden", ids),
        cluster=_clusters(run, problem, ids),
    )


def _codes(column: pa.ChunkedArray) -> Codes:
    encoded = pc.fill_null(column, "").combine_chunks().dictionary_encode()
    if isinstance(encoded, pa.ChunkedArray):
        encoded = encoded.combine_chunks()
    codes = encoded.indices.to_numpy().astype(np.int32)
    return Codes(codes, encoded.dictionary.to_pylist())


def _verdicts(
    run: Run, problem: str, stage: Literal["public", "hidden"], ids: pa.Array
) -> npt.NDArray[np.int8]:
    states = np.full(len(ids), STATES.index(WAITING), dtype=np.int8)
    where = (ds.field("problem") == problem) & (ds.field("stage") == stage)
    table = run.directory.read("judgements", ["program_id", "verdict"], where)
    if not table.num_rows or not len(ids):
        return states
    places = pc.fill_null(pc.index_in(table.column("program_id"), value_set=ids), -1)
    verdicts = pc.index_in(table.column("verdict"), value_set=pa.array(VERDICTS))
    numbers = pc.fill_null(verdicts, STATES.index(UNJUDGED)).to_numpy()
    at = places.to_numpy()
    # In the order of storing: of several rows of a program the last counts.
    states[at[at >= 0]] = numbers[at >= 0]
    return states


def _clusters(run: Run, problem: str, ids: pa.Array) -> npt.NDArray[np.int32]:
    cluster = np.zeros(len(ids), dtype=np.int32)
    columns = ["attempt", "cluster", "program_id"]
    table = run.directory.read("clusters", columns, ds.field("problem") == problem)
    if not table.num_rows or not len(ids):
        return cluster
    attempt = table.column("attempt")
    table = table.filter(pc.equal(attempt, pc.max(attempt)))
    places = pc.fill_null(pc.index_in(table.column("program_id"), value_set=ids), -1)
    at = places.to_numpy()
    cluster[at[at >= 0]] = table.column("cluster").to_numpy()[at >= 0]
    return cluster


def _holding(run: Run, problem: str, text: str) -> Sequence[int]:
    """Return the indices of the samples whose program holds a text."""
    holds = pc.match_substring(ds.field("program"), text)
    where = (ds.field("problem") == problem) & holds
    table = run.directory.read("samples", ["index"], where, is_sparing=True)
    found: Sequence[int] = table["index"].to_numpy()
    give_back()
    return found


def _distinct(column: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    values = np.unique(column)
    found: npt.NDArray[np.float64] = values[~np.isnan(values)]
    return found


def _is_sorted(index: Ints) -> bool:
    return bool((index[1:] >= index[:-1]).all())


def _in_order(places: Places, key: npt.NDArray[Any], descending: bool) -> Places:
    """Return places sorted by a key, equal ones as they were, unknown ones last."""
    values = key[places]
    if descending:
        values = -values.astype(np.float64)
    found: Places = places[np.argsort(values, kind="stable")]
    return found
