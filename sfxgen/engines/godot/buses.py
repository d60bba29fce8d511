"""Which audio buses a Godot project has, and which sounds ask for one that it has not."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence

from sfxgen.engines.protocol import Entry, Read
from sfxgen.schema.messages import first_of, nearest, quoted

MASTER = "Master"
PROJECT, LAYOUT = "project.godot", "default_bus_layout.tres"

_SETTING = re.compile(r'^buses/default_bus_layout=(".*")\s*$', re.MULTILINE)
_NAME = re.compile(r'^bus/\d{1,4}/name = &?("(?:[^"\\\n]|\\.){0,400}")\s*$', re.MULTILINE)


def bus_files(folder: str) -> tuple[str, ...]:
    """Return the files that usually say which buses there are. folder: of the Godot project; empty for the root."""
    return tuple(f"{folder}/{name}" if folder else name for name in (PROJECT, LAYOUT))


def buses(folder: str, read: Read) -> tuple[str, ...] | None:
    """Return the names of a project's buses; None where they can't be told, as of a layout that is no text."""
    project, layout = bus_files(folder)
    setting = _SETTING.search(read(project) or "")
    if setting is not None:
        place = _unquoted(setting[1])
        if not place.startswith("res://") or not place.endswith(".tres"):
            return None
        inner = place.removeprefix("res://")
        layout = f"{folder}/{inner}" if folder else inner
    text = read(layout)
    return (MASTER, *(_unquoted(name) for name in _NAME.findall(text or "")))


def missing_buses(entries: Sequence[Entry], known: Collection[str] | None) -> Iterator[str]:
    """Say of every bus that there is not, which sounds ask for it, and which one may be meant."""
    if known is None:
        return
    asking: dict[str, list[str]] = {}
    for entry in entries:
        if entry.playback.bus and entry.playback.bus not in known:
            asking.setdefault(entry.playback.bus, []).append(entry.name)
    for bus, names in asking.items():
        near = nearest(bus, known)
        cure = f"did you mean {quoted(near)}?" if near else "add it in Godot's Audio panel"
        play = "plays" if len(names) == 1 else "play"
        yield f"Godot has no audio bus {quoted(bus)}, so {first_of(names)} {play} on {MASTER}: {cure}"


def _unquoted(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:
        return ""
