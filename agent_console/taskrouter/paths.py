"""The paths of the API, from SIDs that are checked by their kinds.

Owns the checks; SettingsError names the SID that is none. Which action has which path is said in
`requests`.
"""

from __future__ import annotations

from agent_console.taskrouter import sids
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid, WorkspaceSid


def workspace_path(workspace: WorkspaceSid) -> str:
    """Return the path of a workspace."""
    return f"/v1/Workspaces/{sids.WORKSPACE.parse(workspace, field='WorkspaceSid')}"


def worker_path(workspace: WorkspaceSid, worker: WorkerSid) -> str:
    """Return the path of a worker."""
    return f"{workspace_path(workspace)}/Workers/{sids.WORKER.parse(worker, field='WorkerSid')}"


def task_path(workspace: WorkspaceSid, task: TaskSid) -> str:
    """Return the path of a task."""
    return f"{workspace_path(workspace)}/Tasks/{sids.TASK.parse(task, field='TaskSid')}"


def reservation_path(workspace: WorkspaceSid, worker: WorkerSid, sid: ReservationSid) -> str:
    """Return the path of a reservation of a worker."""
    reservation = sids.RESERVATION.parse(sid, field="ReservationSid")
    return f"{worker_path(workspace, worker)}/Reservations/{reservation}"
