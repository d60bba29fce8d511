"""When a file last changed in any way, be it only its times: what Unix keeps as ctime.

On Windows Python's ctime is when the file was made, which copying over it in place leaves as it was. NTFS keeps the
time of the last change too, and tells it to those who ask.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

HAS_CTIME = os.name != "nt"
"""Whether `stat` tells it."""

_READ_ATTRIBUTES, _SHARE_ALL, _OPEN_EXISTING, _FOLDERS_TOO = 0x80, 7, 3, 0x02000000
_UNIX_EPOCH = 116_444_736_000_000_000
"""In Windows' units of 100 ns, from 1601."""


def change_time_ns(path: Path | str, stat: os.stat_result) -> int:
    """Return when a file last changed, in ns since 1970; when it was made, where that can't be told.

    stat: of the path, links followed.
    """
    told = None if HAS_CTIME else told_by_windows(str(path))
    return stat.st_ctime_ns if told is None else told


if sys.platform == "win32":  # pragma: no cover -- run in tests/windows
    import ctypes
    from ctypes import wintypes

    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel32.CreateFileW.restype = wintypes.HANDLE
    _kernel32.CreateFileW.argtypes = (
        wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, wintypes.LPVOID, wintypes.DWORD, wintypes.DWORD,
        wintypes.HANDLE,
    )  # fmt: skip
    _kernel32.GetFileInformationByHandleEx.argtypes = (
        wintypes.HANDLE, ctypes.c_int, wintypes.LPVOID, wintypes.DWORD,
    )  # fmt: skip
    _kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)
    _NO_HANDLE = wintypes.HANDLE(-1).value

    class _BasicInfo(ctypes.Structure):
        _fields_ = (
            ("made", ctypes.c_int64),
            ("read", ctypes.c_int64),
            ("written", ctypes.c_int64),
            ("changed", ctypes.c_int64),
            ("attributes", wintypes.DWORD),
        )

    def told_by_windows(path: str) -> int | None:
        """Return when a file last changed; None if Windows doesn't tell."""
        handle = _kernel32.CreateFileW(path, _READ_ATTRIBUTES, _SHARE_ALL, None, _OPEN_EXISTING, _FOLDERS_TOO, None)
        if handle == _NO_HANDLE:
            return None
        info = _BasicInfo()
        try:
            told = _kernel32.GetFileInformationByHandleEx(handle, 0, ctypes.byref(info), ctypes.sizeof(info))
        finally:
            _kernel32.CloseHandle(handle)
        return (info.changed - _UNIX_EPOCH) * 100 if told and info.changed else None

else:

    def told_by_windows(path: str) -> int | None:
        """Return None: this is another system."""
        return None
