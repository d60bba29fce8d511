"""Where each value of a sound is written: own, member, family, merge, defaults."""

from __future__ import annotations

import pytest

from sfxgen.errors import UsageError
from sfxgen.manifest.origins import Origin, origins_of, written_lines

TEXT = """\
defaults: {model: procedural, loudness: {true_peak: -2}}
sounds:
  door:
    # oak
    prompt: a door  # of oak
    loudness: -20
    loop: {crossfade: 0.1}
  base: &base {prompt: a coin, duration: 1}
  other:
    <<: *base
    duration: 2
  copy: *base
  step_{g}:
    each: {g: [a, b]}
    prompt: a step on {g}
    members:
      step_a: {notes: mine}
"""


def test_an_entry_s_own_fields_and_the_defaults():
    found = origins_of(TEXT, "door")
    assert found["prompt"] == Origin("entry", "a door") and found["prompt"].is_written
    assert found["loudness.target"] == Origin("entry", -20)
    assert found["loudness.true_peak"] == Origin("defaults", -2) and not found["loudness.true_peak"].is_written
    assert found["loop.crossfade"] == Origin("entry", 0.1) and found["loop"].source == "entry"
    assert found["model"].source == "defaults" and "duration" not in found


def test_what_a_merge_or_an_alias_brings_is_not_its_own():
    assert origins_of(TEXT, "other")["prompt"] == Origin("merge", "a coin")
    assert origins_of(TEXT, "other")["duration"] == Origin("entry", 2)
    assert origins_of(TEXT, "copy")["duration"].source == "merge"


def test_a_member_s_own_values_and_its_family_s():
    found = origins_of(TEXT, "step_a")
    assert found["notes"] == Origin("member", "mine") and found["notes"].is_written
    assert found["prompt"] == Origin("family", "a step on {g}") and not found["prompt"].is_written
    assert "notes" not in origins_of(TEXT, "step_b")
    assert origins_of(TEXT, "step_{g}")["prompt"].source == "entry"


def test_the_lines_of_an_entry():
    assert written_lines(TEXT, "base") == "  base: &base {prompt: a coin, duration: 1}"
    assert written_lines(TEXT, "door").splitlines()[0] == "  door:"
    assert written_lines("\ufeff" + TEXT, "step_b").startswith("  step_{g}:\n    each:")
    assert written_lines("sounds: {a: {prompt: x}, b: {prompt: y}}", "a") == "a: {prompt: x}"


def test_what_is_not_there_is_refused():
    with pytest.raises(UsageError, match="not declared"):
        origins_of(TEXT, "none")
    with pytest.raises(UsageError, match="fault"):
        origins_of("sounds: [", "none")
