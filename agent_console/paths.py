"""Where the console's own files are: settings of the user, resources of the program.

Owns the paths and nothing in them. It never creates a folder.
"""

from __future__ import annotations

from pathlib import Path

APPLICATION = "agent-console"


def settings_file() -> Path:
    """The user's settings file; it may not exist."""
    import platformdirs  # noqa: PLC0415  25 ms that the first paint need not wait for

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.toml"


def resources_dir() -> Path:
    """Icons and other data of the program: beside the package in a checkout, inside it in an installation."""
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
