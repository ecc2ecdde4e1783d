"""The settings while the program runs: in force at once, in the file soon, and never taken back."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from agent_console.accounts.profiles import Profile
from agent_console.errors import SettingsError
from agent_console.settings import Loaded, Origin, PhoneSetting, Settings, Theme, WindowSettings, load
from agent_console.settings.store import SettingsStore, kept_in_memory
from agent_console.taskrouter.sids import AccountSid, WorkerSid, WorkspaceSid
from agent_console.wiring.launch import RunOptions, options_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "agent-console" / "settings.toml"


@asynccontextmanager
async def running(store: SettingsStore) -> AsyncIterator[None]:
    task = asyncio.get_running_loop().create_task(store.run())
    await asyncio.sleep(0)  # it begins
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def test_a_change_counts_at_once_and_is_in_the_file_when_it_ends(file: Path) -> None:
    store = SettingsStore(load(file))
    told: list[tuple[Settings, Settings]] = []
    store.subscribe(lambda old, new: told.append((old.settings, new.settings)))

    async def scenario() -> None:
        async with running(store):
            store.choose("theme", Theme.DARK)
            assert store.settings.theme is Theme.DARK
            store.choose("phones", (PhoneSetting("Desk", "client:desk"),))
            store.choose("alerts.volume_percent", 30)

    asyncio.run(scenario())
    assert [new.theme for _, new in told] == [Theme.DARK] * 3
    assert load(file).settings == store.settings
    assert store.trouble is None


def test_what_was_changed_before_it_ran_is_written_too(file: Path) -> None:
    store = SettingsStore(load(file))
    store.choose("theme", Theme.DARK)

    async def scenario() -> None:
        async with running(store):
            pass

    asyncio.run(scenario())
    assert load(file).settings.theme is Theme.DARK


def test_the_default_comes_back_and_leaves_the_file(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('theme = "dark"\n[alerts]\nvolume_percent = 3\n')
    store = SettingsStore(load(file))

    async def scenario() -> None:
        async with running(store):
            store.forget("theme")

    asyncio.run(scenario())
    assert (store.settings.theme, store.loaded.origin("theme")) == (Theme.SYSTEM, Origin.BUILT_IN)
    assert file.read_text() == "[alerts]\nvolume_percent = 3\n"


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("alerts.volume_percent", 101, "Volume must be a whole number from 0 to 100, not 101"),
        ("alerts.volume_percent", "loud", 'not "loud"'),
        ("caller_id", "home", "must be a number in international form"),
        ("phones", (PhoneSetting("x", "home"),), "must be a number in international form"),
        ("keys.dequeue", "D", "must be keys with Ctrl"),
        ("keys.dequeue", "Ctrl+F", "is taken: Search the history"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(file: Path, key: str, value: object, said: str) -> None:
    store = SettingsStore(load(file))
    with pytest.raises(SettingsError, match=said):
        store.choose(key, value)
    assert store.settings == Settings()


def test_a_locked_value_stays(file: Path) -> None:
    store = SettingsStore(Loaded(file=file, locked={"theme": Theme.DARK}).with_user({}))
    store.choose("theme", Theme.LIGHT)
    store.forget("theme")
    assert store.settings.theme is Theme.DARK


def test_a_file_that_cannot_be_written_is_told_and_tried_again_with_the_next_change(file: Path) -> None:
    file.parent.write_text("in the way")
    store = SettingsStore(Loaded(file=file))
    written, failed = asyncio.Event(), asyncio.Event()
    store.subscribe(lambda _old, _new: (failed if store.trouble is not None else written).set())

    async def scenario() -> None:
        async with running(store):
            store.choose("theme", Theme.DARK)
            await failed.wait()
            assert store.settings.theme is Theme.DARK
            assert "could not be saved" in str(store.trouble)
            file.parent.unlink()
            written.clear()
            store.choose("alerts.volume_percent", 30)
            await asyncio.get_running_loop().run_in_executor(None, file.parent.exists)
            while store.trouble is not None:
                written.clear()
                await written.wait()

    asyncio.run(scenario())
    assert load(file).settings.theme is Theme.DARK
    assert load(file).settings.alerts.volume_percent == 30


def test_in_memory_it_begins_with_what_was_given() -> None:
    begun = Settings(theme=Theme.DARK)
    store = kept_in_memory(begun)
    store.choose("theme", Theme.LIGHT)
    store.forget("theme")
    assert store.settings == begun


def test_making_one_imports_nothing_dear() -> None:
    script = (
        "import sys; before = set(sys.modules);"
        "from agent_console.settings.store import SettingsStore; SettingsStore();"
        "print(sorted({'asyncio', 'msgspec', 'tomlkit', 'tomllib'} & set(sys.modules) - before))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_keys_that_two_shortcuts_have_are_named_at_the_one_that_was_set(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('[keys]\naccept = "Ctrl+F"\n')
    problems = load(file).problems
    assert [problem.key for problem in problems] == ["keys.accept"]
    assert "keys.accept and keys.search have the same keys; keys.accept keeps them" in problems[0].text


def test_a_file_that_was_cut_off_is_set_aside_and_that_is_told(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('caller_id = "+15550100"\n[alerts]\nsound = "be')
    store = SettingsStore(load(file))
    told: list[Path | None] = []
    store.subscribe(lambda _old, _new: told.append(store.set_aside))

    async def scenario() -> None:
        async with running(store):
            store.choose("theme", Theme.DARK)

    asyncio.run(scenario())
    assert told == [None, file.with_name("settings.unreadable-1.toml")]
    assert load(file).settings.caller_id == "+15550100"


def test_the_next_profile_begins_with_what_was_changed_before_it() -> None:
    asked = Settings(window=WindowSettings(start_minimised=True))
    store = kept_in_memory(Settings())
    store.choose("theme", Theme.DARK)
    profile = Profile(
        name="Ada",
        base_url="https://taskrouter.twilio.com",
        account_sid=AccountSid("AC" + "0" * 32),
        username=AccountSid("AC" + "0" * 32),
        workspace_sid=WorkspaceSid("WS" + "0" * 32),
        worker_sid=WorkerSid("WK" + "0" * 32),
    )
    options = options_of(profile, None, RunOptions(settings=asked, store=store))
    assert options.settings.theme is Theme.DARK
    assert options.settings.window.start_minimised
    assert options.store is store
