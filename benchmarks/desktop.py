"""A desktop on the other side of the bus: `python -m benchmarks.desktop` runs a private one and answers as its service.

Its first line says where the bus is; then every Notify is a line with its monotonic moment and its summary.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import time

from jeepney import Message, message_bus, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_MEMBER = 3


def main() -> None:
    """Serve until the process is ended."""
    bus = subprocess.Popen(
        [shutil.which("dbus-daemon") or "dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert bus.stdout is not None  # noqa: S101  asked for above
        address = bus.stdout.readline().strip()
        connection = open_dbus_connection(address)
        connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        print(json.dumps({"base_url": address}), flush=True)
        while True:
            _answer(connection, connection.receive())
    except (KeyboardInterrupt, EOFError):
        pass
    finally:
        bus.terminate()
        bus.communicate()


def _answer(connection: DBusConnection, call: Message) -> None:
    match call.header.fields.get(_MEMBER):
        case "GetCapabilities":
            connection.send(new_method_return(call, "as", (["actions", "body", "body-markup"],)))
        case "Notify":
            print(json.dumps({"at": time.monotonic(), "summary": call.body[3]}), flush=True)
            connection.send(new_method_return(call, "u", (call.body[1] or 1,)))
        case "CloseNotification":
            connection.send(new_method_return(call))


if __name__ == "__main__":
    main()
