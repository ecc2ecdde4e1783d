"""The whole client against the simulator, a process that shares no code with it."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta

import pytest

from agent_console.client.api import open_api
from agent_console.client.credentials import Credentials
from agent_console.client.io_thread import IoThread, OffThreadApi
from agent_console.errors import (
    ConnectionLost,
    NotAuthorized,
    NotFound,
    ProtocolError,
    RateLimited,
    Rejected,
    ServerFault,
)
from agent_console.session.ports import Api
from agent_console.taskrouter.instructions import Accept, Dequeue, Reject
from agent_console.taskrouter.resources import Event, WorkerReservation
from agent_console.taskrouter.sids import ReservationSid, WorkflowSid
from agent_console.taskrouter.statuses import ReservationStatus
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S

Scenario = Callable[[Api], Awaitable[None]]


@pytest.fixture(scope="module")
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess() as process:
        yield process


@pytest.fixture(autouse=True)
def _nothing_left(simulator: SimulatorProcess) -> Iterator[None]:
    """End every fault and every call: a rejected call would come back in the next test."""
    yield
    simulator.control("DELETE", "faults")
    for task in simulator.control("GET", "state")["tasks"]:
        if task["status"] not in {"completed", "canceled"}:
            simulator.control("POST", "hang-up", {"task_sid": task["sid"]})


def run(simulator: SimulatorProcess, scenario: Scenario, credentials: Credentials | None = None) -> None:
    """Run a scenario as the console does: off the calling thread."""

    async def main() -> None:
        direct = open_api(
            simulator.base_url,
            credentials or Credentials(simulator.account_sid, simulator.auth_token),
            workspace_sid=simulator.workspace_sid,
            worker_sid=simulator.worker_sid,
        )
        api = OffThreadApi(direct, IoThread())
        try:
            await api.warm_up()
            await scenario(api)
        finally:
            assert await api.close()

    asyncio.run(main())


async def offered(api: Api, simulator: SimulatorProcess, name: str) -> WorkerReservation:
    """Let somebody call and wait until the call is offered."""
    task_sid = (await asyncio.to_thread(simulator.control, "POST", "calls", {"name": name}))["task_sid"]
    async with asyncio.timeout(PATIENCE_S):
        while True:
            got = await api.list_reservations(ReservationStatus.PENDING)
            for row in got.value.reservations:
                if row.task_sid == task_sid:
                    return row


def test_worker_workspace_and_activities(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        worker = (await api.fetch_worker()).value
        workspace = (await api.fetch_workspace()).value
        activities = (await api.list_activities()).value
        assert worker.sid == simulator.worker_sid
        assert workspace.sid == simulator.workspace_sid
        assert worker.activity_sid in {activity.sid for activity in activities}
        away = next(activity for activity in activities if not activity.available)
        back = next(activity for activity in activities if activity.available)
        moved = await api.set_worker_activity(away.sid, reject_pending=True)
        assert (moved.value.activity_sid, moved.value.available) == (away.sid, False)
        assert (await api.set_worker_activity(back.sid)).value.available
        assert (await api.fetch_worker()).info.server_date is not None
        channels = {channel.task_channel_unique_name: channel for channel in (await api.list_worker_channels()).value}
        assert channels["voice"].available
        assert channels["voice"].configured_capacity >= 1

    run(simulator, scenario)


def test_accept_and_complete_with_its_task_and_workflow(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        row = await offered(api, simulator, "Jon Park")
        task = (await api.fetch_task(row.task_sid)).value
        assert "Jon Park" in (task.attributes or "")
        assert task.workflow_sid is not None
        workflow = (await api.fetch_workflow(WorkflowSid(task.workflow_sid))).value
        assert workflow.task_reservation_timeout > 0
        accepted = await api.update_reservation(row.sid, Accept())
        assert accepted.value.status is ReservationStatus.ACCEPTED
        with pytest.raises(Rejected):
            await api.update_reservation(row.sid, Accept())
        again = await api.fetch_reservation(row.sid)
        assert again.value.status is ReservationStatus.ACCEPTED
        completed = await api.set_reservation_status(row.sid, ReservationStatus.COMPLETED)
        assert completed.value.status is ReservationStatus.COMPLETED

    run(simulator, scenario)


def test_reject_moves_the_worker(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        row = await offered(api, simulator, "Ada Roth")
        activities = (await api.list_activities()).value
        away = next(activity for activity in activities if not activity.available)
        rejected = await api.update_reservation(row.sid, Reject(away.sid))
        assert rejected.value.status is ReservationStatus.REJECTED
        worker = (await api.fetch_worker()).value
        assert worker.activity_sid == away.sid
        back = next(activity for activity in activities if activity.available)
        await api.set_worker_activity(back.sid)

    run(simulator, scenario)


def test_dequeue_is_taken(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        row = await offered(api, simulator, "Ines Duarte")
        taken = await api.update_reservation(row.sid, Dequeue(to="+14155550123"))
        assert taken.value.sid == row.sid
        async with asyncio.timeout(PATIENCE_S):
            while (await api.fetch_reservation(row.sid)).value.status is ReservationStatus.PENDING:
                await asyncio.to_thread(simulator.control, "GET", "state")
        await api.set_reservation_status(row.sid, ReservationStatus.COMPLETED)

    run(simulator, scenario)


def test_unknown_reservation(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        with pytest.raises(NotFound):
            await api.fetch_reservation(ReservationSid("WR" + "0" * 32))

    run(simulator, scenario)


def test_wrong_credentials(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        with pytest.raises(NotAuthorized):
            await api.fetch_worker()

    run(simulator, scenario, Credentials(simulator.account_sid, "0" * 32))


def test_api_key(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        assert (await api.fetch_worker()).value.sid == simulator.worker_sid

    run(simulator, scenario, Credentials(simulator.api_key_sid, simulator.api_key_secret))


def test_unchanged_poll(simulator: SimulatorProcess) -> None:
    async def scenario(api: Api) -> None:
        first = await api.list_reservations(ReservationStatus.RESCINDED)
        again = await api.list_reservations(ReservationStatus.RESCINDED)
        assert again.value.unchanged
        assert again.value.reservations is first.value.reservations

    run(simulator, scenario)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ({"kind": "status", "status": 503}, ServerFault),
        ({"kind": "status", "status": 429, "retry_after": "3"}, RateLimited),
        ({"kind": "html"}, ProtocolError),
        ({"kind": "redirect_other_host"}, ProtocolError),
        ({"kind": "next_page_other_host"}, ProtocolError),
        ({"kind": "next_page_loop"}, ProtocolError),
        ({"kind": "truncated_json"}, ProtocolError),
        ({"kind": "oversized"}, ProtocolError),
        ({"kind": "gzip_bomb", "megabytes": 40}, ProtocolError),
        ({"kind": "reset"}, ConnectionLost),
    ],
    ids=lambda value: value["kind"] if isinstance(value, dict) else "",
)
def test_faults_come_up_typed(simulator: SimulatorProcess, fault: dict[str, object], kind: type[Exception]) -> None:
    async def scenario(api: Api) -> None:
        await asyncio.to_thread(simulator.control, "POST", "faults", fault)
        with pytest.raises(kind) as caught:
            await api.list_reservations()
        if isinstance(caught.value, RateLimited):
            assert caught.value.retry_after_s == 3.0
        await asyncio.to_thread(simulator.control, "DELETE", "faults")
        await api.list_reservations()

    run(simulator, scenario)


def test_list_of_several_thousand() -> None:
    async def scenario(api: Api) -> None:
        whole = (await api.list_reservations(page_size=1000)).value
        assert len(whole.reservations) >= 2500
        assert len({row.sid for row in whole.reservations}) == len(whole.reservations)
        assert (whole.skipped, whole.truncated) == (0, False)
        cut = (await api.list_reservations(page_size=1000, limit=1500)).value
        assert cut.reservations == whole.reservations[:1500]
        assert cut.truncated

    with SimulatorProcess("bulk", count=2500) as simulator:
        run(simulator, scenario)


def test_the_log_of_a_month_is_read_page_by_page_and_names_one_worker() -> None:
    async def scenario(api: Api) -> None:
        workers = (await api.list_workers()).value
        assert len(workers) == 30
        of_another = api.for_worker(workers[1].sid)
        now = (await api.fetch_worker()).info.server_date
        assert now is not None
        events: list[Event] = []
        url, pages = None, 0
        while pages == 0 or url is not None:
            page = (await of_another.list_events(now - timedelta(days=30), now, after_url=url)).value
            events += page.events
            url, pages = page.next_url, pages + 1
        assert pages > 1
        assert {json.loads(bytes(event.event_data))["worker_sid"] for event in events} == {workers[1].sid}
        assert "worker.activity.update" in {event.event_type for event in events}
        dates = [event.event_date_ms for event in events]
        assert dates == sorted(dates, reverse=True)

    with SimulatorProcess("supervisor") as process:
        run(process, scenario)
