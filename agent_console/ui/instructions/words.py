"""The six instructions, their parameters and what stands against them, in words.

Owns the sentences. What a parameter is called and does is the definition's own (`taskrouter.instructions`).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.taskrouter.body import InstructionField
from agent_console.taskrouter.instructions import Accept, Call, Conference, Dequeue, Instruction, Redirect, Reject
from agent_console.taskrouter.parameters import Choice, Choices, Contact, Flag, Rule, Sid, Text, Url, WholeNumber
from agent_console.ui.durations import number
from agent_console.ui.translating import counted, told

translate = QCoreApplication.translate


def instruction_name(kind: type[Instruction]) -> str:
    """Return what people call an instruction."""
    names = {
        Accept: translate("instructions", "Accept"),
        Reject: translate("instructions", "Reject"),
        Dequeue: translate("instructions", "Dequeue"),
        Call: translate("instructions", "Call"),
        Conference: translate("instructions", "Conference"),
        Redirect: translate("instructions", "Redirect"),
    }
    return names[kind]


def instruction_effect(kind: type[Instruction]) -> str:
    """Say in a sentence or two what an instruction does."""
    effects = {
        Accept: translate("instructions", "Takes the task. Nobody is called: the caller is connected elsewhere."),
        Reject: translate(
            "instructions", "Refuses the task. It comes back to you unless you move to an activity without offers."
        ),
        Dequeue: translate("instructions", "Rings your phone and connects the waiting caller when you answer."),
        Call: translate(
            "instructions",
            "Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept"
            " says to take it at once.",
        ),
        Conference: translate(
            "instructions", "Rings your phone, and brings you and the caller into a conference when you answer."
        ),
        Redirect: translate(
            "instructions",
            "Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to"
            " take it at once.",
        ),
    }
    return effects[kind]


def type_words(rule: Rule) -> str:
    """Say what a parameter takes: its type, its range, its choices."""
    words = ""
    match rule:
        case Flag():
            words = translate("instructions", "yes or no")
        case WholeNumber(low=low, high=high):
            words = translate("instructions", "whole number from {low} to {high}")
            words = words.format(low=number(low), high=number(high))
        case Choice(options=options):
            words = translate("instructions", "one of {choices}").format(choices=_listed(options))
        case Choices(options=options):
            words = translate("instructions", "any of {choices}").format(choices=_listed(options))
        case Sid(kind=kind):
            words = translate("instructions", "{noun} ({prefix}…)").format(noun=told(kind.noun), prefix=kind.prefix)
        case Url():
            words = translate("instructions", "https URL")
        case Contact():
            words = translate("instructions", "+15551234567, client:name or sip:user@host")
        case Text(longest=longest):
            words = counted("instructions", "text of at most %Ln characters", "text of at most 1 character", longest)
        case _:
            pass
    return words


def about(field: InstructionField) -> str:
    """Say all that is known of a parameter in one line: help, type, and what happens where it is left out."""
    parts = [told(field.parameter.help).removesuffix(".").removesuffix("。"), type_words(field.parameter.rule)]
    if field.required:
        parts.append(translate("instructions", "required"))
    elif field.parameter.default:
        parts.append(translate("instructions", "left out: {default}").format(default=told(field.parameter.default)))
    return " · ".join(part for part in parts if part)


def rejections_line(times: int, warned_at: int) -> str:
    """Say what it means that an offer was rejected before; "" before the second time."""
    if times < 2:
        return ""
    if times >= warned_at - 2:
        line = counted(
            "instructions",
            "This was rejected %Ln times. Some accounts cancel a task at {limit} rejections: the caller is lost.",
            "This was rejected once. Some accounts cancel a task at {limit} rejections: the caller is lost.",
            times,
        )
        return line.format(limit=number(warned_at))
    return counted(
        "instructions",
        "This was rejected %Ln times. It comes back unless you move to an activity without offers.",
        "This was rejected once. It comes back unless you move to an activity without offers.",
        times,
    )


def _listed(options: tuple[object, ...]) -> str:
    return ", ".join(str(getattr(option, "value", option)) for option in options)
