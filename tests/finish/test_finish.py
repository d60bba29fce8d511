from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loop


def noise(seconds: float, rate=44100, channels=1, level=0.1) -> Audio:
    x = np.random.default_rng(4).standard_normal((round(seconds * rate), channels)) * level
    return Audio(x.astype(np.float32), rate)


def hit(seconds: float, rate=44100) -> Audio:
    x = noise(seconds, rate).samples[:, 0]
    return Audio((x * np.exp(-25 * np.arange(x.size) / rate))[:, None].astype(np.float32), rate)


@pytest.mark.parametrize("seconds", [0.05, 0.4, 1.2345, 3.0])
@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
@pytest.mark.parametrize("loop", [None, Loop()])
def test_every_length_is_exact_at_every_rate(seconds, rate, loop, sound):
    out = finish(noise(seconds * 1.5), sound(duration=seconds, sample_rate=rate, loop=loop))
    assert out.sample_rate == rate and out.frames == round(seconds * rate)


def test_a_recording_keeps_its_length_but_for_leading_silence(sound):
    lead = np.zeros((10000, 1), np.float32)
    out = finish(Audio(np.concatenate([lead, noise(1.0).samples]), 44100), sound(source="a.wav"))
    assert out.frames == 44100 + 88


def test_a_periodic_raw_gives_an_exactly_periodic_loop(sound):
    """Whatever is rendered as a period, at another rate even, comes out as that period at its level."""
    period = noise(1.0, 48000).samples
    raw = Audio(np.concatenate([period, period[:24000]]), 48000)
    same_rate = finish(raw, sound(duration=1.0, loop=Loop(), sample_rate=48000)).samples
    ratio = same_rate / (period - period.mean(dtype=np.float64))
    assert np.ptp(ratio[np.abs(period) > 0.01]) < 1e-4 * ratio.mean()
    resampled = finish(raw, sound(duration=1.0, loop=Loop())).samples
    lapped = finish(Audio(np.concatenate([period] * 4), 48000), sound(duration=3.0, loop=Loop())).samples
    one = lapped[44100:88200] * (np.abs(resampled).max() / np.abs(lapped).max())
    assert np.abs(resampled - one).max() < 1e-4


def test_the_raw_audio_is_not_touched(sound):
    raw = noise(1.5)
    before = raw.samples.copy()
    finish(raw, sound(duration=1.0, fade_in=0.1))
    assert np.array_equal(raw.samples, before)


def test_one_shots_begin_and_end_without_a_click(sound):
    for raw in (noise(1.5), hit(1.5), Audio(np.full((66150, 1), 0.5, np.float32) + hit(1.5).samples, 44100)):
        out = finish(raw, sound(duration=0.5)).samples
        loudest = np.abs(out).max()
        assert abs(out[0, 0]) < 0.02 * loudest and abs(out[-1, 0]) < 0.002 * loudest
