from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand, warnings
from sfxgen.render.procedural.prompt.polarity import direction
from sfxgen.render.procedural.prompt.tokens import tokenize


def way(prompt):
    meaning = understand(prompt)
    return meaning.kind, meaning.traits.gesture


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("inventory panel slides in from the left", "inventory panel slides away to the left", ("ui_open", "ui_close")),
        ("diver breathes in through the mouth", "diver breathes out through the mouth", ("breath",)),
        ("desk lamp in the office, on", "desk lamp in the office, off", ("switch",)),
        ("old chest, lid up", "old chest, lid down", ("chest", "door_close")),
        ("notification: gamepad connected", "notification: gamepad disconnected", ("notification",)),
        ("vsync option ticked", "vsync option unticked", ("toggle",)),
        ("game paused", "game unpaused", ("ui_open", "ui_close")),
        ("bow strung", "bow unstrung", ("bow",)),
        ("trapdoor lifted", "trapdoor dropped", ("door_open", "door_close")),
        ("a teammate joins the lobby", "a teammate leaves the lobby", ("notification",)),
        ("airlock pressurises", "airlock depressurises", ("sliding_door",)),
        ("camera in, from satellite to street", "camera out, from street to satellite", ("zoom",)),
        ("jeep shifts up a gear", "jeep shifts down a gear", ("gears",)),
        ("brightness +1", "brightness -1", ("toggle", "ui_hover")),
        ("diver's headset connected", "diver's headset disconnected", ("notification",)),
        ("inventory satchel opens", "inventory satchel closes", ("ui_open", "ui_close")),
        ("torpedo tube hatch unsealed", "torpedo tube hatch sealed", ("door_open", "door_close")),
        ("lockpicking attempt succeeded", "lockpicking attempt failed", ("ui_confirm", "ui_error")),
        ("trust gained with the faction", "trust lost with the faction", ("reward", "defeat")),
        ("blackout ends", "blackout starts", ("power_up", "power_down")),
        ("bowstring pulled back", "bowstring let go", ("bow",)),
        ("the old engine starts up", "the old engine grinds to a stop", ("engine_start", "engine_stop")),
        ("song starts", "song stops", ("pad", "toggle")),
        ("rain picks up", "rain lets up", ("rain",)),
        ("power comes back", "power goes out", ("power_up", "power_down")),
        ("firewall raised", "firewall breached", ("shield", "power_down")),
    ],
)
def test_opposites_are_told_apart(one, other, kinds):
    assert way(one) != way(other)
    assert {way(one)[0], way(other)[0]} <= {*kinds}


@pytest.mark.parametrize("prompt", ["wind on the plateau", "an open field, quiet", "leaves rustling in a close wood"])
def test_an_adjective_goes_no_way(prompt):
    assert way(prompt)[1] == 0


@pytest.mark.parametrize(
    ("up", "down"),
    [
        ("turns on the porch lamp", "switches off the porch lamp"),
        ("picks up a crate", "puts down a crate"),
        ("camera zooms in on the map", "camera zooms out on the map"),
        ("lift goes up one floor", "lift goes down one floor"),
        ("robot activation", "robot deactivation"),
        ("pistol pulled from its holster", "pistol put back in its holster"),
        ("the knight pulls out a sword", "the knight puts away the sword"),
        ("a dragon takes wing", "a dragon lands"),
        ("rocket lifts off", "rocket touches down"),
        ("out of standby", "into standby"),
        ("morning stinger", "night stinger"),
        ("wind getting stronger", "wind getting weaker"),
    ],
)
def test_each_member_goes_its_own_way(up, down):
    assert direction(tokenize(up)) >= 0 >= direction(tokenize(down))
    assert direction(tokenize(up)) != direction(tokenize(down))


@pytest.mark.parametrize(
    "prompt",
    [
        "a gunshot rings out",
        "footsteps down the hall",
        "a bullet bounces off the wall",
        "gulps down a potion",
        "blow up the bridge",
        "walking up and down",
    ],
)
def test_some_particles_go_no_way(prompt):
    assert direction(tokenize(prompt)) == 0


def test_what_does_not_happen_goes_the_other_way():
    assert way("the lock opens")[1] == 1
    assert way("the lock does not open")[1] == -1
    assert direction(["not", "enough", "gold"]) == -1


def test_of_a_thing_of_which_only_the_way_is_known_a_switch_is_heard_with_a_warning():
    one, other = understand("beacon activation"), understand("beacon deactivation")
    assert (one.kind, one.traits.gesture) == ("toggle", 1) == (other.kind, -other.traits.gesture)
    assert warnings(one)


def test_verbs_and_things_that_made_something_else_are_their_own_opposites():
    assert way("coffee machine goes off")[0] == "power_down"
    assert way("the bomb goes off")[0] == "explosion"
    assert way("you lose the match") == ("defeat", 0)


def test_what_loses_its_lid_or_is_spread_out_opens():
    assert direction(tokenize("board box lid comes off")) == 1
    assert direction(tokenize("paint can lid put on")) == -1
    assert direction(tokenize("cloth map rolled out")) == 1
    assert direction(tokenize("cloth map rolled up")) == -1
    assert direction(tokenize("landing gear folds out")) == 1
    assert direction(tokenize("landing gear folds in")) == -1


def test_a_drop_down_list_goes_the_way_of_its_verb():
    assert way("drop-down list expands")[0] == "ui_open"
    assert way("drop-down list collapses")[0] == "ui_close"


def test_a_door_that_is_rolled_up_goes_up():
    assert way("garage door rolls up")[1] == 1
    assert way("garage door rolls down")[1] == -1
