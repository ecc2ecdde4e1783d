"""How work ends: hanging up, wrapping up, completing, purging (reference 2.1, 2.6, 4.1)."""

import pytest

from tests.simulator.inside import Inside


def test_a_caller_who_hangs_up_before_assignment_cancels_everything(sim: Inside) -> None:
    offer = sim.offer()
    task = sim.task_of(offer)
    sim.control("hang-up", task_sid=task.removeprefix("Tasks/"))
    assert sim.status(offer) == "canceled"
    assert sim.get(task)["assignment_status"] == "canceled"
    assert sim.get(task)["reason"] == "hangup"
    assert sim.refusal("POST", offer, ReservationStatus="accepted") == (400, 20001)


def test_after_the_call_the_worker_wraps_up_and_completes(sim: Inside) -> None:
    offer = sim.offer()
    task = sim.task_of(offer)
    sim.post(offer, ReservationStatus="accepted")
    sim.control("hang-up", task_sid=task.removeprefix("Tasks/"))
    assert (sim.status(offer), sim.status(task)) == ("wrapping", "wrapping")
    sim.post(offer, ReservationStatus="completed")
    assert (sim.status(offer), sim.status(task)) == ("completed", "completed")
    sim.control("hang-up", task_sid=task.removeprefix("Tasks/"))
    assert sim.status(offer) == "completed", "hanging up twice changes nothing"


def test_wrap_up_and_completion_by_the_task(sim: Inside) -> None:
    offer = sim.offer()
    task = sim.task_of(offer)
    sim.post(offer, ReservationStatus="accepted")
    sim.post(task, AssignmentStatus="wrapping")
    assert sim.status(offer) == "wrapping"
    assert sim.refusal("POST", task, AssignmentStatus="completed") == (400, 20001), "a reason is required"
    assert sim.post(task, AssignmentStatus="completed", Reason="done")["reason"] == "done"
    assert sim.status(offer) == "completed"


def test_capacity_is_free_again_after_completion_only(sim: Inside) -> None:
    offer = sim.offer()
    sim.call()
    sim.post(offer, ReservationStatus="accepted")
    sim.post(offer, ReservationStatus="wrapping")
    assert sim.offers() == []
    sim.post(offer, ReservationStatus="completed")
    assert len(sim.offers()) == 1


@pytest.mark.parametrize(
    ("steps", "refused"),
    [
        ([], "wrapping"),
        ([], "completed"),
        (["accepted"], "accepted"),
        (["accepted"], "rejected"),
        (["accepted", "wrapping"], "wrapping"),
        (["accepted", "wrapping"], "accepted"),
        (["accepted", "completed"], "completed"),
        (["accepted", "completed"], "wrapping"),
        (["rejected"], "accepted"),
        (["rejected"], "rejected"),
        (["rejected"], "completed"),
    ],
)
def test_other_edges_are_refused_and_change_nothing(sim: Inside, steps: list[str], refused: str) -> None:
    offer = sim.offer()
    for step in steps:
        sim.post(offer, ReservationStatus=step)
    before = (sim.status(offer), sim.status(sim.task_of(offer)))
    response = sim.send("POST", offer, form={"ReservationStatus": refused})
    assert (response.status_code, response.json()["code"]) == (400, 20001)
    assert "not in expected state" in response.json()["message"]
    assert (sim.status(offer), sim.status(sim.task_of(offer))) == before


def test_work_that_is_forgotten_for_a_day_is_deleted_without_a_word_about_its_reservation(sim: Inside) -> None:
    offer = sim.offer()
    task = sim.task_of(offer)
    sim.post(offer, ReservationStatus="accepted")
    sim.advance(86_399)
    assert sim.status(task) == "assigned"
    sim.advance(2)
    assert (sim.send("GET", task).status_code, sim.send("GET", offer).status_code) == (404, 404)
    events = sim.get("Events", TaskSid=task.removeprefix("Tasks/"))["events"]
    assert [one["event_type"] for one in events] == ["task.system-deleted"]
    assert "worker_sid" not in events[0]["event_data"]


@pytest.mark.parametrize("status", ["wrapping", "completed"])
def test_work_that_goes_on_or_is_done_is_not_deleted_as_forgotten(sim: Inside, status: str) -> None:
    offer = sim.offer()
    sim.post(offer, ReservationStatus="accepted")
    sim.post(offer, ReservationStatus=status)
    sim.advance(90_000)
    assert sim.get("Events", EventType="task.system-deleted", Minutes="2000")["events"] == []


