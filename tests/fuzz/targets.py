"""What reads text that anybody may have written, and what may come of it: a value, or an error made for people.

Owns the targets and what each begins with. Whatever else is raised is a bug; so is a value that breaks the target's
promise. `test_targets` tries each briefly, `make fuzz` for longer.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from agent_console.accounts.pasting import read_block
from agent_console.archive import attributes as archived
from agent_console.archive import trail
from agent_console.archive.trail import pack
from agent_console.client import base_url
from agent_console.errors import ConsoleError, SettingsError
from agent_console.instance import orders
from agent_console.session.event_facts import facts_of
from agent_console.settings import layer
from agent_console.settings.policy import policy_of
from agent_console.settings.table import build
from agent_console.taskrouter import answers, attributes, decoding, links, templates
from agent_console.taskrouter.resources import Event, WorkerReservation
from agent_console.taskrouter.text import folded, plain

FILE = Path("settings.toml")
NOW = datetime(2026, 3, 2, tzinfo=UTC)
SAMPLES = Path(__file__).parent.parent / "taskrouter" / "samples"
READERS: dict[str, Callable[[bytes], Any]] = {
    "reservation": decoding.decode_reservation,
    "reservation_page": decoding.decode_reservation_page,
    "task": decoding.decode_task,
    "event_page": decoding.decode_event_page,
    "worker": decoding.decode_worker,
    "worker_page": decoding.decode_worker_page,
    "worker_channel_page": decoding.decode_worker_channel_page,
    "workflow": decoding.decode_workflow,
    "workspace": decoding.decode_workspace,
    "activity_page": decoding.decode_activity_page,
}


class Target(NamedTuple):
    """``read`` raises only what is a bug; ``seeds`` are what a search begins with."""

    read: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


def read_answer(data: bytes) -> None:
    """The body of an answer that succeeded: the first byte says of which kind."""
    if not data:
        return
    with suppress(ConsoleError):
        read = tuple(READERS.values())[data[0] % len(READERS)]
        found = read(data[1:])
        for one in getattr(found, "items", (found,)):
            read_texts_of(one)


def read_texts_of(one: object) -> None:
    """What is read out of a resource later, when nobody expects an error any more."""
    if isinstance(one, WorkerReservation):
        plain(str(one.links), 80)
    if isinstance(one, Event):
        for fact in facts_of((one,), NOW).sightings:
            pack(fact.transitions, 1_700_000_000_000)
    for name in ("worker_name", "friendly_name", "reason", "description"):
        plain(str(getattr(one, name, "")), 80)
    read_attributes_text(getattr(one, "attributes", None) or "")


def read_refusal(data: bytes) -> None:
    """Status, headers and body of any answer, a line each."""
    head, _, body = data.partition(b"\n\n")
    first, *lines = head.decode("latin-1").split("\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    status = int(first) if first.isascii() and first.isdigit() and len(first) < 4 else 500
    with suppress(ConsoleError):
        assert answers.decipher(status, headers, body) is body
    answers.rate_limits_of(headers)
    answers.server_date_of(headers)
    etag = answers.etag_of(headers)
    assert etag is None or etag.isprintable()


def read_attributes(data: bytes) -> None:
    read_attributes_text(data.decode("utf-8", "surrogateescape"))


def read_attributes_text(text: str) -> None:
    """A task's attributes: what callers' own systems put there."""
    caller = attributes.caller_in(text)
    assert caller.name.isprintable()
    assert caller.number.isprintable()
    found = attributes.parse_attributes(text)
    for value in found.values():
        link = links.link_in(value)
        assert link is None or link.url.startswith(("https://", "tel:", "mailto:"))
    filled = templates.Attributes(task=found, worker={})
    with suppress(SettingsError):
        page = links.page("https://crm.example/{task.name}?n={task.from}", filled, ["crm.example"])
        assert links.page_host(page.url) == "crm.example"
    for name in found:
        with suppress(SettingsError):
            templates.fill_address("sip:{task." + name + "}@pbx.example", filled)


def read_settings(data: bytes) -> None:
    """The user's settings: whatever is wrong, the rest is used."""
    text = data.decode("utf-8", "replace")
    raw, text, _ = layer.parse(FILE, text)
    values, _ = layer.check_values(FILE, raw, text)
    build(values)


def read_policy(data: bytes) -> None:
    """An administrator's policy: only usable values hold."""
    policy = policy_of(FILE, data.decode("utf-8", "replace"))
    build({**policy.defaults, **policy.locked})


