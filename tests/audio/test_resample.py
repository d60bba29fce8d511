from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import resample
from sfxgen.audio.resample import convert_rate, convert_rate_for_model, stretch_circle


def sine(hz: float, rate: int) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hz / rate * np.arange(rate)))[:, None].astype(np.float32)


@pytest.mark.parametrize("convert", [convert_rate, convert_rate_for_model])
@pytest.mark.parametrize(("old", "new"), [(48000, 44100), (16000, 48000), (44100, 16000), (44100, 44100)])
def test_a_tone_stays_that_tone(convert, old, new):
    out = convert(sine(440, old), old, new)
    inside = slice(new // 10, -new // 10)
    assert out.shape == (new, 1) and out.dtype == np.float32
    assert np.abs(out[inside] - sine(440, new)[inside]).max() < 1e-3


@pytest.mark.parametrize("frames", [44100, 44000, 44317])
def test_a_stretched_loop_still_meets_itself(frames):
    loop = sine(100, 44100)
    out = stretch_circle(loop, frames)
    assert out.shape == (frames, 1)
    exact = 0.5 * np.sin(2 * np.pi * 100 * np.arange(frames) / frames)
    assert np.abs(out[:, 0] - exact).max() < 1e-5


# Without soxr, as on Windows on Arm.


@pytest.fixture
def without_soxr(monkeypatch):
    monkeypatch.setattr(resample, "soxr", None)


@pytest.mark.parametrize(
    ("old", "new"), [(48000, 44100), (16000, 48000), (44100, 16000), (44100, 44100), (96000, 44100)]
)
def test_without_soxr_a_tone_stays_that_tone(without_soxr, old, new):
    out = convert_rate(sine(440, old), old, new)
    inside = slice(new // 10, -new // 10)
    assert out.shape == (new, 1) and out.dtype == np.float32
    assert np.abs(out[inside] - sine(440, new)[inside]).max() < 1e-4


@pytest.mark.first(1)
@pytest.mark.parametrize(("old", "new"), [(48000, 44100), (44100, 16000), (96000, 44100)])
def test_without_soxr_it_is_flat_and_nothing_folds_back(without_soxr, old, new):
    band = min(old, new) / 2
    inside = slice(new // 10, -new // 10)
    for share in (0.5, 0.9):
        out = convert_rate(sine(share * band, old), old, new)[inside, 0]
        assert 20 * np.log10(np.sqrt(2) * np.sqrt(np.mean(out**2)) / 0.5) == pytest.approx(0, abs=0.01)
    if new < old:
        out = convert_rate(sine(1.05 * band, old), old, new)[inside, 0]
        assert 20 * np.log10(np.abs(out).max() / 0.5 + 1e-12) < -110


@pytest.mark.parametrize("frames", [1, 100, 44099, 48001])
def test_with_and_without_soxr_there_are_as_many_frames(monkeypatch, frames):
    noise = np.random.default_rng(0).standard_normal((frames, 2)).astype(np.float32) * 0.1
    counts = [len(convert_rate(noise, old, new)) for old, new in ((48000, 44100), (22050, 48000))]
    monkeypatch.setattr(resample, "soxr", None)
    assert [len(convert_rate(noise, old, new)) for old, new in ((48000, 44100), (22050, 48000))] == counts
