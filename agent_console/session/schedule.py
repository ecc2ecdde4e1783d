"""When to ask again: intervals, pressure and backoff of the pending poll.

Owns the decisions alone. It has no clock and sends nothing, so that `benchmarks.fleet` drives thousands of them on
virtual time. Reference performance, section 2.2: knowing whether the worker can get work, and how many requests are
left, is worth more than any backoff; a backoff without a low cap starves those who were refused. The decision record on
the fleet's pace has the figures.
"""

from __future__ import annotations

from agent_console.session.ports import Random

#: A fleet that starts at the same minute spreads over this.
FIRST_WITHIN_S = 1.0
AVAILABLE_S = 1.0
UNAVAILABLE_S = 5.0
#: Consoles begin at different moments and stay apart: a little is enough, and more would delay the late ones.
JITTER = 0.1

#: Under pressure those to whom no offer can come slow down first, so many times; then the others.
UNAVAILABLE_STRETCH = 16.0
AVAILABLE_STRETCH = 4.0
#: What is read beside the offers: a fleet's worth of it would leave nothing for them.
BESIDE_STRETCH = 40.0
PRESSED_STRETCH = 2.0
#: Polls go first: with fewer requests left than this share nothing is read beside them.
LEFT_BESIDE = 0.3
#: Where even that is too much for the server, those with offers slow down further.
STRAINED_STRETCH = 2.5

#: What a poll did not see the archive's looks find (`backfill`), two requests each.
LOOK_AGAIN_EVERY_S = 60.0
#: However busy TaskRouter is: an ended task is listed for five minutes, and a claim that lies back further than the
#: archive's shortest gap, with the log's own lateness, would be seen as a hole.
LOOK_AGAIN_AT_LEAST_EVERY_S = 160.0
LOOK_AGAIN_SPREAD = 0.4

#: The share of requests left that every console steers to: enough that chance refuses nobody.
LEFT_AIM = 0.6
PRESSURE_PER_ANSWER = 0.12
#: Who asks more rarely learns as fast from fewer answers.
RARE_WEIGHT = 3.0
#: The answer in hand counts beside what was learnt: it damps the swing.
PRESENT_WEIGHT = 0.2
PRESSURE_PER_REFUSAL = 0.2
STRAIN_PER_REFUSAL = 0.2
#: Who was refused where turns are rare does not wait a whole one: an outage's end is over sooner.
REFUSED_MOST_S = 15.0
#: What an answer takes back of the strain, and of the pressure where the server counts nothing.
RELIEF = 0.05

#: A console that may get offers is back within five seconds of the network, without being told.
BACKOFF_FIRST_S = 1.0
BACKOFF_AVAILABLE_S = 5.0
BACKOFF_UNAVAILABLE_S = 10.0
#: So that those who all failed at once do not all return at once, and none returns in a storm.
BACKOFF_SPREAD = 0.7


