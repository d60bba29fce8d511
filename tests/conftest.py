"""Fixtures for every test."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Game

from sfxgen.manifest.sound import Place, Sound

os.environ.setdefault("OMP_NUM_THREADS", "1")  # a worker per core is enough; before torch is imported
if threading.current_thread() is threading.main_thread():  # under nohup ^C is ignored, and children would inherit that
    signal.signal(signal.SIGINT, signal.default_int_handler)


ENGINES = Path(__file__).with_name("engines")


def pytest_configure(config: pytest.Config) -> None:
    """Leave out the tests marked `engine` unless tests/engines is named on the command line, or `-m` decides."""
    if not config.option.markexpr and not _names_engines(config):
        config.option.markexpr = "not engine"  # workers get it from here


def pytest_report_header(config: pytest.Config) -> str:
    left_out = config.option.markexpr == "not engine"
    return "left out: what needs a real Godot or mono; `pytest tests/engines` runs it" if left_out else ""


def _names_engines(config: pytest.Config) -> bool:
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        return False
    paths = [(config.invocation_params.dir / arg.partition("::")[0]).resolve() for arg in config.args]
    return any(path.is_relative_to(ENGINES) for path in paths)


@pytest.fixture
def game(tmp_path: Path) -> Game:
    return Game(tmp_path / "game")


@pytest.fixture(scope="session")
def sound() -> Callable[..., Sound]:
    """Makes a sound with the fields a test is about."""

    def make(**fields) -> Sound:
        return Sound(**{"name": "a", "place": Place(file="a.yaml", line=1, column=1), "prompt": "a", **fields})

    return make
