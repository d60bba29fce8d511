"""Files that are not sfxgen's to replace: behind links, read-only, in folders above; and permissions that stay."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from projects import STEPS, Game, tree
from slices import sliced

OUTPUTS = ("assets/sfx/click.ogg", "assets/sfx/rain.ogg", *(f"assets/sfx/step_0{n}.ogg" for n in (1, 2, 3)))
LOUDER = STEPS.replace("duration: 0.1", "duration: 0.1\n    loudness: -30")
"""With another click."""

posix = pytest.mark.skipif(os.name == "nt", reason="links and permissions are POSIX's")
pytestmark = posix


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "file").write_bytes(b"[remap]\n\n[params]\n\nloop=false\n")
    return folder


@pytest.fixture
def built(game) -> Game:
    game.built(STEPS)
    return game


# Links.


def test_reroll_does_not_write_through_a_linked_manifest(built, outside):
    manifest = built.root / "audio/a.sfx.yaml"
    manifest.rename(built.root / "audio/real.yaml")
    manifest.symlink_to("real.yaml")
    before = tree(built.root)
    result = built.run("reroll", "click")
    assert result.code == 2
    assert "audio/a.sfx.yaml is a link" in result.err
    assert manifest.is_symlink() and tree(built.root) == before


@pytest.mark.first(1)
@pytest.mark.parametrize("kind", ["new", "there"])
def test_an_import_file_is_not_read_through_a_link(game, outside, kind):
    """What Godot keeps in it would else be copied from outside into the game."""
    game.write("project.godot", "config_version=5\n")
    game.sounds(STEPS)
    if kind == "there":
        assert game.build().code == 0
        (game.root / "assets/sfx/rain.ogg.import").unlink()
    (game.root / "assets/sfx").mkdir(parents=True, exist_ok=True)
    link = game.root / "assets/sfx/rain.ogg.import"
    link.symlink_to(outside / "file")
    result = game.build()
    assert result.code == 3
    (errors,) = [sound["errors"] for sound in result.json["sounds"] if sound.get("errors")]
    assert "assets/sfx/rain.ogg.import is a link" in errors[0] and "Put a file in its place" in errors[0]
    assert link.is_symlink() and (outside / "file").read_bytes().endswith(b"loop=false\n")
    assert {f"assets/sfx/{name}.ogg" for name in ("click", "step_01", "step_02", "step_03")} <= game.outputs().keys()
    checked = game.run("check")
    assert checked.code == 1 and (kind == "new" or "assets/sfx/rain.ogg.import is a link" in checked.out)
    link.unlink()
    assert game.build().code == 0
    assert b"loop=true" in link.read_bytes()


def test_a_linked_folder_in_the_project_is_no_way_around(built, outside):
    """The output folder may not be another folder of the project by a link: what is there has another owner."""
    (built.root / "assets").rename(built.root / "real")
    (built.root / "assets").symlink_to("real")
    before = tree(built.root)
    for words in (("build",), ("check",), ("clean",), ("adopt", "click")):
        result = built.run(*words)
        assert result.code == 2, words
        assert 'the output folder "assets/sfx" leads through a link, assets' in result.err
    assert tree(built.root) == before


@pytest.mark.first(1)
@pytest.mark.parametrize("place", ["click.png", "pictures/click.png"])
def test_inspect_writes_through_no_link_of_the_project(built, outside, place):
    pytest.importorskip("matplotlib")
    (built.root / place.split("/")[0]).symlink_to(outside / ("file" if "/" not in place else ""))
    result = built.run("inspect", "click", "-o", place)
    assert result.code == 2, result.err
    assert place.split("/")[0] in result.err and "Traceback" not in result.err
    assert [path.name for path in outside.iterdir()] == ["file"]
    assert (built.root / place.split("/")[0]).is_symlink()


# Permissions.


@pytest.mark.first(2)
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_files_keep_their_permissions(built, mode):
    places = [built.root / name for name in ("sfxgen.lock", "audio/a.sfx.yaml", "assets/sfx/click.ogg")]
    for place in places:
        place.chmod(mode)
    before = [place.read_bytes() for place in places]
    assert built.run("reroll", "click").code == 0
    assert built.build().code == 0
    assert all(place.read_bytes() != old for place, old in zip(places, before, strict=True))
    assert [place.stat().st_mode & 0o777 for place in places] == [mode] * 3


def test_a_read_only_output_is_named_and_all_else_is_done(built):
    """As Perforce and Git LFS leave the files that nobody has checked out; root could replace them all the same."""
    place = built.root / "assets/sfx/click.ogg"
    before = place.read_bytes()
    place.chmod(0o444)
    built.sounds(LOUDER + "  coin: {prompt: a coin, duration: 0.1}\n")
    result = built.build()
    assert result.code == 3
    errors = {sound["name"]: sound["errors"] for sound in result.json["sounds"] if sound.get("errors")}
    assert list(errors) == ["click"]
    assert "assets/sfx/click.ogg is read-only" in errors["click"][0] and "p4 edit" in errors["click"][0]
    assert place.read_bytes() == before and place.stat().st_mode & 0o777 == 0o444
    assert "assets/sfx/coin.ogg" in built.outputs() and "coin" in built.lock["sounds"]
    place.chmod(0o644)
    result = built.build()
    assert (result.code, result.summary["drafted"]) == (0, 0)
    assert place.read_bytes() != before


def test_a_read_only_output_that_is_as_it_should_be_is_no_trouble(built):
    for name in OUTPUTS:
        (built.root / name).chmod(0o444)
    (built.root / "sfxgen.lock").chmod(0o444)
    assert built.build().code == 0
    assert built.run("check", "--verify").code == 0
    (built.root / "assets/sfx/click.ogg").unlink()  # not checked out at all: made again, and the lock stays the same
    assert built.build().code == 0
    assert (built.root / "assets/sfx/click.ogg").exists()


@pytest.mark.parametrize("command", ["build", "clean"])
def test_a_read_only_output_is_not_deleted_either(built, command):
    place = built.root / "assets/sfx/click.ogg"
    place.chmod(0o444)
    built.sounds("sounds:" + STEPS.partition("sounds:")[2].replace("  click:", "  clack:"))
    result = built.run(command)
    assert result.code == (0 if command == "build" else 2), result.err
    assert "assets/sfx/click.ogg is read-only" in result.err
    assert place.exists()
    place.chmod(0o644)
    assert built.run(command).code == 0
    assert not place.exists()


@pytest.mark.first(1)
@pytest.mark.parametrize("change", ["louder", "new", "gone"])
def test_a_read_only_lock_is_named_before_anything_is_made(built, change):
    lock = built.root / "sfxgen.lock"
    lock.chmod(0o444)
    gone = "sounds:" + STEPS.partition("sounds:")[2].replace("  click:", "  clack:")
    new = STEPS + "  coin: {prompt: a coin, duration: 0.1}\n"
    built.sounds({"louder": LOUDER, "new": new, "gone": gone}[change])
    before = tree(built.root)
    result = built.build()
    assert result.code == 2
    (error,) = result.json["errors"]
    assert "sfxgen.lock is read-only" in error["message"] and "p4 edit sfxgen.lock" in error["hint"]
    assert tree(built.root) == before and lock.stat().st_mode & 0o777 == 0o444
    lock.chmod(0o644)
    assert built.build().code == 0
    assert built.run("check").code == 0


def test_a_read_only_lock_is_named_before_anything_is_deleted(built):
    lock, place = built.root / "sfxgen.lock", built.root / "assets/sfx/click.ogg"
    lock.chmod(0o444)
    built.sounds("sounds:" + STEPS.partition("sounds:")[2].replace("  click:", "  clack:"))
    result = built.run("clean")
    assert result.code == 2 and "sfxgen.lock is read-only" in result.err
    assert place.exists()


def test_nothing_is_rendered_for_a_read_only_output(built):
    place = built.root / "assets/sfx/click.ogg"
    place.chmod(0o444)
    built.sounds(STEPS.replace("a short soft user interface click", "a loud one"))
    renders = sorted((built.root / ".sfxgen/cache").rglob("*"))
    result = built.build()
    assert result.code == 3 and result.summary["drafted"] == 0
    assert "click.ogg is read-only" in result.out
    assert sorted((built.root / ".sfxgen/cache").rglob("*")) == renders


def test_init_names_a_read_only_gitignore_before_it_writes_anything(game):
    game.write(".gitignore", "build/\n").chmod(0o444)
    result = game.run("init")
    assert result.code == 2 and ".gitignore is read-only" in result.err
    assert list(tree(game.root)) == [".gitignore"]


def test_a_read_only_manifest_is_named(built):
    manifest = built.root / "audio/a.sfx.yaml"
    before = manifest.read_bytes()
    manifest.chmod(0o444)
    result = built.run("reroll", "click")
    assert result.code == 2
    assert "audio/a.sfx.yaml is read-only" in result.err and "p4 edit" in result.err
    assert manifest.read_bytes() == before


@pytest.mark.first(1)
@pytest.mark.parametrize(("name", "code"), [("rain.ogg.import", 3), ("step.tres", 3), ("sfx.gd", 2)])
def test_a_read_only_side_file_is_named(game, name, code):
    game.write("project.godot", "config_version=5\n")
    game.built(STEPS)
    place = game.root / "assets/sfx" / name
    old = place.read_text().replace("loop=true", "loop=false")
    place.write_text(old)
    place.chmod(0o444)
    game.sounds(STEPS.replace("variations: 3", "variations: 2") + "  coin: {prompt: a coin, duration: 0.1}\n")
    result = game.build()
    assert result.code == code, result.out + result.err
    assert f"assets/sfx/{name} is read-only" in result.out
    assert place.read_text() == old
    assert "assets/sfx/coin.ogg" in game.outputs()
    place.chmod(0o644)
    assert game.build().code == 0
    assert game.run("check").code == 0


def test_an_add_on_with_a_read_only_file_is_not_upgraded_in_part(game):
    game.write("project.godot", "config_version=5\n")
    assert game.run("init").code == 0
    cfg = game.root / "addons/sfxgen/plugin.cfg"
    cfg.write_text(cfg.read_text().replace("version=", 'version="0.0.1"\nold=', 1))
    cfg.chmod(0o444)
    before = tree(game.root)
    result = game.run("init")
    assert result.code == 2
    assert "addons/sfxgen/plugin.cfg is read-only" in result.err
    assert tree(game.root) == before


# Roots.


def planted(folder: Path, name: str) -> Path:
    """Put a marker into a folder, and return it."""
    place = folder / name
    place.write_text("output: stolen\n" if name == "sfxgen.yaml" else '{"version": 1, "sounds": {}}')
    return place


@pytest.mark.first(1)
@pytest.mark.parametrize("name", ["sfxgen.yaml", "sfxgen.lock"])
@pytest.mark.parametrize("whose", sliced(["another user's", "everyone"], 2))
def test_a_folder_above_that_is_not_the_project_s_own_decides_nothing(tmp_path, name, whose):
    above = tmp_path / "above"
    game = Game(above / "game")
    marker = planted(above, name)
    if whose == "everyone":
        above.chmod(0o1777)
    elif os.geteuid() == 0:
        os.chown(marker, 12345, 12345)
    else:
        pytest.skip("only root may give files away")
    game.sounds(STEPS)
    result = game.build()
    assert result.code == 0, result.err
    assert sorted(path.name for path in above.iterdir()) == sorted(["game", name])
    assert game.outputs().keys() == set(OUTPUTS)
    (line,) = [line for line in result.err.splitlines() if str(marker) in line]
    assert "is not used" in line and whose in line
    named = Game(above).build()  # whoever names it has decided
    assert "is not used" not in named.err and named.code == 0


def test_a_root_elsewhere_is_said_once_and_one_s_own_is_used(game):
    game.sounds(STEPS)
    game.write("sfxgen.yaml", "")
    below = Game(game.root / "audio")
    result = below.build()
    assert result.code == 0
    assert result.err.splitlines().count(f"project: {game.root.resolve()}") == 1
    assert game.outputs().keys() == set(OUTPUTS)
    assert "project:" not in game.build().err
    assert not (below.root / ".sfxgen").exists()


def test_on_a_disk_without_permissions_a_folder_above_may_decide(game):
    """Where every folder may be written by everyone, as on Windows' disks seen from Linux, that says nothing."""
    game.sounds(STEPS)
    game.write("sfxgen.yaml", "")
    for folder in (game.root, game.root / "audio"):
        folder.chmod(0o777)
    assert Game(game.root / "audio").build().code == 0
    assert game.outputs().keys() == set(OUTPUTS)
