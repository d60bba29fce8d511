"""`project.godot`: the list of add-ons that Godot's editor switches on."""

from __future__ import annotations

import re

from sfxgen.errors import SfxgenError
from sfxgen.files import disk
from sfxgen.files.gate import Gate

ENTRY = '"res://addons/sfxgen/plugin.cfg"'

_SECTION = "[editor_plugins]"
_ENABLED = re.compile(r"^\[editor_plugins\][^\[]*?^enabled=PackedStringArray\(([^)]*)\)", re.MULTILINE)


def enable_add_on(gate: Gate, name: str) -> str:
    """Switch the add-on on in a project.godot, change nothing else in it, and say what was done.

    A file that names the add-on already is left alone. Raises SfxgenError for a file that is not text.
    """
    try:
        text = gate.read(name).decode("utf-8") if disk.exists(gate.check(name)) else ""
    except UnicodeDecodeError as error:
        hint = "Save it from Godot, or switch the plugin sfxgen on there by hand."
        raise SfxgenError(f"{name} is not UTF-8 text: {error}", hint) from None
    if ENTRY in text:
        return "kept as it is: it names the add-on already"
    edited = _with_entry(text.replace("\r\n", "\n"))
    gate.write(name, (edited.replace("\n", "\r\n") if "\r\n" in text else edited).encode())
    return "switches the add-on on now"


def _with_entry(text: str) -> str:
    if array := _ENABLED.search(text):
        others = f"{array[1]}, " if array[1].strip() else ""
        return f"{text[: array.start(1)]}{others}{ENTRY}{text[array.end(1) :]}"
    if _SECTION in text:
        return text.replace(_SECTION, f"{_SECTION}\n\nenabled=PackedStringArray({ENTRY})", 1)
    return f"{text.rstrip()}\n\n{_SECTION}\n\nenabled=PackedStringArray({ENTRY})\n"
