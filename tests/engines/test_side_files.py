"""Side files: made, kept true, taken along, and never at the cost of a person's edit."""

from __future__ import annotations

import json
import re
import shutil
import time

import pytest
import soundfile
from projects import STEPS, Game

from sfxgen.engines.identifiers import identifier
from sfxgen.engines.seal import BLANK, is_own, seal
from sfxgen.engines.table import ENGINES
from sfxgen.errors import LockError
from sfxgen.lock.records import parse_lock

JITTER = STEPS.replace("    variations: 3\n", "    variations: 3\n    pitch_jitter: 1\n    bus: SFX\n    volume: -3\n")
RENAMED = JITTER.replace("  rain:", "  weather/rain:")


@pytest.fixture(params=["godot", "unity"], scope="module")
def engine(request):
    return request.param


@pytest.fixture(scope="module")
def original(tmp_path_factory, engine):
    """A project of an engine, built: three sounds, one of them with takes and jitter, one a loop."""
    game = Game(tmp_path_factory.mktemp(engine))
    game.write("sfxgen.yaml", f"engine: {engine}\noutput: Assets/Sfx\ndefaults: {{model: procedural}}\n")
    game.built(JITTER)
    return game


@pytest.fixture
def built(original, game):
    """A copy of it, to change."""
    shutil.copytree(original.root, game.root, dirs_exist_ok=True)
    return game


def everything(game):
    """Path -> bytes and time of every file, but for sfxgen's own state."""
    paths = [p for p in game.root.rglob("*") if p.is_file() and ".sfxgen" not in p.parts]
    return {p.relative_to(game.root).as_posix(): (p.read_bytes(), p.stat().st_mtime_ns) for p in paths}


def side_files(game):
    return sorted(path for path in everything(game) if path.startswith("Assets") and not path.endswith(".ogg"))


def findings(game):
    return sorted((f["kind"], f["message"]) for f in game.run("check", "--json").json["findings"])


EXPECTED = {
    "godot": ["Assets/Sfx/rain.ogg.import", "Assets/Sfx/sfx.gd", "Assets/Sfx/step.tres"],
    "unity": [
        "Assets/Sfx.meta",
        "Assets/Sfx/Resources.meta",
        "Assets/Sfx/Resources/SfxLibrary.asset",
        "Assets/Sfx/Resources/SfxLibrary.asset.meta",
        "Assets/Sfx/Sfx.cs",
        "Assets/Sfx/Sfx.cs.meta",
        "Assets/Sfx/click.ogg.meta",
        "Assets/Sfx/rain.ogg.meta",
        "Assets/Sfx/step_01.ogg.meta",
        "Assets/Sfx/step_02.ogg.meta",
        "Assets/Sfx/step_03.ogg.meta",
    ],
}


def test_exactly_these_are_written(built, engine):
    assert side_files(built) == EXPECTED[engine]


def test_nothing_changes_from_one_build_to_the_next(built):
    before = everything(built)
    for words in ((), ("--only", "step"), ("--force", "click")):
        assert built.build(*words).code == 0
        after = everything(built)
        if words != ("--force", "click"):
            assert after == before  # not even written again
        assert {path: data for path, (data, _) in after.items()} == {path: data for path, (data, _) in before.items()}
    assert findings(built) == []


@pytest.mark.first(1)
def test_another_machine_writes_the_same(built, tmp_path, engine):
    other = Game(tmp_path / "elsewhere" / "deeper")
    for name in ("sfxgen.yaml", "audio/a.sfx.yaml"):
        other.write(name, (built.root / name).read_text())
    other.build("--jobs", "1")
    assert {p: d for p, (d, _) in everything(other).items()} == {p: d for p, (d, _) in everything(built).items()}


def test_the_lock_knows_them_sound_by_sound(built, engine):
    lock = built.lock
    if engine == "godot":
        assert lock["side_files"] == ["Assets/Sfx/sfx.gd"]
        assert lock["sounds"]["step"]["side_files"] == ["Assets/Sfx/step.tres"]
        assert "side_files" not in lock["sounds"]["click"]
    else:
        assert lock["side_files"] == ["Assets/Sfx/Resources/SfxLibrary.asset", "Assets/Sfx/Sfx.cs"]


