@tool
extends AudioStreamPlayer
## Plays an output from disk as it is now, imported or not.


func play_file(path: String) -> void:
	stream = _load(path)
	if stream != null:
		play()


static func _load(path: String) -> AudioStream:
	if not FileAccess.file_exists(path):
		push_warning("%s is not built yet" % path)
		return null
	match path.get_extension():
		"ogg":
			return AudioStreamOggVorbis.load_from_file(path)
		"wav":
			return AudioStreamWAV.load_from_file(path)
		"mp3":
			return AudioStreamMP3.load_from_file(path)
	push_warning("Godot can't play %s" % path.get_file())
	return null
