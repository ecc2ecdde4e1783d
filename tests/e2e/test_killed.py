"""A console that is killed at any moment loses nothing it had seen, and every ending is the true one."""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from tests.archive.made import check_whole
from tests.children import uncounted
from tests.e2e.kept import HOUR_S, come_to_rest, endings, holds, statuses_in
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S, wait_until


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_console_that_is_killed_loses_nothing_it_had_seen(frozen: SimulatorProcess, tmp_path: Path) -> None:
    """The whole program, with several offers alive every time it is killed."""
    environment = uncounted(
        QT_QPA_PLATFORM="offscreen",
        AGENT_CONSOLE_AUTH_TOKEN=frozen.auth_token,
        XDG_DATA_HOME=str(tmp_path),
        XDG_CONFIG_HOME=str(tmp_path / "config"),
    )
    file = tmp_path / "agent-console" / "archive" / f"{frozen.account_sid}-{frozen.workspace_sid}.sqlite"
    command = [
        sys.executable, "-m", "agent_console", "--base-url", frozen.base_url, "--account-sid", frozen.account_sid,
        "--workspace-sid", frozen.workspace_sid, "--worker-sid", frozen.worker_sid, "--for", "150",
    ]  # fmt: skip
    for number in range(3):
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as console:
            for _ in range(3):
                frozen.control("POST", "chats", {"name": f"Caller {number}"})
            wait_until(partial(holds, file, 3 * (number + 1)))
            console.send_signal(signal.SIGKILL)
    assert set(check_whole(file)) == set(endings(frozen))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_again_and_again_with_many_offers_alive_every_ending_is_the_true_one(
    frozen: SimulatorProcess, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311  moments that can be repeated
    file = tmp_path / f"{frozen.account_sid}-{frozen.workspace_sid}.sqlite"
    before: set[str] = set()
    for _ in range(6):
        with at_work(frozen, tmp_path) as (process, written):
            made = [frozen.control("POST", "chats", {"name": "A chat"})["task_sid"] for _ in range(4)]
            for _ in range(chance.randrange(1, 6)):
                written()
                for task_sid in chance.sample(made, k=chance.randrange(2)):
                    frozen.control("POST", "hang-up", {"task_sid": task_sid})
                frozen.control("POST", "advance", {"seconds": chance.choice((0, 1, 1, 31))})
                frozen.control("POST", "chats", {"name": "Another chat"})
            process.kill()
        now = set(check_whole(file))
        assert before <= now, "what was in the archive is there after a kill"
        before = now
        frozen.control("POST", "advance", {"seconds": chance.choice((5, 200, 400, HOUR_S))})
    asyncio.run(come_to_rest(frozen, tmp_path))
    assert statuses_in(tmp_path, frozen) == endings(frozen)
    assert len(before) > 20


@contextmanager
def at_work(simulator: SimulatorProcess, folder: Path) -> Iterator[tuple[subprocess.Popen[str], Callable[[], None]]]:
    """Run a console that works by itself; with it comes what waits until it has written, or writes nothing more."""
    command = [
        sys.executable, "-m", "tests.e2e.working", str(folder), simulator.base_url, simulator.account_sid,
        simulator.workspace_sid, simulator.worker_sid,
    ]  # fmt: skip
    environment = uncounted(AGENT_CONSOLE_AUTH_TOKEN=simulator.auth_token)
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines: SimpleQueue[str] = SimpleQueue()
        listener = threading.Thread(target=hand_on, args=(process.stdout, lines))
        listener.start()
        try:
            lines.get(timeout=PATIENCE_S)
            yield process, lambda: waited(lines)
        finally:
            process.kill()
            listener.join()


def hand_on(said: Iterable[str], lines: SimpleQueue[str]) -> None:
    for line in said:
        lines.put(line)


def waited(lines: SimpleQueue[str]) -> None:
    with suppress(Empty):
        lines.get(timeout=1)
