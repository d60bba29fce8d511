"""The history of renders: what is noted, found again, and outlives damage."""

from __future__ import annotations

from dataclasses import replace

from sfxgen.lock.records import SoundRecord, TakeRecord
from sfxgen.studio import ledger as ledger_module
from sfxgen.studio.ledger import HISTORY, Ledger


def take(number: int, render: str, **fields) -> TakeRecord:
    about = {"finish": "f" * 64, "raw": "b" * 64, "sha256": "c" * 64, "size": 1, "seed": number}
    return TakeRecord(path=f"assets/sfx/a_{number:02d}.ogg", render=render * 64, **{**about, **fields})


def record(*renders: str) -> SoundRecord:
    spec = {"prompt": "a", "duration": 1}
    return SoundRecord(model="procedural", spec=spec, takes=tuple(take(i, r) for i, r in enumerate(renders, 1)))


def test_a_render_is_noted_when_another_takes_its_place(tmp_path):
    ledger = Ledger(tmp_path)
    ledger.note({"a": record("1", "2")}, {"a": record("1", "3")})
    ledger.note({"a": record("1", "3")}, {"a": record("4", "3")})
    found = Ledger(tmp_path).of("a")
    assert [(each.take, each.key[0], each.seed) for each in found] == [(1, "1", 1), (2, "2", 2)]
    assert found[0].spec == {"prompt": "a", "duration": 1} and found[0].when.startswith("20")
    assert Ledger(tmp_path).find("a", 2, "2" * 64).raw == "b" * 64


def test_what_stays_is_removed_and_what_people_made_is_not_noted(tmp_path):
    ledger = Ledger(tmp_path)
    before = record("1")
    ledger.note({"a": before}, {"a": before})
    ledger.note({"m": replace(before, takes=(take(1, "1", manual=True),))}, {})
    ledger.note({"r": replace(before, spec={"source": "a.wav"})}, {})
    assert not (tmp_path / HISTORY).exists()
    ledger.note({"gone": before}, {})
    assert [each.sound for each in ledger.of("gone")] == ["gone"]


def test_a_render_that_came_back_and_went_again_is_told_once_and_first(tmp_path):
    ledger = Ledger(tmp_path)
    for old, new in (("1", "2"), ("2", "1"), ("1", "3")):
        ledger.note({"a": record(old)}, {"a": record(new)})
    assert [each.key[0] for each in Ledger(tmp_path).of("a")] == ["1", "2"]


def test_lines_that_are_damaged_cost_only_themselves(tmp_path):
    ledger = Ledger(tmp_path)
    ledger.note({"a": record("1")}, {"a": record("2")})
    path = tmp_path / HISTORY
    path.write_bytes(b"{\n\xff\xff\n[1]\n" + path.read_bytes() + b'{"sound": 3}\n{"so')
    assert [each.key[0] for each in Ledger(tmp_path).of("a")] == ["1"]


def test_a_file_that_grows_too_large_keeps_the_latest(tmp_path, monkeypatch):
    monkeypatch.setattr(ledger_module, "LARGEST", 2000)
    monkeypatch.setattr(ledger_module, "KEPT", 2)
    ledger = Ledger(tmp_path)
    for number in range(12):
        old, new = f"{number:x}", f"{number + 1:x}"
        ledger.note({"a": record(old)}, {"a": record(new)})
    assert len(Ledger(tmp_path).of("a")) < 12
    assert Ledger(tmp_path).of("a")[0].key[0] == "b"
