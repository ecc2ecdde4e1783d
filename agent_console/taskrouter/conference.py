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

METHOD = Choice(tuple(HttpMethod))


@dataclass(frozen=True, slots=True)
class Conference(Body):
    """Call the worker and bring both into a conference; the task is taken if all of it worked."""

    leading: ClassVar[tuple[str, str]] = ("Instruction", "conference")

    to: Annotated[str | None, Parameter("To", CONTACT, "Phone that rings.", "contact_uri of the worker")] = None
    from_: Annotated[
        str | None,
        Parameter("From", CONTACT, "Caller ID shown; a number of the account."),
    ] = None
    timeout_s: Annotated[int | None, Parameter("Timeout", RING_S, "Seconds to ring.", "60")] = None
    status_callback: Annotated[str | None, Parameter("StatusCallback", URL, "Where the worker's leg is reported.")] = (
        None
    )
    status_callback_method: Annotated[
        HttpMethod | None, Parameter("StatusCallbackMethod", METHOD, "How it is asked.", "POST")
    ] = None
    status_callback_events: Annotated[
        tuple[CallStatus, ...],
        Parameter("StatusCallbackEvent", CALL_STATUSES, "Steps of the leg to report."),
    ] = ()
    record: Annotated[bool | None, Parameter("Record", FLAG, "Record the participants.", "false")] = None
    muted: Annotated[bool | None, Parameter("Muted", FLAG, "Join muted.", "false")] = None
    beep: Annotated[Beep | None, Parameter("Beep", Choice(tuple(Beep)), "When a beep is played.", "true")] = None
    start_on_enter: Annotated[
        bool | None,
        Parameter("StartConferenceOnEnter", FLAG, "Start when the worker joins.", "true"),
    ] = None
    end_on_exit: Annotated[bool | None, Parameter("EndConferenceOnExit", FLAG, "End when the worker leaves.")] = None
    end_on_customer_exit: Annotated[
        bool | None,
        Parameter("EndConferenceOnCustomerExit", FLAG, "End when the caller leaves."),
    ] = None
    beep_on_customer_entrance: Annotated[
        bool | None,
        Parameter("BeepOnCustomerEntrance", FLAG, "Beep when the caller joins."),
    ] = None
    wait_url: Annotated[str | None, Parameter("WaitUrl", URL, "Music before the start.", "hold music")] = None
    wait_method: Annotated[HttpMethod | None, Parameter("WaitMethod", METHOD, "How the music is asked.", "POST")] = None
    early_media: Annotated[bool | None, Parameter("EarlyMedia", FLAG, "Let the worker hear the ringing.", "true")] = (
        None
    )
    max_participants: Annotated[
        int | None,
        Parameter("MaxParticipants", WholeNumber(2, 250), "Most participants.", "250"),
    ] = None
    conference_status_callback: Annotated[
        str | None, Parameter("ConferenceStatusCallback", URL, "Where events are reported.")
    ] = None
    conference_status_callback_method: Annotated[
        HttpMethod | None,
        Parameter("ConferenceStatusCallbackMethod", METHOD, "How it is asked.", "POST"),
    ] = None
    conference_status_callback_events: Annotated[
        tuple[ConferenceEvent, ...],
        Parameter("ConferenceStatusCallbackEvent", Choices(tuple(ConferenceEvent)), "Events to report."),
    ] = ()
    conference_record: Annotated[
        ConferenceRecord | None,
        Parameter("ConferenceRecord", Choice(tuple(ConferenceRecord)), "Record the whole.", "false"),
    ] = None
    conference_trim: Annotated[
        Trim | None,
        Parameter("ConferenceTrim", Choice(tuple(Trim)), "Silence at both ends.", "trim-silence"),
    ] = None
    recording_channels: Annotated[
        RecordingChannels | None,
        Parameter("RecordingChannels", Choice(tuple(RecordingChannels)), "Channels recorded.", "mono"),
    ] = None
    recording_status_callback: Annotated[
        str | None, Parameter("RecordingStatusCallback", URL, "Where recordings are reported.")
    ] = None
    recording_status_callback_method: Annotated[
        HttpMethod | None,
        Parameter("RecordingStatusCallbackMethod", METHOD, "How it is asked.", "POST"),
    ] = None
    conference_recording_status_callback: Annotated[
        str | None,
        Parameter("ConferenceRecordingStatusCallback", URL, "Where its recording is reported."),
    ] = None
    conference_recording_status_callback_method: Annotated[
        HttpMethod | None,
        Parameter("ConferenceRecordingStatusCallbackMethod", METHOD, "How it is asked.", "POST"),
    ] = None
    region: Annotated[Region | None, Parameter("Region", Choice(tuple(Region)), "Where the audio is mixed.")] = None
    sip_auth_username: Annotated[str | None, Parameter("SipAuthUsername", Text(256), "User name for a SIP phone.")] = (
        None
    )
    sip_auth_password: Annotated[
        str | None,
        Parameter("SipAuthPassword", Text(256, secret=True), "Password for a SIP phone."),
    ] = field(default=None, repr=False)
    post_work_activity_sid: Annotated[
        ActivitySid | None,
        Parameter("PostWorkActivitySid", ACTIVITY, "Activity after it; not with multitasking."),
    ] = None
    jitter_buffer_size: Annotated[
        JitterBufferSize | None,
        Parameter("JitterBufferSize", Choice(tuple(JitterBufferSize)), "Audio held back."),
    ] = None
