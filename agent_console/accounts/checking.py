"""Trying a sign-in: does it get through, whose is it, and what may it do.

Owns the questions, their order and what the answers mean. It asks through a port, reads, and writes only to what cannot
exist: a reservation and a worker whose SIDs are all zeros, so that nothing can change whatever the answer is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from agent_console.accounts.profiles import Role
from agent_console.accounts.report import Breadth, Grant, Part, Problem, Report, Right
from agent_console.errors import NotAuthorized, NotFound, Rejected, TaskRouterError
from agent_console.taskrouter import decoding, requests, sids
from agent_console.taskrouter.instructions import Accept
from agent_console.taskrouter.requests import Request
from agent_console.taskrouter.resources import Activity, Page, Record, Worker, Workspace
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, WorkerSid, WorkspaceSid
from agent_console.taskrouter.statuses import ReservationStatus

R = TypeVar("R", bound=Record)

_NOBODY = WorkerSid("WK" + "0" * 32)
_NOTHING = ReservationSid("WR" + "0" * 32)
_NOWHERE = ActivitySid("WA" + "0" * 32)
#: Bounds of what is listed to choose from. A workspace has 100 activities at most (reference: users, 3).
MOST_WORKERS = 5_000
MOST_WORKSPACES = 1_000


class Asker(Protocol):
    """Asks with the credential that is tried. Both raise TaskRouterError."""

    async def ask(self, request: Request) -> bytes:
        """Return the body of the answer."""

    async def list_all(self, request: Request, decode: Callable[[bytes], Page[R]], most: int) -> tuple[R, ...]:
        """Return the rows of all pages, at most so many."""


@dataclass(frozen=True)
class Place:
    """What is tried: whose, where. ``worker_sid`` None: a supervisor's."""

    username: str
    workspace_sid: WorkspaceSid
    worker_sid: WorkerSid | None
    role: Role


async def check(asker: Asker, place: Place, progress: Callable[[Part], None]) -> Report:
    """Try a sign-in; ``progress`` is told what is looked at. Raises nothing of TaskRouter's: that is in the report."""
    trial = _Trial(asker, place)
    progress(Part.CONNECTION)
    problem = await trial.find_workspace()
    if problem is None and place.worker_sid is not None:
        progress(Part.WORKER)
        problem = await trial.find_worker(place.worker_sid)
    if problem is None:
        progress(Part.CREDENTIAL)
        await trial.find_rights()
    return Report(
        role=place.role,
        problem=problem,
        workspace=trial.workspace,
        worker=trial.worker,
        activities=trial.activities,
        rights=trial.rights,
        breadth=trial.breadth(),
    )


async def workspaces(asker: Asker) -> tuple[Workspace, ...]:
    """List the account's workspaces; raises TaskRouterError, NotAuthorized where the credential may not list them."""
    return await asker.list_all(requests.list_workspaces(), decoding.decode_workspace_page, MOST_WORKSPACES)


async def workers(asker: Asker, workspace: WorkspaceSid) -> tuple[Worker, ...]:
    """List the workers of a workspace, at most `MOST_WORKERS`; raises as `workspaces`."""
    return await asker.list_all(requests.list_workers(workspace), decoding.decode_worker_page, MOST_WORKERS)


