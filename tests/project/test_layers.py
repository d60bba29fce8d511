"""Layers over all manifests: those that are not there, circles, and a few lines that ask for too much."""

from __future__ import annotations

import time

import pytest

from sfxgen.errors import ManifestError
from sfxgen.project.load import load_project

ONE = "{prompt: p, duration: 1}"


def faults(root, text: str) -> list[str]:
    (root / "a.sfx.yaml").write_text(text, "utf-8")
    try:
        load_project(root)
    except ManifestError as error:
        return [str(fault) for fault in error.faults]
    return []


@pytest.mark.parametrize(
    ("sounds", "said"),
    [
        (
            f"  door: {ONE}\n  a: {{layers: [dor]}}\n",
            ['3:16: sounds.a.layers[0]: there is no sound "dor" to be a layer (did you mean door?)'],
        ),
        (
            "  a: {layers: [{sound: b}]}\n  b: {layers: [c]}\n  c: {layers: [a]}\n  d: {layers: [a]}\n",
            ["2:3: sounds.a.layers: it is a layer of itself: a > b > c > a (take one of them out)"],
        ),
        ("  a: {layers: [a]}\n", ["2:3: sounds.a.layers: it is a layer of itself: a > a (take one of them out)"]),
        (
            f"  s9: {ONE}\n" + "".join(f"  s{i}: {{layers: [s{i + 1}]}}\n" for i in range(9)),
            ["3:3: sounds.s0.layers: its layers are nested more than 8 deep (mix some of them in one sound)"],
        ),
        (
            f"  c: {ONE}\n  b: {{layers: [{', '.join(['c'] * 20)}]}}\n  a: {{layers: [{', '.join(['b'] * 20)}]}}\n",
            ["4:3: sounds.a.layers: it is mixed of more than 256 sounds, layers of layers counted (mix fewer)"],
        ),
    ],
)
def test_faults_of_layers(tmp_path, sounds, said):
    assert faults(tmp_path, f"sounds:\n{sounds}") == [f"a.sfx.yaml:{each}" for each in said]


def test_billions_are_refused_at_once(tmp_path):
    text = "".join(f"  s{i}: {{layers: [{', '.join([f's{i + 1}'] * 32)}]}}\n" for i in range(8)) + f"  s8: {ONE}\n"
    began = time.monotonic()
    assert faults(tmp_path, f"sounds:\n{text}")
    chain = "".join(f"  s{i}: {{layers: [s{i + 1}]}}\n" for i in range(300)) + "  s300: {layers: [s0]}\n"
    assert faults(tmp_path, f"sounds:\n{chain}")
    assert time.monotonic() - began < 10


def test_a_known_manifest_is_believed_and_its_layers_are_not_forgotten(tmp_path):
    (tmp_path / "b.sfx.yaml").write_text("sounds: {a: {layers: [door]}}\n")
    assert faults(tmp_path, f"sounds: {{door: {ONE}}}\n") == []
    before = {each.name: each for each in load_project(tmp_path).summaries}
    assert faults(tmp_path, "sounds: {door: {prompt: q, duration: 1}}\n") == []
    after = {each.name: each for each in load_project(tmp_path).summaries}
    assert before["a"].digest != after["a"].digest
    (sound,) = load_project(tmp_path).named(["a"])
    assert sound.layers[0].of.prompt == "q"
