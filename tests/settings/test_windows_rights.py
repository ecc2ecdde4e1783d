"""What Windows says of a file's rights, read: texts as `icacls /save` and PowerShell's `Get-Acl` print them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent_console.settings.windows_rights import FILE, FOLDER, descriptor_of, others_who_change

#: A file below ProgramData that an administrator made: users may read it.
BY_ADMIN = "O:BAG:SYD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)"
#: ProgramData itself, and a folder below it: users may make files and folders, and own what they make.
FOLDER_OF_ADMIN = (
    "O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)"
)
USER = "S-1-5-21-397955417-626881126-188441444-1001"


def test_what_an_administrator_put_there_is_followed() -> None:
    assert others_who_change(BY_ADMIN, FILE) == ()
    assert others_who_change(FOLDER_OF_ADMIN, FOLDER) == ()
    installer = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"
    assert others_who_change(f"O:{installer}D:(A;;FA;;;{installer})(A;;FR;;;WD)", FILE) == ()


@pytest.mark.parametrize(
    ("sddl", "who"),
    [
        # A user made the file before an administrator did.
        (BY_ADMIN.replace("O:BA", f"O:{USER}"), USER),
        (f"{BY_ADMIN}(A;;FA;;;{USER})", USER),
        (f"{BY_ADMIN}(A;;0x1301bf;;;BU)", "BU"),
        (f"{BY_ADMIN}(A;;FRFW;;;AU)", "AU"),
        (f"{BY_ADMIN}(A;;WD;;;WD)", "WD"),
        (f"{BY_ADMIN}(A;;SDRC;;;BU)", "BU"),
        (f"{BY_ADMIN}(A;;GA;;;WD)", "WD"),
        # Which of two entries counts is not judged.
        ("O:BAD:(D;;FA;;;BU)(A;;FA;;;BU)", "BU"),
        (f"{BY_ADMIN}(XA;;FW;;;BU;(Member_of {{SID(BA)}}))", "BU"),
        # No list at all: everybody may do everything.
        ("O:BAG:SY", "WD"),
        ("O:BAG:SYD:NO_ACCESS_CONTROL", "WD"),
        ("", "?"),
    ],
)
def test_what_somebody_else_can_change_is_named(sddl: str, who: str) -> None:
    assert who in others_who_change(sddl, FILE)


def test_a_folder_out_of_which_a_user_may_delete_is_named() -> None:
    assert others_who_change(f"{FOLDER_OF_ADMIN}(A;;DT;;;BU)", FOLDER) == ("BU",)


def test_what_is_only_handed_on_says_nothing_of_the_folder() -> None:
    assert others_who_change(f"{FOLDER_OF_ADMIN}(A;OICIIO;FA;;;BU)", FOLDER) == ()


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has security descriptors")
def test_windows_tells_a_descriptor(tmp_path: Path) -> None:
    assert descriptor_of(tmp_path).startswith("O:")
