"""The sound files: ours and the user's own, at the volume they are played at.

Owns copies at other volumes than full, since not every player can be told one. It plays nothing.
"""

from __future__ import annotations

import sys
import wave
from array import array
from pathlib import Path

from agent_console.settings import SOUNDS
from agent_console.wording import said, words_of

#: A ring is short; a longer file is cut, so that no volume takes long to be made.
LONGEST_S = 20


class SoundUnusableError(Exception):
    """A file that cannot be rung with; the text says why."""


class SoundShelf:
    """Finds sounds by name or path. ``own`` is the folder of ours, ``made`` the caller's, for copies."""

    def __init__(self, own: Path, made: Path) -> None:
        self._own = own
        self._made = made
        self._ready: dict[tuple[str, int], Path] = {}

    def file(self, sound: str, volume_percent: int) -> Path:
        """Return a file with this sound at this volume; reads and writes the first time.

        Raises SoundUnusableError where there is no such file, or not one with 16-bit samples.
        """
        known = self._ready.get((sound, volume_percent))
        if known is not None:
            return known
        source = self._own / f"{sound}.wav" if sound in SOUNDS else Path(sound).expanduser()
        target = self._made / f"{len(self._ready)}.wav"
        try:
            _copy(source, target, volume_percent)
        except (OSError, EOFError, wave.Error) as error:
            raise SoundUnusableError(words_of(error) or said("alerts", "It is not a sound file.")) from error
        self._ready[sound, volume_percent] = target
        return target


def length_s(file: Path) -> float:
    """Return how long a sound lasts; 0 for what cannot be read."""
    try:
        with wave.open(str(file), "rb") as sound:
            return sound.getnframes() / sound.getframerate()
    except (OSError, EOFError, wave.Error):
        return 0.0


def _copy(source: Path, target: Path, volume_percent: int) -> None:
    with wave.open(str(source), "rb") as sound:
        if sound.getsampwidth() != 2:
            raise wave.Error(said("alerts", "Only 16-bit samples can be played."))
        shape = sound.getparams()
        frames = sound.readframes(LONGEST_S * sound.getframerate())
    samples = array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    quieter = array("h", (sample * volume_percent // 100 for sample in samples))
    if sys.byteorder == "big":
        quieter.byteswap()
    with wave.open(str(target), "wb") as out:
        out.setparams(shape)
        out.writeframes(quieter.tobytes())
