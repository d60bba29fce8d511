@tool
extends RefCounted
## What the dock shows: sounds, faults and progress, known from the command line and the lock.

## The sounds, faults, warnings or whether sfxgen is installed changed.
signal changed
## A build goes on: takes done, takes to do, what was last done.
signal progressed(done: int, total: int, text: String)
## A build, a watch or someone else wrote files.
signal files_changed

const Command := preload("command.gd")
const Lock := preload("lock.gd")
const Programs := preload("programs.gd")

const EXECUTABLE := "sfxgen/executable"
const PROJECT := "sfxgen/project_folder"
const LOOK_EVERY_MS := 500
const VENVS := [".venv/bin/sfxgen", "venv/bin/sfxgen", ".venv/Scripts/sfxgen.exe", "venv/Scripts/sfxgen.exe"]

## As `sfxgen list --json` has them; a failed one has "state" "failed" and "errors".
var sounds: Array[Dictionary] = []
## Each with "file", "line", "column", "message" and "hint"; "file" is null for one that has no place.
var faults: Array[Dictionary] = []
var warnings: Array = []
## What the last build did, in a sentence.
var summary := ""
## Empty until the command line has answered.
var version := ""
var is_missing := false

var _executable := ""
var _running: Command
var _waiting: Array[Callable] = []
var _watch: Command
var _failed: Dictionary = {}
var _stamp := ""
var _looked_ms := 0
var _progress := RegEx.create_from_string("^\\[ *(\\d+)/(\\d+)\\] +(.*)$")
var _fault := RegEx.create_from_string("^(?:error: )?(.+?):(\\d+):(\\d+): (.*)$")


static func declare_settings() -> void:
	_declare(EXECUTABLE, "sfxgen", PROPERTY_HINT_GLOBAL_FILE)
	_declare(PROJECT, "res://", PROPERTY_HINT_DIR)


static func _declare(setting: String, value: String, hint: PropertyHint) -> void:
	if not ProjectSettings.has_setting(setting):
		ProjectSettings.set_setting(setting, value)
	ProjectSettings.set_initial_value(setting, value)
	ProjectSettings.set_as_basic(setting, true)
	ProjectSettings.add_property_info({"name": setting, "type": TYPE_STRING, "hint": hint})


## The folder of sfxgen.yaml, absolute.
func root() -> String:
	var folder: String = ProjectSettings.get_setting(PROJECT, "res://")
	return ProjectSettings.globalize_path(folder).trim_suffix("/")


## Shows what the lock has, then asks the command line.
func open() -> void:
	_stamp = Lock.stamp(root().path_join("sfxgen.lock"))
	sounds = Lock.sounds(root().path_join("sfxgen.lock"))
	_executable = _find_executable()
	is_missing = false
	_run(["--version"], _on_version)
	refresh()


## Ends the watch; a build that is going on goes on, its renders are kept.
func close() -> void:
	stop_watching()
	if _running != null:
		_running.stop()


func poll() -> void:
	for command: Command in [_running, _watch]:
		if command != null:
			command.poll()
	var now := Time.get_ticks_msec()
	if now - _looked_ms > LOOK_EVERY_MS:
		_looked_ms = now
		_look()


func is_busy() -> bool:
	return _running != null


func is_watching() -> bool:
	return _watch != null


func refresh() -> void:
	_run(["list", root(), "--json"], _on_list)


func build() -> void:
	summary = "building …"
	warnings = []
	_run(["build", root(), "--json"], _on_build, _on_build_line)
	changed.emit()


## A new seed for a sound or, as `name#2`, for one of its takes; then builds it.
func reroll(name: String) -> void:
	_run(["reroll", name, "--project", root(), "--json"], _on_reroll)


func start_watching() -> void:
	if _watch != null:
		return
	_watch = Command.new()
	_watch.line_said.connect(_on_watch_line)
	_watch.ended.connect(_on_watch_ended)
	_watch.start(_executable, ["watch", root(), "--until-eof"])
	summary = "watching"
	changed.emit()


func stop_watching() -> void:
	if _watch != null:
		_watch.stop()
		_watch = null
		summary = ""
		changed.emit()


func process_id_of_watch() -> int:
	return _watch.pid if _watch != null else -1


# Commands run one after the other.
func _run(words: PackedStringArray, on_end: Callable, on_line := Callable()) -> void:
	if _running != null:
		_waiting.append(_run.bind(words, on_end, on_line))
		return
	_running = Command.new()
	if on_line.is_valid():
		_running.line_said.connect(on_line)
	_running.ended.connect(_on_end.bind(on_end))
	_running.start(_executable, words)


