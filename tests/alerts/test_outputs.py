"""The outputs to choose from, as real processes list them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_console.alerts.outputs import Output, find_outputs

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has programs that list them")

SINKS = """Sink #54
	State: SUSPENDED
	Name: alsa_output.pci-0000_00_1f.3.analog-stereo
	Description: Built-in Audio Analog Stereo
	Driver: PipeWire
	Properties:
		device.description = "Built-in Audio"

Sink #61
	Name: bluez_output.AC_12.1
	Description: Headset: left \u202eand right
"""
PCMS = """null
    Discard all samples (playback) or generate zero samples (capture)
default
    Playback/recording through the PulseAudio sound server
sysdefault:CARD=PCH
    HDA Intel PCH, ALC257 Analog
    Default Audio Device
hw:CARD=PCH,DEV=0
    HDA Intel PCH, ALC257 Analog
    Direct hardware device without any conversions
"""


def computer(folder: Path, **programs: str) -> Callable[[str], str | None]:
    """A computer with these programs; each says what it is given, or does what begins with a ``!``."""
    for name, says in programs.items():
        file = folder / name.replace("_", "-")
        (folder / f"{name}.txt").write_text(says)
        file.write_text(
            f"#!/bin/sh\n{says[1:]}\n" if says.startswith("!") else f'#!/bin/sh\ncat "{folder}/{name}.txt"\n'
        )
        file.chmod(0o755)
    return lambda name: str(folder / name) if (folder / name).exists() else None


def found(which: Callable[[str], str | None]) -> tuple[Output, ...]:
    return asyncio.run(find_outputs(which))


@pytest.mark.parametrize("player", ["pw_play", "paplay"])
def test_a_sound_server_names_its_outputs(tmp_path: Path, player: str) -> None:
    assert found(computer(tmp_path, pactl=SINKS, **{player: ""})) == (
        Output("alsa_output.pci-0000_00_1f.3.analog-stereo", "Built-in Audio Analog Stereo"),
        Output("bluez_output.AC_12.1", "Headset: left and right"),
    )


def test_alsa_names_its_own_but_for_what_is_no_output(tmp_path: Path) -> None:
    assert found(computer(tmp_path, aplay=PCMS)) == (Output("hw:CARD=PCH,DEV=0", "HDA Intel PCH, ALC257 Analog"),)


@pytest.mark.parametrize("programs", [{}, {"pw_play": ""}, {"canberra_gtk_play": "", "pactl": SINKS}])
def test_where_nothing_fits_the_player_there_is_nothing_to_choose(tmp_path: Path, programs: dict[str, str]) -> None:
    assert found(computer(tmp_path, **programs)) == ()


def test_a_server_that_does_not_answer_is_not_waited_for(tmp_path: Path) -> None:
    assert found(computer(tmp_path, pw_play="", pactl="!exec sleep 60")) == ()


def test_nonsense_is_no_output(tmp_path: Path) -> None:
    assert found(computer(tmp_path, pw_play="", pactl="\tDescription: x\nName:\n\x00\xff" * 50)) == ()
