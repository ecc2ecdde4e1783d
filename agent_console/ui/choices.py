"""What an offer can be answered with.

Owns the order of the choices: it neither shows nor sends them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from agent_console.session.clicks import PhoneUse
from agent_console.session.state import SessionState
from agent_console.settings import PhoneSetting, PresetSetting, Settings
from agent_console.taskrouter.attributes import contact_uri_of
from agent_console.taskrouter.resources import Activity, Worker
from agent_console.taskrouter.sids import ActivitySid

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferChoices:
    """The same for every card.

    ``recent`` is what was rejected to, last used first; ``caller_id`` empty: the number the
    caller dialled. ``phones`` are in the order of their last use; ``failed_phones`` did not answer then.
    """

    activities: tuple[Activity, ...] = ()
    recent: tuple[ActivitySid, ...] = ()
    phones: tuple[PhoneSetting, ...] = ()
    caller_id: str = ""
    presets: tuple[PresetSetting, ...] = ()
    failed_phones: frozenset[str] = frozenset()
    rejections_warned_at: int = 10

    def presets_of(self, queue: str | None) -> tuple[PresetSetting, ...]:
        """Return the prepared answers for offers of a queue, in their order."""
        return tuple(preset for preset in self.presets if preset.queue in {"", queue})

    @property
    def last_used(self) -> Activity | None:
        """Where the last rejection moved the worker; None before the first."""
        known = {activity.sid: activity for activity in self.activities}
        return next((known[sid] for sid in self.recent if sid in known), None)

    @property
    def ordered(self) -> tuple[Activity, ...]:
        """The activities, last used first, the rest as the workspace has them."""
        place = {sid: index for index, sid in enumerate(self.recent)}
        return tuple(sorted(self.activities, key=lambda activity: place.get(activity.sid, len(place))))

    def after_rejecting_to(self, sid: ActivitySid) -> OfferChoices:
        """Return the choices once a rejection moved the worker to this activity."""
        rest = tuple(known for known in self.recent if known != sid)
        return replace(self, recent=(sid, *rest))


def offer_choices(state: SessionState, settings: Settings) -> OfferChoices:
    """Return what an offer can be answered with."""
    return OfferChoices(
        activities=state.activities,
        phones=last_used_first(phones_of(state.worker, settings), state.phones),
        failed_phones=frozenset(one.uri for one in state.phones if one.failed),
        caller_id=settings.caller_id,
        presets=settings.work.presets,
        rejections_warned_at=settings.work.rejections_warned_at,
    )


def phones_of(worker: Worker | None, settings: Settings) -> tuple[PhoneSetting, ...]:
    """Return the phones for a dequeue: the worker's own, then those of the settings."""
    own = contact_uri_of(worker) if worker is not None else ""
    if not own or any(setting.uri == own for setting in settings.phones):
        return settings.phones
    return (PhoneSetting(label=translate("window", "My phone"), uri=own), *settings.phones)


def last_used_first(phones: tuple[PhoneSetting, ...], uses: tuple[PhoneUse, ...]) -> tuple[PhoneSetting, ...]:
    """Return the phones in the order of their last use; the rest as they are."""
    place = {use.uri: index for index, use in enumerate(uses)}
    return tuple(sorted(phones, key=lambda one: place.get(one.uri, len(place))))
