"""An offer's card: what it says, what it emits, its menus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agent_console.errors import Rejected
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, PhoneUse, Verb
from agent_console.session.entries import EndingReason
from agent_console.ui.details import DetailsPanel
from agent_console.ui.fitted import FittedParagraph
from agent_console.ui.main_window import MainWindow
from agent_console.ui.menu_buttons import DequeueButton
from tests.ui import samples
from tests.ui.finding import button, captions, choose
from tests.ui.incoming import dequeue_button, ended, only_card, reject_button, sending
from tests.ui.turning import turns


def test_a_card_says_who_where_how_long(window: MainWindow) -> None:
    window.show_state(samples.state(samples.offer(1, of=samples.task(1, priority=5))))
    card = only_card(window)
    assert card.accessibleName() == "Marcus Webb, +1 415 555 0137, Billing, voice"
    assert card.waiting_text == "waiting 0:41 · priority 5"
    assert (card.ring.text, card.ring.tone) == ("93s", "good")
    assert window.incoming.list.count_text == "1"


def test_the_countdown_runs_with_the_clock_and_turns_amber_and_red(
    window: MainWindow, clock: samples.ManualClock
) -> None:
    window.show_state(samples.state(samples.offer(1, left_s=93)))
    card = only_card(window)
    seen = []
    for _ in range(3):
        card.show_time(clock.advance(40))
        seen.append((card.ring.text, card.ring.tone))
    assert seen == [("53s", "warn"), ("13s", "bad"), ("ending…", "bad")]


def test_accept_outlives_the_countdown_by_two_seconds_and_then_the_server_has_decided(
    window: MainWindow, clock: samples.ManualClock
) -> None:
    window.show_state(samples.state(samples.offer(1, left_s=5)))
    card = only_card(window)
    card.show_time(clock.advance(6.5))
    assert card.ring.text == "ending…"
    assert button(card, "Accept").isEnabled()
    card.show_time(clock.advance(0.6))
    assert not button(card, "Accept").isEnabled()
    # The clock was wrong, or the workflow's time is another.
    entry = replace(card.entry, deadline_at=clock() + 9, offer_timeout_s=60)
    window.show_state(samples.state(entry))
    assert button(card, "Accept").isEnabled()


def test_a_waiting_line_moves_with_the_same_beat(window: MainWindow, clock: samples.ManualClock) -> None:
    window.show_state(samples.state(samples.offer()))
    only_card(window).show_time(clock.advance(19))
    assert only_card(window).waiting_text == "waiting 1:00"


def test_without_a_deadline_the_elapsed_time_is_shown(window: MainWindow) -> None:
    window.show_state(samples.state(samples.offer(left_s=None, timeout_s=120)))
    assert only_card(window).ring.text == "1:00"
    assert only_card(window).ring.tone == "edge"


def test_accept_emits_the_sid(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.accept_requested.connect(heard)
    window.show_state(samples.state(samples.offer(1)))
    button(only_card(window), "Accept").click()
    assert heard.calls == [(samples.sid("WR", 1),)]


@pytest.mark.parametrize(
    ("verb", "caption"),
    [(Verb.ACCEPT, "Accepting…"), (Verb.REJECT, "Rejecting…"), (Verb.DEQUEUE, "Dialling…")],
)
def test_a_command_in_flight_is_named_and_disables_the_buttons(window: MainWindow, verb: Verb, caption: str) -> None:
    offer = samples.offer(1)
    window.show_state(samples.state(offer))
    window.show_state(samples.state(sending(offer, verb)))
    card = only_card(window)
    pressed = button(card, caption)
    assert not pressed.isEnabled()
    assert not any(control.isEnabled() for control in card.controls[1:4])


def test_ringing_says_where_to_answer(window: MainWindow) -> None:
    command = CommandInFlight(verb=Verb.DEQUEUE, phase=CommandPhase.RINGING, started_at=0, target="+14155550111")
    window.show_state(samples.state(samples.offer(command=command)))
    assert only_card(window).status_text == "Ringing +1 415 555 0111: answer it there."


def test_a_notice_stays_until_dismissed(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.notice_dismissed.connect(heard)
    notice = Notice(kind=NoticeKind.NOT_SENT, verb=Verb.ACCEPT, at=0)
    window.show_state(samples.state(samples.offer(1, notice=notice)))
    card = only_card(window)
    assert card.status_text == "Accept was not sent. Try again."
    assert button(card, "Accept").isEnabled()
    button(card, "Dismiss").click()
    assert heard.calls == [(samples.sid("WR", 1),)]


def test_an_ended_offer_stays_in_place_with_its_reason(window: MainWindow) -> None:
    first, second = samples.offer(1), samples.offer(2)
    window.show_state(samples.state(first, second))
    turns()
    before = window.incoming.cards
    places = [card.geometry() for card in before]
    window.show_state(samples.state(ended(first, EndingReason.TAKEN_BY_ANOTHER), second))
    turns()
    assert window.incoming.cards == before
    assert [card.geometry() for card in before] == places
    assert before[0].status_text == "Taken by another agent"
    assert not button(before[0], "Accept").isVisible()
    assert window.incoming.list.count_text == "1"


def test_reject_lists_the_activities_and_remembers_the_last(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.reject_requested.connect(heard)
    window.show_state(samples.state(samples.offer(1), samples.offer(2)))
    first, second = (reject_button(card) for card in window.incoming.cards)
    button(first, "Reject to…").click()
    assert captions(first.menu) == [
        "Available",
        "Break (unavailable)",
        "Lunch (unavailable)",
        "Offline (unavailable)",
        "Reject, keep my activity",
    ]
    choose(first.menu, "Lunch")
    button(second, "Reject to Lunch").click()
    button(second, "Reject to another").click()
    assert captions(second.menu)[0] == "Lunch (unavailable)"
    choose(second.menu, "Reject, keep")
    one, two = samples.sid("WR", 1), samples.sid("WR", 2)
    assert heard.calls == [(one, samples.LUNCH.sid), (two, samples.LUNCH.sid), (two, None)]


def test_a_menu_closes_when_its_offer_ends(window: MainWindow) -> None:
    offer = samples.offer(1)
    window.show_state(samples.state(offer))
    reject = reject_button(only_card(window))
    reject.open_menu()
    assert reject.menu is not None
    assert reject.menu.isVisible()
    window.show_state(samples.state(ended(offer, EndingReason.CALLER_LEFT)))
    assert not reject.menu.isVisible()


def test_dequeue_lists_the_workers_phone_first_and_says_from_where(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.dequeue_requested.connect(heard)
    window.show_state(samples.state(samples.offer(1), worker=samples.worker(contact_uri="+14155550122")))
    dequeue = dequeue_button(only_card(window))
    dequeue.open_menu()
    assert captions(dequeue.menu) == [
        "calling from +1 415 555 9000",
        "My phone — +1 415 555 0122",
        "Desk — +1 415 555 0111",
        "Home — +44 20 7946 0999",
    ]
    choose(dequeue.menu, "Desk")
    assert heard.calls == [(samples.sid("WR", 1), "+14155550111", "+14155559000")]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"of": samples.task(call=False)}, "No dequeue: this task has no call."),
        ({"of": None}, "No dequeue yet: the task is being read."),
        ({"of": None, "task_gone": True}, "No dequeue: the task could not be read."),
    ],
)
def test_dequeue_is_disabled_with_the_reason(window: MainWindow, changes: dict[str, object], reason: str) -> None:
    window.show_state(samples.state(samples.offer(1, **changes)))  # type: ignore[arg-type]
    card = only_card(window)
    assert not dequeue_button(card).isEnabled()
    assert card.status_text == reason
    assert button(card, "Dequeue").accessibleDescription() == reason


def test_stale_cards_say_so(window: MainWindow) -> None:
    good = samples.state(samples.offer(1))
    window.show_state(good)
    window.show_state(replace(good, stale=True))
    assert only_card(window).waiting_text.endswith("not up to date")
    window.show_state(good)
    assert "not up to date" not in only_card(window).waiting_text


def test_details_are_searchable_and_copied_as_plain_text(window: MainWindow) -> None:
    window.show_state(samples.state(samples.offer(1, of=samples.task(1, order={"no": 7}))))
    card = only_card(window)
    card.show_details(unfolded=True)
    panel = card.controls[-1].parentWidget()
    assert panel is not None
    search = card.controls[6]
    QTest.keyClicks(search, "order")
    assert panel.text == 'order: {"no": 7}'  # type: ignore[attr-defined]
    button(card, "Copy all").click()
    assert "call_sid: CA" in QGuiApplication.clipboard().text()
    card.show_details(unfolded=False)
    assert not panel.isVisible()


def test_a_sentence_that_is_too_long_for_its_room_is_whole_in_the_details(window: MainWindow) -> None:
    error = Rejected("word " * 39 + "word", status=400)
    notice = Notice(kind=NoticeKind.REFUSED, verb=Verb.ACCEPT, at=0, error=error)
    window.show_state(samples.state(samples.offer(1, notice=notice)))
    card = only_card(window)
    (line,) = card.findChildren(FittedParagraph)
    assert line.text().startswith("Accept was refused. word word")
    assert line.text().endswith("…")
    assert line.text() != line.accessibleName() == card.status_text
    card.show_details(unfolded=True)
    (panel,) = card.findChildren(DetailsPanel)
    assert panel.text.startswith(card.status_text)
    assert panel.text.count("word") == 40


def test_the_dequeue_menu_opens_with_its_first_phone_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.show_state(samples.state(samples.offer(1)))
    turns()
    window.incoming.cards[0].open_dequeue_menu()
    opener = window.incoming.cards[0].findChild(DequeueButton)
    assert opener is not None
    menu = opener.menu
    assert menu is not None
    selected = menu.activeAction()
    assert selected is not None
    assert not selected.isSeparator()
    assert selected.isEnabled()
    menu.close()


def test_only_the_oldest_offer_shows_the_shortcut(window: MainWindow) -> None:
    first, second = samples.offer(1), samples.offer(2)
    window.show_state(samples.state(first, second))
    marks = ["↵" in button(card, "Accept").text() for card in window.incoming.cards]
    assert marks == [True, False]
    window.show_state(samples.state(ended(first, EndingReason.CALLER_LEFT), second))
    marks = ["↵" in button(card, "Accept").text() for card in window.incoming.cards]
    assert marks == [False, True]


def test_a_task_that_comes_later_fills_the_card(window: MainWindow) -> None:
    bare = samples.offer(1, of=None)
    window.show_state(samples.state(bare))
    assert only_card(window).accessibleName().startswith("Reading the task…")
    window.show_state(samples.state(replace(bare, task=samples.task(1))))
    assert only_card(window).accessibleName().startswith("Marcus Webb")
    assert dequeue_button(only_card(window)).isEnabled()


def test_phones_come_last_used_first_and_say_which_did_not_answer(window: MainWindow) -> None:
    uses = (PhoneUse(uri="+442079460999"), PhoneUse(uri="client:alice", failed=True))
    window.show_state(samples.state(samples.offer(1), phones=uses))
    dequeue = dequeue_button(only_card(window))
    dequeue.open_menu()
    assert captions(dequeue.menu)[1:] == [
        "Home — +44 20 7946 0999",
        "My phone — client:alice (did not answer)",
        "Desk — +1 415 555 0111",
    ]


def test_a_task_that_was_rejected_twice_says_that_it_comes_back(window: MainWindow) -> None:
    window.show_state(samples.state(samples.offer(1, rejected_before=2)))
    assert only_card(window).status_text.startswith("This was rejected 2 times.")
