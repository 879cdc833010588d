"""Settings of the service, and those of the judge that a command line chooses."""

from collections.abc import Iterable
from typing import Any

from pydantic import Field

from alphacode.core.settings import Settings, override, parse
from alphacode.judge import JudgeSettings


class ServiceSettings(Settings):
    """How much the HTTP service takes on."""

    body_limit_bytes: int = Field(default=64 * 2**20, gt=0)
    """Longest request body; a longer one is answered with 413."""
    bodies_limit_bytes: int = Field(default=2**29, gt=0)
    """Bytes of all bodies that are being received or answered; 429 beyond."""
    queue_limit: int = Field(default=20_000, gt=0)
    """Programs accepted and not yet answered, over all requests; 429 beyond. One
    request is always taken when nothing else waits."""
    request_limit: int = Field(default=32, gt=0)
    """Requests answered at the same time; 429 beyond."""
    shutdown_s: float = Field(default=10.0, gt=0)
    """Seconds that clients have to read their last answers when the service ends."""


def judge_settings(
    assignments: Iterable[str], *, is_unsafe: bool = False, is_exact: bool = False
) -> JudgeSettings:
    """Return the judge's settings from `--set`, `--unsafe` and `--exact`.

    `--unsafe` lets programs run without isolation where there is none to be had,
    `--exact` judges every program alone.

    Raises:
      ConfigError: an unknown key or an illegal value.
    """
    settings = override(JudgeSettings(), assignments)
    chosen: dict[str, Any] = {}
    if is_unsafe:
        chosen["unsafe"] = True
    if is_exact:
        chosen["screen"] = False
    if not chosen:
        return settings
    return parse(
        JudgeSettings, {**settings.model_dump(mode="json"), **chosen}, "--unsafe"
    )
