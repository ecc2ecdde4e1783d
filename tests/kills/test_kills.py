"""kill -9 at some moments of everything that may lose something: nothing is lost. Longer: `make kills`."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.kills.kinds import BAD, KINDS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
COUNTS = {"writing": 8, "migrating": 12, "exporting": 6, "clicking": 6}


@pytest.mark.parametrize("name", KINDS)
def test_killed_at_any_moment_nothing_is_lost(name: str, tmp_path: Path) -> None:
    found = KINDS[name](tmp_path, random.Random(5), COUNTS[name])  # noqa: S311  moments that can be repeated
    assert found["kills"] == COUNTS[name]
    assert {what: found[what] for what in BAD} == dict.fromkeys(BAD, 0), found
    assert found["done"] > 0 or name == "migrating"
