extends SceneTree
## Prints what Godot makes of a project's sounds, one JSON object on a line of its own:
## godot --headless --script probe.gd -- RES_PATH... (a stream is mixed offline for three laps into user://).

const RATE := 44100


func _init() -> void:
	var found := {}
	for path in OS.get_cmdline_user_args():
		found[path] = _about(path)
	print("PROBE " + JSON.stringify(found))
	quit()


func _about(path: String) -> Dictionary:
	var stream: AudioStream = load(path)
	if stream == null:
		return {"loaded": false}
	var about := {
		"loaded": true,
		"type": stream.get_class(),
		"uid": ResourceUID.id_to_text(ResourceLoader.get_resource_uid(path)),
	}
	if stream is AudioStreamRandomizer:
		return about.merged(_takes(stream))
	var looped: bool = stream.loop_mode == AudioStreamWAV.LOOP_FORWARD if stream is AudioStreamWAV else stream.loop
	about["loop"] = looped
	about["seconds"] = stream.get_length()
	about["mixed"] = _mix(stream, path.get_file())
	return about


func _takes(stream: AudioStreamRandomizer) -> Dictionary:
	var takes := []
	for i in stream.streams_count:
		takes.append(stream.get_stream(i).resource_path)
	return {
		"takes": takes,
		"pitch": stream.random_pitch,
		"volume": stream.random_volume_offset_db,
		"mode": stream.playback_mode,
	}


func _mix(stream: AudioStream, name: String) -> String:
	var playback := stream.instantiate_playback()
	playback.start(0.0)
	var frames := playback.mix_audio(1.0, int(3.2 * stream.get_length() * RATE))
	var path := ProjectSettings.globalize_path("user://" + name + ".f32")
	var file := FileAccess.open(path, FileAccess.WRITE)
	file.store_buffer(frames.to_byte_array())
	return path
