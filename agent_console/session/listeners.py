"""Who listens to one kind of news.

Owns the list of callbacks; it knows nothing of what they are told.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVarTuple

Ts = TypeVarTuple("Ts")


class Listeners(Generic[*Ts]):
    """Callbacks in the order they came, called at once; who leaves while others are told is told no more."""

    def __init__(self) -> None:
        self._callbacks: dict[object, Callable[[*Ts], None]] = {}

    def add(self, callback: Callable[[*Ts], None]) -> Callable[[], None]:
        """Call back on every piece of news, until the returned function is called."""
        token = object()
        self._callbacks[token] = callback

        def leave() -> None:
            self._callbacks.pop(token, None)

        return leave

    def tell(self, *news: *Ts) -> None:
        """Tell everyone."""
        for token, callback in tuple(self._callbacks.items()):
            if token in self._callbacks:
                callback(*news)
