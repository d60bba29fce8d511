"""A real Godot imports what sfxgen wrote: loops loop without a seam, takes are together, uids stay."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import soundfile
from projects import Game
from real_engines import example

from sfxgen.audio import Audio
from sfxgen.audio.measure.seam import seam_score

LOOPS = {"ambience/wind": "ogg", "ambience/brook": "wav"}
SURFACES = ("grass", "gravel", "wood")
RESAMPLING_DELAY = 8
"""Frames by which a mix may lag behind the file: Godot's resampler looks ahead."""


def resource(path):
    return f"res://assets/sfx/{path}"


@pytest.fixture(scope="module")
def probed(godot, built_example):
    sounds = [f"{name}.{suffix}" for name, suffix in LOOPS.items()]
    steps = [f"footsteps/{surface}.tres" for surface in SURFACES]
    paths = [resource(path) for path in (*sounds, *steps, "ui/click.ogg", "ui/confirm.ogg", "footsteps/wood_01.ogg")]
    return godot.probe(built_example.root, *paths)


@pytest.mark.parametrize(("name", "suffix"), LOOPS.items())
def test_three_laps_of_a_loop_have_no_seam(built_example, probed, name, suffix):
    about = probed[resource(f"{name}.{suffix}")]
    assert about["loop"] is True
    file, rate = soundfile.read(built_example.root / f"assets/sfx/{name}.{suffix}", always_2d=True, dtype="float32")
    lap = built_example.lock["sounds"][name]["spec"]["duration"] * rate
    file = file[:lap]
    mix = np.fromfile(about["mixed"], np.float32).reshape(-1, 2)
    inside = slice(RESAMPLING_DELAY, 2 * lap)
    assert np.array_equal(mix[inside], mix[inside.start + lap : inside.stop + lap])  # lap for lap the same frames
    delays = [
        d
        for d in range(RESAMPLING_DELAY)
        if np.abs(mix[lap : 3 * lap] - np.tile(file, (2, 1))[_lag(lap, d)]).max() < 1e-4
    ]
    assert delays  # and they are the file's, across both joints
    seams = [seam_score(Audio(np.ascontiguousarray(mix[lap + d : 2 * lap + d]), rate)) for d in delays]
    assert max(seams) <= 1  # the wrap stands out no more than what is inside


def _lag(lap, delay):
    return (np.arange(2 * lap) - delay) % (2 * lap)


def test_one_shots_do_not_loop(probed):
    for path in ("ui/click.ogg", "ui/confirm.ogg", "footsteps/wood_01.ogg"):
        assert probed[resource(path)]["loop"] is False


@pytest.mark.parametrize("surface", SURFACES)
def test_a_randomizer_holds_its_takes(probed, surface):
    about = probed[resource(f"footsteps/{surface}.tres")]
    assert about["takes"] == [resource(f"footsteps/{surface}_{take:02d}.ogg") for take in range(1, 5)]
    assert about["mode"] == 0  # random, but never the same twice in a row
    assert about["pitch"] == pytest.approx(2 ** (0.7 / 12), abs=1e-5)
    assert about["volume"] == 1.5


def test_an_import_leaves_nothing_stale(built_example):
    assert built_example.run("check", "--json").json["findings"] == []


@pytest.fixture
def own_example(built_example, tmp_path):
    """A copy of the imported example that a test may change."""
    shutil.copytree(built_example.root, tmp_path / "game")
    return Game(tmp_path / "game")


def test_uids_survive_a_rebuild_a_new_prompt_and_a_new_name(godot, own_example):
    wind, click = resource("ambience/wind.ogg"), resource("ui/click.ogg")
    before = godot.probe(own_example.root, wind, click)
    text = own_example.root.joinpath("audio/sounds.sfx.yaml").read_text()
    new = (
        text.replace("steady wind", "howling wind")
        .replace("short, soft user", "hard")
        .replace("loop: true     ", "loop: false    ")
    )
    own_example.write("audio/sounds.sfx.yaml", new.replace("duration: 0.1", "duration: 0.2"))
    assert own_example.build().code == 0
    godot.import_(own_example.root)
    after = godot.probe(own_example.root, wind, click)
    assert [after[path]["uid"] for path in (wind, click)] == [before[path]["uid"] for path in (wind, click)]
    assert (before[wind]["loop"], after[wind]["loop"]) == (True, False)  # the flag follows the manifest
    assert after[click]["seconds"] == pytest.approx(0.2)

    own_example.write(
        "audio/sounds.sfx.yaml", new.replace("ui/click", "ui/tick").replace("duration: 0.1", "duration: 0.2")
    )
    game = own_example.root / "game/main.gd"  # the game's code names the sound, too: it would not parse
    game.write_text(game.read_text().replace("UI_CLICK", "UI_TICK"))
    assert own_example.build().summary["rendered"] == 0
    godot.import_(own_example.root)
    tick = resource("ui/tick.ogg")
    assert godot.probe(own_example.root, tick)[tick]["uid"] == before[click]["uid"]
    assert own_example.run("check").code == 0


