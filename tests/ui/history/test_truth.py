"""What is said of the past that could not be read."""

from __future__ import annotations

import pytest

from agent_console.errors import ProtocolError
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.ui.history.truth import backfill_line
from tests.ui import samples


def line(phase: BackfillPhase, *, skipped: int = 0, error: ProtocolError | None = None) -> str:
    return backfill_line(BackfillProgress(phase=phase, read=1_000, skipped=skipped, error=error), samples.NOW)


@pytest.mark.parametrize("phase", list(BackfillPhase))
def test_events_that_could_not_be_read_are_told_whatever_the_phase(phase: BackfillPhase) -> None:
    assert "could not be read: " not in line(phase)
    assert "One event could not be read" in line(phase, skipped=1)
    assert "1,200 events could not be read" in line(phase, skipped=1_200)


def test_nothing_is_said_where_all_is_well() -> None:
    assert line(BackfillPhase.DONE) == ""


def test_a_log_that_cannot_be_read_is_told_in_its_own_words() -> None:
    error = ProtocolError("The event log leads in a circle.", "A page names one that was read already.")
    assert "leads in a circle" in line(BackfillPhase.FAILED, error=error)
