from __future__ import annotations

import numpy as np
import pyloudnorm
import pytest
from scipy.signal import sosfreqz, tf2zpk

from sfxgen.audio.measure.k_weighting import bilinear_stages, k_sections


def decibels(rate, hz):
    return 20 * np.log10(np.abs(sosfreqz(k_sections(rate), worN=hz, fs=rate)[1]))


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 32000, 37123, 44100, 48000, 88200, 96000])
def test_every_rate_has_the_response_of_the_standard_s_table(rate):
    hz = np.geomspace(15, min(rate, 48000) / 2 * 0.999, 1000)
    assert np.abs(decibels(rate, hz) - decibels(48000, hz)).max() < (0.03 if rate < 16000 else 0.003)


@pytest.mark.parametrize("rate", [8000, 44100, 96000])
def test_it_is_stable(rate):
    for section in k_sections(rate):
        assert np.abs(tf2zpk(section[:3], section[3:])[1]).max() < 1


@pytest.mark.parametrize("rate", [44100, 48000])
def test_the_bilinear_stages_are_pyloudnorm_s_to_the_last_bit(rate):
    theirs = [(f.b, f.a) for f in pyloudnorm.Meter(rate, filter_class="DeMan")._filters.values()]
    for (b, a), (their_b, their_a) in zip(bilinear_stages(rate), theirs, strict=True):
        assert np.array_equal(b, their_b) and np.array_equal(a, their_a)


def test_at_48_khz_it_is_pyloudnorm_s_exact_variant():
    theirs = [(f.b, f.a) for f in pyloudnorm.Meter(48000, filter_class="DeMan")._filters.values()]
    for section, (b, a) in zip(k_sections(48000), theirs, strict=True):
        assert np.allclose(section, [*b, *a], atol=1e-9)
