from __future__ import annotations

import pytest
from projects import STEPS

from sfxgen.errors import UsageError
from sfxgen.project.load import load_project
from sfxgen.tasks.play import LOUDEST_DBTP, Level, common_lufs, playables


def test_all_become_as_loud_as_the_loudest_where_none_clips():
    assert common_lufs([Level(lufs=-30, true_peak=-20), Level(lufs=-18, true_peak=-3)]) == -18


def test_none_is_turned_up_into_clipping():
    levels = [Level(lufs=-30, true_peak=-6), Level(lufs=-18, true_peak=-3)]
    assert common_lufs(levels) == -25
    assert max(level.true_peak + common_lufs(levels) - level.lufs for level in levels) <= LOUDEST_DBTP


def test_one_that_is_over_already_is_left_there():
    assert common_lufs([Level(lufs=-10, true_peak=0.2), Level(lufs=-10, true_peak=-3)]) == -10


def test_a_glob_leaves_out_what_has_no_file(game):
    game.sounds(STEPS)
    assert game.build("--only", "step").code == 0
    found = playables(load_project(game.root), ["*"])
    assert [each.title for each in found] == ["step#1", "step#2", "step#3"]
    with pytest.raises(UsageError, match="click has not been built"):
        playables(load_project(game.root), ["step", "click"])


def test_a_layer_without_a_file_is_refused_by_name_and_left_out_of_globs(game):
    game.sounds(
        "sounds:\n"
        "  low: {prompt: a thud, duration: 0.3, export: false}\n"
        "  hit: {layers: [{sound: low}], duration: 0.3}\n"
    )
    assert game.build().code == 0
    assert [each.title for each in playables(load_project(game.root), ["*"])] == ["hit"]
    with pytest.raises(UsageError, match="only a layer"):
        playables(load_project(game.root), ["low"])
