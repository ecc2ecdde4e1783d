"""`python -m tests.fuzz.guided TARGET FOLDER [libFuzzer's options]`: one target, guided by which lines it reaches.

A process of its own for each: libFuzzer ends it. What is found lies in FOLDER, and what broke it as crash-….
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["agent_console"]):
    from tests.fuzz.targets import TARGETS


def main(name: str, folder: str, *options: str) -> None:
    """Search until an option says that it is enough, or something is found."""
    corpus = Path(folder) / name.replace(" ", "-")
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(TARGETS[name].seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], str(corpus), f"-artifact_prefix={corpus}-", *options], TARGETS[name].read)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
