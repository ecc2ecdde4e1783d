"""The way to TaskRouter: name, route, TLS, and the time there.

Owns what is made of one answer. No credential is sent: that one is refused or not says the sign-in.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import datetime

from agent_console.client.reach import Reached, reach
from agent_console.doctor.finding import Finding, fine, note, wrong
from agent_console.errors import ConsoleError

NETWORK, TLS, CLOCK = "network", "TLS", "clock"
#: The console goes by the server's clock; logs, certificates and colleagues go by this computer's.
WRONG_BY_S = 60.0


async def examine(
    base_url: str, now: Callable[[], datetime], *, ssl_context: ssl.SSLContext | None = None
) -> tuple[Finding, ...]:
    """Ask the server for nothing in particular, and look at how it answered."""
    try:
        reached = await reach(base_url, ssl_context=ssl_context)
    except ConsoleError as error:
        check = TLS if isinstance(error.__cause__, ssl.SSLError) else NETWORK
        failed = wrong(check, error.title, error.detail or "Check the network connection.")
        unknown = "Not known: the server could not be asked."
        before = (fine(NETWORK, "The server can be reached."),) if check == TLS else ()
        return (*before, failed, *(() if check == TLS else (note(TLS, unknown),)), note(CLOCK, unknown))
    return _network(reached), _tls(reached), _clock(reached, now())


def _network(reached: Reached) -> Finding:
    is_portal = reached.status in range(300, 400) or "html" in reached.content_type
    if is_portal:
        return wrong(
            NETWORK,
            f"Something else answers for {reached.address} (HTTP {reached.status}).",
            "A network that wants a sign-in does that: open any page in the browser and sign in there. Otherwise see "
            "that the base URL is TaskRouter's.",
        )
    return fine(NETWORK, f"{reached.address} answers (HTTP {reached.status}; a key was not sent).")


def _tls(reached: Reached) -> Finding:
    if not reached.tls:
        return note(TLS, f"{reached.address} is asked without TLS, which is only done on this computer itself.")
    return fine(TLS, f"{reached.tls}; the certificate of {reached.address} is trusted ({reached.issuer}).")


def _clock(reached: Reached, now: datetime) -> Finding:
    if reached.date is None:
        return note(CLOCK, "The server did not tell the time.")
    ahead_s = (now - reached.date).total_seconds()
    if abs(ahead_s) > WRONG_BY_S:
        way = "fast" if ahead_s > 0 else "slow"
        return wrong(
            CLOCK,
            f"This computer's clock is {abs(ahead_s):,.0f} s {way}.",
            "Have the clock set automatically (Linux: timedatectl set-ntp true).",
        )
    return fine(CLOCK, f"This computer's clock is right to {max(1, round(abs(ahead_s)))} s.")
