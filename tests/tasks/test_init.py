"""`sfxgen init`: from a folder of any kind to a first sound, twice if need be."""

from __future__ import annotations

import codecs

import pytest
import yaml
from projects import tree
from slices import sliced

from sfxgen.cli.terminal import Terminal

PROJECTS = {
    "empty": ({}, "none", "assets/sfx"),
    "other": ({"main.c": "int main() {}"}, "none", "assets/sfx"),
    "godot": ({"project.godot": 'config_version=5\n\n[application]\n\nconfig/name="x"\n'}, "godot", "assets/sfx"),
    "unity": ({"ProjectSettings/ProjectVersion.txt": "m_EditorVersion: 2022.3.0f1\n"}, "unity", "Assets/Sfx"),
}


@pytest.mark.first(1)
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
    "empty": ["sfxgen.yaml", ".gitignore", "sfxgen.schema.json", "audio", "audio/sounds.sfx.yaml", "project.godot"],
    "godot": ["project.godot", "addons", "addons/sfxgen", "addons/sfxgen/plugin.gd", "addons/sfxgen/old.gd"],
    "unity": ["Packages", "Packages/com.sfxgen.unity", "Packages/com.sfxgen.unity/Editor"],
}


@pytest.mark.parametrize("target", sliced(["folder", "file", "nothing"], 3))
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


@pytest.mark.slow
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


LINES = "*.tmp\n# Geräusche\nbuild/"


@pytest.mark.first(15)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("end", [True, False])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("latin-1", b""),
        ("cp1251", b""),
        ("shift-jis", b""),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
    ],
)
def test_gitignore_grows_in_its_own_bytes_and_line_endings(newline, end, encoding, mark, game):
    text = LINES.replace("\n", newline) + (newline if end else "")
    text = text.replace("Geräusche", {"cp1251": "Звуки", "shift-jis": "音"}.get(encoding, "Geräusche"))
    before = mark + text.encode(encoding)
    (game.root / ".gitignore").write_bytes(before)
    assert game.run("init").code == 0
    after = (game.root / ".gitignore").read_bytes()
    assert after.startswith(before)
    added = after.removeprefix(before).decode(encoding)
    assert added.removeprefix(newline).split(newline)[1:] == [".sfxgen/", ""]
    assert added.startswith(newline) is not end
    assert set(added) & {"\r", "\n"} == set(newline)
    assert game.run("init").code == 0
    assert (game.root / ".gitignore").read_bytes() == after


@pytest.mark.parametrize("line", [".sfxgen", ".sfxgen/", "/.sfxgen/", "/.sfxgen", ".sfxgen/  "])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_a_line_that_is_there_is_found_in_any_encoding(line, encoding, game):
    before = f"{line}\r\nb\r\n".encode(encoding)
    (game.root / ".gitignore").write_bytes(before)
    game.run("init")
    assert (game.root / ".gitignore").read_bytes() == before


@pytest.mark.parametrize("size", [0, 2, 3])
def test_a_gitignore_of_nothing_but_a_mark_gets_its_lines(size, game):
    mark = {0: b"", 2: codecs.BOM_UTF16_LE, 3: codecs.BOM_UTF8}[size]
    (game.root / ".gitignore").write_bytes(mark)
    game.run("init")
    data = (game.root / ".gitignore").read_bytes()
    assert data.startswith(mark)
    text = data.decode("utf-16" if size == 2 else "utf-8-sig")
    assert text.startswith("# local") and text.endswith("\n.sfxgen/\n")


@pytest.mark.parametrize("text", ["[application]\r\n\r\nname=1\r\n", "a=1\r\n\r\n[editor_plugins]\r\n\r\nb=2\r\n"])
def test_project_godot_keeps_its_line_endings(text, game):
    (game.root / "project.godot").write_bytes(text.encode())
    assert game.run("init").code == 0
    data = (game.root / "project.godot").read_bytes()
    assert b"res://addons/sfxgen/plugin.cfg" in data
    assert data.count(b"\n") == data.count(b"\r\n")


def settings(game) -> dict:
    return yaml.safe_load((game.root / "sfxgen.yaml").read_text())


@pytest.mark.parametrize(
    ("model", "licences"),
    [
        ("stable-audio-open", {"commercial": True, "accept": ["Stability-Community"]}),
        ("stable-audio-3", {"commercial": True, "accept": ["Stability-Community"]}),
        ("procedural", {"commercial": True}),
        ("audioldm2", None),
        ("org/name", None),
    ],
)
def test_the_model_is_written_down_with_the_policy_that_fits_it(game, model, licences):
    assert game.run("init", "--model", model).code == 0
    written = settings(game)
    assert written["defaults"]["model"] == model
    assert written.get("licences") == licences
    text = (game.root / "sfxgen.yaml").read_text()
    for other in {"stable-audio-open", "audioldm2", "procedural"} - {model}:
        assert f"# model: {other} " in text
    assert "not for a game that is sold" in text
    assert game.run("check").code == 1  # nothing is built yet
    assert {f["kind"] for f in game.run("check", "--json").json["findings"]} == {"stale"}


def test_without_a_terminal_nobody_is_asked_and_the_game_may_be_sold(game):
    game.run("init")
    assert settings(game)["defaults"]["model"] == "stable-audio-open"


def test_a_model_that_is_none_is_refused_before_anything_is_written(game):
    result = game.run("init", "--model", "audioldm")
    assert (result.code, tree(game.root)) == (2, {})
    assert 'there is no model "audioldm"' in result.err and "audioldm2?" in result.err


def test_settings_that_are_there_stay_and_the_line_to_write_is_said(game):
    game.write("sfxgen.yaml", "output: sfx\n")
    result = game.run("init", "--model", "procedural")
    assert result.code == 2 and "Say `model: procedural` under `defaults`" in result.err
    assert list(tree(game.root)) == ["sfxgen.yaml"]


@pytest.mark.parametrize(
    ("answers", "model", "offered"),
    [
        (["", ""], "stable-audio-open", ["stable-audio-open", "procedural"]),
        (["y", "2"], "procedural", ["stable-audio-open", "procedural"]),
        (["n", ""], "audioldm2", ["audioldm2", "procedural", "stable-audio-open"]),
        (["no", "3"], "stable-audio-open", ["audioldm2", "procedural", "stable-audio-open"]),
        (["y", "stable-audio-3"], "stable-audio-3", ["stable-audio-open", "procedural"]),
        ([], "stable-audio-open", ["stable-audio-open", "procedural"]),
    ],
)
def test_on_a_terminal_it_asks_whether_the_game_is_sold(game, monkeypatch, answers, model, offered):
    asked = []

    def answer(question):
        asked.append(question)
        if not answers:
            raise EOFError
        return answers.pop(0)

    monkeypatch.setattr("builtins.input", answer)
    monkeypatch.setattr("sys.stdin", type("Tty", (), {"isatty": lambda self: True})())
    monkeypatch.setattr(Terminal, "is_seen", property(lambda self: True))
    result = game.run("init")
    assert asked[0].startswith("Will the game be sold?")
    assert settings(game)["defaults"]["model"] == model
    assert [
        line.split()[1] for line in result.out.splitlines() if line.startswith("  ") and line.split()[0].isdigit()
    ] == offered
    game.run("init")
    assert len(asked) == 2  # chosen once
