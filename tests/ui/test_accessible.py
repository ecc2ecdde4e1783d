"""Everything that can be operated has a name and a role, Tab visits it in the order of reading, and news is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from agent_console.accounts.form import Form
from agent_console.errors import ConnectFailed
from agent_console.session.clicks import Notice, NoticeKind, Verb
from agent_console.session.entries import Ending, EndingReason
from agent_console.session.presence import PresenceChangeCause, PresenceNotice
from agent_console.session.state import ConnectionPhase, ConnectionStatus
from agent_console.settings import Loaded, PhoneSetting
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.announcing import Announcer
from agent_console.ui.buttons import TickingPill
from agent_console.ui.contents import Contents
from agent_console.ui.main_window import MainWindow
from agent_console.ui.plain import TickingText
from agent_console.ui.settings.list_field import Element
from agent_console.ui.settings.window import SettingsWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from tests.ui import samples
from tests.ui.accessible import Role, focusable, name_of, nameless, out_of_order, role_of, unnamed_buttons
from tests.ui.supervisor.floor_samples import roster


@pytest.fixture(autouse=True)
def listener() -> Iterator[None]:
    """Somebody listens."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was_active)


@pytest.fixture
def said(window: MainWindow) -> list[str]:
    sentences: list[str] = []
    window.findChildren(Announcer)[0].said.connect(sentences.append)
    return sentences


def busy(window: MainWindow, qtbot: QtBot) -> None:
    window.show_state(samples.busy_state())
    samples.show_history(window)
    qtbot.waitUntil(lambda: len(window.incoming.cards) == 2)


def test_the_console_has_a_name_for_everything_and_an_order(window: MainWindow, qtbot: QtBot) -> None:
    busy(window, qtbot)
    assert nameless(window) == []
    parts = (window.header, *window.incoming.cards, *window.active.cards, window.notices, window.history)
    assert out_of_order(window, *parts) == []
    names = [name_of(widget) for widget in focusable(window)]
    assert {"Activity: Available", "Settings and shortcuts", "Accept", "Wrap up"} <= set(names)


def test_a_card_is_a_frame_with_its_caller_as_name(window: MainWindow, qtbot: QtBot) -> None:
    busy(window, qtbot)
    card = window.incoming.cards[0]
    assert (role_of(card), role_of(card.accept)) == (Role.Border, Role.Button)
    assert name_of(card).startswith("Marcus Webb, +1 415 555 0137, Billing, voice")
    assert role_of(window.active.cards[0]) == Role.Border
    within = [widget for widget in focusable(window) if widget is card or card.isAncestorOf(widget)]
    assert [name_of(widget) for widget in within][1:4] == ["Accept", "Reject to…", "Dequeue to phone"]
    assert role_of(window.history.table) == Role.Table
    assert name_of(window.history.table)


def test_what_is_told_by_a_sign_or_a_drawing_is_told_in_words(window: MainWindow, qtbot: QtBot) -> None:
    busy(window, qtbot)
    contents, ring = window.findChildren(Contents)[0], window.incoming.cards[1].ring
    assert (name_of(ring), ring.accessibleDescription()) == ("Time left to answer", ring.text)
    window.incoming.cards[0].setFocus()
    assert window.incoming.cards[0].accessibleDescription() == "93s · waiting 0:41 · priority 5"
    pill = window.header.findChild(TickingPill)
    assert pill is not None
    assert pill.line.startswith("●")
    assert name_of(pill.findChildren(TickingText)[0]).startswith("Connected")
    window.history.filters.search.setText("x")
    assert unnamed_buttons(window) == []
    assert window.history.filters.search.accessibleDescription() == "Ctrl+F"
    assert name_of(contents) == "Agent Console"


@pytest.mark.parametrize(("told_by_card", "heard"), [("Offline", 1), ("", 2)])
def test_a_missed_offer_that_moved_the_agent_is_said_once(
    window: MainWindow, said: list[str], told_by_card: str, heard: int
) -> None:
    offer = samples.offer(1)
    window.show_state(samples.state(offer))
    said.clear()
    ending = Ending(
        reason=EndingReason.NOT_ANSWERED,
        status=ReservationStatus.TIMEOUT,
        ended_at=samples.START_S,
        held_until=samples.START_S + 3,
        activity_name=told_by_card,
    )
    missed = replace(offer, ending=ending)
    moved = PresenceNotice(
        cause=PresenceChangeCause.MISSED_OFFER, from_name="Available", to_name="Offline", at=0, missed=missed
    )
    window.show_state(samples.state(missed, presence_notice=moved))
    assert len(said) == heard
    assert sum("you are now Offline" in sentence for sentence in said) == 1


def test_active_work_comes_after_the_offers_whenever_it_came(window: MainWindow, qtbot: QtBot) -> None:
    window.show_state(samples.state(samples.offer(1), active=(samples.work(),)))
    samples.show_history(window)
    window.show_state(samples.state(samples.offer(1), samples.offer(2), active=(samples.work(), samples.work(8))))
    qtbot.waitUntil(lambda: len(window.incoming.cards) == 2)
    assert out_of_order(window, window.header, *window.incoming.cards, *window.active.cards, window.history) == []


def test_an_offer_is_said_once_it_is_known_who_calls(
    window: MainWindow, said: list[str], clock: samples.ManualClock
) -> None:
    known = samples.offer(1)
    unknown = replace(known, task=None, offer_timeout_s=None, deadline_at=None)
    window.show_state(samples.state(unknown))
    assert said == []
    window.show_state(samples.state(known))
    window.show_state(samples.state(replace(known, known_at=1.0)))
    assert said == ["New offer: Marcus Webb, +1 415 555 0137, Billing, voice"]
    # Where nobody says who calls, it is said all the same.
    nobody = replace(samples.offer(2), task=None, offer_timeout_s=None, deadline_at=None)
    window.show_state(samples.state(known, nobody))
    clock.advance(1.1)
    window.header._ticker.ticked.emit(clock())
    assert said[-1].startswith("New offer: Reading the task")


