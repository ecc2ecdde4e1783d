"""One answer of three reservations, and an exchange that fails."""

import pytest

from agent_console.client.exchange import Deadlines
from agent_console.errors import (
    TaskRouterError,
)
from agent_console.taskrouter.requests import Request
from tests.client import samples
from tests.client.peer import Peer, Script, answer, serving
from tests.client.transports import GET, transport_to

BODY = samples.page([samples.reservation(number) for number in range(3)])
WHOLE = answer(BODY)
HEAD = WHOLE.index(b"\r\n\r\n") + 4


async def failing(
    script: Script, request: Request = GET, deadlines: Deadlines | None = None
) -> tuple[TaskRouterError, Peer]:
    async with serving(script) as peer, transport_to(peer.url, deadlines=deadlines) as transport:
        with pytest.raises(TaskRouterError) as caught:
            await transport.send(request)
        return caught.value, peer
