"""Two parts of a set of problems: one to look at, one to be told by.

Whoever improves a system looks at problems it fails, and is soon a judge of those no
more. So a set is parted by a fixed rule: what one may look at as one likes, and what
one looks at only as a total.
"""

import hashlib
from enum import StrEnum

_PARTS = 3
# Of the three, the one that holds the problem which `make solve` shows to everybody.
_TUNE = 1


class Split(StrEnum):
    """A part of a set of problems."""

    TUNE = "tune"
    """About a third: looked at freely, problem by problem."""
    REPORT = "report"
    """The others: looked at only as a total."""


def split_of(name: str) -> Split:
    """Return the part to which the problem of this name belongs, for ever.

    The name decides alone: the first eight bytes of its SHA-256 are a big-endian
    number, and the problem is `tune` if three divides it with remainder one. So
    problems that are added, left out or converted to another format move no other.

    Example:
      >>> split_of("Apple Trees").value
      'report'
    """
    # JSON may carry halves of surrogate pairs, which UTF-8 has no bytes for.
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
    part = int.from_bytes(digest[:8], "big") % _PARTS
    return Split.TUNE if part == _TUNE else Split.REPORT
