from __future__ import annotations

import os

import pytest

from sfxgen.build.output_writer import OutputWriter, Placed
from sfxgen.build.workspace import Workspace
from sfxgen.engines.side_files import SideFiles
from sfxgen.errors import SoundError, UsageError
from sfxgen.files import disk
from sfxgen.files.atomic import sha256

PATH = "assets/sfx/a.ogg"


class Place:
    """A folder, and a writer that takes the bytes `own` for sfxgen's."""

    def __init__(self, root):
        self.root, self.path = root, root / PATH
        self.workspace = Workspace(root, ".sfxgen/cache")
        side_files = SideFiles(self.workspace.gate, None, lambda *_: True)
        self.writer = OutputWriter(self.workspace, side_files, lambda path, digest: digest == sha256(b"own"))

    def put(self, data):
        self.path.parent.mkdir(parents=True)
        self.path.write_bytes(data)

    @property
    def noted(self):
        return {path: set(digests) for path, digests in self.workspace.journal().read().items()}


@pytest.fixture
def place(tmp_path):
    (tmp_path / ".sfxgen").mkdir()
    (tmp_path / ".sfxgen/.gitignore").write_text("*\n")  # as every build puts it there before all else
    return Place(tmp_path)


def test_a_new_output_is_written_and_noted(place, sound, record):
    assert place.writer.write(sound(), record(PATH, b"new"), b"new") is Placed.WRITTEN
    assert place.path.read_bytes() == b"new"
    assert place.noted == {PATH: {sha256(b"new")}}
    assert not place.writer.is_unsure


def test_the_journal_knows_of_it_before_the_file_is_there(place, sound, record, monkeypatch):
    def refuse(old, new):
        if new.path == place.path:
            raise OSError(28, "No space left on device")
        rename(old, new)

    rename = disk.rename
    monkeypatch.setattr(disk, "rename", refuse)
    place.put(b"own")
    with pytest.raises(OSError, match="No space"):
        place.writer.write(sound(), record(PATH, b"new"), b"new")
    assert place.path.read_bytes() == b"own"
    assert place.noted == {PATH: {sha256(b"new")}}
    assert place.writer.is_unsure


def test_bytes_that_are_there_already_are_not_written_again(place, sound, record):
    place.put(b"new")
    before = place.path.stat().st_mtime_ns
    assert place.writer.write(sound(), record(PATH, b"new"), b"new") is Placed.SAME
    assert (place.path.stat().st_mtime_ns, place.noted) == (before, {})


def test_a_person_s_file_stays_unless_forced(place, sound, record):
    place.put(b"by hand")
    assert place.writer.write(sound(), record(PATH, b"new"), b"new") is Placed.IN_THE_WAY
    assert place.path.read_bytes() == b"by hand"
    assert place.noted == {}
    assert place.writer.write(sound(), record(PATH, b"new"), b"new", force=True) is Placed.WRITTEN
    assert place.path.read_bytes() == b"new"


def test_a_file_of_sfxgen_s_own_is_replaced(place, sound, record):
    place.put(b"own")
    assert place.writer.write(sound(), record(PATH, b"new"), b"new") is Placed.WRITTEN


def test_nothing_is_written_over_a_folder_or_through_a_link(place, sound, record, tmp_path):
    place.path.mkdir(parents=True)
    with pytest.raises(SoundError, match="is a folder"):
        place.writer.write(sound(), record(PATH, b"new"), b"new")
    outside = tmp_path / "outside.ogg"
    (tmp_path / "link.ogg").symlink_to(outside)
    with pytest.raises(UsageError, match="link"):
        place.writer.write(sound(), record("link.ogg", b"new"), b"new")
    assert not outside.exists()


def test_a_file_larger_than_any_sound_is_not_read(place, sound, record):
    place.put(b"by hand")
    with place.path.open("r+b") as file:
        file.truncate(2**42 if os.name != "nt" else 2**32)  # takes no space; reading it would take an hour
    assert place.writer.write(sound(), record(PATH, b"new"), b"new") is Placed.IN_THE_WAY
    assert place.writer.write(sound(), record(PATH, b"new"), b"new", force=True) is Placed.WRITTEN
    assert place.path.read_bytes() == b"new"
