"""Where a render with `duration: auto` ends, and how it is faded out there."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.finish import cautions, finish
from sfxgen.finish.ending import find_end
from sfxgen.manifest.sound import AUTO_S

RATE = 44100


def ringing(decay_db_s: float, seconds: float = 7.0, hiss_db: float = -90.0, start: float = 0.0) -> np.ndarray:
    t = np.arange(round(seconds * RATE)) / RATE
    x = 0.5 * np.where(t >= start, 10 ** (-decay_db_s * (t - start) / 20), 0) * np.sin(2 * np.pi * 700 * t)
    return x + np.random.default_rng(3).standard_normal(len(t)) * 0.5 * 10 ** (hiss_db / 20) / 3


def audio(x: np.ndarray) -> Audio:
    return Audio(np.asarray(x, np.float32).reshape(-1, 1), RATE)


@pytest.mark.parametrize("decay_db_s", [24, 60, 480, 2400])
def test_a_sound_ends_where_it_has_fallen_by_48_db(sound, decay_db_s):
    heard = 48 / decay_db_s
    out = finish(audio(ringing(decay_db_s)), sound(duration="auto"))
    assert out.seconds == pytest.approx(heard + min(0.1, heard / 2), abs=0.02)
    assert abs(out.samples[-1]).max() < 1e-5


def test_the_hiss_of_a_model_is_no_sound(sound):
    out = find_end(audio(ringing(60, hiss_db=-44)), sound(duration="auto"))
    assert 0.55 < out.seconds < 0.9


@pytest.mark.parametrize(("gap", "seconds"), [(0.3, 0.6), (0.9, 0.16)])
def test_a_longer_silence_is_the_end_and_a_shorter_one_is_not(sound, gap, seconds):
    x, start = ringing(480), round((0.1 + gap) * RATE)
    x[start:] += 0.9 * ringing(480)[: len(x) - start]
    assert find_end(audio(x), sound(duration="auto")).seconds == pytest.approx(seconds, abs=0.02)


def test_what_has_no_end_is_as_long_as_what_was_asked_for_and_says_so(sound, material):
    raw, auto = material.rain(7.0), sound(duration="auto")
    out = finish(raw, auto)
    assert out.seconds == AUTO_S
    assert abs(out.samples[-1]).max() < 1e-5
    assert "does not end within the 5 s" in " ".join(cautions(raw, out, auto))
    assert not cautions(raw, finish(raw, sound(duration=5.0)), sound(duration=5.0))


def test_a_given_fade_takes_the_place_of_the_own_one(sound, material):
    assert abs(finish(material.square(7.0), sound(duration="auto", fade_out=0.0)).samples[-1]).max() > 0.1


def test_a_tick_is_no_shorter_than_a_sound_may_be(sound):
    x = np.zeros(7 * RATE)
    x[0] = 1.0
    assert find_end(audio(x), sound(duration="auto")).seconds == pytest.approx(0.02, abs=1e-3)


def test_a_given_duration_is_left_alone(sound, material):
    raw = material.hit(2.0)
    assert find_end(raw, sound(duration=1.0)) is raw
    assert find_end(raw, sound(source="a.wav", duration=None)) is raw
