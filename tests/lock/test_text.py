"""A lock's text is taken apart only as sfxgen lays it out, and read as strictly as the whole."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from msgspec import structs

from sfxgen.errors import LockError
from sfxgen.lock.records import Lock, SoundRecord, TakeRecord, parse_lock
from sfxgen.lock.text import LockText, digest, pinned, short, summarized

TAKES = tuple(
    TakeRecord(
        path=f"assets/sfx/{n}.ogg", seed=n, render=f"{n}" * 64, finish="b" * 64, raw="c" * 64, sha256="d" * 64, size=1
    )
    for n in range(3)
)
RECORD = SoundRecord(model="audioldm2", revision="5" * 40, spec={"prompt": "ä"}, takes=TAKES[:1])
LOCK = Lock(
    sounds={
        "a": RECORD,
        "b/c": SoundRecord(spec={"loop": {"crossfade": 1}, "source": "x.wav"}, takes=TAKES, side_files=("b.tres",)),
        "d": replace(RECORD, revision="6" * 40, takes=(structs.replace(TAKES[2], draft="e" * 64),)),
    },
    side_files=("sfx.gd",),
    extra={"other": {"sounds": {"x": {"y": 1}}}},
)


def text(lock: Lock = LOCK) -> LockText:
    return LockText(lock.to_bytes())


def test_names_out_of_order_are_read_as_a_whole():
    one, other = LOCK.block("a"), LOCK.block("b/c")
    assert LockText(LOCK.to_bytes().replace(one + b"\n  },\n" + other, other + b"\n  },\n" + one)).blocks is None


def test_it_is_taken_apart_as_it_is_laid_out():
    taken = text()
    assert list(taken.blocks) == ["a", "b/c", "d"]
    assert taken.blocks == {name: LOCK.block(name) for name in LOCK.sounds}
    assert taken.frame == replace(LOCK, sounds={})
    assert taken.frame.to_bytes(taken.blocks) == taken.data


@pytest.mark.parametrize(
    "change",
    [
        lambda text: json.dumps(json.loads(text)),
        lambda text: text.replace('"version": 1', '"version":  1'),
        lambda text: text.replace('"version": 1', '"version": 2'),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace('  "a": {', '  "d": {'),
        lambda text: text.replace('  "a": {', '  "\\u0061": {'),
        lambda text: text.replace('  "a": {', '<<<<<<< ours\n  "a": {'),
        lambda _text: "",
        lambda _text: Lock().to_text(),
    ],
)
def test_any_other_layout_is_not(change):
    changed = change(LOCK.to_text())
    assert changed != LOCK.to_text()
    assert LockText(changed.encode()).blocks is None


def test_some_sounds_are_read_as_in_the_whole():
    assert text().whole() == LOCK
    for names in ([], ["d"], ["a", "b/c"], list(LOCK.sounds)):
        assert text().some(names) == replace(LOCK, sounds={name: LOCK.sounds[name] for name in names})


@pytest.mark.parametrize("damage", ['"seed": "0"', '"seed": 0,\n     "seed": 0', "\udcff"])
def test_some_sounds_are_read_as_strictly_as_the_whole(damage):
    taken = LockText(LOCK.to_text().replace('"seed": 0', damage, 1).encode("utf-8", "surrogateescape"))
    assert taken.some(["d"]).sounds.keys() == {"d"}
    for read in (lambda: taken.some(["a"]), taken.whole):
        with pytest.raises(LockError):
            read()


def test_a_digest_is_of_the_bytes():
    assert text().digest == digest(LOCK.to_bytes()) != digest(b"")


def test_a_summary_tells_what_a_record_does():
    found = {name: summarized(record) for name, record in LOCK.sounds.items()}
    assert [each.is_draft for each in found.values()] == [False, False, True]
    assert [each.is_loop for each in found.values()] == [False, True, False]
    assert found["b/c"].paths == ("assets/sfx/0.ogg", "assets/sfx/1.ogg", "assets/sfx/2.ogg")
    assert found["b/c"].side_files == ("b.tres",)
    assert (found["a"].model, found["a"].revision) == ("audioldm2", "5" * 40)
    assert pinned(found.values()) == pinned(LOCK.sounds.values()) == {"audioldm2": "5" * 40}


def test_a_summary_knows_what_its_takes_are_made_of():
    found = summarized(LOCK.sounds["d"])
    for digest_ in ("e" * 64, "b" * 64, "2" * 64):
        assert found.shares({short(digest_)})
    assert not found.shares({short("1" * 64), short("c" * 64)})


def test_what_is_read_of_a_stranger_stays_a_lock():
    assert parse_lock(text().whole().to_text()) == LOCK
