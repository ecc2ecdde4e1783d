"""Makes the catalogues that Qt reads before a wheel is put together, so that none lacks them.

Owns only when; `tools` knows how. Hatchling loads it, with what `pyproject.toml` says it needs.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parents[1]))

from catalogues import tools


class Catalogues(BuildHookInterface[Any]):
    """Run by hatchling for a wheel, also for the one that points into a checkout."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  hatchling's signature
        """Make them."""
        tools.release()
