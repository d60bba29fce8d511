"""Finding a model's weights: in a folder, in the hub client's cache, or by a download. Only safetensors, no code."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from sfxgen.errors import RenderError, UnavailableError
from sfxgen.render.diffusion.weights import hub
from sfxgen.render.diffusion.weights.checkpoint import (
    INDEX,
    components,
    is_complete,
    read_index,
    refuse_pickles,
    require_loadable,
)
from sfxgen.render.models import Model, conversion

NEEDED = ("*.json", "*.safetensors", "*.txt", "*.model")
"""Files of a component to download: configuration, weights, vocabulary. Neither pickles nor code."""
VARIANTS = (".fp16.", ".fp32.", ".bf16.", ".non_ema.", ".ema.")
"""Marks of files that have the same weights once more, in another form."""
CLAP = "laion/clap-htsat-unfused"
"""LAION's CLAP, Apache-2.0, which puts no licence on what it ranks."""
CLAP_FILES = ("model.safetensors", "config.json", "preprocessor_config.json", "tokenizer_config.json")


def downloaded_pipeline(hub_id: str, revision: str | None = None) -> Path | None:
    """Return the folder of a downloaded model, at a commit or at the last known `main`; None unless it is complete."""
    folder = hub.snapshot_folder(hub_id, revision)
    return folder if folder is not None and is_complete(folder) else None


def find_weights(model: Model, revision: str | None) -> Path:
    """Return the folder with a model's weights at a revision, downloading what is missing.

    Raises RenderError for a folder or repository that can't be used, UnavailableError for weights that can't be had
    on this machine now.
    """
    if model.folder is not None:
        folder, name = Path(model.folder), model.folder
    elif model.hub_id is not None:
        folder = downloaded_pipeline(model.hub_id, revision) or _download(model, model.hub_id, revision)
        name = model.hub_id
    else:
        hint = "Name a folder (`./models/x`) or a hub id (`org/name`)."
        raise UnavailableError(f"{model.name} names no weights", hint)
    require_loadable(folder, name)
    return folder


def find_clap() -> Path:
    """Return the folder of the CLAP that ranks candidates of models without their own, downloading it once.

    Where `main` has its weights only as a pickle, they come from the pull request in which the hub's own bot offers
    them as safetensors. Raises RenderError if it can't be used, UnavailableError if it can't be had here now.
    """
    folder = hub.complete_snapshot(CLAP, CLAP_FILES)
    if folder is not None:
        return folder
    hub.require_network(CLAP)
    with hub.plain_errors(CLAP):
        at, sizes = _clap_revision()
        return hub.download(CLAP, at, [name for name in sizes if "/" not in name and _is_needed(name)], sizes)


def _clap_revision() -> tuple[str, dict[str, int]]:
    """Return the commit that has CLAP's weights as safetensors now, and its files. Raises RenderError if none does."""
    main = hub.file_sizes(CLAP, "main")
    if CLAP_FILES[0] in main:
        return hub.resolved(CLAP, "main"), main
    for revision in hub.conversions(CLAP):
        at = hub.resolved(CLAP, revision)
        sizes = hub.file_sizes(CLAP, at)
        if all(name in sizes for name in CLAP_FILES):
            return at, sizes
    refuse_pickles(CLAP, "CLAP", main)
    raise RenderError(f"{CLAP} has no {CLAP_FILES[0]}", "Candidates of this model can't be ranked now.")


def _download(model: Model, hub_id: str, revision: str | None) -> Path:
    """Download what a pipeline needs of a repository, and nothing else."""
    hub.require_network(hub_id)
    with hub.plain_errors(hub_id, revision):
        at = hub.required_commit(hub_id, revision) if revision else "main"
        sizes = hub.file_sizes(hub_id, at)
        if INDEX not in sizes:
            raise _no_pipeline(model, hub_id)
        index = read_index(hub.download_file(hub_id, at, INDEX).parent, hub_id)
        return hub.download(hub_id, at, [INDEX, *_component_files(hub_id, components(index), sizes)], sizes)


def _component_files(hub_id: str, parts: Iterable[str], files: Iterable[str]) -> list[str]:
    """Return the files to download for a pipeline's components. Raises RenderError if they can't be loaded safely."""
    needed: list[str] = []
    for component in parts:
        own = [name for name in files if name.startswith(f"{component}/")]
        if not own:
            raise RenderError(f"{hub_id} lacks its component {component}", "Name another revision or model.")
        refuse_pickles(hub_id, component, [PurePosixPath(name).name for name in own])
        needed += [name for name in own if _is_needed(name)]
    return needed


def _no_pipeline(model: Model, hub_id: str) -> RenderError:
    if not model.converter:
        return RenderError(f"{hub_id} holds no {INDEX}", "It isn't a diffusers pipeline; look for one that is.")
    return UnavailableError(f"{hub_id} holds no {INDEX}: it is published in a format of its own", conversion(model))


def _is_needed(name: str) -> bool:
    return any(Path(name).match(pattern) for pattern in NEEDED) and not any(mark in name for mark in VARIANTS)
