"""One worker's view of TaskRouter: from a wish to the decoded answer.

Owns the sequence request, exchange, verdict, value, and what the last poll's bytes were. It
implements the session's port without knowing the session. It never decides when to ask, waits for
nothing, and repeats nothing: a refusal (429, 5xx) goes up as it is, since only the session knows
what still makes sense (architecture, data flows).
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from agent_console.client.credentials import Credentials
from agent_console.client.exchange import Deadlines, RawAnswer
from agent_console.client.http import HttpTransport
from agent_console.client.paging import Listing, follow
from agent_console.client.proxy import Proxy
from agent_console.errors import SettingsError
from agent_console.taskrouter import decoding, requests, sids
from agent_console.taskrouter.answers import decipher, etag_of, rate_limits_of, server_date_of, server_seconds_of
from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.requests import Request
from agent_console.taskrouter.resources import (
    Activity,
    Page,
    Record,
    Task,
    Worker,
    WorkerChannel,
    WorkerReservation,
    Workflow,
    Workspace,
)
from agent_console.taskrouter.results import Answer, AnswerInfo, EventPage, ReservationList
from agent_console.taskrouter.sids import (
    ActivitySid,
    ReservationSid,
    TaskSid,
    WorkerSid,
    WorkflowSid,
    WorkspaceSid,
)
from agent_console.taskrouter.statuses import AssignmentStatus, ReservationStatus

T = TypeVar("T")
R = TypeVar("R", bound=Record)

#: A page of many rows may take longer than a poll: a megabyte over a slow line.
BULK_ROWS = 200
BULK_TOTAL_S = 20.0


def open_api(
    base_url: str,
    credentials: Credentials | None,
    *,
    workspace_sid: str,
    worker_sid: str | None,
    clock: Callable[[], float] = time.monotonic,
    deadlines: Deadlines | None = None,
    ssl_context: ssl.SSLContext | None = None,
    proxy: Proxy | None = None,
) -> TaskRouterApi:
    """Build the API of one worker (None: of the workspace alone); no connection is made yet.

    Without a credential every call is refused until `TaskRouterApi.sign_in`.

    Raises SettingsError for a base URL or SID that cannot be used.
    """
    transport = HttpTransport(
        base_url,
        credentials,
        clock=clock,
        deadlines=deadlines,
        ssl_context=ssl_context,
        proxy=proxy,
    )
    return TaskRouterApi(transport, workspace_sid=workspace_sid, worker_sid=worker_sid)


@dataclass(frozen=True, slots=True)
class _Seen:
    """The only page of a list as it last came."""

    body: bytes
    listed: ReservationList


class TaskRouterApi:
    """The session's `Api` over HTTP; use it from one loop.

    Methods raise TaskRouterError. SettingsError comes from values that cannot be sent (a SID of
    another kind, a phone number that is none): then nothing was sent.
    """

    def __init__(self, transport: HttpTransport, *, workspace_sid: str, worker_sid: str | None) -> None:
        self._transport = transport
        self._workspace: WorkspaceSid = sids.WORKSPACE.parse(workspace_sid, field="--workspace-sid")
        self._worker_sid = sids.WORKER.parse(worker_sid, field="--worker-sid") if worker_sid is not None else None
        self._seen: dict[tuple[ReservationStatus | None, int, int | None], _Seen] = {}

    async def sign_in(self, credentials: Credentials) -> None:
        """Go on with another credential, in every view over these connections."""
        self._transport.sign_in(credentials)

    async def warm_up(self) -> None:
        """Build connections and TLS context ahead of the first request."""
        await self._transport.warm_up()

    async def renew(self) -> None:
        """Use new connections for what comes: the network has become another."""
        await self._transport.renew()

    async def close(self) -> None:
        """Close the connections; safe to call again."""
        await self._transport.close()

    async def list_reservations(
        self,
        status: ReservationStatus | None = None,
        *,
        page_size: int = 50,
        limit: int | None = None,
    ) -> Answer[ReservationList]:
        """List the worker's reservations in one status (None: any), at most ``limit`` rows.

        A list of one page whose bytes are the last ones again is not decoded: ``unchanged`` is True
        and the tuple is the one given before.
        """
        request = requests.list_reservations(
            self._workspace,
            self._worker,
            status=status,
            page_size=min(page_size, limit or page_size),
        )
        first, body = await self._exchange(request)
        key = (status, page_size, limit)
        seen = self._seen.get(key)
        if seen is not None and seen.body == body:
            return Answer(replace(seen.listed, unchanged=True), _info(first, first))
        page = decoding.decode_reservation_page(body)
        listing, last = await self._follow(request, first, page, decoding.decode_reservation_page, limit=limit)
        listed = ReservationList(listing.items, skipped=listing.skipped, truncated=listing.truncated)
        if last is first:
            self._seen[key] = _Seen(body, listed)
        else:
            self._seen.pop(key, None)
        return Answer(listed, _info(first, last))

    async def fetch_reservation(self, sid: ReservationSid) -> Answer[WorkerReservation]:
        """Fetch one reservation."""
        request = requests.fetch_reservation(self._workspace, self._worker, sid)
        return await self._ask(request, decoding.decode_reservation)

    async def update_reservation(
        self, sid: ReservationSid, instruction: Instruction, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        """Send an instruction, once."""
        request = requests.update_reservation(self._workspace, self._worker, sid, instruction, if_match=if_match)
        return await self._ask(request, decoding.decode_reservation)

    async def set_reservation_status(
        self, sid: ReservationSid, status: ReservationStatus, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        """Move an accepted reservation to WRAPPING or COMPLETED, once."""
        request = requests.set_reservation_status(self._workspace, self._worker, sid, status, if_match=if_match)
        return await self._ask(request, decoding.decode_reservation)

    async def fetch_task(self, sid: TaskSid) -> Answer[Task]:
        """Fetch one task; NotFound some five minutes after it ended."""
        return await self._ask(requests.fetch_task(self._workspace, sid), decoding.decode_task)

    async def set_task_attributes(self, sid: TaskSid, attributes: str, *, if_match: str) -> Answer[Task]:
        """Replace a task's attributes, once; Conflict where the version is another by now."""
        request = requests.update_task(self._workspace, sid, attributes=attributes, if_match=if_match)
        return await self._ask(request, decoding.decode_task)

    async def complete_task(self, sid: TaskSid, reason: str) -> Answer[Task]:
        """Complete a task, once."""
        request = requests.update_task(self._workspace, sid, status=AssignmentStatus.COMPLETED, reason=reason)
        return await self._ask(request, decoding.decode_task)

    async def fetch_workflow(self, sid: WorkflowSid) -> Answer[Workflow]:
        """Fetch one workflow, for its reservation timeout."""
        return await self._ask(requests.fetch_workflow(self._workspace, sid), decoding.decode_workflow)

    async def fetch_worker(self) -> Answer[Worker]:
        """Fetch the worker this is about."""
        return await self._ask(requests.fetch_worker(self._workspace, self._worker), decoding.decode_worker)

    async def set_worker_activity(
        self, sid: ActivitySid, *, reject_pending: bool = False, if_match: str | None = None
    ) -> Answer[Worker]:
        """Move the worker to an activity, once."""
        request = requests.set_worker_activity(
            self._workspace, self._worker, sid, reject_pending=reject_pending, if_match=if_match
        )
        return await self._ask(request, decoding.decode_worker)

    async def list_worker_channels(self) -> Answer[tuple[WorkerChannel, ...]]:
        """List how many tasks of each channel the worker takes."""
        request = requests.list_worker_channels(self._workspace, self._worker)
        return await self._list(request, decoding.decode_worker_channel_page)

    async def list_activities(self) -> Answer[tuple[Activity, ...]]:
        """List every activity of the workspace."""
        return await self._list(requests.list_activities(self._workspace), decoding.decode_activity_page)

    async def fetch_workspace(self) -> Answer[Workspace]:
        """Fetch the workspace."""
        return await self._ask(requests.fetch_workspace(self._workspace), decoding.decode_workspace)

    async def list_events(
        self, since: datetime, until: datetime, *, task_sid: TaskSid | None = None, after_url: str | None = None
    ) -> Answer[EventPage]:
        """Read one page of events, newest first; ``after_url`` is the page before's ``next_url``.

        They are this worker's, or one task's: an event of a task need not name its worker.
        """
        worker = self._worker if task_sid is None else None
        request = requests.list_events(self._workspace, worker=worker, task=task_sid, start=since, end=until)
        raw, body = await self._exchange(request, url=after_url)
        page = decoding.decode_event_page(body)
        return Answer(EventPage(page.items, page.meta.next_page_url, page.skipped), _info(raw, raw))

    async def list_workers(self) -> Answer[tuple[Worker, ...]]:
        """List every worker of the workspace."""
        return await self._list(requests.list_workers(self._workspace), decoding.decode_worker_page)

    def for_worker(self, sid: WorkerSid) -> TaskRouterApi:
        """Return another worker's view over the same connections; they are closed once, by either."""
        return TaskRouterApi(self._transport, workspace_sid=self._workspace, worker_sid=sid)

    @property
    def _worker(self) -> WorkerSid:
        if self._worker_sid is None:
            raise SettingsError("This is about one worker, and none was named.", field="--worker-sid")
        return self._worker_sid

    async def _ask(self, request: Request, decode: Callable[[bytes], T]) -> Answer[T]:
        raw, body = await self._exchange(request)
        return Answer(decode(body), _info(raw, raw))

    async def _list(self, request: Request, decode: Callable[[bytes], Page[R]]) -> Answer[tuple[R, ...]]:
        first, body = await self._exchange(request)
        listing, last = await self._follow(request, first, decode(body), decode)
        return Answer(listing.items, _info(first, last))

    async def _follow(
        self,
        request: Request,
        first: RawAnswer,
        page: Page[R],
        decode: Callable[[bytes], Page[R]],
        *,
        limit: int | None = None,
    ) -> tuple[Listing[R], RawAnswer]:
        """Read the pages after the first; give back the list and the last page's answer."""
        last = first

        async def read(url: str) -> Page[R]:
            nonlocal last
            last, body = await self._exchange(request, url=url)
            return decode(body)

        return await follow(page, read, limit=limit), last

    async def _exchange(self, request: Request, *, url: str | None = None) -> tuple[RawAnswer, bytes]:
        raw = await self._transport.send(request, url=url, total_s=_total_s(request))
        return raw, decipher(raw.status, raw.headers, raw.body)


def _total_s(request: Request) -> float | None:
    rows = int(dict(request.query).get("PageSize", "1"))
    return BULK_TOTAL_S if rows > BULK_ROWS else None


def _info(first: RawAnswer, last: RawAnswer) -> AnswerInfo:
    """Tell what came with the last page; nothing in the list is older than the first request."""
    limits = rate_limits_of(last.headers)
    return AnswerInfo(
        server_date=server_date_of(last.headers),
        round_trip_s=last.received_at - last.sent_at,
        sent_at=first.sent_at,
        received_at=last.received_at,
        etag=etag_of(last.headers),
        remaining_requests=limits.remaining,
        limit_requests=limits.limit,
        concurrent_requests=limits.concurrent,
        server_s=server_seconds_of(last.headers),
    )
