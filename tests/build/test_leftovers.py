from __future__ import annotations

import pytest

from sfxgen.build.leftovers import remove_leftovers
from sfxgen.engines.side_files import SideFiles
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.plan.decide import Leftover


@pytest.fixture
def leftover(tmp_path, record):
    def make(path: str, *, present=True, removable=True) -> Leftover:
        if present:
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(b"old")
        return Leftover(name="a", record=record(path, b"old"), present=present, removable=removable)

    return make


@pytest.fixture
def side_files(tmp_path):
    return SideFiles(Gate(tmp_path), None, lambda *_: True)


def test_what_sfxgen_made_goes_with_its_folder(tmp_path, leftover, side_files):
    removal = remove_leftovers([leftover("sfx/deep/a.ogg"), leftover("sfx/b.ogg")], side_files, needed={"sfx/b.ogg"})
    assert removal.gone == {"sfx/deep/a.ogg"}
    assert not removal.warnings and not removal.errors
    assert [path.name for path in (tmp_path / "sfx").iterdir()] == ["b.ogg"]


def test_what_a_person_changed_stays_and_is_theirs_from_now_on(tmp_path, leftover, side_files):
    removal = remove_leftovers([leftover("sfx/a.ogg", removable=False)], side_files, needed=())
    assert removal.gone == {"sfx/a.ogg"}
    assert "sfx/a.ogg is no longer managed" in removal.warnings[0]
    assert (tmp_path / "sfx/a.ogg").exists()


def test_what_is_gone_already_is_only_forgotten(leftover, side_files):
    removal = remove_leftovers([leftover("sfx/a.ogg", present=False, removable=False)], side_files, needed=())
    assert (removal.gone, removal.warnings) == ({"sfx/a.ogg"}, [])


def test_what_can_t_be_deleted_is_still_the_lock_s_and_the_others_go(tmp_path, leftover, side_files, monkeypatch):
    def refuse(slot):
        if slot.path.name == "a.ogg":
            raise PermissionError(13, "Permission denied", str(slot.path))
        unlink(slot)

    unlink = disk.unlink
    monkeypatch.setattr(disk, "unlink", refuse)
    removal = remove_leftovers([leftover("sfx/a.ogg"), leftover("sfx/b.ogg")], side_files, needed=())
    assert removal.gone == {"sfx/b.ogg"}
    assert [type(error) for error in removal.errors] == [PermissionError]


def test_what_lies_behind_a_link_stays(tmp_path, leftover, side_files):
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    (outside / "a.ogg").write_bytes(b"old")
    (tmp_path / "sfx").symlink_to(outside)
    removal = remove_leftovers([leftover("sfx/a.ogg")], side_files, needed=())
    assert removal.gone == set()
    assert "stays" in removal.warnings[0]
    assert (outside / "a.ogg").exists()
