from __future__ import annotations

import pytest
from projects import STEPS

from sfxgen.build.selection import Selection, select
from sfxgen.errors import UsageError
from sfxgen.project.load import load_project


def test_all_is_the_whole_project():
    assert Selection().whole
    assert Selection().includes("any/name", "any.yaml")


def test_names_and_the_manifest_must_both_match():
    some = Selection(only=("step*", "rain"), focus="a.yaml")
    assert not some.whole
    assert some.includes("step_2", "a.yaml") and some.includes("rain", "a.yaml")
    assert not some.includes("click", "a.yaml")
    assert not some.includes("rain", "b.yaml")


def test_a_plan_s_sounds_are_chosen_in_its_order(game, status):
    game.sounds(STEPS)
    chosen = Selection(only=("*c*", "rain")).of(status().plan)
    assert [plan.sound.name for plan in chosen] == ["click", "rain"]


def test_a_glob_that_matches_nothing_is_named_with_the_nearest_sound(game):
    game.sounds(STEPS)
    project = load_project(game.root)
    assert select(project, ("cl*",)) == Selection(only=("cl*",))
    with pytest.raises(UsageError, match='"clik"') as caught:
        select(project, ("rain", "clik"))
    assert "click" in caught.value.hint
