"""Attributes and completion of a task over real sockets: the version counts, what others wrote stays."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest

from agent_console.client.api import open_api
from agent_console.client.credentials import Credentials
from agent_console.errors import Conflict, Rejected
from agent_console.session.outcome_writing import write_outcome
from agent_console.session.outcomes import ATTRIBUTE, WorkOutcome
from agent_console.session.store import Store
from agent_console.taskrouter.instructions import Accept
from agent_console.taskrouter.sids import TaskSid
from agent_console.taskrouter.statuses import ReservationStatus
from tests.simulator.process import SimulatorProcess

SAID = WorkOutcome(reason="Paid", disposition="Solved", notes="Called back")


@pytest.fixture(scope="module")
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess() as process:
        yield process


def test_an_outcome_is_written_for_the_version_that_was_read(simulator: SimulatorProcess) -> None:
    task_sid = TaskSid(simulator.control("POST", "calls", {"name": "Grace"})["task_sid"])

    async def main() -> None:
        api = open_api(
            simulator.base_url,
            Credentials(simulator.account_sid, simulator.auth_token),
            workspace_sid=simulator.workspace_sid,
            worker_sid=simulator.worker_sid,
        )
        try:
            before = await api.fetch_task(task_sid)
            assert before.info.etag is not None
            crm = json.loads(before.value.attributes or "{}") | {"crm": 42}
            await api.set_task_attributes(task_sid, json.dumps(crm), if_match=before.info.etag)
            with pytest.raises(Conflict):
                await api.set_task_attributes(task_sid, "{}", if_match=before.info.etag)
            with pytest.raises(Rejected):
                await api.complete_task(task_sid, "too early")
            (offer,) = (await api.list_reservations(ReservationStatus.PENDING)).value.reservations
            await api.update_reservation(offer.sid, Accept())
            await write_outcome(api, Store(), task_sid, SAID)
            done = (await api.complete_task(task_sid, SAID.reason)).value
            assert (done.assignment_status, done.reason) == ("completed", "Paid")
            kept = json.loads(done.attributes or "{}")
            assert kept == crm | {ATTRIBUTE: {"disposition": "Solved", "notes": "Called back"}}
            assert (await api.fetch_reservation(offer.sid)).value.status is ReservationStatus.COMPLETED
        finally:
            await api.close()

    asyncio.run(main())
