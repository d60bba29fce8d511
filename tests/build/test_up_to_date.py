"""Sounds that are skipped as up to date are those that planning would have found so."""

from __future__ import annotations

import json
import random
import shutil

import msgspec
import pytest
from projects import Game
from slices import sliced
from walk import Walk, write_wav

from sfxgen.build.up_to_date import SOUNDS
from sfxgen.files.gate import Gate
from sfxgen.files.places import STATE
from sfxgen.files.state import read_state
from sfxgen.lock.records import parse_lock
from sfxgen.plan.decide import make_plan
from sfxgen.project.manifest_cache import MANIFESTS, KnownManifest

STEPS = 20


@pytest.fixture(autouse=True)
def calm(monkeypatch):
    """Take files for settled at once, not two seconds after they were written."""
    monkeypatch.setattr("sfxgen.files.stat_index.RACY_NS", -1)


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


@pytest.mark.parametrize("engine", sliced(["godot", "unity", "none"], 3))
@pytest.mark.parametrize("seed", sliced(range(3), 3))
def test_a_build_that_skips_sounds_does_what_one_that_remembers_nothing_does(tmp_path, engine, seed, planned):
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
        (whole.root / ".sfxgen" / STATE).unlink(missing_ok=True)
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
def test_an_engines_files_are_part_of_what_is_up_to_date(tmp_path, engine, planned):
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
def test_files_about_all_sounds_hold_the_skipped_as_they_are_played(game, planned, engine, file):
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
    (game.root / ".sfxgen" / STATE).unlink()
    assert game.build().code == 0
    assert shared.read_text("utf-8") == after


@pytest.mark.parametrize("engine", ["godot", "unity"])
def test_a_name_that_the_code_cannot_tell_from_a_skipped_one_is_refused(game, engine):
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


def test_a_renamed_sound_is_moved_though_its_old_files_have_not_changed(game):
    game.write("audio/c.sfx.yaml", "sounds:\n  c_one: {prompt: a click, duration: 0.1}\n")
    result = game.build()
    assert result.summary["drafted"] == 0 and result.summary["finished"] == 1


def test_a_lock_that_a_merge_broke_is_refused_though_its_sounds_have_not_changed(game):
    lock = game.root / "sfxgen.lock"
    text = lock.read_text("utf-8")
    lock.write_text(text.replace('   "state"', '<<<<<<< ours\n   "state"', 1), "utf-8")
    result = game.build()
    assert result.code == 2 and "merge-conflict" in result.err


@pytest.mark.parametrize("damage", [b"", b"\0" * 64, b"{}", None])
def test_a_damaged_memory_costs_time_only(game, damage):
    path = game.root / ".sfxgen" / STATE
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


def test_a_draft_is_not_up_to_date_once_its_model_runs_here(game, planned, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")  # or the hub would be asked for the newest revision
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


def change_state(game: Game, section, change) -> None:
    """Write a state whose checksum is right, though sfxgen did not write it."""
    folder = game.root / ".sfxgen"
    state = read_state(folder)
    state.put(section, change(state.get(section)))
    state.save(Gate(game.root))


@pytest.mark.parametrize("name", ["up", "../../up", "", "a\nb", 'x"]'])
def test_summaries_that_a_stranger_wrote_name_no_sound_that_the_manifest_does_not(game, name):
    def renamed(manifests):
        return {
            key: KnownManifest(
                tuple(
                    msgspec.structs.replace(each, name=name) if each.name == "a_one" else each
                    for each in known.summaries
                ),
                known.text,
            )
            for key, known in manifests.items()
        }

    change_state(game, MANIFESTS, renamed)
    result = game.build()
    if name == "up":
        assert result.code == 2 and "is not what sfxgen wrote" in result.err
    else:  # no sound can have it: the manifest is read anew
        assert result.code == 0 and result.summary["unchanged"] == 4


@pytest.mark.parametrize("change", [{"variations": 0}, {"seconds": float("inf")}, {"model": "/"}, {"model": "../x"}])
def test_summaries_that_no_manifest_can_have_are_not_believed(game, change):
    def changed(manifests):
        return {
            key: KnownManifest(tuple(msgspec.structs.replace(e, **change) for e in known.summaries), known.text)
            for key, known in manifests.items()
        }

    change_state(game, MANIFESTS, changed)
    assert game.build().summary["unchanged"] == 4


def test_summaries_that_a_stranger_wrote_are_of_the_manifest_they_stand_for(game):
    def moved(manifests):
        return {
            key: KnownManifest(tuple(msgspec.structs.replace(e, file="none.yaml") for e in known.summaries), known.text)
            for key, known in manifests.items()
        }

    change_state(game, MANIFESTS, moved)
    assert game.build().summary["unchanged"] == 4


def test_a_lock_that_changed_elsewhere_is_read_only_where_it_did(game, planned):
    """As after a pull that brought one sound's change."""
    lock = game.root / "sfxgen.lock"
    before = lock.read_bytes()
    game.write(
        "audio/a.sfx.yaml",
        "sounds:\n  a_one: {prompt: a loud click, duration: 0.1}\n  a_two: {prompt: a glass breaks, duration: 0.1}\n",
    )
    for _ in range(2):
        assert game.build().code == 0
    planned.clear()
    lock.write_bytes(before)
    assert game.build().code == 0
    assert planned == [{"a_one"}]


def test_the_lock_is_not_taken_apart_when_nothing_changed(game, monkeypatch):
    def never(_data):
        raise AssertionError

    monkeypatch.setattr("sfxgen.lock.text.blocks_of", never)
    result = game.run("build")
    assert result.code == 0 and "4 sounds unchanged" in result.out
    assert game.run("check", "--release").code == 1


def test_a_sound_that_the_lock_has_and_no_manifest_is_seen_though_all_others_are_skipped(game):
    name = "a_one"
    lock = json.loads((game.root / "sfxgen.lock").read_text("utf-8"))
    lock["sounds"]["old"] = lock["sounds"][name]
    (game.root / "sfxgen.lock").write_text(
        json.dumps(lock, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8"
    )
    assert game.build().code == 0
    assert "old" not in game.lock["sounds"]


def test_what_earlier_versions_remembered_is_ignored_and_removed(game):
    folder = game.root / ".sfxgen"
    (folder / STATE).unlink()
    for name in ("rest", "outlines", "index.json"):
        (folder / name).write_bytes(b"[]")
    assert game.build().summary["unchanged"] == 4
    assert {path.name for path in folder.iterdir()} & {"rest", "outlines", "index.json", STATE} == {STATE}


def test_a_state_that_claims_what_is_not_so_deletes_and_overwrites_nothing(game):
    """Every sound is said to be up to date with paths outside, or of files that are a person's."""
    mine = game.write("assets/sfx/mine.ogg", "mine")

    def forged(known):
        records = {
            name: msgspec.structs.replace(
                each, record=msgspec.structs.replace(each.record, paths=("assets/sfx/mine.ogg", "../../out.ogg"))
            )
            for name, each in known.sounds.items()
        }
        return msgspec.structs.replace(known, sounds=records)

    change_state(game, SOUNDS, forged)
    before = {path: path.read_bytes() for path in game.root.parent.rglob("*") if path.is_file()}
    for words in (("build",), ("check",), ("clean",), ("build", "--force", "a_one")):
        game.run(*words)
    assert mine.read_text("utf-8") == "mine"
    assert before.keys() == {path for path in game.root.parent.rglob("*") if path.is_file()}
