from __future__ import annotations

import numpy as np
from scipy.signal import firwin

from sfxgen.audio.measure.true_peak import KAISER_BETA, OVERSAMPLING, REACH, _taps


def test_the_filter_is_scipy_s_window_design():
    expected = firwin(2 * REACH * OVERSAMPLING + 1, 1 / OVERSAMPLING, window=("kaiser", KAISER_BETA)) * OVERSAMPLING
    assert np.abs(_taps() - expected).max() < 1e-15
