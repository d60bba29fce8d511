from __future__ import annotations

import io

import pytest

from sfxgen.audio.containers.source import Piece, Pieces, Source, joined, patch


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(bytes(range(256)) * 2000)
    with path.open("rb") as file:
        yield Source(file)


def test_any_place_is_read_and_what_is_beyond_the_file_is_nothing(source):
    assert source.at(255, 3) == b"\xff\x00\x01" and source.at(300_000, 2) == bytes([300_000 % 256, 300_001 % 256])
    assert source.at(source.size - 1, 10) == b"\xff"
    assert source.at(source.size, 4) == source.at(2**70, 4) == source.at(-1, 4) == b""


def test_bytes_are_found_across_windows_and_within_a_stretch(source):
    assert source.find(b"\xfe\xff\x00", 0, source.size) == 254
    assert source.find(b"\xfe\xff\x00", 255, source.size) == 510
    assert source.find(b"\xfe\xff\x00", 0, 256) == -1 and source.find(b"no such", 0, source.size) == -1


def test_pieces_are_one_file(source):
    file = Pieces(source, [patch(b"head"), Piece(10, 13), patch(b""), Piece(200, 202)])
    assert file.read() == b"head" + bytes([10, 11, 12, 200, 201])
    assert file.seek(-3, io.SEEK_END) == 6 and file.read(2) == bytes([12, 200])
    assert file.seek(2) == 2 and file.read(4) == b"ad" + bytes([10, 11])
    assert file.seek(100) == 100 and file.read(4) == b""


def test_what_lies_beyond_the_end_is_seen_by_who_jumps_there_only(source):
    file = Pieces(source, [Piece(0, 10)], unread=100)
    assert file.seek(0, io.SEEK_END) == 110 and file.seek(-8, io.SEEK_END) == 102 and file.read(8) == bytes(8)
    file.seek(4)
    assert file.read(50) == bytes(range(4, 10)) and file.read(50) == b""


def test_an_error_of_the_disk_is_kept(source, monkeypatch):
    def fail(place, count):
        raise OSError(5, "no")

    file = Pieces(source, [Piece(0, 10)])
    monkeypatch.setattr(source, "at", fail)
    assert file.read(4) == b"" and file.error is not None and file.error.errno == 5


def test_neighbours_are_one_piece():
    assert joined([(0, 4), (4, 9), (12, 13)]) == (Piece(0, 9), Piece(12, 13))
