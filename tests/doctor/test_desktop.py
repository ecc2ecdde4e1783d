"""Display, fonts, sound, notifications and the keyring, each with real parts: processes, a bus, a keyring."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from pathlib import Path

import pytest

from agent_console.accounts.os_keyring import OsKeyring
from agent_console.alerts.freedesktop import FreedesktopService
from agent_console.doctor import desktop, screen
from agent_console.doctor.finding import Finding, Verdict
from agent_console.machine import own_program, paths
from agent_console.settings import AlertSettings
from tests.accounts.keyring_desktop import keyring_desktop, needs_keyring
from tests.alerts.desktop import desktop as notification_desktop
from tests.alerts.desktop import private_bus
from tests.alerts.made import calls, script

PROBE = (*own_program.command(), "doctor", "--probe")
SOUNDS = paths.resources_dir() / "sounds"

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon is installed")
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may have no display")


def bare(**more: str) -> dict[str, str]:
    """An environment without a display."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return kept | more


def test_a_display_and_its_fonts_are_described() -> None:
    display, fonts = asyncio.run(screen.examine(PROBE, bare(QT_QPA_PLATFORM="offscreen")))
    assert (display.verdict, fonts.verdict) == (Verdict.FINE, Verdict.FINE)
    assert "offscreen, 800 × 800" in display.text
    assert "font families" in fonts.text


@on_linux
def test_without_a_display_the_fonts_are_still_looked_at() -> None:
    display, fonts = asyncio.run(screen.examine(PROBE, bare()))
    assert display.verdict is Verdict.WRONG
    assert "could not connect to display" in display.text
    assert "desktop" in display.mend
    assert fonts.verdict is Verdict.FINE


@on_linux
def test_without_fonts_it_is_said_how_to_get_some(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>")
    seen = bare(QT_QPA_PLATFORM="offscreen", FONTCONFIG_FILE=str(config))
    _, fonts = asyncio.run(screen.examine(PROBE, seen))
    assert fonts.verdict is Verdict.WRONG
    assert "fonts-dejavu" in fonts.mend


def test_a_program_that_does_not_start_is_said() -> None:
    broken = (sys.executable, "-c", "import sys; sys.exit('The wheels came off.')")
    display, fonts = asyncio.run(screen.examine(broken, bare()))
    assert "The wheels came off" in display.text
    assert fonts.verdict is Verdict.WRONG


def sound(*players: object, **changes: object) -> Finding:
    settings = AlertSettings(**changes)  # type: ignore[arg-type]  # fields by name
    return asyncio.run(desktop.examine_sound(players, SOUNDS, settings))  # type: ignore[arg-type]  # as above


@on_linux
def test_a_sound_is_played_without_being_heard(tmp_path: Path) -> None:
    broken, good = script(tmp_path, "pw-play", "echo no server >&2; exit 1"), script(tmp_path, "aplay", "exit 0")
    found = sound(broken, good, ring=False)
    assert found.verdict is Verdict.FINE
    assert found.text == "aplay plays sounds. Ringing is switched off in the settings."
    assert len(calls(tmp_path, "aplay")) == 1


@on_linux
def test_players_that_all_fail_are_named_with_what_they_said(tmp_path: Path) -> None:
    found = sound(script(tmp_path, "pw-play-device", "echo no server >&2; exit 1"), device="headset")
    assert found.verdict is Verdict.WRONG
    assert "on headset: pw-play-device: no server" in found.text
    assert "--device=headset" in calls(tmp_path, "pw-play-device")[0]


def test_no_player_and_no_such_sound_are_said(tmp_path: Path) -> None:
    assert "no program that plays sounds" in sound().text
    found = sound(script(tmp_path, "pw-play", "exit 0"), sound=str(tmp_path / "none.wav"))
    assert "none.wav cannot be used" in found.text
    assert "settings" in found.mend


def notifications(bus: str, **changes: object) -> Finding:
    async def ask() -> Finding:
        settings = AlertSettings(**changes)  # type: ignore[arg-type]  # fields by name
        return await desktop.examine_notifications(FreedesktopService(bus), settings)

    return asyncio.run(ask())


@needs_bus
def test_a_desktop_with_notifications_is_asked_and_shows_nothing() -> None:
    async def scenario() -> None:
        async with notification_desktop(bus) as shown:
            found = await desktop.examine_notifications(FreedesktopService(bus), AlertSettings(notifications=False))
            assert found.verdict is Verdict.FINE
            assert found.text.startswith("The desktop shows notifications with buttons. They are switched off")
            assert not shown.notified

    with private_bus() as bus:
        asyncio.run(scenario())


@needs_bus
def test_a_bus_without_notifications_is_said() -> None:
    with private_bus() as bus:
        found = notifications(bus)
    assert found.verdict is Verdict.WRONG
    assert "dunst" in found.mend


def test_a_bus_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert notifications(f"unix:path={tmp_path}/none").verdict is Verdict.WRONG


def test_a_platform_with_a_tray_alone_is_noted() -> None:
    assert asyncio.run(desktop.examine_notifications(None, AlertSettings())).verdict is Verdict.NOTE


@needs_keyring
def test_a_keyring_that_answers_is_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with keyring_desktop(tmp_path) as made:
        for name, value in made.variables.items():
            monkeypatch.setenv(name, value)
        found = asyncio.run(desktop.examine_keyring(OsKeyring(within_s=30)))
    assert found.verdict is Verdict.FINE


def test_no_keyring_is_said_with_how_to_get_one() -> None:
    found = asyncio.run(desktop.examine_keyring(OsKeyring(find=lambda: None)))
    assert (found.verdict, found.text) == (Verdict.WRONG, "This desktop has no keyring.")
    assert found.mend
