"""Who may change a file on Windows, as its security descriptor says in words of its own (SDDL).

Owns the reading of such a text, and getting it from Windows. The reading is tested everywhere; the asking is untried.
"""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import Any

#: Administrators, SYSTEM, the built-in administrator and the installer of Windows, by alias and by SID.
ADMINISTRATORS = frozenset(
    {
        "BA", "SY", "LA", "DA", "EA",
        "S-1-5-32-544", "S-1-5-18",
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
    }
)  # fmt: skip
#: What two letters stand for, as far as it is about changing: of a file's own rights and of the general ones.
_CODES = {
    "GA": 0x10000000, "GW": 0x40000000, "FA": 0x1F01FF, "FW": 0x120116, "SD": 0x10000, "WD": 0x40000, "WO": 0x80000,
    "DC": 0x2, "LC": 0x4, "DT": 0x40,
}  # fmt: skip
#: To write, to append, to delete what is inside, to delete, to change the rights or the owner, and all of it.
FILE = 0x2 | 0x4 | 0x40 | 0x10000 | 0x40000 | 0x80000 | 0x40000000 | 0x10000000
#: A new file beside the policy is no harm: every user may make one below ProgramData.
FOLDER = FILE & ~(0x2 | 0x4 | 0x40000000)
#: Kind, flags, rights, two that are not needed, whom; a condition may follow.
_ENTRY = re.compile(r"\(([A-Z]+);([A-Z]*);([^;()]*);[^;()]*;[^;()]*;([^;()]*)[;)]")


def others_who_change(sddl: str, mask: int) -> tuple[str, ...]:
    """Return who else than administrators owns it or is given one of these rights: aliases or SIDs, each once.

    A denial takes nothing away here: better one policy too many is refused than one followed that its user can edit.
    """
    found = []
    owner = re.match(r"O:(S-[0-9-]+|[A-Z]{2})", sddl)
    if owner is None or owner.group(1) not in ADMINISTRATORS:
        found.append(owner.group(1) if owner is not None else "?")
    rights = sddl.partition("D:")[2]
    if not rights or "NO_ACCESS_CONTROL" in rights:
        # Without a list everybody may do everything.
        found.append("WD")
    for kind, flags, given, trustee in _ENTRY.findall(rights):
        # What is only handed on to what is made inside says nothing of this one; OW is the owner, who was judged.
        is_given = kind in {"A", "XA", "OA"} and "IO" not in _pairs(flags) and _mask(given) & mask
        if is_given and trustee not in ADMINISTRATORS | {"OW"}:
            found.append(trustee)
    return tuple(dict.fromkeys(found))


def descriptor_of(path: Path) -> str:
    """Return owner and access list of a file or folder as SDDL; raises OSError. Windows alone has it."""
    windows: Any = ctypes
    advapi, kernel = windows.WinDLL("advapi32", use_last_error=True), windows.WinDLL("kernel32")
    descriptor, text = ctypes.c_void_p(), ctypes.c_wchar_p()
    file_object, owner_and_list, revision = 1, 0x1 | 0x4, 1
    failed = advapi.GetNamedSecurityInfoW(
        ctypes.c_wchar_p(str(path)), file_object, owner_and_list, None, None, None, None, ctypes.byref(descriptor)
    )
    if failed:
        raise windows.WinError(failed)
    try:
        if not advapi.ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, revision, owner_and_list, ctypes.byref(text), None
        ):
            raise windows.WinError(windows.get_last_error())
        try:
            return text.value or ""
        finally:
            kernel.LocalFree(text)
    finally:
        kernel.LocalFree(descriptor)


def _pairs(text: str) -> list[str]:
    return [text[at : at + 2] for at in range(0, len(text), 2)]


def _mask(given: str) -> int:
    """Return rights as a number; letters that are not known stand for reading."""
    if given.lower().startswith("0x"):
        return int(given, 16)
    mask = 0
    for code in _pairs(given):
        mask |= _CODES.get(code, 0)
    return mask
