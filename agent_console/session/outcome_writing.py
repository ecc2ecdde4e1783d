"""Puts an outcome onto a task without losing what somebody else wrote meanwhile.

Owns that exchange: read, merge, write for the version that was read. A version that is no longer is certainly not
written, so it is read again; a write whose answer is lost is looked for and never repeated blindly.
"""

from __future__ import annotations

from agent_console.errors import Conflict, Sent, SettingsError, TaskRouterError
from agent_console.session.outcomes import WorkOutcome, merged, says
from agent_console.session.ports import Answer, Api
from agent_console.session.readings import TasksRead
from agent_console.session.store import Store
from agent_console.taskrouter.resources import Task
from agent_console.taskrouter.sids import TaskSid
from agent_console.wording import said

#: So often somebody else may be faster.
TRIES = 4


async def write_outcome(api: Api, store: Store, sid: TaskSid, outcome: WorkOutcome) -> None:
    """Write an outcome; it is on the task when this returns. Raises TaskRouterError or SettingsError."""
    for tries_left in reversed(range(TRIES)):
        found = await api.fetch_task(sid)
        if says(found.value.attributes, outcome):
            store.apply(TasksRead.of(found.value))
            return
        try:
            task = await _write(api, found, sid, outcome)
        except Conflict:
            if not tries_left:
                raise
            continue
        except TaskRouterError as error:
            if error.sent is Sent.NO or not await _arrived(api, sid, outcome):
                raise
            continue
        store.apply(TasksRead.of(task))
        return


async def _write(api: Api, found: Answer[Task], sid: TaskSid, outcome: WorkOutcome) -> Task:
    if found.info.etag is None:
        raise SettingsError(
            said("errors", "The task has no version, so that a change could be lost: nothing is written."), field=""
        )
    text = merged(found.value.attributes, outcome)
    return (await api.set_task_attributes(sid, text, if_match=found.info.etag)).value


async def _arrived(api: Api, sid: TaskSid, outcome: WorkOutcome) -> bool:
    return says((await api.fetch_task(sid)).value.attributes, outcome)
