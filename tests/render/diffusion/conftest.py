"""Fixtures: tiny checkpoints, once per session, and the renderer on them."""

from __future__ import annotations

import os

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from families import FAMILIES, LOADED, Studio

from sfxgen.render import diffusion
from sfxgen.render.models import MODELS

torch.set_num_threads(1)  # tiny tensors: a second thread only waits for the first, and a worker per core is enough


@pytest.fixture(scope="session")
def checkpoints(tmp_path_factory) -> dict[str, Path]:
    """Family -> a folder with its tiny checkpoint."""
    root = tmp_path_factory.mktemp("checkpoints")
    return {name: write(root / name) for name, write in FAMILIES.items()}


@pytest.fixture(autouse=True)
def offline(monkeypatch):
    """No test asks a hub that is not its own."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


@pytest.fixture
def studio(checkpoints, monkeypatch) -> Studio:
    load = diffusion.load_adapter

    def load_once(model, revision, device):
        if model.name not in LOADED:
            LOADED[model.name] = load(model, revision, device)
        return LOADED[model.name]

    monkeypatch.setattr(diffusion, "load_adapter", load_once)
    for name, folder in checkpoints.items():
        monkeypatch.setitem(MODELS, name, replace(MODELS[name], folder=str(folder)))
    return Studio(checkpoints)
