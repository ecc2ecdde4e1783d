"""What an offer can be answered with.

Owns the order of the choices: it neither shows nor sends them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from agent_console.settings import PhoneSetting, PresetSetting
from agent_console.taskrouter.resources import Activity
from agent_console.taskrouter.sids import ActivitySid


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
