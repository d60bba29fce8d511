"""A badly merged lock heals without rendering."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from projects import STEPS, Game


def made(result):
    return result.summary["rendered"] + result.summary["drafted"]


def conflicted(ours: str, theirs: str) -> str:
    return f"<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> branch\n"


def resolve(game):
    result = game.run("lock", "--resolve", "--json")
    assert result.code == 0, result.err
    return result.json


def test_two_whole_locks_in_conflict(built):
    ours = (built.root / "sfxgen.lock").read_text()
    theirs_text = STEPS.replace("on gravel", "on snow")
    built.built(theirs_text)
    before = built.outputs()
    theirs = (built.root / "sfxgen.lock").read_text()
    (built.root / "sfxgen.lock").write_text(conflicted(ours, theirs))
    assert resolve(built) == {"known": 5, "takes": 5}
    result = built.build()
    assert made(result) == result.summary["finished"] == 0
    assert (built.outputs(), (built.root / "sfxgen.lock").read_text()) == (before, theirs)


@pytest.mark.slow
def test_the_manifest_went_one_way_and_the_files_the_other(built):
    """After a merge the manifest is theirs, the outputs are ours: still sfxgen's own files, so they are replaced."""
    ours, our_outputs = (built.root / "sfxgen.lock").read_text(), built.outputs()
    built.built(STEPS.replace("on gravel", "on snow"))
    theirs, their_outputs = (built.root / "sfxgen.lock").read_text(), built.outputs()
    for path, data in our_outputs.items():
        (built.root / path).write_bytes(data)
    (built.root / "sfxgen.lock").write_text(conflicted(ours, theirs))
    resolve(built)
    result = built.build()
    assert made(result) == 0
    assert not [warning for warning in result.json["warnings"] if "left alone" in warning]
    assert built.outputs() == their_outputs


@pytest.mark.first(1)
@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9])
def test_a_torn_lock_gives_back_what_is_left(built, cut):
    path = built.root / "sfxgen.lock"
    before, text = built.outputs(), path.read_text()
    path.write_text(text[: int(len(text) * cut)], newline="\n")
    assert built.build().code == 2
    resolve(built)
    result = built.build()
    assert result.code == 0
    assert made(result) == 0
    assert built.outputs() == before
    assert path.read_text() == text


def test_an_edited_output_stays_protected(built):
    edited = built.root / "assets/sfx/click.ogg"
    edited.write_bytes(b"by hand")
    (built.root / "sfxgen.lock").write_text("<<<<<<< HEAD\n")
    resolve(built)
    built.build()
    assert edited.read_bytes() == b"by hand"


def test_left_overs_of_a_branch_are_still_known_and_go_with_the_next_build(built):
    both = (built.root / "sfxgen.lock").read_text()
    (built.root / "sfxgen.lock").write_text(both.replace('"version": 1', '"version": 1\n>>>>>>> x'))
    built.sounds("sounds:\n" + STEPS[STEPS.index("  click:") :])
    resolve(built)
    built.build()
    assert not any("step" in path for path in built.outputs())


def test_a_newer_lock_is_not_rebuilt(built):
    path = built.root / "sfxgen.lock"
    text = path.read_text().replace('"version": 1', '"version": 9')
    path.write_text(text)
    assert built.run("lock", "--resolve").code == 2
    assert path.read_text() == text


def test_without_resolve_the_command_says_what_it_wants(built):
    result = built.run("lock")
    assert result.code == 2
    assert "--resolve" in result.err


def git(game, *words):
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words]
    return subprocess.run(command, cwd=game.root, capture_output=True, text=True)


@pytest.mark.first(1)
@pytest.mark.skipif(shutil.which("git") is None, reason="git merges the branches")
@pytest.mark.parametrize("near", [True, False])
def test_branches_merged_by_git_heal_without_rendering(tmp_path, near):
    game = Game(tmp_path / "game")
    game.built(STEPS)
    git(game, "init", "-b", "main")
    git(game, "add", "-A")
    git(game, "commit", "-m", "base")
    for branch, name in (("left", "apple"), ("right", "apricot" if near else "zebra")):
        git(game, "checkout", "-b", branch, "main")
        game.write(
            f"audio/{name}.sfx.yaml", f"sounds:\n  {name}: {{prompt: a coin, duration: 0.2, seed: {ord(name[-1])}}}\n"
        )
        assert made(game.build()) == 1
        git(game, "add", "-A")
        git(game, "commit", "-m", name)
    merge = git(game, "merge", "left")
    if merge.returncode:
        resolve(game)
    result = game.build()
    assert result.code == 0, result.err
    assert made(result) == 0
    assert len(game.lock["sounds"]) == 5
    assert game.run("check").code == 0
