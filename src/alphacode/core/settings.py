"""Typed, validated settings, and the one way to override them.

Settings are frozen pydantic models that live beside what they configure; unknown keys
are refused. A preset function returns a whole tree; `--set a.b=value` overrides a leaf.
"""

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from alphacode.core.errors import ConfigError
from alphacode.core.names import hint


class Settings(BaseModel):
    """Base of every settings class: frozen, strict about names, checked on creation."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_default=True, protected_namespaces=()
    )


S = TypeVar("S", bound=Settings)


def override(settings: S, assignments: Iterable[str]) -> S:
    """Return settings with `key.path=value` assignments applied.

    Values are read as JSON where they parse as JSON and as plain text otherwise.

    Raises:
      ConfigError: a key does not exist (the nearest one is named), the text has no
        `=`, or a value is not legal for its key.
    """
    tree = settings.model_dump(mode="json")
    for assignment in assignments:
        key, equals, text = assignment.partition("=")
        if not equals:
            raise ConfigError(f"--set takes key=value, found {assignment!r}")
        _assign(tree, key.strip(), _value(text))
    return parse(type(settings), tree, "--set")


def parse(kind: type[S], tree: Any, origin: str) -> S:
    """Return settings of a kind from plain data, naming `origin` in errors.

    Raises:
      ConfigError: an unknown key or an illegal value.
    """
    try:
        return kind.model_validate(tree)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        found = json.dumps(first.get("input"), default=str)
        if first["type"] == "extra_forbidden":
            raise ConfigError(f"{origin}: unknown setting {key!r}") from None
        raise ConfigError(
            f"{origin}: setting {key!r} is {found[:80]}: {first['msg']}"
        ) from None


def keys(tree: Any, prefix: str = "") -> list[str]:
    """Return the dotted names of all leaves of a plain settings tree."""
    if not isinstance(tree, dict) or not tree:
        return [prefix] if prefix else []
    found: list[str] = []
    for name, value in tree.items():
        found += keys(value, f"{prefix}.{name}" if prefix else name)
    return found


def leaves(tree: Any, prefix: str = "") -> dict[str, Any]:
    """Return the leaves of a plain tree by dotted name; an empty object has none."""
    if not isinstance(tree, dict):
        return {prefix: tree}
    found: dict[str, Any] = {}
    for name, value in tree.items():
        found |= leaves(value, f"{prefix}.{name}" if prefix else str(name))
    return found


def _assign(tree: dict[str, Any], key: str, value: Any) -> None:
    *path, leaf = key.split(".")
    node: Any = tree
    for name in path:
        node = node.get(name) if isinstance(node, dict) else None
    if not isinstance(node, dict) or leaf not in node:
        raise ConfigError(f"unknown setting {key!r}{hint(key, keys(tree))}")
    node[leaf] = value


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text
