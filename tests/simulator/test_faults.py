"""Each fault as a raw client sees it, and the record of what was asked."""

import base64
import gzip
import http.client
import json
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import pytest

from agent_console.simulator.faults import KINDS
from tests.simulator.inside import Inside
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S, wait_until


class TestInside:
    def test_a_status_with_its_code_and_retry_after(self, sim: Inside) -> None:
        sim.control("faults", kind="status", status=429, retry_after="7", count=1)
        answer = sim.send("GET", "Activities")
        assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (429, 20429, "7")
        assert sim.send("GET", "Activities").status_code == 200, "counted down"

    @pytest.mark.parametrize(("status", "code"), [(403, 20403), (500, 20500), (503, 20503), (418, 20418)])
    def test_other_statuses(self, sim: Inside, status: int, code: int) -> None:
        sim.control("faults", kind="status", status=status)
        assert sim.refusal("GET", "Activities") == (status, code)
        assert "retry-after" not in sim.send("GET", "Activities").headers

    def test_a_refusal_with_a_code_of_ones_own(self, sim: Inside) -> None:
        sim.control("faults", kind="status", status=400, code=40100)
        assert sim.refusal("GET", "Activities") == (400, 40100)

    @pytest.mark.parametrize("applied", [True, False])
    def test_applied_says_whether_the_request_took_effect(self, sim: Inside, applied: bool) -> None:
        offer = sim.offer()
        sim.control("faults", kind="status", status=500, method="POST", count=1, applied=applied)
        assert sim.refusal("POST", offer, ReservationStatus="accepted") == (500, 20500)
        assert sim.status(offer) == ("accepted" if applied else "pending")

    def test_a_guest_networks_page(self, sim: Inside) -> None:
        sim.control("faults", kind="html")
        answer = sim.send("GET", "Activities")
        assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert answer.text.startswith("<!doctype html>")

    def test_a_redirect_to_another_host(self, sim: Inside) -> None:
        sim.control("faults", kind="redirect_other_host", host="https://elsewhere.test")
        answer = sim.send("GET", "Activities")
        assert (answer.status_code, answer.headers["location"]) == (307, "https://elsewhere.test/v1/Workspaces")

    def test_truncated_json(self, sim: Inside) -> None:
        whole = sim.send("GET", "Activities")
        sim.control("faults", kind="truncated_json")
        half = sim.send("GET", "Activities")
        assert half.status_code == 200
        assert half.content == whole.content[: len(whole.content) // 2]

    def test_a_status_nobody_knows(self, sim: Inside) -> None:
        offer = sim.offer()
        sim.control("faults", kind="unknown_status")
        assert sim.get(offer)["reservation_status"] == "levitating"
        assert sim.get("Tasks")["tasks"][0]["assignment_status"] == "levitating"

    def test_a_missing_field(self, sim: Inside) -> None:
        offer = sim.offer()
        sim.control("faults", kind="missing_field", field="sid")
        assert "sid" not in sim.get(offer)
        assert all("sid" not in one for one in sim.get("Workers")["workers"])

    def test_an_oversized_answer(self, sim: Inside) -> None:
        sim.control("faults", kind="oversized", megabytes=2)
        answer = sim.send("GET", "Activities")
        assert len(answer.content) > 2 << 20
        assert answer.json()["activities"]

    def test_next_page_loops(self, sim: Inside) -> None:
        sim.control("faults", kind="next_page_loop")
        meta = sim.get("Activities")["meta"]
        assert meta["next_page_url"] == meta["url"]

    def test_next_page_elsewhere(self, sim: Inside) -> None:
        sim.control("faults", kind="next_page_other_host", host="https://elsewhere.test")
        assert sim.get("Activities")["meta"]["next_page_url"].startswith("https://elsewhere.test/")

    def test_a_wrong_date(self, sim: Inside) -> None:
        sim.control("faults", kind="skew", skew=-3600)
        date = parsedate_to_datetime(sim.send("GET", "Activities").headers["date"])
        assert date.timestamp() == sim.world.now - 3600

    @pytest.mark.parametrize("applied", [True, False])
    def test_a_delay_takes_its_time(self, sim: Inside, applied: bool) -> None:
        sim.control("faults", kind="delay", seconds=0.05, applied=applied)
        started = time.monotonic()
        assert sim.send("GET", "Activities").status_code == 200
        assert time.monotonic() - started >= 0.05

    @pytest.mark.parametrize("kind", sorted(KINDS - {"reset", "hold"}))
    def test_an_answer_without_a_body_stands_every_fault(self, sim: Inside, kind: str) -> None:
        task = sim.task_of(sim.offer())
        sim.control("faults", kind=kind, megabytes=1, applied=True)
        assert sim.send("DELETE", task).status_code < 600
        assert task.removeprefix("Tasks/") not in sim.world.tasks

    def test_a_fault_hits_what_it_names_and_ends_when_told(self, sim: Inside) -> None:
        sim.control("faults", kind="html", method="GET", path_contains="/Workers")
        assert "json" in sim.send("GET", "Activities").headers["content-type"]
        assert "json" in sim.send("POST", "Workers").headers["content-type"]
        assert "html" in sim.send("GET", "Workers").headers["content-type"]
        assert sim.send("DELETE", "/_simulator/faults").status_code == 200
        assert "json" in sim.send("GET", "Workers").headers["content-type"]

    def test_the_first_fault_that_fits_is_used(self, sim: Inside) -> None:
        sim.control("faults", kind="status", status=500, count=2)
        sim.control("faults", kind="status", status=429, count=1)
        assert [sim.send("GET", "Tasks").status_code for _ in range(4)] == [500, 500, 429, 200]

    @pytest.mark.parametrize("wish", [{"kind": "gremlin"}, {}, {"kind": "html", "often": True}, [], {"kind": 5}])
    def test_a_fault_that_makes_no_sense_is_refused(self, sim: Inside, wish: Any) -> None:
        assert sim.send("POST", "/_simulator/faults", json=wish).status_code == 400
        assert sim.send("GET", "Activities").status_code == 200


def test_requests_are_recorded_without_their_secret(sim: Inside) -> None:
    offer = sim.offer()
    sim.send("DELETE", "/_simulator/requests")
    sim.send("POST", offer, form={"ReservationStatus": "accepted"}, headers={"If-Match": "0", "X-Other": "x"})
    sim.send("GET", "Workers", query={"PageSize": "5"}, auth=("nobody", "nothing"))
    raw = sim.send("GET", "/_simulator/requests")
    update, listing = raw.json()["requests"]
    assert update["method"] == "POST"
    assert update["path"] == f"{sim.base}/{offer}"
    assert update["form"] == [["ReservationStatus", "accepted"]]
    assert update["headers"]["if-match"] == "0"
    assert "x-other" not in update["headers"]
    assert (update["status"], update["authorization_present"]) == (200, True)
    assert (listing["query"], listing["status"]) == ([["PageSize", "5"]], 401)
    token = base64.b64encode(":".join(sim.credentials).encode()).decode()
    for secret in (sim.keys.auth_token, token, "Basic"):
        assert secret not in raw.text


@pytest.fixture(scope="module")
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty", manual_clock=True) as process:
        yield process


@pytest.fixture
def over_sockets(simulator: SimulatorProcess) -> Iterator[SimulatorProcess]:
    yield simulator
    simulator.control("DELETE", "faults")
    simulator.control("DELETE", "requests")


def ask(
    simulator: SimulatorProcess, method: str = "GET", path: str = "Activities", body: str = ""
) -> tuple[Any, bytes]:
    """Ask on a connection of its own; returns the answer and its bytes as sent."""
    pair = f"{simulator.account_sid}:{simulator.auth_token}".encode()
    headers = {"Authorization": "Basic " + base64.b64encode(pair).decode()}
    connection = http.client.HTTPConnection(urlsplit(simulator.base_url).netloc, timeout=PATIENCE_S)
    try:
        connection.request(method, f"/v1/Workspaces/{simulator.workspace_sid}/{path}", body, headers)
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


def test_every_answer_is_well_formed_on_the_wire(over_sockets: SimulatorProcess) -> None:
    for method in ("GET", "HEAD"):
        answer, body = ask(over_sockets, method)
        assert answer.status == 200
        assert bool(body) is (method == "GET")
        assert answer.headers.get_all("Date") is not None
        assert len(answer.headers.get_all("Date")) == 1
        assert answer.headers["Server"] is None


@pytest.mark.parametrize("applied", [True, False])
def test_a_reset_connection(over_sockets: SimulatorProcess, applied: bool) -> None:
    before = len(over_sockets.control("GET", "state")["tasks"])
    over_sockets.control("POST", "faults", {"kind": "reset", "count": 1, "applied": applied})
    with pytest.raises(ConnectionResetError):
        ask(over_sockets, "POST", "Tasks")
    assert len(over_sockets.control("GET", "state")["tasks"]) == before + applied
    assert over_sockets.control("GET", "requests")["requests"][-1]["status"] is None
    assert ask(over_sockets)[0].status == 200


@pytest.mark.parametrize("applied", [True, False])
def test_what_is_held_goes_on_once_the_faults_are_ended(over_sockets: SimulatorProcess, applied: bool) -> None:
    def tasks() -> int:
        return len(over_sockets.control("GET", "state")["tasks"])

    before = tasks()
    over_sockets.control("POST", "faults", {"kind": "hold", "count": 1, "applied": applied})
    with ThreadPoolExecutor() as threads:
        held = threads.submit(ask, over_sockets, "POST", "Tasks")
        wait_until(lambda: bool(over_sockets.control("GET", "requests")["requests"]), "the request")
        wait_until(lambda: tasks() == before + applied, "its effect")
        assert over_sockets.control("GET", "requests")["requests"][-1]["status"] is None
        over_sockets.control("DELETE", "faults")
        assert held.result()[0].status == 201
    assert tasks() == before + 1


def test_half_a_request_is_none(over_sockets: SimulatorProcess) -> None:
    before = len(over_sockets.control("GET", "state")["tasks"])
    parts = urlsplit(over_sockets.base_url)
    pair = base64.b64encode(f"{over_sockets.account_sid}:{over_sockets.auth_token}".encode()).decode()
    with socket.create_connection((parts.hostname or "", parts.port or 0)) as connection:
        path = f"/v1/Workspaces/{over_sockets.workspace_sid}/Tasks"
        head = f"POST {path} HTTP/1.1\r\nHost: here\r\nAuthorization: Basic {pair}\r\nContent-Length: 99\r\n\r\nAttri"
        connection.sendall(head.encode())
        wait_until(lambda: ask(over_sockets)[0].headers["Twilio-Concurrent-Requests"] == "2", "its arrival")
    wait_until(lambda: ask(over_sockets)[0].headers["Twilio-Concurrent-Requests"] == "1", "its end")
    assert len(over_sockets.control("GET", "state")["tasks"]) == before
    assert not [one for one in over_sockets.control("GET", "requests")["requests"] if one["method"] == "POST"]


def test_a_gzip_bomb(over_sockets: SimulatorProcess) -> None:
    over_sockets.control("POST", "faults", {"kind": "gzip_bomb", "megabytes": 4, "count": 1})
    answer, body = ask(over_sockets)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(body) < 100_000
    plain = gzip.decompress(body)
    assert len(plain) > 4 << 20
    assert json.loads(plain)["activities"]


def test_an_outage_cuts_everything_but_the_control_and_ends(over_sockets: SimulatorProcess) -> None:
    over_sockets.control("POST", "outage", {"seconds": 600})
    for _ in range(2):
        with pytest.raises(ConnectionResetError):
            ask(over_sockets)
    assert over_sockets.control("GET", "requests")["requests"] == []
    over_sockets.control("POST", "outage", {"seconds": 0})
    assert ask(over_sockets)[0].status == 200
