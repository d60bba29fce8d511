"""Rows are the same whether they are read, planned or remembered, and a stranger's memory is not believed."""

from __future__ import annotations

import time

import msgspec
import pytest

from sfxgen.files.gate import Gate
from sfxgen.project.load import load_project
from sfxgen.studio.catalogue import Catalogue, read_catalogue
from sfxgen.studio.row_cache import ROWS, RowCache, read_rows

SOUNDS = """\
defaults: {model: procedural}
sounds:
  click: {prompt: a short click, duration: 0.1, tags: [ui]}
  step_{g}: {each: {g: [wood, stone]}, prompt: "a footstep on {g}", duration: 0.2, variations: 2}
  loud: {prompt: a clock tick, duration: 0.1, loudness: {target: -3, limit: false}}
  part: {prompt: a bell, duration: 0.2, export: false}
  both: {layers: [part, click]}
"""


def read(game, rows: RowCache | None = None) -> Catalogue:
    return read_catalogue(load_project(game.root), RowCache() if rows is None else rows)


@pytest.mark.slow
def test_rows_are_the_same_planned_read_and_remembered(game):
    game.built(SOUNDS)
    planned = read(game)
    time.sleep(2.1)  # until files are old enough to be trusted by their stamps
    game.build(), game.build()
    rows = RowCache()
    found = read(game, rows)
    assert found.rows == planned.rows and found.media == planned.media
    rows.save(Gate(game.root))
    again = read_rows(game.root)
    assert read(game, again).rows == planned.rows and read(game, again).media == planned.media
    assert [row.state for row in planned.rows.values()] == ["final", "final", "final", "final", "layer", "final"]
    assert next(row for row in planned.rows.values() if row.name == "loud").off_target


def test_before_a_build_everything_is_missing(game):
    game.sounds(SOUNDS)
    found = read(game)
    assert {row.state for row in found.rows.values()} == {"missing", "layer"} and found.media == {}
    assert found.summary == "6 sounds, 5 to look at"
    assert [take.state for take in next(iter(found.rows.values())).takes] == ["missing"]


def test_lines_and_places_are_those_of_now(game):
    game.built(SOUNDS)
    rows = RowCache()
    read(game, rows)
    game.sounds("# a new first line\n" + SOUNDS)
    assert next(iter(read(game, rows).rows.values())).line == 4


def test_damaged_or_foreign_memory_costs_time_and_nothing_else(game):
    game.sounds(SOUNDS)
    game.build(), game.build()
    rows = RowCache()
    wanted = read(game, rows)
    rows.save(Gate(game.root))
    path = game.root / ROWS
    if path.exists():
        for data in (b"", b"x" * 100, path.read_bytes()[:-5]):
            path.write_bytes(data)
            assert read(game, read_rows(game.root)).rows == wanted.rows
    for name, known in list(rows._known.items()):
        rows._known[name] = msgspec.structs.replace(known, paths=("../../etc/passwd",))
    assert read(game, rows).media == wanted.media


def test_the_engine_is_named_as_in_sfxgen_yaml(game):
    game.sounds(SOUNDS)
    assert read(game).engine is None
    game.write("project.godot", "config_version=5\n")
    assert read(game).engine == "godot"
