@tool
extends VBoxContainer
## The dock: every sound with its state, its takes, and what can be done with it.

const Session := preload("session.gd")
const ManifestWindow := preload("manifest_window.gd")
const Preview := preload("preview.gd")

const COLOURS := {
	"final": Color("6cc070"),
	"recorded": Color("6cc070"),
	"manual": Color("6aa5e8"),
	"layer": Color.GRAY,
	"draft": Color("e0b050"),
	"stale": Color("e08a4a"),
	"missing": Color("e08a4a"),
	"edited": Color("6aa5e8"),
	"failed": Color("e86a6a"),
}
const MEANINGS := {
	"final": "made by its own model",
	"recorded": "a recording of the team's",
	"manual": "a file made by hand, adopted",
	"layer": "only a layer of other sounds",
	"draft": "a draft: its own model could not run",
	"stale": "the manifest changed: build it",
	"missing": "not built yet",
	"edited": "its file was edited by hand: `sfxgen adopt` keeps it",
	"failed": "the last build failed",
}

enum { PLAY, REVEAL, REROLL }

var build_button := Button.new()
var watch_button := CheckButton.new()
var tree := Tree.new()
var fault_list := VBoxContainer.new()
var progress := ProgressBar.new()
var status := Label.new()
var help_panel := VBoxContainer.new()
var manifest_window := ManifestWindow.new()

var _session: Session
var _filter := LineEdit.new()
var _faults_scroll := ScrollContainer.new()
var _preview := Preview.new()
var _choose := EditorFileDialog.new()


func _init(session: Session) -> void:
	_session = session
	custom_minimum_size = Vector2(320, 200)
	_add_tools()
	_add_help()
	_add_list()
	_add_foot()
	for child: Node in [_preview, manifest_window, _choose]:
		add_child(child)
	_session.changed.connect(_show)
	_session.progressed.connect(_show_progress)


func _ready() -> void:
	build_button.icon = _icon("Play")
	_show()


func _add_tools() -> void:
	var tools := HBoxContainer.new()
	add_child(tools)
	build_button.text = "Build"
	build_button.tooltip_text = "Render what is missing or changed, and nothing else"
	build_button.pressed.connect(_session.build)
	tools.add_child(build_button)
	watch_button.text = "Watch"
	watch_button.tooltip_text = "Build on every save of a manifest, until this is off or the editor closes"
	watch_button.toggled.connect(_on_watch_toggled)
	tools.add_child(watch_button)
	_filter.placeholder_text = "Filter sounds"
	_filter.clear_button_enabled = true
	_filter.size_flags_horizontal = SIZE_EXPAND_FILL
	_filter.text_changed.connect(func(_text: String) -> void: _show_sounds())
	add_child(_filter)


func _add_help() -> void:
	add_child(help_panel)
	var said := Label.new()
	said.text = "sfxgen is not found. The sounds of the game are made by its command line, a Python program:"
	said.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	help_panel.add_child(said)
	var command := LineEdit.new()
	command.text = "pip install sfxgen"
	command.editable = false
	help_panel.add_child(command)
	var more := Label.new()
	more.text = "If it is installed, in a virtual environment for example, say where."
	more.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	help_panel.add_child(more)
	var row := HBoxContainer.new()
	help_panel.add_child(row)
	_add_button(row, "Copy", func() -> void: DisplayServer.clipboard_set(command.text))
	_add_button(row, "Choose…", func() -> void: _choose.popup_file_dialog())
	_add_button(row, "Try again", _session.open)
	_choose.file_mode = EditorFileDialog.FILE_MODE_OPEN_FILE
	_choose.access = EditorFileDialog.ACCESS_FILESYSTEM
	_choose.file_selected.connect(_on_executable_chosen)


func _add_button(row: Control, text: String, pressed: Callable) -> void:
	var button := Button.new()
	button.text = text
	button.pressed.connect(pressed)
	row.add_child(button)


func _add_list() -> void:
	tree.columns = 3
	tree.hide_root = true
	tree.size_flags_vertical = SIZE_EXPAND_FILL
	tree.set_column_expand(1, false)
	tree.set_column_custom_minimum_width(1, 66)
	tree.set_column_expand(2, false)
	tree.set_column_custom_minimum_width(2, 90)
	tree.button_clicked.connect(_on_button)
	tree.item_activated.connect(_on_activated)
	add_child(tree)


func _add_foot() -> void:
	_faults_scroll.horizontal_scroll_mode = ScrollContainer.SCROLL_MODE_DISABLED
	_faults_scroll.custom_minimum_size = Vector2(0, 96)
	fault_list.size_flags_horizontal = SIZE_EXPAND_FILL
	_faults_scroll.add_child(fault_list)
	add_child(_faults_scroll)
	progress.visible = false
	add_child(progress)
	status.text_overrun_behavior = TextServer.OVERRUN_TRIM_ELLIPSIS
	add_child(status)


func _show() -> void:
	if not is_node_ready():
		return
	help_panel.visible = _session.is_missing
	build_button.disabled = _session.is_missing or _session.is_busy()
	watch_button.disabled = _session.is_missing
	watch_button.set_pressed_no_signal(_session.is_watching())
	_show_sounds()
	_show_faults()
	progress.visible = progress.visible and _session.is_busy()
	status.text = _session.summary if _session.summary else _session.version
	status.tooltip_text = "\n".join(_session.warnings)
	if not _session.warnings.is_empty():
		status.text += "  ⚠ %d" % _session.warnings.size()


func _show_progress(done: int, total: int, text: String) -> void:
	progress.visible = true
	progress.max_value = total
	progress.value = done
	status.text = "%d of %d  %s" % [done, total, text]


