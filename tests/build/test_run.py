"""The promise: what is missing or changed is rendered, and nothing else."""

from __future__ import annotations

import io
import shutil
import sys

import numpy as np
import pytest
import soundfile
from projects import STEPS, Game


def made(result):
    return result.summary["rendered"] + result.summary["drafted"]


def changed(before, after):
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


@pytest.fixture
def built(game: Game) -> Game:
    game.built(STEPS)
    return game


def test_a_first_build_makes_decodable_sounds_of_the_right_length_and_says_they_are_drafts(game):
    game.sounds(STEPS)
    result = game.build()
    assert result.code == 0, result.err
    assert result.summary["drafted"] == 5
    lengths = {"step_01": 0.4, "step_02": 0.4, "step_03": 0.4, "click": 0.1, "rain": 1.0}
    for name, seconds in lengths.items():
        samples, rate = soundfile.read(io.BytesIO(game.outputs()[f"assets/sfx/{name}.ogg"]), always_2d=True)
        assert len(samples) == round(seconds * rate)
        assert samples.shape[1] == (2 if name == "rain" else 1)
        assert np.sqrt(np.mean(samples**2)) > 1e-3
    assert {record["state"] for record in game.lock["sounds"].values()} == {"draft"}
    assert "draft" in game.run("build", "--force", "click").err


def test_a_second_build_does_nothing_and_says_so(built):
    before = built.outputs()
    lock = (built.root / "sfxgen.lock").stat().st_mtime_ns
    result = built.build()
    assert result.code == 0
    assert made(result) == result.summary["finished"] == result.summary["restored"] == 0
    assert result.summary["unchanged"] == 3
    assert "up to date" in result.err
    assert built.outputs() == before
    assert (built.root / "sfxgen.lock").stat().st_mtime_ns == lock


@pytest.mark.first(2)
@pytest.mark.parametrize(
    "field", ["loudness: -30", "loop: true", "format: wav", "sample_rate: 22050", "fade_out: 0.05", "channels: stereo"]
)
def test_a_change_of_what_comes_after_the_render_renders_nothing_and_touches_one_sound(built, field):
    before = built.outputs()
    built.sounds(STEPS.replace("duration: 0.1", f"duration: 0.1\n    {field}"))
    result = built.build()
    assert result.code == 0, result.err
    assert made(result) == 0
    assert result.summary["finished"] == result.summary["restored"] == 1
    assert {path.split(".")[0] for path in changed(before, built.outputs())} == {"assets/sfx/click"}


def test_a_changed_prompt_touches_one_sound_and_says_what_changed(built):
    before = built.outputs()
    built.sounds(STEPS.replace("steady rain on leaves", "heavy rain on leaves"))
    result = built.build()
    assert made(result) == 1
    assert changed(before, built.outputs()) == {"assets/sfx/rain.ogg"}
    (rain,) = (sound for sound in result.json["sounds"] if sound["name"] == "rain")
    assert rain["reasons"] == ['prompt changed: "steady rain on leaves" -> "heavy rain on leaves"']


def test_two_more_variations_render_two(built):
    before = built.outputs()
    built.sounds(STEPS.replace("variations: 3", "variations: 5"))
    result = built.build()
    assert result.summary["drafted"] == result.summary["finished"] == 2
    assert changed(before, built.outputs()) == {"assets/sfx/step_04.ogg", "assets/sfx/step_05.ogg"}
    assert "take 4 is new" in next(s for s in result.json["sounds"] if s["name"] == "step")["reasons"]


def test_fewer_variations_take_the_files_along(built):
    built.sounds(STEPS.replace("variations: 3", "variations: 1"))
    result = built.build()
    assert made(result) == 0
    assert {path for path in built.outputs() if "step" in path} == {"assets/sfx/step.ogg"}


def test_renaming_reordering_and_moving_render_none(built):
    before = built.outputs()
    head, steps, rest = STEPS.partition("  step:\n")
    body, click, tail = rest.partition("  click:\n")
    built.sounds(head + click + tail.replace("rain:", "weather/drizzle:"))
    built.write("audio/feet.sfx.yaml", "sounds:\n" + steps + body)
    result = built.build()
    assert made(result) == 0
    assert built.outputs()["assets/sfx/weather/drizzle.ogg"] == before["assets/sfx/rain.ogg"]
    assert "assets/sfx/rain.ogg" not in built.outputs()
    assert {path: data for path, data in built.outputs().items() if "drizzle" not in path} == {
        path: data for path, data in before.items() if "rain" not in path
    }
    drizzle = next(s for s in result.json["sounds"] if s["name"] == "weather/drizzle")
    assert drizzle["reasons"] == ["renamed from rain"]


