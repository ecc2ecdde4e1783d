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
        assert count(latency.timings.seen) == 0, f"{early} was there before anybody looked"
        sid = await shift.offer()
        seen = latency.timings.seen
        assert seen is not None
        assert seen.count == 1
        assert 0 <= seen.p50_s == seen.p95_s < 5
        assert count(latency.timings.confirmed) == 0
        assert shift.commands.accept(sid)
        await shift.pass_time(2)
        confirmed = latency.timings.confirmed
        assert confirmed is not None
        assert confirmed.count == 1
        await shift.pass_time(10)
        assert latency.timings.confirmed == confirmed, "one click is counted once"

    run(scenario)


def test_the_ring_is_timed_from_the_answer_that_told_of_the_offer() -> None:
    async def scenario(shift: Shift) -> None:
        latency = Latency(shift.session.store)
        await shift.begin()
        sid = await shift.offer()
        seen_at = shift.entry(sid).seen_at
        latency.rang(seen_at - 1)
        assert count(latency.timings.rung) == 0, "what rang before was for another offer"
        latency.rang(seen_at + 0.25)
        latency.rang(seen_at + 5)
        assert latency.timings.rung == Times(1, 0.25, 0.25), "one offer rings once, however often"
        assert shift.commands.accept(sid)
        await shift.pass_time(3)
        # A ring is told when it is over: an offer that has gone meanwhile rang, one that had gone before did not.
        soon = await shift.offer()
        assert shift.commands.accept(soon)
        began_at = shift.entry(soon).seen_at + 0.125
        await shift.pass_time(3)
        latency.rang(began_at)
        late = await shift.offer()
        assert shift.commands.accept(late)
        await shift.pass_time(3)
        latency.rang(shift.clock.monotonic())
        assert latency.timings.rung == Times(2, 0.125, 0.25)

    run(scenario)


def test_answers_are_divided_into_what_the_server_took_and_the_rest() -> None:
    async def scenario(shift: Shift) -> None:
        latency = Latency(shift.session.store)
        gate = shift.api.hold("list_pending")
        await shift.begin()
        await shift.pass_time(1.0)
        gate.open()
        await shift.settle()
        timings = latency.timings
        assert timings.server is None, "the server says nothing"
        assert timings.network is not None
        assert timings.network.p95_s >= 1.0
        shift.api.change_network()
        shift.api.server_s = 0.3
        gate = shift.api.hold("list_pending")
        await shift.pass_time(2.0)
        gate.open()
        await shift.settle()
        after = latency.timings
        assert after.server == Times(1, 0.3, 0.3)
        assert after.network is not None
        assert after.network.count == timings.network.count + 1

    run(scenario)


@pytest.mark.parametrize(("many", "half", "most"), [(1, 1.0, 1.0), (2, 1.0, 2.0), (100, 50.0, 95.0)])
def test_parts_of_a_hundred(many: int, half: float, most: float) -> None:
    from agent_console.session.latency import _Spans  # noqa: PLC0415  its arithmetic alone

    spans = _Spans()
    for number in reversed(range(1, many + 1)):
        spans.add(float(number))
    assert spans.times() == Times(many, half, most)


def test_an_offer_that_leaves_and_comes_back_was_seen_once() -> None:
    async def scenario(shift: Shift) -> None:
        latency = Latency(shift.session.store)
        await shift.begin()
        sid = await shift.offer()
        hidden = shift.api.reservations.pop(sid)
        await shift.pass_time(60)
        assert shift.session.store.state.find(sid) is None
        shift.api.reservations[sid] = hidden
        await shift.pass_time(60)
        assert shift.session.store.state.find(sid) is not None, "it is offered again"
        assert count(latency.timings.seen) == 1

    run(scenario)
