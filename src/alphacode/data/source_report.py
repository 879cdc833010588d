"""What was kept of the sources, and what was dropped and why."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from alphacode.data.decontamination import Overlap


@dataclass
class SourceReport:
    """Files and bytes, kept by language and dropped by reason."""

    kept: Counter[str] = field(default_factory=Counter)
    """Files by language."""
    bytes: Counter[str] = field(default_factory=Counter)
    """Bytes of text (UTF-8) by language."""
    dropped: Counter[str] = field(default_factory=Counter)
    """Files by reason: `other ending`, `other language`, `too large`, `long line`,
    `not UTF-8`, `unreadable`, `empty`, `duplicate`, `malformed row`, `overlap`."""
    dropped_bytes: Counter[str] = field(default_factory=Counter)
    """Their bytes by reason, as far as they were read."""
    overlaps: list[Overlap] = field(default_factory=list)
    """What overlaps with evaluation problems."""

    @property
    def kept_bytes(self) -> int:
        """Bytes of text in all."""
        return self.bytes.total()

    def keep(self, language: str, size: int) -> None:
        """Count a file that is kept."""
        self.kept[language] += 1
        self.bytes[language] += size

    def drop(self, reason: str, size: int) -> None:
        """Count a file that is dropped."""
        self.dropped[reason] += 1
        self.dropped_bytes[reason] += size

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain data, for files and `--json`."""
        return {
            "files": self.kept.total(),
            "bytes": self.kept_bytes,
            "languages": {
                name: {"files": self.kept[name], "bytes": self.bytes[name]}
                for name in sorted(self.kept)
            },
            "dropped": dict(sorted(self.dropped.items())),
            "dropped_bytes": dict(sorted(self.dropped_bytes.items())),
            "overlaps": [overlap.as_dict() for overlap in self.overlaps],
        }

    def __str__(self) -> str:
        kept = ", ".join(f"{count} {name}" for name, count in sorted(self.kept.items()))
        dropped = ", ".join(
            f"{count} {reason}" for reason, count in sorted(self.dropped.items())
        )
        return (
            f"kept {self.kept.total()} files ({kept or 'none'}; {self.kept_bytes} "
            f"bytes), dropped {self.dropped.total()} ({dropped or 'none'})"
        )
