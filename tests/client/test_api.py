"""The API of one worker against scripted servers: what goes out and what comes back."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from agent_console.client.api import TaskRouterApi, open_api
from agent_console.client.exchange import Deadlines
from agent_console.errors import (
    Conflict,
    NotAuthorized,
    NotFound,
    ProtocolError,
    RateLimited,
    Rejected,
    Sent,
    ServerFault,
    SettingsError,
    TaskRouterError,
    TimedOut,
)
from agent_console.taskrouter.instructions import Accept, Reject
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkflowSid
from agent_console.taskrouter.statuses import ReservationStatus
from tests.client.peer import Peer, Seen, answer, says, serving
from tests.client.samples import WORKER, WORKSPACE, page, reservation, reservation_sid
from tests.client.transports import CREDENTIALS, api_to
from tests.waiting import for_ever, slowly

SID = ReservationSid(reservation_sid(1))
ONE = answer(json.dumps(reservation(1)).encode())
WORKER_PATH = f"/v1/Workspaces/{WORKSPACE}/Workers/{WORKER}"

Ask = Callable[[TaskRouterApi], Awaitable[object]]


def listing(api: TaskRouterApi) -> Awaitable[object]:
    return api.list_reservations(ReservationStatus.PENDING)


def accepting(api: TaskRouterApi) -> Awaitable[object]:
    return api.update_reservation(SID, Accept())


async def refused(wire: bytes, ask: Ask = listing) -> tuple[TaskRouterError, Peer]:
    async with serving(says(wire)) as peer, api_to(peer.url) as api:
        with pytest.raises(TaskRouterError) as caught:
            await ask(api)
    return caught.value, peer


def test_list_asks_for_one_status_and_tells_what_came_with_it() -> None:
    async def scenario() -> None:
        headers = (
            ("Date", "Tue, 24 Nov 2026 08:00:01 GMT"),
            ("ETag", '"5"'),
            ("X-Rate-Limit-Limit", "100"),
            ("X-Rate-Limit-Remaining", "42"),
            ("Twilio-Concurrent-Requests", "3"),
        )
        wire = answer(page([reservation(1), reservation(2)]), headers=headers)
        async with serving(says(wire)) as peer, api_to(peer.url) as api:
            got = await api.list_reservations(ReservationStatus.PENDING)
        (seen,) = peer.requests
        assert seen.target == f"{WORKER_PATH}/Reservations?ReservationStatus=pending&PageSize=50"
        assert [row.sid for row in got.value.reservations] == [SID, reservation_sid(2)]
        assert not got.value.unchanged
        assert not got.value.truncated
        info = got.info
        assert info.server_date == datetime(2026, 11, 24, 8, 0, 1, tzinfo=UTC)
        assert (info.etag, info.limit_requests) == ('"5"', 100)
        assert (info.remaining_requests, info.concurrent_requests) == (42, 3)
        assert info.received_at >= info.sent_at > 0
        assert info.round_trip_s == info.received_at - info.sent_at

    asyncio.run(scenario())


def test_unchanged_list_is_the_same_tuple() -> None:
    async def scenario() -> None:
        before, after = answer(page([reservation(1)])), answer(page([reservation(2)]))
        async with serving(says(before, before, before, after)) as peer, api_to(peer.url) as api:
            first = await api.list_reservations()
            again = await api.list_reservations()
            other_arguments = await api.list_reservations(page_size=20)
            changed = await api.list_reservations()
            assert again.value.unchanged
            assert again.value.reservations is first.value.reservations
            assert not other_arguments.value.unchanged
            assert not changed.value.unchanged
            assert [row.sid for row in changed.value.reservations] == [reservation_sid(2)]

    asyncio.run(scenario())


def two_pages(peer: Peer) -> Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]:
    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        following = f"{peer.url}{WORKER_PATH}/Reservations?PageSize=50&PageToken=PA1"
        second = "PageToken" in seen.target
        writer.write(answer(page([reservation(2)]) if second else page([reservation(1)], following)))

    return script


def test_pages_are_followed_as_given_and_never_count_as_unchanged() -> None:
    async def scenario() -> None:
        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            await two_pages(peer)(seen, writer)

        async with serving(script) as peer, api_to(peer.url) as api:
            for _ in range(2):
                got = await api.list_reservations()
                assert [row.sid for row in got.value.reservations] == [SID, reservation_sid(2)]
                assert not got.value.unchanged
                assert got.info.received_at - got.info.sent_at >= got.info.round_trip_s
            assert peer.requests[1].target.endswith("?PageSize=50&PageToken=PA1")

    asyncio.run(scenario())


def test_limit_asks_for_no_more_rows_than_wanted() -> None:
    async def scenario() -> None:
        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            await two_pages(peer)(seen, writer)

        async with serving(script) as peer, api_to(peer.url) as api:
            got = await api.list_reservations(limit=1)
        assert got.value.truncated
        assert [row.sid for row in got.value.reservations] == [SID]
        (seen,) = peer.requests
        assert seen.target.endswith("?PageSize=1")

    asyncio.run(scenario())


def test_next_page_on_another_port_is_not_asked() -> None:
    async def scenario() -> None:
        async with serving(says(ONE)) as other:
            wire = answer(page([reservation(1)], f"{other.url}{WORKER_PATH}/Reservations"))
            error, peer = await refused(wire)
            assert type(error) is ProtocolError
            assert "another server" in error.title
            assert (len(peer.requests), other.connections) == (1, 0)

    asyncio.run(scenario())


def test_page_loop_ends() -> None:
    async def scenario() -> None:
        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            writer.write(answer(page([reservation(1)], f"{peer.url}{WORKER_PATH}/Reservations?x")))

        async with serving(script) as peer, api_to(peer.url) as api:
            with pytest.raises(ProtocolError, match="circle"):
                await api.list_reservations()
            assert len(peer.requests) == 2

    asyncio.run(scenario())


def vendor_error(status: int, code: int, headers: tuple[tuple[str, str], ...] = ()) -> bytes:
    body = {"code": code, "message": "words", "more_info": "", "status": status}
    return answer(json.dumps(body).encode(), status, headers=headers)


@pytest.mark.parametrize("ask", [listing, accepting], ids=["read", "write"])
@pytest.mark.parametrize(
    ("wire", "kind", "sent"),
    [
        (vendor_error(400, 40114), Rejected, Sent.YES),
        (vendor_error(401, 20003), NotAuthorized, Sent.YES),
        (vendor_error(403, 20403), NotAuthorized, Sent.YES),
        (vendor_error(404, 20404), NotFound, Sent.YES),
        (vendor_error(410, 20404), NotFound, Sent.YES),
        (vendor_error(409, 20409), Conflict, Sent.YES),
        (vendor_error(412, 20412), Conflict, Sent.YES),
        (vendor_error(429, 20429), RateLimited, Sent.NO),
        (vendor_error(500, 20500), ServerFault, Sent.MAYBE),
        (answer(b"<html>503</html>", 503, "text/html"), ServerFault, Sent.MAYBE),
        (answer(b"<html>Sign in</html>", content_type="text/html"), ProtocolError, Sent.MAYBE),
        (answer(b"", 302, headers=(("Location", "https://x/"),)), ProtocolError, Sent.MAYBE),
        (answer(b""), ProtocolError, Sent.MAYBE),
        (answer(b'{"reservations": ['), ProtocolError, Sent.MAYBE),
        (answer(b"[" * 100_000), ProtocolError, Sent.MAYBE),
    ],
)
def test_refusals_go_up_at_once_and_nothing_is_repeated(
    wire: bytes, kind: type[TaskRouterError], sent: Sent, ask: Ask
) -> None:
    error, peer = asyncio.run(refused(wire, ask))
    assert type(error) is kind
    assert error.sent is sent
    assert len(peer.requests) == 1


def test_retry_after_is_told() -> None:
    wire = vendor_error(429, 20429, (("Retry-After", "7"),))
    error, _ = asyncio.run(refused(wire))
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 7.0


def test_captive_portal_asks_for_a_sign_in() -> None:
    error, _ = asyncio.run(refused(answer(b"<html>", content_type="text/html")))
    assert "sign in" in error.title


@pytest.mark.parametrize(
    ("ask", "form"),
    [
        (accepting, b"ReservationStatus=accepted"),
        (
            lambda api: api.update_reservation(SID, Reject(ActivitySid("WA" + "1" * 32))),
            b"ReservationStatus=rejected&WorkerActivitySid=WA" + b"1" * 32,
        ),
        (
            lambda api: api.set_reservation_status(SID, ReservationStatus.COMPLETED),
            b"ReservationStatus=completed",
        ),
    ],
    ids=["accept", "reject", "complete"],
)
def test_writes(ask: Ask, form: bytes) -> None:
    async def scenario() -> None:
        async with serving(says(ONE)) as peer, api_to(peer.url) as api:
            await ask(api)
        (seen,) = peer.requests
        assert (seen.method, seen.target) == ("POST", f"{WORKER_PATH}/Reservations/{SID}")
        assert seen.body == form

    asyncio.run(scenario())


def test_version_is_given_back() -> None:
    async def scenario() -> None:
        async with serving(says(ONE)) as peer, api_to(peer.url) as api:
            await api.update_reservation(SID, Accept(), if_match="7")
            await api.set_reservation_status(SID, ReservationStatus.WRAPPING, if_match="8")
        assert [seen.headers["if-match"] for seen in peer.requests] == ["7", "8"]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "ask",
    [
        lambda api: api.fetch_reservation(ReservationSid("WR/../x")),
        lambda api: api.fetch_task(TaskSid("WT?x")),
        lambda api: api.fetch_workflow(WorkflowSid("")),
        lambda api: api.set_worker_activity(ActivitySid("WK" + "0" * 32)),
    ],
    ids=["reservation", "task", "workflow", "activity"],
)
def test_what_cannot_be_sent_is_not_sent(ask: Ask) -> None:
    async def scenario() -> None:
        async with serving(says(ONE)) as peer, api_to(peer.url) as api:
            with pytest.raises(SettingsError):
                await ask(api)
            assert not peer.connections

    asyncio.run(scenario())


def test_big_pages_have_more_time() -> None:
    async def scenario() -> None:
        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            await (slowly(0.4) if "PageSize=1000" in seen.target else for_ever())
            writer.write(answer(page([])))

        brief = Deadlines(connect_s=1, read_s=5, total_s=0.2)
        async with serving(script) as peer, api_to(peer.url, deadlines=brief) as api:
            assert (await api.list_reservations(page_size=1000)).value.reservations == ()
            with pytest.raises(TimedOut):
                await api.list_reservations()

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("workspace", "worker", "field"),
    [("WS1", WORKER, "--workspace-sid"), (WORKSPACE, WORKSPACE, "--worker-sid")],
)
def test_sids_are_checked_when_opened(workspace: str, worker: str, field: str) -> None:
    with pytest.raises(SettingsError) as caught:
        open_api("https://x.example", CREDENTIALS, workspace_sid=workspace, worker_sid=worker)
    assert caught.value.field == field
