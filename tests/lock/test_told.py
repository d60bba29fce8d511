"""What people are told of takes: in their sound's block, by path, where older versions take it for another tool's."""

from __future__ import annotations

import json

import pytest
from msgspec import structs

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord, parse_lock
from sfxgen.tasks.repair_lock import salvage

HASHES = {"render": "1" * 64, "finish": "2" * 64, "raw": "3" * 64, "sha256": "4" * 64}
ONE = TakeRecord(path="sfx/a_01.ogg", seed=0, size=1, **HASHES, warnings=("too {loud}: `a`", "smeared"))
TWO = TakeRecord(path="sfx/a_02.ogg", seed=1, size=1, **HASHES, advice=("muddy",))
LOCK = Lock(sounds={"a": SoundRecord(model="m", spec={"prompt": "p"}, takes=(ONE, TWO))})


def test_it_comes_back_as_it_was():
    assert parse_lock(LOCK.to_text()) == LOCK


def test_it_lies_in_the_sounds_block_so_that_a_take_is_flat():
    block = json.loads(LOCK.to_text())["sounds"]["a"]
    assert block["warnings"] == {"sfx/a_01.ogg": ["too {loud}: `a`", "smeared"]}
    assert block["advice"] == {"sfx/a_02.ogg": ["muddy"]}
    assert not [value for take in block["takes"] for value in take.values() if isinstance(value, dict | list)]


def test_a_lock_that_tells_nothing_is_as_it_always_was():
    quiet = SoundRecord(model="m", spec={}, takes=(structs.replace(ONE, warnings=()),))
    block = json.loads(Lock(sounds={"a": quiet}).to_text())["sounds"]["a"]
    assert set(block) == {"model", "spec", "state", "takes"}


@pytest.mark.parametrize("theirs", ["a text", 7, ["a"], {"sfx/a_01.ogg": "text"}, {"sfx/a_01.ogg": [1]}])
def test_what_another_tool_wrote_under_that_name_stays(theirs):
    data = json.loads(LOCK.to_text())
    data["sounds"]["a"]["warnings"] = theirs
    record = parse_lock(json.dumps(data)).sounds["a"]
    assert record.extra == {"warnings": theirs}
    assert [take.warnings for take in record.takes] == [(), ()]
    assert parse_lock(Lock(sounds={"a": record}).to_text()).sounds["a"] == record


def test_of_a_take_that_is_gone_nothing_is_told():
    data = json.loads(LOCK.to_text())
    data["sounds"]["a"]["warnings"]["sfx/gone.ogg"] = ["loud"]
    assert parse_lock(json.dumps(data)) == LOCK


def test_a_take_is_not_doubted_for_what_is_told_of_it():
    lock, _ = salvage(LOCK.to_text())
    assert lock.sounds["a"].takes == (ONE, TWO)
