"""Spans, moments and telephone numbers as people read them.

Owns their formatting. It reads no clock and no settings.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from agent_console.ui.plain import set_apart, visible

translate = QCoreApplication.translate

MINUTE_S = 60
HOUR_S = 3_600
DAY_S = 86_400


def _whole(seconds: float) -> int:
    return max(0, int(seconds))


def clock_face(seconds: float, *, padded: bool = False) -> str:
    """0:41, 12:05, 1:02:05; with ``padded`` 04:12, so that a column lines up."""
    whole = _whole(seconds)
    minutes, rest = divmod(whole, MINUTE_S)
    if whole >= HOUR_S:
        return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
    return f"{minutes:02}:{rest:02}" if padded else f"{minutes}:{rest:02}"


def countdown(seconds: float) -> str:
    """Return what fits into the ring: 93s, 12:05, 3h."""
    whole = _whole(seconds)
    if whole < 100:
        return translate("durations", "{n}s").format(n=whole)
    if whole < HOUR_S:
        return clock_face(whole)
    return translate("durations", "{n}h").format(n=whole // HOUR_S)


def span(seconds: float) -> str:
    """Return the two largest units, the second only where there is some of it: 4 s, 7 min 10 s, 7 min, 1 h 12 min."""
    whole = _whole(seconds)
    minutes, rest = divmod(whole, MINUTE_S)
    if minutes and rest and whole < HOUR_S:
        return translate("durations", "{min} min {s} s").format(min=minutes, s=rest)
    return coarse_span(whole)


def coarse_span(seconds: float) -> str:
    """Return the same without seconds from a minute on: 12 s, 7 min, 1 h 12 min, 2 d 3 h."""
    whole = _whole(seconds)
    if whole < MINUTE_S:
        return translate("durations", "{s} s").format(s=whole)
    if whole < HOUR_S:
        return translate("durations", "{min} min").format(min=whole // MINUTE_S)
    if whole < DAY_S:
        hours, rest = divmod(whole // MINUTE_S, 60)
        words = translate("durations", "{h} h {min} min") if rest else translate("durations", "{h} h")
        return words.format(h=hours, min=rest)
    days, hours = divmod(whole // HOUR_S, 24)
    words = translate("durations", "{d} d {h} h") if hours else translate("durations", "{d} d")
    return words.format(d=days, h=hours)


def fine_span(seconds: float) -> str:
    """Tenths below ten seconds: 0.8 s, 12 s, 3 min."""
    if seconds < 10:
        tenths = QLocale().toString(max(0.0, float(seconds)), "f", 1)
        return translate("durations", "{s} s").format(s=tenths)
    return coarse_span(seconds)


def short_span(seconds: float) -> str:
    """Milliseconds below a second, else as `fine_span`: 84 ms, 1.2 s."""
    if 0 <= seconds < 1:
        return translate("durations", "{ms} ms").format(ms=round(seconds * 1_000))
    return fine_span(seconds)


def time_of_day(moment: datetime) -> str:
    """Return the local time: 14:02."""
    local = moment.astimezone()  # not strftime: it costs thrice as much, and a day has hundreds
    return f"{local.hour:02}:{local.minute:02}"


def date_and_time(moment: datetime, now: datetime) -> str:
    """14:02:11 for today, 23 Nov 14:02 or 23 Nov 2025 for another day, in local time."""
    local, today = moment.astimezone(), now.astimezone()
    if local.date() == today.date():
        return local.strftime("%H:%M:%S")
    if local.year == today.year:
        return _at(day_name(local), f"{local:%H:%M}")
    return day_name(local, with_year=True)


def day_name(day: date, *, with_year: bool = False) -> str:
    """Return a day in the order of the language: 23 Nov, 23 Nov 2025."""
    month = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    words = translate("durations", "{day} {month} {year}") if with_year else translate("durations", "{day} {month}")
    return words.format(day=day.day, month=month, year=day.year)


def _at(day: str, time: str) -> str:
    return translate("durations", "{day} {time}").format(day=day, time=time)


def longest_dates() -> tuple[str, ...]:
    """Return what `date_and_time` shows of other days, one for each month: columns are measured by them."""
    return tuple(_at(day_name(date(2028, month, 28)), "20:00") for month in range(1, 13))


def number(value: int) -> str:
    """Return a count with the separators of the user's language."""
    return QLocale().toString(value)


def phone_in_words(text: str) -> str:
    """As `phone`, for a sentence: in one that is read from right to left its groups of digits keep their order."""
    number = phone(text)
    return set_apart(number) if number.startswith("+") else number


@lru_cache(maxsize=4_096)
def phone(text: str) -> str:
    """Return a telephone number in international format; anything else as it came, made visible."""
    shown = visible(text, 100)
    if not shown.startswith("+") or len(shown) > 20:
        return shown
    # Imported here: it costs some 20 ms that the first paint does not need.
    import phonenumbers  # noqa: PLC0415

    try:
        parsed = phonenumbers.parse(shown)
    except phonenumbers.NumberParseException:
        return shown
    international = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, international).replace("-", " ")
