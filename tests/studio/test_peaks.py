"""Outlines: what they are, and that they are found again by hash, whatever became of their file."""

from __future__ import annotations

import numpy as np

from sfxgen.audio import Audio
from sfxgen.studio.measuring import outline_of
from sfxgen.studio.peaks import PEAKS, POINTS, Outline, PeakStore


def values(outline: Outline) -> np.ndarray:
    return np.frombuffer(outline.pairs, dtype=np.int8).reshape(POINTS, 2)


def test_an_outline_has_the_lowest_and_the_highest_of_all_channels():
    samples = np.zeros((51200, 2), dtype=np.float32)
    samples[100, 0], samples[51199, 1], samples[25600, 0] = 1.0, -1.0, 0.5
    outline = outline_of(Audio(samples, 44100))
    pairs = values(outline)
    assert outline.seconds == 51200 / 44100
    assert tuple(pairs[1]) == (0, 127) and tuple(pairs[511]) == (-127, 0) and tuple(pairs[256]) == (0, 64)
    assert not pairs[2:256].any()


def test_a_sound_shorter_than_the_outline_is_held():
    pairs = values(outline_of(Audio(np.float32([[0.5], [-0.5]]), 44100)))
    assert (pairs[:256, 1] == 64).all() and (pairs[256:, 0] == -64).all()


def test_outlines_are_found_again_by_the_next_server(tmp_path):
    made = {f"{i:064x}": Outline(i / 10, bytes([i]) * 2 * POINTS) for i in range(5)}
    store = PeakStore(tmp_path)
    store.add({name: made[name] for name in list(made)[:3]})
    store.add(made)
    assert store.find([*made, "f" * 64]) == made
    assert PeakStore(tmp_path).find(made) == made
    assert (tmp_path / PEAKS).stat().st_size == 6 * (40 + 2 * POINTS)


def test_a_damaged_file_counts_as_none_and_is_begun_anew(tmp_path):
    name, outline = "a" * 64, Outline(1.0, b"\1" * 2 * POINTS)
    PeakStore(tmp_path).add({name: outline})
    path = tmp_path / PEAKS
    for data in (path.read_bytes()[:-1], b"nonsense", b"", b"x" * 4096):
        path.write_bytes(data)
        store = PeakStore(tmp_path)
        assert store.find([name]) == {}
        store.add({name: outline})
        assert PeakStore(tmp_path).find([name]) == {name: outline}


def test_where_nothing_can_be_written_nothing_fails(tmp_path):
    (tmp_path / ".sfxgen").write_text("a file in the way")
    store = PeakStore(tmp_path)
    store.add({"a" * 64: Outline(1.0, b"\0" * 2 * POINTS)})
    assert PeakStore(tmp_path).find(["a" * 64]) == {}
