"""Sounds at rest: what is not looked into is what would have come out the same."""

from __future__ import annotations

import json
import random
import shutil

import pytest
from projects import Game
from walk import Walk, write_wav

from sfxgen.build.up_to_date import FILE as REST
from sfxgen.lock.records import parse_lock
from sfxgen.lock.scan import blocks_of
from sfxgen.plan.decide import make_plan
from sfxgen.project.manifest_cache import FILE as OUTLINES

STEPS = 20


@pytest.fixture(autouse=True)
def calm(monkeypatch):
    """Take files for settled at once, not two seconds after they were written."""
    monkeypatch.setattr("sfxgen.files.stat_index.RACY_NS", -1)
    monkeypatch.setattr("sfxgen.build.up_to_date.RACY_NS", -1)


@pytest.fixture
def planned(monkeypatch) -> list[set[str]]:
    """The names of the sounds that each plan was made for."""
    seen: list[set[str]] = []

    def spy(sounds, *args, **kwargs):
        sounds = tuple(sounds)
        seen.append({sound.name for sound in sounds})
        return make_plan(sounds, *args, **kwargs)

    monkeypatch.setattr("sfxgen.build.status.make_plan", spy)
    return seen


@pytest.mark.parametrize("engine", ["none", "godot", "unity"])
@pytest.mark.parametrize("seed", range(3))
def test_a_build_that_skips_sounds_at_rest_does_what_a_whole_one_does(tmp_path, engine, seed, planned):
    game = Game(tmp_path / "game")
    output = "Assets/Sfx" if engine == "unity" else "assets/sfx"
    game.write("sfxgen.yaml", f"engine: {engine}\noutput: {output}\n")
    walk = Walk(game, random.Random(f"{engine} {seed}"))
    assert game.build().code == 0
    skipped = 0
    for number in range(STEPS):
        said = walk.step()
        whole = Game(tmp_path / f"whole_{number}" / "game")
        shutil.copytree(game.root, whole.root, dirs_exist_ok=True)
        for name in (REST, OUTLINES, "index.json"):
            (whole.root / ".sfxgen" / name).unlink(missing_ok=True)
        expected = outcome(whole, walk.words)
        planned.clear()
        assert outcome(game, walk.words) == expected, said
        names = sum(len(sounds) for sounds in walk.files.values())
        skipped += bool(planned) and len(planned[0]) < names
        shutil.rmtree(whole.root)
    assert skipped > STEPS / 4


def outcome(game: Game, words: tuple[str, ...]) -> tuple:
    """All that a build and a check afterwards show and leave behind."""
    before = game.run("check", "--json").json
    result = game.build(*words)
    shown = result.json if result.code in (0, 3) else result.err
    if isinstance(shown, dict):
        shown["summary"].pop("seconds")
        shown["warnings"].sort()
    after = game.run("check", "--json", "--release").json
    ours = {p.relative_to(game.root).as_posix(): p.read_bytes() for p in sorted(game.root.rglob("*")) if p.is_file()}
    return before, result.code, shown, after, {path: data for path, data in ours.items() if ".sfxgen/" not in path}


@pytest.fixture
def game(tmp_path) -> Game:
    game = Game(tmp_path / "game")
    for letter in "ab":
        game.write(
            f"audio/{letter}.sfx.yaml",
            f"sounds:\n  {letter}_one: {{prompt: a click, duration: 0.1}}\n"
            f"  {letter}_two: {{prompt: a glass breaks, duration: 0.1}}\n",
        )
    assert game.build().code == 0
    assert game.build().code == 0
    return game


def test_nothing_is_planned_when_nothing_moved(game, planned):
    assert game.build().summary["unchanged"] == 4
    assert game.run("check").code == 0
    assert planned == [set(), set()]


@pytest.mark.parametrize("engine", ["godot", "unity"])
def test_an_engines_files_are_part_of_what_rests(tmp_path, engine, planned):
    output = "Assets/Sfx" if engine == "unity" else "assets/sfx"
    game = Game(tmp_path / "game")
    game.write("sfxgen.yaml", f"engine: {engine}\noutput: {output}\n")
    game.sounds(
        "sounds:\n  hum: {prompt: a hum, duration: 0.5, loop: true}\n  click: {prompt: a click, duration: 0.1}\n"
    )
    for _ in range(2):
        assert game.build().code == 0
    planned.clear()
    assert game.build().summary["unchanged"] == 2
    assert planned == [set()]
    own = [path for path in sorted(game.root.rglob("*")) if path.suffix in (".import", ".meta", ".gd", ".cs", ".tres")]
    assert own
    for path in own:
        text = path.read_bytes()
        path.unlink()
        found = game.run("check", "--json").json["findings"]
        assert [finding["kind"] for finding in found] == ["missing"], path
        assert game.build().code == 0
        assert path.read_bytes() == text
        assert game.build().code == 0


