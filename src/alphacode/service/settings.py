"""Settings of the service, and those of the judge that a command line chooses."""

from collections.abc import Iterable
from typing import Any

from pydantic import Field

from alphacode.core.errors import ConfigError
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

    `--unsafe` lets programs run without protection, `--exact` runs every program on
    every test itself. A judge that has no such setting already does as asked by
    `--exact`, and has nothing to switch off for `--unsafe`.

    Raises:
      ConfigError: an unknown key, an illegal value, or no protection without
        `--unsafe`.
    """
    settings = override(JudgeSettings(), assignments)
    # The one place that asks which of the two settings this judge has.
    known = JudgeSettings.model_fields
    chosen: dict[str, Any] = {}
    if is_unsafe and "isolation" in known:
        chosen["isolation"] = "none"
    if is_exact and "screen" in known:
        chosen["screen"] = False
    if getattr(settings, "isolation", "") == "none" and not is_unsafe:
        raise ConfigError(
            "--set isolation=none runs programs without protection; "
            "say so with --unsafe, or leave it out"
        )
    if not chosen:
        return settings
    return parse(
        JudgeSettings, {**settings.model_dump(mode="json"), **chosen}, "--unsafe"
    )
