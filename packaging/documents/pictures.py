"""The pictures of the README and the guides, each from a real run against the simulator: `make pictures`.

Owns which there are and what is done before each is taken. A picture that no page shows, and one that is not made
here, fails a test, so that none can go stale unseen.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from agent_console.accounts.form import Form
from agent_console.accounts.profiles import Role
from agent_console.demo import QUIET, SUPERVISOR_SCENARIO, demo_options
from agent_console.demo.driver import Driver
from agent_console.demo.simulator_process import SimulatorProcess
from agent_console.errors import ConsoleError
from agent_console.session.history_view import BackfillPhase
from agent_console.settings import (
    DispositionSetting,
    PhoneSetting,
    PresetSetting,
    Settings,
    SupervisorSettings,
    Theme,
    WorkSettings,
)
from agent_console.ui.appearance import Appearance
from agent_console.ui.screenshots import save_screenshot
from agent_console.ui.settings.window import SettingsWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.ui.strip import OfferStrip
from agent_console.ui.work_panel import WorkPanel
from agent_console.wiring.app import make_application, paint_once, run_console, run_supervisor
from agent_console.wiring.shift import Shift
from agent_console.wiring.supervision import Desk

DOCS = Path(__file__).parents[2] / "docs"
#: Everything that is made, below docs.
NAMES = (
    "pictures/console-light.png",
    "pictures/supervisor-light.png",
    "guide/pictures/sign-in.png",
    "guide/pictures/offer.png",
    "guide/pictures/answers.png",
    "guide/pictures/form.png",
    "guide/pictures/strip.png",
    "guide/pictures/accepted.png",
    "guide/pictures/wrap-up.png",
    "guide/pictures/missed.png",
    "guide/pictures/no-work.png",
    "guide/pictures/settings.png",
    "guide/pictures/worker.png",
    "guide/pictures/compared.png",
)
#: What is drawn after something was pressed is there by then.
SETTLED_S = 1.0
MISSED_WITHIN_S = 40.0
AGENT = Settings(
    theme=Theme.LIGHT,
    alerts=QUIET,
    phones=(PhoneSetting("Desk", "+14155550101"),),
    work=WorkSettings(
        presets=(
            PresetSetting(
                "Conference without a beep", "conference; From={task.to}; To={worker.contact_uri}; Beep=false"
            ),
            PresetSetting("Back to the queue", "reject"),
        ),
        wrap_up_limit_s=120,
        dispositions=(DispositionSetting("Solved"), DispositionSetting("Called back")),
    ),
)

W = TypeVar("W", bound=QWidget)


def main() -> int:
    """Take them all; exit code 1 where one did not come about, and the old ones stay."""
    taken = Album()
    taken.sign_in()
    with SimulatorProcess(scenario="quiet", seed=1) as simulator:
        options = replace(demo_options(simulator), settings=AGENT)
        code = run_console(options, companion=Agent(taken, simulator).run, offscreen=True)
    with SimulatorProcess(scenario=SUPERVISOR_SCENARIO, seed=1) as simulator:
        options = replace(
            demo_options(simulator, is_supervisor=True),
            settings=Settings(theme=Theme.LIGHT, supervisor=SupervisorSettings(may_change_activity=True)),
        )
        code = code or run_supervisor(options, companion=Supervisor(taken).run, offscreen=True)
    missing = sorted(set(NAMES) - taken.names)
    for name in missing:
        print(f"pictures: {name} did not come about")
    return code or int(bool(missing))


class Album:
    """Keeps what was taken."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def take(self, name: str, widget: QWidget) -> None:
        """Write what a widget shows; its name has to be among `NAMES`."""
        if name not in NAMES:
            raise ConsoleError(f"{name} is no picture of the documentation.")
        save_screenshot(widget, DOCS / name)
        self.names.add(name)

    def sign_in(self) -> None:
        """Take the sign-in window, as a first start opens it."""
        application = make_application(offscreen=True)
        appearance = Appearance(application, Theme.LIGHT, application)
        window = SignInWindow()
        window.show_form(Form(role=Role.AGENT))
        window.show()
        paint_once(application, window)
        self.take("guide/pictures/sign-in.png", window)
        window.close_now()
        window.deleteLater()
        appearance.deleteLater()


