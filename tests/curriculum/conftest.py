"""What the tests of the curriculum share."""

from collections.abc import Iterator

import pytest

from alphacode.judge import Judge, JudgeSettings


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(JudgeSettings(workers=2)) as found:
        yield found
