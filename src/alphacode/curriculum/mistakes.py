"""Slips people make in a right program: one boundary, one sign, one start value.

Only programs without `while`, recursion and loops over what they make longer get one,
so that each still ends.
"""

import random
import re

# A pattern, and what a slip makes of it.
SLIPS = (
    (r"range\(n\)", "range(n - 1)"),
    (r"range\(n\)", "range(1, n)"),
    (r"range\(1, (\w+) \+ 1\)", r"range(1, \1)"),
    (r"range\((\w+), (\w+) \+ 1\)", r"range(\1, \2)"),
    (r"range\(n - 1\)", "range(n - 2)"),
    (r" <= ", " < "),
    (r" >= ", " > "),
    (r" < ", " <= "),
    (r" > ", " >= "),
    (r" == ", " != "),
    (r"= 0$", "= 1"),
    (r"= 1$", "= 0"),
    (r"= a\[0\]$", "= 0"),
    (r" \+ 1\b", ""),
    (r" - 1\b", ""),
    (r"\bmax\(", "min("),
    (r"\bmin\(", "max("),
    (r" // ", " % "),
    (r" % ", " // "),
    (r" and ", " or "),
    (r" or ", " and "),
    (r"\bsorted\((\w+)\)", r"\1"),
    (r", reverse=True", ""),
    (r"\[::-1\]", ""),
    (r"\babs\((.*?)\)", r"(\1)"),
    (r"\bset\((\w+)\)", r"\1"),
    (r" \+= ", " = "),
    (r"% 2 == 0", "% 2 == 1"),
    (r"print\(\*(\w+)\)", r"print(\1)"),
    (r"\[0\]", "[-1]"),
    (r"\[1\]", "[0]"),
)
# A loop over a list that it makes longer, as a search over its queue.
GROWS = re.compile(r"\bfor [^\n]* in (\w+):.*\b\1(\.append|\.extend| \+=)", re.DOTALL)
READS = ("input()", "next(data)", "sys.", "import ", "for _ in", "readline")


def with_a_mistake(rng: random.Random, program: str) -> str | None:
    """Return a program with one slip in a line that does not read, or `None`."""
    if "while" in program or "def " in program or GROWS.search(program):
        return None
    lines = program.split("\n")
    places = [
        (number, slip)
        for number, line in enumerate(lines)
        if not any(word in line for word in READS)
        for slip in SLIPS
        if re.search(slip[0], line)
    ]
    if not places:
        return None
    number, (pattern, instead) = rng.choice(places)
    lines[number] = re.sub(pattern, instead, lines[number], count=1)
    changed = "\n".join(lines)
    try:
        compile(changed, "<slip>", "exec")
    except (SyntaxError, ValueError):
        return None
    return changed


# With these an answer may be wide though every variable is an `int`.
WIDE = (
    *("double", "size()", "size_t", "int64", "pow(", "uint", "to_string", "typedef"),
    *("LLONG", "string", "__gcd", "ll "),
)


# An output that ends in a value: the next may stand at once behind it, so that a long
# number in an answer is many short ones.
UNENDED = re.compile(r"cout <<(?![^\n;]*(?:[\"']|endl)\)?;)")


def overflowing_cpp(program: str) -> str | None:
    """Return a C++ program with 32-bit integers, or `None` if it may stay right."""
    if "long long" not in program or any(word in program for word in WIDE):
        return None
    if UNENDED.search(program):
        return None
    changed = program.replace("long long", "int")
    return re.sub(r"\b(\d+)(?:LL|ll|L)\b", r"\1", changed)
