"""Many values in one question: ``IN (?, ?, …)``.

Owns how many marks there are, and nothing of the question around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

_MOST = 512


def in_lists(values: Sequence[T]) -> Iterator[tuple[str, list[T]]]:
    """Give the marks and the values for them, so many at a time.

    The last value is repeated up to a power of two: a connection keeps a statement for each text, and would keep one
    for each number of values.
    """
    for start in range(0, len(values), _MOST):
        part = list(values[start : start + _MOST])
        part += part[-1:] * ((1 << (len(part) - 1).bit_length()) - len(part))
        yield ",".join("?" * len(part)), part
