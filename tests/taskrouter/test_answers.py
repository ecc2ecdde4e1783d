from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.errors import (
    ApiError,
    Conflict,
    NotAuthorized,
    NotFound,
    ProtocolError,
    RateLimited,
    Rejected,
    Retry,
    Sent,
    ServerFault,
    TaskRouterError,
)
from agent_console.taskrouter.advice import BY_CODE, NO_LONGER_OPEN, advice_for
from agent_console.taskrouter.answers import (
    RateLimits,
    decipher,
    etag_of,
    rate_limits_of,
    server_date_of,
)
from tests.taskrouter.known import sample

_JSON = {"content-type": "application/json;charset=utf-8"}
_HTML = {"content-type": "text/html; charset=utf-8"}
_PORTAL = sample("captive_portal.html")
_DATE = "Mon, 02 Mar 2026 09:15:00 GMT"


def _refusal(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> TaskRouterError:
    with pytest.raises(TaskRouterError) as caught:
        decipher(status, _JSON if headers is None else headers, body)
    return caught.value


@pytest.mark.parametrize("status", [200, 201, 204])
@pytest.mark.parametrize("headers", [_JSON, {}, {"content-type": "Application/JSON"}, {"content-type": "x/y+json"}])
def test_a_success_gives_its_body(status: int, headers: dict[str, str]) -> None:
    assert decipher(status, headers, b'{"sid": "x"}') == b'{"sid": "x"}'


_STATUSES: list[tuple[int, type[ApiError], Sent, Retry]] = [
    (400, Rejected, Sent.YES, Retry.NEVER),
    (401, NotAuthorized, Sent.YES, Retry.NEVER),
    (403, NotAuthorized, Sent.YES, Retry.NEVER),
    (404, NotFound, Sent.YES, Retry.NEVER),
    (405, Rejected, Sent.YES, Retry.NEVER),
    (409, Conflict, Sent.YES, Retry.NEVER),
    (410, NotFound, Sent.YES, Retry.NEVER),
    (412, Conflict, Sent.YES, Retry.NEVER),
    (422, Rejected, Sent.YES, Retry.NEVER),
    (429, RateLimited, Sent.NO, Retry.LATER),
    (500, ServerFault, Sent.MAYBE, Retry.LATER),
    (502, ServerFault, Sent.MAYBE, Retry.LATER),
    (503, ServerFault, Sent.MAYBE, Retry.LATER),
    (599, ServerFault, Sent.MAYBE, Retry.LATER),
]


@pytest.mark.parametrize(("status", "kind", "sent", "retry"), _STATUSES)
@pytest.mark.parametrize("body", [b"", b'{"code": 7, "message": "No."}', b"{broken", b"[]"])
def test_a_status_is_one_error(status: int, kind: type[ApiError], sent: Sent, retry: Retry, body: bytes) -> None:
    error = _refusal(status, body, {**_JSON, "twilio-request-id": "RQ12"})
    assert type(error) is kind
    assert isinstance(error, ApiError)
    assert (error.status, error.sent, error.retry) == (status, sent, retry)
    assert error.request_id == "RQ12"
    assert (error.code, error.message) == ((7, "No.") if b"No." in body else (None, ""))
    assert error.title.endswith(".")
    assert error.detail
    assert str(status) not in error.title


def test_a_late_answer_to_an_offer_is_told_as_such() -> None:
    error = _refusal(400, sample("error_not_pending"))
    assert isinstance(error, Rejected)
    assert (error.title, error.code) == (NO_LONGER_OPEN.title, 20001)
    assert "expected state" in error.message


def test_an_error_without_a_code_is_read() -> None:
    error = _refusal(404, sample("error_not_found"))
    assert isinstance(error, NotFound)
    assert error.code is None
    assert error.message.endswith("was not found")


@pytest.mark.parametrize(
    ("status", "code", "message", "title"),
    [
        (400, 40136, "", "This offer is no longer open."),
        (400, 40131, "", "The phone to ring is missing or not valid."),
        (400, 40132, "", "The caller ID is missing or not valid."),
        (400, 40140, "", "There is no call in this task."),
        (403, 20005, "", "The account is suspended."),
        (400, 20001, "x is not currently in a Pending state.", "This offer is no longer open."),
        (400, 20001, "because it is not currently assigned.", "This task is no longer yours."),
        (401, 20003, "Permission Denied", "TaskRouter does not accept this sign-in."),
        (403, 20003, "Permission Denied", "This key may not do that."),
        (429, 20429, "Too Many Requests", "TaskRouter is busy."),
        (500, 40136, "", "TaskRouter has a fault."),
        (400, None, "", "TaskRouter refused this."),
    ],
)
def test_the_words_for_a_refusal(status: int, code: int | None, message: str, title: str) -> None:
    assert advice_for(status, code, message).title == title


def test_an_unknown_refusal_repeats_what_the_server_says() -> None:
    assert advice_for(400, 1, "Out of cheese").detail == "It says: Out of cheese"


@pytest.mark.parametrize("advice", BY_CODE.values())
def test_words_are_sentences_without_codes(advice: object) -> None:
    title, detail = advice.title, advice.detail  # type: ignore[attr-defined]  # Advice
    assert title.endswith(".")
    assert detail.endswith(".")
    assert not any(each.isdigit() for each in title)


def test_hostile_words_are_bounded_and_plain() -> None:
    message = '{"message": "a\\u0000\\u202eb\\n' + "x" * 5000 + '", "code": true}'
    error = _refusal(400, message.encode(), {**_JSON, "twilio-request-id": "R\x1bQ" * 90})
    assert isinstance(error, ApiError)
    assert error.message.startswith("ab xxx")
    assert (len(error.message), len(error.request_id)) == (300, 64)
    assert error.code is None
    assert error.message.isprintable()
    assert error.request_id.isprintable()


@pytest.mark.parametrize(
    ("status", "headers", "body", "title"),
    [
        (200, _HTML, _PORTAL, "The network wants you to sign in."),
        (200, _JSON, _PORTAL, "The network wants you to sign in."),
        (200, {}, b"  \n<html>", "The network wants you to sign in."),
        (302, _HTML, b"", "The network wants you to sign in."),
        (307, {}, b"", "The network wants you to sign in."),
        (511, _HTML, _PORTAL, "The network wants you to sign in."),
        (407, _HTML, b"<html>", "The proxy wants a sign-in."),
        (200, {"content-type": "text/plain"}, b"ok", "Something other than TaskRouter answered."),
        (403, _HTML, b"<html>Blocked", "Something other than TaskRouter answered."),
        (404, {}, b"<html>", "Something other than TaskRouter answered."),
        (101, {}, b"", "Something other than TaskRouter answered."),
        (600, {}, b"", "Something other than TaskRouter answered."),
    ],
)
def test_answers_of_others_are_protocol_errors(status: int, headers: dict[str, str], body: bytes, title: str) -> None:
    error = _refusal(status, body, headers)
    assert type(error) is ProtocolError
    assert error.title == title
    assert error.detail
    assert error.sent is Sent.MAYBE


@pytest.mark.parametrize(("status", "kind"), [(429, RateLimited), (502, ServerFault)])
def test_error_pages_of_gateways_mean_what_their_status_says(status: int, kind: type[ApiError]) -> None:
    assert type(_refusal(status, b"<html>", _HTML)) is kind


@pytest.mark.parametrize(
    ("retry_after", "date", "seconds"),
    [
        (None, None, None),
        ("", None, None),
        ("0", None, 0.0),
        (" 7 ", None, 7.0),
        ("-1", None, None),
        ("1.5", None, None),
        ("²", None, None),
        ("999999999", None, 3600.0),
        ("9999999999", None, None),
        ("9" * 5000, None, None),
        ("Mon, 02 Mar 2026 09:15:30 GMT", _DATE, 30.0),
        ("Mon, 02 Mar 2026 09:14:00 GMT", _DATE, 0.0),
        ("Fri, 31 Dec 2027 00:00:00 GMT", _DATE, 3600.0),
        ("Mon, 02 Mar 2026 09:15:30 GMT", None, None),
        ("soon", _DATE, None),
    ],
)
def test_how_long_to_wait(retry_after: str | None, date: str | None, seconds: float | None) -> None:
    given_headers = {"retry-after": retry_after, "date": date}
    headers = _JSON | {name: text for name, text in given_headers.items() if text is not None}
    error = _refusal(429, sample("error_too_many_requests"), headers)
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == seconds


def test_limits_are_read_where_they_are_numbers() -> None:
    headers = {
        "x-rate-limit-limit": "100",
        "x-rate-limit-remaining": " 99 ",
        "twilio-concurrent-requests": "3",
    }
    assert rate_limits_of(headers) == RateLimits(100, 99, 3)
    assert rate_limits_of({"x-rate-limit-limit": "many"}) == RateLimits()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        (_DATE, datetime(2026, 3, 2, 9, 15, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 09:15:00 -0000", datetime(2026, 3, 2, 9, 15, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 10:15:00 +0100", datetime(2026, 3, 2, 9, 15, tzinfo=UTC)),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_servers_date(text: str, moment: datetime | None) -> None:
    assert server_date_of({"date": text}) == moment
    assert server_date_of({}) is None


@pytest.mark.parametrize(
    ("text", "etag"),
    [
        ("3", "3"),
        ('"3"', '"3"'),
        ('W/"3"', 'W/"3"'),
        ("", None),
        ("a\r\nb", None),
        ("ü", None),
        ("x" * 257, None),
    ],
)
def test_an_etag_is_given_back_as_it_came(text: str, etag: str | None) -> None:
    assert etag_of({"etag": text}) == etag
    assert etag_of({}) is None


@given(
    st.integers(100, 700),
    st.dictionaries(
        st.sampled_from(["content-type", "date", "retry-after", "twilio-request-id", "etag"]),
        st.text(max_size=40),
    ),
    st.binary(max_size=80),
)
def test_no_answer_raises_anything_but_the_one_tree(status: int, headers: dict[str, str], body: bytes) -> None:
    try:
        assert decipher(status, headers, body) == body
        assert 200 <= status < 300
    except TaskRouterError as error:
        assert error.title  # noqa: PT017  # either outcome is fine, nothing else is
    server_date_of(headers)
    etag_of(headers)
    rate_limits_of(headers)
