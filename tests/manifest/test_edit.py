from __future__ import annotations

import pytest

from sfxgen.errors import UsageError
from sfxgen.manifest.edit import remove_field, set_field


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


S = "sounds:\n  a:\n    prompt: p  # of a\n    loudness: -18 # loud\n    duration: 1\n"
FAMILY = """\
sounds:
  s_{x}:
    each: {x: [a, b]}
    prompt: "a {x}"   # each
    duration: 1

  t: {prompt: t, duration: 1}
"""


@pytest.mark.parametrize(
    ("text", "field", "value", "after"),
    [
        (S, "prompt", "it's: no", S.replace("p  # of a", '"it\'s: no"  # of a')),
        (S, "loudness", -20.5, S.replace("-18", "-20.5")),
        (S, "loudness.target", -20, S.replace("-18", "-20")),
        (S, "loudness.true_peak", -2, S.replace("-18", "{target: -18, true_peak: -2}")),
        (S, "loudness", {"target": -20}, S.replace("-18", "{target: -20}")),
        (S, "duration", 2.0, S.replace("duration: 1", "duration: 2")),
        (S, "duration", 1.0, S),
        (S, "tags", ["ui", "a, b", "on"], S.replace("# of a\n", '# of a\n    tags: [ui, "a, b", "on"]\n')),
        (S, "loop", True, S.replace("# of a\n", "# of a\n    loop: true\n")),
        (S, "notes", "a\nb\t", S.replace("# of a\n", '# of a\n    notes: "a\\nb\\t"\n')),
        (S, "bus", "\u2028", None),
        ("sounds: {a: {prompt: 'it''s'}}", "prompt", "it's on", "sounds: {a: {prompt: 'it''s on'}}"),
        ('sounds: {a: {"prompt":"x"}}', "prompt", 'a "b"', 'sounds: {a: {"prompt":"a \\"b\\""}}'),
        ("sounds:\n a:\n  prompt: >- # c\n    x\n    y\n\n  loop: true\n", "prompt", "z: #1",
         "sounds:\n a:\n  prompt: >- # c\n    z: #1\n\n  loop: true\n"),
        ("sounds:\n a:\n  prompt: |\n    x\n", "prompt", "two\nlines",
         "sounds:\n a:\n  prompt: |\n    two\n    lines\n"),
        ("sounds:\n a:\n  tags:  # t\n  - x\n  # two\n  - y\n", "tags", ["x", "z"],
         "sounds:\n a:\n  tags:  # t\n  - x\n  # two\n  - z\n"),
        ("sounds:\n a:\n  tags:  # t\n  - x\n  - y\n", "tags", ["u"], "sounds:\n a:\n  tags:  # t\n  - u\n"),
        ("sounds:\n a:\n  loudness: # c\n    target: -20\n    mode: short # s\n", "loudness.target", -22,
         "sounds:\n a:\n  loudness: # c\n    target: -22\n    mode: short # s\n"),
        ("sounds:\n a:\n  loudness: # c\n    target: -20\n", "loudness", -22, "sounds:\n a:\n  loudness: -22 # c\n"),
        ("sounds: {a: {seed: &s 1}, b: {seed: *s}}", "seed", 3, None),
        ("sounds: {b: {seed: &s 1}, a: {seed: *s}}", "seed", 3, "sounds: {b: {seed: &s 1}, a: {seed: 3}}"),
        ("sounds: {a: {seed: &s !!int 1}}", "seed", 3, "sounds: {a: {seed: &s 3}}"),
        ("sounds: {b: &b {loudness: {mode: short}}, a: *b}", "loudness.target", -3,
         "sounds: {b: &b {loudness: {mode: short}}, a: {<<: *b, loudness: {mode: short, target: -3}}}"),
        ("sounds: {a: {prompt: p, seed}}", "seed", 3, "sounds: {a: {prompt: p, seed: 3}}"),
        ("sounds:\n a:\n", "seed", 3, "sounds:\n a: {seed: 3}\n"),
    ],
)  # fmt: skip
def test_any_field_in_any_style(text, field, value, after):
    if after is None:
        with pytest.raises(UsageError):
            set_field(text, "a", field, value)
    else:
        assert set_field(text, "a", field, value) == after


