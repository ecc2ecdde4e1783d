"""A file that appears whole or not at all.

Owns the temporary name beside the target, its rights (the user's own) and the renaming. It never touches what is
there before the new file is on disk, and leaves nothing behind where that fails.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from agent_console.errors import ArchiveUnavailable
from agent_console.wording import said


@contextmanager
def whole_file(file: Path) -> Iterator[Path]:
    """Lend an empty file to write to; it takes the name ``file`` when the block ends well.

    Raises ArchiveUnavailable that names ``file`` for every OSError, of the block's as well.
    """
    target = Path(os.path.realpath(file))
    try:
        if target.is_dir():
            raise cannot_write(file, said("errors", "it is a folder"))
        if target.exists() and not target.is_file():
            raise cannot_write(file, said("errors", "it is a device"))
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".agent-console-", suffix=".part")
        os.close(handle)
    except OSError as error:
        raise cannot_write(file, _reason(error)) from error
    temporary = Path(name)
    try:
        yield temporary
        _sync(temporary)
        temporary.replace(target)
    except OSError as error:
        raise cannot_write(file, _reason(error)) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def cannot_write(file: Path, reason: str) -> ArchiveUnavailable:
    """Say that an export did not come about."""
    return ArchiveUnavailable(
        said("errors", "{file} cannot be written: {reason}.").format(file=file, reason=reason),
        said("errors", "What was there before is unchanged."),
    )


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _sync(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())