class _Trial:
    """One sign-in that is tried, and what has come out so far."""

    def __init__(self, asker: Asker, place: Place) -> None:
        self._asker = asker
        self._place = place
        self.workspace: Workspace | None = None
        self.worker: Worker | None = None
        self.activities: tuple[Activity, ...] = ()
        self.rights: dict[Right, Grant] = {}
        self._listed: tuple[Workspace, ...] | None = None

    async def find_workspace(self) -> Problem | None:
        """Ask for the workspace; an answer of any kind says that the way is free and who is refused."""
        try:
            body = await self._asker.ask(requests.fetch_workspace(self._place.workspace_sid))
            self.workspace = decoding.decode_workspace(body)
        except NotAuthorized as error:
            # 401 is about who asks; 403 only about what: a narrow key need not read the workspace.
            return Problem(Part.CREDENTIAL, error) if error.status == 401 else None
        except NotFound as error:
            return Problem(Part.WORKSPACE, error)
        except TaskRouterError as error:
            return Problem(Part.CONNECTION, error)
        return None

    async def find_worker(self, sid: WorkerSid) -> Problem | None:
        """Ask for the worker, and where there is none, which workspace has it."""
        try:
            body = await self._asker.ask(requests.fetch_worker(self._place.workspace_sid, sid))
            self.worker = decoding.decode_worker(body)
            self.rights[Right.WORKER_READ] = Grant.YES
        except NotAuthorized as error:
            if error.status == 401:
                return Problem(Part.CREDENTIAL, error)
            self.rights[Right.WORKER_READ] = Grant.NO
        except NotFound as error:
            return Problem(Part.WORKER, error, elsewhere=await self._workspace_of(sid))
        except TaskRouterError as error:
            return Problem(Part.CONNECTION, error)
        return None

    async def find_rights(self) -> None:
        """Ask for everything that a console of this role does, at once."""
        where, who = self._place.workspace_sid, self._place.worker_sid or _NOBODY
        pending = ReservationStatus.PENDING
        questions = {
            Right.RESERVATIONS_READ: requests.list_reservations(where, who, status=pending, page_size=1),
            Right.TASKS_READ: requests.fetch_task(where, sids.TASK.parse("WT" + "0" * 32)),
            Right.WORKFLOWS_READ: requests.fetch_workflow(where, sids.WORKFLOW.parse("WW" + "0" * 32)),
            Right.EVENTS_READ: requests.list_events(where, minutes=1, page_size=1),
        }
        if self._place.role is Role.AGENT:
            questions[Right.RESERVATIONS_ANSWER] = requests.update_reservation(where, who, _NOTHING, Accept())
            questions[Right.CHANNELS_READ] = requests.list_worker_channels(where, who, page_size=1)
            questions[Right.WORKER_MOVE] = requests.set_worker_activity(where, _NOBODY, _NOWHERE)
        else:
            questions[Right.WORKERS_LIST] = requests.list_workers(where, page_size=1)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._read_activities(), name="activities")
            tasks.create_task(self._list_workspaces(), name="workspaces")
            for right, request in questions.items():
                tasks.create_task(self._ask_right(right, request), name=right.value)

    def breadth(self) -> Breadth:
        """Judge by what no console needs: an auth token may do everything, and a narrow key lists no workspaces."""
        if sids.ACCOUNT.matches(self._place.username):
            return Breadth.ALL
        return Breadth.WIDE if self._listed is not None else Breadth.RIGHT

    async def _ask_right(self, right: Right, request: Request) -> None:
        self.rights[right] = await _grant(self._asker, request)

    async def _read_activities(self) -> None:
        try:
            request = requests.list_activities(self._place.workspace_sid)
            self.activities = await self._asker.list_all(request, decoding.decode_activity_page, MOST_WORKSPACES)
            self.rights[Right.ACTIVITIES_READ] = Grant.YES
        except TaskRouterError as error:
            self.rights[Right.ACTIVITIES_READ] = _meaning(error)

    async def _list_workspaces(self) -> None:
        try:
            self._listed = await workspaces(self._asker)
        except TaskRouterError:
            self._listed = None

    async def _workspace_of(self, sid: WorkerSid) -> str:
        await self._list_workspaces()
        for workspace in self._listed or ():
            if workspace.sid != self._place.workspace_sid:
                request = requests.fetch_worker(workspace.sid, sid)
                if await _grant(self._asker, request, absent=Grant.NO) is Grant.YES:
                    return workspace.friendly_name
        return ""


async def _grant(asker: Asker, request: Request, *, absent: Grant = Grant.YES) -> Grant:
    """Ask, and judge by the answer; ``absent``: what it means that the thing asked for does not exist."""
    try:
        await asker.ask(request)
    except NotFound:
        return absent
    except TaskRouterError as error:
        return _meaning(error)
    return Grant.YES


def _meaning(error: TaskRouterError) -> Grant:
    """Read a refusal: of the right to ask, or of what was asked, which only those are told who may ask."""
    if isinstance(error, NotAuthorized):
        return Grant.NO
    return Grant.YES if isinstance(error, (NotFound, Rejected)) else Grant.UNKNOWN
