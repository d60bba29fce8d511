from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Pebble drops into a well", "splash"),
        ("crate falls into the river", "splash"),
        ("crate falls onto wooden planks", "impact"),
        ("a cannonball lands in the sea", "splash"),
        ("stone thrown through a window", "glass_break"),
        ("bottle thrown against a wall", "glass_break"),
        ("vase falls on tiles", "glass_break"),
        ("vase falls onto carpet", "thud"),
        ("rain falls on the lake", "rain"),
        ("dagger sunk into a goblin's chest", "stab"),
        ("knife plunged into the guard", "stab"),
    ],
)
def test_what_something_falls_into_decides(prompt, kind):
    assert understand(prompt).kind == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a chair is flung against the wall", "impact"),
        ("a body thrown against a wall", "thud"),
        ("a tin can kicked against a wall", "clatter"),
        ("a bottle thrown against a wall", "glass_break"),
        ("the wind blows against the wall", "wind"),
    ],
)
def test_what_is_flung_against_something_is_heard_as_if_it_fell(prompt, kind):
    assert understand(prompt).kind == kind
