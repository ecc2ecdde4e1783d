"""A supervisor's console from the first request to the end: the sibling of `shift`.

Owns the wiring between window and session, and the end sequence. It decides nothing about workers and draws nothing.
"""

from __future__ import annotations

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
from agent_console.session.review import SLOTS, Reviewed, ReviewState
from agent_console.session.roster_entries import RosterState
from agent_console.session.supervision import Supervision
from agent_console.settings import Settings
from agent_console.settings.store import SettingsStore, kept_in_memory
from agent_console.taskrouter.resources import Workspace
from agent_console.taskrouter.sids import ActivitySid, WorkerSid
from agent_console.ui.supervisor.supervisor_contents import SupervisorContents
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.wiring.access import Access
from agent_console.wiring.connecting import connection, run_in_loop
from agent_console.wiring.history import Wired, wire_history
from agent_console.wiring.instance import answer_for_desk
from agent_console.wiring.keeping import open_archive
from agent_console.wiring.language import Speaking
from agent_console.wiring.launch import ConsoleOptions
from agent_console.wiring.lifetime import Closing
from agent_console.wiring.living import live
from agent_console.wiring.pictures import PictureBook
from agent_console.wiring.renewing import Renewing
from agent_console.wiring.settings import AGENTS, SettingsWiring
from agent_console.wiring.signing_out import SigningOut
from agent_console.wiring.system import SystemFollowing


@dataclass(frozen=True, slots=True)
class Desk:
    """What a companion may use: the window to press and to picture, the session to read."""

    window: SupervisorWindow
    session: Supervision
    archive: Archive
    store: SettingsStore
    options: ConsoleOptions
    pictures: PictureBook


Companion = Callable[[Desk], Coroutine[Any, Any, int]]
"""Runs beside the console until it is done; its result is the exit code."""


def run_supervision(
    application: QApplication,
    window: SupervisorWindow,
    options: ConsoleOptions,
    *,
    companion: Companion | None,
    settle: Callable[[], None],
) -> int:
    """Run a supervisor's console under a loop of its own; returns the exit code."""
    return run_in_loop(application, _work(window, options, companion, settle))


async def _work(
    window: SupervisorWindow, options: ConsoleOptions, companion: Companion | None, settle: Callable[[], None]
) -> int:
    closing = Closing()
    window.close_requested.connect(closing.ask)
    window.leave_requested.connect(closing.ask)
    closing.listen_to_signals()
    async with connection(options) as api, open_archive(options) as archive:
        access = Access(api, options)
        await access.obtain()
        readers: list[Archive] = [archive.another_reader() for _ in range(SLOTS)]
        session = Supervision(
            api, archive, clock=SystemClock(), readers=readers, may_move=options.settings.supervisor.may_change_activity
        )
        window.go_by(session.review.roster.server_now)
        store = options.store or kept_in_memory(options.settings)
        desk = Desk(window, session, archive, store, options, PictureBook(window, options.screenshots))
        renewing = Renewing(window, access, options, go_on=session.refresh)
        session.review.roster.subscribe(lambda _old, new: renewing.connection_changed(new.error))
        window.sign_in_requested.connect(renewing.ask)
        signing_out = SigningOut(window, options.profile, access.secrets)
        async with renewing.at_work(), signing_out.at_work():
            look_anew = session.review.roster.refresh
            system = SystemFollowing(watches(), api, clock=SystemClock(), look_anew=look_anew)
            return await _live(desk, closing, companion, settle, system)


