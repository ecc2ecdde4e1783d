"""`python -m tests.faults.search [EXAMPLES]`: the state machine of `test_model`, longer and from another seed.

Prints what was tried. The gate runs a few examples that are always the same.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import ClassVar

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.test_model import Desk

STEPS = 40


class Counted(Desk):
    """Counts what happened over all examples."""

    tried: ClassVar[Counter[str]] = Counter()

    def teardown(self) -> None:
        super().teardown()
        both = self.both
        self.tried["examples"] += 1
        self.tried["clicks"] += sum(both.clicks.values())
        self.tried["clicks on the wire"] += sum(both.network.sent.values())
        self.tried["clicks confirmed"] += len(both.confirmed)
        self.tried.update(f"offers {status}" for status in both.offered().values())


def main() -> None:
    """Search; what is found is printed by hypothesis with the steps that lead to it."""
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    chosen = settings(
        Desk.TestCase.settings, max_examples=examples, stateful_step_count=STEPS, derandomize=False, database=None
    )
    try:
        run_state_machine_as_test(Counted, settings=chosen)
    finally:
        print(", ".join(f"{count} {what}" for what, count in sorted(Counted.tried.items())))  # noqa: T201


if __name__ == "__main__":
    main()
