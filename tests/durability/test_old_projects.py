"""Projects that earlier versions built are up to date: their lock, outputs and cache are believed as they are.

Each archive was made by the version it is named after: built, one sound adopted, built again.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from projects import Game

ARCHIVES = sorted(Path(__file__).with_name("old_projects").glob("*.zip"))


@pytest.fixture(params=ARCHIVES, ids=lambda path: path.stem)
def old(request, tmp_path: Path) -> Game:
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(tmp_path / "game")
    return Game(tmp_path / "game")


def test_a_project_of_an_earlier_version_is_up_to_date(old):
    before = {path: path.read_bytes() for path in old.root.rglob("*") if path.is_file() and ".sfxgen" not in path.parts}
    assert len(before) > 15
    result = old.build()
    assert result.code == 0, result.err
    made = {name: result.summary[name] for name in ("rendered", "drafted", "restored", "finished", "failed")}
    assert made == dict.fromkeys(made, 0), result.out
    assert result.summary["unchanged"] == 7
    assert "up to date: 7 sounds unchanged" in result.err
    assert old.run("check").code == 0
    after = {path: path.read_bytes() for path in old.root.rglob("*") if path.is_file() and ".sfxgen" not in path.parts}
    assert after == before


def test_its_cache_is_believed(old):
    lock = old.lock
    for path in (old.root / "assets").rglob("*.*"):
        if path.name != "mine.ogg":
            path.unlink()
    result = old.build()
    assert (result.code, result.summary["rendered"], result.summary["drafted"]) == (0, 0, 0)
    assert (result.summary["restored"], result.summary["finished"]) == (6, 7)  # a recording needs no cache
    assert {name: hashes(record) for name, record in old.lock["sounds"].items()} == {
        name: hashes(record) for name, record in lock["sounds"].items()
    }


def hashes(record: dict) -> list[tuple]:
    return [
        tuple(take.get(key) for key in ("path", "seed", "render", "draft", "finish", "raw")) for take in record["takes"]
    ]


def test_its_lock_is_read_by_people_too(old):
    text = (old.root / "sfxgen.lock").read_text("utf-8")
    assert json.loads(text)["version"] == 1
    assert {sound["state"] for sound in old.run("list", "--json").json["sounds"]} == {
        "final",
        "draft",
        "recorded",
        "manual",
    }
