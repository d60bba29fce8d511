"""Whether a stream shows colours and a moving bar: a terminal does, a console of Windows once it has been asked to."""

from __future__ import annotations

import os
from typing import Any, Protocol, TextIO

ESCAPES = 0x0004
"""ENABLE_VIRTUAL_TERMINAL_PROCESSING: the console obeys escapes. Off by default, and for good in an old one."""


class Console(Protocol):
    """The two calls of Windows' kernel32 that it takes."""

    def GetConsoleMode(self, handle: int, mode: Any) -> int:  # noqa: N802
        """Put a console's mode where `mode` points to; 0 for what is no console."""

    def SetConsoleMode(self, handle: int, mode: int) -> int:  # noqa: N802
        """Set a console's mode; 0 if it can't have that."""


def takes_escapes(stream: TextIO) -> bool:
    """Tell whether a stream is a terminal that obeys escapes."""
    return stream.isatty() and (os.name != "nt" or _obeys_now(stream))


def switched_on(kernel: Console, handle: int) -> bool:
    """Ask a console of Windows to obey escapes; tell whether it does."""
    import ctypes

    mode = ctypes.c_ulong()
    if not kernel.GetConsoleMode(handle, ctypes.byref(mode)):
        return False
    return bool(mode.value & ESCAPES) or bool(kernel.SetConsoleMode(handle, mode.value | ESCAPES))


def _obeys_now(stream: TextIO) -> bool:
    import ctypes
    import msvcrt

    handle: int = msvcrt.get_osfhandle(stream.fileno())  # type: ignore[attr-defined, unused-ignore]
    return switched_on(ctypes.windll.kernel32, handle)  # type: ignore[attr-defined, unused-ignore]
