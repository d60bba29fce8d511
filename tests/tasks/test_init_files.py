"""A project's first files."""

from __future__ import annotations


def test_an_empty_folder_has_sounds_two_commands_later(game):
    assert game.run("init").code == 0
    result = game.build()
    assert result.code == 0, result.err
    assert len(game.outputs()) == 7
    assert game.run("check").code == 0


def test_twice_changes_nothing(game):
    game.run("init")
    before = {path: path.read_bytes() for path in game.root.rglob("*") if path.is_file()}
    assert game.run("init").code == 0
    assert {path: path.read_bytes() for path in game.root.rglob("*") if path.is_file()} == before


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
