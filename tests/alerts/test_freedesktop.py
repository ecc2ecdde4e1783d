"""The notification service's own bad moments: an answer that comes as it is given up, a bus that goes meanwhile.

The service is in a thread, so that its answer can come between two turns of the loop that waits for it.
"""

from __future__ import annotations

import asyncio
import select
import shutil
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import pytest

from agent_console.alerts.freedesktop import FreedesktopService
from agent_console.alerts.notifying import Announcement, CannotNotifyError, Press
from tests.alerts.desktop import Desktop, desktop, private_bus
from tests.waiting import PATIENCE_S

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon is installed")
OFFER = Announcement("Offer: Ana", "Sales · voice", "Open", "Accept", "Reject")
MOST_TURNS = 8


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


@contextmanager
def service_in_a_thread(bus: str) -> Iterator[Desktop]:
    made: list[Desktop] = []
    loops: list[asyncio.AbstractEventLoop] = []
    ready, over = threading.Event(), asyncio.Event()

    async def serve() -> None:
        try:
            async with desktop(bus) as shown:
                made.append(shown)
                loops.append(asyncio.get_running_loop())
                ready.set()
                await over.wait()
        except* EOFError:
            pass  # the bus went

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(PATIENCE_S)
    try:
        yield made[0]
    finally:
        with suppress(RuntimeError):  # it is over
            loops[0].call_soon_threadsafe(over.set)
        thread.join()


def await_bytes(service: FreedesktopService) -> None:
    """Hold the loop up until an answer lies in the service's socket."""
    assert service._router is not None
    connection = vars(service._router)["_conn"]
    socket = connection.writer.get_extra_info("socket")
    assert select.select([socket], [], [], PATIENCE_S)[0]


def nothing(_press: Press) -> None:
    """No button is pressed here."""


@pytest.mark.parametrize("turns", range(MOST_TURNS))
def test_an_answer_that_comes_as_it_is_given_up_ends_nothing(bus: str, turns: int) -> None:
    async def scenario() -> None:
        service = FreedesktopService(bus)
        number = await service.show(OFFER, 0, nothing)
        withdrawing = asyncio.get_running_loop().create_task(service.withdraw(number), name="withdrawing")
        await asyncio.sleep(0)
        await_bytes(service)
        for _ in range(turns):
            await asyncio.sleep(0)
        withdrawing.cancel()
        await asyncio.wait({withdrawing})
        assert withdrawing.cancelled() or withdrawing.exception() is None
        assert await service.show(OFFER, 0, nothing), "the next one is shown"
        await service.close()

    with service_in_a_thread(bus):
        asyncio.run(scenario())


def test_a_refusal_is_told_in_the_services_words_without_its_codes(bus: str) -> None:
    async def scenario() -> None:
        async with desktop(bus) as shown:
            shown.refusal = "Too many notifications."
            service = FreedesktopService(bus)
            with pytest.raises(CannotNotifyError) as caught:
                await service.show(OFFER, 0, nothing)
            assert str(caught.value) == "Too many notifications."
            await service.close()

    asyncio.run(scenario())


def test_a_bus_that_goes_while_an_answer_is_waited_for_is_told() -> None:
    async def scenario() -> None:
        going = ExitStack()
        short_lived = going.enter_context(private_bus())
        with service_in_a_thread(short_lived) as shown:
            service = FreedesktopService(short_lived)
            await service.show(OFFER, 0, nothing)
            shown.mute = True
            showing = asyncio.get_running_loop().create_task(service.show(OFFER, 0, nothing), name="showing")
            await asyncio.sleep(0)
            going.close()
            with pytest.raises(CannotNotifyError, match="session bus was lost"):
                await showing
            await service.close()

    asyncio.run(scenario())
