"""Verbs of work and play, and the things that they are done to: each makes the sound of what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import sfxgen.render.procedural.prompt as prompt_package
from sfxgen.render.procedural import understand

HEARD = {
    "the fuel tank ruptures": {"leak", "burst"},
    "carpenter hammering away at a roof": {"impact"},
    "reporter hammering away at a keyboard": {"typing"},
    "a crate of oranges tipped out on the floor": {"clatter", "debris", "pour"},
    "the fuse burns down": {"fuse"},
    "the mansion burned down": {"fire"},
    "strength stat goes up": {"power_up"},
    "thief snatches a purse": {"coins"},
    "pickpocket snatches the keys": {"keys"},
    "crocodile thrashing in shallow water": {"splash"},
    "burglar ransacks the drawers": {"drawer"},
    "smoke billowing out of a window": {"leak"},
    "sails billow in the wind": {"cloth"},
    "crab scuttles over rocks": {"chitter"},
    "rats skitter across the floor": {"chitter", "footstep", "scratch"},
    "snake uncoils": {"hiss"},
    "feed coins into a machine": {"clink", "coin_slot"},
    "feeding the chickens": {"eating", "chicken"},
    "dogs fighting": {"snarl"},
    "armies fight": {"battle"},
    "crate destroyed": {"wood_break"},
    "wall demolished": {"debris"},
    "lake ices over": {"ice_crack"},
    "stone grates open": {"gate"},
    "flute tootles": {"flute"},
    "train toots": {"whistle"},
    "caltrops scattered on a road": {"clink"},
    "bunny hops": {"jump"},
    "wineglass shatters": {"glass_break"},
    "tablecloth flapping": {"cloth"},
    "bazooka fired": {"cannon"},
    "defibrillator shock": {"electricity"},
    "photocopier jams": {"machine"},
    "puppy chews a slipper": {"eating"},
}


@pytest.mark.parametrize("prompt", HEARD)
def test_what_is_done_is_heard_of_what_it_is_done_to(prompt):
    assert understand(prompt).kind in HEARD[prompt]


def test_the_noun_of_a_weather_is_no_verb_that_something_else_does():
    assert understand("distant thunder far out at sea").kind == "thunder"
    assert understand("wind through a keyhole").kind == "wind"
    assert understand("waves thunder against the cliff").kind == "waves"
    assert understand("winding up the old clock").kind == "gears"


def test_what_a_later_item_says_is_silent_is_not_heard():
    assert understand("detective's office, phones silent").kind == "room_tone"
    assert understand("crickets silent, an owl hoots").kind == "owl"
    assert understand("an owl hoots, crickets silent").kind == "owl"
    assert understand("phone on silent").kind == "vibrate"


def test_a_ship_that_rams_a_swell_meets_waves_and_a_pier_does_not():
    assert understand("bow of the galleon smashing into the swell").kind == "waves"
    assert understand("bow of the galleon smashing into the pier").kind == "crash"


def test_an_upgrade_that_fails_is_no_upgrade():
    assert understand("weapon upgrade complete").kind == "reward"
    assert understand("weapon upgrade failed").kind == "ui_error"


def test_a_boot_kicks_a_ball_but_walks_on_the_floor():
    assert understand("boot thumps the ball upfield").kind == "thud"
    assert understand("boots thump down the hall").kind == "footstep"


def test_what_halts_goes_the_other_way_than_what_starts():
    assert understand("dumbwaiter motor starts").kind == "engine_start"
    assert understand("dumbwaiter motor halts").kind == "engine_stop"
    assert understand("Halt! shouts the guard").kind == "shout"
    assert understand("cloaking suit engages").kind == "power_up"
    assert understand("cloaking suit disengages").kind == "power_down"


def test_the_revolver_is_emptied_of_its_casings_or_at_somebody():
    assert understand("emptying the revolver, casings on the floor").kind == "clink"
    assert understand("shotgun emptied").kind == "gunshot"


def test_claws_are_sharpened_on_something_and_knives_on_a_stone():
    assert understand("tiger sharpening its claws").kind == "scratch"
    assert understand("butcher sharpening a knife").kind == "scrape"


def test_a_spring_is_a_season_or_a_coil():
    assert understand("spring day in the orchard, gentle chirping").kind == "bird"
    assert understand("a coil spring falls on the floor").kind == "jump"


def test_a_mug_that_is_set_down_hard_thuds():
    assert understand("mug set down hard on the table").kind == "thud"
    assert understand("cup set down softly on a saucer").kind == "clink"


def test_no_row_of_a_table_hides_another():
    """A table is a dict by the start of its rows: of two that start alike, the first would be lost."""
    found = 0
    for path in sorted(Path(prompt_package.__file__).parent.rglob("*.py")):
        for table in re.findall(r'entries\(\s*"""\n(.*?)"""', path.read_text("utf-8"), re.DOTALL):
            starts = [line.partition(":")[0] for line in table.strip().replace("\n    ", " ").splitlines()]
            found += len(starts)
            assert len(starts) == len(set(starts)), f"{path.name}: {sorted(s for s in starts if starts.count(s) > 1)}"
    assert found > 1000
