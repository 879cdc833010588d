"""A program as somebody wrote it, and the languages programs are written in.

Source: CodeContests `contest_problem.proto`.
"""

import enum
from dataclasses import dataclass


class Language(enum.Enum):
    """Language of a solution; the value is the proto's number."""

    UNKNOWN_LANGUAGE = 0
    PYTHON = 1  # Python 2
    CPP = 2
    PYTHON3 = 3
    JAVA = 4

    @property
    def label(self) -> str:
        """The word that stands in prompts, settings and files: `cpp`, `python3`."""
        return self.name.lower()

    @classmethod
    def from_label(cls, label: str) -> "Language":
        """Return the language of a label such as `cpp`.

        Raises:
          ValueError: no language is called so.
        """
        try:
            return cls[label.strip().upper()]
        except KeyError:
            known = ", ".join(language.label for language in cls if language.value)
            raise ValueError(f"unknown language {label!r}; known: {known}") from None


@dataclass(frozen=True, slots=True)
class Solution:
    """One program with its language; as a submission, correct or incorrect."""

    language: Language
    solution: str
