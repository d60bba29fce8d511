from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.measure.loudness import measure_loudness
from sfxgen.audio.measure.measured import MOST_DB
from sfxgen.audio.measure.true_peak import measure_true_peak
from sfxgen.export import limit
from sfxgen.export.limit import limited

RATE = 44100


def audio(x: np.ndarray) -> Audio:
    return Audio(x.astype(np.float32).reshape(len(x), -1), RATE)


def hits(channels: int = 1) -> Audio:
    t = np.arange(RATE) / RATE
    x = np.random.default_rng(1).standard_normal((RATE, channels)) * 0.25
    return audio(x * (np.exp(-30 * (t % 0.25)) + 0.05)[:, None])


@pytest.mark.parametrize("over_db", [0.5, 3, 9, 20])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("loop", [False, True])
def test_the_ceiling_holds_between_the_samples_too(over_db, channels, loop):
    raw = hits(channels)
    ceiling = measure_true_peak(raw, loop) - over_db
    held, reduction = limited(raw, ceiling, loop)
    assert ceiling - 0.2 <= measure_true_peak(held, loop) <= ceiling + 1e-4
    assert reduction == pytest.approx(min(over_db, MOST_DB), abs=0.6)
    assert held.frames == raw.frames


def test_what_is_under_the_ceiling_is_left_alone():
    raw = hits()
    held, reduction = limited(raw, 6.0)
    assert held is raw and reduction == 0


def test_far_from_a_peak_nothing_changes():
    x = hits().samples * np.float32(0.4)
    x[RATE // 2] = 2.0
    held, _ = limited(audio(x), -1.0)
    near = slice(RATE // 2 - 441, RATE // 2 + 4410)
    changed = np.flatnonzero(np.any(held.samples != x, axis=1))
    assert changed.min() >= near.start and changed.max() <= near.stop


def test_the_image_stays_where_it_is():
    x = hits(2).samples * [1.0, 0.3]
    held, _ = limited(audio(x), -8.0)
    loud = np.abs(x).min(axis=1) > 1e-3
    assert np.allclose(held.samples[loud, 0] / held.samples[loud, 1], x[loud, 0] / x[loud, 1], rtol=1e-4)


@pytest.mark.parametrize("hz", [50, 100, 440])
def test_a_steady_tone_keeps_its_shape(hz):
    """Held by 6 dB, what is not the tone lies 60 dB below it."""
    x = np.sin(2 * np.pi * hz * np.arange(RATE) / RATE)
    held, _ = limited(audio(x), -6.0)
    middle = held.samples[RATE // 4 : -RATE // 4, 0].astype(np.float64)
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(middle.size))) ** 2
    place = round(hz * middle.size / RATE)
    assert 10 * np.log10(1 - spectrum[place - 8 : place + 9].sum() / spectrum.sum()) < -60


def test_the_gain_moves_without_a_corner():
    """A click in a quiet tone: the gain it calls for falls and rises gradually, heard on the tone around it."""
    x = 0.1 * np.sin(2 * np.pi * 1000 * np.arange(RATE) / RATE)
    x[RATE // 2] = 1.0
    held, reduction = limited(audio(x), -7.0)
    steps = np.abs(np.diff(held.samples[:, 0], 2))[np.r_[: RATE // 2 - 3, RATE // 2 + 3 : RATE - 2]]
    assert steps.max() <= np.abs(np.diff(x, 2))[: RATE // 2 - 3].max() * 1.001
    assert reduction == pytest.approx(7.0, abs=0.1)


def test_a_loop_is_limited_as_a_circle():
    """Begun elsewhere, it comes out as the same circle: the gain has no start."""
    raw = hits()
    here, _ = limited(raw, -6.0, loop=True)
    turned, _ = limited(audio(np.roll(raw.samples, 5000, axis=0)), -6.0, loop=True)
    assert np.abs(np.roll(here.samples, 5000, axis=0) - turned.samples).max() < 1e-3


def test_it_makes_hits_louder_under_their_ceiling():
    raw = hits()
    plain = measure_loudness(audio(raw.samples * 10 ** ((-1 - measure_true_peak(raw)) / 20)))
    held, _ = limited(audio(raw.samples * 2), -1.0)
    assert measure_loudness(held) > plain + 2


@pytest.mark.parametrize("width", [1, 3, 21])
@pytest.mark.parametrize("frames", [21, 22, 63, 100])
def test_the_lowest_around_is_what_a_minimum_filter_gives(width, frames):
    values = np.random.default_rng(width + frames).standard_normal(frames)
    expected = np.lib.stride_tricks.sliding_window_view(values, width).min(axis=1)
    assert np.array_equal(limit._lowest_around(values, width), expected)
