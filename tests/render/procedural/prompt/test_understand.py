from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from slices import amounts

from sfxgen.render.procedural import understand
from sfxgen.render.procedural.patches.table import PATCHES
from sfxgen.render.procedural.prompt.context import ALIASES, MAGIC, ON_SCREEN, RETRO
from sfxgen.render.procedural.prompt.lexicon import STRONG, WEAK
from sfxgen.render.procedural.prompt.phrases import deeds, phrases_in, stem, things
from sfxgen.render.procedural.prompt.words.screen import STATE_SOUNDS

KINDS = [
    ("a single footstep on wet gravel, close mic, dry", "footstep"),
    ("heavy rain on a tin roof with distant thunder", "rain"),
    ("a wolf snarling in alarm, a single short vocalisation", "snarl"),
    ("a boar whimpering as it dies, a single short vocalisation", "whimper"),
    ("wooden door slams shut", "door_close"),
    ("the door slowly creaks open", "creak"),
    ("three knocks on a heavy wooden door", "knock"),
    ("sword clash, metallic ring", "sword"),
    ("retro 8-bit explosion", "retro_explosion"),
    ("menu closes with a soft click", "ui_close"),
    ("gold coins dropping on a stone table", "coins"),
    ("fire alarm", "alarm"),
    ("roar of the crowd in a stadium", "cheer"),
    ("roar of a huge dragon", "roar"),
    ("footsteps running on dry leaves", "footstep"),
    ("engine of a truck idling", "truck"),
    ("glass bottle shattering on concrete", "glass_break"),
    ("water dripping in a cave", "drips"),
    ("healing spell", "heal"),
    ("car horn honking twice", "horn"),
    ("sword drawn from its sheath", "scrape"),
    ("footstep_wood", "footstep"),
    ("machine gun burst", "gunshot"),
    ("steam hiss from a valve", "steam"),
    ("chirping crickets in tall grass", "cricket"),
    ("a little brook babbling between stones", "stream"),
    ("attack helicopter hovering above", "helicopter"),
    ("a mirror breaks into many shards", "glass_break"),
    ("the player dives into the pool", "splash"),
    ("plasma rifle shot", "laser"),
    ("a goose honks at the farmer", "duck"),
    ("the truck roars", "truck"),
    ("zipping up a backpack", "zipper"),
    ("a metal latch, dry click", "latch"),
    ("a fly is swatted", "impact"),
    ("a mosquito is swatted with a magazine", "impact"),
    ("the sword is upgraded", "reward"),
    ("the battery drains", "power_down"),
    ("the fuel runs out", "engine_stop"),
    ("a man runs out of the house", "footstep"),
    ("a police car wails past", "siren"),
    ("police hovercar screams past overhead", "passby"),
    ("fat bubbles wobbling up past the porthole", "bubbles"),
    ("a torpedo leaves its tube", "whoosh"),
    ("propeller churning, heard from inside the cabin", "boat"),
    ("grinding a handful of coffee beans", "machine"),
    ("chef whips cream in a steel bowl", "clink"),
    ("a poltergeist hurls plates across the kitchen", "glass_break"),
    ("pot of melted snow bubbling on the stove", "bubbles"),
    ("download progress bar hits 100 percent", "ui_confirm"),
    ("health bar fills back up", "heal"),
    ("cook slams a tray in the mess", "clatter"),
    ("rotten planks give way", "wood_break"),
]


@pytest.mark.parametrize(("prompt", "kind"), KINDS)
def test_the_kind_is_the_head_of_the_phrase(prompt, kind):
    assert understand(prompt).kind == kind


def test_what_understand_returns():
    meaning = understand("a door slams, then footsteps on wood, with distant thunder")
    assert meaning.kind == "door_close"
    assert [(layer.kind, layer.later) for layer in meaning.layers] == [("footstep", True), ("thunder", False)]
    assert understand("").layers == ()


def test_traits_come_from_modifiers():
    step = understand("a single footstep on wet gravel, close mic, dry").traits
    assert (step.material, step.wetness, step.count, step.distance, step.room) == ("gravel", 1.0, 1, 0.0, 0.0)
    assert understand("footsteps on snow").traits.repeated
    assert not understand("three footsteps on snow").traits.repeated
    assert understand("huge dragon roar").traits.size > understand("dragonfly").traits.size
    assert understand("a tiny bell").traits.size < 0.5
    assert understand("distant gunshot").traits.distance > 0.5
    assert understand("hand clap in a cathedral").traits.room > 0.5
    assert understand("8-bit jump").traits.retro


def test_adjectives_of_places_and_counts_of_things_change_nothing():
    assert understand("footsteps in deep snow").traits.pitch == 1.0
    assert understand("a car at high speed").traits.pitch == 1.0
    assert understand("two swords clash").traits.count is None
    assert understand("a wolf howls").traits.repeated is False
    assert understand("a dog barking").traits.repeated


def test_modifiers_belong_to_their_clause():
    meaning = understand("heavy rain on a tin roof with distant thunder")
    (thunder,) = meaning.layers
    assert (meaning.traits.material, meaning.traits.distance) == ("metal", 0.0)
    assert (thunder.kind, thunder.traits.distance > 0.5) == ("thunder", True)


