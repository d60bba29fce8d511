from __future__ import annotations

import pytest
from reading import GOOD, faults, read, sound, sounds

from sfxgen.manifest.reader import Layer
from sfxgen.manifest.sound import Edit, Loop, Loudness, Place, Sound


def test_a_sound_with_nothing_but_what_is_needed():
    assert sounds("sounds:\n  rain/roof:\n    prompt: heavy rain\n    duration: 20\n") == {
        "rain/roof": Sound(
            name="rain/roof",
            place=Place(file="audio/a.yaml", line=2, column=3),
            prompt="heavy rain",
            duration=20.0,
            is_model_said=False,
        )
    }


def test_every_field():
    read_sound = sound(
        "negative_prompt: n, variations: 2, seeds: [5, 6], loop: {crossfade: 1, method: circular},"
        " loudness: {target: keep, true_peak: -2, mode: short}, model: procedural, steps: 20, guidance: 3,"
        " candidates: 2, edits: [{start: 0, end: 1, prompt: e, seed: 4}], trim: false, fade_in: 0.5, fade_out: 1,"
        " channels: stereo, sample_rate: 48000, format: mp3, quality: 3, tags: [a, b], licence: CC0-1.0, notes: x"
    )
    assert read_sound == Sound(
        name="s",
        place=Place(file="audio/a.yaml", line=3, column=3),
        prompt="p",
        negative_prompt="n",
        duration=2.0,
        variations=2,
        seeds=(5, 6),
        loop=Loop(crossfade=1.0, method="circular"),
        loudness=Loudness(target=None, true_peak=-2.0, mode="short"),
        model="procedural",
        steps=20,
        guidance=3.0,
        candidates=2,
        edits=(Edit(start=0.0, end=1.0, prompt="e", seed=4),),
        trim=False,
        fade_in=0.5,
        fade_out=1.0,
        channels="stereo",
        sample_rate=48000,
        format="mp3",
        quality=3.0,
        tags=("a", "b"),
        licence="CC0-1.0",
        notes="x",
    )


@pytest.mark.parametrize(
    ("fields", "defaults", "loudness"),
    [
        ("loudness: -24", "{loudness: {target: -20, true_peak: -3}}", Loudness(target=-24.0, true_peak=-3.0)),
        ("loudness: keep", "{loudness: {true_peak: -3}}", Loudness(target=None, true_peak=-3.0)),
        ("loudness: {mode: short}", "{loudness: keep}", Loudness(target=None, mode="short")),
        ("loudness: {target: -9}", "{loudness: keep}", Loudness(target=-9.0)),
        ("loudness: {}", "{loudness: -9}", Loudness(target=-9.0)),
    ],
)
def test_loudness_is_won_key_by_key(fields, defaults, loudness):
    assert sound(fields, defaults).loudness == loudness


@pytest.mark.parametrize(
    ("fields", "defaults", "loop"),
    [
        ("", "{loop: true}", Loop()),
        ("loop: true", "{loop: {crossfade: 0.5}}", Loop(crossfade=0.5)),
        ("loop: false", "{loop: {crossfade: 0.5}}", None),
        ("loop: {}", "{loop: false}", Loop()),
        ("loop: {method: circular}", "{loop: {crossfade: 0.5}}", Loop(crossfade=0.5, method="circular")),
    ],
)
def test_loop_is_won_key_by_key(fields, defaults, loop):
    assert sound(fields, defaults).loop == loop


def test_the_project_s_defaults_are_the_farthest():
    project_defaults = Layer(
        {"model": "procedural", "channels": "stereo", "loudness": {"target": -9.0, "true_peak": -4.0}}
    )
    read_sound = sound("channels: mono", "{channels: stereo, loudness: -12}", project_defaults=project_defaults)
    assert (read_sound.model, read_sound.channels) == ("procedural", "mono")
    assert read_sound.loudness == Loudness(target=-12.0, true_peak=-4.0)


