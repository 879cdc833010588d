"""Floor 1: problems and source files, read from and written to every format.

May import: core. Knows no tokenizer, model or judge. Read in this order:
readers, rows, markdown, folders, writers; then fields, json_values; for source code
source_files, source_walk, source_tables; then decontamination.
"""

from alphacode.data.readers import read_problem, read_problems
from alphacode.data.rows import problem_from_row, problem_to_row
from alphacode.data.source_files import SourceFile, SourceSettings, read_sources
from alphacode.data.source_report import SourceReport
from alphacode.data.summary import describe, warnings_about
from alphacode.data.writers import write_problems

__all__ = [
    "SourceFile",
    "SourceReport",
    "SourceSettings",
    "describe",
    "problem_from_row",
    "problem_to_row",
    "read_problem",
    "read_problems",
    "read_sources",
    "warnings_about",
    "write_problems",
]
