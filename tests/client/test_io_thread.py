"""The thread that keeps sockets and JSON away from the window."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from agent_console.client.io_thread import IoThread, OffThreadApi
from agent_console.errors import ConnectFailed, ConnectionLost, NotFound
from agent_console.taskrouter.instructions import Accept
from agent_console.taskrouter.sids import ReservationSid
from tests.client import samples
from tests.client.peer import Seen, answer, says, serving
from tests.client.transports import api_to
from tests.waiting import PATIENCE_S, for_ever

SID = ReservationSid(samples.reservation_sid(1))


@asynccontextmanager
async def io_thread() -> AsyncIterator[IoThread]:
    thread = IoThread()
    try:
        yield thread
    finally:
        assert await thread.close()


def names() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


async def whereabouts() -> str:
    return threading.current_thread().name


async def failing() -> None:
    raise NotFound("Gone.", status=404)


def test_work_runs_on_the_thread_and_errors_come_back() -> None:
    async def scenario() -> None:
        async with io_thread() as thread:
            assert await thread.run(whereabouts()) == "taskrouter-io"
            with pytest.raises(NotFound, match="Gone"):
                await thread.run(failing())
            assert "taskrouter-io" in names()
        assert "taskrouter-io" not in names()

    asyncio.run(scenario())


class Waiting:
    """Work that waits until it is cancelled."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.cancelled = threading.Event()

    async def work(self) -> None:
        self.begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.cancelled.set()


async def until(event: threading.Event) -> None:
    assert await asyncio.to_thread(event.wait, 5)


def test_cancelling_the_caller_cancels_the_work() -> None:
    async def scenario() -> None:
        waiting = Waiting()
        async with io_thread() as thread:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(thread.run(waiting.work()), name="caller")
                await until(waiting.begun)
                task.cancel()
            assert task.cancelled()
            await until(waiting.cancelled)
            assert await thread.run(whereabouts()) == "taskrouter-io"

    asyncio.run(scenario())


def test_close_cuts_off_what_still_runs() -> None:
    async def scenario() -> None:
        waiting = Waiting()
        thread = IoThread("cut-off")

        async def caller() -> None:
            with pytest.raises(ConnectionLost, match="closed"):
                await thread.run(waiting.work())

        async with asyncio.TaskGroup() as group:
            group.create_task(caller(), name="caller")
            await until(waiting.begun)
            assert await thread.close()
        assert waiting.cancelled.is_set()
        assert "cut-off" not in names()

    asyncio.run(scenario())


def test_close_again_and_later_calls() -> None:
    async def scenario() -> None:
        last: list[str] = []

        async def once() -> None:
            last.append(await whereabouts())

        async with io_thread() as thread:
            assert await thread.close(once)
            assert await thread.close(once)
            assert last == ["taskrouter-io"]
            with pytest.raises(ConnectFailed, match="closing"):
                await thread.run(whereabouts())

    asyncio.run(scenario())


def test_close_does_not_wait_for_a_thread_that_hangs(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        begun, release = threading.Event(), threading.Event()

        async def hang() -> None:
            begun.set()
            release.wait(PATIENCE_S)

        async with io_thread() as thread:
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(thread.run(hang()), name="caller")
                    await until(begun)
                    assert not await thread.close(within_s=0.05)
                    release.set()
            finally:
                release.set()

    with caplog.at_level(logging.WARNING):
        asyncio.run(scenario())
    assert "did not end within" in caplog.text


def test_api_off_thread() -> None:
    async def scenario() -> None:
        wire = answer(samples.page([samples.reservation(1)]))
        async with serving(says(wire)) as peer, api_to(peer.url) as direct:
            api = OffThreadApi(direct, IoThread())
            await api.warm_up()
            first = await api.list_reservations()
            again = await api.list_reservations()
            assert again.value.unchanged
            assert again.value.reservations is first.value.reservations
            assert await api.close()
            assert await api.close()
            with pytest.raises(ConnectFailed):
                await api.list_reservations()
        assert "taskrouter-io" not in names()

    asyncio.run(scenario())


def test_api_closed_while_a_write_is_under_way() -> None:
    async def scenario() -> None:
        arrived = asyncio.Event()

        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            arrived.set()
            await for_ever()

        async with serving(script) as peer, api_to(peer.url) as direct:
            api = OffThreadApi(direct, IoThread())

            async def caller() -> None:
                with pytest.raises(ConnectionLost):
                    await api.update_reservation(SID, Accept())

            async with asyncio.TaskGroup() as group:
                group.create_task(caller(), name="caller")
                await arrived.wait()
                assert await api.close()
            assert len(peer.requests) == 1

    asyncio.run(scenario())
