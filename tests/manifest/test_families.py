"""Entries with `each`: one for many sounds."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading import GOOD, read, sounds

from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.families import Budget
from sfxgen.manifest.reader import read_manifest
from sfxgen.render.models import MODELS
from sfxgen.schema.nodes import Faults

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
            ["sounds.a_{x}: the name has no {y}, so members would share a name (add {y} to it)"],
        ),
        (
            "a_{famly}: {each: {family: [b]}, GOOD}",
            [
                "sounds.a_{famly}: unknown placeholder {famly} (did you mean family?)",
            ],
        ),
        (
            "a_{x}: {each: {x: [b]}, prompt: p, duration: 1, tags: ['{z}']}",
            ["sounds.a_{x}.tags[0]: unknown placeholder {z} (`each` lists x)"],
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
        ("a_{x}: {each: {x: [b, b]}, GOOD}", ["sounds.a_{x}.each.x.b: listed twice (keep one)"]),
        ("a_{x}: {each: {x: {b: }}, GOOD}", ["sounds.a_{x}.each.x: expected text, found nothing"]),
        (
            "a_{x}: {each: {x: b}, GOOD}",
            ['sounds.a_{x}.each.x: expected a list, found "b" (write x: [b])'],
        ),
        (
            "a_{x}: {each: [b], GOOD}",
            [
                (
                    "sounds.a_{x}.each: expected placeholders with their lists, or rows, found a list"
                    " (as in each: {family: {wolf: a wolf, boar: a wild boar}}, or each: [{who: wolf, text: a wolf}])"
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
            ["sounds.a_{x}.duration: expected a number from 0.02 to 600 (seconds) or `auto`, found true"],
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
    found = Faults("a.yaml")
    site = ManifestContext(Path("/nowhere"), "out", tuple(MODELS))
    assert read_manifest(text, site, found, Budget(sounds=10_000, text=1_000_000)) == ()
    assert len(found.listed) == 1


def test_a_text_is_not_filled_in_past_its_limit():
    text = f"sounds:\n  'a_{{v}}': {{each: {{v: {{x: {'y' * 1900}}}}}, prompt: '{'{v}' * 500}', duration: 1}}\n"
    (fault,) = read(text)[1]
    assert "expected text, found 3,800 characters" in fault


# Rows.

TABLE = """
sounds:
  creature/{who}:
    each:
      - {who: wolf, text: a grey wolf, length: 1.2, far: false}
      - {who: bat, text: "a bat, close", length: 1, far: true}
    prompt: "{text} snarls"
    duration: "{length}"
    loop: "{far}"
    seeds: ["{length}", 7]
    loudness: {target: -20}
    notes: "{who}: {length} s"
"""


def test_rows_are_a_sound_each_and_numbers_stay_numbers():
    found = sounds(TABLE.replace('seeds: ["{length}", 7]', 'tags: ["{who}", "{length}"]'))
    wolf, bat = found["creature/wolf"], found["creature/bat"]
    assert (wolf.prompt, wolf.duration, wolf.loop, wolf.notes) == ("a grey wolf snarls", 1.2, None, "wolf: 1.2 s")
    assert (bat.prompt, bat.duration, bat.tags) == ("a bat, close snarls", 1.0, ("bat", "1"))
    assert bat.loop is not None


def test_a_columns_number_is_checked_as_if_it_stood_there():
    (fault,) = read(TABLE)[1]
    assert "sounds.creature/{who}.seeds[0]: expected a whole number" in fault
    assert "found 1.2" in fault


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            "[{who: a, n: 1}, {who: b, m: 1}]",
            [
                "each[1]: the row has no n, which the first row has (give every row all columns)",
                "each[1].m: the first row has no such column (its columns are who, n)",
            ],
        ),
        (
            "[{who: a, length: 1}, {who: b, lenght: 1}]",
            ["each[1].lenght: the first row has no such column (did you mean length?)"],
        ),
        ("[{who: a}, {who: b, n: 1}]", ["each[1].n: the first row has no such column (its columns are who)"]),
        ("[{who: a}, {who: a}]", ["each[1]: makes a_a again, as line 3 does (give each row another name)"]),
        ("[{who: a}, b]", ['each[1]: expected a row of columns, found "b" (as in {who: …})']),
        ("[{who: a}, {}]", ["each[1]: expected a row of columns, found { } with nothing in it (as in {who: …})"]),
        (
            "[{who: a, n: }]",
            [
                (
                    "each[0].n: expected text, a number or a flag, found nothing"
                    " (write a value, or leave the column out of all rows)"
                )
            ],
        ),
        ("[{who: a, n: [1]}]", ["each[0].n: expected text, a number or a flag, found a list"]),
        (
            "[{who: A Wolf}]",
            [
                (
                    "each[0].who: a sound's name is made of a-z, 0-9, _ and -, with / for folders"
                    " (call it a_wolf, and put other words into another column)"
                )
            ],
        ),
        (
            "[{who: a, a b: 1}]",
            ["each[0].a b: a placeholder is at most 40 letters, digits and _ (use a plain name such as family)"],
        ),
        (
            "[{who: a, text: a wolf, grey}]",
            ['each[0].text: the comma ends the text "a wolf" (quote it: text: "a wolf, grey")'],
        ),
        (
            "[wolf, boar]",
            [
                (
                    "each: expected placeholders with their lists, or rows, found a list"
                    " (as in each: {family: {wolf: a wolf, boar: a wild boar}}, or each: [{who: wolf, text: a wolf}])"
                )
            ],
        ),
    ],
)
def test_faults_of_rows(rows, said):
    found = read(f"sounds:\n  a_{{who}}:\n    each: {rows}\n    {GOOD.replace(', ', chr(10) + '    ')}\n")[1]
    assert [fault.split(": sounds.a_{who}.")[1] for fault in found] == said


def test_faults_of_a_rows_family():
    rows = "each: [{who: a, n: 1}, {who: b, n: 1}]"
    assert read(f"sounds: {{'a': {{{rows}, {GOOD}}}}}")[1] == [
        "audio/a.yaml:1:10: sounds.a: the name has no placeholder, so members would share a name (add {who} to it)"
    ]
    assert read(f"sounds: {{'a_{{n}}': {{{rows}, {GOOD}}}}}")[1] == [
        "audio/a.yaml:1:43: sounds.a_{n}.each[1]: makes a_1 again, as line 1 does (give each row another name)"
    ]
    found = read(f"sounds: {{'a_{{who}}': {{{rows}, prompt: '{{txt}}', duration: 1}}}}")[1]
    assert found[0].endswith("unknown placeholder {txt} (`each` lists who, n)")


# Members.

STEPS = """
sounds:
  step_{ground}:
    each: {ground: [gravel, wood, wet_mud]}
    prompt: a step on {ground}
    duration: 0.6
    loudness: {target: -20, true_peak: -3}
    seed: 5
    variations: 2
    members:
      step_wood: MEMBER
