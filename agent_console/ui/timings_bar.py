"""How long things take, in a line under everything else: for whoever wonders whether it is the network.

Owns the cells and when they are read anew. Its height never depends on what is in it: nothing above it moves.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.latency import Times, Timings
from agent_console.ui.durations import number, short_span
from agent_console.ui.plain import PlainLabel, TickingText
from agent_console.ui.ticker import SECONDS_MS, Ticker

translate = QCoreApplication.translate


class TimingsBar(QFrame):
    """Half of the times and 95 in a hundred, cell by cell; hidden until it is wanted."""

    def __init__(self, *, ticker: Ticker) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        self.setAccessibleName(translate("timings", "How long things take"))
        self._ticker = ticker
        self._timings: Callable[[], Timings] = Timings
        self._seen = _Cell(translate("timings", "offer → seen"))
        self._rung = _Cell(translate("timings", "seen → rung"))
        self._confirmed = _Cell(translate("timings", "click → confirmed"))
        self._server = _Cell(translate("timings", "answers: server"))
        self._network = _Cell(translate("timings", "answers: network"))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 18, 5)
        row.setSpacing(14)
        for cell in self.cells:
            row.addWidget(cell, 1)
        ticker.ticked.connect(self._tick)
        self.hide()

    @property
    def cells(self) -> tuple[_Cell, ...]:
        """What is measured, from the offer on."""
        return (self._seen, self._rung, self._confirmed, self._server, self._network)

    def follow(self, timings: Callable[[], Timings]) -> None:
        """Read from this, once a second while it is seen."""
        self._timings = timings
        self._read()

    def go_on_from(self, before: TimingsBar) -> None:
        """Read from where another reads."""
        self.follow(before._timings)

    def show_wanted(self, *, wanted: bool) -> None:
        """Be there, or not."""
        self.setVisible(wanted)
        self._ticker.want(self, SECONDS_MS if wanted else 0)
        self._read()

    def _tick(self, _now: float) -> None:
        self._read()

    def _read(self) -> None:
        if self.isHidden():
            return
        timings = self._timings()
        shown = (timings.seen, timings.rung, timings.confirmed, timings.server, timings.network)
        for cell, times in zip(self.cells, shown, strict=True):
            cell.show_times(times)


class _Cell(QWidget):
    """One kind of time: its name, and under it two numbers."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self._times: Times | None = None
        self._text = TickingText(role="figure")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(PlainLabel(caption, role="muted"))
        column.addWidget(self._text)
        self.show_times(None, is_first=True)

    @property
    def text(self) -> str:
        """The numbers as they are written."""
        return self._text.line

    def show_times(self, times: Times | None, *, is_first: bool = False) -> None:
        """Show these; the same again cost nothing."""
        if times == self._times and not is_first:
            return
        self._times = times
        if times is None:
            spoken, shown = translate("timings", "nothing yet"), "—"
        else:
            half, most = short_span(times.p50_s), short_span(times.p95_s)
            words = translate("timings", "half within {half}, 95 % within {most}; measured: {n}")
            spoken = words.format(half=half, most=most, n=number(times.count))
            shown = translate("timings", "{half} · 95 %: {most}").format(half=half, most=most)
        self._text.show_text(shown)
        # What is written is short; what is spoken says what it is.
        self.setAccessibleName(f"{self._caption}: {spoken}")
