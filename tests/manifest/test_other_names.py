"""Other words for fields: for fields that exist, each word for one of them, and none that is a field itself."""

from __future__ import annotations

import pytest

from sfxgen.audio.formats import FORMATS
from sfxgen.manifest import other_names
from sfxgen.manifest.sound import CHANNELS, Edit, Loop, Loudness, Sound
from sfxgen.plan.licences import AKA, Licences
from sfxgen.project.config import Config
from sfxgen.schema.fields import declarations


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (Sound, other_names.SOUND),
        (Loudness, other_names.LOUDNESS),
        (Loop, other_names.LOOP),
        (Edit, other_names.EDIT),
        (Licences, AKA),
    ],
)
def test_other_words_are_of_fields_and_each_of_one(of, words):
    fields = set(declarations(of))
    assert set(words) <= fields
    listed = [word for each in words.values() for word in each.split()]
    assert len(set(listed)) == len(listed)
    assert not fields & set(listed)


def test_what_stands_elsewhere_is_no_field():
    listed = {word for each in other_names.SOUND.values() for word in each.split()}
    assert not set(other_names.ELSEWHERE) & (set(declarations(Sound)) | listed)


def test_other_words_for_values_stand_for_values():
    assert set(other_names.CHANNELS.values()) == set(CHANNELS)
    assert set(other_names.FORMATS.values()) <= set(FORMATS)
    assert not set(other_names.FORMATS) & set(FORMATS)


def test_settings_are_those_that_there_are():
    assert set(other_names.SETTINGS) == {*declarations(Config), "categories"}
