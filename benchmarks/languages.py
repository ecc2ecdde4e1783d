"""What a language other than English costs before the first paint.

Measured: wall time of choosing the language, with loading its catalogue and Qt's own, until a first string of each has
been translated; over every language there is, the dearest. Baseline: the same for English, which reads no file.
Target: at most 5 ms.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence

from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most

LIMIT_MS = 5.0


def _spoken(language: str) -> float:
    ended = subprocess.run([sys.executable, "-m", "benchmarks.languages", language], check=True, capture_output=True)
    took_ms: float = json.loads(ended.stdout)
    return took_ms


def _translated() -> Sample:
    from agent_console.settings.language import TRANSLATED  # noqa: PLC0415  only the parent needs them

    took_ms = {language.value: _spoken(language.value) for language in TRANSLATED}
    said = ", ".join(f"{name} {ms:.1f}" for name, ms in took_ms.items())
    return Sample({"ms": max(took_ms.values())}, (f"ms until each language speaks: {said}",))


def _english() -> Sample:
    return Sample({"ms": _spoken("en")})


def _judge(medians: Medians) -> Sequence[Figure]:
    dearest, english = medians["translated"]["ms"], medians["english"]["ms"]
    return [at_most("the dearest language speaks", dearest, "ms", "English", english, limit=LIMIT_MS)]


BENCHMARK = Benchmark(5, {"translated": _translated, "english": _english}, _judge)


def main() -> None:
    """Let one language be spoken in a process of its own, and print how long it took."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  the parent needs no Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  as above

    from agent_console.settings.language import Language  # noqa: PLC0415  as above
    from agent_console.wiring.language import speak  # noqa: PLC0415  as above

    application = QApplication([sys.argv[0], "-platform", "offscreen"])
    begun = time.perf_counter()
    speak(application, Language(sys.argv[1]))
    QCoreApplication.translate("words", "Accept")
    QCoreApplication.translate("QPlatformTheme", "Cancel")
    print(json.dumps((time.perf_counter() - begun) * 1e3))


if __name__ == "__main__":
    main()
