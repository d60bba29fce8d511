from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from scipy import signal

from sfxgen.audio import compiled, filters

RATES = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 88200, 96000, 192000]


@pytest.fixture(params=["compiled", "public"])
def recursions(request, monkeypatch):
    """The module as it is, and as it is where scipy's extensions are not to be had."""
    if request.param == "compiled":
        assert filters._sigtools is not None
        return filters
    monkeypatch.setattr(compiled, "extension", lambda _: None)
    spec = importlib.util.spec_from_file_location("public_filters", filters.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module._sigtools is None
    return module


def noise(frames):
    return np.random.default_rng(frames).standard_normal(frames)


@pytest.mark.parametrize("frames", [1, 2, 1000])
def test_a_line_is_filtered_as_by_scipy(recursions, frames):
    for b, a in (([0.0, 1.0], [1.0, -1.9, 0.95]), ([1.0], [1.0, 0.0, 0.0, -0.4]), ([0.3, 0.2, 0.1], [2.0, 0.5])):
        assert np.array_equal(recursions.lfilter(b, a, noise(frames)), signal.lfilter(b, a, noise(frames)))


@pytest.mark.parametrize("rate", RATES)
def test_sections_go_on_from_where_they_ended(recursions, rate):
    x, section = noise(900), recursions.highpass(10.0, rate)
    sections = np.concatenate([section, signal.butter(2, 1000.0, fs=rate, output="sos")])
    expected, _ = signal.sosfilt(sections, x, zi=np.zeros((2, 2)))
    state = np.zeros((2, 2))
    made = [recursions.sosfilt(sections, part, state) for part in (x[:123].astype(np.float64), x[123:])]
    assert np.array_equal(np.concatenate(made), expected)


@pytest.mark.parametrize("rate", RATES)
def test_the_high_pass_is_scipy_s_butterworth_to_the_last_bit(rate):
    section = filters.highpass(10.0, rate)
    assert np.array_equal(section, signal.butter(2, 10.0, "highpass", fs=rate, output="sos"))


@pytest.mark.parametrize("rate", RATES)
def test_a_constant_that_has_gone_through_for_ever_leaves_nothing_of_it(rate):
    """Both zeros lie at 0 Hz, so the exact state is known."""
    section = filters.highpass(10.0, rate)
    gain = section[0, 0]
    state = filters.settled(section)
    assert np.array_equal(state, [[-gain, gain]])
    np.testing.assert_allclose(state, signal.sosfilt_zi(section), rtol=1e-8)  # it solves equations, before 1.18
    assert not np.any(filters.sosfilt(section, np.ones(100), state))


def test_the_settled_state_of_any_section_is_scipy_s():
    for section in signal.butter(6, [200.0, 3000.0], "bandpass", fs=44100, output="sos"):
        made, expected = filters.settled(section[None]), signal.sosfilt_zi(section[None])
        np.testing.assert_allclose(made, expected, rtol=1e-9)


def test_what_it_filters_stays_as_it_is():
    x = noise(50)
    before = x.copy()
    filters.sosfilt(filters.highpass(10.0, 44100), x, np.zeros((1, 2)))
    assert np.array_equal(x, before)
