"""What software centres show of the program: AppStream's metainfo, from the description and the changelog.

Owns its form. The releases are those of CHANGELOG.md; what is not released yet is the version that is being built.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

from agent_console.changelog import UNRELEASED, Release
from agent_console.settings.language import TRANSLATED, Language
from linux.description import Description


def metainfo(description: Description, releases: tuple[Release, ...], today: str) -> str:
    """Return the XML; ``today`` (YYYY-MM-DD) is the day of a version that has none in the changelog."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<component type="desktop-application">',
        f"  <id>{description.name}.desktop</id>",
        "  <metadata_license>CC0-1.0</metadata_license>",
        f"  <project_license>{description.licence}</project_license>",
        f"  <name>{escape(description.title)}</name>",
        f"  <summary>{escape(description.summary)}</summary>",
        f"  <developer_name>{escape(description.maintainer.partition(' <')[0])}</developer_name>",
        "  <description>",
        *(f"    <p>{escape(paragraph)}</p>" for paragraph in description.paragraphs),
        "  </description>",
        f'  <launchable type="desktop-id">{description.name}.desktop</launchable>',
        f"  <provides><binary>{description.name}</binary></provides>",
        "  <languages>",
        *(f"    <lang>{language.value}</lang>" for language in (Language.ENGLISH, *TRANSLATED)),
        "  </languages>",
        "  <categories><category>Network</category><category>Telephony</category></categories>",
        '  <requires><display_length compare="ge">640</display_length></requires>',
        "  <supports><control>pointing</control><control>keyboard</control></supports>",
        '  <content_rating type="oars-1.1">',
        '    <content_attribute id="social-audio">moderate</content_attribute>',
        "  </content_rating>",
        "  <releases>",
        *(line for release in releases for line in _release(release, description.version, today)),
        "  </releases>",
        "</component>",
    ]
    return "\n".join(lines) + "\n"


def _release(release: Release, building: str, today: str) -> list[str]:
    version = building if release.version == UNRELEASED else release.version
    entries = [entry for section in release.sections for entry in section.entries]
    if not entries:
        return []
    return [
        f'    <release version="{version}" date="{release.day or today}">',
        "      <description><ul>",
        *(f"        <li>{escape(entry)}</li>" for entry in entries),
        "      </ul></description>",
        "    </release>",
    ]
