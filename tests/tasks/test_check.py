"""What CI asks: is everything as the manifests say, and may it ship?"""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
from projects import STEPS
from test_credits import Final

from sfxgen.render.registry import RENDERERS, RendererRow


def kinds(result):
    return sorted((finding["kind"], finding["name"]) for finding in result.json["findings"])


def check(game, *words):
    return game.run("check", "--json", *words)


def test_all_in_order(built):
    result = check(built)
    assert result.code == 0
    assert (result.json["ok"], result.json["findings"]) == (True, [])
    assert result.json["warnings"] == []


def test_a_target_that_is_missed_is_no_fault_and_is_said(built):
    built.built(STEPS.replace("duration: 0.1", "duration: 0.1\n    loudness: {target: -9, limit: false}"))
    result = check(built)
    assert (result.code, result.json["findings"]) == (0, [])
    (warning,) = result.json["warnings"]
    assert warning.startswith("click misses its loudness target by")


def test_nothing_is_written(built):
    (built.root / ".sfxgen/state").unlink(missing_ok=True)
    before = {path: path.stat().st_mtime_ns for path in built.root.rglob("*")}
    check(built, "--release", "--verify")
    assert {path: path.stat().st_mtime_ns for path in built.root.rglob("*")} == before


def test_never_built_is_stale(game):
    game.sounds(STEPS)
    result = check(game)
    assert result.code == 1
    assert kinds(result) == [("stale", "click"), ("stale", "rain"), ("stale", "step")]
    assert not (game.root / ".sfxgen").exists()


def test_each_thing_wrong_is_found_and_named(built):
    built.sounds(STEPS.replace("steady rain", "heavy rain") + "  fresh: {prompt: a coin, duration: 0.1}\n")
    (built.root / "assets/sfx/click.ogg").unlink()
    (built.root / "assets/sfx/step_02.ogg").write_bytes(b"by hand")
    result = check(built)
    assert result.code == 1
    assert kinds(result) == [("edited", "step"), ("missing", "click"), ("stale", "fresh"), ("stale", "rain")]
    assert all(finding["hint"] for finding in result.json["findings"])


def test_left_overs_are_found(built):
    built.sounds("sounds:\n" + STEPS[STEPS.index("  rain:") :])
    result = check(built)
    assert result.code == 1
    assert {kind for kind, _ in kinds(result)} == {"left over"}
    assert len(kinds(result)) == 4


def test_a_release_has_no_drafts(built):
    result = check(built, "--release")
    assert result.code == 1
    assert kinds(result) == [("draft", "click"), ("draft", "rain"), ("draft", "step")]
    built.built(STEPS.replace("sounds:", "defaults: {model: procedural}\nsounds:"))
    assert check(built, "--release").code == 0


@pytest.mark.slow
def test_verify_sees_through_a_change_that_kept_size_and_times(built):
    import os

    path = built.root / "assets/sfx/click.ogg"
    stat = path.stat()
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert kinds(check(built, "--verify")) == [("edited", "click")]


@pytest.mark.first(2)
@pytest.mark.parametrize(
    ("policy", "found"),
    [
        ("commercial: true", {"click", "rain", "step"}),
        ("deny: [CC-BY-NC-SA-4.0]", {"click", "rain", "step"}),
        ("allow: [CC0-1.0]", {"click", "rain", "step", "door"}),
        ("allow: [CC0-1.0, CC-BY-NC-SA-4.0]", {"door"}),
        ("commercial: false", set()),
    ],
)
def test_the_licence_policy_is_kept(built, policy, found):
    (built.root / "rec").mkdir()
    soundfile.write(built.root / "rec/door.wav", 0.2 * np.sin(np.arange(22050) / 10), 44100)
    built.write("sfxgen.yaml", f"licences: {{{policy}}}\n")
    built.built(STEPS + "  door:\n    source: rec/door.wav\n")
    assert {finding["name"] for finding in check(built).json["findings"]} == found


def test_a_forbidden_model_is_forbidden_by_its_hub_id_and_in_a_folder_called_like_it_too(built):
    names = {"by_id": "cvssp/audioldm2", "by_folder": "./models/audioldm2", "own": "./models/own"}
    lines = [f"  {name}: {{prompt: rain, duration: 1, model: {model}}}\n" for name, model in names.items()]
    built.write("sfxgen.yaml", "licences: {commercial: true}\n")
    built.built("sounds:\n" + "".join(lines))
    found = check(built).json["findings"]
    assert {finding["name"] for finding in found if "forbids commercial use" in str(finding)} == {"by_id", "by_folder"}


def test_a_recordings_own_licence_counts(built):
    (built.root / "rec").mkdir()
    soundfile.write(built.root / "rec/door.wav", 0.2 * np.sin(np.arange(22050) / 10), 44100)
    built.write("sfxgen.yaml", "licences: {allow: [CC-BY-4.0]}\n")
    built.built("sounds:\n  door:\n    source: rec/door.wav\n    licence: CC-BY-4.0\n")
    assert check(built).code == 0
    assert built.lock["sounds"]["door"]["licence"] == "CC-BY-4.0"


