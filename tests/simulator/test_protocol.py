"""What holds for every request: credentials, paths, versions, pages, headers (reference 1.0, 2.7, 2.8, 4.2, 5)."""

import re
from base64 import b64encode
from email.utils import parsedate_to_datetime

import httpx
import pytest

from tests.simulator.inside import HOST, Inside, refusal_of


def test_account_and_api_key_open_the_door(sim: Inside) -> None:
    for auth in (sim.credentials, (sim.keys.api_key_sid, sim.keys.api_key_secret)):
        assert sim.send("GET", "Activities", auth=auth).status_code == 200


@pytest.mark.parametrize("path", ["Activities", "Nowhere", "/v1/Workspaces", "/_simulator/state"])
def test_wrong_credentials_are_refused_before_anything_else(sim: Inside, path: str) -> None:
    for auth in (
        (sim.keys.account_sid, sim.keys.api_key_secret),
        (sim.keys.api_key_sid, sim.keys.auth_token),
        (sim.keys.account_sid, ""),
        ("", ""),
        ("Ünknown", "ß"),
    ):
        response = sim.send("GET", path, auth=auth)
        assert refusal_of(response) == (401, 20003)
        assert response.headers["www-authenticate"].startswith("Basic ")


@pytest.mark.parametrize("header", ["Bearer token", "Basic", "Basic !!!", "Basic " + b64encode(b"\xff\xfe").decode()])
def test_other_authorization_is_refused(sim: Inside, header: str) -> None:
    scope = {"type": "http", "method": "GET", "path": sim.base, "query_string": b"", "headers": []}
    scope["headers"] = [(b"authorization", header.encode())]
    answers: list[dict[str, object]] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b""}

    async def send(message: object) -> None:
        assert isinstance(message, dict)
        answers.append(message)

    sim.run(sim.gate(scope, receive, send))
    assert answers[0]["status"] == 401


ZEROS = "0" * 32
FOLDERS = ("Activities", "Workflows", "TaskQueues", "TaskChannels", "Workers", "Tasks", "Events")


@pytest.mark.parametrize(
    "path",
    [
        f"/v1/Workspaces/WS{ZEROS}",
        f"/v1/Workspaces/WS{ZEROS}/Workers",
        "/v1/Workspaces/nonsense/Workers",
        "/v1",
        "/v2/Workspaces",
        "/",
        "Nowhere",
        "Workers/",
        *(f"{folder}/{sid}" for folder in FOLDERS for sid in (f"XX{ZEROS}", "nonsense", "ü")),
        f"Workers/WK{ZEROS}/Reservations",
        f"Workers/WK{ZEROS}/Channels",
        f"Workers/WK{ZEROS}/Statistics",
        f"Workers/WK{ZEROS}/Reservations/WR{ZEROS}",
        f"Tasks/WT{ZEROS}/Reservations",
        f"Tasks/WT{ZEROS}/Reservations/WR{ZEROS}",
    ],
)
def test_unknown_and_malformed_paths_are_not_found(sim: Inside, path: str) -> None:
    assert sim.refusal("GET", path) == (404, 20404)


def test_the_message_of_not_found_names_the_path_without_the_version(sim: Inside) -> None:
    workspace = sim.world.workspace.sid
    message = sim.send("GET", f"Workers/WK{ZEROS}").json()["message"]
    assert message == f"The requested resource /Workspaces/{workspace}/Workers/WK{ZEROS} was not found"


def test_a_reservation_is_only_found_under_its_own_worker_and_task(sim: Inside) -> None:
    offer = sim.offer()
    sid = offer.rsplit("/", 1)[1]
    other = f"Tasks/{sim.call()}"
    ben = sim.colleague("Ben", "Break")
    assert sim.refusal("GET", f"Workers/{ben}/Reservations/{sid}") == (404, 20404)
    assert sim.refusal("GET", f"{other}/Reservations/{sid}") == (404, 20404)
    assert sim.refusal("GET", f"Workers/{sim.alice.sid}/Channels/fax") == (404, 20404)


@pytest.mark.parametrize(
    ("method", "path"), [("DELETE", "Workers"), ("PUT", "Tasks"), ("POST", "TaskQueues"), ("PATCH", "Events")]
)
def test_methods_that_are_not_there(sim: Inside, method: str, path: str) -> None:
    assert refusal_of(sim.send(method, path)) == (405, 20004)


