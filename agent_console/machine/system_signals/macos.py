"""Changes of the network as macOS tells of them (notify(3)). Untried: written by its documentation.

Owns the registration. The end of sleep is not listened to on its own: the network is set up anew after it, and that is.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import os

from agent_console.machine.system_signals import Happened, SystemSignal

_log = logging.getLogger(__name__)

#: kNotifySCNetworkChange of notify_keys.h.
NETWORK_CHANGE = b"com.apple.system.config.network_change"
_OK = 0
_TOKEN_BYTES = 4


class MacNetwork:
    """Tells that the network has become another."""

    async def run(self, happened: Happened) -> None:
        """As `Watch.run`."""
        library = ctypes.CDLL(None)
        descriptor, token = ctypes.c_int(-1), ctypes.c_int(0)
        named = ctypes.c_char_p(NETWORK_CHANGE)
        if library.notify_register_file_descriptor(named, ctypes.byref(descriptor), 0, ctypes.byref(token)) != _OK:
            _log.info("Changes of the network are told by nobody.")
            return
        loop = asyncio.get_running_loop()

        def readable() -> None:
            os.read(descriptor.value, _TOKEN_BYTES)
            happened(SystemSignal.NETWORK_CHANGED)

        loop.add_reader(descriptor.value, readable)
        try:
            await asyncio.Event().wait()
        finally:
            loop.remove_reader(descriptor.value)
            # Closes the descriptor, too.
            library.notify_cancel(token)
