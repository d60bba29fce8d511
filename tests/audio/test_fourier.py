from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import fft, signal

from sfxgen.audio import compiled, fourier

LENGTHS = [2, 3, 8, 97, 100, 1021, 4410]


@pytest.fixture(params=["compiled", "public"])
def transforms(request, monkeypatch):
    """The module as it is, and as it is where scipy's extensions are not to be had."""
    if request.param == "compiled":
        assert fourier._compiled is not None
        return fourier
    monkeypatch.setattr(compiled, "extension", lambda _: None)
    spec = importlib.util.spec_from_file_location("public_fourier", fourier.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module._compiled is None
    return module


def noise(frames, kind=np.float64, lines=1):
    return np.random.default_rng(frames).standard_normal((lines, frames)).astype(kind)


def same(made, expected):
    assert made.dtype == expected.dtype and np.array_equal(made, expected)


@pytest.mark.parametrize("frames", LENGTHS)
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_transforms_are_scipy_s_to_the_last_bit(transforms, frames, kind):
    x = noise(frames, kind, 2)
    same(transforms.rfft(x), fft.rfft(x))
    for length in (max(1, frames - 1), frames + 5):
        same(transforms.rfft(x, length), fft.rfft(x, length))
        same(transforms.irfft(fft.rfft(x), length), fft.irfft(fft.rfft(x), length))
    same(transforms.irfft(fft.rfft(x)), fft.irfft(fft.rfft(x)))
    same(transforms.irfft(np.abs(x)), fft.irfft(np.abs(x)))
    assert transforms.fast_length(frames) == fft.next_fast_len(frames, real=True)


def test_whole_numbers_are_transformed_in_double_precision(transforms):
    same(transforms.rfft(np.arange(9)), fft.rfft(np.arange(9)))


@pytest.mark.parametrize("kernel", [2, 30, 100])
def test_convolution_is_scipy_s(transforms, kernel):
    (x,), (k,) = noise(100), noise(kernel)
    same(transforms.fft_convolve(x, k), signal.fftconvolve(x, k, mode="valid"))
    same(transforms.fft_convolve(x, k, whole=True), signal.fftconvolve(x, k))
    same(transforms.fft_convolve(x, k[::-1]), signal.correlate(x, k, mode="valid", method="fft"))


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 300), st.integers(1, 300))
def test_a_circle_is_resampled_as_scipy_does(before, after):
    for kind in (np.float32, np.float64):
        x = noise(before, kind, 2)
        same(fourier.resample_circle(x, after), signal.resample(x, after, axis=1))


@pytest.mark.parametrize("frames", [2600, 4000, 31000, 44100, 100_000])
def test_overlap_add_is_scipy_s_at_the_size_that_it_chooses(transforms, frames):
    x, kernels = noise(frames, np.float32, 3), noise(2600, np.float32, 3)
    same(transforms.overlap_add(x, kernels, 31360), signal.oaconvolve(x, kernels, axes=1))
