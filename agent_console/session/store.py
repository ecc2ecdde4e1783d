"""Where the state of a shift is: one value, one writer, told to whoever subscribed.

Owns the current `SessionState`. It knows no rule (`reduce`) and waits for nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from agent_console.session.messages import Message
from agent_console.session.reduce import reduce
from agent_console.session.state import SessionState

Subscriber = Callable[[SessionState, SessionState], None]


class Store:
    """The state, changed by messages only.

    Subscribers are called in the order they came, at once, with (old, new), and never where nothing
    changed. A message applied by a subscriber is taken in after everyone heard of the one before.
    """

    def __init__(self, state: SessionState | None = None) -> None:
        self._state = state or SessionState()
        self._subscribers: tuple[Subscriber, ...] = ()
        self._waiting: deque[Message] = deque()
        self._telling = False

    @property
    def state(self) -> SessionState:
        """What the shift looks like now."""
        return self._state

    def apply(self, message: Message) -> None:
        """Change the state by a message and tell the subscribers."""
        self._waiting.append(message)
        if self._telling:
            return
        self._telling = True
        try:
            while self._waiting:
                self._take_in(self._waiting.popleft())
        finally:
            self._telling = False

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call back with (old, new) on every change, until the returned function is called."""
        self._subscribers = (*self._subscribers, callback)

        def unsubscribe() -> None:
            self._subscribers = tuple(known for known in self._subscribers if known != callback)

        return unsubscribe

    def _take_in(self, message: Message) -> None:
        old = self._state
        self._state = reduce(old, message)
        if self._state is not old:
            for subscriber in self._subscribers:
                subscriber(old, self._state)
