from __future__ import annotations

from pathlib import Path

import pytest

from sfxgen.errors import Fault
from sfxgen.manifest.families import Budget
from sfxgen.manifest.nodes import Report
from sfxgen.manifest.paths import Site
from sfxgen.manifest.reader import Level, read_manifest
from sfxgen.models import MODELS
from sfxgen.sound import Edit, Loop, Loudness, Place, Sound


def read(text: str, root: Path = Path("/nowhere"), file: str = "audio/a.yaml", further: Level | None = None):
    faults: list[Fault] = []
    site = Site(root, "assets/sfx", tuple(MODELS))
    declared = read_manifest(text, site, Report(file, faults), further=further)
    return {each.sound.name: each.sound for each in declared}, [str(fault) for fault in sorted(faults)]


def sounds(text: str, *args, **kwargs) -> dict[str, Sound]:
    found, faults = read(text, *args, **kwargs)
    assert not faults
    return found


def sound(fields: str, defaults: str = "{}", **kwargs) -> Sound:
    return sounds(f"defaults: {defaults}\nsounds:\n  s: {{prompt: p, duration: 2, {fields}}}\n", **kwargs)["s"]


def faults(fields: str, defaults: str = "{}", **kwargs) -> list[str]:
    """Faults of one sound, without the file and line."""
    found = read(f"defaults: {defaults}\nsounds:\n  s: {{{fields}}}\n", **kwargs)[1]
    return [fault.split(": ", 1)[1] for fault in found]


GOOD = "prompt: p, duration: 2"


# Fields and levels.


def test_a_sound_with_nothing_but_what_is_needed():
    assert sounds("sounds:\n  rain/roof:\n    prompt: heavy rain\n    duration: 20\n") == {
        "rain/roof": Sound(
            name="rain/roof",
            place=Place(file="audio/a.yaml", line=2, column=3),
            prompt="heavy rain",
            duration=20.0,
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
    further = Level({"model": "procedural", "channels": "stereo", "loudness": {"target": -9.0, "true_peak": -4.0}})
    read_sound = sound("channels: mono", "{channels: stereo, loudness: -12}", further=further)
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
        ("prompt: p", ["sounds.s: duration is missing (add duration:, or source: with a recording)"]),
        (f"{GOOD}, lodness: 3", ["sounds.s.lodness: unknown field (did you mean loudness?)"]),
        (f"{GOOD}, zzz: 3", ["sounds.s.zzz: unknown field (`sfxgen schema` tells every field)"]),
        (
            f"{GOOD}, seed: 1, seeds: [1]",
            ["sounds.s.seeds: seed and seeds can't stand in the same entry (keep one)"],
        ),
        (
            f"{GOOD}, seeds: [1], variations: 2",
            ["sounds.s.seeds: 1 seeds for 2 takes (give each take a seed, or lower variations)"],
        ),
        (
            f"{GOOD}, seed: 4294967295, variations: 2",
            ["sounds.s.seed: take 2 would use seed 4294967296, past 4294967295 (use a smaller seed)"],
        ),
        (
            f"{GOOD}, edits: [{{start: 1, end: 1, prompt: p}}]",
            ["sounds.s.edits[0].end: expected an end after 1 (its start), found 1"],
        ),
        (
            f"{GOOD}, edits: [{{start: 1, end: 3, prompt: p}}]",
            ["sounds.s.edits[0].end: expected at most 2 (the duration), found 3"],
        ),
        (
            f"{GOOD}, loop: {{crossfade: 1.5}}",
            ["sounds.s.loop.crossfade: expected at most 1 (half the duration), found 1.5"],
        ),
        (
            f"{GOOD}, fade_in: 2, fade_out: 1",
            ["sounds.s.fade_out: fades of 3 seconds in a sound of 2 (shorten the fades)"],
        ),
        (
            f"{GOOD}, format: mp3, sample_rate: 96000",
            [
                (
                    "sounds.s.sample_rate: MP3 has no sample rate of 96000"
                    " (use 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100 or 48000)"
                ),
            ],
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
                (
                    'sounds.s.model: there is no model "a/b/c"'
                    " (`sfxgen models` lists them; others are `org/name` or `./folder`)"
                ),
            ],
        ),
        (
            "prompt: 1, duration: long, lop: true",
            [
                "sounds.s.prompt: expected text, found 1 (quote it)",
                'sounds.s.duration: expected a number from 0.05 to 600 (seconds), found "long"',
                "sounds.s.lop: unknown field (did you mean loop?)",
            ],
        ),
    ],
)
def test_faults_of_a_sound(fields, said):
    assert faults(fields) == said


