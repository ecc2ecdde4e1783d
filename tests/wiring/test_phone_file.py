"""The phones used last, in their file: they come back as they were, and a file that is broken is no file."""

from __future__ import annotations

import asyncio
import json
import stat
import sys
from pathlib import Path

import pytest

from agent_console.session.clicks import PhoneUse
from agent_console.taskrouter.sids import WorkerSid
from agent_console.wiring.phone_file import MOST_BYTES, PhoneFile

WORKER = WorkerSid(f"WK{1:032x}")
PHONES = (PhoneUse(uri="client:zoë"), PhoneUse(uri="+14155550100", failed=True))


def test_they_come_back_in_their_order(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    asyncio.run(PhoneFile.of(folder, WORKER).save(PHONES))
    assert asyncio.run(PhoneFile.of(folder, WORKER).load()) == PHONES
    assert asyncio.run(PhoneFile.of(folder, WorkerSid(f"WK{2:032x}")).load()) == (), "each worker has its own"
    (file,) = folder.iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b"null",
        b'{"uri": 1}',
        b"\xff\xfe",
        b'[{"uri": 7, "failed": false}]',
        b"[" * 50_000,
        json.dumps([{"uri": "+14155550100", "failed": False}]).encode() + b" " * MOST_BYTES,
    ],
)
def test_a_file_that_is_broken_tells_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"phones-{WORKER}.json").write_bytes(content)
    assert asyncio.run(PhoneFile.of(tmp_path, WORKER).load()) == ()


def test_what_is_no_phone_is_left_out(tmp_path: Path) -> None:
    written = [{"uri": "javascript:alert(1)", "failed": False}, {"uri": "client:ada", "failed": "yes"}]
    (tmp_path / f"phones-{WORKER}.json").write_text(json.dumps(written), encoding="utf-8")
    assert asyncio.run(PhoneFile.of(tmp_path, WORKER).load()) == (PhoneUse(uri="client:ada"),)


def test_a_folder_that_cannot_be_written_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = PhoneFile.of(tmp_path / "file", WORKER)
    asyncio.run(memory.save(PHONES))
    assert asyncio.run(memory.load()) == ()


def test_a_console_that_keeps_nothing_keeps_no_phones() -> None:
    memory = PhoneFile.of(None, WORKER)
    asyncio.run(memory.save(PHONES))
    assert asyncio.run(memory.load()) == ()
