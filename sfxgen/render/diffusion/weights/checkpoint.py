"""A folder that holds a pipeline: what it declares, whether it is complete, and whether it is safe to load."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sfxgen.errors import RenderError
from sfxgen.files import json_text, lfs
from sfxgen.render.diffusion.weights.limits import is_oversized, refuse_absurd

INDEX = "model_index.json"
PICKLES = (".bin", ".ckpt", ".pt", ".pth", ".pkl")
DECISIVE = (".json", ".safetensors", ".txt", ".model")
"""Suffixes of the files that decide how a model sounds: configuration, weights, vocabulary."""


def pipeline_class(folder: Path) -> str:
    """Return the class name of the pipeline that a folder declares. Raises RenderError if it declares none."""
    return str(read_index(folder, str(folder))["_class_name"])


def folder_revision(folder: Path, sha256: Callable[[str], str | None]) -> str | None:
    """Return a hash over the names and contents of all files that decide how a model sounds; None without an index.

    A file that is too large to be loaded counts as such: reading it could take for ever.
    """
    if not (folder / INDEX).is_file():
        return None
    files = sorted(path for path in folder.rglob("*") if path.suffix in DECISIVE)
    contents = ("oversized" if is_oversized(path) else sha256(path.as_posix()) for path in files)
    lines = [f"{path.relative_to(folder).as_posix()} {content}" for path, content in zip(files, contents, strict=True)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:40]


def read_index(folder: Path, name: str) -> dict[str, Any]:
    """Return a folder's index. Raises RenderError, which calls the model by `name`, if it has none or a damaged one."""
    try:
        index = json_text.read(folder / INDEX)
    except FileNotFoundError:
        hint = "It must be a folder that diffusers' `save_pretrained` wrote, or a hub id of such a repository."
        raise RenderError(f"{name} holds no {INDEX}", hint) from None
    except (OSError, ValueError) as error:
        raise RenderError(f"{name}: {INDEX} can't be read: {error}", "Download the model again.") from None
    if not isinstance(index, dict) or not isinstance(index.get("_class_name"), str):
        raise RenderError(f"{name}: {INDEX} names no pipeline class", "Download the model again.")
    return index


def components(index: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of a pipeline's components, each of which is a folder."""
    for name, kind in index.items():
        if _is_component(name, kind) and all(isinstance(part, str) for part in kind):
            yield name


def _is_component(name: str, kind: object) -> bool:
    """Tell whether an entry of an index names a component: its folder, and its library and class."""
    return isinstance(kind, list) and len(kind) == 2 and _COMPONENT.fullmatch(name) is not None


_COMPONENT = re.compile(r"[A-Za-z0-9_]{1,100}")
"""Anything else, joined to the model's folder, may be a place outside it."""


# Complete?


def is_complete(folder: Path) -> bool:
    """Tell whether a folder has an index and every component that it declares: a download may have broken off."""
    try:
        items = json_text.read(folder / INDEX).items()
    except (OSError, ValueError, AttributeError):
        return False
    classes = {name: kind[1] for name, kind in items if _is_component(name, kind) and kind[1]}
    return all(_has_component(folder / name, str(kind)) for name, kind in classes.items())


def _has_component(folder: Path, kind: str) -> bool:
    """Tell whether a component is there: of a network its configuration and all weights, of anything else a file."""
    if kind.endswith(("Tokenizer", "TokenizerFast", "Scheduler", "FeatureExtractor")):
        return any(folder.glob("*.json"))
    shards = {path.name for path in folder.glob("*.safetensors")}
    for listing in folder.glob("*.safetensors.index.json"):
        try:
            listed = set(json_text.read(listing)["weight_map"].values())
        except (OSError, ValueError, KeyError, AttributeError, TypeError):
            return False
        if not listed <= shards:
            return False
    return bool(shards) and (folder / "config.json").is_file()


# Safe to load?


def require_loadable(folder: Path, name: str) -> None:
    """Raise RenderError if a folder lacks a component, has weights only as pickles, code or absurd sizes."""
    for component in components(read_index(folder, name)):
        place = folder / component
        if not place.is_dir():
            raise RenderError(f"{name} lacks its component {component}", "Download the model again.")
        files = [path.name for path in place.iterdir()]
        refuse_pickles(name, component, files)
        if any(file.endswith(".py") for file in files):
            raise RenderError(f"{name} brings code of its own in {component}", "sfxgen runs no remote code.")
        for path in place.iterdir():
            if path.suffix in DECISIVE and path.is_file() and lfs.is_pointer_file(path):
                raise RenderError(f"{name}: {component}/{path.name} is a Git LFS pointer, not the file", lfs.FETCH)
        refuse_absurd(place, name)


def refuse_pickles(name: str, component: str, files: Iterable[str]) -> None:
    """Raise RenderError if a component's files have its weights only as a pickle."""
    names = list(files)
    pickles = [file for file in names if file.endswith(PICKLES)]
    if pickles and not any(file.endswith(".safetensors") for file in names):
        raise RenderError(
            f"{name} has the weights of {component} only as a pickle ({pickles[0]}), which can run any code",
            "Use a revision with safetensors, or convert it: diffusers' `save_pretrained` writes them.",
        )
