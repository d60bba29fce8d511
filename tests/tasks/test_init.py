"""`sfxgen init`: from a folder of any kind to a first sound, twice if need be."""

from __future__ import annotations

import pytest
from projects import tree

PROJECTS = {
    "empty": ({}, "none", "assets/sfx"),
    "other": ({"main.c": "int main() {}"}, "none", "assets/sfx"),
    "godot": ({"project.godot": 'config_version=5\n\n[application]\n\nconfig/name="x"\n'}, "godot", "assets/sfx"),
    "unity": ({"ProjectSettings/ProjectVersion.txt": "m_EditorVersion: 2022.3.0f1\n"}, "unity", "Assets/Sfx"),
}


@pytest.mark.parametrize(("files", "engine", "output"), PROJECTS.values(), ids=PROJECTS)
def test_every_kind_of_project_comes_to_a_first_sound(game, files, engine, output):
    for name, text in files.items():
        game.write(name, text)
    said = game.run("init", "--json").json
    assert said["engine"] == engine
    assert game.build().code == 0
    suffix = "wav" if engine == "unity" else "ogg"
    assert (game.root / output / f"ui/click.{suffix}").exists()
    assert (game.root / output / "sfx.gd").exists() == (engine == "godot")
    assert (game.root / output / "Sfx.cs").exists() == (engine == "unity")
    assert (game.root / "addons/sfxgen/plugin.gd").exists() == (engine == "godot")
    assert (game.root / "Packages/com.sfxgen.unity/package.json").exists() == (engine == "unity")
    assert game.run("check").code == 0


@pytest.mark.parametrize("kind", PROJECTS)
def test_twice_is_once(game, kind):
    for name, text in PROJECTS[kind][0].items():
        game.write(name, text)
    game.run("init")
    before = tree(game.root)
    result = game.run("init")
    assert result.code == 0
    assert tree(game.root) == before


PLACES = {
    "empty": ["sfxgen.yaml", ".gitignore", "audio", "audio/sounds.sfx.yaml", "project.godot"],
    "godot": ["project.godot", "addons", "addons/sfxgen", "addons/sfxgen/plugin.gd", "addons/sfxgen/old.gd"],
    "unity": ["Packages", "Packages/com.sfxgen.unity", "Packages/com.sfxgen.unity/Editor"],
}


@pytest.mark.parametrize("target", ["file", "folder", "nothing"])
@pytest.mark.parametrize(("engine", "place"), [(engine, place) for engine in PLACES for place in PLACES[engine]])
def test_a_link_in_any_place_of_init_is_refused_before_anything_is_written(game, tmp_path, engine, place, target):
    outside = tmp_path / "outside"
    for name in ("file", "folder/old.gd", "folder/old.cs", "folder/sounds.sfx.yaml", "folder/plugin.cfg"):
        (outside / name).parent.mkdir(parents=True, exist_ok=True)
        (outside / name).write_text("[editor_plugins]\n")
    for name, text in PROJECTS[engine][0].items():
        game.write(name, text)
    link = game.root / place
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(outside / target)
    before = tree(tmp_path), sorted(tmp_path.rglob("*"))
    result = game.run("init")
    assert result.code == 2, result.out + result.err
    assert "a link" in result.err and place.rpartition("/")[2] in result.err
    assert "Traceback" not in result.err and result.err.count("error:") == 1
    assert (tree(tmp_path), sorted(tmp_path.rglob("*"))) == before


def test_links_within_the_game_are_refused_too_for_they_may_lead_to_its_own_scripts(game):
    game.write("scripts/player.gd", "extends Node\n")
    (game.root / "addons").mkdir()
    (game.root / "addons/sfxgen").symlink_to(game.root / "scripts")
    game.write("project.godot", "")
    result = game.run("init")
    assert result.code == 2
    assert "leads through a link, addons/sfxgen" in result.err
    assert [path.name for path in (game.root / "scripts").iterdir()] == ["player.gd"]
    assert not (game.root / "sfxgen.yaml").exists()


def test_an_empty_folder_has_sounds_two_commands_later(game):
    assert game.run("init").code == 0
    result = game.build()
    assert result.code == 0, result.err
    assert len(game.outputs()) == 7
    assert game.run("check").code == 0


def test_what_is_there_stays(game):
    game.write("sfxgen.yaml", "output: sounds\n")
    game.write("sfx/mine.sfx.yaml", "sounds: {}\n")
    game.write(".gitignore", "*.tmp")
    game.run("init")
    assert (game.root / "sfxgen.yaml").read_text() == "output: sounds\n"
    assert not (game.root / "audio").exists()
    assert (game.root / ".gitignore").read_text().splitlines()[0] == "*.tmp"
    assert ".sfxgen/" in (game.root / ".gitignore").read_text().splitlines()


def test_unity_gets_wav_where_it_imports(game):
    (game.root / "ProjectSettings").mkdir()
    assert game.run("init", "--json").json["engine"] == "unity"
    game.build()
    assert (game.root / "Assets/Sfx/wind_loop.wav").exists()


def test_godot_is_found_and_kept_out_of_the_cache(game):
    game.write("project.godot", "")
    assert game.run("init", "--json").json["engine"] == "godot"
    game.build()
    assert (game.root / ".sfxgen/.gdignore").exists()
