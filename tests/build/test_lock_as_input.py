"""A lock, and what lies in `.sfxgen`, may be a stranger's: neither deletes or rewrites what a build can't have made."""

from __future__ import annotations

import json
import shutil
import time

import msgspec
import pytest
from projects import Game

from sfxgen.build.up_to_date import SOUNDS
from sfxgen.files.anchor import Anchor
from sfxgen.files.atomic import sha256
from sfxgen.files.state import read_state, state_from

MINE = b"OggS and nothing that sfxgen wrote"


@pytest.fixture
def game(tmp_path) -> Game:
    game = Game(tmp_path / "game")
    game.write("project.godot", "")
    game.write("sfxgen.yaml", "defaults: {model: procedural}\n")
    game.built("sounds:\n  hit: {prompt: a dull hit, duration: 0.2, variations: 2}\n")
    return game


def claimed(game: Game, path: str, **changes) -> None:
    """Let the lock have one more sound, made of a file with the right hash."""
    lock = game.lock
    data = (game.root / path).read_bytes()
    take = {**lock["sounds"]["hit"]["takes"][0], "path": path, "sha256": sha256(data), "size": len(data), **changes}
    lock["sounds"]["other"] = {**lock["sounds"]["hit"], "takes": [take], "side_files": []}
    (game.root / "sfxgen.lock").write_text(json.dumps(lock))


@pytest.mark.parametrize("command", ["build", "clean", "resolved"])
@pytest.mark.parametrize("path", ["audio/my.ogg", "assets/music.ogg", "assets/sfx2/my.ogg", "my.ogg"])
def test_a_file_outside_the_output_folder_is_not_deleted_on_the_locks_word(game, path, command):
    place = game.root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(MINE)
    import_file = game.write(f"{path}.import", "[remap]\n")
    claimed(game, path)
    if command == "resolved":
        assert game.run("lock", "--resolve").code == 0
    result = game.run("clean" if command == "clean" else "build")
    assert result.code == 0
    assert place.read_bytes() == MINE and import_file.read_text() == "[remap]\n"
    if command == "build":
        assert f"{path} is no longer managed: it is outside the output folder" in result.err
        assert path not in (game.root / "sfxgen.lock").read_text()


@pytest.mark.parametrize("name", ["journal", "written"])
@pytest.mark.parametrize("command", ["build", "clean"])
def test_nor_on_the_word_of_what_lies_beside_the_state(game, name, command):
    """Both came with the same pull request: git keeps what its author put into `.sfxgen`."""
    place = game.root / "audio/my.ogg"
    place.write_bytes(MINE)
    claimed(game, "audio/my.ogg")
    lines = "".join(f"\n{seal}{sha256(MINE)} audio/my.ogg\n" for seal in ("", "0" * 32 + " "))
    (game.root / ".sfxgen" / name).write_text(lines)
    assert game.run(command).code == 0
    assert place.read_bytes() == MINE


@pytest.mark.parametrize("name", ["journal", "written"])
def test_a_file_edited_by_hand_is_not_replaced_on_their_word_either(game, name):
    place = game.root / "assets/sfx/hit_01.ogg"
    place.write_bytes(MINE)
    lines = "".join(f"\n{seal}{sha256(MINE)} assets/sfx/hit_01.ogg\n" for seal in ("", "0" * 32 + " "))
    (game.root / ".sfxgen" / name).write_text(lines)
    game.built("sounds:\n  hit: {prompt: a loud hit, duration: 0.2, variations: 2}\n")
    assert place.read_bytes() == MINE


def test_check_says_that_such_a_file_stays(game):
    (game.root / "my.ogg").write_bytes(MINE)
    claimed(game, "my.ogg")
    result = game.run("check")
    assert result.code == 1 and "my.ogg is left over" in result.out + result.err
    assert "It stays: it is outside the output folder" in result.out + result.err


def test_a_left_over_in_the_output_folder_is_deleted_as_ever(game):
    path = "assets/sfx/gone.ogg"
    (game.root / path).write_bytes(MINE)
    claimed(game, path)
    assert game.build().code == 0
    assert not (game.root / path).exists()


@pytest.mark.parametrize("fresh_clone", [False, True])
def test_a_moved_output_folder_takes_along_what_builds_here_wrote(game, fresh_clone):
    old = sorted(path.relative_to(game.root).as_posix() for path in (game.root / "assets/sfx").rglob("*"))
    assert "assets/sfx/sfx.gd" in old and "assets/sfx/hit.tres" in old
    if fresh_clone:  # nothing here shows who wrote them
        shutil.rmtree(game.root / ".sfxgen")
    game.write("sfxgen.yaml", "output: sound\ndefaults: {model: procedural}\n")
    result = game.build()
    assert result.code == 0 and (game.root / "sound/hit_01.ogg").is_file() and (game.root / "sound/sfx.gd").is_file()
    left = sorted(
        path.relative_to(game.root).as_posix() for path in (game.root / "assets").rglob("*") if path.is_file()
    )
    assert left == (["assets/sfx/hit.tres", "assets/sfx/hit_01.ogg", "assets/sfx/hit_02.ogg", "assets/sfx/sfx.gd"]
                    if fresh_clone else [])  # fmt: skip
    assert ("is no longer managed: it is outside the output folder" in result.err) is fresh_clone
    assert all(path in result.err for path in left) and ("(4 in all)" in result.err) is fresh_clone
    assert game.build().summary["unchanged"] == 1


