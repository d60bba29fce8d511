from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand

DENIED = [
    ("stream past the tent; absent: ducks, splashes", "stream", {"duck", "splash"}),
    ("grenade pin pulled, stop before the explosion", "latch", {"explosion"}),
    ("pots tumbling off the shelf, nothing frying, no chatter", "clatter", {"sizzle", "crowd"}),
    ("elevator hum but leave the music and the ding out", "hum", {"fanfare", "notification"}),
    ("crowd murmur, please keep applause and cheering away", "crowd", {"applause", "cheer"}),
    ("cave drips with bats banned", "drips", {"wings", "squeak"}),
    ("walrus bellowing on the shore but keep waves and gulls out of it", "roar", {"waves", "bird"}),
    ("sizzling steak with chatter and music nowhere to be heard", "sizzle", {"crowd", "pad"}),
    ("waves lapping, leave gulls, boats and foghorns out", "waves", {"bird", "boat", "horn"}),
    ("Avoid gulls, boats and foghorns. Gentle waves lapping.", "waves", {"bird", "boat", "horn"}),
    ("waves lapping. Gulls and boats shouldn't appear.", "waves", {"bird", "boat"}),
    ("cannon fire; screams and rubble: none", "cannon", {"scream", "debris"}),
    ("purchase chime that's free of coins and cash registers", "chime", {"coins", "register"}),
    ("level up fanfare with the choir taken away", "reward", {"choir"}),
    ("haunted manor, thunderstorm outside; what we need is only the grandfather clock, ticking", "clock", {"storm"}),
    ("wall torch burning, footsteps and drips left out", "fire", {"footstep", "drips", "drip"}),
    ("footsteps on gravel, dogs: none", "footstep", {"bark"}),
    ("campfire, but the guitar must not play", "fire", {"lute"}),
    ("train passing, its horn never sounds", "train", {"horn"}),
    ("train passing. The horn? Leave it out", "train", {"horn"}),
    ("city street with sirens disabled", "city", {"siren"}),
    ("city street, ditch sirens and horns", "city", {"siren", "horn"}),
    ("city street; sirens are a no-go", "city", {"siren"}),
    ("a concert hall. The crowd has gone quiet; violins hold a chord", "strings", {"crowd"}),
    ("forest stream minus chirping", "stream", {"bird", "birds"}),
    ("farm at dawn with everything but the rooster", "birds", {"rooster"}),
]


@pytest.mark.parametrize(("prompt", "kind", "denied"), DENIED)
def test_what_is_denied_sounds_in_no_layer(prompt, kind, denied):
    meaning = understand(prompt)
    assert meaning.kind == kind
    assert denied.isdisjoint(layer.kind for layer in meaning.layers)


def test_what_looks_like_a_denial_is_none():
    assert understand("nothing but a door slam").kind == "door_close"
    assert understand("no moves left").kind == "ui_error"
    assert understand("hall at night, quiet save for a ticking clock").kind == "clock"
    assert understand("no luck").kind == understand("not ready").kind == "ui_error"
    assert understand("they leave the house and the door falls shut").kind == "door_close"
    assert understand("a diver leaps off, then nothing. huge splash").kind == "splash"
    assert understand("a shield generator drops to nothing").kind == "power_down"
    assert understand("no reception on the radio").kind == "static"


@pytest.mark.parametrize("prompt", ['"Duck!" yells the guard on the wall', 'the guard shouts "Rain!"'])
def test_what_somebody_says_in_quotes_is_no_sound(prompt):
    meaning = understand(prompt)
    assert (meaning.kind, meaning.layers) == ("shout", ())


@pytest.mark.parametrize(
    "prompt",
    [
        "rain on a tent, skip the thunder",
        "rain on a tent; mute the thunder please",
        "rain on a tent, never mind thunder",
        "rain on a tent, banned: thunder",
        "rain on a tent, with the exception of thunder",
        "rain on a tent, thunder must not be heard",
        "thunder? no, rain on a tent",
        "thunder-free rain on a tent",
        "rain on a tent, thunder need not apply",
        "rain on a tent, keep the thunder out of the mix",
        "rain on a tent with thunder and wind both absent",
        "Rain on a tent. Thunder? Not here.",
        "rain on a tent; the thunder itself is a separate file",
    ],
)
def test_a_request_to_leave_something_out_denies_it(prompt):
    heard = understand(prompt)
    assert heard.kind == "rain"
    assert "thunder" not in {layer.kind for layer in heard.layers}


def test_what_begins_a_prompt_is_no_such_request():
    assert understand("mute the music").kind != "placeholder"
    assert understand("drop the anchor").kind == "chain"
