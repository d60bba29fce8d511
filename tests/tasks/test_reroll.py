"""New seeds, and nothing else changed in the manifest."""

from __future__ import annotations

import pytest
from projects import STEPS


def test_reroll_gives_one_take_a_new_seed_and_keeps_the_comments(built):
    text = STEPS.replace("variations: 3", "variations: 3  # three will do\n    # so far")
    built.built(text)
    before = built.outputs()
    result = built.run("reroll", "step#2", "--json")
    assert result.json["seeds"] == [0, 3, 2]
    edited = (built.root / "audio/a.sfx.yaml").read_text()
    assert [line for line in edited.splitlines() if "seeds" not in line] == text.splitlines()
    assert built.build().summary["drafted"] == 1
    after = built.outputs()
    assert {path for path in after if after[path] != before[path]} == {"assets/sfx/step_02.ogg"}
    assert built.run("reroll", "step#2", "--json").json["seeds"] == [0, 4, 2]


def test_reroll_of_a_sound_changes_every_take(built):
    assert built.run("reroll", "step", "--json").json["seeds"] == [3, 4, 5]
    assert built.run("reroll", "click", "--json").json["seeds"] == [1]
    assert built.build().summary["drafted"] == 4


FAMILY = """\
sounds:
  # all the ground there is
  step_{ground}:
    each: {ground: [gravel, wood, mud]}
    prompt: a footstep on {ground}   # dry
    duration: 0.3
    variations: 2
"""


def test_reroll_of_a_member_is_written_into_its_family_and_changes_no_other_member(built):
    built.built(FAMILY)
    before = built.outputs()
    assert built.run("reroll", "step_wood#2", "--json").json["seeds"] == [0, 2]
    edited = (built.root / "audio/a.sfx.yaml").read_text()
    assert edited == FAMILY + "    members:\n      step_wood: {seeds: [0, 2]}\n"
    assert built.build().summary["drafted"] == 1
    after = built.outputs()
    assert {path for path in after if after[path] != before[path]} == {"assets/sfx/step_wood_02.ogg"}
    built.run("reroll", "step_mud#1")
    built.run("reroll", "step_wood#1")
    edited = (built.root / "audio/a.sfx.yaml").read_text()
    assert edited.endswith("    members:\n      step_wood: {seeds: [3, 2]}\n      step_mud: {seeds: [2, 1]}\n")


@pytest.mark.first(2)
@pytest.mark.parametrize("name", ["step#0", "step#4", "step#x", "step#", "stepp"])
def test_reroll_of_what_is_not_there(built, name):
    result = built.run("reroll", name)
    assert result.code == 2
    assert "error:" in result.err
