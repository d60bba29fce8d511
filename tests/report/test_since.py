from __future__ import annotations

import json

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord
from sfxgen.report.since import changes, differs_in_seeds_alone


def record(*hashes: str, **spec: object) -> SoundRecord:
    takes = tuple(
        TakeRecord(path=f"a/x_{i}.ogg", seed=i, render="0" * 64, finish="0" * 64, raw="0" * 64, sha256=sha * 64, size=1)
        for i, sha in enumerate(hashes)
    )
    return SoundRecord(model="m", spec=spec, takes=takes)


def told(before: dict, after: dict) -> list[tuple]:
    found = changes(Lock(sounds=before), Lock(sounds=after))
    return [(each.name, each.kind, each.what, len(each.before)) for each in found]


def test_sounds_are_added_removed_changed_or_as_they_were():
    before = {"a": record("1"), "b": record("2"), "c": record("3", prompt="a step")}
    after = {"b": record("2"), "c": record("4", prompt="two steps"), "d": record("5")}
    assert told(before, after) == [
        ("a", "removed", ("removed",), 1),
        ("c", "changed", ('prompt changed: "a step" -> "two steps"',), 1),
        ("d", "added", ("new",), 0),
    ]


def test_a_new_name_for_the_same_files_is_a_rename():
    assert told({"a": record("1", "2")}, {"b": record("1", "2")}) == [("b", "changed", ("renamed: it was a",), 2)]


def test_takes_and_seeds_are_told():
    (found,) = changes(Lock(sounds={"a": record("1", "2")}), Lock(sounds={"a": record("1")}))
    assert found.what == ("2 -> 1 takes", "seeds changed: 0, 1 -> 0")


def test_a_seed_brings_a_take_back_only_where_nothing_else_changed():
    old = record("1", prompt="x", seeds=[1])
    assert differs_in_seeds_alone(old, record("2", prompt="x", seeds=[2]))
    assert not differs_in_seeds_alone(old, record("2", prompt="y"))
    assert not differs_in_seeds_alone(old, None)
    assert json.dumps(old.spec)
