"""What files a process may touch: Landlock rule sets, if the kernel has Landlock."""

from __future__ import annotations

import contextlib
import os
import struct

from .kernel import (
    SYS_LANDLOCK_ADD_RULE,
    SYS_LANDLOCK_CREATE_RULESET,
    SYS_LANDLOCK_RESTRICT_SELF,
    check,
    libc,
)

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
# All rights on files by version of the interface (version 4 added the network, 6 the
# scopes of signals and abstract sockets).
FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
FOR_FILES = EXECUTE | WRITE_FILE | READ_FILE | 1 << 14
READ = READ_FILE | READ_DIR
RUN = READ | EXECUTE


def version() -> int:
    """Return the version of Landlock, 0 if there is none."""
    return max(0, int(libc.syscall(SYS_LANDLOCK_CREATE_RULESET, None, 0, 1)))


def rule_set(rules: dict[str, int]) -> int:
    """Return a descriptor of rules that allow these rights below these paths.

    Paths that do not exist are left out. Nothing is allowed elsewhere, no port may be
    bound or connected to, and no process outside be signalled.

    Raises:
      OSError: the kernel refuses.
    """
    abi = version()
    handled = FILE_RIGHTS[max(known for known in FILE_RIGHTS if known <= max(abi, 1))]
    attributes = struct.pack("=Q", handled)
    if abi >= 4:
        attributes += struct.pack("=Q", 3)
    if abi >= 6:
        attributes += struct.pack("=Q", 3)
    size = len(attributes)
    number = libc.syscall(SYS_LANDLOCK_CREATE_RULESET, attributes, size, 0)
    rules_fd = check(number, "landlock_create_ruleset")
    for path, rights in rules.items():
        with contextlib.suppress(FileNotFoundError):
            place = os.open(path, os.O_PATH | os.O_CLOEXEC)
            try:
                allowed = rights & handled
                if not os.path.isdir(path):  # noqa: PTH112 - pathlib is not loaded here
                    allowed &= FOR_FILES
                rule = struct.pack("=Qi", allowed, place)
                code = libc.syscall(SYS_LANDLOCK_ADD_RULE, rules_fd, 1, rule, 0)
                check(code, f"landlock_add_rule {path}")
            finally:
                os.close(place)
    return rules_fd


def restrict(rules_fd: int) -> None:
    """Put this process and all it starts under the rules."""
    check(libc.syscall(SYS_LANDLOCK_RESTRICT_SELF, rules_fd, 0), "landlock_restrict")
