"""The command line as scripts and people meet it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import jsonschema
import pytest
import yaml
from projects import STEPS

import sfxgen
from sfxgen.cli import COMMANDS


def sfxgen_process(game, *words, **environment):
    command = [sys.executable, "-m", "sfxgen", *words]
    env = {**os.environ, **environment}
    return subprocess.run(command, cwd=game.root, capture_output=True, text=True, env=env, stdin=subprocess.DEVNULL)


def test_version_and_help(game):
    assert game.run("--version").out == f"sfxgen {sfxgen.__version__}\n"
    overview = game.run("--help").out
    assert all(command in overview for command in COMMANDS)
    assert "exit codes" in overview
    assert game.run().out == overview


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(game, command):
    result = game.run(command, "--help")
    assert result.code == 0
    assert f"usage: sfxgen {command}" in result.out
    assert len(result.out.splitlines()) > 5


def test_usage_errors_exit_with_2(game):
    assert game.run("biuld").code == 2
    assert game.run("build", "--no-such-option").code == 2
    assert game.run("build", "nowhere").code == 2
    assert game.run("build", "--jobs", "0").code == 2


def test_an_empty_folder_says_what_to_do(game):
    result = game.run("build")
    assert result.code == 2
    assert "sfxgen init" in result.err


def test_json_is_one_object_on_stdout_and_people_read_stderr(game):
    game.sounds(STEPS)
    done = sfxgen_process(game, "build", "--json")
    assert set(json.loads(done.stdout)) == {"summary", "sounds", "warnings"}
    assert "files written" in done.stderr
    summary = json.loads(done.stdout)["summary"]
    assert set(summary) == {"rendered", "drafted", "restored", "finished", "unchanged", "failed", "seconds"}
    for sound in json.loads(done.stdout)["sounds"]:
        assert set(sound) == {"name", "state", "action", "reasons", "takes"}
        for take in sound["takes"]:
            assert {"path", "seed", "lufs", "true_peak", "peak_constrained"} <= set(take)


@pytest.mark.parametrize("command", ["build", "check", "list", "clean"])
def test_a_faults_json_is_the_contracts(game, command):
    game.sounds("sounds:\n  a:\n    promt: x\n    duration: 1\n")
    result = game.run(command, "--json")
    assert result.code == 2
    for error in result.json["errors"]:
        assert set(error) == {"file", "line", "column", "key", "message", "hint"}
    assert any("prompt" in error["hint"] for error in result.json["errors"])
    assert "audio/a.sfx.yaml:3:5: sounds.a.promt: unknown field (did you mean prompt?)" in result.err


def test_no_colours_without_a_terminal_and_no_traceback_without_debug(game):
    game.sounds(STEPS)
    done = sfxgen_process(game, "build", FORCE_COLOR="1")
    assert "\033" not in done.stdout + done.stderr
    (game.root / "sfxgen.lock").write_bytes(b"\xff\xfe")
    done = sfxgen_process(game, "build")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "lock --resolve" in done.stderr
    assert "Traceback" in sfxgen_process(game, "build", "--debug").stderr


def test_a_terminal_that_knows_no_unicode_does_not_end_the_build(game):
    game.sounds(STEPS.replace("steady rain", "stetiger Regen 雨 —"))
    done = sfxgen_process(game, "build", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    again = sfxgen_process(game, "explain", "rain", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert again.returncode == 0, again.stderr


def test_list_shows_states(game):
    game.sounds(STEPS)
    game.run("build", "--only", "click")
    states = {sound["name"]: sound["state"] for sound in game.run("list", "--json").json["sounds"]}
    assert states == {"click": "draft", "rain": "missing", "step": "missing"}
    assert "click" in game.run("list").out


def test_explain_tells_why_field_by_field(game):
    game.sounds(STEPS)
    game.build()
    assert game.run("explain", "step", "--json").json["stale"] is False
    game.sounds(STEPS.replace("duration: 0.4", "duration: 0.5\n    loudness: -20"))
    told = game.run("explain", "step", "--json").json
    assert told["stale"] is True
    assert told["reasons"] == ["duration changed: 0.4 -> 0.5", "loudness.target changed: -18 -> -20"]
    assert "audioldm2" in told["obstacle"]
    assert "duration changed" in game.run("explain", "step").out


def test_the_schema_accepts_manifests_and_refuses_misspellings(game):
    schema = game.run("schema").json
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(yaml.safe_load(STEPS), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(STEPS.replace("prompt", "promt")), schema)


def test_doctor_looks_at_everything(game):
    game.sounds(STEPS)
    game.build()
    rows = {row["name"]: row for row in game.run("doctor", "--json").json["rows"]}
    assert rows["encoders"]["ok"] and rows["procedural"]["ok"] and rows["project"]["ok"]
    assert not rows["audioldm2"]["ok"] and rows["audioldm2"]["detail"]
    assert "3 sounds" in rows["lock"]["detail"]
    assert game.run("doctor").code == 0


class TestInit:
    def test_an_empty_folder_has_sounds_two_commands_later(self, game):
        assert game.run("init").code == 0
        result = game.build()
        assert result.code == 0, result.err
        assert len(game.outputs()) == 7
        assert game.run("check").code == 0

    def test_twice_changes_nothing(self, game):
        game.run("init")
        before = {path: path.read_bytes() for path in game.root.rglob("*") if path.is_file()}
        assert game.run("init").code == 0
        assert {path: path.read_bytes() for path in game.root.rglob("*") if path.is_file()} == before

    def test_what_is_there_stays(self, game):
        game.write("sfxgen.yaml", "output: sounds\n")
        game.write("sfx/mine.sfx.yaml", "sounds: {}\n")
        game.write(".gitignore", "*.tmp")
        game.run("init")
        assert (game.root / "sfxgen.yaml").read_text() == "output: sounds\n"
        assert not (game.root / "audio").exists()
        assert (game.root / ".gitignore").read_text().splitlines()[0] == "*.tmp"
        assert ".sfxgen/" in (game.root / ".gitignore").read_text().splitlines()

    def test_unity_gets_wav_where_it_imports(self, game):
        (game.root / "ProjectSettings").mkdir()
        assert game.run("init", "--json").json["engine"] == "unity"
        game.build()
        assert (game.root / "Assets/Sfx/wind_loop.wav").exists()

    def test_godot_is_found_and_kept_out_of_the_cache(self, game):
        game.write("project.godot", "")
        assert game.run("init", "--json").json["engine"] == "godot"
        game.build()
        assert (game.root / ".sfxgen/.gdignore").exists()


def test_a_manifest_may_be_named_alone(game):
    game.write("one.sfx.yaml", "sounds:\n  a: {prompt: a coin, duration: 0.1}\n")
    assert game.run("build", "one.sfx.yaml").code == 0
    assert game.run("build", "one.sfx.yaml").code == 0
    assert set(game.outputs()) == {"assets/sfx/a.ogg"}


def test_a_manifest_named_among_others_leaves_the_others_alone(game):
    game.write("a.sfx.yaml", STEPS)
    game.write("one.sfx.yaml", "sounds:\n  a: {prompt: a coin, duration: 0.1}\n")
    assert game.build("one.sfx.yaml").summary["drafted"] == 1
    assert set(game.outputs()) == {"assets/sfx/a.ogg"}
    assert game.build("a.sfx.yaml").summary["drafted"] == 5
    assert len(game.outputs()) == 6
    game.write("one.sfx.yaml", "sounds: {}\n")
    assert game.build("one.sfx.yaml").code == 0
    assert len(game.outputs()) == 6


def test_a_folder_below_the_root_is_part_of_the_project(game):
    game.sounds(STEPS)
    game.write("sfxgen.yaml", "output: out\n")
    assert game.run("build", "audio").code == 0
    assert (game.root / "out/rain.ogg").exists()


def test_an_unknown_prompt_is_a_placeholder_with_a_warning(game):
    game.sounds("sounds:\n  x: {prompt: zorbly quuxing frobnicator, duration: 0.5}\n")
    result = game.build()
    assert result.code == 0
    assert any("zorbly" in warning and "frobnicator" in warning for warning in result.json["warnings"])
