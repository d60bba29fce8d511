"""A project for every task's tests."""

from __future__ import annotations

import pytest
from projects import STEPS, Game


@pytest.fixture
def built(game: Game) -> Game:
    game.built(STEPS)
    return game
