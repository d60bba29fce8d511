@tool
extends RefCounted
## One run of the sfxgen command line. It is polled, so that the editor never waits for it.

signal line_said(text: String)
## The process ended; output is all of its stdout.
signal ended(code: int, output: String)

const NOT_FOUND := 127
const ENCODING := "PYTHONIOENCODING"

var pid := -1

var _pipe: FileAccess
var _errors: FileAccess
var _output := PackedByteArray()
var _said := PackedByteArray()


## Starts a process; its stdin stays open until [method stop] or the editor's end.
func start(executable: String, words: PackedStringArray) -> void:
	var before := OS.get_environment(ENCODING)
	OS.set_environment(ENCODING, "utf-8")  # else a pipe has the console's code page, on Windows
	var process := OS.execute_with_pipe(executable, words, false)
	if before.is_empty():
		OS.unset_environment(ENCODING)
	else:
		OS.set_environment(ENCODING, before)
	if process.is_empty():
		ended.emit.call_deferred(NOT_FOUND, "")
		return
	pid = process["pid"]
	_pipe = process["stdio"]
	_errors = process["stderr"]


func is_running() -> bool:
	return _pipe != null


## Takes in what the process has said, and notices its end.
func poll() -> void:
	if not is_running():
		return
	var running := OS.is_process_running(pid)
	_output.append_array(_available(_pipe))
	_said.append_array(_available(_errors))
	_tell_lines(not running)
	if not running:
		stop()
		ended.emit(OS.get_process_exit_code(pid), _output.get_string_from_utf8())


## Closes the pipes: the process sees the end of its stdin, which ends a watch.
func stop() -> void:
	_pipe = null
	_errors = null


func _tell_lines(last: bool) -> void:
	while true:
		var end := _said.find(10)
		if end < 0:
			break
		line_said.emit(_said.slice(0, end).get_string_from_utf8())
		_said = _said.slice(end + 1)
	if last and not _said.is_empty():
		line_said.emit(_said.get_string_from_utf8())
		_said.clear()


static func _available(pipe: FileAccess) -> PackedByteArray:
	var found := PackedByteArray()
	while true:
		var part := pipe.get_buffer(65536)
		found.append_array(part)
		if part.size() < 65536:
			return found
	return found
