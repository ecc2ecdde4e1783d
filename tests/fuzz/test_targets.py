"""Every reader of foreign text, briefly: bytes of any kind, and what it knows with pieces changed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, Target

EXAMPLES = 60
PIECES = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        (b'"', b"{", b"[", b"null", b"-1e999", b"9" * 30, b"\\ud800", b"\x00", b"\xff", b"\xe2\x80\xae", b"=", b"\n")
    ),
)


@st.composite
def spoilt(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """A seed in which pieces were cut out or put in."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 4))):
        begin = draw(st.integers(0, len(data)))
        end = min(len(data), begin + draw(st.integers(0, 8)))
        data = data[:begin] + draw(PIECES) + data[end:]
    return data


def data_for(target: Target) -> st.SearchStrategy[bytes]:
    """Anything, or something that the target nearly knows."""
    return st.binary(max_size=200) | spoilt(target.seeds)


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_but_values_and_errors_for_people(name: str) -> None:
    target = TARGETS[name]
    for seed in target.seeds:
        target.read(seed)

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(data=data_for(target))
    def search(data: bytes) -> None:
        target.read(data)

    search()