def test_a_default_at_odds_with_a_sound_is_a_fault_of_the_sound():
    assert faults(GOOD, "{fade_in: 3}") == ["sounds.s.fade_in: fades of 3 seconds in a sound of 2 (shorten the fades)"]


def test_a_faulty_default_is_told_once():
    text = f"defaults: {{duration: x}}\nsounds: {{a: {{prompt: p}}, b: {{prompt: p}}, c: {{{GOOD}}}}}\n"
    assert read(text)[1] == [
        'audio/a.yaml:1:22: defaults.duration: expected a number from 0.05 to 600 (seconds), found "x"'
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
        ("a_{b}", "a name with { } stands for a family, which needs `each` (add each: {word: [one, two]})"),
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
        ("[]", "audio/a.yaml:1:1: expected a manifest with `sounds`, found a list"),
        ("defaults: {}", "audio/a.yaml:1:1: sounds: expected sounds by name, found nothing"),
        ("sounds:\n", "audio/a.yaml:1:8: sounds: expected sounds by name, found nothing"),
        ("sounds: {}\nsound: {}", "audio/a.yaml:2:1: sound: unknown key (did you mean sounds?)"),
        (
            "sounds: {}\nrain: {}",
            "audio/a.yaml:2:1: rain: unknown key (a sound stands indented under `sounds:`)",
        ),
        ("sounds: {a: }", "audio/a.yaml:1:13: sounds.a: expected the fields of a sound, found nothing"),
        (
            "sounds: {}\ndefaults:\n",
            "audio/a.yaml:2:10: defaults: expected a mapping of fields, found nothing",
        ),
        (
            f"sounds: {{a: {{{GOOD}}}, a: {{{GOOD}}}}}",
            "audio/a.yaml:1:39: sounds.a: given twice; the first is on line 1",
        ),
    ],
)
def test_faults_of_the_whole(text, start):
    (fault,) = read(text)[1]
    assert fault.startswith(start)


def test_a_manifest_may_be_empty_of_sounds():
    assert read("sounds: {}") == ({}, [])


# Sources and models.


@pytest.fixture
def root(tmp_path):
    for name in ("audio/recordings/door.wav", "recordings/door.wav", "shared/Wind.flac", "assets/sfx/x.ogg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    (tmp_path / "notes.txt").write_text("")
    return tmp_path.resolve()


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("recordings/door.wav", "audio/recordings/door.wav"),
        ("../recordings/door.wav", "recordings/door.wav"),
        ("./x/.././recordings/door.wav", "audio/recordings/door.wav"),
        ("shared/Wind.flac", "shared/Wind.flac"),
    ],
)
def test_sources_are_found_beside_the_manifest_then_from_the_root(root, source, path):
    assert sounds(f"sounds: {{s: {{source: {source}}}}}", root)["s"].source == path