class Agent:
    """An agent's part of a day."""

    def __init__(self, album: Album, simulator: SimulatorProcess) -> None:
        self._album = album
        self._simulator = simulator

    async def run(self, shift: Shift) -> int:
        """Play it; returns the exit code."""
        return await _told(self._play(shift))

    async def _play(self, shift: Shift) -> None:
        window, driver = shift.window, Driver(shift)
        await driver.until("the worker's activity", lambda: shift.session.store.state.presence is not None)
        await driver.until("the past", lambda: shift.session.history.view.backfill.phase is BackfillPhase.DONE)
        await driver.choose_activity("Available")
        first = await self._offer(driver, "Priya Raman")
        # The day's own first caller is taken by a colleague, and leaves.
        await _until("this caller alone", lambda: [card.sid for card in window.incoming.cards] == [first])
        await self._take("offer", window)
        await self._answers(shift, first)
        await self._strip(shift)
        await driver.accept(first)
        second = await self._offer(driver, "Jon Park")
        driver.dequeue_to_first_phone(second)
        await asyncio.sleep(SETTLED_S)
        await self._take("accepted", window)
        self._album.take("pictures/console-light.png", window)
        await driver.active(second)
        await self._wrap_up(shift, driver)
        await self._missed(shift, driver)
        await self._beside(shift)

    async def _offer(self, driver: Driver, caller: str) -> Any:
        await asyncio.to_thread(self._simulator.control, "POST", "calls", {"name": caller})
        entry = await driver.offer_of(caller)
        await asyncio.sleep(SETTLED_S)
        return entry.sid

    async def _answers(self, shift: Shift, sid: str) -> None:
        card = next(card for card in shift.window.incoming.cards if card.sid == sid)
        self._album.take("guide/pictures/answers.png", card)
        shift.window.asking.ask(sid, "Conference")
        await self._take("form", shift.window)
        _pressed(shift.window, "Close the form")

    async def _strip(self, shift: Shift) -> None:
        shift.window.compact_requested.emit()
        await asyncio.sleep(SETTLED_S)
        self._album.take("guide/pictures/strip.png", _shown(OfferStrip))
        shift.window.compact_requested.emit()
        await asyncio.sleep(SETTLED_S)

    async def _wrap_up(self, shift: Shift, driver: Driver) -> None:
        _pressed(shift.window.active, "Wrap up")
        await driver.until(
            "the time to wrap up",
            lambda: any(entry.wrapping_at is not None for entry in shift.session.store.state.active),
        )
        await self._take("wrap-up", shift.window)
        for card in shift.window.active.cards:
            shift.session.commands.complete(card.sid)
        await driver.until("the end of all work", lambda: not shift.session.store.state.active)

    async def _missed(self, shift: Shift, driver: Driver) -> None:
        await driver.choose_activity("Available")
        await self._offer(driver, "Ana Souza")
        await driver.until(
            "an offer that nobody answers",
            lambda: shift.session.store.state.presence_notice is not None,
            within_s=MISSED_WITHIN_S,
        )
        await self._take("missed", shift.window)

    async def _beside(self, shift: Shift) -> None:
        await _until("no card", lambda: not shift.window.incoming.cards)
        await asyncio.sleep(SETTLED_S)
        _pressed(shift.window, "Why am I not getting work?")
        await asyncio.sleep(SETTLED_S)
        work = _shown(WorkPanel)
        self._album.take("guide/pictures/no-work.png", work)
        work.close()
        shift.window.settings_requested.emit()
        await asyncio.sleep(2 * SETTLED_S)
        settings = _shown(SettingsWindow)
        self._album.take("guide/pictures/settings.png", settings)
        settings.close()

    async def _take(self, name: str, widget: QWidget) -> None:
        await asyncio.sleep(SETTLED_S)
        self._album.take(f"guide/pictures/{name}.png", widget)


class Supervisor:
    """A supervisor's look at two of thirty workers."""

    def __init__(self, album: Album) -> None:
        self._album = album

    async def run(self, desk: Desk) -> int:
        """Play it; returns the exit code."""
        return await _told(self._play(desk))

    async def _play(self, desk: Desk) -> None:
        contents, review = desk.window.contents, desk.session.review
        await _until("the workers", lambda: len(review.roster.state.workers) > 1)
        first, second = review.roster.state.workers[:2]
        contents.roster.choose(first.sid)
        await self._read(desk, 0)
        self._take("worker", desk)
        self._album.take("pictures/supervisor-light.png", desk.window)
        contents.reviews[0].compare.click()
        contents.roster.choose(second.sid)
        await self._read(desk, 1)
        self._take("compared", desk)

    async def _read(self, desk: Desk, slot: int) -> None:
        def is_read() -> bool:
            reviewed = desk.session.review.state.slots[slot]
            view = reviewed.history.view if reviewed is not None else None
            return view is not None and view.backfill.phase is BackfillPhase.DONE and view.figures is not None

        await _until("a worker's month", is_read)
        await asyncio.sleep(2 * SETTLED_S)

    def _take(self, name: str, desk: Desk) -> None:
        self._album.take(f"guide/pictures/{name}.png", desk.window)


async def _told(play: Coroutine[Any, Any, None]) -> int:
    try:
        await play
    except ConsoleError as problem:
        print(f"pictures: {problem}")
        return 1
    return 0


async def _until(what: str, true: Callable[[], bool], *, within_s: float = 60.0) -> None:
    try:
        async with asyncio.timeout(within_s):
            while not true():  # noqa: ASYNC110  a person's eye has no event either
                await asyncio.sleep(0.05)
    except TimeoutError:
        raise ConsoleError(f"Waited {within_s:.0f} s in vain for {what}.") from None


def _shown(kind: type[W]) -> W:
    """Return the one window of a kind that is on the screen."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    if not found:
        raise ConsoleError(f"There is no {kind.__name__} to be seen.")
    return found[0]


def _pressed(inside: QWidget, name: str) -> None:
    """Press the first button of that name."""
    for button in inside.findChildren(QAbstractButton):
        is_named = name in button.accessibleName() or name in button.text()
        if is_named and button.isVisible() and button.isEnabled():
            button.click()
            return
    raise ConsoleError(f"There is no button {name!r} to be pressed.")


if __name__ == "__main__":
    sys.exit(main())
