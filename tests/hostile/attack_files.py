"""The attacks: one file each, with a header that says what is right."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from alphacode.core.problem import Language
from alphacode.core.verdict import Verdict

FOLDER = Path(__file__).parent / "attacks"
# From the strongest down.
LEVELS = ("namespaces", "landlock", "seccomp")
CATEGORIES = {
    "processes": "fork bombs, daemons, other programs, threads without end",
    "memory": "memory by every road, also memory that belongs to no process",
    "output": "output without end",
    "time": "endless loops, sleeping, deaf and stopped programs, clocks, priorities",
    "limits": "raising own limits, changing those of others",
    "reading": "reading files, processes and secrets of the machine",
    "stealing": "finding the expected output, or what an earlier program left",
    "forging": "passing off as right, spoiling the judge's channels",
    "writing": "writing, removing or changing files",
    "privileges": "users, capabilities, namespaces, mounts, the filter itself",
    "kernel": "doors of the kernel that contest programs do not need",
    "signals": "killing, stopping or driving other processes",
    "network": "sockets of every kind",
    "interpreter": "crashing or spoiling the interpreter and its server",
    "exits": "odd ways to end",
    "compiler": "reading, bombing or running code while it is compiled",
}
LANGUAGES = {
    ".py": Language.PYTHON3,
    ".cpp": Language.CPP,
    ".java": Language.JAVA,
}
HEADER = re.compile(r"^(?:#|//) (\w+): (.+)$")


@dataclass(frozen=True)
class Attack:
    """One hostile program.

    `verdicts` are those that are right. A program prints `stopped` when its attempt
    was refused and `GAINED` when it was not. With `expects` = `secret` the expected
    output is one the program can only have stolen.
    """

    name: str
    language: Language
    source: str = field(repr=False)
    tries: str
    category: str
    verdicts: frozenset[str]
    levels: frozenset[str]
    needs: frozenset[str] = frozenset()
    expects: str = "stopped"
    tests: int = 1


def read_header(text: str) -> dict[str, str]:
    """Return the keys and values of the comment lines a file begins with."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        match = HEADER.match(line)
        if not match:
            break
        found[match[1]] = match[2]
    return found


def read_attack(path: Path) -> Attack:
    """Read one file of an attack.

    Raises:
      ValueError: its header is not one.
    """
    text = path.read_text(encoding="utf-8")
    header = read_header(text)
    attack = Attack(
        name=f"{path.parent.name}/{path.stem}",
        language=LANGUAGES[path.suffix],
        source=text,
        tries=header.pop("tries", ""),
        category=header.pop("category", ""),
        verdicts=frozenset(header.pop("verdicts", "").split()),
        levels=frozenset(header.pop("levels", "").split()),
        needs=frozenset(header.pop("needs", "").split()),
        expects=header.pop("expects", "stopped"),
        tests=int(header.pop("tests", "1")),
    )
    is_whole = attack.tries and attack.verdicts and attack.levels and not header
    is_known = (
        attack.category in CATEGORIES
        and attack.verdicts <= {verdict.value for verdict in Verdict}
        and attack.levels <= set(LEVELS)
        and attack.needs <= {"x86_64"}
        and attack.expects in ("stopped", "secret")
    )
    if not (is_whole and is_known):
        raise ValueError(f"{path}: this is not the header of an attack")
    return attack


ATTACKS = [
    read_attack(path) for path in sorted(FOLDER.glob("*/*")) if path.suffix in LANGUAGES
]