def test_a_source_in_defaults_and_families(root):
    text = "sounds:\n  '{x}_slam': {each: {x: [door]}, source: 'recordings/{x}.wav'}\n"
    assert sounds(text, root)["door_slam"].source == "audio/recordings/door.wav"
    assert sound("", "{source: recordings/door.wav}", root=root).source == "audio/recordings/door.wav"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("recordings/dor.wav", 'there is no file "recordings/dor.wav" (did you mean door.wav?)'),
        ("../shared/wind.flac", 'there is no file "../shared/wind.flac" (did you mean Wind.flac?)'),
        ("x/y.wav", 'there is no file "x/y.wav" (looked in audio/x and from the root)'),
        ("../../door.wav", '"../../door.wav" leads out of the project (copy the recording into the project)'),
        ("recordings", '"recordings" is no regular file in the project (copy the recording into the project)'),
        ("recordings\\door.wav", "a backslash separates folders on Windows only (write recordings/door.wav)"),
        (
            "notes.txt",
            'expected a recording, found "notes.txt" (a source is one of .wav, .flac, .ogg, .mp3, .aiff or .aif)',
        ),
        (
            "assets/sfx/x.ogg",
            '"assets/sfx/x.ogg" lies among the outputs, which builds replace (move it elsewhere)',
        ),
        (
            "/etc/passwd",
            'expected a path inside the project, found "/etc/passwd" (write it relative to this file)',
        ),
    ],
)
def test_faults_of_sources(root, source, said):
    assert faults(f"source: '{source}'", root=root) == [f"sounds.s.source: {said}"]


def test_a_link_does_not_lead_out_of_the_project(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.wav").write_bytes(b"")
    (root / "audio/link.wav").symlink_to(outside / "secret.wav")
    (root / "audio/folder").symlink_to(outside)
    (root / "audio/loop.wav").symlink_to(root / "audio/loop.wav")
    for source in ("link.wav", "folder/secret.wav"):
        (fault,) = faults(f"source: {source}", root=root)
        assert "is a link out of the project" in fault
    assert "there is no file" in faults("source: loop.wav", root=root)[0]


@pytest.mark.parametrize(
    ("model", "read_as"),
    [
        ("stable-audio-open", "stable-audio-open"),
        ("cvssp/audioldm-s-full-v2", "cvssp/audioldm-s-full-v2"),
        ("./models/rain", "./models/rain"),
        ("././models//rain/", "./models/rain"),
    ],
)
def test_models(root, model, read_as):
    assert sound(f"model: {model}", root=root).model == read_as


# Families.


FAMILY = """
sounds:
  creature_{family}_{act}:
    each:
      family: {wolf: a wolf, boar: a wild boar}
      act: {aggro: snarling, death: whimpering}
    prompt: "{family} {act}, once"
    duration: 1.2
    tags: ["{family}", creature]
    edits: [{start: 0, end: 1, prompt: 'a {family}'}]
"""


def test_a_family_is_the_product_of_its_lists():
    family = sounds(FAMILY)
    assert {name: each.prompt for name, each in family.items()} == {
        "creature_wolf_aggro": "a wolf snarling, once",
        "creature_wolf_death": "a wolf whimpering, once",
        "creature_boar_aggro": "a wild boar snarling, once",
        "creature_boar_death": "a wild boar whimpering, once",
    }
    boar = family["creature_boar_death"]
    assert boar.tags == ("a wild boar", "creature")
    assert boar.edits[0].prompt == "a a wild boar"
    assert (boar.place.line, boar.place.column) == (3, 3)


def test_a_placeholder_alone_may_be_a_number_or_a_flag():
    text = (
        "sounds:\n  'step_{n}_{len}': {each: {n: [1, 2], len: {short: 0.5, long: 2}}, prompt: 'step {n}',"
        " duration: '{len}', notes: '{len}', seed: '{n}', loop: {crossfade: '{n}'}}\n"
    )
    found, said = read(text)
    assert (found["step_1_long"].duration, found["step_1_long"].notes, found["step_2_long"].seed) == (
        2.0,
        "2",
        2,
    )
    assert [fault.split("expected ")[1] for fault in said] == [
        "at most 0.25 (half the duration), found 1",
        "at most 0.25 (half the duration), found 2",
        "at most 1 (half the duration), found 2",
    ]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (
            "a_{x}: {each: {x: [b], y: [c]}, GOOD}",
            ["sounds.a_{x}: the name does not tell the members of `y` apart (put {y} into the name)"],
        ),
        (
            "a_{famly}: {each: {family: [b]}, GOOD}",
            [
                "sounds.a_{famly}: the name does not tell the members of `family` apart (put {family} into the name)",
                "sounds.a_{famly}: unknown placeholder {famly} (did you mean family?)",
            ],
        ),
        (
            "a_{x}: {each: {x: [b]}, prompt: p, duration: 1, tags: ['{z}']}",
            ["sounds.a_{x}.tags[0]: unknown placeholder {z} (each has x)"],
        ),
        (
            "a_{x}: {each: {x: [wolf cub]}, GOOD}",
            [
                (
                    "sounds.a_{x}.each.x.wolf cub: a sound's name is made of a-z, 0-9, _ and -, with / for folders"
                    " (write {wolf_cub: wolf cub})"
                ),
            ],
        ),
        ("a_{x}: {each: {x: [b, b]}, GOOD}", ["sounds.a_{x}.each.x.b: given twice (keep one)"]),
        ("a_{x}: {each: {x: {b: }}, GOOD}", ["sounds.a_{x}.each.x: expected text, found nothing"]),
        (
            "a_{x}: {each: {x: b}, GOOD}",
            ['sounds.a_{x}.each.x: expected a list or a mapping of texts, found "b" (as in [wolf, boar])'],
        ),
        (
            "a_{x}: {each: [b], GOOD}",
            [
                (
                    "sounds.a_{x}.each: expected lists by name, found a list"
                    " (as in each: {family: {wolf: a wolf, boar: a wild boar}})"
                ),
            ],
        ),
        (
            "A_{x}: {each: {x: [b]}, GOOD}",
            [
                "sounds.A_{x}: A_x: a sound's name is made of a-z, 0-9, _ and -, with / for folders (call it a_x)",
            ],
        ),
        (
            "a_{x}: {each: {x: [b, c]}, GOOD, lop: 1}",
            ["sounds.a_{x}.lop: unknown field (did you mean loop?)"],
        ),
        (
            "a_{x}: {each: {x: {b: true}}, prompt: p, duration: '{x}'}",
            ["sounds.a_{x}.duration: expected a number from 0.05 to 600 (seconds), found true"],
        ),
    ],
)
def test_faults_of_families(entry, said):
    name, _, fields = entry.replace("GOOD", GOOD).partition(": ")
    found = read(f"sounds:\n  {name}:\n    {fields}\n")[1]
    assert sorted({fault.split(": ", 1)[1] for fault in found}) == said


