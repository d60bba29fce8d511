"""Which sounds `sfxgen build` is asked for, and what it says."""

from __future__ import annotations

import pytest
from projects import STEPS


def test_a_manifest_may_be_named_alone(game):
    game.write("one.sfx.yaml", "sounds:\n  a: {prompt: a coin, duration: 0.1}\n")
    assert game.run("build", "one.sfx.yaml").code == 0
    assert game.run("build", "one.sfx.yaml").code == 0
    assert set(game.outputs()) == {"assets/sfx/a.ogg"}


def test_a_manifest_named_among_others_leaves_the_others_alone(game):
    game.write("a.sfx.yaml", STEPS)
    game.write("one.sfx.yaml", "sounds:\n  a: {prompt: a coin, duration: 0.1}\n")
    assert game.build("one.sfx.yaml").summary["drafted"] == 1
    assert set(game.outputs()) == {"assets/sfx/a.ogg"}
    assert game.build("a.sfx.yaml").summary["drafted"] == 5
    assert len(game.outputs()) == 6
    game.write("one.sfx.yaml", "sounds: {}\n")
    assert game.build("one.sfx.yaml").code == 0
    assert len(game.outputs()) == 6


def test_a_folder_below_the_root_is_part_of_the_project(game):
    game.sounds(STEPS)
    game.write("sfxgen.yaml", "output: out\n")
    assert game.run("build", "audio").code == 0
    assert (game.root / "out/rain.ogg").exists()


def test_an_unknown_prompt_is_a_placeholder_with_a_warning(game):
    game.sounds("sounds:\n  x: {prompt: zorbly quuxing frobnicator, duration: 0.5}\n")
    result = game.build()
    assert result.code == 0
    assert any("zorbly" in warning and "frobnicator" in warning for warning in result.json["warnings"])


def test_the_summary_of_a_dry_run_is_what_is_to_do(game):
    game.sounds(STEPS)
    assert "3 sounds: 5 takes to draft, 5 files to write, 0 unchanged" in game.run("build", "--dry-run").out
    assert "3 sounds: 5 takes drafted, 5 files written, 0 unchanged" in game.run("build").out
    (game.root / "assets/sfx/click.ogg").write_bytes(b"by hand")
    game.sounds(STEPS.replace("soft user", "hard user").replace("  rain:", "  drizzle:"))
    assert "4 sounds: 1 file to write, 1 to remove, 1 to leave alone, 1 unchanged" in game.run("build", "--dry-run").out
    assert "4 sounds: 1 file written, 1 removed, 1 left alone, 1 unchanged" in game.run("build").out


FEWER = STEPS.replace("variations: 3", "variations: 1")


@pytest.mark.first(2)
@pytest.mark.parametrize(
    ("text", "goes"),
    [
        (FEWER, {"step": ["step_01", "step_02", "step_03"]}),
        (STEPS.replace("variations: 3", "variations: 2"), {"step": ["step_03"]}),
        (
            "sounds:\n" + STEPS[STEPS.index("  rain:") :],
            {"click": ["click"], "step": ["step_01", "step_02", "step_03"]},
        ),
        (STEPS.replace("  click:", "  tap:"), {"click": ["click"]}),
        (STEPS.replace("duration: 0.1", "duration: 0.1\n    format: wav"), {"click": ["click"]}),
    ],
)
def test_every_file_that_goes_is_named_before_and_after(text, goes, game):
    game.built(STEPS)
    before = game.outputs()
    game.sounds(text)
    paths = {name: [f"assets/sfx/{stem}.ogg" for stem in stems] for name, stems in goes.items()}
    dry = game.run("build", "--dry-run")
    dry_json = game.build("--dry-run").json
    assert game.outputs() == before
    done = game.run("build")
    assert before.keys() - game.outputs().keys() == {path for each in paths.values() for path in each}
    number = sum(len(each) for name, each in paths.items() if f"  {name}:" in text)
    for name, each in paths.items():
        for path in each:
            assert f"delete    {path}  left over from {name}" in dry.out
            assert f"deleted   {path}  left over from {name}" in done.out
    files = f"{number} file{'s' * (number > 1)}"
    assert (f"{files} to delete" in dry.out) == (f"{files} deleted" in done.out) == (number > 0)
    assert {sound["name"]: sound["deleted"] for sound in dry_json["sounds"] if "deleted" in sound} == paths
    assert "delete" not in game.run("build").out


def test_json_names_every_file_that_went(game):
    game.built(STEPS)
    game.sounds(FEWER)
    (sound,) = (sound for sound in game.build().json["sounds"] if "deleted" in sound)
    assert sound["name"] == "step" and len(sound["deleted"]) == 3


def test_a_file_that_stays_is_not_said_to_go(game):
    game.built(STEPS)
    game.write("assets/sfx/step_03.ogg", "my own")
    (game.root / "assets/sfx/step_02.ogg").unlink()
    game.sounds(STEPS.replace("variations: 3", "variations: 1"))
    for words in (["build", "--dry-run"], ["build", "--only", "step"], ["build"]):
        said = game.run(*words).out
        assert ("step_01.ogg  left over" in said) == ("--only" not in words)
        assert "step_02.ogg  left over" not in said and "step_03.ogg  left over" not in said
    assert game.outputs()["assets/sfx/step_03.ogg"] == b"my own"
