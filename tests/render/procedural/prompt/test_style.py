"""A house style says how drafts sound, never what they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sfxgen.render.procedural import explain, understand
from sfxgen.render.procedural.traits import Traits

PROMPTS = [
    "a single footstep on wet gravel",
    "heavy rain on a tin roof with distant thunder",
    "a wooden door slams shut",
    "gold coins dropping on a stone table",
    "menu closes with a soft click",
    "three knocks, then a dog barks",
    "a grandfather clock",
    "qwertz",
]
STYLES = [
    "piano music, dragons roaring, a door slams",
    "a wolf, an owl and a machine gun",
    "footsteps in the rain",
    "explosions, no wind",
    "UI click, menu, interface, notification",
    "medieval village, castle, blacksmith's anvil",
    "like a film about ships and thunder",
    "five, twice, repeated, over and over",
    "without birds, music or voices",
    "sonido seco, sin musica",
]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("prompt", PROMPTS)
def test_its_nouns_never_become_the_sound(prompt, style):
    plain, styled = understand(prompt), understand(prompt, style)
    assert styled.kind == plain.kind
    assert [(layer.kind, layer.words) for layer in styled.layers] == [
        (layer.kind, layer.words) for layer in plain.layers
    ]
    around = {"distance": plain.traits.distance, "room": plain.traits.room, "size": plain.traits.size}
    assert replace(styled.traits, **around) == plain.traits
    assert (styled.text, styled.rest, styled.unknown) == (plain.text, plain.rest, plain.unknown)


@pytest.mark.parametrize(
    ("style", "traits"),
    [
        ("distant, muffled", Traits(distance=0.65, brightness=-0.5)),
        ("soft, warm", Traits(force=0.6, brightness=-0.5)),
        ("in a cathedral", Traits(room=0.75)),
        ("with the echo of a large hall", Traits(room=0.5, size=1.7)),
        ("dry, close-miked, mono, no music", Traits()),
        ("no reverb, not distant, never loud", Traits()),
        ("high-pitched, fast", Traits(pitch=1.45, speed=1.6)),
        ("wooden, acoustic", Traits(material="wood")),
        ("Everything is a bit damp", Traits(wetness=1.0)),
    ],
)
def test_its_modifiers_count(style, traits):
    assert understand("an owl", style).traits == traits


def test_a_retro_style_makes_retro_sounds():
    assert understand("an explosion", "8-bit, chiptune").kind == understand("8-bit explosion").kind


def test_what_the_prompt_says_itself_wins():
    assert understand("a close, loud gunshot", "distant, soft").traits == understand("a close, loud gunshot").traits
    assert understand("a metal door slams", "wooden").traits.material == "metal"
    assert understand("a drip in a cave", "dry, in a small room").traits.room == 0.75


def test_layers_are_in_the_style_too():
    (thunder,) = understand("heavy rain with thunder", "distant").layers
    assert thunder.traits.distance == 0.65


def test_explain_says_what_the_style_does():
    assert "of the style: distance 0.65" in explain("an owl", "distant piano music")
    assert "of the style: nothing" in explain("an owl", "mono, cinematic")
    assert not any("style" in line for line in explain("an owl"))
