"""Files appear whole or not at all, with the permissions they had, and nothing leads out of the root."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from sfxgen.errors import ReadOnlyError, SfxgenError, UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate, gate_to

ACTS = {
    "write": lambda gate, path: gate.write(path, b"new"),
    "append": lambda gate, path: gate.append(path, b"new"),
    "remove": lambda gate, path: gate.remove(path),
    "read": lambda gate, path: gate.read(path),
    "check": lambda gate, path: gate.check(path),
    "require_writable": lambda gate, path: gate.require_writable(path),
    "make_folder": lambda gate, path: gate.make_folder(path),
    "lock": lambda gate, path: gate.lock(path, lambda: None).release(),
}
SILENT = {
    "remove_empty_folders": lambda gate, path: gate.remove_empty_folders(path),
    "sweep": lambda gate, path: gate.sweep(path),
}
"""For these a refusal is no error: there is nothing of ours."""


@pytest.fixture
def root(tmp_path):
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    (folder / "empty").mkdir(parents=True)
    (folder / "file").write_bytes(b"mine")
    (folder / ".sfxgen-x.tmp").write_bytes(b"mine, whatever it is called")
    return folder


def contents(folder: Path) -> dict[str, bytes | None]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() if p.is_file() else None for p in folder.rglob("*")}


def test_the_new_bytes_replace_the_old_and_nothing_else_is_left(root):
    for gate in (Gate(root), Gate(root, scratch="aside/tmp")):
        gate.write("deep/a.bin", b"one")
        gate.write("deep/a.bin", b"two")
        assert gate.read("deep/a.bin") == b"two"
        assert [p for p in root.rglob("*") if p.is_file()] == [root / "deep/a.bin"]


def test_a_root_that_is_not_there_is_made(tmp_path):
    Gate(tmp_path / "some/where").write("a", b"x")
    Gate(tmp_path / "else/where").make_folder()
    assert (tmp_path / "some/where/a").read_bytes() == b"x"
    assert (tmp_path / "else/where").is_dir()


@pytest.mark.parametrize("step", ["create", "write", "sync", "close", "rename"])
def test_a_full_disk_leaves_the_old_bytes_and_no_litter(root, monkeypatch, step):
    gate, close, calls = Gate(root), disk.close, []
    gate.write("a.bin", b"old")

    def full(*args, **_kwargs):
        calls.append(args)
        if step == "close":
            close(*args)  # it is closed whatever it says
            if len(calls) > 1:  # of the folder
                return
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(disk, step, full)
    with pytest.raises(OSError, match=f"No space.*{re.escape(repr(str(root / 'a.bin')))}"):
        gate.write("a.bin", b"new")
    monkeypatch.undo()
    assert contents(root) == {"a.bin": b"old"}


def test_another_file_system_for_the_scratch_is_no_obstacle(root, monkeypatch):
    real = disk.rename

    def elsewhere(old, new):
        if "scratch" in old.path.parts:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        real(old, new)

    monkeypatch.setattr(disk, "rename", elsewhere)
    Gate(root, scratch="scratch").write("a.bin", b"data")
    assert contents(root) == {"a.bin": b"data", "scratch": None}


def test_no_descriptor_is_left_open(root):
    open_files = Path("/proc/self/fd")
    if not open_files.is_dir():
        pytest.skip("needs /proc")
    gate = Gate(root, scratch="tmp")
    before = len(list(open_files.iterdir()))
    for _ in range(20):
        gate.write("deep/er/a", b"x")
        gate.append("deep/er/b", b"x")
        gate.remove("deep/er/a")
        gate.remove("nowhere/a")
        gate.remove_empty_folders("nowhere/at/all")
    assert len(list(open_files.iterdir())) == before


# Permissions.


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX's")
@pytest.mark.parametrize("mask", [0o022, 0o027, 0o077])
def test_new_files_get_the_user_s_permissions_and_old_ones_keep_theirs(root, mask):
    gate = Gate(root, scratch="tmp")
    old = os.umask(mask)
    try:
        gate.write("new", b"")
        for mode in (0o600, 0o640, 0o666, 0o755):
            gate.write("kept", b"")
            (root / "kept").chmod(mode)
            gate.write("kept", b"again")
            assert (root / "kept").stat().st_mode & 0o7777 == mode
            gate.append("kept", b"more")
            assert (root / "kept").stat().st_mode & 0o7777 == mode
        (root / "kept").chmod(0o4755)
        gate.write("kept", b"by anyone, run as its owner?")
    finally:
        os.umask(old)
    assert (root / "new").stat().st_mode & 0o777 == 0o666 & ~mask
    assert (root / "kept").stat().st_mode & 0o7777 == 0o755


@pytest.mark.parametrize("act", ["write", "append", "remove", "require_writable"])
@pytest.mark.parametrize("mode", [0o444, 0o464, 0o400, 0])
def test_a_read_only_file_stays_and_is_named_with_what_to_do(root, act, mode):
    (root / "a.ogg").write_bytes(b"old")
    (root / "a.ogg").chmod(mode)
    with pytest.raises(ReadOnlyError, match=r"a\.ogg is read-only.*\n.*p4 edit a\.ogg"):
        ACTS[act](Gate(root), "a.ogg")
    (root / "a.ogg").chmod(0o600)
    assert contents(root) == {"a.ogg": b"old"}


def test_where_nothing_is_a_person_s_read_only_files_go(root):
    (root / "a").write_bytes(b"old")
    (root / "a").chmod(0o444)
    gate = Gate(root, holds_only_ours=True)
    gate.write("a", b"new")
    assert (root / "a").read_bytes() == b"new"
    gate.remove("a")
    assert contents(root) == {}


def test_where_nothing_is_a_person_s_what_is_in_the_way_gives_way(root, outside):
    (root / "link").symlink_to(outside / "file")
    os.mkfifo(root / "pipe")
    (root / "folder").mkdir()
    (root / "full/of").mkdir(parents=True)
    gate = Gate(root, holds_only_ours=True)
    for name in ("link", "pipe", "folder"):
        gate.write(name, b"new")
        assert (root / name).read_bytes() == b"new" and not (root / name).is_symlink()
    with pytest.raises(OSError, match="full"):
        gate.write("full", b"new")
    assert (outside / "file").read_bytes() == b"mine"


# Places.


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("path", ["", ".", "..", "../a", "a/../../b", "/a", "a//b", "a/./b", "C:/a", "a\\b", "a\0b"])
def test_paths_that_lead_elsewhere_are_refused(root, act, path):
    if act == "make_folder" and not path:
        pytest.skip("the root itself")
    with pytest.raises(SfxgenError, match="is not a path inside the project"):
        ACTS[act](Gate(root), path)
    assert contents(root.parent) == {"root": None}


@pytest.mark.parametrize("act", [*ACTS, *SILENT])
@pytest.mark.parametrize("target", ["outside", "outside/empty", "outside/file", "nowhere", "root/real", "root/link"])
def test_no_act_goes_through_a_link_or_to_one(root, outside, act, target):
    (root / "real").mkdir()
    (root / "link").symlink_to(root.parent / target)
    before = contents(root.parent)
    gate = Gate(root, scratch="real")
    for below in ("", "/empty", "/file", "/new/deep"):
        if act in SILENT:
            SILENT[act](gate, f"link{below}")
        else:
            with pytest.raises(UsageError, match="link"):
                ACTS[act](gate, f"link{below}")
        assert contents(root.parent) == before, below
        assert (root / "link").is_symlink()


def test_a_scratch_folder_that_is_a_link_is_refused(root, outside):
    (root / "tmp").symlink_to(outside)
    with pytest.raises(UsageError, match="tmp"):
        Gate(root, scratch="tmp").write("a", b"x")
    assert sorted(path.name for path in outside.iterdir()) == [".sfxgen-x.tmp", "empty", "file"]


@pytest.mark.parametrize("act", ["write", "append", "remove", "require_writable"])
def test_what_is_no_regular_file_is_neither_replaced_nor_deleted(root, act):
    os.mkfifo(root / "pipe")
    (root / "folder").mkdir()
    for path, said in (("pipe", "not a regular file"), ("folder", "is a folder")):
        with pytest.raises(UsageError, match=said):
            ACTS[act](Gate(root), path)
    assert (root / "pipe").is_fifo()


def test_a_file_with_another_name_elsewhere_is_not_changed_there(root, outside):
    """A project in an archive may bring hard links: what is appended to the one would be in the other."""
    for path in ("journal", "held"):
        os.link(outside / "file", root / path)
    Gate(root).append("journal", b" and more")
    Gate(root).lock("held", lambda: None).release()
    assert (root / "journal").read_bytes() == b"mine and more"
    assert (outside / "file").read_bytes() == b"mine"


@pytest.mark.skipif(not disk.FOLDERS_CAN_BE_HELD, reason="there the place is only checked before")
@pytest.mark.parametrize("act", ["write", "append", "remove", "make_folder"])
def test_a_link_put_in_between_check_and_act_leads_nowhere(root, outside, act, monkeypatch):
    """Right after the folder was opened, somebody moves it away and puts a link in its place."""
    (root / "sfx").mkdir()
    hold, swapped = disk.hold, []

    def hold_and_swap(where, parts):
        descriptor = hold(where, parts)
        if list(parts) == ["sfx"] and not swapped:
            swapped.append((root / "sfx").rename(root / "moved"))
            (root / "sfx").symlink_to(outside)
        return descriptor

    monkeypatch.setattr(disk, "hold", hold_and_swap)
    before = contents(outside)
    path = "sfx/deep" if act == "make_folder" else "sfx/file"
    try:
        ACTS[act](Gate(root), path)
    except (UsageError, OSError):
        assert act == "make_folder"  # it looks again at what it has made
    assert swapped and contents(outside) == before


@pytest.mark.skipif(not disk.FOLDERS_CAN_BE_HELD, reason="there the place is only checked before")
@pytest.mark.parametrize("swapped", ["the file", "its folder"])
def test_nothing_is_read_through_a_link_put_in_after_the_check(root, outside, swapped, monkeypatch):
    (root / "sfx").mkdir()
    (root / "sfx/file").write_bytes(b"the project's")
    check = Gate.check

    def check_and_swap(self, path):
        place = check(self, path)
        old = place if swapped == "the file" else place.parent
        old.rename(root / "moved")
        old.symlink_to(outside / "file" if swapped == "the file" else outside)
        return place

    monkeypatch.setattr(Gate, "check", check_and_swap)
    with pytest.raises((UsageError, OSError)):
        Gate(root).read("sfx/file")


def test_without_descriptors_of_folders_links_are_refused_all_the_same(root, outside, monkeypatch):
    monkeypatch.setattr(disk, "FOLDERS_CAN_BE_HELD", False)
    gate = Gate(root, scratch="tmp")
    gate.write("deep/a", b"one")
    gate.write("deep/a", b"two")
    gate.append("deep/a", b"three")
    assert gate.read("deep/a") == b"twothree"
    (root / "link").symlink_to(outside)
    for act in ("write", "append", "remove", "make_folder", "lock"):
        with pytest.raises(UsageError, match="link"):
            ACTS[act](gate, "link/file")
    gate.remove("deep/a")
    gate.remove_empty_folders("deep")
    assert sorted(contents(root)) == ["link", "tmp"]
    assert (outside / "file").read_bytes() == b"mine"


def test_empty_folders_go_up_to_the_root_only(root):
    (root / "a/b/c").mkdir(parents=True)
    (root / "a/keep").write_text("")
    Gate(root).remove_empty_folders("a/b/c")
    assert contents(root) == {"a": None, "a/keep": b""}


def test_the_gate_to_a_named_file_is_its_folder(root, outside):
    (root / "pictures").symlink_to(outside)  # whoever names a folder means what it leads to
    gate, name = gate_to(root / "pictures/new.png")
    gate.write(name, b"x")
    assert (outside / "new.png").read_bytes() == b"x"
    gate, name = gate_to(root / "pictures/new.png", root)  # in a project, it may be a stranger who made the link
    with pytest.raises(UsageError, match="leads out"):
        gate.write(name, b"x")
    (root / "a.png").symlink_to(outside / "file")
    gate, name = gate_to(root / "a.png")
    with pytest.raises(UsageError, match=r"a\.png is a link"):
        gate.write(name, b"x")
