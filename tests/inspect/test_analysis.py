from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.inspect.analysis import (
    LOWEST_HZ,
    ROWS,
    Analysis,
    around_the_wrap,
    loudness_curve,
    outline,
    peak_curve,
    spectrogram,
)

RATE = 44100


def tone(seconds: float, hz: float, level: float = 0.5) -> Audio:
    x = level * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)
    return Audio(x.astype(np.float32)[:, None], RATE)


@pytest.mark.parametrize("hz", [60, 440, 1000, 8000])
@pytest.mark.parametrize("loop", [False, True])
def test_a_tone_is_bright_at_its_own_frequency_only(hz, loop):
    levels, rows = spectrogram(tone(1.0, hz), loop)
    assert levels.shape[0] == ROWS and rows[0] == LOWEST_HZ
    middle = levels[:, levels.shape[1] // 2]
    assert rows[np.argmax(middle)] == pytest.approx(hz, rel=0.15)
    assert middle[(rows > 4 * hz) | (rows < hz / 4)].max(initial=-90) < -55


def test_the_outline_keeps_the_extremes():
    x = np.zeros(100000, np.float32)
    x[777], x[50000] = 0.9, -0.8
    low, high, rms = outline(x, 500)
    assert (low.size, high.max(), low.min()) == (500, np.float32(0.9), np.float32(-0.8))
    assert np.all(rms >= 0) and rms.max() < 0.1
    assert outline(x[:3], 500)[0].size == 3


@pytest.mark.parametrize("loop", [False, True])
def test_the_loudness_curve_spans_the_sound(loop):
    seconds, lufs = loudness_curve(Analysis(title="a", audio=tone(2.0, 997), loop=loop))
    assert seconds[0] < 0.02 and seconds[-1] > 1.98
    assert lufs[lufs.size // 2] == pytest.approx(-9.0, abs=0.1)
    assert lufs[0] == pytest.approx(-9.0 if loop else -12.0, abs=0.3)


def test_the_peak_curve_reaches_the_true_peak():
    audio = tone(1.0, RATE / 4, 0.5)
    measured = Analysis(title="a", audio=audio).measured
    assert peak_curve(audio)[1].max() == pytest.approx(measured.true_peak, abs=0.3)


def test_the_wrap_is_shown_as_it_is_played():
    ramp = Audio(np.arange(10000, dtype=np.float32)[:, None], 10000)
    at_ms, around = around_the_wrap(ramp, 0.0005)
    assert around[:, 0].tolist() == [9995, 9996, 9997, 9998, 9999, 0, 1, 2, 3, 4]
    assert at_ms[5] == 0
