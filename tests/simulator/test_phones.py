"""Instructions that ring the worker's phone: what they do, and what they refuse (reference 3, 2.7)."""

import pytest

from agent_console.simulator.phones import Habit
from tests.simulator.inside import Inside
from tests.simulator.instructed import CALL, CONFERENCE, DEQUEUE, REDIRECT, URL, attributes, legs


@pytest.mark.parametrize("instruction", [DEQUEUE, CONFERENCE], ids=["dequeue", "conference"])
class TestRinging:
    def test_an_answered_phone_accepts(self, sim: Inside, instruction: dict[str, str]) -> None:
        offer = sim.offer()
        assert sim.post(offer, **instruction)["reservation_status"] == "pending"
        assert legs(sim) == [("client:alice", "ringing")]
        sim.advance(2)
        assert sim.status(offer) == "accepted"
        assert sim.status(sim.task_of(offer)) == "assigned"
        assert legs(sim) == [("client:alice", "in-progress")]
        sim.post(offer, ReservationStatus="completed")
        assert legs(sim) == [("client:alice", "completed")]

    @pytest.mark.parametrize(("outcome", "seconds"), [("busy", 3), ("failed", 3), ("no-answer", 60)])
    def test_a_phone_not_answered_cancels_and_the_task_is_offered_again(
        self, sim: Inside, instruction: dict[str, str], outcome: str, seconds: int
    ) -> None:
        sim.control("phones", contact_uri="client:alice", outcome=outcome, after=3)
        offer = sim.offer()
        sim.post(offer, **instruction)
        sim.advance(seconds - 1)
        assert sim.status(offer) == "pending"
        sim.advance(1)
        assert sim.status(offer) == "canceled"
        assert legs(sim) == [("client:alice", outcome)]
        (again,) = sim.offers()
        assert sim.get(again)["task_sid"] == sim.get(offer)["task_sid"]
        assert sim.get(f"Workers/{sim.alice.sid}")["activity_name"] == "Available"

    def test_the_offer_does_not_time_out_while_it_rings(self, sim: Inside, instruction: dict[str, str]) -> None:
        sim.stage.phones.default = Habit("answer", after=200)
        offer = sim.offer()
        timeout = "DequeueTimeout" if instruction is DEQUEUE else "Timeout"
        sim.post(offer, **instruction, **{timeout: "300"})
        sim.advance(199)
        assert sim.status(offer) == "pending"
        sim.advance(1)
        assert sim.status(offer) == "accepted"

    def test_while_it_rings_nothing_else_is_possible(self, sim: Inside, instruction: dict[str, str]) -> None:
        offer = sim.offer()
        sim.post(offer, **instruction)
        assert sim.state()["reservations"][0]["on_hold"] is True
        assert sim.refusal("POST", offer, ReservationStatus="accepted") == (400, 20001)
        assert sim.refusal("POST", offer, ReservationStatus="rejected") == (400, 20001)
        status, code = sim.refusal("POST", offer, **instruction)
        assert (status, code) == (400, 40135 if instruction is DEQUEUE else 40136)

    def test_a_caller_who_hangs_up_stops_the_ringing(self, sim: Inside, instruction: dict[str, str]) -> None:
        offer = sim.offer()
        sim.post(offer, **instruction)
        sim.control("hang-up", task_sid=sim.get(offer)["task_sid"])
        assert sim.status(offer) == "canceled"
        assert legs(sim) == [("client:alice", "canceled")]
        sim.advance(2)
        assert sim.status(offer) == "canceled"

    def test_deleting_the_task_stops_the_ringing(self, sim: Inside, instruction: dict[str, str]) -> None:
        offer = sim.offer()
        sim.post(offer, **instruction)
        assert sim.send("DELETE", sim.task_of(offer)).status_code == 204
        assert legs(sim) == [("client:alice", "canceled")]
        sim.advance(10)
        kinds = [event["event_type"] for event in sim.get("Events")["events"]]
        assert "reservation.accepted" not in kinds
        assert kinds[:2] == ["task.deleted", "reservation.canceled"]

    def test_whom_to_ring_may_be_named(self, sim: Inside, instruction: dict[str, str]) -> None:
        to = "DequeueTo" if instruction is DEQUEUE else "To"
        sim.post(sim.offer(), **instruction, **{to: "sip:alice@example.test"})
        assert legs(sim) == [("sip:alice@example.test", "ringing")]

    def test_a_call_that_cannot_be_placed_is_refused_and_changes_nothing(
        self, sim: Inside, instruction: dict[str, str]
    ) -> None:
        sim.control("phones", contact_uri="client:alice", outcome="refused")
        offer = sim.offer()
        code = 40133 if instruction is DEQUEUE else 40145
        assert sim.refusal("POST", offer, **instruction) == (400, code)
        assert legs(sim) == []
        sim.post(offer, ReservationStatus="accepted")


