"""How long a test waits for what has to come, by the clock on the wall."""

from __future__ import annotations

#: A net under tests that hang, and no verdict: a busy machine is slow.
PATIENCE_S = 100.0
