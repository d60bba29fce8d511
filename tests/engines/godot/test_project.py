"""`project.godot`: the add-on is switched on in it, and nothing else changes."""

from __future__ import annotations

import time

import pytest

from sfxgen.engines.godot.project import ENTRY, LARGEST_BYTES, enable_add_on
from sfxgen.errors import UsageError
from sfxgen.files.gate import Gate


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a=1\n", 'a=1\n\n[editor_plugins]\n\nenabled=PackedStringArray("res://addons/sfxgen/plugin.cfg")\n'),
        (
            '[editor_plugins]\n\nenabled=PackedStringArray("res://x.cfg")\n\n[z]\n',
            '[editor_plugins]\n\nenabled=PackedStringArray("res://x.cfg", "res://addons/sfxgen/plugin.cfg")\n\n[z]\n',
        ),
        (
            '[editor_plugins]\n\nenabled=PackedStringArray("res://addons/x [y] (z)/plugin.cfg")\n',
            f'[editor_plugins]\n\nenabled=PackedStringArray("res://addons/x [y] (z)/plugin.cfg", {ENTRY})\n',
        ),
        (
            "[editor_plugins]\n\nenabled=PackedStringArray()\n",
            '[editor_plugins]\n\nenabled=PackedStringArray("res://addons/sfxgen/plugin.cfg")\n',
        ),
    ],
)
def test_the_godot_add_on_is_switched_on_and_nothing_else_changes(tmp_path, before, after):
    project = tmp_path / "project.godot"
    project.write_text(before)
    enable_add_on(Gate(tmp_path), "project.godot")
    assert project.read_text() == after
    assert "kept" in enable_add_on(Gate(tmp_path), "project.godot")


@pytest.mark.parametrize(
    "line", ["enabled=PackedStringArray(\n", '[editor_plugins]\nenabled=PackedStringArray("\n', '"']
)
def test_a_project_made_to_take_for_ever_does_not(tmp_path, line):
    (tmp_path / "project.godot").write_text("[editor_plugins]\n" + line * (LARGEST_BYTES // 2 // len(line)))
    began = time.process_time()
    enable_add_on(Gate(tmp_path), "project.godot")
    assert time.process_time() - began < 5


@pytest.mark.parametrize("codec", ["utf-16", "utf-32"])
def test_a_project_in_another_encoding_is_a_fault_of_its_file(game, codec):
    data = "config_version=5\n[application]\n".encode(codec)
    (game.root / "project.godot").write_bytes(data)
    result = game.run("init")
    assert result.code == 2 and "project.godot is not UTF-8 text" in result.err
    assert (game.root / "project.godot").read_bytes() == data


def test_a_project_larger_than_any_is_left_alone(tmp_path):
    with (tmp_path / "project.godot").open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    with pytest.raises(UsageError, match="larger than 4 MiB"):
        enable_add_on(Gate(tmp_path), "project.godot")
