from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.finish.convert import channel_cautions, convert_channels, require_sound, resample
from sfxgen.manifest.sound import Loop


def sine(hz: float, rate: int, seconds: float = 1.0) -> Audio:
    x = 0.5 * np.sin(2 * np.pi * hz / rate * np.arange(round(seconds * rate)))
    return Audio(x[:, None].astype(np.float32), rate)


def test_stereo_becomes_mono_by_equal_weights(sound):
    stereo = Audio(np.array([[1.0, 0.0], [0.5, 0.5]], np.float32), 44100)
    assert convert_channels(stereo, sound(channels="mono")).samples.tolist() == [[0.5], [0.5]]


def test_mono_becomes_stereo_by_doubling(sound):
    mono = Audio(np.array([[1.0], [0.5]], np.float32), 44100)
    assert convert_channels(mono, sound(channels="stereo")).samples.tolist() == [[1.0, 1.0], [0.5, 0.5]]


@pytest.mark.parametrize(("of", "to"), [(48000, 44100), (16000, 44100), (44100, 22050), (44100, 48000), (44100, 8000)])
def test_resampling_keeps_a_sine_clean(of, to, sound):
    """Level within 0.01 dB, in phase, and all else 120 dB below, in the lower and near the upper end of the band."""
    for hz in (440.0, 0.43 * min(of, to)):
        out = resample(sine(hz, of), sound(sample_rate=to))
        assert out.sample_rate == to and out.frames == to
        inside = slice(to // 10, -to // 10)
        wave, wanted = out.samples[inside, 0].astype(np.float64), sine(hz, to).samples[inside, 0].astype(np.float64)
        gain = wave @ wanted / (wanted @ wanted)
        assert 20 * np.log10(gain) == pytest.approx(0, abs=0.01)
        assert 10 * np.log10(np.square(wave - gain * wanted).mean() / 0.125) < -120


def test_what_the_lower_rate_cannot_hold_is_gone(sound):
    out = resample(sine(13000, 44100), sound(sample_rate=22050))
    assert np.abs(out.samples[2000:-2000]).max() < 0.5 * 10 ** (-120 / 20)


def test_the_same_rate_is_left_alone(sound):
    audio = sine(440, 44100)
    assert resample(audio, sound()) is audio


@pytest.mark.parametrize("margin", [0, 12000])
def test_a_periodic_sound_stays_periodic(margin, sound):
    """A loop without margin is resampled as a circle; one with margin has its edges taken off."""
    period = np.random.default_rng(0).standard_normal((48000, 1)).astype(np.float32) * 0.1
    raw = Audio(np.concatenate([period, period[:margin]]), 48000)
    out = resample(raw, sound(duration=1.0, loop=Loop(crossfade=None, method="circular"))).samples
    if margin:
        assert np.abs(out[44100:] - out[: len(out) - 44100]).max() < 1e-6
    else:
        twice = resample(Audio(np.concatenate([period] * 3), 48000), sound()).samples[44100:88200]
        assert out.shape == (44100, 1)
        assert np.abs(out - twice).max() < 1e-6


@pytest.mark.parametrize("samples", [np.zeros((0, 1)), np.full((10, 1), np.nan), np.full((10, 2), np.inf)])
def test_what_is_no_sound_is_refused(samples, sound):
    with pytest.raises(FinishError) as caught:
        require_sound(Audio(samples.astype(np.float32), 44100), sound())
    assert caught.value.hint


def noise(channels: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((4410, channels)) * 0.1


@pytest.mark.parametrize(
    ("sides", "warned"),
    [
        (noise(2), False),
        (noise(1) * [1, 1], False),
        (noise(1) * [1, 0], False),
        (noise(1) * [1, -1], True),
        (noise(1) * [1, -0.8] + 0.02 * noise(2), True),
    ],
)
def test_sides_that_cancel_are_not_mixed_but_said(sides, warned, sound):
    raw = Audio(sides.astype(np.float32), 44100)
    told = channel_cautions(raw, sound(channels="mono"))
    assert len(told) == warned and channel_cautions(raw, sound(channels="stereo")) == ()
    mono = convert_channels(raw, sound(channels="mono")).samples
    kept = np.square(mono).mean() / np.square(raw.samples).mean()
    assert kept > 10 ** (-6.1 / 10)
    if warned:
        assert "cancel" in told[0] and "stereo" in told[0]
        assert np.array_equal(mono, raw.samples[:, :1])


def test_a_short_loop_keeps_enough_material_at_any_rate(sound):
    raw = Audio(noise(1).astype(np.float32)[:3307], 44100)
    out = resample(raw, sound(duration=0.05, sample_rate=8000, loop=Loop()))
    assert out.frames >= round(0.05 * 8000 * 1.2)