ENGINES = {
    "none": "assets/sfx",
    "godot": "assets/sfx",
    "unity": "Assets/Sfx",
}


def for_engine(game: Game, engine: str) -> None:
    """Build the game for an engine until nothing moves."""
    shutil.rmtree(game.root / "assets")
    (game.root / "sfxgen.lock").unlink()
    game.write("sfxgen.yaml", f"engine: {engine}\noutput: {ENGINES[engine]}\n")
    for _ in range(3):
        assert game.build().code == 0


@pytest.mark.parametrize("engine", ENGINES)
def test_one_change_plans_one_sound(game, planned, engine):
    for_engine(game, engine)
    game.write(
        "audio/a.sfx.yaml",
        "sounds:\n  a_one: {prompt: a loud click, duration: 0.1}\n  a_two: {prompt: a glass breaks, duration: 0.1}\n",
    )
    before = (game.root / "sfxgen.lock").read_text("utf-8")
    planned.clear()
    result = game.build()
    assert planned == [{"a_one"}]
    assert result.summary["drafted"] == 1 and result.summary["unchanged"] == 3
    assert [sound["name"] for sound in result.json["sounds"]] == ["a_one", "a_two", "b_one", "b_two"]
    after = (game.root / "sfxgen.lock").read_text("utf-8")
    assert parse_lock(after).to_text() == after != before


@pytest.mark.parametrize(("engine", "file"), [("godot", "sfx.gd"), ("unity", "Resources/SfxLibrary.asset")])
def test_files_about_all_sounds_hold_those_at_rest_as_they_are_played(game, planned, engine, file):
    game.write(
        "audio/b.sfx.yaml",
        "sounds:\n  b_one: {prompt: a click, duration: 0.1, volume: -7.25, bus: Doors}\n"
        "  b_two: {prompt: a hum, duration: 0.5, loop: true, variations: 2, pitch_jitter: 1}\n",
    )
    for_engine(game, engine)
    shared = game.root / ENGINES[engine] / file
    before = shared.read_text("utf-8")
    assert before.count("-7.25") == before.count("Doors") == 1
    manifest = game.root / "audio/a.sfx.yaml"
    manifest.write_text(manifest.read_text("utf-8").replace("a click, ", "a click, volume: -3.5, "), "utf-8")
    planned.clear()
    assert game.build().code == 0
    assert planned == [{"a_one"}]
    after = shared.read_text("utf-8")
    assert after.count("-3.5") == after.count("-7.25") == 1
    shared.unlink()
    (game.root / ".sfxgen" / REST).unlink()
    assert game.build().code == 0
    assert shared.read_text("utf-8") == after


@pytest.mark.parametrize("engine", ["godot", "unity"])
def test_a_name_that_the_code_cannot_tell_from_one_at_rest_is_refused(game, engine):
    for_engine(game, engine)
    game.write("audio/c.sfx.yaml", "sounds:\n  a-one: {prompt: a click, duration: 0.1}\n")
    for command in ("build", "check"):
        result = game.run(command)
        assert result.code == 2 and "Sfx.A_ONE" in result.err and "audio/c.sfx.yaml:2" in result.err


def test_an_engines_file_edited_by_hand_is_told_of_whatever_else_moves(game, planned):
    game.write(
        "audio/b.sfx.yaml",
        "sounds:\n  b_one: {prompt: a click, duration: 0.1}\n  b_two: {prompt: a hum, duration: 0.5, variations: 2}\n",
    )
    for_engine(game, "godot")
    mine = game.root / "assets/sfx/b_two.tres"
    mine.write_text("mine", "utf-8")
    manifest = game.root / "audio/a.sfx.yaml"
    text = manifest.read_text("utf-8")
    for number in range(3):
        manifest.write_text(text.replace("a click", f"click {number}"), "utf-8")
        assert [f["kind"] for f in game.run("check", "--json").json["findings"]] == ["stale", "edited"]
        result = game.build()
        assert any("b_two.tres" in warning for warning in result.json["warnings"])
        assert "b_two" in planned[-1] and mine.read_text("utf-8") == "mine"


