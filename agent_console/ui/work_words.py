"""The checks of 'Why am I not getting work?' in words.

Owns one sentence a check, and the captions of its remedies. It formats and never decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from agent_console.session.work_checks import Check, Remedy, Subject, Verdict
from agent_console.ui import words
from agent_console.ui.durations import coarse_span, fine_span
from agent_console.ui.translating import counted, told_error

translate = QCoreApplication.translate


def check_line(check: Check) -> str:
    """Return what a check found, as one sentence or two."""
    return _LINES[check.subject](check)


def remedy_caption(check: Check) -> str:
    """Return what the button beside a check says; empty where there is none."""
    captions = {
        Remedy.GO_AVAILABLE: translate("work", "Take offers again"),
        Remedy.SHOW_OFFER: translate("work", "Show the offer"),
        Remedy.CHECK_NOW: translate("work", "Check now"),
        Remedy.SIGN_IN: translate("work", "Sign in again…"),
        Remedy.TEST_SOUND: translate("work", "Test the ring"),
        Remedy.TEST_NOTIFICATION: translate("work", "Test a notification"),
    }
    return captions[check.remedy] if check.remedy is not None else ""


def verdict_name(verdict: Verdict) -> str:
    """Return a verdict as a screen reader says it before the sentence."""
    names = {
        Verdict.FINE: translate("work", "Fine"),
        Verdict.BLOCKS: translate("work", "Blocks offers"),
        Verdict.WORRIES: translate("work", "May cost offers"),
        Verdict.UNKNOWN: translate("work", "Not known"),
    }
    return names[verdict]


def headline(checks: tuple[Check, ...]) -> str:
    """Return the answer to the question in one sentence: the first thing that blocks, else what to make of the rest."""
    if any(check.verdict is Verdict.BLOCKS for check in checks):
        return translate("work", "Something keeps offers away from you.")
    if any(check.verdict is Verdict.WORRIES for check in checks):
        return translate("work", "Offers can come, but one may pass unnoticed.")
    if any(check.verdict is Verdict.UNKNOWN for check in checks):
        return translate("work", "Nothing was found so far; not everything is known.")
    return translate("work", "Everything is ready: offers come as soon as there is work for your queues and skills.")


def _activity(check: Check) -> str:
    if check.verdict is Verdict.UNKNOWN:
        return translate("work", "Your activity is not known yet.")
    if check.verdict is Verdict.FINE:
        return translate("work", "You are {activity}: offers come in this activity.").format(activity=check.name)
    away = translate("work", "You are {activity}, for {span}: no offers come in this activity.")
    return away.format(activity=check.name, span=coarse_span(check.amount))


def _moved(check: Check) -> str:
    if check.verdict is Verdict.FINE:
        return translate("work", "No missed offer moved you.")
    moved = translate("work", "You did not answer {caller}, and TaskRouter moved you to {activity}.")
    caller = (
        words.caller_title(check.entry.task, gone=check.entry.task_gone)
        if check.entry is not None
        else translate("work", "an offer")
    )
    return moved.format(caller=caller, activity=check.name)


def _pending(check: Check) -> str:
    if check.verdict is Verdict.FINE:
        return translate("work", "No other offer waits for you.")
    caller = words.caller_title(check.entry.task, gone=check.entry.task_gone) if check.entry is not None else ""
    count = int(check.amount)
    if check.verdict is Verdict.BLOCKS:
        text = counted(
            "work",
            "%Ln pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.",
            "1 pending, from {caller}. Until it is answered, its channel takes no other offer.",
            count,
        )
    else:
        text = counted(
            "work",
            "%Ln pending, the oldest from {caller}. It counts against your channel's capacity.",
            "1 pending, from {caller}. It counts against your channel's capacity.",
            count,
        )
    return text.format(caller=caller)


def _capacity(check: Check) -> str:
    if check.verdict is Verdict.UNKNOWN:
        return translate("work", "How many tasks your channels take is not known.") + _because(check)
    if check.verdict is Verdict.FINE:
        return translate("work", "Your channels have room.")
    full = translate("work", "Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.")
    return full.format(channels=check.name)


def _credential(check: Check) -> str:
    if check.verdict is Verdict.FINE:
        return translate("work", "Your sign-in is accepted.")
    if check.verdict is Verdict.UNKNOWN:
        return translate("work", "Whether your sign-in is accepted is not known yet.")
    if check.verdict is Verdict.BLOCKS:
        return translate("work", "Your sign-in is refused.") + _because(check)
    return translate("work", "Your sign-in may not read everything.") + _because(check)


def _poll(check: Check) -> str:
    if check.verdict is Verdict.UNKNOWN:
        return translate("work", "TaskRouter has not answered yet.") + _because(check)
    if check.remedy is None:
        text = translate("work", "The last look at TaskRouter was {span} ago.")
    else:
        text = translate("work", "The last look at TaskRouter was {span} ago: offers may be there that you do not see.")
    return text.format(span=fine_span(check.amount)) + _because(check)


def _sound(check: Check) -> str:
    match check.verdict:
        case Verdict.FINE:
            return translate("work", "The ring sounds.")
        case Verdict.UNKNOWN:
            return translate("work", "The ring has not sounded yet in this shift.")
        case _:
            return check.name or translate("work", "The ring is switched off.")


def _notifications(check: Check) -> str:
    match check.verdict:
        case Verdict.FINE:
            return translate("work", "Desktop notifications appear.")
        case Verdict.UNKNOWN:
            return translate("work", "No desktop notification was needed yet in this shift.")
        case _:
            return check.name or translate("work", "Desktop notifications are switched off.")


def _clock(check: Check) -> str:
    if check.verdict is Verdict.UNKNOWN:
        return translate("work", "TaskRouter's time is not known yet.")
    if check.verdict is Verdict.FINE:
        return translate("work", "This computer's clock agrees with TaskRouter's.")
    if check.amount > 0:
        text = translate("work", "This computer's clock is {span} ahead. Countdowns go by TaskRouter's time.")
    else:
        text = translate("work", "This computer's clock is {span} behind. Countdowns go by TaskRouter's time.")
    # Some milliseconds less than two minutes are two.
    return text.format(span=coarse_span(round(abs(check.amount))))


def _because(check: Check) -> str:
    return f" {told_error(check.error)}" if check.error is not None else ""


_LINES: Mapping[Subject, Callable[[Check], str]] = {
    Subject.ACTIVITY: _activity,
    Subject.MOVED: _moved,
    Subject.PENDING: _pending,
    Subject.CAPACITY: _capacity,
    Subject.CREDENTIAL: _credential,
    Subject.POLL: _poll,
    Subject.SOUND: _sound,
    Subject.NOTIFICATIONS: _notifications,
    Subject.CLOCK: _clock,
}