async def _live(
    desk: Desk,
    closing: Closing,
    companion: Companion | None,
    settle: Callable[[], None],
    system: SystemFollowing,
) -> int:
    """Run the session until it is over; then end it in its order."""
    wiring = SupervisorWiring(desk.window, desk.session)
    desk.window.show_settings_problems(desk.store.loaded.problems)
    speaking = Speaking(desk.window, desk.options.settings.language)
    settings = SettingsWiring(desk.window, desk.store, partial(_go_by, desk, speaking), left_out=AGENTS)
    listener = Listener(identity_of(desk.options), partial(answer_for_desk, desk.window.come_forward))

    def at_end() -> None:
        settings.close()
        wiring.close()

    return await live(
        desk,
        closing,
        companion=None if companion is None else partial(companion, desk),
        settle=settle,
        beside={"orders": listener.run(), "system": system.run()},
        at_end=at_end,
    )


def _go_by(desk: Desk, speaking: Speaking, settings: Settings) -> None:
    """Have every part go by these settings from now on."""
    speaking.go_by(settings.language)
    desk.window.show_settings(settings)
    desk.session.allow_moves(may=settings.supervisor.may_change_activity)
    keep = settings.archive
    desk.archive.keep(keep_days=keep.keep_days or None, mask_numbers=keep.mask_phone_numbers)


class SupervisorWiring:
    """Connects one supervisor's window and session: facts go down, wishes go up."""

    def __init__(self, window: SupervisorWindow, session: Supervision) -> None:
        self._window = window
        self._session = session
        self._wired: list[Wired | None] = [None] * SLOTS
        self._ends: tuple[Callable[[], None], ...] = ()
        window.language_changed.connect(self._begin_anew)
        self._begin()

    @property
    def _contents(self) -> SupervisorContents:
        return self._window.contents

    def _begin_anew(self) -> None:
        """Connect what is in the window now, in place of what was in it before."""
        self._disconnect()
        self._begin()

    def _begin(self) -> None:
        contents, session, review = self._contents, self._session, self._session.review
        self._ends = (
            review.roster.subscribe(self._roster_changed),
            review.subscribe(self._review_changed),
            session.subscribe_workspace(self._workspace_read),
            session.subscribe_activities(contents.show_activities),
            review.moves.subscribe(contents.show_record),
        )
        contents.worker_chosen.connect(self._choose)
        contents.review_closed.connect(review.close)
        contents.watched_changed.connect(review.roster.watch)
        contents.refresh_requested.connect(session.refresh)
        contents.move_requested.connect(self._move)
        contents.settled_dismissed.connect(review.moves.dismiss)
        contents.show_roster(review.roster.state)
        contents.show_record(review.moves.record)
        self._review_changed(ReviewState(), review.state)

    def close(self) -> None:
        """Connect nothing any more."""
        self._window.language_changed.disconnect(self._begin_anew)
        self._disconnect()

    def _disconnect(self) -> None:
        for end in self._ends:
            end()
        for wired in self._wired:
            if wired is not None:
                wired.close()
        self._wired = [None] * SLOTS

    def _roster_changed(self, _old: RosterState, new: RosterState) -> None:
        self._contents.show_roster(new)

    def _workspace_read(self, workspace: Workspace) -> None:
        self._contents.header.show_workspace(workspace.friendly_name)

    def _choose(self, slot: int, sid: str) -> None:
        self._session.review.choose(slot, WorkerSid(sid))

    def _move(self, worker_sid: str, activity_sid: str) -> None:
        self._session.move(WorkerSid(worker_sid), ActivitySid(activity_sid))

    def _review_changed(self, old: ReviewState, new: ReviewState) -> None:
        for slot, (before, reviewed) in enumerate(zip(old.slots, new.slots, strict=True)):
            if _history_of(before) is not _history_of(reviewed):
                self._rewire(slot, reviewed)
        self._contents.show_review(new)

    def _rewire(self, slot: int, reviewed: Reviewed | None) -> None:
        wired = self._wired[slot]
        if wired is not None:
            wired.close()
        pane = self._contents.reviews[slot].history
        self._wired[slot] = wire_history(pane, reviewed.history, reviewed.backfill) if reviewed is not None else None


def _history_of(reviewed: Reviewed | None) -> object:
    return reviewed.history if reviewed is not None else None
