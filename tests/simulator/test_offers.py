"""How tasks are offered, refused, timed out and taken away (reference 2.1 to 2.4)."""

import pytest

from tests.simulator.inside import Inside


def test_an_offer_nobody_answers_times_out_and_moves_the_worker(sim: Inside) -> None:
    offer = sim.offer()
    task = sim.task_of(offer)
    sim.advance(119)
    assert sim.status(offer) == "pending"
    assert sim.status(task) == "reserved"
    sim.advance(1)
    assert sim.status(offer) == "timeout"
    assert sim.status(task) == "pending"
    worker = sim.get(f"Workers/{sim.alice.sid}")
    assert worker["activity_name"] == "Offline"
    assert worker["available"] is False


def test_a_timed_out_task_is_offered_to_the_next_worker(sim: Inside) -> None:
    sim.advance(10)
    ben = sim.colleague("Ben")
    offer = sim.offer(queue="Support")
    assert sim.offers(worker=ben) == []
    sim.advance(120)
    assert sim.status(offer) == "timeout"
    assert len(sim.offers(worker=ben)) == 1
    assert sim.offers() == []


def test_no_timeout_is_late_even_when_the_clock_jumps_far(sim: Inside) -> None:
    offer = sim.offer()
    created = sim.world.now
    sim.advance(1_000)
    assert sim.status(offer) == "timeout"
    events = sim.get("Events", EventType="reservation.timeout", Minutes="60")["events"]
    assert [event["event_date_ms"] for event in events] == [int((created + 120) * 1000)]


def test_reject_without_activity_leaves_the_worker_and_offers_again(sim: Inside) -> None:
    offer = sim.offer()
    answer = sim.post(offer, ReservationStatus="rejected")
    assert answer["reservation_status"] == "rejected"
    assert sim.get(f"Workers/{sim.alice.sid}")["activity_name"] == "Available"
    (again,) = sim.offers()
    assert again != offer
    assert sim.get(again)["task_sid"] == answer["task_sid"]


def test_reject_prefers_another_worker_who_is_free(sim: Inside) -> None:
    sim.advance(1)
    ben = sim.colleague("Ben")
    offer = sim.offer(queue="Support")
    sim.advance(1)
    sim.post(offer, ReservationStatus="rejected")
    assert sim.offers() == []
    assert len(sim.offers(worker=ben)) == 1


