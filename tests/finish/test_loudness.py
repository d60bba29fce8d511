"""Conformance with EBU Tech 3341 v4 at its own tolerances, and with an outside meter where there is one."""

from __future__ import annotations

import re
import shutil
import subprocess

import numpy as np
import pytest
from scipy.signal import firwin, lfilter

from sfxgen.audio import Audio
from sfxgen.finish.loudness import measure_loudness, measure_true_peak
from sfxgen.riff import wav_bytes

RATE = 48000


def tone(levels: list[tuple[float, float]], rate=RATE, channels=2, hz=1000.0) -> Audio:
    """A sine of the given (dBFS, seconds) one after the other, the same on all channels."""
    gain = np.concatenate([np.full(round(s * rate), 10 ** (db / 20)) for db, s in levels])
    x = gain * np.sin(2 * np.pi * hz / rate * np.arange(gain.size))
    return Audio(np.repeat(x[:, None], channels, axis=1).astype(np.float32), rate)


def noise(seconds: float, rate=RATE, channels=1, seed=0) -> Audio:
    x = np.random.default_rng(seed).standard_normal((round(seconds * rate), channels)) * 0.1
    return Audio(x.astype(np.float32), rate)


SILENT = -200.0
INTEGRATED = {
    1: [(-23, 20)],
    2: [(-33, 20)],
    3: [(-36, 10), (-23, 60), (-36, 10)],
    4: [(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)],
    5: [(-26, 20), (-20, 20.1), (-26, 20)],
}


@pytest.mark.parametrize("case", INTEGRATED)
def test_integrated_loudness_meets_tech_3341(case):
    expected = -33 if case == 2 else -23
    assert measure_loudness(tone(INTEGRATED[case]), "integrated") == pytest.approx(expected, abs=0.1)


def test_five_channels_weigh_as_in_tech_3341_case_6():
    gains = 10 ** (np.array([-28, -28, -24, -30, -30]) / 20)
    x = np.sin(2 * np.pi * 1000 / RATE * np.arange(20 * RATE))[:, None] * gains
    assert measure_loudness(Audio(x.astype(np.float32), RATE), "integrated") == pytest.approx(-23, abs=0.1)


def test_momentary_loudness_meets_tech_3341_case_12():
    assert measure_loudness(tone([(-20, 0.18), (-30, 0.22)] * 25), "momentary") == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize("i", range(20))
def test_momentary_loudness_meets_tech_3341_case_13(i):
    audio = tone([(SILENT, i * 0.02), (-23, 0.4), (SILENT, 1)])
    assert measure_loudness(audio, "momentary") == pytest.approx(-23, abs=0.1)


