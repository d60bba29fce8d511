"""What `sfxgen models` says of each model."""

from __future__ import annotations

from dataclasses import replace

from projects import Game

from sfxgen.render.models import MODELS
from sfxgen.render.registry import RENDERERS


def test_every_model_with_its_licence_limits_and_whether_it_runs(game: Game):
    result = game.run("models", "--json")
    assert result.code == 0
    said = {model["name"]: model for model in result.json["models"]}
    assert set(said) == set(MODELS)
    for name, model in MODELS.items():
        assert said[name]["licence"] == model.licence
        assert said[name]["steps"] == model.steps
        assert name in result.err
    assert said["procedural"]["runs_here"]
    assert "in a commercial game: no" in result.err
    assert "US$ 1,000,000" in result.err
    assert 'negative prompt "noise, static, distortion, low quality"' in result.err


def test_what_does_not_run_says_why(game: Game, monkeypatch):
    row = replace(RENDERERS["diffusion"], obstacle=lambda model, device: f"no {device} for {model.name}")
    monkeypatch.setitem(RENDERERS, "diffusion", row)
    said = {model["name"]: model for model in game.run("models", "--device", "mps", "--json").json["models"]}
    assert said["audioldm2"]["obstacle"] == "no mps for audioldm2"
    assert not said["audioldm2"]["runs_here"]


def test_weights_that_must_be_converted_say_how(game: Game):
    result = game.run("models", "--json")
    said = {model["name"]: model["converter"] for model in result.json["models"] if model["converter"]}
    assert set(said) == {"stable-audio-3", "stable-audio-3-base"}
    assert "--output_dir models/stable-audio-3-base, then say `model: ./models/stable-audio-3-base`" in result.err