PLAY = """\
extends SceneTree

var _players := []

func _init() -> void:
	_play.call_deferred()

func _play() -> void:
	var at := Node2D.new()
	root.add_child(at)
	AudioServer.add_bus(1)
	AudioServer.set_bus_name(1, "Steps")
	_players = [
		Sfx.play(Sfx.UI_CLICK), Sfx.play(Sfx.FOOTSTEPS_WOOD, at), Sfx.play(Sfx.FOOTSTEPS_WOOD, Vector2(7, 8)),
		Sfx.play(Sfx.AMBIENCE_WIND, Vector3(1, 2, 3)), Sfx.play_ui(Sfx.UI_CONFIRM, at),
	]
	await process_frame
	await process_frame
	for player in _players:
		print("PLAYS ", [player.get_class(), player.playing, player.bus, player.volume_db, player.get_parent() == at])
	_players[3].queue_free()
	await create_timer(0.8).timeout
	print("LEFT ", _players.filter(func(player) -> bool: return is_instance_valid(player)).size())
	print("IDS ", Sfx.ids().size(), " ", Sfx.stream(&"nothing"))
	quit()
"""


def test_the_script_parses_and_plays(godot, own_example):
    text = own_example.root.joinpath("audio/sounds.sfx.yaml").read_text()
    own_example.write(
        "audio/sounds.sfx.yaml", text.replace("variations: 4", "variations: 4\n    bus: Steps\n    volume: -6")
    )
    own_example.build()
    own_example.write("play.gd", PLAY)
    assert "ERROR" not in godot.run(own_example.root, "--check-only", "--script", "res://assets/sfx/sfx.gd")
    said = godot.run(own_example.root, "--script", "res://play.gd")
    plays = [line.removeprefix("PLAYS ") for line in said.splitlines() if line.startswith("PLAYS ")]
    assert plays == [
        '["AudioStreamPlayer", true, &"Master", 0.0, false]',
        '["AudioStreamPlayer2D", true, &"Steps", -6.0, true]',
        '["AudioStreamPlayer2D", true, &"Steps", -6.0, false]',
        '["AudioStreamPlayer3D", true, &"Master", 0.0, false]',
        '["AudioStreamPlayer", true, &"Master", 0.0, true]',
    ], said
    assert "LEFT 0" in said  # one-shots free themselves
    assert "IDS 7 <null>" in said or "IDS 7 <Object#null>" in said
    assert said.count("there is no sound 'nothing'") == 1


VOICES = """\
defaults: {model: procedural, prompt: a steady electric hum, duration: 0.5, loop: true}
sounds:
  few: {max_voices: 4}
  many: {}
  rare: {cooldown: 0.3}
  great: {priority: 90}
  small: {priority: 10}
  near: {max_distance: 120, fade_out: 0.4}
  door: {loop: false, prompt: a door slams, caption: "A door \\"slams\\", far\\\\off"}
  lost: {bus: Stesp}
"""

PLAY_VOICES = """\
extends SceneTree

var _said := []

func _init() -> void:
	_play.call_deferred()

func _count(id: StringName) -> Array:
	var alive := root.get_children().filter(func(node: Node) -> bool: return node.get("stream") == Sfx.stream(id))
	return [Sfx.playing(id), alive.size()]

func _on_caption(caption: String, player: Node) -> void:
	_said.append([caption, player.get_class()])

func _play() -> void:
	Sfx.captions.said.connect(_on_caption)
	for i in 50:
		Sfx.play(Sfx.FEW)
		Sfx.play(Sfx.MANY)
	await create_timer(0.2).timeout
	print("FEW ", _count(Sfx.FEW), " MANY ", _count(Sfx.MANY))
	for i in 50:
		Sfx.play(Sfx.FEW)
	await create_timer(0.2).timeout
	print("STOLEN ", _count(Sfx.FEW))
	var plays := [Sfx.play(Sfx.RARE), Sfx.play(Sfx.RARE)]
	await create_timer(0.4).timeout
	plays.append(Sfx.play(Sfx.RARE))
	print("RARE ", plays.map(func(player: Variant) -> bool: return player != null))
	Sfx.stop(Sfx.MANY, 0.0)
	Sfx.stop(Sfx.FEW, 0.0)
	await process_frame
	Sfx.max_players = Sfx.playing() + 2
	Sfx.play(Sfx.SMALL)
	Sfx.play(Sfx.MANY)
	print("FIRST ", Sfx.playing(Sfx.SMALL), " ", Sfx.playing(Sfx.MANY))
	Sfx.play(Sfx.GREAT)
	print("THEN ", Sfx.playing(Sfx.SMALL), " ", Sfx.playing(Sfx.MANY), " ", Sfx.playing(Sfx.GREAT))
	print("LEFT OUT ", Sfx.play(Sfx.SMALL) == null)
	Sfx.max_players = 64
	var near: AudioStreamPlayer2D = Sfx.play_2d(Sfx.NEAR, Vector2(1, 2))
	print("NEAR ", near.max_distance, " ", Sfx.play_3d(Sfx.NEAR, Vector3.ZERO).max_distance)
	await create_timer(0.1).timeout
	Sfx.stop(near)
	await create_timer(0.2).timeout
	print("FADING ", is_instance_valid(near) and near.volume_db < -2.0 and near.playing, " ", Sfx.playing(Sfx.NEAR))
	await create_timer(0.4).timeout
	print("FADED ", is_instance_valid(near))
	Sfx.play(Sfx.DOOR)
	Sfx.play(Sfx.LOST)
	Sfx.play(Sfx.LOST)
	print("SAID ", _said)
	var french := Translation.new()
	french.locale = "fr"
	french.add_message("SFX_DOOR", "Une porte claque")
	TranslationServer.add_translation(french)
	TranslationServer.set_locale("fr")
	print("FRENCH ", Sfx.caption(Sfx.DOOR), " ", Sfx.caption(Sfx.FEW) == "")
	var table: Translation = load("res://assets/sfx/captions.en.translation")
	print("TABLE ", table.get_message("SFX_DOOR"), " ", table.locale)
	for id: StringName in Sfx.ids():
		Sfx.stop(id, 0.0)
	await create_timer(0.1).timeout
	print("LEFT ", Sfx.playing())
	quit()
"""


