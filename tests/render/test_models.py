"""The models' rows, and which row a hub id or a folder gets."""

from __future__ import annotations

import pytest

from sfxgen.render.models import MODELS, find_model


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
