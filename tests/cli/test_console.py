"""Consoles of Windows, of which some obey escapes once they are asked, and some never do."""

from __future__ import annotations

import ctypes
import io
import sys

import pytest

from sfxgen.cli import console
from sfxgen.cli.terminal import PlainProgress, Terminal, has_colour, progress

PLAIN = 0x0003


class Kernel:
    """Answers as Windows' kernel32 does. mode: of the console, None where there is none; can: its modes may have these
    bits."""

    def __init__(self, mode, can):
        self.mode, self._can = mode, can

    def GetConsoleMode(self, handle, mode):  # noqa: N802
        if self.mode is None:
            return 0
        ctypes.cast(mode, ctypes.POINTER(ctypes.c_ulong)).contents.value = self.mode
        return 1

    def SetConsoleMode(self, handle, mode):  # noqa: N802
        if mode & ~self._can:
            return 0
        self.mode = mode
        return 1


@pytest.mark.parametrize(
    ("mode", "can", "obeys"),
    [
        (PLAIN, PLAIN | console.ESCAPES, True),  # Windows 10 and 11, started from Explorer
        (PLAIN | console.ESCAPES, PLAIN, True),  # Windows Terminal
        (PLAIN, PLAIN, False),  # before Windows 10, or a console in legacy mode
        (None, PLAIN, False),  # NUL, which says that it is a terminal
    ],
)
def test_a_console_obeys_if_it_can(mode, can, obeys):
    kernel = Kernel(mode, can)
    assert console.switched_on(kernel, 7) == obeys
    assert not obeys or kernel.mode == PLAIN | console.ESCAPES


class Screen(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("obeys", [True, False])
def test_one_that_does_not_gets_plain_lines(monkeypatch, obeys):
    for name in ("CI", "NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(console.os, "name", "nt")
    monkeypatch.setattr(console, "_obeys_now", lambda stream: obeys)
    monkeypatch.setattr(sys, "stderr", Screen())
    assert has_colour(sys.stderr) == obeys
    assert ("\033" in Terminal().paint("red", "red", sys.stderr)) == obeys
    assert (type(progress(Terminal())) is PlainProgress) == (not obeys)
