"""The end of sleep and changes of the network as Windows tells of them. Untried: written by its documentation.

Owns the registrations and takes them back. Windows calls on threads of its own: whatever comes is handed to the loop.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import sys
from collections.abc import Callable
from typing import Any

from agent_console.machine.system_signals import Happened, SystemSignal

assert sys.platform == "win32"  # noqa: S101  nobody else imports it

_log = logging.getLogger(__name__)

_FOR_EVERY_FAMILY = 0
_CALL_BACK = 2  # DEVICE_NOTIFY_CALLBACK
_RESUMED = 0x12  # PBT_APMRESUMEAUTOMATIC: comes with every end of sleep
_NOW_THERE = 1  # MibAddInstance: an address that was not there
_OK = 0

_PowerCalls = ctypes.WINFUNCTYPE(ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)
_NetworkCalls = ctypes.WINFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)


class _Subscription(ctypes.Structure):
    """DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS."""

    _fields_ = (("callback", _PowerCalls), ("context", ctypes.c_void_p))


class WindowsPower:
    """Tells that the computer woke (PowerRegisterSuspendResumeNotification, Windows 8)."""

    async def run(self, happened: Happened) -> None:
        """As `Watch.run`."""
        tell = _on_loop(happened, SystemSignal.WOKE)

        def called(_context: int, kind: int, _setting: int) -> int:
            if kind == _RESUMED:
                tell()
            return _OK

        # Kept in names: what Windows calls must not be collected.
        callback = _PowerCalls(called)
        wanted = _Subscription(callback, None)
        handle = ctypes.c_void_p()
        library = ctypes.WinDLL("powrprof")
        if library.PowerRegisterSuspendResumeNotification(_CALL_BACK, ctypes.byref(wanted), ctypes.byref(handle)):
            _log.info("The end of sleep is told by nobody.")
            return
        try:
            await _for_ever()
        finally:
            library.PowerUnregisterSuspendResumeNotification(handle)


class WindowsNetwork:
    """Tells that there is another address (NotifyUnicastIpAddressChange)."""

    async def run(self, happened: Happened) -> None:
        """As `Watch.run`."""
        tell = _on_loop(happened, SystemSignal.NETWORK_CHANGED)

        def called(_context: int, _row: int, kind: int) -> None:
            if kind == _NOW_THERE:
                tell()

        callback = _NetworkCalls(called)
        handle = ctypes.c_void_p()
        library = ctypes.WinDLL("iphlpapi")
        if library.NotifyUnicastIpAddressChange(_FOR_EVERY_FAMILY, callback, None, False, ctypes.byref(handle)):  # noqa: FBT003
            _log.info("Changes of the network are told by nobody.")
            return
        try:
            await _for_ever()
        finally:
            # Waits for a call under way, so that none comes later.
            library.CancelMibChangeNotify2(handle)


def _on_loop(happened: Happened, signal: SystemSignal) -> Callable[[], Any]:
    loop = asyncio.get_running_loop()
    return lambda: loop.call_soon_threadsafe(happened, signal)


async def _for_ever() -> None:
    await asyncio.Event().wait()
