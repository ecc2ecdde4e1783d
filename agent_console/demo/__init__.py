"""The console against our own simulator: the demo and the self-test.

Owns the choice between a window for a person and a scripted shift where there is no display. Product logic lives below.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from agent_console.demo.simulator_process import SimulatorProcess
from agent_console.settings import AlertSettings, PhoneSetting, Settings, WindowSettings
from agent_console.wiring.launch import ConsoleOptions, has_display, make_options

DEMO_PICTURES = Path("build/demo")
PLAYED_SCENARIO = "shift"
WATCHED_SCENARIO = "quiet"
SUPERVISOR_SCENARIO = "supervisor"

#: The simulated worker has a phone of its own (contact_uri); this one stands for those that people add.
DEMO_SETTINGS = Settings(phones=(PhoneSetting("Desk", "+14155550101"),))
#: Where nobody sits in front of it, nothing rings.
QUIET = AlertSettings(ring=False, notifications=False)


def run_demo(
    *, scenario: str | None, seed: int, screenshots: Path | None, run_for_s: float | None, minimised: bool = False
) -> int:
    """Open the console on a simulator of its own; without a display play the scripted shift and picture it."""
    if scenario == SUPERVISOR_SCENARIO:
        return _run_floor(seed=seed, screenshots=screenshots, run_for_s=run_for_s)
    from agent_console.wiring.app import run_console  # noqa: PLC0415  Qt is imported once the options are known to be good

    if has_display() and not _is_offscreen():
        with SimulatorProcess(scenario=scenario or WATCHED_SCENARIO, seed=seed) as simulator:
            options = demo_options(simulator, screenshots=screenshots, run_for_s=run_for_s)
            window = WindowSettings(start_minimised=minimised)
            settings = replace(DEMO_SETTINGS, window=window)
            return run_console(replace(options, settings=settings))
    from agent_console.demo.shift_script import play_shift  # noqa: PLC0415  as above

    pictures = screenshots or DEMO_PICTURES
    scripted = scenario in {None, PLAYED_SCENARIO}
    with SimulatorProcess(scenario=scenario or PLAYED_SCENARIO, seed=seed) as simulator:
        options = demo_options(simulator, screenshots=pictures, run_for_s=run_for_s if scripted else run_for_s or 20.0)
        code = run_console(options, companion=play_shift if scripted else None, offscreen=True)
    print(f"Pictures of it, light and dark: {pictures.resolve()}", file=sys.stdout)
    return code


def _run_floor(*, seed: int, screenshots: Path | None, run_for_s: float | None) -> int:
    """Open a supervisor's window over the simulator's thirty workers; without a display review one and picture it."""
    from agent_console.demo.floor_script import review_floor  # noqa: PLC0415  as above
    from agent_console.wiring.app import run_supervisor  # noqa: PLC0415  as above

    watched = has_display() and not _is_offscreen()
    pictures = screenshots if watched else screenshots or DEMO_PICTURES
    with SimulatorProcess(scenario=SUPERVISOR_SCENARIO, seed=seed) as simulator:
        options = demo_options(simulator, screenshots=pictures, run_for_s=run_for_s, is_supervisor=True)
        code = run_supervisor(options, companion=None if watched else review_floor, offscreen=not watched)
    if pictures is not None:
        print(f"Pictures of it, light and dark: {pictures.resolve()}", file=sys.stdout)
    return code


def demo_options(
    simulator: SimulatorProcess,
    *,
    screenshots: Path | None = None,
    run_for_s: float | None = None,
    is_supervisor: bool = False,
) -> ConsoleOptions:
    """Return what a console needs to be the simulator's worker, or the supervisor of its workers."""
    address = simulator.address
    return make_options(
        base_url=address.base_url,
        account_sid=address.account_sid,
        api_key_sid=None,
        secret=address.auth_token,
        workspace_sid=address.workspace_sid,
        worker_sid=None if is_supervisor else address.worker_sid,
        is_supervisor=is_supervisor,
        settings=replace(DEMO_SETTINGS, alerts=QUIET),
        screenshots=screenshots,
        run_for_s=run_for_s,
    )


def _is_offscreen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}
