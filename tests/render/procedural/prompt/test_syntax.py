"""What part a phrase plays: light verbs, owners, nouns that look like verbs, pronouns, labels, witnesses."""

import pytest

from sfxgen.render.procedural import understand
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.rivals import supported

PARTS = [
    ("the cook takes a long sip of broth", "drinking"),
    ("she lets out a scream", "scream"),
    ("the cook takes a ladle", "pickup"),
    ("the carpenter's saw cuts through a beam", "saw"),
    ("a retro jump for the hero", "jump"),
    ("the rope triggers an alarm", "alarm"),
    ("a nun blocks with a magic barrier", "shield"),
    ("the trunk of a car slams", "door_close"),
    ("a diver leaps off, then nothing. huge splash", "splash"),
    ("a waiter pushes crates", "gate"),
    ("an old clock on the wall, six strokes", "clock"),
    ("Phone on the table. Without a ringtone, it buzzes", "vibrate"),
    ("boiling pot with the lid off", "boiling"),
    ("campfire crackling under the stars", "fire"),
    ("gusts through the broken window", "wind"),
    ("toast popping up from the toaster", "latch"),
    ("the foot of the mountain, icy gusts", "wind"),
    ("a fan of the band shouts from the front row", "shout"),
    ("key turned in the padlock", "lock"),
    ("footsteps: gravel, slow", "footstep"),
    ("notification: new mail arrived", "notification"),
    ("tavern: a chair scrapes", "scrape"),
    ("for the start of a forest level, where birds sing, a gong", "gong"),
    ("sad little game over tune", "game_over"),
    ("a lizard sneezes flames", "sneeze"),
    ("no music, it is a plain knock", "knock"),
    ("before the bomb goes off we hear a clock", "clock"),
    ("chef takes the apron off", "cloth"),
    ("a guard pushes the gate open", "door_open"),
    ("the wind picks up", "wind"),
    ("elevator gate lifted up", "gate"),
    ("drum loop for the rowing galley", "drum"),
    ("sprinter zombie's ear-splitting cry", "screech"),
    ("a guard's heavy boots on stone", "footstep"),
    ("giant's club smashes a vase", "glass_break"),
    ("police chase engine roar, siren muted", "engine"),
    ("settings menu: music muted", "toggle"),
    ("the bandit ship's interior during warp", "spaceship"),
    ("crate thrown off the end of the pier into the sea", "splash"),
    ("low health: lub dub, lub dub", "heartbeat"),
    ("ice queen laughs", "laugh"),
    ("hand blender motor at full speed", "drill"),
    ("dungeon cell, key turns: unlocked", "lock"),
    ("sea of spectators roaring", "cheer"),
    ("wave after wave of applause", "applause"),
    ("howls of laughter", "laugh"),
    ("the innkeeper roars with laughter", "laugh"),
    ("a bandit takes a fist to the jaw", "punch"),
    ("a carpenter coughs", "throat"),
    ("a jailer sneezes", "sneeze"),
    ("a gong announces the king", "gong"),
    ("a turret zaps a drone", "laser"),
    ("running down the stairs", "footstep"),
    ("sold a stack of wool", "register"),
    ("a dive alarm", "alarm"),
    ("a lorry sputters, coughs and finally dies", "engine_stop"),
    ("truck finally starting after several tries", "engine_start"),
    ("cables sparking on a dead battery", "electricity"),
    ("a market's crowd, a bell tolls in the distance", "crowd"),
    ("a Zen garden, songbirds", "birds"),
    ("a phone buzzing in the cup holder", "vibrate"),
    ("an open-plan office, someone typing", "typing"),
    ("a hallway light turned on", "switch"),
]


GENRES = [
    ("Mech hangar UI kit - flipping a toggle", "ui_click"),
    ("Neon street racing UI: paint job confirmed", "ui_confirm"),
    ("8-bit factory platformer - enemy stomped", "retro_hit"),
    ("City builder: monthly upkeep deducted", "placeholder"),
]


@pytest.mark.parametrize(("prompt", "kind"), GENRES)
def test_a_genre_before_a_dash_or_a_colon_is_no_sound(prompt, kind):
    assert understand(prompt).kind == kind


@pytest.mark.parametrize(("prompt", "kind"), PARTS)
def test_what_part_a_phrase_plays(prompt, kind):
    assert understand(prompt).kind == kind


def test_two_witnesses_are_better_than_one():
    event = Reading("thud", 1.25, ("ball", "bounce"), 0, 1, 3, 1.0)
    scene = Reading("reels", 1.24, ("ball", "roulette"), 0, 0, 2, 1.0)
    other = Reading("reels", 1.24, ("pocket", "roulette"), 0, 0, 5, 1.0)
    again = Reading("reels", 0.95, ("roulette", "ball"), 0, 0, 2, 1.0)
    assert best_of([event, scene, again]) == "thud"
    assert best_of([event, scene, other]) == "reels"


def best_of(readings):
    scored = [(reading, reading.score) for reading in readings]
    return max(supported(scored), key=lambda reading: reading.score).kind


def test_what_one_thing_does_is_done_once():
    for once in ("sword hits a shield", "door slams shut", "axe hits the tree"):
        assert not understand(once).traits.repeated
    for often in ("sword hits", "footsteps on gravel", "three hits on a drum"):
        assert understand(often).traits.repeated or understand(often).traits.count


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a tin mug dropped on rock", "clatter"),
        ("a mug dropped on rock", "glass_break"),
        ("skeleton enemy falls apart", "rattle"),
        ("sword hits armour", "sword"),
        ("an armoured enemy walking on metal", "footstep"),
        ("a ship fires its cannons", "cannon"),
        ("bull elephant warns the jeep", "elephant"),
        ("foggy swamp with strange creatures", "swamp"),
        ("knight sneezes inside his helmet", "sneeze"),
        ("old rotary phone ringing", "phone"),
        ("you lose the round, short jingle", "defeat"),
        ("lawnmower motor sputters and dies", "engine_stop"),
        ("crying wolf achievement unlocked", "reward"),
        ("five descending notes plucked on a harp", "harp"),
        ("mom yells that dinner is ready", "shout"),
        ("swallow the pill to restore stamina", "drinking"),
        ("guinea pig squeals for lettuce", "squeak"),
        ("nothing but static on the wireless", "static"),
        ("village could not be loaded", "ui_error"),
        ("house placed on the grid with a solid wooden thunk", "thud"),
        ("menu closes with a soft click", "ui_close"),
        ("plant reaches the next level, sparkly shimmer", "sparkle"),
        ("a bell, next a drum", "bell"),
        ("cart wheel snaps", "wood_break"),
        ("wooden cart wheel rolling", "wagon"),
        ("diesel generator switched on", "engine_start"),
        ("diesel generator switched off", "engine_stop"),
        ("heroine grows to skyscraper size", "power_up"),
        ("heroine shrinks to ant size", "power_down"),
        ("pick steel from the materials list", "ui_click"),
    ],
)
def test_phrases_play_their_parts(prompt, kind):
    assert understand(prompt).kind == kind
