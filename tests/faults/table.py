"""Everything that may go wrong between a console and TaskRouter, and what an agent must see of it.

Each fault holds for every request from the moment at which an accept is on its way until the agent has seen it. Owns
the table; `test_table` runs it.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

from agent_console.session.state import ConnectionPhase
from agent_console.simulator import wire_faults as f
from agent_console.simulator.faulty_wire import Answer, Fault

PHASE = ConnectionPhase
OUT = frozenset({PHASE.RECONNECTING, PHASE.OFFLINE})
REFUSED = frozenset({PHASE.NOT_AUTHORIZED})


@dataclass(frozen=True)
class Case:
    """One fault and what must be seen of it.

    ``phases`` empty: nothing but, perhaps, slowness; the click is confirmed under the fault. Otherwise the connection
    comes to one of them, and ``said`` is in its words. ``unclear``: lists can be read but for the record that matters,
    and what became of the click stays open. ``make`` gets the address of another server, which must hear nothing.
    ``most_posts`` is how often the click may come to the wire. ``refuses``: the port is closed as well, and what was
    connected is cut.
    """

    name: str
    make: Callable[[str], Fault]
    phases: frozenset[ConnectionPhase] = OUT
    said: str = ""
    most_posts: int = 1
    refuses: bool = False
    unclear: bool = False


def fine(name: str, fault: Fault) -> Case:
    return Case(name, lambda _elsewhere: fault, phases=frozenset())


def seen(name: str, fault: Fault, said: str, **more: Any) -> Case:
    return Case(name, lambda _elsewhere: fault, said=said, **more)


def unclear(name: str, fault: Fault) -> Case:
    return Case(name, lambda _elsewhere: fault, phases=frozenset({PHASE.CONNECTED, PHASE.SLOW}), unclear=True)


def _with(**changes: object) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda found: {**found, **{name: value for name, value in changes.items() if name in found}}


def _without(name: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda found: {key: value for key, value in found.items() if key != name}


def _each(edit: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[Any], Any]:
    """Change the records of a page, or a record that comes alone."""

    def change(found: Any) -> Any:
        if "meta" not in found:
            return edit(found)
        return {key: [edit(one) for one in value] if isinstance(value, list) else value for key, value in found.items()}

    return change


def _twice(found: Any) -> Any:
    return {key: value * 2 if isinstance(value, list) else value for key, value in found.items()}


def _empty_page_of_another_shape(_found: Any) -> Any:
    return {"meta": {"key": "reservations"}, "reservations": {"sid": "WR"}}


EIGHT_MEGABYTES = b"x: " + b"y" * (8 << 20) + b"\r\n\r\n"
DEEP = b"[" * 100_000 + b"]" * 100_000
HOUR = timedelta(hours=1)
BROKE = "broke"
UNREADABLE = "could not be read"
LATE = "did not answer in time"
SIGN_IN = "sign in"
LARGE = "too large"
FAULT = "has a fault"


def _the_last(answer: Answer) -> bytes:
    """Return an answer that says that no other will come over its connection."""
    return answer.head(len(answer.body))[:-2] + b"connection: close\r\n\r\n" + answer.body


def _redirect(status: int, elsewhere: str) -> Fault:
    return f.says(status, b"", ("location", f"{elsewhere}/v1/Workspaces"))


CASES: tuple[Case, ...] = (
    # What only takes longer or looks odd.
    fine("late by a third of a second", f.late(0.3)),
    fine("late by two seconds", f.late(2.0)),
    fine("jitter", f.jitter((0.0, 0.4, 0.05, 0.8))),
    fine("in pieces of seven bytes", f.pieces(7)),
    fine("in chunks", f.sent_as(lambda answer: f.chunked(answer, whole=True))),
    fine("compressed", f.encoded("gzip", gzip.compress)),
    fine("without a date", f.without("date")),
    fine("without an ETag", f.without("etag")),
    fine("without a content type", f.without("content-type")),
    fine("the clock an hour fast", f.clock(HOUR)),
    fine("the clock an hour slow", f.clock(-HOUR)),
    fine("the clock jumping", f.clock(HOUR, -HOUR, timedelta(0))),
    fine("fields that nobody knows", f.objects(lambda found: {**found, "mood": {"sid": None}, "\u202e": [1e308]})),
    fine("every record twice", f.page(_twice)),
    fine("a worker's name that is a number", f.objects(_with(worker_name=7, account_sid=[]))),
    fine("links that are null", f.objects(_with(links=None, url=None))),
    fine("every connection closed after its answer", f.sent_as(lambda answer: answer.raw)),
    fine("every connection reset after its last answer", f.cut(_the_last)),
    # Records that cannot be read in a list that can.
    unclear("dates that are none", f.objects(_with(date_updated="yesterday"))),
    unclear("records without a SID", f.page(_each(_without("sid")))),
    unclear("SIDs of another kind", f.objects(lambda found: {**found, "sid": "AC" + found["sid"][2:]})),
    unclear("statuses that are numbers", f.objects(_with(reservation_status=3))),
    unclear("statuses that nobody knows", f.objects(_with(reservation_status="levitating"))),
    # The connection.
    seen("cut and refused", f.silence(arrives=False), "refused the connection", refuses=True),
    seen(
        "cut when it was done, and refused from then on",
        f.silence(arrives=True),
        "refused the connection",
        refuses=True,
    ),
    seen("no answer, not arrived", f.silence(arrives=False), LATE),
    seen("no answer, but done", f.silence(arrives=True), LATE),
    seen("one byte a second", f.drip(1), LATE),
    seen("reset, not arrived", f.reset(arrives=False), BROKE),
    seen("reset, but done", f.reset(arrives=True), BROKE),
    seen("reset in the head", f.cut(lambda answer: answer.raw[:20]), BROKE),
    seen("reset before the body", f.cut(lambda answer: answer.head(len(answer.body))), BROKE),
    seen("reset in the body", f.cut(lambda answer: answer.raw[: -len(answer.body) // 2]), BROKE),
    seen("reset before the last byte", f.cut(lambda answer: answer.raw[:-1]), BROKE),
    seen("ended in the head", f.cut(lambda answer: answer.raw[:20], orderly=True), BROKE),
    seen("ended in the body", f.cut(lambda answer: answer.raw[: -len(answer.body) // 2], orderly=True), BROKE),
    seen("ended without a byte", f.raw(b""), BROKE),
    seen("longer than told", f.sent_as(lambda answer: answer.head(len(answer.body) - 9) + answer.body), UNREADABLE),
    seen("shorter than told", f.sent_as(lambda answer: answer.head(len(answer.body) + 9) + answer.body), BROKE),
    seen("chunks without an end", f.sent_as(lambda answer: f.chunked(answer, whole=False)), BROKE),
    # What is no HTTP.
    seen("a greeting of another protocol", f.raw(b"SSH-2.0-OpenSSH_9.2\r\n"), BROKE),
    seen("two lengths", f.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"), "not HTTP"),
    seen("a head without an end", f.raw(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000), "not HTTP"),
    seen("eight megabytes of head", f.sent_as(lambda answer: answer.head(0)[:-2] + EIGHT_MEGABYTES), "not HTTP"),
    # The body.
    seen("an empty body", f.says(200, b"", f.JSON, arrives=True), UNREADABLE),
    seen("half of the JSON", f.body(lambda text: text[: len(text) // 2]), UNREADABLE),
    seen("bytes that are no UTF-8", f.body(lambda text: text.replace(b"Marcus", b"\xff\xfe") + b"\xff"), UNREADABLE),
    seen("nesting without an end", f.body(lambda _text: DEEP), UNREADABLE),
    seen("a list instead of an object", f.body(lambda text: b"[" + text + b"]"), UNREADABLE),
    seen("null", f.body(lambda _text: b"null"), UNREADABLE),
    seen("a page of another shape", f.page(_empty_page_of_another_shape), UNREADABLE),
    seen("bad gzip", f.encoded("gzip", lambda text: b"\x1f\x8b" + text), "damaged"),
    seen("half of a gzip", f.encoded("gzip", lambda text: gzip.compress(text)[:-9]), "ended early"),
    seen("an encoding that nobody asked for", f.encoded("br", lambda text: text), "was not asked for"),
    seen("sixteen megabytes", f.body(lambda text: text + b" " * (16 << 20)), LARGE),
    seen("a bomb of gzip", f.encoded("gzip", lambda _text: f.bomb(64)), LARGE),
    # Paging.
    seen("a page that names itself as the next", f.same_page(), "circle"),
    Case("a next page on another host", f.endless_pages, said="another server"),
    # Statuses.
    seen("400", f.refuses(400, 20001), "refused this"),
    seen("401", f.refuses(401, 20003), "", phases=REFUSED),
    seen("403", f.refuses(403, 20403), "", phases=REFUSED),
    seen("404", f.refuses(404, 20404), "does not know"),
    seen("405", f.refuses(405, 20004), "refused this"),
    seen("409", f.refuses(409, 20409), "changed in the meantime"),
    seen("410", f.refuses(410, 20410), "does not exist"),
    seen("412", f.refuses(412, 20412), "changed in the meantime"),
    seen("429 without a time", f.refuses(429, 20429), "", most_posts=2),
    seen("429 for a second", f.refuses(429, 20429, ("retry-after", "1")), "", most_posts=2),
    seen("500", f.refuses(500, 20500), FAULT),
    seen("500, but done", f.refuses(500, 20500, arrives=True), FAULT),
    seen("502 as HTML", f.says(502, b"<h1>Bad gateway</h1>", f.HTML), FAULT),
    seen("503", f.refuses(503, 20503), FAULT),
    seen("503, but done", f.refuses(503, 20503, arrives=True), FAULT),
    seen("504 as HTML", f.says(504, b"<h1>Gateway time-out</h1>", f.HTML), FAULT),
    seen("a status that nobody knows", f.says(599, b"", f.HTML), FAULT),
    # Somebody in between.
    seen("a captive portal", f.says(200, f.PORTAL, f.HTML), SIGN_IN),
    seen("407", f.says(407, b"", f.HTML, ("proxy-authenticate", "Basic")), "proxy wants a sign-in"),
    *(
        Case(
            f"{status} to elsewhere",
            partial(_redirect, status),
            said=SIGN_IN,
        )
        for status in (301, 302, 303, 307, 308)
    ),
)
