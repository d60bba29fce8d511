"""What `sfxgen models` says of each model."""

from __future__ import annotations

import pytest
from projects import Game

from sfxgen.render import registry
from sfxgen.render.models import MODELS, find_model


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


def test_weights_that_must_be_converted_say_how(game: Game):
    result = game.run("models", "--json")
    said = {model["name"]: model["converter"] for model in result.json["models"] if model["converter"]}
    assert set(said) == {"stable-audio-3", "stable-audio-3-base"}
    assert "--output_dir models/stable-audio-3-base, then say `model: ./models/stable-audio-3-base`" in result.err


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("cvssp/audioldm2", "audioldm2"),
        ("stabilityai/stable-audio-open-1.0", "stable-audio-open"),
        ("./models/stable-audio-3", "stable-audio-3"),
        ("/srv/models/audioldm2-music/", "audioldm2-music"),
        ("D:\\models\\stable-audio-open", "stable-audio-open"),
    ],
)
def test_a_known_hub_id_or_a_folder_called_like_a_model_has_its_row(name, row):
    """Or the licence that `commercial: true` forbids would pass under another name."""
    found, known = find_model(name), MODELS[row]
    assert found.name == name
    assert (found.licence, found.commercial, found.limit_s) == (known.licence, known.commercial, known.limit_s)
    assert (found.uses, found.comfortable_s, found.steps) == (known.uses, known.comfortable_s, known.steps)


@pytest.mark.parametrize("name", ["someone/audioldm2", "./models/mine", "./procedural", "someone/else"])
def test_what_is_nobodys_is_nobodys(name):
    assert find_model(name).licence == "unknown"
    assert find_model(name).renderer == "diffusion"


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
