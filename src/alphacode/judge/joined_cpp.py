"""One translation unit of many C++ programs, and whom its errors are about."""

import re
from collections.abc import Mapping
from typing import Final

FLAGS: Final = ("-w",)
"""Of the compiler, further: what it warns of would only be in the way."""

_PLACE = re.compile(r"\bprogram-(\d+):\d+:")
_SYMBOL = re.compile(r"\b__program_(\d+)::")
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
