@tool
extends RefCounted
## Reads sfxgen.lock: what is built, known before the command line has answered, and without it.


## Returns the sounds of a lock, as [code]sfxgen list --json[/code] has them, but for what only manifests know.
static func sounds(path: String) -> Array[Dictionary]:
	var found: Array[Dictionary] = []
	var lock := JSON.new()
	if not FileAccess.file_exists(path) or lock.parse(FileAccess.get_file_as_string(path)) != OK:
		return found
	if not lock.data is Dictionary or not lock.data.get("sounds") is Dictionary:
		return found
	var blocks: Dictionary = lock.data["sounds"]
	for id: String in blocks:
		var block: Dictionary = blocks[id]
		var paths: Array = block.get("takes", []).map(func(take: Dictionary) -> String: return take["path"])
		var spec: Dictionary = block.get("spec", {})
		found.append({
			"name": id,
			"state": block.get("state", ""),
			"paths": paths,
			"duration": spec.get("duration"),
			"loop": spec.has("loop"),
		})
	return found


## Returns a text that changes whenever the lock does; its time would not do, which counts in seconds.
static func stamp(path: String) -> String:
	return FileAccess.get_md5(path) if FileAccess.file_exists(path) else ""
