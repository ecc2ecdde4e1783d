"""What became of clicks whose end was not known, in sentences: an agent's, and a supervisor's.

Owns these sentences. They say no more than is certain: what cannot be known is said to be so.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.history.intents import Outcome
from agent_console.session.clicks import SettledIntent, Verb
from agent_console.ui.click_words import verb_noun
from agent_console.ui.durations import time_of_day
from agent_console.ui.ending_words import settled_reason

translate = QCoreApplication.translate


def settled_lines(settled: tuple[SettledIntent, ...]) -> str:
    """Return what became of each, a line for each."""
    return "\n".join(map(_settled_line, settled))


def _settled_line(settled: SettledIntent) -> str:
    intent, time = settled.intent, time_of_day(settled.intent.clicked_at)
    if intent.verb == Verb.MOVE_WORKER.value:
        who = intent.caller or translate("words", "a worker")
        click = translate("words", "Your move of {name} to {activity} at {time}")
        return _moved(settled, click.format(name=who, activity=intent.target, time=time), who)
    if intent.reservation_sid is None:
        click = translate("words", "Your change to {activity} at {time}")
        return _changed(settled, click.format(activity=intent.target, time=time))
    who = intent.caller or translate("words", "an offer")
    click = translate("words", "Your {verb} of {caller} at {time}")
    return _answered(settled, click.format(verb=verb_noun(Verb(intent.verb)), caller=who, time=time))


def _answered(settled: SettledIntent, click: str) -> str:
    status = settled.status
    lines = {
        Outcome.ARRIVED: translate("words", "{click} did arrive."),
        Outcome.TOO_LATE: translate("words", "{click} did not arrive; the offer ended: {reason}."),
        Outcome.NEVER_KNOWN: translate(
            "words", "Whether it arrived cannot be known: {click}. What is known of the offer: {reason}."
        ),
    }
    if status is None:
        lines[Outcome.NEVER_KNOWN] = translate(
            "words", "Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation."
        )
    stands = translate("words", "{click} did not arrive, and nothing has changed: you can do it again.")
    reason = settled_reason(status) if status is not None else ""
    return lines.get(settled.outcome, stands).format(click=click, reason=reason)


def _changed(settled: SettledIntent, click: str) -> str:
    lines = {
        Outcome.ARRIVED: translate("words", "{click} did arrive."),
        Outcome.NEVER_KNOWN: translate(
            "words", "Whether it arrived cannot be known: {click}. You were moved since, and are {activity}."
        ),
    }
    stands = translate("words", "{click} did not arrive: you are {activity}.")
    return lines.get(settled.outcome, stands).format(click=click, activity=settled.activity_name)


def _moved(settled: SettledIntent, click: str, name: str) -> str:
    lines = {
        Outcome.ARRIVED: translate("words", "{click} did arrive."),
        Outcome.NEVER_KNOWN: translate(
            "words", "Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}."
        ),
    }
    stands = translate("words", "{click} did not arrive: {name} is {activity}.")
    return lines.get(settled.outcome, stands).format(click=click, name=name, activity=settled.activity_name)