def read_pasted(data: bytes) -> None:
    """What somebody pastes into the sign-in window."""
    pasted = read_block(data.decode("utf-8", "replace"))
    assert pasted.secret not in repr(pasted) or len(pasted.secret) < 8
    with suppress(SettingsError):
        base_url.normalise(pasted.base_url)


def read_base_url(data: bytes) -> None:
    """An address of a server; the credential goes there."""
    with suppress(SettingsError):
        url = base_url.normalise(data.decode("utf-8", "replace"))
        assert url.startswith(("https://", "http://127.0.0.1", "http://localhost", "http://[::1]")), url
        assert base_url.normalise(url) == url
        assert "@" not in url


def read_address(data: bytes) -> None:
    """What a browser hands over: shown, and looked for, never dialled."""
    text = data.decode("utf-8", "replace")
    with suppress(SettingsError):
        found = orders.checked_address(text)
        assert found.isprintable()
        assert found.isascii()
        assert len(found) <= 256


def read_order(data: bytes) -> None:
    """A line over the local socket."""
    order = orders.decode(data)
    if order is not None:
        assert order.text.isprintable()
        assert orders.decode(orders.encode(order)) == order
    reply = orders.decode_reply(data)
    assert reply is None or reply.text.isprintable()


def read_row(data: bytes) -> None:
    """What may lie in an archive that somebody else wrote, or a disk spoilt."""
    with suppress(ValueError):
        trail.unpack(data, 1_700_000_000_000)
    with suppress(ValueError):
        trail.summary(data)
    with suppress(ValueError):
        archived.restored(data)


def read_text(data: bytes) -> None:
    """Text that is shown, logged and looked for."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    shown = plain(text, 60)
    assert len(shown) <= 60
    assert shown.isprintable()
    assert folded(folded(text)) == folded(text)
    assert archived.restored(archived.stored(text)) == text


def _samples() -> Iterable[bytes]:
    """Each sample behind the byte of its reader."""
    for place, name in enumerate(READERS):
        yield bytes([place]) + (SAMPLES / f"{name}.json").read_bytes()


TARGETS: dict[str, Target] = {
    "answer": Target(read_answer, tuple(_samples())),
    "refusal": Target(
        read_refusal,
        (
            b'404\ncontent-type: application/json\n\n{"code": 20404, "message": "Not found", "status": 404}',
            b"429\nretry-after: Wed, 21 Oct 2026 07:28:00 GMT\ndate: Wed, 21 Oct 2026 07:27:59 GMT\n\n{}",
            b'200\netag: "3"\nx-rate-limit-limit: 40\ndate: Mon, 01 Jan 0001 00:00:00 -2359\n\n{}',
        ),
    ),
    "attributes": Target(
        read_attributes,
        (
            json.dumps({"name": "Ana", "from": "+14155550100", "url": "https://crm.example/a", "n": [1e308]}).encode(),
            b'{"name": "\\ud800\\u202e", "caller": {"a": [null]}}',
        ),
    ),
    "settings": Target(
        read_settings,
        (b'theme = "dark"\n[alerts]\nvolume_percent = 80\nqueues = [{queue = "Sales"}]\n', b"a.b.c = [[{}]]\n"),
    ),
    "policy": Target(read_policy, (b'[defaults]\ntheme = "dark"\n[locked.alerts]\nring = true\n',)),
    "pasted": Target(
        read_pasted,
        (
            b"export AGENT_CONSOLE_AUTH_TOKEN='s3cr3t-s3cr3t'\nACCOUNT_SID=AC" + b"0" * 32,
            json.dumps({"apiKey": {"sid": "SK" + "a" * 32, "secret": "12345678"}, "url": "https://x.example"}).encode(),
        ),
    ),
    "base url": Target(read_base_url, (b"https://taskrouter.example", b"http://[::1]:8080/", b"user@host")),
    "address": Target(
        read_address, (b"tel:+1-415-555-0100;ext=1", b"sip:alice@example.com:5060", b"callto://%2b1415", b":20\n")
    ),
    "order": Target(read_order, (b'{"do": "show", "text": "+1415"}\n', b'{"text": "Done", "done": true}\n')),
    "row": Target(
        read_row,
        (
            bytes([0x12, 0, 2, 0x24, 0x88, 1, 3, 2]) + b"ok",
            b"\x01\x4b\x4c\x04\x00",
            b"\x91\x94\x01",
            b"\xb8\xff\xff\xff\xa9\xff\xff\xb3\x04\x04",  # a moment that no calendar has
        ),
    ),
    "text": Target(read_text, ("Zoë \u202e 👩‍👩‍👧 İ ﬁ ẞ".encode(), b"\xed\xa0\x80")),
}
