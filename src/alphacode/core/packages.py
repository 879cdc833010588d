"""Packages that only some verbs need: looked for there, and told how to get."""

from importlib.util import find_spec

from alphacode.core.errors import ConfigError


def need(extra: str, purpose: str, *packages: str) -> None:
    """Make sure that packages of an extra are installed.

    Args:
      extra: the extra of `pyproject.toml` that brings them.
      purpose: what needs them, for the error.

    Raises:
      ConfigError: one is not; says how to get it.
    """
    for name in packages:
        if find_spec(name) is None:
            raise ConfigError(
                f"the package {name} is missing, which {purpose} needs; in a clone, "
                f"get it with: pip install -e '.[{extra}]'"
            )
