"""Configurations that no model has: refused before loading, which would take memory or time without end for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sfxgen.errors import RenderError
from sfxgen.files import disk, json_text

MOST_LAYERS = 512
MOST_SIZE = 2**20
"""Of one dimension; the largest vocabularies have a quarter of it."""
MOST_VALUES = 2**33
"""In a matrix of a configuration's two largest dimensions, or of its vocabulary and the largest."""
MOST_FILTER_VALUES = 2**26
"""The same for what prepares audio, where the matrix is made at once, in double precision."""
LARGEST_WEIGHTS = 2**34
"""Bytes of one file; those who publish larger models cut them into files of less."""
MOST_NUMBER = 2**24
MOST_ITEMS = 1024
"""In a list, or a mapping."""

_LAYERS = re.compile(r"layers(_per_\w+)?$|n_layer$|blocks$|stages$|(^|_)depths?$", re.IGNORECASE)
_SIZES = re.compile(
    r"size|dim|channels|width|d_model|d_ff|d_kv|heads|features|hidden|inner|embed|bins|window|kernel|filter",
    re.IGNORECASE,
)
_VOCABULARY = re.compile(r"vocab", re.IGNORECASE)
_FREE = re.compile(r"token|theta|seed|params|_bytes|num_samples|max_length", re.IGNORECASE)
"""Numbers that nothing is made as large as."""
_UNREAD = ("tokenizer_config.json", "generation_config.json")
_PREPARES_AUDIO = "preprocessor_config.json"


def refuse_absurd(folder: Path, name: str) -> None:
    """Raise RenderError if a component has a file, or its configuration a size, that nobody can have made."""
    for path in sorted(folder.iterdir()):
        if is_oversized(path):
            most = f"{_most_bytes(path) // 2**20:,} MiB"
            raise RenderError(f"{name}: {folder.name}/{path.name} is larger than {most}", "Use another model.")
    for path in sorted(folder.glob("*config.json")):
        if path.name in _UNREAD:
            continue
        where = f"{folder.name}/{path.name}"
        try:
            fault = absurdity(json_text.read(path), MOST_FILTER_VALUES if path.name == _PREPARES_AUDIO else MOST_VALUES)
        except (OSError, ValueError) as error:
            raise RenderError(f"{name}: {where} can't be read: {error}", "Download the model again.") from None
        if fault:
            raise RenderError(f"{name}: {where} has {fault}, which no model has", "Use another model.")


def is_oversized(path: Path) -> bool:
    """Tell whether a model's file is larger than any that can be loaded: it is not even read."""
    try:
        return disk.stat(path).st_size > _most_bytes(path)
    except OSError:  # a link to nowhere
        return False


def _most_bytes(path: Path) -> int:
    return LARGEST_WEIGHTS if path.suffix == ".safetensors" else json_text.LARGEST_FILE


def absurdity(config: Any, most_values: int = MOST_VALUES) -> str:
    """Return what is absurd in a configuration; empty if nothing is."""
    sizes, tables = [1, 1], [1]
    for key, value in _numbers(config, ""):
        if value < 0 or _FREE.search(key):
            continue
        is_depth, is_size = _LAYERS.search(key) is not None, _is_size(key)
        if value > (MOST_LAYERS if is_depth else MOST_SIZE if is_size else MOST_NUMBER):
            return f"{key[:60]} = {str(value)[:20]}"
        if is_size:
            (tables if _VOCABULARY.search(key) else sizes).append(value)
    second, first = sorted(sizes)[-2:]
    if first * max(second, *tables) > most_values:
        return f"dimensions of {first:,} and {max(second, *tables):,}"
    return next((f"a list of {count:,} items" for count in _counts(config) if count > MOST_ITEMS), "")


def _is_size(key: str) -> bool:
    """Tell whether a number is a dimension of something; a position is a place in it."""
    return _SIZES.search(key) is not None and "position" not in key and not key.startswith("max_")


def _numbers(value: Any, key: str) -> Iterator[tuple[str, int]]:
    """Yield every whole number, with the key that it or its list has."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _numbers(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _numbers(inner, key)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield key, value


def _counts(value: Any) -> Iterator[int]:
    if isinstance(value, dict | list):
        yield len(value)
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _counts(inner)