def test_head_is_a_get_without_a_body(sim: Inside) -> None:
    assert sim.send("HEAD", "Activities").status_code == 200


class TestVersions:
    def test_etag_is_a_bare_number_that_grows(self, sim: Inside) -> None:
        offer = sim.offer()
        first = sim.send("GET", offer).headers["etag"]
        second = sim.send("POST", offer, form={"ReservationStatus": "accepted"}).headers["etag"]
        assert int(second) > int(first)
        assert sim.send("GET", offer).headers["etag"] == second

    def test_etag_where_the_description_declares_it(self, sim: Inside) -> None:
        offer = sim.offer()
        task = sim.task_of(offer)
        for path in (offer, task, f"{task}/Reservations", f"Workers/{sim.alice.sid}", "Workers", "Tasks"):
            assert sim.send("GET", path).headers["etag"].isdecimal(), path
        created = sim.send("POST", "Workers", form={"FriendlyName": "Ute"})
        assert created.headers["etag"].isdecimal()

    @pytest.mark.parametrize("spelling", ["{}", '"{}"', 'W/"{}"'])
    def test_the_right_version_is_taken_however_it_is_written(self, sim: Inside, spelling: str) -> None:
        offer = sim.offer()
        etag = sim.send("GET", offer).headers["etag"]
        headers = {"If-Match": spelling.format(etag)}
        assert sim.send("POST", offer, form={"ReservationStatus": "accepted"}, headers=headers).status_code == 200
        again = sim.send("POST", offer, form={"ReservationStatus": "wrapping"}, headers=headers)
        assert refusal_of(again) == (412, 20412)
        assert sim.status(offer) == "accepted"

    def test_an_old_version_is_refused_everywhere(self, sim: Inside) -> None:
        offer = sim.offer()
        task = sim.task_of(offer)
        under_task = f"{task}/Reservations/{offer.rsplit('/', 1)[1]}"
        old = {"If-Match": "999"}
        for method, path in (
            ("POST", offer),
            ("POST", under_task),
            ("POST", task),
            ("DELETE", task),
            ("POST", f"Workers/{sim.alice.sid}"),
        ):
            assert refusal_of(sim.send(method, path, headers=old)) == (412, 20412)

    def test_an_offer_changes_the_version_of_the_worker(self, sim: Inside) -> None:
        path = f"Workers/{sim.alice.sid}"
        before = sim.send("GET", path).headers["etag"]
        sim.offer()
        assert sim.send("GET", path).headers["etag"] != before


