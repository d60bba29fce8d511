"""A team's store over fsspec, here on a folder: it serves other machines, is never trusted, and may be out of reach."""

from __future__ import annotations

import pytest

from sfxgen.cache.fsspec_store import FsspecStore
from sfxgen.cache.local import Cache
from sfxgen.cache.store import Folder

pytest.importorskip("fsspec", reason="fsspec comes with sfxgen[shared]")

KEY = "ab" * 32


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "cache")


def url(path):
    """As fsspec reads it: nothing escaped."""
    return f"file:///{path.as_posix().removeprefix('/')}"


@pytest.fixture
def shared(tmp_path):
    return FsspecStore(url(tmp_path / "nas"))


def test_it_serves_another_machine(folder, shared, tmp_path):
    put = Cache([folder, shared]).put(KEY, b"once for all")
    other = Folder(tmp_path / "other machine")
    assert Cache([other, shared]).get(KEY) == put
    assert Cache([other]).get(KEY) == put
    assert shared.warnings == []


def test_bytes_slipped_in_are_not_believed(folder, shared, tmp_path):
    put = Cache([shared]).put(KEY, b"true")
    (place,) = (tmp_path / "nas").rglob("*.wav")
    place.write_bytes(b"false")
    cache = Cache([folder, shared])
    assert cache.get(KEY, put.sha256) is None
    assert len(cache.warnings) == 1


def test_out_of_reach_is_a_warning_not_an_end(folder, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    shared = FsspecStore(url(tmp_path / "file" / "nas"))
    cache = Cache([folder, shared])
    put = cache.put(KEY, b"sound")
    assert Cache([folder]).get(KEY) == put
    assert len(cache.warnings) == 1
