"""One shift from the first request to the end: the asyncio half of the composition root.

Owns the loop, the wiring between window and session, and the end sequence of docs/architecture.md. It decides nothing
about reservations and draws nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication

from agent_console.archive.archive import Archive
from agent_console.instance.identity import identity_of
from agent_console.instance.listening import Listener
from agent_console.machine.system_signals import watches
from agent_console.session.clock import SystemClock
from agent_console.session.latency import Latency
from agent_console.session.ports import Clock
from agent_console.session.session import Session
from agent_console.session.wrap_up import WrapUpPolicy
from agent_console.settings import Settings
from agent_console.settings.store import SettingsStore, kept_in_memory
from agent_console.ui.bridge import StoreBridge
from agent_console.ui.main_window import MainWindow
from agent_console.wiring.access import Access
from agent_console.wiring.alerts import Alerts
from agent_console.wiring.connecting import connection, run_in_loop
from agent_console.wiring.diagnosing import Diagnosing
from agent_console.wiring.history import Wired, wire_history
from agent_console.wiring.instance import Orders
from agent_console.wiring.keeping import open_archive
from agent_console.wiring.language import Speaking
from agent_console.wiring.launch import ConsoleOptions, own_worker
from agent_console.wiring.lifetime import Closing
from agent_console.wiring.living import live
from agent_console.wiring.phone_file import PhoneFile
from agent_console.wiring.pictures import PictureBook
from agent_console.wiring.renewing import Renewing
from agent_console.wiring.settings import SettingsWiring
from agent_console.wiring.signing_out import SigningOut
from agent_console.wiring.system import SystemFollowing


@dataclass(frozen=True, slots=True)
class Shift:
    """What a companion may use: the window to press and to picture, the session to read."""

    window: MainWindow
    session: Session
    archive: Archive
    store: SettingsStore
    options: ConsoleOptions
    pictures: PictureBook
    clock: Clock


Companion = Callable[[Shift], Coroutine[Any, Any, int]]
"""Runs beside the console until it is done: the demo's script, the self-test. Its result is the exit code."""


def run_shift(
    application: QApplication,
    window: MainWindow,
    options: ConsoleOptions,
    *,
    companion: Companion | None,
    settle: Callable[[], None],
    clock: Clock | None = None,
) -> int:
    """Run one shift under a loop of its own; returns the exit code. ``clock`` None: by the computer's clocks."""
    return run_in_loop(application, _work(window, options, companion, settle, clock or SystemClock()))


async def _work(
    window: MainWindow,
    options: ConsoleOptions,
    companion: Companion | None,
    settle: Callable[[], None],
    clock: Clock,
) -> int:
    """Live a whole shift; its order is readable here."""
    closing = Closing()
    window.close_requested.connect(closing.ask)
    window.leave_requested.connect(closing.ask)
    closing.listen_to_signals()
    async with connection(options) as api, open_archive(options) as archive:
        access = Access(api, options)
        await access.obtain()
        session = Session(
            api,
            archive,
            clock=clock,
            random=random.Random(),  # noqa: S311  jitter, not a secret
            worker_sid=own_worker(options),
            phones=PhoneFile.of(options.archive_dir, own_worker(options)),
        )
        store = options.store or kept_in_memory(options.settings)
        shift = Shift(window, session, archive, store, options, PictureBook(window, options.screenshots), clock)
        renewing = Renewing(window, access, options, go_on=session.refresh)
        session.store.subscribe(lambda _old, new: renewing.connection_changed(new.connection.error))
        window.sign_in_requested.connect(renewing.ask)
        signing_out = SigningOut(window, options.profile, access.secrets)
        async with renewing.at_work(), signing_out.at_work():
            system = SystemFollowing(watches(), api, clock=SystemClock(), look_anew=session.look_anew)
            return await _live(shift, closing, companion, settle, system)


