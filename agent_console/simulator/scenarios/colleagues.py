"""Owns the other workers' behaviour: they answer after a while and finish what they took."""

from functools import partial

from agent_console.simulator import lifecycle
from agent_console.simulator.model import Event, Reservation, Worker
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.scenarios.stage import Stage


class Colleagues:
    """Workers that act by themselves; who is not among them never does."""

    def __init__(self, stage: Stage, workers: list[Worker], *, answer_after: float, handle_for: float) -> None:
        self._stage = stage
        self._workers = {worker.sid for worker in workers}
        self._answer_after = answer_after
        self._handle_for = handle_for
        stage.world.listeners.append(self._hear)

    def _hear(self, event: Event) -> None:
        reservation = self._stage.world.reservations.get(event.resource_sid)
        if reservation is None or reservation.worker.sid not in self._workers:
            return
        if event.event_type == "reservation.created":
            self._stage.after(self._answer_after, partial(self._accept, reservation))
        elif event.event_type == "reservation.accepted":
            self._stage.after(self._handle_for, partial(self._finish, reservation))

    def _accept(self, reservation: Reservation) -> None:
        if reservation.status is Status.PENDING:
            lifecycle.accept(self._stage.world, reservation)

    def _finish(self, reservation: Reservation) -> None:
        if reservation.status in {Status.ACCEPTED, Status.WRAPPING}:
            lifecycle.complete(self._stage.world, reservation)
