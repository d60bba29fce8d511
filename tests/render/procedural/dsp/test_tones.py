"""Tones don't alias."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.render.procedural.dsp import SAMPLE_RATE
from sfxgen.render.procedural.dsp.tones import pulse_partials, saw_partials, sweep


def spectrum(x):
    return np.fft.rfftfreq(len(x), 1 / SAMPLE_RATE), np.abs(np.fft.rfft(x)) ** 2


@pytest.mark.parametrize("partials", [saw_partials(60), pulse_partials(60, 0.25)])
@pytest.mark.parametrize("hz", [441.0, 2205.0, 6615.0])
def test_a_tone_has_nothing_between_its_harmonics(hz, partials):
    x = sweep(np.full(SAMPLE_RATE, hz), partials)
    f, power = spectrum(x * np.blackman(len(x)))
    between = np.abs((f + hz / 2) % hz - hz / 2) > 8.0
    assert power[between].max() < 1e-9 * power.max()


def test_a_sweep_does_not_fold_back():
    """Past the point where the fundamental leaves the band nothing is left; folded partials would be."""
    hz = np.linspace(8000.0, 30000.0, SAMPLE_RATE)
    x = sweep(hz, saw_partials(20))
    assert np.abs(x[hz > 22100]).max() < 1e-6
    f, power = spectrum(x[hz > 11025.0] * np.hanning(np.sum(hz > 11025.0)))
    assert power[f < 9000].sum() < 1e-4 * power.sum()
