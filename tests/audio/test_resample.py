from __future__ import annotations

import numpy as np
import pytest

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
