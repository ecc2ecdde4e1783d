"""The bill of materials: what is in the bundle, in CycloneDX's JSON.

Owns its form. What is in it is what `licences` found; the time and the serial number come from the commit, so that the
same commit has the same bill.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from agent_console import __version__
from bundle.licences import DEBIAN, Component

#: What a licence is called by SPDX; anything else is written as the words that were found.
_SPDX = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR) [A-Za-z0-9.+-]+)*")


def bill(components: Iterable[Component], epoch_s: int) -> str:
    """Return the bill as JSON text."""
    parts = [_part(component) for component in components]
    digest = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(parts, sort_keys=True) + str(epoch_s))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{digest}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": "agent-console",
                "name": "agent-console",
                "version": __version__,
                "licenses": [{"expression": "Apache-2.0"}],
            },
        },
        "components": parts,
        "dependencies": [{"ref": "agent-console", "dependsOn": [part["bom-ref"] for part in parts]}],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _part(component: Component) -> dict[str, Any]:
    reference = _package_url(component) or f"{component.name}@{component.version}"
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": reference,
        "name": component.name.removesuffix(DEBIAN),
        "version": component.version,
        "licenses": _licences(component.licence),
    }
    if component.copyright:
        part["copyright"] = component.copyright
    return part | ({"purl": reference} if reference.startswith("pkg:") else {})


def _licences(licence: str) -> list[dict[str, Any]]:
    if _SPDX.fullmatch(licence):
        return [{"expression": licence}]
    return [{"license": {"name": licence}}]


def _package_url(component: Component) -> str:
    if component.name.endswith(DEBIAN):
        return f"pkg:deb/debian/{component.name.removesuffix(DEBIAN)}@{component.version.replace('+', '%2B')}"
    if component.is_python_package:
        return f"pkg:pypi/{re.sub(r'[-_.]+', '-', component.name).lower()}@{component.version}"
    return ""
