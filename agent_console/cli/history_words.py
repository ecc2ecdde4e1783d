"""The figures of a history for a terminal and for programs.

Owns the two forms of `history stats`; it computes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from agent_console.history.figures import Figures
from agent_console.taskrouter.statuses import API_STATUSES, ReservationStatus

#: A change that a reader of version 1 would misread makes it 2.
SCHEMA = 1
_NOTHING = "-"


def text_figures(figures: Figures, counts: Mapping[ReservationStatus, int]) -> str:
    """Return the figures as lines for people."""
    lines = (
        ("offered", str(figures.offered)),
        ("accepted", str(figures.accepted)),
        ("accept rate", _percent(figures.accept_rate)),
        ("missed", str(figures.missed)),
        ("rejected", str(figures.rejected)),
        ("answer time, median", _span(figures.median_answer_s)),
        ("answer time, 90th percentile", _span(figures.p90_answer_s)),
        ("handle time, median", _span(figures.median_handle_s)),
        ("handle time, 90th percentile", _span(figures.p90_handle_s)),
        *((f"now {status.value}", str(counts.get(status, 0))) for status in API_STATUSES),
    )
    width = max(len(name) for name, _ in lines)
    return "".join(f"{name:<{width}}  {value:>12}\n" for name, value in lines)


def json_figures(figures: Figures, counts: Mapping[ReservationStatus, int]) -> str:
    """Return the figures as one JSON object; times in seconds, null where there is none."""
    return (
        msgspec.json.format(
            msgspec.json.encode(
                {
                    "schema": SCHEMA,
                    "offered": figures.offered,
                    "accepted": figures.accepted,
                    "accept_rate": figures.accept_rate,
                    "missed": figures.missed,
                    "rejected": figures.rejected,
                    "median_answer_s": figures.median_answer_s,
                    "p90_answer_s": figures.p90_answer_s,
                    "median_handle_s": figures.median_handle_s,
                    "p90_handle_s": figures.p90_handle_s,
                    "statuses": {status.value: counts.get(status, 0) for status in API_STATUSES},
                    "hours": [
                        {
                            "begins_at": hour.begins_at,
                            "accepted": hour.accepted,
                            "missed": hour.missed,
                            "rejected": hour.rejected,
                            "other": hour.other,
                        }
                        for hour in figures.hours
                    ],
                    "answers": figures.answers,
                }
            ),
            indent=2,
        ).decode()
        + "\n"
    )


def _percent(part: float | None) -> str:
    return _NOTHING if part is None else f"{part:.1%}"


def _span(seconds: float | None) -> str:
    if seconds is None:
        return _NOTHING
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"
