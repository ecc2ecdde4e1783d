"""Workers, activities, lists, filters, events and statistics (reference 1.4 to 1.11)."""

from itertools import product

import pytest

from agent_console.simulator.expressions import ExpressionError, matches
from tests.simulator.inside import Inside


class TestWorkers:
    def test_a_new_worker_is_in_the_default_activity_unless_told(self, sim: Inside) -> None:
        assert sim.post("Workers", FriendlyName="Ute")["activity_name"] == "Offline"
        sid = sim.activity("Break")
        assert sim.post("Workers", FriendlyName="Jim", ActivitySid=sid)["activity_name"] == "Break"

    def test_a_new_available_worker_is_offered_what_waits(self, sim: Inside) -> None:
        sim.colleague("Alice", "Break")
        sim.call(queue="Sales")
        attributes = '{"skills": ["sales"]}'
        ute = sim.post("Workers", FriendlyName="Ute", ActivitySid=sim.activity("Available"), Attributes=attributes)
        assert len(sim.offers(worker=ute["sid"])) == 1

    @pytest.mark.parametrize(
        "form",
        [
            {},
            {"FriendlyName": "x" * 65},
            {"FriendlyName": "alice moreno"},
            {"FriendlyName": "Ute", "ActivitySid": "WA"},
            {"FriendlyName": "Ute", "Attributes": "not JSON"},
        ],
    )
    def test_refused_workers(self, sim: Inside, form: dict[str, str]) -> None:
        assert sim.refusal("POST", "Workers", **form) == (400, 20001)
        assert len(sim.world.workers) == 4

    def test_a_refused_update_changes_nothing(self, sim: Inside) -> None:
        path = f"Workers/{sim.alice.sid}"
        before = sim.get(path)
        break_ = sim.activity("Break")
        assert sim.refusal("POST", path, ActivitySid=break_, Attributes="[]") == (400, 20001)
        assert sim.refusal("POST", path, ActivitySid=break_, FriendlyName="Ben Okafor") == (400, 20001)
        assert sim.get(path) == before

    def test_a_new_name_shows_on_the_reservations_too(self, sim: Inside) -> None:
        offer = sim.offer()
        assert sim.get(offer)["worker_name"] == "Alice Moreno"
        sim.post(f"Workers/{sim.alice.sid}", FriendlyName="Alice M.")
        assert sim.get(offer)["worker_name"] == "Alice M."

    @pytest.mark.parametrize(
        ("query", "names"),
        [
            ({"ActivityName": "available"}, ["Alice Moreno"]),
            ({"Available": "1"}, ["Alice Moreno"]),
            ({"Available": "no", "FriendlyName": "ben okafor"}, ["Ben Okafor"]),
            ({"TaskQueueName": "Sales"}, ["Alice Moreno", "Chloe Martin"]),
            ({"TargetWorkersExpression": 'skills HAS "billing" AND NOT skills HAS "sales"'}, ["David Ruiz"]),
            ({"FriendlyName": "Nobody"}, []),
        ],
    )
    def test_filters(self, sim: Inside, query: dict[str, str], names: list[str]) -> None:
        assert [one["friendly_name"] for one in sim.get("Workers", **query)["workers"]] == names

    def test_filters_by_sid(self, sim: Inside) -> None:
        queue = sim.world.queue("Billing").sid
        assert len(sim.get("Workers", TaskQueueSid=queue)["workers"]) == 2
        assert len(sim.get("Workers", ActivitySid=sim.activity("Offline"))["workers"]) == 3

    @pytest.mark.parametrize("query", [{"TaskQueueName": "Nowhere"}, {"TargetWorkersExpression": "skills HAS"}])
    def test_refused_filters(self, sim: Inside, query: dict[str, str]) -> None:
        assert sim.refusal("GET", "Workers", **query) == (400, 20001)

    @pytest.mark.parametrize("capacity", ["51", "-1", "x"])
    def test_refused_capacities(self, sim: Inside, capacity: str) -> None:
        assert sim.refusal("POST", f"Workers/{sim.alice.sid}/Channels/chat", Capacity=capacity) == (400, 20001)

    def test_a_channel_is_found_by_any_of_its_names(self, sim: Inside) -> None:
        channel = sim.alice.channels["chat"]
        found = [
            sim.get(f"Workers/{sim.alice.sid}/Channels/{key}")
            for key in ("chat", channel.sid, channel.task_channel.sid)
        ]
        assert found[0] == found[1] == found[2]
        assert sim.get("TaskChannels/chat")["sid"] == channel.task_channel.sid


