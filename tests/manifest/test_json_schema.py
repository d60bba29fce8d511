from __future__ import annotations

import math

import pytest
from jsonschema import Draft202012Validator

from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.json_schema import field_table, schema
from sfxgen.manifest.reader import read_manifest
from sfxgen.manifest.sound import Sound
from sfxgen.render.models import MODELS
from sfxgen.schema.fields import declarations
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar
from sfxgen.schema.yaml12 import compose

VALID = [
    "sounds: {}",
    "sounds: {a: {prompt: p, duration: 1}}",
    "defaults: {prompt: p, duration: 1, loop: {crossfade: 0.2}}\nsounds: {a/b-c_1: {}, no: {loop: false}}",
    "sounds: {a: {prompt: p, duration: 5, loudness: keep, tags: [a, b], seeds: [1, 2], trim: false}}",
    "sounds: {a: {prompt: p, duration: 5, loudness: {target: keep, mode: auto}, model: org/name, notes: 'x {y}'}}",
    "sounds: {a: {prompt: p, duration: 5, edits: [{start: 0, end: 1, prompt: e}], channels: stereo, format: mp3}}",
    "sounds: {'a_{x}': {each: {x: {b: a b, c: a c}}, prompt: 'some {x}', duration: 1}}",
    "sounds: {'{x}/{y}': {each: {x: [1, 2], y: {s: 0.5, l: 2}}, prompt: p, duration: '{y}', seed: '{x}'}}",
    "sounds: {'a_{x}': {each: {x: {b: -9}}, prompt: p, duration: 1, loudness: {target: '{x}'}, tags: ['{x}']}}",
]
VALID += [
    "sounds: {'a_{x}': {each: [{x: b, n: 2, t: a bee}, {x: c, n: 0.5, t: a sea}], prompt: '{t}', duration: '{n}'}}",
    "sounds: {'a_{x}': {each: {x: [b]}, prompt: p, duration: 1, members: {a_b: {loudness: {target: -3}, tags: [x]}}}}",
    "sounds: {'a_{x}': {each: {x: [b]}, prompt: p, duration: 1, members: {a_b: }}}",
    "sounds: {'a_{x}': {each: {x: [b]}, prompt: p, duration: 1, members: }}",
]
INVALID = [
    "{}",
    "sounds: []",
    "sounds: {}\nsound: {}",
    "sounds: {Rain: {prompt: p, duration: 1}}",
    "sounds: {a//b: {prompt: p, duration: 1}}",
    "sounds: {a: {prompt: p, duration: 1, lodness: 3}}",
    "sounds: {a: {prompt: p, duration: 1, loudness: {tru_peak: 3}}}",
    "sounds: {a: {prompt: p, duration: '{x}'}}",
    "sounds: {a: {prompt: 1, duration: 1}}",
    "sounds: {a: {prompt: ' ', duration: 1}}",
    "sounds: {a: {prompt: p, duration: 0.01}}",
    "sounds: {a: {prompt: p, duration: 1, variations: 65}}",
    "sounds: {a: {prompt: p, duration: 1, channels: sterio}}",
    "sounds: {a: {prompt: p, duration: 1, seeds: []}}",
    "sounds: {a: {prompt: p, duration: 1, loop: yes}}",
    "sounds: {a: {prompt: p, duration: 1, edits: [{start: 1}]}}",
    "sounds: {a: {source: 'a\\b.wav'}}",
    "sounds: {a: {source: /a.wav}}",
    "sounds: {a: null}",
    "defaults: {lop: true}\nsounds: {}",
    "sounds: {'a_{x}': {prompt: p, duration: 1}}",
    "sounds: {'a_{x}': {each: {x: []}, prompt: p, duration: 1}}",
    "sounds: {'a_{x}': {each: {x: [b]}, prompt: p, duration: 1, lop: true}}",
    "sounds: {a: {each: {x: [b]}, prompt: p, duration: 1}}",
    "sounds: {a: {each: [{x: b}], prompt: p, duration: 1}}",
    "sounds: {'a_{x}': {each: [{x: b, y: [1]}], prompt: p, duration: 1}}",
    "sounds: {'a_{x}': {each: [{x: b}, c], prompt: p, duration: 1}}",
    "sounds: {'a_{x}': {each: [], prompt: p, duration: 1}}",
    "sounds: {a: {prompt: p, duration: 1, members: {a: {}}}}",
    "sounds: {'a_{x}': {each: {x: [b]}, prompt: p, duration: 1, members: {a_b: {lodness: 1}}}}",
    "sounds: {'a_{x}': {each: {x: [b]}, prompt: p, duration: 1, members: [a_b]}}",
]


def plain(node: Node | None):
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.pairs.items()}
    return [plain(item) for item in node.items]


def data(text: str):
    return plain(compose(text, Faults("a.yaml")))


def faults(text: str, root):
    found = Faults("a.yaml")
    read_manifest(text, ManifestContext(root, "assets/sfx", tuple(MODELS)), found)
    return found.listed


@pytest.fixture(scope="module")
def validator():
    Draft202012Validator.check_schema(schema())
    return Draft202012Validator(schema())


@pytest.mark.parametrize("text", VALID)
def test_what_the_reader_takes_the_schema_takes(validator, tmp_path, text):
    assert not faults(text, tmp_path)
    assert not list(validator.iter_errors(data(text)))


@pytest.mark.parametrize("text", INVALID)
def test_what_the_schema_refuses_the_reader_refuses(validator, tmp_path, text):
    assert faults(text, tmp_path)
    assert list(validator.iter_errors(data(text)))


def test_every_field_is_described_and_has_its_default():
    fields = schema()["properties"]["defaults"]["properties"]
    assert fields.keys() == declarations(Sound).keys()
    assert all(field["description"] for field in fields.values())
    assert fields["seed"]["default"] == 0
    assert fields["loop"]["default"] is False
    assert fields["loudness"]["default"] == {"target": -18.0, "true_peak": -1.0, "mode": "auto", "limit": True}
    assert math.isclose(fields["duration"]["anyOf"][0]["minimum"], 0.02)


def test_the_table_has_a_row_for_every_field():
    header, rule, *rows = field_table().splitlines()
    assert header.count("|") == rule.count("|") == 5
    assert [row.split("`")[1] for row in rows] == list(declarations(Sound))
    assert all(row.count("|") == 5 for row in rows)
    assert "| `duration` | a number from 0.02 to 600 (seconds) or `auto` |" in field_table()
