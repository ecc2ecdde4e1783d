"""What to tell a person about a refusal of TaskRouter.

Owns the words. Which error class a refusal is, is decided in `answers`. A title is one short
sentence without codes; a detail says what to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agent_console.wording import said


@dataclass(frozen=True, slots=True)
class Advice:
    """A title and what to do."""

    title: str
    detail: str = ""


NO_LONGER_OPEN = Advice(
    said("errors", "This offer is no longer open."),
    said("errors", "It was answered, withdrawn or it ran out. Nothing needs to be done."),
)
_SIGN_IN_AGAIN = Advice(
    said("errors", "TaskRouter does not accept this sign-in."),
    said("errors", "Check the key and its secret, then sign in again."),
)
_NOT_PERMITTED = Advice(
    said("errors", "This key may not do that."),
    said("errors", "Ask an administrator to give the key access to TaskRouter."),
)
_FAULT = Advice(said("errors", "TaskRouter has a fault."), said("errors", "Try again in a moment."))
_SUSPENDED = Advice(said("errors", "The account is suspended."), said("errors", "Ask an administrator."))
_BAD_PHONE = Advice(
    said("errors", "The phone to ring is missing or not valid."),
    said("errors", "Give client:name, sip:user@host or a number such as +15551234567."),
)
_BAD_CALLER_ID = Advice(
    said("errors", "The caller ID is missing or not valid."),
    said("errors", "Use a number that belongs to the account or that it has verified."),
)
_BAD_URL = Advice(said("errors", "A web address is missing or not valid."), said("errors", "Ask an administrator."))
_BAD_ACTIVITY = Advice(said("errors", "This activity cannot be used here."), said("errors", "Choose another activity."))
_CALL_FAILED = Advice(
    said("errors", "The call could not be made."), said("errors", "Check the phone and the caller ID.")
)
_NO_CALL = Advice(
    said("errors", "There is no call in this task."), said("errors", "Accept it instead of ringing a phone.")
)
_CALLER_GONE = Advice(said("errors", "The caller has hung up."), said("errors", "Nothing needs to be done."))

#: By the vendor's code, from its error dictionary (reference 2.7 and 3).
BY_CODE: Mapping[int, Advice] = {
    20005: _SUSPENDED,
    40100: _BAD_ACTIVITY,
    40110: _BAD_PHONE,
    40111: _BAD_CALLER_ID,
    40112: _BAD_URL,
    40113: _CALL_FAILED,
    40114: NO_LONGER_OPEN,
    40120: _BAD_URL,
    40121: _NO_CALL,
    40122: _CALL_FAILED,
    40123: NO_LONGER_OPEN,
    40130: _BAD_ACTIVITY,
    40131: _BAD_PHONE,
    40132: _BAD_CALLER_ID,
    40133: _CALL_FAILED,
    40135: NO_LONGER_OPEN,
    40136: NO_LONGER_OPEN,
    40137: _BAD_PHONE,
    40138: _BAD_CALLER_ID,
    40139: _BAD_ACTIVITY,
    40140: _NO_CALL,
    40141: _BAD_CALLER_ID,
    40142: _NO_CALL,
    40143: _BAD_ACTIVITY,
    40144: _CALLER_GONE,
    40145: _CALL_FAILED,
    40157: _BAD_URL,
    40158: _BAD_URL,
    40159: _BAD_URL,
}

#: By the message, for refusals that come without a code of their own (reference 2.7).
_NOT_PENDING = re.compile(r"not (currently )?in (a |expected state \[)pending", re.IGNORECASE)
_NOT_ASSIGNED = re.compile(r"not currently assigned", re.IGNORECASE)
_BY_MESSAGE = (
    (_NOT_PENDING, NO_LONGER_OPEN),
    (
        _NOT_ASSIGNED,
        Advice(said("errors", "This task is no longer yours."), said("errors", "It ended or went to someone else.")),
    ),
)

_BY_STATUS: Mapping[int, Advice] = {
    401: _SIGN_IN_AGAIN,
    403: _NOT_PERMITTED,
    404: Advice(
        said("errors", "TaskRouter does not know this any more."),
        said("errors", "It ended some minutes ago, or an address in the settings is wrong."),
    ),
    409: Advice(said("errors", "This changed in the meantime."), said("errors", "Look at it again, then decide anew.")),
    410: Advice(said("errors", "This does not exist any more."), said("errors", "Nothing needs to be done.")),
    412: Advice(said("errors", "This changed in the meantime."), said("errors", "Look at it again, then decide anew.")),
    429: Advice(said("errors", "TaskRouter is busy."), said("errors", "Wait a moment, then try again.")),
}


def advice_for(status: int, code: int | None, message: str) -> Advice:
    """Return the words for a refusal: by its code, else its message, else its HTTP status.

    A fault of the server goes by its status alone: nothing the worker did explains it.
    """
    if status >= 500:
        return _FAULT
    if code is not None and code in BY_CODE:
        return BY_CODE[code]
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    for pattern, advice in _BY_MESSAGE:
        if pattern.search(message):
            return advice
    says = (
        said("errors", "It says: {message}").format(message=message)
        if message
        else said("errors", "Look at it again, then decide anew.")
    )
    return Advice(said("errors", "TaskRouter refused this."), says)
