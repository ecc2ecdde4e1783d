"""Many values in one question: each is asked for, in few texts."""

from __future__ import annotations

import pytest

from agent_console.archive.in_lists import in_lists


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 511, 512, 513, 1_025])
def test_every_value_is_asked_for(count: int) -> None:
    parts = list(in_lists(range(count)))
    assert all(marks.count("?") == len(values) for marks, values in parts)
    assert {value for _marks, values in parts for value in values} == set(range(count))


def test_a_connection_keeps_few_statements_for_them() -> None:
    texts = {marks for count in range(2_000) for marks, _values in in_lists(range(count))}
    assert len(texts) == 10