def test_the_same_modifier_twice_counts_once():
    assert understand("huge huge giant bell").traits == understand("huge bell").traits


def test_unknown_words_are_named_and_stop_words_are_not():
    assert understand("the sound of a blorp and a zindle").unknown == ("blorp", "zindle")
    assert understand("high quality sound effect of rain").unknown == ()
    assert understand("").kind == "placeholder"


def test_an_interface_and_a_console_have_their_own_sounds():
    assert understand("inventory opens").kind == "ui_open"
    assert understand("door opens").kind == "door_open"
    assert understand("8-bit laser").kind == "retro_shot"


def test_every_word_leads_to_a_model_and_every_model_has_words():
    named = {*STRONG, *WEAK, *STATE_SOUNDS}
    named |= {thing.kind for thing in things().values()}
    named |= {kind for deed in deeds().values() for kind in (deed.kind, *(kind for _, kind in deed.fits))}
    made = {ALIASES[kind][0] if kind in ALIASES else kind for kind in named - {"-", "="}}
    assert made == set(PATCHES) - {"placeholder"}
    assert {*ON_SCREEN, *ON_SCREEN.values(), *RETRO, *RETRO.values(), *MAGIC, *MAGIC.values()} <= set(PATCHES)


def test_each_strong_word_is_read_as_its_kind():
    wrong = []
    for kind, phrases in STRONG.items():
        for phrase in phrases_in(phrases):
            got = understand(" ".join(phrase)).kind
            if got not in {kind, ON_SCREEN.get(kind), RETRO.get(kind)}:
                wrong.append((" ".join(phrase), kind, got))
    assert wrong == []


@pytest.mark.parametrize(
    "words", [("slam", "slams", "slamming", "slammed"), ("creak", "creaks", "creaking"), ("slice", "slicing")]
)
def test_inflections_share_a_stem(words):
    assert len({stem(word) for word in words}) == 1


def prompts_of(sound):
    """The prompts of one entry of a manifest, its family expanded."""
    lists = [v.items() if isinstance(v, dict) else [(x, x) for x in v] for v in sound.get("each", {}).values()]
    for chosen in itertools.product(*lists):
        yield sound["prompt"].format(
            **{name: text for name, (_, text) in zip(sound.get("each", {}), chosen, strict=True)}
        )


def test_every_prompt_of_the_example_manifests_is_understood():
    found = 0
    for path in (Path(__file__).parents[4] / "manifests").glob("*.yaml"):
        for sound in yaml.safe_load(path.read_text(encoding="utf-8")).get("sounds", {}).values():
            for prompt in prompts_of(sound) if "prompt" in sound else ():
                meaning = understand(prompt)
                assert meaning.kind != "placeholder", prompt
                assert len(meaning.unknown) <= meaning.understood, prompt
                found += 1
    assert found > 50


def test_what_is_denied_is_not_heard():
    assert understand("a single swing of a dagger, no impact").layers == ()
    assert understand("the handle of a door, it does not open").kind == "lever"


def test_the_ground_is_what_lies_after_on():
    assert understand("footstep of a leather boot on loose gravel").traits.material == "gravel"
    assert understand("heavy rain on a tin roof").traits.material == "metal"


def test_a_place_named_first_is_the_sound():
    meaning = understand("the inside of a large wet cave, slow echoing drips")
    assert (meaning.kind, [layer.kind for layer in meaning.layers]) == ("cave", ["drips"])
    assert understand("a cave troll roaring").kind == "roar"


@pytest.mark.parametrize("examples", amounts(30, 200))
def test_any_text_is_read(examples):
    @settings(max_examples=examples, deadline=None, derandomize=True)
    @given(st.text(max_size=4000))
    def check(text):
        meaning = understand(text)
        assert meaning.kind in PATCHES
        assert all(layer.kind in PATCHES for layer in meaning.layers)

    check()


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("something shatters", "glass_break"),
        ("a demolition charge goes off", "explosion"),
        ("charge the credit card", "register"),
        ("an old-fashioned door opens", "door_open"),
        ("an engine runs non-stop", "engine"),
        ("the ship sinks slowly", "bubbles"),
        ("kitchen sinks gurgle", "pour"),
        ("the hull tears open", "creak"),
    ],
)
def test_a_word_goes_by_its_neighbours(prompt, kind):
    read = understand(prompt)
    assert (read.kind, read.traits.gesture * (kind == "engine")) == (kind, 0)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("an engine that purrs like a cat", "engine"),
        ("rocket-fast card toss", "page"),
        ("thunder of hooves", "hooves"),
        ("machine-gun patter of a woodpecker", "knock"),
        ("Forest at noon: birdsong yes, water no, wind no", "birds"),
        ("quest log close", "ui_close"),
        ("library interior", "room_tone"),
        ("jungle at night", "night"),
    ],
)
def test_likenesses_figures_and_places(prompt, kind):
    assert understand(prompt).kind == kind


def test_what_is_denied_behind_its_noun_makes_no_layer():
    assert understand("Forest at noon: birdsong yes, water no, wind no").layers == ()