class TestPages:
    def workers(self, sim: Inside, count: int) -> None:
        for number in range(count - len(sim.world.workers)):
            sim.world.add_worker(f"Worker {number}")

    def follow(self, sim: Inside, url: str) -> list[list[str]]:
        pages = []
        address: str | None = url
        while address is not None:
            page = sim.get(address)
            pages.append([one["sid"] for one in page[page["meta"]["key"]]])
            address = page["meta"]["next_page_url"]
        return pages

    def test_every_item_once_by_following_the_address(self, sim: Inside) -> None:
        self.workers(sim, 25)
        pages = self.follow(sim, f"{HOST}{sim.base}/Workers?PageSize=10")
        assert [len(page) for page in pages] == [10, 10, 5]
        assert [sid for page in pages for sid in page] == list(sim.world.workers)

    def test_a_full_last_page_has_no_next(self, sim: Inside) -> None:
        self.workers(sim, 20)
        assert [len(page) for page in self.follow(sim, "Workers?PageSize=10")] == [10, 10]

    def test_addresses_carry_the_clients_host_and_the_filters(self, sim: Inside) -> None:
        self.workers(sim, 9)
        meta = sim.get("Workers", PageSize="2", Available="false")["meta"]
        assert meta["key"] == "workers"
        assert (meta["page"], meta["page_size"], meta["previous_page_url"]) == (0, 2, None)
        for name in ("url", "first_page_url", "next_page_url"):
            url = httpx.URL(meta[name])
            assert str(url).startswith(f"{HOST}{sim.base}/Workers?")
            assert url.params["Available"] == "false"
            assert url.params["PageSize"] == "2"
        assert re.fullmatch("PAWK[0-9a-f]{32}", httpx.URL(meta["next_page_url"]).params["PageToken"])

    def test_the_way_back(self, sim: Inside) -> None:
        self.workers(sim, 25)
        first = sim.get("Workers", PageSize="10")
        second = sim.get(first["meta"]["next_page_url"])
        third = sim.get(second["meta"]["next_page_url"])
        assert sim.get(third["meta"]["previous_page_url"])["workers"] == second["workers"]
        assert sim.get(second["meta"]["previous_page_url"])["workers"] == first["workers"]
        assert sim.get(third["meta"]["url"]) == third

    def test_the_way_back_after_a_purge_never_pages_by_number(self, sim: Inside) -> None:
        sim.post(f"Workers/{sim.alice.sid}/Channels/voice", Capacity="50")
        early = [sim.call() for _ in range(3)]
        for _ in range(3):
            sim.call()
        page = sim.get("Tasks", PageSize="2")
        page = sim.get(page["meta"]["next_page_url"])
        third = page["meta"]["next_page_url"]
        for sid in early:
            sim.send("DELETE", f"Tasks/{sid}")
        meta = sim.get(third)["meta"]
        assert len(sim.get(meta["previous_page_url"])["tasks"]) > 0

    def test_a_list_of_events_goes_on_where_it_was(self, sim: Inside) -> None:
        sim.offer()
        newest_first = [event.sid for event in reversed(sim.world.events)]
        first = sim.get("Events", PageSize="3")
        sim.call()
        second = sim.get(first["meta"]["next_page_url"])
        sids = [one["sid"] for one in first["events"] + second["events"]]
        assert sids == newest_first[:6]

    def test_purged_items_do_not_break_a_walk(self, sim: Inside) -> None:
        sim.post(f"Workers/{sim.alice.sid}/Channels/voice", Capacity="50")
        tasks = [sim.call() for _ in range(6)]
        first = sim.get("Tasks", PageSize="3")
        sim.send("DELETE", f"Tasks/{tasks[2]}")
        second = sim.get(first["meta"]["next_page_url"])
        assert [one["sid"] for one in second["tasks"]] == tasks[3:]

    def test_absolute_paging_is_refused(self, sim: Inside) -> None:
        assert sim.refusal("GET", "Workers", Page="1") == (400, 40153)
        assert len(sim.get("Workers", Page="0")["workers"]) == 4

    @pytest.mark.parametrize("size", ["0", "1001", "-1", "ten", "", "²"])
    def test_page_sizes_out_of_bounds(self, sim: Inside, size: str) -> None:
        assert sim.refusal("GET", "Workers", PageSize=size) == (400, 20001)

    @pytest.mark.parametrize("size", ["1", "1000"])
    def test_page_sizes_at_the_bounds(self, sim: Inside, size: str) -> None:
        assert len(sim.get("Workers", PageSize=size)["workers"]) == min(int(size), 4)

    def test_the_default_page_has_fifty(self, sim: Inside) -> None:
        self.workers(sim, 60)
        page = sim.get("Workers")
        assert (len(page["workers"]), page["meta"]["page_size"]) == (50, 50)

    @pytest.mark.parametrize("token", ["nonsense", f"PAWK{ZEROS}"])
    def test_a_token_nobody_gave_out(self, sim: Inside, token: str) -> None:
        assert sim.refusal("GET", "Workers", PageToken=token) == (400, 20001)

    def test_a_token_needs_its_prefix(self, sim: Inside) -> None:
        assert sim.refusal("GET", "Workers", PageToken=sim.alice.sid) == (400, 20001)


def test_headers_of_every_answer(sim: Inside) -> None:
    stranger = ("nobody", "nothing")
    answers = [sim.send("GET", "Activities"), sim.send("GET", "Nowhere"), sim.send("GET", "Tasks", auth=stranger)]
    for answer in answers:
        headers = answer.headers
        assert headers["content-type"] == "application/json"
        assert int(headers["x-rate-limit-limit"]) >= int(headers["x-rate-limit-remaining"]) > 0
        assert headers["x-rate-limit-config"]
        assert re.fullmatch("RQ[0-9a-f]{32}", headers["twilio-request-id"])
        assert parsedate_to_datetime(headers["date"]).timestamp() == sim.world.now
        assert int(headers["content-length"]) == len(answer.content)
    assert len({answer.headers["twilio-request-id"] for answer in answers}) == 3


def test_times_are_written_in_utc_with_whole_seconds(sim: Inside) -> None:
    assert sim.get(f"Workers/{sim.alice.sid}")["date_created"] == "2023-11-14T22:13:20Z"
