from __future__ import annotations

import logging

from agent_console.diagnostics.log_tail import LONGEST, MOST, LogTail


def test_the_latest_messages_stay_in_their_order_and_none_is_endless() -> None:
    tail, logger = LogTail(), logging.getLogger("somewhere")
    logger.addHandler(tail)
    for number in range(MOST + 3):
        logger.warning("message %d", number)
    logger.error("x" * 10 * LONGEST)
    logger.removeHandler(tail)
    assert len(tail.lines) == MOST
    assert tail.lines[0].endswith("WARNING somewhere: message 4")
    assert len(tail.lines[-1]) < LONGEST + 60
