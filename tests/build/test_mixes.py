"""Sounds mixed of layers, built for real: what is rendered, finished and left alone, and what is said."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import soundfile
from projects import Game

SOUNDS = """\
defaults: {model: procedural}
sounds:
  whoosh: {prompt: a sword swings through the air, duration: 0.5, export: false, variations: 2}
  thud: {prompt: a heavy thud, duration: 0.6}
  hit:
    layers: [whoosh, {sound: thud, gain: -3, offset: 0.2}, {source: clang.wav, offset: 0.21, gain: -9}]
    variations: 2
  far: {layers: [{sound: hit, pitch: -4, pan: -0.5}], channels: stereo, format: wav, sample_rate: 22050}
"""


@pytest.fixture(scope="module")
def once(tmp_path_factory) -> Game:
    """The project, built; tests get copies of it."""
    game = Game(tmp_path_factory.mktemp("mixes") / "game")
    t = np.arange(11025) / 22050
    game.write("project.godot", "config_version=5\n")
    (game.root / "audio").mkdir()
    soundfile.write(game.root / "audio/clang.wav", 0.4 * np.exp(-9 * t) * np.sin(5654 * t), 22050)
    game.sounds(SOUNDS)
    result = game.build()
    assert result.code == 0, result.err
    assert result.summary["rendered"] == 3  # thud, and a whoosh for each hit
    return game


@pytest.fixture
def built(once, tmp_path) -> Game:
    shutil.copytree(once.root, tmp_path / "game")
    return Game(tmp_path / "game")


def made(result) -> dict[str, str]:
    """Return what was done for each sound that anything was done for."""
    assert result.code == 0, result.err
    return {each["name"]: each["action"] for each in result.json["sounds"] if each["action"] != "unchanged"}


def rebuilt(game: Game, old: str, new: str):
    assert old in SOUNDS
    game.sounds(SOUNDS.replace(old, new))
    return game.build()


def test_files_registry_and_lock_have_what_is_exported(built):
    names = sorted(path.name for path in (built.root / "assets/sfx").iterdir() if path.suffix in (".ogg", ".wav"))
    assert names == ["far.wav", "hit_01.ogg", "hit_02.ogg", "thud.ogg"]
    assert "WHOOSH" not in (built.root / "assets/sfx/sfx.gd").read_text()
    assert sorted(built.lock["sounds"]) == ["far", "hit", "thud"]
    info = soundfile.info(built.root / "assets/sfx/far.wav")
    assert (info.channels, info.samplerate) == (2, 22050)
    hit = built.lock["sounds"]["hit"]
    assert hit["spec"]["layers"][0] == {"sound": "whoosh"}
    assert [len(take["layers"]) for take in hit["takes"]] == [3, 3]
    assert hit["takes"][0]["sha256"] != hit["takes"][1]["sha256"]
    assert built.run("check").code == 0


@pytest.mark.parametrize(
    "change",
    [("gain: -3", "gain: -4"), ("offset: 0.2}", "offset: 0.3}"), ("gain: -9}", "pitch: 3}"), ("whoosh, {s", "{s")],
)
def test_a_change_of_the_mix_renders_nothing(built, change):
    result = rebuilt(built, *change)
    assert made(result) == {"hit": "finish", "far": "finish"}
    assert (result.summary["rendered"], result.summary["drafted"]) == (0, 0)
    reasons = {each["name"]: each["reasons"] for each in result.json["sounds"]}
    assert reasons["hit"][0].startswith("layers changed")
    assert built.run("check").code == 0


def test_back_again_it_is_what_it_was(built):
    before, lock = built.outputs(), built.lock
    rebuilt(built, "gain: -3", "gain: -4")
    built.built(SOUNDS)
    assert (built.outputs(), built.lock) == (before, lock)


def test_another_finish_of_a_layer_is_a_finish_of_the_mix(built):
    result = rebuilt(built, "duration: 0.6", "duration: 0.6, loudness: -30")
    assert (made(result), result.summary["rendered"]) == ({"thud": "finish", "hit": "finish", "far": "finish"}, 0)
    assert "how a layer of it sounds on its own changed" in result.json["sounds"][1]["reasons"]


def test_another_format_of_a_layer_is_none(built):
    assert made(rebuilt(built, "duration: 0.6", "duration: 0.6, format: wav, quality: 9")) == {"thud": "finish"}


def test_another_prompt_of_a_layer_renders_that_layer(built):
    result = rebuilt(built, "a heavy thud", "a very heavy thud")
    assert result.summary["rendered"] == 1
    assert {each["name"]: each["reasons"] for each in result.json["sounds"]}["hit"] == ["its layer thud changed"]


def test_a_layer_of_another_name_is_the_same(built):
    before = built.outputs()
    del before["assets/sfx/sfx.gd"]
    built.sounds(SOUNDS.replace("whoosh", "swish"))
    assert made(built.build()) == {}
    assert {path: data for path, data in built.outputs().items() if path in before} == before
    assert built.run("check").code == 0


def test_a_new_recording_under_the_same_name_is_noticed(built):
    soundfile.write(built.root / "audio/clang.wav", 0.1 * np.random.default_rng(1).standard_normal(9000), 22050)
    result = built.build()
    assert (made(result), result.summary["rendered"]) == ({"hit": "finish", "far": "finish"}, 0)


def test_a_recording_that_is_not_there_fails_what_it_is_a_layer_of(built):
    (built.root / "audio/clang.wav").rename(built.root / "audio/clong.wav")
    built.sounds(SOUNDS.replace("gain: -3", "gain: -4").replace("a heavy thud", "a soft thud"))
    result = built.build()
    assert result.code == 3
    failed = {each["name"]: each["errors"] for each in result.json["sounds"] if "errors" in each}
    assert sorted(failed) == ["far", "hit"]
    assert 'there is no file "clang.wav"' in failed["hit"][0] and "clong.wav" in failed["hit"][0]
    findings = {each["name"]: each["kind"] for each in built.run("check", "--json").json["findings"]}
    assert findings == {"far": "missing", "hit": "missing"}


def test_only_and_force_and_rerender(built):
    built.sounds(SOUNDS.replace("gain: -3", "gain: -4"))
    assert made(built.build("--only", "far")) == {"far": "finish"}
    assert made(built.build()) == {"hit": "finish"}
    forced = built.build("--force", "whoosh")
    assert set(made(forced)) == {"hit", "far"} and forced.summary["rendered"] == 2
    assert made(built.build("--rerender", "thud")).keys() == {"thud", "hit", "far"}
    refused = built.run("build", "--rerender", "hit")
    assert refused.code == 2 and "hit is mixed of layers" in refused.err and "whoosh, thud" in refused.err


def test_a_layer_gets_its_file_and_loses_it_without_a_render(built):
    result = rebuilt(built, ", export: false", "")
    assert (made(result), result.summary["rendered"]) == ({"whoosh": "restore"}, 0)
    assert (built.root / "assets/sfx/whoosh_02.ogg").exists()
    built.built(SOUNDS)
    assert not (built.root / "assets/sfx/whoosh_02.ogg").exists()
    assert built.run("check").code == 0


def test_clean_keeps_the_renders_of_layers(built):
    built.run("clean")
    assert rebuilt(built, "gain: -3", "gain: -4").summary["rendered"] == 0


def test_another_machine_restores_from_the_cache(built, tmp_path):
    for path in (built.root / "assets/sfx").glob("*.*g"):
        path.unlink()
    result = built.build()
    assert result.summary["rendered"] == 0
    assert built.run("check").code == 0


def test_a_change_in_another_manifest_is_noticed(built):
    built.sounds(SOUNDS.replace("  thud: {prompt: a heavy thud, duration: 0.6}\n", ""))
    built.write("audio/b.sfx.yaml", "sounds: {thud: {prompt: a heavy thud, duration: 0.6, model: procedural}}\n")
    assert made(built.build()) == {}
    built.write("audio/b.sfx.yaml", "sounds: {thud: {prompt: a heavy thud, duration: 0.4, model: procedural}}\n")
    assert made(built.build()).keys() == {"thud", "hit", "far"}


def test_list_and_explain_name_what_is_a_layer_only(built):
    listed = {each["name"]: each["state"] for each in built.run("list", "--json").json["sounds"]}
    assert listed == {"whoosh": "layer", "thud": "final", "hit": "final", "far": "final"}
    assert "layer" in built.run("explain", "whoosh").out
    assert "layers: [{sound: whoosh}" in built.run("explain", "hit").out


def test_a_draft_layer_makes_a_draft_of_the_mix(built):
    result = rebuilt(built, "a heavy thud, duration: 0.6", "a heavy thud, duration: 0.6, model: audioldm2")
    states = {each["name"]: each["state"] for each in result.json["sounds"]}
    assert states == {"thud": "draft", "hit": "draft", "far": "draft"}
    assert "3 sounds are drafts" in " ".join(result.json["warnings"])
    assert made(built.build()) == {}
    kinds = [each["kind"] for each in built.run("check", "--release", "--json").json["findings"]]
    assert kinds.count("draft") == 3


@pytest.mark.parametrize(
    ("layer", "policy", "said"),
    [
        ("licence: CC-BY-NC-4.0", "commercial: true", "its licence CC-BY-NC-4.0 forbids commercial use"),
        ("licence: CC-BY-4.0", "allow: [CC0-1.0]", "its recording's licence CC-BY-4.0 is not among those allowed"),
        ("notes: x", "deny: [CC0-1.0]", "its layer whoosh's licence CC0-1.0 is denied"),
    ],
)
def test_the_licence_of_any_layer_counts(built, layer, policy, said):
    built.sounds(SOUNDS.replace("    variations: 2\n", f"    variations: 2\n    {layer}\n"))
    built.write("sfxgen.yaml", f"licences: {{{policy}}}\n")
    assert built.build().code == 0
    found = {each["name"]: each["message"] for each in built.run("check", "--json").json["findings"]}
    assert said in found["hit"]
    assert "hit" in found and "far" in found


def test_the_strictest_licence_is_the_mixs(built):
    text = SOUNDS.replace("{source: clang.wav, offset: 0.21, gain: -9}", "bell")
    text += "  bell: {source: clang.wav, licence: CC-BY-4.0, author: A, url: 'https://a.example', export: false}\n"
    built.built(text)
    assert built.lock["sounds"]["hit"]["licence"] == "CC-BY-4.0"
    assert built.lock["sounds"]["thud"]["licence"] == "CC0-1.0"
    credited = built.run("credits").out
    assert '"clang" by A (https://a.example), licensed under CC-BY-4.0' in credited


def test_lock_resolve_and_an_edited_layer_line(built):
    before = built.lock
    assert built.run("lock", "--resolve").code == 0
    assert built.lock == before
    assert made(built.build()) == {}
    path = built.root / "sfxgen.lock"
    damaged = json.loads(path.read_text())
    damaged["sounds"]["hit"]["takes"][0]["layers"] = ["not a hash"]
    path.write_text(json.dumps(damaged))
    done = built.run("build")
    assert done.code == 2 and "expected a list of hashes in pairs" in done.err


def test_a_silent_layer_is_named(built):
    soundfile.write(built.root / "audio/clang.wav", np.zeros(9000), 22050)
    result = built.build()
    assert result.code == 3
    assert any("its layer audio/clang.wav" in each["errors"][0] for each in result.json["sounds"] if "errors" in each)


def test_unity_has_the_mix_and_not_the_layer(game):
    game.write("ProjectSettings/ProjectVersion.txt", "")
    game.write("sfxgen.yaml", "output: Assets/Sfx\n")
    game.built(SOUNDS.replace(", {source: clang.wav, offset: 0.21, gain: -9}", ""))
    script = (game.root / "Assets/Sfx/Sfx.cs").read_text()
    assert "HIT" in script and "WHOOSH" not in script


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("reroll", "hit"), "hit is mixed of layers: it has no seed of its own"),
        (("adopt", "whoosh"), "whoosh is only a layer of other sounds: it has no file"),
        (("inspect", "whoosh#1"), "whoosh is only a layer of other sounds: it has no file"),
    ],
)
def test_commands_that_want_a_file_or_a_seed_say_that_there_is_none(built, words, said):
    before = built.outputs()
    done = built.run(*words)
    assert done.code == 2 and said in done.err
    assert built.outputs() == before
