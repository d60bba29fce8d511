"""Godot's `.import` files: set the few parameters that decide a loop, and leave all else as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import takewhile

PARAMS: Mapping[str, Mapping[bool, Mapping[str, str]]] = {
    ".ogg": {True: {"loop": "true", "loop_offset": "0"}, False: {"loop": "false"}},
    ".mp3": {True: {"loop": "true", "loop_offset": "0"}, False: {"loop": "false"}},
    ".wav": {
        # Forward over all frames, not compressed: QOA would make the seam audible.
        True: {"edit/loop_mode": "2", "edit/loop_begin": "0", "edit/loop_end": "-1", "compress/mode": "0"},
        False: {"edit/loop_mode": "1"},
    },
}
"""Suffix -> is it a loop? -> the import parameters that decide it."""

_SECTION = re.compile(r"\[(\w+)\]\s*$")
_KEY = re.compile(r"([\w/]+)=")


def edited(text: str | None, *, params: Mapping[str, str], create: bool) -> str | None:
    """Return a `.import` with these parameters; everything else stays, above all the uid.

    create: whether to start a file if there is none. Godot adds the rest to it on the first import.
    """
    if text is None:
        return _section("params", params) if create else None
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if _SECTION.match(line) and "params" in line), None)
    if start is None:
        return text.rstrip("\n") + "\n\n" + _section("params", params)
    body = list(takewhile(lambda line: not _SECTION.match(line), lines[start + 1 :]))
    rest = lines[start + 1 + len(body) :]
    return "\n".join([*lines[: start + 1], *_with(body, params), *rest])


def _with(body: list[str], params: Mapping[str, str]) -> list[str]:
    """Return a section's lines with the parameters set where they stand; new ones go to its end."""
    left = dict(params)
    made = []
    for line in body:
        key = match[1] if (match := _KEY.match(line)) else ""
        made.append(f"{key}={left.pop(key)}" if key in left else line)
    end = max((i for i, line in enumerate(made, 1) if line.strip()), default=min(1, len(made)))
    return made[:end] + [f"{key}={value}" for key, value in left.items()] + made[end:]


def inherited(text: str) -> str | None:
    """Return what a renamed output takes along from its old `.import`: the uid, by which scenes find it, and the
    parameters."""
    lines = text.split("\n")
    if "[params]" not in lines:
        return None
    kept = {"importer", "type", "uid"}
    remap = [line for line in takewhile(lambda line: line != "[deps]", lines) if line.partition("=")[0] in kept]
    return "\n".join(["[remap]", "", *remap, "", *lines[lines.index("[params]") :]])


def _section(name: str, values: Mapping[str, str]) -> str:
    return "\n".join([f"[{name}]", "", *(f"{key}={value}" for key, value in values.items()), ""])
