"""The tokens that are fixed before training: special ids and layout symbols.

Layout symbols are matched before anything else and never merge with what stands
around them. So an indentation is one token, a text cut before a line break falls into
the same tokens as its two parts, and a word has the same pieces after `\\n#` or `\\n//`
(the prompt's comment prefixes) as it has in the middle of a line.
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

LAYOUT_SYMBOLS = (
    "\n",
    "\n\n",
    "\t",
    "\n\t",
    "\n\t\t",
    "\n\t\t\t",
    "\n#",
    "\n//",
    *(SPACE * width for width in INDENTS),
    *("\n" + SPACE * width for width in LINE_INDENTS),
)
