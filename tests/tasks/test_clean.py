"""Left-over files and renders that nothing needs."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from projects import STEPS, Game


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


@pytest.mark.slow
def test_clean_empties_the_cache_of_what_no_sound_needs(built):
    assert len(list((built.root / ".sfxgen/cache").glob("*/*.wav"))) == 5
    built.built(STEPS.replace("on gravel", "on snow"))
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
def sharing(request, tmp_path, monkeypatch) -> tuple[Game, Game, Path]:
    """Two games with one folder for their renders, which this person has allowed."""
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    shared = tmp_path / "shared"
    shared.mkdir()
    games = Game(tmp_path / "one"), Game(tmp_path / "two")
    for game, prompt in zip(games, ("on gravel", "on snow"), strict=True):
        request.param(game, shared)
        game.sounds(STEPS.replace("on gravel", prompt))
        assert game.build().code == 0
    return *games, shared


@pytest.mark.first(1)
def test_clean_leaves_every_render_of_a_shared_cache(sharing):
    one, two, shared = sharing
    before = sorted(shared.glob("*/*.wav"))
    assert len(before) == 8  # the click and the rain are the same
    one.built(STEPS.replace("  click:", "  other:"))
    for words in (["--dry-run"], []):
        result = one.run("clean", "--json", *words)
        assert (result.json["renders"], result.json["bytes"]) == (0, 0)
        assert "is shared: its renders stay" in result.err
    assert sorted(shared.glob("*/*.wav")) == before
    for path in two.outputs():
        (two.root / path).unlink()
    assert two.build().summary["restored"] == 5


@pytest.mark.first(1)
def test_a_build_sweeps_nothing_of_another_projects_out_of_a_shared_cache(sharing):
    one, _, shared = sharing
    names = {"now": 0, "an hour ago": 3600, "last week": 7 * 86400}
    for name, age_s in names.items():
        path = shared / "tmp" / f".sfxgen-{name}.tmp"
        path.write_bytes(b"half")
        os.utime(path, (time.time() - age_s,) * 2)
    one.built(STEPS.replace("soft user", "hard user"))
    assert {path.name for path in (shared / "tmp").iterdir()} == {".sfxgen-now.tmp", ".sfxgen-an hour ago.tmp"}


@pytest.mark.slow
def test_a_private_cache_with_a_linked_folder_in_it_loses_nothing_there(built, tmp_path):
    (folder,) = {path.parent for path in sorted((built.root / ".sfxgen/cache").glob("*/*.wav"))[:1]}
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    kept = sorted((tmp_path / "elsewhere").iterdir())
    built.built(STEPS.replace("on gravel", "on snow").replace("soft user", "hard user").replace("on leaves", "on tin"))
    result = built.run("clean", "--json")
    assert 0 < result.json["renders"] < 5 and "shared" not in result.err
    assert set(kept) <= set((tmp_path / "elsewhere").iterdir())
