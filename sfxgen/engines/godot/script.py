"""`sfx.gd`: constants that Godot's editor completes, and functions that play the sounds."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from sfxgen.engines.protocol import Entry, figure
from sfxgen.engines.seal import BLANK

_HEAD = f"""\
# Made by sfxgen from the game's manifests: change those, then build. An edit here stops the updates.
# {BLANK}
class_name Sfx
extends RefCounted
## The game's sounds: [code]Sfx.play(Sfx.UI_CLICK)[/code].
"""

_CODE = """\

static var _streams: Dictionary = {}


## Returns the stream of a sound, with its takes and jitter; loaded once, and kept. Null for what is no sound.
static func stream(id: StringName) -> AudioStream:
	if not _SOUNDS.has(id):
		push_error("Sfx: there is no sound '%s', or it is not built yet: `sfxgen build`" % id)
		return null
	if not _streams.has(id):
		var path: String = _SOUNDS[id][0]
		_streams[id] = load(path)
	return _streams[id]


## Returns every sound's name.
static func ids() -> Array:
	return _SOUNDS.keys()


## Plays a sound: at a Node3D or Vector3 in space, at a Node2D or Vector2 in the plane, else everywhere.
## A node takes the sound along; the player frees itself when the sound is over. Free it to end a loop.
static func play(id: StringName, at: Variant = null) -> Node:
	if at is Vector3 or at is Node3D:
		return play_3d(id, at)
	if at is Vector2 or at is Node2D:
		return play_2d(id, at)
	return play_ui(id, _node(at))


## Plays a sound everywhere, also while the game is paused. It ends with [param parent], if one is given.
static func play_ui(id: StringName, parent: Node = null) -> AudioStreamPlayer:
	var player := AudioStreamPlayer.new()
	player.process_mode = Node.PROCESS_MODE_ALWAYS
	player.finished.connect(player.queue_free)
	_start(player, id, parent)
	return player


## Plays a sound at a Node2D, going with it, or at a Vector2 of the canvas.
static func play_2d(id: StringName, at: Variant) -> AudioStreamPlayer2D:
	var player := AudioStreamPlayer2D.new()
	if at is Vector2:
		player.top_level = true
		player.position = at
	player.finished.connect(player.queue_free)
	_start(player, id, _node(at))
	return player


## Plays a sound at a Node3D, going with it, or at a Vector3 of the world.
static func play_3d(id: StringName, at: Variant) -> AudioStreamPlayer3D:
	var player := AudioStreamPlayer3D.new()
	if at is Vector3:
		player.top_level = true
		player.position = at
	player.finished.connect(player.queue_free)
	_start(player, id, _node(at))
	return player


static func _node(at: Variant) -> Node:
	return at if at is Node else null


# The player begins when it enters the tree: at the end of the frame, because its parent may still be busy.
static func _start(player: Node, id: StringName, parent: Node) -> void:
	player.set("stream", stream(id))
	player.set("autoplay", true)
	if _SOUNDS.has(id):
		var bus: StringName = _SOUNDS[id][1]
		player.set("volume_db", _SOUNDS[id][2])
		if AudioServer.get_bus_index(bus) >= 0:
			player.set("bus", bus)
	if parent == null:
		var tree := Engine.get_main_loop() as SceneTree
		parent = tree.current_scene if tree.current_scene != null else tree.root
	parent.add_child.call_deferred(player)
"""


class Row(NamedTuple):
    """A sound in the script."""

    entry: Entry
    constant: str
    path: str | None
    """Of its stream; None for a sound that is not built yet."""


def script(rows: Sequence[Row]) -> str:
    """Return the text of `sfx.gd`. A sound that is not built yet has its constant, too, so that the game's code
    parses."""
    constants = [f"const {row.constant} := &{quoted(row.entry.name)}" for row in rows]
    table = [f"\t&{quoted(row.entry.name)}: [{_cells(row.entry, row.path)}]," for row in rows if row.path is not None]
    intro = ["", "# Name: [stream, bus, volume in dB]", "const _SOUNDS: Dictionary = {"]
    return "\n".join([_HEAD, *constants, *intro, *table, "}", _CODE])


def _cells(entry: Entry, path: str) -> str:
    volume = figure(entry.playback.volume)
    volume = volume if "." in volume or "e" in volume else f"{volume}.0"
    return f"{quoted(path)}, &{quoted(entry.playback.bus or 'Master')}, {volume}"


def quoted(text: str) -> str:
    """Return a string of GDScript, or of a `.tres`: their escapes are JSON's.

    Non-ASCII characters stay as they are, except those that could end a line, or that a reader would not see.
    """
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


_UNSEEN = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
