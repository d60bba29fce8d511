"""Stable Audio 3 small-sfx, run by Stability's own program: its published command line, and a model loaded once."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from projects import Game

from sfxgen.render.external import adapters
from sfxgen.render.models import MODELS

NAME = "stable-audio-3-small-sfx"
SCRIPT = Path(adapters.__file__).parent / "for_stable_audio_3.py"
ASKED = {
    "sfxgen": 1, "id": 1, "model": NAME, "revision": None, "prompt": "a dog barks", "negative_prompt": "",
    "seconds": 1.5, "seed": 7, "steps": 8, "guidance": None, "device": "auto",
}  # fmt: skip


@pytest.fixture
def stability(game: Game, declare, tmp_path, monkeypatch) -> Game:
    """A project, and a machine on which Stability's program is installed and its licence accepted."""
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_TOKEN", "hf_test")
    declare(**{NAME: {"command": [sys.executable], "adapter": "stable-audio-3"}})
    policy = "licences: {commercial: true, accept: [Stability-Community]}"
    game.write("sfxgen.yaml", f"defaults: {{model: {NAME}}}\n{policy}\n")
    game.sounds(
        "sounds:\n"
        "  bark: {prompt: a dog barks, duration: 3, variations: 2}\n"
        "  odd: {prompt: '--lora-ckpt-path=/evil', duration: 3}\n"
        "  click: {prompt: a click, duration: 0.2}\n"
    )
    return game


@pytest.fixture
def loaded(tmp_path):
    return lambda: (tmp_path / "loaded").read_text().splitlines() if (tmp_path / "loaded").exists() else []


def test_a_laptop_makes_finals_and_loads_the_model_once(stability, loaded):
    result = stability.build()
    assert result.code == 0, result.json
    assert (result.summary["rendered"], result.summary["drafted"]) == (4, 0)
    assert loaded() == ["small-sfx None"]
    record = stability.lock["sounds"]["bark"]
    assert (record["state"], record["licence"]) == ("final", MODELS[NAME].licence)
    samples, rate = soundfile.read(stability.root / record["takes"][0]["path"])
    assert rate == 44100 and np.abs(samples).max() > 0.01
    assert stability.run("check", "--release").code == 0


def test_the_device_is_passed_on(stability, loaded):
    stability.build("--device", "cpu")
    assert loaded() == ["small-sfx cpu"]


def test_without_access_there_are_drafts_that_say_why(stability, monkeypatch):
    monkeypatch.setenv("STAND_IN_REFUSES", "1")
    result = stability.build()
    assert result.summary["drafted"] == 4 and "is restricted" in str(result.json["warnings"])
    monkeypatch.delenv("STAND_IN_REFUSES")
    monkeypatch.delenv("HF_TOKEN")
    result = stability.build()
    assert f"{NAME} is gated: accept its licence at https://huggingface.co/stabilityai/" in str(result.json["warnings"])


def test_the_commit_that_this_machine_has_is_pinned(stability, tmp_path):
    ref = tmp_path / "hf/hub/models--stabilityai--stable-audio-3-small-sfx/refs/main"
    ref.parent.mkdir(parents=True)
    ref.write_text("a" * 40)
    stability.build()
    assert stability.lock["sounds"]["bark"]["revision"] == "a" * 40


def test_it_keeps_to_the_contract(stability):
    result = stability.run("models", "--try", NAME, "--json")
    assert result.code == 0, result.err
    assert {trial["name"] for trial in result.json["trials"]} >= {"determinism", "length", "rate", "silence", "errors"}


def adapter():
    found = importlib.util.spec_from_file_location("stable_audio_3_adapter", SCRIPT)
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({}, "--model=small-sfx"),
        ({"model": "stable-audio-3-small-music"}, "--model=small-music"),
        ({"model": "stabilityai/stable-audio-3-small-sfx"}, "--model=small-sfx"),
        ({"prompt": "-x"}, "--prompt=-x"),
        ({}, "--duration=1.5"),
        ({}, "--seed=7"),
        ({}, "--steps=8"),
        ({"guidance": 7.0}, "--cfg-scale=7.0"),
        ({"negative_prompt": "hiss"}, "--negative-prompt=hiss"),
        ({"device": "cpu"}, "--device=cpu"),
    ],
)
def test_what_is_asked_becomes_the_published_command_line(change, word):
    assert word in adapter().words_for({**ASKED, "output": "x.wav", **change})


def test_what_the_command_line_prints_is_no_answer(tmp_path):
    """Its stdout is the program's; one line goes back for each that came."""
    lines = [{**ASKED, "id": n, "output": str(tmp_path / f"{n}.wav"), **more} for n, more in
             enumerate([{}, {"model": "stable-audio-3-nothing"}, {"seconds": 0.0}, {}], 1)]  # fmt: skip
    text = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run([sys.executable, SCRIPT], input=text, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [1, 2, 3, 4]
    assert [bool(answer.get("error")) for answer in answers] == [False, True, True, False]
    assert "Saved:" in done.stderr and "invalid choice" in done.stderr
    one, other = (soundfile.read(tmp_path / name)[0] for name in ("1.wav", "4.wav"))  # their headers tell the time
    assert np.array_equal(one, other)
