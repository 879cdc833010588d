"""C++ read as tokens: comments and white space gone, directives kept as lines.

Texts with equal tokens compile to the same program. Programs in which white space or
line numbers can be seen (`#x` in a macro, `__LINE__`), or whose reading is in doubt
(digraphs, trigraphs, an unclosed quote), get no canonical form.

Source: ISO C++17, phases of translation [lex.phases] and [lex.pptoken].
"""

import re

from alphacode.core.cpp_tokens import token_at

_SPLICE = re.compile(r"\\[ \t\v\f]*\n")
_INCLUDE = re.compile(r'#[ \t]*include[ \t]*(<[^>\n]*>|"[^"\n]*")')
_DEFINE = re.compile(r"#[ \t]*define\b.*#", re.DOTALL)

# Alternative spellings of `#` and brackets, and names that reveal line or file.
_DOUBTFUL = re.compile(
    r"\r(?!\n)|\0|<:|%:|\?\?|_LINE|_FILE|_COLUMN|source_location|stacktrace|__TIME"
)


def cpp_canonical(text: str) -> str | None:
    """Return the program's tokens, one a line, or `None` where that is not safe.

    Example:
      >>> cpp_canonical("int  main( ){ } // end") == cpp_canonical("int main(){}")
      True
      >>> cpp_canonical("a + +b") == cpp_canonical("a ++b")
      False
    """
    if _DOUBTFUL.search(text):
        return None
    joined = _SPLICE.sub("", text.replace("\r\n", "\n"))
    if joined != text and 'R"' in text:
        return None  # inside a raw string, what was joined comes apart again
    text = joined
    lines = _lines(text)
    return None if lines is None else "tokens\n" + "\n".join(lines)


def _lines(text: str) -> list[str] | None:
    """Return tokens and whole directives in order; `None` if one cannot be read."""
    lines: list[str] = []
    position, is_line_start = 0, True
    while position < len(text):
        if text[position] == "#":
            if not is_line_start:
                return None
            directive = _directive(text, position)
            if directive is None:
                return None
            line, position = directive
            lines.append(line)
            continue
        match = token_at(text, position)
        if match is None:
            return None
        position = match.end()
        if match["blank"] is None:
            is_line_start = False
            lines.append(match[0])
        elif not match[0].startswith("/"):
            # A line break inside a comment begins no line.
            is_line_start = is_line_start or "\n" in match[0]
    return lines


def _directive(text: str, position: int) -> tuple[str, int] | None:
    """Return a directive on one line, white space as single blanks, and its end."""
    parts: list[str] = []
    include = _INCLUDE.match(text, position)
    if include is not None:
        parts.append(f"#include {include[1]}")
        position = include.end()
    while position < len(text) and text[position] != "\n":
        match = token_at(text, position)
        if match is None or match["raw"] is not None:
            return None
        blank = match["blank"]
        if blank is not None and not blank.startswith("/") and "\n" in blank:
            break
        parts.append(match[0] if blank is None else " ")
        position = match.end()
    line = "".join(parts)
    if not _has_quote(parts):
        line = re.sub(" +", " ", line)
    # `#x` in a macro turns the white space of its argument into text.
    return None if _DEFINE.match(line) else (line.rstrip(" "), position)


def _has_quote(parts: list[str]) -> bool:
    return any('"' in part or "'" in part for part in parts)
