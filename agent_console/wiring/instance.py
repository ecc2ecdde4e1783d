"""What a later start asks of this console, carried out with its window and session and answered in words.

Owns the words of the answers. An offer is accepted as by a key in the window: never in the half second after it came
up, and what is told is what the server said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from agent_console.instance.orders import Order, Reply, Verb
from agent_console.session.clicks import NoticeKind
from agent_console.session.commands import Commands
from agent_console.session.entries import ReservationEntry
from agent_console.session.ports import Clock
from agent_console.session.store import Store
from agent_console.taskrouter.resources import Activity
from agent_console.ui import alert_words, click_words, ending_words, words
from agent_console.ui.buttons import TYPED_THROUGH_S
from agent_console.ui.main_window import MainWindow

translate = QCoreApplication.translate

#: By then the first console has an answer, or says that it has none yet; whoever asked waits some longer.
KNOWN_WITHIN_S = 8.0


class Orders:
    """Carries out orders. ``come_forward`` shows the window from wherever it is."""

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        commands: Commands,
        *,
        clock: Clock,
        come_forward: Callable[[], None],
    ) -> None:
        self._window = window
        self._store = store
        self._commands = commands
        self._clock = clock
        self._come_forward = come_forward

    async def carry_out(self, order: Order) -> Reply:
        """Do one of the things that can be asked for, and say what became of it."""
        match order.verb:
            case Verb.RAISE:
                self._come_forward()
                return _raised()
            case Verb.SHOW:
                self._come_forward()
                self._window.notices.show_handed(order.text)
                return Reply(translate("instance", "Shown in the console. It dials nothing by itself."), is_done=True)
            case Verb.ACCEPT:
                return await self._accept()
            case Verb.REJECT:
                return await self._reject(order.text)
            case Verb.ACTIVITY:
                return await self._move(order.text)

    async def _accept(self) -> Reply:
        target = self._target()
        if isinstance(target, Reply):
            return target
        self._commands.accept(target.sid)
        return await self._outcome(target, translate("instance", "Accepted {caller}."))

    async def _reject(self, name: str) -> Reply:
        activity = self._activity(name) if name else None
        if name and activity is None:
            return self._no_such(name)
        target = self._target()
        if isinstance(target, Reply):
            return target
        self._commands.reject(target.sid, activity.sid if activity is not None else None)
        return await self._outcome(target, translate("instance", "Rejected {caller}."))

    async def _move(self, name: str) -> Reply:
        activity = self._activity(name)
        if activity is None:
            return self._no_such(name)
        self._window.breaks.wish(activity.sid)
        if self._window.breaks.is_asking:
            return Reply(
                translate("instance", "Offers are ringing: the window asks what becomes of them."), is_done=True
            )

        def is_known() -> bool:
            presence = self._store.state.presence
            return presence is not None and presence.command is None

        await self._until(is_known)
        presence = self._store.state.presence
        if presence is not None and presence.activity_sid == activity.sid:
            return Reply(
                translate("instance", "You are {activity}.").format(activity=activity.friendly_name), is_done=True
            )
        notice = presence.notice if presence is not None else None
        unknown = translate("instance", "Asked for {activity}; there is no answer yet.")
        line = (
            click_words.notice_line(notice) if notice is not None else unknown.format(activity=activity.friendly_name)
        )
        return Reply(line, is_done=False)

    def _target(self) -> ReservationEntry | Reply:
        """Return the oldest offer that can be answered, or why there is none."""
        entry = next((each for each in self._store.state.pending if each.is_actionable), None)
        if entry is None:
            return Reply(translate("instance", "Nothing is ringing."), is_done=False)
        if self._clock.monotonic() - entry.seen_at < TYPED_THROUGH_S:
            return Reply(translate("instance", "The offer has only just come: ask again."), is_done=False)
        return entry

    async def _outcome(self, entry: ReservationEntry, done: str) -> Reply:
        """Wait for what the server says of a click, and tell it."""

        def is_over() -> bool:
            now = self._store.state.find(entry.sid)
            return now is None or now.command is None

        await self._until(is_over)
        now = self._store.state.find(entry.sid)
        caller = alert_words.caller_line(entry) or words.caller_title(entry.task, gone=entry.task_gone)
        if now is not None and now.command is not None:
            return Reply(translate("instance", "Sent; there is no answer yet."), is_done=False)
        notice = now.notice if now is not None else None
        if now is None or (notice is not None and notice.kind is NoticeKind.CONFIRMED):
            return Reply(done.format(caller=caller), is_done=True)
        if now.ending is not None:
            return Reply(f"{caller}: {ending_words.ending_line(now, now.ending)}", is_done=False)
        return Reply(f"{caller}: {click_words.notice_line(notice)}" if notice is not None else caller, is_done=False)

    async def _until(self, holds: Callable[[], bool]) -> None:
        """Wait for the session to come to something, for `KNOWN_WITHIN_S` at most."""
        changed = asyncio.Event()
        end = self._store.subscribe(lambda _old, _new: changed.set())
        try:
            async with asyncio.timeout(KNOWN_WITHIN_S):
                while not holds():
                    changed.clear()
                    await changed.wait()
        except TimeoutError:
            pass  # whoever asked is told that there is no answer yet
        finally:
            end()

    def _activity(self, name: str) -> Activity | None:
        wanted = name.strip().casefold()
        return next((one for one in self._store.state.activities if one.friendly_name.casefold() == wanted), None)

    def _no_such(self, name: str) -> Reply:
        names = ", ".join(one.friendly_name for one in self._store.state.activities)
        line = translate("instance", "There is no activity {name}. There are: {names}.")
        return Reply(line.format(name=name, names=names), is_done=False)


async def answer_for_desk(come_forward: Callable[[], None], order: Order) -> Reply:
    """Answer for a window without offers of its own: a supervisor's."""
    if order.verb is Verb.RAISE:
        come_forward()
        return _raised()
    return Reply(translate("instance", "A supervisor's window has no offers of its own."), is_done=False)


def _raised() -> Reply:
    line = translate("instance", "The console was running already: its window is in front.")
    return Reply(line, is_done=True)