@pytest.mark.parametrize(
    ("fields", "defaults", "seed", "seeds", "variations"),
    [
        ("seeds: [7, 8, 9]", "{}", 0, (7, 8, 9), 3),
        ("seeds: [7, 8, 9], variations: 2", "{}", 0, (7, 8, 9), 2),
        ("seeds: [7, 8]", "{variations: 5}", 0, (7, 8), 2),
        ("variations: 1", "{seeds: [7, 8]}", 0, (7, 8), 1),
        ("seed: 3", "{seeds: [7, 8]}", 3, (), 1),
        ("seed: 3", "{seeds: [7, 8], variations: 2}", 3, (), 2),
        ("seeds: [7]", "{seed: 3}", 0, (7,), 1),
        ("", "{seed: 3, variations: 4}", 3, (), 4),
    ],
)
def test_seeds_and_takes(fields, defaults, seed, seeds, variations):
    read_sound = sound(fields, defaults)
    assert (read_sound.seed, read_sound.seeds, read_sound.variations) == (seed, seeds, variations)


def test_anchors_and_merge_keys():
    text = "sounds:\n  a: &a {prompt: p, duration: 2}\n  b: *a\n  c: {<<: *a, duration: 3}\n"
    assert {name: each.duration for name, each in sounds(text).items()} == {"a": 2.0, "b": 2.0, "c": 3.0}


def test_names_that_yaml_1_1_would_read_as_something_else():
    text = "sounds:\n  no: {prompt: p, duration: 2}\n  123: {prompt: yes, duration: 2}\n"
    assert sounds(text)["no"].name == "no"
    assert sounds(text)["123"].prompt == "yes"


def test_braces_mean_nothing_in_an_ordinary_sound():
    assert sound("notes: 'a {b} c'").notes == "a {b} c"


# Faults.


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (f"{GOOD}, lodness: 3", ["sounds.s.lodness: unknown field (did you mean loudness?)"]),
        (f"{GOOD}, zzz: 3", ["sounds.s.zzz: unknown field (`sfxgen schema` lists every field)"]),
        (
            f"{GOOD}, seed: 1, seeds: [1]",
            ["sounds.s.seeds: seed and seeds can't stand in the same entry (keep one)"],
        ),
        (
            f"{GOOD}, loudness: {{tru_peak: 1}}",
            ["sounds.s.loudness.tru_peak: unknown field (did you mean true_peak?)"],
        ),
        (
            f"{GOOD}, model: procedral",
            ['sounds.s.model: there is no model "procedral" (did you mean procedural?)'],
        ),
        (
            f"{GOOD}, model: ./../x",
            ['sounds.s.model: "./../x" is not a folder inside the project (as in ./models/rain)'],
        ),
        (
            f"{GOOD}, model: a/b/c",
            [
                ('sounds.s.model: there is no model "a/b/c" (write ./a/b/c for a folder in the project)'),
            ],
        ),
        (
            "prompt: 1, duration: long, lop: true",
            [
                "sounds.s.prompt: expected text, found 1 (quote it)",
                'sounds.s.duration: expected a number from 0.02 to 600 (seconds) or `auto`, found "long" (write a number)',  # noqa: E501
                "sounds.s.lop: unknown field (did you mean loop?)",
            ],
        ),
    ],
)
def test_faults_of_a_sound(fields, said):
    assert faults(fields) == said


def test_auto_is_a_recordings_own_length_whatever_the_defaults_say(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"RIFF")
    text = "defaults: {duration: 3}\nsounds: {a: {source: a.wav, duration: auto}, b: {source: a.wav}, c: {prompt: p}}\n"
    found = sounds(text, tmp_path)
    assert [found[name].duration for name in "abc"] == [None, 3, 3]
    assert sounds("sounds: {a: {source: a.wav, duration: auto, loop: true}}", tmp_path)["a"].loop
    assert sounds("sounds: {a: {prompt: p, duration: auto}}", tmp_path)["a"].is_auto


