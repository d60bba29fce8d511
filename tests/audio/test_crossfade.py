from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio.crossfade import crossfaded

FRAMES = 200_000
TIME = (np.arange(FRAMES) + 0.5) / FRAMES


def pair(correlation: float) -> tuple[np.ndarray, np.ndarray]:
    """Two stretches of noise of the same power that agree that much."""
    a, b = np.random.default_rng(3).standard_normal((2, FRAMES, 1)) * 0.1
    return a, correlation * a + np.sqrt(1 - correlation**2) * b


@pytest.mark.parametrize("correlation", [0.0, 0.3, 0.7, 1.0])
def test_the_power_stays_constant_however_much_they_agree(correlation):
    old, new = pair(correlation)
    powers = np.square(crossfaded(old, new, TIME, correlation)).reshape(20, -1).mean(axis=1)
    assert np.abs(10 * np.log10(powers / 0.01)).max() < 0.3


def test_equal_stretches_come_out_as_they_are():
    old, _ = pair(0.0)
    assert np.abs(crossfaded(old, old, TIME, 1.0) - old).max() < 1e-15


def test_it_begins_with_the_old_and_ends_with_the_new():
    old, new = pair(0.0)
    ends = crossfaded(old[:2], new[:2], np.array([0.0, 1.0]), 0.0)
    assert ends[0] == old[0] and ends[1] == pytest.approx(new[1])


def test_what_opposes_is_mixed_as_if_unrelated():
    """A boost against cancelling would be a boost of whatever does not cancel."""
    old, _ = pair(0.0)
    assert np.array_equal(crossfaded(old, -old, TIME, -1.0), crossfaded(old, -old, TIME, 0.0))
