"""`sfx.gd`: constants that Godot's editor completes, and functions that play the sounds."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from sfxgen.engines.protocol import DECLICK_S, Entry, figure
from sfxgen.engines.seal import BLANK
from sfxgen.manifest.sound import PRIORITY

_HEAD = f"""\
# Made by sfxgen from the game's manifests: change those, then build. An edit here stops the updates.
# {BLANK}
class_name Sfx
extends RefCounted
## The game's sounds: [code]Sfx.play(Sfx.UI_CLICK)[/code].
"""

STEAL_S = 0.03
"""Over which a player fades that gives way to another."""

_CODE = (
    """\

## How many players there may be at once, of all sounds together. Then that of the least priority gives way.
static var max_players := 64
## Its signal tells of every sound with a caption that begins: [code]Sfx.captions.said.connect(_on_caption)[/code].
static var captions := Captions.new()

static var _streams: Dictionary = {}
static var _voices: Array[Dictionary] = []
static var _began: Dictionary = {}
static var _missed_buses: Dictionary = {}


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


## Returns what players read who can't hear a sound, in their language if the game has it; empty if there is nothing.
static func caption(id: StringName) -> String:
	var said: Array = _more(id).get("caption", ["", ""])
	var key: String = said[0]
	var translated := String(TranslationServer.translate(key)) if key != "" else ""
	return translated if translated != key else said[1]


## Plays a sound: at a Node3D or Vector3 in space, at a Node2D or Vector2 in the plane, else everywhere.
## A node takes the sound along; the player frees itself when the sound is over. [method stop] it to end a loop.
## Returns null for a sound that is left out: it played a moment ago, or what plays is more important.
static func play(id: StringName, at: Variant = null) -> Node:
	if at is Vector3 or at is Node3D:
		return play_3d(id, at)
	if at is Vector2 or at is Node2D:
		return play_2d(id, at)
	return play_ui(id, _node(at))


## Plays a sound everywhere, also while the game is paused. It ends with [param parent], if one is given.
static func play_ui(id: StringName, parent: Node = null) -> AudioStreamPlayer:
	if not _make_room(id):
		return null
	var player := AudioStreamPlayer.new()
	player.process_mode = Node.PROCESS_MODE_ALWAYS
	player.finished.connect(player.queue_free)
	_start(player, id, parent)
	return player


## Plays a sound at a Node2D, going with it, or at a Vector2 of the canvas.
static func play_2d(id: StringName, at: Variant) -> AudioStreamPlayer2D:
	if not _make_room(id):
		return null
	var player := AudioStreamPlayer2D.new()
	if at is Vector2:
		player.top_level = true
		player.position = at
	player.max_distance = _more(id).get("distance", player.max_distance)
	player.finished.connect(player.queue_free)
	_start(player, id, _node(at))
	return player


## Plays a sound at a Node3D, going with it, or at a Vector3 of the world.
static func play_3d(id: StringName, at: Variant) -> AudioStreamPlayer3D:
	if not _make_room(id):
		return null
	var player := AudioStreamPlayer3D.new()
	if at is Vector3:
		player.top_level = true
		player.position = at
	player.max_distance = _more(id).get("distance", player.max_distance)
	player.finished.connect(player.queue_free)
	_start(player, id, _node(at))
	return player


## Stops a player that one of these functions returned, or every player of a sound. It fades out as long as the sound's
## [code]fade_out[/code] says, or so many seconds.
static func stop(what: Variant, seconds := -1.0) -> void:
	for voice: Dictionary in _voices.duplicate():
		var is_meant: bool = voice.id == what if what is StringName or what is String else is_same(voice.player, what)
		if is_meant:
			_end(voice, seconds if seconds >= 0.0 else _more(voice.id).get("fade", DECLICK))


## Returns how many players of a sound there are; of all sounds unless one is given.
static func playing(id: StringName = &"") -> int:
	_tidy()
	return _voices.filter(func(voice: Dictionary) -> bool: return id == &"" or voice.id == id).size()


static func _node(at: Variant) -> Node:
	return at if at is Node else null


# What a sound has besides stream, bus and volume.
static func _more(id: StringName) -> Dictionary:
	return _SOUNDS[id][3] if _SOUNDS.has(id) and _SOUNDS[id].size() > 3 else {}


# Forgets the players that are gone.
static func _tidy() -> void:
	_voices = _voices.filter(func(voice: Dictionary) -> bool:
		return is_instance_valid(voice.player) and not voice.player.is_queued_for_deletion())


