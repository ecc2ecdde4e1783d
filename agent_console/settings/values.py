"""Every setting, declared: its type, default, limits and the words about it.

Owns the values and nothing else. Groups are classes, a setting is one field; its key in a file is the path to it
(``alerts.volume_percent``).
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum

from agent_console.lean import dataclass
from agent_console.settings.declaring import (
    QT_TRANSLATE_NOOP,
    SOUND_CAPTIONS,
    Section,
    caller_id_problem,
    keys_problem,
    numbered_keys_problem,
    phone_problem,
    queue_problem,
    queue_sound_problem,
    setting,
    sound_problem,
)
from agent_console.settings.language import OWN_NAMES, Language
from agent_console.settings.updates import UpdateSettings
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
    sound: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Sound"),
        captions={"": QT_TRANSLATE_NOOP("settings", "As all others")} | SOUND_CAPTIONS,
        check=queue_sound_problem,
    )
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
        captions=SOUND_CAPTIONS,
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
        QT_TRANSLATE_NOOP("settings", "One that is gone is told of, and the ring plays on the usual one."),
        section=Section.SOUND,
        captions={"": QT_TRANSLATE_NOOP("settings", "As the desktop")},
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

    @property
    def accepts_by_itself(self) -> bool:
        """Whether any queue's offers are accepted without a click."""
        return any(queue.auto_accept_after_s is not None for queue in self.queues)


@dataclass(frozen=True)
class WindowSettings:
    """What closing and starting do with the window; ``close_to_tray`` has no effect where there is no tray."""

    text_size_percent: int = setting(
        100,
        QT_TRANSLATE_NOOP("settings", "Text size"),
        QT_TRANSLATE_NOOP("settings", "Of the size that the desktop has; everything grows with it."),
        section=Section.APPEARANCE,
        at_least=80,
        at_most=200,
        unit=QT_TRANSLATE_NOOP("settings", "%"),
    )
    show_timings: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Show how long things take"),
        QT_TRANSLATE_NOOP("settings", "A line under everything else: from offer to ring, and from click to answer."),
        section=Section.APPEARANCE,
    )
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
class PollingSettings:
    """The pace of looking for offers, in seconds from the start of one look to that of the next.

    Where the account's requests run short every console slows down by itself, whatever is set here.
    """

    available_s: float = setting(
        1.0,
        QT_TRANSLATE_NOOP("settings", "Look for offers every"),
        QT_TRANSLATE_NOOP("settings", "While you can get them. Less finds them sooner, for more of your requests."),
        section=Section.POLLING,
        at_least=0.5,
        at_most=10,
        unit=QT_TRANSLATE_NOOP("settings", "seconds"),
    )
    unavailable_s: float = setting(
        5.0,
        QT_TRANSLATE_NOOP("settings", "Otherwise every"),
        QT_TRANSLATE_NOOP("settings", "While your activity brings no offers."),
        section=Section.POLLING,
        at_least=2,
        at_most=60,
        unit=QT_TRANSLATE_NOOP("settings", "seconds"),
    )


def _keys(default: str, label: str) -> str:
    """Declare what keys do something; the name of the field is that of the shortcut."""
    made: str = setting(default, label, section=Section.KEYS, check=keys_problem)
    return made


@dataclass(frozen=True)
class KeySettings:
    """The keys of the window: each needs Ctrl, Alt or Meta, or is a function key; empty for none."""

    accept: str = _keys("Ctrl+Return", QT_TRANSLATE_NOOP("settings", "Accept the oldest offer"))
    reject: str = _keys("Ctrl+Backspace", QT_TRANSLATE_NOOP("settings", "Reject the oldest offer to…"))
    dequeue: str = _keys("Ctrl+D", QT_TRANSLATE_NOOP("settings", "Dequeue the oldest offer to a phone…"))
    preset: str = setting(
        "Ctrl+1",
        QT_TRANSLATE_NOOP("settings", "Answer the oldest offer as prepared; 1 is Dequeue to phone"),
        QT_TRANSLATE_NOOP("settings", "The keys of the first; the others count on to 9."),
        section=Section.KEYS,
        check=numbered_keys_problem,
    )
    go_back: str = _keys("Ctrl+G", QT_TRANSLATE_NOOP("settings", "Go back to the activity you were moved from"))
    search: str = _keys("Ctrl+F", QT_TRANSLATE_NOOP("settings", "Search the history"))
    work: str = _keys("Ctrl+H", QT_TRANSLATE_NOOP("settings", "Why am I not getting work?"))
    compact: str = _keys(
        "Ctrl+M",
        QT_TRANSLATE_NOOP("settings", "Only a strip of offers above other windows, or the console again"),
    )
    settings: str = _keys("Ctrl+,", QT_TRANSLATE_NOOP("settings", "Open the settings"))
    sheet: str = _keys("Ctrl+/", QT_TRANSLATE_NOOP("settings", "Show these shortcuts"))


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
    language: Language = setting(
        Language.SYSTEM,
        QT_TRANSLATE_NOOP("settings", "Language"),
        section=Section.APPEARANCE,
        captions={Language.SYSTEM: QT_TRANSLATE_NOOP("settings", "As the desktop"), **OWN_NAMES},
    )
    archive: ArchiveSettings = field(default_factory=ArchiveSettings)
    alerts: AlertSettings = field(default_factory=AlertSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    keys: KeySettings = field(default_factory=KeySettings)
    polling: PollingSettings = field(default_factory=PollingSettings)
    supervisor: SupervisorSettings = field(default_factory=SupervisorSettings)
    updates: UpdateSettings = field(default_factory=UpdateSettings)
    work: WorkSettings = field(default_factory=WorkSettings)
