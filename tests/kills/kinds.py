"""What is killed, by name. Each takes a folder of its own, where its moments come from, and how often it is killed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.kills.clicking import clicking
from tests.kills.exporting import exporting
from tests.kills.migrating import migrating
from tests.kills.writing import writing

Kind = Callable[[Path, random.Random, int], Counter[str]]

KINDS: dict[str, Kind] = {
    "writing": writing,
    "migrating": migrating,
    "exporting": exporting,
    "clicking": clicking,
}
#: What none may find.
BAD = ("lost", "corrupt", "doubled", "wrong")
