"""What the pieces of a build are tried with: a real project, planned, and records of its files."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from clones import MANY, Clones
from projects import Game

from sfxgen.build.status import ProjectStatus, read_status
from sfxgen.files.atomic import sha256
from sfxgen.lock.records import TakeRecord
from sfxgen.project.load import load_project


class Listener:
    """An observer that writes down what it hears."""

    def __init__(self) -> None:
        self.heard: list[tuple[object, ...]] = []

    def warned(self, warning):
        self.heard.append(("warned", warning))

    def waiting(self):
        self.heard.append(("waiting",))

    def begin(self, takes):
        self.heard.append(("begin", takes))

    def made(self, name, take):
        self.heard.append(("made", name, take.path))

    def failed(self, name, error):
        self.heard.append(("failed", name, error))

    def transferred(self, what, done, of):
        self.heard.append(("transferred", what, done, of))

    def stepped(self, model, done, of):
        self.heard.append(("stepped", model, done, of))


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def status(game: Game) -> Callable[..., ProjectStatus]:
    """Reads and plans the game's project as it now is."""

    def read(**options) -> ProjectStatus:
        return read_status(load_project(game.root), **options)

    return read


@pytest.fixture
def record() -> Callable[..., TakeRecord]:
    """Makes the record of a file with these bytes."""

    def make(path: str, data: bytes, **fields) -> TakeRecord:
        hashes = {"render": "a" * 64, "finish": "b" * 64, "raw": "c" * 64}
        return TakeRecord(**{"path": path, "seed": 0, **hashes, "sha256": sha256(data), "size": len(data), **fields})

    return make


@pytest.fixture
def own_settings(tmp_path, monkeypatch):
    """A person who allows whatever cache a project names, and has no other settings."""
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")


@pytest.fixture
def clone(tmp_path):
    return Clones(tmp_path)


@pytest.fixture(scope="session")
def reference(tmp_path_factory):
    """What the clones' sounds are without any cache of a team's."""
    game = Game(tmp_path_factory.mktemp("reference") / "game")
    game.built(MANY)
    return game
