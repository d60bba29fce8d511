"""How a sound is played: what reaches the registries of both engines, and that no file is made anew for it."""

from __future__ import annotations

import csv
import io

import pytest
import yaml
from projects import Game

FIELDS = "priority: 80, max_voices: 3, cooldown: 0.25, max_distance: 40, caption: 'A \"wolf\", near', bus: Beasts"
SOUNDS = "defaults: {{model: procedural, prompt: a wolf howls, duration: 0.3}}\nsounds: {{wolf: {{{}}}, crow: {{}}}}\n"
MARKS = {"godot": ("project.godot", "config_version=5\n"), "unity": ("ProjectSettings/ProjectVersion.txt", "")}


def made(folder, engine: str, fields: str) -> Game:
    game = Game(folder)
    game.write(*MARKS[engine])
    if engine == "unity":
        game.write("sfxgen.yaml", "output: Assets/Sfx\n")
    game.built(SOUNDS.format(fields))
    return game


@pytest.mark.parametrize("engine", MARKS)
def test_a_change_of_playback_makes_no_sound_file(tmp_path, engine):
    game = made(tmp_path / "game", engine, "")
    before = game.lock["sounds"]
    game.sounds(SOUNDS.format(FIELDS))
    result = game.build()
    assert (result.summary["rendered"], result.summary["finished"]) == (0, 0)
    assert game.lock["sounds"] == before
    assert game.run("check").code == 0


def test_a_fade_is_finished_anew_and_not_rendered(tmp_path):
    game = made(tmp_path / "game", "godot", "")
    game.sounds(SOUNDS.format("fade_out: 0.1"))
    result = game.build()
    assert (result.summary["rendered"], result.summary["finished"]) == (0, 1)
    assert '"fade": 0.1' in (game.root / "assets/sfx/sfx.gd").read_text()


def test_godots_registry_and_table(tmp_path):
    game = made(tmp_path / "game", "godot", FIELDS)
    script = (game.root / "assets/sfx/sfx.gd").read_text("utf-8")
    caption = '"caption": ["SFX_WOLF", "A \\"wolf\\", near"]'
    more = f'{{"priority": 80, "voices": 3, "cooldown": 0.25, "distance": 40.0, {caption}}}'
    assert f'&"wolf": ["res://assets/sfx/wolf.ogg", &"Beasts", 0.0, {more}],' in script
    assert '&"crow": ["res://assets/sfx/crow.ogg", &"Master", 0.0],' in script
    header, *rows = csv.reader(io.StringIO((game.root / "assets/sfx/captions.csv").read_text("utf-8")))
    assert header[:2] == ["keys", "en"] and header[2].startswith("_sfxgen-seal:")
    assert rows == [["SFX_WOLF", 'A "wolf", near', "wolf"]]


def test_unitys_library_and_table(tmp_path):
    game = made(tmp_path / "game", "unity", FIELDS)
    text = (game.root / "Assets/Sfx/Resources/SfxLibrary.asset").read_text("utf-8")
    crow, wolf = yaml.safe_load(text.split("\n", 3)[3])["MonoBehaviour"]["sounds"]
    assert (wolf["priority"], wolf["maxVoices"], wolf["cooldown"], wolf["maxDistance"]) == (51, 3, 0.25, 40)
    assert (wolf["caption"], wolf["fadeOut"]) == ('A "wolf", near', 0.01)
    assert (crow["priority"], crow["maxVoices"], crow["cooldown"], crow["maxDistance"]) == (128, 0, 0, 0)
    header, *rows = csv.reader(io.StringIO((game.root / "Assets/Sfx/SfxCaptions.csv").read_text("utf-8")))
    assert header[:2] == ["Key", "English(en)"]
    assert rows == [["wolf", 'A "wolf", near', "wolf"]]
    assert "TextScriptImporter" in (game.root / "Assets/Sfx/SfxCaptions.csv.meta").read_text()


@pytest.mark.parametrize("engine", MARKS)
def test_without_captions_there_is_no_table(tmp_path, engine):
    game = made(tmp_path / "game", engine, FIELDS)
    game.built(SOUNDS.format(""))
    assert not [path for path in game.root.rglob("*aptions.csv*") if ".sfxgen" not in path.parts]
    assert game.run("check").code == 0


def test_a_table_that_a_person_changed_is_left_alone(tmp_path):
    game = made(tmp_path / "game", "godot", FIELDS)
    table = game.root / "assets/sfx/captions.csv"
    table.write_text(table.read_text("utf-8").replace("wolf", "loup"), "utf-8")
    (warning,) = [said for said in game.build().json["warnings"] if "captions" in said]
    assert "was edited by hand" in warning
    assert "loup" in table.read_text("utf-8")
