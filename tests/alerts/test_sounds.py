from __future__ import annotations

import subprocess
import sys
import wave
from array import array
from pathlib import Path

import pytest

from agent_console.alerts.sounds import SoundUnusableError, length_s
from agent_console.machine import paths
from agent_console.settings import SOUNDS
from tests.alerts.made import shelf

MAKER = Path(__file__).parents[2] / "packaging" / "make_sounds.py"


def loudest(file: Path) -> int:
    with wave.open(str(file), "rb") as sound:
        return max(abs(sample) for sample in array("h", sound.readframes(sound.getnframes())))


def test_the_shipped_sounds_are_what_the_generator_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(MAKER), str(tmp_path)], check=True)
    for name in SOUNDS:
        assert (tmp_path / f"{name}.wav").read_bytes() == (
            paths.resources_dir() / "sounds" / f"{name}.wav"
        ).read_bytes()


@pytest.mark.parametrize("name", SOUNDS)
def test_each_sound_is_short_and_loud_without_clipping(name: str, tmp_path: Path) -> None:
    file = shelf(tmp_path).file(name, 100)
    assert 0.5 <= length_s(file) <= 2
    assert 12_000 < loudest(file) < 32_767


def test_volume_is_in_the_samples(tmp_path: Path) -> None:
    sounds = shelf(tmp_path)
    loud, half = loudest(sounds.file("ring", 100)), loudest(sounds.file("ring", 50))
    assert abs(half - loud / 2) <= 1
    assert loudest(sounds.file("ring", 0)) == 0


def test_a_sound_of_ones_own_and_what_cannot_be_one(tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    own = tmp_path / "mine.wav"
    own.write_bytes((paths.resources_dir() / "sounds" / "bell.wav").read_bytes())
    assert length_s(shelf(made).file(str(own), 100)) > 1
    own.write_bytes(b"not a sound")
    for wrong in (str(own), str(tmp_path / "gone.wav")):
        with pytest.raises(SoundUnusableError):
            shelf(made).file(wrong, 100)