def test_swapping_two_names_swaps_their_files_without_rendering(built):
    built.built(STEPS.replace("click:", "other:"))
    before = built.outputs()
    swapped = STEPS.replace("rain:", "other:", 1).replace("click:", "rain:", 1)
    built.sounds(swapped)
    assert made(built.build()) == 0
    assert built.outputs()["assets/sfx/rain.ogg"] == before["assets/sfx/other.ogg"]
    assert built.outputs()["assets/sfx/other.ogg"] == before["assets/sfx/rain.ogg"]


def test_undoing_a_change_restores_from_the_cache(built):
    before = built.outputs()
    built.sounds(STEPS.replace("on gravel", "on snow"))
    assert made(built.build()) == 3
    built.sounds(STEPS)
    result = built.build()
    assert made(result) == 0
    assert result.summary["restored"] == 3
    assert built.outputs() == before


def test_a_removed_sound_takes_its_outputs_along_but_not_what_a_person_edited(built):
    (built.root / "assets/sfx/step_02.ogg").write_bytes(b"mine now")
    built.sounds("sounds:\n" + STEPS[STEPS.index("  click:") :])
    result = built.build()
    assert result.code == 0
    assert set(built.outputs()) == {"assets/sfx/click.ogg", "assets/sfx/rain.ogg", "assets/sfx/step_02.ogg"}
    assert any("step_02.ogg is no longer managed" in warning for warning in result.json["warnings"])
    assert "step" not in built.lock["sounds"]
    assert built.run("check").code == 0


def test_a_missing_output_heals_without_rendering(built):
    before = built.outputs()
    (built.root / "assets/sfx/rain.ogg").unlink()
    result = built.build()
    assert made(result) == 0
    assert result.summary["finished"] == 1
    assert built.outputs() == before


def test_without_its_cache_nothing_is_done_until_something_is_needed(built):
    before = built.outputs()
    shutil.rmtree(built.root / ".sfxgen")
    result = built.build()
    assert made(result) == result.summary["finished"] == 0
    (built.root / "assets/sfx/click.ogg").unlink()
    assert made(built.build()) == 1
    assert built.outputs() == before


def test_a_lost_lock_is_made_again_without_rendering_or_writing(built):
    before, lock = built.outputs(), built.lock
    (built.root / "sfxgen.lock").unlink()
    result = built.build()
    assert made(result) == result.summary["finished"] == 0
    assert built.outputs() == before
    assert built.lock == lock


def test_an_output_edited_by_hand_is_never_overwritten(built):
    edited = built.root / "assets/sfx/click.ogg"
    edited.write_bytes(b"by hand")
    for text in (STEPS, STEPS.replace("soft user", "hard user")):
        built.sounds(text)
        result = built.build()
        assert result.code == 0
        assert any("edited by hand" in warning for warning in result.json["warnings"])
        assert edited.read_bytes() == b"by hand"
    (built.root / "sfxgen.lock").unlink()
    result = built.build()
    assert edited.read_bytes() == b"by hand"
    assert any("click.ogg is there but not sfxgen's" in warning for warning in result.json["warnings"])
    assert built.build("--force", "click").code == 0
    assert edited.read_bytes()[:4] == b"OggS"


def test_a_users_file_in_the_place_of_a_new_sound_stays(game):
    game.sounds(STEPS)
    mine = game.write("assets/sfx/click.ogg", "my own")
    result = game.build()
    assert result.code == 0
    assert mine.read_text() == "my own"
    assert any("adopt click" in warning for warning in result.json["warnings"])


def test_two_folders_build_the_same_bytes(tmp_path, built):
    name = "spiel-größe" if sys.getfilesystemencoding() == "utf-8" else "spiel-groesse"
    other = Game(tmp_path / "another place" / name)
    other.sounds(STEPS)
    assert other.build("--jobs", "2").code == 0
    assert other.outputs() == built.outputs()
    assert (other.root / "sfxgen.lock").read_bytes() == (built.root / "sfxgen.lock").read_bytes()


