"""The one place where a store's changes become Qt signals.

Owns the subscription. A store calls in the GUI thread, synchronously; so does this.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from agent_console.session.state import SessionState

T_co = TypeVar("T_co", covariant=True)


class Observable(Protocol[T_co]):
    """What has a state and tells about its changes with (old, new)."""

    @property
    def state(self) -> T_co:
        """The present state."""

    def subscribe(self, callback: Callable[[T_co, T_co], None]) -> Callable[[], None]:
        """Call back on every change until the returned function is called."""


class StoreBridge(QObject):
    """Emits every new state of a session."""

    state_changed = Signal(object)

    def __init__(self, store: Observable[SessionState], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._end = store.subscribe(self._state_moved)

    def emit_all(self) -> None:
        """Emit the present state, for whoever has just connected."""
        self.state_changed.emit(self._store.state)

    def close(self) -> None:
        """Emit nothing any more."""
        self._end()

    def _state_moved(self, _old: SessionState, new: SessionState) -> None:
        self.state_changed.emit(new)
