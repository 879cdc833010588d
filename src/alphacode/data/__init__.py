"""Floor 1: problems and source files, read from and written to every format.

May import: core. Knows no tokenizer, model or judge. Read in this order:
readers, rows, markdown, folders, writers; then fields, json_values, source_files.
"""

from alphacode.data.readers import read_problem, read_problems
from alphacode.data.rows import problem_from_row, problem_to_row
from alphacode.data.source_files import SourceFile, SourceReport, read_source_files
from alphacode.data.summary import describe, warnings_about
from alphacode.data.writers import write_problems

__all__ = [
    "SourceFile",
    "SourceReport",
    "describe",
    "problem_from_row",
    "problem_to_row",
    "read_problem",
    "read_problems",
    "read_source_files",
    "warnings_about",
    "write_problems",
]
