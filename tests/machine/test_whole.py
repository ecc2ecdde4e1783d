"""What must not be cut off: it ends, and is undone where nobody wants it, however often the caller is cancelled."""

from __future__ import annotations

import asyncio

import pytest

from agent_console.machine.whole import begun, whole


class Thing:
    """Takes some turns to begin and to end."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.may_begin = asyncio.Event()
        self.may_end = asyncio.Event()

    async def begin(self) -> str:
        await self.may_begin.wait()
        self.said.append("begun")
        return "it"

    async def end(self, what: str) -> None:
        await self.may_end.wait()
        self.said.append(f"ended {what}")


def test_what_was_begun_for_nobody_is_undone_even_after_many_cancels() -> None:
    async def work() -> list[str]:
        thing = Thing()
        caller = asyncio.get_running_loop().create_task(begun(thing.begin(), thing.end, name="thing"), name="caller")
        await asyncio.sleep(0)
        for allow in (thing.may_begin, thing.may_end, None):
            caller.cancel()
            await asyncio.sleep(0)
            if allow is not None:
                allow.set()
        with pytest.raises(asyncio.CancelledError):
            await caller
        return thing.said

    assert asyncio.run(work()) == ["begun", "ended it"]


def test_what_is_wanted_is_given_and_what_fails_fails() -> None:
    async def work() -> str:
        thing = Thing()
        thing.may_begin.set()
        return await begun(thing.begin(), thing.end, name="thing")

    async def fails() -> None:
        raise OSError("no such file")

    assert asyncio.run(work()) == "it"
    with pytest.raises(OSError, match="no such file"):
        asyncio.run(whole(fails(), name="thing"))


def test_a_cancel_is_raised_after_the_work() -> None:
    async def work() -> list[str]:
        thing = Thing()
        caller = asyncio.get_running_loop().create_task(whole(thing.end("it"), name="thing"), name="caller")
        await asyncio.sleep(0)
        caller.cancel()
        await asyncio.sleep(0)
        thing.may_end.set()
        with pytest.raises(asyncio.CancelledError):
            await caller
        return thing.said

    assert asyncio.run(work()) == ["ended it"]
