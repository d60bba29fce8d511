"""What `sfxgen models` says of each model."""

from __future__ import annotations

import pytest
from projects import Game

from sfxgen.models import MODELS
from sfxgen.render import registry


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
    assert "negative prompt 'noise, static, distortion, low quality'" in result.err


def test_what_does_not_run_says_why(game: Game, monkeypatch):
    monkeypatch.setitem(registry.OBSTACLES, "diffusion", lambda model, device: f"no {device} for {model.name}")
    said = {model["name"]: model for model in game.run("models", "--device", "mps", "--json").json["models"]}
    assert said["audioldm2"]["obstacle"] == "no mps for audioldm2"
    assert not said["audioldm2"]["runs_here"]


@pytest.mark.parametrize("model", [model for model in MODELS.values() if model.renderer == "diffusion"])
def test_every_row_is_complete(model):
    assert model.hub_id
    assert model.pipeline
    assert model.best_for
    assert model.licence != "unknown"
    assert model.terms
    assert model.attribution
    assert model.steps
    assert model.limit_s < 600
