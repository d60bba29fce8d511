"""Catalogues in the style of real games' build as they stand: a platformer, a role-playing game with tables of
creatures, a puzzle game with a house style, a card game."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from projects import Game

from sfxgen.project.load import load_project
from sfxgen.render.procedural import understand, warnings

HERE = Path(__file__).parent
NAMES = sorted(path.name for path in HERE.iterdir() if (path / "sfxgen.yaml").exists())
SLICES = {"cards": "chip/*", "platformer": "pickup/coin*", "puzzle": "chime/*", "role_playing": "menu/*"}
"""What a plain run builds of each."""


@pytest.fixture
def catalogue(request, tmp_path) -> Game:
    shutil.copytree(
        HERE / request.param, tmp_path / "game", ignore=shutil.ignore_patterns("assets", ".sfxgen", "*.lock")
    )
    return Game(tmp_path / "game")


def sounds(name: str):
    return load_project(HERE / name).sounds


def test_there_are_two_hundred_sounds_of_every_kind():
    found = [sound for name in NAMES for sound in sounds(name)]
    assert len(NAMES) == 4 and len(found) >= 200
    used = {
        field
        for sound in found
        for field in ("layers", "caption", "loop", "category", "fade_out")
        if getattr(sound, field)
    }
    assert used == {"layers", "caption", "loop", "category", "fade_out"}
    assert min(sound.seconds for sound in found if sound.seconds) == 0.02
    assert any(sound.is_auto for sound in found) and not all(sound.export for sound in found)


@pytest.mark.parametrize("name", NAMES)
def test_every_prompt_is_understood(name):
    said = {sound.prompt: warnings(understand(sound.prompt)) for sound in sounds(name) if sound.prompt}
    assert {prompt: each for prompt, each in said.items() if each} == {}


@pytest.mark.first(1)
@pytest.mark.parametrize("catalogue", NAMES, indirect=True)
def test_a_slice_builds(catalogue, request):
    result = catalogue.build("--only", SLICES[request.node.callspec.params["catalogue"]])
    assert (result.code, result.summary["failed"]) == (0, 0), result.err
    assert result.summary["finished"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("catalogue", NAMES, indirect=True)
def test_the_whole_builds_without_a_fault_and_is_up_to_date_after_that(catalogue):
    result = catalogue.build()
    assert (result.code, result.summary["failed"]) == (0, 0), result.err
    assert all("loudness target" in warning for warning in result.json["warnings"]), result.json["warnings"]
    assert {sound["state"] for sound in result.json["sounds"]} == {"final"}
    assert catalogue.run("check", "--release").code == 0
    assert catalogue.build().summary["finished"] == 0


def test_the_example_sounds_are_read_without_a_doubt():
    sounds = load_project(Path(__file__).parents[2] / "manifests").sounds
    prompts = [sound.prompt for sound in sounds if sound.prompt]
    assert {prompt: told for prompt in prompts if (told := warnings(understand(prompt)))} == {}
