"""Find the token stores of a place and read them whole."""

from collections.abc import Iterable
from pathlib import Path

from alphacode.core.errors import RunError
from alphacode.encoding.token_store import INDEX, TokenStore


def verify_stores(places: Iterable[Path]) -> list[tuple[Path, TokenStore]]:
    """Compare every checksum of the stores at places, or in them, and return them.

    Raises:
      RunError: a place holds no store, or a shard is missing or damaged.
    """
    found = []
    for place in places:
        directories = [place] if (place / INDEX).is_file() else []
        directories += sorted(path.parent for path in place.glob(f"*/{INDEX}"))
        if not directories:
            raise RunError(
                f"{place} holds no encoded data (no {INDEX}, in it or one folder "
                "below); give a run directory, or one of its folders of tokens"
            )
        for directory in directories:
            store = TokenStore(directory)
            store.verify()
            found.append((directory, store))
    return found