async def _live(
    shift: Shift,
    closing: Closing,
    companion: Companion | None,
    settle: Callable[[], None],
    system: SystemFollowing,
) -> int:
    """Run the session until it is over; then end it in its order."""
    window, session = shift.window, shift.session
    bridge = StoreBridge(session.store)
    history = wire(window, session, bridge)
    latency = Latency(session.store)
    window.follow_timings(lambda: latency.timings)
    Diagnosing(
        window,
        state=lambda: session.store.state,
        loaded=lambda: shift.store.loaded,
        latency=latency,
    )
    window.show_settings_problems(shift.store.loaded.problems)
    alerts = Alerts(window, session, shift.store.settings, clock=shift.clock, quit_=closing.ask, rang=latency.rang)
    speaking = Speaking(window, shift.options.settings.language)
    settings = SettingsWiring(window, shift.store, partial(_go_by, shift, alerts, speaking))
    orders = Orders(window, session.store, session.commands, clock=shift.clock, come_forward=alerts.leave_compact)
    listener = Listener(identity_of(shift.options), orders.carry_out)
    window.close_requested.disconnect(closing.ask)
    window.close_requested.connect(alerts.close_wished)

    def at_end() -> None:
        settings.close()
        window.close_requested.disconnect(alerts.close_wished)
        window.close_requested.connect(closing.ask)

    exit_code = await live(
        shift,
        closing,
        companion=None if companion is None else partial(companion, shift),
        settle=settle,
        beside={"alerts": alerts.run(), "orders": listener.run(), "system": system.run()},
        at_end=at_end,
    )
    history.close()
    bridge.close()
    return exit_code


def _go_by(shift: Shift, alerts: Alerts, speaking: Speaking, settings: Settings) -> None:
    """Have every part go by these settings from now on."""
    speaking.go_by(settings.language)
    shift.window.show_settings(settings)
    alerts.go_by(settings)
    polling, archive = settings.polling, settings.archive
    work = settings.work
    shift.session.set_wrap_up(WrapUpPolicy(limit_s=work.wrap_up_limit_s, completes=work.complete_after_wrap_up))
    shift.session.go_at(available_s=polling.available_s, unavailable_s=polling.unavailable_s)
    shift.archive.keep(keep_days=archive.keep_days or None, mask_numbers=archive.mask_phone_numbers)


def wire(window: MainWindow, session: Session, bridge: StoreBridge) -> HistoryWiring:
    """Connect one window and one session: facts go down through the bridge, wishes go up."""
    bridge.state_changed.connect(window.show_state)
    window.accept_requested.connect(session.commands.accept)
    window.reject_requested.connect(session.commands.reject)
    window.dequeue_requested.connect(session.commands.dequeue)
    window.instruction_requested.connect(session.commands.send)
    window.wrap_up_requested.connect(session.commands.wrap_up)
    window.complete_requested.connect(session.commands.complete)
    window.completion_requested.connect(session.commands.complete)
    window.wrap_up_extended.connect(session.extend_wrap_up)
    window.activity_requested.connect(session.commands.set_activity)
    window.activity_and_reject_requested.connect(session.commands.set_activity_and_reject)
    window.next_activity_requested.connect(session.commands.set_next_activity)
    window.next_activity_cancelled.connect(session.commands.cancel_next_activity)
    window.settled_dismissed.connect(session.dismiss_settled)
    window.elsewhere_dismissed.connect(session.dismiss_elsewhere)
    window.meanwhile_dismissed.connect(session.dismiss_meanwhile)
    window.refresh_requested.connect(session.refresh)
    window.work_check_requested.connect(session.look_into_work)
    window.presence_notice_dismissed.connect(session.dismiss_presence_notice)
    window.notice_dismissed.connect(session.dismiss_notice)
    history = HistoryWiring(window, session)
    bridge.emit_all()
    return history


class HistoryWiring:
    """The history pane that is in a window now, connected to the session's browser until `close`."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window = window
        self._session = session
        self._wired = self._connected()
        window.language_changed.connect(self._begin_anew)

    def close(self) -> None:
        """Connect nothing any more."""
        self._window.language_changed.disconnect(self._begin_anew)
        self._wired.close()

    def _connected(self) -> Wired:
        return wire_history(self._window.history, self._session.history, self._session.backfill)

    def _begin_anew(self) -> None:
        self._wired.close()
        self._wired = self._connected()
