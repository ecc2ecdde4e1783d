"""Owns the control surface under `/_simulator/`: for tests and demos, not part of the API."""

from typing import Any

import msgspec

from agent_console.simulator import calls, lifecycle
from agent_console.simulator.clock import ManualClock, iso
from agent_console.simulator.errors import bad_request
from agent_console.simulator.gate import CONTROL, Gate
from agent_console.simulator.model import Task, TaskQueue
from agent_console.simulator.phones import Habit
from agent_console.simulator.wire import Answer, Call, Handler
from agent_console.simulator.world import World

Json = dict[str, Any]
_DEFAULT_CALLER = "+14155550199"


class Control:
    """Handlers that reach behind the API."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def table(self) -> list[tuple[str, dict[str, Handler]]]:
        """Return the routes."""
        handlers: dict[str, dict[str, Handler]] = {
            "state": {"GET": self._state},
            "calls": {"POST": self._call},
            "chats": {"POST": self._chat},
            "hang-up": {"POST": self._hang_up},
            "taken": {"POST": self._taken},
            "phones": {"POST": self._phone},
            "workspace": {"POST": self._workspace},
            "advance": {"POST": self._advance},
            "faults": {"POST": self._fault, "DELETE": self._no_faults},
            "requests": {"GET": self._requests, "DELETE": self._no_requests},
            "outage": {"POST": self._outage},
            "keys": {"POST": self._key, "DELETE": self._revoke},
        }
        return [(CONTROL + name, methods) for name, methods in handlers.items()]

    def _state(self, call: Call) -> Answer:
        world = call.world
        return Answer(
            {
                "now": iso(world.now),
                "workers": [
                    {
                        "sid": worker.sid,
                        "friendly_name": worker.friendly_name,
                        "activity": worker.activity.friendly_name,
                        "available": worker.activity.available,
                    }
                    for worker in world.workers.values()
                ],
                "tasks": [
                    {
                        "sid": task.sid,
                        "status": task.status,
                        "queue": task.queue.friendly_name,
                        "channel": task.channel.unique_name,
                        "reason": task.reason,
                        "attributes": task.attributes,
                    }
                    for task in world.tasks.values()
                ],
                "reservations": [
                    {
                        "sid": reservation.sid,
                        "status": reservation.status,
                        "on_hold": reservation.on_hold,
                        "worker_sid": reservation.worker.sid,
                        "worker_name": reservation.worker.friendly_name,
                        "task_sid": reservation.task.sid,
                    }
                    for reservation in world.reservations.values()
                ],
                "phones": [
                    {
                        "call_sid": leg.call_sid,
                        "to": leg.to,
                        "reservation_sid": leg.reservation_sid,
                        "status": leg.status,
                    }
                    for leg in call.phones.legs.values()
                ],
            }
        )

    def _call(self, call: Call) -> Answer:
        wish = _wish(call)
        queue = _queue(call.world, wish.pop("queue", None))
        caller = str(wish.pop("from", _DEFAULT_CALLER))
        name = wish.pop("name", None)
        task = calls.enqueue_call(call.world, caller=caller, name=name, queue=queue, extra=wish)
        return _made(task)

    def _chat(self, call: Call) -> Answer:
        wish = _wish(call)
        queue = _queue(call.world, wish.pop("queue", None))
        name = str(wish.pop("name", "Noor Haddad"))
        return _made(calls.enqueue_chat(call.world, name=name, queue=queue, extra=wish))

    def _hang_up(self, call: Call) -> Answer:
        task = _task(call)
        lifecycle.end_call(call.world, task)
        return Answer({"task_sid": task.sid, "status": task.status})

    def _taken(self, call: Call) -> Answer:
        task = _task(call)
        lifecycle.lose(call.world, task)
        return Answer({"task_sid": task.sid, "status": task.status})

    def _phone(self, call: Call) -> Answer:
        wish = _wish(call)
        uri = wish.pop("contact_uri", None)
        try:
            habit = msgspec.convert(wish, Habit)
        except msgspec.ValidationError as error:
            raise bad_request(20001, str(error)) from None
        if uri is None:
            call.phones.default = habit
        else:
            call.phones.teach(str(uri), habit)
        return Answer({"contact_uri": uri, "outcome": habit.outcome, "after": habit.after})

    def _workspace(self, call: Call) -> Answer:
        workspace = call.world.workspace
        workspace.multi_task_enabled = bool(_wish(call).get("multi_task_enabled", True))
        workspace.touch(call.world.now)
        return Answer({"multi_task_enabled": workspace.multi_task_enabled})

    def _advance(self, call: Call) -> Answer:
        clock = call.world.agenda.clock
        if not isinstance(clock, ManualClock):
            raise bad_request(20001, "Only a manual clock can be advanced")
        clock.advance(_seconds(call, 0.0))
        call.world.agenda.catch_up()
        return Answer({"now": iso(call.world.now)})

    def _fault(self, call: Call) -> Answer:
        return Answer(self._gate.faults.add(call.body), status=201)

    def _no_faults(self, _call: Call) -> Answer:
        self._gate.faults.clear()
        return Answer({})

    def _requests(self, _call: Call) -> Answer:
        return Answer({"requests": list(self._gate.requests)})

    def _no_requests(self, _call: Call) -> Answer:
        self._gate.requests.clear()
        return Answer({})

    def _outage(self, call: Call) -> Answer:
        seconds = _seconds(call, 5.0)
        self._gate.begin_outage(seconds)
        return Answer({"seconds": seconds})

    def _key(self, call: Call) -> Answer:
        try:
            allow = msgspec.convert(_wish(call).get("allow"), frozenset[str])
        except msgspec.ValidationError:
            raise bad_request(20001, "allow must be a list of permissions") from None
        sid, secret = call.world.sids.new("SK"), call.world.sids.token()
        self._gate.keys.restricted[sid] = (secret, allow)
        return Answer({"api_key_sid": sid, "api_key_secret": secret}, status=201)

    def _revoke(self, call: Call) -> Answer:
        sid = str(_wish(call).get("api_key_sid"))
        self._gate.keys.revoked.add(sid)
        return Answer({"api_key_sid": sid})


def _wish(call: Call) -> Json:
    try:
        return msgspec.json.decode(call.body or b"{}", type=dict[str, Any])
    except msgspec.DecodeError as error:
        raise bad_request(20001, f"The body is no JSON object: {error}") from None


def _seconds(call: Call, default: float) -> float:
    try:
        return msgspec.convert(_wish(call).get("seconds", default), float)
    except msgspec.ValidationError:
        raise bad_request(20001, "seconds must be a number") from None


def _queue(world: World, name: str | None) -> TaskQueue:
    if name is None:
        return next(iter(world.queues.values()))
    try:
        return world.queue(name)
    except KeyError:
        raise bad_request(20001, f"There is no queue {name}") from None


def _task(call: Call) -> Task:
    task = call.world.tasks.get(str(_wish(call).get("task_sid")))
    if task is None:
        raise bad_request(20001, "task_sid names no task")
    return task


def _made(task: Task) -> Answer:
    return Answer({"task_sid": task.sid}, status=201)