def test_families_are_bounded():
    lists = ", ".join(f"v{i}: [{', '.join(map(str, range(10)))}]" for i in range(5))
    name = "".join(f"{{v{i}}}" for i in range(5))
    (fault,) = read(f"sounds:\n  a_{name}: {{each: {{{lists}}}, {GOOD}}}\n".replace(f"a_{name}:", f"'a_{name}':"))[1]
    assert "stands for 100,000 sounds, more than 10,000 (split it)" in fault


def test_texts_that_grow_past_all_measure_are_refused_before_they_do():
    many = ", ".join(map(str, range(1000)))
    text = f"sounds:\n  'a_{{v}}': {{each: {{v: [{many}]}}, prompt: '{'{v}' * 600}', duration: 1}}\n"
    report = Report("a.yaml", [])
    site = Site(Path("/nowhere"), "out", tuple(MODELS))
    assert read_manifest(text, site, report, Budget(sounds=10_000, text=1_000_000)) == ()
    assert len(report.faults) == 1


def test_a_text_is_not_filled_in_past_its_limit():
    text = f"sounds:\n  'a_{{v}}': {{each: {{v: {{x: {'y' * 1900}}}}}, prompt: '{'{v}' * 500}', duration: 1}}\n"
    (fault,) = read(text)[1]
    assert "expected text, found 3,800 characters" in fault