@pytest.fixture(scope="module")
def voices(godot, tmp_path_factory):
    """What a real Godot says of sounds that are limited, important, stopped and captioned."""
    game = Game(tmp_path_factory.mktemp("voices") / "game")
    game.write("project.godot", "config_version=5\n")
    layout = '[gd_resource type="AudioBusLayout" format=3]\n\n[resource]\nbus/1/name = &"Steps"\n'
    game.write("default_bus_layout.tres", layout)
    game.sounds(VOICES)
    built = game.build()
    assert built.code == 0
    game.write("play.gd", PLAY_VOICES)
    godot.import_(game.root)
    assert "ERROR" not in godot.run(game.root, "--check-only", "--script", "res://assets/sfx/sfx.gd")
    said = godot.run(game.root, "--script", "res://play.gd")
    assert not any(word in said for word in ("SCRIPT ERROR", "crash", "double free", "corruption")), said
    return built, said


@pytest.mark.parametrize(
    "line",
    [
        "FEW [4, 4] MANY [50, 50]",
        "STOLEN [4, 4]",
        "RARE [true, false, true]",
        "FIRST 1 1",
        "THEN 0 1 1",
        "LEFT OUT true",
        "NEAR 120.0 120.0",
        "FADING true 1",
        "FADED false",
        'SAID [["A door \\"slams\\", far\\\\off", "AudioStreamPlayer"]]',
        "FRENCH Une porte claque true",
        'TABLE A door "slams", far\\off en',
        "LEFT 0",
    ],
)
def test_players_are_limited_stopped_and_captioned(voices, line):
    assert line.replace("\\\\", "\\") in voices[1].replace("\\\\", "\\"), voices[1]


def test_a_bus_that_is_missing_is_said_by_the_build_and_by_the_game(voices):
    built, said = voices
    (warning,) = built.json["warnings"]
    assert warning == 'Godot has no audio bus "Stesp", so lost plays on Master: did you mean "Steps"?'
    assert said.count("there is no audio bus 'Stesp'") == 1


def test_the_example_runs(godot, built_example):
    said = godot.run(built_example.root, "--quit-after", "30")
    assert "SCRIPT ERROR" not in said and "Failed" not in said, said


@pytest.mark.parametrize(
    "name", ["ok", "json", "rid", "aabb", "pi", "os", "ip", "key_a", "connect_deferred", "1up", "upnp"]
)
def test_no_name_breaks_the_script(godot, name, tmp_path_factory):
    folder = tmp_path_factory.getbasetemp() / "names"
    if not folder.exists():
        game = Game(folder)
        game.write("project.godot", "config_version=5\n")
        names = (
            "ok",
            "json",
            "rid",
            "aabb",
            "pi",
            "os",
            "ip",
            "key_a",
            "connect_deferred",
            "1up",
            "upnp",
            "stream",
            "play",
        )
        game.sounds(
            "defaults: {model: procedural, prompt: a click, duration: 0.1}\nsounds:\n"
            + "".join(f"  {n}: {{}}\n" for n in names)
        )
        assert game.build().code == 0
        (folder / "said.txt").write_text(godot.run(folder, "--check-only", "--script", "res://assets/sfx/sfx.gd"))
    assert "ERROR" not in (folder / "said.txt").read_text(), (folder / "said.txt").read_text()


def test_a_fresh_example_is_found_stale_before_it_is_built(tmp_path):
    assert example(tmp_path / "game", "godot").run("check").code == 1
