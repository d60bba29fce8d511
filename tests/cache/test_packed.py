"""A packed render is the very file that was packed, smaller; whatever else lies there is damage, and costs nothing."""

from __future__ import annotations

import struct
import tracemalloc

import numpy as np
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from sfxgen import __version__
from sfxgen.audio import Audio
from sfxgen.audio.wav import read_wav, wav_bytes
from sfxgen.cache.packed import LONGEST_HEADER, MAGIC, Account, most_packed, pack, read_header, unpack


def wav(channels: int = 2, frames: int = 44100) -> bytes:
    noise = np.random.default_rng(0).standard_normal((frames, channels)).astype(np.float32)
    return wav_bytes(Audio(noise * np.linspace(0, 0.5, frames, dtype=np.float32)[:, None], 44100), bits=32, loop=False)


@given(st.binary(max_size=200))
def test_any_bytes_come_back(data):
    packed = pack(data)
    assert unpack(packed, len(data)) == data
    assert len(packed) <= most_packed(len(data))


@pytest.mark.parametrize("channels", [1, 2, 6, 9])
def test_every_sample_comes_back_from_less_room(channels):
    data = wav(channels)
    packed = pack(data)
    assert unpack(packed, len(data)) == data
    assert np.array_equal(read_wav(unpack(packed, len(data))).samples, read_wav(data).samples)
    assert len(packed) < 0.93 * len(data)


def test_a_file_of_an_earlier_version_is_as_it_is():
    assert unpack(wav(), len(wav())) == wav()
    assert read_header(wav()) is None
    with pytest.raises(ValueError, match="more than"):
        unpack(wav(), 100)


def test_the_header_says_who_made_it():
    header = read_header(pack(wav(), Account(device="NVIDIA H100 80GB HBM3")))
    assert (header.device, header.sfxgen, header.size) == ("NVIDIA H100 80GB HBM3", __version__, len(wav()))
    assert len(pack(b"", Account(device="x" * 10_000))) < LONGEST_HEADER


@pytest.mark.parametrize("text", ["a", "\n", "ß", "\U0001f600"])
def test_what_a_renderer_said_is_bounded(text):
    account = Account(warnings=(text * 5000,) * 500, scores=(0.123456789,) * 64, judge=text * 900, device="cpu")
    header = read_header(pack(b"", account))
    assert header.device == "cpu" and all(map(str.isprintable, header.warnings))


@pytest.mark.parametrize("scores", [(2.0,), (0.1,) * 65])
def test_scores_that_are_none_are_left_out(scores):
    told = Account(scores=scores, judge="x").bounded()
    assert (told.scores, told.judge) == ((), "")


def forged(header: bytes, frame: bytes) -> bytes:
    return MAGIC + struct.pack("<I", len(header)) + header + frame


BOMB = zstandard.compress(bytes(2**28))


@pytest.mark.parametrize(
    "data",
    [
        MAGIC,
        MAGIC + b"\xff\xff\xff\xff",
        forged(b"", b""),
        forged(b"[]", b""),
        forged(b'{"size": 3}', b""),
        forged(b'{"size": 3, "width": 4}', b""),
        forged(b'{"size": 3, "width": 4}', zstandard.compress(b"abcd")),
        forged(b'{"size": 4, "width": 0}', zstandard.compress(b"abcd")),
        forged(b'{"size": 4, "width": -4}', zstandard.compress(b"abcd")),
        forged(b'{"size": -4, "width": 4}', zstandard.compress(b"abcd")),
        forged(b'{"size": 4, "width": 4}', zstandard.compress(b"abcd") + b"more"),
        forged(b'{"size": 4, "width": 4}', zstandard.compress(b"abcd")[:-2]),
        forged(b'{"size": 268435456, "width": 4}', BOMB),
        forged(b'{"size": 4, "width": 4}', BOMB),
        forged(b'{"size": 1e300, "width": 4}', BOMB),
        pack(b"abcd" * 100)[:-1],
    ],
)
def test_damage_is_told_and_no_room_made_for_it(data):
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match=r"\w"):
            unpack(data, 1000)
        assert tracemalloc.get_traced_memory()[1] < 1e6
    finally:
        tracemalloc.stop()
