"""Renders survive, are believed only when they are what their name says, and travel between stores."""

from __future__ import annotations

import pytest

from sfxgen.cache.layers import Cache
from sfxgen.cache.store import Folder
from sfxgen.files.atomic import sha256

KEY = "ab" * 32


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "cache")


def entry(folder):
    (path,) = folder.entries()
    return path


def test_what_was_put_is_found_by_its_key_alone(folder):
    put = Cache([folder]).put(KEY, b"sound")
    got = Cache([folder]).get(KEY)
    assert got == put
    assert got.sha256 == sha256(b"sound")
    assert Cache([folder]).get("cd" * 32) is None


def test_an_entry_with_other_bytes_than_the_lock_has_is_as_good_as_none(folder):
    cache = Cache([folder])
    put = cache.put(KEY, b"sound")
    assert cache.get(KEY, expected=put.sha256) == put
    assert cache.get(KEY, expected="0" * 64) is None
    assert cache.has(KEY, put.sha256)
    assert not cache.has(KEY, "0" * 64)


@pytest.mark.parametrize("damage", [b"", b"soun", b"sounds", b"sovnd"])
def test_a_damaged_entry_is_dropped_with_a_warning(folder, damage):
    cache = Cache([folder])
    cache.put(KEY, b"sound")
    entry(folder).write_bytes(damage)
    assert cache.get(KEY) is None
    assert list(folder.entries()) == []
    assert len(cache.warnings) == 1


def test_a_damaged_entry_does_not_hide_a_sound_one(folder):
    cache = Cache([folder])
    cache.put(KEY, b"one")
    entry(folder).write_bytes(b"broken")
    cache.put(KEY, b"two")
    assert cache.get(KEY).data == b"two"


def test_a_shared_store_is_asked_second_and_copied_from(tmp_path, folder):
    shared = Folder(tmp_path / "nas")
    put = Cache([shared]).put(KEY, b"rendered elsewhere")
    assert Cache([folder, shared]).get(KEY) == put
    assert Cache([folder]).get(KEY) == put


def test_a_put_goes_to_every_store(tmp_path, folder):
    shared = Folder(tmp_path / "nas")
    put = Cache([folder, shared]).put(KEY, b"mine")
    assert Cache([shared]).get(KEY) == put