def test_a_renamed_sound_is_moved_though_its_old_files_are_at_rest(game):
    game.write("audio/c.sfx.yaml", "sounds:\n  c_one: {prompt: a click, duration: 0.1}\n")
    result = game.build()
    assert result.summary["drafted"] == 0 and result.summary["finished"] == 1


def test_a_lock_that_a_merge_broke_is_refused_though_its_sounds_are_at_rest(game):
    lock = game.root / "sfxgen.lock"
    text = lock.read_text("utf-8")
    lock.write_text(text.replace('   "state"', '<<<<<<< ours\n   "state"', 1), "utf-8")
    result = game.build()
    assert result.code == 2 and "merge-conflict" in result.err


@pytest.mark.parametrize("name", [REST, OUTLINES])
@pytest.mark.parametrize("damage", [b"", b"\0" * 64, b"{}", None])
def test_a_damaged_memory_costs_time_only(game, name, damage):
    path = game.root / ".sfxgen" / name
    whole = path.read_bytes()
    path.write_bytes(whole[:-7] if damage is None else damage)
    lock = (game.root / "sfxgen.lock").read_bytes()
    assert game.build().summary["unchanged"] == 4
    assert (game.root / "sfxgen.lock").read_bytes() == lock
    assert path.read_bytes() == whole


def test_another_version_of_sfxgen_believes_none_of_it(game, planned, monkeypatch):
    monkeypatch.setattr("sfxgen.files.code_version.signature", lambda: "another")
    assert game.build().summary["unchanged"] == 4
    assert planned == [{"a_one", "a_two", "b_one", "b_two"}]


def test_a_draft_is_not_at_rest_once_its_model_runs_here(game, planned, monkeypatch):
    monkeypatch.setattr("sfxgen.build.status.obstacle", lambda _model, _device: "")
    assert game.run("build", "--dry-run", "--json").json["sounds"][0]["action"] != "unchanged"
    assert len(planned[0]) == 4


def test_a_clash_between_a_known_manifest_and_a_new_one_is_told_of_both(game):
    game.write("audio/c.sfx.yaml", "sounds:\n  b_one: {prompt: a click, duration: 0.1}\n")
    result = game.build()
    assert result.code == 2
    assert "audio/c.sfx.yaml:2:3" in result.err and "audio/b.sfx.yaml:2" in result.err


def test_a_recording_that_is_gone_is_a_fault_of_a_manifest_that_did_not_change(game):
    write_wav(game.root / "audio/knock.wav", seconds=0.2, seed=1)
    game.write("audio/c.sfx.yaml", "sounds:\n  knock: {source: knock.wav}\n")
    assert game.build().code == 0
    (game.root / "audio/knock.wav").unlink()
    result = game.build()
    assert result.code == 2 and "there is no file" in result.err


def test_a_recording_beside_the_manifest_goes_before_one_from_the_root(game):
    write_wav(game.root / "knock.wav", seconds=0.2, seed=1)
    game.write("audio/c.sfx.yaml", "sounds:\n  knock: {source: knock.wav}\n")
    assert game.build().code == 0
    write_wav(game.root / "audio/knock.wav", seconds=0.3, seed=2)
    (sound,) = (sound for sound in game.build().json["sounds"] if sound["name"] == "knock")
    assert sound["action"] != "unchanged"


def test_outlines_that_a_stranger_wrote_name_no_sound_that_the_manifest_does_not(game):
    path = game.root / ".sfxgen" / OUTLINES
    from sfxgen.files.code_version import signature
    from sfxgen.project.manifest_cache import digest

    text = path.read_bytes().partition(b"\n")[2].replace(b'"a_one"', b'"../../up"')
    path.write_bytes(f"{digest(signature().encode(), text)}\n".encode() + text)
    result = game.build()
    assert result.code == 2 and "is not what sfxgen wrote" in result.err


def test_blocks_are_of_locks_laid_out_as_sfxgen_does_it_only(game):
    text = (game.root / "sfxgen.lock").read_text("utf-8")
    blocks, frame = blocks_of(text)
    assert list(blocks) == ["a_one", "a_two", "b_one", "b_two"]
    assert frame.to_text(blocks) == text
    assert blocks_of(json.dumps(json.loads(text))) is None
    assert blocks_of(text.replace('"version": 1', '"version":  1')) is None
    assert blocks_of(text.replace('"version": 1', '"version": 2')) is None
