"""A file that looks like a manifest and is none is told of."""

from __future__ import annotations

from itertools import product

import pytest
from projects import STEPS
from slices import sliced

from sfxgen.project.unmatched import MOST_FILES, find_unmatched

PLACES = ["lost.yaml", "audio/lost.yaml", "audio/lost.sfx.yml", "sounds/lost.yml", "a/b/c/lost.yaml"]
LOST = "defaults: {loudness: -20}\nsounds:\n  lost: {prompt: a beep, duration: 0.1}\n"


@pytest.mark.first(2)
@pytest.mark.parametrize("at", sliced(product(PLACES, ["build", "build --dry-run", "check", "list"]), 5))
def test_a_lost_manifest_is_named_once_with_what_to_do(at, game):
    path, words = at
    game.sounds(STEPS)
    game.write(path, LOST)
    game.build()
    said = game.run(*words.split()).err
    assert said.count(f"{path} has `sounds:`") == 1 and "add it to `manifests` in sfxgen.yaml" in said
    assert f"rename it to {path.rpartition('.')[0].removesuffix('.sfx')}.sfx.yaml" in said
    (warning,) = game.run(*words.split(), "--json").json["warnings"][-1:]
    assert path in warning
    game.write("sfxgen.yaml", f"manifests: ['audio/a.sfx.yaml', '{path}']\n")
    assert "has `sounds:`" not in game.run(*words.split()).err


def test_a_rename_is_only_advised_where_it_helps(game):
    game.write("sfxgen.yaml", "manifests: [audio/a.sfx.yaml]\n")
    game.sounds(STEPS)
    game.write("audio/lost.yaml", LOST)
    said = game.run("list").err
    assert "audio/lost.yaml" in said and "rename" not in said


def test_without_any_manifest_it_is_named(game):
    game.write("audio/lost.yaml", LOST)
    result = game.run("build")
    assert result.code == 2 and "there is no manifest" in result.err
    assert "audio/lost.yaml" in result.err and "audio/lost.sfx.yaml" in result.err


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("audio/other.yaml", "things:\n  sounds: {a: 1}\n"),
        ("audio/other.yaml", "soundscapes: {}\n# sounds: none\n"),
        ("audio/other.txt", LOST),
        ("audio/.hidden.yaml", LOST),
        (".github/lost.yaml", LOST),
        ("node_modules/lost.yaml", LOST),
        ("assets/sfx/lost.yaml", LOST),
    ],
)
def test_other_files_are_nobodys_business(path, text, game):
    game.sounds(STEPS)
    game.write(path, text)
    assert "has `sounds:`" not in game.run("list").err


def test_a_nested_project_is_left_alone(game):
    game.sounds(STEPS)
    game.write("other/sfxgen.yaml", "manifests: [a.yaml]\n")
    game.write("other/a.yaml", LOST)
    assert "has `sounds:`" not in game.run("list").err


def test_what_cannot_be_read_is_skipped_and_the_search_has_an_end(game, tmp_path):
    (game.root / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "outside.yaml").write_text(LOST)
    (game.root / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (game.root / "folder.yaml").mkdir()
    assert find_unmatched(game.root, (), "assets/sfx") == ()
    for number in range(2 * MOST_FILES):
        game.write(f"audio/lost_{number}.yaml", LOST)
    assert len(find_unmatched(game.root, (), "assets/sfx")) == MOST_FILES


@pytest.mark.parametrize("name", ["sfxgen.yml", "SFXGen.yaml", ".sfxgen.yaml", "sfxgen.yaml.txt", "sfxgen.json"])
def test_settings_under_another_name_are_told(game, name):
    game.sounds(STEPS)
    game.write(name, "output: out\n")
    assert f"{name} is not read: the settings are in sfxgen.yaml, so rename it" in game.run("list").err
