"""The distinct programs of a run with their raw samples, counted by columns.

A million samples are never a million objects. A sample that was stored twice counts
once.
"""

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from alphacode.store.run_directory import RunDirectory


def distinct_programs(run: RunDirectory) -> Iterable[dict[str, Any]]:
    """Yield `problem`, `program_id`, `language`, raw `samples` and `tokens` of each."""
    columns = ["problem", "index", "program_id", "language", "num_tokens"]
    table = _short_names(run.read("samples", columns))
    once = table.group_by(["problem", "index"], use_threads=False).aggregate(
        [("program_id", "first"), ("language", "first"), ("num_tokens", "first")]
    )
    once = once.rename_columns(
        [name.removesuffix("_first") for name in once.schema.names]
    )
    programs = once.group_by(["problem", "program_id", "language"]).aggregate(
        [("index", "count"), ("num_tokens", "sum")]
    )
    programs = programs.rename_columns(
        {"index_count": "samples", "num_tokens_sum": "tokens"}
    )
    for batch in programs.to_batches(max_chunksize=16_384):
        yield from batch.to_pylist()


def _short_names(table: pa.Table) -> pa.Table:
    """Return a table whose names of problems are numbers of a dictionary."""
    at = table.schema.get_field_index("problem")
    return table.set_column(at, "problem", table["problem"].dictionary_encode())
