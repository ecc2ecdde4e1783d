"""One console for each worker: the lock, the socket, who is listened to; sockets and processes are real."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.errors import ConsoleError
from agent_console.instance import asking
from agent_console.instance.first import FirstLock
from agent_console.instance.identity import Identity, folder, known_keys, lock_file, socket_name
from agent_console.instance.listening import SILENCE_S, Listener
from agent_console.instance.orders import Order, Reply, Verb
from agent_console.wiring.connecting import run_in_loop
from tests.waiting import PATIENCE_S

pytestmark = [
    pytest.mark.usefixtures("own_folders"),
    pytest.mark.skipif(sys.platform == "win32", reason="paths of sockets are looked at"),
]

ONE = Identity("https://taskrouter.example", "AC1", "WS1", ("WK1",))
OTHER = Identity("https://taskrouter.example", "AC1", "WS1", ("WK2",))


async def asked(order: Order) -> str | None:
    """Ask as a later start does: from a process of its own, since asking blocks."""
    ask = (
        "import sys; from agent_console.instance.asking import ask; "
        "from agent_console.instance.orders import Order, Verb; "
        "reply = ask(sys.argv[1], Order(Verb(sys.argv[2]), sys.argv[3])); print(reply.text if reply else '-')"
    )
    command = [sys.executable, "-c", ask, ONE.key, order.verb.value, order.text]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=True)
    return None if done.stdout == "-\n" else str(done.stdout).strip()


async def echo(order: Order) -> Reply:
    return Reply(f"{order.verb.value} {order.text}".strip(), is_done=True)


def listening(
    application: QApplication,
    scenario: Callable[[], Awaitable[None]],
    *,
    uid: int | None = None,
    silence_s: float = SILENCE_S,
) -> None:
    """Listen for ONE while a scenario runs."""

    async def live() -> int:
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(Listener(ONE, echo, uid=uid, silence_s=silence_s).run())
            await asyncio.sleep(0)  # it listens before it waits
            await scenario()
            running.cancel()
        return 0

    folder().mkdir(parents=True, exist_ok=True)
    run_in_loop(application, live())


def test_there_is_one_first_for_each_identity_and_another_after_it() -> None:
    first, second, other = FirstLock(ONE), FirstLock(ONE), FirstLock(OTHER)
    assert first.take()
    assert other.take()
    assert not second.take()
    first.give_up()
    assert second.take()
    second.give_up()
    other.give_up()
    assert folder().stat().st_mode & 0o077 == 0


def test_a_crash_gives_the_lock_up() -> None:
    crash = (
        "import os; from agent_console.instance.first import FirstLock; "
        "from agent_console.instance.identity import Identity; "
        f"lock = FirstLock(Identity('{ONE.base_url}', 'AC1', 'WS1', ('WK1',))); assert lock.take(); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", crash], check=False).returncode == 9
    assert lock_file(ONE).exists()
    lock = FirstLock(ONE)
    assert lock.take()
    lock.give_up()


def test_where_no_lock_can_be_made_nobody_is_kept_from_working(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert FirstLock(ONE).take()


def test_a_home_too_deep_for_a_socket_has_it_elsewhere(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / ("deep" * 20)))
    with tempfile.TemporaryDirectory(prefix="ac") as short:
        monkeypatch.setattr(tempfile, "tempdir", short)

        async def scenario() -> None:
            assert os.path.dirname(os.path.dirname(socket_name(ONE.key))) == short  # noqa: PTH120  no file is touched
            assert known_keys() == (ONE.key,)

        listening(qapp, scenario)


def test_an_order_is_carried_out_and_answered(qapp: QApplication) -> None:
    async def scenario() -> None:
        for order in (Order(Verb.ACCEPT), Order(Verb.ACTIVITY, "Lunch")):
            assert await asked(order) == f"{order.verb.value} {order.text}".strip()
        assert known_keys() == (ONE.key,)
        assert asking.ask(OTHER.key, Order(Verb.ACCEPT)) is None

    listening(qapp, scenario)


def test_a_socket_left_over_by_a_crash_is_no_console_and_is_taken_over(qapp: QApplication) -> None:
    folder().mkdir(parents=True)
    # A server that is killed leaves its socket.
    leave = (
        "import os, socket; s = socket.socket(socket.AF_UNIX); "
        f"s.bind({socket_name(ONE.key)!r}); s.listen(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", leave], check=False)
    assert Path(socket_name(ONE.key)).exists()
    assert asking.ask(ONE.key, Order(Verb.RAISE)) is None

    async def scenario() -> None:
        assert await asked(Order(Verb.RAISE)) == "raise"

    listening(qapp, scenario)


def test_the_socket_is_for_its_owner_alone(qapp: QApplication) -> None:
    def mode() -> int:
        return Path(socket_name(ONE.key)).stat().st_mode

    async def scenario() -> None:
        assert await asyncio.to_thread(mode) & 0o077 == 0

    listening(qapp, scenario)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who is at the other end")
def test_nobody_else_is_listened_to(qapp: QApplication) -> None:
    async def scenario() -> None:
        assert await asked(Order(Verb.ACCEPT)) is None

    listening(qapp, scenario, uid=os.getuid() + 1)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can give a socket away")
def test_a_socket_of_another_user_is_told_nothing(qapp: QApplication) -> None:
    async def scenario() -> None:
        os.chown(socket_name(ONE.key), 65_534, -1)
        assert known_keys() == ()
        with pytest.raises(ConsoleError, match="belongs to another user"):
            asking.ask(ONE.key, Order(Verb.ACCEPT))

    listening(qapp, scenario)


@pytest.mark.parametrize("said", [b"nonsense\n", b"x" * 10_000, b'{"do": "dial"}\n'])
def test_whoever_talks_nonsense_is_cut_off(qapp: QApplication, said: bytes) -> None:
    def talk() -> bytes:
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(PATIENCE_S)
            peer.connect(socket_name(ONE.key))
            try:
                peer.sendall(said)
                return peer.recv(100)
            except ConnectionError:
                return b""

    async def scenario() -> None:
        assert await asyncio.to_thread(talk) == b""

    listening(qapp, scenario)


def test_whoever_says_nothing_is_cut_off(qapp: QApplication) -> None:
    def say_nothing() -> bytes:
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(PATIENCE_S)
            peer.connect(socket_name(ONE.key))
            peer.sendall(b"half")
            return peer.recv(100)

    async def scenario() -> None:
        assert await asyncio.to_thread(say_nothing) == b""

    listening(qapp, scenario, silence_s=0.05)


END_AMID_TALK = """
import asyncio, socket
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from agent_console.instance.identity import Identity, make_folder, socket_name
from agent_console.instance.listening import SILENCE_S, Listener
from agent_console.wiring.connecting import run_in_loop
from tests.waiting import until

ONE = Identity("https://taskrouter.example", "AC1", "WS1", ("WK1",))

async def listen(peers):
    listener = Listener(ONE, None)
    running = asyncio.create_task(listener.run())
    await asyncio.sleep(0)
    for peer in peers:
        peer.connect(socket_name(ONE.key))
        peer.sendall(b"half")
    await until(lambda: len(listener.findChildren(QLocalSocket)) == len(peers))
    running.cancel()
    await asyncio.wait([running])

async def live():
    peers = [socket.socket(socket.AF_UNIX) for _ in range(3)]
    await listen(peers)
    for peer in peers:
        peer.close()
        for _ in range(10):
            await asyncio.sleep(0)

make_folder()
run_in_loop(QApplication(["", "-platform", "offscreen"]), live())
"""


def test_a_console_that_ends_while_somebody_talks_to_it_ends_well() -> None:
    # In a process of its own: it was the interpreter that crashed, in the destructor of a socket.
    ended = subprocess.run([sys.executable, "-c", END_AMID_TALK], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_console_that_does_not_answer_is_told_of() -> None:
    with pytest.raises(ConsoleError, match="does not answer"):
        asking.tell_first(ONE, Order(Verb.RAISE), within_s=0.2)
