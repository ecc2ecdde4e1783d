"""Values for tests of the reducer, and states made by the messages that would have made them."""

from __future__ import annotations

from datetime import timedelta

from agent_console.session import messages as m
from agent_console.session import readings as r
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.entries import ReservationEntry
from agent_console.session.messages import Message
from agent_console.session.reduce import reduce
from agent_console.session.state import SessionState
from agent_console.taskrouter.resources import Activity, Task, Worker, WorkerReservation, Workspace
from agent_console.taskrouter.results import AnswerInfo, ReservationList
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkflowSid, WorkspaceSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import AVAILABLE, BREAK, NAMES, OFFLINE, WORKER, WORKFLOW
from tests.session.manual_clock import EPOCH

ONE, TWO, SEVEN, EIGHT = (ReservationSid(f"WR{number:032x}") for number in (1, 2, 7, 8))

ACTIVITIES = tuple(Activity(sid=sid, friendly_name=name, available=sid == AVAILABLE) for sid, name in NAMES.items())


def reservation(
    sid: ReservationSid = ONE, status: S | str = S.PENDING, *, created_s: float = 0.0, updated_s: float = 0.0
) -> WorkerReservation:
    """Make a reservation; its dates are seconds after the epoch of these tests."""
    return WorkerReservation(
        sid=sid,
        task_sid=TaskSid(f"WT{sid[2:]}"),
        reservation_status=status.value if isinstance(status, S) else status,
        date_created=EPOCH + timedelta(seconds=created_s),
        date_updated=EPOCH + timedelta(seconds=updated_s),
        worker_sid=WORKER,
    )


def task(sid: ReservationSid = ONE, *, workflow: WorkflowSid | None = WORKFLOW) -> Task:
    return Task(sid=TaskSid(f"WT{sid[2:]}"), assignment_status="reserved", date_created=EPOCH, workflow_sid=workflow)


def tasks_read(*tasks: Task, offer_timeout_s: int | None = None) -> r.TasksRead:
    timeouts_s = {} if offer_timeout_s is None else {WORKFLOW: offer_timeout_s}
    return r.TasksRead(tasks={one.sid: one for one in tasks}, offer_timeouts_s=timeouts_s)


def task_gone(sid: ReservationSid = ONE) -> r.TasksRead:
    return r.TasksRead(tasks={task(sid).sid: None})


def worker(activity: ActivitySid = AVAILABLE, *, since_s: float | None = None) -> Worker:
    return Worker(
        sid=WORKER,
        friendly_name="Ada",
        activity_sid=activity,
        activity_name=NAMES[activity],
        available=activity == AVAILABLE,
        date_status_changed=None if since_s is None else EPOCH + timedelta(seconds=since_s),
    )


def workspace(*, timeout: ActivitySid | None = OFFLINE, name: str | None = None) -> Workspace:
    return Workspace(
        sid=WorkspaceSid(f"WS{1:032x}"),
        friendly_name="Support",
        timeout_activity_sid=timeout,
        timeout_activity_name=name,
    )


def listed(
    *reservations: WorkerReservation,
    started_at: float,
    at: float | None = None,
    skipped: int = 0,
    server_s: float | None = None,
) -> r.PendingListed:
    """Make a poll's answer; ``server_s`` is the Date header, None: there was none."""
    at = started_at if at is None else at
    date = None if server_s is None else EPOCH + timedelta(seconds=server_s)
    info = AnswerInfo(server_date=date, sent_at=started_at, received_at=at, round_trip_s=at - started_at)
    return r.PendingListed(started_at=started_at, at=at, info=info, listed=ReservationList(reservations, skipped))


def read(one: WorkerReservation, *, started_at: float, at: float | None = None) -> r.ReservationsRead:
    return r.ReservationsRead(
        started_at=started_at, at=started_at if at is None else at, reservations=(one,), etag=f'"{started_at}"'
    )


def work(*reservations: WorkerReservation, started_at: float) -> r.ActiveListed:
    return r.ActiveListed(started_at=started_at, at=started_at, reservations=reservations)


def click(verb: Verb = Verb.ACCEPT, *, at: float, sid: ReservationSid = ONE) -> m.CommandStarted:
    return m.CommandStarted(sid=sid, at=at, verb=verb)


def done(kind: NoticeKind, *, at: float, of: WorkerReservation | None = None) -> m.CommandFinished:
    return m.CommandFinished(sid=ONE if of is None else of.sid, at=at, kind=kind, reservation=of)


def rings(of: WorkerReservation, *, at: float, until_at: float = 100.0) -> m.CommandRinging:
    return m.CommandRinging(sid=of.sid, at=at, until_at=until_at, reservation=of)


def worker_is(one: Worker, *, started_at: float, at: float | None = None) -> r.WorkerRead:
    return r.WorkerRead(started_at=started_at, at=started_at if at is None else at, worker=one)


def after(*messages: Message, of: SessionState | None = None) -> SessionState:
    """Return the state after the messages; nothing is known before."""
    state = of or SessionState()
    for message in messages:
        state = reduce(state, message)
    return state


def entry(state: SessionState, sid: ReservationSid = ONE) -> ReservationEntry:
    found = state.find(sid)
    assert found is not None
    return found


def known(activity: ActivitySid = AVAILABLE) -> SessionState:
    """Return a state that knows the names, the workspace and the worker."""
    return after(
        r.ActivitiesRead(activities=ACTIVITIES),
        r.WorkspaceRead(workspace=workspace()),
        worker_is(worker(activity), started_at=0.0),
    )


__all__ = [
    "ACTIVITIES",
    "AVAILABLE",
    "BREAK",
    "EIGHT",
    "OFFLINE",
    "ONE",
    "SEVEN",
    "TWO",
    "WORKFLOW",
    "S",
    "after",
    "click",
    "done",
    "entry",
    "known",
    "listed",
    "read",
    "reservation",
    "rings",
    "task",
    "work",
    "worker",
    "worker_is",
    "workspace",
]