func _on_end(code: int, output: String, on_end: Callable) -> void:
	_running = null
	on_end.call(code, output)
	if not _waiting.is_empty():
		var next: Callable = _waiting.pop_front()
		next.call()
	changed.emit()


func _on_version(_code: int, output: String) -> void:
	version = output.strip_edges()
	if not version.begins_with("sfxgen "):
		is_missing = true
		version = ""
		summary = ""
		_waiting.clear()


func _on_list(_code: int, output: String) -> void:
	var answer := _answer(output)
	if not answer.has("sounds"):
		return
	sounds.assign(answer["sounds"])
	for sound in sounds:
		if _failed.has(sound["name"]):
			sound["state"] = "failed"
			sound["errors"] = _failed[sound["name"]]


func _on_build(code: int, output: String) -> void:
	var answer := _answer(output)
	_failed = {}
	for sound: Dictionary in answer.get("sounds", []):
		if sound.has("errors"):
			_failed[sound["name"]] = sound["errors"]
	warnings = answer.get("warnings", [])
	summary = _summary(answer.get("summary", {})) if code in [0, 3] else "nothing was touched"
	_stamp = Lock.stamp(root().path_join("sfxgen.lock"))
	files_changed.emit()
	refresh()


func _on_reroll(_code: int, output: String) -> void:
	summary = ""
	if not _answer(output).has("errors"):
		build()


# Takes the faults out of a command's JSON and returns the rest.
func _answer(output: String) -> Dictionary:
	var json := JSON.new()
	var sound := json.parse(output) == OK and json.data is Dictionary
	var answer: Dictionary = json.data if sound else {"errors": [_odd(output)]}
	faults.assign(answer.get("errors", []))
	return answer


static func _odd(output: String) -> Dictionary:
	var message := "sfxgen gave no answer" if output.is_empty() else output.left(200)
	return {"file": null, "line": null, "message": message, "hint": "run `sfxgen doctor` in a terminal"}


static func _summary(counts: Dictionary) -> String:
	var words := PackedStringArray()
	for key: String in ["rendered", "drafted", "restored", "failed"]:
		if counts.get(key, 0) > 0:
			words.append("%d %s" % [counts[key], key])
	words.append("%d unchanged" % counts.get("unchanged", 0))
	return "%s (%.1f s)" % [", ".join(words), counts.get("seconds", 0.0)]


func _on_build_line(line: String) -> void:
	var found := _progress.search(line)
	if found != null:
		progressed.emit(found.get_string(1).to_int(), found.get_string(2).to_int(), found.get_string(3))


func _on_watch_line(line: String) -> void:
	_on_build_line(line)
	if line.ends_with(" changed") or line.ends_with(" deleted"):
		faults = []
		changed.emit()
	var found := _fault.search(line)
	if found == null:
		return
	var fault := {
		"file": found.get_string(1),
		"line": found.get_string(2).to_int(),
		"column": found.get_string(3).to_int(),
		"message": found.get_string(4),
		"hint": "",
	}
	if not faults.any(_is_same.bind(fault)):
		faults.append(fault)
		changed.emit()


# Whether a command's answer has told what the watch says in a line, which begins with the key.
static func _is_same(answered: Dictionary, said: Dictionary) -> bool:
	var message: String = said["message"]
	return answered["file"] == said["file"] and answered["line"] == said["line"] and message.contains(answered["message"])


func _on_watch_ended(code: int, _output: String) -> void:
	_watch = null
	summary = "the watch ended" if code in [0, 130] else "the watch ended with exit code %d" % code
	changed.emit()


# Looks whether someone else, such as the watch, built.
func _look() -> void:
	var stamp := Lock.stamp(root().path_join("sfxgen.lock"))
	if stamp == _stamp:
		return
	_stamp = stamp
	files_changed.emit()
	if _running == null:
		refresh()


## The command of the team's setting; else that which a person chose here, or which built the project last on this
## machine; else that of a virtual environment in the project.
func _find_executable() -> String:
	var said: String = ProjectSettings.get_setting(EXECUTABLE, "sfxgen")
	if said != "sfxgen":
		return ProjectSettings.globalize_path(said)
	for found: String in [Programs.chosen(root()), Programs.noted(root())]:
		if FileAccess.file_exists(found):
			return found
	for place: String in VENVS:
		if FileAccess.file_exists(root().path_join(place)):
			return root().path_join(place)
	return said
