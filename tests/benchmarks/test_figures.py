"""How figures are judged and shown; nothing here is timed."""

from __future__ import annotations

import pytest

from benchmarks.figures import Figure, Sample, at_most, at_most_times, medians, table, times_less


def test_the_median_of_each_value_is_taken_over_the_rounds() -> None:
    rounds = [Sample({"ms": value, "mb": 2.0}) for value in (9.0, 1.0, 3.0)]

    assert medians({"ours": rounds}) == {"ours": {"ms": 3.0, "mb": 2.0}}


@pytest.mark.parametrize(("value", "met"), [(9.9, True), (10.0, True), (10.1, False)])
def test_a_limit_is_met_up_to_and_with_it(value: float, met: bool) -> None:
    assert at_most("gap", value, "ms", "vendor", 100.0, limit=10.0).met is met


@pytest.mark.parametrize(("value", "met"), [(10.0, True), (10.1, False)])
def test_times_less_compares_with_the_baseline(value: float, met: bool) -> None:
    figure = times_less("list", value, "ms", "vendor", 70.0, times=7.0)

    assert (figure.met, figure.target) == (met, "≥ 7× less")


@pytest.mark.parametrize(("value", "met"), [(114.0, True), (116.0, False)])
def test_at_most_times_compares_with_the_baseline(value: float, met: bool) -> None:
    assert at_most_times("paint", value, "ms", "bare", 100.0, times=1.15).met is met


def test_a_baseline_of_nothing_has_no_ratio() -> None:
    figure = at_most("decodes", 0.0, "pages", "none", 0.0, limit=0)

    assert figure.ratio is None
    assert figure.met
    assert "–" in table([figure])


def test_a_missed_target_is_said_in_the_table() -> None:
    kept = at_most("kept", 1.0, "ms", "bare", 2.0, limit=5)
    missed = at_most("lost", 9.0, "ms", "bare", 2.0, limit=5)

    lines = table([kept, missed]).splitlines()

    assert len(lines) == 3
    assert lines[1].endswith("ok")
    assert lines[2].endswith("MISSED")
    assert "4.50×" in lines[2]
    assert "2.0× less" in lines[1]


def test_figures_are_plain_values() -> None:
    figure = at_most("gap", 1.0, "ms", "bare", 2.0, limit=5)

    assert figure == Figure("gap", 1.0, "ms", "bare", 2.0, 0.5, "≤ 5 ms", met=True)
