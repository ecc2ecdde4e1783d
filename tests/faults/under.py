"""A console with one offer whose acceptance is on its way while something goes wrong, and what must hold of it."""

from __future__ import annotations

from pathlib import Path

from agent_console.archive.archive import Archive
from agent_console.demo.driver import Driver
from agent_console.errors import ConsoleError
from agent_console.history.filters import HistoryQuery
from agent_console.session.clicks import NoticeKind
from agent_console.session.state import ConnectionPhase
from agent_console.simulator.faulty_wire import FaultyWire
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wiring.shift import Shift
from tests.e2e.console import texts_of
from tests.faults.table import REFUSED, Case
from tests.simulator.process import SimulatorProcess

CALLER = "Marcus Webb"


def status_of(simulator: SimulatorProcess, sid: ReservationSid) -> str:
    """Ask the server itself."""
    path = f"/v1/Workspaces/{simulator.workspace_sid}/Workers/{simulator.worker_sid}/Reservations/{sid}"
    return str(simulator.request("GET", path)["reservation_status"])


async def stored(file: Path) -> dict[ReservationSid, ReservationStatus]:
    """Read what a console left in its archive."""
    archive = await Archive.open(file)
    try:
        return {row.sid: row.status for row in await archive.page(HistoryQuery())}
    finally:
        await archive.close()


class Under:
    """A console with one offer, behind a wire that is about to fail."""

    def __init__(self, shift: Shift, driver: Driver, wire: FaultyWire, simulator: SimulatorProcess) -> None:
        self.shift, self.driver, self.wire, self.simulator = shift, driver, wire, simulator
        self.store = shift.session.store
        self.confirmed = False
        self.store.subscribe(lambda _old, _new: self._note())
        self.sid = ReservationSid("")

    def _note(self) -> None:
        entry = self.store.state.find(self.sid)
        if entry is not None and entry.notice is not None and entry.notice.kind is NoticeKind.CONFIRMED:
            self.confirmed = True

    @property
    def posts(self) -> int:
        return sum(one.asked.method == "POST" and "/Reservations/" in one.asked.target for one in self.wire.seen)

    async def offered(self) -> None:
        self.simulator.control("POST", "calls", {"name": CALLER})
        self.sid = (await self.driver.offer_of(CALLER)).sid

    def press_accept(self) -> None:
        card = next(card for card in self.shift.window.incoming.cards if card.sid == self.sid)
        card.press_accept()
        entry = self.store.state.find(self.sid)
        assert entry is not None
        assert entry.command is not None, "a press is answered in the same turn"

    async def told(self, case: Case) -> None:
        """Wait until the agent could know."""

        def is_told() -> bool:
            connection = self.store.state.connection
            if case.unclear:
                return any("Checking what became of it" in text for text in texts_of(self.shift.window))
            return connection.phase in case.phases and case.said in str(connection.error or "")

        try:
            await self.driver.until("words", is_told)
        except ConsoleError:
            connection = self.store.state.connection
            raise AssertionError(f"not {case.said!r} but {connection.phase}: {connection.error}") from None
        entry = self.store.state.find(self.sid)
        assert entry is not None, "a card stays while nothing is known"
        if case.unclear:
            return
        assert self.store.state.stale or self.store.state.connection.phase in REFUSED
        words = ("Reconnecting", "Offline", "Not authorized")
        assert any(word in text for text in texts_of(self.shift.window) for word in words)

    async def calm(self) -> None:
        """Wait until everything is known again."""
        if self.store.state.connection.phase is ConnectionPhase.NOT_AUTHORIZED:
            self.shift.window.refresh_requested.emit()

        def is_calm() -> bool:
            entry = self.store.state.find(self.sid)
            return (
                self.store.state.connection.phase in {ConnectionPhase.CONNECTED, ConnectionPhase.SLOW}
                and not self.store.state.stale
                # One that a fault called unknown has left, and comes back with the next look.
                and entry is not None
                and entry.command is None
            )

        await self.driver.until("calm", is_calm)

    def agree(self) -> None:
        """Screen and server say the same, and nothing confirmed was undone."""
        status = status_of(self.simulator, self.sid)
        entry = self.store.state.find(self.sid)
        assert entry is not None
        assert entry.reservation.reservation_status == status
        if self.confirmed:
            assert status == "accepted"
