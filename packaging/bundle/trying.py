"""Runs a finished bundle the way a person would: its self-test in memory and on a display, with pictures of the window.

Owns the trial and its verdict. It takes the bundle as it finds it.
"""

from __future__ import annotations

import os
import pkgutil
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring.backends
from PyInstaller.archive.readers import CArchiveReader

from agent_console.demo.selftest import HELD
from agent_console.settings.language import TRANSLATED
from bundle.parts import QT_CATALOGUES

SELF_TEST_WITHIN_S = 120
PICTURE_BYTES_AT_LEAST = 10_000


def try_bundle(bundle: Path, *, pictures: Path) -> None:
    """Raise SystemExit where the bundle does not do what the program does from source."""
    program = bundle / ("agent-console.exe" if sys.platform == "win32" else "agent-console")
    check_keyring(program)
    check_languages(bundle)
    for line in self_test(program):
        print(f"bundle: {line}", flush=True)
    if not sys.platform.startswith("linux"):
        self_test(program, "--on-screen", "--screenshots", str(pictures))
    elif shutil.which("Xvfb") is None:
        raise SystemExit("bundle: Xvfb is missing, so that the window cannot be tried (packaging/setup.sh bundle)")
    else:
        with display() as name:
            self_test(program, "--on-screen", "--screenshots", str(pictures), DISPLAY=name, QT_QPA_PLATFORM="xcb")
    taken = sorted(pictures.glob("*.png"))
    if not taken or any(picture.stat().st_size < PICTURE_BYTES_AT_LEAST for picture in taken):
        raise SystemExit(f"bundle: there is no good picture of the window in {pictures}")
    print(f"bundle: the same with a window on a display; pictures in {pictures}", flush=True)
    if sys.platform.startswith("linux"):
        outlive_upgrade(bundle)
        print("bundle: the same while its folder was taken away under it", flush=True)


def check_keyring(program: Path) -> None:
    """Raise SystemExit where a keyring that the package knows was left behind."""
    known = {f"keyring.backends.{each.name}" for each in pkgutil.iter_modules(keyring.backends.__path__)}
    missing = known - modules_in(program)
    if missing or not known:
        raise SystemExit(f"bundle: these keyrings are not in it: {', '.join(sorted(missing))}")


def check_languages(bundle: Path) -> None:
    """Raise SystemExit where a language of the program lacks its words, or Qt's."""
    there = {file.name for file in bundle.rglob("*.qm")}
    wanted = {f"agent_console_{language.value}.qm" for language in TRANSLATED} | QT_CATALOGUES
    if wanted - there:
        raise SystemExit(f"bundle: these words are not in it: {', '.join(sorted(wanted - there))}")


def modules_in(program: Path) -> set[str]:
    """Return the names of all Python modules inside an executable of the bundle."""
    inside = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return set(inside.toc)


def outlive_upgrade(bundle: Path) -> None:
    """Raise SystemExit where a console does not go on once its folder is taken away, as an upgrade takes it away."""
    with tempfile.TemporaryDirectory() as place:
        copied = Path(shutil.copytree(bundle, Path(place) / "bundle", symlinks=True))
        running = subprocess.Popen(  # noqa: S603
            [str(copied / "agent-console"), "self-test"],
            env=_bare(place),
            cwd=place,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        with running:
            told = []
            for line in running.stdout or ():
                told.append(line)
                if line.strip() == HELD:
                    copied.rename(Path(place) / "gone")
    if running.returncode or copied.exists():
        raise SystemExit(f"bundle: it does not outlive its folder:\n{''.join(told)}")


def self_test(program: Path, *arguments: str, **environment: str) -> list[str]:
    """Run the self-test with an empty home and nothing of this Python around it; returns its lines."""
    with tempfile.TemporaryDirectory() as home:
        ended = subprocess.run(  # noqa: S603
            [str(program), "self-test", *arguments],
            env=_bare(home) | environment,
            cwd=home,
            capture_output=True,
            encoding="utf-8",
            timeout=SELF_TEST_WITHIN_S,
            check=False,
        )
    if ended.returncode or ended.stderr:
        raise SystemExit(f"bundle: the self-test of {program} failed:\n{ended.stdout}{ended.stderr}")
    return ended.stdout.splitlines()


def _bare(home: str) -> dict[str, str]:
    """Return an environment with an empty home, and nothing of this Python in it."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP") if name in os.environ}
    return kept | {"HOME": home, "USERPROFILE": home, "LANG": "C.UTF-8"}


@contextmanager
def display() -> Iterator[str]:
    """Run a display of our own; yields its name."""
    readable, writable = os.pipe()
    server = subprocess.Popen(  # noqa: S603
        ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=(writable,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    try:
        with os.fdopen(readable) as told:
            number = told.readline().strip()
        if not number:
            raise SystemExit("bundle: Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
