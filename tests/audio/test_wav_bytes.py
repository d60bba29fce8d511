from __future__ import annotations

import io
import struct

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from sfxgen.audio import Audio
from sfxgen.audio.wav import read_wav, wav_bytes


def audio(frames: int = 999, channels: int = 1, rate: int = 44100) -> Audio:
    x = np.random.default_rng(frames).uniform(-1, 1, (frames, channels))
    return Audio(x.astype(np.float32), rate)


@pytest.mark.parametrize("bits", [16, 24, 32])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("frames", [0, 1, 3, 1000])
@pytest.mark.parametrize("loop", [False, True])
def test_what_is_written_is_read_and_by_others_too(bits, channels, frames, loop):
    given_audio = audio(frames, channels, 48000)
    data = wav_bytes(given_audio, bits=bits, loop=loop)
    read = read_wav(data)
    assert read.sample_rate == 48000
    theirs, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    assert rate == 48000 and np.array_equal(theirs, read.samples)
    tolerance = 0 if bits == 32 else 2.0 ** (1 - bits)
    assert read.samples.shape == (frames, channels)
    assert np.abs(read.samples - given_audio.samples).max(initial=0) <= tolerance


def test_float_samples_beyond_full_scale_survive_and_integers_clip():
    hot = Audio(np.array([[2.0], [-2.0], [1.0], [-1.0]], np.float32), 44100)
    assert np.array_equal(read_wav(wav_bytes(hot, bits=32, loop=False)).samples, hot.samples)
    levels = read_wav(wav_bytes(hot, bits=16, loop=False)).samples[:, 0] * 2**15
    assert levels.tolist() == [32767, -32768, 32767, -32768]


def test_the_same_samples_are_the_same_bytes():
    assert len({wav_bytes(audio(), bits=32, loop=True) for _ in range(3)}) == 1


def test_a_loop_says_where_it_loops():
    data = wav_bytes(audio(1000), bits=16, loop=True)
    place = data.index(b"smpl")
    size, *fields = struct.unpack_from("<I15I", data, place + 4)
    assert size == 60
    assert fields[2] == round(1e9 / 44100)  # nanoseconds per frame
    assert fields[7] == 1  # one loop
    assert fields[10:15] == [0, 0, 999, 0, 0]  # forward, first frame, last frame, no fraction, for ever
    assert b"smpl" not in wav_bytes(audio(1000), bits=16, loop=False)


def test_other_depths_are_refused():
    with pytest.raises(ValueError, match="8 bits"):
        wav_bytes(audio(), bits=8, loop=False)


@pytest.mark.parametrize("bits", [16, 24, 32])
def test_every_cut_is_noticed(bits):
    data = wav_bytes(audio(10), bits=bits, loop=True)
    for end in range(len(data)):
        with pytest.raises(ValueError, match="WAV"):
            read_wav(data[:end])
    with pytest.raises(ValueError, match="as long as it says"):
        read_wav(data + b"\0")


@settings(max_examples=300, deadline=None)
@given(place=st.integers(0, 100), value=st.integers(0, 255))
def test_damage_is_a_value_error_or_harmless(place, value):
    data = bytearray(wav_bytes(audio(10), bits=24, loop=False))
    data[place % len(data)] = value
    try:
        read = read_wav(bytes(data))
    except ValueError:
        return
    assert read.samples.dtype == np.float32 and read.samples.ndim == 2


@given(st.binary(max_size=200))
def test_anything_else_is_a_value_error(data):
    with pytest.raises(ValueError, match="WAV"):
        read_wav(data)
