"""The vendor's own package as the client: what it expects of TaskRouter, the simulator gives."""

import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from tests.simulator.process import SimulatorProcess

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from twilio.base.exceptions import TwilioRestException
    from twilio.rest import Client


@pytest.fixture(scope="module")
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty", manual_clock=True) as process:
        yield process


@pytest.fixture
def workspace(simulator: SimulatorProcess, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The workspace of a world in which nobody has an offer any more."""
    for name in ("TWILIO_REGION", "TWILIO_EDGE"):
        monkeypatch.delenv(name, raising=False)
    client = Client(simulator.account_sid, simulator.auth_token)
    client.taskrouter.base_url = simulator.base_url
    workspace = client.taskrouter.v1.workspaces(simulator.workspace_sid)
    for task in workspace.tasks.list():
        workspace.tasks(task.sid).delete()
    available = workspace.activities.list(friendly_name="Available")[0].sid
    workspace.workers(simulator.worker_sid).update(activity_sid=available)
    yield workspace
    client.http_client.session.close()


@pytest.fixture
def alice(simulator: SimulatorProcess, workspace: Any) -> Any:
    return workspace.workers(simulator.worker_sid)


def offered(workspace: Any, alice: Any) -> Any:
    """Create a task and return Alice's offer of it."""
    task = workspace.tasks.create(attributes='{"name": "Jon Park"}', task_channel="voice")
    (reservation,) = alice.reservations.list(reservation_status="pending")
    assert reservation.task_sid == task.sid
    return alice.reservations(reservation.sid)


def test_a_task_is_created_offered_accepted_wrapped_up_and_completed(workspace: Any, alice: Any) -> None:
    offer = offered(workspace, alice)
    assert offer.update(reservation_status="accepted").reservation_status == "accepted"
    task = workspace.tasks(offer.fetch().task_sid)
    assert task.fetch().assignment_status == "assigned"
    assert task.update(assignment_status="wrapping").assignment_status == "wrapping"
    assert offer.fetch().reservation_status == "wrapping"
    assert task.update(assignment_status="completed", reason="done").reason == "done"
    assert offer.fetch().reservation_status == "completed"
    (under_task,) = task.reservations.list()
    assert under_task.worker_sid == alice.fetch().sid


def test_reject_with_an_activity(workspace: Any, alice: Any) -> None:
    offer = offered(workspace, alice)
    lunch = workspace.activities.list(friendly_name="Lunch")[0]
    offer.update(reservation_status="rejected", worker_activity_sid=lunch.sid)
    assert alice.fetch().activity_name == "Lunch"
    assert alice.fetch().available is False


def test_dequeue_with_all_its_options(simulator: SimulatorProcess, workspace: Any, alice: Any) -> None:
    simulator.control("POST", "calls", {"name": "Marcus Webb"})
    (reservation,) = alice.reservations.list(reservation_status="pending")
    answer = alice.reservations(reservation.sid).update(
        instruction="dequeue",
        dequeue_to="client:alice",
        dequeue_from="+15005550006",
        dequeue_record="record-from-answer",
        dequeue_timeout=30,
        dequeue_status_callback_url="https://example.test/done",
        dequeue_status_callback_event=["answered", "completed"],
    )
    assert answer.reservation_status == "pending"
    simulator.control("POST", "advance", {"seconds": 2})
    assert alice.reservations(reservation.sid).fetch().reservation_status == "accepted"


def test_what_seldom_changes(simulator: SimulatorProcess, workspace: Any, alice: Any) -> None:
    assert workspace.fetch().timeout_activity_name == "Offline"
    names = [activity.friendly_name for activity in workspace.activities.list()]
    assert {"Offline", "Available", "Break"} <= set(names)
    assert [queue.friendly_name for queue in workspace.task_queues.list()] == ["Billing", "Support", "Sales"]
    (workflow,) = workspace.workflows.list()
    assert workspace.workflows(workflow.sid).fetch().task_reservation_timeout == 120
    assert {channel.unique_name for channel in workspace.task_channels.list()} >= {"voice", "chat"}
    assert [worker.friendly_name for worker in workspace.workers.list(available="true")] == ["Alice Moreno"]


def test_channels_and_worker_updates(workspace: Any, alice: Any) -> None:
    assert len(alice.worker_channels.list()) == 5
    assert alice.worker_channels("chat").update(capacity=2, available=True).configured_capacity == 2
    made = workspace.activities.create(friendly_name="Coaching", available=False)
    assert workspace.activities(made.sid).update(friendly_name="Feedback").friendly_name == "Feedback"
    assert alice.update(activity_sid=made.sid, reject_pending_reservations=True).activity_name == "Feedback"


def test_events_and_statistics(workspace: Any, alice: Any) -> None:
    sid = offered(workspace, alice).fetch().sid
    (event,) = workspace.events.list(reservation_sid=sid, event_type="reservation.created")
    assert workspace.events(event.sid).fetch().event_data["reservation_sid"] == sid
    assert event.event_date.tzinfo is not None
    assert alice.statistics().fetch().cumulative["reservations_created"] >= 1
    assert workspace.workers.statistics().fetch().realtime["total_workers"] >= 4


def test_every_page_of_more_than_a_hundred_and_twenty(workspace: Any) -> None:
    made = [workspace.tasks.create(attributes=f'{{"number": {number}}}').sid for number in range(125)]
    for size, pages in ((50, 3), (1000, 1), (25, 5)):
        assert [task.sid for task in workspace.tasks.stream(page_size=size)] == made
        page = workspace.tasks.page(page_size=size)
        seen = 1
        while (page := page.next_page()) is not None:
            seen += 1
        assert seen == pages
    assert len(workspace.tasks.list(limit=60, page_size=50)) == 60


def test_errors_have_their_status_and_code(simulator: SimulatorProcess, workspace: Any, alice: Any) -> None:
    with pytest.raises(TwilioRestException) as found:
        workspace.tasks("WT" + "0" * 32).fetch()
    assert (found.value.status, found.value.code) == (404, 20404)
    offer = offered(workspace, alice)
    offer.update(reservation_status="accepted")
    with pytest.raises(TwilioRestException) as found:
        offer.update(reservation_status="accepted")
    assert (found.value.status, found.value.code) == (400, 20001)
    assert "not in expected state [pending]" in found.value.msg
    with pytest.raises(TwilioRestException) as found:
        offer.update(instruction="conference", from_="+15005550006")
    assert (found.value.status, found.value.code) == (400, 40136)
    with pytest.raises(TwilioRestException) as found:
        offer.update(reservation_status="wrapping", if_match="0")
    assert found.value.status == 412


def test_wrong_credentials(simulator: SimulatorProcess, workspace: Any) -> None:
    client = Client(simulator.account_sid, "wrong")
    client.taskrouter.base_url = simulator.base_url
    with pytest.raises(TwilioRestException) as found:
        client.taskrouter.v1.workspaces(simulator.workspace_sid).fetch()
    client.http_client.session.close()
    assert (found.value.status, found.value.code) == (401, 20003)


def test_an_api_key_works_like_the_account(simulator: SimulatorProcess, workspace: Any) -> None:
    client = Client(simulator.api_key_sid, simulator.api_key_secret, simulator.account_sid)
    client.taskrouter.base_url = simulator.base_url
    (found,) = client.taskrouter.v1.workspaces.list()
    client.http_client.session.close()
    assert found.sid == simulator.workspace_sid
