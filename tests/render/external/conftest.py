"""Renderers of one's own for tests: a program, a command for each sound, a service, and Stability's stand-in."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from projects import Game

from sfxgen.project.user_config import user_config_path
from sfxgen.render.external.availability import runner_of_package

HERE = Path(__file__).parent
FACTS = "models:\n  moss: {revision: v2, licence: Apache-2.0, sample_rate: 22050, limit: 4}\n"
SOUNDS = "defaults: {model: moss, sample_rate: 22050}\nsounds:\n  rain: {prompt: rain, duration: 1, variations: 3}\n"


@pytest.fixture(autouse=True)
def own_config(tmp_path, monkeypatch):
    """No user's config but this test's, and no CI."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    for name in ("CI", "SFXGEN_ALLOW_EXTERNAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PROGRAM_LOG", str(tmp_path / "log"))
    monkeypatch.setenv("STAND_IN_LOADED", str(tmp_path / "loaded"))
    paths = [str(HERE / "stand_in"), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))
    runner_of_package.cache_clear()


@pytest.fixture
def declare():
    """A function that writes the user's config: model -> how it runs."""

    def write(**renderers) -> None:
        path = user_config_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"renderers": {name.replace("_", "-"): how for name, how in renderers.items()}}))

    return write


@pytest.fixture
def program(declare):
    """A function that declares `moss` as the test's program, with words after it."""

    def use(*words: str, **more) -> None:
        declare(moss={"command": [sys.executable, str(HERE / "program.py"), *words], **more})

    return use


@pytest.fixture
def moss(game: Game) -> Game:
    """A project with facts about a model of its own, and three takes by it."""
    game.write("sfxgen.yaml", FACTS)
    game.sounds(SOUNDS)
    return game


@pytest.fixture
def log(tmp_path):
    """A function that returns what the program has noted so far: a line for each start, and for each sound."""
    return lambda: (tmp_path / "log").read_text().splitlines() if (tmp_path / "log").exists() else []
