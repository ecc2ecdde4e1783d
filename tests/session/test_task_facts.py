"""What of a task goes into the history with its reservation."""

from __future__ import annotations

from datetime import UTC, datetime

from agent_console.history.facts import TaskFacts
from agent_console.session.sightings import task_facts
from agent_console.taskrouter.resources import Task
from agent_console.taskrouter.sids import TaskSid

SID = TaskSid(f"WT{1:032x}")
MADE = datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_everything_that_is_known_of_a_task_is_told() -> None:
    task = Task(
        sid=SID,
        assignment_status="reserved",
        date_created=MADE,
        attributes='{"name": "Ana"}',
        priority=7,
        task_queue_friendly_name="Billing",
        task_channel_unique_name="voice",
        workflow_friendly_name="Inbound",
    )
    assert task_facts(task) == TaskFacts(
        sid=SID,
        attributes='{"name": "Ana"}',
        queue="Billing",
        channel="voice",
        workflow="Inbound",
        priority=7,
        created_at=MADE,
    )


def test_names_that_are_not_known_are_empty() -> None:
    found = task_facts(Task(sid=SID, assignment_status="reserved", date_created=MADE))
    assert (found.queue, found.channel, found.workflow, found.attributes) == ("", "", "", None)
