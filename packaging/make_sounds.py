"""Makes the ring tones in resources/sounds: `python packaging/make_sounds.py [FOLDER]`.

Owns how they sound. They are computed, so that they are ours and the same bytes come out everywhere.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

RATE_HZ = 22_050
LOUDEST = 26_000

Tone = Callable[[float], float]


def ring(at_s: float) -> float:
    """Two bursts of a warbling telephone bell."""
    burst = at_s % 0.5
    if at_s >= 1.0 or burst >= 0.38:
        return 0.0
    warble = 1.0 if int(at_s * 22) % 2 else 0.82
    return (
        warble * _edge(burst, 0.38) * (_sine(880 if warble == 1.0 else 1_108.7, at_s) * 0.7 + _sine(1_760, at_s) * 0.3)
    )


def bell(at_s: float) -> float:
    """Three struck notes, rising."""
    return (
        sum(_struck(frequency, at_s - start) for start, frequency in ((0.0, 659.3), (0.18, 830.6), (0.36, 987.8))) / 2
    )


def pulse(at_s: float) -> float:
    """Three short beeps that cut through a noisy room."""
    beep = at_s % 0.25
    if at_s >= 0.75 or beep >= 0.13:
        return 0.0
    return _edge(beep, 0.13) * (_sine(1_318.5, at_s) * 0.6 + _sine(2_637, at_s) * 0.4)


def chime(at_s: float) -> float:
    """Two soft notes, falling: for what may be overheard."""
    return sum(_struck(frequency, at_s - start) for start, frequency in ((0.0, 784.0), (0.28, 523.3))) / 1.6


#: The sounds and how long each lasts, in seconds.
SOUNDS: dict[str, tuple[Tone, float]] = {
    "ring": (ring, 1.0),
    "bell": (bell, 1.4),
    "pulse": (pulse, 0.8),
    "chime": (chime, 1.3),
}


def write(tone: Tone, length_s: float, file: Path) -> None:
    """Write a tone as 16-bit mono."""
    count = int(length_s * RATE_HZ)
    samples = array("h", (round(max(-1.0, min(1.0, tone(n / RATE_HZ))) * LOUDEST) for n in range(count)))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(file), "wb") as out:
        out.setparams((1, 2, RATE_HZ, 0, "NONE", "not compressed"))
        out.writeframes(samples.tobytes())


def _sine(frequency_hz: float, at_s: float) -> float:
    return math.sin(2 * math.pi * frequency_hz * at_s)


def _edge(at_s: float, length_s: float) -> float:
    """Come and go within 8 ms, so that nothing clicks."""
    return min(1.0, at_s / 0.008, (length_s - at_s) / 0.008)


def _struck(frequency_hz: float, at_s: float) -> float:
    if at_s < 0:
        return 0.0
    ringing = math.exp(-at_s * 5.5) * min(1.0, at_s / 0.004)
    return ringing * (_sine(frequency_hz, at_s) * 0.75 + _sine(frequency_hz * 3, at_s) * 0.18 * math.exp(-at_s * 9))


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent.parent / "resources" / "sounds")
    folder.mkdir(parents=True, exist_ok=True)
    for name, (tone, length_s) in SOUNDS.items():
        write(tone, length_s, folder / f"{name}.wav")
