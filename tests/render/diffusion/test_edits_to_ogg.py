"""Edits and recordings, from a manifest's lines to the files: what was not to change does not."""

from __future__ import annotations

import hashlib
import io

import numpy as np
import pytest
import soundfile
from families import FAMILIES
from projects import Game

from sfxgen.audio import Audio
from sfxgen.audio.wav import wav_bytes
from sfxgen.cache.packed import unpack

RATE = 22050
START_S, END_S, FADE_S = 0.8, 1.2, 0.1
EDIT = f"[{{start: {START_S}, end: {END_S}, prompt: a whistle, crossfade: {FADE_S}}}]"
EACH = [family for family in FAMILIES if family != "audioldm2-music"]  # which is audioldm2 with other weights
VARYING = [family for family in EACH if family != "audioldm2"]


def recording(game: Game) -> np.ndarray:
    """Two seconds of a dying tone beside the manifest."""
    time = np.arange(2 * RATE) / RATE
    samples = (0.4 * np.sin(2 * np.pi * 200 * time) * np.exp(-time)).astype(np.float32)
    (game.root / "audio").mkdir(exist_ok=True)
    (game.root / "audio" / "door.wav").write_bytes(wav_bytes(Audio(samples[:, None], RATE), bits=32, loop=False))
    return samples


def built(game: Game, family: str, sounds: dict[str, str], code: int = 0):
    lines = [f"  {name}: {{{fields}}}" for name, fields in sounds.items()]
    defaults = f"{{model: {family}, steps: 2, sample_rate: {RATE}, loudness: {{target: -30, true_peak: -2}}}}"
    game.sounds("\n".join([f"defaults: {defaults}", "sounds:", *lines, ""]))
    result = game.build("--device", "cpu")
    assert result.code == code, result.err
    return result


def raw(game: Game, name: str) -> tuple[np.ndarray, int]:
    """The render that the lock names, out of the cache, to the bit."""
    (take,) = game.lock["sounds"][name]["takes"]
    waves = (unpack(path.read_bytes(), 2**30) for path in _cached(game))
    found = {hashlib.sha256(wave).hexdigest(): wave for wave in waves}
    return soundfile.read(io.BytesIO(found[take["raw"]]), dtype="float32", always_2d=True)


def _cached(game: Game):
    return [path for path in (game.root / ".sfxgen" / "cache").rglob("*.wav") if path.is_file()]


def heard(game: Game, name: str) -> np.ndarray:
    """The decoded file, mono."""
    samples, rate = soundfile.read(io.BytesIO(game.outputs()[f"assets/sfx/{name}.ogg"]), always_2d=True)
    assert rate == RATE
    return samples[:, 0]


def outside(rate: int, length: int) -> np.ndarray:
    """Which frames no edit may touch: all but its region and the crossfades around it."""
    place = np.arange(length) / rate
    return (place < START_S - FADE_S - 1 / rate) | (place > END_S + FADE_S + 1 / rate)


def compare(before: np.ndarray, after: np.ndarray, rate: int) -> None:
    kept = outside(rate, len(before))
    assert np.array_equal(before[kept], after[kept])
    inside = slice(round(START_S * rate), round(END_S * rate))
    assert np.abs(before[inside] - after[inside]).max() > 1e-3


@pytest.mark.parametrize("family", EACH)
def test_an_edited_render_is_the_render_but_for_its_region(studio, game, family):
    plain = "prompt: a dog barks, duration: 2, trim: false"
    result = built(game, family, {"plain": plain, "edited": f"{plain}, edits: {EDIT}"})
    assert result.summary["rendered"] == 2
    (before, rate), (after, _) = raw(game, "plain"), raw(game, "edited")
    compare(before, after, rate)
    one, other = heard(game, "plain"), heard(game, "edited")
    assert len(one) == len(other) == 2 * RATE
    early, region = (slice(round(a * RATE), round(b * RATE)) for a, b in ((0, START_S - 0.15), (START_S, END_S)))
    kept, changed = (np.corrcoef(one[part], other[part])[0, 1] for part in (early, region))
    assert kept > 0.98  # each at a level of its own, and through the codec
    assert 1 - changed > 3 * (1 - kept)
    assert result.json["warnings"] == [] or all("fewer than" in warning for warning in result.json["warnings"])


@pytest.mark.parametrize("family", EACH)
def test_an_edited_recording_is_the_recording_but_for_its_region(studio, game, family):
    samples = recording(game)
    assert built(game, family, {"mended": f"source: door.wav, edits: {EDIT}"}).summary["rendered"] == 1
    after, rate = raw(game, "mended")
    assert rate == RATE and game.lock["sounds"]["mended"]["state"] == "final"
    compare(samples[:, None], after, rate)
    assert np.abs(heard(game, "mended")).max() > 0.01


@pytest.mark.parametrize("family", VARYING)
def test_a_recording_with_a_prompt_is_played_anew(studio, game, family):
    samples = recording(game)
    sounds = {"a": "source: door.wav, prompt: a whistle", "b": "source: door.wav, prompt: rain"}
    assert built(game, family, sounds).summary["rendered"] == 2
    (one, rate), (other, _) = raw(game, "a"), raw(game, "b")
    assert len(one) == len(other) == len(samples) * rate // RATE
    assert np.abs(one - other).max() > 1e-3
    assert len(heard(game, "a")) <= len(samples)


@pytest.mark.parametrize("family", VARYING)
def test_a_recording_played_anew_may_be_edited(studio, game, family):
    recording(game)
    plain = "source: door.wav, prompt: rain"
    assert built(game, family, {"a": plain, "b": f"{plain}, edits: {EDIT}"}).summary["rendered"] == 2
    (before, rate), (after, _) = raw(game, "a"), raw(game, "b")
    compare(before, after, rate)


def test_a_model_that_can_not_start_from_a_recording_says_which_can(studio, game):
    recording(game)
    result = built(game, "audioldm2", {"a": "source: door.wav, prompt: rain"}, code=3)
    assert result.summary["failed"] == 1 and not (game.root / "assets").exists()
    (sound,) = result.json["sounds"]
    assert "audioldm2 can't start from a recording" in str(sound)
    assert "stable-audio-open or stable-audio-3" in str(sound)


@pytest.mark.parametrize("family", EACH)
def test_two_builds_make_the_same_bytes(studio, tmp_path, family):
    made = []
    sounds = {"a": f"prompt: a dog barks, duration: 2, edits: {EDIT}", "b": f"source: door.wav, edits: {EDIT}"}
    if family in VARYING:
        sounds["c"] = "source: door.wav, prompt: rain"
    for number in range(2):
        game = Game(tmp_path / f"game{number}")
        recording(game)
        assert built(game, family, sounds).summary["rendered"] == len(sounds)
        made.append((game.outputs(), (game.root / "sfxgen.lock").read_bytes()))
    assert made[0] == made[1]
