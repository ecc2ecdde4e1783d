"""What the alerts are doing, as frozen values for whoever shows it.

Owns the shapes; it holds no behaviour.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from agent_console.taskrouter.sids import ReservationSid


class RingTroubleKind(Enum):
    """Why the ring cannot be heard as it was wished for."""

    NO_PLAYER = "no_player"
    FAILED = "failed"
    """Every player that there is was tried."""
    SOUND_UNUSABLE = "sound_unusable"
    """The sound's file: another one of ours rings instead."""
    DEVICE_UNUSABLE = "device_unusable"
    """The chosen output: the desktop's own rings instead."""


@dataclass(frozen=True, slots=True)
class RingTrouble:
    """What went wrong. ``subject`` is the player, file or device; ``detail`` what it said, one line of plain text."""

    kind: RingTroubleKind
    subject: str = ""
    detail: str = ""

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all was heard."""
        return self.kind in {RingTroubleKind.NO_PLAYER, RingTroubleKind.FAILED}


class NotificationPhase(Enum):
    """How the desktop takes notifications."""

    OFF = "off"
    """Switched off in the settings."""
    UNTRIED = "untried"
    WITH_BUTTONS = "with_buttons"
    WITHOUT_BUTTONS = "without_buttons"
    TRAY_ONLY = "tray_only"
    """No notification service answers; the tray shows messages instead."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class NotificationState:
    """``detail`` says why it failed, in a line of plain text; empty where it did not."""

    phase: NotificationPhase = NotificationPhase.UNTRIED
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertState:
    """All of it in one value.

    ``auto_accept`` has the monotonic moments at which offers are accepted unless that is cancelled; ``missed`` counts
    the offers not answered since the window was last looked at; ``tested_with`` is the player of the last test that
    could be heard, empty where there was none.
    """

    muted: bool = False
    ring_trouble: RingTrouble | None = None
    tested_with: str = ""
    notifications: NotificationState = field(default_factory=NotificationState)
    auto_accept: tuple[tuple[ReservationSid, float], ...] = ()
    pending: int = 0
    missed: int = 0