def test_the_last_seconds_are_said(window: MainWindow, said: list[str], clock: samples.ManualClock) -> None:
    window.show_state(samples.state(samples.offer(1, left_s=22)))
    said.clear()
    for _ in range(60):
        window.header._ticker.ticked.emit(clock.advance(0.3))
    assert said == [f"Marcus Webb: {left} seconds left" for left in (20, 10, 5)]


def test_the_last_seconds_of_offers_that_came_together_are_one_sentence(
    window: MainWindow, said: list[str], clock: samples.ManualClock
) -> None:
    other = samples.offer(2, left_s=12, of=samples.task(2, name="Ana Souza"))
    window.show_state(samples.state(samples.offer(1, left_s=12), other))
    said.clear()
    for _ in range(30):
        window.header._ticker.ticked.emit(clock.advance(0.3))
    assert said == [f"Marcus Webb and Ana Souza: {left} seconds left" for left in (10, 5)]


def test_an_ending_is_said_with_its_reason(window: MainWindow, said: list[str]) -> None:
    offer = samples.offer(1)
    window.show_state(samples.state(offer))
    said.clear()
    ending = Ending(
        reason=EndingReason.TAKEN_BY_ANOTHER,
        status=ReservationStatus.RESCINDED,
        ended_at=samples.START_S,
        held_until=samples.START_S + 3,
    )
    ended = replace(offer, ending=ending)
    window.show_state(samples.state(ended))
    window.show_state(samples.state(replace(ended, known_at=2.0)))
    assert said == ["Marcus Webb: Taken by another agent"]


def test_what_became_of_a_click_is_said(window: MainWindow, said: list[str]) -> None:
    offer = samples.offer(1)
    window.show_state(samples.state(offer))
    said.clear()
    failed = Notice(kind=NoticeKind.NOT_SENT, verb=Verb.ACCEPT, at=samples.START_S)
    window.show_state(samples.state(replace(offer, notice=failed)))
    confirmed = Notice(kind=NoticeKind.CONFIRMED, verb=Verb.ACCEPT, at=samples.START_S, took_s=0.2)
    window.show_state(samples.state(active=(replace(samples.work(), notice=confirmed),)))
    assert said == ["Marcus Webb: Accept was not sent. Try again.", "Priya Raman: Accept: confirmed in 0.2 s."]


def test_the_loss_of_the_link_and_its_return_are_said(window: MainWindow, said: list[str]) -> None:
    state = samples.state()
    window.show_state(state)
    said.clear()
    phases = (ConnectionPhase.RECONNECTING, ConnectionPhase.OFFLINE, ConnectionPhase.CONNECTED, ConnectionPhase.SLOW)
    for phase in phases:
        error = ConnectFailed("TaskRouter cannot be reached.") if phase is ConnectionPhase.OFFLINE else None
        link = ConnectionStatus(phase=phase, error=error, last_answer_at=samples.START_S)
        window.show_state(replace(state, connection=link))
    lost, offline, again = said
    assert lost.startswith("Reconnecting")
    assert offline.startswith("Offline: new offers are not seen")
    assert again.startswith("Connected")


def test_a_bar_is_said_when_it_comes_and_not_again(window: MainWindow, said: list[str]) -> None:
    state = samples.state()
    window.show_state(replace(state, skipped_records=1))
    window.show_state(replace(state, skipped_records=1, stale=True))
    assert said == ["One reservation could not be read and is not shown."]


def test_the_settings_have_a_name_for_everything(qtbot: QtBot, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    shown = SettingsWindow(window)
    shown.show_loaded(Loaded(), None, None)
    shown.open_beside()
    qtbot.waitExposed(shown)
    assert nameless(shown) == []
    assert unnamed_buttons(shown) == []
    assert role_of(shown) == Role.Window


def test_of_several_each_can_be_removed_by_its_name(qtbot: QtBot) -> None:
    phones = Element(PhoneSetting, PhoneSetting(uri="+14155550111", label="Desk"))
    qtbot.addWidget(phones)
    assert (name_of(phones), name_of(phones.remove_button)) == ("Desk", "Remove: Desk")
    phones.fields["label"].chosen.emit("Home")
    assert (name_of(phones), name_of(phones.remove_button)) == ("Home", "Remove: Home")


def test_signing_in_has_a_name_for_everything(qtbot: QtBot) -> None:
    shown = SignInWindow()
    qtbot.addWidget(shown)
    shown.show_form(Form())
    shown.show()
    qtbot.waitExposed(shown)
    assert len(focusable(shown)) > 5
    assert nameless(shown) == []
    assert role_of(shown) == Role.Window


def test_a_supervisors_window_has_a_name_for_everything_and_an_order(qtbot: QtBot, clock: samples.ManualClock) -> None:
    shown = SupervisorWindow(monotonic=clock, settings=samples.LIGHT, now=clock.now)
    qtbot.addWidget(shown, before_close_func=SupervisorWindow.close_now)
    shown.show()
    qtbot.waitUntil(lambda: shown.centralWidget() is not None)
    contents = shown.contents
    contents.show_roster(roster())
    qtbot.waitUntil(contents.roster.isVisible)
    assert nameless(shown) == []
    assert out_of_order(shown, contents.header, contents.roster) == []
