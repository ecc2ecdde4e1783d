"""What is made beforehand is what the first paints would have had to make."""

from __future__ import annotations

import subprocess
import sys

LOOK = """
import sys
from agent_console.ui.warming import warm_numbers
assert "phonenumbers" not in sys.modules, "a start must not wait for it"
warm_numbers()
before = set(sys.modules)
from agent_console.ui.durations import phone
assert phone("+14155550137") == "+1 415 555 0137"
print(sorted(set(sys.modules) - before))
"""


def test_the_first_number_loads_nothing_any_more() -> None:
    ended = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
