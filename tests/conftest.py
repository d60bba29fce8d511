"""Fixtures for every test."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from material import Material
from projects import Game

from sfxgen.manifest.sound import Place, Sound

os.environ.setdefault("OMP_NUM_THREADS", "1")  # a worker per core is enough; before torch is imported
if threading.current_thread() is threading.main_thread():  # under nohup ^C is ignored, and children would inherit that
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def game(tmp_path: Path) -> Game:
    return Game(tmp_path / "game")


@pytest.fixture(scope="session")
def sound() -> Callable[..., Sound]:
    """Makes a sound with the fields a test is about."""

    def make(**fields) -> Sound:
        return Sound(**{"name": "a", "place": Place(file="a.yaml", line=1, column=1), "prompt": "a", **fields})

    return make


@pytest.fixture(scope="session")
def material() -> Material:
    return Material()