def test_a_faulty_default_is_told_once():
    text = f"defaults: {{duration: x}}\nsounds: {{a: {{prompt: p}}, b: {{prompt: p}}, c: {{{GOOD}}}}}\n"
    assert read(text)[1] == [
        'audio/a.yaml:1:22: defaults.duration: expected a number from 0.02 to 600 (seconds) or `auto`, found "x"'
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Rain Roof", "with / for folders (call it rain_roof)"),
        ("a.b", "(call it a_b)"),
        ("/a", "(call it a)"),
        ("a//b", "(call it a/b)"),
        ("Tür", "(call it tur)"),
        ("雨", "(as in footsteps/gravel_wet)"),
        ("con", "`con` is a device on Windows, not a file (call it con_sound, for example)"),
        ("a/lpt1", "`lpt1` is a device on Windows, not a file (call it lpt1_sound, for example)"),
        ("x" * 101, "longer than 200 characters, or 100 between slashes (shorten it)"),
        ("a_{b}", "a name with { } makes a family, which needs `each` (add each: {word: [one, two]})"),
    ],
)
def test_faults_of_names(name, message):
    (fault,) = read(f"sounds:\n  {name}: {{{GOOD}}}\n")[1]
    assert fault.startswith("audio/a.yaml:2:3: ")
    assert fault.endswith(message)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("", "audio/a.yaml:1:1: expected a manifest with `sounds`, found nothing"),
        ("[a]", "audio/a.yaml:1:1: expected a manifest with `sounds`, found a list"),
        ("defaults: {}", "audio/a.yaml:1:1: sounds: expected sounds by name, found nothing"),
        ("sounds: {}\nsound: {}", "audio/a.yaml:2:1: sound: unknown key (did you mean sounds?)"),
        (
            "sounds: {}\nrain: {}",
            "audio/a.yaml:2:1: rain: unknown key (indent a sound under `sounds:`)",
        ),
        ("sounds: {a: }", "audio/a.yaml:1:13: sounds.a: expected the fields of a sound, found nothing"),
        (
            "sounds: {}\ndefaults: 1\n",
            "audio/a.yaml:2:11: defaults: expected fields with their values, found 1",
        ),
        (
            f"sounds: {{a: {{{GOOD}}}, a: {{{GOOD}}}}}",
            "audio/a.yaml:1:39: sounds.a: duplicate key; the first is on line 1",
        ),
    ],
)
def test_faults_of_the_whole(text, start):
    (fault,) = read(text)[1]
    assert fault.startswith(start)


@pytest.mark.parametrize(
    "text",
    [
        "sounds: {}",
        "sounds:\n",
        "sounds:\n#  a: {prompt: p, duration: 1}\ndefaults:\n#  model: procedural\n",
        "# sounds:\n#   a: {prompt: p, duration: 1}\n",
        "defaults: {model: procedural}\n#sounds:\n#  a: {prompt: p, duration: 1}\n",
        "---\n# nothing yet\n",
    ],
)
def test_sounds_may_be_commented_out(text):
    assert read(text) == ({}, [])


def test_an_empty_file_is_a_fault_for_an_editor_may_leave_one_for_a_moment():
    (fault,) = read(" \n")[1]
    assert fault.startswith("audio/a.yaml:1:1: expected a manifest with `sounds`, found nothing (as in sounds: {door:")
    assert fault.endswith("or delete it)")


def test_styles_are_joined_from_the_outermost_in():
    text = """
defaults: {style: "no music,"}
sounds:
  a: {prompt: p, duration: 1}
  b: {prompt: p, duration: 1, style: bright}
  c_{x}: {each: {x: [u, v]}, prompt: p, duration: 1, style: "of {x}", members: {c_v: {style: soft}}}
  d: {prompt: p, duration: 1, style: "dry, mono"}
"""
    found = sounds(text, project_defaults=Layer({"style": "dry, mono."}))
    assert {name: each.style for name, each in found.items()} == {
        "a": "dry, mono, no music",
        "b": "dry, mono, no music, bright",
        "c_u": "dry, mono, no music, of u",
        "c_v": "dry, mono, no music, of v, soft",
        "d": "dry, mono, no music",
    }
    assert sound("").style is None