def test_a_sealed_file_of_another_project_is_not_deleted_on_the_locks_word(game):
    """The seal shows that sfxgen wrote it, not that this project's builds did."""
    inner = Game(game.root / "inner")
    inner.write("project.godot", "")
    inner.write("sfxgen.yaml", "defaults: {model: procedural}\n")
    inner.built("sounds:\n  hit: {prompt: a dull hit, duration: 0.2}\n")
    lock = game.lock
    lock["side_files"] += ["inner/assets/sfx/sfx.gd"]
    (game.root / "sfxgen.lock").write_text(json.dumps(lock))
    result = game.build()
    assert (inner.root / "assets/sfx/sfx.gd").is_file()
    assert "inner/assets/sfx/sfx.gd is no longer managed: it is outside the output folder" in result.err


@pytest.mark.parametrize("there", [True, False])
def test_an_adopted_file_that_only_the_lock_knows_is_neither_replaced_nor_made(game, there):
    place = game.root / "audio/mine.ogg"
    place.write_bytes(MINE)
    lock = game.lock
    take = {**lock["sounds"]["hit"]["takes"][0], "path": "audio/mine.ogg", "manual": True, "sha256": sha256(MINE)}
    lock["sounds"]["hit"]["takes"][0] = take
    (game.root / "sfxgen.lock").write_text(json.dumps(lock))
    if not there:
        place.unlink()
    assert game.build().code == 0
    assert game.build("--force", "hit").code == 0
    assert place.exists() == there and (not there or place.read_bytes() == MINE)
    assert not (game.root / "audio/mine.ogg.import").exists()


@pytest.mark.parametrize("gap", ["\n", " "])
def test_a_path_from_the_lock_is_no_code_in_the_engines_files(game, gap):
    lock = game.lock
    evil = f'audio/x" id="1"]{gap}[sub_resource type="GDScript" id="2"]{gap}script_source = "#".ogg'
    (game.root / evil).write_bytes(MINE)
    take = {**lock["sounds"]["hit"]["takes"][0], "path": evil, "manual": True}
    lock["sounds"]["hit"]["takes"][0] = take
    (game.root / "sfxgen.lock").write_text(json.dumps(lock))
    before = (game.root / "assets/sfx/hit.tres").read_bytes()
    result = game.build()
    assert result.code == 2 and "sounds.hit.takes.0.path" in result.err
    assert (game.root / "assets/sfx/hit.tres").read_bytes() == before


def test_a_revision_that_is_a_path_stops_the_build(game, tmp_path):
    lock = game.lock
    lock["sounds"]["hit"]["revision"] = str(tmp_path / "weights")
    (game.root / "sfxgen.lock").write_text(json.dumps(lock))
    result = game.build()
    assert result.code == 2 and "sounds.hit.revision: expected 40 hex digits" in result.err


@pytest.mark.parametrize("path", ['assets/sfx/x"]\n[evil.ogg', "../../outside.ogg", "audio/my.ogg", "assets/sfx/X.ogg"])
def test_paths_that_a_stranger_put_into_the_state_reach_no_engine_file(game, path, monkeypatch):
    monkeypatch.setattr("sfxgen.files.stat_index.RACY_NS", -1)
    game.sounds(
        "sounds:\n  hit: {prompt: a dull hit, duration: 0.2, variations: 2}\n  tap: {prompt: a tap, duration: 0.2}\n"
    )
    for _ in range(2):
        assert game.build().code == 0
    state = read_state(game.root / ".sfxgen")
    known = state.get(SOUNDS)
    assert known.sounds
    changed = {
        name: msgspec.structs.replace(each, record=msgspec.structs.replace(each.record, paths=(path, path)))
        for name, each in known.sounds.items()
    }
    state.put(SOUNDS, msgspec.structs.replace(known, sounds=changed))
    data = state.to_bytes()
    assert state_from(data).get(SOUNDS) == state.get(SOUNDS)
    (game.root / ".sfxgen/state").write_bytes(data)
    (game.root / "assets/sfx/hit.tres").unlink()
    assert game.build().code == 0
    texts = [each.read_text() for each in (game.root / "assets/sfx").rglob("*") if each.suffix in (".tres", ".gd")]
    assert len(texts) == 2 and not any("evil" in text or "outside" in text or "my.ogg" in text for text in texts)


def test_a_ledger_with_one_path_many_times_is_read_in_no_time(game):
    (game.root / "my.ogg").write_bytes(MINE)
    claimed(game, "my.ogg")
    anchor = Anchor(game.root / ".sfxgen")
    texts = [f"{number:064x} my.ogg" for number in range(150_000)]
    lines = "".join(f"\n{anchor.seal(text)} {text}\n" for text in texts)
    (game.root / ".sfxgen/written").write_text(lines)
    began = time.process_time()
    assert game.build().code == 0
    assert time.process_time() - began < 10
