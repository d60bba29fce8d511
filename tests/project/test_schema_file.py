"""The schema that a project's editors check manifests by, and how it is kept up to date."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from sfxgen import __version__
from sfxgen.manifest.json_schema import schema
from sfxgen.project.schema_file import refresh_schema, schema_line, schema_text

SCHEMA = "sfxgen.schema.json"


def test_init_writes_it_and_the_first_manifest_says_where_it_is(game):
    game.run("init")
    manifest = game.root / "audio/sounds.sfx.yaml"
    line = manifest.read_text().splitlines()[0]
    prefix, _, path = line.partition("$schema=")
    assert prefix == "# yaml-language-server: "
    there = json.loads((manifest.parent / path).read_text())
    assert (manifest.parent / path).resolve() == (game.root / SCHEMA).resolve()
    assert there == {"$comment": there["$comment"], **schema()}
    Draft202012Validator.check_schema(there)
    assert SCHEMA not in (game.root / ".gitignore").read_text()


def test_a_first_manifest_of_add_says_so_too(game):
    game.run("init")
    (game.root / "audio/sounds.sfx.yaml").unlink()
    game.run("add", "door", "a door creaks")
    assert (
        (game.root / "audio/sounds.sfx.yaml").read_text().startswith(schema_line("audio/sounds.sfx.yaml") + "\nsounds:")
    )


@pytest.mark.parametrize("command", ["build", "init"])
def test_an_outdated_one_is_brought_up_to_date(game, command):
    game.run("init")
    path = game.root / SCHEMA
    path.write_text(schema_text().replace(f"sfxgen {__version__}", "sfxgen 0.0.9").replace("loudness", "loud"))
    assert game.run(command).code == 0
    assert path.read_text() == schema_text()


@pytest.mark.first(1)
@pytest.mark.parametrize(
    "text",
    [
        schema_text().replace(f"sfxgen {__version__}", "sfxgen 99.0.0").replace("loudness", "loud"),
        '{"title": "my own"}',
        "",
        "{",
    ],
    ids=["a later version's", "somebody's own", "empty", "no JSON"],
)
def test_one_of_a_later_version_or_of_somebody_stays(game, text):
    game.run("init")
    (game.root / SCHEMA).write_text(text)
    for command in ("build", "init"):
        assert game.run(command).code == 0
    assert (game.root / SCHEMA).read_text() == text


def test_a_project_without_it_gets_none_from_a_build(game):
    game.built("sounds: {click: {prompt: a click, duration: 0.1, model: procedural}}")
    assert not (game.root / SCHEMA).exists()


def test_a_dry_run_and_check_write_nothing(game):
    game.run("init")
    game.build()
    old = schema_text().replace("loudness", "loud")
    (game.root / SCHEMA).write_text(old)
    game.run("build", "--dry-run")
    game.run("check")
    assert (game.root / SCHEMA).read_text() == old


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_a_link_is_not_written_through(tmp_path):
    outside = tmp_path / "outside.json"
    outside.write_text(schema_text().replace("loudness", "loud"))
    (tmp_path / "game").mkdir()
    (tmp_path / "game" / SCHEMA).symlink_to(outside)
    refresh_schema(tmp_path / "game")
    assert "loudness" not in outside.read_text()


def test_the_line_leads_from_the_manifest_to_it():
    for manifest in ("a.sfx.yaml", "audio/a.sfx.yaml", "a/b/c.sfx.yaml"):
        path = schema_line(manifest).partition("=")[2]
        assert os.path.normpath(Path(manifest).parent / path) == SCHEMA
