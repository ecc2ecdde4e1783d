"""What macOS is told of the application.

Owns Info.plist as a value. The identifier is the signer's to choose: macOS keeps keychain rights and defaults by it.
"""

from __future__ import annotations

import os
from typing import Any

from agent_console.settings.language import TRANSLATED

NAME = "Agent Console"
IDENTIFIER_VARIABLE = "AGENT_CONSOLE_BUNDLE_ID"
DEFAULT_IDENTIFIER = "agent-console.AgentConsole"
#: The oldest that Qt's wheels run on.
MINIMUM_SYSTEM = "13.0"


def identifier() -> str:
    """Return the application's identifier: the signer's own, or ours."""
    return os.environ.get(IDENTIFIER_VARIABLE) or DEFAULT_IDENTIFIER


def info_plist(version: str) -> dict[str, Any]:
    """Return what PyInstaller does not write by itself; it may open tel: and sip:, and takes no default over."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleLocalizations": ["en", *(language.value for language in TRANSLATED)],
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": "Telephone and SIP addresses",
                "CFBundleURLSchemes": ["tel", "sip"],
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            }
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": MINIMUM_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The agent_console maintainers, Apache-2.0",
        "NSRequiresAquaSystemAppearance": False,
    }
