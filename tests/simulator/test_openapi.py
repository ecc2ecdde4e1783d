"""Every answer against the vendor's own description, where that file is there."""

import re
from collections.abc import Callable

import httpx
import pytest

from tests.described import needs_description, operation, resolved, validator
from tests.simulator.inside import Inside

pytestmark = needs_description


def check(answer: httpx.Response, operation_id: str) -> None:
    """Hold an answer against its operation: status, types, formats, and exactly the described keys."""
    (status, response), *others = operation(operation_id)[2]["responses"].items()
    assert not others
    assert answer.status_code == int(status), answer.text
    if answer.status_code == 204:
        assert answer.content == b""
        return
    schema = response["content"]["application/json"]["schema"]
    body = answer.json()
    errors = [f"{error.json_path}: {error.message}" for error in validator(schema).iter_errors(body)]
    assert errors == []
    properties = resolved(schema)["properties"]
    assert set(body) == set(properties)
    for key, found in properties.items():
        if found.get("type") == "array" and "$ref" in found.get("items", {}):
            assert body[key], "a list without items proves nothing"
            for one in body[key]:
                assert set(one) == set(resolved(found["items"])["properties"])
            assert body["meta"]["key"] == key


Form = dict[str, str | list[str]]
READS = [
    "ListWorkspace", "FetchWorkspace", "ListActivity", "FetchActivity", "ListTaskQueue", "FetchTaskQueue",
    "ListWorkflow", "FetchWorkflow", "ListTaskChannel", "FetchTaskChannel", "ListEvent", "FetchEvent", "ListTask",
    "FetchTask", "ListTaskReservation", "FetchTaskReservation", "ListWorker", "FetchWorker", "ListWorkerChannel",
    "FetchWorkerChannel", "ListWorkerReservation", "FetchWorkerReservation", "FetchWorkerStatistics",
    "FetchWorkersCumulativeStatistics", "FetchWorkersRealTimeStatistics", "FetchWorkerInstanceStatistics",
]  # fmt: skip
WRITES: list[tuple[str, Form]] = [
    ("CreateActivity", {"FriendlyName": "Follow-up", "Available": "true"}),
    ("UpdateActivity", {"FriendlyName": "Pause"}),
    ("CreateTask", {"Attributes": '{"name": "Lena"}', "TaskChannel": "chat", "Priority": "3", "Timeout": "60"}),
    ("UpdateTask", {"Attributes": '{"name": "Lena"}', "Priority": "4"}),
    ("DeleteTask", {}),
    ("CreateWorker", {"FriendlyName": "Ute", "Attributes": "{}"}),
    ("UpdateWorker", {"FriendlyName": "Alice", "Attributes": '{"contact_uri": "client:a"}'}),
    ("UpdateWorkerChannel", {"Capacity": "4", "Available": "true"}),
    ("UpdateWorkerReservation", {"ReservationStatus": "accepted"}),
    ("UpdateWorkerReservation", {"Instruction": "dequeue", "DequeueTo": "client:alice"}),
    ("UpdateTaskReservation", {"ReservationStatus": "rejected"}),
]


def path_of(sim: Inside, operation_id: str) -> tuple[str, str]:
    """Return method and address of an operation on what is there."""
    method, path, _ = operation(operation_id)
    offer = sim.offers()[0]
    sids: dict[str, Callable[[], str]] = {
        "Workspaces": lambda: sim.world.workspace.sid,
        "Activities": lambda: next(iter(sim.world.activities)),
        "TaskQueues": lambda: next(iter(sim.world.queues)),
        "Workflows": lambda: next(iter(sim.world.workflows)),
        "TaskChannels": lambda: next(iter(sim.world.task_channels)),
        "Events": lambda: sim.world.events[-1].sid,
        "Tasks": lambda: sim.task_of(offer).removeprefix("Tasks/"),
        "Workers": lambda: sim.alice.sid,
        "Channels": lambda: sim.alice.channels["voice"].sid,
        "Reservations": lambda: offer.rsplit("/", 1)[1],
    }
    return method, re.sub(r"(\w+)/\{\w+\}", lambda match: f"{match[1]}/{sids[match[1]]()}", path)


@pytest.fixture
def busy(sim: Inside) -> Inside:
    """A world in which every list has something in it."""
    sim.offer(name="Jon Park")
    sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Break"))
    return sim


@pytest.mark.parametrize("operation_id", READS)
def test_what_is_read(busy: Inside, operation_id: str) -> None:
    check(busy.send(*path_of(busy, operation_id)), operation_id)


@pytest.mark.parametrize(("operation_id", "form"), WRITES)
def test_what_is_written(busy: Inside, operation_id: str, form: Form) -> None:
    method, path = path_of(busy, operation_id)
    check(busy.send(method, path, form=form), operation_id)


def test_the_forms_above_use_documented_parameters() -> None:
    for operation_id, form in WRITES:
        content = operation(operation_id)[2].get("requestBody", {}).get("content", {})
        documented = content.get("application/x-www-form-urlencoded", {}).get("schema", {}).get("properties", {})
        assert set(form) <= set(documented), operation_id


@pytest.mark.parametrize("status", ["rejected", "timeout", "canceled", "accepted", "wrapping", "completed"])
def test_reservations_and_tasks_in_every_status(sim: Inside, status: str) -> None:
    offer = sim.offer()
    match status:
        case "timeout":
            sim.advance(120)
        case "canceled":
            sim.control("hang-up", task_sid=sim.task_of(offer).removeprefix("Tasks/"))
        case "rejected":
            sim.post(offer, ReservationStatus=status)
        case _:
            sim.post(offer, ReservationStatus="accepted")
            if status != "accepted":
                sim.post(offer, ReservationStatus=status)
    assert sim.status(offer) == status
    check(sim.send("GET", offer), "FetchWorkerReservation")
    check(sim.send("GET", sim.task_of(offer)), "FetchTask")
    check(sim.send("GET", "Tasks"), "ListTask")
    check(sim.send("GET", "Events"), "ListEvent")


def test_the_check_itself_finds_what_is_wrong(busy: Inside) -> None:
    answer = busy.send("GET", busy.offers()[0])
    for key, value in (("sid", "WT" + "0" * 32), ("reservation_status", "levitating"), ("url", "nowhere")):
        wrong = httpx.Response(200, json=answer.json() | {key: value})
        with pytest.raises(AssertionError):
            check(wrong, "FetchWorkerReservation")
