"""A reason says what changed, in as few letters as show it."""

from __future__ import annotations

from sfxgen.plan.changes import spec_changes


def test_long_texts_are_cut_to_where_they_differ():
    old = {"prompt": "a very long description of an ambience in a forest at night, with owls"}
    (reason,) = spec_changes(old, {"prompt": old["prompt"].replace("night", "noon")})
    assert reason == 'prompt changed: "…forest at night, with owls" -> "…forest at noon, with owls"'
    assert len(next(iter(spec_changes({"prompt": "x" * 999}, {"prompt": "y" * 999})))) < 120


def test_a_field_at_its_default_is_as_good_as_none():
    assert list(spec_changes({"trim": True}, {})) == []
    assert list(spec_changes({}, {"quality": 3})) == ["quality changed: 6 -> 3"]


def test_of_a_record_only_the_parts_that_differ_are_named():
    old, new = {"loudness": {"target": -20, "limit": False}}, {"loudness": {"target": -20}}
    assert list(spec_changes(old, new)) == ["loudness.limit changed: false -> true"]


def test_values_are_shown_as_a_manifest_has_them():
    old = {"tags": ["a", "b"], "loop": True}
    new = {"tags": ["a"], "loop": {"crossfade": 0.5}, "edits": [{"start": 0, "prompt": "x", "on": None}]}
    assert list(spec_changes(old, new)) == [
        "edits changed: [] -> [{start: 0, prompt: x, on: not set}]",
        "loop.crossfade changed: not given -> 0.5",
        "tags changed: [a, b] -> [a]",
    ]
    assert list(spec_changes({}, {"loop": {"method": "circular"}})) == [
        "loop changed: false -> true",
        'loop.method changed: not given -> "circular"',
    ]


def test_whether_peaks_are_limited_unless_said_depends_on_the_source():
    limited, unlimited = {"loudness": {"limit": True}}, {"loudness": {"limit": False}}
    assert (
        list(spec_changes(limited, {}))
        == list(spec_changes({"source": "a.wav"} | unlimited, {"source": "a.wav"}))
        == []
    )
    (reason,) = spec_changes({"source": "a.wav"}, {"source": "a.wav"} | limited)
    assert reason == "loudness.limit changed: false -> true"
