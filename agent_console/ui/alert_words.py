"""The alerts in words: notifications, what is wrong with the ring, the tray's tool tip.

Owns the sentences; it formats and never decides. Text from the network comes out as plain, short lines.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from agent_console.alerts.notifying import Announcement
from agent_console.alerts.state import AlertState, NotificationPhase, RingTrouble, RingTroubleKind
from agent_console.session.entries import ReservationEntry
from agent_console.session.state import ConnectionPhase
from agent_console.session.work_checks import Alerts, Working
from agent_console.taskrouter.attributes import caller_of
from agent_console.ui import translating, words
from agent_console.ui.plain import visible
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

_LONGEST_LINE = 120


def caller_line(entry: ReservationEntry) -> str:
    """Who is calling, as far as that is known: the name, else the number."""
    task = entry.task
    named = task is not None and bool(caller_of(task).name)
    return "" if named or task is None else words.caller_number(task)


def announcement(entry: ReservationEntry) -> Announcement:
    """Return what a notification says of an offer."""
    task = entry.task
    who = caller_line(entry) or (words.caller_title(task) if task is not None else "")
    queue = task.task_queue_friendly_name if task is not None else None
    channel = task.task_channel_unique_name if task is not None else None
    number_too = words.caller_number(task) if caller_line(entry) == "" else ""
    about = " · ".join(visible(part, _LONGEST_LINE) for part in (number_too, queue, channel) if part)
    summary = translate("alerts", "Offer: {caller}").format(caller=who) if who else translate("alerts", "New offer")
    return Announcement(
        summary=visible(summary, _LONGEST_LINE),
        body=about,
        open=translate("alerts", "Open the console"),
        accept=translate("alerts", "Accept"),
        reject=translate("alerts", "Reject"),
    )


def trial() -> Announcement:
    """Return what a notification says that is only to be seen."""
    return Announcement(
        summary=translate("alerts", "A test of the notifications"),
        body=translate("alerts", "An offer shows its caller and queue here."),
        open=translate("alerts", "Open the console"),
        accept=translate("alerts", "Accept"),
        reject=translate("alerts", "Reject"),
    )


def how_told(alerts: AlertState, *, rings: bool) -> Alerts:
    """Return how the agent is told of offers; ``rings`` is the setting."""
    told = alerts.notifications
    phases = {
        NotificationPhase.OFF: Working.OFF,
        NotificationPhase.UNTRIED: Working.UNTRIED,
        NotificationPhase.WITH_BUTTONS: Working.YES,
        NotificationPhase.WITHOUT_BUTTONS: Working.YES,
        NotificationPhase.TRAY_ONLY: Working.YES,
        NotificationPhase.FAILED: Working.BROKEN,
    }
    broken = translate("alerts", "Desktop notifications do not appear.")
    reason = f"{broken} {translating.told(told.detail)}".strip() if told.phase is NotificationPhase.FAILED else ""
    sound, sound_reason = _sound(alerts, rings=rings)
    return Alerts(sound=sound, sound_reason=sound_reason, notifications=phases[told.phase], notifications_reason=reason)


def _sound(alerts: AlertState, *, rings: bool) -> tuple[Working, str]:
    trouble = alerts.ring_trouble
    if not rings or alerts.muted:
        return Working.OFF, muted(alerts)
    if trouble is not None and trouble.is_silent:
        return Working.BROKEN, ring_trouble(trouble)
    return Working.YES if alerts.tested_with else Working.UNTRIED, ""


def still_running() -> Announcement:
    """Say, the first time, that a window that was closed into the tray goes on."""
    return Announcement(
        summary=translate("alerts", "Agent Console is still running"),
        body=translate("alerts", "Offers go on ringing. Quit it from the menu of its icon."),
        open="",
        accept="",
        reject="",
    )


def ring_trouble(trouble: RingTrouble | None) -> str:
    """Say what is wrong with the ring and how to mend it; empty where nothing is."""
    if trouble is None:
        return ""
    return " ".join(part for part in (_ring_problem(trouble), _ring_mending(trouble), _said(trouble)) if part)


def _ring_problem(trouble: RingTrouble) -> str:
    match trouble.kind:
        case RingTroubleKind.NO_PLAYER:
            return translate("alerts", "Offers cannot ring: this computer has no program that plays sounds.")
        case RingTroubleKind.FAILED:
            return translate("alerts", "The ring could not play: {subject} failed.").format(subject=trouble.subject)
        case RingTroubleKind.SOUND_UNUSABLE:
            line = translate("alerts", "The sound {subject} cannot be played; another one rings in its place.")
            return line.format(subject=trouble.subject)
        case RingTroubleKind.DEVICE_UNUSABLE:
            line = translate("alerts", "The sound device {subject} cannot be used; the ring plays on the usual one.")
            return line.format(subject=trouble.subject)
        case _:
            assert_never(trouble.kind)


def _said(trouble: RingTrouble) -> str:
    return (
        translate("alerts", "It said: {words}").format(words=visible(translating.told(trouble.detail), _LONGEST_LINE))
        if trouble.detail
        else ""
    )


def _ring_mending(trouble: RingTrouble) -> str:
    match trouble.kind:
        case RingTroubleKind.NO_PLAYER:
            return translate("alerts", "Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.")
        case RingTroubleKind.FAILED:
            return translate("alerts", "Check that a sound output is connected and switched on, then test the ring.")
        case RingTroubleKind.SOUND_UNUSABLE:
            return translate("alerts", "Choose another sound in the settings.")
        case RingTroubleKind.DEVICE_UNUSABLE:
            return translate("alerts", "Connect it, or choose another in the settings.")
        case _:
            assert_never(trouble.kind)


def tested(player: str) -> str:
    """Say that a test was played; empty where none was."""
    line = translate("alerts", "The test ring was played with {player}. If you heard nothing, check the volume.")
    return line.format(player=player) if player else ""


def muted(alerts: AlertState) -> str:
    """Say that the ring is muted; empty where it is not."""
    return translate("alerts", "The ring is muted: offers are only shown.") if alerts.muted else ""


def connection_word(phase: ConnectionPhase) -> str:
    """Return the link to TaskRouter in a word or two."""
    names = {
        ConnectionPhase.CONNECTING: translate("alerts", "Connecting"),
        ConnectionPhase.CONNECTED: translate("alerts", "Connected"),
        ConnectionPhase.SLOW: translate("alerts", "Slow connection"),
        ConnectionPhase.RECONNECTING: translate("alerts", "Reconnecting"),
        ConnectionPhase.OFFLINE: translate("alerts", "Offline"),
        ConnectionPhase.NOT_AUTHORIZED: translate("alerts", "Not authorized"),
    }
    return names[phase]


def tray_tip(phase: ConnectionPhase, activity: str, alerts: AlertState) -> str:
    """Return everything the tray's icon says, in words: one fact a line."""
    lines = [
        translate("alerts", "Agent Console"),
        " · ".join(part for part in (connection_word(phase), visible(activity, 60)) if part),
        offers_line(alerts.pending),
        missed_line(alerts.missed),
        translate("alerts", "The ring is muted") if alerts.muted else "",
    ]
    return "\n".join(line for line in lines if line)


def offers_line(count: int) -> str:
    """Return how many offers wait; empty for none."""
    return counted("alerts", "%Ln offers are waiting", "1 offer is waiting", count) if count else ""


def missed_line(count: int) -> str:
    """Return how many offers were missed; empty for none."""
    return counted("alerts", "%Ln offers were missed", "1 offer was missed", count) if count else ""
