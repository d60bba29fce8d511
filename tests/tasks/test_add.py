"""`sfxgen add`: a new sound, written into the manifest where its like are."""

from __future__ import annotations

import pytest
import yaml
from projects import tree

UI = "sounds:\n  ui/click: {prompt: a click, duration: 0.1, model: procedural}  # the first\n"
STEPS = """\
defaults: {model: procedural, duration: 0.3}
sounds:
    step_gravel:
        prompt: a step on gravel

    step_{on}:
        each: {on: [wood, snow]}
        prompt: a step on {on}
"""


@pytest.fixture
def catalogue(game):
    game.write("audio/ui.sfx.yaml", UI)
    game.write("audio/steps.sfx.yaml", STEPS)
    return game


def test_it_is_written_where_its_like_are_and_builds(catalogue):
    result = catalogue.run("add", "ui/open", "a menu opens", "--duration", "0.2", "--model", "procedural", "--json")
    assert (result.code, result.json) == (
        0,
        {"name": "ui/open", "file": "audio/ui.sfx.yaml", "line": 3, "new_manifest": False},
    )
    assert (catalogue.root / "audio/ui.sfx.yaml").read_text() == (
        UI + "  ui/open: {prompt: a menu opens, duration: 0.2, model: procedural}\n"
    )
    assert "audio/steps.sfx.yaml:10: step_ice" in catalogue.run("add", "step_ice", "a step on ice").out
    assert (catalogue.root / "audio/steps.sfx.yaml").read_text() == (
        STEPS + "\n    step_ice:\n        prompt: a step on ice\n"
    )
    assert catalogue.build("--only", "*i*").code == 0


def test_a_manifest_can_be_named(catalogue):
    assert catalogue.run("add", "ui/x", "an x", "--project", "audio/steps.sfx.yaml").code == 0
    assert "ui/x:" in (catalogue.root / "audio/steps.sfx.yaml").read_text()


@pytest.mark.parametrize(
    ("settings", "path"),
    [
        (None, "audio/sounds.sfx.yaml"),
        ("manifests: [sfx/**/*.yaml]", "sfx/sounds.yaml"),
        ("manifests: [all.yml, b.yml]", "all.yml"),
        ("output: audio", "sounds.sfx.yaml"),
    ],
)
def test_the_first_sound_makes_a_manifest(game, settings, path):
    if settings:
        game.write("sfxgen.yaml", settings)
    result = game.run("add", "door", "a door creaks", "--json")
    assert result.json == {"name": "door", "file": path, "line": 2, "new_manifest": True}
    said = yaml.safe_load((game.root / path).read_text())
    assert said == {"sounds": {"door": {"prompt": "a door creaks", "duration": 1}}}
    assert game.run("list").code == 0


def test_every_field_is_an_option(game):
    words = [
        *("--duration", "2.5", "--loop", "--loudness", "{target: -20, true_peak: -2}", "--tags", "door, wet wood"),
        *("--seeds", "4,5", "--format", "wav", "--bit-depth", "24", "--trim", "false", "--volume", "-3"),
        *("--negative-prompt", "yes", "--notes", "two: of them", "--channels", "stereo", "--style", "dry, close"),
    ]
    assert game.run("add", "door", "a door creaks", *words).code == 0
    assert yaml.safe_load((game.root / "audio/sounds.sfx.yaml").read_text())["sounds"]["door"] == {
        "prompt": "a door creaks",
        "duration": 2.5,
        "loop": True,
        "loudness": {"target": -20, "true_peak": -2},
        "tags": ["door", "wet wood"],
        "seeds": [4, 5],
        "format": "wav",
        "bit_depth": 24,
        "trim": False,
        "volume": -3,
        "negative_prompt": "yes",
        "notes": "two: of them",
        "channels": "stereo",
        "style": "dry, close",
    }


def test_a_recording_may_be_announced(game):
    result = game.run("add", "door", "--source", "rec/door.wav")
    assert result.code == 0
    assert 'there is no file "rec/door.wav": the sound fails until the recording is there' in result.err
    assert game.run("check").code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ui/click", "p"], "ui/click is declared already, at audio/ui.sfx.yaml:2"),
        (["step_wood", "p"], "step_wood is declared already, at audio/steps.sfx.yaml:6"),
        (["a door", "door"], "The name comes first, then the prompt in quotes. Call it a_door."),
        (["x_{y}", "p"], '"x_{y}" is the name of a family'),
        (["x"], "the new sound has no prompt"),
        (["x", "p", "--loudness", "4"], "error: loudness: expected a number from -60 to 0 (LUFS), found 4"),
        (["x", "p", "--duration", "2s"], "Write 2, without the unit."),
        (["x", "p", "--length", "2"], "Did you mean --duration?"),
        (["x", "p", "--lodness", "2"], "Did you mean --loudness?"),
        (["x", "p", "--fade-in", "2", "--duration", "1"], "the fades take 2 seconds, the sound only 1"),
        (["x", "p", "--loudness", "{target: "], "loudness: expected a number"),
        (["ui/click_01", "p", "--variations", "2"], None),
        (["step", "p", "--variations", "2", "--source", "../../x.wav"], "leads out of the project"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(catalogue, words, said):
    before = tree(catalogue.root)
    result = catalogue.run("add", *words)
    if said is None:
        assert result.code == 0
        return
    assert result.code == 2
    assert said in result.err
    assert tree(catalogue.root) == before


def test_outputs_of_two_sounds_never_meet(catalogue):
    assert catalogue.run("add", "hit", "a hit", "--variations", "3").code == 0
    before = tree(catalogue.root)
    result = catalogue.run("add", "hit_02", "another hit")
    assert result.code == 2
    assert "the output hit_02 of hit_02 is also one of hit at audio/" in result.err
    assert tree(catalogue.root) == before


def test_a_faulty_project_is_left_alone(catalogue):
    catalogue.write("audio/bad.sfx.yaml", "sounds: {x: {lop: true}}")
    before = tree(catalogue.root)
    assert catalogue.run("add", "door", "a door").code == 2
    assert tree(catalogue.root) == before
