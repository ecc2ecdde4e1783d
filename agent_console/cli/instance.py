"""The words of the command line that go to a console that is running: hotkeys, headset buttons, telephone links.

Owns finding that console. It needs no secret, and opens no window. A start without such words imports nothing for them.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from agent_console.errors import ConsoleError

if TYPE_CHECKING:
    from agent_console.instance.orders import Order, Reply


def add_orders(parser: argparse.ArgumentParser) -> None:
    """Add the options that go to a running console; at most one of them at a time."""
    group = parser.add_argument_group("a console that is running").add_mutually_exclusive_group()
    group.add_argument("--accept", action="store_true", help="accept the oldest offer, and say whose it was")
    group.add_argument(
        "--reject", nargs="?", const="", metavar="ACTIVITY", help="reject the oldest offer; ACTIVITY: and go there"
    )
    group.add_argument("--activity", metavar="NAME", help="change the activity")
    group.add_argument("--raise", dest="raise_", action="store_true", help="bring the window to the front")


def order_of(options: argparse.Namespace, address: str | None) -> Order | None:
    """Return what is asked of a running console, None where nothing is.

    Raises SettingsError for an address that cannot be shown.
    """
    has_words = options.accept or options.raise_ or options.reject is not None or options.activity is not None
    if address is None and not has_words:
        return None
    from agent_console.instance.orders import TEXT_LIMIT, Order, Verb, checked_address  # noqa: PLC0415  seldom needed

    if address is not None:
        return Order(Verb.SHOW, checked_address(address))
    if options.accept:
        return Order(Verb.ACCEPT)
    if options.reject is not None:
        return Order(Verb.REJECT, options.reject[:TEXT_LIMIT])
    if options.activity is not None:
        return Order(Verb.ACTIVITY, options.activity[:TEXT_LIMIT])
    return Order(Verb.RAISE)


def split_address(arguments: list[str]) -> tuple[list[str], str | None]:
    """Return the arguments without the address that a desktop hands over, and that address."""
    if not any(":" in each for each in arguments):
        return arguments, None
    from agent_console.instance.orders import is_address  # noqa: PLC0415  seldom needed

    addresses = [each for each in arguments if is_address(each)]
    return [each for each in arguments if not is_address(each)], addresses[0] if addresses else None


def tell(order: Order, options: argparse.Namespace) -> int:
    """Tell a running console an order and print its answer; 0 where it was done, else 1."""
    reply = _answer(order, options)
    print(reply.text, file=sys.stdout if reply.is_done else sys.stderr)
    return 0 if reply.is_done else 1


def _answer(order: Order, options: argparse.Namespace) -> Reply:
    from agent_console.instance import asking  # noqa: PLC0415  seldom needed

    for key in _keys(options):
        reply = asking.ask(key, order)
        if reply is not None:
            return reply
    raise ConsoleError("No console is running.", "Start it with agent-console.")


def _keys(options: argparse.Namespace) -> list[str]:
    """Return the consoles that may be meant: the named one; else that of the last profile, or the one that runs."""
    from agent_console.accounts import profiles  # noqa: PLC0415  seldom needed, as below
    from agent_console.client import base_url as base_urls  # noqa: PLC0415
    from agent_console.instance.identity import Identity, identity_of, known_keys  # noqa: PLC0415
    from agent_console.machine import paths  # noqa: PLC0415

    if options.account_sid is not None:
        workers = (options.worker_sid,) if options.worker_sid else ()
        url = base_urls.normalise(options.base_url or "https://taskrouter.twilio.com")
        return [Identity(url, options.account_sid, options.workspace_sid or "", workers).key]
    known = profiles.load(paths.profiles_file())
    profile = known.find(options.profile) if options.profile is not None else known.last
    if options.profile is not None:
        if profile is None:
            raise ConsoleError(f"There is no profile named {options.profile}.")
        return [identity_of(profile).key]
    keys = [identity_of(profile).key] if profile is not None else []
    others = [key for key in known_keys() if key not in keys]
    if not keys and len(others) > 1:
        raise ConsoleError("Several consoles are running.", "Say which one with --profile.")
    return [*keys, *others] if len(others) == 1 else keys