# Whether a sound may begin now; what gives way to it, ends.
static func _make_room(id: StringName) -> bool:
	_tidy()
	var more := _more(id)
	var now := Time.get_ticks_usec() / 1000000.0
	var wait: float = more.get("cooldown", 0.0)
	if _began.has(id) and now - _began[id] < wait:
		return false
	var same := _voices.filter(func(voice: Dictionary) -> bool: return voice.id == id)
	var voices: int = more.get("voices", 0)
	if voices > 0 and same.size() >= voices:
		_end(same[0], STEAL)
	elif _voices.size() >= max_players:
		var least: Dictionary = _voices.reduce(func(a: Dictionary, b: Dictionary) -> Dictionary:
			return b if b.priority < a.priority else a)
		if least.priority > more.get("priority", PRIORITY):
			return false
		_end(least, STEAL)
	_began[id] = now
	return true


static func _end(voice: Dictionary, seconds: float) -> void:
	_voices.erase(voice)
	if not is_instance_valid(voice.player):
		return
	var player: Node = voice.player
	if not player.is_inside_tree():
		player.set_meta(&"ended", true)
		return
	if seconds <= 0.0:
		player.queue_free()
		return
	var volume: float = player.get("volume_db")
	var tween := player.create_tween()
	var fade := func(gain: float) -> void: player.set("volume_db", volume + linear_to_db(gain))
	tween.tween_method(fade, 1.0, 0.0001, seconds)
	tween.tween_callback(player.queue_free)


# One that gave way in the very frame in which it was made never begins.
static func _enter(player: Variant, parent: Variant) -> void:
	if not is_instance_valid(player):
		return
	if player.has_meta(&"ended") or not is_instance_valid(parent):
		player.free()
	else:
		parent.add_child(player)


# The player begins when it enters the tree: at the end of the frame, because its parent may still be busy.
static func _start(player: Node, id: StringName, parent: Node) -> void:
	player.set("stream", stream(id))
	player.set("autoplay", true)
	if _SOUNDS.has(id):
		var bus: StringName = _SOUNDS[id][1]
		player.set("volume_db", _SOUNDS[id][2])
		if AudioServer.get_bus_index(bus) >= 0:
			player.set("bus", bus)
		elif not _missed_buses.has(bus):
			_missed_buses[bus] = true
			push_warning("Sfx: there is no audio bus '%s': '%s' plays on Master" % [bus, id])
	if parent == null:
		var tree := Engine.get_main_loop() as SceneTree
		parent = tree.current_scene if tree.current_scene != null else tree.root
	_voices.append({"id": id, "player": player, "priority": _more(id).get("priority", PRIORITY)})
	_enter.call_deferred(player, parent)
	var said := caption(id)
	if said != "":
		captions.said.emit(said, player)


class Captions extends RefCounted:
	signal said(caption: String, player: Node)
""".replace("PRIORITY", str(PRIORITY))
    .replace("DECLICK", figure(DECLICK_S))
    .replace("STEAL", figure(STEAL_S))
)


class Row(NamedTuple):
    """A sound in the script."""

    entry: Entry
    constant: str
    path: str | None
    """Of its stream; None for a sound that is not built yet."""
    caption_key: str
    """What translations call its caption."""


def script(rows: Sequence[Row]) -> str:
    """Return the text of `sfx.gd`. A sound that is not built yet has its constant, too, so that the game's code
    parses."""
    constants = [f"const {row.constant} := &{quoted(row.entry.name)}" for row in rows]
    table = [f"\t&{quoted(row.entry.name)}: [{_cells(row)}]," for row in rows if row.path is not None]
    intro = ["", "# Name: [stream, bus, volume in dB, what else is not as usual]", "const _SOUNDS: Dictionary = {"]
    return "\n".join([_HEAD, *constants, *intro, *table, "}", _CODE])


def _cells(row: Row) -> str:
    played = row.entry.playback
    more = ", ".join(f"{quoted(name)}: {value}" for name, value in _more(row).items())
    cells = [quoted(row.path or ""), f"&{quoted(played.bus or 'Master')}", _float(played.volume)]
    return ", ".join([*cells, f"{{{more}}}"] if more else cells)


def _more(row: Row) -> dict[str, str]:
    """Return what a sound has besides stream, bus and volume, as GDScript has it."""
    played = row.entry.playback
    caption = f"[{quoted(row.caption_key)}, {quoted(played.caption)}]" if played.caption else ""
    said = {
        "priority": "" if played.priority == PRIORITY else str(played.priority),
        "voices": str(played.max_voices or ""),
        "cooldown": _float(played.cooldown) if played.cooldown else "",
        "distance": _float(played.max_distance) if played.max_distance else "",
        "fade": "" if played.fade_out is None else _float(played.fade_out),
        "caption": caption,
    }
    return {name: value for name, value in said.items() if value}


def _float(value: float) -> str:
    text = figure(value)
    return text if "." in text or "e" in text else f"{text}.0"


def quoted(text: str) -> str:
    """Return a string of GDScript, or of a `.tres`: their escapes are JSON's.

    Non-ASCII characters stay as they are, except those that could end a line, or that a reader would not see.
    """
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


_UNSEEN = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
