"""The conference instruction, with the parameters it shares with the vendor's Participant API.

Owns nothing but their declaration; what an instruction is, is said in `body`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from agent_console.taskrouter.body import (
    ACTIVITY,
    CALL_STATUSES,
    CONTACT,
    FLAG,
    RING_S,
    URL,
    Body,
)
from agent_console.taskrouter.choices import (
    Beep,
    CallStatus,
    ConferenceEvent,
    ConferenceRecord,
    HttpMethod,
    JitterBufferSize,
    RecordingChannels,
    Region,
    Trim,
)
from agent_console.taskrouter.parameters import Choice, Choices, Parameter, Text, WholeNumber
from agent_console.taskrouter.sids import ActivitySid
from agent_console.wording import said

METHOD = Choice(tuple(HttpMethod))


@dataclass(frozen=True, slots=True)
class Conference(Body):
    """Call the worker and bring both into a conference; the task is taken if all of it worked."""

    leading: ClassVar[tuple[str, str]] = ("Instruction", "conference")

    to: Annotated[
        str | None,
        Parameter(
            "To", CONTACT, said("parameters", "Phone that rings."), said("parameters", "contact_uri of the worker")
        ),
    ] = None
    from_: Annotated[
        str | None,
        Parameter("From", CONTACT, said("parameters", "Caller ID shown; a number of the account.")),
    ] = None
    timeout_s: Annotated[int | None, Parameter("Timeout", RING_S, said("parameters", "Seconds to ring."), "60")] = None
    status_callback: Annotated[
        str | None, Parameter("StatusCallback", URL, said("parameters", "Where the worker's leg is reported."))
    ] = None
    status_callback_method: Annotated[
        HttpMethod | None, Parameter("StatusCallbackMethod", METHOD, said("parameters", "How it is asked."), "POST")
    ] = None
    status_callback_events: Annotated[
        tuple[CallStatus, ...],
        Parameter("StatusCallbackEvent", CALL_STATUSES, said("parameters", "Steps of the leg to report.")),
    ] = ()
    record: Annotated[
        bool | None, Parameter("Record", FLAG, said("parameters", "Record the participants."), "false")
    ] = None
    muted: Annotated[bool | None, Parameter("Muted", FLAG, said("parameters", "Join muted."), "false")] = None
    beep: Annotated[
        Beep | None, Parameter("Beep", Choice(tuple(Beep)), said("parameters", "When a beep is played."), "true")
    ] = None
    start_on_enter: Annotated[
        bool | None,
        Parameter("StartConferenceOnEnter", FLAG, said("parameters", "Start when the worker joins."), "true"),
    ] = None
    end_on_exit: Annotated[
        bool | None, Parameter("EndConferenceOnExit", FLAG, said("parameters", "End when the worker leaves."))
    ] = None
    end_on_customer_exit: Annotated[
        bool | None,
        Parameter("EndConferenceOnCustomerExit", FLAG, said("parameters", "End when the caller leaves.")),
    ] = None
    beep_on_customer_entrance: Annotated[
        bool | None,
        Parameter("BeepOnCustomerEntrance", FLAG, said("parameters", "Beep when the caller joins.")),
    ] = None
    wait_url: Annotated[
        str | None,
        Parameter("WaitUrl", URL, said("parameters", "Music before the start."), said("parameters", "hold music")),
    ] = None
    wait_method: Annotated[
        HttpMethod | None, Parameter("WaitMethod", METHOD, said("parameters", "How the music is asked."), "POST")
    ] = None
    early_media: Annotated[
        bool | None, Parameter("EarlyMedia", FLAG, said("parameters", "Let the worker hear the ringing."), "true")
    ] = None
    max_participants: Annotated[
        int | None,
        Parameter("MaxParticipants", WholeNumber(2, 250), said("parameters", "Most participants."), "250"),
    ] = None
    conference_status_callback: Annotated[
        str | None, Parameter("ConferenceStatusCallback", URL, said("parameters", "Where events are reported."))
    ] = None
    conference_status_callback_method: Annotated[
        HttpMethod | None,
        Parameter("ConferenceStatusCallbackMethod", METHOD, said("parameters", "How it is asked."), "POST"),
    ] = None
    conference_status_callback_events: Annotated[
        tuple[ConferenceEvent, ...],
        Parameter(
            "ConferenceStatusCallbackEvent", Choices(tuple(ConferenceEvent)), said("parameters", "Events to report.")
        ),
    ] = ()
    conference_record: Annotated[
        ConferenceRecord | None,
        Parameter(
            "ConferenceRecord", Choice(tuple(ConferenceRecord)), said("parameters", "Record the whole."), "false"
        ),
    ] = None
    conference_trim: Annotated[
        Trim | None,
        Parameter("ConferenceTrim", Choice(tuple(Trim)), said("parameters", "Silence at both ends."), "trim-silence"),
    ] = None
    recording_channels: Annotated[
        RecordingChannels | None,
        Parameter(
            "RecordingChannels", Choice(tuple(RecordingChannels)), said("parameters", "Channels recorded."), "mono"
        ),
    ] = None
    recording_status_callback: Annotated[
        str | None, Parameter("RecordingStatusCallback", URL, said("parameters", "Where recordings are reported."))
    ] = None
    recording_status_callback_method: Annotated[
        HttpMethod | None,
        Parameter("RecordingStatusCallbackMethod", METHOD, said("parameters", "How it is asked."), "POST"),
    ] = None
    conference_recording_status_callback: Annotated[
        str | None,
        Parameter("ConferenceRecordingStatusCallback", URL, said("parameters", "Where its recording is reported.")),
    ] = None
    conference_recording_status_callback_method: Annotated[
        HttpMethod | None,
        Parameter("ConferenceRecordingStatusCallbackMethod", METHOD, said("parameters", "How it is asked."), "POST"),
    ] = None
    region: Annotated[
        Region | None, Parameter("Region", Choice(tuple(Region)), said("parameters", "Where the audio is mixed."))
    ] = None
    sip_auth_username: Annotated[
        str | None, Parameter("SipAuthUsername", Text(256), said("parameters", "User name for a SIP phone."))
    ] = None
    sip_auth_password: Annotated[
        str | None,
        Parameter("SipAuthPassword", Text(256, secret=True), said("parameters", "Password for a SIP phone.")),
    ] = field(default=None, repr=False)
    post_work_activity_sid: Annotated[
        ActivitySid | None,
        Parameter("PostWorkActivitySid", ACTIVITY, said("parameters", "Activity after it; not with multitasking.")),
    ] = None
    jitter_buffer_size: Annotated[
        JitterBufferSize | None,
        Parameter("JitterBufferSize", Choice(tuple(JitterBufferSize)), said("parameters", "Audio held back.")),
    ] = None
