"""Names of models of others: `hf:NAME_OR_PATH` and `openai:BASE_URL#MODEL`."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from alphacode.core.errors import ConfigError

HF = "hf:"
OPENAI = "openai:"


@dataclass(frozen=True, slots=True)
class ServerName:
    """A model that a server answers for."""

    url: str
    """Up to the version, such as `http://localhost:8000/v1`, without a slash at the
    end."""
    model: str


def is_external(name: str) -> bool:
    """Return whether a model's name says that it is not this project's own."""
    return name.startswith((HF, OPENAI))


def parse_hf(name: str) -> str:
    """Return the name or path of `hf:NAME_OR_PATH`.

    Raises:
      ConfigError: there is none.
    """
    place = name.removeprefix(HF)
    if not place:
        raise ConfigError(
            "the model 'hf:' names none; expected hf:NAME_OR_PATH, such as "
            "hf:Qwen/Qwen2.5-Coder-7B-Instruct or hf:/models/mine"
        )
    return str(Path(place).expanduser()) if place.startswith("~") else place


def parse_openai(name: str) -> ServerName:
    """Return the parts of `openai:BASE_URL#MODEL`.

    Raises:
      ConfigError: a part is missing, or the URL holds a password or a query: names of
        models are written down, and a key must not be.
    """
    url, _, model = name.removeprefix(OPENAI).partition("#")
    expected = (
        "expected openai:BASE_URL#MODEL, such as openai:http://localhost:8000/v1#m"
    )
    try:
        parts = urlsplit(url)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        raise ConfigError(f"the model's URL cannot be read; {expected}") from None
    # Before anything that would show the URL.
    if parts.username is not None or parts.password is not None or parts.query:
        raise ConfigError(
            "the model's URL holds a user, password or query, which would be written "
            "to the run directory; give the key in the environment instead "
            "(OPENAI_API_KEY)"
        )
    if parts.scheme not in ("http", "https") or not parts.hostname or not has_port:
        raise ConfigError(f"the model {name!r} has no http or https URL; {expected}")
    if not model:
        raise ConfigError(f"the model {name!r} says no model after '#'; {expected}")
    return ServerName(url.rstrip("/"), model)
