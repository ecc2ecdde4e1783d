"""Which archive a console has: its own file or, where that cannot be used, one that ends with the console.

Owns the choice and the folder of the substitute. An archive that cannot be opened stops nobody from taking calls, and
is left as it is.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from agent_console.archive.archive import Archive
from agent_console.archive.opening import archive_file
from agent_console.errors import ArchiveError, ConsoleError
from agent_console.wiring.launch import ConsoleOptions
from agent_console.wording import said


@asynccontextmanager
async def open_archive(options: ConsoleOptions) -> AsyncIterator[Archive]:
    """Open the archive of an account and workspace, and close it in the end."""
    # A substitute's folder may be in use for a moment longer than it should: that is no reason to fail.
    with tempfile.TemporaryDirectory(prefix="agent-console-", ignore_cleanup_errors=True) as substitute:
        archive = await _opened(options, Path(substitute))
        try:
            yield archive
        finally:
            await archive.close()


async def _opened(options: ConsoleOptions, substitute: Path) -> Archive:
    wishes = options.settings.archive
    trouble: ConsoleError | None = None
    for folder in (options.archive_dir, substitute):
        if folder is None:
            continue
        file = archive_file(folder, options.account_sid, options.workspace_sid)
        try:
            return await Archive.open(
                file,
                keep_days=wishes.keep_days or None,
                mask_numbers=wishes.mask_phone_numbers,
                notice=trouble,
            )
        except ArchiveError as error:
            trouble = ConsoleError(
                said("errors", "{title} What happens now is shown, and forgotten at the end.").format(
                    title=error.title
                ),
                error.detail,
            )
    raise trouble or ConsoleError(said("errors", "There is no folder for an archive."))
