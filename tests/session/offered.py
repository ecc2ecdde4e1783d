"""An offer as the state knows it: just listed, taken, with a click under way."""

from __future__ import annotations

from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.state import SessionState
from tests.session.made import (
    S,
    after,
    click,
    entry,
    listed,
    reservation,
    work,
)

OFFERED = after(listed(reservation(), started_at=1.0))
TAKEN = after(work(reservation(status=S.ACCEPTED, updated_s=1.0), started_at=2.0), of=OFFERED)
SENDING = after(click(at=2.0), of=OFFERED)
DIALLING = after(click(Verb.DEQUEUE, at=2.0), of=OFFERED)


def kind(state: SessionState) -> NoticeKind | None:
    notice = entry(state).notice
    return None if notice is None else notice.kind
