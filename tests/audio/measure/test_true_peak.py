from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import firwin

from sfxgen.audio import Audio
from sfxgen.audio.measure import true_peak
from sfxgen.audio.measure.true_peak import (
    CLOSE,
    KAISER_BETA,
    OVERSAMPLING,
    REACH,
    STEP,
    _gain,
    _taps,
    measure_true_peak,
    oversampled_envelope,
)

LENGTHS = [1, 2, 3, 30, 200, STEP - 1, STEP, STEP + 1, 2 * STEP, 5000]


def oversampled(x):
    """Every point of the oversampled waveform, by convolution in time."""
    fine = np.zeros(x.size * OVERSAMPLING)
    fine[::OVERSAMPLING] = x
    return np.convolve(fine, _taps())[REACH * OVERSAMPLING :][: fine.size]


def whole_peak(x):
    """The true peak where nothing is left out: every point, and a parabola through every high one."""
    level = np.abs(oversampled(x))
    highest = max(level.max(initial=0.0), np.abs(x).max())
    before, here, after = level[:-2], level[1:-1], level[2:]
    bend = before - 2 * here + after
    tops = (here >= before) & (here >= after) & (bend < 0) & (here > CLOSE * highest)
    risen = here[tops] - np.square(after - before)[tops] / (8 * bend[tops])
    return 20 * np.log10(max(highest, risen.max(initial=0.0)))


@st.composite
def sounds(draw):
    """Noise, tones, decays, clicks and bursts, of lengths around those of a row, soft and loud."""
    frames, seed = draw(st.sampled_from(LENGTHS)), draw(st.integers(0, 2**32 - 1))
    rng, t = np.random.default_rng(seed), np.arange(frames)
    shapes = {
        "noise": lambda: rng.standard_normal(frames),
        "tone": lambda: np.sin(2 * np.pi * rng.uniform(0.001, 0.5) * t + rng.uniform(0, 6)),
        "decay": lambda: rng.standard_normal(frames) * np.exp(-t / frames * rng.uniform(0, 30)),
        "clicks": lambda: (rng.random(frames) < 0.02) * rng.standard_normal(frames),
        "square": lambda: np.sign(rng.standard_normal(frames)),
        "burst": lambda: np.sin(np.pi / 2 * t + np.pi / 4) * np.exp(-np.square((t - rng.uniform(0, frames)) / 40)),
    }
    x = shapes[draw(st.sampled_from(sorted(shapes)))]() * 10 ** draw(st.floats(-6, 6))
    return x.astype(np.float32)


def test_the_filter_is_scipy_s_window_design():
    expected = firwin(2 * REACH * OVERSAMPLING + 1, 1 / OVERSAMPLING, window=("kaiser", KAISER_BETA)) * OVERSAMPLING
    assert np.abs(_taps() - expected).max() < 1e-15


@settings(deadline=None, max_examples=150)
@given(sounds())
def test_what_is_left_out_never_held_the_peak(x):
    measured = measure_true_peak(Audio(x[:, None], 44100))
    assert measured == pytest.approx(whole_peak(x), abs=1e-9) if x.any() else measured == -np.inf


@pytest.mark.parametrize("frames", LENGTHS)
def test_what_a_high_tone_would_ring_after_its_end_leaves_nothing_out(frames):
    rng, t = np.random.default_rng(frames), np.arange(frames)
    for below in np.geomspace(1e-5, 0.3, 20):
        x = np.sin(2 * np.pi * (0.5 - below) * t + rng.uniform(0, 6)).astype(np.float32)
        if x.any():
            assert measure_true_peak(Audio(x[:, None], 44100)) == pytest.approx(whole_peak(x), abs=1e-9)


@settings(deadline=None, max_examples=100)
@given(sounds())
def test_no_point_exceeds_the_bound_that_rows_are_left_out_by(x):
    assert np.abs(oversampled(x)).max(initial=0.0) <= _gain() * np.abs(x).max(initial=0.0) * (1 + 1e-12)


@settings(deadline=None, max_examples=100)
@given(sounds())
def test_single_precision_is_nearer_than_its_slack(x):
    if not x.any():
        return
    peak, rows = np.float32(np.abs(x).max()), true_peak._rows(x)
    estimates = true_peak._estimates(rows, np.arange(len(rows)), peak, x.size)
    between = np.abs(true_peak._between(rows.astype(np.float64))).max(axis=1)
    frame = np.arange(len(rows))[:, None] * STEP + np.arange(-1, STEP + 1)
    inside = np.where((frame >= 0) & (frame < x.size), between, 0.0).max(axis=1)
    error = np.abs(estimates - np.maximum(inside, np.abs(rows).max(axis=1)) / peak)
    assert error.max() <= (1 - true_peak.SLACK) / 5 * max(1.0, estimates.max())


@settings(deadline=None, max_examples=60)
@given(sounds())
def test_the_envelope_is_the_highest_point_within_half_a_sample(x):
    level = np.pad(np.abs(oversampled(x)), OVERSAMPLING // 2, mode="edge")
    expected = np.lib.stride_tricks.sliding_window_view(level, OVERSAMPLING + 1)[::OVERSAMPLING].max(axis=1)
    made = oversampled_envelope(x[:, None])
    assert np.allclose(made, expected[: x.size], rtol=1e-9, atol=1e-12 * np.abs(x).max(initial=0.0))
