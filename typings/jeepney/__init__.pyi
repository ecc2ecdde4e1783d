"""The part of jeepney that the program and its tests use; the library has no types of its own."""

from typing import Any

class Header:
    fields: dict[int, Any]

class Message:
    header: Header
    body: tuple[Any, ...]

class MatchRule:
    def __init__(
        self,
        *,
        type: str,
        sender: str | None = None,
        interface: str | None = None,
        member: str | None = None,
        path: str | None = None,
    ) -> None: ...

class DBusAddress:
    def __init__(self, object_path: str, bus_name: str | None = None, interface: str | None = None) -> None: ...

class DBusErrorResponse(Exception):
    name: str
    data: tuple[Any, ...]

class _MessageBus:
    def AddMatch(self, rule: MatchRule) -> Message: ...
    def NameHasOwner(self, name: str) -> Message: ...
    def RequestName(self, name: str, flags: int = 0) -> Message: ...

message_bus: _MessageBus

def new_method_call(
    remote_obj: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
) -> Message: ...
def new_error(
    parent: Message, error_name: str, signature: str | None = None, body: tuple[Any, ...] = ()
) -> Message: ...
def new_method_return(parent_msg: Message, signature: str | None = None, body: tuple[Any, ...] = ()) -> Message: ...
def new_signal(emitter: DBusAddress, signal: str, signature: str, body: tuple[Any, ...]) -> Message: ...
