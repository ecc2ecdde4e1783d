"""The fixture most simulator tests start from."""

from collections.abc import Iterator

import pytest

from tests.simulator.inside import Inside


@pytest.fixture
def sim() -> Iterator[Inside]:
    with Inside() as inside:
        yield inside
