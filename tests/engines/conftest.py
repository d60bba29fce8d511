"""A real Godot, fetched once (500 MB); whatever needs it is slow."""

from __future__ import annotations

import fetch_godot
import pytest
from filelock import FileLock
from projects import Game
from real_engines import Godot, example


@pytest.hookimpl(tryfirst=True)  # before `-m` selects
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "godot" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def godot(tmp_path_factory: pytest.TempPathFactory) -> Godot:
    why_not = fetch_godot.obstacle()
    if why_not:
        pytest.skip(why_not)
    folder = fetch_godot.default_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):  # the first of several workers fetches
        command = fetch_godot.fetch(folder)
    return Godot(command, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def built_example(tmp_path_factory: pytest.TempPathFactory, godot: Godot) -> Game:
    """The Godot example, set up by `init`, freshly built and imported; tests only look at it."""
    game = example(tmp_path_factory.mktemp("example") / "game", "godot")
    assert game.run("init").code == 0
    assert game.build().code == 0
    godot.import_(game.root)
    return game
