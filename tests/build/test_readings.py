"""Recordings that are read otherwise than once are made anew, and no others."""

from __future__ import annotations

import json

import numpy as np
import pytest
import soundfile

from sfxgen.audio.containers.find import is_read_anew
from sfxgen.files.atomic import sha256_file
from sfxgen.plan.hashes import recording_hash


def write(path, channels=1, **kwargs):
    path.parent.mkdir(parents=True, exist_ok=True)
    t = np.arange(8000) / 8000
    samples = np.stack([0.3 * np.sin(2 * np.pi * (220 + 60 * k) * t) for k in range(channels)], axis=1)
    soundfile.write(path, samples, 8000, **kwargs)
    return path


ORDINARY = {
    "a.wav": {}, "a.flac": {}, "a.ogg": {}, "a.mp3": {}, "a.aiff": {}, "stereo.wav": {"channels": 2},
    "six.wav": {"channels": 6}, "four.flac": {"channels": 4},
}  # fmt: skip


@pytest.mark.parametrize("name", ORDINARY)
def test_an_ordinary_recording_counts_by_its_bytes_alone(name, game):
    path = write(game.root / "audio" / name, **ORDINARY[name])
    assert not is_read_anew(path)
    game.built(f"sounds:\n  a: {{source: {name}}}\n")
    assert game.lock["sounds"]["a"]["takes"][0]["render"] == recording_hash(sha256_file(path))


def as_it_was(game, source):
    """Put into the lock what an earlier version wrote there."""
    lock = game.lock
    take = lock["sounds"]["a"]["takes"][0]
    take["render"] = recording_hash(sha256_file(source))
    take["finish"] = "0" * 64
    (game.root / "sfxgen.lock").write_text(json.dumps(lock), "utf-8")


def test_one_that_is_mixed_otherwise_is_made_anew_and_the_reason_is_the_true_one(game):
    path = write(game.root / "audio/a.ogg", channels=6)
    assert is_read_anew(path)
    game.built("sounds:\n  a: {source: a.ogg}\n")
    assert game.lock["sounds"]["a"]["takes"][0]["render"] == recording_hash(sha256_file(path), read_anew=True)
    as_it_was(game, path)
    result = game.build("--dry-run")
    assert "sfxgen reads all of audio/a.ogg now, or its channels as they are meant" in result.out + result.err
    assert game.build().code == 0
    take = game.lock["sounds"]["a"]["takes"][0]
    assert take["render"] == recording_hash(sha256_file(path), read_anew=True) and take["finish"] != "0" * 64
    assert game.build().summary["unchanged"] == 1


def test_a_chained_ogg_is_made_anew_too(tmp_path):
    path = write(tmp_path / "a.ogg")
    path.write_bytes(path.read_bytes() * 2)
    assert is_read_anew(path)


def test_what_is_no_recording_is_not(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"hello" * 100)
    assert not is_read_anew(tmp_path / "a.wav") and not is_read_anew(tmp_path / "gone.wav")
