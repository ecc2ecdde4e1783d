"""Newer versions are asked for once a day at most, and only where that is turned on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from agent_console.errors import ConnectFailed
from agent_console.settings import UpdateSettings
from agent_console.updates import memory
from agent_console.updates.announcement import Announcement
from agent_console.updates.looking import DAY_S, SPREAD_S, Looking
from agent_console.updates.memory import Memory
from tests.session.manual_clock import ManualClock

URL = "https://example.org/latest.json"
ON = UpdateSettings(check=True, url=URL)
HALF = 0.5


def told(version: str) -> bytes:
    return json.dumps({"version": version, "new": ["A thing"]}).encode()


class Server:
    """Answers what it is told to, and notes the moment of each question."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.body: bytes | None = told("0.2.0")
        self.asked_at: list[float] = []

    async def fetch(self, url: str) -> bytes:
        assert url == URL
        self.asked_at.append(self.clock.monotonic())
        if self.body is None:
            raise ConnectFailed("The network is not reachable.")
        return self.body


def one_thread() -> None:
    """Have one thread read and write every file, so that `settle` can wait its turn there."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(max_workers=1))


async def settle() -> None:
    """Let what waits for a file on the other thread have it, too."""
    for _ in range(3):
        await asyncio.to_thread(int)
        for _ in range(20):
            await asyncio.sleep(0)


class Bench:
    """One who looks, with everything around it."""

    def __init__(self, file: Path) -> None:
        self.clock = ManualClock(settle=settle)
        self.server = Server(self.clock)
        self.shown: list[Announcement | None] = []
        self.file = file
        self.looking = self.another()

    def another(self) -> Looking:
        return Looking(
            self.file, "0.1.0", fetch=self.server.fetch, show=self.shown.append, clock=self.clock, random=lambda: HALF
        )

    @property
    def last(self) -> str:
        newest = self.shown[-1]
        return newest.version if newest is not None else ""

    @asynccontextmanager
    async def running(self, looking: Looking | None = None) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task((looking or self.looking).run(), name="looking")
            await settle()
            yield
            task.cancel()


def run(scenario: Callable[[Bench], Awaitable[None]], file: Path) -> None:
    async def whole() -> None:
        one_thread()
        await scenario(Bench(file))

    asyncio.run(whole())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "newer.json"


def test_nobody_is_asked_unless_it_is_turned_on(file: Path) -> None:
    async def scenario(bench: Bench) -> None:
        for off in (UpdateSettings(), UpdateSettings(check=True), UpdateSettings(url=URL)):
            bench.looking.go_by(off)
            async with bench.running():
                await bench.clock.advance(10 * DAY_S)
        assert bench.server.asked_at == []
        assert set(bench.shown) == {None}
        assert not bench.file.exists()

    run(scenario, file)


def test_it_is_asked_once_a_day_and_not_at_once(file: Path) -> None:
    async def scenario(bench: Bench) -> None:
        began = bench.clock.monotonic()
        bench.looking.go_by(ON)
        async with bench.running():
            await bench.clock.advance(HALF * SPREAD_S - 1)
            assert bench.server.asked_at == []
            await bench.clock.advance(2)
            assert bench.last == "0.2.0"
            await bench.clock.advance(3 * DAY_S)
        moments = [moment - began for moment in bench.server.asked_at]
        assert moments[0] == HALF * SPREAD_S
        assert all(later - earlier >= DAY_S for earlier, later in zip(moments, moments[1:], strict=False))
        assert len(moments) == 3

    run(scenario, file)


def test_a_start_after_it_was_asked_tells_again_and_asks_nobody(file: Path) -> None:
    async def scenario(bench: Bench) -> None:
        bench.looking.go_by(ON)
        async with bench.running():
            await bench.clock.advance(SPREAD_S)
        bench.shown.clear()
        again = bench.another()
        again.go_by(ON)
        async with bench.running(again):
            assert bench.last == "0.2.0"
            await bench.clock.advance(DAY_S / 2)
        assert len(bench.server.asked_at) == 1

    run(scenario, file)


def test_what_was_put_away_is_told_no_more_but_the_next_version_is(file: Path) -> None:
    async def scenario(bench: Bench) -> None:
        bench.looking.go_by(ON)
        async with bench.running():
            await bench.clock.advance(SPREAD_S)
            await bench.looking.put_away()
            assert bench.last == ""
            await bench.clock.advance(2 * DAY_S)
            assert bench.last == ""
            bench.server.body = told("0.3.0")
            await bench.clock.advance(2 * DAY_S)
            assert bench.last == "0.3.0"

    run(scenario, file)


def test_the_same_or_an_older_version_is_no_news(file: Path) -> None:
    async def scenario(bench: Bench) -> None:
        bench.looking.go_by(ON)
        async with bench.running():
            for version in ("0.1.0", "0.0.9"):
                bench.server.body = told(version)
                await bench.clock.advance(2 * DAY_S)
        assert set(bench.shown) == {None}
        assert bench.server.asked_at

    run(scenario, file)


def test_who_cannot_be_asked_is_left_alone_for_a_day_and_what_was_known_stands(file: Path) -> None:
    async def scenario(bench: Bench) -> None:
        bench.looking.go_by(ON)
        async with bench.running():
            await bench.clock.advance(SPREAD_S)
            for body in (None, b"<html>Sign in</html>"):
                bench.server.body = body
                before = len(bench.server.asked_at)
                await bench.clock.advance(DAY_S + HALF * SPREAD_S)
                assert len(bench.server.asked_at) == before + 1
                assert bench.last == "0.2.0"

    run(scenario, file)


def test_it_goes_by_the_settings_as_they_change(file: Path) -> None:
    async def scenario(bench: Bench) -> None:
        async with bench.running():
            await bench.clock.advance(DAY_S)
            bench.looking.go_by(ON)
            await bench.clock.advance(SPREAD_S)
            assert bench.last == "0.2.0"
            bench.looking.go_by(UpdateSettings(url=URL))
            await bench.clock.advance(2 * DAY_S)
            assert bench.last == ""
        assert len(bench.server.asked_at) == 1

    run(scenario, file)


@pytest.mark.parametrize("content", [b"\x00", b"[]", b'{"asked_at": "x"}', b'{"told": "\xff"}', b'{"asked_at": 9e11}'])
def test_a_file_of_nonsense_or_from_another_clock_stops_nobody(file: Path, content: bytes) -> None:
    async def scenario(bench: Bench) -> None:
        bench.looking.go_by(ON)
        async with bench.running():
            await bench.clock.advance(SPREAD_S)
        assert len(bench.server.asked_at) == 1

    file.parent.mkdir()
    file.write_bytes(content)
    run(scenario, file)


def test_what_cannot_be_remembered_is_told_all_the_same(tmp_path: Path) -> None:
    async def scenario(bench: Bench) -> None:
        bench.looking.go_by(ON)
        async with bench.running():
            await bench.clock.advance(SPREAD_S)
            assert bench.last == "0.2.0"

    (tmp_path / "state").touch()
    run(scenario, tmp_path / "state" / "newer.json")


def test_what_is_remembered_says_nothing_about_whose_it_is(file: Path) -> None:
    memory.save(file, Memory(asked_at=1.0, told="{}", put_away="0.2.0"))
    assert set(json.loads(file.read_bytes())) == {"asked_at", "told", "put_away"}
    assert memory.load(file) == Memory(asked_at=1.0, told="{}", put_away="0.2.0")
