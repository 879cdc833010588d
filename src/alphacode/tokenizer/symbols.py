"""The tokens that are fixed before training: special ids and symbols.

Symbols are matched before anything else and never merge with what stands around them.
So an indentation is one token; a text cut before a line break falls into the same
tokens as its two parts; and a word has the same pieces after the prompt's comment
signs, before a full stop and between quotes as it has in the middle of a sentence.
"""

PAD_ID = 0
BOS_ID = 1
EOS_ID = 2
MASK_ID = 3
UNK_ID = 4
"""SentencePiece demands one; byte fallback keeps it from ever being produced."""

MASK_PIECE = "<mask>"

SPACE = "\u2581"
"""SentencePiece's stand-in for a space inside pieces."""

INDENTS = (2, 3, 4, 6, 8, 12, 16)
"""Runs of spaces with a token of their own."""

LINE_INDENTS = (2, 4, 6, 8, 12, 16, 20)
"""Runs of spaces that share one token with the line break before them."""

_LAYOUT = (
    "\n",
    "\n\n",
    "\t",
    "\n\t",
    "\n\t\t",
    "\n\t\t\t",
    *(SPACE * width for width in INDENTS),
    *("\n" + SPACE * width for width in LINE_INDENTS),
)

_COMMENT_SIGNS = (
    "\n#",
    "\n//",
    # Blank lines of a prompt.
    "\n#\n#",
    "\n//\n//",
    # Keeps the C++ directive whole behind a line break.
    "\n#include",
)

# Statements are full of numbers: one token less for each.
_SPACED_DIGITS = tuple(SPACE + digit for digit in "0123456789")

# Quotes never merge with the word inside, which therefore has the same tokens in a
# program's string as in a statement; the commonest short strings are whole.
_STRINGS = ('"', "'", '"\\n"', "'\\n'", f'"{SPACE}"', f"'{SPACE}'", '""', "''")
_QUOTES = (*_STRINGS, *(SPACE + string for string in _STRINGS))

# Sentence marks: "stones", "stones." and "stones," share a token. Brackets and
# semicolons, the marks of code, may merge (`TokenizerSettings.merges_punctuation`).
_MARKS = (".", ",", "?", "!")

SYMBOLS = (*_LAYOUT, *_COMMENT_SIGNS, *_SPACED_DIGITS, *_QUOTES, *_MARKS)
"""All symbols that are matched before pieces are, longest first."""