class TestActivities:
    def test_names_are_unique_and_short(self, sim: Inside) -> None:
        for name in ("", "BREAK", "x" * 65):
            assert sim.refusal("POST", "Activities", FriendlyName=name) == (400, 20001)
        path = f"Activities/{sim.activity('Break')}"
        assert sim.refusal("POST", path, FriendlyName="Lunch") == (400, 20001)
        assert sim.post(path, FriendlyName="BREAK", Available="true")["available"] is False, "it never changes"
        assert sim.post(path)["friendly_name"] == "BREAK"

    def test_filters(self, sim: Inside) -> None:
        names = [one["friendly_name"] for one in sim.get("Activities", Available="yes")["activities"]]
        assert names == ["Available"]
        assert len(sim.get("Activities", FriendlyName="Lunch")["activities"]) == 1
        assert sim.get("TaskQueues", FriendlyName="Nowhere")["task_queues"] == []


class TestTasks:
    def test_defaults(self, sim: Inside) -> None:
        task = sim.post("Tasks")
        assert (task["priority"], task["timeout"], task["attributes"]) == (0, 86_400, "{}")
        assert (task["task_channel_unique_name"], task["task_queue_friendly_name"]) == ("default", "Billing")
        assert task["ignore_capacity"] is False

    def test_the_workflow_sends_a_task_to_the_queue_its_attributes_name(self, sim: Inside) -> None:
        assert sim.post("Tasks", Attributes='{"queue": "Sales"}')["task_queue_friendly_name"] == "Sales"
        sid = sim.world.queue("Support").sid
        assert sim.post("Tasks", TaskQueueSid=sid)["task_queue_sid"] == sid

    @pytest.mark.parametrize(
        "form",
        [
            {"Timeout": "1209601"},
            {"Timeout": "0"},
            {"Priority": str(2**31)},
            {"TaskChannel": "fax"},
            {"WorkflowSid": "WW"},
            {"TaskQueueSid": "WQ"},
            {"Attributes": "5"},
        ],
    )
    def test_refused_tasks(self, sim: Inside, form: dict[str, str]) -> None:
        assert sim.refusal("POST", "Tasks", **form) == (400, 20001)
        assert sim.world.tasks == {}

    def test_the_workflow_is_needed_when_there_are_two(self, sim: Inside) -> None:
        second = sim.world.add_workflow("Second", reservation_timeout=5)
        assert sim.refusal("POST", "Tasks") == (400, 20001)
        assert sim.post("Tasks", WorkflowSid=second.sid)["workflow_friendly_name"] == "Second"

    def test_filters_and_order(self, sim: Inside) -> None:
        made = [sim.post("Tasks", Priority=str(number), TaskChannel="voice")["sid"] for number in range(3)]
        assert [one["sid"] for one in sim.get("Tasks")["tasks"]] == made
        assert [one["sid"] for one in sim.get("Tasks", Ordering="DateCreated:desc")["tasks"]] == made[::-1]
        queries = (
            {"Priority": "1"},
            {"AssignmentStatus": "reserved"},
            {"AssignmentStatus": "assigned, Reserved"},
        )
        for query in queries:
            assert len(sim.get("Tasks", **query)["tasks"]) == 1, query
        for query in (
            {"WorkflowName": "Inbound"},
            {"TaskQueueName": "Billing"},
            {"AssignmentStatus": "pending,reserved"},
        ):
            assert len(sim.get("Tasks", **query)["tasks"]) == 3, query

    def test_new_attributes_replace_the_old_and_are_told(self, sim: Inside) -> None:
        offer = sim.offer()
        assert sim.post(sim.task_of(offer), Attributes='{"vip": true}')["attributes"] == '{"vip": true}'
        (event,) = sim.get("Events", EventType="task.updated")["events"]
        assert event["event_data"]["task_attributes"] == '{"vip": true}'

    def test_an_unknown_reservation_status_is_refused_in_a_list(self, sim: Inside) -> None:
        path = f"Workers/{sim.alice.sid}/Reservations"
        assert sim.refusal("GET", path, ReservationStatus="levitating") == (400, 20001)


