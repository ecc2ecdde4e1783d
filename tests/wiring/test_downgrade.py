"""A step back to an older version: what a newer one wrote is refused with words, used as far as it goes, and kept."""

from __future__ import annotations

import asyncio
import sqlite3
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from agent_console import settings
from agent_console.accounts import profiles
from agent_console.archive.archive import Archive
from agent_console.archive.opening import archive_file, open_for_writing
from agent_console.archive.schema import STEPS
from agent_console.cli.main import main
from agent_console.errors import ArchiveUnavailable
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.settings import Theme
from agent_console.settings.store import SettingsStore
from agent_console.taskrouter.sids import AccountSid, WorkspaceSid
from agent_console.wiring.keeping import open_archive
from agent_console.wiring.launch import make_options
from agent_console.wiring.news import news_since_last_start
from tests.archive.made import run, sighting

ACCOUNT, WORKSPACE = AccountSid(f"AC{1:032x}"), WorkspaceSid(f"WS{2:032x}")

SETTINGS_OF_A_LATER_VERSION = """\
# by hand
theme = "sepia"
caller_id = "+15550100"

[alerts]
volume_percent = 40
haptics = true

[holograms]
colour = "blue"
"""

PROFILES_OF_A_LATER_VERSION = f"""\
format = 2

[[profile]]
name = "Alice"
base_url = "https://taskrouter.twilio.com"
account_sid = "{ACCOUNT}"
username = "{ACCOUNT}"
workspace_sid = "{WORKSPACE}"
worker_sid = "WK{3:032x}"
role = "agent"
colour = "green"

[profile.desk]
floor = 3

[[profile]]
name = "Floor"
base_url = "https://taskrouter.twilio.com"
account_sid = "{ACCOUNT}"
username = "{ACCOUNT}"
workspace_sid = "{WORKSPACE}"
role = "supervisor"
"""


@pytest.fixture
def archive_dir(tmp_path: Path) -> Path:
    """A folder with an archive of the version after this one."""
    file = archive_file(tmp_path / "archive", ACCOUNT, WORKSPACE)
    open_for_writing(file)[0].close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    connection.close()
    return file.parent


def _contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_settings_of_a_later_version_are_told_of_and_stay_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(SETTINGS_OF_A_LATER_VERSION, encoding="utf-8")

    async def scenario() -> None:
        loaded = settings.load(file)
        # A key that is not known here does no harm; a value that cannot be used is said.
        (told,) = loaded.problems
        assert "theme must be" in str(told)
        assert loaded.settings.theme is Theme.SYSTEM
        assert loaded.settings.alerts.volume_percent == 40
        store = SettingsStore(loaded)
        running = asyncio.ensure_future(store.run())  # noqa: TID251  ended below
        store.choose("alerts.volume_percent", 60)
        await asyncio.sleep(0)
        running.cancel()
        await asyncio.wait([running])

    asyncio.run(scenario())
    expected = SETTINGS_OF_A_LATER_VERSION.replace("volume_percent = 40", "volume_percent = 60")
    assert file.read_text(encoding="utf-8") == expected


def test_profiles_of_a_later_version_keep_what_this_one_does_not_know(tmp_path: Path) -> None:
    file = tmp_path / "profiles.toml"
    file.write_text(PROFILES_OF_A_LATER_VERSION, encoding="utf-8")
    known = profiles.load(file)
    alice, floor = known.all
    profiles.save(file, known.with_used(replace(floor, proxy="none")))
    there = tomllib.loads(file.read_text(encoding="utf-8"))
    assert there["format"] == 2
    assert [profile["name"] for profile in there["profile"]] == ["Floor", "Alice"]
    assert there["profile"][0]["proxy"] == "none"
    assert there["profile"][1]["colour"] == "green"
    assert there["profile"][1]["desk"] == {"floor": 3}
    assert profiles.load(file).find("Alice") == alice


def test_a_kind_of_profile_that_is_not_known_is_refused_with_words_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "agent-console"
    folder.mkdir()
    text = PROFILES_OF_A_LATER_VERSION.replace('role = "agent"', 'role = "robot"')
    (folder / "profiles.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert main([]) == 2
    told = capsys.readouterr().err
    assert "profile 1, role: one of agent, supervisor is expected" in told
    assert _contents(folder) == {"profiles.toml": text.encode()}


def test_an_archive_of_a_later_version_is_left_alone_and_the_shift_has_one_for_itself(archive_dir: Path) -> None:
    before = _contents(archive_dir)
    options = make_options(
        base_url="https://taskrouter.twilio.com",
        account_sid=ACCOUNT,
        api_key_sid=None,
        secret="x" * 32,
        workspace_sid=WORKSPACE,
        worker_sid=f"WK{3:032x}",
        archive_dir=archive_dir,
    )

    async def scenario() -> str:
        async with open_archive(options) as archive:
            return str(await archive.looked_through())

    told = asyncio.run(scenario())
    assert "A newer version of Agent Console wrote this archive" in told
    assert "forgotten at the end" in told
    assert _contents(archive_dir) == before


def test_a_console_that_runs_writes_nothing_into_what_a_later_version_has_taken_over(tmp_path: Path) -> None:
    """The next version was installed during a shift, and a supervisor's window of it was opened."""
    file = archive_file(tmp_path, ACCOUNT, WORKSPACE)
    told: list[ArchiveChange] = []

    async def scenario() -> None:
        archive = await Archive.open(file)
        archive.subscribe(told.append)
        await archive.write(FactBatch(sightings=(sighting(1),)))
        with sqlite3.connect(file) as later:
            later.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
        later.close()
        with pytest.raises(ArchiveUnavailable, match="taken the archive over"):
            await archive.write(FactBatch(sightings=(sighting(2),)))
        await archive.close()

    run(scenario())
    assert "Start this console again" in str(told[-1].trouble)
    connection = sqlite3.connect(file)
    assert connection.execute("SELECT count(*) FROM entry").fetchone() == (1,)
    connection.close()


def test_the_command_line_refuses_an_archive_of_a_later_version(
    archive_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _contents(archive_dir)
    monkeypatch.setenv("XDG_DATA_HOME", str(archive_dir.parent))
    assert main(["history", "stats", "--archive", str(next(archive_dir.iterdir()))]) == 1
    assert "newer version" in capsys.readouterr().err
    assert _contents(archive_dir) == before


def test_after_a_step_back_nothing_is_told_as_new(tmp_path: Path) -> None:
    file = tmp_path / "last-version"
    file.write_text("99.0.0\n", encoding="utf-8")
    assert news_since_last_start(file, "0.1.0", ()) == ()
