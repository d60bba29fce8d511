"""Recordings and folders with models: where they are found, and where not."""

from __future__ import annotations

import pytest
from reading import faults, sound, sounds

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.schema.messages import listing


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
        ("recordings/dor.wav", 'there is no file "recordings/dor.wav" (did you mean door.wav?)'),
        ("../common/wind.flac", 'there is no file "../common/wind.flac" (did you mean Wind.flac?)'),
        ("x/y.wav", 'there is no file "x/y.wav" (looked in audio/x and from the root)'),
        ("../../door.wav", '"../../door.wav" leads out of the project (copy the recording into the project)'),
        ("recordings", '"recordings" is not a regular file in the project (copy the recording into the project)'),
        ("recordings\\door.wav", "backslashes separate folders only on Windows (write recordings/door.wav)"),
        (
            "notes.txt",
            f'expected a recording, found "notes.txt" (a recording ends with {listing(RECORDING_SUFFIXES)})',
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


def test_a_link_does_not_lead_out_of_the_project(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.wav").write_bytes(b"")
    (root / "audio/link.wav").symlink_to(outside / "secret.wav")
    (root / "audio/folder").symlink_to(outside)
    (root / "audio/loop.wav").symlink_to(root / "audio/loop.wav")
    for source in ("link.wav", "folder/secret.wav"):
        (fault,) = faults(f"source: {source}", root=root)
        assert "is a link that leads out of the project" in fault
    assert "there is no file" in faults("source: loop.wav", root=root)[0]


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
