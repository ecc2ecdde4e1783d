"""Every member of every enum has words of its own; durations read as people read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.errors import Rejected
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.entries import Ending, EndingReason
from agent_console.session.presence import PresenceChangeCause, PresenceNotice
from agent_console.session.state import ConnectionPhase, ConnectionStatus
from agent_console.settings import KeySettings
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import click_words, durations, ending_words, presence_words, words
from agent_console.ui.connection_words import connection_line, connection_problem
from agent_console.ui.history.chips import CHIPS
from agent_console.ui.history.delegate import STATUS_TONES
from agent_console.ui.instructions.words import rejections_line
from agent_console.ui.shortcuts import Shortcut, keys_text, sequences, shortcut_name
from tests.ui import samples


def ending(reason: EndingReason, *, by_me: bool = True, activity: str = "Offline") -> Ending:
    return Ending(
        reason=reason,
        status=ReservationStatus.RESCINDED,
        ended_at=0,
        held_until=3,
        by_me=by_me,
        activity_name=activity,
    )


def test_every_status_has_a_name_a_colour_and_a_chip() -> None:
    names = {words.status_name(status) for status in ReservationStatus}
    assert len(names) == len(ReservationStatus)
    assert set(STATUS_TONES) == set(ReservationStatus)
    assert set(CHIPS) == {None, *ReservationStatus}


def test_an_unknown_status_is_shown_as_it_came() -> None:
    assert words.reservation_status(samples.reservation(1, "escalated")) == "escalated"


CALLED = "was called; whether it answers is not told. The offer still stands."


@pytest.mark.parametrize("verb", Verb)
def test_every_verb_has_words_while_under_way_and_afterwards(verb: Verb) -> None:
    sending = CommandInFlight(verb=verb, phase=CommandPhase.SENDING, started_at=0)
    assert click_words.under_way(sending)
    assert click_words.under_way(replace(sending, phase=CommandPhase.CHECKING)) == "Checking…"
    assert click_words.verb_noun(verb)


@pytest.mark.parametrize("phase", CommandPhase)
def test_a_command_that_takes_longer_says_what_to_do(phase: CommandPhase) -> None:
    command = CommandInFlight(verb=Verb.DEQUEUE, phase=phase, started_at=0, target="+14155550111")
    line = click_words.command_line(command)
    assert bool(line) == (phase is not CommandPhase.SENDING)
    if phase is CommandPhase.RINGING:
        assert line == "Ringing +1 415 555 0111: answer it there."


def test_every_notice_has_a_sentence_and_gives_the_servers_reason() -> None:
    error = Rejected("The activity does not exist.", status=400)
    kinds = set(NoticeKind) - {NoticeKind.STANDS}
    lines = {click_words.notice_line(Notice(kind=kind, verb=Verb.REJECT, at=0, error=error)) for kind in kinds}
    assert len(lines) == len(kinds)
    assert all(line.startswith("Reject") and line.endswith("does not exist.") for line in lines)


@pytest.mark.parametrize(
    ("verb", "target", "line"),
    [
        (Verb.CALL, "+14155550137", f"+1 415 555 0137 {CALLED}"),
        (Verb.CALL, "", f"Your phone {CALLED}"),
        (Verb.REDIRECT, "", "The caller was sent on. The offer still stands: accept it, or let it go."),
    ],
)
def test_what_was_done_and_leaves_the_offer_says_so(verb: Verb, target: str, line: str) -> None:
    assert click_words.notice_line(Notice(kind=NoticeKind.STANDS, verb=verb, at=0, target=target)) == line


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (EndingReason.TAKEN_BY_ANOTHER, "Taken by another agent"),
        (EndingReason.CALLER_LEFT, "Caller left"),
        (EndingReason.NOT_ANSWERED, "Not answered in 20 s: you are now Offline"),
        (EndingReason.REJECTED, "Rejected: you are now Offline"),
        (EndingReason.PHONE_NOT_CONNECTED, "Your phone was not connected"),
        (
            EndingReason.PHONE_NOT_ANSWERED,
            "Your phone was not answered: the offer goes on, perhaps to you again",
        ),
        (
            EndingReason.PHONE_NOT_REACHED,
            "Your phone was busy or could not be reached: the offer goes on, perhaps to you again",
        ),
        (EndingReason.WITHDRAWN, "The offer was withdrawn"),
        (EndingReason.COMPLETED, "Completed"),
    ],
)
def test_endings(reason: EndingReason, line: str) -> None:
    entry = samples.offer(timeout_s=20)
    assert ending_words.ending_line(entry, ending(reason)) == line


def test_no_ending_is_forgotten() -> None:
    entry = samples.offer(left_s=None)
    lines = {ending_words.ending_line(entry, ending(reason, activity="")) for reason in EndingReason}
    assert len(lines) == len(EndingReason)


def test_a_rejection_elsewhere_is_not_called_ones_own() -> None:
    elsewhere = ending(EndingReason.REJECTED, by_me=False)
    assert ending_words.ending_line(samples.offer(), elsewhere) == "Rejected elsewhere"


LONG_AGO = replace(samples.CONNECTED, last_answer_at=samples.START_S - 40)


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (ConnectionStatus(), "Connecting…"),
        (samples.CONNECTED, "Connected · checked just now"),
        (replace(samples.CONNECTED, last_answer_at=samples.START_S - 6), "Connected · checked 6.0 s ago"),
        (replace(samples.CONNECTED, phase=ConnectionPhase.SLOW), "Slow · checked just now"),
        (ConnectionStatus(phase=ConnectionPhase.CONNECTED), "Connected"),
        (
            ConnectionStatus(phase=ConnectionPhase.RECONNECTING, retry_at=samples.START_S + 4),
            "Reconnecting in 4 s",
        ),
        (ConnectionStatus(phase=ConnectionPhase.RECONNECTING), "Reconnecting…"),
        (
            replace(LONG_AGO, phase=ConnectionPhase.RECONNECTING, retry_at=samples.START_S + 4),
            "Reconnecting in 4 s · checked 40 s ago",
        ),
        (replace(LONG_AGO, phase=ConnectionPhase.RECONNECTING), "Reconnecting… · checked 40 s ago"),
        (replace(LONG_AGO, phase=ConnectionPhase.OFFLINE), "Offline · checked 40 s ago"),
        (replace(LONG_AGO, phase=ConnectionPhase.NOT_AUTHORIZED), "Not authorized · checked 40 s ago"),
        (ConnectionStatus(phase=ConnectionPhase.OFFLINE), "Offline"),
        (ConnectionStatus(phase=ConnectionPhase.NOT_AUTHORIZED), "Not authorized"),
    ],
)
def test_connection(status: ConnectionStatus, line: str) -> None:
    assert connection_line(status, samples.START_S) == line


def test_offline_says_since_when_in_local_time() -> None:
    status = ConnectionStatus(phase=ConnectionPhase.OFFLINE, failing_since=samples.NOW)
    local = samples.NOW.astimezone().strftime("%H:%M")
    assert connection_line(status, 0) == f"Offline since {local}"


@pytest.mark.parametrize("phase", ConnectionPhase)
def test_only_a_broken_link_is_a_problem(phase: ConnectionPhase) -> None:
    problem = connection_problem(ConnectionStatus(phase=phase))
    assert bool(problem) == (phase in {ConnectionPhase.OFFLINE, ConnectionPhase.NOT_AUTHORIZED})


@pytest.mark.parametrize("cause", PresenceChangeCause)
def test_every_cause_of_a_moved_worker_names_the_activity(cause: PresenceChangeCause) -> None:
    notice = PresenceNotice(cause=cause, from_name="Available", to_name="Offline", at=0)
    assert "Offline" in presence_words.presence_notice_line(notice, samples.NOW)


def test_a_change_elsewhere_says_when_and_not_how_long_ago() -> None:
    notice = PresenceNotice(cause=PresenceChangeCause.ELSEWHERE, from_name="Available", to_name="Break", at=0)
    line = presence_words.presence_notice_line(notice, samples.NOW)
    assert line == f"Your activity was changed elsewhere at {samples.NOW.astimezone():%H:%M}: Available → Break."


def test_a_missed_offer_is_named() -> None:
    missed = samples.offer(timeout_s=20, of=samples.task(name="Ana Souza"))
    notice = PresenceNotice(
        cause=PresenceChangeCause.MISSED_OFFER,
        from_name="Available",
        to_name="Offline",
        at=0,
        missed=missed,
    )
    line = presence_words.presence_notice_line(notice, samples.NOW)
    assert line == "You did not answer Ana Souza in 20 s: you are now Offline."


def test_every_shortcut_has_a_name_and_needs_a_modifier() -> None:
    assert len({shortcut_name(shortcut) for shortcut in Shortcut}) == len(Shortcut)
    keys = KeySettings()
    assert all(one.toString().startswith("Ctrl+") for shortcut in Shortcut for one in sequences(shortcut, keys))
    assert len({one.toString() for shortcut in Shortcut for one in sequences(shortcut, keys)}) == len(Shortcut) + 1 + 8
    assert keys_text(Shortcut.ACCEPT, KeySettings()).endswith("↵")


@pytest.mark.parametrize(
    ("seconds", "face", "ring", "span", "coarse"),
    [
        (-3, "0:00", "0s", "0 s", "0 s"),
        (41, "0:41", "41s", "41 s", "41 s"),
        (125, "2:05", "2:05", "2 min 5 s", "2 min"),
        (4_325, "1:12:05", "1h", "1 h 12 min", "1 h 12 min"),
        (90_000, "25:00:00", "25h", "1 d 1 h", "1 d 1 h"),
    ],
)
def test_spans(seconds: float, face: str, ring: str, span: str, coarse: str) -> None:
    assert durations.clock_face(seconds) == face
    assert durations.countdown(seconds) == ring
    assert durations.span(seconds) == span
    assert durations.coarse_span(seconds) == coarse


def test_moments_of_another_day_show_the_day() -> None:
    now = samples.NOW
    local = now.astimezone()
    assert durations.date_and_time(now, now) == local.strftime("%H:%M:%S")
    yesterday = now - timedelta(days=3)
    assert durations.date_and_time(yesterday, now) == f"21 Nov {local:%H:%M}"
    assert durations.date_and_time(now - timedelta(days=400), now) == "20 Oct 2025"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+14155550137", "+1 415 555 0137"),
        ("+442079460018", "+44 20 7946 0018"),
        ("client:alice", "client:alice"),
        ("sip:desk@example.com", "sip:desk@example.com"),
        ("+999", "+999"),
        ("", ""),
        ("+1\u202e415", "+1[U+202E]415"),
    ],
)
def test_phone_numbers(text: str, shown: str) -> None:
    assert durations.phone(text) == shown


@pytest.mark.parametrize(
    ("times", "line"),
    [
        (0, ""),
        (1, ""),
        (2, "This was rejected 2 times. It comes back unless you move to an activity without offers."),
        (7, "This was rejected 7 times. It comes back unless you move to an activity without offers."),
        (
            8,
            "This was rejected 8 times. Some accounts cancel a task at 10 rejections: the caller is lost.",
        ),
    ],
)
def test_what_repeated_rejections_mean(times: int, line: str) -> None:
    assert rejections_line(times, 10) == line
