"""What a user or an administrator may set: declared once, read from TOML, checked, kept.

Owns the settings and their files; it never holds a secret and knows no window. Nothing here imports msgspec or a TOML
parser before a file exists: all of this is imported before the first paint.
"""

from agent_console.settings.declaring import SILENCE, SOUNDS
from agent_console.settings.language import Language
from agent_console.settings.loading import Loaded, Origin, load
from agent_console.settings.problems import Problem
from agent_console.settings.updates import UpdateSettings
from agent_console.settings.values import (
    AlertSettings,
    ArchiveSettings,
    KeySettings,
    PhoneSetting,
    PollingSettings,
    QueueAlert,
    Settings,
    SupervisorSettings,
    Theme,
    WindowSettings,
)
from agent_console.settings.work import DispositionSetting, PresetSetting, ScreenPopSetting, WorkSettings

__all__ = [
    "SILENCE",
    "SOUNDS",
    "AlertSettings",
    "ArchiveSettings",
    "DispositionSetting",
    "KeySettings",
    "Language",
    "Loaded",
    "Origin",
    "PhoneSetting",
    "PollingSettings",
    "PresetSetting",
    "Problem",
    "QueueAlert",
    "ScreenPopSetting",
    "Settings",
    "SupervisorSettings",
    "Theme",
    "UpdateSettings",
    "WindowSettings",
    "WorkSettings",
    "load",
]
