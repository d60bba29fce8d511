"""Recordings and folders with models: where they are found, and where not."""

from __future__ import annotations

import pytest
from reading import faults, sound, sounds

from sfxgen.audio.formats import READ


@pytest.fixture
def root(tmp_path):
    for name in ("audio/recordings/door.wav", "recordings/door.wav", "common/Wind.flac", "assets/sfx/x.ogg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    (tmp_path / "notes.txt").write_text("")
    return tmp_path.resolve()


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("recordings/door.wav", "audio/recordings/door.wav"),
        ("../recordings/door.wav", "recordings/door.wav"),
        ("./x/.././recordings/door.wav", "audio/recordings/door.wav"),
        ("common/Wind.flac", "common/Wind.flac"),
    ],
)
def test_sources_are_found_beside_the_manifest_then_from_the_root(root, source, path):
    assert sounds(f"sounds: {{s: {{source: {source}}}}}", root)["s"].source == path


def test_a_source_in_defaults_and_families(root):
    text = "sounds:\n  '{x}_slam': {each: {x: [door]}, source: 'recordings/{x}.wav'}\n"
    assert sounds(text, root)["door_slam"].source == "audio/recordings/door.wav"
    assert sound("", "{source: recordings/door.wav}", root=root).source == "audio/recordings/door.wav"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("../../door.wav", '"../../door.wav" leads out of the project (copy the recording into the project)'),
        (
            "recordings",
            '"recordings" is a folder, not a recording (name a file in it, such as recordings/door.wav)',
        ),
        (
            "https://x.org/a.wav",
            'expected a path, found the address "https://x.org/a.wav" (put the file into the project, name it here)',
        ),
        ("~/door.wav", "`~` is not expanded (write the path relative to this file)"),
        ("$HOME/door.wav", "$HOME is not expanded (write the path relative to this file)"),
        ("recordings\\door.wav", "backslashes separate folders only on Windows (write recordings/door.wav)"),
        (
            "notes.txt",
            f'expected a recording, found "notes.txt" (a recording is {READ})',
        ),
        (
            "assets/sfx/x.ogg",
            '"assets/sfx/x.ogg" is in the output folder, where builds replace files (move it elsewhere)',
        ),
        (
            "/etc/passwd",
            'expected a path inside the project, found "/etc/passwd" (write it relative to this file)',
        ),
    ],
)
def test_faults_of_sources(root, source, said):
    assert faults(f"source: '{source}'", root=root) == [f"sounds.s.source: {said}"]


@pytest.mark.parametrize(
    ("source", "path", "said"),
    [
        ("recordings/dor.wav", "audio/recordings/dor.wav", "did you mean recordings/door.wav?"),
        ("recordings/door.mp3", "audio/recordings/door.mp3", "did you mean recordings/door.wav?"),
        ("recordings/door", "audio/recordings/door", "did you mean recordings/door.wav?"),
        ("../common/wind.flac", "common/wind.flac", "on disk it is ../common/Wind.flac: write it like that"),
        ("COMMON/Wind.flac", "audio/COMMON/Wind.flac", "on disk it is common/Wind.flac: write it like that"),
        (
            "recordings/*.wav",
            "audio/recordings/*.wav",
            "name one file; for several, write a sound for each, or a family",
        ),
        ("x/y.wav", "audio/x/y.wav", "looked in audio/x and from the root: put it there, or change `source`"),
    ],
)
def test_a_recording_that_is_not_there_is_told_with_the_one_that_was_meant(root, source, path, said):
    read = sounds(f"sounds: {{s: {{source: '{source}'}}}}", root)["s"]
    assert read.source == path and read.absent is not None
    assert str(read.absent).startswith(f'audio/a.yaml:1:22: sounds.s.source: there is no file "{source}" (')
    assert said in read.absent.hint


def test_a_name_composed_of_other_characters_is_told(root):
    (root / "audio/tu\u0308r.wav").write_bytes(b"")
    absent = sounds("sounds: {s: {source: t\u00fcr.wav}}", root)["s"].absent
    assert "its letters are composed of other Unicode characters" in absent.message
    assert absent.hint == "rename the file, or copy its name from the folder"


def test_the_nearest_layer_with_a_source_decides_whether_it_is_there(root):
    assert sound("source: recordings/door.wav", "{source: gone.wav}", root=root).absent is None
    assert sound("", "{source: gone.wav}", root=root).absent is not None


def test_a_link_does_not_lead_out_of_the_project(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.wav").write_bytes(b"")
    (root / "audio/link.wav").symlink_to(outside / "secret.wav")
    (root / "audio/folder").symlink_to(outside)
    (root / "audio/loop.wav").symlink_to(root / "audio/loop.wav")
    for source in ("link.wav", "folder/secret.wav"):
        (fault,) = faults(f"source: {source}", root=root)
        assert "is a link that leads out of the project" in fault
    assert "there is no file" in sound("source: loop.wav", root=root).absent.message


@pytest.mark.parametrize(
    ("model", "read_as"),
    [
        ("stable-audio-open", "stable-audio-open"),
        ("cvssp/audioldm-s-full-v2", "cvssp/audioldm-s-full-v2"),
        ("./models/rain", "./models/rain"),
        ("././models//rain/", "./models/rain"),
    ],
)
def test_models(root, model, read_as):
    assert sound(f"model: {model}", root=root).model == read_as


# Families.
