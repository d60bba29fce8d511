"""A file's hash is believed while its size, times and inode are as they were, and not where they may lie."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from sfxgen.files import atomic, change_time, disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import LOCAL, STATE
from sfxgen.files.stat_index import FILES, StatIndex
from sfxgen.files.state import State, read_state


def saved(index: StatIndex, state: State, folder: Path) -> StatIndex:
    """Return the index that the next command would have."""
    index.save()
    state.save(Gate(folder))
    return StatIndex(folder, read_state(folder / LOCAL))


def test_a_hash_is_taken_once_and_again_when_the_file_moves(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"one")
    os.utime(path, (1, 1))
    index = StatIndex(tmp_path, State())
    first = index.sha256("a")
    assert first == atomic.sha256(b"one")
    path.write_bytes(b"two")
    assert index.sha256("a") == atomic.sha256(b"two")
    path.unlink()
    assert index.sha256("a") is None


def test_a_change_within_the_timestamps_grain_is_seen(tmp_path):
    path, state = tmp_path / "a", State()
    path.write_bytes(b"one")
    stat = path.stat()
    index = StatIndex(tmp_path, state)
    index.sha256("a")
    again = saved(index, state, tmp_path)
    path.write_bytes(b"two")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert again.sha256("a") == atomic.sha256(b"two")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1}', '{"a": [1, 2, 3, 4]}', "\0"])
def test_a_damaged_index_costs_time_only(tmp_path, text):
    (tmp_path / "a").write_bytes(b"one")
    (tmp_path / STATE).write_text(text)
    state = read_state(tmp_path / LOCAL)
    index = StatIndex(tmp_path, state)
    assert index.sha256("a") == atomic.sha256(b"one")
    assert saved(index, state, tmp_path).sha256("a") == atomic.sha256(b"one")


@pytest.fixture
def settled(monkeypatch):
    """Take files for settled at once, not two seconds after they were written."""
    monkeypatch.setattr("sfxgen.files.stat_index.RACY_NS", -1)


def test_an_old_file_is_known_next_time_without_reading(tmp_path, monkeypatch, settled):
    (tmp_path / "a").write_bytes(b"one")
    state = State()
    index = StatIndex(tmp_path, state)
    index.sha256("a")
    again = saved(index, state, tmp_path)
    monkeypatch.setattr("sfxgen.files.stat_index.sha256_file", lambda path: "read")
    assert again.sha256("a") == atomic.sha256(b"one")


def test_what_is_gone_is_forgotten(tmp_path, settled):
    (tmp_path / "a").write_bytes(b"one")
    state = State()
    index = StatIndex(tmp_path, state)
    index.sha256("a")
    again = saved(index, state, tmp_path)
    (tmp_path / "a").unlink()
    assert again.sha256("a") is None and again.key("a") is None


@pytest.mark.skipif(os.name == "nt", reason="there every name is text")
def test_a_name_that_is_no_text_costs_the_others_nothing(tmp_path, settled):
    odd = os.fsdecode(b"\xff")
    for name in ("a", odd):
        (tmp_path / name).write_bytes(name.encode("utf-8", "surrogateescape"))
    state = State()
    index = StatIndex(tmp_path, state)
    assert index.sha256(odd) == atomic.sha256(b"\xff")
    index.sha256("a")
    assert saved(index, state, tmp_path).key("a") is not None
    assert read_state(tmp_path / LOCAL).get(FILES).keys() == {"a"}


@pytest.mark.skipif(os.name == "nt", reason="the real thing is in tests/windows/smoke.py")
def test_where_ctime_is_when_a_file_was_made_the_time_of_any_change_is_asked_for(settled, tmp_path, monkeypatch):
    """As on Windows: a file copied over in place, with the times of another of its size."""
    told, stat_of = [], disk.stat_through

    def made_long_ago(path):
        stat, is_link = stat_of(path)
        told.append(stat.st_ctime_ns)
        seen = {name: getattr(stat, name) for name in ("st_size", "st_mtime_ns", "st_ino", "st_mode")}
        return SimpleNamespace(**seen, st_ctime_ns=1), is_link

    monkeypatch.setattr(disk, "stat_through", made_long_ago)
    monkeypatch.setattr(change_time, "HAS_CTIME", False)
    monkeypatch.setattr(change_time, "told_by_windows", lambda path: told[-1])
    path, state = tmp_path / "a", State()
    path.write_bytes(b"one")
    before = path.stat()
    index = StatIndex(tmp_path, state)
    index.sha256("a")
    again = saved(index, state, tmp_path)
    path.write_bytes(b"two")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert again.sha256("a") == atomic.sha256(b"two")


def test_where_windows_does_not_tell_either_it_is_when_the_file_was_made(tmp_path, monkeypatch):
    monkeypatch.setattr(change_time, "HAS_CTIME", False)
    (tmp_path / "a").touch()
    stat = (tmp_path / "a").stat()
    assert change_time.change_time_ns(tmp_path / "a", stat) == stat.st_ctime_ns
