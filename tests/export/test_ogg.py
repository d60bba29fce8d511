from __future__ import annotations

import struct

import numpy as np
import pytest

from sfxgen.export import decode
from sfxgen.export.ogg import SERIAL, checksum, encode_ogg, pages, with_serial


def long_division(page: bytes) -> int:
    """The checksum as RFC 3533 defines it, bit by bit."""
    remainder = 0
    for byte in page:
        remainder ^= byte << 24
        for _ in range(8):
            remainder = (remainder << 1) ^ (0x04C11DB7 if remainder & 0x80000000 else 0)
    return remainder & 0xFFFFFFFF


@pytest.mark.parametrize("page", [b"", b"\0", b"OggS", b"\xff" * 9, bytes(range(256))])
def test_the_checksum_is_the_one_of_the_rfc(page):
    assert checksum(page) == long_division(page)


def test_every_page_has_the_serial_and_a_valid_checksum(sound, material):
    data = encode_ogg(material.noise(3.0, 2), sound())
    starts = list(pages(data))
    assert len(starts) > 3
    assert starts[0][0] == 0 and starts[-1][1] == len(data)
    for start, end in starts:
        serial, told = struct.unpack_from("<I4xI", data, start + 14)
        assert serial == SERIAL
        assert told == long_division(data[start : start + 22] + bytes(4) + data[start + 26 : end])


def test_the_encoder_itself_verifies(sound, material):
    """What libsndfile wrote with its random serial keeps its checksums under that serial."""
    data = encode_ogg(material.noise(0.5), sound())
    other = with_serial(data, 1)
    assert other != data
    assert with_serial(other, SERIAL) == data
    assert np.array_equal(decode(other).samples, decode(data).samples)


@pytest.mark.parametrize("frames", [1, 2, 100, 65535, 65536, 65537, 131073])
def test_the_length_is_exact(frames, sound, material):
    audio = material.audio(material.noise(3.0).samples[:frames])
    assert decode(encode_ogg(audio, sound())).frames == frames


@pytest.mark.parametrize("damage", [b"junk", b"OggS", b"OggS" + bytes(22) + b"\xff"])
def test_what_is_no_ogg_stream_is_refused(damage):
    with pytest.raises(ValueError, match="Ogg page"):
        list(pages(damage))
