"""The desktop's notifications: one for each offer that waits, replaced when more is known, withdrawn with it.

Owns which are on the desktop and what is known about failing. How they get there is a service's; words are given.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from agent_console.alerts.state import NotificationPhase, NotificationState
from agent_console.machine.whole import begun
from agent_console.taskrouter.sids import ReservationSid
from agent_console.wording import words_of

#: A service that does not answer is given up for this notification.
ANSWER_WITHIN_S = 2.0
WITHDRAW_AT_END_WITHIN_S = 0.5
#: A message that cannot be replaced is worth waiting for who is calling: the task is being read.
MORE_WITHIN_S = 0.2


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a notification says: plain text, made visible, short. ``body`` is empty while no task is known."""

    summary: str
    body: str
    open: str
    accept: str
    reject: str


class Press(Enum):
    """What was pressed on a notification; the values are the keys on the wire."""

    OPEN = "default"
    ACCEPT = "accept"
    REJECT = "reject"


class CannotNotifyError(Exception):
    """A notification did not get to the desktop; the text says why, one line."""


class Service(Protocol):
    """Shows notifications on a desktop."""

    @property
    def has_buttons(self) -> bool:
        """Whether Accept and Reject can be pressed; known once something was shown."""

    async def show(self, announcement: Announcement, replaces: int, pressed: Callable[[Press], None]) -> int:
        """Show it, in place of another where ``replaces`` is not 0; returns its number. Raises CannotNotifyError."""

    async def withdraw(self, number: int) -> None:
        """Take it away; nothing happens where it is gone already. Raises CannotNotifyError."""

    async def close(self) -> None:
        """Let go of the desktop."""


Fallback = Callable[[Announcement], bool]
"""Shows a message without buttons that goes by itself; False where the platform has no place for it."""


@dataclass(frozen=True, slots=True)
class _Shown:
    announcement: Announcement
    number: int


class Notifying:
    """Keeps the desktop at what is wanted. ``report`` is told how the desktop takes it, whenever that changes.

    A desktop that does not answer within ``answer_within_s`` is given up for this time, at the end after
    ``end_within_s``. The fallback waits ``more_within_s`` for what is said of an offer beside that it is there.
    """

    def __init__(
        self,
        service: Service | None,
        fallback: Fallback,
        *,
        report: Callable[[NotificationState], None],
        pressed: Callable[[ReservationSid, Press], None],
        answer_within_s: float = ANSWER_WITHIN_S,
        end_within_s: float = WITHDRAW_AT_END_WITHIN_S,
        more_within_s: float = MORE_WITHIN_S,
    ) -> None:
        self._service = service
        self._answer_within_s = answer_within_s
        self._end_within_s = end_within_s
        self._more_within_s = more_within_s
        self._fallback = fallback
        self._report = report
        self._pressed = pressed
        self._state = NotificationState()
        self._wanted: Mapping[ReservationSid, Announcement] = {}
        self._shown: dict[ReservationSid, _Shown] = {}
        self._changed = asyncio.Event()

    def want(self, announcements: Mapping[ReservationSid, Announcement]) -> None:
        """Have these on the desktop, and no others of ours."""
        if announcements != self._wanted:
            self._wanted = announcements
            self._changed.set()

    async def run(self) -> None:
        """Live until cancelled; then what is shown is withdrawn, as far as that is quickly done."""
        try:
            while True:
                await self._changed.wait()
                self._changed.clear()
                await self._catch_up()
        finally:
            self._wanted = {}
            await self._end()

    async def _end(self) -> None:
        """Withdraw, then let go of the desktop, even where it answers nothing any more."""
        try:
            async with asyncio.timeout(self._end_within_s):
                await self._withdraw_others()
        except (CannotNotifyError, TimeoutError):
            pass  # the desktop lets notifications of a program that ended go by itself
        finally:
            if self._service is not None:
                await self._service.close()

    async def _catch_up(self) -> None:
        await self._withdraw_others()
        for sid, announcement in tuple(self._wanted.items()):
            shown = self._shown.get(sid)
            if self._wanted.get(sid) == announcement and (shown is None or shown.announcement != announcement):
                await self._show(sid, announcement, shown.number if shown is not None else 0)

    async def _show(self, sid: ReservationSid, announcement: Announcement, replaces: int) -> None:
        def pressed(press: Press) -> None:
            if sid in self._wanted or press is Press.OPEN:
                self._pressed(sid, press)

        if self._service is None:
            await self._fall_back(sid, announcement, "")
            return
        try:
            async with asyncio.timeout(self._answer_within_s):
                # Given up in the middle, what is shown nevertheless would stay for ever: nobody knows its number.
                showing = self._service.show(announcement, replaces, pressed)
                number = await begun(showing, self._service.withdraw, name="notification")
        except (CannotNotifyError, TimeoutError) as error:
            await self._fall_back(sid, announcement, words_of(error))
            return
        self._shown[sid] = _Shown(announcement, number)
        has_buttons = self._service.has_buttons
        self._tell(NotificationPhase.WITH_BUTTONS if has_buttons else NotificationPhase.WITHOUT_BUTTONS)

    async def _fall_back(self, sid: ReservationSid, announcement: Announcement, why: str) -> None:
        """Show a message that cannot be replaced: once for an offer, with the caller where that is known soon."""
        if sid in self._shown:
            self._shown[sid] = _Shown(announcement, 0)
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(self._more_within_s):
                while sid in self._wanted and not self._wanted[sid].body:
                    self._changed.clear()
                    await self._changed.wait()
        # What changed meanwhile is still to be caught up with.
        self._changed.set()
        if sid in self._wanted:
            self._shown[sid] = _Shown(self._wanted[sid], 0)
            was_shown = self._fallback(self._wanted[sid])
            self._tell(NotificationPhase.TRAY_ONLY if was_shown else NotificationPhase.FAILED, why)

    async def _withdraw_others(self) -> None:
        for sid in [sid for sid in self._shown if sid not in self._wanted]:
            number = self._shown.pop(sid).number
            if number and self._service is not None:
                try:
                    async with asyncio.timeout(self._answer_within_s):
                        await self._service.withdraw(number)
                except (CannotNotifyError, TimeoutError) as error:
                    self._tell(NotificationPhase.FAILED, words_of(error))

    def _tell(self, phase: NotificationPhase, detail: str = "") -> None:
        state = NotificationState(phase, detail)
        if state != self._state:
            self._state = state
            self._report(state)
