"""Assistive technology: a client of AT-SPI that finds an offer and accepts it, as a screen reader's user would.

Run by the system's Python, which has pyatspi; it knows nothing of the program but its name. Prints one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system's Python

WITHIN_S = 100.0


def everything(thing: Any) -> Iterator[Any]:
    """Yield a thing and all that is in it."""
    yield thing
    for number in range(thing.childCount):
        child = thing.getChildAtIndex(number)
        if child is not None:
            yield from everything(child)


def find(root: Any, role: int, name: str) -> Any:
    """Return the first thing of a role whose name begins so; None where there is none, or it went meanwhile."""
    try:
        return next(one for one in everything(root) if one.getRole() == role and (one.name or "").startswith(name))
    except Exception:  # noqa: BLE001  the binding raises what the bus says
        return None


def wait(what: str, look: Callable[[], Any]) -> Any:
    """Look until there is something."""
    end = time.monotonic() + WITHIN_S
    while time.monotonic() < end:
        found = look()
        if found is not None:
            return found
        time.sleep(0.1)
    sys.exit(f"Waited in vain for {what}")


def main(caller: str) -> None:
    """Find the window, the caller's card and its Accept, and press it."""
    desktop = pyatspi.Registry.getDesktop(0)
    ours = wait("the program", lambda: next((one for one in desktop if one and one.name == "agent-console"), None))
    window = wait("the window", lambda: find(ours, pyatspi.ROLE_FRAME, ""))
    card = wait("the card", lambda: find(window, pyatspi.ROLE_PANEL, caller))
    accept = wait("Accept", lambda: find(card, pyatspi.ROLE_PUSH_BUTTON, "Accept"))
    action = accept.queryAction()
    names = [action.getName(number) for number in range(action.nActions)]
    action.doAction(names.index("Press"))
    sys.stdout.write(json.dumps({"window": window.name, "card": card.name, "accept": accept.name}))


main(sys.argv[1])
