@tool
extends ConfirmationDialog
## Shows a manifest at a line, to be mended on the spot. Godot's own script editor opens no YAML.

var _code := CodeEdit.new()
var _path := ""


func _init() -> void:
	ok_button_text = "Save"
	_code.gutters_draw_line_numbers = true
	_code.highlight_current_line = true
	_code.indent_use_spaces = true
	_code.indent_size = 2
	add_child(_code)
	confirmed.connect(_save)


## Shows the file; lines and columns count from 1.
func show_line(path: String, line: int, column: int, message: String) -> void:
	_path = path
	title = "%s:%d  %s" % [path.get_file(), line, message]
	_code.text = FileAccess.get_file_as_string(path)
	_code.set_caret_line(line - 1)
	_code.set_caret_column(column - 1)
	popup_centered(Vector2i(900, 600))
	_code.grab_focus()
	_code.center_viewport_to_caret.call_deferred()


## The line that is marked, from 1.
func marked_line() -> int:
	return _code.get_caret_line() + 1


func _save() -> void:
	var file := FileAccess.open(_path, FileAccess.WRITE)
	if file == null:
		push_error("%s can't be written: %s" % [_path, error_string(FileAccess.get_open_error())])
		return
	file.store_string(_code.text)
