"""`agent-console history`: the real program in a process of its own, on real archives."""

from __future__ import annotations

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from agent_console.archive.opening import archive_file
from agent_console.cli.moments import moment
from agent_console.errors import SettingsError
from agent_console.taskrouter.sids import AccountSid, WorkspaceSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.archive.exported import OTHER_WORKER, WORKER, Told, archive_with, sighting
from tests.children import bare
from tests.waiting import PATIENCE_S, wait_until

TRIES = 5
NOW = datetime.now(UTC)
ACCOUNT = AccountSid("AC" + "0" * 32)
WORKSPACE = WorkspaceSid("WS" + "0" * 32)
OTHER_WORKSPACE = WorkspaceSid("WS" + "1" * 32)
TOLD = (
    sighting(1, NOW - timedelta(hours=1), S.COMPLETED, attributes='{"name":"Ada"}'),
    sighting(2, NOW - timedelta(days=2), S.TIMEOUT),
    sighting(3, NOW - timedelta(days=20), S.TIMEOUT),
    sighting(4, NOW - timedelta(days=1), S.REJECTED, worker_sid=OTHER_WORKER, queue="sales"),
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that holds one archive."""
    make_archive(tmp_path, WORKSPACE, TOLD)
    return tmp_path


def make_archive(data: Path, workspace: WorkspaceSid, told: tuple[Told, ...]) -> Path:
    folder = data / "agent-console" / "archive"
    folder.mkdir(parents=True, exist_ok=True)
    file = archive_file(folder, ACCOUNT, workspace)
    archive_with(file, told).close()
    return file


def environment(data: Path) -> dict[str, str]:
    return bare(XDG_DATA_HOME=str(data), HOME=str(data), TZ="UTC")


def run(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "agent_console", "history", *arguments],
        capture_output=True,
        text=True,
        env=environment(data),
        timeout=PATIENCE_S,
        check=False,
    )


def exported(data: Path, *arguments: str) -> list[str]:
    """The numbers of the reservations in an export, in its order."""
    file = data / "out.csv"
    finished = run(data, "export", "--output", str(file), *arguments)
    assert finished.returncode == 0, finished.stderr
    assert finished.stderr == ""
    with file.open(encoding="utf-8-sig", newline="") as text:
        found = [row["reservation_sid"].lstrip("WR0") for row in csv.DictReader(text)]
    assert finished.stdout == f"{len(found)} reservations in {file}\n"
    return found


@pytest.mark.parametrize(
    ("arguments", "numbers"),
    [
        ([], "1423"),
        (["--sort", "oldest"], "3241"),
        (["--status", "timeout"], "23"),
        (["--status", "timeout", "--since", "7d"], "2"),
        (["--since", "36h", "--until", "120m"], "4"),
        (["--until", (NOW - timedelta(days=10)).isoformat()], "3"),
        (["--worker", OTHER_WORKER], "4"),
        (["--queue", "sales", "--channel", "voice"], "4"),
        (["--channel", "chat"], ""),
    ],
)
def test_exactly_what_the_options_leave_is_written(data: Path, arguments: list[str], numbers: str) -> None:
    assert exported(data, *arguments) == list(numbers)


@pytest.mark.parametrize(("name", "begins"), [("o.jsonl", b'{"schema"'), ("o.sqlite", b"SQLite"), ("o", b"\xef\xbb")])
def test_the_name_says_the_format(data: Path, name: str, begins: bytes) -> None:
    assert run(data, "export", "--output", str(data / name)).returncode == 0
    assert (data / name).read_bytes().startswith(begins)


def test_a_copy_is_an_archive(data: Path) -> None:
    copy = data / "copy.sqlite"
    assert run(data, "export", "--worker", WORKER, "--format", "sqlite", "--output", str(copy)).returncode == 0

    assert exported(data, "--archive", str(copy)) == ["1", "2", "3"]
    assert exported(data, "--archive", str(copy), "--text", "ada") == ["1"]


def test_it_works_while_the_console_writes(data: Path) -> None:
    file = archive_file(data / "agent-console" / "archive", ACCOUNT, WORKSPACE)
    with closing(sqlite3.connect(file, isolation_level=None)) as console:
        console.execute("BEGIN IMMEDIATE")
        console.execute("DELETE FROM entry")

        assert exported(data) == list("1423")


def test_figures_for_people(data: Path) -> None:
    finished = run(data, "stats", "--since", "7d")

    assert finished.returncode == 0, finished.stderr
    lines = dict(line.rsplit("  ", 1) for line in finished.stdout.splitlines())
    figures = {name.strip(): value.strip() for name, value in lines.items()}
    assert figures["offered"] == "3"
    assert figures["missed"] == "1"
    assert figures["accept rate"] == "33.3%"
    assert figures["answer time, median"] == "5.2 s"
    assert figures["handle time, median"] == "1 min 00 s"


def test_figures_for_programs(data: Path) -> None:
    finished = run(data, "stats", "--format", "json", "--status", "timeout")

    figures = json.loads(finished.stdout)
    assert (figures["schema"], figures["offered"], figures["missed"]) == (1, 2, 2)
    assert figures["median_answer_s"] is None
    assert figures["statuses"]["timeout"] == 2
    assert figures["statuses"]["completed"] == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "export|stats"),
        (["dance"], "dance"),
        (["export"], "--output"),
        (["export", "--output", "x", "--status", "lost"], "--status"),
        (["export", "--output", "x", "--since", "soon"], "--since: 'soon' is no time"),
        (["export", "--output", "x", "--since", "99999999999d"], "--since"),
        (["stats", "--since", "1d", "--until", "2d"], "--until"),
        (["stats", "--worker", ACCOUNT], "--worker: WK and 32 hexadecimal digits are expected"),
        (["stats", "--account-sid", ACCOUNT], "--workspace-sid is missing"),
        (["stats", "--account-sid", ACCOUNT, "--workspace-sid", OTHER_WORKSPACE], "no archive"),
        (["stats", "--archive", "nowhere"], "--archive"),
        (["stats", "--sort", "newest"], "--sort"),
    ],
)
def test_a_wrong_option_is_named(data: Path, arguments: list[str], said: str) -> None:
    finished = run(data, *arguments)

    assert finished.returncode == 2, finished.stderr
    assert said in finished.stderr
    assert "Traceback" not in finished.stderr


def test_several_archives_are_listed(data: Path) -> None:
    other = make_archive(data, OTHER_WORKSPACE, TOLD[:1])

    unsure = run(data, "stats")

    assert unsure.returncode == 2
    assert str(other) in unsure.stderr
    assert exported(data, "--account-sid", ACCOUNT, "--workspace-sid", OTHER_WORKSPACE) == ["1"]


def test_without_an_archive_it_says_where_it_looked(tmp_path: Path) -> None:
    finished = run(tmp_path, "stats")

    assert finished.returncode == 2
    assert str(tmp_path) in finished.stderr


def test_what_is_no_archive_is_refused(data: Path) -> None:
    (data / "picture.png").write_bytes(b"\x89PNG" * 500)
    with closing(sqlite3.connect(data / "other.sqlite")) as other:
        other.execute("CREATE TABLE reservation (id)")
    for name in ("picture.png", "other.sqlite"):
        finished = run(data, "stats", "--archive", str(data / name))
        assert finished.returncode == 1, finished.stderr
        assert name in finished.stderr
        assert "Traceback" not in finished.stderr


def test_a_newer_archive_is_refused(data: Path) -> None:
    file = archive_file(data / "agent-console" / "archive", ACCOUNT, WORKSPACE)
    with closing(sqlite3.connect(file)) as later:
        later.execute("PRAGMA user_version = 99")

    finished = run(data, "stats")

    assert finished.returncode == 1
    assert "newer version" in finished.stderr


def test_a_target_that_cannot_be_written_ends_with_1(data: Path) -> None:
    finished = run(data, "export", "--output", str(data))

    assert finished.returncode == 1
    assert f"{data} cannot be written" in finished.stderr


def cut_off(data: Path, file: Path) -> tuple[int, bytes]:
    """Press Ctrl+C in the middle of an export; returns its exit code and what it said."""
    child = subprocess.Popen(
        [sys.executable, "-m", "agent_console", "history", "export", "--output", str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(data),
    )
    wait_until(lambda: child.poll() is not None or len(list(file.parent.iterdir())) == 2, "the export's beginning")
    for number in (signal.SIGSTOP, signal.SIGINT, signal.SIGCONT):
        child.send_signal(number)
    _, said = child.communicate(timeout=PATIENCE_S)
    return child.returncode, said


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent to another process as a signal on POSIX alone")
def test_ctrl_c_leaves_nothing_behind(tmp_path: Path) -> None:
    make_archive(tmp_path, WORKSPACE, tuple(sighting(number, NOW, S.COMPLETED) for number in range(1, 4_000)))
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "out.csv"
    # On a busy machine it may be over before anybody can press; who does not hear it always is.
    for _ in range(TRIES):
        file.write_text("yesterday")
        code, said = cut_off(tmp_path, file)
        if code:
            break

    assert code == 1
    assert b"cancelled" in said
    assert list(folder.iterdir()) == [file]
    assert file.read_text() == "yesterday"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("7d", NOW - timedelta(days=7)),
        ("12h", NOW - timedelta(hours=12)),
        (" 30m ", NOW - timedelta(minutes=30)),
        ("2026-03-01", datetime(2026, 3, 1).astimezone()),
        ("2026-03-01T08:30", datetime(2026, 3, 1, 8, 30).astimezone()),
        ("2026-03-01T08:30Z", datetime(2026, 3, 1, 8, 30, tzinfo=UTC)),
        ("2026-03-01 08:30+02:00", datetime(2026, 3, 1, 8, 30, tzinfo=timezone(timedelta(hours=2)))),
    ],
)
def test_moments_as_people_type_them(text: str, read: datetime) -> None:
    assert moment(text, NOW, option="--since") == read
    assert moment(text, NOW, option="--since").tzinfo is UTC


@pytest.mark.parametrize("text", ["", "7", "7w", "-7d", "yesterday", "2026-13-01", "٧d", "9999999999d"])
def test_what_is_no_moment_names_the_option(text: str) -> None:
    with pytest.raises(SettingsError, match="--until") as raised:
        moment(text, NOW, option="--until")
    assert raised.value.field == "--until"