def test_missing_and_stale_ones_are_found_and_mended(built, engine):
    before = everything(built)
    first, last = EXPECTED[engine][0], EXPECTED[engine][-1]
    for path in (first, last):
        (built.root / path).unlink()
    assert findings(built) == [("missing", f"{first} is missing"), ("missing", f"{last} is missing")]
    built.build()
    assert {p: d for p, (d, _) in everything(built).items()} == {p: d for p, (d, _) in before.items()}


def test_a_changed_jitter_renders_nothing_and_is_stale_until_built(built):
    built.sounds(JITTER.replace("pitch_jitter: 1", "pitch_jitter: 2"))
    assert [kind for kind, _ in findings(built)] == ["stale"]
    summary = built.build().summary
    assert summary["finished"] == summary["rendered"] == 0
    assert findings(built) == []


def test_a_removed_sound_takes_its_side_files_along(built, engine):
    (built.root / "Assets/Sfx/mine.tres").write_text("mine")
    (built.root / "Assets/Sfx/mine.ogg.import").write_text("mine")
    built.built(JITTER[: JITTER.index("  rain:")].replace("  step:", "  pace:"))
    left = side_files(built)
    assert not [path for path in left if "rain" in path or "step" in path]
    assert {"Assets/Sfx/mine.tres", "Assets/Sfx/mine.ogg.import"} <= set(left)
    assert findings(built) == []
    registry = "sfx.gd" if engine == "godot" else "Sfx.cs"
    text = (built.root / "Assets/Sfx" / registry).read_text()
    assert "PACE" in text and "RAIN" not in text and "STEP" not in text


def test_a_renamed_sound_keeps_what_the_engine_calls_it(built, engine):
    suffix, line = (".import", 'uid="uid://abc"') if engine == "godot" else (".meta", "guid: " + "ab" * 16)
    old = built.root / f"Assets/Sfx/rain.ogg{suffix}"
    remap = f'[remap]\n\nimporter="oggvorbisstr"\n{line}\n\n[deps]\n\nsource_file="x"\n\n'
    text = f"{remap}[params]\n\nloop=true\nloop_offset=0\n"
    old.write_text(text if engine == "godot" else f"fileFormatVersion: 2\n{line}\nteam: own\n")
    built.sounds(RENAMED)
    assert built.build().summary["rendered"] == 0
    moved = (built.root / f"Assets/Sfx/weather/rain.ogg{suffix}").read_text()
    assert line in moved and "source_file" not in moved
    assert not old.exists()
    assert findings(built) == []
    if engine == "unity":
        assert "ab" * 16 in (built.root / EXPECTED["unity"][2]).read_text()
        assert "team: own" in moved


def test_the_library_names_the_guid_that_a_team_gave_a_clip(built, engine):
    """Seen once, it is remembered: a build of another sound reads no `.meta` of those that have not changed."""
    if engine != "unity":
        pytest.skip("Godot's files refer to each other by path")
    meta, library = (built.root / "Assets/Sfx" / path for path in ("rain.ogg.meta", "Resources/SfxLibrary.asset"))
    for guid in ("ab" * 16, "cd" * 16):
        meta.write_text(re.sub("guid: .*", f"guid: {guid}", meta.read_text("utf-8")), "utf-8")
        for seed in (1, 2):
            time.sleep(0.1)
            built.built(JITTER.replace("  step:\n", f"  step:\n    seed: {seed}{guid.count('a')}\n"))
            assert f"guid: {guid}" in library.read_text("utf-8")
        library.unlink()  # made anew from what is remembered
        assert built.build().code == 0
        assert f"guid: {guid}" in library.read_text("utf-8")


