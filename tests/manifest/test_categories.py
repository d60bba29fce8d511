"""Kinds of sounds: which one a sound is of, and what goes before what."""

from __future__ import annotations

from pathlib import Path

import pytest
from projects import Game
from reading import faults as faults_of
from reading import sounds

from sfxgen.errors import Fault
from sfxgen.manifest.layer import Layer
from sfxgen.plan.hashes import finish_hash, render_hash
from sfxgen.plan.request import request
from sfxgen.project.config import read_config
from sfxgen.render.models import MODELS

SETTINGS = """\
defaults: {loudness: {target: -18, true_peak: -3}, bus: Site}
categories:
  ui: {loudness: -24, bus: UI, volume: -3}
  beds: {loudness: -30, channels: stereo, format: wav, model: procedural}
"""


def project(text: str, root: Path) -> tuple[Layer, list[str]]:
    (root / "sfxgen.yaml").write_text(text, "utf-8")
    listed: list[Fault] = []
    return read_config(root, tuple(MODELS), listed)[2], [str(fault) for fault in listed]


@pytest.fixture
def one(tmp_path):
    """Reads one sound of a project with these settings."""
    layer, listed = project(SETTINGS, tmp_path)
    assert not listed

    def read(fields: str, defaults: str = "{}"):
        text = f"defaults: {defaults}\nsounds:\n  s: {{prompt: p, duration: 2, {fields}}}\n"
        return sounds(text, tmp_path, project_defaults=layer)["s"]

    return read


@pytest.mark.parametrize(
    "fields", ["category: ui", "tags: [ui]", "tags: [loud, ui, beds]", "category: ui, tags: [beds]"]
)
def test_a_sound_is_of_the_category_it_names_or_else_of_its_first_tag_that_is_one(one, fields):
    sound = one(fields)
    assert (sound.category, sound.bus, sound.volume, sound.channels) == ("ui", "UI", -3, "mono")
    assert (sound.loudness.target, sound.loudness.true_peak) == (-24, -3)  # the peak is the project's


def test_without_either_there_is_none(one):
    assert (one("tags: [loud]").category, one("tags: [loud]").bus) == (None, "Site")


def test_the_sound_goes_before_its_category_and_that_before_the_defaults(one):
    sound = one("category: ui, volume: 2", defaults="{volume: 5, bus: Manifest, quality: 9, loudness: {true_peak: -5}}")
    assert (sound.volume, sound.bus, sound.quality) == (2, "UI", 9)
    assert (sound.loudness.target, sound.loudness.true_peak) == (-24, -5)


@pytest.mark.parametrize("how", ["category: ui", "tags: [ui]"])
def test_what_defaults_say_beside_a_category_goes_before_it(one, how):
    sound = one("seed: 1", defaults=f"{{{how}, volume: 5}}")
    assert (sound.volume, sound.bus, sound.category) == (5, "UI", "ui")
    assert one("category: beds", defaults=f"{{{how}, volume: 5}}").bus == "Site"


def test_a_family_may_choose_by_a_placeholder(tmp_path):
    layer, _ = project(SETTINGS, tmp_path)
    text = "sounds: {'a_{k}': {each: {k: [ui, beds]}, prompt: p, duration: 1, category: '{k}'}}"
    found = sounds(text, tmp_path, project_defaults=layer)
    assert {name: sound.bus for name, sound in found.items()} == {"a_ui": "UI", "a_beds": "Site"}


def test_a_category_is_in_no_hash_and_its_fields_are(one):
    said = one("category: ui, seed: 0")
    spelt_out = one("loudness: -24, bus: UI, volume: -3")
    row = MODELS["audioldm2"]
    assert render_hash(request(said, row, 0), 1) == render_hash(request(spelt_out, row, 0), 1)
    assert finish_hash("0" * 64, said, row) == finish_hash("0" * 64, spelt_out, row)


def test_an_unknown_category_is_a_fault_with_the_nearest_name(tmp_path):
    layer, _ = project(SETTINGS, tmp_path)
    wanted = "prompt: p, duration: 2, category: {}"
    assert faults_of(wanted.format("bed"), project_defaults=layer) == [
        'sounds.s.category: there is no category "bed" (did you mean beds?)'
    ]
    assert faults_of(wanted.format("weather")) == [
        'sounds.s.category: there is no category "weather" (add weather under `categories:` in sfxgen.yaml)'
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "categories: [ui]",
            (
                "1:13: categories: expected categories by name, found a list "
                "(as in categories: {ui: {loudness: -22, bus: UI}})"
            ),
        ),
        (
            "categories: {ui: -20}",
            "1:18: categories.ui: expected the fields of a category, found -20 (as in {bus: UI})",
        ),
        (
            "categories: {ui: {loudnes: -20}}",
            "1:19: categories.ui.loudnes: unknown field (did you mean loudness?)",
        ),
        (
            "categories: {ui: {prompt: a click}}",
            (
                "1:19: categories.ui.prompt: this is for a single sound to say, not for all of a kind "
                "(write it in the sound)"
            ),
        ),
        ("category: {ui: {bus: UI}}", "1:1: category: unknown field (did you mean categories?)"),
    ],
)
def test_faults_of_categories(tmp_path, text, said):
    assert project(text, tmp_path)[1] == [f"sfxgen.yaml:{said}"]


def test_a_category_that_is_taken_back_leaves_no_trace(game: Game):
    game.built("defaults: {model: procedural, prompt: a hum, duration: 1}\nsounds: {a: {tags: [ui]}, b: {}}\n")
    before = game.outputs(), game.lock
    game.write("sfxgen.yaml", "categories: {ui: {loudness: -30, bus: UI}}\n")
    changed = game.build()
    assert (changed.summary["rendered"], changed.summary["finished"]) == (0, 1)
    game.write("sfxgen.yaml", "categories: {}\n")
    assert game.build().summary["finished"] == 1
    assert (game.outputs(), game.lock) == before
