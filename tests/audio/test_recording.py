from __future__ import annotations

import random
import struct
import time

import numpy as np
import pytest
import soundfile

from sfxgen.audio.recording import read_recording
from sfxgen.errors import FinishError

KINDS = {"wav": "PCM_16", "flac": "PCM_16", "ogg": "VORBIS", "mp3": "MPEG_LAYER_III", "aiff": "PCM_24"}


def write(path, samples, rate=44100, subtype=None):
    soundfile.write(path, samples, rate, subtype=subtype or KINDS[path.suffix[1:]])
    return path


def noise(seconds=1.0, channels=1, rate=44100):
    return np.random.default_rng(8).uniform(-0.5, 0.5, (round(seconds * rate), channels))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("channels", [1, 2])
def test_every_kind_is_read(kind, channels, tmp_path):
    read = read_recording(write(tmp_path / f"a.{kind}", noise(channels=channels)))
    assert read.samples.shape == (44100, channels) and read.sample_rate == 44100
    assert read.samples.dtype == np.float32


@pytest.mark.parametrize("channels", range(3, 9))
def test_more_channels_are_folded_down_without_clipping(channels, tmp_path):
    full = read_recording(write(tmp_path / "a.wav", np.full((100, channels), 0.999))).samples
    assert full.shape == (100, 2)
    assert np.allclose(full, 0.999, atol=1e-3)
    left = np.zeros((100, channels))
    left[:, 0] = 0.9
    folded = read_recording(write(tmp_path / "b.wav", left)).samples
    assert np.all(folded[:, 0] > 0.2) and np.all(folded[:, 1] == 0)


def test_too_many_channels_are_refused(tmp_path):
    with pytest.raises(FinishError, match="9 channels, more than 8"):
        read_recording(write(tmp_path / "a.wav", noise(0.1, 9)))


def test_too_long_a_recording_is_refused_by_its_header(tmp_path):
    with pytest.raises(FinishError, match="lasts 1300 s, more than 1200"):
        read_recording(write(tmp_path / "a.wav", np.zeros(1300 * 1000), 1000))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_samples_that_are_not_numbers_are_refused(bad, tmp_path):
    samples = noise()
    samples[30000] = bad
    with pytest.raises(FinishError, match=r"a\.wav holds NaN or infinite"):
        read_recording(write(tmp_path / "a.wav", samples, subtype="FLOAT"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_short_is_refused(kind, share, tmp_path):
    path = write(tmp_path / f"a.{kind}", noise(3.0))
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    with pytest.raises(FinishError) as caught:
        read_recording(path)
    assert path.name in caught.value.message and caught.value.hint


@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_a_finish_error_or_finite_sound(kind, tmp_path):
    data = write(tmp_path / f"a.{kind}", noise(0.3)).read_bytes()
    rng, path = random.Random(0), tmp_path / f"b.{kind}"
    for _ in range(40):
        damaged = bytearray(data)
        for _ in range(4):
            damaged[rng.randrange(min(len(data), 400))] = rng.randrange(256)
        path.write_bytes(damaged)
        try:
            read = read_recording(path)
        except FinishError:
            continue
        assert np.isfinite(read.samples).all() and read.channels in (1, 2)


def test_no_sound_and_no_file_are_refused(tmp_path):
    for name, content in {"empty.wav": b"", "text.wav": b"hello, world " * 100, "x.raw": b"\0" * 1000}.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(FinishError, match=name):
            read_recording(tmp_path / name)
    with pytest.raises(FinishError, match=r"gone\.wav"):
        read_recording(tmp_path / "gone.wav")
    with pytest.raises(FinishError, match="holds no sound"):
        read_recording(write(tmp_path / "none.wav", np.zeros((0, 1))))


@pytest.mark.parametrize("more", [b"\0" * 8, b"junk\0\0\0\0"], ids=["zeros", "empty chunks"])
def test_millions_of_chunks_take_no_time(more, tmp_path):
    path = write(tmp_path / "a.wav", noise(0.1))
    data = path.read_bytes() + more * 2**21
    path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    began = time.process_time()
    assert len(read_recording(path).samples) == 4410
    assert time.process_time() - began < 1


@pytest.mark.slow
def test_millions_of_tags_take_little_time(tmp_path):
    mp3, flac = write(tmp_path / "a.mp3", noise(0.1)), write(tmp_path / "a.flac", noise(0.1))
    data, old = mp3.read_bytes(), flac.read_bytes()
    between = tmp_path / "b.mp3"
    mp3.write_bytes(b"ID3\4\0\0\0\0\0\0" * 2**20 + data)
    between.write_bytes(data + b"ID3\4\0\0\0\0\0\0" * 2**20 + data)
    flac.write_bytes(old[:4] + b"\0" + old[5:42] + b"\1\0\0\0" * 2**20 + old[42:])
    began = time.process_time()
    with pytest.raises(FinishError, match=r"a\.mp3"):
        read_recording(mp3)
    assert len(read_recording(between).samples) == 2 * 4410
    assert len(read_recording(flac).samples) == 4410
    assert time.process_time() - began < 5


def test_an_mp3_with_tags_and_room_behind_them_is_read(tmp_path):
    path = write(tmp_path / "a.mp3", noise(0.1))
    expected = read_recording(path).samples
    path.write_bytes(b"ID3\4\0\0\0\0\0\x14" + bytes(20) + bytes(100) + path.read_bytes())
    assert np.array_equal(read_recording(path).samples, expected)


def test_the_loop_of_a_big_endian_wav_is_found(tmp_path):
    path = tmp_path / "a.wav"
    fmt = struct.pack(">HHIIHH", 1, 1, 44100, 88200, 2, 16)
    smpl = struct.pack(">9I", 0, 0, 22676, 60, 0, 0, 0, 1, 0) + struct.pack(">6I", 0, 0, 100, 3999, 0, 0)
    body = b"".join(
        name + struct.pack(">I", len(data)) + data
        for name, data in ((b"fmt ", fmt), (b"data", bytes(8820)), (b"smpl", smpl))
    )
    path.write_bytes(b"RIFX" + struct.pack(">I", 4 + len(body)) + b"WAVE" + body)
    assert read_recording(path).loop == (100, 4000)


def test_joined_parts_with_other_numbers_of_channels_are_refused_in_words(tmp_path):
    six, two = (write(tmp_path / f"{n}.wav", np.zeros((4410, n))) for n in (6, 2))
    (tmp_path / "joined.wav").write_bytes(six.read_bytes() + two.read_bytes())
    with pytest.raises(FinishError, match=r"joined\.wav is joined of parts with 2 and 6 channels"):
        read_recording(tmp_path / "joined.wav")
