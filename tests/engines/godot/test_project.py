"""`project.godot`: the add-on is switched on in it, and nothing else changes."""

from __future__ import annotations

import pytest

from sfxgen.engines.godot.project import enable_add_on


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a=1\n", 'a=1\n\n[editor_plugins]\n\nenabled=PackedStringArray("res://addons/sfxgen/plugin.cfg")\n'),
        (
            '[editor_plugins]\n\nenabled=PackedStringArray("res://x.cfg")\n\n[z]\n',
            '[editor_plugins]\n\nenabled=PackedStringArray("res://x.cfg", "res://addons/sfxgen/plugin.cfg")\n\n[z]\n',
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
    enable_add_on(project)
    assert project.read_text() == after
    assert "kept" in enable_add_on(project)
