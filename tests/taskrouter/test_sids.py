from __future__ import annotations

import pytest

from agent_console.errors import SettingsError
from agent_console.taskrouter import sids
from agent_console.taskrouter.sids import KINDS, SidKind

_DIGITS = "0123456789abcdefABCDEF0123456789"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.prefix)
def test_a_kind_reads_its_own_sids_and_refuses_all_others(kind: SidKind[str]) -> None:
    assert kind.parse(f"  {kind.prefix}{_DIGITS}\n") == f"{kind.prefix}{_DIGITS}"
    for other in KINDS:
        if other is not kind:
            with pytest.raises(SettingsError, match=f"the SID of the {other.noun}"):
                kind.parse(f"{other.prefix}{_DIGITS}")


def test_no_two_kinds_share_a_prefix() -> None:
    assert len({kind.prefix for kind in KINDS}) == len(KINDS) == 13


@pytest.mark.parametrize(
    "text",
    ["", "WR", "WR" + "0" * 31, "WR" + "0" * 33, "WR" + "g" * 32, "wr" + "0" * 32, "WR" + "٠" * 32],
)
def test_what_is_no_sid_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(SettingsError, match="32 hexadecimal digits") as caught:
        sids.RESERVATION.parse(text, field="--reservation")
    assert caught.value.field == "--reservation"
    assert len(text) < 3 or text not in str(caught.value)


def test_without_a_field_the_noun_names_it() -> None:
    with pytest.raises(SettingsError) as caught:
        sids.TASK.parse("x")
    assert caught.value.field == "task SID"


def test_a_line_end_inside_is_no_match() -> None:
    assert not sids.TASK.matches("WT" + "0" * 32 + "\n")
