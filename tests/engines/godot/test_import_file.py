"""`.import` files are edited, never replaced: what is the engine's or the team's stays, to the letter."""

from __future__ import annotations

from sfxgen.engines.godot.import_file import PARAMS, edited, inherited

LOOP, ONE_SHOT = PARAMS[".ogg"][True], PARAMS[".ogg"][False]

FULL = """\
[remap]

importer="oggvorbisstr"
type="AudioStreamOggVorbis"
uid="uid://ryl5uc8i1f0s"
path="res://.godot/imported/wind.ogg-0.oggvorbisstr"

[deps]

source_file="res://wind.ogg"
dest_files=["res://.godot/imported/wind.ogg-0.oggvorbisstr"]

[params]

loop=false
loop_offset=0
bpm=90
beat_count=0
bar_beats=4
"""


def test_only_the_flag_changes():
    assert edited(FULL, params=LOOP, create=True) == FULL.replace("loop=false", "loop=true")


def test_what_is_right_stays_as_it_is():
    assert edited(FULL, params=ONE_SHOT, create=False) == FULL


def test_a_loop_gets_a_file_and_a_one_shot_needs_none():
    assert edited(None, params=LOOP, create=True) == "[params]\n\nloop=true\nloop_offset=0\n"
    assert edited(None, params=ONE_SHOT, create=False) is None


def test_what_is_not_there_is_added_to_its_section():
    text = FULL.replace("loop=false\n", "") + "\n[other]\n\nx=1\n"
    made = edited(text, params=LOOP, create=True)
    assert made == text.replace("bar_beats=4\n", "bar_beats=4\nloop=true\n")
    assert edited("[remap]\n\nuid=1\n", params=ONE_SHOT, create=False) == "[remap]\n\nuid=1\n\n[params]\n\nloop=false\n"
    assert edited("[params]", params=ONE_SHOT, create=False) == "[params]\nloop=false"


def test_a_key_of_another_section_is_not_meant():
    text = "[remap]\n\nloop=9\n\n[params]\n\nloop=false\n"
    assert edited(text, params={"loop": "true"}, create=True) == "[remap]\n\nloop=9\n\n[params]\n\nloop=true\n"


def test_a_rename_hands_on_the_uid_and_the_parameters():
    made = inherited(FULL)
    assert 'uid="uid://ryl5uc8i1f0s"' in made and "bpm=90" in made
    assert "path=" not in made and "[deps]" not in made
    assert inherited("nothing") is None