def test_rejecting_all_offers_while_it_rings_stops_the_ringing(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(offer, **DEQUEUE)
    sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Break"), RejectPendingReservations="true")
    assert sim.status(offer) == "rejected"
    sim.advance(5)
    assert sim.status(offer) == "rejected"


def test_a_loser_who_rings_is_rescinded_and_rings_no_more(sim: Inside) -> None:
    sim.world.queue("Support").max_reserved_workers = 2
    ben = sim.colleague("Ben")
    offer = sim.offer(queue="Support")
    sim.post(offer, **DEQUEUE)
    sim.post(sim.offers(worker=ben)[0], ReservationStatus="accepted")
    assert sim.status(offer) == "rescinded"
    assert legs(sim) == [("client:alice", "canceled")]


def test_the_post_work_activity_comes_with_the_end_of_the_call(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(offer, **DEQUEUE, DequeuePostWorkActivitySid=sim.activity("Break"))
    sim.advance(2)
    assert sim.get(f"Workers/{sim.alice.sid}")["activity_name"] == "Available"
    sim.control("hang-up", task_sid=sim.get(offer)["task_sid"])
    assert sim.status(offer) == "wrapping"
    assert sim.get(f"Workers/{sim.alice.sid}")["activity_name"] == "Break"


@pytest.mark.parametrize("instruction", [DEQUEUE, CALL], ids=["dequeue", "call"])
def test_the_ringing_leg_is_in_the_task_attributes(sim: Inside, instruction: dict[str, str]) -> None:
    offer = sim.offer()
    sim.post(offer, **instruction)
    leg = next(iter(sim.stage.phones.legs.values()))
    assert attributes(sim, offer)["worker_call_sid"] == leg.call_sid


def test_a_conference_is_in_the_task_attributes_once_the_worker_answers(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(offer, **CONFERENCE)
    before = attributes(sim, offer)
    assert "conference" not in before
    assert "worker_call_sid" not in before
    sim.advance(2)
    leg = next(iter(sim.stage.phones.legs.values()))
    conference = attributes(sim, offer)["conference"]
    assert conference["sid"].startswith("CF")
    assert conference["participants"] == {"worker": leg.call_sid, "customer": before["call_sid"]}


def test_a_conference_after_the_caller_left(sim: Inside) -> None:
    offer = sim.offer()
    sim.control("hang-up", task_sid=sim.get(offer)["task_sid"])
    assert sim.refusal("POST", offer, **CONFERENCE) == (400, 40144)


def test_a_call_of_which_nobody_knows_cannot_be_redirected(sim: Inside) -> None:
    form = REDIRECT | {"RedirectCallSid": "CA" + "0" * 32}
    assert sim.refusal("POST", sim.offer(), **form) == (400, 40122)


def test_a_phone_that_refuses_calls_refuses_a_call_instruction(sim: Inside) -> None:
    sim.control("phones", contact_uri="client:alice", outcome="refused")
    assert sim.refusal("POST", sim.offer(), **CALL, CallAccept="true") == (400, 40113)


@pytest.mark.parametrize(
    ("to", "longest"), [("client:alice", 999), ("sip:alice@example.test", 600), ("sips:alice@example.test", 600)]
)
def test_how_long_a_phone_may_ring(sim: Inside, to: str, longest: int) -> None:
    offer = sim.offer()
    assert sim.refusal("POST", offer, **DEQUEUE, DequeueTo=to, DequeueTimeout=str(longest + 1)) == (400, 20001)
    sim.post(offer, **DEQUEUE, DequeueTo=to, DequeueTimeout=str(longest))


class TestWithoutMultitasking:
    @pytest.fixture(autouse=True)
    def _one_at_a_time(self, sim: Inside) -> None:
        sim.control("workspace", multi_task_enabled=False)

    def test_the_next_offer_comes_after_the_work(self, sim: Inside) -> None:
        offer = sim.offer()
        sim.control("chats")
        sim.post(offer, ReservationStatus="accepted")
        assert sim.offers() == []
        sim.post(offer, ReservationStatus="completed")
        assert len(sim.offers()) == 1

    @pytest.mark.parametrize(
        ("instruction", "name"), [(DEQUEUE, "DequeuePostWorkActivitySid"), (CONFERENCE, "PostWorkActivitySid")]
    )
    def test_the_end_of_the_call_completes_and_moves_on(
        self, sim: Inside, instruction: dict[str, str], name: str
    ) -> None:
        offer = sim.offer()
        sim.post(offer, **instruction, **{name: sim.activity("Break")})
        sim.advance(2)
        sim.control("hang-up", task_sid=sim.get(offer)["task_sid"])
        assert (sim.status(offer), sim.status(sim.task_of(offer))) == ("completed", "completed")
        assert sim.get(f"Workers/{sim.alice.sid}")["activity_name"] == "Break"

    def test_an_activity_that_is_none(self, sim: Inside) -> None:
        form = CONFERENCE | {"PostWorkActivitySid": "WA" + "0" * 32}
        assert sim.refusal("POST", sim.offer(), **form) == (400, 40139)


def test_every_option_of_dequeue_together(sim: Inside) -> None:
    sim.post(
        sim.offer(),
        **DEQUEUE,
        DequeueTo="+14155550100",
        DequeueFrom="+14155550101",
        DequeueTimeout="999",
        DequeueRecord="record-from-answer",
        DequeueStatusCallbackUrl=URL,
        DequeueStatusCallbackEvent=["initiated", "ringing"],
        DequeueStatusCallbackEvents="completed",
    )
    assert legs(sim) == [("+14155550100", "ringing")]


@pytest.mark.parametrize("accept", ["true", "false"])
def test_call_accepts_only_when_told(sim: Inside, accept: str) -> None:
    offer = sim.offer()
    sim.post(offer, **CALL, CallAccept=accept)
    sim.advance(10)
    assert sim.status(offer) == ("accepted" if accept == "true" else "pending")
    assert legs(sim) == [("client:alice", "in-progress")]


def test_call_that_does_not_accept_still_times_out(sim: Inside) -> None:
    offer = sim.offer()
    sim.post(offer, **CALL)
    sim.advance(120)
    assert sim.status(offer) == "timeout"
    assert legs(sim) == [("client:alice", "completed")]


@pytest.mark.parametrize("accept", ["true", "false"])
def test_redirect_accepts_only_when_told(sim: Inside, accept: str) -> None:
    offer = sim.offer()
    form = REDIRECT | {"RedirectCallSid": attributes(sim, offer)["call_sid"]}
    answer = sim.post(offer, **form, RedirectAccept=accept)
    assert answer["reservation_status"] == ("accepted" if accept == "true" else "pending")
    assert legs(sim) == []


class TestSupervise:
    FORM = {"Instruction": "supervise", "SupervisorMode": "monitor"}  # noqa: RUF012 - never changed

    def test_someone_with_a_phone_may_listen_to_an_accepted_task(self, sim: Inside) -> None:
        offer = sim.offer()
        path = f"Tasks/{sim.get(offer)['task_sid']}/Reservations/{offer.rsplit('/', 1)[1]}"
        supervisor = sim.colleague("Ben", "Break")
        assert sim.refusal("POST", path, **self.FORM, Supervisor=supervisor) == (400, 40146)
        sim.post(offer, ReservationStatus="accepted")
        assert sim.post(path, **self.FORM, Supervisor=supervisor)["reservation_status"] == "accepted"
        assert sim.refusal("POST", path, **self.FORM, Supervisor="not one") == (400, 40147)
        assert sim.refusal("POST", offer, **self.FORM, Supervisor=supervisor) == (400, 55555), "task level only"

    def test_the_task_has_to_say_from_where(self, sim: Inside) -> None:
        sim.control("chats")
        (offer,) = sim.offers()
        sim.post(offer, ReservationStatus="accepted")
        path = f"Tasks/{sim.get(offer)['task_sid']}/Reservations/{offer.rsplit('/', 1)[1]}"
        assert sim.refusal("POST", path, **self.FORM, Supervisor=sim.alice.sid) == (400, 40148)
