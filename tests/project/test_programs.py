"""Where the editors' add-ons find sfxgen: noted in the user's own folder, never in the project."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from projects import STEPS, tree

from sfxgen.project import programs


@pytest.fixture
def home(tmp_path, monkeypatch):
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


def notes(home) -> list[dict[str, str]]:
    return [json.loads(path.read_text("utf-8")) for path in sorted((home / "sfxgen/projects").glob("*.json"))]


def installed(folder: Path) -> Path:
    """Put a command where pip would."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / ("sfxgen.exe" if os.name == "nt" else "sfxgen")
    program.touch()
    return program


def test_each_project_has_a_note_of_its_own_that_is_written_when_it_changes(home, tmp_path):
    first, second = installed(tmp_path / "bin"), installed(tmp_path / "venv/bin")
    for root, program in ((tmp_path / "a", first), (tmp_path / "b", first), (tmp_path / "a", second)):
        programs.remember_program(root, program)
    said = {note["project"]: note["program"] for note in notes(home)}
    assert said == {(tmp_path / "a").as_posix(): second.as_posix(), (tmp_path / "b").as_posix(): first.as_posix()}
    stamps = [path.stat().st_mtime_ns for path in (home / "sfxgen/projects").iterdir()]
    programs.remember_program(tmp_path / "a", second)
    assert [path.stat().st_mtime_ns for path in (home / "sfxgen/projects").iterdir()] == stamps


def test_what_can_not_be_written_is_no_trouble(home, tmp_path):
    home.write_text("a file")
    programs.remember_program(tmp_path, installed(tmp_path / "bin"))
    programs.remember_program(tmp_path, None)


def test_which_program_runs_here(tmp_path, monkeypatch):
    program = installed(tmp_path / "bin")
    assert programs.this_program([str(tmp_path / "bin/sfxgen")]) == program  # pip's launcher leaves `.exe` out
    monkeypatch.chdir(tmp_path)
    assert programs.this_program(["bin/sfxgen"]) == program  # as in `.venv/bin/sfxgen build`
    assert programs.this_program(["sfxgen"]) is None  # whose? a folder's, perhaps
    assert programs.this_program([str(tmp_path / "bin/pytest")]) is None
    assert programs.this_program([""]) is None
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin/python"))
    assert programs.this_program([str(Path(programs.__file__).parents[1] / "__main__.py")]) == program
    (tmp_path / "bin" / program.name).unlink()
    assert programs.this_program([str(tmp_path / "bin/sfxgen")]) is None


@pytest.mark.first(1)
@pytest.mark.parametrize("command", ["init", "build", "watch"])
def test_commands_in_a_game_with_an_editor_note_it(game, home, tmp_path, command):
    game.write("project.godot", "config_version=5\n")
    game.sounds(STEPS)
    program = installed(tmp_path / "bin")
    start = f"import sys; sys.argv[0] = {str(program)!r}; from sfxgen.cli import main; sys.exit(main(sys.argv[1:]))"
    words = [sys.executable, "-c", start, command, str(game.root), *(["--until-eof"] if command == "watch" else [])]
    before = tree(game.root)
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline()
    process.communicate(timeout=120)
    assert process.returncode == 0
    assert notes(home) == [{"program": program.as_posix(), "project": game.root.resolve().as_posix()}]
    assert not any(str(program).encode() in data for name, data in tree(game.root).items() if name not in before)


def test_without_an_editor_and_in_a_dry_run_nothing_is_noted(game, home):
    game.built(STEPS)
    game.write("project.godot", "config_version=5\n")
    assert game.build("--dry-run").code == 0
    assert not (home / "sfxgen").exists()
