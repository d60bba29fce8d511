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
from hub import Hub, serving

from sfxgen.render import diffusion, registry
from sfxgen.render.diffusion.pipelines.audioldm2 import AudioLDM2
from sfxgen.render.diffusion.sampling import batch
from sfxgen.render.models import MODELS, find_model

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


@pytest.fixture
def side_by_side(monkeypatch):
    """A processor that renders several takes at once, as a GPU does."""
    monkeypatch.setitem(batch.LARGEST, "cpu", 8)
    monkeypatch.setattr(registry, "ONE_AT_A_TIME", frozenset())


@pytest.fixture
def fresh(studio, monkeypatch):
    """An AudioLDM 2 that only this test uses, to be mistreated."""
    from sfxgen.render.diffusion.loading import load

    adapter = load(find_model("audioldm2"), None, "cpu")
    monkeypatch.setattr(diffusion, "load_adapter", lambda *_: adapter)
    return adapter


@pytest.fixture
def half(studio, checkpoints, monkeypatch):
    """The same in bfloat16, which a CPU can run."""
    adapter = AudioLDM2.load(checkpoints["audioldm2"], torch.device("cpu"), "bfloat16")
    monkeypatch.setattr(diffusion, "load_adapter", lambda *_: adapter)
    return adapter


@pytest.fixture
def hub(tmp_path, monkeypatch, checkpoints):
    """A hub with the tiny models under their real ids, nobody logged in, and an empty cache for its client."""
    made = Hub()
    for name, folder in checkpoints.items():
        made.repositories[MODELS[name].hub_id] = folder
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_HUB_DISABLE_XET", "1")
    with serving(made) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        yield made
