from __future__ import annotations

import pytest
from msgspec import structs

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord
from sfxgen.plan.lock_index import LockIndex

FINAL = TakeRecord(path="final.ogg", seed=0, render="1" * 64, finish="2" * 64, raw="3" * 64, sha256="4" * 64, size=1)
DRAFT = structs.replace(FINAL, path="draft.ogg", render="5" * 64, finish="6" * 64, draft="7" * 64, sha256="8" * 64)
MANUAL = structs.replace(FINAL, path="manual.ogg", render="9" * 64, finish="a" * 64, sha256="b" * 64, manual=True)
TAKES = (FINAL, DRAFT, MANUAL)
FILES = {take.path: take.sha256 for take in TAKES}
LOCK = Lock(sounds={take.path.partition(".")[0]: SoundRecord(takes=(take,)) for take in TAKES})


@pytest.fixture
def index():
    return LockIndex(LOCK, FILES, {"final.ogg": frozenset({"c" * 64})})


def test_finals_and_drafts_are_found_by_what_they_are_made_of(index):
    assert index.final(FINAL.render) == ("final", FINAL)
    assert index.final(DRAFT.render) is None and index.draft(DRAFT.draft) == ("draft", DRAFT)
    assert index.final(MANUAL.render) is None, "a person's file is no render"


def test_only_files_as_sfxgen_left_them_are_intact(index):
    assert index.intact(FINAL.finish) == FINAL
    assert index.intact(MANUAL.finish) is None
    edited = LockIndex(LOCK, {**FILES, "final.ogg": "0" * 64}, {})
    assert edited.intact(FINAL.finish) is None
    assert LockIndex(LOCK, {}, {}).intact(FINAL.finish) is None


def test_sfxgen_s_own_is_what_the_lock_or_the_journal_says(index):
    assert index.is_own("final.ogg", FINAL.sha256) and index.is_own("final.ogg", "c" * 64)
    assert not index.is_own("draft.ogg", FINAL.sha256)
    assert not index.is_own("nowhere.ogg", FINAL.sha256)


def test_the_journal_is_asked_last():
    """Reading it costs time, and most files are as the lock says."""

    class Unread(dict):
        def __getitem__(self, key):
            raise AssertionError("it was read")

        get = __getitem__

    assert LockIndex(LOCK, FILES, Unread()).is_own("final.ogg", FINAL.sha256)
