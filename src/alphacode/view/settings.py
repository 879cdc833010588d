"""How much the viewer takes on."""

from pydantic import Field

from alphacode.core.settings import Settings


class ViewSettings(Settings):
    """Limits of the viewer."""

    body_limit_bytes: int = Field(default=32 * 2**20, gt=0)
    """Longest problem that can be pasted; a longer one is answered with 413."""
    rows_per_page: int = Field(default=50, gt=0, le=500)
    """Samples, and problems, on one page of a table."""
    most_streams: int = Field(default=64, gt=0)
    """Pages that are kept up to date at the same time; others are told to reload."""
    live_every_s: float = Field(default=1.0, gt=0)
    """Seconds between two looks at a run that is under way."""
