"""`sfxgen init`: from a folder of any kind to a first sound, twice if need be."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sfxgen.engines.install import ADD_ONS, bundle, enable, install, version_of

PROJECTS = {
    "empty": ({}, "none", "assets/sfx"),
    "other": ({"main.c": "int main() {}"}, "none", "assets/sfx"),
    "godot": ({"project.godot": 'config_version=5\n\n[application]\n\nconfig/name="x"\n'}, "godot", "assets/sfx"),
    "unity": ({"ProjectSettings/ProjectVersion.txt": "m_EditorVersion: 2022.3.0f1\n"}, "unity", "Assets/Sfx"),
}


def tree(root):
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


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


def test_links_within_the_game_are_followed(game):
    (game.root / "moved").mkdir()
    (game.root / "addons").symlink_to(game.root / "moved")
    game.write("project.godot", "")
    assert game.run("init").code == 0
    assert (game.root / "moved/sfxgen/plugin.cfg").exists()


@pytest.mark.parametrize("engine", ADD_ONS)
def test_an_older_add_on_is_upgraded_and_a_newer_one_kept(tmp_path, engine):
    add_on = ADD_ONS[engine]
    list(install(tmp_path, engine))
    target = tmp_path / add_on.target
    ours = tree(target)
    assert ours == {p: d for p, d in tree(bundle(engine)).items() if "__pycache__" not in p}
    manifest = target / add_on.manifest
    version = ".".join(map(str, version_of(manifest)))
    for there, is_kept in (("0.0.9", False), ("99.0", True)):
        manifest.write_text(manifest.read_text().replace(version, there))
        old = target / f"left_over{add_on.code}"
        old.write_text("")
        (_, said), *_ = install(tmp_path, engine)
        assert ("kept" in said) == is_kept
        assert (tree(target) == ours) != is_kept


def test_the_wheel_carries_every_add_on_where_it_is_looked_for():
    root = Path(__file__).parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    places = {f"engine_integrations/{add_on.source}": f"sfxgen/addons/{name}" for name, add_on in ADD_ONS.items()}
    assert carried == places
    assert all((root / source).is_dir() for source in places)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a=1\n", 'a=1\n\n[editor_plugins]\n\nenabled=PackedStringArray("res://addons/sfxgen/plugin.cfg")\n'),
        (
            '[editor_plugins]\n\nenabled=PackedStringArray("res://x.cfg")\n\n[z]\n',
            '[editor_plugins]\n\nenabled=PackedStringArray("res://x.cfg", "res://addons/sfxgen/plugin.cfg")\n\n[z]\n',
        ),
        (
            "[editor_plugins]\n\nenabled=PackedStringArray()\n",
            '[editor_plugins]\n\nenabled=PackedStringArray("res://addons/sfxgen/plugin.cfg")\n',
        ),
    ],
)
def test_the_godot_add_on_is_switched_on_and_nothing_else_changes(tmp_path, before, after):
    project = tmp_path / "project.godot"
    project.write_text(before)
    enable(project)
    assert project.read_text() == after
    assert "kept" in enable(project)
