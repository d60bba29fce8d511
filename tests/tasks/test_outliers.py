"""Sounds far from the median of their category, said once."""

from __future__ import annotations

import re

import pytest
from projects import Game

SOUNDS = """\
defaults: {model: procedural, prompt: a steady electric hum, duration: 1, category: ui}
sounds:
  a: {}
  b: {}
  c: {}
  d: {volume: 2}
  e: {loudness: -30}
  f: {volume: -9}
  other: {category: beds, loudness: -50}
"""
SAID = "category ui: 2 of 6 sounds are more than 6 LU from its median of -18 LUFS, volume included: e (-30), f (-27)"


def warnings(game: Game, *words: str) -> list[str]:
    """Return what `check` warns of, figures rounded; it must not fail."""
    done = game.run("check", "--json", *words)
    assert done.code == 0
    return [re.sub(r"-\d+\.\d", lambda found: f"{float(found[0]):.0f}", said) for said in done.json["warnings"]]


@pytest.fixture
def built(game: Game) -> Game:
    game.write("sfxgen.yaml", "categories: {ui: {loudness: -18}, beds: {}}\n")
    game.built(SOUNDS)
    return game


def test_check_says_it_once_and_does_not_fail(built):
    assert warnings(built) == warnings(built, "--release") == [SAID]


def test_after_a_change_of_one_sound_the_others_still_count(built):
    built.built(SOUNDS.replace("d: {volume: 2}", "d: {volume: 3}"))
    assert warnings(built) == [SAID]


def test_of_a_few_sounds_nothing_is_said(built):
    built.built("\n".join(SOUNDS.splitlines()[:2] + SOUNDS.splitlines()[5:8]))
    assert warnings(built) == []
