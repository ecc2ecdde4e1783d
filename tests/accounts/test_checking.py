"""Trying a sign-in on the simulator: who is refused, where, and what a narrow key may do. Nothing is ever changed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from agent_console.accounts import checking
from agent_console.accounts.checking import Place
from agent_console.accounts.profiles import Role
from agent_console.accounts.report import Breadth, Grant, Part, Report, Right
from agent_console.client.credentials import Credentials
from agent_console.client.probe import Probe
from agent_console.errors import NotAuthorized
from agent_console.taskrouter.sids import WorkerSid, WorkspaceSid
from tests.simulator.process import SimulatorProcess

ENOUGH = [
    "workspaces.workers.reservations/*",
    "workspaces.workers/read",
    "workspaces.workers/update",
    "workspaces.workers.channels/list",
    "workspaces.activities/list",
    "workspaces.tasks/read",
    "workspaces.workflows/read",
    "workspaces.events/list",
]


@pytest.fixture(scope="module")
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty") as running:
        yield running


def tried(
    simulator: SimulatorProcess,
    username: str = "",
    secret: str = "",
    *,
    base_url: str = "",
    workspace: str = "",
    worker: str = "",
    role: Role = Role.AGENT,
) -> Report:
    username, secret = username or simulator.api_key_sid, secret or simulator.api_key_secret
    place = Place(
        username=username,
        workspace_sid=WorkspaceSid(workspace or simulator.workspace_sid),
        worker_sid=WorkerSid(worker or simulator.worker_sid) if role is Role.AGENT else None,
        role=role,
    )

    async def scenario() -> Report:
        probe = Probe(base_url or simulator.base_url, Credentials(username, secret))
        try:
            return await checking.check(probe, place, lambda _: None)
        finally:
            await probe.close()

    return asyncio.run(scenario())


def restricted(simulator: SimulatorProcess, *allow: str) -> tuple[str, str]:
    made = simulator.control("POST", "keys", {"allow": list(allow)})
    return made["api_key_sid"], made["api_key_secret"]


def part_of(report: Report) -> Part | None:
    return report.problem.part if report.problem is not None else None


def test_a_key_of_the_account_can_do_more_than_is_needed(simulator: SimulatorProcess) -> None:
    report = tried(simulator)
    assert report.is_usable
    assert report.worker is not None
    assert report.worker.friendly_name == "Alice Moreno"
    assert report.activities
    assert {right for right, grant in report.rights.items() if grant is not Grant.YES} == set()
    assert report.breadth is Breadth.WIDE
    assert tried(simulator, simulator.account_sid, simulator.auth_token).breadth is Breadth.ALL


def test_a_key_that_may_do_just_enough_is_right(simulator: SimulatorProcess) -> None:
    report = tried(simulator, *restricted(simulator, *ENOUGH))
    assert report.is_usable
    assert report.breadth is Breadth.RIGHT
    # It need not read the workspace.
    assert report.workspace is None


def test_each_right_that_is_missing_is_told(simulator: SimulatorProcess) -> None:
    key = restricted(simulator, "workspaces.workers.reservations/list", "workspaces.tasks/read")
    report = tried(simulator, *key)
    assert {right for right, grant in report.rights.items() if grant is Grant.YES} == {
        Right.RESERVATIONS_READ,
        Right.TASKS_READ,
    }
    assert report.missing == (Right.RESERVATIONS_ANSWER,)
    assert not report.is_usable


def test_a_supervisor_needs_the_list_of_workers(simulator: SimulatorProcess) -> None:
    assert tried(simulator, role=Role.SUPERVISOR).is_usable
    report = tried(simulator, *restricted(simulator, *ENOUGH), role=Role.SUPERVISOR)
    assert report.missing == (Right.WORKERS_LIST,)


def test_nothing_is_changed_by_trying(simulator: SimulatorProcess) -> None:
    simulator.control("POST", "calls", {"name": "Jon Park"})
    before = simulator.control("GET", "state")
    simulator.control("DELETE", "requests")
    assert tried(simulator).is_usable
    assert simulator.control("GET", "state") | {"now": 0} == before | {"now": 0}
    writes = [each for each in simulator.control("GET", "requests")["requests"] if each["method"] != "GET"]
    assert len(writes) == 2
    assert {each["status"] for each in writes} == {404}
    assert all("0" * 32 in each["path"] for each in writes)


@pytest.mark.parametrize("zeros", ["username", "secret"])
def test_a_wrong_or_expired_credential_is_the_credential(simulator: SimulatorProcess, zeros: str) -> None:
    wrong = ("SK" + "0" * 32, "") if zeros == "username" else ("", "0" * 32)
    report = tried(simulator, *wrong)
    assert part_of(report) is Part.CREDENTIAL
    assert isinstance(report.problem and report.problem.error, NotAuthorized)


def test_a_revoked_key_is_the_credential(simulator: SimulatorProcess) -> None:
    key = restricted(simulator, *ENOUGH)
    assert tried(simulator, *key).is_usable
    simulator.control("DELETE", "keys", {"api_key_sid": key[0]})
    assert part_of(tried(simulator, *key)) is Part.CREDENTIAL


def test_another_accounts_workspace_and_another_workspaces_worker(simulator: SimulatorProcess) -> None:
    assert part_of(tried(simulator, workspace="WS" + "0" * 32)) is Part.WORKSPACE
    assert part_of(tried(simulator, worker="WK" + "f" * 32)) is Part.WORKER


def test_the_end_of_a_line_after_the_token_is_no_part_of_it(simulator: SimulatorProcess) -> None:
    assert tried(simulator, secret=simulator.api_key_secret + "\r\n").is_usable


def test_a_captive_portal_is_the_network(simulator: SimulatorProcess) -> None:
    simulator.control("POST", "faults", {"kind": "html", "count": 1})
    report = tried(simulator)
    assert part_of(report) is Part.CONNECTION
    assert "network wants you to sign in" in str(report.problem and report.problem.error)
    simulator.control("DELETE", "faults")


def test_a_server_that_is_not_there_is_the_network(simulator: SimulatorProcess) -> None:
    report = tried(simulator, base_url="http://127.0.0.1:9")
    assert part_of(report) is Part.CONNECTION


def test_workspaces_and_workers_are_listed(simulator: SimulatorProcess) -> None:
    async def scenario() -> tuple[list[str], list[str]]:
        probe = Probe(simulator.base_url, Credentials(simulator.api_key_sid, simulator.api_key_secret))
        try:
            places = await checking.workspaces(probe)
            people = await checking.workers(probe, WorkspaceSid(simulator.workspace_sid))
        finally:
            await probe.close()
        return [each.sid for each in places], [each.friendly_name for each in people]

    places, people = asyncio.run(scenario())
    assert places == [simulator.workspace_sid]
    assert "Alice Moreno" in people
