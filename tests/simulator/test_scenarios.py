"""Every scenario: starts from any seed, is the same for the same seed, does what it says."""

import json
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest

from agent_console.simulator.scenarios import SCENARIOS
from agent_console.simulator.scenarios.people import CALLERS, COLLEAGUES
from tests.simulator.inside import Inside

SMALL = {"bulk": {"count": 60}, "flood": {"count": 20}, "storm": {"count": 1}}


def play(scenario: str, seed: int, seconds: int) -> list[tuple[float, str, str, dict[str, str]]]:
    """Let a scenario run and return what happened, SIDs included."""
    with Inside(scenario, seed=seed, **SMALL.get(scenario, {})) as sim:
        for _ in range(seconds // 10):
            sim.clock.advance(10)
            sim.stage.agenda.catch_up()
        return [(one.date_created, one.event_type, one.resource_sid, one.data) for one in sim.world.events]


@pytest.mark.parametrize("scenario", sorted(SCENARIOS))
@pytest.mark.parametrize("seed", [20_261_124])
def test_it_starts_with_alice_signed_in_and_available(scenario: str, seed: int) -> None:
    with Inside(scenario, seed=seed, **SMALL.get(scenario, {})) as sim:
        alice = sim.get(f"Workers/{sim.alice.sid}")
        assert (alice["friendly_name"], alice["activity_name"]) == ("Alice Moreno", "Available")
        assert json.loads(alice["attributes"])["contact_uri"] == "client:alice"
        assert sim.offers() == [], "nothing waits at the start"


@pytest.mark.parametrize("scenario", sorted(SCENARIOS))
def test_the_same_seed_tells_the_same_story(scenario: str) -> None:
    told = play(scenario, 5, 300)
    assert told == play(scenario, 5, 300)
    dates = [date for date, *_ in told]
    assert dates == sorted(dates), "events are in the order of their dates"


def test_another_seed_tells_another_story() -> None:
    assert play("quiet", 5, 300) != play("quiet", 6, 300)


def test_nothing_happens_by_itself_in_empty() -> None:
    before, after = play("empty", 1, 0), play("empty", 1, 10_000)
    assert before == after


def created(sim: Inside, seconds: int) -> list[float]:
    """Let time pass; return when tasks came."""
    start = sim.world.now
    for _ in range(seconds):
        sim.clock.advance(1)
        sim.stage.agenda.catch_up()
    return [
        one.date_created for one in sim.world.events if one.event_type == "task.created" and one.date_created > start
    ]


@pytest.mark.parametrize(("scenario", "shortest", "longest"), [("quiet", 40, 70), ("rush", 4, 8)])
def test_arrivals_come_at_their_pace(scenario: str, shortest: float, longest: float) -> None:
    with Inside(scenario) as sim:
        start = sim.world.now
        moments = created(sim, 900)
        assert moments[0] == start + 2.0
        gaps = [later - earlier for earlier, later in pairwise(moments)]
        assert all(shortest <= gap <= longest for gap in gaps)
        assert len(gaps) >= 900 // longest - 1
        kinds = Counter(task.channel.unique_name for task in sim.world.tasks.values())
        assert set(kinds) <= {"voice", "chat"}
        assert kinds["voice"] > kinds["chat"]


def test_rush_offers_alice_several_at_once() -> None:
    with Inside("rush") as sim:
        most = 0
        for _ in range(60):
            sim.advance(1)
            most = max(most, len(sim.offers()))
        assert most >= 3


@pytest.mark.parametrize("scenario", ["quiet", "rush"])
def test_callers_lose_patience_and_talk_only_so_long(scenario: str) -> None:
    with Inside(scenario) as sim:
        accepted = False
        for _ in range(60):
            sim.advance(10)
            if not accepted and (offers := sim.offers()):
                sim.post(offers[0], ReservationStatus="accepted")
                accepted = sim.get(sim.task_of(offers[0]))["task_channel_unique_name"] == "voice"
        happened = Counter((one.event_type, one.data.get("worker_name")) for one in sim.world.events)
        assert happened["reservation.wrapup", "Alice Moreno"] >= 1
        reasons = [task.reason for task in sim.world.tasks.values() if task.status == "canceled"]
        assert "hangup" in reasons
        assert happened["reservation.accepted", "Ben Okafor"] + happened["reservation.accepted", "Chloé Durand"] >= 1


@pytest.mark.parametrize("scenario", ["quiet", "rush", "shift"])
def test_alice_has_a_past(scenario: str) -> None:
    with Inside(scenario) as sim:
        page = sim.get(f"Workers/{sim.alice.sid}/Reservations", PageSize="1000")["reservations"]
        assert len(page) >= 24
        assert len({one["reservation_status"] for one in page}) >= 3
        assert all(sim.get(f"Tasks/{one['task_sid']}")["sid"] == one["task_sid"] for one in page[:5])
        sim.advance(300)
        left = sim.get(f"Workers/{sim.alice.sid}/Reservations", ReservationStatus="completed")["reservations"]
        assert [one for one in left if one in page] == [], "what is completed is purged five minutes later"


class TestShift:
    """A scripted client answers the five callers."""

    def next_offer(self, sim: Inside) -> tuple[str, dict[str, Any]]:
        """Wait for the next offer, half a second at a time."""
        for _ in range(20):
            if offers := sim.offers():
                return offers[-1], json.loads(sim.get(sim.task_of(offers[-1]))["attributes"])
            sim.advance(0.5)
        raise AssertionError("no caller came")

    def test_the_five_callers_in_order(self) -> None:
        with Inside("shift") as sim:
            met: list[str] = []
            statuses: list[str] = []
            for number in range(5):
                offer, attributes = self.next_offer(sim)
                met.append(attributes["name"])
                assert attributes["from"] == CALLERS[number].number
                match attributes["name"]:
                    case "Marcus Webb":
                        sim.post(offer, ReservationStatus="accepted")
                    case "Priya Raman":
                        sim.post(offer, ReservationStatus="rejected", WorkerActivitySid=sim.activity("Break"))
                        sim.advance(0.1)
                        sim.post(f"Workers/{sim.alice.sid}", ActivitySid=sim.activity("Available"))
                    case "Jon Park":
                        sim.post(offer, Instruction="dequeue")
                        sim.advance(1.5)
                    case "Lena Fischer":
                        sim.advance(5.5)
                    case _:
                        sim.advance(6)
                statuses.append(sim.status(offer))
            assert met == ["Marcus Webb", "Priya Raman", "Jon Park", "Lena Fischer", "Ana Souza"]
            assert statuses == ["accepted", "rejected", "accepted", "rescinded", "timeout"]
            ben = next(one for one in sim.world.workers.values() if one.friendly_name == "Ben Okafor")
            assert len(sim.offers("accepted", ben.sid)) >= 1, "Ben took whom Alice rejected"
            assert sim.get(f"Workers/{sim.alice.sid}")["activity_name"] == "Offline"
            sim.advance(30)
            assert sim.offers() == []

    def test_the_play_goes_on_whatever_alice_does(self) -> None:
        with Inside("shift") as sim:
            names = []
            for _ in range(5):
                offer, attributes = self.next_offer(sim)
                names.append(attributes["name"])
                sim.post(offer, ReservationStatus="accepted")
            assert names == [caller.name for caller in CALLERS[:5]]


def test_supervisor_has_thirty_workers_and_a_month_of_events() -> None:
    with Inside("supervisor") as sim:
        workers = sim.get("Workers", PageSize="1000")["workers"]
        assert [one["friendly_name"] for one in workers] == ["Alice Moreno", *COLLEAGUES]
        assert len(workers) == 30
        end = sim.world.now
        first, last = sim.world.events[0].date_created, sim.world.events[-1].date_created
        assert end - 31 * 86_400 < first < end - 29 * 86_400
        assert last <= end
        page = sim.get("Events", Minutes="43200", PageSize="1000")
        moments = [one["event_date_ms"] for one in page["events"]]
        assert moments == sorted(moments, reverse=True)
        assert page["meta"]["next_page_url"] is not None
        kinds = Counter(one.event_type for one in sim.world.events)
        assert kinds["reservation.created"] == 30 * 30 * 8
        ended = ("completed", "timeout", "rejected", "rescinded", "canceled")
        assert sum(kinds[f"reservation.{name}"] for name in ended) == 30 * 30 * 8
        listed = sim.get(f"Workers/{sim.alice.sid}/Reservations")["reservations"]
        assert all(one["date_created"] >= "2023-11-14T21:13:20Z" for one in listed), "of the last hour"


def test_supervisors_colleagues_answer_by_themselves_and_alice_does_not() -> None:
    with Inside("supervisor") as sim:
        tasks = [sim.call(queue=queue) for queue in ("Billing", "Support", "Sales") for _ in range(4)]
        mine = sim.offers()
        sim.advance(5)
        assert sim.offers("accepted") == []
        assigned = [sid for sid in tasks if sim.status(f"Tasks/{sid}") == "assigned"]
        assert assigned
        sim.advance(125)
        assert all(sim.status(f"Tasks/{sid}") == "completed" for sid in assigned)
        assert all(sim.status(offer) in {"timeout", "rescinded"} for offer in mine)


def test_bulk_has_as_many_as_asked_and_keeps_them() -> None:
    with Inside("bulk", count=130) as sim:
        path = f"Workers/{sim.alice.sid}/Reservations"
        page = sim.get(path, PageSize="1000")["reservations"]
        assert len(page) == 130
        assert {one["reservation_status"] for one in page} == {"completed"}
        assert len({one["task_sid"] for one in page}) == 130
        dates = [one["date_created"] for one in page]
        assert dates == sorted(set(dates))
        offer = sim.offer()
        sim.post(offer, ReservationStatus="accepted")
        sim.post(offer, ReservationStatus="completed")
        sim.advance(1_000)
        assert len(sim.get(path, PageSize="1000")["reservations"]) == 131, "nothing is purged"


def test_a_storm_offers_so_many_a_second_and_nobody_waits_long() -> None:
    with Inside("storm", count=20) as sim:
        sim.advance(6.0)
        assert len(sim.offers()) == pytest.approx(40, abs=2)
        sim.advance(1.0)
        assert len(sim.offers()) == pytest.approx(40, abs=2)


def test_flood_offers_everything_at_once() -> None:
    with Inside("flood", count=40) as sim:
        sim.advance(1.9)
        assert sim.offers() == []
        sim.advance(0.1)
        assert len(sim.offers()) == 40


def test_the_command_lines_timeout_wins() -> None:
    for scenario in ("empty", "quiet"):
        with Inside(scenario, reservation_timeout=7) as sim:
            (workflow,) = sim.get("Workflows")["workflows"]
            assert workflow["task_reservation_timeout"] == 7