"""


def test_a_member_has_fields_of_its_own_which_win():
    own = "{prompt: 'a step on oak ({ground})', loudness: -25, seeds: [8, 9], tags: [w]}"
    found = sounds(STEPS.replace("MEMBER", own))
    wood, gravel = found["step_wood"], found["step_gravel"]
    assert (wood.prompt, wood.seeds, wood.variations, wood.tags) == ("a step on oak (wood)", (8, 9), 2, ("w",))
    assert (wood.loudness.target, wood.loudness.true_peak) == (-25, -3)
    assert (gravel.prompt, gravel.seeds, gravel.seed, gravel.tags) == ("a step on gravel", (), 5, ())


@pytest.mark.parametrize("nothing", ["", "{}", "# loudness: -20"])
def test_a_member_may_say_nothing(nothing):
    assert len(sounds(STEPS.replace("MEMBER", nothing))) == 3


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("step_wod: {loudness: -20}", "step_wod: the family has no such member (did you mean step_wood?)"),
        ("wood: {loudness: -20}", "wood: the family has no such member (did you mean step_wood?)"),
        ("door: {}", "door: the family has no such member (it makes step_gravel, step_wood, step_wet_mud)"),
        ("step_wood: {loundess: -20}", "step_wood.loundess: unknown field (did you mean loudness?)"),
        ("step_wood: {prompt: 'on {grund}'}", "step_wood.prompt: unknown placeholder {grund} (did you mean ground?)"),
        ("step_wood: {each: {a: [b]}}", "step_wood.each: a member is no family (it has fields of a sound only)"),
        ("step_wood: -20", "step_wood: expected the fields of a sound, found -20 (as in step_wood: {loudness: -20})"),
        (
            "step_wood: {fade_in: 2}",
            "step_wood.fade_in: the fades take 2 seconds, the sound only 0.6 (shorten the fades)",
        ),
        (
            "step_wood: {seeds: [1], variations: 2}",
            "step_wood.seeds: only 1 seed for 2 takes (list a seed for every take, or lower variations)",
        ),
    ],
)
def test_faults_of_members(member, said):
    (fault,) = read(STEPS.replace("step_wood: MEMBER", member))[1]
    assert fault.split(": sounds.step_{ground}.members.")[1] == said


def test_members_elsewhere_are_faults():
    assert read(STEPS.replace("\n      step_wood: MEMBER", " [step_wood]"))[1][0].endswith(
        "expected members by name, found a list (as in members: {step_gravel: {loudness: -20}})"
    )
    assert read(f"sounds: {{a: {{{GOOD}, members: {{a: {{}}}}}}}}")[1] == [
        (
            "audio/a.yaml:1:38: sounds.a.members: only a family has `members`"
            " (write its fields in the sound itself, or add `each` to make a family)"
        )
    ]
