"""The weights of a model: a folder, the hub client's cache, or a download. Safetensors only, no remote code."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sfxgen.errors import RenderError, UnavailableError
from sfxgen.render.diffusion.weights.checkpoint import INDEX, _components, _index, _inspected, _refuse_pickles, snapshot
from sfxgen.render.diffusion.weights.hub import (
    _fetched,
    _plainly,
    _require_network,
    _sizes,
    hub_cache,
    snapshot_folder,
)
from sfxgen.render.models import Model, conversion

WANTED = ("*.json", "*.safetensors", "*.txt", "*.model")
"""Of each component: configuration, weights, vocabulary. Neither pickles nor code."""
VARIANTS = (".fp16.", ".fp32.", ".bf16.", ".non_ema.", ".ema.")
"""The same weights once more; the plain ones are read."""
JUDGE = "laion/clap-htsat-unfused"
"""LAION's CLAP, Apache-2.0: it puts no licence on what it ranks."""
JUDGE_FILES = ("model.safetensors", "config.json", "preprocessor_config.json", "tokenizer_config.json")


def find_weights(model: Model, revision: str | None) -> Path:
    """Return the folder of a model's weights at a revision, downloading what is missing.

    Raises RenderError for a folder or repository that can't be used, UnavailableError for weights that can't
    be had here now.
    """
    if model.folder is not None:
        return _inspected(Path(model.folder), model.folder)
    if model.hub_id is None:
        raise UnavailableError(
            f"{model.name} names no weights", "Name a folder (`./models/x`) or a hub id (`org/name`)."
        )
    found = snapshot(model.hub_id, revision)
    if found is None:
        found = _downloaded(model, model.hub_id, revision)
    return _inspected(found, model.hub_id)


def find_judge() -> Path:
    """Return the folder of CLAP, by which the candidates of models without one are ranked; downloads it once.

    Raises RenderError where it can't be used, UnavailableError where it can't be had here now.
    """
    found = snapshot_folder(JUDGE)
    if found is not None and all((found / name).is_file() for name in JUDGE_FILES):
        return found
    _require_network(JUDGE)
    with _plainly(JUDGE):
        sizes = _sizes(JUDGE, "main")
        _refuse_pickles(JUDGE, "CLAP", list(sizes))
        wanted = [name for name in sizes if "/" not in name and _is_wanted(name)]
        return _fetched(JUDGE, "main", sizes, wanted)


# Download


def _downloaded(model: Model, hub_id: str, revision: str | None) -> Path:
    """Download what a pipeline needs of a repository, and nothing else."""
    _require_network(hub_id)
    with _plainly(hub_id, revision):
        sizes = _sizes(hub_id, revision or "main")
        if INDEX not in sizes:
            raise _no_pipeline(model, hub_id)
        return _fetched(hub_id, revision or "main", sizes, _wanted(hub_id, revision or "main", sizes))


def _wanted(hub_id: str, revision: str, names: Any) -> list[str]:
    """Return the files that make up the pipeline. Raises RenderError where they can't be loaded safely."""
    from huggingface_hub import hf_hub_download

    endpoint = os.environ.get("HF_ENDPOINT") or None
    folder = Path(hf_hub_download(hub_id, INDEX, revision=revision, cache_dir=hub_cache(), endpoint=endpoint)).parent
    found = [INDEX]
    for component in _components(_index(folder, hub_id)):
        files = [name for name in names if name.startswith(f"{component}/")]
        if not files:
            raise RenderError(f"{hub_id} lacks its component {component}", "Name another revision or model.")
        _refuse_pickles(hub_id, component, [name.rpartition("/")[2] for name in files])
        found += [name for name in files if Path(name).match("*/*") and _is_wanted(name)]
    return found


def _no_pipeline(model: Model, hub_id: str) -> RenderError:
    if not model.converter:
        return RenderError(f"{hub_id} holds no {INDEX}", "It is no diffusers pipeline; look for one that is.")
    return UnavailableError(f"{hub_id} holds no {INDEX}: it is published in a format of its own", conversion(model))


def _is_wanted(name: str) -> bool:
    return any(Path(name).match(pattern) for pattern in WANTED) and not any(mark in name for mark in VARIANTS)
