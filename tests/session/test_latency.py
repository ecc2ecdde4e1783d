"""How long offers take to be seen and clicks to be confirmed, counted over a shift."""

from __future__ import annotations

import pytest

from agent_console.session.latency import Latency, Times
from tests.session.shift import Shift, run


def count(times: Times | None) -> int:
    return 0 if times is None else times.count


def test_offers_are_timed_from_their_making_and_clicks_to_their_confirmation() -> None:
    async def scenario(shift: Shift) -> None:
        early = shift.api.offer()
        latency = Latency(shift.session.store)
        await shift.begin()
        assert count(latency.seen) == 0, f"{early} was there before anybody looked"
        sid = await shift.offer()
        seen = latency.seen
        assert seen is not None
        assert seen.count == 1
        assert 0 <= seen.p50_s == seen.p95_s < 5
        assert count(latency.confirmed) == 0
        assert shift.commands.accept(sid)
        await shift.pass_time(2)
        confirmed = latency.confirmed
        assert confirmed is not None
        assert confirmed.count == 1
        await shift.pass_time(10)
        assert latency.confirmed == confirmed, "one click is counted once"

    run(scenario)


@pytest.mark.parametrize(("many", "half", "most"), [(1, 1.0, 1.0), (2, 1.0, 2.0), (100, 50.0, 95.0)])
def test_parts_of_a_hundred(many: int, half: float, most: float) -> None:
    from agent_console.session.latency import _Spans  # noqa: PLC0415  its arithmetic alone

    spans = _Spans()
    for number in reversed(range(1, many + 1)):
        spans.add(float(number))
    assert spans.times() == Times(many, half, most)
