"""Files appear whole or not at all, and nothing leads out of the project."""

from __future__ import annotations

import errno
import os

import pytest

from sfxgen.errors import SfxgenError
from sfxgen.files import atomic, disk


def test_the_new_bytes_replace_the_old_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "deep" / "a.bin"
    atomic.write_atomic(path, b"one")
    atomic.write_atomic(path, b"two", scratch=tmp_path / "scratch")
    assert path.read_bytes() == b"two"
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [path]


@pytest.mark.parametrize("step", ["create", "write", "sync", "close", "rename"])
def test_a_full_disk_leaves_the_old_bytes_and_no_litter(tmp_path, monkeypatch, step):
    path = tmp_path / "a.bin"
    atomic.write_atomic(path, b"old")

    def full(*_args, **_kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(disk, step, full)
    with pytest.raises(OSError, match=f"No space.*{path}"):
        atomic.write_atomic(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_another_file_system_for_the_scratch_is_no_obstacle(tmp_path, monkeypatch):
    real = disk.rename

    def elsewhere(old, new):
        if "scratch" in old.parts:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        real(old, new)

    monkeypatch.setattr(disk, "rename", elsewhere)
    atomic.write_atomic(tmp_path / "a.bin", b"data", scratch=tmp_path / "scratch")
    assert (tmp_path / "a.bin").read_bytes() == b"data"
    assert list((tmp_path / "scratch").iterdir()) == []


def test_files_get_the_users_permissions(tmp_path):
    old = os.umask(0o027)
    try:
        atomic.write_atomic(tmp_path / "a", b"")
    finally:
        os.umask(old)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("path", ["", ".", "..", "../a", "a/../../b", "/a", "a//b", "a/./b", "C:/a", "a\\b", "a\0b"])
def test_paths_that_lead_elsewhere_are_refused(tmp_path, path):
    with pytest.raises(SfxgenError):
        atomic.inside(tmp_path, path)


def test_links_inside_are_followed_links_outside_are_not(tmp_path):
    root = tmp_path / "root"
    (root / "real").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (root / "in").symlink_to(root / "real", target_is_directory=True)
    (root / "out").symlink_to(tmp_path / "outside", target_is_directory=True)
    assert atomic.inside(root, "in/a.ogg") == root / "in/a.ogg"
    with pytest.raises(SfxgenError, match="link"):
        atomic.inside(root, "out/a.ogg")


@pytest.mark.parametrize("target", ["root/real", "outside", "nowhere", "root/link"])
def test_a_link_in_a_files_own_place_is_refused_wherever_it_leads(tmp_path, target):
    (tmp_path / "root").mkdir()
    (tmp_path / "root/real").touch()
    (tmp_path / "outside").touch()
    (tmp_path / "root/link").symlink_to(tmp_path / target)
    with pytest.raises(SfxgenError, match="link is a link"):
        atomic.inside(tmp_path / "root", "link")


def test_empty_folders_go_up_to_the_root_only(tmp_path):
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (tmp_path / "a" / "keep").write_text("")
    atomic.remove_empty_folders(deep, tmp_path)
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["keep"]
