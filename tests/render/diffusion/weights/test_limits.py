"""Configurations that would take memory or time without end are refused by name, and no real one is."""

from __future__ import annotations

import json
import shutil

import pytest
from families import FAMILIES, copied

from sfxgen.errors import RenderError
from sfxgen.render.diffusion.weights.find import find_weights
from sfxgen.render.diffusion.weights.limits import MOST_FILTER_VALUES, absurdity
from sfxgen.render.models import find_model


@pytest.mark.parametrize(
    "config",
    [
        {"num_hidden_layers": 10**9},
        {"n_layer": 100_000},
        {"hidden_size": 10**12},
        {"d_model": 200_000, "d_ff": 200_000},
        {"vocab_size": 2**20, "hidden_size": 2**19},
        {"text_config": {"num_hidden_layers": 10**6}},
        {"block_out_channels": [128, 10**10]},
        {"upsample_rates": [2] * 5000},
        {"num_train_timesteps": 10**12},
        {"sampling_rate": 10**300},
    ],
)
def test_what_no_model_has_is_absurd(config):
    assert absurdity(config)


def test_filters_are_made_at_once_and_so_are_smaller():
    assert absurdity({"feature_size": 2**17, "fft_window_size": 2**17}, MOST_FILTER_VALUES)
    assert not absurdity({"feature_size": 64, "fft_window_size": 1024, "nb_max_samples": 480000}, MOST_FILTER_VALUES)


@pytest.mark.parametrize(
    "config",
    [
        {"vocab_size": 262_208, "hidden_size": 2304, "intermediate_size": 9216, "max_position_embeddings": 131_072},
        {"num_train_timesteps": 1000, "rope_theta": 1_000_000, "pad_token_id": -1, "model_max_length": 10**30},
        {"sample_size": 1024, "in_channels": 64, "num_layers": 24, "sampling_rate": 44100, "flag": True},
    ],
)
def test_what_models_have_is_not(config):
    assert not absurdity(config)


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_a_model_folder_with_an_absurd_configuration_is_refused_before_loading(checkpoints, tmp_path, family):
    folder = shutil.copytree(checkpoints[family], tmp_path / "model")
    component = next(path.parent for path in sorted(folder.glob("*/config.json")))
    place = component / "config.json"
    place.write_text(json.dumps({**json.loads(place.read_text()), "hidden_size": 10**9}))
    with pytest.raises(RenderError, match=rf"{component.name}/config\.json has hidden_size = 1000000000"):
        find_weights(find_model(str(folder)), None)


def test_a_configuration_nested_without_end_is_refused(checkpoints, tmp_path):
    folder = copied(checkpoints, tmp_path)
    (folder / "unet" / "config.json").write_text('{"a":' * 100_000)
    with pytest.raises(RenderError, match=r"unet/config\.json can't be read: nested"):
        find_weights(find_model(str(folder)), None)
