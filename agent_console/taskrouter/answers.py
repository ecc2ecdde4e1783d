"""From an HTTP answer to its body or to the one error it means, in words for a person.

Owns which status, code and message is which error (reference 2.7). It reads no resource: that is
`decoding`. Header names come in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

from agent_console.errors import (
    ApiError,
    Conflict,
    NotAuthorized,
    NotFound,
    ProtocolError,
    RateLimited,
    Rejected,
    ServerFault,
)
from agent_console.taskrouter.advice import Advice, advice_for
from agent_console.taskrouter.text import plain
from agent_console.wording import said

LONGEST_MESSAGE = 300
LONGEST_ID = 64
LONGEST_ETAG = 256

#: Nobody waits for an answer as long as this.
LONGEST_REQUEST_S = 600.0

#: Waiting longer than an hour on a server's word would look like hanging.
LONGEST_RETRY_AFTER_S = 3600.0

_KIND_BY_STATUS: Mapping[int, type[ApiError]] = {
    401: NotAuthorized,
    403: NotAuthorized,
    404: NotFound,
    409: Conflict,
    410: NotFound,
    412: Conflict,
    429: RateLimited,
}

_SIGN_IN = Advice(
    said("errors", "The network wants you to sign in."),
    said("errors", "Open a web page in a browser, sign in there, then try again."),
)
_PROXY = Advice(said("errors", "The proxy wants a sign-in."), said("errors", "Ask whoever looks after this network."))
_FOREIGN = Advice(
    said("errors", "Something other than TaskRouter answered."),
    said("errors", "Check the address of the server and the network's proxy."),
)


class _ErrorBody(msgspec.Struct, frozen=True):
    """The vendor's error body; of another type, each value counts as absent."""

    code: object = None
    message: object = None


@dataclass(frozen=True, slots=True)
class RateLimits:
    """What an answer says about limits; None where it says nothing readable (reference 5.3)."""

    limit: int | None = None
    remaining: int | None = None
    concurrent: int | None = None


def decipher(status: int, headers: Mapping[str, str], body: bytes) -> bytes:
    """Return the body of an answer that succeeded; raise ApiError or ProtocolError otherwise.

    A success is a 2xx whose body is not declared or seen to be something else than JSON; whether
    it can be read is for `decoding` to find out.
    """
    if status == 407:
        raise _foreign(_PROXY)
    if status == 511 or 300 <= status < 400:
        raise _foreign(_SIGN_IN)
    if 200 <= status < 300:
        if _is_html(headers, body):
            raise _foreign(_SIGN_IN)
        if not _may_be_json(headers):
            raise _foreign(_FOREIGN)
        return body
    if not 400 <= status < 600:
        raise _foreign(_FOREIGN)
    # A 429 or 5xx of a gateway means the same as TaskRouter's own; any other error page does not.
    if _is_html(headers, body) and status < 500 and status != 429:
        raise _foreign(_FOREIGN)
    raise _api_error(status, headers, body)


def rate_limits_of(headers: Mapping[str, str]) -> RateLimits:
    """Read the headers about limits."""
    return RateLimits(
        limit=_count(headers.get("x-rate-limit-limit")),
        remaining=_count(headers.get("x-rate-limit-remaining")),
        concurrent=_count(headers.get("twilio-concurrent-requests")),
    )


def server_seconds_of(headers: Mapping[str, str]) -> float | None:
    """Return what the server says that it took for the answer; None where it says nothing that can be."""
    try:
        seconds = float(headers.get("twilio-request-duration", ""))
    except ValueError:
        return None
    return seconds if 0.0 <= seconds <= LONGEST_REQUEST_S else None


def server_date_of(headers: Mapping[str, str]) -> datetime | None:
    """Read the Date header, in UTC; None where it is missing or no date."""
    return _http_date(headers.get("date", ""))


def etag_of(headers: Mapping[str, str]) -> str | None:
    """Return the ETag as it came, to be given back as If-Match; None where it cannot be."""
    etag = headers.get("etag", "")
    usable = 0 < len(etag) <= LONGEST_ETAG and etag.isascii() and etag.isprintable()
    return etag if usable else None


def _api_error(status: int, headers: Mapping[str, str], body: bytes) -> ApiError:
    code, message = _error_body(body)
    fallback = ServerFault if status >= 500 else Rejected
    kind = _KIND_BY_STATUS.get(status, fallback)
    advice = advice_for(status, code, message)
    error = kind(
        advice.title,
        advice.detail,
        status=status,
        code=code,
        message=message,
        request_id=plain(headers.get("twilio-request-id", ""), LONGEST_ID),
    )
    if isinstance(error, RateLimited):
        error.retry_after_s = _retry_after_s(headers)
        error.concurrent_requests = rate_limits_of(headers).concurrent
    return error


def _error_body(body: bytes) -> tuple[int | None, str]:
    try:
        found = msgspec.json.decode(body, type=_ErrorBody)
    except (ValueError, RecursionError):
        return None, ""
    code = found.code if type(found.code) is int else None
    message = plain(found.message, LONGEST_MESSAGE) if isinstance(found.message, str) else ""
    return code, message


def _retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait: given as such, or as a moment on the server's own clock."""
    text = headers.get("retry-after", "").strip()
    seconds = _count(text)
    if seconds is not None:
        return min(float(seconds), LONGEST_RETRY_AFTER_S)
    until, now = _http_date(text), server_date_of(headers)
    if until is None or now is None:
        return None
    return min(max(0.0, (until - now).total_seconds()), LONGEST_RETRY_AFTER_S)


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _count(text: str | None) -> int | None:
    """Read a whole number of at most nine digits."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None


def _content_type(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _is_html(headers: Mapping[str, str], body: bytes) -> bool:
    return _content_type(headers) in {"text/html", "application/xhtml+xml"} or (body[:64].lstrip().startswith(b"<"))


def _may_be_json(headers: Mapping[str, str]) -> bool:
    kind = _content_type(headers)
    return kind in {"", "application/json"} or kind.endswith("+json")


def _foreign(advice: Advice) -> ProtocolError:
    return ProtocolError(advice.title, advice.detail)
