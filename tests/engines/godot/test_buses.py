"""Which buses a Godot project has, and what is said of those that it has not."""

from __future__ import annotations

import pytest

from sfxgen.engines.godot.buses import buses, missing_buses
from sfxgen.engines.godot.exporter import Godot
from sfxgen.engines.protocol import entry_of

LAYOUT = """\
[gd_resource type="AudioBusLayout" format=3 uid="uid://b1"]

[resource]
bus/1/name = &"Music"
bus/1/solo = false
bus/1/send = &"Master"
bus/2/name = "Über \\"SFX\\""
"""


def entries(sound, **wanted):
    return [entry_of(sound(name=name, bus=bus), [f"{name}.ogg"], loop=False) for name, bus in wanted.items()]


@pytest.mark.parametrize("folder", ["", "game"])
def test_the_names_of_the_default_layout_are_read(folder):
    files = {f"{folder}/default_bus_layout.tres".lstrip("/"): LAYOUT}
    assert buses(folder, files.get) == ("Master", "Music", 'Über "SFX"')


def test_a_layout_of_another_name_is_found_by_the_projects_setting():
    files = {"project.godot": '[audio]\n\nbuses/default_bus_layout="res://sound/buses.tres"\n'}
    assert buses("", files.get) == ("Master",)
    assert buses("", {**files, "sound/buses.tres": LAYOUT}.get) == ("Master", "Music", 'Über "SFX"')


@pytest.mark.parametrize("place", ["uid://abc", "res://buses.res", "user://x.tres"])
def test_of_a_layout_that_is_no_text_nothing_is_said(sound, place):
    files = {"project.godot": f'buses/default_bus_layout="{place}"\n'}
    assert buses("", files.get) is None
    assert not list(missing_buses(entries(sound, a="Stesp"), None))


def test_each_missing_bus_is_said_once_with_the_nearest_name(sound):
    said = list(
        missing_buses(entries(sound, a="music", b="music", c="Ambience", d="Music", e=None), ("Master", "Music"))
    )
    assert said == [
        'Godot has no audio bus "music", so a, b play on Master: did you mean "Music"?',
        'Godot has no audio bus "Ambience", so c plays on Master: add it in Godot\'s Audio panel',
    ]


def test_the_exporter_says_it_and_tells_which_files_it_depends_on(sound):
    godot = Godot(output="game/sfx", folder="game")
    said = list(godot.warnings(entries(sound, a="Musik"), {"game/default_bus_layout.tres": LAYOUT}.get))
    assert said == ['Godot has no audio bus "Musik", so a plays on Master: did you mean "Music"?']
    assert godot.looks_at() == ("game/project.godot", "game/default_bus_layout.tres")


def test_a_build_says_it_until_the_project_has_the_bus(game):
    game.write("project.godot", "config_version=5\n")
    game.sounds("sounds: {a: {model: procedural, prompt: a steady electric hum, duration: 1, bus: Steps}}")
    (warning,) = game.build().json["warnings"]
    assert "no audio bus" in warning
    assert game.build().json["warnings"] == [warning]
    assert [warning] == game.run("check", "--json").json["warnings"]
    layout = game.write("default_bus_layout.tres", LAYOUT.replace("Music", "Steps"))
    assert game.build().json["warnings"] == game.build().json["warnings"] == []
    assert game.run("check").code == 0
    layout.unlink()
    assert game.build().json["warnings"] == [warning]
