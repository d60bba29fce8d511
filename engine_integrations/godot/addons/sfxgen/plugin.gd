@tool
extends EditorPlugin
## Puts the sfxgen dock into the editor. All work is done by the command line, in processes of its own.

const Session := preload("session.gd")
const Dock := preload("dock.gd")

var _session: Session
var _dock: Dock
var _is_stale := false


func _enter_tree() -> void:
	Session.declare_settings()
	_session = Session.new()
	_session.files_changed.connect(_on_files_changed)
	_dock = Dock.new(_session)
	_dock.name = "sfxgen"
	add_control_to_dock(DOCK_SLOT_RIGHT_BL, _dock)
	_session.open()


func _exit_tree() -> void:
	_session.close()
	remove_control_from_docks(_dock)
	_dock.queue_free()


func _process(_delta: float) -> void:
	_session.poll()
	var files := EditorInterface.get_resource_filesystem()
	if _is_stale and not files.is_scanning():
		_is_stale = false
		files.scan()


# Lets the editor import what a build wrote, at once, not only when its window gets the focus.
func _on_files_changed() -> void:
	_is_stale = true
