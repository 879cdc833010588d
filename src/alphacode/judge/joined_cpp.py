"""One translation unit of many C++ programs, and whom its errors are about."""

import re
import struct
from collections.abc import Mapping
from typing import Final

ZEROES: Final = "-ftrivial-auto-var-init=zero"
"""A program that forgets to set a local variable mostly finds a 0 when it runs alone,
and beside others what `main` has left on the stack. GCC has it from version 12."""

FLAGS: Final = (
    ZEROES,
    "-Wno-unused-result",
    "-Werror=return-type",
    "-Werror=uninitialized",
    "-Werror=maybe-uninitialized",
)
"""Of the compiler, further: what is no error would only be in the way, and what is seen
to depend on chance is judged alone. Not `-w`, under which some errors are none."""

_PLACE = re.compile(r"\bprogram-(\d+):\d+:")
_SYMBOL = re.compile(r"\b__program_(\d+)::")
# Kind of a segment that is put into memory.
_LOADED = 1
_START = """
int (*const __programs[])() = {{{mains}}};
int main(int, char** words) {{ return __programs[std::atoi(words[1])](); }}
"""


def joined_text(forms: Mapping[int, str]) -> str:
    """Return one program that does what the n-th of these does, started with `n`.

    Args:
      forms: texts that `plain_form` gives, by numbers that complaints will have.
    """
    parts = [
        f'namespace __program_{number} {{\n#line 1 "program-{number}"\n{form}\n}}\n'
        for number, form in forms.items()
    ]
    mains = ", ".join(f"__program_{number}::main" for number in forms)
    return "".join(parts) + '#line 1 "start"' + _START.format(mains=mains)


def blamed(complaint: str) -> set[int]:
    """Return the numbers of the programs that the compiler's errors are about.

    An error in a header is blamed on the programs that the lines before it name: those
    that made the compiler look there.
    """
    found: set[int] = set()
    near: set[int] = set()
    for line in complaint.splitlines():
        named = {int(number) for number in _PLACE.findall(line)}
        if "undefined reference" in line:
            found |= {int(number) for number in _SYMBOL.findall(line)}
        elif "error:" not in line:
            near |= named
        else:
            found |= named or near
            near = set()
    return found


def memory_of(program: bytes) -> int:
    """Return the bytes of address space that an ELF executable takes when started.

    0 for one that is not of 64 bits.
    """
    if program[:5] != b"\x7fELF\2":
        return 0
    (table,) = struct.unpack_from("=Q", program, 32)
    size, count = struct.unpack_from("=HH", program, 54)
    segments = (
        struct.unpack_from("=IIQQQQQ", program, table + n * size) for n in range(count)
    )
    return sum(segment[6] for segment in segments if segment[0] == _LOADED)