def test_a_changed_licence_alone_makes_the_lock_stale_and_rewrites_no_file(built):
    before = built.outputs()
    built.sounds(STEPS.replace("duration: 0.1", "duration: 0.1\n    licence: CC0-1.0"))
    assert check(built).code == 1
    assert built.build().summary["finished"] == 0
    assert check(built).code == 0
    assert built.outputs() == before


def record(game, *names):
    (game.root / "rec").mkdir(exist_ok=True)
    for number, name in enumerate(names):
        soundfile.write(game.root / f"rec/{name}.wav", 0.2 * np.sin(np.arange(8820) / (10 + number)), 44100)


def test_a_release_names_who_made_a_recording_whose_licence_wants_it(game):
    record(game, "door", "own")
    sounds = "sounds:\n  door: {source: rec/door.wav, licence: CC-BY-4.0}\n  own: {source: rec/own.wav}\n"
    game.built(sounds)
    assert check(game).code == 0
    (finding,) = check(game, "--release").json["findings"]
    assert (finding["kind"], finding["name"]) == ("unlicensed", "door")
    assert (
        finding["message"] == "its licence CC-BY-4.0 wants the author named with a link, and it has no author and url"
    )
    before = {path: path.stat().st_mtime_ns for path in [game.root / "sfxgen.lock", *(game.root / "assets").rglob("*")]}
    game.sounds(sounds.replace("CC-BY-4.0", "CC-BY-4.0, author: Ann, url: https://x.org/1"))
    assert game.run("build", "--dry-run").out.startswith("up to date")
    assert check(game, "--release").code == 0
    assert game.build().summary["finished"] == 0
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_a_recording_without_a_licence_is_in_no_release_of_a_game_that_is_sold(game):
    record(game, "door", "own")
    game.write("sfxgen.yaml", "licences: {commercial: true}\n")
    game.built("sounds:\n  door: {source: rec/door.wav, licence: CC0-1.0}\n  own: {source: rec/own.wav}\n")
    assert check(game).code == 0
    result = check(game, "--release")
    assert result.code == 1
    (finding,) = result.json["findings"]
    assert (finding["kind"], finding["name"]) == ("unlicensed", "own")
    assert finding["message"] == "its recording has no licence, and the game is sold"
    assert "licence: own" in finding["hint"]


def test_a_recording_that_is_not_there_fails_its_sound_and_is_counted(game):
    record(game, "door")
    game.sounds("sounds:\n  door: {source: rec/door.wav}\n  bell: {source: rec/bel.wav, variations: 2}\n")
    result = game.build()
    assert result.code == 3
    assert (result.summary["finished"], result.summary["failed"]) == (1, 1)
    place = 'audio/a.sfx.yaml:3:18: there is no file "rec/bel.wav"'
    (failed,) = (sound for sound in result.json["sounds"] if sound["action"] == "failed")
    assert failed["errors"] == [f"{place}\n  looked in audio/rec and from the root: put it there, or change `source`"]
    for words in ([], ["--release"]):
        (finding,) = check(game, *words).json["findings"]
        assert (finding["kind"], finding["name"]) == ("missing", "bell")
        assert finding["message"].startswith(place)
    assert game.run("build", "--dry-run").code == 3
    assert game.run("build", "--only", "door").code == 0
    record(game, "bel")
    assert game.build().code == 0 and check(game, "--release").code == 0


def test_the_last_output_of_a_recording_that_is_gone_stays(game):
    record(game, "door")
    game.built("sounds:\n  door: {source: rec/door.wav}\n")
    before, lock = game.outputs(), game.lock
    (game.root / "rec/door.wav").unlink()
    result = game.build()
    assert result.code == 3 and result.json["sounds"][0]["reasons"] == ["the recording audio/rec/door.wav is missing"]
    assert game.outputs() == before and game.lock == lock


def test_a_release_wants_a_model_to_be_said(game):
    """Else what the default makes ships with a licence that nobody chose."""
    game.sounds("sounds: {a: {prompt: rain, duration: 0.1}, b: {prompt: a coin, duration: 0.1}}\n")
    built = game.build()
    said = [warning for warning in built.json["warnings"] if "no `model` is said anywhere" in warning]
    assert len(said) == 1 and "may not be sold" in said[0] and "CC-BY-NC-SA-4.0" in said[0]
    assert not [warning for warning in game.build().json["warnings"] if "is said" in warning]  # nothing is to be made
    result = game.run("check", "--release", "--json")
    assert result.code == 1
    assert all("no `model` is said anywhere" in finding["message"] for finding in result.json["findings"])
    assert game.run("check").code == 0
    for said in ("defaults: {model: audioldm2}\n", "defaults: {model: stable-audio-open}\n"):
        game.write("sfxgen.yaml", said)
        assert "no `model`" not in game.run("check", "--release", "--json").out
        assert "no `model`" not in str(game.build().json["warnings"])


def test_a_final_of_a_model_that_nobody_chose_is_no_release_either(game, monkeypatch):
    monkeypatch.setitem(RENDERERS, "diffusion", RendererRow(name="diffusion", make=Final))
    game.sounds("sounds: {a: {prompt: rain, duration: 0.1}}\n")
    assert game.build().summary["rendered"] == 1
    (finding,) = game.run("check", "--release", "--json").json["findings"]
    assert finding["kind"] == "unlicensed" and "no `model` is said" in finding["message"]