def test_double_accept_says_what_the_vendor_says(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(offer, ReservationStatus="accepted")
    message = sim.send("POST", offer, form={"ReservationStatus": "accepted"}).json()["message"]
    sid = offer.rsplit("/", 1)[1]
    assert message == f"Reservation {sid} not in expected state [pending] and cannot be updated to [onHold]"


@pytest.mark.parametrize(
    ("accepted", "form", "words"),
    [
        (False, {"AssignmentStatus": "completed", "Reason": "done"}, "Cannot complete task"),
        (False, {"AssignmentStatus": "wrapping"}, "Cannot wrap task"),
        (False, {"AssignmentStatus": "levitating"}, "Cannot update task"),
        (True, {"AssignmentStatus": "canceled", "Reason": "gone"}, "because it is not pending or reserved."),
        (True, {"AssignmentStatus": "canceled"}, "Reason is required"),
        (True, {"AssignmentStatus": "wrapping", "Attributes": "{}"}, "two requests"),
        (True, {"Attributes": "[]"}, "JSON object"),
        (True, {"Attributes": '{"a": "' + "x" * 4096 + '"}'}, "4096"),
        (True, {"Priority": "-1"}, "Priority"),
    ],
)
def test_what_a_task_refuses(sim: Inside, accepted: bool, form: dict[str, str], words: str) -> None:
    offer = sim.offer()
    if accepted:
        sim.post(offer, ReservationStatus="accepted")
    response = sim.send("POST", sim.task_of(offer), form=dict(form))
    assert (response.status_code, response.json()["code"]) == (400, 20001)
    assert words in response.json()["message"]


def test_canceling_a_task_cancels_its_offer(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(sim.task_of(offer), AssignmentStatus="CANCELED", Reason="not needed")
    assert sim.status(offer) == "canceled"


@pytest.mark.parametrize("ending", ["completed", "canceled"])
def test_an_ended_task_is_purged_after_five_minutes_and_its_events_stay(sim: Inside, ending: str) -> None:
    offer = sim.offer()
    task = sim.task_of(offer)
    if ending == "completed":
        sim.post(offer, ReservationStatus="accepted")
    sim.advance(7)
    sim.post(task, AssignmentStatus=ending, Reason="over")
    sim.advance(299)
    assert sim.status(offer) == ending
    sim.advance(1)
    under_task = f"{task}/Reservations/{offer.rsplit('/', 1)[1]}"
    for path in (offer, task, f"{task}/Reservations", under_task):
        assert sim.refusal("GET", path) == (404, 20404)
    assert sim.refusal("POST", offer, ReservationStatus="completed") == (404, 20404)
    assert sim.offers(ending) == []
    kinds = [one["event_type"] for one in sim.get("Events", TaskSid=task.removeprefix("Tasks/"))["events"]]
    assert f"reservation.{ending}" in kinds
    assert f"task.{ending}" in kinds
    assert "task.deleted" not in kinds, "automatic deletion says nothing"


def test_past_offers_of_a_living_task_stay(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(offer, ReservationStatus="rejected", WorkerActivitySid=sim.activity("Break"))
    sim.advance(3_000)
    assert sim.status(offer) == "rejected"


def test_a_deleted_task_is_gone_with_its_reservations(sim: Inside) -> None:
    offer = sim.offer()
    task = sim.task_of(offer)
    response = sim.send("DELETE", task)
    assert (response.status_code, response.content) == (204, b"")
    assert sim.refusal("GET", task) == (404, 20404)
    assert sim.refusal("GET", offer) == (404, 20404)
    assert sim.refusal("DELETE", task) == (404, 20404)
    assert len([sim.call()]) == len(sim.offers()), "the worker is free again"


def test_the_story_of_a_reservation_in_events(sim: Inside) -> None:
    offer = sim.offer(name="Jon Park", **{"from": "+16505550101"})
    for status in ("accepted", "wrapping", "completed"):
        sim.advance(10)
        sim.post(offer, ReservationStatus=status)
    events = sim.get("Events", ReservationSid=offer.rsplit("/", 1)[1])["events"]
    story = [(one["event_type"], one["event_data"]["reservation_status"]) for one in reversed(events)]
    assert story == [
        ("reservation.created", "pending"),
        ("reservation.accepted", "accepted"),
        ("reservation.wrapup", "wrapping"),
        ("reservation.completed", "completed"),
    ]
    last = events[0]
    assert last["event_data"]["task_age"] == "30"
    assert '"name": "Jon Park"' in last["event_data"]["task_attributes"]
    assert all(isinstance(value, str) for value in last["event_data"].values())
    assert (last["resource_type"], last["resource_sid"]) == ("reservation", offer.rsplit("/", 1)[1])
    assert last["resource_url"].endswith(offer)
    assert last["event_date_ms"] - events[-1]["event_date_ms"] == 30_000


def test_an_activity_change_tells_the_one_before(sim: Inside) -> None:
    sim.advance(26)
    sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Break"))
    (event,) = sim.get("Events", WorkerSid=sim.alice.sid, EventType="worker.activity.update")["events"]
    assert event["event_data"]["worker_previous_activity_name"] == "Available"
    assert event["event_data"]["worker_activity_name"] == "Break"
    assert event["event_data"]["worker_time_in_previous_activity_ms"] == "26000"
    sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Break"))
    assert len(sim.get("Events", EventType="worker.activity.update")["events"]) == 1, "no move, no event"
