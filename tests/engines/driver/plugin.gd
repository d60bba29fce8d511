@tool
extends EditorPlugin
## Uses the dock of the sfxgen add-on in a real editor: emits the signals a click emits, prints what is there.
## Each step prints `STEP {json}`; the last one leaves the watch on and waits to be killed.

const MANIFEST := "res://audio/sounds.sfx.yaml"
const CLICK := "res://assets/sfx/ui/click.ogg"

var _progress: Array = []
var _reimported: PackedStringArray = []


func _enter_tree() -> void:
	_drive.call_deferred()


func _drive() -> void:
	var dock := await _dock()
	var session: Object = dock._session
	EditorInterface.get_resource_filesystem().resources_reimported.connect(_on_reimported)
	session.progressed.connect(func(done: int, total: int, text: String) -> void: _progress.append([done, total, text]))
	await _until(func() -> bool: return session.version != "" and not session.is_busy())
	_say("opened", {"version": session.version, "states": _states(dock), "help": dock.help_panel.visible})

	dock.build_button.pressed.emit()
	var disabled: bool = dock.build_button.disabled
	await _built(session)
	await _until(func() -> bool: return ResourceLoader.exists(CLICK) and CLICK in _reimported)
	var before: AudioStream = load(CLICK)
	await _pause()
	_say("built", {
		"states": _states(dock),
		"disabled": disabled,
		"progress": _progress,
		"bar": [dock.progress.value, dock.progress.max_value],
		"summary": session.summary,
		"status": dock.status.text,
		"seconds": before.get_length(),
	})

	var good := FileAccess.get_file_as_string(MANIFEST)
	_reimported.clear()
	_write(good.replace("duration: 0.1", "duration: 0.3"))
	dock.build_button.pressed.emit()
	await _built(session)
	await _until(func() -> bool: return CLICK in _reimported)
	_say("rebuilt", {"held": before.get_length(), "loaded": load(CLICK).get_length(), "reimported": _reimported})

	_write(good.replace("duration: 0.1", "duration: soon"))
	dock.build_button.pressed.emit()
	await _built(session)
	var fault: Button = dock.fault_list.get_child(0)
	fault.pressed.emit()
	_say("faulty", {
		"shown": fault.is_visible_in_tree(),
		"text": fault.text,
		"window": dock.manifest_window.title,
		"line": dock.manifest_window.marked_line(),
		"sounds": session.sounds.size(),
	})
	await _pause()
	dock.manifest_window.hide()
	await _pause()
	_write(good)

	var wind: TreeItem = dock.tree.get_root().get_child(0).get_child(1)
	dock.tree.button_clicked.emit(wind, 2, dock.PLAY, MOUSE_BUTTON_LEFT)
	_say("played", {"id": wind.get_metadata(1), "playing": dock._preview.playing, "length": dock._preview.stream.get_length()})

	session.reroll("ui/click")
	await _built(session)
	_say("rerolled", {"manifest": FileAccess.get_file_as_string(MANIFEST), "summary": session.summary})
	_write(good)

	FileAccess.open("res://audio/.gdignore", FileAccess.WRITE).store_string("")
	FileAccess.open("res://audio/broken.wav", FileAccess.WRITE).store_string("no sound")
	_write(good + "\n  broken:\n    source: broken.wav\n")
	dock.build_button.pressed.emit()
	await _built(session)
	_say("failed", {"states": _states(dock), "summary": session.summary})
	_write(good)

	dock.watch_button.toggled.emit(true)
	await _until(func() -> bool: return session.is_watching())
	await get_tree().create_timer(2.0).timeout
	_reimported.clear()
	_write(good.replace("duration: 0.4", "duration: 0.6"))
	await _until(func() -> bool: return "res://assets/sfx/ui/confirm.ogg" in _reimported)
	_say("watched", {
		"seconds": load("res://assets/sfx/ui/confirm.ogg").get_length(),
		"pid": session.process_id_of_watch(),
		"on": dock.watch_button.button_pressed,
	})
	_write(good.replace("duration: 0.1", "duration: später"))
	await _until(func() -> bool: return not session.faults.is_empty())
	await get_tree().create_timer(0.5).timeout
	_say("faulty while watched", {"faults": session.faults, "encoding": OS.get_environment("PYTHONIOENCODING")})
	DirAccess.remove_absolute(MANIFEST)
	await _until(func() -> bool: return session.faults.is_empty())
	_say("deleted while watched", {"faults": session.faults, "shown": dock.fault_list.get_child_count()})
	_write(good)
	ProjectSettings.set_setting("sfxgen/executable", "/nowhere/sfxgen")
	session.open()
	await _until(func() -> bool: return session.is_missing)
	_say("missing", {"help": dock.help_panel.visible, "build": dock.build_button.disabled})
	_say("waiting", {})


func _dock() -> Control:
	while true:
		for found in EditorInterface.get_base_control().find_children("*", "VBoxContainer", true, false):
			if found.get_script() != null and found.get_script().resource_path == "res://addons/sfxgen/dock.gd":
				return found
		await get_tree().process_frame
	return null


func _built(session: Object) -> void:
	await get_tree().process_frame
	await _until(func() -> bool: return not session.is_busy() and session._waiting.is_empty())
	await _until(func() -> bool: return not EditorInterface.get_resource_filesystem().is_scanning())


func _until(condition: Callable) -> void:
	var began := Time.get_ticks_msec()
	while not condition.call():
		if Time.get_ticks_msec() - began > 20000:
			_say("timeout", {"at": get_stack()})
			get_tree().quit(1)
		await get_tree().process_frame


# For screenshots.
func _pause() -> void:
	await get_tree().create_timer(OS.get_environment("DRIVER_PAUSE_S").to_float()).timeout


func _states(dock: Control) -> Dictionary:
	var states := {}
	var item: TreeItem = dock.tree.get_root()
	while item != null:
		if item.get_metadata(0) != null and item.get_metadata(1) != null:
			states[item.get_metadata(1)] = [item.get_text(1), item.get_child_count()]
		item = item.get_next_in_tree()
	return states


func _write(text: String) -> void:
	var file := FileAccess.open(MANIFEST, FileAccess.WRITE)
	file.store_string(text)


func _on_reimported(paths: PackedStringArray) -> void:
	_reimported.append_array(paths)


func _say(step: String, about: Dictionary) -> void:
	print("STEP " + JSON.stringify({"step": step}.merged(about)))