class TestEvents:
    def test_only_the_last_fifteen_minutes_unless_told(self, sim: Inside) -> None:
        sim.call()
        sim.advance(16 * 60)
        assert "task.created" not in [one["event_type"] for one in sim.get("Events")["events"]]
        assert "task.created" in [one["event_type"] for one in sim.get("Events", Minutes="17")["events"]]

    def test_a_window_of_dates(self, sim: Inside) -> None:
        sim.advance(60)
        sim.call()
        window = {"StartDate": "2023-11-14T22:14:20Z", "EndDate": "2023-11-14T22:14:20"}
        kinds = {one["event_type"] for one in sim.get("Events", **window)["events"]}
        assert kinds == {"task.created", "task-queue.entered", "reservation.created"}
        assert sim.get("Events", StartDate="2023-11-14T22:14:21Z")["events"] == []

    @pytest.mark.parametrize("query", [{"Minutes": "soon"}, {"StartDate": "yesterday"}, {"EndDate": "2023-13-01"}])
    def test_refused_windows(self, sim: Inside, query: dict[str, str]) -> None:
        assert sim.refusal("GET", "Events", **query) == (400, 20001)

    def test_filters(self, sim: Inside) -> None:
        offer = sim.offer()
        task = sim.task_of(offer).removeprefix("Tasks/")
        queue = sim.world.queue("Billing").sid
        for query in ({"TaskSid": task}, {"TaskQueueSid": queue}, {"TaskChannel": "voice"}):
            assert len(sim.get("Events", **query)["events"]) == 3, query
        assert len(sim.get("Events", WorkerSid=sim.alice.sid, EventType="reservation.created")["events"]) == 1
        sid = sim.world.events[0].sid
        assert [one["sid"] for one in sim.get("Events", Sid=sid)["events"]] == [sid]
        assert sim.get(f"Events/{sid}")["sid"] == sid


class TestStatistics:
    PATHS = ("Workers/Statistics", "Workers/CumulativeStatistics", "Workers/RealTimeStatistics")

    def test_what_workers_did(self, sim: Inside) -> None:
        sim.post(sim.offer(), ReservationStatus="rejected")
        sim.advance(10)
        sim.post(sim.offers()[0], ReservationStatus="accepted")
        sim.advance(20)
        sim.colleague("Alice", "Break")
        sim.advance(5)
        counted = sim.get(f"Workers/{sim.alice.sid}/Statistics")["cumulative"]
        names = ("created", "accepted", "rejected", "timed_out", "canceled", "rescinded")
        assert [counted[f"reservations_{name}"] for name in names] == [2, 1, 1, 0, 0, 0]
        spent = {one["friendly_name"]: one["total"] for one in counted["activity_durations"]}
        assert (spent["Available"], spent["Break"], spent["Lunch"]) == (30, 5, 0)
        assert sim.get("Workers/CumulativeStatistics")["reservations_created"] == 2
        doing = {one["friendly_name"]: one["workers"] for one in sim.get(self.PATHS[2])["activity_statistics"]}
        assert (doing["Break"], doing["Offline"], doing["Available"]) == (1, 3, 0)

    def test_refused_above_a_hundred_workers(self, sim: Inside) -> None:
        paths = (*self.PATHS, f"Workers/{sim.alice.sid}/Statistics")
        for number in range(96):
            sim.world.add_worker(f"Worker {number}")
        assert [sim.send("GET", path).status_code for path in paths] == [200] * 4
        sim.world.add_worker("One too many")
        assert [sim.refusal("GET", path) for path in paths] == [(400, 20001)] * 4

    def test_nothing_older_than_thirty_days(self, sim: Inside) -> None:
        path = f"Workers/{sim.alice.sid}/Statistics"
        assert sim.refusal("GET", path, Minutes="43201") == (400, 14241)
        sim.get(path, Minutes="43200")


ATTRIBUTES = {"skills": ["billing", "sales"], "level": 4, "team": {"name": "north"}, "vip": True}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1==1", True),
        ('skills HAS "billing"', True),
        ("skills has 'support'", False),
        ('"sales" IN skills', True),
        ('team.name IN ["north", "south"]', True),
        ('team.name CONTAINS "ort"', True),
        ("level >= 4 AND level < 5", True),
        ("level > 4 OR level <= 3", False),
        ('level > "3"', False),
        ("vip == true", True),
        ("vip != false AND NOT (level == 4)", False),
        ('missing.deeply == "x" OR team.name != "south"', True),
        ("level > -1.5", True),
    ],
)
def test_expressions(expression: str, expected: bool) -> None:
    assert matches(expression, ATTRIBUTES) is expected


@pytest.mark.parametrize(
    "expression", ["", "level", "level ==", "(1==1", "1==1 1", "level ~ 4", "level LIKE 4", "skills IN ["]
)
def test_expressions_that_cannot_be_read(expression: str) -> None:
    with pytest.raises(ExpressionError):
        matches(expression, ATTRIBUTES)


def test_and_binds_closer_than_or() -> None:
    for a, b, c in product((0, 1), repeat=3):
        expected = bool(a or (b and c))
        assert matches(f"{a}==1 OR {b}==1 AND {c}==1", {}) is expected
