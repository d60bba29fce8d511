"""`sfxgen explain` says what the built-in synthesizer understood, and the page on sound models runs as it stands."""

from __future__ import annotations

import doctest
import json
import re
import sys
from pathlib import Path

import numpy as np

from sfxgen.cli import main
from sfxgen.render.procedural import explain, understand, warnings
from sfxgen.render.procedural.dsp import SAMPLE_RATE
from sfxgen.render.procedural.prompt.understand import Layer
from sfxgen.render.procedural.scene import context_for


def project(tmp_path):
    (tmp_path / "sfxgen.yaml").write_text("engine: none\n", encoding="utf-8")
    text = "sounds:\n  gate: {prompt: a rusty iron gate creaking open slowly, model: procedural, duration: 1}\n"
    (tmp_path / "a.sfx.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_explain_shows_words_model_and_traits(tmp_path, capsys):
    assert main(["explain", "gate", "--project", str(project(tmp_path))]) == 0
    shown = capsys.readouterr().out
    assert "draft: creak: material metal, speed 0.6" in shown
    assert '"slowly": speed 0.6' in shown


def test_explain_says_it_to_programs_too(tmp_path, capsys):
    assert main(["explain", "gate", "--json", "--project", str(project(tmp_path))]) == 0
    assert json.loads(capsys.readouterr().out)["draft"][0] == "draft: creak: material metal, speed 0.6"


def test_the_example_of_the_page_is_a_model():
    page = (Path(__file__).parents[4] / "docs/sound_models.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(import numpy.*?)```", page, re.DOTALL)[1]
    names = {}
    exec(code, names)
    made = names["bamboo"](context_for(Layer("bamboo"), 0, 0, SAMPLE_RATE))
    assert made.shape == (2, SAMPLE_RATE)
    assert np.max(np.abs(made)) > 1e-3


def test_what_was_understood_is_explained():
    lines = explain("a rusty iron gate creaking open slowly in a stone hall, distant thunder, blorp")
    assert lines[0] == "creak: material metal, speed 0.6, room 0.5"
    assert '  "slowly": speed 0.6' in lines
    assert '  "iron": material metal' in lines
    assert any(line.startswith("with thunder: distance 0.65") for line in lines)
    assert lines[-1] == 'not understood: "blorp"'
    assert explain("zindle")[0] == "no sound model: a neutral placeholder stands in"


def test_the_example_of_the_docstring_is_true():
    assert doctest.testmod(sys.modules[explain.__module__]) == (0, 1)


def test_the_reading_that_is_drawn_in_the_docs():
    drawn = (Path(__file__).parents[4] / "docs/images/reading.svg").read_text(encoding="utf-8")
    meaning = understand("Spaceship kit: a heavy hatch slams shut, no alarm, voices or steam, then two beeps")
    (beeps,) = meaning.layers
    assert beeps.later and not warnings(meaning)
    for said in (
        f">{meaning.kind}<",
        f">force {meaning.traits.force}, ",
        f">{beeps.kind}<",
        f">count {beeps.traits.count}, ",
    ):
        assert said in drawn
    assert f"confidence {meaning.confidence:.2f}" in drawn
