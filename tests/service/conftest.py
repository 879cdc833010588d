"""One service for all tests of this folder."""

from collections.abc import Iterator

import pytest
from serving_here import Service, serving


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    """Return a service without a token and with room for a megabyte."""
    with serving(body_limit_bytes=2**20) as service:
        yield service