class Schedule:
    """One poller's pace. Every method returns seconds and takes in what just happened.

    ``is_busy`` is True while work can come or is waiting.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self._failures = 0
        self._pressure = 0.0
        self._strain = 0.0
        self._ceiling: int | None = None
        self._left: float | None = None
        self._available_s, self._unavailable_s = AVAILABLE_S, UNAVAILABLE_S

    def go_at(self, *, available_s: float, unavailable_s: float) -> bool:
        """Have these intervals between polls that go well, where nothing presses; returns whether they are others."""
        before = self._available_s, self._unavailable_s
        self._available_s, self._unavailable_s = available_s, unavailable_s
        return before != (available_s, unavailable_s)

    @property
    def is_pressed(self) -> bool:
        """Whether TaskRouter has so much to do that what brings no offer is asked for in fewer requests."""
        return self.stretch_beside() >= PRESSED_STRETCH

    @property
    def has_room(self) -> bool:
        """Whether the last answer left requests for what brings no offer."""
        return self._left is None or self._left >= LEFT_BESIDE

    def stretch_beside(self) -> float:
        """Return how many times more rarely than usual to read what brings no offer."""
        return _grown(BESIDE_STRETCH, 2 * self._pressure)

    def look_again_after_s(self) -> float:
        """Return the time from one look at what was missed to the next.

        Shifts begin together: without chance in it a whole fleet would look in the same seconds.
        """
        most_s = min(LOOK_AGAIN_EVERY_S * self.stretch_beside(), LOOK_AGAIN_AT_LEAST_EVERY_S)
        return self._random.uniform(LOOK_AGAIN_SPREAD * most_s, most_s)

    def first_delay_s(self) -> float:
        """Return how long to wait before the first poll."""
        return self._random.uniform(0.0, FIRST_WITHIN_S)

    def after_answer_s(
        self, *, is_busy: bool, remaining: int | None = None, limit: int | None = None, concurrent: int | None = None
    ) -> float:
        """Return the time from the start of the poll that succeeded to the start of the next one.

        ``remaining`` and ``limit`` are the requests left as the server counts them, ``concurrent`` those under way in
        the account; None where it said nothing.
        """
        self._failures = 0
        self._strain = max(0.0, self._strain - RELIEF)
        left = self._left = self._share_left(remaining, limit, concurrent)
        if left is None:
            self._pressure = max(0.0, self._pressure - RELIEF)
            return self._interval_s(self._pressure, is_busy=is_busy)
        lack = LEFT_AIM - left
        weight = 1.0 if is_busy else RARE_WEIGHT
        self._pressure = min(1.0, max(0.0, self._pressure + PRESSURE_PER_ANSWER * weight * lack))
        return self._interval_s(self._pressure + PRESENT_WEIGHT * lack, is_busy=is_busy)

    def after_refusal_s(self, *, is_busy: bool, retry_after_s: float | None, concurrent: int | None = None) -> float:
        """Return the time from a 429 to the next poll, never before the server's own.

        ``concurrent`` were under way in the account: where nothing else is counted, that many are too many.
        """
        if concurrent:
            self._ceiling = min(self._ceiling or concurrent, concurrent)
        if self._pressure >= 1.0:
            self._strain = min(1.0, self._strain + STRAIN_PER_REFUSAL)
        self._pressure = min(1.0, self._pressure + PRESSURE_PER_REFUSAL)
        again_in_s = min(self._interval_s(self._pressure, is_busy=is_busy), REFUSED_MOST_S)
        return max(again_in_s, retry_after_s or 0.0)

    def after_failure_s(self, *, is_busy: bool, took_s: float = 0.0) -> float:
        """Return the time from the start of a poll that failed to the next: twice as long each time, under a low cap.

        What took long to fail has waited already: then only a breath follows its end.
        """
        cap_s = BACKOFF_AVAILABLE_S if is_busy else BACKOFF_UNAVAILABLE_S
        most_s = min(cap_s, BACKOFF_FIRST_S * 2.0 ** min(self._failures, 10))
        self._failures += 1
        pause_s = self._random.uniform(BACKOFF_SPREAD * most_s, most_s)
        return max(pause_s, took_s + min(pause_s, BACKOFF_FIRST_S))

    def after_network_change_s(self, *, is_busy: bool) -> float:
        """Return the time from a change of the network, or the end of sleep, to the next poll.

        An office comes back as one: everybody looks somewhere within the interval of the moment, which is no more
        requests a second than before.
        """
        self._failures = 0
        cap_s = BACKOFF_AVAILABLE_S if is_busy else BACKOFF_UNAVAILABLE_S
        return self._random.uniform(0.0, min(cap_s, self._interval_s(self._pressure, is_busy=is_busy)))

    def _share_left(self, remaining: int | None, limit: int | None, concurrent: int | None) -> float | None:
        if remaining is not None and limit:
            return min(1.0, max(0.0, remaining / limit))
        if concurrent is not None and self._ceiling is not None:
            return max(0.0, 1.0 - concurrent / self._ceiling)
        return None

    def _interval_s(self, pressure: float, *, is_busy: bool) -> float:
        if is_busy:
            interval_s = self._available_s * _grown(AVAILABLE_STRETCH, 2 * pressure - 1)
            interval_s *= _grown(STRAINED_STRETCH, self._strain)
        else:
            interval_s = self._unavailable_s * _grown(UNAVAILABLE_STRETCH, 2 * pressure)
        return interval_s * self._random.uniform(1.0 - JITTER, 1.0 + JITTER)


def _grown(most: float, share: float) -> float:
    """Return 1 for a share of 0 or less, ``most`` for 1 or more, evenly in between on a logarithmic scale."""
    return float(most ** min(1.0, max(0.0, share)))
