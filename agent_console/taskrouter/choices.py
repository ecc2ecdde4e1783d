"""The closed sets of values among the parameters of an instruction, as the API spells them.

Owns the spelling (reference 1.3); which parameter takes which set is said in `instructions`.
"""

from __future__ import annotations

from enum import Enum


class HttpMethod(Enum):
    """How a callback is asked for."""

    GET = "GET"
    POST = "POST"


class CallRecord(Enum):
    """Whether the legs of a call are recorded."""

    RECORD_FROM_ANSWER = "record-from-answer"
    DO_NOT_RECORD = "do-not-record"


class ConferenceRecord(Enum):
    """Whether, and from when, a conference is recorded."""

    TRUE = "true"
    FALSE = "false"
    RECORD_FROM_START = "record-from-start"
    DO_NOT_RECORD = "do-not-record"


class Beep(Enum):
    """When a beep is played into a conference."""

    TRUE = "true"
    FALSE = "false"
    ON_ENTER = "onEnter"
    ON_EXIT = "onExit"


class CallStatus(Enum):
    """The steps of a call that a status callback can report."""

    INITIATED = "initiated"
    RINGING = "ringing"
    ANSWERED = "answered"
    COMPLETED = "completed"


class ConferenceEvent(Enum):
    """What a conference can report."""

    START = "start"
    END = "end"
    JOIN = "join"
    LEAVE = "leave"
    MUTE = "mute"
    HOLD = "hold"
    SPEAKER = "speaker"


class Trim(Enum):
    """Whether silence at both ends of a recording goes."""

    TRIM_SILENCE = "trim-silence"
    DO_NOT_TRIM = "do-not-trim"


class RecordingChannels(Enum):
    """How many channels the recording has."""

    MONO = "mono"
    DUAL = "dual"


class Region(Enum):
    """Where a conference is mixed."""

    US1 = "us1"
    US2 = "us2"
    IE1 = "ie1"
    DE1 = "de1"
    SG1 = "sg1"
    BR1 = "br1"
    AU1 = "au1"
    JP1 = "jp1"


class JitterBufferSize(Enum):
    """How much audio is held back to smooth a bad network."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    OFF = "off"
