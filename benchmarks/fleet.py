"""A fleet of consoles against a limited API, on virtual time: the program's own pace against fixed intervals.

Polls and the archive's looks spend from one limit; where it says *everything*, so do the reading of the worker and of
active work, tasks, and clicks (an offer accepted, work completed) with what follows them. Measured: from offer to the
answer that shows it (median, 99th percentile), the share of 429s, and, after 30 s without any answer, when the last
console that met it asked again and the busiest second.
Driven by `session.schedule.Schedule` itself. Baseline: fixed 1, 2 and 5 s in the same world. Target (reference
performance, section 2): 1,000 consoles on 100 requests/s: p99 at most 5 s and 10 times less than fixed 2 s, at most 2 %
429s and 40 times fewer; all ask again within 10 s of an outage's end, its busiest second at most twice the steady rate.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from agent_console.session.schedule import Schedule
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, at_most_times, times_less
from benchmarks.fleet_world import LEFT_OUT_S, Counts, Fixed, Pace, World

UNTIL_S = 600.0
#: A hundred thousand consoles ask a million times in that time.
BIG_UNTIL_S = 180.0
OUTAGE = (300.0, 330.0)
STEADY_S = range(200, 300)
AFTER_S = range(330, 400)


def _fixed(interval_s: float) -> Callable[[random.Random], Pace]:
    return partial(Fixed, interval_s)


def _run(
    make_pace: Callable[[random.Random], Pace],
    *,
    consoles: int,
    limit: int,
    until_s: float = UNTIL_S,
    reads_beside: bool = False,
) -> Callable[[], Sample]:
    def run() -> Sample:
        return _sample(World(consoles, limit, make_pace, reads_beside=reads_beside).run(until_s), until_s)

    return run


def _sample(counts: Counts, until_s: float) -> Sample:
    late = sorted(counts.detected_s)
    values = {
        "p50_s": late[len(late) // 2],
        "p99_s": late[int(len(late) * 0.99)],
        "refused": 100.0 * counts.refused / counts.requests,
        "refusals": float(counts.refused),
        "rate": counts.requests / (until_s - LEFT_OUT_S),
    }
    line = "{offers} offers seen, p50 {p50_s:.2f} s, p99 {p99_s:.2f} s; {rate:.0f} requests/s, {refused:.1f} % 429"
    return Sample(values, (line.format(offers=len(late), **values),))


def _outage() -> Sample:
    counts = World(1_000, 100, Schedule, outage=OUTAGE).run(UNTIL_S)
    steady = sum(counts.by_second.get(second, 0) for second in STEADY_S) / len(STEADY_S)
    peak = max(counts.by_second.get(second, 0) for second in AFTER_S)
    asked = max(counts.asked_at.values())
    answered = max(counts.back_at.values())
    asked_s, answered_s = asked - OUTAGE[1], answered - OUTAGE[1]
    note = (
        f"{len(counts.asked_at)} of 1,000 met the outage, the last asked {asked_s:.1f} s after it; the last of all was "
    )
    note += f"answered {answered_s:.1f} s after it"
    return Sample({"steady": steady, "peak": float(peak), "asked_s": asked_s}, (note,))


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, two, outage = medians["ours"], medians["fixed 2 s"], medians["outage"]
    big, big_two = medians["ours, 10,000"], medians["fixed 2 s, 10,000"]
    all_, all_two = medians["ours, everything"], medians["fixed 2 s, everything"]
    small, small_two = medians["ours, 100"], medians["fixed 2 s, 100"]
    return [
        at_most("1,000 on 100/s, offer seen p99", ours["p99_s"], "s", "fixed 2 s", two["p99_s"], limit=5.0),
        times_less("the same, against fixed 2 s", ours["p99_s"], "s", "fixed 2 s", two["p99_s"], times=10),
        at_most("1,000 on 100/s, 429s", ours["refused"], "%", "fixed 2 s", two["refused"], limit=2.0),
        at_most("with everything counted, seen p99", all_["p99_s"], "s", "fixed 2 s", all_two["p99_s"], limit=5.0),
        times_less("the same, against fixed 2 s", all_["p99_s"], "s", "fixed 2 s", all_two["p99_s"], times=10),
        at_most("with everything counted, 429s", all_["refused"], "%", "fixed 2 s", all_two["refused"], limit=2.0),
        times_less("the same, against fixed 2 s", all_["refusals"], "429s", "fixed 2 s", all_two["refusals"], times=40),
        times_less("the same, against fixed 2 s", ours["refusals"], "429s", "fixed 2 s", two["refusals"], times=40),
        at_most("outage of 30 s, last asks again", outage["asked_s"], "s", "outage", OUTAGE[1] - OUTAGE[0], limit=10.0),
        at_most_times("the same, busiest second", outage["peak"], "req/s", "steady", outage["steady"], times=2),
        at_most("10,000 on 1,000/s, seen p99", big["p99_s"], "s", "fixed 2 s", big_two["p99_s"], limit=5.0),
        at_most_times("100 on 50/s, seen p99", small["p99_s"], "s", "fixed 2 s", small_two["p99_s"], times=1),
    ]


BENCHMARK = Benchmark(
    1,
    {
        "ours": _run(Schedule, consoles=1_000, limit=100),
        "ours, everything": _run(Schedule, consoles=1_000, limit=100, reads_beside=True),
        "fixed 2 s, everything": _run(_fixed(2.0), consoles=1_000, limit=100, reads_beside=True),
        "fixed 1 s": _run(_fixed(1.0), consoles=1_000, limit=100),
        "fixed 2 s": _run(_fixed(2.0), consoles=1_000, limit=100),
        "fixed 5 s": _run(_fixed(5.0), consoles=1_000, limit=100),
        "outage": _outage,
        "ours, 100": _run(Schedule, consoles=100, limit=50),
        "fixed 2 s, 100": _run(_fixed(2.0), consoles=100, limit=50),
        "ours, 10,000": _run(Schedule, consoles=10_000, limit=1_000),
        "fixed 2 s, 10,000": _run(_fixed(2.0), consoles=10_000, limit=1_000),
        "ours, 100,000 on 1,000/s": _run(Schedule, consoles=100_000, limit=1_000, until_s=BIG_UNTIL_S),
    },
    _judge,
)
