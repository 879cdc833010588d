"""C++ cut into tokens, without a preprocessor.

A token here is never shorter than the compiler's. Lines that a backslash joins must
have been joined before, or be refused.

Source: ISO C++17, phases of translation [lex.phases] and [lex.pptoken].
"""

import re

# Longest first: the compiler takes the longest operator that fits.
_OPERATOR = (
    r"<<=|>>=|<=>|->\*|\.\.\.|::|##|<<|>>|<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|&=|\|="
    r"|\^=|\+\+|--|->|\.\*|<%|%>|:>|[-+*/%&|^~!=<>?:;,.()\[\]{}#]"
)
_WORD = r"[A-Za-z_$\\\u0080-\U0010ffff][\w$\\\u0080-\U0010ffff]*"
_ESCAPED = r"(?:\\[^\n]|[^\\\n{quote}])*"

_TOKEN = re.compile(
    r"(?P<blank>[ \t\v\f\n]+|//[^\n]*|/\*.*?\*/)"
    r'|(?P<raw>(?:u8|[uUL])?R"(?P<fence>[^ ()\\\t\v\f\n]{0,16})\(.*?\)(?P=fence)"'
    rf"(?:{_WORD})?)"
    rf'|(?P<string>(?:u8|[uUL])?"{_ESCAPED.format(quote=chr(34))}"(?:{_WORD})?)'
    rf"|(?P<character>(?:u8|[uUL])?'{_ESCAPED.format(quote=chr(39))}'(?:{_WORD})?)"
    r"|(?P<number>\.?[0-9](?:[eEpP][+-]|'[0-9A-Za-z_]|[\w.$\\\u0080-\U0010ffff])*)"
    rf"|(?P<word>{_WORD})"
    rf"|(?P<operator>{_OPERATOR})",
    re.DOTALL,
)


def token_at(text: str, position: int) -> re.Match[str] | None:
    """Return the token, comment or white space that begins here.

    Groups of the match say which: `blank` (a comment, too), `raw`, `string`,
    `character`, `number`, `word` or `operator`.

    Returns:
      `None` where nothing can be read: an unclosed quote, comment or raw string, or a
      character that begins nothing.
    """
    match = _TOKEN.match(text, position)
    return None if match is None or _misreads(match) else match


def _misreads(match: re.Match[str]) -> bool:
    """Whether a token is really the start of a comment or raw string never closed."""
    opening = match.string[match.start() : match.end() + 1]
    return opening == "/*" or bool(re.fullmatch(r'(?:u8|[uUL])?R"', opening))
