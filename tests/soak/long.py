"""`python -m tests.soak.long [HOURS] [SPEED]`: a shift at rush rate; at each break what can leak is counted.

The whole program on the simulator, both by a clock that is SPEED times as fast, with a desktop's bus and a player.
Prints a line for each break. The exit code is 1 where every break of the last quarter has more of anything than any of
the second, or 5 % more memory.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, fields
from pathlib import Path

from agent_console.demo.driver import Driver
from agent_console.machine.gc_guard import GcGuard
from agent_console.settings import AlertSettings
from agent_console.wiring.app import make_application
from agent_console.wiring.shift import Shift
from tests.alerts.desktop import desktop, private_bus
from tests.alerts.made import script
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess
from tests.soak.census import Census, fill_pools, kinds, least, resident_mb
from tests.soak.day import Day
from tests.soak.scaled_clock import ScaledClock

HOURS, SPEED = 8.0, 20.0
BREAKS_AN_HOUR = 2
GROWTH_PERCENT = 5.0


@dataclass(frozen=True, slots=True)
class Look:
    """What there was at one break."""

    census: Census
    resident_mb: float


def main() -> int:
    """Run the shift; 1 where something grew."""
    hours, speed = (float(text) for text in (*sys.argv[1:], *(str(HOURS), str(SPEED))[len(sys.argv) - 1 :]))
    application = make_application()
    guard = GcGuard(application)
    clock, looks, done = ScaledClock(speed), list[Look](), Counter[str]()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bus = stack.enter_context(private_bus()) if shutil.which("dbus-daemon") else ""
        _be_a_desktop(folder, bus)

        async def scenario(shift: Shift, _driver: Driver) -> None:
            async with AsyncExitStack() as around:
                shown = await around.enter_async_context(desktop(bus)) if bus else None
                tasks = await around.enter_async_context(asyncio.TaskGroup())
                day = Day(shift, folder)
                working = tasks.create_task(day.work(), name="day")
                kinds_before: Counter[str] = Counter()
                begun_at = clock.monotonic()
                for number in range(1, round(hours * BREAKS_AN_HOUR) + 1):
                    await clock.sleep_until(begun_at + number * 3_600 / BREAKS_AN_HOUR)
                    await day.rest()
                    if number == 1:
                        fill_pools()
                    if shown is not None:
                        # The desktop's own memory is not what is looked at.
                        shown.notified.clear()
                        shown.closed.clear()
                    looks.append(Look(await least(), resident_mb()))
                    _say(clock.monotonic() - begun_at, looks[-1], kinds_before)
                    kinds_before = kinds()
                    await day.go_on()
                done.update(day.done)
                working.cancel()

        simulator = stack.enter_context(SimulatorProcess("rush", speed=speed))
        play(
            application,
            simulator,
            scenario,
            clock=clock.monotonic,
            session_clock=clock,
            archive_dir=folder / "archive",
            alerts=AlertSettings(),
        )
    guard.release()
    print(", ".join(f"{count} {what}" for what, count in sorted(done.items())))  # noqa: T201
    return _judge(looks)


def _be_a_desktop(folder: Path, bus: str) -> None:
    """Have a player that rings until it is ended, and this bus."""
    script(folder, "pw-play", "exec sleep 60")
    os.environ["PATH"] = f"{folder}:{os.environ['PATH']}"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus


def _say(passed_s: float, look: Look, kinds_before: Counter[str]) -> None:
    more = kinds() - kinds_before if kinds_before else Counter()
    counts = ", ".join(f"{getattr(look.census, each.name)} {each.name}" for each in fields(Census))
    print(f"{passed_s / 3_600:4.1f} h  {look.resident_mb:6.1f} MB  {counts}  {dict(more) or ''}", flush=True)  # noqa: T201


def _judge(looks: Sequence[Look]) -> int:
    """Compare the last quarter of the breaks with the second: in the first everything is made for the first time.

    What is under way at a break comes and goes by one or two, a kept connection and its notifier among them; what
    leaks never comes back to what it was.
    """
    quarter = max(1, len(looks) // 4)
    early, late = looks[quarter : 2 * quarter], looks[-quarter:]
    growth = _least_mb(late) / _least_mb(early) * 100 - 100
    grown = _of(late, min).grown(_of(early, max))
    for each in fields(Census):
        print(f"{each.name}: {_span(early, each.name)}, then {_span(late, each.name)}")  # noqa: T201
    print(f"memory {growth:+.1f} %; grown: {grown or 'nothing'}")  # noqa: T201
    return 1 if grown or growth >= GROWTH_PERCENT else 0


def _least_mb(looks: Sequence[Look]) -> float:
    return min(look.resident_mb for look in looks)


def _of(looks: Sequence[Look], choose: Callable[[list[int]], int]) -> Census:
    return Census(**{each.name: choose(_counts(looks, each.name)) for each in fields(Census)})


def _span(looks: Sequence[Look], name: str) -> str:
    counts = _counts(looks, name)
    return f"{min(counts)} to {max(counts)}"


def _counts(looks: Sequence[Look], name: str) -> list[int]:
    return [getattr(look.census, name) for look in looks]


if __name__ == "__main__":
    begun = time.monotonic()
    code = main()
    print(f"{time.monotonic() - begun:.0f} s")  # noqa: T201
    sys.exit(code)
