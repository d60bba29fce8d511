"""`project.godot`: the list of add-ons that Godot's editor switches on."""

from __future__ import annotations

import re

from sfxgen.errors import UsageError
from sfxgen.files import atomic, disk
from sfxgen.files.gate import Gate

ENTRY = '"res://addons/sfxgen/plugin.cfg"'

LARGEST_BYTES = 4 * 2**20
"""Godot's own are some kilobytes."""
_SECTION = "[editor_plugins]"
_HEAD = re.compile(r"^\[editor_plugins\]", re.MULTILINE)
_NEXT_HEAD = re.compile(r"^\[", re.MULTILINE)
_ENABLED = re.compile(r"^enabled=PackedStringArray\(", re.MULTILINE)
_ARRAY = re.compile(r'((?:"(?:[^"\\]|\\.)*+"|[^")])*+)\)', re.DOTALL)
"""Brackets may be part of a path. Tried at one place only and without backtracking: a stranger's file may be made to
take for ever."""


def enable_add_on(gate: Gate, name: str) -> str:
    """Switch the add-on on in a project.godot, change nothing else in it, and say what was done.

    A file that names the add-on already is left alone. Raises UsageError for a file that is not text.
    """
    try:
        data = atomic.read(gate.check(name), LARGEST_BYTES + 1) if disk.exists(gate.check(name)) else b""
        if len(data) > LARGEST_BYTES:
            raise UsageError(f"{name} is larger than {LARGEST_BYTES // 2**20} MiB", _BY_HAND)
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{name} is not UTF-8 text: {error}", _BY_HAND) from None
    if ENTRY in text:
        return "kept as it is: it names the add-on already"
    edited = _with_entry(text.replace("\r\n", "\n"))
    gate.write(name, (edited.replace("\n", "\r\n") if "\r\n" in text else edited).encode())
    return "switches the add-on on now"


_BY_HAND = "Save it from Godot, or switch the plugin sfxgen on there by hand."


def _enabled(text: str) -> re.Match[str] | None:
    """Find the list of add-ons that are switched on."""
    head = _HEAD.search(text)
    if head is None:
        return None
    after = _NEXT_HEAD.search(text, head.end())
    end = after.start() if after else len(text)
    start = _ENABLED.search(text, head.end(), end)
    return _ARRAY.match(text, start.end(), end) if start else None


def _with_entry(text: str) -> str:
    if array := _enabled(text):
        others = f"{array[1]}, " if array[1].strip() else ""
        return f"{text[: array.start(1)]}{others}{ENTRY}{text[array.end(1) :]}"
    if _SECTION in text:
        return text.replace(_SECTION, f"{_SECTION}\n\nenabled=PackedStringArray({ENTRY})", 1)
    return f"{text.rstrip()}\n\n{_SECTION}\n\nenabled=PackedStringArray({ENTRY})\n"