def test_a_clone_of_lock_and_outputs_has_nothing_to_build(tmp_path, built):
    other = Game(tmp_path / "clone")
    for name in ("audio", "assets", "sfxgen.lock"):
        copy = shutil.copytree if (built.root / name).is_dir() else shutil.copyfile
        copy(built.root / name, other.root / name)
    result = other.build()
    assert made(result) == result.summary["finished"] == 0
    assert other.run("check").code == 0


def test_only_builds_what_matches_and_leaves_the_rest(built):
    changed_text = STEPS.replace("on gravel", "on snow").replace("steady", "heavy")
    built.sounds(changed_text)
    result = built.build("--only", "st*")
    assert made(result) == 3
    assert [sound["name"] for sound in result.json["sounds"]] == ["step"]
    assert built.run("check").code == 1
    assert made(built.build()) == 1


def test_force_renders_again(built):
    assert built.build("--force", "rain").summary["drafted"] == 1
    unknown = built.build("--force", "rian")
    assert unknown.code == 2
    assert "rain" in unknown.json["errors"][0]["hint"]


def test_a_dry_run_foresees_and_touches_nothing(built):
    before, lock = built.outputs(), built.lock
    built.sounds(STEPS.replace("on gravel", "on snow").replace("duration: 0.1", "duration: 0.1\n    loudness: -30"))
    result = built.build("--dry-run")
    assert result.summary["drafted"] == 3
    assert result.summary["restored"] == 1
    assert result.summary["finished"] == 0
    assert (built.outputs(), built.lock) == (before, lock)


def test_one_failing_sound_does_not_stop_the_others(game):
    game.write("rec/broken.wav", "this is no sound")
    game.sounds(STEPS + "  broken:\n    source: rec/broken.wav\n")
    result = game.build()
    assert result.code == 3
    assert result.summary["failed"] == 1
    assert result.summary["drafted"] == 5
    broken = next(sound for sound in result.json["sounds"] if sound["name"] == "broken")
    assert broken["action"] == "failed"
    assert "broken.wav" in broken["errors"][0]
    assert len(game.outputs()) == 5
    assert game.build().code == 3


def test_a_recording_is_finished_not_rendered_and_again_when_it_changes(game):
    def record(frequency):
        wave = 0.2 * np.sin(2 * np.pi * frequency * np.arange(22050) / 44100)
        soundfile.write(game.root / "rec/door.wav", wave, 44100)

    (game.root / "rec").mkdir()
    record(200)
    game.sounds("sounds:\n  door:\n    source: rec/door.wav\n")
    result = game.build()
    assert result.summary["finished"] == 1
    assert made(result) == result.summary["restored"] == 0
    assert game.lock["sounds"]["door"]["state"] == "recorded"
    record(300)
    result = game.build()
    assert result.summary["finished"] == 1
    assert result.json["sounds"][0]["reasons"] == ["the recording rec/door.wav changed"]


def test_the_procedural_model_makes_finals(game):
    game.sounds("sounds:\n  blip:\n    prompt: a coin\n    duration: 0.2\n    model: procedural\n")
    result = game.build()
    assert (result.summary["rendered"], result.summary["drafted"]) == (1, 0)
    assert game.lock["sounds"]["blip"]["state"] == "final"


def test_a_damaged_render_is_dropped_and_made_again_with_a_warning(built):
    before = built.outputs()
    for entry in (built.root / ".sfxgen/cache").glob("*/*.wav"):
        entry.write_bytes(entry.read_bytes()[:-4] + b"oops")
    for path in before:
        (built.root / path).unlink()
    result = built.build()
    assert made(result) == 5
    (warning,) = (warning for warning in result.json["warnings"] if "is damaged" in warning)
    assert "(5 in all)" in warning
    assert built.outputs() == before


def test_without_drafts_a_sound_fails_and_says_why(game):
    game.write("sfxgen.yaml", "fallback: error\n")
    game.sounds(STEPS)
    result = game.build()
    assert result.code == 3
    assert result.summary["failed"] == 3
    assert "audioldm2" in result.json["sounds"][0]["errors"][0]
    assert game.outputs() == {}


