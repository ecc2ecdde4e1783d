"""What a benchmark is, what it yields, and how its figures are judged and shown.

Pure values: nothing here starts a process or reads a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

Values: TypeAlias = Mapping[str, float]
#: Medians over all rounds: variant, then what was measured.
Medians: TypeAlias = Mapping[str, Values]


@dataclass(frozen=True, slots=True)
class Sample:
    """What one child process measured. ``notes`` are sentences for the reader."""

    values: Values
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. ``ratio`` is value by baseline; None where the baseline is zero."""

    name: str
    value: float
    unit: str
    baseline: str
    baseline_value: float
    ratio: float | None
    target: str
    met: bool


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What to measure and how to judge it.

    ``variants`` maps a name to what one child process runs; every round runs each of them once, in
    this order. ``judge`` gets the medians.
    """

    rounds: int
    variants: Mapping[str, Callable[[], Sample]]
    judge: Callable[[Medians], Sequence[Figure]]


def times_less(name: str, value: float, unit: str, baseline: str, baseline_value: float, *, times: float) -> Figure:
    """Judge a figure that has to be ``times`` times less than its baseline."""
    met = value * times <= baseline_value
    target = f"≥ {times:g}× less"
    return _figure(name, value, unit, baseline, baseline_value, target, met=met)


def at_most_times(name: str, value: float, unit: str, baseline: str, baseline_value: float, *, times: float) -> Figure:
    """Judge a figure that may be at most ``times`` times its baseline."""
    met = value <= baseline_value * times
    target = f"≤ {times:g}×"
    return _figure(name, value, unit, baseline, baseline_value, target, met=met)


def at_most(name: str, value: float, unit: str, baseline: str, baseline_value: float, *, limit: float) -> Figure:
    """Judge a figure that has a limit in its own unit."""
    met = value <= limit
    target = f"≤ {limit:g} {unit}"
    return _figure(name, value, unit, baseline, baseline_value, target, met=met)


def medians(samples: Mapping[str, Sequence[Sample]]) -> dict[str, dict[str, float]]:
    """Take the median of each measured value of each variant over its rounds."""
    return {
        variant: {key: median(sample.values[key] for sample in rounds) for key in rounds[0].values}
        for variant, rounds in samples.items()
    }


def table(figures: Sequence[Figure]) -> str:
    """Lay the figures out in columns."""
    head = ("figure", "ours", "baseline", "ratio", "target", "")
    rows = [head, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _figure(
    name: str,
    value: float,
    unit: str,
    baseline: str,
    baseline_value: float,
    target: str,
    *,
    met: bool,
) -> Figure:
    ratio = value / baseline_value if baseline_value else None
    return Figure(name, value, unit, baseline, baseline_value, ratio, target, met)


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        f"{_number(figure.value)} {figure.unit}",
        f"{_number(figure.baseline_value)} {figure.unit} ({figure.baseline})",
        _ratio(figure.ratio),
        figure.target,
        "ok" if figure.met else "MISSED",
    )


def _ratio(ratio: float | None) -> str:
    if ratio is None:
        return "–"
    return f"{1 / ratio:.1f}× less" if 0 < ratio < 0.95 else f"{ratio:.2f}×"


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
