"""A folder of entries: what is one, what is swept, what stays."""

from __future__ import annotations

import os
import time

import pytest

from sfxgen.cache.local import Cache
from sfxgen.cache.store import LEFT_BEHIND_S, Folder, entries_for, entry_key
from sfxgen.files import disk
from sfxgen.files.atomic import TEMPORARY

KEY = "ab" * 32


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "cache")


def test_strangers_in_the_folder_are_not_entries(folder):
    place = folder.path / KEY[:2]
    place.mkdir(parents=True)
    (place / f"{KEY[:32]}-nothex.wav").write_bytes(b"x")
    (place / "readme.txt").write_bytes(b"x")
    assert Cache(folder).get(KEY) is None
    assert list(folder.entries()) == []


def test_an_entry_is_read_by_the_name_it_was_stored_under(folder):
    name = f"{KEY[:32]}-{'0' * 32}.wav"
    folder.write(name, b"sound")
    assert folder.names(KEY) == [name]
    assert folder.read(name) == b"sound"
    assert [entry_key(path) for path in folder.entries()] == [KEY[:32]]
    folder.drop(name)
    folder.drop(name)
    assert folder.names(KEY) == []
    assert folder.read(name) is None


def test_half_written_files_are_swept_once_they_are_old(folder):
    scratch = folder.path / "tmp"
    scratch.mkdir(parents=True)
    for name, age_s in ((f"{TEMPORARY}new", 60), (f"{TEMPORARY}old", LEFT_BEHIND_S + 60)):
        (scratch / name).write_bytes(b"half")
        os.utime(scratch / name, (time.time() - age_s,) * 2)
    folder.sweep()
    assert [path.name for path in scratch.iterdir()] == [f"{TEMPORARY}new"]
    folder.sweep(older_than_s=0)
    assert list(scratch.iterdir()) == []


def test_entries_of_a_key_are_told_from_others():
    own, other = f"{KEY[:32]}-{'1' * 32}.wav", f"{'c' * 32}-{'1' * 32}.wav"
    assert entries_for(KEY, [other, f"{own}.part", own, "readme.txt"]) == [own]


def test_an_entry_that_others_hold_open_is_stored_already(folder, monkeypatch):
    """As on Windows, where it can't be replaced while it is read: whoever stored it stored the same."""
    name = f"{KEY[:32]}-{'0' * 32}.wav"
    folder.write(name, b"sound")

    def held(*_slots):
        raise PermissionError(13, "Access denied")

    monkeypatch.setattr(disk, "rename", held)
    folder.write(name, b"sound")
    assert [path.name for path in folder.path.rglob("*") if path.is_file()] == [name]
    for other in (b"other", b"longer than sound"):
        with pytest.raises(PermissionError):
            folder.write(name, other)
    with pytest.raises(PermissionError):
        folder.write(name.replace("0", "1"), b"sound")
