from __future__ import annotations

import pytest
from msgspec import structs
from projects import Game

from sfxgen.build.twins import Twins, leaving

SOUNDS = "sounds:\n  old: {prompt: a coin, duration: 0.1, model: procedural}\n"


@pytest.fixture
def renamed(game: Game, status):
    """A project whose one sound was renamed since it was built, and the plan's take of it."""
    game.built(SOUNDS)
    game.sounds(SOUNDS.replace("old:", "new:"))
    plan = status().plan
    ((take,),) = (each.takes for each in plan.sounds)
    return game, plan, take


def test_a_file_that_is_about_to_go_is_copied_and_counts_as_renamed(renamed):
    game, plan, take = renamed
    twins = Twins(game.root, leaving(plan))
    assert twins.read(take) == game.outputs()["assets/sfx/old.ogg"]
    assert twins.renamed == {"assets/sfx/new.ogg": "assets/sfx/old.ogg"}
    assert twins.needed(done=()) == {"assets/sfx/old.ogg"}
    assert twins.needed(done={"assets/sfx/new.ogg"}) == set()


def test_a_second_copy_is_no_rename(renamed):
    game, plan, take = renamed
    twins = Twins(game.root, leaving(plan))
    assert twins.read(take) == twins.read(structs.replace(take, path="assets/sfx/other.ogg"))
    assert list(twins.renamed) == ["assets/sfx/new.ogg"]


def test_where_nothing_goes_nothing_is_renamed(renamed):
    game, _, take = renamed
    twins = Twins(game.root, ())
    assert twins.read(take)
    assert twins.renamed == {}


def test_a_file_that_changed_or_went_since_it_was_planned_is_not_believed(renamed):
    game, _, take = renamed
    twins = Twins(game.root, ())
    (game.root / "assets/sfx/old.ogg").write_bytes(b"by hand")
    assert twins.read(take) is None
    (game.root / "assets/sfx/old.ogg").unlink()
    assert twins.read(take) is None
    assert twins.read(structs.replace(take, twin=None)) is None
    (game.root / "assets/sfx/old.ogg").mkdir()
    with pytest.raises(OSError):
        twins.read(take)
