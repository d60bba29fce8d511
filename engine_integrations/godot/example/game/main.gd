extends Node2D
## A walk over grass, gravel and wood. Every sound is one line: Sfx.play(what, where).

const SPEED := 220.0
const STRIDE := 70.0
const HEIGHT := 540.0

## Sound, colour and left edge of every surface, from left to right.
const SURFACES := [
	[Sfx.FOOTSTEPS_GRASS, Color("4c7a3f"), 0.0],
	[Sfx.FOOTSTEPS_GRAVEL, Color("8a8378"), 320.0],
	[Sfx.FOOTSTEPS_WOOD, Color("8b5e3c"), 640.0],
]

var _walker := Polygon2D.new()
var _walked := 0.0
var _brook: Node = null


func _ready() -> void:
	for surface: Array in SURFACES:
		_draw_surface(surface)
	_walker.polygon = PackedVector2Array([Vector2(-14, 18), Vector2(14, 18), Vector2(0, -22)])
	_walker.position = Vector2(160, 300)
	add_child(_walker)
	_add_buttons()
	Sfx.play(Sfx.AMBIENCE_WIND)


func _process(delta: float) -> void:
	var way := Input.get_vector("ui_left", "ui_right", "ui_up", "ui_down") * SPEED * delta
	_walker.position = (_walker.position + way).clamp(Vector2(16, 120), Vector2(944, 510))
	_walked += way.length()
	if _walked > STRIDE:
		_walked = 0.0
		step()


## Plays the footstep of the surface under the walker.
func step() -> AudioStreamPlayer2D:
	var here := SURFACES.filter(func(surface: Array) -> bool: return _walker.position.x >= surface[2])
	var sound: StringName = here.back()[0]
	return Sfx.play_2d(sound, _walker)


func toggle_brook(on: bool) -> void:
	Sfx.play(Sfx.UI_CLICK)
	if on:
		_brook = Sfx.play(Sfx.AMBIENCE_BROOK)
	elif _brook != null:
		_brook.queue_free()
		_brook = null


func _draw_surface(surface: Array) -> void:
	var ground := ColorRect.new()
	ground.color = surface[1]
	ground.position = Vector2(surface[2], 0)
	ground.size = Vector2(320, HEIGHT)
	ground.mouse_filter = Control.MOUSE_FILTER_IGNORE
	add_child(ground)


func _add_buttons() -> void:
	var row := HBoxContainer.new()
	row.position = Vector2(16, 16)
	add_child(row)
	var hint := Label.new()
	hint.text = "Arrow keys walk.  "
	row.add_child(hint)
	var brook := CheckButton.new()
	brook.text = "Brook"
	brook.focus_mode = Control.FOCUS_NONE
	brook.toggled.connect(toggle_brook)
	row.add_child(brook)
	var confirm := Button.new()
	confirm.text = "Confirm"
	confirm.focus_mode = Control.FOCUS_NONE
	confirm.pressed.connect(func() -> void: Sfx.play(Sfx.UI_CONFIRM))
	row.add_child(confirm)
