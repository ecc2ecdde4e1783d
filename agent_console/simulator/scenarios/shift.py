"""The demo: five callers for Alice, one after the other, whatever she does in between."""

from agent_console.simulator import calls, lifecycle
from agent_console.simulator.model import Event, Worker
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.phones import Habit
from agent_console.simulator.scenarios.colleagues import Colleagues
from agent_console.simulator.scenarios.past import Past, Story
from agent_console.simulator.scenarios.people import CALLERS, some_caller
from agent_console.simulator.scenarios.stage import Stage

BETWEEN = 1.0
SHORT_TIMEOUT = 6
ENDINGS = (
    (Status.COMPLETED, 22), (Status.REJECTED, 4), (Status.TIMEOUT, 4), (Status.CANCELED, 3), (Status.RESCINDED, 4),
)  # fmt: skip
_OVER = {f"reservation.{name}" for name in ("accepted", "rejected", "timeout", "canceled", "rescinded")}


def shift(stage: Stage) -> Worker:
    """Alice is available; colleagues come in only where the play needs them."""
    stage.build(reservation_timeout=20, support_at_once=2)
    stage.world.add_workflow("Urgent", reservation_timeout=SHORT_TIMEOUT)
    alice = stage.hire("Alice Moreno", ["billing", "support", "sales"], capacities={"voice": 5})
    ben = stage.hire("Ben Okafor", ["support"], activity="Offline")
    chloe = stage.hire("Chloé Durand", ["support"], activity="Offline")
    stage.phones.default = Habit(after=1.5)
    Colleagues(stage, [ben, chloe], answer_after=5.0, handle_for=600.0)
    _tell_the_past(stage, alice)
    _Play(stage, alice, ben, chloe).begin()
    return alice


def _tell_the_past(stage: Stage, alice: Worker) -> None:
    past, now = Past(stage), stage.world.now
    statuses = [status for status, count in ENDINGS for _ in range(count)]
    stage.random.shuffle(statuses)
    for number, status in enumerate(statuses):
        story = Story(
            caller=some_caller(stage.random),
            status=status,
            offered_at=now - 3_300.0 + number * 80.0,
            answered_after=20.0 if status is Status.TIMEOUT else stage.random.uniform(2.0, 9.0),
            handled=stage.random.uniform(60.0, 280.0),
        )
        past.add(alice, story)
    past.sort()


class _Play:
    """Sends the next caller when Alice's offer of the one before is over."""

    def __init__(self, stage: Stage, alice: Worker, ben: Worker, chloe: Worker) -> None:
        self._stage = stage
        self._alice = alice
        self._ben = ben
        self._chloe = chloe
        self._callers = iter(CALLERS[:5])

    def begin(self) -> None:
        self._stage.world.listeners.append(self._hear)
        self._stage.after(BETWEEN, self._next)

    def _hear(self, event: Event) -> None:
        if event.event_type in _OVER and event.data.get("worker_sid") == self._alice.sid:
            if event.event_type == "reservation.rejected":
                self._stage.after(0.1, self._let_ben_in)
            self._stage.after(BETWEEN, self._next)

    def _let_ben_in(self) -> None:
        """Somebody has to take whom Alice rejects, or she would be offered the same caller again."""
        world = self._stage.world
        lifecycle.set_activity(world, self._ben, world.activity("Available"), reject_pending=False)

    def _next(self) -> None:
        caller = next(self._callers, None)
        if caller is None:
            return
        world = self._stage.world
        if caller.name == "Lena Fischer":
            lifecycle.set_activity(world, self._chloe, world.activity("Available"), reject_pending=False)
        workflows = {workflow.friendly_name: workflow for workflow in world.workflows.values()}
        calls.enqueue_call(
            world,
            caller=caller.number,
            name=caller.name,
            queue=world.queue(caller.queue),
            workflow=workflows["Urgent" if caller.name == "Ana Souza" else "Inbound"],
        )