def test_a_file_edited_by_hand_is_left_alone(built, engine):
    registry = built.root / ("Assets/Sfx/sfx.gd" if engine == "godot" else "Assets/Sfx/Sfx.cs")
    edited = registry.read_text() + "// mine\n"
    registry.write_text(edited)
    built.sounds(JITTER + "  extra:\n    prompt: a coin\n    duration: 0.1\n")
    result = built.build()
    assert result.code == 0
    assert registry.read_text() == edited
    assert any(registry.name in warning and "edited by hand" in warning for warning in result.json["warnings"])
    assert ("edited", f"Assets/Sfx/{registry.name} was edited by hand, or is not sfxgen's") in findings(built)
    registry.unlink()
    built.build()
    assert findings(built) == []


def test_an_edited_one_stays_when_nothing_wants_it_any_more(game):
    game.write("sfxgen.yaml", "engine: godot\ndefaults: {model: procedural}\n")
    game.built(JITTER)
    tres = game.root / "assets/sfx/step.tres"
    tres.write_text(tres.read_text().replace("random_pitch", "pitch"))
    game.sounds(JITTER[: JITTER.index("  step:")] + JITTER[JITTER.index("  click:") :])
    warnings = game.build().json["warnings"]
    assert tres.exists()
    assert [w for w in warnings if "step.tres is no longer managed" in w]
    assert findings(game) == []


def test_line_ends_that_git_changed_are_no_edit(built, engine):
    for path in EXPECTED[engine]:
        place = built.root / path
        place.write_bytes(place.read_bytes().replace(b"\n", b"\r\n"))
    assert findings(built) == []
    before = everything(built)
    built.build()
    assert everything(built) == before
    built.sounds(JITTER.replace("pitch_jitter: 1", "pitch_jitter: 2"))
    built.build()
    assert findings(built) == []


def test_a_merge_conflict_is_no_edit(built, engine):
    registry = built.root / ("Assets/Sfx/sfx.gd" if engine == "godot" else "Assets/Sfx/Sfx.cs")
    text, before = registry.read_text(), built.build().json["warnings"]
    registry.write_text(f"<<<<<<< ours\n{text}=======\n{text}>>>>>>> theirs\n")
    assert built.build().json["warnings"] == before
    assert registry.read_text() == text


def test_another_engine_takes_away_what_the_first_had(built, engine):
    other = "unity" if engine == "godot" else "godot"
    built.write("sfxgen.yaml", f"engine: {other}\noutput: Assets/Sfx\ndefaults: {{model: procedural}}\n")
    built.build()
    owned = [path for path in EXPECTED[engine] if path.endswith((".gd", ".tres", ".cs", ".asset"))]
    assert not set(owned) & set(side_files(built))
    assert findings(built) == []


def test_none_writes_nothing(game):
    game.write("sfxgen.yaml", "engine: none\n")
    game.write("project.godot", "")
    game.built(JITTER)
    assert all(path.endswith(".ogg") for path in game.outputs())
    assert "side_files" not in game.lock


def test_auto_finds_an_engine_below_the_root(game):
    game.write("game/project.godot", "")
    game.write("sfxgen.yaml", "output: game/sounds\n")
    game.built(JITTER)
    assert '"res://sounds/step_01.ogg"' in (game.root / "game/sounds/step.tres").read_text()


def test_a_sound_that_failed_has_its_constant_all_the_same(game):
    game.write("sfxgen.yaml", "engine: godot\nfallback: error\n")
    game.sounds("sounds:\n  a: {prompt: a coin, duration: 0.1, model: procedural}\n  b: {prompt: b, duration: 0.1}\n")
    assert game.build().code == 3
    text = (game.root / "assets/sfx/sfx.gd").read_text()
    assert 'const B := &"b"' in text and '"res://assets/sfx/b.ogg"' not in text


@pytest.mark.parametrize(("first", "second"), [("a-b", "a_b"), ("a/b", "a_b"), ("pi", "pi_")])
def test_names_that_code_can_not_tell_apart_are_refused_before_anything_is_written(game, first, second):
    game.write("sfxgen.yaml", "engine: godot\n")
    game.sounds(f"sounds:\n  {first}: {{prompt: a, duration: 0.1}}\n  {second}: {{prompt: b, duration: 0.1}}\n")
    result = game.build()
    (error,) = result.json["errors"]
    assert result.code == 2
    assert (error["file"], error["key"]) == ("audio/a.sfx.yaml", f"sounds.{max(first, second)}")
    assert identifier(first, ENGINES["godot"].reserved) in error["message"] and error["hint"] == "rename one"
    assert not (game.root / "assets").exists()


