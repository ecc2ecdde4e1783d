"""A simulator inside the test's own process: a manual clock, no socket, answers as they go out.

What cuts connections or ends a process needs `process.SimulatorProcess`.
"""

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from agent_console.simulator.auth import make_keys
from agent_console.simulator.clock import Agenda, ManualClock
from agent_console.simulator.control import Control
from agent_console.simulator.faults import Faults
from agent_console.simulator.gate import Gate
from agent_console.simulator.http import build
from agent_console.simulator.scenarios import SCENARIOS, Stage, Wish
from agent_console.simulator.sids import Sids

Json = dict[str, Any]
T = TypeVar("T")
HOST = "http://simulator.test:8080"


class Inside:
    """One scenario, asked over ASGI; paths are below the workspace unless they start with a slash."""

    def __init__(self, scenario: str = "empty", *, seed: int = 1, **wish: int) -> None:
        sids = Sids(seed)
        self.clock = ManualClock()
        self.stage = Stage(Agenda(self.clock), sids, Wish(seed=seed, **wish))
        self.world = self.stage.world
        self.alice = SCENARIOS[scenario](self.stage)
        self.keys = make_keys(self.world.account_sid, sids)
        self.gate = Gate(self.world, self.keys, Faults())
        self.gate.app = build(self.world, self.stage.phones, Control(self.gate).table())
        self._runner = asyncio.Runner()

    @property
    def base(self) -> str:
        return f"/v1/Workspaces/{self.world.workspace.sid}"

    @property
    def credentials(self) -> tuple[str, str]:
        return self.keys.account_sid, self.keys.auth_token

    def send(
        self,
        method: str,
        path: str,
        *,
        form: dict[str, str | list[str]] | None = None,
        json: Any = None,
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
    ) -> httpx.Response:
        """Send one request, with the account's credentials unless told otherwise."""

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.gate)
            async with httpx.AsyncClient(transport=transport, base_url=HOST, trust_env=False) as client:
                return await client.request(
                    method,
                    path if path.startswith(("/", "http")) else f"{self.base}/{path}",
                    data=form,
                    json=json,
                    params=query,
                    headers=headers,
                    auth=auth or self.credentials,
                )

        return self.run(ask())

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something to its end on this simulator's loop."""
        return self._runner.run(work)

    def get(self, path: str, **query: str) -> Json:
        """Fetch or list something that is there."""
        response = self.send("GET", path, query=query or None)
        assert response.status_code == 200, response.text
        answer: Json = response.json()
        return answer

    def post(self, path: str, **form: str | list[str]) -> Json:
        """Change or create something, which has to work."""
        response = self.send("POST", path, form=form)
        assert response.status_code in {200, 201}, response.text
        answer: Json = response.json()
        return answer

    def refusal(self, method: str, path: str, **values: str) -> tuple[int, int]:
        """Send what has to be refused; return the status and the code of the error."""
        if method == "GET":
            return refusal_of(self.send(method, path, query=dict(values) or None))
        return refusal_of(self.send(method, path, form=dict(values)))

    def control(self, name: str, /, **wish: Any) -> Json:
        """Use the control surface."""
        response = self.send("POST", f"/_simulator/{name}", json=wish)
        assert response.status_code in {200, 201}, response.text
        answer: Json = response.json()
        return answer

    def state(self) -> Json:
        """Look behind the API."""
        return self.get("/_simulator/state")

    def call(self, **wish: str) -> str:
        """Let a call come in; return its task's SID."""
        return str(self.control("calls", **wish)["task_sid"])

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.control("advance", seconds=seconds)

    def offers(self, status: str = "pending", worker: str | None = None) -> list[str]:
        """Return the paths of a worker's reservations in a status, oldest first."""
        path = f"Workers/{worker or self.alice.sid}/Reservations"
        return [f"{path}/{one['sid']}" for one in self.get(path, ReservationStatus=status)["reservations"]]

    def offer(self, **wish: str) -> str:
        """Let a call come in and return the path of Alice's newest offer."""
        self.call(**wish)
        return self.offers()[-1]

    def status(self, path: str) -> str:
        """Return the status of a task or a reservation."""
        found = self.get(path)
        return str(found.get("reservation_status") or found["assignment_status"])

    def task_of(self, offer: str) -> str:
        """Return the path of an offer's task."""
        return f"Tasks/{self.get(offer)['task_sid']}"

    def activity(self, name: str) -> str:
        """Return the SID of an activity."""
        return self.world.activity(name).sid

    def colleague(self, name: str = "Ben", activity: str = "Available") -> str:
        """Put the colleague whose name starts so into an activity; return the worker's SID."""
        worker = next(one for one in self.world.workers.values() if one.friendly_name.startswith(name))
        self.post(f"Workers/{worker.sid}", ActivitySid=self.activity(activity))
        return worker.sid

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._runner.close()


def refusal_of(response: httpx.Response) -> tuple[int, int]:
    """Return status and code of an error answer after checking that its body is complete (reference 2.7)."""
    body = response.json()
    assert set(body) == {"code", "message", "more_info", "status"}
    assert body["status"] == response.status_code
    assert body["more_info"] == f"https://www.twilio.com/docs/errors/{body['code']}"
    assert body["message"]
    return response.status_code, body["code"]
