"""Tokens by name: other programs speak of a token as the string of its piece."""

from collections.abc import Iterable

from alphacode.core.errors import DataError
from alphacode.tokenizer.symbols import BOS_ID, MASK_ID, PAD_ID, UNK_ID
from alphacode.tokenizer.tokenizer import Tokenizer

NEVER_DRAWN = (PAD_ID, BOS_ID, MASK_ID, UNK_ID)
"""Tokens that no program holds; our own sampling never draws them either."""


class Pieces:
    """The names of a tokenizer's tokens, and the way back; names are unique."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self.names = [tokenizer.piece(token) for token in range(tokenizer.vocab_size)]
        self.ids = {name: token for token, name in enumerate(self.names)}

    def encode(self, text: str) -> list[str]:
        """Return the names of a text's tokens, without begin or end."""
        return [self.names[token] for token in self._tokenizer.encode(text)]

    def decode(self, names: Iterable[str]) -> str:
        """Return the text of named tokens; special ones have none.

        Raises:
          DataError: there is no token of a name.
        """
        try:
            return self._tokenizer.decode([self.ids[name] for name in names])
        except KeyError as error:
            raise DataError(
                f"no token is called {error.args[0]!r}; "
                "these tokens come from another tokenizer"
            ) from None