def test_flac_is_said_to_be_no_format_of_the_engines(game, engine):
    game.write("sfxgen.yaml", f"engine: {engine}\noutput: Assets/Sfx\n")
    game.sounds("sounds:\n  a: {prompt: a, duration: 0.1, format: flac}\n")
    assert any("imports no FLAC: a won't" in warning for warning in game.build().json["warnings"])


def test_clean_takes_side_files_along(built):
    built.sounds(JITTER[: JITTER.index("  rain:")])
    built.run("clean")
    assert not [path for path in side_files(built) if "rain" in path]
    assert findings(built) == []


def test_a_resolved_lock_still_knows_them(built):
    lock = built.root / "sfxgen.lock"
    text = lock.read_text()
    lock.write_text(f"<<<<<<< ours\n{text}=======\n{text}>>>>>>> theirs\n")
    assert built.run("lock", "--resolve").code == 0
    assert lock.read_text() == text


@pytest.mark.parametrize("path", ["../x.gd", "/x.gd", "a//x.gd", "c:x.gd", 3])
def test_a_lock_can_name_no_side_file_outside_the_project(path):
    with pytest.raises(LockError, match="side_files"):
        parse_lock(json.dumps({"version": 1, "sounds": {}, "side_files": [path]}))


@pytest.mark.parametrize("path", ["a/x.py", "x.import", "x.ogg.meta"])
def test_a_file_that_no_engine_has_sfxgen_generate_stays_even_with_a_seal(built, path):
    text = seal(f"# {BLANK}\n")
    place = built.write(path, text)
    lock = built.lock
    lock["side_files"].append(path)
    (built.root / "sfxgen.lock").write_text(json.dumps(lock))
    assert ("left over", f"{path} is left over") in findings(built)
    assert [w for w in built.build().json["warnings"] if w.startswith(f"{path} is no longer managed")]
    assert place.read_text() == text
    assert path not in built.lock["side_files"] and findings(built) == []


def test_a_strangers_lock_deletes_no_script(built):
    script = built.root / "game.gd"
    script.write_text("extends Node\n")
    lock = built.lock
    lock["side_files"].append("game.gd")
    (built.root / "sfxgen.lock").write_text(json.dumps(lock))
    built.build()
    assert script.exists()


def test_a_seal_is_broken_by_any_change():
    text = seal(f"a\n# {BLANK}\nb\n")
    assert is_own(text)
    assert not is_own(text.replace("a", "c"))
    assert not is_own(text.replace("b", "b "))
    assert not is_own("no seal")
    with pytest.raises(ValueError, match="one blank seal"):
        seal("none")


@pytest.mark.parametrize(
    ("name", "code"),
    [("ui/click", "UI_CLICK"), ("1up", "_1UP"), ("json", "JSON_"), ("a-b/c_d", "A_B_C_D"), ("-", "__")],
)
def test_constants(name, code):
    assert identifier(name, ENGINES["godot"].reserved) == code


def test_a_wav_loop_has_the_frame_more_that_godots_player_leaves_out(game):
    game.write("sfxgen.yaml", "engine: godot\noutput: a\ndefaults: {model: procedural, format: wav}\n")
    game.built(STEPS)
    loop, rate = soundfile.read(game.root / "a/rain.wav", always_2d=True)
    assert len(loop) == rate + 1
    assert (loop[-1] == loop[0]).all()
    assert soundfile.info(game.root / "a/click.wav").frames == rate // 10
    record = game.lock["sounds"]["rain"]["takes"][0]
    assert record["seam"] <= 1  # measured on the lap, without that frame
    game.write("sfxgen.yaml", "engine: unity\noutput: a\ndefaults: {model: procedural, format: wav}\n")
    summary = game.build().summary
    assert summary["rendered"] == 0 and summary["finished"] == 1  # the loop alone is another file now
    assert soundfile.info(game.root / "a/rain.wav").frames == rate
