"""The ring with real player processes."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from agent_console.alerts.players import CommandPlayer, Player, commands_found, find_players
from agent_console.alerts.policy import Tune
from agent_console.alerts.ringing import Ringing
from agent_console.alerts.state import RingTrouble, RingTroubleKind
from tests.alerts.made import calls, run, script, shelf
from tests.waiting import until

TUNE = Tune(sound="ring", volume_percent=80, device="", repeat=True)
ENDLESS = 'echo $$ >"$0.pid"; sleep 60'


class Heard:
    """A ring with these players, and all that it reported."""

    def __init__(self, players: Sequence[Player], folder: Path) -> None:
        self.troubles: list[RingTrouble | None] = []
        self.tests: list[str] = []
        made = folder / "made"
        made.mkdir()
        self.now = 1_000.0
        self.rang_at: list[float] = []
        self.ringing = Ringing(
            players,
            shelf(made),
            report=self.troubles.append,
            report_test=self.tests.append,
            monotonic=lambda: self.now,
            rang=self.rang_at.append,
        )

    async def during(self, work: Coroutine[Any, Any, None]) -> None:
        async with asyncio.TaskGroup() as group:
            running = group.create_task(self.ringing.run([TUNE]))
            await work
            running.cancel()


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # Ended, though nobody asked how yet: its parent was ended with it.
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")


async def started(folder: Path, name: str) -> int:
    """Wait until a player says its process."""
    file = folder / f"{name}.pid"
    await until(lambda: file.exists() and file.read_text().strip() != "")
    return int(file.read_text())


def test_it_rings_until_it_is_not_wanted_and_is_then_silent(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        heard.ringing.want(TUNE)
        pid = await started(tmp_path, "player")
        heard.ringing.want(None)
        await until(lambda: not is_running(pid))

    heard = Heard([script(tmp_path, "player", ENDLESS)], tmp_path)
    run(qapp, heard.during(work()))


def test_it_rings_again_and_again(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        heard.ringing.want(TUNE)
        await until(lambda: len(calls(tmp_path, "player")) >= 2)

    heard = Heard([script(tmp_path, "player", "exit 0")], tmp_path)
    run(qapp, heard.during(work()))
    assert set(heard.troubles) == {None}


def test_it_tells_when_it_rang_by_the_clock_that_it_was_given(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        heard.ringing.want(TUNE)
        await started(tmp_path, "player")
        heard.now += 3
        heard.ringing.want(None)
        await until(lambda: heard.rang_at == [1_000.0])

    heard = Heard([script(tmp_path, "player", ENDLESS)], tmp_path)
    run(qapp, heard.during(work()))


def test_without_repetition_an_offer_rings_once_and_the_next_one_too(qapp: QApplication, tmp_path: Path) -> None:
    first, second = (Tune("ring", 80, "", repeat=False, key=key) for key in ("WR1", "WR2"))

    async def work() -> None:
        for number, tune in enumerate((first, second), 1):
            heard.ringing.want(tune)
            await until(lambda number=number: len(heard.troubles) == number)  # type: ignore[misc]
        heard.ringing.want(first)
        heard.ringing.test(first)
        await until(lambda: heard.tests == ["player"])

    heard = Heard([script(tmp_path, "player", "exit 0")], tmp_path)
    run(qapp, heard.during(work()))
    assert len(calls(tmp_path, "player")) == 3


def test_a_player_that_fails_is_followed_by_the_next_and_that_one_is_remembered(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work() -> None:
        heard.ringing.want(TUNE)
        await until(lambda: len(calls(tmp_path, "good")) == 2)

    players = [script(tmp_path, "bad", "echo no server >&2; exit 1"), script(tmp_path, "good", "exit 0")]
    heard = Heard(players, tmp_path)
    run(qapp, heard.during(work()))
    assert len(calls(tmp_path, "bad")) == 1
    assert set(heard.troubles) == {None}


def test_a_ring_that_nobody_could_hear_is_reported_with_what_the_player_said(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work() -> None:
        heard.ringing.want(TUNE)
        await until(lambda: bool(heard.troubles))

    heard = Heard([script(tmp_path, "bad", "echo 'no <b>server</b>' >&2; exit 1")], tmp_path)
    run(qapp, heard.during(work()))
    assert heard.troubles == [RingTrouble(RingTroubleKind.FAILED, "bad", "no <b>server</b>")]


def test_a_program_that_cannot_be_run_is_no_player(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        heard.ringing.want(TUNE)
        await until(lambda: bool(heard.troubles))

    player = script(tmp_path, "player", "exit 0")
    (tmp_path / "player").chmod(0o644)
    heard = Heard([player], tmp_path)
    run(qapp, heard.during(work()))
    assert heard.troubles[0] is not None
    assert heard.troubles[0].kind is RingTroubleKind.FAILED
    assert "ermission" in heard.troubles[0].detail


def test_without_any_player_it_is_known_before_the_first_offer(tmp_path: Path) -> None:
    heard = Heard([], tmp_path)
    assert heard.ringing.trouble_at_start == RingTrouble(RingTroubleKind.NO_PLAYER)


def test_a_device_that_is_gone_rings_on_the_usual_one_and_says_so(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        heard.ringing.want(Tune("ring", 80, "headset", repeat=True))
        await until(lambda: bool(heard.troubles))

    choosy = 'case "$1" in --device=*) echo no such device >&2; exit 1;; esac'
    heard = Heard([script(tmp_path, "device-player", choosy)], tmp_path)
    run(qapp, heard.during(work()))
    assert heard.troubles == [RingTrouble(RingTroubleKind.DEVICE_UNUSABLE, "headset", "no such device")]
    assert [line.split()[0] == "--device=headset" for line in calls(tmp_path, "device-player")[:2]] == [True, False]


def test_a_sound_that_is_gone_is_replaced_and_said(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        heard.ringing.want(Tune(str(tmp_path / "gone.wav"), 80, "", repeat=True))
        await until(lambda: bool(heard.troubles))

    heard = Heard([script(tmp_path, "player", "exit 0")], tmp_path)
    run(qapp, heard.during(work()))
    assert heard.troubles[0] is not None
    assert heard.troubles[0].kind is RingTroubleKind.SOUND_UNUSABLE
    assert len(calls(tmp_path, "player")) == 1


def test_the_end_silences_the_whole_process_group(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        heard.ringing.want(TUNE)
        pids.append(await started(tmp_path, "player"))

    pids: list[int] = []
    heard = Heard([script(tmp_path, "player", 'sleep 60 & echo $! >"$0.pid"; wait')], tmp_path)
    run(qapp, heard.during(work()))
    assert not is_running(pids[0])


def test_a_test_plays_while_nothing_rings_and_names_the_player(qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        await until(lambda: heard.ringing.is_ready)
        heard.ringing.test(TUNE)
        await until(lambda: bool(heard.tests))

    heard = Heard([script(tmp_path, "player", "exit 0")], tmp_path)
    run(qapp, heard.during(work()))
    assert heard.tests == ["player"]


def test_players_are_looked_for_in_their_order() -> None:
    installed = {"aplay": "/usr/bin/aplay", "paplay": "/usr/bin/paplay"}
    assert [player.name for player in find_players("linux", installed.get)] == ["paplay", "aplay"]
    assert [player.name for player in find_players("darwin", {"afplay": "/x"}.get)] == ["afplay"]
    nothing: dict[str, str] = {}
    assert [player.name for player in find_players("win32", nothing.get)] == ["Windows"]
    assert commands_found((), installed.get) == ()
    assert all(isinstance(player, CommandPlayer) for player in find_players("linux", installed.get))
