"""A checkout in which Git LFS did not fetch the files: pointers stand in their places."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
import soundfile
from projects import STEPS
from slices import sliced

OTHER = "0" * 64


def pointer(data: bytes, oid: str = "") -> bytes:
    oid = oid or hashlib.sha256(data).hexdigest()
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {len(data)}\n".encode()


@pytest.fixture
def built(game):
    (game.root / "recordings").mkdir()
    soundfile.write(game.root / "recordings/door.wav", 0.1 * np.sin(np.arange(8000)), 8000)
    game.built(STEPS + "  door: {source: recordings/door.wav}\n")
    return game


def unfetch(game, paths, oid: str = "") -> dict[str, bytes]:
    """Put pointers in the place of files; return path -> what was there."""
    before = {path: (game.root / path).read_bytes() for path in paths}
    for path, data in before.items():
        (game.root / path).write_bytes(pointer(data, oid))
    return before


def test_a_checkout_without_lfs_is_named_and_nothing_is_made_again(built):
    paths = [*built.outputs(), "recordings/door.wav"]
    whole = unfetch(built, paths)
    pointers = {path: (built.root / path).read_bytes() for path in paths}
    lock = (built.root / "sfxgen.lock").read_bytes()
    for _ in range(2):
        result = built.build()
        assert result.code == 0 and result.summary["finished"] == result.summary["drafted"] == 0
        assert result.summary["unchanged"] == 4
        (warning,) = (warning for warning in result.json["warnings"] if "Git LFS" in warning)
        assert "7 files are Git LFS pointers" in warning and "git lfs pull" in warning
        assert "edited by hand" not in result.out + result.err
        checked = built.run("check", "--json")
        assert checked.code == 1
        assert {finding["kind"] for finding in checked.json["findings"]} == {"missing"}
        assert sum("Git LFS pointer" in finding["message"] for finding in checked.json["findings"]) == 7
        assert all("git lfs pull" in finding["hint"] for finding in checked.json["findings"])
    assert {path: (built.root / path).read_bytes() for path in paths} == pointers
    assert (built.root / "sfxgen.lock").read_bytes() == lock
    for path, data in whole.items():
        (built.root / path).write_bytes(data)
    assert "Git LFS" not in built.build().out
    assert built.run("check").code == 0


@pytest.mark.first(1)
@pytest.mark.parametrize("oid", ["", OTHER])
def test_a_pointer_is_never_called_edited(oid, built):
    unfetch(built, ["assets/sfx/click.ogg"], oid)
    for words in ("build", "check", "build --json", "check --json", "explain click", "list"):
        said = built.run(*words.split())
        assert "edited" not in said.out + said.err
        assert "git lfs pull" in said.out + said.err or words.startswith(("explain", "list"))
    assert (built.root / "assets/sfx/click.ogg").read_bytes().startswith(b"version https")


@pytest.mark.first(1)
@pytest.mark.parametrize("oid", ["", OTHER])
def test_force_makes_it_anew(oid, built):
    before = unfetch(built, ["assets/sfx/click.ogg"], oid)
    assert built.build("--force", "click").code == 0
    assert built.outputs()["assets/sfx/click.ogg"] == before["assets/sfx/click.ogg"]


def test_a_changed_sound_replaces_the_pointer_of_the_old_one(built):
    unfetch(built, ["assets/sfx/click.ogg"])
    built.built(STEPS.replace("soft user", "hard user") + "  door: {source: recordings/door.wav}\n")
    assert built.outputs()["assets/sfx/click.ogg"][:4] == b"OggS"


def test_a_pointer_to_someone_elses_file_is_not_replaced_by_a_new_sound(game):
    game.sounds(STEPS)
    game.write("assets/sfx/click.ogg", "").write_bytes(pointer(b"theirs"))
    result = game.run("build")
    assert "assets/sfx/click.ogg is a Git LFS pointer" in result.err and "git lfs pull" in result.err
    assert game.outputs()["assets/sfx/click.ogg"] == pointer(b"theirs")


def test_a_recording_that_is_a_pointer_is_named(game):
    game.sounds("sounds: {door: {source: recordings/door.wav}}\n")
    (game.root / "recordings").mkdir()
    (game.root / "recordings/door.wav").write_bytes(pointer(b"a recording"))
    result = game.run("build")
    assert result.code == 3
    assert "door.wav is a Git LFS pointer" in result.out and "git lfs pull" in result.out
    assert "door.wav is a Git LFS pointer" in game.run("check").out
    assert "door.wav is a Git LFS pointer" in game.run("inspect", "recordings/door.wav").err


def test_a_pointer_is_not_adopted(built):
    unfetch(built, ["assets/sfx/click.ogg"], OTHER)
    result = built.run("adopt", "click")
    assert result.code == 2 and "click.ogg is a Git LFS pointer" in result.err and "git lfs pull" in result.err


@pytest.mark.first(1)
@pytest.mark.parametrize("path", ["sfxgen.lock", "audio/a.sfx.yaml", "sfxgen.yaml"])
@pytest.mark.parametrize("words", sliced(["build", "check", "lock --resolve"], 3))
def test_no_file_of_the_projects_is_read_through_a_pointer(path, words, built):
    built.write("sfxgen.yaml", "output: assets/sfx\n")
    unfetch(built, [path])
    before = (built.root / path).read_bytes()
    result = built.run(*words.split())
    assert result.code == 2 and "Git LFS pointer" in result.err and "git lfs pull" in result.err
    assert path in result.err and (built.root / path).read_bytes() == before
