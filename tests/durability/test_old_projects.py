"""Projects that earlier versions built: their lock, outputs and cache are believed as they are, and only what a raised
recipe makes differently is finished anew.

Each archive was made by the version it is named after: built, one sound adopted, built again.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from projects import Game

from sfxgen.render.models import DRAFT_MODEL

ARCHIVES = sorted(Path(__file__).with_name("old_projects").glob("*.zip"))


DRAFT_RECIPES = {"0.1.0": 4}
"""The built-in synthesizer's recipe in each version."""


@pytest.fixture
def old(archived: Game, request) -> Iterator[Game]:
    """A project of an earlier version, with that version's recipe of drafts: what it rendered is what is wanted."""
    now = DRAFT_MODEL.recipe
    object.__setattr__(DRAFT_MODEL, "recipe", DRAFT_RECIPES[request.node.callspec.params["archived"].stem])
    yield archived
    object.__setattr__(DRAFT_MODEL, "recipe", now)


@pytest.fixture(params=ARCHIVES, ids=lambda path: path.stem)
def archived(request, tmp_path: Path) -> Game:
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(tmp_path / "game")
    return Game(tmp_path / "game")


RAISED = {"ui/click", "step", "hum", "coin_gold", "coin_tin"}
"""What recipe 5 finishes anew: renders, whose peaks are limited now where they are in the way."""
SCRIPT = "assets/sfx/sfx.gd"
"""Generated code, which has functions that it had not then."""
KEPT = {"knock", "mine"}
"""A recording, whose peaks are not, and a file made by hand."""


def test_of_a_project_of_an_earlier_version_only_what_a_raised_recipe_asks_for_is_finished_anew(old):
    before, lock = files(old), old.lock
    assert len(before) > 15
    dry = old.run("build", "--dry-run")
    assert "6 files finished anew: recipe raised (docs/upgrading.md says why)" in dry.out
    assert "7 sounds: 6 takes to restore from the cache, 6 files to write, 2 unchanged" in dry.out
    assert files(old) == before
    stale = old.run("check", "--json").json["findings"]
    assert {(found["name"], found["message"]) for found in stale} == {
        *((name, "recipe raised") for name in RAISED),
        ("", f"{SCRIPT} is stale"),
    }
    result = old.build()
    assert result.code == 0, result.err
    assert "6 files finished anew: recipe raised" in result.err
    assert (result.summary["rendered"], result.summary["drafted"], result.summary["failed"]) == (0, 0, 0)
    assert {sound["name"]: (sound["action"], sound["reasons"]) for sound in result.json["sounds"]} == {
        **{name: ("finish", ["recipe raised"]) for name in RAISED},
        **{name: ("unchanged", []) for name in KEPT},
    }
    assert raws(old.lock) == raws(lock)
    assert {name: old.lock["sounds"][name] for name in KEPT} == {name: lock["sounds"][name] for name in KEPT}
    changed = {path.relative_to(old.root).as_posix() for path, data in files(old).items() if before.get(path) != data}
    assert changed <= {
        "sfxgen.lock",
        SCRIPT,
        *(take["path"] for name in RAISED for take in lock["sounds"][name]["takes"]),
    }
    assert result.summary["finished"] == len(changed - {"sfxgen.lock", SCRIPT})
    usual = ("draft", "FLAC", 'no audio bus "UI"')
    assert not [line for line in result.json["warnings"] if not any(word in line for word in usual)]


def test_what_is_drawn_by_a_raised_recipe_is_made_anew_and_nothing_else(archived):
    before, lock = files(archived), archived.lock
    result = archived.build()
    assert result.code == 0, result.err
    assert {sound["name"] for sound in result.json["sounds"] if sound["action"] != "unchanged"} == RAISED
    assert (result.summary["rendered"], result.summary["drafted"]) == (2, 4)
    kept = [take["path"] for name in KEPT for take in lock["sounds"][name]["takes"]]
    assert all(files(archived)[archived.root / path] == before[archived.root / path] for path in kept)
    assert archived.run("check").code == 0


def test_after_that_it_is_up_to_date(old):
    old.build()
    before = files(old)
    result = old.build()
    made = {name: result.summary[name] for name in ("rendered", "drafted", "restored", "finished", "failed")}
    assert made == dict.fromkeys(made, 0), result.out
    assert "up to date: 7 sounds unchanged" in result.err
    assert old.run("check").code == 0
    assert files(old) == before


def files(game: Game) -> dict[Path, bytes]:
    """Return every file but what is in .sfxgen."""
    return {path: path.read_bytes() for path in game.root.rglob("*") if path.is_file() and ".sfxgen" not in path.parts}


def raws(lock: dict) -> dict[str, list[tuple]]:
    """Return what each sound was rendered from."""
    keys = ("path", "seed", "render", "draft", "raw")
    return {name: [tuple(map(take.get, keys)) for take in record["takes"]] for name, record in lock["sounds"].items()}


def test_its_cache_is_believed(old):
    lock = old.lock
    for path in (old.root / "assets").rglob("*.*"):
        if path.name != "mine.ogg":
            path.unlink()
    result = old.build()
    assert (result.code, result.summary["rendered"], result.summary["drafted"]) == (0, 0, 0)
    assert (result.summary["restored"], result.summary["finished"]) == (6, 7)  # a recording needs no cache
    assert raws(old.lock) == raws(lock)


def test_its_lock_is_read_by_people_too(old):
    text = (old.root / "sfxgen.lock").read_text("utf-8")
    assert json.loads(text)["version"] == 1
    old.build()
    assert {sound["state"] for sound in old.run("list", "--json").json["sounds"]} == {
        "final",
        "draft",
        "recorded",
        "manual",
    }
