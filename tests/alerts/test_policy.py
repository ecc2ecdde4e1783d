from __future__ import annotations

from dataclasses import replace

from agent_console.alerts.policy import ANNOUNCED_AT_ONCE, QUEUE_KNOWN_WITHIN_S, WARNING_TONE, Tune, Wanted, wanted
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.state import SessionState
from agent_console.settings import SILENCE, AlertSettings, QueueAlert
from tests.alerts.made import NOW, state
from tests.ui import samples

ACCEPTING = CommandInFlight(verb=Verb.ACCEPT, phase=CommandPhase.SENDING, started_at=NOW)
SALES_SILENT = AlertSettings(queues=(QueueAlert("Sales", sound=SILENCE),))
AUTO = AlertSettings(queues=(QueueAlert("Billing", auto_accept_after_s=5),))


def look(
    session: SessionState, settings: AlertSettings | None = None, *, now: float = NOW, is_muted: bool = False
) -> Wanted:
    return wanted(session, settings or AlertSettings(), now=now, is_muted=is_muted)


def sound(found: Wanted) -> str | None:
    return found.tune.sound if found.tune is not None else None


def test_an_offer_rings_and_is_announced_before_its_task_is_known() -> None:
    found = look(state(samples.offer(1, of=None)))
    assert found.tune == Tune(sound="ring", volume_percent=80, device="", repeat=True)
    assert [entry.sid for entry in found.announced] == [samples.sid("WR", 1)]


def test_a_click_stops_the_ring_and_takes_the_notification_away() -> None:
    found = look(state(samples.offer(1, command=ACCEPTING)))
    assert found.tune is None
    assert found.announced == ()


def test_one_that_was_clicked_does_not_silence_another() -> None:
    assert sound(look(state(samples.offer(1, command=ACCEPTING), samples.offer(2)))) == "ring"


def test_a_click_that_was_not_sent_rings_again() -> None:
    failed = Notice(kind=NoticeKind.NOT_SENT, verb=Verb.ACCEPT, at=NOW)
    assert sound(look(state(samples.offer(1, notice=failed)))) == "ring"


def test_a_ring_ends_two_seconds_after_the_deadline_whatever_the_server_says() -> None:
    session = state(samples.offer(1, left_s=3), stale=True)
    assert look(session).again_at == NOW + 5
    assert sound(look(session, now=NOW + 4.9)) == "ring"
    assert look(session, now=NOW + 5).tune is None


def test_offline_and_without_a_deadline_it_does_not_ring_for_ever() -> None:
    entry = samples.offer(1, left_s=None)
    assert sound(look(state(entry), now=entry.offered_at + 500)) == "ring"
    assert look(state(entry, stale=True), now=entry.offered_at + 120).tune is None


def test_muted_nothing_rings_and_everything_is_still_announced() -> None:
    found = look(state(samples.offer(1)), is_muted=True)
    assert found.tune is None
    assert len(found.announced) == 1


def test_a_queue_has_its_own_sound_once_it_is_known() -> None:
    chime = AlertSettings(queues=(QueueAlert("Billing", sound="chime"),))
    assert sound(look(state(samples.offer(1)), chime)) == "chime"
    assert sound(look(state(samples.offer(1, of=samples.task(1, queue="Sales"))), chime)) == "ring"


def test_with_choices_per_queue_the_name_is_waited_for_but_not_for_long() -> None:
    entry = samples.offer(1, of=None, seen_at=NOW)
    found = look(state(entry), SALES_SILENT)
    assert found.tune is None
    assert found.again_at == NOW + QUEUE_KNOWN_WITHIN_S
    assert sound(look(state(entry), SALES_SILENT, now=NOW + QUEUE_KNOWN_WITHIN_S)) == "ring"


def test_a_silent_queue_is_announced_and_does_not_hide_one_that_rings() -> None:
    silent = samples.offer(1, of=samples.task(1, queue="Sales"))
    assert look(state(silent), SALES_SILENT).tune is None
    assert len(look(state(silent), SALES_SILENT).announced) == 1
    assert sound(look(state(silent, samples.offer(2)), SALES_SILENT)) == "ring"


def test_without_repetition_each_offer_rings_by_its_own_key() -> None:
    once = AlertSettings(repeat=False)
    found = look(state(samples.offer(1), samples.offer(2)), once)
    assert found.tune is not None
    assert found.tune.key == samples.sid("WR", 2)


def test_a_flood_does_not_bury_the_desktop() -> None:
    found = look(state(*(samples.offer(n) for n in range(1, 51))))
    assert len(found.announced) == ANNOUNCED_AT_ONCE


def test_switched_off_nothing_rings_and_nothing_is_announced() -> None:
    found = look(state(samples.offer(1)), AlertSettings(ring=False, notifications=False))
    assert (found.tune, found.announced) == (None, ())


def test_accepting_by_itself_is_for_its_queue_only() -> None:
    session = state(samples.offer(1), samples.offer(2, of=samples.task(2, queue="Sales")))
    assert look(session, AUTO).auto_accept_after_s == ((samples.sid("WR", 1), 5),)


def test_nothing_is_accepted_by_itself_unheard_uncertain_away_or_after_a_try() -> None:
    entry = samples.offer(1)
    failed = Notice(kind=NoticeKind.NOT_SENT, verb=Verb.ACCEPT, at=NOW)
    away = samples.presence(samples.BREAK)
    assert look(state(entry), AUTO).auto_accept_after_s
    assert not look(state(entry), AUTO, is_muted=True).auto_accept_after_s
    assert not look(state(entry), replace(AUTO, ring=False)).auto_accept_after_s
    assert not look(state(entry, stale=True), AUTO).auto_accept_after_s
    assert not look(state(entry, presence=away), AUTO).auto_accept_after_s
    assert not look(state(replace(entry, notice=failed)), AUTO).auto_accept_after_s


def test_a_silent_queue_warns_before_it_accepts() -> None:
    settings = AlertSettings(queues=(QueueAlert("Billing", sound=SILENCE, auto_accept_after_s=5),))
    assert sound(look(state(samples.offer(1)), settings)) == WARNING_TONE
