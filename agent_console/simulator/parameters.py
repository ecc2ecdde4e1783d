"""Owns how the parameters of an update are read: forms, bounds and closed sets (reference 1.3), each with its code.

Says nothing about which instruction may be used when: `instructions` does.
"""

import json
import re

from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Activity, Worker
from agent_console.simulator.wire import Form
from agent_console.simulator.world import World

_NUMBER = re.compile(r"^(\+[1-9]\d{6,14}|client:\S+|sips?:\S+)$")
_URL = re.compile(r"^https?://\S+$")
#: A SIP phone that a call is dequeued to rings for less than others.
MOST_OVER_SIP = 600
_LEG_EVENTS = {"initiated", "ringing", "answered", "completed"}
_CONFERENCE_EVENTS = {"start", "end", "join", "leave", "mute", "hold", "speaker"}
_RECORD = {"record-from-answer", "do-not-record"}
_METHODS = {"GET", "POST"}
_BOOLEANS = {"true", "false"}
CONFERENCE_CHOICES = {
    "StatusCallbackMethod": _METHODS,
    "WaitMethod": _METHODS,
    "ConferenceStatusCallbackMethod": _METHODS,
    "RecordingStatusCallbackMethod": _METHODS,
    "ConferenceRecordingStatusCallbackMethod": _METHODS,
    "Record": _BOOLEANS,
    "Muted": _BOOLEANS,
    "StartConferenceOnEnter": _BOOLEANS,
    "EndConferenceOnExit": _BOOLEANS,
    "EndConferenceOnCustomerExit": _BOOLEANS,
    "BeepOnCustomerEntrance": _BOOLEANS,
    "EarlyMedia": _BOOLEANS,
    "Beep": {"true", "false", "onEnter", "onExit"},
    "ConferenceRecord": {"true", "false", "record-from-start", "do-not-record"},
    "ConferenceTrim": {"trim-silence", "do-not-trim"},
    "RecordingChannels": {"mono", "dual"},
    "Region": {"us1", "us2", "ie1", "de1", "sg1", "br1", "au1", "jp1"},
    "JitterBufferSize": {"small", "medium", "large", "off"},
}
CONFERENCE_URLS = (
    "StatusCallback",
    "WaitUrl",
    "ConferenceStatusCallback",
    "RecordingStatusCallback",
    "ConferenceRecordingStatusCallback",
)


def worker_phone(worker: Worker, to: str | None, code: int) -> str:
    """Return whom to ring: the parameter wins over the worker's contact_uri."""
    address = to or json.loads(worker.attributes).get("contact_uri")
    check_number(address, "contact_uri", code)
    return str(address)


def ring_time(form: Form, name: str, most: int = 999) -> int:
    """Return for how many seconds a phone rings."""
    return form.whole(name, 60, 1, most)


def check_number(value: object, name: str, code: int) -> None:
    """Refuse what cannot be called."""
    if not isinstance(value, str) or _NUMBER.match(value) is None:
        raise bad_request(code, f"{name} is missing or invalid")


def required_url(value: str | None, name: str, code: int) -> None:
    """Refuse a missing URL, and one that is none."""
    if value is None:
        raise bad_request(code, f"{name} is required")
    check_url(value, name, code)


def check_url(value: str | None, name: str, code: int) -> None:
    """Refuse what is given and no URL."""
    if value is not None and _URL.match(value) is None:
        raise bad_request(code, f"{name} is invalid")


def optional_activity(world: World, sid: str | None, code: int) -> Activity | None:
    """Return the activity that is named, if one is."""
    if sid is None:
        return None
    if sid not in world.activities:
        raise bad_request(code, f"Invalid activity: {sid}")
    return world.activities[sid]


def check_dequeue_options(form: Form) -> None:
    """Check what a dequeue may be told besides whom to ring."""
    if not set(form.every("DequeueStatusCallbackEvent", "DequeueStatusCallbackEvents")) <= _LEG_EVENTS:
        raise bad_request(40134, "Invalid DequeueStatusCallbackEvent")
    check_url(form.get("DequeueStatusCallbackUrl"), "DequeueStatusCallbackUrl", 40157)
    _check_choice(form, "DequeueRecord", _RECORD)


def check_call_options(form: Form) -> None:
    """Check what a call may be told besides whom to ring."""
    check_url(form.get("CallStatusCallbackUrl"), "CallStatusCallbackUrl", 40158)
    _check_choice(form, "CallRecord", _RECORD)
    _check_choice(form, "CallAccept", _BOOLEANS)


def check_conference_options(form: Form) -> None:
    """Check what a conference may be told besides whom to ring; no code is known but that of its callbacks' URLs."""
    for name in CONFERENCE_URLS:
        check_url(form.get(name), name, 40159)
    for name, choices in CONFERENCE_CHOICES.items():
        _check_choice(form, name, choices)
    for name, events in (("StatusCallbackEvent", _LEG_EVENTS), ("ConferenceStatusCallbackEvent", _CONFERENCE_EVENTS)):
        if not set(form.every(name)) <= events:
            raise bad_request(20001, f"{name} is invalid")
    form.whole("MaxParticipants", 250, 2, 250)


def _check_choice(form: Form, name: str, choices: set[str]) -> None:
    value = form.get(name)
    if value is not None and value not in choices:
        raise bad_request(20001, f"{name} is invalid")
