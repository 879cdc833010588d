"""Read a C++ compiler's complaint: whose fault is it, and is it the last word?

The judge compiles with a precompiled header that differs from what a program asked
for: it leaves out the rare parts of `bits/stdc++.h`, and it declares names that the
program's own headers may not. A complaint that this could have caused is checked by
compiling once more without it. Most complaints (an undeclared variable, a missing
semicolon) cannot be of that kind and cost one compilation.
"""

import re

# What a compiler says when the fault is this machine's, not the program's.
_OUR_FAULT = re.compile(
    rb"No space left on device|cannot execute|cannot find -l|installation problem"
    rb"|unable to execute|Resource temporarily unavailable"
    rb"|Killed signal terminated"
)
# Lines about a program, which can have any words repeated there: with a place in it, a
# part of it, one of its symbols, or a line of it.
_OF_PROGRAM = re.compile(
    rb":\d+: |: (?:In|At) |undefined reference|multiple definition|^ *\d* \|"
)
# The one of them that is about this machine, unless a program says it by a file's name.
_WRITING = re.compile(rb": fatal error: error writing to (?!.*No such file)")
_LIMIT = re.compile(
    rb"signal terminated program|virtual memory exhausted|out of memory"
    rb"|Cannot allocate memory|File size limit"
)
_ERROR_LINE = re.compile(r"error: (.*)")
_QUOTED = re.compile(r"'([^']*)'")
_NAME = re.compile(r"[A-Za-z_]\w*")
_EVERYTHING = re.compile(r"^[ \t\f\v]*#[ \t]*include[ \t]*<bits/stdc\+\+\.h>", re.M)
# Complaints that a name declared in addition does not cause.
_INNOCENT = re.compile(
    r"was not declared|has not been declared|does not name a type|undeclared"
    r"|^expected|no member named|invalid conversion|cannot convert|lvalue required"
    r"|^stray|missing terminating|redeclaration of|unterminated|could not convert"
)


def is_our_fault(complaint: bytes, source: bytes = b"") -> bool:
    """Return whether the compiler failed for reasons outside of the program.

    What a program has a compiler repeat does not count: the words of `#error`, names of
    files and symbols, and lines of the source that are shown.
    """
    return any(
        _OUR_FAULT.search(line) is not None
        and (_OF_PROGRAM.search(line) is None or _WRITING.search(line) is not None)
        and line.strip() not in source
        for line in complaint.split(b"\n")
    )


def ran_out(complaint: bytes) -> bool:
    """Return whether the compiler was stopped by a limit, which load may move."""
    return _LIMIT.search(complaint) is not None


def needs_second_opinion(
    source: str, complaint: str, rare_names: frozenset[str]
) -> bool:
    """Return whether a complaint may be due to the judge's precompiled header.

    Args:
      rare_names: what `bits/stdc++.h` declares and the header leaves out.
    """
    errors = _ERROR_LINE.findall(complaint)
    if not errors or any("incomplete type" in error for error in errors):
        return True
    quoted = " ".join(name for error in errors for name in _QUOTED.findall(error))
    if not rare_names.isdisjoint(_NAME.findall(quoted)):
        return True
    if _EVERYTHING.search(source):
        # It asked for more names than the header declares: none was in its way.
        return False
    return not all(_INNOCENT.search(error) for error in errors)


def names_in(text: str) -> frozenset[str]:
    """Return all identifiers of a preprocessed text."""
    return frozenset(_NAME.findall(text))
