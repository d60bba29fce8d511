"""Sounds by the names that people write: the one that was meant, for a path, a take, a folder or a pattern."""

from __future__ import annotations

import pytest
from folders import write

from sfxgen.errors import UsageError
from sfxgen.project.find import find_sound, name_hint
from sfxgen.project.load import load_project

SOUNDS = "sounds:\n  step: {prompt: p, duration: 1, variations: 3}\n  ui/click: {prompt: p, duration: 1}\n"


@pytest.fixture
def project(root):
    write(root, "a.sfx.yaml", SOUNDS)
    return load_project(root)


def test_a_sound_is_found_by_its_name(project):
    assert find_sound(project, "ui/click").name == "ui/click"
    with pytest.raises(UsageError, match='there is no sound "ui/clik"') as caught:
        find_sound(project, "ui/clik")
    assert caught.value.hint == "Did you mean ui/click?"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("UI/Click", "Did you mean ui/click?"),
        ("ui\\click", "Did you mean ui/click?"),
        ("./assets/sfx/ui/click.ogg", "Did you mean ui/click?"),
        ("ui/click.wav", "Did you mean ui/click?"),
        ("ui/clck", "Did you mean ui/click?"),
        ("step_02", "That is take 2 of step: name the sound."),
        ("step_03.ogg", "That is take 3 of step: name the sound."),
        ("step_09", "Did you mean step?"),
        ("click", "Did you mean ui/click?"),
        ("ui", "It is a folder, with ui/click in it."),
        ("ui/*", "A name is wanted here, not a pattern: ui/click, say."),
        ("", "Its name is empty: `sfxgen list` names them all."),
        ("thunder", "`sfxgen list` names them all."),
    ],
)
def test_the_name_that_was_meant(project, name, hint):
    assert name_hint(project, name) == hint


def test_where_takes_or_patterns_may_be_named_they_are_proposed(project):
    assert name_hint(project, "step_02", takes=True) == "Did you mean step#2?"
    assert name_hint(project, "ui", pattern=True) == '"ui/*" means all in that folder.'
    assert name_hint(project, "UI/*", pattern=True) == "Did you mean ui/*?"
    assert name_hint(project, "step,ui/click", pattern=True) == "Write it once for each: --only step --only ui/click."
