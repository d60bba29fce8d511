"""Which sounds `sfxgen build` is asked for, and what it says."""

from __future__ import annotations

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
