"""What a click is doing, and how it ended.

Owns those sentences. They say what is known and nothing else: TaskRouter does not tell of every leg.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from agent_console.errors import ConsoleError
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.ui.durations import fine_span, phone_in_words
from agent_console.ui.translating import told_error

translate = QCoreApplication.translate

#: Nothing takes no time: what was faster is said to have taken this long.
SHORTEST_S = 0.1


def under_way(command: CommandInFlight) -> str:
    """Return what a click is doing, on the button that was pressed."""
    doing, checking = all_under_way(command.verb)
    return checking if command.phase is CommandPhase.CHECKING else doing


def all_under_way(verb: Verb) -> tuple[str, str]:
    """Return what the button that was pressed may come to say: while it is sent, and while it is checked."""
    doing = {
        Verb.ACCEPT: translate("words", "Accepting…"),
        Verb.REJECT: translate("words", "Rejecting…"),
        Verb.DEQUEUE: translate("words", "Dialling…"),
        Verb.CALL: translate("words", "Dialling…"),
        Verb.CONFERENCE: translate("words", "Dialling…"),
        Verb.REDIRECT: translate("words", "Redirecting…"),
        Verb.WRAP_UP: translate("words", "Wrapping up…"),
        Verb.COMPLETE: translate("words", "Completing…"),
        Verb.SET_ACTIVITY: translate("words", "Changing…"),
        Verb.MOVE_WORKER: translate("words", "Changing…"),
    }
    return doing[verb], translate("words", "Checking…")


def activity_change(command: CommandInFlight) -> str:
    """Return what a change of activity is doing, and what was chosen meanwhile."""
    change = f"{under_way(command)} {command.target}".strip()
    if command.phase is not CommandPhase.CHECKING:
        change = translate("words", "Changing to {activity}").format(activity=command.target)
    if not command.then:
        return change
    return translate("words", "{change}, then {activity}").format(change=change, activity=command.then)


def command_line(command: CommandInFlight) -> str:
    """Return what the agent should know while a command is under way; may be empty."""
    match command.phase:
        case CommandPhase.SENDING:
            return ""
        case CommandPhase.CHECKING:
            return translate("words", "No clear answer came. Checking what became of it…")
        case CommandPhase.RINGING:
            target = phone_in_words(command.target) or translate("words", "your phone")
            return translate("words", "Ringing {phone}: answer it there.").format(phone=target)
        case _:
            assert_never(command.phase)


def verb_noun(verb: Verb) -> str:
    """Return the verb as the subject of a sentence."""
    nouns = {
        Verb.ACCEPT: translate("words", "Accept"),
        Verb.REJECT: translate("words", "Reject"),
        Verb.DEQUEUE: translate("words", "Dequeue"),
        Verb.CALL: translate("words", "Call"),
        Verb.CONFERENCE: translate("words", "Conference"),
        Verb.REDIRECT: translate("words", "Redirect"),
        Verb.WRAP_UP: translate("words", "Wrap up"),
        Verb.COMPLETE: translate("words", "Complete"),
        Verb.SET_ACTIVITY: translate("words", "Change of activity"),
        Verb.MOVE_WORKER: translate("words", "Change of activity"),
    }
    return nouns[verb]


def notice_line(notice: Notice) -> str:
    """How a command ended, in one or two sentences; what the server said follows."""
    return " ".join(part for part in (_outcome(notice), told_error(notice.error)) if part)


def _outcome(notice: Notice) -> str:
    if notice.kind is NoticeKind.STANDS:
        return _standing(notice)
    outcomes = {
        NoticeKind.CONFIRMED: translate("words", "{verb}: confirmed in {span}."),
        NoticeKind.NOT_SENT: translate("words", "{verb} was not sent. Try again."),
        NoticeKind.NOT_CONFIRMED: translate("words", "{verb} had no effect so far. Try again."),
        NoticeKind.BUSY: translate("words", "{verb} was not carried out: TaskRouter is busy. Try again."),
        NoticeKind.REFUSED: translate("words", "{verb} was refused."),
        NoticeKind.TOO_LATE: translate("words", "{verb} came too late."),
        NoticeKind.UNKNOWN: translate("words", "{verb}: what became of it is not known yet."),
        NoticeKind.NOT_AUTHORIZED: translate("words", "{verb} is not permitted with this key."),
    }
    return outcomes[notice.kind].format(verb=verb_noun(notice.verb), span=fine_span(max(notice.took_s, SHORTEST_S)))


def _standing(notice: Notice) -> str:
    if notice.verb is Verb.REDIRECT:
        return translate("words", "The caller was sent on. The offer still stands: accept it, or let it go.")
    target = phone_in_words(notice.target) or translate("words", "Your phone")
    # Nothing that TaskRouter says tells what becomes of this leg: the offer does not wait for it.
    line = translate("words", "{phone} was called; whether it answers is not told. The offer still stands.")
    return line.format(phone=target)


def unwritten_line(trouble: ConsoleError) -> str:
    """Say what it means that clicks cannot be written down."""
    line = translate(
        "words", "Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}"
    )
    return line.format(reason=told_error(trouble))
