"""Who or what changed the agent's activity or answered an offer elsewhere.

Owns those sentences.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from agent_console.session.elsewhere import ActedElsewhere
from agent_console.session.presence import PresenceChangeCause, PresenceNotice
from agent_console.taskrouter.attributes import caller_of
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.durations import phone_in_words, span, time_of_day

translate = QCoreApplication.translate


def presence_notice_line(notice: PresenceNotice, moment: datetime) -> str:
    """Who or what moved the worker, said loudly; ``moment`` is when: the sentence stays, and must stay true."""
    match notice.cause:
        case PresenceChangeCause.MISSED_OFFER:
            return _missed_offer(notice)
        case PresenceChangeCause.ELSEWHERE:
            moved = translate("words", "Your activity was changed elsewhere at {time}: {before} → {after}.")
            return moved.format(time=time_of_day(moment), before=notice.from_name, after=notice.to_name)
        case _:
            assert_never(notice.cause)


def is_said_by_card(notice: PresenceNotice) -> bool:
    """Whether the card of the missed offer tells of the move, too."""
    ending = notice.missed.ending if notice.missed is not None else None
    return ending is not None and ending.activity_name == notice.to_name


def _missed_offer(notice: PresenceNotice) -> str:
    missed = notice.missed
    if missed is None:
        line = translate("words", "You did not answer an offer: you are now {activity}.")
        return line.format(activity=notice.to_name)
    task = missed.task
    name = caller_of(task).name if task is not None else ""
    number = phone_in_words(caller_of(task).number) if task is not None else ""
    who = name or number or translate("words", "an offer")
    if missed.offer_timeout_s is None:
        line = translate("words", "You did not answer {caller} in time: you are now {activity}.")
        return line.format(caller=who, activity=notice.to_name)
    line = translate("words", "You did not answer {caller} in {span}: you are now {activity}.")
    return line.format(caller=who, span=span(missed.offer_timeout_s), activity=notice.to_name)


def elsewhere_line(acted: ActedElsewhere) -> str:
    """Say that somebody else acts for the worker; who that is the API does not tell."""
    if acted.status is None:
        return translate(
            "words",
            "Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on "
            "another desk? This one sets nothing back.",
        )
    if acted.status is ReservationStatus.REJECTED:
        line = translate(
            "words",
            "{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program "
            "answer for you? This one sets nothing back.",
        )
    else:
        line = translate(
            "words",
            "{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program "
            "answer for you? This one sets nothing back.",
        )
    name = caller_of(acted.task).name if acted.task is not None else ""
    return line.format(caller=name or translate("words", "An offer"))
