"""Deadlines by the server's clock: an hour wrong, jumping, and after sleep, when the monotonic clock stood still."""

from __future__ import annotations

import pytest

from tests.session.shift import Shift, run

HOUR_S = 3_600.0
#: The server tells whole seconds.
ROUGHLY_S = 1.0


@pytest.mark.parametrize("skew_s", [0.0, HOUR_S, -HOUR_S])
def test_a_computers_clock_that_is_an_hour_wrong_does_not_move_a_deadline(skew_s: float) -> None:
    async def scenario(shift: Shift) -> None:
        offered_at = shift.clock.monotonic()
        sid = await shift.offer()
        deadline_at = shift.entry(sid).deadline_at
        assert deadline_at is not None
        assert deadline_at == pytest.approx(offered_at + shift.api.timeout_s, abs=ROUGHLY_S)

    run(scenario, skew_s=skew_s)


@pytest.mark.parametrize("jump_s", [HOUR_S, -HOUR_S, 8.0])
def test_after_sleep_or_a_jump_the_first_answer_draws_the_deadline_anew(jump_s: float) -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 60
        sid = await shift.offer()
        before = shift.entry(sid).deadline_at
        assert before is not None
        # The monotonic clock stood still while the server's went on (or either was set).
        shift.api.skew_s += jump_s
        await shift.pass_time(1.5)
        after = shift.entry(sid).deadline_at
        assert after is not None
        assert after == pytest.approx(before - jump_s, abs=ROUGHLY_S)

    run(scenario)


def test_a_timeout_that_cannot_be_read_is_never_guessed() -> None:
    async def scenario(shift: Shift) -> None:
        sid = shift.api.offer(workflow=None)
        await shift.pass_time(3)
        assert shift.entry(sid).deadline_at is None

    run(scenario)
