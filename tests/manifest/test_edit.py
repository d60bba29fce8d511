from __future__ import annotations

import pytest

from sfxgen.errors import UsageError
from sfxgen.manifest.edit import set_field


def set_seeds(text, sound, seeds):
    return set_field(text, sound, "seeds", seeds)


MANIFEST = """\
# the forest
defaults: {duration: 1}   # all of them

sounds:
  # rain
  rain:
    prompt: heavy rain   # on a roof
    # how long
    duration: 20

  wind:
    seed: 3  # the good one
    prompt: wind

  leaves:
      prompt: >
        dry leaves
        underfoot
      duration: 2
  steps:
    prompt: steps
    seeds:
      - 1
      # the second
      - 2
    variations: 2
  birds: {prompt: birds, duration: 2}  # flow
  owl: {seeds: [4, 5], prompt: "an owl, once"}
  fox: {}
  bear:
    prompt: a bear"""


@pytest.mark.parametrize(
    ("sound", "old", "new"),
    [
        ("rain", "# on a roof\n", "# on a roof\n    seeds: [7, 8]\n"),
        ("wind", "seed: 3  #", "seeds: [7, 8]  #"),
        ("leaves", "      prompt: >", "      seeds: [7, 8]\n      prompt: >"),
        ("steps", "- 1\n      # the second\n      - 2\n", "- 7\n      # the second\n      - 8\n"),
        ("birds", "{prompt: birds", "{seeds: [7, 8], prompt: birds"),
        ("owl", "{seeds: [4, 5],", "{seeds: [7, 8],"),
        ("fox", "fox: {}", "fox: {seeds: [7, 8]}"),
        ("bear", "    prompt: a bear", "    prompt: a bear\n    seeds: [7, 8]"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_one_line_changes_and_nothing_else(sound, old, new, newline, mark):
    assert MANIFEST.count(old) == 1
    text = mark + MANIFEST.replace("\n", newline)
    expected = mark + MANIFEST.replace(old, new).replace("\n", newline)
    assert set_seeds(text, sound, [7, 8]) == expected


def test_setting_twice_is_setting_the_last():
    once = set_seeds(MANIFEST, "rain", [1, 2])
    assert set_seeds(once, "rain", [3]) == once.replace("[1, 2]", "[3]")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a:\n    prompt: p\n    seed:\n", "a:\n    prompt: p\n    seeds: [7]\n"),
        ("a:\n    'seed' : 0x1F\n    prompt: p\n", "a:\n    seeds: [7]\n    prompt: p\n"),
        ("a: {prompt: p, seed: }\n", "a: {prompt: p, seeds: [7] }\n"),
        ("a: &a\n    prompt: p\n", "a: &a\n    prompt: p\n    seeds: [7]\n"),
        (
            "a:\n    <<: {duration: 1}\n    prompt: p\n",
            "a:\n    <<: {duration: 1}\n    prompt: p\n    seeds: [7]\n",
        ),
        ("a:\n    ? prompt\n    : p\n", "a:\n    seeds: [7]\n    ? prompt\n    : p\n"),
        ("a:\n    ? seed\n    : 1\n", "a:\n    ? seeds\n    : [7]\n"),
        ("b: &b {prompt: p}\n  a: *b\n", "b: &b {prompt: p}\n  a: {<<: *b, seeds: [7]}\n"),
        ("b: {seed: &s 1}\n  a: {seed: *s}\n", "b: {seed: &s 1}\n  a: {seeds: [7]}\n"),
        ("a:\n    prompt: 'ä ☔ 🦊'\n", "a:\n    prompt: 'ä ☔ 🦊'\n    seeds: [7]\n"),
    ],
)
def test_ways_of_writing(old, new):
    assert set_seeds(f"sounds:\n  {old}", "a", [7]) == f"sounds:\n  {new}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sounds: {b: {prompt: p}}", "a is not declared in the manifest"),
        (
            "x: &x {a: {prompt: p}}\nsounds: {<<: *x, b: {prompt: p}}",
            "the entry of a is an alias or merged in",
        ),
        ("sounds: {a: &a {prompt: p}, b: *a}", "can't be edited without changing others"),
        ("sounds: {a: &a {prompt: p}, b: {<<: *a}}", "can't be edited without changing others"),
        ("sounds: {a: {prompt: p, seed: &s 1}, b: {seed: *s}}", "can't be edited without changing others"),
        ("sounds: {b: &b {seed: 1}, a: {<<: *b}}", "the seed of a comes from an alias or a merge"),
        ("sounds: {a: p}", "the entry of a holds no fields"),
        ("sounds: [", "the manifest has a fault"),
        ("", "the manifest has a fault: it is empty"),
        ("sounds: 1", "the manifest has no sounds"),
        ("sounds: {a: {seed: 1, seeds: [1]}}", "written in a way that can't be edited"),
    ],
)
def test_what_can_t_be_edited_is_said(text, message):
    with pytest.raises(UsageError) as raised:
        set_seeds(text, "a", [7])
    assert message in raised.value.message
    assert raised.value.hint
