from __future__ import annotations

import io
import struct

import mutagen
import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.containers.ogg import checksum
from sfxgen.audio.measure.seam import seam_score
from sfxgen.export import decode, ogg
from sfxgen.export.ogg import encode_ogg
from sfxgen.export.ogg_stream import SERIAL, frames_after, pages, read_packets, write_stream
from sfxgen.manifest.sound import Loop


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
    data = encode_ogg(material.noise(3.0, 2), sound(), {})
    starts = list(pages(data))
    assert len(starts) > 3
    assert starts[0][0] == 0 and starts[-1][1] == len(data)
    for start, end in starts:
        serial, told = struct.unpack_from("<I4xI", data, start + 14)
        assert serial == SERIAL
        assert told == long_division(data[start : start + 22] + bytes(4) + data[start + 26 : end])


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 44100, 48000, 96000])
@pytest.mark.parametrize("quality", [0.0, 6.0, 10.0])
def test_packets_put_together_again_decode_as_they_did(rate, quality, sound, material):
    """Our own pages hold what libsndfile's held; every packet's length is known."""
    x = Audio(material.noise(0.6, 2).samples, rate)
    theirs = ogg._vorbis(x.samples, sound(sample_rate=rate, quality=quality))
    ours = write_stream(read_packets(theirs), x.frames)
    assert np.array_equal(decode(ours).samples, decode(theirs).samples)
    after = frames_after(read_packets(theirs))
    told = [struct.unpack_from("<q", theirs, start + 6)[0] for start, _ in pages(theirs)]
    assert set(told[:-1]) <= {0, *after} and after[-1] >= x.frames


@pytest.mark.first(3)
@pytest.mark.parametrize("rate", [8000, 22050, 44100, 96000])
@pytest.mark.parametrize("seconds", [0.05, 0.7])
def test_a_loop_is_one_lap_of_its_circle_begun_where_it_meets_best(rate, seconds, sound):
    t = np.arange(round(seconds * rate)) / rate
    lap = 0.3 * np.sin(2 * np.pi * 20 / seconds * t) + 0.1 * np.sin(2 * np.pi * 60 / seconds * t + 1)
    audio = Audio(lap.astype(np.float32)[:, None], rate)
    wanted = sound(loop=Loop(), sample_rate=rate, quality=9.0)
    decoded = decode(encode_ogg(audio, wanted, {})).samples[:, 0]
    assert decoded.size == lap.size
    spectrum = np.fft.rfft(decoded) * np.conj(np.fft.rfft(lap))
    turn = int(np.argmax(np.fft.irfft(spectrum, lap.size)))
    assert np.abs(decoded - np.roll(lap, turn)).max() < 0.05
    assert seam_score(Audio(decoded[:, None], rate)) <= 1


def test_long_packets_and_long_tags_are_laced_across_pages(sound, material):
    tags = {"TITLE": "a", "DESCRIPTION": "long " * 40000}
    data = encode_ogg(material.noise(0.5), sound(), tags)
    assert mutagen.File(io.BytesIO(data))["description"] == [tags["DESCRIPTION"]]
    assert np.array_equal(decode(data).samples, decode(encode_ogg(material.noise(0.5), sound(), {})).samples)


@pytest.mark.parametrize("frames", [1, 2, 100, 65535, 65536, 65537, 131073])
def test_the_length_is_exact(frames, sound, material):
    audio = material.audio(material.noise(3.0).samples[:frames])
    assert decode(encode_ogg(audio, sound(), {})).frames == frames


@pytest.mark.parametrize("damage", [b"junk", b"OggS", b"OggS" + bytes(22) + b"\xff"])
def test_what_is_no_ogg_stream_is_refused(damage):
    with pytest.raises(ValueError, match="Ogg page"):
        list(pages(damage))
