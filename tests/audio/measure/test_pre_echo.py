"""Attacks stay sharp: what Vorbis sounds before them is masked, or made inaudible by a higher quality, or told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import soxr
from scipy.signal import butter, sosfilt

from sfxgen.audio import Audio
from sfxgen.audio.measure.pre_echo import INAUDIBLE_DB, pre_echo_db
from sfxgen.export import attempts, decode, encode, export, ogg
from sfxgen.export.ogg_stream import read_packets, with_comments, write_stream
from sfxgen.manifest.sound import Loudness

RATE = 44100


def decay(frames: int, per_second: float) -> np.ndarray:
    return np.exp(-per_second * np.arange(frames) / RATE)


def at(places: tuple[float, ...], part: np.ndarray, seconds: float = 1.2) -> np.ndarray:
    x = np.zeros(round(seconds * RATE))
    for place in places:
        start = round(place * RATE)
        x[start : start + part.size] += part[: x.size - start]
    return x


def transients() -> dict[str, np.ndarray]:
    """One-shots with attacks out of silence or near it, peak 0.8; later ones too, which no trim takes the lead of."""
    rng = np.random.default_rng(0)
    noise = rng.standard_normal(40000)
    band = sosfilt(butter(2, [1700, 3800], "bandpass", fs=RATE, output="sos"), noise)[:4000]
    ring = np.sin(2 * np.pi * 2500 * np.arange(8000) / RATE)
    found = {
        "click": at((0.1,), np.array([1.0])),
        "clicks": at((0.05, 0.25, 0.7), np.array([1.0, -0.6])),
        "castanets": at((0.05, 0.22, 0.4, 0.56, 0.73, 0.91), band * decay(4000, 120)),
        "claves": at((0.05, 0.35, 0.65), ring * decay(8000, 60)),
        "gunshots": at((0.05, 0.6), noise[:25000] * (decay(25000, 15) + 3 * decay(25000, 400))),
        "hats": at((0.05, 0.25, 0.45), noise[:6000] * decay(6000, 50)),
        "a shot in a quiet room": 1e-3 * rng.standard_normal(round(1.2 * RATE)) + at((0.5,), noise * decay(40000, 25)),
    }
    return {name: 0.8 * x / np.abs(x).max() for name, x in found.items()}


def audio_at(rate: int, x: np.ndarray) -> Audio:
    made = x if rate == RATE else 0.95 * soxr.resample(x, RATE, rate, quality="VHQ")
    return Audio(made.astype(np.float32)[:, None], rate)


def test_what_stands_before_an_attack_is_measured_where_it_is_heard():
    x = at((0.5,), 0.8 * decay(4000, 100) * np.sign(np.sin(np.arange(4000))))
    meant = audio_at(RATE, x)

    def echo(start_s: float, end_s: float, level: float) -> float:
        spoilt = x.copy()
        spoilt[round(start_s * RATE) : round(end_s * RATE)] += level
        return pre_echo_db(meant, audio_at(RATE, spoilt))

    assert pre_echo_db(meant, meant) == -np.inf
    whole = echo(0.480, 0.495, 0.008)  # 40 dB under the attack, from 20 to 5 ms before it
    assert whole == pytest.approx(-40, abs=1)
    assert echo(0.4875, 0.495, 0.008) == pytest.approx(whole - 3, abs=0.5)  # half as long, half the power
    assert echo(0.496, 0.5, 0.1) == -np.inf  # so near, it is masked
    assert echo(0.3, 0.4, 0.1) == -np.inf  # so far, it is no pre-echo
    loud = audio_at(RATE, x + 0.02)
    assert pre_echo_db(loud, audio_at(RATE, x + 0.02 + 0.01 * (np.arange(x.size) % 2))) == -np.inf  # drowned


@pytest.mark.parametrize("quality", [0.0, 3.0, 6.0, 10.0])
@pytest.mark.parametrize("name", transients())
def test_at_the_usual_rates_every_quality_is_sharp(name, quality, sound):
    """Which is why none is raised there, nor measured: one encoding, the quality asked for."""
    for rate in (44100, 48000, 40000):
        audio = audio_at(rate, transients()[name])
        wanted = sound(quality=quality, sample_rate=rate)
        assert pre_echo_db(audio, decode(encode(audio, wanted))) < INAUDIBLE_DB


@pytest.mark.first(12)
@pytest.mark.parametrize("rate", [26000, 32000])
@pytest.mark.parametrize("quality", [0.0, 3.0, 6.0])
@pytest.mark.parametrize("name", transients())
def test_where_blocks_are_longer_the_quality_rises_until_it_is_sharp(name, quality, rate, sound, monkeypatch):
    audio, wanted = audio_at(rate, transients()[name]), sound(quality=quality, sample_rate=rate)
    tried = []
    vorbis = ogg._vorbis
    monkeypatch.setattr(ogg, "_vorbis", lambda x, s: tried.append(s.quality) or vorbis(x, s))
    data = encode(audio, wanted)
    monkeypatch.undo()
    assert tried == list(dict.fromkeys([quality, quality + 2, quality + 4, 10.0]))[: len(tried)]
    echoes = [pre_echo_db(audio, decode(_plain(audio, replace(wanted, quality=q)))) for q in tried]
    assert pre_echo_db(audio, decode(data)) == min(echoes)
    assert all(echo > INAUDIBLE_DB for echo in echoes[:-1])
    assert echoes[-1] <= INAUDIBLE_DB


def _plain(audio, wanted) -> bytes:
    """One encoding at the sound's own quality, as `encode` writes it."""
    return write_stream(with_comments(read_packets(ogg._vorbis(audio.samples, wanted)), {}), audio.frames)


def test_some_are_raised_and_hums_are_not(sound, material):
    wanted = sound(quality=3.0, sample_rate=26000)
    sharp = audio_at(26000, transients()["hats"])
    assert len(encode(sharp, wanted)) > 1.1 * len(_plain(sharp, wanted))
    for x in (material.tone(1.0), material.noise(1.0)):
        audio = Audio(x.samples, 26000)
        assert encode(audio, wanted) == _plain(audio, wanted)


def test_a_smear_that_no_quality_mends_is_told(sound):
    """At 8 kHz even Vorbis's shortest blocks last 64 ms."""
    audio = audio_at(8000, transients()["hats"])
    wanted = sound(sample_rate=8000, loudness=Loudness(target=None))
    (said,) = export(audio, wanted).warnings
    assert "its attacks are smeared: at 8000 Hz OGG is heard before them (-" in said
    assert "`sample_rate: 44100` or `format: wav`" in said
    assert export(audio, replace(wanted, format="wav")).warnings == ()
    assert export(audio_at(44100, transients()["hats"]), sound(loudness=Loudness(target=None))).warnings == ()


def test_a_trimmed_one_shot_has_nothing_before_its_attack(sound):
    """Its 2 ms of pre-roll are masked at any rate."""
    audio = audio_at(16000, transients()["gunshots"][round(0.048 * RATE) : round(0.5 * RATE)])
    assert pre_echo_db(audio, decode(encode(audio, sound(sample_rate=16000)))) == -np.inf


def test_at_the_usual_rates_it_costs_no_encoding(sound, monkeypatch):
    calls = []
    monkeypatch.setattr(attempts, "encode", lambda *given, real=encode: calls.append(1) or real(*given))
    vorbis = ogg._vorbis
    encoded = []
    monkeypatch.setattr(ogg, "_vorbis", lambda *given: encoded.append(1) or vorbis(*given))
    for x in transients().values():
        export(audio_at(RATE, 0.5 * x), sound())
    assert len(encoded) == len(calls)
