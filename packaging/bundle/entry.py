"""What the bundle's executable runs: the command line, after the bundle's own library path is taken out of the way.

The bootloader puts the bundle's folder into ``LD_LIBRARY_PATH`` and starts itself again. This process has read it by
now; the programs it starts (a player, a browser) must find their own libraries, not ours.
"""

import os
import sys
import zipimport

import pyimod02_importers  # PyInstaller's: where modules are read from

# An upgrade replaces these files while a shift goes on; modules that are needed late are read from what was started:
# ours and others' from the program itself, Python's own basic ones from a library beside it.
if sys.platform == "linux":
    pyimod02_importers.pyz_archive._filename = "/proc/self/exe"  # it has no public name
    for _finder in sys.path_importer_cache.values():
        if isinstance(_finder, zipimport.zipimporter):
            _finder.archive = f"/proc/self/fd/{os.open(_finder.archive, os.O_RDONLY)}"

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

from agent_console.cli.main import main  # noqa: E402  nothing may be loaded or started before the lines above

if __name__ == "__main__":
    sys.exit(main())
