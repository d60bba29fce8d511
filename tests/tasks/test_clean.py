"""Keeping what a person made, throwing away what nobody needs, and new seeds."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from projects import STEPS, Game


@pytest.fixture
def built(game):
    game.sounds(STEPS)
    assert game.build().code == 0
    return game


def test_an_adopted_file_is_never_overwritten(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(b"by hand")
    result = built.run("adopt", "click", "--json")
    assert result.json == {"name": "click", "state": "manual", "adopted": ["assets/sfx/click.ogg"]}
    assert built.lock["sounds"]["click"]["state"] == "manual"
    assert built.run("check").code == 0
    built.sounds(STEPS.replace("soft user", "hard user").replace("steady", "heavy"))
    result = built.build()
    assert result.summary["drafted"] == 1
    assert path.read_bytes() == b"by hand"
    assert built.run("check").code == 0
    built.build("--force", "click")
    assert path.read_bytes()[:4] == b"OggS"
    assert built.lock["sounds"]["click"]["state"] == "draft"


def test_one_take_may_be_adopted(built):
    path = built.root / "assets/sfx/step_02.ogg"
    path.write_bytes(b"by hand")
    built.run("adopt", "step")
    built.sounds(STEPS.replace("on gravel", "on snow"))
    assert built.build().summary["drafted"] == 2
    assert path.read_bytes() == b"by hand"


def test_an_adopted_file_that_vanishes_is_made_again(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(b"by hand")
    built.run("adopt", "click")
    path.unlink()
    assert built.run("check").code == 1
    assert built.build().code == 0
    assert path.read_bytes()[:4] == b"OggS"


def test_an_adopted_file_stays_when_its_sound_goes(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(b"by hand")
    built.run("adopt", "click")
    built.sounds(STEPS.replace("  click:", "  other:"))
    built.build()
    assert path.read_bytes() == b"by hand"
    assert "click" not in built.lock["sounds"]


def test_a_users_own_file_in_a_new_sounds_place_can_be_adopted(game):
    game.sounds(STEPS)
    game.write("assets/sfx/click.ogg", "my own")
    assert game.run("adopt", "click").code == 0
    game.build()
    assert game.outputs()["assets/sfx/click.ogg"] == b"my own"
    assert game.lock["sounds"]["click"]["state"] == "manual"


def test_nothing_to_adopt_is_said(built):
    result = built.run("adopt", "click")
    assert result.code == 2
    assert "nothing to adopt" in result.err
    assert "click" in built.run("adopt", "clik").err


def test_clean_removes_left_overs_and_unused_renders_only(built):
    before = built.outputs()
    (built.root / "assets/sfx/rain.ogg").write_bytes(b"by hand")
    built.sounds("sounds:\n" + STEPS[STEPS.index("  click:") : STEPS.index("  rain:")])
    foreseen = built.run("clean", "--dry-run", "--json").json
    assert len(foreseen["outputs"]) == 3
    assert len(built.outputs()) == 5
    done = built.run("clean", "--json").json
    assert done == foreseen
    assert set(built.outputs()) == {"assets/sfx/click.ogg", "assets/sfx/rain.ogg"}
    assert built.outputs()["assets/sfx/click.ogg"] == before["assets/sfx/click.ogg"]


def test_clean_empties_the_cache_of_what_no_sound_needs(built):
    assert len(list((built.root / ".sfxgen/cache").glob("*/*.wav"))) == 5
    built.sounds(STEPS.replace("on gravel", "on snow"))
    built.build()
    assert built.run("clean", "--json").json["renders"] == 3
    for path in built.outputs():
        (built.root / path).unlink()
    assert built.build().summary["restored"] == 5


def by_settings(game: Game, shared: Path) -> None:
    game.write("sfxgen.yaml", f"cache: {shared.as_posix()}\n")


def within_the_project(game: Game, shared: Path) -> None:
    game.write("sfxgen.yaml", "cache: cache\n")
    (game.root / "cache").symlink_to(shared)


def by_a_link(game: Game, shared: Path) -> None:
    (game.root / ".sfxgen").mkdir()
    (game.root / ".sfxgen/cache").symlink_to(shared)


@pytest.fixture(params=[by_settings, within_the_project, by_a_link])
def sharing(request, tmp_path) -> tuple[Game, Game, Path]:
    """Two games with one folder for their renders."""
    shared = tmp_path / "shared"
    shared.mkdir()
    games = Game(tmp_path / "one"), Game(tmp_path / "two")
    for game, prompt in zip(games, ("on gravel", "on snow"), strict=True):
        request.param(game, shared)
        game.sounds(STEPS.replace("on gravel", prompt))
        assert game.build().code == 0
    return *games, shared


def test_clean_leaves_every_render_of_a_shared_cache(sharing):
    one, two, shared = sharing
    before = sorted(shared.glob("*/*.wav"))
    assert len(before) == 8  # the click and the rain are the same
    one.sounds(STEPS.replace("  click:", "  other:"))
    one.build()
    for words in (["--dry-run"], []):
        result = one.run("clean", "--json", *words)
        assert (result.json["renders"], result.json["bytes"]) == (0, 0)
        assert "is shared: its renders stay" in result.err
    assert sorted(shared.glob("*/*.wav")) == before
    for path in two.outputs():
        (two.root / path).unlink()
    assert two.build().summary["restored"] == 5


def test_a_build_sweeps_nothing_of_another_projects_out_of_a_shared_cache(sharing):
    one, _, shared = sharing
    names = {"now": 0, "an hour ago": 3600, "last week": 7 * 86400}
    for name, age_s in names.items():
        path = shared / "tmp" / f".sfxgen-{name}.tmp"
        path.write_bytes(b"half")
        os.utime(path, (time.time() - age_s,) * 2)
    one.sounds(STEPS.replace("soft user", "hard user"))
    assert one.build().code == 0
    assert {path.name for path in (shared / "tmp").iterdir()} == {".sfxgen-now.tmp", ".sfxgen-an hour ago.tmp"}


def test_a_private_cache_with_a_linked_folder_in_it_loses_nothing_there(built, tmp_path):
    (folder,) = {path.parent for path in sorted((built.root / ".sfxgen/cache").glob("*/*.wav"))[:1]}
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    kept = sorted((tmp_path / "elsewhere").iterdir())
    built.sounds(STEPS.replace("on gravel", "on snow").replace("soft user", "hard user").replace("on leaves", "on tin"))
    built.build()
    result = built.run("clean", "--json")
    assert 0 < result.json["renders"] < 5 and "shared" not in result.err
    assert set(kept) <= set((tmp_path / "elsewhere").iterdir())


def test_reroll_gives_one_take_a_new_seed_and_keeps_the_comments(built):
    text = STEPS.replace("variations: 3", "variations: 3  # three will do\n    # so far")
    built.sounds(text)
    built.build()
    before = built.outputs()
    result = built.run("reroll", "step#2", "--json")
    assert result.json["seeds"] == [0, 3, 2]
    edited = (built.root / "audio/a.sfx.yaml").read_text()
    assert [line for line in edited.splitlines() if "seeds" not in line] == text.splitlines()
    assert built.build().summary["drafted"] == 1
    after = built.outputs()
    assert {path for path in after if after[path] != before[path]} == {"assets/sfx/step_02.ogg"}
    assert built.run("reroll", "step#2", "--json").json["seeds"] == [0, 4, 2]


def test_reroll_of_a_sound_changes_every_take(built):
    assert built.run("reroll", "step", "--json").json["seeds"] == [3, 4, 5]
    assert built.run("reroll", "click", "--json").json["seeds"] == [1]
    assert built.build().summary["drafted"] == 4


@pytest.mark.parametrize("name", ["step#0", "step#4", "step#x", "step#", "stepp"])
def test_reroll_of_what_is_not_there(built, name):
    result = built.run("reroll", name)
    assert result.code == 2
    assert "error:" in result.err
