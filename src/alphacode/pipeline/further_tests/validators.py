"""Validators of test inputs: one program for all problems, or one for each by name."""

from collections.abc import Mapping
from pathlib import Path

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem, Solution
from alphacode.judge import language_of


class Validators:
    """Programs that end well exactly on valid inputs, by problem."""

    def __init__(
        self,
        for_all: Solution | None = None,
        by_name: Mapping[str, Solution] | None = None,
    ) -> None:
        """Take one for the problems that have none of their own by name."""
        self._for_all, self._by_name = for_all, dict(by_name or {})
        self._unused = set(self._by_name)

    @classmethod
    def read(cls, path: Path) -> "Validators":
        """Return the validator of a file, for all problems, or those of a folder.

        In a folder a file is named for its problem, with `-` for `/`, before the ending
        of its language.

        Raises:
          DataError: a file cannot be read, the folder is empty, or two files of it are
            of one problem.
          ConfigError: no language has the ending of a file.
        """
        if not path.is_dir():
            return cls(_program(path))
        found: dict[str, Solution] = {}
        for file in sorted(path.iterdir()):
            if file.name.startswith(".") or not file.is_file():
                continue
            if file.stem in found:
                raise DataError(
                    f"{path} holds several validators of {file.stem!r}; expected one"
                )
            found[file.stem] = _program(file)
        if not found:
            raise DataError(
                f"{path} holds no validators; expected files named for their problems"
            )
        return cls(by_name=found)

    def of(self, problem: Problem) -> Solution | None:
        """Return the validator of a problem; `None` if it has none."""
        name = problem.name.replace("/", "-")
        self._unused.discard(name)
        return self._by_name.get(name, self._for_all)

    @property
    def unused(self) -> list[str]:
        """Names of validators whose problem was never asked about."""
        return sorted(self._unused)


def _program(path: Path) -> Solution:
    try:
        return Solution(language_of(path), path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise DataError(f"{path} is no text in UTF-8: {error}") from error
