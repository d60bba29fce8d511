"""The add-on in a real editor, used by a driver that emits what clicks emit, with the real sfxgen behind it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from real_engines import Godot, command, example, is_running

DRIVER = Path(__file__).with_name("driver")
CODE_PAGE = "cp1252"
"""What a pipe of Python's has on Windows; the dock reads UTF-8."""


def editor(godot: Godot, game, **environment):
    """Open a game in an editor of its own, with the driver beside the add-on; return the process."""
    shutil.copytree(DRIVER, game.root / "addons/driver")
    project = game.root / "project.godot"
    text = project.read_text("utf-8").replace(
        '"res://addons/sfxgen', '"res://addons/driver/plugin.cfg", "res://addons/sfxgen'
    )
    project.write_text(text, "utf-8")
    note = {"project": game.root.as_posix(), "program": str(command(game.root.parent))}  # as `init` leaves one
    notes = godot.home / ".config/sfxgen/projects"
    notes.mkdir(parents=True, exist_ok=True)
    (notes / "0.json").write_text("{", "utf-8")
    (notes / "a.json").write_text(json.dumps(note), "utf-8")
    return subprocess.Popen(
        [godot.command, "--headless", "--path", game.root, "--editor"],
        env={**godot.environment(), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


@pytest.fixture(scope="module")
def driven(godot, tmp_path_factory):
    """What the driver saw, step by step, and whether the watch outlived the editor, which was killed."""
    game = example(tmp_path_factory.mktemp("editor") / "game", "godot")
    assert game.run("init").code == 0
    process = editor(godot, game, PYTHONIOENCODING=CODE_PAGE)
    steps, said = {}, []
    deadline = time.monotonic() + 90
    for line in process.stdout:
        text = line.decode(errors="replace")
        said.append(text)
        if text.startswith("STEP "):
            step = json.loads(text.removeprefix("STEP "))
            steps[step["step"]] = step
        if "waiting" in steps or "timeout" in steps or time.monotonic() > deadline:
            break
    watch = steps.get("watched", {}).get("pid", 0)
    steps["before the kill"] = is_running(watch)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    began = time.monotonic()
    while is_running(watch) and time.monotonic() - began < 10:
        time.sleep(0.05)
    steps["after the kill"] = is_running(watch)
    steps["said"] = "".join(said)
    return steps


def test_the_driver_came_to_its_end(driven):
    assert "waiting" in driven, driven["said"]


def test_the_dock_shows_the_sounds_and_their_takes(driven):
    opened = driven["opened"]
    assert opened["version"].startswith("sfxgen ")
    assert opened["help"] is False
    assert opened["states"]["footsteps/wood"] == ["missing", 4]
    assert opened["states"]["ambience/wind"] == ["missing", 0]
    assert len(opened["states"]) == 7


def test_build_builds_and_shows_its_progress(driven):
    built = driven["built"]
    assert {state for state, _ in built["states"].values()} == {"final"}
    assert built["disabled"] is True
    assert [step[0] for step in built["progress"]] == list(range(1, 17))
    assert {step[1] for step in built["progress"]} == {16}
    assert built["bar"] == [16, 16]
    assert built["summary"].startswith("16 rendered")


def test_a_rebuilt_sound_is_the_new_one_without_a_click(driven):
    assert driven["built"]["seconds"] == pytest.approx(0.1)
    assert driven["rebuilt"]["loaded"] == pytest.approx(0.3)
    assert driven["rebuilt"]["held"] == pytest.approx(0.3)  # also where the scene holds it already
    assert driven["rebuilt"]["reimported"] == ["res://assets/sfx/ui/click.ogg"]


def test_a_faulty_manifest_is_shown_with_its_line(driven):
    faulty = driven["faulty"]
    assert faulty["shown"] is True
    assert "audio/sounds.sfx.yaml:29" in faulty["text"] and "expected a number" in faulty["text"]
    assert faulty["line"] == 29
    assert faulty["sounds"] == 7  # those of the last good state


def test_a_sound_plays_from_the_dock(driven):
    assert driven["played"]["id"] == "ambience/wind"
    assert driven["played"]["playing"] is True
    assert driven["played"]["length"] == pytest.approx(8, abs=0.01)


def test_reroll_writes_the_manifest_and_builds(driven):
    assert "seed" in driven["rerolled"]["manifest"]
    assert driven["rerolled"]["summary"].startswith("1 rendered")


def test_a_sound_that_failed_is_shown_as_such(driven):
    failed = driven["failed"]
    assert failed["states"]["broken"] == ["failed", 0]
    assert failed["states"]["ui/click"] == ["final", 0]
    assert "1 failed" in failed["summary"]


def test_the_watch_builds_on_a_save(driven):
    assert driven["watched"]["seconds"] == pytest.approx(0.6)
    assert driven["watched"]["on"] is True


def test_what_the_watch_says_is_read_right_whatever_pipes_are_encoded_in(driven):
    faulty = driven["faulty while watched"]
    assert "später" in faulty["faults"][0]["message"]
    assert faulty["encoding"] == CODE_PAGE  # the editor's own is as it was


def test_a_fault_stays_until_its_file_changes_or_goes(driven):
    assert len(driven["faulty while watched"]["faults"]) == 1
    assert driven["deleted while watched"]["faults"] == []
    assert driven["deleted while watched"]["shown"] == 0


def test_the_watch_dies_with_the_editor(driven):
    assert driven["before the kill"] is True
    assert driven["after the kill"] is False


def test_without_sfxgen_the_dock_says_how_to_get_it(driven):
    assert driven["missing"] == {"step": "missing", "help": True, "build": True}


def test_the_add_on_makes_no_error(driven):
    own = [line for line in driven["said"].splitlines() if "addons/sfxgen" in line]
    assert own == []


def test_its_version_is_sfxgens():
    import sfxgen
    from sfxgen.engines.install import bundle, version_of

    assert ".".join(map(str, version_of(bundle("godot") / "plugin.cfg"))) == sfxgen.__version__
