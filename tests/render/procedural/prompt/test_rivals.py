from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand, warnings


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a gong when the boss appears", "gong"),
        ("harp glissando for finding a secret", "harp"),
        ("low health heartbeat", "heartbeat"),
        ("red card penalty signal, referee whistle", "whistle"),
        ("lockpicking failed", "lock"),
        ("vault unlocked", "lock"),
        ("achievement unlocked", "reward"),
        ("potion bought", "register"),
        ("round won", "fanfare"),
    ],
)
def test_what_a_game_makes_of_a_source_only_colours_it(prompt, kind):
    assert understand(prompt).kind == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("four descending marimba notes", "music_box"),
        ("flute trill", "flute"),
        ("piano note, low", "piano"),
        ("synth arpeggio", "arpeggio"),
    ],
)
def test_a_word_for_music_yields_to_the_instrument(prompt, kind):
    assert understand(prompt).kind == kind


def test_a_denied_sound_is_not_what_a_thing_does_by_itself():
    assert understand("a kettle").kind == "whistle"
    assert understand("kettle nearly at the boil but not whistling yet").kind == "boiling"


def test_a_single_one_of_many():
    assert understand("a single gold coin falls").kind == "clink"
    assert understand("gold coins fall").kind == "coins"
    assert understand("one bird").kind == "bird"


@pytest.mark.parametrize("way", [("switched on", "switched off"), ("powers up", "powers down"), ("starts", "stops")])
@pytest.mark.parametrize(
    ("thing", "kinds"),
    [
        ("desk fan", {"fan"}),
        ("washing machine", {"machine"}),
        ("drill", {"drill"}),
        ("diesel generator", {"engine", "engine_start", "engine_stop"}),
        ("laser sword", {"beam"}),
    ],
)
def test_a_machine_stays_itself_whichever_way_it_goes(thing, kinds, way):
    first, second = (understand(f"{thing} {verb}") for verb in way)
    assert {first.kind, second.kind} <= kinds
    assert (first.kind, first.traits) != (second.kind, second.traits)


def test_what_belongs_to_a_place_does_not_scale_the_source():
    assert understand("in a gigantic cavern a mouse squeaks").traits.size == understand("a mouse squeaks").traits.size
    assert understand("Tiny village: church bell").traits.size == understand("church bell").traits.size


def test_the_time_of_day_is_no_direction():
    assert understand("crows at dusk").traits.gesture == 0
    assert understand("sunset").traits.gesture == 0 or understand("sunset").kind == "placeholder"


def test_a_deed_that_was_not_read_is_a_doubt():
    assert not warnings(understand("an iron gauntlet"))
    assert warnings(understand("terns over the harbour"))
    assert warnings(understand("a grenade, polished"))


def test_a_blade_drawn_and_one_returned_go_two_ways():
    drawn, returned = understand("rapier drawn from its scabbard"), understand("rapier returned to its scabbard")
    assert (drawn.kind, returned.kind) == ("scrape", "scrape")
    assert drawn.traits.gesture != returned.traits.gesture


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("you lost the solitaire hand, glum little tune", "defeat"),
        ("farmer gathers a mushroom, quick collect sound", "pickup"),
        ("town crier's brass handbell", "bell"),
        ("children saw the owl and it hooted", "owl"),
        ("saw the plank in half", "saw"),
        ("gasping while stuck in a cupboard", "breath"),
        ("woods after dark", "night"),
        ("three knocks, pause, then a scream", "knock"),
    ],
)
def test_what_only_tells_when_whose_or_where_yields(prompt, kind):
    assert understand(prompt).kind == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("goblin card played, nasty little snicker", "laugh"),
        ("trap card played, sharp metallic snap", "snap"),
        ("door opened, loud creak", "creak"),
        ("bridge destroyed, big explosion", "explosion"),
        ("lamp switched off, quiet click", "switch"),
    ],
)
def test_a_bare_sound_after_what_was_done_tells_it(prompt, kind):
    assert understand(prompt).kind == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("man hit by a car", "crash"),
        ("truck speeds by", "passby"),
        ("ferry ramp clanks", "clatter"),
        ("claws shredding the sofa", "rip"),
        ("storefront window shot to pieces", "glass_break"),
        ("vase pushed off the mantelpiece", "glass_break"),
        ("knocking a can of pens off the desk", "clatter"),
        ("boss kicks the bucket, tin one, across the floor", "clatter"),
        ("hero kicks the bucket", "game_over"),
    ],
)
def test_who_did_it_and_what_comes_of_it_decide(prompt, kind):
    assert understand(prompt).kind == kind
