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
                    "sounds.a_{x}.each: expected placeholders with their lists, found a list"
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
    found = Faults("a.yaml")
    site = ManifestContext(Path("/nowhere"), "out", tuple(MODELS))
    assert read_manifest(text, site, found, Budget(sounds=10_000, text=1_000_000)) == ()
    assert len(found.listed) == 1


def test_a_text_is_not_filled_in_past_its_limit():
    text = f"sounds:\n  'a_{{v}}': {{each: {{v: {{x: {'y' * 1900}}}}}, prompt: '{'{v}' * 500}', duration: 1}}\n"
    (fault,) = read(text)[1]
    assert "expected text, found 3,800 characters" in fault