func _show_sounds() -> void:
	var open := _open_rows()
	tree.clear()
	var folders := {"": tree.create_item()}
	for sound in _session.sounds:
		var id: String = sound["name"]
		if _filter.text.is_empty() or id.contains(_filter.text):
			_add_sound(_folder(id.get_base_dir(), folders, open), sound, open.get(id, false))


# Returns the row of a folder of sounds, made if it is not there yet.
func _folder(path: String, folders: Dictionary, open: Dictionary) -> TreeItem:
	if not folders.has(path):
		var item := tree.create_item(_folder(path.get_base_dir(), folders, open))
		item.set_text(0, path.get_file())
		item.set_icon(0, _icon("Folder"))
		item.set_expand_right(0, true)
		item.set_metadata(1, path + "/")
		item.collapsed = not open.get(path + "/", true)
		folders[path] = item
	return folders[path]


# Folder with / after it, or sound -> whether what is below it is shown.
func _open_rows() -> Dictionary:
	var open := {}
	var item := tree.get_root()
	while item != null:
		if item.get_metadata(1) != null:
			open[item.get_metadata(1)] = not item.collapsed
		item = item.get_next_in_tree()
	return open


func _add_sound(folder: TreeItem, sound: Dictionary, open: bool) -> void:
	var id: String = sound["name"]
	var item := tree.create_item(folder)
	var state: String = sound["state"]
	item.set_metadata(0, sound)
	item.set_metadata(1, id)
	item.set_text(0, id.get_file())
	if sound.get("loop", false):
		item.set_icon(0, _icon("Loop"))
	item.set_text(1, state)
	item.set_custom_color(1, COLOURS.get(state, Color.GRAY))
	item.set_tooltip_text(1, "\n".join(sound.get("errors", [MEANINGS.get(state, "")])))
	item.set_tooltip_text(0, id + _place(sound))
	var paths: Array = sound["paths"]
	_add_buttons(item, id, paths[0] if not paths.is_empty() else "")
	item.collapsed = not open
	if paths.size() > 1:
		for take in range(paths.size()):
			var below := tree.create_item(item)
			below.set_text(0, "take %d" % (take + 1))
			below.set_metadata(0, sound)
			_add_buttons(below, "%s#%d" % [id, take + 1], paths[take])


func _add_buttons(item: TreeItem, id: String, path: String) -> void:
	item.set_metadata(2, {"id": id, "path": path})
	item.add_button(2, _icon("Play"), PLAY, path.is_empty(), "Play")
	item.add_button(2, _icon("Filesystem"), REVEAL, path.is_empty(), "Show the file")
	item.add_button(2, _icon("RandomNumberGenerator"), REROLL, _session.is_missing, "Another take: a new seed, then build")


static func _place(sound: Dictionary) -> String:
	return "\n%s:%d, double-click to open" % [sound["file"], sound["line"]] if sound.get("file") else ""


func _show_faults() -> void:
	for old in fault_list.get_children():
		fault_list.remove_child(old)
		old.queue_free()
	_faults_scroll.visible = not _session.faults.is_empty()
	for fault in _session.faults:
		fault_list.add_child(_fault_button(fault))


# A fault to click on: where it is, what is wrong, what to do.
func _fault_button(fault: Dictionary) -> Button:
	var button := Button.new()
	var place := "%s:%d  " % [fault["file"], fault["line"]] if fault.get("file") else ""
	var hint := "\n%s" % fault["hint"] if fault.get("hint") else ""
	button.text = place + str(fault["message"]) + hint
	button.icon = _icon("StatusError")
	button.flat = true
	button.alignment = HORIZONTAL_ALIGNMENT_LEFT
	button.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	if fault.get("file"):
		button.pressed.connect(open_line.bind(fault["file"], int(fault["line"]), int(fault["column"]), fault["message"]))
	return button


## Opens a file of the project: in the external editor of the editor's settings, else in a window of the dock's.
func open_line(file: String, line: int, column: int, message: String) -> void:
	var path := _session.root().path_join(file)
	var settings := EditorInterface.get_editor_settings()
	if settings.get_setting("text_editor/external/use_external_editor"):
		var flags: String = settings.get_setting("text_editor/external/exec_flags")
		var said := {"file": path, "line": line, "col": column, "project": _session.root()}
		var words := flags.format(said).split(" ", false)
		OS.create_process(settings.get_setting("text_editor/external/exec_path"), words)
	else:
		manifest_window.show_line(path, line, column, message)


func _on_activated() -> void:
	var sound: Variant = tree.get_selected().get_metadata(0)
	if sound is Dictionary and sound.get("file"):
		open_line(sound["file"], int(sound["line"]), 1, sound["name"])


func _on_button(item: TreeItem, _column: int, button: int, _mouse: int) -> void:
	var about: Dictionary = item.get_metadata(2)
	var path := _session.root().path_join(about["path"])
	match button:
		PLAY:
			_preview.play_file(path)
		REVEAL:
			_reveal(path)
		REROLL:
			_session.reroll(about["id"])


func _reveal(path: String) -> void:
	var resource := ProjectSettings.localize_path(path)
	if resource.begins_with("res://"):
		EditorInterface.get_file_system_dock().navigate_to_path(resource)
	else:
		OS.shell_show_in_file_manager(path)


func _on_watch_toggled(on: bool) -> void:
	if on:
		_session.start_watching()
	else:
		_session.stop_watching()


func _on_executable_chosen(path: String) -> void:
	Session.Programs.choose(_session.root(), path)
	_session.open()


func _icon(icon: String) -> Texture2D:
	return get_theme_icon(icon, "EditorIcons")
