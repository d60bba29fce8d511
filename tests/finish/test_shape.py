from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.finish.shape import cut, fade, fill, remove_dc, trim
from sfxgen.manifest.sound import Loop

RATE = 44100


def audio(x: np.ndarray) -> Audio:
    return Audio(np.asarray(x, np.float32).reshape(len(x), -1), RATE)


def noise(frames: int, level: float = 0.1) -> np.ndarray:
    return np.random.default_rng(1).standard_normal((frames, 1)) * level


def test_an_offset_is_gone_from_the_first_frame_on(sound):
    out = remove_dc(audio(noise(RATE) + 0.3), sound()).samples
    assert abs(out.mean()) < 1e-3
    assert abs(out[:2000].mean()) < 0.02


def test_silence_before_a_lopsided_thump_stays_silence(sound):
    x = np.zeros((RATE, 1))
    x[20000:24000] = np.hanning(4000)[:, None]
    assert np.abs(remove_dc(audio(x), sound()).samples[:19000]).max() < 1e-6


def test_a_periodic_loop_keeps_its_period_and_loses_its_mean(sound):
    period = noise(RATE) + 0.2
    out = remove_dc(audio(np.concatenate([period, period[:10000]])), sound(duration=1.0, loop=Loop())).samples
    assert np.array_equal(out[RATE:], out[:10000])
    assert abs(out[:RATE].mean(dtype=np.float64)) < 1e-6


@pytest.mark.parametrize("silence", [0, 50, 4410, 30000])
def test_leading_silence_is_cut_but_for_a_preroll(silence, sound):
    x = np.concatenate([noise(silence, 1e-5), noise(2000, 0.3)])
    assert audio(x).frames - trim(audio(x), sound()).frames == pytest.approx(max(0, silence - 88), abs=8)


@pytest.mark.parametrize("silence", [0, 1000, 44100])
@pytest.mark.parametrize("level", [0.0, 1e-5])
def test_a_recording_ends_soon_after_its_sound_does(silence, level, sound):
    x = np.concatenate([noise(4410, 0.3), noise(silence, level)])
    out = trim(audio(x), sound(source="a.wav"))
    assert out.frames == pytest.approx(4410 + min(silence, 2205), abs=8)
    assert trim(audio(x), sound(duration=1.0)).frames == pytest.approx(len(x), abs=8)


def test_a_quiet_tail_is_kept_down_to_its_threshold(sound):
    """An exponential decay of 60 dB per second lives 1.1 s until -66 dB."""
    t = np.arange(3 * RATE) / RATE
    out = trim(audio(0.5 * 10 ** (-3 * t) * np.sin(2 * np.pi * 500 * t)), sound(source="a.wav"))
    assert out.seconds == pytest.approx(1.1 + 0.05, abs=0.01)


def test_what_is_cut_off_loud_fades_longer_than_what_is_over(sound):
    loud = fade(audio(np.full((RATE, 1), 0.5)), sound()).samples[:, 0]
    t = np.arange(RATE) / RATE
    over = 0.5 * 10 ** (-2.5 * t)
    faded = fade(audio(over), sound()).samples[:, 0]
    assert np.flatnonzero(loud[1000:] < 0.5)[0] + 1000 == pytest.approx(RATE - 0.06 * RATE, abs=50)
    assert np.allclose(faded[44 : RATE - 442], over[44 : RATE - 442], atol=1e-6)


def test_neither_a_loop_nor_an_untrimmed_sound_is_cut(sound):
    x = audio(np.concatenate([np.zeros((5000, 1)), noise(5000)]))
    assert trim(x, sound(loop=Loop())) is x
    assert trim(x, sound(trim=False)) is x


@pytest.mark.parametrize("frames", [10, 44099, 44100, 44101, 90000])
def test_the_length_is_exact(frames, sound):
    wanted = sound(duration=1.0)
    assert fill(cut(audio(noise(frames)), wanted), wanted).frames == 44100
    assert fill(cut(audio(noise(frames)), sound()), sound()).frames == frames


def test_ends_are_faded_just_enough(sound):
    out = fade(audio(np.full((RATE, 1), 0.5)), sound()).samples[:, 0]
    assert out[0] == 0 and out[-1] == 0
    assert np.all(out[44:-2646] == 0.5)
    assert np.abs(np.diff(out)).max() < 0.02


def test_an_attack_from_zero_is_not_softened(sound):
    x = np.concatenate([np.zeros((1, 1)), noise(3000)])
    out = fade(audio(x), sound()).samples
    assert np.array_equal(out[:2000], x.astype(np.float32)[:2000])


@pytest.mark.parametrize("frames", [1, 2, 20, 2205])
def test_a_very_short_sound_survives_its_fades(frames, sound):
    out = fade(audio(np.ones((frames, 1))), sound()).samples
    assert out.shape == (frames, 1) and np.isfinite(out).all()
    assert frames < 20 or out.max() == 1


def test_fades_are_as_long_as_asked(sound):
    out = fade(audio(np.ones((RATE, 1))), sound(fade_in=0.25, fade_out=0.5)).samples[:, 0]
    assert np.flatnonzero(out == 1)[0] == pytest.approx(0.25 * RATE, abs=60)
    assert np.flatnonzero(out == 1)[-1] == pytest.approx(0.5 * RATE, abs=60)
    assert np.all(np.diff(out[:11000]) >= 0)
    none = fade(audio(np.ones((RATE, 1))), sound(fade_in=0.0, fade_out=0.0)).samples
    assert np.all(none == 1)
    longer = fade(audio(np.ones((100, 1))), sound(fade_in=1.0, fade_out=1.0)).samples
    assert longer[0] == 0 and longer[-1] == 0 and longer.max() < 1


def test_a_loop_is_never_faded(sound):
    x = audio(noise(1000))
    assert fade(x, sound(loop=Loop(), fade_in=0.1)) is x