def test_a_final_is_never_replaced_by_a_draft(built):
    text = (built.root / "sfxgen.lock").read_text()
    lock = built.lock
    for take in lock["sounds"]["click"]["takes"]:  # as if a machine with a GPU had built it
        del take["draft"]
    import json

    (built.root / "sfxgen.lock").write_text(json.dumps(lock))
    final_hash = built.run("explain", "click", "--json").json["takes"][0]["finish"]
    lock["sounds"]["click"]["takes"][0]["finish"] = final_hash
    lock["sounds"]["click"]["state"] = "final"
    (built.root / "sfxgen.lock").write_text(json.dumps(lock))
    assert text != (built.root / "sfxgen.lock").read_text()
    assert built.build().summary["unchanged"] == 3
    (built.root / "assets/sfx/click.ogg").unlink()
    result = built.build()
    assert result.code == 3
    assert built.lock["sounds"]["click"]["state"] == "final"
    assert built.build("--force", "click").summary["drafted"] == 1


def test_one_render_serves_two_sounds_that_are_alike(game):
    game.sounds("sounds:\n  a: {prompt: a coin, duration: 0.2}\n  b: {prompt: a coin, duration: 0.2, loudness: -30}\n")
    result = game.build()
    assert result.summary["drafted"] == 1
    assert result.summary["restored"] == 1
    assert len(list((game.root / ".sfxgen/cache").glob("*/*.wav"))) == 1


def test_a_link_out_of_the_project_is_not_followed(tmp_path, game):
    outside = tmp_path / "outside"
    outside.mkdir()
    (game.root / "assets").mkdir()
    (game.root / "assets/sfx").symlink_to(outside, target_is_directory=True)
    game.sounds(STEPS)
    result = game.build()
    assert result.code in (2, 3)
    assert list(outside.iterdir()) == []


def test_faults_exit_with_2_and_touch_nothing(built):
    before, lock = built.outputs(), built.lock
    built.sounds(STEPS.replace("duration: 0.1", "duraton: 0.1").replace("loop: true", "loop: perhaps"))
    result = built.build()
    assert result.code == 2
    faults = result.json["errors"]
    assert [(fault["file"], fault["line"], fault["key"]) for fault in faults if "duraton" in fault["key"]] == [
        ("audio/a.sfx.yaml", 8, "sounds.click.duraton")
    ]
    assert any(fault["key"] == "sounds.rain.loop" for fault in faults)
    assert (built.outputs(), built.lock) == (before, lock)


def test_an_unreadable_lock_is_said_plainly(built):
    path = built.root / "sfxgen.lock"
    good = path.read_text()
    path.write_text(good.replace('"version": 1', '"version": 99'))
    newer = built.build()
    assert newer.code == 2
    assert "99" in newer.json["errors"][0]["message"]
    path.write_text("<<<<<<< ours\n" + good + "=======\n" + good + ">>>>>>> theirs\n")
    merged = built.build()
    assert merged.code == 2
    assert "lock --resolve" in merged.json["errors"][0]["hint"]


def test_what_stands_in_the_way_is_named(game):
    game.sounds(STEPS)
    game.write(".sfxgen", "a file")
    blocked = game.build()
    assert blocked.code == 2
    assert ".sfxgen" in blocked.json["errors"][0]["message"]
    (game.root / ".sfxgen").unlink()
    (game.root / "assets/sfx/click.ogg").mkdir(parents=True)
    result = game.build()
    assert result.code == 3
    assert result.summary["drafted"] >= 4
    click = next(sound for sound in result.json["sounds"] if sound["name"] == "click")
    assert "assets/sfx/click.ogg is a folder" in click["errors"][0]


def test_a_source_that_is_no_regular_file_is_a_fault(game):
    import os

    (game.root / "audio").mkdir()
    os.mkfifo(game.root / "audio/pipe.wav")
    (game.root / "audio/zero.wav").symlink_to("/dev/zero")
    game.sounds("sounds:\n  a: {source: pipe.wav}\n  b: {source: zero.wav}\n")
    result = game.build()
    assert result.code == 2
    assert [fault["key"] for fault in result.json["errors"]] == ["sounds.a.source", "sounds.b.source"]
