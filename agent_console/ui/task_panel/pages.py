"""Pages about callers: which one belongs to an offer, and opening it when the offer is accepted here.

Owns what has been opened by itself, so that each is only once. Whether a page may be opened is said by
`taskrouter.links`.
"""

from __future__ import annotations

from collections.abc import Callable

from agent_console.errors import SettingsError
from agent_console.session.clicks import NoticeKind
from agent_console.session.entries import ReservationEntry
from agent_console.session.recent import Recent
from agent_console.session.state import SessionState
from agent_console.settings import ScreenPopSetting, WorkSettings
from agent_console.taskrouter.attributes import parse_attributes
from agent_console.taskrouter.links import Link, page
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.templates import Attributes
from agent_console.ui.opening import open_outside

#: Of so many offers it is known that their page was opened: none opens twice.
KEPT_OPENED = 500


def setting_for(entry: ReservationEntry, work: WorkSettings) -> ScreenPopSetting | None:
    """Return the page of an offer's queue, else that of every queue; None where there is none."""
    queue = entry.task.task_queue_friendly_name if entry.task is not None else None
    own = (one for one in work.screen_pops if one.queue and one.queue == queue)
    common = (one for one in work.screen_pops if not one.queue)
    return next(own, None) or next(common, None)


def page_for(setting: ScreenPopSetting, entry: ReservationEntry, worker: Worker | None, work: WorkSettings) -> Link:
    """Return the page about a caller; SettingsError says why there is none."""
    attributes = Attributes(
        parse_attributes(entry.task.attributes if entry.task is not None else None),
        parse_attributes(worker.attributes if worker is not None else None),
    )
    return page(setting.url, attributes, work.screen_pop_hosts.split())


class PagesOnAccept:
    """Opens the page of each offer that is accepted in this console, once, where the settings say so."""

    def __init__(self, work: WorkSettings, *, open_link: Callable[[Link], object] = open_outside) -> None:
        self._work = work
        self._open = open_link
        self._opened = Recent[ReservationSid, None](KEPT_OPENED)

    def go_by(self, work: WorkSettings) -> None:
        """Go by other settings from now on."""
        self._work = work

    def show_state(self, old: SessionState, new: SessionState) -> None:
        """Look for offers that have become work by a click here."""
        if new.active is old.active or not any(one.on_accept for one in self._work.screen_pops):
            return
        for entry in new.active:
            taken_here = entry.notice is not None and entry.notice.kind is NoticeKind.CONFIRMED
            if not taken_here or entry.sid in self._opened or entry.task is None or entry.ending is not None:
                continue
            self._opened[entry.sid] = None
            setting = setting_for(entry, self._work)
            if setting is not None and setting.on_accept:
                self._pop(setting, entry, new.worker)

    def _pop(self, setting: ScreenPopSetting, entry: ReservationEntry, worker: Worker | None) -> None:
        try:
            link = page_for(setting, entry, worker, self._work)
        except SettingsError:
            return  # the card's button says why
        self._open(link)
