"""A project for every task's tests."""

from __future__ import annotations

import pytest
from projects import STEPS, Game


@pytest.fixture
def built(game: Game) -> Game:
    game.sounds(STEPS)
    assert game.build().code == 0
    return game
