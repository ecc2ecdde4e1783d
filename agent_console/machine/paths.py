"""Where the console's own files are: settings of the user, resources of the program.

Owns the paths and nothing in them. It never creates a folder.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths

APPLICATION = "agent-console"


def settings_file() -> Path:
    """Return the user's settings file; it may not exist."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / APPLICATION / "settings.toml"


def policy_file() -> Path:
    """Return the machine's policy; it may not exist, and no variable of the user's environment moves it."""
    if sys.platform == "win32":
        # The last of them is ProgramData, as Windows itself knows it.
        folders = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.GenericConfigLocation)
        return Path(folders[-1]) / APPLICATION / "policy.toml"
    shared = Path("/Library/Application Support" if sys.platform == "darwin" else "/etc")
    return shared / APPLICATION / "policy.toml"


def profiles_file() -> Path:
    """Return the file of profiles, beside the settings; it may not exist."""
    return settings_file().with_name("profiles.toml")


def archive_dir() -> Path:
    """Return the folder of the archives; it may not exist."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / APPLICATION / "archive"


def state_dir() -> Path:
    """Return the folder of what the program remembers of itself; it may not exist."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(folder) / APPLICATION


def changelog_file() -> Path:
    """Return the changelog: with the resources in an installation, in the root of a checkout."""
    resources = resources_dir()
    inside = resources / "CHANGELOG.md"
    return inside if inside.is_file() else resources.parent / "CHANGELOG.md"


def resources_dir() -> Path:
    """Return the folder of icons and other data: beside the package in a checkout, inside it in an installation."""
    package = Path(__file__).parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
