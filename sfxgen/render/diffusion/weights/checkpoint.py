"""A folder that holds a pipeline: whether it is complete, what it declares, and why it would be unsafe to load."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sfxgen.errors import RenderError
from sfxgen.render.diffusion.weights.hub import snapshot_folder

INDEX = "model_index.json"
PICKLES = (".bin", ".ckpt", ".pt", ".pth", ".pkl")


def folder_revision(folder: Path, sha256: Callable[[str], str | None]) -> str | None:
    """Return a hash over the names and contents of all files that decide how a folder's model sounds."""
    if not (folder / INDEX).is_file():
        return None
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".json", ".safetensors", ".txt", ".model"))
    facts = [f"{path.relative_to(folder).as_posix()} {sha256(path.as_posix())}" for path in files]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()[:40]


def snapshot(hub_id: str, revision: str | None = None) -> Path | None:
    """Return the folder of a downloaded model, at a commit or at what `main` was; None where there is none."""
    found = snapshot_folder(hub_id, revision)
    return found if found is not None and (found / INDEX).is_file() and is_complete(found) else None


def is_complete(folder: Path) -> bool:
    """Tell whether all that a pipeline declares is in its folder: a download may have broken off."""
    try:
        index = json.loads((folder / INDEX).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    parts = {name: kind[1] for name, kind in index.items() if isinstance(kind, list) and len(kind) == 2 and kind[1]}
    return all(_has_component(folder / name, str(kind)) for name, kind in parts.items())


def _has_component(place: Path, kind: str) -> bool:
    """Tell whether a component is there: of a model its configuration and all its weights, else any file."""
    if kind.endswith(("Tokenizer", "TokenizerFast", "Scheduler", "FeatureExtractor")):
        return any(place.glob("*.json"))
    shards = [path.name for path in place.glob("*.safetensors")]
    for listing in place.glob("*.safetensors.index.json"):
        try:
            wanted = set(json.loads(listing.read_text("utf-8"))["weight_map"].values())
        except (OSError, ValueError, KeyError, AttributeError):
            return False
        if not wanted <= set(shards):
            return False
    return bool(shards) and (place / "config.json").is_file()


def pipeline_class(folder: Path) -> str:
    """Return the pipeline class that a folder declares."""
    return str(_index(folder, str(folder)).get("_class_name"))


def _index(folder: Path, name: str) -> dict[str, Any]:
    try:
        said = json.loads((folder / INDEX).read_text("utf-8"))
    except FileNotFoundError:
        hint = "It must be a folder that diffusers' `save_pretrained` wrote, or a hub id of such a repository."
        raise RenderError(f"{name} holds no {INDEX}", hint) from None
    except (OSError, ValueError) as error:
        raise RenderError(f"{name}: {INDEX} can't be read: {error}", "Download the model again.") from None
    if not isinstance(said, dict) or not isinstance(said.get("_class_name"), str):
        raise RenderError(f"{name}: {INDEX} names no pipeline class", "Download the model again.")
    return said


def _components(index: dict[str, Any]) -> Iterator[str]:
    for name, kind in index.items():
        if isinstance(kind, list) and len(kind) == 2 and all(isinstance(part, str) for part in kind):
            yield name


def _inspected(folder: Path, name: str) -> Path:
    """Refuse a folder whose weights are pickles, whose code is its own, or that lacks a component."""
    index = _index(folder, name)
    for component in _components(index):
        place = folder / component
        if not place.is_dir():
            raise RenderError(f"{name} lacks its component {component}", "Download the model again.")
        files = [path.name for path in place.iterdir()]
        _refuse_pickles(name, component, files)
        if any(file.endswith(".py") for file in files):
            raise RenderError(f"{name} brings code of its own in {component}", "sfxgen runs no remote code.")
    return folder


def _refuse_pickles(name: str, component: str, files: list[str]) -> None:
    pickled = [file for file in files if file.endswith(PICKLES)]
    if pickled and not any(file.endswith(".safetensors") for file in files):
        raise RenderError(
            f"{name} has the weights of {component} only as a pickle ({pickled[0]}), which can run any code",
            "Use a revision with safetensors, or convert it: diffusers' `save_pretrained` writes them.",
        )
