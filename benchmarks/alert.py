"""From an offer that is seen to its ring and its notification, and from its known end to silence.

Measured: in a running console, a reading of the session that has a new offer; the first line of the player that it
starts; the Notify that arrives at a desktop in another process; a reading in which the offer is over; the end of the
player's process. Baseline: the same player started by `asyncio.create_subprocess_exec` and killed, and a bare Notify
with jeepney, on the same loop beside a bare window. Targets: 200, 300 and 200 ms.
"""
# ruff: noqa: PLC0415  - each variant imports only what it measures

from __future__ import annotations

import asyncio
import json
import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import Peer, simulator, started

if TYPE_CHECKING:
    from agent_console.session.state import SessionState
    from benchmarks.console import Console

OFFERS = 8
RING_WITHIN_MS = 200.0
NOTIFIED_WITHIN_MS = 300.0
SILENT_WITHIN_MS = 200.0
PAUSE_S = 0.4
LOOK_EVERY_S = 0.001
#: The moment, then its own process, which stays until it is ended. /proc/uptime has no more than hundredths.
PLAYER = '#!/bin/sh\necho "$$ $(date +%s.%N)" >>"$0.log"\nexec sleep 60\n'


def _console() -> Sample:
    from benchmarks.console import options_for, run

    async def watch(console: Console) -> Sample:
        return await _watched(console, peer, desk, player)

    with _player() as player, _desktop() as desk, simulator() as peer:
        os.environ["PATH"] = f"{player.parent}:{os.environ['PATH']}"
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = desk.base_url
        return run(options_for(peer), watch)


async def _watched(console: Console, peer: Peer, desk: Peer, player: Path) -> Sample:
    from agent_console.session.clock import SystemClock
    from agent_console.settings import Settings
    from agent_console.wiring.alerts import Alerts
    from benchmarks.console import until

    seen: list[float] = []
    over: list[float] = []

    def changed(old: SessionState, new: SessionState) -> None:
        if len(new.pending) > len(old.pending):
            seen.append(time.monotonic())
        if len(new.pending) < len(old.pending):
            over.append(time.monotonic())

    console.session.store.subscribe(changed)
    alerts = Alerts(
        console.window, console.session, Settings(), clock=SystemClock(), quit_=_nothing, rang=lambda _at: None
    )
    rung, notified, silent = [], [], []
    async with asyncio.TaskGroup() as tasks:
        running = tasks.create_task(alerts.run(), name="alerts")
        await until(lambda: console.session.store.state.presence is not None)
        for number in range(OFFERS):
            await asyncio.sleep(PAUSE_S)
            made = await asyncio.to_thread(peer.control, "chats", {"name": f"Visitor {number}"})
            await until(lambda number=number: len(seen) > number)  # type: ignore[misc]
            said = json.loads(await asyncio.to_thread(desk.next_line))
            notified.append(said["at"] - seen[number])
            pid, at = await _next_ring(player, number)
            rung.append(at - seen[number])
            # The caller's name comes with a notification of its own.
            await asyncio.to_thread(desk.next_line)
            await asyncio.to_thread(peer.control, "hang-up", {"task_sid": made["task_sid"]})
            await _until_gone(pid)
            silent.append(time.monotonic() - over[number])
            await until(lambda: not console.session.store.state.incoming)
        running.cancel()
    return _sample(rung, notified, silent)


def _bare() -> Sample:
    async def watch(player: Path, desk: Peer) -> Sample:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.asyncio import DBusRouter, open_dbus_connection

        name = "org.freedesktop.Notifications"
        address = DBusAddress("/org/freedesktop/Notifications", bus_name=name, interface=name)
        rung, notified, silent = [], [], []
        connection = await open_dbus_connection(desk.base_url)
        async with DBusRouter(connection) as router:
            for number in range(OFFERS):
                await asyncio.sleep(PAUSE_S)
                begun = time.monotonic()
                values: tuple[object, ...] = ("bare", 0, "", f"Visitor {number}", "", [], {}, 0)
                await router.send_and_get_reply(new_method_call(address, "Notify", "susssasa{sv}i", values))
                notified.append(json.loads(await asyncio.to_thread(desk.next_line))["at"] - begun)
                begun = time.monotonic()
                process = await asyncio.create_subprocess_exec(str(player), start_new_session=True)
                _, at = await _next_ring(player, number)
                rung.append(at - begun)
                begun = time.monotonic()
                os.killpg(process.pid, signal.SIGKILL)
                await process.wait()
                silent.append(time.monotonic() - begun)
        await connection.close()
        return _sample(rung, notified, silent)

    with _player() as player, _desktop() as desk:
        return bare.run(watch(player, desk))


@contextmanager
def _player() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="agent-console-bench-") as folder:
        file = Path(folder) / "pw-play"
        file.write_text(PLAYER)
        file.chmod(0o755)
        yield file


def _desktop() -> AbstractContextManager[Peer]:
    return started("benchmarks.desktop")


async def _next_ring(player: Path, number: int) -> tuple[int, float]:
    """Wait for a player's line; its process, and when it began on the monotonic clock."""
    log = player.with_name("pw-play.log")
    await _until(lambda: log.exists() and log.read_text().count("\n") > number)
    pid, wall = log.read_text().splitlines()[number].split()
    return int(pid), float(wall) - time.time() + time.monotonic()


async def _until_gone(pid: int) -> None:
    await _until(lambda: not Path(f"/proc/{pid}").exists())


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110  another process has no event here
            await asyncio.sleep(LOOK_EVERY_S)


def _nothing() -> None:
    """Nobody quits."""


def _sample(rung: list[float], notified: list[float], silent: list[float]) -> Sample:
    longest = ", ".join(f"{max(spans) * 1e3:.0f} ms" for spans in (rung, notified, silent))
    return Sample(
        {
            "ring_ms": median(rung) * 1e3,
            "notified_ms": median(notified) * 1e3,
            "silent_ms": median(silent) * 1e3,
        },
        (f"{len(rung)} offers; longest to the ring, the notification, silence: {longest}",),
    )


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, theirs = medians["console"], medians["bare"]
    return [
        at_most("seen to ring", ours["ring_ms"], "ms", "bare start", theirs["ring_ms"], limit=RING_WITHIN_MS),
        at_most(
            "seen to notification", ours["notified_ms"], "ms", "bare Notify", theirs["notified_ms"],
            limit=NOTIFIED_WITHIN_MS,
        ),
        at_most("end to silence", ours["silent_ms"], "ms", "bare kill", theirs["silent_ms"], limit=SILENT_WITHIN_MS),
    ]  # fmt: skip


BENCHMARK = Benchmark(3, {"console": _console, "bare": _bare}, _judge)
