"""Values that several tests of the API use: SIDs of every kind and the sample files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from agent_console.taskrouter.sids import (
    ActivitySid,
    CallSid,
    EventSid,
    ReservationSid,
    TaskQueueSid,
    TaskSid,
    WorkerSid,
    WorkflowSid,
    WorkspaceSid,
)

_DIGITS = "0a1b2c3d4e5f60718293a4b5c6d7e8f9"

ACCOUNT = f"AC{_DIGITS}"
WORKSPACE = WorkspaceSid(f"WS{_DIGITS}")
WORKER = WorkerSid(f"WK{_DIGITS}")
RESERVATION = ReservationSid(f"WR{_DIGITS}")
TASK = TaskSid(f"WT{_DIGITS}")
ACTIVITY = ActivitySid(f"WA{_DIGITS}")
TASK_QUEUE = TaskQueueSid(f"WQ{_DIGITS}")
WORKFLOW = WorkflowSid(f"WW{_DIGITS}")
EVENT = EventSid(f"EV{_DIGITS}")
CALL = CallSid(f"CA{_DIGITS}")

_SAMPLES = Path(__file__).parent / "samples"


def sample(name: str) -> bytes:
    """Read a sample file; ``name`` without ending is JSON."""
    return (_SAMPLES / (name if "." in name else f"{name}.json")).read_bytes()


def read_sample(name: str) -> dict[str, Any]:
    return msgspec.json.decode(sample(name), type=dict[str, Any])


def page_of(*records: object, **meta: object) -> bytes:
    envelope = {"reservations": records, "meta": {"key": "reservations", **meta}}
    return msgspec.json.encode(envelope)


def reservation_of(**changes: object) -> dict[str, Any]:
    return {**read_sample("reservation"), **changes}
