"""Where the console's own files are: settings of the user, resources of the program.

Owns the paths and nothing in them. It never creates a folder.
"""

from __future__ import annotations

from pathlib import Path

APPLICATION = "agent-console"


def settings_file() -> Path:
    """Return the user's settings file; it may not exist."""
    import platformdirs  # noqa: PLC0415  25 ms that the first paint need not wait for

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.toml"


def resources_dir() -> Path:
    """Return the folder of icons and other data: beside the package in a checkout, inside it in an installation."""
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
