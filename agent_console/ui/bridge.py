"""The one place where a store's changes become Qt signals.

Owns the two subscriptions. A store calls in the GUI thread, synchronously; so does this.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from agent_console.session.state import HistoryState, SessionState

T_co = TypeVar("T_co", covariant=True)


class Observable(Protocol[T_co]):
    """What has a state and tells about its changes with (old, new)."""

    @property
    def state(self) -> T_co:
        """The present state."""

    def subscribe(self, callback: Callable[[T_co, T_co], None]) -> Callable[[], None]:
        """Call back on every change until the returned function is called."""


class StoreBridge(QObject):
    """Emits every new state of a session and of its history."""

    state_changed = Signal(object)
    history_changed = Signal(object)

    def __init__(
        self,
        store: Observable[SessionState],
        history: Observable[HistoryState],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._history = history
        self._endings = (store.subscribe(self._state_moved), history.subscribe(self._history_moved))

    def emit_all(self) -> None:
        """Emit both present states, for whoever has just connected."""
        self.state_changed.emit(self._store.state)
        self.history_changed.emit(self._history.state)

    def close(self) -> None:
        """Emit nothing any more."""
        for end in self._endings:
            end()

    def _state_moved(self, _old: SessionState, new: SessionState) -> None:
        self.state_changed.emit(new)

    def _history_moved(self, _old: HistoryState, new: HistoryState) -> None:
        self.history_changed.emit(new)
