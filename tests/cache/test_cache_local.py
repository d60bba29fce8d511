"""Renders survive, and are believed only when they are what their name says."""

from __future__ import annotations

import os
import time

import pytest

from sfxgen.cache.local import Cache
from sfxgen.cache.packed import Account
from sfxgen.cache.store import DAY_S, Folder, entry_name
from sfxgen.files.atomic import sha256

KEY = "ab" * 32


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "cache")


def entry(folder):
    (path,) = folder.entries()
    return path


def test_what_was_put_is_found_by_its_key_alone(folder):
    put = Cache(folder).put(KEY, b"sound")
    got = Cache(folder).get(KEY)
    assert got == put
    assert got.sha256 == sha256(b"sound")
    assert Cache(folder).get("cd" * 32) is None


def test_an_entry_with_other_bytes_than_the_lock_has_is_as_good_as_none(folder):
    cache = Cache(folder)
    put = cache.put(KEY, b"sound")
    assert cache.get(KEY, expected=put.sha256) == put
    assert cache.get(KEY, expected="0" * 64) is None
    assert cache.has(KEY, put.sha256)
    assert not cache.has(KEY, "0" * 64)


@pytest.mark.parametrize("damage", [b"", b"soun", b"sounds", b"sovnd"])
def test_a_damaged_entry_is_dropped_with_a_warning(folder, damage):
    cache = Cache(folder)
    cache.put(KEY, b"sound")
    entry(folder).write_bytes(damage)
    assert cache.get(KEY) is None
    assert list(folder.entries()) == []
    assert len(cache.warnings) == 1


def test_a_damaged_entry_does_not_hide_a_sound_one(folder):
    cache = Cache(folder)
    cache.put(KEY, b"one")
    entry(folder).write_bytes(b"broken")
    cache.put(KEY, b"two")
    assert cache.get(KEY).data == b"two"


def test_an_entry_of_an_earlier_version_lies_there_unpacked_and_is_read(folder):
    name = entry_name(KEY, sha256(b"sound"))
    folder.write(name, b"sound")
    assert Cache(folder).get(KEY).data == b"sound"
    assert Cache(folder).put(KEY, b"sound").sha256 == sha256(b"sound")
    assert folder.read(name) == b"sound", "it was sound as it was"


def test_what_has_not_been_used_for_a_day_counts_as_used_now(folder):
    Cache(folder).put(KEY, b"sound")
    os.utime(entry(folder), (time.time() - 2 * DAY_S,) * 2)
    assert Cache(folder).get(KEY) is not None
    assert time.time() - entry(folder).stat().st_mtime < 60


def test_an_entry_says_what_rendered_it(folder):
    account = Account(device="NVIDIA H100", warnings=("few steps",), scores=(0.5, None), judge="its own")
    Cache(folder).put(KEY, b"sound", account)
    assert Cache(folder).get(KEY).account == account
