@tool
extends RefCounted
## Where sfxgen is on this machine: in a person's own folders, never in the project, whose files anybody may write.

const CHOSEN := "sfxgen/programs"


## What a person chose for a project in the dock; empty if nothing.
static func chosen(root: String) -> String:
	var settings := EditorInterface.get_editor_settings()
	if not settings.has_setting(CHOSEN):
		return ""
	var programs: Dictionary = settings.get_setting(CHOSEN)
	return programs.get(root, "")


## Keeps what a person chose, in the editor's own settings.
static func choose(root: String, path: String) -> void:
	var settings := EditorInterface.get_editor_settings()
	var programs := {}
	if settings.has_setting(CHOSEN):
		programs = settings.get_setting(CHOSEN).duplicate()
	programs[root] = path
	settings.set_setting(CHOSEN, programs)


## What `sfxgen init` or a build noted for a project; empty if nothing.
static func noted(root: String) -> String:
	var folder := _config().path_join("sfxgen/projects")
	for file in DirAccess.get_files_at(folder) if DirAccess.dir_exists_absolute(folder) else PackedStringArray():
		var json := JSON.new()  # which is silent about a damaged file
		if json.parse(FileAccess.get_file_as_string(folder.path_join(file))) != OK or not json.data is Dictionary:
			continue
		if _is_same(str(json.data.get("project", "")), root):
			return str(json.data.get("program", ""))
	return ""


static func _config() -> String:
	var said := OS.get_environment("APPDATA" if OS.get_name() == "Windows" else "XDG_CONFIG_HOME")
	if said.is_absolute_path():
		return said.replace("\\", "/")
	if OS.get_name() == "Windows":
		return OS.get_environment("USERPROFILE").replace("\\", "/").path_join("AppData/Roaming")
	return OS.get_environment("HOME").path_join(".config")


static func _is_same(one: String, other: String) -> bool:
	return one.nocasecmp_to(other) == 0 if OS.get_name() in ["Windows", "macOS"] else one == other