def sine_at_fraction(divisor: float, amplitude: float, degrees: float) -> Audio:
    n = np.arange(RATE // 2)
    x = amplitude * np.sin(2 * np.pi * n / divisor + np.radians(degrees))
    taper = np.minimum(1, np.minimum(n, n[::-1]) / (0.010 * RATE))
    return Audio((x * taper)[:, None].astype(np.float32), RATE)


@pytest.mark.parametrize(
    ("case", "divisor", "amplitude", "degrees", "expected"),
    [
        (15, 4, 0.50, 0, -6.0),
        (16, 4, 0.50, 45, -6.0),
        (17, 6, 0.50, 60, -6.0),
        (18, 8, 0.50, 67.5, -6.0),
        (19, 4, 1.41, 45, 3.0),
    ],
)
def test_true_peak_meets_tech_3341(case, divisor, amplitude, degrees, expected):
    peak = measure_true_peak(sine_at_fraction(divisor, amplitude, degrees))
    assert expected - 0.4 <= peak <= expected + 0.2


@pytest.mark.parametrize("offset", range(4))
def test_true_peak_meets_tech_3341_cases_20_to_23(offset):
    """fs/6 at half scale, in its midst one period of fs/4 at full scale, sampled at four offsets from 4 fs."""
    slow = 0.5 * np.sin(2 * np.pi * np.arange(24 * 1000) / 24)
    fast = np.sin(2 * np.pi * np.arange(16) / 16)
    x = np.concatenate([slow, fast, slow])
    ends = np.minimum(1, np.minimum(np.arange(x.size), np.arange(x.size)[::-1]) / (0.010 * 4 * RATE))
    low = lfilter(firwin(401, 0.25), 1.0, x * ends)
    peak = measure_true_peak(Audio(low[offset::4, None].astype(np.float32), RATE))
    assert -0.4 <= peak <= 0.2


def test_a_partial_last_block_does_not_count():
    assert measure_loudness(tone([(-23, 0.46)]), "integrated") == pytest.approx(-23, abs=0.05)


@pytest.mark.parametrize("rate", [8000, 11025, 22050, 37123, 44100, 48000, 96000])
def test_loudness_is_continuous_across_400_ms(rate):
    block = round(0.4 * rate)
    x = noise(1.0, rate).samples * np.exp(-5 * np.arange(rate) / rate)[:, None].astype(np.float32)
    read = [measure_loudness(Audio(x[: block + more], rate)) for more in (-1, 0, 1)]
    assert max(read) - min(read) < 0.02


@pytest.mark.parametrize("seconds", [0.02, 0.1, 0.39, 0.4, 0.45, 3.0])
def test_a_steady_sound_reads_the_same_at_any_length(seconds):
    assert measure_loudness(tone([(-23, seconds)])) == pytest.approx(-23, abs=0.15)


def test_short_mode_reads_the_loudest_100_ms():
    assert measure_loudness(tone([(SILENT, 0.5), (-23, 0.1), (SILENT, 0.5)]), "short") == pytest.approx(-23, abs=0.1)
    assert measure_loudness(tone([(-23, 0.1)]), "momentary") == pytest.approx(-29.0, abs=0.1)


def test_mono_reads_3_lu_below_both_channels():
    two, one = (measure_loudness(tone([(-23, 2)], channels=c)) for c in (2, 1))
    assert two - one == pytest.approx(3.01, abs=0.01)


def test_a_short_loop_reads_the_same_wherever_it_begins():
    x = noise(0.5).samples * np.linspace(0.1, 1, RATE // 2, dtype=np.float32)[:, None]
    read = [measure_loudness(Audio(np.roll(x, k, axis=0), RATE), loop=True) for k in (0, 5000, 12000, 20000)]
    assert max(read) - min(read) < 0.15


def test_a_loop_s_true_peak_is_read_across_its_wrap():
    x = np.roll(sine_at_fraction(4, 0.5, 45).samples[4000:8000], 1, axis=0)
    assert measure_true_peak(Audio(x, RATE), loop=True) >= measure_true_peak(Audio(x, RATE))


@pytest.mark.parametrize("mode", ["auto", "integrated", "momentary", "short"])
@pytest.mark.parametrize("frames", [1, 1000, 48000])
@pytest.mark.parametrize("loop", [False, True])
def test_silence_has_no_loudness_and_no_peak(mode, frames, loop):
    silence = Audio(np.zeros((frames, 1), np.float32), RATE)
    assert measure_loudness(silence, mode, loop) == -np.inf
    assert measure_true_peak(silence, loop) == -np.inf


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg, the outside meter, is not installed")
@pytest.mark.parametrize("channels", [1, 2])
def test_an_outside_meter_agrees(channels, tmp_path):
    x = noise(6.05, channels=channels).samples * (1 + np.sin(np.arange(290400) / 9000))[:, None]
    audio = Audio((x / 3).astype(np.float32), RATE)
    (tmp_path / "x.wav").write_bytes(wav_bytes(audio, bits=32, loop=False))
    command = ["ffmpeg", "-nostats", "-i", str(tmp_path / "x.wav"), "-af", "ebur128=peak=true", "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr.split("Summary:")[1]
    assert measure_loudness(audio) == pytest.approx(float(re.search(r"I:\s+(\S+) LUFS", told)[1]), abs=0.1)
    assert measure_true_peak(audio) == pytest.approx(float(re.search(r"Peak:\s+(\S+) dBFS", told)[1]), abs=0.2)
