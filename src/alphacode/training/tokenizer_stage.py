"""Train a tokenizer from files: problems, source code, or a mix (`train tokenizer`)."""

from itertools import chain
from pathlib import Path

from alphacode.data.formats import PROBLEM_ENDINGS, ending
from alphacode.data.readers import read_problems
from alphacode.data.source_files import read_sources
from alphacode.data.source_tables import is_source_table
from alphacode.data.source_walk import has_table_ending
from alphacode.encoding.prompt import PromptSettings
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer
from alphacode.training.texts import problem_texts, take_turns


def train_tokenizer_from_files(
    files: list[Path],
    settings: TokenizerSettings,
    output: Path,
    prompt: PromptSettings = PromptSettings(),  # noqa: B008 (frozen)
) -> Tokenizer:
    """Train a tokenizer on problem files, source files and folders of these.

    Problems give their prompts and programs; folders are of source code. Where both
    kinds are given they take turns, so that a limit on the text read cuts both.

    Raises:
      DataError: a file cannot be read, or there is too little text.
    """
    problem_files = [path for path in files if is_problem_file(path)]
    source_files = [path for path in files if not is_problem_file(path)]
    problems = chain.from_iterable(read_problems(path) for path in problem_files)
    texts = take_turns(
        problem_texts(problems, prompt),
        (file.text for file in read_sources(source_files)),
    )
    return train_tokenizer(texts, settings, output)


def is_problem_file(path: Path) -> bool:
    """Return whether a path names a file of problems rather than source code.

    Raises:
      DataError: it cannot be read.
    """
    if not path.is_file() or ending(path) not in PROBLEM_ENDINGS:
        return False
    return not (has_table_ending(path) and is_source_table(path))
