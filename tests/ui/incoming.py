"""Offers on a window: how they end, what is sent, their buttons."""

from __future__ import annotations

from dataclasses import replace

from agent_console.session.clicks import CommandInFlight, CommandPhase, Verb
from agent_console.session.entries import Ending, EndingReason, ReservationEntry
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.main_window import MainWindow
from agent_console.ui.menu_buttons import DequeueButton, RejectButton
from agent_console.ui.reservation_card import ReservationCard
from tests.ui import samples


def ended(entry: ReservationEntry, reason: EndingReason) -> ReservationEntry:
    ending = Ending(
        reason=reason,
        status=ReservationStatus.RESCINDED,
        ended_at=samples.START_S,
        held_until=samples.START_S + 3,
    )
    return replace(entry, ending=ending)


def sending(entry: ReservationEntry, verb: Verb = Verb.ACCEPT) -> ReservationEntry:
    command = CommandInFlight(verb=verb, phase=CommandPhase.SENDING, started_at=samples.START_S)
    return replace(entry, command=command)


def only_card(window: MainWindow) -> ReservationCard:
    (card,) = window.incoming.cards
    return card


def reject_button(card: ReservationCard) -> RejectButton:
    (found,) = card.findChildren(RejectButton)
    return found


def dequeue_button(card: ReservationCard) -> DequeueButton:
    (found,) = card.findChildren(DequeueButton)
    return found
