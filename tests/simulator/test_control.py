"""The control surface: callers, phones, time, and what is behind the API."""

import json
from typing import Any

import pytest

from agent_console.simulator.auth import make_keys
from agent_console.simulator.clock import Agenda, ScaledClock
from agent_console.simulator.sids import Sids
from tests.simulator.inside import Inside
from tests.simulator.process import SimulatorProcess


def test_a_call_brings_the_attributes_an_enqueued_call_has(sim: Inside) -> None:
    task = sim.get(f"Tasks/{sim.call(name='Jon Park', queue='Sales', vip='yes', **{'from': '+442079460018'})}")
    attributes = json.loads(task["attributes"])
    places = {
        f"{role}_{part}" for role in ("from", "to", "caller", "called") for part in ("city", "state", "zip", "country")
    }
    plain = {"call_sid", "account_sid", "api_version", "call_status", "direction", "from", "to", "caller", "called"}
    assert set(attributes) == places | plain | {"name", "queue", "vip"}
    assert len(places | plain) == 25
    assert (attributes["from"], attributes["caller_city"]) == ("+442079460018", "LONDON")
    assert task["task_queue_friendly_name"] == "Sales"
    assert task["task_channel_unique_name"] == "voice"


def test_callers_from_elsewhere_and_without_a_name(sim: Inside) -> None:
    attributes = json.loads(sim.get(f"Tasks/{sim.call(**{'from': 'anonymous'})}")["attributes"])
    assert attributes["from_country"] == ""
    assert "name" not in attributes


def test_a_chat_is_no_call(sim: Inside) -> None:
    sid = sim.control("chats", queue="support")["task_sid"]
    task = sim.get(f"Tasks/{sid}")
    assert task["task_channel_unique_name"] == "chat"
    assert "call_sid" not in json.loads(task["attributes"])


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("calls", {"queue": "Nowhere"}),
        ("chats", []),
        ("hang-up", {"task_sid": "WT"}),
        ("phones", {"outcome": "explode"}),
        ("advance", {"seconds": "soon"}),
        ("advance", {"seconds": None}),
        ("outage", {"seconds": "long"}),
        ("outage", "x"),
    ],
)
def test_wishes_that_make_no_sense_are_refused(sim: Inside, name: str, wish: Any) -> None:
    assert sim.send("POST", f"/_simulator/{name}", json=wish).status_code == 400


def test_only_a_manual_clock_can_be_advanced() -> None:
    with SimulatorProcess("empty", speed=2) as simulator, pytest.raises(RuntimeError, match="400"):
        simulator.control("POST", "advance", {"seconds": 1})


def test_the_state_shows_what_the_api_hides(sim: Inside) -> None:
    offer = sim.offer(queue="Support")
    sim.post(offer, Instruction="dequeue")
    state = sim.state()
    assert [worker["available"] for worker in state["workers"]] == [True, False, False, False]
    assert state["tasks"][0]["status"] == "reserved"
    assert state["reservations"][0]["on_hold"] is True
    assert state["phones"][0]["status"] == "ringing"
    before = state["now"]
    sim.advance(-5)
    assert sim.state()["now"] == before, "time never goes back"


def test_a_fast_clock_runs_from_the_present_ahead_by_its_skew() -> None:
    slow, fast, ahead = ScaledClock(), ScaledClock(1_000_000), ScaledClock(skew=3_600)
    assert fast.now() >= slow.now()
    assert 3_590 < ahead.now() - slow.now() < 3_610
    agenda = Agenda(fast)
    heard: list[float] = []
    agenda.after(5, lambda: heard.append(agenda.now))
    cancelled = agenda.after(1, lambda: heard.append(0))
    cancelled.cancel()
    while not heard:
        agenda.catch_up()
    assert len(heard) == 1


def test_the_same_seed_gives_the_same_keys() -> None:
    assert make_keys("AC", Sids(3)) == make_keys("AC", Sids(3))
    assert make_keys("AC", Sids(3)) != make_keys("AC", Sids(4))


def test_somebody_else_may_have_been_first(sim: Inside) -> None:
    task_sid = sim.call(name="Jon Park")
    sim.control("taken", task_sid=task_sid)
    (reservation,) = sim.state()["reservations"]
    assert reservation["status"] == "rescinded"
    assert sim.get(f"Tasks/{task_sid}")["assignment_status"] == "assigned"


def test_a_restricted_key_may_do_what_it_says_until_it_is_revoked(sim: Inside) -> None:
    made = sim.control("keys", allow=["workspaces.workers/read", "workspaces.workers.reservations/*"])
    auth = (made["api_key_sid"], made["api_key_secret"])
    worker = f"Workers/{sim.alice.sid}"
    accept: dict[str, str | list[str]] = {"Instruction": "accept"}
    move: dict[str, str | list[str]] = {"ActivitySid": "WA" + "0" * 32}
    seen = [
        sim.send(method, path, form=form, auth=auth).status_code
        for method, path, form in (
            ("GET", worker, None),
            ("POST", worker, move),
            ("GET", "Workers", None),
            ("GET", f"{worker}/Reservations", None),
            ("POST", f"{worker}/Reservations/WR{'0' * 32}", accept),
            ("GET", "TaskQueues", None),
            ("GET", "/v1/Workspaces", None),
        )
    ]
    assert seen == [200, 403, 403, 200, 404, 403, 403]
    assert sim.send("DELETE", "/_simulator/keys", json={"api_key_sid": auth[0]}).status_code == 200
    assert sim.send("GET", worker, auth=auth).status_code == 401
    assert sim.send("GET", worker).status_code == 200