def test_a_member_gets_fields_of_its_own():
    once = set_field(FAMILY, "s_a", "loudness.true_peak", -3)
    own = "\n    members:\n      s_a: {loudness: {true_peak: -3}}\n"
    assert once == FAMILY.replace("duration: 1\n\n", "duration: 1" + own + "\n")
    twice = set_field(once, "s_b", "prompt", "b, loud")
    assert twice == once.replace("-3}}\n", '-3}}\n      s_b: {prompt: "b, loud"}\n')
    assert set_field(twice, "s_a", "seed", 4) == twice.replace("{loudness", "{seed: 4, loudness")
    assert remove_field(twice, "s_b", "prompt") == once
    assert remove_field(once, "s_a", "loudness.true_peak") == FAMILY


def test_comments_over_a_member_stay_when_its_last_field_goes():
    text = FAMILY.replace("duration: 1\n\n", "duration: 1\n    members:\n      # too loud\n      s_a: {seed: 1}\n\n")
    assert remove_field(text, "s_a", "seed") == text.replace("{seed: 1}", "{}")


def test_a_familys_own_name_stands_for_all_its_sounds():
    assert set_field(FAMILY, "s_{x}", "duration", 2) == FAMILY.replace("duration: 1\n\n", "duration: 2\n\n")
    assert set_field(FAMILY, "s_{x}", "duration", "{x}") == FAMILY.replace("duration: 1\n\n", 'duration: "{x}"\n\n')


@pytest.mark.parametrize(
    ("text", "field", "after"),
    [
        (S, "loudness", S.replace("    loudness: -18 # loud\n", "")),
        (S, "loudness.target", S.replace("    loudness: -18 # loud\n", "")),
        (S, "loudness.true_peak", S),
        (S, "seed", S),
        (S.rstrip(), "duration", S.replace("\n    duration: 1\n", "")),
        ("sounds:\n  a:\n    prompt: p\n", "prompt", "sounds:\n  a: {}\n"),
        ("sounds: {a: {prompt: p, seed: 1}}", "seed", "sounds: {a: {prompt: p}}"),
        ("sounds: {a: {prompt: p, seed: 1}}", "prompt", "sounds: {a: {seed: 1}}"),
        ("sounds: {a: {prompt: p,  # c\n  seed: 1, # d\n }}", "seed", "sounds: {a: {prompt: p,  # c\n   # d\n }}"),
        ("sounds: {b: &b {seed: 1}, a: {<<: *b, seed: 2}}", "seed", "sounds: {b: &b {seed: 1}, a: {<<: *b}}"),
        ("sounds:\n a:\n  loudness:\n    target: -20\n  seed: 1\n", "loudness.target", "sounds:\n a:\n  seed: 1\n"),
        ("sounds:\n a:\n  ? seed\n  : 1\n  prompt: p\n", "seed", "sounds:\n a:\n  prompt: p\n"),
    ],
)
def test_removing(text, field, after):
    assert remove_field(text, "a", field) == after


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda: set_field(S, "a", "lodness", 3), "lodness: unknown field"),
        (lambda: remove_field(S, "a", "lodness"), "a sound has no field lodness"),
        (lambda: set_field(S, "a", "loudness", 3), "loudness: expected a number from -60 to 0 (LUFS), found 3"),
        (lambda: set_field(S, "a", "loudness", None), "found nothing"),
        (lambda: set_field(S, "a", "notes", object()), "a manifest can't hold object"),
        (lambda: set_field(S, "a", "duration", float("nan")), "expected a number from"),
        (lambda: set_field(S, "a", "prompt", "\0"), "the control character U+0000"),
        (lambda: set_field(FAMILY, "s_a", "prompt", "{y}"), "unknown placeholder {y}"),
        (lambda: set_field(FAMILY, "s_c", "seed", 1), "s_c is not declared in the manifest"),
        (lambda: remove_field(FAMILY, "s_a", "duration"), "the duration of s_a is what its family s_{x} says"),
        (
            lambda: remove_field("sounds: {b: &b {seed: 1}, a: {<<: *b, x: 1}}", "a", "seed"),
            "seed of a comes from an alias or a merge",
        ),
        (
            lambda: set_field("sounds: {a: &a {seed: 1}, b: *a}", "a", "seed", 2),
            "can't be edited without changing others: b shares it by an anchor",
        ),
        (
            lambda: remove_field("sounds: {a: {seed: &s 1}, b: {seed: *s}}", "a", "seed"),
            "can't be edited without changing others: they share it by its anchor",
        ),
    ],
)
def test_what_no_edit_can_do_is_said(edit, message):
    with pytest.raises(UsageError) as raised:
        edit()
    assert message in raised.value.message
