"""An output folder that is only spelt otherwise, on a disk that takes no account of case."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from projects import STEPS, Game, Result, tree

from sfxgen.build.respell import Spelling

SOURCE = Path(__file__).parents[1] / "surroundings" / "insensitive.c"
OTHER = "output: Assets/SFX\n"
UID = 'uid="uid://b7c4sfxgen0001"'
IMPORT = f"[remap]\n\n{UID}\n\n[params]\n\nloop=true\nloop_offset=0\n"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """What makes a folder look like such a disk."""
    if sys.platform != "linux" or shutil.which("cc") is None:
        pytest.skip("made by a C compiler, for Linux")
    made = tmp_path_factory.mktemp("library") / "insensitive.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", made, SOURCE, "-ldl"], check=True)
    return made


@pytest.fixture
def blind(game, library):
    """A built project for Godot on such a disk, and what runs a command there."""
    environment = {**os.environ, "CASE_INSENSITIVE": str(game.root.resolve()), "LD_PRELOAD": str(library)}

    def run(*words: str) -> Result:
        command = [sys.executable, "-m", "sfxgen", *words]
        done = subprocess.run(command, cwd=game.root, env=environment, capture_output=True, text=True)
        return Result(done.returncode, done.stdout, done.stderr)

    game.write("project.godot", "config_version=5\n")
    game.write("sfxgen.yaml", "output: assets/sfx\n")
    game.sounds(STEPS)
    assert game.build().code == 0
    game.write("assets/sfx/rain.ogg.import", IMPORT)
    return game, run


@pytest.mark.first(1)
@pytest.mark.parametrize("change", ["spelling", "spelling and loudness"])
def test_the_files_stay_and_with_them_what_the_engine_knows_them_by(blind, change):
    game, run = blind
    before = tree(game.root / "assets")
    game.write("sfxgen.yaml", OTHER)
    if "loudness" in change:
        game.sounds(STEPS.replace("sounds:", "defaults: {loudness: -20}\nsounds:"))
    result = run("build", "--json")
    assert result.code == 0, result.err
    after = tree(game.root / "assets")
    assert after.keys() == before.keys() and not (game.root / "Assets").exists()
    assert before["sfx/rain.ogg.import"] == after["sfx/rain.ogg.import"]
    assert (after["sfx/rain.ogg"] == before["sfx/rain.ogg"]) == (change == "spelling")
    paths = [take["path"] for sound in game.lock["sounds"].values() for take in sound["takes"]]
    assert len(paths) == 5 and all(path.startswith("Assets/SFX/") for path in paths)
    assert "assets/sfx keeps its name" in " ".join(result.json["warnings"])
    assert run("check").code == 0
    assert "keeps its name" not in run("build").err
    assert tree(game.root / "assets") == after


def test_an_edited_file_is_still_a_person_s(blind):
    game, run = blind
    (game.root / "assets/sfx/click.ogg").write_bytes(b"mine")
    game.write("sfxgen.yaml", OTHER)
    result = run("build")
    assert "click.ogg was edited" in result.err and result.code == 0
    assert (game.root / "assets/sfx/click.ogg").read_bytes() == b"mine"


@pytest.mark.slow
def test_a_recording_that_was_an_output_is_not_left_over(blind):
    game, run = blind
    game.write("sfxgen.yaml", OTHER)
    assert run("build").code == 0  # the disk and the lock now spell it differently
    game.write("sfxgen.yaml", "output: out\n")
    game.sounds("sounds:\n  door: {source: ../assets/sfx/rain.ogg}\n")
    result = run("build")
    assert result.code == 0, result.err
    assert (game.root / "assets/sfx/rain.ogg").exists()


def test_where_case_counts_another_spelling_is_another_folder(game: Game):
    game.write("sfxgen.yaml", "output: assets/sfx\n")
    game.built(STEPS)
    assert Spelling(game.root, "Assets/SFX").path("assets/sfx/rain.ogg") == "assets/sfx/rain.ogg"
    game.write("sfxgen.yaml", OTHER)
    assert game.build().code == 0
    assert (game.root / "Assets/SFX/rain.ogg").exists() and not (game.root / "assets").exists()