def test_reject_with_activity_moves_the_worker(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(offer, Instruction="reject", WorkerActivitySid=sim.activity("Break"))
    worker = sim.get(f"Workers/{sim.alice.sid}")
    assert worker["activity_name"] == "Break"
    assert sim.offers() == []
    assert sim.status(sim.task_of(offer)) == "pending"


def test_the_rejection_limit_cancels_the_task() -> None:
    with Inside(rejection_limit=3) as sim:
        task = f"Tasks/{sim.call()}"
        for _ in range(2):
            sim.post(sim.offers()[0], ReservationStatus="rejected")
            assert sim.status(task) == "reserved"
        sim.post(sim.offers()[0], ReservationStatus="rejected")
        assert sim.status(task) == "canceled"
        assert sim.offers() == []


def test_the_rejection_limit_counts_rejections_by_a_change_of_activity() -> None:
    with Inside(rejection_limit=1) as sim:
        task = f"Tasks/{sim.call()}"
        sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Break"), RejectPendingReservations="true")
        assert sim.status(task) == "canceled"


def test_several_are_offered_and_the_first_to_accept_wins(sim: Inside) -> None:
    sim.world.queue("Support").max_reserved_workers = 3
    others = [sim.colleague("Ben"), sim.colleague("Chloe")]
    offer = sim.offer(queue="Support")
    task = sim.task_of(offer)
    (lost,) = sim.offers(worker=others[0])
    (rejected,) = sim.offers(worker=others[1])
    sim.post(rejected, ReservationStatus="rejected")
    assert sim.status(task) == "reserved", "two offers are still open"
    sim.post(offer, ReservationStatus="accepted")
    assert sim.status(task) == "assigned"
    assert [sim.status(one) for one in (offer, lost, rejected)] == ["accepted", "rescinded", "rejected"]
    assert sim.refusal("POST", lost, ReservationStatus="accepted") == (400, 20001)
    mine = sim.get(f"{task}/Reservations", WorkerSid=others[0])["reservations"]
    assert [one["reservation_status"] for one in mine] == ["rescinded"]


def test_a_multi_reserved_task_waits_until_every_offer_ended(sim: Inside) -> None:
    sim.world.queue("Support").max_reserved_workers = 2
    ben = sim.colleague("Ben")
    offer = sim.offer(queue="Support")
    task = sim.task_of(offer)
    sim.post(offer, ReservationStatus="rejected", WorkerActivitySid=sim.activity("Break"))
    assert sim.status(task) == "reserved"
    sim.post(sim.offers(worker=ben)[0], ReservationStatus="rejected", WorkerActivitySid=sim.activity("Lunch"))
    assert sim.status(task) == "pending"


def test_capacity_bounds_how_many_offers_a_worker_has(sim: Inside) -> None:
    first = sim.offer()
    second = f"Tasks/{sim.call()}"
    assert sim.offers() == [first]
    assert sim.status(second) == "pending"
    channel = sim.get(f"Workers/{sim.alice.sid}/Channels/voice")
    assert (channel["assigned_tasks"], channel["available_capacity_percentage"]) == (1, 0)
    sim.post(f"Workers/{sim.alice.sid}/Channels/voice", Capacity="2")
    assert len(sim.offers()) == 2
    assert sim.status(second) == "reserved"


def test_channels_have_capacities_of_their_own(sim: Inside) -> None:
    sim.offer()
    sim.control("chats", name="Noor Haddad")
    assert len(sim.offers()) == 2


def test_an_unavailable_channel_and_no_capacity_take_nothing(sim: Inside) -> None:
    channel = f"Workers/{sim.alice.sid}/Channels/voice"
    assert sim.post(channel, Available="no")["available"] is False
    sim.call()
    assert sim.offers() == []
    assert sim.post(channel, Available="yes", Capacity="0")["available_capacity_percentage"] == 0
    assert len(sim.offers()) == 0
    sim.post(channel, Capacity="1")
    assert len(sim.offers()) == 1


def test_a_task_for_one_worker_ignores_capacity_unless_told(sim: Inside) -> None:
    sim.offer()
    task = sim.post("Tasks", TaskChannel="voice", RoutingTarget=sim.alice.sid)
    assert task["ignore_capacity"] is True
    assert len(sim.offers()) == 2
    sim.post("Tasks", TaskChannel="voice", RoutingTarget=sim.alice.sid, IgnoreCapacity="false")
    assert len(sim.offers()) == 2


def test_a_task_is_offered_by_skill_and_priority_first(sim: Inside) -> None:
    david = sim.colleague("David")
    sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Break"))
    support = f"Tasks/{sim.call(queue='Support')}"
    assert sim.status(support) == "pending", "David only does billing"
    assert sim.offers(worker=david) == []
    later = sim.post("Tasks", TaskChannel="voice", Priority="5", Attributes='{"queue": "Support"}')["sid"]
    sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Available"))
    assert sim.get(sim.offers()[0])["task_sid"] == later


def test_moving_between_available_activities_keeps_offers(sim: Inside) -> None:
    other = sim.post("Activities", FriendlyName="Follow-up", Available="true")["sid"]
    offer = sim.offer()
    sim.post(f"Workers/{sim.alice.sid}", ActivitySid=other)
    assert sim.status(offer) == "pending"


def test_leaving_with_pending_offers_rejected(sim: Inside) -> None:
    offer = sim.offer()
    path = f"Workers/{sim.alice.sid}"
    available = sim.activity("Available")
    assert sim.refusal("POST", path, ActivitySid=available, RejectPendingReservations="true") == (400, 20001)
    assert sim.status(offer) == "pending"
    sim.post(path, ActivitySid=sim.activity("Lunch"), RejectPendingReservations="true")
    assert sim.status(offer) == "rejected"


def test_a_task_that_waits_too_long_is_canceled_with_its_offer(sim: Inside) -> None:
    sim.post("Tasks", TaskChannel="voice", Timeout="30")
    (offer,) = sim.offers()
    sim.advance(30)
    task = sim.get(sim.task_of(offer))
    assert (task["assignment_status"], task["reason"]) == ("canceled", "Task TTL Exceeded")
    assert sim.status(offer) == "canceled"
    (event,) = sim.get("Events", EventType="task.canceled")["events"]
    assert event["description"] == "Task TTL Exceeded"


@pytest.mark.parametrize("spelling", ["accepted", "ACCEPTED", "Accepted"])
def test_statuses_are_read_whatever_their_case(sim: Inside, spelling: str) -> None:
    offer = sim.offer()
    assert sim.offers("PENDING") == [offer]
    assert sim.post(offer, ReservationStatus=spelling)["reservation_status"] == "accepted"
    assert len(sim.get("Tasks", AssignmentStatus="Assigned")["tasks"]) == 1
