"""Other systems' ways with a disk, as far as this one can stand in for them."""

from __future__ import annotations

import errno
import os
import stat
import time

import pytest

from sfxgen.errors import ReadOnlyError
from sfxgen.files import atomic, disk
from sfxgen.files.disk import Slot
from sfxgen.files.gate import Gate


class Entry:
    """A folder's entry as Windows gives it."""

    def __init__(self, name, tag):
        self.name, self._tag = name, tag

    def is_dir(self, *, follow_symlinks=True):
        return True

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return self

    @property
    def st_reparse_tag(self):
        return self._tag


@pytest.mark.parametrize(("tag", "is_own"), [(0, True), (0xA0000003, False)])
def test_a_junction_is_a_link_and_no_folder_of_its_own(monkeypatch, tag, is_own):
    monkeypatch.setattr(disk, "_HAS_JUNCTIONS", True)
    monkeypatch.setattr(disk, "_JUNCTION", 0xA0000003)
    assert disk.is_folder(Entry("a", tag)) == is_own
    assert disk.is_link(Entry("a", tag)) != is_own


def test_macos_is_asked_to_go_past_the_drive_s_memory(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(disk, "FULL_SYNC", asked.append)
    Gate(tmp_path).write("a", b"x")
    assert len(asked) >= 1 + disk.FOLDERS_CAN_BE_HELD  # the file, and the folder with its name


def test_where_the_file_system_can_t_the_plain_way_is_taken(monkeypatch, tmp_path):
    synced = []

    def refuse(descriptor):
        raise OSError(errno.ENOTSUP, "not supported")

    monkeypatch.setattr(disk, "FULL_SYNC", refuse)
    monkeypatch.setattr(os, "fsync", synced.append)
    Gate(tmp_path).write("a", b"x")
    assert len(synced) >= 1 + disk.FOLDERS_CAN_BE_HELD


@pytest.fixture
def windows(monkeypatch):
    """Replacing and deleting refuse a file without its write bit, as on Windows."""
    monkeypatch.setattr(atomic, "OPEN_FILES_ARE_LOCKED", True)
    rename, unlink = disk.rename, disk.unlink

    def refusing(act):
        def acted(*slots):
            if (found := disk.lstat(slots[-1])) and not found.st_mode & stat.S_IWUSR:
                raise PermissionError(errno.EACCES, "Access is denied", str(slots[-1].path))
            act(*slots)

        return acted

    monkeypatch.setattr(disk, "rename", refusing(rename))
    monkeypatch.setattr(disk, "unlink", refusing(unlink))


def test_nobody_waits_for_a_read_only_file(windows, tmp_path):
    place = tmp_path / "a"
    place.write_bytes(b"old")
    place.chmod(0o444)
    began = time.monotonic()
    with pytest.raises(ReadOnlyError):
        Gate(tmp_path).write("a", b"new")
    with pytest.raises(PermissionError):  # made read-only after it was asked for
        atomic.write_and_rename(Slot(tmp_path / "b"), Slot(place), b"new", None)
    with pytest.raises(PermissionError):
        atomic.patiently(lambda: disk.unlink(Slot(place)), Slot(place))
    assert time.monotonic() - began < atomic.RETRY_S / 2
    assert place.read_bytes() == b"old" and not (tmp_path / "b").exists()


def test_a_file_that_another_program_holds_is_waited_for(windows, tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"old")
    tries, rename = [], disk.rename

    def held_at_first(*slots):
        tries.append(slots)
        if len(tries) < 3:
            raise PermissionError(errno.EACCES, "held", str(slots[-1].path))
        rename(*slots)

    monkeypatch.setattr(disk, "rename", held_at_first)
    Gate(tmp_path).write("a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new" and len(tries) == 3


def test_in_a_cache_a_read_only_file_gives_way_there_too(windows, tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a").chmod(0o444)
    gate = Gate(tmp_path, holds_only_ours=True)
    gate.write("a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    (tmp_path / "a").chmod(0o444)
    gate.remove("a")
    assert not (tmp_path / "a").exists()


@pytest.mark.first(1)
@pytest.mark.parametrize("name", ["sfxgen.yaml", "audio/a.sfx.yaml", "sfxgen.lock"])
def test_a_file_that_an_editor_is_saving_is_read_a_moment_later(game, monkeypatch, name):
    from projects import STEPS

    game.write("sfxgen.yaml", "output: out\n")
    game.sounds(STEPS)
    assert game.build().code == 0
    monkeypatch.setattr(atomic, "OPEN_FILES_ARE_LOCKED", True)
    tries, read = [], disk.read

    def held_at_first(path, most=-1):
        if path == game.root / name:
            tries.append(path)
            if len(tries) == 1:
                raise PermissionError(errno.EACCES, "held", str(path))
        return read(path, most)

    monkeypatch.setattr(disk, "read", held_at_first)
    (game.root / name).touch()
    result = game.run("check")
    assert (result.code, len(tries) > 1) == (0, True), result.err


def test_a_name_that_windows_can_t_have_is_no_file(tmp_path, monkeypatch):
    def refuse(real):
        def asked(path, *args, **options):
            if "*" not in str(path):
                return real(path, *args, **options)
            error = OSError(errno.EINVAL, "Invalid name", str(path))
            error.winerror = 123
            raise error

        return asked

    for name in ("stat", "lstat", "open"):
        monkeypatch.setattr(os, name, refuse(getattr(os, name)))
    place = tmp_path / "rec" / "*.wav"
    for ask in (disk.stat, disk.stat_through, disk.read, disk.reader, disk.digest):
        with pytest.raises(FileNotFoundError):
            ask(place)
    assert not disk.exists(place)
