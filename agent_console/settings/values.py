"""Every setting, declared: its type, default, limits and the words about it.

Owns the values and nothing else. Groups are classes, a setting is one field; its key in a file is the path to it
(``alerts.volume_percent``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from agent_console.settings.declaring import (
    QT_TRANSLATE_NOOP,
    Section,
    caller_id_problem,
    phone_problem,
    queue_problem,
    queue_sound_problem,
    setting,
    sound_problem,
)
from agent_console.settings.work import WorkSettings


class Theme(Enum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class PhoneSetting:
    """A phone that a caller can be dequeued to; ``uri`` is E.164, ``client:…`` or ``sip:…``."""

    label: str = setting(..., QT_TRANSLATE_NOOP("settings", "Name"))
    uri: str = setting(..., QT_TRANSLATE_NOOP("settings", "Number or address"), check=phone_problem)


@dataclass(frozen=True)
class ArchiveSettings:
    """What the archive keeps: ``keep_days`` 0 is everything, for ever; numbers are masked before they are stored."""

    keep_days: int = setting(
        0,
        QT_TRANSLATE_NOOP("settings", "Forget after"),
        QT_TRANSLATE_NOOP("settings", "Older reservations are deleted from this computer. 0 keeps them for ever."),
        section=Section.PRIVACY,
        at_least=0,
        at_most=36_500,
        unit=QT_TRANSLATE_NOOP("settings", "days"),
    )
    mask_phone_numbers: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Store phone numbers masked"),
        QT_TRANSLATE_NOOP("settings", "Only their last two digits are kept. What is stored already stays as it is."),
        section=Section.PRIVACY,
    )


@dataclass(frozen=True)
class QueueAlert:
    """What the offers of one queue do. ``sound`` empty: the same as every other's; ``none``: they do not ring.

    ``auto_accept_after_s`` None: they wait for a click. Nothing is accepted by itself while nothing can be heard.
    """

    queue: str = setting(..., QT_TRANSLATE_NOOP("settings", "Queue"), check=queue_problem)
    sound: str = setting("", QT_TRANSLATE_NOOP("settings", "Sound"), check=queue_sound_problem)
    auto_accept_after_s: float | None = setting(
        None,
        QT_TRANSLATE_NOOP("settings", "Accept by itself after"),
        at_least=1,
        at_most=600,
        unit=QT_TRANSLATE_NOOP("settings", "seconds"),
    )


@dataclass(frozen=True)
class AlertSettings:
    """How an offer makes itself known. ``sound`` is one of `SOUNDS`, ``none``, or the path of a 16-bit .wav file.

    ``device`` is an output as the player names it, empty for the desktop's own choice.
    """

    ring: bool = setting(True, QT_TRANSLATE_NOOP("settings", "Ring for offers"), section=Section.SOUND)
    sound: str = setting(
        "ring",
        QT_TRANSLATE_NOOP("settings", "Sound"),
        QT_TRANSLATE_NOOP("settings", "One of ours, none, or the path of a 16-bit .wav file."),
        section=Section.SOUND,
        check=sound_problem,
    )
    volume_percent: int = setting(
        80,
        QT_TRANSLATE_NOOP("settings", "Volume"),
        section=Section.SOUND,
        at_least=0,
        at_most=100,
        unit=QT_TRANSLATE_NOOP("settings", "%"),
    )
    device: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Output"),
        QT_TRANSLATE_NOOP("settings", "As the sound player names it. Empty: the one that the desktop chose."),
        section=Section.SOUND,
    )
    repeat: bool = setting(
        True,
        QT_TRANSLATE_NOOP("settings", "Ring until somebody answers"),
        QT_TRANSLATE_NOOP("settings", "Otherwise each offer rings once."),
        section=Section.SOUND,
    )
    notifications: bool = setting(
        True,
        QT_TRANSLATE_NOOP("settings", "Show offers as notifications of the desktop"),
        section=Section.NOTIFICATIONS,
    )
    queues: tuple[QueueAlert, ...] = setting(
        (),
        QT_TRANSLATE_NOOP("settings", "Queues of their own"),
        QT_TRANSLATE_NOOP("settings", "A queue may have its own sound, and be accepted by itself after a tone."),
        section=Section.SOUND,
    )


@dataclass(frozen=True)
class WindowSettings:
    """What closing and starting do with the window; ``close_to_tray`` has no effect where there is no tray."""

    close_to_tray: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Closing the window keeps the console in the tray"),
        QT_TRANSLATE_NOOP("settings", "Only where the desktop has a tray."),
        section=Section.WINDOW,
    )
    start_minimised: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Start as an entry of the task bar"),
        section=Section.WINDOW,
        from_next_start=True,
    )


@dataclass(frozen=True)
class SupervisorSettings:
    """What a supervisor may do but look; ``may_change_activity``: move workers to another activity."""

    may_change_activity: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Supervisors may move workers to another activity"),
        QT_TRANSLATE_NOOP("settings", "Only where the credential may, too."),
        section=Section.SUPERVISOR,
    )


@dataclass(frozen=True)
class Settings:
    """Everything a user may set. ``caller_id`` empty: the number the caller dialled."""

    phones: tuple[PhoneSetting, ...] = setting(
        (),
        QT_TRANSLATE_NOOP("settings", "Phones"),
        QT_TRANSLATE_NOOP("settings", "Where a caller can be sent with Dequeue, beside your own phone."),
        section=Section.PHONES,
    )
    caller_id: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Caller id"),
        QT_TRANSLATE_NOOP("settings", "The number your phone is called from. Empty: the one that the caller dialled."),
        section=Section.PHONES,
        check=caller_id_problem,
    )
    theme: Theme = setting(
        Theme.SYSTEM,
        QT_TRANSLATE_NOOP("settings", "Colours"),
        section=Section.APPEARANCE,
        captions={
            Theme.SYSTEM: QT_TRANSLATE_NOOP("settings", "As the desktop"),
            Theme.LIGHT: QT_TRANSLATE_NOOP("settings", "Light"),
            Theme.DARK: QT_TRANSLATE_NOOP("settings", "Dark"),
        },
    )
    archive: ArchiveSettings = field(default_factory=ArchiveSettings)
    alerts: AlertSettings = field(default_factory=AlertSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    supervisor: SupervisorSettings = field(default_factory=SupervisorSettings)
    work: WorkSettings = field(default_factory=WorkSettings)
